"""Calcium and bone in the skin: which form, which cause, how sure, why.

>>> import calcinosis
>>> answer = calcinosis.classify({
...     "age_years": 54,
...     "present": ["hemodialysis", "retiform-purpura", "severe-pain"],
... })
>>> answer["scheme"]["id"]
'four-form'

It supports a professional; it does not replace an examination.
"""

from __future__ import annotations

from calcinosis._classify import Detail, classify, classify_json
from calcinosis._errors import CalcinosisError, InvalidInputError
from calcinosis._native import __version__, knowledge_version

__all__ = [
    "CalcinosisError",
    "Detail",
    "InvalidInputError",
    "__version__",
    "classify",
    "classify_json",
    "knowledge_version",
]
