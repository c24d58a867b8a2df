"""Instructions a row of the wheel: what a compiler, a dependency or a change of the engine makes
slow is noticed without timing anything.

Valgrind counts them, the same on a busy machine as on an idle one. ``test_vectors.py`` finds a loop
that is no longer in vectors by its machine code; this finds as well what is done more often than it
was. ``benches/instructions`` counts more tables, for who changes the engine.
"""

from __future__ import annotations

import os
import platform
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import calcinosis as cc
import pyarrow as pa  # type: ignore[import-untyped, unused-ignore]
import pytest

# The difference of two tables leaves out reading for the first time what later rows repeat; a small
# one before them makes the plan, which is kept.
FIRST, FEW, MANY = 64, 10_240, 18_432

# A third more than was counted on 2026-11-28 at 8876fbde, in the wheel that is published: 7,772
# instructions a row of `forty`, 11,647 of `laboratory`, 2,103 an event. Built with `-C
# no-vectorize-loops -C no-vectorize-slp` it took 36,476, 41,938 and 3,505, and `test_vectors.py`
# failed as well.
MOST = {"forty": 10_100, "laboratory": 15_100, "events": 2_750}
# The engine for processors without AVX2, built as the only one: 12,773, 17,007 and 2,382.
MOST_WITHOUT_AVX2 = {"forty": 16_600, "laboratory": 22_100, "events": 3_100}

# A call with 64 rows of columns that were met before; making their plan anew takes 24 million.
MOST_AGAIN = 5_000_000

pytestmark = [
    pytest.mark.skipif(
        platform.machine() not in {"x86_64", "AMD64"}, reason="counted on x86-64 only"
    ),
    pytest.mark.skipif(
        not shutil.which("valgrind") and "CALCINOSIS_CI" not in os.environ,
        reason="`valgrind` is missing on this machine",
    ),
]

Draw = Callable[[int], int]


def draws(seed: int) -> Draw:
    """Whole numbers below a bound."""
    return random.Random(seed).randrange


def findings(draw: Draw, rows: int, count: int) -> Iterator[tuple[str, pa.Array]]:
    """Three of ten cells known, two of five of those present; spread over the vocabulary, so that
    every group is met."""
    known = list(cc.Knowledge.builtin().findings)
    for name in known[:: len(known) // count][:count]:
        yield name, pa.array([(draw(100) < 40) if draw(100) < 30 else None for _ in range(rows)])


def forty(rows: int) -> pa.Table:
    return pa.table(dict(findings(draws(1), rows, 40)))


ANALYTES = (
    "phosphate",
    "parathyroid-hormone",
    "25-hydroxyvitamin-d",
    "alkaline-phosphatase",
    "magnesium",
    "c-reactive-protein",
    "creatine-kinase",
    "hemoglobin",
    "uric-acid",
    "potassium",
)


def laboratory(rows: int) -> pa.Table:
    """Twenty findings, age, sex and ten measurements that are judged by them."""
    draw = draws(2)
    columns = dict(findings(draw, rows, 20))
    columns["age"] = pa.array([float(draw(90)) for _ in range(rows)])
    columns["sex"] = pa.array([("female", "male")[draw(2)] for _ in range(rows)])
    for name in ANALYTES:
        unit = cc.Knowledge.builtin().analytes[name].unit
        columns[f"{name} [{unit}]"] = pa.array([(20 + draw(60)) / 10 for _ in range(rows)])
    return pa.table(columns)


def events(rows: int) -> pa.Table:
    """Twenty a patient: findings and values of one analyte in turn."""
    draw = draws(3)
    known = list(cc.Knowledge.builtin().findings)
    known = known[:: len(known) // 40][:40]
    value = [row % 2 == 1 for row in range(rows)]
    return pa.table(
        {
            "patient": [f"p{row // 20:07}" for row in range(rows)],
            "finding": [None if one else known[draw(40)] for one in value],
            "analyte": ["phosphate" if one else None for one in value],
            "value": [(20 + draw(60)) / 10 if one else None for one in value],
            "unit": ["mg/dL" if one else None for one in value],
        }
    )


TABLES: dict[str, Callable[[int], pa.Table]] = {
    "forty": forty,
    "laboratory": laboratory,
    "events": events,
}


def counted(folder: Path, files: list[Path], answers: list[int]) -> list[int]:
    """How many instructions each file takes, all in one process: starting Python costs more than a
    table."""
    command = [
        "valgrind",
        "--tool=callgrind",
        f"--callgrind-out-file={folder / 'counts'}",
        # The child's mark; what is counted begins anew with each.
        "--dump-before=getloadavg",
        sys.executable,
        str(Path(__file__).with_name("counted_rows.py")),
        *map(str, files),
    ]
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )
    assert done.returncode == 0, done.stderr
    assert [int(line) for line in done.stdout.split()] == answers
    totals = []
    # The first is the start of the process.
    for part in range(2, len(files) + 2):
        lines = (folder / f"counts.{part}").read_text().splitlines()
        totals.append(next(int(line.split()[1]) for line in lines if line.startswith("totals:")))
    return totals


def test_a_row_takes_no_more_instructions_than_it_did(tmp_path: Path) -> None:
    files, answers = [], []
    for name, table in TABLES.items():
        for rows in (FIRST, FEW, MANY):
            own = table(rows)
            file = tmp_path / f"{name}-{rows}.arrows"
            with pa.ipc.new_stream(file, own.schema) as writer:
                writer.write_table(own)
            files.append(file)
            answers.append(len(set(own["patient"].to_pylist())) if name == "events" else rows)
    # A table of the columns of one before it: its plan is kept.
    files.append(tmp_path / "again.arrows")
    answers.append(64)
    again = forty(64)
    with pa.ipc.new_stream(files[-1], again.schema) as writer:
        writer.write_table(again)
    totals = counted(tmp_path, files, answers)
    each = {
        name: (totals[3 * at + 2] - totals[3 * at + 1]) // (MANY - FEW)
        for at, name in enumerate(TABLES)
    }
    processor = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    most = MOST if " avx2 " in processor else MOST_WITHOUT_AVX2
    print(each, totals[-1])
    assert totals[-1] <= MOST_AGAIN, f"{totals[-1]} instructions of 64 rows whose plan is kept"
    # Far below would say that something else was counted.
    assert all(most[name] // 4 < count <= most[name] for name, count in each.items()), (
        f"instructions a row: {each}, where {most} are allowed; `benches/instructions` tells more tables apart"
    )
