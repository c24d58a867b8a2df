//! What helps: the options of known patients, and what always holds of them.

use crate::next_steps::expected;
use crate::support::strategy::{config, patients};
use crate::support::{answer, builtin, none_of};
use calcinosis_core::condition::{parse, reference};
use calcinosis_core::knowledge::{Basis, Diagnosis, Direction, Treatment};
use calcinosis_core::{Case, Classification, Detail, Presence, Status};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn what_leads_is_treated_of_whatever_its_status() {
    // Few facts: nothing is more than possible, and what leads still gets its options.
    let mut merely = 0;
    for finding in builtin().findings().iter().step_by(9) {
        let answer = answer(&Case::builder().present(finding.id()).build());
        let Some(leader) =
            answer.ranking().next().filter(|leader| leader.status() != Status::Excluded)
        else {
            continue;
        };
        let entries = |node: &Diagnosis| {
            let about = |one: &Treatment| one.about(builtin()).any(|about| about.id() == node.id());
            let holds = |one: &Treatment| premise(one, &answer) != Presence::Absent;
            builtin().workup().treatments().iter().filter(|one| about(one) && holds(one)).count()
        };
        let groups = answer.treatments();
        for node in builtin().lineage(leader.diagnosis()).filter(|node| entries(node) > 0) {
            let group = groups.iter().find(|group| group.node.id() == node.id());
            assert_eq!(
                group.map_or(0, |group| group.options.len()),
                entries(node),
                "{} for {}",
                node.id(),
                finding.id()
            );
        }
        merely += usize::from(leader.status() >= Status::Possible);
    }
    assert!(merely >= 10, "only {merely} leaders were no more than possible");
}

/// What the premise of a treatment says, by the definition of conditions.
fn premise(treatment: &Treatment, answer: &Classification<'_>) -> Presence {
    let Some(when) = treatment.when() else { return Presence::Present };
    let status = |id: &str| answer.node(id).unwrap().0;
    let established = |id: &str| match status(id) {
        Status::Established => Presence::Present,
        Status::Probable => Presence::Unknown,
        _ => Presence::Absent,
    };
    let suspected = |id: &str| {
        if status(id) <= Status::Possible { Presence::Present } else { Presence::Absent }
    };
    let finding = |id: &str| answer.finding(id).unwrap();
    reference::evaluate_with_suspicion(&parse(when).unwrap(), &finding, &established, &suspected)
}

#[test]
fn known_patients_get_the_options_of_the_literature() {
    let mut failures = Vec::new();
    for patient in expected() {
        let answer = answer(&patient.case());
        let groups = answer.treatments();
        let mut fail = |what: String| failures.push(format!("{}: {what}", patient.name));
        for (node, options) in &patient.options {
            let group = groups.iter().find(|group| group.node.id() == node.as_str());
            let found: Vec<&str> =
                group.iter().flat_map(|group| &group.options).map(|o| o.treatment.id()).collect();
            if found != *options {
                fail(format!("options of `{node}`: {found:?}"));
            }
        }
        let all = || groups.iter().flat_map(|group| &group.options);
        let wrong: BTreeSet<&str> =
            all().filter(|o| o.is_contraindicated()).map(|o| o.treatment.id()).collect();
        if wrong != patient.contraindicated.iter().map(String::as_str).collect() {
            fail(format!("contraindicated: {wrong:?}"));
        }
        for id in &patient.disagree {
            let disputed = all()
                .find(|o| o.treatment.id() == id.as_str())
                .is_some_and(|o| !o.disagrees_with.is_empty());
            if !disputed {
                fail(format!("`{id}` stands undisputed, or not at all"));
            }
        }
    }
    none_of("expectations are not met", &failures);
}

#[test]
fn what_speaks_against_a_treatment_is_shown() {
    let case = Case::builder()
        .present("systemic-sclerosis")
        .present("raynaud-phenomenon")
        .present("sclerodactyly")
        .present("site-finger")
        .present("chalk-extrusion")
        .build();
    let answer = answer(&case);
    let groups = answer.treatments();
    let warfarin = groups
        .iter()
        .flat_map(|group| &group.options)
        .find(|o| o.treatment.id() == "warfarin-low-dose")
        .unwrap();
    assert_eq!(
        (warfarin.treatment.direction(), warfarin.treatment.level()),
        (Direction::Against, Some("Ib"))
    );
    let text = answer.answer(Detail::default()).to_text();
    assert!(
        text.contains("Low-dose warfarin (against, historical, randomized-trial (level Ib))"),
        "{text}"
    );
}

#[test]
fn a_caution_holds_is_open_or_is_left_out() {
    let option = |case: Case| {
        let answer = answer(&case);
        let groups = answer.treatments();
        let found = groups.iter().flat_map(|group| &group.options);
        let mut excision = found.filter(|option| option.treatment.id() == "excision-of-osteoma");
        excision.next().map(|option| {
            let unknown = option.cautions.iter().any(|caution| caution.applies.is_unknown());
            (option.is_contraindicated(), unknown)
        })
    };
    let bone = || Case::builder().present("histology-lamellar-bone").present("stone-hard-plate");
    assert_eq!(
        option(bone().present("hallux-malformation").build()).map(|found| found.0),
        Some(true)
    );
    assert_eq!(option(bone().build()).map(|found| found.0), Some(false));
}

#[test]
fn a_brief_answer_leaves_them_out() {
    let case = Case::builder()
        .present("hemodialysis")
        .present("retiform-purpura")
        .present("severe-pain")
        .build();
    let brief = answer(&case).answer(Detail::Brief);
    assert!(
        brief.next_steps.is_none()
            && brief.treatments.is_none()
            && brief.safety == answer(&case).answer(Detail::default()).safety
    );
    assert!(brief.follow_up.is_none() && !brief.to_json().contains("next_steps"));
    let full = answer(&case).answer(Detail::default());
    for text in [full.to_text(), full.to_markdown()] {
        for heading in [
            "What next",
            "Options in the literature",
            "May need attention the same day",
            "Follow-up",
        ] {
            assert!(text.contains(heading), "{heading}: {text}");
        }
    }
}

#[test]
fn a_dose_is_somebodys_and_figures_have_sources() {
    for treatment in builtin().workup().treatments() {
        assert!(
            treatment.dose().is_none() || treatment.dose_sources(builtin()).next().is_some(),
            "{}",
            treatment.id()
        );
        assert!(
            treatment.sources(builtin()).next().is_some() || treatment.basis() != Basis::Seen,
            "{}",
            treatment.id()
        );
        assert!(treatment.about(builtin()).next().is_some(), "{}", treatment.id());
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn options_are_for_what_is_suspected_and_in_order(patient in patients()) {
        let answer = answer(&patient.case());
        let groups = answer.treatments();
        prop_assert!(groups.windows(2).all(|pair| pair[0].rank <= pair[1].rank));
        for group in &groups {
            prop_assert!(group.status <= Status::Possible, "{}", group.node.id());
            prop_assert_eq!(answer.node(group.node.id()), Some((group.status, group.probability)));
            for option in &group.options {
                let premise = premise(option.treatment, &answer);
                prop_assert!(!premise.is_absent(), "{}", option.treatment.id());
                // A premise may be open for a status too, of which nothing is looked for.
                prop_assert!(premise.is_unknown() || option.depends_on.is_empty(), "{}", option.treatment.id());
                prop_assert!(option.depends_on.iter().all(|one| answer.finding(one.id()) == Some(Presence::Unknown)));
            }
            let order = |o: &calcinosis_core::treatment::TreatmentOption<'_>| (o.is_contraindicated(), o.treatment.direction());
            prop_assert!(group.options.windows(2).all(|pair| order(&pair[0]) <= order(&pair[1])));
            for caution in group.options.iter().flat_map(|option| &option.cautions) {
                prop_assert!(!caution.applies.is_absent());
                prop_assert!(caution.applies.is_unknown() || caution.unknown.is_empty());
            }
        }
    }
}
