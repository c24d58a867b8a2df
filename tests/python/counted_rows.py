"""Run under valgrind by ``test_instructions.py``: classifies each table that is named, with a mark
before and after.

The mark is a function of the C library that nothing else calls. Tables are read by nanoarrow, whose
import takes a fifth of the instructions of that of pyarrow.
"""

from __future__ import annotations

import os
import sys

import calcinosis
import nanoarrow  # type: ignore[import-untyped, unused-ignore]


def main() -> None:
    os.getloadavg()
    for path in sys.argv[1:]:
        table = nanoarrow.ArrayStream.from_path(path)
        if "events" in path:
            answers = calcinosis.classify_events(table, sorted=True, top=5)
        else:
            answers = calcinosis.classify_frame(table, top=5, threads=1)
        print(len(answers))
        os.getloadavg()


if __name__ == "__main__":
    main()
