"""Where somebody lives: the home of whom they live with, a new one, and what becomes of the home before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.i18n import mark, tr
from app.models.dates import PartialDate
from app.models.kinds import ResidenceKind
from app.quickline.asking import MeaninglessError
from app.quickline.intention import Living
from app.quickline.plan import ChangeResidence, NewHome, NewResidence
from app.quickline.sketch import Lived
from app.quickline.where import Setting
from app.quickline.years import BACKWARDS, stretch

Time = tuple[PartialDate | None, PartialDate | None]


def add_living(said: Living, at: Setting) -> None:
    """Let people live in the homes that are meant, and end or share those where they lived till then."""
    people = list(dict.fromkeys(at.who(ref) for ref in said.people)) or [at.anchor()]
    time = stretch(said.span, at.today, at.answers, at.first_year(*people))
    if said.is_move and time[0] is None:
        raise MeaninglessError(mark("Write also when {name} moved: a year is enough."), name=at.called(people[0]))
    before = len(at.sketch.steps)
    homes, movers = _homes(said, people, at)
    leaving = _homes_of(at.who(said.origin), at) if said.origin is not None else None
    if said.is_together and time[1] is not None:
        movers = _who_left(people, homes[0], at)
    for person in movers:
        if said.is_move:
            _leave(person, homes, leaving, time[0], at)
        _settle(person, homes, _kind(said, person, homes, time, at), time, at)
    if len(at.sketch.steps) == before:
        raise MeaninglessError(mark("That is so already."))


def _homes(said: Living, people: list[UUID], at: Setting) -> tuple[list[UUID], list[UUID]]:
    """Return the homes that are meant, and who comes to live there."""
    if said.hosts:
        hosts = [at.who(ref) for ref in said.hosts]
        if set(hosts) & set(people):
            raise MeaninglessError(mark("{name} is the same person."), name=at.called(hosts[0]))
        return [_home_of(host, at) for host in dict.fromkeys(hosts)], people
    if said.is_new:
        return [_new_home(at)], people
    if said.is_together:
        return [_shared(people, at)], people
    if said.is_move:
        return _whither(people, at), people
    raise MeaninglessError(mark("Say with whom {name} lives."), name=at.called(people[0]))


def _homes_of(person: UUID, at: Setting) -> list[UUID]:
    found = [each.household_id for each in at.sketch.lived if each.person_id == person and each.is_home]
    return list(dict.fromkeys(found))


def _home_of(host: UUID, at: Setting) -> UUID:
    """Return the home of somebody: the only one, the one that is chosen, or a new one where none is known."""
    found = _homes_of(host, at)
    if found:
        choices = [(at.sketch.home(each), each) for each in found]
        return at.answers.choose(tr("Which home of {name}?", name=at.called(host)), choices)
    made = _new_home(at)
    at.sketch.add(NewResidence(host, made, ResidenceKind.PERMANENT, None, None))
    return made


def _new_home(at: Setting) -> UUID:
    made = at.sketch.new_id()
    at.sketch.add(NewHome(made, tr("Home")))
    return made


def _shared(people: Sequence[UUID], at: Setting) -> UUID:
    """Return the home of people who live together: one of theirs, or a new one."""
    theirs = list(dict.fromkeys(home for each in people for home in _homes_of(each, at)))
    choices: list[tuple[str, UUID | None]] = [(at.sketch.home(each), each) for each in theirs]
    nowhere: tuple[str, UUID | None] = (tr("a home that isn’t in the case yet"), None)
    chosen = at.answers.choose(tr("In which home?"), [*choices, nowhere] if choices else [nowhere])
    return chosen if chosen is not None else _new_home(at)


def _who_left(people: list[UUID], home: UUID, at: Setting) -> list[UUID]:
    """Return for whom living together is over: whoever lives there on isn't one of them, and is asked for."""
    on = [each for each in people if home in _homes_of(each, at)]
    if not on or len(on) < len(people):
        return [each for each in people if each not in on]
    choices = [(at.told(each), [each]) for each in people]
    return at.answers.choose(tr("Who left this home?"), [*choices, (tr("all of them"), people)])


def _whither(people: Sequence[UUID], at: Setting) -> list[UUID]:
    """Ask where somebody moved to; without an answer the home till then just ends."""
    here = {home for each in people for home in _homes_of(each, at)}
    new, away = UUID(int=0), UUID(int=1)
    choices = [(at.sketch.home(each), each) for each in at.sketch.homes if each not in here]
    choices.append((tr("a home that isn’t in the case yet"), new))
    if here:
        choices.append((tr("not known: only the home till then ends"), away))
    name = ", ".join(at.called(each) for each in people)
    chosen = at.answers.choose(tr("Where did {name} move?", name=name), choices)
    return [] if chosen == away else [_new_home(at) if chosen == new else chosen]


def _elsewhere(person: UUID, homes: Sequence[UUID], at: Setting) -> list[Lived]:
    """Return where else somebody lives now."""
    return [
        each for each in at.sketch.lived if each.person_id == person and each.is_home and each.household_id not in homes
    ]


def _leave(
    person: UUID, homes: Sequence[UUID], leaving: Sequence[UUID] | None, on: PartialDate | None, at: Setting
) -> None:
    """End where somebody lived till they moved: everywhere, or where it was said that they left."""
    for each in _elsewhere(person, homes, at):
        if leaving is None or each.household_id in leaving:
            _change(each, {"until": on}, at)


def _kind(said: Living, person: UUID, homes: Sequence[UUID], time: Time, at: Setting) -> ResidenceKind | None:
    """Return how somebody lives there; where they live elsewhere too it is asked what that means for both homes."""
    if said.kind is not None:
        return said.kind
    if len(homes) > 1:
        return ResidenceKind.ALTERNATING
    elsewhere = _elsewhere(person, homes, at)
    if said.is_move or time[1] is not None or not elsewhere:
        return None
    name, there = at.called(person), ", ".join(at.sketch.home(each.household_id) for each in elsewhere)
    choices = [
        (tr("{name} moved: {home} is no home of theirs any more", name=name, home=there), ResidenceKind.PERMANENT),
        (tr("{name} lives in both by turns", name=name), ResidenceKind.ALTERNATING),
        (tr("{name} only stays here at times", name=name), ResidenceKind.WEEKENDS),
    ]
    chosen = at.answers.choose(tr("{name} lives elsewhere too: {home}?", name=name, home=there), choices)
    if chosen is ResidenceKind.PERMANENT and time[0] is None:
        raise MeaninglessError(mark("Write also when {name} moved: a year is enough."), name=name)
    for each in elsewhere:
        if chosen is ResidenceKind.PERMANENT:
            _change(each, {"until": time[0]}, at)
        elif chosen is ResidenceKind.ALTERNATING:
            _change(each, {"kind": chosen}, at)
    return chosen


def _settle(person: UUID, homes: Sequence[UUID], kind: ResidenceKind | None, time: Time, at: Setting) -> None:
    for home in homes:
        there = [
            each
            for each in at.sketch.lived
            if each.person_id == person and each.household_id == home and not each.is_over
        ]
        if not there:
            at.sketch.add(NewResidence(person, home, kind or ResidenceKind.PERMANENT, *time))
        else:
            _change(there[0], {"kind": kind, "since": time[0], "until": time[1]}, at)


def _change(lived: Lived, changes: dict[str, Any], at: Setting) -> None:
    kept = {"kind": lived.kind, "since": lived.since, "until": None}
    told = {name: value for name, value in changes.items() if value is not None and value != kept[name]}
    since, until = told.get("since", lived.since), told.get("until")
    if since is not None and until is not None and since.earliest > until.latest:
        raise MeaninglessError(BACKWARDS, since=str(since.year), until=str(until.year))
    if told and lived.id is not None:
        at.sketch.add(ChangeResidence(lived.id, lived.person_id, lived.household_id, told))
