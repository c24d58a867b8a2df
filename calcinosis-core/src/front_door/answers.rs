//! The patients of a text, each with the answer about them.

use super::options::{AnswerOptions, Format, Many};
use crate::case::{Case, Issue, Issues};
use crate::classification::{AsRead, Classification, Detail, classify_as_read};
use crate::error::Error;
use crate::explanation::{Answer, html_fragment, html_page};
use crate::interop::fhir::FhirAnswer;
use crate::interop::{self, Kind, Record};
use crate::knowledge::Knowledge;
use crate::limits::Limits;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The patients of a text, ready to be answered one by one or together.
#[derive(Clone, Debug)]
pub struct Answers<'k> {
    knowledge: &'k Knowledge,
    options: AnswerOptions,
    kind: Kind,
    /// Whether the text was a list, whatever it holds.
    is_list: bool,
    records: Vec<Record>,
    issues: Vec<Issue>,
}

/// One patient of a text.
#[derive(Clone, Copy, Debug)]
pub struct Patient<'a, 'k> {
    answers: &'a Answers<'k>,
    record: &'a Record,
    position: usize,
}

/// Reads whatever a text holds: see [`super::answers`].
pub(super) fn read<'k>(
    knowledge: &'k Knowledge,
    text: &str,
    options: &AnswerOptions,
) -> Result<Answers<'k>, Error> {
    // Before anything looks at it.
    Limits::length(text.len(), options.reading.chosen_limits().text, "text")?;
    let kind = options.kind.unwrap_or_else(|| Kind::of(text));
    let is_list = interop::is_list(text);
    let interop::Input { records, issues } =
        interop::read_with(knowledge, text, kind, &options.reading)?;
    if records.is_empty() {
        return Err(Error::NoPatient { issues });
    }
    Ok(Answers { knowledge, options: options.clone(), kind, is_list, records, issues })
}

/// The answer about one case.
pub(super) fn of_case(knowledge: &Knowledge, case: Case, options: AnswerOptions) -> Answers<'_> {
    Answers::of_records(knowledge, alloc::vec![Record { case, ..Record::default() }], options)
}

impl<'k> Answers<'k> {
    /// The answers about records that were read before: to show one again in another way, or
    /// changed.
    #[must_use]
    pub fn of_records(
        knowledge: &'k Knowledge,
        records: Vec<Record>,
        options: AnswerOptions,
    ) -> Self {
        Self { knowledge, options, kind: Kind::Case, is_list: false, records, issues: Vec::new() }
    }

    /// Whether the text was a list or held several patients, so that its answers are a list as
    /// well.
    #[must_use]
    pub fn are_many(&self) -> bool {
        self.records.len() != 1 || (self.is_list && self.kind != Kind::Fhir)
    }

    /// What the text is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// What was found in the text that belongs to no patient, or to nobody knows which. It stands
    /// among the issues of each answer as well.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// How many patients there are; never none.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a text without a patient is an error")]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// The patients, in the order of the text.
    pub fn patients(&self) -> impl ExactSizeIterator<Item = Patient<'_, 'k>> {
        let patient = |(position, record)| Patient { answers: self, record, position };
        self.records.iter().enumerate().map(patient)
    }

    /// The patient at this position, from 0.
    #[must_use]
    pub fn patient(&self, position: usize) -> Option<Patient<'_, 'k>> {
        self.records.get(position).map(|record| Patient { answers: self, record, position })
    }

    /// The answers about all of them in the format of the options, as one text.
    ///
    /// # Errors
    /// What [`crate::classify`] refuses; in strict mode the faults of the first record that has
    /// any, each with the position of the patient where there are several.
    pub fn render(&self) -> Result<String, Error> {
        let format = self.options.format;
        // Several patients stand on one page, in one style.
        let page = match format {
            Format::Html => Some(html_page as fn(&[String]) -> String),
            Format::HtmlFragment => Some(html_fragment as fn(&[String]) -> String),
            _ => None,
        };
        if let Some(page) = page {
            let articles = self.patients().map(|patient| Ok(patient.answer()?.html_article()));
            return Ok(page(&articles.collect::<Result<Vec<String>, Error>>()?));
        }
        let texts = self.patients().map(|patient| patient.render(format));
        let mut texts: Vec<String> = texts.collect::<Result<_, Error>>()?;
        if !matches!(format, Format::Json | Format::Fhir) {
            return Ok(texts.join("\n\n"));
        }
        Ok(match (self.options.many, self.are_many()) {
            (None, false) => texts.pop().unwrap_or_default(),
            (Some(Many::Lines), _) => {
                let mut lines = texts.join("\n");
                lines.push('\n');
                lines
            }
            _ => format!("[{}]", texts.join(",")),
        })
    }
}

impl<'a, 'k> Patient<'a, 'k> {
    /// The case, what was read from where, and what could not be read.
    #[must_use]
    pub const fn record(&self) -> &'a Record {
        self.record
    }

    /// The position in the text, from 0.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.position
    }

    /// The patient, classified.
    ///
    /// # Errors
    /// What [`crate::classify`] refuses: a scheme that does not exist, and in strict mode a record
    /// with faults.
    pub fn classification(&self) -> Result<Classification<'k>, Error> {
        let Answers { knowledge, options, issues: nobodys, .. } = self.answers;
        let Record { case, issues, .. } = self.record;
        // What belongs to nobody may belong to each of them.
        let joined =
            (!nobodys.is_empty()).then(|| Issues::joined([issues.clone(), nobodys.clone()]));
        let as_read =
            AsRead { issues: joined.as_ref().unwrap_or(issues), places: self.record.evidence() };
        classify_as_read(knowledge, case, as_read, &options.classification)
            .map_err(|error| self.placed(error))
    }

    /// The answer, as the options ask for it.
    ///
    /// # Errors
    /// As [`Self::classification`].
    pub fn answer(&self) -> Result<Answer<'k>, Error> {
        let AnswerOptions { classification, advice, top, .. } = &self.answers.options;
        let detail = classification.detail;
        Ok(self.classification()?.answer_with(detail, *advice && detail != Detail::Brief, *top))
    }

    /// The answer in a format.
    ///
    /// # Errors
    /// As [`Self::classification`].
    pub fn render(&self, format: Format) -> Result<String, Error> {
        let answer = self.answer()?;
        Ok(match format {
            Format::Json => answer.to_json(),
            Format::Text => answer.to_text(),
            Format::Markdown => answer.to_markdown(),
            Format::Html => answer.to_html(),
            Format::HtmlFragment => answer.to_html_fragment(),
            Format::Fhir => self.fhir(&answer),
        })
    }

    /// An answer about this patient as FHIR, as the options ask for it.
    #[must_use]
    pub fn fhir(&self, answer: &Answer<'_>) -> String {
        let AnswerOptions { fhir, fhir_date, .. } = &self.answers.options;
        let written = FhirAnswer::new(self.answers.knowledge, answer, self.record);
        match fhir_date {
            Some(date) => written.date(*date).resource(*fhir),
            None => written.resource(*fhir),
        }
    }

    /// Of several patients, each fault says whose it is.
    fn placed(&self, error: Error) -> Error {
        match error {
            Error::Strict { mut issues } if self.answers.len() > 1 => {
                for issue in &mut issues {
                    let dot = if issue.place.is_empty() { "" } else { "." };
                    issue.place = format!("[{}]{dot}{}", self.position, issue.place);
                }
                Error::Strict { issues }
            }
            other => other,
        }
    }
}
