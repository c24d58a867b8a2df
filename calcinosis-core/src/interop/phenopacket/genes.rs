//! Interpretations: which genes make findings present.

use super::packet::{GenomicInterpretation, Packet, VariationDescriptor};
use crate::case::IssueCode;
use crate::interop::lenient::shown;
use crate::interop::record::Collector;
use crate::knowledge::{Alleles, Text};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What is known of one gene.
#[derive(Default)]
struct Gene {
    symbol: String,
    place: String,
    /// Whether it is named without saying which variant.
    is_bare: bool,
    variants: Vec<Variant>,
}

/// One mention of a variant.
struct Variant {
    /// What tells it from others.
    name: String,
    /// How it is written, in every way that the packet has.
    written: String,
    biallelic: bool,
    /// Whether it is said to be on one copy with another.
    in_cis: bool,
    maternal: bool,
    paternal: bool,
}

pub(super) fn read(collector: &mut Collector<'_>, packet: &Packet<'_>, wanted: bool) {
    let mut genes = Genes::default();
    let own = own_ids(packet);
    for (position, interpretation) in packet.interpretations().iter().enumerate() {
        let Some(diagnosis) = &interpretation.diagnosis else { continue };
        let place = format!("interpretations[{position}]");
        if diagnosis.genomic_interpretations.is_empty() {
            continue;
        }
        if let Some(why) = packet.look.member("interpretations", position) {
            collector.issue(IssueCode::SetAside, &place, why);
            continue;
        }
        match interpretation.progress_status.as_deref() {
            None | Some("" | "UNKNOWN_PROGRESS" | "0" | "COMPLETED" | "2" | "SOLVED" | "3") => {}
            Some("IN_PROGRESS" | "1") => {
                collector.issue(
                    IssueCode::LowConfidence,
                    &place,
                    "in progress: used, and may still change",
                );
            }
            Some(status) => {
                let message = format!("progress `{}`: its genes are set aside", shown(status));
                collector.issue(IssueCode::SetAside, &place, message);
                continue;
            }
        }
        for (inner, genomic) in diagnosis.genomic_interpretations.iter().enumerate() {
            let place = format!("{place}.genomicInterpretations[{inner}]");
            let whose = genomic.subject_or_biosample_id.as_deref().filter(|id| !id.is_empty());
            if let Some(other) =
                whose.filter(|id| own.as_ref().is_some_and(|own| !own.contains(id)))
            {
                let message =
                    format!("the genotype of `{}`, not of the subject: set aside", shown(other));
                collector.issue(IssueCode::SetAside, &place, message);
                continue;
            }
            one(collector, genomic, &place, wanted, &mut genes);
        }
    }
    for gene in &genes.all {
        apply(collector, gene);
    }
}

/// The ids under which the packet may speak of its subject: of the subject, of the packet, of the
/// samples that were taken from them. Nothing where it names none.
fn own_ids<'p>(packet: &'p Packet<'_>) -> Option<BTreeSet<&'p str>> {
    let subject =
        packet.subject().and_then(|subject| subject.id.as_deref()).filter(|id| !id.is_empty())?;
    let is_own =
        |whose: Option<&str>| whose.is_none_or(|whose| whose.is_empty() || whose == subject);
    let samples = packet.biosamples().iter().filter(|sample| is_own(sample.individual_id()));
    Some(samples.filter_map(|sample| sample.id()).chain(packet.id()).chain([subject]).collect())
}

/// The genes of a packet by symbol, in the order in which they come.
#[derive(Default)]
struct Genes {
    all: Vec<Gene>,
    by_symbol: BTreeMap<String, usize>,
}

fn one(
    collector: &mut Collector<'_>,
    genomic: &GenomicInterpretation<'_>,
    place: &str,
    wanted: bool,
    genes: &mut Genes,
) {
    let variant = genomic.variant_interpretation.as_ref();
    let descriptor = variant.and_then(|variant| variant.variation_descriptor.as_deref());
    let of_variant = descriptor.and_then(|descriptor| descriptor.gene_context.as_ref());
    let symbol = of_variant
        .or(genomic.gene.as_deref())
        .and_then(|gene| gene.symbol.as_deref())
        .unwrap_or("")
        .trim();
    if symbol.is_empty() {
        collector.issue(
            IssueCode::NotModelled,
            place,
            "an interpretation that names no gene, not used",
        );
        return;
    }
    let set_aside = |why: &str| format!("the variant of `{}` is {why}: set aside", shown(symbol));
    if !wanted {
        collector.issue(IssueCode::SetAside, place, set_aside("not to be read"));
        return;
    }
    let status = genomic.interpretation_status.as_deref().unwrap_or("");
    let class = variant
        .and_then(|variant| variant.acmg_pathogenicity_classification.as_deref())
        .unwrap_or("");
    let pathogenic = matches!(class, "PATHOGENIC" | "LIKELY_PATHOGENIC" | "4" | "5");
    let why = match (status, class) {
        ("REJECTED" | "1", _) => Some("rejected"),
        (_, "BENIGN" | "LIKELY_BENIGN" | "1" | "2") => Some("benign"),
        (_, "UNCERTAIN_SIGNIFICANCE" | "3") => Some("of uncertain significance"),
        ("CANDIDATE" | "2" | "UNKNOWN_STATUS" | "0" | "", _) if !pathogenic => {
            Some("a candidate only")
        }
        _ => None,
    };
    if let Some(why) = why {
        collector.issue(IssueCode::SetAside, place, set_aside(why));
        return;
    }
    let next = genes.all.len();
    let known = *genes.by_symbol.entry(symbol.into()).or_insert(next);
    if known == next {
        genes.all.push(Gene { symbol: symbol.into(), place: place.into(), ..Gene::default() });
    }
    if let Some(gene) = genes.all.get_mut(known) {
        gene.add(descriptor);
    }
}

impl Gene {
    fn add(&mut self, descriptor: Option<&VariationDescriptor<'_>>) {
        match descriptor {
            Some(descriptor) => self.variants.push(Variant::of(descriptor)),
            None => self.is_bare = true,
        }
    }
}

impl Variant {
    fn of(descriptor: &VariationDescriptor<'_>) -> Self {
        let state = descriptor.allelic_state.as_ref();
        let zygosity = state.and_then(|state| state.id.as_deref()).unwrap_or("");
        let words = [
            state.and_then(|state| state.label.as_deref()),
            descriptor.label.as_deref(),
            descriptor.description.as_deref(),
        ];
        let says =
            |word: &str| words.iter().flatten().any(|text| text.to_lowercase().contains(word));
        let expressions =
            || descriptor.expressions.iter().filter_map(|expression| expression.value.as_deref());
        // Ids are made up for each mention; the same expression is the same variant.
        let name = expressions()
            .next()
            .or(descriptor.label.as_deref())
            .or(descriptor.id.as_deref())
            .unwrap_or("");
        Self {
            name: name.into(),
            // Parentheses mark a predicted change.
            written: expressions()
                .chain(descriptor.id.as_deref())
                .chain(descriptor.label.as_deref())
                .flat_map(|text| text.chars().filter(|c| !"()".contains(*c)).chain([' ']))
                .collect(),
            // Homozygous, and compound heterozygous, in the genotype ontology.
            biallelic: ["GENO:0000136", "GENO:0000402"].contains(&zygosity)
                || state.is_some_and(|state| state.shown() == "homozygous"),
            in_cis: says("in cis") || says("same allele") || says("same copy"),
            maternal: says("maternal"),
            paternal: says("paternal"),
        }
    }

    fn is_one_of(&self, changes: &[Text]) -> bool {
        changes.iter().any(|change| says_change(&self.written, change))
    }
}

/// Two different variants of one gene are on two copies, unless the packet says otherwise in words.
fn is_biallelic(variants: &[&Variant]) -> bool {
    let names: BTreeSet<&str> = variants.iter().map(|variant| variant.name.as_str()).collect();
    let in_cis = variants.iter().any(|variant| variant.in_cis);
    variants.iter().any(|variant| variant.biallelic) || (names.len() > 1 && !in_cis)
}

fn apply(collector: &mut Collector<'_>, gene: &Gene) {
    let knowledge = collector.knowledge;
    let rows = knowledge.crosswalk().genes.iter().filter(|row| row.symbol == gene.symbol);
    let (mut met, mut because) = (false, None);
    for row in rows {
        // What does something else is left out before anything is counted.
        let meant: Vec<&Variant> =
            gene.variants.iter().filter(|variant| !variant.is_one_of(&row.not_changes)).collect();
        if meant.is_empty() && !gene.is_bare {
            because = Some(&row.not_because);
            continue;
        }
        let maternal = meant.iter().any(|variant| variant.maternal);
        let paternal = meant.iter().any(|variant| variant.paternal);
        let holds = match row.when {
            Alleles::Variant => true,
            Alleles::Biallelic => is_biallelic(&meant),
            Alleles::Maternal => maternal && !paternal,
            Alleles::Paternal => paternal && !maternal,
        };
        let is_meant =
            row.changes.is_empty() || meant.iter().any(|variant| variant.is_one_of(&row.changes));
        if holds && is_meant {
            collector.present(knowledge.finding_name(row.finding), &gene.place);
            met = true;
        }
    }
    if met {
        return;
    }
    let symbol = shown(&gene.symbol);
    if let Some(because) = because {
        let message = format!("the variant of `{symbol}` is {because}: set aside");
        collector.issue(IssueCode::SetAside, &gene.place, message);
    } else {
        let message = format!("a variant of `{symbol}` has no counterpart here, not used");
        collector.issue(IssueCode::NotModelled, &gene.place, message);
    }
}

/// Whether a change stands in a text as a whole, after the transcript.
fn says_change(written: &str, change: &str) -> bool {
    written.split([' ', ':']).any(|part| part == change)
}
