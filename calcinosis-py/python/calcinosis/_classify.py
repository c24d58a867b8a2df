"""One patient in, one answer out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from calcinosis import _native
from calcinosis._errors import InvalidInputError

Detail: TypeAlias = Literal["brief", "full"] | Mapping[Literal["leading"], int]


def classify_json(
    case: str,
    /,
    *,
    scheme: str | None = None,
    detail: Detail | None = None,
    advice: bool = True,
    strict: bool = False,
) -> str:
    """Classify a case given as JSON and return the answer as canonical JSON.

    The answer is the same, byte for byte, as that of the Rust and the C face.

    ``scheme`` is the id of the scheme through which the forms are seen; ``detail`` is ``"brief"``, ``"full"`` or
    ``{"leading": n}`` for the trace of the first n leaves, 5 by default; ``advice=False`` leaves out what follows from
    the answer (tests, notes, treatments, follow-up); ``strict`` makes a fault of the record an
    error instead of an issue beside the answer.

    Raises ``InvalidInputError`` when the case or an option cannot be used. Other threads run meanwhile.
    """
    options = {"scheme": scheme, "detail": detail, "advice": advice, "strict": strict}
    return _native.classify_json(case, _to_json(options, "the options"))


def classify(
    case: Mapping[str, Any] | str,
    /,
    *,
    scheme: str | None = None,
    detail: Detail | None = None,
    advice: bool = True,
    strict: bool = False,
) -> dict[str, Any]:
    """Classify a case given as a mapping or as JSON and return the answer as a dictionary.

    The options are those of ``classify_json``.
    """
    text = case if isinstance(case, str) else _to_json(case, "the case")
    answer: dict[str, Any] = json.loads(
        classify_json(text, scheme=scheme, detail=detail, advice=advice, strict=strict)
    )
    return answer


def _to_json(value: object, what: str) -> str:
    try:
        return json.dumps(value, allow_nan=False, default=_plain)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidInputError(f"{what} cannot be written as JSON: {error}", "invalid-json") from error


def _plain(value: object) -> object:
    """Mappings that are no dictionary, which ``json`` does not know."""
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a `{type(value).__name__}` has no place in a case: use text, numbers, true, false, lists and mappings")
