"""One sitting at an open case: from unlocking to locking, with all that must be gone after it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session, SessionTransaction

from app.errors import AppError
from app.i18n import Text, mark
from app.models import Base
from app.store import migrations
from app.store.backup import Prepared, Reason, make_backup, opening_hint
from app.store.drafts import Draft, write_drafts
from app.store.engine import EncryptedFile
from app.store.history import History, StepKind, last_change
from app.store.journal import Journal, Recorder, RowChange, Step, forget_touched, put
from app.store.key import Key
from app.store.places import Drawing, write_places
from app.store.presence import Presence, noted_opener, refuse_absent, refuse_unwritable
from app.store.trouble import (
    CannotOpenError,
    ForeignChangeError,
    OpenElsewhereError,
    StorageError,
    cannot_open,
    not_saved,
)


class Sitting:
    """An open file with its one session, and the way every change to it goes.

    That is ``begin``, the changes, ``write``, and ``commit``; or ``abandon`` from anywhere in between. What is written
    can be read before it is committed, and no more be added to.

    The encrypted backup is made before the sitting's first change is written; a file just made needs none. Its copy may
    be made while nothing else happens (``get_ready``), so that the first change needn't wait for it.
    """

    def __init__(self, file: EncryptedFile, presence: Presence, who: str, *, is_new: bool) -> None:
        self.file = file
        self.journal = Journal()
        # One connection, and nobody else writes: what a step didn't touch is as it was.
        self.session = Session(file.engine, expire_on_commit=False)
        self.saved_at = datetime.fromtimestamp(file.path.stat().st_mtime, UTC)
        with suppress(StorageError):  # the history may be what is damaged
            # The file's own time tells of openings, too.
            self.saved_at = last_change(self.session) or self.saved_at
        self._presence = presence
        self._recorder = Recorder(self.session)
        self._history = History(self.session.connection(), who)
        self._written: StepKind | None = None
        self._lost: Exception | None = None
        self._transaction: SessionTransaction | None = None
        self._steps = self.journal.state
        self._has_backup = is_new
        self._copy: Prepared | None = None
        self._is_over = False
        self.has_lasting_part = False
        self._writing = ExitStack()
        presence.announce()
        presence.note_own_change()
        file.presence = presence

    @property
    def is_in_step(self) -> bool:
        """Say whether a transaction is under way."""
        return self._recorder.is_recording

    @property
    def held(self) -> tuple[Base, ...]:
        """Return the rows that the step under way has touched so far."""
        return self._recorder.held

    def begin(self, *, with_backup: bool = False) -> None:
        """Open the way for one step; raise where one is under way, or the file is no longer ours to write."""
        if self._recorder.is_recording:
            raise RuntimeError("a transaction inside a transaction")
        if self._recorder.has_strays():
            self.session.rollback()
            raise RuntimeError("changed outside a transaction")
        self._presence.refuse_foreign_change()
        self.has_lasting_part = False
        self._steps = self.journal.state
        self._writing.enter_context(self.file.writing())
        self._recorder.start(self._back_up_before_much if with_backup else self._back_up_once)

    def note_opening(self, label: Text) -> None:
        """Write to the history that the case was opened (703/2023 10 §); no change, so no backup and no new time.

        Where the disk or the folder takes nothing now, the case opens all the same, and the entry is written, with the
        moment it is of, together with the first change that is taken.
        """
        self._history.owe(label)
        try:
            self.begin()
            try:
                self._history.pay(self.session.connection())
                self.session.commit()
                self._history.settle()
                self._presence.note_own_change()
            except AppError as error:
                self.abandon(error)
            finally:
                self.end_step()
        except ForeignChangeError:
            return

    @contextmanager
    def part(self, *, is_lasting: bool) -> Generator[None]:
        """Let the block be a part of the step under way, taken back by itself where it raises."""
        if self._recorder.is_closed:
            raise RuntimeError("a step inside the showing of another")
        with self.session.begin_nested():
            yield
            if self._is_over:
                raise RuntimeError("locked inside a transaction")
        self.has_lasting_part = self.has_lasting_part or is_lasting

    def put(self, step: Step) -> None:
        """Write the rows of ``step`` as they are after it."""
        self._back_up_once()
        put(self.session.connection(), step)

    def write(self, label: Text, kind: StepKind, changes: Sequence[RowChange] | None = None) -> Sequence[RowChange]:
        """Write all that the step changed (as recorded, unless given), and to the history, that it did.

        Nothing is written where nothing changed, unless ``kind`` is a use. Returns the changes. From now on the step
        can be read, and only be committed or abandoned.
        """
        if self._is_over:
            raise RuntimeError("locked inside a transaction")
        self.session.flush()
        connection = self.session.connection()
        if changes is None:
            changes = self._recorder.finish(connection)
        if changes or kind in {StepKind.USE, StepKind.LOOK, StepKind.CARE}:
            self._back_up_once()
            self._history.append(connection, label, kind, changes)
            forget_touched(self.session, changes)
            self._written, self._transaction = kind, self.session.get_transaction()
        else:
            self.session.rollback()  # what was written and written back again leaves the file as it was
            self._presence.note_own_change()
        self._recorder.close()
        self._writing.close()
        return changes

    def drop_strays(self) -> RuntimeError | None:
        """Let go of what was changed since ``write``, and return the error that it is."""
        return RuntimeError("changed outside a transaction") if self._recorder.drop_strays() else None

    def commit(self) -> None:
        """Save for good what ``write`` wrote, with the entry in the history.

        Raises ``AppError`` where the disk or the file fails, or an undone or repeated step no longer fits the others,
        and ``IntegrityError`` where a new one has a link to nowhere.
        """
        kind, transaction = self._written, self._transaction
        self._written = self._transaction = None
        if self._lost is not None:
            raise self._lost
        if kind is None:
            return
        # A disk that failed while somebody was reading may have ended the transaction: a commit would say nothing.
        if self.session.get_transaction() is not transaction or not self.file.is_in_transaction:
            raise not_saved()
        self._presence.refuse_foreign_change()
        try:
            self.session.commit()
        except IntegrityError as error:
            if kind in {StepKind.UNDO, StepKind.REDO}:
                raise AppError(
                    mark("A later entry that stays for good builds on this, so it cannot be taken back."),
                    mark("Change the entry itself instead; the history keeps what it was."),
                ) from error
            raise
        self._history.settle()
        self._presence.note_own_change()
        if kind not in {StepKind.USE, StepKind.LOOK}:
            self.saved_at = datetime.now(UTC)

    def keep_places(self, drawings: Mapping[str, Drawing]) -> None:
        """Write where pictures put things and commit it. No row of the case changes: nothing is told of it."""
        self._write_beside(lambda connection: write_places(connection, drawings))

    def keep_drafts(self, drafts: Sequence[Draft]) -> None:
        """Write what is half typed and commit it; nothing is told of it either."""
        self._write_beside(lambda connection: write_drafts(connection, drafts))

    def abandon(self, error: BaseException) -> None:
        """Take back everything since ``begin``; after trouble with the disk the file is opened afresh."""
        if self._is_over:
            return
        self._written = self._transaction = None
        self.journal.state = self._steps
        try:
            self.session.rollback()
        except AppError as trouble:  # the connection itself is gone; the next one takes the step back
            error = trouble
        if not isinstance(error, ForeignChangeError):
            self._presence.note_own_change()  # a half-written step that was taken back leaves its traces, too
        if isinstance(error, StorageError):
            self.session.close()
            with suppress(AppError):
                self.file.reconnect()

    def end_step(self) -> None:
        """Close the way that ``begin`` opened."""
        self._writing.close()
        self._recorder.stop()

    def with_file_to_itself(self, work: Callable[[], None]) -> None:
        """Run ``work`` on the file while no session uses it, and take the change for ours."""
        self._presence.refuse_foreign_change()
        self.session.close()
        try:
            work()
        finally:
            self._presence.note_own_change()

    def over(self) -> None:
        """End the sitting: rows, journal, key and connection go, and the file is free for others.

        A step that was written is saved first: somebody saw it.
        """
        if self._written is not None:
            try:
                self.commit()
            except (AppError, SQLAlchemyError, RuntimeError) as error:  # told by whoever did the step
                self._lost = error
        self._is_over = True
        self._drop_copy()
        self._writing.close()
        self._recorder.stop()
        self.journal = Journal()
        self._steps = self.journal.state
        self.session.expunge_all()
        with suppress(AppError):  # a disk that fails does not keep a case open
            self.session.close()
        self.file.close()
        self._presence.leave()

    def get_ready(self) -> None:
        """Copy the file for the backup that the first change will need, where there is time before it.

        It becomes a backup with that change alone, and goes with a sitting that changes nothing. Where it cannot be
        made, the first change tries again, and tells.
        """
        if self._has_backup or self._copy is not None or self.is_in_step:
            return
        with suppress(AppError, SQLAlchemyError, OSError):
            self._copy = Prepared(self.file, Reason.SITTING)

    def back_up(self, reason: Reason) -> None:
        """Make a backup now; the sitting then needs no other."""
        self._drop_copy()
        make_backup(self.file, reason)
        self._has_backup = True

    def _drop_copy(self) -> None:
        if self._copy is not None:
            self._copy.drop()
            self._copy = None

    def _write_beside(self, write: Callable[[Connection], None]) -> None:
        self._back_up_once()
        self._presence.refuse_foreign_change()
        write(self.session.connection())
        self.session.commit()
        self._presence.note_own_change()

    def _back_up_once(self) -> None:
        if self._has_backup:
            return
        if self._copy is not None:
            with suppress(OSError):  # somebody tidied the folder: another is made
                self._copy.keep()
                self._copy, self._has_backup = None, True
                return
        self.back_up(Reason.SITTING)

    def _back_up_before_much(self) -> None:
        self.back_up(Reason.MERGE)


def sit_down_anew(path: Path, passphrase: str, who: str) -> Sitting:
    """Make a new file at ``path`` and begin a sitting; whatever fails leaves no file."""
    file = EncryptedFile.create(path, Key.for_new_file(passphrase))
    presence = Presence(path)
    try:
        migrations.lay_out(file, who)
        return Sitting(file, presence, who, is_new=True)
    except BaseException:
        file.close()
        presence.let_go()
        path.unlink(missing_ok=True)
        raise


def sit_down(path: Path, opener: str | Key, who: str) -> Sitting:
    """Open the file at ``path`` and begin a sitting; whatever fails leaves the file and its lock as they were."""
    refuse_absent(path)
    refuse_unwritable(path)
    presence = Presence(path)
    try:
        file = EncryptedFile.open(path, opener if isinstance(opener, Key) else Key.of_file(opener, path))
        try:
            if migrations.is_behind(file):
                make_backup(file, Reason.SCHEMA)
                migrations.bring_up_to_date(file, who)
            return Sitting(file, presence, who, is_new=False)
        except BaseException:
            file.close()
            raise
    except BaseException as error:
        presence.let_go()
        if isinstance(error, CannotOpenError):
            hint, values = opening_hint(path)
            raise cannot_open(hint, **values) from None
        if isinstance(error, OpenElsewhereError):
            raise OpenElsewhereError(*noted_opener(path)) from None
        raise


def refuse_wrong(file: EncryptedFile, given: str | Key) -> None:
    """Raise ``AppError`` where ``given``, a passphrase or a key, does not open ``file``."""
    key = given if isinstance(given, Key) else file.key_of(given)
    if not file.opens_with(key):
        raise AppError(
            mark("That is not the passphrase of this file; nothing was changed."),
            mark("Check Caps Lock and the keyboard’s language, and type it again."),
        )
