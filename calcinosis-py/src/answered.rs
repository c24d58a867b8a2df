//! One answer as Python holds it: its JSON stays with Rust until somebody asks for it.

use crate::errors::refuse;
use crate::knowledge::Knowledge;
use calcinosis_core::classify_json;
use pyo3::prelude::*;

/// An answered case.
#[pyclass(frozen, module = "calcinosis._native")]
pub(crate) struct Answered {
    knowledge: Knowledge,
    case: String,
    json: String,
}

impl Answered {
    pub(crate) const fn new(knowledge: Knowledge, case: String, json: String) -> Self {
        Self { knowledge, case, json }
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
    fn case_json(&self) -> &str {
        &self.case
    }

    /// The answer in another format.
    #[pyo3(signature = (options, /))]
    fn render(&self, py: Python<'_>, options: &str) -> PyResult<String> {
        py.detach(|| classify_json(self.knowledge.core(), &self.case, Some(options)))
            .map_err(|error| refuse(py, &error))
    }
}
