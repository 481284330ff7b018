"""The manual in the window: contents and search at the left, the page at the right, links that do what they name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from app.genogram.picture import Colour
from app.i18n import current_language, tr
from app.ui import theme
from app.ui.actions import Commands
from app.ui.manual import ABOUT, FIRST, found, manual, spoken
from app.ui.widgets.parts import button, column, row, words
from app.ui.widgets.split import Split

_LEAST_CONTENTS: Final = 140
_MOST_OF_WIDTH: Final = 0.36
_CONTENTS: Final = 280
_READING: Final = 760
_LINE_HEIGHT: Final = 125
_SIZES: Final = {1: 1.6, 2: 1.2}
_ABOVE: Final = {1: 0, 2: 18}


class ManualPageView(QWidget):
    """Shows the manual at the page about ``place``. ``back`` leaves it; ``say`` tells the user something."""

    def __init__(
        self, commands: Commands, place: str, back: Callable[[], object], say: Callable[[str], object]
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._commands, self._back, self._say = commands, back, say
        self._language = spoken(current_language())
        self._pages = manual(self._language)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search in the manual"))
        self.search.setAccessibleName(tr("Search in the manual"))
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self._enter)
        self.contents = QListWidget()
        self.contents.setObjectName("contents")
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setAccessibleName(tr("Contents of the manual"))
        self.contents.currentItemChanged.connect(self._turn)
        self.reader = Reader()
        self.reader.anchorClicked.connect(self._follow)
        self.reader.setAccessibleName(tr("Manual"))
        self._lay_out()
        self.setFocusProxy(self.reader)
        self._page = ""
        self._list()
        self.show_page(ABOUT.get(place, FIRST))

    @property
    def page(self) -> str:
        """Return the name of the page that is shown."""
        return self._page

    def show_page(self, name: str) -> None:
        """Show a page; a search that is under way ends."""
        if self.search.text():
            self.search.clear()
        self._read(name)
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        """Show the page in the theme that is in use now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._page:
            self._read(self._page)

    def _lay_out(self) -> None:
        side, box = QWidget(), column(gap=10)
        side.setLayout(box)
        box.setContentsMargins(theme.px(20), theme.px(20), theme.px(16), theme.px(16))
        box.addWidget(words(tr("Manual"), "title"))
        if self._language is not current_language():
            box.addWidget(words(tr("The manual is in Finnish and in Swedish."), "small"))
        box.addWidget(self.search)
        self._none = words(tr("No page tells of that. Try another word."), "quiet")
        self._none.hide()
        box.addWidget(self._none)
        box.addWidget(self.contents, 1)
        ending = row()
        self.back = button(tr("Done"), self._back, "primary")
        ending.addWidget(self.back)
        ending.addStretch(1)
        box.addLayout(ending)
        side.setMinimumWidth(theme.px(_LEAST_CONTENTS))
        self.split = Split(side, self.reader, tr("Width of the contents"))
        self.split.setStretchFactor(0, 0)
        self.split.setStretchFactor(1, 1)
        column(self, gap=0).addWidget(self.split)
        self.split.setSizes([theme.px(_CONTENTS), theme.px(1000)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page that is read most of a narrow window."""
        super().resizeEvent(event)
        contents = min(theme.px(_CONTENTS), round(self.width() * _MOST_OF_WIDTH))
        if self.split.sizes()[0] > contents:
            self.split.setSizes([contents, self.width() - contents])

    def _list(self, around: Mapping[str, str] | None = None) -> None:
        """List all pages, or those in ``around`` with what was found in them."""
        quiet = QSignalBlocker(self.contents)
        self.contents.clear()
        for page in self._pages:
            if around is None or page.name in around:
                text = page.title if around is None else f"{page.title}\n{around[page.name]}"
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, page.name)
                self.contents.addItem(item)
        quiet.unblock()
        self._none.setVisible(self.contents.count() == 0)
        self._mark()

    def _mark(self) -> None:
        """Choose the page that is shown in the list, where it is listed."""
        quiet = QSignalBlocker(self.contents)
        rows = [row for row in range(self.contents.count()) if self._name_of(row) == self._page]
        self.contents.setCurrentRow(rows[0] if rows else -1)
        quiet.unblock()

    def _name_of(self, place: int) -> str:
        return str(self.contents.item(place).data(Qt.ItemDataRole.UserRole))

    def _look(self, wanted: str) -> None:
        hits = {page.name: around for page, around in found(self._pages, wanted)}
        self._list(hits if wanted.strip() else None)

    def _enter(self) -> None:
        if self.contents.count():
            self.contents.setCurrentRow(0)
            self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._read(str(item.data(Qt.ItemDataRole.UserRole)))

    def _read(self, name: str) -> None:
        page = next(each for each in self._pages if each.name == name)
        self._page = name
        self.reader.read(page.text)

    def _follow(self, url: QUrl) -> None:
        """Turn to a page, or do what is named and leave the manual for it."""
        if url.scheme() == "page":
            self.show_page(url.path())
            return
        action = self._commands[url.path()]
        if action.isEnabled():
            self._back()
            action.trigger()
        else:
            self._say(tr("This needs an open case. Open one, or try the sample case."))


class Reader(QTextBrowser):
    """A page of Markdown, set as wide as can be read with ease."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reader")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def read(self, text: str) -> None:
        """Show ``text`` from its beginning."""
        document = self.document()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(theme.px(20))
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        block = document.begin()
        while block.isValid():
            self._set(QTextCursor(block), block.blockFormat().headingLevel())
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_table(frame)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short."""
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), theme.px(_READING)))

    def _set(self, cursor: QTextCursor, level: int) -> None:
        form = cursor.blockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(theme.px(_ABOVE.get(level, 4)))
        form.setBottomMargin(theme.px(6))
        cursor.setBlockFormat(form)
        if level:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setFontPointSize(theme.BASE_POINTS * theme.px(100) / 100 * _SIZES.get(level, 1.0))
            letters.setFontWeight(QFont.Weight.Bold)
            cursor.mergeCharFormat(letters)

    @staticmethod
    def _set_table(table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(theme.current().colour(Colour.LINE))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setCellPadding(theme.px(6))
        form.setTopMargin(theme.px(8))
        form.setBottomMargin(theme.px(8))
        table.setFormat(form)
