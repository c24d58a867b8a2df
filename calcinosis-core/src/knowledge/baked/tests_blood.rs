// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const MINERAL_PANEL: Test = Test { id: B("mineral-panel"), label: B("Calcium, albumin, phosphate, creatinine with eGFR, alkaline phosphatase and magnesium"), kind: TestKind::Blood, tier: TestTier::Always, 
    does: B("Measures total calcium with albumin, phosphate, creatinine with estimated filtration rate (in children by the bedside Schwartz equation; near 18 years CKiD U25, which is not computed here, is an alternative), alkaline phosphatase and magnesium, and reads them against the interval for age."), 
    because: B("These values place the lesion on the metabolic axis; the calcium–phosphate product only grades support (the range of 4.2 to 5.6 mmol²/L² that one review prints as normal lies above the limit of 55 mg²/dL² and is not used)."), 
    changes: B("Normal values at onset speak against the metastatic form; high phosphate splits by kidney function. Normal values exclude neither calciphylaxis nor dystrophic deposits."), 
    resolves: B(&[
        f(3), f(5), f(19), f(32), f(116), f(117),
        f(130), f(135), f(136), f(137), f(138), f(218),
        f(276), f(277), f(304), f(309), f(315), f(323),
        f(328), f(331), f(434), f(443), f(447), f(448),
        f(451), f(519), f(530), f(536), f(555), f(598),
        f(602), f(603), f(717), f(748), f(869),
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[417, 420, 422, 32, 468, 463, 558]), };

pub(super) const IONIZED_CALCIUM: Test = Test { id: B("ionized-calcium"), label: B("Ionized calcium"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures ionized calcium when total calcium is abnormal, albumin is low or the kidneys have failed."), 
    because: B("Albumin-corrected calcium is unreliable, most of all in kidney disease."), 
    changes: B("A normal ionized value clears a false alarm; an abnormal one stands over the corrected value."), 
    resolves: B(&[f(3), f(434), f(448), f(536), f(598)]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[471, 472]), };

pub(super) const PARATHYROID_HORMONE: Test = Test { id: B("parathyroid-hormone"), label: B("Intact parathyroid hormone"), kind: TestKind::Blood, tier: TestTier::Always, 
    does: B("Measures intact parathyroid hormone together with calcium, phosphate and 25-hydroxyvitamin D."), 
    because: B("It splits high calcium into parathyroid and other causes and shows resistance to the hormone."), 
    changes: B("High or unsuppressed with high calcium: primary hyperparathyroidism. Suppressed: tumor, granuloma, vitamin D. High with low calcium, high phosphate and normal kidneys: pseudohypoparathyroidism."), 
    resolves: B(&[f(324), f(442), f(450), f(601), f(639), f(640), f(641), f(680), f(742), f(865), f(878)]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[370, 6]), };

pub(super) const VITAMIN_D_25_HYDROXY: Test = Test { id: B("vitamin-d-25-hydroxy"), label: B("25-hydroxyvitamin D"), kind: TestKind::Blood, tier: TestTier::Always, 
    does: B("Measures 25-hydroxyvitamin D."), 
    because: B("Deficiency raises parathyroid hormone by itself; excess raises calcium."), 
    changes: B("Low: replete and repeat parathyroid hormone before calling it disease. High with suppressed parathyroid hormone: vitamin D toxicity."), 
    resolves: B(&[f(0), f(7), f(301), f(518), f(596), f(920)]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[494, 517]), };

pub(super) const REPEAT_CALCIUM_AND_PHOSPHATE: Test = Test { id: B("repeat-calcium-and-phosphate"), label: B("Second measurement of calcium and phosphate"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Repeats calcium and phosphate, fasting, on another day."), 
    because: B("One value may be a slip or a passing rise."), 
    changes: B("Two normal pairs make the metastatic form much less likely."), 
    resolves: B(&[f(3), f(5), f(32), f(434), f(443), f(598), f(602)]), 
    about: B(&[n(94), n(145), n(1)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const SERIAL_CALCIUM_IN_THE_INFANT: Test = Test { id: B("serial-calcium-in-the-infant"), label: B("Serial calcium in an infant with fat necrosis"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures calcium at diagnosis and again over the following months (weekly and then monthly to six months; another page says at least every two weeks), with 1,25-dihydroxyvitamin D and parathyroid hormone when it rises."), 
    because: B("Hypercalcemia may appear only weeks after the skin lesions and often without symptoms."), 
    changes: B("A rise leads to a formula low in calcium and vitamin D and to specialist care; a normal early value does not end the follow-up."), 
    resolves: B(&[f(313), f(434), f(435), f(598), f(865), f(869)]), 
    about: B(&[n(20)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[134, 132, 587]), };

pub(super) const CONNECTIVE_TISSUE_DISEASE_ANTIBODY_PANEL: Test = Test { id: B("connective-tissue-disease-antibody-panel"), label: B("Connective-tissue-disease antibody panel"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures antinuclear antibodies and antibodies to centromere, topoisomerase I, RNA polymerase III, U1-RNP, Sm, Ro, La, PM/Scl and double-stranded DNA."), 
    because: B("They label the disease; calcium itself is no item of any classification set."), 
    changes: B("A positive panel names the disease; for multiple or spreading deposits a negative one is needed before calling them idiopathic."), 
    resolves: B(&[f(40), f(42), f(46), f(47), f(48), f(51), f(53), f(54), f(56), f(59)]), 
    about: B(&[n(2), n(145), n(19), n(197), n(123)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[126, 128]), };

pub(super) const RHEUMATOID_ARTHRITIS_ANTIBODIES: Test = Test { id: B("rheumatoid-arthritis-antibodies"), label: B("Rheumatoid factor and citrullinated-peptide antibodies"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures rheumatoid factor and anti-CCP antibodies."), 
    because: B("Arthritis with nodules or deposits may be rheumatoid arthritis or an overlap."), 
    changes: B("Supports rheumatoid arthritis or rheumatoid nodules."), 
    resolves: B(&[f(39), f(729)]), 
    about: B(&[n(16), n(14), n(209)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const MUSCLE_ENZYMES: Test = Test { id: B("muscle-enzymes"), label: B("Muscle enzymes"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures creatine kinase, aldolase, AST, ALT and lactate dehydrogenase."), 
    because: B("Any raised value counts in the 2017 myositis criteria."), 
    changes: B("Raised values with rash or weakness support myositis; limits differ by laboratory, age and sex."), 
    resolves: B(&[f(216), f(302), f(303), f(308), f(314), f(320), f(573)]), 
    about: B(&[n(2)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[127, 491]), };

pub(super) const MYOSITIS_ANTIBODY_PANEL: Test = Test { id: B("myositis-antibody-panel"), label: B("Myositis antibody panel"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures antibodies to NXP-2, MDA5, Jo-1, Mi-2, TIF1-γ, SAE, Ro52 and PM/Scl."), 
    because: B("NXP-2 goes with calcium in juvenile and adult dermatomyositis, MDA5 with ulcers; TIF1-γ with less calcium."), 
    changes: B("Names the subtype and the watch it needs: tumor, lung, calcium."), 
    resolves: B(&[f(41), f(43), f(44), f(45), f(46), f(49), f(50), f(52)]), 
    about: B(&[n(2)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[114, 518, 519]), };

pub(super) const COMPLEMENT_AND_URINALYSIS: Test = Test { id: B("complement-and-urinalysis"), label: B("Complement and urinalysis"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures C3 and C4, blood count and urine protein and sediment."), 
    because: B("Low complement, cytopenia and protein in the urine count for lupus."), 
    changes: B("Supports lupus and shows kidney involvement."), 
    resolves: B(&[f(36), f(78), f(497), f(522), f(523), f(525), f(542), f(584), f(684), f(871), f(881), f(882)]), 
    about: B(&[n(2)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[128]), };

pub(super) const LIPASE_AND_AMYLASE: Test = Test { id: B("lipase-and-amylase"), label: B("Lipase and amylase"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures lipase and amylase."), 
    because: B("Enzymes freed from the pancreas dissolve fat under the skin, also without abdominal symptoms."), 
    changes: B("Raised values with tender nodules lead to abdominal imaging."), 
    resolves: B(&[f(21), f(306), f(321), f(635)]), 
    about: B(&[n(19)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const ALPHA_1_ANTITRYPSIN: Test = Test { id: B("alpha-1-antitrypsin"), label: B("Alpha-1-antitrypsin"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures alpha-1-antitrypsin."), 
    because: B("Deficiency causes a draining panniculitis."), 
    changes: B("A low value names the panniculitis."), 
    resolves: B(&[f(34)]), 
    about: B(&[n(22)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FERRITIN_HEPATITIS_HIV_AND_LIVER_TESTS: Test = Test { id: B("ferritin-hepatitis-hiv-and-liver-tests"), label: B("Ferritin, hepatitis C, HIV and liver tests"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures ferritin and iron saturation, hepatitis C and HIV tests and liver tests."), 
    because: B("Iron, hepatitis C, HIV and alcohol trigger porphyria; liver disease is also a risk for calciphylaxis."), 
    changes: B("Finds what is treatable: iron, virus, alcohol."), 
    resolves: B(&[f(4), f(134), f(300), f(478), f(510)]), 
    about: B(&[n(86), n(123)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PARASITE_SEROLOGY_AND_EOSINOPHILS: Test = Test { id: B("parasite-serology-and-eosinophils"), label: B("Parasite serology and eosinophils"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures antibodies to cysticercus and filariae, and eosinophils, with a day blood film or skin snip where loiasis or onchocerciasis is thought of."), 
    because: B("A calcified worm is dead, but other stages may live."), 
    changes: B("A positive result bears on whether treatment is needed."), 
    resolves: B(&[f(170), f(222), f(513), f(607), f(608)]), 
    about: B(&[n(41)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const DIALYSIS_MINERAL_SERIES: Test = Test { id: B("dialysis-mineral-series"), label: B("Serial minerals under dialysis"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Follows calcium, phosphate, product, parathyroid hormone, alkaline phosphatase and albumin over months, notes the dialysate calcium, and measures aluminum after exposure."), 
    because: B("The size of benign nodules follows the product; very high or very low parathyroid hormone are both risk factors for calciphylaxis."), 
    changes: B("Guides dialysate calcium, binders, vitamin D and the question of parathyroidectomy."), 
    resolves: B(&[f(116), f(117), f(304), f(305), f(324), f(434), f(443), f(447), f(639), f(640), f(742), f(878)]), 
    about: B(&[n(95), n(122), n(100)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[6, 423]), };

pub(super) const PARATHYROID_HORMONE_RELATED_PEPTIDE: Test = Test { id: B("parathyroid-hormone-related-peptide"), label: B("Parathyroid hormone-related peptide"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures PTHrP."), 
    because: B("Explains high calcium with suppressed parathyroid hormone in cancer."), 
    changes: B("A raised value leads to the search for the tumor."), 
    resolves: B(&[f(325), f(551)]), 
    about: B(&[n(103)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CALCITRIOL_AND_ANGIOTENSIN_CONVERTING_ENZYME: Test = Test { id: B("calcitriol-and-angiotensin-converting-enzyme"), label: B("1,25-dihydroxyvitamin D and angiotensin-converting enzyme"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures 1,25-dihydroxyvitamin D and angiotensin-converting enzyme."), 
    because: B("Granulomas, fat necrosis and lymphoma make 1,25-dihydroxyvitamin D; ACE inhibitors lower the enzyme."), 
    changes: B("High with suppressed parathyroid hormone leads to granuloma; a normal value does not exclude sarcoidosis."), 
    resolves: B(&[f(7), f(307), f(313), f(524), f(597), f(736)]), 
    about: B(&[n(103), n(19), n(117)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[312]), };

pub(super) const SERUM_PROTEIN_ELECTROPHORESIS_AND_FREE_LIGHT_CHAINS: Test = Test { id: B("serum-protein-electrophoresis-and-free-light-chains"), label: B("Protein electrophoresis and free light chains"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures serum protein electrophoresis with immunofixation and free light chains."), 
    because: B("Myeloma raises calcium and makes cryoglobulins."), 
    changes: B("A monoclonal protein leads to bone-marrow work-up."), 
    resolves: B(&[f(317), f(565), f(569)]), 
    about: B(&[n(103), n(123), n(229)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const THYROID_STIMULATING_HORMONE: Test = Test { id: B("thyroid-stimulating-hormone"), label: B("Thyroid-stimulating hormone"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures TSH and free thyroxine, with the interval for age."), 
    because: B("Resistance to TSH often comes first in pseudohypoparathyroidism; hyperthyroidism raises calcium."), 
    changes: B("High TSH with bone in the skin supports hormone-resistant disease."), 
    resolves: B(&[f(330), f(456), f(528), f(537), f(885)]), 
    about: B(&[n(158), n(116), n(103)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[369]), };

pub(super) const ADRENAL_AXIS: Test = Test { id: B("adrenal-axis"), label: B("Morning cortisol and ACTH"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures morning cortisol and ACTH with sodium and potassium, and a stimulation test where the value is in doubt."), 
    because: B("Adrenal failure is the commonest systemic cause of calcified or ossified ears."), 
    changes: B("A low value needs prompt specialist care and names the cause; a normal one allows the search to go on."), 
    resolves: B(&[f(25), f(328), f(454), f(526)]), 
    about: B(&[n(87), n(156), n(200), n(103)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[161, 162]), };

pub(super) const FGF23_INTACT_AND_C_TERMINAL: Test = Test { id: B("fgf23-intact-and-c-terminal"), label: B("FGF23, intact and C-terminal"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures intact and C-terminal FGF23 with the laboratory’s own limits, since assays are not interchangeable, and FGF23 autoantibodies where genes are normal."), 
    because: B("The intact hormone is low while its fragments are high in two of the genetic forms."), 
    changes: B("Low intact with high C-terminal supports GALNT3 or FGF23; high intact supports resistance (KL) or autoantibodies."), 
    resolves: B(&[f(251), f(311), f(319), f(529)]), 
    about: B(&[n(117), n(152)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[302, 300, 542]), };

pub(super) const THROMBOPHILIA_PANEL: Test = Test { id: B("thrombophilia-panel"), label: B("Protein C and S, antithrombin, lupus anticoagulant"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures protein C, protein S, antithrombin, lupus anticoagulant and homocysteine, before a vitamin K antagonist or heparin distorts them."), 
    because: B("Clotting tendencies are common in calciphylaxis and explain several mimics."), 
    changes: B("A defect bears on anticoagulation; a strong antiphospholipid result opens the mimic."), 
    resolves: B(&[f(60), f(62), f(438), f(520), f(533), f(534), f(541), f(683), f(883)]), 
    about: B(&[n(121), n(222)]), 
    avoid: B(&[
        Avoid { says: B("Check the timing: a vitamin K antagonist lowers protein C and S, and a low value under it proves nothing."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("vitamin-k-antagonist-use"), 
    program: p(&[Op::Finding(f(922))]), },
        Avoid { says: B("Check the timing: heparin lowers antithrombin and disturbs the lupus anticoagulant; antibodies against cardiolipin and beta-2 glycoprotein I are not affected and have a test of their own."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("heparin-exposure"), 
    program: p(&[Op::Finding(f(299))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[11, 535, 536, 537, 538]), };

pub(super) const CRYOGLOBULINS_ANCA_AND_ANA: Test = Test { id: B("cryoglobulins-anca-and-ana"), label: B("Cryoglobulins, ANCA and antinuclear antibodies"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures cryoglobulins (sample kept warm), ANCA, ANA and complement."), 
    because: B("Vasculitis and cryoglobulinemia resemble calciphylaxis."), 
    changes: B("A positive result opens the mimic; it does not by itself exclude calciphylaxis."), 
    resolves: B(&[f(58), f(59), f(164), f(523), f(525)]), 
    about: B(&[n(121), n(222)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[6]), };

pub(super) const INFLAMMATION_BLOOD_COUNT_AND_CLOTTING: Test = Test { id: B("inflammation-blood-count-and-clotting"), label: B("Blood count, C-reactive protein, albumin, liver and clotting tests"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures blood count, C-reactive protein, sedimentation rate, albumin, liver tests, clotting times, fibrinogen and D-dimer."), 
    because: B("Infection and low albumin bear on the outlook; clotting values show consumption or vitamin K lack."), 
    changes: B("Guides antibiotics and names consumption coagulopathy or liver disease."), 
    resolves: B(&[f(4), f(36), f(222), f(295), f(310), f(316), f(317), f(447), f(495), f(496), f(497), f(527), f(599), f(682), f(881), f(882), f(924)]), 
    about: B(&[n(121), n(222)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const WOUND_SWAB_AND_BLOOD_CULTURE: Test = Test { id: B("wound-swab-and-blood-culture"), label: B("Wound swab and blood culture"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Takes a swab or tissue from the wound and, with fever, blood cultures."), 
    because: B("Infection of the wound is the common way to death in calciphylaxis and itself a mimic."), 
    changes: B("A germ guides antibiotics."), 
    resolves: B(&[f(249), f(462), f(745)]), 
    about: B(&[n(121), n(222), n(19)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PLATELET_FACTOR_4_ANTIBODY: Test = Test { id: B("platelet-factor-4-antibody"), label: B("Heparin–platelet factor 4 antibody"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures the antibody when platelets fall or skin dies under heparin."), 
    because: B("Heparin-induced necrosis is a mimic."), 
    changes: B("A positive result bears on every use of heparin."), 
    resolves: B(&[f(664), f(881), f(882)]), 
    about: B(&[n(224), n(130)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const VASCULAR_RISK_PANEL: Test = Test { id: B("vascular-risk-panel"), label: B("Glucose, HbA1c, lipids, lipoprotein(a) and urate"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures glucose or HbA1c, lipids, lipoprotein(a) and uric acid."), 
    because: B("Diabetes is a risk factor for calciphylaxis; lipids and urate explain xanthoma, tophus and vessel disease."), 
    changes: B("Names a mimic or a risk that can be treated."), 
    resolves: B(&[f(192), f(209), f(318), f(322), f(446)]), 
    about: B(&[n(121), n(222), n(203)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PITUITARY_AND_RESISTANCE_HORMONES: Test = Test { id: B("pituitary-and-resistance-hormones"), label: B("Growth hormone axis, gonadotropins, calcitonin and the cAMP response"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures growth hormone axis, LH, FSH, sex hormones and calcitonin as the consensus advises; the cAMP response to parathyroid hormone is a research test."), 
    because: B("Resistance may reach further hormones in pseudohypoparathyroidism."), 
    changes: B("Each defect has its own treatment and adds to the diagnosis."), 
    resolves: B(&[f(289), f(312), f(449), f(454), f(641), f(885)]), 
    about: B(&[n(158), n(116)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[369]), };

pub(super) const SERIAL_CALCIUM_AFTER_TRANSPLANTATION: Test = Test { id: B("serial-calcium-after-transplantation"), label: B("Serial calcium and phosphate after transplantation"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Follows calcium, phosphate and kidney function day by day after a transplant with heavy calcium and blood-product use."), 
    because: B("The rise may be short and gone when the skin lesion is seen."), 
    changes: B("A documented peak supports the transplant-related form."), 
    resolves: B(&[f(434), f(443), f(598), f(602)]), 
    about: B(&[n(132), n(125)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[323]), };

pub(super) const CARDIOLIPIN_AND_BETA2_GLYCOPROTEIN_ANTIBODIES: Test = Test { id: B("cardiolipin-and-beta2-glycoprotein-antibodies"), label: B("Antibodies against cardiolipin and β2-glycoprotein I"), kind: TestKind::Blood, tier: TestTier::BySuspicion, 
    does: B("Measures IgG and IgM antibodies against cardiolipin and β2-glycoprotein I, also under a vitamin K antagonist or heparin."), 
    because: B("They explain several mimics of calciphylaxis, and the drugs that disturb the clotting tests leave them as they are."), 
    changes: B("A strong result, repeated after twelve weeks, opens the antiphospholipid syndrome."), 
    resolves: B(&[f(38), f(55), f(60), f(61), f(62)]), 
    about: B(&[n(121), n(222)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[538]), };

pub(super) const PLASMA_PYROPHOSPHATE: Test = Test { id: B("plasma-pyrophosphate"), label: B("Plasma pyrophosphate"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures inorganic pyrophosphate in plasma that was freed of platelets; few laboratories offer it."), 
    because: B("It is low in pseudoxanthoma elasticum, in deficiency of ENPP1 and in CD73 deficiency not as a rule."), 
    changes: B("A low value supports the group; the gene names the disease."), 
    resolves: B(&[f(532)]), 
    about: B(&[n(28), n(32), n(40)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[137, 139]), };

pub(super) const UNDERCARBOXYLATED_MATRIX_GLA_PROTEIN_OR_PIVKA: Test = Test { id: B("undercarboxylated-matrix-gla-protein-or-pivka"), label: B("Uncarboxylated matrix Gla protein or PIVKA-II"), kind: TestKind::Blood, tier: TestTier::Specialist, 
    does: B("Measures dephosphorylated uncarboxylated matrix Gla protein, or PIVKA-II, as marks of the vitamin K state."), 
    because: B("In 20 dialysis patients with calciphylaxis the carboxylated share of matrix Gla protein was lower than in 20 without (0.58 against 0.69)."), 
    changes: B("A high value shows lack of vitamin K; whether to treat it is a question of trials."), 
    resolves: B(&[f(923)]), 
    about: B(&[n(121), n(90), n(39)]), 
    avoid: B(&[
        Avoid { says: B("A vitamin K antagonist raises both; the value then says nothing of the intake."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("vitamin-k-antagonist-use"), 
    program: p(&[Op::Finding(f(922))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[66]), };
