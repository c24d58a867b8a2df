"""The answers as FHIR, read by an independent validator in R4B and in R5."""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
BINARY = os.environ.get("CALCINOSIS_FHIR_ANSWERS")
VERSIONS = {"R4B": "fhir.resources.R4B", "R5": "fhir.resources"}


def written() -> list[dict[str, Any]]:
    command = (
        [BINARY]
        if BINARY
        else ["cargo", "run", "--quiet", "-p", "calcinosis-tests", "--bin", "fhir_answers"]
    )
    out = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]


@pytest.fixture(scope="module")
def resources() -> list[dict[str, Any]]:
    return written()


def model(kind: str, version: str) -> Any:
    package = VERSIONS[version]
    pytest.importorskip(package)
    return getattr(import_module(f"{package}.{kind.lower()}"), kind)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_resource_is_valid(resources: list[dict[str, Any]], version: str) -> None:
    for resource in resources:
        model(resource["resourceType"], version).model_validate(resource)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_validator_sees_faults(resources: list[dict[str, Any]], version: str) -> None:
    risk = next(resource for resource in resources if resource["resourceType"] == "RiskAssessment")
    for field, value in [
        ("status", None),
        ("basis", [{"reference": 7}]),
        ("prediction", {"outcome": 3}),
        ("colour", "red"),
    ]:
        with pytest.raises(ValueError):
            model("RiskAssessment", version).model_validate({**risk, field: value})


def test_every_kind_is_among_them(resources: list[dict[str, Any]]) -> None:
    kinds = Counter(resource["resourceType"] for resource in resources)
    assert kinds["RiskAssessment"] == kinds["GuidanceResponse"] == 42
    assert kinds["Condition"] > 10


def test_an_algorithm_speaks_and_says_so(resources: list[dict[str, Any]]) -> None:
    for resource in resources:
        assert [label["code"] for label in resource["meta"]["security"]] == ["AIAST"]
        if resource["resourceType"] == "Condition":
            verification = resource["verificationStatus"]["coding"][0]["code"]
            assert verification in {"provisional", "differential"}
        else:
            (device,) = resource["contained"]
            assert resource["performer"]["reference"] == f"#{device['id']}"
            assert [version["type"]["text"] for version in device["version"]][:2] == [
                "software",
                "knowledge",
            ]


def test_the_basis_names_what_was_used_and_nothing_else(resources: list[dict[str, Any]]) -> None:
    risk = resources[0]
    assert risk["subject"] == {"reference": "Patient/p1"}
    assert [one["reference"] for one in risk["basis"]] == [
        "Condition/ckd",
        "Condition/sle",
        "MedicationStatement/warfarin",
        "Observation/phosphate",
        "Observation/purpura",
        "Patient/p1",
        "Procedure/dialysis",
    ]
    assert any(note["text"].startswith("Missing: ") for note in risk["note"])


def test_what_is_no_resource_is_described_and_not_referred_to(
    resources: list[dict[str, Any]],
) -> None:
    """A reference has a type and an id, or a URN; the features of a phenopacket have neither."""
    for resource in resources:
        for reference in [resource["subject"], *resource.get("basis", [])]:
            assert set(reference) in ({"reference"}, {"display"})
            assert "reference" not in reference or "/" in reference["reference"]


def test_missing_data_is_asked_for(resources: list[dict[str, Any]]) -> None:
    guidance = next(
        resource for resource in resources if resource["resourceType"] == "GuidanceResponse"
    )
    assert guidance["status"] == "data-required"
    assert all(one["codeFilter"][0]["code"] for one in guidance["dataRequirement"])
