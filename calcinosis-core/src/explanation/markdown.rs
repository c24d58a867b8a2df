//! An answer as Markdown.

use super::Answer;
use super::advice::Section;
use super::phrases;
use alloc::format;
use alloc::string::String;

/// How many leaves the table lists.
const LISTED: usize = 10;

/// Text that Markdown does not read as markup.
fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#') {
            escaped.push('\\');
        }
        escaped.push(if character == '\n' { ' ' } else { character });
    }
    escaped
}

fn section(section: &Section) -> String {
    let mut text = format!("\n## {}\n\n", plain(&section.title));
    for (first, lines) in &section.entries {
        text.push_str(&format!("- {}\n", plain(first)));
        for line in lines {
            text.push_str(&format!("  - {}\n", plain(line)));
        }
    }
    text
}

impl Answer<'_> {
    /// The explained differential as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut text = String::from("# Differential\n");
        if let Some(id) = &self.case_id {
            text.push_str(&format!("\nCase {}\n", plain(id)));
        }
        text.push_str(&format!(
            "\n## Form ({})\n\n| probability | form | status |\n|---:|---|---|\n",
            plain(self.scheme.label)
        ));
        for form in self.forms.iter().filter(|form| form.probability >= 0.001) {
            let probability = phrases::percent(form.probability);
            text.push_str(&format!("| {} | {} | {} |\n", plain(&probability), plain(form.label), form.status));
        }
        text.push_str("\n## Causes\n\n| | probability | diagnosis | status |\n|---:|---:|---|---|\n");
        for diagnosis in self.diagnoses.iter().take(LISTED) {
            let probability = phrases::percent(diagnosis.probability);
            let row = format!(
                "| {} | {} | {} | {} |\n",
                diagnosis.rank,
                plain(&probability),
                plain(diagnosis.label),
                diagnosis.status
            );
            text.push_str(&row);
        }
        if let Some(urgent) = self.urgent_section() {
            text.push_str(&section(&urgent));
        }
        for diagnosis in &self.diagnoses {
            let Some(trace) = &diagnosis.trace else { continue };
            text.push_str(&format!(
                "\n## {}. {}\n\n{}\n",
                diagnosis.rank,
                plain(diagnosis.label),
                plain(trace.definition)
            ));
            for (title, list) in [("For", &trace.supporting), ("Against", &trace.opposing)] {
                if !list.is_empty() {
                    text.push_str(&format!("\n**{title}**\n\n"));
                    for line in phrases::evidence_lines(list) {
                        text.push_str(&format!("- {}\n", plain(&line)));
                    }
                }
            }
            if !trace.criteria.is_empty() {
                text.push_str("\n**Criteria**\n\n");
                for criterion in &trace.criteria {
                    text.push_str(&format!("- {} (`{}`)\n", plain(&phrases::criterion(criterion)), criterion.id));
                }
            }
            text.push_str(&format!(
                "\nScore {} = prior {} + evidence {} − not shown {}\n",
                diagnosis.score, trace.prior, trace.evidence, trace.discount
            ));
        }
        if !self.criteria_sets.is_empty() {
            text.push_str("\n## Published criteria\n\n");
            for set in &self.criteria_sets {
                text.push_str(&format!("- {}: {}\n", plain(set.label), plain(&phrases::set(set))));
            }
        }
        if !self.missing.is_empty() {
            text.push_str("\n## Not known\n\n");
            for fact in &self.missing {
                text.push_str(&format!(
                    "- {} ({}): `{}`\n",
                    plain(fact.label),
                    fact.obtained,
                    fact.criteria.join("`, `")
                ));
            }
        }
        for advice in self.advice_sections() {
            text.push_str(&section(&advice));
        }
        if !self.measurements.is_empty() {
            text.push_str("\n## Measurements\n\n");
            for measurement in &self.measurements {
                text.push_str(&format!("- {}\n", plain(&phrases::measurement(measurement))));
            }
        }
        if !self.issues.is_empty() {
            text.push_str("\n## About the record\n\n");
            for issue in &self.issues {
                let shown = alloc::string::ToString::to_string(issue);
                text.push_str(&format!("- {} `{}`: {}\n", issue.severity.as_str(), issue.code.as_str(), plain(&shown)));
            }
        }
        if !self.sources.is_empty() {
            text.push_str("\n## Sources\n\n");
            for source in &self.sources {
                let line = format!("{} {} (read: {})", source.citation, source.locator, source.seen);
                text.push_str(&format!("- `{}` {}\n", source.id, plain(&line)));
            }
        }
        text.push_str(&format!("\n{}\n", plain(&self.colophon())));
        text
    }
}
