"""The notebooks run from top to bottom."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")

NOTEBOOKS = sorted(
    (Path(__file__).resolve().parents[2] / "calcinosis-py/notebooks").glob("*.ipynb")
)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_notebook_runs(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALCINOSIS_PATIENTS", "1500")
    notebook = nbformat.read(file, as_version=4)
    # The kernel of these tests, whatever is registered on this machine.
    if sys.platform == "win32":
        asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())
    client = nbclient.NotebookClient(
        notebook, timeout=600, kernel_name="python3", resources={"metadata": {"path": file.parent}}
    )
    client.execute()
    outputs = [
        output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs
    ]
    assert not [output for output in outputs if output.output_type == "error"]
    data = [kind for output in outputs for kind in output.get("data", {})]
    assert "text/html" in data
    assert "image/png" in data or file.stem.startswith("4")


def test_there_are_notebooks() -> None:
    assert [file.stem.split("-")[0] for file in NOTEBOOKS] == ["1", "2", "3", "4", "5"]
