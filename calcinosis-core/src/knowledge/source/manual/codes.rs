//! Every code that an answer, a call or the knowledge tool can show.

use super::super::{DiagnosticCode, Level};
use super::page::{Depth, Page};
use crate::case::IssueCode;
use crate::error::Error;
use crate::knowledge::Knowledge;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;

pub(super) fn page(knowledge: &Knowledge) -> String {
    let mut page = Page::new(knowledge, Depth::Top, "Issues and errors");
    page.paragraph("Codes are permanent and the same in every face.");
    page.heading("Issues");
    page.paragraph(
        "What the sender of a case should know, beside the answer. A warning says that something given could not be used; strict mode makes it an error. A note \
         says that nothing was lost.",
    );
    let rows = IssueCode::ALL.iter().map(|code| {
        vec![
            format!("`{}`", code.as_str()),
            code.severity().as_str().to_string(),
            code.meaning().to_string(),
        ]
    });
    page.table(&["code", "severity", "meaning"], rows);
    page.heading("Errors");
    page.paragraph("Why a call gave no answer.");
    let rows =
        Error::CODES.iter().map(|(code, meaning)| vec![format!("`{code}`"), meaning.to_string()]);
    page.table(&["code", "meaning"], rows);
    page.heading("Diagnostics of the knowledge files");
    page.paragraph("What the checker says of a knowledge file or of a site's overlay, with file, line and column.");
    let rows = DiagnosticCode::ALL.iter().map(|code| {
        let level = match code.level() {
            Level::Error => "error",
            Level::Warning => "warning",
        };
        vec![format!("`{}`", code.as_str()), level.to_string(), code.meaning().to_string()]
    });
    page.table(&["code", "level", "meaning"], rows);
    page.finish()
}
