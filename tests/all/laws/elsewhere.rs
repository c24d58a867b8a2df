//! A single lesion lies at one place: what the definition of a diagnosis asks of other places
//! is then denied, though nobody has said so.

use crate::support::{answer, builtin, none_of};
use calcinosis_core::{Case, CaseBuilder, Status};
use std::collections::BTreeSet;

/// Places far from each other, and from what a definition may take for near to one of them.
const PLACES: [&str; 8] = [
    "site-scalp",
    "site-forehead",
    "site-chest",
    "site-upper-arm",
    "site-palm",
    "site-scrotum",
    "site-thigh",
    "site-sole",
];

/// What a single lesion leaves open, since in the words of records one of the two places may stand
/// for the other.
const OPEN: [(&str, &str); 2] = [
    ("idiopathic-areolar-calcinosis", "site-chest"),
    ("neonatal-heel-stick-calcinosis", "site-sole"),
];

fn excluded(case: CaseBuilder) -> BTreeSet<&'static str> {
    let answer = answer(&case.build());
    let leaves = answer.ranking().filter(|leaf| leaf.status() == Status::Excluded);
    leaves.map(|leaf| leaf.diagnosis().id()).collect()
}

#[test]
fn a_single_lesion_closes_what_is_defined_by_another_place() {
    let knowledge = builtin();
    let sites: Vec<_> =
        knowledge.findings().iter().filter(|finding| finding.id().starts_with("site-")).collect();
    let (mut closed, mut failures) = (0, Vec::new());
    for place in PLACES {
        let here = knowledge.finding(place).unwrap();
        // What the place lies in, and what lies in it, stays as it is.
        let broader: BTreeSet<&str> = here.implies(knowledge).map(|one| one.id()).collect();
        let elsewhere = sites.iter().filter(|site| {
            site.id() != place
                && !broader.contains(site.id())
                && site.implies(knowledge).all(|one| one.id() != place)
        });
        let case = || Case::builder().present("single-lesion").present(place);
        let said = elsewhere.fold(case(), |case, site| case.absent(site.id()));
        let (unsaid, said) = (excluded(case()), excluded(said));
        closed += unsaid.len();
        for leaf in said.difference(&unsaid) {
            if !OPEN.contains(&(leaf, place)) {
                failures.push(format!("`{leaf}`, where the lesion lies at `{place}`"));
            }
        }
    }
    assert!(closed > 50, "{closed} are closed");
    none_of("a diagnosis waits for a place where the only lesion does not lie", &failures);
}

/// Pairs of places into both of which one lesion may reach.
const BESIDE: [(&str, &str); 10] = [
    ("site-lower-leg", "site-thigh"),
    ("site-lower-leg", "site-foot"),
    ("site-shin", "site-foot"),
    ("site-calf", "site-foot"),
    ("site-ear", "site-neck"),
    ("site-ear", "site-cheek"),
    ("site-ear", "site-scalp"),
    ("site-penis", "site-scrotum"),
    ("site-heel", "site-lower-leg"),
    ("site-cheek", "site-neck"),
];

#[test]
fn a_single_lesion_that_reaches_into_a_second_place_closes_nothing_of_the_first() {
    let by_place = |leaf: &str| {
        let criteria = builtin().diagnosis(leaf).unwrap().criteria();
        criteria.iter().any(|criterion| criterion.id().ends_with(".elsewhere-only"))
    };
    let (mut open, mut failures) = (0, Vec::new());
    for (first, second) in BESIDE {
        let one = |place: &str| excluded(Case::builder().present("single-lesion").present(place));
        let both =
            excluded(Case::builder().present("single-lesion").present(first).present(second));
        for leaf in both.iter().filter(|leaf| by_place(leaf)) {
            // What neither of the two would leave open is closed by both.
            if !one(first).contains(leaf) || !one(second).contains(leaf) {
                failures.push(format!("`{leaf}`, of a lesion at `{first}` and `{second}`"));
            }
        }
        open += one("site-chest").difference(&both).count();
    }
    assert!(open > 10, "{open} are left open");
    none_of("a second place of a lesion closes what is defined by the first", &failures);
}
