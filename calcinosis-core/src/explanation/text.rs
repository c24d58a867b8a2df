//! An answer as plain text.

use super::Answer;
use super::advice::Section;
use super::answer::{DiagnosisAnswer, Trace};
use super::phrases;
use alloc::format;
use alloc::string::String;

/// How many leaves are listed by name; the rest are counted.
const LISTED: usize = 10;

impl Answer<'_> {
    /// The explained differential as plain text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        if let Some(id) = &self.case_id {
            text.push_str(&format!("Case {id}\n"));
        }
        text.push_str(&format!("\nForm ({})\n", self.scheme.label));
        for form in self.forms.iter().filter(|form| form.probability >= 0.001) {
            text.push_str(&format!("  {:>7}  {} ({})\n", phrases::percent(form.probability), form.label, form.status));
        }
        text.push_str("\nDifferential\n");
        for diagnosis in self.diagnoses.iter().take(LISTED) {
            text.push_str(&headline(diagnosis));
        }
        if let Some(rest) = self.diagnoses.len().checked_sub(LISTED) {
            text.push_str(&format!("  and {rest} more, each less probable\n"));
        }
        if let Some(urgent) = self.urgent_section() {
            text.push_str(&section(&urgent));
        }
        for (diagnosis, trace) in self.diagnoses.iter().filter_map(|d| d.trace.as_ref().map(|trace| (d, trace))) {
            text.push_str(&explained(diagnosis, trace));
        }
        if !self.criteria_sets.is_empty() {
            text.push_str("\nPublished criteria\n");
            for set in &self.criteria_sets {
                text.push_str(&format!("  {}: {}\n", set.label, phrases::set(set)));
            }
        }
        if !self.missing.is_empty() {
            text.push_str("\nNot known, and would settle a criterion of a leading diagnosis\n");
            for fact in &self.missing {
                text.push_str(&format!("  {} ({}): {}\n", fact.label, fact.obtained, fact.criteria.join(", ")));
            }
        }
        for advice in self.advice_sections() {
            text.push_str(&section(&advice));
        }
        if !self.measurements.is_empty() {
            text.push_str("\nMeasurements\n");
            for measurement in &self.measurements {
                text.push_str(&format!("  {}\n", phrases::measurement(measurement)));
            }
        }
        if !self.issues.is_empty() {
            text.push_str("\nAbout the record\n");
            for issue in &self.issues {
                text.push_str(&format!("  {}[{}] {issue}\n", issue.severity.as_str(), issue.code.as_str()));
            }
        }
        if !self.sources.is_empty() {
            text.push_str("\nSources\n");
            for source in &self.sources {
                text.push_str(&format!(
                    "  [{}] {} {} (read: {})\n",
                    source.id, source.citation, source.locator, source.seen
                ));
            }
        }
        text.push_str(&format!("\n{}\n", self.colophon()));
        text
    }

    /// What produced the answer, and what it is not.
    pub(super) fn colophon(&self) -> String {
        let Self { provenance, .. } = self;
        let digest: String = provenance.knowledge_digest.chars().take(12).collect();
        let mut text = format!(
            "calcinosis {}, knowledge {} ({digest}), schema {}.",
            provenance.engine_version, provenance.knowledge_version, provenance.schema_version
        );
        if let Some(overlay) = &provenance.overlay {
            let digest: String = overlay.digest.chars().take(12).collect();
            text.push_str(&format!(" Site overlay `{}` ({digest})", overlay.name));
            for disabled in &overlay.disabled {
                text.push_str(&format!("; `{}` is switched off: {}", disabled.criterion, disabled.reason));
            }
            if !overlay.intervals.is_empty() {
                text.push_str(&format!("; intervals of its own for {}", overlay.intervals.join(", ")));
            }
            text.push('.');
        }
        text.push_str(" Supports a professional; it does not replace an examination.");
        text
    }
}

fn section(section: &Section) -> String {
    let mut text = format!("\n{}\n", section.title);
    for (first, lines) in &section.entries {
        text.push_str(&format!("  {first}\n"));
        for line in lines {
            text.push_str(&format!("    {line}\n"));
        }
    }
    text
}

fn headline(diagnosis: &DiagnosisAnswer<'_>) -> String {
    let probability = phrases::percent(diagnosis.probability);
    let DiagnosisAnswer { rank, label, status, id, .. } = diagnosis;
    format!("  {rank:>2}. {probability:>7}  {label}: {status} [{id}]\n")
}

fn explained(diagnosis: &DiagnosisAnswer<'_>, trace: &Trace<'_>) -> String {
    let mut text = format!(
        "\n{}. {} ({}, {})\n",
        diagnosis.rank,
        diagnosis.label,
        diagnosis.status,
        phrases::percent(diagnosis.probability)
    );
    text.push_str(&format!("  {}\n", trace.definition));
    for (title, list) in [("For", &trace.supporting), ("Against", &trace.opposing)] {
        if !list.is_empty() {
            text.push_str(&format!("  {title}\n"));
            for line in phrases::evidence_lines(list) {
                text.push_str(&format!("    {line}\n"));
            }
        }
    }
    if !trace.criteria.is_empty() {
        text.push_str("  Criteria\n");
        for criterion in &trace.criteria {
            text.push_str(&format!("    {} ({})\n", phrases::criterion(criterion), criterion.id));
        }
    }
    let Trace { prior, evidence, discount, .. } = trace;
    text.push_str(&format!(
        "  Score {} = prior {prior} + evidence {evidence} - not shown {discount}\n",
        diagnosis.score
    ));
    text
}
