"""Which versions are at work."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

from calcinosis._knowledge import Knowledge
from calcinosis._native import __version__


def knowledge_version() -> str:
    """The version of the clinical content; it changes whenever an answer may change."""
    return Knowledge.builtin().version


def show_versions() -> None:
    """Prints what a report of a fault needs: the versions of the library, of its knowledge and of
    what is around."""
    print(f"calcinosis  {__version__}")
    print(f"knowledge   {Knowledge.builtin().version} ({Knowledge.builtin().digest})")
    print(f"python      {sys.version.split()[0]} on {platform.platform()}")
    for name in ("pandas", "polars", "pyarrow", "numpy", "matplotlib"):
        try:
            print(f"{name:<11} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            pass
