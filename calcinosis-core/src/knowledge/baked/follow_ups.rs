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

pub(super) const FOLLOW_CONNECTIVE_TISSUE_DISEASE: FollowUp = FollowUp { id: B("follow-connective-tissue-disease"), about: B(&[n::JUVENILE_DERMATOMYOSITIS, n::LIMITED_CUTANEOUS_SYSTEMIC_SCLEROSIS, n::DIFFUSE_CUTANEOUS_SYSTEMIC_SCLEROSIS]), 
    says: B("Clinic for connective-tissue disease every three months; a film once a year if deposits cause symptoms."), 
    interval: B("3 months; film yearly if symptomatic"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_PLATE_LIKE_OSTEOMA: FollowUp = FollowUp { id: B("follow-plate-like-osteoma"), about: B(&[n::PLATE_LIKE_OSTEOMA_CUTIS, n::GNAS_OSTEOMA_CUTIS_SUPERFICIAL]), 
    says: B("Review for growth into depth every six months to the age of three, then yearly; progression makes it progressive osseous heteroplasia."), 
    interval: B("6-monthly to age 3, then yearly"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_GNAS_HORMONES_AND_GROWTH: FollowUp = FollowUp { id: B("follow-gnas-hormones-and-growth"), about: B(&[n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITH_HORMONE_RESISTANCE, n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITHOUT_HORMONE_RESISTANCE, n::PROGRESSIVE_OSSEOUS_HETEROPLASIA, n::GNAS_OSTEOMA_CUTIS_SUPERFICIAL, n::CONGENITAL_PLATE_LIKE_OSTEOMA_CUTIS, n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS]), 
    says: B("Calcium, phosphate, parathyroid hormone, 25-hydroxyvitamin D and thyrotropin with free thyroxine; height and weight as percentiles and the speed of growth; development, speech, hearing and learning; puberty; in an adult blood pressure, sugar and lipids. Resistance may begin years after the bone, thyrotropin often first: normal values once do not end it, unless the variant is known to come from the father or GNAS was looked at in full and is sound. Under calcitriol or calcium the values are measured every three to six months, with calcium in the urine and from time to time an ultrasound of the kidneys."), 
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

pub(super) const FOLLOW_PSEUDOXANTHOMA_AND_VASCULAR_DISORDERS: FollowUp = FollowUp { id: B("follow-pseudoxanthoma-and-vascular-disorders"), about: B(&[n::PSEUDOXANTHOMA_ELASTICUM, n::GENERALIZED_ARTERIAL_CALCIFICATION_OF_INFANCY, n::WERNER_SYNDROME, n::ARTERIAL_CALCIFICATION_DUE_TO_CD73_DEFICIENCY]), 
    says: B("Surveillance of heart, vessels and eyes by specialists."), 
    interval: B("by specialists"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_EXTRAVASATION: FollowUp = FollowUp { id: B("follow-extravasation"), about: B(&[n::CALCIUM_EXTRAVASATION, n::PHOSPHATE_INFUSION_CALCINOSIS]), 
    says: B("Look again, with a film where needed; in one series all 16 newborns healed in one to three months, in another three cleared at 3 weeks, 4 weeks and 6 months."), 
    interval: B("1 to 6 months"), 
    basis: Basis::Seen, 
    sources: B(&[s::PMID_37545297, s::JKOA_2019]), };
