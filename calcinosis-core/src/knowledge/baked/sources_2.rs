// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const BIOCYCLO: Source = Source { id: B("biocyclo"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Skin Disease & Care Q&A page on calcinosis cutis types"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("skin-disease-care.biocyclopedia.com/21141624.php"), 
    ids: B(""), 
    took: B(""), };

pub(super) const SEEKHEALTHZ: Source = Source { id: B("seekhealthz"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Rheumatology Q&A page, dystrophic calcification (types, doses)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("seekhealthz.com/health/dystrophic-calcification"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MORMILE_2023: Source = Source { id: B("mormile-2023"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Mormile I, et al. Calcinosis cutis and calciphylaxis in autoimmune CTDs. Vaccines 2023;11:898"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3390/vaccines11050898"), 
    url: B("mdpi.com/2076-393X/11/5/898"), 
    ids: B("doi 10.3390/vaccines11050898"), 
    took: B(""), };

pub(super) const RUMANCIK_2020: Source = Source { id: B("rumancik-2020"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Rumancik BE, Rahnama-Moghadam S. Severe iatrogenic calcinosis cutis from extravasated calcium gluconate. Cureus 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.7759/cureus.9712"), 
    url: B("docslib.org/doc/10776446"), 
    ids: B("doi 10.7759/cureus.9712"), 
    took: B(""), };

pub(super) const BURN_14: Source = Source { id: B("burn-14"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Kang SG, et al. Heterotopic calcification with ulceration in burn scar, 14 patients. J Korean Soc Plast Reconstr Surg 2010;37:415-420"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("wprim.whocc.org.cn"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ACNE_30F: Source = Source { id: B("acne-30f"), kind: B("textbook"), seen: Seen::Abstract, 
    citation: B("Calcinosis cutis as a complication of acne, woman of 30 y (book chapter page)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("bookpi (publisher's page)"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ACNE_55M: Source = Source { id: B("acne-55m"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Sahu SK, Gupta N, Vohra S. Calcinosis cutis secondary to facial acne. Indian Dermatol Online J 2015;6(Suppl 1):37-39"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4103/2229-5178.171040"), 
    url: B("idoj.in"), 
    ids: B("doi 10.4103/2229-5178.171040"), 
    took: B(""), };

pub(super) const ACNE_14M: Source = Source { id: B("acne-14m"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Calcinosis cutis found at orthodontic assessment, boy of 14 y. Case Rep Dent 2017;3514936"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hindawi.com/journals/crid/2017/3514936"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PCT_152: Source = Source { id: B("pct-152"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Muñoz-Santos C, et al. Familial and sporadic porphyria cutanea tarda, 152 patients. Medicine 2010;89"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1097/MD.0b013e3181d50928"), 
    url: B("journals.lww.com/md-journal"), 
    ids: B("doi 10.1097/MD.0b013e3181d50928"), 
    took: B(""), };

pub(super) const ULCER_212: Source = Source { id: B("ulcer-212"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Wollina U, et al. Dystrophic calcification in chronic leg ulcers. Dermatol Surg 2009;35:457-461"), 
    pmid: B("19243405"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed.ncbi.nlm.nih.gov/19243405"), 
    ids: B("PMID 19243405"), 
    took: B(""), };

pub(super) const PE_75: Source = Source { id: B("pe-75"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Valea A, et al. Endocrine petrified ear, 75 subjects. Diagnostics 2024;14:1303"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3390/diagnostics14121303"), 
    url: B("mdpi.com/2075-4418/14/12/1303"), 
    ids: B("doi 10.3390/diagnostics14121303"), 
    took: B(""), };

pub(super) const HEEL_NICU20: Source = Source { id: B("heel-nicu20"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Calcified nodules on the heel: a complication of neonatal intensive care (authors, year not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NSF_STROMA2: Source = Source { id: B("nsf-stroma2"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("NSF with stromal and vascular calcification, two cases"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NSF_BONE: Source = Source { id: B("nsf-bone"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Berk DR, et al. Osseous metaplasia late in nephrogenic systemic fibrosis. Dermatol Online J 2010;16(8):3"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("escholarship.org/uc/item/4jv4h6z9"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TRAINEAU_2020: Source = Source { id: B("traineau-2020"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Traineau H, et al. Treatment of calcinosis cutis in SSc and DM. J Am Acad Dermatol 2020;82:317-325"), 
    pmid: B("31302187"), 
    pmcid: B(""), 
    doi: B("10.1016/j.jaad.2019.07.006"), 
    url: B(""), 
    ids: B("PMID 31302187; doi 10.1016/j.jaad.2019.07.006"), 
    took: B(""), };

pub(super) const LOCALSR_2021: Source = Source { id: B("localsr-2021"), kind: B("systematic-review"), seen: Seen::Abstract, 
    citation: B("Local and minimally invasive therapies for calcinosis cutis: systematic review. Arch Dermatol Res 2021"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s00403-021-02264-5"), 
    url: B("link.springer.com"), 
    ids: B("doi 10.1007/s00403-021-02264-5"), 
    took: B(""), };

pub(super) const BOTTOMLEY_1996: Source = Source { id: B("bottomley-1996"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Bottomley WW, et al. CO2 laser for digital calcification in SSc. Br J Dermatol 1996;135:302-304"), 
    pmid: B("8881679"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed"), 
    ids: B("PMID 8881679"), 
    took: B(""), };

pub(super) const HAND_2021: Source = Source { id: B("hand-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Surgical debulking of hand calcinosis in SSc. J Hand Surg Am 2021;46:928"), 
    pmid: B("33795151"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 33795151"), 
    took: B(""), };

pub(super) const VAYSSAIRAT_1998: Source = Source { id: B("vayssairat-1998"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Vayssairat M, et al. Does diltiazem induce regression? Ann Rheum Dis 1998;57:252"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ard.bmj.com/content/57/4/252"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ROBERTSON_2003: Source = Source { id: B("robertson-2003"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Robertson LP, Marshall RW, Hickling P. Minocycline for calcinosis in lcSSc. Ann Rheum Dis 2003;62:267-269"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1136/ard.62.3.267"), 
    url: B(""), 
    ids: B("doi 10.1136/ard.62.3.267"), 
    took: B(""), };

pub(super) const VALCHUNG_2016: Source = Source { id: B("valchung-2016"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Valenzuela A, Chung L. Management of calcinosis in SSc. Curr Treat Options Rheumatol 2016;2:85-96"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s40674-016-0035-x"), 
    url: B("mendeley.com"), 
    ids: B("doi 10.1007/s40674-016-0035-x"), 
    took: B(""), };

pub(super) const ILSTS_DK: Source = Source { id: B("ilsts-dk"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Intralesional STS, 38 patients (Danish series). Med Res Arch"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("esmed.org/MRA/mra/article/view/2096"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ILSTS_2021: Source = Source { id: B("ilsts-2021"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Intralesional STS in SSc, case-based review. Clin Rheumatol 2021;40:2985-2989"), 
    pmid: B("33244722"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 33244722"), 
    took: B(""), };

pub(super) const BADAWI_2020: Source = Source { id: B("badawi-2020"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Badawi AH, et al. IV STS for dystrophic calcinosis. Cutis 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("docslib.org/doc/9520134"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TOFA_2019: Source = Source { id: B("tofa-2019"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Tofacitinib in DM calcinosis, two patients"), 
    pmid: B("30862449"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 30862449"), 
    took: B(""), };

pub(super) const JDM_TX_2021: Source = Source { id: B("jdm-tx-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Treatment of calcinosis in JDM. Curr Rheumatol Rep 2021;23:13"), 
    pmid: B("33555459"), 
    pmcid: B(""), 
    doi: B("10.1007/s11926-020-00974-9"), 
    url: B(""), 
    ids: B("PMID 33555459; doi 10.1007/s11926-020-00974-9"), 
    took: B(""), };

pub(super) const DM_MGMT: Source = Source { id: B("dm-mgmt"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Management of calcinosis associated with DM (review; authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const IMGREVIEW_2021: Source = Source { id: B("imgreview-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Mar D, et al. Imaging in SSc calcinosis. Clin Rheumatol 2021"), 
    pmid: B("33755836"), 
    pmcid: B(""), 
    doi: B("10.1007/s10067-021-05696-6"), 
    url: B(""), 
    ids: B("PMID 33755836; doi 10.1007/s10067-021-05696-6"), 
    took: B(""), };

pub(super) const US_SSC: Source = Source { id: B("us-ssc"), kind: B("cohort"), seen: Seen::Secondary, 
    citation: B("Ultrasound v radiographs for SSc calcinosis (43 patients)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("plexusmd.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const IMAGING_2019: Source = Source { id: B("imaging-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Radiography, CT, MRI of SSc calcinosis. Semin Arthritis Rheum 2019"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1016/j.semarthrit.2019.03.001"), 
    url: B(""), 
    ids: B("doi 10.1016/j.semarthrit.2019.03.001"), 
    took: B(""), };

pub(super) const DECT_2014: Source = Source { id: B("dect-2014"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("DECT of SSc calcinosis. Ann Rheum Dis 2014;73(S2):571"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ard.bmj.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NORMALS_T1: Source = Source { id: B("normals-t1"), kind: B("publication"), seen: Seen::Table, 
    citation: B("Table 1 normal values in adults. Atherosclerosis 2020;296:68-73"), 
    pmid: B(""), 
    pmcid: B("PMC7276095"), 
    doi: B(""), 
    url: B("pmc…/PMC7276095/table/T1"), 
    ids: B("PMC7276095"), 
    took: B(""), };

pub(super) const ELECSYS: Source = Source { id: B("elecsys"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Eligibility limits of a PTH reference-interval study (Ca, P, creatinine)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubcompare.ai"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MERCY_274: Source = Source { id: B("mercy-274"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("MercyOne test 274 (PTH with minerals; LOINC 2731-8)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mercyonedubuque.testcatalog.org/show/274"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LABCORP_081091: Source = Source { id: B("labcorp-081091"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Labcorp calcitriol reference intervals"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("labcorp.com/tests/081091"), 
    ids: B(""), 
    took: B(""), };

pub(super) const ABIM_LIST: Source = Source { id: B("abim-list"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("ABIM laboratory reference ranges (UpToDate copy; only beginning visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medilib.ir/uptodate/show/115286"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MAYO_CA: Source = Source { id: B("mayo-ca"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Age/sex calcium reference ranges page"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("kayawell.com/…/calcium-total-labtest"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NEJM_CONV: Source = Source { id: B("nejm-conv"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Figure legend with conversion factors Ca ×0.250, P ×0.3229"), 
    pmid: B(""), 
    pmcid: B("PMC7898410"), 
    doi: B(""), 
    url: B("pmc…/PMC7898410/figure/F1"), 
    ids: B("PMC7898410"), 
    took: B(""), };

pub(super) const PED_P_SEC: Source = Source { id: B("ped-p-sec"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Phosphate by age, citing KDOQI (AI summary page)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("droracle.ai/articles/714275"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PEDIATIME: Source = Source { id: B("pediatime"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Age-specific Ca and P page"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pedia-time.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BURRITT_1990: Source = Source { id: B("burritt-1990"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Burritt MF, et al. Pediatric reference intervals. Mayo Clin Proc 1990;65:329-336"), 
    pmid: B("2314122"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed"), 
    ids: B("PMID 2314122"), 
    took: B(""), };

pub(super) const HARP: Source = Source { id: B("harp"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("HARP cohort LMS values of phosphate homeostasis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mhh-publikationsserver.gbv.de/receive/mhh_mods_00002559; espn-online.org/tmp-gfr-calculator"), 
    ids: B(""), 
    took: B(""), };

pub(super) const TMP_BAS: Source = Source { id: B("tmp-bas"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Basildon test directory TmP/GFR (ranges) and calculator (Payne 1998)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("baspath.co.uk"), 
    ids: B(""), 
    took: B(""), };

pub(super) const LIAN_2018: Source = Source { id: B("lian-2018"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Lian IA, Åsberg A. Should total calcium be adjusted for albumin? BMJ Open 2018;8:e017703"), 
    pmid: B("29627804"), 
    pmcid: B("PMC5892769"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 29627804; PMC5892769"), 
    took: B(""), };

pub(super) const CLASE_2000: Source = Source { id: B("clase-2000"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Clase CM, et al. Albumin-corrected and ionized calcium in stable HD (NDT)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("dmice.ohsu.edu copy"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CORRCA: Source = Source { id: B("corrca"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Corrected calcium pages (Payne)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("evigrade.com; renalcarematters.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CKDEPI_2021: Source = Source { id: B("ckdepi-2021"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("CKD-EPI creatinine equation (2021), NKF page; Inker LA, et al. NEJM 2021;385:1737-1749"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("kidney.org/ckd-epi-creatinine-equation-2021"), 
    ids: B(""), 
    took: B(""), };

pub(super) const KDIGO_G: Source = Source { id: B("kdigo-g"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("G categories as stated on calculator page"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medikquantis.me/en/ckd-epi-2021"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MEDCAP: Source = Source { id: B("medcap"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("aaushi.info Ca×P page (KDOQI <55; no exact threshold)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("aaushi.info/A24658"), 
    ids: B(""), 
    took: B(""), };
