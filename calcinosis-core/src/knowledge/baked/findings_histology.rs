// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTOLOGY_AMORPHOUS_CALCIUM: Finding = Finding { id: B("histology-amorphous-calcium"), label: B("Amorphous calcium"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Blue-purple, grainy calcium without the structure of bone in dermis or fat."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(62)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied suspects"), sources: B(&[]), ppm: 450000, }), 
    synonyms: B(&[B("basophilic deposits"), B("calcium deposits on biopsy")]), 
    aliases: B(&[B("amorphous-calcium-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_AMYLOID: Finding = Finding { id: B("histology-amyloid"), label: B("Amyloid"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Pink amorphous material that stains with Congo red and shines apple-green in polarized light."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare in such biopsies"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_ARTERIOLOSCLEROSIS: Finding = Finding { id: B("histology-arteriolosclerosis"), label: B("Stenosing arteriolosclerosis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Thick, narrowed arteriole in the fat with hypertrophy of its media."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied; hypertension and kidney failure"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_BASAL_CELL_CARCINOMA: Finding = Finding { id: B("histology-basal-cell-carcinoma"), label: B("Basal cell carcinoma on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Basaloid tumor with palisading and clefts from the stroma."), 
    implies: B(&[f(351), f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Common tumor, seldom excised for hardness."), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002671"), label: B("Basal cell carcinoma"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HISTOLOGY_BIREFRINGENT_OXALATE_CRYSTAL: Finding = Finding { id: B("histology-birefringent-oxalate-crystal"), label: B("Oxalate crystals"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Yellow-brown, birefringent crystals of calcium oxalate."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("oxalosis"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_BONE_IN_DERMIS: Finding = Finding { id: B("histology-bone-in-dermis"), label: B("Bone in the dermis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("True bone that lies in the dermis, with or without bone in the fat below."), 
    implies: B(&[f(380)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(42)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("bone on histology, most of it in the dermis"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_BONE_MARROW: Finding = Finding { id: B("histology-bone-marrow"), label: B("Bone marrow"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Fat or blood-forming marrow inside the bone of the skin."), 
    implies: B(&[f(380)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(42)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of the osteomas"), sources: B(&[]), ppm: 25000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_BRAMBLE_BUSH_ELASTIC_FIBER: Finding = Finding { id: B("histology-bramble-bush-elastic-fiber"), label: B("Bramble-bush elastic fibers"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Thick elastic fibers with lateral buds (lumpy-bumpy, bramble-bush), as after D-penicillamine; they hold no calcium as a rule."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("seen after one drug"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CALCIFIED_ELASTIC_FIBER: Finding = Finding { id: B("histology-calcified-elastic-fiber"), label: B("Calcified elastic fibers"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Short, curled elastic fibers of the mid dermis that hold calcium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pseudoxanthoma elasticum and few others"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("calcified-elastic-fibres-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CALCIFIED_MEDIUM_ARTERY: Finding = Finding { id: B("histology-calcified-medium-artery"), label: B("Calcified medium-sized artery"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Calcium in the wall of a medium-sized artery."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(63)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of deep biopsies; age and kidney failure"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CALCIFIED_SMALL_VESSEL: Finding = Finding { id: B("histology-calcified-small-vessel"), label: B("Calcified small vessels"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Calcium in the wall of small vessels of dermis or fat."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(63)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied; calciphylaxis, Martorell, kidney failure"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("calcified-small-vessels-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CALCIUM_BESIDE_TUMOR: Finding = Finding { id: B("histology-calcium-beside-tumor"), label: B("Calcium beside the tumor"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Calcium free in the stroma next to the tumor."), 
    implies: B(&[f(335)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(64)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calcified carcinoma and adnexal tumors"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("calcium-free-beside-tumour-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CALCIUM_IN_KERATOCYST: Finding = Finding { id: B("histology-calcium-in-keratocyst"), label: B("Calcium in keratin cysts"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Calcium inside the keratin cysts of the tumor."), 
    implies: B(&[f(335)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(64)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calcified carcinoma and adnexal tumors"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("calcium-in-keratocysts-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CALCIUM_IN_TUMOR_EPITHELIUM: Finding = Finding { id: B("histology-calcium-in-tumor-epithelium"), label: B("Calcium in tumor epithelium"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Calcium inside the epithelium of the tumor."), 
    implies: B(&[f(335)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(64)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pilomatricoma, calcified carcinoma"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("calcium-within-tumour-epithelium-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CALCIUM_IN_TUMOR_NECROSIS: Finding = Finding { id: B("histology-calcium-in-tumor-necrosis"), label: B("Calcium in tumor necrosis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Calcium in dead parts of the tumor."), 
    implies: B(&[f(335)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(64)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calcified carcinoma and sarcoma"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("calcium-in-tumour-necrosis-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CALCIUM_STAIN_POSITIVE: Finding = Finding { id: B("histology-calcium-stain-positive"), label: B("Calcium stain positive"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Von Kossa or alizarin red stain marks calcium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(62)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those stained"), sources: B(&[]), ppm: 480000, }), 
    synonyms: B(&[B("von Kossa positive"), B("alizarin red positive")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CARCINOMA: Finding = Finding { id: B("histology-carcinoma"), label: B("Carcinoma"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Carcinoma in the biopsy."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CARTILAGE: Finding = Finding { id: B("histology-cartilage"), label: B("Cartilage"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Cartilage in the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("exostosis, FOP"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CD34_SPINDLE_CELL: Finding = Finding { id: B("histology-cd34-spindle-cell"), label: B("CD34-positive spindle cells"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Many CD34-positive spindle cells between thick collagen bundles."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("cd34-spindle-cells-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CHOLESTEROL_CLEFT_IN_VESSEL: Finding = Finding { id: B("histology-cholesterol-cleft-in-vessel"), label: B("Cholesterol clefts in vessels"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Empty needle-shaped clefts inside an arteriole."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied necrosis"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CHONDROID_SYRINGOMA: Finding = Finding { id: B("histology-chondroid-syringoma"), label: B("Chondroid syringoma on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Epithelial nests and ducts in a chondroid or myxoid stroma."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rare tumor."), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[B("mixed tumor of skin on histology")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CHUNKY_CALCIUM: Finding = Finding { id: B("histology-chunky-calcium"), label: B("Chunky calcium"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Coarse lumps of calcium in or by vessels."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(63)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those stained; not specific, 5 of 19 controls in Mochel2013"), sources: B(&[]), ppm: 200000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CIRCUMFERENTIAL_INTIMAL_CALCIUM: Finding = Finding { id: B("histology-circumferential-intimal-calcium"), label: B("Circumferential intimal calcium"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A ring of calcium in the intima of an otherwise normal small vessel."), 
    implies: B(&[f(345)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(63)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calciphylaxis"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_CYST_WALL: Finding = Finding { id: B("histology-cyst-wall"), label: B("Epithelial cyst wall"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("An epithelial wall or remnants of it around keratin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts dominate excisions"), sources: B(&[]), ppm: 150000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("epithelial-cyst-wall-on-histology")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200040"), label: B("Epidermoid cyst"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0025246"), label: B("Trichilemmal cyst"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd10Cm, code: B("L72.0"), label: B("Epidermal cyst"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd10Cm, code: B("L72.11"), label: B("Pilar cyst"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd10Cm, code: B("L72.12"), label: B("Trichodermal cyst"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Mesh, code: B("D004814"), label: B("Epidermal Cyst"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const HISTOLOGY_CYSTICERCUS: Finding = Finding { id: B("histology-cysticercus"), label: B("Cysticercus on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A larva of Taenia solium, whole or in part (scolex, hooklets, wavy wall), in the biopsy or the aspirate."), 
    implies: B(&[f(395)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Hardly seen outside endemic areas."), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[B("cysticercus on cytology")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_DERMAL_CALCIUM: Finding = Finding { id: B("histology-dermal-calcium"), label: B("Calcium in the dermis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Amorphous calcium that lies in the dermis."), 
    implies: B(&[f(335)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(62)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied; most deposits reach the dermis"), sources: B(&[]), ppm: 350000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("dermal-deposit-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_DERMATOFIBROMA: Finding = Finding { id: B("histology-dermatofibroma"), label: B("Dermatofibroma on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Spindle cells and histiocytes that trap collagen, under a thickened epidermis."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Common, firm, hardly ever calcified."), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("fibrous histiocytoma on histology")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_ENDOMYSIAL_INFILTRATE: Finding = Finding { id: B("histology-endomysial-infiltrate"), label: B("Endomysial infiltrate"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Muscle biopsy: mononuclear cells around, but not inside, muscle fibers."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(65)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis share; of those biopsied"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_EPIDERMAL_NECROSIS: Finding = Finding { id: B("histology-epidermal-necrosis"), label: B("Necrosis of the epidermis or dermis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Dead epidermis or dermis in the biopsy."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied; necrosis of any cause"), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0034801"), label: B("Epidermal necrosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HISTOLOGY_EPIDERMOID_CYST: Finding = Finding { id: B("histology-epidermoid-cyst"), label: B("Epidermoid cyst on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A cyst lined by epidermis with a granular layer and filled with laminated keratin."), 
    implies: B(&[f(358)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("The commonest excised cyst."), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[B("epidermal inclusion cyst on histology"), B("infundibular cyst on histology")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200040"), label: B("Epidermoid cyst"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const HISTOLOGY_EXTRAVASCULAR_CALCIUM: Finding = Finding { id: B("histology-extravascular-calcium"), label: B("Extravascular calcium"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Calcium outside vessels: between fat cells, in septa, round nerves or on elastic fibers."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied; in and outside calciphylaxis"), sources: B(&[]), ppm: 120000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_FAT_NECROSIS: Finding = Finding { id: B("histology-fat-necrosis"), label: B("Fat necrosis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Dead fat cells."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("panniculitis, injections, calciphylaxis"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("fat-necrosis-on-histology")]), 
    codes: B(&[
        Code { system: CodeSystem::Mesh, code: B("D005218"), label: B("Fat Necrosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("1070447352"), label: B("Fat necrosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HISTOLOGY_FIBROSIS: Finding = Finding { id: B("histology-fibrosis"), label: B("Fibrosis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("More, thicker or hyalinized collagen in dermis or fat, as in a scar."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("a reaction that goes with many deposits and scars"), sources: B(&[]), ppm: 250000, }), 
    synonyms: B(&[B("fibrosis of dermis"), B("septal fibrosis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_FOAM_CELL: Finding = Finding { id: B("histology-foam-cell"), label: B("Foam cells"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Macrophages full of lipid."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("xanthoma"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_FOREIGN_BODY_GIANT_CELL: Finding = Finding { id: B("histology-foreign-body-giant-cell"), label: B("Foreign-body giant cells"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Giant cells around a deposit or foreign matter."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("around calcium, cyst rupture, foreign body"), sources: B(&[]), ppm: 180000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("foreign-body-giant-cells-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_GHOST_ADIPOCYTE: Finding = Finding { id: B("histology-ghost-adipocyte"), label: B("Ghost adipocytes"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Fat cells without a nucleus, with thick walls and blue granules."), 
    implies: B(&[f(366)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pancreatic panniculitis"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("ghost-adipocytes-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_GHOST_CELL: Finding = Finding { id: B("histology-ghost-cell"), label: B("Ghost cells"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Shadow cells: pale matrical cells with an empty place for the nucleus."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pilomatricoma share"), sources: B(&[]), ppm: 90000, }), 
    synonyms: B(&[B("shadow cells")]), 
    aliases: B(&[B("ghost-cells-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_GRANULOMA: Finding = Finding { id: B("histology-granuloma"), label: B("Granuloma"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Granuloma in the biopsy."), 
    implies: B(&[f(377)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("foreign body, sarcoid, infection"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("granuloma-on-histology")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0032252"), label: B("Granuloma"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Hpo, code: B("HP:0033805"), label: B("Non-necrotizing granuloma"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd10Cm, code: B("L92.3"), label: B("Foreign body granuloma of the skin and subcutaneous tissue"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const HISTOLOGY_GUINEA_WORM: Finding = Finding { id: B("histology-guinea-worm"), label: B("Guinea worm on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Dracunculus medinensis, mostly dead and calcified, in the tissue."), 
    implies: B(&[f(395)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Near eradication."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_HAIR_FOLLICLE_IN_NEVUS: Finding = Finding { id: B("histology-hair-follicle-in-nevus"), label: B("Hair follicles in the nevus"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Hair follicles, often damaged, inside the nevus."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nevi with bone, hairy nevi"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_HEMANGIOMA: Finding = Finding { id: B("histology-hemangioma"), label: B("Hemangioma on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A benign proliferation of capillaries or larger vessels."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Few are excised for hardness."), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_HYALINE_FAT_NECROSIS: Finding = Finding { id: B("histology-hyaline-fat-necrosis"), label: B("Hyaline fat necrosis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Glassy necrosis of fat lobules."), 
    implies: B(&[f(366)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus panniculitis"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("hyaline-fat-necrosis-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_INFLAMMATORY_INFILTRATE: Finding = Finding { id: B("histology-inflammatory-infiltrate"), label: B("Inflammatory infiltrate, kind not stated"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Inflammatory cells in dermis or fat; their kind need not be stated."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("inflammation of some kind is usual in a biopsy of a deposit"), sources: B(&[]), ppm: 400000, }), 
    synonyms: B(&[B("chronic inflammation"), B("lymphohistiocytic infiltrate")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_INTIMAL_FIBROPLASIA: Finding = Finding { id: B("histology-intimal-fibroplasia"), label: B("Intimal fibroplasia"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("The inner layer of a small vessel is thick and narrows it."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied; calciphylaxis and other vessel disease"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_KOILOCYTE_AND_PAPILLOMATOSIS: Finding = Finding { id: B("histology-koilocyte-and-papillomatosis"), label: B("Koilocytes and papillomatosis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Vacuolated keratinocytes and a folded epidermis, as in warts."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_LAMELLAR_BONE: Finding = Finding { id: B("histology-lamellar-bone"), label: B("Bone"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("True bone with osteocytes in lacunae, lamellae, cement lines or marrow; woven bone counts as well."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(42)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("secondary osteoma mainly"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[B("bone on histology"), B("lamellar bone"), B("woven bone")]), 
    aliases: B(&[B("lamellar-bone-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_LIPOMA: Finding = Finding { id: B("histology-lipoma"), label: B("Lipoma on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A lobule of mature fat in a thin capsule."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Common, soft, seldom suspected to be calcified."), sources: B(&[]), ppm: 25000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012032"), label: B("Lipoma"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const HISTOLOGY_LOA_LOA: Finding = Finding { id: B("histology-loa-loa"), label: B("Loa loa worm on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("An adult Loa loa in the tissue."), 
    implies: B(&[f(395)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("West and central Africa only."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_LOBULAR_LYMPHOCYTIC_PANNICULITIS: Finding = Finding { id: B("histology-lobular-lymphocytic-panniculitis"), label: B("Lobular lymphocytic panniculitis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Lymphocytes in the fat lobules."), 
    implies: B(&[f(384)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus panniculitis"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("lobular-lymphocytic-panniculitis-on-histology")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012490"), label: B("Panniculitis"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const HISTOLOGY_LOBULAR_PANNICULITIS: Finding = Finding { id: B("histology-lobular-panniculitis"), label: B("Lobular panniculitis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Inflammation of the lobules of the fat."), 
    implies: B(&[f(377)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012490"), label: B("Panniculitis"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const HISTOLOGY_MEDIAL_CALCIUM: Finding = Finding { id: B("histology-medial-calcium"), label: B("Medial calcium"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Calcium in the media of an artery."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(63)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied; age, diabetes and kidney failure, also without lesion"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[B("Mönckeberg sclerosis")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012458"), label: B("Medial calcification of small arteries"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const HISTOLOGY_MELANOCYTIC_NEVUS: Finding = Finding { id: B("histology-melanocytic-nevus"), label: B("Melanocytic nevus on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Nests of melanocytes in the dermis, with or without a junctional part."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Among the commonest excisions; few are calcified."), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[B("intradermal nevus on histology")]), 
    aliases: B(&[B("melanocytic-nevus")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000995"), label: B("Melanocytic nevus"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const HISTOLOGY_MICROSPHERE: Finding = Finding { id: B("histology-microsphere"), label: B("Microspheres"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Round, blue-gray particles of 25 to 45 µm of a filler."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calcium hydroxylapatite filler"), sources: B(&[]), ppm: 8000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("calcium-microspheres-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_NEEDLE_SHAPED_CLEFT: Finding = Finding { id: B("histology-needle-shaped-cleft"), label: B("Needle-shaped clefts"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Fans of needle-shaped clefts inside fat cells."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("fat necrosis of the newborn, sclerema, post-steroid panniculitis"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("needle-shaped-clefts-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_NEUTROPHILIC_INFILTRATE: Finding = Finding { id: B("histology-neutrophilic-infiltrate"), label: B("Dense neutrophils"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A dense infiltrate of neutrophils."), 
    implies: B(&[f(377)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, infection"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_NEVUS_OR_TUMOR: Finding = Finding { id: B("histology-nevus-or-tumor"), label: B("Nevus or tumor"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A nevus or a tumor, benign or malignant."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pilomatricoma, nevus, adnexal"), sources: B(&[]), ppm: 150000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003764"), label: B("Nevus"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0030434"), label: B("Pilomatrixoma"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Mesh, code: B("D018296"), label: B("Pilomatrixoma"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const HISTOLOGY_NEVUS_SEBACEUS: Finding = Finding { id: B("histology-nevus-sebaceus"), label: B("Nevus sebaceus on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Enlarged, high-lying sebaceous glands, few mature hairs and a papillated epidermis."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rarely biopsied for hardness."), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[B("nevus sebaceus of Jadassohn")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_ONCHOCERCA: Finding = Finding { id: B("histology-onchocerca"), label: B("Onchocerca worm on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Adult Onchocerca volvulus coiled in a fibrous nodule."), 
    implies: B(&[f(395)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Endemic areas only."), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[B("onchocercoma on histology")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_PALISADING_GRANULOMA: Finding = Finding { id: B("histology-palisading-granuloma"), label: B("Palisading granuloma"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Histiocytes in a palisade around altered collagen or fibrin."), 
    implies: B(&[f(372)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rheumatoid nodule, granuloma annulare"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_PAPILLATED_EPIDERMIS: Finding = Finding { id: B("histology-papillated-epidermis"), label: B("Papillated epidermis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Folded, thick epidermis over the deposit."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("subepidermal calcified nodule, warts"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_PARASITE: Finding = Finding { id: B("histology-parasite"), label: B("Parasite"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A larva, a worm or parts of it."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("non-endemic clinic"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("parasite-parts-on-histology")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0034641"), label: B("Dermal microfilaria"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const HISTOLOGY_PERIECCRINE_CALCIUM: Finding = Finding { id: B("histology-perieccrine-calcium"), label: B("Perieccrine calcium"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Calcium around eccrine glands."), 
    implies: B(&[f(365)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calciphylaxis, but also kidney failure without lesions"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_PERIFASCICULAR_ATROPHY: Finding = Finding { id: B("histology-perifascicular-atrophy"), label: B("Perifascicular atrophy"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Muscle biopsy: small fibers along the edge of the bundles."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(65)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis share; of those biopsied"), sources: B(&[]), ppm: 12000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_PERIMYSIAL_OR_PERIVASCULAR_INFILTRATE: Finding = Finding { id: B("histology-perimysial-or-perivascular-infiltrate"), label: B("Perimysial or perivascular infiltrate"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Muscle biopsy: mononuclear cells in the septa or around vessels of the muscle."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(65)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis share; of those biopsied"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_PILAR_CYST: Finding = Finding { id: B("histology-pilar-cyst"), label: B("Pilar (trichilemmal) cyst on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A cyst lined by epithelium that keratinizes without a granular layer; proliferating forms included."), 
    implies: B(&[f(358)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("The commonest cyst of the scalp."), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("trichilemmal cyst on histology"), B("proliferating trichilemmal cyst on histology")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025246"), label: B("Trichilemmal cyst"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const HISTOLOGY_PILOMATRIX_CARCINOMA: Finding = Finding { id: B("histology-pilomatrix-carcinoma"), label: B("Pilomatrix carcinoma"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Ghost cells with atypical basaloid cells, many mitoses, necrosis and growth into the tissue around."), 
    implies: B(&[f(351), f(371)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare beside pilomatricoma"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[B("pilomatrical carcinoma")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_POLARIZABLE_MATERIAL: Finding = Finding { id: B("histology-polarizable-material"), label: B("Polarizable foreign matter"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Foreign matter that shines in polarized light."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("sutures, talc, silica, plant matter"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_PREMALIGNANT_OR_MALIGNANT_BASE: Finding = Finding { id: B("histology-premalignant-or-malignant-base"), label: B("Premalignant or malignant base"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Keratosis, carcinoma in situ or carcinoma under a horn or scale."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("horns and chronic ulcers"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_READ_AS_CALCINOSIS_CUTIS: Finding = Finding { id: B("histology-read-as-calcinosis-cutis"), label: B("Biopsy read as calcinosis cutis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("The report names calcinosis cutis or dystrophic calcification, and does not describe what was seen."), 
    implies: B(&[f(335)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(62)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as a summary of calcium on histology"), sources: B(&[]), ppm: 200000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_READ_AS_CALCIPHYLAXIS: Finding = Finding { id: B("histology-read-as-calciphylaxis"), label: B("Biopsy read as calciphylaxis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("The report names calciphylaxis or calcific uremic arteriolopathy, and does not describe what was seen. The diagnosis rests on calcium in small vessels."), 
    implies: B(&[f(345)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(63)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("biopsies of painful necrosis"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_READ_AS_OSTEOMA_CUTIS: Finding = Finding { id: B("histology-read-as-osteoma-cutis"), label: B("Biopsy read as osteoma cutis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("The report names osteoma cutis or ossification of skin, and does not describe what was seen."), 
    implies: B(&[f(380)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(42)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as a summary of bone on histology"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_READ_AS_PILOMATRICOMA: Finding = Finding { id: B("histology-read-as-pilomatricoma"), label: B("Biopsy read as pilomatricoma"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("The report names a pilomatricoma, and does not describe what was seen. The diagnosis rests on ghost cells."), 
    implies: B(&[f(371), f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("one of the commonest calcified tumors"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_READ_AS_PSEUDOXANTHOMA_ELASTICUM: Finding = Finding { id: B("histology-read-as-pseudoxanthoma-elasticum"), label: B("Biopsy read as pseudoxanthoma elasticum"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("The report names pseudoxanthoma elasticum, or elastic fibers like those of it, and does not describe what was seen."), 
    implies: B(&[f(343)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_RIMMED_VACUOLE: Finding = Finding { id: B("histology-rimmed-vacuole"), label: B("Rimmed vacuoles"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Muscle biopsy: fibers with rimmed vacuoles, as in inclusion-body myositis."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(65)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare; of those biopsied"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_RUPTURED_CYST_WALL: Finding = Finding { id: B("histology-ruptured-cyst-wall"), label: B("Ruptured cyst wall"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A cyst wall with a break and inflammation beside it."), 
    implies: B(&[f(358)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("ruptured-cyst-wall-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_SARCOMA: Finding = Finding { id: B("histology-sarcoma"), label: B("Sarcoma"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Sarcoma in the biopsy."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_SEBACEOUS_HYPERPLASIA: Finding = Finding { id: B("histology-sebaceous-hyperplasia"), label: B("Sebaceous hyperplasia on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Large mature sebaceous lobules around one wide duct."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Frequent on aging faces, seldom biopsied."), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_SEBORRHEIC_KERATOSIS: Finding = Finding { id: B("histology-seborrheic-keratosis"), label: B("Seborrheic keratosis on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Benign basaloid thickening of the epidermis with horn cysts."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Common in the old, seldom excised for hardness."), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("seborrhoeic keratosis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_SEPTAL_PANNICULITIS: Finding = Finding { id: B("histology-septal-panniculitis"), label: B("Septal panniculitis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Inflammation of the septa of the fat."), 
    implies: B(&[f(377)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied; erythema nodosum above all"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012490"), label: B("Panniculitis"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Hpo, code: B("HP:0012219"), label: B("Erythema nodosum"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const HISTOLOGY_SPARGANUM: Finding = Finding { id: B("histology-sparganum"), label: B("Sparganum on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("The plerocercoid larva of Spirometra in the tissue."), 
    implies: B(&[f(395), f(461)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Mostly east and southeast Asia."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_SQUAMOUS_CELL_CARCINOMA: Finding = Finding { id: B("histology-squamous-cell-carcinoma"), label: B("Squamous cell carcinoma"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Squamous cell carcinoma in the biopsy."), 
    implies: B(&[f(351)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied; ulcers, horns"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("squamous-cell-carcinoma-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_SQUAMOUS_PROLIFERATION: Finding = Finding { id: B("histology-squamous-proliferation"), label: B("Squamous proliferation"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Thick, proliferating squamous epithelium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("warts, horns, edges of ulcers"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_STEATOCYSTOMA: Finding = Finding { id: B("histology-steatocystoma"), label: B("Steatocystoma on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A folded cyst with a crenulated eosinophilic cuticle and sebaceous lobules in its wall."), 
    implies: B(&[f(358)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Uncommon cyst."), sources: B(&[]), ppm: 6000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_STIPPLED_VESSEL_CALCIUM: Finding = Finding { id: B("histology-stippled-vessel-calcium"), label: B("Stippled vessel calcium"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Fine, dotted calcium in the wall of small vessels."), 
    implies: B(&[f(345)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(63)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("0 of 19 controls in Mochel2013"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_SYRINGOMA: Finding = Finding { id: B("histology-syringoma"), label: B("Syringoma on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Small ducts with comma-shaped tails in a fibrous dermis."), 
    implies: B(&[f(390), f(870)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("The usual adnexal growth of the eyelids."), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_TRANSEPIDERMAL_ELIMINATION: Finding = Finding { id: B("histology-transepidermal-elimination"), label: B("Transepidermal elimination"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("The deposit passes out through the epidermis."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("superficial deposits"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[B("perforation")]), 
    aliases: B(&[B("transepidermal-elimination-on-histology")]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_TRICHINELLA: Finding = Finding { id: B("histology-trichinella"), label: B("Trichinella larva on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Encysted larvae of Trichinella in striated muscle."), 
    implies: B(&[f(395), f(461)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rare, and muscle is seldom biopsied."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_TRICHOEPITHELIOMA: Finding = Finding { id: B("histology-trichoepithelioma"), label: B("Trichoepithelioma on histology"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Basaloid islands with horn cysts and papillary mesenchymal bodies in a fibrous stroma."), 
    implies: B(&[f(390)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rare tumor."), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_URATE_CRYSTAL: Finding = Finding { id: B("histology-urate-crystal"), label: B("Urate crystals"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Needle-shaped urate crystals, or the feathery clefts that they leave."), 
    implies: B(&[f(887)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(66)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tophus among biopsied"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033073"), label: B("Urate tophus"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const HISTOLOGY_VASCULITIS: Finding = Finding { id: B("histology-vasculitis"), label: B("Vasculitis"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Inflammation and fibrinoid necrosis of vessel walls."), 
    implies: B(&[f(377)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[B("leukocytoclastic vasculitis")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200029"), label: B("Vasculitis in the skin"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HISTOLOGY_VESSEL_THROMBUS: Finding = Finding { id: B("histology-vessel-thrombus"), label: B("Thrombus in a vessel"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("A thrombus blocks a vessel of dermis or fat."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of biopsied necrosis"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTOLOGY_VIRAL_INCLUSION: Finding = Finding { id: B("histology-viral-inclusion"), label: B("Viral inclusions"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Molluscum bodies or other viral inclusions."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("molluscum"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LUPUS_NEPHRITIS_CLASS_2_OR_5: Finding = Finding { id: B("lupus-nephritis-class-2-or-5"), label: B("Lupus nephritis class II or V"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Kidney biopsy with mesangial (II) or membranous (V) lupus nephritis."), 
    implies: B(&[f(542)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(82)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of lupus nephritis"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033726"), label: B("Lupus nephritis"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const LUPUS_NEPHRITIS_CLASS_3_OR_4: Finding = Finding { id: B("lupus-nephritis-class-3-or-4"), label: B("Lupus nephritis class III or IV"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Kidney biopsy with focal (III) or diffuse (IV) lupus nephritis."), 
    implies: B(&[f(542)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(82)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of lupus nephritis"), sources: B(&[]), ppm: 6000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033726"), label: B("Lupus nephritis"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const LUPUS_PANNICULITIS_AT_SITE: Finding = Finding { id: B("lupus-panniculitis-at-site"), label: B("Lupus panniculitis at the site"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Biopsy-proven lupus panniculitis where the deposit lies."), 
    implies: B(&[f(545), f(934)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(83)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 6000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MUSCLE_BIOPSY_DONE: Finding = Finding { id: B("muscle-biopsy-done"), label: B("Muscle biopsy done"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: true, 
    definition: B("A muscle biopsy was taken and read."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ONCHOCERCA_MICROFILARIA_IN_SKIN: Finding = Finding { id: B("onchocerca-microfilaria-in-skin"), label: B("Onchocerca microfilariae in skin"), kind: FindingKind::Histology, obtained: Obtained::Biopsy, context: false, 
    definition: B("Microfilariae of Onchocerca volvulus in skin snips or in the biopsy."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Endemic areas only."), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[B("positive skin snip")]), 
    aliases: B(&[]), 
    codes: B(&[]), };
