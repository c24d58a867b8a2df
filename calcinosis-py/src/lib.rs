//! The Python face: converts, calls one function of the core, converts back.

mod answered;
mod capsule;
mod errors;
mod frame;
mod knowledge;
mod many;
mod plans;
mod vocabulary;

use pyo3::prelude::*;

/// The extension module; `calcinosis/__init__.py` is what users see.
#[pymodule]
mod _native {
    use super::errors::{refuse, utf8};
    use super::vocabulary::{self, Words};
    use calcinosis_core::interop::{Kind, read};
    use calcinosis_core::{ENGINE_VERSION, Knowledge as Core};
    use pyo3::prelude::*;
    use pyo3::types::PyString;

    #[pymodule_export]
    use super::answered::Answered;
    #[pymodule_export]
    use super::frame::{
        Frame, FrameStream, answer_fields, events_stream, frame_case, frame_stream,
    };
    #[pymodule_export]
    use super::knowledge::Knowledge;

    /// The cases of a text of a kind, or of whatever it is, as the core writes them.
    #[pyfunction]
    #[pyo3(signature = (text, kind, /))]
    fn cases_json(
        py: Python<'_>,
        text: &Bound<'_, PyString>,
        kind: Option<&str>,
    ) -> PyResult<Vec<String>> {
        let text = utf8(text, "the case")?;
        let told = kind.and_then(|word| Kind::ALL.into_iter().find(|kind| kind.as_str() == word));
        py.detach(|| read(Core::builtin(), text, told.unwrap_or_else(|| Kind::of(text))))
            .map(|input| input.records.iter().map(|record| record.case.to_json()).collect())
            .map_err(|error| refuse(py, &error))
    }

    /// What changes from one answer to another: as JSON and in words.
    #[pyfunction]
    #[pyo3(signature = (before, after, /))]
    fn compare(
        py: Python<'_>,
        before: &Bound<'_, Answered>,
        after: &Bound<'_, Answered>,
    ) -> PyResult<(String, String)> {
        let (before, after) = (before.get(), after.get());
        py.detach(|| super::answered::compare(before, after)).map_err(|error| refuse(py, &error))
    }

    /// Every enumeration of the core, with the meaning of its words: what `tools/generate.py`
    /// reads.
    #[pyfunction]
    fn words() -> Vec<Words> {
        vocabulary::words()
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", ENGINE_VERSION)
    }
}
