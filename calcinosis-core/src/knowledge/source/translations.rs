//! A site's translations: what is read instead of codes and texts of its own.

use super::DiagnosticCode;
use super::compile::Lowerer;
use super::schema::{IntoToml, TranslationToml, Word};
use crate::inert::shown;
use crate::knowledge::codes::UnknownSystem;
use crate::knowledge::translations::Translation;
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
                Given::Code(system, code) => knowledge.translation(system.as_ref(), code.as_ref()),
                Given::Text(text) => knowledge.translation_of_text(text.as_ref()),
            };
            if before.is_some() {
                let message = format!("`{}` is translated twice", shown(given.word().as_ref()));
                self.problem(DiagnosticCode::DuplicateId, given.word(), message);
                continue;
            }
            let tests = entry.into.iter().filter(|into| self.is_test(into, knowledge)).count();
            if tests > 0 && entry.into.len() > 1 {
                let message = "a test is read as one test, and as nothing beside it";
                self.problem(DiagnosticCode::Value, given.word(), message);
            }
            let translation = Translation {
                into: entry
                    .into
                    .iter()
                    .map(|into| (into.system.as_ref().clone(), into.code.as_ref().clone()))
                    .collect(),
                exact: self.is_exact(entry, &given),
            };
            match given {
                Given::Code(system, code) => {
                    knowledge.translate(system.as_ref(), code.as_ref(), translation);
                }
                Given::Text(text) => knowledge.translate_text(text.as_ref(), translation),
            }
            added.push(Text::Owned(in_words(&given, &entry.into)));
        }
        added
    }

    /// Either a code with its system or a text, and something to read instead.
    fn given<'t>(&mut self, entry: &'t TranslationToml) -> Option<Given<'t>> {
        let TranslationToml { system, code, text, into, .. } = entry;
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

    /// Whether what is translated is the same as what is read instead: one code, and said to be.
    fn is_exact(&mut self, entry: &TranslationToml, given: &Given<'_>) -> bool {
        let Some(matching) = &entry.matching else { return false };
        let exact = match matching.as_ref().as_str() {
            "exact" => true,
            "narrower" => false,
            other => {
                let message = format!("`{}` is no match", shown(other));
                let help = "write `exact`, or `narrower` where it says more than that".to_string();
                self.problem_with(DiagnosticCode::Value, matching, message, help);
                false
            }
        };
        if exact && entry.into.len() > 1 {
            let message = format!(
                "`{}` is read as several together: it is the same as none of them",
                shown(given.word().as_ref())
            );
            self.problem(DiagnosticCode::Value, matching, message);
        }
        exact
    }

    /// Whether something is read as a test; what says nothing is reported.
    fn is_test(&mut self, into: &IntoToml, knowledge: &Knowledge) -> bool {
        self.target(into, knowledge);
        let (system, code) = (into.system.as_ref(), into.code.as_ref());
        knowledge.analyte_of_code(system, code).is_some() && !knowledge.carries(system, code)
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
    knowledge.carries(system, code) || knowledge.analyte_of_code(system, code).is_some()
}

fn in_words(given: &Given<'_>, into: &[IntoToml]) -> String {
    let given = match given {
        Given::Code(system, code) => format!("{} {}", system.as_ref(), code.as_ref()),
        Given::Text(text) => format!("\"{}\"", text.as_ref()),
    };
    let into = into.iter().map(|one| format!("{} {}", one.system.as_ref(), one.code.as_ref()));
    format!("{given} as {}", into.collect::<Vec<String>>().join(" and "))
}
