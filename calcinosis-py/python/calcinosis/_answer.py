"""The answer about a patient, and the answers about several."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Self, TypeAlias, overload

from calcinosis import _native
from calcinosis._answer_types import AnswerFacts, DiagnosisAnswer, FormAnswer, Issue
from calcinosis._case import Case
from calcinosis._enums import Status
from calcinosis._errors import UnknownIdError
from calcinosis._values import to_json
from calcinosis._view import each

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from calcinosis._compare import Comparison
    from calcinosis._knowledge import Knowledge

Detail: TypeAlias = Literal["brief", "full"] | Mapping[Literal["leading"], int]
"""How much of the reasons an answer carries: none, all, or those of the first so many diagnoses."""


class Request:
    """What was asked: shared by the answers to one text, and what they are asked again for another format."""

    __slots__ = ("answered", "knowledge", "options", "text")

    def __init__(self, knowledge: Knowledge, text: str, options: Mapping[str, Any]) -> None:
        self.knowledge = knowledge
        self.text = text
        self.options = options
        self.answered: Sequence[_native.Answered] | None = None

    def ask(self) -> Sequence[_native.Answered]:
        """The answers of the core, asked once."""
        if self.answered is None:
            self.answered = self.knowledge._native.answers(self.text, to_json(self.options, "the options"))
        return self.answered

    def __getstate__(self) -> tuple[Knowledge, str, Mapping[str, Any]]:
        return self.knowledge, self.text, self.options

    def __setstate__(self, state: tuple[Knowledge, str, Mapping[str, Any]]) -> None:
        self.knowledge, self.text, self.options = state
        self.answered = None


class Answer(AnswerFacts):
    """The explained differential of one patient.

    The JSON is read when a part of it is first asked for; `to_text`, `to_markdown`, `to_html` and `to_fhir` are written
    by the core on demand. An answer is immutable, hashable, comparable by its facts, and can be pickled.

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
        message = f"`{diagnosis:.128}` is no diagnosis of this answer"
        known = self.knowledge.diagnoses
        if diagnosis in known:
            message += ": it is a group, or the answer was cut by `top`"
        else:
            message += known._hint(diagnosis)
        raise UnknownIdError(message, "unknown-diagnosis", {"given": diagnosis})

    def explain(self, diagnosis: str, /) -> Explanation:
        """Why a diagnosis stands where it does: every finding for and against, and every criterion.

        Raises `UnknownIdError` for what is no leaf of the differential.
        """
        return Explanation(self, diagnosis)

    def what_if(self, *, present: Iterable[str] = (), absent: Iterable[str] = ()) -> Answer:
        """The answer if these findings were known as well; what the record says of them is set aside.

        >>> import calcinosis
        >>> answer = calcinosis.classify({"present": ["hemodialysis", "retiform-purpura"]})
        >>> then = answer.what_if(absent=["livedo-reticularis"])
        >>> then.case.absent
        ('livedo-reticularis',)
        """
        supposed = to_json({"present": list(present), "absent": list(absent)}, "what is supposed")
        text = self._answered.supposing(supposed)
        request = Request(self.knowledge, text, self._request.options | {"kind": "case"})
        request.ask()
        return Answer(request, 0)

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

    def to_fhir(self) -> dict[str, Any]:
        """The answer as a FHIR `RiskAssessment` that fits R4 and R5."""
        resource: dict[str, Any] = json.loads(self._render("fhir", None))
        return resource

    def _render(self, format: str, detail: Detail | None) -> str:
        options = {**self._request.options, "format": format, "many": None}
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
        facts = answer[diagnosis]._facts
        if "trace" not in facts:
            full = json.loads(answer._render("json", "full"))
            facts = next(one for one in full["diagnoses"] if one["id"] == diagnosis)
        super().__init__(facts)
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
        return type(self)(self._answers[index]) if isinstance(index, slice) else self._answers[index]

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
        return tuple((number, issue) for number, answer in enumerate(self) for issue in answer.issues)

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


__all__ = ["Answer", "Answers", "Detail", "Explanation", "Request", "each"]
