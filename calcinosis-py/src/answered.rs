//! One answer as Python holds it: its JSON stays with Rust until somebody asks for it.

use crate::errors::{refuse, utf8};
use crate::knowledge::Knowledge;
use calcinosis_core::comparison;
use calcinosis_core::front_door::{AnswerOptions, Answers, Format};
use calcinosis_core::interop::Record;
use calcinosis_core::{Detail, Error};
use pyo3::prelude::*;
use pyo3::types::PyString;

/// An answered patient.
#[pyclass(frozen, module = "calcinosis._native")]
pub(crate) struct Answered {
    knowledge: Knowledge,
    record: Record,
    options: AnswerOptions,
    json: String,
}

impl Answered {
    /// The answer about a record that was read.
    fn new(knowledge: Knowledge, record: Record, options: AnswerOptions) -> Result<Self, Error> {
        let json = {
            let answers =
                Answers::of_records(knowledge.core(), vec![record.clone()], options.clone());
            answers
                .patient(0)
                .map_or_else(|| Ok(String::new()), |patient| patient.render(Format::Json))?
        };
        Ok(Self { knowledge, record, options, json })
    }

    /// Every patient of what was read.
    pub(crate) fn all(
        knowledge: &Knowledge,
        answers: &Answers<'_>,
        options: &AnswerOptions,
    ) -> Result<Vec<Self>, Error> {
        let one = |patient: calcinosis_core::front_door::Patient<'_, '_>| {
            let json = patient.render(Format::Json)?;
            let record = patient.record().clone();
            Ok(Self { knowledge: knowledge.clone(), record, options: options.clone(), json })
        };
        answers.patients().map(one).collect()
    }

    fn again(&self, options: AnswerOptions) -> Answers<'_> {
        Answers::of_records(self.knowledge.core(), vec![self.record.clone()], options)
    }
}

#[pymethods]
impl Answered {
    /// The canonical JSON.
    #[getter]
    fn json(&self) -> &str {
        &self.json
    }

    /// The case that was answered, as JSON.
    #[getter]
    fn case_json(&self) -> String {
        self.record.case.to_json()
    }

    /// The answer with these options, as text.
    #[pyo3(signature = (options, /))]
    fn render(&self, py: Python<'_>, options: &Bound<'_, PyString>) -> PyResult<String> {
        let options = utf8(options, "an option")?;
        py.detach(|| self.again(AnswerOptions::from_json(options)?).render())
            .map_err(|error| refuse(py, &error))
    }

    /// The answer if these findings were known as well.
    #[pyo3(signature = (present, absent, /))]
    fn supposing(
        &self,
        py: Python<'_>,
        present: Vec<String>,
        absent: Vec<String>,
    ) -> PyResult<Self> {
        let mut record = self.record.clone();
        record.case = record.case.with_findings(&borrowed(&present), &borrowed(&absent));
        py.detach(|| Self::new(self.knowledge.clone(), record, self.options.clone()))
            .map_err(|error| refuse(py, &error))
    }
}

fn borrowed(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

/// What changes from one answer to another: as JSON and in words.
pub(crate) fn compare(before: &Answered, after: &Answered) -> Result<(String, String), Error> {
    let answers = (before.again(before.options.clone()), after.again(after.options.clone()));
    let nobody = || Error::NoPatient { issues: Vec::new() };
    let (old, new) =
        (answers.0.patient(0).ok_or_else(nobody)?, answers.1.patient(0).ok_or_else(nobody)?);
    let (old, new) =
        (old.classification()?.explain(Detail::Full), new.classification()?.explain(Detail::Full));
    let comparison = comparison::compare(&old, &new);
    Ok((comparison.to_json(), comparison.to_text()))
}
