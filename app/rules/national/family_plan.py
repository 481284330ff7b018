"""The client plan of the services for families with children (Sosmeta 1.2.246.537.6.1506.15007)."""

from __future__ import annotations

from typing import Final

from app.rules.national.structure import (
    Structure,
    author,
    client,
    code,
    day,
    group,
    moment,
    text,
    untold,
    yes,
)

FAMILY_PLAN: Final = Structure(
    "1.2.246.537.6.1506.15007.2024.11.28",
    group(
        "lapsiperheiden_palvelujen_asiakassuunnitelma",
        "Lapsiperheiden palvelujen asiakassuunnitelma",
        "Klientplan inom servicen för barnfamiljer",
        client(number_needed=True),
        untold(
            "suunnitelma",
            group(
                "tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty",
                "Tiedot neuvottelusta jossa tämä suunnitelma on tehty",
                "Information om överläggning där planen har upprättats",
                day("paivamaara", "Päivämäärä", "Datum"),
                text("paikka", "Paikka", "Plats"),
                text("osallistujat", "Osallistujat", "Deltagare"),
                repeats=True,
            ),
            text("kuvaus_asiakkaan_tilanteesta", "Kuvaus asiakkaan tilanteesta", "Beskrivning av klientens situation"),
            text(
                "palvelut_joita_asiakas_talla_hetkella_saa",
                "Palvelut joita asiakas tällä hetkellä saa",
                "Service som klienten får för närvarande",
            ),
            text(
                "asiakkaan_arvio_tarvittavasta_tuesta",
                "Asiakkaan arvio siitä millaista tukea ja mitä palveluja hän tarvitsee",
                "Klientens bedömning av vilken typ av stöd och service han eller hon behöver",
            ),
            text(
                "ammattihenkilon_arvio_tarvittavasta_tuesta",
                "Ammattihenkilön arvio siitä millaista tukea ja mitä palveluja asiakas tarvitsee",
                "En yrkesutbildad persons bedömning av vilken typ av stöd och service klienten behöver",
            ),
            text(
                "asiakkaan_vahvuudet_ja_voimavarat",
                "Asiakkaan vahvuudet ja voimavarat",
                "Klientens starka sidor och resurser",
            ),
            group(
                "edellisen_suunnitelman_tavoitteiden_saavuttaminen",
                "Edellisen suunnitelman tavoitteiden saavuttaminen",
                "Uppnående av målen i föregående plan",
                code("arvio", "Arvio", "Bedömning", "1.2.246.537.6.1253"),
                text("sanallinen_arvio", "Sanallinen arvio", "Verbal bedömning"),
            ),
            group(
                "asetettavat_tavoitteet",
                "Asetettavat tavoitteet",
                "Mål som ska fastställas",
                text("nimi", "Nimi", "Namn"),
                text("kuvaus", "Kuvaus", "Beskrivning"),
                repeats=True,
            ),
            group(
                "palvelut_joita_asiakkaalle_suunnitellaan",
                "Palvelut joita asiakkaalle suunnitellaan",
                "Service som planeras för klienten",
                code(
                    "sosiaalipalvelu",
                    "Suunniteltava sosiaalipalvelu",
                    "Socialservice som planeras",
                    "1.2.246.537.6.1222",
                ),
                text("kuvaus", "Kuvaus", "Beskrivning"),
                text(
                    "asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta",
                    "Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta",
                    "Klientens förslag till hur tjänsterna ska produceras och tillhandahållas",
                ),
                text(
                    "arvioitu_alkamisajankohta_ja_kesto",
                    "Arvioitu alkamisajankohta ja kesto",
                    "Uppskattad inledningstidpunkt och varaktighet",
                ),
                repeats=True,
            ),
            text(
                "muut_palvelut_ja_keinot",
                "Muut palvelut ja keinot tavoitteiden saavuttamiseksi ja tuen tarpeeseen vastaamiseksi",
                "Övriga tjänster och metoder för att uppnå målen och möta stödbehovet",
            ),
            text(
                "palvelunantajat_ja_heidan_vastuunsa",
                "Asiakkaan tukemiseen osallistuvat palvelunantajat ja heidän vastuunsa",
                "Tillhandahållare av tjänster som deltar i stödet av klienten och deras ansvar",
            ),
            text(
                "yksityishenkilot_ja_heidan_tehtavansa",
                "Asiakkaan tukemiseen osallistuvat yksityishenkilöt ja heidän tehtävänsä",
                "Privatpersoner som deltar i stödet av klienten och deras uppgifter",
            ),
            text(
                "suunnitelma_asiakkaan_ja_omatyontekijan_tapaamisista",
                "Suunnitelma asiakkaan ja omatyöntekijän tapaamisista",
                "Plan för möten mellan klienten och klientens egen kontaktperson",
            ),
            yes(
                "selvitys_oikeuksista",
                (
                    "Asiakkaalle on annettu selvitys oikeuksista, velvollisuuksista ja erilaisista tilanteeseen "
                    "sopivista toimenpidevaihtoehdoista"
                ),
                (
                    "Klienten har fått en redogörelse över rättigheter, skyldigheter och lämpliga "
                    "åtgärdsalternativ i olika situationer"
                ),
            ),
            text(
                "kuvaus_siita_miten_selvitys_on_annettu",
                "Kuvaus siitä miten selvitys on annettu",
                "Beskrivning av hur utredningen har getts",
            ),
            text("sovitut_jatkotoimet", "Sovitut jatkotoimet", "Avtalade fortsatta åtgärder"),
            text(
                "eriavat_nakemykset",
                "Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä",
                "Avvikande åsikter om planens innehåll bland de personer som har medverkat i utarbetandet av planen",
            ),
            text(
                "arvio_asiakkuuden_kestosta", "Arvio asiakkuuden kestosta", "Bedömning av klientrelationens varaktighet"
            ),
            group(
                "suunnitelman_tarkistaminen",
                "Suunnitelman tarkistaminen",
                "Granskning av planen",
                moment("paivamaara_ja_kellonaika", "Päivämäärä ja kellonaika", "Datum och klockslag"),
                text("ajankohta", "Ajankohta", "Tidpunkt"),
                text("paikka", "Paikka", "Plats"),
            ),
            text(
                "henkilot_joille_tama_suunnitelma_toimitetaan",
                "Henkilöt joille tämä suunnitelma toimitetaan",
                "Personer som planen ska ges till",
            ),
        ),
        text("lisatiedot", "Lisätiedot", "Mer information"),
        text("lakiselostus", "Lakiselostus", "Lagförklaring"),
        day("paivamaara", "Päivämäärä", "Datum"),
        author(),
        needed=True,
    ),
)
