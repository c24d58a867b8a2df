"""The answer about a patient, and the answers about several."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Self, TypeAlias, overload

from calcinosis import _native
from calcinosis._answer_types import AnswerFacts, DiagnosisAnswer, FormAnswer, Issue
from calcinosis._case import Case
from calcinosis._enums import Status
from calcinosis._errors import InvalidInputError, UnknownIdError
from calcinosis._values import plain, to_json

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from calcinosis._compare import Comparison
    from calcinosis._knowledge import Knowledge

Detail: TypeAlias = Literal["brief", "full"] | Mapping[Literal["leading"], int]
"""How much of the reasons an answer carries: none, all, or those of the first so many diagnoses."""


class Request:
    """What was asked: shared by the answers to one text, and what they are asked again for another
    format."""

    __slots__ = ("_answered", "is_many", "knowledge", "options", "text")

    def __init__(self, knowledge: Knowledge, text: str, options: Mapping[str, Any]) -> None:
        self.knowledge: Knowledge = knowledge
        self.text: str = text
        self.options: Mapping[str, Any] = options
        self.is_many: bool = False
        self._answered: Sequence[_native.Answered] | None = None

    def ask(self) -> Sequence[_native.Answered]:
        """The answers of the core, asked once."""
        if self._answered is None:
            asked = to_json(self.options, "the options")
            answered, self.is_many = self.knowledge._native.answers(self.text, asked)
            self._answered = answered
        return self._answered

    def answers(self) -> list[Answer]:
        """One for each patient."""
        return [Answer(self, index) for index in range(len(self.ask()))]

    def told(self, answered: Sequence[_native.Answered]) -> list[Answer]:
        """One for each patient, where the core was asked together with others."""
        self._answered = answered
        return self.answers()

    def __reduce__(self) -> tuple[Any, ...]:
        return Request, (self.knowledge, self.text, self.options)


class Supposition(Request):
    """What was asked about an answer with findings more."""

    __slots__ = ("absent", "answer", "present")

    def __init__(self, answer: Answer, present: Sequence[str], absent: Sequence[str]) -> None:
        super().__init__(answer.knowledge, "", answer._request.options)
        self.answer = answer
        self.present = present
        self.absent = absent

    def ask(self) -> Sequence[_native.Answered]:
        """The answer of the core, asked once."""
        if self._answered is None:
            self._answered = [self.answer._answered.supposing(self.present, self.absent)]
        return self._answered

    def __reduce__(self) -> tuple[Any, ...]:
        return Supposition, (self.answer, self.present, self.absent)


class Answer(AnswerFacts):
    """The explained differential of one patient.

    The JSON is read when a part of it is first asked for; `to_text`, `to_markdown`, `to_html` and
    `to_fhir` are written by the core on demand. An answer is immutable, hashable, comparable by its
    facts, and can be pickled.

    >>> import calcinosis
    >>> answer = calcinosis.classify({"age_years": 54, "present": ["hemodialysis", "retiform-purpura"]})
    >>> answer.leader.id, str(answer.leader.status)
    ('calciphylaxis-uremic', 'probable')
    >>> [step.id for step in answer.next_steps.steps if step.kind == "imaging"][:1]  # doctest: +ELLIPSIS
    [...]
    """

    __slots__ = ("_index", "_read", "_request")
    _request: Request
    _index: int
    _read: dict[str, Any] | None

    def __init__(self, request: Request, index: int, /) -> None:
        for name, value in (("_request", request), ("_index", index), ("_read", None)):
            object.__setattr__(self, name, value)

    @property
    def _facts(self) -> dict[str, Any]:  # type: ignore[override]
        if self._read is None:
            object.__setattr__(self, "_read", json.loads(self.to_json()))
        assert self._read is not None
        return self._read

    @property
    def _answered(self) -> _native.Answered:
        return self._request.ask()[self._index]

    @property
    def case(self) -> Case:
        """The case that was answered, as it was read."""
        return Case._read(self._answered.case_json)

    @property
    def knowledge(self) -> Knowledge:
        """The knowledge by which it was answered."""
        return self._request.knowledge

    @property
    def form(self) -> FormAnswer | None:
        """The leading form of the scheme; ``None`` where nothing is left."""
        forms = self.forms
        return forms[0] if forms else None

    @property
    def leader(self) -> DiagnosisAnswer | None:
        """The leading diagnosis; ``None`` where nothing is left."""
        diagnoses = self._facts["diagnoses"]
        return DiagnosisAnswer(diagnoses[0]) if diagnoses else None

    @property
    def probability(self) -> float | None:
        """Probability of the leading diagnosis, 0 to 1."""
        return self.leader.probability if self.leader else None

    @property
    def status(self) -> Status | None:
        """How the leading diagnosis stands."""
        return self.leader.status if self.leader else None

    @property
    def statuses(self) -> dict[str, Status]:
        """How each diagnosis stands, by its id."""
        return {one["id"]: Status(one["status"]) for one in self._facts["diagnoses"]}

    @property
    def probabilities(self) -> dict[str, float]:
        """The probability of each diagnosis, 0 to 1, by its id."""
        return {one["id"]: one["probability"] for one in self._facts["diagnoses"]}

    def __getitem__(self, diagnosis: str) -> DiagnosisAnswer:
        """The place of a diagnosis in the differential; raises `UnknownIdError`."""
        for one in self._facts["diagnoses"]:
            if one["id"] == diagnosis:
                return DiagnosisAnswer(one)
        self._unknown(diagnosis)

    def __contains__(self, diagnosis: object) -> bool:
        return any(one["id"] == diagnosis for one in self._facts["diagnoses"])

    def _unknown(self, diagnosis: str) -> NoReturn:
        node = self.knowledge.diagnosis(diagnosis)
        why = "the answer was cut by `top`" if node.is_leaf else "it is a group"
        raise UnknownIdError(f"`{node.id}` is not listed: {why}", "unknown-id", {"given": node.id})

    def explain(self, diagnosis: str, /) -> Explanation:
        """Why a diagnosis stands where it does: every finding for and against, and every criterion.

        Raises `UnknownIdError` for what is no leaf of the differential.
        """
        return Explanation(self, diagnosis)

    def what_if(self, *, present: Iterable[str] = (), absent: Iterable[str] = ()) -> Answer:
        """The answer if these findings were known as well; each leaves the list in which it stood
        before.

        A code or a measurement that says otherwise stays, and makes a conflict that the answer
        reports.

        >>> import calcinosis
        >>> answer = calcinosis.classify({"present": ["hemodialysis", "retiform-purpura"]})
        >>> then = answer.what_if(absent=["livedo-reticularis"])
        >>> then.case.absent
        ('livedo-reticularis',)
        """
        return Supposition(self, _ids(present, "present"), _ids(absent, "absent")).answers()[0]

    def compare(self, other: Answer, /) -> Comparison:
        """What changes from this answer to another one, and why; see `calcinosis.compare`."""
        from calcinosis._compare import compare

        return compare(self, other)

    def to_json(self) -> str:
        """The canonical JSON: the same, byte for byte, as that of the Rust and the C face."""
        return self._answered.json

    def to_text(self, *, detail: Detail | None = None) -> str:
        """The answer in words, for a terminal."""
        return self._render("text", detail)

    def to_markdown(self, *, detail: Detail | None = None) -> str:
        """The answer in words, as Markdown."""
        return self._render("markdown", detail)

    def to_html(self, *, detail: Detail | None = None) -> str:
        """The answer in words, as a piece of HTML without scripts: what a notebook shows."""
        return self._render("html", detail)

    def to_fhir(
        self,
        resource: Literal["risk-assessment", "conditions", "guidance-response"] = "risk-assessment",
        *,
        date: datetime.date | str | None = None,
    ) -> dict[str, Any]:
        """The answer as a FHIR resource that fits R4 and R5.

        A `RiskAssessment`; a `Bundle` of it and the drafts for the problem list, never confirmed
        (``"conditions"``); or a `GuidanceResponse` with what is still asked for. ``date`` is the day
        for which the answer holds; no clock is read.
        """
        fhir = {"resource": resource} | ({} if date is None else {"date": date})
        written: dict[str, Any] = json.loads(self._render("fhir", None, fhir=fhir))
        return written

    def _render(self, format: str, detail: Detail | None, **more: Any) -> str:
        options = {**self._request.options, "format": format, **more}
        if detail is not None:
            options["detail"] = detail
        return self._answered.render(to_json(options, "the options"))

    def plot(self, *, leaders: int = 3, strongest: int = 8, ax: Axes | None = None) -> Axes:
        """The evidence of the leading diagnoses as a waterfall; needs the extra ``plot``."""
        from calcinosis._plot import plot_evidence

        return plot_evidence(self, leaders=leaders, strongest=strongest, ax=ax)

    def __eq__(self, other: object) -> bool:
        return self.to_json() == other.to_json() if isinstance(other, Answer) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.to_json())

    def __reduce__(self) -> tuple[Any, ...]:
        return Answer, (self._request, self._index)

    def __repr__(self) -> str:
        leader = self.leader
        about = f"case_id={self.case_id!r}, " if self.case_id is not None else ""
        if leader is None:
            return f"<Answer {about}nothing is left>"
        return f"<Answer {about}{leader.id} {leader.status} {leader.probability:.1%}>"

    def __str__(self) -> str:
        return self.to_text()

    def _repr_html_(self) -> str:
        return self.to_html()

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


class Explanation(DiagnosisAnswer):
    """A diagnosis of the differential with its reasons, also where the answer left them out."""

    __slots__ = ("_answer",)
    _answer: Answer

    def __init__(self, answer: Answer, diagnosis: str, /) -> None:
        listed = {one["id"]: one for one in answer._facts["diagnoses"]}
        if "trace" not in listed.get(diagnosis, {}):
            # Asked again for all reasons, and for all diagnoses where the answer was cut.
            full = json.loads(answer._render("json", "full", top=None))
            listed = {one["id"]: one for one in full["diagnoses"]}
        if diagnosis not in listed:
            answer._unknown(diagnosis)
        super().__init__(listed[diagnosis])
        object.__setattr__(self, "_answer", answer)

    def __reduce__(self) -> tuple[Any, ...]:
        return Explanation, (self._answer, self.id)

    def plot(self, *, strongest: int = 12, ax: Axes | None = None) -> Axes:
        """The evidence as a waterfall; needs the extra ``plot``."""
        from calcinosis._plot import plot_waterfall

        return plot_waterfall(self, strongest=strongest, ax=ax)


class Answers(Sequence[Answer]):
    """The answers about several patients, in the order in which they were given."""

    __slots__ = ("_answers",)
    _answers: tuple[Answer, ...]

    def __init__(self, answers: Iterable[Answer], /) -> None:
        object.__setattr__(self, "_answers", tuple(answers))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("`Answers` cannot be changed")

    @overload
    def __getitem__(self, index: int) -> Answer: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    def __getitem__(self, index: int | slice) -> Answer | Self:
        return (
            type(self)(self._answers[index]) if isinstance(index, slice) else self._answers[index]
        )

    def __len__(self) -> int:
        return len(self._answers)

    def __iter__(self) -> Iterator[Answer]:
        return iter(self._answers)

    def __eq__(self, other: object) -> bool:
        return self._answers == other._answers if isinstance(other, Answers) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._answers)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._answers,)

    @property
    def issues(self) -> tuple[tuple[int, Issue], ...]:
        """Every issue, with the position of the answer that it belongs to."""
        return tuple(
            (number, issue) for number, answer in enumerate(self) for issue in answer.issues
        )

    def rows(self) -> list[dict[str, Any]]:
        """A line for each patient: what a table of the answers shows."""
        return [_row(answer) for answer in self]

    def to_dicts(self) -> list[dict[str, Any]]:
        """Every answer as dictionaries."""
        return [answer.to_dict() for answer in self]

    def to_json(self, *, lines: bool = False) -> str:
        """A JSON array of the canonical answers, or one per line."""
        texts = [answer.to_json() for answer in self]
        return "".join(f"{text}\n" for text in texts) if lines else f"[{','.join(texts)}]"

    def to_text(self) -> str:
        """The answers in words, one after the other."""
        return "\n\n".join(answer.to_text() for answer in self)

    def to_markdown(self) -> str:
        """The answers in words, as Markdown."""
        return "\n\n".join(answer.to_markdown() for answer in self)

    def plot_forms(self, *, ax: Axes | None = None) -> Axes:
        """How many patients each form leads, by status; needs the extra ``plot``."""
        from calcinosis._plot import plot_forms

        return plot_forms(self, ax=ax)

    def __repr__(self) -> str:
        return f"<Answers of {len(self)} patients>"

    def _repr_html_(self) -> str:
        from calcinosis._html import answers_table

        return answers_table(self)


def _ids(findings: Iterable[str], what: str) -> list[str]:
    if isinstance(findings, str):
        raise InvalidInputError(
            f"`{what}` is a list of findings: write [{findings!r}]", "invalid-json", {"where": what}
        )
    return [str(finding) for finding in plain(findings)]


def _row(answer: Answer) -> dict[str, Any]:
    form, leader = answer.form, answer.leader
    return {
        "case_id": answer.case_id,
        "form": form.id if form else None,
        "form_probability": form.probability if form else None,
        "diagnosis": leader.id if leader else None,
        "status": str(leader.status) if leader else None,
        "probability": leader.probability if leader else None,
        "issues": len(answer.issues),
    }
