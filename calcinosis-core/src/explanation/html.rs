//! An answer as HTML: one page, or a fragment for a page that exists, without script and without
//! anything from outside.
//!
//! Light and dark follow the reader's setting, what colour says is said by a word or a place as
//! well, and it prints.

use super::Answer;
use super::document::{Block, Fact, Inert, Item, Row, Standing, Telling, Weight};
use super::phrases::{observed, whole_percent};
use super::sections::document;
use crate::logarithm::factor;
use crate::presence::Presence;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use core::fmt::Write;

const STYLE: &str = include_str!("answer.css");

/// The weight that fills half of the chart at least, in centibans: a factor of ten.
const HALF: u32 = 100;

impl Answer<'_> {
    /// The explained differential as a page of its own.
    #[must_use]
    pub fn to_html(&self) -> String {
        html_page(&[self.html_article()])
    }

    /// The same as a fragment with its style, for a notebook or a page that exists.
    #[must_use]
    pub fn to_html_fragment(&self) -> String {
        html_fragment(&[self.html_article()])
    }

    /// The answer alone, without the style.
    #[must_use]
    pub(crate) fn html_article(&self) -> String {
        let mut html = String::from("<article class=\"calcinosis\">\n");
        let mut sections = Sections::default();
        for block in document(self) {
            sections.set(&block, &mut html);
        }
        sections.end(&mut html);
        html.push_str("</article>\n");
        html
    }
}

/// Articles as one page.
pub(crate) fn html_page(articles: &[String]) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>calcinosis</title>\n\
         <style>\nbody {{ margin: 0; padding: 1rem; background: Canvas; }}\n{STYLE}</style>\n</head>\n<body>\n{}</body>\n\
         </html>\n",
        articles.concat()
    )
}

/// Articles with their style, to be put into a page.
pub(crate) fn html_fragment(articles: &[String]) -> String {
    format!("<style>\n{STYLE}</style>\n{}", articles.concat())
}

/// Text that HTML does not read as markup, also inside an attribute.
fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'', '%']) {
        return Cow::Borrowed(text);
    }
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            // A figure and its sign stay on one line.
            '%' if html.ends_with(' ') => {
                html.pop();
                html.push_str("&nbsp;%");
            }
            _ => html.push(character),
        }
    }
    Cow::Owned(html)
}

/// Adds to a text; a text never refuses.
macro_rules! put {
    ($html:expr, $($format:tt)*) => {
        let _ = write!($html, $($format)*);
    };
}

/// Where in the page the next block stands.
#[derive(Default)]
struct Sections {
    is_open: bool,
}

impl Sections {
    fn end(&mut self, html: &mut String) {
        if core::mem::take(&mut self.is_open) {
            html.push_str("</details>\n");
        }
    }

    fn set(&mut self, block: &Block, html: &mut String) {
        match block {
            Block::Who { case, facts } => who(html, case.as_ref(), facts),
            Block::Fault(text) => {
                put!(html, "<p class=\"cc-fault\"><b>Note</b> {}</p>\n", escaped(text));
            }
            Block::Alert(text) => {
                put!(html, "<p class=\"cc-alert\"><b>Attention</b> {}</p>\n", escaped(text));
            }
            Block::Differential { rows, others } => differential(html, rows, others.as_ref()),
            Block::Facts(facts) => named(html, facts),
            Block::Telling { title, rows } => telling(html, title, rows),
            Block::Heading(title) => {
                self.end(html);
                self.is_open = true;
                put!(html, "<details open>\n<summary><h2>{}</h2></summary>\n", escaped(title));
            }
            Block::Subheading(title) => {
                put!(html, "<h3>{}</h3>\n", escaped(title));
            }
            Block::Paragraph(text) => {
                put!(html, "<p>{}</p>\n", escaped(text));
            }
            Block::List(items) => list(html, items),
            Block::Evidence(weights) => evidence(html, weights),
            Block::Criteria(criteria) => standings(html, criteria),
            Block::Sources(sources) => {
                html.push_str("<ol class=\"cc-sources\">\n");
                for source in sources {
                    put!(html, "<li>{}</li>\n", escaped(source));
                }
                html.push_str("</ol>\n");
            }
            Block::Colophon(text) => {
                self.end(html);
                put!(html, "<footer>{}</footer>\n", escaped(text));
            }
        }
    }
}

fn who(html: &mut String, case: Option<&Inert>, facts: &[Inert]) {
    match case {
        Some(case) => {
            put!(html, "<h1>Case <bdi>{}</bdi></h1>\n", escaped(case));
        }
        None => html.push_str("<h1>Differential</h1>\n"),
    }
    html.push_str("<p class=\"cc-who\">");
    for (place, fact) in facts.iter().enumerate() {
        put!(html, "{}{}", if place > 0 { " · " } else { "" }, escaped(fact));
    }
    html.push_str("</p>\n");
}

/// Tenths of a percent, which is as fine as a bar is drawn.
fn per_mille(share: f64) -> u32 {
    (share * f64::from(1_000u16)) as u32
}

fn differential(html: &mut String, rows: &[Row], others: Option<&Inert>) {
    html.push_str(
        "<table class=\"cc-differential\">\n<caption>What it may be</caption>\n<tbody>\n",
    );
    for row in rows {
        let member = if row.is_member { " class=\"cc-member\"" } else { "" };
        let share = per_mille(row.probability);
        put!(html, "<tr{member}><th scope=\"row\">{}", escaped(&row.label));
        if let Some(note) = &row.note {
            put!(html, "<small>{}</small>", escaped(note));
        }
        put!(
            html,
            "</th><td class=\"cc-status cc-{status}\">{status}</td><td class=\"cc-number\">{}</td><td class=\"cc-bar\">\
             <svg width=\"100%\" height=\"12\" aria-hidden=\"true\"><rect class=\"cc-track\" width=\"100%\" height=\"12\"/>\
             <rect class=\"cc-share\" width=\"{}.{}%\" height=\"12\"/></svg></td></tr>\n",
            escaped(&whole_percent(row.probability)),
            share / 10,
            share % 10,
            status = row.status,
        );
    }
    html.push_str("</tbody>\n</table>\n");
    if let Some(others) = others {
        put!(html, "<p class=\"cc-others\">{}</p>\n", escaped(others));
    }
}

fn named(html: &mut String, facts: &[Fact]) {
    html.push_str("<dl>\n");
    for fact in facts {
        put!(html, "<dt>{}</dt><dd>", fact.name);
        for (place, item) in fact.items.iter().enumerate() {
            put!(html, "{}{}", if place > 0 { "; " } else { "" }, escaped(item));
        }
        html.push_str("</dd>\n");
    }
    html.push_str("</dl>\n");
}

fn telling(html: &mut String, title: &Inert, rows: &[Telling]) {
    put!(
        html,
        "<table class=\"cc-telling\">\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">how</th><th scope=\"col\">\
         finding</th><th scope=\"col\">if present</th><th scope=\"col\">if absent</th></tr></thead>\n<tbody>\n",
        escaped(title)
    );
    for Telling { kind, finding, if_present, if_absent } in rows {
        put!(
            html,
            "<tr><td>{}</td><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
            escaped(kind),
            escaped(finding),
            escaped(if_present),
            escaped(if_absent)
        );
    }
    html.push_str("</tbody>\n</table>\n");
}

fn list(html: &mut String, items: &[Item]) {
    html.push_str("<ul>\n");
    for item in items {
        put!(html, "<li>{}", escaped(&item.text));
        if !item.notes.is_empty() {
            html.push_str("<ul>");
            for note in &item.notes {
                put!(html, "<li>{}</li>", escaped(note));
            }
            html.push_str("</ul>");
        }
        html.push_str("</li>\n");
    }
    html.push_str("</ul>\n");
}

/// A diverging chart: what speaks against to the left and hollow, what speaks for to the right and
/// filled; what is not counted is dashed.
fn evidence(html: &mut String, weights: &[Weight]) {
    let widest =
        weights.iter().map(|one| one.centibans.unsigned_abs()).max().unwrap_or(0).max(HALF);
    html.push_str(
        "<table class=\"cc-evidence\">\n<thead><tr><th scope=\"col\">finding</th><th scope=\"col\">\
                   <span>against</span><span>for</span></th><th scope=\"col\">odds</th></tr></thead>\n<tbody>\n",
    );
    for Weight { centibans, counted, finding, presence, says } in weights {
        let class = match (*centibans < 0, counted) {
            (true, true) => "cc-against",
            (true, false) => "cc-against cc-uncounted",
            (false, true) => "cc-for",
            (false, false) => "cc-for cc-uncounted",
        };
        // In tenths of a percent of the whole width, each side being half of it.
        let length = centibans.unsigned_abs() * 500 / widest;
        let start = if *centibans < 0 { 500 - length } else { 500 };
        put!(html, "<tr><th scope=\"row\">{}: {}", escaped(finding), observed(*presence));
        if !says.is_empty() {
            put!(html, "<small>{}</small>", escaped(says));
        }
        put!(
            html,
            "</th><td class=\"cc-bar\"><svg width=\"100%\" height=\"14\" role=\"img\" aria-label=\"{} {}\">\
             <rect class=\"{class}\" x=\"{}.{}%\" y=\"2\" width=\"{}.{}%\" height=\"10\"/>\
             <line class=\"cc-axis\" x1=\"50%\" x2=\"50%\" y1=\"0\" y2=\"14\"/></svg></td>\
             <td class=\"cc-number\">{}</td></tr>\n",
            if *centibans < 0 { "against" } else { "for" },
            factor(*centibans),
            start / 10,
            start % 10,
            length / 10,
            length % 10,
            factor(*centibans),
        );
    }
    html.push_str("</tbody>\n</table>\n");
}

fn standings(html: &mut String, criteria: &[Standing]) {
    html.push_str("<ul class=\"cc-criteria\">\n");
    for Standing { state, supports, text } in criteria {
        let (class, mark) = match supports {
            Presence::Present => ("cc-yes", "✓"),
            Presence::Absent => ("cc-no", "✗"),
            Presence::Unknown => ("cc-open", "?"),
        };
        put!(
            html,
            "<li class=\"{class}\"><span aria-hidden=\"true\">{mark}</span> <b>{state}</b> {}</li>\n",
            escaped(text)
        );
    }
    html.push_str("</ul>\n");
}
