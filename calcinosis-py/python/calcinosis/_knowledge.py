"""The knowledge: what is known of diagnoses, findings, quantities, tests, treatments and their
sources."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from calcinosis import _native
from calcinosis._entry_types import (
    Analyte,
    CriteriaSet,
    Diagnosis,
    Finding,
    Scheme,
    Source,
    Test,
    Treatment,
)
from calcinosis._errors import UnknownIdError
from calcinosis._view import View

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from calcinosis._answer import Answer

E = TypeVar("E", bound=View, covariant=True)


class Entries(Mapping[str, E], Generic[E]):
    """The entries of one kind by id, in the order of the knowledge; iterating gives the entries'
    ids.

    Former ids are understood too; an id that names nothing raises `UnknownIdError`.
    """

    __slots__ = ("_ids", "_kind", "_knowledge", "_type")

    def __init__(self, knowledge: Knowledge, kind: str, type_: type[E]) -> None:
        self._knowledge = knowledge
        self._kind = kind
        self._type = type_
        self._ids: tuple[str, ...] | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id, in the order of the knowledge."""
        if self._ids is None:
            self._ids = tuple(self._knowledge._native.ids(self._kind))
        return self._ids

    def __getitem__(self, id: str) -> E:
        return self._type(json.loads(self._knowledge._native.entry(self._kind, id)))

    def __contains__(self, id: object) -> bool:
        try:
            return isinstance(id, str) and bool(self._knowledge._native.entry(self._kind, id))
        except UnknownIdError:
            return False

    def __iter__(self) -> Iterator[str]:
        return iter(self.ids)

    def __len__(self) -> int:
        return len(self.ids)

    def _ipython_key_completions_(self) -> list[str]:
        return list(self.ids)

    def __repr__(self) -> str:
        return f"<{len(self)} {self._kind} entries: {', '.join(self.ids[:3])}, …>"

    def _repr_html_(self) -> str:
        from calcinosis._html import entries_table

        return entries_table(self)


class Hit(View):
    """An entry that answers to a name."""

    __slots__ = ()
    _fields = ("kind", "id", "label", "by", "matched")

    @property
    def kind(self) -> str:
        """What it is: ``finding``, ``diagnosis``, ``analyte``, ``test``, ``treatment`` or
        ``source``."""
        return str(self._facts["kind"])

    @property
    def id(self) -> str:
        """Its id."""
        return str(self._facts["id"])

    @property
    def label(self) -> str:
        """Its name."""
        return str(self._facts["label"])

    @property
    def by(self) -> str:
        """By what it was found: ``id``, ``label``, ``synonym``, ``definition`` or ``spelling``."""
        return str(self._facts["by"])

    @property
    def matched(self) -> str:
        """The text that was found."""
        return str(self._facts["matched"])


class Knowledge:
    """A body of knowledge: the built-in one, or that with a site's own on top. It is immutable.

    >>> import calcinosis
    >>> knowledge = calcinosis.Knowledge.builtin()
    >>> knowledge.finding("retiform-purpura").broader
    ('purpura',)
    >>> knowledge.findings["purpura"].label
    'Purpura'
    """

    __slots__ = ("_native", "_overlays")
    _native: _native.Knowledge
    _overlays: tuple[tuple[str, str], ...]

    kinds: ClassVar[tuple[str, ...]] = (
        "diagnoses",
        "findings",
        "analytes",
        "tests",
        "treatments",
        "sources",
        "schemes",
        "criteria_sets",
    )
    """The collections of a body of knowledge."""

    def __init__(self) -> None:
        """The built-in knowledge; `with_overlay` lays a site's own on top."""
        object.__setattr__(self, "_native", _native.Knowledge.builtin())
        object.__setattr__(self, "_overlays", ())

    @classmethod
    def builtin(cls) -> Knowledge:
        """The knowledge that is compiled in."""
        return _BUILTIN

    def with_overlay(
        self, toml: str | os.PathLike[str], /, *, name: str | None = None
    ) -> Knowledge:
        """This knowledge with a site's own on top: TOML as text, or the path of a file.

        It adds entries and may switch a criterion off with a reason; its name and digest travel
        with each answer.

        Raises `OverlayError`, whose message and ``diagnostics`` show file, line and remedy of every
        problem.
        """
        if isinstance(toml, str):
            text, name = toml, name or "overlay"
        else:
            text, name = Path(toml).read_text(encoding="utf-8"), name or os.fspath(toml)
        laid = object.__new__(Knowledge)
        object.__setattr__(laid, "_native", self._native.with_overlay(text, name))
        object.__setattr__(laid, "_overlays", (*self._overlays, (name, text)))
        return laid

    @property
    def version(self) -> str:
        """The version of the clinical content; it changes whenever an answer may change."""
        return self._native.version

    @property
    def digest(self) -> str:
        """The SHA-256 of the knowledge source, in hexadecimal."""
        return self._native.digest

    @property
    def overlay_name(self) -> str | None:
        """The name that a site gave to its knowledge, if one was laid on top."""
        return self._native.overlay_name

    @property
    def diagnoses(self) -> Entries[Diagnosis]:
        """Every node of the taxonomy, each parent before its children."""
        return Entries(self, "diagnosis", Diagnosis)

    @property
    def findings(self) -> Entries[Finding]:
        """Every finding of the vocabulary."""
        return Entries(self, "finding", Finding)

    @property
    def analytes(self) -> Entries[Analyte]:
        """Every quantity that is read."""
        return Entries(self, "analyte", Analyte)

    @property
    def tests(self) -> Entries[Test]:
        """Everything that one can ask, examine, measure, image, biopsy or sequence."""
        return Entries(self, "test", Test)

    @property
    def treatments(self) -> Entries[Treatment]:
        """Every option that the literature reports."""
        return Entries(self, "treatment", Treatment)

    @property
    def sources(self) -> Entries[Source]:
        """Every cited source."""
        return Entries(self, "source", Source)

    @property
    def schemes(self) -> Entries[Scheme]:
        """The ways to divide the field."""
        return Entries(self, "scheme", Scheme)

    @property
    def criteria_sets(self) -> Entries[CriteriaSet]:
        """The published criteria sets."""
        return Entries(self, "criteria-set", CriteriaSet)

    def diagnosis(self, id: str, /) -> Diagnosis:
        """The diagnosis or group with this id; raises `UnknownIdError`."""
        return self.diagnoses[id]

    def finding(self, id: str, /) -> Finding:
        """The finding with this id; raises `UnknownIdError`."""
        return self.findings[id]

    def analyte(self, id: str, /) -> Analyte:
        """The analyte with this id; raises `UnknownIdError`."""
        return self.analytes[id]

    def test(self, id: str, /) -> Test:
        """The test with this id; raises `UnknownIdError`."""
        return self.tests[id]

    def treatment(self, id: str, /) -> Treatment:
        """The treatment with this id; raises `UnknownIdError`."""
        return self.treatments[id]

    def source(self, id: str, /) -> Source:
        """The source with this id; raises `UnknownIdError`."""
        return self.sources[id]

    def search(self, words: str, /, *, limit: int = 10) -> tuple[Hit, ...]:
        """The entries that words mean, the best first: by id, name, synonym, definition or a near
        spelling.

        >>> import calcinosis
        >>> calcinosis.Knowledge.builtin().search("chalky", limit=1)[0].kind
        'finding'
        """
        return tuple(Hit(hit) for hit in json.loads(self._native.search_json(words, limit)))

    def show(
        self, id: str, /
    ) -> Diagnosis | Finding | Analyte | Test | Treatment | Source | Scheme | CriteriaSet:
        """The entry with this id, whatever its kind; raises `UnknownIdError` with the nearest
        one."""
        for kind in self.kinds:
            entries = getattr(self, kind)
            if id in entries:
                found: (
                    Diagnosis | Finding | Analyte | Test | Treatment | Source | Scheme | CriteriaSet
                ) = entries[id]
                return found
        near = self.search(id, limit=1)
        hint = f": did you mean `{near[0].id}`?" if near else ""
        raise UnknownIdError(f"no entry is called `{id:.128}`{hint}", "unknown-id", {"given": id})

    def lineage(self, diagnosis: str, /) -> tuple[Diagnosis, ...]:
        """A diagnosis and the groups above it, nearest first."""
        found = [self.diagnosis(diagnosis)]
        while found[-1].parent is not None:
            found.append(self.diagnosis(found[-1].parent))
        return tuple(found)

    def classify(self, data: Any, /, **options: Any) -> Answer | Any:
        """`calcinosis.classify` by this knowledge."""
        from calcinosis._classify import classify

        return classify(data, knowledge=self, **options)

    def plot_taxonomy(self, answer: Answer | None = None, /, *, ax: Axes | None = None) -> Axes:
        """The taxonomy, with the probabilities of an answer where one is given; needs the extra
        ``plot``."""
        from calcinosis._plot import plot_taxonomy

        return plot_taxonomy(self, answer, ax=ax)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("`Knowledge` cannot be changed: `with_overlay` gives another one")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Knowledge):
            return NotImplemented
        return (self.digest, self._overlays) == (other.digest, other._overlays)

    def __hash__(self) -> int:
        return hash((self.digest, self._overlays))

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self._overlays,)

    def __copy__(self) -> Knowledge:
        return self

    def __deepcopy__(self, memo: object) -> Knowledge:
        return self

    def __repr__(self) -> str:
        overlay = f", overlay {self.overlay_name!r}" if self.overlay_name else ""
        return f"<Knowledge {self.version} ({self.digest[:12]}){overlay}>"

    def _repr_html_(self) -> str:
        from calcinosis._html import knowledge_table

        return knowledge_table(self)


_BUILTIN = Knowledge()


def _again(overlays: tuple[tuple[str, str], ...]) -> Knowledge:
    knowledge = _BUILTIN
    for name, text in overlays:
        knowledge = knowledge.with_overlay(text, name=name)
    return knowledge
