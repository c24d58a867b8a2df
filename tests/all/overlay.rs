//! A site's overlay: what it may add, what it is refused, and that it never works unseen.

use crate::support::{answer, builtin, none_of};
use calcinosis_core::condition::{MAX_DEPTH, MAX_LENGTH};
use calcinosis_core::knowledge::source::{
    Diagnostic, DiagnosticCode, Level, MAX_DIAGNOSTICS, MAX_LABEL, MAX_MEMBERS, MAX_OVERLAY_LENGTH,
    MAX_OVERLAY_NAME, MAX_ROWS, MAX_TEXT,
};
use calcinosis_core::{Case, Detail, Knowledge, Options, Status, answer_json, classify};
use serde_json::{Value, json};

fn laid(overlay: &str) -> Knowledge {
    builtin().with_overlay(overlay).unwrap_or_else(|problems| panic!("{}", shown(&problems)))
}

fn refused(overlay: &str) -> Vec<Diagnostic> {
    builtin().with_overlay(overlay).expect_err("the overlay is refused")
}

fn shown(problems: &[Diagnostic]) -> String {
    problems.iter().map(ToString::to_string).collect()
}

fn codes(problems: &[Diagnostic]) -> Vec<DiagnosticCode> {
    problems.iter().map(|problem| problem.code).collect()
}

fn status(knowledge: &Knowledge, case: &Case, id: &str) -> Status {
    classify(knowledge, case, &Options::default()).unwrap().node(id).unwrap().0
}

/// A diagnosis of the house with a finding of the house.
const HOUSE: &str = r#"
name = "the house"

[[source]]
id = "house-protocol"
citation = "Protocol of the house."
seen = "full-text"

[[finding]]
id = "house-sign"
label = "House sign"
kind = "sign"
obtained = "examination"
definition = "A sign that only this house looks for."
implies = ["nodule"]
aliases = ["sign-of-the-house"]
background = { percent = 1, basis = "seen", sources = ["house-protocol"] }

[[diagnosis]]
id = "house-calcinosis"
parent = "dystrophic"
label = "House calcinosis"
definition = "A deposit that only this house knows."
prior = { class = "rare", basis = "seen", sources = ["house-protocol"] }
feature = [{ finding = "house-sign", frequency = "obligate", basis = "seen", sources = ["house-protocol"] }]

[[diagnosis.criterion]]
id = "house-calcinosis.sign"
role = "establishes"
when = "house-sign"
says = "The sign of the house."
basis = "seen"
sources = ["house-protocol"]
"#;

#[test]
fn findings_and_diagnoses_are_added() {
    let knowledge = laid(HOUSE);
    let case = Case::builder().present("sign-of-the-house").build();
    let answer = classify(&knowledge, &case, &Options::default()).unwrap();
    let first = answer.ranking().next().unwrap();
    assert_eq!((first.diagnosis().id(), first.status()), ("house-calcinosis", Status::Established));
    assert!(answer.finding("nodule").unwrap().is_present(), "the closure holds for added findings");
    assert_eq!(answer.node("dystrophic").unwrap().0, Status::Established);
    assert_eq!(knowledge.findings().len(), builtin().findings().len() + 1);
}

#[test]
fn criteria_and_features_are_added_to_what_is_built_in() {
    let leaf = builtin().leaves().find(|leaf| leaf.id() == "gouty-tophus").unwrap();
    assert!(leaf.criteria().iter().all(|criterion| criterion.id() != "gouty-tophus.house"));
    let overlay = format!(
        "{HOUSE}
[[criterion]]
diagnosis = \"gouty-tophus\"
id = \"gouty-tophus.house\"
role = \"excludes\"
when = \"house-sign\"
says = \"The sign of the house speaks against gout.\"
basis = \"proposal\"

[[feature]]
diagnosis = \"pilomatricoma\"
finding = \"house-sign\"
frequency = \"45-62 %\"
basis = \"proposal\"
"
    );
    let knowledge = laid(&overlay);
    let case = Case::builder().present("house-sign").build();
    assert_eq!(status(&knowledge, &case, "gouty-tophus"), Status::Excluded);
    let score = |knowledge: &Knowledge| {
        classify(knowledge, &case, &Options::default())
            .unwrap()
            .ranked("pilomatricoma")
            .unwrap()
            .score()
    };
    assert!(score(&knowledge) > score(&laid(HOUSE)), "the added row weighs");
}

/// 28 days in years, back in days, is a little less than 28 where floats are multiplied. What is
/// known of the third month speaks beside the bands, so that the limit of the newborn lies before
/// it.
#[test]
fn the_first_day_of_an_age_band_lies_in_it() {
    let overlay = r#"
        name = "lunar months"
        [[age-band]]
        finding = "YOUNGER"
        from-days = 0
        until-days = UNTIL
        [[age-band]]
        finding = "OLDER"
        from-days = UNTIL
    "#;
    // Beyond it the band would contradict the third month; `quantity` holds the calendar for every
    // day.
    let bands = ["onset-neonate", "onset-infancy"];
    let [younger, older] = bands;
    for days in 1..=91 {
        let overlay = overlay.replace("UNTIL", &days.to_string());
        let knowledge = laid(&overlay.replace("YOUNGER", younger).replace("OLDER", older));
        let band = |years: f64| {
            let case = Case::builder().age_onset_years(years).present("papule").build();
            let classification = classify(&knowledge, &case, &Options::default()).unwrap();
            bands.map(|band| classification.finding(band).unwrap())
        };
        let [before, after] = band(f64::from(days) / 365.25);
        assert!(after.is_present() && before.is_absent(), "{days} days");
        let [before, after] = band((f64::from(days) - 0.01) / 365.25);
        assert!(before.is_present() && after.is_absent(), "just before {days} days");
    }
}

#[test]
fn an_age_band_is_an_interval_that_a_site_may_set() {
    let overlay = r#"
        name = "late adulthood"
        [[age-band]]
        finding = "onset-childhood"
        from-days = 0
        until-days = 8000
        [[age-band]]
        finding = "onset-older-adult"
        from-days = 8000
    "#;
    let knowledge = laid(overlay);
    let case = Case::builder().age_years(20.0).build();
    let value = |knowledge: &Knowledge, id: &str| {
        classify(knowledge, &case, &Options::default()).unwrap().finding(id).unwrap().is_present()
    };
    assert!(value(&knowledge, "onset-childhood") && !value(builtin(), "onset-childhood"));
    assert!(value(builtin(), "onset-young-adult"));
}

#[test]
fn a_criterion_is_switched_off_with_a_reason_that_everyone_sees() {
    let case =
        Case::builder().present("histology-lamellar-bone").present("retiform-purpura").build();
    let full = answer(&case).answer(Detail::Full);
    let off = full
        .diagnoses
        .iter()
        .filter(|leaf| leaf.status == Status::Excluded)
        .find_map(|leaf| {
            let criteria = &leaf.trace.as_ref()?.criteria;
            let deciding = |one: &&calcinosis_core::explanation::CriterionTrace<'_>| match one.role
            {
                calcinosis_core::knowledge::Role::Excludes => one.value.is_present(),
                calcinosis_core::knowledge::Role::Requires => one.value.is_absent(),
                _ => false,
            };
            let mut all = criteria.iter().filter(deciding);
            let only = all.next()?;
            all.next().is_none().then_some((leaf.id, only.id))
        })
        .expect("something is excluded by one criterion");
    let (leaf, criterion) = off;
    let overlay = format!(
        "name = \"the house\"\n[[disable]]\ncriterion = \"{criterion}\"\nreason = \"we do not trust it\"\n"
    );
    let knowledge = laid(&overlay);
    assert_ne!(status(&knowledge, &case, leaf), Status::Excluded);

    let answer = classify(&knowledge, &case, &Options::default()).unwrap().answer(Detail::Full);
    let note = answer.provenance.overlay.as_ref().unwrap();
    assert_eq!(note.name, "the house");
    assert_eq!(note.digest.len(), 64);
    assert_eq!(
        (note.disabled[0].criterion, note.disabled[0].reason),
        (criterion, "we do not trust it")
    );
    let said = format!("`{criterion}` is switched off: we do not trust it");
    assert!(answer.to_text().contains(&said), "{}", answer.to_text());
    assert!(answer.to_markdown().contains("we do not trust it"));
    assert!(answer.to_json().contains("we do not trust it"));
    let traces = answer
        .diagnoses
        .iter()
        .filter_map(|leaf| leaf.trace.as_ref())
        .flat_map(|trace| &trace.criteria);
    let mut disabled = traces.filter(|one| one.id == criterion);
    assert!(disabled.all(|one| one.disabled == Some("we do not trust it")));
}

#[test]
fn every_answer_carries_both_digests() {
    let (one, other) = (laid("name = \"a\"\n"), laid("name = \"a\" \n"));
    let digest = |knowledge: &Knowledge| knowledge.overlay().unwrap().digest().to_string();
    assert_ne!(digest(&one), digest(&other), "the digest is that of the text");
    let case = Case::builder().present("papule").build();
    for detail in [Detail::Brief, Detail::Full] {
        let answer = classify(&one, &case, &Options::default()).unwrap().answer(detail);
        assert_eq!(answer.provenance.knowledge_digest, builtin().digest());
        assert_eq!(answer.provenance.overlay.unwrap().digest, digest(&one));
    }
    assert!(answer(&case).answer(Detail::Brief).provenance.overlay.is_none());
}

#[test]
fn what_is_built_in_stays_as_it_is() {
    let case = Case::builder().present("nodule").present("retiform-purpura").build();
    let before = answer(&case).answer(Detail::Full).to_json();
    let knowledge = laid(HOUSE);
    assert!(
        builtin().finding("house-sign").is_none()
            && builtin().diagnosis("house-calcinosis").is_none()
    );
    assert!(builtin().overlay().is_none() && knowledge.overlay().is_some());
    assert_eq!(answer(&case).answer(Detail::Full).to_json(), before);
}

#[test]
fn an_overlay_that_adds_nothing_changes_nothing() {
    let knowledge = laid("name = \"empty\"");
    assert_eq!(knowledge.index(), builtin().index());
}

#[test]
fn what_would_replace_is_refused() {
    let mut failures = Vec::new();
    let mut check = |what: &str, overlay: &str, code: DiagnosticCode| {
        let problems = refused(overlay);
        if !codes(&problems).contains(&code) {
            failures.push(format!("{what}: {}", shown(&problems)));
        }
        if problems.iter().any(|problem| problem.file != "overlay") {
            failures.push(format!("{what}: points elsewhere"));
        }
    };
    let built_in = builtin()
        .diagnoses()
        .iter()
        .find_map(|node| node.criteria().first().map(|own| (node.id(), own.id())));
    let (diagnosis, criterion) = built_in.unwrap();
    let replaced = format!(
        "name = \"x\"\n[[criterion]]\ndiagnosis = \"{diagnosis}\"\nid = \"{criterion}\"\nrole = \"requires\"\nwhen = \"papule\"\nsays = \"S.\"\nbasis = \"proposal\"\n"
    );
    check("a criterion of the same id", &replaced, DiagnosticCode::Override);
    let row = builtin()
        .leaves()
        .find_map(|leaf| leaf.features().first().map(|row| (leaf.id(), row.finding(builtin()))))
        .unwrap();
    let finding = row.1.unwrap().id();
    let row = format!(
        "name = \"x\"\n[[feature]]\ndiagnosis = \"{}\"\nfinding = \"{finding}\"\nfrequency = \"1 %\"\nbasis = \"proposal\"\n",
        row.0
    );
    check("a row for the same finding", &row, DiagnosticCode::Override);
    check(
        "a finding of the same id",
        &HOUSE.replace("\"house-sign\"", "\"papule\""),
        DiagnosticCode::DuplicateId,
    );
    check(
        "a diagnosis of the same id",
        &HOUSE.replace("house-calcinosis", "gouty-tophus"),
        DiagnosticCode::DuplicateId,
    );
    check(
        "a child of a leaf",
        &HOUSE.replace("\"dystrophic\"", "\"gouty-tophus\""),
        DiagnosticCode::Override,
    );
    check(
        "a missing reason",
        &format!("name = \"x\"\n[[disable]]\ncriterion = \"{criterion}\"\nreason = \"\"\n"),
        DiagnosticCode::MissingReason,
    );
    check(
        "no reason at all",
        &format!("name = \"x\"\n[[disable]]\ncriterion = \"{criterion}\"\n"),
        DiagnosticCode::Syntax,
    );
    check(
        "an unknown criterion",
        "name = \"x\"\n[[disable]]\ncriterion = \"a.b\"\nreason = \"r\"\n",
        DiagnosticCode::UnknownId,
    );
    check(
        "an unknown parent",
        &HOUSE.replace("\"dystrophic\"", "\"dystrophik\""),
        DiagnosticCode::UnknownId,
    );
    check(
        "an unknown finding",
        &HOUSE.replace("when = \"house-sign\"", "when = \"hous-sign\""),
        DiagnosticCode::UnknownId,
    );
    check(
        "a root of its own",
        &HOUSE.replace("parent = \"dystrophic\"\n", ""),
        DiagnosticCode::Incomplete,
    );
    check("constants", "name = \"x\"\n[evidence]\nsingle-cap = 900\n", DiagnosticCode::Syntax);
    check("no name", "[[disable]]\ncriterion = \"a.b\"\nreason = \"r\"\n", DiagnosticCode::Syntax);
    check(
        "a cycle",
        &HOUSE.replace("implies = [\"nodule\"]", "implies = [\"house-sign\"]"),
        DiagnosticCode::Cycle,
    );
    check(
        "a status cycle",
        &HOUSE.replace("when = \"house-sign\"", "when = \"established(house-calcinosis)\""),
        DiagnosticCode::Cycle,
    );
    none_of("refusals are wrong", &failures);
}

#[test]
fn hostile_overlays_are_refused_in_bounded_time_and_depth() {
    let too_long = refused(&"# x\n".repeat(MAX_OVERLAY_LENGTH / 4 + 1));
    assert_eq!(codes(&too_long), [DiagnosticCode::TooLarge]);

    let with = |when: &str| HOUSE.replace("when = \"house-sign\"", &format!("when = \"{when}\""));
    let deep = format!("{}house-sign{}", "all(".repeat(50_000), ")".repeat(50_000));
    let problems = refused(&with(&deep));
    assert_eq!(codes(&problems), [DiagnosticCode::Condition]);
    let nested = format!("{}house-sign{}", "all(".repeat(MAX_DEPTH), ")".repeat(MAX_DEPTH));
    assert!(shown(&refused(&with(&nested))).contains("nested deeper"));
    let huge = format!("any({})", vec!["house-sign"; MAX_LENGTH / 11].join(", "));
    assert!(shown(&refused(&with(&huge))).contains("split it"));

    // Just below the limit: nesting of TOML itself, one giant string, thousands of entries.
    let size = MAX_OVERLAY_LENGTH - 64;
    let arrays = format!("name = {}", "[".repeat(size));
    // A million lists are too many before they are no name.
    assert_eq!(codes(&refused(&arrays)), [DiagnosticCode::TooLarge]);
    let string = format!("name = \"x\"\nother = \"{}\"", "y".repeat(size));
    assert_eq!(codes(&refused(&string)), [DiagnosticCode::Syntax]);
    let finding = |number: usize| {
        format!(
            "[[finding]]\nid = \"s-{number}\"\nlabel = \"S\"\nkind = \"sign\"\nobtained = \"asking\"\ndefinition = \"D\"\n"
        )
    };
    let many: String =
        std::iter::once("name = \"x\"\n".to_string()).chain((0..9_000).map(finding)).collect();
    assert!(many.len() < MAX_OVERLAY_LENGTH);
    assert_eq!(codes(&refused(&many)), [DiagnosticCode::TooLarge]);
}

#[test]
fn every_fraction_is_read_exactly_or_refused() {
    let read = |frequency: &str| {
        let overlay = HOUSE.replace("\"obligate\"", &format!("\"{frequency}\""));
        let knowledge = builtin().with_overlay(&overlay).map_err(|problems| codes(&problems))?;
        let added =
            knowledge.diagnoses().iter().find(|node| node.id() == "house-calcinosis").unwrap();
        Ok(added.features().first().unwrap().frequency().ppm())
    };
    for (frequency, expected) in [
        ("1/2", 500_000),
        ("0/1", 250_000),
        ("1/9223372036854775807", 0),
        ("9223372036854775807/9223372036854775807", 999_999),
        ("18446744073709551615/18446744073709551615", 999_999),
        ("18446744073709551614/18446744073709551615", 999_999),
        ("10000000000000/10000000000001", 999_999),
        ("5000000000000000000/10000000000000000000", 500_000),
    ] {
        assert_eq!(read(frequency), Ok(expected), "{frequency}");
    }
    for frequency in ["0/0", "2/1", "1/18446744073709551616", "-1/2", "1/", "/", "9e9/1e10"] {
        assert_eq!(read(frequency), Err(vec![DiagnosticCode::Frequency]), "{frequency}");
    }
}

/// One line as long as an overlay may be, with a fault every few bytes; the same as many lines; and
/// faults that quote a giant.
#[test]
fn a_flood_of_problems_is_counted_and_not_copied() {
    let room = MAX_OVERLAY_LENGTH - HOUSE.len() - 64;
    let list = |item: &str| item.repeat(room / item.len());
    let implies =
        |list: &str| HOUSE.replace("implies = [\"nodule\"]", &format!("implies = [{list}]"));
    let floods = [
        implies(&list("\"x-y\",")),
        implies(&list("\"x\",\n")),
        HOUSE.replace("aliases = [", &format!("aliases = [{}", list("\"nodule\","))),
        HOUSE.replace("aliases = [", &format!("aliases = [{}", list("\"\",\n"))),
        HOUSE.replace("aliases = [", &format!("aliases = [\"{}\",", "Ä".repeat(room / 2))),
        HOUSE.replace("when = \"house-sign\"", &format!("when = \"{}\"", "y".repeat(room))),
        format!("{HOUSE}{}", list("[[disable]]\ncriterion = \"a.b\"\nreason = \"\"\n")),
    ];
    for flood in floods {
        let problems = refused(&flood);
        let told: usize = problems.iter().map(|problem| problem.to_string().len()).sum();
        assert!(problems.len() <= MAX_DIAGNOSTICS + 1, "{}", problems.len());
        assert!(told < 400_000, "{told} bytes for {}", problems[0]);
        if let [.., last] = &problems[MAX_DIAGNOSTICS.min(problems.len())..] {
            assert_eq!((last.code, last.level), (DiagnosticCode::More, Level::Error));
            assert!(
                last.message.contains(" more problems, the first of them here: "),
                "{}",
                last.message
            );
        }
    }
    let problems = refused(&implies(&"\"x-y\",".repeat(MAX_DIAGNOSTICS + 7)));
    assert!(
        problems.last().unwrap().message.starts_with("7 more problems"),
        "every one of the rest is counted"
    );
}

fn finding(id: &str, more: &str) -> String {
    format!(
        "[[finding]]\nid = \"{id}\"\nlabel = \"{id}\"\nkind = \"sign\"\nobtained = \"examination\"\n\
         definition = \"A sign.\"\n{more}\n"
    )
}

#[test]
fn a_ring_of_findings_is_named_in_full() {
    let ring: String = (0..6)
        .map(|number| {
            finding(
                &format!("ring-{number}"),
                &format!("implies = [\"ring-{}\"]", (number + 1) % 6),
            )
        })
        .collect();
    let problems =
        refused(&format!("name = \"ring\"\n{}{ring}", finding("before", "implies = [\"ring-0\"]")));
    assert_eq!(codes(&problems), [DiagnosticCode::Cycle], "{}", shown(&problems));
    let way = "`ring-0` implies itself: `ring-0` → `ring-1` → `ring-2` → `ring-3` → `ring-4` → `ring-5` → `ring-0`";
    assert_eq!(problems[0].message, way);
    assert_eq!(problems[0].excerpt, "id = \"ring-0\"", "and where it begins");
    let alone = refused(&format!("name = \"x\"\n{}", finding("alone", "implies = [\"alone\"]")));
    assert_eq!(alone[0].message, "`alone` implies itself");
}

#[test]
fn a_finding_that_nobody_can_have_is_refused() {
    let broader = finding("broad", "") + &finding("middle", "implies = [\"broad\"]");
    for (rows, message) in [
        (finding("self", "excludes = [\"self\"]"), "`self` excludes itself"),
        (
            finding("narrow", "implies = [\"middle\"]\nexcludes = [\"broad\"]"),
            "`narrow` implies `broad`, and the two exclude each other",
        ),
        (
            finding("other", "excludes = [\"broad\"]")
                + &finding("both", "implies = [\"other\", \"middle\"]"),
            "`both` implies `other` and `broad`, which exclude each other",
        ),
    ] {
        let problems = refused(&format!("name = \"x\"\n{broader}{rows}"));
        assert_eq!(codes(&problems), [DiagnosticCode::Impossible], "{}", shown(&problems));
        assert_eq!(problems[0].message, message);
        assert!(problems[0].line > 1, "it is told where: {}", problems[0]);
    }
    // With what is built in, too.
    let (one, other) = ("single-lesion", "multiple-lesions");
    let problems = refused(&format!(
        "name = \"x\"\n{}",
        finding("new", &format!("implies = [\"{one}\", \"{other}\"]"))
    ));
    assert_eq!(codes(&problems), [DiagnosticCode::Impossible], "{}", shown(&problems));
    // What excludes what does not follow from it is in order.
    laid(&format!("name = \"x\"\n{broader}{}", finding("other", "excludes = [\"middle\"]")));
}

#[test]
fn names_texts_and_rows_have_lengths() {
    let named = |length: usize| format!("name = \"{}\"\n", "ä".repeat(length));
    laid(&named(MAX_OVERLAY_NAME));
    let too_long = |overlay: &str, what: &str| {
        let problems = refused(overlay);
        assert_eq!(codes(&problems), [DiagnosticCode::TooLarge], "{}", shown(&problems));
        assert!(problems[0].message.starts_with(what), "{}", problems[0].message);
    };
    let long = |length: usize| "x".repeat(length + 1);
    too_long(
        &named(MAX_OVERLAY_NAME + 1),
        "the name of the overlay has 121 characters, more than 120",
    );
    let replaced = |from: &str, to: &str| {
        assert!(HOUSE.contains(from), "{from}");
        HOUSE.replace(from, to)
    };
    too_long(
        &replaced("\"House sign\"", &format!("\"{}\"", long(MAX_LABEL))),
        "the label has 201 characters",
    );
    too_long(&replaced("A sign that", &long(MAX_TEXT)), "the definition has ");
    too_long(&replaced("Protocol of", &long(MAX_TEXT)), "the citation has ");
    too_long(
        &replaced("\"The sign of the house.\"", &format!("\"{}\"", long(MAX_TEXT))),
        "the text has ",
    );
    let disable =
        format!("name = \"x\"\n[[disable]]\ncriterion = \"x\"\nreason = \"{}\"\n", long(MAX_TEXT));
    too_long(&disable, "the reason has 4001 characters");
    let aliases: Vec<String> =
        (0..=MAX_MEMBERS).map(|number| format!("\"alias-{number}\"")).collect();
    too_long(
        &replaced("aliases = [", &format!("aliases = [{},", aliases.join(","))),
        "there are 258 aliases",
    );
    let rows = "[[disable]]\ncriterion = \"x\"\nreason = \"y\"\n".repeat(MAX_ROWS + 1);
    too_long(&format!("name = \"x\"\n{rows}"), "there are 4001 rows of `disable`, more than 4000");
}

/// An overlay that does everything that an overlay can do.
fn of_every_kind() -> String {
    let disabled =
        builtin().diagnoses().iter().flat_map(|one| one.criteria().iter()).next().unwrap();
    format!(
        r#"{HOUSE}
[[finding]]
id = "coded-sign"
label = "Coded sign"
kind = "sign"
obtained = "examination"
definition = "A sign with a code."
codes = [{{ system = "hpo", code = "HP:0000001", label = "All", match = "exact" }}]

[[criterion]]
diagnosis = "gouty-tophus"
id = "gouty-tophus.house"
role = "excludes"
when = "house-sign"
says = "The sign of the house speaks against gout."
basis = "proposal"

[[feature]]
diagnosis = "pilomatricoma"
finding = "house-sign"
frequency = "45-62 %"
basis = "proposal"

[[age-band]]
finding = "onset-childhood"
from-days = 0
until-days = 8000

[[age-band]]
finding = "onset-older-adult"
from-days = 8000

[[interval]]
analyte = "phosphate"
set = "house"
low = "1"
high = "2"
basis = "proposal"

[[disable]]
criterion = "{}"
reason = "we do not trust it"

[[translation]]
text = "lump"
into = [{{ system = "hpo", code = "HP:0000001" }}]
"#,
        disabled.id(),
    )
}

#[test]
fn everything_that_an_overlay_does_is_listed_in_each_answer() {
    let knowledge = laid(&of_every_kind());
    let case = Case::builder().present("house-sign").build();
    let answer = classify(&knowledge, &case, &Options::default()).unwrap().answer(Detail::Brief);
    let json: Value = serde_json::from_str(&answer.to_json()).unwrap();
    let mut overlay = json["provenance"]["overlay"].as_object().unwrap().clone();
    overlay.remove("digest");
    let disabled = overlay.remove("disabled").unwrap();
    assert_eq!(disabled[0]["reason"], "we do not trust it");
    let expected = json!({
        "name": "the house",
        "intervals": ["phosphate"],
        "age_bands": ["onset-childhood", "onset-older-adult"],
        "findings": ["house-sign", "coded-sign"],
        "diagnoses": ["house-calcinosis"],
        "criteria": ["gouty-tophus.house"],
        "features": [{"diagnosis": "pilomatricoma", "finding": "house-sign"}],
        "sources": ["house-protocol"],
        "codes": ["hpo HP:0000001"],
        "translations": 1,
    });
    assert_eq!(Value::Object(overlay), expected);
    // What a clinician reads says the same, and so does the resource.
    let fhir = answer_json(&knowledge, &case.to_json(), Some(r#"{"format": "fhir"}"#)).unwrap();
    for text in [answer.to_text(), answer.to_markdown(), answer.to_html(), fhir] {
        let text = text.split_whitespace().collect::<Vec<&str>>().join(" ").replace('\\', "");
        for part in [
            "is switched off: we do not trust it",
            "intervals of its own for phosphate",
            "age bands of its own: onset-childhood, onset-older-adult",
            "adds the findings house-sign, coded-sign",
            "adds the diagnoses house-calcinosis",
            "adds the criteria gouty-tophus.house",
            "adds the frequencies of house-sign in pilomatricoma",
            "adds the sources house-protocol",
            "reads the codes hpo HP:0000001",
            "translates one code or text",
        ] {
            assert!(text.contains(part), "`{part}` is not said: {text}");
        }
    }
}

/// A kind of row that the overlay language gains and the answer does not list would be silent.
#[test]
fn every_kind_of_row_is_among_what_is_listed() {
    let problems = refused("name = \"x\"\nno-such-field = 1\n");
    let known = problems[0]
        .message
        .split("expected")
        .nth(1)
        .unwrap_or_else(|| panic!("{}", shown(&problems)));
    let kinds: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
    let listed = [
        "name",
        "finding",
        "diagnosis",
        "criterion",
        "feature",
        "source",
        "disable",
        "age-band",
        "interval",
        "translation",
    ];
    assert_eq!(kinds, listed, "list what the new kind does in `OverlayNote`");
}

#[test]
fn an_overlay_upon_another_hides_nothing_of_it() {
    let below = laid(&of_every_kind());
    let upon =
        below.with_overlay(&format!("name = \"second\"\n{}", finding("second-sign", ""))).unwrap();
    let (first, both) = (below.overlay().unwrap(), upon.overlay().unwrap());
    assert_eq!(both.name(), "the house + second");
    assert_ne!(both.digest(), first.digest());
    assert_eq!(both.disabled(), first.disabled());
    assert_eq!((both.intervals(), both.age_bands()), (first.intervals(), first.age_bands()));
    assert_eq!(both.added().findings, ["house-sign", "coded-sign", "second-sign"]);
    assert_eq!(both.added().criteria, first.added().criteria);
}
