"""The document about finding out an opinion in child welfare (Sosmeta 1.2.246.537.6.1506.5003)."""

from __future__ import annotations

from typing import Final

from app.rules.national.structure import (
    FAMILY_NAME,
    GIVEN_NAMES,
    TEMPORARY_NUMBER,
    Structure,
    author,
    client,
    day,
    group,
    text,
    untold,
)

OPINION: Final = Structure(
    "1.2.246.537.6.1506.5003.2022.9.28",
    group(
        "lastensuojelun_mielipiteen_selvittamisasiakirja",
        "Lastensuojelun mielipiteen selvittämisasiakirja",
        "Handling för utredning av åsikt inom barnskyddet",
        client(TEMPORARY_NUMBER),
        untold(
            "kuulemisasiakirja",
            text("asiasisalto", "Asiasisältö", "Sakinnehåll"),
            group(
                "kuuleminen",
                "Mielipiteen selvittäminen",
                "Utredning av åsikt",
                group(
                    "kuultava",
                    "Henkilö, jonka mielipidettä selvitetään",
                    "Den person, vars åsikt utreds",
                    FAMILY_NAME,
                    GIVEN_NAMES,
                    text("kuvaus", "Suhde lapseen", "Relation till barnet"),
                    needed=True,
                ),
                text(
                    "osallistujat",
                    "Mielipiteen selvittämisessä läsnäolleet henkilöt",
                    "De personer som var närvarande vid utredningen av åsikter",
                ),
                text("mielipide", "Mielipide", "Åsikt"),
                text(
                    "selvittamisen_tapa", "Kuvaus mielipiteen selvittämisestä", "Beskrivning av utredningen av åsikter"
                ),
                needed=True,
            ),
            needed=True,
        ),
        text("lisatiedot", "Lisätiedot", "Mer information"),
        text("lakiselostus", "Lakiselostus", "Lagförklaring"),
        day("paivamaara", "Päivämäärä", "Datum"),
        author(repeats=False),
        needed=True,
    ),
)
