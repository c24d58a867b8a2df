"""Python answers as Rust does, byte for byte; C answers the same requests in
tests/all/parity.rs."""

from __future__ import annotations

import json
import os
import random
import subprocess
from pathlib import Path
from typing import Any

import calcinosis as cc
import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATED = 2000


def rust(*arguments: str, given: str = "") -> str:
    """What the program with the answers of Rust prints; `tests/run` names the one that it has just
    built."""
    built = os.environ.get("CALCINOSIS_PARITY")
    program = (
        [built]
        if built
        else ["cargo", "run", "--quiet", "--package", "calcinosis-tests", "--bin", "parity", "--"]
    )
    done = subprocess.run(
        [*program, *arguments], cwd=ROOT, check=True, input=given.encode(), stdout=subprocess.PIPE
    )
    return done.stdout.decode()


@pytest.fixture(scope="module")
def requests(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The cases of the requests, each beside its options and the answer of Rust."""
    folder = tmp_path_factory.mktemp("parity")
    rust("tests/cases", str(folder))
    cases = sorted(folder.glob("*.case"))
    assert len(cases) > len(list((ROOT / "tests" / "cases").rglob("*.json")))
    return cases


def read(path: Path) -> str:
    return path.read_bytes().decode()


def options_of(case: Path) -> str:
    options = case.with_suffix(".options")
    return read(options) if options.exists() else "{}"


def test_every_request_has_the_answer_of_rust(requests: list[Path]) -> None:
    native = cc.Knowledge.builtin()._native
    for case in requests:
        try:
            outcome = "ok\n" + native.answer_json(read(case), options_of(case))
        except cc.CalcinosisError as error:
            outcome = f"{error.code}\n{error}"
        assert outcome.encode() == case.with_suffix(".door").read_bytes(), (
            f"{case} with {options_of(case)}"
        )


def test_the_keyword_arguments_are_the_options(requests: list[Path]) -> None:
    asked = 0
    for case in requests:
        expected = read(case.with_suffix(".door"))
        try:
            options = json.loads(options_of(case))
        except json.JSONDecodeError:
            continue
        if not expected.startswith("ok\n{") or not options.keys() <= {
            "scheme",
            "detail",
            "strict",
            "top",
        }:
            continue
        keywords = {name: value for name, value in options.items() if value is not None}
        assert cc.classify(read(case), **keywords).to_json() == expected.removeprefix("ok\n"), case
        asked += 1
    assert asked > len(requests) // 2


def generated(seed: int, count: int) -> list[dict[str, Any]]:
    """Patients of any kind, also impossible ones."""
    chance = random.Random(seed)
    knowledge = cc.Knowledge.builtin()
    findings, analytes = (
        list(knowledge.findings),
        [knowledge.analyte(id) for id in knowledge.analytes],
    )

    def measurement() -> dict[str, Any]:
        analyte = chance.choice(analytes)
        unit = chance.choice(analyte.units).ucum if analyte.units else analyte.unit
        value = chance.choice(
            [round(chance.uniform(0, 20), 2), f"<{chance.random():.1f}", "positive", "1:320", None]
        )
        return {"analyte": analyte.id, "value": value, "unit": unit}

    def case(number: int) -> dict[str, Any]:
        known = chance.sample(findings, chance.randrange(14))
        split = chance.randint(0, len(known))
        return {
            "id": f"generated-{number}",
            "age_years": chance.choice(
                [None, chance.randint(0, 99), round(chance.uniform(0, 3), 3)]
            ),
            "age_onset_years": chance.choice([None, chance.randint(0, 99)]),
            "sex": chance.choice([None, "female", "male", "unknown", "x"]),
            "present": known[:split],
            "absent": [*known[split:], *chance.sample(known, min(1, len(known)))],
            "measurements": [measurement() for _ in range(chance.randrange(4))],
        }

    return [case(number) for number in range(count)]


@pytest.mark.parametrize(
    ("options", "count"), [({"detail": "brief"}, GENERATED), ({"detail": "full"}, 60)]
)
def test_generated_patients_have_the_answer_of_rust(options: dict[str, Any], count: int) -> None:
    cases = generated(20261128, count)
    text = "".join(json.dumps(case) + "\n" for case in cases)
    expected = rust("--lines", json.dumps(options), given=text).splitlines()
    answers = cc.classify_many(cases, **options)
    assert len(expected) == len(answers) == count
    for case, answer, line in zip(cases, answers, expected, strict=True):
        assert answer.to_json() == line, case


@pytest.mark.parametrize("folder", ["fhir", "phenopackets"])
def test_records_have_the_answer_of_rust(folder: str) -> None:
    files = sorted((ROOT / "tests/data" / folder).rglob("*.json"))
    texts = [json.dumps(json.loads(file.read_text(encoding="utf-8"))) for file in files]
    answered: list[str] = []
    for text in texts:
        try:
            answered.append(cc.classify_json(text, many="array"))
        except cc.CalcinosisError as error:
            answered.append(f"{error.code}: {error}")
    expected = rust(
        "--lines", '{"many": "array"}', given="".join(text + "\n" for text in texts)
    ).splitlines()
    assert answered == expected
    assert sum(line.startswith("[") for line in answered) >= 10
