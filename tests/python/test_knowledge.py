"""The knowledge as Python shows it: browsing, an overlay, and what is wrong with one."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import calcinosis as cc
import pytest

KNOWLEDGE = cc.Knowledge.builtin()
SITE = """
name = "Skin clinic"

[[source]]
id = "clinic-protocol-7"
citation = "Skin clinic, protocol 7: deposits after permanent make-up."
seen = "full-text"

[[finding]]
id = "permanent-make-up"
label = "Permanent make-up"
kind = "exposure"
obtained = "asking"
definition = "Pigment tattooed for cosmetic reasons at the place of the lesion."
background = { percent = 2, basis = "proposal", sources = ["clinic-protocol-7"] }

[[feature]]
diagnosis = "idiopathic"
finding = "permanent-make-up"
frequency = "very-rare"
basis = "seen"
sources = ["clinic-protocol-7"]

[[disable]]
criterion = "calciphylaxis-uremic.oxalate"
reason = "Oxalate is looked for by another service"
"""


@pytest.mark.parametrize("kind", cc.Knowledge.kinds)
def test_every_entry_can_be_read(kind: str) -> None:
    entries = getattr(KNOWLEDGE, kind)
    assert len(entries) > 1
    for id in entries:
        entry = entries[id]
        assert entry.id == id
        # Every part is of its type: an enumeration knows its words, a list is a tuple.
        parts = dict(entry._parts())
        assert parts and all(not isinstance(value, list | dict) for value in parts.values()), id
    some = entries[next(iter(entries))]
    assert hash(some) == hash(entries[some.id]) and pickle.loads(pickle.dumps(some)) == some
    assert some.id in entries and "no such thing" not in entries and 3 not in entries
    assert some.id in entries._repr_html_()


def test_every_id_that_an_entry_names_exists() -> None:
    findings, diagnoses, tests, sources = (
        set(KNOWLEDGE.findings),
        set(KNOWLEDGE.diagnoses),
        set(KNOWLEDGE.tests),
        set(KNOWLEDGE.sources),
    )
    for id in findings:
        finding = KNOWLEDGE.finding(id)
        assert {*finding.broader, *finding.narrower, *finding.excludes} <= findings
        assert all(id in KNOWLEDGE.finding(broader).narrower for broader in finding.broader)
        assert set(finding.tests) <= tests
    for id in diagnoses:
        diagnosis = KNOWLEDGE.diagnosis(id)
        assert set(diagnosis.children) <= diagnoses and set(diagnosis.treatments) <= set(
            KNOWLEDGE.treatments
        )
        assert all(KNOWLEDGE.diagnosis(child).parent == id for child in diagnosis.children)
        assert {feature.finding for feature in diagnosis.features} <= findings
        assert {source for row in diagnosis.features for source in row.sources} <= sources
        assert diagnosis.is_leaf != bool(diagnosis.children)
    assert [node.id for node in KNOWLEDGE.lineage("calciphylaxis-uremic")][:2] == [
        "calciphylaxis-uremic",
        "calciphylaxis",
    ]


def test_a_finding_says_what_it_is() -> None:
    finding = KNOWLEDGE.finding("retiform-purpura")
    assert "blanch" in finding.definition
    assert finding.broader == ("purpura",)
    assert finding.kind is cc.enums.FindingKind.MORPHOLOGY
    assert finding.background is not None and 0 < finding.background.share < 1
    assert any(
        code.system is cc.enums.CodeSystem.ICD_10_CM
        for code in KNOWLEDGE.finding("end-stage-kidney-disease").codes
    )


def test_an_unknown_id_names_the_nearest() -> None:
    with pytest.raises(KeyError, match="did you mean `retiform-purpura`") as caught:
        KNOWLEDGE.finding("retiform-purpora")
    error = caught.value
    assert isinstance(error, cc.UnknownIdError)
    assert (error.code, error.fields["nearest"]) == ("unknown-id", "retiform-purpura")
    assert str(error).startswith("unknown finding `")


def test_knowledge_is_a_value() -> None:
    site = KNOWLEDGE.with_overlay(SITE, name="site.toml")
    for knowledge in (KNOWLEDGE, site):
        for twin in (pickle.loads(pickle.dumps(knowledge)), copy.deepcopy(knowledge)):
            assert twin == knowledge and hash(twin) == hash(knowledge)
        assert knowledge.version in repr(knowledge) and knowledge.version in knowledge._repr_html_()
    assert site != KNOWLEDGE and cc.Knowledge() == KNOWLEDGE
    with pytest.raises(AttributeError, match="cannot be changed"):
        KNOWLEDGE.version = "2"  # type: ignore[misc]


def test_a_site_overlay_travels_with_each_answer(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text(SITE, encoding="utf-8")
    site = KNOWLEDGE.with_overlay(file)
    assert site.overlay_name == "Skin clinic" and KNOWLEDGE.overlay_name is None
    assert site.finding("permanent-make-up").label == "Permanent make-up"
    case = cc.Case(present=["permanent-make-up", "hemodialysis"])
    answer = cc.classify(case, knowledge=site)
    assert answer == site.classify(case)
    assert answer.provenance.overlay is not None
    assert [one.criterion for one in answer.provenance.overlay.disabled] == [
        "calciphylaxis-uremic.oxalate"
    ]
    assert any(issue.code == "unknown-finding" for issue in cc.classify(case).issues)
    assert not any(issue.code == "unknown-finding" for issue in answer.issues)
    assert pickle.loads(pickle.dumps(answer)).to_text() == answer.to_text()
    assert cc.compare(cc.classify(case), answer).present_now == ("permanent-make-up",)


def test_a_site_says_what_its_own_codes_and_texts_mean() -> None:
    site = KNOWLEDGE.with_overlay(
        """
        name = "our codes"
        [[translation]]
        system = "http://snomed.info/sct"
        code = "46177005"
        match = "exact"
        into = [{ system = "icd-10-cm", code = "N18.6" }]
        [[translation]]
        system = "our laboratory"
        code = "PO4"
        into = [{ system = "loinc", code = "2777-1" }]
        [[translation]]
        text = "end stage renal disease"
        into = [{ system = "icd-10-cm", code = "N18.6" }]
        """
    )
    snomed = {"coding": [{"system": "http://snomed.info/sct", "code": "46177005"}]}
    for code in (snomed, {"text": "End stage renal disease"}):
        record = {
            "resourceType": "Condition",
            "subject": {"reference": "Patient/1"},
            "code": code,
        }
        answer = site.classify(record)
        assert isinstance(answer, cc.Answer)
        assert "end-stage-kidney-disease" in {one.finding for one in answer.present}
        assert "translated-code" in {issue.code for issue in answer.issues}
        assert answer.provenance.overlay is not None and answer.provenance.overlay.translations == 3
        without = KNOWLEDGE.classify(record)
        assert isinstance(without, cc.Answer)
        assert "end-stage-kidney-disease" not in {one.finding for one in without.present}
    pa = pytest.importorskip("pyarrow")
    table = pa.table(
        {
            "patient": ["1", "1"],
            "system": ["http://snomed.info/sct", "our laboratory"],
            "code": ["46177005", "PO4"],
            "value": [None, 9.0],
            "unit": [None, "mg/dL"],
        }
    )
    case = {
        "present": ["end-stage-kidney-disease"],
        "measurements": [{"analyte": "phosphate", "value": 9.0, "unit": "mg/dL"}],
    }
    leader = cc.classify(case).diagnoses[0]
    row = cc.classify_events(table, knowledge=site, top=1).to_arrow().to_pylist()[0]
    assert row["diagnosis_1"] == leader.id
    assert row["probability_ppm_1"] == round(leader.probability * 1_000_000)


def test_an_overlay_that_is_wrong_shows_file_line_and_remedy() -> None:
    with pytest.raises(cc.OverlayError) as caught:
        KNOWLEDGE.with_overlay(
            SITE.replace('diagnosis = "idiopathic"', 'diagnosis = "idiopatic"'), name="site.toml"
        )
    error = caught.value
    (diagnostic, *_) = error.diagnostics
    assert diagnostic.file == "site.toml"
    assert (
        SITE.splitlines()[diagnostic.line - 1].startswith('finding = "permanent')
        or diagnostic.line > 15
    )
    assert diagnostic.code.startswith("K0") and diagnostic.remedy and diagnostic.level == "error"
    assert str(error).startswith(
        f"site.toml:{diagnostic.line}:{diagnostic.column}: error[{diagnostic.code}]"
    )
    assert "`idiopathic`" in str(error)
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.diagnostics, str(twin)) == (error.diagnostics, str(error))
    with pytest.raises(FileNotFoundError):
        KNOWLEDGE.with_overlay(Path("no-such-file.toml"))


def test_search_finds_by_synonym_and_near_spelling() -> None:
    assert any("chalky" in hit.matched.lower() for hit in KNOWLEDGE.search("chalky"))
    assert KNOWLEDGE.search("retiform pupura", limit=1)[0].id == "retiform-purpura"
    assert len(KNOWLEDGE.search("purpura", limit=2)) == 2
    assert KNOWLEDGE.search("qqqqqqqqqqqqqqqqqqqqqqqqq") == ()
    site = KNOWLEDGE.with_overlay(SITE)
    assert site.search("permanent make-up")[0].id == "permanent-make-up"
    (hit, *_) = KNOWLEDGE.search("Hemodialysis")
    assert (hit.kind, hit.id) == ("finding", "hemodialysis") and pickle.loads(
        pickle.dumps(hit)
    ) == hit


def test_an_entry_of_any_kind_is_shown() -> None:
    assert KNOWLEDGE.show("retiform-purpura") == KNOWLEDGE.finding("retiform-purpura")
    assert KNOWLEDGE.show("phosphate") == KNOWLEDGE.analyte("phosphate")
    assert "definition: " in KNOWLEDGE.show("calciphylaxis").to_text()
    with pytest.raises(cc.UnknownIdError, match="did you mean `retiform-purpura`"):
        KNOWLEDGE.show("retiform-purpora")


def test_values_are_converted_and_interpreted() -> None:
    assert cc.convert(5.5, "mg/dL", "mmol/L", analyte="phosphate") == pytest.approx(1.776, abs=1e-3)
    there = cc.convert(Decimal("7.9"), "mg/dL", "mmol/L", analyte="phosphate")
    assert cc.convert(there, "mmol/L", "mg/dL", analyte="phosphate") == pytest.approx(7.9, abs=1e-4)
    child = cc.interpret("phosphate", 5.0, "mg/dL", age_years=3, sex="F")
    adult = cc.interpret("phosphate", 5.0, "mg/dL", age_years=40, sex=cc.Sex.FEMALE)
    assert (child.state, adult.state) == ("normal", "high")
    assert "hyperphosphatemia" in adult.present and "hyperphosphatemia" in child.absent
    assert cc.interpret("phosphate", "5.5", "mg/dL", high=6.0).state == "not-high"
    calls: list[Callable[[], object]] = [
        lambda: cc.convert(5.5, "mg/dL", "miles", analyte="phosphate"),
        lambda: cc.convert(5.5, "mg/dL", "mmol/L", analyte="phosphat"),
        lambda: cc.interpret("phosphat", 5.5, "mg/dL"),
    ]
    for call, part in zip(calls, ["miles", "did you mean `phosphate`", "phosphate"], strict=True):
        with pytest.raises(cc.QuantityError, match=part):
            call()


def test_every_enumeration_has_the_words_of_the_core() -> None:
    from calcinosis import _native

    words = dict(_native.words())
    assert set(words) == set(cc.enums.__all__)
    for name, values in words.items():
        kind = getattr(cc.enums, name)
        assert [str(value) for value in kind] == [word for word, _ in values]
        assert all(meaning for _, meaning in values) or name in {"Sex", "Severity"}
    assert str(cc.Status.PROBABLE) == "probable" and cc.Status("probable") is cc.Status.PROBABLE
    assert pickle.loads(pickle.dumps(cc.Status.PROBABLE)) is cc.Status.PROBABLE
