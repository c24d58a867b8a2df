//! The problems of one reading: a bounded number in full, the rest counted.
//!
//! A file may hold as many faults as it has bytes. What is kept of each is short, and what is found
//! beyond the limit costs no more than a number, so that neither time nor memory grows faster than
//! the text.

use super::text::{line_and_column, window};
use super::{Diagnostic, DiagnosticCode, Level, SourceFile};
use crate::inert::message as inert_message;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

/// The number of problems that are told one by one.
pub const MAX_DIAGNOSTICS: usize = 200;
/// The longest message and the longest help, in characters.
const MAX_MESSAGE: usize = 1_000;

/// A problem as it is found: its place is an offset, and nothing of the file is copied yet.
pub(super) struct Fault<'f> {
    code: DiagnosticCode,
    file: &'f SourceFile,
    span: Range<usize>,
    message: String,
    help: Option<String>,
}

impl<'f> Fault<'f> {
    pub(super) fn new(
        code: DiagnosticCode,
        file: &'f SourceFile,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> Self {
        Self { code, file, span, message: message.into(), help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn placed(self) -> Diagnostic {
        let (line, column, whole) = line_and_column(&self.file.text, self.span.start);
        let (excerpt, excerpt_column) = window(whole, column);
        let rest = excerpt.chars().count().saturating_sub(excerpt_column - 1).max(1);
        Diagnostic {
            file: self.file.name.clone(),
            line,
            column,
            level: self.code.level(),
            code: self.code,
            message: inert_message(&self.message, MAX_MESSAGE),
            help: self.help.map_or_else(
                || self.code.remedy().into(),
                |help| inert_message(&help, MAX_MESSAGE),
            ),
            excerpt,
            excerpt_column,
            width: self.span.len().clamp(1, rest),
        }
    }
}

/// What was found so far.
#[derive(Default)]
pub(super) struct Problems {
    kept: Vec<Diagnostic>,
    /// What is not told one by one: how often, and where first.
    more: Option<(usize, Diagnostic)>,
    failed: bool,
}

impl Problems {
    pub(super) fn push(&mut self, fault: Fault<'_>) {
        self.failed |= fault.code.level() == Level::Error;
        if self.kept.len() < MAX_DIAGNOSTICS {
            self.kept.push(fault.placed());
            return;
        }
        match &mut self.more {
            Some((count, _)) => *count += 1,
            none => *none = Some((1, fault.placed())),
        }
    }

    /// Whether the next problem would only be counted, so that nothing need be looked up to explain
    /// it.
    pub(super) fn is_full(&self) -> bool {
        self.more.is_some()
    }

    /// Whether the knowledge cannot be used.
    pub(super) const fn has_errors(&self) -> bool {
        self.failed
    }

    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Everything that is told, in the order of files and lines; last, how much more there is.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        self.kept.sort();
        if let Some((count, first)) = self.more {
            let (code, plural) = (DiagnosticCode::More, if count == 1 { "" } else { "s" });
            let level = if self.failed { Level::Error } else { Level::Warning };
            let message =
                format!("{count} more problem{plural}, the first of them here: {}", first.message);
            let message = inert_message(&message, MAX_MESSAGE);
            self.kept.push(Diagnostic {
                code,
                level,
                message,
                help: code.remedy().into(),
                ..first
            });
        }
        self.kept
    }
}
