//! A condition, as text and made of bytes: what is printed is read back, what is compiled is read
//! back, and both evaluators agree.

#![no_main]

use calcinosis_core::Knowledge;
use calcinosis_core::condition::{Condition, parse};
use calcinosis_oracle::conditions::broken;
use calcinosis_oracle::given::{Bytes, condition, presences};
use libfuzzer_sys::fuzz_target;

/// The values of what is named, before the condition.
const VALUES: usize = 16;

fn hold(condition: &Condition, values: &[u8]) {
    let broken = broken(Knowledge::builtin(), condition, &presences(values));
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

fuzz_target!(|bytes: &[u8]| {
    let Some((values, rest)) = bytes.split_at_checked(VALUES) else { return };
    hold(&condition(Knowledge::builtin(), &mut Bytes::new(rest)), values);
    let Ok(text) = std::str::from_utf8(rest) else { return };
    match parse(text) {
        Ok(condition) => hold(&condition, values),
        Err(error) => assert!(error.offset <= text.len() && text.is_char_boundary(error.offset), "{error}"),
    }
});
