//! Real phenopackets, judged with their stated diagnosis hidden.

use calcinosis_core::interop::Record;
use calcinosis_core::interop::phenopacket::{PhenopacketOptions, read};
use calcinosis_core::{Knowledge, Options, Presence, classify};
use std::path::Path;

/// The finding by which a patient of a disease of GNAS is one whose skin holds bone.
const BONE: &str = "HP:0034282";
/// What the packets call the two diseases, and the leaf for each.
const DISEASES: [(&str, &str); 2] = [
    ("OMIM:103580", "albright-hereditary-osteodystrophy-with-hormone-resistance"),
    ("OMIM:612463", "albright-hereditary-osteodystrophy-without-hormone-resistance"),
];

/// A packet and its text.
#[derive(Clone, Debug)]
pub struct Packet {
    /// Name of the file.
    pub name: String,
    /// The text.
    pub text: String,
}

/// Every packet of a folder, in the order of the names.
///
/// # Errors
/// The first file that cannot be read.
pub fn packets(folder: &Path) -> Result<Vec<Packet>, String> {
    let fail =
        |path: &Path, error: std::io::Error| format!("cannot read `{}`: {error}", path.display());
    let mut packets = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| fail(folder, error))? {
        let path = entry.map_err(|error| fail(folder, error))?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(&path).map_err(|error| fail(&path, error))?;
            let name = path
                .file_stem()
                .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            packets.push(Packet { name, text });
        }
    }
    packets.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(packets)
}

/// How one patient with bone in the skin was judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Name of the file.
    pub name: String,
    /// The leaf of the stated disease.
    pub leaf: &'static str,
    /// Its rank among the leaves.
    pub rank: Option<usize>,
    /// The rank of the better one of the two leaves.
    pub either: Option<usize>,
    /// The leaf that leads.
    pub first: String,
}

/// The patients with pseudohypoparathyroidism type 1A or pseudopseudohypoparathyroidism and
/// subcutaneous ossification, judged without their diagnosis.
///
/// # Errors
/// A packet that cannot be read.
pub fn judge(
    knowledge: &Knowledge,
    packets: &[Packet],
    genes: bool,
) -> Result<Vec<Judged>, String> {
    let mut all = Vec::new();
    for packet in packets {
        let Some((_, leaf)) =
            DISEASES.iter().find(|(id, _)| packet.text.contains(&format!("\"{id}\"")))
        else {
            continue;
        };
        let options = PhenopacketOptions::new().genes(genes);
        let records = read(knowledge, &packet.text, &options)
            .map_err(|error| format!("{}: {error}", packet.name))?;
        for record in records.iter().filter(|record| has_bone(record)) {
            all.push(judge_one(knowledge, packet, record, leaf)?);
        }
    }
    Ok(all)
}

fn has_bone(record: &Record) -> bool {
    record.case.codes().iter().any(|code| code.code == BONE && !code.excluded)
}

fn judge_one(
    knowledge: &Knowledge,
    packet: &Packet,
    record: &Record,
    leaf: &'static str,
) -> Result<Judged, String> {
    let answer = classify(knowledge, &record.case, &Options::default())
        .map_err(|error| error.to_string())?;
    let rank = |id: &str| {
        answer.ranking().position(|ranked| ranked.diagnosis().id() == id).map(|place| place + 1)
    };
    let either = DISEASES.iter().filter_map(|(_, leaf)| rank(leaf)).min();
    let first = answer
        .ranking()
        .next()
        .map_or_else(String::new, |ranked| ranked.diagnosis().id().to_string());
    Ok(Judged { name: packet.name.clone(), leaf, rank: rank(leaf), either, first })
}

/// What became of the features of one packet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// Features in the packet.
    pub all: usize,
    /// Those that make a finding present or absent.
    pub used: usize,
    /// Those that are listed among the issues instead.
    pub listed: usize,
}

/// Counts what became of every feature: each is used, listed, or lost.
///
/// # Errors
/// A packet that cannot be read.
pub fn features(knowledge: &Knowledge, packet: &Packet) -> Result<Features, String> {
    let json: serde_json::Value =
        serde_json::from_str(&packet.text).map_err(|error| error.to_string())?;
    let all = json.get("phenotypicFeatures").and_then(|list| list.as_array()).map_or(0, Vec::len);
    let mut features = Features { all, ..Features::default() };
    for record in read(knowledge, &packet.text, &PhenopacketOptions::new())
        .map_err(|error| error.to_string())?
    {
        let answer = classify(knowledge, &record.case, &Options::default())
            .map_err(|error| error.to_string())?;
        for place in 0..all {
            let from = format!("phenotypicFeatures[{place}]");
            let origin = format!("({from})");
            let used = record
                .case
                .codes()
                .iter()
                .find(|code| code.from.as_deref() == Some(from.as_str()))
                .is_some_and(|code| {
                    let coded = knowledge
                        .split_curie(&code.code)
                        .map(|(system, _)| knowledge.entries_for_code(system, &code.code));
                    coded.unwrap_or_default().iter().any(|(entry, coverage)| {
                        let follows = if code.excluded {
                            coverage.makes_absent()
                        } else {
                            coverage.makes_present()
                        };
                        follows
                            && answer.finding(entry.id()).is_some_and(|presence| {
                                presence != Presence::Unknown || answer.is_conflicting(entry.id())
                            })
                    })
                });
            let issues = answer.issues().iter().chain(&record.issues);
            let listed =
                issues.filter(|issue| issue.place.contains(&origin) || issue.place == from).count()
                    > 0;
            features.used += usize::from(used);
            features.listed += usize::from(!used && listed);
        }
    }
    Ok(features)
}
