"""What the case file answers when it is asked to look after itself."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.backup import Backup
from app.store.history import HistoryReport


@dataclass(frozen=True, slots=True)
class FileReport:
    """What a check of the whole file found; ``history`` is None where damage kept it from being read."""

    damage: tuple[str, ...]
    history: HistoryReport | None

    @property
    def is_sound(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.damage and self.history is not None and self.history.is_whole


@dataclass(frozen=True, slots=True)
class PassphraseChange:
    """A passphrase was changed; ``older_backups`` still open with the one of their time."""

    older_backups: tuple[Backup, ...]
