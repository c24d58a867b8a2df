"""Hostile input through every door: a fault has a type and few words, and the process lives.

The texts are the seeds of the fuzz targets, what the targets kept, and random changes to those, the
same in every run.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import calcinosis as cc
import pyarrow as pa  # type: ignore[import-untyped, unused-ignore]
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

FUZZ = Path(__file__).parents[1] / "fuzz"
# A message of the longest kind lists what is known, and a remedy may do so too.
LONGEST = 4_000
# Of what one field held at the most so many characters are repeated, with what makes them inert.
REPEATED = 100
CODES = {code.value for code in cc.enums.ErrorCode}
# Characters that act instead of being shown: controls, directions of reading, ends of lines.
ACTING = [
    *map(chr, range(0x20)),
    *map(chr, range(0x7F, 0xA0)),
    "\u2028",
    "\u2029",
    "\u202e",
    "\u2066",
]
HOSTILE = [
    "",
    "x" * 3_000,
    "\0",
    "a\nb",
    "\u202eabc",
    "<script>",
    "`" * 9,
    "1e999",
    "-0",
    "9" * 400,
    "\U0001f9b4",
    "null",
]

quick = settings(
    deadline=None, max_examples=12, derandomize=True, suppress_health_check=list(HealthCheck)
)


def kept(target: str) -> list[str]:
    """The seeds of a target and what it kept."""
    seeds = [
        path.read_text("utf-8", "replace") for path in sorted((FUZZ / "seeds" / target).iterdir())
    ]
    return seeds + [
        json.loads(line)
        for line in (FUZZ / "corpus" / f"{target}.jsonl").read_text("utf-8").splitlines()
    ]


def survives(call: Callable[[], object], *, types: tuple[type[Exception], ...] = ()) -> None:
    """An answer, an error of this library, or one of the types for what has the wrong type."""
    try:
        call()
    except cc.CalcinosisError as error:
        message = str(error)
        is_overlay = isinstance(error, cc.OverlayError)
        assert re.fullmatch(r"K\d{4}", error.code) if is_overlay else error.code in CODES, (
            error.code
        )
        assert message
        assert len(message) <= LONGEST, len(message)
        assert "x" * (REPEATED + 1) not in message
        # A diagnostic has lines of its own.
        shown = message.replace("\n", " ") if is_overlay else message
        assert not [character for character in ACTING if character in shown], ascii(message)
    except types:
        pass


def changed(text: str, chance: random.Random) -> str:
    """A text with one random change: of its structure where it is JSON, of its characters
    otherwise."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    places = list(parts(value))
    if not places or chance.random() < 0.2:
        at = chance.randrange(len(text) + 1)
        return (
            text[:at]
            + chance.choice([*HOSTILE, "{", "]", '"', ",", "\\ud800"])
            + text[at + chance.randrange(3) :]
        )
    holder, key = chance.choice(places)
    other, own = chance.choice(places)
    match chance.randrange(6):
        case 0:
            holder[key] = chance.choice(HOSTILE)
        case 1:
            holder[key] = chance.choice([None, True, 0, -1, 2**63, 1e308, [], {}, [[]], [{}]])
        case 2:
            holder[key] = [
                json.loads(json.dumps(holder[key])) for _ in range(chance.randrange(2, 40))
            ]
        case 3:
            holder[key] = json.loads(json.dumps(other[own]))
        case 4 if isinstance(holder, dict):
            holder[chance.choice([*HOSTILE, f"_{key}", "modifierExtension", "id"])] = holder.pop(
                key
            )
        case _:
            for _ in range(chance.randrange(1, 200)):
                holder[key] = {"contained": [holder[key]]}
    return json.dumps(value)


def parts(value: Any) -> Iterator[tuple[Any, Any]]:
    """Where each value of a JSON value lies."""
    keys: Any = (
        value.keys()
        if isinstance(value, dict)
        else range(len(value))
        if isinstance(value, list)
        else ()
    )
    for key in list(keys):
        yield value, key
        yield from parts(value[key])


def texts(target: str, most: int) -> list[str]:
    """So many texts of a target, and as many changed ones."""
    chance = random.Random(f"calcinosis {target}")
    all_texts = kept(target)
    some = chance.sample(all_texts, min(most, len(all_texts)))
    return some + [changed(text, chance) for text in chance.choices(all_texts, k=most)]


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("case_json", "case"),
        ("fhir", "fhir"),
        ("phenopacket", "phenopacket"),
        ("front_door", None),
        ("laws", None),
    ],
)
def test_records_are_answered_or_refused(target: str, kind: Any, tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    for text in texts(target, 60):
        data = text.encode("utf-8", "surrogatepass")
        survives(lambda: cc.classify(text, kind=kind, detail="brief"))
        survives(lambda: cc.classify(data, kind=kind, detail="brief"))
        path.write_bytes(data)
        survives(lambda: cc.classify(path, kind=kind, detail="brief"))
        survives(lambda: cc.classify_json(data, kind=kind, detail="brief", strict=True))
        survives(lambda: cc.read_cases(text))
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            continue
        survives(lambda: cc.classify(value, kind=kind, detail="brief"), types=(TypeError,))


def test_overlays_are_laid_or_refused() -> None:
    for text in texts("overlay", 40):
        survives(lambda: cc.Knowledge.builtin().with_overlay(text, name="site"))


def test_quantities_are_converted_or_refused() -> None:
    for text in texts("quantity_text", 50) + HOSTILE:
        survives(lambda: cc.convert(text, text, "mmol/L", analyte="phosphate"), types=(TypeError,))  # type: ignore[arg-type]
        survives(lambda: cc.convert(1, "mg/dL", text, analyte=text))
        survives(lambda: cc.interpret("phosphate", text, "mg/dL", age_years=40))
        survives(lambda: cc.interpret(text, 1, text, flag=text, date=text, sex=text))
        survives(lambda: cc.Knowledge.builtin().search(text))


def test_tables_are_answered_or_refused() -> None:
    words = [
        text for target in ("quantity_text", "case_json") for text in texts(target, 6)
    ] + HOSTILE
    words = [word.encode("utf-8", "replace").decode("utf-8") for word in words]
    columns = {
        "id": words,
        "sex": words,
        "age": words,
        "hemodialysis": words,
        "phosphate [mg/dL]": words,
        "icd-10-cm": words,
    }
    survives(lambda: cc.classify_frame(pa.table(columns), threads=1))
    for name in columns:
        survives(lambda name=name: cc.classify_frame(pa.table({name: words}), threads=1))  # type: ignore[misc]
    for word in words:
        survives(lambda word=word: cc.classify_frame(pa.table({word: ["present"]}), threads=1))  # type: ignore[misc]
        table, meant = pa.table({"a": [word]}), {"a": word}
        survives(lambda: cc.classify_frame(table, columns=meant, threads=1))


def test_events_are_answered_or_refused() -> None:
    words = [
        word.encode("utf-8", "replace").decode("utf-8")
        for word in texts("quantity_text", 2) + HOSTILE
    ]
    names = ["finding", "code", "analyte", "value", "unit", "flag", "date", "negated", "age", "sex"]
    ones = {"patient": "1", "finding": "hemodialysis"}
    for name in names:
        for word in words[::3]:
            row = (
                {**ones, "system": "icd-10-cm", "code": "N18.6", name: word}
                if name == "code"
                else {**ones, name: word}
            )
            table = pa.table({key: [value] for key, value in row.items()})
            survives(lambda table=table: cc.classify_events(table))  # type: ignore[misc]
    survives(
        lambda: cc.classify_events(pa.table({"patient": words, "finding": words}), sorted=True)
    )


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.binary(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=8) | st.integers(), inner, max_size=4)
    ),
    max_leaves=20,
)


@quick
@given(anything)
def test_whatever_has_the_wrong_type_is_refused(value: Any) -> None:
    wrong = (TypeError,)
    survives(lambda: cc.classify(value), types=wrong)
    survives(
        lambda: cc.classify({"present": value, "measurements": value, "codes": value}), types=wrong
    )
    survives(lambda: cc.classify({"resourceType": "Bundle", "entry": value}), types=wrong)
    survives(
        lambda: cc.classify({"id": "p", "subject": value, "phenotypicFeatures": value}), types=wrong
    )
    survives(lambda: cc.convert(value, "mg/dL", "mmol/L", analyte="phosphate"), types=wrong)
    survives(lambda: cc.interpret("phosphate", value, "mg/dL"), types=wrong)
    survives(lambda: cc.Knowledge.builtin().search(value), types=wrong)
    survives(lambda: cc.Knowledge.builtin().with_overlay(value), types=(*wrong, OSError))
    survives(lambda: cc.classify_frame(value, threads=1), types=wrong)
    survives(lambda: cc.classify_events(value), types=wrong)
