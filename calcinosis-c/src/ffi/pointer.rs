//! What comes from C: pointers, texts and outputs, checked as far as they can be.
//!
//! A function here is `unsafe` where its caller vouches for a pointer that came from C: that it is
//! NULL or leads to what the header says, for as long as the call lasts. Nothing else can be
//! checked of a pointer; everything that can be is.

use crate::failure::Failure;
use crate::held::Held;
use crate::status::{
    CALCINOSIS_INVALID_LENGTH, CALCINOSIS_INVALID_NUMBER, CALCINOSIS_INVALID_SIZE,
    CALCINOSIS_INVALID_UTF8, CALCINOSIS_NULL_ARGUMENT,
};
use core::ffi::c_char;
use core::ptr::{self, NonNull};

fn non_null<T>(pointer: *const T, name: &str) -> Result<NonNull<T>, Failure> {
    NonNull::new(pointer.cast_mut())
        .ok_or_else(|| Failure::new(CALCINOSIS_NULL_ARGUMENT, format!("`{name}` is NULL")).at(name))
}

/// What a handle leads to, to be read.
///
/// # Safety
/// `handle` must be NULL or come from this library, and not have been given back.
pub(crate) unsafe fn shared<'h, T>(handle: *const T, name: &str) -> Result<&'h T, Failure> {
    // SAFETY: not NULL, and the caller vouches for the rest.
    Ok(unsafe { non_null(handle, name)?.as_ref() })
}

/// What a handle leads to, to be changed.
///
/// # Safety
/// As for [`shared`], and no other call may be using it.
pub(crate) unsafe fn exclusive<'h, T>(handle: *mut T, name: &str) -> Result<&'h mut T, Failure> {
    // SAFETY: not NULL, and the caller vouches for the rest.
    Ok(unsafe { non_null(handle, name)?.as_mut() })
}

/// Takes a handle back and drops what it leads to. NULL is fine.
///
/// # Safety
/// `handle` must be NULL or come from [`Out::hand`] with this type, and not have been given back.
pub(crate) unsafe fn give_back<T>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: it came from a box of this type, and the caller vouches that it is still ours to
        // drop.
        drop(unsafe { Box::from_raw(handle) });
    }
}

/// A place for a result, which is written once and only on success.
pub(crate) struct Out<T>(NonNull<T>);

/// The place for a result.
///
/// # Safety
/// `place` must be NULL or writable and aligned for its type until the end of the call.
pub(crate) unsafe fn out<T>(place: *mut T, name: &str) -> Result<Out<T>, Failure> {
    non_null(place, name).map(Out)
}

/// The place for a result that the caller need not want.
///
/// # Safety
/// As for [`out`].
pub(crate) unsafe fn if_wanted<T>(place: *mut T) -> Option<Out<T>> {
    NonNull::new(place).map(Out)
}

impl<T> Out<T> {
    pub(crate) fn write(self, value: T) {
        // SAFETY: whoever made this vouched that the place can be written; what was there is C's
        // and needs no drop.
        unsafe { self.0.as_ptr().write(value) };
    }
}

impl<T> Out<*mut T> {
    /// Hands out a value, which the caller gives back to the function that frees it.
    pub(crate) fn hand(self, value: T) {
        self.write(Box::into_raw(Box::new(value)));
    }
}

/// The places for a text and for its length.
pub(crate) struct TextOut {
    start: Out<*const c_char>,
    length: Option<Out<usize>>,
}

/// The places for a text and, unless NULL, for its length.
///
/// # Safety
/// As for [`out`], for both.
pub(crate) unsafe fn text_out(
    start: *mut *const c_char,
    length: *mut usize,
    name: &str,
) -> Result<TextOut, Failure> {
    // SAFETY: the caller vouches for both.
    unsafe { Ok(TextOut { start: out(start, name)?, length: if_wanted(length) }) }
}

impl TextOut {
    /// Shows a text, which lasts as long as what holds it.
    pub(crate) fn show(self, text: &Held) {
        self.start.write(text.start());
        if let Some(length) = self.length {
            length.write(text.len());
        }
    }
}

/// A text.
///
/// # Safety
/// `start` must be NULL or readable over `length` bytes, which stay unchanged until the end of the
/// call.
pub(crate) unsafe fn text<'t>(
    start: *const c_char,
    length: usize,
    name: &str,
) -> Result<&'t str, Failure> {
    let start = non_null(start, name)?;
    if isize::try_from(length).is_err() {
        let message = format!("the length of `{name}` cannot be {length}");
        return Err(Failure::new(CALCINOSIS_INVALID_LENGTH, message).at(name));
    }
    // SAFETY: not NULL, not longer than an object can be, and the caller vouches for the rest.
    let bytes = unsafe { core::slice::from_raw_parts(start.as_ptr().cast::<u8>(), length) };
    core::str::from_utf8(bytes).map_err(|error| {
        let message =
            format!("`{name}` is not UTF-8 after byte {}: convert it first", error.valid_up_to());
        Failure::new(CALCINOSIS_INVALID_UTF8, message).at(name)
    })
}

/// A text, or nothing where it is NULL and has no length.
///
/// # Safety
/// As for [`text`].
pub(crate) unsafe fn optional_text<'t>(
    start: *const c_char,
    length: usize,
    name: &str,
) -> Result<Option<&'t str>, Failure> {
    if start.is_null() && length == 0 {
        return Ok(None);
    }
    // SAFETY: the caller vouches for it.
    unsafe { text(start, length, name) }.map(Some)
}

/// A finite number.
pub(crate) fn finite(number: f64, name: &str) -> Result<f64, Failure> {
    if number.is_finite() {
        return Ok(number);
    }
    Err(Failure::new(
        CALCINOSIS_INVALID_NUMBER,
        format!("`{name}` is `{number}`: give a finite number"),
    )
    .at(name))
}

/// A finite number, or nothing where it is NULL.
///
/// # Safety
/// `number` must be NULL or readable and aligned.
pub(crate) unsafe fn optional_number(
    number: *const f64,
    name: &str,
) -> Result<Option<f64>, Failure> {
    // SAFETY: the caller vouches for it.
    unsafe { number.as_ref() }.map(|number| finite(*number, name)).transpose()
}

/// A structure whose first member is its size, as some version of the header has it: a shorter one
/// is an older one, and what a longer one has beyond ours must be zero.
///
/// # Safety
/// `T` must be made of numbers and pointers alone, for which zeros are a value, and begin with a
/// `u32` that holds its size. `given` must be NULL or readable and aligned over the size that
/// stands there.
pub(crate) unsafe fn structure<T: Copy>(
    given: *const T,
    least: usize,
    name: &str,
) -> Result<T, Failure> {
    let given = non_null(given, name)?.as_ptr().cast_const();
    // SAFETY: the caller vouches that the size stands first.
    let size = unsafe { declared_size(given.cast::<u32>(), least, name)? };
    let known = size.min(size_of::<T>());
    let mut all_zero = true;
    for beyond in known..size {
        // SAFETY: within the size that the caller vouches for.
        all_zero &= unsafe { given.cast::<u8>().add(beyond).read() } == 0;
    }
    if !all_zero {
        let message = format!(
            "`{name}` has parts that this version of the library does not know: upgrade it"
        );
        return Err(Failure::new(CALCINOSIS_INVALID_SIZE, message).at(name));
    }
    let mut taken = core::mem::MaybeUninit::<T>::zeroed();
    // SAFETY: `known` is at most the size of both, and they do not overlap; zeros are a value of
    // every member, so that the whole is one.
    unsafe {
        ptr::copy_nonoverlapping(given.cast::<u8>(), taken.as_mut_ptr().cast::<u8>(), known);
        Ok(taken.assume_init())
    }
}

/// The place for a structure whose first member is its size.
pub(crate) struct StructureOut<T> {
    place: NonNull<T>,
    size: usize,
}

/// The place for a structure; its size stands there already.
///
/// # Safety
/// `T` must begin with a `u32` for its size and have no padding before its end. `place` must be
/// NULL or readable, writable and aligned over the size that stands there.
pub(crate) unsafe fn structure_out<T>(
    place: *mut T,
    least: usize,
    name: &str,
) -> Result<StructureOut<T>, Failure> {
    let place = non_null(place, name)?;
    // SAFETY: the caller vouches that the size stands first.
    let size = unsafe { declared_size(place.as_ptr().cast::<u32>().cast_const(), least, name)? };
    Ok(StructureOut { place, size })
}

impl<T: Copy> StructureOut<T> {
    /// Writes as much as the caller's version of the structure has; its size stays as it was given.
    pub(crate) fn write(self, value: T) {
        let known = self.size.min(size_of::<T>());
        let head = size_of::<u32>();
        // SAFETY: the caller vouched for the size that stands there, and `declared_size` that it is
        // beyond the head.
        unsafe {
            let (from, to) = (ptr::from_ref(&value).cast::<u8>(), self.place.as_ptr().cast::<u8>());
            ptr::copy_nonoverlapping(from.add(head), to.add(head), known.saturating_sub(head));
        }
    }
}

/// # Safety
/// `size` must be readable.
unsafe fn declared_size(size: *const u32, least: usize, name: &str) -> Result<usize, Failure> {
    // SAFETY: the caller vouches for it.
    let size = unsafe { size.read() } as usize;
    // A page is more than any structure will need, and bounds what is read of one that was never
    // filled.
    if size < least || size > 4096 {
        let message =
            format!("`{name}` says that it has {size} bytes: set `struct_size` to its `sizeof`");
        return Err(Failure::new(CALCINOSIS_INVALID_SIZE, message).at(name));
    }
    Ok(size)
}

/// Copies a text to a buffer of the caller, cut between two characters where it does not fit, with
/// a NUL at its end; `needed`, unless NULL, becomes the bytes of the whole text with its NUL.
///
/// # Safety
/// `buffer` must be writable over `buffer_len` bytes, or be NULL; `needed` must be writable or
/// NULL.
pub(crate) unsafe fn copy_text(
    text: &str,
    buffer: *mut c_char,
    buffer_len: usize,
    needed: *mut usize,
) -> Result<(), Failure> {
    if buffer_len > 0 {
        let buffer = non_null(buffer, "buffer")?.as_ptr();
        let fitting = fitting(text, buffer_len - 1);
        // SAFETY: `fitting` is less than `buffer_len` and at most the length of the text, and the
        // text is ours: they do not overlap.
        unsafe {
            ptr::copy_nonoverlapping(text.as_ptr(), buffer.cast::<u8>(), fitting);
            buffer.add(fitting).write(0);
        }
    }
    // SAFETY: the caller vouches for it.
    if let Some(needed) = unsafe { if_wanted(needed) } {
        needed.write(text.len() + 1);
    }
    Ok(())
}

/// The longest start of a text, in whole characters, that has room.
fn fitting(text: &str, room: usize) -> usize {
    (0..=room.min(text.len())).rev().find(|length| text.is_char_boundary(*length)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy)]
    #[repr(C)]
    struct Old {
        size: u32,
        a: u32,
    }

    #[derive(Clone, Copy)]
    #[repr(C)]
    struct New {
        size: u32,
        a: u32,
        b: u32,
    }

    #[test]
    fn a_structure_of_another_version_is_read_as_far_as_it_goes() {
        let (old, new) = (Old { size: 8, a: 7 }, New { size: 12, a: 7, b: 0 });
        // SAFETY: the shorter one says that it is shorter.
        let read = unsafe { structure(ptr::from_ref(&old).cast::<New>(), 8, "it") }.unwrap();
        assert_eq!((read.a, read.b), (7, 0));
        // SAFETY: the longer one is readable over all of its length.
        let read = unsafe { structure(ptr::from_ref(&new).cast::<Old>(), 8, "it") }.unwrap();
        assert_eq!(read.a, 7);
        let unknown = New { b: 1, ..new };
        // SAFETY: as before.
        let refused =
            unsafe { structure(ptr::from_ref(&unknown).cast::<Old>(), 8, "it") }.err().unwrap();
        assert_eq!(refused.status, CALCINOSIS_INVALID_SIZE);
        for size in [0, 7, 4097, u32::MAX] {
            let wrong = New { size, ..new };
            // SAFETY: nothing beyond the size is read of a size that cannot be.
            assert!(unsafe { structure(&raw const wrong, 8, "it") }.is_err());
        }
    }

    #[test]
    fn a_structure_is_written_as_far_as_it_goes() {
        let mut places = [New { size: 8, a: 0, b: 9 }, New { size: 12, a: 0, b: 9 }];
        for place in &mut places {
            // SAFETY: a whole structure, of which the first says that it is shorter.
            unsafe { structure_out(&raw mut *place, 8, "it") }.unwrap().write(New {
                size: 99,
                a: 1,
                b: 2,
            });
        }
        assert_eq!((places[0].size, places[0].a, places[0].b), (8, 1, 9));
        assert_eq!((places[1].size, places[1].a, places[1].b), (12, 1, 2));
    }

    #[test]
    fn a_text_is_cut_between_two_characters() {
        assert_eq!([0, 1, 2, 3, 4, 9].map(|room| fitting("aäb", room)), [0, 1, 1, 3, 4, 4]);
    }
}
