"""Small tables for notebooks: nothing but names and values that the core gave, every text escaped.

They inherit the colours of the notebook, light or dark, and hold neither scripts nor outside
resources.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from calcinosis._answer import Answers
    from calcinosis._case import Case
    from calcinosis._compare import Comparison
    from calcinosis._knowledge import Entries, Knowledge
    from calcinosis._view import View

_TABLE = "border-collapse:collapse;font-size:0.9em"
_CELL = "padding:2px 10px 2px 0;text-align:left;vertical-align:top;border:0"
_ROWS = 20


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table with a caption and, where there is one, a line of headings."""
    parts = [
        f'<table style="{_TABLE}"><caption style="text-align:left;font-weight:bold">{escape(caption)}</caption>'
    ]
    if head:
        cells = "".join(f'<th scope="col" style="{_CELL}">{escape(name)}</th>' for name in head)
        parts.append(f"<thead><tr>{cells}</tr></thead>")
    parts.append("<tbody>")
    for row in rows:
        first = (
            f'<th scope="row" style="{_CELL};font-weight:normal">{_shown(row[0])}</th>'
            if not head
            else ""
        )
        cells = "".join(
            f'<td style="{_CELL}">{_shown(value)}</td>' for value in (row if head else row[1:])
        )
        parts.append(f"<tr>{first}{cells}</tr>")
    parts.append("</tbody></table>")
    return "".join(parts)


def facts_table(view: View) -> str:
    """Any part of an answer or entry: its name, and its parts by name."""
    label = getattr(view, "label", None) or getattr(view, "id", None)
    caption = f"{type(view).__name__}: {label}" if label else type(view).__name__
    return table(
        caption, (), [(name.rstrip("_").replace("_", " "), value) for name, value in view._parts()]
    )


def case_table(case: Case) -> str:
    """What was given of a patient."""
    rows = [
        ("age", case.age_years),
        ("age at onset", case.age_onset_years),
        ("sex", case.sex),
        ("present", case.present),
        ("absent", case.absent),
        ("measurements", tuple(_measured(one) for one in case.measurements)),
        (
            "codes",
            tuple(
                f"{one.system} {one.code}{' excluded' if one.excluded else ''}"
                for one in case.codes
            ),
        ),
    ]
    return table(
        f"Case {case.id or ''}".strip(), (), [row for row in rows if row[1] not in (None, ())]
    )


def answers_table(answers: Answers) -> str:
    """The first patients, one line each, and how many there are."""
    rows = []
    for number, answer in enumerate(answers[:_ROWS]):
        leader, form = answer.leader, answer.form
        name = answer.case_id if answer.case_id is not None else number
        shown = (
            (leader.label, leader.status, f"{leader.probability:.1%}") if leader else ("", "", "")
        )
        rows.append((name, form.label if form else "", *shown, len(answer.issues)))
    caption = f"{len(answers)} patients" + (f", the first {_ROWS}" if len(answers) > _ROWS else "")
    return table(caption, ("patient", "form", "diagnosis", "status", "probability", "issues"), rows)


def entries_table(entries: Entries[Any]) -> str:
    """The first entries of a kind, and how many there are."""
    rows = [(id, _name(entries[id])) for id in entries.ids[:_ROWS]]
    caption = f"{len(entries)} entries" + (f", the first {_ROWS}" if len(entries) > _ROWS else "")
    return table(caption, ("id", "label"), rows)


def knowledge_table(knowledge: Knowledge) -> str:
    """What a body of knowledge holds."""
    counts = [(name.replace("_", " "), len(getattr(knowledge, name))) for name in knowledge.kinds]
    overlay = [("overlay", knowledge.overlay_name)] if knowledge.overlay_name else []
    rows = [("version", knowledge.version), ("digest", knowledge.digest[:12]), *overlay, *counts]
    return table("Knowledge", (), rows)


def comparison_html(comparison: Comparison) -> str:
    """What changes, as the core words it."""
    return f'<pre style="white-space:pre-wrap">{escape(comparison.to_text())}</pre>'


def _measured(one: Any) -> str:
    return " ".join(str(part) for part in (one.analyte, one.value, one.unit) if part is not None)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        parts = [_shown(item) for item in value[:_ROWS]]
        more = f" … and {len(value) - _ROWS} more" if len(value) > _ROWS else ""
        return ", ".join(parts) + more
    if isinstance(value, float) and not isinstance(value, bool):
        return escape(f"{value:g}")
    label = getattr(value, "label", None) or getattr(value, "id", None)
    if isinstance(label, str) and not isinstance(value, str):
        return escape(label)
    if hasattr(value, "_parts"):
        return "; ".join(
            f"{escape(name.rstrip('_').replace('_', ' '))} {_shown(part)}"
            for name, part in value._parts()
        )
    return escape(str(value))


def _name(entry: View) -> str:
    """The label of an entry; a source has its citation."""
    name = getattr(entry, "label", None) or getattr(entry, "citation", "")
    return str(name)
