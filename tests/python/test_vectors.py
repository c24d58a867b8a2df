"""The machine code of the extension: the engine of tables works in vectors, which a compiler loses
in silence.

Nothing here is timed. A loop over lanes that is no longer in vectors shows in how many instructions
of its function use the registers of AVX2; how many instructions a row takes is counted in
``test_instructions.py``.
"""

from __future__ import annotations

import bisect
import platform
import shutil
import struct
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from calcinosis import _native

EXTENSION = Path(_native.__file__)

# The engine for three numbers of lanes, and what all rows of a block say: 3,800 to 4,000 and 1,400
# when this was written. What the compiler makes of code that is not theirs moves them by a few of a
# hundred; a loop that is lost takes hundreds. Built with `-C no-vectorize-loops -C
# no-vectorize-slp` (2026-11-28) the largest had 185, 132, 126 and 90, and this test failed.
LANES, LEAST_OF_LANES = 3, 2_800
LEAST_OF_READ = 1_000

pytestmark = [
    pytest.mark.skipif(platform.machine() not in {"x86_64", "AMD64"}, reason="AVX2 is of x86-64"),
    pytest.mark.skipif(
        platform.system() != "Linux" or not shutil.which("objdump"), reason="needs objdump and ELF"
    ),
]


def section(name: str) -> tuple[int, int, int]:
    """Size, address and place in the file."""
    headers = subprocess.run(
        ["objdump", "-h", EXTENSION], check=True, capture_output=True, text=True
    ).stdout
    for line in headers.splitlines():
        words = line.split()
        if len(words) > 5 and words[1] == name:
            return int(words[2], 16), int(words[3], 16), int(words[5], 16)
    pytest.fail(f"the extension has no section {name}")


def functions() -> list[int]:
    """Where each function begins: the table by which an exception finds its way is there without
    any symbol."""
    size, address, place = section(".eh_frame_hdr")
    table = EXTENSION.read_bytes()[place : place + size]
    version, _, count_kind, table_kind = table[:4]
    # Counts as four bytes, entries as four bytes relative to the section: what every linker writes.
    assert (version, count_kind, table_kind) == (1, 0x03, 0x3B)
    (count,) = struct.unpack_from("<I", table, 8)
    entries = struct.iter_unpack("<ii", table[12 : 12 + 8 * count])
    return sorted(address + begin for begin, _ in entries)


def in_vectors() -> Counter[int]:
    """How many instructions of each function use a register of AVX2."""
    begins = functions()
    counts: Counter[int] = Counter()
    command = ["objdump", "-d", "--no-show-raw-insn", "-j", ".text", str(EXTENSION)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "%ymm" in line:
                place = int(line.split(":", 1)[0], 16)
                counts[begins[bisect.bisect_right(begins, place) - 1]] += 1
    assert process.returncode == 0
    return counts


def test_the_engine_of_tables_works_in_vectors() -> None:
    counts = sorted(in_vectors().values(), reverse=True)
    assert (
        all(count >= LEAST_OF_LANES for count in counts[:LANES]) and counts[LANES] >= LEAST_OF_READ
    ), (
        f"a loop of the engine of tables is no longer in vectors: {counts[: LANES + 2]}; see `benches/instructions`"
    )
