//! Drugs that were taken, given or ordered.

use super::Item;
use super::patient::Reader;
use super::resource::{CodeableConcept, Resource};
use super::vocabulary;
use crate::case::IssueCode;
use crate::interop::denial::denies;
use crate::interop::lenient::shown;
use crate::interop::record::Concept;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

impl Reader<'_, '_, '_, '_> {
    pub(super) fn drug(&mut self, item: &Item<'_>) {
        let (from, drug) = (item.reference(), &item.resource);
        let adherence = drug.adherence().and_then(|adherence| adherence.code.as_deref());
        match adherence.map(vocabulary::is_taken) {
            Some(Some(false)) => {
                self.collector.issue(
                    IssueCode::SetAside,
                    &from,
                    "recorded as not taken: set aside",
                );
                return;
            }
            Some(None) => {
                let word = adherence.map_or("", CodeableConcept::shown);
                let message = format!("its adherence `{}` is not known: set aside", shown(word));
                self.collector.issue(IssueCode::SetAside, &from, message);
                return;
            }
            Some(Some(true)) | None => {}
        }
        let Some(mut concept) = self.substance(drug, &from) else { return };
        let dosages = drug.dosage().iter().chain(drug.dosage_instruction().iter());
        let routes =
            dosages.filter_map(|dosage| dosage.route.as_deref()).flat_map(CodeableConcept::words);
        self.collector.route(&mut concept, &routes.collect::<Vec<_>>());
        match drug.kind() {
            "MedicationRequest" | "MedicationOrder" | "MedicationPrescription" => {
                self.collector.issue(
                    IssueCode::LowConfidence,
                    &from,
                    "ordered; whether it was taken is not recorded",
                );
            }
            "MedicationDispense" => {
                let message = "handed out; whether it was taken is not recorded";
                self.collector.issue(IssueCode::LowConfidence, &from, message);
            }
            _ => {}
        }
        if denies(&concept.text) {
            let message = format!(
                "the words `{}` say that it was not taken: set aside",
                shown(&concept.text)
            );
            self.collector.issue(IssueCode::SetAside, &from, message);
            return;
        }
        self.collector.state(&concept, false, &from);
    }

    /// What was given: coded in the resource, or in a medication that it refers to.
    fn substance(&mut self, drug: &Resource<'_>, from: &str) -> Option<Concept> {
        let of_r5 = drug.medication();
        if let Some(code) = drug.medication_codeable_concept().or_else(|| of_r5?.concept.as_deref())
        {
            return Some(code.concept());
        }
        let reference = drug.medication_reference().or_else(|| of_r5?.reference.as_deref());
        let Some(reference) = reference.and_then(|reference| reference.reference.as_deref()) else {
            self.collector.issue(IssueCode::NotModelled, from, "a drug without a code, not used");
            return None;
        };
        let contained = reference
            .strip_prefix('#')
            .map(|id| (drug.inside(id), format!("{from}#{}", shown(id))));
        let (medication, place) = match contained {
            Some(contained) => contained,
            None => match self.links.resolve(reference) {
                Some(item) => (Some(&item.resource), item.reference()),
                None => (None, String::new()),
            },
        };
        let Some(medication) = medication else {
            let message = format!("the drug `{}` is not in the record, not used", shown(reference));
            self.collector.issue(IssueCode::NotModelled, from, message);
            return None;
        };
        if !self.stands(medication, &place) {
            self.collector.issue(
                IssueCode::SetAside,
                from,
                "its drug is set aside, and so is this",
            );
            return None;
        }
        let found = self.of_medication(medication, from);
        if found.is_none() {
            let message = format!("the drug `{}` has no code, not used", shown(reference));
            self.collector.issue(IssueCode::NotModelled, from, message);
        }
        found
    }

    /// The code of a medication where an entry carries it, else its active substances: what holds a
    /// substance is that substance, given.
    fn of_medication(&mut self, medication: &Resource<'_>, from: &str) -> Option<Concept> {
        let own = medication.code().map(CodeableConcept::concept);
        if own.as_ref().is_some_and(|concept| self.collector.means_something(concept)) {
            return own;
        }
        let active = medication
            .ingredient()
            .iter()
            .filter(|part| part.is_active.as_deref() != Some("false"));
        let substances = active.filter_map(|part| {
            let of_r5 = part.item.as_ref().and_then(|item| item.concept.as_deref());
            part.item_codeable_concept.as_deref().or(of_r5).map(CodeableConcept::concept)
        });
        let codings: Vec<(String, String)> =
            substances.flat_map(|concept| concept.codings).collect();
        let mut whole = own.unwrap_or_default();
        for coding in codings {
            let alone = Concept { codings: [coding.clone()].into(), text: String::new() };
            if !self.collector.known_codes(&alone).is_empty() {
                whole.codings.push(coding);
            } else if let Some(resolved) = self.collector.resolve(&alone) {
                // Substances are not names of one thing: each is read by itself.
                self.collector.note(&resolved, from);
                whole.codings.extend(resolved.into);
            }
        }
        (!whole.codings.is_empty() || !whole.text.is_empty()).then_some(whole)
    }
}
