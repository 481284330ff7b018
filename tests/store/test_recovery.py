"""The recovery key: opens the file when the passphrase is lost, finds its own typing mistakes, dies with the key."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.store.casefile import CaseFile
from app.store.key import KEY_BYTES, SALT_BYTES, Key
from app.store.recovery import LINES, read_key, write_key
from app.store.trouble import CannotOpenError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
keys = st.builds(
    Key, st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES), st.binary(min_size=SALT_BYTES, max_size=SALT_BYTES)
)


def test_it_opens_the_file_without_the_passphrase_and_sets_a_new_one(case: CaseFile, passphrase: str) -> None:
    lines = case.recovery_lines(passphrase)
    case.close()
    recovered = CaseFile.open(case.path, read_key("\n".join(lines)), who="kokeilija")
    assert recovered.verify().is_sound
    recovered.change_passphrase(read_key("\n".join(lines)), "uusi-salalause-vuohi-lanka")
    recovered.close()
    with pytest.raises(CannotOpenError):
        CaseFile.open(case.path, read_key("\n".join(lines)), who="kokeilija")
    reopened = CaseFile.open(case.path, "uusi-salalause-vuohi-lanka", who="kokeilija")
    assert reopened.recovery_lines("uusi-salalause-vuohi-lanka") != lines
    reopened.close()


def test_it_opens_backups_and_copies_too(case: CaseFile, passphrase: str, tmp_path: Path) -> None:
    lines = case.recovery_lines(passphrase)
    case.save_copy(tmp_path / "kopio")
    CaseFile.open(tmp_path / "kopio.lahipiiri", read_key(" ".join(lines)), who="kokeilija").close()


def test_it_is_not_shown_without_the_passphrase(case: CaseFile) -> None:
    with pytest.raises(AppError):
        case.recovery_lines("väärä-salalause-kokonaan")


def test_its_form_is_fixed() -> None:
    """A sheet printed today must be readable for ever."""
    key = Key(bytes(range(32)), bytes(range(100, 116)))
    assert write_key(key) == (
        "000G 40R4 0M30 E9NK",
        "104G M2RC 1M70 YE09",
        "208H 44RM 2MB1 E6Y7",
        "30CH M6RW 3MF1 Y1BX",
        "CHJP CSV8 D5N6 QHCR",
        "DHPP WVVG E5S7 74N4",
    )


FIXED = ("0004 1061 050R 3HA3",)


@given(key=keys)
def test_what_is_written_is_read_whatever_its_dress(key: Key) -> None:
    lines = write_key(key)
    assert len(lines) == LINES
    for dress in ("\n".join(lines), " ".join(lines).lower(), "-".join(lines).replace("0", "O").replace("1", "l")):
        assert read_key(dress).export() == key.export()


@given(key=keys, data=st.data())
def test_a_wrong_letter_is_found_and_its_line_named(key: Key, data: st.DataObject) -> None:
    lines = list(write_key(key))
    number = data.draw(st.integers(0, LINES - 1))
    place = data.draw(st.integers(0, len(lines[number]) - 1).filter(lambda place: lines[number][place] != " "))
    other = data.draw(st.sampled_from(ALPHABET + "U*").filter(lambda symbol: symbol != lines[number][place]))
    lines[number] = lines[number][:place] + other + lines[number][place + 1 :]
    with pytest.raises(AppError) as refusal:
        read_key("\n".join(lines))
    assert f"rivillä {number + 1} " in refusal.value.spoken()


@given(key=keys, data=st.data())
def test_two_neighbours_in_the_wrong_order_are_found(key: Key, data: st.DataObject) -> None:
    symbols = "".join(write_key(key)).replace(" ", "")
    place = data.draw(st.integers(0, len(symbols) - 2))
    swapped = symbols[:place] + symbols[place + 1] + symbols[place] + symbols[place + 2 :]
    if swapped != symbols:
        with pytest.raises(AppError):
            read_key(swapped)


@given(key=keys, data=st.data())
def test_lines_in_the_wrong_order_are_found(key: Key, data: st.DataObject) -> None:
    lines = list(write_key(key))
    order = data.draw(st.permutations(range(LINES)).filter(lambda order: list(order) != list(range(LINES))))
    if len(set(lines)) == LINES:
        with pytest.raises(AppError):
            read_key("\n".join(lines[place] for place in order))


@pytest.mark.parametrize("spoil", [lambda lines: lines[:-1], lambda lines: [*lines, lines[0]], lambda _: [""]])
def test_a_missing_or_doubled_line_is_said(key: Key, spoil: object) -> None:
    with pytest.raises(AppError) as refusal:
        read_key("\n".join(spoil(list(write_key(key)))))  # pyright: ignore[reportCallIssue]  one of the lambdas
    assert "6 riviä" in refusal.value.spoken()
