"""The choices of a print: which document or picture, about what, for whom and on what ground, in which language."""

from __future__ import annotations

from typing import Final, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.genogram.options import DEFAULT
from app.genogram.painted import Form
from app.i18n import Language, current_language, mark, tr
from app.lens.view import CaseView, Diagram
from app.report.documents import EVERYBODY, ON_SHELVES, Document
from app.report.request import PrintRequest, addressee
from app.report.wordlists import OWN_NAMES, checked
from app.settings import DOCUMENT_LANGUAGE, Settings
from app.ui import theme
from app.ui.desk import Desk, Stance
from app.ui.pages.addressees import Addressees
from app.ui.pages.copies import Recipient, recipients
from app.ui.pages.going import Order
from app.ui.pages.grounds import GroundChoice, Own
from app.ui.pages.making import Wish
from app.ui.pages.picturing import PictureChoice
from app.ui.widgets.choosing import ChoiceEditor, Heading, SwitchEditor
from app.ui.widgets.parts import column, words

PICTURE: Final = mark("A picture by itself")
PICTURE_USE: Final = mark("Genogram, ecomap or circles for a wall, a table or another document.")


class PrintChoices(QScrollArea):
    """What is chosen. ``committed``: the copy is another one now; ``turned``: so is what can be chosen for it."""

    committed = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self._desk = desk
        self.document = ChoiceEditor(_offered(), "framed")
        self._use = words("", "small")
        self.about = ChoiceEditor([], "framed")
        self.picture = PictureChoice()
        self.ground = GroundChoice(desk)
        self.addressees = Addressees(self.ground)
        self.language = ChoiceEditor([(each.own_name, each) for each in Language], "framed")
        self._also = ChoiceEditor(
            [(tr("no other language"), ""), *((OWN_NAMES[tag], tag) for tag in checked())], "framed"
        )
        self._also_label = words(tr("Headings also in"), "label")
        self.pictures = {diagram: SwitchEditor(tr(diagram.label)) for diagram in Diagram}
        self.grey = SwitchEditor(tr("Black and white"))
        self._about_label = words(tr("About which"), "label")
        self._lay_out()
        self._join()
        self.language.show_value(settings.get(DOCUMENT_LANGUAGE))
        self.document.choose_first()
        self._follow()
        for diagram in (Diagram.GENOGRAM, Diagram.ECOMAP):
            self.pictures[diagram].show_value(value=True)

    @property
    def wish(self) -> Wish | Document:
        """Return the document, or the picture by itself."""
        chosen = self.document.value()
        return chosen if isinstance(chosen, Document) else self.picture.wish

    @property
    def is_paper(self) -> bool:
        """Say whether it comes on pages."""
        return is_paper(self.wish)

    def offer(self) -> None:
        """Offer whom the chosen document is made for, and what it may be about."""
        wish = self.wish
        able = wish.audiences if isinstance(wish, Document) else EVERYBODY
        found = recipients(self._desk.view)
        self.addressees.offer([(name, each) for name, each in found if each.audience.kind in able])
        if self.addressees.chosen is None:
            self.addressees.one.setCurrentIndex(0)
            self._choose()
        about = wish.subjects_of(self._desk.view, current_language()) if isinstance(wish, Document) else ()
        self.about.offer(list(about))
        if about and self.about.value() is None:
            self.about.setCurrentIndex(len(about) - 1)

    def refresh(self) -> None:
        """Look everything up again that the case may have changed."""
        self.offer()
        self.ground.refresh()
        self.addressees.refresh()

    def choose(self, name: str) -> None:
        """Choose the recipient called ``name``."""
        self.addressees.one.setCurrentText(name)
        self._choose()

    def show_document(self, document: Document) -> None:
        """Choose a document."""
        self.document.show_value(document)
        self._turn()

    def show_wish(self, wish: Wish) -> None:
        """Choose a picture by itself."""
        self.document.show_value(PICTURE)
        self.picture.show_wish(wish)
        self._turn()

    def view_for(self, recipient: Recipient) -> CaseView:
        """Return what a recipient sees on the chosen copy."""
        wish = self.wish
        audience = wish.eyes_of(recipient.audience) if isinstance(wish, Document) else recipient.audience
        return self._desk.view_for(audience, self._language())

    def order(self, recipient: Recipient, number: int, copies: int) -> Order:
        """Return what is asked for ``recipient``: copy ``number`` of ``copies``."""
        wish, about, view = self.wish, self.about.value(), self.view_for(recipient)
        request = PrintRequest(
            recipient=addressee(recipient.audience, view, self._language()),
            language=self._language(),
            day=self._desk.day,
            number=number,
            copies=copies,
            diagrams=self._diagrams(wish),
            is_grey=self.grey.isChecked(),
            options=self._desk.place.options.on_paper() if isinstance(wish, Wish) else DEFAULT,
            about=about if isinstance(about, UUID) else None,
            also=str(self._also.value() or ""),
        )
        return Order(recipient, view, request, wish)

    def stance(self) -> Stance:
        """Return what is chosen: ids, names of controls and the law, to come back to after the lock."""
        return {
            "document": self.document.value(),
            "about": self.about.value(),
            "picture": self.picture.wish,
            "language": self.language.value(),
            "also": self._also.value(),
            "ticks": tuple(each.isChecked() for each in (*self.pictures.values(), self.grey)),
            "grounds": dict(self.ground.own),
            "addressees": self.addressees.stance(),
        }

    def take_stance(self, stance: Stance) -> None:
        """Choose again what ``stance`` returned, as far as it is still offered."""
        for editor, name in ((self.document, "document"), (self.language, "language"), (self._also, "also")):
            editor.show_value(stance[name])
        self.picture.show_wish(cast("Wish", stance["picture"]))
        ticks = (*self.pictures.values(), self.grey)
        for editor, is_on in zip(ticks, cast("tuple[bool, ...]", stance["ticks"]), strict=True):
            editor.show_value(value=is_on)
        self.ground.own = cast("dict[Recipient, Own]", stance["grounds"])
        self.offer()
        self.addressees.take_stance(cast("Stance", stance["addressees"]))
        self._choose()
        if stance["about"] in self.about.values:
            self.about.show_value(stance["about"])
        self._follow()

    def _language(self) -> Language:
        found = self.language.value()
        return found if isinstance(found, Language) else Language.FI

    def _diagrams(self, wish: Wish | Document) -> tuple[Diagram, ...]:
        if isinstance(wish, Wish) or not wish.has_pictures:
            return ()
        return tuple(diagram for diagram, editor in self.pictures.items() if editor.isChecked())

    def _lay_out(self) -> None:
        self._sheet = sheet = QWidget()
        box = column(sheet, margin=18, gap=4)
        box.addWidget(words(tr("Print"), "title"))
        for label, editor in (
            (words(tr("Document"), "label"), self.document),
            (self._about_label, self.about),
            (words(tr("For whom"), "label"), self.addressees),
            (words(tr("Language"), "label"), self.language),
            (self._also_label, self._also),
        ):
            label.setContentsMargins(0, theme.px(8), 0, 0)
            label.setBuddy(self.addressees.one if editor is self.addressees else editor)
            editor.setAccessibleName(label.text())
            box.addWidget(label)
            box.addWidget(editor)
            if editor is self.document:
                box.addWidget(self._use)
                box.addWidget(self.picture)
            if editor is self.addressees:
                box.addWidget(self.ground)
        box.addSpacing(theme.px(8))
        for each in (*self.pictures.values(), self.grey):
            box.addWidget(each)
        box.addStretch(1)
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def wanted_height(self, width: int) -> int:
        """Return the height at which nothing has to be scrolled at ``width``."""
        return max(self._sheet.heightForWidth(width), self._sheet.sizeHint().height())

    def _join(self) -> None:
        for each in (*self.pictures.values(), self.grey, self.language, self.about, self._also):
            each.committed.connect(self.committed)
        self.addressees.committed.connect(self._choose)
        self.addressees.ticked.connect(self.committed)
        self.ground.committed.connect(self.addressees.refresh)
        self.document.committed.connect(self._turn)
        self.picture.committed.connect(self._turn)
        for part in (self._also_label, self._also):
            part.setVisible(bool(checked()))

    def _choose(self) -> None:
        chosen = self.addressees.chosen
        if chosen is not None:
            self._desk.attempt(lambda: self.ground.choose(chosen))
            self.committed.emit()

    def _turn(self) -> None:
        """Offer what belongs to the chosen document."""
        if self._desk.is_open:
            self.offer()
        self._follow()
        self.turned.emit()

    def _follow(self) -> None:
        wish = self.wish
        use = wish.use if isinstance(wish, Document) else PICTURE_USE
        self._use.setText(tr(use))
        self.picture.setVisible(isinstance(wish, Wish))
        has_subject = isinstance(wish, Document) and bool(wish.subjects)
        self.about.setVisible(has_subject)
        self._about_label.setVisible(has_subject)
        for each in self.pictures.values():
            each.setVisible(isinstance(wish, Document) and wish.has_pictures)


def is_paper(wish: Wish | Document) -> bool:
    """Say whether a document or a picture comes on pages."""
    return isinstance(wish, Document) or wish.form is Form.PDF


def _offered() -> list[tuple[str, object]]:
    """Return the documents on their shelves, the pictures last."""
    found: list[tuple[str, object]] = []
    for shelf, documents in ON_SHELVES.items():
        found.append((tr(shelf.label), Heading.GROUP))
        found += [(tr(each.title), each) for each in documents]
    return [*found, (tr("Pictures"), Heading.GROUP), (tr(PICTURE), PICTURE)]
