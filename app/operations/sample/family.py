"""The sample's people: two homes, three generations, a foster family, and who is close to whom."""

from __future__ import annotations

from typing import Final, Unpack, cast
from uuid import UUID

from app.models import PartialDate, Precision
from app.models.kinds import (
    BondKind,
    Confidentiality,
    Ending,
    FoundOut,
    Gender,
    LifeEventKind,
    MarkState,
    ParentageKind,
    PartnershipKind,
    PersonKind,
    PersonMarkKind,
    ResidenceKind,
    TwinKind,
)
from app.operations.family import LinkFields, add_bond, link_parent, link_partners, link_twins
from app.operations.homes import HouseholdFields, add_household, add_residence
from app.operations.people import LifeEventFields, PersonFields, add_life_event, add_person, add_person_mark
from app.operations.sample.story import Story

_SPRING: Final = 21
_AUTUMN: Final = 23
_F: Final = Gender.FEMALE
_M: Final = Gender.MALE


def add_family(story: Story) -> None:
    """Add everybody with their links, homes, relations and life events."""
    _add_mothers_side(story)
    _add_fathers_side(story)
    _add_children(story)
    _add_foster_family(story)
    _add_close_ones(story)
    _add_homes(story)
    _add_bonds(story)
    _add_marks(story)
    _add_events(story)


def spring(story: Story, years: int) -> PartialDate:
    """Return the spring so many calendar years ago."""
    return PartialDate(story.today.year - years, _SPRING)


def autumn(story: Story, years: int) -> PartialDate:
    """Return the autumn so many calendar years ago."""
    return PartialDate(story.today.year - years, _AUTUMN)


def _person(story: Story, key: str, is_of: Gender, **structure: Unpack[PersonFields]) -> UUID:
    fields: PersonFields = {**cast("PersonFields", story.fields("people", key)), **structure, "gender": is_of}
    return story.make(key, add_person, **fields)


def _about(story: Story, years: int) -> PartialDate:
    return PartialDate(story.today.year - years, precision=Precision.ABOUT)


def _add_mothers_side(story: Story) -> None:
    ids = story.ids
    _person(story, "grandmother", _F, born=story.year(64))
    _person(story, "grandfather", _M, born=story.year(68), died=autumn(story, 6))
    story.make(
        "grandparents",
        link_partners,
        ids["grandmother"],
        ids["grandfather"],
        since=story.year(40),
        until=autumn(story, 6),
        ending=Ending.DEATH,
    )
    _person(
        story,
        "mother",
        _F,
        born=story.back(37, 2, 5),
        is_protected=True,
        protected_until=PartialDate.of(story.day(300)),
    )
    _person(story, "uncle", _M, born=story.year(34))
    _person(story, "uncles_wife", _F, born=story.year(33))
    story.make("uncle_couple", link_partners, ids["uncle"], ids["uncles_wife"], since=story.year(10))
    _person(story, "cousin", _F, born=story.back(8, 3))
    _person(story, "cousin_twin", _M, born=story.back(8, 3))
    for child in ("mother", "uncle"):
        _parents(story, child, "grandmother", "grandfather")
    for child in ("cousin", "cousin_twin"):
        _parents(story, child, "uncles_wife", "uncle")
    story.make("twins", link_twins, [ids["cousin"], ids["cousin_twin"]], TwinKind.FRATERNAL)
    _person(story, "former_partner", _M, born=_about(story, 42))
    story.make(
        "former_couple",
        link_partners,
        ids["mother"],
        ids["former_partner"],
        PartnershipKind.COHABITATION,
        since=autumn(story, 3),
        until=story.month(1, 4),
        ending=Ending.SEPARATION,
    )


def _add_fathers_side(story: Story) -> None:
    ids = story.ids
    _person(story, "fathers_mother", _F, born=story.year(68))
    _person(story, "fathers_father", _M, born=_about(story, 72))
    story.make("fathers_parents", link_partners, ids["fathers_mother"], ids["fathers_father"], since=story.year(45))
    _person(story, "father", _M, born=story.back(40, 7, 20))
    _parents(story, "father", "fathers_mother", "fathers_father")
    _person(story, "fathers_partner", _F, born=story.year(35))


def _add_children(story: Story) -> None:
    ids = story.ids
    story.make(
        "marriage",
        link_partners,
        ids["mother"],
        ids["father"],
        since=story.month(13),
        until=story.month(4, 2),
        ending=Ending.DIVORCE,
    )
    _person(story, "child", _F, born=story.back(9, 5, 12))
    _person(story, "brother", _M, born=story.back(6, 2, 3))
    for child in ("child", "brother"):
        _parents(story, child, "mother", "father")
    story.make(
        "fathers_couple",
        link_partners,
        ids["father"],
        ids["fathers_partner"],
        PartnershipKind.COHABITATION,
        since=story.year(3),
    )
    _person(story, "half_brother", _M, born=story.back(2, 1, 26))
    _parents(story, "half_brother", "fathers_partner", "father")


def _add_foster_family(story: Story) -> None:
    ids = story.ids
    _person(story, "foster_mother", _F, born=_about(story, 50))
    _person(story, "foster_father", _M, born=_about(story, 52))
    story.make("foster_couple", link_partners, ids["foster_mother"], ids["foster_father"])
    for parent in ("foster_mother", "foster_father"):
        story.make(
            f"child of {parent}",
            link_parent,
            ids["child"],
            ids[parent],
            ParentageKind.FOSTER,
            since=spring(story, 5),
            until=autumn(story, 5),
        )


def _add_close_ones(story: Story) -> None:
    _person(story, "friend", _F, born=story.year(9))
    _person(story, "godmother", _F, born=story.year(38))
    _person(story, "neighbour", _M, born=_about(story, 75))
    _person(story, "cat", Gender.UNKNOWN, kind=PersonKind.PET, born=story.year(2))


def _parents(story: Story, child: str, *parents: str) -> None:
    for parent in parents:
        story.make(f"{child} of {parent}", link_parent, story.ids[child], story.ids[parent])


def _add_homes(story: Story) -> None:
    moved = story.back(1, 1, 1)
    parted = story.month(4, 2)
    by_turns = ResidenceKind.ALTERNATING
    always = ResidenceKind.PERMANENT
    homes: dict[str, list[tuple[str, ResidenceKind, PartialDate | None, PartialDate | None]]] = {
        "mothers": [
            ("mother", always, moved, None),
            ("child", by_turns, moved, None),
            ("brother", by_turns, moved, None),
            ("cat", always, story.month(0, 9), None),
        ],
        "fathers": [
            ("father", always, parted, None),
            ("fathers_partner", always, story.year(3), None),
            ("half_brother", always, story.back(2, 1, 26), None),
            ("child", by_turns, parted, None),
            ("brother", by_turns, parted, None),
        ],
        "grandmothers": [
            ("grandmother", always, None, None),
            ("grandfather", always, None, autumn(story, 6)),
            ("child", ResidenceKind.WEEKENDS, None, None),
        ],
        "uncles": [(person, always, None, None) for person in ("uncle", "uncles_wife", "cousin", "cousin_twin")],
        "fosters": [
            ("foster_mother", always, None, None),
            ("foster_father", always, None, None),
            ("child", ResidenceKind.PLACED, spring(story, 5), autumn(story, 5)),
        ],
    }
    for key, residents in homes.items():
        fields = cast("HouseholdFields", story.fields("homes", key))
        fields["is_protected"] = key == "mothers"
        home_id = story.make(f"home {key}", add_household, (), **fields)
        for person, kind, since, until in residents:
            story.make(
                f"{person} in {key}", add_residence, story.ids[person], home_id, kind=kind, since=since, until=until
            )


def _bond(story: Story, key: str, a: str, b: str, kind: BondKind, **fields: Unpack[LinkFields]) -> None:
    fields["note"] = story.text("bonds", key)
    story.make(f"bond {key}", add_bond, story.ids[a], story.ids[b], kind, **fields)


def _add_bonds(story: Story) -> None:
    told: LinkFields = {"source_person_id": story.ids["child"], "said_on": story.day(-60), "found_out": FoundOut.CARDS}
    _bond(story, "mother", "child", "mother", BondKind.VERY_CLOSE, **told)
    _bond(story, "father", "child", "father", BondKind.CLOSE, **told)
    _bond(story, "brother", "child", "brother", BondKind.CLOSE, **told)
    _bond(story, "half_brother", "child", "half_brother", BondKind.CLOSE, **told)
    _bond(story, "cat", "child", "cat", BondKind.CLOSE, **told)
    _bond(story, "grandmother", "grandmother", "child", BondKind.CARETAKER, source_person_id=story.ids["mother"])
    _bond(story, "mothers_mother", "mother", "grandmother", BondKind.CLOSE, source_person_id=story.ids["mother"])
    _bond(story, "parents", "mother", "father", BondKind.CONFLICT, since=story.month(5))
    _bond(story, "fathers_father", "father", "fathers_father", BondKind.CUT_OFF, source_person_id=story.ids["father"])
    _bond(story, "fathers_mother", "child", "fathers_mother", BondKind.DISTANT, **told)
    _bond(
        story,
        "former_partner",
        "former_partner",
        "mother",
        BondKind.CONTROLLING,
        until=story.month(1, 1),
        source_person_id=story.ids["mother"],
        confidentiality=Confidentiality.WORKER,
    )
    _bond(story, "foster_mother", "child", "foster_mother", BondKind.RESUMED, **told)


def _add_marks(story: Story) -> None:
    """What is known of illnesses; it is drawn only where that is chosen for the plan."""
    for key, person, kind, state in (
        ("mothers_depression", "mother", PersonMarkKind.MENTAL_ILLNESS, MarkState.RECOVERING),
        ("grandfathers_heart", "grandfather", PersonMarkKind.PHYSICAL_ILLNESS, MarkState.CURRENT),
    ):
        text = story.text("marks", key)
        story.make(f"mark {key}", add_person_mark, story.ids[person], kind, state=state, text=text)


def _event(story: Story, key: str, person: str, kind: LifeEventKind, **fields: Unpack[LifeEventFields]) -> None:
    fields["text"] = story.text("events", key)
    story.make(f"event {key}", add_life_event, story.ids[person], kind, **fields)


def _add_events(story: Story) -> None:
    starts = story.back(9, 5).year + 7
    _event(story, "loss", "child", LifeEventKind.LOSS, since=autumn(story, 6))
    _event(story, "placement", "child", LifeEventKind.PLACEMENT, since=spring(story, 5), until=autumn(story, 5))
    _event(story, "return", "child", LifeEventKind.MOVE, since=autumn(story, 5))
    _event(story, "divorce", "child", LifeEventKind.SEPARATION, since=story.month(4, 2))
    _event(story, "school_start", "child", LifeEventKind.SCHOOL, since=PartialDate(starts, 8))
    _event(story, "half_brother", "child", LifeEventKind.JOY, since=story.back(2, 1, 26))
    _event(story, "cat", "child", LifeEventKind.JOY, since=story.month(0, 9))
    _event(story, "move", "child", LifeEventKind.MOVE, since=story.back(1, 1, 1))
    _event(story, "family_work", "child", LifeEventKind.SERVICE, since=story.month(0, 2))
    _event(
        story,
        "mothers_illness",
        "mother",
        LifeEventKind.ILLNESS,
        since=spring(story, 5),
        confidentiality=Confidentiality.PROFESSIONALS,
    )
    _event(
        story,
        "mothers_worry",
        "mother",
        LifeEventKind.WORRY,
        since=story.month(1, 2),
        confidentiality=Confidentiality.WORKER,
    )
