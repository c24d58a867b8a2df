//! What the words of the knowledge mean, and the constants behind a score.

use super::page::{Depth, Page, percent};
use crate::knowledge::workup::{
    CautionEffect, Direction, Evidence, TestKind, TestTier, TreatmentLine,
};
use crate::knowledge::{
    Basis, CodeMatch, CodeSystem, FindingKind, Knowledge, Mechanism, Obtained, PriorClass, Role,
    Scope, Seen, Stance, Tissue, Trigger,
};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;

macro_rules! list {
    ($page:ident, $title:literal, $words:ident) => {
        $page.heading($title);
        $page.table(
            &["word", "meaning"],
            $words::ALL.iter().map(|word| vec![format!("`{word}`"), word.meaning().to_string()]),
        );
    };
}

pub(super) fn page(knowledge: &Knowledge) -> String {
    let mut page = Page::new(knowledge, Depth::Top, "What the words mean");
    scores(&mut page);
    list!(page, "Basis of a statement", Basis);
    list!(page, "How far a source was read", Seen);
    list!(page, "Role of a criterion", Role);
    list!(page, "Scope of a frequency", Scope);
    list!(page, "How common a diagnosis is", PriorClass);
    list!(page, "Kind of a finding", FindingKind);
    list!(page, "How a finding is obtained, from light to heavy", Obtained);
    list!(page, "Kind of a test, from light to heavy", TestKind);
    list!(page, "For whom a test is meant", TestTier);
    list!(page, "Place of a treatment", TreatmentLine);
    list!(page, "Evidence for a treatment, the strongest first", Evidence);
    list!(page, "Where the evidence points", Direction);
    list!(page, "What a caution means", CautionEffect);
    list!(page, "Mechanism", Mechanism);
    list!(page, "Trigger", Trigger);
    list!(page, "What lies in the skin", Tissue);
    list!(page, "What a code covers, compared with the entry", CodeMatch);
    list!(page, "Code systems", CodeSystem);
    list!(page, "Stance of a source on a placement", Stance);
    page.finish()
}

fn scores(page: &mut Page<'_>) {
    let constants = page.knowledge.constants();
    page.heading("Scores");
    page.paragraph(
        "The score of a cause is its prior, plus the weights of what was observed, less what open defining facts cost. All are in centibans: +100 makes the odds \
         ten times higher, −100 ten times lower. A weight is 100 times the decimal logarithm of how often the finding is present in the cause, divided by how \
         often it is present in the background; for an absent finding, of how often it is absent. The probability is the share among the causes that are not \
         excluded, mimics included.",
    );
    let [common, uncommon, rare, very_rare] = constants.priors;
    let classes = ["obligate", "very-frequent", "frequent", "occasional", "very-rare", "excluded"];
    let mut rows = vec![
        [
            "the most that one finding or cluster weighs".to_string(),
            format!("{} centibans", constants.single_cap),
        ],
        [
            "the most that all findings weigh together".to_string(),
            format!("{} centibans", constants.total_cap),
        ],
        [
            "what an open required criterion costs".to_string(),
            format!("{} centibans", constants.open_requirement_discount),
        ],
        ["for how many at the most".to_string(), constants.open_requirement_limit.to_string()],
        ["probability from which a diagnosis is probable".to_string(), percent(constants.probable)],
        ["probability from which a diagnosis is possible".to_string(), percent(constants.possible)],
        ["the smallest frequency used in a weight".to_string(), percent(constants.frequency_floor)],
        ["but at most this share of the background".to_string(), percent(constants.floor_share)],
        [
            "the largest frequency used in a weight".to_string(),
            percent(constants.frequency_ceiling),
        ],
        ["what every weight is multiplied by".to_string(), percent(constants.temperature)],
        [
            "parts of the estimates in the log odds, to one of a row or of the background"
                .to_string(),
            constants.estimate_parts.to_string(),
        ],
        [
            "with how many patients the estimates weigh against a counted series".to_string(),
            constants.estimate_patients.to_string(),
        ],
        [
            "how far an established diagnosis stands above what is not established".to_string(),
            format!("{} centibans", constants.established_lead),
        ],
        [
            "how much of the log of a prior counts for published patients".to_string(),
            percent(constants.published_prior),
        ],
        [
            "how much of the log of the share of the reports counts for them beside it".to_string(),
            percent(constants.reports_prior),
        ],
        [
            "the background of a finding for which none is written".to_string(),
            percent(constants.default_background),
        ],
        [
            "from where on options and follow-up are told in full of what is only possible and does not lead".to_string(),
            percent(constants.told_in_full),
        ],
        [
            "how rare in such patients is what is not warned of while it is unknown".to_string(),
            percent(constants.caution_floor),
        ],
        [
            "prior of common, uncommon, rare, very-rare".to_string(),
            format!("{common}, {uncommon}, {rare}, {very_rare} of a million"),
        ],
    ];
    rows.extend(
        classes
            .iter()
            .zip(constants.frequency_classes)
            .map(|(class, ppm)| [format!("frequency used for `{class}`"), percent(ppm)]),
    );
    page.table(&["constant", "value"], rows.into_iter().map(|row| row.to_vec()));
}
