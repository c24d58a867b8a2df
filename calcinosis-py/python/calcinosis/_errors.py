"""What can go wrong with a call, as opposed to with a patient's data."""

from __future__ import annotations


class CalcinosisError(Exception):
    """Every error of this package."""


class InvalidInputError(CalcinosisError, ValueError):
    """A case or an option that cannot be used; the message says what would be right."""

    def __init__(self, message: str, code: str) -> None:
        # Both go to `args`, from which an exception is pickled and copied.
        super().__init__(message, code)

    @property
    def code(self) -> str:
        """The permanent code of the error, the same in every face."""
        code: str = self.args[1]
        return code

    def __str__(self) -> str:
        message: str = self.args[0]
        return message
