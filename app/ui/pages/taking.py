"""A national document before it is taken in: whose it is, what of it stays out, and what the case has already."""

from __future__ import annotations

from collections.abc import Callable

from app.exchange.sosmeta.read import FoundDocument, heading_of
from app.exchange.sosmeta.taking import (
    Taken,
    is_begun,
    is_of_the_child,
    refuse_untaken,
    take_document,
    untaken,
)
from app.genogram.picture import Colour
from app.i18n import current_language, tr
from app.ui.desk import Desk
from app.ui.pages.leaf import Leaf
from app.ui.widgets.parts import button, emptied, row, words
from app.ui.widgets.segments import Segments
from app.ui.widgets.sign import Sign


class DocumentPage(Leaf):
    """Shows ``found`` and takes it in where the user says so; ``back`` leaves, with nothing taken or all of it."""

    def __init__(self, desk: Desk, found: FoundDocument, back: Callable[[], object]) -> None:
        refuse_untaken(found)
        super().__init__(
            tr("Import a national document"),
            tr("Nothing has been taken in yet. It becomes one step, which can be undone."),
        )
        self._desk, self._found, self._back = desk, found, back
        self.take = button(tr("Import"), self._take, "primary")
        self.cancel = button(tr("Cancel"), back)
        self.merging = Segments(
            tr("What the case has already"), [(tr("Add only what is new"), True), (tr("All of it is new"), False)]
        )
        self.merging.show_value(value=True)
        self._merges = True
        self.merging.chosen.connect(self._choose)
        self._tell_whose()
        self._tell_what_stays_out()
        self.box.addStretch(1)
        self.end(self.cancel, self.take)

    def _choose(self, merges: object) -> None:
        self._merges = bool(merges)
        self.merging.show_value(value=merges)

    def _tell_whose(self) -> None:
        language, found, view = current_language(), self._found, self._desk.view
        self.headed(found.document.title(language))
        given, family = found.client
        name = f"{given} {family}".strip() or tr("name not known")
        self.box.addWidget(words(tr("Client: {name}", name=name)))
        if not is_of_the_child(view, found):
            self._doubt(tr("This is another name than the child’s in the case. Go on only where it is the same child."))
        self.box.addWidget(
            words(
                tr(
                    "The personal identity code in the file is not taken in; nor are codes of national classifications."
                ),
                "small",
            )
        )
        if is_begun(view, found):
            self.headed(
                tr("In the case already?"),
                tr("What is empty in the case is filled in, and what is new is added. Nothing is overwritten."),
            )
            line = row()
            line.addWidget(self.merging)
            line.addStretch(1)
            self.box.addLayout(line)

    def _tell_what_stays_out(self) -> None:
        language, found = current_language(), self._found
        if stays := untaken(found, language):
            self.headed(
                tr("Not taken in"),
                tr("The case tells these in places of their own: the network, the meetings, the header."),
            )
            self.box.addWidget(words(" · ".join(dict.fromkeys(stays))))
        if found.unread:
            self.headed(tr("Not understood"), tr("Fields that the published structure hasn’t, or of another form."))
            for way in found.unread:
                self.box.addWidget(words(heading_of(found.document, way, language)))

    def _doubt(self, text: str) -> None:
        line = row(gap=8)
        line.addWidget(Sign("ring", Colour.CAUTION, tr("caution")))
        line.addWidget(words(text, "caution"), 1)
        self.box.addLayout(line)

    def _take(self) -> None:
        taken = self._desk.attempt(
            lambda: take_document(self._desk.case, self._desk.view, self._found, merges=self._merges)
        )
        if taken is None:
            return
        what = ", ".join(f"{tr(each)} {count}" for each, count in taken.made.items())
        told = tr("Taken in: {what}.", what=what) if what else tr("Everything in the document was in the case already.")
        self._desk.told.emit(told)
        if taken.differences:
            self._tell_differences(taken, told)
        else:
            self._back()

    def _tell_differences(self, taken: Taken, told: str) -> None:
        """Show what the document says otherwise; the case has kept its own."""
        emptied(self.box)
        self.take.hide()
        self.about.setText(told)
        self.cancel.setText(tr("Done"))
        self.headed(
            tr("The document says otherwise"),
            tr("The case was kept as it was. Change it yourself where the document is right."),
        )
        for what in dict.fromkeys(taken.differences):
            self.box.addWidget(words(tr(what)))
        self.box.addStretch(1)
