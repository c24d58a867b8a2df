//! Streams of the Arrow C data interface in capsules: the only `unsafe` code of the Python face.
//!
//! No library does this for the pyo3 and the arrow of this project: `arrow-pyarrow` is bound to an
//! older pyo3, and only one pyo3 can be linked. Handing out a stream is safe (the capsule owns it
//! and drops it); taking one in means believing a pointer that another program vouches for by the
//! name of its capsule, as the PyCapsule interface defines it.

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use core::ffi::CStr;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyCapsuleMethods, PyTuple};

const STREAM: &CStr = c"arrow_array_stream";
const ARRAY: &CStr = c"arrow_array";
const SCHEMA: &CStr = c"arrow_schema";

/// Batches that can be read on any thread.
pub(crate) type Reader = Box<dyn RecordBatchReader + Send>;

fn broken(error: &arrow_schema::ArrowError) -> PyErr {
    PyValueError::new_err(format!("the data is not valid Arrow data: {error}"))
}

/// The batches of anything that speaks the PyCapsule interface.
pub(crate) fn reader(data: &Bound<'_, PyAny>) -> PyResult<Reader> {
    if data.hasattr("__arrow_c_stream__")? {
        let capsule = data.call_method0("__arrow_c_stream__")?;
        let pointer = capsule.cast::<PyCapsule>()?.pointer_checked(Some(STREAM))?;
        // SAFETY: a capsule of this name holds an `ArrowArrayStream`, by the PyCapsule interface.
        // The stream is moved out and marked as released in its place, so that the capsule, which
        // is alive until after this line, releases nothing twice.
        let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr().cast()) };
        let reader = RecordBatchStreamReader::try_new(stream).map_err(|error| broken(&error))?;
        return Ok(Box::new(reader));
    }
    if data.hasattr("__arrow_c_array__")? {
        let pair = data.call_method0("__arrow_c_array__")?;
        let pair = pair.cast::<PyTuple>()?;
        let schema = pair.get_item(0)?.cast::<PyCapsule>()?.pointer_checked(Some(SCHEMA))?;
        let array = pair.get_item(1)?.cast::<PyCapsule>()?.pointer_checked(Some(ARRAY))?;
        // SAFETY: as above, for one array and its schema; the pair keeps both capsules alive. What
        // the array says of itself is checked before anything of it is read.
        let data = unsafe {
            let schema = FFI_ArrowSchema::from_raw(schema.as_ptr().cast());
            from_ffi(FFI_ArrowArray::from_raw(array.as_ptr().cast()), &schema)
        };
        let data = data.map_err(|error| broken(&error))?;
        data.validate().map_err(|error| broken(&error))?;
        if !matches!(data.data_type(), arrow_schema::DataType::Struct(_)) || data.null_count() > 0 {
            return Err(PyTypeError::new_err(
                "the array is no record batch: give a table or a record batch",
            ));
        }
        let batch = RecordBatch::from(StructArray::from(data));
        let schema = batch.schema();
        return Ok(Box::new(RecordBatchIterator::new([Ok(batch)], schema)));
    }
    let kind = data.get_type().name()?;
    let message = if kind == "LazyFrame" {
        "a LazyFrame holds no rows yet: call `.collect()` first, or classify inside `.map_batches`"
            .to_string()
    } else {
        format!("`{kind}` is no table: give a data frame, or anything with `__arrow_c_stream__`")
    };
    Err(PyTypeError::new_err(message))
}

/// A capsule that hands out batches.
pub(crate) fn capsule(py: Python<'_>, reader: Reader) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), STREAM)
}
