"""The entry about a meeting in the client's record (Sosmeta 1.2.246.537.6.1506.19004)."""

from __future__ import annotations

from typing import Final

from app.rules.national.structure import (
    TEMPORARY_NUMBER,
    Structure,
    author,
    client,
    code,
    day,
    group,
    moment,
    text,
    untold,
)

MEETING: Final = Structure(
    "1.2.246.537.6.1506.19004.2022.1.10",
    group(
        "merkinta_neuvottelusta",
        "Merkintä neuvottelusta",
        "Anteckning om överläggning",
        client(TEMPORARY_NUMBER),
        untold(
            "asiakaskertomusmerkinta",
            code("palvelutehtava", "Palvelutehtävä", "Serviceuppgift", "1.2.246.537.6.1221", needed=True),
            code("sosiaalipalvelu", "Sosiaalipalvelu", "Socialservice", "1.2.246.537.6.1222", repeats=True),
            untold(
                "tapahtuma",
                group(
                    "ajanjakso",
                    "Neuvottelun ajankohta",
                    "Tidpunkt för överläggning",
                    moment("alkamishetki", "Alkamishetki", "Inledningstidpunkt"),
                    moment("paattymishetki", "Päättymishetki", "Avslutningstidpunkt"),
                ),
                code("asiointitapa", "Asiointitapa", "Typ av kontakt", "1.2.246.537.6.1250", repeats=True),
                text("osallistujat", "Osallistujat", "Deltagare"),
                text("kuvaus", "Neuvottelun sisältö", "Överläggningens innehåll"),
            ),
            needed=True,
        ),
        text(
            "neuvottelussa_sovitut_asiat_ja_vastuunjako",
            "Neuvottelussa sovitut asiat ja vastuunjako",
            "Frågor och ansvarsfördelning som överenskommits vid överläggningen",
        ),
        day("paivamaara", "Päivämäärä", "Datum"),
        author(repeats=False),
        needed=True,
    ),
)
