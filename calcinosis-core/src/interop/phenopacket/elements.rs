//! What is done with each field of a packet: versions 2 and 1 in one table, since the name of a
//! field tells the version well enough.

use super::packet::Packet;
use crate::interop::shape::{
    Extension, Format, Row, Table, decides, ignored, list, named, parts, sets, told, used, weighs,
};
use alloc::string::String;
use alloc::vec::Vec;

const NOTHING: &str = "says nothing that a case holds";
const TRUTH: &[&str] = &["true", "false"];

const SUBJECT: &[Row] = &[
    used("id", "whose genotypes and samples are meant"),
    ignored("alternateIds", NOTHING),
    used("dateOfBirth", "the age, with a date"),
    used("timeAtLastEncounter", "the age"),
    used("ageAtCollection", "the age, in version 1"),
    named("vitalStatus", "no finding asks for it"),
    used("sex", "the sex"),
    used("karyotypicSex", "a line where it contradicts the sex"),
    ignored("gender", NOTHING),
    used("taxonomy", "another species gives a line"),
];

const FEATURE: &[Row] = &[
    decides("type", "the finding"),
    sets("excluded", TRUTH, &[], "whether it is absent"),
    sets("negated", TRUTH, &[], "whether it is absent, in version 1"),
    named("description", "words are not read"),
    weighs("severity", "named; one that says that there is nothing sets the feature aside"),
    weighs("modifiers", "named; one that excludes or doubts the feature sets it aside"),
    used("onset", "the age at onset, where the feature is the lesion"),
    used("ageOfOnset", "the age at onset, in version 1"),
    used("ageRangeOfOnset", "the age at onset, in version 1"),
    used("classOfOnset", "the age at onset, in version 1"),
    used("resolution", "counts as history"),
    ignored("evidence", "says how it is known"),
];

const MEASUREMENT: &[Row] = &[
    decides("assay", "the test"),
    named("description", "words are not read"),
    parts(
        "value",
        &[
            parts(
                "quantity",
                &[
                    used("unit", "the unit"),
                    used("value", "the value"),
                    parts(
                        "referenceRange",
                        &[
                            used("unit", "the unit of the interval"),
                            used("low", "the lower limit"),
                            used("high", "the upper limit"),
                        ],
                        "the interval of the laboratory",
                    ),
                ],
                "the value",
            ),
            decides("ontologyClass", "the answer"),
        ],
        "the value",
    ),
    used("complexValue", "the values"),
    used("timeObserved", "the day"),
    ignored("procedure", "says how it was obtained"),
];

const BIOSAMPLE: &[Row] = &[
    used("id", "whose genotypes are meant"),
    decides("individualId", "a sample of another one is set aside"),
    ignored("derivedFromId", NOTHING),
    named("description", "words are not read"),
    ignored("sampledTissue", NOTHING),
    ignored("sampleType", NOTHING),
    parts("phenotypicFeatures", FEATURE, "as those of the packet"),
    parts("measurements", MEASUREMENT, "as those of the packet"),
    ignored("taxonomy", NOTHING),
    ignored("timeOfCollection", NOTHING),
    ignored("individualAgeAtCollection", NOTHING),
    ignored("ageOfIndividualAtCollection", NOTHING),
    ignored("ageRangeOfIndividualAtCollection", NOTHING),
    decides("histologicalDiagnosis", "the finding"),
    named("tumorProgression", "no finding asks for it"),
    named("tumorGrade", "no finding asks for it"),
    named("pathologicalStage", "no finding asks for it"),
    named("pathologicalTnmFinding", "no finding asks for it"),
    named("diagnosticMarkers", "give them as features"),
    ignored("procedure", NOTHING),
    ignored("files", NOTHING),
    ignored("htsFiles", NOTHING),
    named("variants", "give them as interpretations"),
    ignored("materialSample", NOTHING),
    sets("isControlSample", &["false"], &[], "a control is no sample of the patient"),
    ignored("sampleProcessing", NOTHING),
    ignored("sampleStorage", NOTHING),
];

const GENOMIC: &[Row] = &[
    decides("subjectOrBiosampleId", "the genotype of another one is set aside"),
    decides("interpretationStatus", "what is rejected or a candidate only is set aside"),
    decides("gene", "the gene"),
    decides("geneDescriptor", "the gene"),
    parts(
        "variantInterpretation",
        &[
            decides(
                "acmgPathogenicityClassification",
                "what is benign or of uncertain significance is set aside",
            ),
            ignored("therapeuticActionability", NOTHING),
            used("variationDescriptor", "the variant and its alleles"),
            used("variant", "not read without a descriptor"),
        ],
        "the variant",
    ),
    ignored("variantDescriptor", NOTHING),
];

const PACKET: &[Row] = &[
    used("id", "the name of the patient"),
    parts("subject", SUBJECT, "the patient"),
    parts("phenotypicFeatures", FEATURE, "the findings"),
    parts("measurements", MEASUREMENT, "the values"),
    parts("biosamples", BIOSAMPLE, "the findings in samples"),
    parts(
        "interpretations",
        &[
            ignored("id", NOTHING),
            decides("progressStatus", "what is unsolved is set aside"),
            parts(
                "diagnosis",
                &[
                    used("disease", "a stated disease, set aside unless asked for"),
                    parts("genomicInterpretations", GENOMIC, "the genes"),
                ],
                "the genes",
            ),
            named("summary", "words are not read"),
        ],
        "the genes",
    ),
    parts(
        "diseases",
        &[
            decides("term", "a stated disease, set aside unless asked for"),
            sets("excluded", TRUTH, &[], "whether it is absent"),
            ignored("onset", "the onset of the disease is not that of the lesion"),
            ignored("ageOfOnset", "the onset of the disease is not that of the lesion"),
            ignored("ageRangeOfOnset", "the onset of the disease is not that of the lesion"),
            ignored("classOfOnset", "the onset of the disease is not that of the lesion"),
            named("resolution", "no finding asks for it"),
            named("diseaseStage", "give the stage as a finding"),
            named("clinicalTnmFinding", "no finding asks for it"),
            named("tnmFinding", "no finding asks for it"),
            ignored("primarySite", NOTHING),
            ignored("laterality", NOTHING),
        ],
        "the stated diseases",
    ),
    parts(
        "medicalActions",
        &[
            parts(
                "procedure",
                &[
                    decides("code", "the finding"),
                    named("bodySite", "the code says where"),
                    ignored("performed", NOTHING),
                ],
                "what was done",
            ),
            parts(
                "treatment",
                &[
                    decides("agent", "the drug"),
                    used("routeOfAdministration", "the way in which it was given"),
                    named("doseIntervals", "the dose"),
                    ignored("drugType", NOTHING),
                    named("cumulativeDose", "the dose"),
                ],
                "what was given",
            ),
            named("radiationTherapy", "not read"),
            named("therapeuticRegimen", "not read"),
            named("treatmentTarget", "why it was given"),
            named("treatmentIntent", "why it was given"),
            named("responseToTreatment", "no finding asks for it"),
            named("adverseEvents", "give them as features"),
            named("treatmentTerminationReason", "no finding asks for it"),
        ],
        "what was done and given",
    ),
    named("variants", "give them as interpretations"),
    named("genes", "give them as interpretations"),
    named("files", "files are not read"),
    named("htsFiles", "files are not read"),
    ignored("metaData", "says how the packet was made"),
];

/// Of a family or a cohort.
const GROUP: &[Row] = &[
    ignored("id", NOTHING),
    named("description", "words are not read"),
    used("proband", "a patient"),
    used(
        "relatives",
        "patients of their own; their diseases are family history of the proband, where the pedigree says common descent",
    ),
    used("members", "patients"),
    parts(
        "pedigree",
        &[parts(
            "persons",
            &[
                ignored("familyId", NOTHING),
                decides("individualId", "which relative it is"),
                decides("paternalId", "who is of common descent"),
                decides("maternalId", "who is of common descent"),
                ignored("sex", NOTHING),
                decides(
                    "affectedStatus",
                    "who is affected without a packet of their own is named; who is unaffected has no disease",
                ),
            ],
            "the relatives",
        )],
        "who is a blood relative of the proband",
    ),
    named("consanguinousParents", "no finding asks for it"),
    named("files", "files are not read"),
    named("htsFiles", "files are not read"),
    ignored("metaData", "says how the packet was made"),
];

const DIVISIBLE: &[&str] = &[
    "phenotypicFeatures",
    "measurements",
    "biosamples",
    "interpretations",
    "diseases",
    "medicalActions",
];

impl Format for Packet<'_> {
    fn contained(&self, _position: usize) -> Option<&dyn Format> {
        None
    }

    fn table(&self) -> Table {
        Table { own: PACKET, common: &[], divisible: DIVISIBLE, snake: true }
    }

    fn extension(&self, _address: &str) -> Extension {
        Extension::Plain
    }
}

/// What holds several packets.
pub(super) struct Group;

impl Format for Group {
    fn contained(&self, _position: usize) -> Option<&dyn Format> {
        None
    }

    fn table(&self) -> Table {
        Table { own: GROUP, common: &[], divisible: &[], snake: true }
    }

    fn extension(&self, _address: &str) -> Extension {
        Extension::Plain
    }
}

/// What is done with a field of a phenopacket: a row of the table that the reader itself goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// `Phenopacket`, or `Family and Cohort`.
    pub message: &'static str,
    /// The path of the field.
    pub path: String,
    /// `used`, `named` where it gives a line in the answer, `ignored` on purpose, or `modifier`
    /// where it may set the statement aside.
    pub treatment: &'static str,
    /// What it is used for, or why it is not.
    pub note: String,
}

/// Every field of a packet, a family and a cohort, and what is done with it.
#[must_use]
pub fn fields() -> Vec<Field> {
    let mut all = Vec::new();
    for (message, rows) in [("Phenopacket", PACKET), ("Family and Cohort", GROUP)] {
        list(rows, &mut |path, row| {
            let (treatment, note) = told(row);
            all.push(Field { message, path: path.into(), treatment, note });
        });
    }
    all
}
