#!/usr/bin/env python3
"""Put the folder that PyInstaller made into a Debian package:  deb.py dist/lahipiiri OUT_FOLDER

The program goes to ``/opt/lahipiiri`` with its own Python; the system gives only what Qt asks of it. Standard library
and ``dpkg-deb``.
"""

from __future__ import annotations

import runpy
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
CONTROL: Final = """\
Package: lahipiiri
Version: {version}
Architecture: {architecture}
Maintainer: Lähipiiri
Section: misc
Priority: optional
Installed-Size: {size}
Depends: {depends}
Description: a child's network and plan in one encrypted file
 Draws a child's family and network as a genogram, an ecomap and circles, and
 makes one plan of it, printed for each recipient. For social work in Finland.
"""


def main() -> int:
    """Build the package and print its place."""
    if len(sys.argv) != 3 or not (Path(sys.argv[1]) / "lahipiiri").is_file():
        sys.exit(__doc__)
    built, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    version = runpy.run_path(str(ROOT / "app" / "__init__.py"))["__version__"]
    ask = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(ask, check=True, capture_output=True, text=True).stdout.strip()
    package = out / f"lahipiiri_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place)
        shutil.copytree(built, tree / "opt" / "lahipiiri", symlinks=True)
        size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
        put_beside(tree)
        (tree / "DEBIAN").mkdir()
        depends = ", ".join(system_packages())
        control = CONTROL.format(version=version, architecture=architecture, size=size, depends=depends)
        (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        tree.chmod(0o755)
        out.mkdir(parents=True, exist_ok=True)
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", tree, package], check=True)
    print(package)
    return 0


def put_beside(tree: Path) -> None:
    """Put the command, the desktop entry, the file type, the icons and the licence where a desktop looks for them."""
    share, linux = tree / "usr" / "share", ROOT / "packaging" / "linux"
    files = {
        linux / "fi.lahipiiri.Lahipiiri.desktop": share / "applications",
        linux / "lahipiiri.xml": share / "mime" / "packages",
        ROOT / "LICENSE": share / "doc" / "lahipiiri" / "copyright",
        ROOT / "resources" / "icons" / "app.svg": share / "icons" / "hicolor" / "scalable" / "apps" / "lahipiiri.svg",
    }
    for size in (48, 128, 256):
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "lahipiiri.png"
        files[ROOT / "packaging" / "icons" / f"lahipiiri-{size}.png"] = icon
    for source, target in files.items():
        place = target if target.suffix in {".svg", ".png"} or target.name == "copyright" else target / source.name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
        place.chmod(0o644)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "lahipiiri").symlink_to("/opt/lahipiiri/lahipiiri")


def system_packages() -> list[str]:
    """Return the Debian packages that Qt needs, from the one list there is: run.py's."""
    run = runpy.run_path(str(ROOT / "run.py"), run_name="run")
    return ["libc6 (>= 2.34)", *sorted({*run["DRAWING_LIBRARIES"].values(), *run["X11_LIBRARIES"].values()})]


if __name__ == "__main__":
    sys.exit(main())
