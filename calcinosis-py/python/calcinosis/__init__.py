"""Calcium and bone in the skin: which form, which cause, how sure, why, and what is missing.

>>> import calcinosis as cc
>>> case = cc.Case(age_years=54, sex="female", present=["hemodialysis", "retiform-purpura", "severe-pain"])
>>> answer = cc.classify(case)
>>> answer.leader.label, str(answer.leader.status)
('Uremic calciphylaxis', 'probable')

In a notebook the answer shows itself. ``answer.explain(id)`` says why,
``answer.what_if(present=[…])`` what would change it, ``cc.Knowledge`` what is known,
``cc.classify_many`` answers a registry.

It supports a professional; it does not replace an examination.
"""

from __future__ import annotations

from calcinosis import enums, types
from calcinosis._answer import Answer, Answers, Detail, Explanation
from calcinosis._case import Case, Code, Measurement, read_cases
from calcinosis._classify import Kind, Progress, classify, classify_json, classify_many
from calcinosis._compare import Comparison, compare
from calcinosis._enums import Form, Presence, Sex, Status
from calcinosis._errors import (
    CalcinosisError,
    ColumnError,
    Diagnostic,
    InvalidInputError,
    OverlayError,
    QuantityError,
    StrictError,
    UnknownIdError,
    UnknownOptionError,
)
from calcinosis._frame import (
    FrameAnswers,
    FrameClassifier,
    classify_events,
    classify_frame,
    spark_schema,
)
from calcinosis._knowledge import Entries, Hit, Knowledge
from calcinosis._native import __version__
from calcinosis._quantities import convert, interpret
from calcinosis._report import Report, report
from calcinosis._values import Data
from calcinosis._versions import knowledge_version, show_versions

__all__ = [
    "Answer",
    "Answers",
    "CalcinosisError",
    "Case",
    "Code",
    "ColumnError",
    "Comparison",
    "Data",
    "Detail",
    "Diagnostic",
    "Entries",
    "Explanation",
    "Form",
    "FrameAnswers",
    "FrameClassifier",
    "Hit",
    "InvalidInputError",
    "Kind",
    "Knowledge",
    "Measurement",
    "OverlayError",
    "Presence",
    "Progress",
    "QuantityError",
    "Report",
    "Sex",
    "Status",
    "StrictError",
    "UnknownIdError",
    "UnknownOptionError",
    "__version__",
    "classify",
    "classify_events",
    "classify_frame",
    "classify_json",
    "classify_many",
    "compare",
    "convert",
    "enums",
    "interpret",
    "knowledge_version",
    "read_cases",
    "report",
    "show_versions",
    "spark_schema",
    "types",
]
