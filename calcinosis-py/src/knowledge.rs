//! A body of knowledge as Python holds it, and everything that is asked of it: each method converts, calls one function
//! of the core, and converts back.

use crate::answered::Answered;
use crate::errors::{refuse, refuse_overlay, utf8};
use calcinosis_core::Knowledge as Core;
use calcinosis_core::interop::{Kind, read};
use calcinosis_core::{Error, classify_json};
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::sync::Arc;

/// The built-in knowledge, or that with a site's overlay on top.
#[derive(Clone)]
enum Held {
    Builtin,
    Site(Arc<Core>),
}

/// A body of knowledge: immutable, shared freely between threads.
#[pyclass(frozen, module = "calcinosis._native")]
#[derive(Clone)]
pub(crate) struct Knowledge {
    held: Held,
}

impl Knowledge {
    pub(crate) fn core(&self) -> &Core {
        match &self.held {
            Held::Builtin => Core::builtin(),
            Held::Site(core) => core,
        }
    }
}

#[pymethods]
impl Knowledge {
    /// The knowledge that is compiled in.
    #[staticmethod]
    const fn builtin() -> Self {
        Self { held: Held::Builtin }
    }

    /// This knowledge with a site's overlay on top; `name` stands in the diagnostics.
    #[pyo3(signature = (toml, name, /))]
    fn with_overlay(&self, py: Python<'_>, toml: &Bound<'_, PyString>, name: &str) -> PyResult<Self> {
        let toml = utf8(toml, "the overlay")?;
        let laid = py.detach(|| self.core().with_overlay(toml));
        laid.map(|core| Self { held: Held::Site(Arc::new(core)) }).map_err(|all| refuse_overlay(py, name, &all))
    }

    /// The version of the clinical content.
    #[getter]
    fn version(&self) -> &str {
        self.core().version()
    }

    /// The SHA-256 of the knowledge source.
    #[getter]
    fn digest(&self) -> &str {
        self.core().digest()
    }

    /// The answers to a text of any kind, and the issues that belong to no patient, as JSON.
    #[pyo3(signature = (text, options, /))]
    fn answers(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyString>,
        options: &Bound<'_, PyString>,
    ) -> PyResult<(Vec<Answered>, String)> {
        let (text, options) = (utf8(text, "the case")?, utf8(options, "an option")?);
        // Both texts are borrowed from objects that the caller holds on to, and texts never change: other threads may
        // run meanwhile.
        py.detach(|| self.answered(text, options)).map_err(|error| refuse(py, &error))
    }
}

impl Knowledge {
    fn answered(&self, text: &str, options: &str) -> Result<(Vec<Answered>, String), Error> {
        let input = read(self.core(), text, Kind::of(text))?;
        let answer = |record: calcinosis_core::interop::Record| {
            let case = record.case.to_json();
            let json = classify_json(self.core(), &case, Some(options))?;
            Ok(Answered::new(self.clone(), case, json))
        };
        let answered: Result<Vec<_>, Error> = input.records.into_iter().map(answer).collect();
        Ok((answered?, String::from("[]")))
    }
}
