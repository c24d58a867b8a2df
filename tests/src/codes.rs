//! The crosswalk beside the ontologies from which its codes were taken.

use calcinosis_core::Knowledge;
use calcinosis_core::knowledge::Code;
use std::collections::BTreeMap;
use std::path::Path;

/// One code of one entry, as the list of checked codes holds it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The system.
    pub system: String,
    /// The code.
    pub code: String,
    /// The label that the code had when it was taken.
    pub label: String,
    /// `finding`, `diagnosis` or `analyte`, a blank, and the id.
    pub entry: String,
    /// How much the code covers, compared with the entry.
    pub matching: String,
}

/// Every code of the knowledge, sorted.
#[must_use]
pub fn rows(knowledge: &Knowledge) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut add = |kind: &str, id: &str, code: &Code| {
        rows.push(Row {
            system: code.system().to_string(),
            code: code.code().to_string(),
            label: code.label().to_string(),
            entry: format!("{kind} {id}"),
            matching: code.matching().to_string(),
        });
    };
    for entry in knowledge.findings() {
        entry.codes().iter().for_each(|code| add("finding", entry.id(), code));
    }
    for entry in knowledge.diagnoses() {
        entry.codes().iter().for_each(|code| add("diagnosis", entry.id(), code));
    }
    for entry in knowledge.laboratory().analytes().iter() {
        entry.codes().iter().for_each(|code| add("analyte", entry.id(), code.code()));
    }
    rows.sort();
    rows
}

/// The rows as they are written to the list, under a heading.
#[must_use]
pub fn to_list(rows: &[Row], checked: impl Fn(&Row) -> &'static str) -> String {
    let mut text = String::from("system\tcode\tlabel\tentry\tmatch\tchecked\n");
    for row in rows {
        let Row { system, code, label, entry, matching } = row;
        text.push_str(&format!(
            "{system}\t{code}\t{label}\t{entry}\t{matching}\t{}\n",
            checked(row)
        ));
    }
    text
}

/// The rows of a list, without what was checked.
///
/// # Errors
/// The first line that has no six fields.
pub fn from_list(text: &str) -> Result<Vec<(Row, String)>, String> {
    let mut rows = Vec::new();
    for (line, text) in text.lines().enumerate().skip(1) {
        let fields: Vec<String> = text.split('\t').map(str::to_string).collect();
        let Ok([system, code, label, entry, matching, checked]) = <[String; 6]>::try_from(fields)
        else {
            return Err(format!("line {}: not six fields", line + 1));
        };
        rows.push((Row { system, code, label, entry, matching }, checked));
    }
    Ok(rows)
}

/// The labels of each code in the ontology tables of a folder, by the spelling of the crosswalk.
///
/// The titles of OMIM are not free: its numbers go with the label of the disease in MONDO, which
/// the same table holds.
///
/// # Errors
/// The first table that cannot be read.
pub fn ontology(folder: &Path) -> Result<BTreeMap<String, Vec<String>>, String> {
    const TABLES: [&str; 7] = [
        "hpo.tsv",
        "icd10cm.tsv",
        "icd11.tsv",
        "loinc.tsv",
        "mesh.tsv",
        "mondo.tsv",
        "orpha_omim.tsv",
    ];
    let mut labels: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for table in TABLES {
        let path = folder.join(table);
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
        for line in text.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let mut fields = line.split('\t');
            let (Some(code), Some(label)) = (fields.next(), fields.next()) else { continue };
            let code = code.trim_start_matches("icd11.foundation:").trim_start_matches("MESH:");
            let known = labels.entry(code.to_string()).or_default();
            known.push(label.trim().to_string());
            if code.starts_with("OMIM:") {
                let mondo = fields
                    .filter(|field| field.starts_with("MONDO:"))
                    .filter_map(|field| field.split_once(" ("));
                known.extend(mondo.map(|(_, label)| label.trim_end_matches(')').to_string()));
            }
        }
    }
    Ok(labels)
}

/// What the ontologies say about a row.
#[must_use]
pub fn verdict(row: &Row, labels: &BTreeMap<String, Vec<String>>) -> &'static str {
    match (labels.get(&row.code), row.system.as_str()) {
        (Some(known), _) if known.contains(&row.label) => "same label",
        (Some(_), _) => "other label",
        (None, "atc" | "rxnorm") => "no table",
        // Met in laboratories' own catalogues; the table holds a part of LOINC.
        (None, "loinc") => "not in the table",
        (None, _) => "not found",
    }
}
