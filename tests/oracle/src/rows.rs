//! The answer about a row of a table against the single case.

use crate::patient::Patient;
use calcinosis_core::batch::{
    Answers, Binding, Column, MeasurementColumns, Outputs, Plan, Row, Table,
};
use calcinosis_core::{
    Case, Classification, IssueCode, Knowledge, MeasuredValue, Options, Presence, Probability,
    Status, classify,
};
use std::collections::BTreeMap;

/// What the single case says, read from its public face.
#[must_use]
pub fn expected(answer: &Classification<'_>, top: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let empty = answer.issues().iter().any(|issue| issue.code == IssueCode::EmptyCase);
    let forms = answer.forms();
    let leading = forms.first().filter(|form| {
        form.status != Status::Excluded && form.probability > Probability::ZERO && !empty
    });
    lines.push(format!("form {:?}", leading.map(|form| form.form.id())));
    for ranked in answer.ranking().take(if empty { 0 } else { top }) {
        let (status, ppm) = (ranked.status(), ranked.probability().ppm());
        lines.push(format!("{} {status} {ppm} {}", ranked.diagnosis().id(), ranked.score().get()));
    }
    let mut shares: Vec<String> =
        forms.iter().map(|form| format!("{} {}", form.form.id(), form.probability.ppm())).collect();
    shares.sort();
    lines.extend(shares);
    lines.push(format!("{} tenths of a bit", answer.information().tenths()));
    let mut established: Vec<String> = answer
        .ranking()
        .filter(|ranked| ranked.status() == Status::Established)
        .map(|ranked| format!("established {}", ranked.diagnosis().id()))
        .collect();
    established.sort();
    lines.extend(established);
    lines.push(format!("{} issues", answer.issues().len()));
    let mut kinds: Vec<IssueCode> = answer.issues().iter().map(|issue| issue.code).collect();
    kinds.sort();
    kinds.dedup();
    lines.extend(kinds.iter().map(|kind| format!("issue {}", kind.as_str())));
    for set in answer.criteria_sets() {
        lines.extend(set.reached().map(|level| format!("set {}/{}", set.set.id(), level.id())));
    }
    let flags = answer.red_flags();
    lines.extend(
        flags
            .iter()
            .filter(|flag| flag.holds.is_present())
            .map(|flag| format!("flag {}", flag.note.id())),
    );
    lines
}

/// What the row says.
#[must_use]
pub fn given(row: Row<'_>) -> Vec<String> {
    let mut lines = vec![format!("form {:?}", row.form())];
    for place in row.diagnoses() {
        lines.push(format!(
            "{} {} {} {}",
            place.id,
            place.status.unwrap(),
            place.probability.unwrap(),
            place.score.unwrap()
        ));
    }
    let mut shares: Vec<String> = row.shares().map(|(form, ppm)| format!("{form} {ppm}")).collect();
    shares.sort();
    lines.extend(shares);
    lines.push(format!("{} tenths of a bit", row.information().unwrap()));
    let mut established: Vec<String> =
        row.established().map(|id| format!("established {id}")).collect();
    established.sort();
    lines.extend(established);
    lines.push(format!("{} issues", row.issues().unwrap()));
    let mut kinds: Vec<IssueCode> = row.issue_kinds().collect();
    kinds.sort();
    lines.extend(kinds.iter().map(|kind| format!("issue {}", kind.as_str())));
    lines.extend(row.criteria_sets().map(|set| format!("set {set}")));
    lines.extend(row.red_flags().map(|flag| format!("flag {flag}")));
    lines
}

/// What the single case says of the knowledge and the options of a plan.
#[must_use]
pub fn single(plan: &Plan, case: &Case, options: &Options) -> Vec<String> {
    let answer = classify(plan.knowledge(), case, options).unwrap();
    expected(&answer, 7)
}

/// What differs between a row of a table and the single case that it stands for.
fn difference(
    plan: &Plan,
    table: &Table,
    answers: &Answers,
    options: &Options,
    whole: bool,
) -> Option<String> {
    let case = plan.case(table, 0).unwrap();
    let mut expected = single(plan, &case, options);
    if !whole {
        // Blocks cannot tell them.
        expected.retain(|line| !line.starts_with("set ") && !line.starts_with("flag "));
    }
    let given = given(answers.row(0));
    (given != expected).then(|| format!("a row says {given:?}, the case {expected:?}: {case:?}"))
}

/// What is broken where a patient is the only row of a table, computed in blocks and row by row.
#[must_use]
pub fn broken(knowledge: &'static Knowledge, patient: &Patient, options: &Options) -> Vec<String> {
    let mut findings: BTreeMap<&str, (bool, bool)> = BTreeMap::new();
    for id in &patient.present {
        findings.entry(id).or_default().0 = true;
    }
    for id in &patient.absent {
        findings.entry(id).or_default().1 = true;
    }
    let mut columns: Vec<(String, Option<Binding>, Column)> = Vec::new();
    let mut is_one_way = true;
    for (id, (present, absent)) in findings {
        let value = match (present, absent) {
            (true, false) => Presence::Present,
            (false, true) => Presence::Absent,
            // No cell holds both.
            _ => Presence::Unknown,
        };
        is_one_way &= present != absent;
        columns.push((id.to_string(), None, Column::truths([value])));
    }
    for (name, age) in [("age", patient.age), ("age_onset", patient.onset)] {
        columns.extend(age.map(|age| (name.to_string(), None, Column::numbers([Some(age)]))));
    }
    columns.extend(
        patient.sex.map(|sex| ("sex".to_string(), None, Column::texts([Some(sex.as_str())]))),
    );
    for (turn, one) in patient.measurements.iter().enumerate() {
        let mut binding = MeasurementColumns::of(&*one.analyte);
        if let Some(unit) = &one.unit {
            binding = binding.unit(&**unit);
        }
        let column = match &one.value {
            Some(MeasuredValue::Number(number)) => Column::numbers([Some(*number)]),
            Some(MeasuredValue::Text(text)) => Column::texts([Some(text.as_str())]),
            _ => continue,
        };
        columns.push((format!("value {turn}"), Some(Binding::measurement(binding)), column));
    }
    if columns.is_empty() {
        return Vec::new();
    }
    let mut broken = Vec::new();
    for whole in [true, false] {
        let outputs = Outputs::all().top(7).criteria_sets(whole).red_flags(whole);
        let mut plan = Plan::builder(knowledge).options(options.clone()).outputs(outputs);
        for (name, binding, column) in &columns {
            plan = plan.column(name, column.kind());
            if let Some(binding) = binding {
                plan = plan.bind(name, binding.clone());
            }
        }
        let plan = plan.build().unwrap();
        let table =
            Table::new(columns.iter().map(|(_, _, column)| column.clone()).collect()).unwrap();
        let answers = plan.classify(&table).unwrap();
        broken.extend(difference(&plan, &table, &answers, options, whole));
        // The row is the patient, and not another.
        let case = plan.case(&table, 0).unwrap();
        let leading =
            |case: &Case| single(&plan, case, options).into_iter().take(8).collect::<Vec<_>>();
        if is_one_way && leading(&case) != leading(&patient.case()) {
            broken.push(format!("the row is another patient: {case:?}"));
        }
    }
    broken
}
