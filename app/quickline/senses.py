"""What a word of the quick line can mean: kin as ways through a family, and the plain vocabularies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.i18n import Text, mark
from app.models.kinds import (
    AgencyGroup,
    Ending,
    Gender,
    ParentageKind,
    PartnershipKind,
    PersonKind,
    ResidenceKind,
    TwinKind,
)


class Way(StrEnum):
    """One step through a family, from somebody to somebody."""

    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    HALF = "half"
    STEP_SIBLING = "step_sibling"
    TWIN = "twin"
    PARTNER = "partner"
    EX = "ex"


_ANY: Final = Gender.UNKNOWN
_F: Final = Gender.FEMALE
_M: Final = Gender.MALE


@dataclass(frozen=True, slots=True)
class Step:
    """A step and what is said of who stands at its end.

    ``parentage`` is the kind of the link where the step is to a parent or a child, ``couple`` and ``ending`` those of
    a partner; None where the word leaves them open.
    """

    way: Way
    gender: Gender = _ANY
    parentage: ParentageKind = ParentageKind.BIRTH
    couple: PartnershipKind | None = None
    ending: Ending | None = None
    kind: PersonKind = PersonKind.PERSON


@dataclass(frozen=True, slots=True)
class Kin:
    """A word for a relative: the ways it can mean, more than one where the side is left open, and how it is shown."""

    label: Text
    ways: tuple[tuple[Step, ...], ...]
    is_single: bool = False

    @property
    def last(self) -> Step:
        """Return the step to whom the word means."""
        return self.ways[0][-1]


_MOTHER: Final = Step(Way.PARENT, _F)
_FATHER: Final = Step(Way.PARENT, _M)


def _parent(label: Text, gender: Gender, kind: ParentageKind = ParentageKind.BIRTH) -> Kin:
    return Kin(label, ((Step(Way.PARENT, gender, kind),),), is_single=gender is not _ANY)


def _child(label: Text, gender: Gender, kind: ParentageKind = ParentageKind.BIRTH) -> Kin:
    return Kin(label, ((Step(Way.CHILD, gender, kind),),))


def _beside(label: Text, way: Way, gender: Gender) -> Kin:
    return Kin(label, ((Step(way, gender),),))


def _couple(label: Text, gender: Gender, kind: PartnershipKind | None) -> Kin:
    return Kin(label, ((Step(Way.PARTNER, gender, couple=kind),),), is_single=True)


def _former(label: Text, gender: Gender, kind: PartnershipKind | None, ending: Ending | None) -> Kin:
    return Kin(label, ((Step(Way.EX, gender, couple=kind, ending=ending),),))


def _loss(label: Text, kind: PersonKind) -> Kin:
    return Kin(label, ((Step(Way.CHILD, kind=kind),),))


def _up(label: Text, *ways: tuple[Step, ...]) -> Kin:
    return Kin(label, ways, is_single=True)


def _off(label: Text, *ways: tuple[Step, ...]) -> Kin:
    return Kin(label, ways)


_SISTER: Final = Step(Way.SIBLING, _F)
_BROTHER: Final = Step(Way.SIBLING, _M)
_SON: Final = Step(Way.CHILD, _M)
_DAUGHTER: Final = Step(Way.CHILD, _F)
_SOMEBODY: Final = Step(Way.CHILD)
_PARENT: Final = Step(Way.PARENT)

KIN: Final[Mapping[str, Kin]] = {
    "mother": _parent(mark("mother"), _F),
    "father": _parent(mark("father"), _M),
    "parent": _parent(mark("parent"), _ANY),
    "adoptive_mother": _parent(mark("adoptive mother"), _F, ParentageKind.ADOPTIVE),
    "adoptive_father": _parent(mark("adoptive father"), _M, ParentageKind.ADOPTIVE),
    "adoptive_parent": _parent(ParentageKind.ADOPTIVE.label, _ANY, ParentageKind.ADOPTIVE),
    "foster_mother": _parent(mark("foster mother"), _F, ParentageKind.FOSTER),
    "foster_father": _parent(mark("foster father"), _M, ParentageKind.FOSTER),
    "foster_parent": _parent(ParentageKind.FOSTER.label, _ANY, ParentageKind.FOSTER),
    "stepmother": _up(mark("stepmother"), (_FATHER, Step(Way.PARTNER, _F)), (_MOTHER, Step(Way.PARTNER, _F))),
    "stepfather": _up(mark("stepfather"), (_MOTHER, Step(Way.PARTNER, _M)), (_FATHER, Step(Way.PARTNER, _M))),
    "sister": _beside(mark("sister"), Way.SIBLING, _F),
    "brother": _beside(mark("brother"), Way.SIBLING, _M),
    "sibling": _beside(mark("sibling"), Way.SIBLING, _ANY),
    "half_sister": _beside(mark("half-sister"), Way.HALF, _F),
    "half_brother": _beside(mark("half-brother"), Way.HALF, _M),
    "half_sibling": _beside(mark("half-sibling"), Way.HALF, _ANY),
    "stepsister": _beside(mark("stepsister"), Way.STEP_SIBLING, _F),
    "stepbrother": _beside(mark("stepbrother"), Way.STEP_SIBLING, _M),
    "step_sibling": _beside(mark("step-sibling"), Way.STEP_SIBLING, _ANY),
    "twin_sister": _beside(mark("twin sister"), Way.TWIN, _F),
    "twin_brother": _beside(mark("twin brother"), Way.TWIN, _M),
    "twin": _beside(mark("twin"), Way.TWIN, _ANY),
    "daughter": _child(mark("daughter"), _F),
    "son": _child(mark("son"), _M),
    "child": _child(mark("child"), _ANY),
    "adopted_daughter": _child(mark("adopted daughter"), _F, ParentageKind.ADOPTIVE),
    "adopted_son": _child(mark("adopted son"), _M, ParentageKind.ADOPTIVE),
    "adopted_child": _child(mark("adopted child"), _ANY, ParentageKind.ADOPTIVE),
    "foster_daughter": _child(mark("foster daughter"), _F, ParentageKind.FOSTER),
    "foster_son": _child(mark("foster son"), _M, ParentageKind.FOSTER),
    "foster_child": _child(mark("foster child"), _ANY, ParentageKind.FOSTER),
    "wife": _couple(mark("wife"), _F, PartnershipKind.MARRIAGE),
    "husband": _couple(mark("husband"), _M, PartnershipKind.MARRIAGE),
    "spouse": _couple(mark("spouse"), _ANY, PartnershipKind.MARRIAGE),
    "cohabiting_woman": _couple(mark("cohabiting woman"), _F, PartnershipKind.COHABITATION),
    "cohabiting_man": _couple(mark("cohabiting man"), _M, PartnershipKind.COHABITATION),
    "cohabitant": _couple(mark("cohabiting partner"), _ANY, PartnershipKind.COHABITATION),
    "fiance": _couple(mark("fiancé"), _ANY, PartnershipKind.ENGAGEMENT),
    "girlfriend": _couple(mark("girlfriend"), _F, None),
    "boyfriend": _couple(mark("boyfriend"), _M, None),
    "partner": _couple(mark("partner"), _ANY, None),
    "ex_wife": _former(mark("former wife"), _F, PartnershipKind.MARRIAGE, Ending.DIVORCE),
    "ex_husband": _former(mark("former husband"), _M, PartnershipKind.MARRIAGE, Ending.DIVORCE),
    "ex_spouse": _former(mark("former spouse"), _ANY, PartnershipKind.MARRIAGE, Ending.DIVORCE),
    "ex_cohabitant": _former(mark("former cohabiting partner"), _ANY, PartnershipKind.COHABITATION, Ending.SEPARATION),
    "ex": _former(mark("former partner"), _ANY, None, None),
    "maternal_grandmother": _up(mark("maternal grandmother"), (_MOTHER, _MOTHER)),
    "maternal_grandfather": _up(mark("maternal grandfather"), (_MOTHER, _FATHER)),
    "paternal_grandmother": _up(mark("paternal grandmother"), (_FATHER, _MOTHER)),
    "paternal_grandfather": _up(mark("paternal grandfather"), (_FATHER, _FATHER)),
    "grandmother": _up(mark("grandmother"), (_MOTHER, _MOTHER), (_FATHER, _MOTHER)),
    "grandfather": _up(mark("grandfather"), (_MOTHER, _FATHER), (_FATHER, _FATHER)),
    "grandparent": _off(mark("grandparent"), (_MOTHER, _PARENT), (_FATHER, _PARENT)),
    "great_grandmother": _off(
        mark("great-grandmother"),
        *((one, two, _MOTHER) for one in (_MOTHER, _FATHER) for two in (_MOTHER, _FATHER)),
    ),
    "great_grandfather": _off(
        mark("great-grandfather"),
        *((one, two, _FATHER) for one in (_MOTHER, _FATHER) for two in (_MOTHER, _FATHER)),
    ),
    "maternal_aunt": _off(mark("maternal aunt"), (_MOTHER, _SISTER)),
    "maternal_uncle": _off(mark("maternal uncle"), (_MOTHER, _BROTHER)),
    "paternal_aunt": _off(mark("paternal aunt"), (_FATHER, _SISTER)),
    "paternal_uncle": _off(mark("paternal uncle"), (_FATHER, _BROTHER)),
    "aunt": _off(mark("aunt"), (_MOTHER, _SISTER), (_FATHER, _SISTER)),
    "uncle": _off(mark("uncle"), (_MOTHER, _BROTHER), (_FATHER, _BROTHER)),
    "cousin": _off(mark("cousin"), (_MOTHER, Step(Way.SIBLING), _SOMEBODY), (_FATHER, Step(Way.SIBLING), _SOMEBODY)),
    "sisters_son": _off(mark("sister’s son"), (_SISTER, _SON)),
    "sisters_daughter": _off(mark("sister’s daughter"), (_SISTER, _DAUGHTER)),
    "brothers_son": _off(mark("brother’s son"), (_BROTHER, _SON)),
    "brothers_daughter": _off(mark("brother’s daughter"), (_BROTHER, _DAUGHTER)),
    "siblings_child": _off(mark("sibling's child"), (Step(Way.SIBLING), _SOMEBODY)),
    "grandchild": _off(mark("grandchild"), (_SOMEBODY, _SOMEBODY)),
    "pregnancy": _loss(PersonKind.PREGNANCY.label, PersonKind.PREGNANCY),
    "miscarriage": _loss(PersonKind.MISCARRIAGE.label, PersonKind.MISCARRIAGE),
    "abortion": _loss(PersonKind.ABORTION.label, PersonKind.ABORTION),
    "stillbirth": _loss(PersonKind.STILLBIRTH.label, PersonKind.STILLBIRTH),
}
"""Every word for a relative, by its name in the tables of ``words``."""


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody close who is no relative, or a pet: how it is shown and written down."""

    label: Text
    kind: PersonKind = PersonKind.PERSON


ROLES: Final[Mapping[str, Role]] = {
    "friend": Role(mark("friend")),
    "godparent": Role(mark("godparent")),
    "neighbour": Role(mark("neighbour")),
    "close_person": Role(mark("close person")),
    "support_person": Role(mark("support person")),
    "dog": Role(mark("dog"), PersonKind.PET),
    "cat": Role(mark("cat"), PersonKind.PET),
    "pet": Role(PersonKind.PET.label, PersonKind.PET),
}
"""Close ones without a link in the family, by name."""


@dataclass(frozen=True, slots=True)
class AgencyWord:
    """A kind of agency: what it is called and in which group of services it stands."""

    label: Text
    group: AgencyGroup


_W, _E, _C = AgencyGroup.WELLBEING, AgencyGroup.EDUCATION, AgencyGroup.COMMUNITY
_S, _A = AgencyGroup.SPECIALISED, AgencyGroup.ADULTS

AGENCIES: Final[Mapping[str, AgencyWord]] = {
    "school": AgencyWord(mark("school"), _E),
    "daycare_centre": AgencyWord(mark("day-care centre"), _E),
    "preschool": AgencyWord(mark("pre-primary education"), _E),
    "student_welfare": AgencyWord(mark("student welfare"), _E),
    "youth_services": AgencyWord(mark("youth services"), _E),
    "hobby": AgencyWord(mark("hobby"), _E),
    "child_health_clinic": AgencyWord(mark("child health clinic"), _W),
    "maternity_clinic": AgencyWord(mark("maternity clinic"), _W),
    "clinic": AgencyWord(mark("maternity and child health clinic"), _W),
    "family_centre": AgencyWord(mark("family centre"), _W),
    "family_counselling": AgencyWord(mark("family counselling clinic"), _W),
    "family_work": AgencyWord(mark("family work"), _W),
    "home_service": AgencyWord(mark("home service for families"), _W),
    "social_work": AgencyWord(mark("social work for families with children"), _W),
    "school_health": AgencyWord(mark("school health care"), _W),
    "support_family": AgencyWord(mark("support family"), _W),
    "health_centre": AgencyWord(mark("health centre"), _W),
    "child_welfare": AgencyWord(mark("child welfare"), _S),
    "child_psychiatry": AgencyWord(mark("child psychiatry"), _S),
    "adolescent_psychiatry": AgencyWord(mark("adolescent psychiatry"), _S),
    "child_neurology": AgencyWord(mark("child neurology"), _S),
    "disability_services": AgencyWord(mark("disability services"), _S),
    "shelter": AgencyWord(mark("shelter"), _S),
    "police": AgencyWord(mark("police"), _S),
    "child_welfare_institution": AgencyWord(mark("child welfare institution"), _S),
    "adult_psychiatry": AgencyWord(mark("adult psychiatry"), _A),
    "mental_health": AgencyWord(mark("mental health services"), _A),
    "substance_services": AgencyWord(mark("substance abuse services"), _A),
    "adult_social_work": AgencyWord(mark("adult social work"), _A),
    "employment_services": AgencyWord(mark("employment services"), _A),
    "kela": AgencyWord(mark("Kela"), _C),
    "parish": AgencyWord(mark("parish"), _C),
    "association": AgencyWord(mark("association"), _C),
}
"""Kinds of agencies by name (glossary: agency.*)."""

TITLES: Final[Mapping[str, Text]] = {
    "teacher": mark("teacher"),
    "special_teacher": mark("special needs teacher"),
    "head_teacher": mark("head teacher"),
    "ecec_teacher": mark("early childhood education teacher"),
    "curator": mark("school social worker"),
    "psychologist": mark("psychologist"),
    "nurse_public_health": mark("public health nurse"),
    "physician": mark("physician"),
    "social_worker": mark("social worker"),
    "social_counsellor": mark("social counsellor"),
    "family_worker": mark("family worker"),
    "family_therapist": mark("family therapist"),
    "therapist": mark("therapist"),
    "youth_worker": mark("youth worker"),
    "instructor": mark("instructor"),
    "nurse": mark("nurse"),
    "police_officer": mark("police officer"),
}
"""Titles of professionals by name (glossary: role.*)."""


@dataclass(frozen=True, slots=True)
class CoupleWord:
    """What a word says of a couple: its kind, and how it ended where it did."""

    kind: PartnershipKind | None = None
    ending: Ending | None = None


COUPLES: Final[Mapping[str, CoupleWord]] = {
    "married": CoupleWord(PartnershipKind.MARRIAGE),
    "registered": CoupleWord(PartnershipKind.REGISTERED),
    "cohabiting": CoupleWord(PartnershipKind.COHABITATION),
    "engaged": CoupleWord(PartnershipKind.ENGAGEMENT),
    "living_apart": CoupleWord(PartnershipKind.LIVING_APART),
    "affair": CoupleWord(PartnershipKind.AFFAIR),
    "divorced": CoupleWord(PartnershipKind.MARRIAGE, Ending.DIVORCE),
    "separated": CoupleWord(None, Ending.SEPARATION),
    "legally_separated": CoupleWord(PartnershipKind.MARRIAGE, Ending.LEGAL_SEPARATION),
    "annulled": CoupleWord(PartnershipKind.MARRIAGE, Ending.ANNULMENT),
}
"""What is said of a couple, by name."""

TWINS: Final[Mapping[str, TwinKind]] = {
    "twins": TwinKind.UNKNOWN,
    "identical": TwinKind.IDENTICAL,
    "fraternal": TwinKind.FRATERNAL,
}
"""How twins are twins, by name."""


class Fact(StrEnum):
    """Little words between the others."""

    BORN = "born"
    DEAD = "dead"
    AGE = "age"
    AND = "and"
    WITH = "with"
    FROM = "from"
    UNTIL = "until"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    FILLER = "filler"
    UNNAMED = "unnamed"
    WOMAN = "woman"
    MAN = "man"
    ADOPTED = "adopted"
    FOSTERED = "fostered"
    MOTHERS_SIDE = "mothers_side"
    FATHERS_SIDE = "fathers_side"
    UNCERTAIN = "uncertain"
    STRESSFUL = "stressful"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"
    AT = "at"
    TO = "to"
    AWAY = "away"
    OUT = "out"
    TOGETHER = "together"
    OWN_HOME = "own_home"


HOMES: Final[Mapping[str, ResidenceKind]] = {
    "alternating": ResidenceKind.ALTERNATING,
    "weekends": ResidenceKind.WEEKENDS,
    "placed": ResidenceKind.PLACED,
}
"""How somebody lives in a home. The table of words has the two verbs besides: ``lives`` and ``moves``."""
