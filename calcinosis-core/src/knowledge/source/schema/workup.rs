//! The shape of the TOML files of `tests/` and `treatments/`.

use super::{Placed, Word, place, read};
use crate::knowledge::source::SourceFile;
use crate::knowledge::source::problems::Problems;
use alloc::string::String;
use alloc::vec::Vec;
use serde::Deserialize;

macro_rules! schema {
    ($(struct $name:ident { $($(#[$attr:meta])* $field:ident: $type:ty,)* })+) => {
        $(
            #[derive(Deserialize, Debug)]
            #[serde(deny_unknown_fields, rename_all = "kebab-case")]
            pub(in crate::knowledge::source) struct $name {
                $($(#[$attr])* pub(in crate::knowledge::source) $field: $type,)*
            }
        )+
    };
}

schema! {
    struct WorkupToml {
        #[serde(default)] test: Vec<TestToml>,
        #[serde(default)] red_flag: Vec<NoteToml>,
        #[serde(default)] safety_note: Vec<NoteToml>,
        #[serde(default)] follow_up: Vec<FollowUpToml>,
        #[serde(default)] pattern: Vec<PatternToml>,
        #[serde(default)] treatment: Vec<TreatmentToml>,
    }
    struct TestToml {
        id: Word,
        label: Word,
        kind: Word,
        tier: Word,
        does: Word,
        because: Word,
        changes: Word,
        again: Option<Word>,
        resolves: Vec<Word>,
        #[serde(default)] core: Vec<Word>,
        #[serde(default)] about: Vec<Word>,
        when: Option<Word>,
        #[serde(default)] avoid: Vec<AvoidToml>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct AvoidToml {
        when: Word,
        says: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct NoteToml {
        id: Word,
        when: Word,
        #[serde(default)] about: Vec<Word>,
        above: Option<Word>,
        covered_by: Option<Word>,
        says: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct PatternToml {
        id: Word,
        when: Word,
        think: Word,
        #[serde(default)] next: Vec<Word>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct FollowUpToml {
        id: Word,
        about: Vec<Word>,
        says: Word,
        interval: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct TreatmentToml {
        id: Word,
        label: Word,
        about: Vec<Word>,
        when: Option<Word>,
        aim: Word,
        line: Option<Word>,
        evidence: Word,
        level: Option<String>,
        direction: Word,
        says: Word,
        patients: Option<String>,
        dose: Option<Word>,
        #[serde(default)] dose_sources: Vec<Word>,
        #[serde(default)] caution: Vec<CautionToml>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
        #[serde(default)] disagrees_with: Vec<Word>,
    }
    struct CautionToml {
        when: Option<Word>,
        effect: Word,
        says: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
}

/// Everything of the two folders, before names are resolved.
#[derive(Default)]
pub(in crate::knowledge::source) struct WorkupDraft<'f> {
    pub(in crate::knowledge::source) tests: Vec<Placed<'f, TestToml>>,
    pub(in crate::knowledge::source) red_flags: Vec<Placed<'f, NoteToml>>,
    pub(in crate::knowledge::source) safety_notes: Vec<Placed<'f, NoteToml>>,
    pub(in crate::knowledge::source) follow_ups: Vec<Placed<'f, FollowUpToml>>,
    pub(in crate::knowledge::source) patterns: Vec<Placed<'f, PatternToml>>,
    pub(in crate::knowledge::source) treatments: Vec<Placed<'f, TreatmentToml>>,
}

pub(super) fn read_into<'f>(
    file: &'f SourceFile,
    draft: &mut WorkupDraft<'f>,
    problems: &mut Problems,
) {
    let Some(all) = read::<WorkupToml>(file, problems) else { return };
    place(file, Some(all.test), &mut draft.tests);
    place(file, Some(all.red_flag), &mut draft.red_flags);
    place(file, Some(all.safety_note), &mut draft.safety_notes);
    place(file, Some(all.follow_up), &mut draft.follow_ups);
    place(file, Some(all.pattern), &mut draft.patterns);
    place(file, Some(all.treatment), &mut draft.treatments);
}
