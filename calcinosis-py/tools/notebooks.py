"""Writes the notebooks from their sources: `python calcinosis-py/tools/notebooks.py [--check]`.

A notebook is kept as a Python file in `notebooks/`, so that a change can be read: `# %% [markdown]`
and `# %%` begin a cell. The `.ipynb` beside it holds the same cells without outputs; the tests run
it from top to bottom.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "notebooks"


def notebook(source: str) -> dict[str, Any]:
    """The notebook of a source."""
    cells: list[dict[str, Any]] = []
    for number, part in enumerate(source.split("# %%")[1:]):
        head, _, body = part.partition("\n")
        lines = body.strip("\n").split("\n")
        if head.strip() == "[markdown]":
            lines = [
                line.removeprefix("# ").removeprefix("#") if line.startswith("#") else line
                for line in lines
            ]
        text = "\n".join(lines)
        cell: dict[str, Any] = {
            "id": f"cell-{number}",
            "metadata": {},
            "source": text.splitlines(keepends=True),
        }
        if head.strip() == "[markdown]":
            cells.append({"cell_type": "markdown", **cell})
        else:
            cells.append({"cell_type": "code", "execution_count": None, "outputs": [], **cell})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {
        "cells": cells,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def main() -> int:
    """Writes or compares."""
    stale = []
    for source in sorted(FOLDER.glob("*.py")):
        text = (
            json.dumps(notebook(source.read_text(encoding="utf-8")), indent=1, ensure_ascii=False)
            + "\n"
        )
        target = source.with_suffix(".ipynb")
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            stale.append(target.name)
            if "--check" not in sys.argv[1:]:
                target.write_text(text, encoding="utf-8")
    if stale and "--check" in sys.argv[1:]:
        print(f"out of date, run `python calcinosis-py/tools/notebooks.py`: {', '.join(stale)}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
