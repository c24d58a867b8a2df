// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ANTI_BETA2_GLYCOPROTEIN_ANTIBODY: Finding = Finding { id: B("anti-beta2-glycoprotein-antibody"), label: B("Anti-beta-2 glycoprotein I antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("IgG, IgM or IgA antibodies to beta-2 glycoprotein I."), 
    implies: B(&[f(60)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(9)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("antiphospholipid share"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003613"), label: B("Antiphospholipid antibody positivity"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const ANTI_CCP_ANTIBODY: Finding = Finding { id: B("anti-ccp-antibody"), label: B("Anti-CCP antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to citrullinated peptides."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(10)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rheumatoid arthritis share"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("ACPA")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ANTI_DSDNA_ANTIBODY: Finding = Finding { id: B("anti-dsdna-antibody"), label: B("Anti-dsDNA antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to double-stranded DNA."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(11)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus share plus low-titer positives"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0020151"), label: B("Anti-dsDNA antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_JO1_ANTIBODY: Finding = Finding { id: B("anti-jo1-antibody"), label: B("Anti-Jo-1 antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to histidyl-tRNA synthetase."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(12)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("antisynthetase share of myositis"), sources: B(&[]), ppm: 8000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("anti-jo-1-antibody")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0034152"), label: B("Anti-histidyl tRNA synthetase antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_LA_ANTIBODY: Finding = Finding { id: B("anti-la-antibody"), label: B("Anti-La antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to La/SSB."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(13)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Sjögren disease, lupus"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[B("anti-SSB")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0032235"), label: B("Anti-La/SS-B antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_MDA5_ANTIBODY: Finding = Finding { id: B("anti-mda5-antibody"), label: B("Anti-MDA5 antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to melanoma differentiation-associated protein 5."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(12)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("small part of dermatomyositis"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033033"), label: B("Anti-MDA5 antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_MI2_ANTIBODY: Finding = Finding { id: B("anti-mi2-antibody"), label: B("Anti-Mi-2 antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to the Mi-2 antigen."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(12)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("classical dermatomyositis share"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("anti-mi-2-antibody")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033554"), label: B("Anti-Mi2 antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_NXP2_ANTIBODY: Finding = Finding { id: B("anti-nxp2-antibody"), label: B("Anti-NXP2 antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to nuclear matrix protein 2."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(12)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis share"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[B("anti-MJ"), B("anti-p140")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0034142"), label: B("Anti-nuclear matrix protein-2 antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_PM_SCL_ANTIBODY: Finding = Finding { id: B("anti-pm-scl-antibody"), label: B("Anti-PM/Scl antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to the PM/Scl (exosome) complex."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(12)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("overlap share"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ANTI_RNA_POLYMERASE_III_ANTIBODY: Finding = Finding { id: B("anti-rna-polymerase-iii-antibody"), label: B("Anti-RNA polymerase III antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to RNA polymerase III."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(14)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma share"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033038"), label: B("Anti-RNA-polymerase-III-autoantibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_RO_ANTIBODY: Finding = Finding { id: B("anti-ro-antibody"), label: B("Anti-Ro antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to Ro/SSA."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(13)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, Sjögren, healthy carriers"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[B("anti-SSA")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033555"), label: B("Anti-Ro/SS-A antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_RO52_ANTIBODY: Finding = Finding { id: B("anti-ro52-antibody"), label: B("Anti-Ro52 antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: true, 
    definition: B("Antibodies to Ro52 (TRIM21), reported apart from Ro/SSA."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("found across the connective-tissue diseases, most of all in myositis"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ANTI_SAE_ANTIBODY: Finding = Finding { id: B("anti-sae-antibody"), label: B("Anti-SAE antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: true, 
    definition: B("Antibodies to the small ubiquitin-like modifier activating enzyme."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare even in dermatomyositis"), sources: B(&[]), ppm: 3000, }), 
    silence: None, 
    synonyms: B(&[B("anti-SAE1 antibody")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ANTI_SM_ANTIBODY: Finding = Finding { id: B("anti-sm-antibody"), label: B("Anti-Sm antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to the Smith antigen."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(11)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus share"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("anti-Smith")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033040"), label: B("Anti-Sm antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_TIF1_GAMMA_ANTIBODY: Finding = Finding { id: B("anti-tif1-gamma-antibody"), label: B("Anti-TIF1-gamma antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to transcription intermediary factor 1 gamma."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(12)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis share"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("anti-p155/140")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0034105"), label: B("Anti-transcription intermediary factor-1gamma antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_TOPOISOMERASE_ANTIBODY: Finding = Finding { id: B("anti-topoisomerase-antibody"), label: B("Anti-topoisomerase I antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to DNA topoisomerase I."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(14)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma share"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[B("anti-Scl-70")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0030859"), label: B("Anti-topoisomerase I antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTI_U1_RNP_ANTIBODY: Finding = Finding { id: B("anti-u1-rnp-antibody"), label: B("Anti-U1 RNP antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to the U1 small nuclear ribonucleoprotein."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(11)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("mixed disease and lupus"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("anti-RNP")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033028"), label: B("Anti-U1 ribonucleoprotein antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTICARDIOLIPIN_ANTIBODY: Finding = Finding { id: B("anticardiolipin-antibody"), label: B("Anticardiolipin antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("IgG, IgM or IgA antibodies to cardiolipin."), 
    implies: B(&[f(60)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(9)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("low titers in healthy and infected people"), sources: B(&[]), ppm: 35000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003613"), label: B("Antiphospholipid antibody positivity"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const ANTICENTROMERE_ANTIBODY: Finding = Finding { id: B("anticentromere-antibody"), label: B("Anticentromere antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to centromere proteins; on HEp-2 cells they are a pattern of the antinuclear test."), 
    implies: B(&[f(59)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(14)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("limited scleroderma is a main referral group"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[B("ACA")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0030873"), label: B("Anti-centromere antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTINEUTROPHIL_CYTOPLASMIC_ANTIBODY: Finding = Finding { id: B("antineutrophil-cytoplasmic-antibody"), label: B("Antineutrophil cytoplasmic antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to neutrophil granules, by immunofluorescence or against proteinase 3 or myeloperoxidase."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested in necrosis and nephritis"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("ANCA")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ANTINUCLEAR_ANTIBODY: Finding = Finding { id: B("antinuclear-antibody"), label: B("Antinuclear antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to nuclear antigens at a titer of 1:80 or more on HEp-2 cells, or an equivalent positive test."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("autoimmune disease plus 5-10 % of healthy adults"), sources: B(&[]), ppm: 250000, }), 
    silence: None, 
    synonyms: B(&[B("ANA")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003493"), label: B("Antinuclear antibody positivity"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D000974"), label: B("Antibodies, Antinuclear"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const ANTIPHOSPHOLIPID_ANTIBODY: Finding = Finding { id: B("antiphospholipid-antibody"), label: B("Antiphospholipid antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Any of lupus anticoagulant, anticardiolipin or anti-beta-2 glycoprotein I antibody."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(9)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested in necrosis and lupus; low titers in healthy people"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003613"), label: B("Antiphospholipid antibody positivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANTIPHOSPHOLIPID_ANTIBODY_MODERATE_OR_HIGH_TITER: Finding = Finding { id: B("antiphospholipid-antibody-moderate-or-high-titer"), label: B("Antiphospholipid antibody of moderate or high titer"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Anticardiolipin or anti-beta-2 glycoprotein I above 40 units, or lupus anticoagulant positive."), 
    implies: B(&[f(60)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(9)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("about half of the positives"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003613"), label: B("Antiphospholipid antibody positivity"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const CRYOGLOBULIN: Finding = Finding { id: B("cryoglobulin"), label: B("Cryoglobulin"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Immunoglobulins that settle out of serum in the cold and dissolve on warming."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested in necrosis only"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("cryoglobulinemia")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CYSTICERCUS_ANTIBODY: Finding = Finding { id: B("cysticercus-antibody"), label: B("Antibody to Taenia solium larvae"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("A positive serological test for cysticercosis."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rarely tested outside endemic areas."), sources: B(&[]), ppm: 6000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("cysticercus-serology")]), 
    codes: B(&[]), };

pub(super) const FGF23_AUTOANTIBODY: Finding = Finding { id: B("fgf23-autoantibody"), label: B("FGF23 autoantibodies"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Autoantibodies that block fibroblast growth factor 23, shown by a special laboratory."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("what the profiles and the priors give together"), sources: B(&[]), ppm: 500, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_C3: Finding = Finding { id: B("low-c3"), label: B("Low C3"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Complement C3 below the interval."), 
    implies: B(&[f(525)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(78)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, infection-related nephritis"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_C4: Finding = Finding { id: B("low-c4"), label: B("Low C4"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Complement C4 below the interval."), 
    implies: B(&[f(525)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(78)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, cryoglobulins"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_COMPLEMENT: Finding = Finding { id: B("low-complement"), label: B("Low complement"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("C3, C4 or total complement below the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(78)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, vasculitis, cryoglobulin"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LUPUS_ANTICOAGULANT: Finding = Finding { id: B("lupus-anticoagulant"), label: B("Lupus anticoagulant"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("An inhibitor that prolongs phospholipid-dependent clotting tests in the laboratory."), 
    implies: B(&[f(61), f(883)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(9)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested in necrosis and lupus"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003613"), label: B("Antiphospholipid antibody positivity"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const MONOCLONAL_PROTEIN: Finding = Finding { id: B("monoclonal-protein"), label: B("Monoclonal protein"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("A single clone's immunoglobulin in serum or urine."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(83)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as in older adults"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("paraprotein"), B("M protein")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031047"), label: B("Paraproteinemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ONCHOCERCA_OR_FILARIA_SEROLOGY: Finding = Finding { id: B("onchocerca-or-filaria-serology"), label: B("Filarial serology positive"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to filarial worms in blood."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("endemic residents only"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PLATELET_FACTOR_4_ANTIBODY: Finding = Finding { id: B("platelet-factor-4-antibody"), label: B("Platelet factor 4 antibody"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies to complexes of heparin and platelet factor 4."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested under heparin only"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[B("HIT antibody")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RHEUMATOID_FACTOR: Finding = Finding { id: B("rheumatoid-factor"), label: B("Rheumatoid factor"), kind: FindingKind::Serology, obtained: Obtained::Blood, context: false, 
    definition: B("Antibodies, mostly IgM, against the body's own IgG."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(10)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("unspecific with age"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
