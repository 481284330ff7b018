"""A child that writes and a parent that kills it; run as a program, since forking needs a process of one thread.

``crashes.py save|rekey PATH ROUNDS SEED`` prints one line of JSON a round: what was acknowledged and what was found.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import select

from app.i18n import mark
from app.models import Person
from app.store.casefile import CaseFile
from app.store.engine import EncryptedFile
from app.store.key import Key
from app.store.trouble import CannotOpenError

PASSPHRASE = "kaatuva-vyyhti-tuohi-kello"


def numbers(case: CaseFile) -> list[int]:
    return sorted(case.session.scalars(select(Person.position)))


def write_until_killed(path: Path, key: Key, acknowledge: int) -> None:
    case = CaseFile.open(path, key, who="kaatuja")
    number = len(numbers(case))
    while True:
        with case.transaction(mark("Add person")) as session:
            session.add(Person(position=number, note="x" * (number % 7) * 900))
        number += 1
        os.write(acknowledge, b"+")


def rekey_until_killed(path: Path, key: Key, new: Key, acknowledge: int) -> None:
    file = EncryptedFile.open(path, key)
    os.write(acknowledge, b"+")
    file.change_key(new)
    os.write(acknowledge, b"+")
    time.sleep(60)


def killed(work: object, wait: float) -> int:
    """Run ``work`` in a child, kill it some time after its first sign of life, and return how many it gave."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        work(writing)  # pyright: ignore[reportCallIssue]
        os._exit(1)
    os.close(writing)
    signs = len(os.read(reading, 1))
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        signs += len(more)
    os.close(reading)
    return signs


def save_rounds(path: Path, rounds: int, chance: random.Random) -> None:
    CaseFile.create(path, PASSPHRASE, who="kaatuja").close()
    key = Key.of_file(PASSPHRASE, path)
    stored = 0
    for _ in range(rounds):
        before = stored
        acknowledged = killed(lambda sign: write_until_killed(path, key, sign), chance.uniform(0, 0.08))
        case = CaseFile.open(path, key, who="tarkastaja")
        found = numbers(case)
        stored = len(found)
        answer = {
            "acknowledged": acknowledged,
            "stored": stored - before,
            "gapless": found == list(range(stored)),
            "sound": case.verify().is_sound,
        }
        case.close()
        print(json.dumps(answer), flush=True)  # noqa: T201  its answer to the test


def rekey_rounds(path: Path, rounds: int, chance: random.Random) -> None:
    case = CaseFile.create(path, PASSPHRASE, who="kaatuja")
    with case.transaction(mark("Add person")) as session:
        session.add_all([Person(position=n, note="x" * 2000) for n in range(700)])
    case.close()
    old = Key.of_file(PASSPHRASE, path)
    new = Key(bytes(32), old.export()[32:])
    for _ in range(rounds):
        acknowledged = killed(lambda sign: rekey_until_killed(path, old, new, sign), chance.uniform(0, 0.25))
        opened: list[str] = []
        sound = False
        for name, key in (("old", old), ("new", new)):
            try:
                case = CaseFile.open(path, key, who="tarkastaja")
            except CannotOpenError:
                continue
            opened.append(name)
            sound = case.verify().is_sound and numbers(case) == list(range(700))
            case.close()
        if opened == ["new"]:
            file = EncryptedFile.open(path, new)
            file.change_key(old)
            file.close()
        print(json.dumps({"acknowledged": acknowledged, "opened": opened, "sound": sound}), flush=True)  # noqa: T201


if __name__ == "__main__":
    mode, where, rounds, seed = sys.argv[1:]
    run = {"save": save_rounds, "rekey": rekey_rounds}[mode]
    run(Path(where), int(rounds), random.Random(int(seed)))
