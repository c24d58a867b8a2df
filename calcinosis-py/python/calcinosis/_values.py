"""Values as people have them, as text that the core reads.

Nothing is decided here: a value is written as JSON or refused, with its place. What a missing
value, a word or a number means is the core's to say.
"""

from __future__ import annotations

import datetime
import json
import math
import numbers
import os
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

from calcinosis._errors import InvalidInputError

Data: TypeAlias = "Mapping[str, Any] | str | bytes | bytearray | os.PathLike[str]"
"""What a record is given as: a mapping, a text, the bytes of a text, or the path of a file."""

_PLAIN = (str, bool, int)


class _Unfit(Exception):
    """A value that has no place in a case; its place grows while the containers are left."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.place = ""

    def inside(self, step: str) -> _Unfit:
        self.place = step + (
            f".{self.place}" if self.place and self.place[0] != "[" else self.place
        )
        return self


def text_of(data: object, what: str) -> str:
    """The text of a record, whichever way it was given."""
    if isinstance(data, str):
        return data
    if isinstance(data, bytes | bytearray | memoryview):
        return _decoded(bytes(data), what)
    if isinstance(data, os.PathLike):
        return _decoded(Path(os.fspath(data)).read_bytes(), f"`{os.fspath(data)}`")
    if isinstance(data, Mapping):
        return to_json(data, what)
    if hasattr(data, "model_dump_json"):
        # What pydantic makes, such as the classes of `fhir.resources`.
        return str(data.model_dump_json(exclude_none=True))
    if hasattr(data, "DESCRIPTOR") and hasattr(data, "SerializeToString"):
        from google.protobuf.json_format import MessageToJson  # type: ignore[import-untyped, unused-ignore]

        return str(MessageToJson(data))
    if hasattr(data, "columns"):
        raise TypeError(f"a `{_name(data)}` holds many patients: give it to `classify_frame`")
    raise TypeError(
        f"a case cannot be a `{_name(data)}`: give a `Case`, a mapping, a text, its bytes or a `pathlib.Path`"
    )


def inert(text: str) -> str:
    """A text as it may stand in a message: what acts instead of being shown is written out."""
    return "".join(one if one.isprintable() else f"\\u{{{ord(one):x}}}" for one in text)


def to_json(value: object, what: str) -> str:
    """A value as JSON, or an error that says where it cannot be written and why."""
    try:
        return json.dumps(plain(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except _Unfit as unfit:
        place = f"`{unfit.place}`: " if unfit.place else ""
        message = f"{what} cannot be written as JSON: {place}{unfit.reason}"
        raise InvalidInputError(message, "invalid-json", {"where": unfit.place}) from None
    except (ValueError, RecursionError) as error:
        raise InvalidInputError(
            f"{what} cannot be written as JSON: {error}", "invalid-json"
        ) from None


def plain(value: Any) -> Any:
    """The value as JSON knows it; what is missing becomes ``None``."""
    if value is None or isinstance(value, _PLAIN):
        return value
    if isinstance(value, float):
        return _number(float(value))
    if isinstance(value, Mapping):
        return _mapping(value)
    if hasattr(value, "_calcinosis_"):
        return plain(value._calcinosis_())
    if is_missing(value):
        return None
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, numbers.Real):
        return _number(float(value))
    if hasattr(value, "dtype") and getattr(value, "ndim", None) == 0:
        # A scalar of numpy; its dates would come out as nanoseconds.
        return str(value) if value.dtype.kind in "Mm" else plain(value.item())
    for unpack in ("as_py", "to_pylist", "to_list", "tolist"):
        if hasattr(value, unpack):
            return plain(getattr(value, unpack)())
    if isinstance(value, AbstractSet):
        # A set has no order; the same set must give the same text.
        return sorted(_items(value), key=repr)
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray | memoryview):
        return _items(value)
    raise _Unfit(
        f"a `{_name(value)}` has no place in a case: use text, numbers, true, false, dates, lists and mappings"
    )


def is_missing(value: object) -> bool:
    """Whether a value says that there is none: ``None``, NaN, ``pd.NA`` or ``NaT``."""
    if value is None:
        return True
    if isinstance(value, float):
        return math.isnan(value)
    kind = type(value)
    if kind.__name__ in {"NAType", "NaTType"} and kind.__module__.startswith("pandas"):
        return True
    if hasattr(value, "dtype") and getattr(value, "ndim", None) == 0:
        return bool(value != value)
    return isinstance(value, Decimal) and value.is_nan()


def _mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    written: dict[str, Any] = {}
    for key, member in value.items():
        if not isinstance(key, str):
            raise _Unfit(f"the name `{key!r:.80}` is a `{_name(key)}`: use text")
        try:
            written[key] = plain(member)
        except _Unfit as unfit:
            raise unfit.inside(inert(key[:80])) from None
    return written


def _items(value: Iterable[Any]) -> list[Any]:
    written: list[Any] = []
    for number, item in enumerate(value):
        try:
            written.append(plain(item))
        except _Unfit as unfit:
            raise unfit.inside(f"[{number}]") from None
    return written


def _number(value: float) -> float | None:
    if math.isfinite(value):
        return value
    if math.isnan(value):
        return None
    raise _Unfit(
        f"{value} is no number that can be measured: give a finite number, or leave it out"
    )


def _decimal(value: Decimal) -> float | str | None:
    """As a number where that is the same number, else as its digits."""
    if value.is_nan():
        return None
    if not value.is_finite():
        return _number(float(value))
    number = float(value)
    return number if Decimal(repr(number)) == value else str(value)


def _decoded(data: bytes, what: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{what} is not UTF-8 after byte {error.start}"
        raise InvalidInputError(message, "invalid-utf-8", {"byte": error.start}) from None


def _name(value: object) -> str:
    return type(value).__name__
