"""Whose something is: a name in the genitive, as each language writes it, or worded so that the name stays as it is.

Finnish names are bent where the form is sure (Aino, Ainon; Pekka, Pekan; Markus, Markuksen); where usage wavers or the
name isn't Finnish ("Unto", "Chris") it is said "henkilön Unto". Kielitoimiston ohjepankki, "Etunimien taivutus".
"""

from __future__ import annotations

from typing import Final

from app.i18n import Language, mark, translate

_VOWELS: Final = "aeiouyäöåéèáíóúü"
_DOUBLES: Final = ("kk", "pp", "tt")
_OF_ITS_OWN: Final = {"ahti": "Ahdin", "satu": "Sadun"}
_WAVERS: Final = frozenset({"impi", "into", "lempi", "sampo", "sointu", "tahto", "taito", "unto"})
"""Names of which both forms are in use, so that only their bearers know."""
_OF_PERSON: Final = mark("of {name}", "the person's name stays as it is in every language")


def possessive(name: str, language: Language) -> str:
    """Return ``name`` as that of whom something is: ``Ainon``, ``Ainos``, ``Aino's``."""
    name = name.strip()
    match language:
        case Language.FI:
            return _finnish(name) or translate(_OF_PERSON, language, name=name)
        case Language.SV:
            return name if name[-1:].casefold() in {"s", "x", "z"} else f"{name}s"
        case _:
            return f"{name}’s"


def _finnish(name: str) -> str | None:
    """Return the genitive; None where it is not sure."""
    before, mark_between, last = _last_part(name)
    lower = last.casefold()
    if len(last) < 2 or not last.isalpha() or lower in _WAVERS or last.isupper():
        return None
    made = _OF_ITS_OWN.get(lower) or _bent(last, lower)
    return f"{before}{mark_between}{made}" if made else None


def _last_part(name: str) -> tuple[str, str, str]:
    at = max(name.rfind(" "), name.rfind("-"))
    return (name[:at], name[at], name[at + 1 :]) if at >= 0 else ("", "", name)


def _bent(last: str, lower: str) -> str | None:
    ending = lower[-1]
    if ending in _VOWELS:
        # kk, pp and tt become single before a closed syllable, but not in borrowed names ending in e: Charlotten.
        if len(lower) > 3 and lower[-3:-1] in _DOUBLES and ending != "e":
            return f"{last[:-2]}{last[-1]}n"
        return f"{last}n"
    if lower.endswith("nen"):
        return f"{last[:-3]}sen"
    if lower.endswith(("as", "us", "äs", "ys", "nes")) and lower not in {"thomas", "jonas", "lucas", "nicolas"}:
        return f"{last[:-1]}ksen"
    if ending in "lnrdm" and not lower.endswith(("tar", "tär")):
        return f"{last}in"
    return None
