//! Each danger is warned of wherever it applies: a walk over all tests, treatments and notes, not a
//! list of those that somebody thought of.
//!
//! A test or treatment is known to be dangerous by its kind or by what its name says, so that a new
//! one without the warning fails here.

use crate::support::{compiled, none_of};
use calcinosis_core::Presence;
use calcinosis_core::condition::{parse, reference};
use calcinosis_core::knowledge::{CautionEffect, Test, TestKind, Treatment};

/// The value of a condition where a few things are known and the rest is not.
fn holds(
    when: &str,
    present: &[&str],
    absent: &[&str],
    suspected: &[&str],
    otherwise: Presence,
) -> bool {
    let condition = parse(when).unwrap();
    let finding = |id: &str| {
        if present.contains(&id) {
            Presence::Present
        } else if absent.contains(&id) {
            Presence::Absent
        } else {
            otherwise
        }
    };
    let suspicion = |id: &str| if suspected.contains(&id) { Presence::Present } else { otherwise };
    let value =
        reference::evaluate_with_suspicion(&condition, &finding, &|_| Presence::Absent, &suspicion);
    value.is_present()
}

fn known(when: &str, present: &str) -> bool {
    holds(when, &[present], &[], &[], Presence::Unknown)
}

/// Whether one of the words stands in the text, whatever its case; a word may be the beginning of a
/// longer one.
fn names(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    text.split(|letter: char| !letter.is_alphanumeric())
        .any(|part| words.iter().any(|word| part.starts_with(&word.to_lowercase())))
}

fn tests() -> &'static [Test] {
    compiled().knowledge.workup().tests()
}

fn treatments() -> &'static [Treatment] {
    compiled().knowledge.workup().treatments()
}

/// Dangerous tests that do not warn when the finding is present.
fn silent_tests(dangerous: impl Fn(&Test) -> bool, findings: &[&str]) -> (usize, Vec<String>) {
    let concerned: Vec<&Test> = tests().iter().filter(|test| dangerous(test)).collect();
    let mut silent = Vec::new();
    for test in &concerned {
        let warned = |id: &str| test.avoid().iter().any(|avoid| known(avoid.when(), id));
        silent.extend(
            findings
                .iter()
                .filter(|id| !warned(id))
                .map(|id| format!("test `{}` with `{id}`", test.id())),
        );
    }
    (concerned.len(), silent)
}

/// The same for treatments; `at_least` the given effect.
fn silent_treatments(
    dangerous: impl Fn(&Treatment) -> bool,
    findings: &[&str],
    enough: &[CautionEffect],
) -> (usize, Vec<String>) {
    let concerned: Vec<&Treatment> =
        treatments().iter().filter(|treatment| dangerous(treatment)).collect();
    let mut silent = Vec::new();
    for treatment in &concerned {
        let warned = |id: &str| {
            treatment.cautions().iter().any(|caution| {
                enough.contains(&caution.effect())
                    && caution.when().is_some_and(|when| known(when, id))
            })
        };
        let missing = findings.iter().filter(|id| !warned(id));
        silent.extend(missing.map(|id| format!("treatment `{}` with `{id}`", treatment.id())));
    }
    (concerned.len(), silent)
}

const ANY_EFFECT: [CautionEffect; 3] =
    [CautionEffect::Contraindicated, CautionEffect::Caution, CautionEffect::Check];

/// What cuts, pricks or burns tissue, by the words of its label.
const INVASIVE: [&str; 18] = [
    "excis",
    "excise",
    "curett",
    "surg",
    "incis",
    "debrid",
    "removal",
    "resection",
    "shav",
    "graft",
    "intralesional",
    "inject",
    "aspirat",
    "needle",
    "laser",
    "parathyroidectomy",
    "transplant",
    "shock",
];

/// Entries whose label names such a step without being one: the cannula is in place already, and no
/// muscle is touched in the eye.
const NO_STEP: [&str; 3] = [
    "avoid-injury-in-fop",
    "stop-and-aspirate-the-infusion",
    "antiangiogenic-injection-in-pseudoxanthoma-elasticum",
];

/// Steps that life, limb or an organ may need, so that the disease is a reason for care and not
/// against them.
const NECESSARY: [&str; 7] = [
    "wound-care-and-debridement",
    "surgery-for-extravasation-necrosis",
    "hyaluronidase-for-extravasation",
    "parathyroidectomy-calciphylaxis",
    "parathyroidectomy-metastatic",
    "parathyroidectomy-in-primary-hyperparathyroidism",
    "kidney-transplantation",
];

fn invasive(treatment: &Treatment) -> bool {
    names(treatment.label(), &INVASIVE) && !NO_STEP.contains(&treatment.id())
}

#[test]
fn nothing_is_cut_or_injected_in_fibrodysplasia_ossificans_progressiva_without_a_warning() {
    let signs = ["hallux-malformation", "acvr1-variant"];
    let (biopsies, mut silent) = silent_tests(|test| test.kind() == TestKind::Biopsy, &signs);
    assert!(biopsies >= 17, "{biopsies} biopsies");
    let necessary = |treatment: &Treatment| NECESSARY.contains(&treatment.id());
    let elective = |treatment: &Treatment| invasive(treatment) && !necessary(treatment);
    let (steps, more) = silent_treatments(elective, &signs, &[CautionEffect::Contraindicated]);
    assert!(steps >= 20, "{steps} treatments that cut or inject");
    silent.extend(more);
    let (steps, more) = silent_treatments(necessary, &signs, &[CautionEffect::Caution]);
    assert_eq!(steps, NECESSARY.len());
    silent.extend(more);
    let disease = "fibrodysplasia-ossificans-progressiva";
    let suspected = |when: &str| holds(when, &[], &[], &[disease], Presence::Unknown);
    for test in tests().iter().filter(|test| test.kind() == TestKind::Biopsy) {
        if !test.avoid().iter().any(|avoid| suspected(avoid.when())) {
            silent.push(format!("test `{}` where the disease is suspected", test.id()));
        }
    }
    for treatment in treatments().iter().filter(|treatment| invasive(treatment)) {
        if !treatment.cautions().iter().any(|caution| caution.when().is_some_and(suspected)) {
            silent.push(format!("treatment `{}` where the disease is suspected", treatment.id()));
        }
    }
    none_of("no warning of fibrodysplasia ossificans progressiva", &silent);
}

#[test]
fn contrast_with_gadolinium_is_warned_of_in_kidney_failure() {
    let contrast = |test: &Test| {
        let words = ["MRI", "gadolinium"];
        test.kind() == TestKind::Imaging
            && (names(test.label(), &words) || names(test.does(), &words))
    };
    let (count, silent) = silent_tests(
        contrast,
        &[
            "glomerular-filtration-rate-below-30",
            "kidney-failure",
            "dialysis",
            "acute-kidney-injury",
        ],
    );
    assert!(count >= 4, "{count} tests with contrast");
    none_of("no warning of gadolinium", &silent);
    let notes = &compiled().knowledge.workup().safety_notes();
    assert!(
        notes
            .iter()
            .any(|note| names(note.says(), &["gadolinium"]) && known(note.when(), "dialysis"))
    );
}

/// Films whose field is so far from the child that they are not withheld: what `avoid` says is
/// shown as a reason against a test.
const FAR_FROM_THE_CHILD: [&str; 10] = [
    "hand-radiographs",
    "foot-radiographs",
    "spine-and-knee-radiographs",
    "dual-energy-computed-tomography",
    "achilles-tendon-radiograph",
    "lower-leg-radiograph",
    "chest-imaging",
    "dental-film",
    "face-ct-or-ultrasound",
    "imaging-of-the-ear",
];

#[test]
fn a_film_is_warned_of_in_pregnancy_where_it_lies_near_the_child() {
    let film = tests().iter().find(|test| test.id() == "plain-radiograph").unwrap();
    let warns = |site: &str| {
        film.avoid()
            .iter()
            .any(|avoid| holds(avoid.when(), &["pregnancy", site], &[], &[], Presence::Absent))
    };
    assert!(warns("site-hip") && warns("site-trunk"));
    assert!(!warns("site-finger") && !warns("site-ear"));
}

#[test]
fn radiation_and_harmful_drugs_are_warned_of_in_pregnancy() {
    let radiation = |test: &Test| {
        let words = ["film", "radiograph", "CT", "tomography", "bone scan", "MRI", "mammography"];
        let exempt =
            ["ultrasound-of-the-lesion", "renal-ultrasound", "venous-duplex", "plain-radiograph"];
        let is_exempt = exempt.iter().chain(&FAR_FROM_THE_CHILD).any(|id| **id == *test.id());
        test.kind() == TestKind::Imaging && names(test.label(), &words) && !is_exempt
    };
    let (count, mut silent) = silent_tests(radiation, &["pregnancy"]);
    assert!(count >= 12, "{count} tests with radiation or contrast");
    let drugs = [
        "palovarotene",
        "tretinoin",
        "warfarin",
        "bisphosphonate",
        "etidronate",
        "minocycline",
        "colchicine",
        "tofacitinib",
        "JAK1",
        "acetazolamide",
        "diltiazem",
        "rituximab",
        "garetosmab",
        "plasminogen",
    ];
    // Entries that report what a drug did not do, or that are for infants, offer no drug to a woman
    // with child.
    let exempt = [
        "diltiazem-not-effective",
        "bisphosphonate-failure",
        "bisphosphonate-in-arterial-calcification-of-infancy",
        "newborn-fat-necrosis-hypercalcemia-treatment",
        "thiosulfate-and-diltiazem-handbook",
        "older-drugs-in-tumoral-calcinosis",
    ];
    let harmful = |treatment: &Treatment| {
        names(treatment.label(), &drugs) && !exempt.contains(&treatment.id())
    };
    let (count, more) = silent_treatments(harmful, &["pregnancy"], &ANY_EFFECT);
    assert!(count >= 14, "{count} harmful drugs");
    silent.extend(more);
    none_of("no warning of pregnancy", &silent);
    let forbidden = |treatment: &Treatment| {
        names(
            treatment.label(),
            &["palovarotene", "tretinoin", "warfarin", "minocycline", "tofacitinib"],
        )
    };
    let (count, silent) =
        silent_treatments(forbidden, &["pregnancy"], &[CautionEffect::Contraindicated]);
    assert!(count >= 6, "{count} forbidden drugs");
    none_of("not contraindicated in pregnancy", &silent);
}

/// A sentence about an infant must not hold for an adult, whatever else is known of him.
#[test]
fn what_speaks_of_infants_asks_for_an_infant() {
    let adult = [
        "onset-neonate",
        "onset-infancy",
        "onset-first-year",
        "onset-childhood",
        "child-now",
        "below-eight-years-now",
        "below-two-years-now",
        "newborn-now",
        "preterm-birth",
        "term-birth",
    ];
    let workup = compiled().knowledge.workup();
    // A differential in words, which is the same at any age.
    let exempt =
        ["fat-clefts-are-not-specific", "high-calcium-with-suppressed-parathyroid-hormone"];
    let mut statements: Vec<(String, &str, &str)> = Vec::new();
    for test in tests() {
        statements.extend(
            test.avoid()
                .iter()
                .map(|avoid| (format!("test `{}`", test.id()), avoid.when(), avoid.says())),
        );
    }
    for treatment in treatments() {
        let cautions = treatment.cautions().iter();
        statements.extend(cautions.filter_map(|caution| {
            Some((format!("treatment `{}`", treatment.id()), caution.when()?, caution.says()))
        }));
    }
    for note in workup.red_flags().iter().chain(workup.safety_notes()) {
        if !exempt.contains(&note.id()) {
            statements.push((format!("note `{}`", note.id()), note.when(), note.says()));
        }
    }
    for pattern in workup.patterns().iter().filter(|pattern| !exempt.contains(&pattern.id())) {
        statements.push((format!("pattern `{}`", pattern.id()), pattern.when(), pattern.think()));
    }
    let about: Vec<_> =
        statements.iter().filter(|(_, _, says)| names(says, &["infant", "newborn"])).collect();
    assert!(about.len() >= 4, "{} statements about infants", about.len());
    let wrong =
        about.iter().filter(|(_, when, _)| holds(when, &[], &adult, &[], Presence::Present));
    let wrong: Vec<String> = wrong.map(|(place, when, _)| format!("{place}: {when}")).collect();
    none_of("speak of infants and hold for an adult", &wrong);
}
