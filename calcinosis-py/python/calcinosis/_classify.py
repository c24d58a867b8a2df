"""Patients in, answers out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sized
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from calcinosis._answer import Answer, Answers, Detail, Request
from calcinosis._case import Case
from calcinosis._errors import CalcinosisError
from calcinosis._values import Data, text_of, to_json

if TYPE_CHECKING:
    from calcinosis._knowledge import Knowledge

Kind: TypeAlias = Literal["case", "fhir", "phenopacket"]
"""What a text is, where it does not tell."""

Progress: TypeAlias = Callable[[int, int | None], object]
"""What is told how many patients are done, of how many where that is known."""

# Enough patients to keep every core busy, few enough that Ctrl-C and progress are prompt.
_BATCH = 256


@overload
def classify(
    data: Case,
    /,
    *,
    scheme: str | None = None,
    detail: Detail | None = None,
    advice: bool = True,
    strict: bool = False,
    top: int | None = None,
    stated_diagnoses: bool = False,
    kind: Kind | None = None,
    limits: Mapping[str, int] | None = None,
    record: Mapping[str, Any] | None = None,
    knowledge: Knowledge | None = None,
) -> Answer: ...
@overload
def classify(
    data: Data,
    /,
    *,
    scheme: str | None = None,
    detail: Detail | None = None,
    advice: bool = True,
    strict: bool = False,
    top: int | None = None,
    stated_diagnoses: bool = False,
    kind: Kind | None = None,
    limits: Mapping[str, int] | None = None,
    record: Mapping[str, Any] | None = None,
    knowledge: Knowledge | None = None,
) -> Answer | Any: ...
def classify(
    data: Case | Data,
    /,
    *,
    scheme: str | None = None,
    detail: Detail | None = None,
    advice: bool = True,
    strict: bool = False,
    top: int | None = None,
    stated_diagnoses: bool = False,
    kind: Kind | None = None,
    limits: Mapping[str, int] | None = None,
    record: Mapping[str, Any] | None = None,
    knowledge: Knowledge | None = None,
) -> Answer | Answers:
    """Classify the patient, or the patients, of whatever is given.

    ``data`` is a `Case`, a mapping, a text, the bytes of a text, or the path of a file; a mapping
    or text is a case, a FHIR bundle or resource, a phenopacket, or several of them, told by its
    fields. One patient gives an `Answer`, several give `Answers`.

    - ``scheme``: id of the scheme through which the forms are seen, ``"four-form"`` by default;
    - ``detail``: ``"brief"``, ``"full"`` or ``{"leading": n}`` for the reasons of the first n
      diagnoses, 5 by default;
    - ``advice``: whether the answer says what follows from it: tests, treatments, follow-up;
    - ``strict``: whether a fault of the record is an error (`StrictError`) instead of an issue
      beside the answer;
    - ``top``: how many diagnoses are listed, all by default;
    - ``stated_diagnoses``: whether a code that states a diagnosis may make a finding present;
    - ``kind``: what a text is, where it does not tell: ``"case"``, ``"fhir"`` or ``"phenopacket"``;
    - ``limits``: how much is read at once, such as ``{"text": 1_000_000_000}``: ``text``, ``case``
      and ``patient`` in bytes, ``values``, ``patients``, ``resources``, ``statements``,
      ``measurements`` and ``objects`` by number; an error names the one to
      raise;
    - ``record``: how a record is read. Of FHIR ``reference_date``, the day for which ages are told
      (a date or ``"2024-05-06"``; the latest clinical date by default), ``window_days``, from which
      distance to it a value is set aside, and ``values``, ``"nearest"`` or ``"all"`` of one test;
      of a phenopacket ``diseases``, ``True`` to bring in what it states, and ``genes``, ``False``
      to leave them out;
    - ``knowledge``: the built-in knowledge by default, or one with a site's overlay.

    Raises `InvalidInputError` for what cannot be read or used, with the place and what would be
    right. Other threads run meanwhile.

    >>> import calcinosis
    >>> answer = calcinosis.classify(calcinosis.Case(age_years=54, present=["hemodialysis", "retiform-purpura"]))
    >>> answer.leader.id
    'calciphylaxis-uremic'
    """
    text, given = _given(data)
    options = _options(
        scheme, detail, advice, strict, top, stated_diagnoses, kind or given, limits, record
    )
    request = Request(_or_builtin(knowledge), text, options)
    answers = request.answers()
    return Answers(answers) if request.is_many else answers[0]


def classify_json(data: Data, /, *, knowledge: Knowledge | None = None, **options: Any) -> str:
    """The answer of the core as text, for whatever a text holds: one JSON object, or an array for
    several patients.

    The options are those of `classify`, with ``format`` (``"json"``, ``"text"``, ``"markdown"``,
    ``"html"`` or ``"fhir"``) and ``many`` (``"array"`` or ``"lines"``). The text is the same, byte
    for byte, as that of the Rust and the C face.
    """
    text, given = _given(data)
    if given is not None:
        options.setdefault("kind", given)
    return _or_builtin(knowledge)._native.answer_json(text, to_json(options, "the options"))


def classify_many(
    data: Iterable[Case | Data] | Data,
    /,
    *,
    scheme: str | None = None,
    detail: Detail | None = None,
    advice: bool = True,
    strict: bool = False,
    top: int | None = None,
    stated_diagnoses: bool = False,
    kind: Kind | None = None,
    limits: Mapping[str, int] | None = None,
    record: Mapping[str, Any] | None = None,
    knowledge: Knowledge | None = None,
    progress: Progress | bool | None = None,
    threads: int | None = None,
) -> Answers:
    """Classify many patients on all cores, in the order in which they are given.

    ``data`` is an iterable of what `classify` takes, or a text that holds them all (a list, one
    case per line, a FHIR export). ``progress`` is called with the number done and the number of
    all, where that is known; ``True`` shows a bar with tqdm, if that is installed. ``threads`` is
    the number of threads, one per core by default.

    The options are those of `classify`. With ``detail="brief"`` and a small ``top`` an answer takes
    little memory; for a data frame there is `classify_frame`.

    The first patient that cannot be read raises its error, which names the position.

    >>> import calcinosis
    >>> calcinosis.classify_many([{"present": ["papule"]}, {"present": ["hemodialysis"]}], detail="brief")
    <Answers of 2 patients>
    """
    held = _or_builtin(knowledge)
    if isinstance(data, str | bytes | bytearray | os.PathLike | Mapping):
        options = _options(
            scheme, detail, advice, strict, top, stated_diagnoses, kind, limits, record
        )
        request = Request(held, text_of(data, "the record"), options)
        return Answers(request.answers())
    told = _teller(progress, len(data) if isinstance(data, Sized) else None)
    source = iter(data)
    answers: list[Answer] = []
    while batch := list(islice(source, _BATCH)):
        requests: list[Request] = []
        for offset, one in enumerate(batch):
            try:
                text, given = _given(one)
                options = _options(
                    scheme,
                    detail,
                    advice,
                    strict,
                    top,
                    stated_diagnoses,
                    kind or given,
                    limits,
                    record,
                )
            except (CalcinosisError, TypeError) as error:
                error.add_note(f"the patient at position {len(answers) + offset}")
                raise
            requests.append(Request(held, text, options))
        asked = [(request.text, to_json(request.options, "the options")) for request in requests]
        answered = held._native.answer_many(asked, threads, len(answers))
        for request, found in zip(requests, answered, strict=True):
            answers.extend(request.told(found))
        told(len(answers))
    return Answers(answers)


def _given(data: object) -> tuple[str, str | None]:
    """The text of what is given, and its kind where that is known."""
    if isinstance(data, Case):
        return data._source or (data._json, "case")
    return text_of(data, "the case"), None


def _or_builtin(knowledge: Knowledge | None) -> Knowledge:
    if knowledge is not None:
        return knowledge
    from calcinosis._knowledge import Knowledge

    return Knowledge.builtin()


def _options(
    scheme: str | None,
    detail: Detail | None,
    advice: bool,
    strict: bool,
    top: int | None,
    stated_diagnoses: bool,
    kind: str | None,
    limits: Mapping[str, int] | None,
    record: Mapping[str, Any] | None,
) -> dict[str, Any]:
    given = {
        "scheme": scheme,
        "detail": detail,
        "advice": advice,
        "strict": strict,
        "top": top,
        "stated_diagnoses": stated_diagnoses,
        "kind": kind,
        "limits": None if limits is None else dict(limits),
        "record": None if record is None else dict(record),
    }
    # What is as by default needs no word.
    return {name: value for name, value in given.items() if value is not None}


def _teller(progress: Progress | bool | None, total: int | None) -> Callable[[int], object]:
    if callable(progress):
        return lambda done: progress(done, total)
    if progress:
        try:
            from tqdm.auto import tqdm  # type: ignore[import-untyped, unused-ignore]
        except ImportError:
            return lambda done: None
        bar = tqdm(total=total, unit="patients")
        return lambda done: bar.update(done - bar.n)
    return lambda done: None
