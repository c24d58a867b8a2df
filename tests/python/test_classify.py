"""What the Python face promises beyond the answer itself: what may be given, what is refused and
how, what an answer is."""

from __future__ import annotations

import copy
import datetime
import json
import math
import pickle
import sys
import threading
import types
from collections.abc import Callable
from decimal import Decimal
from importlib import metadata
from pathlib import Path
from typing import Any

import calcinosis as cc
import pytest

ROOT = Path(__file__).parents[2]
CASE: dict[str, Any] = {
    "id": "c",
    "age_years": 54,
    "present": ["hemodialysis", "retiform-purpura", "severe-pain"],
}
BUNDLE = ROOT / "tests/data/fhir/bundle.json"


def refused(call: Callable[[], object]) -> cc.CalcinosisError:
    with pytest.raises(cc.CalcinosisError) as caught:
        call()
    return caught.value


def test_every_way_to_give_a_case_has_one_answer(tmp_path: Path) -> None:
    answer = cc.classify(cc.Case(**CASE))
    assert answer.case_id == "c"
    assert answer.diagnoses[0].rank == 1
    text = json.dumps(CASE)
    (tmp_path / "case.json").write_text(text, encoding="utf-8-sig")
    for data in (
        CASE,
        types.MappingProxyType(CASE),
        text,
        text.encode(),
        bytearray(text.encode()),
        tmp_path / "case.json",
    ):
        assert cc.classify(data) == answer
    assert json.loads(cc.classify_json(CASE)) == answer.to_dict()


def test_one_patient_gives_an_answer_and_a_list_gives_answers() -> None:
    assert isinstance(cc.classify(CASE), cc.Answer)
    assert isinstance(cc.classify(json.dumps([CASE])), cc.Answers)
    two: cc.Answers = cc.classify(json.dumps([CASE, {"id": "d"}]))  # type: ignore[assignment]
    assert [answer.case_id for answer in two] == ["c", "d"]
    assert two[1:] == cc.Answers([two[1]])
    assert isinstance(cc.classify(BUNDLE), cc.Answer)


def test_values_are_taken_as_people_have_them() -> None:
    np, pd = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    pl, pa = pytest.importorskip("polars"), pytest.importorskip("pyarrow")
    plain = cc.Case(age_years=54, present=["fever", "papule"])
    for present in (
        ("fever", "papule"),
        {"papule", "fever"},
        frozenset(["papule", "fever"]),
        np.array(["fever", "papule"]),
        pd.Series(["fever", "papule"]),
        pl.Series(["fever", "papule"]),
        pa.array(["fever", "papule"]),
        (name for name in ("fever", "papule")),
        {"fever": 1, "papule": 2}.keys(),
    ):
        assert cc.Case(age_years=54, present=present) == plain
    ages: list[Any] = [
        54.0,
        np.int64(54),
        np.float32(54),
        Decimal("54.0"),
        np.array(54),
        pa.scalar(54),
    ]
    for age in ages:
        assert cc.Case(age_years=age, present=["fever", "papule"]) == plain
    nothing: list[Any] = [
        None,
        math.nan,
        np.nan,
        np.float32("nan"),
        pd.NA,
        pd.NaT,
        Decimal("nan"),
        np.datetime64("NaT"),
    ]
    for missing in nothing:
        assert cc.Case(
            age_years=missing, age_onset_years=missing, sex=missing, present=["fever"]
        ) == cc.Case(present=["fever"])
    found = {
        "fever": True,
        "papule": False,
        "nodule": None,
        "plaque": np.bool_(True),
        "cyst": pd.NA,
        "scar": math.nan,
    }
    assert cc.Case(findings=found).present == ("fever", "plaque")
    assert cc.Case(findings=found).absent == ("papule",)
    day = datetime.date(2024, 5, 6)
    for date in (
        day,
        datetime.datetime(2024, 5, 6),
        pd.Timestamp(day),
        np.datetime64(day),
        "2024-05-06",
    ):
        case = cc.Case(
            measurements=[cc.Measurement("phosphate", np.float64(7.9), "mg/dL", date=date)]
        )
        assert str(case.measurements[0].date).startswith("2024-05-06")
        assert cc.classify(case).measurements[0].value == "7.9"


def test_a_decimal_keeps_its_digits() -> None:
    for value, expected in [
        (Decimal("7.9"), 7.9),
        (Decimal("0.1234567890123456789"), "0.1234567890123456789"),
    ]:
        assert (
            cc.Case(measurements=[cc.Measurement("phosphate", value)]).measurements[0].value
            == expected
        )


def test_a_missing_measurement_is_named_and_not_silent() -> None:
    answer = cc.classify(
        cc.Case(present=["papule"], measurements=[cc.Measurement("phosphate", math.nan, "mg/dL")])
    )
    issues = [*answer.issues, *(issue for one in answer.measurements for issue in one.issues)]
    assert any("measurements[0]" in issue.where for issue in issues)


def test_options_reach_the_core() -> None:
    assert cc.classify(CASE, scheme="five-form").scheme.id == "five-form"
    details: list[tuple[cc.Detail, int]] = [("brief", 0), ({"leading": 2}, 2)]
    for detail, traced in details:
        assert (
            sum(one.trace is not None for one in cc.classify(CASE, detail=detail).diagnoses)
            == traced
        )
    assert all(one.trace is not None for one in cc.classify(CASE, detail="full").diagnoses)
    assert len(cc.classify(CASE, top=3).diagnoses) == 3
    assert cc.classify(CASE, advice=False).next_steps is None


def test_how_a_record_is_read_is_an_option() -> None:
    patient = '{"resourceType": "Patient", "id": "1", "birthDate": "1970-03-02"}'
    for day in (datetime.date(2024, 3, 2), "2024-03-02"):
        answer = cc.classify(patient, record={"reference_date": day, "window_days": 30})
        assert (
            isinstance(answer, cc.Answer)
            and int(answer.to_dict()["summary"]["patient"]["age_years"]) == 54
        )
    with pytest.raises(cc.CalcinosisError, match="option `record` cannot be"):
        cc.classify(patient, record={"reference": "2024"})


def test_a_fault_of_the_record_is_an_issue_and_in_strict_mode_an_error() -> None:
    faulty = {"present": ["no-such-finding", "papule"]}
    assert cc.classify(faulty).issues[0].where == "present[0]"
    error = refused(lambda: cc.classify(faulty, strict=True))
    assert isinstance(error, cc.StrictError)
    assert error.code == "strict"
    assert error.fields["issues"][0]["where"] == "present[0]"


@pytest.mark.parametrize(
    ("call", "code", "part"),
    [
        (lambda: cc.classify("{"), "invalid-json", "line 1, column"),
        (lambda: cc.classify({}, scheme="x"), "unknown-scheme", "`five-form`"),
        (lambda: cc.classify(CASE, detail="all"), "invalid-option", "`detail`"),  # type: ignore[call-overload]
        (lambda: cc.classify(CASE, strict=1), "invalid-option", "`true` or `false`"),  # type: ignore[call-overload]
        (lambda: cc.classify_json(CASE, depth=3), "unknown-option", "`depth`"),
        (lambda: cc.classify({"age_years": math.inf}), "invalid-json", "`age_years`: inf"),
        (
            lambda: cc.classify({"measurements": [{"analyte": "phosphate", "value": -math.inf}]}),
            "invalid-json",
            "`measurements[0].value`",
        ),
        (
            lambda: cc.classify({"present": [object()]}),
            "invalid-json",
            "`present[0]`: a `object` has no place",
        ),
        (lambda: cc.classify({"present": [b"fever"]}), "invalid-json", "`present[0]`: a `bytes`"),
        (lambda: cc.classify({1: 2}), "invalid-json", "the name `1` is a `int`"),  # type: ignore[dict-item]
        (lambda: cc.Case(present="fever"), "invalid-json", "write ['fever']"),
        (lambda: cc.Case(findings={"fever": "yes"}), "invalid-json", "`findings.fever`"),  # type: ignore[dict-item]
        (lambda: cc.Case(age_years="old"), "invalid-json", "line 1"),  # type: ignore[arg-type]
        (lambda: cc.classify(CASE, detail=object()), "invalid-json", "the options"),  # type: ignore[call-overload]
        (lambda: cc.classify('{"id": "\ud800"}'), "invalid-utf-8", "the case is no valid text"),
        (lambda: cc.classify({"id": "\ud800"}), "invalid-utf-8", "the case is no valid text"),
        (lambda: cc.classify(b'{"id": "\xff"}'), "invalid-utf-8", "is not UTF-8 after byte 8"),
        (
            lambda: cc.classify({"age_years": 10**5000}),
            "invalid-json",
            "the case cannot be written",
        ),
        (lambda: cc.Case.from_json("[{}, {}]"), "wrong-kind", "2 cases"),
        (lambda: cc.Case.from_fhir({"present": []}), "", ""),
        (
            lambda: cc.classify(CASE).explain("calciphylaxis-uremik"),
            "unknown-id",
            "did you mean `calciphylaxis-uremic`",
        ),
    ],
)
def test_a_refusal_says_what_would_be_right(
    call: Callable[[], object], code: str, part: str
) -> None:
    error = refused(call)
    assert error.code == code or not code
    assert part in str(error)


def test_what_is_no_case_at_all_is_a_type_error() -> None:
    for given in (None, 3, object(), [CASE], {"a"}):
        with pytest.raises(TypeError, match="a case cannot be a"):
            cc.classify(given)  # type: ignore[call-overload]
    pd = pytest.importorskip("pandas")
    with pytest.raises(TypeError, match="classify_frame"):
        cc.classify(pd.DataFrame({"papule": [True]}))


def test_a_case_nested_without_end_is_refused() -> None:
    endless: dict[str, Any] = {}
    endless["present"] = endless
    assert refused(lambda: cc.classify(endless)).code == "invalid-json"
    assert refused(lambda: cc.classify('{"notes": ' + "[" * 100_000)).code == "invalid-json"


def test_errors_are_built_in_errors_that_pickle_and_copy() -> None:
    error = refused(lambda: cc.classify({}, scheme="x"))
    assert isinstance(error, ValueError)
    assert isinstance(error, KeyError)
    assert error.fields["given"] == "x"
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert (str(twin), twin.code, twin.fields) == (str(error), error.code, error.fields)


def test_a_case_is_a_value() -> None:
    case = cc.Case(
        id="c",
        age_years=54,
        sex="female",
        present=["fever"],
        measurements=[cc.Measurement("phosphate", 7.9, "mg/dL", high=4.5)],
        codes=[
            cc.Code("icd-10-cm", "N18.6"),
            {"system": "hpo", "code": "HP:0000988", "excluded": True},
        ],
    )
    assert eval(repr(case), vars(cc)) == case
    for twin in (
        pickle.loads(pickle.dumps(case)),
        copy.deepcopy(case),
        cc.Case.from_json(case.to_json()),
        cc.Case.from_dict(case.to_dict()),
    ):
        assert twin == case and hash(twin) == hash(case)
    assert case != case.replace(age_years=55)
    assert case.codes[1].excluded
    for name in ("id", "_json", "new"):
        with pytest.raises(AttributeError, match="cannot be changed"):
            setattr(case, name, 1)
        with pytest.raises(AttributeError, match="cannot be changed"):
            delattr(case, name)
    case.to_dict()["present"].append("papule")
    assert case.present == ("fever",)
    odd = cc.Case.from_dict({"present": ["fever"], "colour": "red"})
    assert eval(repr(odd), vars(cc)) == odd
    assert any(issue.where == "colour" for issue in cc.classify(odd).issues)


def test_a_record_keeps_what_was_not_read() -> None:
    case = cc.Case.from_fhir(BUNDLE)
    answer = cc.classify(case)
    assert answer == cc.classify(BUNDLE)
    assert pickle.loads(pickle.dumps(case)) == case
    assert cc.classify(pickle.loads(pickle.dumps(case))) == answer
    assert answer.to_fhir()["subject"] == {"reference": "Patient/p1"}
    day = datetime.date(2024, 5, 7)
    drafts = answer.to_fhir("conditions", date=day)
    kinds = [entry["resource"]["resourceType"] for entry in drafts["entry"]]
    assert kinds[0] == "RiskAssessment" and set(kinds[1:]) <= {"Condition"}
    assert drafts["entry"][0]["resource"]["occurrenceDateTime"] == "2024-05-07"
    assert answer.to_fhir("guidance-response")["resourceType"] == "GuidanceResponse"
    with pytest.raises(cc.CalcinosisError, match="option `fhir` cannot be"):
        answer.to_fhir("bundle")  # type: ignore[arg-type]
    assert answer.what_if(present=["livedo-reticularis"]).issues == answer.issues
    assert cc.read_cases(BUNDLE)[0].to_dict() == case.to_dict()
    packets = sorted((ROOT / "tests/data/phenopackets").glob("*.json"))
    assert cc.classify(cc.Case.from_phenopacket(packets[0])) == cc.classify(packets[0])


def test_an_answer_is_a_value() -> None:
    answer = cc.classify(CASE)
    for twin in (pickle.loads(pickle.dumps(answer)), copy.copy(answer), copy.deepcopy(answer)):
        assert twin == answer and hash(twin) == hash(answer)
        assert twin.to_text() == answer.to_text()
    assert answer != cc.classify({})
    with pytest.raises(AttributeError):
        answer.forms = ()  # type: ignore[misc]
    answer.to_dict()["diagnoses"].clear()
    assert answer.leader is not None
    leader = answer.leader
    assert leader == answer[leader.id] and hash(leader) == hash(answer[leader.id])
    assert pickle.loads(pickle.dumps(leader)) == leader
    assert isinstance(leader.status, cc.Status) and leader.status in {
        "probable",
        "possible",
        "established",
    }
    assert answer.statuses[leader.id] is leader.status
    assert answer.probabilities[leader.id] == leader.probability == answer.probability
    assert leader.id in answer and "nothing" not in answer
    assert repr(
        answer
    ) == f"<Answer case_id='c', {leader.id} {leader.status} {leader.probability:.1%}>".replace(
        ", calc", ", calc"
    )


def test_an_explanation_replays_to_the_score() -> None:
    answer = cc.classify(CASE)
    told = answer.explain("juvenile-dermatomyositis")
    assert answer["juvenile-dermatomyositis"].trace is None
    assert told.trace is not None
    assert told.score == told.trace.prior + told.trace.evidence - told.trace.discount
    assert all(one.sources for one in told.trace.criteria if one.basis == "seen")
    assert pickle.loads(pickle.dumps(told)) == told


def test_what_if_is_the_longer_case() -> None:
    answer = cc.classify(CASE, scheme="five-form")
    then = answer.what_if(present=["livedo-reticularis"], absent=["severe-pain"])
    longer = {
        **CASE,
        "present": ["hemodialysis", "retiform-purpura", "livedo-reticularis"],
        "absent": ["severe-pain"],
    }
    assert then == cc.classify(longer, scheme="five-form")
    assert pickle.loads(pickle.dumps(then)) == then
    assert then.what_if(present=["severe-pain"]).case.absent == ()
    with pytest.raises(cc.InvalidInputError, match="list of findings"):
        answer.what_if(present="fever")
    comparison = answer.compare(then)
    assert comparison.present_now == ("livedo-reticularis",)
    assert comparison.absent_now == ("severe-pain",)
    assert comparison == cc.compare(answer, then)
    assert any(
        weight.finding == "severe-pain"
        for reason in comparison.reasons
        for weight in reason.weights
    )
    assert "livedo-reticularis" in str(comparison)
    assert pickle.loads(pickle.dumps(comparison)).to_text() == comparison.to_text()
    assert str(cc.compare(answer, answer)) == "Nothing changed.\n"


def test_many_are_answered_in_order_with_progress() -> None:
    cases = [{"id": str(number), "present": ["papule"]} for number in range(600)]
    told: list[tuple[int, int | None]] = []
    answers = cc.classify_many(
        cases, detail="brief", top=1, progress=lambda done, of: told.append((done, of))
    )
    assert [answer.case_id for answer in answers] == [case["id"] for case in cases]
    assert told[-1] == (600, 600) and len(told) > 1
    assert cc.classify_many(iter(cases), detail="brief", top=1, threads=1) == answers
    assert answers[5] == cc.classify(cases[5], detail="brief", top=1)
    assert (
        cc.classify_many("\n".join(json.dumps(case) for case in cases), detail="brief", top=1)
        == answers
    )
    assert len(cc.classify_many([])) == 0
    assert [row["case_id"] for row in answers.rows()][:2] == ["0", "1"]
    assert json.loads(answers.to_json())[3] == answers[3].to_dict()
    assert pickle.loads(pickle.dumps(answers[:3])) == answers[:3]


def test_of_many_the_one_at_fault_is_named() -> None:
    for bad in ("{", {"age_years": math.inf}, 7):
        with pytest.raises((cc.CalcinosisError, TypeError)) as caught:
            cc.classify_many([CASE] * 300 + [bad])  # type: ignore[list-item]
        assert caught.value.__notes__ == ["the patient at position 300"]


def test_threads_get_the_same_answer() -> None:
    expected = cc.classify_json(CASE, detail="full")
    answers: list[str] = []
    start = threading.Barrier(10)

    def ask() -> None:
        start.wait()
        answers.extend(cc.classify_json(CASE, detail="full") for _ in range(5))

    threads = [threading.Thread(target=ask) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [expected] * 50


def test_other_threads_run_during_a_call() -> None:
    # With an interval without end no thread is made to give way: the other one runs only if the
    # call itself lets it.
    text = json.dumps({**CASE, "notes": ["x" * 1000] * 4000})
    interval = sys.getswitchinterval()
    ran: list[int] = []

    def wait_and_run(gate: threading.Lock) -> None:
        with gate:
            ran.append(1)

    try:
        # How soon the other thread wakes up is up to the machine, so it gets more than one chance.
        for _ in range(100):
            gate = threading.Lock()
            gate.acquire()
            thread = threading.Thread(target=wait_and_run, args=(gate,))
            thread.start()
            sys.setswitchinterval(1000)
            gate.release()
            cc.classify_json(text)
            seen = bool(ran)
            sys.setswitchinterval(interval)
            thread.join()
            if seen:
                break
            ran.clear()
    finally:
        sys.setswitchinterval(interval)
    assert seen


def test_versions(capsys: pytest.CaptureFixture[str]) -> None:
    assert cc.__version__ == metadata.version("calcinosis")
    provenance = cc.classify({"present": ["papule"]}).provenance
    assert provenance.engine_version == cc.__version__
    assert provenance.knowledge_version == cc.knowledge_version()
    cc.show_versions()
    assert cc.Knowledge.builtin().digest in capsys.readouterr().out


def test_every_public_name_is_listed() -> None:
    public = {name for name in vars(cc) if not name.startswith("_")}
    assert public - {"annotations"} == set(cc.__all__) - {"__version__"}
