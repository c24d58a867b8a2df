"""How well the answers fit what the authors of published patients said: counted, nothing more.

The same counts as `cargo run -p calcinosis-tests --bin report`; a test holds that they agree.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from calcinosis._classify import classify_many
from calcinosis._knowledge import Knowledge
from calcinosis._values import text_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from calcinosis._values import Data

_BINS = 5


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        """The share, 0 to 1; 0 of nothing."""
        return self.hits / self.of if self.of else 0.0

    def __str__(self) -> str:
        return f"{self.hits}/{self.of} {self.value:.1%}"


@dataclass(frozen=True, slots=True)
class Bin:
    """Leading diagnoses of similar probability, and how often they are right."""

    lower: float
    """Lower end."""
    stated: float
    """Mean probability given."""
    right: Share
    """How often the leading diagnosis was acceptable."""


@dataclass(frozen=True, slots=True)
class Row:
    """A patient, and where the acceptable answers came."""

    case_id: str | None
    expected: tuple[str, ...]
    """Acceptable diagnoses or groups."""
    leader: str
    """The leading diagnosis."""
    probability: float
    """Its probability, 0 to 1."""
    rank: int | None
    """Rank of the best acceptable diagnosis that is not excluded."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was counted."""

    first: Share
    """An acceptable diagnosis leads."""
    within_three: Share
    """An acceptable diagnosis is among the first three."""
    calibration: tuple[Bin, ...]
    """Stated probability of the leader against how often it is right."""
    rows: tuple[Row, ...]
    """The patients."""

    def to_json(self) -> str:
        """All of it as JSON."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False)

    def to_text(self) -> str:
        """A table, then a line for each patient that is not answered as its authors did."""
        lines = [
            f"an acceptable diagnosis leads       {self.first}",
            f"is among the first three            {self.within_three}",
            "",
        ]
        lines.append("probability of the leader, and how often it is right")
        for one in self.calibration:
            if one.right.of:
                lines.append(
                    f"  from {one.lower:4.0%}  stated {one.stated:6.1%}  right {one.right}"
                )
        lines.append("")
        for row in self.rows:
            if row.rank != 1:
                rank = "not listed" if row.rank is None else f"rank {row.rank}"
                expected = " or ".join(row.expected)
                lines.append(
                    f"{row.case_id}: {expected} {rank}; {row.leader} leads with {row.probability:.1%}"
                )
        return "\n".join(lines).rstrip() + "\n"

    def plot_reliability(self, *, ax: Axes | None = None) -> Axes:
        """How often the leader is right against the probability that was stated; needs the extra
        ``plot``."""
        from calcinosis._plot import plot_reliability

        return plot_reliability(self.calibration, ax=ax)

    def _repr_html_(self) -> str:
        from calcinosis._html import table

        rows = [
            ("first", self.first),
            ("within three", self.within_three),
            ("patients", len(self.rows)),
        ]
        return table("Report", (), rows)


def report(cases: Iterable[Data], /, *, knowledge: Knowledge | None = None) -> Report:
    """Compare the answers with what is acceptable: each case names it in ``expected``.

    >>> import calcinosis
    >>> case = {"present": ["hemodialysis", "retiform-purpura"], "expected": {"diagnoses": ["calciphylaxis"]}}
    >>> calcinosis.report([case]).first
    Share(hits=1, of=1)
    """
    held = knowledge or Knowledge.builtin()
    given: list[Mapping[str, Any]] = [json.loads(text_of(case, "the case")) for case in cases]
    wanted = [tuple((one.get("expected") or {}).get("diagnoses") or ()) for one in given]
    answers = classify_many(given, detail="brief", kind="case", knowledge=held)
    above = {id: {node.id for node in held.lineage(id)} for id in held.diagnoses}
    rows: list[Row] = []
    for answer, expected in zip(answers, wanted, strict=True):
        fitting = [
            one.rank
            for one in answer.diagnoses
            if above[one.id] & set(expected) and one.status != "excluded"
        ]
        leader = answer.leader
        rows.append(
            Row(
                answer.case_id,
                expected,
                leader.id if leader else "",
                leader.probability if leader else 0.0,
                min(fitting, default=None),
            )
        )
    judged = [row for row in rows if row.expected]
    bins = [
        [row for row in judged if min(int(row.probability * _BINS), _BINS - 1) == place]
        for place in range(_BINS)
    ]
    return Report(
        Share(sum(row.rank == 1 for row in judged), len(judged)),
        Share(sum(row.rank is not None and row.rank <= 3 for row in judged), len(judged)),
        tuple(
            Bin(
                place / _BINS,
                sum(row.probability for row in found) / len(found) if found else 0.0,
                Share(sum(row.rank == 1 for row in found), len(found)),
            )
            for place, found in enumerate(bins)
        ),
        tuple(rows),
    )
