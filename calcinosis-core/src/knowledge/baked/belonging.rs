// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) static JUDGED: [bool; 971] = [
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
    true, // articular-cartilage-calcification
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
    false, // below-eight-years-now
    false, // below-ten-years-now
    false, // below-two-years-now
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
    false, // calcium-below-8-5
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
    false, // cerebrotendinous-xanthomatosis
    true, // cesarean-birth
    true, // chalk-extrusion
    true, // chemotherapy-at-any-time
    false, // child-now
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
    false, // cyp27a1-biallelic-variant
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
    false, // fever-above-38-3
    true, // few-lesions
    true, // fgf23-autoantibody
    true, // fgf23-biallelic-variant
    false, // fifty-five-or-older-now
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
    false, // high-cholestanol
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
    false, // histology-atypical-lymphocyte-rimming
    true, // histology-basal-cell-carcinoma
    true, // histology-birefringent-oxalate-crystal
    true, // histology-bone-in-dermis
    true, // histology-bone-marrow
    true, // histology-bramble-bush-elastic-fiber
    true, // histology-calcified-elastic-fiber
    true, // histology-calcified-medium-artery
    true, // histology-calcified-small-vessel
    false, // histology-calcifying-aponeurotic-fibroma-or-chondroma
    true, // histology-calcium-beside-tumor
    true, // histology-calcium-in-keratocyst
    true, // histology-calcium-in-tumor-epithelium
    true, // histology-calcium-in-tumor-necrosis
    true, // histology-calcium-pyrophosphate-crystal
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
    true, // histology-metastasis
    true, // histology-microsphere
    true, // histology-needle-shaped-cleft
    true, // histology-neutrophilic-infiltrate
    true, // histology-nevus-or-tumor
    true, // histology-nevus-sebaceus
    true, // histology-onchocerca
    false, // histology-organisms-in-vessel
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
    false, // hypercalcemia-below-two-years
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
    false, // intact-fgf23-below-interval
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
    false, // lesion-smaller-than-20-mm
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
    false, // neutropenia
    false, // newborn-now
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
    false, // severe-hypocalcemia
    false, // severe-hypophosphatemia
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
    false, // thrombocytopenia-below-50
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

const SILENCES_LENGTHS: [u32; 961] = [
    0, // dystrophic.bone
    0, // dystrophic.bone-beside-calcium
    0, // dystrophic.bone-on-imaging
    0, // connective-tissue-disease-calcinosis.other-lesion
    0, // connective-tissue-disease-calcinosis.other-cause-here
    0, // connective-tissue-disease-calcinosis.other-process-here
    0, // connective-tissue-disease-calcinosis.injured-here
    0, // connective-tissue-disease-calcinosis.inherited-or-other-disease
    0, // connective-tissue-disease-calcinosis.discoid-scar-or-plaque
    0, // connective-tissue-disease-calcinosis.place-of-its-own
    0, // connective-tissue-disease-calcinosis.calciphylaxis-possible
    0, // systemic-sclerosis-calcinosis.bone
    0, // systemic-sclerosis-calcinosis.two-diseases
    0, // systemic-sclerosis-calcinosis.second-disease
    0, // systemic-sclerosis-calcinosis.signs-denied
    0, // systemic-sclerosis-calcinosis.lupus-panniculitis
    0, // systemic-sclerosis-calcinosis.dermatomyositis-by-its-signs
    0, // limited-cutaneous-systemic-sclerosis.sign
    0, // limited-cutaneous-systemic-sclerosis.diffuse
    0, // limited-cutaneous-systemic-sclerosis.fingers-spared
    0, // limited-cutaneous-systemic-sclerosis.disease-and-deposit
    0, // limited-cutaneous-systemic-sclerosis.points-and-deposit
    0, // diffuse-cutaneous-systemic-sclerosis.sign
    0, // diffuse-cutaneous-systemic-sclerosis.limited
    0, // diffuse-cutaneous-systemic-sclerosis.fingers-spared
    0, // diffuse-cutaneous-systemic-sclerosis.disease-and-deposit
    0, // dermatomyositis-calcinosis.two-diseases
    0, // dermatomyositis-calcinosis.sclerosis-by-its-signs
    0, // dermatomyositis-calcinosis.lupus-panniculitis
    0, // juvenile-dermatomyositis.sign
    0, // juvenile-dermatomyositis.young
    0, // juvenile-dermatomyositis.adult
    0, // juvenile-dermatomyositis.bone
    0, // juvenile-dermatomyositis.disease-and-deposit
    0, // adult-dermatomyositis.sign
    0, // adult-dermatomyositis.child
    0, // adult-dermatomyositis.bone
    0, // adult-dermatomyositis.disease-and-deposit
    0, // polymyositis.sign
    0, // polymyositis.rash
    0, // polymyositis.biopsy-and-deposit
    0, // polymyositis.two-diseases
    0, // polymyositis.sclerosis-by-its-signs
    0, // polymyositis.lupus-panniculitis
    0, // systemic-lupus-erythematosus.sign
    0, // systemic-lupus-erythematosus.disease-and-deposit
    0, // systemic-lupus-erythematosus.two-diseases
    0, // systemic-lupus-erythematosus.panniculitis
    0, // systemic-lupus-erythematosus.plaque-of-morphea
    0, // systemic-lupus-erythematosus.sclerosis-by-its-signs
    0, // systemic-lupus-erythematosus.dermatomyositis-by-its-signs
    0, // lupus-panniculitis.panniculitis
    0, // lupus-panniculitis.biopsy-and-deposit
    0, // lupus-panniculitis.lymphoma
    0, // chronic-cutaneous-lupus-erythematosus.discoid
    0, // chronic-cutaneous-lupus-erythematosus.disease-and-deposit
    0, // chronic-cutaneous-lupus-erythematosus.panniculitis
    0, // chronic-cutaneous-lupus-erythematosus.systemic-lupus
    0, // mixed-connective-tissue-disease.antibody
    0, // mixed-connective-tissue-disease.disease-and-deposit
    0, // mixed-connective-tissue-disease.known-and-deposit
    0, // mixed-connective-tissue-disease.lupus-panniculitis
    0, // overlap-connective-tissue-disease.two-diseases
    0, // overlap-connective-tissue-disease.two-diseases-and-deposit
    0, // overlap-connective-tissue-disease.anti-pm-scl-and-deposit
    0, // overlap-connective-tissue-disease.mixed
    0, // overlap-connective-tissue-disease.lupus-panniculitis
    1, // undifferentiated-connective-tissue-disease.sign
    0, // undifferentiated-connective-tissue-disease.classified
    0, // undifferentiated-connective-tissue-disease.disease-and-deposit
    0, // undifferentiated-connective-tissue-disease.lupus-panniculitis
    0, // undifferentiated-connective-tissue-disease.discoid-scar-or-plaque
    0, // rheumatoid-arthritis.arthritis
    0, // rheumatoid-arthritis.overlap
    0, // rheumatoid-arthritis.disease-and-deposit
    0, // rheumatoid-arthritis.lupus-panniculitis
    0, // rheumatoid-arthritis.discoid-scar-or-plaque
    0, // primary-sjogren-syndrome.sicca
    0, // primary-sjogren-syndrome.other-disease
    0, // primary-sjogren-syndrome.erosions
    0, // primary-sjogren-syndrome.disease-and-deposit
    0, // primary-sjogren-syndrome.lupus-panniculitis
    0, // primary-sjogren-syndrome.discoid-scar-or-plaque
    0, // primary-sjogren-syndrome.associated
    0, // morphea.plaque
    0, // morphea.systemic
    0, // morphea.sclerosis-possible
    0, // morphea.disease-and-deposit
    0, // panniculitis-calcinosis.vessels
    0, // panniculitis-calcinosis.other-lesion
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
    0, // traumatic-panniculitis.painful-necrosis
    0, // factitial-panniculitis.self-inflicted
    0, // alpha-1-antitrypsin-deficiency-panniculitis.deficiency
    0, // post-injection-panniculitis.injection
    0, // post-injection-panniculitis.own-entry
    0, // post-injection-panniculitis.other-cause-here
    0, // post-injection-panniculitis.painful-necrosis
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
    0, // werner-syndrome.other-disease
    0, // rothmund-thomson-syndrome.sign
    0, // rothmund-thomson-syndrome.gene
    0, // generalized-arterial-calcification-of-infancy.artery
    0, // generalized-arterial-calcification-of-infancy.age
    0, // generalized-arterial-calcification-of-infancy.gene
    0, // arterial-calcification-due-to-cd73-deficiency.deposit
    0, // arterial-calcification-due-to-cd73-deficiency.gene
    0, // arterial-calcification-due-to-cd73-deficiency.other-cause
    0, // normophosphatemic-familial-tumoral-calcinosis.sign
    0, // normophosphatemic-familial-tumoral-calcinosis.phosphate
    0, // normophosphatemic-familial-tumoral-calcinosis.kidney
    0, // normophosphatemic-familial-tumoral-calcinosis.gene
    0, // normophosphatemic-familial-tumoral-calcinosis.other-inherited-disease
    0, // normophosphatemic-familial-tumoral-calcinosis.other-cause-here
    0, // other-genetic-syndrome-with-calcinosis.syndrome
    0, // gardner-syndrome-calcinosis.syndrome
    0, // gardner-syndrome-calcinosis.proof
    0, // gardner-syndrome-calcinosis.other-cyst
    0, // progeria-calcinosis.syndrome
    0, // progeria-calcinosis.age
    0, // progeria-calcinosis.proof
    0, // progeria-calcinosis.other-disease
    0, // singleton-merten-syndrome-calcinosis.syndrome
    0, // singleton-merten-syndrome-calcinosis.proof
    0, // singleton-merten-syndrome-calcinosis.other-inherited-disease
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
    0, // neoplasm-or-cyst-calcinosis.not-of-the-skin
    0, // neoplasm-or-cyst-calcinosis.bone
    0, // pilomatricoma.ghost-cell
    0, // pilomatricoma.proof
    0, // pilomatricoma.carcinoma
    0, // pilomatricoma.cyst-in-polyposis
    0, // pilomatricoma.signs-of-malignancy
    0, // pilomatricoma.scrotal-cyst
    0, // pilomatricoma.other-tumor
    0, // calcified-epidermoid-or-pilar-cyst.cyst
    0, // calcified-epidermoid-or-pilar-cyst.within-tumor
    0, // calcified-epidermoid-or-pilar-cyst.signs-of-malignancy
    0, // calcified-epidermoid-or-pilar-cyst.no-calcium
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
    0, // calcified-nevus-or-benign-tumor.tumor
    0, // calcified-nevus-or-benign-tumor.other-tumor
    0, // calcified-nevus-or-benign-tumor.signs-of-malignancy
    0, // calcified-nevus-or-benign-tumor.two-tumors
    0, // calcified-nevus-or-benign-tumor.no-calcium
    0, // calcified-intradermal-nevus.histology
    0, // calcified-intradermal-nevus.proof
    0, // calcified-hemangioma.histology
    0, // calcified-hemangioma.malformation
    0, // calcified-hemangioma.proof
    0, // calcified-hemangioma.slow-flow
    0, // calcified-chondroid-syringoma.histology
    0, // calcified-chondroid-syringoma.proof
    0, // calcified-trichoepithelioma.histology
    0, // calcified-trichoepithelioma.proof
    0, // calcified-lipoma.histology
    0, // calcified-lipoma.proof
    0, // calcified-dermatofibroma.histology
    0, // calcified-dermatofibroma.proof
    0, // calcified-scrotal-epidermoid-cysts.scrotum
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
    0, // scar-or-injury-calcinosis.bone
    0, // scar-or-injury-calcinosis.other-lesion
    0, // scar-or-injury-calcinosis.signs-of-carcinoma
    0, // scar-or-injury-calcinosis.other-cause-here
    0, // calcified-scar-or-traumatic-calcification.burn
    0, // calcified-scar-or-traumatic-calcification.connective-tissue-disease
    0, // calcified-scar-or-traumatic-calcification.painful-necrosis
    0, // calcified-scar-or-traumatic-calcification.place-of-its-own
    0, // calcified-scar-or-traumatic-calcification.inherited-or-other-disease
    0, // calcified-surgical-or-traumatic-scar.history
    0, // calcified-surgical-or-traumatic-scar.proof
    0, // calcified-surgical-or-traumatic-scar.own-entry
    0, // calcified-keloid.history
    0, // calcified-keloid.proof
    0, // calcified-keloid.other-damage
    0, // calcified-hematoma.history
    0, // calcified-hematoma.proof
    0, // calcified-hematoma.other-process
    0, // calcified-hematoma.elsewhere-too
    0, // calcified-hematoma.other-cause-here
    0, // calcified-insect-bite.history
    0, // calcified-insect-bite.proof
    0, // calcified-insect-bite.elsewhere-too
    0, // calcified-insect-bite.other-cause-here
    0, // calcified-foreign-body-reaction.history
    0, // calcified-foreign-body-reaction.proof
    0, // calcified-foreign-body-reaction.other-material
    0, // calcified-foreign-body-reaction.elsewhere-too
    0, // burn-scar-calcinosis.burn
    0, // burn-scar-calcinosis.proof
    0, // acne-scar-calcinosis.acne
    0, // acne-scar-calcinosis.face
    0, // acne-scar-calcinosis.proof
    0, // acne-scar-calcinosis.elsewhere-only
    0, // post-radiotherapy-calcification.field
    0, // post-radiotherapy-calcification.early
    0, // post-radiotherapy-calcification.proof
    0, // post-radiotherapy-calcification.other-cause
    0, // calcified-tattoo.tattoo
    0, // calcified-tattoo.proof
    0, // calcified-tattoo.other-cause
    0, // chronic-ulcer-or-infection-calcification.wound
    0, // chronic-ulcer-or-infection-calcification.own-entry
    0, // chronic-ulcer-or-infection-calcification.proof
    0, // chronic-ulcer-or-infection-calcification.other-cause
    0, // chronic-ulcer-or-infection-calcification.named-cause
    0, // skin-or-vessel-disease-calcinosis.other-lesion
    0, // chronic-venous-insufficiency-calcification.vein
    0, // chronic-venous-insufficiency-calcification.skin
    0, // chronic-venous-insufficiency-calcification.leg
    0, // chronic-venous-insufficiency-calcification.proof
    0, // chronic-venous-insufficiency-calcification.other-cause
    0, // chronic-venous-insufficiency-calcification.elsewhere-only
    0, // porphyria-cutanea-tarda.porphyria
    0, // porphyria-cutanea-tarda.normal-porphyrins
    0, // porphyria-cutanea-tarda.proof
    0, // porphyria-cutanea-tarda.other-disease
    1, // auricular-calcification.pinna
    0, // auricular-calcification.cause
    0, // auricular-calcification.proof
    0, // auricular-calcification.elsewhere-only
    0, // nephrogenic-systemic-fibrosis-with-calcification.gadolinium
    1, // nephrogenic-systemic-fibrosis-with-calcification.kidney
    0, // nephrogenic-systemic-fibrosis-with-calcification.proof
    0, // ggcx-elastic-fiber-calcinosis.clotting-or-gene
    0, // ggcx-elastic-fiber-calcinosis.drug
    0, // ggcx-elastic-fiber-calcinosis.proof
    0, // ggcx-elastic-fiber-calcinosis.abcc6
    0, // ggcx-elastic-fiber-calcinosis.skin
    0, // ggcx-elastic-fiber-calcinosis.other-cause
    0, // perforating-calcific-elastosis.lesion
    0, // perforating-calcific-elastosis.systemic
    0, // perforating-calcific-elastosis.proof
    0, // perforating-calcific-elastosis.vessels
    0, // hemoglobinopathy-elastic-fiber-calcinosis.blood
    0, // hemoglobinopathy-elastic-fiber-calcinosis.skin
    0, // hemoglobinopathy-elastic-fiber-calcinosis.gene
    0, // hemoglobinopathy-elastic-fiber-calcinosis.proof
    0, // hemoglobinopathy-elastic-fiber-calcinosis.eye
    0, // hemoglobinopathy-elastic-fiber-calcinosis.other-cause
    0, // saltpeter-elastic-fiber-calcinosis.contact
    0, // saltpeter-elastic-fiber-calcinosis.eye
    0, // saltpeter-elastic-fiber-calcinosis.proof
    0, // saltpeter-elastic-fiber-calcinosis.other-lesion
    1, // metastatic.mineral
    0, // metastatic.bone
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
    0, // primary-hyperparathyroidism-calcinosis.parathyroid
    0, // primary-hyperparathyroidism-calcinosis.suppressed
    0, // primary-hyperparathyroidism-calcinosis.dialysis
    0, // primary-hyperparathyroidism-calcinosis.proof
    0, // primary-hyperparathyroidism-calcinosis.other-cause-here
    0, // secondary-or-tertiary-hyperparathyroidism-calcinosis.hormone
    0, // secondary-or-tertiary-hyperparathyroidism-calcinosis.necrosis
    0, // secondary-or-tertiary-hyperparathyroidism-calcinosis.mass
    1, // secondary-hyperparathyroidism-calcinosis.secondary
    0, // secondary-hyperparathyroidism-calcinosis.tertiary
    0, // secondary-hyperparathyroidism-calcinosis.dominant
    0, // secondary-hyperparathyroidism-calcinosis.no-answer
    0, // tertiary-hyperparathyroidism-calcinosis.tertiary
    1, // tertiary-hyperparathyroidism-calcinosis.kidney
    0, // tertiary-hyperparathyroidism-calcinosis.hormone-not-high
    0, // hypervitaminosis-d-calcinosis.vitamin-d
    0, // hypervitaminosis-d-calcinosis.calcium
    0, // hypervitaminosis-d-calcinosis.hormone
    0, // hypervitaminosis-d-calcinosis.proof
    0, // hypervitaminosis-d-calcinosis.other-cause-here
    0, // milk-alkali-syndrome-calcinosis.intake
    0, // milk-alkali-syndrome-calcinosis.triad
    0, // milk-alkali-syndrome-calcinosis.hormone
    0, // milk-alkali-syndrome-calcinosis.proof
    0, // milk-alkali-syndrome-calcinosis.other-cause-here
    0, // granulomatous-disease-calcinosis.granuloma
    0, // granulomatous-disease-calcinosis.other-cause-here
    0, // sarcoidosis-calcinosis.sarcoidosis
    0, // sarcoidosis-calcinosis.calcium
    0, // sarcoidosis-calcinosis.proof
    0, // other-granulomatous-disease-calcinosis.disease
    0, // other-granulomatous-disease-calcinosis.calcium
    0, // other-granulomatous-disease-calcinosis.sarcoidosis
    0, // malignancy-associated-metastatic-calcinosis.cause
    0, // malignancy-associated-metastatic-calcinosis.lysis
    0, // malignancy-associated-metastatic-calcinosis.other-cause-here
    0, // malignancy-associated-metastatic-calcinosis.two-causes
    0, // humoral-hypercalcemia-of-malignancy-calcinosis.peptide
    0, // humoral-hypercalcemia-of-malignancy-calcinosis.proof
    0, // myeloma-calcinosis.myeloma
    0, // myeloma-calcinosis.proof
    0, // myeloma-calcinosis.peptide
    0, // leukemia-calcinosis.leukemia
    0, // leukemia-calcinosis.proof
    0, // leukemia-calcinosis.peptide
    0, // bone-metastasis-calcinosis.metastasis
    0, // bone-metastasis-calcinosis.proof
    0, // bone-metastasis-calcinosis.peptide
    0, // paget-disease-of-bone-calcinosis.paget
    0, // tumor-lysis-calcinosis.lysis
    0, // tumor-lysis-calcinosis.phosphate
    0, // tumor-lysis-calcinosis.proof
    0, // tumor-lysis-calcinosis.other-cause-here
    0, // pseudohypoparathyroidism-calcinosis.resistance
    0, // pseudohypoparathyroidism-calcinosis.kidney
    0, // pseudohypoparathyroidism-calcinosis.suppressed
    0, // pseudohypoparathyroidism-calcinosis.lack-of-hormone
    0, // pseudohypoparathyroidism-calcinosis.proof
    0, // pseudohypoparathyroidism-calcinosis.other-cause-here
    0, // pseudohypoparathyroidism-calcinosis.bone
    0, // hyperphosphatemic-tumoral-calcinosis.phosphate
    0, // hyperphosphatemic-tumoral-calcinosis.kidney
    0, // hyperphosphatemic-familial-tumoral-calcinosis.mass
    0, // hyperphosphatemic-familial-tumoral-calcinosis.other-cause
    0, // hyperphosphatemic-familial-tumoral-calcinosis.gene
    0, // hyperphosphatemic-familial-tumoral-calcinosis.minerals-do-not-fit
    0, // hyperphosphatemic-familial-tumoral-calcinosis.other-cause-here
    0, // fgf23-autoantibody-tumoral-calcinosis.antibody
    0, // fgf23-autoantibody-tumoral-calcinosis.gene
    0, // fgf23-autoantibody-tumoral-calcinosis.proof
    0, // hypoparathyroidism-calcinosis.glands
    0, // hypoparathyroidism-calcinosis.resistance
    0, // hypoparathyroidism-calcinosis.kidney
    0, // hypoparathyroidism-calcinosis.overtreated
    0, // hypoparathyroidism-calcinosis.proof
    0, // hypoparathyroidism-calcinosis.other-cause-here
    0, // calciphylaxis.lesion
    0, // calciphylaxis.bone
    0, // calciphylaxis.bone-of-its-own
    0, // calciphylaxis.other-vessel-disease
    1, // calciphylaxis-uremic.kidney
    0, // calciphylaxis-uremic.ischemia
    0, // calciphylaxis-uremic.oxalate
    0, // calciphylaxis-uremic.biopsy
    0, // calciphylaxis-uremic.penis
    1, // calciphylaxis-non-uremic.kidney
    0, // calciphylaxis-non-uremic.ischemia
    0, // calciphylaxis-non-uremic.kidney-failure
    0, // calciphylaxis-non-uremic.low-filtration
    0, // calciphylaxis-non-uremic.oxalate
    0, // calciphylaxis-non-uremic.martorell
    0, // calciphylaxis-non-uremic.biopsy
    0, // calciphylaxis-non-uremic.penis
    0, // calciphylaxis-penile.site
    0, // calciphylaxis-penile.ischemia
    0, // calciphylaxis-penile.sex
    0, // calciphylaxis-penile.fournier
    0, // calciphylaxis-penile.oxalate
    0, // calciphylaxis-penile.biopsy
    0, // calciphylaxis-penile.elsewhere-only
    0, // iatrogenic.order
    0, // iatrogenic.bone
    0, // iatrogenic.bone-on-imaging
    0, // iatrogenic.other-lesion
    0, // calcium-extravasation.exposure
    0, // calcium-extravasation.denied
    0, // calcium-extravasation.window
    0, // calcium-extravasation.proof
    0, // calcium-extravasation.phosphate
    0, // phosphate-infusion-calcinosis.exposure
    0, // phosphate-infusion-calcinosis.window
    0, // phosphate-infusion-calcinosis.proof
    0, // phosphate-infusion-calcinosis.other-drug
    0, // electrode-paste-calcinosis.exposure
    0, // electrode-paste-calcinosis.denied
    0, // electrode-paste-calcinosis.proof
    0, // topical-calcium-chloride-calcinosis.exposure
    0, // topical-calcium-chloride-calcinosis.proof
    0, // topical-calcium-chloride-calcinosis.electrode
    0, // calcium-heparin-injection-calcinosis.exposure
    0, // calcium-heparin-injection-calcinosis.site
    0, // calcium-heparin-injection-calcinosis.proof
    0, // calcium-heparin-injection-calcinosis.necrosis
    0, // calcium-heparin-injection-calcinosis.other-drug
    0, // calcium-alginate-dressing-calcinosis.exposure
    0, // calcium-alginate-dressing-calcinosis.wound
    0, // calcium-alginate-dressing-calcinosis.proof
    0, // calcium-alginate-dressing-calcinosis.vessels
    0, // liver-transplantation-calcinosis.transplantation
    0, // liver-transplantation-calcinosis.calcium
    0, // liver-transplantation-calcinosis.window
    0, // liver-transplantation-calcinosis.proof
    0, // silicone-granuloma-calcification.filler
    0, // silicone-granuloma-calcification.granuloma
    0, // silicone-granuloma-calcification.proof
    0, // silicone-granuloma-calcification.other-material
    0, // silicone-granuloma-calcification.other-drug
    0, // other-injection-site-calcinosis.site
    0, // other-injection-site-calcinosis.vessels
    0, // other-injection-site-calcinosis.other-material
    0, // other-injection-site-calcinosis.two-drugs
    0, // other-injection-site-calcinosis.other-cause-here
    0, // gluteal-injection-granuloma-calcification.buttock
    0, // gluteal-injection-granuloma-calcification.proof
    0, // gluteal-injection-granuloma-calcification.named-drug
    0, // gluteal-injection-granuloma-calcification.panniculitis
    0, // gluteal-injection-granuloma-calcification.elsewhere-only
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
    0, // opioid-injection-calcinosis.other-disease
    0, // opioid-injection-calcinosis.inherited-disease
    0, // opioid-injection-calcinosis.other-cause-here
    0, // glatiramer-injection-calcinosis.drug
    0, // glatiramer-injection-calcinosis.proof
    0, // other-drug-extravasation-calcinosis.drug
    0, // other-drug-extravasation-calcinosis.salt
    0, // other-drug-extravasation-calcinosis.salt-elsewhere
    0, // other-drug-extravasation-calcinosis.proof
    0, // neonatal-heel-stick-calcinosis.heel
    0, // neonatal-heel-stick-calcinosis.stick
    0, // neonatal-heel-stick-calcinosis.denied
    0, // neonatal-heel-stick-calcinosis.age
    0, // neonatal-heel-stick-calcinosis.proof
    0, // neonatal-heel-stick-calcinosis.elsewhere-only
    0, // idiopathic.minerals
    0, // idiopathic.damaged-place
    0, // idiopathic.tumor-or-parasite
    0, // idiopathic.pyrophosphate
    0, // idiopathic.no-other-cause
    0, // idiopathic.bone
    0, // idiopathic-scrotal-calcinosis.site
    0, // idiopathic-scrotal-calcinosis.no-cause
    0, // idiopathic-scrotal-calcinosis.cyst
    0, // idiopathic-scrotal-calcinosis.sex
    0, // idiopathic-scrotal-calcinosis.elsewhere
    0, // idiopathic-vulvar-calcinosis.site
    0, // idiopathic-vulvar-calcinosis.no-cause
    0, // idiopathic-vulvar-calcinosis.cyst
    0, // idiopathic-vulvar-calcinosis.sex
    0, // idiopathic-vulvar-calcinosis.elsewhere
    0, // idiopathic-penile-calcinosis.site
    0, // idiopathic-penile-calcinosis.no-cause
    0, // idiopathic-penile-calcinosis.cyst
    0, // idiopathic-penile-calcinosis.sex
    0, // idiopathic-penile-calcinosis.elsewhere
    0, // idiopathic-areolar-calcinosis.site
    0, // idiopathic-areolar-calcinosis.no-cause
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
    0, // idiopathic-calcinosis-circumscripta.cyst
    0, // idiopathic-calcinosis-circumscripta.genital
    0, // idiopathic-calcinosis-circumscripta.subepidermal
    0, // idiopathic-calcinosis-circumscripta.ear-cartilage
    0, // idiopathic-calcinosis-universalis.extent
    1, // idiopathic-calcinosis-universalis.no-cause
    0, // idiopathic-calcinosis-universalis.hallmark
    0, // idiopathic-calcinosis-universalis.mineral
    0, // unilateral-idiopathic-calcinosis.side
    0, // unilateral-idiopathic-calcinosis.several
    1, // unilateral-idiopathic-calcinosis.no-cause
    1, // idiopathic-auricular-calcification.ear
    0, // idiopathic-auricular-calcification.no-cause
    0, // idiopathic-auricular-calcification.endocrine
    0, // idiopathic-auricular-calcification.nodule
    0, // idiopathic-auricular-calcification.papule
    0, // idiopathic-auricular-calcification.elsewhere-only
    0, // osteoma-cutis.bone
    0, // osteoma-cutis.not-of-the-skin
    0, // osteoma-cutis.other-deposit
    0, // genetic-osteoma-cutis.other-bed
    0, // genetic-osteoma-cutis.late
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.albright
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.resistance
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.paternal
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.toe
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.acvr1
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.php
    0, // albright-hereditary-osteodystrophy-with-hormone-resistance.gene
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.albright
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.no-resistance
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.resistance
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.maternal
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.toe
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.acvr1
    0, // albright-hereditary-osteodystrophy-without-hormone-resistance.gene
    0, // progressive-osseous-heteroplasia.deep
    0, // progressive-osseous-heteroplasia.toe
    0, // progressive-osseous-heteroplasia.adult
    0, // progressive-osseous-heteroplasia.definition
    0, // progressive-osseous-heteroplasia.gene
    0, // progressive-osseous-heteroplasia.stays-superficial
    0, // progressive-osseous-heteroplasia.albright-count
    0, // progressive-osseous-heteroplasia.overlap
    0, // plate-like-osteoma-cutis.plate
    0, // plate-like-osteoma-cutis.deep
    0, // plate-like-osteoma-cutis.systemic
    0, // plate-like-osteoma-cutis.albright
    0, // congenital-plate-like-osteoma-cutis.first-year
    0, // congenital-plate-like-osteoma-cutis.stable
    0, // acquired-plate-like-osteoma-cutis.later
    0, // acquired-plate-like-osteoma-cutis.no-precursor
    0, // gnas-osteoma-cutis-superficial.gene
    0, // gnas-osteoma-cutis-superficial.deep
    0, // gnas-osteoma-cutis-superficial.resistance
    0, // gnas-osteoma-cutis-superficial.toe
    0, // gnas-osteoma-cutis-superficial.acvr1
    0, // gnas-osteoma-cutis-superficial.superficial
    0, // gnas-osteoma-cutis-superficial.maternal
    0, // gnas-osteoma-cutis-superficial.two-signs
    0, // gnas-osteoma-cutis-superficial.progressive
    0, // fibrodysplasia-ossificans-progressiva.toe-or-gene
    0, // fibrodysplasia-ossificans-progressiva.skin-first
    0, // fibrodysplasia-ossificans-progressiva.toe-and-bone
    0, // fibrodysplasia-ossificans-progressiva.toe-and-sign
    0, // fibrodysplasia-ossificans-progressiva.gene-and-bone
    0, // fibrodysplasia-ossificans-progressiva.gnas
    0, // fibrodysplasia-ossificans-progressiva.bone-of-the-skin
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
    0, // multiple-osteoma-cutis-non-syndromic.no-precursor
    0, // multiple-osteoma-cutis-non-syndromic.no-syndrome
    0, // multiple-osteoma-cutis-non-syndromic.albright
    0, // multiple-osteoma-cutis-non-syndromic.first-year
    0, // secondary-osteoma-in-neoplasm.tumor
    0, // secondary-osteoma-in-neoplasm.amorphous-only
    0, // secondary-osteoma-in-neoplasm.sarcoma
    0, // secondary-osteoma-in-neoplasm.bone-in-tumor
    0, // secondary-osteoma-in-neoplasm.two-tumors
    0, // secondary-osteoma-in-melanocytic-nevus.tissue
    0, // secondary-osteoma-in-melanocytic-nevus.other-tumor
    0, // secondary-osteoma-in-pilomatricoma.tissue
    0, // secondary-osteoma-in-pilomatricoma.carcinoma
    0, // secondary-osteoma-in-pilomatricoma.signs-of-malignancy
    0, // secondary-osteoma-in-basal-cell-carcinoma.tissue
    0, // secondary-osteoma-in-basal-cell-carcinoma.other-tumor
    0, // secondary-osteoma-in-nevus-sebaceus.tissue
    0, // secondary-osteoma-in-chondroid-syringoma.tissue
    0, // secondary-osteoma-in-hemangioma.tissue
    0, // secondary-osteoma-in-seborrheic-keratosis.tissue
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
    0, // secondary-osteoma-in-venous-stasis.elsewhere-only
    0, // secondary-osteoma-in-hematoma.cause
    0, // secondary-osteoma-after-filler-injection.cause
    0, // secondary-osteoma-after-filler-injection.bone-in-bed
    0, // secondary-osteoma-after-filler-injection.other-bed
    0, // secondary-osteoma-after-radiotherapy.field
    0, // secondary-osteoma-after-radiotherapy.tumor
    0, // secondary-osteoma-after-radiotherapy.osteosarcoma
    0, // secondary-osteoma-after-radiotherapy.bone-in-bed
    0, // secondary-osteoma-in-tattoo.tattoo
    0, // secondary-osteoma-in-tattoo.bone-in-bed
    0, // secondary-osteoma-in-chronic-ulcer-or-infection.wound
    0, // secondary-osteoma-in-chronic-ulcer-or-infection.own-entry
    0, // secondary-osteoma-in-chronic-ulcer-or-infection.bone-in-bed
    0, // secondary-osteoma-in-chronic-ulcer-or-infection.vein
    1, // secondary-osteoma-in-connective-tissue-disease.disease
    0, // secondary-osteoma-in-connective-tissue-disease.amorphous-only
    0, // secondary-osteoma-in-connective-tissue-disease.other-bed
    0, // secondary-osteoma-in-connective-tissue-disease.two-diseases
    0, // secondary-osteoma-in-dermatomyositis.dermatomyositis
    0, // secondary-osteoma-in-dermatomyositis.ossified
    0, // secondary-osteoma-in-systemic-sclerosis.sclerosis
    0, // secondary-osteoma-in-systemic-sclerosis.ossified
    1, // secondary-osteoma-of-auricle.ear
    0, // secondary-osteoma-of-auricle.amorphous-only
    0, // secondary-osteoma-of-auricle.bone-in-pinna
    0, // secondary-osteoma-of-auricle.elsewhere-only
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
    0, // gouty-tophus.age
    0, // gouty-tophus.oxalate
    0, // xanthoma.yellow
    0, // xanthoma.foam-cells
    0, // xanthoma.other-foam-cells
    0, // milium.papule
    0, // milium.mineral
    0, // milium.cyst
    0, // milium.carcinoma
    0, // epidermoid-cyst-without-calcification.nodule
    0, // epidermoid-cyst-without-calcification.calcium
    0, // epidermoid-cyst-without-calcification.cyst
    0, // epidermoid-cyst-without-calcification.minute
    0, // epidermoid-cyst-without-calcification.carcinoma
    0, // rheumatoid-nodule.rheumatoid
    0, // rheumatoid-nodule.granuloma
    0, // rheumatoid-nodule.urate
    0, // rheumatoid-nodule.calcium
    0, // rheumatoid-nodule.child
    0, // cutaneous-calcium-oxalate-deposition.oxalate
    0, // cutaneous-calcium-oxalate-deposition.crystals
    0, // cutaneous-calcium-oxalate-deposition.calcified-mass
    0, // cutaneous-calcium-oxalate-deposition.dense-mass
    0, // foreign-body-granuloma.material
    0, // foreign-body-granuloma.crystals
    0, // foreign-body-granuloma.material-seen
    0, // foreign-body-granuloma.carcinoma
    0, // foreign-body-granuloma.other-granuloma
    0, // foreign-body-granuloma.calcium
    0, // molluscum-contagiosum.papule
    0, // molluscum-contagiosum.mineral
    0, // molluscum-contagiosum.inclusions
    0, // molluscum-contagiosum.wart
    0, // wart.surface
    0, // wart.mineral
    0, // wart.histology
    0, // wart.horn
    0, // wart.carcinoma
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
    0, // syringoma-or-facial-adnexal-papules.carcinoma
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
    0, // warfarin-induced-skin-necrosis.germs
    0, // heparin-induced-skin-necrosis.heparin
    0, // heparin-induced-skin-necrosis.lesion
    0, // heparin-induced-skin-necrosis.calcium
    0, // heparin-induced-skin-necrosis.antibody
    0, // heparin-induced-skin-necrosis.germs
    0, // cholesterol-embolization-syndrome.embolism
    0, // cholesterol-embolization-syndrome.atheroma
    0, // cholesterol-embolization-syndrome.clefts
    0, // cholesterol-embolization-syndrome.calciphylaxis
    0, // livedoid-vasculopathy.ankle
    0, // livedoid-vasculopathy.lesion
    0, // livedoid-vasculopathy.calciphylaxis
    0, // livedoid-vasculopathy.proof
    0, // livedoid-vasculopathy.germs
    0, // livedoid-vasculopathy.elsewhere-only
    0, // antiphospholipid-syndrome-skin-necrosis.antibody
    0, // antiphospholipid-syndrome-skin-necrosis.lesion
    0, // antiphospholipid-syndrome-skin-necrosis.calciphylaxis
    0, // antiphospholipid-syndrome-skin-necrosis.oxalate
    0, // antiphospholipid-syndrome-skin-necrosis.proof
    0, // antiphospholipid-syndrome-skin-necrosis.germs
    0, // cutaneous-vasculitis.lesion
    0, // cutaneous-vasculitis.calciphylaxis
    0, // cutaneous-vasculitis.proof
    0, // cutaneous-vasculitis.germs
    0, // cutaneous-vasculitis.own-entry
    0, // cryoglobulinemia-skin-necrosis.cryoglobulin
    0, // cryoglobulinemia-skin-necrosis.lesion
    0, // cryoglobulinemia-skin-necrosis.calciphylaxis
    0, // cryoglobulinemia-skin-necrosis.proof
    0, // cryoglobulinemia-skin-necrosis.germs
    0, // pyoderma-gangrenosum.ulcer
    0, // pyoderma-gangrenosum.neutrophilic
    0, // pyoderma-gangrenosum.calciphylaxis
    0, // pyoderma-gangrenosum.carcinoma
    0, // pyoderma-gangrenosum.proof
    0, // martorell-hypertensive-ischemic-leg-ulcer.hypertension
    0, // martorell-hypertensive-ischemic-leg-ulcer.leg
    0, // martorell-hypertensive-ischemic-leg-ulcer.ulcer
    0, // martorell-hypertensive-ischemic-leg-ulcer.elsewhere
    0, // martorell-hypertensive-ischemic-leg-ulcer.proof
    0, // martorell-hypertensive-ischemic-leg-ulcer.elsewhere-only
    0, // venous-leg-ulcer.vein
    0, // venous-leg-ulcer.ulcer
    0, // venous-leg-ulcer.leg
    0, // venous-leg-ulcer.elsewhere-only
    0, // arterial-ulcer.artery
    0, // arterial-ulcer.ulcer
    0, // diabetic-foot-ulcer.diabetes
    0, // diabetic-foot-ulcer.foot
    0, // diabetic-foot-ulcer.ulcer
    0, // diabetic-foot-ulcer.elsewhere-only
    0, // thromboangiitis-obliterans.tobacco
    0, // thromboangiitis-obliterans.acral
    0, // thromboangiitis-obliterans.calciphylaxis
    0, // thromboangiitis-obliterans.onset
    0, // thromboangiitis-obliterans.autoimmune
    0, // thromboangiitis-obliterans.elsewhere-only
    0, // necrotizing-fasciitis.tempo
    0, // necrotizing-fasciitis.calcified-vessel
    0, // necrotizing-fasciitis.gas
    0, // cellulitis.red
    0, // cellulitis.inflammation
    0, // marjolin-ulcer.scar
    0, // marjolin-ulcer.growth
    0, // marjolin-ulcer.metastasis
    0, // marjolin-ulcer.proof
    0, // pressure-injury.pressure
    0, // pressure-injury.immobility
    0, // pressure-injury.damage
    0, // purpura-fulminans-or-disseminated-intravascular-coagulation.purpura
    0, // purpura-fulminans-or-disseminated-intravascular-coagulation.clotting
    0, // purpura-fulminans-or-disseminated-intravascular-coagulation.calcified-vessel
    0, // acute-infectious-purpura-fulminans.sepsis
    0, // acute-infectious-purpura-fulminans.proof
    0, // neonatal-purpura-fulminans.newborn
    0, // neonatal-purpura-fulminans.proof
    0, // postinfectious-purpura-fulminans.infection
    0, // postinfectious-purpura-fulminans.proof
    1, // levamisole-cocaine-vasculopathy.drug
    0, // levamisole-cocaine-vasculopathy.lesion
    0, // levamisole-cocaine-vasculopathy.vessel-calcium
    0, // levamisole-cocaine-vasculopathy.calcified-vessel
    0, // levamisole-cocaine-vasculopathy.proof
    0, // levamisole-cocaine-vasculopathy.germs
    0, // hydroxyurea-ulcer.drug
    0, // hydroxyurea-ulcer.ulcer
    0, // hydroxyurea-ulcer.vessel-calcium
    0, // angioinvasive-infection-skin-necrosis.lesion
    0, // angioinvasive-infection-skin-necrosis.setting
    0, // angioinvasive-infection-skin-necrosis.infection
    0, // angioinvasive-infection-skin-necrosis.calcified-vessel
    0, // angioinvasive-infection-skin-necrosis.fascia
    0, // angioinvasive-infection-skin-necrosis.clotting
    0, // angioinvasive-infection-skin-necrosis.proof
    1, // nephrogenic-systemic-fibrosis-without-calcification.kidney
    0, // nephrogenic-systemic-fibrosis-without-calcification.gadolinium
    0, // nephrogenic-systemic-fibrosis-without-calcification.calcium
    0, // nephrogenic-systemic-fibrosis-without-calcification.calciphylaxis
    0, // nephrogenic-systemic-fibrosis-without-calcification.biopsy
    0, // nephrogenic-systemic-fibrosis-without-calcification.calcified-vessel
    0, // myositis-ossificans-traumatic.muscle
    0, // myositis-ossificans-traumatic.bone
    0, // myositis-ossificans-traumatic.genetic
    0, // myositis-ossificans-traumatic.sarcoma
    0, // myositis-ossificans-traumatic.zone
    0, // myositis-ossificans-traumatic.growing
    0, // neurogenic-heterotopic-ossification.injury
    0, // neurogenic-heterotopic-ossification.joint
    0, // neurogenic-heterotopic-ossification.genetic
    0, // neurogenic-heterotopic-ossification.tumor
    0, // neurogenic-heterotopic-ossification.imaging
    0, // subungual-exostosis.nail
    0, // subungual-exostosis.genetic
    0, // subungual-exostosis.other-tumor
    0, // subungual-exostosis.phalanx
    0, // subungual-exostosis.elsewhere
    0, // subungual-exostosis.elsewhere-only
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
    0, // lipoma-or-dermatofibroma.sarcoma
    0, // lipoma.fat
    0, // lipoma.histology
    0, // dermatofibroma.fibrous
    0, // dermatofibroma.histology
    0, // calcified-soft-tissue-sarcoma.mass
    0, // calcified-soft-tissue-sarcoma.calcium
    0, // calcified-soft-tissue-sarcoma.histology
    0, // calcified-soft-tissue-sarcoma.metastasis
    0, // calcified-soft-tissue-sarcoma.tissue
    0, // sclerema-neonatorum.newborn
    0, // sclerema-neonatorum.hard
    0, // sclerema-neonatorum.nodules
    0, // calcified-skin-metastasis.cancer
    0, // calcified-skin-metastasis.mineral
    0, // calcified-skin-metastasis.own-mineral-of-the-place
    0, // calcified-skin-metastasis.tissue
    0, // calcified-skin-metastasis.tissue-and-film
    0, // crystal-deposit-beside-joint.place
    0, // crystal-deposit-beside-joint.mineral
    0, // crystal-deposit-beside-joint.elsewhere
    0, // crystal-deposit-beside-joint.kidney-or-phosphate
    0, // crystal-deposit-beside-joint.connective-tissue
    0, // crystal-deposit-beside-joint.inherited
    0, // crystal-deposit-beside-joint.gout
    0, // crystal-deposit-beside-joint.other-lesion
    0, // crystal-deposit-beside-joint.tendon-on-film
    0, // crystal-deposit-beside-joint.pyrophosphate
    0, // calcifying-tumor-of-hand-or-foot.place
    0, // calcifying-tumor-of-hand-or-foot.mineral
    0, // calcifying-tumor-of-hand-or-foot.elsewhere
    0, // calcifying-tumor-of-hand-or-foot.joined-to-bone
    0, // calcifying-tumor-of-hand-or-foot.crystals
    0, // calcifying-tumor-of-hand-or-foot.malignant
    0, // calcifying-tumor-of-hand-or-foot.histology
];

pub(super) static SILENCES_STARTS: [u32; 962] = blob::starts(&SILENCES_LENGTHS, 1);

pub(super) static SILENCES_ITEMS: [FindingKey; 22] = [
    f::CONNECTIVE_TISSUE_DISEASE,
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
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::SITE_EAR,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::SITE_EAR,
    f::KIDNEY_FAILURE,
    f::SITE_GENITAL,
    f::SITE_EAR,
    f::KIDNEY_FAILURE,
];

const UNDER_LENGTHS: [u32; 262] = [
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
    53, // mimic
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
    23, // mimic-necrosis-or-ulcer
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
    1, // angioinvasive-infection-skin-necrosis
    13, // mimic-bone-or-tumor
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
    1, // calcified-skin-metastasis
    1, // crystal-deposit-beside-joint
    1, // calcifying-tumor-of-hand-or-foot
];

pub(super) static UNDER_STARTS: [u32; 263] = blob::starts(&UNDER_LENGTHS, 1);

pub(super) static UNDER_ITEMS: [LeafKey; 821] = LeafKey::list([
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
    195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210,
    211, 212, 213, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173,
    174, 175, 176, 177, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172,
    173, 174, 175, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185,
    186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 178,
    179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194,
    195, 196, 197, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207,
    208, 209, 210, 211, 212, 213, 201, 202, 203, 204, 205, 206, 207, 208, 207, 208,
    209, 210, 211, 212, 213,
]);

const NAMING_LENGTHS: [u32; 971] = [
    0, // 25-hydroxyvitamin-d-over-50
    15, // abcc6-biallelic-variant
    0, // abdominal-symptoms-absent
    1, // abnormal-calcium
    0, // abnormal-liver-tests
    1, // abnormal-phosphate
    1, // abnormal-thumb
    0, // abnormal-vitamin-d-metabolism
    4, // abnormal-voice
    0, // abraded-skin
    0, // abscess
    3, // achilles-tendon-calcification
    4, // acne-history
    10, // acne-scar-at-site
    5, // acral-distribution
    1, // acrocyanosis
    1, // acroosteolysis
    0, // active-vitamin-d-use
    2, // acute-cutaneous-lupus
    3, // acute-kidney-injury
    0, // acute-kidney-injury-on-dialysis
    4, // acute-pancreatitis
    0, // acvr1-r206h-variant
    21, // acvr1-variant
    3, // adipose-rich-site
    4, // adrenal-insufficiency
    0, // agxt-biallelic-variant
    1, // agxt-grhpr-or-hoga1-biallelic-variant
    11, // albright-phenotype
    0, // albumin-infusion
    0, // alcohol-excess
    5, // alginate-dressing-exposure
    0, // all-mineral-values-normal
    3, // alopecia
    3, // alpha-1-antitrypsin-deficiency
    0, // amorphous-calcification-on-imaging
    0, // anemia
    6, // angioid-streaks
    0, // anti-beta2-glycoprotein-antibody
    5, // anti-ccp-antibody
    4, // anti-dsdna-antibody
    4, // anti-jo1-antibody
    2, // anti-la-antibody
    4, // anti-mda5-antibody
    4, // anti-mi2-antibody
    4, // anti-nxp2-antibody
    2, // anti-pm-scl-antibody
    10, // anti-rna-polymerase-iii-antibody
    4, // anti-ro-antibody
    0, // anti-ro52-antibody
    4, // anti-sae-antibody
    4, // anti-sm-antibody
    4, // anti-tif1-gamma-antibody
    17, // anti-topoisomerase-antibody
    4, // anti-u1-rnp-antibody
    0, // anticardiolipin-antibody
    21, // anticentromere-antibody
    1, // anticoagulant-use
    3, // antineutrophil-cytoplasmic-antibody
    8, // antinuclear-antibody
    4, // antiphospholipid-antibody
    1, // antiphospholipid-antibody-moderate-or-high-titer
    1, // antiphospholipid-syndrome
    6, // aortic-calcification
    4, // apc-variant
    6, // arterial-calcification
    2, // arterial-hypertension
    2, // arthralgia-or-arthritis
    2, // arthritis
    1, // articular-cartilage-calcification
    0, // asymmetric-distribution
    0, // asymptomatic-incidental-deposit
    0, // atopic-dermatitis
    0, // atrial-fibrillation
    1, // atrophic-overlying-skin
    4, // atrophic-scars
    3, // atrophie-blanche
    5, // attached-to-phalanx-on-imaging
    0, // autoimmune-disease
    0, // autoimmune-hemolysis
    0, // azathioprine-use
    0, // basal-ganglia-calcification
    0, // below-eight-years-now
    1, // below-ten-years-now
    1, // below-two-years-now
    2, // bilateral-auricle
    3, // bilateral-distribution
    4, // bilateral-early-cataract
    0, // bilateral-radiopaque-deposits-face
    5, // bird-like-facies
    0, // bisphosphonate-use
    2, // bleeding-or-malodor
    1, // blister-or-trauma-before
    2, // blisters-on-sun-exposed-skin
    1, // blue-toe
    4, // bone-metastasis
    0, // bone-pain
    0, // bone-scan-uptake
    2, // bony-prominence
    0, // brachydactyly
    13, // brachydactyly-type-e
    0, // brain-calcification
    4, // brain-or-spinal-cord-injury
    14, // bulla
    0, // bulla-ulcer-or-edema
    12, // burn-history
    2, // burn-in-childhood
    0, // calcification-in-advanced-venous-skin-change
    0, // calcification-in-early-venous-disease
    0, // calcification-in-the-disease
    0, // calcification-in-the-exposed
    0, // calcineurin-inhibitor-use
    4, // calcinosis-before-bone
    15, // calcinosis-deposit
    0, // calcinosis-in-the-disease
    1, // calciphylaxis-at-other-site
    1, // calcium-based-binder-use
    0, // calcium-below-8-5
    6, // calcium-chloride-contact
    8, // calcium-heparin-exposure
    3, // calcium-hydroxylapatite-filler-injection
    6, // calcium-phosphate-product-over-55
    0, // calcium-phosphate-product-over-70
    11, // calcium-salt-injection-at-site
    3, // calcium-supplement-or-antacid-use
    0, // calcium-suspected-clinically
    0, // callus-around
    1, // cancer-at-any-time
    5, // cartilage-calcification
    6, // cellulitis-like-erythema
    0, // central-crust
    4, // central-umbilication
    0, // cerebrotendinous-xanthomatosis
    1, // cesarean-birth
    26, // chalk-extrusion
    0, // chemotherapy-at-any-time
    2, // child-now
    11, // chronic-kidney-disease
    0, // chronic-pancreatitis
    20, // chronic-ulcer-or-sinus-before
    0, // circumscribed-deposit-pattern
    0, // cirrhosis
    0, // ckd-stage-3a
    0, // ckd-stage-3b
    0, // ckd-stage-4
    0, // ckd-stage-5
    3, // cocaine-use
    1, // cognitive-delay
    4, // col5a1-or-col5a2-variant
    0, // col5a1-variant
    0, // col5a2-variant
    4, // cold-injury
    0, // cold-trigger
    3, // colorectal-polyposis
    1, // colour-blue
    0, // colour-blue-or-red
    0, // colour-brown-black
    2, // colour-red
    0, // colour-skin
    6, // colour-violaceous
    4, // colour-white-yellow
    3, // compressible-mass
    2, // conjunctivitis
    25, // connective-tissue-disease
    1, // corkscrew-collateral-on-imaging
    1, // coronary-artery-calcification
    1, // coronary-artery-disease
    0, // correct-clinical-diagnosis
    8, // corticosteroid-injection-at-site
    1, // corticosteroid-use
    1, // crepitus
    3, // cryoglobulin
    8, // cryptococcus-at-site
    0, // ctnnb1-somatic-variant
    3, // cutaneous-lupus-erythematosus
    3, // cutis-laxa-like-skin
    0, // cyclophosphamide-use
    0, // cyp27a1-biallelic-variant
    2, // cysticercus-antibody
    13, // days-to-weeks-after-exposure
    0, // death-within-months
    0, // death-within-one-year
    0, // death-within-six-months
    0, // death-within-two-years
    3, // deep-subcutaneous-plaque
    15, // deep-tissue-involvement-on-imaging
    17, // deep-tissue-ossification
    4, // deep-vein-thrombosis
    0, // delayed-wound-healing
    0, // delirium
    1, // delivery-complication
    5, // dental-dysplasia
    1, // dental-pulp-obliteration
    0, // deposit-in-dermis
    5, // deposit-in-muscle-or-tendon
    0, // deposit-in-subcutaneous-fat
    0, // deposit-present-at-diagnosis
    0, // deposits-resolve-under-treatment
    8, // dermal-onset-of-bone
    23, // dermatomyositis
    4, // diabetes-mellitus
    0, // diabetic-kidney-disease
    28, // dialysis
    0, // dialysis-over-five-years
    2, // diffuse-cutaneous-systemic-sclerosis
    11, // digital-gangrene
    2, // digital-tip-ulcer
    7, // digital-ulcer
    1, // dimple-sign
    0, // direct-oral-anticoagulant-use
    9, // discoid-lesion
    0, // disease-duration-years
    8, // distal-leg-distribution
    0, // diuretic-use
    1, // down-syndrome
    3, // dry-eyes
    3, // dry-mouth
    3, // dyslipidemia
    0, // dysphagia
    1, // early-onset-obesity
    0, // echogenic-focus-with-shadow-on-ultrasound
    1, // edema
    10, // electrode-contact-site
    4, // electrode-paste-exposure
    3, // elevated-muscle-enzyme
    0, // enamel-defect
    27, // end-stage-kidney-disease
    2, // endemic-residence-or-travel
    15, // enpp1-biallelic-variant
    5, // enpp1-heterozygous-variant
    0, // eosinophilia
    0, // epidermal-atrophy-and-hair-loss
    4, // epidermal-punctum
    6, // erosive-polyarthritis
    2, // erythema
    0, // esophageal-dysmotility
    2, // exoskeleton-calcification
    0, // extensor-distribution
    1, // facial-hypertrichosis
    5, // facial-nodule-over-150-hounsfield
    3, // failure-to-thrive
    0, // family-history-negative
    1, // family-history-of-albright-hereditary-osteodystrophy
    0, // family-history-of-calcinosis
    0, // family-history-of-connective-tissue-disease
    1, // family-history-of-cysts
    0, // family-history-of-dyslipidemia
    1, // family-history-of-facial-adnexal-tumors
    0, // family-history-of-fibrodysplasia-ossificans-progressiva
    0, // family-history-of-ossification
    0, // family-history-of-primary-hyperoxaluria
    0, // family-history-of-pseudoxanthoma-elasticum
    3, // family-history-of-tumoral-calcinosis
    0, // fascial-deposit-pattern
    0, // fatigue-nausea-or-confusion
    3, // female-sex
    2, // femoral-artery-calcification
    4, // fever
    0, // fever-above-38-3
    3, // few-lesions
    12, // fgf23-autoantibody
    0, // fgf23-biallelic-variant
    0, // fifty-five-or-older-now
    24, // filler-injection
    2, // finger-skin-spared
    1, // firm-consistency
    9, // fixed-to-deep-tissue
    2, // flame-burn
    2, // flare-up-swelling
    4, // fluid-calcium-level-on-imaging
    8, // folliculitis
    10, // foreign-body-at-site
    1, // fragile-skin
    3, // frostbite
    0, // functional-loss
    2, // fused-cervical-vertebrae
    10, // gadolinium-exposure
    0, // galnt3-biallelic-variant
    13, // galnt3-fgf23-or-kl-biallelic-variant
    3, // gardner-syndrome
    0, // gastroesophageal-reflux
    0, // gastrointestinal-hemorrhage
    7, // generalized-distribution
    9, // ggcx-biallelic-variant
    2, // gingivitis
    8, // glatiramer-injection
    3, // glomerular-filtration-rate-below-15
    5, // glomerular-filtration-rate-below-30
    0, // glomerulonephritis-kidney-disease
    6, // gnas-maternal-allele
    0, // gnas-methylation-defect
    2, // gnas-paternal-allele
    14, // gnas-variant
    19, // gottron-papules
    10, // gottron-sign
    2, // gout-history
    0, // gradual-onset
    4, // granulomatous-disease-other-than-sarcoidosis
    0, // grhpr-biallelic-variant
    0, // growth-hormone-deficiency
    17, // hallux-malformation
    0, // hard-consistency
    0, // hearing-impairment
    1, // heart-failure
    15, // heliotrope-rash
    2, // hematologic-disease
    11, // hematoma-at-site
    1, // hemodialysis
    5, // hemoglobinopathy
    1, // heparin-exposure
    1, // hepatitis-c
    4, // high-25-hydroxyvitamin-d
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
    5, // high-calcitriol
    0, // high-cholestanol
    1, // high-creatine-kinase
    0, // high-creatinine
    2, // high-d-dimer
    0, // high-erythrocyte-sedimentation-rate
    0, // high-hba1c
    0, // high-intact-fgf23
    0, // high-lactate-dehydrogenase
    4, // high-lipase
    0, // high-lipoprotein-a
    0, // high-magnesium
    28, // high-parathyroid-hormone
    7, // high-parathyroid-hormone-related-peptide
    0, // high-phosphate-intake
    1, // high-plasma-oxalate
    0, // high-potassium
    3, // high-tmp-gfr
    6, // high-tsh
    0, // high-urea
    1, // high-urine-oxalate
    0, // high-urine-phosphate
    4, // high-uroporphyrin
    138, // histology-amorphous-calcium
    4, // histology-amyloid
    2, // histology-arteriolosclerosis
    1, // histology-atypical-lymphocyte-rimming
    6, // histology-basal-cell-carcinoma
    18, // histology-birefringent-oxalate-crystal
    1, // histology-bone-in-dermis
    0, // histology-bone-marrow
    4, // histology-bramble-bush-elastic-fiber
    13, // histology-calcified-elastic-fiber
    0, // histology-calcified-medium-artery
    57, // histology-calcified-small-vessel
    7, // histology-calcifying-aponeurotic-fibroma-or-chondroma
    2, // histology-calcium-beside-tumor
    2, // histology-calcium-in-keratocyst
    2, // histology-calcium-in-tumor-epithelium
    2, // histology-calcium-in-tumor-necrosis
    14, // histology-calcium-pyrophosphate-crystal
    101, // histology-calcium-stain-positive
    26, // histology-carcinoma
    0, // histology-cartilage
    13, // histology-cd34-spindle-cell
    5, // histology-cholesterol-cleft-in-vessel
    12, // histology-chondroid-syringoma
    0, // histology-chunky-calcium
    0, // histology-circumferential-intimal-calcium
    37, // histology-cyst-wall
    2, // histology-cysticercus
    3, // histology-dermal-calcium
    6, // histology-dermatofibroma
    4, // histology-endomysial-infiltrate
    2, // histology-epidermal-necrosis
    7, // histology-epidermoid-cyst
    0, // histology-extravascular-calcium
    8, // histology-fat-necrosis
    0, // histology-fibrosis
    3, // histology-foam-cell
    8, // histology-foreign-body-giant-cell
    6, // histology-ghost-adipocyte
    31, // histology-ghost-cell
    14, // histology-granuloma
    1, // histology-guinea-worm
    3, // histology-hair-follicle-in-nevus
    10, // histology-hemangioma
    2, // histology-hyaline-fat-necrosis
    0, // histology-inflammatory-infiltrate
    18, // histology-intimal-fibroplasia
    4, // histology-koilocyte-and-papillomatosis
    59, // histology-lamellar-bone
    6, // histology-lipoma
    2, // histology-loa-loa
    4, // histology-lobular-lymphocytic-panniculitis
    6, // histology-lobular-panniculitis
    0, // histology-medial-calcium
    15, // histology-melanocytic-nevus
    16, // histology-metastasis
    5, // histology-microsphere
    3, // histology-needle-shaped-cleft
    2, // histology-neutrophilic-infiltrate
    26, // histology-nevus-or-tumor
    10, // histology-nevus-sebaceus
    2, // histology-onchocerca
    11, // histology-organisms-in-vessel
    5, // histology-palisading-granuloma
    2, // histology-papillated-epidermis
    20, // histology-parasite
    0, // histology-perieccrine-calcium
    2, // histology-perifascicular-atrophy
    3, // histology-perimysial-or-perivascular-infiltrate
    6, // histology-pilar-cyst
    2, // histology-pilomatrix-carcinoma
    7, // histology-polarizable-material
    3, // histology-premalignant-or-malignant-base
    0, // histology-read-as-calcinosis-cutis
    0, // histology-read-as-calciphylaxis
    0, // histology-read-as-osteoma-cutis
    0, // histology-read-as-pilomatricoma
    0, // histology-read-as-pseudoxanthoma-elasticum
    0, // histology-rimmed-vacuole
    10, // histology-ruptured-cyst-wall
    18, // histology-sarcoma
    3, // histology-sebaceous-hyperplasia
    11, // histology-seborrheic-keratosis
    5, // histology-septal-panniculitis
    2, // histology-sparganum
    4, // histology-squamous-cell-carcinoma
    1, // histology-squamous-proliferation
    4, // histology-steatocystoma
    0, // histology-stippled-vessel-calcium
    2, // histology-syringoma
    4, // histology-transepidermal-elimination
    2, // histology-trichinella
    10, // histology-trichoepithelioma
    14, // histology-urate-crystal
    16, // histology-vasculitis
    17, // histology-vessel-thrombus
    2, // histology-viral-inclusion
    8, // histoplasma-at-site
    2, // history-of-emerging-worm
    7, // history-of-heel-sticks
    0, // hoga1-biallelic-variant
    2, // hutchinson-gilford-progeria
    0, // hydroxychloroquine-use
    1, // hydroxyurea-use
    61, // hypercalcemia
    0, // hypercalcemia-after-skin-lesion
    0, // hypercalcemia-below-two-years
    4, // hypercalciuria
    4, // hyperextensible-skin
    0, // hyperhomocysteinemia
    3, // hyperkeratotic-projection
    1, // hyperkeratotic-surface
    2, // hyperostosis-or-diaphysitis
    0, // hyperparathyroidism
    62, // hyperphosphatemia
    4, // hyperpigmentation-or-lipodermatosclerosis
    0, // hypertensive-kidney-disease
    3, // hyperuricemia
    0, // hypoalbuminemia
    14, // hypocalcemia
    0, // hypogonadism
    3, // hypoparathyroidism
    2, // hypophosphatemia
    2, // hypophosphatemic-rickets
    6, // hypopigmented-macules-guttate
    4, // hypopituitarism
    1, // hypotension
    1, // hypothyroidism
    7, // ifih1-or-rigi-variant
    1, // immobility
    1, // immunosuppression
    15, // indurated-tender-plaque
    10, // infection-proven-at-site
    1, // infection-sign
    1, // inflammatory-bowel-disease
    1, // inflammatory-joint-involvement
    2, // inflammatory-rash-before-deposit
    27, // infusion-site
    37, // injection-site
    7, // insect-bite-at-site
    7, // insulin-injection
    0, // intact-fgf23-below-interval
    9, // interferon-injection
    2, // intermittent-claudication
    2, // interstitial-lung-disease
    0, // intrauterine-growth-retardation
    7, // intrauterine-herpes-simplex
    13, // intravenous-calcium-exposure
    0, // intravenous-iron-use
    7, // intravenous-phosphate-exposure
    0, // iron-overload
    0, // jaw-or-skull-osteoma
    2, // joint-ankylosis
    0, // joint-contracture
    1, // joint-deformity
    4, // joint-hypermobility
    1, // juvenile-cataract
    3, // juvenile-dermatomyositis
    5, // keloid
    8, // keutel-syndrome
    6, // kidney-failure
    13, // kidney-transplant
    0, // kl-biallelic-variant
    0, // knuckle-dimple
    0, // leg-proximal-weaker-than-distal
    8, // leprosy
    4, // lesion-before-exposure
    1, // lesion-smaller-than-20-mm
    10, // lesion-smaller-than-5-mm
    4, // leukemia-or-lymphoma
    1, // leukocytosis
    4, // leukopenia
    1, // limb-limited-lesion
    0, // limb-site-unspecified
    2, // limb-undergrowth
    2, // limited-cutaneous-systemic-sclerosis
    6, // limited-skin-thickening
    1, // linear-arrangement
    2, // lipoatrophy-depression
    12, // lipodermatosclerosis
    0, // lipodystrophy
    7, // livedo
    20, // livedo-racemosa
    10, // livedo-reticularis
    1, // liver-disease
    6, // liver-transplantation
    8, // lmna-progeria-variant
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
    0, // lupus-nephritis
    0, // lupus-nephritis-class-2-or-5
    0, // lupus-nephritis-class-3-or-4
    3, // lupus-panniculitis
    4, // lupus-panniculitis-at-site
    0, // lymphadenopathy
    2, // lymphadenopathy-or-lung-disease
    1, // malar-rash
    1, // male-sex
    6, // malignancy
    15, // many-lesions
    4, // massive-transfusion
    2, // mechanics-hands
    3, // metabolic-alkalosis
    0, // methotrexate-use
    11, // mgp-biallelic-variant
    15, // milia-like-papule
    0, // minocycline-use
    0, // misdiagnosed-as-pyoderma-gangrenosum
    6, // mixed-connective-tissue-disease
    0, // mixed-deposit-pattern
    0, // mobile-lesion
    1, // molluscoid-pseudotumor
    4, // monoclonal-protein
    9, // morphea
    0, // mousse-pattern-on-imaging
    21, // multiple-lesions
    4, // multiple-myeloma
    0, // muscle-biopsy-done
    0, // muscle-weakness
    0, // mycophenolate-use
    8, // myositis
    2, // myositis-onset-age-18-to-39
    2, // myositis-onset-age-40-or-older
    1, // myotonic-dystrophy-or-turner
    0, // nail-dysplasia
    8, // nailfold-capillary-abnormality
    1, // named-syndrome-known
    0, // near-contracture-band
    0, // neck-flexor-weakness
    0, // neck-stiffness
    3, // necrotic-fascia-at-operation
    1, // nephritis
    1, // nephrocalcinosis
    7, // nephrogenic-systemic-fibrosis
    1, // nephrolithiasis
    4, // nerve-calcification-on-imaging
    0, // nerve-compression
    3, // net-like-calcification-on-imaging
    0, // net-pattern-on-imaging
    4, // neutropenia
    0, // newborn-now
    2, // nicu-stay
    0, // no-response-to-acne-treatment
    17, // nodule
    0, // nonscarring-alopecia
    0, // normal-25-hydroxyvitamin-d
    0, // normal-calcitriol
    1, // normal-calcium
    0, // normal-laboratory-screen
    10, // normal-overlying-skin
    0, // normal-parathyroid-hormone
    1, // normal-phosphate
    11, // normal-renal-function
    9, // nt5e-biallelic-variant
    1, // obesity
    0, // obstructive-or-congenital-kidney-disease
    2, // onchocerca-microfilaria-in-skin
    0, // onchocerca-or-filaria-serology
    2, // onset-after-three-months
    13, // onset-childhood
    12, // onset-first-year
    8, // onset-infancy
    15, // onset-middle-age
    10, // onset-neonate
    15, // onset-older-adult
    7, // onset-young-adult
    1, // onychodystrophy
    7, // opioid-injection-at-site
    1, // oral-ulcer
    21, // ossification-on-imaging
    2, // osteolysis
    0, // osteoma-cutis-in-all-patients
    0, // osteoporosis
    2, // osteosarcoma
    4, // other-drug-extravasation
    1, // otherwise-healthy
    6, // overlap-connective-tissue-disease
    3, // paget-disease-of-bone
    4, // painful-lesion
    0, // painless-lesion
    2, // palpable-cord
    0, // palpable-pulses
    3, // palpable-purpura
    3, // pancreatic-carcinoma
    1, // pancreatic-disease
    12, // papule
    10, // para-aminosalicylic-acid-injection
    1, // parathyroid-adenoma
    1, // parathyroid-hormone-below-300
    1, // parathyroid-hormone-over-1000
    16, // parathyroid-hormone-resistance
    7, // parathyroidectomy
    0, // parental-consanguinity
    2, // pathergy
    1, // pearly-nodule-with-telangiectasia
    0, // peau-d-orange-surface
    0, // penectomy
    3, // penicillamine-use
    0, // perforating-bone-spicule
    17, // periarticular-distribution
    0, // pericarditis
    1, // perinatal-asphyxia
    3, // peripheral-arterial-disease
    0, // peripheral-neuropathy
    4, // peripheral-pulmonary-stenosis
    1, // peritoneal-dialysis
    1, // persistent-inflammation
    7, // phlebolith-on-imaging
    2, // photosensitivity
    2, // pitting-scar
    0, // plantar-hyperkeratosis
    13, // plaque
    0, // plate-pattern-on-imaging
    1, // platelet-factor-4-antibody
    0, // pleural-or-pericardial-effusion
    3, // poikiloderma
    0, // polycystic-or-inherited-kidney-disease
    8, // polymyositis
    0, // popcorn-calcification-on-imaging
    4, // porphyria
    1, // portal-of-entry
    0, // post-inflammatory-hyperpigmentation
    4, // post-phlebitic-ulcer
    0, // pregnancy
    0, // pregnancy-loss
    4, // premature-graying-or-hair-loss
    1, // pressure-point-distribution
    2, // preterm-birth
    1, // primary-hyperoxaluria
    7, // primary-hyperparathyroidism
    11, // progressive-course
    2, // prolonged-clotting-time
    3, // protein-c-or-s-deficiency
    1, // proteinuria
    0, // proximal-arm-weakness
    0, // proximal-leg-weakness
    10, // proximal-muscle-weakness
    11, // proximal-skin-thickening
    1, // proximal-tibial-osteochondroma
    0, // pruritus
    0, // psychosis
    6, // puffy-fingers
    3, // pulmonary-arterial-hypertension
    1, // pulmonary-fibrosis
    1, // punctate-calcification-on-imaging
    1, // punctate-or-reticular-calcification-on-imaging
    7, // punctate-palmoplantar-keratoderma
    18, // purpura
    2, // pustule-first
    1, // radial-ray-defect
    7, // radiation-exposure
    3, // raised-everted-border
    12, // rapid-onset
    0, // rapid-weight-loss
    1, // raw-frog-snake-or-pond-water-exposure
    1, // raw-pork-or-game-ingestion
    20, // raynaud-phenomenon
    2, // recent-chemotherapy
    2, // recent-infection
    0, // recent-new-drug
    1, // recent-vascular-procedure
    2, // recent-vitamin-k-antagonist-start
    8, // recql4-biallelic-variant
    0, // recurrence-after-excision
    0, // recurrent-course
    3, // red-brown-nodule
    13, // reduced-kidney-function
    7, // redundant-skin-folds
    1, // regional-lymph-node-calcification
    7, // regional-lymph-node-enlargement
    0, // response-to-antibiotic
    2, // response-to-corticosteroid
    2, // rest-pain
    3, // restricted-motion
    0, // reticular-calcification-on-imaging
    34, // retiform-purpura
    6, // retinal-peau-d-orange
    9, // rheumatoid-arthritis
    2, // rheumatoid-factor
    5, // rice-grain-calcification-on-imaging
    0, // rituximab-use
    0, // rough-gritty-plaque
    13, // round-face
    6, // saltpeter-contact
    11, // samd9-biallelic-variant
    7, // sarcoidosis
    38, // scar-at-site
    2, // scarring-alopecia
    25, // sclerodactyly
    7, // sclerodermoid-skin
    0, // scoliosis
    5, // secondary-hyperparathyroidism
    0, // seizure
    4, // self-inflicted-skin-injury
    9, // sepsis
    0, // serositis
    3, // serpiginous-calcification-on-imaging
    0, // several-lesions-on-one-side
    0, // severe-hypercalcemia
    0, // severe-hypocalcemia
    0, // severe-hypophosphatemia
    18, // severe-pain
    0, // shallow-ulcer
    2, // shawl-rash
    2, // sheet-like-calcification
    13, // short-metacarpal
    14, // short-stature
    0, // short-thumb
    3, // sicca-symptom
    1, // silicone-injection
    33, // single-lesion
    2, // singleton-merten-syndrome
    0, // sinus-or-discharge
    0, // sinus-tract
    13, // site-abdomen
    5, // site-achilles-tendon
    19, // site-ankle
    1, // site-antecubital-fossa
    5, // site-areola
    3, // site-axilla
    0, // site-back
    9, // site-breast
    15, // site-buttock
    0, // site-calf
    5, // site-cheek
    1, // site-chest
    3, // site-chin
    0, // site-dorsum-of-hand
    5, // site-ear
    7, // site-elbow
    6, // site-eyelid
    15, // site-face
    1, // site-finger
    3, // site-fingertip
    0, // site-flank
    4, // site-flexures
    5, // site-foot
    2, // site-forearm
    3, // site-forehead
    24, // site-genital
    3, // site-glans
    0, // site-groin
    1, // site-hallux
    1, // site-hand
    19, // site-head-or-neck
    11, // site-heel
    16, // site-hip
    11, // site-knee
    3, // site-laterodorsal-leg
    0, // site-lesser-toe
    7, // site-lip
    18, // site-lower-leg
    10, // site-lower-leg-or-buttock
    10, // site-lower-limb
    3, // site-metacarpophalangeal-joint
    3, // site-metatarsophalangeal-joint
    5, // site-neck
    0, // site-neck-or-upper-back
    5, // site-nose
    1, // site-other-toe-or-finger
    1, // site-palm
    7, // site-penis
    0, // site-perineum
    0, // site-popliteal-fossa
    5, // site-scalp
    11, // site-scrotum
    6, // site-shin
    6, // site-shoulder
    3, // site-sole
    2, // site-subungual
    0, // site-temple
    8, // site-thigh
    16, // site-thigh-or-buttock
    0, // site-thumb
    4, // site-toe
    23, // site-trunk
    5, // site-umbilical-area
    11, // site-upper-arm
    0, // site-upper-back
    20, // site-upper-limb
    6, // site-vulva
    6, // site-wrist
    4, // sjogren-disease
    0, // skin-abnormality-any
    0, // skin-before-pancreatic-diagnosis
    6, // skin-induration
    40, // skin-necrosis-eschar
    3, // skin-nodule-of-sarcoidosis
    2, // skin-rash-before-deposit
    0, // skin-surface-deposit
    0, // skin-thickening-proximal-to-mcp
    37, // skin-ulcer
    0, // sleep-apnea
    4, // small-coiled-calcification-on-imaging
    3, // smoking
    1, // soft-consistency
    80, // soft-tissue-calcification-on-imaging
    3, // soft-tissue-gas-on-imaging
    2, // soft-white-yellow-plaque
    1, // sparse-hair
    0, // splinter-hemorrhage
    6, // split-skin-donor-site
    1, // spontaneous-resolution
    2, // stable-course
    16, // stiff-auricle
    13, // stocky-build
    1, // stone-hard-consistency
    6, // stone-hard-plate
    0, // stone-pattern-on-imaging
    2, // subacute-cutaneous-lupus
    3, // subconjunctival-worm-migration
    9, // subcutaneous-nodule
    5, // subcutaneous-ossification
    4, // subcutaneous-spheroids
    0, // sun-damaged-skin
    0, // superficial-deposit-pattern
    2, // superficial-thrombophlebitis
    15, // suppressed-parathyroid-hormone
    10, // surgery-at-site
    1, // swelling
    0, // symmetric-distribution
    0, // symptomatic-hypercalcemia
    2, // syringoma
    8, // systemic-lupus-criteria-met
    12, // systemic-lupus-erythematosus
    23, // systemic-sclerosis
    3, // telangiectasia
    5, // tenderness
    0, // teriparatide-use
    1, // term-birth
    6, // tertiary-hyperparathyroidism
    0, // tetracycline-use
    1, // therapeutic-cooling
    3, // thrombocytopenia
    1, // thrombocytopenia-below-100
    0, // thrombocytopenia-below-50
    0, // thrombophilia
    2, // thrombosed-capillary-dots
    7, // thyroid-stimulating-hormone-resistance
    2, // tibial-artery-calcification
    3, // tophus-or-urate-crystals
    2, // transient-swelling-history
    17, // trauma-history
    0, // trauma-or-injection-trigger
    8, // tuberculosis-at-site
    2, // tuberculosis-history
    7, // tumor-lysis-syndrome
    0, // tumor-necrosis-factor-inhibitor-use
    0, // tumoral-deposit-pattern
    21, // tumoral-mass
    6, // ulcer-refractory-to-care
    3, // undermined-violaceous-border
    3, // undifferentiated-connective-tissue-disease
    2, // unilateral-distribution
    0, // universal-deposit-pattern
    1, // upper-limb-involved
    2, // urate-on-dual-energy-ct
    1, // uveitis
    10, // vaccine-injection-at-site
    4, // varicose-vein
    0, // venepuncture-at-site
    7, // venous-insufficiency
    15, // venous-leg-ulcer
    7, // venous-malformation
    0, // venous-or-arterial-thrombosis
    5, // venous-skin-changes
    0, // venous-thromboembolism-as-indication
    7, // verrucous-surface
    0, // vessel-calcification-on-imaging
    12, // violaceous-plaque
    0, // visceral-calcification
    7, // visible-extravasation
    0, // visual-impairment
    6, // vitamin-d-overdose
    0, // vitamin-d-supplement
    2, // vitamin-k-antagonist-use
    0, // vitamin-k-deficiency
    6, // vitamin-k-dependent-clotting-deficiency
    2, // warmth
    2, // weeks-to-months-after-exposure
    0, // weight-loss
    25, // within-burn-scar
    5, // within-cyst
    5, // within-healing-wound
    2, // within-infection-nodule
    22, // within-irradiated-skin
    19, // within-nevus-or-tumor
    7, // within-panniculitis-plaque
    11, // within-sclerotic-plaque
    22, // within-tattoo
    8, // within-venous-stasis-skin
    9, // woody-induration
    9, // wrn-biallelic-variant
    5, // years-between-damage-and-deposit
    13, // yellow-papule
    0, // yellow-scleral-plaque
    0, // yemenite-jewish-ancestry
    3, // zonal-ossification-on-imaging
];

pub(super) static NAMING_STARTS: [u32; 972] = blob::starts(&NAMING_LENGTHS, 1);

pub(super) static NAMING_ITEMS: [CriterionKey; 4703] = CriterionKey::list([
    7, 110, 113, 114, 125, 127, 130, 147, 182, 304, 308, 313, 318, 500, 791, 321,
    321, 7, 7, 119, 121, 500, 121, 152, 945, 267, 637, 680, 683, 6, 244, 267,
    269, 501, 578, 642, 644, 677, 689, 851, 914, 944, 953, 954, 825, 17, 44, 62,
    722, 893, 897, 93, 94, 96, 99, 553, 583, 584, 591, 592, 595, 604, 613, 614,
    619, 620, 623, 628, 640, 647, 653, 682, 711, 901, 907, 911, 490, 503, 796, 295,
    296, 570, 571, 750, 580, 585, 586, 587, 593, 605, 615, 617, 632, 647, 654, 4,
    238, 464, 466, 501, 137, 141, 143, 101, 104, 499, 110, 114, 308, 312, 315, 318,
    62, 63, 72, 74, 745, 44, 59, 62, 136, 16, 38, 50, 62, 62, 77, 16,
    29, 34, 50, 16, 29, 34, 50, 16, 29, 34, 50, 62, 64, 17, 19, 21,
    22, 24, 25, 27, 42, 49, 62, 62, 67, 77, 80, 16, 29, 34, 50, 44,
    59, 62, 136, 16, 29, 34, 50, 17, 19, 21, 22, 24, 25, 27, 42, 49,
    59, 62, 68, 85, 86, 136, 293, 499, 58, 59, 60, 67, 14, 17, 19, 20,
    21, 24, 25, 27, 42, 49, 59, 62, 67, 68, 80, 85, 86, 136, 293, 499,
    948, 804, 823, 877, 881, 44, 51, 52, 54, 67, 69, 499, 563, 796, 810, 813,
    853, 817, 817, 7, 130, 137, 145, 146, 500, 137, 138, 139, 188, 125, 127, 128,
    129, 151, 804, 804, 834, 59, 67, 59, 72, 944, 84, 7, 116, 118, 500, 285,
    808, 810, 578, 649, 910, 913, 957, 731, 731, 294, 717, 255, 259, 264, 7, 119,
    121, 500, 7, 119, 121, 143, 500, 239, 862, 546, 290, 291, 803, 333, 376, 385,
    386, 163, 865, 580, 585, 586, 587, 593, 600, 605, 612, 615, 617, 632, 648, 654,
    625, 866, 905, 909, 416, 421, 426, 434, 794, 799, 814, 819, 829, 836, 867, 878,
    886, 892, 6, 100, 236, 239, 251, 265, 625, 680, 685, 861, 862, 864, 265, 685,
    578, 682, 714, 716, 402, 738, 742, 756, 776, 781, 783, 785, 897, 922, 928, 930,
    940, 945, 955, 467, 360, 4, 320, 325, 448, 456, 457, 3, 4, 107, 333, 459,
    461, 476, 479, 475, 725, 726, 130, 321, 330, 338, 390, 947, 3, 107, 182, 444,
    445, 447, 458, 463, 476, 479, 505, 360, 363, 376, 939, 7, 137, 148, 149, 500,
    416, 421, 426, 434, 859, 860, 760, 762, 763, 784, 92, 20, 21, 25, 33, 37,
    40, 45, 52, 59, 60, 63, 64, 69, 80, 87, 92, 94, 98, 134, 152, 273,
    572, 748, 895, 920, 945, 597, 598, 299, 321, 326, 340, 342, 348, 353, 427, 499,
    722, 893, 0, 6, 178, 234, 239, 244, 278, 280, 333, 515, 578, 609, 643, 680,
    689, 705, 707, 861, 862, 864, 823, 877, 881, 600, 7, 116, 118, 500, 100, 295,
    296, 570, 137, 138, 188, 916, 859, 867, 416, 421, 426, 434, 836, 867, 319, 733,
    734, 784, 216, 916, 917, 131, 134, 67, 242, 274, 277, 281, 288, 293, 333, 344,
    359, 364, 366, 375, 392, 398, 415, 475, 552, 555, 563, 568, 709, 854, 948, 952,
    853, 125, 804, 4, 107, 238, 463, 480, 484, 493, 494, 887, 856, 823, 824, 827,
    5, 97, 172, 173, 178, 182, 282, 475, 51, 52, 54, 303, 305, 790, 153, 155,
    4, 319, 320, 333, 446, 447, 450, 451, 455, 457, 466, 470, 471, 51, 95, 919,
    594, 597, 598, 599, 603, 607, 611, 615, 630, 650, 899, 903, 906, 909, 931, 553,
    575, 594, 597, 598, 603, 611, 615, 621, 623, 630, 649, 655, 899, 903, 906, 909,
    284, 680, 690, 840, 92, 7, 130, 137, 145, 500, 402, 899, 903, 944, 952, 953,
    597, 598, 620, 625, 650, 901, 907, 911, 8, 13, 29, 33, 34, 37, 39, 62,
    63, 68, 73, 78, 99, 499, 564, 578, 632, 644, 682, 709, 712, 713, 714, 295,
    846, 853, 887, 130, 274, 299, 321, 326, 330, 334, 338, 342, 347, 348, 350, 353,
    394, 401, 406, 412, 420, 425, 427, 499, 554, 565, 722, 788, 893, 897, 947, 18,
    25, 416, 421, 426, 434, 803, 814, 819, 825, 845, 851, 868, 17, 21, 17, 22,
    68, 85, 86, 851, 853, 929, 8, 44, 55, 62, 71, 76, 82, 244, 499, 286,
    578, 691, 706, 708, 807, 835, 842, 9, 62, 77, 80, 62, 77, 80, 734, 804,
    853, 600, 860, 4, 182, 238, 320, 325, 448, 453, 455, 458, 941, 453, 454, 455,
    458, 29, 38, 62, 130, 133, 326, 330, 334, 342, 350, 353, 394, 401, 406, 412,
    420, 425, 427, 554, 565, 722, 796, 810, 817, 838, 854, 872, 893, 897, 947, 157,
    160, 7, 110, 125, 127, 130, 135, 147, 150, 151, 182, 306, 316, 320, 500, 949,
    7, 122, 150, 152, 182, 192, 644, 675, 742, 62, 63, 72, 74, 79, 745, 859,
    867, 556, 562, 290, 575, 633, 639, 737, 778, 137, 141, 143, 580, 192, 782, 7,
    134, 949, 435, 523, 533, 128, 129, 856, 860, 871, 888, 539, 567, 651, 5, 130,
    135, 245, 333, 339, 400, 401, 403, 407, 409, 949, 3, 4, 106, 107, 136, 178,
    263, 274, 365, 370, 463, 472, 474, 479, 578, 632, 644, 680, 689, 696, 697, 726,
    735, 754, 19, 24, 929, 9, 189, 194, 208, 501, 594, 665, 899, 931, 265, 685,
    553, 622, 332, 335, 347, 550, 625, 632, 637, 644, 677, 680, 684, 698, 5, 178,
    248, 261, 262, 333, 475, 644, 754, 756, 116, 295, 296, 570, 553, 622, 298, 333,
    499, 578, 682, 721, 723, 894, 896, 897, 5, 130, 135, 182, 245, 282, 337, 400,
    401, 404, 408, 551, 949, 138, 139, 188, 255, 259, 264, 556, 562, 627, 655, 7,
    113, 301, 302, 303, 305, 313, 320, 500, 131, 134, 3, 4, 463, 476, 480, 484,
    502, 503, 420, 427, 428, 401, 425, 838, 897, 947, 581, 586, 590, 601, 605, 616,
    582, 593, 580, 598, 610, 631, 632, 640, 647, 650, 653, 682, 711, 901, 907, 911,
    16, 29, 33, 34, 37, 39, 40, 50, 62, 63, 68, 73, 78, 136, 499, 557,
    564, 713, 948, 16, 29, 33, 34, 37, 39, 50, 62, 68, 499, 729, 731, 365,
    370, 376, 405, 553, 583, 591, 595, 597, 604, 613, 619, 621, 622, 625, 628, 647,
    653, 901, 907, 911, 788, 16, 29, 33, 34, 37, 39, 40, 50, 62, 63, 136,
    499, 564, 713, 948, 788, 887, 6, 136, 252, 253, 333, 555, 568, 644, 680, 695,
    951, 722, 306, 311, 314, 315, 320, 798, 824, 321, 355, 358, 413, 93, 96, 365,
    367, 361, 860, 321, 365, 368, 371, 376, 563, 869, 872, 93, 94, 96, 99, 321,
    333, 340, 343, 345, 348, 351, 352, 354, 357, 362, 393, 396, 411, 499, 581, 585,
    586, 588, 593, 597, 598, 604, 607, 612, 615, 650, 653, 333, 373, 377, 378, 381,
    384, 387, 750, 400, 404, 551, 581, 586, 601, 607, 615, 650, 750, 290, 291, 292,
    499, 0, 20, 21, 25, 33, 37, 40, 45, 52, 55, 59, 60, 63, 64, 69,
    74, 80, 87, 92, 94, 98, 118, 121, 124, 129, 134, 139, 143, 146, 149, 152,
    154, 164, 167, 169, 171, 173, 175, 177, 181, 186, 195, 198, 201, 203, 205, 210,
    212, 215, 218, 220, 222, 224, 227, 235, 247, 250, 253, 258, 262, 266, 269, 273,
    276, 280, 287, 292, 300, 319, 322, 330, 338, 343, 358, 363, 369, 378, 380, 383,
    386, 391, 397, 402, 404, 409, 414, 447, 451, 455, 457, 461, 466, 471, 474, 483,
    488, 490, 492, 494, 496, 498, 503, 507, 512, 578, 657, 672, 681, 710, 714, 716,
    718, 737, 738, 741, 742, 748, 752, 756, 759, 761, 765, 772, 774, 776, 800, 895,
    897, 920, 922, 925, 928, 930, 932, 940, 942, 945, 955, 7, 499, 786, 787, 833,
    838, 53, 204, 205, 659, 660, 662, 666, 5, 89, 238, 283, 320, 324, 338, 422,
    429, 437, 443, 577, 732, 750, 751, 755, 816, 951, 625, 306, 316, 790, 792, 5,
    110, 114, 130, 303, 307, 309, 312, 314, 319, 499, 735, 791, 5, 88, 238, 280,
    283, 287, 310, 320, 328, 330, 344, 346, 359, 364, 366, 375, 392, 398, 415, 416,
    421, 423, 426, 431, 434, 438, 443, 461, 462, 471, 795, 796, 801, 806, 809, 810,
    815, 817, 820, 823, 826, 827, 831, 833, 852, 857, 870, 879, 880, 885, 889, 895,
    896, 898, 920, 921, 923, 183, 207, 516, 576, 912, 955, 960, 205, 235, 205, 235,
    205, 235, 205, 235, 5, 89, 238, 283, 320, 324, 443, 517, 577, 755, 944, 945,
    953, 958, 20, 21, 25, 33, 37, 40, 45, 52, 55, 59, 60, 63, 64, 69,
    74, 80, 87, 92, 94, 98, 118, 121, 124, 129, 134, 139, 143, 146, 149, 152,
    154, 164, 167, 169, 171, 173, 175, 177, 181, 186, 195, 198, 201, 203, 205, 210,
    212, 215, 218, 220, 222, 224, 227, 235, 273, 280, 287, 292, 300, 402, 404, 409,
    447, 451, 455, 457, 461, 466, 483, 488, 490, 492, 494, 496, 498, 503, 507, 512,
    737, 738, 741, 742, 748, 756, 759, 772, 776, 781, 783, 785, 895, 897, 920, 922,
    925, 928, 930, 940, 942, 945, 955, 187, 193, 207, 229, 419, 516, 660, 664, 674,
    682, 706, 735, 739, 744, 757, 768, 779, 788, 832, 833, 837, 862, 864, 923, 939,
    959, 5, 298, 300, 324, 499, 578, 632, 682, 721, 723, 894, 896, 897, 419, 803,
    804, 805, 823, 191, 193, 209, 217, 218, 659, 660, 662, 667, 669, 674, 682, 0,
    3, 89, 136, 139, 178, 182, 188, 190, 192, 226, 227, 238, 283, 320, 322, 324,
    331, 418, 443, 522, 527, 532, 537, 542, 548, 558, 578, 609, 646, 652, 673, 711,
    738, 740, 742, 951, 153, 154, 781, 783, 785, 209, 223, 224, 735, 929, 930, 38,
    40, 63, 83, 886, 892, 196, 198, 675, 679, 682, 740, 742, 92, 95, 98, 178,
    182, 735, 919, 938, 177, 733, 734, 262, 473, 474, 578, 697, 735, 754, 756, 5,
    93, 94, 96, 97, 282, 0, 3, 89, 136, 139, 178, 182, 185, 186, 207, 233,
    238, 283, 320, 324, 443, 516, 542, 578, 644, 656, 659, 660, 662, 663, 667, 674,
    682, 711, 724, 951, 136, 165, 177, 178, 365, 367, 369, 370, 473, 474, 578, 697,
    735, 756, 158, 193, 661, 674, 209, 213, 215, 659, 660, 662, 667, 670, 682, 918,
    51, 52, 346, 423, 431, 438, 795, 806, 809, 815, 820, 826, 831, 852, 857, 879,
    885, 889, 896, 921, 763, 764, 766, 771, 0, 1, 11, 32, 36, 184, 237, 322,
    397, 399, 417, 418, 441, 519, 575, 607, 622, 623, 637, 642, 650, 657, 659, 672,
    673, 681, 686, 688, 692, 697, 702, 704, 707, 710, 714, 716, 718, 719, 723, 724,
    727, 737, 741, 761, 765, 770, 774, 778, 895, 900, 903, 918, 920, 925, 932, 940,
    942, 951, 955, 209, 221, 222, 735, 927, 928, 161, 162, 51, 52, 97, 499, 95,
    98, 254, 485, 735, 919, 191, 193, 206, 209, 211, 212, 656, 659, 660, 661, 667,
    674, 682, 735, 788, 183, 207, 516, 576, 724, 863, 902, 908, 912, 923, 926, 934,
    939, 942, 943, 959, 106, 475, 725, 726, 758, 92, 99, 475, 830, 833, 0, 3,
    89, 136, 178, 182, 206, 238, 283, 320, 322, 324, 331, 418, 443, 578, 609, 636,
    641, 646, 652, 656, 711, 777, 924, 951, 191, 193, 209, 659, 660, 662, 667, 668,
    674, 682, 163, 164, 797, 802, 811, 818, 822, 828, 882, 886, 887, 888, 892, 745,
    746, 758, 773, 776, 9, 244, 3, 89, 153, 156, 159, 165, 178, 229, 238, 279,
    283, 320, 324, 443, 516, 577, 711, 724, 923, 951, 29, 34, 38, 40, 63, 140,
    199, 201, 676, 678, 682, 230, 231, 261, 262, 578, 697, 735, 754, 756, 239, 771,
    862, 192, 226, 227, 522, 527, 532, 537, 548, 558, 673, 193, 207, 516, 649, 658,
    700, 702, 724, 902, 908, 912, 923, 926, 931, 933, 935, 939, 959, 777, 784, 785,
    191, 193, 209, 659, 660, 662, 667, 671, 674, 682, 788, 95, 98, 254, 919, 922,
    166, 167, 232, 235, 266, 864, 771, 140, 202, 203, 229, 780, 781, 306, 309, 316,
    320, 168, 169, 191, 193, 209, 219, 220, 660, 674, 782, 783, 788, 5, 89, 238,
    283, 320, 324, 443, 577, 729, 730, 747, 755, 950, 958, 97, 419, 796, 800, 810,
    817, 819, 820, 821, 825, 826, 827, 833, 837, 881, 923, 346, 423, 431, 438, 794,
    796, 799, 801, 806, 810, 814, 817, 820, 825, 827, 881, 886, 760, 762, 5, 97,
    170, 171, 178, 182, 282, 475, 156, 158, 4, 182, 244, 509, 510, 512, 547, 141,
    143, 883, 20, 21, 25, 33, 37, 40, 45, 52, 55, 59, 60, 63, 64, 69,
    74, 80, 87, 94, 98, 182, 247, 250, 253, 258, 262, 266, 269, 273, 276, 280,
    287, 292, 296, 333, 340, 341, 343, 348, 352, 354, 356, 358, 361, 363, 368, 369,
    371, 374, 378, 380, 383, 386, 405, 413, 473, 499, 507, 512, 514, 554, 565, 321,
    356, 368, 371, 7, 116, 118, 500, 767, 769, 771, 764, 402, 404, 20, 21, 25,
    33, 37, 40, 45, 52, 55, 59, 60, 63, 64, 69, 74, 80, 87, 94, 98,
    122, 130, 132, 247, 250, 253, 258, 262, 266, 269, 273, 276, 280, 287, 292, 296,
    330, 338, 356, 368, 390, 391, 393, 396, 397, 400, 404, 409, 410, 414, 499, 507,
    512, 514, 554, 565, 581, 585, 586, 604, 612, 947, 952, 284, 285, 680, 690, 389,
    729, 731, 122, 340, 348, 351, 393, 396, 405, 410, 514, 581, 585, 586, 604, 612,
    403, 410, 414, 405, 514, 348, 353, 7, 122, 150, 152, 182, 500, 295, 296, 570,
    571, 888, 295, 7, 122, 130, 137, 145, 146, 500, 866, 887, 5, 10, 238, 328,
    416, 421, 423, 426, 431, 434, 438, 794, 799, 886, 919, 165, 177, 181, 735, 833,
    857, 858, 887, 888, 951, 888, 830, 72, 131, 134, 3, 4, 178, 182, 238, 283,
    320, 323, 325, 344, 359, 364, 366, 375, 391, 398, 415, 445, 446, 447, 450, 451,
    458, 471, 507, 941, 951, 3, 4, 101, 105, 178, 182, 238, 274, 283, 320, 325,
    344, 359, 364, 366, 375, 398, 415, 446, 460, 461, 474, 477, 483, 488, 490, 494,
    496, 498, 503, 644, 735, 754, 788, 801, 941, 951, 4, 248, 257, 258, 295, 333,
    501, 3, 476, 480, 484, 487, 488, 788, 3, 4, 107, 463, 476, 480, 484, 489,
    490, 844, 851, 21, 68, 7, 136, 165, 178, 179, 181, 244, 3, 4, 323, 333,
    392, 444, 445, 447, 451, 469, 471, 479, 506, 3, 323, 448, 449, 451, 458, 506,
    594, 618, 72, 7, 116, 118, 500, 7, 30, 33, 35, 5, 248, 249, 250, 501,
    7, 122, 148, 245, 306, 316, 320, 500, 10, 281, 288, 293, 947, 952, 299, 326,
    327, 334, 336, 344, 348, 353, 420, 427, 722, 887, 893, 7, 165, 176, 177, 182,
    274, 499, 735, 272, 333, 440, 700, 952, 539, 545, 634, 637, 638, 642, 736, 738,
    743, 777, 53, 376, 382, 383, 860, 823, 877, 881, 887, 562, 594, 618, 20, 23,
    17, 20, 21, 23, 62, 715, 84, 51, 95, 5, 99, 244, 284, 285, 287, 501,
    578, 644, 680, 690, 692, 10, 328, 416, 421, 426, 434, 819, 5, 88, 238, 281,
    283, 288, 328, 416, 421, 423, 426, 431, 434, 438, 803, 808, 810, 814, 819, 825,
    328, 416, 421, 426, 434, 803, 808, 814, 819, 825, 306, 320, 333, 458, 468, 471,
    887, 7, 122, 137, 141, 143, 182, 245, 500, 159, 161, 162, 236, 278, 705, 861,
    864, 236, 278, 705, 861, 864, 348, 585, 588, 597, 598, 604, 612, 653, 44, 824,
    869, 872, 876, 51, 99, 499, 44, 52, 96, 475, 365, 367, 44, 528, 373, 378,
    385, 389, 405, 887, 9, 264, 543, 561, 562, 567, 625, 627, 634, 637, 642, 651,
    655, 780, 783, 333, 468, 469, 471, 34, 62, 361, 363, 376, 7, 122, 137, 148,
    149, 245, 306, 316, 320, 500, 949, 0, 9, 322, 418, 543, 545, 561, 579, 625,
    634, 637, 638, 642, 655, 777, 8, 58, 60, 68, 78, 499, 116, 373, 379, 788,
    824, 8, 48, 71, 76, 82, 84, 87, 244, 499, 155, 255, 259, 330, 343, 358,
    363, 369, 378, 380, 383, 386, 562, 567, 634, 637, 642, 645, 651, 692, 743, 333,
    376, 379, 380, 29, 38, 40, 59, 62, 63, 64, 709, 31, 37, 31, 37, 140,
    14, 17, 21, 22, 68, 85, 86, 499, 137, 856, 858, 890, 44, 750, 298, 333,
    499, 632, 644, 894, 896, 750, 7, 177, 274, 499, 10, 281, 288, 823, 877, 881,
    887, 509, 510, 117, 402, 406, 416, 421, 426, 434, 473, 740, 773, 786, 787, 803,
    919, 924, 927, 929, 514, 343, 358, 363, 369, 378, 380, 383, 386, 397, 414, 514,
    327, 336, 343, 362, 397, 401, 404, 585, 586, 604, 612, 7, 122, 128, 129, 135,
    147, 245, 500, 949, 600, 159, 163, 90, 91, 29, 30, 33, 35, 91, 182, 512,
    597, 598, 608, 749, 776, 876, 35, 90, 181, 597, 598, 606, 626, 632, 655, 776,
    873, 936, 29, 30, 35, 120, 127, 512, 606, 873, 37, 91, 126, 142, 180, 306,
    309, 316, 320, 511, 579, 596, 608, 650, 804, 35, 90, 99, 120, 127, 475, 606,
    873, 874, 936, 37, 91, 126, 142, 180, 306, 309, 316, 320, 511, 579, 596, 608,
    650, 804, 30, 91, 180, 511, 608, 650, 853, 910, 107, 463, 476, 480, 484, 497,
    498, 44, 2, 296, 397, 399, 406, 442, 553, 575, 621, 623, 741, 778, 900, 909,
    920, 925, 932, 940, 943, 951, 955, 373, 385, 7, 701, 3, 452, 504, 507, 731,
    8, 62, 63, 68, 83, 499, 373, 388, 405, 421, 426, 434, 952, 156, 177, 819,
    821, 825, 93, 94, 96, 93, 9, 307, 406, 634, 638, 740, 760, 762, 777, 790,
    924, 929, 3, 4, 107, 136, 463, 476, 480, 484, 495, 496, 340, 350, 333, 393,
    394, 397, 403, 411, 580, 581, 585, 586, 589, 597, 598, 601, 604, 612, 653, 341,
    345, 348, 350, 351, 352, 354, 830, 833, 204, 306, 789, 792, 121, 129, 134, 244,
    330, 332, 338, 343, 347, 402, 404, 409, 906, 909, 944, 952, 953, 92, 419, 804,
    844, 7, 137, 148, 500, 722, 295, 182, 216, 244, 254, 916, 917, 951, 44, 67,
    17, 21, 84, 307, 406, 416, 421, 426, 434, 473, 602, 692, 786, 787, 790, 801,
    7, 123, 124, 8, 13, 38, 40, 63, 68, 83, 499, 7, 144, 245, 499, 887,
    284, 285, 680, 690, 7, 119, 121, 500, 865, 509, 510, 750, 295, 340, 349, 362,
    395, 405, 571, 9, 189, 194, 208, 501, 594, 597, 618, 665, 862, 904, 869, 872,
    796, 869, 874, 788, 29, 33, 37, 38, 40, 59, 62, 63, 64, 136, 18, 22,
    25, 27, 42, 49, 62, 68, 73, 136, 715, 622, 17, 21, 22, 59, 62, 67,
    17, 21, 68, 21, 9, 287, 7, 122, 150, 151, 152, 182, 500, 416, 421, 426,
    434, 794, 799, 803, 808, 814, 819, 825, 827, 836, 867, 868, 877, 878, 886, 829,
    830, 7, 6, 271, 273, 501, 680, 699, 702, 239, 862, 864, 189, 194, 208, 391,
    470, 665, 856, 869, 872, 876, 900, 952, 166, 168, 14, 17, 19, 21, 22, 24,
    25, 27, 42, 49, 59, 62, 67, 68, 74, 85, 86, 499, 712, 851, 389, 887,
    875, 876, 804, 793, 796, 7, 122, 123, 124, 135, 144, 182, 500, 95, 919, 922,
    299, 357, 361, 363, 420, 427, 499, 588, 597, 598, 653, 722, 893, 110, 114, 303,
    305, 312, 314, 790, 178, 9, 189, 194, 208, 501, 665, 862, 830, 833, 844, 851,
    594, 618, 906, 5, 88, 238, 283, 288, 310, 320, 328, 346, 416, 421, 423, 426,
    431, 434, 438, 443, 462, 471, 794, 796, 801, 814, 817, 819, 825, 868, 872, 874,
    876, 878, 881, 892, 923, 110, 114, 308, 312, 315, 318, 62, 63, 68, 72, 74,
    78, 745, 746, 775, 72, 745, 153, 154, 155, 501, 951, 580, 585, 586, 587, 593,
    600, 605, 612, 615, 617, 632, 648, 654, 274, 306, 316, 317, 319, 501, 5, 131,
    134, 182, 245, 282, 337, 403, 500, 551, 949, 365, 367, 369, 370, 376, 405, 475,
    0, 6, 8, 55, 71, 76, 82, 181, 236, 244, 246, 247, 256, 260, 274, 322,
    333, 392, 499, 521, 526, 531, 536, 541, 546, 552, 555, 568, 625, 642, 646, 652,
    680, 687, 688, 861, 862, 864, 54, 292, 14, 17, 21, 25, 27, 42, 49, 59,
    62, 64, 68, 73, 74, 80, 85, 86, 136, 293, 499, 557, 564, 712, 715, 854,
    948, 22, 84, 119, 143, 292, 896, 897, 340, 345, 348, 353, 499, 101, 103, 107,
    263, 856, 858, 869, 871, 872, 874, 876, 887, 888, 156, 158, 501, 10, 102, 108,
    243, 281, 288, 328, 329, 346, 416, 421, 423, 426, 431, 434, 438, 462, 478, 29,
    34, 556, 562, 580, 585, 586, 587, 593, 600, 605, 612, 615, 617, 632, 648, 654,
    119, 580, 585, 586, 587, 593, 600, 605, 612, 615, 617, 632, 648, 654, 62, 67,
    77, 728, 9, 228, 244, 270, 289, 297, 439, 486, 513, 524, 529, 534, 538, 539,
    549, 560, 574, 635, 640, 645, 650, 694, 720, 812, 839, 843, 849, 855, 915, 938,
    946, 952, 956, 7, 145, 4, 306, 309, 316, 320, 333, 460, 476, 484, 486, 488,
    788, 946, 152, 733, 944, 952, 953, 6, 121, 244, 286, 486, 501, 691, 692, 706,
    708, 807, 842, 847, 865, 915, 944, 952, 953, 954, 319, 9, 256, 260, 501, 535,
    305, 315, 780, 4, 178, 306, 309, 316, 320, 474, 486, 946, 4, 6, 178, 289,
    439, 463, 474, 482, 483, 496, 694, 812, 839, 843, 865, 178, 268, 474, 633, 637,
    486, 297, 574, 720, 501, 549, 569, 865, 877, 121, 906, 915, 944, 952, 953, 956,
    297, 574, 633, 720, 780, 946, 4, 9, 244, 268, 269, 501, 549, 579, 625, 633,
    637, 639, 642, 780, 782, 851, 330, 406, 501, 114, 305, 315, 915, 178, 439, 486,
    807, 847, 319, 915, 297, 574, 720, 9, 140, 256, 260, 270, 289, 297, 333, 486,
    501, 513, 538, 574, 694, 720, 812, 837, 839, 843, 849, 855, 915, 946, 956, 424,
    432, 433, 913, 319, 9, 228, 244, 289, 439, 486, 513, 524, 529, 534, 538, 694,
    812, 839, 843, 849, 855, 915, 956, 4, 6, 178, 182, 244, 501, 508, 512, 547,
    865, 915, 6, 178, 463, 474, 482, 490, 496, 503, 513, 849, 906, 915, 944, 952,
    953, 956, 121, 439, 486, 513, 849, 906, 915, 944, 952, 953, 956, 286, 835, 838,
    178, 297, 474, 574, 633, 720, 946, 5, 6, 244, 279, 286, 287, 439, 486, 501,
    691, 692, 706, 708, 807, 835, 842, 915, 956, 228, 270, 297, 482, 524, 529, 534,
    538, 574, 720, 228, 270, 297, 524, 529, 534, 538, 574, 642, 720, 944, 952, 953,
    944, 952, 953, 114, 305, 308, 315, 642, 297, 574, 720, 782, 946, 913, 501, 424,
    432, 433, 529, 530, 540, 559, 501, 549, 642, 865, 946, 163, 190, 197, 200, 225,
    227, 520, 529, 534, 540, 559, 286, 691, 692, 706, 708, 842, 906, 915, 944, 952,
    953, 956, 6, 178, 501, 910, 913, 4, 460, 463, 476, 484, 488, 496, 788, 228,
    270, 297, 482, 513, 524, 529, 534, 538, 574, 720, 837, 849, 855, 915, 956, 178,
    419, 513, 851, 6, 228, 270, 289, 297, 439, 513, 524, 529, 534, 574, 642, 694,
    720, 780, 812, 837, 839, 843, 849, 855, 915, 956, 306, 307, 309, 316, 320, 4,
    460, 476, 484, 488, 490, 496, 503, 788, 915, 956, 228, 270, 289, 297, 439, 486,
    513, 524, 529, 534, 538, 574, 642, 694, 720, 812, 837, 839, 843, 849, 439, 525,
    534, 540, 559, 780, 319, 915, 944, 952, 953, 954, 62, 68, 77, 80, 84, 416,
    421, 426, 434, 937, 5, 10, 102, 108, 238, 243, 281, 283, 288, 328, 329, 346,
    406, 416, 421, 423, 426, 431, 434, 438, 462, 478, 794, 796, 799, 801, 803, 814,
    817, 825, 827, 836, 845, 848, 867, 868, 878, 886, 892, 923, 365, 367, 372, 131,
    134, 10, 189, 194, 208, 278, 285, 329, 406, 416, 423, 431, 438, 665, 692, 705,
    794, 799, 803, 808, 810, 814, 817, 819, 825, 827, 829, 836, 838, 841, 845, 848,
    864, 867, 878, 884, 886, 892, 159, 162, 164, 501, 804, 850, 853, 927, 20, 21,
    25, 33, 37, 40, 45, 52, 55, 59, 60, 63, 64, 69, 80, 87, 92, 94,
    98, 117, 118, 121, 124, 129, 134, 143, 146, 149, 152, 154, 164, 167, 169, 171,
    173, 175, 181, 186, 195, 210, 273, 280, 292, 296, 402, 404, 409, 447, 451, 455,
    457, 461, 466, 483, 488, 490, 492, 494, 496, 498, 503, 507, 512, 737, 741, 748,
    753, 761, 765, 770, 774, 895, 920, 925, 932, 940, 943, 945, 952, 955, 856, 857,
    858, 733, 734, 143, 4, 238, 325, 465, 466, 501, 952, 599, 607, 0, 5, 294,
    296, 544, 561, 569, 572, 573, 578, 632, 644, 682, 711, 717, 719, 580, 585, 586,
    587, 593, 600, 605, 612, 615, 617, 632, 648, 654, 186, 0, 322, 418, 602, 607,
    655, 44, 62, 159, 161, 162, 95, 117, 402, 773, 776, 919, 922, 924, 927, 2,
    442, 575, 622, 623, 7, 117, 118, 500, 853, 923, 321, 333, 340, 341, 356, 358,
    363, 369, 378, 380, 383, 386, 395, 405, 410, 6, 100, 246, 247, 256, 260, 644,
    680, 687, 688, 860, 777, 780, 44, 45, 52, 57, 63, 73, 78, 136, 13, 44,
    45, 51, 52, 54, 57, 62, 63, 68, 78, 499, 8, 17, 20, 22, 25, 62,
    63, 64, 68, 73, 78, 85, 499, 564, 578, 632, 644, 682, 709, 712, 715, 716,
    854, 17, 21, 68, 421, 426, 434, 860, 952, 92, 333, 345, 349, 352, 353, 405,
    92, 801, 869, 872, 872, 763, 764, 580, 581, 586, 589, 601, 604, 612, 128, 129,
    74, 729, 950, 159, 161, 6, 100, 247, 256, 274, 295, 555, 568, 570, 607, 644,
    680, 687, 688, 861, 903, 952, 5, 97, 174, 175, 178, 182, 282, 475, 165, 174,
    321, 333, 374, 389, 390, 391, 458, 134, 244, 332, 335, 338, 347, 402, 404, 409,
    544, 549, 550, 561, 740, 752, 753, 787, 924, 927, 931, 952, 236, 278, 680, 705,
    861, 864, 829, 830, 833, 67, 69, 499, 562, 566, 853, 729, 950, 367, 3, 107,
    182, 238, 463, 476, 480, 484, 491, 492, 284, 680, 690, 840, 281, 284, 680, 690,
    692, 708, 840, 5, 244, 279, 281, 284, 285, 287, 501, 578, 644, 680, 690, 692,
    706, 841, 182, 214, 244, 254, 916, 917, 918, 284, 285, 287, 680, 690, 9, 244,
    539, 560, 573, 763, 764, 5, 10, 238, 328, 416, 421, 423, 426, 431, 434, 438,
    886, 182, 323, 444, 445, 446, 447, 450, 321, 355, 358, 376, 405, 413, 302, 793,
    301, 303, 305, 306, 316, 320, 859, 860, 555, 568, 3, 234, 239, 241, 265, 266,
    274, 279, 325, 331, 501, 578, 609, 632, 646, 652, 680, 685, 686, 688, 693, 706,
    711, 862, 864, 0, 3, 136, 325, 740, 4, 6, 238, 465, 466, 5, 325, 0,
    3, 244, 251, 271, 273, 279, 325, 501, 515, 578, 609, 632, 643, 680, 689, 693,
    699, 702, 706, 711, 941, 0, 3, 136, 206, 322, 325, 331, 344, 359, 364, 366,
    375, 398, 415, 418, 541, 555, 646, 656, 51, 95, 98, 254, 282, 325, 485, 8,
    48, 71, 76, 82, 84, 87, 244, 292, 325, 499, 0, 3, 244, 251, 263, 274,
    275, 276, 325, 501, 515, 578, 609, 632, 643, 680, 689, 693, 698, 703, 704, 711,
    0, 244, 285, 501, 578, 680, 690, 692, 285, 300, 333, 473, 499, 692, 896, 897,
    937, 7, 119, 121, 135, 144, 245, 282, 500, 949, 6, 273, 555, 568, 702, 110,
    114, 303, 305, 307, 312, 314, 315, 319, 733, 734, 784, 790, 682, 899, 903,
]);
