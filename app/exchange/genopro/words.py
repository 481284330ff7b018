"""GenoPro's lists, and what each member is with us: 26 and more family relations, 37 emotional links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.models.kinds import BondKind, Ending, Gender, ParentageKind, PartnershipKind, PersonKind, TwinKind

_K = PartnershipKind
_BASES: Final[Mapping[str, PartnershipKind]] = {
    "Marriage": _K.MARRIAGE,
    "Engagement": _K.ENGAGEMENT,
    "EngagementAndCohabitation": _K.ENGAGED_COHABITATION,
    "LegalCohabitation": _K.LEGAL_COHABITATION,
    "Cohabitation": _K.COHABITATION,
    "NonSentimentalCohabitation": _K.HOUSEMATES,
    "CommittedRelationship": _K.LIVING_APART,
    "CasualRelationship": _K.CASUAL,
    "TemporaryRelation": _K.TEMPORARY,
    "LoveAffair": _K.AFFAIR,
    "Liaison": _K.SECRET_AFFAIR,
    "Rape": _K.FORCED,
    "Other": _K.OTHER,
}
_ENDS: Final[Mapping[str, Ending]] = {
    "AndSeparation": Ending.SEPARATION,
    "AndLegalSeparation": Ending.LEGAL_SEPARATION,
    "AndDecease": Ending.DEATH,
}
RELATIONS: Final[Mapping[str, tuple[PartnershipKind, Ending | None]]] = {
    **{name: (kind, None) for name, kind in _BASES.items()},
    **{name + end: (kind, ending) for name, kind in _BASES.items() for end, ending in _ENDS.items()},
    "Separation": (_K.MARRIAGE, Ending.SEPARATION),
    "SeparationLegal": (_K.MARRIAGE, Ending.LEGAL_SEPARATION),
    "Divorce": (_K.MARRIAGE, Ending.DIVORCE),
    "Nullity": (_K.MARRIAGE, Ending.ANNULMENT),
    "Widowed": (_K.MARRIAGE, Ending.DEATH),
}
LINKS: Final[Mapping[str, BondKind]] = {
    "Plain": BondKind.NORMAL,
    "Indifferent": BondKind.INDIFFERENT,
    "Distant": BondKind.DISTANT,
    "Cutoff": BondKind.CUT_OFF,
    "CutoffRepaired": BondKind.RESUMED,
    "Discord": BondKind.CONFLICT,
    "Hate": BondKind.HATE,
    "Harmony": BondKind.HARMONY,
    "Friendship": BondKind.CLOSE,
    "Intimacy": BondKind.VERY_CLOSE,
    "Love": BondKind.LOVE,
    "InLove": BondKind.IN_LOVE,
    "Psyritual": BondKind.SPIRITUAL,
    "Spiritual": BondKind.SPIRITUAL,
    "Fused": BondKind.FUSED,
    "Distrust": BondKind.DISTRUST,
    "Hostile": BondKind.HOSTILE,
    "HostileDistant": BondKind.DISTANT_HOSTILE,
    "HostileClose": BondKind.CLOSE_HOSTILE,
    "HostileFused": BondKind.FUSED_HOSTILE,
    "Violence": BondKind.VIOLENCE,
    "ViolenceDistant": BondKind.DISTANT_VIOLENCE,
    "ViolenceClose": BondKind.CLOSE_VIOLENCE,
    "ViolenceFused": BondKind.FUSED_VIOLENCE,
    "Abuse": BondKind.ABUSE,
    "AbusePhysical": BondKind.PHYSICAL_ABUSE,
    "AbuseEmotional": BondKind.EMOTIONAL_ABUSE,
    "AbuseSexual": BondKind.SEXUAL_ABUSE,
    "AbuseNeglect": BondKind.NEGLECT,
    "Manipulative": BondKind.MANIPULATIVE,
    "Controlling": BondKind.CONTROLLING,
    "Jealous": BondKind.JEALOUS,
    "FocusedOn": BondKind.FOCUSED,
    "FocusedOnNegatively": BondKind.NEGATIVE_FOCUS,
    "Fan": BondKind.ADMIRER,
    "Limerence": BondKind.LIMERENCE,
    "NeverMet": BondKind.NEVER_MET,
    "Other": BondKind.OTHER,
}
GENDERS: Final[Mapping[str, Gender]] = {"M": Gender.MALE, "F": Gender.FEMALE}
PETS: Final = frozenset({"P", "PET", "PETS"})
PEDIGREES: Final[Mapping[str, ParentageKind]] = {
    "Biological": ParentageKind.BIRTH,
    "Adopted": ParentageKind.ADOPTIVE,
    "Foster": ParentageKind.FOSTER,
}
TWINS: Final[Mapping[str, TwinKind]] = {
    "Fraternal": TwinKind.FRATERNAL,
    "Identical": TwinKind.IDENTICAL,
    "Unknown": TwinKind.UNKNOWN,
}
LOSSES: Final[Mapping[str, PersonKind]] = {
    "Miscarriage": PersonKind.MISCARRIAGE,
    "Abortion": PersonKind.ABORTION,
    "Stillbirth": PersonKind.STILLBIRTH,
}
CARETAKERS: Final = frozenset({"Caretaker", "Caregiver", "Guardian"})
"""Social connections that say what a line of ours says."""
