//! The answer as FHIR resources that fit R4 and R5 alike.
//!
//! [`FhirAnswer::risk_assessment`] is the default: its performer may be a device, and it never
//! claims a diagnosis. The other two are options for a site that wants a draft on the problem list,
//! or runs a service that asks for data.

use crate::case::{Issue, Severity, number_of};
use crate::classification::Status;
use crate::explanation::{Answer, DiagnosisAnswer};
use crate::inert;
use crate::interop::date::Date;
use crate::interop::record::Record;
use crate::knowledge::{Code, CodeMatch, CodeSystem, Knowledge, Role};
use crate::presence::Presence;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use serde_json::{Value, json};

/// Under these addresses the ids of this project are codes.
const DIAGNOSES: &str = "https://github.com/calcinosis/calcinosis/fhir/diagnosis";
const FINDINGS: &str = "https://github.com/calcinosis/calcinosis/fhir/finding";
const SOFTWARE: &str = "https://github.com/calcinosis/calcinosis";
/// How many leaves are named.
const LEADING: usize = 5;
/// How many faults of the record are repeated.
const LISTED_FAULTS: usize = 20;

/// What an answer becomes in FHIR.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FhirResource {
    /// A `RiskAssessment`.
    #[default]
    RiskAssessment,
    /// A `Bundle` of the `RiskAssessment`, which tells the faults of the record, and the drafts
    /// for the problem list.
    Conditions,
    /// A `GuidanceResponse`.
    GuidanceResponse,
}

impl FhirResource {
    /// Every resource.
    pub const ALL: [Self; 3] = [Self::RiskAssessment, Self::Conditions, Self::GuidanceResponse];

    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RiskAssessment => "risk-assessment",
            Self::Conditions => "conditions",
            Self::GuidanceResponse => "guidance-response",
        }
    }
}

/// An answer on its way to FHIR.
#[derive(Clone, Debug)]
pub struct FhirAnswer<'a> {
    knowledge: &'a Knowledge,
    answer: &'a Answer<'a>,
    record: &'a Record,
    subject: String,
    date: Option<Date>,
}

impl<'a> FhirAnswer<'a> {
    /// An answer about a record. The answer needs the trace of its leading leaves, as it has by
    /// default.
    #[must_use]
    pub fn new(knowledge: &'a Knowledge, answer: &'a Answer<'a>, record: &'a Record) -> Self {
        let subject = record.case.id().unwrap_or("unknown").to_string();
        Self { knowledge, answer, record, subject, date: None }
    }

    /// The reference by which the receiver knows the patient; without it the one of the record.
    #[must_use]
    pub fn subject(mut self, reference: impl Into<String>) -> Self {
        self.subject = reference.into();
        self
    }

    /// The day for which the answer holds; no clock is read.
    #[must_use]
    pub const fn date(mut self, date: Date) -> Self {
        self.date = Some(date);
        self
    }

    /// The answer as one of the resources.
    ///
    /// ```
    /// use calcinosis_core::front_door::{AnswerOptions, answers};
    /// use calcinosis_core::interop::fhir::{FhirAnswer, FhirResource};
    /// use calcinosis_core::Knowledge;
    ///
    /// let case = r#"{"id": "Patient/1", "present": ["hemodialysis", "retiform-purpura"]}"#;
    /// let answers = answers(Knowledge::builtin(), case, &AnswerOptions::new())?;
    /// let patient = answers.patient(0).ok_or("nobody")?;
    /// let answer = patient.answer()?;
    /// let fhir = FhirAnswer::new(Knowledge::builtin(), &answer, patient.record());
    /// assert!(fhir.resource(FhirResource::Conditions).contains("\"provisional\""));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn resource(&self, resource: FhirResource) -> String {
        match resource {
            FhirResource::RiskAssessment => self.risk_assessment(),
            FhirResource::Conditions => {
                let entries: Vec<String> = core::iter::once(self.risk_assessment())
                    .chain(self.conditions())
                    .map(|resource| format!(r#"{{"resource":{resource}}}"#))
                    .collect();
                let entries = entries.join(",");
                format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{entries}]}}"#)
            }
            FhirResource::GuidanceResponse => self.guidance_response(),
        }
    }

    /// A `RiskAssessment`: the leading leaves with their reasons, the resources that were used, and
    /// what is missing.
    #[must_use]
    pub fn risk_assessment(&self) -> String {
        let predictions: Vec<Value> = self.leading().map(|leaf| self.prediction(leaf)).collect();
        let mut resource = json!({
            "resourceType": "RiskAssessment",
            "meta": security(),
            "contained": [self.device()],
            "status": "final",
            "method": {"text": self.method()},
            "subject": reference(&self.subject),
            "performer": {"reference": "#software"},
            "prediction": predictions,
            "note": self.notes(),
        });
        let basis = self.basis();
        if !basis.is_empty() {
            set(&mut resource, "basis", basis.iter().map(|used| reference(used)).collect());
        }
        self.dated(&mut resource, "occurrenceDateTime");
        resource.to_string()
    }

    /// Drafts for the problem list, never confirmed: one leaf as provisional, several as
    /// differential. Only leaves that are at least probable are drafted.
    #[must_use]
    pub fn conditions(&self) -> Vec<String> {
        let drafted: Vec<&DiagnosisAnswer<'_>> = self
            .leading()
            .filter(|leaf| matches!(leaf.status, Status::Established | Status::Probable))
            .collect();
        let verification = if drafted.len() == 1 { "provisional" } else { "differential" };
        let draft = |leaf: &&DiagnosisAnswer<'_>| {
            let mut resource = json!({
                "resourceType": "Condition",
                "meta": security(),
                "clinicalStatus": coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"),
                "verificationStatus": coded("http://terminology.hl7.org/CodeSystem/condition-ver-status", verification),
                "code": self.concept(leaf),
                "subject": reference(&self.subject),
                "note": [{"text": self.rationale(leaf)}, {"text": self.method()}],
            });
            self.dated(&mut resource, "recordedDate");
            resource.to_string()
        };
        drafted.iter().map(draft).collect()
    }

    /// The envelope of a service: `data-required` with one requirement for each fact that would
    /// settle an open criterion.
    #[must_use]
    pub fn guidance_response(&self) -> String {
        let missing = &self.answer.missing;
        let requirements: Vec<Value> =
            missing.iter().map(|fact| self.requirement(fact.finding)).collect();
        let mut resource = json!({
            "resourceType": "GuidanceResponse",
            "meta": security(),
            "contained": [self.device()],
            "moduleUri": SOFTWARE,
            "status": if requirements.is_empty() { "success" } else { "data-required" },
            "subject": reference(&self.subject),
            "performer": {"reference": "#software"},
            "note": self.notes(),
        });
        if !requirements.is_empty() {
            set(&mut resource, "dataRequirement", requirements);
        }
        self.dated(&mut resource, "occurrenceDateTime");
        resource.to_string()
    }

    fn leading(&self) -> impl Iterator<Item = &'a DiagnosisAnswer<'a>> {
        self.answer.diagnoses.iter().filter(|leaf| leaf.status != Status::Excluded).take(LEADING)
    }

    fn prediction(&self, leaf: &DiagnosisAnswer<'_>) -> Value {
        let mut prediction = json!({
            "outcome": self.concept(leaf),
            "qualitativeRisk": {"text": leaf.status.as_str()},
        });
        // A leaf without a trace has no reasons to give.
        if let Some(fields) = prediction.as_object_mut()
            && leaf.trace.is_some()
        {
            fields.insert("rationale".to_string(), json!(self.rationale(leaf)));
        }
        prediction
    }

    /// Our own code, and those of other systems that mean the same.
    fn concept(&self, leaf: &DiagnosisAnswer<'_>) -> Value {
        let mut codings =
            vec![json!({"system": DIAGNOSES, "code": leaf.id, "display": leaf.label})];
        let codes =
            self.knowledge.diagnosis(leaf.id).map(|diagnosis| &*diagnosis.codes).unwrap_or(&[]);
        codings.extend(codes.iter().filter_map(|code| self.coding(code)));
        json!({"coding": codings, "text": leaf.label})
    }

    fn coding(&self, code: &Code) -> Option<Value> {
        // A broader or narrower code would say something else than the concept that it stands in.
        if code.matching != CodeMatch::Exact {
            return None;
        }
        let address = self.address(code.system)?;
        Some(json!({"system": address, "code": code.code, "display": code.label}))
    }

    /// The address by which FHIR knows a code system.
    fn address(&self, system: CodeSystem) -> Option<&'a str> {
        let systems = &*self.knowledge.crosswalk().systems;
        let entry = systems.iter().find(|entry| entry.system == system)?;
        entry.names.iter().map(|name| &**name).find(|name| name.starts_with("http"))
    }

    /// The findings that speak for a leaf, the strongest first, and those that speak against it.
    fn rationale(&self, leaf: &DiagnosisAnswer<'_>) -> String {
        let Some(trace) = &leaf.trace else { return leaf.label.to_string() };
        let name = |evidence: &crate::explanation::EvidenceTrace<'_>| {
            if evidence.presence == Presence::Absent {
                format!("{} (absent)", evidence.label)
            } else {
                evidence.label.to_string()
            }
        };
        let list = |all: &[crate::explanation::EvidenceTrace<'_>]| {
            let counted: Vec<String> =
                all.iter().filter(|evidence| evidence.counted).map(name).collect();
            counted.join(", ")
        };
        let mut parts = Vec::new();
        for (title, text) in [("For", list(&trace.supporting)), ("Against", list(&trace.opposing))]
        {
            if !text.is_empty() {
                parts.push(format!("{title}: {text}."));
            }
        }
        let open: Vec<&str> = trace
            .criteria
            .iter()
            .filter(|criterion| {
                criterion.value == Presence::Unknown && criterion.role == Role::Requires
            })
            .map(|criterion| criterion.says)
            .collect();
        if !open.is_empty() {
            parts.push(format!("Not shown: {}", open.join(" ")));
        }
        if parts.is_empty() { leaf.label.to_string() } else { parts.join(" ") }
    }

    /// The resources from which something was used, each once, in the order of their names.
    fn basis(&self) -> BTreeSet<String> {
        let mut basis = BTreeSet::new();
        let evidence = self.record.evidence();
        let mut add =
            |place: &str| basis.extend(evidence.get(place).map(|reference| resource_of(reference)));
        for note in self.answer.present.iter().chain(&self.answer.absent) {
            add(note.from.split(' ').next().unwrap_or(""));
        }
        for measurement in self
            .answer
            .measurements
            .iter()
            .filter(|m| !m.present.is_empty() || !m.absent.is_empty())
        {
            measurement.place.split(", ").for_each(&mut add);
        }
        basis
    }

    /// What could not be used, or needs a word; what the reader said stands in the answer where the
    /// record was classified whole.
    fn issues(&self) -> impl Iterator<Item = &'a Issue> {
        let is_told = move |issue: &&Issue| {
            // What was counted here is counted there, with more of its kind.
            let counts_it = |told: &Issue| {
                (told.code, &told.place) == (issue.code, &issue.place)
                    && told.count >= issue.count
                    && issue.count > 1
            };
            self.answer.issues.iter().any(|told| told == *issue || counts_it(told))
        };
        let of_reader = self.record.issues.iter().filter(move |issue| !is_told(issue));
        of_reader.chain(&self.answer.issues)
    }

    fn notes(&self) -> Value {
        let mut notes = Vec::new();
        if self.answer.nothing_usable {
            notes.push(json!({"text": "Nothing usable was read: there is no ranking."}));
        }
        let missing: Vec<&str> = self.answer.missing.iter().map(|fact| fact.label).collect();
        if !missing.is_empty() {
            notes.push(json!({"text": format!("Missing: {}.", missing.join(", "))}));
        }
        if let Some(overlay) = &self.answer.provenance.overlay {
            notes.push(
                json!({"text": format!("Site overlay {}.", inert::line(&overlay.in_words()))}),
            );
        }
        let (faults, remarks): (Vec<&Issue>, Vec<&Issue>) =
            self.issues().partition(|issue| issue.severity == Severity::Warning);
        for issue in faults.iter().take(LISTED_FAULTS) {
            notes.push(json!({"text": format!("Not used: {}", inert::line(&issue.to_string()))}));
        }
        let more = number_of(faults.iter().skip(LISTED_FAULTS).copied());
        if more > 0 {
            notes.push(
                json!({"text": format!("Not used: {more} more, which are in the full answer.")}),
            );
        }
        if !remarks.is_empty() {
            let number = number_of(remarks.iter().copied());
            let s = if number == 1 { "" } else { "s" };
            let text = format!("{number} remark{s} on the record in the full answer.");
            notes.push(json!({"text": text}));
        }
        notes.push(json!({"text": "Decision support for a professional, not a diagnosis."}));
        Value::Array(notes)
    }

    /// A fact that is missing, as the data that would bring it.
    fn requirement(&self, finding: &str) -> Value {
        let entry = self.knowledge.finding(finding);
        let label = entry.map_or(finding, |entry| &entry.label);
        let mut codings = vec![json!({"system": FINDINGS, "code": finding, "display": label})];
        codings.extend(
            entry.iter().flat_map(|entry| entry.codes.iter()).filter_map(|code| self.coding(code)),
        );
        codings.extend(self.tests_for(finding).iter().filter_map(|code| {
            let address = self.address(code.system)?;
            Some(json!({"system": address, "code": code.code, "display": code.label}))
        }));
        json!({"type": "Observation", "codeFilter": [{"path": "code", "code": codings}]})
    }

    /// The codes of the tests whose values yield a finding.
    fn tests_for(&self, finding: &str) -> Vec<&'a Code> {
        let Some(index) = self.knowledge.finding_key(finding) else { return Vec::new() };
        let analytes = self.knowledge.laboratory.analytes.iter();
        let yielding = analytes.filter(|analyte| {
            let states = &analyte.states;
            let by_state =
                [states.low, states.normal, states.high, states.positive, states.negative];
            by_state.contains(&Some(index))
                || analyte.thresholds.iter().any(|threshold| threshold.finding == index)
        });
        yielding.flat_map(|analyte| analyte.codes.iter().map(|code| &code.code)).collect()
    }

    fn method(&self) -> String {
        let provenance = &self.answer.provenance;
        let mut text = format!(
            "calcinosis {}, knowledge {}",
            provenance.engine_version, provenance.knowledge_version
        );
        if let Some(overlay) = &provenance.overlay {
            text.push_str(&format!(", overlay {}", inert::shown(overlay.name)));
        }
        text
    }

    /// The software and the knowledge, with their versions.
    fn device(&self) -> Value {
        let provenance = &self.answer.provenance;
        let version = |what: &str, value: &str| json!({"type": {"text": what}, "value": value});
        let mut versions = vec![
            version("software", provenance.engine_version),
            version("knowledge", provenance.knowledge_version),
            version("SHA-256 of the knowledge", provenance.knowledge_digest),
        ];
        if let Some(overlay) = &provenance.overlay {
            versions.push(version("SHA-256 of the overlay", overlay.digest));
        }
        json!({
            "resourceType": "Device",
            "id": "software",
            "identifier": [{"system": SOFTWARE, "value": "calcinosis"}],
            "status": "active",
            "version": versions,
        })
    }

    fn dated(&self, resource: &mut Value, field: &str) {
        if let Some(date) = self.date
            && let Some(fields) = resource.as_object_mut()
        {
            fields.insert(field.to_string(), json!(date.to_string()));
        }
    }
}

/// The label of what an algorithm says, as HL7 asks for.
fn security() -> Value {
    json!({"security": [{
        "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
        "code": "AIAST",
    }]})
}

/// A reference; in words where the record has no resources to refer to, such as the features of a
/// phenopacket.
fn reference(to: &str) -> Value {
    let is_address = to.contains('/') || to.starts_with("urn:");
    json!({ if is_address { "reference" } else { "display" }: to })
}

fn coded(system: &str, code: &str) -> Value {
    json!({"coding": [{"system": system, "code": code}]})
}

fn set(resource: &mut Value, field: &str, values: Vec<Value>) {
    if let Some(fields) = resource.as_object_mut() {
        fields.insert(field.to_string(), Value::Array(values));
    }
}

/// A resource inside another one is reached through that one.
fn resource_of(reference: &str) -> String {
    reference.split('#').next().unwrap_or(reference).to_string()
}
