"""Builds the wheel that is published: `python calcinosis-py/tools/wheel.py [--zig] [--out DIR]`.

With ``--zig`` it runs on any Linux of the last decade (manylinux2014), without a container; needs
`maturin[zig]`. The paths of this machine are kept out of it, and what it must hold is checked.
"""

from __future__ import annotations

import argparse
import base64
import csv
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

FACE = Path(__file__).resolve().parents[1]
# The aim is 3 MB: the profiles of the diagnoses are most of what is beyond.
LARGEST = 4_300_000
NEEDED = (
    "licenses/LICENSE-MIT",
    "licenses/LICENSE-APACHE",
    "licenses/NOTICE",
    "calcinosis/py.typed",
    "calcinosis/_native.pyi",
)


def build(out: Path, *, zig: bool) -> Path:
    """The wheel."""
    cargo = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))
    # Messages of a panic name the file; where it lay on this machine is nobody's business.
    remap = [f"--remap-path-prefix={cargo}=cargo", f"--remap-path-prefix={FACE.parent}=calcinosis"]
    flags = " ".join([os.environ.get("RUSTFLAGS", ""), *remap]).strip()
    command = [
        "maturin",
        "build",
        "--release",
        "--locked",
        "--manifest-path",
        str(FACE / "Cargo.toml"),
        "--out",
        str(out),
    ]
    if zig:
        command += ["--zig", "--compatibility", "manylinux_2_17"]
    subprocess.run(command, check=True, env={**os.environ, "RUSTFLAGS": flags})
    return max(out.glob("calcinosis-*.whl"), key=lambda wheel: wheel.stat().st_mtime)


def trim(wheel: Path) -> None:
    """Takes the place where it was built out of the list of parts, and records what that
    changed."""
    with zipfile.ZipFile(wheel) as archive:
        held = {one: archive.read(one) for one in archive.infolist()}
    changed = {}
    for one, content in held.items():
        if "/sboms/" in one.filename:
            trimmed = content.replace(str(FACE.parent).encode(), b"/calcinosis")
            digest = (
                base64.urlsafe_b64encode(hashlib.sha256(trimmed).digest()).rstrip(b"=").decode()
            )
            changed[one.filename] = [one.filename, f"sha256={digest}", str(len(trimmed))]
            held[one] = trimmed
    for one, content in held.items():
        if one.filename.endswith(".dist-info/RECORD"):
            rows = csv.reader(io.StringIO(content.decode()))
            record = io.StringIO()
            csv.writer(record, lineterminator="\n").writerows(
                changed.get(row[0], row) for row in rows
            )
            held[one] = record.getvalue().encode()
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, content in held.items():
            archive.writestr(one, content)


def faults(wheel: Path) -> list[str]:
    """What is wrong with a wheel."""
    found = (
        [f"{wheel.stat().st_size} bytes, more than {LARGEST}"]
        if wheel.stat().st_size > LARGEST
        else []
    )
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        found += [
            f"{name} is missing" for name in NEEDED if not any(one.endswith(name) for one in names)
        ]
        if not any("sbom" in name.lower() for name in names):
            found.append("there is no list of parts (SBOM)")
        for place in (Path.home(), FACE.parent):
            held = [name for name in names if str(place).encode() + b"/" in archive.read(name)]
            found += [f"{name} names `{place}`" for name in held]
    return found


def main() -> int:
    """Builds, checks and says where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zig", action="store_true")
    parser.add_argument("--out", type=Path, default=FACE.parent / "target" / "wheels")
    given = parser.parse_args()
    wheel = build(given.out, zig=given.zig)
    trim(wheel)
    wrong = faults(wheel)
    for fault in wrong:
        print(f"error: {wheel.name}: {fault}", file=sys.stderr)
    print(f"{wheel} ({wheel.stat().st_size} bytes)")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
