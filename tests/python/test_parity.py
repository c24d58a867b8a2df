"""Python answers as Rust does, byte for byte; C answers the same requests in tests/all/parity.rs."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import calcinosis
import pytest
from calcinosis import _native

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def requests(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The cases of the requests, each beside its options and the answer of Rust."""
    folder = tmp_path_factory.mktemp("parity")
    # `tests/run` names the program that it has just built.
    built = os.environ.get("CALCINOSIS_PARITY")
    program = [built] if built else ["cargo", "run", "--quiet", "--package", "calcinosis-tests", "--bin", "parity", "--"]
    subprocess.run([*program, "tests/cases", str(folder)], cwd=ROOT, check=True)
    cases = sorted(folder.glob("*.case"))
    assert len(cases) > len(list((ROOT / "tests" / "cases").rglob("*.json")))
    return cases


def read(path: Path) -> str:
    return path.read_bytes().decode()


def options_of(case: Path) -> str:
    options = case.with_suffix(".options")
    return read(options) if options.exists() else "{}"


def test_every_request_has_the_answer_of_rust(requests: list[Path]) -> None:
    for case in requests:
        try:
            outcome = "ok\n" + _native.classify_json(read(case), options_of(case))
        except calcinosis.InvalidInputError as error:
            outcome = f"{error.code}\n{error}"
        assert outcome.encode() == case.with_suffix(".rust").read_bytes(), f"{case} with {options_of(case)}"


def test_the_keyword_arguments_are_the_options(requests: list[Path]) -> None:
    asked = 0
    for case in requests:
        rust = read(case.with_suffix(".rust"))
        try:
            options = json.loads(options_of(case))
        except json.JSONDecodeError:
            continue
        if not rust.startswith("ok\n") or not options.keys() <= {"scheme", "detail", "strict"}:
            continue
        keywords = {name: value for name, value in options.items() if value is not None}
        assert calcinosis.classify_json(read(case), **keywords) == rust.removeprefix("ok\n"), case
        asked += 1
    assert asked > len(requests) // 2
