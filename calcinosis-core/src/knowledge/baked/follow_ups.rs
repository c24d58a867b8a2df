// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FOLLOW_NEWBORN_FAT_NECROSIS: FollowUp = FollowUp { id: B("follow-newborn-fat-necrosis"), about: B(&[n::SUBCUTANEOUS_FAT_NECROSIS_OF_THE_NEWBORN]), 
    says: B("Calcium at diagnosis, then weekly, then monthly to six months, and on to a year or until it is normal where it was high; one page advises at least every two weeks for months."), 
    interval: B("weekly, then monthly to 6 months"), 
    basis: Basis::Proposal, 
    sources: B(&[s::EMED_SFNN, s::RODD_2021]), };

pub(super) const FOLLOW_HIGH_CALCIUM: FollowUp = FollowUp { id: B("follow-high-calcium"), about: B(&[n::MALIGNANCY_ASSOCIATED_METASTATIC_CALCINOSIS, n::HYPERVITAMINOSIS_D_CALCINOSIS, n::MILK_ALKALI_SYNDROME_CALCINOSIS, n::GRANULOMATOUS_DISEASE_CALCINOSIS]), 
    says: B("While calcium is high it is measured with creatinine, potassium, phosphate and magnesium, at first every few hours where it is above 3.0 mmol/L or causes complaints, otherwise every day; when it has fallen, weekly until it stays normal, since it comes back with the cause and may fall too low after a bisphosphonate or denosumab."), 
    interval: B("hours to daily while high, then weekly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_CONNECTIVE_TISSUE_DISEASE: FollowUp = FollowUp { id: B("follow-connective-tissue-disease"), about: B(&[n::DERMATOMYOSITIS_CALCINOSIS, n::SYSTEMIC_SCLEROSIS_CALCINOSIS, n::POLYMYOSITIS, n::SYSTEMIC_LUPUS_ERYTHEMATOSUS, n::MIXED_CONNECTIVE_TISSUE_DISEASE, n::OVERLAP_CONNECTIVE_TISSUE_DISEASE, n::UNDIFFERENTIATED_CONNECTIVE_TISSUE_DISEASE, n::SECONDARY_OSTEOMA_IN_CONNECTIVE_TISSUE_DISEASE]), 
    says: B("Clinic for connective-tissue disease every three months; a film once a year if deposits cause symptoms. Looked at are skin and deposits (open, infected), power and joints, blood pressure, urine and creatinine, and lung function once a year where sclerosis or myositis is there, with an echocardiogram in sclerosis, mixed and overlap disease."), 
    interval: B("3 months; film yearly if symptomatic"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_PLATE_LIKE_OSTEOMA: FollowUp = FollowUp { id: B("follow-plate-like-osteoma"), about: B(&[n::PLATE_LIKE_OSTEOMA_CUTIS, n::GNAS_OSTEOMA_CUTIS_SUPERFICIAL]), 
    says: B("Review for growth into depth every six months to the age of three, then yearly; progression makes it progressive osseous heteroplasia."), 
    interval: B("6-monthly to age 3, then yearly"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_GNAS_HORMONES_AND_GROWTH: FollowUp = FollowUp { id: B("follow-gnas-hormones-and-growth"), about: B(&[n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITH_HORMONE_RESISTANCE, n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITHOUT_HORMONE_RESISTANCE, n::PROGRESSIVE_OSSEOUS_HETEROPLASIA, n::GNAS_OSTEOMA_CUTIS_SUPERFICIAL, n::CONGENITAL_PLATE_LIKE_OSTEOMA_CUTIS, n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS]), 
    says: B("Calcium, phosphate, parathyroid hormone, vitamin D, thyrotropin and free thyroxine; height, weight and speed of growth; development, speech, hearing, learning; puberty; in adults pressure, sugar, lipids. Resistance may come years after the bone, thyrotropin first: normal values once do not end it, unless the variant is from the father or GNAS is sound. Under calcitriol or calcium every three to six months, with calcium in urine and kidney ultrasound."), 
    interval: B("6-monthly to age 5, then yearly; more often while treatment is changed"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::MANTOVANI_2018, s::GR_GNAS]), };

pub(super) const FOLLOW_OSSIFIED_SKIN_AND_JOINTS: FollowUp = FollowUp { id: B("follow-ossified-skin-and-joints"), about: B(&[n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITH_HORMONE_RESISTANCE, n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITHOUT_HORMONE_RESISTANCE, n::PROGRESSIVE_OSSEOUS_HETEROPLASIA, n::GNAS_OSTEOMA_CUTIS_SUPERFICIAL, n::PLATE_LIKE_OSTEOMA_CUTIS]), 
    says: B("Photographs and a body map of the bone, the movement of each joint under ossified skin in degrees, length and girth of the limb against the other side, gait and hand function, and the skin over the bone for breaks, chalky pieces and infection. Stiffness, a limb that stays behind, pain or growth into depth between visits is a reason to come at once."), 
    interval: B("6-monthly while growing, then yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::NORD_POH]), };

pub(super) const FOLLOW_GENETIC_OSTEOMA_IMAGING: FollowUp = FollowUp { id: B("follow-genetic-osteoma-imaging"), about: B(&[n::GENETIC_OSTEOMA_CUTIS]), 
    says: B("Repeat depth imaging at 6 to 12 months where progression is the question, with as little radiation as possible."), 
    interval: B("6 to 12 months"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_IDIOPATHIC_WIDESPREAD: FollowUp = FollowUp { id: B("follow-idiopathic-widespread"), about: B(&[n::IDIOPATHIC_CALCINOSIS_UNIVERSALIS, n::UNILATERAL_IDIOPATHIC_CALCINOSIS]), 
    says: B("Look again for connective-tissue disease."), 
    interval: B("6 to 24 months"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_HEEL_AND_MILIA_LIKE: FollowUp = FollowUp { id: B("follow-heel-and-milia-like"), about: B(&[n::NEONATAL_HEEL_STICK_CALCINOSIS, n::MILIA_LIKE_IDIOPATHIC_CALCINOSIS_CUTIS]), 
    says: B("Look again until the lesions are gone."), 
    interval: B("6 to 12 months until gone"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_CALCIPHYLAXIS: FollowUp = FollowUp { id: B("follow-calciphylaxis"), about: B(&[n::CALCIPHYLAXIS]), 
    says: B("Wound every week; calcium, phosphate and bicarbonate every week while thiosulfate, a calcimimetic or a low-calcium bath is begun, laboratory values then every month."), 
    interval: B("wound weekly, laboratory weekly at first, then monthly"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_PSEUDOXANTHOMA_AND_VASCULAR_DISORDERS: FollowUp = FollowUp { id: B("follow-pseudoxanthoma-and-vascular-disorders"), about: B(&[n::PSEUDOXANTHOMA_ELASTICUM, n::GENERALIZED_ARTERIAL_CALCIFICATION_OF_INFANCY, n::WERNER_SYNDROME, n::GGCX_ELASTIC_FIBER_CALCINOSIS, n::HEMOGLOBINOPATHY_ELASTIC_FIBER_CALCINOSIS]), 
    says: B("Surveillance of heart, vessels and eyes by specialists."), 
    interval: B("by specialists"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_CD73_DEFICIENCY: FollowUp = FollowUp { id: B("follow-cd73-deficiency"), about: B(&[n::ARTERIAL_CALCIFICATION_DUE_TO_CD73_DEFICIENCY]), 
    says: B("Walking distance, feet, pulses and toe pressure once a year by a vascular team, sooner with pain at rest or a wound; joints of hands and feet with it."), 
    interval: B("yearly, sooner with pain at rest"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_WERNER_SYNDROME: FollowUp = FollowUp { id: B("follow-werner-syndrome"), about: B(&[n::WERNER_SYNDROME]), 
    says: B("Cancer comes early and of unusual kinds: soft-tissue sarcoma, melanoma of soles, nails and mucosa, meningioma, thyroid carcinoma and leukemia. Skin with feet, nails and mouth, thyroid and every new lump are looked at once a year, and a headache or a lasting sign of the brain is imaged. Glucose, lipids, blood pressure, vessels, lenses, bone density and the feet are followed beside it; radiation is kept low."), 
    interval: B("yearly, sooner for a new lump, dark spot or ulcer"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_ROTHMUND_THOMSON_SYNDROME: FollowUp = FollowUp { id: B("follow-rothmund-thomson-syndrome"), about: B(&[n::ROTHMUND_THOMSON_SYNDROME]), 
    says: B("Osteosarcoma comes mostly before 20 years (13 of 41 in one cohort, above all with RECQL4 variants): bone pain, a limp or a swelling is filmed the same week; some advise films of the long bones by five years. Once a year skin (squamous and basal cell carcinoma), eyes (cataract) and blood count. Sun is kept off, X-rays are limited to what decides, and the gene is named before chemotherapy or radiotherapy."), 
    interval: B("yearly, within a week for bone pain or a swelling"), 
    basis: Basis::Seen, 
    sources: B(&[s::HPOA_2025]), };

pub(super) const FOLLOW_EXTRAVASATION: FollowUp = FollowUp { id: B("follow-extravasation"), about: B(&[n::CALCIUM_EXTRAVASATION, n::PHOSPHATE_INFUSION_CALCINOSIS]), 
    says: B("Look again, with a film where needed; in one series all 16 newborns healed in one to three months, in another three cleared at 3 weeks, 4 weeks and 6 months."), 
    interval: B("1 to 6 months"), 
    basis: Basis::Seen, 
    sources: B(&[s::PMID_37545297, s::JKOA_2019]), };

pub(super) const FOLLOW_ADULT_MYOSITIS_FOR_CANCER: FollowUp = FollowUp { id: B("follow-adult-myositis-for-cancer"), about: B(&[n::ADULT_DERMATOMYOSITIS]), 
    says: B("An adult whose dermatomyositis began is looked through for cancer at its start and each year for three to five years, most where antibodies to TIF1-γ or NXP-2 are there, the patient is old or the disease resists; calcium does not take the risk away."), 
    interval: B("yearly for 3 to 5 years"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_SKIN_LIMITED_DISEASE: FollowUp = FollowUp { id: B("follow-skin-limited-disease"), about: B(&[n::LUPUS_PANNICULITIS, n::CHRONIC_CUTANEOUS_LUPUS_ERYTHEMATOSUS, n::MORPHEA, n::RHEUMATOID_ARTHRITIS, n::RHEUMATOID_NODULE, n::PRIMARY_SJOGREN_SYNDROME]), 
    says: B("Skin and joints every three to six months while they are active, then once a year: new plaques and deposits, and each year urine, blood count and the signs of a systemic disease. Swollen glands that stay in Sjögren disease may be lymphoma; under hydroxychloroquine the eyes are looked at each year from the fifth on."), 
    interval: B("3 to 6 months while active, then yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_MINERALS_IN_KIDNEY_DISEASE: FollowUp = FollowUp { id: B("follow-minerals-in-kidney-disease"), about: B(&[n::RENAL_FAILURE_CALCINOSIS, n::SECONDARY_OR_TERTIARY_HYPERPARATHYROIDISM_CALCINOSIS]), 
    says: B("Calcium and phosphate every month while they are brought down, then every one to three months, parathyroid hormone every three to six months; masses and skin at each visit. New severe pain, livedo, a hard plaque or an ulcer is calciphylaxis until that is excluded, and is seen the same day."), 
    interval: B("1 to 3 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_PRIMARY_HYPERPARATHYROIDISM: FollowUp = FollowUp { id: B("follow-primary-hyperparathyroidism"), about: B(&[n::PRIMARY_HYPERPARATHYROIDISM_CALCINOSIS]), 
    says: B("Without an operation calcium and creatinine once a year, more often where calcium is high or rises, and bone density every one to two years; after it calcium within a day and in the days after, and once more at six months."), 
    interval: B("yearly; after surgery daily, then at 6 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_TUMOR_LYSIS: FollowUp = FollowUp { id: B("follow-tumor-lysis"), about: B(&[n::TUMOR_LYSIS_CALCINOSIS]), 
    says: B("Potassium, phosphate, calcium, urate and creatinine every four to six hours while cells fall apart, with an ECG, then every day until they are normal; the deposits are looked at again after one and six months."), 
    interval: B("4 to 6 hours, then daily"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_LOW_PARATHYROID_ACTION: FollowUp = FollowUp { id: B("follow-low-parathyroid-action"), about: B(&[n::HYPOPARATHYROIDISM_CALCINOSIS, n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS, n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITH_HORMONE_RESISTANCE]), 
    says: B("Calcium, phosphate and creatinine one to two weeks after each change of dose, otherwise every three to six months, urine calcium once a year (kidneys imaged where it is high); in hormone resistance thyroid, growth and gonads as well. Calcium is kept at the lower end, and its product with phosphate low."), 
    interval: B("1 to 2 weeks after a change, else 3 to 6 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_TUMORAL_CALCINOSIS: FollowUp = FollowUp { id: B("follow-tumoral-calcinosis"), about: B(&[n::HYPERPHOSPHATEMIC_TUMORAL_CALCINOSIS, n::NORMOPHOSPHATEMIC_FAMILIAL_TUMORAL_CALCINOSIS, n::IDIOPATHIC_TUMORAL_CALCINOSIS]), 
    says: B("Phosphate, calcium and creatinine every three to six months, sooner after a change of treatment; each year masses and range of motion, teeth, eyes, and the kidneys for calcium. After excision a mass is looked for each half year, as it comes back while phosphate is high. What grows fast or hurts is imaged anew."), 
    interval: B("3 to 6 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_GARDNER_SYNDROME: FollowUp = FollowUp { id: B("follow-gardner-syndrome"), about: B(&[n::GARDNER_SYNDROME_CALCINOSIS]), 
    says: B("The bowel from about ten years of age on and the thyroid, once a year by those who know the syndrome; teeth, and a firm mass of belly or scar for a desmoid. Relatives are offered a test."), 
    interval: B("yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_PROGERIA: FollowUp = FollowUp { id: B("follow-progeria"), about: B(&[n::PROGERIA_CALCINOSIS]), 
    says: B("Heart, vessels and blood pressure at least once a year by those who know the disease, with weight, joints and hips; the vessels of the brain where there are signs."), 
    interval: B("yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_SINGLETON_MERTEN_SYNDROME: FollowUp = FollowUp { id: B("follow-singleton-merten-syndrome"), about: B(&[n::SINGLETON_MERTEN_SYNDROME_CALCINOSIS]), 
    says: B("Aorta, valves and heart once a year, eyes for glaucoma, teeth and the density of bone. Relatives are offered a test."), 
    interval: B("yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_KEUTEL_SYNDROME: FollowUp = FollowUp { id: B("follow-keutel-syndrome"), about: B(&[n::KEUTEL_SYNDROME_CALCINOSIS]), 
    says: B("Lung arteries, airways and hearing once a year, and blood pressure. Relatives are offered a test."), 
    interval: B("yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_EHLERS_DANLOS_SYNDROME: FollowUp = FollowUp { id: B("follow-ehlers-danlos-syndrome"), about: B(&[n::EHLERS_DANLOS_SYNDROME]), 
    says: B("Once a year by those who know the syndrome, as its type asks for: joints and skin, valves and aorta, in the vascular type the arteries. Relatives are offered a test."), 
    interval: B("yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_COLE_DISEASE: FollowUp = FollowUp { id: B("follow-cole-disease"), about: B(&[n::COLE_DISEASE]), 
    says: B("Skin and deposits once a year by those who know the disease. Relatives are offered a test."), 
    interval: B("yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_MALIGNANT_TUMOR: FollowUp = FollowUp { id: B("follow-malignant-tumor"), about: B(&[n::CALCIFIED_SOFT_TISSUE_SARCOMA, n::CALCIFIED_SKIN_METASTASIS, n::MARJOLIN_ULCER, n::PILOMATRIX_CARCINOMA, n::CALCIFIED_SQUAMOUS_CELL_CARCINOMA, n::CALCIFIED_BASAL_CELL_CARCINOMA, n::SECONDARY_OSTEOMA_IN_BASAL_CELL_CARCINOMA]), 
    says: B("After removal scar, skin and lymph nodes every three to six months for two years, then each half year to five years, and after a sarcoma or pilomatrix carcinoma the lungs too; after a basal cell carcinoma the whole skin once a year. Who follows is settled with those who treat the tumor, and a new lump is biopsied."), 
    interval: B("3 to 6 months, then 6 to 12 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_TUMOR_THAT_COMES_BACK: FollowUp = FollowUp { id: B("follow-tumor-that-comes-back"), about: B(&[n::CALCIFYING_TUMOR_OF_HAND_OR_FOOT, n::SUBUNGUAL_EXOSTOSIS, n::CALCIFIED_CHONDROID_SYRINGOMA, n::SECONDARY_OSTEOMA_IN_CHONDROID_SYRINGOMA]), 
    says: B("After excision the place is looked at after three to six months, then once a year for some years: what is left comes back, above all in children, and what grows again fast goes to histology."), 
    interval: B("3 to 6 months, then yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_MATURING_BONE: FollowUp = FollowUp { id: B("follow-maturing-bone"), about: B(&[n::MYOSITIS_OSSIFICANS_TRAUMATIC, n::NEUROGENIC_HETEROTOPIC_OSSIFICATION]), 
    says: B("Films after four to six weeks and again until the bone is mature, mostly after half a year to a year: bone that does not ripen from its rim inward, or that grows on after that, is taken for a sarcoma until a biopsy planned by those who would operate. The range of motion is measured each time."), 
    interval: B("4 to 6 weeks, then 3 to 6 months until mature"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_OSTEOMA_BEGUN_IN_CHILDHOOD: FollowUp = FollowUp { id: B("follow-osteoma-begun-in-childhood"), about: B(&[n::ISOLATED_OSTEOMA_CUTIS, n::MULTIPLE_OSTEOMA_CUTIS_NON_SYNDROMIC]), 
    says: B("Where it began in childhood: growth, depth, new plates, height and hormones once a year, since an inherited form may show itself late. Where it began later and does not change, no date is needed."), 
    interval: B("yearly where begun in childhood"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_ACUTE_NECROSIS: FollowUp = FollowUp { id: B("follow-acute-necrosis"), about: B(&[n::NECROTIZING_FASCIITIS, n::CELLULITIS, n::PURPURA_FULMINANS_OR_DISSEMINATED_INTRAVASCULAR_COAGULATION, n::ANGIOINVASIVE_INFECTION_SKIN_NECROSIS, n::HEPARIN_INDUCED_SKIN_NECROSIS, n::WARFARIN_INDUCED_SKIN_NECROSIS]), 
    says: B("The border is marked and looked at again within hours, with pressure, pulse, urine and pain, until it stands still: what spreads in spite of treatment goes to a surgeon at once. Blood count, clotting and creatinine every day, platelets every day after heparin; the wound each week after that. A cellulitis that is no better after two days is thought through anew."), 
    interval: B("hours, then daily, then weekly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_VASCULITIS_AND_VESSEL_OCCLUSION: FollowUp = FollowUp { id: B("follow-vasculitis-and-vessel-occlusion"), about: B(&[n::CUTANEOUS_VASCULITIS, n::CRYOGLOBULINEMIA_SKIN_NECROSIS, n::CHOLESTEROL_EMBOLIZATION_SYNDROME, n::LEVAMISOLE_COCAINE_VASCULOPATHY, n::ANTIPHOSPHOLIPID_SYNDROME_SKIN_NECROSIS]), 
    says: B("Urine for blood and protein, creatinine and blood pressure each week at first, then every month to half a year, since the kidneys may follow the skin; blood count, and after levamisole the neutrophils; new pain, numbness, bloody stool or breathlessness is seen the same day."), 
    interval: B("weekly, then monthly to 6 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_CHRONIC_ULCER: FollowUp = FollowUp { id: B("follow-chronic-ulcer"), about: B(&[
        n::PYODERMA_GANGRENOSUM, n::MARTORELL_HYPERTENSIVE_ISCHEMIC_LEG_ULCER, n::VENOUS_LEG_ULCER, n::ARTERIAL_ULCER, n::DIABETIC_FOOT_ULCER, n::THROMBOANGIITIS_OBLITERANS,
        n::LIVEDOID_VASCULOPATHY, n::PRESSURE_INJURY, n::HYDROXYUREA_ULCER, n::CHRONIC_VENOUS_INSUFFICIENCY_CALCIFICATION, n::SECONDARY_OSTEOMA_IN_VENOUS_STASIS, n::CHRONIC_ULCER_OR_INFECTION_CALCIFICATION,
        n::SECONDARY_OSTEOMA_IN_CHRONIC_ULCER_OR_INFECTION, n::BURN_SCAR_CALCINOSIS, n::SECONDARY_OSTEOMA_IN_BURN_SCAR,
    ]), 
    says: B("The wound is measured and photographed every one to two weeks, with pain, smell and the pulses; an ischemic, diabetic or fast one within days. Not a third smaller after four weeks: cause, inflow and infection are gone through again; not healed after three months, or an edge that rises: biopsy for carcinoma. A closed scar is looked at once or twice a year."), 
    interval: B("1 to 2 weeks until healed, then 6 to 12 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_CALCIFIED_TUBERCULOSIS: FollowUp = FollowUp { id: B("follow-calcified-tuberculosis"), about: B(&[n::CALCIFIED_TUBERCULOSIS]), 
    says: B("While it is treated every two to four weeks: liver values, sight and drugs, the lesion, and contacts; after it at six and twelve months. A deposit alone that is burnt out needs no date."), 
    interval: B("2 to 4 weeks while treated, then 6 to 12 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_CALCIFIED_LEPROSY: FollowUp = FollowUp { id: B("follow-calcified-leprosy"), about: B(&[n::CALCIFIED_LEPROSY]), 
    says: B("While it is treated every month: nerves, eyes, hands and feet, liver values and drugs; after it each half year for some years, since a reaction may harm nerves late. New weakness or numbness is seen within days."), 
    interval: B("monthly while treated, then 6 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_CALCIFIED_DEEP_MYCOSIS: FollowUp = FollowUp { id: B("follow-calcified-deep-mycosis"), about: B(&[n::CALCIFIED_HISTOPLASMOSIS, n::CALCIFIED_CRYPTOCOCCOSIS]), 
    says: B("While it is treated every two to four weeks: liver values, potassium, drug levels and the lesion, with headache or fever for a new look at brain and lungs; after it at six and twelve months, longer where immunity stays weak. A deposit alone that is burnt out needs no date."), 
    interval: B("2 to 4 weeks while treated, then 6 to 12 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_CYSTICERCOSIS: FollowUp = FollowUp { id: B("follow-cysticercosis"), about: B(&[n::SUBCUTANEOUS_CYSTICERCOSIS]), 
    says: B("Headache or a seizure at any time: imaging of the brain the same day. While it is treated every two to four weeks with liver values and blood count. A deposit that is burnt out needs no date; those in one household are tested for the tapeworm."), 
    interval: B("2 to 4 weeks while treated"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_FILARIAL_WORM: FollowUp = FollowUp { id: B("follow-filarial-worm"), about: B(&[n::LOIASIS_OR_ONCHOCERCIASIS]), 
    says: B("While worms live: eyes, skin and larvae of blood or skin each half year, sooner after a dose of a drug. A calcified worm alone needs no date."), 
    interval: B("6 months while worms live"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_PANNICULITIS: FollowUp = FollowUp { id: B("follow-panniculitis"), about: B(&[n::PANNICULITIS_WITHOUT_CALCIFICATION]), 
    says: B("Every two to four weeks while it is active: fever, weight, blood count, and what was found as its cause. With fever, falling counts or ulcers a deep biopsy is taken anew, as infection and lymphoma may hide."), 
    interval: B("2 to 4 weeks while active"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_PANCREATIC_PANNICULITIS: FollowUp = FollowUp { id: B("follow-pancreatic-panniculitis"), about: B(&[n::PANCREATIC_PANNICULITIS]), 
    says: B("Lipase, calcium, skin and joints every one to two weeks until it is quiet, and the pancreas imaged again where no cause was found, as a tumor may show itself late."), 
    interval: B("1 to 2 weeks while active"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_ALPHA_1_ANTITRYPSIN_PANNICULITIS: FollowUp = FollowUp { id: B("follow-alpha-1-antitrypsin-panniculitis"), about: B(&[n::ALPHA_1_ANTITRYPSIN_DEFICIENCY_PANNICULITIS]), 
    says: B("Every two to four weeks while it is active; lung function and liver once a year, no smoking, and relatives are offered a test."), 
    interval: B("2 to 4 weeks while active, then yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_GOUT: FollowUp = FollowUp { id: B("follow-gout"), about: B(&[n::GOUTY_TOPHUS]), 
    says: B("Urate, creatinine and liver values every two to five weeks until urate is below 0.30 mmol/L (5 mg/dL) where tophi are there, then every half year; tophi by size, and blood pressure."), 
    interval: B("2 to 5 weeks to target, then 6 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_XANTHOMA: FollowUp = FollowUp { id: B("follow-xanthoma"), about: B(&[n::XANTHOMA]), 
    says: B("Lipids six to twelve weeks after each change of treatment, then once a year, with the vessels and the risk of the heart; relatives where it is inherited."), 
    interval: B("6 to 12 weeks, then yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_OXALOSIS_OF_THE_SKIN: FollowUp = FollowUp { id: B("follow-oxalosis-of-the-skin"), about: B(&[n::CUTANEOUS_CALCIUM_OXALATE_DEPOSITION]), 
    says: B("Plasma oxalate, kidney function, pain and necrosis every one to three months with a nephrologist, heart and eyes once a year."), 
    interval: B("1 to 3 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_NODULAR_AMYLOIDOSIS: FollowUp = FollowUp { id: B("follow-nodular-amyloidosis"), about: B(&[n::NODULAR_AMYLOIDOSIS]), 
    says: B("Light chains, urine protein and heart once a year for years, as systemic disease may come late."), 
    interval: B("yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_NEPHROGENIC_SYSTEMIC_FIBROSIS: FollowUp = FollowUp { id: B("follow-nephrogenic-systemic-fibrosis"), about: B(&[n::NEPHROGENIC_SYSTEMIC_FIBROSIS_WITHOUT_CALCIFICATION, n::NEPHROGENIC_SYSTEMIC_FIBROSIS_WITH_CALCIFICATION, n::SECONDARY_OSTEOMA_IN_NEPHROGENIC_SYSTEMIC_FIBROSIS]), 
    says: B("Range of motion, skin and kidney function every three months; no further gadolinium of group I, and the word on record for each imaging."), 
    interval: B("3 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_PORPHYRIA: FollowUp = FollowUp { id: B("follow-porphyria"), about: B(&[n::PORPHYRIA_CUTANEA_TARDA]), 
    says: B("Ferritin and blood count at each phlebotomy, porphyrins every three months until they are normal, then once a year; liver values, and an ultrasound of the liver once in all; where it is scarred that comes each half year for cancer, which is more frequent, with alpha-fetoprotein where that is customary."), 
    interval: B("each phlebotomy, 3 months, then yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_IRRADIATED_SKIN: FollowUp = FollowUp { id: B("follow-irradiated-skin"), about: B(&[n::POST_RADIOTHERAPY_CALCIFICATION, n::SECONDARY_OSTEOMA_AFTER_RADIOTHERAPY]), 
    says: B("Irradiated skin every six to twelve months for life: an ulcer or a lump in it is biopsied for a return of the cancer or a new one."), 
    interval: B("6 to 12 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_VENOUS_MALFORMATION: FollowUp = FollowUp { id: B("follow-venous-malformation"), about: B(&[n::PHLEBOLITH_IN_VENOUS_MALFORMATION]), 
    says: B("Once a year, in a growing child each half year: size, pain, function and teeth or bone beside it; D-dimer and fibrinogen before operations and pregnancy. Sudden hard pain is a fresh clot."), 
    interval: B("6 to 12 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_SILICONE_GRANULOMA: FollowUp = FollowUp { id: B("follow-silicone-granuloma"), about: B(&[n::SILICONE_GRANULOMA_CALCIFICATION]), 
    says: B("Calcium, creatinine and calcitriol once a year, and at once with thirst, weakness or kidney stones: granulomas of silicone may raise calcium after years."), 
    interval: B("yearly"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_CALCIUM_AFTER_TRANSFUSION: FollowUp = FollowUp { id: B("follow-calcium-after-transfusion"), about: B(&[n::LIVER_TRANSPLANTATION_CALCINOSIS]), 
    says: B("Calcium, phosphate and magnesium every day while citrate and calcium are given, with graft and kidneys; the deposits after one and six months, as most go or stay quiet."), 
    interval: B("daily, then 1 and 6 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_SCLEREMA: FollowUp = FollowUp { id: B("follow-sclerema"), about: B(&[n::SCLEREMA_NEONATORUM]), 
    says: B("Hour by hour in intensive care: temperature, pressure, glucose, cultures and clotting, until skin and circulation recover; calcium for months where fat necrosis is not excluded."), 
    interval: B("hours"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_STIFF_EAR: FollowUp = FollowUp { id: B("follow-stiff-ear"), about: B(&[n::AURICULAR_CALCIFICATION, n::IDIOPATHIC_AURICULAR_CALCIFICATION, n::SECONDARY_OSTEOMA_OF_AURICLE]), 
    says: B("Unless cold or a blow explains it: fatigue, weight, blood pressure, sodium and potassium, and cortisol in the morning once a year for some years, since ears may turn hard before the adrenals are known to fail; thyroid, sugar and calcium at the first look."), 
    interval: B("yearly for some years"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_INJECTED_OPIOIDS: FollowUp = FollowUp { id: B("follow-injected-opioids"), about: B(&[n::OPIOID_INJECTION_CALCINOSIS]), 
    says: B("While injections go on: abscess, ulcers, fever and murmurs at each visit, hepatitis B and C and human immunodeficiency virus every half year to year; help to stop is offered each time."), 
    interval: B("each visit; tests every 6 to 12 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_CRYSTALS_BESIDE_JOINT: FollowUp = FollowUp { id: B("follow-crystals-beside-joint"), about: B(&[n::CRYSTAL_DEPOSIT_BESIDE_JOINT]), 
    says: B("Two to six weeks after the attack: range of motion, and a film where it goes on, as the calcium often shrinks. Pyrophosphate before 60 years: calcium, parathyroid hormone, magnesium, ferritin and alkaline phosphatase once. A lump that grows is imaged and biopsied."), 
    interval: B("2 to 6 weeks after the attack"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_HERPES_OF_THE_WOMB: FollowUp = FollowUp { id: B("follow-herpes-of-the-womb"), about: B(&[n::CALCIFIED_INTRAUTERINE_HERPES_SIMPLEX]), 
    says: B("New blisters, fever and seizures at once; eyes, hearing, brain and development by specialists every three to six months in the first two years."), 
    interval: B("3 to 6 months, by specialists"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_PENICILLAMINE: FollowUp = FollowUp { id: B("follow-penicillamine"), about: B(&[n::PENICILLAMINE_ELASTIC_FIBER_DISORDER]), 
    says: B("With the specialist of the disease for which it is taken, every three to six months: skin and folds, urine protein, blood count and copper; after a change of drug the skin may get worse for years."), 
    interval: B("3 to 6 months"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };
