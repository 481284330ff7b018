#!/usr/bin/env python3
"""Write ``requirements.lock`` and ``requirements-dev.lock`` anew from ``pyproject.toml``, for maintainers.

``lock.py`` keeps the versions that still fit; ``lock.py --upgrade`` takes the newest; ``lock.py --check`` asks the
package index whether every locked package has a ready-made wheel for each system and Python that the program promises,
and changes nothing. Run it with the Python of ``.venv``; writing needs ``uv`` on the path, or its place in ``UV``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

ROOT: Final = Path(__file__).resolve().parent.parent
PROGRAM: Final = ROOT / "requirements.lock"
TOOLS: Final = ROOT / "requirements-dev.lock"
PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS: Final = {
    "linux": ("manylinux_2_34_x86_64", "manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    "darwin": ("macosx_14_0_arm64", "macosx_14_0_universal2"),
    "win32": ("win_amd64",),
}


def main() -> int:
    """Write the locks or check them; return the exit code."""
    parser = argparse.ArgumentParser(description="Write the lock files anew, or check that they can be installed.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that fit")
    parser.add_argument("--check", action="store_true", help="ask for wheels for every system, change nothing")
    chosen = parser.parse_args()
    if chosen.check:
        return check()
    uv = os.environ.get("UV") or shutil.which("uv")
    if uv is None:
        sys.exit("uv is needed: put it on the path, or say where it is in the variable UV")
    upgrade = ["--upgrade"] if chosen.upgrade else []
    # No header and no addresses: where the packages come from is each machine's own setting.
    common = [uv, "pip", "compile", "pyproject.toml", "--quiet", "--universal", "--generate-hashes", "--no-header"]
    common += ["--no-emit-index-url", "--no-emit-find-links", *upgrade]
    subprocess.run([*common, "--output-file", PROGRAM.name], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    tools = [*common, "--group", "dev", "--constraints", PROGRAM.name, "--output-file", TOOLS.name]
    subprocess.run(tools, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return 0


def check() -> int:
    """Resolve the program's lock for every system and Python without installing; say what has no wheel."""
    cases = [(system, python) for system in SYSTEMS for python in PYTHONS]
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lacking, *zip(*cases, strict=True)))
    for (system, python), words in zip(cases, found, strict=True):
        print(f"{system} {python}: {words or 'every package has a wheel'}")
    return 1 if any(found) else 0


def lacking(system: str, python: str) -> str:
    """Return what pip says when a system and Python lack a wheel, otherwise nothing."""
    environment = {"sys_platform": system, "python_version": python, "python_full_version": f"{python}.0"}
    wanted = [line.rstrip(" \\") for line in PROGRAM.read_text(encoding="utf-8").splitlines() if "==" in line]
    wanted = [line for line in wanted if not line.lstrip().startswith("#")]
    asked = [Requirement(line) for line in wanted]
    pins = [f"{one.name}{one.specifier}" for one in asked if one.marker is None or one.marker.evaluate(environment)]
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "-qq", "--no-deps", "--ignore-installed"]
    command += [
        "--disable-pip-version-check",
        "--ignore-requires-python",
        "--only-binary=:all:",
        "--implementation",
        "cp",
    ]
    command += ["--python-version", python, "--abi", f"cp{python.replace('.', '')}", "--abi", "abi3", "--abi", "none"]
    command += [part for platform in SYSTEMS[system] for part in ("--platform", platform)]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([*command, "--target", folder, *pins], capture_output=True, encoding="utf-8", check=False)
    errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR: No matching")]
    return " ".join(errors) if done.returncode == 0 or errors else done.stderr.strip()


if __name__ == "__main__":
    sys.exit(main())
