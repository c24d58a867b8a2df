//! The schemes: how authors divide the field.

use super::page::{Depth, Page, counted, plain};
use crate::knowledge::Knowledge;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

pub(super) fn page(knowledge: &Knowledge) -> String {
    let mut page = Page::new(knowledge, Depth::Top, "Schemes");
    page.paragraph(
        "The answer is computed once and seen through any of these. The nearest listed node above a cause decides its form; every cause has exactly one.",
    );
    for (scheme, forms) in knowledge.schemes().iter().zip(&knowledge.index.forms) {
        page.entry(&scheme.id, &scheme.label);
        let default = if scheme.default { " The default." } else { "" };
        page.paragraph(&format!("`{}`. {}{default}", scheme.id, plain(&scheme.definition)));
        let sources = page.sources(&scheme.sources);
        if !sources.is_empty() {
            page.paragraph(&format!("Used by: {sources}"));
        }
        let rows = scheme.forms.entries().map(|(place, form)| {
            let members: Vec<String> =
                form.members.iter().map(|member| page.diagnosis(*member)).collect();
            let leaves = forms.iter().filter(|leaf| **leaf == place).count();
            vec![
                plain(&form.label),
                format!("`{}`", form.id),
                members.join(", "),
                counted(leaves, "cause", "causes"),
            ]
        });
        let rows: Vec<Vec<String>> = rows.collect();
        page.table(&["form", "id", "nodes", "in all"], rows);
        let rows: Vec<Vec<String>> = scheme
            .placements
            .iter()
            .map(|placement| {
                let label = scheme
                    .forms
                    .iter()
                    .find(|form| form.id == placement.form)
                    .map_or("", |form| &*form.label);
                let (node, sources) =
                    (page.diagnosis(placement.diagnosis), page.sources(&placement.sources));
                vec![
                    node,
                    plain(label),
                    placement.stance.as_str().into(),
                    sources,
                    plain(&placement.note),
                ]
            })
            .collect();
        page.table(&["diagnosis", "as", "stance", "who", "what they say"], rows);
    }
    page.finish()
}
