//! JSON as values: what answers, entries, searches and reports are made of.

use super::pointer::{give_back, out, shared, text, text_out};
use crate::failure::Failure;
use crate::guard::{freeing, guarded};
use crate::held::Held;
use crate::status::{CALCINOSIS_NOT_FOUND, CALCINOSIS_WRONG_TYPE, CalcinosisStatus};
use crate::tree::Node;
use core::ffi::c_char;
use std::sync::OnceLock;

/// The type of a value: nothing, which stands where something could.
pub const CALCINOSIS_TYPE_NULL: i32 = 1;
/// The type of a value: true or false.
pub const CALCINOSIS_TYPE_BOOLEAN: i32 = 2;
/// The type of a value: a number. `calcinosis_value_number` reads each, `calcinosis_value_integer`
/// those without a fraction.
pub const CALCINOSIS_TYPE_NUMBER: i32 = 3;
/// The type of a value: a text.
pub const CALCINOSIS_TYPE_TEXT: i32 = 4;
/// The type of a value: a list.
pub const CALCINOSIS_TYPE_LIST: i32 = 5;
/// The type of a value: an object, members with names.
pub const CALCINOSIS_TYPE_OBJECT: i32 = 6;

/// JSON text together with its values; what lists, entries and reports come as. Given back to
/// `calcinosis_document_free`.
///
/// Threads: any number at once.
pub struct CalcinosisDocument {
    text: Held,
    root: OnceLock<Option<Node>>,
}

impl CalcinosisDocument {
    pub(crate) fn new(json: String) -> Self {
        Self { text: Held::new(json), root: OnceLock::new() }
    }

    /// Words instead of JSON: the root is the text itself.
    pub(crate) fn of_words(words: &str) -> Self {
        let root = OnceLock::from(Some(Node::Text(Held::new(words))));
        Self { text: Held::new(words), root }
    }

    fn root(&self) -> Result<&Node, Failure> {
        // It was written by the core: not to be read is a fault.
        self.root
            .get_or_init(|| serde_json::from_str(self.text.as_str()).ok())
            .as_ref()
            .ok_or_else(Failure::fault)
    }
}

fn nothing(what: impl Into<String>) -> Failure {
    Failure::new(CALCINOSIS_NOT_FOUND, what)
}

fn wrong_type() -> Failure {
    Failure::new(CALCINOSIS_WRONG_TYPE, "the value is of another type")
}

/// The JSON of a document, in `*out`: `*out_len` bytes of UTF-8 and a NUL. It lasts as long as the
/// document. `out_len` may be NULL.
///
/// # Safety
/// `document` must be a document or NULL, and the outputs writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_document_text(
    document: *const CalcinosisDocument,
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (document, out) =
            unsafe { (shared(document, "document")?, text_out(out, out_len, "out")?) };
        out.show(&document.text);
        Ok(())
    })
}

/// The outermost value of a document, in `*out`. It lasts as long as the document.
///
/// # Safety
/// `document` must be a document or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_document_root(
    document: *const CalcinosisDocument,
    out: *mut *const Node,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (document, out) = unsafe { (shared(document, "document")?, self::out(out, "out")?) };
        out.write(document.root()?);
        Ok(())
    })
}

/// Gives a document back. NULL is fine. Its text and its values end with it.
///
/// # Safety
/// `document` must come from this library and not have been given back, or be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_document_free(document: *mut CalcinosisDocument) {
    // SAFETY: the caller vouches for it.
    freeing(|| unsafe { give_back(document) });
}

/// The type of a value in `*out`, one of `CALCINOSIS_TYPE_*`.
///
/// # Safety
/// `value` must be a value that still lasts or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_type(
    value: *const Node,
    out: *mut i32,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (value, out) = unsafe { (shared(value, "value")?, self::out(out, "out")?) };
        out.write(match value {
            Node::Null => CALCINOSIS_TYPE_NULL,
            Node::Boolean(_) => CALCINOSIS_TYPE_BOOLEAN,
            Node::Integer(_) | Node::Number(_) => CALCINOSIS_TYPE_NUMBER,
            Node::Text(_) => CALCINOSIS_TYPE_TEXT,
            Node::List(_) => CALCINOSIS_TYPE_LIST,
            Node::Object(_) => CALCINOSIS_TYPE_OBJECT,
        });
        Ok(())
    })
}

/// How many members a list or an object has, in `*out`. `CALCINOSIS_WRONG_TYPE` for every other
/// value.
///
/// # Safety
/// As for `calcinosis_value_type`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_count(
    value: *const Node,
    out: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (value, out) = unsafe { (shared(value, "value")?, self::out(out, "out")?) };
        match value {
            node @ (Node::List(_) | Node::Object(_)) => out.write(node.count()),
            _ => return Err(wrong_type()),
        }
        Ok(())
    })
}

/// The member at a position, from 0, of a list or an object, in `*out`. `CALCINOSIS_NOT_FOUND`
/// beyond the last, `CALCINOSIS_WRONG_TYPE` for every other value.
///
/// # Safety
/// As for `calcinosis_value_type`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_at(
    value: *const Node,
    index: usize,
    out: *mut *const Node,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (value, out) = unsafe { (shared(value, "value")?, self::out(out, "out")?) };
        if !matches!(value, Node::List(_) | Node::Object(_)) {
            return Err(wrong_type());
        }
        let member =
            value.at(index).ok_or_else(|| nothing(format!("there is no position {index}")))?;
        out.write(member);
        Ok(())
    })
}

/// The name of the member at a position, from 0, of an object, in `*out`; it lasts as long as the
/// value. `out_len` may be NULL.
///
/// # Safety
/// As for `calcinosis_value_type`, for both outputs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_key(
    value: *const Node,
    index: usize,
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (value, out) = unsafe { (shared(value, "value")?, text_out(out, out_len, "out")?) };
        if !matches!(value, Node::Object(_)) {
            return Err(wrong_type());
        }
        out.show(value.key(index).ok_or_else(|| nothing(format!("there is no position {index}")))?);
        Ok(())
    })
}

/// The member of an object with a name, in `*out`. `CALCINOSIS_NOT_FOUND` where there is none,
/// `CALCINOSIS_WRONG_TYPE` for what is no object.
///
/// # Safety
/// As for `calcinosis_value_type`; `key` must be readable over `key_len` bytes or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_get(
    value: *const Node,
    key: *const c_char,
    key_len: usize,
    out: *mut *const Node,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (value, key, out) = unsafe {
            (shared(value, "value")?, text(key, key_len, "key")?, self::out(out, "out")?)
        };
        if !matches!(value, Node::Object(_)) {
            return Err(wrong_type());
        }
        let member = value.get(key).ok_or_else(|| nothing("there is no member of this name"))?;
        out.write(member);
        Ok(())
    })
}

/// What a JSON pointer (RFC 6901) leads to, such as `/diagnoses/0/trace/supporting/0/label`, in
/// `*out`; the empty pointer leads to the value itself. `CALCINOSIS_NOT_FOUND` where it leads
/// nowhere.
///
/// # Safety
/// As for `calcinosis_value_type`; `pointer` must be readable over `pointer_len` bytes or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_find(
    value: *const Node,
    pointer: *const c_char,
    pointer_len: usize,
    out: *mut *const Node,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (value, pointer, out) = unsafe {
            (
                shared(value, "value")?,
                text(pointer, pointer_len, "pointer")?,
                self::out(out, "out")?,
            )
        };
        let found = value.find(pointer).ok_or_else(|| nothing("the pointer leads nowhere"))?;
        out.write(found);
        Ok(())
    })
}

/// The text that a value is, in `*out`: `*out_len` bytes of UTF-8 and a NUL, which last as long as
/// the value. A text from a record may hold a NUL itself. `out_len` may be NULL.
/// `CALCINOSIS_WRONG_TYPE` for what is no text.
///
/// # Safety
/// As for `calcinosis_value_type`, for both outputs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_text(
    value: *const Node,
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (value, out) = unsafe { (shared(value, "value")?, text_out(out, out_len, "out")?) };
        match value {
            Node::Text(text) => out.show(text),
            _ => return Err(wrong_type()),
        }
        Ok(())
    })
}

/// The number that a value is, in `*out`. `CALCINOSIS_WRONG_TYPE` for what is no number.
///
/// # Safety
/// As for `calcinosis_value_type`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_number(
    value: *const Node,
    out: *mut f64,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (value, out) = unsafe { (shared(value, "value")?, self::out(out, "out")?) };
        match value {
            // Whole numbers in answers are counts and centibans, far below where this loses a
            // digit.
            #[allow(clippy::cast_precision_loss)]
            Node::Integer(number) => out.write(*number as f64),
            Node::Number(number) => out.write(*number),
            _ => return Err(wrong_type()),
        }
        Ok(())
    })
}

/// The whole number that a value is, in `*out`. `CALCINOSIS_WRONG_TYPE` for what is none; a number
/// with a fraction is never rounded.
///
/// # Safety
/// As for `calcinosis_value_type`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_integer(
    value: *const Node,
    out: *mut i64,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (value, out) = unsafe { (shared(value, "value")?, self::out(out, "out")?) };
        match value {
            Node::Integer(number) => out.write(*number),
            _ => return Err(wrong_type()),
        }
        Ok(())
    })
}

/// Whether a value is true, in `*out` as 1 or 0. `CALCINOSIS_WRONG_TYPE` for what is neither true
/// nor false.
///
/// # Safety
/// As for `calcinosis_value_type`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_value_boolean(
    value: *const Node,
    out: *mut i32,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (value, out) = unsafe { (shared(value, "value")?, self::out(out, "out")?) };
        match value {
            Node::Boolean(truth) => out.write(i32::from(*truth)),
            _ => return Err(wrong_type()),
        }
        Ok(())
    })
}
