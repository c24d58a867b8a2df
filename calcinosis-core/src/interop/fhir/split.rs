//! Cuts a stream of JSON into resources: the entries of a bundle, one resource, one resource per
//! line, or a list of resources.
//!
//! It only tells where values begin and end, so that a part can be handed on before the rest has
//! arrived; what a part holds is read by serde.

use core::ops::Range;

/// A piece of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// An element of the `entry` array of the value with this number.
    Entry(Range<usize>),
    /// A whole value, or an element of a list; without the elements that were handed on before.
    Value {
        /// Where it lies; the elements of `entry` are still inside when the whole was in view.
        range: Range<usize>,
        /// Whether elements were handed on.
        had_entries: bool,
    },
}

/// What the splitter sees next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A piece.
    Piece(Piece),
    /// The input ends inside a value, or more of it is needed.
    NeedMore,
}

/// Where the splitter stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Splitter {
    /// The next byte to look at.
    at: usize,
    /// How deep the bundle lies whose entries are cut.
    base: u32,
    depth: u32,
    in_string: bool,
    escaped: bool,
    /// Where the present value begins.
    value: Option<usize>,
    /// Where the present element of `entry` begins.
    element: Option<usize>,
    /// Where the last string at the depth of the bundle's members lies, when only blanks and a
    /// colon followed it.
    key: Option<Range<usize>>,
    string_start: usize,
    in_entries: bool,
    /// Whether the whole value is a list of resources.
    in_list: bool,
    had_entries: bool,
}

impl Splitter {
    /// A splitter for the text of an entry whose resource is a bundle: it cuts the entries of that
    /// one.
    pub(super) fn inside_entry() -> Self {
        Self { base: 1, ..Self::default() }
    }

    /// The next piece of the bytes, of which all are kept that were not yet handed on.
    pub(super) fn next(&mut self, bytes: &[u8]) -> Step {
        while let Some(byte) = bytes.get(self.at).copied() {
            let here = self.at;
            self.at += 1;
            if self.in_string {
                self.string(byte, here);
                continue;
            }
            match byte {
                b'"' => {
                    self.in_string = true;
                    self.string_start = here + 1;
                    self.begin(here);
                }
                b'{' | b'[' => {
                    self.begin(here);
                    if byte == b'[' && self.depth == self.base + 1 && self.is_entry_key(bytes) {
                        self.in_entries = true;
                        self.had_entries = true;
                    }
                    self.in_list |= byte == b'[' && self.depth == 0;
                    let starts_element =
                        if self.in_list { self.depth == 1 } else { self.is_in_entries() };
                    if byte == b'{' && starts_element {
                        self.element = Some(here);
                        self.had_entries = true;
                    }
                    self.depth += 1;
                    self.key = None;
                }
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    self.key = None;
                    if self.in_list
                        && self.depth == 1
                        && let Some(start) = self.element.take()
                    {
                        return Step::Piece(Piece::Value {
                            range: start..here + 1,
                            had_entries: false,
                        });
                    }
                    if self.is_in_entries()
                        && let Some(start) = self.element.take()
                    {
                        return Step::Piece(Piece::Entry(start..here + 1));
                    }
                    if self.depth == self.base + 1 {
                        self.in_entries = false;
                    }
                    if self.depth == 0 {
                        self.in_list = false;
                    }
                    if self.depth == 0
                        && let Some(start) = self.value.take()
                    {
                        let had_entries = core::mem::take(&mut self.had_entries);
                        return Step::Piece(Piece::Value { range: start..here + 1, had_entries });
                    }
                }
                b':' | b' ' | b'\t' | b'\n' | b'\r' => {}
                _ => {
                    self.key = None;
                    if byte != b',' {
                        self.begin(here);
                    }
                }
            }
        }
        Step::NeedMore
    }

    /// From where on bytes are still needed.
    pub(super) fn keep_from(&self) -> usize {
        // Inside a bundle, only the present element and the name of the present member matter.
        let waiting = if self.had_entries { self.element } else { self.value };
        let name = self.key.as_ref().map(|key| key.start);
        let string = self.in_string.then_some(self.string_start);
        [waiting, name, string].into_iter().flatten().min().unwrap_or(self.at)
    }

    /// Tells the splitter that so many bytes were dropped at the front.
    pub(super) fn dropped(&mut self, count: usize) {
        self.at = self.at.saturating_sub(count);
        self.string_start = self.string_start.saturating_sub(count);
        for place in [&mut self.value, &mut self.element].into_iter().flatten() {
            *place = place.saturating_sub(count);
        }
        if let Some(key) = &mut self.key {
            *key = key.start.saturating_sub(count)..key.end.saturating_sub(count);
        }
    }

    /// Whether the input may end here.
    pub(super) const fn is_between_values(&self) -> bool {
        self.value.is_none() && self.depth == 0 && !self.in_string
    }

    fn is_in_entries(&self) -> bool {
        self.in_entries && self.depth == self.base + 2
    }

    fn begin(&mut self, here: usize) {
        if self.value.is_none() {
            self.value = Some(here);
        }
    }

    fn string(&mut self, byte: u8, here: usize) {
        if self.escaped {
            self.escaped = false;
        } else if byte == b'\\' {
            self.escaped = true;
        } else if byte == b'"' {
            self.in_string = false;
            self.key = (self.depth == self.base + 1).then_some(self.string_start..here);
        }
    }

    fn is_entry_key(&self, bytes: &[u8]) -> bool {
        self.key.clone().and_then(|key| bytes.get(key)) == Some(b"entry")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of a text that arrives in blocks of a given size.
    fn pieces(text: &str, block: usize) -> Vec<String> {
        let (mut splitter, mut buffer, mut found) = (Splitter::default(), Vec::new(), Vec::new());
        for part in text.as_bytes().chunks(block) {
            buffer.extend_from_slice(part);
            while let Step::Piece(piece) = splitter.next(&buffer) {
                let (Piece::Entry(range) | Piece::Value { range, .. }) = &piece;
                let text = String::from_utf8_lossy(&buffer[range.clone()]).into_owned();
                found.push(match piece {
                    Piece::Entry(_) => format!("entry {text}"),
                    Piece::Value { had_entries: true, .. } => "bundle".into(),
                    Piece::Value { had_entries: false, .. } => text,
                });
            }
            let keep = splitter.keep_from();
            buffer.drain(..keep);
            splitter.dropped(keep);
        }
        assert!(splitter.is_between_values());
        found
    }

    #[test]
    fn entries_are_found_however_the_text_arrives() {
        let text = r#" {"a":"entry [{\"","b":{"entry":[{"x":1}]}, "entry" : [ {"resource":{"t":"}]"}} ,{"y":[{}]}],"c":"z"}
            {"id":2}"#;
        let expected =
            [r#"entry {"resource":{"t":"}]"}}"#, r#"entry {"y":[{}]}"#, "bundle", r#"{"id":2}"#];
        for block in 1..text.len() {
            assert_eq!(pieces(text, block), expected, "blocks of {block}");
        }
    }

    #[test]
    fn a_list_is_its_elements() {
        let text = r#"[{"a":[{"entry":[{}]}]}, 7, {"entry":[{"b":1}]}] {"c":2} []"#;
        let expected =
            [r#"{"a":[{"entry":[{}]}]}"#, r#"{"entry":[{"b":1}]}"#, "bundle", r#"{"c":2}"#, "[]"];
        for block in 1..text.len() {
            assert_eq!(pieces(text, block), expected, "blocks of {block}");
        }
    }

    #[test]
    fn a_bundle_is_not_kept() {
        let text = format!(r#"{{"entry":[{}]}}"#, vec![r#"{"a":1}"#; 1000].join(","));
        let (mut splitter, mut buffer, mut most) = (Splitter::default(), Vec::new(), 0);
        for part in text.as_bytes().chunks(16) {
            buffer.extend_from_slice(part);
            while let Step::Piece(_) = splitter.next(&buffer) {}
            let keep = splitter.keep_from();
            buffer.drain(..keep);
            splitter.dropped(keep);
            most = most.max(buffer.len());
        }
        assert!(most < 40, "{most}");
    }
}
