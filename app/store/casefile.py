"""The case file: one encrypted file about one child, open or locked, and the only way to change what is in it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from app.i18n import Text, mark
from app.log import fault
from app.store import recovery
from app.store.backup import SUFFIX, Reason, list_backups
from app.store.drafts import Draft
from app.store.history import StepKind, verify_history
from app.store.journal import Step
from app.store.key import Key
from app.store.passphrase import refuse_weak
from app.store.places import Drawing
from app.store.reports import FileReport, PassphraseChange
from app.store.sitting import Sitting, refuse_wrong, sit_down, sit_down_anew
from app.store.telling import Changes, Listeners, Viewer
from app.store.trouble import StorageError

OPENED: Final = mark("Opened the case")


class CaseFile:
    """A case, open until ``lock`` or ``close``. ``who`` works on it: operating system's user and role, for the history.

    Every change runs inside ``with case.transaction(mark("Add partner")):``. Viewers show it just before it is
    saved, and subscribers are told of it once it is. ``path`` is the file, ``saved_at`` the moment of the last change
    saved (UTC): looking changes nothing.
    """

    def __init__(self, path: Path, who: str, sitting: Sitting) -> None:
        self.path = path
        self.who = who
        self.saved_at = sitting.saved_at
        self._sitting: Sitting | None = sitting
        self._noted_on: date | None = None
        self._listeners = Listeners()

    @classmethod
    def create(cls, path: Path, passphrase: str, *, who: str) -> CaseFile:
        """Make a new case file, ending in ``.lahipiiri``, and open it; no file is ever overwritten.

        Raises ``AppError`` for a weak passphrase, a name already taken or a folder that takes no file.
        """
        refuse_weak(passphrase)
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        case = cls(path, who, sit_down_anew(path, passphrase, who))
        case._noted_on = _today()  # its making is an entry itself
        return case

    @classmethod
    def open(cls, path: Path, opener: str | Key, *, who: str, noted: Text | None = OPENED) -> CaseFile:
        """Open a case file with its passphrase, or with the key read from its recovery sheet.

        The history tells of it, as ``noted``; None where the caller tells of the use itself. A file of an older form is
        backed up and takes the newer one. Raises ``CannotOpenError`` (passphrase, kind or
        damage), ``OpenElsewhereError``, or ``AppError`` for a file that is missing, empty, newer or not writable;
        the file is then as it was.
        """
        case = cls(path, who, sit_down(path, opener, who))
        if noted is not None:
            case._note_opening(noted)
        return case

    @property
    def session(self) -> Session:
        """Return the one session, for reading; changing outside a transaction raises."""
        return self._open().session

    def get_ready(self) -> None:
        """Do beforehand what the first change would wait for: copy the file for its backup. Nothing is changed."""
        if self._sitting is not None:
            self._sitting.get_ready()

    @property
    def is_locked(self) -> bool:
        """Say whether the case must be unlocked before anything of it can be read."""
        return self._sitting is None

    @contextmanager
    def transaction(
        self,
        label: Text,
        *,
        lasting: bool = False,
        with_backup: bool = False,
        is_step: bool = False,
        joins: Step | None = None,
    ) -> Generator[Session]:
        """Do one step: all that the block changes is saved together at its end, or nothing of it.

        ``lasting`` steps can't be undone, as what has left the house can't be called back; ``with_backup`` makes a
        backup first, for a step that changes much at once. Where no row changes, it is a step only if ``is_step``: what
        the user did changed the picture alone. Raises ``AppError`` where the disk or the file fails.

        ``joins`` is the ``last_step`` that this one completes, as a name completes somebody just added: while it is
        still the last, both are taken back together.

        Inside another transaction the block joins that step as a part of it, under the outer label and backup. A part
        that raises is taken back by itself, so that whoever catches the error can go on; a lasting part makes the
        whole step a lasting one.
        """
        sitting = self._open()
        if sitting.is_in_step:
            with sitting.part(is_lasting=lasting):
                yield sitting.session
            return
        with self._step(sitting, with_backup=with_backup) as show:
            yield sitting.session
            changes = sitting.write(label, StepKind.DO)
            held = sitting.held  # until all are told: they find in the session what the step made
            if changes or is_step:
                if lasting or sitting.has_lasting_part:
                    sitting.journal.undone.clear()
                elif joins is not None and joins is self.last_step:
                    sitting.journal.join(Step(label, tuple(changes)))
                else:
                    sitting.journal.add(Step(label, tuple(changes)))
                show(Changes.of(label, StepKind.DO, changes))
        del held

    def record_use(self, label: Text, *, is_look: bool = False) -> None:
        """Note in the history that something was printed or given out, or only looked at, though no row changed."""
        sitting = self._open()
        with self._step(sitting):
            sitting.write(label, StepKind.LOOK if is_look else StepKind.USE, ())

    def keep_places(self, drawings: Mapping[str, Drawing]) -> bool:
        """Remember where pictures put things (``read_places`` reads it): no step, and nothing in the history.

        Says whether it did: while a step is under way it doesn't. Raises ``AppError`` where the disk or the file fails.
        """
        return self._beside(lambda sitting: sitting.keep_places(drawings))

    def keep_drafts(self, drafts: Sequence[Draft]) -> bool:
        """Keep what is half typed (``read_drafts`` reads it), and nothing of before; says and raises the same."""
        return self._beside(lambda sitting: sitting.keep_drafts(drafts))

    def undo(self) -> None:
        """Take the last step back: every row is again exactly as it was. Does nothing where there is none."""
        sitting = self._open()
        if sitting.journal.done:
            self._replay(sitting, sitting.journal.done[-1].inverse(), StepKind.UNDO)

    def redo(self) -> None:
        """Do the last undone step again. Does nothing where there is none."""
        sitting = self._open()
        if sitting.journal.undone:
            self._replay(sitting, sitting.journal.undone[-1], StepKind.REDO)

    @property
    def can_undo(self) -> bool:
        """Say whether there is a step to take back."""
        return self.undo_label is not None

    @property
    def can_redo(self) -> bool:
        """Say whether there is a step to do again."""
        return self.redo_label is not None

    @property
    def last_step(self) -> Step | None:
        """Return the step that ``undo`` takes back, for whoever completes it with ``transaction(joins=…)``."""
        return self._sitting.journal.done[-1] if self._sitting and self._sitting.journal.done else None

    @property
    def undo_label(self) -> Text | None:
        """Return the name of the step that ``undo`` takes back."""
        return self.last_step.label if self.last_step else None

    @property
    def redo_label(self) -> Text | None:
        """Return the name of the step that ``redo`` does again."""
        return self._sitting.journal.undone[-1].label if self._sitting and self._sitting.journal.undone else None

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Have ``callback`` told of every step saved, undone and redone; return what ends it.

        A callback that raises does not undo the step nor keep it from the other subscribers; the error comes out of
        the transaction afterwards.
        """
        return self._listeners.add(callback)

    def let_show(self, viewer: Viewer) -> Callable[[], None]:
        """Have ``viewer`` show every step once it is written and before it is saved; return what ends it.

        A viewer that raises keeps nobody from seeing and the step from nothing: it is saved, and the error comes out of
        the transaction afterwards. No step begins while one is shown.
        """
        return self._listeners.add_viewer(viewer)

    def lock(self) -> None:
        """Forget everything but the path: rows, journal and key go, subscribers stay.

        A step under way is lost; one that is being shown is saved first.
        """
        if self._sitting is not None:
            self._sitting.over()
            self._sitting = None

    def unlock(self, opener: str | Key) -> None:
        """Open the locked file again; raises as ``open`` does. The steps from before the lock can't be undone.

        It is the same use going on, so the history notes it only when another day has come.
        """
        if self._sitting is None:
            self._sitting = sit_down(self.path, opener, self.who)
            self.saved_at = self._sitting.saved_at
            if self._noted_on not in {None, _today()}:
                self._note_opening(OPENED)

    def close(self) -> None:
        """Lock for good."""
        self.lock()
        self._listeners.clear()

    def change_passphrase(self, old: str | Key, new: str) -> PassphraseChange:
        """Encrypt the file anew, after a backup; ``old`` is the passphrase or the recovery key.

        The recovery sheet of before is worthless then. Backups made before keep the old passphrase: the answer names
        them. Raises ``AppError`` where ``old`` is wrong or ``new`` too weak, and where the disk fails; the file
        then opens as before.
        """
        sitting = self._open()
        if sitting.is_in_step:
            raise RuntimeError("a passphrase is not changed inside a transaction")
        refuse_wrong(sitting.file, old)
        refuse_weak(new)
        sitting.back_up(Reason.PASSPHRASE)
        older = list_backups(self.path)
        key = sitting.file.key_of(new)
        sitting.with_file_to_itself(lambda: sitting.file.change_key(key))
        with self._step(sitting):
            sitting.write(mark("Changed the passphrase"), StepKind.CARE, ())
        sitting.back_up(Reason.SITTING)
        return PassphraseChange(tuple(backup for backup in older if backup.path.exists()))

    def recovery_lines(self, passphrase: str) -> tuple[str, ...]:
        """Return the recovery key, to be printed when the user asks for it; the passphrase is asked for again."""
        file = self._open().file
        refuse_wrong(file, passphrase)
        return recovery.write_key(file.key_of(passphrase))

    def save_copy(self, path: Path) -> None:
        """Write an encrypted copy that the same passphrase opens; no file is ever overwritten.

        It is for the same hands only: passphrase and recovery key are the same.
        """
        self._open().file.copy_to(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def verify(self) -> FileReport:
        """Check every page, index and link of the file, and the whole history against the rows."""
        sitting = self._open()
        damage = sitting.file.damage()
        try:
            return FileReport(damage, verify_history(sitting.session))
        except StorageError:
            return FileReport(damage, None)

    def _note_opening(self, label: Text) -> None:
        self._open().note_opening(label)
        self._noted_on = _today()

    def _open(self) -> Sitting:
        if self._sitting is None:
            raise RuntimeError("the case is locked")
        return self._sitting

    def _beside(self, write: Callable[[Sitting], None]) -> bool:
        """Write something that is no data of the case, unless a step is under way; say whether it was done."""
        sitting = self._open()
        if sitting.is_in_step:
            return False
        with self._step(sitting):
            write(sitting)
        return True

    @contextmanager
    def _step(self, sitting: Sitting, *, with_backup: bool = False) -> Generator[Callable[[Changes], None]]:
        """Begin a step, and save it at the end of the block, which may have it shown before by what it is given.

        What was shown is either told of as saved or, where it can't be, taken back from the eyes, too.
        """
        shown: Changes | None = None
        first_error: Exception | None = None

        def show(changes: Changes) -> None:
            nonlocal shown, first_error
            shown = changes
            first_error = self._listeners.show(changes)
            first_error = sitting.drop_strays() or first_error

        sitting.begin(with_backup=with_backup)
        try:
            try:
                yield show
                sitting.commit()
            except BaseException as error:
                sitting.abandon(error)
                raise
            finally:
                sitting.end_step()
        except BaseException:
            trouble = self._listeners.take_back(shown) if shown is not None else None
            if trouble is not None:
                fault("store", trouble)
            raise
        self.saved_at = sitting.saved_at
        if shown is not None:
            told = self._listeners.tell(shown)
            first_error = first_error or told
        if first_error is not None:
            raise first_error

    def _replay(self, sitting: Sitting, step: Step, kind: StepKind) -> None:
        with self._step(sitting) as show:
            sitting.put(step)
            sitting.write(step.label, kind, step.changes)
            if kind is StepKind.UNDO:
                sitting.journal.move_back()
            else:
                sitting.journal.move_forward()
            show(Changes.of(step.label, kind, step.changes))


def _today() -> date:
    return datetime.now().astimezone().date()
