//! A site's own map from the codes and texts of its records to codes that the crosswalk knows.

use super::record::Concept;
use crate::error::Error;
use crate::inert::shown;
use crate::knowledge::bare_system;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The longest file of translations that is read, in bytes.
const LONGEST: usize = 16 * 1024 * 1024;

/// Translations from a file with four columns between tabs: the system and the code of the record,
/// and the system and the code that are read instead. A line whose first column is `text`
/// translates a text that comes without a known code. What begins with `#` is a comment.
///
/// SNOMED CT may not be shipped with this library, and product codes of RxNorm are many; a site
/// that may use them reads its own map:
///
/// ```
/// use calcinosis_core::Knowledge;
/// use calcinosis_core::interop::Translations;
/// use calcinosis_core::interop::fhir::{FhirOptions, read};
/// let file = "# SNOMED CT\nhttp://snomed.info/sct\t46177005\ticd-10-cm\tN18.6\ntext\tend stage renal disease\ticd-10-cm\tN18.6\n";
/// let map = Translations::from_tsv(file)?;
/// let translate = |concept: &_| map.translate(concept);
/// let condition = r#"{"resourceType": "Condition", "id": "c", "subject": {"reference": "Patient/1"},
///     "code": {"coding": [{"system": "http://snomed.info/sct", "code": "46177005"}]}}"#;
/// let input = read(Knowledge::builtin(), condition, &FhirOptions::new().translate(&translate))?;
/// assert_eq!(input.records.first().map(|record| record.case.codes().len()), Some(1));
/// # Ok::<(), calcinosis_core::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translations {
    codes: BTreeMap<(String, String), Vec<(String, String)>>,
    texts: BTreeMap<String, Vec<(String, String)>>,
}

impl Translations {
    /// Reads the lines of a file.
    ///
    /// # Errors
    /// [`Error::Json`] with the line that has not four columns, [`Error::TooLong`] for a file of
    /// more than 16 MiB.
    pub fn from_tsv(text: &str) -> Result<Self, Error> {
        if text.len() > LONGEST {
            return Err(Error::TooLong { length: text.len(), limit: LONGEST, name: "" });
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut all = Self::default();
        for (place, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
            let [system, code, into, instead] = columns.as_slice() else {
                let reason = format!(
                    "`{}` has not four columns: write system, code, system and code with tabs between them",
                    shown(line)
                );
                return Err(Error::Json { line: place + 1, column: 1, reason });
            };
            let read = ((*into).to_string(), (*instead).to_string());
            if *system == "text" {
                all.texts.entry(code.to_lowercase()).or_default().push(read);
            } else {
                all.codes.entry((key(system), code.to_ascii_uppercase())).or_default().push(read);
            }
        }
        Ok(all)
    }

    /// The codes that are read instead of a concept: of its codes, else of its text; empty where
    /// the file has neither.
    #[must_use]
    pub fn translate(&self, concept: &Concept) -> Vec<(String, String)> {
        let of_code = |(system, code): &(String, String)| {
            self.codes.get(&(key(system), code.trim().to_ascii_uppercase()))
        };
        let codes: Vec<(String, String)> =
            concept.codings.iter().filter_map(of_code).flatten().cloned().collect();
        if !codes.is_empty() {
            return codes;
        }
        self.texts.get(&concept.text.trim().to_lowercase()).cloned().unwrap_or_default()
    }

    /// How many codes and texts are translated.
    #[must_use]
    pub fn len(&self) -> usize {
        self.codes.len() + self.texts.len()
    }

    /// Whether nothing is translated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.texts.is_empty()
    }
}

/// The name of a system as it is compared: senders differ in protocol, case and the last stroke.
fn key(system: &str) -> String {
    bare_system(&system.trim().trim_end_matches('/').to_ascii_lowercase()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_goes_before_a_text_and_a_wrong_line_is_named() {
        let map = Translations::from_tsv(
            "urn:a\tx1\thpo\tHP:1\ntext\tPurple Spots\thpo\tHP:2\n\n# end\n",
        )
        .unwrap();
        assert_eq!(map.len(), 2);
        let concept = |codes: &[(&str, &str)], text: &str| Concept {
            codings: codes
                .iter()
                .map(|(system, code)| ((*system).into(), (*code).into()))
                .collect(),
            text: text.into(),
        };
        let code = |one: &str| alloc::vec![("hpo".to_string(), one.to_string())];
        assert_eq!(map.translate(&concept(&[("urn:A/", "X1")], "purple spots")), code("HP:1"));
        assert_eq!(map.translate(&concept(&[("urn:b", "X1")], "purple spots ")), code("HP:2"));
        assert!(map.translate(&concept(&[("urn:b", "X1")], "spots")).is_empty());
        let error = Translations::from_tsv("a\tb\tc\td\nwrong\n").unwrap_err().to_string();
        assert!(error.starts_with("line 2") && error.contains("`wrong`"), "{error}");
    }
}
