"""What changes from one answer to another, and why."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from calcinosis import _native
from calcinosis._comparison_types import ComparisonFacts

if TYPE_CHECKING:
    from calcinosis._answer import Answer


class Comparison(ComparisonFacts):
    """What changes from one answer to another: findings, forms, diagnoses, and the reasons.

    ``str()`` gives it in the words of the core.
    """

    __slots__ = ("_text",)
    _text: str

    def __init__(self, facts: dict[str, Any], text: str, /) -> None:
        super().__init__(facts)
        object.__setattr__(self, "_text", text)

    def to_text(self) -> str:
        """The comparison in words."""
        return self._text

    def __str__(self) -> str:
        return self._text

    def __reduce__(self) -> tuple[Any, ...]:
        return Comparison, (self._facts, self._text)

    def _repr_html_(self) -> str:
        from calcinosis._html import comparison_html

        return comparison_html(self)


def compare(before: Answer, after: Answer, /) -> Comparison:
    """What changes from ``before`` to ``after``, and why: a visit later, a finding more, a site's
    own knowledge.

    >>> import calcinosis
    >>> before = calcinosis.classify({"present": ["retiform-purpura"]})
    >>> comparison = calcinosis.compare(before, before.what_if(present=["hemodialysis"]))
    >>> comparison.present_now
    ('hemodialysis',)
    """
    facts, text = _native.compare(before._answered, after._answered)
    return Comparison(json.loads(facts), text)
