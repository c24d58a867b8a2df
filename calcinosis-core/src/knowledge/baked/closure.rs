// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

const BROADER_LENGTHS: [u32; 971] = [
    0, // 25-hydroxyvitamin-d-over-50
    0, // abcc6-biallelic-variant
    0, // abdominal-symptoms-absent
    0, // abnormal-calcium
    0, // abnormal-liver-tests
    0, // abnormal-phosphate
    0, // abnormal-thumb
    0, // abnormal-vitamin-d-metabolism
    0, // abnormal-voice
    0, // abraded-skin
    1, // abscess
    0, // achilles-tendon-calcification
    0, // acne-history
    2, // acne-scar-at-site
    0, // acral-distribution
    0, // acrocyanosis
    0, // acroosteolysis
    1, // active-vitamin-d-use
    2, // acute-cutaneous-lupus
    1, // acute-kidney-injury
    4, // acute-kidney-injury-on-dialysis
    1, // acute-pancreatitis
    1, // acvr1-r206h-variant
    0, // acvr1-variant
    0, // adipose-rich-site
    0, // adrenal-insufficiency
    1, // agxt-biallelic-variant
    0, // agxt-grhpr-or-hoga1-biallelic-variant
    0, // albright-phenotype
    0, // albumin-infusion
    0, // alcohol-excess
    0, // alginate-dressing-exposure
    2, // all-mineral-values-normal
    0, // alopecia
    0, // alpha-1-antitrypsin-deficiency
    1, // amorphous-calcification-on-imaging
    0, // anemia
    0, // angioid-streaks
    1, // anti-beta2-glycoprotein-antibody
    0, // anti-ccp-antibody
    0, // anti-dsdna-antibody
    0, // anti-jo1-antibody
    0, // anti-la-antibody
    0, // anti-mda5-antibody
    0, // anti-mi2-antibody
    0, // anti-nxp2-antibody
    0, // anti-pm-scl-antibody
    0, // anti-rna-polymerase-iii-antibody
    0, // anti-ro-antibody
    0, // anti-ro52-antibody
    0, // anti-sae-antibody
    0, // anti-sm-antibody
    0, // anti-tif1-gamma-antibody
    0, // anti-topoisomerase-antibody
    0, // anti-u1-rnp-antibody
    1, // anticardiolipin-antibody
    1, // anticentromere-antibody
    0, // anticoagulant-use
    0, // antineutrophil-cytoplasmic-antibody
    0, // antinuclear-antibody
    0, // antiphospholipid-antibody
    1, // antiphospholipid-antibody-moderate-or-high-titer
    2, // antiphospholipid-syndrome
    2, // aortic-calcification
    0, // apc-variant
    1, // arterial-calcification
    0, // arterial-hypertension
    0, // arthralgia-or-arthritis
    1, // arthritis
    0, // articular-cartilage-calcification
    0, // asymmetric-distribution
    1, // asymptomatic-incidental-deposit
    0, // atopic-dermatitis
    0, // atrial-fibrillation
    0, // atrophic-overlying-skin
    0, // atrophic-scars
    0, // atrophie-blanche
    0, // attached-to-phalanx-on-imaging
    0, // autoimmune-disease
    0, // autoimmune-hemolysis
    1, // azathioprine-use
    1, // basal-ganglia-calcification
    2, // below-eight-years-now
    1, // below-ten-years-now
    3, // below-two-years-now
    4, // bilateral-auricle
    1, // bilateral-distribution
    0, // bilateral-early-cataract
    0, // bilateral-radiopaque-deposits-face
    0, // bird-like-facies
    0, // bisphosphonate-use
    0, // bleeding-or-malodor
    0, // blister-or-trauma-before
    0, // blisters-on-sun-exposed-skin
    0, // blue-toe
    2, // bone-metastasis
    0, // bone-pain
    0, // bone-scan-uptake
    0, // bony-prominence
    0, // brachydactyly
    1, // brachydactyly-type-e
    0, // brain-calcification
    0, // brain-or-spinal-cord-injury
    0, // bulla
    0, // bulla-ulcer-or-edema
    0, // burn-history
    1, // burn-in-childhood
    0, // calcification-in-advanced-venous-skin-change
    0, // calcification-in-early-venous-disease
    0, // calcification-in-the-disease
    0, // calcification-in-the-exposed
    1, // calcineurin-inhibitor-use
    0, // calcinosis-before-bone
    0, // calcinosis-deposit
    0, // calcinosis-in-the-disease
    0, // calciphylaxis-at-other-site
    0, // calcium-based-binder-use
    0, // calcium-below-8-5
    0, // calcium-chloride-contact
    2, // calcium-heparin-exposure
    1, // calcium-hydroxylapatite-filler-injection
    0, // calcium-phosphate-product-over-55
    1, // calcium-phosphate-product-over-70
    1, // calcium-salt-injection-at-site
    0, // calcium-supplement-or-antacid-use
    0, // calcium-suspected-clinically
    0, // callus-around
    0, // cancer-at-any-time
    0, // cartilage-calcification
    1, // cellulitis-like-erythema
    0, // central-crust
    0, // central-umbilication
    0, // cerebrotendinous-xanthomatosis
    0, // cesarean-birth
    0, // chalk-extrusion
    0, // chemotherapy-at-any-time
    0, // child-now
    1, // chronic-kidney-disease
    1, // chronic-pancreatitis
    0, // chronic-ulcer-or-sinus-before
    0, // circumscribed-deposit-pattern
    1, // cirrhosis
    2, // ckd-stage-3a
    2, // ckd-stage-3b
    3, // ckd-stage-4
    6, // ckd-stage-5
    0, // cocaine-use
    0, // cognitive-delay
    0, // col5a1-or-col5a2-variant
    1, // col5a1-variant
    1, // col5a2-variant
    0, // cold-injury
    0, // cold-trigger
    0, // colorectal-polyposis
    1, // colour-blue
    0, // colour-blue-or-red
    0, // colour-brown-black
    1, // colour-red
    0, // colour-skin
    0, // colour-violaceous
    0, // colour-white-yellow
    1, // compressible-mass
    0, // conjunctivitis
    1, // connective-tissue-disease
    0, // corkscrew-collateral-on-imaging
    2, // coronary-artery-calcification
    0, // coronary-artery-disease
    0, // correct-clinical-diagnosis
    0, // corticosteroid-injection-at-site
    0, // corticosteroid-use
    0, // crepitus
    0, // cryoglobulin
    1, // cryptococcus-at-site
    0, // ctnnb1-somatic-variant
    1, // cutaneous-lupus-erythematosus
    0, // cutis-laxa-like-skin
    1, // cyclophosphamide-use
    0, // cyp27a1-biallelic-variant
    0, // cysticercus-antibody
    0, // days-to-weeks-after-exposure
    0, // death-within-months
    1, // death-within-one-year
    2, // death-within-six-months
    0, // death-within-two-years
    1, // deep-subcutaneous-plaque
    0, // deep-tissue-involvement-on-imaging
    2, // deep-tissue-ossification
    1, // deep-vein-thrombosis
    0, // delayed-wound-healing
    0, // delirium
    0, // delivery-complication
    0, // dental-dysplasia
    0, // dental-pulp-obliteration
    0, // deposit-in-dermis
    1, // deposit-in-muscle-or-tendon
    0, // deposit-in-subcutaneous-fat
    0, // deposit-present-at-diagnosis
    0, // deposits-resolve-under-treatment
    0, // dermal-onset-of-bone
    2, // dermatomyositis
    0, // diabetes-mellitus
    3, // diabetic-kidney-disease
    2, // dialysis
    3, // dialysis-over-five-years
    3, // diffuse-cutaneous-systemic-sclerosis
    1, // digital-gangrene
    2, // digital-tip-ulcer
    1, // digital-ulcer
    0, // dimple-sign
    1, // direct-oral-anticoagulant-use
    2, // discoid-lesion
    0, // disease-duration-years
    2, // distal-leg-distribution
    0, // diuretic-use
    0, // down-syndrome
    1, // dry-eyes
    1, // dry-mouth
    0, // dyslipidemia
    0, // dysphagia
    0, // early-onset-obesity
    0, // echogenic-focus-with-shadow-on-ultrasound
    1, // edema
    0, // electrode-contact-site
    0, // electrode-paste-exposure
    0, // elevated-muscle-enzyme
    0, // enamel-defect
    3, // end-stage-kidney-disease
    0, // endemic-residence-or-travel
    0, // enpp1-biallelic-variant
    0, // enpp1-heterozygous-variant
    0, // eosinophilia
    0, // epidermal-atrophy-and-hair-loss
    0, // epidermal-punctum
    2, // erosive-polyarthritis
    0, // erythema
    0, // esophageal-dysmotility
    1, // exoskeleton-calcification
    0, // extensor-distribution
    0, // facial-hypertrichosis
    0, // facial-nodule-over-150-hounsfield
    0, // failure-to-thrive
    0, // family-history-negative
    0, // family-history-of-albright-hereditary-osteodystrophy
    0, // family-history-of-calcinosis
    0, // family-history-of-connective-tissue-disease
    0, // family-history-of-cysts
    0, // family-history-of-dyslipidemia
    0, // family-history-of-facial-adnexal-tumors
    1, // family-history-of-fibrodysplasia-ossificans-progressiva
    0, // family-history-of-ossification
    0, // family-history-of-primary-hyperoxaluria
    0, // family-history-of-pseudoxanthoma-elasticum
    1, // family-history-of-tumoral-calcinosis
    2, // fascial-deposit-pattern
    0, // fatigue-nausea-or-confusion
    0, // female-sex
    2, // femoral-artery-calcification
    0, // fever
    1, // fever-above-38-3
    1, // few-lesions
    0, // fgf23-autoantibody
    1, // fgf23-biallelic-variant
    0, // fifty-five-or-older-now
    0, // filler-injection
    0, // finger-skin-spared
    0, // firm-consistency
    0, // fixed-to-deep-tissue
    1, // flame-burn
    1, // flare-up-swelling
    1, // fluid-calcium-level-on-imaging
    0, // folliculitis
    0, // foreign-body-at-site
    0, // fragile-skin
    1, // frostbite
    0, // functional-loss
    0, // fused-cervical-vertebrae
    0, // gadolinium-exposure
    1, // galnt3-biallelic-variant
    0, // galnt3-fgf23-or-kl-biallelic-variant
    1, // gardner-syndrome
    0, // gastroesophageal-reflux
    0, // gastrointestinal-hemorrhage
    1, // generalized-distribution
    0, // ggcx-biallelic-variant
    0, // gingivitis
    0, // glatiramer-injection
    3, // glomerular-filtration-rate-below-15
    1, // glomerular-filtration-rate-below-30
    3, // glomerulonephritis-kidney-disease
    1, // gnas-maternal-allele
    0, // gnas-methylation-defect
    1, // gnas-paternal-allele
    0, // gnas-variant
    0, // gottron-papules
    0, // gottron-sign
    0, // gout-history
    0, // gradual-onset
    0, // granulomatous-disease-other-than-sarcoidosis
    1, // grhpr-biallelic-variant
    0, // growth-hormone-deficiency
    0, // hallux-malformation
    0, // hard-consistency
    0, // hearing-impairment
    0, // heart-failure
    0, // heliotrope-rash
    0, // hematologic-disease
    0, // hematoma-at-site
    3, // hemodialysis
    1, // hemoglobinopathy
    1, // heparin-exposure
    0, // hepatitis-c
    0, // high-25-hydroxyvitamin-d
    2, // high-alanine-aminotransferase
    0, // high-aldolase
    0, // high-alkaline-phosphatase
    0, // high-aluminum
    0, // high-amylase
    0, // high-angiotensin-converting-enzyme
    2, // high-aspartate-aminotransferase
    0, // high-bicarbonate
    0, // high-c-reactive-protein
    0, // high-c-terminal-fgf23
    0, // high-calcitonin
    1, // high-calcitriol
    0, // high-cholestanol
    1, // high-creatine-kinase
    0, // high-creatinine
    0, // high-d-dimer
    0, // high-erythrocyte-sedimentation-rate
    0, // high-hba1c
    0, // high-intact-fgf23
    1, // high-lactate-dehydrogenase
    0, // high-lipase
    0, // high-lipoprotein-a
    0, // high-magnesium
    0, // high-parathyroid-hormone
    0, // high-parathyroid-hormone-related-peptide
    0, // high-phosphate-intake
    0, // high-plasma-oxalate
    0, // high-potassium
    0, // high-tmp-gfr
    0, // high-tsh
    0, // high-urea
    0, // high-urine-oxalate
    0, // high-urine-phosphate
    0, // high-uroporphyrin
    0, // histology-amorphous-calcium
    0, // histology-amyloid
    0, // histology-arteriolosclerosis
    0, // histology-atypical-lymphocyte-rimming
    2, // histology-basal-cell-carcinoma
    0, // histology-birefringent-oxalate-crystal
    1, // histology-bone-in-dermis
    1, // histology-bone-marrow
    0, // histology-bramble-bush-elastic-fiber
    0, // histology-calcified-elastic-fiber
    0, // histology-calcified-medium-artery
    0, // histology-calcified-small-vessel
    1, // histology-calcifying-aponeurotic-fibroma-or-chondroma
    1, // histology-calcium-beside-tumor
    1, // histology-calcium-in-keratocyst
    1, // histology-calcium-in-tumor-epithelium
    1, // histology-calcium-in-tumor-necrosis
    0, // histology-calcium-pyrophosphate-crystal
    0, // histology-calcium-stain-positive
    1, // histology-carcinoma
    0, // histology-cartilage
    0, // histology-cd34-spindle-cell
    0, // histology-cholesterol-cleft-in-vessel
    1, // histology-chondroid-syringoma
    0, // histology-chunky-calcium
    1, // histology-circumferential-intimal-calcium
    0, // histology-cyst-wall
    1, // histology-cysticercus
    1, // histology-dermal-calcium
    1, // histology-dermatofibroma
    0, // histology-endomysial-infiltrate
    0, // histology-epidermal-necrosis
    1, // histology-epidermoid-cyst
    0, // histology-extravascular-calcium
    0, // histology-fat-necrosis
    0, // histology-fibrosis
    0, // histology-foam-cell
    0, // histology-foreign-body-giant-cell
    1, // histology-ghost-adipocyte
    0, // histology-ghost-cell
    1, // histology-granuloma
    1, // histology-guinea-worm
    1, // histology-hair-follicle-in-nevus
    1, // histology-hemangioma
    1, // histology-hyaline-fat-necrosis
    0, // histology-inflammatory-infiltrate
    0, // histology-intimal-fibroplasia
    0, // histology-koilocyte-and-papillomatosis
    0, // histology-lamellar-bone
    1, // histology-lipoma
    1, // histology-loa-loa
    2, // histology-lobular-lymphocytic-panniculitis
    1, // histology-lobular-panniculitis
    0, // histology-medial-calcium
    1, // histology-melanocytic-nevus
    3, // histology-metastasis
    0, // histology-microsphere
    0, // histology-needle-shaped-cleft
    1, // histology-neutrophilic-infiltrate
    0, // histology-nevus-or-tumor
    1, // histology-nevus-sebaceus
    1, // histology-onchocerca
    1, // histology-organisms-in-vessel
    2, // histology-palisading-granuloma
    0, // histology-papillated-epidermis
    0, // histology-parasite
    1, // histology-perieccrine-calcium
    0, // histology-perifascicular-atrophy
    0, // histology-perimysial-or-perivascular-infiltrate
    1, // histology-pilar-cyst
    3, // histology-pilomatrix-carcinoma
    0, // histology-polarizable-material
    0, // histology-premalignant-or-malignant-base
    1, // histology-read-as-calcinosis-cutis
    1, // histology-read-as-calciphylaxis
    1, // histology-read-as-osteoma-cutis
    2, // histology-read-as-pilomatricoma
    1, // histology-read-as-pseudoxanthoma-elasticum
    0, // histology-rimmed-vacuole
    1, // histology-ruptured-cyst-wall
    1, // histology-sarcoma
    0, // histology-sebaceous-hyperplasia
    1, // histology-seborrheic-keratosis
    1, // histology-septal-panniculitis
    2, // histology-sparganum
    2, // histology-squamous-cell-carcinoma
    0, // histology-squamous-proliferation
    1, // histology-steatocystoma
    1, // histology-stippled-vessel-calcium
    2, // histology-syringoma
    0, // histology-transepidermal-elimination
    2, // histology-trichinella
    1, // histology-trichoepithelioma
    1, // histology-urate-crystal
    1, // histology-vasculitis
    0, // histology-vessel-thrombus
    0, // histology-viral-inclusion
    1, // histoplasma-at-site
    0, // history-of-emerging-worm
    0, // history-of-heel-sticks
    1, // hoga1-biallelic-variant
    1, // hutchinson-gilford-progeria
    0, // hydroxychloroquine-use
    0, // hydroxyurea-use
    1, // hypercalcemia
    2, // hypercalcemia-after-skin-lesion
    2, // hypercalcemia-below-two-years
    0, // hypercalciuria
    0, // hyperextensible-skin
    0, // hyperhomocysteinemia
    1, // hyperkeratotic-projection
    0, // hyperkeratotic-surface
    0, // hyperostosis-or-diaphysitis
    0, // hyperparathyroidism
    1, // hyperphosphatemia
    2, // hyperpigmentation-or-lipodermatosclerosis
    3, // hypertensive-kidney-disease
    0, // hyperuricemia
    0, // hypoalbuminemia
    1, // hypocalcemia
    0, // hypogonadism
    0, // hypoparathyroidism
    1, // hypophosphatemia
    0, // hypophosphatemic-rickets
    0, // hypopigmented-macules-guttate
    0, // hypopituitarism
    0, // hypotension
    0, // hypothyroidism
    0, // ifih1-or-rigi-variant
    0, // immobility
    0, // immunosuppression
    2, // indurated-tender-plaque
    0, // infection-proven-at-site
    0, // infection-sign
    0, // inflammatory-bowel-disease
    1, // inflammatory-joint-involvement
    1, // inflammatory-rash-before-deposit
    0, // infusion-site
    0, // injection-site
    1, // insect-bite-at-site
    0, // insulin-injection
    1, // intact-fgf23-below-interval
    0, // interferon-injection
    0, // intermittent-claudication
    0, // interstitial-lung-disease
    0, // intrauterine-growth-retardation
    0, // intrauterine-herpes-simplex
    0, // intravenous-calcium-exposure
    0, // intravenous-iron-use
    0, // intravenous-phosphate-exposure
    0, // iron-overload
    0, // jaw-or-skull-osteoma
    2, // joint-ankylosis
    2, // joint-contracture
    0, // joint-deformity
    0, // joint-hypermobility
    0, // juvenile-cataract
    3, // juvenile-dermatomyositis
    1, // keloid
    1, // keutel-syndrome
    1, // kidney-failure
    0, // kidney-transplant
    1, // kl-biallelic-variant
    0, // knuckle-dimple
    3, // leg-proximal-weaker-than-distal
    0, // leprosy
    0, // lesion-before-exposure
    0, // lesion-smaller-than-20-mm
    1, // lesion-smaller-than-5-mm
    3, // leukemia-or-lymphoma
    0, // leukocytosis
    0, // leukopenia
    0, // limb-limited-lesion
    0, // limb-site-unspecified
    0, // limb-undergrowth
    3, // limited-cutaneous-systemic-sclerosis
    1, // limited-skin-thickening
    0, // linear-arrangement
    0, // lipoatrophy-depression
    3, // lipodermatosclerosis
    0, // lipodystrophy
    0, // livedo
    1, // livedo-racemosa
    1, // livedo-reticularis
    0, // liver-disease
    0, // liver-transplantation
    0, // lmna-progeria-variant
    0, // loa-microfilaremia
    2, // lobe-spared
    2, // long-duration-over-ten-years
    0, // long-duration-over-three-months
    1, // long-standing-lesion
    0, // low-25-hydroxyvitamin-d
    0, // low-alkaline-phosphatase
    0, // low-antithrombin
    0, // low-bone-density
    1, // low-c3
    1, // low-c4
    1, // low-calcitriol
    0, // low-complement
    0, // low-cortisol
    0, // low-fibrinogen
    0, // low-free-thyroxine
    0, // low-intact-fgf23
    0, // low-magnesium
    2, // low-molecular-weight-heparin-exposure
    0, // low-plasma-pyrophosphate
    1, // low-protein-c
    1, // low-protein-s
    0, // low-tmp-gfr
    0, // low-total-calcium
    0, // low-tsh
    0, // low-urine-calcium
    0, // lump-of-unstated-size
    1, // lung-calcification
    3, // lupus-anticoagulant
    4, // lupus-nephritis
    5, // lupus-nephritis-class-2-or-5
    5, // lupus-nephritis-class-3-or-4
    2, // lupus-panniculitis
    4, // lupus-panniculitis-at-site
    0, // lymphadenopathy
    0, // lymphadenopathy-or-lung-disease
    0, // malar-rash
    0, // male-sex
    1, // malignancy
    1, // many-lesions
    0, // massive-transfusion
    0, // mechanics-hands
    1, // metabolic-alkalosis
    1, // methotrexate-use
    0, // mgp-biallelic-variant
    3, // milia-like-papule
    1, // minocycline-use
    0, // misdiagnosed-as-pyoderma-gangrenosum
    2, // mixed-connective-tissue-disease
    0, // mixed-deposit-pattern
    0, // mobile-lesion
    0, // molluscoid-pseudotumor
    0, // monoclonal-protein
    1, // morphea
    1, // mousse-pattern-on-imaging
    0, // multiple-lesions
    3, // multiple-myeloma
    0, // muscle-biopsy-done
    0, // muscle-weakness
    1, // mycophenolate-use
    0, // myositis
    0, // myositis-onset-age-18-to-39
    0, // myositis-onset-age-40-or-older
    0, // myotonic-dystrophy-or-turner
    0, // nail-dysplasia
    0, // nailfold-capillary-abnormality
    0, // named-syndrome-known
    0, // near-contracture-band
    0, // neck-flexor-weakness
    0, // neck-stiffness
    0, // necrotic-fascia-at-operation
    0, // nephritis
    1, // nephrocalcinosis
    0, // nephrogenic-systemic-fibrosis
    0, // nephrolithiasis
    0, // nerve-calcification-on-imaging
    0, // nerve-compression
    1, // net-like-calcification-on-imaging
    1, // net-pattern-on-imaging
    0, // neutropenia
    4, // newborn-now
    0, // nicu-stay
    0, // no-response-to-acne-treatment
    1, // nodule
    1, // nonscarring-alopecia
    0, // normal-25-hydroxyvitamin-d
    0, // normal-calcitriol
    0, // normal-calcium
    0, // normal-laboratory-screen
    0, // normal-overlying-skin
    0, // normal-parathyroid-hormone
    0, // normal-phosphate
    0, // normal-renal-function
    0, // nt5e-biallelic-variant
    0, // obesity
    2, // obstructive-or-congenital-kidney-disease
    0, // onchocerca-microfilaria-in-skin
    0, // onchocerca-or-filaria-serology
    0, // onset-after-three-months
    0, // onset-childhood
    0, // onset-first-year
    1, // onset-infancy
    0, // onset-middle-age
    1, // onset-neonate
    0, // onset-older-adult
    0, // onset-young-adult
    0, // onychodystrophy
    1, // opioid-injection-at-site
    0, // oral-ulcer
    0, // ossification-on-imaging
    0, // osteolysis
    0, // osteoma-cutis-in-all-patients
    0, // osteoporosis
    2, // osteosarcoma
    0, // other-drug-extravasation
    0, // otherwise-healthy
    2, // overlap-connective-tissue-disease
    0, // paget-disease-of-bone
    0, // painful-lesion
    0, // painless-lesion
    0, // palpable-cord
    0, // palpable-pulses
    1, // palpable-purpura
    3, // pancreatic-carcinoma
    0, // pancreatic-disease
    0, // papule
    0, // para-aminosalicylic-acid-injection
    0, // parathyroid-adenoma
    0, // parathyroid-hormone-below-300
    1, // parathyroid-hormone-over-1000
    0, // parathyroid-hormone-resistance
    0, // parathyroidectomy
    0, // parental-consanguinity
    0, // pathergy
    2, // pearly-nodule-with-telangiectasia
    0, // peau-d-orange-surface
    0, // penectomy
    0, // penicillamine-use
    0, // perforating-bone-spicule
    0, // periarticular-distribution
    1, // pericarditis
    0, // perinatal-asphyxia
    0, // peripheral-arterial-disease
    0, // peripheral-neuropathy
    0, // peripheral-pulmonary-stenosis
    3, // peritoneal-dialysis
    0, // persistent-inflammation
    1, // phlebolith-on-imaging
    0, // photosensitivity
    0, // pitting-scar
    0, // plantar-hyperkeratosis
    0, // plaque
    1, // plate-pattern-on-imaging
    0, // platelet-factor-4-antibody
    0, // pleural-or-pericardial-effusion
    0, // poikiloderma
    2, // polycystic-or-inherited-kidney-disease
    3, // polymyositis
    1, // popcorn-calcification-on-imaging
    0, // porphyria
    0, // portal-of-entry
    0, // post-inflammatory-hyperpigmentation
    4, // post-phlebitic-ulcer
    1, // pregnancy
    0, // pregnancy-loss
    0, // premature-graying-or-hair-loss
    0, // pressure-point-distribution
    0, // preterm-birth
    0, // primary-hyperoxaluria
    1, // primary-hyperparathyroidism
    0, // progressive-course
    0, // prolonged-clotting-time
    0, // protein-c-or-s-deficiency
    0, // proteinuria
    2, // proximal-arm-weakness
    2, // proximal-leg-weakness
    1, // proximal-muscle-weakness
    2, // proximal-skin-thickening
    0, // proximal-tibial-osteochondroma
    0, // pruritus
    0, // psychosis
    0, // puffy-fingers
    0, // pulmonary-arterial-hypertension
    1, // pulmonary-fibrosis
    2, // punctate-calcification-on-imaging
    1, // punctate-or-reticular-calcification-on-imaging
    0, // punctate-palmoplantar-keratoderma
    0, // purpura
    0, // pustule-first
    0, // radial-ray-defect
    0, // radiation-exposure
    1, // raised-everted-border
    0, // rapid-onset
    1, // rapid-weight-loss
    0, // raw-frog-snake-or-pond-water-exposure
    0, // raw-pork-or-game-ingestion
    0, // raynaud-phenomenon
    1, // recent-chemotherapy
    0, // recent-infection
    0, // recent-new-drug
    0, // recent-vascular-procedure
    2, // recent-vitamin-k-antagonist-start
    0, // recql4-biallelic-variant
    0, // recurrence-after-excision
    0, // recurrent-course
    2, // red-brown-nodule
    0, // reduced-kidney-function
    0, // redundant-skin-folds
    0, // regional-lymph-node-calcification
    1, // regional-lymph-node-enlargement
    0, // response-to-antibiotic
    0, // response-to-corticosteroid
    0, // rest-pain
    1, // restricted-motion
    2, // reticular-calcification-on-imaging
    1, // retiform-purpura
    0, // retinal-peau-d-orange
    2, // rheumatoid-arthritis
    0, // rheumatoid-factor
    1, // rice-grain-calcification-on-imaging
    1, // rituximab-use
    1, // rough-gritty-plaque
    0, // round-face
    0, // saltpeter-contact
    0, // samd9-biallelic-variant
    0, // sarcoidosis
    0, // scar-at-site
    1, // scarring-alopecia
    1, // sclerodactyly
    0, // sclerodermoid-skin
    0, // scoliosis
    1, // secondary-hyperparathyroidism
    0, // seizure
    0, // self-inflicted-skin-injury
    0, // sepsis
    0, // serositis
    1, // serpiginous-calcification-on-imaging
    2, // several-lesions-on-one-side
    2, // severe-hypercalcemia
    2, // severe-hypocalcemia
    2, // severe-hypophosphatemia
    1, // severe-pain
    1, // shallow-ulcer
    0, // shawl-rash
    0, // sheet-like-calcification
    0, // short-metacarpal
    0, // short-stature
    1, // short-thumb
    0, // sicca-symptom
    1, // silicone-injection
    1, // single-lesion
    1, // singleton-merten-syndrome
    0, // sinus-or-discharge
    1, // sinus-tract
    2, // site-abdomen
    4, // site-achilles-tendon
    3, // site-ankle
    4, // site-antecubital-fossa
    3, // site-areola
    1, // site-axilla
    1, // site-back
    2, // site-breast
    3, // site-buttock
    5, // site-calf
    2, // site-cheek
    1, // site-chest
    2, // site-chin
    5, // site-dorsum-of-hand
    1, // site-ear
    3, // site-elbow
    2, // site-eyelid
    1, // site-face
    6, // site-finger
    7, // site-fingertip
    1, // site-flank
    0, // site-flexures
    3, // site-foot
    3, // site-forearm
    2, // site-forehead
    0, // site-genital
    2, // site-glans
    1, // site-groin
    5, // site-hallux
    4, // site-hand
    0, // site-head-or-neck
    4, // site-heel
    2, // site-hip
    2, // site-knee
    5, // site-laterodorsal-leg
    6, // site-lesser-toe
    2, // site-lip
    4, // site-lower-leg
    0, // site-lower-leg-or-buttock
    1, // site-lower-limb
    6, // site-metacarpophalangeal-joint
    5, // site-metatarsophalangeal-joint
    2, // site-neck
    0, // site-neck-or-upper-back
    2, // site-nose
    1, // site-other-toe-or-finger
    5, // site-palm
    1, // site-penis
    0, // site-perineum
    4, // site-popliteal-fossa
    1, // site-scalp
    1, // site-scrotum
    5, // site-shin
    3, // site-shoulder
    4, // site-sole
    1, // site-subungual
    1, // site-temple
    4, // site-thigh
    0, // site-thigh-or-buttock
    7, // site-thumb
    4, // site-toe
    0, // site-trunk
    3, // site-umbilical-area
    3, // site-upper-arm
    3, // site-upper-back
    2, // site-upper-limb
    1, // site-vulva
    3, // site-wrist
    2, // sjogren-disease
    0, // skin-abnormality-any
    0, // skin-before-pancreatic-diagnosis
    0, // skin-induration
    0, // skin-necrosis-eschar
    1, // skin-nodule-of-sarcoidosis
    0, // skin-rash-before-deposit
    0, // skin-surface-deposit
    1, // skin-thickening-proximal-to-mcp
    0, // skin-ulcer
    0, // sleep-apnea
    1, // small-coiled-calcification-on-imaging
    0, // smoking
    0, // soft-consistency
    0, // soft-tissue-calcification-on-imaging
    0, // soft-tissue-gas-on-imaging
    2, // soft-white-yellow-plaque
    0, // sparse-hair
    0, // splinter-hemorrhage
    1, // split-skin-donor-site
    0, // spontaneous-resolution
    0, // stable-course
    2, // stiff-auricle
    0, // stocky-build
    1, // stone-hard-consistency
    3, // stone-hard-plate
    1, // stone-pattern-on-imaging
    2, // subacute-cutaneous-lupus
    0, // subconjunctival-worm-migration
    2, // subcutaneous-nodule
    0, // subcutaneous-ossification
    3, // subcutaneous-spheroids
    0, // sun-damaged-skin
    0, // superficial-deposit-pattern
    0, // superficial-thrombophlebitis
    0, // suppressed-parathyroid-hormone
    0, // surgery-at-site
    0, // swelling
    2, // symmetric-distribution
    2, // symptomatic-hypercalcemia
    0, // syringoma
    3, // systemic-lupus-criteria-met
    2, // systemic-lupus-erythematosus
    2, // systemic-sclerosis
    0, // telangiectasia
    0, // tenderness
    0, // teriparatide-use
    0, // term-birth
    1, // tertiary-hyperparathyroidism
    0, // tetracycline-use
    0, // therapeutic-cooling
    0, // thrombocytopenia
    1, // thrombocytopenia-below-100
    2, // thrombocytopenia-below-50
    0, // thrombophilia
    0, // thrombosed-capillary-dots
    0, // thyroid-stimulating-hormone-resistance
    2, // tibial-artery-calcification
    0, // tophus-or-urate-crystals
    0, // transient-swelling-history
    0, // trauma-history
    0, // trauma-or-injection-trigger
    1, // tuberculosis-at-site
    0, // tuberculosis-history
    2, // tumor-lysis-syndrome
    1, // tumor-necrosis-factor-inhibitor-use
    2, // tumoral-deposit-pattern
    1, // tumoral-mass
    1, // ulcer-refractory-to-care
    1, // undermined-violaceous-border
    2, // undifferentiated-connective-tissue-disease
    0, // unilateral-distribution
    0, // universal-deposit-pattern
    0, // upper-limb-involved
    1, // urate-on-dual-energy-ct
    0, // uveitis
    1, // vaccine-injection-at-site
    0, // varicose-vein
    0, // venepuncture-at-site
    0, // venous-insufficiency
    3, // venous-leg-ulcer
    0, // venous-malformation
    0, // venous-or-arterial-thrombosis
    1, // venous-skin-changes
    2, // venous-thromboembolism-as-indication
    0, // verrucous-surface
    0, // vessel-calcification-on-imaging
    2, // violaceous-plaque
    0, // visceral-calcification
    0, // visible-extravasation
    0, // visual-impairment
    1, // vitamin-d-overdose
    0, // vitamin-d-supplement
    1, // vitamin-k-antagonist-use
    0, // vitamin-k-deficiency
    1, // vitamin-k-dependent-clotting-deficiency
    0, // warmth
    0, // weeks-to-months-after-exposure
    0, // weight-loss
    2, // within-burn-scar
    0, // within-cyst
    0, // within-healing-wound
    0, // within-infection-nodule
    1, // within-irradiated-skin
    0, // within-nevus-or-tumor
    0, // within-panniculitis-plaque
    0, // within-sclerotic-plaque
    0, // within-tattoo
    0, // within-venous-stasis-skin
    1, // woody-induration
    0, // wrn-biallelic-variant
    0, // years-between-damage-and-deposit
    2, // yellow-papule
    0, // yellow-scleral-plaque
    0, // yemenite-jewish-ancestry
    1, // zonal-ossification-on-imaging
];

pub(super) static BROADER_STARTS: [u32; 972] = blob::starts(&BROADER_LENGTHS, 1);

pub(super) static BROADER_ITEMS: [FindingKey; 660] = [
    f::INFECTION_SIGN,
    f::ACNE_HISTORY,
    f::SCAR_AT_SITE,
    f::VITAMIN_D_SUPPLEMENT,
    f::CUTANEOUS_LUPUS_ERYTHEMATOSUS,
    f::AUTOIMMUNE_DISEASE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::ACUTE_KIDNEY_INJURY,
    f::DIALYSIS,
    f::REDUCED_KIDNEY_FUNCTION,
    f::KIDNEY_FAILURE,
    f::PANCREATIC_DISEASE,
    f::ACVR1_VARIANT,
    f::AGXT_GRHPR_OR_HOGA1_BIALLELIC_VARIANT,
    f::NORMAL_CALCIUM,
    f::NORMAL_PHOSPHATE,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::ANTIPHOSPHOLIPID_ANTIBODY,
    f::ANTIPHOSPHOLIPID_ANTIBODY,
    f::ANTINUCLEAR_ANTIBODY,
    f::ANTIPHOSPHOLIPID_ANTIBODY,
    f::AUTOIMMUNE_DISEASE,
    f::ANTIPHOSPHOLIPID_ANTIBODY,
    f::ARTERIAL_CALCIFICATION,
    f::VESSEL_CALCIFICATION_ON_IMAGING,
    f::VESSEL_CALCIFICATION_ON_IMAGING,
    f::ARTHRALGIA_OR_ARTHRITIS,
    f::PAINLESS_LESION,
    f::IMMUNOSUPPRESSION,
    f::BRAIN_CALCIFICATION,
    f::BELOW_TEN_YEARS_NOW,
    f::CHILD_NOW,
    f::CHILD_NOW,
    f::BELOW_EIGHT_YEARS_NOW,
    f::BELOW_TEN_YEARS_NOW,
    f::CHILD_NOW,
    f::SITE_EAR,
    f::BILATERAL_DISTRIBUTION,
    f::SITE_HEAD_OR_NECK,
    f::MULTIPLE_LESIONS,
    f::MULTIPLE_LESIONS,
    f::MALIGNANCY,
    f::CANCER_AT_ANY_TIME,
    f::BRACHYDACTYLY,
    f::BURN_HISTORY,
    f::IMMUNOSUPPRESSION,
    f::HEPARIN_EXPOSURE,
    f::ANTICOAGULANT_USE,
    f::FILLER_INJECTION,
    f::CALCIUM_PHOSPHATE_PRODUCT_OVER_55,
    f::INJECTION_SITE,
    f::ERYTHEMA,
    f::REDUCED_KIDNEY_FUNCTION,
    f::PANCREATIC_DISEASE,
    f::LIVER_DISEASE,
    f::CHRONIC_KIDNEY_DISEASE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::CHRONIC_KIDNEY_DISEASE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::CHRONIC_KIDNEY_DISEASE,
    f::GLOMERULAR_FILTRATION_RATE_BELOW_30,
    f::REDUCED_KIDNEY_FUNCTION,
    f::END_STAGE_KIDNEY_DISEASE,
    f::GLOMERULAR_FILTRATION_RATE_BELOW_15,
    f::CHRONIC_KIDNEY_DISEASE,
    f::KIDNEY_FAILURE,
    f::GLOMERULAR_FILTRATION_RATE_BELOW_30,
    f::REDUCED_KIDNEY_FUNCTION,
    f::COL5A1_OR_COL5A2_VARIANT,
    f::COL5A1_OR_COL5A2_VARIANT,
    f::COLOUR_BLUE_OR_RED,
    f::COLOUR_BLUE_OR_RED,
    f::SOFT_CONSISTENCY,
    f::AUTOIMMUNE_DISEASE,
    f::ARTERIAL_CALCIFICATION,
    f::VESSEL_CALCIFICATION_ON_IMAGING,
    f::INFECTION_PROVEN_AT_SITE,
    f::AUTOIMMUNE_DISEASE,
    f::IMMUNOSUPPRESSION,
    f::DEATH_WITHIN_TWO_YEARS,
    f::DEATH_WITHIN_ONE_YEAR,
    f::DEATH_WITHIN_TWO_YEARS,
    f::PLAQUE,
    f::OSSIFICATION_ON_IMAGING,
    f::DEEP_TISSUE_INVOLVEMENT_ON_IMAGING,
    f::VENOUS_OR_ARTERIAL_THROMBOSIS,
    f::DEEP_TISSUE_INVOLVEMENT_ON_IMAGING,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::DIABETES_MELLITUS,
    f::CHRONIC_KIDNEY_DISEASE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::KIDNEY_FAILURE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::DIALYSIS,
    f::KIDNEY_FAILURE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::SYSTEMIC_SCLEROSIS,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::SKIN_NECROSIS_ESCHAR,
    f::DIGITAL_ULCER,
    f::SKIN_ULCER,
    f::SKIN_ULCER,
    f::ANTICOAGULANT_USE,
    f::CUTANEOUS_LUPUS_ERYTHEMATOSUS,
    f::AUTOIMMUNE_DISEASE,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::SICCA_SYMPTOM,
    f::SICCA_SYMPTOM,
    f::SWELLING,
    f::CHRONIC_KIDNEY_DISEASE,
    f::KIDNEY_FAILURE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::ARTHRITIS,
    f::ARTHRALGIA_OR_ARTHRITIS,
    f::SHEET_LIKE_CALCIFICATION,
    f::FAMILY_HISTORY_OF_OSSIFICATION,
    f::FAMILY_HISTORY_OF_CALCINOSIS,
    f::DEEP_TISSUE_INVOLVEMENT_ON_IMAGING,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::ARTERIAL_CALCIFICATION,
    f::VESSEL_CALCIFICATION_ON_IMAGING,
    f::FEVER,
    f::MULTIPLE_LESIONS,
    f::GALNT3_FGF23_OR_KL_BIALLELIC_VARIANT,
    f::BURN_HISTORY,
    f::SWELLING,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::COLD_INJURY,
    f::GALNT3_FGF23_OR_KL_BIALLELIC_VARIANT,
    f::NAMED_SYNDROME_KNOWN,
    f::MULTIPLE_LESIONS,
    f::GLOMERULAR_FILTRATION_RATE_BELOW_30,
    f::KIDNEY_FAILURE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::REDUCED_KIDNEY_FUNCTION,
    f::NEPHRITIS,
    f::CHRONIC_KIDNEY_DISEASE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::GNAS_VARIANT,
    f::GNAS_VARIANT,
    f::AGXT_GRHPR_OR_HOGA1_BIALLELIC_VARIANT,
    f::DIALYSIS,
    f::KIDNEY_FAILURE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::HEMATOLOGIC_DISEASE,
    f::ANTICOAGULANT_USE,
    f::ELEVATED_MUSCLE_ENZYME,
    f::ABNORMAL_LIVER_TESTS,
    f::ELEVATED_MUSCLE_ENZYME,
    f::ABNORMAL_LIVER_TESTS,
    f::ABNORMAL_VITAMIN_D_METABOLISM,
    f::ELEVATED_MUSCLE_ENZYME,
    f::ELEVATED_MUSCLE_ENZYME,
    f::HISTOLOGY_CARCINOMA,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_LAMELLAR_BONE,
    f::HISTOLOGY_LAMELLAR_BONE,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_AMORPHOUS_CALCIUM,
    f::HISTOLOGY_AMORPHOUS_CALCIUM,
    f::HISTOLOGY_AMORPHOUS_CALCIUM,
    f::HISTOLOGY_AMORPHOUS_CALCIUM,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_CALCIFIED_SMALL_VESSEL,
    f::HISTOLOGY_PARASITE,
    f::HISTOLOGY_AMORPHOUS_CALCIUM,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_CYST_WALL,
    f::HISTOLOGY_FAT_NECROSIS,
    f::HISTOLOGY_INFLAMMATORY_INFILTRATE,
    f::HISTOLOGY_PARASITE,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_FAT_NECROSIS,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_PARASITE,
    f::HISTOLOGY_LOBULAR_PANNICULITIS,
    f::HISTOLOGY_INFLAMMATORY_INFILTRATE,
    f::HISTOLOGY_INFLAMMATORY_INFILTRATE,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::MALIGNANCY,
    f::CANCER_AT_ANY_TIME,
    f::HISTOLOGY_INFLAMMATORY_INFILTRATE,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_PARASITE,
    f::INFECTION_PROVEN_AT_SITE,
    f::HISTOLOGY_GRANULOMA,
    f::HISTOLOGY_INFLAMMATORY_INFILTRATE,
    f::HISTOLOGY_EXTRAVASCULAR_CALCIUM,
    f::HISTOLOGY_CYST_WALL,
    f::HISTOLOGY_CARCINOMA,
    f::HISTOLOGY_GHOST_CELL,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_AMORPHOUS_CALCIUM,
    f::HISTOLOGY_CALCIFIED_SMALL_VESSEL,
    f::HISTOLOGY_LAMELLAR_BONE,
    f::HISTOLOGY_GHOST_CELL,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_CALCIFIED_ELASTIC_FIBER,
    f::HISTOLOGY_CYST_WALL,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_INFLAMMATORY_INFILTRATE,
    f::HISTOLOGY_PARASITE,
    f::INFECTION_PROVEN_AT_SITE,
    f::HISTOLOGY_CARCINOMA,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::HISTOLOGY_CYST_WALL,
    f::HISTOLOGY_CALCIFIED_SMALL_VESSEL,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::SYRINGOMA,
    f::HISTOLOGY_PARASITE,
    f::INFECTION_PROVEN_AT_SITE,
    f::HISTOLOGY_NEVUS_OR_TUMOR,
    f::TOPHUS_OR_URATE_CRYSTALS,
    f::HISTOLOGY_INFLAMMATORY_INFILTRATE,
    f::INFECTION_PROVEN_AT_SITE,
    f::AGXT_GRHPR_OR_HOGA1_BIALLELIC_VARIANT,
    f::NAMED_SYNDROME_KNOWN,
    f::ABNORMAL_CALCIUM,
    f::HYPERCALCEMIA,
    f::ABNORMAL_CALCIUM,
    f::HYPERCALCEMIA,
    f::ABNORMAL_CALCIUM,
    f::HYPERKERATOTIC_SURFACE,
    f::ABNORMAL_PHOSPHATE,
    f::VENOUS_SKIN_CHANGES,
    f::VENOUS_INSUFFICIENCY,
    f::ARTERIAL_HYPERTENSION,
    f::CHRONIC_KIDNEY_DISEASE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::ABNORMAL_CALCIUM,
    f::ABNORMAL_PHOSPHATE,
    f::PLAQUE,
    f::TENDERNESS,
    f::ARTHRALGIA_OR_ARTHRITIS,
    f::SKIN_RASH_BEFORE_DEPOSIT,
    f::TRAUMA_HISTORY,
    f::LOW_INTACT_FGF23,
    f::RESTRICTED_MOTION,
    f::FUNCTIONAL_LOSS,
    f::RESTRICTED_MOTION,
    f::FUNCTIONAL_LOSS,
    f::DERMATOMYOSITIS,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::SCAR_AT_SITE,
    f::NAMED_SYNDROME_KNOWN,
    f::REDUCED_KIDNEY_FUNCTION,
    f::GALNT3_FGF23_OR_KL_BIALLELIC_VARIANT,
    f::PROXIMAL_LEG_WEAKNESS,
    f::PROXIMAL_MUSCLE_WEAKNESS,
    f::MUSCLE_WEAKNESS,
    f::LESION_SMALLER_THAN_20_MM,
    f::MALIGNANCY,
    f::HEMATOLOGIC_DISEASE,
    f::CANCER_AT_ANY_TIME,
    f::SYSTEMIC_SCLEROSIS,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::SCLERODERMOID_SKIN,
    f::HYPERPIGMENTATION_OR_LIPODERMATOSCLEROSIS,
    f::VENOUS_SKIN_CHANGES,
    f::VENOUS_INSUFFICIENCY,
    f::LIVEDO,
    f::LIVEDO,
    f::SITE_EAR,
    f::SITE_HEAD_OR_NECK,
    f::LONG_STANDING_LESION,
    f::LONG_DURATION_OVER_THREE_MONTHS,
    f::LONG_DURATION_OVER_THREE_MONTHS,
    f::LOW_COMPLEMENT,
    f::LOW_COMPLEMENT,
    f::ABNORMAL_VITAMIN_D_METABOLISM,
    f::HEPARIN_EXPOSURE,
    f::ANTICOAGULANT_USE,
    f::PROTEIN_C_OR_S_DEFICIENCY,
    f::PROTEIN_C_OR_S_DEFICIENCY,
    f::VISCERAL_CALCIFICATION,
    f::ANTIPHOSPHOLIPID_ANTIBODY_MODERATE_OR_HIGH_TITER,
    f::THROMBOPHILIA,
    f::ANTIPHOSPHOLIPID_ANTIBODY,
    f::NEPHRITIS,
    f::SYSTEMIC_LUPUS_ERYTHEMATOSUS,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::LUPUS_NEPHRITIS,
    f::NEPHRITIS,
    f::SYSTEMIC_LUPUS_ERYTHEMATOSUS,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::LUPUS_NEPHRITIS,
    f::NEPHRITIS,
    f::SYSTEMIC_LUPUS_ERYTHEMATOSUS,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::CUTANEOUS_LUPUS_ERYTHEMATOSUS,
    f::AUTOIMMUNE_DISEASE,
    f::LUPUS_PANNICULITIS,
    f::WITHIN_PANNICULITIS_PLAQUE,
    f::CUTANEOUS_LUPUS_ERYTHEMATOSUS,
    f::AUTOIMMUNE_DISEASE,
    f::CANCER_AT_ANY_TIME,
    f::MULTIPLE_LESIONS,
    f::HIGH_BICARBONATE,
    f::IMMUNOSUPPRESSION,
    f::PAPULE,
    f::LESION_SMALLER_THAN_5_MM,
    f::LESION_SMALLER_THAN_20_MM,
    f::TETRACYCLINE_USE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::MALIGNANCY,
    f::HEMATOLOGIC_DISEASE,
    f::CANCER_AT_ANY_TIME,
    f::IMMUNOSUPPRESSION,
    f::VISCERAL_CALCIFICATION,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::BELOW_TWO_YEARS_NOW,
    f::BELOW_EIGHT_YEARS_NOW,
    f::BELOW_TEN_YEARS_NOW,
    f::CHILD_NOW,
    f::LUMP_OF_UNSTATED_SIZE,
    f::ALOPECIA,
    f::CHRONIC_KIDNEY_DISEASE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::ONSET_FIRST_YEAR,
    f::ONSET_FIRST_YEAR,
    f::INJECTION_SITE,
    f::MALIGNANCY,
    f::CANCER_AT_ANY_TIME,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::PURPURA,
    f::MALIGNANCY,
    f::PANCREATIC_DISEASE,
    f::CANCER_AT_ANY_TIME,
    f::HIGH_PARATHYROID_HORMONE,
    f::NODULE,
    f::LUMP_OF_UNSTATED_SIZE,
    f::SEROSITIS,
    f::DIALYSIS,
    f::KIDNEY_FAILURE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::CHRONIC_KIDNEY_DISEASE,
    f::REDUCED_KIDNEY_FUNCTION,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::MYOSITIS,
    f::AUTOIMMUNE_DISEASE,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::VENOUS_LEG_ULCER,
    f::VENOUS_SKIN_CHANGES,
    f::SKIN_ULCER,
    f::VENOUS_INSUFFICIENCY,
    f::FEMALE_SEX,
    f::HYPERPARATHYROIDISM,
    f::PROXIMAL_MUSCLE_WEAKNESS,
    f::MUSCLE_WEAKNESS,
    f::PROXIMAL_MUSCLE_WEAKNESS,
    f::MUSCLE_WEAKNESS,
    f::MUSCLE_WEAKNESS,
    f::SKIN_THICKENING_PROXIMAL_TO_MCP,
    f::SCLERODERMOID_SKIN,
    f::INTERSTITIAL_LUNG_DISEASE,
    f::PUNCTATE_OR_RETICULAR_CALCIFICATION_ON_IMAGING,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::SKIN_ULCER,
    f::WEIGHT_LOSS,
    f::CHEMOTHERAPY_AT_ANY_TIME,
    f::VITAMIN_K_ANTAGONIST_USE,
    f::ANTICOAGULANT_USE,
    f::NODULE,
    f::LUMP_OF_UNSTATED_SIZE,
    f::LYMPHADENOPATHY,
    f::FUNCTIONAL_LOSS,
    f::PUNCTATE_OR_RETICULAR_CALCIFICATION_ON_IMAGING,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::PURPURA,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::IMMUNOSUPPRESSION,
    f::PLAQUE,
    f::ALOPECIA,
    f::SCLERODERMOID_SKIN,
    f::HYPERPARATHYROIDISM,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::MULTIPLE_LESIONS,
    f::UNILATERAL_DISTRIBUTION,
    f::HYPERCALCEMIA,
    f::ABNORMAL_CALCIUM,
    f::HYPOCALCEMIA,
    f::ABNORMAL_CALCIUM,
    f::HYPOPHOSPHATEMIA,
    f::ABNORMAL_PHOSPHATE,
    f::PAINFUL_LESION,
    f::SKIN_ULCER,
    f::ABNORMAL_THUMB,
    f::FILLER_INJECTION,
    f::UNILATERAL_DISTRIBUTION,
    f::NAMED_SYNDROME_KNOWN,
    f::SINUS_OR_DISCHARGE,
    f::SITE_TRUNK,
    f::ADIPOSE_RICH_SITE,
    f::SITE_ANKLE,
    f::DISTAL_LEG_DISTRIBUTION,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::DISTAL_LEG_DISTRIBUTION,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_UPPER_LIMB,
    f::SITE_FLEXURES,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_BREAST,
    f::SITE_TRUNK,
    f::ADIPOSE_RICH_SITE,
    f::SITE_FLEXURES,
    f::SITE_TRUNK,
    f::SITE_TRUNK,
    f::ADIPOSE_RICH_SITE,
    f::SITE_THIGH_OR_BUTTOCK,
    f::SITE_LOWER_LEG_OR_BUTTOCK,
    f::ADIPOSE_RICH_SITE,
    f::SITE_LOWER_LEG,
    f::SITE_LOWER_LEG_OR_BUTTOCK,
    f::DISTAL_LEG_DISTRIBUTION,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FACE,
    f::SITE_HEAD_OR_NECK,
    f::SITE_TRUNK,
    f::SITE_FACE,
    f::SITE_HEAD_OR_NECK,
    f::SITE_HAND,
    f::SITE_UPPER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_HEAD_OR_NECK,
    f::SITE_UPPER_LIMB,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FACE,
    f::SITE_HEAD_OR_NECK,
    f::SITE_HEAD_OR_NECK,
    f::SITE_HAND,
    f::SITE_OTHER_TOE_OR_FINGER,
    f::SITE_UPPER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FINGER,
    f::SITE_HAND,
    f::SITE_OTHER_TOE_OR_FINGER,
    f::SITE_UPPER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_TRUNK,
    f::SITE_LOWER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_UPPER_LIMB,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FACE,
    f::SITE_HEAD_OR_NECK,
    f::SITE_PENIS,
    f::SITE_GENITAL,
    f::SITE_FLEXURES,
    f::SITE_TOE,
    f::SITE_FOOT,
    f::SITE_LOWER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_UPPER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FOOT,
    f::SITE_LOWER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_LOWER_LEG,
    f::SITE_LOWER_LEG_OR_BUTTOCK,
    f::DISTAL_LEG_DISTRIBUTION,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_TOE,
    f::SITE_OTHER_TOE_OR_FINGER,
    f::SITE_FOOT,
    f::ACRAL_DISTRIBUTION,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FACE,
    f::SITE_HEAD_OR_NECK,
    f::SITE_LOWER_LEG_OR_BUTTOCK,
    f::DISTAL_LEG_DISTRIBUTION,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_HAND,
    f::PERIARTICULAR_DISTRIBUTION,
    f::SITE_UPPER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FOOT,
    f::PERIARTICULAR_DISTRIBUTION,
    f::SITE_LOWER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_HEAD_OR_NECK,
    f::SITE_NECK_OR_UPPER_BACK,
    f::SITE_FACE,
    f::SITE_HEAD_OR_NECK,
    f::ACRAL_DISTRIBUTION,
    f::SITE_HAND,
    f::SITE_UPPER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_GENITAL,
    f::SITE_KNEE,
    f::SITE_FLEXURES,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_HEAD_OR_NECK,
    f::SITE_GENITAL,
    f::SITE_LOWER_LEG,
    f::SITE_LOWER_LEG_OR_BUTTOCK,
    f::DISTAL_LEG_DISTRIBUTION,
    f::SITE_LOWER_LIMB,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_UPPER_LIMB,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FOOT,
    f::SITE_LOWER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::LIMB_SITE_UNSPECIFIED,
    f::ACRAL_DISTRIBUTION,
    f::SITE_HEAD_OR_NECK,
    f::SITE_LOWER_LIMB,
    f::SITE_THIGH_OR_BUTTOCK,
    f::ADIPOSE_RICH_SITE,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FINGER,
    f::SITE_HAND,
    f::SITE_OTHER_TOE_OR_FINGER,
    f::SITE_UPPER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_FOOT,
    f::SITE_LOWER_LIMB,
    f::ACRAL_DISTRIBUTION,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_ABDOMEN,
    f::SITE_TRUNK,
    f::ADIPOSE_RICH_SITE,
    f::SITE_UPPER_LIMB,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_BACK,
    f::SITE_NECK_OR_UPPER_BACK,
    f::SITE_TRUNK,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::SITE_GENITAL,
    f::SITE_UPPER_LIMB,
    f::UPPER_LIMB_INVOLVED,
    f::LIMB_SITE_UNSPECIFIED,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::SARCOIDOSIS,
    f::SCLERODERMOID_SKIN,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::PLAQUE,
    f::COLOUR_WHITE_YELLOW,
    f::SURGERY_AT_SITE,
    f::SITE_EAR,
    f::SITE_HEAD_OR_NECK,
    f::HARD_CONSISTENCY,
    f::PLAQUE,
    f::STONE_HARD_CONSISTENCY,
    f::HARD_CONSISTENCY,
    f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
    f::CUTANEOUS_LUPUS_ERYTHEMATOSUS,
    f::AUTOIMMUNE_DISEASE,
    f::NODULE,
    f::LUMP_OF_UNSTATED_SIZE,
    f::SUBCUTANEOUS_NODULE,
    f::NODULE,
    f::LUMP_OF_UNSTATED_SIZE,
    f::BILATERAL_DISTRIBUTION,
    f::MULTIPLE_LESIONS,
    f::HYPERCALCEMIA,
    f::ABNORMAL_CALCIUM,
    f::SYSTEMIC_LUPUS_ERYTHEMATOSUS,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::HYPERPARATHYROIDISM,
    f::THROMBOCYTOPENIA,
    f::THROMBOCYTOPENIA_BELOW_100,
    f::THROMBOCYTOPENIA,
    f::ARTERIAL_CALCIFICATION,
    f::VESSEL_CALCIFICATION_ON_IMAGING,
    f::INFECTION_PROVEN_AT_SITE,
    f::MALIGNANCY,
    f::CANCER_AT_ANY_TIME,
    f::IMMUNOSUPPRESSION,
    f::TUMORAL_MASS,
    f::LUMP_OF_UNSTATED_SIZE,
    f::LUMP_OF_UNSTATED_SIZE,
    f::SKIN_ULCER,
    f::SKIN_ULCER,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::AUTOIMMUNE_DISEASE,
    f::TOPHUS_OR_URATE_CRYSTALS,
    f::INJECTION_SITE,
    f::VENOUS_SKIN_CHANGES,
    f::SKIN_ULCER,
    f::VENOUS_INSUFFICIENCY,
    f::VENOUS_INSUFFICIENCY,
    f::VENOUS_OR_ARTERIAL_THROMBOSIS,
    f::ANTICOAGULANT_USE,
    f::PLAQUE,
    f::COLOUR_VIOLACEOUS,
    f::VITAMIN_D_SUPPLEMENT,
    f::ANTICOAGULANT_USE,
    f::PROLONGED_CLOTTING_TIME,
    f::SCAR_AT_SITE,
    f::BURN_HISTORY,
    f::RADIATION_EXPOSURE,
    f::HARD_CONSISTENCY,
    f::PAPULE,
    f::COLOUR_WHITE_YELLOW,
    f::OSSIFICATION_ON_IMAGING,
];

const NARROWER_LENGTHS: [u32; 971] = [
    0, // 25-hydroxyvitamin-d-over-50
    0, // abcc6-biallelic-variant
    0, // abdominal-symptoms-absent
    7, // abnormal-calcium
    2, // abnormal-liver-tests
    3, // abnormal-phosphate
    1, // abnormal-thumb
    2, // abnormal-vitamin-d-metabolism
    0, // abnormal-voice
    0, // abraded-skin
    0, // abscess
    0, // achilles-tendon-calcification
    1, // acne-history
    0, // acne-scar-at-site
    16, // acral-distribution
    0, // acrocyanosis
    0, // acroosteolysis
    0, // active-vitamin-d-use
    0, // acute-cutaneous-lupus
    1, // acute-kidney-injury
    0, // acute-kidney-injury-on-dialysis
    0, // acute-pancreatitis
    0, // acvr1-r206h-variant
    1, // acvr1-variant
    6, // adipose-rich-site
    0, // adrenal-insufficiency
    0, // agxt-biallelic-variant
    3, // agxt-grhpr-or-hoga1-biallelic-variant
    0, // albright-phenotype
    0, // albumin-infusion
    0, // alcohol-excess
    0, // alginate-dressing-exposure
    0, // all-mineral-values-normal
    2, // alopecia
    0, // alpha-1-antitrypsin-deficiency
    0, // amorphous-calcification-on-imaging
    0, // anemia
    0, // angioid-streaks
    0, // anti-beta2-glycoprotein-antibody
    0, // anti-ccp-antibody
    0, // anti-dsdna-antibody
    0, // anti-jo1-antibody
    0, // anti-la-antibody
    0, // anti-mda5-antibody
    0, // anti-mi2-antibody
    0, // anti-nxp2-antibody
    0, // anti-pm-scl-antibody
    0, // anti-rna-polymerase-iii-antibody
    0, // anti-ro-antibody
    0, // anti-ro52-antibody
    0, // anti-sae-antibody
    0, // anti-sm-antibody
    0, // anti-tif1-gamma-antibody
    0, // anti-topoisomerase-antibody
    0, // anti-u1-rnp-antibody
    0, // anticardiolipin-antibody
    0, // anticentromere-antibody
    7, // anticoagulant-use
    0, // antineutrophil-cytoplasmic-antibody
    1, // antinuclear-antibody
    5, // antiphospholipid-antibody
    1, // antiphospholipid-antibody-moderate-or-high-titer
    0, // antiphospholipid-syndrome
    0, // aortic-calcification
    0, // apc-variant
    4, // arterial-calcification
    1, // arterial-hypertension
    3, // arthralgia-or-arthritis
    1, // arthritis
    0, // articular-cartilage-calcification
    0, // asymmetric-distribution
    0, // asymptomatic-incidental-deposit
    0, // atopic-dermatitis
    0, // atrial-fibrillation
    0, // atrophic-overlying-skin
    0, // atrophic-scars
    0, // atrophie-blanche
    0, // attached-to-phalanx-on-imaging
    25, // autoimmune-disease
    0, // autoimmune-hemolysis
    0, // azathioprine-use
    0, // basal-ganglia-calcification
    2, // below-eight-years-now
    3, // below-ten-years-now
    1, // below-two-years-now
    0, // bilateral-auricle
    2, // bilateral-distribution
    0, // bilateral-early-cataract
    0, // bilateral-radiopaque-deposits-face
    0, // bird-like-facies
    0, // bisphosphonate-use
    0, // bleeding-or-malodor
    0, // blister-or-trauma-before
    0, // blisters-on-sun-exposed-skin
    0, // blue-toe
    0, // bone-metastasis
    0, // bone-pain
    0, // bone-scan-uptake
    0, // bony-prominence
    1, // brachydactyly
    0, // brachydactyly-type-e
    1, // brain-calcification
    0, // brain-or-spinal-cord-injury
    0, // bulla
    0, // bulla-ulcer-or-edema
    3, // burn-history
    0, // burn-in-childhood
    0, // calcification-in-advanced-venous-skin-change
    0, // calcification-in-early-venous-disease
    0, // calcification-in-the-disease
    0, // calcification-in-the-exposed
    0, // calcineurin-inhibitor-use
    0, // calcinosis-before-bone
    0, // calcinosis-deposit
    0, // calcinosis-in-the-disease
    0, // calciphylaxis-at-other-site
    0, // calcium-based-binder-use
    0, // calcium-below-8-5
    0, // calcium-chloride-contact
    0, // calcium-heparin-exposure
    0, // calcium-hydroxylapatite-filler-injection
    1, // calcium-phosphate-product-over-55
    0, // calcium-phosphate-product-over-70
    0, // calcium-salt-injection-at-site
    0, // calcium-supplement-or-antacid-use
    0, // calcium-suspected-clinically
    0, // callus-around
    8, // cancer-at-any-time
    0, // cartilage-calcification
    0, // cellulitis-like-erythema
    0, // central-crust
    0, // central-umbilication
    0, // cerebrotendinous-xanthomatosis
    0, // cesarean-birth
    0, // chalk-extrusion
    1, // chemotherapy-at-any-time
    4, // child-now
    10, // chronic-kidney-disease
    0, // chronic-pancreatitis
    0, // chronic-ulcer-or-sinus-before
    0, // circumscribed-deposit-pattern
    0, // cirrhosis
    0, // ckd-stage-3a
    0, // ckd-stage-3b
    0, // ckd-stage-4
    0, // ckd-stage-5
    0, // cocaine-use
    0, // cognitive-delay
    2, // col5a1-or-col5a2-variant
    0, // col5a1-variant
    0, // col5a2-variant
    1, // cold-injury
    0, // cold-trigger
    0, // colorectal-polyposis
    0, // colour-blue
    2, // colour-blue-or-red
    0, // colour-brown-black
    0, // colour-red
    0, // colour-skin
    1, // colour-violaceous
    2, // colour-white-yellow
    0, // compressible-mass
    0, // conjunctivitis
    16, // connective-tissue-disease
    0, // corkscrew-collateral-on-imaging
    0, // coronary-artery-calcification
    0, // coronary-artery-disease
    0, // correct-clinical-diagnosis
    0, // corticosteroid-injection-at-site
    0, // corticosteroid-use
    0, // crepitus
    0, // cryoglobulin
    0, // cryptococcus-at-site
    0, // ctnnb1-somatic-variant
    5, // cutaneous-lupus-erythematosus
    0, // cutis-laxa-like-skin
    0, // cyclophosphamide-use
    0, // cyp27a1-biallelic-variant
    0, // cysticercus-antibody
    0, // days-to-weeks-after-exposure
    0, // death-within-months
    1, // death-within-one-year
    0, // death-within-six-months
    2, // death-within-two-years
    0, // deep-subcutaneous-plaque
    3, // deep-tissue-involvement-on-imaging
    0, // deep-tissue-ossification
    0, // deep-vein-thrombosis
    0, // delayed-wound-healing
    0, // delirium
    0, // delivery-complication
    0, // dental-dysplasia
    0, // dental-pulp-obliteration
    0, // deposit-in-dermis
    0, // deposit-in-muscle-or-tendon
    0, // deposit-in-subcutaneous-fat
    0, // deposit-present-at-diagnosis
    0, // deposits-resolve-under-treatment
    0, // dermal-onset-of-bone
    1, // dermatomyositis
    1, // diabetes-mellitus
    0, // diabetic-kidney-disease
    4, // dialysis
    0, // dialysis-over-five-years
    0, // diffuse-cutaneous-systemic-sclerosis
    0, // digital-gangrene
    0, // digital-tip-ulcer
    1, // digital-ulcer
    0, // dimple-sign
    0, // direct-oral-anticoagulant-use
    0, // discoid-lesion
    0, // disease-duration-years
    6, // distal-leg-distribution
    0, // diuretic-use
    0, // down-syndrome
    0, // dry-eyes
    0, // dry-mouth
    0, // dyslipidemia
    0, // dysphagia
    0, // early-onset-obesity
    0, // echogenic-focus-with-shadow-on-ultrasound
    0, // edema
    0, // electrode-contact-site
    0, // electrode-paste-exposure
    4, // elevated-muscle-enzyme
    0, // enamel-defect
    1, // end-stage-kidney-disease
    0, // endemic-residence-or-travel
    0, // enpp1-biallelic-variant
    0, // enpp1-heterozygous-variant
    0, // eosinophilia
    0, // epidermal-atrophy-and-hair-loss
    0, // epidermal-punctum
    0, // erosive-polyarthritis
    1, // erythema
    0, // esophageal-dysmotility
    0, // exoskeleton-calcification
    0, // extensor-distribution
    0, // facial-hypertrichosis
    0, // facial-nodule-over-150-hounsfield
    0, // failure-to-thrive
    0, // family-history-negative
    0, // family-history-of-albright-hereditary-osteodystrophy
    1, // family-history-of-calcinosis
    0, // family-history-of-connective-tissue-disease
    0, // family-history-of-cysts
    0, // family-history-of-dyslipidemia
    0, // family-history-of-facial-adnexal-tumors
    0, // family-history-of-fibrodysplasia-ossificans-progressiva
    1, // family-history-of-ossification
    0, // family-history-of-primary-hyperoxaluria
    0, // family-history-of-pseudoxanthoma-elasticum
    0, // family-history-of-tumoral-calcinosis
    0, // fascial-deposit-pattern
    0, // fatigue-nausea-or-confusion
    1, // female-sex
    0, // femoral-artery-calcification
    1, // fever
    0, // fever-above-38-3
    0, // few-lesions
    0, // fgf23-autoantibody
    0, // fgf23-biallelic-variant
    0, // fifty-five-or-older-now
    2, // filler-injection
    0, // finger-skin-spared
    0, // firm-consistency
    0, // fixed-to-deep-tissue
    0, // flame-burn
    0, // flare-up-swelling
    0, // fluid-calcium-level-on-imaging
    0, // folliculitis
    0, // foreign-body-at-site
    0, // fragile-skin
    0, // frostbite
    3, // functional-loss
    0, // fused-cervical-vertebrae
    0, // gadolinium-exposure
    0, // galnt3-biallelic-variant
    3, // galnt3-fgf23-or-kl-biallelic-variant
    0, // gardner-syndrome
    0, // gastroesophageal-reflux
    0, // gastrointestinal-hemorrhage
    0, // generalized-distribution
    0, // ggcx-biallelic-variant
    0, // gingivitis
    0, // glatiramer-injection
    1, // glomerular-filtration-rate-below-15
    3, // glomerular-filtration-rate-below-30
    0, // glomerulonephritis-kidney-disease
    0, // gnas-maternal-allele
    0, // gnas-methylation-defect
    0, // gnas-paternal-allele
    2, // gnas-variant
    0, // gottron-papules
    0, // gottron-sign
    0, // gout-history
    0, // gradual-onset
    0, // granulomatous-disease-other-than-sarcoidosis
    0, // grhpr-biallelic-variant
    0, // growth-hormone-deficiency
    0, // hallux-malformation
    3, // hard-consistency
    0, // hearing-impairment
    0, // heart-failure
    0, // heliotrope-rash
    3, // hematologic-disease
    0, // hematoma-at-site
    0, // hemodialysis
    0, // hemoglobinopathy
    2, // heparin-exposure
    0, // hepatitis-c
    0, // high-25-hydroxyvitamin-d
    0, // high-alanine-aminotransferase
    0, // high-aldolase
    0, // high-alkaline-phosphatase
    0, // high-aluminum
    0, // high-amylase
    0, // high-angiotensin-converting-enzyme
    0, // high-aspartate-aminotransferase
    1, // high-bicarbonate
    0, // high-c-reactive-protein
    0, // high-c-terminal-fgf23
    0, // high-calcitonin
    0, // high-calcitriol
    0, // high-cholestanol
    0, // high-creatine-kinase
    0, // high-creatinine
    0, // high-d-dimer
    0, // high-erythrocyte-sedimentation-rate
    0, // high-hba1c
    0, // high-intact-fgf23
    0, // high-lactate-dehydrogenase
    0, // high-lipase
    0, // high-lipoprotein-a
    0, // high-magnesium
    1, // high-parathyroid-hormone
    0, // high-parathyroid-hormone-related-peptide
    0, // high-phosphate-intake
    0, // high-plasma-oxalate
    0, // high-potassium
    0, // high-tmp-gfr
    0, // high-tsh
    0, // high-urea
    0, // high-urine-oxalate
    0, // high-urine-phosphate
    0, // high-uroporphyrin
    6, // histology-amorphous-calcium
    0, // histology-amyloid
    0, // histology-arteriolosclerosis
    0, // histology-atypical-lymphocyte-rimming
    0, // histology-basal-cell-carcinoma
    0, // histology-birefringent-oxalate-crystal
    0, // histology-bone-in-dermis
    0, // histology-bone-marrow
    0, // histology-bramble-bush-elastic-fiber
    1, // histology-calcified-elastic-fiber
    0, // histology-calcified-medium-artery
    3, // histology-calcified-small-vessel
    0, // histology-calcifying-aponeurotic-fibroma-or-chondroma
    0, // histology-calcium-beside-tumor
    0, // histology-calcium-in-keratocyst
    0, // histology-calcium-in-tumor-epithelium
    0, // histology-calcium-in-tumor-necrosis
    0, // histology-calcium-pyrophosphate-crystal
    0, // histology-calcium-stain-positive
    3, // histology-carcinoma
    0, // histology-cartilage
    0, // histology-cd34-spindle-cell
    0, // histology-cholesterol-cleft-in-vessel
    0, // histology-chondroid-syringoma
    0, // histology-chunky-calcium
    0, // histology-circumferential-intimal-calcium
    4, // histology-cyst-wall
    0, // histology-cysticercus
    0, // histology-dermal-calcium
    0, // histology-dermatofibroma
    0, // histology-endomysial-infiltrate
    0, // histology-epidermal-necrosis
    0, // histology-epidermoid-cyst
    1, // histology-extravascular-calcium
    2, // histology-fat-necrosis
    0, // histology-fibrosis
    0, // histology-foam-cell
    0, // histology-foreign-body-giant-cell
    0, // histology-ghost-adipocyte
    2, // histology-ghost-cell
    1, // histology-granuloma
    0, // histology-guinea-worm
    0, // histology-hair-follicle-in-nevus
    0, // histology-hemangioma
    0, // histology-hyaline-fat-necrosis
    7, // histology-inflammatory-infiltrate
    0, // histology-intimal-fibroplasia
    0, // histology-koilocyte-and-papillomatosis
    3, // histology-lamellar-bone
    0, // histology-lipoma
    0, // histology-loa-loa
    0, // histology-lobular-lymphocytic-panniculitis
    1, // histology-lobular-panniculitis
    0, // histology-medial-calcium
    0, // histology-melanocytic-nevus
    0, // histology-metastasis
    0, // histology-microsphere
    0, // histology-needle-shaped-cleft
    0, // histology-neutrophilic-infiltrate
    18, // histology-nevus-or-tumor
    0, // histology-nevus-sebaceus
    0, // histology-onchocerca
    0, // histology-organisms-in-vessel
    0, // histology-palisading-granuloma
    0, // histology-papillated-epidermis
    6, // histology-parasite
    0, // histology-perieccrine-calcium
    0, // histology-perifascicular-atrophy
    0, // histology-perimysial-or-perivascular-infiltrate
    0, // histology-pilar-cyst
    0, // histology-pilomatrix-carcinoma
    0, // histology-polarizable-material
    0, // histology-premalignant-or-malignant-base
    0, // histology-read-as-calcinosis-cutis
    0, // histology-read-as-calciphylaxis
    0, // histology-read-as-osteoma-cutis
    0, // histology-read-as-pilomatricoma
    0, // histology-read-as-pseudoxanthoma-elasticum
    0, // histology-rimmed-vacuole
    0, // histology-ruptured-cyst-wall
    0, // histology-sarcoma
    0, // histology-sebaceous-hyperplasia
    0, // histology-seborrheic-keratosis
    0, // histology-septal-panniculitis
    0, // histology-sparganum
    0, // histology-squamous-cell-carcinoma
    0, // histology-squamous-proliferation
    0, // histology-steatocystoma
    0, // histology-stippled-vessel-calcium
    0, // histology-syringoma
    0, // histology-transepidermal-elimination
    0, // histology-trichinella
    0, // histology-trichoepithelioma
    0, // histology-urate-crystal
    0, // histology-vasculitis
    0, // histology-vessel-thrombus
    0, // histology-viral-inclusion
    0, // histoplasma-at-site
    0, // history-of-emerging-worm
    0, // history-of-heel-sticks
    0, // hoga1-biallelic-variant
    0, // hutchinson-gilford-progeria
    0, // hydroxychloroquine-use
    0, // hydroxyurea-use
    4, // hypercalcemia
    0, // hypercalcemia-after-skin-lesion
    0, // hypercalcemia-below-two-years
    0, // hypercalciuria
    0, // hyperextensible-skin
    0, // hyperhomocysteinemia
    0, // hyperkeratotic-projection
    1, // hyperkeratotic-surface
    0, // hyperostosis-or-diaphysitis
    3, // hyperparathyroidism
    0, // hyperphosphatemia
    1, // hyperpigmentation-or-lipodermatosclerosis
    0, // hypertensive-kidney-disease
    0, // hyperuricemia
    0, // hypoalbuminemia
    1, // hypocalcemia
    0, // hypogonadism
    0, // hypoparathyroidism
    1, // hypophosphatemia
    0, // hypophosphatemic-rickets
    0, // hypopigmented-macules-guttate
    0, // hypopituitarism
    0, // hypotension
    0, // hypothyroidism
    0, // ifih1-or-rigi-variant
    0, // immobility
    7, // immunosuppression
    0, // indurated-tender-plaque
    6, // infection-proven-at-site
    1, // infection-sign
    0, // inflammatory-bowel-disease
    0, // inflammatory-joint-involvement
    0, // inflammatory-rash-before-deposit
    0, // infusion-site
    3, // injection-site
    0, // insect-bite-at-site
    0, // insulin-injection
    0, // intact-fgf23-below-interval
    0, // interferon-injection
    0, // intermittent-claudication
    1, // interstitial-lung-disease
    0, // intrauterine-growth-retardation
    0, // intrauterine-herpes-simplex
    0, // intravenous-calcium-exposure
    0, // intravenous-iron-use
    0, // intravenous-phosphate-exposure
    0, // iron-overload
    0, // jaw-or-skull-osteoma
    0, // joint-ankylosis
    0, // joint-contracture
    0, // joint-deformity
    0, // joint-hypermobility
    0, // juvenile-cataract
    0, // juvenile-dermatomyositis
    0, // keloid
    0, // keutel-syndrome
    8, // kidney-failure
    0, // kidney-transplant
    0, // kl-biallelic-variant
    0, // knuckle-dimple
    0, // leg-proximal-weaker-than-distal
    0, // leprosy
    0, // lesion-before-exposure
    2, // lesion-smaller-than-20-mm
    1, // lesion-smaller-than-5-mm
    0, // leukemia-or-lymphoma
    0, // leukocytosis
    0, // leukopenia
    0, // limb-limited-lesion
    33, // limb-site-unspecified
    0, // limb-undergrowth
    0, // limited-cutaneous-systemic-sclerosis
    0, // limited-skin-thickening
    0, // linear-arrangement
    0, // lipoatrophy-depression
    0, // lipodermatosclerosis
    0, // lipodystrophy
    2, // livedo
    0, // livedo-racemosa
    0, // livedo-reticularis
    1, // liver-disease
    0, // liver-transplantation
    0, // lmna-progeria-variant
    0, // loa-microfilaremia
    0, // lobe-spared
    0, // long-duration-over-ten-years
    2, // long-duration-over-three-months
    1, // long-standing-lesion
    0, // low-25-hydroxyvitamin-d
    0, // low-alkaline-phosphatase
    0, // low-antithrombin
    0, // low-bone-density
    0, // low-c3
    0, // low-c4
    0, // low-calcitriol
    2, // low-complement
    0, // low-cortisol
    0, // low-fibrinogen
    0, // low-free-thyroxine
    1, // low-intact-fgf23
    0, // low-magnesium
    0, // low-molecular-weight-heparin-exposure
    0, // low-plasma-pyrophosphate
    0, // low-protein-c
    0, // low-protein-s
    0, // low-tmp-gfr
    0, // low-total-calcium
    0, // low-tsh
    0, // low-urine-calcium
    7, // lump-of-unstated-size
    0, // lung-calcification
    0, // lupus-anticoagulant
    2, // lupus-nephritis
    0, // lupus-nephritis-class-2-or-5
    0, // lupus-nephritis-class-3-or-4
    1, // lupus-panniculitis
    0, // lupus-panniculitis-at-site
    1, // lymphadenopathy
    0, // lymphadenopathy-or-lung-disease
    0, // malar-rash
    0, // male-sex
    7, // malignancy
    0, // many-lesions
    0, // massive-transfusion
    0, // mechanics-hands
    0, // metabolic-alkalosis
    0, // methotrexate-use
    0, // mgp-biallelic-variant
    0, // milia-like-papule
    0, // minocycline-use
    0, // misdiagnosed-as-pyoderma-gangrenosum
    0, // mixed-connective-tissue-disease
    0, // mixed-deposit-pattern
    0, // mobile-lesion
    0, // molluscoid-pseudotumor
    0, // monoclonal-protein
    0, // morphea
    0, // mousse-pattern-on-imaging
    7, // multiple-lesions
    0, // multiple-myeloma
    0, // muscle-biopsy-done
    4, // muscle-weakness
    0, // mycophenolate-use
    1, // myositis
    0, // myositis-onset-age-18-to-39
    0, // myositis-onset-age-40-or-older
    0, // myotonic-dystrophy-or-turner
    0, // nail-dysplasia
    0, // nailfold-capillary-abnormality
    4, // named-syndrome-known
    0, // near-contracture-band
    0, // neck-flexor-weakness
    0, // neck-stiffness
    0, // necrotic-fascia-at-operation
    4, // nephritis
    0, // nephrocalcinosis
    0, // nephrogenic-systemic-fibrosis
    0, // nephrolithiasis
    0, // nerve-calcification-on-imaging
    0, // nerve-compression
    0, // net-like-calcification-on-imaging
    0, // net-pattern-on-imaging
    0, // neutropenia
    0, // newborn-now
    0, // nicu-stay
    0, // no-response-to-acne-treatment
    4, // nodule
    0, // nonscarring-alopecia
    0, // normal-25-hydroxyvitamin-d
    0, // normal-calcitriol
    1, // normal-calcium
    0, // normal-laboratory-screen
    0, // normal-overlying-skin
    0, // normal-parathyroid-hormone
    1, // normal-phosphate
    0, // normal-renal-function
    0, // nt5e-biallelic-variant
    0, // obesity
    0, // obstructive-or-congenital-kidney-disease
    0, // onchocerca-microfilaria-in-skin
    0, // onchocerca-or-filaria-serology
    0, // onset-after-three-months
    0, // onset-childhood
    2, // onset-first-year
    0, // onset-infancy
    0, // onset-middle-age
    0, // onset-neonate
    0, // onset-older-adult
    0, // onset-young-adult
    0, // onychodystrophy
    0, // opioid-injection-at-site
    0, // oral-ulcer
    2, // ossification-on-imaging
    0, // osteolysis
    0, // osteoma-cutis-in-all-patients
    0, // osteoporosis
    0, // osteosarcoma
    0, // other-drug-extravasation
    0, // otherwise-healthy
    0, // overlap-connective-tissue-disease
    0, // paget-disease-of-bone
    1, // painful-lesion
    1, // painless-lesion
    0, // palpable-cord
    0, // palpable-pulses
    0, // palpable-purpura
    0, // pancreatic-carcinoma
    3, // pancreatic-disease
    2, // papule
    0, // para-aminosalicylic-acid-injection
    0, // parathyroid-adenoma
    0, // parathyroid-hormone-below-300
    0, // parathyroid-hormone-over-1000
    0, // parathyroid-hormone-resistance
    0, // parathyroidectomy
    0, // parental-consanguinity
    0, // pathergy
    0, // pearly-nodule-with-telangiectasia
    0, // peau-d-orange-surface
    0, // penectomy
    0, // penicillamine-use
    0, // perforating-bone-spicule
    2, // periarticular-distribution
    0, // pericarditis
    0, // perinatal-asphyxia
    0, // peripheral-arterial-disease
    0, // peripheral-neuropathy
    0, // peripheral-pulmonary-stenosis
    0, // peritoneal-dialysis
    0, // persistent-inflammation
    0, // phlebolith-on-imaging
    0, // photosensitivity
    0, // pitting-scar
    0, // plantar-hyperkeratosis
    6, // plaque
    0, // plate-pattern-on-imaging
    0, // platelet-factor-4-antibody
    0, // pleural-or-pericardial-effusion
    0, // poikiloderma
    0, // polycystic-or-inherited-kidney-disease
    0, // polymyositis
    0, // popcorn-calcification-on-imaging
    0, // porphyria
    0, // portal-of-entry
    0, // post-inflammatory-hyperpigmentation
    0, // post-phlebitic-ulcer
    0, // pregnancy
    0, // pregnancy-loss
    0, // premature-graying-or-hair-loss
    0, // pressure-point-distribution
    0, // preterm-birth
    0, // primary-hyperoxaluria
    0, // primary-hyperparathyroidism
    0, // progressive-course
    1, // prolonged-clotting-time
    2, // protein-c-or-s-deficiency
    0, // proteinuria
    0, // proximal-arm-weakness
    1, // proximal-leg-weakness
    3, // proximal-muscle-weakness
    0, // proximal-skin-thickening
    0, // proximal-tibial-osteochondroma
    0, // pruritus
    0, // psychosis
    0, // puffy-fingers
    0, // pulmonary-arterial-hypertension
    0, // pulmonary-fibrosis
    0, // punctate-calcification-on-imaging
    2, // punctate-or-reticular-calcification-on-imaging
    0, // punctate-palmoplantar-keratoderma
    2, // purpura
    0, // pustule-first
    0, // radial-ray-defect
    1, // radiation-exposure
    0, // raised-everted-border
    0, // rapid-onset
    0, // rapid-weight-loss
    0, // raw-frog-snake-or-pond-water-exposure
    0, // raw-pork-or-game-ingestion
    0, // raynaud-phenomenon
    0, // recent-chemotherapy
    0, // recent-infection
    0, // recent-new-drug
    0, // recent-vascular-procedure
    0, // recent-vitamin-k-antagonist-start
    0, // recql4-biallelic-variant
    0, // recurrence-after-excision
    0, // recurrent-course
    0, // red-brown-nodule
    20, // reduced-kidney-function
    0, // redundant-skin-folds
    0, // regional-lymph-node-calcification
    0, // regional-lymph-node-enlargement
    0, // response-to-antibiotic
    0, // response-to-corticosteroid
    0, // rest-pain
    2, // restricted-motion
    0, // reticular-calcification-on-imaging
    0, // retiform-purpura
    0, // retinal-peau-d-orange
    0, // rheumatoid-arthritis
    0, // rheumatoid-factor
    0, // rice-grain-calcification-on-imaging
    0, // rituximab-use
    0, // rough-gritty-plaque
    0, // round-face
    0, // saltpeter-contact
    0, // samd9-biallelic-variant
    1, // sarcoidosis
    3, // scar-at-site
    0, // scarring-alopecia
    0, // sclerodactyly
    4, // sclerodermoid-skin
    0, // scoliosis
    0, // secondary-hyperparathyroidism
    0, // seizure
    0, // self-inflicted-skin-injury
    0, // sepsis
    1, // serositis
    0, // serpiginous-calcification-on-imaging
    0, // several-lesions-on-one-side
    0, // severe-hypercalcemia
    0, // severe-hypocalcemia
    0, // severe-hypophosphatemia
    0, // severe-pain
    0, // shallow-ulcer
    0, // shawl-rash
    1, // sheet-like-calcification
    0, // short-metacarpal
    0, // short-stature
    0, // short-thumb
    2, // sicca-symptom
    0, // silicone-injection
    0, // single-lesion
    0, // singleton-merten-syndrome
    1, // sinus-or-discharge
    0, // sinus-tract
    1, // site-abdomen
    0, // site-achilles-tendon
    1, // site-ankle
    0, // site-antecubital-fossa
    0, // site-areola
    0, // site-axilla
    1, // site-back
    1, // site-breast
    0, // site-buttock
    0, // site-calf
    0, // site-cheek
    0, // site-chest
    0, // site-chin
    0, // site-dorsum-of-hand
    3, // site-ear
    0, // site-elbow
    0, // site-eyelid
    6, // site-face
    2, // site-finger
    0, // site-fingertip
    0, // site-flank
    4, // site-flexures
    6, // site-foot
    0, // site-forearm
    0, // site-forehead
    4, // site-genital
    0, // site-glans
    0, // site-groin
    0, // site-hallux
    6, // site-hand
    14, // site-head-or-neck
    0, // site-heel
    0, // site-hip
    1, // site-knee
    0, // site-laterodorsal-leg
    0, // site-lesser-toe
    0, // site-lip
    3, // site-lower-leg
    5, // site-lower-leg-or-buttock
    18, // site-lower-limb
    0, // site-metacarpophalangeal-joint
    0, // site-metatarsophalangeal-joint
    0, // site-neck
    2, // site-neck-or-upper-back
    0, // site-nose
    4, // site-other-toe-or-finger
    0, // site-palm
    1, // site-penis
    0, // site-perineum
    0, // site-popliteal-fossa
    0, // site-scalp
    0, // site-scrotum
    0, // site-shin
    0, // site-shoulder
    0, // site-sole
    0, // site-subungual
    0, // site-temple
    0, // site-thigh
    2, // site-thigh-or-buttock
    0, // site-thumb
    2, // site-toe
    8, // site-trunk
    0, // site-umbilical-area
    0, // site-upper-arm
    0, // site-upper-back
    13, // site-upper-limb
    0, // site-vulva
    0, // site-wrist
    0, // sjogren-disease
    0, // skin-abnormality-any
    0, // skin-before-pancreatic-diagnosis
    0, // skin-induration
    1, // skin-necrosis-eschar
    0, // skin-nodule-of-sarcoidosis
    1, // skin-rash-before-deposit
    0, // skin-surface-deposit
    1, // skin-thickening-proximal-to-mcp
    8, // skin-ulcer
    0, // sleep-apnea
    0, // small-coiled-calcification-on-imaging
    0, // smoking
    1, // soft-consistency
    16, // soft-tissue-calcification-on-imaging
    0, // soft-tissue-gas-on-imaging
    0, // soft-white-yellow-plaque
    0, // sparse-hair
    0, // splinter-hemorrhage
    0, // split-skin-donor-site
    0, // spontaneous-resolution
    0, // stable-course
    0, // stiff-auricle
    0, // stocky-build
    1, // stone-hard-consistency
    0, // stone-hard-plate
    0, // stone-pattern-on-imaging
    0, // subacute-cutaneous-lupus
    0, // subconjunctival-worm-migration
    1, // subcutaneous-nodule
    0, // subcutaneous-ossification
    0, // subcutaneous-spheroids
    0, // sun-damaged-skin
    0, // superficial-deposit-pattern
    0, // superficial-thrombophlebitis
    0, // suppressed-parathyroid-hormone
    1, // surgery-at-site
    2, // swelling
    0, // symmetric-distribution
    0, // symptomatic-hypercalcemia
    1, // syringoma
    0, // systemic-lupus-criteria-met
    4, // systemic-lupus-erythematosus
    2, // systemic-sclerosis
    0, // telangiectasia
    1, // tenderness
    0, // teriparatide-use
    0, // term-birth
    0, // tertiary-hyperparathyroidism
    1, // tetracycline-use
    0, // therapeutic-cooling
    2, // thrombocytopenia
    1, // thrombocytopenia-below-100
    0, // thrombocytopenia-below-50
    1, // thrombophilia
    0, // thrombosed-capillary-dots
    0, // thyroid-stimulating-hormone-resistance
    0, // tibial-artery-calcification
    2, // tophus-or-urate-crystals
    0, // transient-swelling-history
    1, // trauma-history
    0, // trauma-or-injection-trigger
    0, // tuberculosis-at-site
    0, // tuberculosis-history
    0, // tumor-lysis-syndrome
    0, // tumor-necrosis-factor-inhibitor-use
    0, // tumoral-deposit-pattern
    1, // tumoral-mass
    0, // ulcer-refractory-to-care
    0, // undermined-violaceous-border
    0, // undifferentiated-connective-tissue-disease
    2, // unilateral-distribution
    0, // universal-deposit-pattern
    14, // upper-limb-involved
    0, // urate-on-dual-energy-ct
    0, // uveitis
    0, // vaccine-injection-at-site
    0, // varicose-vein
    0, // venepuncture-at-site
    5, // venous-insufficiency
    1, // venous-leg-ulcer
    0, // venous-malformation
    2, // venous-or-arterial-thrombosis
    4, // venous-skin-changes
    0, // venous-thromboembolism-as-indication
    0, // verrucous-surface
    5, // vessel-calcification-on-imaging
    0, // violaceous-plaque
    2, // visceral-calcification
    0, // visible-extravasation
    0, // visual-impairment
    0, // vitamin-d-overdose
    2, // vitamin-d-supplement
    1, // vitamin-k-antagonist-use
    0, // vitamin-k-deficiency
    0, // vitamin-k-dependent-clotting-deficiency
    0, // warmth
    0, // weeks-to-months-after-exposure
    1, // weight-loss
    0, // within-burn-scar
    0, // within-cyst
    0, // within-healing-wound
    0, // within-infection-nodule
    0, // within-irradiated-skin
    0, // within-nevus-or-tumor
    1, // within-panniculitis-plaque
    0, // within-sclerotic-plaque
    0, // within-tattoo
    0, // within-venous-stasis-skin
    0, // woody-induration
    0, // wrn-biallelic-variant
    0, // years-between-damage-and-deposit
    0, // yellow-papule
    0, // yellow-scleral-plaque
    0, // yemenite-jewish-ancestry
    0, // zonal-ossification-on-imaging
];

pub(super) static NARROWER_STARTS: [u32; 972] = blob::starts(&NARROWER_LENGTHS, 1);

pub(super) static NARROWER_ITEMS: [FindingKey; 660] = [
    f::HYPERCALCEMIA,
    f::HYPERCALCEMIA_AFTER_SKIN_LESION,
    f::HYPERCALCEMIA_BELOW_TWO_YEARS,
    f::HYPOCALCEMIA,
    f::SEVERE_HYPERCALCEMIA,
    f::SEVERE_HYPOCALCEMIA,
    f::SYMPTOMATIC_HYPERCALCEMIA,
    f::HIGH_ALANINE_AMINOTRANSFERASE,
    f::HIGH_ASPARTATE_AMINOTRANSFERASE,
    f::HYPERPHOSPHATEMIA,
    f::HYPOPHOSPHATEMIA,
    f::SEVERE_HYPOPHOSPHATEMIA,
    f::SHORT_THUMB,
    f::HIGH_CALCITRIOL,
    f::LOW_CALCITRIOL,
    f::ACNE_SCAR_AT_SITE,
    f::SITE_DORSUM_OF_HAND,
    f::SITE_FINGER,
    f::SITE_FINGERTIP,
    f::SITE_FOOT,
    f::SITE_HALLUX,
    f::SITE_HAND,
    f::SITE_HEEL,
    f::SITE_LESSER_TOE,
    f::SITE_METACARPOPHALANGEAL_JOINT,
    f::SITE_METATARSOPHALANGEAL_JOINT,
    f::SITE_OTHER_TOE_OR_FINGER,
    f::SITE_PALM,
    f::SITE_SOLE,
    f::SITE_SUBUNGUAL,
    f::SITE_THUMB,
    f::SITE_TOE,
    f::ACUTE_KIDNEY_INJURY_ON_DIALYSIS,
    f::ACVR1_R206H_VARIANT,
    f::SITE_ABDOMEN,
    f::SITE_AREOLA,
    f::SITE_BREAST,
    f::SITE_BUTTOCK,
    f::SITE_THIGH,
    f::SITE_UMBILICAL_AREA,
    f::AGXT_BIALLELIC_VARIANT,
    f::GRHPR_BIALLELIC_VARIANT,
    f::HOGA1_BIALLELIC_VARIANT,
    f::NONSCARRING_ALOPECIA,
    f::SCARRING_ALOPECIA,
    f::CALCIUM_HEPARIN_EXPOSURE,
    f::DIRECT_ORAL_ANTICOAGULANT_USE,
    f::HEPARIN_EXPOSURE,
    f::LOW_MOLECULAR_WEIGHT_HEPARIN_EXPOSURE,
    f::RECENT_VITAMIN_K_ANTAGONIST_START,
    f::VENOUS_THROMBOEMBOLISM_AS_INDICATION,
    f::VITAMIN_K_ANTAGONIST_USE,
    f::ANTICENTROMERE_ANTIBODY,
    f::ANTI_BETA2_GLYCOPROTEIN_ANTIBODY,
    f::ANTICARDIOLIPIN_ANTIBODY,
    f::ANTIPHOSPHOLIPID_ANTIBODY_MODERATE_OR_HIGH_TITER,
    f::ANTIPHOSPHOLIPID_SYNDROME,
    f::LUPUS_ANTICOAGULANT,
    f::LUPUS_ANTICOAGULANT,
    f::AORTIC_CALCIFICATION,
    f::CORONARY_ARTERY_CALCIFICATION,
    f::FEMORAL_ARTERY_CALCIFICATION,
    f::TIBIAL_ARTERY_CALCIFICATION,
    f::HYPERTENSIVE_KIDNEY_DISEASE,
    f::ARTHRITIS,
    f::EROSIVE_POLYARTHRITIS,
    f::INFLAMMATORY_JOINT_INVOLVEMENT,
    f::EROSIVE_POLYARTHRITIS,
    f::ACUTE_CUTANEOUS_LUPUS,
    f::ANTIPHOSPHOLIPID_SYNDROME,
    f::CONNECTIVE_TISSUE_DISEASE,
    f::CUTANEOUS_LUPUS_ERYTHEMATOSUS,
    f::DERMATOMYOSITIS,
    f::DIFFUSE_CUTANEOUS_SYSTEMIC_SCLEROSIS,
    f::DISCOID_LESION,
    f::JUVENILE_DERMATOMYOSITIS,
    f::LIMITED_CUTANEOUS_SYSTEMIC_SCLEROSIS,
    f::LUPUS_NEPHRITIS,
    f::LUPUS_NEPHRITIS_CLASS_2_OR_5,
    f::LUPUS_NEPHRITIS_CLASS_3_OR_4,
    f::LUPUS_PANNICULITIS,
    f::LUPUS_PANNICULITIS_AT_SITE,
    f::MIXED_CONNECTIVE_TISSUE_DISEASE,
    f::MORPHEA,
    f::OVERLAP_CONNECTIVE_TISSUE_DISEASE,
    f::POLYMYOSITIS,
    f::RHEUMATOID_ARTHRITIS,
    f::SJOGREN_DISEASE,
    f::SUBACUTE_CUTANEOUS_LUPUS,
    f::SYSTEMIC_LUPUS_CRITERIA_MET,
    f::SYSTEMIC_LUPUS_ERYTHEMATOSUS,
    f::SYSTEMIC_SCLEROSIS,
    f::UNDIFFERENTIATED_CONNECTIVE_TISSUE_DISEASE,
    f::BELOW_TWO_YEARS_NOW,
    f::NEWBORN_NOW,
    f::BELOW_EIGHT_YEARS_NOW,
    f::BELOW_TWO_YEARS_NOW,
    f::NEWBORN_NOW,
    f::NEWBORN_NOW,
    f::BILATERAL_AURICLE,
    f::SYMMETRIC_DISTRIBUTION,
    f::BRACHYDACTYLY_TYPE_E,
    f::BASAL_GANGLIA_CALCIFICATION,
    f::BURN_IN_CHILDHOOD,
    f::FLAME_BURN,
    f::WITHIN_BURN_SCAR,
    f::CALCIUM_PHOSPHATE_PRODUCT_OVER_70,
    f::BONE_METASTASIS,
    f::HISTOLOGY_METASTASIS,
    f::LEUKEMIA_OR_LYMPHOMA,
    f::MALIGNANCY,
    f::MULTIPLE_MYELOMA,
    f::OSTEOSARCOMA,
    f::PANCREATIC_CARCINOMA,
    f::TUMOR_LYSIS_SYNDROME,
    f::RECENT_CHEMOTHERAPY,
    f::BELOW_EIGHT_YEARS_NOW,
    f::BELOW_TEN_YEARS_NOW,
    f::BELOW_TWO_YEARS_NOW,
    f::NEWBORN_NOW,
    f::CKD_STAGE_3A,
    f::CKD_STAGE_3B,
    f::CKD_STAGE_4,
    f::CKD_STAGE_5,
    f::DIABETIC_KIDNEY_DISEASE,
    f::END_STAGE_KIDNEY_DISEASE,
    f::GLOMERULONEPHRITIS_KIDNEY_DISEASE,
    f::HYPERTENSIVE_KIDNEY_DISEASE,
    f::OBSTRUCTIVE_OR_CONGENITAL_KIDNEY_DISEASE,
    f::POLYCYSTIC_OR_INHERITED_KIDNEY_DISEASE,
    f::COL5A1_VARIANT,
    f::COL5A2_VARIANT,
    f::FROSTBITE,
    f::COLOUR_BLUE,
    f::COLOUR_RED,
    f::VIOLACEOUS_PLAQUE,
    f::SOFT_WHITE_YELLOW_PLAQUE,
    f::YELLOW_PAPULE,
    f::DERMATOMYOSITIS,
    f::DIFFUSE_CUTANEOUS_SYSTEMIC_SCLEROSIS,
    f::JUVENILE_DERMATOMYOSITIS,
    f::LIMITED_CUTANEOUS_SYSTEMIC_SCLEROSIS,
    f::LUPUS_NEPHRITIS,
    f::LUPUS_NEPHRITIS_CLASS_2_OR_5,
    f::LUPUS_NEPHRITIS_CLASS_3_OR_4,
    f::MIXED_CONNECTIVE_TISSUE_DISEASE,
    f::OVERLAP_CONNECTIVE_TISSUE_DISEASE,
    f::POLYMYOSITIS,
    f::RHEUMATOID_ARTHRITIS,
    f::SJOGREN_DISEASE,
    f::SYSTEMIC_LUPUS_CRITERIA_MET,
    f::SYSTEMIC_LUPUS_ERYTHEMATOSUS,
    f::SYSTEMIC_SCLEROSIS,
    f::UNDIFFERENTIATED_CONNECTIVE_TISSUE_DISEASE,
    f::ACUTE_CUTANEOUS_LUPUS,
    f::DISCOID_LESION,
    f::LUPUS_PANNICULITIS,
    f::LUPUS_PANNICULITIS_AT_SITE,
    f::SUBACUTE_CUTANEOUS_LUPUS,
    f::DEATH_WITHIN_SIX_MONTHS,
    f::DEATH_WITHIN_ONE_YEAR,
    f::DEATH_WITHIN_SIX_MONTHS,
    f::DEEP_TISSUE_OSSIFICATION,
    f::DEPOSIT_IN_MUSCLE_OR_TENDON,
    f::FASCIAL_DEPOSIT_PATTERN,
    f::JUVENILE_DERMATOMYOSITIS,
    f::DIABETIC_KIDNEY_DISEASE,
    f::ACUTE_KIDNEY_INJURY_ON_DIALYSIS,
    f::DIALYSIS_OVER_FIVE_YEARS,
    f::HEMODIALYSIS,
    f::PERITONEAL_DIALYSIS,
    f::DIGITAL_TIP_ULCER,
    f::SITE_ACHILLES_TENDON,
    f::SITE_ANKLE,
    f::SITE_CALF,
    f::SITE_LATERODORSAL_LEG,
    f::SITE_LOWER_LEG,
    f::SITE_SHIN,
    f::HIGH_ALANINE_AMINOTRANSFERASE,
    f::HIGH_ASPARTATE_AMINOTRANSFERASE,
    f::HIGH_CREATINE_KINASE,
    f::HIGH_LACTATE_DEHYDROGENASE,
    f::CKD_STAGE_5,
    f::CELLULITIS_LIKE_ERYTHEMA,
    f::FAMILY_HISTORY_OF_TUMORAL_CALCINOSIS,
    f::FAMILY_HISTORY_OF_FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA,
    f::PREGNANCY,
    f::FEVER_ABOVE_38_3,
    f::CALCIUM_HYDROXYLAPATITE_FILLER_INJECTION,
    f::SILICONE_INJECTION,
    f::JOINT_ANKYLOSIS,
    f::JOINT_CONTRACTURE,
    f::RESTRICTED_MOTION,
    f::FGF23_BIALLELIC_VARIANT,
    f::GALNT3_BIALLELIC_VARIANT,
    f::KL_BIALLELIC_VARIANT,
    f::CKD_STAGE_5,
    f::CKD_STAGE_4,
    f::CKD_STAGE_5,
    f::GLOMERULAR_FILTRATION_RATE_BELOW_15,
    f::GNAS_MATERNAL_ALLELE,
    f::GNAS_PATERNAL_ALLELE,
    f::STONE_HARD_CONSISTENCY,
    f::STONE_HARD_PLATE,
    f::WOODY_INDURATION,
    f::HEMOGLOBINOPATHY,
    f::LEUKEMIA_OR_LYMPHOMA,
    f::MULTIPLE_MYELOMA,
    f::CALCIUM_HEPARIN_EXPOSURE,
    f::LOW_MOLECULAR_WEIGHT_HEPARIN_EXPOSURE,
    f::METABOLIC_ALKALOSIS,
    f::PARATHYROID_HORMONE_OVER_1000,
    f::HISTOLOGY_CALCIUM_BESIDE_TUMOR,
    f::HISTOLOGY_CALCIUM_IN_KERATOCYST,
    f::HISTOLOGY_CALCIUM_IN_TUMOR_EPITHELIUM,
    f::HISTOLOGY_CALCIUM_IN_TUMOR_NECROSIS,
    f::HISTOLOGY_DERMAL_CALCIUM,
    f::HISTOLOGY_READ_AS_CALCINOSIS_CUTIS,
    f::HISTOLOGY_READ_AS_PSEUDOXANTHOMA_ELASTICUM,
    f::HISTOLOGY_CIRCUMFERENTIAL_INTIMAL_CALCIUM,
    f::HISTOLOGY_READ_AS_CALCIPHYLAXIS,
    f::HISTOLOGY_STIPPLED_VESSEL_CALCIUM,
    f::HISTOLOGY_BASAL_CELL_CARCINOMA,
    f::HISTOLOGY_PILOMATRIX_CARCINOMA,
    f::HISTOLOGY_SQUAMOUS_CELL_CARCINOMA,
    f::HISTOLOGY_EPIDERMOID_CYST,
    f::HISTOLOGY_PILAR_CYST,
    f::HISTOLOGY_RUPTURED_CYST_WALL,
    f::HISTOLOGY_STEATOCYSTOMA,
    f::HISTOLOGY_PERIECCRINE_CALCIUM,
    f::HISTOLOGY_GHOST_ADIPOCYTE,
    f::HISTOLOGY_HYALINE_FAT_NECROSIS,
    f::HISTOLOGY_PILOMATRIX_CARCINOMA,
    f::HISTOLOGY_READ_AS_PILOMATRICOMA,
    f::HISTOLOGY_PALISADING_GRANULOMA,
    f::HISTOLOGY_GRANULOMA,
    f::HISTOLOGY_LOBULAR_LYMPHOCYTIC_PANNICULITIS,
    f::HISTOLOGY_LOBULAR_PANNICULITIS,
    f::HISTOLOGY_NEUTROPHILIC_INFILTRATE,
    f::HISTOLOGY_PALISADING_GRANULOMA,
    f::HISTOLOGY_SEPTAL_PANNICULITIS,
    f::HISTOLOGY_VASCULITIS,
    f::HISTOLOGY_BONE_IN_DERMIS,
    f::HISTOLOGY_BONE_MARROW,
    f::HISTOLOGY_READ_AS_OSTEOMA_CUTIS,
    f::HISTOLOGY_LOBULAR_LYMPHOCYTIC_PANNICULITIS,
    f::HISTOLOGY_BASAL_CELL_CARCINOMA,
    f::HISTOLOGY_CALCIFYING_APONEUROTIC_FIBROMA_OR_CHONDROMA,
    f::HISTOLOGY_CARCINOMA,
    f::HISTOLOGY_CHONDROID_SYRINGOMA,
    f::HISTOLOGY_DERMATOFIBROMA,
    f::HISTOLOGY_HAIR_FOLLICLE_IN_NEVUS,
    f::HISTOLOGY_HEMANGIOMA,
    f::HISTOLOGY_LIPOMA,
    f::HISTOLOGY_MELANOCYTIC_NEVUS,
    f::HISTOLOGY_METASTASIS,
    f::HISTOLOGY_NEVUS_SEBACEUS,
    f::HISTOLOGY_PILOMATRIX_CARCINOMA,
    f::HISTOLOGY_READ_AS_PILOMATRICOMA,
    f::HISTOLOGY_SARCOMA,
    f::HISTOLOGY_SEBORRHEIC_KERATOSIS,
    f::HISTOLOGY_SQUAMOUS_CELL_CARCINOMA,
    f::HISTOLOGY_SYRINGOMA,
    f::HISTOLOGY_TRICHOEPITHELIOMA,
    f::HISTOLOGY_CYSTICERCUS,
    f::HISTOLOGY_GUINEA_WORM,
    f::HISTOLOGY_LOA_LOA,
    f::HISTOLOGY_ONCHOCERCA,
    f::HISTOLOGY_SPARGANUM,
    f::HISTOLOGY_TRICHINELLA,
    f::HYPERCALCEMIA_AFTER_SKIN_LESION,
    f::HYPERCALCEMIA_BELOW_TWO_YEARS,
    f::SEVERE_HYPERCALCEMIA,
    f::SYMPTOMATIC_HYPERCALCEMIA,
    f::HYPERKERATOTIC_PROJECTION,
    f::PRIMARY_HYPERPARATHYROIDISM,
    f::SECONDARY_HYPERPARATHYROIDISM,
    f::TERTIARY_HYPERPARATHYROIDISM,
    f::LIPODERMATOSCLEROSIS,
    f::SEVERE_HYPOCALCEMIA,
    f::SEVERE_HYPOPHOSPHATEMIA,
    f::AZATHIOPRINE_USE,
    f::CALCINEURIN_INHIBITOR_USE,
    f::CYCLOPHOSPHAMIDE_USE,
    f::METHOTREXATE_USE,
    f::MYCOPHENOLATE_USE,
    f::RITUXIMAB_USE,
    f::TUMOR_NECROSIS_FACTOR_INHIBITOR_USE,
    f::CRYPTOCOCCUS_AT_SITE,
    f::HISTOLOGY_ORGANISMS_IN_VESSEL,
    f::HISTOLOGY_SPARGANUM,
    f::HISTOLOGY_TRICHINELLA,
    f::HISTOPLASMA_AT_SITE,
    f::TUBERCULOSIS_AT_SITE,
    f::ABSCESS,
    f::CALCIUM_SALT_INJECTION_AT_SITE,
    f::OPIOID_INJECTION_AT_SITE,
    f::VACCINE_INJECTION_AT_SITE,
    f::PULMONARY_FIBROSIS,
    f::ACUTE_KIDNEY_INJURY_ON_DIALYSIS,
    f::CKD_STAGE_5,
    f::DIALYSIS,
    f::DIALYSIS_OVER_FIVE_YEARS,
    f::END_STAGE_KIDNEY_DISEASE,
    f::GLOMERULAR_FILTRATION_RATE_BELOW_15,
    f::HEMODIALYSIS,
    f::PERITONEAL_DIALYSIS,
    f::LESION_SMALLER_THAN_5_MM,
    f::MILIA_LIKE_PAPULE,
    f::MILIA_LIKE_PAPULE,
    f::DISTAL_LEG_DISTRIBUTION,
    f::SITE_ACHILLES_TENDON,
    f::SITE_ANKLE,
    f::SITE_ANTECUBITAL_FOSSA,
    f::SITE_CALF,
    f::SITE_DORSUM_OF_HAND,
    f::SITE_ELBOW,
    f::SITE_FINGER,
    f::SITE_FINGERTIP,
    f::SITE_FOOT,
    f::SITE_FOREARM,
    f::SITE_HALLUX,
    f::SITE_HAND,
    f::SITE_HEEL,
    f::SITE_HIP,
    f::SITE_KNEE,
    f::SITE_LATERODORSAL_LEG,
    f::SITE_LESSER_TOE,
    f::SITE_LOWER_LEG,
    f::SITE_LOWER_LIMB,
    f::SITE_METACARPOPHALANGEAL_JOINT,
    f::SITE_METATARSOPHALANGEAL_JOINT,
    f::SITE_PALM,
    f::SITE_POPLITEAL_FOSSA,
    f::SITE_SHIN,
    f::SITE_SHOULDER,
    f::SITE_SOLE,
    f::SITE_THIGH,
    f::SITE_THUMB,
    f::SITE_TOE,
    f::SITE_UPPER_ARM,
    f::SITE_UPPER_LIMB,
    f::SITE_WRIST,
    f::LIVEDO_RACEMOSA,
    f::LIVEDO_RETICULARIS,
    f::CIRRHOSIS,
    f::LONG_DURATION_OVER_TEN_YEARS,
    f::LONG_STANDING_LESION,
    f::LONG_DURATION_OVER_TEN_YEARS,
    f::LOW_C3,
    f::LOW_C4,
    f::INTACT_FGF23_BELOW_INTERVAL,
    f::NODULE,
    f::PEARLY_NODULE_WITH_TELANGIECTASIA,
    f::RED_BROWN_NODULE,
    f::SUBCUTANEOUS_NODULE,
    f::SUBCUTANEOUS_SPHEROIDS,
    f::TUMORAL_DEPOSIT_PATTERN,
    f::TUMORAL_MASS,
    f::LUPUS_NEPHRITIS_CLASS_2_OR_5,
    f::LUPUS_NEPHRITIS_CLASS_3_OR_4,
    f::LUPUS_PANNICULITIS_AT_SITE,
    f::REGIONAL_LYMPH_NODE_ENLARGEMENT,
    f::BONE_METASTASIS,
    f::HISTOLOGY_METASTASIS,
    f::LEUKEMIA_OR_LYMPHOMA,
    f::MULTIPLE_MYELOMA,
    f::OSTEOSARCOMA,
    f::PANCREATIC_CARCINOMA,
    f::TUMOR_LYSIS_SYNDROME,
    f::BILATERAL_AURICLE,
    f::BILATERAL_DISTRIBUTION,
    f::FEW_LESIONS,
    f::GENERALIZED_DISTRIBUTION,
    f::MANY_LESIONS,
    f::SEVERAL_LESIONS_ON_ONE_SIDE,
    f::SYMMETRIC_DISTRIBUTION,
    f::LEG_PROXIMAL_WEAKER_THAN_DISTAL,
    f::PROXIMAL_ARM_WEAKNESS,
    f::PROXIMAL_LEG_WEAKNESS,
    f::PROXIMAL_MUSCLE_WEAKNESS,
    f::POLYMYOSITIS,
    f::GARDNER_SYNDROME,
    f::HUTCHINSON_GILFORD_PROGERIA,
    f::KEUTEL_SYNDROME,
    f::SINGLETON_MERTEN_SYNDROME,
    f::GLOMERULONEPHRITIS_KIDNEY_DISEASE,
    f::LUPUS_NEPHRITIS,
    f::LUPUS_NEPHRITIS_CLASS_2_OR_5,
    f::LUPUS_NEPHRITIS_CLASS_3_OR_4,
    f::PEARLY_NODULE_WITH_TELANGIECTASIA,
    f::RED_BROWN_NODULE,
    f::SUBCUTANEOUS_NODULE,
    f::SUBCUTANEOUS_SPHEROIDS,
    f::ALL_MINERAL_VALUES_NORMAL,
    f::ALL_MINERAL_VALUES_NORMAL,
    f::ONSET_INFANCY,
    f::ONSET_NEONATE,
    f::DEEP_TISSUE_OSSIFICATION,
    f::ZONAL_OSSIFICATION_ON_IMAGING,
    f::SEVERE_PAIN,
    f::ASYMPTOMATIC_INCIDENTAL_DEPOSIT,
    f::ACUTE_PANCREATITIS,
    f::CHRONIC_PANCREATITIS,
    f::PANCREATIC_CARCINOMA,
    f::MILIA_LIKE_PAPULE,
    f::YELLOW_PAPULE,
    f::SITE_METACARPOPHALANGEAL_JOINT,
    f::SITE_METATARSOPHALANGEAL_JOINT,
    f::DEEP_SUBCUTANEOUS_PLAQUE,
    f::INDURATED_TENDER_PLAQUE,
    f::ROUGH_GRITTY_PLAQUE,
    f::SOFT_WHITE_YELLOW_PLAQUE,
    f::STONE_HARD_PLATE,
    f::VIOLACEOUS_PLAQUE,
    f::VITAMIN_K_DEPENDENT_CLOTTING_DEFICIENCY,
    f::LOW_PROTEIN_C,
    f::LOW_PROTEIN_S,
    f::LEG_PROXIMAL_WEAKER_THAN_DISTAL,
    f::LEG_PROXIMAL_WEAKER_THAN_DISTAL,
    f::PROXIMAL_ARM_WEAKNESS,
    f::PROXIMAL_LEG_WEAKNESS,
    f::PUNCTATE_CALCIFICATION_ON_IMAGING,
    f::RETICULAR_CALCIFICATION_ON_IMAGING,
    f::PALPABLE_PURPURA,
    f::RETIFORM_PURPURA,
    f::WITHIN_IRRADIATED_SKIN,
    f::ACUTE_KIDNEY_INJURY,
    f::ACUTE_KIDNEY_INJURY_ON_DIALYSIS,
    f::CHRONIC_KIDNEY_DISEASE,
    f::CKD_STAGE_3A,
    f::CKD_STAGE_3B,
    f::CKD_STAGE_4,
    f::CKD_STAGE_5,
    f::DIABETIC_KIDNEY_DISEASE,
    f::DIALYSIS,
    f::DIALYSIS_OVER_FIVE_YEARS,
    f::END_STAGE_KIDNEY_DISEASE,
    f::GLOMERULAR_FILTRATION_RATE_BELOW_15,
    f::GLOMERULAR_FILTRATION_RATE_BELOW_30,
    f::GLOMERULONEPHRITIS_KIDNEY_DISEASE,
    f::HEMODIALYSIS,
    f::HYPERTENSIVE_KIDNEY_DISEASE,
    f::KIDNEY_FAILURE,
    f::OBSTRUCTIVE_OR_CONGENITAL_KIDNEY_DISEASE,
    f::PERITONEAL_DIALYSIS,
    f::POLYCYSTIC_OR_INHERITED_KIDNEY_DISEASE,
    f::JOINT_ANKYLOSIS,
    f::JOINT_CONTRACTURE,
    f::SKIN_NODULE_OF_SARCOIDOSIS,
    f::ACNE_SCAR_AT_SITE,
    f::KELOID,
    f::WITHIN_BURN_SCAR,
    f::LIMITED_SKIN_THICKENING,
    f::PROXIMAL_SKIN_THICKENING,
    f::SCLERODACTYLY,
    f::SKIN_THICKENING_PROXIMAL_TO_MCP,
    f::PERICARDITIS,
    f::EXOSKELETON_CALCIFICATION,
    f::DRY_EYES,
    f::DRY_MOUTH,
    f::SINUS_TRACT,
    f::SITE_UMBILICAL_AREA,
    f::SITE_ACHILLES_TENDON,
    f::SITE_UPPER_BACK,
    f::SITE_AREOLA,
    f::BILATERAL_AURICLE,
    f::LOBE_SPARED,
    f::STIFF_AURICLE,
    f::SITE_CHEEK,
    f::SITE_CHIN,
    f::SITE_EYELID,
    f::SITE_FOREHEAD,
    f::SITE_LIP,
    f::SITE_NOSE,
    f::SITE_FINGERTIP,
    f::SITE_THUMB,
    f::SITE_ANTECUBITAL_FOSSA,
    f::SITE_AXILLA,
    f::SITE_GROIN,
    f::SITE_POPLITEAL_FOSSA,
    f::SITE_HALLUX,
    f::SITE_HEEL,
    f::SITE_LESSER_TOE,
    f::SITE_METATARSOPHALANGEAL_JOINT,
    f::SITE_SOLE,
    f::SITE_TOE,
    f::SITE_GLANS,
    f::SITE_PENIS,
    f::SITE_SCROTUM,
    f::SITE_VULVA,
    f::SITE_DORSUM_OF_HAND,
    f::SITE_FINGER,
    f::SITE_FINGERTIP,
    f::SITE_METACARPOPHALANGEAL_JOINT,
    f::SITE_PALM,
    f::SITE_THUMB,
    f::BILATERAL_AURICLE,
    f::LOBE_SPARED,
    f::SITE_CHEEK,
    f::SITE_CHIN,
    f::SITE_EAR,
    f::SITE_EYELID,
    f::SITE_FACE,
    f::SITE_FOREHEAD,
    f::SITE_LIP,
    f::SITE_NECK,
    f::SITE_NOSE,
    f::SITE_SCALP,
    f::SITE_TEMPLE,
    f::STIFF_AURICLE,
    f::SITE_POPLITEAL_FOSSA,
    f::SITE_CALF,
    f::SITE_LATERODORSAL_LEG,
    f::SITE_SHIN,
    f::SITE_BUTTOCK,
    f::SITE_CALF,
    f::SITE_LATERODORSAL_LEG,
    f::SITE_LOWER_LEG,
    f::SITE_SHIN,
    f::DISTAL_LEG_DISTRIBUTION,
    f::SITE_ACHILLES_TENDON,
    f::SITE_ANKLE,
    f::SITE_CALF,
    f::SITE_FOOT,
    f::SITE_HALLUX,
    f::SITE_HEEL,
    f::SITE_HIP,
    f::SITE_KNEE,
    f::SITE_LATERODORSAL_LEG,
    f::SITE_LESSER_TOE,
    f::SITE_LOWER_LEG,
    f::SITE_METATARSOPHALANGEAL_JOINT,
    f::SITE_POPLITEAL_FOSSA,
    f::SITE_SHIN,
    f::SITE_SOLE,
    f::SITE_THIGH,
    f::SITE_TOE,
    f::SITE_NECK,
    f::SITE_UPPER_BACK,
    f::SITE_FINGER,
    f::SITE_FINGERTIP,
    f::SITE_LESSER_TOE,
    f::SITE_THUMB,
    f::SITE_GLANS,
    f::SITE_BUTTOCK,
    f::SITE_THIGH,
    f::SITE_HALLUX,
    f::SITE_LESSER_TOE,
    f::SITE_ABDOMEN,
    f::SITE_AREOLA,
    f::SITE_BACK,
    f::SITE_BREAST,
    f::SITE_CHEST,
    f::SITE_FLANK,
    f::SITE_UMBILICAL_AREA,
    f::SITE_UPPER_BACK,
    f::SITE_ANTECUBITAL_FOSSA,
    f::SITE_DORSUM_OF_HAND,
    f::SITE_ELBOW,
    f::SITE_FINGER,
    f::SITE_FINGERTIP,
    f::SITE_FOREARM,
    f::SITE_HAND,
    f::SITE_METACARPOPHALANGEAL_JOINT,
    f::SITE_PALM,
    f::SITE_SHOULDER,
    f::SITE_THUMB,
    f::SITE_UPPER_ARM,
    f::SITE_WRIST,
    f::DIGITAL_GANGRENE,
    f::INFLAMMATORY_RASH_BEFORE_DEPOSIT,
    f::PROXIMAL_SKIN_THICKENING,
    f::DIGITAL_TIP_ULCER,
    f::DIGITAL_ULCER,
    f::POST_PHLEBITIC_ULCER,
    f::RAISED_EVERTED_BORDER,
    f::SHALLOW_ULCER,
    f::ULCER_REFRACTORY_TO_CARE,
    f::UNDERMINED_VIOLACEOUS_BORDER,
    f::VENOUS_LEG_ULCER,
    f::COMPRESSIBLE_MASS,
    f::AMORPHOUS_CALCIFICATION_ON_IMAGING,
    f::FASCIAL_DEPOSIT_PATTERN,
    f::FLUID_CALCIUM_LEVEL_ON_IMAGING,
    f::MOUSSE_PATTERN_ON_IMAGING,
    f::NET_LIKE_CALCIFICATION_ON_IMAGING,
    f::NET_PATTERN_ON_IMAGING,
    f::PHLEBOLITH_ON_IMAGING,
    f::PLATE_PATTERN_ON_IMAGING,
    f::POPCORN_CALCIFICATION_ON_IMAGING,
    f::PUNCTATE_CALCIFICATION_ON_IMAGING,
    f::PUNCTATE_OR_RETICULAR_CALCIFICATION_ON_IMAGING,
    f::RETICULAR_CALCIFICATION_ON_IMAGING,
    f::RICE_GRAIN_CALCIFICATION_ON_IMAGING,
    f::SERPIGINOUS_CALCIFICATION_ON_IMAGING,
    f::SMALL_COILED_CALCIFICATION_ON_IMAGING,
    f::STONE_PATTERN_ON_IMAGING,
    f::STONE_HARD_PLATE,
    f::SUBCUTANEOUS_SPHEROIDS,
    f::SPLIT_SKIN_DONOR_SITE,
    f::EDEMA,
    f::FLARE_UP_SWELLING,
    f::HISTOLOGY_SYRINGOMA,
    f::LUPUS_NEPHRITIS,
    f::LUPUS_NEPHRITIS_CLASS_2_OR_5,
    f::LUPUS_NEPHRITIS_CLASS_3_OR_4,
    f::SYSTEMIC_LUPUS_CRITERIA_MET,
    f::DIFFUSE_CUTANEOUS_SYSTEMIC_SCLEROSIS,
    f::LIMITED_CUTANEOUS_SYSTEMIC_SCLEROSIS,
    f::INDURATED_TENDER_PLAQUE,
    f::MINOCYCLINE_USE,
    f::THROMBOCYTOPENIA_BELOW_100,
    f::THROMBOCYTOPENIA_BELOW_50,
    f::THROMBOCYTOPENIA_BELOW_50,
    f::LUPUS_ANTICOAGULANT,
    f::HISTOLOGY_URATE_CRYSTAL,
    f::URATE_ON_DUAL_ENERGY_CT,
    f::INSECT_BITE_AT_SITE,
    f::TUMORAL_DEPOSIT_PATTERN,
    f::SEVERAL_LESIONS_ON_ONE_SIDE,
    f::SINGLE_LESION,
    f::SITE_ANTECUBITAL_FOSSA,
    f::SITE_DORSUM_OF_HAND,
    f::SITE_ELBOW,
    f::SITE_FINGER,
    f::SITE_FINGERTIP,
    f::SITE_FOREARM,
    f::SITE_HAND,
    f::SITE_METACARPOPHALANGEAL_JOINT,
    f::SITE_PALM,
    f::SITE_SHOULDER,
    f::SITE_THUMB,
    f::SITE_UPPER_ARM,
    f::SITE_UPPER_LIMB,
    f::SITE_WRIST,
    f::HYPERPIGMENTATION_OR_LIPODERMATOSCLEROSIS,
    f::LIPODERMATOSCLEROSIS,
    f::POST_PHLEBITIC_ULCER,
    f::VENOUS_LEG_ULCER,
    f::VENOUS_SKIN_CHANGES,
    f::POST_PHLEBITIC_ULCER,
    f::DEEP_VEIN_THROMBOSIS,
    f::VENOUS_THROMBOEMBOLISM_AS_INDICATION,
    f::HYPERPIGMENTATION_OR_LIPODERMATOSCLEROSIS,
    f::LIPODERMATOSCLEROSIS,
    f::POST_PHLEBITIC_ULCER,
    f::VENOUS_LEG_ULCER,
    f::AORTIC_CALCIFICATION,
    f::ARTERIAL_CALCIFICATION,
    f::CORONARY_ARTERY_CALCIFICATION,
    f::FEMORAL_ARTERY_CALCIFICATION,
    f::TIBIAL_ARTERY_CALCIFICATION,
    f::LUNG_CALCIFICATION,
    f::NEPHROCALCINOSIS,
    f::ACTIVE_VITAMIN_D_USE,
    f::VITAMIN_D_OVERDOSE,
    f::RECENT_VITAMIN_K_ANTAGONIST_START,
    f::RAPID_WEIGHT_LOSS,
    f::LUPUS_PANNICULITIS_AT_SITE,
];

const EXCLUDING_LENGTHS: [u32; 971] = [
    1, // 25-hydroxyvitamin-d-over-50
    0, // abcc6-biallelic-variant
    0, // abdominal-symptoms-absent
    1, // abnormal-calcium
    0, // abnormal-liver-tests
    1, // abnormal-phosphate
    0, // abnormal-thumb
    0, // abnormal-vitamin-d-metabolism
    0, // abnormal-voice
    0, // abraded-skin
    0, // abscess
    0, // achilles-tendon-calcification
    0, // acne-history
    0, // acne-scar-at-site
    0, // acral-distribution
    0, // acrocyanosis
    0, // acroosteolysis
    0, // active-vitamin-d-use
    0, // acute-cutaneous-lupus
    0, // acute-kidney-injury
    0, // acute-kidney-injury-on-dialysis
    0, // acute-pancreatitis
    0, // acvr1-r206h-variant
    0, // acvr1-variant
    0, // adipose-rich-site
    0, // adrenal-insufficiency
    0, // agxt-biallelic-variant
    0, // agxt-grhpr-or-hoga1-biallelic-variant
    0, // albright-phenotype
    0, // albumin-infusion
    0, // alcohol-excess
    0, // alginate-dressing-exposure
    0, // all-mineral-values-normal
    0, // alopecia
    0, // alpha-1-antitrypsin-deficiency
    0, // amorphous-calcification-on-imaging
    0, // anemia
    0, // angioid-streaks
    0, // anti-beta2-glycoprotein-antibody
    0, // anti-ccp-antibody
    0, // anti-dsdna-antibody
    0, // anti-jo1-antibody
    0, // anti-la-antibody
    0, // anti-mda5-antibody
    0, // anti-mi2-antibody
    0, // anti-nxp2-antibody
    0, // anti-pm-scl-antibody
    0, // anti-rna-polymerase-iii-antibody
    0, // anti-ro-antibody
    0, // anti-ro52-antibody
    0, // anti-sae-antibody
    0, // anti-sm-antibody
    0, // anti-tif1-gamma-antibody
    0, // anti-topoisomerase-antibody
    0, // anti-u1-rnp-antibody
    0, // anticardiolipin-antibody
    0, // anticentromere-antibody
    0, // anticoagulant-use
    0, // antineutrophil-cytoplasmic-antibody
    0, // antinuclear-antibody
    0, // antiphospholipid-antibody
    0, // antiphospholipid-antibody-moderate-or-high-titer
    0, // antiphospholipid-syndrome
    0, // aortic-calcification
    0, // apc-variant
    0, // arterial-calcification
    0, // arterial-hypertension
    0, // arthralgia-or-arthritis
    0, // arthritis
    0, // articular-cartilage-calcification
    1, // asymmetric-distribution
    0, // asymptomatic-incidental-deposit
    0, // atopic-dermatitis
    0, // atrial-fibrillation
    1, // atrophic-overlying-skin
    0, // atrophic-scars
    0, // atrophie-blanche
    0, // attached-to-phalanx-on-imaging
    0, // autoimmune-disease
    0, // autoimmune-hemolysis
    0, // azathioprine-use
    0, // basal-ganglia-calcification
    0, // below-eight-years-now
    2, // below-ten-years-now
    0, // below-two-years-now
    0, // bilateral-auricle
    2, // bilateral-distribution
    0, // bilateral-early-cataract
    0, // bilateral-radiopaque-deposits-face
    0, // bird-like-facies
    0, // bisphosphonate-use
    0, // bleeding-or-malodor
    0, // blister-or-trauma-before
    0, // blisters-on-sun-exposed-skin
    0, // blue-toe
    0, // bone-metastasis
    0, // bone-pain
    0, // bone-scan-uptake
    0, // bony-prominence
    0, // brachydactyly
    0, // brachydactyly-type-e
    0, // brain-calcification
    0, // brain-or-spinal-cord-injury
    0, // bulla
    0, // bulla-ulcer-or-edema
    0, // burn-history
    0, // burn-in-childhood
    0, // calcification-in-advanced-venous-skin-change
    0, // calcification-in-early-venous-disease
    0, // calcification-in-the-disease
    0, // calcification-in-the-exposed
    0, // calcineurin-inhibitor-use
    0, // calcinosis-before-bone
    0, // calcinosis-deposit
    0, // calcinosis-in-the-disease
    0, // calciphylaxis-at-other-site
    0, // calcium-based-binder-use
    0, // calcium-below-8-5
    0, // calcium-chloride-contact
    0, // calcium-heparin-exposure
    0, // calcium-hydroxylapatite-filler-injection
    0, // calcium-phosphate-product-over-55
    0, // calcium-phosphate-product-over-70
    0, // calcium-salt-injection-at-site
    0, // calcium-supplement-or-antacid-use
    0, // calcium-suspected-clinically
    0, // callus-around
    0, // cancer-at-any-time
    0, // cartilage-calcification
    0, // cellulitis-like-erythema
    0, // central-crust
    0, // central-umbilication
    0, // cerebrotendinous-xanthomatosis
    0, // cesarean-birth
    0, // chalk-extrusion
    0, // chemotherapy-at-any-time
    4, // child-now
    0, // chronic-kidney-disease
    0, // chronic-pancreatitis
    0, // chronic-ulcer-or-sinus-before
    0, // circumscribed-deposit-pattern
    0, // cirrhosis
    0, // ckd-stage-3a
    0, // ckd-stage-3b
    0, // ckd-stage-4
    0, // ckd-stage-5
    0, // cocaine-use
    0, // cognitive-delay
    0, // col5a1-or-col5a2-variant
    0, // col5a1-variant
    0, // col5a2-variant
    0, // cold-injury
    0, // cold-trigger
    0, // colorectal-polyposis
    0, // colour-blue
    0, // colour-blue-or-red
    0, // colour-brown-black
    0, // colour-red
    0, // colour-skin
    0, // colour-violaceous
    0, // colour-white-yellow
    0, // compressible-mass
    0, // conjunctivitis
    0, // connective-tissue-disease
    0, // corkscrew-collateral-on-imaging
    0, // coronary-artery-calcification
    0, // coronary-artery-disease
    0, // correct-clinical-diagnosis
    0, // corticosteroid-injection-at-site
    0, // corticosteroid-use
    0, // crepitus
    0, // cryoglobulin
    0, // cryptococcus-at-site
    0, // ctnnb1-somatic-variant
    0, // cutaneous-lupus-erythematosus
    0, // cutis-laxa-like-skin
    0, // cyclophosphamide-use
    0, // cyp27a1-biallelic-variant
    0, // cysticercus-antibody
    1, // days-to-weeks-after-exposure
    0, // death-within-months
    0, // death-within-one-year
    0, // death-within-six-months
    0, // death-within-two-years
    0, // deep-subcutaneous-plaque
    0, // deep-tissue-involvement-on-imaging
    0, // deep-tissue-ossification
    0, // deep-vein-thrombosis
    0, // delayed-wound-healing
    0, // delirium
    0, // delivery-complication
    0, // dental-dysplasia
    0, // dental-pulp-obliteration
    0, // deposit-in-dermis
    0, // deposit-in-muscle-or-tendon
    0, // deposit-in-subcutaneous-fat
    0, // deposit-present-at-diagnosis
    0, // deposits-resolve-under-treatment
    0, // dermal-onset-of-bone
    0, // dermatomyositis
    0, // diabetes-mellitus
    0, // diabetic-kidney-disease
    1, // dialysis
    0, // dialysis-over-five-years
    1, // diffuse-cutaneous-systemic-sclerosis
    0, // digital-gangrene
    0, // digital-tip-ulcer
    0, // digital-ulcer
    0, // dimple-sign
    0, // direct-oral-anticoagulant-use
    0, // discoid-lesion
    0, // disease-duration-years
    0, // distal-leg-distribution
    0, // diuretic-use
    0, // down-syndrome
    0, // dry-eyes
    0, // dry-mouth
    0, // dyslipidemia
    0, // dysphagia
    0, // early-onset-obesity
    0, // echogenic-focus-with-shadow-on-ultrasound
    0, // edema
    0, // electrode-contact-site
    0, // electrode-paste-exposure
    0, // elevated-muscle-enzyme
    0, // enamel-defect
    0, // end-stage-kidney-disease
    0, // endemic-residence-or-travel
    1, // enpp1-biallelic-variant
    1, // enpp1-heterozygous-variant
    0, // eosinophilia
    0, // epidermal-atrophy-and-hair-loss
    0, // epidermal-punctum
    0, // erosive-polyarthritis
    0, // erythema
    0, // esophageal-dysmotility
    0, // exoskeleton-calcification
    0, // extensor-distribution
    0, // facial-hypertrichosis
    0, // facial-nodule-over-150-hounsfield
    0, // failure-to-thrive
    8, // family-history-negative
    1, // family-history-of-albright-hereditary-osteodystrophy
    1, // family-history-of-calcinosis
    1, // family-history-of-connective-tissue-disease
    1, // family-history-of-cysts
    0, // family-history-of-dyslipidemia
    1, // family-history-of-facial-adnexal-tumors
    0, // family-history-of-fibrodysplasia-ossificans-progressiva
    1, // family-history-of-ossification
    1, // family-history-of-primary-hyperoxaluria
    1, // family-history-of-pseudoxanthoma-elasticum
    0, // family-history-of-tumoral-calcinosis
    0, // fascial-deposit-pattern
    0, // fatigue-nausea-or-confusion
    4, // female-sex
    0, // femoral-artery-calcification
    0, // fever
    0, // fever-above-38-3
    1, // few-lesions
    0, // fgf23-autoantibody
    0, // fgf23-biallelic-variant
    2, // fifty-five-or-older-now
    0, // filler-injection
    4, // finger-skin-spared
    0, // firm-consistency
    1, // fixed-to-deep-tissue
    0, // flame-burn
    0, // flare-up-swelling
    0, // fluid-calcium-level-on-imaging
    0, // folliculitis
    0, // foreign-body-at-site
    0, // fragile-skin
    0, // frostbite
    0, // functional-loss
    0, // fused-cervical-vertebrae
    0, // gadolinium-exposure
    0, // galnt3-biallelic-variant
    0, // galnt3-fgf23-or-kl-biallelic-variant
    0, // gardner-syndrome
    0, // gastroesophageal-reflux
    0, // gastrointestinal-hemorrhage
    1, // generalized-distribution
    0, // ggcx-biallelic-variant
    0, // gingivitis
    0, // glatiramer-injection
    0, // glomerular-filtration-rate-below-15
    0, // glomerular-filtration-rate-below-30
    0, // glomerulonephritis-kidney-disease
    1, // gnas-maternal-allele
    0, // gnas-methylation-defect
    1, // gnas-paternal-allele
    0, // gnas-variant
    0, // gottron-papules
    0, // gottron-sign
    0, // gout-history
    1, // gradual-onset
    0, // granulomatous-disease-other-than-sarcoidosis
    0, // grhpr-biallelic-variant
    0, // growth-hormone-deficiency
    0, // hallux-malformation
    1, // hard-consistency
    0, // hearing-impairment
    0, // heart-failure
    0, // heliotrope-rash
    0, // hematologic-disease
    0, // hematoma-at-site
    0, // hemodialysis
    0, // hemoglobinopathy
    0, // heparin-exposure
    0, // hepatitis-c
    2, // high-25-hydroxyvitamin-d
    0, // high-alanine-aminotransferase
    0, // high-aldolase
    1, // high-alkaline-phosphatase
    0, // high-aluminum
    0, // high-amylase
    0, // high-angiotensin-converting-enzyme
    0, // high-aspartate-aminotransferase
    0, // high-bicarbonate
    0, // high-c-reactive-protein
    0, // high-c-terminal-fgf23
    0, // high-calcitonin
    2, // high-calcitriol
    0, // high-cholestanol
    0, // high-creatine-kinase
    0, // high-creatinine
    0, // high-d-dimer
    0, // high-erythrocyte-sedimentation-rate
    0, // high-hba1c
    2, // high-intact-fgf23
    0, // high-lactate-dehydrogenase
    0, // high-lipase
    0, // high-lipoprotein-a
    1, // high-magnesium
    2, // high-parathyroid-hormone
    0, // high-parathyroid-hormone-related-peptide
    0, // high-phosphate-intake
    0, // high-plasma-oxalate
    0, // high-potassium
    1, // high-tmp-gfr
    1, // high-tsh
    0, // high-urea
    0, // high-urine-oxalate
    0, // high-urine-phosphate
    0, // high-uroporphyrin
    0, // histology-amorphous-calcium
    0, // histology-amyloid
    0, // histology-arteriolosclerosis
    0, // histology-atypical-lymphocyte-rimming
    0, // histology-basal-cell-carcinoma
    0, // histology-birefringent-oxalate-crystal
    0, // histology-bone-in-dermis
    0, // histology-bone-marrow
    0, // histology-bramble-bush-elastic-fiber
    0, // histology-calcified-elastic-fiber
    0, // histology-calcified-medium-artery
    0, // histology-calcified-small-vessel
    0, // histology-calcifying-aponeurotic-fibroma-or-chondroma
    0, // histology-calcium-beside-tumor
    0, // histology-calcium-in-keratocyst
    0, // histology-calcium-in-tumor-epithelium
    0, // histology-calcium-in-tumor-necrosis
    0, // histology-calcium-pyrophosphate-crystal
    0, // histology-calcium-stain-positive
    0, // histology-carcinoma
    0, // histology-cartilage
    0, // histology-cd34-spindle-cell
    0, // histology-cholesterol-cleft-in-vessel
    0, // histology-chondroid-syringoma
    0, // histology-chunky-calcium
    0, // histology-circumferential-intimal-calcium
    0, // histology-cyst-wall
    0, // histology-cysticercus
    0, // histology-dermal-calcium
    0, // histology-dermatofibroma
    0, // histology-endomysial-infiltrate
    0, // histology-epidermal-necrosis
    0, // histology-epidermoid-cyst
    0, // histology-extravascular-calcium
    0, // histology-fat-necrosis
    0, // histology-fibrosis
    0, // histology-foam-cell
    0, // histology-foreign-body-giant-cell
    0, // histology-ghost-adipocyte
    0, // histology-ghost-cell
    0, // histology-granuloma
    0, // histology-guinea-worm
    0, // histology-hair-follicle-in-nevus
    0, // histology-hemangioma
    0, // histology-hyaline-fat-necrosis
    0, // histology-inflammatory-infiltrate
    0, // histology-intimal-fibroplasia
    0, // histology-koilocyte-and-papillomatosis
    0, // histology-lamellar-bone
    0, // histology-lipoma
    0, // histology-loa-loa
    0, // histology-lobular-lymphocytic-panniculitis
    0, // histology-lobular-panniculitis
    0, // histology-medial-calcium
    0, // histology-melanocytic-nevus
    0, // histology-metastasis
    0, // histology-microsphere
    0, // histology-needle-shaped-cleft
    0, // histology-neutrophilic-infiltrate
    0, // histology-nevus-or-tumor
    0, // histology-nevus-sebaceus
    0, // histology-onchocerca
    0, // histology-organisms-in-vessel
    0, // histology-palisading-granuloma
    0, // histology-papillated-epidermis
    0, // histology-parasite
    0, // histology-perieccrine-calcium
    0, // histology-perifascicular-atrophy
    0, // histology-perimysial-or-perivascular-infiltrate
    0, // histology-pilar-cyst
    0, // histology-pilomatrix-carcinoma
    0, // histology-polarizable-material
    0, // histology-premalignant-or-malignant-base
    0, // histology-read-as-calcinosis-cutis
    0, // histology-read-as-calciphylaxis
    0, // histology-read-as-osteoma-cutis
    0, // histology-read-as-pilomatricoma
    0, // histology-read-as-pseudoxanthoma-elasticum
    0, // histology-rimmed-vacuole
    0, // histology-ruptured-cyst-wall
    0, // histology-sarcoma
    0, // histology-sebaceous-hyperplasia
    0, // histology-seborrheic-keratosis
    0, // histology-septal-panniculitis
    0, // histology-sparganum
    0, // histology-squamous-cell-carcinoma
    0, // histology-squamous-proliferation
    0, // histology-steatocystoma
    0, // histology-stippled-vessel-calcium
    0, // histology-syringoma
    0, // histology-transepidermal-elimination
    0, // histology-trichinella
    0, // histology-trichoepithelioma
    0, // histology-urate-crystal
    0, // histology-vasculitis
    0, // histology-vessel-thrombus
    0, // histology-viral-inclusion
    0, // histoplasma-at-site
    0, // history-of-emerging-worm
    0, // history-of-heel-sticks
    0, // hoga1-biallelic-variant
    0, // hutchinson-gilford-progeria
    0, // hydroxychloroquine-use
    0, // hydroxyurea-use
    2, // hypercalcemia
    0, // hypercalcemia-after-skin-lesion
    0, // hypercalcemia-below-two-years
    1, // hypercalciuria
    0, // hyperextensible-skin
    0, // hyperhomocysteinemia
    0, // hyperkeratotic-projection
    1, // hyperkeratotic-surface
    0, // hyperostosis-or-diaphysitis
    0, // hyperparathyroidism
    2, // hyperphosphatemia
    0, // hyperpigmentation-or-lipodermatosclerosis
    0, // hypertensive-kidney-disease
    0, // hyperuricemia
    0, // hypoalbuminemia
    2, // hypocalcemia
    0, // hypogonadism
    0, // hypoparathyroidism
    2, // hypophosphatemia
    0, // hypophosphatemic-rickets
    0, // hypopigmented-macules-guttate
    0, // hypopituitarism
    0, // hypotension
    0, // hypothyroidism
    0, // ifih1-or-rigi-variant
    0, // immobility
    0, // immunosuppression
    0, // indurated-tender-plaque
    0, // infection-proven-at-site
    0, // infection-sign
    0, // inflammatory-bowel-disease
    0, // inflammatory-joint-involvement
    0, // inflammatory-rash-before-deposit
    0, // infusion-site
    0, // injection-site
    0, // insect-bite-at-site
    0, // insulin-injection
    1, // intact-fgf23-below-interval
    0, // interferon-injection
    0, // intermittent-claudication
    0, // interstitial-lung-disease
    0, // intrauterine-growth-retardation
    0, // intrauterine-herpes-simplex
    0, // intravenous-calcium-exposure
    0, // intravenous-iron-use
    0, // intravenous-phosphate-exposure
    0, // iron-overload
    0, // jaw-or-skull-osteoma
    0, // joint-ankylosis
    0, // joint-contracture
    0, // joint-deformity
    0, // joint-hypermobility
    0, // juvenile-cataract
    2, // juvenile-dermatomyositis
    0, // keloid
    0, // keutel-syndrome
    0, // kidney-failure
    1, // kidney-transplant
    0, // kl-biallelic-variant
    0, // knuckle-dimple
    0, // leg-proximal-weaker-than-distal
    0, // leprosy
    2, // lesion-before-exposure
    1, // lesion-smaller-than-20-mm
    1, // lesion-smaller-than-5-mm
    0, // leukemia-or-lymphoma
    1, // leukocytosis
    1, // leukopenia
    5, // limb-limited-lesion
    0, // limb-site-unspecified
    0, // limb-undergrowth
    1, // limited-cutaneous-systemic-sclerosis
    2, // limited-skin-thickening
    0, // linear-arrangement
    0, // lipoatrophy-depression
    0, // lipodermatosclerosis
    0, // lipodystrophy
    0, // livedo
    0, // livedo-racemosa
    0, // livedo-reticularis
    0, // liver-disease
    1, // liver-transplantation
    0, // lmna-progeria-variant
    0, // loa-microfilaremia
    0, // lobe-spared
    1, // long-duration-over-ten-years
    0, // long-duration-over-three-months
    0, // long-standing-lesion
    3, // low-25-hydroxyvitamin-d
    1, // low-alkaline-phosphatase
    0, // low-antithrombin
    0, // low-bone-density
    0, // low-c3
    0, // low-c4
    2, // low-calcitriol
    0, // low-complement
    0, // low-cortisol
    0, // low-fibrinogen
    0, // low-free-thyroxine
    1, // low-intact-fgf23
    1, // low-magnesium
    0, // low-molecular-weight-heparin-exposure
    0, // low-plasma-pyrophosphate
    0, // low-protein-c
    0, // low-protein-s
    1, // low-tmp-gfr
    0, // low-total-calcium
    1, // low-tsh
    1, // low-urine-calcium
    0, // lump-of-unstated-size
    0, // lung-calcification
    0, // lupus-anticoagulant
    0, // lupus-nephritis
    0, // lupus-nephritis-class-2-or-5
    0, // lupus-nephritis-class-3-or-4
    0, // lupus-panniculitis
    0, // lupus-panniculitis-at-site
    0, // lymphadenopathy
    0, // lymphadenopathy-or-lung-disease
    0, // malar-rash
    2, // male-sex
    0, // malignancy
    1, // many-lesions
    0, // massive-transfusion
    0, // mechanics-hands
    0, // metabolic-alkalosis
    0, // methotrexate-use
    0, // mgp-biallelic-variant
    0, // milia-like-papule
    0, // minocycline-use
    0, // misdiagnosed-as-pyoderma-gangrenosum
    0, // mixed-connective-tissue-disease
    0, // mixed-deposit-pattern
    1, // mobile-lesion
    0, // molluscoid-pseudotumor
    0, // monoclonal-protein
    0, // morphea
    0, // mousse-pattern-on-imaging
    1, // multiple-lesions
    0, // multiple-myeloma
    0, // muscle-biopsy-done
    0, // muscle-weakness
    0, // mycophenolate-use
    0, // myositis
    2, // myositis-onset-age-18-to-39
    2, // myositis-onset-age-40-or-older
    0, // myotonic-dystrophy-or-turner
    0, // nail-dysplasia
    0, // nailfold-capillary-abnormality
    0, // named-syndrome-known
    0, // near-contracture-band
    0, // neck-flexor-weakness
    0, // neck-stiffness
    0, // necrotic-fascia-at-operation
    0, // nephritis
    0, // nephrocalcinosis
    0, // nephrogenic-systemic-fibrosis
    0, // nephrolithiasis
    0, // nerve-calcification-on-imaging
    0, // nerve-compression
    0, // net-like-calcification-on-imaging
    0, // net-pattern-on-imaging
    0, // neutropenia
    0, // newborn-now
    0, // nicu-stay
    0, // no-response-to-acne-treatment
    0, // nodule
    0, // nonscarring-alopecia
    2, // normal-25-hydroxyvitamin-d
    2, // normal-calcitriol
    3, // normal-calcium
    0, // normal-laboratory-screen
    3, // normal-overlying-skin
    2, // normal-parathyroid-hormone
    3, // normal-phosphate
    1, // normal-renal-function
    0, // nt5e-biallelic-variant
    0, // obesity
    0, // obstructive-or-congenital-kidney-disease
    0, // onchocerca-microfilaria-in-skin
    0, // onchocerca-or-filaria-serology
    1, // onset-after-three-months
    4, // onset-childhood
    4, // onset-first-year
    1, // onset-infancy
    5, // onset-middle-age
    2, // onset-neonate
    6, // onset-older-adult
    5, // onset-young-adult
    0, // onychodystrophy
    0, // opioid-injection-at-site
    0, // oral-ulcer
    0, // ossification-on-imaging
    0, // osteolysis
    0, // osteoma-cutis-in-all-patients
    0, // osteoporosis
    0, // osteosarcoma
    0, // other-drug-extravasation
    3, // otherwise-healthy
    0, // overlap-connective-tissue-disease
    0, // paget-disease-of-bone
    1, // painful-lesion
    3, // painless-lesion
    0, // palpable-cord
    0, // palpable-pulses
    0, // palpable-purpura
    0, // pancreatic-carcinoma
    0, // pancreatic-disease
    0, // papule
    0, // para-aminosalicylic-acid-injection
    0, // parathyroid-adenoma
    1, // parathyroid-hormone-below-300
    1, // parathyroid-hormone-over-1000
    0, // parathyroid-hormone-resistance
    0, // parathyroidectomy
    0, // parental-consanguinity
    0, // pathergy
    0, // pearly-nodule-with-telangiectasia
    0, // peau-d-orange-surface
    0, // penectomy
    0, // penicillamine-use
    0, // perforating-bone-spicule
    0, // periarticular-distribution
    0, // pericarditis
    0, // perinatal-asphyxia
    0, // peripheral-arterial-disease
    0, // peripheral-neuropathy
    0, // peripheral-pulmonary-stenosis
    0, // peritoneal-dialysis
    0, // persistent-inflammation
    0, // phlebolith-on-imaging
    0, // photosensitivity
    0, // pitting-scar
    0, // plantar-hyperkeratosis
    0, // plaque
    0, // plate-pattern-on-imaging
    0, // platelet-factor-4-antibody
    0, // pleural-or-pericardial-effusion
    0, // poikiloderma
    0, // polycystic-or-inherited-kidney-disease
    0, // polymyositis
    0, // popcorn-calcification-on-imaging
    0, // porphyria
    0, // portal-of-entry
    0, // post-inflammatory-hyperpigmentation
    0, // post-phlebitic-ulcer
    3, // pregnancy
    0, // pregnancy-loss
    0, // premature-graying-or-hair-loss
    0, // pressure-point-distribution
    1, // preterm-birth
    0, // primary-hyperoxaluria
    0, // primary-hyperparathyroidism
    1, // progressive-course
    0, // prolonged-clotting-time
    0, // protein-c-or-s-deficiency
    0, // proteinuria
    0, // proximal-arm-weakness
    0, // proximal-leg-weakness
    0, // proximal-muscle-weakness
    1, // proximal-skin-thickening
    0, // proximal-tibial-osteochondroma
    0, // pruritus
    0, // psychosis
    1, // puffy-fingers
    0, // pulmonary-arterial-hypertension
    0, // pulmonary-fibrosis
    0, // punctate-calcification-on-imaging
    0, // punctate-or-reticular-calcification-on-imaging
    0, // punctate-palmoplantar-keratoderma
    0, // purpura
    0, // pustule-first
    0, // radial-ray-defect
    0, // radiation-exposure
    0, // raised-everted-border
    1, // rapid-onset
    0, // rapid-weight-loss
    0, // raw-frog-snake-or-pond-water-exposure
    0, // raw-pork-or-game-ingestion
    0, // raynaud-phenomenon
    0, // recent-chemotherapy
    0, // recent-infection
    0, // recent-new-drug
    0, // recent-vascular-procedure
    0, // recent-vitamin-k-antagonist-start
    0, // recql4-biallelic-variant
    0, // recurrence-after-excision
    0, // recurrent-course
    0, // red-brown-nodule
    1, // reduced-kidney-function
    0, // redundant-skin-folds
    0, // regional-lymph-node-calcification
    0, // regional-lymph-node-enlargement
    0, // response-to-antibiotic
    0, // response-to-corticosteroid
    0, // rest-pain
    0, // restricted-motion
    0, // reticular-calcification-on-imaging
    0, // retiform-purpura
    0, // retinal-peau-d-orange
    0, // rheumatoid-arthritis
    0, // rheumatoid-factor
    0, // rice-grain-calcification-on-imaging
    0, // rituximab-use
    0, // rough-gritty-plaque
    0, // round-face
    0, // saltpeter-contact
    0, // samd9-biallelic-variant
    0, // sarcoidosis
    1, // scar-at-site
    0, // scarring-alopecia
    1, // sclerodactyly
    0, // sclerodermoid-skin
    0, // scoliosis
    0, // secondary-hyperparathyroidism
    0, // seizure
    0, // self-inflicted-skin-injury
    0, // sepsis
    0, // serositis
    0, // serpiginous-calcification-on-imaging
    0, // several-lesions-on-one-side
    0, // severe-hypercalcemia
    0, // severe-hypocalcemia
    0, // severe-hypophosphatemia
    1, // severe-pain
    0, // shallow-ulcer
    0, // shawl-rash
    0, // sheet-like-calcification
    0, // short-metacarpal
    0, // short-stature
    0, // short-thumb
    0, // sicca-symptom
    0, // silicone-injection
    2, // single-lesion
    0, // singleton-merten-syndrome
    0, // sinus-or-discharge
    0, // sinus-tract
    0, // site-abdomen
    0, // site-achilles-tendon
    0, // site-ankle
    0, // site-antecubital-fossa
    0, // site-areola
    0, // site-axilla
    0, // site-back
    0, // site-breast
    0, // site-buttock
    0, // site-calf
    0, // site-cheek
    0, // site-chest
    0, // site-chin
    0, // site-dorsum-of-hand
    0, // site-ear
    0, // site-elbow
    0, // site-eyelid
    0, // site-face
    0, // site-finger
    0, // site-fingertip
    0, // site-flank
    0, // site-flexures
    0, // site-foot
    0, // site-forearm
    0, // site-forehead
    1, // site-genital
    1, // site-glans
    0, // site-groin
    0, // site-hallux
    0, // site-hand
    1, // site-head-or-neck
    0, // site-heel
    0, // site-hip
    0, // site-knee
    0, // site-laterodorsal-leg
    0, // site-lesser-toe
    0, // site-lip
    0, // site-lower-leg
    0, // site-lower-leg-or-buttock
    0, // site-lower-limb
    0, // site-metacarpophalangeal-joint
    0, // site-metatarsophalangeal-joint
    0, // site-neck
    0, // site-neck-or-upper-back
    0, // site-nose
    0, // site-other-toe-or-finger
    0, // site-palm
    1, // site-penis
    1, // site-perineum
    0, // site-popliteal-fossa
    0, // site-scalp
    1, // site-scrotum
    0, // site-shin
    0, // site-shoulder
    0, // site-sole
    0, // site-subungual
    0, // site-temple
    0, // site-thigh
    0, // site-thigh-or-buttock
    0, // site-thumb
    0, // site-toe
    1, // site-trunk
    0, // site-umbilical-area
    0, // site-upper-arm
    0, // site-upper-back
    0, // site-upper-limb
    1, // site-vulva
    0, // site-wrist
    0, // sjogren-disease
    0, // skin-abnormality-any
    0, // skin-before-pancreatic-diagnosis
    0, // skin-induration
    0, // skin-necrosis-eschar
    0, // skin-nodule-of-sarcoidosis
    0, // skin-rash-before-deposit
    0, // skin-surface-deposit
    1, // skin-thickening-proximal-to-mcp
    0, // skin-ulcer
    0, // sleep-apnea
    0, // small-coiled-calcification-on-imaging
    0, // smoking
    1, // soft-consistency
    0, // soft-tissue-calcification-on-imaging
    0, // soft-tissue-gas-on-imaging
    0, // soft-white-yellow-plaque
    0, // sparse-hair
    0, // splinter-hemorrhage
    0, // split-skin-donor-site
    0, // spontaneous-resolution
    1, // stable-course
    0, // stiff-auricle
    0, // stocky-build
    0, // stone-hard-consistency
    0, // stone-hard-plate
    0, // stone-pattern-on-imaging
    0, // subacute-cutaneous-lupus
    0, // subconjunctival-worm-migration
    0, // subcutaneous-nodule
    0, // subcutaneous-ossification
    0, // subcutaneous-spheroids
    0, // sun-damaged-skin
    0, // superficial-deposit-pattern
    0, // superficial-thrombophlebitis
    2, // suppressed-parathyroid-hormone
    0, // surgery-at-site
    0, // swelling
    1, // symmetric-distribution
    0, // symptomatic-hypercalcemia
    0, // syringoma
    0, // systemic-lupus-criteria-met
    0, // systemic-lupus-erythematosus
    0, // systemic-sclerosis
    0, // telangiectasia
    1, // tenderness
    0, // teriparatide-use
    1, // term-birth
    0, // tertiary-hyperparathyroidism
    0, // tetracycline-use
    0, // therapeutic-cooling
    0, // thrombocytopenia
    0, // thrombocytopenia-below-100
    0, // thrombocytopenia-below-50
    0, // thrombophilia
    0, // thrombosed-capillary-dots
    0, // thyroid-stimulating-hormone-resistance
    0, // tibial-artery-calcification
    0, // tophus-or-urate-crystals
    0, // transient-swelling-history
    0, // trauma-history
    0, // trauma-or-injection-trigger
    0, // tuberculosis-at-site
    0, // tuberculosis-history
    0, // tumor-lysis-syndrome
    0, // tumor-necrosis-factor-inhibitor-use
    0, // tumoral-deposit-pattern
    2, // tumoral-mass
    0, // ulcer-refractory-to-care
    0, // undermined-violaceous-border
    0, // undifferentiated-connective-tissue-disease
    1, // unilateral-distribution
    0, // universal-deposit-pattern
    0, // upper-limb-involved
    0, // urate-on-dual-energy-ct
    0, // uveitis
    0, // vaccine-injection-at-site
    0, // varicose-vein
    0, // venepuncture-at-site
    0, // venous-insufficiency
    0, // venous-leg-ulcer
    0, // venous-malformation
    0, // venous-or-arterial-thrombosis
    0, // venous-skin-changes
    0, // venous-thromboembolism-as-indication
    0, // verrucous-surface
    0, // vessel-calcification-on-imaging
    0, // violaceous-plaque
    0, // visceral-calcification
    0, // visible-extravasation
    0, // visual-impairment
    0, // vitamin-d-overdose
    0, // vitamin-d-supplement
    0, // vitamin-k-antagonist-use
    0, // vitamin-k-deficiency
    0, // vitamin-k-dependent-clotting-deficiency
    0, // warmth
    1, // weeks-to-months-after-exposure
    0, // weight-loss
    0, // within-burn-scar
    0, // within-cyst
    0, // within-healing-wound
    0, // within-infection-nodule
    0, // within-irradiated-skin
    0, // within-nevus-or-tumor
    0, // within-panniculitis-plaque
    0, // within-sclerotic-plaque
    0, // within-tattoo
    0, // within-venous-stasis-skin
    0, // woody-induration
    0, // wrn-biallelic-variant
    0, // years-between-damage-and-deposit
    0, // yellow-papule
    0, // yellow-scleral-plaque
    0, // yemenite-jewish-ancestry
    0, // zonal-ossification-on-imaging
];

pub(super) static EXCLUDING_STARTS: [u32; 972] = blob::starts(&EXCLUDING_LENGTHS, 1);

pub(super) static EXCLUDING_ITEMS: [FindingKey; 200] = [
    f::LOW_25_HYDROXYVITAMIN_D,
    f::NORMAL_CALCIUM,
    f::NORMAL_PHOSPHATE,
    f::SYMMETRIC_DISTRIBUTION,
    f::NORMAL_OVERLYING_SKIN,
    f::LONG_DURATION_OVER_TEN_YEARS,
    f::PREGNANCY,
    f::SINGLE_LESION,
    f::UNILATERAL_DISTRIBUTION,
    f::FIFTY_FIVE_OR_OLDER_NOW,
    f::ONSET_MIDDLE_AGE,
    f::ONSET_OLDER_ADULT,
    f::ONSET_YOUNG_ADULT,
    f::LESION_BEFORE_EXPOSURE,
    f::OTHERWISE_HEALTHY,
    f::LIMITED_CUTANEOUS_SYSTEMIC_SCLEROSIS,
    f::ENPP1_HETEROZYGOUS_VARIANT,
    f::ENPP1_BIALLELIC_VARIANT,
    f::FAMILY_HISTORY_OF_ALBRIGHT_HEREDITARY_OSTEODYSTROPHY,
    f::FAMILY_HISTORY_OF_CALCINOSIS,
    f::FAMILY_HISTORY_OF_CONNECTIVE_TISSUE_DISEASE,
    f::FAMILY_HISTORY_OF_CYSTS,
    f::FAMILY_HISTORY_OF_FACIAL_ADNEXAL_TUMORS,
    f::FAMILY_HISTORY_OF_OSSIFICATION,
    f::FAMILY_HISTORY_OF_PRIMARY_HYPEROXALURIA,
    f::FAMILY_HISTORY_OF_PSEUDOXANTHOMA_ELASTICUM,
    f::FAMILY_HISTORY_NEGATIVE,
    f::FAMILY_HISTORY_NEGATIVE,
    f::FAMILY_HISTORY_NEGATIVE,
    f::FAMILY_HISTORY_NEGATIVE,
    f::FAMILY_HISTORY_NEGATIVE,
    f::FAMILY_HISTORY_NEGATIVE,
    f::FAMILY_HISTORY_NEGATIVE,
    f::FAMILY_HISTORY_NEGATIVE,
    f::MALE_SEX,
    f::SITE_GLANS,
    f::SITE_PENIS,
    f::SITE_SCROTUM,
    f::MANY_LESIONS,
    f::CHILD_NOW,
    f::PREGNANCY,
    f::LIMITED_SKIN_THICKENING,
    f::PUFFY_FINGERS,
    f::SCLERODACTYLY,
    f::SKIN_THICKENING_PROXIMAL_TO_MCP,
    f::MOBILE_LESION,
    f::LIMB_LIMITED_LESION,
    f::GNAS_PATERNAL_ALLELE,
    f::GNAS_MATERNAL_ALLELE,
    f::RAPID_ONSET,
    f::SOFT_CONSISTENCY,
    f::LOW_25_HYDROXYVITAMIN_D,
    f::NORMAL_25_HYDROXYVITAMIN_D,
    f::LOW_ALKALINE_PHOSPHATASE,
    f::LOW_CALCITRIOL,
    f::NORMAL_CALCITRIOL,
    f::INTACT_FGF23_BELOW_INTERVAL,
    f::LOW_INTACT_FGF23,
    f::LOW_MAGNESIUM,
    f::NORMAL_PARATHYROID_HORMONE,
    f::SUPPRESSED_PARATHYROID_HORMONE,
    f::LOW_TMP_GFR,
    f::LOW_TSH,
    f::HYPOCALCEMIA,
    f::NORMAL_CALCIUM,
    f::LOW_URINE_CALCIUM,
    f::NORMAL_OVERLYING_SKIN,
    f::HYPOPHOSPHATEMIA,
    f::NORMAL_PHOSPHATE,
    f::HYPERCALCEMIA,
    f::NORMAL_CALCIUM,
    f::HYPERPHOSPHATEMIA,
    f::NORMAL_PHOSPHATE,
    f::HIGH_INTACT_FGF23,
    f::MYOSITIS_ONSET_AGE_18_TO_39,
    f::MYOSITIS_ONSET_AGE_40_OR_OLDER,
    f::OTHERWISE_HEALTHY,
    f::DAYS_TO_WEEKS_AFTER_EXPOSURE,
    f::WEEKS_TO_MONTHS_AFTER_EXPOSURE,
    f::TUMORAL_MASS,
    f::TUMORAL_MASS,
    f::LEUKOPENIA,
    f::LEUKOCYTOSIS,
    f::GENERALIZED_DISTRIBUTION,
    f::SITE_GENITAL,
    f::SITE_HEAD_OR_NECK,
    f::SITE_PERINEUM,
    f::SITE_TRUNK,
    f::DIFFUSE_CUTANEOUS_SYSTEMIC_SCLEROSIS,
    f::FINGER_SKIN_SPARED,
    f::PROXIMAL_SKIN_THICKENING,
    f::OTHERWISE_HEALTHY,
    f::BELOW_TEN_YEARS_NOW,
    f::N_25_HYDROXYVITAMIN_D_OVER_50,
    f::HIGH_25_HYDROXYVITAMIN_D,
    f::NORMAL_25_HYDROXYVITAMIN_D,
    f::HIGH_ALKALINE_PHOSPHATASE,
    f::HIGH_CALCITRIOL,
    f::NORMAL_CALCITRIOL,
    f::HIGH_INTACT_FGF23,
    f::HIGH_MAGNESIUM,
    f::HIGH_TMP_GFR,
    f::HIGH_TSH,
    f::HYPERCALCIURIA,
    f::FEMALE_SEX,
    f::SITE_VULVA,
    f::FEW_LESIONS,
    f::FIXED_TO_DEEP_TISSUE,
    f::SINGLE_LESION,
    f::JUVENILE_DERMATOMYOSITIS,
    f::MYOSITIS_ONSET_AGE_40_OR_OLDER,
    f::JUVENILE_DERMATOMYOSITIS,
    f::MYOSITIS_ONSET_AGE_18_TO_39,
    f::HIGH_25_HYDROXYVITAMIN_D,
    f::LOW_25_HYDROXYVITAMIN_D,
    f::HIGH_CALCITRIOL,
    f::LOW_CALCITRIOL,
    f::ABNORMAL_CALCIUM,
    f::HYPERCALCEMIA,
    f::HYPOCALCEMIA,
    f::ATROPHIC_OVERLYING_SKIN,
    f::HYPERKERATOTIC_SURFACE,
    f::SCAR_AT_SITE,
    f::HIGH_PARATHYROID_HORMONE,
    f::SUPPRESSED_PARATHYROID_HORMONE,
    f::ABNORMAL_PHOSPHATE,
    f::HYPERPHOSPHATEMIA,
    f::HYPOPHOSPHATEMIA,
    f::REDUCED_KIDNEY_FUNCTION,
    f::ONSET_NEONATE,
    f::ONSET_FIRST_YEAR,
    f::ONSET_MIDDLE_AGE,
    f::ONSET_OLDER_ADULT,
    f::ONSET_YOUNG_ADULT,
    f::ONSET_CHILDHOOD,
    f::ONSET_MIDDLE_AGE,
    f::ONSET_OLDER_ADULT,
    f::ONSET_YOUNG_ADULT,
    f::ONSET_NEONATE,
    f::CHILD_NOW,
    f::ONSET_CHILDHOOD,
    f::ONSET_FIRST_YEAR,
    f::ONSET_OLDER_ADULT,
    f::ONSET_YOUNG_ADULT,
    f::ONSET_AFTER_THREE_MONTHS,
    f::ONSET_INFANCY,
    f::CHILD_NOW,
    f::ONSET_CHILDHOOD,
    f::ONSET_FIRST_YEAR,
    f::ONSET_MIDDLE_AGE,
    f::ONSET_YOUNG_ADULT,
    f::PREGNANCY,
    f::CHILD_NOW,
    f::ONSET_CHILDHOOD,
    f::ONSET_FIRST_YEAR,
    f::ONSET_MIDDLE_AGE,
    f::ONSET_OLDER_ADULT,
    f::DIALYSIS,
    f::KIDNEY_TRANSPLANT,
    f::LIVER_TRANSPLANTATION,
    f::PAINLESS_LESION,
    f::PAINFUL_LESION,
    f::SEVERE_PAIN,
    f::TENDERNESS,
    f::PARATHYROID_HORMONE_OVER_1000,
    f::PARATHYROID_HORMONE_BELOW_300,
    f::BELOW_TEN_YEARS_NOW,
    f::FIFTY_FIVE_OR_OLDER_NOW,
    f::ONSET_OLDER_ADULT,
    f::TERM_BIRTH,
    f::STABLE_COURSE,
    f::LIMITED_SKIN_THICKENING,
    f::FINGER_SKIN_SPARED,
    f::GRADUAL_ONSET,
    f::NORMAL_RENAL_FUNCTION,
    f::NORMAL_OVERLYING_SKIN,
    f::FINGER_SKIN_SPARED,
    f::PAINLESS_LESION,
    f::BILATERAL_DISTRIBUTION,
    f::MULTIPLE_LESIONS,
    f::LIMB_LIMITED_LESION,
    f::FEMALE_SEX,
    f::LIMB_LIMITED_LESION,
    f::FEMALE_SEX,
    f::LIMB_LIMITED_LESION,
    f::FEMALE_SEX,
    f::LIMB_LIMITED_LESION,
    f::MALE_SEX,
    f::FINGER_SKIN_SPARED,
    f::HARD_CONSISTENCY,
    f::PROGRESSIVE_COURSE,
    f::HIGH_PARATHYROID_HORMONE,
    f::NORMAL_PARATHYROID_HORMONE,
    f::ASYMMETRIC_DISTRIBUTION,
    f::PAINLESS_LESION,
    f::PRETERM_BIRTH,
    f::LESION_SMALLER_THAN_20_MM,
    f::LESION_SMALLER_THAN_5_MM,
    f::BILATERAL_DISTRIBUTION,
    f::LESION_BEFORE_EXPOSURE,
];
