//! The Python face: converts, calls one function of the core, converts back.

use calcinosis_core::{ENGINE_VERSION, Error, Knowledge};
use pyo3::prelude::*;
use pyo3::types::PyString;

// Defined in Python, so that they pickle, carry types, and can derive from `ValueError`.
pyo3::import_exception!(calcinosis._errors, InvalidInputError);

fn refuse(error: &Error) -> PyErr {
    InvalidInputError::new_err((error.to_string(), error.code()))
}

/// A Python text may hold half of a surrogate pair, which no other face can be given.
fn utf8<'t>(text: &'t Bound<'_, PyString>, what: &str) -> PyResult<&'t str> {
    text.to_str()
        .map_err(|error| InvalidInputError::new_err((format!("{what} is no valid text: {error}"), "invalid-utf-8")))
}

/// The extension module; `calcinosis/__init__.py` is what users see.
#[pymodule]
mod _native {
    use super::{
        Bound, ENGINE_VERSION, Knowledge, PyModule, PyModuleMethods, PyResult, PyString, Python, refuse, utf8,
    };
    use pyo3::pyfunction;

    /// The answer to a case, both as text.
    #[pyfunction]
    #[pyo3(signature = (case, options, /))]
    fn classify_json(py: Python<'_>, case: &Bound<'_, PyString>, options: &Bound<'_, PyString>) -> PyResult<String> {
        let (case, options) = (utf8(case, "the case")?, utf8(options, "an option")?);
        // Both texts are borrowed from objects that the caller holds on to, and texts never change: other threads may run meanwhile.
        py.detach(|| calcinosis_core::classify_json(Knowledge::builtin(), case, Some(options)))
            .map_err(|error| refuse(&error))
    }

    /// The version of the clinical content.
    #[pyfunction]
    fn knowledge_version() -> &'static str {
        Knowledge::builtin().version()
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", ENGINE_VERSION)
    }
}
