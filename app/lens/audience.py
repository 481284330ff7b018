"""For whom a view is made."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from app.errors import AppError
from app.i18n import Language, Text, mark, translate
from app.lens.names import full_name
from app.lens.rows import CaseRows
from app.models.kinds import DisclosureGround, Kind
from app.records import record

GONE: Final = mark("The recipient is no longer in the case, so no copy was made.")
CHOOSE_AGAIN: Final = mark("Choose the recipient again.")


class AudienceKind(Kind):
    """The kinds of eyes a view may be for."""

    WORKER = "worker", mark("everything, for the worker")
    WALL = "wall", mark("for the wall in a meeting")
    RECIPIENT = "recipient", mark("a recipient's copy")
    CHILD = "child", mark("the child's own copy")
    ANONYMOUS = "anonymous", DisclosureGround.ANONYMOUS.label


@record
class Audience:
    """Whose eyes a view is for. ``recipient_id`` is a person, a professional or an agency of the case.

    ``gets_hypotheses`` says that the team's hypotheses were chosen for this copy; the worker sees them anyway, the wall
    and the child never. ``is_on_wall``: what these eyes may see is shown to a room, so no address, number or telephone
    is in it, nor anything that was marked for somebody in particular, whoever they are. ``leaves_marked`` is for the
    worker's own paper: what is marked for the worker only stays off it unless it was chosen to be on it.
    """

    kind: AudienceKind
    recipient_id: UUID | None = None
    gets_hypotheses: bool = False
    gets_log: bool = False
    is_on_wall: bool = False
    leaves_marked: bool = False

    @classmethod
    def worker_copy(cls) -> Audience:
        """Return the responsible worker's own paper, without what is marked for the worker only."""
        return cls(AudienceKind.WORKER, leaves_marked=True)

    @classmethod
    def worker(cls) -> Audience:
        """Return the responsible worker: everything is seen."""
        return cls(AudienceKind.WORKER)

    @classmethod
    def wall(cls) -> Audience:
        """Return whoever sits in the room: the narrowest view with names in it."""
        return cls(AudienceKind.WALL)

    @classmethod
    def recipient(cls, recipient_id: UUID) -> Audience:
        """Return one person, professional or agency of the case."""
        return cls(AudienceKind.RECIPIENT, recipient_id)

    @classmethod
    def child(cls) -> Audience:
        """Return the child, for a copy in plain words that may lie open at home."""
        return cls(AudienceKind.CHILD)

    @classmethod
    def anonymous(cls) -> Audience:
        """Return somebody whose advice is asked without telling who the child is."""
        return cls(AudienceKind.ANONYMOUS)

    @property
    def label(self) -> Text:
        """Return what kind of audience it is."""
        return self.kind.label

    def title(self, rows: CaseRows, language: Language) -> str:
        """Return the audience as the worker reads it: a recipient's real name, else the label.

        Raises ``AppError`` where the recipient is not in ``rows``.
        """
        if self.kind is not AudienceKind.RECIPIENT:
            return translate(self.label, language)
        for row in (*rows.people, *rows.professionals):
            if row.id == self.recipient_id:
                return full_name(row) or translate(self.label, language)
        for agency in rows.agencies:
            if agency.id == self.recipient_id:
                return agency.name
        raise AppError(GONE, CHOOSE_AGAIN)
