"""What can go wrong with a call, as opposed to with a patient's data.

Every exception carries the permanent code of the core and the fields that belong to it. What is
wrong with a record is no exception but an issue beside the answer, unless ``strict`` was asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self


class CalcinosisError(Exception):
    """Every error of this package."""

    def __init__(self, message: str, code: str, fields: Mapping[str, Any] | None = None) -> None:
        # All of it goes to `args`, from which an exception is pickled and copied.
        super().__init__(message, code, dict(fields or {}))

    @property
    def code(self) -> str:
        """The permanent code of the error, the same in every face; `ErrorCode` lists them."""
        code: str = self.args[1]
        return code

    @property
    def fields(self) -> dict[str, Any]:
        """What the error says, for a program: such as ``line``, ``option`` or ``given``."""
        fields: dict[str, Any] = self.args[2]
        return fields

    def __str__(self) -> str:
        message: str = self.args[0]
        return message

    @property
    def message(self) -> str:
        """The sentence of the core."""
        return str(self)


class InvalidInputError(CalcinosisError, ValueError):
    """A case, a record or an option that cannot be used; the message says what would be right."""


class StrictError(InvalidInputError):
    """Strict mode was asked for, and part of the record could not be used; ``fields["issues"]``
    lists the faults."""


class QuantityError(InvalidInputError):
    """A value that cannot be converted or interpreted: an unknown analyte, a unit that does not
    fit, no number."""


class UnknownIdError(CalcinosisError, KeyError):
    """An id that names nothing; the message names the nearest one."""

    def __str__(self) -> str:
        # A `KeyError` would show its message in quotes.
        return CalcinosisError.__str__(self)


class UnknownOptionError(InvalidInputError, UnknownIdError):
    """An option, or the id that an option takes, that is not known; the message lists those that
    are."""


class ColumnError(InvalidInputError, KeyError):
    """A column of a table that cannot be used; ``column`` and ``row`` say where."""

    def __str__(self) -> str:
        # A `KeyError` would show its message in quotes.
        return CalcinosisError.__str__(self)

    @property
    def column(self) -> str | None:
        """The column, where the fault lies in one."""
        column: str | None = self.fields["column"]
        return column

    @property
    def row(self) -> int | None:
        """The row, from 0, where the fault lies in one."""
        row: int | None = self.fields["row"]
        return row


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem of a knowledge file; ``str()`` shows the line and marks the place."""

    file: str
    """The file, as it was named when it was loaded."""
    line: int
    """Line, from 1."""
    column: int
    """Column, from 1."""
    level: str
    """``error`` or ``warning``."""
    code: str
    """The permanent code, such as ``K0103``."""
    message: str
    """What is wrong."""
    remedy: str
    """What would be right."""
    shown: str
    """The whole, as a compiler would print it."""

    def __str__(self) -> str:
        return self.shown


class OverlayError(InvalidInputError):
    """A site's knowledge that cannot be used; each diagnostic says where and what would be
    right."""

    @classmethod
    def of(cls, diagnostics: Sequence[Diagnostic]) -> Self:
        """The error of these diagnostics."""
        text = "\n".join(str(diagnostic).rstrip() for diagnostic in diagnostics)
        return cls(
            text,
            diagnostics[0].code if diagnostics else "overlay",
            {"diagnostics": tuple(diagnostics)},
        )

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Every problem, in the order of the file."""
        diagnostics: tuple[Diagnostic, ...] = self.fields["diagnostics"]
        return diagnostics


_CLASSES: Mapping[str, type[CalcinosisError]] = {
    "strict": StrictError,
    "unknown-scheme": UnknownOptionError,
    "unknown-option": UnknownOptionError,
    "invalid-quantity": QuantityError,
    "unknown-id": UnknownIdError,
}


def refusal(code: str, message: str, fields: str) -> CalcinosisError:
    """The exception for an error of the core; called by the extension."""
    return _CLASSES.get(code, InvalidInputError)(message, code, json.loads(fields) or {})


def table_refusal(code: str, message: str, column: str | None, row: int | None) -> CalcinosisError:
    """The exception for a table that cannot be classified; called by the extension."""
    kind = ColumnError if column is not None else InvalidInputError
    return kind(message, code, {"column": column, "row": row})


def overlay_refusal(
    found: Sequence[tuple[str, tuple[int, int], str, str, str, str, str]],
) -> OverlayError:
    """The exception for an overlay with these problems; called by the extension."""
    return OverlayError.of(
        [
            Diagnostic(file, line, column, level, code, message, remedy, shown)
            for file, (line, column), level, code, message, remedy, shown in found
        ]
    )
