"""The words of GEDCOM and of the programs that write it, for our kinds; and our own tags for what it has no place for.

Own tags begin with ``_LP_`` and are named in the header of a GEDCOM 7 file by URIs that lead to no host.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from app.models.kinds import Ending, Gender, Kind, ParentageKind, PartnershipKind

GENDERS: Final[Mapping[str, Gender]] = {
    "M": Gender.MALE,
    "F": Gender.FEMALE,
    "X": Gender.NON_BINARY,
    "N": Gender.NON_BINARY,
    "U": Gender.UNKNOWN,
}
SEXES: Final = {Gender.MALE: "M", Gender.FEMALE: "F", Gender.NON_BINARY: "X", Gender.UNKNOWN: "U"}
PEDIGREES: Final[Mapping[str, ParentageKind]] = {
    **{kind.value: kind for kind in ParentageKind},
    "adopted": ParentageKind.ADOPTIVE,
    "biological": ParentageKind.BIRTH,
    "natural": ParentageKind.BIRTH,
    "fostered": ParentageKind.FOSTER,
    "stepchild": ParentageKind.STEP,
}
PEDI: Final = {ParentageKind.BIRTH: "birth", ParentageKind.ADOPTIVE: "adopted", ParentageKind.FOSTER: "foster"}
"""The pedigrees that the standard knows; others are written in our own word."""

BOND: Final = "_LP_BOND"
BIRTH_SEX: Final = "_LP_BIRTH_SEX"
CHILDREN: Final = "_LP_CHILDREN"
CULTURES: Final = "_LP_CULTURES"
EVENT: Final = "_LP_EVENT"
FOR: Final = "_LP_FOR"
HOME: Final = "_LP_HOME"
INDEX: Final = "_LP_INDEX"
INTERPRETER: Final = "_LP_INTERPRETER"
KIND: Final = "_LP_KIND"
LANGUAGE: Final = "_LP_LANGUAGE"
LIVES: Final = "_LP_LIVES"
MARK: Final = "_LP_MARK"
MIGRATION: Final = "_LP_MIGRATION"
MUNICIPALITY: Final = "_LP_MUNICIPALITY"
NO_COUPLE: Final = "_LP_NO_COUPLE"
OFF_COPIES: Final = "_LP_OFF_COPIES"
ORIENTATION: Final = "_LP_ORIENTATION"
PARENT: Final = "_LP_PARENT"
PROTECTED: Final = "_LP_PROTECTED"
ROLE: Final = "_LP_ROLE"
SINCE: Final = "_LP_SINCE"
STATE: Final = "_LP_STATE"
TWINS: Final = "_LP_TWINS"
UNCERTAIN: Final = "_LP_UNCERTAIN"
UNTIL: Final = "_LP_UNTIL"
OURS: Final = "_LP_"
PROGRAM: Final = "Lähipiiri"


def uri(tag: str) -> str:
    """Return what names an own tag in a GEDCOM 7 header: always the same, and no address of anything."""
    return f"urn:uuid:{uuid5(NAMESPACE_OID, f'lahipiiri gedcom {tag}')}"


ENDED: Final = "ended"
RESUMED: Final = "together again"
ENDINGS: Final[Mapping[str, Ending]] = {
    "DIV": Ending.DIVORCE,
    "ANUL": Ending.ANNULMENT,
    "_SEPR": Ending.SEPARATION,
    "_SEP": Ending.SEPARATION,
    "SEPA": Ending.SEPARATION,
    "_SEPARATED": Ending.SEPARATION,
}
EVENT_ENDINGS: Final[Mapping[str, Ending]] = {
    "separation": Ending.SEPARATION,
    "separated": Ending.SEPARATION,
    "legal separation": Ending.LEGAL_SEPARATION,
    "legally separated": Ending.LEGAL_SEPARATION,
    "divorce": Ending.DIVORCE,
    "divorced": Ending.DIVORCE,
    "annulment": Ending.ANNULMENT,
    "death of a partner": Ending.DEATH,
}
"""How an event of a couple's says that it ended."""
ENDING_WORDS: Final = {
    Ending.SEPARATION: "separation",
    Ending.LEGAL_SEPARATION: "legal separation",
    Ending.DEATH: "death of a partner",
}
COUPLES: Final[Mapping[str, PartnershipKind]] = {
    **{kind.value.replace("_", " "): kind for kind in PartnershipKind},
    "civil union": PartnershipKind.REGISTERED,
    "civil partnership": PartnershipKind.REGISTERED,
    "registered partnership": PartnershipKind.REGISTERED,
    "domestic partnership": PartnershipKind.COHABITATION,
    "common law": PartnershipKind.COHABITATION,
    "common law marriage": PartnershipKind.COHABITATION,
    "living together": PartnershipKind.COHABITATION,
    "unmarried": PartnershipKind.COHABITATION,
    "not married": PartnershipKind.COHABITATION,
    "partners": PartnershipKind.COHABITATION,
    "partner": PartnershipKind.COHABITATION,
    "married": PartnershipKind.MARRIAGE,
    "engaged": PartnershipKind.ENGAGEMENT,
    "lover": PartnershipKind.AFFAIR,
}
"""How an event, a type of marriage or a status of a couple says what they are to each other."""


def word(kind: Kind) -> str:
    """Return a kind as a word of an English text."""
    return kind.value.replace("_", " ")


def plain_word(text: str) -> str:
    """Return ``text`` as it stands in the tables above."""
    return re.sub(r"[\s_-]+", " ", text).strip().lower()
