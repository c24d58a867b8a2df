// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) static JUDGED: [bool; 947] = [
    false, // 25-hydroxyvitamin-d-over-50
    true, // abcc6-biallelic-variant
    true, // abdominal-symptoms-absent
    true, // abnormal-calcium
    true, // abnormal-liver-tests
    true, // abnormal-phosphate
    true, // abnormal-thumb
    true, // abnormal-vitamin-d-metabolism
    true, // abnormal-voice
    true, // abraded-skin
    true, // abscess
    true, // achilles-tendon-calcification
    true, // acne-history
    true, // acne-scar-at-site
    true, // acral-distribution
    true, // acrocyanosis
    true, // acroosteolysis
    true, // active-vitamin-d-use
    true, // acute-cutaneous-lupus
    true, // acute-kidney-injury
    true, // acute-kidney-injury-on-dialysis
    true, // acute-pancreatitis
    true, // acvr1-r206h-variant
    true, // acvr1-variant
    true, // adipose-rich-site
    true, // adrenal-insufficiency
    true, // agxt-biallelic-variant
    true, // agxt-grhpr-or-hoga1-biallelic-variant
    true, // albright-phenotype
    true, // albumin-infusion
    true, // alcohol-excess
    true, // alginate-dressing-exposure
    true, // all-mineral-values-normal
    true, // alopecia
    true, // alpha-1-antitrypsin-deficiency
    true, // amorphous-calcification-on-imaging
    true, // anemia
    true, // angioid-streaks
    true, // anti-beta2-glycoprotein-antibody
    true, // anti-ccp-antibody
    true, // anti-dsdna-antibody
    true, // anti-jo1-antibody
    true, // anti-la-antibody
    true, // anti-mda5-antibody
    true, // anti-mi2-antibody
    true, // anti-nxp2-antibody
    true, // anti-pm-scl-antibody
    true, // anti-rna-polymerase-iii-antibody
    true, // anti-ro-antibody
    false, // anti-ro52-antibody
    false, // anti-sae-antibody
    true, // anti-sm-antibody
    true, // anti-tif1-gamma-antibody
    true, // anti-topoisomerase-antibody
    true, // anti-u1-rnp-antibody
    true, // anticardiolipin-antibody
    true, // anticentromere-antibody
    true, // anticoagulant-use
    true, // antineutrophil-cytoplasmic-antibody
    true, // antinuclear-antibody
    true, // antiphospholipid-antibody
    true, // antiphospholipid-antibody-moderate-or-high-titer
    true, // antiphospholipid-syndrome
    true, // aortic-calcification
    true, // apc-variant
    true, // arterial-calcification
    true, // arterial-hypertension
    true, // arthralgia-or-arthritis
    true, // arthritis
    true, // asymmetric-distribution
    true, // asymptomatic-incidental-deposit
    true, // atopic-dermatitis
    true, // atrial-fibrillation
    true, // atrophic-overlying-skin
    true, // atrophic-scars
    true, // atrophie-blanche
    true, // attached-to-phalanx-on-imaging
    true, // autoimmune-disease
    true, // autoimmune-hemolysis
    true, // azathioprine-use
    true, // basal-ganglia-calcification
    true, // bilateral-auricle
    true, // bilateral-distribution
    true, // bilateral-early-cataract
    true, // bilateral-radiopaque-deposits-face
    true, // bird-like-facies
    true, // bisphosphonate-use
    true, // bleeding-or-malodor
    true, // blister-or-trauma-before
    true, // blisters-on-sun-exposed-skin
    true, // blue-toe
    true, // bone-metastasis
    true, // bone-pain
    true, // bone-scan-uptake
    true, // bony-prominence
    true, // brachydactyly
    true, // brachydactyly-type-e
    true, // brain-calcification
    true, // brain-or-spinal-cord-injury
    true, // bulla
    false, // bulla-ulcer-or-edema
    true, // burn-history
    true, // burn-in-childhood
    false, // calcification-in-advanced-venous-skin-change
    false, // calcification-in-early-venous-disease
    false, // calcification-in-the-disease
    false, // calcification-in-the-exposed
    true, // calcineurin-inhibitor-use
    true, // calcinosis-before-bone
    false, // calcinosis-deposit
    false, // calcinosis-in-the-disease
    true, // calciphylaxis-at-other-site
    true, // calcium-based-binder-use
    true, // calcium-chloride-contact
    true, // calcium-heparin-exposure
    true, // calcium-hydroxylapatite-filler-injection
    true, // calcium-phosphate-product-over-55
    true, // calcium-phosphate-product-over-70
    true, // calcium-salt-injection-at-site
    true, // calcium-supplement-or-antacid-use
    false, // calcium-suspected-clinically
    true, // callus-around
    true, // cancer-at-any-time
    true, // cartilage-calcification
    true, // cellulitis-like-erythema
    true, // central-crust
    true, // central-umbilication
    true, // cesarean-birth
    true, // chalk-extrusion
    true, // chemotherapy-at-any-time
    true, // chronic-kidney-disease
    true, // chronic-pancreatitis
    true, // chronic-ulcer-or-sinus-before
    true, // circumscribed-deposit-pattern
    true, // cirrhosis
    true, // ckd-stage-3a
    true, // ckd-stage-3b
    true, // ckd-stage-4
    true, // ckd-stage-5
    true, // cocaine-use
    true, // cognitive-delay
    true, // col5a1-or-col5a2-variant
    true, // col5a1-variant
    true, // col5a2-variant
    true, // cold-injury
    true, // cold-trigger
    true, // colorectal-polyposis
    true, // colour-blue
    true, // colour-blue-or-red
    true, // colour-brown-black
    true, // colour-red
    true, // colour-skin
    true, // colour-violaceous
    true, // colour-white-yellow
    true, // compressible-mass
    true, // conjunctivitis
    true, // connective-tissue-disease
    true, // corkscrew-collateral-on-imaging
    true, // coronary-artery-calcification
    true, // coronary-artery-disease
    false, // correct-clinical-diagnosis
    true, // corticosteroid-injection-at-site
    true, // corticosteroid-use
    true, // crepitus
    true, // cryoglobulin
    true, // cryptococcus-at-site
    true, // ctnnb1-somatic-variant
    true, // cutaneous-lupus-erythematosus
    true, // cutis-laxa-like-skin
    true, // cyclophosphamide-use
    true, // cysticercus-antibody
    true, // days-to-weeks-after-exposure
    false, // death-within-months
    false, // death-within-one-year
    false, // death-within-six-months
    false, // death-within-two-years
    true, // deep-subcutaneous-plaque
    true, // deep-tissue-involvement-on-imaging
    true, // deep-tissue-ossification
    true, // deep-vein-thrombosis
    true, // delayed-wound-healing
    true, // delirium
    true, // delivery-complication
    true, // dental-dysplasia
    true, // dental-pulp-obliteration
    true, // deposit-in-dermis
    true, // deposit-in-muscle-or-tendon
    true, // deposit-in-subcutaneous-fat
    false, // deposit-present-at-diagnosis
    false, // deposits-resolve-under-treatment
    true, // dermal-onset-of-bone
    true, // dermatomyositis
    true, // diabetes-mellitus
    true, // diabetic-kidney-disease
    true, // dialysis
    true, // dialysis-over-five-years
    true, // diffuse-cutaneous-systemic-sclerosis
    true, // digital-gangrene
    true, // digital-tip-ulcer
    true, // digital-ulcer
    true, // dimple-sign
    true, // direct-oral-anticoagulant-use
    true, // discoid-lesion
    false, // disease-duration-years
    true, // distal-leg-distribution
    true, // diuretic-use
    true, // down-syndrome
    true, // dry-eyes
    true, // dry-mouth
    true, // dyslipidemia
    true, // dysphagia
    true, // early-onset-obesity
    true, // echogenic-focus-with-shadow-on-ultrasound
    true, // edema
    true, // electrode-contact-site
    true, // electrode-paste-exposure
    true, // elevated-muscle-enzyme
    true, // enamel-defect
    true, // end-stage-kidney-disease
    true, // endemic-residence-or-travel
    true, // enpp1-biallelic-variant
    true, // enpp1-heterozygous-variant
    true, // eosinophilia
    true, // epidermal-atrophy-and-hair-loss
    true, // epidermal-punctum
    true, // erosive-polyarthritis
    true, // erythema
    true, // esophageal-dysmotility
    true, // exoskeleton-calcification
    true, // extensor-distribution
    true, // facial-hypertrichosis
    true, // facial-nodule-over-150-hounsfield
    true, // failure-to-thrive
    true, // family-history-negative
    true, // family-history-of-albright-hereditary-osteodystrophy
    true, // family-history-of-calcinosis
    true, // family-history-of-connective-tissue-disease
    true, // family-history-of-cysts
    true, // family-history-of-dyslipidemia
    true, // family-history-of-facial-adnexal-tumors
    true, // family-history-of-fibrodysplasia-ossificans-progressiva
    true, // family-history-of-ossification
    true, // family-history-of-primary-hyperoxaluria
    true, // family-history-of-pseudoxanthoma-elasticum
    true, // family-history-of-tumoral-calcinosis
    true, // fascial-deposit-pattern
    true, // fatigue-nausea-or-confusion
    true, // female-sex
    true, // femoral-artery-calcification
    true, // fever
    true, // few-lesions
    true, // fgf23-autoantibody
    true, // fgf23-biallelic-variant
    true, // filler-injection
    true, // finger-skin-spared
    true, // firm-consistency
    true, // fixed-to-deep-tissue
    true, // flame-burn
    true, // flare-up-swelling
    true, // fluid-calcium-level-on-imaging
    true, // folliculitis
    true, // foreign-body-at-site
    true, // fragile-skin
    true, // frostbite
    true, // functional-loss
    true, // fused-cervical-vertebrae
    true, // gadolinium-exposure
    true, // galnt3-biallelic-variant
    true, // galnt3-fgf23-or-kl-biallelic-variant
    true, // gardner-syndrome
    true, // gastroesophageal-reflux
    true, // gastrointestinal-hemorrhage
    true, // generalized-distribution
    true, // ggcx-biallelic-variant
    true, // gingivitis
    true, // glatiramer-injection
    true, // glomerular-filtration-rate-below-15
    true, // glomerular-filtration-rate-below-30
    true, // glomerulonephritis-kidney-disease
    true, // gnas-maternal-allele
    true, // gnas-methylation-defect
    true, // gnas-paternal-allele
    true, // gnas-variant
    true, // gottron-papules
    true, // gottron-sign
    true, // gout-history
    true, // gradual-onset
    true, // granulomatous-disease-other-than-sarcoidosis
    true, // grhpr-biallelic-variant
    true, // growth-hormone-deficiency
    true, // hallux-malformation
    true, // hard-consistency
    true, // hearing-impairment
    true, // heart-failure
    true, // heliotrope-rash
    true, // hematologic-disease
    true, // hematoma-at-site
    true, // hemodialysis
    true, // hemoglobinopathy
    true, // heparin-exposure
    true, // hepatitis-c
    true, // high-25-hydroxyvitamin-d
    true, // high-alanine-aminotransferase
    true, // high-aldolase
    true, // high-alkaline-phosphatase
    true, // high-aluminum
    true, // high-amylase
    true, // high-angiotensin-converting-enzyme
    true, // high-aspartate-aminotransferase
    true, // high-bicarbonate
    true, // high-c-reactive-protein
    true, // high-c-terminal-fgf23
    true, // high-calcitonin
    true, // high-calcitriol
    true, // high-creatine-kinase
    true, // high-creatinine
    true, // high-d-dimer
    true, // high-erythrocyte-sedimentation-rate
    true, // high-hba1c
    true, // high-intact-fgf23
    true, // high-lactate-dehydrogenase
    true, // high-lipase
    true, // high-lipoprotein-a
    true, // high-magnesium
    true, // high-parathyroid-hormone
    true, // high-parathyroid-hormone-related-peptide
    true, // high-phosphate-intake
    true, // high-plasma-oxalate
    true, // high-potassium
    true, // high-tmp-gfr
    true, // high-tsh
    true, // high-urea
    true, // high-urine-oxalate
    true, // high-urine-phosphate
    true, // high-uroporphyrin
    true, // histology-amorphous-calcium
    true, // histology-amyloid
    true, // histology-arteriolosclerosis
    true, // histology-basal-cell-carcinoma
    true, // histology-birefringent-oxalate-crystal
    true, // histology-bone-in-dermis
    true, // histology-bone-marrow
    true, // histology-bramble-bush-elastic-fiber
    true, // histology-calcified-elastic-fiber
    true, // histology-calcified-medium-artery
    true, // histology-calcified-small-vessel
    true, // histology-calcium-beside-tumor
    true, // histology-calcium-in-keratocyst
    true, // histology-calcium-in-tumor-epithelium
    true, // histology-calcium-in-tumor-necrosis
    true, // histology-calcium-stain-positive
    true, // histology-carcinoma
    true, // histology-cartilage
    true, // histology-cd34-spindle-cell
    true, // histology-cholesterol-cleft-in-vessel
    true, // histology-chondroid-syringoma
    true, // histology-chunky-calcium
    true, // histology-circumferential-intimal-calcium
    true, // histology-cyst-wall
    true, // histology-cysticercus
    true, // histology-dermal-calcium
    true, // histology-dermatofibroma
    true, // histology-endomysial-infiltrate
    true, // histology-epidermal-necrosis
    true, // histology-epidermoid-cyst
    true, // histology-extravascular-calcium
    true, // histology-fat-necrosis
    true, // histology-fibrosis
    true, // histology-foam-cell
    true, // histology-foreign-body-giant-cell
    true, // histology-ghost-adipocyte
    true, // histology-ghost-cell
    true, // histology-granuloma
    true, // histology-guinea-worm
    true, // histology-hair-follicle-in-nevus
    true, // histology-hemangioma
    true, // histology-hyaline-fat-necrosis
    true, // histology-inflammatory-infiltrate
    true, // histology-intimal-fibroplasia
    true, // histology-koilocyte-and-papillomatosis
    true, // histology-lamellar-bone
    true, // histology-lipoma
    true, // histology-loa-loa
    true, // histology-lobular-lymphocytic-panniculitis
    true, // histology-lobular-panniculitis
    true, // histology-medial-calcium
    true, // histology-melanocytic-nevus
    true, // histology-microsphere
    true, // histology-needle-shaped-cleft
    true, // histology-neutrophilic-infiltrate
    true, // histology-nevus-or-tumor
    true, // histology-nevus-sebaceus
    true, // histology-onchocerca
    true, // histology-palisading-granuloma
    true, // histology-papillated-epidermis
    true, // histology-parasite
    true, // histology-perieccrine-calcium
    true, // histology-perifascicular-atrophy
    true, // histology-perimysial-or-perivascular-infiltrate
    true, // histology-pilar-cyst
    true, // histology-pilomatrix-carcinoma
    true, // histology-polarizable-material
    true, // histology-premalignant-or-malignant-base
    true, // histology-read-as-calcinosis-cutis
    true, // histology-read-as-calciphylaxis
    true, // histology-read-as-osteoma-cutis
    true, // histology-read-as-pilomatricoma
    true, // histology-read-as-pseudoxanthoma-elasticum
    true, // histology-rimmed-vacuole
    true, // histology-ruptured-cyst-wall
    true, // histology-sarcoma
    true, // histology-sebaceous-hyperplasia
    true, // histology-seborrheic-keratosis
    true, // histology-septal-panniculitis
    true, // histology-sparganum
    true, // histology-squamous-cell-carcinoma
    true, // histology-squamous-proliferation
    true, // histology-steatocystoma
    true, // histology-stippled-vessel-calcium
    true, // histology-syringoma
    true, // histology-transepidermal-elimination
    true, // histology-trichinella
    true, // histology-trichoepithelioma
    true, // histology-urate-crystal
    true, // histology-vasculitis
    true, // histology-vessel-thrombus
    true, // histology-viral-inclusion
    true, // histoplasma-at-site
    true, // history-of-emerging-worm
    true, // history-of-heel-sticks
    true, // hoga1-biallelic-variant
    true, // hutchinson-gilford-progeria
    true, // hydroxychloroquine-use
    true, // hydroxyurea-use
    true, // hypercalcemia
    true, // hypercalcemia-after-skin-lesion
    true, // hypercalciuria
    true, // hyperextensible-skin
    true, // hyperhomocysteinemia
    true, // hyperkeratotic-projection
    true, // hyperkeratotic-surface
    true, // hyperostosis-or-diaphysitis
    true, // hyperparathyroidism
    true, // hyperphosphatemia
    true, // hyperpigmentation-or-lipodermatosclerosis
    true, // hypertensive-kidney-disease
    true, // hyperuricemia
    true, // hypoalbuminemia
    true, // hypocalcemia
    true, // hypogonadism
    true, // hypoparathyroidism
    true, // hypophosphatemia
    true, // hypophosphatemic-rickets
    true, // hypopigmented-macules-guttate
    true, // hypopituitarism
    false, // hypotension
    true, // hypothyroidism
    true, // ifih1-or-rigi-variant
    true, // immobility
    true, // immunosuppression
    true, // indurated-tender-plaque
    true, // infection-proven-at-site
    true, // infection-sign
    true, // inflammatory-bowel-disease
    true, // inflammatory-joint-involvement
    true, // inflammatory-rash-before-deposit
    true, // infusion-site
    true, // injection-site
    true, // insect-bite-at-site
    true, // insulin-injection
    true, // interferon-injection
    true, // intermittent-claudication
    true, // interstitial-lung-disease
    true, // intrauterine-growth-retardation
    true, // intrauterine-herpes-simplex
    true, // intravenous-calcium-exposure
    true, // intravenous-iron-use
    true, // intravenous-phosphate-exposure
    true, // iron-overload
    true, // jaw-or-skull-osteoma
    true, // joint-ankylosis
    true, // joint-contracture
    true, // joint-deformity
    true, // joint-hypermobility
    true, // juvenile-cataract
    true, // juvenile-dermatomyositis
    true, // keloid
    true, // keutel-syndrome
    true, // kidney-failure
    true, // kidney-transplant
    true, // kl-biallelic-variant
    true, // knuckle-dimple
    true, // leg-proximal-weaker-than-distal
    true, // leprosy
    true, // lesion-before-exposure
    true, // lesion-smaller-than-5-mm
    true, // leukemia-or-lymphoma
    true, // leukocytosis
    true, // leukopenia
    true, // limb-limited-lesion
    true, // limb-site-unspecified
    true, // limb-undergrowth
    true, // limited-cutaneous-systemic-sclerosis
    true, // limited-skin-thickening
    true, // linear-arrangement
    true, // lipoatrophy-depression
    true, // lipodermatosclerosis
    true, // lipodystrophy
    true, // livedo
    true, // livedo-racemosa
    true, // livedo-reticularis
    true, // liver-disease
    true, // liver-transplantation
    true, // lmna-progeria-variant
    true, // loa-microfilaremia
    true, // lobe-spared
    true, // long-duration-over-ten-years
    true, // long-duration-over-three-months
    true, // long-standing-lesion
    true, // low-25-hydroxyvitamin-d
    true, // low-alkaline-phosphatase
    true, // low-antithrombin
    true, // low-bone-density
    true, // low-c3
    true, // low-c4
    true, // low-calcitriol
    true, // low-complement
    true, // low-cortisol
    true, // low-fibrinogen
    true, // low-free-thyroxine
    true, // low-intact-fgf23
    true, // low-magnesium
    true, // low-molecular-weight-heparin-exposure
    true, // low-plasma-pyrophosphate
    true, // low-protein-c
    true, // low-protein-s
    true, // low-tmp-gfr
    true, // low-total-calcium
    true, // low-tsh
    true, // low-urine-calcium
    true, // lump-of-unstated-size
    true, // lung-calcification
    true, // lupus-anticoagulant
    true, // lupus-nephritis
    true, // lupus-nephritis-class-2-or-5
    true, // lupus-nephritis-class-3-or-4
    true, // lupus-panniculitis
    true, // lupus-panniculitis-at-site
    true, // lymphadenopathy
    true, // lymphadenopathy-or-lung-disease
    true, // malar-rash
    true, // male-sex
    true, // malignancy
    true, // many-lesions
    true, // massive-transfusion
    true, // mechanics-hands
    true, // metabolic-alkalosis
    true, // methotrexate-use
    true, // mgp-biallelic-variant
    true, // milia-like-papule
    true, // minocycline-use
    false, // misdiagnosed-as-pyoderma-gangrenosum
    true, // mixed-connective-tissue-disease
    true, // mixed-deposit-pattern
    true, // mobile-lesion
    true, // molluscoid-pseudotumor
    true, // monoclonal-protein
    true, // morphea
    true, // mousse-pattern-on-imaging
    true, // multiple-lesions
    true, // multiple-myeloma
    false, // muscle-biopsy-done
    true, // muscle-weakness
    true, // mycophenolate-use
    true, // myositis
    false, // myositis-onset-age-18-to-39
    false, // myositis-onset-age-40-or-older
    true, // myotonic-dystrophy-or-turner
    true, // nail-dysplasia
    true, // nailfold-capillary-abnormality
    true, // named-syndrome-known
    true, // near-contracture-band
    true, // neck-flexor-weakness
    true, // neck-stiffness
    true, // necrotic-fascia-at-operation
    true, // nephritis
    true, // nephrocalcinosis
    true, // nephrogenic-systemic-fibrosis
    true, // nephrolithiasis
    true, // nerve-calcification-on-imaging
    true, // nerve-compression
    true, // net-like-calcification-on-imaging
    true, // net-pattern-on-imaging
    true, // nicu-stay
    true, // no-response-to-acne-treatment
    true, // nodule
    true, // nonscarring-alopecia
    true, // normal-25-hydroxyvitamin-d
    true, // normal-calcitriol
    true, // normal-calcium
    true, // normal-laboratory-screen
    true, // normal-overlying-skin
    true, // normal-parathyroid-hormone
    true, // normal-phosphate
    true, // normal-renal-function
    true, // nt5e-biallelic-variant
    true, // obesity
    true, // obstructive-or-congenital-kidney-disease
    true, // onchocerca-microfilaria-in-skin
    true, // onchocerca-or-filaria-serology
    false, // onset-after-three-months
    true, // onset-childhood
    true, // onset-first-year
    true, // onset-infancy
    true, // onset-middle-age
    true, // onset-neonate
    true, // onset-older-adult
    true, // onset-young-adult
    true, // onychodystrophy
    true, // opioid-injection-at-site
    true, // oral-ulcer
    true, // ossification-on-imaging
    true, // osteolysis
    false, // osteoma-cutis-in-all-patients
    true, // osteoporosis
    true, // osteosarcoma
    true, // other-drug-extravasation
    true, // otherwise-healthy
    true, // overlap-connective-tissue-disease
    true, // paget-disease-of-bone
    true, // painful-lesion
    true, // painless-lesion
    true, // palpable-cord
    true, // palpable-pulses
    true, // palpable-purpura
    true, // pancreatic-carcinoma
    true, // pancreatic-disease
    true, // papule
    true, // para-aminosalicylic-acid-injection
    true, // parathyroid-adenoma
    false, // parathyroid-hormone-below-300
    true, // parathyroid-hormone-over-1000
    true, // parathyroid-hormone-resistance
    true, // parathyroidectomy
    true, // parental-consanguinity
    true, // pathergy
    true, // pearly-nodule-with-telangiectasia
    true, // peau-d-orange-surface
    false, // penectomy
    true, // penicillamine-use
    true, // perforating-bone-spicule
    true, // periarticular-distribution
    true, // pericarditis
    true, // perinatal-asphyxia
    true, // peripheral-arterial-disease
    true, // peripheral-neuropathy
    true, // peripheral-pulmonary-stenosis
    true, // peritoneal-dialysis
    true, // persistent-inflammation
    true, // phlebolith-on-imaging
    true, // photosensitivity
    true, // pitting-scar
    true, // plantar-hyperkeratosis
    true, // plaque
    true, // plate-pattern-on-imaging
    true, // platelet-factor-4-antibody
    true, // pleural-or-pericardial-effusion
    true, // poikiloderma
    true, // polycystic-or-inherited-kidney-disease
    true, // polymyositis
    true, // popcorn-calcification-on-imaging
    true, // porphyria
    true, // portal-of-entry
    true, // post-inflammatory-hyperpigmentation
    true, // post-phlebitic-ulcer
    true, // pregnancy
    true, // pregnancy-loss
    true, // premature-graying-or-hair-loss
    true, // pressure-point-distribution
    true, // preterm-birth
    true, // primary-hyperoxaluria
    true, // primary-hyperparathyroidism
    true, // progressive-course
    true, // prolonged-clotting-time
    true, // protein-c-or-s-deficiency
    true, // proteinuria
    true, // proximal-arm-weakness
    true, // proximal-leg-weakness
    true, // proximal-muscle-weakness
    true, // proximal-skin-thickening
    true, // proximal-tibial-osteochondroma
    true, // pruritus
    true, // psychosis
    true, // puffy-fingers
    true, // pulmonary-arterial-hypertension
    true, // pulmonary-fibrosis
    true, // punctate-calcification-on-imaging
    true, // punctate-or-reticular-calcification-on-imaging
    true, // punctate-palmoplantar-keratoderma
    true, // purpura
    true, // pustule-first
    true, // radial-ray-defect
    true, // radiation-exposure
    true, // raised-everted-border
    true, // rapid-onset
    true, // rapid-weight-loss
    true, // raw-frog-snake-or-pond-water-exposure
    true, // raw-pork-or-game-ingestion
    true, // raynaud-phenomenon
    true, // recent-chemotherapy
    true, // recent-infection
    true, // recent-new-drug
    true, // recent-vascular-procedure
    true, // recent-vitamin-k-antagonist-start
    true, // recql4-biallelic-variant
    false, // recurrence-after-excision
    true, // recurrent-course
    true, // red-brown-nodule
    true, // reduced-kidney-function
    true, // redundant-skin-folds
    true, // regional-lymph-node-calcification
    true, // regional-lymph-node-enlargement
    true, // response-to-antibiotic
    true, // response-to-corticosteroid
    true, // rest-pain
    true, // restricted-motion
    true, // reticular-calcification-on-imaging
    true, // retiform-purpura
    true, // retinal-peau-d-orange
    true, // rheumatoid-arthritis
    true, // rheumatoid-factor
    true, // rice-grain-calcification-on-imaging
    true, // rituximab-use
    true, // rough-gritty-plaque
    true, // round-face
    true, // saltpeter-contact
    true, // samd9-biallelic-variant
    true, // sarcoidosis
    true, // scar-at-site
    true, // scarring-alopecia
    true, // sclerodactyly
    true, // sclerodermoid-skin
    true, // scoliosis
    true, // secondary-hyperparathyroidism
    true, // seizure
    true, // self-inflicted-skin-injury
    true, // sepsis
    true, // serositis
    true, // serpiginous-calcification-on-imaging
    true, // several-lesions-on-one-side
    true, // severe-hypercalcemia
    true, // severe-pain
    true, // shallow-ulcer
    true, // shawl-rash
    true, // sheet-like-calcification
    true, // short-metacarpal
    true, // short-stature
    true, // short-thumb
    true, // sicca-symptom
    true, // silicone-injection
    true, // single-lesion
    true, // singleton-merten-syndrome
    true, // sinus-or-discharge
    true, // sinus-tract
    true, // site-abdomen
    true, // site-achilles-tendon
    true, // site-ankle
    true, // site-antecubital-fossa
    true, // site-areola
    true, // site-axilla
    true, // site-back
    true, // site-breast
    true, // site-buttock
    true, // site-calf
    true, // site-cheek
    true, // site-chest
    true, // site-chin
    true, // site-dorsum-of-hand
    true, // site-ear
    true, // site-elbow
    true, // site-eyelid
    true, // site-face
    true, // site-finger
    true, // site-fingertip
    true, // site-flank
    true, // site-flexures
    true, // site-foot
    true, // site-forearm
    true, // site-forehead
    true, // site-genital
    true, // site-glans
    true, // site-groin
    true, // site-hallux
    true, // site-hand
    true, // site-head-or-neck
    true, // site-heel
    true, // site-hip
    true, // site-knee
    true, // site-laterodorsal-leg
    true, // site-lesser-toe
    true, // site-lip
    true, // site-lower-leg
    true, // site-lower-leg-or-buttock
    true, // site-lower-limb
    true, // site-metacarpophalangeal-joint
    true, // site-metatarsophalangeal-joint
    true, // site-neck
    true, // site-neck-or-upper-back
    true, // site-nose
    true, // site-other-toe-or-finger
    true, // site-palm
    true, // site-penis
    true, // site-perineum
    true, // site-popliteal-fossa
    true, // site-scalp
    true, // site-scrotum
    true, // site-shin
    true, // site-shoulder
    true, // site-sole
    true, // site-subungual
    true, // site-temple
    true, // site-thigh
    true, // site-thigh-or-buttock
    true, // site-thumb
    true, // site-toe
    true, // site-trunk
    true, // site-umbilical-area
    true, // site-upper-arm
    true, // site-upper-back
    true, // site-upper-limb
    true, // site-vulva
    true, // site-wrist
    true, // sjogren-disease
    false, // skin-abnormality-any
    false, // skin-before-pancreatic-diagnosis
    true, // skin-induration
    true, // skin-necrosis-eschar
    true, // skin-nodule-of-sarcoidosis
    true, // skin-rash-before-deposit
    true, // skin-surface-deposit
    true, // skin-thickening-proximal-to-mcp
    true, // skin-ulcer
    true, // sleep-apnea
    true, // small-coiled-calcification-on-imaging
    true, // smoking
    true, // soft-consistency
    true, // soft-tissue-calcification-on-imaging
    true, // soft-tissue-gas-on-imaging
    true, // soft-white-yellow-plaque
    true, // sparse-hair
    true, // splinter-hemorrhage
    true, // split-skin-donor-site
    true, // spontaneous-resolution
    true, // stable-course
    true, // stiff-auricle
    true, // stocky-build
    true, // stone-hard-consistency
    true, // stone-hard-plate
    true, // stone-pattern-on-imaging
    true, // subacute-cutaneous-lupus
    true, // subconjunctival-worm-migration
    true, // subcutaneous-nodule
    true, // subcutaneous-ossification
    true, // subcutaneous-spheroids
    true, // sun-damaged-skin
    true, // superficial-deposit-pattern
    true, // superficial-thrombophlebitis
    true, // suppressed-parathyroid-hormone
    true, // surgery-at-site
    true, // swelling
    true, // symmetric-distribution
    true, // symptomatic-hypercalcemia
    true, // syringoma
    true, // systemic-lupus-criteria-met
    true, // systemic-lupus-erythematosus
    true, // systemic-sclerosis
    true, // telangiectasia
    true, // tenderness
    true, // teriparatide-use
    true, // term-birth
    true, // tertiary-hyperparathyroidism
    true, // tetracycline-use
    true, // therapeutic-cooling
    true, // thrombocytopenia
    true, // thrombocytopenia-below-100
    true, // thrombophilia
    true, // thrombosed-capillary-dots
    true, // thyroid-stimulating-hormone-resistance
    true, // tibial-artery-calcification
    true, // tophus-or-urate-crystals
    true, // transient-swelling-history
    true, // trauma-history
    true, // trauma-or-injection-trigger
    true, // tuberculosis-at-site
    true, // tuberculosis-history
    true, // tumor-lysis-syndrome
    true, // tumor-necrosis-factor-inhibitor-use
    true, // tumoral-deposit-pattern
    true, // tumoral-mass
    true, // ulcer-refractory-to-care
    true, // undermined-violaceous-border
    true, // undifferentiated-connective-tissue-disease
    true, // unilateral-distribution
    true, // universal-deposit-pattern
    true, // upper-limb-involved
    true, // urate-on-dual-energy-ct
    true, // uveitis
    true, // vaccine-injection-at-site
    true, // varicose-vein
    true, // venepuncture-at-site
    true, // venous-insufficiency
    true, // venous-leg-ulcer
    true, // venous-malformation
    true, // venous-or-arterial-thrombosis
    true, // venous-skin-changes
    true, // venous-thromboembolism-as-indication
    true, // verrucous-surface
    true, // vessel-calcification-on-imaging
    true, // violaceous-plaque
    true, // visceral-calcification
    true, // visible-extravasation
    true, // visual-impairment
    true, // vitamin-d-overdose
    true, // vitamin-d-supplement
    true, // vitamin-k-antagonist-use
    true, // vitamin-k-deficiency
    true, // vitamin-k-dependent-clotting-deficiency
    true, // warmth
    true, // weeks-to-months-after-exposure
    true, // weight-loss
    true, // within-burn-scar
    true, // within-cyst
    true, // within-healing-wound
    true, // within-infection-nodule
    true, // within-irradiated-skin
    true, // within-nevus-or-tumor
    true, // within-panniculitis-plaque
    true, // within-sclerotic-plaque
    true, // within-tattoo
    true, // within-venous-stasis-skin
    true, // woody-induration
    true, // wrn-biallelic-variant
    true, // years-between-damage-and-deposit
    true, // yellow-papule
    true, // yellow-scleral-plaque
    false, // yemenite-jewish-ancestry
    true, // zonal-ossification-on-imaging
];

const SILENCES_LENGTHS: [u32; 800] = [
    0, // calcinosis-cutis.bone
    0, // dystrophic.bone
    0, // dystrophic.bone-on-imaging
    0, // connective-tissue-disease-calcinosis.other-lesion
    0, // connective-tissue-disease-calcinosis.other-cause-here
    0, // connective-tissue-disease-calcinosis.other-process-here
    0, // systemic-sclerosis-calcinosis.two-diseases
    1, // limited-cutaneous-systemic-sclerosis.sign
    0, // limited-cutaneous-systemic-sclerosis.diffuse
    0, // limited-cutaneous-systemic-sclerosis.fingers-spared
    0, // limited-cutaneous-systemic-sclerosis.disease-and-deposit
    0, // limited-cutaneous-systemic-sclerosis.points-and-deposit
    1, // diffuse-cutaneous-systemic-sclerosis.sign
    0, // diffuse-cutaneous-systemic-sclerosis.limited
    0, // diffuse-cutaneous-systemic-sclerosis.fingers-spared
    0, // diffuse-cutaneous-systemic-sclerosis.disease-and-deposit
    0, // dermatomyositis-calcinosis.two-diseases
    1, // juvenile-dermatomyositis.sign
    1, // juvenile-dermatomyositis.young
    0, // juvenile-dermatomyositis.adult
    0, // juvenile-dermatomyositis.disease-and-deposit
    1, // adult-dermatomyositis.sign
    0, // adult-dermatomyositis.child
    0, // adult-dermatomyositis.disease-and-deposit
    1, // polymyositis.sign
    0, // polymyositis.rash
    0, // polymyositis.biopsy-and-deposit
    0, // polymyositis.two-diseases
    1, // systemic-lupus-erythematosus.sign
    0, // systemic-lupus-erythematosus.disease-and-deposit
    0, // systemic-lupus-erythematosus.two-diseases
    0, // systemic-lupus-erythematosus.panniculitis
    0, // lupus-panniculitis.panniculitis
    0, // lupus-panniculitis.biopsy-and-deposit
    0, // chronic-cutaneous-lupus-erythematosus.discoid
    0, // chronic-cutaneous-lupus-erythematosus.disease-and-deposit
    0, // chronic-cutaneous-lupus-erythematosus.panniculitis
    1, // mixed-connective-tissue-disease.antibody
    0, // mixed-connective-tissue-disease.disease-and-deposit
    0, // mixed-connective-tissue-disease.known-and-deposit
    1, // overlap-connective-tissue-disease.two-diseases
    0, // overlap-connective-tissue-disease.two-diseases-and-deposit
    0, // overlap-connective-tissue-disease.anti-pm-scl-and-deposit
    0, // overlap-connective-tissue-disease.rheumatoid-unproven
    0, // overlap-connective-tissue-disease.mixed
    1, // undifferentiated-connective-tissue-disease.sign
    0, // undifferentiated-connective-tissue-disease.classified
    0, // undifferentiated-connective-tissue-disease.disease-and-deposit
    1, // rheumatoid-arthritis.arthritis
    0, // rheumatoid-arthritis.overlap
    0, // rheumatoid-arthritis.disease-and-deposit
    1, // primary-sjogren-syndrome.sicca
    0, // primary-sjogren-syndrome.other-disease
    0, // primary-sjogren-syndrome.erosions
    0, // primary-sjogren-syndrome.disease-and-deposit
    0, // morphea.plaque
    0, // morphea.systemic
    0, // morphea.sclerosis-possible
    0, // morphea.disease-and-deposit
    0, // subcutaneous-fat-necrosis-of-the-newborn.newborn
    0, // subcutaneous-fat-necrosis-of-the-newborn.older
    0, // subcutaneous-fat-necrosis-of-the-newborn.biopsy-and-deposit
    0, // pancreatic-panniculitis.pancreas
    0, // pancreatic-panniculitis.biopsy-and-deposit
    0, // other-panniculitis.panniculitis
    0, // other-panniculitis.other-panniculitis
    0, // other-panniculitis.pattern
    0, // other-panniculitis.biopsy-and-deposit
    0, // other-panniculitis.own-entry
    0, // traumatic-panniculitis.injury
    0, // traumatic-panniculitis.other-cause-here
    0, // factitial-panniculitis.self-inflicted
    0, // factitial-panniculitis.given-by-others
    0, // alpha-1-antitrypsin-deficiency-panniculitis.deficiency
    0, // post-injection-panniculitis.injection
    0, // post-injection-panniculitis.own-entry
    0, // post-injection-panniculitis.other-cause-here
    0, // heritable-disorder-calcinosis.other-lesion
    0, // pseudoxanthoma-elasticum.sign
    0, // pseudoxanthoma-elasticum.biopsy
    0, // pseudoxanthoma-elasticum.eye
    0, // pseudoxanthoma-elasticum.other-gene
    0, // pseudoxanthoma-elasticum.gene
    0, // pseudoxanthoma-elasticum.other-cause
    0, // ehlers-danlos-syndrome.syndrome
    0, // ehlers-danlos-syndrome.spheroid
    0, // ehlers-danlos-syndrome.proof
    0, // werner-syndrome.sign
    0, // werner-syndrome.age
    0, // werner-syndrome.gene
    0, // rothmund-thomson-syndrome.sign
    0, // rothmund-thomson-syndrome.gene
    0, // generalized-arterial-calcification-of-infancy.artery
    0, // generalized-arterial-calcification-of-infancy.age
    0, // generalized-arterial-calcification-of-infancy.gene
    0, // arterial-calcification-due-to-cd73-deficiency.deposit
    0, // arterial-calcification-due-to-cd73-deficiency.gene
    0, // normophosphatemic-familial-tumoral-calcinosis.sign
    0, // normophosphatemic-familial-tumoral-calcinosis.phosphate
    0, // normophosphatemic-familial-tumoral-calcinosis.kidney
    0, // normophosphatemic-familial-tumoral-calcinosis.gene
    0, // other-genetic-syndrome-with-calcinosis.syndrome
    0, // gardner-syndrome-calcinosis.syndrome
    0, // gardner-syndrome-calcinosis.proof
    0, // progeria-calcinosis.syndrome
    0, // progeria-calcinosis.age
    0, // progeria-calcinosis.proof
    0, // singleton-merten-syndrome-calcinosis.syndrome
    0, // singleton-merten-syndrome-calcinosis.proof
    0, // keutel-syndrome-calcinosis.syndrome
    0, // keutel-syndrome-calcinosis.proof
    0, // cole-disease.sign
    0, // cole-disease.biallelic
    0, // cole-disease.proof
    0, // subcutaneous-cysticercosis.larva
    0, // subcutaneous-cysticercosis.proof
    0, // subcutaneous-cysticercosis.film
    0, // dracunculiasis.worm
    0, // dracunculiasis.endemic
    0, // dracunculiasis.proof
    0, // loiasis-or-onchocerciasis.worm
    0, // loiasis-or-onchocerciasis.endemic
    0, // calcified-loiasis.loa
    0, // calcified-loiasis.proof
    1, // calcified-onchocerciasis.onchocerca
    0, // calcified-onchocerciasis.proof
    0, // other-calcified-infection.infection
    0, // calcified-sparganosis.organism
    0, // calcified-sparganosis.proof
    0, // calcified-trichinosis.organism
    0, // calcified-trichinosis.proof
    0, // calcified-histoplasmosis.organism
    0, // calcified-histoplasmosis.proof
    0, // calcified-cryptococcosis.organism
    0, // calcified-cryptococcosis.proof
    0, // calcified-tuberculosis.organism
    0, // calcified-tuberculosis.proof
    0, // calcified-leprosy.organism
    0, // calcified-leprosy.proof
    0, // calcified-leprosy.other-lesion
    0, // calcified-intrauterine-herpes-simplex.organism
    0, // calcified-intrauterine-herpes-simplex.age
    0, // calcified-intrauterine-herpes-simplex.proof
    0, // calcified-intrauterine-herpes-simplex.other-cause-here
    0, // pilomatricoma.ghost-cell
    0, // pilomatricoma.proof
    0, // pilomatricoma.carcinoma
    0, // pilomatricoma.bone-on-imaging
    0, // pilomatricoma.cyst-in-polyposis
    0, // pilomatricoma.scrotal-cyst
    0, // calcified-epidermoid-or-pilar-cyst.cyst
    0, // calcified-epidermoid-or-pilar-cyst.bone-on-imaging
    0, // calcified-epidermoid-or-pilar-cyst.within-tumor
    0, // calcified-epidermoid-cyst.lining
    0, // calcified-epidermoid-cyst.scrotum
    0, // calcified-epidermoid-cyst.proof
    0, // calcified-pilar-cyst.lining
    0, // calcified-pilar-cyst.scrotum
    0, // calcified-pilar-cyst.proof
    0, // calcified-steatocystoma.lining
    0, // calcified-steatocystoma.proof
    0, // calcified-basal-cell-carcinoma.tumor
    0, // calcified-basal-cell-carcinoma.proof
    0, // calcified-basal-cell-carcinoma.bone-on-imaging
    0, // calcified-nevus-or-benign-tumor.tumor
    0, // calcified-nevus-or-benign-tumor.other-tumor
    0, // calcified-nevus-or-benign-tumor.bone-on-imaging
    0, // calcified-intradermal-nevus.histology
    0, // calcified-intradermal-nevus.proof
    0, // calcified-hemangioma.histology
    0, // calcified-hemangioma.malformation
    0, // calcified-hemangioma.proof
    0, // calcified-chondroid-syringoma.histology
    0, // calcified-chondroid-syringoma.proof
    0, // calcified-trichoepithelioma.histology
    0, // calcified-trichoepithelioma.proof
    0, // calcified-lipoma.histology
    0, // calcified-lipoma.proof
    0, // calcified-dermatofibroma.histology
    0, // calcified-dermatofibroma.proof
    1, // calcified-scrotal-epidermoid-cysts.scrotum
    0, // calcified-scrotal-epidermoid-cysts.cyst
    0, // calcified-scrotal-epidermoid-cysts.proof
    0, // calcified-scrotal-epidermoid-cysts.elsewhere
    0, // calcified-scrotal-epidermoid-cysts.other-lining
    0, // pilomatrix-carcinoma.tumor
    0, // pilomatrix-carcinoma.proof
    0, // calcified-squamous-cell-carcinoma.tumor
    0, // calcified-squamous-cell-carcinoma.ghost
    0, // calcified-squamous-cell-carcinoma.scar
    0, // calcified-squamous-cell-carcinoma.proof
    0, // calcified-squamous-cell-carcinoma.old-scar
    0, // scar-or-injury-calcinosis.other-lesion
    0, // calcified-scar-or-traumatic-calcification.injury
    0, // calcified-scar-or-traumatic-calcification.burn
    0, // calcified-scar-or-traumatic-calcification.connective-tissue-disease
    0, // calcified-surgical-or-traumatic-scar.history
    0, // calcified-surgical-or-traumatic-scar.proof
    0, // calcified-keloid.history
    0, // calcified-keloid.proof
    0, // calcified-keloid.other-damage
    0, // calcified-hematoma.history
    0, // calcified-hematoma.proof
    0, // calcified-hematoma.other-process
    0, // calcified-insect-bite.history
    0, // calcified-insect-bite.proof
    0, // calcified-insect-bite.elsewhere-too
    0, // calcified-foreign-body-reaction.history
    0, // calcified-foreign-body-reaction.proof
    0, // calcified-foreign-body-reaction.other-material
    0, // burn-scar-calcinosis.burn
    0, // burn-scar-calcinosis.proof
    0, // acne-scar-calcinosis.acne
    0, // acne-scar-calcinosis.face
    0, // acne-scar-calcinosis.proof
    0, // post-radiotherapy-calcification.field
    0, // post-radiotherapy-calcification.early
    0, // post-radiotherapy-calcification.tumor
    0, // post-radiotherapy-calcification.proof
    0, // calcified-tattoo.tattoo
    0, // calcified-tattoo.proof
    0, // chronic-ulcer-or-infection-calcification.wound
    0, // chronic-ulcer-or-infection-calcification.own-entry
    0, // chronic-ulcer-or-infection-calcification.carcinoma
    0, // chronic-ulcer-or-infection-calcification.proof
    0, // chronic-ulcer-or-infection-calcification.named-cause
    0, // skin-or-vessel-disease-calcinosis.other-lesion
    0, // chronic-venous-insufficiency-calcification.vein
    0, // chronic-venous-insufficiency-calcification.leg
    0, // chronic-venous-insufficiency-calcification.proof
    0, // porphyria-cutanea-tarda.porphyria
    0, // porphyria-cutanea-tarda.normal-porphyrins
    0, // porphyria-cutanea-tarda.proof
    1, // auricular-calcification.pinna
    0, // auricular-calcification.cause
    0, // auricular-calcification.proof
    0, // nephrogenic-systemic-fibrosis-with-calcification.gadolinium
    1, // nephrogenic-systemic-fibrosis-with-calcification.kidney
    0, // nephrogenic-systemic-fibrosis-with-calcification.proof
    0, // ggcx-elastic-fiber-calcinosis.clotting-or-gene
    0, // ggcx-elastic-fiber-calcinosis.drug
    0, // ggcx-elastic-fiber-calcinosis.proof
    0, // ggcx-elastic-fiber-calcinosis.abcc6
    0, // ggcx-elastic-fiber-calcinosis.skin
    0, // perforating-calcific-elastosis.lesion
    0, // perforating-calcific-elastosis.systemic
    0, // perforating-calcific-elastosis.proof
    0, // hemoglobinopathy-elastic-fiber-calcinosis.blood
    0, // hemoglobinopathy-elastic-fiber-calcinosis.skin
    0, // hemoglobinopathy-elastic-fiber-calcinosis.gene
    0, // hemoglobinopathy-elastic-fiber-calcinosis.proof
    0, // hemoglobinopathy-elastic-fiber-calcinosis.eye
    0, // saltpeter-elastic-fiber-calcinosis.contact
    0, // saltpeter-elastic-fiber-calcinosis.eye
    0, // saltpeter-elastic-fiber-calcinosis.proof
    1, // metastatic.mineral
    0, // metastatic.infused-place
    0, // metastatic.other-lesion
    0, // renal-failure-calcinosis.damaged-place
    1, // benign-nodular-calcification-of-renal-failure.kidney
    0, // benign-nodular-calcification-of-renal-failure.normal-kidney
    0, // benign-nodular-calcification-of-renal-failure.necrosis
    0, // benign-nodular-calcification-of-renal-failure.crust
    0, // benign-nodular-calcification-of-renal-failure.biopsy
    0, // benign-nodular-calcification-of-renal-failure.earlier-lesion
    0, // benign-nodular-calcification-of-renal-failure.mass
    0, // benign-nodular-calcification-of-renal-failure.other-cause
    1, // uremic-tumoral-calcinosis.kidney
    0, // uremic-tumoral-calcinosis.mass
    0, // uremic-tumoral-calcinosis.normal-kidney
    0, // uremic-tumoral-calcinosis.gene
    0, // uremic-tumoral-calcinosis.biopsy
    0, // uremic-tumoral-calcinosis.antibody
    0, // hyperparathyroidism-calcinosis.damaged-place
    0, // primary-hyperparathyroidism-calcinosis.parathyroid
    0, // primary-hyperparathyroidism-calcinosis.suppressed
    0, // primary-hyperparathyroidism-calcinosis.dialysis
    0, // primary-hyperparathyroidism-calcinosis.proof
    0, // secondary-or-tertiary-hyperparathyroidism-calcinosis.hormone
    0, // secondary-or-tertiary-hyperparathyroidism-calcinosis.suppressed
    0, // secondary-or-tertiary-hyperparathyroidism-calcinosis.necrosis
    0, // secondary-or-tertiary-hyperparathyroidism-calcinosis.mass
    1, // secondary-hyperparathyroidism-calcinosis.secondary
    0, // secondary-hyperparathyroidism-calcinosis.tertiary
    0, // secondary-hyperparathyroidism-calcinosis.dominant
    0, // tertiary-hyperparathyroidism-calcinosis.tertiary
    1, // tertiary-hyperparathyroidism-calcinosis.kidney
    0, // tertiary-hyperparathyroidism-calcinosis.low-calcium
    0, // hypervitaminosis-d-calcinosis.vitamin-d
    0, // hypervitaminosis-d-calcinosis.calcium
    0, // hypervitaminosis-d-calcinosis.hormone
    0, // hypervitaminosis-d-calcinosis.proof
    0, // milk-alkali-syndrome-calcinosis.intake
    0, // milk-alkali-syndrome-calcinosis.triad
    0, // milk-alkali-syndrome-calcinosis.hormone
    0, // milk-alkali-syndrome-calcinosis.proof
    0, // granulomatous-disease-calcinosis.granuloma
    0, // sarcoidosis-calcinosis.sarcoidosis
    0, // sarcoidosis-calcinosis.calcium
    0, // sarcoidosis-calcinosis.proof
    0, // other-granulomatous-disease-calcinosis.disease
    0, // other-granulomatous-disease-calcinosis.calcium
    0, // other-granulomatous-disease-calcinosis.sarcoidosis
    0, // malignancy-associated-metastatic-calcinosis.cause
    0, // malignancy-associated-metastatic-calcinosis.lysis
    0, // humoral-hypercalcemia-of-malignancy-calcinosis.peptide
    0, // humoral-hypercalcemia-of-malignancy-calcinosis.proof
    0, // myeloma-calcinosis.myeloma
    0, // myeloma-calcinosis.proof
    0, // leukemia-calcinosis.leukemia
    0, // leukemia-calcinosis.proof
    0, // bone-metastasis-calcinosis.metastasis
    0, // bone-metastasis-calcinosis.proof
    0, // paget-disease-of-bone-calcinosis.paget
    0, // tumor-lysis-calcinosis.lysis
    0, // tumor-lysis-calcinosis.phosphate
    0, // tumor-lysis-calcinosis.proof
    0, // pseudohypoparathyroidism-calcinosis.resistance
    0, // pseudohypoparathyroidism-calcinosis.kidney
    0, // pseudohypoparathyroidism-calcinosis.reduced-kidney
    0, // pseudohypoparathyroidism-calcinosis.suppressed
    0, // pseudohypoparathyroidism-calcinosis.proof
    0, // pseudohypoparathyroidism-calcinosis.bone
    0, // hyperphosphatemic-tumoral-calcinosis.phosphate
    0, // hyperphosphatemic-tumoral-calcinosis.kidney
    0, // hyperphosphatemic-familial-tumoral-calcinosis.mass
    0, // hyperphosphatemic-familial-tumoral-calcinosis.other-cause
    0, // hyperphosphatemic-familial-tumoral-calcinosis.gene
    0, // fgf23-autoantibody-tumoral-calcinosis.antibody
    0, // fgf23-autoantibody-tumoral-calcinosis.gene
    0, // fgf23-autoantibody-tumoral-calcinosis.proof
    0, // hypoparathyroidism-calcinosis.glands
    0, // hypoparathyroidism-calcinosis.resistance
    0, // hypoparathyroidism-calcinosis.kidney
    0, // hypoparathyroidism-calcinosis.proof
    0, // calciphylaxis.lesion
    0, // calciphylaxis.bone
    0, // calciphylaxis.other-vessel-disease
    1, // calciphylaxis-uremic.kidney
    0, // calciphylaxis-uremic.ischemia
    0, // calciphylaxis-uremic.kidney-failure-denied
    0, // calciphylaxis-uremic.normal-kidney
    0, // calciphylaxis-uremic.oxalate
    0, // calciphylaxis-uremic.biopsy
    0, // calciphylaxis-uremic.penis
    1, // calciphylaxis-non-uremic.kidney
    0, // calciphylaxis-non-uremic.ischemia
    0, // calciphylaxis-non-uremic.kidney-failure
    0, // calciphylaxis-non-uremic.oxalate
    0, // calciphylaxis-non-uremic.martorell
    0, // calciphylaxis-non-uremic.biopsy
    0, // calciphylaxis-non-uremic.penis
    1, // calciphylaxis-penile.site
    0, // calciphylaxis-penile.ischemia
    0, // calciphylaxis-penile.sex
    0, // calciphylaxis-penile.fournier
    0, // calciphylaxis-penile.oxalate
    0, // calciphylaxis-penile.biopsy
    0, // iatrogenic.order
    0, // iatrogenic.bone
    0, // iatrogenic.bone-on-imaging
    0, // iatrogenic.other-lesion
    0, // calcium-extravasation.exposure
    0, // calcium-extravasation.window
    0, // calcium-extravasation.proof
    0, // phosphate-infusion-calcinosis.exposure
    0, // phosphate-infusion-calcinosis.window
    0, // phosphate-infusion-calcinosis.proof
    0, // electrode-paste-calcinosis.exposure
    0, // electrode-paste-calcinosis.proof
    0, // topical-calcium-chloride-calcinosis.exposure
    0, // topical-calcium-chloride-calcinosis.proof
    0, // topical-calcium-chloride-calcinosis.electrode
    0, // calcium-heparin-injection-calcinosis.exposure
    0, // calcium-heparin-injection-calcinosis.site
    0, // calcium-heparin-injection-calcinosis.proof
    0, // calcium-heparin-injection-calcinosis.necrosis
    0, // calcium-alginate-dressing-calcinosis.exposure
    0, // calcium-alginate-dressing-calcinosis.wound
    0, // calcium-alginate-dressing-calcinosis.proof
    0, // liver-transplantation-calcinosis.transplantation
    0, // liver-transplantation-calcinosis.calcium
    0, // liver-transplantation-calcinosis.window
    0, // liver-transplantation-calcinosis.proof
    0, // silicone-granuloma-calcification.filler
    0, // silicone-granuloma-calcification.granuloma
    0, // silicone-granuloma-calcification.proof
    0, // silicone-granuloma-calcification.other-material
    0, // other-injection-site-calcinosis.site
    0, // gluteal-injection-granuloma-calcification.buttock
    0, // gluteal-injection-granuloma-calcification.proof
    0, // gluteal-injection-granuloma-calcification.named-drug
    0, // insulin-injection-calcinosis.drug
    0, // insulin-injection-calcinosis.proof
    0, // interferon-injection-calcinosis.drug
    0, // interferon-injection-calcinosis.proof
    0, // vaccination-site-calcinosis.drug
    0, // vaccination-site-calcinosis.proof
    0, // corticosteroid-injection-calcinosis.drug
    0, // corticosteroid-injection-calcinosis.proof
    0, // para-aminosalicylic-acid-injection-calcinosis.drug
    0, // para-aminosalicylic-acid-injection-calcinosis.proof
    0, // opioid-injection-calcinosis.drug
    0, // opioid-injection-calcinosis.proof
    0, // glatiramer-injection-calcinosis.drug
    0, // glatiramer-injection-calcinosis.proof
    0, // other-drug-extravasation-calcinosis.drug
    0, // other-drug-extravasation-calcinosis.salt
    0, // other-drug-extravasation-calcinosis.salt-elsewhere
    0, // other-drug-extravasation-calcinosis.proof
    0, // neonatal-heel-stick-calcinosis.heel
    0, // neonatal-heel-stick-calcinosis.stick
    0, // neonatal-heel-stick-calcinosis.age
    0, // neonatal-heel-stick-calcinosis.proof
    0, // idiopathic.minerals
    0, // idiopathic.damaged-place
    0, // idiopathic.tumor-or-parasite
    0, // idiopathic.no-other-cause
    0, // idiopathic.bone
    1, // idiopathic-scrotal-calcinosis.site
    0, // idiopathic-scrotal-calcinosis.no-cause
    0, // idiopathic-scrotal-calcinosis.kidney
    0, // idiopathic-scrotal-calcinosis.cyst
    0, // idiopathic-scrotal-calcinosis.parasite
    0, // idiopathic-scrotal-calcinosis.sex
    0, // idiopathic-scrotal-calcinosis.elsewhere
    1, // idiopathic-vulvar-calcinosis.site
    0, // idiopathic-vulvar-calcinosis.no-cause
    0, // idiopathic-vulvar-calcinosis.kidney
    0, // idiopathic-vulvar-calcinosis.cyst
    0, // idiopathic-vulvar-calcinosis.sex
    0, // idiopathic-vulvar-calcinosis.elsewhere
    1, // idiopathic-penile-calcinosis.site
    0, // idiopathic-penile-calcinosis.no-cause
    0, // idiopathic-penile-calcinosis.kidney
    0, // idiopathic-penile-calcinosis.cyst
    0, // idiopathic-penile-calcinosis.sex
    0, // idiopathic-penile-calcinosis.elsewhere
    0, // idiopathic-areolar-calcinosis.site
    0, // idiopathic-areolar-calcinosis.no-cause
    0, // idiopathic-areolar-calcinosis.kidney
    0, // idiopathic-areolar-calcinosis.cyst
    0, // idiopathic-areolar-calcinosis.elsewhere
    0, // subepidermal-calcified-nodule.shape
    0, // subepidermal-calcified-nodule.genital
    0, // subepidermal-calcified-nodule.no-cause
    0, // subepidermal-calcified-nodule.pilomatricoma
    0, // subepidermal-calcified-nodule.many-tiny
    0, // subepidermal-calcified-nodule.deep
    0, // milia-like-idiopathic-calcinosis-cutis.shape
    0, // milia-like-idiopathic-calcinosis-cutis.no-cause
    0, // milia-like-idiopathic-calcinosis-cutis.heel-sticks
    0, // milia-like-idiopathic-calcinosis-cutis.cyst
    0, // milia-like-idiopathic-calcinosis-cutis.single
    0, // idiopathic-tumoral-calcinosis.mass
    0, // idiopathic-tumoral-calcinosis.tested
    1, // idiopathic-tumoral-calcinosis.no-cause
    0, // idiopathic-tumoral-calcinosis.bone-disease
    0, // idiopathic-tumoral-calcinosis.mineral
    1, // idiopathic-calcinosis-circumscripta.no-cause
    0, // idiopathic-calcinosis-circumscripta.extent
    0, // idiopathic-calcinosis-circumscripta.hallmark
    0, // idiopathic-calcinosis-circumscripta.raynaud
    0, // idiopathic-calcinosis-circumscripta.cyst
    0, // idiopathic-calcinosis-circumscripta.genital
    0, // idiopathic-calcinosis-circumscripta.subepidermal
    0, // idiopathic-calcinosis-circumscripta.ear-cartilage
    0, // idiopathic-calcinosis-universalis.extent
    1, // idiopathic-calcinosis-universalis.no-cause
    0, // idiopathic-calcinosis-universalis.hallmark
    0, // idiopathic-calcinosis-universalis.soft-signs
    0, // idiopathic-calcinosis-universalis.mineral
    0, // unilateral-idiopathic-calcinosis.side
    0, // unilateral-idiopathic-calcinosis.several
    1, // unilateral-idiopathic-calcinosis.no-cause
    0, // unilateral-idiopathic-calcinosis.both-sides
    1, // idiopathic-auricular-calcification.ear
    0, // idiopathic-auricular-calcification.no-cause
    0, // idiopathic-auricular-calcification.endocrine
    0, // idiopathic-auricular-calcification.nodule
    0, // idiopathic-auricular-calcification.papule
    0, // osteoma-cutis.bone
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.albright
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.resistance
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.paternal
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.toe
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.php
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.gene
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.albright
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.no-resistance
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.resistance
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.maternal
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.toe
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.gene
    0, // progressive-osseous-heteroplasia.deep
    0, // progressive-osseous-heteroplasia.toe
    0, // progressive-osseous-heteroplasia.adult
    0, // progressive-osseous-heteroplasia.definition
    0, // progressive-osseous-heteroplasia.gene
    0, // progressive-osseous-heteroplasia.stays-superficial
    0, // progressive-osseous-heteroplasia.albright-count
    0, // plate-like-osteoma-cutis.plate
    0, // plate-like-osteoma-cutis.deep
    0, // plate-like-osteoma-cutis.systemic
    0, // plate-like-osteoma-cutis.nodules-only
    0, // congenital-plate-like-osteoma-cutis.first-year
    0, // congenital-plate-like-osteoma-cutis.stable
    0, // acquired-plate-like-osteoma-cutis.later
    0, // acquired-plate-like-osteoma-cutis.no-precursor
    0, // gnas-osteoma-cutis-superficial.gene
    0, // gnas-osteoma-cutis-superficial.deep
    0, // gnas-osteoma-cutis-superficial.resistance
    0, // gnas-osteoma-cutis-superficial.toe
    0, // gnas-osteoma-cutis-superficial.superficial
    0, // gnas-osteoma-cutis-superficial.progressive
    0, // fibrodysplasia-ossificans-progressiva.toe-or-gene
    0, // fibrodysplasia-ossificans-progressiva.skin-first
    0, // fibrodysplasia-ossificans-progressiva.toe-and-bone
    0, // fibrodysplasia-ossificans-progressiva.toe-and-muscle-bone
    0, // fibrodysplasia-ossificans-progressiva.gene-and-bone
    0, // widespread-neonatal-osteoma-cutis.newborn
    0, // widespread-neonatal-osteoma-cutis.many
    0, // widespread-neonatal-osteoma-cutis.toe
    0, // widespread-neonatal-osteoma-cutis.modern-label
    0, // widespread-neonatal-osteoma-cutis.deep
    0, // widespread-neonatal-osteoma-cutis.gene-tested
    0, // miliary-osteoma-cutis.damaged-place
    0, // multiple-miliary-osteoma-of-face.face
    0, // multiple-miliary-osteoma-of-face.many-small
    0, // multiple-miliary-osteoma-of-face.single
    0, // multiple-miliary-osteoma-of-face.nevus
    0, // multiple-miliary-osteoma-of-face.bone-in-papules
    0, // extrafacial-miliary-osteoma.many-small
    0, // extrafacial-miliary-osteoma.face
    0, // extrafacial-miliary-osteoma.single
    0, // extrafacial-miliary-osteoma.nevus
    0, // extrafacial-miliary-osteoma.infancy
    0, // extrafacial-miliary-osteoma.proof
    0, // isolated-osteoma.damaged-place
    0, // isolated-osteoma.earlier-lesion
    0, // isolated-osteoma-cutis.single
    0, // isolated-osteoma-cutis.no-precursor
    0, // isolated-osteoma-cutis.syndrome
    0, // isolated-osteoma-cutis.build
    0, // isolated-osteoma-cutis.deep
    0, // isolated-osteoma-cutis.bone-in-dermis
    0, // multiple-osteoma-cutis-non-syndromic.several
    1, // multiple-osteoma-cutis-non-syndromic.no-precursor
    0, // multiple-osteoma-cutis-non-syndromic.no-syndrome
    0, // multiple-osteoma-cutis-non-syndromic.albright
    0, // multiple-osteoma-cutis-non-syndromic.build
    0, // multiple-osteoma-cutis-non-syndromic.first-year
    0, // secondary-osteoma-in-neoplasm.tumor
    0, // secondary-osteoma-in-neoplasm.amorphous-only
    0, // secondary-osteoma-in-neoplasm.sarcoma
    0, // secondary-osteoma-in-neoplasm.bone-in-tumor
    0, // secondary-osteoma-in-melanocytic-nevus.tissue
    0, // secondary-osteoma-in-melanocytic-nevus.other-tumor
    0, // secondary-osteoma-in-pilomatricoma.tissue
    0, // secondary-osteoma-in-pilomatricoma.bone-in-tissue
    0, // secondary-osteoma-in-pilomatricoma.carcinoma
    0, // secondary-osteoma-in-basal-cell-carcinoma.tissue
    0, // secondary-osteoma-in-basal-cell-carcinoma.other-tumor
    0, // secondary-osteoma-in-nevus-sebaceus.tissue
    0, // secondary-osteoma-in-chondroid-syringoma.tissue
    0, // secondary-osteoma-in-hemangioma.tissue
    0, // secondary-osteoma-in-seborrheic-keratosis.tissue
    0, // secondary-osteoma-in-cyst.cyst
    0, // secondary-osteoma-in-cyst.amorphous-only
    0, // secondary-osteoma-in-cyst.bone-in-cyst
    0, // secondary-osteoma-in-cyst.within-tumor
    0, // secondary-osteoma-in-epidermoid-cyst.wall
    0, // secondary-osteoma-in-epidermoid-cyst.pilar
    0, // secondary-osteoma-in-epidermoid-cyst.pores
    0, // secondary-osteoma-in-pilar-cyst.wall
    0, // secondary-osteoma-in-pilar-cyst.epidermoid
    0, // secondary-osteoma-in-inflammation-or-scar.bed
    0, // secondary-osteoma-in-inflammation-or-scar.amorphous-only
    0, // secondary-osteoma-in-inflammation-or-scar.other-bed
    0, // secondary-osteoma-in-acne.cause
    0, // secondary-osteoma-in-folliculitis.cause
    0, // secondary-osteoma-in-burn-scar.cause
    0, // secondary-osteoma-in-burn-scar.bone-in-bed
    0, // secondary-osteoma-in-surgical-or-traumatic-scar.cause
    0, // secondary-osteoma-in-surgical-or-traumatic-scar.bone-in-bed
    0, // secondary-osteoma-in-surgical-or-traumatic-scar.narrower-bed
    0, // secondary-osteoma-in-venous-stasis.cause
    0, // secondary-osteoma-in-venous-stasis.leg
    0, // secondary-osteoma-in-venous-stasis.bone-in-bed
    0, // secondary-osteoma-in-venous-stasis.narrower-bed
    0, // secondary-osteoma-in-hematoma.cause
    0, // secondary-osteoma-after-filler-injection.cause
    0, // secondary-osteoma-after-filler-injection.bone-in-bed
    0, // secondary-osteoma-after-radiotherapy.field
    0, // secondary-osteoma-after-radiotherapy.tumor
    0, // secondary-osteoma-after-radiotherapy.osteosarcoma
    0, // secondary-osteoma-after-radiotherapy.bone-in-bed
    0, // secondary-osteoma-in-tattoo.tattoo
    0, // secondary-osteoma-in-tattoo.bone-in-bed
    0, // secondary-osteoma-in-chronic-ulcer-or-infection.wound
    0, // secondary-osteoma-in-chronic-ulcer-or-infection.own-entry
    0, // secondary-osteoma-in-chronic-ulcer-or-infection.bone-in-bed
    1, // secondary-osteoma-in-connective-tissue-disease.disease
    0, // secondary-osteoma-in-connective-tissue-disease.amorphous-only
    0, // secondary-osteoma-in-connective-tissue-disease.other-bed
    1, // secondary-osteoma-in-dermatomyositis.dermatomyositis
    0, // secondary-osteoma-in-dermatomyositis.ossified
    1, // secondary-osteoma-in-systemic-sclerosis.sclerosis
    0, // secondary-osteoma-in-systemic-sclerosis.ossified
    1, // secondary-osteoma-of-auricle.ear
    0, // secondary-osteoma-of-auricle.amorphous-only
    0, // secondary-osteoma-of-auricle.bone-in-pinna
    0, // secondary-osteoma-in-nephrogenic-systemic-fibrosis.fibrosis
    1, // secondary-osteoma-in-nephrogenic-systemic-fibrosis.kidney
    0, // secondary-osteoma-in-nephrogenic-systemic-fibrosis.bone-in-fibrosis
    0, // mimic-deposit-or-nodule.bone-or-tumor
    0, // calcium-hydroxylapatite-filler-nodule.filler
    0, // calcium-hydroxylapatite-filler-nodule.particles
    0, // calcium-hydroxylapatite-filler-nodule.bone
    0, // calcium-hydroxylapatite-filler-nodule.other-filler
    0, // gouty-tophus.urate
    0, // gouty-tophus.crystals
    0, // gouty-tophus.oxalate
    0, // xanthoma.yellow
    0, // xanthoma.foam-cells
    0, // xanthoma.other-foam-cells
    0, // milium.papule
    0, // milium.mineral
    0, // milium.cyst
    0, // epidermoid-cyst-without-calcification.nodule
    0, // epidermoid-cyst-without-calcification.calcium
    0, // epidermoid-cyst-without-calcification.cyst
    0, // epidermoid-cyst-without-calcification.minute
    1, // rheumatoid-nodule.rheumatoid
    0, // rheumatoid-nodule.granuloma
    0, // rheumatoid-nodule.urate
    0, // rheumatoid-nodule.calcium
    0, // cutaneous-calcium-oxalate-deposition.oxalate
    0, // cutaneous-calcium-oxalate-deposition.crystals
    0, // cutaneous-calcium-oxalate-deposition.calcified-mass
    0, // cutaneous-calcium-oxalate-deposition.dense-mass
    0, // foreign-body-granuloma.material
    0, // foreign-body-granuloma.crystals
    0, // foreign-body-granuloma.material-seen
    0, // molluscum-contagiosum.papule
    0, // molluscum-contagiosum.mineral
    0, // molluscum-contagiosum.inclusions
    0, // molluscum-contagiosum.wart
    0, // wart.surface
    0, // wart.mineral
    0, // wart.histology
    0, // wart.horn
    0, // cutaneous-horn.horn
    0, // cutaneous-horn.mineral
    0, // cutaneous-horn.base
    0, // cutaneous-horn.calcium
    0, // subcutaneous-granuloma-annulare.nodule
    0, // subcutaneous-granuloma-annulare.mineral
    0, // subcutaneous-granuloma-annulare.rheumatoid
    0, // subcutaneous-granuloma-annulare.granuloma
    0, // syringoma-or-facial-adnexal-papules.papule
    0, // syringoma-or-facial-adnexal-papules.bone
    1, // syringoma.ducts
    0, // syringoma.histology
    0, // multiple-trichoepithelioma.follicle
    0, // multiple-trichoepithelioma.histology
    0, // sebaceous-hyperplasia.gland
    0, // sebaceous-hyperplasia.histology
    0, // nodular-amyloidosis.amyloid
    0, // nodular-amyloidosis.proof
    0, // nodular-amyloidosis.other-amyloid
    0, // penicillamine-elastic-fiber-disorder.drug
    0, // penicillamine-elastic-fiber-disorder.skin
    0, // penicillamine-elastic-fiber-disorder.calcium
    0, // penicillamine-elastic-fiber-disorder.proof
    0, // warfarin-induced-skin-necrosis.drug
    0, // warfarin-induced-skin-necrosis.lesion
    0, // warfarin-induced-skin-necrosis.calciphylaxis
    0, // warfarin-induced-skin-necrosis.proof
    0, // heparin-induced-skin-necrosis.heparin
    0, // heparin-induced-skin-necrosis.lesion
    0, // heparin-induced-skin-necrosis.calciphylaxis
    0, // heparin-induced-skin-necrosis.calcium
    0, // heparin-induced-skin-necrosis.antibody
    0, // heparin-induced-skin-necrosis.antibody-negative
    0, // cholesterol-embolization-syndrome.embolism
    0, // cholesterol-embolization-syndrome.atheroma
    0, // cholesterol-embolization-syndrome.clefts
    0, // cholesterol-embolization-syndrome.calciphylaxis
    0, // livedoid-vasculopathy.ankle
    0, // livedoid-vasculopathy.lesion
    0, // livedoid-vasculopathy.calciphylaxis
    0, // livedoid-vasculopathy.proof
    0, // antiphospholipid-syndrome-skin-necrosis.antibody
    0, // antiphospholipid-syndrome-skin-necrosis.lesion
    0, // antiphospholipid-syndrome-skin-necrosis.calciphylaxis
    0, // antiphospholipid-syndrome-skin-necrosis.oxalate
    0, // antiphospholipid-syndrome-skin-necrosis.proof
    0, // cutaneous-vasculitis.lesion
    0, // cutaneous-vasculitis.calciphylaxis
    0, // cutaneous-vasculitis.proof
    0, // cutaneous-vasculitis.own-entry
    0, // cryoglobulinemia-skin-necrosis.cryoglobulin
    0, // cryoglobulinemia-skin-necrosis.lesion
    0, // cryoglobulinemia-skin-necrosis.calciphylaxis
    0, // cryoglobulinemia-skin-necrosis.proof
    0, // pyoderma-gangrenosum.ulcer
    0, // pyoderma-gangrenosum.neutrophilic
    0, // pyoderma-gangrenosum.calciphylaxis
    0, // pyoderma-gangrenosum.carcinoma
    0, // pyoderma-gangrenosum.proof
    0, // martorell-hypertensive-ischemic-leg-ulcer.hypertension
    0, // martorell-hypertensive-ischemic-leg-ulcer.leg
    0, // martorell-hypertensive-ischemic-leg-ulcer.elsewhere
    0, // martorell-hypertensive-ischemic-leg-ulcer.proof
    0, // venous-leg-ulcer.vein
    0, // venous-leg-ulcer.ulcer
    0, // venous-leg-ulcer.elsewhere
    0, // venous-leg-ulcer.bone
    0, // arterial-ulcer.artery
    0, // arterial-ulcer.ulcer
    0, // diabetic-foot-ulcer.diabetes
    0, // diabetic-foot-ulcer.foot
    0, // diabetic-foot-ulcer.elsewhere
    0, // thromboangiitis-obliterans.tobacco
    0, // thromboangiitis-obliterans.acral
    0, // thromboangiitis-obliterans.calciphylaxis
    0, // thromboangiitis-obliterans.onset
    0, // thromboangiitis-obliterans.autoimmune
    0, // necrotizing-fasciitis.tempo
    0, // necrotizing-fasciitis.calciphylaxis
    0, // necrotizing-fasciitis.calcified-vessel
    0, // necrotizing-fasciitis.gas
    0, // cellulitis.red
    0, // cellulitis.inflammation
    0, // cellulitis.calcium
    0, // cellulitis.calciphylaxis
    0, // marjolin-ulcer.scar
    0, // marjolin-ulcer.growth
    0, // marjolin-ulcer.proof
    1, // pressure-injury.pressure
    0, // pressure-injury.immobility
    0, // pressure-injury.free-site
    0, // purpura-fulminans-or-disseminated-intravascular-coagulation.purpura
    0, // purpura-fulminans-or-disseminated-intravascular-coagulation.clotting
    0, // purpura-fulminans-or-disseminated-intravascular-coagulation.calciphylaxis
    0, // acute-infectious-purpura-fulminans.sepsis
    0, // acute-infectious-purpura-fulminans.proof
    0, // neonatal-purpura-fulminans.newborn
    0, // neonatal-purpura-fulminans.older
    0, // neonatal-purpura-fulminans.proof
    0, // postinfectious-purpura-fulminans.infection
    0, // postinfectious-purpura-fulminans.proof
    1, // levamisole-cocaine-vasculopathy.drug
    0, // levamisole-cocaine-vasculopathy.lesion
    0, // levamisole-cocaine-vasculopathy.vessel-calcium
    0, // levamisole-cocaine-vasculopathy.calcified-vessel
    0, // levamisole-cocaine-vasculopathy.proof
    0, // hydroxyurea-ulcer.drug
    0, // hydroxyurea-ulcer.ulcer
    0, // hydroxyurea-ulcer.vessel-calcium
    1, // nephrogenic-systemic-fibrosis-without-calcification.kidney
    0, // nephrogenic-systemic-fibrosis-without-calcification.gadolinium
    0, // nephrogenic-systemic-fibrosis-without-calcification.calcium
    0, // nephrogenic-systemic-fibrosis-without-calcification.calciphylaxis
    0, // nephrogenic-systemic-fibrosis-without-calcification.biopsy
    0, // myositis-ossificans-traumatic.muscle
    0, // myositis-ossificans-traumatic.bone
    0, // myositis-ossificans-traumatic.genetic
    0, // myositis-ossificans-traumatic.sarcoma
    0, // myositis-ossificans-traumatic.zone
    0, // neurogenic-heterotopic-ossification.injury
    0, // neurogenic-heterotopic-ossification.joint
    0, // neurogenic-heterotopic-ossification.genetic
    0, // neurogenic-heterotopic-ossification.imaging
    0, // subungual-exostosis.nail
    0, // subungual-exostosis.genetic
    0, // subungual-exostosis.phalanx
    0, // subungual-exostosis.elsewhere
    0, // phlebolith-in-venous-malformation.vein
    0, // phlebolith-in-venous-malformation.stone
    0, // phlebolith-in-venous-malformation.tumor-of-vessels
    0, // panniculitis-without-calcification.fat
    0, // panniculitis-without-calcification.calcium
    0, // panniculitis-without-calcification.calciphylaxis
    0, // panniculitis-without-calcification.biopsy
    0, // panniculitis-without-calcification.necrosis
    0, // lipoma-or-dermatofibroma.lump
    0, // lipoma-or-dermatofibroma.mineral
    0, // lipoma.fat
    0, // lipoma.histology
    0, // dermatofibroma.fibrous
    0, // dermatofibroma.histology
    0, // calcified-soft-tissue-sarcoma.mass
    0, // calcified-soft-tissue-sarcoma.calcium
    0, // calcified-soft-tissue-sarcoma.histology
    0, // calcified-soft-tissue-sarcoma.tissue
    0, // sclerema-neonatorum.newborn
    0, // sclerema-neonatorum.hard
    0, // sclerema-neonatorum.nodules
];

pub(super) static SILENCES_STARTS: [u32; 801] = blob::starts(&SILENCES_LENGTHS, 1);

pub(super) static SILENCES_ITEMS: [FindingKey; 43] = [
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::SITE_GENITAL,
    f::SITE_GENITAL,
    f::SITE_EAR,
    f::KIDNEY_FAILURE,
    f::KIDNEY_FAILURE,
    f::KIDNEY_FAILURE,
    f::KIDNEY_FAILURE,
    f::KIDNEY_FAILURE,
    f::KIDNEY_FAILURE,
    f::KIDNEY_FAILURE,
    f::KIDNEY_FAILURE,
    f::SITE_GENITAL,
    f::SITE_GENITAL,
    f::SITE_GENITAL,
    f::SITE_GENITAL,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::SITE_EAR,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::SITE_EAR,
    f::KIDNEY_FAILURE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::SITE_GENITAL,
    f::SITE_EAR,
    f::SITE_EAR,
    f::KIDNEY_FAILURE,
];

const UNDER_LENGTHS: [u32; 258] = [
    126, // calcinosis-cutis
    75, // dystrophic
    14, // connective-tissue-disease-calcinosis
    2, // systemic-sclerosis-calcinosis
    1, // limited-cutaneous-systemic-sclerosis
    1, // diffuse-cutaneous-systemic-sclerosis
    2, // dermatomyositis-calcinosis
    1, // juvenile-dermatomyositis
    1, // adult-dermatomyositis
    1, // polymyositis
    1, // systemic-lupus-erythematosus
    1, // lupus-panniculitis
    1, // chronic-cutaneous-lupus-erythematosus
    1, // mixed-connective-tissue-disease
    1, // overlap-connective-tissue-disease
    1, // undifferentiated-connective-tissue-disease
    1, // rheumatoid-arthritis
    1, // primary-sjogren-syndrome
    1, // morphea
    6, // panniculitis-calcinosis
    1, // subcutaneous-fat-necrosis-of-the-newborn
    1, // pancreatic-panniculitis
    4, // other-panniculitis
    1, // traumatic-panniculitis
    1, // factitial-panniculitis
    1, // alpha-1-antitrypsin-deficiency-panniculitis
    1, // post-injection-panniculitis
    12, // heritable-disorder-calcinosis
    1, // pseudoxanthoma-elasticum
    1, // ehlers-danlos-syndrome
    1, // werner-syndrome
    1, // rothmund-thomson-syndrome
    1, // generalized-arterial-calcification-of-infancy
    1, // arterial-calcification-due-to-cd73-deficiency
    1, // normophosphatemic-familial-tumoral-calcinosis
    4, // other-genetic-syndrome-with-calcinosis
    1, // gardner-syndrome-calcinosis
    1, // progeria-calcinosis
    1, // singleton-merten-syndrome-calcinosis
    1, // keutel-syndrome-calcinosis
    1, // cole-disease
    11, // infection-calcinosis
    1, // subcutaneous-cysticercosis
    1, // dracunculiasis
    2, // loiasis-or-onchocerciasis
    1, // calcified-loiasis
    1, // calcified-onchocerciasis
    7, // other-calcified-infection
    1, // calcified-sparganosis
    1, // calcified-trichinosis
    1, // calcified-histoplasmosis
    1, // calcified-cryptococcosis
    1, // calcified-tuberculosis
    1, // calcified-leprosy
    1, // calcified-intrauterine-herpes-simplex
    14, // neoplasm-or-cyst-calcinosis
    1, // pilomatricoma
    3, // calcified-epidermoid-or-pilar-cyst
    1, // calcified-epidermoid-cyst
    1, // calcified-pilar-cyst
    1, // calcified-steatocystoma
    1, // calcified-basal-cell-carcinoma
    6, // calcified-nevus-or-benign-tumor
    1, // calcified-intradermal-nevus
    1, // calcified-hemangioma
    1, // calcified-chondroid-syringoma
    1, // calcified-trichoepithelioma
    1, // calcified-lipoma
    1, // calcified-dermatofibroma
    1, // calcified-scrotal-epidermoid-cysts
    1, // pilomatrix-carcinoma
    1, // calcified-squamous-cell-carcinoma
    10, // scar-or-injury-calcinosis
    5, // calcified-scar-or-traumatic-calcification
    1, // calcified-surgical-or-traumatic-scar
    1, // calcified-keloid
    1, // calcified-hematoma
    1, // calcified-insect-bite
    1, // calcified-foreign-body-reaction
    1, // burn-scar-calcinosis
    1, // acne-scar-calcinosis
    1, // post-radiotherapy-calcification
    1, // calcified-tattoo
    1, // chronic-ulcer-or-infection-calcification
    4, // skin-or-vessel-disease-calcinosis
    1, // chronic-venous-insufficiency-calcification
    1, // porphyria-cutanea-tarda
    1, // auricular-calcification
    1, // nephrogenic-systemic-fibrosis-with-calcification
    4, // pseudoxanthoma-elasticum-like-calcinosis
    1, // ggcx-elastic-fiber-calcinosis
    1, // perforating-calcific-elastosis
    1, // hemoglobinopathy-elastic-fiber-calcinosis
    1, // saltpeter-elastic-fiber-calcinosis
    19, // metastatic
    2, // renal-failure-calcinosis
    1, // benign-nodular-calcification-of-renal-failure
    1, // uremic-tumoral-calcinosis
    3, // hyperparathyroidism-calcinosis
    1, // primary-hyperparathyroidism-calcinosis
    2, // secondary-or-tertiary-hyperparathyroidism-calcinosis
    1, // secondary-hyperparathyroidism-calcinosis
    1, // tertiary-hyperparathyroidism-calcinosis
    14, // other-metastatic-calcinosis
    1, // hypervitaminosis-d-calcinosis
    1, // milk-alkali-syndrome-calcinosis
    2, // granulomatous-disease-calcinosis
    1, // sarcoidosis-calcinosis
    1, // other-granulomatous-disease-calcinosis
    5, // malignancy-associated-metastatic-calcinosis
    1, // humoral-hypercalcemia-of-malignancy-calcinosis
    1, // myeloma-calcinosis
    1, // leukemia-calcinosis
    1, // bone-metastasis-calcinosis
    1, // paget-disease-of-bone-calcinosis
    1, // tumor-lysis-calcinosis
    1, // pseudohypoparathyroidism-calcinosis
    2, // hyperphosphatemic-tumoral-calcinosis
    1, // hyperphosphatemic-familial-tumoral-calcinosis
    1, // fgf23-autoantibody-tumoral-calcinosis
    1, // hypoparathyroidism-calcinosis
    3, // calciphylaxis
    1, // calciphylaxis-uremic
    1, // calciphylaxis-non-uremic
    1, // calciphylaxis-penile
    18, // iatrogenic
    1, // calcium-extravasation
    1, // phosphate-infusion-calcinosis
    1, // electrode-paste-calcinosis
    1, // topical-calcium-chloride-calcinosis
    1, // calcium-heparin-injection-calcinosis
    1, // calcium-alginate-dressing-calcinosis
    1, // liver-transplantation-calcinosis
    1, // silicone-granuloma-calcification
    8, // other-injection-site-calcinosis
    1, // gluteal-injection-granuloma-calcification
    1, // insulin-injection-calcinosis
    1, // interferon-injection-calcinosis
    1, // vaccination-site-calcinosis
    1, // corticosteroid-injection-calcinosis
    1, // para-aminosalicylic-acid-injection-calcinosis
    1, // opioid-injection-calcinosis
    1, // glatiramer-injection-calcinosis
    1, // other-drug-extravasation-calcinosis
    1, // neonatal-heel-stick-calcinosis
    11, // idiopathic
    1, // idiopathic-scrotal-calcinosis
    1, // idiopathic-vulvar-calcinosis
    1, // idiopathic-penile-calcinosis
    1, // idiopathic-areolar-calcinosis
    1, // subepidermal-calcified-nodule
    1, // milia-like-idiopathic-calcinosis-cutis
    1, // idiopathic-tumoral-calcinosis
    1, // idiopathic-calcinosis-circumscripta
    1, // idiopathic-calcinosis-universalis
    1, // unilateral-idiopathic-calcinosis
    1, // idiopathic-auricular-calcification
    35, // osteoma-cutis
    8, // genetic-osteoma-cutis
    1, // albright-hereditary-osteodystrophy-with-hormone-resistance
    1, // albright-hereditary-osteodystrophy-without-hormone-resistance
    1, // progressive-osseous-heteroplasia
    2, // plate-like-osteoma-cutis
    1, // congenital-plate-like-osteoma-cutis
    1, // acquired-plate-like-osteoma-cutis
    1, // gnas-osteoma-cutis-superficial
    1, // fibrodysplasia-ossificans-progressiva
    1, // widespread-neonatal-osteoma-cutis
    2, // miliary-osteoma-cutis
    1, // multiple-miliary-osteoma-of-face
    1, // extrafacial-miliary-osteoma
    2, // isolated-osteoma
    1, // isolated-osteoma-cutis
    1, // multiple-osteoma-cutis-non-syndromic
    23, // secondary-osteoma-cutis
    7, // secondary-osteoma-in-neoplasm
    1, // secondary-osteoma-in-melanocytic-nevus
    1, // secondary-osteoma-in-pilomatricoma
    1, // secondary-osteoma-in-basal-cell-carcinoma
    1, // secondary-osteoma-in-nevus-sebaceus
    1, // secondary-osteoma-in-chondroid-syringoma
    1, // secondary-osteoma-in-hemangioma
    1, // secondary-osteoma-in-seborrheic-keratosis
    2, // secondary-osteoma-in-cyst
    1, // secondary-osteoma-in-epidermoid-cyst
    1, // secondary-osteoma-in-pilar-cyst
    10, // secondary-osteoma-in-inflammation-or-scar
    1, // secondary-osteoma-in-acne
    1, // secondary-osteoma-in-folliculitis
    1, // secondary-osteoma-in-burn-scar
    1, // secondary-osteoma-in-surgical-or-traumatic-scar
    1, // secondary-osteoma-in-venous-stasis
    1, // secondary-osteoma-in-hematoma
    1, // secondary-osteoma-after-filler-injection
    1, // secondary-osteoma-after-radiotherapy
    1, // secondary-osteoma-in-tattoo
    1, // secondary-osteoma-in-chronic-ulcer-or-infection
    2, // secondary-osteoma-in-connective-tissue-disease
    1, // secondary-osteoma-in-dermatomyositis
    1, // secondary-osteoma-in-systemic-sclerosis
    1, // secondary-osteoma-of-auricle
    1, // secondary-osteoma-in-nephrogenic-systemic-fibrosis
    49, // mimic
    17, // mimic-deposit-or-nodule
    1, // calcium-hydroxylapatite-filler-nodule
    1, // gouty-tophus
    1, // xanthoma
    1, // milium
    1, // epidermoid-cyst-without-calcification
    1, // rheumatoid-nodule
    1, // cutaneous-calcium-oxalate-deposition
    1, // foreign-body-granuloma
    1, // molluscum-contagiosum
    1, // wart
    1, // cutaneous-horn
    1, // subcutaneous-granuloma-annulare
    3, // syringoma-or-facial-adnexal-papules
    1, // syringoma
    1, // multiple-trichoepithelioma
    1, // sebaceous-hyperplasia
    1, // nodular-amyloidosis
    1, // penicillamine-elastic-fiber-disorder
    22, // mimic-necrosis-or-ulcer
    1, // warfarin-induced-skin-necrosis
    1, // heparin-induced-skin-necrosis
    1, // cholesterol-embolization-syndrome
    1, // livedoid-vasculopathy
    1, // antiphospholipid-syndrome-skin-necrosis
    1, // cutaneous-vasculitis
    1, // cryoglobulinemia-skin-necrosis
    1, // pyoderma-gangrenosum
    1, // martorell-hypertensive-ischemic-leg-ulcer
    1, // venous-leg-ulcer
    1, // arterial-ulcer
    1, // diabetic-foot-ulcer
    1, // thromboangiitis-obliterans
    1, // necrotizing-fasciitis
    1, // cellulitis
    1, // marjolin-ulcer
    1, // pressure-injury
    3, // purpura-fulminans-or-disseminated-intravascular-coagulation
    1, // acute-infectious-purpura-fulminans
    1, // neonatal-purpura-fulminans
    1, // postinfectious-purpura-fulminans
    1, // levamisole-cocaine-vasculopathy
    1, // hydroxyurea-ulcer
    10, // mimic-bone-or-tumor
    1, // nephrogenic-systemic-fibrosis-without-calcification
    1, // myositis-ossificans-traumatic
    1, // neurogenic-heterotopic-ossification
    1, // subungual-exostosis
    1, // phlebolith-in-venous-malformation
    1, // panniculitis-without-calcification
    2, // lipoma-or-dermatofibroma
    1, // lipoma
    1, // dermatofibroma
    1, // calcified-soft-tissue-sarcoma
    1, // sclerema-neonatorum
];

pub(super) static UNDER_STARTS: [u32; 259] = blob::starts(&UNDER_LENGTHS, 1);

pub(super) static UNDER_ITEMS: [LeafKey; 809] = LeafKey::list([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
    48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
    64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
    80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
    96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
    112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 0, 1,
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
    34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65,
    66, 67, 68, 69, 70, 71, 72, 73, 74, 0, 1, 2, 3, 4, 5, 6,
    7, 8, 9, 10, 11, 12, 13, 0, 1, 0, 1, 2, 3, 2, 3, 4,
    5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 14,
    15, 16, 17, 18, 19, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    27, 28, 29, 30, 31, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42,
    32, 33, 34, 35, 34, 35, 36, 37, 38, 39, 40, 41, 42, 36, 37, 38,
    39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54,
    55, 56, 43, 44, 45, 46, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53,
    48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
    64, 65, 66, 57, 58, 59, 60, 61, 57, 58, 59, 60, 61, 62, 63, 64,
    65, 66, 67, 68, 69, 70, 67, 68, 69, 70, 71, 72, 73, 74, 71, 72,
    73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
    89, 90, 91, 92, 93, 75, 76, 75, 76, 77, 78, 79, 77, 78, 79, 78,
    79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 80,
    81, 82, 83, 82, 83, 84, 85, 86, 87, 88, 84, 85, 86, 87, 88, 89,
    90, 91, 92, 91, 92, 93, 94, 95, 96, 94, 95, 96, 97, 98, 99, 100,
    101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 97, 98,
    99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 105, 106,
    107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
    123, 124, 125, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127,
    128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143,
    144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
    160, 126, 127, 128, 129, 130, 131, 132, 133, 126, 127, 128, 129, 130, 129, 130,
    131, 132, 133, 134, 135, 134, 135, 136, 137, 136, 137, 138, 139, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158,
    159, 160, 138, 139, 140, 141, 142, 143, 144, 138, 139, 140, 141, 142, 143, 144,
    145, 146, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 147, 148,
    149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 157, 158, 159, 160, 161, 162,
    163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178,
    179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194,
    195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 161,
    162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177,
    161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 173,
    174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189,
    190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 178, 179, 180, 181, 182, 183,
    184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 195, 196,
    197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 200, 201, 202,
    203, 204, 205, 206, 207, 206, 207, 208, 209,
]);

const NAMING_LENGTHS: [u32; 947] = [
    0, // 25-hydroxyvitamin-d-over-50
    10, // abcc6-biallelic-variant
    0, // abdominal-symptoms-absent
    1, // abnormal-calcium
    0, // abnormal-liver-tests
    1, // abnormal-phosphate
    1, // abnormal-thumb
    0, // abnormal-vitamin-d-metabolism
    1, // abnormal-voice
    0, // abraded-skin
    0, // abscess
    1, // achilles-tendon-calcification
    4, // acne-history
    6, // acne-scar-at-site
    2, // acral-distribution
    1, // acrocyanosis
    1, // acroosteolysis
    0, // active-vitamin-d-use
    1, // acute-cutaneous-lupus
    4, // acute-kidney-injury
    0, // acute-kidney-injury-on-dialysis
    4, // acute-pancreatitis
    0, // acvr1-r206h-variant
    18, // acvr1-variant
    1, // adipose-rich-site
    4, // adrenal-insufficiency
    0, // agxt-biallelic-variant
    1, // agxt-grhpr-or-hoga1-biallelic-variant
    9, // albright-phenotype
    0, // albumin-infusion
    0, // alcohol-excess
    3, // alginate-dressing-exposure
    0, // all-mineral-values-normal
    1, // alopecia
    2, // alpha-1-antitrypsin-deficiency
    0, // amorphous-calcification-on-imaging
    0, // anemia
    5, // angioid-streaks
    0, // anti-beta2-glycoprotein-antibody
    6, // anti-ccp-antibody
    3, // anti-dsdna-antibody
    3, // anti-jo1-antibody
    1, // anti-la-antibody
    2, // anti-mda5-antibody
    1, // anti-mi2-antibody
    2, // anti-nxp2-antibody
    3, // anti-pm-scl-antibody
    5, // anti-rna-polymerase-iii-antibody
    4, // anti-ro-antibody
    0, // anti-ro52-antibody
    0, // anti-sae-antibody
    3, // anti-sm-antibody
    2, // anti-tif1-gamma-antibody
    10, // anti-topoisomerase-antibody
    4, // anti-u1-rnp-antibody
    0, // anticardiolipin-antibody
    12, // anticentromere-antibody
    1, // anticoagulant-use
    3, // antineutrophil-cytoplasmic-antibody
    5, // antinuclear-antibody
    4, // antiphospholipid-antibody
    1, // antiphospholipid-antibody-moderate-or-high-titer
    1, // antiphospholipid-syndrome
    2, // aortic-calcification
    4, // apc-variant
    6, // arterial-calcification
    2, // arterial-hypertension
    2, // arthralgia-or-arthritis
    0, // arthritis
    0, // asymmetric-distribution
    0, // asymptomatic-incidental-deposit
    0, // atopic-dermatitis
    0, // atrial-fibrillation
    0, // atrophic-overlying-skin
    2, // atrophic-scars
    2, // atrophie-blanche
    3, // attached-to-phalanx-on-imaging
    0, // autoimmune-disease
    0, // autoimmune-hemolysis
    0, // azathioprine-use
    0, // basal-ganglia-calcification
    2, // bilateral-auricle
    2, // bilateral-distribution
    1, // bilateral-early-cataract
    0, // bilateral-radiopaque-deposits-face
    1, // bird-like-facies
    0, // bisphosphonate-use
    1, // bleeding-or-malodor
    2, // blister-or-trauma-before
    2, // blisters-on-sun-exposed-skin
    1, // blue-toe
    2, // bone-metastasis
    0, // bone-pain
    0, // bone-scan-uptake
    2, // bony-prominence
    0, // brachydactyly
    12, // brachydactyly-type-e
    0, // brain-calcification
    3, // brain-or-spinal-cord-injury
    7, // bulla
    0, // bulla-ulcer-or-edema
    8, // burn-history
    2, // burn-in-childhood
    0, // calcification-in-advanced-venous-skin-change
    0, // calcification-in-early-venous-disease
    0, // calcification-in-the-disease
    0, // calcification-in-the-exposed
    0, // calcineurin-inhibitor-use
    3, // calcinosis-before-bone
    1, // calcinosis-deposit
    0, // calcinosis-in-the-disease
    0, // calciphylaxis-at-other-site
    1, // calcium-based-binder-use
    5, // calcium-chloride-contact
    12, // calcium-heparin-exposure
    3, // calcium-hydroxylapatite-filler-injection
    4, // calcium-phosphate-product-over-55
    0, // calcium-phosphate-product-over-70
    6, // calcium-salt-injection-at-site
    2, // calcium-supplement-or-antacid-use
    0, // calcium-suspected-clinically
    0, // callus-around
    0, // cancer-at-any-time
    2, // cartilage-calcification
    6, // cellulitis-like-erythema
    0, // central-crust
    4, // central-umbilication
    1, // cesarean-birth
    24, // chalk-extrusion
    0, // chemotherapy-at-any-time
    10, // chronic-kidney-disease
    0, // chronic-pancreatitis
    12, // chronic-ulcer-or-sinus-before
    0, // circumscribed-deposit-pattern
    0, // cirrhosis
    0, // ckd-stage-3a
    0, // ckd-stage-3b
    0, // ckd-stage-4
    0, // ckd-stage-5
    3, // cocaine-use
    0, // cognitive-delay
    2, // col5a1-or-col5a2-variant
    0, // col5a1-variant
    0, // col5a2-variant
    4, // cold-injury
    0, // cold-trigger
    3, // colorectal-polyposis
    1, // colour-blue
    0, // colour-blue-or-red
    0, // colour-brown-black
    1, // colour-red
    0, // colour-skin
    1, // colour-violaceous
    3, // colour-white-yellow
    2, // compressible-mass
    1, // conjunctivitis
    26, // connective-tissue-disease
    1, // corkscrew-collateral-on-imaging
    1, // coronary-artery-calcification
    1, // coronary-artery-disease
    0, // correct-clinical-diagnosis
    6, // corticosteroid-injection-at-site
    0, // corticosteroid-use
    1, // crepitus
    3, // cryoglobulin
    5, // cryptococcus-at-site
    0, // ctnnb1-somatic-variant
    1, // cutaneous-lupus-erythematosus
    3, // cutis-laxa-like-skin
    0, // cyclophosphamide-use
    2, // cysticercus-antibody
    10, // days-to-weeks-after-exposure
    0, // death-within-months
    0, // death-within-one-year
    0, // death-within-six-months
    0, // death-within-two-years
    3, // deep-subcutaneous-plaque
    15, // deep-tissue-involvement-on-imaging
    18, // deep-tissue-ossification
    4, // deep-vein-thrombosis
    0, // delayed-wound-healing
    0, // delirium
    1, // delivery-complication
    1, // dental-dysplasia
    1, // dental-pulp-obliteration
    0, // deposit-in-dermis
    2, // deposit-in-muscle-or-tendon
    0, // deposit-in-subcutaneous-fat
    0, // deposit-present-at-diagnosis
    0, // deposits-resolve-under-treatment
    7, // dermal-onset-of-bone
    18, // dermatomyositis
    3, // diabetes-mellitus
    0, // diabetic-kidney-disease
    30, // dialysis
    0, // dialysis-over-five-years
    2, // diffuse-cutaneous-systemic-sclerosis
    11, // digital-gangrene
    1, // digital-tip-ulcer
    6, // digital-ulcer
    1, // dimple-sign
    0, // direct-oral-anticoagulant-use
    4, // discoid-lesion
    0, // disease-duration-years
    5, // distal-leg-distribution
    0, // diuretic-use
    0, // down-syndrome
    3, // dry-eyes
    3, // dry-mouth
    3, // dyslipidemia
    0, // dysphagia
    0, // early-onset-obesity
    0, // echogenic-focus-with-shadow-on-ultrasound
    1, // edema
    8, // electrode-contact-site
    3, // electrode-paste-exposure
    0, // elevated-muscle-enzyme
    0, // enamel-defect
    30, // end-stage-kidney-disease
    2, // endemic-residence-or-travel
    4, // enpp1-biallelic-variant
    2, // enpp1-heterozygous-variant
    0, // eosinophilia
    0, // epidermal-atrophy-and-hair-loss
    5, // epidermal-punctum
    7, // erosive-polyarthritis
    1, // erythema
    0, // esophageal-dysmotility
    2, // exoskeleton-calcification
    0, // extensor-distribution
    1, // facial-hypertrichosis
    5, // facial-nodule-over-150-hounsfield
    1, // failure-to-thrive
    0, // family-history-negative
    0, // family-history-of-albright-hereditary-osteodystrophy
    0, // family-history-of-calcinosis
    0, // family-history-of-connective-tissue-disease
    1, // family-history-of-cysts
    0, // family-history-of-dyslipidemia
    1, // family-history-of-facial-adnexal-tumors
    0, // family-history-of-fibrodysplasia-ossificans-progressiva
    0, // family-history-of-ossification
    0, // family-history-of-primary-hyperoxaluria
    0, // family-history-of-pseudoxanthoma-elasticum
    0, // family-history-of-tumoral-calcinosis
    0, // fascial-deposit-pattern
    0, // fatigue-nausea-or-confusion
    3, // female-sex
    2, // femoral-artery-calcification
    3, // fever
    3, // few-lesions
    8, // fgf23-autoantibody
    0, // fgf23-biallelic-variant
    26, // filler-injection
    2, // finger-skin-spared
    1, // firm-consistency
    4, // fixed-to-deep-tissue
    2, // flame-burn
    2, // flare-up-swelling
    5, // fluid-calcium-level-on-imaging
    6, // folliculitis
    10, // foreign-body-at-site
    1, // fragile-skin
    3, // frostbite
    0, // functional-loss
    2, // fused-cervical-vertebrae
    7, // gadolinium-exposure
    0, // galnt3-biallelic-variant
    8, // galnt3-fgf23-or-kl-biallelic-variant
    4, // gardner-syndrome
    0, // gastroesophageal-reflux
    0, // gastrointestinal-hemorrhage
    5, // generalized-distribution
    6, // ggcx-biallelic-variant
    1, // gingivitis
    4, // glatiramer-injection
    2, // glomerular-filtration-rate-below-15
    2, // glomerular-filtration-rate-below-30
    0, // glomerulonephritis-kidney-disease
    3, // gnas-maternal-allele
    0, // gnas-methylation-defect
    2, // gnas-paternal-allele
    14, // gnas-variant
    14, // gottron-papules
    6, // gottron-sign
    1, // gout-history
    0, // gradual-onset
    2, // granulomatous-disease-other-than-sarcoidosis
    0, // grhpr-biallelic-variant
    0, // growth-hormone-deficiency
    15, // hallux-malformation
    0, // hard-consistency
    0, // hearing-impairment
    0, // heart-failure
    10, // heliotrope-rash
    1, // hematologic-disease
    9, // hematoma-at-site
    2, // hemodialysis
    3, // hemoglobinopathy
    1, // heparin-exposure
    1, // hepatitis-c
    3, // high-25-hydroxyvitamin-d
    0, // high-alanine-aminotransferase
    0, // high-aldolase
    0, // high-alkaline-phosphatase
    0, // high-aluminum
    2, // high-amylase
    2, // high-angiotensin-converting-enzyme
    0, // high-aspartate-aminotransferase
    1, // high-bicarbonate
    1, // high-c-reactive-protein
    0, // high-c-terminal-fgf23
    0, // high-calcitonin
    4, // high-calcitriol
    5, // high-creatine-kinase
    0, // high-creatinine
    2, // high-d-dimer
    0, // high-erythrocyte-sedimentation-rate
    0, // high-hba1c
    0, // high-intact-fgf23
    0, // high-lactate-dehydrogenase
    4, // high-lipase
    0, // high-lipoprotein-a
    0, // high-magnesium
    23, // high-parathyroid-hormone
    3, // high-parathyroid-hormone-related-peptide
    0, // high-phosphate-intake
    1, // high-plasma-oxalate
    0, // high-potassium
    2, // high-tmp-gfr
    2, // high-tsh
    0, // high-urea
    1, // high-urine-oxalate
    0, // high-urine-phosphate
    3, // high-uroporphyrin
    133, // histology-amorphous-calcium
    2, // histology-amyloid
    2, // histology-arteriolosclerosis
    6, // histology-basal-cell-carcinoma
    16, // histology-birefringent-oxalate-crystal
    0, // histology-bone-in-dermis
    0, // histology-bone-marrow
    2, // histology-bramble-bush-elastic-fiber
    11, // histology-calcified-elastic-fiber
    0, // histology-calcified-medium-artery
    67, // histology-calcified-small-vessel
    2, // histology-calcium-beside-tumor
    2, // histology-calcium-in-keratocyst
    2, // histology-calcium-in-tumor-epithelium
    2, // histology-calcium-in-tumor-necrosis
    0, // histology-calcium-stain-positive
    20, // histology-carcinoma
    0, // histology-cartilage
    9, // histology-cd34-spindle-cell
    5, // histology-cholesterol-cleft-in-vessel
    9, // histology-chondroid-syringoma
    0, // histology-chunky-calcium
    0, // histology-circumferential-intimal-calcium
    40, // histology-cyst-wall
    2, // histology-cysticercus
    1, // histology-dermal-calcium
    5, // histology-dermatofibroma
    3, // histology-endomysial-infiltrate
    0, // histology-epidermal-necrosis
    8, // histology-epidermoid-cyst
    0, // histology-extravascular-calcium
    7, // histology-fat-necrosis
    0, // histology-fibrosis
    3, // histology-foam-cell
    6, // histology-foreign-body-giant-cell
    6, // histology-ghost-adipocyte
    25, // histology-ghost-cell
    10, // histology-granuloma
    1, // histology-guinea-worm
    3, // histology-hair-follicle-in-nevus
    8, // histology-hemangioma
    3, // histology-hyaline-fat-necrosis
    0, // histology-inflammatory-infiltrate
    20, // histology-intimal-fibroplasia
    4, // histology-koilocyte-and-papillomatosis
    56, // histology-lamellar-bone
    4, // histology-lipoma
    2, // histology-loa-loa
    3, // histology-lobular-lymphocytic-panniculitis
    3, // histology-lobular-panniculitis
    0, // histology-medial-calcium
    12, // histology-melanocytic-nevus
    4, // histology-microsphere
    2, // histology-needle-shaped-cleft
    2, // histology-neutrophilic-infiltrate
    18, // histology-nevus-or-tumor
    7, // histology-nevus-sebaceus
    2, // histology-onchocerca
    4, // histology-palisading-granuloma
    0, // histology-papillated-epidermis
    18, // histology-parasite
    0, // histology-perieccrine-calcium
    0, // histology-perifascicular-atrophy
    3, // histology-perimysial-or-perivascular-infiltrate
    6, // histology-pilar-cyst
    2, // histology-pilomatrix-carcinoma
    6, // histology-polarizable-material
    2, // histology-premalignant-or-malignant-base
    0, // histology-read-as-calcinosis-cutis
    0, // histology-read-as-calciphylaxis
    0, // histology-read-as-osteoma-cutis
    0, // histology-read-as-pilomatricoma
    0, // histology-read-as-pseudoxanthoma-elasticum
    0, // histology-rimmed-vacuole
    11, // histology-ruptured-cyst-wall
    16, // histology-sarcoma
    2, // histology-sebaceous-hyperplasia
    8, // histology-seborrheic-keratosis
    5, // histology-septal-panniculitis
    2, // histology-sparganum
    4, // histology-squamous-cell-carcinoma
    1, // histology-squamous-proliferation
    3, // histology-steatocystoma
    0, // histology-stippled-vessel-calcium
    2, // histology-syringoma
    1, // histology-transepidermal-elimination
    2, // histology-trichinella
    6, // histology-trichoepithelioma
    11, // histology-urate-crystal
    14, // histology-vasculitis
    22, // histology-vessel-thrombus
    2, // histology-viral-inclusion
    5, // histoplasma-at-site
    2, // history-of-emerging-worm
    4, // history-of-heel-sticks
    0, // hoga1-biallelic-variant
    2, // hutchinson-gilford-progeria
    0, // hydroxychloroquine-use
    1, // hydroxyurea-use
    55, // hypercalcemia
    0, // hypercalcemia-after-skin-lesion
    4, // hypercalciuria
    2, // hyperextensible-skin
    0, // hyperhomocysteinemia
    3, // hyperkeratotic-projection
    2, // hyperkeratotic-surface
    2, // hyperostosis-or-diaphysitis
    0, // hyperparathyroidism
    54, // hyperphosphatemia
    3, // hyperpigmentation-or-lipodermatosclerosis
    0, // hypertensive-kidney-disease
    2, // hyperuricemia
    0, // hypoalbuminemia
    9, // hypocalcemia
    0, // hypogonadism
    3, // hypoparathyroidism
    1, // hypophosphatemia
    0, // hypophosphatemic-rickets
    2, // hypopigmented-macules-guttate
    4, // hypopituitarism
    0, // hypotension
    1, // hypothyroidism
    3, // ifih1-or-rigi-variant
    1, // immobility
    0, // immunosuppression
    11, // indurated-tender-plaque
    9, // infection-proven-at-site
    0, // infection-sign
    1, // inflammatory-bowel-disease
    0, // inflammatory-joint-involvement
    1, // inflammatory-rash-before-deposit
    16, // infusion-site
    27, // injection-site
    7, // insect-bite-at-site
    6, // insulin-injection
    5, // interferon-injection
    1, // intermittent-claudication
    2, // interstitial-lung-disease
    0, // intrauterine-growth-retardation
    3, // intrauterine-herpes-simplex
    17, // intravenous-calcium-exposure
    0, // intravenous-iron-use
    5, // intravenous-phosphate-exposure
    0, // iron-overload
    0, // jaw-or-skull-osteoma
    2, // joint-ankylosis
    0, // joint-contracture
    1, // joint-deformity
    2, // joint-hypermobility
    0, // juvenile-cataract
    3, // juvenile-dermatomyositis
    5, // keloid
    2, // keutel-syndrome
    0, // kidney-failure
    9, // kidney-transplant
    0, // kl-biallelic-variant
    0, // knuckle-dimple
    0, // leg-proximal-weaker-than-distal
    4, // leprosy
    4, // lesion-before-exposure
    10, // lesion-smaller-than-5-mm
    2, // leukemia-or-lymphoma
    1, // leukocytosis
    3, // leukopenia
    1, // limb-limited-lesion
    0, // limb-site-unspecified
    2, // limb-undergrowth
    2, // limited-cutaneous-systemic-sclerosis
    6, // limited-skin-thickening
    0, // linear-arrangement
    2, // lipoatrophy-depression
    8, // lipodermatosclerosis
    0, // lipodystrophy
    5, // livedo
    16, // livedo-racemosa
    10, // livedo-reticularis
    0, // liver-disease
    2, // liver-transplantation
    3, // lmna-progeria-variant
    3, // loa-microfilaremia
    0, // lobe-spared
    5, // long-duration-over-ten-years
    0, // long-duration-over-three-months
    5, // long-standing-lesion
    8, // low-25-hydroxyvitamin-d
    0, // low-alkaline-phosphatase
    0, // low-antithrombin
    0, // low-bone-density
    0, // low-c3
    0, // low-c4
    0, // low-calcitriol
    2, // low-complement
    0, // low-cortisol
    2, // low-fibrinogen
    0, // low-free-thyroxine
    0, // low-intact-fgf23
    0, // low-magnesium
    0, // low-molecular-weight-heparin-exposure
    0, // low-plasma-pyrophosphate
    0, // low-protein-c
    1, // low-protein-s
    0, // low-tmp-gfr
    0, // low-total-calcium
    0, // low-tsh
    0, // low-urine-calcium
    0, // lump-of-unstated-size
    0, // lung-calcification
    0, // lupus-anticoagulant
    1, // lupus-nephritis
    0, // lupus-nephritis-class-2-or-5
    0, // lupus-nephritis-class-3-or-4
    2, // lupus-panniculitis
    5, // lupus-panniculitis-at-site
    0, // lymphadenopathy
    2, // lymphadenopathy-or-lung-disease
    0, // malar-rash
    1, // male-sex
    5, // malignancy
    15, // many-lesions
    3, // massive-transfusion
    2, // mechanics-hands
    2, // metabolic-alkalosis
    0, // methotrexate-use
    3, // mgp-biallelic-variant
    13, // milia-like-papule
    0, // minocycline-use
    0, // misdiagnosed-as-pyoderma-gangrenosum
    4, // mixed-connective-tissue-disease
    0, // mixed-deposit-pattern
    0, // mobile-lesion
    1, // molluscoid-pseudotumor
    3, // monoclonal-protein
    2, // morphea
    0, // mousse-pattern-on-imaging
    20, // multiple-lesions
    3, // multiple-myeloma
    0, // muscle-biopsy-done
    0, // muscle-weakness
    0, // mycophenolate-use
    9, // myositis
    1, // myositis-onset-age-18-to-39
    1, // myositis-onset-age-40-or-older
    0, // myotonic-dystrophy-or-turner
    0, // nail-dysplasia
    5, // nailfold-capillary-abnormality
    1, // named-syndrome-known
    0, // near-contracture-band
    0, // neck-flexor-weakness
    0, // neck-stiffness
    2, // necrotic-fascia-at-operation
    1, // nephritis
    1, // nephrocalcinosis
    3, // nephrogenic-systemic-fibrosis
    1, // nephrolithiasis
    1, // nerve-calcification-on-imaging
    0, // nerve-compression
    0, // net-like-calcification-on-imaging
    0, // net-pattern-on-imaging
    1, // nicu-stay
    0, // no-response-to-acne-treatment
    13, // nodule
    0, // nonscarring-alopecia
    0, // normal-25-hydroxyvitamin-d
    0, // normal-calcitriol
    1, // normal-calcium
    0, // normal-laboratory-screen
    9, // normal-overlying-skin
    0, // normal-parathyroid-hormone
    1, // normal-phosphate
    11, // normal-renal-function
    2, // nt5e-biallelic-variant
    0, // obesity
    0, // obstructive-or-congenital-kidney-disease
    2, // onchocerca-microfilaria-in-skin
    0, // onchocerca-or-filaria-serology
    1, // onset-after-three-months
    9, // onset-childhood
    12, // onset-first-year
    10, // onset-infancy
    11, // onset-middle-age
    11, // onset-neonate
    11, // onset-older-adult
    8, // onset-young-adult
    1, // onychodystrophy
    5, // opioid-injection-at-site
    0, // oral-ulcer
    18, // ossification-on-imaging
    2, // osteolysis
    0, // osteoma-cutis-in-all-patients
    0, // osteoporosis
    1, // osteosarcoma
    3, // other-drug-extravasation
    0, // otherwise-healthy
    3, // overlap-connective-tissue-disease
    2, // paget-disease-of-bone
    3, // painful-lesion
    0, // painless-lesion
    2, // palpable-cord
    0, // palpable-pulses
    4, // palpable-purpura
    3, // pancreatic-carcinoma
    1, // pancreatic-disease
    12, // papule
    5, // para-aminosalicylic-acid-injection
    1, // parathyroid-adenoma
    1, // parathyroid-hormone-below-300
    1, // parathyroid-hormone-over-1000
    8, // parathyroid-hormone-resistance
    1, // parathyroidectomy
    0, // parental-consanguinity
    2, // pathergy
    2, // pearly-nodule-with-telangiectasia
    0, // peau-d-orange-surface
    0, // penectomy
    2, // penicillamine-use
    0, // perforating-bone-spicule
    12, // periarticular-distribution
    0, // pericarditis
    1, // perinatal-asphyxia
    3, // peripheral-arterial-disease
    0, // peripheral-neuropathy
    1, // peripheral-pulmonary-stenosis
    2, // peritoneal-dialysis
    1, // persistent-inflammation
    4, // phlebolith-on-imaging
    0, // photosensitivity
    2, // pitting-scar
    0, // plantar-hyperkeratosis
    8, // plaque
    0, // plate-pattern-on-imaging
    2, // platelet-factor-4-antibody
    0, // pleural-or-pericardial-effusion
    2, // poikiloderma
    0, // polycystic-or-inherited-kidney-disease
    5, // polymyositis
    0, // popcorn-calcification-on-imaging
    0, // porphyria
    0, // portal-of-entry
    0, // post-inflammatory-hyperpigmentation
    3, // post-phlebitic-ulcer
    0, // pregnancy
    0, // pregnancy-loss
    1, // premature-graying-or-hair-loss
    1, // pressure-point-distribution
    1, // preterm-birth
    1, // primary-hyperoxaluria
    6, // primary-hyperparathyroidism
    3, // progressive-course
    2, // prolonged-clotting-time
    3, // protein-c-or-s-deficiency
    0, // proteinuria
    0, // proximal-arm-weakness
    0, // proximal-leg-weakness
    11, // proximal-muscle-weakness
    7, // proximal-skin-thickening
    1, // proximal-tibial-osteochondroma
    0, // pruritus
    0, // psychosis
    6, // puffy-fingers
    3, // pulmonary-arterial-hypertension
    1, // pulmonary-fibrosis
    0, // punctate-calcification-on-imaging
    1, // punctate-or-reticular-calcification-on-imaging
    3, // punctate-palmoplantar-keratoderma
    14, // purpura
    2, // pustule-first
    0, // radial-ray-defect
    5, // radiation-exposure
    2, // raised-everted-border
    6, // rapid-onset
    0, // rapid-weight-loss
    1, // raw-frog-snake-or-pond-water-exposure
    1, // raw-pork-or-game-ingestion
    14, // raynaud-phenomenon
    1, // recent-chemotherapy
    2, // recent-infection
    0, // recent-new-drug
    1, // recent-vascular-procedure
    2, // recent-vitamin-k-antagonist-start
    2, // recql4-biallelic-variant
    0, // recurrence-after-excision
    0, // recurrent-course
    3, // red-brown-nodule
    13, // reduced-kidney-function
    6, // redundant-skin-folds
    0, // regional-lymph-node-calcification
    0, // regional-lymph-node-enlargement
    0, // response-to-antibiotic
    2, // response-to-corticosteroid
    2, // rest-pain
    3, // restricted-motion
    0, // reticular-calcification-on-imaging
    41, // retiform-purpura
    5, // retinal-peau-d-orange
    11, // rheumatoid-arthritis
    3, // rheumatoid-factor
    3, // rice-grain-calcification-on-imaging
    0, // rituximab-use
    0, // rough-gritty-plaque
    14, // round-face
    2, // saltpeter-contact
    7, // samd9-biallelic-variant
    4, // sarcoidosis
    35, // scar-at-site
    2, // scarring-alopecia
    17, // sclerodactyly
    5, // sclerodermoid-skin
    0, // scoliosis
    2, // secondary-hyperparathyroidism
    0, // seizure
    5, // self-inflicted-skin-injury
    7, // sepsis
    0, // serositis
    2, // serpiginous-calcification-on-imaging
    1, // several-lesions-on-one-side
    0, // severe-hypercalcemia
    11, // severe-pain
    0, // shallow-ulcer
    0, // shawl-rash
    2, // sheet-like-calcification
    12, // short-metacarpal
    15, // short-stature
    0, // short-thumb
    2, // sicca-symptom
    2, // silicone-injection
    13, // single-lesion
    2, // singleton-merten-syndrome
    0, // sinus-or-discharge
    0, // sinus-tract
    5, // site-abdomen
    1, // site-achilles-tendon
    8, // site-ankle
    0, // site-antecubital-fossa
    1, // site-areola
    3, // site-axilla
    0, // site-back
    3, // site-breast
    3, // site-buttock
    0, // site-calf
    3, // site-cheek
    0, // site-chest
    0, // site-chin
    0, // site-dorsum-of-hand
    4, // site-ear
    3, // site-elbow
    2, // site-eyelid
    9, // site-face
    1, // site-finger
    1, // site-fingertip
    0, // site-flank
    2, // site-flexures
    2, // site-foot
    1, // site-forearm
    0, // site-forehead
    4, // site-genital
    3, // site-glans
    0, // site-groin
    1, // site-hallux
    0, // site-hand
    6, // site-head-or-neck
    5, // site-heel
    2, // site-hip
    3, // site-knee
    3, // site-laterodorsal-leg
    0, // site-lesser-toe
    1, // site-lip
    8, // site-lower-leg
    6, // site-lower-leg-or-buttock
    8, // site-lower-limb
    0, // site-metacarpophalangeal-joint
    0, // site-metatarsophalangeal-joint
    4, // site-neck
    1, // site-neck-or-upper-back
    1, // site-nose
    1, // site-other-toe-or-finger
    0, // site-palm
    7, // site-penis
    0, // site-perineum
    0, // site-popliteal-fossa
    3, // site-scalp
    9, // site-scrotum
    4, // site-shin
    1, // site-shoulder
    0, // site-sole
    2, // site-subungual
    0, // site-temple
    3, // site-thigh
    7, // site-thigh-or-buttock
    0, // site-thumb
    2, // site-toe
    10, // site-trunk
    2, // site-umbilical-area
    3, // site-upper-arm
    0, // site-upper-back
    9, // site-upper-limb
    4, // site-vulva
    0, // site-wrist
    4, // sjogren-disease
    0, // skin-abnormality-any
    0, // skin-before-pancreatic-diagnosis
    2, // skin-induration
    26, // skin-necrosis-eschar
    3, // skin-nodule-of-sarcoidosis
    1, // skin-rash-before-deposit
    0, // skin-surface-deposit
    0, // skin-thickening-proximal-to-mcp
    24, // skin-ulcer
    0, // sleep-apnea
    3, // small-coiled-calcification-on-imaging
    3, // smoking
    1, // soft-consistency
    66, // soft-tissue-calcification-on-imaging
    2, // soft-tissue-gas-on-imaging
    2, // soft-white-yellow-plaque
    0, // sparse-hair
    0, // splinter-hemorrhage
    6, // split-skin-donor-site
    0, // spontaneous-resolution
    2, // stable-course
    14, // stiff-auricle
    14, // stocky-build
    1, // stone-hard-consistency
    5, // stone-hard-plate
    0, // stone-pattern-on-imaging
    0, // subacute-cutaneous-lupus
    3, // subconjunctival-worm-migration
    9, // subcutaneous-nodule
    4, // subcutaneous-ossification
    2, // subcutaneous-spheroids
    0, // sun-damaged-skin
    0, // superficial-deposit-pattern
    1, // superficial-thrombophlebitis
    15, // suppressed-parathyroid-hormone
    9, // surgery-at-site
    1, // swelling
    1, // symmetric-distribution
    0, // symptomatic-hypercalcemia
    2, // syringoma
    6, // systemic-lupus-criteria-met
    6, // systemic-lupus-erythematosus
    19, // systemic-sclerosis
    3, // telangiectasia
    4, // tenderness
    0, // teriparatide-use
    1, // term-birth
    4, // tertiary-hyperparathyroidism
    0, // tetracycline-use
    1, // therapeutic-cooling
    4, // thrombocytopenia
    1, // thrombocytopenia-below-100
    0, // thrombophilia
    2, // thrombosed-capillary-dots
    1, // thyroid-stimulating-hormone-resistance
    2, // tibial-artery-calcification
    2, // tophus-or-urate-crystals
    2, // transient-swelling-history
    14, // trauma-history
    1, // trauma-or-injection-trigger
    5, // tuberculosis-at-site
    2, // tuberculosis-history
    5, // tumor-lysis-syndrome
    0, // tumor-necrosis-factor-inhibitor-use
    0, // tumoral-deposit-pattern
    17, // tumoral-mass
    6, // ulcer-refractory-to-care
    3, // undermined-violaceous-border
    2, // undifferentiated-connective-tissue-disease
    2, // unilateral-distribution
    0, // universal-deposit-pattern
    1, // upper-limb-involved
    1, // urate-on-dual-energy-ct
    1, // uveitis
    6, // vaccine-injection-at-site
    4, // varicose-vein
    1, // venepuncture-at-site
    7, // venous-insufficiency
    10, // venous-leg-ulcer
    6, // venous-malformation
    0, // venous-or-arterial-thrombosis
    4, // venous-skin-changes
    0, // venous-thromboembolism-as-indication
    5, // verrucous-surface
    0, // vessel-calcification-on-imaging
    9, // violaceous-plaque
    0, // visceral-calcification
    6, // visible-extravasation
    0, // visual-impairment
    3, // vitamin-d-overdose
    0, // vitamin-d-supplement
    2, // vitamin-k-antagonist-use
    0, // vitamin-k-deficiency
    3, // vitamin-k-dependent-clotting-deficiency
    2, // warmth
    2, // weeks-to-months-after-exposure
    0, // weight-loss
    22, // within-burn-scar
    4, // within-cyst
    3, // within-healing-wound
    3, // within-infection-nodule
    19, // within-irradiated-skin
    20, // within-nevus-or-tumor
    7, // within-panniculitis-plaque
    5, // within-sclerotic-plaque
    18, // within-tattoo
    1, // within-venous-stasis-skin
    6, // woody-induration
    3, // wrn-biallelic-variant
    4, // years-between-damage-and-deposit
    13, // yellow-papule
    0, // yellow-scleral-plaque
    0, // yemenite-jewish-ancestry
    4, // zonal-ossification-on-imaging
];

pub(super) static NAMING_STARTS: [u32; 948] = blob::starts(&NAMING_LENGTHS, 1);

pub(super) static NAMING_ITEMS: [CriterionKey; 3441] = CriterionKey::list([
    78, 81, 82, 92, 94, 242, 245, 249, 253, 673, 255, 255, 518, 87, 89, 212,
    531, 576, 579, 212, 214, 537, 539, 573, 585, 722, 725, 703, 7, 28, 237, 613,
    761, 765, 62, 63, 65, 68, 457, 485, 492, 495, 503, 512, 515, 516, 519, 522,
    534, 542, 548, 578, 604, 768, 773, 776, 678, 234, 235, 477, 478, 637, 482, 486,
    487, 488, 493, 513, 526, 542, 549, 192, 377, 379, 104, 70, 73, 78, 245, 248,
    251, 253, 40, 41, 43, 48, 50, 633, 28, 38, 40, 17, 21, 24, 51, 17,
    21, 17, 17, 21, 12, 40, 42, 7, 9, 11, 12, 14, 40, 45, 51, 54,
    28, 38, 40, 17, 21, 7, 9, 11, 12, 14, 38, 40, 46, 56, 57, 37,
    38, 39, 45, 7, 9, 10, 11, 14, 38, 40, 45, 46, 54, 56, 57, 686,
    701, 753, 757, 28, 45, 47, 468, 470, 678, 692, 693, 727, 697, 697, 107, 108,
    101, 102, 103, 148, 92, 94, 95, 96, 112, 686, 686, 711, 38, 48, 84, 86,
    690, 692, 544, 775, 777, 233, 609, 206, 475, 87, 87, 738, 193, 450, 230, 231,
    685, 311, 312, 124, 740, 482, 486, 487, 488, 493, 497, 500, 511, 513, 526, 542,
    549, 741, 771, 774, 335, 676, 680, 694, 698, 706, 754, 69, 191, 200, 210, 576,
    581, 737, 739, 210, 581, 578, 606, 608, 325, 292, 4, 258, 273, 370, 371, 3,
    75, 373, 375, 390, 393, 395, 397, 399, 401, 403, 405, 387, 616, 617, 255, 263,
    271, 315, 3, 76, 143, 362, 364, 407, 292, 295, 109, 110, 335, 339, 346, 353,
    733, 734, 644, 646, 647, 666, 61, 10, 11, 15, 20, 23, 26, 29, 33, 38,
    39, 41, 42, 47, 54, 58, 61, 63, 67, 100, 113, 218, 479, 636, 783, 237,
    255, 259, 276, 282, 286, 290, 340, 613, 761, 189, 221, 224, 266, 415, 508, 538,
    576, 585, 599, 601, 739, 701, 753, 757, 84, 86, 69, 234, 235, 477, 101, 102,
    148, 779, 733, 335, 623, 624, 666, 779, 780, 97, 45, 195, 197, 218, 220, 224,
    229, 266, 277, 291, 295, 299, 306, 308, 310, 312, 316, 321, 334, 456, 459, 468,
    474, 547, 602, 728, 727, 92, 686, 4, 76, 192, 391, 398, 399, 729, 701, 702,
    705, 5, 133, 134, 225, 387, 34, 241, 243, 672, 114, 116, 75, 363, 364, 366,
    367, 369, 371, 379, 382, 383, 32, 64, 782, 494, 497, 498, 499, 502, 506, 510,
    513, 524, 545, 766, 770, 772, 774, 793, 457, 481, 494, 497, 498, 499, 502, 510,
    518, 519, 524, 544, 551, 766, 767, 770, 772, 774, 227, 576, 586, 715, 61, 107,
    325, 766, 770, 497, 498, 516, 545, 768, 773, 776, 17, 20, 21, 23, 25, 40,
    41, 46, 49, 52, 68, 469, 526, 539, 578, 602, 605, 606, 234, 721, 727, 218,
    224, 237, 255, 259, 263, 267, 271, 276, 281, 282, 284, 286, 318, 324, 333, 338,
    340, 345, 347, 421, 428, 434, 440, 458, 471, 613, 670, 761, 765, 8, 15, 335,
    339, 346, 353, 685, 694, 698, 703, 720, 725, 743, 11, 7, 46, 56, 57, 725,
    727, 791, 28, 34, 35, 40, 228, 587, 600, 689, 712, 40, 51, 54, 40, 51,
    54, 624, 686, 727, 734, 4, 143, 192, 258, 273, 368, 369, 372, 368, 369, 372,
    99, 237, 259, 263, 267, 276, 284, 286, 318, 324, 333, 338, 340, 345, 347, 421,
    428, 434, 440, 458, 471, 613, 678, 692, 697, 714, 727, 747, 761, 765, 118, 121,
    78, 92, 94, 112, 111, 113, 150, 539, 567, 571, 631, 40, 41, 43, 48, 50,
    53, 633, 733, 460, 467, 230, 481, 527, 533, 627, 661, 104, 150, 664, 354, 424,
    436, 95, 96, 729, 734, 746, 443, 473, 546, 5, 266, 272, 323, 324, 326, 328,
    330, 3, 72, 75, 76, 209, 296, 300, 384, 386, 390, 393, 395, 397, 399, 401,
    403, 405, 526, 539, 576, 585, 591, 592, 616, 617, 641, 9, 14, 791, 494, 499,
    766, 793, 210, 581, 457, 518, 265, 268, 281, 454, 639, 526, 531, 539, 573, 576,
    580, 5, 72, 193, 197, 207, 208, 266, 539, 641, 643, 84, 234, 235, 477, 457,
    518, 236, 266, 578, 612, 614, 762, 765, 5, 225, 270, 323, 324, 327, 329, 455,
    101, 102, 103, 148, 206, 460, 467, 521, 551, 81, 239, 240, 241, 243, 249, 97,
    3, 391, 404, 405, 338, 340, 324, 765, 483, 487, 491, 484, 493, 482, 497, 498,
    509, 525, 526, 534, 542, 548, 578, 604, 768, 773, 776, 17, 20, 21, 23, 25,
    26, 40, 41, 46, 49, 52, 461, 469, 605, 17, 20, 21, 23, 25, 46, 620,
    296, 300, 457, 485, 492, 495, 497, 503, 512, 515, 518, 522, 542, 548, 768, 773,
    776, 17, 20, 21, 23, 25, 26, 40, 41, 469, 605, 309, 193, 201, 202, 266,
    459, 474, 539, 576, 590, 237, 613, 247, 250, 251, 679, 702, 255, 288, 291, 62,
    65, 296, 297, 293, 734, 255, 296, 298, 301, 17, 21, 24, 468, 470, 744, 747,
    62, 63, 65, 68, 255, 266, 274, 277, 278, 282, 285, 290, 294, 317, 332, 483,
    486, 487, 489, 493, 497, 498, 503, 506, 511, 513, 548, 303, 305, 306, 637, 323,
    455, 483, 487, 637, 230, 231, 232, 0, 10, 11, 15, 20, 23, 26, 29, 33,
    35, 38, 39, 41, 42, 47, 50, 54, 58, 61, 63, 67, 86, 89, 91, 100,
    103, 106, 108, 110, 113, 115, 125, 128, 130, 132, 134, 136, 138, 142, 145, 155,
    158, 160, 162, 168, 171, 173, 175, 177, 179, 182, 190, 197, 199, 202, 205, 208,
    211, 214, 218, 220, 224, 229, 232, 238, 254, 263, 271, 277, 291, 295, 299, 306,
    308, 310, 312, 316, 321, 325, 327, 330, 334, 364, 367, 369, 371, 375, 379, 383,
    386, 390, 393, 395, 397, 399, 401, 403, 405, 409, 413, 553, 568, 577, 603, 606,
    608, 610, 627, 628, 630, 631, 636, 639, 643, 645, 649, 655, 657, 659, 663, 665,
    667, 682, 735, 763, 765, 781, 783, 785, 788, 790, 792, 794, 668, 669, 710, 714,
    161, 162, 555, 557, 561, 578, 5, 77, 192, 226, 257, 271, 342, 348, 356, 361,
    622, 637, 638, 642, 643, 696, 672, 674, 5, 78, 82, 241, 244, 246, 248, 250,
    254, 625, 673, 5, 224, 226, 229, 261, 263, 277, 280, 291, 295, 299, 306, 308,
    310, 312, 316, 335, 339, 343, 346, 350, 353, 357, 364, 367, 369, 371, 375, 376,
    383, 390, 393, 395, 397, 399, 401, 403, 405, 677, 678, 681, 683, 688, 691, 692,
    695, 697, 699, 700, 704, 705, 708, 710, 726, 730, 731, 736, 745, 747, 752, 755,
    756, 760, 764, 765, 784, 785, 162, 190, 162, 190, 162, 190, 162, 190, 77, 146,
    152, 165, 184, 185, 217, 223, 337, 560, 570, 600, 625, 670, 709, 710, 714, 738,
    739, 786, 5, 238, 257, 526, 578, 612, 614, 762, 765, 337, 685, 686, 687, 700,
    152, 172, 173, 555, 557, 562, 564, 570, 578, 0, 3, 103, 139, 148, 149, 150,
    181, 182, 192, 226, 257, 264, 277, 291, 295, 299, 306, 308, 310, 312, 321, 334,
    361, 422, 429, 435, 441, 446, 452, 463, 508, 541, 547, 567, 569, 604, 628, 629,
    631, 114, 115, 238, 178, 179, 625, 791, 792, 24, 26, 41, 153, 155, 567, 571,
    575, 578, 629, 631, 61, 64, 67, 143, 625, 782, 799, 138, 623, 624, 208, 385,
    386, 592, 641, 643, 5, 62, 63, 65, 66, 225, 3, 103, 139, 144, 145, 165,
    185, 188, 192, 226, 257, 361, 416, 446, 539, 552, 555, 557, 558, 559, 562, 570,
    578, 604, 615, 126, 138, 296, 297, 299, 300, 385, 386, 592, 643, 119, 152, 556,
    570, 169, 171, 555, 557, 562, 565, 578, 781, 32, 33, 66, 280, 343, 350, 357,
    677, 681, 688, 691, 695, 699, 704, 708, 726, 730, 736, 745, 755, 760, 764, 784,
    647, 648, 650, 654, 0, 1, 321, 322, 336, 359, 418, 481, 506, 531, 537, 545,
    553, 555, 559, 568, 569, 577, 582, 584, 588, 592, 596, 598, 601, 603, 606, 608,
    610, 611, 614, 615, 618, 627, 628, 630, 631, 643, 645, 649, 653, 657, 661, 663,
    665, 667, 718, 763, 767, 770, 781, 783, 788, 790, 792, 794, 176, 177, 789, 790,
    122, 123, 32, 33, 66, 203, 625, 782, 152, 164, 167, 168, 552, 555, 556, 562,
    570, 578, 625, 670, 75, 387, 616, 617, 61, 68, 707, 710, 0, 3, 139, 164,
    192, 226, 257, 264, 361, 508, 530, 535, 541, 547, 552, 604, 660, 787, 152, 555,
    557, 562, 563, 570, 578, 124, 125, 633, 634, 656, 659, 3, 77, 114, 117, 120,
    126, 139, 184, 192, 222, 226, 257, 361, 416, 423, 604, 615, 786, 24, 26, 41,
    156, 158, 567, 572, 574, 578, 185, 186, 71, 207, 592, 625, 641, 643, 654, 738,
    150, 181, 182, 422, 429, 435, 441, 452, 463, 567, 569, 77, 152, 165, 217, 238,
    544, 554, 594, 596, 769, 770, 790, 792, 793, 795, 796, 666, 667, 152, 555, 557,
    562, 566, 570, 578, 670, 64, 67, 203, 782, 785, 127, 128, 187, 190, 211, 739,
    654, 159, 160, 184, 662, 663, 246, 129, 130, 152, 174, 175, 664, 665, 670, 5,
    77, 192, 226, 257, 361, 620, 621, 635, 642, 643, 337, 678, 683, 692, 697, 698,
    699, 700, 703, 704, 705, 710, 714, 757, 280, 343, 350, 357, 676, 678, 680, 683,
    688, 692, 694, 697, 699, 703, 704, 705, 708, 736, 757, 760, 764, 784, 644, 646,
    5, 131, 132, 225, 387, 117, 119, 143, 411, 413, 451, 101, 104, 758, 10, 11,
    15, 20, 23, 26, 29, 33, 35, 38, 39, 41, 42, 47, 50, 54, 58, 63,
    67, 197, 199, 202, 205, 208, 211, 214, 218, 220, 224, 229, 232, 235, 266, 274,
    277, 282, 285, 289, 291, 293, 295, 298, 299, 301, 304, 306, 308, 310, 312, 385,
    409, 413, 414, 458, 471, 255, 289, 298, 301, 84, 86, 651, 652, 654, 648, 652,
    325, 327, 10, 11, 15, 20, 23, 26, 29, 33, 35, 38, 39, 41, 42, 47,
    50, 54, 58, 63, 67, 98, 197, 199, 202, 205, 208, 211, 214, 218, 220, 224,
    229, 232, 235, 263, 271, 289, 298, 315, 316, 317, 321, 323, 330, 331, 334, 409,
    413, 414, 458, 471, 483, 486, 503, 511, 227, 576, 586, 314, 620, 282, 287, 317,
    331, 414, 483, 486, 503, 511, 326, 331, 334, 414, 111, 113, 234, 235, 477, 478,
    234, 101, 107, 108, 741, 5, 261, 335, 339, 343, 346, 350, 353, 357, 676, 782,
    126, 138, 420, 427, 433, 439, 625, 710, 732, 707, 97, 3, 4, 77, 143, 192,
    226, 256, 258, 273, 316, 363, 364, 366, 367, 383, 409, 3, 4, 70, 72, 74,
    75, 77, 192, 226, 258, 273, 363, 374, 375, 388, 390, 393, 395, 397, 399, 401,
    403, 405, 539, 641, 670, 683, 4, 193, 197, 204, 205, 234, 266, 3, 74, 391,
    392, 393, 670, 3, 76, 391, 394, 395, 719, 11, 46, 126, 140, 142, 3, 256,
    316, 362, 364, 367, 381, 383, 390, 393, 395, 397, 399, 401, 403, 405, 408, 3,
    256, 365, 367, 408, 494, 514, 48, 84, 86, 18, 20, 22, 5, 193, 197, 198,
    199, 101, 109, 237, 259, 267, 286, 338, 340, 347, 613, 761, 126, 137, 138, 625,
    216, 266, 358, 594, 443, 449, 528, 531, 532, 537, 626, 628, 632, 660, 309, 310,
    734, 701, 753, 757, 467, 494, 514, 10, 13, 7, 10, 11, 13, 40, 607, 32,
    64, 5, 68, 227, 229, 539, 576, 586, 588, 261, 335, 339, 346, 353, 5, 226,
    261, 335, 339, 343, 346, 350, 353, 357, 685, 690, 692, 694, 698, 703, 261, 335,
    339, 346, 353, 685, 690, 694, 698, 703, 380, 383, 101, 104, 106, 120, 122, 123,
    191, 221, 599, 737, 739, 191, 221, 599, 737, 739, 282, 486, 489, 497, 498, 503,
    511, 548, 28, 702, 744, 747, 752, 28, 32, 68, 28, 32, 33, 65, 387, 296,
    297, 430, 303, 306, 311, 314, 796, 206, 447, 466, 467, 473, 504, 521, 528, 531,
    537, 546, 551, 632, 662, 665, 380, 381, 383, 21, 40, 293, 295, 101, 109, 110,
    0, 447, 449, 466, 528, 531, 532, 537, 551, 626, 628, 632, 660, 37, 39, 46,
    52, 84, 303, 307, 702, 55, 58, 116, 206, 263, 277, 291, 295, 299, 306, 308,
    310, 312, 467, 473, 528, 531, 537, 540, 546, 588, 632, 307, 308, 670, 17, 21,
    24, 26, 38, 40, 41, 42, 602, 19, 19, 7, 11, 46, 56, 57, 101, 729,
    732, 28, 637, 266, 539, 762, 637, 138, 411, 85, 325, 335, 385, 629, 656, 668,
    685, 698, 782, 787, 789, 791, 414, 277, 291, 295, 299, 306, 308, 310, 312, 321,
    414, 260, 269, 277, 294, 321, 324, 341, 345, 486, 503, 511, 95, 96, 120, 124,
    60, 18, 20, 22, 60, 413, 507, 659, 749, 752, 22, 59, 497, 498, 505, 520,
    526, 536, 551, 659, 748, 797, 18, 22, 59, 88, 94, 413, 497, 498, 505, 748,
    23, 60, 93, 105, 141, 246, 412, 496, 507, 686, 749, 22, 59, 68, 88, 94,
    497, 498, 505, 748, 750, 797, 23, 60, 93, 105, 141, 246, 412, 496, 507, 686,
    749, 18, 23, 60, 141, 412, 507, 727, 749, 775, 3, 76, 390, 402, 403, 2,
    147, 151, 163, 166, 235, 321, 322, 360, 457, 481, 519, 661, 718, 767, 774, 788,
    794, 303, 311, 595, 3, 406, 409, 40, 41, 46, 303, 313, 339, 346, 353, 117,
    138, 337, 698, 700, 703, 62, 63, 65, 62, 244, 504, 528, 532, 626, 629, 644,
    646, 660, 672, 787, 791, 3, 76, 391, 400, 401, 274, 284, 266, 317, 321, 326,
    332, 486, 490, 497, 498, 278, 707, 710, 161, 561, 671, 674, 89, 96, 263, 265,
    271, 277, 281, 325, 327, 330, 772, 774, 61, 337, 686, 719, 109, 237, 613, 234,
    164, 203, 779, 780, 7, 11, 244, 335, 385, 501, 504, 588, 668, 672, 683, 684,
    90, 91, 24, 26, 40, 41, 46, 227, 576, 586, 87, 740, 411, 637, 234, 274,
    283, 294, 320, 478, 494, 514, 770, 744, 747, 678, 744, 750, 17, 20, 21, 23,
    24, 26, 38, 40, 41, 42, 470, 8, 12, 15, 40, 46, 49, 607, 518, 7,
    11, 12, 38, 40, 45, 7, 11, 46, 11, 229, 111, 112, 113, 335, 339, 346,
    353, 676, 680, 685, 690, 694, 698, 703, 705, 743, 754, 706, 707, 215, 218, 576,
    593, 596, 738, 739, 316, 382, 729, 744, 747, 752, 127, 129, 7, 9, 11, 12,
    14, 15, 38, 45, 46, 50, 56, 57, 462, 470, 314, 751, 752, 686, 675, 678,
    90, 91, 64, 782, 785, 237, 293, 295, 319, 338, 340, 347, 489, 497, 498, 548,
    613, 761, 78, 241, 243, 248, 250, 672, 707, 710, 719, 725, 494, 514, 772, 5,
    226, 261, 280, 335, 339, 343, 346, 350, 353, 357, 364, 367, 369, 371, 375, 376,
    383, 390, 393, 395, 397, 399, 401, 403, 405, 676, 678, 683, 694, 697, 698, 703,
    743, 747, 750, 752, 753, 754, 757, 786, 78, 245, 248, 251, 253, 40, 41, 43,
    46, 48, 50, 52, 633, 634, 658, 659, 48, 50, 633, 114, 115, 116, 482, 486,
    487, 488, 493, 497, 500, 511, 513, 526, 542, 543, 549, 550, 252, 254, 5, 97,
    100, 225, 270, 326, 455, 296, 297, 299, 300, 0, 35, 191, 193, 196, 197, 266,
    277, 291, 295, 299, 306, 308, 310, 312, 316, 321, 334, 420, 427, 433, 439, 445,
    450, 456, 459, 474, 537, 541, 547, 576, 583, 584, 737, 739, 34, 232, 7, 11,
    12, 15, 38, 40, 42, 46, 49, 50, 54, 56, 57, 461, 469, 607, 728, 12,
    55, 87, 232, 765, 278, 282, 70, 71, 72, 76, 209, 729, 732, 744, 746, 747,
    750, 752, 117, 119, 206, 261, 262, 280, 335, 339, 343, 346, 350, 353, 357, 376,
    460, 467, 482, 486, 487, 488, 493, 497, 500, 511, 513, 526, 542, 549, 87, 482,
    486, 487, 488, 493, 497, 500, 511, 513, 526, 542, 543, 549, 550, 40, 51, 619,
    625, 183, 425, 431, 437, 442, 443, 453, 465, 529, 534, 540, 545, 799, 101, 107,
    75, 246, 374, 670, 742, 623, 89, 228, 587, 588, 600, 689, 722, 740, 438, 243,
    251, 662, 69, 246, 742, 389, 390, 740, 213, 527, 531, 453, 476, 740, 753, 89,
    772, 778, 527, 662, 213, 214, 453, 527, 531, 533, 537, 662, 664, 725, 263, 243,
    251, 689, 722, 778, 266, 713, 717, 723, 344, 351, 352, 777, 183, 425, 431, 437,
    442, 778, 143, 410, 413, 451, 740, 389, 772, 89, 772, 778, 228, 712, 714, 527,
    5, 228, 229, 587, 588, 600, 689, 712, 183, 389, 425, 431, 437, 442, 183, 228,
    425, 431, 437, 442, 537, 587, 243, 245, 251, 537, 518, 664, 777, 344, 351, 352,
    432, 444, 464, 742, 453, 537, 740, 124, 149, 154, 157, 180, 182, 419, 444, 464,
    228, 587, 588, 600, 772, 775, 777, 374, 670, 778, 183, 389, 425, 431, 437, 442,
    713, 337, 725, 183, 425, 431, 437, 537, 662, 713, 717, 723, 778, 244, 246, 374,
    670, 778, 183, 425, 431, 437, 442, 537, 713, 717, 723, 426, 444, 464, 662, 40,
    46, 51, 54, 335, 798, 5, 226, 261, 262, 280, 335, 339, 343, 346, 350, 353,
    357, 376, 676, 678, 680, 683, 685, 694, 697, 703, 705, 720, 743, 754, 786, 296,
    297, 302, 97, 221, 262, 335, 343, 350, 357, 588, 599, 676, 685, 690, 692, 694,
    697, 698, 703, 705, 706, 714, 716, 720, 739, 754, 759, 120, 123, 125, 686, 724,
    727, 789, 10, 11, 15, 20, 23, 26, 29, 33, 35, 38, 39, 41, 42, 47,
    54, 58, 61, 63, 67, 85, 86, 89, 91, 100, 106, 108, 110, 113, 115, 125,
    128, 130, 142, 145, 218, 224, 232, 235, 325, 327, 330, 364, 367, 369, 371, 375,
    379, 390, 393, 395, 397, 399, 401, 403, 405, 409, 413, 627, 630, 640, 645, 649,
    653, 657, 783, 794, 729, 732, 623, 624, 4, 192, 258, 273, 378, 379, 499, 506,
    5, 233, 235, 448, 466, 476, 479, 480, 526, 539, 578, 604, 609, 611, 482, 486,
    487, 488, 493, 497, 500, 511, 513, 526, 542, 543, 549, 550, 145, 0, 501, 504,
    506, 551, 120, 122, 123, 64, 85, 325, 656, 659, 782, 785, 787, 789, 2, 360,
    481, 519, 85, 86, 727, 255, 266, 274, 275, 279, 289, 291, 295, 299, 306, 308,
    310, 312, 320, 331, 69, 72, 193, 196, 197, 539, 576, 583, 584, 734, 475, 660,
    662, 28, 29, 40, 41, 49, 52, 28, 29, 40, 41, 46, 52, 7, 10, 12,
    15, 40, 41, 42, 46, 49, 52, 56, 469, 526, 539, 578, 602, 607, 608, 728,
    7, 11, 46, 339, 346, 353, 734, 61, 266, 278, 283, 285, 61, 683, 684, 744,
    747, 747, 647, 648, 490, 95, 96, 50, 620, 120, 122, 69, 193, 197, 234, 459,
    474, 477, 506, 539, 576, 583, 584, 737, 770, 193, 5, 135, 136, 225, 387, 126,
    135, 266, 304, 314, 315, 316, 265, 268, 271, 281, 325, 327, 330, 448, 453, 454,
    466, 629, 639, 640, 787, 789, 793, 191, 221, 576, 599, 737, 739, 706, 707, 710,
    45, 47, 467, 472, 727, 620, 297, 3, 76, 192, 391, 396, 397, 227, 576, 586,
    715, 193, 224, 227, 576, 586, 588, 601, 715, 5, 222, 227, 229, 539, 576, 586,
    588, 600, 716, 164, 170, 203, 779, 780, 781, 227, 229, 576, 586, 443, 465, 480,
    647, 648, 5, 261, 335, 339, 343, 346, 350, 353, 357, 143, 256, 362, 363, 364,
    366, 255, 288, 291, 240, 675, 239, 241, 243, 733, 734, 459, 474, 3, 77, 189,
    194, 210, 211, 222, 258, 264, 273, 508, 526, 541, 547, 576, 581, 582, 584, 589,
    600, 604, 739, 3, 258, 273, 629, 192, 378, 379, 5, 258, 273, 3, 77, 200,
    215, 218, 222, 258, 273, 415, 508, 526, 538, 576, 585, 589, 593, 596, 600, 604,
    0, 3, 164, 258, 264, 273, 277, 291, 295, 299, 306, 308, 310, 312, 321, 334,
    445, 459, 541, 552, 32, 64, 67, 203, 225, 258, 273, 55, 58, 232, 258, 273,
    3, 77, 200, 209, 219, 220, 258, 273, 415, 508, 526, 538, 576, 585, 589, 597,
    598, 604, 588, 238, 266, 385, 588, 765, 798, 87, 89, 225, 218, 459, 474, 596,
    5, 78, 82, 241, 243, 244, 248, 250, 251, 623, 624, 666, 672, 578, 766, 767,
    770,
]);
