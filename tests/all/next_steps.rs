//! What next: the laws of the proposed tests, and what they are for known patients.

use crate::support::strategy::{config, patients};
use crate::support::{answer, builtin, none_of, root};
use calcinosis_core::knowledge::{Test, TestKind};
use calcinosis_core::next_steps::NextStep;
use calcinosis_core::{Bits, Case, Classification, Measurement, Presence, Sex, Status};
use calcinosis_tests::cases::read_folder;
use calcinosis_tests::stepwise::{Goal, compare};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many tests of each kind the patients below are shown, as in an answer.
const LIMIT: usize = 2;

/// A patient of `tests/data/next-steps.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Expected {
    pub(crate) name: String,
    pub(crate) form: String,
    age_years: f64,
    sex: String,
    present: Vec<String>,
    #[serde(default)]
    absent: Vec<String>,
    proposes: Vec<String>,
    #[serde(default)]
    work_up: Vec<String>,
    #[serde(default)]
    leaves_out: Vec<String>,
    #[serde(default)]
    against: Vec<String>,
    #[serde(default)]
    settles: BTreeMap<String, String>,
    red_flags: Vec<String>,
    #[serde(default)]
    notes: Vec<String>,
    patterns: Option<Vec<String>>,
    follow_up: Option<Vec<String>>,
    pub(crate) options: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(crate) contraindicated: Vec<String>,
    #[serde(default)]
    pub(crate) disagree: Vec<String>,
}

#[derive(Deserialize)]
struct All {
    patient: Vec<Expected>,
}

pub(crate) fn expected() -> Vec<Expected> {
    let path = root().join("tests/data/next-steps.toml");
    toml::from_str::<All>(&std::fs::read_to_string(path).unwrap()).unwrap().patient
}

impl Expected {
    pub(crate) fn case(&self) -> Case {
        let sex = if self.sex == "female" { Sex::Female } else { Sex::Male };
        let mut case = Case::builder().id(&self.name).age_years(self.age_years).sex(sex);
        for finding in &self.present {
            case = case.present(finding);
        }
        for finding in &self.absent {
            case = case.absent(finding);
        }
        case.build()
    }
}

fn ids<'a>(list: impl Iterator<Item = &'a str>) -> Vec<String> {
    list.map(String::from).collect()
}

#[test]
fn every_form_has_three_patients() {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for patient in expected() {
        assert!(
            answer(&patient.case()).issues().is_empty(),
            "{}: {:?}",
            patient.name,
            answer(&patient.case()).issues()
        );
        *count.entry(patient.form).or_default() += 1;
    }
    for form in calcinosis_core::Form::ALL {
        assert!(
            count.get(form.as_str()).is_some_and(|patients| *patients >= 3),
            "{form}: {count:?}"
        );
    }
}

#[test]
fn known_patients_get_the_tests_that_matter() {
    let mut failures = Vec::new();
    for patient in expected() {
        let answer = answer(&patient.case());
        let mut fail = |what: String| failures.push(format!("{}: {what}", patient.name));
        if answer.form().map(|form| form.as_str()) != Some(&patient.form) {
            fail(format!("the form is {:?}", answer.form()));
        }
        let steps = answer.next_steps(LIMIT);
        let proposed: BTreeMap<&str, &NextStep<'_>> = steps
            .iter()
            .filter(|s| s.advised_against.is_empty())
            .map(|s| (s.test.id(), s))
            .collect();
        let mut against: BTreeSet<&str> =
            steps.iter().filter(|s| !s.advised_against.is_empty()).map(|s| s.test.id()).collect();
        let work_up = answer.work_up();
        against.extend(
            work_up.iter().filter(|one| !one.advised_against.is_empty()).map(|one| one.test.id()),
        );
        let named = patient.proposes.iter().chain(&patient.work_up).chain(&patient.leaves_out);
        for id in named.chain(&patient.against) {
            if builtin().workup().test(id).is_none() {
                fail(format!("there is no test `{id}`"));
            }
        }
        for id in patient.proposes.iter().filter(|id| !proposed.contains_key(id.as_str())) {
            fail(format!("`{id}` is not proposed, but {:?}", proposed.keys()));
        }
        for id in &patient.work_up {
            if !work_up.iter().any(|one| *one.test.id() == **id && one.advised_against.is_empty()) {
                fail(format!("`{id}` does not stand in the standard work-up"));
            }
        }
        for id in patient.leaves_out.iter().filter(|id| proposed.contains_key(id.as_str())) {
            fail(format!("`{id}` is proposed"));
        }
        for id in patient.against.iter().filter(|id| !against.contains(id.as_str())) {
            fail(format!("`{id}` is not advised against, but {against:?}"));
        }
        for (id, criterion) in &patient.settles {
            let settles =
                proposed.get(id.as_str()).map(|step| ids(step.settles.iter().map(|c| c.id())));
            if !settles.as_ref().is_some_and(|all| all.contains(criterion)) {
                fail(format!("`{id}` does not settle `{criterion}`, but {settles:?}"));
            }
        }
    }
    none_of("expectations are not met", &failures);
}

#[test]
fn known_patients_get_the_notes_that_matter() {
    let mut failures = Vec::new();
    for patient in expected() {
        let answer = answer(&patient.case());
        let holding = |notes: &[calcinosis_core::next_steps::NoteResult<'_>]| {
            ids(notes.iter().filter(|note| note.holds.is_present()).map(|note| note.note.id()))
        };
        let (flags, notes) = (holding(&answer.red_flags()), holding(&answer.safety_notes()));
        let patterns = ids(answer.patterns().iter().map(|result| result.pattern.id()));
        let follow_up = ids(answer.follow_ups().iter().map(|result| result.follow_up.id()));
        let mut fail = |what: String| failures.push(format!("{}: {what}", patient.name));
        if flags != patient.red_flags {
            fail(format!("red flags {flags:?}"));
        }
        for id in patient.notes.iter().filter(|id| !notes.contains(id)) {
            fail(format!("`{id}` is missing from {notes:?}"));
        }
        if patient.patterns.as_ref().is_some_and(|expected| *expected != patterns) {
            fail(format!("patterns {patterns:?}"));
        }
        if patient.follow_up.as_ref().is_some_and(|expected| *expected != follow_up) {
            fail(format!("follow-up {follow_up:?}"));
        }
    }
    none_of("expectations are not met", &failures);
}

/// The findings of a test that are not known.
fn open(answer: &Classification<'_>, test: &Test) -> Vec<String> {
    let names = test.resolves(builtin()).map(|finding| finding.id().to_string());
    names.filter(|id| answer.finding(id) == Some(Presence::Unknown)).collect()
}

/// Everything of a step that can be compared.
fn shown(steps: &[NextStep<'_>]) -> Vec<String> {
    steps
        .iter()
        .map(|step| format!("{:?}", (step.test.id(), step.information, &step.moves, &step.settles)))
        .collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_test_with_nothing_open_is_never_proposed(patient in patients()) {
        let answer = answer(&patient.case());
        for step in answer.next_steps(usize::MAX) {
            let open = open(&answer, step.test);
            prop_assert!(!open.is_empty(), "{}", step.test.id());
            for told in &step.findings {
                prop_assert!(open.contains(&told.finding.id().to_string()), "{}: {}", step.test.id(), told.finding.id());
            }
        }
    }

    #[test]
    fn several_findings_tell_no_less_than_the_best_and_no_more_than_there_is_to_know(patient in patients()) {
        let answer = answer(&patient.case());
        // Tables of 1024 steps: a thousandth of a bit for each finding.
        let most = answer.uncertainty().millionths() + 3_000;
        for step in answer.next_steps(usize::MAX) {
            let single = step.findings.first().map_or(Bits::ZERO, |told| told.information);
            let sum: u32 = step.findings.iter().map(|told| told.information.millionths()).sum();
            prop_assert!(step.information >= single && step.information.millionths() <= sum + 3, "{}", step.test.id());
            prop_assert!(step.information.millionths() <= most, "{}: {} of {most}", step.test.id(), step.information);
            prop_assert!(step.findings.windows(2).all(|pair| pair[0].information >= pair[1].information));
        }
    }

    #[test]
    fn the_steps_do_not_depend_on_the_order_of_the_record(patient in patients()) {
        let straight = answer(&patient.case());
        let mut turned = patient.clone();
        turned.present.reverse();
        turned.absent.reverse();
        let turned = answer(&turned.case());
        prop_assert_eq!(shown(&straight.next_steps(LIMIT)), shown(&turned.next_steps(LIMIT)));
    }

    #[test]
    fn fewer_steps_are_the_first_of_more(patient in patients()) {
        let answer = answer(&patient.case());
        let order = |step: &NextStep<'_>| (step.test.kind(), !step.advised_against.is_empty(), std::cmp::Reverse(step.information));
        let all = answer.next_steps(usize::MAX);
        prop_assert!(all.windows(2).all(|pair| order(&pair[0]) <= order(&pair[1]) && pair[0].test.id() != pair[1].test.id()));
        prop_assert!(answer.next_steps(0).is_empty());
        for kind in TestKind::ALL {
            let first = |steps: &[NextStep<'_>]| steps.iter().find(|s| s.test.kind() == *kind).map(|s| s.test.id().to_string());
            prop_assert_eq!(first(&answer.next_steps(1)), first(&all));
        }
    }

    #[test]
    fn a_move_is_what_the_longer_record_gives(patient in patients()) {
        let answer = answer(&patient.case());
        for step in answer.next_steps(1) {
            for found in &step.moves {
                let mut longer = patient.clone();
                let list = if found.presence.is_present() { &mut longer.present } else { &mut longer.absent };
                list.push(found.finding.id().to_string());
                let then = crate::support::answer(&longer.case());
                let ranked = then.ranked(found.diagnosis.id()).unwrap();
                prop_assert_eq!((found.to, found.to_status), (ranked.probability(), ranked.status()), "{:?}", found);
                let now = answer.ranked(found.diagnosis.id()).unwrap();
                prop_assert_eq!((found.from, found.from_status), (now.probability(), now.status()));
            }
        }
    }

    #[test]
    fn a_note_that_is_shown_as_a_fact_holds(patient in patients()) {
        let answer = answer(&patient.case());
        for result in answer.red_flags().iter().chain(&answer.safety_notes()) {
            prop_assert!(!result.holds.is_absent());
            prop_assert!(result.holds.is_unknown() || result.unknown.is_empty());
        }
        for result in answer.follow_ups() {
            for node in result.about {
                prop_assert!(answer.node(node.id()).is_some_and(|(status, _)| status <= Status::Possible));
            }
        }
    }
}

#[test]
fn the_recommended_order_reaches_the_answer_with_fewer_tests() {
    let cases = read_folder(&root().join("tests/cases/development")).unwrap();
    for goal in [Goal::Form, Goal::Cause] {
        let compared = compare(builtin(), &cases, goal).unwrap();
        let [recommended, random, fixed] = compared.means();
        assert!(recommended < random && recommended < fixed, "{}", compared.to_text());
    }
}

fn listed(case: &Case) -> Vec<String> {
    answer(case).work_up().iter().map(|one| one.test.id().to_string()).collect()
}

#[test]
fn a_panel_is_done_by_its_core_and_by_nothing_told_in_another_way() {
    let base = || {
        let case = Case::builder().age_years(58.0).sex(Sex::Male).present("hemodialysis");
        case.present("skin-necrosis-eschar").present("livedo-racemosa")
    };
    // A disease is no mineral panel, one drug no history of drugs, and a man was asked nothing.
    let told =
        listed(&base().present("chronic-kidney-disease").present("insulin-injection").build());
    for test in ["mineral-panel", "history-of-drugs"] {
        assert!(told.iter().any(|id| id == test), "{test}: {told:?}");
    }
    let calcium = base().measurement(Measurement::of("calcium-total", 9.1, "mg/dL"));
    let half = listed(&calcium.clone().build());
    assert!(half.iter().any(|id| id == "mineral-panel"), "{half:?}");
    let whole = calcium.measurement(Measurement::of("phosphate", 5.9, "mg/dL"));
    let whole = listed(&whole.build());
    assert!(whole.iter().all(|id| id != "mineral-panel"), "{whole:?}");
}

/// Whether a test or a treatment is told with a word about a disease.
fn is_warned_of(case: &Case, disease: &str) -> bool {
    let answer = answer(case);
    let tests = answer.work_up();
    let of_tests = tests.iter().flat_map(|one| one.check_first.iter().chain(&one.advised_against));
    let groups = answer.treatments();
    let of_options = groups.iter().flat_map(|group| &group.options);
    let cautions =
        of_options.flat_map(|option| option.cautions.iter().map(|one| one.caution.says()));
    of_tests.map(|avoid| avoid.says()).chain(cautions).any(|says| says.contains(disease))
}

#[test]
fn what_is_rare_in_such_patients_is_warned_of_once_it_may_be_there() {
    let disease = "ibrodysplasia ossificans progressiva";
    let ulcer = || {
        let case = Case::builder().age_years(70.0).sex(Sex::Female).present("skin-ulcer");
        case.present("venous-insufficiency").present("site-lower-leg")
    };
    assert!(!is_warned_of(&ulcer().build(), disease));
    assert!(is_warned_of(&ulcer().present("hallux-malformation").build(), disease));
    let child = Case::builder().age_years(8.0).sex(Sex::Male).present("ossification-on-imaging");
    assert!(is_warned_of(&child.present("deep-tissue-ossification").build(), disease));
}

#[test]
fn what_only_follows_was_not_looked_at() {
    // Without connective-tissue disease there is no lupus panniculitis, which a biopsy shows; and
    // yet nobody took one, so that what a biopsy would show costs nothing while it is open.
    let base = || Case::builder().age_years(40.0).present("nodule").present("site-buttock");
    let cost = |case: Case| {
        let answer = answer(&case);
        let leaf = answer.ranking().find(|one| one.diagnosis().id() == "pilomatricoma").unwrap();
        leaf.discount()
    };
    assert_eq!(cost(base().build()), cost(base().absent("connective-tissue-disease").build()));
}

#[test]
fn what_a_question_answers_is_asked_however_rare_it_is() {
    let case = Case::builder().age_years(44.0).sex(Sex::Female).present("hemodialysis");
    let case = case.present("retiform-purpura").present("vitamin-k-antagonist-use").build();
    let answer = answer(&case);
    let groups = answer.treatments();
    let cautions = groups.iter().flat_map(|group| &group.options).flat_map(|one| &one.cautions);
    assert!(cautions.flat_map(|one| &one.unknown).any(|finding| finding.id() == "pregnancy"));
}

#[test]
fn a_single_lesion_is_looked_for_in_no_second_place() {
    let base = || {
        let case = Case::builder().age_years(30.0).present("nodule").present("single-lesion");
        case.present("site-forearm").present("histology-amorphous-calcium")
    };
    let asked = |case: Case| {
        let answer = answer(&case);
        let steps = answer.next_steps(usize::MAX);
        let told = steps.iter().flat_map(|step| &step.findings).map(|told| told.finding.id());
        let leaves: Vec<_> = answer.ranking().take(20).collect();
        let missing = leaves.iter().flat_map(|leaf| leaf.missing()).map(|finding| finding.id());
        told.chain(missing).map(String::from).collect::<BTreeSet<String>>()
    };
    let places = |asked: &BTreeSet<String>| -> Vec<String> {
        let named: Vec<&str> = builtin().named().places(builtin()).map(|one| one.id()).collect();
        asked.iter().filter(|id| named.contains(&id.as_str())).cloned().collect()
    };
    assert_eq!(places(&asked(base().build())), [""; 0]);
    // A part of the place that is told is asked for, and so is any place of one of several lesions.
    let limb = Case::builder().age_years(30.0).present("nodule").present("single-lesion");
    let limb = limb.present("site-upper-limb").present("histology-amorphous-calcium").build();
    let apart = ["site-face", "site-scrotum", "site-trunk", "site-lower-limb"];
    let limb = places(&asked(limb));
    assert!(limb.iter().all(|id| !apart.contains(&id.as_str())), "{limb:?}");
    assert!(!limb.is_empty(), "a finger is part of the limb");
    let several = Case::builder().age_years(30.0).present("nodule").present("site-forearm");
    assert!(!places(&asked(several.present("histology-amorphous-calcium").build())).is_empty());
}

#[test]
fn slides_on_record_are_looked_at_before_a_second_biopsy() {
    let base = || Case::builder().age_years(40.0).present("nodule").present("site-scalp");
    let biopsies = |case: Case| -> Vec<Option<String>> {
        let answer = answer(&case);
        let steps = answer.next_steps(usize::MAX);
        let biopsies = steps.iter().filter(|step| step.test.kind() == TestKind::Biopsy);
        biopsies.map(|step| step.again.map(String::from)).collect()
    };
    let none = biopsies(base().build());
    assert!(!none.is_empty() && none.iter().all(Option::is_none), "{none:?}");
    let seen = biopsies(base().present("histology-foreign-body-giant-cell").build());
    assert!(!seen.is_empty() && seen.iter().all(Option::is_some), "{seen:?}");
}

#[test]
fn follow_up_is_told_of_what_leads_or_is_likely() {
    let case = Case::builder().age_years(54.0).sex(Sex::Female).present("hemodialysis");
    let answer = answer(&case.present("retiform-purpura").build());
    let leader = answer.ranking().next().unwrap().diagnosis();
    let lineage: Vec<&str> = builtin().lineage(leader).map(|node| node.id()).collect();
    for one in answer.follow_ups() {
        for about in &one.about {
            let (status, probability) = answer.node(about.id()).unwrap();
            assert!(
                lineage.contains(&about.id())
                    || status <= Status::Probable
                    || probability.as_f64() >= 0.2,
                "{} of {}",
                one.follow_up.id(),
                about.id()
            );
        }
    }
}
