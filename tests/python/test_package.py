"""The package as type checkers, readers of its documentation and packagers meet it."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import json
import os
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import calcinosis as cc
import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FACE = ROOT / "calcinosis-py"


def run(*command: str, cwd: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_installed_package_and_its_tests_are_typed(tmp_path: Path) -> None:
    cache = f"--cache-dir={tmp_path / 'cache'}"
    run("mypy", "--strict", cache, "--package", "calcinosis", cwd=tmp_path)
    run("mypy", "--strict", cache, *(str(file) for file in sorted(HERE.glob("*.py"))), cwd=tmp_path)


def test_the_stubs_describe_the_extension(tmp_path: Path) -> None:
    run("mypy.stubtest", "calcinosis._native", cwd=tmp_path)


def test_every_public_symbol_has_a_type_for_pyright(tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--pythonpath",
        sys.executable,
        "--verifytypes",
        "calcinosis",
        "--ignoreexternal",
        "--outputjson",
    ]
    # Where it looks for packages, `--verifytypes` asks the first Python of the path.
    own = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "PATH": own},
        capture_output=True,
        text=True,
        check=False,
    )
    if "{" not in done.stdout:
        pytest.skip(f"pyright brings no program here: {done.stderr[-200:]}")
    told = json.loads(done.stdout[done.stdout.index("{") :])
    faults = [
        one["name"]
        for one in told["typeCompleteness"]["symbols"]
        if not one["isTypeKnown"] and one["isExported"]
    ]
    assert told["typeCompleteness"]["completenessScore"] >= 0.99, faults


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(cc.__file__).parent / "py.typed").is_file()


def test_what_is_generated_is_current() -> None:
    for tool in ("generate.py", "notebooks.py"):
        done = subprocess.run(
            [sys.executable, FACE / "tools" / tool, "--check"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


def modules() -> list[str]:
    names = [
        name
        for _, name, _ in pkgutil.iter_modules(cc.__path__)
        if name not in {"__main__", "_native"}
    ]
    return ["calcinosis", *(f"calcinosis.{name}" for name in names)]


@pytest.mark.parametrize("name", modules())
def test_the_examples_of_the_documentation_run(name: str) -> None:
    module = importlib.import_module(name)
    outcome = doctest.testmod(module)
    assert outcome.failed == 0
    assert module.__doc__


def test_every_public_thing_says_what_it_is() -> None:
    silent = []
    for module in (cc, cc.types, cc.enums):
        for name in module.__all__:
            thing = getattr(module, name)
            if inspect.isclass(thing):
                members = [
                    (f"{name}.{part}", value)
                    for part, value in vars(thing).items()
                    if not part.startswith("_")
                ]
                silent += [
                    part
                    for part, value in members
                    if (callable(value) or isinstance(value, property))
                    and not inspect.getdoc(value)
                ]
            if (inspect.isclass(thing) or inspect.isfunction(thing)) and not inspect.getdoc(thing):
                silent.append(name)
    assert not silent


def test_data_comes_by_position_and_options_by_name() -> None:
    for name in cc.__all__:
        thing = getattr(cc, name)
        if not inspect.isfunction(thing):
            continue
        for parameter in inspect.signature(thing).parameters.values():
            assert parameter.kind is not inspect.Parameter.POSITIONAL_OR_KEYWORD, (
                f"{name}({parameter.name})"
            )


def blocks() -> list[tuple[str, str]]:
    found = []
    for file in [ROOT / "README.md", FACE / "README.md", *sorted((FACE / "docs").rglob("*.md"))]:
        text = file.read_text(encoding="utf-8")
        for number, block in enumerate(
            re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
        ):
            found.append((f"{file.relative_to(ROOT)}#{number}", block))
    return found


@pytest.mark.parametrize(("place", "block"), blocks())
def test_every_block_of_the_documentation_runs(
    place: str, block: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(ast.parse(block), place, "exec"), {})
    assert capsys.readouterr().out


def test_the_licences_come_with_the_package() -> None:
    for name in ("LICENSE-MIT", "LICENSE-APACHE", "NOTICE"):
        assert (FACE / name).read_bytes() == (ROOT / name).read_bytes()
