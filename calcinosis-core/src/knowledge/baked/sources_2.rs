// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const GR_FOP: Source = Source { id: B("gr-fop"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("GeneReviews: FOP (rev. May 2024)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ncbi.nlm.nih.gov/books/n/gene/fop"), 
    ids: B(""), 
    took: B(""), };

pub(super) const FOP_ENGAGE: Source = Source { id: B("fop-engage"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("FOP burden-of-illness survey page"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("engagehealth.com"), 
    ids: B("OMIM 135100"), 
    took: B(""), };

pub(super) const FOP_HUNING: Source = Source { id: B("fop-huning"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("FOP genotype-phenotype, 130 cases. Mol Syndromol 2014;5:201-211"), 
    pmid: B("25337067"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed"), 
    ids: B("PMID 25337067"), 
    took: B(""), };

pub(super) const FOP_7555688: Source = Source { id: B("fop-7555688"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("FOP review"), 
    pmid: B(""), 
    pmcid: B("PMC7555688"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMC7555688"), 
    took: B(""), };

pub(super) const MOVE_2022: Source = Source { id: B("move-2022"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Pignolo RJ, et al. MOVE trial of palovarotene. J Bone Miner Res"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mayoclinic.elsevierpure.com"), 
    ids: B("NCT03312634"), 
    took: B(""), };

pub(super) const PALO_PH2: Source = Source { id: B("palo-ph2"), kind: B("trial"), seen: Seen::Abstract, 
    citation: B("Pignolo RJ, et al. Palovarotene phase 2. J Bone Miner Res 2022;37:1891-1902"), 
    pmid: B("35854638"), 
    pmcid: B("PMC9804935"), 
    doi: B(""), 
    url: B(""), 
    ids: B("PMID 35854638; PMC9804935"), 
    took: B(""), };

pub(super) const LUMINA1: Source = Source { id: B("lumina1"), kind: B("trial"), seen: Seen::Abstract, 
    citation: B("Di Rocco M, et al. Garetosmab phase 2. Nat Med 2023"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1038/s41591-023-02561-8"), 
    url: B("nature.com; institut-myologie.org"), 
    ids: B("doi 10.1038/s41591-023-02561-8"), 
    took: B(""), };

pub(super) const CONLIN_2002: Source = Source { id: B("conlin-2002"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Conlin PA, Jimenez-Quintero LP, Rapini RP. Osteomas of the skin revisited: 74 cases. Am J Dermatopathol 2002;24:479-483"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("journals.lww.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const BURGDORF_1977: Source = Source { id: B("burgdorf-1977"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Cutaneous osteomas: clinical and histopathologic review, 35 in 20 000 biopsies (authors not visible; Burgdorf and Nasemann by general knowledge)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scilit.com/publications/28e74135…; eMedicine for year 1977"), 
    ids: B(""), 
    took: B(""), };

pub(super) const EMED_OC: Source = Source { id: B("emed-oc"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Lennox L. Osteoma cutis. eMedicine upd. 13 Feb 2019"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("emedicine.medscape.com/article/1103575"), 
    ids: B(""), 
    took: B(""), };

pub(super) const STATPEARLS_OC: Source = Source { id: B("statpearls-oc"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Osteoma cutis. StatPearls 2023"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("statpearls.com/point-of-care/26394"), 
    ids: B(""), 
    took: B(""), };

pub(super) const AZZAM_2019: Source = Source { id: B("azzam-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Azzam MJ, et al. Osteoma cutis in nevus sebaceus; COASTs. Cureus 2019"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.7759/cureus.4959"), 
    url: B("docslib.org/doc/4009173"), 
    ids: B("doi 10.7759/cureus.4959"), 
    took: B(""), };

pub(super) const BCC_OSS: Source = Source { id: B("bcc-oss"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Basal cell carcinoma with ossification. J Am Acad Dermatol 1998;38:906-910"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PERFORATING: Source = Source { id: B("perforating"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Cohen PR. Perforating osteoma cutis. 2018"), 
    pmid: B("29634878"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("biomaterialdatabase.com"), 
    ids: B("PMID 29634878"), 
    took: B(""), };

pub(super) const DOURI_2006: Source = Source { id: B("douri-2006"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Douri T, Shawaf AZ. Plate-like cutaneous osteoma on the scalp. Dermatol Online J 2006;12(4):17"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.5070/D36dg4434j"), 
    url: B("escholarship.org"), 
    ids: B("doi 10.5070/D36dg4434j"), 
    took: B(""), };

pub(super) const VASHI_2011: Source = Source { id: B("vashi-2011"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Vashi N, Chu J, Patel R. Acquired plate-like osteoma cutis. Dermatol Online J 2011;17(10):1"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.5070/D32mk283xh"), 
    url: B("escholarship.org"), 
    ids: B("doi 10.5070/D32mk283xh"), 
    took: B(""), };

pub(super) const COUTINHO_2014: Source = Source { id: B("coutinho-2014"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Coutinho I, et al. Plate-like osteoma cutis. BMJ Case Rep 2014"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("casereports.bmj.com"), 
    ids: B("bcr-2013-202901"), 
    took: B(""), };

pub(super) const SONTHALIA_2015: Source = Source { id: B("sonthalia-2015"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Sonthalia S, Singal A. Congenital platelike osteoma cutis. Indian Pediatr 2015;52:357"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("indianpediatrics.net"), 
    ids: B(""), 
    took: B(""), };

pub(super) const XU_2019: Source = Source { id: B("xu-2019"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Xu J, et al. 11 children with primary osteoma cutis. Chin J Dermatol 2019;52:525-528"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3760/cma.j.issn.0412-4030.2019.08.002"), 
    url: B("pifukezazhi.com"), 
    ids: B("doi 10.3760/cma.j.issn.0412-4030.2019.08.002"), 
    took: B(""), };

pub(super) const KIM_AJNR: Source = Source { id: B("kim-ajnr"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Kim D, Franco GA, et al. Benign miliary osteoma cutis of the face: common incidental CT finding. AJNR"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("fdocuments.in copy"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MMOC_SCITE: Source = Source { id: B("mmoc-scite"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Citing statements on multiple miliary osteoma cutis (acne in 55%; Shigehara 27.8%, Kishi 2.2%)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("staging.scite.ai"), 
    ids: B(""), 
    took: B(""), };

pub(super) const CT_6500: Source = Source { id: B("ct-6500"), kind: B("publication"), seen: Seen::Secondary, 
    citation: B("Head/neck CT study, 2.27% any osteoma cutis. Dermatol Online J 2016;22:1"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("regionalderm.com"), 
    ids: B(""), 
    took: B(""), };

pub(super) const OCHSENDORF_1999: Source = Source { id: B("ochsendorf-1999"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Multiple miliary osteomas ablated with Er:YAG laser (authors not visible; Ochsendorf and Kaufmann by general knowledge). Arch Dermatol 1999;135:378-380"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/archderm.135.4.378"), 
    url: B("jamanetwork.com/…/477772"), 
    ids: B("doi 10.1001/archderm.135.4.378"), 
    took: B(""), };

pub(super) const ACTASMMOC: Source = Source { id: B("actasmmoc"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Indurated papules on face (MMOC). Actas Dermosifiliogr 2019"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("actasdermo.org"), 
    ids: B("S1578219019301271"), 
    took: B(""), };

pub(super) const BERBERT_2013: Source = Source { id: B("berbert-2013"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Berbert ALCV, et al. Multiple cutaneous miliary osteomas; tretinoin 0.1%. Surg Cosmet Dermatol 2013"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("surgicalcosmetic.org.br"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HMP_MMOC: Source = Source { id: B("hmp-mmoc"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Derm Dx Dec 2019: miliary osteoma cutis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hmpgloballearningnetwork"), 
    ids: B(""), 
    took: B(""), };

pub(super) const DELPOZZO_2016: Source = Source { id: B("delpozzo-2016"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Del Pozzo-Magaña BR, Ho N. Subcutaneous fat necrosis of the newborn: 20-year study, 30 infants. Pediatr Dermatol 2016;33:e353-e355"), 
    pmid: B("27574011"), 
    pmcid: B(""), 
    doi: B("10.1111/pde.12973"), 
    url: B("pubmed.ncbi.nlm.nih.gov/27574011"), 
    ids: B("PMID 27574011; doi 10.1111/pde.12973"), 
    took: B(""), };

pub(super) const SIEGEL_2023: Source = Source { id: B("siegel-2023"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Siegel LH, et al. Subcutaneous fat necrosis of the newborn: 32 infants and care algorithm. Pediatr Dermatol 2023;40:413-421"), 
    pmid: B("36544364"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("searchworks.jioinstitute.edu.in"), 
    ids: B("PMID 36544364"), 
    took: B(""), };

pub(super) const PANC_PPP59: Source = Source { id: B("panc-ppp59"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Pancreatitis, panniculitis and polyarthritis syndrome: case and 59 patients of the literature. Clin Rheumatol 2020"), 
    pmid: B("32776311"), 
    pmcid: B(""), 
    doi: B("10.1007/s10067-020-05333-8"), 
    url: B("litmetric.com"), 
    ids: B("PMID 32776311; doi 10.1007/s10067-020-05333-8"), 
    took: B(""), };

pub(super) const PANC_DAHL11: Source = Source { id: B("panc-dahl11"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Dahl PR, et al. Pancreatic panniculitis, 11 patients. J Am Acad Dermatol 1995;33:413-417"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("library catalogue abstract"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PANC_NARVAEZ25: Source = Source { id: B("panc-narvaez25"), kind: B("review"), seen: Seen::Secondary, 
    citation: B("Narváez's review of 25 cases of the triad, as cited in a case report of the triad"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("community.the-hospitalist.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PANC_STATPEARLS: Source = Source { id: B("panc-statpearls"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Pancreatic panniculitis. StatPearls, upd. 3 Jun 2023"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("statpearls.com/point-of-care/151041"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HANDBOOK_CHAPTER_42: Source = Source { id: B("handbook-chapter-42"), kind: B("textbook"), seen: Seen::FullText, 
    citation: B("Dermatology handbook, chapter 42 \"Calcinosis cutis and osteoma cutis\" (tables/figures missing)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("the source chapter"), 
    ids: B(""), 
    took: B(""), };

pub(super) const WALSH_1995: Source = Source { id: B("walsh-1995"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Walsh JS, Fairley JA. Calcifying disorders of the skin. J Am Acad Dermatol 1995;33:693-706"), 
    pmid: B("7593766"), 
    pmcid: B(""), 
    doi: B("10.1016/0190-9622(95)91803-5"), 
    url: B("pubmed.ncbi.nlm.nih.gov/7593766"), 
    ids: B("PMID 7593766; doi 10.1016/0190-9622(95)91803-5"), 
    took: B(""), };

pub(super) const REITER_2011: Source = Source { id: B("reiter-2011"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Reiter N, El-Shabrawi L, Leinweber B, et al. Calcinosis cutis: part I. Diagnostic pathway. J Am Acad Dermatol 2011;65:1-12"), 
    pmid: B("21679810"), 
    pmcid: B(""), 
    doi: B("10.1016/j.jaad.2010.08.038"), 
    url: B("pubmed.ncbi.nlm.nih.gov/21679810"), 
    ids: B("PMID 21679810; doi 10.1016/j.jaad.2010.08.038"), 
    took: B(""), };

pub(super) const JIMENEZ_2015: Source = Source { id: B("jimenez-2015"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Jiménez-Gallo D, Ossorio-García L, Linares-Barrios M. Calcinosis cutis and calciphylaxis. Actas Dermosifiliogr 2015;106:785-794"), 
    pmid: B("26394755"), 
    pmcid: B(""), 
    doi: B("10.1016/j.ad.2015.09.001"), 
    url: B("actasdermo.org/en-calcinosis-cutis-calciphylaxis-articulo-S1578219015002802"), 
    ids: B("PMID 26394755; doi 10.1016/j.ad.2015.09.001"), 
    took: B(""), };

pub(super) const MEDSCAPE_CC: Source = Source { id: B("medscape-cc"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Nunley JR. Calcinosis cutis. Medscape/eMedicine, upd. 5 Mar 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("emedicine.com/DERM/topic66.htm"), 
    ids: B(""), 
    took: B(""), };

pub(super) const STATPEARLS_CC: Source = Source { id: B("statpearls-cc"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Le C, Bedocs P. Calcinosis Cutis. StatPearls 2019"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("knowledge.statpearls.com/chapter/rheumatology/18768"), 
    ids: B(""), 
    took: B(""), };

pub(super) const UPTODATE_CC: Source = Source { id: B("uptodate-cc"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Fernandez KH, Ward DS. Calcinosis cutis: etiology and patient evaluation. UpToDate (2016 print)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("uptodate.com/contents/calcinosis-cutis-etiology-and-patient-evaluation"), 
    ids: B(""), 
    took: B(""), };

pub(super) const DERMNET_CC: Source = Source { id: B("dermnet-cc"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Coulson I, Ngan V. Calcinosis cutis. DermNet, rev. Feb 2024"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("dermnetnz.org/topics/calcinosis-cutis"), 
    ids: B(""), 
    took: B(""), };

pub(super) const NUNLEY_LERMA_2015: Source = Source { id: B("nunley-lerma-2015"), kind: B("textbook"), seen: Seen::Excerpt, 
    citation: B("Ch. 9 Calcinosis cutis, in: Nunley JR, Lerma EV (eds) Dermatological Manifestations of Kidney Disease. Springer 2015"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/978-1-4939-2395-3_9"), 
    url: B("plasticsurgerykey.com/calcinosis-cutis"), 
    ids: B("doi 10.1007/978-1-4939-2395-3_9"), 
    took: B(""), };

pub(super) const TRAUTINGER_2022: Source = Source { id: B("trautinger-2022"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Trautinger F. Cutaneous calcification. In: Braun-Falco's Dermatology. Springer 2022:1707-1712"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/978-3-662-63709-8_95"), 
    url: B("mendeley.com/catalogue/d34d12c6…"), 
    ids: B("doi 10.1007/978-3-662-63709-8_95"), 
    took: B(""), };

pub(super) const DUKE_CHAPTER: Source = Source { id: B("duke-chapter"), kind: B("textbook"), seen: Seen::Abstract, 
    citation: B("Calcifying and Ossifying Disorders of the Skin (book chapter, Duke authors; names not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scholars.duke.edu/publication/1664968"), 
    ids: B(""), 
    took: B(""), };

pub(super) const HARPERPED: Source = Source { id: B("harperped"), kind: B("textbook"), seen: Seen::Excerpt, 
    citation: B("Ch. 95 Calcification and ossification in the skin (paediatric dermatology textbook)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("plasticsurgerykey.com/95-calcification-and-ossification-in-the-skin"), 
    ids: B(""), 
    took: B(""), };

pub(super) const MINARS: Source = Source { id: B("minars"), kind: B("textbook"), seen: Seen::Excerpt, 
    citation: B("Minars' dermatology textbook page, calcinosis cutis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("minarsdermatology.com/dermatology-textbook/dt_calcinosis_cutis.htm"), 
    ids: B(""), 
    took: B(""), };

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

pub(super) const EL_AZHARY_2013: Source = Source { id: B("el-azhary-2013"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("el-Azhary RA, Arthur AK, Davis MDP, et al. Retrospective analysis of tissue plasminogen activator as an adjuvant treatment for calciphylaxis. JAMA Dermatol 2013;149:63-67"), 
    pmid: B("23324758"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("15 patients, daily low doses for 11 days on average; 6 transfused, 3 with bleeding that threatened life, 10 died; survival about 30 % better than in controls, p 0.14"), };

pub(super) const ALTEPLASE_ADVICE: Source = Source { id: B("alteplase-advice"), kind: B("page"), seen: Seen::Secondary, 
    citation: B("Contraindications of alteplase, with excerpts of the US label (droracle.ai, a compilation)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("droracle.ai/articles/28082"), 
    ids: B(""), 
    took: B("active internal bleeding, bleeding or operation or injury of the brain or spine, bleeding diathesis, severe uncontrolled hypertension"), };

pub(super) const IFOPA_EMERGENCY: Source = Source { id: B("ifopa-emergency"), kind: B("guideline"), seen: Seen::Excerpt, 
    citation: B("International FOP Association. For medical professionals: emergency guidelines"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ifopa.org/for_medical_professionals"), 
    ids: B(""), 
    took: B("life is protected as if the disease were not an issue; no injection into muscle, while venipuncture, subcutaneous and intravenous drugs are allowed; specialists are asked about surgery"), };

pub(super) const ICCFOP_EMERGENCY: Source = Source { id: B("iccfop-emergency"), kind: B("guideline"), seen: Seen::Excerpt, 
    citation: B("International Clinical Council on FOP. Guidelines, section 8: emergency guidelines for first responders, physicians and dentists"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("iccfop.org/guidelines/8-emergency"), 
    ids: B(""), 
    took: B("jaw overstretching and mandibular blocks are forbidden; a flare at the front of the neck is an emergency; prednisone for 4 days after major trauma"), };

pub(super) const DI_ROCCO_2017: Source = Source { id: B("di-rocco-2017"), kind: B("consensus"), seen: Seen::Table, 
    citation: B("Di Rocco M, et al. International physician survey on management of FOP: a modified Delphi study. Orphanet J Rare Dis 2017, table 1"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/s13023-017-0659-4"), 
    url: B(""), 
    ids: B(""), 
    took: B("corticosteroid before operations and dental work; vaccines under the skin and none during a flare; no passive motion, no overstretching of the jaw, no mandibular block"), };

pub(super) const FOP_QUIZ_2021: Source = Source { id: B("fop-quiz-2021"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Elston DM. Fast five quiz: fibrodysplasia ossificans progressiva. Medscape, January 2021"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("reference.medscape.com/viewarticle/943259_5"), 
    ids: B(""), 
    took: B("four days of corticosteroid from the start of a flare of a major joint, the jaw or the submandibular area; not for the back, neck or trunk"), };

pub(super) const EMA_SOHONOS: Source = Source { id: B("ema-sohonos"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("European Medicines Agency. Sohonos (palovarotene), public assessment report: refused"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ema.europa.eu/en/medicines/human/EPAR/sohonos"), 
    ids: B(""), 
    took: B("refusal advised on 26 January 2023, confirmed on 25 May 2023, pronounced on 17 July 2023"), };

pub(super) const ASH_HIT_2018: Source = Source { id: B("ash-hit-2018"), kind: B("guideline"), seen: Seen::Secondary, 
    citation: B("Cuker A, Arepally GM, Chong BH, et al. American Society of Hematology 2018 guidelines for management of venous thromboembolism: heparin-induced thrombocytopenia. Blood Adv 2018;2:3360"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ashpublications.net/bloodadvances/article/2/22/3360; recommendations as listed at cfu288.github.io"), 
    ids: B(""), 
    took: B("4Ts score of 4 or more: heparin stopped and a non-heparin anticoagulant started, in acute disease in therapeutic intensity; with a low score heparin goes on; no vitamin K antagonist before platelets reach about 150, and vitamin K if one was being taken"), };

pub(super) const HYALURONIDASE_LABEL: Source = Source { id: B("hyaluronidase-label"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Hyaluronidase (Hylenex, Vitrase): safety information of the label; PDR drug summary"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pdr.net/drug-summary/Vitrase-hyaluronidase-2819"), 
    ids: B(""), 
    took: B("not for dopamine or alpha agonists; not into or around infected or acutely inflamed tissue"), };

pub(super) const ONG_2020: Source = Source { id: B("ong-2020"), kind: B("consensus"), seen: Seen::Abstract, 
    citation: B("Ong J, Van Gerpen R. Recommendations for management of noncytotoxic vesicant extravasations. J Infus Nurs 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("prompted by an extravasation of calcium; vasopressors: warmth and a vasodilator; osmolar and other noncytotoxic vesicants: warmth and hyaluronidase"), };

pub(super) const WEIMER_2023: Source = Source { id: B("weimer-2023"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Weimer DS, Jones S, Ramadoss T, et al. Compartment syndrome secondary to calcium gluconate extravasation. Cureus 2023;15:e42237"), 
    pmid: B("37609086"), 
    pmcid: B("PMC10440588"), 
    doi: B("10.7759/cureus.42237"), 
    url: B(""), 
    ids: B(""), 
    took: B("erythema and edema became severe pain and a compartment syndrome; fasciotomies, gangrene, amputation"), };

pub(super) const COMPARTMENT_2014: Source = Source { id: B("compartment-2014"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Donaldson J, Haddad B, Khan WS. The pathophysiology, diagnosis and current management of acute compartment syndrome. Open Orthop J 2014;8(Suppl 1):185-193"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.2174/1874325001408010185"), 
    url: B(""), 
    ids: B(""), 
    took: B("whatever constricts is taken off and the limb is kept at the level of the heart; then decompression"), };

pub(super) const PRADHAN_2024: Source = Source { id: B("pradhan-2024"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Pradhan A, Mahalawat S, Perrone MA. From the INVICTUS trial to current considerations: it's not time to retire vitamin K inhibitors yet! Pharmaceuticals 2024;17:1459"), 
    pmid: B("39598370"), 
    pmcid: B("PMC11597742"), 
    doi: B("10.3390/ph17111459"), 
    url: B(""), 
    ids: B(""), 
    took: B("rivaroxaban failed against vitamin K antagonists in rheumatic valve disease with more deaths; a trial of apixaban with prosthetic valves was stopped; the standard there stays the vitamin K antagonist"), };

pub(super) const ETELCALCETIDE_LABEL: Source = Source { id: B("etelcalcetide-label"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Etelcalcetide (Parsabiv): safety information of the manufacturer"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("parsabivhcp.com/care-team-corner/storage-and-administration"), 
    ids: B(""), 
    took: B("with another calcimimetic life-threatening low calcium, cinacalcet stops 7 days before; calcium within a week of each change, closer beside other drugs that lower it; long QT interval, seizures, worse heart failure"), };

pub(super) const STS_GALWAY: Source = Source { id: B("sts-galway"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Galway University Hospitals. Sodium thiosulphate intravenous for adults"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medinfogalway.ie/ivguides/sodium-thiosulphate-intravenous-adults"), 
    ids: B(""), 
    took: B("without dialysis two doses a week at first; below a filtration of 60 four a week at most; bicarbonate weekly for two weeks; under 60 kg half the dose"), };

pub(super) const COLUZZI_2020: Source = Source { id: B("coluzzi-2020"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Coluzzi F, Caputi FF, Billeci D, et al. Safe use of opioids in chronic kidney disease and hemodialysis patients. Ther Clin Risk Manag 2020;16:821-837"), 
    pmid: B("32982255"), 
    pmcid: B("PMC7490082"), 
    doi: B("10.2147/TCRM.S262843"), 
    url: B(""), 
    ids: B(""), 
    took: B("morphine and codeine not recommended, since metabolites accumulate; buprenorphine and fentanyl first, fentanyl not during hemodialysis; oxycodone and hydromorphone in reduced dose"), };

pub(super) const HBO_CHEMOTHERAPY: Source = Source { id: B("hbo-chemotherapy"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Hyperbaric contraindicated chemotherapeutic agents. StatPearls; likewise a table of drugs at hbot.g7oz.org"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("statpearls.com/sp/md/93/31603; hbot.g7oz.org/knowledge-base/risks-and-safety-of-hbot/contraindications"), 
    ids: B(""), 
    took: B("bleomycin, doxorubicin and cisplatin are asked for; disulfiram and mafenide on the wound in the table"), };

pub(super) const BISARYA_2011: Source = Source { id: B("bisarya-2011"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Bisarya K, Azzopardi S, Lye G, Drew PJ. Necrotizing fasciitis versus pyoderma gangrenosum: securing the correct diagnosis! A case report and literature review. ePlasty, May 2011"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("debridement of pyoderma gangrenosum that was taken for infection makes it extend fast; dead tissue in the ulcer and inflammation in blood mislead"), };

pub(super) const ZOLEDRONATE_ADVICE: Source = Source { id: B("zoledronate-advice"), kind: B("page"), seen: Seen::Secondary, 
    citation: B("Considerations for zoledronic acid (Reclast), with excerpts of the US label (droracle.ai, a compilation)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("droracle.ai/articles/688800"), 
    ids: B(""), 
    took: B("contraindicated with low calcium until it is corrected, and below a creatinine clearance of 35 mL/min"), };

pub(super) const COLCHICINE_LABEL: Source = Source { id: B("colchicine-label"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Colchicine capsules: warnings of the US label, copy at globalrph.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("globalrph.com/rx-list/colchicine-drug"), 
    ids: B(""), 
    took: B("with drugs that inhibit both P-glycoprotein and CYP3A4 contraindicated in kidney or liver impairment, deaths with clarithromycin; blood dyscrasias; weakness of muscle"), };

pub(super) const CEFTRIAXONE_LABEL: Source = Source { id: B("ceftriaxone-label"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Ceftriaxone: contraindications of the US label, copy at wikidoc.org"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("wikidoc.org/index.php/Ceftriaxone_contraindications"), 
    ids: B(""), 
    took: B("not in newborns (to 28 days) who get or need calcium into a vein, deaths with crystals in lungs and kidneys; not in newborns with high bilirubin"), };

pub(super) const TOFACITINIB_COMBINATIONS: Source = Source { id: B("tofacitinib-combinations"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Tofacitinib: package leaflets of Switzerland (ch.oddb.org) and Russia (lsgeotar.ru)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ch.oddb.org/de/gcc/fachinfo/reg/62630/chapter/restrictions; lsgeotar.ru/tofara-52567.html"), 
    ids: B(""), 
    took: B("not in an active infection, systemic or local; not beside azathioprine, ciclosporin, another JAK inhibitor or a biologic"), };

pub(super) const BARICITINIB_MIMS: Source = Source { id: B("baricitinib-mims"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Baricitinib (Olumiant), warnings. MIMS Thailand, and a copy of another country"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("sit.mimsdev.com/thailand/drug/info/olumiant; sildenafilhi.com/olumiant.html"), 
    ids: B(""), 
    took: B("not in active tuberculosis; stopped below 1.0 neutrophils or 0.5 lymphocytes × 10⁹/L; not beside biologics, ciclosporin or other strong immunosuppressants; not in severe liver disease or below a clearance of 30 mL/min"), };

pub(super) const DASTMALCHI_2008: Source = Source { id: B("dastmalchi-2008"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Dastmalchi M, Grundtman C, Alexanderson H, et al. A high incidence of disease flares in an open pilot study of infliximab in patients with refractory inflammatory myopathies. Ann Rheum Dis 2008;67:1670-1677"), 
    pmid: B("18272672"), 
    pmcid: B(""), 
    doi: B("10.1136/ard.2007.077974"), 
    url: B(""), 
    ids: B(""), 
    took: B("13 patients, 9 completed: 3 improved, 4 unchanged, 2 worse, none gained strength; the authors call infliximab no alternative"), };

pub(super) const PRODERM_2022: Source = Source { id: B("proderm-2022"), kind: B("page"), seen: Seen::Secondary, 
    citation: B("ProDERM: intravenous immunoglobulin in adults with dermatomyositis, randomized against placebo. Reported in The Rheumatologist; trial page of the maker (octagamus.net)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("the-rheumatologist.org/article/myositis-management-clinical-trials-provide-new-insights-into-treatment-options/3; octagamus.net/dermatomyositis/hcp/fda-approved-ivig-therapy"), 
    ids: B(""), 
    took: B("95 adults, 2 g/kg every four weeks: 79 % responded by week 16, with placebo 44 %"), };

pub(super) const PICOLOS_2005: Source = Source { id: B("picolos-2005"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Picolos MK, et al. Milk-alkali syndrome is a major cause of hypercalcaemia among non-end-stage renal disease inpatients. Clin Endocrinol (Oxf) 2005;63:566-576"), 
    pmid: B("16268810"), 
    pmcid: B(""), 
    doi: B("10.1111/j.1365-2265.2005.02383.x"), 
    url: B(""), 
    ids: B(""), 
    took: B("after a bisphosphonate calcium fell too low in 5 of 5 with milk-alkali syndrome, after other treatment in 1 of 5 (p 0.047)"), };

pub(super) const PXE_LIFESTYLE_2015: Source = Source { id: B("pxe-lifestyle-2015"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Pseudoxanthoma elasticum: review of its neurology, 2015 (title, authors and journal not visible)"), 
    pmid: B("26564082"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("no contact sports or what may injure the eye, no aspirin or other anti-inflammatory drugs, lipids kept normal; bleeding of the gut is common. The copy shows the abstract and the publisher Elsevier only"), };

pub(super) const PXE_KELLOGG: Source = Source { id: B("pxe-kellogg"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Pseudoxanthoma elasticum. Kellogg Eye Center, University of Michigan"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("kellogg.umich.edu/theeyeshaveit/system/pseudoxanthoma_elasticum.html"), 
    ids: B(""), 
    took: B("the ophthalmologist at once when sight blurs or warps suddenly; protective glasses, no contact sports"), };

pub(super) const LEBWOHL_2022: Source = Source { id: B("lebwohl-2022"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Lebwohl L, Phelps R. Association between pseudoxanthoma elasticum and bleeding. SKIN J Cutan Med 2022;6:8-13"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("bleeding reported in 130 patients, in 113 of them from stomach or bowel"), };

pub(super) const ADRENAL_CRISIS_CLINICALKEY: Source = Source { id: B("adrenal-crisis-clinicalkey"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Primary adrenal insufficiency: key points. ClinicalKey, April 2022"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("elsevier.health/en-US/preview/primary-adrenal-insufficiency-co"), 
    ids: B(""), 
    took: B("in a suspected crisis fluids and hydrocortisone are given before any result is there"), };

pub(super) const WARFARIN_NECROSIS_ADVICE: Source = Source { id: B("warfarin-necrosis-advice"), kind: B("page"), seen: Seen::Secondary, 
    citation: B("Management of warfarin-induced skin necrosis (droracle.ai, a compilation of guidelines and label)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("droracle.ai/articles/503152"), 
    ids: B(""), 
    took: B("stopped at once, vitamin K, plasma or concentrate, heparin instead; mostly 3 to 8 days after the start, up to 10 weeks"), };

pub(super) const FAVALORO_2019: Source = Source { id: B("favaloro-2019"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Laboratory testing for lupus anticoagulant in patients taking direct oral anticoagulants: potential for false positives and false negatives. Pathology, April 2019 (authors not visible in the copy)"), 
    pmid: B("30665674"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("rivaroxaban feigns a lupus anticoagulant, apixaban may hide one"), };

pub(super) const ASH_DOAC_2021: Source = Source { id: B("ash-doac-2021"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Direct oral anticoagulant interference in hemostasis assays. Hematology Am Soc Hematol Educ Program 2021:129 (authors not visible in the copy)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ashpublications.net/hematology/article/2021/1/129/482974"), 
    ids: B(""), 
    took: B("direct inhibitors raise or lower what clot-based tests measure; other methods, the trough or removal of the drug"), };

pub(super) const CDC_LOIASIS: Source = Source { id: B("cdc-loiasis"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Centers for Disease Control and Prevention. Loiasis: resources for health professionals"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("cdc.gov/parasites/loiasis/health_professionals"), 
    ids: B(""), 
    took: B("microfilariae are counted before any drug, since diethylcarbamazine and ivermectin may cause fatal encephalopathy"), };

pub(super) const WILSON_ABDOMINALKEY: Source = Source { id: B("wilson-abdominalkey"), kind: B("book chapter"), seen: Seen::Excerpt, 
    citation: B("Wilson disease: when should you think of Wilson disease? Book chapter, copy at abdominalkey.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("abdominalkey.com/23-wilson-disease-when-should-you-think-of-wilson-disease"), 
    ids: B(""), 
    took: B("treatment is lifelong; stopping it leads to severe failure of the liver"), };

pub(super) const WSES_SSTI_2014: Source = Source { id: B("wses-ssti-2014"), kind: B("guideline"), seen: Seen::Excerpt, 
    citation: B("Sartelli M, Malangoni MA, May AK, et al. World Society of Emergency Surgery (WSES) guidelines for management of skin and soft tissue infections. World J Emerg Surg 2014;9:57"), 
    pmid: B(""), 
    pmcid: B("PMC4242587"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("In necrotizing infections success needs prompt recognition, timely surgical debridement or drainage, resuscitation and fitting antibiotics."), };

pub(super) const EMED_NF: Source = Source { id: B("emed-nf"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Medscape: Necrotizing fasciitis, empiric therapy"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("emedicine.medscape.com/article/2012058-overview"), 
    ids: B(""), 
    took: B("Empiric therapy has to reach resistant staphylococci; bacterial and fungal cultures early; evidence for hyperbaric oxygen is lacking."), };

pub(super) const QUINONES_2013: Source = Source { id: B("quinones-2013"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Quinones A, Saric M. The cholesterol emboli syndrome in atherosclerosis. Curr Atheroscler Rep 2013;15:315"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s11883-013-0315-y"), 
    url: B(""), 
    ids: B(""), 
    took: B("No specific therapy; statins and platelet inhibitors, no anticoagulants and thrombolytics, exclusion of the source by surgery or stent."), };

pub(super) const OZKOK_2019: Source = Source { id: B("ozkok-2019"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Ozkok A. Cholesterol-embolization syndrome: current perspectives. Vasc Health Risk Manag 2019;15:209-220"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.2147/VHRM.S175150"), 
    url: B(""), 
    ids: B(""), 
    took: B("Corticosteroid and cyclophosphamide with conflicting results."), };

pub(super) const ETG_CHOLESTEROL_EMBOLISM: Source = Source { id: B("etg-cholesterol-embolism"), kind: B("guideline"), seen: Seen::Excerpt, 
    citation: B("Therapeutic Guidelines (Australia): cholesterol embolism"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("etg-complete-oxy.netlify.app/cardiovascular/cvg_peripheral-artery-disease/c_cvg_peripheral-artery-diseasetopic_9"), 
    ids: B(""), 
    took: B("After procedures, trauma, anticoagulants or thrombolysis, or by itself; reduced complement and eosinophilia; surgery may be needed; treatment supports, and an anticoagulant is often stopped."), };

pub(super) const DENOSUMAB_KIDNEY_2024: Source = Source { id: B("denosumab-kidney-2024"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("US Food and Drug Administration. Boxed warning of denosumab (Prolia): severe hypocalcemia in advanced chronic kidney disease. Drug Safety Podcast, January 2024; label excerpt at blackboxrx.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("fda.gov/drugs/fda-drug-safety-podcasts/fda-adds-boxed-warning-increased-risk-severe-hypocalcemia-patients-advanced-chronic-kidney-disease"), 
    ids: B(""), 
    took: B("below a filtration of 30, on dialysis above all, severe low calcium with deaths; before it parathyroid hormone, calcium and vitamin D, after it calcium each week for a month, then monthly"), };

pub(super) const RITUXIMAB_HEPATITIS_B: Source = Source { id: B("rituximab-hepatitis-b"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("HCPLive. Rituximab hit with FDA warning on HBV risk (boxed warning of 2013)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hcplive.com/view/rituximab-hit-fda-warning-hbv-risk"), 
    ids: B(""), 
    took: B("boxed warning: hepatitis B may come back; surface antigen and core antibody are tested, and with either a hepatitis expert is asked"), };

pub(super) const ILOPROST_NZ: Source = Source { id: B("iloprost-nz"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Ilomedin (iloprost) data sheet, New Zealand, 2019, copy at rxreasoner.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("rxreasoner.com/monographs/ilomedin/precautions"), 
    ids: B(""), 
    took: B("contraindicated in pregnancy, active ulcers and other bleeding, severe coronary disease, a heart attack within six months, a stroke within three, heart failure NYHA II to IV; slower elimination with a weak liver or dialysis; not begun below a systolic pressure of 85 mmHg"), };

pub(super) const AZATHIOPRINE_ALLOPURINOL_1998: Source = Source { id: B("azathioprine-allopurinol-1998"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Medsafe (New Zealand). Azathioprine-allopurinol interaction: danger! Prescriber Update 1998;17:16-17"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medsafe.govt.nz/profs/puarticles/azathioprine.htm"), 
    ids: B(""), 
    took: B("not given together unless it cannot be avoided, then a quarter of azathioprine and weekly counts; pancytopenia that may kill"), };

pub(super) const FERRIC_CITRATE_ALUMINUM_2014: Source = Source { id: B("ferric-citrate-aluminum-2014"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Gupta A. Ferric citrate hydrate as a phosphate binder and risk of aluminum toxicity. Pharmaceuticals 2014;7:990-998"), 
    pmid: B("25341358"), 
    pmcid: B(""), 
    doi: B("10.3390/ph7100990"), 
    url: B(""), 
    ids: B(""), 
    took: B("citrate dissolves aluminum of food and water and opens the bowel to it; failing kidneys hold it back"), };

pub(super) const CEFEPIME_NEUROTOXICITY_2017: Source = Source { id: B("cefepime-neurotoxicity-2017"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Payne LE, Gagnon DJ, Riker RR, et al. Cefepime-induced neurotoxicity: a systematic review. Crit Care 2017;21:276"), 
    pmid: B("29137682"), 
    pmcid: B("PMC5686900"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("135 cases, 80 % with weak kidneys: confusion, myoclonus, seizures without convulsion; 48 % were overdosed"), };

pub(super) const METHOTREXATE_TRIMETHOPRIM_2014: Source = Source { id: B("methotrexate-trimethoprim-2014"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Cudmore J, Seftel M, Sisler J, Zarychanski R. Methotrexate and trimethoprim-sulfamethoxazole: toxicity from this combination continues to occur. Can Fam Physician 2014;60:53-56"), 
    pmid: B("24452563"), 
    pmcid: B("PMC3994806"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("both hinder folate and the second holds methotrexate back: pancytopenia under 25 mg a week, which may threaten life"), };

pub(super) const METHOTREXATE_PROPHYLAXIS_2018: Source = Source { id: B("methotrexate-prophylaxis-2018"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Kwon OC, Lee JS, Kim YG, et al. Safety of the concomitant use of methotrexate and a prophylactic dose of trimethoprim-sulfamethoxazole. Clin Rheumatol 2018;37:3215-3220"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s10067-018-4005-6"), 
    url: B(""), 
    ids: B(""), 
    took: B("with the dose against Pneumocystis low counts were no more frequent than without (5.7 against 5.0 %); those who were treated for an infection were left out"), };

pub(super) const NSAID_PREGNANCY_2020: Source = Source { id: B("nsaid-pregnancy-2020"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("NHS Specialist Pharmacy Service. FDA recommends avoiding use of NSAIDs in pregnancy at 20 weeks or later. 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medicinesresources.nhs.uk/fda-recommends-avoiding-use-of-nsaids-in-pregnancy-at-20-weeks-or-later-because-they-can-result-in-low-amniotic-fluid.html"), 
    ids: B(""), 
    took: B("United States: avoided from 20 weeks (kidneys of the unborn, little fluid), from 30 weeks for its ductus too; United Kingdom: contraindicated in the last third, before that only where the benefit outweighs"), };

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

pub(super) const MAYO_CA_CATALOG: Source = Source { id: B("mayo-ca-catalog"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, calcium, total (CA)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("billingscliniclaboratory.testcatalog.org/show/CA"), 
    ids: B(""), 
    took: B("age bands of total calcium (key Mayo-CA of the specification; mayo-ca is an older page)"), };

pub(super) const MAYO_CAI: Source = Source { id: B("mayo-cai"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, calcium, ionized (CAI)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("tml.testcatalog.org/show/CAI"), 
    ids: B(""), 
    took: B("age bands of ionized calcium"), };

pub(super) const MAYO_PHOS: Source = Source { id: B("mayo-phos"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, phosphorus (PHOS)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("renal.testcatalog.org/show/PHOS"), 
    ids: B(""), 
    took: B("age and sex bands of phosphate"), };

pub(super) const MAYO_ALP: Source = Source { id: B("mayo-alp"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, alkaline phosphatase (ALP)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mml.testcatalog.org/show/ALP"), 
    ids: B(""), 
    took: B("age and sex bands"), };

pub(super) const MAYO_CRTS: Source = Source { id: B("mayo-crts"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, creatinine (CRTS1)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("beebemedicalcenter.testcatalog.org/show/CRTS1"), 
    ids: B(""), 
    took: B("age and sex bands; CKD-EPI not to be computed below 18 years"), };

pub(super) const MAYO_PTH: Source = Source { id: B("mayo-pth"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, parathyroid hormone (PTH2)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("yumaregional.testcatalog.org/show/PTH2"), 
    ids: B(""), 
    took: B("age bands"), };

pub(super) const MAYO_PTHRP: Source = Source { id: B("mayo-pthrp"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, parathyroid hormone-related peptide (PTHRP)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("beebemedicalcenter.testcatalog.org/show/PTHRP"), 
    ids: B(""), 
    took: B("upper limit"), };

pub(super) const MAYO_IFG23: Source = Source { id: B("mayo-ifg23"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, fibroblast growth factor 23, intact (IFG23)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ridgeviewmedical.testcatalog.org/show/IFG23"), 
    ids: B(""), 
    took: B("upper limits by age"), };

pub(super) const MAYO_ALB: Source = Source { id: B("mayo-alb"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, albumin (ALB)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mml.testcatalog.org/show/ALB"), 
    ids: B(""), 
    took: B("interval from 12 months on"), };

pub(super) const MAYO_URIC: Source = Source { id: B("mayo-uric"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, uric acid (URIC)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mml.testcatalog.org/show/URIC"), 
    ids: B(""), 
    took: B("age and sex bands, in part"), };

pub(super) const MAYO_ENAE: Source = Source { id: B("mayo-enae"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, antibody to extractable nuclear antigens evaluation (ENAE)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mml.testcatalog.org/show/ENAE"), 
    ids: B(""), 
    took: B("limit of the multiplex kit"), };

pub(super) const MAYO_BUN: Source = Source { id: B("mayo-bun"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, blood urea nitrogen (BUN)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pediatric.testcatalog.org/show/BUN"), 
    ids: B(""), 
    took: B("age and sex bands"), };

pub(super) const MAYO_LPS: Source = Source { id: B("mayo-lps"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, lipase (LPS)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org/show/LPS"), 
    ids: B(""), 
    took: B("interval, newer and older"), };

pub(super) const MAYO_CK5: Source = Source { id: B("mayo-ck5"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, creatine kinase, older table (CK-5)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("qa.testcatalog.org/show/CK-5"), 
    ids: B(""), 
    took: B("older adult and childhood bands"), };

pub(super) const MAYO_CK74: Source = Source { id: B("mayo-ck74"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, creatine kinase, newer table (CK-74)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("qa.testcatalog.org/show/CK-74"), 
    ids: B(""), 
    took: B("existence of a newer childhood table"), };

pub(super) const MAYO_CK: Source = Source { id: B("mayo-ck"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, creatine kinase"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("adult limits"), };

pub(super) const MAYO_UCA: Source = Source { id: B("mayo-uca"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, calcium, 24-hour urine"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("limits by sex"), };

pub(super) const MAYO_25D: Source = Source { id: B("mayo-25d"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, 25-hydroxyvitamin D"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("reporting classes"), };

pub(super) const MAYO_125D: Source = Source { id: B("mayo-125d"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, 1,25-dihydroxyvitamin D"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("bands by age and sex"), };

pub(super) const MAYO_ALD: Source = Source { id: B("mayo-ald"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, aldolase"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("upper limits by age"), };

pub(super) const MAYO_AMS: Source = Source { id: B("mayo-ams"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, amylase"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("age bands"), };

pub(super) const MAYO_TSH: Source = Source { id: B("mayo-tsh"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, thyroid-stimulating hormone"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("age bands"), };

pub(super) const MAYO_PQNU: Source = Source { id: B("mayo-pqnu"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, porphyrins, quantitative, urine (PQNU)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("uroporphyrin limit"), };

pub(super) const MAYO_CFX: Source = Source { id: B("mayo-cfx"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, protein C activity (CFX)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("interval"), };

pub(super) const MAYO_PS: Source = Source { id: B("mayo-ps"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, protein S"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("intervals by age and sex"), };

pub(super) const MAYO_AT: Source = Source { id: B("mayo-at"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, antithrombin activity"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("interval"), };

pub(super) const MAYO_RNAP: Source = Source { id: B("mayo-rnap"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, RNA polymerase III antibodies (RNAP)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("classes"), };

pub(super) const MAYO_DNA: Source = Source { id: B("mayo-dna"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, DNA double-stranded antibodies"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("limits of three scales"), };

pub(super) const MAYO_ACL: Source = Source { id: B("mayo-acl"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, cardiolipin and beta-2 glycoprotein I antibodies"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("classes"), };

pub(super) const MAYO_ANA: Source = Source { id: B("mayo-ana"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, antinuclear antibodies"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("testcatalog.org"), 
    ids: B(""), 
    took: B("limit 1:80"), };

pub(super) const QUEST_CK: Source = Source { id: B("quest-ck"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Quest Diagnostics test directory, creatine kinase"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("adult limits"), };

pub(super) const QUEST_UCA: Source = Source { id: B("quest-uca"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Quest Diagnostics test directory, calcium, 24-hour urine"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("limits by sex"), };

pub(super) const QUEST_ICA: Source = Source { id: B("quest-ica"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Quest Diagnostics test directory, calcium, ionized (test 791)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("dos.compunetlab.com/tests/791"), 
    ids: B(""), 
    took: B("age bands"), };

pub(super) const QUEST_FGF23: Source = Source { id: B("quest-fgf23"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Quest Diagnostics test directory, fibroblast growth factor 23, C-terminal (test 682717)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jdos.nicholsinstitute.com/dos/LickingMemorialHospital/test/682717"), 
    ids: B(""), 
    took: B("limits by age"), };

pub(super) const ARUP_ALD: Source = Source { id: B("arup-ald"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ARUP Laboratories test directory, aldolase (0020012)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("age bands"), };

pub(super) const ARUP_ACE: Source = Source { id: B("arup-ace"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ARUP Laboratories test directory, angiotensin-converting enzyme (0080001)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("age bands"), };

pub(super) const ARUP_PORPH: Source = Source { id: B("arup-porph"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ARUP Laboratories test directory, porphyrins, urine"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("uroporphyrin per creatinine"), };

pub(super) const ARUP_PC: Source = Source { id: B("arup-pc"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ARUP Laboratories test directory, protein C"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("activity interval, LOINC"), };

pub(super) const ARUP_PS: Source = Source { id: B("arup-ps"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ARUP Laboratories test directory, protein S"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("free antigen intervals, LOINC"), };

pub(super) const ARUP_AT: Source = Source { id: B("arup-at"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ARUP Laboratories test directory, antithrombin"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("activity interval, LOINC"), };

pub(super) const ARUP_25D: Source = Source { id: B("arup-25d"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ARUP Laboratories test directory, 25-hydroxyvitamin D"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("LOINC"), };

pub(super) const ARUP_MYO: Source = Source { id: B("arup-myo"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ARUP Laboratories test directory, myositis panel (3001782)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("LOINC"), };

pub(super) const ARUP_PMSCL: Source = Source { id: B("arup-pmscl"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ARUP Laboratories test directory, PM/Scl-100 (2003040)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("LOINC"), };

pub(super) const UCSF_CA: Source = Source { id: B("ucsf-ca"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("UCSF laboratory manual, calcium"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("labmed.ucsf.edu"), 
    ids: B(""), 
    took: B("page 161: intervals; values assayed again"), };

pub(super) const UCSF_CR: Source = Source { id: B("ucsf-cr"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("UCSF laboratory manual, creatinine"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("labmed.ucsf.edu"), 
    ids: B(""), 
    took: B("page 265: enzymatic, derived from CALIPER"), };

pub(super) const DIASYS_CA: Source = Source { id: B("diasys-ca"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("DiaSys Diagnostics, calcium reagent"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("diasys-diagnostics.com"), 
    ids: B(""), 
    took: B("age bands with preterm and newborn"), };

pub(super) const ADVENT_CA: Source = Source { id: B("advent-ca"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("AdventHealth test directory, calcium (35029)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jdos.nicholsinstitute.com/dos/adventisthealthcare/test/35029"), 
    ids: B(""), 
    took: B("age and sex bands"), };

pub(super) const FHP_PHOS: Source = Source { id: B("fhp-phos"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("FHP laboratory test catalogue, phosphorus"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("fhplab.testcatalog.org/show/PHOS"), 
    ids: B(""), 
    took: B("age bands from birth; low critical value"), };

pub(super) const INOVA_PHOS: Source = Source { id: B("inova-phos"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Inova test directory, phosphorus (893514)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jdos.nicholsinstitute.com"), 
    ids: B(""), 
    took: B("age bands"), };

pub(super) const DH_ICA: Source = Source { id: B("dh-ica"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Hospital laboratory handbook (DH), ionized calcium"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("intervals and critical values"), };

pub(super) const MERITER_ICA: Source = Source { id: B("meriter-ica"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Meriter hospital laboratory handbook, ionized calcium"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("newborn bands and critical values"), };

pub(super) const SINAI_MG: Source = Source { id: B("sinai-mg"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Sinai test directory, magnesium (422701)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jdos.nicholsinstitute.com"), 
    ids: B(""), 
    took: B("intervals"), };

pub(super) const TIDAL_MG: Source = Source { id: B("tidal-mg"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("TidalHealth test page, magnesium"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("interval"), };

pub(super) const UMICH_MG: Source = Source { id: B("umich-mg"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("University of Michigan laboratories, magnesium"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mlabs.umich.edu"), 
    ids: B(""), 
    took: B("interval"), };

pub(super) const UMICH_ALP: Source = Source { id: B("umich-alp"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("University of Michigan laboratories, alkaline phosphatase"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mlabs.umich.edu"), 
    ids: B(""), 
    took: B("age bands nearly the same as mayo-alp"), };

pub(super) const UMICH_PORPH: Source = Source { id: B("umich-porph"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("University of Michigan laboratories, porphyrins"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mlabs.umich.edu"), 
    ids: B(""), 
    took: B("uroporphyrin limit"), };

pub(super) const PATHWEST_TSH: Source = Source { id: B("pathwest-tsh"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("PathWest handbook, thyroid-stimulating hormone"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("interval 4 to 120 years"), };

pub(super) const LHSC_PORPH: Source = Source { id: B("lhsc-porph"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("London Health Sciences Centre, porphyrins"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("lhsc.on.ca"), 
    ids: B(""), 
    took: B("uroporphyrin isomers"), };

pub(super) const UVM: Source = Source { id: B("uvm"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("UVM test catalogue"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("LOINC codes"), };

pub(super) const HH_PC: Source = Source { id: B("hh-pc"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Huntsville Hospital laboratory, protein C"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("LOINC code of the activity"), };

pub(super) const WARDE_LA: Source = Source { id: B("warde-la"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Warde Medical Laboratory, lupus anticoagulant"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("wardelab.com"), 
    ids: B(""), 
    took: B("LOINC codes"), };

pub(super) const APL_LIST: Source = Source { id: B("apl-list"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("List of antiphospholipid LOINC codes"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("incdx.com"), 
    ids: B(""), 
    took: B("LOINC codes; their order was inferred"), };

pub(super) const IOWA_FGF23: Source = Source { id: B("iowa-fgf23"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("University of Iowa pathology handbook, FGF23 (test 3094)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("healthcare.uiowa.edu/path_handbook/handbook/test3094.html"), 
    ids: B(""), 
    took: B("C-terminal limits by age"), };

pub(super) const STMICHAEL_FGF23: Source = Source { id: B("stmichael-fgf23"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("St. Michael's Hospital laboratories, FGF-23"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("stmichaelshospital.com"), 
    ids: B(""), 
    took: B("intact limit"), };

pub(super) const LIAISON_FGF23: Source = Source { id: B("liaison-fgf23"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Intact FGF23 by LIAISON XL in Korean adults"), 
    pmid: B(""), 
    pmcid: B("PMC13002424"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("interval"), };

pub(super) const FGF23_ASSAYS: Source = Source { id: B("fgf23-assays"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Comparison of FGF23 assays"), 
    pmid: B(""), 
    pmcid: B("PMC9859838"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("assays are not interchangeable"), };

pub(super) const SLEV_2010: Source = Source { id: B("slev-2010"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Slev PR et al. 2010. Urine mineral to creatinine ratios in children"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("limits at 7 to 9 and 16 to 17 years"), };

pub(super) const KDOQI_2009_CODE: Source = Source { id: B("kdoqi-2009-code"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("KDOQI 2009 nutrition guideline in children with CKD, as coded in P-G-Park/General-R-Functions, functions/Ca_P.R, commit 84eff11"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1053/j.ajkd.2008.11.017"), 
    url: B("github.com/P-G-Park/General-R-Functions"), 
    ids: B(""), 
    took: B("childhood calcium and phosphate bands; the row for 0 to 3 years is not used"), };

pub(super) const KDOQI_2005_G4: Source = Source { id: B("kdoqi-2005-g4"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("KDOQI 2005 bone guideline for children, guideline 4"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("kidneyfoundation.cachefly.net"), 
    ids: B(""), 
    took: B("phosphate intervals and targets"), };

pub(super) const KDOQI_2005_G7: Source = Source { id: B("kdoqi-2005-g7"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("KDOQI 2005 bone guideline for children, guideline 7"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("kidneyfoundation.cachefly.net"), 
    ids: B(""), 
    took: B("ceilings of the calcium-phosphate product; calcium target"), };

pub(super) const KDIGO_COMPARE: Source = Source { id: B("kdigo-compare"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("KDIGO guideline comparison table"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("kdigo.org"), 
    ids: B(""), 
    took: B("UK 2007 ceiling of the product"), };

pub(super) const DUBOURG: Source = Source { id: B("dubourg"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Dubourg L et al. TmP/GFR in children with standardized creatinine"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hal.inserm.fr/inserm-03587206"), 
    ids: B(""), 
    took: B("uncorrected form below 19 years"), };

pub(super) const ESPN_TMP: Source = Source { id: B("espn-tmp"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("ESPN page on TmP/GFR"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("espn-online.org/tmp-gfr-calculator"), 
    ids: B(""), 
    took: B("references made with IDMS creatinine are to be trusted"), };

pub(super) const GAERTNER_TMP: Source = Source { id: B("gaertner-tmp"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Labor Gaertner, TmP/GFR"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("labor-gaertner.de"), 
    ids: B(""), 
    took: B("limits by age and sex in mg/dL"), };

pub(super) const LABCALCS: Source = Source { id: B("labcalcs"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("labcalcs, TmpGfr component (dche658/labcalcs)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("github.com/dche658/labcalcs"), 
    ids: B(""), 
    took: B("formula"), };

pub(super) const CKDEPI_CODE: Source = Source { id: B("ckdepi-code"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("CKD-EPI 2021 coefficients in public code (medutils and others)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("rdrr.io"), 
    ids: B(""), 
    took: B("coefficients"), };

pub(super) const TABLETOOLS: Source = Source { id: B("tabletools"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("tabletools, eGFR examples"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("rdrr.io/github/JMLuther/tabletools"), 
    ids: B(""), 
    took: B("check values"), };

pub(super) const EGFR_TESTS: Source = Source { id: B("egfr-tests"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Public unit test of CKD-EPI 2021"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("man of 50, 1.1 mg/dL: 82"), };

pub(super) const NKF_QUOTE: Source = Source { id: B("nkf-quote"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("National Kidney Foundation, quoted CKD-EPI 2021 value"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("kidney.org"), 
    ids: B(""), 
    took: B("check value"), };

pub(super) const SCHWARTZ_CALC: Source = Source { id: B("schwartz-calc"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Pediatric GFR calculator"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("calculatorlib.com/pediatric-gfr-calculator"), 
    ids: B(""), 
    took: B("formula and check values"), };

pub(super) const SCHWARTZ_RCM: Source = Source { id: B("schwartz-rcm"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Renal Care Matters, bedside Schwartz"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("renalcarematters.com"), 
    ids: B(""), 
    took: B("formula"), };

pub(super) const CKID_U25: Source = Source { id: B("ckid-u25"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("CKiD U25 (ckidstudy/CKiD_U25)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("github.com/ckidstudy/CKiD_U25"), 
    ids: B(""), 
    took: B("constants by age and sex"), };

pub(super) const PRIMECALC: Source = Source { id: B("primecalc"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Corrected calcium calculator"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("theprimecalculator.com"), 
    ids: B(""), 
    took: B("worked example 8.5 and 3.0 gives 9.3"), };

pub(super) const GPNOTEBOOK: Source = Source { id: B("gpnotebook"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("GPnotebook, corrected calcium"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("gpnotebook.com"), 
    ids: B(""), 
    took: B("formula in SI units"), };

pub(super) const MEDSCAPE_267: Source = Source { id: B("medscape-267"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Medscape calculator 267, corrected calcium"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("reference.medscape.com/calculator/267"), 
    ids: B(""), 
    took: B("not accurate in kidney disease"), };

pub(super) const AMA_UNITS: Source = Source { id: B("ama-units"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Unit conversion list after AMA style (csmu)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("conversion factors"), };

pub(super) const ELE_UNITS: Source = Source { id: B("ele-units"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Elephantcare conversion list"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("publisher and page named in the citation; the address was not recorded"), 
    took: B("conversion factors; the BUN row is excluded"), };

pub(super) const MAYO_C3: Source = Source { id: B("mayo-c3"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, complement C3"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("healthcentral.testcatalog.org/show/C3"), 
    ids: B(""), 
    took: B("interval 75-175 mg/dL, LOINC 4485-9"), };

pub(super) const MAYO_C4: Source = Source { id: B("mayo-c4"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories test catalogue, complement C4"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mml.testcatalog.org/show/C4"), 
    ids: B(""), 
    took: B("interval 14-40 mg/dL, LOINC 4498-2"), };

pub(super) const YALE_COMPLEMENT: Source = Source { id: B("yale-complement"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Yale New Haven Hospital test directory, C3 and C4 (LAB5549)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("labmanual.ynhh.org/yh/Main%20Lab/LAB5549.html"), 
    ids: B(""), 
    took: B("intervals from 1 year on"), };

pub(super) const ALBERTA_CRP: Source = Source { id: B("alberta-crp"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Alberta Precision Laboratories test directory, C-reactive protein"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("td.albertaprecisionlabs.ca/Tests/Details/241"), 
    ids: B(""), 
    took: B("upper limit below 8.0 mg/L"), };

pub(super) const MERCK_BLOOD_COUNT: Source = Source { id: B("merck-blood-count"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Merck Manual (home), complete blood count table"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("merckmanuals.com/en-ca/home/multimedia/table/complete-blood-count-cbc"), 
    ids: B(""), 
    took: B("adult intervals"), };

pub(super) const DAVIS_BLOOD_COUNT: Source = Source { id: B("davis-blood-count"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("Davis's Lab and Diagnostic Tests, complete blood count"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("labdxtest.com"), 
    ids: B(""), 
    took: B("hemoglobin by age"), };

pub(super) const FIRSTMEDICAL_ESR: Source = Source { id: B("firstmedical-esr"), kind: B(""), seen: Seen::Excerpt, 
    citation: B("First Medical Laboratory, erythrocyte sedimentation rate"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("firstmedicallab.com/erythrocyte-sedmentation-rate-esr"), 
    ids: B(""), 
    took: B("upper limits of child, man and woman"), };

pub(super) const FOP_FLARES_500: Source = Source { id: B("fop-flares-500"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Pignolo RJ, et al. The natural history of flare-ups in fibrodysplasia ossificans progressiva: a comprehensive global assessment. J Bone Miner Res 2016;31:650-656"), 
    pmid: B("27025942"), 
    pmcid: B(""), 
    doi: B("10.1002/jbmr.2728"), 
    url: B("medluna.com/article/27025942"), 
    ids: B(""), 
    took: B("500 patients: swelling 93 %, pain 86 %, less motion 79 % of flare-ups; 48 % after trauma; complete resolution of at least one 32 %; back 41.6 %, neck 26.4 % of axial ones"), };

pub(super) const FOP_SCALP_43: Source = Source { id: B("fop-scalp-43"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Scalp nodules as a presenting sign of fibrodysplasia ossificans progressiva: a register-based study. J Am Acad Dermatol"), 
    pmid: B("21055844"), 
    pmcid: B(""), 
    doi: B("10.1016/j.jaad.2010.04.025"), 
    url: B("pubmed.ncbi.nlm.nih.gov/21055844 (copy)"), 
    ids: B(""), 
    took: B("43 patients: malformed great toes 43, scalp nodules 40 %, mostly the first sign, alopecia 2; biopsies read as cranial fasciitis in 2"), };

pub(super) const FOP_44: Source = Source { id: B("fop-44"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Cohen RB, et al. The natural history of heterotopic ossification in patients who have fibrodysplasia ossificans progressiva: 44 patients. J Bone Joint Surg Am 1993;75:215-219"), 
    pmid: B("8423182"), 
    pmcid: B(""), 
    doi: B("10.2106/00004623-199302000-00008"), 
    url: B("pubmed.ncbi.nlm.nih.gov/8423182 (copy)"), 
    ids: B(""), 
    took: B("mean onset of bone 5 years (birth to 25); neck, spine and shoulder girdle first; by 15 years 42 with severe restriction of the upper limbs"), };

pub(super) const FOP_CHINA_72: Source = Source { id: B("fop-china-72"), kind: B("cohort"), seen: Seen::Secondary, 
    citation: B("(title and authors not visible) Onset of fibrodysplasia ossificans progressiva in 72 patients, part of a text"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pdgfr-signal.com/however-none-of-the-four-patients-had-any-premonitory-soft-tissu"), 
    ids: B(""), 
    took: B("first sign after trauma in 22 of 72, misdiagnosed in 61, biopsied in 26, all of whom formed bone there"), };

pub(super) const FOP_EARLY_2010: Source = Source { id: B("fop-early-2010"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("(author line not visible) Fibrodysplasia ossificans progressiva: early diagnosis is critical yet challenging, 2010"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("acemap.info/paper/403431903"), 
    ids: B(""), 
    took: B("quickly growing masses, mostly of neck or beside the spine"), };

pub(super) const FOP_2011: Source = Source { id: B("fop-2011"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Pignolo RJ, et al. Fibrodysplasia ossificans progressiva: clinical and genetic aspects. Orphanet J Rare Dis 2011;6:80"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/1750-1172-6-80"), 
    url: B("ojrd.com/content/6/1/80"), 
    ids: B(""), 
    took: B("toes and heterotopic bone define the disease; swellings are commonly taken for tumors; atypical patients also have ACVR1 variants"), };

pub(super) const POH_FOP_TWO: Source = Source { id: B("poh-fop-two"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("(author line not visible) Fibrodysplasia ossificans progressiva and progressive osseous heteroplasia: two genetic disorders of heterotopic ossification"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life/article/1f3ad1b1d7ad39749e3dc3c7064fd160"), 
    ids: B(""), 
    took: B("what separates the two: bone in the skin, no skeletal malformation, no inflamed swellings, asymmetric mosaic, mostly intramembranous bone"), };

pub(super) const SHORE_2002: Source = Source { id: B("shore-2002"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Shore EM, et al. Paternally inherited inactivating mutations of the GNAS1 gene in progressive osseous heteroplasia, 2002"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("studylib.net/doc/18861045"), 
    ids: B(""), 
    took: B("GNAS variants in 13 of 18 probands, from the father"), };

pub(super) const MILLER_1996: Source = Source { id: B("miller-1996"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Miller, Esterly, Fairley. Progressive osseous heteroplasia. Arch Dermatol 1996;132:787-791"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/archderm.1996.03890310073010"), 
    url: B("jamanetwork.com/journals/jamadermatology/article-abstract/557904"), 
    ids: B(""), 
    took: B("two girls, onset within 6 months, calcium in the upper skin, endochondral and intramembranous bone below, normal minerals and hormones"), };

pub(super) const POH_THREE_2017: Source = Source { id: B("poh-three-2017"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("(author line not visible) Progressive osseous heteroplasia: three case reports, 2017"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("acemap.info/paper/472499169"), 
    ids: B(""), 
    took: B("papules, nodules or plaques of scalp, trunk and limbs, without complaints, in three girls; larger and harder on follow-up"), };

pub(super) const GHR_POH: Source = Source { id: B("ghr-poh"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("MedlinePlus Genetics (Genetics Home Reference), progressive osseous heteroplasia"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medlineplus.gov/genetics/condition/progressive-osseous-heteroplasia"), 
    ids: B(""), 
    took: B("lesions of the skin may hurt and ulcerate; joints become involved over time"), };

pub(super) const OC_CHILDREN_2018: Source = Source { id: B("oc-children-2018"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Song CH, et al. Two cases of primary osteoma cutis occurring in children. Hong Kong J Dermatol Venereol 2018;26:189-192"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("medcomhk.com/hkdvb/details.asp?id=852&show=1234"), 
    ids: B(""), 
    took: B("boy of 9 years with several nodules of one knee since he was three months old, called primary osteoma cutis"), };

pub(super) const MO_ZONING: Source = Source { id: B("mo-zoning"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("(author line not visible) Myositis ossificans, abstract"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life/article/myositis-ossificans/4fd46cbcc3a6302eb90913806a6f31a0"), 
    ids: B(""), 
    took: B("40-60 % recall an acute trauma; pain and rapid growth are more usual than in sarcoma; the zones of the biopsy and the rim on the film permit the diagnosis"), };

pub(super) const RADREV_MO: Source = Source { id: B("radrev-mo"), kind: B("publication"), seen: Seen::Excerpt, 
    citation: B("Radiology Review Manual, 8th edition, entry on myositis ossificans (electronic copy)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("download.skyscape.com (radrev.ed8)"), 
    ids: B(""), 
    took: B("resolution in 30 %; direct trauma in 75 %"), };

pub(super) const EOS_53: Source = Source { id: B("eos-53"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Choi LE, et al. Analysis of outcomes in extraskeletal osteosarcoma: a review of fifty-three cases. J Bone Joint Surg Am 2014;96:e2"), 
    pmid: B("24382730"), 
    pmcid: B("PMC6948789"), 
    doi: B("10.2106/JBJS.M.00339"), 
    url: B("pmc.ncbi.nlm.nih.gov/articles/PMC6948789"), 
    ids: B(""), 
    took: B("42 of 53 deep, 41 of the limbs, 40 over 5 cm, median age 64 years"), };

pub(super) const RADIOPAEDIA_CIRCUMSCRIPTA: Source = Source { id: B("radiopaedia-circumscripta"), kind: B("review"), seen: Seen::FullText, 
    citation: B("Radiopaedia, calcinosis circumscripta, revised 30 Nov 2021"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("radiopaedia.org/articles/calcinosis-circumscripta"), 
    ids: B(""), 
    took: B("around joints and on extremities, most in hands and feet; firm white papules, plaques or nodules that can ulcerate and let out chalk; up to 80 % women; up to 40 % with Raynaud, scleroderma or dermatomyositis, so not only the idiopathic form"), };

pub(super) const IDIO_HIP: Source = Source { id: B("idio-hip"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Jadhav G (corresponding author), et al. Idiopathic calcinosis cutis of hip: a case report and review of literature. 9(Suppl 1):S105-S108 (ijrsms.com; year not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1055/s-0042-1751233"), 
    url: B("ijrsms.com/idiopathic-calcinosis-cutis-of-hip-a-case-report-and-review-of-literature"), 
    ids: B(""), 
    took: B("from its review: single or multiple hard nodules, mostly painless, that may grow with duration"), };

pub(super) const PERILLO_2014: Source = Source { id: B("perillo-2014"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Perillo T, et al. Iatrogenic calcinosis cutis in a child affected by acute lymphoblastic leukemia. Case Rep Clin Med 2014;3:13-17"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.4236/crcm.2014.31004"), 
    url: B("file.scirp.org/Html/4-2770289_41913.htm"), 
    ids: B(""), 
    took: B("a deposit where calcium gluconate ran out, given for the low calcium of tumor lysis, is called iatrogenic"), };

pub(super) const MICC_PALM_KOR: Source = Source { id: B("micc-palm-kor"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Milia-like idiopathic calcinosis cutis of the palm with subcorneal calcification, letter. Ann Dermatol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("synapse.koreamed.org/articles/1045666"), 
    ids: B(""), 
    took: B("a single papule of a palm without Down syndrome is called milia-like; two thirds of the patients have Down syndrome"), };

pub(super) const HEEL_C360: Source = Source { id: B("heel-c360"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Cutaneous nodule from heel pricks. Consultant360, University of Calgary"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("consultant360.com/articles/cutaneous-nodule-heel-pricks"), 
    ids: B(""), 
    took: B("appears at 4-12 months, gone 14-18 months later, without symptoms and often solitary"), };

pub(super) const VDI_74: Source = Source { id: B("vdi-74"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Comparison of treatment regimens in management of severe hypercalcemia due to vitamin D intoxication in children. J Clin Res Pediatr Endocrinol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jcrpe.org/articles/doi/jcrpe.galenos.2018.2018.0131"), 
    ids: B(""), 
    took: B("74 children, median 1.06 years: calcium 15 ± 3.2, phosphorus 5.2 ± 1.2 mg/dL, parathyroid hormone 5.5 pg/mL"), };

pub(super) const KAGEN_IV_CALCIUM: Source = Source { id: B("kagen-iv-calcium"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Kagen MH, Bansal MG, Grossman M. Calcinosis cutis following the administration of intravenous calcium therapy. Cutis (year not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("docslib.org/doc/9913881"), 
    ids: B(""), 
    took: B("two patients, with acute leukemia and with lymphoma in kidney failure: plaques and papules in a line over the infused vein are called iatrogenic"), };

pub(super) const ASUM_CALCIPHYLAXIS_2021: Source = Source { id: B("asum-calciphylaxis-2021"), kind: B("publication"), seen: Seen::Abstract, 
    citation: B("Microstructural comparative analysis of calcification patterns in calciphylaxis versus arteriolosclerotic ulcer of Martorell (authors not visible). Eur J Dermatol 2021"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1684/ejd.2021.4182"), 
    url: B("link.springer.com/10.1684/ejd.2021.4182"), 
    ids: B(""), 
    took: B("20 biopsies of calciphylaxis, 69 of Martorell ulcer: arteriolar calcification in all and in 77 %, calcium outside vessels in 93.3 and 85.2 %, no difference of pattern, nor between uremic and non-uremic disease"), };

pub(super) const GERIATRICS_2019: Source = Source { id: B("geriatrics-2019"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Paper on calciphylaxis, Martorell ulcer and calciphylaxis with normal renal and parathyroid function (title and authors not visible). Geriatrics 2019;4:28"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("cricutcom-setup.com/2308-3417/4/1/28/htm (copy of mdpi.com/2308-3417/4/1/28)"), 
    ids: B(""), 
    took: B("introduction: place of the distal and the proximal form; Martorell ulcer laterodorsal above the Achilles tendon, 60 % with diabetes, 50 % with peripheral arterial disease; the form with normal kidneys in thick fat of very obese people"), };

pub(super) const CCJM_BLUE_TOE: Source = Source { id: B("ccjm-blue-toe"), kind: B("page"), seen: Seen::Secondary, 
    citation: B("A 68-year-old man with a blue toe. Cleve Clin J Med, The Clinical Picture (authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mdedge.com/ccjm/article/139261/cardiology/68-year-old-man-blue-toe"), 
    ids: B(""), 
    took: B("its discussion quotes a series of cholesterol embolization: skin signs in 88 %, blue toe syndrome in 65 %"), };

pub(super) const CCE_EOSINOPHILIA_2020: Source = Source { id: B("cce-eosinophilia-2020"), kind: B("cohort"), seen: Seen::Excerpt, 
    citation: B("Eosinophilia and the renal prognosis in cholesterol crystal embolism, Shonan Kamakura 2007-2018 (authors and title not visible). Clin Exp Nephrol 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s10157-020-01886-9"), 
    url: B("link.springer.com/article/10.1007/s10157-020-01886-9"), 
    ids: B(""), 
    took: B("introduction: eosinophils over 500/µL in about 20 to 70 % of patients, six series"), };

pub(super) const SS_934: Source = Source { id: B("ss-934"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Chen J, He Q, Yang J, et al. Anti-SSA/SSB-negative primary Sjögren's syndrome showing different clinical phenotypes: a retrospective study of 934 cases. Adv Rheumatol 2023;63:21"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/s42358-023-00304-4"), 
    url: B("advancesinrheumatology.biomedcentral.com/articles/10.1186/s42358-023-00304-4"), 
    ids: B(""), 
    took: B("299 of 934 without antibodies to Ro and La; a second abstract of a seronegative group (discovery.researcher.life, topic 7150154) has 41 of 399 without Ro, La, antinuclear antibodies and rheumatoid factor"), };

pub(super) const JIIM_436: Source = Source { id: B("jiim-436"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("The clinical phenotypes of the juvenile idiopathic inflammatory myopathies (436 patients, registry; authors of the article not visible in the copy). Medicine (Baltimore) 2013;92:25-41"), 
    pmid: B("23263716"), 
    pmcid: B("PMC4580479"), 
    doi: B("10.1097/MD.0b013e31827f264d"), 
    url: B("pmc…/PMC4580479"), 
    ids: B(""), 
    took: B("354 juvenile dermatomyositis, 33 juvenile polymyositis, 49 overlap; anti-Jo-1 oftener in polymyositis, anti-Mi-2 in dermatomyositis"), };

pub(super) const RAYNAUD_META_2015: Source = Source { id: B("raynaud-meta-2015"), kind: B("meta-analysis"), seen: Seen::Abstract, 
    citation: B("Garner R, et al. Prevalence, risk factors and associations of primary Raynaud's phenomenon: systematic review and meta-analysis of observational studies"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ichgcp.net/pl/clinical-trials-registry/publications/16499-prevalence-risk-factors-and-associations-of-primary-raynaud-s-phenomenon-systematic-review-and-meta"), 
    ids: B(""), 
    took: B("33 articles, 33,733 people: primary Raynaud phenomenon in 4.85 % of the general population (2.08 to 8.71)"), };

pub(super) const RAYNAUD_ITALY_2005: Source = Source { id: B("raynaud-italy-2005"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Raynaud's phenomenon: prevalence in an Italian population sample (authors not visible). Clin Rheumatol"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s10067-005-0077-1"), 
    url: B("link.springer.com/article/10.1007/s10067-005-0077-1"), 
    ids: B(""), 
    took: B("45 of 2,155 adults with Raynaud phenomenon, six of them with a connective-tissue disease"), };

pub(super) const ANA_CHILDREN_2004: Source = Source { id: B("ana-children-2004"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Hilario MO, et al. Frequency of antinuclear antibodies in healthy children and adolescents. Clin Pediatr 2004;43:637-642"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1177/000992280404300709"), 
    url: B("repositorio.unifesp.br/handle/11600/27934"), 
    ids: B(""), 
    took: B("27 of 214 healthy children positive on HEp-2; eight of them seen again after 36 months, none with a rheumatic disease"), };

pub(super) const ANA_CHILDREN_2005: Source = Source { id: B("ana-children-2005"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Wananukul S, et al. Prevalence of positive antinuclear antibodies in healthy children. Asian Pac J Allergy Immunol 2005;23:153-157"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("id.scribd.com/document/187733540/155-171-1-PB"), 
    ids: B(""), 
    took: B("207 healthy children: 9 % at 1:40, 3 % at 1:80, 3 % at 1:160"), };

pub(super) const MICC_PRETERM: Source = Source { id: B("micc-preterm"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Jang EJ, Lee JY, Yoon TY. Milia-like idiopathic calcinosis cutis occurring in a toddler born as a premature baby. Ann Dermatol 2011;23:490-492"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.5021/ad.2011.23.4.490"), 
    url: B("synapse.koreamed.org/articles/1045377"), 
    ids: B(""), 
    took: B("a toddler born at 26 weeks, papules on both feet, called milia-like calcinosis although one foot had been injured at birth"), };

pub(super) const HEEL_PEARL: Source = Source { id: B("heel-pearl"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Full case: infant presents with an asymptomatic pearl-like nodule on the heel. Contemporary Pediatrics"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("contemporarypediatrics.com/view/full-case-infant-presents-with-an-asymptomatic-pearl-like-nodule-on-the-heel"), 
    ids: B(""), 
    took: B("a calcified papule of the heel without heel sticks, gone after three months"), };

pub(super) const RUDERMAN_2020: Source = Source { id: B("ruderman-2020"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Ruderman I, et al. Vascular calcification in skin and subcutaneous tissue in patients with chronic and end-stage kidney disease. BMC Nephrol 2020"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1186/s12882-020-01928-0"), 
    url: B("doi.org/10.1186/s12882-020-01928-0"), 
    ids: B(""), 
    took: B("von Kossa stain of operation samples: vascular calcium in 13 of 34 with kidney disease and 2 of 11 controls; whether any had calciphylaxis is not said in the abstract"), };

pub(super) const PUNCH_CKD_39: Source = Source { id: B("punch-ckd-39"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Calcifications in different vascular beds across the spectrum of chronic kidney disease including calcific uremic arteriolopathy: are skin punch biopsies useful? (congress abstract P1241, authors not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life/article/…/60c077ee29e638e3abc26e1d2cc08ecb"), 
    ids: B(""), 
    took: B("4 mm punches of unaffected thigh skin, 39 people of whom nine with present or past calciphylaxis: no vascular calcium in any"), };

pub(super) const CYST_PATHOUT: Source = Source { id: B("cyst-pathout"), kind: B("page"), seen: Seen::Excerpt, 
    citation: B("Aghighi M, Speiser J. Trichilemmal (pilar) type cyst. PathologyOutlines.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pathologyoutlines.com/topic/skintumornonmelanocytickeratinouscysttrichilemmal.html"), 
    ids: B(""), 
    took: B("90 % on the scalp; the scrotum is named as the next site"), };

pub(super) const STEATO_SCROTUM_2011: Source = Source { id: B("steato-scrotum-2011"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Rahman MH, Islam MS, Ansari NP. Atypical steatocystoma multiplex with calcification. ISRN 2011, article 381901"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hindawi.com/journals/isrn/2011/381901"), 
    ids: B(""), 
    took: B("giant calcified steatocystomas of the scrotum in a man of 60; lesions may appear anywhere, the scrotum included"), };

pub(super) const ELLIS_2018: Source = Source { id: B("ellis-2018"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Ellis CL, O'Neill WC. Questionable specificity of histologic findings in calcific uremic arteriolopathy. Kidney Int 2018;94:390-395"), 
    pmid: B("29885932"), 
    pmcid: B(""), 
    doi: B("10.1016/j.kint.2018.03.016"), 
    url: B("pubmed.ncbi.nlm.nih.gov/29885932"), 
    ids: B(""), 
    took: B("lesions of small vessels in 35 % of 43 amputation margins of kidney failure without calciphylaxis and 55 % of 38 skin biopsies; calcification alone did not differ; calcification with thrombosis six times as frequent in biopsies of high suspicion and rare in unaffected patients; in the meeting abstract (ASN 2017, SA-PO853) calcification with intimal hyperplasia was not seen in any specimen"), };

pub(super) const ANARI_PARATHYROID_US: Source = Source { id: B("anari-parathyroid-us"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Anari H, Bashardoust B, Pourissa M, Refahi S. The diagnostic accuracy of high resolution ultrasound imaging for detection of secondary hyperparathyroidism in patients with chronic renal failure. Acta Medica Iranica (year not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("acta.tums.ac.ir/index.php/acta/article/view/3789"), 
    ids: B(""), 
    took: B("enlarged parathyroid glands on ultrasound in 43.9 % of 91 hemodialysis patients"), };

pub(super) const RESTREPO_2024: Source = Source { id: B("restrepo-2024"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Restrepo Valencia CA, Cárdenas JE, Chacón Cardona JA. The usefulness of parathyroid ultrasound in the diagnosis and definition of the treatment of secondary hyperparathyroidism in patients with chronic renal disease in dialytic therapy. Rev Nefrol Dial Traspl 2024;44:133-141"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("revistarenal.org.ar/index.php/rndt/article/download/984/1444"), 
    ids: B(""), 
    took: B("117 dialysis patients with parathyroid hormone above 600 pg/mL: images read as adenoma in 52 (44 %)"), };

pub(super) const MITCHELL_2012: Source = Source { id: B("mitchell-2012"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Mitchell DM, et al. Long-term follow-up of patients with hypoparathyroidism. J Clin Endocrinol Metab 2012;97:4507-4514"), 
    pmid: B(""), 
    pmcid: B("PMC3513540"), 
    doi: B(""), 
    url: B("pmc.ncbi.nlm.nih.gov/articles/PMC3513540"), 
    ids: B(""), 
    took: B("chronic kidney disease stage 3 or higher 2 to 17 times as frequent as expected for age; calcified kidneys in 31 % of 54"), };

pub(super) const GOSMANOVA_2021: Source = Source { id: B("gosmanova-2021"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Gosmanova EO, Chen K, Rejnmark L, et al. Risk of chronic kidney disease and estimated glomerular filtration rate decline in patients with chronic hypoparathyroidism: a retrospective cohort study. Adv Ther 2021;38:1876-1888"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1007/s12325-021-01658-1"), 
    url: B("link.springer.com/article/10.1007/s12325-021-01658-1"), 
    ids: B(""), 
    took: B("8097 with and 40,485 without hypoparathyroidism: hazard ratio 2.91 for chronic kidney disease, 2.14 for progression to end-stage disease"), };

pub(super) const GRONEMEYER_2023: Source = Source { id: B("gronemeyer-2023"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Gronemeyer K, Fuss CT, Hermes F, et al. Renal complications in chronic hypoparathyroidism: a systematic cross-sectional assessment. Front Endocrinol 2023;14:1244647"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.3389/fendo.2023.1244647"), 
    url: B("frontiersin.org/articles/10.3389/fendo.2023.1244647/full"), 
    ids: B(""), 
    took: B("161 patients, 92 % postoperative: filtration below 60 in 21 %; a second abstract (J Clin Endocrinol Metab 2020;105:dgz319, pmid 31901096) has 14 % of 165 with primary disease"), };

pub(super) const LOPES_2016: Source = Source { id: B("lopes-2016"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Lopes MP, Kliemann BS, Bini IB, et al. Hypoparathyroidism and pseudohypoparathyroidism: etiology, laboratory features and complications. Arch Endocrinol Metab 2016;60:532-536"), 
    pmid: B("27901178"), 
    pmcid: B("PMC10522163"), 
    doi: B("10.1590/2359-3997000000221"), 
    url: B(""), 
    ids: B(""), 
    took: B("55 patients, mostly after surgery: creatinine rose between first and last visit; calcified kidneys in 10 of 40 imaged"), };

pub(super) const BARBIERI_2021: Source = Source { id: B("barbieri-2021"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Barbieri JS, Rosenbach M, Rodriguez O, Margolis DJ. Association of granuloma annulare with type 2 diabetes, hyperlipidemia, autoimmune disorders, and hematologic malignant neoplasms. JAMA Dermatol 2021;157:817-823"), 
    pmid: B("34106218"), 
    pmcid: B(""), 
    doi: B("10.1001/jamadermatol.2021.1805"), 
    url: B("physiciansweekly.com (abstract)"), 
    ids: B(""), 
    took: B("baseline rheumatoid arthritis in 62 of 5137 with granuloma annulare (1.2 %) and 441 of 51,169 controls (0.9 %); incident lupus 0.4 %"), };

pub(super) const CHIDHARLA_2022: Source = Source { id: B("chidharla-2022"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Chidharla A, Rapoport EA, Naffakh N, Roberts JC. A challenging case of heparin-induced skin necrosis without thrombocytopenia. Blood Coagul Fibrinolysis 2022;33:134-137"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1097/mbc.0000000000001112"), 
    url: B("ouci.dntb.gov.ua/en/works/7Xqp5PY4"), 
    ids: B(""), 
    took: B("antibodies against platelet factor 4 first present, then borderline, serotonin release assay negative, no thrombocytopenia"), };

pub(super) const GODET_2013: Source = Source { id: B("godet-2013"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Godet T, et al. Low molecular weight heparin induced skin necrosis without platelet fall revealing immunoallergic heparin induced thrombocytopenia. Case Rep Hematol 2013;2013:849168"), 
    pmid: B("24307958"), 
    pmcid: B(""), 
    doi: B("10.1155/2013/849168"), 
    url: B(""), 
    ids: B(""), 
    took: B("necrosis at the injection sites of the thigh with normal platelets; antibodies and functional tests of help where the pretest score is low"), };

pub(super) const ZANCHETTA_PRONE: Source = Source { id: B("zanchetta-prone"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Zanchetta FC, Perissoto S, Batista dos Santos Pedrosa R, et al. Incidence of prone position pressure sores during the COVID-19 pandemic: a cohort study. Online Braz J Nurs (year not visible)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("objnursing.uff.br/index.php/nursing/article/download/6569"), 
    ids: B(""), 
    took: B("30 patients in the prone position: pressure sores in 70 %, most often of the left chest, abdomen, cheek and forehead"), };

pub(super) const OVERLAP_2002: Source = Source { id: B("overlap-2002"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("Overlap syndromes (authors not visible). Reumatizam 2002;49(2):12-15"), 
    pmid: B("12476753"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pubmed.ncbi.nlm.nih.gov/12476753"), 
    ids: B(""), 
    took: B("a rheumatic disease with another one, such as lupus and rheumatoid arthritis or systemic sclerosis and polymyositis, is an overlap syndrome where both fulfil their diagnostic criteria; signs that fulfil none in full are undifferentiated disease"), };

pub(super) const CMDT_OVERLAP: Source = Source { id: B("cmdt-overlap"), kind: B("textbook"), seen: Seen::Excerpt, 
    citation: B("Overlap connective tissue disease (mixed connective tissue disease). Quick Medical Diagnosis and Treatment, AccessMedicine"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("accessmedicine.mhmedical.com/content.aspx?bookid=3109&sectionid=261297622"), 
    ids: B(""), 
    took: B("patients with features of more than one disease without antibodies to RNP are said to have an overlap syndrome; those with the antibody are seen by some as a disease of its own, mixed connective tissue disease"), };

pub(super) const MEDINA_2011: Source = Source { id: B("medina-2011"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Medina YF, Rolon M, Iglesias A. Calcifying lupus panniculitis in a patient without manifestations of systemic lupus erythematosus. Rev Colomb Reumatol 2011;18(2)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("scielo.org.co, S0121-81232011000200007"), 
    ids: B(""), 
    took: B("between 10 and 50 % of patients with lupus panniculitis have or come to have systemic lupus; calcified lupus panniculitis occurs without it"), };

pub(super) const COOPER_1983: Source = Source { id: B("cooper-1983"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Pilomatricoma-like changes in the epidermal cysts of Gardner's syndrome (authors not visible in the copy; PMID from its address)"), 
    pmid: B("6863619"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("qxmd.com/r/6863619"), 
    ids: B(""), 
    took: B("57 cysts of seven members of a kindred, all largely like epidermal cysts; shadow cells of one kind or another in 36"), };

pub(super) const LEPPARD_1976: Source = Source { id: B("leppard-1976"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Leppard BJ, Bussey HJR. Gardner's syndrome with epidermoid cysts showing features of pilomatrixomas. Clin Exp Dermatol 1976;1:75-82"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_83435237"), 
    ids: B(""), 
    took: B("three of four cysts of a patient with groups of shadow cells; judged unusual epidermoid cysts, not pilomatricomas"), };

pub(super) const STEATOCYSTOMA_SCROTUM_2011: Source = Source { id: B("steatocystoma-scrotum-2011"), kind: B("case-report"), seen: Seen::Excerpt, 
    citation: B("Rahman MH, Islam MS, Ansari NP. Atypical steatocystoma multiplex with calcification. International Scholarly Research Notices 2011;381901"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hindawi.com/journals/isrn/2011/381901"), 
    ids: B(""), 
    took: B("a man of 60 with giant, calcified steatocystoma multiplex of the scrotum"), };

pub(super) const YEATMAN_1998: Source = Source { id: B("yeatman-1998"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Yeatman JM, Varigos GA. Australas J Dermatol 1998;39:268-270 (a case of auricular ossification; title not visible in the copy)"), 
    pmid: B("9838729"), 
    pmcid: B(""), 
    doi: B("10.1111/j.1440-0960.1998.tb01489.x"), 
    url: B("suppr.wilddata.cn/browses/detail/pubmed/9838729"), 
    ids: B(""), 
    took: B("calcified and ossified ears cannot be told apart clinically; histology is needed to tell them apart for certain; calcification is the commoner cause"), };

pub(super) const LIPIDIZED_DF_MDEDGE: Source = Source { id: B("lipidized-df-mdedge"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Marsch AF, Periakaruppan R, Braniecki M. Lipidized dermatofibroma. Dermpath Diagnosis (Cutis), mdedge.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mdedge.com/dermatology/article/87879/dermatopathology/lipidized-dermatofibroma"), 
    ids: B(""), 
    took: B("many foam cells between hyalinized collagen, mostly ankle; eruptive and tuberous xanthoma are in the differential diagnosis"), };

pub(super) const BCC_AMYLOID_199: Source = Source { id: B("bcc-amyloid-199"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Amyloid deposits in basal cell carcinoma of the skin: a pathologic study of 199 cases (authors not visible in the copy)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("discovery.researcher.life"), 
    ids: B(""), 
    took: B("amyloid in 101 of 199 basal cell carcinomas"), };

pub(super) const BCC_AMYLOID_REVIEW: Source = Source { id: B("bcc-amyloid-review"), kind: B("review"), seen: Seen::Abstract, 
    citation: B("A nodular basal cell carcinoma with amyloid deposition, and a review (authors and title not visible in the copy)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mendeley.com/catalogue/0b896a16-aa18-380e-974f-657d353b7cd5"), 
    ids: B(""), 
    took: B("published frequencies of amyloid in basal cell carcinoma range from 11 to 75 %; mostly stromal"), };

pub(super) const INSULIN_AMYLOID_2015: Source = Source { id: B("insulin-amyloid-2015"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Bernárdez C, Schärer L, Molina-Ruiz AM, Requena L. Nodular amyloidosis at the sites of insulin injections. J Cutan Pathol 2015"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1111/cup.12501"), 
    url: B("zendy.io/title/10.1111/cup.12501"), 
    ids: B(""), 
    took: B("two patients with nodules of Congo red positive insulin amyloid where insulin was injected"), };

pub(super) const TAO_OLIN_EMEDICINE: Source = Source { id: B("tao-olin-emedicine"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Nassiri N, et al. Thromboangiitis obliterans, clinical presentation. eMedicine, updated 2015"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("emedicine.medscape.com/article/460027-clinical"), 
    ids: B(""), 
    took: B("criteria of Olin: age under 45, tobacco, distal ischemia, exclusion of autoimmune disease, hypercoagulable states, diabetes and proximal emboli, arteriography"), };

pub(super) const UK_SARCOMA_2024: Source = Source { id: B("uk-sarcoma-2024"), kind: B("guideline"), seen: Seen::Table, 
    citation: B("UK guidelines for the management of soft tissue sarcomas. Br J Cancer 2024, table 2 (clinical presentation, referral and assessment)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1038/s41416-024-02674-y"), 
    url: B(""), 
    ids: B(""), 
    took: B("whoever may have a sarcoma is managed by a specialist team; core biopsy for a histological diagnosis before treatment, imaging before definitive surgery"), };

pub(super) const WALSH_HYPERCALCAEMIA_2016: Source = Source { id: B("walsh-hypercalcaemia-2016"), kind: B("guideline"), seen: Seen::Secondary, 
    citation: B("Walsh J, Gittoes N, Selby P. Society for Endocrinology Endocrine Emergency Guidance: emergency management of acute hypercalcaemia in adult patients. Endocr Connect 2016;5:G9-G11"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("aaamedicines.org.uk/guidelines/electrolyte-disturbances/management-of-hypercalcaemia (adapted for local use)"), 
    ids: B(""), 
    took: B("below 3.0 mmol/L not urgent when without symptoms, 3.0 to 3.5 usually prompt treatment, above 3.5 urgent for dysrhythmia and coma"), };

pub(super) const HMAMI_2015: Source = Source { id: B("hmami-2015"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Hmami F, Cherrabi H, Oulmaati A, et al. Neonatal purpura fulminans without sepsis due to a severe congenital protein C deficiency. Arch Pediatr 2015;22:1027-1031"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("chu-fes.ma/neonatal-purpura-fulminans-without-sepsis-due-to-a-severe-congenital-protein-c-deficiency"), 
    ids: B(""), 
    took: B("extensive skin necrosis in the first hours, disseminated coagulation follows; early recognition and urgent replacement decide the outcome"), };

pub(super) const MCCARTHY_2016: Source = Source { id: B("mccarthy-2016"), kind: B("cohort"), seen: Seen::Secondary, 
    citation: B("McCarthy JT, et al. (101 patients with calciphylaxis at one center). Mayo Clin Proc 2016, as reported by Renal and Urology News"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("renalandurologynews.com/home/news/nephrology/secondary-hyperparathyroidism/surgical-debridement-improves-survival-in-calciphylaxis-patients"), 
    ids: B(""), 
    took: B("no debridement: nearly twice the deaths, not significant; subtotal parathyroidectomy in stage 5 with secondary hyperparathyroidism: significantly better survival; no effect of thiosulfate, tissue plasminogen activator and hyperbaric oxygen on deaths"), };

pub(super) const GIROTTO_2001: Source = Source { id: B("girotto-2001"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Girotto JA, Harmon JW, Ratner LE, et al. (13 patients with calciphylaxis, 6 with parathyroidectomy). Surgery 2001;130:645-650"), 
    pmid: B("11602895"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("surgery.wisc.edu/research/publication/1968"), 
    ids: B(""), 
    took: B("median survival 36 months with and 3 without parathyroidectomy (p 0.021)"), };

pub(super) const ARCH_FERRER_2003: Source = Source { id: B("arch-ferrer-2003"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Arch-Ferrer JE, Beenken SW, Rue LW, Bland KI, Diethelm AG. Therapy for calciphylaxis: an outcome analysis. Surgery 2003;134:941-945"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("semanticscholar.org"), 
    ids: B(""), 
    took: B("35 patients, 23 with parathyroid resection: median survival 80 against 35 months"), };

pub(super) const CALCIPHYLAXIS_SURGERY_2000: Source = Source { id: B("calciphylaxis-surgery-2000"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Is calciphylaxis best treated surgically or medically? Surgery 2000;128:967-972 (authors not visible in the copy)"), 
    pmid: B("11114631"), 
    pmcid: B(""), 
    doi: B("10.1067/msy.2000.110429"), 
    url: B("surgjournal.com/article/S0039-6060(00)94918-3"), 
    ids: B(""), 
    took: B("16 patients: median survival 14.8 months with and 6.3 without parathyroidectomy (p 0.22), 14.1 and 6.1 with and without debridement (p 0.08)"), };

pub(super) const ROBERT_2020: Source = Source { id: B("robert-2020"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Rheopheresis: a new therapeutic approach in severe calciphylaxis. Nephrology (Carlton) 2020;25:298-304 (authors not visible in the copy)"), 
    pmid: B("31576630"), 
    pmcid: B(""), 
    doi: B("10.1111/nep.13666"), 
    url: B("pubmed.gov/31576630"), 
    ids: B(""), 
    took: B("8 patients on hemodialysis after failure of thiosulfate: complete remission in 5 after 25 (19 to 39) sessions, 3 died"), };

pub(super) const CALCIPHYLAXIS_AU: Source = Source { id: B("calciphylaxis-au"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("Australian calciphylaxis registry: therapeutic options"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("calciphylaxis.org.au/What-is-Calciphylaxis/Therapeutic-Options"), 
    ids: B(""), 
    took: B("early broad antibiotics once there are ulcers; bisphosphonates not before adynamic bone is excluded or very unlikely"), };

pub(super) const SENSIPAR_HCP: Source = Source { id: B("sensipar-hcp"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Cinacalcet (Sensipar): safety information of the manufacturer"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("sensiparhcp.com; sensipar.com/about-sensipar/how-sensipar-works.html"), 
    ids: B(""), 
    took: B("not for kidney disease without dialysis; not started with low calcium (below 8.4 mg/dL); long QT interval, seizures, worse heart failure, bleeding of the upper gut; adynamic bone when the hormone falls below 100 pg/mL"), };

pub(super) const HBO_STATPEARLS: Source = Source { id: B("hbo-statpearls"), kind: B("review"), seen: Seen::Excerpt, 
    citation: B("Gawdi R, Cooper JS. Hyperbaric contraindications. StatPearls"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("statpearls.com/point-of-care/90925"), 
    ids: B(""), 
    took: B("an untreated pneumothorax is the one absolute contraindication"), };

pub(super) const HBO_WOUNDINTEGRITY: Source = Source { id: B("hbo-woundintegrity"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("Hyperbaric oxygen therapy: contraindications. WoundIntegrity information center; likewise medicalalgorithms.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("woundintegrity.com; medicalalgorithms.com/contraindications-for-using-hyperbaric-oxygen-therapy"), 
    ids: B(""), 
    took: B("to be known before: seizures, high fever, lesions of the lung, surgery of chest or ear, early pregnancy"), };

pub(super) const DILTIAZEM_LABEL: Source = Source { id: B("diltiazem-label"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Diltiazem (Cartia XT), contraindications of the US label, copy at healthscout.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("healthscout.com/rxdetail/1/24/6/main.html"), 
    ids: B(""), 
    took: B("sick sinus and second or third degree block without a pacemaker, systolic pressure below 90 mmHg, acute infarction with congested lungs"), };

pub(super) const DILTIAZEM_MIMS: Source = Source { id: B("diltiazem-mims"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Diltiazem (Angiozem), warnings. MIMS Philippines"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mims.com/philippines/drug/info/angiozem/warnings"), 
    ids: B(""), 
    took: B("worsening of heart failure was reported where the ventricle was impaired before"), };

pub(super) const ALENDRONATE_CLEANMEDS: Source = Source { id: B("alendronate-cleanmeds"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("Alendronate. CLEAN Meds list of essential medicines (Canada)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("cleanmeds.ca/medication/alendronate"), 
    ids: B(""), 
    took: B("contraindicated: abnormal esophagus such as stricture or achalasia, inability to stay upright for 30 minutes; not below a clearance of 35 mL/min"), };

pub(super) const TENFORDE_2022: Source = Source { id: B("tenforde-2022"), kind: B("review"), seen: Seen::Table, 
    citation: B("Tenforde AS, Borgstrom HE, DeLuca S, et al. Best practices for extracorporeal shockwave therapy in musculoskeletal medicine. PM R 2022;14:611-619, table 9"), 
    pmid: B(""), 
    pmcid: B("PMC9321712"), 
    doi: B("10.1002/pmrj.12790"), 
    url: B(""), 
    ids: B(""), 
    took: B("absolute: active infection, malignant tumor (focused waves), pregnancy; relative at high energy: brain, nerve, lung or growth plate in the field, coagulopathy; anticoagulants are considered"), };

pub(super) const COLCHICINE_EHJ_2021: Source = Source { id: B("colchicine-ehj-2021"), kind: B("review"), seen: Seen::Table, 
    citation: B("Imazio M, Nidorf M. Colchicine and the heart (table 1: inhibitors of CYP3A4 and P-glycoprotein). Eur Heart J 2021;42:2745-2760"), 
    pmid: B(""), 
    pmcid: B("PMC8294843"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("ciclosporin: at most 0.5 mg a day, avoided with failing kidneys or liver; diltiazem: weaker, up to 1 mg a day"), };

pub(super) const PROBENECID_NZ: Source = Source { id: B("probenecid-nz"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Probenecid-AFT data sheet (New Zealand, 2018), copy at rxreasoner.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("rxreasoner.com/monographs/probenecidtab/precautions"), 
    ids: B(""), 
    took: B("contraindicated: blood dyscrasias, uric acid stones, below 2 years; methotrexate reduced and its level watched; no salicylate; gout may flare"), };

pub(super) const INFLIXIMAB_US: Source = Source { id: B("infliximab-us"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Infliximab (Inflectra, Renflexis, Remicade): warnings of the US label and a manual of infusion drugs"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("pfizermedicalinformation.com/inflectra/warnings; 120ty.net (Renflexis); download.skyscape.com (ivmed)"), 
    ids: B(""), 
    took: B("latent tuberculosis and hepatitis B are tested before; not in active infection; worse heart failure and more deaths at 10 mg/kg in NYHA III and IV"), };

pub(super) const IVIG_BOXED: Source = Source { id: B("ivig-boxed"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Immune globulins: boxed warnings, copy at formweb.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("formweb.com/master/showpage.php?dir=blackbox&whichpage=271"), 
    ids: B(""), 
    took: B("thrombosis; failure of the kidneys, more often with products that hold sucrose, in kidney disease, diabetes, age over 65, sepsis"), };

pub(super) const TOFACITINIB_BOXED: Source = Source { id: B("tofacitinib-boxed"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Tofacitinib: boxed warning of December 2021, copy at drugeruptiondata.com"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("drugeruptiondata.com/drug/id/3117"), 
    ids: B(""), 
    took: B("serious infection with tuberculosis, deaths, lymphoma and lung cancer, heart attack and stroke, thrombosis: more than with TNF blockers in rheumatoid arthritis; latent tuberculosis is tested before"), };

pub(super) const PCT_ESRD_2017: Source = Source { id: B("pct-esrd-2017"), kind: B("case-report"), seen: Seen::Abstract, 
    citation: B("Porphyria cutanea tarda in a patient on hemodialysis with hepatitis C. Case Rep Nephrol 2017;4591871 (authors not visible in the copy)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("hindawi.com/journals/crin/2017/4591871"), 
    ids: B(""), 
    took: B("in end-stage disease hydroxychloroquine is contraindicated and phlebotomy badly borne; deferoxamine helped one patient"), };

pub(super) const RUTSCH_2008: Source = Source { id: B("rutsch-2008"), kind: B("cohort"), seen: Seen::Abstract, 
    citation: B("Rutsch F, et al. Hypophosphatemia, hyperphosphaturia, and bisphosphonate treatment are associated with survival beyond infancy in generalized arterial calcification of infancy. Circ Cardiovasc Genet 2008;1:133-140"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ichgcp.net"), 
    ids: B(""), 
    took: B("55 patients: 11 of 17 treated with bisphosphonate survived, 8 of 26 untreated who had survived the first day; hypophosphatemia in all 8 survivors tested"), };

pub(super) const RASBURICASE_MEDGEN: Source = Source { id: B("rasburicase-medgen"), kind: B("guideline"), seen: Seen::Excerpt, 
    citation: B("Rasburicase: statements of the US Food and Drug Administration (2019) and of the CPIC guideline. MedGen, NCBI"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("ncbi.nlm.nih.gov/medgen/CN078005"), 
    ids: B(""), 
    took: B("contraindicated in deficiency of glucose-6-phosphate dehydrogenase; patients at higher risk are tested before; hemolysis, methemoglobinemia"), };

pub(super) const ACETAZOLAMIDE_ALOMEDIKA: Source = Source { id: B("acetazolamide-alomedika"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("Acetazolamide: contraindications and warnings. Alomedika (in Indonesian)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("alomedika.com/obat/obat-untuk-mata/antiglaukoma/acetazolamide/kontraindikasi-dan-peringatan"), 
    ids: B(""), 
    took: B("contraindicated: allergy to sulfonamides, low sodium or potassium, adrenal failure, hyperchloremic acidosis, cirrhosis; not with badly failing kidneys or liver; high-dose aspirin"), };

pub(super) const GARETOSMAB_BLA_2026: Source = Source { id: B("garetosmab-bla-2026"), kind: B("page"), seen: Seen::Secondary, 
    citation: B("Garetosmab application accepted for priority review. GlobeNewswire, 19 February 2026"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("webull.com.au/news-detail/14404550727951360; pharmacally.com"), 
    ids: B(""), 
    took: B("application of the maker accepted for adults, decision due in August 2026; phase 3: new lesions fewer by 94 % with 3 mg/kg and 90 % with 10 mg/kg"), };

pub(super) const ALOS_2006: Source = Source { id: B("alos-2006"), kind: B("case-series"), seen: Seen::Abstract, 
    citation: B("Alos N, Eugène D, Fillion M, et al. Pamidronate: treatment for severe hypercalcemia in neonatal subcutaneous fat necrosis. Horm Res 2006;65:289-294"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1159/000092602"), 
    url: B("karger.com/hrp/article-abstract/65/6/289/372816"), 
    ids: B(""), 
    took: B("4 newborns whom fluids, a diet low in calcium and furosemide had not helped: calcium fell within 48 to 96 hours of pamidronate; no lasting nephrocalcinosis"), };

pub(super) const BANNER_POTASSIUM: Source = Source { id: B("banner-potassium"), kind: B("laboratory"), seen: Seen::Excerpt, 
    citation: B("Banner Health Laboratories: Potassium, plasma or serum (test directory, northern Colorado)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("jdos.nicholsinstitute.com/dos/Noco/test/567040"), 
    ids: B(""), 
    took: B("Reference range by age: 3.2-5.5 to 8 days, 3.4-6.0 to 31 days, 3.5-5.6 to 7 months, 3.5-6.1 to 1 year, 3.6-5.3 mmol/L from then on; critical beyond 3.0 and 6.0."), };

pub(super) const MAYO_HCO3: Source = Source { id: B("mayo-hco3"), kind: B("laboratory"), seen: Seen::Excerpt, 
    citation: B("Mayo Clinic Laboratories: Bicarbonate, serum (test catalog, HCO3)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("mml.testcatalog.org/show/HCO3"), 
    ids: B(""), 
    took: B("Reference values by age and sex from 12 months on: adults 22-29 mmol/L; boys 17-25 at 12 to 24 months, 18-26 at 3, 19-27 at 4 to 5, 20-28 at 6 to 7, 21-29 at 8 to 17 years; girls 18-25 at 1 to 3, 19-26 at 4 to 5, 20-27 at 6 to 7, 21-28 at 8 to 9, 22-29 from 10 years on; none below 12 months."), };

pub(super) const PALMIERI_1995: Source = Source { id: B("palmieri-1995"), kind: B("article"), seen: Seen::Excerpt, 
    citation: B("Palmieri, et al. (diltiazem in calcinosis). Arthritis Rheum 1995;38:1646-54"), 
    pmid: B("7488286"), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("240-480 mg/d in adults, 1-12 years, 4 of 4 better"), };

pub(super) const KJMS_2014: Source = Source { id: B("kjms-2014"), kind: B("article"), seen: Seen::Excerpt, 
    citation: B("Calcinosis universalis in systemic lupus erythematosus (letter). Kaohsiung J Med Sci 2014"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("ceftriaxone, bisphosphonate and diltiazem failed in one patient"), };

pub(super) const STRAZZULA_2013: Source = Source { id: B("strazzula-2013"), kind: B("article"), seen: Seen::Excerpt, 
    citation: B("Strazzula, et al. (intralesional sodium thiosulfate, calciphylaxis). JAMA Dermatol 2013"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1001/jamadermatol.2013.4565"), 
    url: B(""), 
    ids: B(""), 
    took: B("250 mg/mL; 4 of 4 healed"), };

pub(super) const BAIR_2011: Source = Source { id: B("bair-2011"), kind: B("article"), seen: Seen::Abstract, 
    citation: B("Bair, et al. (topical sodium thiosulfate). J Drugs Dermatol 2011;10:1042-4"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("25 % in zinc oxide, n = 2"), };

pub(super) const PMC6835016: Source = Source { id: B("pmc6835016"), kind: B("article"), seen: Seen::Excerpt, 
    citation: B("Topical sodium thiosulfate 20 % for a fingertip deposit: one case"), 
    pmid: B(""), 
    pmcid: B("PMC6835016"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const NZAPS_2023: Source = Source { id: B("nzaps-2023"), kind: B("abstract"), seen: Seen::Abstract, 
    citation: B("Topical sodium thiosulfate in 48 patients: 2023 meeting abstract"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("complete 19 %, partial 60 %, none 21 %, mean 4 months"), };

pub(super) const BONEABS_2015: Source = Source { id: B("boneabs-2015"), kind: B("abstract"), seen: Seen::Abstract, 
    citation: B("Pamidronate in juvenile dermatomyositis calcinosis, three children. Bone Abstracts 2015;4 P104"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const PMC3132933: Source = Source { id: B("pmc3132933"), kind: B("article"), seen: Seen::Excerpt, 
    citation: B("Alendronate in juvenile dermatomyositis calcinosis: one boy"), 
    pmid: B(""), 
    pmcid: B("PMC3132933"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const CRIR_817592: Source = Source { id: B("crir-817592"), kind: B("article"), seen: Seen::Excerpt, 
    citation: B("Etidronate and cimetidine in juvenile dermatomyositis: one patient. Case report 2015"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B("10.1155/2015/817592"), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const YAMAGUCHI_1995: Source = Source { id: B("yamaguchi-1995"), kind: B("article"), seen: Seen::Abstract, 
    citation: B("Yamaguchi, et al. (acetazolamide in tumoral calcinosis). Bone 1995;16(4 Suppl):247S-250S"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("long-term success; dose not visible"), };

pub(super) const PMC6109594: Source = Source { id: B("pmc6109594"), kind: B("article"), seen: Seen::Excerpt, 
    citation: B("Hyperphosphatemic tumoral calcinosis: aluminum hydroxide with low-phosphate diet; hemodialysis in one FGF23 case"), 
    pmid: B(""), 
    pmcid: B("PMC6109594"), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const MEDSCAPE_STS: Source = Source { id: B("medscape-sts"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("Medscape monograph: sodium thiosulfate"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const EDREN: Source = Source { id: B("edren"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("Edinburgh Renal Unit (edren.org): sodium thiosulfate in calciphylaxis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("edren.org"), 
    ids: B(""), 
    took: B(""), };

pub(super) const PALO_LABEL: Source = Source { id: B("palo-label"), kind: B("label"), seen: Seen::Excerpt, 
    citation: B("Palovarotene prescribing information (drugs.com monograph)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("boxed warning; ages"), };

pub(super) const VITK_CUA: Source = Source { id: B("vitk-cua"), kind: B("trial registration"), seen: Seen::Excerpt, 
    citation: B("Registered pilot randomized trial of oral vitamin K in calciphylaxis (trial listing on obesityhealthmatters.com)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const EMED_CC: Source = Source { id: B("emed-cc"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("eMedicine: Calcinosis cutis"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const EMED_SFNN: Source = Source { id: B("emed-sfnn"), kind: B("web page"), seen: Seen::Excerpt, 
    citation: B("eMedicine 1081910: Subcutaneous fat necrosis of the newborn"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("43 % of severe hypercalcemia without symptoms; calcium at least every 2 weeks for months"), };

pub(super) const REGIONALDERM: Source = Source { id: B("regionalderm"), kind: B("web page"), seen: Seen::Secondary, 
    citation: B("regionalderm page citing J Am Acad Dermatol 2001;44:96-9: needle or blade micro-incision with curette for miliary osteoma"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B(""), };

pub(super) const MUSSENHEALTH: Source = Source { id: B("mussenhealth"), kind: B("web page"), seen: Seen::Secondary, 
    citation: B("mussenhealth.us: calciphylaxis page"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("more frequent hemodialysis with a low-calcium bath"), };

pub(super) const DRORACLE_732741: Source = Source { id: B("droracle-732741"), kind: B("web page"), seen: Seen::Secondary, 
    citation: B("droracle.ai/732741: calcium hydroxylapatite nodules"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("saline and 22G needle disruption"), };

pub(super) const CRIT_LISTS: Source = Source { id: B("crit-lists"), kind: B("web page"), seen: Seen::Table, 
    citation: B("Critical-value lists of hospital laboratories: Mercy, Iowa, Houston, UCI, St Clair, Augusta, DLS, Citilab"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("limits of total calcium, ionized calcium, phosphate, magnesium"), };

pub(super) const CRIT_LISTS_BLOOD: Source = Source { id: B("crit-lists-blood"), kind: B("web page"), seen: Seen::Table, 
    citation: B("Critical-value lists of laboratories: University of Iowa (potassium), Houston Methodist, Starling Physicians and Sunrise (hemoglobin, leukocytes, platelets)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B("https://www.healthcare.uiowa.edu/path_handbook/appendix/common/un_crit_lab_val.html"), 
    ids: B(""), 
    took: B("hemoglobin 7.0 g/dL or less; leukocytes 1.0 and platelets 20 or less (other lists 2.0 and 50); potassium below 2.8 or above 6.2 mmol/L in adults"), };

pub(super) const BONCHAK_2015: Source = Source { id: B("bonchak-2015"), kind: B("article"), seen: Seen::Excerpt, 
    citation: B("Bonchak, et al. (imaging at the biopsy site in calciphylaxis, 10 cases). Int J Dermatol 2015"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B(""), 
    took: B("moderate to severe vessel calcium in 9 of 10; no controls"), };

pub(super) const NCT06155578: Source = Source { id: B("nct06155578"), kind: B("trial registration"), seen: Seen::Excerpt, 
    citation: B("Topical sodium metabisulfite trial, n = 20 (NCT06155578)"), 
    pmid: B(""), 
    pmcid: B(""), 
    doi: B(""), 
    url: B(""), 
    ids: B("NCT06155578"), 
    took: B(""), };
