// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const MINERAL_PANEL: Test = Test { id: B("mineral-panel"), label: B("Calcium, albumin, phosphate, creatinine with eGFR, alkaline phosphatase and magnesium"), kind: TestKind::Blood, tier: TestTier::Always, 
    does: B("Measures total calcium with albumin, phosphate, creatinine with estimated filtration rate (in children by the bedside Schwartz equation; near 18 years CKiD U25, which is not computed here, is an alternative), alkaline phosphatase and magnesium, and reads them against the interval for age."), 
    because: B("These values place the lesion on the metabolic axis; the calcium–phosphate product only grades support (the range of 4.2 to 5.6 mmol²/L² that one review prints as normal lies above the limit of 55 mg²/dL² and is not used)."), 
    changes: B("Normal values at onset speak against the metastatic form; high phosphate splits by kidney function. Normal values exclude neither calciphylaxis nor dystrophic deposits."), 
    resolves: B(&[
        f::ABNORMAL_CALCIUM, f::ABNORMAL_PHOSPHATE, f::ACUTE_KIDNEY_INJURY, f::ALL_MINERAL_VALUES_NORMAL, f::CALCIUM_PHOSPHATE_PRODUCT_OVER_55, f::CALCIUM_PHOSPHATE_PRODUCT_OVER_70,
        f::CHRONIC_KIDNEY_DISEASE, f::CKD_STAGE_3A, f::CKD_STAGE_3B, f::CKD_STAGE_4, f::CKD_STAGE_5, f::END_STAGE_KIDNEY_DISEASE,
        f::GLOMERULAR_FILTRATION_RATE_BELOW_15, f::GLOMERULAR_FILTRATION_RATE_BELOW_30, f::HIGH_ALKALINE_PHOSPHATASE, f::HIGH_BICARBONATE, f::HIGH_CREATININE, f::HIGH_MAGNESIUM,
        f::HIGH_POTASSIUM, f::HIGH_UREA, f::HYPERCALCEMIA, f::HYPERPHOSPHATEMIA, f::HYPOALBUMINEMIA, f::HYPOCALCEMIA,
        f::HYPOPHOSPHATEMIA, f::LOW_ALKALINE_PHOSPHATASE, f::LOW_MAGNESIUM, f::LOW_TOTAL_CALCIUM, f::METABOLIC_ALKALOSIS, f::NORMAL_CALCIUM,
        f::NORMAL_PHOSPHATE, f::NORMAL_RENAL_FUNCTION, f::REDUCED_KIDNEY_FUNCTION, f::SEVERE_HYPERCALCEMIA, f::SYMPTOMATIC_HYPERCALCEMIA,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::REITER_2011, s::STATPEARLS_CC, s::DERMNET_CC, s::PMJ_2001, s::BURRITT_1990, s::ABIM_LIST, s::CKID_U25]), };

pub(super) const IONIZED_CALCIUM: Test = Test { id: B("ionized-calcium"), label: B("Ionized calcium"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures ionized calcium when total calcium is abnormal, albumin is low or the kidneys have failed."), 
    because: B("Albumin-corrected calcium is unreliable, most of all in kidney disease."), 
    changes: B("A normal ionized value clears a false alarm; an abnormal one stands over the corrected value."), 
    resolves: B(&[f::ABNORMAL_CALCIUM, f::HYPERCALCEMIA, f::HYPOCALCEMIA, f::LOW_TOTAL_CALCIUM, f::NORMAL_CALCIUM]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::LIAN_2018, s::CLASE_2000]), };

pub(super) const PARATHYROID_HORMONE: Test = Test { id: B("parathyroid-hormone"), label: B("Intact parathyroid hormone"), kind: TestKind::Blood, tier: TestTier::Always, 
    does: B("Measures intact parathyroid hormone together with calcium, phosphate and 25-hydroxyvitamin D."), 
    because: B("It splits high calcium into parathyroid and other causes and shows resistance to the hormone."), 
    changes: B("High or unsuppressed with high calcium: primary hyperparathyroidism. Suppressed: tumor, granuloma, vitamin D. High with low calcium, high phosphate and normal kidneys: pseudohypoparathyroidism."), 
    resolves: B(&[f::HIGH_PARATHYROID_HORMONE, f::HYPERPARATHYROIDISM, f::HYPOPARATHYROIDISM, f::NORMAL_PARATHYROID_HORMONE, f::PARATHYROID_HORMONE_BELOW_300, f::PARATHYROID_HORMONE_OVER_1000, f::PARATHYROID_HORMONE_RESISTANCE, f::PRIMARY_HYPERPARATHYROIDISM, f::SECONDARY_HYPERPARATHYROIDISM, f::SUPPRESSED_PARATHYROID_HORMONE, f::TERTIARY_HYPERPARATHYROIDISM]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::LINGLART_2018, s::CHINAHIER]), };

pub(super) const VITAMIN_D_25_HYDROXY: Test = Test { id: B("vitamin-d-25-hydroxy"), label: B("25-hydroxyvitamin D"), kind: TestKind::Blood, tier: TestTier::Always, 
    does: B("Measures 25-hydroxyvitamin D."), 
    because: B("Deficiency raises parathyroid hormone by itself; excess raises calcium."), 
    changes: B("Low: replete and repeat parathyroid hormone before calling it disease. High with suppressed parathyroid hormone: vitamin D toxicity."), 
    resolves: B(&[f::N_25_HYDROXYVITAMIN_D_OVER_50, f::ABNORMAL_VITAMIN_D_METABOLISM, f::HIGH_25_HYDROXYVITAMIN_D, f::LOW_25_HYDROXYVITAMIN_D, f::NORMAL_25_HYDROXYVITAMIN_D, f::VITAMIN_D_OVERDOSE]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::MAYO_25D, s::ARUP_25D]), };

pub(super) const REPEAT_CALCIUM_AND_PHOSPHATE: Test = Test { id: B("repeat-calcium-and-phosphate"), label: B("Second measurement of calcium and phosphate"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Repeats calcium and phosphate, fasting, on another day."), 
    because: B("One value may be a slip or a passing rise."), 
    changes: B("Two normal pairs make the metastatic form much less likely."), 
    resolves: B(&[f::ABNORMAL_CALCIUM, f::ABNORMAL_PHOSPHATE, f::ALL_MINERAL_VALUES_NORMAL, f::HYPERCALCEMIA, f::HYPERPHOSPHATEMIA, f::NORMAL_CALCIUM, f::NORMAL_PHOSPHATE]), 
    about: B(&[n::METASTATIC, n::IDIOPATHIC, n::DYSTROPHIC]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const SERIAL_CALCIUM_IN_THE_INFANT: Test = Test { id: B("serial-calcium-in-the-infant"), label: B("Serial calcium in an infant with fat necrosis"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures calcium at diagnosis and again over the following months (weekly and then monthly to six months; another page says at least every two weeks), with 1,25-dihydroxyvitamin D and parathyroid hormone when it rises."), 
    because: B("Hypercalcemia may appear only weeks after the skin lesions and often without symptoms."), 
    changes: B("A rise leads to a formula low in calcium and vitamin D and to specialist care; a normal early value does not end the follow-up."), 
    resolves: B(&[f::HIGH_CALCITRIOL, f::HYPERCALCEMIA, f::HYPERCALCEMIA_AFTER_SKIN_LESION, f::NORMAL_CALCIUM, f::SUPPRESSED_PARATHYROID_HORMONE, f::SYMPTOMATIC_HYPERCALCEMIA]), 
    about: B(&[n::SUBCUTANEOUS_FAT_NECROSIS_OF_THE_NEWBORN]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::RODD_2021, s::DERMNET_SFNN, s::EMED_SFNN]), };

pub(super) const CONNECTIVE_TISSUE_DISEASE_ANTIBODY_PANEL: Test = Test { id: B("connective-tissue-disease-antibody-panel"), label: B("Connective-tissue-disease antibody panel"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures antinuclear antibodies and antibodies to centromere, topoisomerase I, RNA polymerase III, U1-RNP, Sm, Ro, La, PM/Scl and double-stranded DNA."), 
    because: B("They label the disease; calcium itself is no item of any classification set."), 
    changes: B("A positive panel names the disease; for multiple or spreading deposits a negative one is needed before calling them idiopathic."), 
    resolves: B(&[f::ANTI_DSDNA_ANTIBODY, f::ANTI_LA_ANTIBODY, f::ANTI_PM_SCL_ANTIBODY, f::ANTI_RNA_POLYMERASE_III_ANTIBODY, f::ANTI_RO_ANTIBODY, f::ANTI_SM_ANTIBODY, f::ANTI_TOPOISOMERASE_ANTIBODY, f::ANTI_U1_RNP_ANTIBODY, f::ANTICENTROMERE_ANTIBODY, f::ANTINUCLEAR_ANTIBODY]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS, n::IDIOPATHIC, n::PANNICULITIS_CALCINOSIS, n::SECONDARY_OSTEOMA_IN_CONNECTIVE_TISSUE_DISEASE, n::CALCIPHYLAXIS_NON_UREMIC]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::VDHOOGEN_2013, s::ARINGER_2019]), };

pub(super) const RHEUMATOID_ARTHRITIS_ANTIBODIES: Test = Test { id: B("rheumatoid-arthritis-antibodies"), label: B("Rheumatoid factor and citrullinated-peptide antibodies"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures rheumatoid factor and anti-CCP antibodies."), 
    because: B("Arthritis with nodules or deposits may be rheumatoid arthritis or an overlap."), 
    changes: B("Supports rheumatoid arthritis or rheumatoid nodules."), 
    resolves: B(&[f::ANTI_CCP_ANTIBODY, f::RHEUMATOID_FACTOR]), 
    about: B(&[n::RHEUMATOID_ARTHRITIS, n::OVERLAP_CONNECTIVE_TISSUE_DISEASE, n::RHEUMATOID_NODULE]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const MUSCLE_ENZYMES: Test = Test { id: B("muscle-enzymes"), label: B("Muscle enzymes"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures creatine kinase, aldolase, AST, ALT and lactate dehydrogenase."), 
    because: B("Any raised value counts in the 2017 myositis criteria."), 
    changes: B("Raised values with rash or weakness support myositis; limits differ by laboratory, age and sex."), 
    resolves: B(&[f::ELEVATED_MUSCLE_ENZYME, f::HIGH_ALANINE_AMINOTRANSFERASE, f::HIGH_ALDOLASE, f::HIGH_ASPARTATE_AMINOTRANSFERASE, f::HIGH_CREATINE_KINASE, f::HIGH_LACTATE_DEHYDROGENASE, f::MYOSITIS]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::LUNDBERG_2017, s::MAYO_CK74]), };

pub(super) const MYOSITIS_ANTIBODY_PANEL: Test = Test { id: B("myositis-antibody-panel"), label: B("Myositis antibody panel"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures antibodies to NXP-2, MDA5, Jo-1, Mi-2, TIF1-γ, SAE, Ro52 and PM/Scl."), 
    because: B("NXP-2 goes with calcium in juvenile and adult dermatomyositis, MDA5 with ulcers; TIF1-γ with less calcium."), 
    changes: B("Names the subtype and the watch it needs: tumor, lung, calcium."), 
    resolves: B(&[f::ANTI_JO1_ANTIBODY, f::ANTI_MDA5_ANTIBODY, f::ANTI_MI2_ANTIBODY, f::ANTI_NXP2_ANTIBODY, f::ANTI_PM_SCL_ANTIBODY, f::ANTI_RO52_ANTIBODY, f::ANTI_SAE_ANTIBODY, f::ANTI_TIF1_GAMMA_ANTIBODY]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::VALENZUELA_2014, s::ARUP_MYO, s::ARUP_PMSCL]), };

pub(super) const COMPLEMENT_AND_URINALYSIS: Test = Test { id: B("complement-and-urinalysis"), label: B("Complement and urinalysis"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures C3 and C4, blood count and urine protein and sediment."), 
    because: B("Low complement, cytopenia and protein in the urine count for lupus."), 
    changes: B("Supports lupus and shows kidney involvement."), 
    resolves: B(&[f::ANEMIA, f::AUTOIMMUNE_HEMOLYSIS, f::LEUKOPENIA, f::LOW_C3, f::LOW_C4, f::LOW_COMPLEMENT, f::LUPUS_NEPHRITIS, f::NEPHRITIS, f::PROTEINURIA, f::SYSTEMIC_LUPUS_CRITERIA_MET, f::THROMBOCYTOPENIA, f::THROMBOCYTOPENIA_BELOW_100]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::ARINGER_2019]), };

pub(super) const LIPASE_AND_AMYLASE: Test = Test { id: B("lipase-and-amylase"), label: B("Lipase and amylase"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures lipase and amylase."), 
    because: B("Enzymes freed from the pancreas dissolve fat under the skin, also without abdominal symptoms."), 
    changes: B("Raised values with tender nodules lead to abdominal imaging."), 
    resolves: B(&[f::ACUTE_PANCREATITIS, f::HIGH_AMYLASE, f::HIGH_LIPASE, f::PANCREATIC_DISEASE]), 
    about: B(&[n::PANNICULITIS_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const ALPHA_1_ANTITRYPSIN: Test = Test { id: B("alpha-1-antitrypsin"), label: B("Alpha-1-antitrypsin"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures alpha-1-antitrypsin."), 
    because: B("Deficiency causes a draining panniculitis."), 
    changes: B("A low value names the panniculitis."), 
    resolves: B(&[f::ALPHA_1_ANTITRYPSIN_DEFICIENCY]), 
    about: B(&[n::OTHER_PANNICULITIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FERRITIN_HEPATITIS_HIV_AND_LIVER_TESTS: Test = Test { id: B("ferritin-hepatitis-hiv-and-liver-tests"), label: B("Ferritin, hepatitis C, HIV and liver tests"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures ferritin and iron saturation, hepatitis C and HIV tests and liver tests."), 
    because: B("Iron, hepatitis C, HIV and alcohol trigger porphyria; liver disease is also a risk for calciphylaxis."), 
    changes: B("Finds what is treatable: iron, virus, alcohol."), 
    resolves: B(&[f::ABNORMAL_LIVER_TESTS, f::CIRRHOSIS, f::HEPATITIS_C, f::IRON_OVERLOAD, f::LIVER_DISEASE]), 
    about: B(&[n::PORPHYRIA_CUTANEA_TARDA, n::CALCIPHYLAXIS_NON_UREMIC]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PARASITE_SEROLOGY_AND_EOSINOPHILS: Test = Test { id: B("parasite-serology-and-eosinophils"), label: B("Parasite serology and eosinophils"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures antibodies to cysticercus and filariae, and eosinophils, with a day blood film or skin snip where loiasis or onchocerciasis is thought of."), 
    because: B("A calcified worm is dead, but other stages may live."), 
    changes: B("A positive result bears on whether treatment is needed."), 
    resolves: B(&[f::CYSTICERCUS_ANTIBODY, f::EOSINOPHILIA, f::LOA_MICROFILAREMIA, f::ONCHOCERCA_MICROFILARIA_IN_SKIN, f::ONCHOCERCA_OR_FILARIA_SEROLOGY]), 
    about: B(&[n::INFECTION_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const DIALYSIS_MINERAL_SERIES: Test = Test { id: B("dialysis-mineral-series"), label: B("Serial minerals under dialysis"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Follows calcium, phosphate, product, parathyroid hormone, alkaline phosphatase and albumin over months, notes the dialysate calcium, and measures aluminum after exposure."), 
    because: B("The size of benign nodules follows the product; very high or very low parathyroid hormone are both risk factors for calciphylaxis."), 
    changes: B("Guides dialysate calcium, binders, vitamin D and the question of parathyroidectomy."), 
    resolves: B(&[f::CALCIUM_PHOSPHATE_PRODUCT_OVER_55, f::CALCIUM_PHOSPHATE_PRODUCT_OVER_70, f::HIGH_ALKALINE_PHOSPHATASE, f::HIGH_ALUMINUM, f::HIGH_PARATHYROID_HORMONE, f::HYPERCALCEMIA, f::HYPERPHOSPHATEMIA, f::HYPOALBUMINEMIA, f::PARATHYROID_HORMONE_BELOW_300, f::PARATHYROID_HORMONE_OVER_1000, f::SECONDARY_HYPERPARATHYROIDISM, f::TERTIARY_HYPERPARATHYROIDISM]), 
    about: B(&[n::RENAL_FAILURE_CALCINOSIS, n::CALCIPHYLAXIS_UREMIC, n::SECONDARY_OR_TERTIARY_HYPERPARATHYROIDISM_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::CHINAHIER, s::NUNLEY_LERMA_2015]), };

pub(super) const PARATHYROID_HORMONE_RELATED_PEPTIDE: Test = Test { id: B("parathyroid-hormone-related-peptide"), label: B("Parathyroid hormone-related peptide"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures PTHrP."), 
    because: B("Explains high calcium with suppressed parathyroid hormone in cancer."), 
    changes: B("A raised value leads to the search for the tumor."), 
    resolves: B(&[f::HIGH_PARATHYROID_HORMONE_RELATED_PEPTIDE, f::MALIGNANCY]), 
    about: B(&[n::OTHER_METASTATIC_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CALCITRIOL_AND_ANGIOTENSIN_CONVERTING_ENZYME: Test = Test { id: B("calcitriol-and-angiotensin-converting-enzyme"), label: B("1,25-dihydroxyvitamin D and angiotensin-converting enzyme"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures 1,25-dihydroxyvitamin D and angiotensin-converting enzyme."), 
    because: B("Granulomas, fat necrosis and lymphoma make 1,25-dihydroxyvitamin D; ACE inhibitors lower the enzyme."), 
    changes: B("High with suppressed parathyroid hormone leads to granuloma; a normal value does not exclude sarcoidosis."), 
    resolves: B(&[f::ABNORMAL_VITAMIN_D_METABOLISM, f::HIGH_ANGIOTENSIN_CONVERTING_ENZYME, f::HIGH_CALCITRIOL, f::LOW_CALCITRIOL, f::NORMAL_CALCITRIOL, f::SARCOIDOSIS]), 
    about: B(&[n::OTHER_METASTATIC_CALCINOSIS, n::PANNICULITIS_CALCINOSIS, n::HYPERPHOSPHATEMIC_TUMORAL_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::HEALIO_SARCOID]), };

pub(super) const SERUM_PROTEIN_ELECTROPHORESIS_AND_FREE_LIGHT_CHAINS: Test = Test { id: B("serum-protein-electrophoresis-and-free-light-chains"), label: B("Protein electrophoresis and free light chains"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures serum protein electrophoresis with immunofixation and free light chains."), 
    because: B("Myeloma raises calcium and makes cryoglobulins."), 
    changes: B("A monoclonal protein leads to bone-marrow work-up."), 
    resolves: B(&[f::HIGH_ERYTHROCYTE_SEDIMENTATION_RATE, f::MONOCLONAL_PROTEIN, f::MULTIPLE_MYELOMA]), 
    about: B(&[n::OTHER_METASTATIC_CALCINOSIS, n::CALCIPHYLAXIS_NON_UREMIC, n::CRYOGLOBULINEMIA_SKIN_NECROSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const THYROID_STIMULATING_HORMONE: Test = Test { id: B("thyroid-stimulating-hormone"), label: B("Thyroid-stimulating hormone"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures TSH and free thyroxine, with the interval for age."), 
    because: B("Resistance to TSH often comes first in pseudohypoparathyroidism; hyperthyroidism raises calcium."), 
    changes: B("High TSH with bone in the skin supports hormone-resistant disease."), 
    resolves: B(&[f::HIGH_TSH, f::HYPOTHYROIDISM, f::LOW_FREE_THYROXINE, f::LOW_TSH, f::THYROID_STIMULATING_HORMONE_RESISTANCE]), 
    about: B(&[n::GENETIC_OSTEOMA_CUTIS, n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS, n::OTHER_METASTATIC_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::MANTOVANI_2018]), };

pub(super) const ADRENAL_AXIS: Test = Test { id: B("adrenal-axis"), label: B("Morning cortisol and ACTH"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures morning cortisol and ACTH with sodium and potassium, and a stimulation test where the value is in doubt."), 
    because: B("Adrenal failure is the commonest systemic cause of calcified or ossified ears."), 
    changes: B("A low value needs prompt specialist care and names the cause; a normal one allows the search to go on."), 
    resolves: B(&[f::ADRENAL_INSUFFICIENCY, f::HIGH_POTASSIUM, f::HYPOPITUITARISM, f::LOW_CORTISOL]), 
    about: B(&[n::AURICULAR_CALCIFICATION, n::IDIOPATHIC_AURICULAR_CALCIFICATION, n::SECONDARY_OSTEOMA_OF_AURICLE, n::OTHER_METASTATIC_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::PETRIFIED_2021, s::GOGATE_2012]), };

pub(super) const FGF23_INTACT_AND_C_TERMINAL: Test = Test { id: B("fgf23-intact-and-c-terminal"), label: B("FGF23, intact and C-terminal"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures intact and C-terminal FGF23 with the laboratory’s own limits, since assays are not interchangeable, and FGF23 autoantibodies where genes are normal."), 
    because: B("The intact hormone is low while its fragments are high in two of the genetic forms."), 
    changes: B("Low intact with high C-terminal supports GALNT3 or FGF23; high intact supports resistance (KL) or autoantibodies."), 
    resolves: B(&[f::FGF23_AUTOANTIBODY, f::HIGH_C_TERMINAL_FGF23, f::HIGH_INTACT_FGF23, f::LOW_INTACT_FGF23]), 
    about: B(&[n::HYPERPHOSPHATEMIC_TUMORAL_CALCINOSIS, n::IDIOPATHIC_TUMORAL_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::RAFAELSEN_2014, s::GR_HFTC, s::FGF23_ASSAYS]), };

pub(super) const THROMBOPHILIA_PANEL: Test = Test { id: B("thrombophilia-panel"), label: B("Protein C and S, antithrombin, lupus anticoagulant"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures protein C, protein S, antithrombin, lupus anticoagulant and homocysteine, before a vitamin K antagonist or heparin distorts them."), 
    because: B("Clotting tendencies are common in calciphylaxis and explain several mimics."), 
    changes: B("A defect bears on anticoagulation; a strong antiphospholipid result opens the mimic."), 
    resolves: B(&[f::ANTIPHOSPHOLIPID_ANTIBODY, f::ANTIPHOSPHOLIPID_SYNDROME, f::HYPERHOMOCYSTEINEMIA, f::LOW_ANTITHROMBIN, f::LOW_PROTEIN_C, f::LOW_PROTEIN_S, f::LUPUS_ANTICOAGULANT, f::PROTEIN_C_OR_S_DEFICIENCY, f::THROMBOPHILIA]), 
    about: B(&[n::CALCIPHYLAXIS, n::MIMIC_NECROSIS_OR_ULCER]), 
    avoid: B(&[
        Avoid { says: B("Check the timing: a vitamin K antagonist lowers protein C and S, and a low value under it proves nothing."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("vitamin-k-antagonist-use"), 
    program: p(&[Op::Finding(f::VITAMIN_K_ANTAGONIST_USE)]), },
        Avoid { says: B("Check the timing: heparin lowers antithrombin and disturbs the lupus anticoagulant; antibodies against cardiolipin and beta-2 glycoprotein I are not affected and have a test of their own."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("heparin-exposure"), 
    program: p(&[Op::Finding(f::HEPARIN_EXPOSURE)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::DOBRY_2017, s::UVM, s::HH_PC, s::WARDE_LA, s::APL_LIST]), };

pub(super) const CRYOGLOBULINS_ANCA_AND_ANA: Test = Test { id: B("cryoglobulins-anca-and-ana"), label: B("Cryoglobulins, ANCA and antinuclear antibodies"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures cryoglobulins (sample kept warm), ANCA, ANA and complement."), 
    because: B("Vasculitis and cryoglobulinemia resemble calciphylaxis."), 
    changes: B("A positive result opens the mimic; it does not by itself exclude calciphylaxis."), 
    resolves: B(&[f::ANTINEUTROPHIL_CYTOPLASMIC_ANTIBODY, f::ANTINUCLEAR_ANTIBODY, f::CRYOGLOBULIN, f::LOW_C4, f::LOW_COMPLEMENT]), 
    about: B(&[n::CALCIPHYLAXIS, n::MIMIC_NECROSIS_OR_ULCER]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::CHINAHIER]), };

pub(super) const INFLAMMATION_BLOOD_COUNT_AND_CLOTTING: Test = Test { id: B("inflammation-blood-count-and-clotting"), label: B("Blood count, C-reactive protein, albumin, liver and clotting tests"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures blood count, C-reactive protein, sedimentation rate, albumin, liver tests, clotting times, fibrinogen and D-dimer."), 
    because: B("Infection and low albumin bear on the outlook; clotting values show consumption or vitamin K lack."), 
    changes: B("Guides antibiotics and names consumption coagulopathy or liver disease."), 
    resolves: B(&[
        f::ABNORMAL_LIVER_TESTS, f::ANEMIA, f::EOSINOPHILIA, f::HEMATOLOGIC_DISEASE, f::HIGH_C_REACTIVE_PROTEIN, f::HIGH_D_DIMER,
        f::HIGH_ERYTHROCYTE_SEDIMENTATION_RATE, f::HYPOALBUMINEMIA, f::LEUKEMIA_OR_LYMPHOMA, f::LEUKOCYTOSIS, f::LEUKOPENIA, f::LOW_FIBRINOGEN,
        f::NORMAL_LABORATORY_SCREEN, f::PROLONGED_CLOTTING_TIME, f::THROMBOCYTOPENIA, f::THROMBOCYTOPENIA_BELOW_100, f::VITAMIN_K_DEPENDENT_CLOTTING_DEFICIENCY,
    ]), 
    about: B(&[n::CALCIPHYLAXIS, n::MIMIC_NECROSIS_OR_ULCER]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const WOUND_SWAB_AND_BLOOD_CULTURE: Test = Test { id: B("wound-swab-and-blood-culture"), label: B("Wound swab and blood culture"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Takes a swab or tissue from the wound and, with fever, blood cultures."), 
    because: B("Infection of the wound is the common way to death in calciphylaxis and itself a mimic."), 
    changes: B("A germ guides antibiotics."), 
    resolves: B(&[f::FEVER, f::INFECTION_SIGN, f::SEPSIS]), 
    about: B(&[n::CALCIPHYLAXIS, n::MIMIC_NECROSIS_OR_ULCER, n::PANNICULITIS_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PLATELET_FACTOR_4_ANTIBODY: Test = Test { id: B("platelet-factor-4-antibody"), label: B("Heparin–platelet factor 4 antibody"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures the antibody when platelets fall or skin dies under heparin."), 
    because: B("Heparin-induced necrosis is a mimic."), 
    changes: B("A positive result bears on every use of heparin."), 
    resolves: B(&[f::PLATELET_FACTOR_4_ANTIBODY, f::THROMBOCYTOPENIA, f::THROMBOCYTOPENIA_BELOW_100]), 
    about: B(&[n::HEPARIN_INDUCED_SKIN_NECROSIS, n::CALCIUM_HEPARIN_INJECTION_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const VASCULAR_RISK_PANEL: Test = Test { id: B("vascular-risk-panel"), label: B("Glucose, HbA1c, lipids, lipoprotein(a) and urate"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures glucose or HbA1c, lipids, lipoprotein(a) and uric acid."), 
    because: B("Diabetes is a risk factor for calciphylaxis; lipids and urate explain xanthoma, tophus and vessel disease."), 
    changes: B("Names a mimic or a risk that can be treated."), 
    resolves: B(&[f::DIABETES_MELLITUS, f::DYSLIPIDEMIA, f::HIGH_HBA1C, f::HIGH_LIPOPROTEIN_A, f::HYPERURICEMIA]), 
    about: B(&[n::CALCIPHYLAXIS, n::MIMIC_NECROSIS_OR_ULCER, n::MIMIC_DEPOSIT_OR_NODULE]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PITUITARY_AND_RESISTANCE_HORMONES: Test = Test { id: B("pituitary-and-resistance-hormones"), label: B("Growth hormone axis, gonadotropins, calcitonin and the cAMP response"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures growth hormone axis, LH, FSH, sex hormones and calcitonin as the consensus advises; the cAMP response to parathyroid hormone is a research test."), 
    because: B("Resistance may reach further hormones in pseudohypoparathyroidism."), 
    changes: B("Each defect has its own treatment and adds to the diagnosis."), 
    resolves: B(&[f::GROWTH_HORMONE_DEFICIENCY, f::HIGH_CALCITONIN, f::HYPOGONADISM, f::HYPOPITUITARISM, f::PARATHYROID_HORMONE_RESISTANCE, f::THYROID_STIMULATING_HORMONE_RESISTANCE]), 
    about: B(&[n::GENETIC_OSTEOMA_CUTIS, n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::MANTOVANI_2018]), };

pub(super) const SERIAL_CALCIUM_AFTER_TRANSPLANTATION: Test = Test { id: B("serial-calcium-after-transplantation"), label: B("Serial calcium and phosphate after transplantation"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Follows calcium, phosphate and kidney function day by day after a transplant with heavy calcium and blood-product use."), 
    because: B("The rise may be short and gone when the skin lesion is seen."), 
    changes: B("A documented peak supports the transplant-related form."), 
    resolves: B(&[f::HYPERCALCEMIA, f::HYPERPHOSPHATEMIA, f::NORMAL_CALCIUM, f::NORMAL_PHOSPHATE]), 
    about: B(&[n::LIVER_TRANSPLANTATION_CALCINOSIS, n::IATROGENIC]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::LIVERTX]), };

pub(super) const CARDIOLIPIN_AND_BETA2_GLYCOPROTEIN_ANTIBODIES: Test = Test { id: B("cardiolipin-and-beta2-glycoprotein-antibodies"), label: B("Antibodies against cardiolipin and β2-glycoprotein I"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures IgG and IgM antibodies against cardiolipin and β2-glycoprotein I, also under a vitamin K antagonist or heparin."), 
    because: B("They explain several mimics of calciphylaxis, and the drugs that disturb the clotting tests leave them as they are."), 
    changes: B("A strong result, repeated after twelve weeks, opens the antiphospholipid syndrome."), 
    resolves: B(&[f::ANTI_BETA2_GLYCOPROTEIN_ANTIBODY, f::ANTICARDIOLIPIN_ANTIBODY, f::ANTIPHOSPHOLIPID_ANTIBODY, f::ANTIPHOSPHOLIPID_ANTIBODY_MODERATE_OR_HIGH_TITER, f::ANTIPHOSPHOLIPID_SYNDROME]), 
    about: B(&[n::CALCIPHYLAXIS, n::MIMIC_NECROSIS_OR_ULCER]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::APL_LIST]), };

pub(super) const PLASMA_PYROPHOSPHATE: Test = Test { id: B("plasma-pyrophosphate"), label: B("Plasma pyrophosphate"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures inorganic pyrophosphate in plasma that was freed of platelets; few laboratories offer it."), 
    because: B("It is low in pseudoxanthoma elasticum, in deficiency of ENPP1 and in CD73 deficiency not as a rule."), 
    changes: B("A low value supports the group; the gene names the disease."), 
    resolves: B(&[f::LOW_PLASMA_PYROPHOSPHATE]), 
    about: B(&[n::PSEUDOXANTHOMA_ELASTICUM, n::GENERALIZED_ARTERIAL_CALCIFICATION_OF_INFANCY, n::COLE_DISEASE]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::UITTO_2013, s::LUO_2020]), };

pub(super) const UNDERCARBOXYLATED_MATRIX_GLA_PROTEIN_OR_PIVKA: Test = Test { id: B("undercarboxylated-matrix-gla-protein-or-pivka"), label: B("Uncarboxylated matrix Gla protein or PIVKA-II"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures dephosphorylated uncarboxylated matrix Gla protein, or PIVKA-II, as marks of the vitamin K state."), 
    because: B("In 20 dialysis patients with calciphylaxis the carboxylated share of matrix Gla protein was lower than in 20 without (0.58 against 0.69)."), 
    changes: B("A high value shows lack of vitamin K; whether to treat it is a question of trials."), 
    resolves: B(&[f::VITAMIN_K_DEFICIENCY]), 
    about: B(&[n::CALCIPHYLAXIS, n::GGCX_ELASTIC_FIBER_CALCINOSIS, n::KEUTEL_SYNDROME_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("A vitamin K antagonist raises both; the value then says nothing of the intake."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("vitamin-k-antagonist-use"), 
    program: p(&[Op::Finding(f::VITAMIN_K_ANTAGONIST_USE)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::MGP_CUA_2017]), };
