//! The Python face: converts, calls one function of the core, converts back.

mod answered;
mod errors;
mod knowledge;
mod vocabulary;

use pyo3::prelude::*;

/// The extension module; `calcinosis/__init__.py` is what users see.
#[pymodule]
mod _native {
    use super::errors::{refuse, utf8};
    use super::vocabulary::{self, Words};
    use calcinosis_core::{Case, ENGINE_VERSION};
    use pyo3::prelude::*;
    use pyo3::types::PyString;

    #[pymodule_export]
    use super::answered::Answered;
    #[pymodule_export]
    use super::knowledge::Knowledge;

    /// A case as the core writes it.
    #[pyfunction]
    #[pyo3(signature = (text, /))]
    fn case_json(py: Python<'_>, text: &Bound<'_, PyString>) -> PyResult<String> {
        let text = utf8(text, "the case")?;
        Case::from_json(text).map(|case| case.to_json()).map_err(|error| refuse(py, &error))
    }

    /// Every enumeration of the core, with the meaning of its words: what `tools/generate.py` reads.
    #[pyfunction]
    fn words() -> Vec<Words> {
        vocabulary::words()
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", ENGINE_VERSION)
    }
}
