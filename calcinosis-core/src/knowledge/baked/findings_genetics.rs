// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ABCC6_BIALLELIC_VARIANT: Finding = Finding { id: B("abcc6-biallelic-variant"), label: B("ABCC6 variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of ABCC6."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("only pseudoxanthoma elasticum and infantile arterial calcification"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ACVR1_R206H_VARIANT: Finding = Finding { id: B("acvr1-r206h-variant"), label: B("ACVR1 variant p.Arg206His"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("The common ACVR1 variant c.617G>A, p.Arg206His."), 
    implies: B(&[f(23)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nearly all ACVR1 variants"), sources: B(&[]), ppm: 2500, }), 
    synonyms: B(&[B("R206H")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ACVR1_VARIANT: Finding = Finding { id: B("acvr1-variant"), label: B("ACVR1 variant"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variant of ACVR1."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested in children with bone only"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const AGXT_BIALLELIC_VARIANT: Finding = Finding { id: B("agxt-biallelic-variant"), label: B("AGXT variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of AGXT."), 
    implies: B(&[f(27)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(5)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of primary hyperoxaluria"), sources: B(&[]), ppm: 2500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const AGXT_GRHPR_OR_HOGA1_BIALLELIC_VARIANT: Finding = Finding { id: B("agxt-grhpr-or-hoga1-biallelic-variant"), label: B("AGXT, GRHPR or HOGA1 variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of AGXT, GRHPR or HOGA1."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(5)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("primary hyperoxaluria only"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[B("primary hyperoxaluria gene")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const APC_VARIANT: Finding = Finding { id: B("apc-variant"), label: B("APC variant"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("A disease-causing variant of APC."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Familial adenomatous polyposis is rare and seldom sequenced for a skin lesion."), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[B("adenomatous polyposis coli gene variant")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const COL5A1_OR_COL5A2_VARIANT: Finding = Finding { id: B("col5a1-or-col5a2-variant"), label: B("COL5A1 or COL5A2 variant"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variant of COL5A1 or COL5A2."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(27)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("classical Ehlers-Danlos syndrome"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("collagen-five-variant")]), 
    codes: B(&[]), };

pub(super) const COL5A1_VARIANT: Finding = Finding { id: B("col5a1-variant"), label: B("COL5A1 variant"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variant of COL5A1."), 
    implies: B(&[f(141)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(27)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("classical Ehlers-Danlos syndrome"), sources: B(&[]), ppm: 3500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const COL5A2_VARIANT: Finding = Finding { id: B("col5a2-variant"), label: B("COL5A2 variant"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variant of COL5A2."), 
    implies: B(&[f(141)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(27)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("classical Ehlers-Danlos syndrome"), sources: B(&[]), ppm: 700, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CTNNB1_SOMATIC_VARIANT: Finding = Finding { id: B("ctnnb1-somatic-variant"), label: B("CTNNB1 variant in the tumor"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Somatic CTNNB1 variant in the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pilomatricoma, hardly ever tested"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ENPP1_BIALLELIC_VARIANT: Finding = Finding { id: B("enpp1-biallelic-variant"), label: B("ENPP1 variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of ENPP1."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infantile arterial calcification, hypophosphatemic rickets"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ENPP1_HETEROZYGOUS_VARIANT: Finding = Finding { id: B("enpp1-heterozygous-variant"), label: B("ENPP1 variant, one copy"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("A pathogenic variant of ENPP1 on one copy only, as in Cole disease."), 
    implies: B(&[]), 
    excludes: B(&[f(220)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("very rare"), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FGF23_BIALLELIC_VARIANT: Finding = Finding { id: B("fgf23-biallelic-variant"), label: B("FGF23 variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of FGF23."), 
    implies: B(&[f(268)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(45)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of hyperphosphatemic familial tumoral calcinosis"), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GALNT3_BIALLELIC_VARIANT: Finding = Finding { id: B("galnt3-biallelic-variant"), label: B("GALNT3 variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of GALNT3."), 
    implies: B(&[f(268)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(45)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of hyperphosphatemic familial tumoral calcinosis"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GALNT3_FGF23_OR_KL_BIALLELIC_VARIANT: Finding = Finding { id: B("galnt3-fgf23-or-kl-biallelic-variant"), label: B("GALNT3, FGF23 or KL variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of GALNT3, FGF23 or KL."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(45)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hyperphosphatemic familial tumoral calcinosis"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GGCX_BIALLELIC_VARIANT: Finding = Finding { id: B("ggcx-biallelic-variant"), label: B("GGCX variants, both copies"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of GGCX."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("very rare"), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GNAS_MATERNAL_ALLELE: Finding = Finding { id: B("gnas-maternal-allele"), label: B("GNAS variant on the maternal copy"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Inactivating GNAS variant inherited on, or proven to lie on, the copy from the mother."), 
    implies: B(&[f(282)]), 
    excludes: B(&[f(281)]), 
    cluster: Some(ClusterKey::new(48)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pseudohypoparathyroidism type 1A"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GNAS_METHYLATION_DEFECT: Finding = Finding { id: B("gnas-methylation-defect"), label: B("GNAS methylation defect"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Loss of methylation at the GNAS locus, as in pseudohypoparathyroidism type 1B."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(48)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pseudohypoparathyroidism type 1B"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GNAS_PATERNAL_ALLELE: Finding = Finding { id: B("gnas-paternal-allele"), label: B("GNAS variant on the paternal copy"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Inactivating GNAS variant inherited on, or proven to lie on, the copy from the father."), 
    implies: B(&[f(282)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(48)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("progressive osseous heteroplasia and pseudopseudohypoparathyroidism"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GNAS_VARIANT: Finding = Finding { id: B("gnas-variant"), label: B("GNAS variant"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Inactivating variant of GNAS."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(48)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested in child with bone"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GRHPR_BIALLELIC_VARIANT: Finding = Finding { id: B("grhpr-biallelic-variant"), label: B("GRHPR variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of GRHPR."), 
    implies: B(&[f(27)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(5)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of primary hyperoxaluria"), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HOGA1_BIALLELIC_VARIANT: Finding = Finding { id: B("hoga1-biallelic-variant"), label: B("HOGA1 variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of HOGA1."), 
    implies: B(&[f(27)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(5)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of primary hyperoxaluria"), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const IFIH1_OR_RIGI_VARIANT: Finding = Finding { id: B("ifih1-or-rigi-variant"), label: B("IFIH1 or RIGI variant"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("A gain-of-function variant of IFIH1 or RIGI (DDX58)."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("A few families."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[B("DDX58 variant")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const KL_BIALLELIC_VARIANT: Finding = Finding { id: B("kl-biallelic-variant"), label: B("KL variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of KL."), 
    implies: B(&[f(268)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(45)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of hyperphosphatemic familial tumoral calcinosis"), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LMNA_PROGERIA_VARIANT: Finding = Finding { id: B("lmna-progeria-variant"), label: B("LMNA variant of progeria"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("The LMNA variant c.1824C>T, or another one that makes progerin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("A few hundred patients worldwide."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[B("progerin-producing LMNA variant")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MGP_BIALLELIC_VARIANT: Finding = Finding { id: B("mgp-biallelic-variant"), label: B("MGP variants on both alleles"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Disease-causing variants of the matrix Gla protein gene MGP on both alleles."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("A few dozen patients."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NT5E_BIALLELIC_VARIANT: Finding = Finding { id: B("nt5e-biallelic-variant"), label: B("NT5E variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of NT5E."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("CD73 deficiency only"), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[B("CD73 deficiency gene")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RECQL4_BIALLELIC_VARIANT: Finding = Finding { id: B("recql4-biallelic-variant"), label: B("RECQL4 variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of RECQL4."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rothmund-Thomson syndrome"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SAMD9_BIALLELIC_VARIANT: Finding = Finding { id: B("samd9-biallelic-variant"), label: B("SAMD9 variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of SAMD9."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("normophosphatemic familial tumoral calcinosis"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WRN_BIALLELIC_VARIANT: Finding = Finding { id: B("wrn-biallelic-variant"), label: B("WRN variant, biallelic"), kind: FindingKind::Genetics, obtained: Obtained::GeneTest, context: false, 
    definition: B("Pathogenic variants on both copies of WRN."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Werner syndrome"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
