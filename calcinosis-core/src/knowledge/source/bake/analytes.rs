//! Measured quantities as readable Rust.

use super::{HEADER, Rust};
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{
    Analyte, AnalyteCode, AnalyteUnit, Band, Bounds, Coefficient, Confusion, Formula, FormulaInput,
    Interval, KitUnit, Lasting, Limit, Preference, ResultWord, Stage, States, Threshold, Timing,
};
use crate::quantity::Decimal;
use alloc::format;
use alloc::string::String;

/// The table of everything but the analytes themselves.
pub(super) fn laboratory(knowledge: &Knowledge) -> String {
    let all = &knowledge.laboratory;
    let names: String = all
        .names
        .iter()
        .map(|(name, key)| format!("        ({}, {}),\n", name.rust(), key.rust()))
        .collect();
    format!(
        "{HEADER}use super::prelude::*;

pub(super) const LABORATORY: Laboratory = Laboratory {{
    analytes: Table::baked(&super::all_analytes::ALL),
    names: B(&[\n{names}    ]),
    formulas: {},
    stages: {},
    lasting: {},
    preferences: {},
    timing: {},
    words: {},
    kit_units: {},
    adult_from: {},
    unflagged: {},
}};
",
        all.formulas.rust(),
        all.stages.rust(),
        all.lasting.rust(),
        all.preferences.rust(),
        all.timing.rust(),
        all.words.rust(),
        all.kit_units.rust(),
        all.adult_from,
        all.unflagged.rust(),
    )
}

/// The typed ids of the analytes.
pub(super) fn constants(knowledge: &Knowledge) -> String {
    let mut text = format!(
        "{HEADER}//! The ids of the built-in measured quantities.\n//!\n//! ```\n//! use calcinosis_core::{{Measurement, analyte}};\n\
         //! let phosphate = Measurement::of(analyte::PHOSPHATE, 7.9, \"mg/dL\");\n//! ```\n\n\
         use crate::id::AnalyteId;\n\n"
    );
    for analyte in &knowledge.laboratory.analytes {
        let (name, id) = (super::constant(&analyte.id), &*analyte.id);
        text.push_str(&format!(
            "/// {}: {} Canonical unit `{}`.\npub const {name}: AnalyteId = AnalyteId::from_static({id:?});\n",
            analyte.label, analyte.definition, analyte.unit
        ));
    }
    text
}

impl Rust for Decimal {
    fn rust(&self) -> String {
        let (mantissa, scale) = self.parts();
        format!("d({mantissa}, {scale})")
    }
}

impl Rust for Limit {
    fn rust(&self) -> String {
        format!("Limit {{ number: {}, included: {} }}", self.number.rust(), self.included)
    }
}

impl Rust for Band {
    fn rust(&self) -> String {
        format!("Band::new({}, {:?}, BandSex::{:?})", self.from, self.until, self.sex)
    }
}

macro_rules! rust_words {
    ($($kind:ident),+) => {
        $(impl Rust for crate::knowledge::analyte::$kind {
            fn rust(&self) -> String {
                format!(concat!(stringify!($kind), "::{:?}"), self)
            }
        })+
    };
}

rust_words!(Specimen, State, Method);

rust_struct!(AnalyteUnit { ucum, factor, spellings, basis, sources; ; });
rust_struct!(Bounds { low, high, basis, sources; ; });
rust_struct!(Confusion { unit, low, high, likely, says; ; });
rust_struct!(States { low, normal, high, positive, negative; ; });
rust_struct!(AnalyteCode { code, unit; ; });
rust_struct!(Interval { set, band, low, high, basis, sources, who; ; default });
rust_struct!(Threshold { lower, upper, finding, band, basis, sources; ; follows_interval });
rust_struct!(Analyte {
    id, label, specimen, unit; definition, synonyms, aliases, units, plausible, confusion, critical, states, codes, no_code, formula, intervals, thresholds, void_when;
});
rust_struct!(FormulaInput { role, analytes, factors, doubtful_below; ; any_day });
rust_struct!(Coefficient { name, value; ; });
rust_struct!(Formula {
    id, label, result, factor, method, band; inputs, coefficients, not_when, doubtful_when, doubt, basis, sources;
});
rust_struct!(Stage { analyte, label, at_least, band, basis, sources; ; });
rust_struct!(Lasting { analyte, below, finding, band, basis, sources; ; days });
rust_struct!(Preference { analytes, why, basis, sources; ; });
rust_struct!(Timing { when, program, analytes, says, basis, sources; ; });
rust_struct!(ResultWord { word, state; ; });
rust_struct!(KitUnit { ucum, spellings; ; });
