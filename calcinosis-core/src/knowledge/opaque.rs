//! Entries that answer questions: fields are private, and each has a function of its name.
//!
//! A definition reads like a plain structure, with one documentation for the field and for the
//! function. What a function gives follows from the type of the field: text as `&str`, a list as a
//! slice, a small value by value; and what names another entry gives that entry, looked up in the
//! knowledge that it is asked with.

macro_rules! opaque {
    ($($(#[$meta:meta])* pub struct $Name:ident {
        $($(#[$doc:meta])* $field:ident: $Outer:ident $(<$($inner:ident),+>)?,)+
    })+) => {$(
        $(#[$meta])*
        pub struct $Name {
            $(pub(crate) $field: $Outer $(<$($inner),+>)?,)+
        }

        #[allow(dead_code, reason = "inside, fields are read as they are")]
        impl $Name {
            $(opaque!(@answer [$(#[$doc])*] $field $Outer $($($inner)+)?);)+
        }
    )+};

    (@answer $docs:tt $field:ident FindingKey) => { opaque!(@one $docs $field Finding findings); };
    (@answer $docs:tt $field:ident Option FindingKey) => {
        opaque!(@perhaps $docs $field Finding findings);
    };
    (@answer $docs:tt $field:ident List FindingKey) => {
        opaque!(@several $docs $field Finding findings);
    };
    (@answer $docs:tt $field:ident DiagnosisKey) => {
        opaque!(@one $docs $field Diagnosis diagnoses);
    };
    (@answer $docs:tt $field:ident Option DiagnosisKey) => {
        opaque!(@perhaps $docs $field Diagnosis diagnoses);
    };
    (@answer $docs:tt $field:ident List DiagnosisKey) => {
        opaque!(@several $docs $field Diagnosis diagnoses);
    };
    (@answer $docs:tt $field:ident List SourceKey) => {
        opaque!(@several $docs $field Source sources);
    };
    (@answer $docs:tt $field:ident AnalyteKey) => {
        opaque!(@one $docs $field Analyte laboratory.analytes);
    };
    (@answer $docs:tt $field:ident List AnalyteKey) => {
        opaque!(@several $docs $field Analyte laboratory.analytes);
    };
    (@answer $docs:tt $field:ident List TestKey) => {
        opaque!(@several $docs $field Test workup.tests);
    };
    (@answer $docs:tt $field:ident List TreatmentKey) => {
        opaque!(@several $docs $field Treatment workup.treatments);
    };
    // A note names another of its own list, which only the work-up tells apart.
    (@answer $docs:tt $field:ident Option NoteKey) => {};

    (@answer [$($docs:tt)*] $field:ident Option ClusterKey) => {
        $($docs)*
        #[must_use]
        pub fn $field<'k>(&self, knowledge: &'k crate::knowledge::Knowledge) -> Option<&'k str> {
            knowledge.clusters.row(self.$field?).map(|cluster| &**cluster)
        }
    };

    (@one [$($docs:tt)*] $field:ident $Entry:ident $($table:ident).+) => {
        $($docs)*
        ///
        /// The entry is looked up by its place: ask with the knowledge that this one comes from.
        #[must_use]
        pub fn $field<'k>(
            &self,
            knowledge: &'k crate::knowledge::Knowledge,
        ) -> Option<&'k crate::knowledge::$Entry> {
            knowledge.$($table).+.row(self.$field)
        }
    };
    (@perhaps [$($docs:tt)*] $field:ident $Entry:ident $($table:ident).+) => {
        $($docs)*
        #[must_use]
        pub fn $field<'k>(
            &self,
            knowledge: &'k crate::knowledge::Knowledge,
        ) -> Option<&'k crate::knowledge::$Entry> {
            knowledge.$($table).+.row(self.$field?)
        }
    };
    (@several [$($docs:tt)*] $field:ident $Entry:ident $($table:ident).+) => {
        $($docs)*
        pub fn $field<'s, 'k>(
            &'s self,
            knowledge: &'k crate::knowledge::Knowledge,
        ) -> impl DoubleEndedIterator<Item = &'k crate::knowledge::$Entry> + Clone + use<'s, 'k> {
            // The knowledge may be another than the one that this entry comes from, and smaller.
            self.$field.iter().filter_map(|key| knowledge.$($table).+.row(*key))
        }
    };

    (@answer [$($docs:tt)*] $field:ident Text) => {
        $($docs)*
        #[must_use]
        pub fn $field(&self) -> &str {
            &self.$field
        }
    };
    (@answer [$($docs:tt)*] $field:ident Option Text) => {
        $($docs)*
        #[must_use]
        pub fn $field(&self) -> Option<&str> {
            self.$field.as_deref()
        }
    };
    (@answer [$($docs:tt)*] $field:ident List Text) => {
        $($docs)*
        pub fn $field(
            &self,
        ) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
            self.$field.iter().map(|text| &**text)
        }
    };
    (@answer [$($docs:tt)*] $field:ident List $Inner:ident) => {
        $($docs)*
        #[must_use]
        pub fn $field(&self) -> &[$Inner] {
            &self.$field
        }
    };
    (@answer [$($docs:tt)*] $field:ident Table $Key:ident $Entry:ident) => {
        $($docs)*
        #[must_use]
        pub fn $field(&self) -> &[$Entry] {
            self.$field.as_slice()
        }
    };

    (@answer $docs:tt $field:ident Option Decimal) => {
        opaque!(@copied $docs $field Option<Decimal>);
    };
    (@answer $docs:tt $field:ident Option Limit) => {
        opaque!(@copied $docs $field Option<Limit>);
    };
    (@answer $docs:tt $field:ident Option TreatmentLine) => {
        opaque!(@copied $docs $field Option<TreatmentLine>);
    };
    (@answer $docs:tt $field:ident Option i32) => { opaque!(@copied $docs $field Option<i32>); };
    (@answer $docs:tt $field:ident Option u32) => { opaque!(@copied $docs $field Option<u32>); };
    (@answer [$($docs:tt)*] $field:ident Option $Inner:ident) => {
        $($docs)*
        #[must_use]
        pub fn $field(&self) -> Option<&$Inner> {
            self.$field.as_ref()
        }
    };

    (@answer $docs:tt $field:ident Facets) => { opaque!(@borrowed $docs $field Facets); };
    (@answer $docs:tt $field:ident Frequency) => { opaque!(@borrowed $docs $field Frequency); };
    (@answer $docs:tt $field:ident Profile) => { opaque!(@borrowed $docs $field Profile); };
    (@answer $docs:tt $field:ident Program) => { opaque!(@borrowed $docs $field Program); };
    (@answer $docs:tt $field:ident States) => { opaque!(@borrowed $docs $field States); };
    (@answer $docs:tt $field:ident Code) => { opaque!(@borrowed $docs $field Code); };
    (@answer $docs:tt $field:ident $Type:ident) => { opaque!(@copied $docs $field $Type); };

    (@borrowed [$($docs:tt)*] $field:ident $Type:ident) => {
        $($docs)*
        #[must_use]
        pub const fn $field(&self) -> &$Type {
            &self.$field
        }
    };
    (@copied [$($docs:tt)*] $field:ident $Type:ty) => {
        $($docs)*
        #[must_use]
        pub const fn $field(&self) -> $Type {
            self.$field
        }
    };
}

pub(crate) use opaque;
