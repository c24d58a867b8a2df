//! Words beside a code that say less than the code, or the opposite.

use alloc::string::String;

/// With these begins what is denied, doubted, feared or looked for.
const HEADS: [&str; 46] = [
    "no ",
    "not ",
    "without ",
    "denies ",
    "denied ",
    "never ",
    "negative for ",
    "absence of ",
    "absent ",
    "ruled out",
    "rule out",
    "r/o ",
    "to exclude ",
    "excluded",
    "exclusion of",
    "unlikely",
    "doubtful ",
    "questionable ",
    "query ",
    "suspected ",
    "suspicion of ",
    "presumed ",
    "possible ",
    "possibly ",
    "probable ",
    "probably ",
    "likely ",
    "concern for ",
    "differential",
    "dd ",
    "at risk",
    "risk of ",
    "risk for ",
    "screening for ",
    "screen for ",
    "evaluate for ",
    "evaluation for ",
    "fear of ",
    "ausschluss",
    "zum ausschluss",
    "kein ",
    "keine ",
    "v.a. ",
    "v. a. ",
    "verdacht",
    "fraglich",
];

/// With these ends what is denied or doubted.
const TAILS: [&str; 15] = [
    "ruled out",
    "excluded",
    "unlikely",
    "not confirmed",
    "not present",
    "not found",
    "not seen",
    "not detected",
    "denied",
    "suspected",
    "questionable",
    "ausgeschlossen",
    "nicht bestätigt",
    "fraglich",
    "?",
];

/// Whether the words beside a code deny or doubt it.
pub(crate) fn denies(words: &str) -> bool {
    let lower: String = words.trim().to_lowercase();
    let end = lower.trim_end_matches(['.', ' ', ')', ']', '!']);
    lower.starts_with('?')
        || HEADS.iter().any(|head| lower.starts_with(head))
        || TAILS.iter().any(|tail| end.ends_with(tail))
}

#[cfg(test)]
mod tests {
    use super::denies;

    #[test]
    fn what_is_denied_is_told_from_what_is_said() {
        for words in [
            "No purpura",
            "SLE?",
            "Lupus (excluded).",
            "V. a. Lupus",
            "?lupus",
            "Lupus - ruled out",
        ] {
            assert!(denies(words), "{words}");
        }
        for words in [
            "",
            "Purpura",
            "Nodule",
            "Systemic lupus erythematosus",
            "Noonan syndrome",
            "Chronic kidney disease, stage 5",
        ] {
            assert!(!denies(words), "{words}");
        }
    }
}
