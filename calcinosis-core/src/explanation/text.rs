//! An answer as plain text.

use super::Answer;
use super::document::{Block, Fact, Item, Row, Standing, Telling, Weight};
use super::phrases::{observed, whole_percent};
use super::sections::document;
use crate::classification::Status;
use crate::logarithm::factor;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// How wide the first screen is, in characters.
const WIDTH: usize = 100;
/// Where the text of the first screen begins, in characters.
const MARGIN: usize = 20;

impl Answer<'_> {
    /// The explained differential as plain text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for block in document(self) {
            set(&block, &mut text);
        }
        text
    }
}

impl fmt::Display for Answer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

fn set(block: &Block, text: &mut String) {
    match block {
        Block::Who { case, facts } => {
            let mut parts: Vec<String> = case.iter().map(|id| format!("Case {id}")).collect();
            parts.extend(facts.iter().map(ToString::to_string));
            wrapped(text, "", &parts.join("   "));
        }
        Block::Fault(fault) => wrapped(text, "!  ", fault),
        Block::Alert(alert) => wrapped(text, "!! ", alert),
        Block::Differential { rows, others } => {
            text.push('\n');
            let mut before = None;
            for row in rows {
                differential_row(text, row, &mut before);
            }
            if let Some(others) = others {
                wrapped(text, &" ".repeat(MARGIN), others);
            }
        }
        Block::Facts(facts) => facts.iter().for_each(|fact| one_fact(text, fact)),
        Block::Telling { title, rows } => telling(text, title, rows),
        Block::Heading(title) => text.push_str(&format!("\n{title}\n")),
        Block::Subheading(title) => text.push_str(&format!("  {title}\n")),
        Block::Paragraph(line) => text.push_str(&format!("  {line}\n")),
        Block::List(items) => items.iter().for_each(|item| one_item(text, item)),
        Block::Evidence(weights) => evidence(text, weights),
        Block::Criteria(criteria) => {
            for Standing { state, text: says, .. } in criteria {
                text.push_str(&format!("    {state}: {says}\n"));
            }
        }
        Block::Sources(sources) => {
            for (number, source) in (1..).zip(sources) {
                text.push_str(&format!("  [{number}] {source}\n"));
            }
        }
        Block::Colophon(line) => text.push_str(&format!("\n{line}\n")),
    }
}

/// `PROBABLE      62 %  Uremic calciphylaxis`; the status only where it differs from the one above.
fn differential_row(text: &mut String, row: &Row, before: &mut Option<Status>) {
    let status = if *before == Some(row.status) {
        String::new()
    } else {
        row.status.as_str().to_uppercase()
    };
    *before = Some(row.status);
    let indent = if row.is_member { "  " } else { "" };
    let head = format!("{status:<12}{:>6}  {indent}", whole_percent(row.probability));
    match &row.note {
        None => wrapped(text, &head, &row.label),
        // Beside the name where there is room, below it otherwise.
        Some(note)
            if head.chars().count() + row.label.chars().count() + note.chars().count() + 3
                <= WIDTH =>
        {
            wrapped(text, &head, &format!("{}   {note}", &*row.label));
        }
        Some(note) => {
            wrapped(text, &head, &row.label);
            wrapped(text, &" ".repeat(head.chars().count() + 2), note);
        }
    }
}

fn one_fact(text: &mut String, Fact { name, items }: &Fact) {
    let items: Vec<&str> = items.iter().map(|item| &**item).collect();
    wrapped(text, &format!("{name:<MARGIN$}"), &items.join("; "));
}

fn telling(text: &mut String, title: &str, rows: &[Telling]) {
    text.push_str(&format!("{title}\n"));
    let width = rows.iter().map(|row| row.finding.chars().count()).max().unwrap_or(0);
    for Telling { kind, finding, if_present, if_absent } in rows {
        let head = format!("  {kind:<16}  ");
        let line = format!("{finding:<width$}   present: {if_present}   absent: {if_absent}");
        // The columns are part of the text, so that it is not broken where it fits.
        if head.chars().count() + line.chars().count() <= WIDTH {
            text.push_str(&format!("{head}{line}\n"));
        } else {
            wrapped(text, &head, &format!("{finding}; present: {if_present}; absent: {if_absent}"));
        }
    }
}

fn one_item(text: &mut String, item: &Item) {
    text.push_str(&format!("  {}\n", item.text));
    for note in &item.notes {
        text.push_str(&format!("    {note}\n"));
    }
}

fn evidence(text: &mut String, weights: &[Weight]) {
    let (supporting, opposing): (Vec<&Weight>, Vec<&Weight>) =
        weights.iter().partition(|one| one.centibans >= 0);
    for (title, list) in [("for", supporting), ("against", opposing)] {
        let (told, small): (Vec<&Weight>, Vec<&Weight>) =
            list.into_iter().partition(|one| !one.says.is_empty());
        for Weight { centibans, finding, presence, says, .. } in told {
            let observed = observed(*presence);
            text.push_str(&format!(
                "    {title} {centibans:+} ({}) {finding}: {observed}; {says}\n",
                factor(*centibans)
            ));
        }
        if !small.is_empty() {
            let names: Vec<String> = small
                .iter()
                .map(|one| {
                    format!("{} {} ({:+})", one.finding, observed(one.presence), one.centibans)
                })
                .collect();
            text.push_str(&format!("    {title}, of little weight: {}\n", names.join(", ")));
        }
    }
}

/// A line broken at spaces, what follows under its beginning.
fn wrapped(text: &mut String, head: &str, line: &str) {
    let margin = head.chars().count();
    text.push_str(head);
    let mut column = margin;
    for (place, word) in line.split(' ').enumerate() {
        let length = word.chars().count();
        let breaks = place > 0 && column > margin && column + 1 + length > WIDTH;
        if breaks {
            text.truncate(text.trim_end_matches(' ').len());
            text.push('\n');
            text.push_str(&" ".repeat(margin));
            column = margin;
        } else if place > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += length;
    }
    text.push('\n');
}
