//! Writing one page: Markdown, links to the other pages, and the way in which values are shown
//! everywhere.

use crate::condition::Condition;
use crate::key::{DiagnosisKey, FindingKey, SourceKey};
use crate::knowledge::{Basis, Code, Knowledge, Text};
use crate::logarithm::factor;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// How deep a page lies below the folder of the manual.
#[derive(Clone, Copy)]
pub(super) enum Depth {
    Top,
    Folder,
}

/// A page that is being written.
pub(super) struct Page<'k> {
    pub(super) knowledge: &'k Knowledge,
    depth: Depth,
    text: String,
}

/// Text that Markdown does not read as markup.
pub(super) fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~') {
            escaped.push('\\');
        }
        escaped.push(if character == '\n' { ' ' } else { character });
    }
    escaped
}

/// Parts per million as a percentage, exact: `0.08 %`.
pub(super) fn percent(ppm: u32) -> String {
    let text = format!("{}.{:04}", ppm / 10_000, ppm % 10_000);
    format!("{} %", text.trim_end_matches('0').trim_end_matches('.'))
}

/// A weight with its factor on the odds: `+95 (×8.9)`.
pub(super) fn weight(centibans: i32) -> String {
    format!("{centibans:+} ({})", factor(centibans))
}

/// The two weights of a row, or why it has none.
pub(super) fn weights(row: Option<(i32, i32)>) -> [String; 2] {
    match row {
        Some((present, absent)) => [weight(present), weight(absent)],
        None => ["–".to_string(), "–".to_string()],
    }
}

/// Hundredths as a decimal without trailing zeros.
pub(super) fn hundredths(points: i32) -> String {
    let text = format!("{}.{:02}", points / 100, points.unsigned_abs() % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// `one leaf`, `12 leaves`.
pub(super) fn counted(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("one {one}") } else { format!("{number} {many}") }
}

impl<'k> Page<'k> {
    pub(super) fn new(knowledge: &'k Knowledge, depth: Depth, title: &str) -> Self {
        Self { knowledge, depth, text: format!("# {}\n", plain(title)) }
    }

    /// The finished text.
    pub(super) fn finish(mut self) -> String {
        self.text.push_str("\n---\n\nGenerated from the knowledge files. ");
        let links = [
            ("Diagnoses", "index.md"),
            ("Findings", "findings.md"),
            ("What the words mean", "words.md"),
        ];
        let links: Vec<String> = links.iter().map(|(label, path)| self.link(label, path)).collect();
        self.text.push_str(&links.join(" · "));
        self.text.push('\n');
        self.text
    }

    pub(super) fn heading(&mut self, title: &str) {
        self.text.push_str(&format!("\n## {}\n", plain(title)));
    }

    /// A heading that other pages link to by `id`.
    pub(super) fn entry(&mut self, id: &str, title: &str) {
        self.text.push_str(&format!("\n<a id=\"{id}\"></a>\n\n### {}\n", plain(title)));
    }

    /// A paragraph of Markdown.
    pub(super) fn paragraph(&mut self, markdown: &str) {
        self.text.push_str(&format!("\n{markdown}\n"));
    }

    /// A list of Markdown items.
    pub(super) fn list(&mut self, items: impl IntoIterator<Item = String>) {
        self.text.push('\n');
        for item in items {
            self.item(0, &item);
        }
    }

    /// One item of a list, so many levels deep.
    pub(super) fn item(&mut self, level: usize, markdown: &str) {
        self.text.push_str(&format!("{}- {markdown}\n", "  ".repeat(level)));
    }

    /// A table of Markdown cells; nothing without rows.
    pub(super) fn table(&mut self, header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        let mut rows = rows.into_iter().peekable();
        if rows.peek().is_none() {
            return;
        }
        self.text.push_str(&format!(
            "\n| {} |\n|{}\n",
            header.join(" | "),
            "---|".repeat(header.len())
        ));
        for row in rows {
            self.text.push_str(&format!("| {} |\n", row.join(" | ")));
        }
    }

    /// A link to a path below the folder of the manual.
    pub(super) fn link(&self, label: &str, path: &str) -> String {
        let up = match self.depth {
            Depth::Top => "",
            Depth::Folder => "../",
        };
        format!("[{}]({up}{path})", plain(label))
    }

    pub(super) fn diagnosis(&self, diagnosis: DiagnosisKey) -> String {
        let diagnosis = &self.knowledge.diagnoses[diagnosis];
        self.link(&diagnosis.label, &format!("diagnoses/{}.md", diagnosis.id))
    }

    pub(super) fn finding(&self, finding: FindingKey) -> String {
        let finding = &self.knowledge.findings[finding];
        self.link(&finding.label, &format!("findings/{}.md", finding.id))
    }

    pub(super) fn findings(&self, findings: &[FindingKey]) -> String {
        let links: Vec<String> = findings.iter().map(|finding| self.finding(*finding)).collect();
        links.join(", ")
    }

    /// A criterion by its id, on the page of its diagnosis.
    pub(super) fn criterion(&self, diagnosis: &str, criterion: &str) -> String {
        self.link(criterion, &format!("diagnoses/{diagnosis}.md#{criterion}"))
    }

    pub(super) fn sources(&self, sources: &[SourceKey]) -> String {
        let links: Vec<String> = self
            .knowledge
            .sources_of(sources)
            .map(|source| self.link(&source.id, &format!("sources.md#{}", source.id)))
            .collect();
        links.join(", ")
    }

    /// How far a statement is covered, with its sources.
    pub(super) fn covered(&self, basis: Basis, sources: &[SourceKey]) -> String {
        if sources.is_empty() {
            basis.to_string()
        } else {
            format!("{basis}: {}", self.sources(sources))
        }
    }

    /// A condition as it is written, each name a link.
    pub(super) fn condition(&self, condition: &Condition) -> String {
        let joined = |parts: &[Condition]| {
            let parts: Vec<String> = parts.iter().map(|part| self.condition(part)).collect();
            parts.join(", ")
        };
        match condition {
            Condition::Finding(id) => self.link(id, &format!("findings/{id}.md")),
            Condition::Established(id) => {
                format!("established({})", self.link(id, &format!("diagnoses/{id}.md")))
            }
            Condition::Suspected(id) => {
                format!("suspected({})", self.link(id, &format!("diagnoses/{id}.md")))
            }
            Condition::All(parts) => format!("all({})", joined(parts)),
            Condition::Any(parts) => format!("any({})", joined(parts)),
            Condition::None(parts) => format!("none({})", joined(parts)),
            Condition::AtLeast(least, parts) => format!("at-least({least}, {})", joined(parts)),
        }
    }

    /// A compiled condition as it is written, each name a link.
    pub(super) fn program(&self, program: &crate::condition::Program) -> String {
        let finding = |index| self.knowledge.finding_name(index).to_string();
        let diagnosis = |index| self.knowledge.diagnosis_name(index).to_string();
        program
            .decompile(&finding, &diagnosis)
            .map_or_else(String::new, |condition| self.condition(&condition))
    }

    /// The codes of other systems, under a heading of their own.
    pub(super) fn codes(&mut self, codes: &[Code]) {
        if codes.is_empty() {
            return;
        }
        self.heading("Codes");
        let rows = codes.iter().map(|code| {
            let Code { system, code, label, matching } = code;
            alloc::vec![system.to_string(), plain(code), plain(label), matching.to_string()]
        });
        self.table(&["system", "code", "label there", "covers"], rows);
    }

    /// Other names, and other ids that are accepted as input.
    pub(super) fn names(&mut self, synonyms: &[Text], aliases: &[Text]) {
        if !synonyms.is_empty() {
            let names: Vec<String> = synonyms.iter().map(|name| plain(name)).collect();
            self.paragraph(&format!("Also called: {}.", names.join("; ")));
        }
        if !aliases.is_empty() {
            let names: Vec<String> = aliases.iter().map(|alias| format!("`{alias}`")).collect();
            self.paragraph(&format!("Other ids that are accepted as input: {}.", names.join(", ")));
        }
    }
}
