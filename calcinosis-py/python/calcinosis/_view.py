"""What all parts of an answer have in common: a window on facts that nobody can change."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, Self, TypeVar

T = TypeVar("T")


class View:
    """A part of an answer or of the knowledge.

    It is immutable, hashable and comparable, it can be pickled and copied, and reads its parts when
    they are asked for.
    """

    __slots__ = ("_facts",)
    _fields: ClassVar[tuple[str, ...]] = ()
    _facts: dict[str, Any]

    def __init__(self, facts: Mapping[str, Any], /) -> None:
        object.__setattr__(self, "_facts", facts)

    def to_dict(self) -> dict[str, Any]:
        """All of it as dictionaries, lists, texts and numbers; a copy that may be changed."""
        return copy.deepcopy(self._facts)

    def to_json(self) -> str:
        """All of it as JSON on one line."""
        return json.dumps(self._facts, ensure_ascii=False, separators=(",", ":"))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"`{type(self).__name__}` cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"`{type(self).__name__}` cannot be changed")

    def __eq__(self, other: object) -> bool:
        return (
            self._facts == other._facts
            if isinstance(other, View) and type(other) is type(self)
            else NotImplemented
        )

    def __hash__(self) -> int:
        return hash((type(self).__name__, json.dumps(self._facts, sort_keys=True)))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._facts,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __repr__(self) -> str:
        shown = [
            f"{name}={_shown(self._facts[name])}" for name in self._fields if name in self._facts
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    def to_text(self) -> str:
        """Its parts by name, a line for each."""
        return "\n".join(_lines(self, ""))

    def _repr_html_(self) -> str:
        from calcinosis._html import facts_table

        return facts_table(self)

    def _parts(self) -> Iterator[tuple[str, Any]]:
        """The names and values of the parts that are there."""
        for name in self._fields:
            value = getattr(self, name, None)
            if value is not None and value != () and value != "":
                yield name, value


def _lines(view: View, indent: str) -> Iterator[str]:
    for name, value in view._parts():
        title = f"{indent}{name.rstrip('_').replace('_', ' ')}:"
        parts = value if isinstance(value, tuple) else (value,)
        if any(isinstance(part, View) for part in parts):
            yield title
            for part in parts:
                lines = list(_lines(part, indent + "    "))
                if lines:
                    yield f"{indent}  - {lines[0].strip()}"
                    yield from lines[1:]
        else:
            yield f"{title} {', '.join(str(part) for part in parts)}"


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, list):
        return (
            repr(value)
            if len(value) <= 4 and all(isinstance(item, str) for item in value)
            else f"[… {len(value)}]"
        )
    if isinstance(value, str) and len(value) > 80:
        return repr(value[:79] + "…")
    return repr(value)


def each(make: Callable[[Any], T], items: Any) -> tuple[T, ...]:
    """Every item as its type; nothing where there is none."""
    return tuple(make(item) for item in items or ())


def maybe(make: Callable[[Any], T], item: Any) -> T | None:
    """The item as its type, if it is there."""
    return None if item is None else make(item)
