"""What goes in comes out: generated cases of any shape, and hostile ones."""

from __future__ import annotations

import json
import math
import pickle
from typing import Any

import calcinosis as cc
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

FINDINGS = list(cc.Knowledge.builtin().findings)
settings.register_profile(
    "calm", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("calm")

# Any text that UTF-8 can hold.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
ages = st.none() | st.floats(0, 120) | st.integers(0, 120)
findings = st.lists(st.sampled_from(FINDINGS), max_size=8)
measurements = st.lists(
    st.builds(
        cc.Measurement,
        texts,
        st.none() | st.floats(allow_nan=False, allow_infinity=False) | texts,
        st.none() | texts,
        date=st.none() | st.dates(),
    ),
    max_size=3,
)
cases = st.builds(
    cc.Case,
    id=st.none() | texts,
    age_years=ages,
    age_onset_years=ages,
    sex=st.none() | texts,
    present=findings | st.lists(texts, max_size=3),
    absent=findings,
    measurements=measurements,
    codes=st.lists(st.builds(cc.Code, texts, texts, st.booleans(), st.none() | texts), max_size=3),
)
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.binary(max_size=4)
    | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=12), inner, max_size=3)
        | st.tuples(inner)
    ),
    max_leaves=12,
)
FIELDS = [
    "id",
    "age_years",
    "age_onset_years",
    "sex",
    "present",
    "absent",
    "measurements",
    "codes",
    "resourceType",
]


@given(cases)
def test_a_case_survives_every_form(case: cc.Case) -> None:
    assert cc.Case.from_json(case.to_json()) == case
    assert cc.Case.from_dict(case.to_dict()) == case
    assert pickle.loads(pickle.dumps(case)) == case
    assert eval(repr(case), {**vars(cc), "nan": math.nan, "inf": math.inf}) == case


@given(cases)
def test_every_case_is_answered_the_same_way_whichever_way_it_comes(case: cc.Case) -> None:
    answer = cc.classify(case)
    assert cc.classify(case.to_dict()) == answer
    assert cc.classify(case.to_json()) == answer
    assert json.loads(answer.to_json()) == answer.to_dict()
    assert sum(one.probability for one in answer.forms) <= 1.001
    hash(answer), repr(answer), answer.to_text(), case._repr_html_()


@given(st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=12), anything, max_size=5))
def test_whatever_is_given_is_answered_or_refused(data: dict[str, Any]) -> None:
    try:
        cc.classify(data)
    except cc.CalcinosisError as error:
        assert error.code in set(cc.enums.ErrorCode)
        assert str(error)


@given(st.text(max_size=60) | st.binary(max_size=60))
def test_whatever_text_is_given_is_answered_or_refused(data: str | bytes) -> None:
    try:
        cc.classify(data)
    except cc.CalcinosisError as error:
        assert error.code


@given(
    st.lists(st.sampled_from(FINDINGS), max_size=4), st.lists(st.sampled_from(FINDINGS), max_size=4)
)
def test_what_if_never_leaves_a_finding_on_both_sides_by_itself(
    present: list[str], absent: list[str]
) -> None:
    then = cc.classify({"present": ["papule"]}).what_if(
        present=present, absent=[f for f in absent if f not in present]
    )
    assert not set(then.case.present) & set(then.case.absent)
