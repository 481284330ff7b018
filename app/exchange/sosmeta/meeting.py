"""A meeting as the national entry in the client's record (19004)."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.errors import AppError
from app.exchange.sosmeta import entries
from app.exchange.sosmeta.entries import listed, told
from app.exchange.sosmeta.plan import decided, present
from app.exchange.sosmeta.teller import Content, Teller, moment, times
from app.i18n import Language, mark
from app.lens.view import CaseStatus, MeetingView

TASK: Final = "urn:oid:1.2.246.537.6.1221"
_TASKS: Final = {
    True: ("Lastensuojelu", "Barnskydd"),
    False: ("Lapsiperheiden palvelut", "Service för barnfamiljer"),
}


def meeting_entry(teller: Teller, held_on: date | None = None) -> Content:
    """Return the meeting of a day, else the last one held; ``AppError`` where there is none.

    The national code of the service task isn't in the case: it is the one given at the export, else empty.
    """
    meeting = _wanted(teller, held_on)
    begins: Content = {"alkamishetki": moment(meeting.held_on, meeting.time)}
    if len(found := times(meeting.time)) > 1:
        begins["paattymishetki"] = moment(meeting.held_on, found[1])
    return {
        "asiakas": [teller.client()],
        "asiakaskertomusmerkinta": {
            "palvelutehtava": task(teller),
            "tapahtuma": {
                "ajanjakso": begins,
                "osallistujat": present(teller, meeting),
                "kuvaus": told(_content(meeting), [(entries.PLACE, meeting.place)], teller.language),
            },
        },
        "neuvottelussa_sovitut_asiat_ja_vastuunjako": listed(*(decided(teller, one) for one in meeting.decisions)),
        "paivamaara": meeting.held_on.isoformat(),
        "laatija": teller.own_worker()[0],
    }


def task(teller: Teller) -> Content:
    """Return the service task the document belongs to."""
    finnish, swedish = _TASKS[teller.view.status is CaseStatus.CHILD_WELFARE]
    display = swedish if teller.language is Language.SV else finnish
    return {"system": TASK, "code": teller.service_task.strip(), "display": display}


def _wanted(teller: Teller, held_on: date | None) -> MeetingView:
    past = [one for one in teller.view.meetings if one.held_on <= teller.view.day]
    chosen = [one for one in teller.view.meetings if one.held_on == held_on] if held_on else past
    if not chosen:
        raise AppError(
            mark("There is no such meeting in the case; nothing was written."),
            mark("Choose a day on which a meeting was held."),
        )
    return max(chosen, key=lambda one: (one.held_on, str(one.id)))


def _content(meeting: MeetingView) -> str:
    phases = (listed(each.heading, each.text) for each in meeting.told)  # working talk is no entry of a client's record
    notes = (note.text for note in meeting.notes)
    return "\n\n".join(part for part in (meeting.purpose.strip(), meeting.minutes.strip(), *phases, *notes) if part)
