"""The recovery key: the file's key on paper, for the day the passphrase is forgotten.

It is the key itself with the salt, 48 bytes, in six numbered lines of four groups. The letters are Crockford's base 32
(no I, L, O or U, which are read as 1, 1, 0), and each line carries a CRC of its bytes and its number, so that a slip of
the pen is found and its line named. Whoever holds the paper opens the file; a change of passphrase makes it worthless.
"""

from __future__ import annotations

import re
from binascii import crc_hqx
from typing import Final

from app.errors import AppError
from app.i18n import mark
from app.store.key import KEY_BYTES, SALT_BYTES, Key

LINES: Final = 6
_LINE_BYTES: Final = (KEY_BYTES + SALT_BYTES) // LINES
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS: Final = str.maketrans("ILO", "110")
_SYMBOLS: Final = (_LINE_BYTES + 2) * 8 // 5
_GROUP: Final = 4


def write_key(key: Key) -> tuple[str, ...]:
    """Return the six lines of ``key``, each four groups of four."""
    data = key.export()
    return tuple(
        _write_line(number, data[number * _LINE_BYTES : (number + 1) * _LINE_BYTES]) for number in range(LINES)
    )


def read_key(text: str) -> Key:
    """Return the key that ``text`` spells, whatever its case, spaces and hyphens.

    Raises ``AppError`` that names the first line with a mistake in it.
    """
    symbols = plain(text)
    if len(symbols) != LINES * _SYMBOLS:
        raise AppError(
            mark("A recovery key has {lines} lines of {letters} letters and digits; this one has another length."),
            mark("Check that no line is missing and that none was typed twice."),
            lines=LINES,
            letters=_SYMBOLS,
        )
    data = b"".join(_read_line(number, symbols[number * _SYMBOLS :][:_SYMBOLS]) for number in range(LINES))
    return Key(data[:KEY_BYTES], data[KEY_BYTES:])


def plain(text: str) -> str:
    """Return the letters and digits that ``text`` means, whatever its case, spaces, hyphens and look-alikes."""
    return re.sub(r"[\s\-–.:]", "", text.upper()).translate(_READ_AS)


def _write_line(number: int, data: bytes) -> str:
    bits = int.from_bytes(data + crc_hqx(data, number).to_bytes(2, "big"), "big")
    symbols = "".join(_ALPHABET[bits >> 5 * place & 31] for place in reversed(range(_SYMBOLS)))
    return " ".join(symbols[start : start + _GROUP] for start in range(0, _SYMBOLS, _GROUP))


def _read_line(number: int, symbols: str) -> bytes:
    bits = 0
    for symbol in symbols:
        place = _ALPHABET.find(symbol)
        if place < 0:
            raise _mistake(number)
        bits = bits << 5 | place
    data, check = divmod(bits, 1 << 16)
    line = data.to_bytes(_LINE_BYTES, "big")
    if crc_hqx(line, number) != check:
        raise _mistake(number)
    return line


def _mistake(number: int) -> AppError:
    return AppError(
        mark("There is a mistake in line {line} of the recovery key; nothing was done."),
        mark("Compare that line with the paper, letter by letter."),
        line=number + 1,
    )
