//! What the benchmarks and the instruction counts classify: the published patients of the
//! development folder.

use std::io;
use std::path::Path;

/// The published patients as JSON texts, by name.
///
/// # Errors
/// When the folder or a file of it cannot be read.
pub fn published() -> io::Result<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/development");
    let mut paths = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    paths.iter().map(std::fs::read_to_string).collect()
}

/// A patient of middling size.
pub const PATIENT: &str = r#"{"id": "one", "age_years": 54, "sex": "female",
    "present": ["hemodialysis", "retiform-purpura", "skin-necrosis-eschar", "severe-pain", "site-thigh", "obesity",
        "vitamin-k-antagonist-use", "high-parathyroid-hormone", "hyperphosphatemia"],
    "absent": ["fever", "hypercalcemia", "histology-lamellar-bone"]}"#;
