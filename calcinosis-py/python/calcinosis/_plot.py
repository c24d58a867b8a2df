"""Pictures of answers, with matplotlib (the extra ``plot``).

They show the numbers of the core and compute none. Colours are told apart without colour vision as
well, and follow the style that is set, light or dark.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from calcinosis._enums import Form, Status

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from calcinosis._answer import Answer, Answers
    from calcinosis._answer_types import DiagnosisAnswer
    from calcinosis._knowledge import Knowledge

# Okabe and Ito's palette, which colour-blind readers tell apart.
FOR, AGAINST, SUM, MUTED = "#0072B2", "#D55E00", "#009E73", "#999999"
BY_STATUS = {
    Status.ESTABLISHED: "#009E73",
    Status.PROBABLE: "#0072B2",
    Status.POSSIBLE: "#56B4E9",
    Status.UNLIKELY: "#999999",
    Status.EXCLUDED: "#CCCCCC",
}
_LABEL = 42


def _pyplot() -> Any:
    try:
        from matplotlib import pyplot
    except ImportError:
        raise ImportError("plots need matplotlib: `pip install 'calcinosis[plot]'`") from None
    return pyplot


def _axes(ax: Axes | None, width: float, height: float) -> Axes:
    if ax is not None:
        return ax
    _, made = _pyplot().subplots(figsize=(width, height), layout="constrained")
    axes: Axes = made
    return axes


def _short(text: str, most: int = _LABEL) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def plot_waterfall(
    diagnosis: DiagnosisAnswer, *, strongest: int = 12, ax: Axes | None = None
) -> Axes:
    """How the score of a diagnosis comes about: prior, findings for and against, what is not shown,
    and the sum."""
    trace = diagnosis.trace
    if trace is None:
        raise ValueError(
            f"the answer holds no reasons of `{diagnosis.id}`: use `answer.explain({diagnosis.id!r})`"
        )
    counted = [one for one in (*trace.supporting, *trace.opposing) if one.counted]
    shown = sorted(counted, key=lambda one: -abs(one.centibans))[:strongest]
    shown.sort(key=lambda one: -one.centibans)
    rest = trace.evidence - sum(one.centibans for one in shown)
    steps = [("prior", trace.prior)]
    steps += [
        (f"{'no ' if one.presence == 'absent' else ''}{one.label}", one.centibans) for one in shown
    ]
    if rest:
        steps.append((f"{len(counted) - len(shown)} others, and the cap", rest))
    if trace.discount:
        steps.append(("not shown", -trace.discount))
    ax = _axes(ax, 7.5, 1.2 + 0.28 * len(steps))
    place = 0
    for row, (label, size) in enumerate(steps):
        colour = MUTED if label in {"prior", "not shown"} else FOR if size >= 0 else AGAINST
        ax.barh(
            row,
            size,
            left=place,
            color=colour,
            hatch="" if size >= 0 else "//",
            edgecolor="white",
            linewidth=0,
        )
        place += size
        end = max(place, place - size)
        ax.annotate(
            f"{size:+d}",
            (end, row),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontsize=8,
        )
    ax.barh(len(steps), place, color=SUM)
    ax.annotate(
        f"{place:+d}",
        (max(place, 0), len(steps)),
        xytext=(4, 0),
        textcoords="offset points",
        va="center",
        fontsize=8,
    )
    ax.set_yticks(range(len(steps) + 1), [*(_short(label) for label, _ in steps), "score"])
    ax.invert_yaxis()
    ax.axvline(0, linewidth=0.8, color="0.5")
    ax.margins(x=0.12)
    ax.set_xlabel("centibans (100 make the odds ten times higher)")
    ax.set_title(
        f"{_short(diagnosis.label, 60)}: {diagnosis.status}, {diagnosis.probability:.1%}",
        loc="left",
    )
    _plain(ax)
    return ax


def plot_evidence(
    answer: Answer, *, leaders: int = 3, strongest: int = 8, ax: Axes | None = None
) -> Axes:
    """What speaks for and against the leaders, finding by finding."""
    traced = [one for one in answer.diagnoses[:leaders] if one.trace is not None]
    if not traced:
        traced = [answer.explain(one.id) for one in answer.diagnoses[:leaders]]
    if len(traced) <= 1:
        if not traced:
            raise ValueError(
                "the answer lists no diagnosis: nothing usable was read, see `answer.issues`"
            )
        return plot_waterfall(traced[0], strongest=strongest, ax=ax)
    weights: dict[str, list[int]] = {}
    labels: dict[str, str] = {}
    for column, one in enumerate(traced):
        assert one.trace is not None
        for part in (*one.trace.supporting, *one.trace.opposing):
            if part.counted:
                weights.setdefault(part.finding, [0] * len(traced))[column] = part.centibans
                labels[part.finding] = f"{'no ' if part.presence == 'absent' else ''}{part.label}"
    order = sorted(weights, key=lambda finding: -max(abs(size) for size in weights[finding]))[
        :strongest
    ]
    ax = _axes(ax, 8.0, 1.4 + 0.24 * len(order) * len(traced))
    thick = 0.8 / len(traced)
    colours = (FOR, "#E69F00", SUM, "#CC79A7", MUTED)
    for column, one in enumerate(traced):
        places = [row + (column - (len(traced) - 1) / 2) * thick for row in range(len(order))]
        sizes = [weights[finding][column] for finding in order]
        label = f"{_short(one.label, 38)} ({one.probability:.1%})"
        ax.barh(
            places, sizes, height=thick * 0.9, color=colours[column % len(colours)], label=label
        )
    ax.set_yticks(range(len(order)), [_short(labels[finding]) for finding in order])
    ax.invert_yaxis()
    ax.axvline(0, linewidth=0.8, color="0.5")
    ax.set_xlabel("against  ←  centibans  →  for")
    ax.legend(frameon=False, fontsize=8, loc="best")
    ax.set_title("What speaks for the leading diagnoses", loc="left")
    _plain(ax)
    return ax


def plot_forms(answers: Answers, *, ax: Axes | None = None) -> Axes:
    """How many patients each form leads, by the status of the form."""
    counts: dict[tuple[str, str], dict[Status, int]] = {}
    for answer in answers:
        form = answer.form
        if form is not None:
            counts.setdefault((form.id, form.label), dict.fromkeys(Status, 0))[form.status] += 1
    order = sorted(counts, key=lambda key: -sum(counts[key].values()))
    ax = _axes(ax, 7.5, 1.3 + 0.4 * len(order))
    left = [0] * len(order)
    for status in Status:
        sizes = [counts[key][status] for key in order]
        if any(sizes):
            ax.barh(range(len(order)), sizes, left=left, color=BY_STATUS[status], label=str(status))
            left = [before + size for before, size in zip(left, sizes, strict=True)]
    for row, total in enumerate(left):
        ax.annotate(
            str(total),
            (total, row),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontsize=8,
        )
    ax.set_yticks(range(len(order)), [_short(label) for _, label in order])
    ax.invert_yaxis()
    ax.margins(x=0.1)
    ax.set_xlabel("patients")
    ax.legend(frameon=False, fontsize=8, title="status of the form")
    ax.set_title(f"Leading form of {len(answers)} patients", loc="left")
    _plain(ax)
    return ax


def plot_taxonomy(knowledge: Knowledge, answer: Answer | None, *, ax: Axes | None = None) -> Axes:
    """The taxonomy as nested bars, from the root on the left to the causes on the right.

    Without an answer the height of a group is the number of its causes, with one it is its
    probability.
    """
    nodes = {id: knowledge.diagnosis(id) for id in knowledge.diagnoses}
    roots = [id for id, node in nodes.items() if node.parent is None]
    leaves = answer.probabilities if answer is not None else None

    def size(id: str) -> float:
        node = nodes[id]
        own = (leaves.get(id, 0.0) if leaves is not None else 1.0) if node.is_leaf else 0.0
        return own + sum(size(child) for child in node.children)

    total = sum(size(root) for root in roots) or 1.0
    ax = _axes(ax, 10.0, 6.0)
    colours = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
    forms = {str(form): colours[number % len(colours)] for number, form in enumerate(Form)}

    def draw(id: str, depth: int, bottom: float, colour: str) -> float:
        height = size(id) / total
        if height < 0.002:
            return bottom + height
        colour = forms.get(id, colour)
        shade = _lighter(colour, min(0.65, 0.1 + 0.15 * depth))
        ax.bar(
            depth,
            height,
            width=0.98,
            bottom=bottom,
            color=shade,
            edgecolor=ax.get_facecolor(),
            linewidth=0.4,
        )
        if height > 0.02:
            shown = f"{height:.0%}" if leaves is not None else f"{size(id):.0f}"
            label = f"{_short(nodes[id].label, 30)} {shown}"
            ax.text(
                depth,
                bottom + height / 2,
                label,
                ha="center",
                va="center",
                fontsize=6.5,
                color="black",
            )
        start = bottom
        for child in nodes[id].children:
            start = draw(child, depth + 1, start, colour)
        return bottom + height

    start = 0.0
    for root in roots:
        start = draw(root, 0, start, MUTED)
    ax.invert_yaxis()
    ax.set_xticks([])
    ax.set_yticks([])
    what = "causes of each group" if leaves is None else "probability of each group"
    ax.set_title(f"Taxonomy: {what}", loc="left")
    for spine in ax.spines.values():
        spine.set_visible(False)
    return ax


def plot_reliability(bins: Iterable[Any], *, ax: Axes | None = None) -> Axes:
    """How often the leading diagnosis is right against the probability that was stated: the bins of
    a report."""
    used: Sequence[Any] = [one for one in bins if one.right.of]
    ax = _axes(ax, 4.6, 4.4)
    ax.plot([0, 1], [0, 1], linestyle="--", color="0.5", linewidth=1, label="as often as stated")
    stated = [one.stated for one in used]
    right = [one.right.hits / one.right.of for one in used]
    ax.plot(stated, right, marker="o", color=FOR, label="published patients")
    for one, x, y in zip(used, stated, right, strict=True):
        ax.annotate(
            f"n={one.right.of}", (x, y), xytext=(5, -10), textcoords="offset points", fontsize=8
        )
    ax.set_xlim(0, 1)
    ax.set_ylim(0, 1)
    ax.set_xlabel("stated probability of the leading diagnosis")
    ax.set_ylabel("share that was right")
    ax.legend(frameon=False, fontsize=8, loc="upper left")
    ax.set_title("Reliability", loc="left")
    _plain(ax)
    return ax


def _lighter(colour: str, by: float) -> tuple[float, float, float]:
    """The colour mixed with white: light enough for black text, on a light page and on a dark
    one."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red + (1 - red) * by, green + (1 - green) * by, blue + (1 - blue) * by


def _plain(ax: Axes) -> None:
    for side in ("top", "right"):
        ax.spines[side].set_visible(False)
