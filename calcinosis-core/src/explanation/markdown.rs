//! An answer as Markdown.

use super::Answer;
use super::document::{Block, Inert, Item, Row, Standing, Telling, Weight};
use super::phrases::{observed, whole_percent};
use super::sections::document;
use crate::logarithm::factor;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

impl Answer<'_> {
    /// The explained differential as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut text = String::new();
        for block in document(self) {
            set(&block, &mut text);
        }
        text
    }
}

/// Text that Markdown does not read as markup, wherever it stands.
fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let mut starts_with_number = true;
    let mut place = 0;
    while let Some(character) = rest.next() {
        let is_markup = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&' | '$' | '!'
            | '{' | '}' | '@' => true,
            // At the beginning of a line these make a list or a rule.
            '-' | '+' | '=' | ':' if place == 0 => true,
            '.' | ')' => starts_with_number && place > 0,
            // An address would become a link by itself.
            ':' => rest.peek() == Some(&'/'),
            _ => false,
        };
        if is_markup || (character == '.' && escaped.to_ascii_lowercase().ends_with("www")) {
            escaped.push('\\');
        }
        starts_with_number &= character.is_ascii_digit();
        escaped.push(character);
        place += 1;
    }
    escaped
}

fn set(block: &Block, text: &mut String) {
    match block {
        Block::Who { case, facts } => {
            let id = case
                .as_ref()
                .map_or_else(|| "Differential".to_string(), |id| format!("Case {}", plain(id)));
            text.push_str(&format!("# {id}\n\n{}\n", joined(facts, " · ")));
        }
        Block::Fault(fault) => text.push_str(&format!("\n> **Note:** {}\n", plain(fault))),
        Block::Alert(alert) => text.push_str(&format!("\n> **Attention:** {}\n", plain(alert))),
        Block::Differential { rows, others } => differential(text, rows, others.as_ref()),
        Block::Facts(facts) => {
            text.push('\n');
            for fact in facts {
                text.push_str(&format!("- **{}:** {}\n", fact.name, joined(&fact.items, "; ")));
            }
        }
        Block::Telling { title, rows } => telling(text, title, rows),
        Block::Heading(title) => text.push_str(&format!("\n## {}\n\n", plain(title))),
        Block::Subheading(title) => text.push_str(&format!("\n**{}**\n\n", plain(title))),
        Block::Paragraph(line) => text.push_str(&format!("\n{}\n", plain(line))),
        Block::List(items) => items.iter().for_each(|item| one_item(text, item)),
        Block::Evidence(weights) => weights.iter().for_each(|weight| one_weight(text, weight)),
        Block::Criteria(criteria) => {
            for Standing { state, text: says, .. } in criteria {
                text.push_str(&format!("- *{state}:* {}\n", plain(says)));
            }
        }
        Block::Sources(sources) => {
            for (number, source) in (1..).zip(sources) {
                text.push_str(&format!("{number}. {}\n", plain(source)));
            }
        }
        Block::Colophon(line) => text.push_str(&format!("\n{}\n", plain(line))),
    }
}

fn joined(items: &[Inert], by: &str) -> String {
    let items: Vec<String> = items.iter().map(|item| plain(item)).collect();
    items.join(by)
}

fn differential(text: &mut String, rows: &[Row], others: Option<&Inert>) {
    text.push_str("\n| status | | diagnosis | |\n|---|---:|---|---|\n");
    for row in rows {
        let label = plain(&row.label);
        let label = if row.is_member { format!("· {label}") } else { format!("**{label}**") };
        let probability = plain(&whole_percent(row.probability));
        let note = row.note.as_ref().map_or_else(String::new, |note| plain(note));
        text.push_str(&format!("| {} | {probability} | {label} | {note} |\n", row.status));
    }
    if let Some(others) = others {
        text.push_str(&format!("| | | {} | |\n", plain(others)));
    }
}

fn telling(text: &mut String, title: &Inert, rows: &[Telling]) {
    text.push_str(&format!(
        "\n**{}**\n\n| | finding | present | absent |\n|---|---|---|---|\n",
        plain(title)
    ));
    for row in rows {
        let cells =
            [&row.kind, &row.finding, &row.if_present, &row.if_absent].map(|cell| plain(cell));
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
}

fn one_item(text: &mut String, item: &Item) {
    text.push_str(&format!("- {}\n", plain(&item.text)));
    for note in &item.notes {
        text.push_str(&format!("  - {}\n", plain(note)));
    }
}

fn one_weight(text: &mut String, weight: &Weight) {
    let Weight { centibans, finding, presence, says, .. } = weight;
    let side = if *centibans < 0 { "against" } else { "for" };
    let (finding, observed, says) = (plain(finding), observed(*presence), plain(says));
    let says = if says.is_empty() { String::new() } else { format!("; {says}") };
    text.push_str(&format!(
        "- {side} {centibans:+} ({}) {finding}: {observed}{says}\n",
        factor(*centibans)
    ));
}
