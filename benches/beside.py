"""What a user would pick instead, beside the whole differential, in one run: `python
benches/beside.py [--rows N] [--parquet FOLDER]`.

Twelve rules of the kind that a registry writes by hand (a form for what is present and not absent),
as polars `when`/`then`, as numpy over arrays of truths, and as SQL in DuckDB, each on one thread
over the same forty columns of findings; beside them all diagnoses with form, leading five, status
and probability of every row by `classify_frame`, on one thread too. With `--parquet` ten times as
many rows go from a file to a file through the command line, on all cores. Needs the installed
wheel, pyarrow, polars, numpy and duckdb.

The times are those of the machine and of the moment: compare the ratios.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["POLARS_MAX_THREADS"] = "1"

import calcinosis
import duckdb
import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.parquet

# Form, what must be present (all of a group), what may be present (one of a group), what must not
# be.
RULES = [
    (
        "calciphylaxis",
        ["end-stage-kidney-disease"],
        ["retiform-purpura", "livedo-racemosa"],
        ["infusion-site"],
    ),
    ("metastatic", ["hyperphosphatemia"], ["hypercalcemia", "chronic-kidney-disease"], []),
    ("dystrophic", ["heliotrope-rash"], ["gottron-papules", "proximal-muscle-weakness"], []),
    ("dystrophic", ["sclerodactyly"], ["raynaud-phenomenon", "telangiectasia"], []),
    (
        "dystrophic",
        ["malar-rash"],
        ["systemic-lupus-erythematosus", "photosensitivity"],
        ["heliotrope-rash"],
    ),
    ("iatrogenic", ["intravenous-calcium-exposure"], ["nodule", "plaque"], []),
    ("iatrogenic", ["calcium-heparin-exposure"], [], []),
    ("dystrophic", ["trauma-history"], ["nodule", "plaque"], ["hemodialysis"]),
    ("dystrophic", ["acne-history"], ["papule"], []),
    ("idiopathic", ["site-scrotum"], ["nodule", "papule"], ["hyperphosphatemia"]),
    ("idiopathic", ["periarticular-distribution"], [], ["hemodialysis", "heliotrope-rash"]),
    (
        "idiopathic",
        ["papule"],
        ["nodule"],
        ["hemodialysis", "heliotrope-rash", "sclerodactyly", "trauma-history"],
    ),
]


def columns() -> list[str]:
    """Forty findings: those of the rules, and others spread over the vocabulary."""
    known = list(calcinosis.Knowledge.builtin().findings)
    chosen = list(dict.fromkeys(one for rule in RULES for group in rule[1:] for one in group))
    if unknown := [one for one in chosen if one not in known]:
        raise SystemExit(
            f"no such findings: `{'`, `'.join(unknown)}`; take others of the vocabulary"
        )
    rest = [one for one in known[:: max(1, len(known) // 60)] if one not in chosen]
    return (chosen + rest)[:40]


def tables(names: list[str], rows: int) -> Iterator[pa.Table]:
    """A million rows at a time: three of ten cells known, two of five of those present."""
    random = np.random.default_rng(1)
    for start in range(0, rows, 1_000_000):
        count = min(1_000_000, rows - start)
        arrays = {}
        for name in names:
            draw = random.random(count, dtype=np.float32)
            arrays[name] = pa.array(draw < 0.12, mask=draw >= 0.3)
        yield pa.table(arrays)


def timed(run: Callable[[], object], times: int = 3) -> float:
    """The best of a few."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
    return best


Rules = list[tuple[str, list[str], list[str], list[str]]]


def in_polars(table: pa.Table, own: Rules) -> Callable[[], object]:
    frame = pl.from_arrow(table)
    chain = pl
    for form, every, some, none in own:
        held = pl.all_horizontal(*every)
        held = held & pl.any_horizontal(*some) if some else held
        held = (
            held & ~pl.any_horizontal(*(pl.col(one).fill_null(False) for one in none))
            if none
            else held
        )
        chain = chain.when(held.fill_null(False)).then(pl.lit(form))
    return lambda: frame.select(chain.otherwise(None).alias("form"))


def in_numpy(table: pa.Table, own: Rules) -> Callable[[], object]:
    present = {
        name: table[name].fill_null(False).to_numpy(zero_copy_only=False)
        for name in table.column_names
    }

    def run() -> object:
        held = []
        for _, every, some, none in own:
            rows = np.logical_and.reduce([present[one] for one in every])
            rows = rows & np.logical_or.reduce([present[one] for one in some]) if some else rows
            held.append(
                rows & ~np.logical_or.reduce([present[one] for one in none]) if none else rows
            )
        return np.select(held, [number for number, _ in enumerate(own)], default=-1)

    return run


def in_duckdb(table: pa.Table, own: Rules) -> Callable[[], object]:
    cases = []
    for form, every, some, none in own:
        held = [f'"{one}"' for one in every]
        if some:
            held.append("(" + " or ".join(f'"{one}"' for one in some) + ")")
        held += [f'not coalesce("{one}", false)' for one in none]
        cases.append(f"when {' and '.join(held)} then '{form}'")
    connection = duckdb.connect()
    connection.execute("set threads = 1")
    connection.register("patients", table)
    connection.execute("create table own as select * from patients")
    return lambda: connection.execute(
        f"select case {' '.join(cases)} end as form from own"
    ).to_arrow_table()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument(
        "--parquet", type=Path, help="a folder for the files of ten times as many rows"
    )
    arguments = parser.parse_args()
    names = columns()
    table = next(tables(names, arguments.rows))
    own = RULES
    whole = timed(lambda: calcinosis.classify_frame(table, top=5, threads=1).to_arrow())
    print(
        f"{len(names)} columns, {table.num_rows} rows, {len(own)} rules of two or three findings; a thread each"
    )
    print(f"{'the whole differential':28} {table.num_rows / whole / 1e6:8.2f} M rows/s")
    for what, run in [
        ("rules in polars", in_polars),
        ("rules in numpy", in_numpy),
        ("rules in DuckDB", in_duckdb),
    ]:
        took = timed(run(table, own))
        print(
            f"{what:28} {table.num_rows / took / 1e6:8.2f} M rows/s, {whole / took:5.1f} times as fast"
        )
    if arguments.parquet:
        source, target = (
            arguments.parquet / "patients.parquet",
            arguments.parquet / "answers.parquet",
        )
        with pyarrow.parquet.ParquetWriter(source, table.schema) as writer:
            for part in tables(names, 10 * arguments.rows):
                writer.write_table(part)
        command = [sys.executable, "-m", "calcinosis", "classify", str(source), "-o", str(target)]
        took = timed(lambda: subprocess.run(command, check=True), times=1)
        rows = pyarrow.parquet.read_metadata(target).num_rows
        print(
            f"{'from Parquet to Parquet':28} {rows} rows in {took:.1f} s on {os.cpu_count()} cores"
        )


if __name__ == "__main__":
    main()
