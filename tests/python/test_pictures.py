"""What a notebook shows: tables and pictures, with the numbers of the answer, escaped, light and
dark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import calcinosis as cc
import pytest

pyplot = pytest.importorskip("matplotlib.pyplot")
pyplot.switch_backend("Agg")

CASE = cc.Case(
    id="<script>alert(1)</script>",
    age_years=54,
    present=["hemodialysis", "retiform-purpura", "severe-pain"],
    absent=["fever"],
    measurements=[cc.Measurement("phosphate", 7.9, "<b>mg/dL</b>")],
)
ANSWER = cc.classify(CASE)
MANY = cc.classify_many([CASE, cc.Case(present=["papule"]), cc.Case()], detail="brief")


@pytest.fixture(autouse=True, params=["default", "dark_background"])
def style(request: pytest.FixtureRequest) -> Iterator[None]:
    with pyplot.style.context(request.param):
        yield
    pyplot.close("all")


class Reader(HTMLParser):
    """Tags, attributes and text of a piece of HTML; every tag must be closed."""

    VOID = frozenset({"br", "hr", "img", "input", "meta", "wbr", "col"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def shown() -> list[Any]:
    knowledge = cc.Knowledge.builtin()
    assert ANSWER.leader is not None and ANSWER.leader.trace is not None
    return [
        ANSWER,
        ANSWER.leader,
        ANSWER.leader.trace,
        ANSWER.explain("cellulitis"),
        CASE,
        MANY,
        knowledge,
        knowledge.findings,
        knowledge.finding("retiform-purpura"),
        knowledge.diagnosis("calciphylaxis"),
        knowledge.analyte("phosphate"),
        cc.compare(ANSWER, ANSWER.what_if(present=["livedo-reticularis"])),
        cc.report([{"present": ["papule"], "expected": {"diagnoses": ["mimic"]}}]),
    ]


@pytest.mark.parametrize("number", range(13))
def test_a_table_is_whole_inert_and_needs_nothing_from_outside(number: int) -> None:
    html = shown()[number]._repr_html_()
    reader = Reader(html)
    assert not reader.open
    assert not {"script", "iframe", "link", "img", "object"} & set(reader.tags)
    assert "<script>alert" not in html and "<b>mg/dL" not in html
    assert not any(name.startswith("on") for name, _ in reader.attributes)
    assert not re.search(r"url\(|@import|src=", html)
    # A colour of its own would vanish on a page of the other kind, unless both kinds are told.
    if re.search(r"(?<!-)color:\s*#", html):
        assert "prefers-color-scheme" in html
    assert len(reader.text) > 10


def test_tables_have_captions_and_headings() -> None:
    for thing in (CASE, MANY, cc.Knowledge.builtin()):
        reader = Reader(thing._repr_html_())
        assert "caption" in reader.tags
        assert ("scope", "row") in reader.attributes or ("scope", "col") in reader.attributes


def widths(axes: Any) -> list[float]:
    """Of the bars, from left to right."""
    return [patch.get_width() for patch in axes.patches]


def test_a_waterfall_ends_at_the_score() -> None:
    told = ANSWER.explain("calciphylaxis-uremic")
    axes = told.plot()
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert labels[0] == "prior" and labels[-1] == "score"
    assert widths(axes)[-1] == told.score
    assert sum(widths(axes)[:-1]) == told.score
    assert told.label in axes.get_title(loc="left")


def test_the_evidence_of_the_leaders_is_that_of_their_traces() -> None:
    axes = ANSWER.plot(leaders=2)
    _, legend = axes.get_legend_handles_labels()
    assert ANSWER.leader is not None and legend[0].startswith(ANSWER.leader.label[:30])
    assert ANSWER.leader.trace is not None
    strongest = ANSWER.leader.trace.supporting[0]
    assert strongest.centibans in widths(axes)
    own = pyplot.subplots()[1]
    assert ANSWER.plot(ax=own) is own


def test_forms_are_counted() -> None:
    axes = MANY.plot_forms()
    led = [answer.form for answer in MANY if answer.form is not None]
    assert sum(widths(axes)) == len(led)


def test_the_taxonomy_shows_the_groups() -> None:
    knowledge = cc.Knowledge.builtin()
    leaves = sum(knowledge.diagnosis(id).is_leaf for id in knowledge.diagnoses)
    texts = [text.get_text() for text in knowledge.plot_taxonomy().texts]
    assert sum(int(text.split()[-1]) for text in texts if "calcinosis cutis" in text.lower()) > 0
    assert any(text.startswith("Calcinosis cutis") for text in texts) and leaves > 100
    assert any("%" in text.get_text() for text in knowledge.plot_taxonomy(ANSWER).texts)


def test_reliability_has_a_point_for_each_bin_with_patients() -> None:
    report = cc.report(
        [
            {
                "present": ["hemodialysis", "retiform-purpura"],
                "expected": {"diagnoses": ["calciphylaxis"]},
            }
        ]
    )
    axes: Any = report.plot_reliability()
    assert list(axes.lines[1].get_ydata()) == [1.0]


def test_what_cannot_be_drawn_says_why() -> None:
    with pytest.raises(ValueError, match="explain"):
        from calcinosis._plot import plot_waterfall

        assert MANY[0].leader is not None
        plot_waterfall(MANY[0].leader)
