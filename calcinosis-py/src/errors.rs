//! Errors of the core as exceptions of Python.
//!
//! The exceptions are defined in Python, so that they pickle, carry types and derive from
//! `ValueError` or `KeyError`; which class belongs to which code is said there, once.

use calcinosis_core::Error;
use calcinosis_core::batch::BatchError;
use calcinosis_core::knowledge::source::{Diagnostic, Level};
use pyo3::prelude::*;
use pyo3::types::PyString;

/// The module of the exceptions.
const MODULE: &str = "calcinosis._errors";

/// The exception for an error of the core: its sentence, its permanent code and its fields.
pub(crate) fn refuse(py: Python<'_>, error: &Error) -> PyErr {
    raised(py, "refusal", (error.code(), error.to_string(), error.fields_json()))
}

/// The exception for a table that cannot be classified.
pub(crate) fn refuse_table(py: Python<'_>, error: &BatchError) -> PyErr {
    raised(
        py,
        "table_refusal",
        (error.kind.as_str(), error.to_string(), error.column.as_deref(), error.row),
    )
}

/// The exception for an overlay that cannot be used, with each diagnostic.
pub(crate) fn refuse_overlay(py: Python<'_>, name: &str, diagnostics: &[Diagnostic]) -> PyErr {
    let listed: Vec<_> = diagnostics
        .iter()
        .map(|one| {
            let level = if one.level == Level::Error { "error" } else { "warning" };
            let place = (one.line, one.column);
            // The core calls every overlay `overlay`; its reader knows the name of the file.
            let shown = one.to_string().replacen(&one.file, name, 1);
            (name, place, level, one.code.as_str(), one.message.as_str(), one.help.as_str(), shown)
        })
        .collect();
    raised(py, "overlay_refusal", (listed,))
}

/// A Python text may hold half of a surrogate pair, which no other face can be given.
pub(crate) fn utf8<'t>(text: &'t Bound<'_, PyString>, what: &str) -> PyResult<&'t str> {
    text.to_str().map_err(|error| {
        let message = format!("{what} is no valid text: {error}");
        raised(text.py(), "refusal", ("invalid-utf-8", message, "{}"))
    })
}

fn raised<'py, A>(py: Python<'py>, maker: &str, arguments: A) -> PyErr
where
    A: pyo3::call::PyCallArgs<'py>,
{
    let made = py.import(MODULE).and_then(|module| module.getattr(maker)?.call1(arguments));
    match made {
        Ok(exception) => PyErr::from_value(exception),
        Err(error) => error,
    }
}
