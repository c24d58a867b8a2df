"""Tables of patients in, columns of answers out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from calcinosis import _native

if TYPE_CHECKING:
    from calcinosis._answer import Answer
    from calcinosis._knowledge import Knowledge

__all__ = ["FrameAnswers", "FrameClassifier", "classify_events", "classify_frame", "spark_schema"]

Progress = Callable[[int, int | None], object]


class FrameAnswers:
    """The answers to a table, a row for each row that went in, in its order.

    Whatever reads Arrow takes it as it is: ``pyarrow.table(answers)``,
    ``polars.DataFrame(answers)``, ``pandas.DataFrame.from_arrow(answers)``, a DuckDB query ``from
    answers``.
    """

    def __init__(
        self,
        native: _native.Frame | _native.FrameStream,
        index: Sequence[str] = (),
        again: Callable[[int], Answer] | None = None,
    ) -> None:
        self._native = native
        self._index = list(index)
        self._again = again

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._native.__arrow_c_stream__(requested_schema)

    def __len__(self) -> int:
        if isinstance(self._native, _native.FrameStream):
            raise TypeError("a lazy answer does not know its length before it is read")
        return self._native.rows

    def __repr__(self) -> str:
        if isinstance(self._native, _native.FrameStream):
            return "<FrameAnswers, lazy>"
        return f"<FrameAnswers of {self._native.rows} patients>"

    def describe(self) -> str:
        """What each column was taken for, and how the rows were computed."""
        return self._native.description

    def explain(self, row: int) -> Answer:
        """The whole answer to one row, as `classify` gives it."""
        if self._again is None:
            raise TypeError("the rows of a stream are gone: classify the row by itself")
        return self._again(row)

    def to_arrow(self) -> Any:
        """As a ``pyarrow.Table``."""
        import pyarrow  # type: ignore[import-untyped, unused-ignore]

        return pyarrow.table(self)

    def to_polars(self) -> Any:
        """As a ``polars.DataFrame``."""
        import polars

        return polars.DataFrame(self)

    def to_pandas(self) -> Any:
        """As a ``pandas.DataFrame``, with the index of the frame that went in."""
        frame = self.to_arrow().to_pandas()
        if not self._index:
            return frame
        frame = frame.set_index(self._index)
        frame.index.names = [
            None if name.startswith("__index_level_") else name for name in frame.index.names
        ]
        return frame


def _index_columns(data: object) -> list[str]:
    """The columns that a pandas frame makes of its index, by the rules of pyarrow; none for the
    usual numbering."""
    index = getattr(data, "index", None)
    if index is None or not hasattr(data, "iloc"):
        return []
    if type(index).__name__ == "RangeIndex":
        return []
    return [
        name if name is not None else f"__index_level_{level}__"
        for level, name in enumerate(index.names)
    ]


def _chosen(**given: Any) -> dict[str, Any]:
    return {name: value for name, value in given.items() if value is not None}


def _options(**given: Any) -> str:
    return json.dumps(_chosen(**given))


def _told(progress: Progress | None, total: int | None) -> Callable[[int], object] | None:
    return None if progress is None else lambda done: progress(done, total)


def _rows(data: object) -> int | None:
    try:
        return len(data)  # type: ignore[arg-type]
    except TypeError:
        return None


def _held(knowledge: Knowledge | None) -> _native.Knowledge:
    from calcinosis._classify import _or_builtin

    return _or_builtin(knowledge)._native


def classify_frame(
    data: object,
    /,
    *,
    columns: Mapping[str, Any] | None = None,
    unknown: str | None = None,
    top: int | None = None,
    outputs: Sequence[str] | None = None,
    scheme: str | None = None,
    stated_diagnoses: bool | None = None,
    setting: str | None = None,
    silence: bool | None = None,
    dictionaries: bool | None = None,
    knowledge: Knowledge | None = None,
    threads: int | None = None,
    progress: Progress | None = None,
    lazy: bool = False,
) -> FrameAnswers:
    """Classify a table of patients, one a row.

    ``data`` is a frame of pandas or polars, a table or batch of pyarrow, a DuckDB relation, or
    anything else with ``__arrow_c_stream__`` or ``__arrow_c_array__``. Columns are understood by
    their names (ids of findings, ``age``, ``age_onset``, ``sex``, ``phosphate [mg/dL]``,
    ``icd-10-cm``, ``id``), or as ``columns`` says: ``{"dialysis": "hemodialysis", "ca":
    {"measurement": "calcium-total", "unit": "mg/dL"}, "mrn": "carry"}``.

    - ``unknown``: what happens to a column that means nothing: ``"refuse"`` (by default),
      ``"list"`` or ``"carry"``;
    - ``top``: how many leading diagnoses, 3 by default;
    - ``outputs``: the parts of the answer: ``form``, ``diagnoses``, ``status``, ``probability``,
      ``score``, ``shares``, ``bits`` (how much the row told), ``established``, ``issues``,
      ``issue-kinds``, ``criteria-sets``, ``red-flags``;
    - ``setting``: where the patients come from: ``"clinic"`` (by default) or ``"published"``, where
      how common a diagnosis is counts in part;
    - ``silence``: whether it speaks that a row does not mention what nobody leaves out, such as
      dialysis; ``False`` for a table that holds only some of what is known;
    - ``dictionaries``: ``False`` for plain texts, for engines that take no dictionaries;
    - ``threads``: one per core by default; give 1 inside an engine that has threads of its own;
    - ``progress``: called with the rows done and the rows of all, where that is known;
    - ``lazy``: whether the answers are computed as they are read, once, in bounded memory.

    Raises `ColumnError` with column, row and remedy. What is odd about one patient is an issue of
    the row.

    >>> import calcinosis, pyarrow
    >>> table = pyarrow.table({"hemodialysis": [True, None], "retiform_purpura": [True, None], "age": [54, 60]})
    >>> calcinosis.classify_frame(table, threads=1).to_arrow()["form"].to_pylist()
    ['metastatic', None]
    """
    index = _index_columns(data)
    bound = {**dict.fromkeys(index, "carry"), **(columns or {})}
    options = _options(
        columns=bound or None,
        unknown=unknown,
        top=top,
        outputs=None if outputs is None else list(outputs),
        scheme=scheme,
        stated_diagnoses=stated_diagnoses,
        setting=setting,
        silence=silence,
        dictionaries=dictionaries,
    )
    held = _held(knowledge)
    # Before the stream: a DuckDB relation counts by a query, which its connection refuses while it
    # streams.
    total = None if progress is None else _rows(data)
    stream = _native.frame_stream(held, data, options, threads)

    def again(row: int) -> Answer:
        from calcinosis._answer import Request
        from calcinosis._classify import _or_builtin

        case = _native.frame_case(held, data, options, row)
        asked = _chosen(
            scheme=scheme, stated_diagnoses=stated_diagnoses, setting=setting, silence=silence
        )
        return Request(_or_builtin(knowledge), case, {"kind": "case", **asked}).answers()[0]

    if lazy:
        return FrameAnswers(stream, index)
    return FrameAnswers(stream.collect(_told(progress, total)), index, again)


def classify_events(
    data: object,
    /,
    *,
    columns: Mapping[str, str] | None = None,
    system: str | None = None,
    sorted: bool = False,
    top: int | None = None,
    outputs: Sequence[str] | None = None,
    scheme: str | None = None,
    stated_diagnoses: bool | None = None,
    setting: str | None = None,
    silence: bool | None = None,
    dictionaries: bool | None = None,
    knowledge: Knowledge | None = None,
    progress: Progress | None = None,
    lazy: bool = False,
) -> FrameAnswers:
    """Classify a long table: a row is one event of one patient, and each patient gets one answer.

    The columns are ``patient``; ``finding``, or ``system`` and ``code``, or ``analyte``; ``value``,
    ``unit``, ``low``, ``high``, ``flag``; ``date``; ``negated``; ``age``, ``age_at_onset``,
    ``sex``; ``columns`` binds others to these words, or to ``ignore``. ``system`` is that of the
    codes where no column says it. With ``sorted`` the events of each patient stand together, and
    one patient is held at a time; otherwise all are held until the end.

    Of several values of one test the one nearest to the last day of the patient counts, as in a
    clinical record, and the others are an issue of the row.
    """
    options = _options(
        columns=dict(columns) if columns else None,
        system=system,
        sorted=sorted,
        top=top,
        outputs=None if outputs is None else list(outputs),
        scheme=scheme,
        stated_diagnoses=stated_diagnoses,
        setting=setting,
        silence=silence,
        dictionaries=dictionaries,
    )
    stream = _native.events_stream(_held(knowledge), data, options)
    return FrameAnswers(stream if lazy else stream.collect(_told(progress, None)))


class FrameClassifier:
    """The options of `classify_frame`, kept: a function of a frame that other processes can be
    sent.

    It gives back what it is given: a frame of pandas for one of pandas, of polars for one of
    polars, otherwise a ``pyarrow.Table``. Texts are plain, and one thread does the work, as engines
    that have threads and processes of their own want it.

    >>> import calcinosis, pyarrow, pickle
    >>> classifier = pickle.loads(pickle.dumps(calcinosis.FrameClassifier(top=1)))
    >>> classifier(pyarrow.table({"hemodialysis": [True], "retiform_purpura": [True]}))["form"].to_pylist()
    ['metastatic']
    """

    def __init__(self, **options: Any) -> None:
        self.options: dict[str, Any] = {"threads": 1, "dictionaries": False, **options}

    def __repr__(self) -> str:
        return f"FrameClassifier({', '.join(f'{name}={value!r}' for name, value in self.options.items())})"

    def __call__(self, data: Any) -> Any:
        answers = classify_frame(data, **self.options)
        module = type(data).__module__.partition(".")[0]
        if module == "pandas":
            return answers.to_pandas()
        return answers.to_polars() if module == "polars" else answers.to_arrow()

    def map_in_arrow(self, batches: Iterable[Any]) -> Iterator[Any]:
        """Record batches in, record batches out, by one plan for all of them: for ``mapInArrow`` of
        Spark."""
        import pyarrow

        rest = iter(batches)
        first = next(rest, None)
        if first is None:
            return
        table = pyarrow.RecordBatchReader.from_batches(first.schema, chain([first], rest))
        answers = classify_frame(table, **{**self.options, "lazy": True})
        yield from pyarrow.RecordBatchReader.from_stream(answers)


def spark_schema(
    *,
    carried: str = "",
    top: int | None = None,
    outputs: Sequence[str] | None = None,
    scheme: str | None = None,
) -> str:
    """The columns of an answer as Spark declares them, for ``mapInArrow``; ``carried`` is put
    before them.

    >>> import calcinosis
    >>> calcinosis.spark_schema(carried="mrn string", top=1)
    'mrn string, form string, diagnosis_1 string, status_1 string, probability_ppm_1 int, issues int, issue_kinds bigint'
    """
    options = _options(
        top=top,
        outputs=None if outputs is None else list(outputs),
        scheme=scheme,
        dictionaries=False,
    )
    fields = [f"{name} {kind}" for name, kind in _native.answer_fields(_held(None), options)]
    return ", ".join([carried] * bool(carried) + fields)
