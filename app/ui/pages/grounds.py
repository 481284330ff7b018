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

Own = tuple[Proposal, DisclosureGround, str]


class GroundChoice(QWidget):
    """The ground, the provision and the purpose of a copy. ``committed`` tells that one was changed."""

    committed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._recipient: Recipient | None = None
        self._proposal = Proposal(DisclosureGround.OWN_WORK)
        self.own: dict[Recipient, Own] = {}
        """What was chosen by hand, by whom it is for: what was proposed then, the ground and the provision."""
        self.ground = ChoiceEditor(labelled(DisclosureGround), "framed")
        self.provision = LineEditor("framed", "703/2023 53 §")
        self.purpose = LineEditor("framed", tr("what it is given for"))
        self.provision.setObjectName("ground:provision")
        self.purpose.setObjectName("ground:purpose")
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
        self.provision.committed.connect(self._keep)

    @property
    def doubts(self) -> str:
        """Return what is said of the ground, nothing where nothing is."""
        return self._doubts.text()

    def choose(self, recipient: Recipient) -> None:
        """Propose what was chosen for ``recipient`` before, else what the register tells."""
        self._recipient = recipient
        self._proposal = self._proposed(recipient)
        ground, provision = self._on(recipient)
        self.ground.show_value(ground)
        self.provision.show_value(provision)
        self._tell()

    def told(self, recipient: Recipient) -> str:
        """Return on what ground ``recipient`` gets a copy, in words."""
        ground, provision = self._on(recipient)
        return ", ".join(filter(None, (tr(ground.label), provision)))

    def doubts_of(self, recipient: Recipient) -> tuple[str, ...]:
        """Return what is to be known before ``recipient`` gets a copy."""
        standing = self._desk.standing(recipient.audience)
        consents = self._desk.view.consents
        found = doubts_about(recipient.audience, standing, consents, *self._on(recipient), self._desk.today)
        return tuple(doubt.spoken() for doubt in found)

    def refresh(self) -> None:
        """Look the register up again: it may have changed."""
        if self._recipient is not None and self._proposed(self._recipient) != self._proposal:
            self.choose(self._recipient)
        self._tell()

    def log(self, recipient: Recipient, document: str, name: str, digest: str) -> None:
        """Write down that a copy is given out, with its digest; call it before the copy is let be."""
        seal_disclosure(self._desk.case, self.record(recipient, document, name), digest)

    def record(self, recipient: Recipient, document: str, name: str, copies: int = 1) -> UUID:
        """Write down that a copy is given out, one of ``copies`` in one go, and return the record's id.

        Each has the ground chosen for its recipient, else the one that the register proposes.
        """
        case, proposal = self._desk.case, self._proposed(recipient)
        ground, provision = self._on(recipient)
        fields: DisclosureFields = {
            "by": case.who,
            "legal_ground": provision,
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

    def _on(self, recipient: Recipient) -> tuple[DisclosureGround, str]:
        """Return ground and provision for a recipient; what was chosen by hand holds as long as the register does."""
        proposal = self._proposed(recipient)
        own = self.own.get(recipient)
        return own[1:] if own is not None and own[0] == proposal else (proposal.ground, proposal.provision)

    def _proposed(self, recipient: Recipient) -> Proposal:
        return proposed(recipient.audience, self._desk.standing(recipient.audience), self._desk.view.consents)

    def _turn(self) -> None:
        found = self.ground.value()
        if isinstance(found, DisclosureGround):
            self.provision.show_value(provision_for(found, self._proposal))
        self._keep()

    def _keep(self) -> None:
        """Keep for the recipient what was chosen by hand."""
        found = self.ground.value()
        if self._recipient is not None and isinstance(found, DisclosureGround):
            self.own[self._recipient] = (self._proposal, found, str(self.provision.value() or ""))
        self._tell()

    def _tell(self) -> None:
        if self._recipient is None or not self._desk.is_open:
            return
        found = self.doubts_of(self._recipient)
        self._doubts.setText("\n".join(found))
        self._doubts.setVisible(bool(found))
        self.committed.emit()
