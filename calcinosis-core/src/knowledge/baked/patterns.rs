// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FIRST_PANEL_NORMAL: Pattern = Pattern { id: B("first-panel-normal"), 
    when: B("any(all-mineral-values-normal, all(normal-calcium, normal-phosphate, any(normal-parathyroid-hormone, normal-renal-function)))"), 
    program: p(&[Op::Any { span: 7 }, Op::Finding(32), Op::All { span: 5 }, Op::Finding(558), Op::Finding(561), Op::Any { span: 2 }, Op::Finding(560), Op::Finding(562)]), 
    think: B("All values normal: dystrophic, idiopathic or iatrogenic calcinosis, osteoma, or calciphylaxis without kidney failure. The history of the tissue decides."), 
    next: B(&[47, 48, 18, 66, 0, 104]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_PHOSPHATE_WITH_KIDNEY_FAILURE: Pattern = Pattern { id: B("high-phosphate-with-kidney-failure"), 
    when: B("all(hyperphosphatemia, any(reduced-kidney-function, chronic-kidney-disease, end-stage-kidney-disease, dialysis, glomerular-filtration-rate-below-30))"), 
    program: p(&[Op::All { span: 7 }, Op::Finding(412), Op::Any { span: 5 }, Op::Finding(669), Op::Finding(125), Op::Finding(209), Op::Finding(185), Op::Finding(263)]), 
    think: B("High phosphate with reduced kidney function: metastatic calcification of kidney disease, uremic tumoral calcinosis or calciphylaxis."), 
    next: B(&[100, 114, 56, 66]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_PHOSPHATE_WITH_NORMAL_KIDNEYS: Pattern = Pattern { id: B("high-phosphate-with-normal-kidneys"), 
    when: B("all(hyperphosphatemia, normal-renal-function)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(412), Op::Finding(562)]), 
    think: B("High phosphate with normal kidneys: hyperphosphatemic tumoral calcinosis, hypoparathyroidism, pseudohypoparathyroidism, tumor lysis or vitamin D excess."), 
    next: B(&[121, 122, 100, 101]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_CALCIUM_WITH_HIGH_OR_NORMAL_PARATHYROID_HORMONE: Pattern = Pattern { id: B("high-calcium-with-high-or-normal-parathyroid-hormone"), 
    when: B("all(hypercalcemia, any(high-parathyroid-hormone, normal-parathyroid-hormone))"), 
    program: p(&[Op::All { span: 4 }, Op::Finding(404), Op::Any { span: 2 }, Op::Finding(307), Op::Finding(560)]), 
    think: B("High calcium with high or unsuppressed parathyroid hormone: primary hyperparathyroidism, or familial hypocalciuric hypercalcemia where urine calcium is low."), 
    next: B(&[120, 92, 98]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_CALCIUM_WITH_SUPPRESSED_PARATHYROID_HORMONE: Pattern = Pattern { id: B("high-calcium-with-suppressed-parathyroid-hormone"), 
    when: B("all(hypercalcemia, suppressed-parathyroid-hormone)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(404), Op::Finding(815)]), 
    think: B("High calcium with suppressed parathyroid hormone: cancer, sarcoidosis, vitamin D excess, milk-alkali syndrome, immobility, or fat necrosis in a newborn; not tumor lysis, which lowers calcium."), 
    next: B(&[115, 101, 116, 86, 117, 58]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LOW_CALCIUM_HIGH_PHOSPHATE_HIGH_PARATHYROID_HORMONE: Pattern = Pattern { id: B("low-calcium-high-phosphate-high-parathyroid-hormone"), 
    when: B("all(hypocalcemia, hyperphosphatemia, high-parathyroid-hormone, normal-renal-function)"), 
    program: p(&[Op::All { span: 4 }, Op::Finding(416), Op::Finding(412), Op::Finding(307), Op::Finding(562)]), 
    think: B("Low calcium, high phosphate and high parathyroid hormone with normal kidneys: pseudohypoparathyroidism type 1A or 1B; look for bone."), 
    next: B(&[118, 34, 30, 13, 67]), 
    basis: Basis::Seen, 
    sources: B(&[342]), };

pub(super) const HIGH_PARATHYROID_HORMONE_WITH_LOW_VITAMIN_D: Pattern = Pattern { id: B("high-parathyroid-hormone-with-low-vitamin-d"), 
    when: B("all(high-parathyroid-hormone, normal-calcium, low-25-hydroxyvitamin-d)"), 
    program: p(&[Op::All { span: 3 }, Op::Finding(307), Op::Finding(558), Op::Finding(483)]), 
    think: B("High parathyroid hormone with normal calcium and low 25-hydroxyvitamin D: vitamin D deficiency, often incidental. After repletion it is measured again."), 
    next: B(&[101, 100]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LAMELLAR_BONE_FOUND: Pattern = Pattern { id: B("lamellar-bone-found"), 
    when: B("histology-lamellar-bone"), 
    program: p(&[Op::Finding(358)]), 
    think: B("Lamellar bone moves the diagnosis from calcinosis to osteoma cutis; then the question is primary or secondary."), 
    next: B(&[21, 100, 118, 65, 73]), 
    basis: Basis::Seen, 
    sources: B(&[387]), };

pub(super) const CALCIUM_AND_PHOSPHATE_NORMAL_TWICE: Pattern = Pattern { id: B("calcium-and-phosphate-normal-twice"), 
    when: B("all(normal-calcium, normal-phosphate)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(558), Op::Finding(561)]), 
    think: B("Calcium and phosphate are normal once; a second normal pair makes the metastatic form much less likely."), 
    next: B(&[102, 57]), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const VESSEL_CALCIUM_WITH_THROMBUS: Pattern = Pattern { id: B("vessel-calcium-with-thrombus"), 
    when: B("all(histology-calcified-small-vessel, histology-vessel-thrombus)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(325), Op::Finding(397)]), 
    think: B("Calcium and thrombus in small vessels of the fat raise the odds of calciphylaxis about sevenfold (sensitivity 85 %, specificity 88 %)."), 
    next: B(&[59, 123, 31]), 
    basis: Basis::Seen, 
    sources: B(&[19]), };

pub(super) const GREAT_TOES_MALFORMED: Pattern = Pattern { id: B("great-toes-malformed"), 
    when: B("hallux-malformation"), 
    program: p(&[Op::Finding(275)]), 
    think: B("Malformed great toes turn bone in the skin or soft tissue into suspected fibrodysplasia ossificans progressiva."), 
    next: B(&[35, 68, 69]), 
    basis: Basis::Seen, 
    sources: B(&[355]), };

pub(super) const HIGH_PARATHYROID_HORMONE_LOW_CALCIUM_WITH_BONE: Pattern = Pattern { id: B("high-parathyroid-hormone-low-calcium-with-bone"), 
    when: B("all(any(histology-lamellar-bone, ossification-on-imaging, subcutaneous-ossification), high-parathyroid-hormone, hypocalcemia, normal-renal-function)"), 
    program: p(&[Op::All { span: 7 }, Op::Any { span: 3 }, Op::Finding(358), Op::Finding(578), Op::Finding(810), Op::Finding(307), Op::Finding(416), Op::Finding(562)]), 
    think: B("Bone in the skin with high parathyroid hormone, low calcium and normal kidneys points to pseudohypoparathyroidism type 1A."), 
    next: B(&[118, 34, 130]), 
    basis: Basis::Seen, 
    sources: B(&[342]), };

pub(super) const BONE_REACHES_DEPTH: Pattern = Pattern { id: B("bone-reaches-depth"), 
    when: B("any(deep-tissue-ossification, all(deep-tissue-involvement-on-imaging, ossification-on-imaging))"), 
    program: p(&[Op::Any { span: 4 }, Op::Finding(170), Op::All { span: 2 }, Op::Finding(169), Op::Finding(578)]), 
    think: B("Bone that reaches fascia or muscle moves plate-like osteoma to progressive osseous heteroplasia."), 
    next: B(&[34, 21, 100]), 
    basis: Basis::Seen, 
    sources: B(&[348]), };

pub(super) const HIGH_TUBULAR_PHOSPHATE_THRESHOLD: Pattern = Pattern { id: B("high-tubular-phosphate-threshold"), 
    when: B("all(high-tmp-gfr, hyperphosphatemia, normal-renal-function)"), 
    program: p(&[Op::All { span: 3 }, Op::Finding(312), Op::Finding(412), Op::Finding(562)]), 
    think: B("High phosphate, normal kidneys and a raised tubular threshold move tumoral calcinosis to the hyperphosphatemic familial form."), 
    next: B(&[122, 40, 90, 27]), 
    basis: Basis::Seen, 
    sources: B(&[272]), };

pub(super) const CYST_WALL_FOUND: Pattern = Pattern { id: B("cyst-wall-found"), 
    when: B("all(histology-cyst-wall, any(site-scrotum, site-genital))"), 
    program: p(&[Op::All { span: 4 }, Op::Finding(338), Op::Any { span: 2 }, Op::Finding(763), Op::Finding(737)]), 
    think: B("A cyst wall turns idiopathic scrotal calcinosis into calcified cysts, that is, dystrophic."), 
    next: B(&[11]), 
    basis: Basis::Seen, 
    sources: B(&[251]), };

pub(super) const CHART_SHOWS_CALCIUM_INFUSION: Pattern = Pattern { id: B("chart-shows-calcium-infusion"), 
    when: B("all(any(onset-neonate, onset-infancy), any(intravenous-calcium-exposure, intravenous-phosphate-exposure))"), 
    program: p(&[Op::All { span: 6 }, Op::Any { span: 2 }, Op::Finding(572), Op::Finding(570), Op::Any { span: 2 }, Op::Finding(442), Op::Finding(444)]), 
    think: B("A calcium or phosphate infusion in the chart, once its site is matched, turns an \"idiopathic\" plaque of an infant into an iatrogenic one."), 
    next: B(&[55, 54, 66]), 
    basis: Basis::Seen, 
    sources: B(&[289]), };
