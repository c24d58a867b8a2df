"""One patient and one lesion, as given."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Self, SupportsFloat

from calcinosis import _native
from calcinosis._errors import InvalidInputError
from calcinosis._values import Data, plain, text_of, to_json

if TYPE_CHECKING:
    import datetime
    from decimal import Decimal

    from calcinosis._enums import CodeSystem, Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """What a measurement and a code have in common: as JSON they hold what was given."""

    def _calcinosis_(self) -> dict[str, Any]:
        given = {field.name.rstrip("_"): plain(getattr(self, field.name)) for field in fields(self)}
        return {name: value for name, value in given.items() if value is not None}

    def to_dict(self) -> dict[str, Any]:
        """What was given, as a dictionary."""
        return self._calcinosis_()

    def __repr__(self) -> str:
        given = [(field, getattr(self, field.name)) for field in fields(self)]
        shown = [f"{field.name}={value!r}" for field, value in given if value != field.default]
        return f"{type(self).__name__}({', '.join(shown)})"


@dataclass(frozen=True, slots=True, repr=False)
class Measurement(_Given):
    """A laboratory value or another measured quantity, as reported.

    >>> Measurement("phosphate", 7.9, "mg/dL", low=2.5, high=4.5)
    Measurement(analyte='phosphate', value=7.9, unit='mg/dL', low=2.5, high=4.5)
    """

    analyte: str
    """Id of the analyte, such as ``phosphate``; ``Knowledge.analytes`` lists them."""
    value: float | str | Decimal | None = None
    """A number, or a text such as ``<0.1``, ``1:320`` or ``positive``; ``None``, NaN or ``pd.NA``
    is not measured."""
    unit: str | None = None
    """The unit, in UCUM or a customary spelling."""
    low: float | None = None
    """Lower limit of the laboratory's own interval, in the same unit."""
    high: float | None = None
    """Upper limit of the laboratory's own interval, in the same unit."""
    flag: str | None = None
    """The laboratory's own flag: ``low``, ``normal``, ``high``, ``positive`` or ``negative``."""
    date: datetime.date | str | None = None
    """Date of the sample."""
    from_: str | None = None
    """Where it was read, such as ``Observation/123``."""


@dataclass(frozen=True, slots=True, repr=False)
class Code(_Given):
    """A code of another system, as given.

    >>> Code("icd-10-cm", "N18.6")
    Code(system='icd-10-cm', code='N18.6')
    """

    system: CodeSystem | str
    """The code system: a word such as ``icd-10-cm`` or the address that FHIR uses."""
    code: str
    """The code."""
    excluded: bool = False
    """Whether it was looked for and excluded."""
    display: str | None = None
    """The text that came with the code."""
    from_: str | None = None
    """Where it was read, such as ``Condition/7``."""


class Case:
    """One patient with one lesion, or one group of alike lesions; two different lesions are two
    cases.

    ``absent`` holds only what somebody looked for; what nobody looked for stands in neither list
    and stays unknown. Missing values (``None``, NaN, ``pd.NA``) say nothing.

    >>> case = Case(age_years=54, sex="female", present=["hemodialysis", "retiform-purpura"], absent=["fever"])
    >>> case.present
    ('hemodialysis', 'retiform-purpura')
    >>> Case(findings={"hemodialysis": True, "fever": False, "papule": None}).absent
    ('fever',)

    Ages are in years, fractions for infants; findings are ids of the vocabulary, see
    ``Knowledge.findings`` and ``Knowledge.search``. What the core does not know is no error here
    but an issue beside the answer.

    Raises ``InvalidInputError`` when something has no place in a case, with the field.
    """

    __slots__ = ("_facts", "_hash", "_json", "_source")
    _facts: dict[str, Any]
    _hash: int
    _json: str
    _source: tuple[str, str] | None

    def __init__(
        self,
        *,
        id: str | None = None,
        age_years: SupportsFloat | None = None,
        age_onset_years: SupportsFloat | None = None,
        onset_unknown: bool | None = None,
        sex: Sex | str | None = None,
        present: Iterable[str] = (),
        absent: Iterable[str] = (),
        findings: Mapping[str, bool | None] | None = None,
        measurements: Iterable[Measurement | Mapping[str, Any]] = (),
        codes: Iterable[Code | Mapping[str, Any]] = (),
    ) -> None:
        known: dict[str, list[str]] = {"present": [], "absent": []}
        # A row of pandas has items, and is no mapping.
        stated = _named(dict(findings.items()) if findings is not None else {})
        for finding, value in stated.items():
            if value is not None and value not in (0, 1):
                message = f"`findings.{finding}` cannot be `{value!r:.80}`: use True, False or None"
                raise InvalidInputError(message, "invalid-json", {"where": f"findings.{finding}"})
            if value is not None:
                known["present" if value else "absent"].append(finding)
        for name, given in (("present", present), ("absent", absent)):
            if isinstance(given, str):
                message = f"`{name}` is a list of findings: write [{given!r}]"
                raise InvalidInputError(message, "invalid-json", {"where": name})
        members = {
            "id": id,
            "age_years": age_years,
            "age_onset_years": age_onset_years,
            "onset_unknown": onset_unknown,
            "sex": sex,
            "present": _joined(present, known["present"]),
            "absent": _joined(absent, known["absent"]),
            "measurements": measurements,
            "codes": codes,
        }
        self._take(to_json(members, "the case"), None)

    def _take(self, text: str, source: tuple[str, str] | None) -> None:
        cases = _native.cases_json(text, "case")
        if len(cases) != 1:
            message = f"the text holds {len(cases)} cases: `classify_many` answers them all, `read_cases` reads them"
            raise InvalidInputError(message, "wrong-kind", {"patients": len(cases)})
        written = cases[0]
        for name, value in (
            ("_json", written),
            ("_source", source),
            ("_facts", json.loads(written)),
        ):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "_hash", hash(written))

    @classmethod
    def _read(cls, text: str, source: tuple[str, str] | None = None) -> Self:
        case = cls.__new__(cls)
        case._take(text, source)
        return case

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """A case from its fields; those that no case has are kept, and reported with the answer."""
        return cls._read(to_json(data, "the case"))

    @classmethod
    def from_json(cls, data: str | bytes, /) -> Self:
        """A case from its JSON."""
        return cls._read(text_of(data, "the case"))

    @classmethod
    def from_fhir(cls, data: Data, /) -> Self:
        """The patient of a FHIR bundle or resource, given as a mapping, a text, bytes or the path
        of a file.

        What could not be read is reported with the answer. A text with several patients is refused:
        ``classify`` answers them all.
        """
        return cls._foreign(data, "fhir")

    @classmethod
    def from_phenopacket(cls, data: Data, /) -> Self:
        """The patient of a GA4GH phenopacket; what it states as the diagnosis is kept out."""
        return cls._foreign(data, "phenopacket")

    @classmethod
    def _foreign(cls, data: Data, kind: str) -> Self:
        text = text_of(data, "the record")
        cases = _native.cases_json(text, kind)
        if len(cases) != 1:
            message = f"the record holds {len(cases)} patients: `classify` answers them all, `read_cases` reads them"
            raise InvalidInputError(message, "wrong-kind", {"patients": len(cases)})
        return cls._read(cases[0], (text, kind))

    @property
    def id(self) -> str | None:
        """The name that comes back with the answer."""
        return self._facts.get("id")

    @property
    def age_years(self) -> float | None:
        """Age of the patient in years."""
        return self._facts.get("age_years")

    @property
    def age_onset_years(self) -> float | None:
        """Age in years at which the lesion began."""
        return self._facts.get("age_onset_years")

    @property
    def onset_unknown(self) -> bool | None:
        """Whether the lesion began at an age that is not known, so that the age of the patient says
        nothing of it."""
        return self._facts.get("onset_unknown")

    @property
    def sex(self) -> str | None:
        """The sex, as given."""
        return self._facts.get("sex")

    @property
    def present(self) -> tuple[str, ...]:
        """Findings that were observed, as given."""
        return tuple(self._facts["present"])

    @property
    def absent(self) -> tuple[str, ...]:
        """Findings that were looked for and not there, as given."""
        return tuple(self._facts["absent"])

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """Measured quantities, as given."""
        return tuple(Measurement(**_python(one)) for one in self._facts.get("measurements", ()))

    @property
    def codes(self) -> tuple[Code, ...]:
        """Codes of other systems, as given."""
        return tuple(Code(**_python(one)) for one in self._facts.get("codes", ()))

    def replace(self, **changes: Any) -> Case:
        """The same case with other fields: ``case.replace(age_years=55)``.

        A case that was read from FHIR or a phenopacket becomes a plain one: the issues of its
        record stay behind.
        """
        return Case.from_dict({**self._facts, **changes})

    def to_dict(self) -> dict[str, Any]:
        """The case as dictionaries, lists, texts and numbers; a copy that may be changed."""
        facts: dict[str, Any] = json.loads(self._json)
        return facts

    def to_json(self) -> str:
        """The case as JSON on one line: what `from_json` reads."""
        return self._json

    def _calcinosis_(self) -> dict[str, Any]:
        return self._facts

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Case):
            return NotImplemented
        return self._json == other._json and self._source == other._source

    def __hash__(self) -> int:
        return self._hash

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("`Case` cannot be changed: `case.replace(...)` gives another one")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("`Case` cannot be changed: `case.replace(...)` gives another one")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self._json, self._source)

    def __repr__(self) -> str:
        named = {
            "id",
            "age_years",
            "age_onset_years",
            "onset_unknown",
            "sex",
            "present",
            "absent",
            "measurements",
            "codes",
        }
        if set(self._facts) - named:
            return f"Case.from_dict({self._facts!r})"
        shown = []
        for name in self._facts:
            value = getattr(self, name)
            if value not in (None, ()):
                shown.append(f"{name}={list(value) if isinstance(value, tuple) else value!r}")
        return f"Case({', '.join(shown)})"

    def _repr_html_(self) -> str:
        from calcinosis._html import case_table

        return case_table(self)


def read_cases(data: Data, /, *, kind: str | None = None) -> tuple[Case, ...]:
    """The patients of a text without classifying them: of FHIR, of phenopackets, or of cases one
    after the other.

    ``kind`` is ``"case"``, ``"fhir"`` or ``"phenopacket"`` for a text that does not tell. The
    issues of the record stay behind: `classify` reports them.
    """
    return tuple(Case._read(case) for case in _native.cases_json(text_of(data, "the record"), kind))


def _again(kind: type[Case], text: str, source: tuple[str, str] | None) -> Case:
    return kind._read(text, source)


def _named(findings: dict[str, Any]) -> dict[str, Any]:
    stated: dict[str, Any] = json.loads(to_json(findings, "the findings"))
    return stated


def _joined(given: Iterable[str], more: list[str]) -> Any:
    return [*plain(given), *more] if more else given


def _python(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {"from_" if name == "from" else name: value for name, value in facts.items()}
