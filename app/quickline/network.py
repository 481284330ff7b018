"""Agencies, ties and those who work there."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.i18n import mark, tr
from app.lens.inflection import fold
from app.models.kinds import AgencyGroup, TieStrength
from app.quickline.asking import MeaninglessError
from app.quickline.intention import Network, Ref, Worker
from app.quickline.plan import ChangeTie, NewAgency, NewTie, NewWorker
from app.quickline.senses import AGENCIES, TITLES
from app.quickline.where import Setting
from app.quickline.years import stretch


def add_network(said: Network, at: Setting) -> None:
    """Add an agency with the tie to whose it is and its workers; what is there already is not added again."""
    before = len(at.sketch.steps)
    agency_id = _agency(said, at)
    _tie(said, agency_id, at)
    for worker in said.workers:
        _add_worker(worker, agency_id, at)
    if len(at.sketch.steps) == before:
        raise MeaninglessError(mark("{name} is there already."), name=at.sketch.agencies[agency_id])


def _agency(said: Network, at: Setting) -> UUID:
    word = AGENCIES.get(said.word)
    kind = tr(word.label) if word else ""
    name = said.name or kind
    name = name[:1].upper() + name[1:]
    for agency_id, there in at.sketch.agencies.items():
        if fold(there) == fold(name):
            return agency_id
    agency_id = at.sketch.new_id()
    service = kind if fold(kind) != fold(name) else ""
    at.sketch.add(NewAgency(agency_id, name, word.group if word else AgencyGroup.WELLBEING, service))
    return agency_id


def _tie(said: Network, agency_id: UUID, at: Setting) -> None:
    if said.owner == Ref() and at.sketch.child_id is None and at.chosen_id is None:
        return
    person_id = at.who(said.owner)
    since, until = stretch(said.span, at.today, at.answers, at.first_year(person_id))
    there = [tie for tie in at.sketch.ties if tie.agency_id == agency_id and tie.person_id == person_id]
    told: dict[str, Any] = {"strength": said.strength, "flow": said.flow, "since": since, "until": until}
    changes = {name: value for name, value in told.items() if value is not None}
    if said.is_stressful:
        changes["is_stressful"] = True
    if not there:
        strength: TieStrength | None = said.strength
        at.sketch.add(NewTie(agency_id, person_id, strength, said.flow, said.is_stressful, since, until))
    elif changes and there[0].id is not None:
        at.sketch.add(ChangeTie(there[0].id, agency_id, person_id, changes))


def add_worker(said: Worker, at: Setting) -> None:
    """Add a professional: of the agency that is chosen, the only one there is, or the one that is asked for."""
    if at.agency_id is not None:
        agency_id: UUID | None = at.agency_id
    else:
        choices: list[tuple[str, UUID | None]] = [(name, each) for each, name in at.sketch.agencies.items()]
        nowhere: tuple[str, UUID | None] = (tr("none of these"), None)
        agency_id = at.answers.choose(tr("Where do they work?"), [*choices, nowhere])
    if not _add_worker(said, agency_id, at):
        raise MeaninglessError(mark("{name} is there already."), name=said.name.full)


def _add_worker(said: Worker, agency_id: UUID | None, at: Setting) -> bool:
    title = TITLES[said.title]
    full = said.name.full or tr(title)
    if any(fold(name) == fold(full) and place == agency_id for name, place in at.sketch.workers.values()):
        return False
    at.sketch.add(NewWorker(at.sketch.new_id(), said.name.given, said.name.family, title, agency_id))
    return True
