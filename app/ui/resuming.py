"""Going on where one was broken off: what was half typed when the case was closed is offered when it opens again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import mark, tr
from app.ui.drafts import Way

if TYPE_CHECKING:
    from app.store.drafts import Draft
    from app.ui.mainwindow import Window

_KEPT: Final = mark("What was half typed when the case was closed is kept.")


def tell_drafts(window: Window) -> None:
    """Say that something half typed waits elsewhere, and offer to go on there."""
    if window.drafts.waiting:
        draft = window.drafts.waiting[-1]
        window.notifier.say(tr(_KEPT), tr("Go on writing"), lambda: go_on(window, draft), stays=True)


def hush(window: Window) -> None:
    """Say it no longer: what was half typed stands in its fields again."""
    if window.notifier.text == tr(_KEPT):
        window.notifier.clear()


def go_on(window: Window, draft: Draft) -> None:
    """Show the field of a draft; where there is no such field any more, show the words themselves."""
    way, frame = Way.read(draft.place), window.frame
    if way.leaf:
        window.turn_to(way.leaf)
    elif frame is not None:
        window.go(way.page if way.page != "frame" else window.desk.place.page)
        frame.page.refresh()
        if way.key is not None and way.page == "network":
            window.desk.select(way.key)
            # The sheet beside the picture waits for the painting; the field has to be there now.
            frame.network.inspector.catch_up()
    window.drafts.put_back()
    if draft in window.drafts.waiting:
        window.drafts.give_up(draft)
        window.notifier.say(
            tr("The place where this was being typed is no longer there: {words}", words=draft.text), stays=True
        )
