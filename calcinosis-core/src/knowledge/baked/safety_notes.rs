// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FOP_NO_BIOPSY: Note = Note { id: B("fop-no-biopsy"), 
    when: B("any(hallux-malformation, acvr1-variant, suspected(fibrodysplasia-ossificans-progressiva))"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f(290)), Op::Finding(f(23)), Op::Suspected(n(166))]), 
    says: B("Where fibrodysplasia ossificans progressiva is possible, a biopsy can start a flare with new bone. Toes and the ACVR1 test make the diagnosis; invasive tests are held back until it is excluded."), 
    basis: Basis::Seen, 
    sources: B(&[383]), };

pub(super) const FOP_NO_INTRAMUSCULAR_INJECTION: Note = Note { id: B("fop-no-intramuscular-injection"), 
    when: B("any(hallux-malformation, acvr1-variant, suspected(fibrodysplasia-ossificans-progressiva))"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f(290)), Op::Finding(f(23)), Op::Suspected(n(166))]), 
    says: B("Where fibrodysplasia ossificans progressiva is possible, injections into muscle and falls can start a flare; they are avoided, and another route is looked for."), 
    basis: Basis::Seen, 
    sources: B(&[383]), };

pub(super) const FOP_LOOK_AT_THE_TOES: Note = Note { id: B("fop-look-at-the-toes"), 
    when: B("all(any(ossification-on-imaging, histology-lamellar-bone, deep-tissue-ossification, stone-hard-plate, flare-up-swelling), any(onset-neonate, onset-infancy, onset-childhood))"), 
    program: p(&[Op::All { span: 10 }, Op::Any { span: 5 }, Op::Finding(f(620)), Op::Finding(f(380)), Op::Finding(f(178)), Op::Finding(f(855)), Op::Finding(f(258)), Op::Any { span: 3 }, Op::Finding(f(614)), Op::Finding(f(612)), Op::Finding(f(610))]), 
    says: B("In a child with bone or hard swellings in soft tissue, the great toes are looked at before any needle. Without this the question of fibrodysplasia ossificans progressiva against progressive osseous heteroplasia stays open."), 
    basis: Basis::Seen, 
    sources: B(&[383]), };

pub(super) const CALCIPHYLAXIS_WHERE_TO_BIOPSY: Note = Note { id: B("calciphylaxis-where-to-biopsy"), 
    when: B("suspected(calciphylaxis)"), 
    program: p(&[Op::Suspected(n(121))]), 
    says: B("If tissue is wanted: a deep wedge with fat from the indurated, non-necrotic margin. A lesion of the distal leg yields more often (odds ratio 2.78); an image-guided core has been reported as an alternative."), 
    basis: Basis::Seen, 
    sources: B(&[16]), };

pub(super) const CALCIPHYLAXIS_WHEN_NOT_TO_BIOPSY: Note = Note { id: B("calciphylaxis-when-not-to-biopsy"), 
    when: B("suspected(calciphylaxis)"), 
    program: p(&[Op::Suspected(n(121))]), 
    says: B("A biopsy is worth its risk when the result changes treatment, as it was reported to do in half of the patients; complications were reported in 14 %. Penis and infected or purely necrotic skin are generally avoided, and a typical picture may be treated without tissue; experts at a consensus meeting were divided."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[16, 24, 14]), };

pub(super) const PENILE_LESION_BIOPSY: Note = Note { id: B("penile-lesion-biopsy"), 
    when: B("all(any(site-penis, site-glans), suspected(calciphylaxis))"), 
    program: p(&[Op::All { span: 4 }, Op::Any { span: 2 }, Op::Finding(f(809)), Op::Finding(f(788)), Op::Suspected(n(121))]), 
    says: B("A penile biopsy is generally avoided in suspected calciphylaxis; imaging or another lesion may answer. Fournier gangrene is considered first."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const NEGATIVE_BIOPSY_DOES_NOT_EXCLUDE_CALCIPHYLAXIS: Note = Note { id: B("negative-biopsy-does-not-exclude-calciphylaxis"), 
    when: B("all(suspected(calciphylaxis), none(histology-calcified-small-vessel))"), 
    program: p(&[Op::All { span: 3 }, Op::Suspected(n(121)), Op::None { span: 1 }, Op::Finding(f(345))]), 
    says: B("One negative biopsy leaves about half of the odds: 51.8 % of first biopsies were positive, and a repeat was positive about twice as often. It does not exclude calciphylaxis."), 
    basis: Basis::Seen, 
    sources: B(&[16, 17]), };

pub(super) const NORMAL_MINERALS_DO_NOT_EXCLUDE_CALCIPHYLAXIS: Note = Note { id: B("normal-minerals-do-not-exclude-calciphylaxis"), 
    when: B("all(suspected(calciphylaxis), any(normal-calcium, normal-phosphate, all-mineral-values-normal))"), 
    program: p(&[Op::All { span: 5 }, Op::Suspected(n(121)), Op::Any { span: 3 }, Op::Finding(f(598)), Op::Finding(f(602)), Op::Finding(f(32))]), 
    says: B("Normal calcium and phosphate do not exclude calciphylaxis; many patients, above all without kidney failure, have them."), 
    basis: Basis::Seen, 
    sources: B(&[8, 4]), };

pub(super) const VESSEL_CALCIUM_IS_COMMON_IN_KIDNEY_FAILURE: Note = Note { id: B("vessel-calcium-is-common-in-kidney-failure"), 
    when: B("all(histology-medial-calcium, any(end-stage-kidney-disease, dialysis, chronic-kidney-disease))"), 
    program: p(&[Op::All { span: 5 }, Op::Finding(f(385)), Op::Any { span: 3 }, Op::Finding(f(218)), Op::Finding(f(194)), Op::Finding(f(130))]), 
    says: B("Calcium in the vessel media was found in about a third of skin from patients with kidney failure and no calciphylaxis (35 to 38 %); without thrombus or intimal change it proves little."), 
    basis: Basis::Seen, 
    sources: B(&[20, 21]), };

pub(super) const THROMBOPHILIA_SAMPLE_BEFORE_ANTICOAGULANT: Note = Note { id: B("thrombophilia-sample-before-anticoagulant"), 
    when: B("all(any(suspected(calciphylaxis), retiform-purpura), any(vitamin-k-antagonist-use, heparin-exposure))"), 
    program: p(&[Op::All { span: 6 }, Op::Any { span: 2 }, Op::Suspected(n(121)), Op::Finding(f(726)), Op::Any { span: 2 }, Op::Finding(f(922)), Op::Finding(f(299))]), 
    says: B("Protein C and S are lowered by vitamin K antagonists, and heparin disturbs antithrombin and lupus anticoagulant tests. Samples count most when taken before these effects."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const VITAMIN_K_ANTAGONIST_IN_CALCIPHYLAXIS: Note = Note { id: B("vitamin-k-antagonist-in-calciphylaxis"), 
    when: B("all(suspected(calciphylaxis), vitamin-k-antagonist-use)"), 
    program: p(&[Op::All { span: 2 }, Op::Suspected(n(121)), Op::Finding(f(922))]), 
    says: B("Vitamin K antagonists raised the risk of calciphylaxis more than threefold. Whether one can be stopped or replaced is weighed against its indication and bleeding."), 
    basis: Basis::Seen, 
    sources: B(&[2]), };

pub(super) const CALCIUM_AND_VITAMIN_D_IN_CALCIPHYLAXIS: Note = Note { id: B("calcium-and-vitamin-d-in-calciphylaxis"), 
    when: B("all(suspected(calciphylaxis), any(calcium-supplement-or-antacid-use, calcium-based-binder-use, active-vitamin-d-use, vitamin-d-supplement, intravenous-iron-use))"), 
    program: p(&[Op::All { span: 7 }, Op::Suspected(n(121)), Op::Any { span: 5 }, Op::Finding(f(119)), Op::Finding(f(112)), Op::Finding(f(17)), Op::Finding(f(921)), Op::Finding(f(476))]), 
    says: B("Calcium salts, vitamin D and intravenous iron are usually stopped or reviewed in suspected calciphylaxis."), 
    basis: Basis::Seen, 
    sources: B(&[6, 30]), };

pub(super) const PAINFUL_ULCER_IN_DIALYSIS_WITH_KNOWN_CALCINOSIS: Note = Note { id: B("painful-ulcer-in-dialysis-with-known-calcinosis"), 
    when: B("all(any(end-stage-kidney-disease, dialysis), any(painful-lesion, severe-pain), any(skin-ulcer, skin-necrosis-eschar), any(systemic-lupus-erythematosus, dermatomyositis, juvenile-dermatomyositis, connective-tissue-disease))"), 
    program: p(&[Op::All { span: 14 }, Op::Any { span: 2 }, Op::Finding(f(218)), Op::Finding(f(194)), Op::Any { span: 2 }, Op::Finding(f(629)), Op::Finding(f(749)), Op::Any { span: 2 }, Op::Finding(f(839)), Op::Finding(f(834)), Op::Any { span: 4 }, Op::Finding(f(872)), Op::Finding(f(191)), Op::Finding(f(485)), Op::Finding(f(156))]), 
    says: B("A painful ulcer in a patient on dialysis is thought of as calciphylaxis first, even where calcinosis of a connective-tissue disease is known."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const TWO_LESIONS_TWO_VERDICTS: Note = Note { id: B("two-lesions-two-verdicts"), 
    when: B("all(any(suspected(calciphylaxis), calciphylaxis-at-other-site), any(suspected(benign-nodular-calcification-of-renal-failure), suspected(uremic-tumoral-calcinosis)))"), 
    program: p(&[Op::All { span: 6 }, Op::Any { span: 2 }, Op::Suspected(n(121)), Op::Finding(f(111)), Op::Any { span: 2 }, Op::Suspected(n(96)), Op::Suspected(n(97))]), 
    says: B("Painless nodules and calciphylaxis can stand side by side in one patient; each lesion is judged on its own."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const NSF_MAY_HIDE_VESSEL_DISEASE: Note = Note { id: B("nsf-may-hide-vessel-disease"), 
    when: B("any(suspected(nephrogenic-systemic-fibrosis-with-calcification), nephrogenic-systemic-fibrosis)"), 
    program: p(&[Op::Any { span: 2 }, Op::Suspected(n(88)), Op::Finding(f(586))]), 
    says: B("The induration of nephrogenic systemic fibrosis can hide vessels like those of calciphylaxis without purpura; gadolinium is avoided."), 
    basis: Basis::Seen, 
    sources: B(&[327, 330]), };

pub(super) const INFANT_LESION_WITHOUT_BIOPSY: Note = Note { id: B("infant-lesion-without-biopsy"), 
    when: B("all(any(onset-neonate, onset-infancy, onset-first-year), any(suspected(neonatal-heel-stick-calcinosis), suspected(calcium-extravasation)))"), 
    program: p(&[Op::All { span: 7 }, Op::Any { span: 3 }, Op::Finding(f(614)), Op::Finding(f(612)), Op::Finding(f(611)), Op::Any { span: 2 }, Op::Suspected(n(144)), Op::Suspected(n(126))]), 
    says: B("A typical heel or infusion-site lesion in an infant needs no biopsy; a film or dermoscopy is enough and most resolve."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const SCROTAL_NODULES_WITHOUT_BIOPSY: Note = Note { id: B("scrotal-nodules-without-biopsy"), 
    when: B("suspected(idiopathic-scrotal-calcinosis)"), 
    program: p(&[Op::Suspected(n(146))]), 
    says: B("Typical scrotal nodules need no biopsy before excision; the excised nodule is examined for a cyst wall."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const STIFF_EAR_ADRENAL_AXIS: Note = Note { id: B("stiff-ear-adrenal-axis"), 
    when: B("any(stiff-auricle, suspected(auricular-calcification), suspected(idiopathic-auricular-calcification), suspected(secondary-osteoma-of-auricle))"), 
    program: p(&[Op::Any { span: 4 }, Op::Finding(f(852)), Op::Suspected(n(87)), Op::Suspected(n(156)), Op::Suspected(n(200))]), 
    says: B("A stiff ear is a reason to look at cortisol, ACTH, calcium and parathyroid hormone before the word idiopathic: adrenal failure is its commonest systemic cause."), 
    basis: Basis::Seen, 
    sources: B(&[161]), };

pub(super) const NEWBORN_FAT_NECROSIS_CALCIUM_FOR_MONTHS: Note = Note { id: B("newborn-fat-necrosis-calcium-for-months"), 
    when: B("all(any(onset-neonate, onset-infancy, onset-first-year), suspected(subcutaneous-fat-necrosis-of-the-newborn))"), 
    program: p(&[Op::All { span: 5 }, Op::Any { span: 3 }, Op::Finding(f(614)), Op::Finding(f(612)), Op::Finding(f(611)), Op::Suspected(n(20))]), 
    says: B("A normal calcium on day ten does not end the watch: hypercalcemia may follow weeks later, 43 % of the severe cases in one account had no symptoms, and calcium is followed for months (to six months)."), 
    basis: Basis::Seen, 
    sources: B(&[134, 587]), };

pub(super) const FAT_CLEFTS_ARE_NOT_SPECIFIC: Note = Note { id: B("fat-clefts-are-not-specific"), 
    when: B("all(histology-needle-shaped-cleft, any(onset-neonate, onset-infancy, corticosteroid-use))"), 
    program: p(&[Op::All { span: 5 }, Op::Finding(f(388)), Op::Any { span: 3 }, Op::Finding(f(614)), Op::Finding(f(612)), Op::Finding(f(162))]), 
    says: B("Needle-shaped clefts occur in fat necrosis of the newborn, in sclerema neonatorum and after corticosteroid withdrawal; they decide only with term birth, inflammation and no steroid withdrawal."), 
    basis: Basis::Seen, 
    sources: B(&[132, 133]), };

pub(super) const LOW_ALBUMIN_IONIZED_CALCIUM: Note = Note { id: B("low-albumin-ionized-calcium"), 
    when: B("any(hypoalbuminemia, all(low-total-calcium, any(chronic-kidney-disease, end-stage-kidney-disease)))"), 
    program: p(&[Op::Any { span: 6 }, Op::Finding(f(447)), Op::All { span: 4 }, Op::Finding(f(536)), Op::Any { span: 2 }, Op::Finding(f(130)), Op::Finding(f(218))]), 
    says: B("With low albumin or kidney failure total and albumin-corrected calcium mislead; ionized calcium is the value to use."), 
    basis: Basis::Seen, 
    sources: B(&[471, 472]), };

pub(super) const PHOSPHATE_BY_AGE: Note = Note { id: B("phosphate-by-age"), 
    when: B("all(any(hyperphosphatemia, abnormal-phosphate), any(onset-neonate, onset-infancy, onset-childhood))"), 
    program: p(&[Op::All { span: 7 }, Op::Any { span: 2 }, Op::Finding(f(443)), Op::Finding(f(5)), Op::Any { span: 3 }, Op::Finding(f(614)), Op::Finding(f(612)), Op::Finding(f(610))]), 
    says: B("Healthy children have higher phosphate and alkaline phosphatase than adults (phosphate at 6 to 12 years up to 5.8 mg/dL in one guideline). A value counts as high only against the interval for age; a cohort has published values that change continuously with age."), 
    basis: Basis::Seen, 
    sources: B(&[37, 469]), };

pub(super) const INCIDENTAL_LABORATORY_VALUE: Note = Note { id: B("incidental-laboratory-value"), 
    when: B("all(any(hypercalcemia, high-parathyroid-hormone), any(within-nevus-or-tumor, within-cyst, within-burn-scar, scar-at-site, histology-ghost-cell, histology-melanocytic-nevus))"), 
    program: p(&[Op::All { span: 10 }, Op::Any { span: 2 }, Op::Finding(f(434)), Op::Finding(f(324)), Op::Any { span: 6 }, Op::Finding(f(933)), Op::Finding(f(929)), Op::Finding(f(928)), Op::Finding(f(737)), Op::Finding(f(371)), Op::Finding(f(386))]), 
    says: B("An abnormal mineral value beside a lesion that lies within a scar, cyst or tumor may be incidental. It is worked up for itself; it does not make the lesion metastatic unless time and place fit."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const LOCAL_LESION_IN_KIDNEY_DISEASE: Note = Note { id: B("local-lesion-in-kidney-disease"), 
    when: B("all(any(chronic-kidney-disease, end-stage-kidney-disease, dialysis), any(within-burn-scar, within-nevus-or-tumor, within-cyst, within-sclerotic-plaque, scar-at-site))"), 
    program: p(&[Op::All { span: 10 }, Op::Any { span: 3 }, Op::Finding(f(130)), Op::Finding(f(218)), Op::Finding(f(194)), Op::Any { span: 5 }, Op::Finding(f(928)), Op::Finding(f(933)), Op::Finding(f(929)), Op::Finding(f(935)), Op::Finding(f(737))]), 
    says: B("In kidney disease a deposit confined to a scar, tumor or plaque is dystrophic first; the metabolic background is recorded and may make it mixed."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const LOCAL_LESION_AND_HIGH_PRODUCT_ARE_MIXED: Note = Note { id: B("local-lesion-and-high-product-are-mixed"), 
    when: B("all(any(within-burn-scar, within-nevus-or-tumor, within-cyst, within-sclerotic-plaque, scar-at-site), calcium-phosphate-product-over-55)"), 
    program: p(&[Op::All { span: 7 }, Op::Any { span: 5 }, Op::Finding(f(928)), Op::Finding(f(933)), Op::Finding(f(929)), Op::Finding(f(935)), Op::Finding(f(737)), Op::Finding(f(116))]), 
    says: B("Damage at the site and a calcium–phosphate product above the limit for age (55 mg²/dL² from 12 years on) act together: the deposit is recorded as dystrophic with a metastatic part (mixed)."), 
    basis: Basis::Proposal, 
    sources: B(&[425]), };

pub(super) const TRANSIENT_RISE_MISSED: Note = Note { id: B("transient-rise-missed"), 
    when: B("all(any(liver-transplantation, massive-transfusion, recent-chemotherapy, tumor-lysis-syndrome), any(normal-calcium, normal-phosphate))"), 
    program: p(&[Op::All { span: 8 }, Op::Any { span: 4 }, Op::Finding(f(511)), Op::Finding(f(553)), Op::Finding(f(708)), Op::Finding(f(893)), Op::Any { span: 2 }, Op::Finding(f(598)), Op::Finding(f(602))]), 
    says: B("After a transplant or tumor lysis calcium and phosphate may be normal again at biopsy; the iatrogenic or metastatic form stays possible and earlier values are sought."), 
    basis: Basis::Seen, 
    sources: B(&[323]), };

pub(super) const SHEET_CALCIUM_LOOK_FOR_MYOSITIS: Note = Note { id: B("sheet-calcium-look-for-myositis"), 
    when: B("all(any(systemic-sclerosis, limited-cutaneous-systemic-sclerosis, diffuse-cutaneous-systemic-sclerosis, sclerodactyly), any(sheet-like-calcification, fascial-deposit-pattern))"), 
    program: p(&[Op::All { span: 8 }, Op::Any { span: 4 }, Op::Finding(f(873)), Op::Finding(f(501)), Op::Finding(f(196)), Op::Finding(f(739)), Op::Any { span: 2 }, Op::Finding(f(752)), Op::Finding(f(245))]), 
    says: B("Sheet-like calcium in systemic sclerosis is a reason to look for myositis."), 
    basis: Basis::Seen, 
    sources: B(&[113]), };

pub(super) const WIDESPREAD_IDIOPATHIC_IS_RE_EXAMINED: Note = Note { id: B("widespread-idiopathic-is-re-examined"), 
    when: B("any(suspected(idiopathic-calcinosis-universalis), suspected(unilateral-idiopathic-calcinosis))"), 
    program: p(&[Op::Any { span: 2 }, Op::Suspected(n(154)), Op::Suspected(n(155))]), 
    says: B("Widespread calcium called idiopathic may precede dermatomyositis, lupus or sclerosis; skin and antibodies are looked at again (this project proposes after 6 to 24 months)."), 
    basis: Basis::Seen, 
    sources: B(&[427]), };

pub(super) const BEFORE_THE_WORD_IDIOPATHIC: Note = Note { id: B("before-the-word-idiopathic"), 
    when: B("suspected(idiopathic)"), 
    program: p(&[Op::Suspected(n(145))]), 
    says: B("Idiopathic is a diagnosis of exclusion. Needed: calcium (ionized or corrected), phosphate for age, parathyroid hormone, creatinine with eGFR and 25-hydroxyvitamin D. Advised: urine calcium and ANA; for multiple or spreading deposits ENA, creatine kinase and a full skin examination; for periarticular masses TmP/GFR and FGF23."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const PLATE_LIKE_OSTEOMA_MAY_PROGRESS: Note = Note { id: B("plate-like-osteoma-may-progress"), 
    when: B("any(suspected(plate-like-osteoma-cutis), suspected(gnas-osteoma-cutis-superficial))"), 
    program: p(&[Op::Any { span: 2 }, Op::Suspected(n(162)), Op::Suspected(n(165))]), 
    says: B("A plate-like osteoma that grows deep is progressive osseous heteroplasia; a date for review is kept, and repeated radiation is avoided in children."), 
    basis: Basis::Seen, 
    sources: B(&[376]), };

pub(super) const BONE_FIRST_THEN_MINERALS: Note = Note { id: B("bone-first-then-minerals"), 
    when: B("all(suspected(pseudohypoparathyroidism-calcinosis), any(histology-lamellar-bone, ossification-on-imaging, hyperphosphatemia))"), 
    program: p(&[Op::All { span: 5 }, Op::Suspected(n(116)), Op::Any { span: 3 }, Op::Finding(f(380)), Op::Finding(f(620)), Op::Finding(f(443))]), 
    says: B("In pseudohypoparathyroidism high phosphate does not make a skin deposit metastatic; most such lesions are bone and belong to osteoma cutis."), 
    basis: Basis::Seen, 
    sources: B(&[368]), };

pub(super) const TMP_GFR_NEEDS_KIDNEY_FUNCTION: Note = Note { id: B("tmp-gfr-needs-kidney-function"), 
    when: B("any(glomerular-filtration-rate-below-15, all(any(glomerular-filtration-rate-below-30, dialysis), any(high-tmp-gfr, low-tmp-gfr)))"), 
    program: p(&[Op::Any { span: 8 }, Op::Finding(f(276)), Op::All { span: 6 }, Op::Any { span: 2 }, Op::Finding(f(277)), Op::Finding(f(194)), Op::Any { span: 2 }, Op::Finding(f(329)), Op::Finding(f(535))]), 
    says: B("Below a filtration rate of 15 the tubular phosphate threshold has no meaning."), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FILLER_IS_NOT_CALCINOSIS: Note = Note { id: B("filler-is-not-calcinosis"), 
    when: B("any(calcium-hydroxylapatite-filler-injection, filler-injection, bilateral-radiopaque-deposits-face)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f(115)), Op::Finding(f(253)), Op::Finding(f(84))]), 
    says: B("Calcium hydroxylapatite filler is radiopaque and can be read as calcinosis; the question about fillers is asked twice."), 
    basis: Basis::Seen, 
    sources: B(&[332]), };

pub(super) const ULCER_IN_OLD_SCAR: Note = Note { id: B("ulcer-in-old-scar"), 
    when: B("all(any(within-burn-scar, burn-history, burn-in-childhood, venous-leg-ulcer), any(skin-ulcer, raised-everted-border), any(long-standing-lesion, long-duration-over-ten-years, years-between-damage-and-deposit, ulcer-refractory-to-care, all(burn-in-childhood, any(onset-young-adult, onset-middle-age, onset-older-adult))))"), 
    program: p(&[Op::All { span: 19 }, Op::Any { span: 4 }, Op::Finding(f(928)), Op::Finding(f(101)), Op::Finding(f(102)), Op::Finding(f(909)), Op::Any { span: 2 }, Op::Finding(f(839)), Op::Finding(f(702)), Op::Any { span: 10 }, Op::Finding(f(517)), Op::Finding(f(515)), Op::Finding(f(940)), Op::Finding(f(897)), Op::All { span: 5 }, Op::Finding(f(102)), Op::Any { span: 3 }, Op::Finding(f(616)), Op::Finding(f(613)), Op::Finding(f(615))]), 
    says: B("An ulcer in an old burn scar or of long standing may hold squamous cell carcinoma beside the calcium; the edge is examined by biopsy."), 
    basis: Basis::Seen, 
    sources: B(&[151, 253]), };

pub(super) const HEEL_IATROGENIC_AND_DYSTROPHIC: Note = Note { id: B("heel-iatrogenic-and-dystrophic"), 
    when: B("suspected(neonatal-heel-stick-calcinosis)"), 
    program: p(&[Op::Suspected(n(144))]), 
    says: B("Heel nodules after heel sticks are listed as iatrogenic by cause and dystrophic by mechanism; both words describe one lesion that resolves by itself."), 
    basis: Basis::Seen, 
    sources: B(&[422, 158]), };

pub(super) const OSSIFIED_DEPOSIT_HAS_TWO_NAMES: Note = Note { id: B("ossified-deposit-has-two-names"), 
    when: B("all(histology-lamellar-bone, any(dermatomyositis, juvenile-dermatomyositis, systemic-sclerosis, venous-insufficiency, histology-ghost-cell))"), 
    program: p(&[Op::All { span: 7 }, Op::Finding(f(380)), Op::Any { span: 5 }, Op::Finding(f(191)), Op::Finding(f(485)), Op::Finding(f(873)), Op::Finding(f(908)), Op::Finding(f(371))]), 
    says: B("Bone within a deposit of another disease is recorded as secondary osteoma together with that disease."), 
    basis: Basis::Seen, 
    sources: B(&[415, 416]), };

pub(super) const WARFARIN_NECROSIS_WINDOW: Note = Note { id: B("warfarin-necrosis-window"), 
    when: B("any(recent-vitamin-k-antagonist-start, suspected(warfarin-induced-skin-necrosis))"), 
    program: p(&[Op::Any { span: 2 }, Op::Finding(f(712)), Op::Suspected(n(223))]), 
    says: B("Warfarin necrosis usually begins 3 to 10 days after the start, but late cases exist; the window supports and never excludes."), 
    basis: Basis::Seen, 
    sources: B(&[39, 40]), };

pub(super) const NORMAL_MINERALS_EXPECTED_IN_CONNECTIVE_TISSUE_DISEASE: Note = Note { id: B("normal-minerals-expected-in-connective-tissue-disease"), 
    when: B("all(suspected(connective-tissue-disease-calcinosis), any(normal-calcium, normal-phosphate))"), 
    program: p(&[Op::All { span: 4 }, Op::Suspected(n(2)), Op::Any { span: 2 }, Op::Finding(f(598)), Op::Finding(f(602))]), 
    says: B("Normal calcium and phosphate are what is expected in dystrophic calcinosis; they support it. Without them the metabolic side stays unverified."), 
    basis: Basis::Seen, 
    sources: B(&[417]), };

pub(super) const GADOLINIUM_IN_KIDNEY_FAILURE: Note = Note { id: B("gadolinium-in-kidney-failure"), 
    when: B("any(glomerular-filtration-rate-below-30, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f(277)), Op::Finding(f(194)), Op::Finding(f(19))]), 
    says: B("With a filtration below 30, on dialysis or in acute kidney injury contrast with gadolinium of group I is contraindicated; group II is used where the answer needs contrast (no case in 4931 administrations)."), 
    basis: Basis::Seen, 
    sources: B(&[64, 65]), };

pub(super) const PREGNANCY_DRUGS_AND_RADIATION: Note = Note { id: B("pregnancy-drugs-and-radiation"), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), 
    says: B("In pregnancy retinoids, warfarin, tetracyclines and JAK inhibitors are kept away, bisphosphonates and other drugs are weighed with advice, and imaging without radiation comes first."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };
