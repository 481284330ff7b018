#!/usr/bin/env python3
"""From a fresh clone to the running program in one command: ``python3 run.py`` (on Windows ``py run.py``).

``run.py [ARGUMENTS]`` starts the program, ``run.py test`` runs its tests, ``run.py check`` the checks of the house,
``run.py bench`` the measurements and ``run.py shots`` takes pictures of every page. The first start makes ``.venv``
beside this file and fetches the locked packages into it; later ones go straight on. Exit codes are those of what was
started. Standard library only; what this file says is said here in three languages, since the program's own catalogues
come later.
"""

import contextlib
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
WINDOWS = os.name == "nt"
SCRIPTS = ENVIRONMENT / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
PROGRAM_LOCK = ROOT / "requirements.lock"
TOOLS_LOCK = ROOT / "requirements-dev.lock"
MADE = ENVIRONMENT / ".made"
BUSY = ENVIRONMENT / ".busy"
OLDEST, TOO_NEW = (3, 11), (3, 15)

# Before anything that an old Python could not read; it knows no languages yet, so it speaks two.
if not OLDEST <= sys.version_info[:2] < TOO_NEW:
    this = ".".join(map(str, sys.version_info[:3]))
    print(f"Lähipiiri tarvitsee Pythonin 3.11–3.14; tämä on {this}.", file=sys.stderr)
    sys.exit(f"Lähipiiri needs Python 3.11, 3.12, 3.13 or 3.14; this is {this}.")

# What Qt asks of a Linux system: the library and the Debian package that holds it.
DRAWING_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

WORDS = {
    "making": {
        "fi": "Valmistellaan ensimmäistä käynnistystä: haetaan paketit (noin 200 Mt). Tämä tehdään vain kerran.",
        "sv": "Förbereder den första starten: hämtar paketen (cirka 200 MB). Detta görs bara en gång.",
        "en": "Preparing the first start: fetching the packages (about 200 MB). This is done only once.",
    },
    "updating": {
        "fi": "Haetaan muuttuneet paketit.",
        "sv": "Hämtar de paket som har ändrats.",
        "en": "Fetching the packages that changed.",
    },
    "no venv": {
        "fi": "Tästä Pythonista puuttuu virtuaaliympäristöjen osa (venv). Debianissa ja Ubuntussa: {command}",
        "sv": "Denna Python saknar delen för virtuella miljöer (venv). I Debian och Ubuntu: {command}",
        "en": "This Python lacks the part that makes virtual environments (venv). On Debian and Ubuntu: {command}",
    },
    "not made": {
        "fi": "Ympäristöä {place} ei voitu tehdä: {why}. Sulje ohjelma, jos se on auki, ja yritä uudelleen.",
        "sv": "Miljön {place} kunde inte skapas: {why}. Stäng programmet om det är öppet och försök igen.",
        "en": "The environment {place} could not be made: {why}. Close the program if it is open and try again.",
    },
    "not fetched": {
        "fi": "Paketteja ei saatu; syy on yllä. Tarkista verkkoyhteys ja käynnistä uudelleen: työ alkaa alusta."
        " Tarvitaan 64-bittinen Windows 10, macOS 15 tai Linux (glibc 2.34) tai uudempi.",
        "sv": "Paketen kunde inte hämtas; orsaken står ovan. Kontrollera nätet och starta om: arbetet börjar från"
        " början. Det behövs 64-bitars Windows 10, macOS 15 eller Linux (glibc 2.34) eller nyare.",
        "en": "The packages could not be fetched; the reason is above. Check the network and start again: the work"
        " begins anew. It takes a 64-bit Windows 10, macOS 15 or Linux (glibc 2.34), or newer.",
    },
    "interrupted": {
        "fi": "Keskeytettiin. Seuraava käynnistys aloittaa valmistelun alusta.",
        "sv": "Avbröts. Nästa start börjar förberedelsen från början.",
        "en": "Interrupted. The next start begins the preparation anew.",
    },
    "libraries": {
        "fi": "Järjestelmästä puuttuu kirjastoja, joita ikkuna tarvitsee: {missing}. Asenna ne: {command}",
        "sv": "Systemet saknar bibliotek som fönstret behöver: {missing}. Installera dem: {command}",
        "en": "The system lacks libraries that a window needs: {missing}. Install them: {command}",
    },
    "installing": {
        "fi": "Asennetaan järjestelmän paketit: {packages}",
        "sv": "Installerar systemets paket: {packages}",
        "en": "Installing packages of the system: {packages}",
    },
    "no screen": {
        "fi": "Täällä ei ole näyttöä, joten ikkunaa ei voi avata. Tehdään sen sijaan esimerkkitapaus, sen kuvat ja"
        " suunnitelma kansioon {folder}.",
        "sv": "Här finns ingen skärm, så fönstret kan inte öppnas. I stället görs exempelärendet, dess bilder och"
        " planen i mappen {folder}.",
        "en": "There is no screen here, so the window cannot open. Instead the sample case, its pictures and the plan"
        " are made in the folder {folder}.",
    },
}


class Obstacle(Exception):  # noqa: N818 - not our error: something is missing on this machine
    """What stops the start, already in plain words."""


def main(arguments: list[str]) -> int:
    """Prepare what is missing, start what was asked for and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    tools = {"test": test, "check": check, "bench": bench, "shots": shots}
    tool = tools.get(arguments[0]) if arguments else None
    try:
        prepare(with_tools=tool is not None)
        return tool(arguments[1:]) if tool else start(arguments)
    except Obstacle as obstacle:
        print(obstacle, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# What is said ---------------------------------------------------------------------------------------------------------


def words(key: str, **values: str) -> str:
    """Return a sentence in the language of this computer."""
    return WORDS[key][language()].format(**values)


def say(key: str, **values: str) -> None:
    """Tell the person something; standard output belongs to the program."""
    print(words(key, **values), file=sys.stderr, flush=True)


def language() -> str:
    """Return the language of this computer where it is one of ours, otherwise English."""
    if WINDOWS:
        import ctypes

        return {0x0B: "fi", 0x1D: "sv"}.get(ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF, "en")
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return locale[:2] if locale[:2] in {"fi", "sv"} else "en"


# The environment ------------------------------------------------------------------------------------------------------


def prepare(*, with_tools: bool) -> None:
    """Make ``.venv`` what the lock files say, unless it is; raises ``Obstacle``."""
    if is_prepared(with_tools=with_tools):
        return
    try:
        with alone():
            if not is_prepared(with_tools=with_tools):  # or somebody else did it while we waited
                make(TOOLS_LOCK if with_tools else PROGRAM_LOCK)
    except KeyboardInterrupt:
        say("interrupted")
        raise
    except OSError as error:
        raise Obstacle(words("not made", place=str(ENVIRONMENT), why=str(error.strerror or error))) from error


def is_prepared(*, with_tools: bool) -> bool:
    """Whether ``.venv`` belongs to this Python and this folder and holds the locked packages."""
    return (
        written(MADE) == identity()
        and written(stamp(PROGRAM_LOCK)) == digest(PROGRAM_LOCK)
        and (not with_tools or written(stamp(TOOLS_LOCK)) == digest(TOOLS_LOCK))
    )


def make(lock: Path) -> None:
    """Fetch the packages of ``lock``. While that goes on ``.made`` is missing, so that a half-made one is redone."""
    is_new = written(MADE) != identity() or not PYTHON.exists()
    say("making" if is_new else "updating")
    if is_new:
        new_environment()
    MADE.unlink(missing_ok=True)
    pip = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "-qq", "--no-deps"]
    pip += ["--require-hashes", "--only-binary=:all:", "--requirement", lock]
    if subprocess.call(pip, stdin=subprocess.DEVNULL) != 0:
        raise Obstacle(words("not fetched"))
    # As pip does with packages, so that the first start is as quick as the next, also where Python keeps nothing.
    subprocess.call([PYTHON, "-m", "compileall", "-q", ROOT / "app"], stdin=subprocess.DEVNULL)
    # The tools' lock holds the program's packages too, in the same versions.
    for done in {PROGRAM_LOCK, lock}:
        stamp(done).write_text(digest(done), encoding="utf-8")
    MADE.write_text(identity(), encoding="utf-8")


def new_environment() -> None:
    """Make an empty ``.venv`` whose Python finds the program in this folder."""
    from importlib.util import find_spec

    if find_spec("venv") is None or find_spec("ensurepip") is None:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if not installed([package]):
            raise Obstacle(words("no venv", command="sudo apt-get install python3-venv"))
    import venv

    for entry in ENVIRONMENT.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry != BUSY:
            entry.unlink()
    try:
        venv.EnvBuilder(symlinks=not WINDOWS, with_pip=True).create(ENVIRONMENT)
    except subprocess.CalledProcessError as error:
        raise Obstacle(words("no venv", command="sudo apt-get install python3-venv")) from error
    asked = [PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    # Such a file is read in the system's own encoding: written as a line of ASCII it survives any folder name.
    line = f"import sys; sys.path.append({str(ROOT)!a})\n"
    Path(packages, "lahipiiri.pth").write_text(line, encoding="ascii")


def identity() -> str:
    """Return what an environment belongs to: this Python on this machine, and this folder."""
    return "\n".join([sys.version, sys.platform, sys.base_prefix, str(ROOT)])


def stamp(lock: Path) -> Path:
    """Return the file that says which state of ``lock`` is installed."""
    return ENVIRONMENT / f".{lock.stem}"


def digest(lock: Path) -> str:
    """Return the hash of a lock file, whatever its line ends."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def written(path: Path) -> str:
    """Return what a stamp says, nothing where there is none."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


@contextlib.contextmanager
def alone() -> Generator[None]:
    """Wait until no other start prepares this folder; the system lets go of the lock when a process ends."""
    ENVIRONMENT.mkdir(exist_ok=True)
    with BUSY.open("w") as file:
        if WINDOWS:
            import msvcrt

            while True:
                with contextlib.suppress(OSError):
                    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                    break
                time.sleep(0.5)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


# The system's libraries -----------------------------------------------------------------------------------------------


def need_libraries(groups: list[dict[str, str]]) -> None:
    """Make sure that Qt finds what it needs on Linux; raises ``Obstacle`` with the command that installs the rest."""
    if not sys.platform.startswith("linux"):
        return
    packages = {name: package for group in groups for name, package in group.items()}
    missing = [name for name in packages if not is_loadable(name)]
    if missing and installed([packages[name] for name in missing]):
        missing = [name for name in missing if not is_loadable(name)]
    if missing:
        command = "sudo apt-get install " + " ".join(packages[name] for name in missing)
        raise Obstacle(words("libraries", missing=", ".join(missing), command=command))


def is_loadable(name: str) -> bool:
    """Whether the system's loader finds a library."""
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def installed(packages: list[str]) -> bool:
    """Install Debian packages where that needs nobody's password; return whether it was done."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    say("installing", packages=" ".join(packages))
    install = ["apt-get", "install", "--yes", "-qq", "--no-install-recommends", *packages]
    # The lists of packages are often missing or old on a fresh machine: then they are fetched first.
    return asks_nobody(install, is_last=False) or (asks_nobody(["apt-get", "update", "-qq"]) and asks_nobody(install))


def asks_nobody(command: list[str], *, is_last: bool = True) -> bool:
    """Run a command that must not wait for an answer; only the last try shows its errors."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    errors = None if is_last else subprocess.DEVNULL
    nothing = subprocess.DEVNULL
    return subprocess.call(command, env=environment, stdin=nothing, stdout=nothing, stderr=errors) == 0


# What is started ------------------------------------------------------------------------------------------------------


def start(arguments: list[str]) -> int:
    """Start the program; without a screen a bare start makes the sample case instead."""
    if sys.platform.startswith("linux") and opens_window(arguments):
        groups = screen_libraries()
        if groups is not None:
            need_libraries(groups)
        elif not arguments:
            folder = Path("lahipiiri-demo")
            say("no screen", folder=str(folder.resolve()))
            arguments = ["demo", "--out", str(folder)]
    return become(["-m", "app", *arguments], {})


def opens_window(arguments: list[str]) -> bool:
    """Whether these arguments open the window: none at all, a case file, or the trial of the window."""
    return not arguments or (len(arguments) == 1 and (arguments[0].endswith(".lahipiiri") or arguments == ["--smoke"]))


def screen_libraries() -> list[dict[str, str]] | None:
    """Return the libraries that this computer's kind of screen takes, None where there is no screen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return [DRAWING_LIBRARIES, *([X11_LIBRARIES] if platform.startswith("xcb") else [])]
    if os.environ.get("DISPLAY"):
        return [DRAWING_LIBRARIES, X11_LIBRARIES]
    if os.environ.get("WAYLAND_DISPLAY"):
        return [DRAWING_LIBRARIES, WAYLAND_LIBRARIES]
    return None


def test(arguments: list[str]) -> int:
    """Run the tests without a screen; the whole suite on several cores, a chosen part in one process."""
    need_libraries([DRAWING_LIBRARIES])
    cores = min(4, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
    # Each core begins with a stretch of the tests and takes from another's when it is done: what the tests of one file
    # share is seldom made twice, and nobody waits for a long one at the end.
    split = ["-n", str(cores), "--dist", "worksteal"] if cores > 1 and not arguments else []
    chosen = [str(Path.cwd() / part) if Path(part.split("::")[0]).exists() else part for part in arguments]
    os.chdir(ROOT)
    return become(["-m", "pytest", *split, *chosen], {"QT_QPA_PLATFORM": "offscreen"})


def bench(arguments: list[str]) -> int:
    """Run the measurements of ``benchmarks``: the one named first, or all; what follows is passed on to them."""
    need_libraries([DRAWING_LIBRARIES])
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    measurements = {path.stem: path for path in sorted((ROOT / "benchmarks").glob("[!_]*.py"))}
    if arguments and not arguments[0].startswith("-"):
        if arguments[0] not in measurements:
            raise Obstacle(f"run.py bench: {arguments[0]}? ({', '.join(measurements)})")
        return become([str(measurements[arguments[0]]), *arguments[1:]], offscreen)
    code = 0
    as_json: dict[str, object] = {}
    for name, path in measurements.items():
        command = [PYTHON, "-P", path, *arguments]
        if "--json" in arguments:
            done = subprocess.run(command, env={**os.environ, **offscreen}, stdout=subprocess.PIPE, check=False)
            as_json[name] = json.loads(done.stdout or b"null")
        else:
            print(name, flush=True)
            done = subprocess.run(command, env={**os.environ, **offscreen}, check=False)
        code = code or done.returncode
    if as_json:
        print(json.dumps(as_json, ensure_ascii=False, indent=1))
    return code


def shots(arguments: list[str]) -> int:
    """Take pictures of every page of the window, without a screen; arguments go to ``packaging/shots.py``."""
    need_libraries([DRAWING_LIBRARIES])
    return become([str(ROOT / "packaging" / "shots.py"), *arguments], {"QT_QPA_PLATFORM": "offscreen"})


def check(arguments: list[str]) -> int:
    """Run the checks of the house side by side, print a line for each, and return 1 where any found something."""
    if arguments:
        raise Obstacle(f"run.py check: {' '.join(arguments)}?")
    from concurrent.futures import ThreadPoolExecutor

    steps = checks()
    failed = 0
    with ThreadPoolExecutor(len(steps)) as side_by_side:
        for name, (code, found, seconds) in zip(steps, side_by_side.map(ran, steps.values()), strict=True):
            print(f"{name}: {'FAILED' if code else 'ok'} ({seconds:.1f} s)")
            if code:
                failed += 1
                print(found)
            sys.stdout.flush()
    return 1 if failed else 0


def ran(command: list[str | Path]) -> tuple[int, str, float]:
    """Run a check to its end and return its exit code, what it said and how long it took, in seconds."""
    began = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.returncode, done.stdout.strip(), time.monotonic() - began


def checks() -> dict[str, list[str | Path]]:
    """Return the command of each check of the house."""
    return {
        "lint": [PYTHON, "-m", "ruff", "check", "--quiet"],
        "format": [PYTHON, "-m", "ruff", "format", "--check", "--quiet"],
        "types": [PYTHON, "-m", "basedpyright"],
        "imports": [SCRIPTS / "lint-imports"],
        "translations": [PYTHON, ROOT / "packaging" / "translations.py", "check"],
    }


def become(arguments: list[str], environment: dict[str, str]) -> int:
    """Go on as the environment's Python, and never take modules from the folder where the person happens to be."""
    command = [str(PYTHON), "-P", *arguments]
    variables = {**os.environ, **environment}
    sys.stdout.flush()
    sys.stderr.flush()
    if not WINDOWS:
        os.execve(command[0], command, variables)  # noqa: S606 - no shell is wanted here
    process = subprocess.Popen(command, env=variables)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:  # the program has got it too and decides
            continue


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
