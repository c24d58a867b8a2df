"""The command line: ``calcinosis`` and ``python -m calcinosis``.

Exit codes: 0 done, 1 something given could not be used, 2 the command line was wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from calcinosis import __version__
from calcinosis._classify import classify, classify_json
from calcinosis._errors import CalcinosisError, InvalidInputError
from calcinosis._knowledge import Knowledge
from calcinosis._table import is_table
from calcinosis._values import text_of

FORMATS = ("text", "markdown", "html", "json", "fhir")
_BAR = 30


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code; never raises for what a user can give."""
    parser = _parser()
    try:
        given = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        given.run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader is gone: nobody is left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except (CalcinosisError, OSError, ImportError) as error:
        notes = "".join(f" ({note})" for note in getattr(error, "__notes__", ()))
        print(
            f"{_coloured('error:', sys.stderr, '31;1')} {_sentence(error)}{notes}", file=sys.stderr
        )
        return 1
    return 0


def _sentence(error: BaseException) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        return f"cannot read `{error.filename}`: {(error.strerror or str(error)).lower()}"
    return str(error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="calcinosis",
        description="Calcium and bone in the skin: which form, which cause, how sure, why. It supports a professional "
        "and does not replace an examination.",
        epilog="FILE is a case, FHIR, a phenopacket, or several of them, or a table (Parquet, CSV, Arrow) with a patient "
        "in each row; `-` or nothing is standard input.",
    )
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def command(name: str, help: str, run: Any) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=help, description=help)
        made.add_argument(
            "--knowledge", metavar="TOML", help="a site's own knowledge, laid over the built-in one"
        )
        made.set_defaults(run=run)
        return made

    one = command("classify", "classify the patients of files", _classify)
    one.add_argument("files", nargs="*", default=["-"], metavar="FILE")
    one.add_argument(
        "-o", "--output", metavar="OUT", help="write here instead of to standard output"
    )
    one.add_argument("--format", choices=FORMATS, default="text")
    one.add_argument(
        "--columns", metavar="JSON", help="of a table: what its columns mean, as a file or as text"
    )
    one.add_argument(
        "--unknown",
        choices=("refuse", "list", "carry"),
        help="of a table: columns that mean nothing",
    )
    _options(one)

    one = command("explain", "say why a diagnosis stands where it does", _explain)
    one.add_argument("diagnosis", metavar="DIAGNOSIS", help="id, such as calciphylaxis-uremic")
    one.add_argument("file", nargs="?", default="-", metavar="FILE")
    one.add_argument("--format", choices=("text", "json"), default="text")
    _options(one)

    one = command(
        "search",
        "find findings, diagnoses and other entries by name, synonym or a near spelling",
        _search,
    )
    one.add_argument("words", nargs="+", metavar="WORD")
    one.add_argument("--limit", type=int, default=10, metavar="N")

    one = command("show", "show an entry of the knowledge", _show)
    one.add_argument("id", metavar="ID")
    one.add_argument("--format", choices=("text", "json"), default="text")

    one = command("convert", "convert a value of an analyte to another unit", _convert)
    one.add_argument("value", metavar="VALUE")
    one.add_argument("unit", metavar="UNIT")
    one.add_argument("to", metavar="UNIT")
    one.add_argument("--analyte", required=True, metavar="ID")

    one = command(
        "report", "compare the answers with what the authors of published patients said", _report
    )
    one.add_argument(
        "files", nargs="+", metavar="FILE", help="cases with `expected`, or folders of them"
    )
    one.add_argument("--format", choices=("text", "json"), default="text")
    return parser


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--scheme", metavar="ID", help="the scheme through which the forms are seen"
    )
    parser.add_argument(
        "--kind", choices=("case", "fhir", "phenopacket"), help="what a text is that does not tell"
    )
    parser.add_argument(
        "--strict", action="store_true", help="refuse a record of which part cannot be used"
    )
    parser.add_argument("--top", type=int, metavar="N", help="how many diagnoses are listed")
    detail = parser.add_mutually_exclusive_group()
    detail.add_argument(
        "--full",
        dest="detail",
        action="store_const",
        const="full",
        help="the reasons of every diagnosis",
    )
    detail.add_argument(
        "--brief", dest="detail", action="store_const", const="brief", help="no reasons"
    )


def _asked(given: argparse.Namespace) -> dict[str, Any]:
    asked = {name: getattr(given, name) for name in ("scheme", "kind", "top", "detail")}
    return {name: value for name, value in asked.items() if value is not None} | {
        "strict": given.strict
    }


def _knowledge(given: argparse.Namespace) -> Knowledge:
    builtin = Knowledge.builtin()
    return builtin.with_overlay(Path(given.knowledge)) if given.knowledge else builtin


def _text(file: str) -> str:
    return (
        text_of(sys.stdin.buffer.read(), "standard input")
        if file == "-"
        else text_of(Path(file), "the file")
    )


def _classify_table(given: argparse.Namespace) -> None:
    from calcinosis._table import classify_file

    if len(given.files) > 1 or not given.output:
        raise InvalidInputError(
            "a table is classified alone, into a file: name it with `-o`", "table"
        )
    if given.strict or given.detail or given.kind or given.format != "text":
        raise InvalidInputError(
            "`--strict`, `--full`, `--brief`, `--kind` and `--format` mean nothing for a table: leave them out",
            "table",
        )
    text = given.columns
    if text and not text.lstrip().startswith("{"):
        text = text_of(Path(text), "the meaning of the columns")
    try:
        columns = json.loads(text) if text else None
    except ValueError as error:
        raise InvalidInputError(f"`--columns` is no JSON object: {error}", "table") from None
    asked = {"columns": columns, "unknown": given.unknown, "scheme": given.scheme, "top": given.top}
    seen = sys.stderr.isatty()

    def shown(done: int, rows: int | None) -> None:
        share = f"[{'=' * (_BAR * done // rows):<{_BAR}}] " if rows else ""
        sys.stderr.write(f"\r{share}{done}{f'/{rows}' if rows else ''} patients")
        sys.stderr.flush()

    try:
        classify_file(
            given.files[0],
            given.output,
            knowledge=_knowledge(given),
            progress=shown if seen else None,
            **asked,
        )
    finally:
        if seen:
            sys.stderr.write("\r" + " " * (_BAR + 40) + "\r")


def _classify(given: argparse.Namespace) -> None:
    if any(is_table(file) for file in given.files):
        _classify_table(given)
        return
    if given.columns or given.unknown:
        raise InvalidInputError(
            "`--columns` and `--unknown` are for a table, such as a Parquet or CSV file", "table"
        )
    knowledge, asked = _knowledge(given), _asked(given)
    shown: list[str] = []
    for file in _told(given.files):
        try:
            shown.append(
                classify_json(_text(file), knowledge=knowledge, format=given.format, **asked)
            )
        except CalcinosisError as error:
            if len(given.files) > 1:
                error.add_note(f"`{file}`")
            raise
    text = ("\n" if given.format in {"json", "fhir"} else "\n\n").join(
        one.rstrip("\n") for one in shown
    ) + "\n"
    if given.output:
        Path(given.output).write_text(text, encoding="utf-8")
    else:
        _write(text)


def _explain(given: argparse.Namespace) -> None:
    answer = classify(_text(given.file), knowledge=_knowledge(given), **_asked(given))
    answers = answer if isinstance(answer, Sequence) else [answer]
    for one in answers:
        explanation = one.explain(given.diagnosis)
        _write(
            explanation.to_json() + "\n" if given.format == "json" else explanation.to_text() + "\n"
        )


def _search(given: argparse.Namespace) -> None:
    words = " ".join(given.words)
    hits = _knowledge(given).search(words, limit=given.limit)
    if not hits:
        raise InvalidInputError(f"nothing is called `{words}`", "nothing-found")
    wide = max(len(hit.id) for hit in hits)
    for hit in hits:
        _write(f"{hit.kind:<13} {hit.id:<{wide}}  {hit.label}\n")


def _show(given: argparse.Namespace) -> None:
    entry = _knowledge(given).show(given.id)
    _write((entry.to_json() if given.format == "json" else entry.to_text()) + "\n")


def _convert(given: argparse.Namespace) -> None:
    from calcinosis._quantities import converted

    _write(
        f"{converted(given.value, given.unit, given.to, analyte=given.analyte, knowledge=_knowledge(given))}\n"
    )


def _report(given: argparse.Namespace) -> None:
    from calcinosis._report import report

    files: list[Path] = []
    for name in given.files:
        path = Path(name)
        files += sorted(path.rglob("*.json")) if path.is_dir() else [path]
    made = report([text_of(file, "the file") for file in _told(files)], knowledge=_knowledge(given))
    _write(made.to_json() + "\n" if given.format == "json" else made.to_text())


def _told(files: Sequence[Any]) -> Iterator[Any]:
    """The files, with a bar on a terminal where there are many."""
    seen = sys.stderr.isatty() and len(files) > 1
    for number, file in enumerate(files):
        if seen:
            done = _BAR * number // len(files)
            sys.stderr.write(f"\r[{'=' * done}{' ' * (_BAR - done)}] {number}/{len(files)}")
            sys.stderr.flush()
        yield file
    if seen:
        sys.stderr.write("\r" + " " * (_BAR + 20) + "\r")


def _write(text: str) -> None:
    sys.stdout.write(text)


def _coloured(text: str, stream: IO[str], code: str) -> str:
    plain = not stream.isatty() or "NO_COLOR" in os.environ
    return text if plain else f"\033[{code}m{text}\033[0m"


def _version() -> str:
    knowledge = Knowledge.builtin()
    return f"calcinosis {__version__}, knowledge {knowledge.version} ({knowledge.digest[:12]})"
