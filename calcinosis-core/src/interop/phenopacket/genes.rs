//! Interpretations: which genes make findings present.

use super::packet::{GenomicInterpretation, Interpretation, VariationDescriptor};
use crate::case::IssueCode;
use crate::interop::lenient::shown;
use crate::interop::record::Collector;
use crate::knowledge::Alleles;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What is known of the alleles of one gene.
#[derive(Default)]
struct Gene {
    symbol: String,
    place: String,
    /// How each variant is written, in every way that the packet has.
    written: Vec<String>,
    /// The different variants.
    variants: Vec<String>,
    biallelic: bool,
    maternal: bool,
    paternal: bool,
}

pub(super) fn read(collector: &mut Collector<'_>, interpretations: &[Interpretation<'_>], wanted: bool) {
    let mut genes: Vec<Gene> = Vec::new();
    for (place, interpretation) in interpretations.iter().enumerate() {
        let Some(diagnosis) = &interpretation.diagnosis else { continue };
        for (inner, genomic) in diagnosis.genomic_interpretations.iter().enumerate() {
            let place = format!("interpretations[{place}].genomicInterpretations[{inner}]");
            one(collector, genomic, &place, wanted, &mut genes);
        }
    }
    for gene in &genes {
        apply(collector, gene);
    }
}

fn one(
    collector: &mut Collector<'_>,
    genomic: &GenomicInterpretation<'_>,
    place: &str,
    wanted: bool,
    genes: &mut Vec<Gene>,
) {
    let variant = genomic.variant_interpretation.as_ref();
    let descriptor = variant.and_then(|variant| variant.variation_descriptor.as_ref());
    let of_variant = descriptor.and_then(|descriptor| descriptor.gene_context.as_ref());
    let symbol = of_variant.or(genomic.gene.as_ref()).and_then(|gene| gene.symbol.as_deref()).unwrap_or("").trim();
    if symbol.is_empty() {
        collector.issue(IssueCode::NotModelled, place, "an interpretation that names no gene, not used");
        return;
    }
    let set_aside = |why: &str| format!("the variant of `{}` is {why}: set aside", shown(symbol));
    if !wanted {
        collector.issue(IssueCode::SetAside, place, set_aside("not to be read"));
        return;
    }
    let status = genomic.interpretation_status.as_deref().unwrap_or("");
    let class = variant.and_then(|variant| variant.acmg_pathogenicity_classification.as_deref()).unwrap_or("");
    let pathogenic = matches!(class, "PATHOGENIC" | "LIKELY_PATHOGENIC" | "4" | "5");
    let why = match (status, class) {
        ("REJECTED" | "1", _) => Some("rejected"),
        (_, "BENIGN" | "LIKELY_BENIGN" | "1" | "2") => Some("benign"),
        (_, "UNCERTAIN_SIGNIFICANCE" | "3") => Some("of uncertain significance"),
        ("CANDIDATE" | "2" | "UNKNOWN_STATUS" | "0" | "", _) if !pathogenic => Some("a candidate only"),
        _ => None,
    };
    if let Some(why) = why {
        collector.issue(IssueCode::SetAside, place, set_aside(why));
        return;
    }
    let known = genes.iter().position(|gene| gene.symbol == symbol).unwrap_or_else(|| {
        genes.push(Gene { symbol: symbol.into(), place: place.into(), ..Gene::default() });
        genes.len() - 1
    });
    if let Some(gene) = genes.get_mut(known) {
        gene.add(descriptor);
    }
}

impl Gene {
    fn add(&mut self, descriptor: Option<&VariationDescriptor<'_>>) {
        let Some(descriptor) = descriptor else { return };
        let state = descriptor.allelic_state.as_ref();
        let zygosity = state.and_then(|state| state.id.as_deref()).unwrap_or("");
        let words = [
            state.and_then(|state| state.label.as_deref()),
            descriptor.label.as_deref(),
            descriptor.description.as_deref(),
        ];
        let says = |word: &str| words.iter().flatten().any(|text| text.to_lowercase().contains(word));
        // Homozygous, and compound heterozygous, in the genotype ontology.
        self.biallelic |= ["GENO:0000136", "GENO:0000402"].contains(&zygosity)
            || state.is_some_and(|state| state.shown() == "homozygous");
        self.maternal |= says("maternal");
        self.paternal |= says("paternal");
        let expressions = || descriptor.expressions.iter().filter_map(|expression| expression.value.as_deref());
        // Parentheses mark a predicted change.
        self.written.push(
            expressions()
                .chain(descriptor.id.as_deref())
                .chain(descriptor.label.as_deref())
                .flat_map(|text| text.chars().filter(|c| !"()".contains(*c)).chain([' ']))
                .collect(),
        );
        // Ids are made up for each mention; the same expression is the same variant.
        let name = expressions().next().or(descriptor.label.as_deref()).or(descriptor.id.as_deref()).unwrap_or("");
        if !self.variants.iter().any(|known| known == name) {
            self.variants.push(name.into());
        }
        // Two different variants of one gene are on two copies, unless the packet says otherwise, which it cannot.
        self.biallelic |= self.variants.len() > 1;
    }
}

fn apply(collector: &mut Collector<'_>, gene: &Gene) {
    let knowledge = collector.knowledge;
    let rows = knowledge.crosswalk().genes.iter().filter(|row| row.symbol == gene.symbol);
    let mut met = false;
    for row in rows {
        let holds = match row.when {
            Alleles::Variant => true,
            Alleles::Biallelic => gene.biallelic,
            Alleles::Maternal => gene.maternal && !gene.paternal,
            Alleles::Paternal => gene.paternal && !gene.maternal,
        };
        let is_meant = row.changes.is_empty()
            || gene.written.iter().any(|written| row.changes.iter().any(|change| says_change(written, change)));
        if holds && is_meant {
            collector.present(knowledge.finding_name(row.finding), &gene.place);
            met = true;
        }
    }
    if !met {
        let message = format!("a variant of `{}` has no counterpart here, not used", shown(&gene.symbol));
        collector.issue(IssueCode::NotModelled, &gene.place, message);
    }
}

/// Whether a change stands in a text as a whole, after the transcript.
fn says_change(written: &str, change: &str) -> bool {
    written.split([' ', ':']).any(|part| part == change)
}
