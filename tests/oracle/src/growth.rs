//! Everything that a record or an overlay can hold many of: texts with so many of one thing, for
//! those who measure how time, steps and memory grow with it.

use calcinosis_core::front_door::{AnswerOptions, answers};
use calcinosis_core::interop::fhir::{self, FhirOptions, FhirReader};
use calcinosis_core::{Knowledge, answer_json};
use serde_json::{Value, json};
use std::hint::black_box;

/// How a text is read and answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "it is matched where texts are made")]
pub enum Door {
    /// Read, and each patient answered in turn.
    Front,
    /// The whole answer, as JSON and as text.
    Whole,
    /// FHIR at once.
    Fhir,
    /// FHIR patient by patient.
    Stream,
    /// Laid over the built-in knowledge.
    Overlay,
}

impl Door {
    /// Takes a text through the door; whether it was read and not refused.
    #[must_use]
    pub fn takes(self, text: &str) -> bool {
        let knowledge = Knowledge::builtin();
        match self {
            Self::Front => match answers(
                knowledge,
                text,
                &AnswerOptions::from_json(r#"{"detail": "brief"}"#).unwrap(),
            ) {
                // A few stand for all: each answer is let go before the next.
                Ok(all) => all
                    .patients()
                    .take(20)
                    .all(|patient| black_box(patient.answer().unwrap().to_json()).len() > 1),
                Err(error) => black_box(error.to_string()).is_empty(),
            },
            Self::Whole => ["json", "text"].iter().all(|format| {
                answer_json(knowledge, text, Some(&format!(r#"{{"format": "{format}"}}"#)))
                    .is_ok_and(|all| !black_box(all).is_empty())
            }),
            Self::Fhir => fhir::read(knowledge, text, &FhirOptions::new())
                .is_ok_and(|all| !black_box(all).records.is_empty()),
            Self::Stream => FhirReader::new(knowledge, text.as_bytes(), FhirOptions::new())
                .all(|one| black_box(one).is_ok()),
            Self::Overlay => knowledge.with_overlay(text).map(black_box).is_ok(),
        }
    }
}

/// What grows, the door that it goes through, and the text with so many of it.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_structs, reason = "a row of a table")]
pub struct Axis {
    /// What there is many of.
    pub name: &'static str,
    /// The door.
    pub door: Door,
    /// The most of it that the door takes; more is refused by a limit.
    pub most: usize,
    /// The text.
    pub text: fn(usize) -> String,
}

const fn axis(name: &'static str, door: Door, text: fn(usize) -> String) -> Axis {
    Axis { name, door, most: usize::MAX, text }
}

/// Statements of one patient, of whom so many are read.
const fn statements(name: &'static str, door: Door, text: fn(usize) -> String) -> Axis {
    Axis { name, door, most: 20_000, text }
}

/// Measurements of one patient, of whom so many are read.
const fn measurements(name: &'static str, door: Door, text: fn(usize) -> String) -> Axis {
    Axis { name, door, most: 8_000, text }
}

/// Rows of an overlay: so many of one kind are read.
const fn rows(name: &'static str, text: fn(usize) -> String) -> Axis {
    Axis { name, door: Door::Overlay, most: 4_000, text }
}

/// Every axis.
pub const AXES: &[Axis] = &[
    statements("case: unknown findings", Door::Front, |many| {
        present(many, |n| format!("no-such-finding-{n}"))
    }),
    statements("case: misspelt findings", Door::Front, |many| {
        present(many, |n| format!("retiform-purpura{n}"))
    }),
    statements("case: the same finding", Door::Front, |many| {
        present(many, |_| "hemodialysis".to_string())
    }),
    statements("case: empty ids", Door::Front, |many| present(many, |_| String::new())),
    statements("case: unknown findings, the whole answer", Door::Whole, |many| {
        present(many, |n| format!("x{n}"))
    }),
    measurements("case: dated values that belong together", Door::Front, |many| {
        measured(many, |n| {
            let (analyte, value, unit) = if n.is_multiple_of(2) {
                ("calcium", 9.5, "mg/dL")
            } else {
                ("phosphate", 4.0, "mg/dL")
            };
            json!({"analyte": analyte, "value": value, "unit": unit, "date": day(n / 2)})
        })
    }),
    measurements("case: dated values of one analyte", Door::Whole, |many| {
        measured(
            many,
            |n| json!({"analyte": "phosphate", "value": 4, "unit": "mg/dL", "date": day(n)}),
        )
    }),
    measurements("case: values of one analyte without a date", Door::Front, |many| {
        measured(
            many,
            |n| json!({"analyte": "phosphate", "value": 4.0 + (n % 50) as f64 / 10.0, "unit": "mg/dL"}),
        )
    }),
    measurements("case: values that cannot be used", Door::Front, |many| {
        measured(
            many,
            |n| json!({"analyte": "phosphate", "value": format!("about {n}"), "unit": format!("u{n}")}),
        )
    }),
    measurements("case: unknown analytes", Door::Front, |many| {
        measured(many, |n| json!({"analyte": format!("no-such-analyte-{n}"), "value": 4}))
    }),
    statements("case: unknown codes", Door::Front, |many| {
        coded(many, |n| json!({"system": "hpo", "code": format!("HP:{:07}", 9_000_000 + n)}))
    }),
    statements("case: codes of unknown systems", Door::Front, |many| {
        coded(many, |n| json!({"system": format!("urn:system:{n}"), "code": "1"}))
    }),
    statements("case: stated diagnoses", Door::Whole, |many| {
        coded(
            many,
            |n| json!({"system": "icd-10-cm", "code": "E83.59", "display": format!("stated {n}"), "from": n.to_string()}),
        )
    }),
    statements("case: known codes", Door::Front, |many| {
        coded(many, |_| json!({"system": "icd-10-cm", "code": "N18.6"}))
    }),
    axis("case: facts of its own", Door::Whole, |many| {
        let mut case = json!({"present": ["papule"]});
        for n in 0..many {
            case[format!("own{n}")] = json!(n);
        }
        case.to_string()
    }),
    axis("cases of a list", Door::Front, |many| {
        json!(
            (0..many)
                .map(|n| json!({"id": n.to_string(), "present": ["papule"]}))
                .collect::<Vec<_>>()
        )
        .to_string()
    }),
    axis("cases, one a line", Door::Front, |many| {
        (0..many).map(|n| format!("{{\"id\": \"{n}\", \"present\": [\"papule\"]}}\n")).collect()
    }),
    axis("patients of a bundle", Door::Fhir, |many| {
        bundle((0..many).map(|n| patient(&n.to_string())))
    }),
    axis("conditions of a patient", Door::Fhir, |many| bundle((0..many).map(condition))),
    axis("values of a test", Door::Fhir, |many| bundle((0..many).map(|n| value(n, &json!({}))))),
    axis("values of a test that cannot be used", Door::Fhir, |many| {
        bundle((0..many).map(|n| value(n, &json!({"valueQuantity": {"value": 3}}))))
    }),
    axis("versions of a resource", Door::Fhir, |many| {
        bundle((0..many).map(|n| value(0, &json!({"meta": {"versionId": n.to_string()}}))))
    }),
    axis("components of an observation", Door::Fhir, |many| {
        let part = json!({"code": loinc("2777-1"), "valueQuantity": {"value": 4, "unit": "mg/dL"},
            "modifierExtension": [{"url": "x"}]});
        bundle([value(0, &json!({"component": vec![part; many]}))].into_iter())
    }),
    axis("contained observations with contained specimens", Door::Fhir, contained),
    axis("identifiers of a patient", Door::Fhir, |many| {
        let identifiers: Vec<Value> =
            (0..many).map(|n| json!({"system": "urn:x", "value": n.to_string()})).collect();
        let mut one = patient("1");
        one["identifier"] = json!(identifiers);
        bundle([one.clone(), one].into_iter())
    }),
    axis("links between patients", Door::Fhir, |many| {
        bundle((0..many).map(|n| {
            let mut one = patient(&n.to_string());
            one["link"] = json!([{"other": {"reference": format!("Patient/{}", n + 1)}, "type": "replaced-by"}]);
            one
        }))
    }),
    axis("unknown elements of a resource", Door::Fhir, |many| {
        let mut one = condition(0);
        for n in 0..many {
            one[format!("unknown{n}")] = json!(1);
        }
        bundle([one].into_iter())
    }),
    axis("lines of a stream of patients", Door::Stream, |many| {
        (0..many).map(|n| format!("{}\n", patient(&n.to_string()))).collect()
    }),
    axis("lines of a stream about one patient", Door::Stream, |many| {
        (0..many).map(|n| format!("{}\n", value(n, &json!({})))).collect()
    }),
    axis("packets of a list", Door::Front, |many| {
        let one = |n: usize| {
            json!({"id": n.to_string(), "subject": {"id": n.to_string()}, "metaData": {},
                "phenotypicFeatures": [{"type": {"id": "HP:0002905"}}]})
        };
        json!((0..many).map(one).collect::<Vec<_>>()).to_string()
    }),
    statements("distinct genes of a packet", Door::Front, |many| {
        packet((0..many).map(|n| genomic(&format!("GENE{n}"), n)))
    }),
    statements("variants of one gene", Door::Front, |many| {
        packet((0..many).map(|n| genomic("GNAS", n)))
    }),
    statements("features of a packet", Door::Front, |many| {
        let feature =
            |n: usize| json!({"type": {"id": format!("HP:{n:07}")}, "excluded": "unknown"});
        let features: Vec<Value> = (0..many).map(feature).collect();
        json!({"subject": {"id": "s"}, "phenotypicFeatures": features, "metaData": {}}).to_string()
    }),
    measurements("dated measurements of a packet", Door::Front, |many| {
        let assay = |n: usize| if n.is_multiple_of(2) { "LOINC:2777-1" } else { "LOINC:17861-6" };
        let one = |n: usize| {
            json!({"assay": {"id": assay(n)}, "timeObserved": {"timestamp": format!("{}T10:00:00Z", day(n / 2))},
                "value": {"quantity": {"unit": {"id": "UCUM:mg/dL", "label": "mg/dL"}, "value": 5}}})
        };
        json!({"subject": {"id": "s"}, "measurements": (0..many).map(one).collect::<Vec<_>>(), "metaData": {}})
            .to_string()
    }),
    statements("diseases of a packet", Door::Front, |many| {
        let disease = |n: usize| json!({"term": {"id": format!("OMIM:{n:06}")}});
        json!({"subject": {"id": "s"}, "diseases": (0..many).map(disease).collect::<Vec<_>>(), "metaData": {}})
            .to_string()
    }),
    rows("overlay: rows that switch off what there is not", |many| {
        overlay(many, |n| format!("[[disable]]\ncriterion = \"no.such-{n}\"\nreason = \"r\"\n"))
    }),
    rows("overlay: rows that switch off the same", |many| {
        overlay(many, |_| {
            "[[disable]]\ncriterion = \"calciphylaxis.lesion\"\nreason = \"r\"\n".to_string()
        })
    }),
    rows("overlay: findings", |many| overlay(many, |n| finding(n, ""))),
    rows("overlay: findings with the same id", |many| overlay(many, |_| finding(0, ""))),
    rows("overlay: findings that imply what there is not", |many| {
        overlay(many, |n| finding(n, &format!("implies = [\"no-such-finding-{n}\"]\n")))
    }),
    rows("overlay: findings that imply one", |many| {
        overlay(many, |n| finding(n, "implies = [\"papule\"]\n"))
    }),
    rows("overlay: findings that exclude their neighbour", |many| {
        overlay(many, |n| {
            finding(
                n,
                &n.checked_sub(1)
                    .map_or_else(String::new, |n| format!("excludes = [\"own-{n}\"]\n")),
            )
        })
    }),
    rows("overlay: diagnoses", |many| {
        overlay(many, |n| {
            format!(
                "[[diagnosis]]\nid = \"own-{n}\"\nparent = \"dystrophic\"\nlabel = \"Own {n}\"\ndefinition = \"D\"\n\
                 prior = {{ class = \"rare\", basis = \"proposal\" }}\n"
            )
        })
    }),
    rows("overlay: diagnoses below what there is not", |many| {
        overlay(many, |n| {
            format!(
                "[[diagnosis]]\nid = \"own-{n}\"\nparent = \"no-such-{n}\"\nlabel = \"L\"\ndefinition = \"D\"\n"
            )
        })
    }),
    rows("overlay: criteria", |many| overlay(many, |n| criterion(n, "papule"))),
    rows("overlay: criteria about what there is not", |many| {
        overlay(many, |n| criterion(n, &format!("all(no-such-{n}, papule, other-{n})")))
    }),
    rows("overlay: frequencies", |many| {
        let ids: Vec<&str> =
            Knowledge::builtin().findings().iter().map(|finding| finding.id()).collect();
        let leaves: Vec<&str> = Knowledge::builtin().leaves().map(|leaf| leaf.id()).collect();
        overlay(many, |n| {
            let (finding, leaf) = (ids[n % ids.len()], leaves[n / ids.len() % leaves.len()]);
            format!(
                "[[feature]]\ndiagnosis = \"{leaf}\"\nfinding = \"{finding}\"\nfrequency = \"50 %\"\nbasis = \"proposal\"\n"
            )
        })
    }),
    rows("overlay: frequencies of what there is not", |many| {
        overlay(many, |n| {
            format!(
                "[[feature]]\ndiagnosis = \"no-{n}\"\nfinding = \"none-{n}\"\nfrequency = \"50 %\"\nbasis = \"proposal\"\n"
            )
        })
    }),
    rows("overlay: sources", |many| {
        overlay(many, |n| {
            format!("[[source]]\nid = \"own-{n}\"\ncitation = \"C\"\nseen = \"full-text\"\n")
        })
    }),
    rows("overlay: intervals of what there is not", |many| {
        overlay(many, |n| {
            format!(
                "[[interval]]\nanalyte = \"no-such-{n}\"\nset = \"house\"\nlow = \"1\"\nbasis = \"proposal\"\n"
            )
        })
    }),
    rows("overlay: intervals of one analyte", |many| {
        overlay(many, |n| {
            format!(
                "[[interval]]\nanalyte = \"phosphate\"\nset = \"house-{n}\"\nlow = \"1\"\nhigh = \"9\"\nbasis = \"proposal\"\n"
            )
        })
    }),
    rows("overlay: age bands", |many| {
        overlay(many, |n| {
            format!(
                "[[age-band]]\nfinding = \"onset-neonate\"\nfrom-days = {n}\nuntil-days = {}\n",
                n + 1
            )
        })
    }),
    rows("overlay: rows of a kind that there is not", |many| {
        overlay(many, |n| format!("[[treatment-{n}]]\nid = \"x\"\n"))
    }),
    rows("overlay: translations", |many| overlay(many, |n| translation(n, "N18.6"))),
    rows("overlay: translations into what there is not", |many| {
        overlay(many, |n| translation(n, "A00.0"))
    }),
    rows("overlay: fields that there are not", |many| {
        overlay(many, |n| format!("field-{n} = 1\n"))
    }),
    rows("overlay: one long line of wrong rows", |many| {
        format!("name = \"x\"\nfinding = [{}]\n", vec!["{}"; many].join(","))
    }),
    rows("overlay: one long line of wrong words", |many| {
        let words: Vec<String> = (0..many).map(|n| format!("\"no-such-{n}\"")).collect();
        format!("name = \"x\"\n{}", finding(0, &format!("implies = [{}]\n", words.join(","))))
    }),
    rows("overlay: one long condition", |many| {
        let condition = format!("any({})", vec!["x-y"; many].join(", "));
        format!("name = \"x\"\n{}", criterion(0, &condition))
    }),
    rows("overlay: lines that are no TOML", |many| overlay(many, |_| "= [ {\n".to_string())),
];

fn translation(n: usize, into: &str) -> String {
    format!(
        "[[translation]]\nsystem = \"ours\"\ncode = \"{n}\"\ninto = [{{ system = \"icd-10-cm\", code = \"{into}\" }}]\n"
    )
}

fn present(many: usize, id: impl Fn(usize) -> String) -> String {
    json!({"present": (0..many).map(id).collect::<Vec<_>>()}).to_string()
}

fn measured(many: usize, one: impl Fn(usize) -> Value) -> String {
    json!({"age_years": 50, "measurements": (0..many).map(one).collect::<Vec<_>>()}).to_string()
}

fn coded(many: usize, one: impl Fn(usize) -> Value) -> String {
    json!({"codes": (0..many).map(one).collect::<Vec<_>>()}).to_string()
}

fn day(number: usize) -> String {
    format!("{}-{:02}-{:02}", 1950 + number / 336, 1 + number / 28 % 12, 1 + number % 28)
}

fn overlay(many: usize, row: impl Fn(usize) -> String) -> String {
    let rows: String = (0..many).map(row).collect();
    format!("name = \"x\"\n{rows}")
}

fn finding(n: usize, more: &str) -> String {
    format!(
        "[[finding]]\nid = \"own-{n}\"\nlabel = \"Own {n}\"\nkind = \"sign\"\nobtained = \"asking\"\ndefinition = \"D\"\ncontext = true\n{more}"
    )
}

fn criterion(n: usize, when: &str) -> String {
    format!(
        "[[criterion]]\ndiagnosis = \"calciphylaxis\"\nid = \"calciphylaxis.own-{n}\"\nrole = \"establishes\"\nwhen = \"{when}\"\nsays = \"S\"\nbasis = \"proposal\"\n"
    )
}

fn loinc(code: &str) -> Value {
    json!({"coding": [{"system": "http://loinc.org", "code": code}]})
}

fn bundle(resources: impl Iterator<Item = Value>) -> String {
    let entries: Vec<Value> = resources.map(|resource| json!({"resource": resource})).collect();
    json!({"resourceType": "Bundle", "entry": entries}).to_string()
}

fn patient(id: &str) -> Value {
    json!({"resourceType": "Patient", "id": id, "gender": "female", "birthDate": "1970-05-05"})
}

fn condition(n: usize) -> Value {
    json!({"resourceType": "Condition", "id": format!("c{n}"), "subject": {"reference": "Patient/1"},
        "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}})
}

fn value(n: usize, more: &Value) -> Value {
    let mut one = json!({"resourceType": "Observation", "id": format!("o{n}"), "status": "final",
        "subject": {"reference": "Patient/1"}, "code": loinc("2777-1"), "effectiveDateTime": "2024-05-06",
        "valueQuantity": {"value": 4, "unit": "mg/dL"}});
    for (name, value) in more.as_object().unwrap() {
        one[name] = value.clone();
    }
    one
}

fn contained(many: usize) -> String {
    let mut inside = Vec::new();
    for n in 0..many {
        inside.push(
            json!({"resourceType": "Specimen", "id": format!("s{n}"), "type": {"text": "serum"}}),
        );
        let mut one = value(n, &json!({"specimen": {"reference": format!("#s{n}")}}));
        one["id"] = json!(format!("o{n}"));
        inside.push(one);
    }
    bundle(
        [json!({"resourceType": "DiagnosticReport", "id": "r", "status": "final",
            "subject": {"reference": "Patient/1"}, "contained": inside})]
        .into_iter(),
    )
}

fn packet(interpretations: impl Iterator<Item = Value>) -> String {
    json!({"subject": {"id": "s"}, "metaData": {},
        "interpretations": [{"progressStatus": "SOLVED", "diagnosis": {"genomicInterpretations": interpretations.collect::<Vec<_>>()}}]})
    .to_string()
}

fn genomic(symbol: &str, n: usize) -> Value {
    json!({"interpretationStatus": "CAUSATIVE", "variantInterpretation": {"variationDescriptor":
        {"geneContext": {"symbol": symbol}, "expressions": [{"value": format!("NM_1:c.{n}A>G")}]}}})
}
