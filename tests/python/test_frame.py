"""Tables: every producer of Arrow gives the same answers, and each row is the single case."""

from __future__ import annotations

import importlib.util
import os
import pickle
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import calcinosis as cc
import pandas as pd  # type: ignore[import-untyped, unused-ignore]
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped, unused-ignore]
import pyarrow.parquet  # type: ignore[import-untyped, unused-ignore]
import pytest

ROWS = {
    "mrn": ["a", "b", "c", "d"],
    "age": [54.0, 31.0, None, 7.0],
    "sex": ["female", "male", None, "female"],
    "hemodialysis": [True, None, None, False],
    "retiform_purpura": [True, None, None, None],
    "raynaud_phenomenon": [None, True, None, None],
    "icd-10-cm": ["N18.6", None, None, "Q99.9"],
}
COLUMNS = {"mrn": "carry"}


def forms(table: pa.Table) -> list[str | None]:
    forms: list[str | None] = table["form"].to_pylist()
    return forms


def test_every_producer_gives_the_same_answers() -> None:
    table = pa.table(ROWS)
    expected = cc.classify_frame(table, columns=COLUMNS, threads=1).to_arrow()
    producers = {
        "polars": pl.DataFrame(ROWS),
        "pandas": pd.DataFrame(table.to_pandas()),
        "batch": table.to_batches()[0],
        "reader": pa.RecordBatchReader.from_batches(
            table.schema, table.to_batches(max_chunksize=1)
        ),
        "two chunks": pa.concat_tables([table.slice(0, 1), table.slice(1)]),
    }
    for name, data in producers.items():
        answers = cc.classify_frame(data, columns=COLUMNS, threads=2).to_arrow()
        assert forms(answers) == forms(expected), name
        assert answers["mrn"].to_pylist() == ROWS["mrn"], name
    assert forms(expected)[0] == "metastatic"
    assert forms(expected)[2] is None


def test_a_row_is_the_single_case() -> None:
    answers = cc.classify_frame(pa.table(ROWS), columns=COLUMNS, threads=1)
    assert len(answers) == 4
    table = answers.to_arrow()
    for row in (0, 1, 3):
        leader = answers.explain(row).leader
        assert leader is not None
        assert table["diagnosis_1"].to_pylist()[row] == leader.id
        assert table["probability_ppm_1"].to_pylist()[row] == round(leader.probability * 1e6)


def test_setting_and_silence_are_choices() -> None:
    rows = {"retiform_purpura": [True], "skin_necrosis": [True]}
    told = {}
    for setting in ("clinic", "published"):
        for silence in (True, False):
            answers = cc.classify_frame(pa.table(rows), setting=setting, silence=silence, threads=1)
            leader = answers.explain(0).leader
            assert leader is not None
            row = answers.to_arrow().to_pylist()[0]
            assert (row["diagnosis_1"], row["probability_ppm_1"]) == (
                leader.id,
                round(leader.probability * 1e6),
            )
            told[setting, silence] = row["probability_ppm_1"]
    assert len(set(told.values())) == 4
    with pytest.raises(cc.CalcinosisError, match=r"use `.clinic.` or `.published.`"):
        cc.classify_frame(pa.table(rows), setting="ward")


def test_frames_out_and_the_index_kept() -> None:
    frame = pd.DataFrame(
        {"hemodialysis": [True, False]}, index=pd.Index(["x", "y"], name="patient_no")
    )
    out = cc.classify_frame(frame, threads=1).to_pandas()
    assert list(out.index) == ["x", "y"]
    assert out.index.name == "patient_no"
    assert cc.classify_frame(frame, threads=1).to_polars().height == 2


def test_lazy_answers_stream_once() -> None:
    lazy = cc.classify_frame(pa.table(ROWS), columns=COLUMNS, threads=1, lazy=True)
    assert pa.table(lazy).num_rows == 4
    with pytest.raises(RuntimeError, match="read already"):
        pa.table(lazy)


def test_faults_name_column_row_and_remedy() -> None:
    with pytest.raises(cc.ColumnError, match="did you mean `retiform-purpura`") as unknown:
        cc.classify_frame(pa.table({"retiform_purpra": [True]}))
    assert unknown.value.column == "retiform_purpra"
    with pytest.raises(cc.ColumnError, match="row 1") as cell:
        cc.classify_frame(pa.table({"fever": ["no", "perhaps"]}), threads=1)
    assert (cell.value.column, cell.value.row) == ("fever", 1)
    with pytest.raises(TypeError, match="collect"):
        cc.classify_frame(pl.LazyFrame({"fever": [True]}))
    with pytest.raises(TypeError, match="no table"):
        cc.classify_frame([1, 2])


def test_the_codes_of_tables_are_listed() -> None:
    listed = set(cc.enums.ErrorCode)
    assert {
        "table",
        "unreadable-table",
        "unknown-table",
        "invalid-utf-8",
        "nothing-found",
    } <= listed
    with pytest.raises(cc.ColumnError) as unknown:
        cc.classify_frame(pa.table({"retiform_purpra": [True]}))
    assert unknown.value.code == cc.enums.ErrorCode.UNKNOWN_COLUMN


def test_bits_are_those_of_the_single_case() -> None:
    answers = cc.classify_frame(
        pa.table(ROWS), columns=COLUMNS, outputs=["form", "bits"]
    ).to_arrow()
    case = {
        "age_years": 54,
        "sex": "female",
        "present": ["hemodialysis", "retiform-purpura"],
        "codes": [{"system": "icd-10-cm", "code": "N18.6"}],
    }
    alone = cc.classify(case)
    assert answers["bits"][0].as_py() == alone.to_dict()["information"]


def test_odd_numbers_and_empty_tables_are_answered() -> None:
    odd = pa.table(
        {"fever": [float("nan"), 1.0, None], "age": [float("inf"), float("-inf"), float("nan")]}
    )
    answers = cc.classify_frame(odd).to_arrow()
    assert answers.num_rows == 3
    assert answers["issues"].to_pylist() == [2, 1, 2]
    with pytest.raises(cc.ColumnError, match="neither 1 nor 0") as infinite:
        cc.classify_frame(pa.table({"fever": [0.0, float("inf")]}), threads=1)
    assert (infinite.value.column, infinite.value.row) == ("fever", 1)
    assert cc.classify_frame(pa.table({"fever": pa.array([], pa.bool_())})).to_arrow().num_rows == 0
    with pytest.raises(cc.ColumnError, match="cast it to") as type_:
        cc.classify_frame(pa.table({"fever": pa.array([[1]], pa.list_(pa.int8()))}))
    assert type_.value.column == "fever"


def test_events_give_one_answer_a_patient() -> None:
    events = pa.table(
        {
            "patient": ["a", "a", "b", "a", "b"],
            "finding": ["hemodialysis", None, "fever", "retiform-purpura", None],
            "analyte": [None, "phosphate", None, None, "phosphate"],
            "value": [None, 7.9, None, None, 3.1],
            "unit": [None, "mg/dL", None, None, "mg/dL"],
            "date": ["2024-01-01", "2024-01-02", None, "2024-02-01", "2024-01-05"],
            "negated": [False, False, True, False, False],
        }
    )
    answers = cc.classify_events(events).to_arrow()
    assert answers["patient"].to_pylist() == ["a", "b"]
    assert forms(answers)[0] == "metastatic"
    with pytest.raises(cc.ColumnError, match="comes again"):
        cc.classify_events(events, sorted=True)


def test_polars_map_batches() -> None:
    frame = pl.DataFrame({"hemodialysis": [True, False], "retiform_purpura": [True, None]})

    def answers(part: pl.DataFrame) -> pl.DataFrame:
        out: pl.DataFrame = cc.classify_frame(part, threads=1, dictionaries=False).to_polars()
        return out

    schema = answers(frame.clear()).schema
    done = frame.lazy().map_batches(answers, schema=schema).collect()
    assert done.equals(answers(frame))
    assert done["diagnosis_1"][0] == "calciphylaxis-uremic"


def test_a_classifier_is_sent_to_other_processes() -> None:
    classifier = pickle.loads(pickle.dumps(cc.FrameClassifier(columns=COLUMNS, top=1)))
    table = pa.table(ROWS)
    expected = cc.classify_frame(table, columns=COLUMNS, top=1, dictionaries=False).to_arrow()
    assert classifier(table).equals(expected)
    assert isinstance(classifier(pl.DataFrame(ROWS)), pl.DataFrame)
    assert list(classifier(table.to_pandas())["form"][:1]) == ["metastatic"]
    batches = list(classifier.map_in_arrow(table.to_batches(max_chunksize=2)))
    assert pa.Table.from_batches(batches).equals(expected)
    assert list(classifier.map_in_arrow([])) == []
    with pytest.raises(cc.ColumnError, match="hemodialisis"):
        list(
            classifier.map_in_arrow(
                table.rename_columns({"hemodialysis": "hemodialisis"}).to_batches()
            )
        )
    with ProcessPoolExecutor(1) as pool:
        assert pool.submit(classifier, table).result().equals(expected)


def test_the_recipes_of_the_documentation_run(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (Path(__file__).parents[2] / "calcinosis-py/docs/tables.md").read_text(encoding="utf-8")
    ran = []
    world: dict[str, object] = {}
    for recipe in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        engines = set(re.findall(r"^import (\w+)", recipe, re.MULTILINE)) & {"duckdb", "dask"}
        if any(importlib.util.find_spec(engine) is None for engine in engines):
            continue
        exec(compile(recipe, "tables.md", "exec"), world)
        ran.append(engines)
    assert set() in ran
    done = world["done"]
    assert done is not None


@pytest.mark.parametrize("engine", ["pyspark", "ray", "datafusion"])
def test_the_recipes_of_engines_that_are_seldom_installed_run(engine: str, tmp_path: Path) -> None:
    if importlib.util.find_spec(engine) is None:
        pytest.skip(f"`{engine}` is large, and not among what the tests install")
    text = (Path(__file__).parents[2] / "calcinosis-py/docs/tables.md").read_text(encoding="utf-8")
    recipes = [
        one for one in re.findall(r"```python skip\n(.*?)```", text, re.DOTALL) if engine in one
    ]
    assert recipes
    table = pa.table({**ROWS, "mrn": [f"m{row}" for row in range(4)]})
    pa.parquet.write_table(table, tmp_path / "registry.parquet")
    expected = sorted(forms(cc.classify_frame(table, columns=COLUMNS).to_arrow()), key=str)
    for recipe in recipes:
        # A process of its own: these engines start others, and warn.
        told = (
            "\nprint('forms', *sorted((str(one) for one in done['form'].to_pylist()), key=str))\n"
        )
        environment = {**os.environ, "PYSPARK_PYTHON": sys.executable}
        done = subprocess.run(
            [sys.executable, "-c", recipe + told],
            check=False,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        assert "forms " + " ".join(str(one) for one in expected) in done.stdout.splitlines()


def test_spark_schema_names_plain_types() -> None:
    schema = cc.spark_schema(carried="mrn string", top=1)
    assert schema.startswith(
        "mrn string, form string, diagnosis_1 string, status_1 string, probability_ppm_1 int"
    )
    plain = cc.classify_frame(pa.table({"fever": [True]}), threads=1, dictionaries=False).to_arrow()
    assert plain.schema.field("form").type == pa.string()


def test_a_plan_that_is_kept_is_that_of_its_columns_options_and_knowledge() -> None:
    def laid() -> cc.Knowledge:
        return cc.Knowledge.builtin().with_overlay(
            'name = "x"\n[[disable]]\ncriterion = "calciphylaxis-uremic.oxalate"\nreason = "y"\n'
        )

    site = laid()
    tables = [
        pa.table({"hemodialysis": [True], name: pa.array([value], kind)})
        for name, value, kind in (
            ("age", 54, pa.int64()),
            ("age", 54.0, pa.float64()),
            ("retiform_purpura", True, pa.bool_()),
            ("retiform_purpura", 1, pa.int8()),
            ("sex", "female", pa.string()),
            ("sex", "female", pa.large_string()),
        )
    ]
    # More than are kept, each met again after the others.
    for table in [*tables, *tables]:
        for top in (1, 3):
            made = cc.classify_frame(table, top=top, knowledge=cc.Knowledge()).to_arrow()
            assert cc.classify_frame(table, top=top).to_arrow() == made
            made = cc.classify_frame(table, top=top, knowledge=laid()).to_arrow()
            assert cc.classify_frame(table, top=top, knowledge=site).to_arrow() == made
    for _ in range(2):
        with pytest.raises(cc.ColumnError, match="no such finding"):
            cc.classify_frame(pa.table({"no such finding": [True]}))
