"""The key of a file: made from the passphrase the way SQLCipher makes it, so that the passphrase can be forgotten."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import unicodedata
from pathlib import Path
from typing import Final

from app.errors import AppError
from app.i18n import mark

SALT_BYTES: Final = 16
KEY_BYTES: Final = 32
_ROUNDS: Final = 256_000
_RAW_KEY: Final = re.compile(r"\s*x'[0-9a-f]*'\s*", re.IGNORECASE)


class Key:
    """What opens one file: 32 secret bytes and the file's 16 bytes of salt. It never shows itself."""

    __slots__ = ("_salt", "_secret")

    def __init__(self, secret: bytes, salt: bytes) -> None:
        if len(secret) != KEY_BYTES or len(salt) != SALT_BYTES:
            raise ValueError("a key of a wrong length")
        self._secret = secret
        self._salt = salt

    @classmethod
    def derive(cls, passphrase: str, salt: bytes) -> Key:
        """Return the key of ``passphrase``, composed and decomposed letters alike, as SQLCipher 4 derives it.

        Raises ``AppError`` for a passphrase that is empty, holds a NUL or looks like a raw key of SQLCipher's.
        """
        composed = unicodedata.normalize("NFC", passphrase)
        if not composed:
            raise AppError(mark("The passphrase is empty; nothing was done."), mark("Type the passphrase."))
        if "\0" in composed or _RAW_KEY.fullmatch(composed):
            raise AppError(
                mark("This cannot be a passphrase; nothing was done."),
                mark("A passphrase must not have the form x'…' nor hold the character NUL. Choose words instead."),
            )
        return cls(hashlib.pbkdf2_hmac("sha512", composed.encode(), salt, _ROUNDS, KEY_BYTES), salt)

    @classmethod
    def of_file(cls, passphrase: str, path: Path) -> Key:
        """Return the key of ``passphrase`` for the file at ``path``, which must not be open in this process.

        Closing any handle of a file drops this process's locks on it (POSIX), so an open one is never read directly.
        """
        with path.open("rb") as file:
            return cls.derive(passphrase, file.read(SALT_BYTES).ljust(SALT_BYTES, b"\0"))

    @classmethod
    def for_new_file(cls, passphrase: str) -> Key:
        """Return the key of ``passphrase`` with fresh salt."""
        return cls.derive(passphrase, secrets.token_bytes(SALT_BYTES))

    def rederive(self, passphrase: str) -> Key:
        """Return the key of ``passphrase`` with this key's salt."""
        return Key.derive(passphrase, self._salt)

    def equals(self, other: Key) -> bool:
        """Say whether both open the same file, in constant time."""
        return hmac.compare_digest(self._secret, other._secret)

    def export(self) -> bytes:
        """Return the secret and the salt, 48 bytes: what the recovery key is made of."""
        return self._secret + self._salt

    def spell(self) -> str:
        """Return the key as SQLCipher's PRAGMA wants it."""
        return f"\"x'{self._secret.hex()}{self._salt.hex()}'\""

    def __repr__(self) -> str:
        return "<Key>"
