//! What the codes of a case say in terms of the vocabulary.

use super::reading::{Given, Origin};
use super::{Case, CodedStatement, Issue, IssueCode, Issues};
use crate::inert::shown;
use crate::key::{DiagnosisKey, FindingKey};
use crate::knowledge::codes::{CodedIndex, Coverage, ReadCode, UnknownSystem};
use crate::knowledge::{CodeSystem, Knowledge};
use crate::presence::Presence;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What the codes gave.
#[derive(Default)]
pub(super) struct Coded {
    pub(super) given: Vec<Given>,
    pub(super) issues: Issues,
}

/// Reads every code of the case. Each code gives a finding or an issue, most of them one of the
/// two.
pub(super) fn statements(knowledge: &Knowledge, case: &Case, stated_diagnoses: bool) -> Coded {
    let mut coded = Coded::default();
    for (position, statement) in case.codes.iter().enumerate() {
        let place = match &statement.from {
            Some(from) => format!("codes[{position}] ({})", shown(from)),
            None => format!("codes[{position}]"),
        };
        let translation = knowledge
            .translation(&statement.system, &statement.code)
            .filter(|_| !knowledge.carries(&statement.system, &statement.code));
        let Some(translation) = translation else {
            coded.statement(knowledge, place, statement, stated_diagnoses);
            continue;
        };
        let message = translated(&statement.code, &translation.into);
        coded.issues.push(Issue::new(IssueCode::TranslatedCode, place.clone(), message));
        if statement.excluded && !translation.exact {
            let message = no_exclusion(&statement.code);
            coded.issues.push(Issue::new(IssueCode::SetAside, place, message));
            continue;
        }
        for (system, code) in &translation.into {
            let read =
                CodedStatement { system: system.clone(), code: code.clone(), ..statement.clone() };
            coded.statement(knowledge, place.clone(), &read, stated_diagnoses);
        }
    }
    coded
}

/// That a code or a text was read as a site translates it.
pub(crate) fn translated(given: &str, instead: &[(String, String)]) -> String {
    let instead: Vec<String> = instead
        .iter()
        .map(|(system, code)| format!("{} `{}`", shown(system), shown(code)))
        .collect();
    format!("`{}` is read as {}: the site translates it", shown(given), instead.join(" and "))
}

/// Why nothing follows where a code is excluded that the site does not call the same: who has not
/// the special thing may have the general one.
pub(crate) fn no_exclusion(given: &str) -> String {
    format!(
        "`{}` is excluded and may say more than what it is read as: nothing follows",
        shown(given)
    )
}

impl Coded {
    fn statement(
        &mut self,
        knowledge: &Knowledge,
        place: String,
        statement: &CodedStatement,
        stated: bool,
    ) {
        let Some(read) = self.read(knowledge, &place, statement) else { return };
        let met = knowledge.rows_for_code(read.system, &read.code);
        if met.is_empty() {
            let message =
                format!("{} is not in the crosswalk, not used", described(&read, statement));
            self.issues.push(Issue::new(IssueCode::UnknownCode, place, message));
            return;
        }
        let states_diagnosis = met.iter().any(|(entry, coverage)| {
            matches!(entry, CodedIndex::Diagnosis(_)) && coverage.makes_present()
        });
        if states_diagnosis && !stated {
            let message = format!(
                "{} states {}, set aside",
                described(&read, statement),
                diagnoses(knowledge, &met)
            );
            self.issues.push(Issue::new(IssueCode::DiagnosisCode, place, message));
            return;
        }
        let findings = met.iter().filter_map(|(entry, coverage)| match entry {
            CodedIndex::Finding(finding) => Some((*finding, *coverage)),
            CodedIndex::Diagnosis(_) => None,
        });
        let findings: Vec<(FindingKey, Coverage)> = findings.collect();
        let (presence, follows): (Presence, fn(Coverage) -> bool) = if statement.excluded {
            (Presence::Absent, Coverage::makes_absent)
        } else {
            (Presence::Present, Coverage::makes_present)
        };
        let before = self.given.len();
        for (finding, _) in findings.iter().filter(|(_, coverage)| follows(*coverage)) {
            self.given.push(Given {
                finding: *finding,
                presence,
                origin: Origin::Code(place.clone()),
            });
        }
        if self.given.len() > before {
            return;
        }
        let names = names(findings.iter().map(|(finding, _)| knowledge.finding_name(*finding)));
        let code = described(&read, statement);
        self.issues.push(if findings.is_empty() {
            let message = format!(
                "{code} stands for {}, recorded without weight",
                diagnoses(knowledge, &met)
            );
            Issue::new(IssueCode::DiagnosisCode, place, message)
        } else if statement.excluded {
            let message =
                format!("{code} excludes only a part of {names}: nothing follows from it");
            Issue::new(IssueCode::SetAside, place, message)
        } else {
            let message = format!("{code} covers more than {names}: nothing follows from it");
            Issue::new(IssueCode::BroadCode, place, message)
                .suggest(format!("give {names} itself where it is known"))
        });
    }

    /// The code as the crosswalk spells it; what cannot be read is reported.
    fn read<'k>(
        &mut self,
        knowledge: &'k Knowledge,
        place: &str,
        statement: &CodedStatement,
    ) -> Option<ReadCode<'k>> {
        let (system, code) = (shown(&statement.system), shown(&statement.code));
        if code.is_empty() {
            self.issues.push(Issue::new(
                IssueCode::UnknownCode,
                place,
                "a code without text, not used",
            ));
            return None;
        }
        let read = match knowledge.read_code(&statement.system, &statement.code) {
            Ok(read) => read,
            Err(unknown) => {
                let known: Vec<&str> =
                    CodeSystem::ALL.iter().map(|system| system.as_str()).collect();
                let (message, suggestion) = match unknown {
                    UnknownSystem::Unread(unread) => {
                        let message =
                            format!("{} `{code}` is not read: {}", unread.label, unread.why);
                        (message, unread.instead.to_string())
                    }
                    UnknownSystem::Unknown => {
                        let message = format!(
                            "unknown code system `{system}`, its code `{code}` is not used"
                        );
                        (message, format!("use one of {}", names(known.into_iter())))
                    }
                };
                self.issues.push(
                    Issue::new(IssueCode::UnknownCodeSystem, place, message).suggest(suggestion),
                );
                return None;
            }
        };
        if let Some(obsolete) = read.obsolete {
            let message = match &obsolete.successor {
                Some(successor) => format!(
                    "`{}` ({}) is withdrawn, read as `{successor}`: {}",
                    obsolete.code, obsolete.label, obsolete.note
                ),
                None => format!(
                    "`{}` ({}) is withdrawn and has no successor: {}",
                    obsolete.code, obsolete.label, obsolete.note
                ),
            };
            self.issues.push(Issue::new(IssueCode::FormerId, place, message));
        }
        if let Some(related) = read.related {
            let message = format!("`{system}` `{code}` was {}", related.note);
            self.issues.push(Issue::new(IssueCode::RelatedCodeSystem, place, message));
        }
        Some(read)
    }
}

/// The code as a reader of the record knows it.
fn described(read: &ReadCode<'_>, statement: &CodedStatement) -> String {
    match statement.display.as_deref().map(shown).filter(|display| !display.is_empty()) {
        Some(display) => format!("{} `{}` ({display})", read.system, shown(&read.code)),
        None => format!("{} `{}`", read.system, shown(&read.code)),
    }
}

/// The names in backticks; of a long list the first three, and how many more there are.
fn names<'n>(all: impl Iterator<Item = &'n str>) -> String {
    let all: Vec<&str> = all.collect();
    let most = if all.len() > 12 { 3 } else { all.len() };
    let mut text = String::new();
    for (place, name) in all.iter().take(most).enumerate() {
        if place > 0 {
            text.push_str(", ");
        }
        text.push('`');
        text.push_str(name);
        text.push('`');
    }
    if all.len() > most {
        text.push_str(&format!(" and {} more", all.len() - most));
    }
    text
}

fn diagnoses(knowledge: &Knowledge, met: &[(CodedIndex, Coverage)]) -> String {
    let only = met.iter().filter_map(|(entry, coverage)| match entry {
        CodedIndex::Diagnosis(diagnosis) => Some((*diagnosis, *coverage)),
        CodedIndex::Finding(_) => None,
    });
    let all: Vec<(DiagnosisKey, Coverage)> = only.collect();
    let stated: Vec<&(DiagnosisKey, Coverage)> =
        all.iter().filter(|(_, coverage)| coverage.makes_present()).collect();
    let (head, indices): (&str, Vec<DiagnosisKey>) = if stated.is_empty() {
        (
            if all.len() == 1 { "more than the diagnosis " } else { "any of " },
            all.iter().map(|(index, _)| *index).collect(),
        )
    } else {
        ("the diagnosis ", stated.iter().map(|(index, _)| *index).collect())
    };
    format!("{head}{}", names(indices.iter().map(|index| knowledge.diagnosis_name(*index))))
}
