//! How long the texts of an overlay may be, and how many rows it may have: what a site writes
//! travels with answers.

use super::problems::{Fault, Problems};
use super::schema::{
    CodeToml, CriterionToml, DiagnosisToml, FeatureToml, FindingToml, OverlayToml, Word,
};
use super::{DiagnosticCode, SourceFile};
use alloc::format;
use alloc::string::String;
use core::ops::Range;

/// The longest name of an overlay, in characters.
pub const MAX_OVERLAY_NAME: usize = 120;
/// The longest label or synonym of an overlay, in characters.
pub const MAX_LABEL: usize = 200;
/// The longest other text of an overlay, such as a definition or a reason, in characters.
pub const MAX_TEXT: usize = 4_000;
/// The most rows of one kind in an overlay.
pub const MAX_ROWS: usize = 4_000;
/// The most codes that one code or text is read as.
pub(super) const MAX_TARGETS: usize = 16;
/// The most members of a list within a row, such as `implies` or `sources`.
pub const MAX_MEMBERS: usize = 256;
/// The most lines, fields and lists of an overlay: each takes memory however little it says.
pub const MAX_PARTS: usize = 64_000;

/// How many parts a text has, those in its strings included.
pub(super) fn parts(text: &str) -> usize {
    text.bytes().filter(|byte| matches!(byte, b'\n' | b'=' | b'[' | b'{' | b',')).count()
}

/// Reports what is too long or too much.
pub(super) fn check(overlay: &OverlayToml, file: &SourceFile, problems: &mut Problems) {
    let mut extent = Extent { file, problems };
    extent.word(&overlay.name, "name of the overlay", MAX_OVERLAY_NAME);
    let rows = [
        ("finding", overlay.finding.len()),
        ("diagnosis", overlay.diagnosis.len()),
        ("criterion", overlay.criterion.len()),
        ("feature", overlay.feature.len()),
        ("source", overlay.source.len()),
        ("disable", overlay.disable.len()),
        ("age-band", overlay.age_band.len()),
        ("interval", overlay.interval.len()),
        ("translation", overlay.translation.len()),
    ];
    for (kind, number) in rows {
        extent.number(overlay.name.span(), number, MAX_ROWS, &format!("rows of `{kind}`"));
    }
    overlay.finding.iter().for_each(|finding| extent.finding(finding));
    overlay.diagnosis.iter().for_each(|diagnosis| extent.diagnosis(diagnosis));
    for entry in &overlay.criterion {
        extent.word(&entry.says, "text", MAX_TEXT);
        extent.words(&entry.id, &entry.sources, "sources");
    }
    for entry in &overlay.feature {
        extent.text(entry.finding.span(), &entry.population, MAX_TEXT, "population");
        extent.words(&entry.finding, &entry.sources, "sources");
    }
    for entry in &overlay.source {
        extent.word(&entry.citation, "citation", MAX_TEXT);
        for text in [&entry.pmid, &entry.pmcid, &entry.doi, &entry.url, &entry.ids] {
            extent.text(entry.id.span(), text, MAX_LABEL, "locator");
        }
        extent.text(entry.id.span(), &entry.took, MAX_TEXT, "text");
    }
    for entry in &overlay.translation {
        for word in [&entry.system, &entry.code, &entry.text].into_iter().flatten() {
            extent.word(word, "code or text", MAX_LABEL);
        }
        let at = [&entry.code, &entry.text].into_iter().flatten().next();
        let at = at.or_else(|| entry.into.first().map(|into| &into.code));
        if let Some(at) = at {
            extent.number(at.span(), entry.into.len(), MAX_TARGETS, "codes in `into`");
        }
    }
    for entry in &overlay.disable {
        extent.word(&entry.reason, "reason", MAX_TEXT);
    }
}

struct Extent<'p> {
    file: &'p SourceFile,
    problems: &'p mut Problems,
}

impl Extent<'_> {
    fn too_large(&mut self, at: Range<usize>, message: String) {
        self.problems.push(Fault::new(DiagnosticCode::TooLarge, self.file, at, message));
    }

    fn text(&mut self, at: Range<usize>, text: &str, most: usize, what: &str) {
        // A character takes a byte at least, so that nearly every text is settled by its length.
        if text.len() > most && text.chars().count() > most {
            let given = text.chars().count();
            self.too_large(at, format!("the {what} has {given} characters, more than {most}"));
        }
    }

    fn word(&mut self, word: &Word, what: &str, most: usize) {
        self.text(word.span(), word.as_ref(), most, what);
    }

    fn number(&mut self, at: Range<usize>, number: usize, most: usize, what: &str) {
        if number > most {
            self.too_large(at, format!("there are {number} {what}, more than {most}"));
        }
    }

    fn words(&mut self, owner: &Word, words: &[Word], what: &str) {
        self.number(owner.span(), words.len(), MAX_MEMBERS, what);
    }

    fn synonyms(&mut self, owner: &Word, synonyms: &[String]) {
        self.number(owner.span(), synonyms.len(), MAX_MEMBERS, "synonyms");
        for synonym in synonyms {
            self.text(owner.span(), synonym, MAX_LABEL, "synonym");
        }
    }

    fn codes(&mut self, owner: &Word, codes: &[CodeToml]) {
        self.number(owner.span(), codes.len(), MAX_MEMBERS, "codes");
        for code in codes {
            self.word(&code.label, "label", MAX_LABEL);
        }
    }

    fn finding(&mut self, finding: &FindingToml) {
        let id = &finding.id;
        self.word(&finding.label, "label", MAX_LABEL);
        self.word(&finding.definition, "definition", MAX_TEXT);
        self.words(id, &finding.implies, "findings that it implies");
        self.words(id, &finding.excludes, "findings that it excludes");
        self.words(id, &finding.aliases, "aliases");
        self.synonyms(id, &finding.synonyms);
        self.codes(id, &finding.codes);
        if let Some(cluster) = &finding.cluster {
            self.word(cluster, "cluster", MAX_LABEL);
        }
        if let Some(background) = &finding.background {
            self.text(id.span(), &background.why, MAX_TEXT, "reason");
            self.words(id, &background.sources, "sources");
        }
        if let Some(silence) = &finding.silence {
            self.text(id.span(), &silence.why, MAX_TEXT, "reason");
        }
        self.number(id.span(), finding.among.len(), MAX_MEMBERS, "findings that bring it along");
        for among in &finding.among {
            self.text(id.span(), &among.why, MAX_TEXT, "reason");
            self.words(id, &among.sources, "sources");
        }
    }

    fn diagnosis(&mut self, diagnosis: &DiagnosisToml) {
        let id = &diagnosis.id;
        self.word(&diagnosis.label, "label", MAX_LABEL);
        self.word(&diagnosis.definition, "definition", MAX_TEXT);
        self.words(id, &diagnosis.aliases, "aliases");
        self.synonyms(id, &diagnosis.synonyms);
        self.codes(id, &diagnosis.codes);
        if let Some(facets) = &diagnosis.facets {
            self.synonyms(id, &facets.genes);
        }
        if let Some(prior) = &diagnosis.prior {
            self.text(id.span(), &prior.why, MAX_TEXT, "reason");
            self.words(id, &prior.sources, "sources");
        }
        self.number(id.span(), diagnosis.feature.len(), MAX_ROWS, "features");
        self.number(id.span(), diagnosis.criterion.len(), MAX_ROWS, "criteria");
        diagnosis.feature.iter().for_each(|feature| self.feature(feature));
        diagnosis.criterion.iter().for_each(|criterion| self.criterion(criterion));
    }

    fn feature(&mut self, feature: &FeatureToml) {
        self.text(feature.finding.span(), &feature.population, MAX_TEXT, "population");
        self.words(&feature.finding, &feature.sources, "sources");
    }

    fn criterion(&mut self, criterion: &CriterionToml) {
        self.word(&criterion.says, "text", MAX_TEXT);
        self.words(&criterion.id, &criterion.sources, "sources");
    }
}
