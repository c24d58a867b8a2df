//! How well the answers fit what the authors of the published patients said.

use crate::baseline;
use crate::cases::{Published, lies_below, spelled};
use calcinosis_core::{
    Classification, Form, Knowledge, Options, Probability, Setting, Status, classify,
};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// One case and where the acceptable answers came.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Id of the case.
    pub id: String,
    /// The file.
    pub place: String,
    /// Acceptable forms.
    pub forms: Vec<String>,
    /// Acceptable diagnoses.
    pub diagnoses: Vec<String>,
    /// The leading form.
    pub leading_form: String,
    /// Rank of the best acceptable form.
    pub form_rank: Option<usize>,
    /// The leading leaf.
    pub leading_diagnosis: String,
    /// Its probability, 0 to 1.
    pub leading_probability: f64,
    /// Rank of the best acceptable leaf.
    pub diagnosis_rank: Option<usize>,
    /// Leaves that are established.
    pub established: Vec<String>,
    /// Established leaves that are not acceptable.
    pub wrongly_established: Vec<String>,
    /// Form by the four questions.
    pub four_questions: String,
    /// Warnings about the record.
    pub warnings: usize,
    /// Findings, measurements and codes that the record gives.
    pub facts: usize,
    /// How far the source was read by whoever encoded the patient.
    pub source_depth: String,
    /// How much the record told, in bits.
    pub bits: f64,
    /// Probability of the acceptable leaves together, 0 to 1.
    pub right_probability: f64,
}

/// A share of cases.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Share {
    /// How many.
    pub hits: usize,
    /// Of how many.
    pub of: usize,
}

impl Share {
    /// The share, 0 to 1; 0 of nothing.
    #[must_use]
    pub fn value(self) -> f64 {
        if self.of == 0 { 0.0 } else { self.hits as f64 / self.of as f64 }
    }

    fn add(&mut self, hit: bool) {
        self.of += 1;
        self.hits += usize::from(hit);
    }
}

/// Accuracy of one form.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct ByForm {
    /// The right form leads.
    pub form_first: Share,
    /// An acceptable leaf leads.
    pub diagnosis_first: Share,
    /// An acceptable leaf is among the first three.
    pub diagnosis_within_three: Share,
}

/// Patients that have something in common, and how well the answers fit.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// By what they are grouped.
    pub by: &'static str,
    /// Which of the groups.
    pub value: String,
    /// How well the answers fit.
    pub accuracy: ByForm,
}

/// Upper ends of the groups by number of facts; the last group is open.
const FACTS: [usize; 3] = [8, 14, 22];
/// Upper ends of the groups by bits that the record told.
const BITS: [usize; 3] = [3, 6, 9];

/// The group of a number: `up to 8`, `9 to 14`, `more than 22`.
fn band(number: usize, ends: &[usize]) -> (usize, String) {
    let place = ends.iter().take_while(|end| number > **end).count();
    let below = place.checked_sub(1).and_then(|place| ends.get(place));
    let name = match (below, ends.get(place)) {
        (None, Some(end)) => format!("up to {end}"),
        (Some(start), Some(end)) => format!("{} to {end}", start + 1),
        (Some(start), None) => format!("more than {start}"),
        (None, None) => String::from("all"),
    };
    (place, name)
}

/// Leading leaves of similar probability, and how often they are right.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Bin {
    /// Lower end.
    pub from: f64,
    /// Mean probability given.
    pub stated: f64,
    /// How often the leading leaf was acceptable.
    pub right: Share,
}

/// Everything the report says.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Measured {
    /// Version of the knowledge.
    pub knowledge_version: String,
    /// SHA-256 of the knowledge.
    pub knowledge_digest: String,
    /// All cases together.
    pub overall: ByForm,
    /// By the first acceptable form.
    pub by_form: BTreeMap<String, ByForm>,
    /// By how much was given, and by how far the source was read.
    pub groups: Vec<Group>,
    /// The form of the commonest class, for everyone.
    pub majority_baseline: Share,
    /// The four textbook questions.
    pub four_question_baseline: Share,
    /// Established leaves that are not acceptable.
    pub wrongly_established: usize,
    /// Established leaves that are not calcinosis or osteoma's, on patients with a mimic.
    pub wrongly_established_on_mimics: usize,
    /// Probability of the leading leaf against how often it is right.
    pub calibration: Vec<Bin>,
    /// Mean gap between the two, weighted by cases.
    pub expected_calibration_error: f64,
    /// Mean of −log2 of the probability of the acceptable leaves, in bits: what the answers leave
    /// open.
    pub surprise: f64,
    /// The cases.
    pub cases: Vec<Row>,
}

/// The forms named by the ids; finer ids count for the form above them.
pub(crate) fn forms_of(knowledge: &Knowledge, ids: &[String]) -> Vec<Form> {
    let of = |id: &String| {
        let id = spelled(id);
        let by_node = knowledge.diagnosis(&id).and_then(|node| {
            knowledge
                .lineage(node)
                .find_map(|above| Form::ALL.into_iter().find(|form| form.as_str() == above.id()))
        });
        by_node.or_else(|| Form::ALL.into_iter().find(|form| id.starts_with(form.as_str())))
    };
    ids.iter().filter_map(of).collect()
}

/// The forms, the most probable first.
pub(crate) fn ranked_forms(answer: &Classification<'_>) -> Vec<Form> {
    let mut forms: Vec<(Probability, Form)> = Form::ALL
        .into_iter()
        .filter_map(|form| answer.node(form.as_str()).map(|(_, share)| (share, form)))
        .collect();
    forms.sort_by_key(|(share, form)| (std::cmp::Reverse(*share), *form));
    forms.into_iter().map(|(_, form)| form).collect()
}

/// Classifies every case and measures.
///
/// # Errors
/// When a case cannot be classified.
pub fn measure(knowledge: &Knowledge, cases: &[Published]) -> Result<Measured, String> {
    let mut measured = Measured {
        knowledge_version: knowledge.version().to_string(),
        knowledge_digest: knowledge.digest().to_string(),
        ..Measured::default()
    };
    let accepted: Vec<Vec<Form>> =
        cases.iter().map(|case| forms_of(knowledge, &case.expected.forms)).collect();
    let majority = baseline::majority(&accepted);
    let mut bins = vec![(0.0, Share::default()); 5];
    let mut groups: BTreeMap<(&'static str, usize, String), ByForm> = BTreeMap::new();
    for (case, forms) in cases.iter().zip(&accepted) {
        let options = Options::new().setting(Setting::Published);
        let answer = classify(knowledge, &case.case, &options)
            .map_err(|error| format!("`{}`: {error}", case.place))?;
        let ranking: Vec<_> = answer.ranking().collect();
        let fits =
            |id: &str| case.expected.diagnoses.iter().any(|named| lies_below(knowledge, id, named));
        let diagnosis_rank = ranking
            .iter()
            .find(|ranked| fits(ranked.diagnosis().id()) && ranked.status() != Status::Excluded)
            .map(|ranked| ranked.rank());
        let leading = ranking.first();
        let leading_probability = leading.map_or(0.0, |ranked| ranked.probability().as_f64());
        let form_order = ranked_forms(&answer);
        let form_rank =
            form_order.iter().position(|form| forms.contains(form)).map(|place| place + 1);
        let established: Vec<String> = ranking
            .iter()
            .filter(|ranked| ranked.status() == Status::Established)
            .map(|ranked| ranked.diagnosis().id().to_string())
            .collect();
        let wrongly_established: Vec<String> =
            established.iter().filter(|id| !fits(id)).cloned().collect();
        let four_questions = baseline::four_questions(&answer);

        let key = forms.first().map_or("none", |form| form.as_str()).to_string();
        let facts =
            case.case.present().len() + case.case.absent().len() + case.case.measurements().len();
        let depth = case.case.annotation("source_depth").map(serde_json::from_str::<String>);
        let depth = depth.and_then(Result::ok).unwrap_or_else(|| "unknown".to_string());
        let (place, name) = band(facts, &FACTS);
        let by_facts = groups.entry(("facts given", place, name)).or_default();
        by_facts.add(forms, form_rank, &case.expected.diagnoses, diagnosis_rank);
        let bits = usize::try_from(answer.information().tenths() / 10).unwrap_or(usize::MAX);
        let (place, name) = band(bits, &BITS);
        let by_bits = groups.entry(("bits told", place, name)).or_default();
        by_bits.add(forms, form_rank, &case.expected.diagnoses, diagnosis_rank);
        let by_depth = groups.entry(("source read", 0, depth.clone())).or_default();
        by_depth.add(forms, form_rank, &case.expected.diagnoses, diagnosis_rank);
        for group in [&mut measured.overall, measured.by_form.entry(key).or_default()] {
            group.add(forms, form_rank, &case.expected.diagnoses, diagnosis_rank);
        }
        if !forms.is_empty() {
            measured.majority_baseline.add(majority.is_some_and(|form| forms.contains(&form)));
            measured.four_question_baseline.add(forms.contains(&four_questions));
        }
        measured.wrongly_established += wrongly_established.len();
        if forms.contains(&Form::Mimic) {
            measured.wrongly_established_on_mimics += wrongly_established.len();
        }
        if !case.expected.diagnoses.is_empty() {
            let place = ((leading_probability * 5.0) as usize).min(4);
            if let Some((stated, right)) = bins.get_mut(place) {
                *stated += leading_probability;
                right.add(diagnosis_rank == Some(1));
            }
        }
        let right_probability: f64 = ranking
            .iter()
            .filter(|ranked| fits(ranked.diagnosis().id()))
            .map(|ranked| ranked.probability().as_f64())
            .sum();
        measured.cases.push(Row {
            id: case.case.id().unwrap_or(&case.place).to_string(),
            place: case.place.clone(),
            forms: case.expected.forms.clone(),
            diagnoses: case.expected.diagnoses.clone(),
            leading_form: form_order.first().map_or("", |form| form.as_str()).to_string(),
            form_rank,
            leading_diagnosis: leading
                .map_or(String::new(), |ranked| ranked.diagnosis().id().to_string()),
            leading_probability,
            diagnosis_rank,
            established,
            wrongly_established,
            four_questions: four_questions.as_str().to_string(),
            warnings: answer
                .issues()
                .iter()
                .filter(|issue| issue.severity == calcinosis_core::Severity::Warning)
                .count(),
            facts,
            source_depth: depth.to_string(),
            bits: answer.information().as_f64(),
            right_probability,
        });
    }
    let mut total = 0;
    for (place, (sum, right)) in bins.into_iter().enumerate() {
        let stated = if right.of == 0 { 0.0 } else { sum / right.of as f64 };
        measured.expected_calibration_error += (stated - right.value()).abs() * right.of as f64;
        total += right.of;
        measured.calibration.push(Bin { from: place as f64 / 5.0, stated, right });
    }
    measured.expected_calibration_error /= (total.max(1)) as f64;
    // One in a million is the least that an answer can say.
    let named = measured.cases.iter().filter(|row| !row.diagnoses.is_empty());
    measured.surprise =
        named.map(|row| -row.right_probability.max(1e-6).log2()).sum::<f64>() / total.max(1) as f64;
    let groups = groups.into_iter();
    measured.groups =
        groups.map(|((by, _, value), accuracy)| Group { by, value, accuracy }).collect();
    Ok(measured)
}

impl ByForm {
    fn add(
        &mut self,
        forms: &[Form],
        form_rank: Option<usize>,
        diagnoses: &[String],
        diagnosis_rank: Option<usize>,
    ) {
        if !forms.is_empty() {
            self.form_first.add(form_rank == Some(1));
        }
        if !diagnoses.is_empty() {
            self.diagnosis_first.add(diagnosis_rank == Some(1));
            self.diagnosis_within_three.add(diagnosis_rank.is_some_and(|rank| rank <= 3));
        }
    }
}

impl Measured {
    /// The report as text: the table, then a line for each case.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        let show = |share: Share| {
            format!("{:>3}/{:<3} {:>5.1} %", share.hits, share.of, share.value() * 100.0)
        };
        let digest: String = self.knowledge_digest.chars().take(12).collect();
        let _ = writeln!(
            text,
            "knowledge {} ({digest}), {} cases\n",
            self.knowledge_version,
            self.cases.len()
        );
        let _ = writeln!(
            text,
            "{:<16} {:^16} {:^16} {:^16}",
            "form", "form first", "cause first", "cause within 3"
        );
        for (form, group) in &self.by_form {
            let _ = writeln!(
                text,
                "{form:<16} {:^16} {:^16} {:^16}",
                show(group.form_first),
                show(group.diagnosis_first),
                show(group.diagnosis_within_three)
            );
        }
        let all = &self.overall;
        let _ = writeln!(
            text,
            "{:<16} {:^16} {:^16} {:^16}\n",
            "all",
            show(all.form_first),
            show(all.diagnosis_first),
            show(all.diagnosis_within_three)
        );
        for group in &self.groups {
            let _ = writeln!(
                text,
                "{:<11} {:<13} {:^16} {:^16} {:^16}",
                group.by,
                group.value,
                show(group.accuracy.form_first),
                show(group.accuracy.diagnosis_first),
                show(group.accuracy.diagnosis_within_three)
            );
        }
        let _ = writeln!(text);
        let _ = writeln!(text, "baseline, commonest form  {}", show(self.majority_baseline));
        let _ = writeln!(text, "baseline, four questions  {}", show(self.four_question_baseline));
        let _ = writeln!(
            text,
            "wrongly established       {} ({} of them on patients with a mimic)\n",
            self.wrongly_established, self.wrongly_established_on_mimics
        );
        let _ = writeln!(text, "probability of the leading cause, and how often it is right");
        for bin in self.calibration.iter().filter(|bin| bin.right.of > 0) {
            let _ = writeln!(
                text,
                "  {:>3.0}-{:<3.0} %  stated {:>5.1} %  right {}",
                bin.from * 100.0,
                bin.from * 100.0 + 20.0,
                bin.stated * 100.0,
                show(bin.right)
            );
        }
        let _ =
            writeln!(text, "  expected calibration error {:.3}", self.expected_calibration_error);
        let _ =
            writeln!(text, "  the right answer is given {:.2} bits of surprise\n", self.surprise);
        for row in &self.cases {
            let rank = |rank: Option<usize>| rank.map_or("-".to_string(), |rank| rank.to_string());
            let _ = write!(
                text,
                "form {:>2}  cause {:>3}  {:<36} {:>5.1} % {} (expected {})",
                rank(row.form_rank),
                rank(row.diagnosis_rank),
                row.id,
                row.leading_probability * 100.0,
                row.leading_diagnosis,
                row.diagnoses.join(" or ")
            );
            if !row.wrongly_established.is_empty() {
                let _ =
                    write!(text, "  WRONGLY ESTABLISHED {}", row.wrongly_established.join(", "));
            }
            let _ = writeln!(text);
        }
        text
    }
}
