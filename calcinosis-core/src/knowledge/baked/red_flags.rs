// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const SEVERE_PAIN_WITH_LIVEDO_OR_NECROSIS: Note = Note { id: B("severe-pain-with-livedo-or-necrosis"), 
    when: B("all(severe-pain, suspected(calciphylaxis), any(livedo-reticularis, livedo-racemosa, retiform-purpura, indurated-tender-plaque, skin-necrosis-eschar))"), 
    program: p(&[Op::All { span: 8 }, Op::Finding(f::SEVERE_PAIN), Op::Suspected(n::CALCIPHYLAXIS), Op::Any { span: 5 }, Op::Finding(f::LIVEDO_RETICULARIS), Op::Finding(f::LIVEDO_RACEMOSA), Op::Finding(f::RETIFORM_PURPURA), Op::Finding(f::INDURATED_TENDER_PLAQUE), Op::Finding(f::SKIN_NECROSIS_ESCHAR)]), 
    alert: None, 
    says: B("Severe pain with livedo, retiform purpura or necrosis fits calciphylaxis, which is a matter of the same day, whatever the calcium and phosphate."), 
    basis: Basis::Seen, 
    sources: B(&[s::HANDBOOK_CHAPTER_42, s::NIGWEKAR_2018]), };

pub(super) const SEVERE_PAIN_WITH_DYING_SKIN: Note = Note { id: B("severe-pain-with-dying-skin"), 
    when: B("all(severe-pain, any(retiform-purpura, skin-necrosis-eschar), none(suspected(calciphylaxis)))"), 
    program: p(&[Op::All { span: 6 }, Op::Finding(f::SEVERE_PAIN), Op::Any { span: 2 }, Op::Finding(f::RETIFORM_PURPURA), Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::None { span: 1 }, Op::Suspected(n::CALCIPHYLAXIS)]), 
    alert: None, 
    says: B("Severe pain with retiform purpura or dead skin, also where little speaks for calciphylaxis: skin is losing its blood. Clots, vasculitis, emboli, a closing artery and infection of vessels or fascia are told apart the same day, unless one of them is proved and under treatment."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const NEWBORN_WITH_HIGH_CALCIUM: Note = Note { id: B("newborn-with-high-calcium"), 
    when: B("any(hypercalcemia-below-two-years, all(below-two-years-now, hypercalcemia), all(child-now, hypercalcemia, any(failure-to-thrive, nephrocalcinosis, acute-kidney-injury, seizure, delirium, fatigue-nausea-or-confusion)))"), 
    program: p(&[Op::Any { span: 14 }, Op::Finding(f::HYPERCALCEMIA_BELOW_TWO_YEARS), Op::All { span: 2 }, Op::Finding(f::BELOW_TWO_YEARS_NOW), Op::Finding(f::HYPERCALCEMIA), Op::All { span: 9 }, Op::Finding(f::CHILD_NOW), Op::Finding(f::HYPERCALCEMIA), Op::Any { span: 6 }, Op::Finding(f::FAILURE_TO_THRIVE), Op::Finding(f::NEPHROCALCINOSIS), Op::Finding(f::ACUTE_KIDNEY_INJURY), Op::Finding(f::SEIZURE), Op::Finding(f::DELIRIUM), Op::Finding(f::FATIGUE_NAUSEA_OR_CONFUSION)]), 
    alert: None, 
    says: B("High calcium in the first two years of life, or in an older child with complaints or kidney damage, may be silent for long, harms the kidneys and belongs to same-day pediatric care; with nodules that began in the first weeks of life it fits fat necrosis, also many months later."), 
    basis: Basis::Seen, 
    sources: B(&[s::RODD_2021]), };

pub(super) const CALCIUM_ABOVE_THREE_MILLIMOLES: Note = Note { id: B("calcium-above-three-millimoles"), 
    when: B("any(severe-hypercalcemia, symptomatic-hypercalcemia)"), 
    program: p(&[Op::Any { span: 2 }, Op::Finding(f::SEVERE_HYPERCALCEMIA), Op::Finding(f::SYMPTOMATIC_HYPERCALCEMIA)]), 
    alert: None, 
    says: B("Calcium above 3.0 mmol/L (12 mg/dL), ionized calcium above 1.50 mmol/L, or high calcium with complaints at whatever value: laboratories list limits between 12.0 and 13.5 mg/dL and of 1.50 to 1.53 mmol/L as critical. The cause and the treatment are a matter of the same day."), 
    basis: Basis::Seen, 
    sources: B(&[s::CRIT_LISTS]), };

pub(super) const FLARE_AFTER_INJECTION_IN_SUSPECTED_FOP: Note = Note { id: B("flare-after-injection-in-suspected-fop"), 
    when: B("all(any(acvr1-variant, suspected(fibrodysplasia-ossificans-progressiva)), flare-up-swelling)"), 
    program: p(&[Op::All { span: 4 }, Op::Any { span: 2 }, Op::Finding(f::ACVR1_VARIANT), Op::Suspected(n::FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA), Op::Finding(f::FLARE_UP_SWELLING)]), 
    alert: None, 
    says: B("A swelling that flares in a person with malformed great toes, above all after an injection, blow or fall, fits fibrodysplasia ossificans progressiva; corticosteroids are begun within a day for a flare of a large joint, the jaw or the throat, where it may close the airway, and further injections into muscle and biopsies are avoided."), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_FOP, s::FOP_QUIZ_2021, s::ICCFOP_EMERGENCY]), };

pub(super) const ULCER_WITH_SEPSIS: Note = Note { id: B("ulcer-with-sepsis"), 
    when: B("any(all(newborn-now, any(fever, sepsis), any(skin-ulcer, skin-necrosis-eschar, within-healing-wound, bulla)), all(any(skin-ulcer, skin-necrosis-eschar, within-healing-wound), any(sepsis, all(fever, any(infection-sign, skin-necrosis-eschar)))), all(any(fever, sepsis), any(skin-ulcer, chalk-extrusion, sinus-or-discharge, infection-sign, infusion-site, dialysis, kidney-transplant, liver-transplantation, immunosuppression, newborn-now), any(warmth, erythema, colour-red, tenderness, painful-lesion, swelling, infection-sign, high-c-reactive-protein, leukocytosis)))"), 
    program: p(&[Op::Any { span: 47 }, Op::All { span: 9 }, Op::Finding(f::NEWBORN_NOW), Op::Any { span: 2 }, Op::Finding(f::FEVER), Op::Finding(f::SEPSIS), Op::Any { span: 4 }, Op::Finding(f::SKIN_ULCER), Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::WITHIN_HEALING_WOUND), Op::Finding(f::BULLA), Op::All { span: 11 }, Op::Any { span: 3 }, Op::Finding(f::SKIN_ULCER), Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::WITHIN_HEALING_WOUND), Op::Any { span: 6 }, Op::Finding(f::SEPSIS), Op::All { span: 4 }, Op::Finding(f::FEVER), Op::Any { span: 2 }, Op::Finding(f::INFECTION_SIGN), Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::All { span: 24 }, Op::Any { span: 2 }, Op::Finding(f::FEVER), Op::Finding(f::SEPSIS), Op::Any { span: 10 }, Op::Finding(f::SKIN_ULCER), Op::Finding(f::CHALK_EXTRUSION), Op::Finding(f::SINUS_OR_DISCHARGE), Op::Finding(f::INFECTION_SIGN), Op::Finding(f::INFUSION_SITE), Op::Finding(f::DIALYSIS), Op::Finding(f::KIDNEY_TRANSPLANT), Op::Finding(f::LIVER_TRANSPLANTATION), Op::Finding(f::IMMUNOSUPPRESSION), Op::Finding(f::NEWBORN_NOW), Op::Any { span: 9 }, Op::Finding(f::WARMTH), Op::Finding(f::ERYTHEMA), Op::Finding(f::COLOUR_RED), Op::Finding(f::TENDERNESS), Op::Finding(f::PAINFUL_LESION), Op::Finding(f::SWELLING), Op::Finding(f::INFECTION_SIGN), Op::Finding(f::HIGH_C_REACTIVE_PROTEIN), Op::Finding(f::LEUKOCYTOSIS)]), 
    alert: None, 
    says: B("Sepsis or fever with an ulcer or dead skin, with a deposit that is hot, red, tender, open, draining or giving chalk, with an ulcer, blister or inflamed lesion in the first weeks of life, or with any inflamed lesion under dialysis or with weak immunity: an infection until cultures say otherwise, though deposits inflame without germs. It kills, and may hide a necrotizing one. Blood and what drains, or tissue, are cultured the same day, before the antibiotic where that costs no time; joint, tendon sheath, bone beneath and the access of dialysis are thought of."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HERPES_OF_THE_NEWBORN: Note = Note { id: B("herpes-of-the-newborn"), 
    when: B("any(all(newborn-now, bulla), all(onset-neonate, below-two-years-now, bulla), all(intrauterine-herpes-simplex, below-two-years-now))"), 
    program: p(&[Op::Any { span: 10 }, Op::All { span: 2 }, Op::Finding(f::NEWBORN_NOW), Op::Finding(f::BULLA), Op::All { span: 3 }, Op::Finding(f::ONSET_NEONATE), Op::Finding(f::BELOW_TWO_YEARS_NOW), Op::Finding(f::BULLA), Op::All { span: 2 }, Op::Finding(f::INTRAUTERINE_HERPES_SIMPLEX), Op::Finding(f::BELOW_TWO_YEARS_NOW)]), 
    alert: None, 
    says: B("Blisters in the first weeks of life, or herpes simplex acquired in the womb or at birth: this is herpes until the tests say otherwise, also without fever, without herpes known in the mother and with only one blister. Skin and blisters, eyes, mouth, blood and cerebrospinal fluid go to PCR the same day; aciclovir into a vein begins at once and does not wait for the results, with blood cultures and an antibiotic where the child is ill. Eyes and brain are examined and imaged, liver enzymes and platelets measured, and the child is kept apart from other newborns. Only where it was treated in full, is known to its specialists and is quiet does it not hurry."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BLEEDING_OF_STOMACH_OR_BOWEL: Note = Note { id: B("bleeding-of-stomach-or-bowel"), 
    when: B("all(gastrointestinal-hemorrhage, any(anemia, pregnancy, anticoagulant-use, hypotension, thrombocytopenia, prolonged-clotting-time))"), 
    program: p(&[Op::All { span: 8 }, Op::Finding(f::GASTROINTESTINAL_HEMORRHAGE), Op::Any { span: 6 }, Op::Finding(f::ANEMIA), Op::Finding(f::PREGNANCY), Op::Finding(f::ANTICOAGULANT_USE), Op::Finding(f::HYPOTENSION), Op::Finding(f::THROMBOCYTOPENIA), Op::Finding(f::PROLONGED_CLOTTING_TIME)]), 
    alert: None, 
    says: B("Bleeding of stomach or bowel with anemia, in pregnancy, with low pressure, under an anticoagulant or with weak clotting: pressure, pulse, blood count, clotting and blood group with a crossmatch are a matter of the same day, with endoscopy in time and, in pregnancy, obstetrics. A bleed that is long over and known to be treated does not hurry. In pseudoxanthoma elasticum the bleeding comes from fragile vessels of the stomach and may be heavy: aspirin and anti-inflammatory painkillers are stopped, and an anticoagulant is weighed with those who gave it."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HOT_JOINT_OR_TENDON_SHEATH: Note = Note { id: B("hot-joint-or-tendon-sheath"), 
    when: B("all(any(suspected(crystal-deposit-beside-joint), suspected(gouty-tophus), periarticular-distribution, arthritis), any(warmth, erythema, cellulitis-like-erythema), any(severe-pain, restricted-motion, fever), any(rapid-onset, fever, infection-sign))"), 
    program: p(&[Op::All { span: 17 }, Op::Any { span: 4 }, Op::Suspected(n::CRYSTAL_DEPOSIT_BESIDE_JOINT), Op::Suspected(n::GOUTY_TOPHUS), Op::Finding(f::PERIARTICULAR_DISTRIBUTION), Op::Finding(f::ARTHRITIS), Op::Any { span: 3 }, Op::Finding(f::WARMTH), Op::Finding(f::ERYTHEMA), Op::Finding(f::CELLULITIS_LIKE_ERYTHEMA), Op::Any { span: 3 }, Op::Finding(f::SEVERE_PAIN), Op::Finding(f::RESTRICTED_MOTION), Op::Finding(f::FEVER), Op::Any { span: 3 }, Op::Finding(f::RAPID_ONSET), Op::Finding(f::FEVER), Op::Finding(f::INFECTION_SIGN)]), 
    alert: None, 
    says: B("A hot, very painful joint or finger that came within days: pus in joint or flexor sheath destroys it within a day or two and looks like crystals. A finger swollen as a whole, held bent, tender along the sheath and painful when stretched goes to a hand surgeon, and a joint with fluid is aspirated for cells, germs and crystals, the same day; without these and fever, calcium in the tendon on a film may end the alarm."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const PANNICULITIS_FROM_THE_PANCREAS: Note = Note { id: B("panniculitis-from-the-pancreas"), 
    when: B("any(histology-ghost-adipocyte, all(any(high-lipase, high-amylase, acute-pancreatitis, pancreatic-carcinoma), any(suspected(panniculitis-calcinosis), suspected(panniculitis-without-calcification), within-panniculitis-plaque, red-brown-nodule, histology-lobular-panniculitis, histology-fat-necrosis, deep-subcutaneous-plaque)))"), 
    program: p(&[Op::Any { span: 15 }, Op::Finding(f::HISTOLOGY_GHOST_ADIPOCYTE), Op::All { span: 13 }, Op::Any { span: 4 }, Op::Finding(f::HIGH_LIPASE), Op::Finding(f::HIGH_AMYLASE), Op::Finding(f::ACUTE_PANCREATITIS), Op::Finding(f::PANCREATIC_CARCINOMA), Op::Any { span: 7 }, Op::Suspected(n::PANNICULITIS_CALCINOSIS), Op::Suspected(n::PANNICULITIS_WITHOUT_CALCIFICATION), Op::Finding(f::WITHIN_PANNICULITIS_PLAQUE), Op::Finding(f::RED_BROWN_NODULE), Op::Finding(f::HISTOLOGY_LOBULAR_PANNICULITIS), Op::Finding(f::HISTOLOGY_FAT_NECROSIS), Op::Finding(f::DEEP_SUBCUTANEOUS_PLAQUE)]), 
    alert: None, 
    says: B("Fat dissolved by pancreatic enzymes (ghost fat cells, or nodules with a high lipase): lipase, amylase, calcium and CT of the abdomen come the same day or the next, also without any pain of the belly, which nearly half do not have. Behind it stand pancreatitis, a cyst or fistula, or a carcinoma, often of acinar cells; calcium may fall, and joints and bone marrow may be eaten away like the fat."), 
    basis: Basis::Seen, 
    sources: B(&[s::PANC_PPP59, s::PANC_DAHL11]), };

pub(super) const STIFF_EAR_WITH_ADRENAL_SIGNS: Note = Note { id: B("stiff-ear-with-adrenal-signs"), 
    when: B("all(stiff-auricle, any(fatigue-nausea-or-confusion, hypotension, weight-loss, rapid-weight-loss, low-cortisol, adrenal-insufficiency))"), 
    program: p(&[Op::All { span: 8 }, Op::Finding(f::STIFF_AURICLE), Op::Any { span: 6 }, Op::Finding(f::FATIGUE_NAUSEA_OR_CONFUSION), Op::Finding(f::HYPOTENSION), Op::Finding(f::WEIGHT_LOSS), Op::Finding(f::RAPID_WEIGHT_LOSS), Op::Finding(f::LOW_CORTISOL), Op::Finding(f::ADRENAL_INSUFFICIENCY)]), 
    alert: None, 
    says: B("Stiff ears with fatigue, weight loss or low blood pressure may mean adrenal failure. Unless it is known or was excluded since the complaints began, cortisol and ACTH are taken the same day; where it is known, the dose that replaces cortisol is raised. With low pressure or confusion hydrocortisone is given at once, without waiting for a result."), 
    basis: Basis::Seen, 
    sources: B(&[s::PETRIFIED_2021, s::ADRENAL_CRISIS_CLINICALKEY]), };

pub(super) const NECROSIS_OR_COMPARTMENT_AFTER_EXTRAVASATION: Note = Note { id: B("necrosis-or-compartment-after-extravasation"), 
    when: B("all(any(visible-extravasation, intravenous-calcium-exposure, calcium-salt-injection-at-site, intravenous-phosphate-exposure, infusion-site), any(skin-necrosis-eschar, bulla, all(severe-pain, swelling)))"), 
    program: p(&[Op::All { span: 12 }, Op::Any { span: 5 }, Op::Finding(f::VISIBLE_EXTRAVASATION), Op::Finding(f::INTRAVENOUS_CALCIUM_EXPOSURE), Op::Finding(f::CALCIUM_SALT_INJECTION_AT_SITE), Op::Finding(f::INTRAVENOUS_PHOSPHATE_EXPOSURE), Op::Finding(f::INFUSION_SITE), Op::Any { span: 5 }, Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::BULLA), Op::All { span: 2 }, Op::Finding(f::SEVERE_PAIN), Op::Finding(f::SWELLING)]), 
    alert: None, 
    says: B("Necrosis, blisters or a tense painful limb after an infusion or a calcium injection may need a surgeon the same day; calcium can injure without a visible leak."), 
    basis: Basis::Seen, 
    sources: B(&[s::MUSC_2011, s::GRESHAM_2021]), };

pub(super) const SUSPECTED_NECROTIZING_INFECTION: Note = Note { id: B("suspected-necrotizing-infection"), 
    when: B("any(necrotic-fascia-at-operation, all(any(crepitus, soft-tissue-gas-on-imaging), any(skin-ulcer, skin-necrosis-eschar, bulla, erythema, swelling, severe-pain, fever, sepsis, infection-sign)), all(suspected(necrotizing-fasciitis), any(crepitus, soft-tissue-gas-on-imaging, sepsis, hypotension, bulla, skin-necrosis-eschar, severe-pain)))"), 
    program: p(&[Op::Any { span: 25 }, Op::Finding(f::NECROTIC_FASCIA_AT_OPERATION), Op::All { span: 13 }, Op::Any { span: 2 }, Op::Finding(f::CREPITUS), Op::Finding(f::SOFT_TISSUE_GAS_ON_IMAGING), Op::Any { span: 9 }, Op::Finding(f::SKIN_ULCER), Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::BULLA), Op::Finding(f::ERYTHEMA), Op::Finding(f::SWELLING), Op::Finding(f::SEVERE_PAIN), Op::Finding(f::FEVER), Op::Finding(f::SEPSIS), Op::Finding(f::INFECTION_SIGN), Op::All { span: 9 }, Op::Suspected(n::NECROTIZING_FASCIITIS), Op::Any { span: 7 }, Op::Finding(f::CREPITUS), Op::Finding(f::SOFT_TISSUE_GAS_ON_IMAGING), Op::Finding(f::SEPSIS), Op::Finding(f::HYPOTENSION), Op::Finding(f::BULLA), Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::SEVERE_PAIN)]), 
    alert: None, 
    says: B("A necrotizing infection is possible: it is a matter of hours. A surgeon is called at once and opens it where there is doubt; neither imaging nor a blood test nor antibiotics alone may delay it, and neither calcium nor calciphylaxis speaks against it. Dead fascia that has been seen means an operation now. Nothing that weakens immunity, no thrombolytic, and no injection into the lesion before."), 
    basis: Basis::Seen, 
    sources: B(&[s::GOH_2014]), };

pub(super) const SUSPECTED_PURPURA_FULMINANS: Note = Note { id: B("suspected-purpura-fulminans"), 
    when: B("all(suspected(purpura-fulminans-or-disseminated-intravascular-coagulation), any(sepsis, fever, hypotension, thrombocytopenia, prolonged-clotting-time, low-fibrinogen), purpura)"), 
    program: p(&[Op::All { span: 9 }, Op::Suspected(n::PURPURA_FULMINANS_OR_DISSEMINATED_INTRAVASCULAR_COAGULATION), Op::Any { span: 6 }, Op::Finding(f::SEPSIS), Op::Finding(f::FEVER), Op::Finding(f::HYPOTENSION), Op::Finding(f::THROMBOCYTOPENIA), Op::Finding(f::PROLONGED_CLOTTING_TIME), Op::Finding(f::LOW_FIBRINOGEN), Op::Finding(f::PURPURA)]), 
    alert: None, 
    says: B("Purpura with sepsis or failing clotting may be purpura fulminans: blood culture, antibiotics and clotting factors are a matter of the same hour."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const NECROSIS_IN_IMMUNOSUPPRESSION: Note = Note { id: B("necrosis-in-immunosuppression"), 
    when: B("any(histology-organisms-in-vessel, all(any(skin-necrosis-eschar, retiform-purpura), any(immunosuppression, leukopenia, neutropenia, recent-chemotherapy, leukemia-or-lymphoma, kidney-transplant, liver-transplantation, corticosteroid-use, all(any(cirrhosis, malignancy), any(fever, sepsis, hypotension, thrombocytopenia)), all(any(diabetes-mellitus, dialysis), any(fever, sepsis, hypotension)))))"), 
    program: p(&[Op::Any { span: 31 }, Op::Finding(f::HISTOLOGY_ORGANISMS_IN_VESSEL), Op::All { span: 29 }, Op::Any { span: 2 }, Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::RETIFORM_PURPURA), Op::Any { span: 25 }, Op::Finding(f::IMMUNOSUPPRESSION), Op::Finding(f::LEUKOPENIA), Op::Finding(f::NEUTROPENIA), Op::Finding(f::RECENT_CHEMOTHERAPY), Op::Finding(f::LEUKEMIA_OR_LYMPHOMA), Op::Finding(f::KIDNEY_TRANSPLANT), Op::Finding(f::LIVER_TRANSPLANTATION), Op::Finding(f::CORTICOSTEROID_USE), Op::All { span: 8 }, Op::Any { span: 2 }, Op::Finding(f::CIRRHOSIS), Op::Finding(f::MALIGNANCY), Op::Any { span: 4 }, Op::Finding(f::FEVER), Op::Finding(f::SEPSIS), Op::Finding(f::HYPOTENSION), Op::Finding(f::THROMBOCYTOPENIA), Op::All { span: 7 }, Op::Any { span: 2 }, Op::Finding(f::DIABETES_MELLITUS), Op::Finding(f::DIALYSIS), Op::Any { span: 3 }, Op::Finding(f::FEVER), Op::Finding(f::SEPSIS), Op::Finding(f::HYPOTENSION)]), 
    alert: None, 
    says: B("Necrosis or retiform purpura where immunity is weak, or germs in a vessel: an angioinvasive infection may kill within days, before any shock. Tissue for histology, culture and fungal stains, blood cultures, and treatment that reaches Pseudomonas and moulds are a matter of the same day, unless tissue of this lesion has excluded it, and no corticosteroid before; calciphylaxis stays possible beside it."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const INFECTION_WHERE_DEFENSE_IS_WEAK: Note = Note { id: B("infection-where-defense-is-weak"), 
    when: B("any(all(infection-sign, any(diabetes-mellitus, immunosuppression, leukopenia, neutropenia, recent-chemotherapy, leukemia-or-lymphoma, kidney-transplant, liver-transplantation, corticosteroid-use)), all(skin-necrosis-eschar, diabetes-mellitus))"), 
    program: p(&[Op::Any { span: 15 }, Op::All { span: 11 }, Op::Finding(f::INFECTION_SIGN), Op::Any { span: 9 }, Op::Finding(f::DIABETES_MELLITUS), Op::Finding(f::IMMUNOSUPPRESSION), Op::Finding(f::LEUKOPENIA), Op::Finding(f::NEUTROPENIA), Op::Finding(f::RECENT_CHEMOTHERAPY), Op::Finding(f::LEUKEMIA_OR_LYMPHOMA), Op::Finding(f::KIDNEY_TRANSPLANT), Op::Finding(f::LIVER_TRANSPLANTATION), Op::Finding(f::CORTICOSTEROID_USE), Op::All { span: 2 }, Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::DIABETES_MELLITUS)]), 
    alert: None, 
    says: B("A sign of infection, or dead skin, in diabetes or where immunity is weak (few white cells, transplant, corticosteroid, a biologic or the like): looked at the same day, as fever, pain and redness may be slight while it lies deep or spreads. Pain out of proportion, gas, blisters or a sick patient call the surgeon at once. Deep tissue and blood are cultured before the antibiotic if no time is lost; a diabetic foot is looked at for bone and blood flow."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const RETIFORM_PURPURA_WITH_FEW_PLATELETS: Note = Note { id: B("retiform-purpura-with-few-platelets"), 
    when: B("all(any(retiform-purpura, all(skin-necrosis-eschar, any(purpura, livedo-racemosa))), any(thrombocytopenia, low-fibrinogen, prolonged-clotting-time))"), 
    program: p(&[Op::All { span: 11 }, Op::Any { span: 6 }, Op::Finding(f::RETIFORM_PURPURA), Op::All { span: 4 }, Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Any { span: 2 }, Op::Finding(f::PURPURA), Op::Finding(f::LIVEDO_RACEMOSA), Op::Any { span: 3 }, Op::Finding(f::THROMBOCYTOPENIA), Op::Finding(f::LOW_FIBRINOGEN), Op::Finding(f::PROLONGED_CLOTTING_TIME)]), 
    alert: None, 
    says: B("Retiform purpura or necrosis with few platelets or failing clotting: disseminated intravascular coagulation, infection in the vessels, heparin-induced thrombocytopenia, thrombotic microangiopathy and the catastrophic antiphospholipid syndrome are looked for the same day (smear, fibrinogen, D-dimer, clotting times, lactate dehydrogenase, blood cultures, any heparin), also where calciphylaxis leads and a sick liver explains it."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const SUSPECTED_HEPARIN_NECROSIS: Note = Note { id: B("suspected-heparin-necrosis"), 
    when: B("all(suspected(heparin-induced-skin-necrosis), heparin-exposure, any(skin-necrosis-eschar, retiform-purpura, thrombocytopenia, platelet-factor-4-antibody))"), 
    program: p(&[Op::All { span: 7 }, Op::Suspected(n::HEPARIN_INDUCED_SKIN_NECROSIS), Op::Finding(f::HEPARIN_EXPOSURE), Op::Any { span: 4 }, Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::RETIFORM_PURPURA), Op::Finding(f::THROMBOCYTOPENIA), Op::Finding(f::PLATELET_FACTOR_4_ANTIBODY)]), 
    alert: None, 
    says: B("Necrosis or a fall of platelets under heparin may be heparin-induced thrombocytopenia: unless the 4Ts score is low (3 or less) every heparin, flushes and coated lines included, is stopped at once, and another anticoagulant (argatroban, bivalirudin, danaparoid, fondaparinux or a direct oral one) is begun in full dose if bleeding allows; no vitamin K antagonist before platelets recover, and vitamin K if one was taken."), 
    basis: Basis::Seen, 
    sources: B(&[s::ASH_HIT_2018]), };

pub(super) const SUSPECTED_WARFARIN_NECROSIS: Note = Note { id: B("suspected-warfarin-necrosis"), 
    when: B("all(suspected(warfarin-induced-skin-necrosis), vitamin-k-antagonist-use, any(skin-necrosis-eschar, retiform-purpura, bulla))"), 
    program: p(&[Op::All { span: 6 }, Op::Suspected(n::WARFARIN_INDUCED_SKIN_NECROSIS), Op::Finding(f::VITAMIN_K_ANTAGONIST_USE), Op::Any { span: 3 }, Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::RETIFORM_PURPURA), Op::Finding(f::BULLA)]), 
    alert: None, 
    says: B("Necrosis under a vitamin K antagonist, mostly within days of the start, sometimes much later: the drug is stopped the same day and vitamin K is given, with heparin where heparin-induced thrombocytopenia is excluded; protein C or plasma is thought of."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::WARFARIN_NECROSIS_ADVICE, s::WARF_LATE]), };

pub(super) const DIGITAL_GANGRENE_OR_LIMB_AT_RISK: Note = Note { id: B("digital-gangrene-or-limb-at-risk"), 
    when: B("all(digital-gangrene, any(rest-pain, severe-pain, rapid-onset, sepsis))"), 
    program: p(&[Op::All { span: 6 }, Op::Finding(f::DIGITAL_GANGRENE), Op::Any { span: 4 }, Op::Finding(f::REST_PAIN), Op::Finding(f::SEVERE_PAIN), Op::Finding(f::RAPID_ONSET), Op::Finding(f::SEPSIS)]), 
    alert: None, 
    says: B("Painful or sudden gangrene of a finger or toe: the blood flow of the limb is looked at the same day."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const SYMPTOMATIC_HYPOCALCEMIA: Note = Note { id: B("symptomatic-hypocalcemia"), 
    when: B("all(hypocalcemia, any(seizure, delirium, parathyroidectomy, intravenous-phosphate-exposure, tumor-lysis-syndrome))"), 
    program: p(&[Op::All { span: 7 }, Op::Finding(f::HYPOCALCEMIA), Op::Any { span: 5 }, Op::Finding(f::SEIZURE), Op::Finding(f::DELIRIUM), Op::Finding(f::PARATHYROIDECTOMY), Op::Finding(f::INTRAVENOUS_PHOSPHATE_EXPOSURE), Op::Finding(f::TUMOR_LYSIS_SYNDROME)]), 
    alert: None, 
    says: B("Low calcium with a seizure or confusion, or after removal of parathyroid glands, phosphate into a vein or tumor lysis: ECG, ionized calcium and magnesium come at once; calcium goes into a vein for symptoms, sparingly where phosphate is very high."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LOW_CALCIUM_OF_UNSTATED_DEGREE: Note = Note { id: B("low-calcium-of-unstated-degree"), 
    when: B("any(severe-hypocalcemia, all(hypocalcemia, any(hypoparathyroidism, parathyroid-hormone-resistance, parathyroidectomy)), all(child-now, hypocalcemia, any(calcium-below-8-5, hyperphosphatemia, seizure, delirium, fatigue-nausea-or-confusion, muscle-weakness)))"), 
    program: p(&[Op::Any { span: 17 }, Op::Finding(f::SEVERE_HYPOCALCEMIA), Op::All { span: 5 }, Op::Finding(f::HYPOCALCEMIA), Op::Any { span: 3 }, Op::Finding(f::HYPOPARATHYROIDISM), Op::Finding(f::PARATHYROID_HORMONE_RESISTANCE), Op::Finding(f::PARATHYROIDECTOMY), Op::All { span: 9 }, Op::Finding(f::CHILD_NOW), Op::Finding(f::HYPOCALCEMIA), Op::Any { span: 6 }, Op::Finding(f::CALCIUM_BELOW_8_5), Op::Finding(f::HYPERPHOSPHATEMIA), Op::Finding(f::SEIZURE), Op::Finding(f::DELIRIUM), Op::Finding(f::FATIGUE_NAUSEA_OR_CONFUSION), Op::Finding(f::MUSCLE_WEAKNESS)]), 
    alert: None, 
    says: B("Calcium is very low; or it is low in a child with complaints, with high phosphate or below 8.5 mg/dL (2.12 mmol/L; ionized 1.1 mmol/L), after removal of parathyroid glands, or where parathyroid hormone is lacking or does not act: tingling, cramps, seizures and fainting, an ECG, and what is not on record of ionized calcium, magnesium and phosphate are a matter of the same day."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CYSTICERCOSIS_OF_BRAIN_OR_EYE: Note = Note { id: B("cysticercosis-of-brain-or-eye"), 
    when: B("all(any(suspected(subcutaneous-cysticercosis), cysticercus-antibody, histology-cysticercus), any(seizure, delirium, visual-impairment, psychosis))"), 
    program: p(&[Op::All { span: 9 }, Op::Any { span: 3 }, Op::Suspected(n::SUBCUTANEOUS_CYSTICERCOSIS), Op::Finding(f::CYSTICERCUS_ANTIBODY), Op::Finding(f::HISTOLOGY_CYSTICERCUS), Op::Any { span: 4 }, Op::Finding(f::SEIZURE), Op::Finding(f::DELIRIUM), Op::Finding(f::VISUAL_IMPAIRMENT), Op::Finding(f::PSYCHOSIS)]), 
    alert: None, 
    says: B("Rice-grain calcium or larvae with a seizure, confusion or failing sight: the brain (CT and MRI) and the fundus of the eyes are looked at the same day, and no praziquantel or albendazole before: cysts that die in the brain, a ventricle or the eye swell. Seizures and pressure are treated first, with a corticosteroid where the specialist wants one."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const VERY_LOW_PHOSPHATE: Note = Note { id: B("very-low-phosphate"), 
    when: B("any(severe-hypophosphatemia, all(hypophosphatemia, any(seizure, delirium, intravenous-phosphate-exposure)))"), 
    program: p(&[Op::Any { span: 7 }, Op::Finding(f::SEVERE_HYPOPHOSPHATEMIA), Op::All { span: 5 }, Op::Finding(f::HYPOPHOSPHATEMIA), Op::Any { span: 3 }, Op::Finding(f::SEIZURE), Op::Finding(f::DELIRIUM), Op::Finding(f::INTRAVENOUS_PHOSPHATE_EXPOSURE)]), 
    alert: None, 
    says: B("Phosphate below 1.0 mg/dL (0.32 mmol/L, in a child higher by age), or low with a seizure, confusion or phosphate into a vein: breathing, heart, brain and red cells may fail; breathing, ECG, potassium, magnesium and calcium are a matter of the same day. When food or glucose comes back after hunger, thiamine goes first. Phosphate runs slowly, apart from calcium, with care where calcium is high or kidneys are weak."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::CRIT_LISTS, s::FHP_PHOS]), };

pub(super) const FEVER_WITH_ABSCESS_OR_LOW_WHITE_CELLS: Note = Note { id: B("fever-with-abscess-or-low-white-cells"), 
    when: B("any(all(any(fever, fever-above-38-3), any(abscess, leukopenia, neutropenia)), all(sepsis, any(leukopenia, neutropenia)))"), 
    program: p(&[Op::Any { span: 13 }, Op::All { span: 7 }, Op::Any { span: 2 }, Op::Finding(f::FEVER), Op::Finding(f::FEVER_ABOVE_38_3), Op::Any { span: 3 }, Op::Finding(f::ABSCESS), Op::Finding(f::LEUKOPENIA), Op::Finding(f::NEUTROPENIA), Op::All { span: 4 }, Op::Finding(f::SEPSIS), Op::Any { span: 2 }, Op::Finding(f::LEUKOPENIA), Op::Finding(f::NEUTROPENIA)]), 
    alert: None, 
    says: B("Fever or sepsis with an abscess or with low white cells: blood cultures, a blood count with neutrophils where there is none of today, and antibiotics are a matter of the same day, and no corticosteroid before. What looks like an abscess may be a liquefied deposit: image, and culture it, before it is cut."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CALCIUM_INFUSION_IN_LEUKEMIA_OR_LYMPHOMA: Note = Note { id: B("calcium-infusion-in-leukemia-or-lymphoma"), 
    when: B("all(leukemia-or-lymphoma, intravenous-calcium-exposure)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(f::LEUKEMIA_OR_LYMPHOMA), Op::Finding(f::INTRAVENOUS_CALCIUM_EXPOSURE)]), 
    alert: None, 
    says: B("Calcium into a vein in leukemia or lymphoma: why it was given is asked first. Low calcium may be tumor lysis: unless that is over or excluded, potassium, phosphate, urate, calcium and creatinine are measured the same day."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const POSSIBLE_TUMOR_LYSIS: Note = Note { id: B("possible-tumor-lysis"), 
    when: B("any(tumor-lysis-syndrome, suspected(tumor-lysis-calcinosis))"), 
    program: p(&[Op::Any { span: 2 }, Op::Finding(f::TUMOR_LYSIS_SYNDROME), Op::Suspected(n::TUMOR_LYSIS_CALCINOSIS)]), 
    alert: None, 
    says: B("Tumor lysis is possible, or was there weeks ago: unless it is over, potassium, calcium, phosphate, urate, kidney function and an ECG are a matter of the same hour."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const RENAL_CRISIS_IN_SYSTEMIC_SCLEROSIS: Note = Note { id: B("renal-crisis-in-systemic-sclerosis"), 
    when: B("all(systemic-sclerosis, acute-kidney-injury)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(f::SYSTEMIC_SCLEROSIS), Op::Finding(f::ACUTE_KIDNEY_INJURY)]), 
    alert: None, 
    says: B("Acute kidney injury in systemic sclerosis is a renal crisis until something else explains it, also with normal pressure: pressure, platelets and blood smear are looked at and an ACE inhibitor is begun the same day. High doses of corticosteroid bring it on."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CATASTROPHIC_ANTIPHOSPHOLIPID_SYNDROME: Note = Note { id: B("catastrophic-antiphospholipid-syndrome"), 
    when: B("all(suspected(antiphospholipid-syndrome-skin-necrosis), any(skin-necrosis-eschar, retiform-purpura, digital-gangrene), any(acute-kidney-injury, thrombocytopenia))"), 
    program: p(&[Op::All { span: 8 }, Op::Suspected(n::ANTIPHOSPHOLIPID_SYNDROME_SKIN_NECROSIS), Op::Any { span: 3 }, Op::Finding(f::SKIN_NECROSIS_ESCHAR), Op::Finding(f::RETIFORM_PURPURA), Op::Finding(f::DIGITAL_GANGRENE), Op::Any { span: 2 }, Op::Finding(f::ACUTE_KIDNEY_INJURY), Op::Finding(f::THROMBOCYTOPENIA)]), 
    alert: None, 
    says: B("Necrosis of the skin with antiphospholipid antibodies and failing kidneys or low platelets may be the catastrophic syndrome: organs are looked at, and heparin, corticosteroid and plasma exchange or immunoglobulin are a matter of the same day; sepsis and heparin-induced thrombocytopenia are the alternatives."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LOSS_OF_SIGHT_WITH_ANGIOID_STREAKS: Note = Note { id: B("loss-of-sight-with-angioid-streaks"), 
    when: B("all(any(angioid-streaks, established(pseudoxanthoma-elasticum)), visual-impairment)"), 
    program: p(&[Op::All { span: 4 }, Op::Any { span: 2 }, Op::Finding(f::ANGIOID_STREAKS), Op::Established(n::PSEUDOXANTHOMA_ELASTICUM), Op::Finding(f::VISUAL_IMPAIRMENT)]), 
    alert: None, 
    says: B("With angioid streaks, sight that newly blurs, warps or fails may mean new vessels of the macula: a retina specialist sees the eye the same day. A loss of long standing is none."), 
    basis: Basis::Seen, 
    sources: B(&[s::PXE_KELLOGG, s::GENEREVIEWS_PXE]), };

pub(super) const HARMFUL_DRUG_IN_PREGNANCY: Note = Note { id: B("harmful-drug-in-pregnancy"), 
    when: B("all(pregnancy, any(methotrexate-use, mycophenolate-use, cyclophosphamide-use, vitamin-k-antagonist-use, direct-oral-anticoagulant-use, tetracycline-use))"), 
    program: p(&[Op::All { span: 8 }, Op::Finding(f::PREGNANCY), Op::Any { span: 6 }, Op::Finding(f::METHOTREXATE_USE), Op::Finding(f::MYCOPHENOLATE_USE), Op::Finding(f::CYCLOPHOSPHAMIDE_USE), Op::Finding(f::VITAMIN_K_ANTAGONIST_USE), Op::Finding(f::DIRECT_ORAL_ANTICOAGULANT_USE), Op::Finding(f::TETRACYCLINE_USE)]), 
    alert: None, 
    says: B("A drug that harms the unborn is on record: whether it is still taken is asked, and it is changed with advice the same day."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CALCIPHYLAXIS_NOT_IMPROBABLE: Note = Note { id: B("calciphylaxis-not-improbable"), 
    when: B("suspected(calciphylaxis)"), 
    program: p(&[Op::Suspected(n::CALCIPHYLAXIS)]), 
    alert: Some(Alert { about: B(&[n::CALCIPHYLAXIS]), above: 100000, covered_by: Some(NoteKey::new(0)), }), 
    says: B("Calciphylaxis is to be reckoned with: it threatens life above all through infection of the wounds, and what feeds it (a vitamin K antagonist, calcium, vitamin D) and who treats it is a matter of the same day."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::NIGWEKAR_2018]), };

pub(super) const NECROTIZING_INFECTION_NOT_IMPROBABLE: Note = Note { id: B("necrotizing-infection-not-improbable"), 
    when: B("suspected(necrotizing-fasciitis)"), 
    program: p(&[Op::Suspected(n::NECROTIZING_FASCIITIS)]), 
    alert: Some(Alert { about: B(&[n::NECROTIZING_FASCIITIS]), above: 100000, covered_by: Some(NoteKey::new(12)), }), 
    says: B("A necrotizing infection is to be reckoned with: it is a matter of hours, early signs may be pain and swelling alone, and a surgeon is asked at once; antibiotics alone do not end the question."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::GOH_2014]), };

pub(super) const PURPURA_FULMINANS_NOT_IMPROBABLE: Note = Note { id: B("purpura-fulminans-not-improbable"), 
    when: B("suspected(purpura-fulminans-or-disseminated-intravascular-coagulation)"), 
    program: p(&[Op::Suspected(n::PURPURA_FULMINANS_OR_DISSEMINATED_INTRAVASCULAR_COAGULATION)]), 
    alert: Some(Alert { about: B(&[n::PURPURA_FULMINANS_OR_DISSEMINATED_INTRAVASCULAR_COAGULATION]), above: 100000, covered_by: Some(NoteKey::new(13)), }), 
    says: B("Purpura fulminans is to be reckoned with: clotting, platelets and blood culture are looked at within the hour."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::HMAMI_2015]), };

pub(super) const CANCER_NOT_IMPROBABLE: Note = Note { id: B("cancer-not-improbable"), 
    when: B("any(suspected(calcified-soft-tissue-sarcoma), suspected(calcified-skin-metastasis), suspected(marjolin-ulcer), suspected(calcified-squamous-cell-carcinoma), suspected(pilomatrix-carcinoma))"), 
    program: p(&[Op::Any { span: 5 }, Op::Suspected(n::CALCIFIED_SOFT_TISSUE_SARCOMA), Op::Suspected(n::CALCIFIED_SKIN_METASTASIS), Op::Suspected(n::MARJOLIN_ULCER), Op::Suspected(n::CALCIFIED_SQUAMOUS_CELL_CARCINOMA), Op::Suspected(n::PILOMATRIX_CARCINOMA)]), 
    alert: Some(Alert { about: B(&[n::CALCIFIED_SOFT_TISSUE_SARCOMA, n::CALCIFIED_SKIN_METASTASIS, n::MARJOLIN_ULCER, n::CALCIFIED_SQUAMOUS_CELL_CARCINOMA, n::PILOMATRIX_CARCINOMA]), above: 100000, covered_by: Some(NoteKey::new(35)), }), 
    says: B("A malignant tumor is to be reckoned with: the referral to those who plan biopsy and excision together is made the same day; a lump that might be a sarcoma is not shelled out."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::UK_SARCOMA_2024]), };

pub(super) const LUMP_WITH_SIGNS_OF_MALIGNANCY: Note = Note { id: B("lump-with-signs-of-malignancy"), 
    when: B("any(all(regional-lymph-node-enlargement, any(fixed-to-deep-tissue, skin-ulcer, histology-ghost-cell), any(progressive-course, rapid-onset, recurrence-after-excision)), all(fixed-to-deep-tissue, any(skin-ulcer, histology-ghost-cell), any(progressive-course, rapid-onset)), all(histology-ghost-cell, skin-ulcer, any(progressive-course, rapid-onset, regional-lymph-node-enlargement)))"), 
    program: p(&[Op::Any { span: 25 }, Op::All { span: 9 }, Op::Finding(f::REGIONAL_LYMPH_NODE_ENLARGEMENT), Op::Any { span: 3 }, Op::Finding(f::FIXED_TO_DEEP_TISSUE), Op::Finding(f::SKIN_ULCER), Op::Finding(f::HISTOLOGY_GHOST_CELL), Op::Any { span: 3 }, Op::Finding(f::PROGRESSIVE_COURSE), Op::Finding(f::RAPID_ONSET), Op::Finding(f::RECURRENCE_AFTER_EXCISION), Op::All { span: 7 }, Op::Finding(f::FIXED_TO_DEEP_TISSUE), Op::Any { span: 2 }, Op::Finding(f::SKIN_ULCER), Op::Finding(f::HISTOLOGY_GHOST_CELL), Op::Any { span: 2 }, Op::Finding(f::PROGRESSIVE_COURSE), Op::Finding(f::RAPID_ONSET), Op::All { span: 6 }, Op::Finding(f::HISTOLOGY_GHOST_CELL), Op::Finding(f::SKIN_ULCER), Op::Any { span: 3 }, Op::Finding(f::PROGRESSIVE_COURSE), Op::Finding(f::RAPID_ONSET), Op::Finding(f::REGIONAL_LYMPH_NODE_ENLARGEMENT)]), 
    alert: None, 
    says: B("A lump that grows and is ulcerated, fixed to the depth or has enlarged nodes near it may be malignant, also where a first biopsy shows ghost cells, a cyst or a benign tumor: the referral to those who plan biopsy and excision together is made the same day, the slides are read again, and a node is sampled by needle."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::PILOMATRIX_CA_2023]), };

pub(super) const HYPERCALCEMIC_DISEASE_NOT_IMPROBABLE: Note = Note { id: B("hypercalcemic-disease-not-improbable"), 
    when: B("any(hypercalcemia, symptomatic-hypercalcemia, fatigue-nausea-or-confusion)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f::HYPERCALCEMIA), Op::Finding(f::SYMPTOMATIC_HYPERCALCEMIA), Op::Finding(f::FATIGUE_NAUSEA_OR_CONFUSION)]), 
    alert: Some(Alert { about: B(&[n::MALIGNANCY_ASSOCIATED_METASTATIC_CALCINOSIS, n::HYPERVITAMINOSIS_D_CALCINOSIS, n::MILK_ALKALI_SYNDROME_CALCINOSIS]), above: 100000, covered_by: Some(NoteKey::new(3)), }), 
    says: B("A disease that may raise calcium within days is to be reckoned with: calcium is measured, or measured again, the same day."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::WALSH_HYPERCALCAEMIA_2016]), };

pub(super) const CALCIFIED_ARTERIES_OF_INFANCY_NOT_IMPROBABLE: Note = Note { id: B("calcified-arteries-of-infancy-not-improbable"), 
    when: B("all(below-two-years-now, suspected(generalized-arterial-calcification-of-infancy))"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(f::BELOW_TWO_YEARS_NOW), Op::Suspected(n::GENERALIZED_ARTERIAL_CALCIFICATION_OF_INFANCY)]), 
    alert: Some(Alert { about: B(&[n::GENERALIZED_ARTERIAL_CALCIFICATION_OF_INFANCY]), above: 100000, covered_by: None, }), 
    says: B("Calcified arteries in an infant are to be reckoned with: heart failure and high pressure come in the first months, and about half die early; pediatric cardiology sees the child the same day."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[s::RUTSCH_2008]), };
