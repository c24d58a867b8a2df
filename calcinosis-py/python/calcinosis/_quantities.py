"""Measured values by themselves: in another unit, and what they mean at an age."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, SupportsFloat

from calcinosis._answer_types import MeasurementAnswer
from calcinosis._case import Measurement
from calcinosis._values import to_json

if TYPE_CHECKING:
    from calcinosis._enums import Sex
    from calcinosis._knowledge import Knowledge


def convert(
    value: SupportsFloat, unit: str, to: str, /, *, analyte: str, knowledge: Knowledge | None = None
) -> float:
    """A value of an analyte in another of its units.

    Units are read in UCUM or in a customary spelling.

    >>> import calcinosis
    >>> round(calcinosis.convert(5.5, "mg/dL", "mmol/L", analyte="phosphate"), 3)
    1.776

    Raises `QuantityError` for an unknown analyte or unit, and for what is no number.
    """
    return float(converted(value, unit, to, analyte=analyte, knowledge=knowledge))


def converted(
    value: Any, unit: str, to: str, /, *, analyte: str, knowledge: Knowledge | None = None
) -> str:
    """The same as exact text, with its comparator or as a range: ``"<0.1"`` stays below."""
    request = to_json({"analyte": analyte, "value": value, "from": unit, "to": to}, "the value")
    text: str = json.loads(_or_builtin(knowledge)._native.convert_json(request))["value"]
    return text


def interpret(
    analyte: str,
    value: float | str | Decimal,
    unit: str | None = None,
    /,
    *,
    age_years: SupportsFloat | None = None,
    sex: Sex | str | None = None,
    low: float | None = None,
    high: float | None = None,
    flag: str | None = None,
    date: datetime.date | str | None = None,
    knowledge: Knowledge | None = None,
) -> MeasurementAnswer:
    """How a measurement is understood: in the canonical unit, compared with the interval for age
    and sex.

    ``low`` and ``high`` are the laboratory's own interval, which wins over the default one. The
    answer says which interval was used, what follows from the value, and what is doubtful about it.

    >>> import calcinosis
    >>> child = calcinosis.interpret("phosphate", 5.0, "mg/dL", age_years=3, sex="female")
    >>> adult = calcinosis.interpret("phosphate", 5.0, "mg/dL", age_years=40, sex="female")
    >>> child.state, adult.state
    ('normal', 'high')

    Raises `QuantityError` for an unknown analyte.
    """
    measured = Measurement(analyte, value, unit, low, high, flag, date)
    request = {"age_years": age_years, "sex": sex, "measurement": measured}
    return MeasurementAnswer(
        json.loads(_or_builtin(knowledge)._native.interpret_json(to_json(request, "the value")))
    )


def _or_builtin(knowledge: Knowledge | None) -> Knowledge:
    from calcinosis._knowledge import Knowledge

    return knowledge or Knowledge.builtin()
