"""Builds the documentation into `target/docs`, without network: `python calcinosis-py/tools/docs.py
[--no-run]`.

The pages are gathered from `calcinosis-py/docs`, the package's README, the notebooks (run, unless
`--no-run`), the docstrings and the core's manual. Needs the extra `docs`, and for the notebooks
`notebook`, `pandas` and `polars`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parent
SOURCE = ROOT / "target" / "docs-source"


def gather() -> None:
    """Every page in one folder."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    shutil.copytree(HERE / "docs", SOURCE)
    shutil.copytree(ROOT / "calcinosis-core" / "manual", SOURCE / "manual")
    (SOURCE / "notebooks").mkdir()
    for notebook in (HERE / "notebooks").glob("*.ipynb"):
        shutil.copy(notebook, SOURCE / "notebooks")
    shutil.copy(HERE / "README.md", SOURCE / "index.md")


def main() -> int:
    """Gathers and builds; the exit code is that of mkdocs."""
    gather()
    run = "false" if "--no-run" in sys.argv[1:] else "true"
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--config-file",
        str(HERE / "mkdocs.yml"),
    ]
    return subprocess.run(
        command,
        check=False,
        env={**os.environ, "CALCINOSIS_DOCS_EXECUTE": run, "NO_MKDOCS_2_WARNING": "1"},
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
