// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const GNAS_SEQUENCING_METHYLATION_AND_PARENTAL_ORIGIN: Test = Test { id: B("gnas-sequencing-methylation-and-parental-origin"), label: B("GNAS: sequence, methylation and parental origin"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Sequences GNAS, tests methylation and finds from which parent the variant came."), 
    because: B("The same variant gives hormone resistance from the mother and isolated bone from the father."), 
    changes: B("A variant or methylation defect names the disorder and its hormone risk; a negative test does not exclude progressive osseous heteroplasia."), 
    resolves: B(&[f::GNAS_MATERNAL_ALLELE, f::GNAS_METHYLATION_DEFECT, f::GNAS_PATERNAL_ALLELE, f::GNAS_VARIANT]), 
    about: B(&[n::GENETIC_OSTEOMA_CUTIS, n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_GNAS, s::LEBRUN_2010, s::JPEM_2015]), };

pub(super) const ACVR1_TEST: Test = Test { id: B("acvr1-test"), label: B("ACVR1 test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests ACVR1, first the common R206H variant."), 
    because: B("It proves fibrodysplasia ossificans progressiva without touching tissue."), 
    changes: B("A pathogenic variant with malformed toes settles the diagnosis."), 
    resolves: B(&[f::ACVR1_R206H_VARIANT, f::ACVR1_VARIANT]), 
    about: B(&[n::FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA, n::GENETIC_OSTEOMA_CUTIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_FOP]), };

pub(super) const ABCC6_AND_ENPP1_TEST: Test = Test { id: B("abcc6-and-enpp1-test"), label: B("ABCC6 and ENPP1 test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests ABCC6 and ENPP1."), 
    because: B("They cause pseudoxanthoma elasticum and arterial calcification of infancy."), 
    changes: B("Names the disorder and starts surveillance of heart and eyes."), 
    resolves: B(&[f::ABCC6_BIALLELIC_VARIANT, f::ENPP1_BIALLELIC_VARIANT, f::ENPP1_HETEROZYGOUS_VARIANT]), 
    about: B(&[n::PSEUDOXANTHOMA_ELASTICUM, n::GENERALIZED_ARTERIAL_CALCIFICATION_OF_INFANCY]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::UITTO_2013, s::FERREIRA_2021]), };

pub(super) const WRN_TEST: Test = Test { id: B("wrn-test"), label: B("WRN test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests WRN."), 
    because: B("It proves Werner syndrome."), 
    changes: B("Starts surveillance for tumor, diabetes and vessels."), 
    resolves: B(&[f::WRN_BIALLELIC_VARIANT]), 
    about: B(&[n::WERNER_SYNDROME]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::WERNER_CRIT]), };

pub(super) const RECQL4_TEST: Test = Test { id: B("recql4-test"), label: B("RECQL4 test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests RECQL4."), 
    because: B("It proves Rothmund–Thomson syndrome of the type with bone tumor."), 
    changes: B("Starts surveillance for osteosarcoma."), 
    resolves: B(&[f::RECQL4_BIALLELIC_VARIANT]), 
    about: B(&[n::ROTHMUND_THOMSON_SYNDROME]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const SAMD9_TEST: Test = Test { id: B("samd9-test"), label: B("SAMD9 test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests SAMD9 in tumoral calcinosis with normal phosphate."), 
    because: B("It proves the normophosphatemic familial form."), 
    changes: B("Separates it from the hyperphosphatemic and the idiopathic form."), 
    resolves: B(&[f::SAMD9_BIALLELIC_VARIANT]), 
    about: B(&[n::NORMOPHOSPHATEMIC_FAMILIAL_TUMORAL_CALCINOSIS, n::IDIOPATHIC_TUMORAL_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::CHEFETZ_2008]), };

pub(super) const GALNT3_FGF23_AND_KL_TEST: Test = Test { id: B("galnt3-fgf23-and-kl-test"), label: B("GALNT3, FGF23 and KL test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests GALNT3, FGF23 and KL in tumoral calcinosis with high phosphate."), 
    because: B("It proves the hyperphosphatemic familial form; a biopsy is then not needed."), 
    changes: B("Settles the diagnosis and family counseling."), 
    resolves: B(&[f::FGF23_BIALLELIC_VARIANT, f::GALNT3_BIALLELIC_VARIANT, f::GALNT3_FGF23_OR_KL_BIALLELIC_VARIANT, f::KL_BIALLELIC_VARIANT]), 
    about: B(&[n::HYPERPHOSPHATEMIC_TUMORAL_CALCINOSIS, n::IDIOPATHIC_TUMORAL_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_HFTC]), };

pub(super) const KARYOTYPE: Test = Test { id: B("karyotype"), label: B("Karyotype"), kind: TestKind::GeneTest, tier: TestTier::BySuspicion, 
    does: B("Tests for trisomy 21 where Down syndrome is likely and unknown."), 
    because: B("Milia-like calcinosis is strongly linked to it."), 
    changes: B("Supports the diagnosis; it is not needed where the syndrome is known or the child is healthy."), 
    resolves: B(&[f::DOWN_SYNDROME, f::MYOTONIC_DYSTROPHY_OR_TURNER]), 
    about: B(&[n::MILIA_LIKE_IDIOPATHIC_CALCINOSIS_CUTIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const NT5E_TEST: Test = Test { id: B("nt5e-test"), label: B("NT5E test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests NT5E."), 
    because: B("It proves arterial calcification due to CD73 deficiency."), 
    changes: B("Explains calcium of leg arteries and joints."), 
    resolves: B(&[f::NT5E_BIALLELIC_VARIANT]), 
    about: B(&[n::ARTERIAL_CALCIFICATION_DUE_TO_CD73_DEFICIENCY]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::LUO_2020]), };

pub(super) const COL5A1_AND_COL5A2_TEST: Test = Test { id: B("col5a1-and-col5a2-test"), label: B("COL5A1 and COL5A2 test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests COL5A1 and COL5A2."), 
    because: B("They cause classic Ehlers–Danlos syndrome."), 
    changes: B("Names the syndrome behind calcified spheroids."), 
    resolves: B(&[f::COL5A1_OR_COL5A2_VARIANT, f::COL5A1_VARIANT, f::COL5A2_VARIANT]), 
    about: B(&[n::EHLERS_DANLOS_SYNDROME]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const OTHER_SYNDROME_GENE_TESTS: Test = Test { id: B("other-syndrome-gene-tests"), label: B("Gene tests of rarer syndromes"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests APC, LMNA, IFIH1 or RIGI, or MGP as the signs suggest."), 
    because: B("Gardner, progeria, Singleton–Merten and Keutel syndromes may hold calcium or bone."), 
    changes: B("Names the syndrome and its surveillance."), 
    resolves: B(&[f::APC_VARIANT, f::GARDNER_SYNDROME, f::HUTCHINSON_GILFORD_PROGERIA, f::IFIH1_OR_RIGI_VARIANT, f::KEUTEL_SYNDROME, f::LMNA_PROGERIA_VARIANT, f::MGP_BIALLELIC_VARIANT, f::SINGLETON_MERTEN_SYNDROME]), 
    about: B(&[n::OTHER_GENETIC_SYNDROME_WITH_CALCINOSIS, n::PILOMATRICOMA]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const OXALOSIS_GENE_TEST: Test = Test { id: B("oxalosis-gene-test"), label: B("AGXT, GRHPR and HOGA1 test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests AGXT, GRHPR and HOGA1."), 
    because: B("They cause primary hyperoxaluria."), 
    changes: B("Proves the disease behind oxalate deposits."), 
    resolves: B(&[f::AGXT_BIALLELIC_VARIANT, f::AGXT_GRHPR_OR_HOGA1_BIALLELIC_VARIANT, f::GRHPR_BIALLELIC_VARIANT, f::HOGA1_BIALLELIC_VARIANT, f::PRIMARY_HYPEROXALURIA]), 
    about: B(&[n::CUTANEOUS_CALCIUM_OXALATE_DEPOSITION]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CTNNB1_TUMOR_TEST: Test = Test { id: B("ctnnb1-tumor-test"), label: B("CTNNB1 test of the tumor"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Tests tumor tissue for CTNNB1 variants; rarely needed."), 
    because: B("Pilomatricoma carries them."), 
    changes: B("Adds to histology where it is doubtful."), 
    resolves: B(&[f::CTNNB1_SOMATIC_VARIANT]), 
    about: B(&[n::PILOMATRICOMA]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const GGCX_TEST: Test = Test { id: B("ggcx-test"), label: B("GGCX test"), kind: TestKind::GeneTest, tier: TestTier::Specialist, 
    does: B("Sequencing of GGCX on both copies."), 
    because: B("Loose folded skin with yellow papules and a deficiency of the vitamin K-dependent clotting factors looks like pseudoxanthoma elasticum and has another gene."), 
    changes: B("Variants on both copies make it the disorder of clotting factors; ABCC6 is then read again, since one copy of each was found in a family."), 
    resolves: B(&[f::GGCX_BIALLELIC_VARIANT]), 
    about: B(&[n::GGCX_ELASTIC_FIBER_CALCINOSIS, n::PSEUDOXANTHOMA_ELASTICUM]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::LI_PXE_2008, s::LI_PXE_2012]), };
