"""The safety plan of work against violence (Sosmeta 1.2.246.537.6.1506.15025)."""

from __future__ import annotations

from typing import Final

from app.rules.national.structure import (
    FAMILY_NAME,
    GIVEN_NAMES,
    TEMPORARY_NUMBER,
    Structure,
    author,
    client,
    code,
    day,
    group,
    text,
    untold,
    yes,
)

SAFETY: Final = Structure(
    "1.2.246.537.6.1506.15025.2023.9.15",
    group(
        "turvasuunnitelma",
        "Turvasuunnitelma",
        "Säkerhetsplan",
        client(TEMPORARY_NUMBER, repeats=False),
        code("palvelutehtava", "Palvelutehtävä", "Serviceuppgift", "1.2.246.537.6.1221"),
        text(
            "turvallinen_paikka",
            "Paikka, johon voin mennä, jos minun ja lapsieni ei ole turvallista olla kotona tai mennä kotiin",
            "Ett ställe dit jag kan gå om det inte är säkert för mig eller mitt barn att vara hemma eller gå hem",
        ),
        text(
            "vakivallan_ennusmerkit",
            "Merkit, joista voin ennakoida tekijän ryhtyvän väkivaltaiseksi",
            "Tecken, som varslar om att gärningsmannen blir våldsam",
        ),
        text(
            "kotoa_poistuminen",
            "Keinot, joilla pääsen lähtemään kotoani",
            "Metoder för att jag ska kunna avlägsna mig från hemmet",
        ),
        text("poistumisreitit", "Poistumisreittejä ulos kodistani", "Utgångar från mitt hem"),
        group(
            "auttavat_henkilot",
            (
                "Henkilöt, joille voin kertoa väkivallasta ja joiden kanssa voin sopia poliisin kutsumisesta, "
                "jos he kuulevat asunnostani epäilyttävää melua"
            ),
            (
                "Personer till vilka jag kan berätta om våldet och som kan kalla på polisen, om de hör misstänkt "
                "oljud från min bostad"
            ),
            untold(
                "yksityishenkilo",
                FAMILY_NAME,
                GIVEN_NAMES,
                untold(
                    "yhteystiedot",
                    text("puhelinnumero", "Puhelinnumero", "Telefonnummer"),
                ),
            ),
        ),
        text(
            "turvakoodi",
            "Koodi, jota voin käyttää turvakoodina lapsilleni tai ystävilleni, jotta he voivat kutsua apua",
            "En kod, som jag kan använda som säkerhetskod till mina barn eller vänner, så att de kan kalla på hjälp",
        ),
        text(
            "turvakeinot",
            "Keinot, joilla voin parantaa turvallisuutta, jos väkivallan tekijä ei asu kanssani samassa taloudessa",
            (
                "Metoder med vilka jag kan förbättra säkerheten, om våldsverkaren inte bor tillsammans med mig i "
                "samma hushåll"
            ),
        ),
        group(
            "henkilot_joilla_on_lupa_hakea_lapseni",
            "Henkilöt, joilla on lupa hakea lapseni",
            "Personer som har tillstånd att hämta mina barn",
            untold(
                "yksityishenkilo",
                FAMILY_NAME,
                GIVEN_NAMES,
                untold(
                    "yhteystiedot",
                    text("puhelinnumero", "Puhelinnumero", "Telefonnummer"),
                ),
                repeats=True,
            ),
        ),
        group(
            "tavarat",
            "Tavarat, joita tarvitsen varautuessani nopeaan poistumiseen kotoa",
            "Saker som jag behöver för att kunna avlägsna mig snabbt från hemmet",
            yes("rahaa", "Rahaa", "Pengar"),
            yes(
                "varavaatteita_itselleni_ja_lapselleni",
                "Varavaatteita itselleni ja lapselleni",
                "Extra kläder till mig och mina barn",
            ),
            yes("hygieniavalineet", "Hygieniavälineet", "Hygienartiklar"),
            yes("vara_avaimet_kotiin_ja_autoon", "Vara-avaimet kotiin ja autoon", "Reservnycklar hem och till bilen"),
            yes("tarkeat_asiakirjat", "Tärkeät asiakirjat", "Viktiga handlingar"),
            yes("laakkeet", "Lääkkeet", "Läkemedel"),
            text("muut_tavarat", "Muut tavarat", "Andra saker"),
        ),
        text("lisatiedot", "Lisätiedot", "Tilläggsuppgifter"),
        text("lakiselostus", "Lakiselostus", "Lagförklaring"),
        day("paivamaara", "Päivämäärä", "Datum"),
        author(),
        needed=True,
    ),
)
