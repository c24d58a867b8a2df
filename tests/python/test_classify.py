"""What the Python face promises beyond the answer itself."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import threading
import types
from collections.abc import Callable
from importlib import metadata
from typing import Any

import calcinosis
import pytest

CASE = {"id": "c", "age_years": 54, "present": ["hemodialysis", "retiform-purpura", "severe-pain"]}


def refused(call: Callable[[], object]) -> calcinosis.InvalidInputError:
    with pytest.raises(calcinosis.InvalidInputError) as caught:
        call()
    return caught.value


def test_a_mapping_and_its_json_have_one_answer() -> None:
    answer = calcinosis.classify(CASE)
    assert answer["case_id"] == "c"
    assert answer["diagnoses"][0]["rank"] == 1
    assert calcinosis.classify(json.dumps(CASE)) == answer
    assert calcinosis.classify(types.MappingProxyType(CASE)) == answer
    assert json.loads(calcinosis.classify_json(json.dumps(CASE))) == answer


def test_options_reach_the_core() -> None:
    assert calcinosis.classify(CASE, scheme="five-form")["scheme"]["id"] == "five-form"
    details: list[tuple[calcinosis.Detail, int]] = [("brief", 0), ({"leading": 2}, 2)]
    for detail, traced in details:
        diagnoses = calcinosis.classify({}, detail=detail)["diagnoses"]
        assert sum("trace" in diagnosis for diagnosis in diagnoses) == traced
    assert all("trace" in diagnosis for diagnosis in calcinosis.classify(CASE, detail="full")["diagnoses"])


def test_a_fault_of_the_record_is_an_issue_and_in_strict_mode_an_error() -> None:
    faulty = {"present": ["no-such-finding"]}
    assert [issue["where"] for issue in calcinosis.classify(faulty)["issues"]][0] == "present[0]"
    assert refused(lambda: calcinosis.classify(faulty, strict=True)).code == "strict"


@pytest.mark.parametrize(
    ("call", "code", "part"),
    [
        (lambda: calcinosis.classify("{"), "invalid-json", "line 1, column"),
        (lambda: calcinosis.classify({}, scheme="x"), "unknown-scheme", "`five-form`"),
        (lambda: calcinosis.classify({}, detail="all"), "invalid-option", "`detail`"),  # type: ignore[arg-type]
        (lambda: calcinosis.classify({}, strict=1), "invalid-option", "`true` or `false`"),  # type: ignore[arg-type]
        (lambda: calcinosis.classify({"age_years": float("nan")}), "invalid-json", "the case cannot be written"),
        (lambda: calcinosis.classify({"present": {"a set"}}), "invalid-json", "a `set` has no place in a case"),
        (lambda: calcinosis.classify({}, detail=object()), "invalid-json", "the options"),  # type: ignore[arg-type]
        (lambda: calcinosis.classify_json('{"id": "\ud800"}'), "invalid-utf-8", "the case is no valid text"),
        (lambda: calcinosis.classify({"id": "\ud800"}), "invalid-json", "line 1, column"),
    ],
)
def test_a_refusal_says_what_would_be_right(call: Callable[[], object], code: str, part: str) -> None:
    error = refused(call)
    assert error.code == code
    assert part in str(error)


def test_what_is_no_case_at_all_is_a_type_error() -> None:
    with pytest.raises(TypeError):
        calcinosis.classify_json(b"{}")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        calcinosis.classify_json(None)  # type: ignore[arg-type]


def test_a_case_nested_without_end_is_refused() -> None:
    endless: dict[str, Any] = {}
    endless["present"] = endless
    assert refused(lambda: calcinosis.classify(endless)).code == "invalid-json"
    assert refused(lambda: calcinosis.classify('{"notes": ' + "[" * 100_000)).code == "invalid-json"


def test_errors_are_value_errors_that_pickle_and_copy() -> None:
    error = refused(lambda: calcinosis.classify({}, scheme="x"))
    assert isinstance(error, calcinosis.CalcinosisError)
    assert isinstance(error, ValueError)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert (str(twin), twin.code, twin.args) == (str(error), error.code, error.args)


def test_threads_get_the_same_answer() -> None:
    text = json.dumps(CASE)
    expected = calcinosis.classify_json(text, detail="full")
    answers: list[str] = []
    start = threading.Barrier(4)

    def ask() -> None:
        start.wait()
        answers.extend(calcinosis.classify_json(text, detail="full") for _ in range(10))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [expected] * 40


def test_other_threads_run_during_a_call() -> None:
    # With an interval without end no thread is made to give way: the other one runs only if the call itself lets it.
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
            calcinosis.classify_json(text)
            seen = bool(ran)
            sys.setswitchinterval(interval)
            thread.join()
            if seen:
                break
            ran.clear()
    finally:
        sys.setswitchinterval(interval)
    assert seen


def test_versions() -> None:
    assert calcinosis.__version__ == metadata.version("calcinosis")
    provenance = calcinosis.classify({})["provenance"]
    assert provenance["engine_version"] == calcinosis.__version__
    assert provenance["knowledge_version"] == calcinosis.knowledge_version()


def test_every_public_name_is_listed() -> None:
    public = {name for name in vars(calcinosis) if not name.startswith("_")}
    assert public - {"annotations"} == set(calcinosis.__all__) - {"__version__"}
