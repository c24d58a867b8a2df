// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FOP_NO_BIOPSY: Note = Note { id: B("fop-no-biopsy"), 
    when: B("any(hallux-malformation, acvr1-variant, suspected(fibrodysplasia-ossificans-progressiva))"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f::HALLUX_MALFORMATION), Op::Finding(f::ACVR1_VARIANT), Op::Suspected(n::FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA)]), 
    alert: None, 
    says: B("Where fibrodysplasia ossificans progressiva is possible, a biopsy can start a flare with new bone. Toes and the ACVR1 test make the diagnosis; invasive tests are held back until it is excluded."), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_FOP]), };

pub(super) const FOP_NO_INTRAMUSCULAR_INJECTION: Note = Note { id: B("fop-no-intramuscular-injection"), 
    when: B("any(hallux-malformation, acvr1-variant, suspected(fibrodysplasia-ossificans-progressiva))"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f::HALLUX_MALFORMATION), Op::Finding(f::ACVR1_VARIANT), Op::Suspected(n::FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA)]), 
    alert: None, 
    says: B("Where fibrodysplasia ossificans progressiva is possible, injections into muscle, arterial puncture, falls, passive stretching, overstretching of the jaw and mandibular blocks can start a flare; they are avoided, and another route is looked for. Venipuncture is allowed, vaccines go under the skin, and what life needs is done."), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_FOP, s::DI_ROCCO_2017, s::IFOPA_EMERGENCY, s::ICCFOP_EMERGENCY]), };

pub(super) const FOP_LOOK_AT_THE_TOES: Note = Note { id: B("fop-look-at-the-toes"), 
    when: B("any(all(deep-tissue-ossification, suspected(genetic-osteoma-cutis)), all(any(child-now, onset-neonate, onset-infancy, onset-first-year, onset-childhood), any(flare-up-swelling, all(any(ossification-on-imaging, histology-lamellar-bone, deep-tissue-ossification, stone-hard-plate), any(suspected(genetic-osteoma-cutis), suspected(fibrodysplasia-ossificans-progressiva))), all(any(hard-consistency, stone-hard-consistency), any(multiple-lesions, many-lesions, few-lesions), any(periarticular-distribution, restricted-motion, neck-stiffness, joint-contracture, deep-tissue-involvement-on-imaging, fixed-to-deep-tissue)))))"), 
    program: p(&[Op::Any { span: 36 }, Op::All { span: 2 }, Op::Finding(f::DEEP_TISSUE_OSSIFICATION), Op::Suspected(n::GENETIC_OSTEOMA_CUTIS), Op::All { span: 32 }, Op::Any { span: 5 }, Op::Finding(f::CHILD_NOW), Op::Finding(f::ONSET_NEONATE), Op::Finding(f::ONSET_INFANCY), Op::Finding(f::ONSET_FIRST_YEAR), Op::Finding(f::ONSET_CHILDHOOD), Op::Any { span: 25 }, Op::Finding(f::FLARE_UP_SWELLING), Op::All { span: 8 }, Op::Any { span: 4 }, Op::Finding(f::OSSIFICATION_ON_IMAGING), Op::Finding(f::HISTOLOGY_LAMELLAR_BONE), Op::Finding(f::DEEP_TISSUE_OSSIFICATION), Op::Finding(f::STONE_HARD_PLATE), Op::Any { span: 2 }, Op::Suspected(n::GENETIC_OSTEOMA_CUTIS), Op::Suspected(n::FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA), Op::All { span: 14 }, Op::Any { span: 2 }, Op::Finding(f::HARD_CONSISTENCY), Op::Finding(f::STONE_HARD_CONSISTENCY), Op::Any { span: 3 }, Op::Finding(f::MULTIPLE_LESIONS), Op::Finding(f::MANY_LESIONS), Op::Finding(f::FEW_LESIONS), Op::Any { span: 6 }, Op::Finding(f::PERIARTICULAR_DISTRIBUTION), Op::Finding(f::RESTRICTED_MOTION), Op::Finding(f::NECK_STIFFNESS), Op::Finding(f::JOINT_CONTRACTURE), Op::Finding(f::DEEP_TISSUE_INVOLVEMENT_ON_IMAGING), Op::Finding(f::FIXED_TO_DEEP_TISSUE)]), 
    alert: Some(Alert { about: B(&[n::FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA]), above: 1000, covered_by: None, }), 
    says: B("In a child or adolescent with bone or several hard, deep or periarticular swellings in soft tissue, also in an adult in whom these began then, and wherever inherited bone lies deep, the great toes are looked at before any needle, or what stands on record of them is made sure of. While they are not known the question of fibrodysplasia ossificans progressiva against progressive osseous heteroplasia stays open."), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_FOP]), };

pub(super) const CALCIPHYLAXIS_WHERE_TO_BIOPSY: Note = Note { id: B("calciphylaxis-where-to-biopsy"), 
    when: B("suspected(calciphylaxis)"), 
    program: p(&[Op::Suspected(n::CALCIPHYLAXIS)]), 
    alert: None, 
    says: B("If tissue is wanted: a deep wedge with fat from the indurated, non-necrotic margin. A lesion of the distal leg yields more often than one of the proximal (odds ratio 2.78), yet nine of 16 complications came below the knee; an image-guided core has been reported as an alternative."), 
    basis: Basis::Seen, 
    sources: B(&[s::BIOPSY_JAAD]), };

pub(super) const CALCIPHYLAXIS_WHEN_NOT_TO_BIOPSY: Note = Note { id: B("calciphylaxis-when-not-to-biopsy"), 
    when: B("suspected(calciphylaxis)"), 
    program: p(&[Op::Suspected(n::CALCIPHYLAXIS)]), 
    alert: None, 
    says: B("A biopsy is worth its risk when the result changes treatment, as it was reported to do in half of the patients; complications were reported in 14 %. Infected or purely necrotic skin is generally avoided, and a typical picture may be treated without tissue; experts at a consensus meeting were divided."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::BIOPSY_JAAD, s::LATUS_2011, s::EUCALNET_2016]), };

pub(super) const PENILE_LESION_BIOPSY: Note = Note { id: B("penile-lesion-biopsy"), 
    when: B("all(any(site-penis, site-glans), suspected(calciphylaxis-penile))"), 
    program: p(&[Op::All { span: 4 }, Op::Any { span: 2 }, Op::Finding(f::SITE_PENIS), Op::Finding(f::SITE_GLANS), Op::Suspected(n::CALCIPHYLAXIS_PENILE)]), 
    alert: None, 
    says: B("Where calciphylaxis of the penis is possible, a biopsy there is generally avoided; imaging or another lesion may answer. Fournier gangrene is considered first: with pain out of proportion, fever, gas or sepsis a surgeon opens it at once, which is no biopsy. A penile lesion in which nothing speaks for calciphylaxis is biopsied like any other."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const NEGATIVE_BIOPSY_DOES_NOT_EXCLUDE_CALCIPHYLAXIS: Note = Note { id: B("negative-biopsy-does-not-exclude-calciphylaxis"), 
    when: B("all(suspected(calciphylaxis), none(histology-calcified-small-vessel))"), 
    program: p(&[Op::All { span: 3 }, Op::Suspected(n::CALCIPHYLAXIS), Op::None { span: 1 }, Op::Finding(f::HISTOLOGY_CALCIFIED_SMALL_VESSEL)]), 
    alert: None, 
    says: B("One negative biopsy leaves about half of the odds: 51.8 % of first biopsies were positive, and a repeat was positive about twice as often. It does not exclude calciphylaxis."), 
    basis: Basis::Seen, 
    sources: B(&[s::BIOPSY_JAAD, s::WILLIAMS_2019]), };

pub(super) const NORMAL_MINERALS_DO_NOT_EXCLUDE_CALCIPHYLAXIS: Note = Note { id: B("normal-minerals-do-not-exclude-calciphylaxis"), 
    when: B("all(suspected(calciphylaxis), any(normal-calcium, normal-phosphate, all-mineral-values-normal))"), 
    program: p(&[Op::All { span: 5 }, Op::Suspected(n::CALCIPHYLAXIS), Op::Any { span: 3 }, Op::Finding(f::NORMAL_CALCIUM), Op::Finding(f::NORMAL_PHOSPHATE), Op::Finding(f::ALL_MINERAL_VALUES_NORMAL)]), 
    alert: None, 
    says: B("Normal calcium and phosphate do not exclude calciphylaxis; many patients, above all without kidney failure, have them."), 
    basis: Basis::Seen, 
    sources: B(&[s::WEENIG_2007, s::KALAJIAN_2009]), };

pub(super) const FILTRATION_TELLS_THE_KIND_OF_CALCIPHYLAXIS: Note = Note { id: B("filtration-tells-the-kind-of-calciphylaxis"), 
    when: B("all(suspected(calciphylaxis-uremic), none(glomerular-filtration-rate-below-30))"), 
    program: p(&[Op::All { span: 3 }, Op::Suspected(n::CALCIPHYLAXIS_UREMIC), Op::None { span: 1 }, Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_30)]), 
    alert: None, 
    says: B("A filtration of 30 or more makes calciphylaxis the non-uremic kind, unless the patient is on dialysis or bears a transplant that works in part: while neither is on record that is asked first, since what drives it and what is offered differ."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::NIGWEKAR_2008]), };

pub(super) const TRANSPLANT_MEANS_FAILED_KIDNEYS_BEFORE: Note = Note { id: B("transplant-means-failed-kidneys-before"), 
    when: B("kidney-transplant"), 
    program: p(&[Op::Finding(f::KIDNEY_TRANSPLANT)]), 
    alert: None, 
    says: B("A kidney transplant says that the kidneys had failed, and not how the graft works: filtration and creatinine of today and the dates of dialysis are asked first. Below 60 calciphylaxis is of the uremic kind, with a normal graft of the other; filtration also decides on contrast and doses. Deposits may be left from the years of dialysis; parathyroid hormone often stays high, with high calcium and low phosphate in the first year. Immunosuppression hides infection and cancer, sirolimus delays the wound. What harms the graft (anti-inflammatory painkillers, dry weight, contrast) is weighed with those who follow it."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const VESSEL_CALCIUM_IS_COMMON_IN_KIDNEY_FAILURE: Note = Note { id: B("vessel-calcium-is-common-in-kidney-failure"), 
    when: B("all(histology-medial-calcium, any(end-stage-kidney-disease, dialysis, chronic-kidney-disease))"), 
    program: p(&[Op::All { span: 5 }, Op::Finding(f::HISTOLOGY_MEDIAL_CALCIUM), Op::Any { span: 3 }, Op::Finding(f::END_STAGE_KIDNEY_DISEASE), Op::Finding(f::DIALYSIS), Op::Finding(f::CHRONIC_KIDNEY_DISEASE)]), 
    alert: None, 
    says: B("Calcium in the vessel media was found in about a third of skin from patients with kidney failure and no calciphylaxis (35 to 38 %); without thrombus or intimal change it proves little."), 
    basis: Basis::Seen, 
    sources: B(&[s::ONEILL_2017, s::BMCNEPH_2020]), };

pub(super) const OXALATE_IS_A_DISEASE_OF_THE_WHOLE_BODY: Note = Note { id: B("oxalate-is-a-disease-of-the-whole-body"), 
    when: B("any(histology-birefringent-oxalate-crystal, primary-hyperoxaluria, high-plasma-oxalate, agxt-grhpr-or-hoga1-biallelic-variant)"), 
    program: p(&[Op::Any { span: 4 }, Op::Finding(f::HISTOLOGY_BIREFRINGENT_OXALATE_CRYSTAL), Op::Finding(f::PRIMARY_HYPEROXALURIA), Op::Finding(f::HIGH_PLASMA_OXALATE), Op::Finding(f::AGXT_GRHPR_OR_HOGA1_BIALLELIC_VARIANT)]), 
    alert: None, 
    says: B("Oxalate in the tissue is a disease of the whole body until excluded. Oxalate in plasma and urine and the genes AGXT, GRHPR and HOGA1 tell primary hyperoxaluria from bowel disease, ethylene glycol and long dialysis. A nephrologist plans more dialysis, pyridoxine or RNA interference by type; heart, eyes and bone are looked at. A kidney transplanted alone may be destroyed; relatives are tested where a gene is found."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::OXALOSIS_2011]), };

pub(super) const THROMBOPHILIA_SAMPLE_BEFORE_ANTICOAGULANT: Note = Note { id: B("thrombophilia-sample-before-anticoagulant"), 
    when: B("all(any(suspected(calciphylaxis), retiform-purpura), any(vitamin-k-antagonist-use, heparin-exposure, direct-oral-anticoagulant-use))"), 
    program: p(&[Op::All { span: 7 }, Op::Any { span: 2 }, Op::Suspected(n::CALCIPHYLAXIS), Op::Finding(f::RETIFORM_PURPURA), Op::Any { span: 3 }, Op::Finding(f::VITAMIN_K_ANTAGONIST_USE), Op::Finding(f::HEPARIN_EXPOSURE), Op::Finding(f::DIRECT_ORAL_ANTICOAGULANT_USE)]), 
    alert: None, 
    says: B("Protein C and S are lowered by vitamin K antagonists, which disturb the lupus anticoagulant too; heparin disturbs antithrombin and lupus anticoagulant. A direct oral anticoagulant may feign or hide a lupus anticoagulant and make antithrombin and clot-based protein C and S look normal. Samples count most when taken before; antibodies against cardiolipin and beta-2 glycoprotein I are measured at any time."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::FAVALORO_2019, s::ASH_DOAC_2021]), };

pub(super) const VITAMIN_K_ANTAGONIST_IN_CALCIPHYLAXIS: Note = Note { id: B("vitamin-k-antagonist-in-calciphylaxis"), 
    when: B("all(suspected(calciphylaxis), vitamin-k-antagonist-use)"), 
    program: p(&[Op::All { span: 2 }, Op::Suspected(n::CALCIPHYLAXIS), Op::Finding(f::VITAMIN_K_ANTAGONIST_USE)]), 
    alert: None, 
    says: B("Vitamin K antagonists raised the risk of calciphylaxis more than threefold. Whether one can be stopped or replaced is weighed against its indication and bleeding; behind a mechanical heart valve or rheumatic mitral stenosis a direct oral anticoagulant does not protect, and cardiology decides."), 
    basis: Basis::Seen, 
    sources: B(&[s::NIGWEKAR_2016, s::PRADHAN_2024]), };

pub(super) const VITAMIN_K_ANTAGONIST_WITH_MGP_OR_GGCX_VARIANTS: Note = Note { id: B("vitamin-k-antagonist-with-mgp-or-ggcx-variants"), 
    when: B("any(mgp-biallelic-variant, keutel-syndrome, ggcx-biallelic-variant, vitamin-k-dependent-clotting-deficiency)"), 
    program: p(&[Op::Any { span: 4 }, Op::Finding(f::MGP_BIALLELIC_VARIANT), Op::Finding(f::KEUTEL_SYNDROME), Op::Finding(f::GGCX_BIALLELIC_VARIANT), Op::Finding(f::VITAMIN_K_DEPENDENT_CLOTTING_DEFICIENCY)]), 
    alert: None, 
    says: B("MGP and GGCX variants: matrix Gla protein, which keeps calcium out of tissue, is lacking or is not made active. A vitamin K antagonist takes what is left of it and, with GGCX variants, bleeds beyond its dose: it is kept away where another anticoagulant will do, and one that is taken is reviewed with those who gave it; behind a mechanical heart valve they decide, as no direct oral anticoagulant replaces it there. With GGCX variants clotting (INR, factors II, VII, IX and X) is known before a biopsy or operation, and vitamin K at hand."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const AIRWAY_IN_KEUTEL_SYNDROME: Note = Note { id: B("airway-in-keutel-syndrome"), 
    when: B("any(mgp-biallelic-variant, keutel-syndrome, suspected(keutel-syndrome-calcinosis))"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f::MGP_BIALLELIC_VARIANT), Op::Finding(f::KEUTEL_SYNDROME), Op::Suspected(n::KEUTEL_SYNDROME_CALCINOSIS)]), 
    alert: None, 
    says: B("Keutel syndrome: the cartilage of trachea and bronchi calcifies and may be narrow, and lung arteries too. Before anesthesia or sedation breathing, a CT or endoscopy of the airway where there is cough, wheeze, stridor or infection after infection, and an echocardiogram are looked at, and the anesthetist knows; wheeze is not taken for asthma alone."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CALCIUM_AND_VITAMIN_D_IN_CALCIPHYLAXIS: Note = Note { id: B("calcium-and-vitamin-d-in-calciphylaxis"), 
    when: B("all(suspected(calciphylaxis), any(calcium-supplement-or-antacid-use, calcium-based-binder-use, active-vitamin-d-use, vitamin-d-supplement, intravenous-iron-use, intravenous-calcium-exposure, teriparatide-use))"), 
    program: p(&[Op::All { span: 9 }, Op::Suspected(n::CALCIPHYLAXIS), Op::Any { span: 7 }, Op::Finding(f::CALCIUM_SUPPLEMENT_OR_ANTACID_USE), Op::Finding(f::CALCIUM_BASED_BINDER_USE), Op::Finding(f::ACTIVE_VITAMIN_D_USE), Op::Finding(f::VITAMIN_D_SUPPLEMENT), Op::Finding(f::INTRAVENOUS_IRON_USE), Op::Finding(f::INTRAVENOUS_CALCIUM_EXPOSURE), Op::Finding(f::TERIPARATIDE_USE)]), 
    alert: None, 
    says: B("Calcium salts, vitamin D and intravenous iron, and teriparatide, are usually stopped or reviewed in suspected calciphylaxis, unless calcium is low, as after parathyroidectomy."), 
    basis: Basis::Seen, 
    sources: B(&[s::CHINAHIER, s::SPRAGUE_2013]), };

pub(super) const LOW_ALKALINE_PHOSPHATASE_IN_A_CHILD: Note = Note { id: B("low-alkaline-phosphatase-in-a-child"), 
    when: B("all(child-now, low-alkaline-phosphatase)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(f::CHILD_NOW), Op::Finding(f::LOW_ALKALINE_PHOSPHATASE)]), 
    alert: None, 
    says: B("Low alkaline phosphatase in a child is hypophosphatasia until it is excluded, above all in the first year with high calcium, soft bones, early loss of teeth or seizures; this knowledge has no entry for it. The value is repeated against the interval for age (zinc, magnesium, hunger, thyroid, celiac disease and a sample in EDTA lower it too); then pyridoxal phosphate (no vitamin B6 given before), phosphoethanolamine, ALPL and films of the bones. Seizures ask for a trial of pyridoxine under watch the same day. Until it is excluded no bisphosphonate, which acts against the bone, and no vitamin D or calcium beyond proved need; there is an enzyme to replace."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PYODERMA_GANGRENOSUM_NO_DEBRIDEMENT: Note = Note { id: B("pyoderma-gangrenosum-no-debridement"), 
    when: B("suspected(pyoderma-gangrenosum)"), 
    program: p(&[Op::Suspected(n::PYODERMA_GANGRENOSUM)]), 
    alert: None, 
    says: B("Where pyoderma gangrenosum is possible, debridement and excision may enlarge the ulcer fast; dead tissue and inflammation make it look like an infection. Nothing is cut before it is excluded or under immunosuppression, unless a necrotizing infection is as likely; the small biopsy of the edge that excludes the mimics is no debridement."), 
    basis: Basis::Seen, 
    sources: B(&[s::BISARYA_2011]), };

pub(super) const PAINFUL_ULCER_IN_DIALYSIS_WITH_KNOWN_CALCINOSIS: Note = Note { id: B("painful-ulcer-in-dialysis-with-known-calcinosis"), 
    when: B("all(any(end-stage-kidney-disease, dialysis), any(painful-lesion, severe-pain), any(skin-ulcer, skin-necrosis-eschar), any(systemic-lupus-erythematosus, dermatomyositis, juvenile-dermatomyositis, connective-tissue-disease))"), 
    program: p(&[Op::All { span: 14 }, Op::Any { span: 2 }, Op::Finding(f::END_STAGE_KIDNEY_DISEASE), Op::Finding(f::DIALYSIS), Op::Any { span: 2 }, Op::Finding(f::PAINFUL_LESION), Op::Finding(f::SEVERE_PAIN), Op::Any { span: 2 }, Op::Finding(f::SKIN_ULCER), Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Any { span: 4 }, Op::Finding(f::SYSTEMIC_LUPUS_ERYTHEMATOSUS), Op::Finding(f::DERMATOMYOSITIS), Op::Finding(f::JUVENILE_DERMATOMYOSITIS), Op::Finding(f::CONNECTIVE_TISSUE_DISEASE)]), 
    alert: None, 
    says: B("A painful ulcer in a patient on dialysis is thought of as calciphylaxis first, even where calcinosis of a connective-tissue disease is known."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const TWO_LESIONS_TWO_VERDICTS: Note = Note { id: B("two-lesions-two-verdicts"), 
    when: B("all(any(suspected(calciphylaxis), calciphylaxis-at-other-site), any(suspected(benign-nodular-calcification-of-renal-failure), suspected(uremic-tumoral-calcinosis)))"), 
    program: p(&[Op::All { span: 6 }, Op::Any { span: 2 }, Op::Suspected(n::CALCIPHYLAXIS), Op::Finding(f::CALCIPHYLAXIS_AT_OTHER_SITE), Op::Any { span: 2 }, Op::Suspected(n::BENIGN_NODULAR_CALCIFICATION_OF_RENAL_FAILURE), Op::Suspected(n::UREMIC_TUMORAL_CALCINOSIS)]), 
    alert: None, 
    says: B("Painless nodules and calciphylaxis can stand side by side in one patient; each lesion is judged on its own."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const NSF_MAY_HIDE_VESSEL_DISEASE: Note = Note { id: B("nsf-may-hide-vessel-disease"), 
    when: B("any(suspected(nephrogenic-systemic-fibrosis-with-calcification), suspected(nephrogenic-systemic-fibrosis-without-calcification), nephrogenic-systemic-fibrosis, all(any(kidney-failure, end-stage-kidney-disease, glomerular-filtration-rate-below-30, acute-kidney-injury), any(sclerodermoid-skin, woody-induration, peau-d-orange-surface, all(gadolinium-exposure, any(skin-induration, indurated-tender-plaque, joint-contracture)))))"), 
    program: p(&[Op::Any { span: 19 }, Op::Suspected(n::NEPHROGENIC_SYSTEMIC_FIBROSIS_WITH_CALCIFICATION), Op::Suspected(n::NEPHROGENIC_SYSTEMIC_FIBROSIS_WITHOUT_CALCIFICATION), Op::Finding(f::NEPHROGENIC_SYSTEMIC_FIBROSIS), Op::All { span: 15 }, Op::Any { span: 4 }, Op::Finding(f::KIDNEY_FAILURE), Op::Finding(f::END_STAGE_KIDNEY_DISEASE), Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_30), Op::Finding(f::ACUTE_KIDNEY_INJURY), Op::Any { span: 9 }, Op::Finding(f::SCLERODERMOID_SKIN), Op::Finding(f::WOODY_INDURATION), Op::Finding(f::PEAU_D_ORANGE_SURFACE), Op::All { span: 5 }, Op::Finding(f::GADOLINIUM_EXPOSURE), Op::Any { span: 3 }, Op::Finding(f::SKIN_INDURATION), Op::Finding(f::INDURATED_TENDER_PLAQUE), Op::Finding(f::JOINT_CONTRACTURE)]), 
    alert: None, 
    says: B("Hard skin in failed kidneys may be nephrogenic systemic fibrosis, beside calciphylaxis too: neither rules the other out. Its induration can hide vessels like those of calciphylaxis without purpura; a deep biopsy is read for spindle cells and for calcified vessels with a thick intima. What gadolinium was given stands in the record or is asked for, and further gadolinium is avoided."), 
    basis: Basis::Seen, 
    sources: B(&[s::NSF_2004, s::NSF_STATPEARLS]), };

pub(super) const INFANT_LESION_WITHOUT_BIOPSY: Note = Note { id: B("infant-lesion-without-biopsy"), 
    when: B("all(below-eight-years-now, any(suspected(neonatal-heel-stick-calcinosis), suspected(calcium-extravasation)))"), 
    program: p(&[Op::All { span: 4 }, Op::Finding(f::BELOW_EIGHT_YEARS_NOW), Op::Any { span: 2 }, Op::Suspected(n::NEONATAL_HEEL_STICK_CALCINOSIS), Op::Suspected(n::CALCIUM_EXTRAVASATION)]), 
    alert: None, 
    says: B("A typical heel or infusion-site lesion of an infant or small child needs no biopsy; a film or dermoscopy is enough and most resolve."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const SCROTAL_NODULES_WITHOUT_BIOPSY: Note = Note { id: B("scrotal-nodules-without-biopsy"), 
    when: B("suspected(idiopathic-scrotal-calcinosis)"), 
    program: p(&[Op::Suspected(n::IDIOPATHIC_SCROTAL_CALCINOSIS)]), 
    alert: None, 
    says: B("Typical scrotal nodules need no biopsy before excision; the excised nodule is examined for a cyst wall."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const STIFF_EAR_ADRENAL_AXIS: Note = Note { id: B("stiff-ear-adrenal-axis"), 
    when: B("all(any(stiff-auricle, suspected(auricular-calcification), suspected(idiopathic-auricular-calcification), suspected(secondary-osteoma-of-auricle)), none(established(keutel-syndrome-calcinosis)))"), 
    program: p(&[Op::All { span: 7 }, Op::Any { span: 4 }, Op::Finding(f::STIFF_AURICLE), Op::Suspected(n::AURICULAR_CALCIFICATION), Op::Suspected(n::IDIOPATHIC_AURICULAR_CALCIFICATION), Op::Suspected(n::SECONDARY_OSTEOMA_OF_AURICLE), Op::None { span: 1 }, Op::Established(n::KEUTEL_SYNDROME_CALCINOSIS)]), 
    alert: None, 
    says: B("Before the word idiopathic the cortisol, ACTH, calcium and parathyroid hormone of a patient with a stiff ear are known: adrenal failure is its commonest systemic cause."), 
    basis: Basis::Seen, 
    sources: B(&[s::PETRIFIED_2021]), };

pub(super) const NEWBORN_FAT_NECROSIS_CALCIUM_FOR_MONTHS: Note = Note { id: B("newborn-fat-necrosis-calcium-for-months"), 
    when: B("all(below-two-years-now, suspected(subcutaneous-fat-necrosis-of-the-newborn))"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(f::BELOW_TWO_YEARS_NOW), Op::Suspected(n::SUBCUTANEOUS_FAT_NECROSIS_OF_THE_NEWBORN)]), 
    alert: None, 
    says: B("A normal calcium on day ten does not end the watch: hypercalcemia may follow weeks later, 43 % of the severe cases in one account had no symptoms, and calcium is followed for months (to six months). Where it is low now, vitamin D and calcium are given only as needed: it may swing over. Platelets, glucose and triglycerides may be deranged beside it."), 
    basis: Basis::Seen, 
    sources: B(&[s::RODD_2021, s::EMED_SFNN]), };

pub(super) const LOW_CALCIUM_IN_THE_NEWBORN_HAS_A_CAUSE: Note = Note { id: B("low-calcium-in-the-newborn-has-a-cause"), 
    when: B("all(hypocalcemia, any(newborn-now, all(below-two-years-now, any(onset-neonate, all(onset-first-year, none(onset-after-three-months))))))"), 
    program: p(&[Op::All { span: 11 }, Op::Finding(f::HYPOCALCEMIA), Op::Any { span: 9 }, Op::Finding(f::NEWBORN_NOW), Op::All { span: 7 }, Op::Finding(f::BELOW_TWO_YEARS_NOW), Op::Any { span: 5 }, Op::Finding(f::ONSET_NEONATE), Op::All { span: 3 }, Op::Finding(f::ONSET_FIRST_YEAR), Op::None { span: 1 }, Op::Finding(f::ONSET_AFTER_THREE_MONTHS)]), 
    alert: None, 
    says: B("Low calcium in the first weeks of life, or in an infant whose lesion began then, has a cause: the mother’s diabetes, hyperparathyroidism or lack of vitamin D, asphyxia, preterm birth, low magnesium, much phosphate, lacking parathyroid hormone (22q11 deletion). Magnesium, phosphate, the hormone and vitamin D of child and mother tell them apart. Calcium goes slowly into a secure line, never into a muscle or a scalp vein."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FAT_CLEFTS_ARE_NOT_SPECIFIC: Note = Note { id: B("fat-clefts-are-not-specific"), 
    when: B("all(histology-needle-shaped-cleft, any(onset-neonate, onset-infancy, corticosteroid-use))"), 
    program: p(&[Op::All { span: 5 }, Op::Finding(f::HISTOLOGY_NEEDLE_SHAPED_CLEFT), Op::Any { span: 3 }, Op::Finding(f::ONSET_NEONATE), Op::Finding(f::ONSET_INFANCY), Op::Finding(f::CORTICOSTEROID_USE)]), 
    alert: None, 
    says: B("Needle-shaped clefts occur in fat necrosis of the newborn, in sclerema neonatorum and after corticosteroid withdrawal; they decide only with term birth, inflammation and no steroid withdrawal."), 
    basis: Basis::Seen, 
    sources: B(&[s::DERMNET_SFNN, s::PO_SFNN]), };

pub(super) const LOW_ALBUMIN_IONIZED_CALCIUM: Note = Note { id: B("low-albumin-ionized-calcium"), 
    when: B("any(hypoalbuminemia, all(low-total-calcium, any(chronic-kidney-disease, end-stage-kidney-disease)))"), 
    program: p(&[Op::Any { span: 6 }, Op::Finding(f::HYPOALBUMINEMIA), Op::All { span: 4 }, Op::Finding(f::LOW_TOTAL_CALCIUM), Op::Any { span: 2 }, Op::Finding(f::CHRONIC_KIDNEY_DISEASE), Op::Finding(f::END_STAGE_KIDNEY_DISEASE)]), 
    alert: None, 
    says: B("With low albumin or kidney failure total and albumin-corrected calcium mislead; ionized calcium is the value to use."), 
    basis: Basis::Seen, 
    sources: B(&[s::LIAN_2018, s::CLASE_2000]), };

pub(super) const NO_CORTICOSTEROID_BEFORE_LEUKEMIA_IS_NAMED: Note = Note { id: B("no-corticosteroid-before-leukemia-is-named"), 
    when: B("any(suspected(leukemia-calcinosis), all(hypercalcemia, any(leukemia-or-lymphoma, all(child-now, any(malignancy, hematologic-disease, bone-pain, lymphadenopathy, anemia, thrombocytopenia, leukopenia, neutropenia, leukocytosis)))))"), 
    program: p(&[Op::Any { span: 17 }, Op::Suspected(n::LEUKEMIA_CALCINOSIS), Op::All { span: 15 }, Op::Finding(f::HYPERCALCEMIA), Op::Any { span: 13 }, Op::Finding(f::LEUKEMIA_OR_LYMPHOMA), Op::All { span: 11 }, Op::Finding(f::CHILD_NOW), Op::Any { span: 9 }, Op::Finding(f::MALIGNANCY), Op::Finding(f::HEMATOLOGIC_DISEASE), Op::Finding(f::BONE_PAIN), Op::Finding(f::LYMPHADENOPATHY), Op::Finding(f::ANEMIA), Op::Finding(f::THROMBOCYTOPENIA), Op::Finding(f::LEUKOPENIA), Op::Finding(f::NEUTROPENIA), Op::Finding(f::LEUKOCYTOSIS)]), 
    alert: None, 
    says: B("High calcium with leukemia or lymphoma, known or thought of: blood count with smear, lactate dehydrogenase, urate, potassium and phosphate come the same day, and marrow, flow cytometry or a node before any corticosteroid, which hides the disease and may start tumor lysis. The oncologist is called before calcium is treated with more than fluids."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PHOSPHATE_BY_AGE: Note = Note { id: B("phosphate-by-age"), 
    when: B("all(any(hyperphosphatemia, abnormal-phosphate, high-alkaline-phosphatase), child-now)"), 
    program: p(&[Op::All { span: 5 }, Op::Any { span: 3 }, Op::Finding(f::HYPERPHOSPHATEMIA), Op::Finding(f::ABNORMAL_PHOSPHATE), Op::Finding(f::HIGH_ALKALINE_PHOSPHATASE), Op::Finding(f::CHILD_NOW)]), 
    alert: None, 
    says: B("Healthy children have higher phosphate and alkaline phosphatase than adults (phosphate at 6 to 12 years up to 5.8 mg/dL in one guideline). Creatinine is lower. A value counts as high only against the interval for age; a cohort has published values that change continuously with age."), 
    basis: Basis::Seen, 
    sources: B(&[s::KDOQI_PED7, s::HARP]), };

pub(super) const LOW_PHOSPHATE_HAS_A_CAUSE: Note = Note { id: B("low-phosphate-has-a-cause"), 
    when: B("all(hypophosphatemia, none(below-two-years-now))"), 
    program: p(&[Op::All { span: 3 }, Op::Finding(f::HYPOPHOSPHATEMIA), Op::None { span: 1 }, Op::Finding(f::BELOW_TWO_YEARS_NOW)]), 
    alert: None, 
    says: B("Low phosphate makes no deposit by itself. First what is given: a binder or antacid, a strict diet, dialysis, glucose, insulin or food after hunger, iron into a vein (ferric carboxymaltose most), a bisphosphonate, denosumab, acetazolamide. Then primary hyperparathyroidism, lack of vitamin D, hungry bone, alcohol, sepsis, fast breathing. Fasting urine tells loss by the kidney; with it and bone pain or weakness FGF23 is measured: a small tumor that makes it is easily missed and may hold calcium; inherited rickets has its genes (ENPP1). A binder is stopped while phosphate is low."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LOW_PHOSPHATE_OF_AN_INFANT_HAS_A_CAUSE: Note = Note { id: B("low-phosphate-of-an-infant-has-a-cause"), 
    when: B("all(hypophosphatemia, below-two-years-now)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(f::HYPOPHOSPHATEMIA), Op::Finding(f::BELOW_TWO_YEARS_NOW)]), 
    alert: None, 
    says: B("Low phosphate of an infant, judged against the interval for age, has a cause. First what is fed: preterm birth with too little phosphate in milk or infusion, food after hunger, lack of vitamin D of mother and child, an antacid, a diuretic; sepsis lowers it too. Then loss by the kidney: inherited rickets, ENPP1 among its genes, where the arteries and the heart are looked at, and a tubule that loses sugar and amino acids as well; then severe hyperparathyroidism of the newborn. Phosphate and creatinine in urine and blood of one day, alkaline phosphatase, calcium, parathyroid hormone, 25-hydroxyvitamin D and a film of wrist or knee tell them apart, with a pediatric nephrologist or endocrinologist."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BUROSUMAB_AND_PHOSPHATE_FEED_DEPOSITS: Note = Note { id: B("burosumab-and-phosphate-feed-deposits"), 
    when: B("any(hypophosphatemic-rickets, all(hypophosphatemia, any(enpp1-biallelic-variant, enpp1-heterozygous-variant, suspected(generalized-arterial-calcification-of-infancy), suspected(hyperphosphatemic-tumoral-calcinosis), nephrocalcinosis)))"), 
    program: p(&[Op::Any { span: 9 }, Op::Finding(f::HYPOPHOSPHATEMIC_RICKETS), Op::All { span: 7 }, Op::Finding(f::HYPOPHOSPHATEMIA), Op::Any { span: 5 }, Op::Finding(f::ENPP1_BIALLELIC_VARIANT), Op::Finding(f::ENPP1_HETEROZYGOUS_VARIANT), Op::Suspected(n::GENERALIZED_ARTERIAL_CALCIFICATION_OF_INFANCY), Op::Suspected(n::HYPERPHOSPHATEMIC_TUMORAL_CALCINOSIS), Op::Finding(f::NEPHROCALCINOSIS)]), 
    alert: None, 
    says: B("Phosphate and active vitamin D by mouth calcify kidneys and raise parathyroid hormone: calcium in blood and urine, hormone and kidneys are watched. Burosumab takes FGF23 away: not given with phosphate or active vitamin D by mouth, with phosphate normal or high or badly failing kidneys; it blinds FGF23 tests, and lack of FGF23 is what causes tumoral calcinosis. In ENPP1 deficiency, where vessels calcify, for a center."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const INCIDENTAL_LABORATORY_VALUE: Note = Note { id: B("incidental-laboratory-value"), 
    when: B("all(any(hypercalcemia, high-parathyroid-hormone), any(within-nevus-or-tumor, within-cyst, within-burn-scar, scar-at-site, histology-ghost-cell, histology-melanocytic-nevus))"), 
    program: p(&[Op::All { span: 10 }, Op::Any { span: 2 }, Op::Finding(f::HYPERCALCEMIA), Op::Finding(f::HIGH_PARATHYROID_HORMONE), Op::Any { span: 6 }, Op::Finding(f::WITHIN_NEVUS_OR_TUMOR), Op::Finding(f::WITHIN_CYST), Op::Finding(f::WITHIN_BURN_SCAR), Op::Finding(f::SCAR_AT_SITE), Op::Finding(f::HISTOLOGY_GHOST_CELL), Op::Finding(f::HISTOLOGY_MELANOCYTIC_NEVUS)]), 
    alert: None, 
    says: B("An abnormal mineral value beside a lesion that lies within a scar, cyst or tumor may be incidental. It is worked up for itself; it does not make the lesion metastatic unless time and place fit."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const LOCAL_LESION_IN_KIDNEY_DISEASE: Note = Note { id: B("local-lesion-in-kidney-disease"), 
    when: B("all(any(chronic-kidney-disease, end-stage-kidney-disease, dialysis), any(within-burn-scar, within-nevus-or-tumor, within-cyst, within-sclerotic-plaque, scar-at-site))"), 
    program: p(&[Op::All { span: 10 }, Op::Any { span: 3 }, Op::Finding(f::CHRONIC_KIDNEY_DISEASE), Op::Finding(f::END_STAGE_KIDNEY_DISEASE), Op::Finding(f::DIALYSIS), Op::Any { span: 5 }, Op::Finding(f::WITHIN_BURN_SCAR), Op::Finding(f::WITHIN_NEVUS_OR_TUMOR), Op::Finding(f::WITHIN_CYST), Op::Finding(f::WITHIN_SCLEROTIC_PLAQUE), Op::Finding(f::SCAR_AT_SITE)]), 
    alert: None, 
    says: B("In kidney disease a deposit confined to a scar, tumor or plaque is dystrophic first; the metabolic background is recorded and may make it mixed."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const LOCAL_LESION_AND_HIGH_PRODUCT_ARE_MIXED: Note = Note { id: B("local-lesion-and-high-product-are-mixed"), 
    when: B("all(any(within-burn-scar, within-nevus-or-tumor, within-cyst, within-sclerotic-plaque, scar-at-site), calcium-phosphate-product-over-55)"), 
    program: p(&[Op::All { span: 7 }, Op::Any { span: 5 }, Op::Finding(f::WITHIN_BURN_SCAR), Op::Finding(f::WITHIN_NEVUS_OR_TUMOR), Op::Finding(f::WITHIN_CYST), Op::Finding(f::WITHIN_SCLEROTIC_PLAQUE), Op::Finding(f::SCAR_AT_SITE), Op::Finding(f::CALCIUM_PHOSPHATE_PRODUCT_OVER_55)]), 
    alert: None, 
    says: B("Damage at the site and a calcium–phosphate product above the limit for age (55 mg²/dL² from 12 years on) act together: the deposit is recorded as dystrophic with a metastatic part (mixed)."), 
    basis: Basis::Proposal, 
    sources: B(&[s::DUKE_CHAPTER]), };

pub(super) const TRANSIENT_RISE_MISSED: Note = Note { id: B("transient-rise-missed"), 
    when: B("all(any(liver-transplantation, massive-transfusion, recent-chemotherapy, tumor-lysis-syndrome), any(normal-calcium, normal-phosphate))"), 
    program: p(&[Op::All { span: 8 }, Op::Any { span: 4 }, Op::Finding(f::LIVER_TRANSPLANTATION), Op::Finding(f::MASSIVE_TRANSFUSION), Op::Finding(f::RECENT_CHEMOTHERAPY), Op::Finding(f::TUMOR_LYSIS_SYNDROME), Op::Any { span: 2 }, Op::Finding(f::NORMAL_CALCIUM), Op::Finding(f::NORMAL_PHOSPHATE)]), 
    alert: None, 
    says: B("After a transplant or tumor lysis calcium and phosphate may be normal again at biopsy; the iatrogenic or metastatic form stays possible and earlier values are sought."), 
    basis: Basis::Seen, 
    sources: B(&[s::LIVERTX]), };

pub(super) const SHEET_CALCIUM_LOOK_FOR_MYOSITIS: Note = Note { id: B("sheet-calcium-look-for-myositis"), 
    when: B("all(any(systemic-sclerosis, limited-cutaneous-systemic-sclerosis, diffuse-cutaneous-systemic-sclerosis, sclerodactyly), any(sheet-like-calcification, fascial-deposit-pattern))"), 
    program: p(&[Op::All { span: 8 }, Op::Any { span: 4 }, Op::Finding(f::SYSTEMIC_SCLEROSIS), Op::Finding(f::LIMITED_CUTANEOUS_SYSTEMIC_SCLEROSIS), Op::Finding(f::DIFFUSE_CUTANEOUS_SYSTEMIC_SCLEROSIS), Op::Finding(f::SCLERODACTYLY), Op::Any { span: 2 }, Op::Finding(f::SHEET_LIKE_CALCIFICATION), Op::Finding(f::FASCIAL_DEPOSIT_PATTERN)]), 
    alert: None, 
    says: B("Sheet-like calcium in systemic sclerosis is a reason to look for myositis, and where myositis is known, to look whether it is active."), 
    basis: Basis::Seen, 
    sources: B(&[s::ACHIENG_2024]), };

pub(super) const WIDESPREAD_IDIOPATHIC_IS_RE_EXAMINED: Note = Note { id: B("widespread-idiopathic-is-re-examined"), 
    when: B("any(suspected(idiopathic-calcinosis-universalis), suspected(unilateral-idiopathic-calcinosis))"), 
    program: p(&[Op::Any { span: 2 }, Op::Suspected(n::IDIOPATHIC_CALCINOSIS_UNIVERSALIS), Op::Suspected(n::UNILATERAL_IDIOPATHIC_CALCINOSIS)]), 
    alert: None, 
    says: B("Widespread calcium called idiopathic may precede dermatomyositis, lupus or sclerosis; skin and antibodies are looked at again (this project proposes after 6 to 24 months)."), 
    basis: Basis::Seen, 
    sources: B(&[s::MINARS]), };

pub(super) const BEFORE_THE_WORD_IDIOPATHIC: Note = Note { id: B("before-the-word-idiopathic"), 
    when: B("suspected(idiopathic)"), 
    program: p(&[Op::Suspected(n::IDIOPATHIC)]), 
    alert: None, 
    says: B("Idiopathic is a diagnosis of exclusion. Needed: calcium (ionized or corrected), phosphate for age, parathyroid hormone, creatinine with eGFR and 25-hydroxyvitamin D. Advised: urine calcium and ANA; for multiple or spreading deposits ENA, creatine kinase and a full skin examination; for periarticular masses TmP/GFR and FGF23."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const LYMPHOCYTIC_PANNICULITIS_MAY_BE_LYMPHOMA: Note = Note { id: B("lymphocytic-panniculitis-may-be-lymphoma"), 
    when: B("histology-lobular-lymphocytic-panniculitis"), 
    program: p(&[Op::Finding(f::HISTOLOGY_LOBULAR_LYMPHOCYTIC_PANNICULITIS)]), 
    alert: None, 
    says: B("A lobular panniculitis of lymphocytes may be a T-cell lymphoma of the fat: typing of the cells (CD8, cytotoxic proteins, Ki-67) and a look for a clone come before it is called lupus; fever or falling blood counts are urgent."), 
    basis: Basis::Seen, 
    sources: B(&[s::ARPS_2013]), };

pub(super) const PANNICULITIS_WITH_FEVER: Note = Note { id: B("panniculitis-with-fever"), 
    when: B("all(any(fever, fever-above-38-3, sepsis, neutropenia, leukopenia), any(histology-lobular-panniculitis, histology-septal-panniculitis, histology-fat-necrosis, within-panniculitis-plaque, suspected(panniculitis-without-calcification), suspected(panniculitis-calcinosis)))"), 
    program: p(&[Op::All { span: 13 }, Op::Any { span: 5 }, Op::Finding(f::FEVER), Op::Finding(f::FEVER_ABOVE_38_3), Op::Finding(f::SEPSIS), Op::Finding(f::NEUTROPENIA), Op::Finding(f::LEUKOPENIA), Op::Any { span: 6 }, Op::Finding(f::HISTOLOGY_LOBULAR_PANNICULITIS), Op::Finding(f::HISTOLOGY_SEPTAL_PANNICULITIS), Op::Finding(f::HISTOLOGY_FAT_NECROSIS), Op::Finding(f::WITHIN_PANNICULITIS_PLAQUE), Op::Suspected(n::PANNICULITIS_WITHOUT_CALCIFICATION), Op::Suspected(n::PANNICULITIS_CALCINOSIS)]), 
    alert: None, 
    says: B("Inflamed fat with fever or low white cells: infection (bacteria, mycobacteria, fungi), lymphoma of the fat, pancreatic disease and lupus are looked for before a corticosteroid. Blood cultures are taken, and part of a deep biopsy goes fresh to culture and stains."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BREAST_CALCIUM_NEEDS_IMAGING: Note = Note { id: B("breast-calcium-needs-imaging"), 
    when: B("all(site-breast, any(suspected(idiopathic), suspected(panniculitis-calcinosis), suspected(scar-or-injury-calcinosis), suspected(neoplasm-or-cyst-calcinosis), suspected(post-radiotherapy-calcification), suspected(osteoma-cutis)))"), 
    program: p(&[Op::All { span: 8 }, Op::Finding(f::SITE_BREAST), Op::Any { span: 6 }, Op::Suspected(n::IDIOPATHIC), Op::Suspected(n::PANNICULITIS_CALCINOSIS), Op::Suspected(n::SCAR_OR_INJURY_CALCINOSIS), Op::Suspected(n::NEOPLASM_OR_CYST_CALCINOSIS), Op::Suspected(n::POST_RADIOTHERAPY_CALCIFICATION), Op::Suspected(n::OSTEOMA_CUTIS)]), 
    alert: None, 
    says: B("Calcium or bone of the breast or areola: imaging of the breast comes before the words idiopathic, scar or fat necrosis. Carcinoma calcifies too, and dead fat may lie beside it."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PLATE_LIKE_OSTEOMA_MAY_PROGRESS: Note = Note { id: B("plate-like-osteoma-may-progress"), 
    when: B("any(suspected(plate-like-osteoma-cutis), suspected(gnas-osteoma-cutis-superficial))"), 
    program: p(&[Op::Any { span: 2 }, Op::Suspected(n::PLATE_LIKE_OSTEOMA_CUTIS), Op::Suspected(n::GNAS_OSTEOMA_CUTIS_SUPERFICIAL)]), 
    alert: None, 
    says: B("A plate-like osteoma that grows deep is progressive osseous heteroplasia; a date for review is kept, and repeated radiation is avoided in children."), 
    basis: Basis::Seen, 
    sources: B(&[s::NORD_POH]), };

pub(super) const GNAS_PARENT_DECIDES_THE_DISEASE: Note = Note { id: B("gnas-parent-decides-the-disease"), 
    when: B("any(gnas-variant, gnas-methylation-defect, parathyroid-hormone-resistance, family-history-of-albright-hereditary-osteodystrophy, suspected(albright-hereditary-osteodystrophy-with-hormone-resistance), suspected(albright-hereditary-osteodystrophy-without-hormone-resistance), suspected(progressive-osseous-heteroplasia), suspected(gnas-osteoma-cutis-superficial))"), 
    program: p(&[Op::Any { span: 8 }, Op::Finding(f::GNAS_VARIANT), Op::Finding(f::GNAS_METHYLATION_DEFECT), Op::Finding(f::PARATHYROID_HORMONE_RESISTANCE), Op::Finding(f::FAMILY_HISTORY_OF_ALBRIGHT_HEREDITARY_OSTEODYSTROPHY), Op::Suspected(n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITH_HORMONE_RESISTANCE), Op::Suspected(n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITHOUT_HORMONE_RESISTANCE), Op::Suspected(n::PROGRESSIVE_OSSEOUS_HETEROPLASIA), Op::Suspected(n::GNAS_OSTEOMA_CUTIS_SUPERFICIAL)]), 
    alert: None, 
    says: B("For the family: each child of a carrier has one chance in two of the GNAS variant, and the parent who hands it on decides the disease. From the mother: hormone resistance with the Albright build; from the father: that build alone, progressive osseous heteroplasia or bone of the skin, which cannot be foretold. A man with bone alone may have a grandchild with resistance through his daughter. Parents, who may be mosaic, and siblings are examined and tested. Genetic counseling comes before a pregnancy; thyrotropin and calcium of a carrier’s child are looked at soon after birth. A methylation defect follows other rules."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::GR_GNAS, s::LEBRUN_2010]), };

pub(super) const DEEP_BONE_BEFORE_AN_OPERATION: Note = Note { id: B("deep-bone-before-an-operation"), 
    when: B("any(suspected(progressive-osseous-heteroplasia), all(any(suspected(plate-like-osteoma-cutis), suspected(gnas-osteoma-cutis-superficial), suspected(albright-hereditary-osteodystrophy-with-hormone-resistance), suspected(albright-hereditary-osteodystrophy-without-hormone-resistance)), any(deep-tissue-ossification, deep-tissue-involvement-on-imaging, all(child-now, progressive-course))))"), 
    program: p(&[Op::Any { span: 13 }, Op::Suspected(n::PROGRESSIVE_OSSEOUS_HETEROPLASIA), Op::All { span: 11 }, Op::Any { span: 4 }, Op::Suspected(n::PLATE_LIKE_OSTEOMA_CUTIS), Op::Suspected(n::GNAS_OSTEOMA_CUTIS_SUPERFICIAL), Op::Suspected(n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITH_HORMONE_RESISTANCE), Op::Suspected(n::ALBRIGHT_HEREDITARY_OSTEODYSTROPHY_WITHOUT_HORMONE_RESISTANCE), Op::Any { span: 5 }, Op::Finding(f::DEEP_TISSUE_OSSIFICATION), Op::Finding(f::DEEP_TISSUE_INVOLVEMENT_ON_IMAGING), Op::All { span: 2 }, Op::Finding(f::CHILD_NOW), Op::Finding(f::PROGRESSIVE_COURSE)]), 
    alert: None, 
    says: B("Progressive osseous heteroplasia, or bone that may become it: what is diffuse comes back after an operation and may grow faster, so that only a circumscribed piece that troubles is taken out whole, once its depth is imaged and great toes and hormones looked at. Not operated for looks or as prevention. Joints under it are kept moving by the patient’s own movement; force and splints that press on the skin are avoided."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::IOF_POH, s::NORD_POH]), };

pub(super) const BONE_FIRST_THEN_MINERALS: Note = Note { id: B("bone-first-then-minerals"), 
    when: B("all(suspected(pseudohypoparathyroidism-calcinosis), any(histology-lamellar-bone, ossification-on-imaging, hyperphosphatemia))"), 
    program: p(&[Op::All { span: 5 }, Op::Suspected(n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS), Op::Any { span: 3 }, Op::Finding(f::HISTOLOGY_LAMELLAR_BONE), Op::Finding(f::OSSIFICATION_ON_IMAGING), Op::Finding(f::HYPERPHOSPHATEMIA)]), 
    alert: None, 
    says: B("In pseudohypoparathyroidism high phosphate does not make a skin deposit metastatic; most such lesions are bone and belong to osteoma cutis."), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_GNAS]), };

pub(super) const TMP_GFR_NEEDS_KIDNEY_FUNCTION: Note = Note { id: B("tmp-gfr-needs-kidney-function"), 
    when: B("any(glomerular-filtration-rate-below-15, all(any(glomerular-filtration-rate-below-30, kidney-failure), any(high-tmp-gfr, low-tmp-gfr)))"), 
    program: p(&[Op::Any { span: 8 }, Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_15), Op::All { span: 6 }, Op::Any { span: 2 }, Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_30), Op::Finding(f::KIDNEY_FAILURE), Op::Any { span: 2 }, Op::Finding(f::HIGH_TMP_GFR), Op::Finding(f::LOW_TMP_GFR)]), 
    alert: None, 
    says: B("Below a filtration rate of 15 the tubular phosphate threshold has no meaning."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FILLER_IS_NOT_CALCINOSIS: Note = Note { id: B("filler-is-not-calcinosis"), 
    when: B("any(calcium-hydroxylapatite-filler-injection, filler-injection, bilateral-radiopaque-deposits-face)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f::CALCIUM_HYDROXYLAPATITE_FILLER_INJECTION), Op::Finding(f::FILLER_INJECTION), Op::Finding(f::BILATERAL_RADIOPAQUE_DEPOSITS_FACE)]), 
    alert: None, 
    says: B("Calcium hydroxylapatite filler is radiopaque and can be read as calcinosis. Where none is on record the question about fillers is asked twice; where one is, its substance, place and date tell whether it is what is seen."), 
    basis: Basis::Seen, 
    sources: B(&[s::CAHA_2023]), };

pub(super) const NODULE_WHERE_A_VACCINE_WENT_IN: Note = Note { id: B("nodule-where-a-vaccine-went-in"), 
    when: B("all(vaccine-injection-at-site, any(lump-of-unstated-size, plaque, swelling), any(none(suspected(fibrodysplasia-ossificans-progressiva)), none(hallux-malformation, acvr1-variant)))"), 
    program: p(&[Op::All { span: 11 }, Op::Finding(f::VACCINE_INJECTION_AT_SITE), Op::Any { span: 3 }, Op::Finding(f::LUMP_OF_UNSTATED_SIZE), Op::Finding(f::PLAQUE), Op::Finding(f::SWELLING), Op::Any { span: 5 }, Op::None { span: 1 }, Op::Suspected(n::FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA), Op::None { span: 2 }, Op::Finding(f::HALLUX_MALFORMATION), Op::Finding(f::ACVR1_VARIANT)]), 
    alert: None, 
    says: B("A nodule where a vaccine went in, above all one that itches for months, is mostly a granuloma about the aluminum of the vaccine (38 of 4758 children in one cohort, median 22 months, contact allergy in 85 %). It is benign; where place, history and itch fit, it needs no biopsy and is no reason to withhold vaccines. Calcium is told by ultrasound or a film. What grows, lies deep or is fixed is examined as any lump."), 
    basis: Basis::Seen, 
    sources: B(&[s::BERGFORS_2014]), };

pub(super) const ULCER_IN_OLD_SCAR: Note = Note { id: B("ulcer-in-old-scar"), 
    when: B("any(all(any(within-burn-scar, burn-history, burn-in-childhood, venous-leg-ulcer, venous-insufficiency, within-venous-stasis-skin, post-phlebitic-ulcer, chronic-ulcer-or-sinus-before), any(skin-ulcer, raised-everted-border), any(all(any(venous-leg-ulcer, venous-insufficiency, within-venous-stasis-skin, post-phlebitic-ulcer), any(soft-tissue-calcification-on-imaging, histology-amorphous-calcium, histology-calcium-stain-positive)), long-standing-lesion, long-duration-over-ten-years, years-between-damage-and-deposit, ulcer-refractory-to-care, all(burn-in-childhood, any(onset-young-adult, onset-middle-age, onset-older-adult)))), all(any(within-burn-scar, all(burn-history, scar-at-site), chronic-ulcer-or-sinus-before), any(bleeding-or-malodor, progressive-course, regional-lymph-node-enlargement)))"), 
    program: p(&[Op::Any { span: 45 }, Op::All { span: 33 }, Op::Any { span: 8 }, Op::Finding(f::WITHIN_BURN_SCAR), Op::Finding(f::BURN_HISTORY), Op::Finding(f::BURN_IN_CHILDHOOD), Op::Finding(f::VENOUS_LEG_ULCER), Op::Finding(f::VENOUS_INSUFFICIENCY), Op::Finding(f::WITHIN_VENOUS_STASIS_SKIN), Op::Finding(f::POST_PHLEBITIC_ULCER), Op::Finding(f::CHRONIC_ULCER_OR_SINUS_BEFORE), Op::Any { span: 2 }, Op::Finding(f::SKIN_ULCER), Op::Finding(f::RAISED_EVERTED_BORDER), Op::Any { span: 20 }, Op::All { span: 9 }, Op::Any { span: 4 }, Op::Finding(f::VENOUS_LEG_ULCER), Op::Finding(f::VENOUS_INSUFFICIENCY), Op::Finding(f::WITHIN_VENOUS_STASIS_SKIN), Op::Finding(f::POST_PHLEBITIC_ULCER), Op::Any { span: 3 }, Op::Finding(f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING), Op::Finding(f::HISTOLOGY_AMORPHOUS_CALCIUM), Op::Finding(f::HISTOLOGY_CALCIUM_STAIN_POSITIVE), Op::Finding(f::LONG_STANDING_LESION), Op::Finding(f::LONG_DURATION_OVER_TEN_YEARS), Op::Finding(f::YEARS_BETWEEN_DAMAGE_AND_DEPOSIT), Op::Finding(f::ULCER_REFRACTORY_TO_CARE), Op::All { span: 5 }, Op::Finding(f::BURN_IN_CHILDHOOD), Op::Any { span: 3 }, Op::Finding(f::ONSET_YOUNG_ADULT), Op::Finding(f::ONSET_MIDDLE_AGE), Op::Finding(f::ONSET_OLDER_ADULT), Op::All { span: 10 }, Op::Any { span: 5 }, Op::Finding(f::WITHIN_BURN_SCAR), Op::All { span: 2 }, Op::Finding(f::BURN_HISTORY), Op::Finding(f::SCAR_AT_SITE), Op::Finding(f::CHRONIC_ULCER_OR_SINUS_BEFORE), Op::Any { span: 3 }, Op::Finding(f::BLEEDING_OR_MALODOR), Op::Finding(f::PROGRESSIVE_COURSE), Op::Finding(f::REGIONAL_LYMPH_NODE_ENLARGEMENT)]), 
    alert: None, 
    says: B("An ulcer in an old burn scar, or a venous or calcified ulcer of long standing, may hold squamous cell carcinoma beside the calcium, and so may an old burn scar or wound, calcified or not, that grows, bleeds or smells: several places of the edge, and the base, are examined by biopsy, the nodes are felt, and it is done again where it changes after a benign result."), 
    basis: Basis::Seen, 
    sources: B(&[s::BURN_2022, s::MARJOLIN_2020]), };

pub(super) const CARCINOMA_IN_THE_SPECIMEN: Note = Note { id: B("carcinoma-in-the-specimen"), 
    when: B("histology-carcinoma"), 
    program: p(&[Op::Finding(f::HISTOLOGY_CARCINOMA)]), 
    alert: None, 
    says: B("A carcinoma of the skin is treated by its own standard, whatever calcium or bone it holds, once a metastasis of another organ is excluded: type and margins are read, it is removed completely, and the rest of the skin and the follow-up are planned."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CALCIFIED_LUMP_IN_A_PATIENT_WITH_CANCER: Note = Note { id: B("calcified-lump-in-a-patient-with-cancer"), 
    when: B("any(histology-metastasis, all(cancer-at-any-time, any(lump-of-unstated-size, papule, plaque), any(suspected(calcified-skin-metastasis), all(any(soft-tissue-calcification-on-imaging, ossification-on-imaging, histology-amorphous-calcium, histology-lamellar-bone), any(progressive-course, rapid-onset, fixed-to-deep-tissue)))))"), 
    program: p(&[Op::Any { span: 19 }, Op::Finding(f::HISTOLOGY_METASTASIS), Op::All { span: 17 }, Op::Finding(f::CANCER_AT_ANY_TIME), Op::Any { span: 3 }, Op::Finding(f::LUMP_OF_UNSTATED_SIZE), Op::Finding(f::PAPULE), Op::Finding(f::PLAQUE), Op::Any { span: 11 }, Op::Suspected(n::CALCIFIED_SKIN_METASTASIS), Op::All { span: 9 }, Op::Any { span: 4 }, Op::Finding(f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING), Op::Finding(f::OSSIFICATION_ON_IMAGING), Op::Finding(f::HISTOLOGY_AMORPHOUS_CALCIUM), Op::Finding(f::HISTOLOGY_LAMELLAR_BONE), Op::Any { span: 3 }, Op::Finding(f::PROGRESSIVE_COURSE), Op::Finding(f::RAPID_ONSET), Op::Finding(f::FIXED_TO_DEEP_TISSUE)]), 
    alert: None, 
    says: B("A lump that holds calcium or bone in a patient who has or had a cancer may be a metastasis, and calcium does not make it harmless. Tissue comes first, by needle or punch, and the pathologist is told of the cancer and compares its slides; nothing is cut out blindly or injected before that. What proves to be a metastasis goes to those who treat the cancer; where none is known its origin is looked for."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const NEW_LUMP_WHERE_CANCER_WAS_TREATED: Note = Note { id: B("new-lump-where-cancer-was-treated"), 
    when: B("all(any(radiation-exposure, within-irradiated-skin, all(cancer-at-any-time, any(surgery-at-site, scar-at-site))), any(lump-of-unstated-size, papule, plaque, skin-ulcer))"), 
    program: p(&[Op::All { span: 13 }, Op::Any { span: 7 }, Op::Finding(f::RADIATION_EXPOSURE), Op::Finding(f::WITHIN_IRRADIATED_SKIN), Op::All { span: 4 }, Op::Finding(f::CANCER_AT_ANY_TIME), Op::Any { span: 2 }, Op::Finding(f::SURGERY_AT_SITE), Op::Finding(f::SCAR_AT_SITE), Op::Any { span: 4 }, Op::Finding(f::LUMP_OF_UNSTATED_SIZE), Op::Finding(f::PAPULE), Op::Finding(f::PLAQUE), Op::Finding(f::SKIN_ULCER)]), 
    alert: None, 
    says: B("A new lump, plaque or ulcer in a radiation field, or in the scar of a cancer operation, is a return of the cancer or a new one until tissue says otherwise: of new lumps in treated breasts 7 of 17 and 10 of 29 were malignant, and examination did not tell them apart. Calcium on a film fits fat necrosis and radiation, and excludes nothing. It is imaged and sampled by needle or punch; the pathologist hears of the field."), 
    basis: Basis::Seen, 
    sources: B(&[s::CHAUDARY_1988, s::RELUMP_1990]), };

pub(super) const CRYSTALS_DO_NOT_RULE_OUT_GERMS: Note = Note { id: B("crystals-do-not-rule-out-germs"), 
    when: B("all(suspected(crystal-deposit-beside-joint), any(fever, sepsis, immunosuppression, neutropenia, portal-of-entry, infection-sign, histology-neutrophilic-infiltrate, leukocytosis))"), 
    program: p(&[Op::All { span: 10 }, Op::Suspected(n::CRYSTAL_DEPOSIT_BESIDE_JOINT), Op::Any { span: 8 }, Op::Finding(f::FEVER), Op::Finding(f::SEPSIS), Op::Finding(f::IMMUNOSUPPRESSION), Op::Finding(f::NEUTROPENIA), Op::Finding(f::PORTAL_OF_ENTRY), Op::Finding(f::INFECTION_SIGN), Op::Finding(f::HISTOLOGY_NEUTROPHILIC_INFILTRATE), Op::Finding(f::LEUKOCYTOSIS)]), 
    alert: None, 
    says: B("A hot, red, swollen place beside a joint with calcium in it looks like infection, and infection may lie behind it: crystals in the aspirate do not rule germs out. With fever, weak immunity, a way in for germs or pus it is aspirated and cultured the same day, before a corticosteroid goes in."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BONE_BENEATH_AN_OPEN_LESION: Note = Note { id: B("bone-beneath-an-open-lesion"), 
    when: B("all(any(digital-ulcer, all(any(skin-ulcer, skin-necrosis-eschar, sinus-or-discharge, chalk-extrusion), any(site-finger, site-toe, site-foot))), any(fever, sepsis, infection-sign, warmth, erythema, swelling, high-c-reactive-protein, leukocytosis, sinus-tract, osteolysis, ulcer-refractory-to-care, chronic-ulcer-or-sinus-before))"), 
    program: p(&[Op::All { span: 25 }, Op::Any { span: 11 }, Op::Finding(f::DIGITAL_ULCER), Op::All { span: 9 }, Op::Any { span: 4 }, Op::Finding(f::SKIN_ULCER), Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::SINUS_OR_DISCHARGE), Op::Finding(f::CHALK_EXTRUSION), Op::Any { span: 3 }, Op::Finding(f::SITE_FINGER), Op::Finding(f::SITE_TOE), Op::Finding(f::SITE_FOOT), Op::Any { span: 12 }, Op::Finding(f::FEVER), Op::Finding(f::SEPSIS), Op::Finding(f::INFECTION_SIGN), Op::Finding(f::WARMTH), Op::Finding(f::ERYTHEMA), Op::Finding(f::SWELLING), Op::Finding(f::HIGH_C_REACTIVE_PROTEIN), Op::Finding(f::LEUKOCYTOSIS), Op::Finding(f::SINUS_TRACT), Op::Finding(f::OSTEOLYSIS), Op::Finding(f::ULCER_REFRACTORY_TO_CARE), Op::Finding(f::CHRONIC_ULCER_OR_SINUS_BEFORE)]), 
    alert: None, 
    says: B("Bone lies close under an open lesion of a finger, toe or foot and may be infected: a film comes first, which may be normal for two to three weeks, then MRI. In systemic sclerosis a finger tip that dissolves without infection looks alike on a film, and calcium hides the edge of the bone; a probe that meets bone, and bone for culture, decide where it matters."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const NAIL_LESION_MAY_BE_MALIGNANT: Note = Note { id: B("nail-lesion-may-be-malignant"), 
    when: B("any(all(site-subungual, any(colour-brown-black, bleeding-or-malodor, skin-ulcer, skin-necrosis-eschar, onychodystrophy, verrucous-surface, progressive-course, rapid-onset, osteolysis)), all(onychodystrophy, acral-distribution, any(colour-brown-black, bleeding-or-malodor, osteolysis)))"), 
    program: p(&[Op::Any { span: 19 }, Op::All { span: 11 }, Op::Finding(f::SITE_SUBUNGUAL), Op::Any { span: 9 }, Op::Finding(f::COLOUR_BROWN_BLACK), Op::Finding(f::BLEEDING_OR_MALODOR), Op::Finding(f::SKIN_ULCER), Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::ONYCHODYSTROPHY), Op::Finding(f::VERRUCOUS_SURFACE), Op::Finding(f::PROGRESSIVE_COURSE), Op::Finding(f::RAPID_ONSET), Op::Finding(f::OSTEOLYSIS), Op::All { span: 6 }, Op::Finding(f::ONYCHODYSTROPHY), Op::Finding(f::ACRAL_DISTRIBUTION), Op::Any { span: 3 }, Op::Finding(f::COLOUR_BROWN_BLACK), Op::Finding(f::BLEEDING_OR_MALODOR), Op::Finding(f::OSTEOLYSIS)]), 
    alert: None, 
    says: B("A lesion of or under a nail that is dark, bleeds, grows, lies open or destroys the nail may be a melanoma or a squamous cell carcinoma, also where a film shows calcium or bone. Dermoscopy and a film come first, then, unless one has named it, a biopsy of nail bed and matrix with the pigment; exostosis, wart, fungus or bruise are said after it. A bruise grows out with the nail: what stays for weeks is biopsied."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LUMP_OF_HEAD_IN_A_CHILD_MAY_BE_DERMOID: Note = Note { id: B("lump-of-head-in-a-child-may-be-dermoid"), 
    when: B("all(child-now, any(site-scalp, site-forehead, site-nose, site-eyelid), any(lump-of-unstated-size, within-cyst))"), 
    program: p(&[Op::All { span: 9 }, Op::Finding(f::CHILD_NOW), Op::Any { span: 4 }, Op::Finding(f::SITE_SCALP), Op::Finding(f::SITE_FOREHEAD), Op::Finding(f::SITE_NOSE), Op::Finding(f::SITE_EYELID), Op::Any { span: 2 }, Op::Finding(f::LUMP_OF_UNSTATED_SIZE), Op::Finding(f::WITHIN_CYST)]), 
    alert: None, 
    says: B("A lump of scalp, forehead, brow or nose since early childhood may be a dermoid cyst, which has no entry here. Of those in the midline of forehead and scalp 54.5 % reached into the skull in one series, of those beside it 17.5 %. MRI comes before needle or knife for a lump in the midline, of nose or scalp, or with a pit, a hair or a collar of hair; that of the outer brow is the harmless one. Ultrasound missed half."), 
    basis: Basis::Seen, 
    sources: B(&[s::DERMOID_117, s::DERMOID_METZ]), };

pub(super) const PAINFUL_NODULE_OF_THE_EAR: Note = Note { id: B("painful-nodule-of-the-ear"), 
    when: B("all(site-ear, any(lump-of-unstated-size, papule), any(painful-lesion, tenderness))"), 
    program: p(&[Op::All { span: 7 }, Op::Finding(f::SITE_EAR), Op::Any { span: 2 }, Op::Finding(f::LUMP_OF_UNSTATED_SIZE), Op::Finding(f::PAPULE), Op::Any { span: 2 }, Op::Finding(f::PAINFUL_LESION), Op::Finding(f::TENDERNESS)]), 
    alert: None, 
    says: B("A small hard nodule of the rim of the ear that hurts on the pillow, mostly with a crust, is in adults mostly chondrodermatitis nodularis helicis, which has no entry here; it gets better without pressure. A tophus is told by its crystals. What lies open, bleeds or grows, or does not heal in some weeks without pressure, is biopsied for squamous or basal cell carcinoma."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::CNH_2016]), };

pub(super) const DARK_LESION_MAY_BE_MELANOMA: Note = Note { id: B("dark-lesion-may-be-melanoma"), 
    when: B("all(colour-brown-black, any(nodule, papule, within-nevus-or-tumor), any(bleeding-or-malodor, skin-ulcer, progressive-course, rapid-onset))"), 
    program: p(&[Op::All { span: 10 }, Op::Finding(f::COLOUR_BROWN_BLACK), Op::Any { span: 3 }, Op::Finding(f::NODULE), Op::Finding(f::PAPULE), Op::Finding(f::WITHIN_NEVUS_OR_TUMOR), Op::Any { span: 4 }, Op::Finding(f::BLEEDING_OR_MALODOR), Op::Finding(f::SKIN_ULCER), Op::Finding(f::PROGRESSIVE_COURSE), Op::Finding(f::RAPID_ONSET)]), 
    alert: None, 
    says: B("A dark papule or nodule that grows, bleeds or lies open may be a melanoma, whatever calcium or bone it holds: dermoscopy, then excision of the whole with histology, no shave, curettage or laser."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const TENDON_XANTHOMA_WITH_CATARACT_OR_NERVE_SIGNS: Note = Note { id: B("tendon-xanthoma-with-cataract-or-nerve-signs"), 
    when: B("any(high-cholestanol, cerebrotendinous-xanthomatosis, cyp27a1-biallelic-variant, all(suspected(xanthoma), any(bilateral-early-cataract, juvenile-cataract, all(site-achilles-tendon, any(cognitive-delay, seizure, peripheral-neuropathy, psychosis)))))"), 
    program: p(&[Op::Any { span: 15 }, Op::Finding(f::HIGH_CHOLESTANOL), Op::Finding(f::CEREBROTENDINOUS_XANTHOMATOSIS), Op::Finding(f::CYP27A1_BIALLELIC_VARIANT), Op::All { span: 11 }, Op::Suspected(n::XANTHOMA), Op::Any { span: 9 }, Op::Finding(f::BILATERAL_EARLY_CATARACT), Op::Finding(f::JUVENILE_CATARACT), Op::All { span: 6 }, Op::Finding(f::SITE_ACHILLES_TENDON), Op::Any { span: 4 }, Op::Finding(f::COGNITIVE_DELAY), Op::Finding(f::SEIZURE), Op::Finding(f::PERIPHERAL_NEUROPATHY), Op::Finding(f::PSYCHOSIS)]), 
    alert: None, 
    says: B("A tendon xanthoma with early cataract, diarrhea since childhood, or slow mental, gait or nerve decline is cerebrotendinous xanthomatosis until cholestanol and CYP27A1 exclude it, also with normal cholesterol. It can be treated (chenodeoxycholic acid), the earlier the better; brothers and sisters are tested. Xanthomas of a child without it ask for the lipids of both parents."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FURTHER_CALCIUM_WHERE_CALCIUM_INJURED: Note = Note { id: B("further-calcium-where-calcium-injured"), 
    when: B("all(hypocalcemia, any(calcium-salt-injection-at-site, suspected(calcium-extravasation)))"), 
    program: p(&[Op::All { span: 4 }, Op::Finding(f::HYPOCALCEMIA), Op::Any { span: 2 }, Op::Finding(f::CALCIUM_SALT_INJECTION_AT_SITE), Op::Suspected(n::CALCIUM_EXTRAVASATION)]), 
    alert: None, 
    says: B("Where calcium injured the skin, further calcium goes through a secure, if possible central line that is watched, as gluconate and not as chloride, and by mouth as soon as it can. Low calcium needs a cause: magnesium, phosphate, parathyroid hormone and 25-hydroxyvitamin D, in the first weeks of life also those of the mother."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HEEL_IATROGENIC_AND_DYSTROPHIC: Note = Note { id: B("heel-iatrogenic-and-dystrophic"), 
    when: B("suspected(neonatal-heel-stick-calcinosis)"), 
    program: p(&[Op::Suspected(n::NEONATAL_HEEL_STICK_CALCINOSIS)]), 
    alert: None, 
    says: B("Heel nodules after heel sticks are listed as iatrogenic by cause and dystrophic by mechanism; both words describe one lesion that resolves by itself."), 
    basis: Basis::Seen, 
    sources: B(&[s::DERMNET_CC, s::HEEL_2006]), };

pub(super) const OSSIFIED_DEPOSIT_HAS_TWO_NAMES: Note = Note { id: B("ossified-deposit-has-two-names"), 
    when: B("all(histology-lamellar-bone, any(dermatomyositis, juvenile-dermatomyositis, systemic-sclerosis, venous-insufficiency, histology-ghost-cell))"), 
    program: p(&[Op::All { span: 7 }, Op::Finding(f::HISTOLOGY_LAMELLAR_BONE), Op::Any { span: 5 }, Op::Finding(f::DERMATOMYOSITIS), Op::Finding(f::JUVENILE_DERMATOMYOSITIS), Op::Finding(f::SYSTEMIC_SCLEROSIS), Op::Finding(f::VENOUS_INSUFFICIENCY), Op::Finding(f::HISTOLOGY_GHOST_CELL)]), 
    alert: None, 
    says: B("Bone within a deposit of another disease is recorded as secondary osteoma together with that disease."), 
    basis: Basis::Seen, 
    sources: B(&[s::HANDBOOK_CHAPTER_42, s::WALSH_1995]), };

pub(super) const WARFARIN_NECROSIS_WINDOW: Note = Note { id: B("warfarin-necrosis-window"), 
    when: B("any(recent-vitamin-k-antagonist-start, suspected(warfarin-induced-skin-necrosis))"), 
    program: p(&[Op::Any { span: 2 }, Op::Finding(f::RECENT_VITAMIN_K_ANTAGONIST_START), Op::Suspected(n::WARFARIN_INDUCED_SKIN_NECROSIS)]), 
    alert: None, 
    says: B("Warfarin necrosis usually begins 3 to 10 days after the start, but late cases exist; the window supports and never excludes."), 
    basis: Basis::Seen, 
    sources: B(&[s::WESTJEM_WARF, s::WARF_LATE]), };

pub(super) const WORM_DRUGS_AFTER_LOOKING: Note = Note { id: B("worm-drugs-after-looking"), 
    when: B("any(suspected(loiasis-or-onchocerciasis), suspected(subcutaneous-cysticercosis), loa-microfilaremia, onchocerca-microfilaria-in-skin, cysticercus-antibody)"), 
    program: p(&[Op::Any { span: 5 }, Op::Suspected(n::LOIASIS_OR_ONCHOCERCIASIS), Op::Suspected(n::SUBCUTANEOUS_CYSTICERCOSIS), Op::Finding(f::LOA_MICROFILAREMIA), Op::Finding(f::ONCHOCERCA_MICROFILARIA_IN_SKIN), Op::Finding(f::CYSTICERCUS_ANTIBODY)]), 
    alert: None, 
    says: B("Before a drug against worms: microfilariae of Loa are counted before ivermectin or diethylcarbamazine, since many bring fatal encephalopathy; onchocerciasis is excluded before diethylcarbamazine; brain and eyes are looked at before praziquantel or albendazole in cysticercosis. A calcified worm alone needs no drug; but it may lie beside living ones."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::CDC_LOIASIS]), };

pub(super) const WORMS_THAT_LIVE: Note = Note { id: B("worms-that-live"), 
    when: B("any(subconjunctival-worm-migration, loa-microfilaremia, onchocerca-microfilaria-in-skin, all(transient-swelling-history, eosinophilia, endemic-residence-or-travel), all(history-of-emerging-worm, any(infection-sign, skin-ulcer, sinus-or-discharge)))"), 
    program: p(&[Op::Any { span: 13 }, Op::Finding(f::SUBCONJUNCTIVAL_WORM_MIGRATION), Op::Finding(f::LOA_MICROFILAREMIA), Op::Finding(f::ONCHOCERCA_MICROFILARIA_IN_SKIN), Op::All { span: 3 }, Op::Finding(f::TRANSIENT_SWELLING_HISTORY), Op::Finding(f::EOSINOPHILIA), Op::Finding(f::ENDEMIC_RESIDENCE_OR_TRAVEL), Op::All { span: 5 }, Op::Finding(f::HISTORY_OF_EMERGING_WORM), Op::Any { span: 3 }, Op::Finding(f::INFECTION_SIGN), Op::Finding(f::SKIN_ULCER), Op::Finding(f::SINUS_OR_DISCHARGE)]), 
    alert: None, 
    says: B("A worm that crosses the eye, swellings that come and go with eosinophils, or larvae in blood or skin are a living infection, whatever lies calcified beside it: it is referred and treated, after the larvae in a day blood were counted. A worm seen under the conjunctiva may be taken out by an eye surgeon at once. One that hangs from an ulcer is wound out slowly; pus is opened and tetanus thought of."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::CDC_LOIASIS]), };

pub(super) const PENICILLAMINE_IS_REPLACED_NOT_STOPPED: Note = Note { id: B("penicillamine-is-replaced-not-stopped"), 
    when: B("any(penicillamine-use, suspected(penicillamine-elastic-fiber-disorder))"), 
    program: p(&[Op::Any { span: 2 }, Op::Finding(f::PENICILLAMINE_USE), Op::Suspected(n::PENICILLAMINE_ELASTIC_FIBER_DISORDER)]), 
    alert: None, 
    says: B("In Wilson disease D-penicillamine is never just stopped, since the liver may fail: its specialist changes it for trientine or zinc. Wounds heal badly under it."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::WILSON_ABDOMINALKEY]), };

pub(super) const NORMAL_MINERALS_EXPECTED_IN_CONNECTIVE_TISSUE_DISEASE: Note = Note { id: B("normal-minerals-expected-in-connective-tissue-disease"), 
    when: B("all(suspected(connective-tissue-disease-calcinosis), any(normal-calcium, normal-phosphate))"), 
    program: p(&[Op::All { span: 4 }, Op::Suspected(n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS), Op::Any { span: 2 }, Op::Finding(f::NORMAL_CALCIUM), Op::Finding(f::NORMAL_PHOSPHATE)]), 
    alert: None, 
    says: B("Normal calcium and phosphate are what is expected in dystrophic calcinosis; they support it. Without them the metabolic side stays unverified."), 
    basis: Basis::Seen, 
    sources: B(&[s::REITER_2011]), };

pub(super) const GADOLINIUM_IN_KIDNEY_FAILURE: Note = Note { id: B("gadolinium-in-kidney-failure"), 
    when: B("any(glomerular-filtration-rate-below-30, kidney-failure, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 4 }, Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_30), Op::Finding(f::KIDNEY_FAILURE), Op::Finding(f::DIALYSIS), Op::Finding(f::ACUTE_KIDNEY_INJURY)]), 
    alert: None, 
    says: B("With a filtration below 30, kidney failure, dialysis or acute kidney injury contrast with gadolinium of group I is contraindicated; group II is used where the answer needs contrast (no case in 4931 administrations)."), 
    basis: Basis::Seen, 
    sources: B(&[s::CCJM_GBCA, s::ACR_NKF_2021]), };

pub(super) const PREGNANCY_DRUGS_AND_RADIATION: Note = Note { id: B("pregnancy-drugs-and-radiation"), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), 
    alert: None, 
    says: B("In pregnancy, and where it may begin, methotrexate, mycophenolate, cyclophosphamide, retinoids (palovarotene too), endothelin antagonists, warfarin, direct oral anticoagulants, tetracyclines and JAK inhibitors are kept away; bisphosphonates and others are weighed with advice; imaging without radiation and gadolinium comes first, though films of hands, feet, lower legs, head, teeth and chest give a negligible dose."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CHILD_DRUGS_RADIATION_AND_SEDATION: Note = Note { id: B("child-drugs-radiation-and-sedation"), 
    when: B("child-now"), 
    program: p(&[Op::Finding(f::CHILD_NOW)]), 
    alert: None, 
    says: B("In a child doses go by weight, values by age, not by figures for adults. Ultrasound, or MRI without contrast, comes before CT and scintigraphy, done with a child’s dose. A biopsy or MRI that needs sedation is planned once for all questions, and left out where the picture is typical. Tetracyclines wait until eight years, codeine and tramadol until twelve; retinoids, bisphosphonates and long corticosteroids act on growing bone; live vaccines come before immunosuppression. From puberty pregnancy, smoking and drugs are asked for in confidence."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };
