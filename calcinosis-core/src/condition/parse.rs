//! Text to condition, with the place of every mistake, bounded in depth and size.

use super::Condition;
use crate::id::is_kebab_case;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// How deep conditions may be nested.
pub const MAX_DEPTH: usize = 16;
/// The longest condition, in bytes.
pub const MAX_LENGTH: usize = 16 * 1024;

/// Why a text is not a condition, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason} at byte {offset}")]
pub struct ParseError {
    /// The offset in bytes of the first character that does not fit.
    pub offset: usize,
    /// What is wrong and what would be right.
    pub reason: String,
}

/// Reads a condition.
///
/// ```
/// use calcinosis_core::condition::parse;
/// let condition = parse("all(retiform-purpura, any(dialysis, kidney-transplant))")?;
/// assert_eq!(condition.to_string(), "all(retiform-purpura, any(dialysis, kidney-transplant))");
/// assert!(parse("all()").is_err());
/// # Ok::<(), calcinosis_core::condition::ParseError>(())
/// ```
///
/// # Errors
/// When the text is no condition, is longer than [`MAX_LENGTH`] or nested deeper than
/// [`MAX_DEPTH`].
pub fn parse(text: &str) -> Result<Condition, ParseError> {
    if text.len() > MAX_LENGTH {
        return Err(ParseError {
            offset: MAX_LENGTH,
            reason: alloc::format!(
                "the condition has {} bytes, more than {MAX_LENGTH}: split it",
                text.len()
            ),
        });
    }
    let mut parser = Parser { text, offset: 0 };
    let condition = parser.condition(0)?;
    parser.skip_space();
    if let Some(rest) = parser.rest().chars().next() {
        return Err(
            parser.error(alloc::format!("unexpected `{rest}` after the end of the condition"))
        );
    }
    Ok(condition)
}

struct Parser<'a> {
    text: &'a str,
    offset: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.offset..).unwrap_or("")
    }

    fn error(&self, reason: impl Into<String>) -> ParseError {
        ParseError { offset: self.offset, reason: reason.into() }
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.offset += rest.len() - rest.trim_start().len();
    }

    fn word(&mut self) -> &'a str {
        self.skip_space();
        let rest = self.rest();
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
            .unwrap_or(rest.len());
        self.offset += end;
        rest.get(..end).unwrap_or("")
    }

    fn take(&mut self, symbol: char) -> bool {
        self.skip_space();
        let found = self.rest().starts_with(symbol);
        if found {
            self.offset += symbol.len_utf8();
        }
        found
    }

    fn expect(&mut self, symbol: char) -> Result<(), ParseError> {
        if self.take(symbol) {
            Ok(())
        } else {
            Err(self.error(alloc::format!("expected `{symbol}`")))
        }
    }

    fn condition(&mut self, depth: usize) -> Result<Condition, ParseError> {
        if depth >= MAX_DEPTH {
            return Err(self.error(alloc::format!("nested deeper than {MAX_DEPTH} levels")));
        }
        self.skip_space();
        let start = self.offset;
        let word = self.word();
        if word.is_empty() {
            return Err(self
                .error("expected a finding id, `all(`, `any(`, `none(`, `at-least(`, `established(` or `suspected(`"));
        }
        if !self.take('(') {
            if is_kebab_case(word)
                && !matches!(
                    word,
                    "all" | "any" | "none" | "at-least" | "established" | "suspected"
                )
            {
                return Ok(Condition::Finding(word.to_string()));
            }
            self.offset = start;
            return Err(self.error(alloc::format!("`{word}` is not a finding id")));
        }
        match word {
            "all" => Ok(Condition::All(self.list(depth)?)),
            "any" => Ok(Condition::Any(self.list(depth)?)),
            "none" => Ok(Condition::None(self.list(depth)?)),
            "at-least" => {
                let number_at = self.offset;
                let number = self.word();
                let least = number.parse::<u16>().ok().filter(|least| *least > 0);
                self.expect(',')?;
                let parts = self.list(depth)?;
                match least {
                    Some(least) if usize::from(least) <= parts.len() => {
                        Ok(Condition::AtLeast(least, parts))
                    }
                    Some(least) => Err(ParseError {
                        offset: number_at,
                        reason: alloc::format!(
                            "at-least({least}, …) can never hold over {} conditions",
                            parts.len()
                        ),
                    }),
                    None => Err(ParseError {
                        offset: number_at,
                        reason: alloc::format!(
                            "`{number}` is not a count: at-least(2, …) needs a whole number above 0"
                        ),
                    }),
                }
            }
            "established" | "suspected" => {
                let id_at = self.offset;
                let id = self.word();
                if !is_kebab_case(id) {
                    return Err(ParseError {
                        offset: id_at,
                        reason: alloc::format!(
                            "`{id}` is not a diagnosis id: {word}(…) takes exactly one"
                        ),
                    });
                }
                self.expect(')')?;
                let id = id.to_string();
                Ok(if word == "established" {
                    Condition::Established(id)
                } else {
                    Condition::Suspected(id)
                })
            }
            other => {
                let reason = alloc::format!(
                    "`{other}(` is unknown: a condition starts with `all(`, `any(`, `none(`, `at-least(`, `established(` or `suspected(`"
                );
                Err(ParseError { offset: start, reason })
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Condition>, ParseError> {
        let mut parts = Vec::new();
        loop {
            self.skip_space();
            // A comma may follow the last condition, as in a list written over several lines.
            if !parts.is_empty() && self.take(')') {
                return Ok(parts);
            }
            parts.push(self.condition(depth + 1)?);
            if self.take(',') {
                continue;
            }
            if !self.take(')') {
                return Err(self.error("expected `,` or `)`"));
            }
            return Ok(parts);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_placed() {
        let at = |text: &str| parse(text).map_err(|error| error.offset);
        assert_eq!(at(""), Err(0));
        assert_eq!(at("all(a"), Err(5));
        assert_eq!(at("all(a, Bad)"), Err(7));
        assert_eq!(at("a b"), Err(2));
        assert_eq!(at("at-least(3, a, b)"), Err(9));
        assert_eq!(at("at-least(0, a)"), Err(9));
        assert_eq!(at("most(a)"), Err(0));
        assert_eq!(at("established(a, b)"), Err(13));
        assert_eq!(at("suspected(a, b)"), Err(11));
        assert_eq!(at("any"), Err(0));
        assert_eq!(at("suspected"), Err(0));
    }

    #[test]
    fn hostile_nesting_and_size_are_refused() {
        assert!(parse(&"all(".repeat(100_000)).is_err());
        let deep = alloc::format!("{}a{}", "all(".repeat(MAX_DEPTH - 1), ")".repeat(MAX_DEPTH - 1));
        assert!(parse(&deep).is_ok());
        let deeper = alloc::format!("{}a{}", "all(".repeat(MAX_DEPTH), ")".repeat(MAX_DEPTH));
        assert!(parse(&deeper).is_err_and(|error| error.reason.contains("nested")));
    }

    #[test]
    fn space_and_a_last_comma_are_free() {
        assert_eq!(parse(" any (\n a ,\n b,\n) ").map(|c| c.to_string()), Ok("any(a, b)".into()));
    }
}
