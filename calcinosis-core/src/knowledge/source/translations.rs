//! A site's translations: what is read instead of codes and texts of its own.

use super::DiagnosticCode;
use super::compile::Lowerer;
use super::schema::{IntoToml, TranslationToml, Word};
use crate::inert::shown;
use crate::knowledge::codes::UnknownSystem;
use crate::knowledge::{CodeSystem, Knowledge, Text};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What is translated.
enum Given<'t> {
    Code(&'t Word, &'t Word),
    Text(&'t Word),
}

impl Given<'_> {
    /// Where it stands.
    const fn word(&self) -> &Word {
        match self {
            Self::Code(_, word) | Self::Text(word) => word,
        }
    }
}

impl Lowerer<'_> {
    /// Adds the translations to the knowledge, whose tables of codes are built; each in words.
    pub(super) fn translations(
        &mut self,
        entries: &[TranslationToml],
        knowledge: &mut Knowledge,
    ) -> Vec<Text> {
        let mut added = Vec::new();
        for entry in entries {
            let Some(given) = self.given(entry) else { continue };
            if let Given::Code(system, code) = given
                && is_carried(knowledge, system.as_ref(), code.as_ref())
            {
                let message = format!(
                    "`{}` of `{}` is read as it stands: an overlay adds, it does not replace",
                    shown(code.as_ref()),
                    shown(system.as_ref())
                );
                self.problem(DiagnosticCode::Override, code, message);
                continue;
            }
            let before = match given {
                Given::Code(system, code) => {
                    knowledge.translations.of_code(system.as_ref(), code.as_ref())
                }
                Given::Text(text) => knowledge.translations.of_text(text.as_ref()),
            };
            if !before.is_empty() {
                let message = format!("`{}` is translated twice", shown(given.word().as_ref()));
                self.problem(DiagnosticCode::DuplicateId, given.word(), message);
                continue;
            }
            for into in &entry.into {
                self.target(into, knowledge);
                let read = (into.system.as_ref().clone(), into.code.as_ref().clone());
                match given {
                    Given::Code(system, code) => {
                        knowledge.translations.add_code(system.as_ref(), code.as_ref(), read);
                    }
                    Given::Text(text) => {
                        knowledge.translations.add_text(text.as_ref(), read);
                    }
                }
            }
            added.push(Text::Owned(in_words(&given, &entry.into)));
        }
        added
    }

    /// Either a code with its system or a text, and something to read instead.
    fn given<'t>(&mut self, entry: &'t TranslationToml) -> Option<Given<'t>> {
        let TranslationToml { system, code, text, into } = entry;
        let given = match (system, code, text) {
            (Some(system), Some(code), None) => Given::Code(system, code),
            (None, None, Some(text)) => Given::Text(text),
            _ => {
                let message = "a translation is of a `system` and a `code`, or of a `text`";
                let at = [system, code, text].into_iter().flatten().next();
                let at = at.or_else(|| into.first().map(|into| &into.code))?;
                self.problem(DiagnosticCode::Incomplete, at, message);
                return None;
            }
        };
        if given.word().as_ref().trim().is_empty() {
            self.problem(DiagnosticCode::Incomplete, given.word(), "nothing is translated");
            return None;
        }
        if into.is_empty() {
            let message = format!("`{}` is read as nothing", shown(given.word().as_ref()));
            let help = "write `into = [{ system = \"icd-10-cm\", code = \"N18.6\" }]`".to_string();
            self.problem_with(DiagnosticCode::Incomplete, given.word(), message, help);
            return None;
        }
        Some(given)
    }

    /// What is read instead has to say something.
    fn target(&mut self, into: &IntoToml, knowledge: &Knowledge) {
        let IntoToml { system, code } = into;
        match knowledge.read_code(system.as_ref(), code.as_ref()) {
            Err(unknown) => {
                let why = match unknown {
                    UnknownSystem::Unread(_) => "is not read",
                    UnknownSystem::Unknown => "is not known",
                };
                let systems: Vec<&str> = CodeSystem::ALL.iter().map(|one| one.as_str()).collect();
                let message = format!("the code system `{}` {why}", shown(system.as_ref()));
                let help = format!("translate into one of {}", systems.join(", "));
                self.problem_with(DiagnosticCode::UnknownId, system, message, help);
            }
            Ok(_) if is_carried(knowledge, system.as_ref(), code.as_ref()) => {}
            Ok(read) => {
                let message =
                    format!("no entry carries `{}` of {}", shown(&read.code), read.system);
                let help =
                    "name a code of an entry, as the reference manual lists them".to_string();
                self.problem_with(DiagnosticCode::UnknownId, code, message, help);
            }
        }
    }
}

/// Whether entries carry a code, or an analyte does.
fn is_carried(knowledge: &Knowledge, system: &str, code: &str) -> bool {
    knowledge.read_code(system, code).is_ok_and(|read| {
        !knowledge.rows_for_code(read.system, &read.code).is_empty()
            || knowledge.analyte_for_code(read.system, &read.code).is_some()
    })
}

fn in_words(given: &Given<'_>, into: &[IntoToml]) -> String {
    let given = match given {
        Given::Code(system, code) => format!("{} {}", system.as_ref(), code.as_ref()),
        Given::Text(text) => format!("\"{}\"", text.as_ref()),
    };
    let into = into.iter().map(|one| format!("{} {}", one.system.as_ref(), one.code.as_ref()));
    format!("{given} as {}", into.collect::<Vec<String>>().join(" and "))
}
