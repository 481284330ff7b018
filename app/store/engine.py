"""The encrypted file: the only module that knows the driver and hands it keys.

A case file is a plain SQLCipher 4 database with nothing of our own in its cryptography: AES-256, an HMAC a page, and
a key made from the passphrase with PBKDF2-HMAC-SHA512 in 256 000 rounds. ``key`` makes it with ``hashlib`` and
SQLCipher gets the finished key, so the passphrase itself is forgotten at once; any other program that speaks
SQLCipher still opens the file with the passphrase. The promise is protection of the file at rest: while a case is open
its key and its rows are in the memory of this process, and Python cannot promise to wipe them.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, ExceptionContext, QueuePool, StaticPool, create_engine, event
from sqlcipher3 import dbapi2 as driver

from app.errors import AppError
from app.i18n import mark
from app.store.key import Key
from app.store.presence import Presence, make_empty, refuse_absent
from app.store.trouble import (
    CannotOpenError,
    OpenElsewhereError,
    StorageError,
    cannot_open,
    errorname,
    is_damage,
    storage_error,
)

APPLICATION_ID: Final = 0x4C485052
"""The letters LHPR, in the header field that SQLite keeps for this."""
SETTINGS: Final = (
    "journal_mode=DELETE",  # one file: a write-ahead log beside it could be lost or forgotten in a copy
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "locking_mode=EXCLUSIVE",
)
BEFORE_THE_KEY: Final = (
    # Its own log would go to the terminal and, on damage, name pages; damage is told by ``damage`` instead.
    "cipher_log_level=NONE",
    # All that SQLite holds is kept out of the swap file and wiped when it is let go; on for the rest of the process.
    "cipher_memory_security=ON",
)
"""Settings that must hold before there is anything to hide."""
_ATTACH: Final = 24  # SQLITE_ATTACH, which the driver does not name
_DENIED: Final = driver.SQLITE_DENY
_ALLOWED: Final = driver.SQLITE_OK
_WAIT: Final = 0.5  # seconds to wait for another opener
_READING: Final = frozenset({"SELECT", "PRAGMA", "EXPLAIN", "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE"})
"""What statements that change no row begin with."""


class EncryptedFile:
    """One open encrypted file and the only connection to it.

    Nobody else can open the file meanwhile, and nothing can be written outside ``writing()``. ``ATTACH`` is denied on
    every connection: with it, one statement could copy the rows to a file in plain text. Where a ``presence`` watches
    the file, connecting anew is refused when somebody else changed it meanwhile.
    """

    def __init__(self, path: Path, key: Key) -> None:
        self.path = path
        self.presence: Presence | None = None
        self._key = key
        self._driver: driver.Connection | None = None
        self._is_writing = False
        self._is_read_only = True
        self.engine = self._new_engine()

    @classmethod
    def create(cls, path: Path, key: Key) -> EncryptedFile:
        """Make a new empty file, for this user's eyes only; never overwrite one.

        The caller lays the schema; until then the file has no bytes and cannot be opened.
        """
        make_empty(path)
        try:
            return cls(path, key).connect()
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    @classmethod
    def open(cls, path: Path, key: Key) -> EncryptedFile:
        """Open an existing case file.

        Raises ``CannotOpenError`` where key, kind or content don't fit, ``OpenElsewhereError`` where somebody has it
        open. Neither changes a byte of the file.
        """
        refuse_absent(path)
        file = cls(path, key).connect()
        if file.number("application_id") != APPLICATION_ID:
            file.close()
            raise cannot_open()
        return file

    def connect(self) -> EncryptedFile:
        """Connect where there is no connection; done at once by ``open`` and ``create``."""
        self.engine.connect().close()
        return self

    def reconnect(self) -> None:
        """Leave the connection for a new one, after trouble: what was half written is taken back on the way."""
        self.close()
        self.connect()

    @property
    def is_in_transaction(self) -> bool:
        """Say whether a transaction is open in the file itself: trouble with the disk can end one."""
        return self._driver is not None and self._driver.in_transaction

    @property
    def schema_version(self) -> int:
        """Return the version of the schema the file was written with."""
        return self.number("user_version")

    @contextmanager
    def writing(self) -> Generator[None]:
        """Let statements write while the block runs.

        A file that is only looked at can't be written to at all (``query_only``). From the first block on each
        statement is looked at instead: turning the setting makes SQLite forget all statements it has ready, at each
        step twice.
        """
        connection = self._connection()
        if self._is_read_only:
            connection.execute("PRAGMA query_only=OFF")
            self._is_read_only = False
        self._is_writing = True
        try:
            yield
        finally:
            self._is_writing = False

    @contextmanager
    def without_foreign_keys(self) -> Generator[None]:
        """Leave foreign keys unenforced while the block runs, for migrations; works only between transactions."""
        self._connection().execute("PRAGMA foreign_keys=OFF")
        try:
            yield
        finally:
            if self._driver is not None:
                self._driver.execute("PRAGMA foreign_keys=ON")

    def damage(self) -> tuple[str, ...]:
        """Return what is wrong with the file's pages, indexes and links: page numbers and table names, no contents."""
        found: list[str] = []
        for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            try:
                rows = self._connection().execute(f"PRAGMA {check}").fetchall()
            except driver.DatabaseError as error:
                if not is_damage(error):
                    raise
                found.append(f"{check} could not finish")
                continue
            if check == "foreign_key_check":
                found += [f"a row of {row[0]} points to a missing row of {row[2]}" for row in rows]
            else:
                found += [str(row[0]) for row in rows if row[0] != "ok"]
        return tuple(found)

    def copy_to(self, target: Path) -> None:
        """Write an encrypted copy, which the same passphrase and recovery key open, and prove it sound.

        Works inside a transaction that has not written yet. Raises ``AppError`` and leaves no file where the copy
        cannot be made or isn't sound.
        """
        make_empty(target)
        try:
            copy = _open_driver(target, self._key)
            try:
                self._connection().backup(copy)
            finally:
                copy.close()
            made = EncryptedFile.open(target, self._key)
            try:
                damage = made.damage()
            finally:
                made.close()
        except driver.Error as error:
            target.unlink(missing_ok=True)
            raise storage_error(error) or error from None
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        if damage:
            target.unlink(missing_ok=True)
            raise AppError(
                mark("A part of this file is damaged, so no sound copy of it could be made. Nothing was changed."),
                mark("Restore the newest backup of the file."),
            )

    def change_key(self, key: Key) -> None:
        """Encrypt the file anew with ``key``. Nothing of it may be in use.

        Raises ``StorageError`` where it cannot be done: the file then opens with its old key, and stays open.
        """
        old = self._key
        # The library says the same of every failure here; which key holds is seen by trying.
        with self.writing(), suppress(driver.Error):
            self._connection().execute(f"PRAGMA rekey={key.spell()}")
        self.close()
        for self._key in (key, old):
            with suppress(CannotOpenError):
                self.connect()
                break
        else:
            raise cannot_open()
        if self._key is old:
            raise StorageError(
                mark("The passphrase was not changed; the old one opens the file as before."),
                mark("Make room on the disk, then change it once more."),
            )

    def opens_with(self, key: Key) -> bool:
        """Say whether ``key`` is the file's."""
        return self._key.equals(key)

    def key_of(self, passphrase: str) -> Key:
        """Return the key ``passphrase`` has, or would have, for this file."""
        return self._key.rederive(passphrase)

    def number(self, pragma: str) -> int:
        """Return a number from the file's header."""
        return int(self._connection().execute(f"PRAGMA {pragma}").fetchone()[0])

    def close(self) -> None:
        """Close the connection and so give the file free; using the file again opens it again."""
        self.engine.dispose()
        self.engine.clear_compiled_cache()  # it keeps what was asked for, words of the case among it
        if self._driver is not None:
            self._driver.close()
            self._driver = None
            self._note_own_change()  # closing after trouble takes back what was half written

    def _connection(self) -> driver.Connection:
        if self._driver is None:
            self.connect()
        if self._driver is None:
            raise RuntimeError("no connection to the file")
        return self._driver

    def _new_engine(self) -> Engine:
        engine = create_engine(
            "sqlite+pysqlite://",
            module=driver,
            creator=self._connect,
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=0,
            pool_timeout=_WAIT,
            hide_parameters=True,
        )
        # The driver itself begins nothing (isolation_level None): reads and DDL are inside the transaction, too.
        event.listen(engine, "begin", _begin)
        event.listen(engine, "before_cursor_execute", self._refuse_stray)
        event.listen(engine, "handle_error", self._explain)
        return engine

    def _refuse_stray(self, _connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        """Let nothing but reading through outside ``writing``."""
        if not self._is_writing and statement.split(maxsplit=1)[0].upper() not in _READING:
            raise RuntimeError("changed outside a transaction")

    def _explain(self, context: ExceptionContext) -> Exception | None:
        """Turn trouble with the disk or the file into what a user can act on; drop the values from all else."""
        error = context.original_exception
        if isinstance(error, driver.Error):
            if errorname(error) == "SQLITE_READONLY" and not self._is_writing:
                return RuntimeError("changed outside a transaction")
            trouble = storage_error(error)
            if trouble is not None:
                return trouble
        if context.sqlalchemy_exception is not None:
            context.sqlalchemy_exception.params = None
        return None

    def _note_own_change(self) -> None:
        if self.presence is not None:
            self.presence.note_own_change()

    def _connect(self) -> driver.Connection:
        if self.presence is not None:
            self.presence.refuse_foreign_change()
        try:
            connection = _open_driver(self.path, self._key)
        except driver.Error as error:
            raise _opening_trouble(error) from None
        except MemoryError:  # how drivers before 0.6.4 report a damaged page
            raise cannot_open() from None
        finally:
            self._note_own_change()  # connecting after trouble takes back what was half written
        self._driver = connection
        self._is_read_only = True
        return connection


def in_memory() -> Engine:
    """Return an engine over a database in memory, with the driver and the settings of statements that files have."""
    return create_engine(
        "sqlite+pysqlite://",
        module=driver,
        creator=lambda: driver.connect(":memory:", check_same_thread=False),
        poolclass=StaticPool,
    )


def _open_driver(path: Path, key: Key) -> driver.Connection:
    """Return a connection that holds the file for itself, with every setting of the house."""
    refuse_plain_driver(driver)
    connection = driver.connect(
        str(path), timeout=_WAIT, isolation_level=None, check_same_thread=False, flags=driver.SQLITE_OPEN_READWRITE
    )
    try:
        for setting in BEFORE_THE_KEY:
            connection.execute(f"PRAGMA {setting}")
        connection.execute(f"PRAGMA key={key.spell()}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key shows here
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        connection.execute("BEGIN EXCLUSIVE")  # takes the lock now and writes nothing
        connection.execute("COMMIT")
        connection.execute("PRAGMA query_only=ON")
        connection.set_authorizer(_authorise)
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _authorise(action: int, _what: str | None, _part: str | None, _base: str | None, _by: str | None) -> int:
    """Deny ``ATTACH`` and nothing else. It is asked of every column of every statement: each word counts."""
    return _DENIED if action == _ATTACH else _ALLOWED


def _opening_trouble(error: driver.Error) -> Exception:
    name = errorname(error)
    if name in {"SQLITE_BUSY", "SQLITE_LOCKED"}:
        return OpenElsewhereError()
    if is_damage(error) or name == "SQLITE_ERROR":
        return cannot_open()
    return storage_error(error) or error


def refuse_plain_driver(module: object) -> None:
    """Raise where ``module`` is not SQLCipher 4 or later: a plain SQLite would write everything readable."""
    connect = getattr(module, "connect")  # noqa: B009  the module may be any stand-in
    connection = connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    if not row or int(str(row[0]).split(".", maxsplit=1)[0]) < 4:
        raise RuntimeError("this is not SQLCipher 4 or later")
