"""The package as type checkers and readers of its documentation meet it."""

from __future__ import annotations

import doctest
import subprocess
import sys
from pathlib import Path

import calcinosis

HERE = Path(__file__).resolve().parent


def run(*command: str, cwd: Path) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_installed_package_and_its_tests_are_typed(tmp_path: Path) -> None:
    cache = f"--cache-dir={tmp_path / 'cache'}"
    run("mypy", "--strict", cache, "--package", "calcinosis", cwd=tmp_path)
    run("mypy", "--strict", cache, *(str(file) for file in sorted(HERE.glob("*.py"))), cwd=tmp_path)


def test_the_stubs_describe_the_extension(tmp_path: Path) -> None:
    run("mypy.stubtest", "calcinosis", cwd=tmp_path)


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(calcinosis.__file__).parent / "py.typed").is_file()


def test_the_examples_of_the_documentation_run() -> None:
    outcome = doctest.testmod(calcinosis)
    assert outcome.attempted > 0
    assert outcome.failed == 0
