//! The published criteria sets, item by item.

use super::page::{Depth, Page, hundredths, plain};
use crate::knowledge::Knowledge;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

pub(super) fn page(knowledge: &Knowledge) -> String {
    let mut page = Page::new(knowledge, Depth::Top, "Published criteria sets");
    page.paragraph(
        "They are reported beside the answer, with what is reached and what could still be; they do not decide it.",
    );
    for set in knowledge.criteria_sets() {
        page.entry(&set.id, &set.label);
        page.paragraph(&format!("`{}`. {}", set.id, plain(&set.note)));
        let about: Vec<String> = set.about.iter().map(|node| page.diagnosis(*node)).collect();
        let mut lines = vec![
            format!("About: {}", about.join(", ")),
            format!("Basis: {}", page.covered(set.basis, &set.sources)),
        ];
        lines.extend(
            set.entry.iter().map(|entry| format!("Applies only with: {}", page.program(entry))),
        );
        lines.extend(
            set.barred
                .iter()
                .map(|barred| format!("Does not apply with: {}", page.program(barred))),
        );
        page.list(lines);
        let counts = set.levels.iter().any(|level| level.points.is_some());
        let points = |points: Option<i32>| {
            points.filter(|_| counts).map_or_else(|| "–".to_string(), hundredths)
        };
        let rows: Vec<Vec<String>> = set
            .items
            .iter()
            .map(|item| {
                let domain =
                    item.domain.as_ref().map_or_else(|| "–".to_string(), |domain| plain(domain));
                vec![
                    plain(&item.says),
                    points(Some(item.points)),
                    domain,
                    page.program(&item.program),
                ]
            })
            .collect();
        page.table(&["item", "points", "domain", "condition"], rows);
        if set.items.iter().any(|item| item.domain.is_some()) && counts {
            page.paragraph("Of one domain only the highest item counts.");
        }
        let rows: Vec<Vec<String>> = set
            .levels
            .iter()
            .map(|level| {
                let condition = level
                    .program
                    .as_ref()
                    .map_or_else(|| "–".to_string(), |program| page.program(program));
                vec![plain(&level.label), points(level.points), condition]
            })
            .collect();
        page.table(&["level, strongest first", "points needed", "condition needed"], rows);
    }
    page.finish()
}
