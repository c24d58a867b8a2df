"""The example resources of the standard, read by the library and counted again here by other means.

A sample is committed (`tests/data/fhir/examples`); `tests/fhir-examples` fetches the whole package
and runs this file on it.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests/data/fhir/examples"
FOLDER = Path(os.environ.get("CALCINOSIS_FHIR_EXAMPLES", SAMPLE))
BINARY = os.environ.get("CALCINOSIS_FHIR_READ")
UCUM = "http://unitsofmeasure.org"
LOINC = "http://loinc.org"
NOT_COUNTED = {"entered-in-error", "cancelled"}
UNDECIDED = {"entered-in-error", "unconfirmed", "provisional", "differential"}
DRUGS = {"MedicationStatement", "MedicationAdministration", "MedicationRequest"}
CLINICAL = {
    "Patient",
    "Condition",
    "Observation",
    "DiagnosticReport",
    "Procedure",
    "FamilyMemberHistory",
    "Specimen",
} | DRUGS

Resource = dict[str, Any]


def examples() -> list[Path]:
    files = [
        path
        for path in sorted(FOLDER.glob("*.json"))
        if path.name[0] != "." and path.name != "package.json"
    ]
    return [
        path for path in files if "resourceType" in json.loads(path.read_text(encoding="utf-8"))
    ]


@pytest.fixture(scope="module")
def told() -> dict[str, Resource]:
    command = (
        [BINARY]
        if BINARY
        else ["cargo", "run", "--quiet", "-p", "calcinosis-tests", "--bin", "fhir_read", "--"]
    )
    paths = [str(path) for path in examples()]
    lines: list[str] = []
    for start in range(0, len(paths), 500):
        out = subprocess.run(
            command + paths[start : start + 500],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        lines += out.splitlines()
    return {Path(one["file"]).name: one for one in map(json.loads, lines)}


def load(name: str) -> Resource:
    resource: Resource = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return resource


def flat(resource: Resource, url: str = "") -> Iterator[tuple[str, Resource]]:
    """Every resource of a file with its address, bundles in bundles opened."""
    if resource["resourceType"] != "Bundle":
        yield url, resource
        return
    for entry in resource.get("entry", []):
        if "resource" in entry:
            yield from flat(entry["resource"], entry.get("fullUrl", ""))


def name_of(resource: Resource, url: str) -> str:
    return f"{resource['resourceType']}/{resource['id']}" if "id" in resource else url


def subject_of(resource: Resource) -> str | None:
    subject = resource.get("subject") or resource.get("patient")
    if not isinstance(subject, dict):
        return None
    if subject.get("reference"):
        return str(subject["reference"]).split("/_history/")[0]
    logical = subject.get("identifier") or {}
    return (
        f"identifier:{logical.get('system')}|{logical['value']}" if logical.get("value") else None
    )


class File:
    """What a file holds, by plain counting."""

    def __init__(self, resource: Resource) -> None:
        self.resources = list(flat(resource))
        self.by_name: dict[str, Resource] = {}
        for url, one in self.resources:
            self.by_name[name_of(one, url)] = one
            if url:
                self.by_name[url] = one
            if one["resourceType"] == "Patient":
                for logical in one.get("identifier", []):
                    self.by_name[f"identifier:{logical.get('system')}|{logical.get('value')}"] = one
        self.names: set[str] = set()
        self.patients: dict[int, str] = {}
        for url, one in self.resources:
            who = self.patient_of(one, url)
            # A specimen may be one of a donor: it makes nobody a patient.
            if who and one["resourceType"] in CLINICAL - {"Specimen"}:
                self.patients[id(one)] = who
                self.names.add(who)
        unnamed = [
            one
            for _, one in self.resources
            if id(one) not in self.patients and self.is_nobodys(one)
        ]
        self.has_unnamed = any(one["resourceType"] in CLINICAL for one in unnamed)

    def is_nobodys(self, resource: Resource) -> bool:
        return subject_of(resource) is None

    def patient_of(self, resource: Resource, url: str) -> str | None:
        """The patient of a resource, by a name of our own."""
        if resource["resourceType"] == "Patient":
            return name_of(resource, url)
        reference = subject_of(resource)
        if reference is None:
            return None
        if reference.startswith("#"):
            return f"{name_of(resource, url)}{reference}"
        tail = (
            reference
            if reference.startswith("identifier:")
            else "/".join(reference.split("/")[-2:])
        )
        met = self.by_name.get(reference) or self.by_name.get(tail)
        if met is not None:
            return name_of(met, "") if met["resourceType"] == "Patient" else None
        kind = tail.split("/")[0]
        return None if kind[:1].isupper() and kind != "Patient" else reference

    def counts(self, resource: Resource) -> bool:
        """Whether a resource belongs to a patient: its own, or the only one."""
        return id(resource) in self.patients or (self.is_nobodys(resource) and len(self.names) <= 1)

    def quantities(self) -> Counter[tuple[str, str]]:
        found: Counter[tuple[str, str]] = Counter()
        for url, one in self.resources:
            if one["resourceType"] in {"Observation", "DiagnosticReport"} and self.counts(one):
                self.observe(one, name_of(one, url), found)
        return found

    def observe(self, resource: Resource, name: str, found: Counter[tuple[str, str]]) -> None:
        if resource.get("status") in NOT_COUNTED:
            return
        for inside in resource.get("contained", []):
            if inside["resourceType"] == "Observation":
                self.observe(inside, f"{name}#{inside.get('id', '')}", found)
        if resource["resourceType"] != "Observation":
            return
        for part in [resource, *resource.get("component", [])]:
            quantity = part.get("valueQuantity")
            codings = part.get("code", {}).get("coding", [])
            if not quantity or "value" not in quantity or "dataAbsentReason" in part:
                continue
            if any(coding.get("system") == LOINC for coding in codings):
                found[name, unit_of(quantity)] += 1

    def conditions(self) -> dict[str, bool]:
        """Coded conditions that say something, and whether they say that it is not so."""
        found = {}
        for url, one in self.resources:
            if one["resourceType"] == "Condition" and self.counts(one):
                words = {
                    coding.get("code")
                    for coding in one.get("verificationStatus", {}).get("coding", [])
                }
                codings = [
                    coding for coding in one.get("code", {}).get("coding", []) if coding.get("code")
                ]
                # What is known of relatives is set aside.
                is_of_relatives = any(
                    "family history" in coding.get("display", "").lower() for coding in codings
                )
                if codings and not words & UNDECIDED and not is_of_relatives:
                    found[name_of(one, url)] = "refuted" in words
        return found


def unit_of(quantity: Resource) -> str:
    code, text = quantity.get("code"), quantity.get("unit")
    first, second = (code, text) if quantity.get("system", UCUM) == UCUM else (text, code)
    return first or second or ""


def test_the_examples_are_there() -> None:
    kinds = Counter(load(path.name)["resourceType"] for path in examples())
    assert set(kinds) >= CLINICAL | {"Bundle", "AllergyIntolerance"}
    assert sum(kinds.values()) >= 60


def test_every_example_is_read(told: dict[str, Resource]) -> None:
    assert set(told) == {path.name for path in examples()}
    for name, one in told.items():
        assert "error" not in one, f"{name}: {one['error']}"
        everything = one["issues"] + [
            issue for record in one["records"] for issue in record["issues"]
        ]
        unread = [issue for issue in everything if "could not be read" in issue["message"]]
        # The entries of an answer to a transaction may hold nothing but a status.
        unread = [
            issue for issue in unread if "an entry without a resource" not in issue["message"]
        ]
        assert not unread, f"{name}: {unread}"


def test_there_is_a_record_for_each_patient(told: dict[str, Resource]) -> None:
    counted = 0
    for name, one in told.items():
        file = File(load(name))
        expected = len(file.names) or int(file.has_unnamed)
        assert len(one["records"]) == expected, f"{name}: {sorted(file.names)}"
        counted += expected
    assert counted > 30


def test_every_measured_quantity_is_in_a_record(told: dict[str, Resource]) -> None:
    counted = 0
    for name, one in told.items():
        expected = File(load(name)).quantities()
        read = Counter[tuple[str, str]]()
        for record in one["records"]:
            for measured in record["measurements"]:
                key = (measured["from"], measured["unit"] or "")
                if isinstance(measured["value"], (int, float)) or measured["value"][0] in "<>":
                    read[key] += 1
        assert read == expected, name
        counted += expected.total()
    assert counted > 20


def test_every_coded_condition_is_in_a_record(told: dict[str, Resource]) -> None:
    counted = 0
    for name, one in told.items():
        read: dict[str, bool] = {}
        for record in one["records"]:
            for code in record["codes"]:
                if code["from"].startswith("Condition/"):
                    read[code["from"]] = code["excluded"]
        expected = File(load(name)).conditions()
        assert read == expected, name
        counted += len(expected)
    assert counted >= 8


def test_nothing_is_silent(told: dict[str, Resource]) -> None:
    for name, one in told.items():
        everything = one["issues"] + [
            issue for record in one["records"] for issue in record["issues"]
        ]
        mentioned = {issue["place"].split("#")[0] for issue in everything}
        for record in one["records"]:
            mentioned |= {place.split("#")[0] for place in record["evidence"].values()}
            mentioned |= {measured["from"].split("#")[0] for measured in record["measurements"]}
            mentioned.add(record["id"])
        file = File(load(name))
        for url, resource in file.resources:
            kind = resource["resourceType"]
            # Resources of one kind that are not read make one issue; panels and reports speak
            # through their parts, and so do specimens.
            by_kind = any(f"`{kind}`" in issue["message"] for issue in everything)
            parts = resource.get("component") or resource.get("hasMember") or resource.get("result")
            if kind in CLINICAL - {"Patient", "Specimen"} and not by_kind and not parts:
                assert name_of(resource, url) in mentioned, f"{name}: {name_of(resource, url)}"
            elif kind not in CLINICAL | {"Bundle"}:
                assert by_kind, f"{name}: {kind}"
