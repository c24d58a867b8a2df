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
/// for the other, or the lesion may reach from one into the other.
const OPEN: [(&str, &str); 8] = [
    ("idiopathic-areolar-calcinosis", "site-chest"),
    ("neonatal-heel-stick-calcinosis", "site-sole"),
    ("acne-scar-calcinosis", "site-scalp"),
    ("auricular-calcification", "site-scalp"),
    ("idiopathic-auricular-calcification", "site-scalp"),
    ("secondary-osteoma-of-auricle", "site-scalp"),
    ("calciphylaxis-penile", "site-scrotum"),
    ("calciphylaxis-penile", "site-thigh"),
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

/// A diagnosis, the place that it is defined by, and one beside it into which its lesion may reach.
const BESIDE: [(&str, &str, &str); 16] = [
    ("venous-leg-ulcer", "site-lower-leg", "site-thigh"),
    ("livedoid-vasculopathy", "site-lower-leg", "site-thigh"),
    ("chronic-venous-insufficiency-calcification", "site-lower-leg", "site-thigh"),
    ("secondary-osteoma-in-venous-stasis", "site-lower-leg", "site-thigh"),
    ("martorell-hypertensive-ischemic-leg-ulcer", "site-lower-leg", "site-thigh"),
    ("martorell-hypertensive-ischemic-leg-ulcer", "site-calf", "site-foot"),
    ("diabetic-foot-ulcer", "site-foot", "site-shin"),
    ("idiopathic-auricular-calcification", "site-ear", "site-neck"),
    ("auricular-calcification", "site-ear", "site-cheek"),
    ("secondary-osteoma-of-auricle", "site-ear", "site-scalp"),
    ("calciphylaxis-penile", "site-penis", "site-scrotum"),
    ("calciphylaxis-penile", "site-penis", "site-groin"),
    ("neonatal-heel-stick-calcinosis", "site-heel", "site-lower-leg"),
    ("acne-scar-calcinosis", "site-cheek", "site-neck"),
    ("acne-scar-calcinosis", "site-forehead", "site-scalp"),
    ("gluteal-injection-granuloma-calcification", "site-buttock", "site-thigh"),
];

#[test]
fn a_single_lesion_that_reaches_into_a_second_place_closes_nothing_of_the_first() {
    let case = || Case::builder().present("single-lesion");
    let mut failures = Vec::new();
    for (leaf, place, beside) in BESIDE {
        if excluded(case().present(place).present(beside)).contains(leaf) {
            failures.push(format!("`{leaf}`, of a lesion at `{place}` and `{beside}`"));
        }
        // Far from both it is closed, or the law says nothing.
        assert!(excluded(case().present("site-chest")).contains(leaf), "{leaf}");
    }
    none_of("a second place of a lesion closes what is defined by the first", &failures);
}
