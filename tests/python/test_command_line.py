"""The command line: what it prints, what it returns, and that nobody sees a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import calcinosis as cc
import pyarrow as pa  # type: ignore[import-untyped, unused-ignore]
import pytest
from pyarrow import csv, ipc  # type: ignore[import-untyped, unused-ignore]
from pyarrow import parquet as pq

ROOT = Path(__file__).parents[2]
CASE = str(ROOT / "tests/cases/development/afp2010-82-1257-1.json")
BUNDLE = str(ROOT / "tests/data/fhir/bundle.json")


def run(*arguments: str, given: str | bytes = "") -> tuple[int, str, str]:
    command = [sys.executable, "-m", "calcinosis", *arguments]
    stdin = given if isinstance(given, bytes) else given.encode()
    done = subprocess.run(command, input=stdin, capture_output=True, check=False, cwd=ROOT)
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in err
    assert "\033" not in out + err
    return done.returncode, out, err


def test_classify_prints_the_answer_of_the_core() -> None:
    for format in ("text", "markdown", "html", "json", "fhir"):
        code, out, _ = run("classify", CASE, "--format", format)
        assert code == 0
        assert out.rstrip("\n") == cc.classify_json(Path(CASE), format=format).rstrip("\n")
    assert run(
        "classify", "--format", "json", "--brief", "--top", "2", given=Path(CASE).read_bytes()
    )[1].rstrip("\n") == (cc.classify_json(Path(CASE), detail="brief", top=2, strict=False))


def test_files_go_in_and_a_file_comes_out(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    code, out, _ = run(
        "classify", CASE, BUNDLE, "-o", str(target), "--format", "json", "--scheme", "five-form"
    )
    assert (code, out) == (0, "")
    first, second = target.read_text(encoding="utf-8").splitlines()
    assert json.loads(first)["case_id"] == "AFP2010-82-1257-1"
    assert json.loads(second)["scheme"]["id"] == "five-form"


def test_a_table_goes_in_and_a_table_comes_out(tmp_path: Path) -> None:
    rows = pa.table(
        {
            "mrn": ["a", "b"],
            "hemodialysis": [True, None],
            "retiform_purpura": [True, None],
            "age": [54, 60],
        }
    )
    names = [str(tmp_path / name) for name in ("in.parquet", "in.csv", "in.arrow")]
    pq.write_table(rows, names[0])
    csv.write_csv(rows, names[1])
    with ipc.new_file(names[2], rows.schema) as writer:
        writer.write_table(rows)
    for name in names:
        for suffix in ("parquet", "csv", "arrow"):
            out = tmp_path / f"out.{suffix}"
            code, said, err = run(
                "classify", name, "-o", str(out), "--columns", '{"mrn": "carry"}', "--top", "1"
            )
            assert (code, said, err) == (0, "", "")
            read = {
                "parquet": pq.read_table,
                "csv": csv.read_csv,
                "arrow": lambda file: ipc.open_file(file).read_all(),
            }
            answers = read[suffix](str(out)).to_pylist()
            assert [(row["mrn"], row["diagnosis_1"] or None) for row in answers] == [
                ("a", "calciphylaxis-uremic"),
                ("b", None),
            ]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "in.arrow", "in.csv", "in.parquet", "out.arrow", "out.csv", "out.parquet"
    ]  # fmt: skip


def test_a_long_table_keeps_its_order_and_ends_whole_or_not_at_all(tmp_path: Path) -> None:
    rows, source, out = 600_000, tmp_path / "in.parquet", tmp_path / "out.parquet"
    known = pa.array([place % 3 == 0 for place in range(rows)])
    pq.write_table(
        pa.table({"mrn": pa.array(range(rows)), "retiform-purpura": known}),
        source,
        row_group_size=50_000,
    )
    command = (
        "classify",
        str(source),
        "-o",
        str(out),
        "--columns",
        '{"mrn": "carry"}',
        "--top",
        "1",
    )
    assert run(*command) == (0, "", "")
    answers = pq.read_table(out)
    assert answers["mrn"].to_pylist() == list(range(rows))
    leaders = answers["diagnosis_1"].to_pylist()
    assert len(set(leaders[::3])) == len(set(leaders[1::3])) == 1 and leaders[0] != leaders[1]
    assert pq.ParquetFile(out).num_row_groups < 10

    out.unlink()
    whole = source.read_bytes()
    places = pq.ParquetFile(source).metadata.row_group(9).column(0).data_page_offset
    # Behind the head of the page: a wrong length in it may have Arrow ask for as much memory.
    places += 32
    source.write_bytes(whole[:places] + bytes(400) + whole[places + 400 :])
    code, said, err = run(*command)
    assert (code, said) == (1, "") and err.startswith("error: "), err
    assert not out.exists() and sorted(path.name for path in tmp_path.iterdir()) == ["in.parquet"]


def test_what_is_wrong_with_a_table_is_said(tmp_path: Path) -> None:
    good, bad, out = tmp_path / "good.csv", tmp_path / "bad.parquet", str(tmp_path / "out.parquet")
    good.write_text("retiform_purpra\ntrue\n", encoding="utf-8")
    bad.write_text("no parquet", encoding="utf-8")
    for arguments, part in [
        ((str(good), "-o", out), "did you mean `retiform-purpura`"),
        ((str(bad), "-o", out), "cannot be read as a table"),
        ((str(good),), "name it with `-o`"),
        ((str(good), "-o", str(tmp_path / "out.xls")), "names no kind of table"),
        ((str(good), "-o", out, "--strict"), "mean nothing for a table"),
        ((str(good), "-o", out, "--columns", "{"), "no JSON object"),
        ((str(tmp_path / "none.csv"), "-o", out), "cannot read"),
        ((CASE, "--unknown", "carry"), "are for a table"),
    ]:
        code, said, err = run("classify", *arguments)
        assert (code, said) == (1, "") and part in err, (arguments, err)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.parquet", "good.csv"]


def test_explain_says_why() -> None:
    code, out, _ = run("explain", "calciphylaxis-uremic", CASE)
    assert code == 0 and "Hemodialysis" in out and "criteria:" in out
    assert json.loads(run("explain", "calciphylaxis-uremic", CASE, "--format", "json")[1])["trace"][
        "supporting"
    ]


def test_show_and_search_and_convert_and_report() -> None:
    code, out, _ = run("show", "retiform-purpura")
    assert code == 0 and "blanch" in out
    assert json.loads(run("show", "retiform-purpura", "--format", "json")[1])["broader"] == [
        "purpura"
    ]
    code, out, _ = run("search", "chalky", "discharge")
    assert code == 0 and out.startswith("finding")
    assert float(
        run("convert", "5.5", "mg/dL", "mmol/L", "--analyte", "phosphate")[1]
    ) == pytest.approx(1.776, abs=1e-3)
    code, out, _ = run("report", CASE)
    assert code == 0 and out.startswith("an acceptable diagnosis leads       1/1")


@pytest.mark.parametrize(
    ("arguments", "given", "code", "part"),
    [
        (["classify", "no-such-file.json"], "", 1, "cannot read `no-such-file.json`"),
        (["classify"], "{", 1, "line 1, column"),
        (["classify"], b"\xff", 1, "is not UTF-8 after byte 0"),
        (["classify", CASE, "--scheme", "x"], "", 1, "`five-form`"),
        (["classify", CASE, "-o", "/no/such/folder/out"], "", 1, "cannot"),
        (["classify", "--strict"], '{"present": ["nothing"]}', 1, "strict mode"),
        (["classify", "--format", "pdf"], "", 2, "invalid choice"),
        (["classify", "--top", "many"], "", 2, "--top"),
        (["explain", "calciphylaxis-uremik", CASE], "", 1, "did you mean `calciphylaxis-uremic`"),
        (["show", "retiform-purpora"], "", 1, "did you mean `retiform-purpura`"),
        (["search", "qqqqqqqqqqqqqqqqqqqqqqqq"], "", 1, "qqqqqq"),
        (["convert", "5.5", "mg/dL", "miles", "--analyte", "phosphate"], "", 1, "miles"),
        (["convert", "much", "mg/dL", "mmol/L", "--analyte", "phosphate"], "", 1, "much"),
        (["convert", "5.5", "mg/dL", "mmol/L", "--analyte", "phosphat"], "", 1, "phosphate"),
        (["classify", "--knowledge", "no.toml", CASE], "", 1, "no.toml"),
        ([], "", 2, "COMMAND"),
        (["juggle"], "", 2, "invalid choice"),
    ],
)
def test_what_is_wrong_is_said_without_a_traceback(
    arguments: list[str], given: str | bytes, code: int, part: str
) -> None:
    returned, out, err = run(*arguments, given=given)
    assert returned == code
    assert part in err
    assert out == ""


def test_version_and_help() -> None:
    code, out, _ = run("--version")
    assert code == 0 and cc.__version__ in out and cc.knowledge_version() in out
    assert run("--help")[0] == 0
    script = Path(sys.executable).with_name("calcinosis")
    assert (
        subprocess.run([script, "--version"], capture_output=True, text=True, check=True).stdout
        == out
    )


def test_a_reader_that_leaves_is_no_fault() -> None:
    command = f"{sys.executable} -m calcinosis classify {CASE} --format json | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.startswith("{")
