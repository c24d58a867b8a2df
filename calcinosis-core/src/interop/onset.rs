//! When the lesion began, as records say it: as an age, as a range of ages, as a class, or in
//! words.

use super::date::years_of;
use super::lenient::shown;
use super::record::Collector;
use crate::case::IssueCode;
use crate::key::FindingKey;
use crate::knowledge::CodeSystem;
use crate::quantity::Age;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What is said of the onset, wherever it is said.
#[derive(Debug, Default)]
pub(super) struct Onsets {
    ages: Vec<(f64, String)>,
    bands: Vec<(FindingKey, String)>,
    /// Whether something was said from which nothing follows.
    is_open: bool,
}

impl Onsets {
    pub(super) fn age(&mut self, years: f64, from: &str) {
        self.ages.push((years, from.to_string()));
    }

    /// It began at a time that is not known; the age of the patient says nothing of it.
    pub(super) fn open(&mut self) {
        self.is_open = true;
    }

    /// It began between two ages, of which one may be missing.
    pub(super) fn between(
        &mut self,
        collector: &mut Collector<'_>,
        low: Option<f64>,
        high: Option<f64>,
        from: &str,
    ) {
        let days = |years: f64| Age::from_years(years).ok();
        let ends = (low.or(Some(0.0)).and_then(days), high.and_then(days));
        let band = match ends {
            (Some(low), Some(high)) => {
                let bands = &collector.knowledge.age_bands;
                bands
                    .iter()
                    .find(|band| band.contains(low) && band.contains(high))
                    .map(|band| band.finding)
            }
            // Whatever the end, the last band is open.
            (Some(low), None) if high.is_none() => {
                let mut bands = collector.knowledge.age_bands.iter();
                bands
                    .find(|band| band.until_days.is_none() && band.contains(low))
                    .map(|band| band.finding)
            }
            _ => None,
        };
        match band {
            Some(band) => self.bands.push((band, from.to_string())),
            None => {
                let end =
                    |end: Option<f64>| end.map_or_else(|| "?".to_string(), |end| format!("{end}"));
                let message = format!(
                    "it began between {} and {} years: the band of the onset stays open",
                    end(low),
                    end(high)
                );
                collector.issue(IssueCode::Timing, from, message);
                self.open();
            }
        }
    }

    /// It began at a time that a code names.
    pub(super) fn class(
        &mut self,
        collector: &mut Collector<'_>,
        system: &str,
        code: &str,
        text: &str,
        from: &str,
    ) {
        let read = collector
            .knowledge
            .read_code(system, code)
            .ok()
            .map(|read| (read.system, read.code.into_owned()));
        let known: Option<(CodeSystem, &str)> =
            read.as_ref().map(|(system, code)| (*system, code.as_str()));
        let class = collector.knowledge.onset_class(known, text).cloned();
        match class {
            Some(class) => match class.finding {
                Some(band) => self.bands.push((band, from.to_string())),
                None => {
                    let message =
                        format!("onset `{}` is {}: the band stays open", class.label, class.note);
                    collector.issue(IssueCode::Timing, from, message);
                    self.open();
                }
            },
            None => {
                let text = if text.trim().is_empty() { code } else { text };
                let message = format!(
                    "an onset in words is not read: `{}`; the band stays open",
                    shown(text)
                );
                collector.issue(IssueCode::Timing, from, message);
                self.open();
            }
        }
    }

    /// It began at a time in words, such as `childhood` or `age 5 years`.
    pub(super) fn words(&mut self, collector: &mut Collector<'_>, text: &str, from: &str) {
        match age_in_words(text) {
            Some(years) => self.age(years, from),
            None => self.class(collector, "", "", text, from),
        }
    }

    /// Brings what was said into the case: the earliest age, else the earliest band, else that it
    /// is not known.
    pub(super) fn finish(self, collector: &mut Collector<'_>) {
        let bands = &collector.knowledge.age_bands;
        let place = |finding: FindingKey| {
            bands.iter().position(|band| band.finding == finding).unwrap_or(usize::MAX)
        };
        let band = self.bands.into_iter().min_by_key(|(finding, _)| place(*finding));
        let age = self.ages.into_iter().min_by(|(a, _), (b, _)| a.total_cmp(b));
        let of_age = |years: f64| {
            let age = Age::from_years(years).ok()?;
            bands.iter().position(|band| band.contains(age))
        };
        match (age, band) {
            (Some((years, from)), band)
                if band.as_ref().is_none_or(|(own, _)| of_age(years) <= Some(place(*own))) =>
            {
                collector.record.case.age_onset_years = Some(years);
                collector.note_evidence("age_onset_years", &from);
            }
            (_, Some((finding, from))) => {
                let name = collector.knowledge.finding_name(finding);
                collector.present(name, &from);
            }
            _ => collector.record.case.onset_unknown = self.is_open,
        }
    }
}

/// Years of a text such as `5 years`, `age 5 y`, `5-year-old` or `P5Y`.
fn age_in_words(text: &str) -> Option<f64> {
    let text = text.trim();
    if let Some(years) = super::date::duration_years(text) {
        return Some(years);
    }
    let lower = text.to_ascii_lowercase();
    let rest = ["at age of ", "at the age of ", "age of ", "at age ", "aged ", "age ", "at "]
        .into_iter()
        .find_map(|head| lower.strip_prefix(head))
        .unwrap_or(&lower);
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    let (number, unit) = rest.split_at_checked(end)?;
    let number: f64 = number.parse().ok()?;
    // A second number makes it a span, or something else that is no age.
    if unit.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let unit = unit.trim_matches(|c: char| !c.is_ascii_alphabetic());
    let unit =
        unit.strip_suffix("old").unwrap_or(unit).trim_matches(|c: char| !c.is_ascii_alphabetic());
    let unit = unit.strip_suffix("of age").unwrap_or(unit).trim();
    years_of(number, if unit.is_empty() && rest != lower { "a" } else { unit })
}

#[cfg(test)]
mod tests {
    use super::age_in_words;

    #[test]
    fn an_age_in_words_is_read_with_its_unit_only() {
        for (text, years) in [
            ("5 years", 5.0),
            ("age 5", 5.0),
            ("at age 6 months", 0.5),
            ("5-year-old", 5.0),
            ("P2Y", 2.0),
            ("at the age of 12 years", 12.0),
            ("3 years of age", 3.0),
        ] {
            assert!(age_in_words(text).is_some_and(|own| (own - years).abs() < 1e-9), "{text}");
        }
        for open in ["", "5", "some years ago", "2010", "5-7 years", "about 5 years", "years"] {
            assert_eq!(age_in_words(open), None, "{open}");
        }
    }
}
