// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const NIGWEKAR_2018: Source = Source { id: B("nigwekar-2018"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Nigwekar SU, Thadhani R, Brandenburg VM. Calciphylaxis. N Engl J Med 2018;378:1704-1714"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1056/NEJMra1505292"), 
    url: B("scribd copies"), 
    ids: B("doi 10.1056/NEJMra1505292"), 
    took: B(""), };

pub(super) const NIGWEKAR_2015: Source = Source { id: B("nigwekar-2015"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Nigwekar SU, et al. Calciphylaxis: risk factors, diagnosis, treatment. Am J Kidney Dis 2015;66:133-146"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1053/j.ajkd.2015.01.034"), 
    url: B("scribd"), 
    ids: B("doi 10.1053/j.ajkd.2015.01.034"), 
    took: B(""), };

pub(super) const NIGWEKAR_2016: Source = Source { id: B("nigwekar-2016"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Nigwekar SU, et al. Nationally representative study of CUA risk factors. J Am Soc Nephrol 2016;27:3421-3429"), 
    pmid: B("27080977"), 
    pmcid: B("PMC5084892"), 
    doi: B(""), 
    url: B("pmc…/PMC5084892; renalandurologynews.com"), 
    ids: B("PMID 27080977; PMC5084892"), 
    took: B(""), };

pub(super) const NIGWEKAR_2008: Source = Source { id: B("nigwekar-2008"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Nigwekar SU, et al. Calciphylaxis from nonuremic causes. Clin J Am Soc Nephrol 2008;3:1139-1143"), 
    pmid: B("18417747"), 
    pmcid: B(""), 
    doi: B("10.2215/CJN.00530108"), 
    url: B(""), 
    ids: B("PMID 18417747; doi 10.2215/CJN.00530108"), 
    took: B(""), };

pub(super) const KALAJIAN_2009: Source = Source { id: B("kalajian-2009"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Kalajian AH, et al. Calciphylaxis with normal renal and parathyroid function. Arch Dermatol 2009;145:451-458"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/archdermatol.2008.602"), 
    url: B(""), 
    ids: B("doi 10.1001/archdermatol.2008.602"), 
    took: B(""), };

pub(super) const HAYASHI_2013: Source = Source { id: B("hayashi-2013"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Hayashi M. Calciphylaxis: diagnosis and clinical features. Clin Exp Nephrol 2013;17:498-503"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s10157-013-0782-z"), 
    url: B("link.springer.com"), 
    ids: B("doi 10.1007/s10157-013-0782-z"), 
    took: B(""), };

pub(super) const CHINAHIER: Source = Source { id: B("chinahier"), kind: B("cohort"), seen: Seen::Table, 
    citation: B("Hierarchical diagnosis of calciphylaxis in dialysis patients (Table 3; authors not visible)"), 
    pmid: B(""), 
    pmcid: B("PMC10557543"), 
    doi: B(""), 
    url: B("pmc…/PMC10557543/table/t0003"), 
    ids: B("PMC10557543"), 
    took: B(""), };

pub(super) const LIU_2022: Source = Source { id: B("liu-2022"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Liu Y, et al. Calciphylaxis in Chinese hemodialysis patients. Front Med 2022;9:902171"), 
    pmid: B(""), 
    pmcid: B("PMC9226545"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMC9226545"), 
    took: B(""), };

pub(super) const WEENIG_2007: Source = Source { id: B("weenig-2007"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Weenig RH, et al. Calciphylaxis: natural history, risk factors, outcome. J Am Acad Dermatol 2007;56:569-579"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1016/j.jaad.2006.08.065"), 
    url: B(""), 
    ids: B("doi 10.1016/j.jaad.2006.08.065"), 
    took: B(""), };

pub(super) const JAAD_2025: Source = Source { id: B("jaad-2025"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Outcomes and mortality in calciphylaxis: multicenter update. J Am Acad Dermatol 2025"), 
    pmid: B("40409721"), 
    pmcid: B(""), 
    doi: B("10.1016/j.jaad.2025.04.081"), 
    url: B(""), 
    ids: B("PMID 40409721; doi 10.1016/j.jaad.2025.04.081"), 
    took: B(""), };

pub(super) const GABEL_2020: Source = Source { id: B("gabel-2020"), kind: B("case-control"), seen: Seen::Abstract, 
    citation: B("Gabel C, et al. Penile calciphylaxis: case-control. J Am Acad Dermatol 2020"), 
    pmid: B("32422224"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 32422224"), 
    took: B(""), };

pub(super) const DOBRY_2017: Source = Source { id: B("dobry-2017"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Dobry AS, et al. Hypercoagulable conditions and calciphylaxis. JAMA Dermatol 2017;154:182-187"), 
    pmid: B("29238798"), 
    pmcid: B("PMC5839276"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 29238798; PMC5839276"), 
    took: B(""), };

pub(super) const RISKTABLE: Source = Source { id: B("risktable"), kind: B("publication"), seen: Seen::Table, 
    citation: B("Table 1, risk factors for CUA"), 
    pmid: B(""), 
    pmcid: B("PMC2952095"), 
    doi: B(""), 
    url: B("pmc…/PMC2952095/table/T1"), 
    ids: B("PMC2952095"), 
    took: B(""), };

pub(super) const MAGRO_2013: Source = Source { id: B("magro-2013"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Calciphylaxis microangiopathy review (J Am Col Certif Wound Spec)"), 
    pmid: B(""), 
    pmcid: B("PMC3601884"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMC3601884"), 
    took: B(""), };

pub(super) const EUCALNET_2016: Source = Source { id: B("eucalnet-2016"), kind: B("consensus"), seen: Seen::Abstract, 
    citation: B("Lack of evidence does not justify neglect: how can we address unmet medical needs in calciphylaxis? (1st Consensus Conference, EuCalNet; authors not visible). Nephrol Dial Transplant 2016;31:1211-1219"), 
    pmid: B("27005994"), 
    pmcid: B(""), 
    doi: B("10.1093/ndt/gfw025"), 
    url: B(""), 
    ids: B("PMID 27005994; doi 10.1093/ndt/gfw025"), 
    took: B(""), };

pub(super) const KI_2025_SEC: Source = Source { id: B("ki-2025-sec"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Statements attributed to a 2025 Kidney International paper, read only on an AI summary page"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("droracle.ai/articles/90166, /763994"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BIOPSY_JAAD: Source = Source { id: B("biopsy-jaad"), kind: B("cohort"), seen: Seen::Secondary, 
    citation: B("Biopsy accuracy for calciphylaxis, Boston 2006-2018, 114 patients (JAAD; authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("dermatologyadvisor.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const WILLIAMS_2019: Source = Source { id: B("williams-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Williams EA, et al. False-negative pathologic diagnosis of calciphylaxis. J Cutan Pathol 2019;46:16-25"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1111/cup.13364"), 
    url: B(""), 
    ids: B("doi 10.1111/cup.13364"), 
    took: B(""), };

pub(super) const MOCHEL_2013: Source = Source { id: B("mochel-2013"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Mochel M, et al. Cutaneous calciphylaxis: histopathologic evaluation (56 biopsies)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("abstracts2view.com; scienceopen.com"), 
    ids: B("USCAP 2013 [482]"), 
    took: B(""), };

pub(super) const MCMULLEN_2019: Source = Source { id: B("mcmullen-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("McMullen ER, et al. Clinicopathologic features and calcium deposition patterns in calciphylaxis. Am J Surg Pathol 2019"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1097/PAS.0000000000001302"), 
    url: B("journals.lww.com"), 
    ids: B("doi 10.1097/PAS.0000000000001302"), 
    took: B(""), };

pub(super) const ONEILL_2017: Source = Source { id: B("oneill-2017"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("O'Neill WC. Specificity of histologic findings in calciphylaxis. ASN Kidney Week 2017 SA-PO853"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("asn-online.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BMCNEPH_2020: Source = Source { id: B("bmcneph-2020"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Vascular calcification in skin in CKD/ESKD. BMC Nephrol 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/s12882-020-01928-0"), 
    url: B(""), 
    ids: B("doi 10.1186/s12882-020-01928-0"), 
    took: B(""), };

pub(super) const COLBOC_2019: Source = Source { id: B("colboc-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Colboc H, et al. Localization, morphology, composition of CUA deposits. JAMA Dermatol 2019;155:789-796"), 
    pmid: B("31116362"), 
    pmcid: B("PMC6624803"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 31116362; PMC6624803"), 
    took: B(""), };

pub(super) const PERIECCRINE_JRIP: Source = Source { id: B("perieccrine-jrip"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Perieccrine calcification note (J Renal Inj Prev)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("journalrip.com/Article/JRIP_20150224100920"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LATUS_2011: Source = Source { id: B("latus-2011"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Latus J, et al. Early stages of calciphylaxis: are skin biopsies the answer? Case Rep Dermatol 2011;3:201-205"), 
    pmid: B("22110432"), 
    pmcid: B("PMC3219451"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 22110432; PMC3219451"), 
    took: B(""), };

pub(super) const PAUL_BONESCAN: Source = Source { id: B("paul-bonescan"), kind: B("case-control"), seen: Seen::Secondary, 
    citation: B("Paul S, Kroshinsky D. Bone scintigraphy case-control (interview)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medicalresearch.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const FINE_2002: Source = Source { id: B("fine-2002"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Fine & Zacharias, Kidney Int 2002, bone scan in calciphylaxis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("renalfellow.org/2009/09/29"), 
    ids: B(""), 
    took: B("34 of 36 scans abnormal (94.4 %) as one review counts; an interview calls the same series 97 %, with 4 of 36 proven by biopsy and no specificity"), };

pub(super) const SHMIDT_RSNA: Source = Source { id: B("shmidt-rsna"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Shmidt E, et al. Plain soft-tissue X-rays in calciphylaxis. RSNA 2011"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("archive.rsna.org/2011/11034203.html"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MDEDGE_CUA: Source = Source { id: B("mdedge-cua"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Update on calciphylaxis etiopathogenesis, diagnosis, management (Cutis/MDedge; authors not visible): incidence 1–4 % of dialysis, mortality 60–80 %, arteries 40–600 µm"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mdedge.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PAIN_CUA: Source = Source { id: B("pain-cua"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Cutaneous calciphylaxis pain review: incidence 0.04–4 %, 1-y mortality up to 50 %"), 
    pmid: B(""), 
    pmcid: B("PMC7595979"), 
    doi: B(""), 
    url: B("pmc…/PMC7595979"), 
    ids: B("PMC7595979"), 
    took: B(""), };

pub(super) const SPRAGUE_2013: Source = Source { id: B("sprague-2013"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Sprague SM. Painful skin ulcers in a hemodialysis patient. CJASN 2013;9:166-173"), 
    pmid: B("24202137"), 
    pmcid: B("PMC3878687"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 24202137; PMC3878687"), 
    took: B(""), };

pub(super) const UTD_CUA: Source = Source { id: B("utd-cua"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Calciphylaxis. UpToDate 2023"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medilib.ir/uptodate/show/1944"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PMJ_2001: Source = Source { id: B("pmj-2001"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Mathur RV, et al. Calciphylaxis. Postgrad Med J 2001;77:557-561"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1136/pmj.77.911.557"), 
    url: B("docslib.org/doc/2372647"), 
    ids: B("doi 10.1136/pmj.77.911.557"), 
    took: B(""), };

pub(super) const WEN_2023: Source = Source { id: B("wen-2023"), kind: B("meta-analysis"), seen: Seen::Abstract, 
    citation: B("Wen W, et al. IV sodium thiosulphate for calciphylaxis: meta-analysis. JAMA Netw Open 2023;6:e2310068"), 
    pmid: B("37099293"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("the-hospitalist.org; renalandurologynews.com"), 
    ids: B("PMID 37099293"), 
    took: B(""), };

pub(super) const UDOM_2019: Source = Source { id: B("udom-2019"), kind: B("meta-analysis"), seen: Seen::Abstract, 
    citation: B("Udomkarnjananun S, et al. Treatment of calciphylaxis in CKD: meta-analysis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life; scribd 522139467"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SINHA_2024: Source = Source { id: B("sinha-2024"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Sinha S, et al. CALCIPHYX. EClinicalMedicine 2024;75:102784"), 
    pmid: B("39252867"), 
    pmcid: B(""), 
    doi: B("10.1016/j.eclinm.2024.102784"), 
    url: B(""), 
    ids: B("PMID 39252867; doi 10.1016/j.eclinm.2024.102784; NCT04195906"), 
    took: B(""), };

pub(super) const GOSSETT_2023: Source = Source { id: B("gossett-2023"), kind: B("systematic-review"), seen: Seen::Abstract, 
    citation: B("Gossett C, et al. STS in PD patients: systematic review. Medicina 2023;59:1306"), 
    pmid: B("37512116"), 
    pmcid: B("PMC10386543"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 37512116; PMC10386543"), 
    took: B(""), };

pub(super) const KDOQI_PED7: Source = Source { id: B("kdoqi-ped7"), kind: B("guideline"), seen: Seen::Excerpt, 
    citation: B("KDOQI bone guideline for children, Guideline 7"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("kidneyfoundation.cachefly.net/…/guide7.htm"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SCILIT_CAP: Source = Source { id: B("scilit-cap"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Consequences of hyperphosphatemia and elevated Ca×P in dialysis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scilit.com/publications/25c5237…"), 
    ids: B(""), 
    took: B(""), };

pub(super) const WESTJEM_WARF: Source = Source { id: B("westjem-warf"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Sklar LR, Messman A. An atypical case of warfarin-induced skin necrosis. Clin Pract Cases Emerg Med 2017;1:359-361 (copy at westjem.com)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("westjem.com"), 
    ids: B(""), 
    took: B("timing of onset, read together with warf-late: days 3 to 10 as a rule, late cases too"), };

pub(super) const WARF_LATE: Source = Source { id: B("warf-late"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Reported adverse drug reaction cases: warfarin-induced skin necrosis, drugscontrol.org, case 49 (nine reports of the Australian committee ADRAC)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("drugscontrol.org"), 
    ids: B(""), 
    took: B("timing of onset, read together with westjem-warf: after weeks to years, or after a new start. The page names four reports within a week and three after 3 to 8 weeks"), };

pub(super) const DUTTA_2019: Source = Source { id: B("dutta-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Dutta P, et al. Correlation between clinical and pathological features of cutaneous calciphylaxis. PLoS One 2019;14:e0218155"), 
    pmid: B("31194797"), 
    pmcid: B("PMC6564670"), 
    doi: B("10.1371/journal.pone.0218155"), 
    url: B(""), 
    ids: B(""), 
    took: B("70 patients of one hospital at diagnosis: severe pain 74 %, ulceration 79 %, induration 57 %, erythema 41 %, open necrotic wounds 87 %"), };

pub(super) const KAMINSKI_2017: Source = Source { id: B("kaminski-2017"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Kaminski MR, et al. Factors associated with foot ulceration and amputation in adults on dialysis: a cross-sectional observational study. BMC Nephrol 2017;18:293"), 
    pmid: B("28886703"), 
    pmcid: B("PMC5591526"), 
    doi: B("10.1186/s12882-017-0711-6"), 
    url: B(""), 
    ids: B(""), 
    took: B("450 adults on dialysis: 10 % with a foot ulcer now, 21.6 % with one before, half with neuropathy or arterial disease; arterial disease raises the odds of an ulcer sixfold"), };

pub(super) const NDIP_2010: Source = Source { id: B("ndip-2010"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Ndip A, et al. Dialysis treatment is an independent risk factor for foot ulceration in patients with diabetes and stage 4 or 5 chronic kidney disease. Diabetes Care 2010;33:1811-1816"), 
    pmid: B("20484126"), 
    pmcid: B("PMC2909067"), 
    doi: B("10.2337/dc10-0255"), 
    url: B(""), 
    ids: B(""), 
    took: B("326 patients with diabetes and kidney disease of stage 4 or 5: a foot ulcer in 21 % of those on dialysis and 5 % of the others"), };

pub(super) const LI_PXE_2012: Source = Source { id: B("li-pxe-2012"), kind: B("publication"), seen: Seen::Table, 
    citation: B("Li Q, et al. Pseudoxanthoma elasticum-like skin findings with a homozygous ENPP1 mutation; table 1, differential diagnosis of such findings. Br J Dermatol 2012;166:1107-1111"), 
    pmid: B(""), 
    pmcid: B("PMC3336007"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("the list of disorders whose skin resembles pseudoxanthoma elasticum; about a quarter of patients with beta-thalassemia and sickle cell disease have such findings; the class of penicillamine and of saltpeter"), };

pub(super) const LI_PXE_2008: Source = Source { id: B("li-pxe-2008"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Li Q, et al. Pseudoxanthoma elasticum: clinical phenotypes, molecular genetics and putative pathomechanisms. Exp Dermatol 2009;18:1-11"), 
    pmid: B("19054062"), 
    pmcid: B("PMC3349969"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("GGCX variants, alone or with ABCC6, in patients with such skin and deficient vitamin K-dependent clotting factors"), };

pub(super) const LAL_2018: Source = Source { id: B("lal-2018"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Lal NR, et al. Perforating calcific elastosis: revisiting a rare entity. Indian J Dermatol 2018;63:186-188"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4103/ijd.IJD_111_17"), 
    url: B(""), 
    ids: B(""), 
    took: B("acquired, local, about the navel of obese women of middle age with many children; altered calcified elastic fibers that leave through the epidermis"), };

pub(super) const PPPXE_DISCUSSION: Source = Source { id: B("pppxe-discussion"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("A case of periumbilical perforating pseudoxanthoma elasticum: discussion"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("advances-in-medicine.net"), 
    ids: B(""), 
    took: B("not inherited, no eye or vessel disease, late onset; elimination through the epidermis, which is rare in the inherited disease; elastosis perforans serpiginosa holds no calcium"), };

pub(super) const PSEUDO_PXE_2005: Source = Source { id: B("pseudo-pxe-2005"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Elastosis perforans serpiginosa associated with pseudo-pseudoxanthoma elasticum during treatment of Wilson disease with penicillamine. Dermatology 2005;210:60-63"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1159/000081487"), 
    url: B(""), 
    ids: B(""), 
    took: B("two patients after 14 and 16 years of penicillamine; abnormal elastic fibers, no ABCC6 variant"), };

pub(super) const AMIN_2002: Source = Source { id: B("amin-2002"), kind: B("case-series"), seen: Seen::Excerpt, 
    citation: B("Amin R, et al. Subcutaneous calcification following chest wall and breast irradiation: a late complication. Br J Radiol 2002;75:279-282"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("six patients with heavy calcification of soft tissue after irradiation of breast or chest wall"), };

pub(super) const CARL_RT_1999: Source = Source { id: B("carl-rt-1999"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Subcutaneous calcification as a late effect of orthovoltage chest wall irradiation. Clin Oncol (R Coll Radiol) 1999;11:196-197"), 
    pmid: B("10465477"), 
    pmcid: B(""), 
    doi: B("10.1053/clon.1999.9042"), 
    url: B(""), 
    ids: B(""), 
    took: B("one patient; laid to overlap of fields"), };

pub(super) const RT_NECK: Source = Source { id: B("rt-neck"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Subcutaneous calcinosis as late sequela of radiotherapy to the neck"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B("years of latency; confined to the subcutis under atrophy, telangiectasia, altered pigment, fibrosis and fistulas"), };

pub(super) const RT_BREAST_ULCER_2023: Source = Source { id: B("rt-breast-ulcer-2023"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Lim PN, Tilston S. Right breast ulceration and dystrophic calcification as a late sequela following postmastectomy radiotherapy. BMJ Case Rep 2023;16:e254086"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("an ulcer with heavy calcification 30 years after radiotherapy"), };

pub(super) const RT_HYPOPHARYNX: Source = Source { id: B("rt-hypopharynx"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Follow-up of chemotherapy and radiotherapy: calcinosis cutis after radiotherapy of the hypopharynx"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("diagnosticimaging.com"), 
    ids: B(""), 
    took: B("calcification and metaplastic bone in the irradiated cheeks 5 to 10 years later, with normal calcium and phosphate"), };

pub(super) const PILOMATRIX_CA_2023: Source = Source { id: B("pilomatrix-ca-2023"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Pilomatrix carcinoma: report of two cases of the head and review of the literature. Curr Oncol 2023;30:1426-1438"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3390/curroncol30020109"), 
    url: B(""), 
    ids: B(""), 
    took: B("52 tumors in patients of middle to older age, mostly of the head; local recurrence is frequent"), };

pub(super) const PILOMATRIX_CA_2017: Source = Source { id: B("pilomatrix-ca-2017"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Papadakis M, et al. Pilomatrix carcinoma: more malignant biological behavior than was considered in the past. Mol Clin Oncol 2017;6:415-418"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3892/mco.2017.1148"), 
    url: B(""), 
    ids: B(""), 
    took: B("about 130 reported; nodes and metastases are frequently seen; wide excision"), };

pub(super) const MMOC_SCALP: Source = Source { id: B("mmoc-scalp"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Ma HJ, et al. Primary multiple miliary osteoma cutis: an unusual Chinese case"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("a woman of 25 years with a band of hard yellow papules of the scalp for five years"), };

pub(super) const COLE_OMIM: Source = Source { id: B("cole-omim"), kind: B("database"), seen: Seen::Secondary, 
    citation: B("Cole disease, summary of the entry OMIM 615522"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("findzebra.com"), 
    ids: B(""), 
    took: B("heterozygous ENPP1 variants; pale spots of arms and legs, punctate keratoderma, in some calcinosis cutis or early calcific tendinopathy"), };

pub(super) const GENEREVIEWS_PXE: Source = Source { id: B("genereviews-pxe"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Terry SF, Uitto J. Pseudoxanthoma elasticum. GeneReviews, NCBI Bookshelf"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("clinical diagnosis: characteristic skin and at least one characteristic sign of the retina; equivocal skin: calcified elastic fibers in the biopsy; or biallelic ABCC6 variants. Antiangiogenic injections by a retina specialist"), };

pub(super) const GHOST_CELLS_2015: Source = Source { id: B("ghost-cells-2015"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Ghost cells in pilomatrixoma, craniopharyngioma, and calcifying cystic odontogenic tumor. J Oral Pathol Med 2015;44:284-290"), 
    pmid: B("25047924"), 
    pmcid: B(""), 
    doi: B("10.1111/jop.12234"), 
    url: B(""), 
    ids: B(""), 
    took: B("43 tumors: ghost cells are the hallmark of all three"), };

pub(super) const TEMP_2018: Source = Source { id: B("temp-2018"), kind: B("randomized-trial"), seen: Seen::Abstract, 
    citation: B("Kranenburg G, et al. Etidronate for prevention of ectopic mineralization in patients with pseudoxanthoma elasticum (TEMP). J Am Coll Cardiol 2018;71:1117-1126"), 
    pmid: B("29519353"), 
    pmcid: B(""), 
    doi: B("10.1016/j.jacc.2017.12.062"), 
    url: B(""), 
    ids: B(""), 
    took: B("74 adults, cyclical 20 mg/kg for 2 weeks every 12 weeks or placebo for 12 months: primary result on positron emission tomography +6 against +7 % (p 0.465); arterial calcification on CT -4 against +8 % (p 0.001); subretinal neovascularization 1 against 9 (p 0.007); high phosphate in 18 of 37"), };

pub(super) const TEMP_CNV_2020: Source = Source { id: B("temp-cnv-2020"), kind: B("randomized-trial"), seen: Seen::Abstract, 
    citation: B("Risseeuw S, et al. The effect of etidronate on choroidal neovascular activity in patients with pseudoxanthoma elasticum. PLoS One 2020;15:e0240970"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1371/journal.pone.0240970"), 
    url: B(""), 
    ids: B(""), 
    took: B("the same 74: more activity at baseline with placebo (67 against 30 %); no effect after adjustment"), };

pub(super) const ETIDRONATE_6Y: Source = Source { id: B("etidronate-6y"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Cyclical etidronate reduces the progression of arterial calcifications in patients with pseudoxanthoma elasticum: a 6-year prospective observational study. J Clin Med 2024;13:4612"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3390/jcm13164612"), 
    url: B(""), 
    ids: B(""), 
    took: B("73 patients, each his own control, 3.6 years without and 2.8 with: relative growth of arterial calcification 11.7 and 5.3 % a year"), };

pub(super) const EVOLVE_CUA_2015: Source = Source { id: B("evolve-cua-2015"), kind: B("randomized-trial"), seen: Seen::Abstract, 
    citation: B("Floege J, et al. The effect of cinacalcet on calcific uremic arteriolopathy events in patients receiving hemodialysis: the EVOLVE trial. Clin J Am Soc Nephrol 2015;10:800-807"), 
    pmid: B("25887067"), 
    pmcid: B("PMC4422249"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("3861 patients: 6 with cinacalcet and 18 with placebo developed it; relative hazard 0.31 (0.13 to 0.79)"), };

pub(super) const OPTIMA_PRESS: Source = Source { id: B("optima-press"), kind: B("page"), seen: Seen::Secondary, 
    citation: B("OPTIMA (NCT05394116), garetosmab in fibrodysplasia ossificans progressiva: press report of September 2025"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("finanznachrichten.de"), 
    ids: B(""), 
    took: B("63 adults; the primary end point was met, new lesions fell by 90 % or more at 56 weeks, their volume by more than 99 %"), };

pub(super) const PALO_MONOGRAPH: Source = Source { id: B("palo-monograph"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Palovarotene, monograph and label excerpt (Sohonos)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("drugs.com/monograph/palovarotene.html"), 
    ids: B(""), 
    took: B("contraindicated in pregnancy, test before, during and a month after; early closure of growth plates; low bone density, mental change, night blindness"), };

pub(super) const RHEO_CASE: Source = Source { id: B("rheo-case"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Rheopheresis for adjuvant treatment in resistant calciphylaxis. European crystal network workshop"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("european-crystal-network.com"), 
    ids: B(""), 
    took: B("a woman of 71 years after two months without success: less pain after a week, 24 sessions, no side effect"), };

pub(super) const CCJM_GBCA: Source = Source { id: B("ccjm-gbca"), kind: B("table"), seen: Seen::Table, 
    citation: B("Key points of the ACR Manual on Contrast Media on prevention of nephrogenic systemic fibrosis, table 4, Cleve Clin J Med"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ccjm.org"), 
    ids: B(""), 
    took: B("stage 4 and 5: group I agents contraindicated, group II where contrast is needed; dialysis: CT preferred where as good, otherwise group II close before hemodialysis"), };

pub(super) const ACR_NKF_2021: Source = Source { id: B("acr-nkf-2021"), kind: B("guideline"), seen: Seen::Abstract, 
    citation: B("Use of intravenous gadolinium-based contrast media in patients with kidney disease: consensus statements of the American College of Radiology and the National Kidney Foundation. 2021"), 
    pmid: B(""), 
    pmcid: B("PMC7873723"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("group II: no case in 4931 administrations below 30 mL/min per 1.73 m2; harm of withholding may outweigh the risk"), };

pub(super) const MGP_CUA_2017: Source = Source { id: B("mgp-cua-2017"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Nigwekar SU, et al. Vitamin K-dependent carboxylation of matrix Gla protein influences the risk of calciphylaxis. J Am Soc Nephrol 2017"), 
    pmid: B(""), 
    pmcid: B("PMC5461787"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("20 hemodialysis patients with calciphylaxis and 20 without: carboxylated share 0.58 against 0.69"), };

pub(super) const STS_ADVICE: Source = Source { id: B("sts-advice"), kind: B("page"), seen: Seen::Secondary, 
    citation: B("Dosing advice on sodium thiosulfate in hemodialysis (droracle.ai, a compilation)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("droracle.ai"), 
    ids: B(""), 
    took: B("pressure during each infusion, calcium with the risk of a long QT interval, anion gap, bone density"), };

pub(super) const SCN_OR_MICC: Source = Source { id: B("scn-or-micc"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("A solitary lesion of idiopathic calcinosis cutis in an infant: subepidermal nodular calcinosis or milia-like idiopathic calcinosis cutis? Dermatol Online J"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("escholarship.org/uc/item/03d1q512"), 
    ids: B(""), 
    took: B("milia-like calcinosis: nearly always multiple, of the limbs, with Down syndrome in up to two thirds; subepidermal nodule: mostly solitary, of the face; a solitary lesion is called a subepidermal nodule wherever it lies"), };

pub(super) const SSC_XR25: Source = Source { id: B("ssc-xr25"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Cross-sectional radiographic study of calcinosis in 25 patients with systemic sclerosis (congress abstract; authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life (topic page, limited forms of systemic sclerosis)"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SSC_EARLY_120: Source = Source { id: B("ssc-early-120"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Calcinosis cutis on hand radiographs of 120 patients with early systemic sclerosis (authors, journal not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scite.ai (citing-statement page)"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SSC_PSEUDOTUMORAL: Source = Source { id: B("ssc-pseudotumoral"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Pseudotumoral calcinosis in systemic sclerosis: systematic literature review and case series of two referral centres (Cochin, Padova)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("research.unipd.it/handle/11577/3337666"), 
    ids: B("hdl 11577/3337666"), 
    took: B(""), };

pub(super) const SSC_256: Source = Source { id: B("ssc-256"), kind: B("cohort"), seen: Seen::Table, 
    citation: B("Demographic and clinical characteristics, 256 patients with systemic sclerosis (Table 1). Arch Rheumatol 2023;38:9-21"), 
    pmid: B(""), 
    pmcid: B("PMC10208607"), 
    doi: B("10.46497/ArchRheumatol.2023.9243"), 
    url: B("pmc.ncbi.nlm.nih.gov/articles/PMC10208607/table/T1"), 
    ids: B("PMC10208607; doi 10.46497/ArchRheumatol.2023.9243"), 
    took: B(""), };

pub(super) const EUSTAR_2012: Source = Source { id: B("eustar-2012"), kind: B("cohort"), seen: Seen::Table, 
    citation: B("EULAR Scleroderma Trials and Research cohort, limited against diffuse (Table 2; year from general knowledge)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ard.bmj.com (table 187196)"), 
    ids: B(""), 
    took: B(""), };

pub(super) const JDM_BRAZIL54: Source = Source { id: B("jdm-brazil54"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Risk factors associated with calcinosis of juvenile dermatomyositis, 54 patients. J Pediatr (Rio J) 2008"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scielo.br"), 
    ids: B("S0021-75572008000100012"), 
    took: B(""), };

pub(super) const JDM_CHANDIGARH: Source = Source { id: B("jdm-chandigarh"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Sharma A, et al. AB0946 Calcinosis in juvenile dermatomyositis, 36 children. Ann Rheum Dis 2017;76(Suppl 2):1386"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ard.bmj.com/content/76/Suppl_2/1386.1"), 
    ids: B(""), 
    took: B(""), };

pub(super) const JDM_184: Source = Source { id: B("jdm-184"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Prospective study of 184 children with juvenile dermatomyositis: skin more recalcitrant than muscle. J Am Acad Dermatol 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("physiciansweekly.com (abstract copy)"), 
    ids: B(""), 
    took: B(""), };

pub(super) const JDM19: Source = Source { id: B("jdm19"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Chowdhary V, et al. Outcome in juvenile dermatomyositis. Indian Pediatr 2002;39:931-935"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("indianpediatrics.net/oct2002/oct-931-935.htm"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TANSLEY_2014: Source = Source { id: B("tansley-2014"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Tansley SL, et al. Calcinosis in JDM is influenced by both anti-NXP2 status and age at onset. Rheumatology 2014"), 
    pmid: B("24987158"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("researchportal.bath.ac.uk"), 
    ids: B("PMID 24987158"), 
    took: B(""), };

pub(super) const NXP2_26: Source = Source { id: B("nxp2-26"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Toplak N, et al. Is anti-NXP2 a risk factor for calcinosis in JDM? 26 patients. Front Pediatr 2022;9:810785"), 
    pmid: B("35280444"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed.ncbi.nlm.nih.gov/35280444"), 
    ids: B("PMID 35280444"), 
    took: B(""), };

pub(super) const PDM_BRESCIA: Source = Source { id: B("pdm-brescia"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Calcinosis in poly-dermatomyositis: predictors and treatment, 74 patients. Clin Exp Rheumatol 2017;35(2)"), 
    pmid: B("27908312"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("clinexprheumatol.org/abstract.asp?a=10801"), 
    ids: B("PMID 27908312"), 
    took: B(""), };

pub(super) const DM_ACR_2013: Source = Source { id: B("dm-acr-2013"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Congress abstract of the Stanford dermatomyositis calcinosis study, 126 patients (ACR; year from general knowledge)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("acrabstracts.org/?p=3651"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PM28: Source = Source { id: B("pm28"), kind: B("publication"), seen: Seen::Table, 
    citation: B("Clinical characteristics of inflammatory myopathy by subgroup (Table 2; 28 idiopathic polymyositis). Open Rheumatol J vol 10"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("benthamopen.com/FULLTEXT/TORJ-10-141"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PMDM_308: Source = Source { id: B("pmdm-308"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Retrospective analysis of 308 cases of polymyositis and dermatomyositis (Soochow; authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PMSCL41: Source = Source { id: B("pmscl41"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Muscular and extramuscular features of myositis with anti-PM/Scl, 41 patients (authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MYOSSC45: Source = Source { id: B("myossc45"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Gonçalves Júnior J, et al. Inflammatory myopathies overlapping with systemic sclerosis, 45 patients. Arch Rheumatol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("archivesofrheumatology.org/full-text/1463"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SLE_PORTO: Source = Source { id: B("sle-porto"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Costa Sousa F, et al. Dystrophic calcinosis cutis in SLE: case. Pan Afr Med J 2021;40:258"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("panafrican-med-journal.com/content/article/40/258/full"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LEP61: Source = Source { id: B("lep61"), kind: B("case-series"), seen: Seen::Excerpt, 
    citation: B("Lupus panniculitis: case series of 61 patients (New York, Boston). JAMA Dermatol 2020 (journal from general knowledge)"), 
    pmid: B(""), 
    pmcid: B("PMC7489404"), 
    doi: B(""), 
    url: B("pmc.ncbi.nlm.nih.gov/articles/PMC7489404"), 
    ids: B("PMC7489404"), 
    took: B(""), };

pub(super) const LEP15: Source = Source { id: B("lep15"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Kim JW, Kim J. Lupus panniculitis, 15 cases. J Korean Rheum Assoc 2006;13:107-115"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("koreamed.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MARTENS_1999: Source = Source { id: B("martens-1999"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Martens PB, Moder KG, Ahmed I. Lupus panniculitis: 40 patients. J Rheumatol 1999;26:68-72"), 
    pmid: B("9918242"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("uptodate.com abstract copy"), 
    ids: B("PMID 9918242"), 
    took: B(""), };

pub(super) const DLE_REVIEW: Source = Source { id: B("dle-review"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Retrospective study of 132 cases of discoid lupus (introduction cites 60 % hair-bearing skin)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("termedia.pl"), 
    ids: B(""), 
    took: B(""), };

pub(super) const DLE_ANA: Source = Source { id: B("dle-ana"), kind: B("textbook"), seen: Seen::Secondary, 
    citation: B("Chapter on discoid lupus citing Bielsa 1991 and Wallace 1992"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("arthritisresearch.us"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MCTD_OLMSTED: Source = Source { id: B("mctd-olmsted"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Ungprasert P, et al. Epidemiology of mixed connective tissue disease 1985-2014. Arthritis Care Res 2016"), 
    pmid: B("26946215"), 
    pmcid: B("PMC5426802"), 
    doi: B("10.1002/acr.22872"), 
    url: B("mayoclinic.pure.elsevier.com"), 
    ids: B("PMID 26946215; PMC5426802; doi 10.1002/acr.22872"), 
    took: B(""), };

pub(super) const MCTD_VELLORE: Source = Source { id: B("mctd-vellore"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("John KJ, et al. Mixed connective tissue disease, 111 patients. Int J Rheumatol 2020;9692030"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1155/2020/9692030"), 
    url: B("hindawi.com/journals/ijr/2020/9692030/tab2"), 
    ids: B("doi 10.1155/2020/9692030"), 
    took: B(""), };

pub(super) const UCTD_184: Source = Source { id: B("uctd-184"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Vaz CC, et al. Undifferentiated connective tissue disease: 184 patients. Clin Rheumatol 2009;28:915-921"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s10067-009-1175-2"), 
    url: B("link.springer.com"), 
    ids: B("doi 10.1007/s10067-009-1175-2"), 
    took: B(""), };

pub(super) const UCTD78: Source = Source { id: B("uctd78"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Raynaud's phenomenon in undifferentiated connective tissue disease, 78 patients. Clin Rheumatol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s10067-004-0988-2"), 
    url: B("dx.doi.org/10.1007/s10067-004-0988-2"), 
    ids: B("doi 10.1007/s10067-004-0988-2"), 
    took: B(""), };

pub(super) const RA_CC: Source = Source { id: B("ra-cc"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Albashir WHA, et al. A rare case of calcinosis cutis in rheumatoid arthritis. MOJ Orthop Rheumatol 2020;12:123-125"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.15406/mojor.2020.12.00533"), 
    url: B("medcraveonline.com"), 
    ids: B("doi 10.15406/mojor.2020.12.00533"), 
    took: B(""), };

pub(super) const SS_CC: Source = Source { id: B("ss-cc"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Case of calcinosis cutis in Sjögren's syndrome (Akhila, et al. 2024), as reported on a medical news page"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medizinonline.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SS75: Source = Source { id: B("ss75"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Antibodies in primary Sjögren's syndrome, 75 patients"), 
    pmid: B(""), 
    pmcid: B("PMC5534504"), 
    doi: B(""), 
    url: B("pmc.ncbi.nlm.nih.gov/articles/PMC5534504"), 
    ids: B("PMC5534504"), 
    took: B(""), };

pub(super) const SS_639: Source = Source { id: B("ss-639"), kind: B("registry"), seen: Seen::Table, 
    citation: B("Clinical characteristics of a national primary Sjögren registry, 639 patients (Table 1)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ard.bmj.com (table 191695)"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SS46: Source = Source { id: B("ss46"), kind: B("cohort"), seen: Seen::Table, 
    citation: B("46 patients with primary Sjögren's syndrome (Table 1). Nutrients 2021;13:2072"), 
    pmid: B(""), 
    pmcid: B("PMC8235705"), 
    doi: B(""), 
    url: B("pmc.ncbi.nlm.nih.gov/articles/PMC8235705"), 
    ids: B("PMC8235705"), 
    took: B(""), };

pub(super) const MORPHEA_DEZA: Source = Source { id: B("morphea-deza"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Deza G, Sánchez-Schmidt JM, Pujol RM. Solitary plaque-type morphea with dystrophic calcinosis cutis. Acta Derm Venereol 2016;96:418-419"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.2340/00015555-2271"), 
    url: B("medicaljournals.se"), 
    ids: B("doi 10.2340/00015555-2271"), 
    took: B(""), };

pub(super) const MORPHEA_AGARWAL: Source = Source { id: B("morphea-agarwal"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Agarwal US, et al. Linear scleroderma with calcinosis. Indian J Dermatol 2013;58:163"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4103/0019-5154.108104"), 
    url: B("e-ijd.org"), 
    ids: B("doi 10.4103/0019-5154.108104"), 
    took: B(""), };

pub(super) const MORPHEA_YADAV: Source = Source { id: B("morphea-yadav"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Yadav P, Thind SS. Calcinosis circumscripta in localized scleroderma. Med J DY Patil Univ 2013;6:444-446"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4103/0975-2870.118281"), 
    url: B("mjdrdypu.org"), 
    ids: B("doi 10.4103/0975-2870.118281"), 
    took: B(""), };

pub(super) const MORPHEA_944: Source = Source { id: B("morphea-944"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Morphea subsets, two prospective cohorts, 944 participants (thesis abstract 2020)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("utswmed-ir.tdl.org/handle/2152.5/9901"), 
    ids: B("hdl 2152.5/9901"), 
    took: B(""), };

pub(super) const MORPHEA90: Source = Source { id: B("morphea90"), kind: B("publication"), seen: Seen::Table, 
    citation: B("Childhood localized scleroderma, 90 subjects (Table 2). J Rheumatol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jrheum.org (table 34495)"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MORPHEA_581: Source = Source { id: B("morphea-581"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Kunzler E, et al. Linear morphea, 581 participants. J Am Acad Dermatol 2019"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("utsouthwestern.pure.elsevier.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BALIN_2012: Source = Source { id: B("balin-2012"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Balin SJ, Wetter DA, Andersen LK, Davis MDP. Calcinosis cutis occurring in association with AI-CTD: Mayo experience, 78 patients. Arch Dermatol 2012;148:455-462"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/archdermatol.2011.2052"), 
    url: B("archderm.jamanetwork.com/article.aspx?articleid=1150959"), 
    ids: B("doi 10.1001/archdermatol.2011.2052"), 
    took: B(""), };

pub(super) const VALENZUELA_2016: Source = Source { id: B("valenzuela-2016"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Valenzuela A, Baron M, et al. Calcinosis is associated with digital ulcers and osteoporosis in SSc (SCTC study). Semin Arthritis Rheum 2016;46:344-349"), 
    pmid: B("27371996"), 
    pmcid: B("PMC5500288"), 
    doi: B(""), 
    url: B("pmc…/PMC5500288"), 
    ids: B("PMID 27371996; PMC5500288"), 
    took: B(""), };

pub(super) const VALENZUELA_2020: Source = Source { id: B("valenzuela-2020"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Valenzuela A, et al. Calcinosis is associated with ischemic manifestations and increased disability in SSc. Semin Arthritis Rheum 2020;50:891-896"), 
    pmid: B("32898758"), 
    pmcid: B("PMC8205269"), 
    doi: B(""), 
    url: B("pmc…/PMC8205269"), 
    ids: B("PMID 32898758; PMC8205269"), 
    took: B(""), };

pub(super) const BARON_2016: Source = Source { id: B("baron-2016"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Baron M, et al. Calcinosis is associated with digital ischaemia in SSc. Rheumatology 2016;55:2148-2155"), 
    pmid: B("27593964"), 
    pmcid: B("PMC5144666"), 
    doi: B(""), 
    url: B("pmc…/PMC5144666"), 
    ids: B("PMID 27593964; PMC5144666"), 
    took: B(""), };

pub(super) const BARTOLI_2016: Source = Source { id: B("bartoli-2016"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Calcinosis in systemic sclerosis: subsets, distribution and complications (authors not visible). Rheumatology (Oxford) 2016;55:1610-1614"), 
    pmid: B("27241706"), 
    pmcid: B(""), 
    doi: B("10.1093/rheumatology/kew193"), 
    url: B("jrheum.org external ref"), 
    ids: B("PMID 27241706; doi 10.1093/rheumatology/kew193"), 
    took: B(""), };

pub(super) const BARTOLI_CH: Source = Source { id: B("bartoli-ch"), kind: B("textbook"), seen: Seen::Abstract, 
    citation: B("Bartoli F, Cometi L, Matucci-Cerinic M. Calcinosis (book chapter). Springer"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/978-3-319-98477-3_14"), 
    url: B("rd.springer.com/chapter/10.1007/978-3-319-98477-3_14"), 
    ids: B("doi 10.1007/978-3-319-98477-3_14"), 
    took: B(""), };

pub(super) const ACHIENG_2024: Source = Source { id: B("achieng-2024"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Achieng S, Harris J, Samaranayaka M, Herrick AL. A rare form of calcinosis in SSc-myositis overlap. Rheumatol Adv Pract 2024"), 
    pmid: B(""), 
    pmcid: B("PMC10901148"), 
    doi: B("10.1093/rap/rkae011"), 
    url: B("tomesphere.com/paper/PMC10901148.md"), 
    ids: B("PMC10901148; doi 10.1093/rap/rkae011"), 
    took: B(""), };

pub(super) const VALENZUELA_2014: Source = Source { id: B("valenzuela-2014"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Valenzuela A, Chung L, Casciola-Rosen L, Fiorentino D. Clinical features and autoantibodies associated with calcinosis in DM. JAMA Dermatol 2014;150:724-729"), 
    pmid: B("24869801"), 
    pmcid: B(""), 
    doi: B("10.1001/jamadermatol.2013.10416"), 
    url: B("jamanetwork.com/journals/jamadermatology/fullarticle/1876054"), 
    ids: B("PMID 24869801; doi 10.1001/jamadermatol.2013.10416"), 
    took: B(""), };

pub(super) const DM_REVIEW_2023: Source = Source { id: B("dm-review-2023"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Review of calcinosis in dermatomyositis (authors not visible)"), 
    pmid: B(""), 
    pmcid: B("PMC10269219"), 
    doi: B(""), 
    url: B("pmc…/PMC10269219"), 
    ids: B("PMC10269219"), 
    took: B(""), };

pub(super) const HOELTZEL_2014: Source = Source { id: B("hoeltzel-2014"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Hoeltzel MF, et al. Calcinosis in juvenile DM. Curr Rheumatol Rep 2014;16:467"), 
    pmid: B("25366934"), 
    pmcid: B("PMC5118224"), 
    doi: B(""), 
    url: B("pmc…/PMC5118224"), 
    ids: B("PMID 25366934; PMC5118224"), 
    took: B(""), };

pub(super) const CARRA_2018: Source = Source { id: B("carra-2018"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Clinical phenotypes and biologic treatment use in JDM-associated calcinosis. Pediatr Rheumatol 2018"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/s12969-018-0299-9"), 
    url: B("ped-rheum.biomedcentral.com"), 
    ids: B("doi 10.1186/s12969-018-0299-9"), 
    took: B(""), };

pub(super) const JDM48: Source = Source { id: B("jdm48"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("JDM cohort of 48 children (risk factors for calcinosis)"), 
    pmid: B(""), 
    pmcid: B("PMC10331242"), 
    doi: B(""), 
    url: B("pmc…/PMC10331242"), 
    ids: B("PMC10331242"), 
    took: B(""), };

pub(super) const JDM_SR_2023: Source = Source { id: B("jdm-sr-2023"), kind: B("systematic-review"), seen: Seen::Abstract, 
    citation: B("Calcinosis in JDM: systematic review. Curr Rheumatol Rep 2023"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s11926-023-01126-5"), 
    url: B("link.springer.com"), 
    ids: B("doi 10.1007/s11926-023-01126-5"), 
    took: B(""), };

pub(super) const DMBOOK_CH17: Source = Source { id: B("dmbook-ch17"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Calcinosis in dermatomyositis (five subtypes). In: Dermatomyositis. Springer"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/978-3-540-79313-7_17"), 
    url: B("link.springer.com"), 
    ids: B("doi 10.1007/978-3-540-79313-7_17"), 
    took: B(""), };

pub(super) const SLE_JDD: Source = Source { id: B("sle-jdd"), kind: B("cohort"), seen: Seen::Excerpt, 
    citation: B("Retrospective study of calcinosis cutis in SLE (10 patients, MGH). J Drugs Dermatol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jddonline.com"), 
    ids: B("S1545961622P1137X"), 
    took: B(""), };

pub(super) const SULEMAN: Source = Source { id: B("suleman"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Suleman FE, Ally MMTM. Calcinosis cutis universalis in SLE. S Afr J Radiol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("sajr.org.za/…/228/264"), 
    ids: B(""), 
    took: B(""), };

pub(super) const VALSONGCHUNG: Source = Source { id: B("valsongchung"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Valenzuela A, Song P, Chung L. Calcinosis in scleroderma (review, Curr Opin Rheumatol; year not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scribd.com/document/514102859"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BOULMAN_2005: Source = Source { id: B("boulman-2005"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Boulman N, et al. Calcinosis in rheumatic diseases. Semin Arthritis Rheum 2005;34:805-812"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("archive.org text"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LEARNRAD: Source = Source { id: B("learnrad"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("LearningRadiology: calcinosis universalis / venous insufficiency pages"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("learningradiology.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const VDHOOGEN_2013: Source = Source { id: B("vdhoogen-2013"), kind: B("criteria"), seen: Seen::Excerpt, 
    citation: B("van den Hoogen F, et al. 2013 ACR/EULAR classification criteria for SSc. Arthritis Rheum 2013;65:2737-2747"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1002/art.38098"), 
    url: B("docslib.org/doc/6817626; seekhealthz.com (sens/spec)"), 
    ids: B("doi 10.1002/art.38098"), 
    took: B(""), };

pub(super) const LUNDBERG_2017: Source = Source { id: B("lundberg-2017"), kind: B("criteria"), seen: Seen::Abstract, 
    citation: B("Lundberg IE, et al. 2017 EULAR/ACR criteria for IIM"), 
    pmid: B("29106061"), 
    pmcid: B(""), 
    doi: B("10.1136/annrheumdis-2017-211468"), 
    url: B("medluna.com/article/29106061; rmdopen table"), 
    ids: B("PMID 29106061; doi 10.1136/annrheumdis-2017-211468; 10.1002/art.40320"), 
    took: B(""), };

pub(super) const ARINGER_2019: Source = Source { id: B("aringer-2019"), kind: B("criteria"), seen: Seen::Abstract, 
    citation: B("Aringer M, et al. 2019 EULAR/ACR criteria for SLE. Ann Rheum Dis 2019;78:1151-1159"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1136/annrheumdis-2018-214819"), 
    url: B("docslib.org/doc/11485613; m2.mtmt.hu"), 
    ids: B("doi 10.1136/annrheumdis-2018-214819"), 
    took: B(""), };

pub(super) const SSC_T1: Source = Source { id: B("ssc-t1"), kind: B("criteria"), seen: Seen::Table, 
    citation: B("2013 ACR/EULAR classification criteria for systemic sclerosis, table 1. Ann Rheum Dis 2013;72:1747"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ard.bmj.com/content/72/11/1747/T1"), 
    ids: B(""), 
    took: B("items, points and caps"), };

pub(super) const IIM_T1: Source = Source { id: B("iim-t1"), kind: B("criteria"), seen: Seen::Table, 
    citation: B("2017 EULAR/ACR classification criteria for idiopathic inflammatory myopathies, table 1 as printed in RMD Open; calculator page of the Karolinska Institute"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("rmdopen table 1; imm.ki.se"), 
    ids: B(""), 
    took: B("items, points and cut-offs, with and without muscle biopsy; the rows for age are blank in the copy read"), };

pub(super) const SLE_NRP: Source = Source { id: B("sle-nrp"), kind: B("criteria"), seen: Seen::Table, 
    citation: B("2019 EULAR/ACR classification criteria for systemic lupus erythematosus, table 7 of a review in Neurological Research and Practice 2019"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/s42466-019-0016-2"), 
    url: B(""), 
    ids: B(""), 
    took: B("items and weights"), };

pub(super) const DERMNET_SFNN: Source = Source { id: B("dermnet-sfnn"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("DermNet. Subcutaneous fat necrosis of the newborn"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("dermnetnz.org"), 
    ids: B(""), 
    took: B("needle-shaped clefts and their differential"), };

pub(super) const PO_SFNN: Source = Source { id: B("po-sfnn"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("PathologyOutlines. Subcutaneous fat necrosis of the newborn"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pathologyoutlines.com"), 
    ids: B(""), 
    took: B("needle-shaped clefts and their differential"), };

pub(super) const ARPS_2013: Source = Source { id: B("arps-2013"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Arps DP, Patel RM. Lupus profundus (panniculitis): a potential mimic of subcutaneous panniculitis-like T-cell lymphoma. Arch Pathol Lab Med 2013;137:1211-1215"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.5858/arpa.2013-0253-cr"), 
    url: B(""), 
    ids: B(""), 
    took: B("lupus panniculitis and the T-cell lymphoma of the fat may look alike; rimming by atypical lymphocytes and clones are looked for"), };

pub(super) const EMPENDIUM_MCTD: Source = Source { id: B("empendium-mctd"), kind: B("textbook"), seen: Seen::Table, 
    citation: B("McMaster Textbook of Internal Medicine, classification of mixed connective-tissue disease (table)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("empendium.com/mcmtextbook/table/B31.16.8-1."), 
    ids: B(""), 
    took: B("Alarcon-Segovia and Villarreal: the antibody and three of five; swollen hands, Raynaud phenomenon and sclerodactyly together need synovitis or myositis"), };

pub(super) const SJOGREN_NOMENCLATURE_2025: Source = Source { id: B("sjogren-nomenclature-2025"), kind: B("consensus"), seen: Seen::Abstract, 
    citation: B("Ramos-Casals M, et al. 2023 International Rome consensus for the nomenclature of Sjögren disease. Nat Rev Rheumatol 2025"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1038/s41584-025-01268-z"), 
    url: B(""), 
    ids: B(""), 
    took: B("Sjögren disease instead of syndrome; associated instead of secondary"), };

pub(super) const MHLW_CALCIPHYLAXIS: Source = Source { id: B("mhlw-calciphylaxis"), kind: B("criteria"), seen: Seen::Excerpt, 
    citation: B("Diagnostic criteria of calciphylaxis (proposal), study group of the Japanese Ministry of Health, Labour and Welfare; Hayashi M, et al. J Jpn Soc Dial Ther 2012;45:551-557"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("keio-apheresis.sakura.ne.jp/kouroushou/content02.html"), 
    ids: B(""), 
    took: B("the three clinical items, the pathology, the places, the exclusions up to ulcers with varicose veins"), };

pub(super) const DELACEY_2019: Source = Source { id: B("delacey-2019"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("DeLacey S, et al. Hyperparathyroidism in X-linked hypophosphatemia. Bone 2019;127:386-392"), 
    pmid: B("31276850"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("tertiary hyperparathyroidism in 14 of 84 patients with X-linked hypophosphatemia"), };

pub(super) const VAIMAN_2015: Source = Source { id: B("vaiman-2015"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Vaiman M, et al. Ecthyma gangrenosum and ecthyma-like lesions: review article. Eur J Clin Microbiol Infect Dis 2015;34:633-639"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s10096-014-2277-6"), 
    url: B(""), 
    ids: B(""), 
    took: B("167 cases of 1975 to 2014: Pseudomonas aeruginosa in 123, of these 72 with sepsis; other bacteria in 29, fungi in 15; healthy people among them"), };

pub(super) const SKIADA_2022: Source = Source { id: B("skiada-2022"), kind: B("systematic-review"), seen: Seen::Abstract, 
    citation: B("Skiada A, et al. Global cutaneous mucormycosis: a systematic review. J Fungi 2022;8:194"), 
    pmid: B("35205948"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("693 cases: diabetes in 20 %, a malignant blood disease in 15.7 %, no underlying disease in 39.6 %, an injury in 54 %, spread in 13 %"), };

pub(super) const RODD_2021: Source = Source { id: B("rodd-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Rodd C, et al. Subcutaneous fat necrosis with hypercalcemia in cooled neonates. Semin Fetal Neonatal Med 2021;26:101269"), 
    pmid: B("34340905"), 
    pmcid: B(""), 
    doi: B("10.1016/j.siny.2021.101269"), 
    url: B(""), 
    ids: B("PMID 34340905; doi 10.1016/j.siny.2021.101269"), 
    took: B(""), };

pub(super) const BONNEMAINS_2008: Source = Source { id: B("bonnemains-2008"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Bonnemains L, et al. Severe neonatal hypercalcemia by SFN without visible lesion. Eur J Pediatr 2008;167:1459-1461"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s00431-008-0682-5"), 
    url: B("link.springer.com"), 
    ids: B("doi 10.1007/s00431-008-0682-5"), 
    took: B(""), };

pub(super) const PANC_MDEDGE: Source = Source { id: B("panc-mdedge"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Pancreatic panniculitis, dermpath diagnosis pages (MDedge; PathologyOutlines; medicalalgorithms)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pathologyoutlines.com/topic/skinnontumorpancreaticfatnecrosis.html"), 
    ids: B(""), 
    took: B(""), };

pub(super) const UITTO_2013: Source = Source { id: B("uitto-2013"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Ectopic mineralization in skin diseases (PXE as paradigm)"), 
    pmid: B(""), 
    pmcid: B("PMC4006979"), 
    doi: B(""), 
    url: B("pmc…/PMC4006979"), 
    ids: B("PMC4006979"), 
    took: B(""), };

pub(super) const SHIMADA_2021: Source = Source { id: B("shimada-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Shimada BK, et al. ABCC6, pyrophosphate and ectopic calcification. Int J Mol Sci 2021;22:4555"), 
    pmid: B("33925341"), 
    pmcid: B("PMC8123679"), 
    doi: B(""), 
    url: B("pmc…/PMC8123679"), 
    ids: B("PMID 33925341; PMC8123679"), 
    took: B(""), };

pub(super) const LUO_2020: Source = Source { id: B("luo-2020"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Luo H, Li Q, Cao Y, Uitto J. Therapeutics for PXE and related disorders. J Clin Med 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("docslib.org/doc/11137319"), 
    ids: B(""), 
    took: B(""), };

pub(super) const FERREIRA_2021: Source = Source { id: B("ferreira-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Ferreira CR, et al. Natural history of ENPP1 and ABCC6 deficiencies. J Bone Miner Res 2021;36:2193-2202"), 
    pmid: B("34355424"), 
    pmcid: B("PMC8595532"), 
    doi: B(""), 
    url: B("pmc…/PMC8595532"), 
    ids: B("PMID 34355424; PMC8595532"), 
    took: B(""), };

pub(super) const GACI_GIM_2021: Source = Source { id: B("gaci-gim-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Prospective phenotyping of GACI survivors. Genet Med 2021;23:396-407"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("gimjournal.org S1098-3600(21)02543-0"), 
    ids: B(""), 
    took: B(""), };

pub(super) const WERNER_2008: Source = Source { id: B("werner-2008"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Clinical outcome and mechanism of soft tissue calcification in Werner syndrome. Rejuvenation Res 2008;11:809-819"), 
    pmid: B("18729813"), 
    pmcid: B(""), 
    doi: B("10.1089/rej.2007.0649"), 
    url: B("pubmed…/18729813"), 
    ids: B("PMID 18729813; doi 10.1089/rej.2007.0649"), 
    took: B(""), };

pub(super) const WERNER_CRIT: Source = Source { id: B("werner-crit"), kind: B("registry"), seen: Seen::Table, 
    citation: B("Werner syndrome diagnostic criteria table (International Registry; Japanese)"), 
    pmid: B(""), 
    pmcid: B("PMC5025328"), 
    doi: B(""), 
    url: B("pmc…"), 
    ids: B("PMC5025328 T1; PMC12043886 T1"), 
    took: B(""), };

pub(super) const PCT_JRHEUM_2021: Source = Source { id: B("pct-jrheum-2021"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("PCT masquerading as SSc. J Rheumatol 2021;48:145"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("physiciansweekly.com/porphyria-cutanea-tarda-masquerading"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PCT_1984: Source = Source { id: B("pct-1984"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("PCT in agnogenic myeloid metaplasia. Arch Dermatol 1984;120:538-539"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/archderm.1984.01650400120027"), 
    url: B("jamanetwork.com"), 
    ids: B("doi 10.1001/archderm.1984.01650400120027"), 
    took: B(""), };

pub(super) const PCT_2008: Source = Source { id: B("pct-2008"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Sclerodermatous changes in familial PCT. Clin Exp Dermatol 2008;33:422-424"), 
    pmid: B("18498414"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed"), 
    ids: B("PMID 18498414"), 
    took: B(""), };

pub(super) const PCT_2013: Source = Source { id: B("pct-2013"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Sclerodermatous changes in PCT: six cases. Ann Dermatol Venereol 2013;140:589-597"), 
    pmid: B("24090888"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 24090888"), 
    took: B(""), };

pub(super) const TOKORO_2009: Source = Source { id: B("tokoro-2009"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Tokoro S, et al. Latent dystrophic subcutaneous calcification in chronic venous insufficiency. Acta Derm Venereol 2009;89:505-508"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.2340/00015555-0680"), 
    url: B("medicaljournals.se"), 
    ids: B("doi 10.2340/00015555-0680"), 
    took: B(""), };

pub(super) const CVD_US: Source = Source { id: B("cvd-us"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Subcutaneous calcifications in legs with chronic venous diseases (500 legs, ultrasound)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const KOSTLER_2005: Source = Source { id: B("kostler-2005"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Köstler E, Konrad H, Wollina U. Dystrophic calcification in leg ulcers (letter). Int Wound J 2005;2:239"), 
    pmid: B("16618328"), 
    pmcid: B("PMC7951623"), 
    doi: B(""), 
    url: B("pmc…/PMC7951623"), 
    ids: B("PMID 16618328; PMC7951623"), 
    took: B(""), };

pub(super) const BURN_2022: Source = Source { id: B("burn-2022"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Late-onset calcinosis in burn scars. J Dtsch Dermatol Ges 2022"), 
    pmid: B("35119786"), 
    pmcid: B("PMC9303380"), 
    doi: B("10.1111/ddg.14677"), 
    url: B(""), 
    ids: B("PMID 35119786; PMC9303380; doi 10.1111/ddg.14677"), 
    took: B(""), };

pub(super) const BURN_CED: Source = Source { id: B("burn-ced"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Dystrophic calcinosis cutis within burns"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1111/ced.13396"), 
    url: B("lausr.org"), 
    ids: B("doi 10.1111/ced.13396"), 
    took: B(""), };

pub(super) const CYSTI_TMCR: Source = Source { id: B("cysti-tmcr"), kind: B("textbook"), seen: Seen::Excerpt, 
    citation: B("Tropical Medicine Mission Index of Diseases, ch. 7 (cysticercosis), ch. 27 (guinea worm)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("tmcr.usuhs.edu; isradiology.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CYSTI_AK: Source = Source { id: B("cysti-ak"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Disseminated cysticercosis case report (rice-grain calcification)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("akjournals.com/view/journals/1647/14/2/article-p120.xml"), 
    ids: B(""), 
    took: B(""), };

pub(super) const GUINEA: Source = Source { id: B("guinea"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("A woman with knee pain and soft tissue calcification (dracunculiasis)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PILO_DLML: Source = Source { id: B("pilo-dlml"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Digital Laboratory Medicine Library: pilomatricoma"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("dev.dlml.cflabs.ca/node/2751"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PILO_2014: Source = Source { id: B("pilo-2014"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Hernández-Núñez A, et al. Pilomatricoma: 261 tumors in 239 patients. Actas Dermosifiliogr 2014;105:699-705"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("c.coek.info"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HEEL_2006: Source = Source { id: B("heel-2006"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Picture of the month—diagnosis: calcified nodule secondary to heel sticks. Arch Pediatr Adolesc Med 2006;160:646"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jamanetwork.com/journals/jamapediatrics/fullarticle/486266"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HEEL_2013: Source = Source { id: B("heel-2013"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Sakmann S, DeSilva P. Neonatal heel-prick → dystrophic calcification. BMJ Case Rep 2013"), 
    pmid: B("23729719"), 
    pmcid: B("PMC3670079"), 
    doi: B(""), 
    url: B("pmc…/PMC3670079"), 
    ids: B("PMID 23729719; PMC3670079"), 
    took: B(""), };

pub(super) const HEEL_VDX: Source = Source { id: B("heel-vdx"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("VisualDx: calcified nodules of the heels; Contemporary Pediatrics dermcase"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("visualdx.com; contemporarypediatrics.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PETRIFIED_2021: Source = Source { id: B("petrified-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Petrified ears: a clue for adrenal insufficiency. Dermatopathology 2021;8:45-48"), 
    pmid: B("33800755"), 
    pmcid: B(""), 
    doi: B("10.3390/dermatopathology8010009"), 
    url: B(""), 
    ids: B("PMID 33800755; doi 10.3390/dermatopathology8010009"), 
    took: B(""), };

pub(super) const GOGATE_2012: Source = Source { id: B("gogate-2012"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Gogate Y, et al. \"Petrified ears\" with pituitary insufficiency. Indian J Endocrinol Metab 2012;16:830-832"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4103/2230-8210.100649"), 
    url: B(""), 
    ids: B("doi 10.4103/2230-8210.100649"), 
    took: B(""), };

pub(super) const BUIKEMA_2012: Source = Source { id: B("buikema-2012"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Buikema KE, Adams EG. A rare case of petrified ear. Case Rep Dermatol Med 2012;410601"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1155/2012/410601"), 
    url: B(""), 
    ids: B("doi 10.1155/2012/410601"), 
    took: B(""), };

pub(super) const HPOA_NNNN: Source = Source { id: B("hpoa-nnnn"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology annotations, release 2025-01-16; the number is the ORPHA or OMIM disease id (79443 PHP1A, 79445 PPHP, 103580 PHP1A, 612462 PHP1C, 2762 POH, 337 FOP, 280062 calciphylaxis, 211900 / 617994 / 53715 tumoral calcinosis, 617343 / 99879 hyperparathyroidism, 416 hyperoxaluria, 797 sarcoidosis, 29073 myeloma). n/m rows are published-case annotations (PCS); frequency classes are Orphanet expert statements (TAS) without a denominator"), 
    pmid: B("2109828"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B("PCS papers: PMID 2109828, 21488135, 15687324, 15599692, 17710231, 27745835"), 
    took: B(""), };

pub(super) const PHP_COHORT_2015: Source = Source { id: B("php-cohort-2015"), kind: B("cohort"), seen: Seen::Data, 
    citation: B("\"A positive genotype-phenotype correlation in a large cohort of patients with PHP1A and PPHP and 33 newly identified mutations in GNAS\" – 42 individual records (30 PHP1A, 12 PPHP) counted here"), 
    pmid: B("25802881"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("GA4GH phenopacket store"), 
    ids: B("PMID 25802881"), 
    took: B(""), };

pub(super) const SALEMI_2018: Source = Source { id: B("salemi-2018"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Salemi P, Skalamera Olson JM, Dickson LE, Germain-Lee EL. Ossifications in Albright hereditary osteodystrophy. J Clin Endocrinol Metab 2018;103:158-168"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("espeyearbook.org/ey/0015/ey0015.5-11"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ORPHANET_PPHP: Source = Source { id: B("orphanet-pphp"), kind: B("database"), seen: Seen::Excerpt, 
    citation: B("Orphanet text on pseudopseudohypoparathyroidism (findzebra copy)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("findzebra.com"), 
    ids: B("ORPHA 79445"), 
    took: B(""), };

pub(super) const PHP1A_PICTURE_2008: Source = Source { id: B("php1a-picture-2008"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Picture of the month: osteoma cutis with PHP1A. Arch Pediatr Adolesc Med 2008;162:1092"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/archpedi.162.11.1092"), 
    url: B("jamanetwork.com/journals/jamapediatrics/fullarticle/380436"), 
    ids: B("doi 10.1001/archpedi.162.11.1092"), 
    took: B(""), };

pub(super) const BRANDENBURG_2017: Source = Source { id: B("brandenburg-2017"), kind: B("registry"), seen: Seen::Abstract, 
    citation: B("Calcific uraemic arteriolopathy (calciphylaxis): data from a large nationwide registry (authors not visible). Nephrol Dial Transplant 2017;32:126-132"), 
    pmid: B("26908770"), 
    pmcid: B(""), 
    doi: B("10.1093/ndt/gfv438"), 
    url: B("ncbi.nlm.nih.gov/pubmed"), 
    ids: B("PMID 26908770; doi 10.1093/ndt/gfv438"), 
    took: B(""), };

pub(super) const FRENCHCUA_2020: Source = Source { id: B("frenchcua-2020"), kind: B("case-control"), seen: Seen::Abstract, 
    citation: B("Calciphylaxis epidemiology, risk factors, treatment and survival among French CKD patients: case-control study. BMC Nephrol 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/s12882-020-01722-y"), 
    url: B("bmcnephrol.biomedcentral.com"), 
    ids: B("doi 10.1186/s12882-020-01722-y; NCT02854046"), 
    took: B(""), };

pub(super) const ZHONGDA51: Source = Source { id: B("zhongda51"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Jiao Y, Zhang X. Clinical features and outcomes of calciphylaxis in Chinese CKD patients. ASN Kidney Week 2022 SA-PO164"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("asn-online.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const DETROIT24: Source = Source { id: B("detroit24"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("CUA treatment, 24 patients, Detroit 2007-2016. Int J Nephrol 2021;6661042"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hindawi.com/journals/ijn/2021/6661042"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SANTOS_2017: Source = Source { id: B("santos-2017"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Santos PW, He J, Tuffaha A, Wetmore JB. Clinical characteristics and risk factors associated with mortality in CUA. Int Urol Nephrol 2017"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("springermedicine.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CUA_NUC60: Source = Source { id: B("cua-nuc60"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Clinical characteristics and treatment in uremic and non-uremic calciphylaxis, dermatological single centre, 60 patients. Ren Fail 2024"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1080/0886022X.2023.2297566"), 
    url: B("informahealthcare.com"), 
    ids: B("doi 10.1080/0886022X.2023.2297566"), 
    took: B(""), };

pub(super) const NUCPATH24: Source = Source { id: B("nucpath24"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Non-uremic calciphylaxis, 24 of 68 cases 2010-2019 (pathology abstract, authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("staging.scite.ai"), 
    ids: B(""), 
    took: B(""), };

pub(super) const YU_2017: Source = Source { id: B("yu-2017"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Yu WY, Bhutani T, Kornik R, et al. Warfarin-associated nonuremic calciphylaxis. JAMA Dermatol 2017;153:309-314"), 
    pmid: B("28099971"), 
    pmcid: B(""), 
    doi: B("10.1001/jamadermatol.2016.4821"), 
    url: B("pubmed"), 
    ids: B("PMID 28099971; doi 10.1001/jamadermatol.2016.4821"), 
    took: B(""), };

pub(super) const WIPATT_2023: Source = Source { id: B("wipatt-2023"), kind: B("systematic-review"), seen: Seen::Abstract, 
    citation: B("Wipattanakitcharoen A, et al. Penile calciphylaxis: systematic review, 121 patients. World J Urol 2023;41:2959-2966"), 
    pmid: B("37782324"), 
    pmcid: B(""), 
    doi: B("10.1007/s00345-023-04611-9"), 
    url: B("pubmed"), 
    ids: B("PMID 37782324; doi 10.1007/s00345-023-04611-9"), 
    took: B(""), };

pub(super) const PENILEKUWAIT: Source = Source { id: B("penilekuwait"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Calciphylaxis-induced penile gangrene, 11 patients, Kuwait 1998-2010 (authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("bu.edu.eg/staff/…/publications/21314"), 
    ids: B(""), 
    took: B(""), };

pub(super) const EMED_CUA: Source = Source { id: B("emed-cua"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Nunley JR. Calciphylaxis, clinical presentation. eMedicine, upd. 24 Feb 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("emedicine.medscape.com/article/1095481-clinical"), 
    ids: B(""), 
    took: B(""), };

pub(super) const UTC12: Source = Source { id: B("utc12"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Uraemic tumoral calcinosis in 12 haemodialysis patients (library record; author and journal line not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("acnpsearch.tweb-dev.unibo.it/singlejournalindex/48213205"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PTX_TC9: Source = Source { id: B("ptx-tc9"), kind: B("cohort"), seen: Seen::Excerpt, 
    citation: B("Parathyroidectomy and tumoral calcinosis: 9 of 597 patients with secondary hyperparathyroidism. BMC Surg 2019"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/s12893-019-0603-8"), 
    url: B("link.springer.com"), 
    ids: B("doi 10.1186/s12893-019-0603-8"), 
    took: B(""), };

pub(super) const UTC_CR_2023: Source = Source { id: B("utc-cr-2023"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("He L, et al. Multiple uremic tumoral calcinosis. Front Endocrinol 2023"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3389/fendo.2023.1249680"), 
    url: B("frontiersin.org"), 
    ids: B("doi 10.3389/fendo.2023.1249680"), 
    took: B(""), };

pub(super) const FTC_40Y: Source = Source { id: B("ftc-40y"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Carmichael KD, Bynum JA, Evans EB. Familial tumoral calcinosis: a forty-year follow-up on one family"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("researchexperts.utmb.edu"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BAUGHMAN_SARC: Source = Source { id: B("baughman-sarc"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Calcium and vitamin D metabolism in sarcoidosis (authors not visible). Sarcoidosis Vasc Diffuse Lung Dis 2013;30:113-120"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mattioli1885journals.com/index.php/sarcoidosis/article/view/3022"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LATVIA_281: Source = Source { id: B("latvia-281"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Calcium metabolism in sarcoidosis, 281 patients, Riga"), 
    pmid: B(""), 
    pmcid: B("PMC6330682"), 
    doi: B(""), 
    url: B("pmc…/PMC6330682"), 
    ids: B("PMC6330682"), 
    took: B(""), };

pub(super) const MAS_CR_2009: Source = Source { id: B("mas-cr-2009"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Modern milk-alkali syndrome, case report. Cases J 2009;2:6188"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4076/1757-1626-2-6188"), 
    url: B("casesjournal.biomedcentral.com"), 
    ids: B("doi 10.4076/1757-1626-2-6188"), 
    took: B(""), };

pub(super) const EMED_MAS: Source = Source { id: B("emed-mas"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Scofield RH. Milk-alkali syndrome. eMedicine 2017"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("emedicine.medscape.com/article/123324"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CALCALKALI_2013: Source = Source { id: B("calcalkali-2013"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Patel AM, Adeseun GA, Goldfarb S. Calcium-alkali syndrome in the modern era. Nutrients 2013;5:4880-4893"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3390/nu5124880"), 
    url: B("mdpi.com"), 
    ids: B("doi 10.3390/nu5124880"), 
    took: B(""), };

pub(super) const SFNN30: Source = Source { id: B("sfnn30"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Del Pozzo-Magaña BR, Ho N. Subcutaneous fat necrosis of the newborn: 20-year retrospective study. Pediatr Dermatol 2016;33:e353-e355"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1111/pde.12973"), 
    url: B("zendy.io"), 
    ids: B("doi 10.1111/pde.12973"), 
    took: B(""), };

pub(super) const SFNN_JPRI: Source = Source { id: B("sfnn-jpri"), kind: B("review"), seen: Seen::Secondary, 
    citation: B("Case report quoting a review (51 % hypercalcaemia). J Pharm Res Int 2022;34(42B)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.9734/jpri/2022/v34i42B36298"), 
    url: B("journaljpri.com"), 
    ids: B("doi 10.9734/jpri/2022/v34i42B36298"), 
    took: B(""), };

pub(super) const FOP28: Source = Source { id: B("fop28"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Fibrodysplasia ossificans progressiva, 28 patients followed up to 24 years, 1996 (authors and title not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ndorms.ox.ac.uk/publications/107622"), 
    ids: B(""), 
    took: B(""), };

pub(super) const FOP11: Source = Source { id: B("fop11"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Al Kaissi A, et al. Diversity of phenotypes in FOP, 11 patients. J Clin Med Res 2016;8:246-253"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.14740/jocmr2465w"), 
    url: B("jocmr.org"), 
    ids: B("doi 10.14740/jocmr2465w"), 
    took: B(""), };

pub(super) const FOP_NHS_114: Source = Source { id: B("fop-nhs-114"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Natural history of FOP: prospective global 36-month study. Genet Med 2022;24:2422-2433"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1016/j.gim.2022.08.013"), 
    url: B("gimjournal.org"), 
    ids: B("doi 10.1016/j.gim.2022.08.013"), 
    took: B(""), };

pub(super) const FOP_CENSUS: Source = Source { id: B("fop-census"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Liljesthröm M, Pignolo RJ, Kaplan FS. Epidemiology of the global FOP community"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("rarediseasesjournal.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const DEIRMENGIAN_2008: Source = Source { id: B("deirmengian-2008"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Deirmengian GK, Hebela NM, O'Connell M, et al. Proximal tibial osteochondromas in patients with fibrodysplasia ossificans progressiva. J Bone Joint Surg Am 2008;90:366-374"), 
    pmid: B("18245597"), 
    pmcid: B(""), 
    doi: B("10.2106/JBJS.G.00774"), 
    url: B("pubmed"), 
    ids: B("PMID 18245597; doi 10.2106/JBJS.G.00774"), 
    took: B(""), };

pub(super) const MMOC_EJD_2018: Source = Source { id: B("mmoc-ejd-2018"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Multiple miliary osteoma cutis: comprehensive review (102 cases). Eur J Dermatol 2018;28(4)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jle.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ERINANC_2019: Source = Source { id: B("erinanc-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Erinanc H, Turk E. Cutaneous bone formation associated with melanocytic nevus. J Craniofac Surg 2019;30:e688-e691"), 
    pmid: B("31306387"), 
    pmcid: B(""), 
    doi: B("10.1097/SCS.0000000000005716"), 
    url: B("pubmed"), 
    ids: B("PMID 31306387; doi 10.1097/SCS.0000000000005716"), 
    took: B(""), };

pub(super) const CONLIN_2002_S: Source = Source { id: B("conlin-2002-s"), kind: B("case-report"), seen: Seen::Secondary, 
    citation: B("Statements about Conlin 2002 (13 of 15 women) and Moulin (125 naevi) on a case discussion page"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("xhbv.com/a-case-of-nevus-of-nanta-discussion.html"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PETRIFIEDENDO_2024: Source = Source { id: B("petrifiedendo-2024"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Valea A, Nistor CE, Ciobica ML, Sima OC, Carsote M. Endocrine petrified ear. Diagnostics 2024;14:1303"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("biomed.reviewer.ly"), 
    ids: B(""), 
    took: B(""), };

pub(super) const AURICOSS11: Source = Source { id: B("auricoss11"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Auricular ossificans: nine documented cases and two more (author line not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scilit.com/publications/43ed97f7…"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LIPPMANN_AR: Source = Source { id: B("lippmann-ar"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Heinz Lippmann disease (subcutaneous ossification in venous disease)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("appliedradiology.com/articles/heinz-lippmann-disease"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TOPHUSULCER_105: Source = Source { id: B("tophusulcer-105"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Ulceration over tophi in gout, 105 patients. Int J Rheum Dis 2019;22:1052-1057"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1111/1756-185X.13581"), 
    url: B("pubmed text; experts.mcmaster.ca"), 
    ids: B("doi 10.1111/1756-185X.13581"), 
    took: B(""), };

pub(super) const TOPHI_MODEL: Source = Source { id: B("tophi-model"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Prediction model for tophi (preprint; quotes 12-35 %)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("authorea.com/users/345959/articles/472030"), 
    ids: B(""), 
    took: B(""), };

pub(super) const EPICYST_432: Source = Source { id: B("epicyst-432"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Kim, Na, Yun, Huh, Lim. Epidermoid cyst: 432 cases. Arch Craniofac Surg 2020;21:171-175"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.7181/acfs.2020.00248"), 
    url: B("e-acfs.org"), 
    ids: B("doi 10.7181/acfs.2020.00248"), 
    took: B(""), };

pub(super) const EPICYST_112: Source = Source { id: B("epicyst-112"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Epidermal cysts of the head and neck, 112 cases"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.26326/2281-9649.31.1.2200"), 
    url: B("ejpd.com"), 
    ids: B("doi 10.26326/2281-9649.31.1.2200"), 
    took: B(""), };

pub(super) const RANODULE_KUWAIT: Source = Source { id: B("ranodule-kuwait"), kind: B("registry"), seen: Seen::Abstract, 
    citation: B("Al-Herz A, et al. Nodules in RA, Kuwait registry. Med Princ Pract 2017;26:152-156"), 
    pmid: B("27883999"), 
    pmcid: B("PMC5588366"), 
    doi: B(""), 
    url: B("pmc"), 
    ids: B("PMID 27883999; PMC5588366"), 
    took: B(""), };

pub(super) const RANODULE_MEDSCAPE: Source = Source { id: B("ranodule-medscape"), kind: B("review"), seen: Seen::Secondary, 
    citation: B("Medscape answer page on rheumatoid nodules, 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medscape.com/answers/331715-5391"), 
    ids: B(""), 
    took: B(""), };

pub(super) const RANODULE_NM: Source = Source { id: B("ranodule-nm"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("News-Medical page on rheumatoid nodules"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("news-medical.net"), 
    ids: B(""), 
    took: B(""), };

pub(super) const OXALOSIS_2011: Source = Source { id: B("oxalosis-2011"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Blackmon JA, et al. Oxalosis involving the skin. Arch Dermatol 2011;147:1302-1305"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/archdermatol.2011.182"), 
    url: B("archderm.jamanetwork.com"), 
    ids: B("doi 10.1001/archdermatol.2011.182"), 
    took: B(""), };

pub(super) const WISN_1998: Source = Source { id: B("wisn-1998"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Sallah S, Abdallah JM, Gagnon GA. Warfarin skin necrosis and protein S. Haemostasis 1998;28:25-30"), 
    pmid: B("9885367"), 
    pmcid: B(""), 
    doi: B("10.1159/000022380"), 
    url: B(""), 
    ids: B("PMID 9885367; doi 10.1159/000022380"), 
    took: B(""), };

pub(super) const WISN_SOC: Source = Source { id: B("wisn-soc"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Warfarin necrosis of the skin, teaching page"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("standardofcare.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const WISN_SYMPT: Source = Source { id: B("wisn-sympt"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Warfarin-induced skin necrosis, information page (0.01-0.1 %, 4:1)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("symptoma.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const FALANGA_1986: Source = Source { id: B("falanga-1986"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Falanga V, Fine MJ, Kapoor WN. Cutaneous manifestations of cholesterol crystal embolization. Arch Dermatol 1986;122:1194-1198"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/archderm.1986.01660220112024"), 
    url: B("jamanetwork.com"), 
    ids: B("doi 10.1001/archderm.1986.01660220112024"), 
    took: B(""), };

pub(super) const CES_PROXIMAL: Source = Source { id: B("ces-proximal"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Cholesterol embolization simulating calciphylaxis. JAMA Dermatol 2014;150:903-905"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/jamadermatol.2013.8846"), 
    url: B("jamanetwork.com"), 
    ids: B("doi 10.1001/jamadermatol.2013.8846"), 
    took: B(""), };

pub(super) const LV27: Source = Source { id: B("lv27"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Livedoid vasculopathy: characteristics, risk factors and treatment, multicentre, 27 patients. J Eur Acad Dermatol Venereol 2019;33:1784-1791"), 
    pmid: B("31009111"), 
    pmcid: B(""), 
    doi: B("10.1111/jdv.15639"), 
    url: B("pubmed"), 
    ids: B("PMID 31009111; doi 10.1111/jdv.15639"), 
    took: B(""), };

pub(super) const LV_NORDIC: Source = Source { id: B("lv-nordic"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Kluger N. Livedoid vasculopathy. Forum Nord Derm Ven 2018"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("viewer.joomag.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const FRANCES_2005: Source = Source { id: B("frances-2005"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Frances C, et al. (first author as another page cites it). Dermatologic manifestations of the antiphospholipid syndrome: two hundred consecutive cases. Arthritis Rheum 2005;52:1785-1793"), 
    pmid: B("15934071"), 
    pmcid: B(""), 
    doi: B("10.1002/art.21041"), 
    url: B("archive-ouverte.unige.ch"), 
    ids: B("PMID 15934071; doi 10.1002/art.21041"), 
    took: B(""), };

pub(super) const APS_ULCERPAGE: Source = Source { id: B("aps-ulcerpage"), kind: B("case-series"), seen: Seen::Secondary, 
    citation: B("Book page on skin ulcers in antiphospholipid syndrome, quoting the 200-case and the 1000-case series"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("arthritisresearch.us"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CV_773: Source = Source { id: B("cv-773"), kind: B("publication"), seen: Seen::Table, 
    citation: B("Table 2, drug-associated (239) v other (534) cutaneous vasculitis. J Rheumatol (author line not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jrheum.org/highwire/markup/24210"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CV74: Source = Source { id: B("cv74"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("García NP, et al. Vasculitis cutáneas, 74 adultos, La Plata. Rev Argent Reumatol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ojs.reumatologia.org.ar"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CRYO72: Source = Source { id: B("cryo72"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Cutaneous manifestations of cryoglobulinemia: 72 patients. J Am Acad Dermatol 1991;25:21-27"), 
    pmid: B("1880249"), 
    pmcid: B(""), 
    doi: B("10.1016/0190-9622(91)70168-2"), 
    url: B("pubmed"), 
    ids: B("PMID 1880249; doi 10.1016/0190-9622(91)70168-2"), 
    took: B(""), };

pub(super) const CRYO_182: Source = Source { id: B("cryo-182"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Codes-Méndez H, et al. Cryoglobulinemia profiles, 182 patients. J Clin Med 2024;13:6069"), 
    pmid: B("39458019"), 
    pmcid: B("PMC11508573"), 
    doi: B(""), 
    url: B("pmc"), 
    ids: B("PMID 39458019; PMC11508573"), 
    took: B(""), };

pub(super) const PG_239: Source = Source { id: B("pg-239"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Pyoderma gangrenosum, 12 centres in Turkey, 239 patients. An Bras Dermatol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scielo.br/j/abd/a/vwyM3rwFsRngr5x9BFgkbDD"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PG_DRG: Source = Source { id: B("pg-drg"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Pyoderma gangrenosum in German hospitals 2012 (2212 cases). Int Wound J"), 
    pmid: B(""), 
    pmcid: B("PMC7949574"), 
    doi: B(""), 
    url: B("pmc"), 
    ids: B("PMC7949574"), 
    took: B(""), };

pub(super) const PG_ITALY64: Source = Source { id: B("pg-italy64"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Monari P, et al. Epidemiology of pyoderma gangrenosum. Int Wound J 2018;15:875-879"), 
    pmid: B("29877043"), 
    pmcid: B("PMC7949684"), 
    doi: B(""), 
    url: B("pmc"), 
    ids: B("PMID 29877043; PMC7949684"), 
    took: B(""), };

pub(super) const HAFNER_2010: Source = Source { id: B("hafner-2010"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Martorell hypertensive ischemic leg ulcer (authors not visible). Arch Dermatol 2010;146:961-968"), 
    pmid: B("20855694"), 
    pmcid: B(""), 
    doi: B("10.1001/archdermatol.2010.224"), 
    url: B("pubmed"), 
    ids: B("PMID 20855694; doi 10.1001/archdermatol.2010.224"), 
    took: B(""), };

pub(super) const MARTORELL67: Source = Source { id: B("martorell67"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Deinsberger J, et al. Differentiating arteriolosclerotic ulcers of Martorell. Acta Derm Venereol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.2340/00015555-3804"), 
    url: B("medicaljournalssweden.se"), 
    ids: B("doi 10.2340/00015555-3804"), 
    took: B(""), };

pub(super) const NEJM_LEU_2017: Source = Source { id: B("nejm-leu-2017"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Singer AJ, Tassiopoulos A, Kirsner RS. Lower-extremity ulcers. N Engl J Med 2017;377:1559-1567"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1056/NEJMra1615243"), 
    url: B("scribd copy"), 
    ids: B("doi 10.1056/NEJMra1615243"), 
    took: B(""), };

pub(super) const LEGULCER_465: Source = Source { id: B("legulcer-465"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Etiology of chronic leg ulcers in a dermatologic wound clinic. Wound Manag Prev 2022;68(8):12-15"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.25270/wmp.2022.8.1215"), 
    url: B(""), 
    ids: B("doi 10.25270/wmp.2022.8.1215"), 
    took: B(""), };

pub(super) const TAO_850: Source = Source { id: B("tao-850"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Thromboangiitis obliterans in Japan, 850 patients"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TAO_2468: Source = Source { id: B("tao-2468"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Barlas S, et al. Clinical definition of thromboangiitis obliterans. Int J Angiol 1997;6:49-55"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/bf01616231"), 
    url: B("avesis.istanbul.edu.tr"), 
    ids: B("doi 10.1007/bf01616231"), 
    took: B(""), };

pub(super) const TAO_182: Source = Source { id: B("tao-182"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Clinical spectrum of thromboangiitis obliterans in France. Angiology 2020;71:621-625"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1177/0003319720920163"), 
    url: B("pubmed"), 
    ids: B("doi 10.1177/0003319720920163"), 
    took: B(""), };

pub(super) const GOH_2014: Source = Source { id: B("goh-2014"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Goh T, Goh LG, Ang CH, Wong CH. Early diagnosis of necrotizing fasciitis (9 series, 1463 patients). Br J Surg 2014 (year by general knowledge)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scribd 245437524"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NF_331: Source = Source { id: B("nf-331"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Shaikh N, et al. Necrotizing fasciitis in males and females. Ann Med Surg 2015;4:355-360"), 
    pmid: B("26568823"), 
    pmcid: B("PMC4602355"), 
    doi: B(""), 
    url: B("pmc"), 
    ids: B("PMID 26568823; PMC4602355"), 
    took: B(""), };

pub(super) const ALT70: Source = Source { id: B("alt70"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Predictive model for lower extremity cellulitis. J Am Acad Dermatol 2017;76:618-625"), 
    pmid: B("28215446"), 
    pmcid: B(""), 
    doi: B("10.1016/j.jaad.2016.12.044"), 
    url: B("pubmed"), 
    ids: B("PMID 28215446; doi 10.1016/j.jaad.2016.12.044"), 
    took: B(""), };

pub(super) const NSF12: Source = Source { id: B("nsf12"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Mendoza FA, et al. Twelve cases of nephrogenic fibrosing dermopathy. Semin Arthritis Rheum 2006;35:238-249"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1016/j.semarthrit.2005.08.002"), 
    url: B("jdc.jefferson.edu"), 
    ids: B("doi 10.1016/j.semarthrit.2005.08.002"), 
    took: B(""), };

pub(super) const NSF17: Source = Source { id: B("nsf17"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Nephrogenic systemic fibrosis: late skin manifestations, 17 patients. Arch Dermatol 2009;145:183-187"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ku.dk"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NSF_MSK: Source = Source { id: B("nsf-msk"), kind: B("textbook"), seen: Seen::Excerpt, 
    citation: B("Nephrogenic systemic fibrosis, book chapter"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("musculoskeletalkey.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const EMED_NSF: Source = Source { id: B("emed-nsf"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Cowper S. Nephrogenic systemic fibrosis, clinical. eMedicine 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("emedicine.medscape.com/article/1097889"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MO_EFORT: Source = Source { id: B("mo-efort"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Savvidou O, et al. Post-traumatic myositis ossificans. EFORT Open Rev 2021;6:572-583"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1302/2058-5241.6.210002"), 
    url: B("distantreader.org copy"), 
    ids: B("doi 10.1302/2058-5241.6.210002"), 
    took: B(""), };

pub(super) const MO_DICT: Source = Source { id: B("mo-dict"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Dictionary page quoting reports (no trauma in up to 25 %)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medical-dictionary.thefreedictionary.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NHO_570: Source = Source { id: B("nho-570"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Troublesome heterotopic ossification after CNS damage: 570 surgeries. PLoS One 2011;6:e16632"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1371/journal.pone.0016632"), 
    url: B("journals.plos.org"), 
    ids: B("doi 10.1371/journal.pone.0016632"), 
    took: B(""), };

pub(super) const NHO_BJR: Source = Source { id: B("nho-bjr"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Heterotopic ossification after central nervous system trauma. Bone Joint Res"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1302/2046-3758.23.2000152"), 
    url: B("boneandjoint.org.uk"), 
    ids: B("doi 10.1302/2046-3758.23.2000152"), 
    took: B(""), };

pub(super) const SUBEXO_287: Source = Source { id: B("subexo-287"), kind: B("systematic-review"), seen: Seen::Abstract, 
    citation: B("DaCambra MP, et al. Subungual exostosis of the toes: systematic review. Clin Orthop Relat Res 2014;472:1251-1259"), 
    pmid: B("24146360"), 
    pmcid: B(""), 
    doi: B("10.1007/s11999-013-3345-4"), 
    url: B("pubmed; PMC3940748 (287 cases)"), 
    ids: B("PMID 24146360; doi 10.1007/s11999-013-3345-4"), 
    took: B(""), };

pub(super) const SUBEXO_312: Source = Source { id: B("subexo-312"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Davis DA, et al. Subungual exostosis: 312 cases. Pediatr Dermatol 1996;13:212-218"), 
    pmid: B("8806121"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed"), 
    ids: B("PMID 8806121"), 
    took: B(""), };

pub(super) const SUBEXO17: Source = Source { id: B("subexo17"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Surgical treatment of subungual exostosis, 17 patients. Singapore Med J"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("smj.org.sg"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MOLLUSC_302: Source = Source { id: B("mollusc-302"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Dohil MA, et al. Epidemiology of molluscum contagiosum in children. J Am Acad Dermatol 2006;54:47-54"), 
    pmid: B("16384754"), 
    pmcid: B(""), 
    doi: B("10.1016/j.jaad.2005.08.035"), 
    url: B("pubmed"), 
    ids: B("PMID 16384754; doi 10.1016/j.jaad.2005.08.035"), 
    took: B(""), };

pub(super) const VM88: Source = Source { id: B("vm88"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Venous malformations: what do phleboliths tell us in children? Pediatr Surg Int 2022"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s00383-022-05181-4"), 
    url: B("link.springer.com"), 
    ids: B("doi 10.1007/s00383-022-05181-4"), 
    took: B(""), };

pub(super) const HORN_643: Source = Source { id: B("horn-643"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Yu RC, Pryce DW, Macfarlane AW, Stewart TW. 643 cutaneous horns. Br J Dermatol 1991;124:449-452"), 
    pmid: B("2039721"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed"), 
    ids: B("PMID 2039721"), 
    took: B(""), };

pub(super) const HORN_222: Source = Source { id: B("horn-222"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Cutaneous horn: 222 cases, Uberlândia. An Bras Dermatol 2010"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scielo.br"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HORN72: Source = Source { id: B("horn72"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Clinicopathologic study of cutaneous horns. Korean J Dermatol 2005;43:359-365"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("koreamed.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HORN57: Source = Source { id: B("horn57"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Prospective study of 57 cutaneous horns"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MARJOLIN_2020: Source = Source { id: B("marjolin-2020"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Burusapat C, et al. Marjolin's ulcers in the 21st century (14 + 1216 cases). J Burn Care Res 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1093/jbcr/iraa196"), 
    url: B("ouci.dntb.gov.ua"), 
    ids: B("doi 10.1093/jbcr/iraa196"), 
    took: B(""), };

pub(super) const MARJOLIN27: Source = Source { id: B("marjolin27"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Twenty-seven cases of Marjolin's ulcer. APJCB"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("waocp.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const EN_106: Source = Source { id: B("en-106"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("García-Porrúa C, et al. Erythema nodosum in a defined population. Arthritis Rheum 2000;43:584-592"), 
    pmid: B("10728752"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed"), 
    ids: B("PMID 10728752"), 
    took: B(""), };

pub(super) const EN81: Source = Source { id: B("en81"), kind: B("publication"), seen: Seen::Table, 
    citation: B("Erythema nodosum by cause, Table 4. J Immunol Res 2017;8139591"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hindawi.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const EN_100: Source = Source { id: B("en-100"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Mert A, et al. Erythema nodosum: 100 cases"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("docslib.org/doc/2079591"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SGA85: Source = Source { id: B("sga85"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Endo Y, et al. Subcutaneous granuloma annulare, Japanese review (85). J Dermatol 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("biomed.reviewer.ly"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SGA47: Source = Source { id: B("sga47"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Felner EI, et al. Subcutaneous granuloma annulare: 47 cases. Pediatrics 1997;100:965-967"), 
    pmid: B("9374565"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed"), 
    ids: B("PMID 9374565"), 
    took: B(""), };

pub(super) const SGA34: Source = Source { id: B("sga34"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Grogg KL, Nascimento AG. Subcutaneous granuloma annulare in childhood: 34 cases. Pediatrics"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("docslib.org/doc/9443174"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SGA12: Source = Source { id: B("sga12"), kind: B("publication"), seen: Seen::Table, 
    citation: B("Granuloma annulare in 73 children (12 subcutaneous), Table 1. Dermatol Res Pract 2023;9267263"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hindawi.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BERGFORS_2014: Source = Source { id: B("bergfors-2014"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Bergfors E, et al. How common are long-lasting, intensely itching vaccination granulomas and contact allergy to aluminium induced by currently used pediatric vaccines? A prospective cohort study. Eur J Pediatr 2014;173:1297-1307"), 
    pmid: B("24752308"), 
    pmcid: B(""), 
    doi: B("10.1007/s00431-014-2318-2"), 
    url: B(""), 
    ids: B(""), 
    took: B("itching nodules in 38 of 4758 children (0.83 % as stated); contact allergy to aluminum in 85 % of them; median duration 22 months in those who had recovered"), };

pub(super) const HOFFMANN_2022: Source = Source { id: B("hoffmann-2022"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Hoffmann SS, et al. Risk factors for granulomas in children following immunization with aluminium-adsorbed vaccines: a Danish population-based cohort study. Contact Dermatitis 2022;87:430-438"), 
    pmid: B("35778959"), 
    pmcid: B(""), 
    doi: B("10.1111/cod.14180"), 
    url: B(""), 
    ids: B(""), 
    took: B("1901 vaccination granulomas in 553,932 children vaccinated in the first year of life (0.34 %)"), };

pub(super) const CHAUDARY_1988: Source = Source { id: B("chaudary-1988"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Chaudary MM, et al. New lumps in the breast following conservation treatment for early breast cancer. Breast Cancer Res Treat 1988;11:51-58"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/BF01807558"), 
    url: B(""), 
    ids: B(""), 
    took: B("17 of 214 irradiated patients had a new lump: 7 malignant, 10 benign, fat necrosis above all; not to be told apart by examination, and biopsy alone excludes a return"), };

pub(super) const RELUMP_1990: Source = Source { id: B("relump-1990"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Differentiation of benign and malignant local tumor recurrence after lumpectomy (authors not visible). AJR Am J Roentgenol 1990;155:35-38"), 
    pmid: B("2112861"), 
    pmcid: B(""), 
    doi: B("10.2214/ajr.155.1.2112861"), 
    url: B(""), 
    ids: B(""), 
    took: B("29 re-excisions of the place of a lumpectomy for a suspected return: 19 benign, 10 malignant. The PubMed page shows title, journal and abstract, no authors"), };

pub(super) const DERMOID_117: Source = Source { id: B("dermoid-117"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Nasal, medial brow, forehead and scalp dermoid cysts: imaging yield and surgical outcomes, 117 patients of one center 1992-2024 (title and authors not visible)"), 
    pmid: B("39491820"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("extension into the skull in 54.5 % of dermoid cysts in the midline of forehead and scalp, 17.5 % beside it, 33.3 % of frontal and temporal scalp; MRI finds nearly all, ultrasound half. Two copies show the abstract only, neither title nor authors"), };

pub(super) const DERMOID_METZ: Source = Source { id: B("dermoid-metz"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Image congenital dermoid cysts of the scalp, report of a lecture by Metz BJ, mdedge.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mdedge.com/dermatology/article/7112/pediatrics/image-congenital-dermoid-cysts-scalp"), 
    ids: B(""), 
    took: B("the outer third of the brow is the commonest place and was never reported to reach into the skull; MRI for those of scalp, nose and midline, above all with a hair collar, a pit or hairs"), };

pub(super) const CNH_2016: Source = Source { id: B("cnh-2016"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Nielsen LJ, et al. Therapeutic options of chondrodermatitis nodularis helicis. Plast Surg Int 2016;2016:4340168"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hindawi.com/journals/psi/2016/4340168"), 
    ids: B(""), 
    took: B("a painful nodule of the helix, less often of the antihelix, that keeps the patient from sleeping on that side; relief of pressure first"), };

pub(super) const KJD_1999: Source = Source { id: B("kjd-1999"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Clinical and histopathological study of calcinosis cutis, 72 patients. Korean J Dermatol 1999;37:141-149"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("koreamed.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const EDS_LAB: Source = Source { id: B("eds-lab"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Genetic laboratory page on classical Ehlers-Danlos syndrome"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medicover-genetics.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const WERNER_ACCESSPED: Source = Source { id: B("werner-accessped"), kind: B("textbook"), seen: Seen::Excerpt, 
    citation: B("Werner syndrome chapter (textbook page)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("accesspediatrics.mhmedical.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ACDC_8: Source = Source { id: B("acdc-8"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Cudrici CD, et al. Multifocal calcific periarthritis in CD73 deficiency, 8 patients. Rheumatology 2021;163-173"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1093/rheumatology/keab270"), 
    url: B("scholar.usuhs.edu; acrabstracts.org"), 
    ids: B("doi 10.1093/rheumatology/keab270"), 
    took: B(""), };

pub(super) const SCROTAL5: Source = Source { id: B("scrotal5"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Scrotal calcinosis: analysis of 5 cases. J Clin Exp Invest 2018;9:150-153"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.5799/jcei/4002"), 
    url: B("jceionline.org"), 
    ids: B("doi 10.5799/jcei/4002"), 
    took: B(""), };

pub(super) const SCROTAL14: Source = Source { id: B("scrotal14"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Scrotal calcinosis, 14 patients, with 81 other calcinoses and 7480 epidermoid cysts (authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life (topic page, scrotal calcinosis)"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SCN_LID53: Source = Source { id: B("scn-lid53"), kind: B("systematic-review"), seen: Seen::Abstract, 
    citation: B("Subepidermal calcinosis in the ocular adnexa: systematic review, 53 cases. Ophthal Plast Reconstr Surg 2018"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("insights.ovid.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SCN_LID14: Source = Source { id: B("scn-lid14"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Alwadani S, et al. Subepidermal calcified nodules of the eyelid differ in children and adults, 14 cases. Ophthal Plast Reconstr Surg 2017"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pure.johnshopkins.edu"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SCN_MEAN8: Source = Source { id: B("scn-mean8"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Subepidermal calcified nodule in a boy with neurofibromatosis (introduction reviews age, sex, sites)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("proquest.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MICC_DLIT: Source = Source { id: B("micc-dlit"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Milia-like calcinosis cutis in a boy of 8 y with Down's syndrome: dermoscopy (letter; authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const CC_IDIO6: Source = Source { id: B("cc-idio6"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Clinicopathological study of 6 cases of idiopathic calcinosis cutis. Indian J Pathol Oncol 2021"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.18231/j.ijpo.2021.059"), 
    url: B("ijpo.co.in"), 
    ids: B("doi 10.18231/j.ijpo.2021.059"), 
    took: B(""), };

pub(super) const CC_BOY2: Source = Source { id: B("cc-boy2"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Jatana SK, Negi V, Das S. A case of idiopathic calcinosis cutis. Med J Armed Forces India 2012;68:383-385"), 
    pmid: B(""), 
    pmcid: B("PMC3862926"), 
    doi: B(""), 
    url: B("pmc.ncbi.nlm.nih.gov/articles/PMC3862926"), 
    ids: B("PMC3862926"), 
    took: B(""), };

pub(super) const TC_INDIA26: Source = Source { id: B("tc-india26"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Idiopathic tumoral calcinosis of both hips, man of 26 y"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("sajcrr.com/html-article/23376"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TC_PMJ: Source = Source { id: B("tc-pmj"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Siblings with multiple soft tissue calcifications (normophosphataemic type). Postgrad Med J 2001;77:537"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pmj.bmj.com/content/77/910/537.6"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TC_REVIEW: Source = Source { id: B("tc-review"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Tumoral calcinosis teaching case (about one third familial)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("boraymedical.com/cases/show/30"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SCROTAL_SERIES17: Source = Source { id: B("scrotal-series17"), kind: B("case-series"), seen: Seen::Secondary, 
    citation: B("Two-centre series of 17 scrotal calcinosis cases (terminology argument)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ukessays.com copy"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SCROTAL_HMP: Source = Source { id: B("scrotal-hmp"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Idiopathic scrotal calcinosis, Derm Dx Oct 2005"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hmpgloballearningnetwork.com/site/thederm/article/4860"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SCROTAL_PO: Source = Source { id: B("scrotal-po"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("PathologyOutlines: idiopathic scrotal calcinosis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pathologyoutlines.com/topic/penscrotumidiopathiccalcinosis.html"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SUTCU_2019: Source = Source { id: B("sutcu-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Sütçü M, Akdağ O. Idiopathic scrotal calcinosis, seven cases. Eur Arch Med Res 2019;35:132-136"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4274/eamr.galenos.2018.47124"), 
    url: B(""), 
    ids: B("doi 10.4274/eamr.galenos.2018.47124"), 
    took: B(""), };

pub(super) const EVANS_1995: Source = Source { id: B("evans-1995"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Evans MJ, Blessing K, Gray ES. Subepidermal calcified nodule in children: 21 cases. Pediatr Dermatol 1995;12:307-310"), 
    pmid: B("8747574"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 8747574"), 
    took: B(""), };

pub(super) const SCN_DERMNET: Source = Source { id: B("scn-dermnet"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("DermNet: subepidermal calcified nodule (2023)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("dermnetnz.org/topics/subepidermal-calcified-nodule"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SCN_VDX: Source = Source { id: B("scn-vdx"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("VisualDx: subepidermal calcified nodule"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("visualdx.com"), 
    ids: B("SNOMED 703086002"), 
    took: B(""), };

pub(super) const SCN_BMJ: Source = Source { id: B("scn-bmj"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Choudhary S, et al. SCN (nodular calcinosis of Winer). BMJ Case Rep 2023;16:e255461"), 
    pmid: B("37460248"), 
    pmcid: B("PMC10357789"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 37460248; PMC10357789"), 
    took: B(""), };

pub(super) const MICC_DOJ: Source = Source { id: B("micc-doj"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Milia-like calcinosis cutis in Down syndrome: review. Dermatol Online J"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("escholarship.org/uc/item/5s61z4v2"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MICC_SOLAK: Source = Source { id: B("micc-solak"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Solak B, et al. Milia-like calcinosis cutis, Down syndrome. An Bras Dermatol 2016;91:655"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1590/abd1806-4841.20164560"), 
    url: B(""), 
    ids: B("doi 10.1590/abd1806-4841.20164560"), 
    took: B(""), };

pub(super) const MICC_JANG: Source = Source { id: B("micc-jang"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Jang, Lee, Yoon. MICC in a premature toddler. Ann Dermatol 2011;23(4)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("synapse.koreamed.org/articles/1045377"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MICC_MDEDGE: Source = Source { id: B("micc-mdedge"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("MICC and palpebral syringoma in Down syndrome (letter)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mdedge.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const VASILI_2013: Source = Source { id: B("vasili-2013"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Vasili E, Doci X, Hysi K. Disseminated idiopathic calcinosis cutis. Cutis 2013;91:291-294"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("docslib.org/doc/11901916"), 
    ids: B(""), 
    took: B(""), };

pub(super) const KARGER_UNILAT: Source = Source { id: B("karger-unilat"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Alsaif F, Abduljabbar AM. Unilateral idiopathic calcinosis cutis: a case report. Case Rep Dermatol 2017;9:20-24"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("karger.com/cde/article/9/1/20"), 
    ids: B(""), 
    took: B(""), };

pub(super) const DAWN_1996: Source = Source { id: B("dawn-1996"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Dawn G, Handa S, Kaur I. Calcinosis universalis in childhood. IJDVL 1996;62:125-126"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ijdvl.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CYSTI_16: Source = Source { id: B("cysti-16"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Gupta R, Dewan D, Sharma RD. Cytology of subcutaneous cysticercosis, 16 cases. Int J Adv Med"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ijmedicine.com/index.php/ijam/article/view/159"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CYSTI_43: Source = Source { id: B("cysti-43"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Cysticerci in palpable nodules diagnosed on cytology, 43 patients (authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const RADIOPAEDIA_GUINEA: Source = Source { id: B("radiopaedia-guinea"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Radiopaedia: dracunculiasis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("radiopaedia.org/articles/dracunculiasis"), 
    ids: B(""), 
    took: B(""), };

pub(super) const GUINEA_AJTMH: Source = Source { id: B("guinea-ajtmh"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Calcified guinea worm, woman from Mali. Am J Trop Med Hyg 2018;98:1218"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4269/ajtmh.17-0944"), 
    url: B("ajtmh.org"), 
    ids: B("doi 10.4269/ajtmh.17-0944"), 
    took: B(""), };

pub(super) const ONCHO_US61: Source = Source { id: B("oncho-us61"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Worm movements in onchocercal nodules by ultrasound, 61 patients. Filaria J 2005;4:1"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/1475-2883-4-1"), 
    url: B("filariajournal.biomedcentral.com"), 
    ids: B("doi 10.1186/1475-2883-4-1"), 
    took: B(""), };

pub(super) const ONCHO_HEAD: Source = Source { id: B("oncho-head"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Head nodule and ocular onchocerciasis in Africa"), 
    pmid: B("982551"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed.ncbi.nlm.nih.gov/982551"), 
    ids: B("PMID 982551"), 
    took: B(""), };

pub(super) const RADIOPAEDIA_CRF: Source = Source { id: B("radiopaedia-crf"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Calcinosis of chronic renal failure"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("radiopaedia.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CONSULTQD: Source = Source { id: B("consultqd"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Bartolomeo K, Tan XY, Fatica R. Extraosseous calcification in kidney disease (CCJM)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("consultqd.clevelandclinic.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const GR_HFTC: Source = Source { id: B("gr-hftc"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("GeneReviews: Hyperphosphatemic familial tumoral calcinosis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("view.ncbi.nlm.nih.gov (abstract)"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BOYCE_2020: Source = Source { id: B("boyce-2020"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Boyce AM, Lee AE, Roszko KL, Gafni RI. Hyperphosphatemic tumoral calcinosis. Front Endocrinol 2020;11:293"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3389/fendo.2020.00293"), 
    url: B("frontiersin.org"), 
    ids: B("doi 10.3389/fendo.2020.00293"), 
    took: B(""), };

pub(super) const RAFAELSEN_2014: Source = Source { id: B("rafaelsen-2014"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Rafaelsen S, et al. HFTC/HHS by GALNT3; review of 54 cases. BMC Genet 2014;15:98"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/s12863-014-0098-3"), 
    url: B(""), 
    ids: B("doi 10.1186/s12863-014-0098-3"), 
    took: B(""), };

pub(super) const FOLSOM_2015: Source = Source { id: B("folsom-2015"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Folsom LJ, Imel EA. HFTC. Curr Osteoporos Rep 2015;13:78-87"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("indiana.pure.elsevier.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const OMIM_211900: Source = Source { id: B("omim-211900"), kind: B("database"), seen: Seen::Excerpt, 
    citation: B("OMIM 211900 HFTC1 clinical synopsis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ncbi omim mirror"), 
    ids: B("OMIM 211900"), 
    took: B(""), };

pub(super) const HFTC_STS_2021: Source = Source { id: B("hftc-sts-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("HFTC (FGF23) treated with topical STS + acetazolamide. J Clin Res Pediatr Endocrinol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4274/jcrpe.galenos.2021.2020.0269"), 
    url: B("jcrpe.org"), 
    ids: B("doi 10.4274/jcrpe.galenos.2021.2020.0269"), 
    took: B(""), };

pub(super) const CHEFETZ_2008: Source = Source { id: B("chefetz-2008"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Chefetz I, et al. NFTC caused by SAMD9. J Invest Dermatol 2008"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("studylib.net/doc/13332923"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SPRECHER_2010: Source = Source { id: B("sprecher-2010"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Sprecher E. Familial tumoral calcinosis. J Invest Dermatol 2010;130:652-660"), 
    pmid: B(""), 
    pmcid: B("PMC3169303"), 
    doi: B("10.1038/jid.2009.337"), 
    url: B("pmc…/PMC3169303"), 
    ids: B("PMC3169303; doi 10.1038/jid.2009.337"), 
    took: B(""), };

pub(super) const JGDC_NFTC: Source = Source { id: B("jgdc-nftc"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Jewish Genetic Disease Consortium page, NFTC (2023)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jewishgenetics.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TC_TERM: Source = Source { id: B("tc-term"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("healthjade page on the misuse of \"tumoral calcinosis\""), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("healthjade.net/tumoral-calcinosis"), 
    ids: B(""), 
    took: B(""), };

pub(super) const KIM_2014_UTC: Source = Source { id: B("kim-2014-utc"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Kim, Hwang, Park. Uremic tumoral calcinosis on PD resolved. Kidney Res Clin Pract 2014;33(4)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("krcp-ksn.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const YEH_2009: Source = Source { id: B("yeh-2009"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Yeh SM, et al. Severe metastatic calcification in HD. Hemodial Int 2009;13:163-167"), 
    pmid: B("19432688"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed"), 
    ids: B("PMID 19432688"), 
    took: B(""), };

pub(super) const HEALIO_SARCOID: Source = Source { id: B("healio-sarcoid"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Cola, sarcoid and soft-tissue calcification (case). Endocrine Today 2016"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("cm.healio.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SARCOID_BMJ: Source = Source { id: B("sarcoid-bmj"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Berlin JL, et al. Vitamin D in sarcoidosis. BMJ Case Rep 2014"), 
    pmid: B("24663253"), 
    pmcid: B("PMC3975517"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 24663253; PMC3975517"), 
    took: B(""), };

pub(super) const SILICONE_CRIE: Source = Source { id: B("silicone-crie"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Agrawal N, et al. Silicone granuloma calcitriol-mediated hypercalcemia (case report 2013)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scribd.com/document/359124135"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ALL_MCC: Source = Source { id: B("all-mcc"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Metastatic calcinosis cutis presenting pre-B ALL, 5-y-old (Hindawi crihem 2015/384821)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hindawi.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TLS_IJDVL: Source = Source { id: B("tls-ijdvl"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Sinha A, et al. Metastatic cutaneous calcification from tumour lysis in NHL. IJDVL 2021;87:696-699"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ijdvl.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PMID_37545297: Source = Source { id: B("pmid-37545297"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Neonatal iatrogenic calcinosis after calcium gluconate, 16 neonates"), 
    pmid: B("37545297"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("readbyqxmd.com"), 
    ids: B("PMID 37545297"), 
    took: B(""), };

pub(super) const HETAIMISH_2024: Source = Source { id: B("hetaimish-2024"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Hetaimish B. Neonatal calcinosis cutis, 2 cases. Am J Case Rep 2024;25:e943397"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.12659/AJCR.943397"), 
    url: B(""), 
    ids: B("doi 10.12659/AJCR.943397"), 
    took: B(""), };

pub(super) const JKOA_2019: Source = Source { id: B("jkoa-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Iatrogenic calcinosis in 3 neonates. J Korean Orthop Assoc 2019;54:192-196"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4055/jkoa.2019.54.2.192"), 
    url: B(""), 
    ids: B("doi 10.4055/jkoa.2019.54.2.192"), 
    took: B(""), };

pub(super) const MUSC_2011: Source = Source { id: B("musc-2011"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Calcium extravasation injury without visible leak (CaCl2). J Musculoskel Med 2011;28:339-341"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hcplive.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const GRESHAM_2021: Source = Source { id: B("gresham-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Gresham LN, et al. Calcinosis after calcium gluconate for hyperkalemia. Cureus 2021"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.7759/cureus.17018"), 
    url: B("docslib.org/doc/12377712"), 
    ids: B("doi 10.7759/cureus.17018"), 
    took: B(""), };

pub(super) const NADROPARIN: Source = Source { id: B("nadroparin"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Nuno-Gonzalez A, et al. Nadroparin injections: calcinosis cutis. Dermatol Online J 2011;17(11):4"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("escholarship.org/uc/item/7m82j26d"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LIVERTX: Source = Source { id: B("livertx"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Ehsani AH, et al. Calcinosis cutis complicating liver transplantation. Dermatol Online J 2006;12(7):23"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.5070/D38bf9j333"), 
    url: B("escholarship.org"), 
    ids: B("doi 10.5070/D38bf9j333"), 
    took: B(""), };

pub(super) const CACL2_SKIN: Source = Source { id: B("cacl2-skin"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Calcium chloride necrosis of the skin (JAMA/Arch abstract); child with defrosting salt"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scilit.net/publications/714b3430…; discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PAS_JWMR: Source = Source { id: B("pas-jwmr"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Kim et al. Calcinosis cutis mistaken as foreign body. J Wound Manag Res 2021;17(2)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jwmr.org number=371"), 
    ids: B(""), 
    took: B(""), };

pub(super) const RBCP: Source = Source { id: B("rbcp"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Calcinosis in an area of late burn. Rev Bras Cir Plást"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("rbcp.org.br/details/3218"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NSF_2004: Source = Source { id: B("nsf-2004"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Calciphylaxis and metastatic calcification with nephrogenic fibrosing dermopathy. J Cutan Pathol 2004"), 
    pmid: B("14984577"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medluna.com"), 
    ids: B("PMID 14984577"), 
    took: B(""), };

pub(super) const NSF_AUTOPSY: Source = Source { id: B("nsf-autopsy"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Koreishi AF, et al. NSF: autopsy cases. Arch Pathol Lab Med 2009;133:1943-1948"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("biomedsearch"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NSF_OTHERSEN: Source = Source { id: B("nsf-othersen"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Othersen JB, et al. NSF after gadolinium in renal failure"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scribd.com/document/234383690"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NSF_STATPEARLS: Source = Source { id: B("nsf-statpearls"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("StatPearls: Nephrogenic systemic fibrosis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("statpearls.com 25703"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CAHA_2017: Source = Source { id: B("caha-2017"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Kadouch JA. Calcium hydroxylapatite: safety and complications. J Cosmet Dermatol 2017"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1111/jocd.12326"), 
    url: B("scribd.com/document/614870013"), 
    ids: B("doi 10.1111/jocd.12326"), 
    took: B(""), };

pub(super) const CAHA_2023: Source = Source { id: B("caha-2023"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Haro Herrera M, et al. Calcinosis cutis (CaHA filler mimic). Rev Osteoporos Metab Miner 2023;15(4)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.20960/revosteoporosmetabminer.00025"), 
    url: B("scielo.isciii.es"), 
    ids: B("doi 10.20960/revosteoporosmetabminer.00025"), 
    took: B(""), };

pub(super) const CA_ROENTGEN: Source = Source { id: B("ca-roentgen"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Roentgen patterns of extravasation of calcium gluconate in the neonate. J Pediatr 1975;86:598-601"), 
    pmid: B("1127506"), 
    pmcid: B(""), 
    doi: B("10.1016/s0022-3476(75)80161-2"), 
    url: B("pubmed.ncbi.nlm.nih.gov/1127506"), 
    ids: B("PMID 1127506; doi 10.1016/s0022-3476(75)80161-2"), 
    took: B(""), };

pub(super) const CA_FLANK: Source = Source { id: B("ca-flank"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Neonatal calcinosis cutis by distant and delayed extravasation. Arch Plast Surg 2021;48:641-645"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.5999/aps.2020.01942"), 
    url: B("e-aps.org"), 
    ids: B("doi 10.5999/aps.2020.01942"), 
    took: B(""), };

pub(super) const LMWH_CKD83: Source = Source { id: B("lmwh-ckd83"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Ben Fatma L, et al. Subcutis calcinosis by calcium-containing heparin. Saudi J Kidney Dis Transpl 2014;25:1068-1071"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("sjkdt.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ALGINATE_PERTH: Source = Source { id: B("alginate-perth"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Prunster D, et al. Donor site reaction to calcium alginate dressing (congress abstract; cites Davey 2000, Burns 26:393-398)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("anzbaasm.com/6901"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LTX_15: Source = Source { id: B("ltx-15"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Munoz SJ, et al. Ectopic soft tissue calcium deposition following liver transplantation (year not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("utsouthwestern.elsevierpure.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LTX_46F: Source = Source { id: B("ltx-46f"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Ectopic calcification after liver transplantation, woman of 46 y. ACS Case Reviews v4n8, 2024"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("facs.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const FILLER_CA23: Source = Source { id: B("filler-ca23"), kind: B("systematic-review"), seen: Seen::Abstract, 
    citation: B("Hypercalcemia associated with cosmetic injections: systematic review, 23 patients. Eur J Endocrinol 2018;178"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scholarcommons.towerhealth.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const FILLER_PET: Source = Source { id: B("filler-pet"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Gottlieb R, Brookenthal M. Cosmetic injection-induced hypercalcemia (case)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("appliedradiology.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const FILLER_CA17: Source = Source { id: B("filler-ca17"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Silicone but not smooth: woman of 52 y with calcium 17 mg/dL. Hospital Medicine 2013, abstract 316"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("shmabstracts.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const GLUTEAL_GRANULOMA: Source = Source { id: B("gluteal-granuloma"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Radiopaedia: gluteal injection granuloma (article and teaching case)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("radiopaedia.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PENTAZOCINE: Source = Source { id: B("pentazocine"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Calcific myofibrosis due to pentazocine abuse: case. J Med Case Rep 2008;2:160"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/1752-1947-2-160"), 
    url: B("casereports.bmj.com external reference"), 
    ids: B("doi 10.1186/1752-1947-2-160"), 
    took: B(""), };

pub(super) const PILO_179: Source = Source { id: B("pilo-179"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Lan MY, et al. Pilomatricoma of the head and neck, 179 cases. Arch Otolaryngol Head Neck Surg 2003;129:1327-1330"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/archotol.129.12.1327"), 
    url: B("jamanetwork.com/journals/jamaotolaryngology/fullarticle/484046"), 
    ids: B("doi 10.1001/archotol.129.12.1327"), 
    took: B(""), };

pub(super) const CYST_EMED: Source = Source { id: B("cyst-emed"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Trichilemmal (pilar) cyst. Medscape"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("emedicine.medscape.com/article/1058907"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BCC_CA_243: Source = Source { id: B("bcc-ca-243"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Slodkowska EA, et al. Calcifications associated with basal cell carcinoma. Am J Dermatopathol 2010;32:557-564"), 
    pmid: B("20489568"), 
    pmcid: B(""), 
    doi: B("10.1097/DAD.0b013e3181ca65e2"), 
    url: B("journals.lww.com"), 
    ids: B("PMID 20489568; doi 10.1097/DAD.0b013e3181ca65e2"), 
    took: B(""), };

pub(super) const BCC_FOROUZAN: Source = Source { id: B("bcc-forouzan"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Forouzan P, et al. Basal cell carcinoma with calcification. Cureus 2021;13:e12721"), 
    pmid: B("33614324"), 
    pmcid: B(""), 
    doi: B("10.7759/cureus.12721"), 
    url: B("pubmed.ncbi.nlm.nih.gov/33614324"), 
    ids: B("PMID 33614324; doi 10.7759/cureus.12721"), 
    took: B(""), };

pub(super) const CC_INDIA18: Source = Source { id: B("cc-india18"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Mohan A, et al. Calcinosis cutis of usual and unusual sites, 18 cases, 2017"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.18231/2394-6792.2017.0034"), 
    url: B("docslib.org/doc/3820294"), 
    ids: B("doi 10.18231/2394-6792.2017.0034"), 
    took: B(""), };

pub(super) const HPOA_2025: Source = Source { id: B("hpoa-2025"), kind: B("database"), seen: Seen::Table, 
    citation: B("Human Phenotype Ontology disease annotations, release 2025-01-16 (Orphanet rows = class, OMIM rows = class or n/m with own article)"), 
    pmid: B("16410789"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B("OMIM/ORPHA ids of the leaf; n/m from PMID 16410789, 23935882, 23968982, 24749718, 25526100 (PXE); 30568144, 30891318 (Werner); 9557891 (Ehlers-Danlos); 11471165, 20113479, 29462647 (Rothmund-Thomson); 16573612 (infantile arterial calcification); 21288095 (NT5E); 16960814 (SAMD9)"), 
    took: B(""), };

pub(super) const HPOA_617343: Source = Source { id: B("hpoa-617343"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, OMIM 617343, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_99879: Source = Source { id: B("hpoa-99879"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 99879, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_797: Source = Source { id: B("hpoa-797"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 797, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_29073: Source = Source { id: B("hpoa-29073"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 29073, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_612462: Source = Source { id: B("hpoa-612462"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, OMIM 612462, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_79443: Source = Source { id: B("hpoa-79443"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 79443, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_211900: Source = Source { id: B("hpoa-211900"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, OMIM 211900, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_617994: Source = Source { id: B("hpoa-617994"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, OMIM 617994, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_53715: Source = Source { id: B("hpoa-53715"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 53715, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_280062: Source = Source { id: B("hpoa-280062"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 280062, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_103580: Source = Source { id: B("hpoa-103580"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, OMIM 103580, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_79445: Source = Source { id: B("hpoa-79445"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 79445, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_2762: Source = Source { id: B("hpoa-2762"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 2762, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_337: Source = Source { id: B("hpoa-337"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 337, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HPOA_416: Source = Source { id: B("hpoa-416"), kind: B("database"), seen: Seen::Data, 
    citation: B("Human Phenotype Ontology disease annotations, ORPHA 416, release 2025-01-16"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hpo.jax.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PHP_SUMMARY: Source = Source { id: B("php-summary"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("Summary of the 2018 consensus statement on pseudohypoparathyroidism (thaiendocrine.org)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("thaiendocrine.org"), 
    ids: B(""), 
    took: B("Major and supporting features of pseudohypoparathyroidism; the counting rule was not visible."), };

pub(super) const POHDISEASE: Source = Source { id: B("pohdisease"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("Progressive osseous heteroplasia (pohdisease.org)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pohdisease.org"), 
    ids: B(""), 
    took: B("The disease begins in the dermis in infancy and is diagnosed once bone progresses to deep tissue."), };

pub(super) const MEDGEN_POH: Source = Source { id: B("medgen-poh"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("MedGen: progressive osseous heteroplasia (C0334041)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ncbi.nlm.nih.gov/medgen"), 
    ids: B(""), 
    took: B("Definition of the disease."), };

pub(super) const GR_GNAS: Source = Source { id: B("gr-gnas"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("GeneReviews: Disorders of GNAS inactivation"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ncbi.nlm.nih.gov/books/NBK459117"), 
    ids: B("NBK459117"), 
    took: B(""), };

pub(super) const MANTOVANI_2018: Source = Source { id: B("mantovani-2018"), kind: B("consensus"), seen: Seen::Abstract, 
    citation: B("Mantovani G, et al. PHP first international consensus. Nat Rev Endocrinol 2018"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1038/s41574-018-0042-0"), 
    url: B("nature.com"), 
    ids: B("doi 10.1038/s41574-018-0042-0"), 
    took: B(""), };

pub(super) const LINGLART_2018: Source = Source { id: B("linglart-2018"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Linglart A, Levine MA, Jüppner H. Pseudohypoparathyroidism. Endocrinol Metab Clin North Am 2018;47:865-888"), 
    pmid: B("30390819"), 
    pmcid: B("PMC7305568"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 30390819; PMC7305568"), 
    took: B(""), };

pub(super) const GERMAINLEE_2019: Source = Source { id: B("germainlee-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Germain-Lee EL. Management of PHP. Curr Opin Pediatr 2019"), 
    pmid: B("31145125"), 
    pmcid: B(""), 
    doi: B("10.1097/MOP.0000000000000783"), 
    url: B(""), 
    ids: B("PMID 31145125; doi 10.1097/MOP.0000000000000783"), 
    took: B(""), };

pub(super) const IPPSD_2017: Source = Source { id: B("ippsd-2017"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Turan S. Current nomenclature of pseudohypoparathyroidism: inactivating parathyroid hormone/parathyroid hormone-related protein signaling disorder. J Clin Res Pediatr Endocrinol 2017;9(Suppl 2):58-68"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jcrpe.org"), 
    ids: B("doi jcrpe.2017.S006"), 
    took: B(""), };

pub(super) const KOREA_PPHP: Source = Source { id: B("korea-pphp"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Osteoma cutis in AHO with PPHP (11-y girl)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("synapse.koreamed.org/articles/1045096"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ADEGBITE_2008: Source = Source { id: B("adegbite-2008"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Adegbite NS, Xu M, Kaplan FS, Shore EM, Pignolo RJ. POH and other GNAS-based HO. Am J Med Genet A 2008"), 
    pmid: B("18553568"), 
    pmcid: B(""), 
    doi: B("10.1002/ajmg.a.32346"), 
    url: B("120.26.44.124:3004/details/1/879403145/1/6"), 
    ids: B("PMID 18553568"), 
    took: B("the first part of the abstract: 111 charts; bone of the skin that reaches muscle, without several Albright signs or hormone resistance, against bone confined to skin and fat"), };

pub(super) const PIGNOLO_2015: Source = Source { id: B("pignolo-2015"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Pignolo RJ, et al. POH: diagnosis, treatment, prognosis. Appl Clin Genet 2015;8:37-48"), 
    pmid: B(""), 
    pmcid: B("PMC4321643"), 
    doi: B(""), 
    url: B("dovepress.com"), 
    ids: B("PMC4321643"), 
    took: B(""), };

pub(super) const NORD_POH: Source = Source { id: B("nord-poh"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("NORD report on POH (Kaplan, Shore)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("rarediseases.org; pohdisease.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const IOF_POH: Source = Source { id: B("iof-poh"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("IOF skeletal rare disorders: POH"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("iofbonehealth.org"), 
    ids: B("OMIM 166350"), 
    took: B(""), };

pub(super) const OMIM_166350: Source = Source { id: B("omim-166350"), kind: B("database"), seen: Seen::Excerpt, 
    citation: B("OMIM summary of POH (CISMeF copy)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("cismef.org/page/detail/en/MIM_PH_166350"), 
    ids: B("OMIM 166350"), 
    took: B(""), };

pub(super) const LEBRUN_2010: Source = Source { id: B("lebrun-2010"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Lebrun M, et al. POH: imprinting model. J Clin Endocrinol Metab 2010;95:3028-3038"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ipohaonlus.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SCHIMMEL_2010: Source = Source { id: B("schimmel-2010"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("GNAS-associated cutaneous ossification: two presentations. Bone 2010"), 
    pmid: B("19900597"), 
    pmcid: B("PMC3501213"), 
    doi: B("10.1016/j.bone.2009.11.001"), 
    url: B("litmetric.com"), 
    ids: B("PMID 19900597; PMC3501213; doi 10.1016/j.bone.2009.11.001"), 
    took: B(""), };

pub(super) const SCHRANDER_2014: Source = Source { id: B("schrander-2014"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Schrander DE, et al. Unusual POH, 7-y girl (chondrocyte clusters on histology; no hallux valgus; GNAS c.565_568del). J Pediatr Orthop B 2014;23:477-484"), 
    pmid: B("24626099"), 
    pmcid: B(""), 
    doi: B("10.1097/BPB.0000000000000045"), 
    url: B("suppr.wilddata.cn"), 
    ids: B("PMID 24626099; doi 10.1097/BPB.0000000000000045"), 
    took: B(""), };

pub(super) const JPEM_2015: Source = Source { id: B("jpem-2015"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Lin MH, Numbenjapon N, Germain-Lee EL, Pitukcheewanont P. POH isolated or overlapping with AHO. J Pediatr Endocrinol Metab 2015"), 
    pmid: B("25894639"), 
    pmcid: B(""), 
    doi: B("10.1515/jpem-2014-0435"), 
    url: B(""), 
    ids: B("PMID 25894639; doi 10.1515/jpem-2014-0435"), 
    took: B(""), };
