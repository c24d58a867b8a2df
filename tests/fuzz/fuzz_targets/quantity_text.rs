//! The text of a value, its unit and its analyte.

#![no_main]

use calcinosis_core::quantity::parse_value;
use calcinosis_core::{Case, Knowledge, MeasuredValue, Measurement, Options, classify};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut parts = text.splitn(3, '|');
    let (value, unit, analyte) = (parts.next().unwrap_or(""), parts.next().unwrap_or("mg/dL"), parts.next().unwrap_or("phosphate"));
    let _ = parse_value(value);
    let measurement = Measurement::new(analyte, MeasuredValue::Text(value.to_string())).unit(unit);
    let case = Case::builder().age_years(54.0).measurement(measurement).build();
    classify(Knowledge::builtin(), &case, &Options::default()).unwrap();
});
