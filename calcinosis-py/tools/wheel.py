"""Builds the wheel that is published: `python calcinosis-py/tools/wheel.py [--zig] [--out DIR]`.

With ``--zig`` it runs on any Linux of the last decade (manylinux2014), without a container; needs `maturin[zig]`. The
paths of this machine are kept out of it, and what it must hold is checked.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import zipfile
from pathlib import Path

FACE = Path(__file__).resolve().parents[1]
LARGEST = 3_000_000
NEEDED = ("licenses/LICENSE-MIT", "licenses/LICENSE-APACHE", "licenses/NOTICE", "calcinosis/py.typed", "calcinosis/_native.pyi")


def build(out: Path, *, zig: bool) -> Path:
    """The wheel."""
    cargo = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))
    # Messages of a panic name the file; where it lay on this machine is nobody's business.
    remap = [f"--remap-path-prefix={cargo}=cargo", f"--remap-path-prefix={FACE.parent}=calcinosis"]
    flags = " ".join([os.environ.get("RUSTFLAGS", ""), *remap]).strip()
    command = ["maturin", "build", "--release", "--locked", "--manifest-path", str(FACE / "Cargo.toml"), "--out", str(out)]
    if zig:
        command += ["--zig", "--compatibility", "manylinux_2_17"]
    subprocess.run(command, check=True, env={**os.environ, "RUSTFLAGS": flags})
    return max(out.glob("calcinosis-*.whl"), key=lambda wheel: wheel.stat().st_mtime)


def faults(wheel: Path) -> list[str]:
    """What is wrong with a wheel."""
    found = [f"{wheel.stat().st_size} bytes, more than {LARGEST}"] if wheel.stat().st_size > LARGEST else []
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        found += [f"{name} is missing" for name in NEEDED if not any(one.endswith(name) for one in names)]
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
    wrong = faults(wheel)
    for fault in wrong:
        print(f"error: {wheel.name}: {fault}", file=sys.stderr)
    print(f"{wheel} ({wheel.stat().st_size} bytes)")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
