"""The package in processes of other shapes: forked, with subinterpreters, for a long time, and how
soon it is there."""

from __future__ import annotations

import functools
import gc
import json
import multiprocessing
import statistics
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path
from typing import Any

import calcinosis as cc
import pytest

CASE: dict[str, Any] = {"age_years": 54, "present": ["hemodialysis", "retiform-purpura"]}


# Of the package itself, so that a process that starts anew finds it.
answered = functools.partial(cc.classify_json, detail="brief")


@pytest.mark.skipif(sys.platform != "linux", reason="fork is the way of Linux")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize("way", ["fork", "spawn"])
def test_child_processes_answer(way: str) -> None:
    # What runs on several threads leaves none behind that a fork would miss.
    cc.classify_many([CASE] * 10, detail="brief", threads=4)
    text = json.dumps(CASE)
    with multiprocessing.get_context(way).Pool(2) as pool:
        assert pool.map_async(answered, [text] * 8).get(120) == [answered(text)] * 8
        assert (
            pool.map_async(cc.classify, [cc.Case(**CASE)] * 2).get(120) == [cc.classify(CASE)] * 2
        )


SUBINTERPRETER = """
import sys
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
import calcinosis
code = '''
try:
    import calcinosis
except ImportError as error:
    print("refused:", error)
else:
    print("works:", calcinosis.classify({"present": ["papule"]}).leader is not None)
'''
made = interpreters.create()
failed = (interpreters.run_string if hasattr(interpreters, "run_string") else interpreters.exec)(made, code)
assert not failed, failed
print(calcinosis.classify({"present": ["papule"]}).leader is not None)
"""


def test_subinterpreters_work_or_are_refused_clearly() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SUBINTERPRETER], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[0] == "works: True" or said[0].startswith("refused: "), done.stdout
    assert said[-1] == "True"


def test_memory_does_not_grow() -> None:
    def resident() -> int:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096

    if not Path("/proc/self/statm").exists():
        pytest.skip("there is no /proc here")
    case = cc.Case(**CASE)

    def work(times: int) -> None:
        for _ in range(times):
            cc.classify(case, detail="brief", top=1)
            with pytest.raises(cc.InvalidInputError):
                cc.classify("{")

    work(500)
    gc.collect()
    before = resident()
    tracemalloc.start()
    objects = tracemalloc.get_traced_memory()[0]
    work(2000)
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - objects
    tracemalloc.stop()
    assert grown < 200_000
    assert resident() - before < 8_000_000


def test_the_import_is_quick_and_brings_nothing_heavy() -> None:
    heavy = ("numpy", "pandas", "polars", "pyarrow", "matplotlib", "IPython", "tqdm", "argparse")
    code = f"import sys, calcinosis; print([name for name in {heavy!r} if name in sys.modules])"
    assert (
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.strip()
        == "[]"
    )

    def seconds(code: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - start

    # A bound for a busy machine; the figure is in calcinosis-py/README.md.
    more = [seconds("import calcinosis") - seconds("pass") for _ in range(5)]
    assert statistics.median(more) < 0.5
