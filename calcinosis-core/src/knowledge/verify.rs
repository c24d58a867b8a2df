//! The proof that every key of a body of knowledge lies within its table.
//!
//! Looking something up by key is total because of it. It runs where knowledge is made: when it is
//! compiled, when an overlay is laid, and in a test for the tables that are compiled in.

use super::Knowledge;
use super::codes::CodedIndex;
use super::entry::Finding;
use crate::bits::CAPACITY;
use crate::condition::Program;
use crate::key::{DiagnosisKey, FindingKey, Key, Lists, Table};

impl Knowledge {
    /// The first list of keys that reaches beyond its table, or whose length is not that of its
    /// table; none where all fit together.
    pub(crate) fn unsound(&self) -> Option<&'static str> {
        let parts = [
            ("entries", self.entries_fit()),
            ("conditions", self.programs().all(|program| self.fits(program))),
            ("closure", self.closure_fits()),
            ("taxonomy", self.tree_fits()),
            ("criteria", self.criteria_fit()),
            ("weights", self.weights_fit()),
            ("schemes", self.schemes_fit()),
            ("codes", self.codes_fit()),
            ("measurements", self.laboratory_fits()),
        ];
        parts.into_iter().find(|(_, fit)| !fit).map(|(part, _)| part)
    }

    fn findings_fit<'k>(&self, keys: impl IntoIterator<Item = &'k FindingKey>) -> bool {
        inside(keys, &self.findings)
    }

    fn diagnoses_fit<'k>(&self, keys: impl IntoIterator<Item = &'k DiagnosisKey>) -> bool {
        inside(keys, &self.diagnoses)
    }

    fn fits(&self, program: &Program) -> bool {
        program.findings().all(|key| self.findings.row(key).is_some())
            && program.diagnoses().all(|key| self.diagnoses.row(key).is_some())
    }

    /// Every condition of every entry.
    fn programs(&self) -> impl Iterator<Item = &Program> {
        let criteria =
            self.diagnoses.iter().flat_map(|node| node.criteria.iter()).map(|one| &one.program);
        let sets = self.criteria_sets.iter().flat_map(|set| {
            let levels = set.levels.iter().filter_map(|level| level.program.as_ref());
            set.entry
                .iter()
                .chain(&set.barred)
                .chain(set.items.iter().map(|item| &item.program))
                .chain(levels)
        });
        let void = self.laboratory.analytes.iter().filter_map(|analyte| analyte.void_when.as_ref());
        let timing = self.laboratory.timing.iter().map(|timing| &timing.program);
        let formulas = self.laboratory.formulas.iter();
        let formulas =
            formulas.flat_map(|formula| formula.not_when.iter().chain(&formula.doubtful_when));
        criteria.chain(sets).chain(self.workup.programs()).chain(void).chain(timing).chain(formulas)
    }

    fn entries_fit(&self) -> bool {
        let workup = &self.workup;
        let about = workup.tests.iter().map(|test| &*test.about);
        let about = about.chain(workup.treatments.iter().map(|treatment| &*treatment.about));
        let about = about.chain(workup.follow_ups.iter().map(|follow_up| &*follow_up.about));
        let about = about.chain(self.criteria_sets.iter().map(|set| &*set.about));
        let noted = [&workup.red_flags, &workup.safety_notes].into_iter();
        let alerts = || {
            noted.clone().flat_map(|notes| {
                notes.iter().filter_map(move |note| note.alert.as_ref().map(|alert| (notes, alert)))
            })
        };
        let about = about.chain(alerts().map(|(_, alert)| &*alert.about));
        self.findings.len() <= CAPACITY
            && self.findings.iter().all(|finding| {
                self.findings_fit(finding.implies.iter().chain(&*finding.excludes))
                    && inside(finding.cluster.iter(), &self.clusters)
            })
            && self.findings_fit(self.named.findings())
            && [self.named.age, self.named.age_at_onset]
                .iter()
                .all(|analyte| inside(analyte, &self.laboratory.analytes))
            && self.cited().all(|source| self.sources.row(source).is_some())
            && self.findings_fit(self.age_bands.iter().map(|band| &band.finding))
            && self.findings_fit(self.alternatives.iter().flat_map(|group| group.iter()))
            && self.diagnoses.iter().all(|node| {
                self.diagnoses_fit(node.parent.iter())
                    && self.findings_fit(node.features.iter().map(|feature| &feature.finding))
            })
            && workup.tests.iter().all(|test| self.findings_fit(test.resolves.iter()))
            && about.into_iter().all(|nodes| self.diagnoses_fit(nodes))
            && alerts().all(|(notes, alert)| inside(&alert.covered_by, notes))
            && workup.patterns.iter().all(|pattern| inside(&*pattern.next, &workup.tests))
            && (workup.treatments.iter())
                .all(|entry| inside(&*entry.disagrees_with, &workup.treatments))
    }

    fn closure_fits(&self) -> bool {
        [&self.index.broader, &self.index.narrower, &self.index.excluding]
            .into_iter()
            .all(|lists| sound(lists, &self.findings) && self.findings_fit(lists.items()))
            && self.findings_fit(self.index.finding_names.iter().map(|(_, key)| key))
    }

    fn tree_fits(&self) -> bool {
        let index = &self.index;
        let lengths = [
            index.strata.len(),
            index.parents.len(),
            index.exclusions.len(),
            index.requirements.len(),
        ];
        // A parent stands before its children: what is said of a node is complete when they are
        // reached.
        let ordered =
            index.parents.entries().all(|(node, parent)| parent.is_none_or(|parent| parent < node));
        lengths.iter().all(|length| *length == self.diagnoses.len())
            && ordered
            && self.diagnoses_fit(index.leaves.iter())
            && self.diagnoses_fit(index.diagnosis_names.iter().map(|(_, key)| key))
            && [index.priors.len(), index.alphabetical.len()]
                .iter()
                .all(|length| *length == index.leaves.len())
            && sound(&index.under, &self.diagnoses)
            && inside(index.under.items(), &index.leaves)
    }

    fn criteria_fit(&self) -> bool {
        let index = &self.index;
        let in_force = index.criteria.iter();
        in_force.into_iter().all(|(node, place)| {
            self.diagnoses.row(*node).is_some_and(|node| node.criteria.row(*place).is_some())
        }) && sound(&index.naming, &self.findings)
            && inside(index.naming.items().iter().chain(&*index.asking), &index.criteria)
    }

    fn weights_fit(&self) -> bool {
        let index = &self.index;
        let leaves = index.leaves.len();
        let rows = |weighs: bool, finding: &Finding| match weighs {
            true => 2 + usize::from(finding.silence.is_some()) + 2 * finding.among.len(),
            false => 0,
        };
        index.weights.backgrounds.len() == self.findings.len()
            && sound(&index.weights.rows, &self.findings)
            && index.weights.leaves == leaves
            && index.judged.len() == self.findings.len()
            && self.findings.entries().all(|(key, finding)| {
                let weighs = index.weights.backgrounds[key] > 0;
                index.weights.rows[key].len() == rows(weighs, finding) * leaves
            })
            && self.findings_fit(index.silent.iter())
            && [index.obtained.len(), index.placing.len()]
                .iter()
                .all(|length| *length == index.criteria.len())
            && sound(&index.silences, &index.criteria)
            && self.findings_fit(index.silences.items())
            && self
                .diagnoses
                .iter()
                .flat_map(|node| node.profile.estimates())
                .all(|estimate| self.findings.row(estimate.finding).is_some())
    }

    fn schemes_fit(&self) -> bool {
        self.index.forms.len() == self.schemes.len()
            && self.schemes.iter().zip(&self.index.forms).all(|(scheme, forms)| {
                forms.len() == self.index.leaves.len()
                    && inside(forms.iter(), &scheme.forms)
                    && self.diagnoses_fit(scheme.forms.iter().flat_map(|form| form.members.iter()))
                    && self.diagnoses_fit(
                        scheme.placements.iter().map(|placement| &placement.diagnosis),
                    )
            })
    }

    fn codes_fit(&self) -> bool {
        let relatives = self.crosswalk.relatives.iter().map(|relative| &relative.finding);
        self.index.codes.iter().all(|row| match row.entry {
            CodedIndex::Finding(finding) => self.findings.row(finding).is_some(),
            CodedIndex::Diagnosis(diagnosis) => self.diagnoses.row(diagnosis).is_some(),
        }) && self
            .findings_fit(relatives.chain(self.crosswalk.genes.iter().map(|gene| &gene.finding)))
    }

    fn laboratory_fits(&self) -> bool {
        let laboratory = &self.laboratory;
        let formulas = laboratory.formulas.iter().flat_map(|formula| {
            let inputs = formula.inputs.iter().flat_map(|input| input.analytes.iter());
            inputs.chain([&formula.result])
        });
        let named = (laboratory.names.iter().map(|(_, analyte)| analyte))
            .chain(formulas)
            .chain(laboratory.stages.iter().map(|stage| &stage.analyte))
            .chain(laboratory.lasting.iter().map(|lasting| &lasting.analyte))
            .chain(laboratory.preferences.iter().flat_map(|preference| preference.analytes.iter()))
            .chain(laboratory.timing.iter().flat_map(|timing| timing.analytes.iter()));
        inside(named, &laboratory.analytes)
            && laboratory.analytes.iter().all(|analyte| {
                let states = &analyte.states;
                let states =
                    [&states.low, &states.normal, &states.high, &states.positive, &states.negative];
                self.findings_fit(states.into_iter().flatten())
                    && self
                        .findings_fit(analyte.thresholds.iter().map(|threshold| &threshold.finding))
            })
            && self.findings_fit(laboratory.lasting.iter().map(|lasting| &lasting.finding))
    }
}

/// Whether every key has a row.
fn inside<'k, K: Key + 'k, T: Clone>(
    keys: impl IntoIterator<Item = &'k K>,
    table: &Table<K, T>,
) -> bool {
    keys.into_iter().all(|key| table.row(*key).is_some())
}

/// Whether there is a list for each row.
fn sound<K: Key, V: Clone, T: Clone>(lists: &Lists<K, V>, table: &Table<K, T>) -> bool {
    lists.is_sound() && lists.len() == table.len()
}

#[cfg(all(test, feature = "baked"))]
mod tests {
    use super::*;
    use crate::key::{AnalyteKey, SourceKey, TestKey};

    #[test]
    fn what_is_compiled_in_fits_together() {
        assert_eq!(Knowledge::builtin().unsound(), None);
    }

    /// Each part of the proof finds the key that is one too far.
    #[test]
    fn a_key_beyond_its_table_is_found() {
        let builtin = Knowledge::builtin();
        let (finding, node) =
            (FindingKey::at(builtin.findings.len() as u16), builtin.diagnoses.len() as u16);
        let node = DiagnosisKey::at(node);
        let changed = |change: &dyn Fn(&mut Knowledge)| {
            let mut knowledge = builtin.clone();
            change(&mut knowledge);
            knowledge.unsound()
        };
        assert_eq!(changed(&|k| k.age_bands.to_mut()[0].finding = finding), Some("entries"));
        assert_eq!(changed(&|k| k.index.broader = Lists::new([])), Some("closure"));
        assert_eq!(
            changed(&|k| k.index.parents = [Some(node)].into_iter().collect()),
            Some("taxonomy")
        );
        assert_eq!(changed(&|k| k.index.asking = Default::default()), None);
        assert_eq!(
            changed(&|k| k.index.forms = Table::from(alloc::vec::Vec::new())),
            Some("schemes")
        );
        assert_eq!(changed(&|k| k.crosswalk.genes.to_mut()[0].finding = finding), Some("codes"));
        assert_eq!(
            changed(&|k| k.laboratory.lasting.to_mut()[0].finding = finding),
            Some("measurements")
        );
        let analyte = AnalyteKey::at(builtin.laboratory.analytes.len() as u16);
        assert_eq!(
            changed(&|k| k.laboratory.stages.to_mut()[0].analyte = analyte),
            Some("measurements")
        );
        let source = SourceKey::at(builtin.sources.len() as u16);
        assert_eq!(
            changed(&|k| k.workup.follow_ups.to_mut()[0].sources = [source].into_iter().collect()),
            Some("entries")
        );
        let test = TestKey::at(builtin.workup.tests.len() as u16);
        assert_eq!(
            changed(&|k| k.workup.patterns.to_mut()[0].next = [test].into_iter().collect()),
            Some("entries")
        );
        assert_eq!(
            changed(&|k| {
                let all = &k.index.weights.rows;
                let mut rows: alloc::vec::Vec<_> = all.iter().map(<[_]>::to_vec).collect();
                rows.iter_mut().find(|row| !row.is_empty()).unwrap().pop();
                k.index.weights.rows = Lists::new(rows);
            }),
            Some("weights")
        );
    }
}
