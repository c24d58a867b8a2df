//! The shape of the files about measured quantities.

use super::{Placed, Word, read};
use crate::knowledge::source::SourceFile;
use crate::knowledge::source::problems::Problems;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use serde::Deserialize;

macro_rules! schema {
    ($(struct $name:ident { $($(#[$attr:meta])* $field:ident: $type:ty,)* })+) => {
        $(
            #[derive(Deserialize, Debug, Clone)]
            #[serde(deny_unknown_fields, rename_all = "kebab-case")]
            pub(in crate::knowledge::source) struct $name {
                $($(#[$attr])* pub(in crate::knowledge::source) $field: $type,)*
            }
        )+
    };
}

schema! {
    struct AnalytesToml {
        #[serde(default)] analyte: Vec<AnalyteToml>,
        #[serde(default)] formula: Vec<FormulaToml>,
        #[serde(default)] stage: Vec<StageToml>,
        #[serde(default)] lasting: Vec<LastingToml>,
        #[serde(default)] preference: Vec<PreferenceToml>,
        #[serde(default)] timing: Vec<TimingToml>,
        #[serde(default)] word: Vec<WordToml>,
        #[serde(default)] kit_unit: Vec<KitUnitToml>,
        adult_from: Option<Word>,
        #[serde(default)] unflagged: Vec<String>,
    }
    struct AnalyteToml {
        id: Word,
        label: Word,
        definition: Word,
        specimen: Word,
        #[serde(default)] synonyms: Vec<String>,
        #[serde(default)] aliases: Vec<Word>,
        unit: Option<Word>,
        #[serde(default)] units: Vec<UnitToml>,
        plausible: Option<BoundsToml>,
        #[serde(default)] confusion: Vec<ConfusionToml>,
        critical: Option<BoundsToml>,
        #[serde(default)] states: StatesToml,
        #[serde(default)] codes: Vec<AnalyteCodeToml>,
        no_code: Option<Word>,
        formula: Option<String>,
        void_when: Option<Word>,
        #[serde(default)] interval: Vec<IntervalToml>,
        #[serde(default)] threshold: Vec<ThresholdToml>,
    }
    struct UnitToml {
        ucum: Word,
        factor: Word,
        #[serde(default)] spellings: Vec<String>,
        basis: Option<Word>,
        #[serde(default)] sources: Vec<Word>,
    }
    struct BoundsToml {
        low: Option<Word>,
        high: Option<Word>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct ConfusionToml {
        unit: Word,
        low: Option<Word>,
        high: Option<Word>,
        likely: Word,
        says: Word,
        basis: Option<Word>,
        #[serde(default)] sources: Vec<Word>,
    }
    struct AnalyteCodeToml {
        system: Word,
        code: Word,
        label: Word,
        #[serde(rename = "match")] matching: Word,
        unit: Option<Word>,
    }
    struct IntervalToml {
        set: Word,
        #[serde(default)] default: bool,
        from: Option<Word>,
        until: Option<Word>,
        sex: Option<Word>,
        low: Option<Word>,
        high: Option<Word>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct ThresholdToml {
        above: Option<Word>,
        at_least: Option<Word>,
        below: Option<Word>,
        at_most: Option<Word>,
        finding: Word,
        #[serde(default)] follows_interval: bool,
        from: Option<Word>,
        until: Option<Word>,
        sex: Option<Word>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct FormulaToml {
        id: Word,
        label: Word,
        result: Word,
        unit: Word,
        method: Word,
        inputs: Vec<FormulaInputToml>,
        #[serde(default)] coefficients: BTreeMap<String, Word>,
        from: Option<Word>,
        until: Option<Word>,
        sex: Option<Word>,
        not_when: Option<Word>,
        doubtful_when: Option<Word>,
        #[serde(default)] doubt: String,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct FormulaInputToml {
        role: Word,
        analytes: Vec<Word>,
        unit: Word,
        #[serde(default)] any_day: bool,
        doubtful_below: Option<Word>,
    }
    struct StageToml {
        analyte: Word,
        label: Word,
        at_least: Word,
        from: Option<Word>,
        until: Option<Word>,
        sex: Option<Word>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct LastingToml {
        analyte: Word,
        below: Word,
        days: u32,
        finding: Word,
        from: Option<Word>,
        until: Option<Word>,
        sex: Option<Word>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct PreferenceToml {
        analytes: Vec<Word>,
        why: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct TimingToml {
        when: Word,
        analytes: Vec<Word>,
        says: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct KitUnitToml { ucum: Word, #[serde(default)] spellings: Vec<String>, }
    struct WordToml { says: Word, words: Vec<Word>, }
    struct SiteIntervalToml {
        analyte: Word,
        set: Word,
        from: Option<Word>,
        until: Option<Word>,
        sex: Option<Word>,
        low: Option<Word>,
        high: Option<Word>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
}

#[derive(Deserialize, Debug, Clone, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::knowledge::source) struct StatesToml {
    pub(in crate::knowledge::source) low: Option<Word>,
    pub(in crate::knowledge::source) normal: Option<Word>,
    pub(in crate::knowledge::source) high: Option<Word>,
    pub(in crate::knowledge::source) positive: Option<Word>,
    pub(in crate::knowledge::source) negative: Option<Word>,
}

/// Everything that was read about measured quantities, before names are resolved.
#[derive(Default)]
pub(in crate::knowledge::source) struct LaboratoryDraft<'f> {
    pub(in crate::knowledge::source) analytes: Vec<Placed<'f, AnalyteToml>>,
    pub(in crate::knowledge::source) formulas: Vec<Placed<'f, FormulaToml>>,
    pub(in crate::knowledge::source) stages: Vec<Placed<'f, StageToml>>,
    pub(in crate::knowledge::source) lasting: Vec<Placed<'f, LastingToml>>,
    pub(in crate::knowledge::source) preferences: Vec<Placed<'f, PreferenceToml>>,
    pub(in crate::knowledge::source) timing: Vec<Placed<'f, TimingToml>>,
    pub(in crate::knowledge::source) words: Vec<Placed<'f, WordToml>>,
    pub(in crate::knowledge::source) kit_units: Vec<Placed<'f, KitUnitToml>>,
    pub(in crate::knowledge::source) adult_from: Option<Placed<'f, Word>>,
    pub(in crate::knowledge::source) unflagged: Vec<String>,
}

pub(super) fn read_into<'f>(
    file: &'f SourceFile,
    draft: &mut LaboratoryDraft<'f>,
    problems: &mut Problems,
) {
    let Some(all) = read::<AnalytesToml>(file, problems) else { return };
    super::place(file, Some(all.analyte), &mut draft.analytes);
    super::place(file, Some(all.formula), &mut draft.formulas);
    super::place(file, Some(all.stage), &mut draft.stages);
    super::place(file, Some(all.lasting), &mut draft.lasting);
    super::place(file, Some(all.preference), &mut draft.preferences);
    super::place(file, Some(all.timing), &mut draft.timing);
    super::place(file, Some(all.word), &mut draft.words);
    super::place(file, Some(all.kit_unit), &mut draft.kit_units);
    draft.unflagged.extend(all.unflagged);
    if let Some(entry) = all.adult_from {
        draft.adult_from = Some(Placed { file, entry });
    }
}
