//! A body of knowledge as Python holds it, and everything that is asked of it: each method
//! converts, calls one function of the core, and converts back.

use crate::answered::Answered;
use crate::errors::{refuse, refuse_overlay, utf8};
use crate::many;
use crate::plans::Plans;
use calcinosis_core::batch::KeptKnowledge;
use calcinosis_core::catalogue::{self, EntryKind};
use calcinosis_core::front_door::{self, AnswerOptions};
use calcinosis_core::{Error, Knowledge as Core, answer_json};
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
    plans: Plans,
}

impl Knowledge {
    fn of(held: Held) -> Self {
        Self { held, plans: Plans::default() }
    }

    /// The plans that were made for it last.
    pub(crate) const fn plans(&self) -> &Plans {
        &self.plans
    }

    pub(crate) fn core(&self) -> &Core {
        match &self.held {
            Held::Builtin => Core::builtin(),
            Held::Site(core) => core,
        }
    }

    /// The same, to be kept by a plan.
    pub(crate) fn kept(&self) -> KeptKnowledge {
        match &self.held {
            Held::Builtin => Core::builtin().into(),
            Held::Site(core) => Arc::clone(core).into(),
        }
    }

    /// The answers to a text, and whether they are a list.
    pub(crate) fn answered(
        &self,
        text: &str,
        options: &str,
    ) -> Result<(Vec<Answered>, bool), Error> {
        let options = AnswerOptions::from_json(options)?;
        let answers = front_door::answers(self.core(), text, &options)?;
        Ok((Answered::all(self, &answers, &options)?, answers.are_many()))
    }
}

fn kind_of(word: &str) -> EntryKind {
    // Python names the kinds; `tests/python` asks for each.
    EntryKind::from_word(word).unwrap_or(EntryKind::Finding)
}

#[pymethods]
impl Knowledge {
    /// The knowledge that is compiled in.
    #[staticmethod]
    fn builtin() -> Self {
        Self::of(Held::Builtin)
    }

    /// This knowledge with a site's overlay on top; `name` stands in the diagnostics.
    #[pyo3(signature = (toml, name, /))]
    fn with_overlay(
        &self,
        py: Python<'_>,
        toml: &Bound<'_, PyString>,
        name: &str,
    ) -> PyResult<Self> {
        let toml = utf8(toml, "the overlay")?;
        let laid = py.detach(|| self.core().with_overlay(toml));
        laid.map(|core| Self::of(Held::Site(Arc::new(core))))
            .map_err(|all| refuse_overlay(py, name, &all))
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

    /// The name that a site gave to its overlay.
    #[getter]
    fn overlay_name(&self) -> Option<&str> {
        self.core().overlay().map(calcinosis_core::knowledge::Overlay::name)
    }

    /// The ids of a kind of entries.
    #[pyo3(signature = (kind, /))]
    fn ids(&self, kind: &str) -> Vec<&str> {
        catalogue::ids(self.core(), kind_of(kind))
    }

    /// An entry as JSON.
    #[pyo3(signature = (kind, id, /))]
    fn entry(&self, py: Python<'_>, kind: &str, id: &Bound<'_, PyString>) -> PyResult<String> {
        catalogue::entry_json(self.core(), kind_of(kind), utf8(id, "the id")?)
            .map_err(|error| refuse(py, &error))
    }

    /// The entries that words mean, the best first, as JSON.
    #[pyo3(signature = (query, limit, /))]
    fn search_json(&self, query: &Bound<'_, PyString>, limit: usize) -> PyResult<String> {
        Ok(front_door::search_json(self.core(), utf8(query, "the query")?, limit))
    }

    /// A value in another unit, as JSON.
    #[pyo3(signature = (request, /))]
    fn convert_json(&self, py: Python<'_>, request: &Bound<'_, PyString>) -> PyResult<String> {
        front_door::convert_json(self.core(), utf8(request, "the value")?)
            .map_err(|error| refuse(py, &error))
    }

    /// How a measurement is understood, as JSON.
    #[pyo3(signature = (request, /))]
    fn interpret_json(&self, py: Python<'_>, request: &Bound<'_, PyString>) -> PyResult<String> {
        front_door::interpret_json(self.core(), utf8(request, "the value")?)
            .map_err(|error| refuse(py, &error))
    }

    /// The answers to a text of any kind, and whether they are a list.
    #[pyo3(signature = (text, options, /))]
    fn answers(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyString>,
        options: &Bound<'_, PyString>,
    ) -> PyResult<(Vec<Answered>, bool)> {
        let (text, options) = (utf8(text, "the case")?, utf8(options, "an option")?);
        // Both texts are borrowed from objects that the caller holds on to, and texts never change:
        // other threads may run meanwhile.
        py.detach(|| self.answered(text, options)).map_err(|error| refuse(py, &error))
    }

    /// The answers to a text of any kind, as text.
    #[pyo3(signature = (text, options, /))]
    fn answer_json(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyString>,
        options: &Bound<'_, PyString>,
    ) -> PyResult<String> {
        let (text, options) = (utf8(text, "the case")?, utf8(options, "an option")?);
        py.detach(|| answer_json(self.core(), text, Some(options)))
            .map_err(|error| refuse(py, &error))
    }

    /// The answers to many texts, each with its options, on several threads; `first` is the
    /// position of the first one.
    #[pyo3(signature = (texts, threads, first, /))]
    fn answer_many(
        &self,
        py: Python<'_>,
        texts: Vec<(Bound<'_, PyString>, Bound<'_, PyString>)>,
        threads: Option<usize>,
        first: usize,
    ) -> PyResult<Vec<Vec<Answered>>> {
        let texts: Vec<(&str, &str)> = texts
            .iter()
            .map(|(text, options)| Ok((utf8(text, "the case")?, utf8(options, "an option")?)))
            .collect::<PyResult<_>>()?;
        let answered = py
            .detach(|| many::map(&texts, threads, |(text, options)| self.answered(text, options)));
        py.check_signals()?;
        answered
            .into_iter()
            .enumerate()
            .map(|(offset, one)| match one {
                Ok((answered, _)) => Ok(answered),
                Err(error) => {
                    let error = refuse(py, &error);
                    let note = format!("the patient at position {}", first + offset);
                    error.value(py).call_method1("add_note", (note,))?;
                    Err(error)
                }
            })
            .collect()
    }
}
