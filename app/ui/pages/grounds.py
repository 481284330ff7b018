"""On what ground a copy is given: proposed from the register, changed by hand, with calm words where there is none."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.lens.view import DisclosureGround
from app.operations.consents import DisclosureFields, record_disclosure, seal_disclosure
from app.rules.grounds import Proposal, doubts_about, proposed, provision_for
from app.ui import theme
from app.ui.desk import Desk
from app.ui.pages.copies import Recipient
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import LineEditor
from app.ui.widgets.parts import column, words


class GroundChoice(QWidget):
    """The ground, the provision and the purpose of a copy. ``committed`` tells that one was changed."""

    committed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._recipient: Recipient | None = None
        self._proposal = Proposal(DisclosureGround.OWN_WORK)
        self.ground = ChoiceEditor(labelled(DisclosureGround), "framed")
        self.provision = LineEditor("framed", "703/2023 53 §")
        self.purpose = LineEditor("framed", tr("what it is given for"))
        self._doubts = words("", "caution")
        self._doubts.hide()
        box = column(self, gap=4)
        for text, editor in (
            (tr("On what ground"), self.ground),
            (tr("By which provision"), self.provision),
            (tr("For what"), self.purpose),
        ):
            label = words(text, "label")
            label.setContentsMargins(0, theme.px(8), 0, 0)
            label.setBuddy(editor)
            editor.setAccessibleName(text)
            box.addWidget(label)
            box.addWidget(editor)
        box.addWidget(self._doubts)
        self.ground.committed.connect(self._turn)
        self.provision.committed.connect(self._tell)

    @property
    def doubts(self) -> str:
        """Return what is said of the ground, nothing where nothing is."""
        return self._doubts.text()

    def choose(self, recipient: Recipient) -> None:
        """Propose what the register tells for ``recipient``."""
        self._recipient = recipient
        self._proposal = self._proposed(recipient)
        self.ground.show_value(self._proposal.ground)
        self.provision.show_value(self._proposal.provision)
        self._tell()

    def refresh(self) -> None:
        """Look the register up again: it may have changed."""
        if self._recipient is not None and self._proposed(self._recipient) != self._proposal:
            self.choose(self._recipient)
        self._tell()

    def log(self, recipient: Recipient, document: str, name: str, digest: str) -> None:
        """Write down that a copy is given out, with its digest; call it before the copy is let be."""
        seal_disclosure(self._desk.case, self.record(recipient, document, name), digest)

    def record(self, recipient: Recipient, document: str, name: str, number: int = 1, copies: int = 1) -> UUID:
        """Write down that a copy is given out and return the record's id.

        The first of several has the ground chosen here, the others the one that the register proposes for them.
        """
        case = self._desk.case
        is_first = number == 1
        proposal = self._proposal if is_first else self._proposed(recipient)
        ground = self._ground if is_first else proposal.ground
        fields: DisclosureFields = {
            "by": case.who,
            "legal_ground": str(self.provision.value() or "") if is_first else proposal.provision,
            "purpose": str(self.purpose.value() or ""),
            "copies": copies,
        }
        if ground is DisclosureGround.CONSENT and proposal.consent_id is not None:
            fields["consent_id"] = proposal.consent_id
        if recipient.subject is not None and recipient.subject.kind == "person":
            fields["person_id"] = recipient.subject.id
        elif recipient.subject is not None and recipient.subject.kind == "professional":
            fields["professional_id"] = recipient.subject.id
        elif recipient.subject is not None and recipient.subject.kind == "agency":
            fields["agency_id"] = recipient.subject.id
        return record_disclosure(case, document, name, ground, datetime.now().astimezone(), **fields)

    @property
    def _ground(self) -> DisclosureGround:
        found = self.ground.value()
        return found if isinstance(found, DisclosureGround) else self._proposal.ground

    def _proposed(self, recipient: Recipient) -> Proposal:
        return proposed(recipient.audience, self._desk.standing(recipient.audience), self._desk.view.consents)

    def _turn(self) -> None:
        self.provision.show_value(provision_for(self._ground, self._proposal))
        self._tell()

    def _tell(self) -> None:
        recipient = self._recipient
        if recipient is None or not self._desk.is_open:
            return
        standing = self._desk.standing(recipient.audience)
        provision = str(self.provision.value() or "")
        found = doubts_about(
            recipient.audience, standing, self._desk.view.consents, self._ground, provision, self._desk.today
        )
        self._doubts.setText("\n".join(doubt.spoken() for doubt in found))
        self._doubts.setVisible(bool(found))
        self.committed.emit()
