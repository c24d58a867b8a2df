//! The crosswalk as Rust.

use super::Rust;
use crate::knowledge::codes::{
    CodeRow, CodeSystemEntry, CodedIndex, GeneRow, ListedCodes, ObsoleteCode, OnsetClass,
    RelatedSystem, Relative, Route, RoutedCode, SystemCode, UnreadSystem,
};
use alloc::format;
use alloc::string::String;

rust_struct!(RelatedSystem { names, note; ; });
rust_struct!(CodeSystemEntry { system, label; names, curies, prefix, tree, related; });
rust_struct!(UnreadSystem { label; names, why, instead; });
rust_struct!(Route { id; words, codes; });
rust_struct!(RoutedCode { system, code, label, instead; ; });
rust_struct!(Relative { finding; codes; });
rust_struct!(SystemCode { system, code; ; });
rust_struct!(ListedCodes { system, codes; ; });
rust_struct!(OnsetClass { system, code, label, finding, note, words; ; });
rust_struct!(GeneRow { symbol, when, finding, changes, not_changes, not_because; ; });
rust_struct!(ObsoleteCode { system, code, label, successor, basis, note; ; });

impl Rust for CodeRow {
    fn rust(&self) -> String {
        let entry = match self.entry {
            CodedIndex::Finding(finding) => format!("CodedIndex::Finding({})", finding.rust()),
            CodedIndex::Diagnosis(diagnosis) => {
                format!("CodedIndex::Diagnosis({})", diagnosis.rust())
            }
        };
        format!("c({}, {:?}, {entry}, {})", self.system.rust(), &*self.code, self.matching.rust())
    }
}
