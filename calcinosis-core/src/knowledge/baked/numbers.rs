// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

//! Weights and estimates; `weights/` shows the weights by name.

use super::prelude::*;
use crate::knowledge::blob::Rows;
use crate::knowledge::weights::{AllWeights, Weight};

static WEIGHT_ROWS: &[Weight] = blob::weights(include_bytes!("weights.bin"));
static ESTIMATES: &[PackedEstimate] = blob::estimates(include_bytes!("estimates.bin"));
static BACKGROUNDS: [u32; ROWS.len()] = blob::backgrounds(&ROWS);
static STARTS: [u32; ROWS.len() + 1] = blob::starts(&blob::numbers_of_rows(&ROWS), 214);

pub(super) const WEIGHTS: AllWeights = AllWeights {
    backgrounds: Table::baked(&BACKGROUNDS),
    rows: Lists::baked(&STARTS, WEIGHT_ROWS),
    leaves: 214,
};

/// What readers estimated of a diagnosis.
pub(super) const fn estimates_of(node: DiagnosisKey) -> &'static [PackedEstimate] {
    blob::estimates_of(ESTIMATES, &COUNTS, node.number())
}

/// For each finding, its background in parts per million and how many rows of weights it has.
const ROWS: [Rows; 971] = [
    (0, 0), // 25-hydroxyvitamin-d-over-50
    (11000, 2), // abcc6-biallelic-variant
    (880000, 2), // abdominal-symptoms-absent
    (110000, 10), // abnormal-calcium
    (150000, 4), // abnormal-liver-tests
    (120000, 10), // abnormal-phosphate
    (7000, 2), // abnormal-thumb
    (95000, 2), // abnormal-vitamin-d-metabolism
    (20000, 2), // abnormal-voice
    (30000, 2), // abraded-skin
    (40000, 2), // abscess
    (15000, 2), // achilles-tendon-calcification
    (200000, 2), // acne-history
    (50000, 2), // acne-scar-at-site
    (300000, 2), // acral-distribution
    (30000, 2), // acrocyanosis
    (30000, 2), // acroosteolysis
    (60000, 8), // active-vitamin-d-use
    (20000, 2), // acute-cutaneous-lupus
    (40000, 2), // acute-kidney-injury
    (10000, 2), // acute-kidney-injury-on-dialysis
    (7000, 2), // acute-pancreatitis
    (2500, 2), // acvr1-r206h-variant
    (3000, 2), // acvr1-variant
    (160000, 2), // adipose-rich-site
    (4000, 2), // adrenal-insufficiency
    (2500, 2), // agxt-biallelic-variant
    (3000, 2), // agxt-grhpr-or-hoga1-biallelic-variant
    (10000, 2), // albright-phenotype
    (15000, 2), // albumin-infusion
    (80000, 4), // alcohol-excess
    (20000, 2), // alginate-dressing-exposure
    (780000, 2), // all-mineral-values-normal
    (180000, 2), // alopecia
    (1000, 2), // alpha-1-antitrypsin-deficiency
    (220000, 2), // amorphous-calcification-on-imaging
    (200000, 18), // anemia
    (13000, 2), // angioid-streaks
    (20000, 2), // anti-beta2-glycoprotein-antibody
    (30000, 4), // anti-ccp-antibody
    (30000, 4), // anti-dsdna-antibody
    (8000, 2), // anti-jo1-antibody
    (25000, 4), // anti-la-antibody
    (10000, 2), // anti-mda5-antibody
    (7000, 2), // anti-mi2-antibody
    (15000, 2), // anti-nxp2-antibody
    (10000, 2), // anti-pm-scl-antibody
    (10000, 2), // anti-rna-polymerase-iii-antibody
    (50000, 6), // anti-ro-antibody
    (0, 0), // anti-ro52-antibody
    (0, 0), // anti-sae-antibody
    (10000, 4), // anti-sm-antibody
    (10000, 2), // anti-tif1-gamma-antibody
    (25000, 4), // anti-topoisomerase-antibody
    (20000, 4), // anti-u1-rnp-antibody
    (35000, 2), // anticardiolipin-antibody
    (60000, 4), // anticentromere-antibody
    (180000, 8), // anticoagulant-use
    (20000, 2), // antineutrophil-cytoplasmic-antibody
    (250000, 16), // antinuclear-antibody
    (50000, 4), // antiphospholipid-antibody
    (25000, 2), // antiphospholipid-antibody-moderate-or-high-titer
    (12000, 2), // antiphospholipid-syndrome
    (90000, 4), // aortic-calcification
    (1000, 2), // apc-variant
    (120000, 4), // arterial-calcification
    (350000, 12), // arterial-hypertension
    (250000, 8), // arthralgia-or-arthritis
    (120000, 4), // arthritis
    (30000, 2), // articular-cartilage-calcification
    (350000, 2), // asymmetric-distribution
    (150000, 2), // asymptomatic-incidental-deposit
    (80000, 2), // atopic-dermatitis
    (60000, 6), // atrial-fibrillation
    (60000, 2), // atrophic-overlying-skin
    (30000, 2), // atrophic-scars
    (20000, 2), // atrophie-blanche
    (15000, 2), // attached-to-phalanx-on-imaging
    (240000, 2), // autoimmune-disease
    (7000, 2), // autoimmune-hemolysis
    (25000, 2), // azathioprine-use
    (10000, 4), // basal-ganglia-calcification
    (0, 0), // below-eight-years-now
    (0, 0), // below-ten-years-now
    (0, 0), // below-two-years-now
    (7000, 2), // bilateral-auricle
    (350000, 2), // bilateral-distribution
    (10000, 2), // bilateral-early-cataract
    (30000, 2), // bilateral-radiopaque-deposits-face
    (7000, 2), // bird-like-facies
    (60000, 2), // bisphosphonate-use
    (70000, 2), // bleeding-or-malodor
    (60000, 2), // blister-or-trauma-before
    (10000, 2), // blisters-on-sun-exposed-skin
    (20000, 2), // blue-toe
    (10000, 2), // bone-metastasis
    (50000, 4), // bone-pain
    (120000, 2), // bone-scan-uptake
    (140000, 2), // bony-prominence
    (25000, 2), // brachydactyly
    (15000, 2), // brachydactyly-type-e
    (20000, 2), // brain-calcification
    (20000, 2), // brain-or-spinal-cord-injury
    (40000, 2), // bulla
    (0, 0), // bulla-ulcer-or-edema
    (30000, 2), // burn-history
    (12000, 2), // burn-in-childhood
    (0, 0), // calcification-in-advanced-venous-skin-change
    (0, 0), // calcification-in-early-venous-disease
    (0, 0), // calcification-in-the-disease
    (0, 0), // calcification-in-the-exposed
    (30000, 6), // calcineurin-inhibitor-use
    (20000, 2), // calcinosis-before-bone
    (0, 0), // calcinosis-deposit
    (0, 0), // calcinosis-in-the-disease
    (10000, 2), // calciphylaxis-at-other-site
    (40000, 4), // calcium-based-binder-use
    (0, 0), // calcium-below-8-5
    (7000, 2), // calcium-chloride-contact
    (15000, 2), // calcium-heparin-exposure
    (8000, 2), // calcium-hydroxylapatite-filler-injection
    (80000, 4), // calcium-phosphate-product-over-55
    (30000, 4), // calcium-phosphate-product-over-70
    (2000, 2), // calcium-salt-injection-at-site
    (150000, 4), // calcium-supplement-or-antacid-use
    (0, 0), // calcium-suspected-clinically
    (50000, 2), // callus-around
    (140000, 4), // cancer-at-any-time
    (15000, 2), // cartilage-calcification
    (70000, 2), // cellulitis-like-erythema
    (60000, 2), // central-crust
    (40000, 2), // central-umbilication
    (200, 2), // cerebrotendinous-xanthomatosis
    (200000, 4), // cesarean-birth
    (100000, 2), // chalk-extrusion
    (60000, 2), // chemotherapy-at-any-time
    (0, 0), // child-now
    (180000, 2), // chronic-kidney-disease
    (7000, 2), // chronic-pancreatitis
    (25000, 2), // chronic-ulcer-or-sinus-before
    (400000, 2), // circumscribed-deposit-pattern
    (15000, 2), // cirrhosis
    (40000, 2), // ckd-stage-3a
    (25000, 2), // ckd-stage-3b
    (15000, 2), // ckd-stage-4
    (95000, 2), // ckd-stage-5
    (10000, 2), // cocaine-use
    (20000, 2), // cognitive-delay
    (4000, 2), // col5a1-or-col5a2-variant
    (3500, 2), // col5a1-variant
    (700, 2), // col5a2-variant
    (15000, 2), // cold-injury
    (40000, 2), // cold-trigger
    (4000, 2), // colorectal-polyposis
    (40000, 2), // colour-blue
    (200000, 2), // colour-blue-or-red
    (70000, 2), // colour-brown-black
    (150000, 2), // colour-red
    (400000, 2), // colour-skin
    (90000, 2), // colour-violaceous
    (300000, 2), // colour-white-yellow
    (20000, 2), // compressible-mass
    (40000, 2), // conjunctivitis
    (200000, 3), // connective-tissue-disease
    (5000, 2), // corkscrew-collateral-on-imaging
    (100000, 4), // coronary-artery-calcification
    (100000, 10), // coronary-artery-disease
    (0, 0), // correct-clinical-diagnosis
    (10000, 2), // corticosteroid-injection-at-site
    (160000, 20), // corticosteroid-use
    (5000, 2), // crepitus
    (20000, 2), // cryoglobulin
    (1000, 2), // cryptococcus-at-site
    (180000, 2), // ctnnb1-somatic-variant
    (35000, 2), // cutaneous-lupus-erythematosus
    (15000, 2), // cutis-laxa-like-skin
    (15000, 2), // cyclophosphamide-use
    (200, 2), // cyp27a1-biallelic-variant
    (6000, 2), // cysticercus-antibody
    (40000, 2), // days-to-weeks-after-exposure
    (0, 0), // death-within-months
    (0, 0), // death-within-one-year
    (0, 0), // death-within-six-months
    (0, 0), // death-within-two-years
    (70000, 2), // deep-subcutaneous-plaque
    (90000, 2), // deep-tissue-involvement-on-imaging
    (20000, 2), // deep-tissue-ossification
    (50000, 4), // deep-vein-thrombosis
    (180000, 2), // delayed-wound-healing
    (15000, 2), // delirium
    (80000, 2), // delivery-complication
    (10000, 2), // dental-dysplasia
    (10000, 2), // dental-pulp-obliteration
    (300000, 2), // deposit-in-dermis
    (50000, 2), // deposit-in-muscle-or-tendon
    (350000, 2), // deposit-in-subcutaneous-fat
    (0, 0), // deposit-present-at-diagnosis
    (0, 0), // deposits-resolve-under-treatment
    (40000, 2), // dermal-onset-of-bone
    (50000, 2), // dermatomyositis
    (200000, 6), // diabetes-mellitus
    (40000, 2), // diabetic-kidney-disease
    (90000, 2), // dialysis
    (30000, 2), // dialysis-over-five-years
    (17000, 2), // diffuse-cutaneous-systemic-sclerosis
    (30000, 2), // digital-gangrene
    (45000, 2), // digital-tip-ulcer
    (70000, 4), // digital-ulcer
    (30000, 2), // dimple-sign
    (50000, 6), // direct-oral-anticoagulant-use
    (10000, 2), // discoid-lesion
    (0, 0), // disease-duration-years
    (250000, 2), // distal-leg-distribution
    (180000, 8), // diuretic-use
    (5000, 2), // down-syndrome
    (100000, 4), // dry-eyes
    (100000, 4), // dry-mouth
    (300000, 12), // dyslipidemia
    (70000, 2), // dysphagia
    (7000, 2), // early-onset-obesity
    (450000, 2), // echogenic-focus-with-shadow-on-ultrasound
    (150000, 6), // edema
    (5000, 2), // electrode-contact-site
    (7000, 2), // electrode-paste-exposure
    (220000, 6), // elevated-muscle-enzyme
    (20000, 2), // enamel-defect
    (100000, 2), // end-stage-kidney-disease
    (50000, 2), // endemic-residence-or-travel
    (3000, 2), // enpp1-biallelic-variant
    (1000, 2), // enpp1-heterozygous-variant
    (30000, 2), // eosinophilia
    (50000, 2), // epidermal-atrophy-and-hair-loss
    (70000, 2), // epidermal-punctum
    (25000, 2), // erosive-polyarthritis
    (200000, 2), // erythema
    (70000, 4), // esophageal-dysmotility
    (3000, 2), // exoskeleton-calcification
    (140000, 2), // extensor-distribution
    (15000, 2), // facial-hypertrichosis
    (40000, 2), // facial-nodule-over-150-hounsfield
    (20000, 2), // failure-to-thrive
    (750000, 2), // family-history-negative
    (5000, 2), // family-history-of-albright-hereditary-osteodystrophy
    (20000, 2), // family-history-of-calcinosis
    (80000, 2), // family-history-of-connective-tissue-disease
    (60000, 2), // family-history-of-cysts
    (120000, 2), // family-history-of-dyslipidemia
    (3000, 2), // family-history-of-facial-adnexal-tumors
    (1000, 2), // family-history-of-fibrodysplasia-ossificans-progressiva
    (7000, 2), // family-history-of-ossification
    (1000, 2), // family-history-of-primary-hyperoxaluria
    (3000, 2), // family-history-of-pseudoxanthoma-elasticum
    (3000, 2), // family-history-of-tumoral-calcinosis
    (30000, 2), // fascial-deposit-pattern
    (120000, 2), // fatigue-nausea-or-confusion
    (550000, 2), // female-sex
    (80000, 2), // femoral-artery-calcification
    (50000, 2), // fever
    (0, 0), // fever-above-38-3
    (280000, 2), // few-lesions
    (500, 2), // fgf23-autoantibody
    (1000, 2), // fgf23-biallelic-variant
    (0, 0), // fifty-five-or-older-now
    (30000, 2), // filler-injection
    (40000, 2), // finger-skin-spared
    (300000, 2), // firm-consistency
    (120000, 2), // fixed-to-deep-tissue
    (15000, 2), // flame-burn
    (5000, 2), // flare-up-swelling
    (10000, 2), // fluid-calcium-level-on-imaging
    (20000, 2), // folliculitis
    (20000, 2), // foreign-body-at-site
    (20000, 2), // fragile-skin
    (7000, 2), // frostbite
    (120000, 2), // functional-loss
    (7000, 2), // fused-cervical-vertebrae
    (80000, 2), // gadolinium-exposure
    (3000, 2), // galnt3-biallelic-variant
    (4000, 2), // galnt3-fgf23-or-kl-biallelic-variant
    (3000, 2), // gardner-syndrome
    (200000, 4), // gastroesophageal-reflux
    (20000, 2), // gastrointestinal-hemorrhage
    (60000, 2), // generalized-distribution
    (500, 2), // ggcx-biallelic-variant
    (120000, 2), // gingivitis
    (2000, 2), // glatiramer-injection
    (95000, 2), // glomerular-filtration-rate-below-15
    (110000, 2), // glomerular-filtration-rate-below-30
    (20000, 2), // glomerulonephritis-kidney-disease
    (2200, 2), // gnas-maternal-allele
    (4000, 2), // gnas-methylation-defect
    (1000, 2), // gnas-paternal-allele
    (3200, 2), // gnas-variant
    (50000, 4), // gottron-papules
    (50000, 2), // gottron-sign
    (80000, 4), // gout-history
    (600000, 2), // gradual-onset
    (10000, 2), // granulomatous-disease-other-than-sarcoidosis
    (500, 2), // grhpr-biallelic-variant
    (3000, 2), // growth-hormone-deficiency
    (5000, 2), // hallux-malformation
    (620000, 2), // hard-consistency
    (100000, 2), // hearing-impairment
    (60000, 6), // heart-failure
    (40000, 4), // heliotrope-rash
    (30000, 2), // hematologic-disease
    (20000, 2), // hematoma-at-site
    (80000, 2), // hemodialysis
    (3000, 2), // hemoglobinopathy
    (100000, 4), // heparin-exposure
    (20000, 2), // hepatitis-c
    (15000, 2), // high-25-hydroxyvitamin-d
    (110000, 2), // high-alanine-aminotransferase
    (40000, 2), // high-aldolase
    (100000, 4), // high-alkaline-phosphatase
    (10000, 2), // high-aluminum
    (20000, 2), // high-amylase
    (30000, 4), // high-angiotensin-converting-enzyme
    (100000, 2), // high-aspartate-aminotransferase
    (50000, 2), // high-bicarbonate
    (300000, 2), // high-c-reactive-protein
    (80000, 6), // high-c-terminal-fgf23
    (10000, 2), // high-calcitonin
    (15000, 2), // high-calcitriol
    (500, 2), // high-cholestanol
    (60000, 6), // high-creatine-kinase
    (170000, 2), // high-creatinine
    (250000, 2), // high-d-dimer
    (280000, 2), // high-erythrocyte-sedimentation-rate
    (170000, 2), // high-hba1c
    (90000, 6), // high-intact-fgf23
    (120000, 2), // high-lactate-dehydrogenase
    (10000, 2), // high-lipase
    (200000, 2), // high-lipoprotein-a
    (30000, 2), // high-magnesium
    (150000, 8), // high-parathyroid-hormone
    (7000, 2), // high-parathyroid-hormone-related-peptide
    (80000, 2), // high-phosphate-intake
    (6000, 2), // high-plasma-oxalate
    (50000, 4), // high-potassium
    (15000, 2), // high-tmp-gfr
    (60000, 2), // high-tsh
    (180000, 2), // high-urea
    (10000, 2), // high-urine-oxalate
    (30000, 2), // high-urine-phosphate
    (7000, 2), // high-uroporphyrin
    (450000, 2), // histology-amorphous-calcium
    (5000, 2), // histology-amyloid
    (60000, 2), // histology-arteriolosclerosis
    (0, 0), // histology-atypical-lymphocyte-rimming
    (30000, 2), // histology-basal-cell-carcinoma
    (4000, 2), // histology-birefringent-oxalate-crystal
    (50000, 2), // histology-bone-in-dermis
    (25000, 2), // histology-bone-marrow
    (2000, 2), // histology-bramble-bush-elastic-fiber
    (15000, 2), // histology-calcified-elastic-fiber
    (40000, 2), // histology-calcified-medium-artery
    (80000, 2), // histology-calcified-small-vessel
    (3000, 2), // histology-calcifying-aponeurotic-fibroma-or-chondroma
    (20000, 2), // histology-calcium-beside-tumor
    (20000, 2), // histology-calcium-in-keratocyst
    (84000, 2), // histology-calcium-in-tumor-epithelium
    (15000, 2), // histology-calcium-in-tumor-necrosis
    (1000, 2), // histology-calcium-pyrophosphate-crystal
    (480000, 2), // histology-calcium-stain-positive
    (30000, 2), // histology-carcinoma
    (10000, 2), // histology-cartilage
    (10000, 2), // histology-cd34-spindle-cell
    (10000, 2), // histology-cholesterol-cleft-in-vessel
    (7000, 2), // histology-chondroid-syringoma
    (200000, 2), // histology-chunky-calcium
    (12000, 2), // histology-circumferential-intimal-calcium
    (150000, 2), // histology-cyst-wall
    (8800, 2), // histology-cysticercus
    (350000, 2), // histology-dermal-calcium
    (20000, 2), // histology-dermatofibroma
    (10000, 2), // histology-endomysial-infiltrate
    (100000, 2), // histology-epidermal-necrosis
    (80000, 2), // histology-epidermoid-cyst
    (120000, 2), // histology-extravascular-calcium
    (30000, 2), // histology-fat-necrosis
    (250000, 2), // histology-fibrosis
    (30000, 2), // histology-foam-cell
    (180000, 2), // histology-foreign-body-giant-cell
    (7000, 2), // histology-ghost-adipocyte
    (90000, 2), // histology-ghost-cell
    (80000, 2), // histology-granuloma
    (500, 2), // histology-guinea-worm
    (30000, 2), // histology-hair-follicle-in-nevus
    (15000, 2), // histology-hemangioma
    (7000, 2), // histology-hyaline-fat-necrosis
    (400000, 2), // histology-inflammatory-infiltrate
    (40000, 2), // histology-intimal-fibroplasia
    (30000, 2), // histology-koilocyte-and-papillomatosis
    (70000, 2), // histology-lamellar-bone
    (25000, 2), // histology-lipoma
    (500, 2), // histology-loa-loa
    (15000, 2), // histology-lobular-lymphocytic-panniculitis
    (40000, 2), // histology-lobular-panniculitis
    (80000, 2), // histology-medial-calcium
    (40000, 2), // histology-melanocytic-nevus
    (4000, 2), // histology-metastasis
    (8000, 2), // histology-microsphere
    (10000, 2), // histology-needle-shaped-cleft
    (80000, 2), // histology-neutrophilic-infiltrate
    (150000, 2), // histology-nevus-or-tumor
    (5000, 2), // histology-nevus-sebaceus
    (1000, 2), // histology-onchocerca
    (0, 0), // histology-organisms-in-vessel
    (30000, 2), // histology-palisading-granuloma
    (50000, 2), // histology-papillated-epidermis
    (13000, 2), // histology-parasite
    (60000, 2), // histology-perieccrine-calcium
    (12000, 2), // histology-perifascicular-atrophy
    (15000, 2), // histology-perimysial-or-perivascular-infiltrate
    (50000, 2), // histology-pilar-cyst
    (3000, 2), // histology-pilomatrix-carcinoma
    (30000, 2), // histology-polarizable-material
    (40000, 2), // histology-premalignant-or-malignant-base
    (200000, 2), // histology-read-as-calcinosis-cutis
    (20000, 2), // histology-read-as-calciphylaxis
    (50000, 2), // histology-read-as-osteoma-cutis
    (60000, 2), // histology-read-as-pilomatricoma
    (10000, 2), // histology-read-as-pseudoxanthoma-elasticum
    (2000, 2), // histology-rimmed-vacuole
    (50000, 2), // histology-ruptured-cyst-wall
    (7000, 2), // histology-sarcoma
    (10000, 2), // histology-sebaceous-hyperplasia
    (7200, 2), // histology-seborrheic-keratosis
    (30000, 2), // histology-septal-panniculitis
    (500, 2), // histology-sparganum
    (5400, 2), // histology-squamous-cell-carcinoma
    (70000, 2), // histology-squamous-proliferation
    (6000, 2), // histology-steatocystoma
    (40000, 2), // histology-stippled-vessel-calcium
    (10000, 2), // histology-syringoma
    (80000, 2), // histology-transepidermal-elimination
    (500, 2), // histology-trichinella
    (7000, 2), // histology-trichoepithelioma
    (30000, 2), // histology-urate-crystal
    (40000, 2), // histology-vasculitis
    (70000, 2), // histology-vessel-thrombus
    (30000, 2), // histology-viral-inclusion
    (1000, 2), // histoplasma-at-site
    (2000, 2), // history-of-emerging-worm
    (20000, 2), // history-of-heel-sticks
    (500, 2), // hoga1-biallelic-variant
    (500, 2), // hutchinson-gilford-progeria
    (60000, 4), // hydroxychloroquine-use
    (5000, 2), // hydroxyurea-use
    (60000, 8), // hypercalcemia
    (10000, 2), // hypercalcemia-after-skin-lesion
    (0, 0), // hypercalcemia-below-two-years
    (40000, 4), // hypercalciuria
    (7000, 2), // hyperextensible-skin
    (120000, 4), // hyperhomocysteinemia
    (30000, 2), // hyperkeratotic-projection
    (90000, 2), // hyperkeratotic-surface
    (7000, 2), // hyperostosis-or-diaphysitis
    (100000, 6), // hyperparathyroidism
    (100000, 10), // hyperphosphatemia
    (100000, 2), // hyperpigmentation-or-lipodermatosclerosis
    (30000, 2), // hypertensive-kidney-disease
    (180000, 6), // hyperuricemia
    (100000, 6), // hypoalbuminemia
    (50000, 8), // hypocalcemia
    (20000, 2), // hypogonadism
    (6000, 2), // hypoparathyroidism
    (30000, 4), // hypophosphatemia
    (2000, 2), // hypophosphatemic-rickets
    (10000, 2), // hypopigmented-macules-guttate
    (4000, 2), // hypopituitarism
    (0, 0), // hypotension
    (50000, 2), // hypothyroidism
    (500, 2), // ifih1-or-rigi-variant
    (40000, 2), // immobility
    (120000, 16), // immunosuppression
    (80000, 2), // indurated-tender-plaque
    (60000, 2), // infection-proven-at-site
    (100000, 2), // infection-sign
    (10000, 2), // inflammatory-bowel-disease
    (90000, 2), // inflammatory-joint-involvement
    (80000, 2), // inflammatory-rash-before-deposit
    (20000, 2), // infusion-site
    (30000, 2), // injection-site
    (10000, 2), // insect-bite-at-site
    (80000, 4), // insulin-injection
    (0, 0), // intact-fgf23-below-interval
    (3000, 2), // interferon-injection
    (40000, 2), // intermittent-claudication
    (60000, 6), // interstitial-lung-disease
    (20000, 2), // intrauterine-growth-retardation
    (500, 2), // intrauterine-herpes-simplex
    (20000, 2), // intravenous-calcium-exposure
    (70000, 4), // intravenous-iron-use
    (7000, 2), // intravenous-phosphate-exposure
    (20000, 2), // iron-overload
    (5000, 2), // jaw-or-skull-osteoma
    (10000, 2), // joint-ankylosis
    (60000, 2), // joint-contracture
    (70000, 2), // joint-deformity
    (60000, 2), // joint-hypermobility
    (5000, 2), // juvenile-cataract
    (20000, 2), // juvenile-dermatomyositis
    (20000, 2), // keloid
    (500, 2), // keutel-syndrome
    (110000, 3), // kidney-failure
    (15000, 2), // kidney-transplant
    (500, 2), // kl-biallelic-variant
    (15000, 2), // knuckle-dimple
    (40000, 2), // leg-proximal-weaker-than-distal
    (3000, 2), // leprosy
    (20000, 2), // lesion-before-exposure
    (0, 0), // lesion-smaller-than-20-mm
    (180000, 2), // lesion-smaller-than-5-mm
    (12000, 2), // leukemia-or-lymphoma
    (120000, 2), // leukocytosis
    (40000, 6), // leukopenia
    (500000, 2), // limb-limited-lesion
    (620000, 2), // limb-site-unspecified
    (7000, 2), // limb-undergrowth
    (50000, 2), // limited-cutaneous-systemic-sclerosis
    (60000, 2), // limited-skin-thickening
    (30000, 2), // linear-arrangement
    (30000, 2), // lipoatrophy-depression
    (40000, 2), // lipodermatosclerosis
    (10000, 2), // lipodystrophy
    (80000, 2), // livedo
    (40000, 2), // livedo-racemosa
    (50000, 2), // livedo-reticularis
    (60000, 2), // liver-disease
    (3000, 2), // liver-transplantation
    (500, 2), // lmna-progeria-variant
    (1000, 2), // loa-microfilaremia
    (8000, 2), // lobe-spared
    (120000, 2), // long-duration-over-ten-years
    (650000, 2), // long-duration-over-three-months
    (350000, 2), // long-standing-lesion
    (350000, 6), // low-25-hydroxyvitamin-d
    (20000, 2), // low-alkaline-phosphatase
    (7000, 2), // low-antithrombin
    (200000, 2), // low-bone-density
    (25000, 4), // low-c3
    (30000, 4), // low-c4
    (80000, 6), // low-calcitriol
    (40000, 4), // low-complement
    (5000, 2), // low-cortisol
    (10000, 2), // low-fibrinogen
    (25000, 2), // low-free-thyroxine
    (7000, 2), // low-intact-fgf23
    (50000, 2), // low-magnesium
    (60000, 2), // low-molecular-weight-heparin-exposure
    (5000, 2), // low-plasma-pyrophosphate
    (8000, 2), // low-protein-c
    (8000, 2), // low-protein-s
    (30000, 2), // low-tmp-gfr
    (80000, 2), // low-total-calcium
    (40000, 2), // low-tsh
    (60000, 2), // low-urine-calcium
    (600000, 2), // lump-of-unstated-size
    (15000, 2), // lung-calcification
    (20000, 2), // lupus-anticoagulant
    (5000, 2), // lupus-nephritis
    (2000, 2), // lupus-nephritis-class-2-or-5
    (3500, 2), // lupus-nephritis-class-3-or-4
    (8000, 2), // lupus-panniculitis
    (6000, 2), // lupus-panniculitis-at-site
    (50000, 4), // lymphadenopathy
    (30000, 2), // lymphadenopathy-or-lung-disease
    (25000, 4), // malar-rash
    (450000, 2), // male-sex
    (80000, 2), // malignancy
    (270000, 2), // many-lesions
    (7000, 2), // massive-transfusion
    (20000, 2), // mechanics-hands
    (20000, 2), // metabolic-alkalosis
    (50000, 6), // methotrexate-use
    (500, 2), // mgp-biallelic-variant
    (90000, 2), // milia-like-papule
    (20000, 2), // minocycline-use
    (0, 0), // misdiagnosed-as-pyoderma-gangrenosum
    (12000, 2), // mixed-connective-tissue-disease
    (30000, 2), // mixed-deposit-pattern
    (250000, 2), // mobile-lesion
    (3000, 2), // molluscoid-pseudotumor
    (30000, 2), // monoclonal-protein
    (15000, 2), // morphea
    (40000, 2), // mousse-pattern-on-imaging
    (550000, 2), // multiple-lesions
    (5000, 2), // multiple-myeloma
    (0, 0), // muscle-biopsy-done
    (100000, 6), // muscle-weakness
    (30000, 6), // mycophenolate-use
    (50000, 2), // myositis
    (0, 0), // myositis-onset-age-18-to-39
    (0, 0), // myositis-onset-age-40-or-older
    (4000, 2), // myotonic-dystrophy-or-turner
    (7000, 2), // nail-dysplasia
    (120000, 6), // nailfold-capillary-abnormality
    (15000, 2), // named-syndrome-known
    (7000, 2), // near-contracture-band
    (25000, 2), // neck-flexor-weakness
    (40000, 2), // neck-stiffness
    (6000, 2), // necrotic-fascia-at-operation
    (30000, 4), // nephritis
    (15000, 2), // nephrocalcinosis
    (7000, 2), // nephrogenic-systemic-fibrosis
    (80000, 4), // nephrolithiasis
    (1000, 2), // nerve-calcification-on-imaging
    (15000, 2), // nerve-compression
    (30000, 2), // net-like-calcification-on-imaging
    (20000, 2), // net-pattern-on-imaging
    (0, 0), // neutropenia
    (0, 0), // newborn-now
    (50000, 2), // nicu-stay
    (30000, 2), // no-response-to-acne-treatment
    (500000, 2), // nodule
    (120000, 4), // nonscarring-alopecia
    (630000, 2), // normal-25-hydroxyvitamin-d
    (900000, 2), // normal-calcitriol
    (890000, 2), // normal-calcium
    (500000, 2), // normal-laboratory-screen
    (450000, 2), // normal-overlying-skin
    (830000, 2), // normal-parathyroid-hormone
    (880000, 2), // normal-phosphate
    (820000, 2), // normal-renal-function
    (1000, 2), // nt5e-biallelic-variant
    (280000, 4), // obesity
    (10000, 2), // obstructive-or-congenital-kidney-disease
    (1000, 2), // onchocerca-microfilaria-in-skin
    (10000, 2), // onchocerca-or-filaria-serology
    (0, 0), // onset-after-three-months
    (150000, 2), // onset-childhood
    (60000, 2), // onset-first-year
    (40000, 2), // onset-infancy
    (320000, 2), // onset-middle-age
    (20000, 2), // onset-neonate
    (250000, 2), // onset-older-adult
    (230000, 2), // onset-young-adult
    (80000, 2), // onychodystrophy
    (3000, 2), // opioid-injection-at-site
    (40000, 2), // oral-ulcer
    (60000, 2), // ossification-on-imaging
    (15000, 4), // osteolysis
    (0, 0), // osteoma-cutis-in-all-patients
    (100000, 4), // osteoporosis
    (1000, 2), // osteosarcoma
    (4000, 2), // other-drug-extravasation
    (300000, 2), // otherwise-healthy
    (12000, 2), // overlap-connective-tissue-disease
    (5000, 2), // paget-disease-of-bone
    (400000, 2), // painful-lesion
    (550000, 2), // painless-lesion
    (15000, 2), // palpable-cord
    (850000, 2), // palpable-pulses
    (30000, 2), // palpable-purpura
    (3000, 2), // pancreatic-carcinoma
    (20000, 2), // pancreatic-disease
    (350000, 2), // papule
    (1000, 2), // para-aminosalicylic-acid-injection
    (10000, 2), // parathyroid-adenoma
    (0, 0), // parathyroid-hormone-below-300
    (15000, 4), // parathyroid-hormone-over-1000
    (5000, 2), // parathyroid-hormone-resistance
    (20000, 4), // parathyroidectomy
    (30000, 2), // parental-consanguinity
    (15000, 2), // pathergy
    (30000, 2), // pearly-nodule-with-telangiectasia
    (10000, 2), // peau-d-orange-surface
    (0, 0), // penectomy
    (3000, 2), // penicillamine-use
    (10000, 2), // perforating-bone-spicule
    (150000, 2), // periarticular-distribution
    (10000, 2), // pericarditis
    (10000, 2), // perinatal-asphyxia
    (90000, 6), // peripheral-arterial-disease
    (100000, 6), // peripheral-neuropathy
    (1000, 2), // peripheral-pulmonary-stenosis
    (15000, 2), // peritoneal-dialysis
    (80000, 2), // persistent-inflammation
    (40000, 2), // phlebolith-on-imaging
    (70000, 4), // photosensitivity
    (45000, 2), // pitting-scar
    (50000, 2), // plantar-hyperkeratosis
    (200000, 2), // plaque
    (40000, 2), // plate-pattern-on-imaging
    (15000, 2), // platelet-factor-4-antibody
    (50000, 2), // pleural-or-pericardial-effusion
    (15000, 2), // poikiloderma
    (10000, 2), // polycystic-or-inherited-kidney-disease
    (7000, 2), // polymyositis
    (40000, 2), // popcorn-calcification-on-imaging
    (7000, 2), // porphyria
    (120000, 2), // portal-of-entry
    (120000, 2), // post-inflammatory-hyperpigmentation
    (20000, 2), // post-phlebitic-ulcer
    (10000, 2), // pregnancy
    (70000, 4), // pregnancy-loss
    (40000, 2), // premature-graying-or-hair-loss
    (120000, 2), // pressure-point-distribution
    (40000, 2), // preterm-birth
    (3000, 2), // primary-hyperoxaluria
    (15000, 2), // primary-hyperparathyroidism
    (250000, 2), // progressive-course
    (30000, 4), // prolonged-clotting-time
    (15000, 2), // protein-c-or-s-deficiency
    (100000, 8), // proteinuria
    (45000, 2), // proximal-arm-weakness
    (50000, 2), // proximal-leg-weakness
    (60000, 8), // proximal-muscle-weakness
    (20000, 2), // proximal-skin-thickening
    (3000, 2), // proximal-tibial-osteochondroma
    (100000, 4), // pruritus
    (7000, 2), // psychosis
    (40000, 4), // puffy-fingers
    (20000, 4), // pulmonary-arterial-hypertension
    (40000, 4), // pulmonary-fibrosis
    (90000, 2), // punctate-calcification-on-imaging
    (120000, 2), // punctate-or-reticular-calcification-on-imaging
    (10000, 2), // punctate-palmoplantar-keratoderma
    (60000, 2), // purpura
    (40000, 2), // pustule-first
    (2000, 2), // radial-ray-defect
    (20000, 2), // radiation-exposure
    (20000, 2), // raised-everted-border
    (180000, 2), // rapid-onset
    (30000, 2), // rapid-weight-loss
    (5000, 2), // raw-frog-snake-or-pond-water-exposure
    (20000, 2), // raw-pork-or-game-ingestion
    (170000, 10), // raynaud-phenomenon
    (20000, 2), // recent-chemotherapy
    (80000, 2), // recent-infection
    (120000, 2), // recent-new-drug
    (20000, 2), // recent-vascular-procedure
    (7000, 2), // recent-vitamin-k-antagonist-start
    (2000, 2), // recql4-biallelic-variant
    (0, 0), // recurrence-after-excision
    (80000, 2), // recurrent-course
    (50000, 2), // red-brown-nodule
    (180000, 6), // reduced-kidney-function
    (15000, 2), // redundant-skin-folds
    (10000, 2), // regional-lymph-node-calcification
    (30000, 2), // regional-lymph-node-enlargement
    (70000, 2), // response-to-antibiotic
    (70000, 2), // response-to-corticosteroid
    (20000, 2), // rest-pain
    (100000, 2), // restricted-motion
    (40000, 2), // reticular-calcification-on-imaging
    (30000, 2), // retiform-purpura
    (10000, 2), // retinal-peau-d-orange
    (40000, 2), // rheumatoid-arthritis
    (100000, 6), // rheumatoid-factor
    (7000, 2), // rice-grain-calcification-on-imaging
    (10000, 2), // rituximab-use
    (20000, 2), // rough-gritty-plaque
    (20000, 2), // round-face
    (2000, 2), // saltpeter-contact
    (2000, 2), // samd9-biallelic-variant
    (10000, 2), // sarcoidosis
    (150000, 4), // scar-at-site
    (15000, 2), // scarring-alopecia
    (90000, 4), // sclerodactyly
    (100000, 2), // sclerodermoid-skin
    (30000, 2), // scoliosis
    (90000, 6), // secondary-hyperparathyroidism
    (25000, 2), // seizure
    (5000, 2), // self-inflicted-skin-injury
    (20000, 2), // sepsis
    (20000, 4), // serositis
    (5000, 2), // serpiginous-calcification-on-imaging
    (200000, 2), // several-lesions-on-one-side
    (10000, 2), // severe-hypercalcemia
    (0, 0), // severe-hypocalcemia
    (0, 0), // severe-hypophosphatemia
    (170000, 2), // severe-pain
    (140000, 2), // shallow-ulcer
    (25000, 2), // shawl-rash
    (40000, 2), // sheet-like-calcification
    (15000, 2), // short-metacarpal
    (30000, 2), // short-stature
    (5000, 2), // short-thumb
    (150000, 6), // sicca-symptom
    (12000, 2), // silicone-injection
    (450000, 2), // single-lesion
    (500, 2), // singleton-merten-syndrome
    (90000, 2), // sinus-or-discharge
    (30000, 2), // sinus-tract
    (60000, 2), // site-abdomen
    (15000, 2), // site-achilles-tendon
    (90000, 2), // site-ankle
    (15000, 2), // site-antecubital-fossa
    (3000, 2), // site-areola
    (20000, 2), // site-axilla
    (30000, 2), // site-back
    (20000, 2), // site-breast
    (60000, 2), // site-buttock
    (70000, 2), // site-calf
    (60000, 2), // site-cheek
    (30000, 2), // site-chest
    (20000, 2), // site-chin
    (50000, 2), // site-dorsum-of-hand
    (50000, 3), // site-ear
    (110000, 2), // site-elbow
    (30000, 2), // site-eyelid
    (200000, 2), // site-face
    (140000, 2), // site-finger
    (60000, 2), // site-fingertip
    (15000, 2), // site-flank
    (50000, 2), // site-flexures
    (90000, 2), // site-foot
    (70000, 2), // site-forearm
    (40000, 2), // site-forehead
    (50000, 3), // site-genital
    (5000, 2), // site-glans
    (15000, 2), // site-groin
    (30000, 2), // site-hallux
    (180000, 2), // site-hand
    (320000, 2), // site-head-or-neck
    (30000, 2), // site-heel
    (40000, 2), // site-hip
    (70000, 2), // site-knee
    (30000, 2), // site-laterodorsal-leg
    (30000, 2), // site-lesser-toe
    (10000, 2), // site-lip
    (240000, 2), // site-lower-leg
    (290000, 2), // site-lower-leg-or-buttock
    (380000, 2), // site-lower-limb
    (30000, 2), // site-metacarpophalangeal-joint
    (25000, 2), // site-metatarsophalangeal-joint
    (70000, 2), // site-neck
    (90000, 2), // site-neck-or-upper-back
    (20000, 2), // site-nose
    (160000, 2), // site-other-toe-or-finger
    (25000, 2), // site-palm
    (10000, 2), // site-penis
    (10000, 2), // site-perineum
    (10000, 2), // site-popliteal-fossa
    (70000, 2), // site-scalp
    (30000, 2), // site-scrotum
    (70000, 2), // site-shin
    (30000, 2), // site-shoulder
    (20000, 2), // site-sole
    (15000, 2), // site-subungual
    (20000, 2), // site-temple
    (70000, 2), // site-thigh
    (120000, 2), // site-thigh-or-buttock
    (40000, 2), // site-thumb
    (60000, 2), // site-toe
    (100000, 2), // site-trunk
    (15000, 2), // site-umbilical-area
    (50000, 2), // site-upper-arm
    (20000, 2), // site-upper-back
    (320000, 2), // site-upper-limb
    (7000, 2), // site-vulva
    (40000, 2), // site-wrist
    (25000, 2), // sjogren-disease
    (0, 0), // skin-abnormality-any
    (0, 0), // skin-before-pancreatic-diagnosis
    (150000, 2), // skin-induration
    (120000, 2), // skin-necrosis-eschar
    (5000, 2), // skin-nodule-of-sarcoidosis
    (120000, 2), // skin-rash-before-deposit
    (350000, 2), // skin-surface-deposit
    (45000, 2), // skin-thickening-proximal-to-mcp
    (280000, 2), // skin-ulcer
    (60000, 4), // sleep-apnea
    (4000, 2), // small-coiled-calcification-on-imaging
    (220000, 2), // smoking
    (70000, 2), // soft-consistency
    (450000, 2), // soft-tissue-calcification-on-imaging
    (7000, 2), // soft-tissue-gas-on-imaging
    (40000, 2), // soft-white-yellow-plaque
    (15000, 2), // sparse-hair
    (30000, 2), // splinter-hemorrhage
    (3000, 2), // split-skin-donor-site
    (150000, 2), // spontaneous-resolution
    (450000, 2), // stable-course
    (10000, 2), // stiff-auricle
    (30000, 2), // stocky-build
    (380000, 2), // stone-hard-consistency
    (40000, 2), // stone-hard-plate
    (80000, 2), // stone-pattern-on-imaging
    (8000, 2), // subacute-cutaneous-lupus
    (1000, 2), // subconjunctival-worm-migration
    (280000, 2), // subcutaneous-nodule
    (50000, 2), // subcutaneous-ossification
    (10000, 2), // subcutaneous-spheroids
    (200000, 2), // sun-damaged-skin
    (200000, 2), // superficial-deposit-pattern
    (30000, 2), // superficial-thrombophlebitis
    (20000, 2), // suppressed-parathyroid-hormone
    (90000, 4), // surgery-at-site
    (200000, 2), // swelling
    (220000, 2), // symmetric-distribution
    (15000, 2), // symptomatic-hypercalcemia
    (15000, 2), // syringoma
    (30000, 2), // systemic-lupus-criteria-met
    (35000, 2), // systemic-lupus-erythematosus
    (70000, 2), // systemic-sclerosis
    (120000, 4), // telangiectasia
    (280000, 2), // tenderness
    (5000, 2), // teriparatide-use
    (960000, 2), // term-birth
    (8000, 2), // tertiary-hyperparathyroidism
    (50000, 2), // tetracycline-use
    (7000, 2), // therapeutic-cooling
    (40000, 8), // thrombocytopenia
    (20000, 2), // thrombocytopenia-below-100
    (7000, 2), // thrombocytopenia-below-50
    (50000, 4), // thrombophilia
    (50000, 2), // thrombosed-capillary-dots
    (4000, 2), // thyroid-stimulating-hormone-resistance
    (70000, 2), // tibial-artery-calcification
    (50000, 2), // tophus-or-urate-crystals
    (15000, 2), // transient-swelling-history
    (220000, 2), // trauma-history
    (40000, 2), // trauma-or-injection-trigger
    (4000, 2), // tuberculosis-at-site
    (30000, 2), // tuberculosis-history
    (2000, 2), // tumor-lysis-syndrome
    (20000, 2), // tumor-necrosis-factor-inhibitor-use
    (35000, 2), // tumoral-deposit-pattern
    (40000, 2), // tumoral-mass
    (80000, 2), // ulcer-refractory-to-care
    (30000, 2), // undermined-violaceous-border
    (15000, 2), // undifferentiated-connective-tissue-disease
    (650000, 2), // unilateral-distribution
    (30000, 2), // universal-deposit-pattern
    (340000, 2), // upper-limb-involved
    (40000, 2), // urate-on-dual-energy-ct
    (10000, 4), // uveitis
    (10000, 2), // vaccine-injection-at-site
    (180000, 2), // varicose-vein
    (20000, 2), // venepuncture-at-site
    (180000, 2), // venous-insufficiency
    (80000, 2), // venous-leg-ulcer
    (12000, 2), // venous-malformation
    (90000, 4), // venous-or-arterial-thrombosis
    (120000, 2), // venous-skin-changes
    (30000, 2), // venous-thromboembolism-as-indication
    (60000, 2), // verrucous-surface
    (220000, 6), // vessel-calcification-on-imaging
    (50000, 2), // violaceous-plaque
    (40000, 2), // visceral-calcification
    (12000, 2), // visible-extravasation
    (60000, 2), // visual-impairment
    (4000, 2), // vitamin-d-overdose
    (250000, 2), // vitamin-d-supplement
    (70000, 8), // vitamin-k-antagonist-use
    (30000, 2), // vitamin-k-deficiency
    (1000, 2), // vitamin-k-dependent-clotting-deficiency
    (80000, 2), // warmth
    (50000, 2), // weeks-to-months-after-exposure
    (60000, 4), // weight-loss
    (15000, 2), // within-burn-scar
    (100000, 2), // within-cyst
    (10000, 2), // within-healing-wound
    (10000, 2), // within-infection-nodule
    (7000, 2), // within-irradiated-skin
    (120000, 2), // within-nevus-or-tumor
    (20000, 2), // within-panniculitis-plaque
    (20000, 2), // within-sclerotic-plaque
    (3000, 2), // within-tattoo
    (40000, 2), // within-venous-stasis-skin
    (50000, 2), // woody-induration
    (3000, 2), // wrn-biallelic-variant
    (100000, 2), // years-between-damage-and-deposit
    (50000, 2), // yellow-papule
    (5000, 2), // yellow-scleral-plaque
    (0, 0), // yemenite-jewish-ancestry
    (7000, 2), // zonal-ossification-on-imaging
];

/// For each diagnosis, how many findings were estimated.
const COUNTS: [u16; 262] = [
    0, // calcinosis-cutis
    0, // dystrophic
    0, // connective-tissue-disease-calcinosis
    0, // systemic-sclerosis-calcinosis
    312, // limited-cutaneous-systemic-sclerosis
    317, // diffuse-cutaneous-systemic-sclerosis
    0, // dermatomyositis-calcinosis
    375, // juvenile-dermatomyositis
    322, // adult-dermatomyositis
    285, // polymyositis
    288, // systemic-lupus-erythematosus
    319, // lupus-panniculitis
    309, // chronic-cutaneous-lupus-erythematosus
    325, // mixed-connective-tissue-disease
    328, // overlap-connective-tissue-disease
    254, // undifferentiated-connective-tissue-disease
    280, // rheumatoid-arthritis
    289, // primary-sjogren-syndrome
    295, // morphea
    0, // panniculitis-calcinosis
    449, // subcutaneous-fat-necrosis-of-the-newborn
    331, // pancreatic-panniculitis
    0, // other-panniculitis
    313, // traumatic-panniculitis
    325, // factitial-panniculitis
    333, // alpha-1-antitrypsin-deficiency-panniculitis
    305, // post-injection-panniculitis
    0, // heritable-disorder-calcinosis
    390, // pseudoxanthoma-elasticum
    409, // ehlers-danlos-syndrome
    287, // werner-syndrome
    320, // rothmund-thomson-syndrome
    352, // generalized-arterial-calcification-of-infancy
    377, // arterial-calcification-due-to-cd73-deficiency
    420, // normophosphatemic-familial-tumoral-calcinosis
    0, // other-genetic-syndrome-with-calcinosis
    332, // gardner-syndrome-calcinosis
    327, // progeria-calcinosis
    293, // singleton-merten-syndrome-calcinosis
    355, // keutel-syndrome-calcinosis
    820, // cole-disease
    0, // infection-calcinosis
    382, // subcutaneous-cysticercosis
    370, // dracunculiasis
    0, // loiasis-or-onchocerciasis
    368, // calcified-loiasis
    401, // calcified-onchocerciasis
    0, // other-calcified-infection
    432, // calcified-sparganosis
    343, // calcified-trichinosis
    296, // calcified-histoplasmosis
    256, // calcified-cryptococcosis
    334, // calcified-tuberculosis
    321, // calcified-leprosy
    406, // calcified-intrauterine-herpes-simplex
    0, // neoplasm-or-cyst-calcinosis
    405, // pilomatricoma
    0, // calcified-epidermoid-or-pilar-cyst
    382, // calcified-epidermoid-cyst
    370, // calcified-pilar-cyst
    359, // calcified-steatocystoma
    312, // calcified-basal-cell-carcinoma
    0, // calcified-nevus-or-benign-tumor
    371, // calcified-intradermal-nevus
    333, // calcified-hemangioma
    383, // calcified-chondroid-syringoma
    454, // calcified-trichoepithelioma
    334, // calcified-lipoma
    378, // calcified-dermatofibroma
    370, // calcified-scrotal-epidermoid-cysts
    684, // pilomatrix-carcinoma
    702, // calcified-squamous-cell-carcinoma
    0, // scar-or-injury-calcinosis
    0, // calcified-scar-or-traumatic-calcification
    296, // calcified-surgical-or-traumatic-scar
    338, // calcified-keloid
    292, // calcified-hematoma
    343, // calcified-insect-bite
    320, // calcified-foreign-body-reaction
    374, // burn-scar-calcinosis
    412, // acne-scar-calcinosis
    673, // post-radiotherapy-calcification
    767, // calcified-tattoo
    673, // chronic-ulcer-or-infection-calcification
    0, // skin-or-vessel-disease-calcinosis
    325, // chronic-venous-insufficiency-calcification
    282, // porphyria-cutanea-tarda
    439, // auricular-calcification
    299, // nephrogenic-systemic-fibrosis-with-calcification
    0, // pseudoxanthoma-elasticum-like-calcinosis
    818, // ggcx-elastic-fiber-calcinosis
    692, // perforating-calcific-elastosis
    746, // hemoglobinopathy-elastic-fiber-calcinosis
    774, // saltpeter-elastic-fiber-calcinosis
    0, // metastatic
    0, // renal-failure-calcinosis
    338, // benign-nodular-calcification-of-renal-failure
    310, // uremic-tumoral-calcinosis
    0, // hyperparathyroidism-calcinosis
    272, // primary-hyperparathyroidism-calcinosis
    0, // secondary-or-tertiary-hyperparathyroidism-calcinosis
    298, // secondary-hyperparathyroidism-calcinosis
    253, // tertiary-hyperparathyroidism-calcinosis
    0, // other-metastatic-calcinosis
    308, // hypervitaminosis-d-calcinosis
    272, // milk-alkali-syndrome-calcinosis
    0, // granulomatous-disease-calcinosis
    219, // sarcoidosis-calcinosis
    233, // other-granulomatous-disease-calcinosis
    0, // malignancy-associated-metastatic-calcinosis
    282, // humoral-hypercalcemia-of-malignancy-calcinosis
    273, // myeloma-calcinosis
    309, // leukemia-calcinosis
    256, // bone-metastasis-calcinosis
    266, // paget-disease-of-bone-calcinosis
    321, // tumor-lysis-calcinosis
    329, // pseudohypoparathyroidism-calcinosis
    0, // hyperphosphatemic-tumoral-calcinosis
    337, // hyperphosphatemic-familial-tumoral-calcinosis
    311, // fgf23-autoantibody-tumoral-calcinosis
    678, // hypoparathyroidism-calcinosis
    0, // calciphylaxis
    384, // calciphylaxis-uremic
    353, // calciphylaxis-non-uremic
    344, // calciphylaxis-penile
    0, // iatrogenic
    374, // calcium-extravasation
    304, // phosphate-infusion-calcinosis
    364, // electrode-paste-calcinosis
    377, // topical-calcium-chloride-calcinosis
    325, // calcium-heparin-injection-calcinosis
    318, // calcium-alginate-dressing-calcinosis
    299, // liver-transplantation-calcinosis
    360, // silicone-granuloma-calcification
    0, // other-injection-site-calcinosis
    373, // gluteal-injection-granuloma-calcification
    300, // insulin-injection-calcinosis
    286, // interferon-injection-calcinosis
    396, // vaccination-site-calcinosis
    348, // corticosteroid-injection-calcinosis
    324, // para-aminosalicylic-acid-injection-calcinosis
    382, // opioid-injection-calcinosis
    748, // glatiramer-injection-calcinosis
    731, // other-drug-extravasation-calcinosis
    440, // neonatal-heel-stick-calcinosis
    0, // idiopathic
    461, // idiopathic-scrotal-calcinosis
    385, // idiopathic-vulvar-calcinosis
    414, // idiopathic-penile-calcinosis
    420, // idiopathic-areolar-calcinosis
    465, // subepidermal-calcified-nodule
    398, // milia-like-idiopathic-calcinosis-cutis
    360, // idiopathic-tumoral-calcinosis
    358, // idiopathic-calcinosis-circumscripta
    397, // idiopathic-calcinosis-universalis
    368, // unilateral-idiopathic-calcinosis
    418, // idiopathic-auricular-calcification
    0, // osteoma-cutis
    0, // genetic-osteoma-cutis
    355, // albright-hereditary-osteodystrophy-with-hormone-resistance
    421, // albright-hereditary-osteodystrophy-without-hormone-resistance
    368, // progressive-osseous-heteroplasia
    0, // plate-like-osteoma-cutis
    438, // congenital-plate-like-osteoma-cutis
    383, // acquired-plate-like-osteoma-cutis
    433, // gnas-osteoma-cutis-superficial
    341, // fibrodysplasia-ossificans-progressiva
    403, // widespread-neonatal-osteoma-cutis
    0, // miliary-osteoma-cutis
    423, // multiple-miliary-osteoma-of-face
    793, // extrafacial-miliary-osteoma
    0, // isolated-osteoma
    409, // isolated-osteoma-cutis
    384, // multiple-osteoma-cutis-non-syndromic
    0, // secondary-osteoma-cutis
    0, // secondary-osteoma-in-neoplasm
    390, // secondary-osteoma-in-melanocytic-nevus
    371, // secondary-osteoma-in-pilomatricoma
    316, // secondary-osteoma-in-basal-cell-carcinoma
    394, // secondary-osteoma-in-nevus-sebaceus
    371, // secondary-osteoma-in-chondroid-syringoma
    316, // secondary-osteoma-in-hemangioma
    332, // secondary-osteoma-in-seborrheic-keratosis
    0, // secondary-osteoma-in-cyst
    381, // secondary-osteoma-in-epidermoid-cyst
    454, // secondary-osteoma-in-pilar-cyst
    0, // secondary-osteoma-in-inflammation-or-scar
    386, // secondary-osteoma-in-acne
    331, // secondary-osteoma-in-folliculitis
    304, // secondary-osteoma-in-burn-scar
    306, // secondary-osteoma-in-surgical-or-traumatic-scar
    332, // secondary-osteoma-in-venous-stasis
    319, // secondary-osteoma-in-hematoma
    335, // secondary-osteoma-after-filler-injection
    680, // secondary-osteoma-after-radiotherapy
    795, // secondary-osteoma-in-tattoo
    677, // secondary-osteoma-in-chronic-ulcer-or-infection
    0, // secondary-osteoma-in-connective-tissue-disease
    326, // secondary-osteoma-in-dermatomyositis
    362, // secondary-osteoma-in-systemic-sclerosis
    360, // secondary-osteoma-of-auricle
    325, // secondary-osteoma-in-nephrogenic-systemic-fibrosis
    0, // mimic
    0, // mimic-deposit-or-nodule
    395, // calcium-hydroxylapatite-filler-nodule
    287, // gouty-tophus
    309, // xanthoma
    401, // milium
    388, // epidermoid-cyst-without-calcification
    349, // rheumatoid-nodule
    308, // cutaneous-calcium-oxalate-deposition
    300, // foreign-body-granuloma
    381, // molluscum-contagiosum
    460, // wart
    330, // cutaneous-horn
    391, // subcutaneous-granuloma-annulare
    0, // syringoma-or-facial-adnexal-papules
    417, // syringoma
    401, // multiple-trichoepithelioma
    370, // sebaceous-hyperplasia
    673, // nodular-amyloidosis
    735, // penicillamine-elastic-fiber-disorder
    0, // mimic-necrosis-or-ulcer
    403, // warfarin-induced-skin-necrosis
    280, // heparin-induced-skin-necrosis
    342, // cholesterol-embolization-syndrome
    376, // livedoid-vasculopathy
    327, // antiphospholipid-syndrome-skin-necrosis
    305, // cutaneous-vasculitis
    283, // cryoglobulinemia-skin-necrosis
    336, // pyoderma-gangrenosum
    344, // martorell-hypertensive-ischemic-leg-ulcer
    389, // venous-leg-ulcer
    350, // arterial-ulcer
    360, // diabetic-foot-ulcer
    409, // thromboangiitis-obliterans
    324, // necrotizing-fasciitis
    299, // cellulitis
    293, // marjolin-ulcer
    323, // pressure-injury
    0, // purpura-fulminans-or-disseminated-intravascular-coagulation
    354, // acute-infectious-purpura-fulminans
    422, // neonatal-purpura-fulminans
    458, // postinfectious-purpura-fulminans
    708, // levamisole-cocaine-vasculopathy
    646, // hydroxyurea-ulcer
    686, // angioinvasive-infection-skin-necrosis
    0, // mimic-bone-or-tumor
    365, // nephrogenic-systemic-fibrosis-without-calcification
    372, // myositis-ossificans-traumatic
    360, // neurogenic-heterotopic-ossification
    404, // subungual-exostosis
    350, // phlebolith-in-venous-malformation
    391, // panniculitis-without-calcification
    0, // lipoma-or-dermatofibroma
    359, // lipoma
    386, // dermatofibroma
    309, // calcified-soft-tissue-sarcoma
    818, // sclerema-neonatorum
    328, // calcified-skin-metastasis
    338, // crystal-deposit-beside-joint
    344, // calcifying-tumor-of-hand-or-foot
];
