//! A diagnosis: what it is, what it weighs, what defines it, and its worked examples.

use super::super::schema::{
    CriterionToml, DiagnosisToml, ExampleToml, FacetsToml, FeatureToml, PriorToml, Word,
};
use super::super::text::line_and_column;
use super::super::{DiagnosticCode, Example, Expectation};
use super::{Lowerer, text, texts};
use crate::case::{Case, Sex};
use crate::id::is_kebab_case;
use crate::knowledge::entry::{
    Cause, Criterion, Diagnosis, Facets, Feature, Mechanism, Prior, PriorClass, Profile, Role,
    Scope, Tissue, Trigger,
};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

impl Lowerer<'_> {
    fn prior(&mut self, entry: &PriorToml) -> Prior {
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let classes = "`common`, `uncommon`, `rare`, `very-rare`";
        let class = self.known(&entry.class, PriorClass::from_word, classes, PriorClass::VeryRare);
        Prior {
            class,
            per_million: Cow::Borrowed(&[]),
            reports: Cow::Borrowed(&[]),
            basis,
            why: text(&entry.why),
            sources,
        }
    }

    fn facets(&mut self, entry: &FacetsToml) -> Facets {
        let mechanisms =
            "`dystrophic`, `metastatic`, `vascular`, `foreign-mineral`, `ossification`, `none`";
        Facets {
            mechanism: entry
                .mechanism
                .iter()
                .map(|word| self.known(word, Mechanism::from_word, mechanisms, Mechanism::None))
                .collect(),
            trigger: self.known(
                &entry.trigger,
                Trigger::from_word,
                "`endogenous`, `iatrogenic`, `environmental`, `unknown`",
                Trigger::Unknown,
            ),
            tissue: self.known(
                &entry.tissue,
                Tissue::from_word,
                "`calcium`, `bone`, `other-mineral`, `none`",
                Tissue::None,
            ),
            vessel_necrosis: entry.vessel_necrosis,
            genes: texts(&entry.genes),
            cause: self.known(&entry.cause, Cause::from_word, "`known`, `unknown`", Cause::Unknown),
        }
    }

    pub(in super::super) fn feature(&mut self, entry: &FeatureToml) -> Option<Feature> {
        let finding = self.finding(&entry.finding);
        let frequency = self.frequency(&entry.frequency);
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let scope = entry.scope.as_ref().map_or(Scope::Lesion, |word| {
            self.known(word, Scope::from_word, "`lesion`, `disease`, `context`", Scope::Lesion)
        });
        Some(Feature {
            finding: finding?,
            frequency,
            basis,
            sources,
            population: text(&entry.population),
            scope,
        })
    }

    pub(in super::super) fn criterion(
        &mut self,
        diagnosis: &str,
        entry: &CriterionToml,
    ) -> Option<Criterion> {
        let id = entry.id.as_ref();
        let ends_well = id
            .strip_prefix(diagnosis)
            .and_then(|rest| rest.strip_prefix('.'))
            .is_some_and(is_kebab_case);
        if !ends_well {
            let message = format!("`{id}` is not the id of a criterion of `{diagnosis}`");
            let help = format!("write `{diagnosis}.` and a word");
            self.problem_with(DiagnosticCode::MalformedId, &entry.id, message, help);
        }
        let role = self.known(
            &entry.role,
            Role::from_word,
            "`requires`, `excludes`, `establishes`, `withholds`",
            Role::Requires,
        );
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let says = self.sentence(&entry.says);
        let (parsed, program) = self.condition(&entry.when)?;
        let when = Cow::Owned(parsed.to_string());
        Some(Criterion { id: text(id), role, when, program, says, basis, sources, disabled: None })
    }

    /// A diagnosis without its parent and facets, which the tree decides.
    pub(in super::super) fn diagnosis_entry(&mut self, entry: &DiagnosisToml) -> Diagnosis {
        let id = entry.id.as_ref();
        let mut features: Vec<Feature> = Vec::new();
        for feature in &entry.feature {
            let Some(lowered) = self.feature(feature) else { continue };
            if features.iter().any(|earlier| earlier.finding == lowered.finding) {
                let message = format!("a second row for `{}`", feature.finding.as_ref());
                self.problem(DiagnosticCode::DuplicateId, &feature.finding, message);
            }
            features.push(lowered);
        }
        Diagnosis {
            id: text(id),
            label: self.sentence(&entry.label),
            parent: entry.parent.as_ref().and_then(|parent| self.diagnosis(parent)),
            definition: self.sentence(&entry.definition),
            synonyms: texts(&entry.synonyms),
            aliases: entry.aliases.iter().map(|alias| text(alias.as_ref())).collect(),
            facets: entry.facets.as_ref().map_or_else(no_facets, |facets| self.facets(facets)),
            exclusion: entry.exclusion,
            prior: entry.prior.as_ref().map(|prior| self.prior(prior)),
            codes: self.codes(&entry.codes),
            features: features.into(),
            profile: Profile::NONE,
            criteria: entry
                .criterion
                .iter()
                .filter_map(|criterion| self.criterion(id, criterion))
                .collect(),
        }
    }

    pub(in super::super) fn example(&mut self, diagnosis: &str, entry: &ExampleToml) -> Example {
        let mut case = Case::builder().id(format!("{diagnosis}: {}", entry.name.as_ref()));
        if let Some(age) = entry.age_years {
            case = case.age_years(age);
        }
        if let Some(age) = entry.age_onset_years {
            case = case.age_onset_years(age);
        }
        if let Some(sex) = &entry.sex {
            case = case.sex(match sex.as_ref().as_str() {
                "female" => Sex::Female,
                "male" => Sex::Male,
                other => {
                    let message = format!("`{other}` is not a sex");
                    self.problem_with(
                        DiagnosticCode::Value,
                        sex,
                        message,
                        "use `female` or `male`".to_string(),
                    );
                    Sex::Unknown
                }
            });
        }
        for word in &entry.present {
            if self.finding(word).is_some() {
                case = case.present(word.as_ref());
            }
        }
        for word in &entry.absent {
            if self.finding(word).is_some() {
                case = case.absent(word.as_ref());
            }
        }
        let expect = &entry.expect;
        for status in [&expect.status, &expect.not_status].into_iter().flatten() {
            if !["established", "probable", "possible", "unlikely", "excluded"]
                .contains(&status.as_ref().as_str())
            {
                let message = format!("`{}` is not a status", status.as_ref());
                let help = "use established, probable, possible, unlikely or excluded".to_string();
                self.problem_with(DiagnosticCode::Value, status, message, help);
            }
        }
        if let Some(leads) = &expect.leads {
            self.diagnosis(leads);
        }
        let own = |word: &Option<Word>| word.as_ref().map(|word| word.as_ref().clone());
        let (line, ..) = line_and_column(&self.file.text, entry.name.span().start);
        Example {
            diagnosis: diagnosis.to_string(),
            name: entry.name.as_ref().clone(),
            place: format!("{}:{line}", self.file.name),
            case: case.build(),
            expect: Expectation {
                rank: expect.rank,
                status: own(&expect.status),
                not_status: own(&expect.not_status),
                leads: own(&expect.leads),
                form: own(&expect.form),
            },
        }
    }
}

fn no_facets() -> Facets {
    Facets {
        mechanism: Cow::Borrowed(&[]),
        trigger: Trigger::Unknown,
        tissue: Tissue::None,
        vessel_necrosis: false,
        genes: Cow::Borrowed(&[]),
        cause: Cause::Known,
    }
}
