"""The Python blocks of the README run as they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

README = Path(__file__).parents[2] / "README.md"


def test_every_block_runs(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = [block.split("```")[0] for block in README.read_text(encoding="utf-8").split("```python\n")[1:]]
    assert blocks
    for block in blocks:
        exec(compile(block, str(README), "exec"), {})
    assert "Uremic calciphylaxis" in capsys.readouterr().out
