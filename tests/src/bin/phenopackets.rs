//! Reports on real phenopackets with their stated diagnosis hidden: `phenopackets [DIR]`.

use calcinosis_core::Knowledge;
use calcinosis_tests::phenopackets::{Judged, features, judge, packets};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = std::env::args().nth(1).map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("data/phenopackets"),
        PathBuf::from,
    );
    let (text, code) = match report(&folder) {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(text) => (format!("error: {text}\n"), ExitCode::FAILURE),
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

fn report(folder: &Path) -> Result<String, String> {
    let knowledge = Knowledge::builtin();
    let packets = packets(folder)?;
    let (mut all, mut used, mut listed) = (0, 0, 0);
    for packet in &packets {
        let counted = features(knowledge, packet)?;
        all += counted.all;
        used += counted.used;
        listed += counted.listed;
    }
    let mut text = format!(
        "{} packets, {all} features: {used} make a finding present or absent, {listed} are listed, {} are lost\n",
        packets.len(),
        all - used - listed
    );
    for (genes, title) in
        [(false, "diagnosis and genes hidden"), (true, "diagnosis hidden, genes read")]
    {
        let judged = judge(knowledge, &packets, genes)?;
        let within = |rank: fn(&Judged) -> Option<usize>, most: usize| {
            judged.iter().filter(|one| rank(one).is_some_and(|rank| rank <= most)).count()
        };
        let total = judged.len();
        text.push_str(&format!(
            "\nPHP1A and PPHP with subcutaneous ossification, {title}: {total} patients\n"
        ));
        for (name, rank) in [
            ("their own leaf", (|one: &Judged| one.rank) as fn(&Judged) -> Option<usize>),
            ("either leaf of the two", |one: &Judged| one.either),
        ] {
            text.push_str(&format!(
                "  {name}: first in {}, first or second in {}\n",
                within(rank, 1),
                within(rank, 2)
            ));
        }
        for one in &judged {
            let rank = one.rank.map_or_else(|| "excluded".to_string(), |rank| rank.to_string());
            text.push_str(&format!(
                "  {}: {} rank {rank}; first {}\n",
                one.name, one.leaf, one.first
            ));
        }
    }
    Ok(text)
}
