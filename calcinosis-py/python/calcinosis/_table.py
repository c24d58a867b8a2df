"""A table of patients as a file: Parquet, CSV or Arrow in, the same out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from calcinosis._errors import InvalidInputError
from calcinosis._frame import Progress, classify_frame

SUFFIXES = (".parquet", ".csv", ".tsv", ".arrow", ".feather", ".ipc")
"""The names that a table ends in."""

# Enough rows to keep every core busy, few enough that memory stays small and progress is prompt.
_ROWS = 65_536
# Of a Parquet file: larger groups are quicker to write and to read.
_GROUP = 4 * _ROWS


def is_table(file: str) -> bool:
    """Whether a file is a table by its name."""
    return Path(file).suffix.lower() in SUFFIXES


def _refused(file: Path, why: object) -> InvalidInputError:
    # Arrow tells of a stream in Python with the places in the code, which help nobody here.
    said = str(why).split(" Detail: Python exception")[0].splitlines()[0]
    return InvalidInputError(f"`{file}` cannot be read as a table: {said}", "unreadable-table")


@contextmanager
def _reading(file: Path) -> Iterator[tuple[Any, int | None]]:
    """The batches of a file, and how many rows there are where the file says so."""
    import pyarrow  # type: ignore[import-untyped, unused-ignore]

    with open(file, "rb") as source:
        try:
            if file.suffix.lower() == ".parquet":
                from pyarrow import parquet

                parts = parquet.ParquetFile(source)
                batches = parts.iter_batches(batch_size=_ROWS)
                yield (
                    pyarrow.RecordBatchReader.from_batches(parts.schema_arrow, batches),
                    parts.metadata.num_rows,
                )
            elif file.suffix.lower() in {".csv", ".tsv"}:
                from pyarrow import csv

                separator = "\t" if file.suffix.lower() == ".tsv" else ","
                yield (
                    csv.open_csv(source, parse_options=csv.ParseOptions(delimiter=separator)),
                    None,
                )
            else:
                held = pyarrow.ipc.open_file(source)
                batches = (held.get_batch(place) for place in range(held.num_record_batches))
                yield pyarrow.RecordBatchReader.from_batches(held.schema, batches), None
        except pyarrow.ArrowInvalid as error:
            raise _refused(file, error) from None


@contextmanager
def _writing(file: Path, schema: Any) -> Iterator[Any]:
    import pyarrow

    suffix = file.suffix.lower()
    if suffix == ".parquet":
        from pyarrow import parquet

        # What is told in words repeats, and a number hardly does; the least and the greatest word
        # tell a reader nothing.
        words = {field.name for field in schema if pyarrow.types.is_dictionary(field.type)}
        numbers = [name for name in schema.names if name not in words]
        writer = parquet.ParquetWriter(
            file, schema, use_dictionary=sorted(words), write_statistics=numbers
        )
    elif suffix in {".csv", ".tsv"}:
        from pyarrow import csv

        options = csv.WriteOptions(delimiter="\t" if suffix == ".tsv" else ",")
        writer = csv.CSVWriter(file, schema, write_options=options)
    else:
        writer = pyarrow.ipc.new_file(str(file), schema)
    with writer:
        yield writer


def _ahead(batches: Iterable[Any], pool: ThreadPoolExecutor) -> Iterator[Any]:
    """The same batches; the next is read while one is used."""
    rest = iter(batches)
    coming = pool.submit(next, rest, None)
    while (batch := coming.result()) is not None:
        coming = pool.submit(next, rest, None)
        yield batch


def _grouped(batches: Iterable[Any]) -> Iterator[Any]:
    """The same rows as tables of about as many rows as a group of a Parquet file holds."""
    import pyarrow

    held: list[Any] = []
    rows = 0
    for batch in batches:
        held.append(batch)
        rows += batch.num_rows
        if rows >= _GROUP:
            yield pyarrow.Table.from_batches(held)
            held, rows = [], 0
    if held:
        yield pyarrow.Table.from_batches(held)


def classify_file(
    file: str, output: str, *, progress: Progress | None = None, **options: Any
) -> int:
    """Classifies the table of one file into another, in bounded memory, and tells how many rows
    there were.

    The other file is there once it is whole: an error leaves none. The options are those of
    `classify_frame`.
    """
    try:
        import pyarrow
    except ImportError:
        raise ImportError("a table needs pyarrow: `pip install pyarrow`") from None
    source, target = Path(file), Path(output)
    if not is_table(output):
        raise InvalidInputError(
            f"`{output}` names no kind of table: end it in one of {', '.join(SUFFIXES)}",
            "unknown-table",
        )
    # Texts by number are many times as quick to write, and Parquet keeps them so; CSV has no such
    # thing.
    dictionaries = target.suffix.lower() == ".parquet"
    part = target.with_name(f".{target.stem}.part{target.suffix}")
    done = 0
    try:
        with _reading(source) as (batches, rows), ThreadPoolExecutor(2) as pool:
            ahead = pyarrow.RecordBatchReader.from_batches(batches.schema, _ahead(batches, pool))
            answers = classify_frame(ahead, lazy=True, dictionaries=dictionaries, **options)
            stream = pyarrow.RecordBatchReader.from_stream(answers)
            with _writing(part, stream.schema) as writer:
                written: Future[None] | None = None
                try:
                    for table in _grouped(stream):
                        if written is not None:
                            written.result()
                        written = pool.submit(writer.write_table, table)
                        done += table.num_rows
                        if progress is not None:
                            progress(done, rows)
                finally:
                    # A file that is closed while another thread writes it ends the process.
                    wait(() if written is None else (written,))
                if written is not None:
                    written.result()
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    return done
