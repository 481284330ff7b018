"""What was understood, said in words: every step a sentence comes to, so that nothing is done unseen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from app.i18n import Text, current_language, mark, tr
from app.lens.names import NAMELESS
from app.models.dates import PartialDate
from app.models.kinds import Ending, ParentageKind, PartnershipKind, PersonKind
from app.quickline.plan import (
    ChangeCouple,
    ChangePerson,
    ChangeResidence,
    ChangeTie,
    JoinTwins,
    NewAgency,
    NewBond,
    NewCouple,
    NewHome,
    NewParent,
    NewPerson,
    NewResidence,
    NewTie,
    NewWorker,
    Step,
)
from app.quickline.senses import KIN
from app.quickline.sketch import Sketch

_DOT: Final = " · "


def told(steps: Sequence[Step], sketch: Sketch) -> tuple[str, ...]:
    """Return a line for each step; the links of somebody new to parents and children stand on that person's line."""
    lines: list[str] = []
    parents = _parents(steps)
    new = {step.id: step for step in steps if isinstance(step, NewPerson)}
    for step in steps:
        if isinstance(step, NewParent) and (step.child_id in new or _is_said(step, new)):
            continue
        if isinstance(step, NewPerson):
            lines.append(_new_person(step, parents.get(step.id, ()), sketch))
        else:
            lines.append(_TELLERS[type(step)](step, sketch))
    return tuple(lines)


def _change_person(step: ChangePerson, sketch: Sketch) -> str:
    called = sketch.people[step.id].name or tr("name not known")
    return f"{called}: {_joined(*_facts(step.changes))}"


def _parent(step: NewParent, sketch: Sketch) -> str:
    kind = KIN["parent"].label if step.kind is ParentageKind.BIRTH else step.kind.label
    return f"{_name(step.parent_id, sketch)} – {_name(step.child_id, sketch)}: {tr(kind)}"


def _new_couple(step: NewCouple, sketch: Sketch) -> str:
    about = _couple(step.kind, step.ending, step.since, step.until)
    return f"{_name(step.a_id, sketch)} – {_name(step.b_id, sketch)}: {about}"


def _change_couple(step: ChangeCouple, sketch: Sketch) -> str:
    about = _couple(*(step.changes.get(key) for key in ("kind", "ending", "since", "until")))
    return f"{_name(step.a_id, sketch)} – {_name(step.b_id, sketch)}: {about}"


def _bond(step: NewBond, sketch: Sketch) -> str:
    sign = "›" if step.kind.is_directed else "–"
    doubt = tr("uncertain") if step.is_uncertain else ""
    about = _joined(tr(step.kind.label), _span(step.since, step.until), doubt)
    return f"{_name(step.a_id, sketch)} {sign} {_name(step.b_id, sketch)}: {about}"


def _twins(step: JoinTwins, sketch: Sketch) -> str:
    return f"{', '.join(_name(each, sketch) for each in step.person_ids)}: {tr(step.kind.label)}"


def _agency(step: NewAgency, _sketch: Sketch) -> str:
    return _joined(f"+ {step.name}", step.service)


def _new_tie(step: NewTie, sketch: Sketch) -> str:
    changes = {"strength": step.strength, "flow": step.flow, "is_stressful": step.is_stressful}
    about = _joined(*_tie(changes), _span(step.since, step.until)) or tr("tie")
    return f"{_name(step.person_id, sketch)} – {sketch.agencies[step.agency_id]}: {about}"


def _change_tie(step: ChangeTie, sketch: Sketch) -> str:
    about = _joined(*_tie(step.changes), _span(step.changes.get("since"), step.changes.get("until")))
    return f"{_name(step.person_id, sketch)} – {sketch.agencies[step.agency_id]}: {about}"


def _worker(step: NewWorker, sketch: Sketch) -> str:
    where = sketch.agencies[step.agency_id] if step.agency_id is not None else ""
    called = f"{step.given} {step.family}".strip() or tr("name not known")
    return _joined(f"+ {tr(step.title)} {called}", where)


def _home(step: NewHome, _sketch: Sketch) -> str:
    return f"+ {step.name}"


def _residence(step: NewResidence, sketch: Sketch) -> str:
    about = _joined(tr(step.kind.label), _span(step.since, step.until))
    return f"{_name(step.person_id, sketch)} – {sketch.home(step.household_id, step.person_id)}: {about}"


def _change_residence(step: ChangeResidence, sketch: Sketch) -> str:
    kind = step.changes.get("kind")
    span = _span(step.changes.get("since"), step.changes.get("until"))
    about = _joined(tr(kind.label) if kind else "", span)
    return f"{_name(step.person_id, sketch)} – {sketch.home(step.household_id, step.person_id)}: {about}"


_TELLERS: Final[dict[type, Callable[[Any, Sketch], str]]] = {
    ChangePerson: _change_person,
    NewParent: _parent,
    NewCouple: _new_couple,
    ChangeCouple: _change_couple,
    NewBond: _bond,
    JoinTwins: _twins,
    NewAgency: _agency,
    NewTie: _new_tie,
    ChangeTie: _change_tie,
    NewWorker: _worker,
    NewHome: _home,
    NewResidence: _residence,
    ChangeResidence: _change_residence,
}


def _is_said(link: NewParent, new: Mapping[UUID, NewPerson]) -> bool:
    """Say whether a new parent's own line tells the link: "mother Maija, for Aino"."""
    parent = new.get(link.parent_id)
    return parent is not None and parent.of == link.child_id and link.kind is ParentageKind.BIRTH


def _name(person_id: UUID, sketch: Sketch) -> str:
    person = sketch.people[person_id]
    return person.given or person.name or NAMELESS


def _new_person(step: NewPerson, parents: Iterable[NewParent], sketch: Sketch) -> str:
    """Return "+ isä Pekka · s. 1980 · henkilölle Aino"."""
    given, family = step.fields.get("given_name", ""), step.fields.get("family_name", "")
    is_person = step.fields.get("kind", PersonKind.PERSON) is PersonKind.PERSON
    called = f"{given} {family}".strip() or (f"({tr('name not known')})" if is_person else "")
    label = tr(mark("the child of the case")) if step.is_child_of_case else tr(step.label) if step.label else ""
    rows = list(parents)
    kinds = {row.kind for row in rows} - {ParentageKind.BIRTH}
    about = [
        f"+ {label} {called}".strip(),
        *_facts({key: value for key, value in step.fields.items() if key not in _NAMES}),
        tr("for {name}", name=_name(step.of, sketch)) if step.of is not None else "",
        tr("parents: {names}", names=", ".join(_name(row.parent_id, sketch) for row in rows)) if rows else "",
        *(tr(kind.label) for kind in sorted(kinds)),
    ]
    return _joined(*about)


_NAMES: Final = {"given_name", "family_name", "gender", "kind", "role"}


def _parents(steps: Iterable[Step]) -> dict[UUID, tuple[NewParent, ...]]:
    """Return the links to the parents of each new person."""
    found: dict[UUID, tuple[NewParent, ...]] = {}
    for step in steps:
        if isinstance(step, NewParent):
            found[step.child_id] = (*found.get(step.child_id, ()), step)
    return found


def _facts(fields: Mapping[str, Any]) -> list[str]:
    language = current_language()
    found = [tr("name becomes {name}", name=fields[key]) for key in ("given_name", "family_name") if fields.get(key)]
    if fields.get("gender"):
        found.append(tr(fields["gender"].label))
    if fields.get("born"):
        found.append(tr("born {date}", date=fields["born"].shown(language)))
    if fields.get("died"):
        found.append(tr("died {date}", date=fields["died"].shown(language)))
    elif fields.get("is_dead"):
        found.append(tr("has died"))
    return found


def _couple(
    kind: PartnershipKind | None, ending: Ending | None, since: PartialDate | None, until: PartialDate | None
) -> str:
    language = current_language()
    began = f"{tr(kind.label)} {_span(since, None if ending else until)}".strip() if kind else _span(since, None)
    ended = f"{tr(ending.label)} {until.shown(language) if until else ''}".strip() if ending else ""
    return _joined(began, ended)


def _tie(changes: Mapping[str, Any]) -> list[str]:
    strength: Text | None = changes["strength"].label if changes.get("strength") else None
    flow: Text | None = changes["flow"].label if changes.get("flow") else None
    told_tie = [tr("tie: {strength}", strength=tr(strength))] if strength else []
    told_tie += [tr(flow)] if flow else []
    return told_tie + ([tr("stressful")] if changes.get("is_stressful") else [])


def _span(since: PartialDate | None, until: PartialDate | None) -> str:
    if since is None and until is None:
        return ""
    language = current_language()
    return f"{since.shown(language) if since else ''}–{until.shown(language) if until else ''}"


def _joined(*parts: str) -> str:
    return _DOT.join(part for part in parts if part)
