//! Drugs that were taken, given or ordered.

use super::Item;
use super::patient::Reader;
use super::resource::{CodeableConcept, Resource};
use super::vocabulary;
use crate::case::IssueCode;
use crate::interop::lenient::shown;
use crate::interop::record::Concept;
use alloc::format;
use alloc::vec::Vec;

impl Reader<'_, '_, '_, '_> {
    pub(super) fn drug(&mut self, item: &Item<'_>) {
        let (from, drug) = (item.reference(), &item.resource);
        if drug.do_not_perform.as_deref() == Some("true") {
            self.collector.issue(IssueCode::SetAside, &from, "an order not to give a drug: set aside");
            return;
        }
        let adherence = drug.adherence.as_ref().and_then(|adherence| adherence.code.as_ref());
        if adherence.is_some_and(|code| code.codes().any(vocabulary::is_not_taken)) {
            self.collector.issue(IssueCode::SetAside, &from, "recorded as not taken: set aside");
            return;
        }
        let standing = vocabulary::event_standing(drug.status.as_deref().unwrap_or(""));
        if !self.counts(drug, standing, &from) {
            return;
        }
        let Some(mut concept) = self.substance(drug, &from) else { return };
        let dosages = drug.dosage.iter().chain(drug.dosage_instruction.iter());
        let routes = dosages.filter_map(|dosage| dosage.route.as_ref()).flat_map(CodeableConcept::words);
        self.collector.route(&mut concept, &routes.collect::<Vec<_>>());
        if drug.kind() == "MedicationRequest" {
            self.collector.issue(IssueCode::LowConfidence, &from, "ordered; whether it was taken is not recorded");
        }
        self.collector.state(&concept, false, &from);
    }

    /// What was given: coded in the resource, or in a medication that it refers to.
    fn substance(&mut self, drug: &Resource<'_>, from: &str) -> Option<Concept> {
        let of_r5 = drug.medication.as_ref();
        if let Some(code) = drug.medication_codeable_concept.as_ref().or_else(|| of_r5?.concept.as_ref()) {
            return Some(code.concept());
        }
        let reference = drug.medication_reference.as_ref().or_else(|| of_r5?.reference.as_ref());
        let Some(reference) = reference.and_then(|reference| reference.reference.as_deref()) else {
            self.collector.issue(IssueCode::NotModelled, from, "a drug without a code, not used");
            return None;
        };
        let of_contained = reference.strip_prefix('#').and_then(|id| {
            let medication = drug.contained.iter().find(|contained| contained.id.as_deref() == Some(id))?;
            medication.code.as_ref().map(CodeableConcept::concept)
        });
        let found = of_contained
            .or_else(|| self.links.resolve(reference)?.resource.code.as_ref().map(CodeableConcept::concept));
        if found.is_none() {
            let message = format!("the drug `{}` is not in the record, not used", shown(reference));
            self.collector.issue(IssueCode::NotModelled, from, message);
        }
        found
    }
}
