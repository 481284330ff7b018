"""The client plan of child welfare, in its three variants (Sosmeta 1.2.246.537.6.1506.15009)."""

from __future__ import annotations

from typing import Final

from app.rules.national.structure import (
    Field,
    Form,
    Structure,
    author,
    client,
    code,
    day,
    group,
    moment,
    number,
    text,
    untold,
    yes,
)

WELFARE_PLAN: Final = Structure(
    "1.2.246.537.6.1506.15009.2024.11.28",
    group(
        "lastensuojelun_asiakassuunnitelma",
        "Lastensuojelun asiakassuunnitelma",
        "Klientplan för barnskyddet",
        client(number_needed=True),
        Field(
            "tama_asiakassuunnitelma_on",
            "Tämä asiakassuunnitelma on",
            "Den här klientplanen är",
            Form.CODE,
            system="lastensuojelun_asiakassuunnitelma/tama_asiakassuunnitelma_on",
            codes=("1", "2", "3"),
        ),
        group(
            "tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty",
            "Tiedot neuvottelusta, jossa tämä suunnitelma on tehty",
            "Information om överläggning där denna plan har upprättats",
            day("paivamaara", "Päivämäärä", "Datum"),
            text("paikka", "Paikka", "Plats"),
            text("osallistujat", "Osallistujat", "Deltagare"),
            repeats=True,
        ),
        group(
            "tausta_ja_nykytilanne",
            "Tausta ja nykytilanne",
            "Bakgrund och nuläge",
            group(
                "sijoituksen_tiedot",
                "Sijoituksen tiedot",
                "Information om placering",
                text(
                    "sijoituspaikan_nimi",
                    "Sijoituspaikan tai sijaisperheen nimi",
                    "Placeringsplatsens eller fosterfamiljens namn",
                ),
                text("kuvaus", "Sijoituksen tarkoitus ja muut tiedot", "Syftet med placeringen och andra uppgifter"),
                day("alkamispaiva", "Sijoituksen alkamispäivä", "Datum för inledning av placering"),
                day(
                    "paattymispaiva",
                    "Sijoituksen suunniteltu päättymispäivä",
                    "Planerat datum för avslutning av placering",
                ),
            ),
            untold(
                "asuminen",
                code("lapsen_asuminen", "Lapsi asuu", "Barnet bor", "1.2.246.537.6.1203"),
                text(
                    "lapsen_asumisen_kuvaus",
                    "Muut tiedot lapsen asumisesta ja arjesta",
                    "Andra uppgifter om barnets boende och vardag",
                ),
            ),
            text(
                "lapselle_tarkeat_henkilot_ja_sosiaaliset_suhteet",
                "Lapselle tärkeät henkilöt ja sosiaaliset suhteet",
                "Viktiga personer och sociala relationer för barnet",
            ),
            text(
                "lapsen_terveydentila_ja_sairaudet",
                "Lapsen terveydentila ja sairaudet",
                "Barnets hälsotillstånd och sjukdomar",
            ),
            text(
                "asiat_ja_olosuhteet_joihin_pyritaan_vaikuttamaan",
                "Asiat ja olosuhteet, joihin pyritään vaikuttamaan",
                "Faktorer och omständigheter som man försöker påverka",
            ),
            text(
                "lapsen_nykyiset_palvelut_ja_tukitoimet",
                "Lapsen nykyiset palvelut ja tukitoimet",
                "Barnets nuvarande service och stödåtgärder",
            ),
            text(
                "lapsen_ja_perheen_tuen_ja_palvelujen_tarve",
                "Lapsen ja perheen tuen ja palvelujen tarve",
                "Barnets och familjens behov av stöd och service",
            ),
            text(
                "lapsen_ja_perheen_vahvuudet_ja_voimavarat",
                "Lapsen ja perheen vahvuudet ja voimavarat",
                "Barnets eller familjens styrkor och resurser",
            ),
            text("muut_taustatiedot", "Muut taustatiedot", "Andra bakgrundsuppgifter"),
        ),
        group(
            "sijaishuollossa_olevan_lapsen_hyvinvointi",
            "Sijaishuollossa olevan lapsen hyvinvointi",
            "Välbefinnandet hos barn i vård utom hemmet",
            number(
                "lapsen_kokemus",
                "Sijaishuollossa olevan lapsen mielipide hyvinvoinnistaan",
                "Barnets åsikt om sitt välbefinnande när barnet vårdas utom hemmet",
            ),
            number(
                "numeerinen_arvio",
                "Muiden henkilöiden arvio sijaishuollossa olevan lapsen hyvinvoinnista",
                "Andra personers bedömning av välbefinnandet hos ett barn som vårdas utom hemmet",
            ),
            text(
                "sanallinen_arvio",
                "Sanallinen arvio sijaishuollossa olevan lapsen hyvinvoinnista",
                "Verbal bedömning av välbefinnandet hos ett barn som vårdas utom hemmet",
            ),
        ),
        group(
            "tavoitteiden_saavuttaminen",
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
            text(
                "keinot_ja_aikataulu_tavoitteen_saavuttamiseksi",
                "Arvioitu aika, jonka kuluessa tavoite pyritään toteuttamaan",
                "Uppskattad tid, inom vilken man strävar efter att uppnå målet",
            ),
            repeats=True,
        ),
        group(
            "keinot_tavoitteiden_saavuttamiseksi_ja_tuen_tarpeeseen_vastaamiseksi",
            "Keinot tavoitteiden saavuttamiseksi ja tuen tarpeeseen vastaamiseksi",
            "Metoder för att uppnå målen och möta stödbehovet",
            group(
                "palvelu",
                "Suunniteltavat sosiaalipalvelut",
                "Socialservice som planeras",
                code("sosiaalipalvelu", "Sosiaalipalvelu", "Socialservice", "1.2.246.537.6.1222"),
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
                "muut_palvelut_tukitoimet_ja_keinot",
                "Muut palvelut, tukitoimet ja keinot tavoitteiden saavuttamiseksi ja tuen tarpeeseen vastaamiseksi",
                "Övriga tjänster, stödåtgärder och metoder för att uppnå målen och möta stödbehovet",
            ),
            text(
                "lapsen_ja_perheen_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa",
                "Lapsen (ja perheen) tukemiseen osallistuvat palvelunantajat ja heidän vastuunsa",
                "Tjänstetillhandahållare som deltar i stödet av barnet (och föräldern) och deras ansvar",
            ),
            text(
                "lapsen_ja_perheen_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa",
                "Lapsen (ja perheen) tukemiseen osallistuvat yksityishenkilöt ja heidän tehtävänsä",
                "Privatpersoner som deltar i stödet av barnet (och föräldern) och deras uppgifter",
            ),
        ),
        text(
            "lapsen_ja_sosiaalityontekijan_tapaamiset",
            (
                "Suunnitelma lapsen ja lapsen asioista vastaavan sosiaalityöntekijän tapaamisista ja tapaamisten "
                "toteutuminen"
            ),
            (
                "Plan för möten mellan barnet och den socialarbetare som ansvarar för barnets angelägenheter och "
                "genomförandet av mötena"
            ),
        ),
        group(
            "sijaishuoltoa_koskevat_muut_asiat",
            "Sijaishuoltoa koskevat muut asiat",
            "Annat som anknyter till vård utom hemmet",
            text(
                "varhaiskasvatus_ja_opetus",
                "Kuvaus terveydenhuollon ja varhaiskasvatuksen tai opetuksen järjestämisestä sijaishuollon aikana",
                (
                    "Beskrivning av ordnande av hälso- och sjukvård och småbarnspedagogik eller undervisning "
                    "under tiden för vård utom hemmet"
                ),
            ),
            text(
                "vanhempien_tukitoimet_ja_suunnitelma",
                (
                    "Kuvaus palvelujen, tukitoimien ja erityisen tuen järjestämisestä sijoitetun lapsen "
                    "vanhemmille ja tiedot vanhempien suunnitelmasta"
                ),
                (
                    "Beskrivning av ordande av service, stödåtgärder och särskilt stöd för det placerade barnets "
                    "föräldrar och uppgifter om föräldrarnas plan"
                ),
            ),
            text(
                "yhteydenpito",
                "Lapsen ja hänen vanhempiensa tai muiden lapsen läheisten väliset tapaamiset ja yhteydenpito",
                "Möten och kontakt mellan barnet och dess föräldrar eller andra närstående personer till barnet",
            ),
            text("perheen_jalleenyhdistaminen", "Perheen jälleenyhdistäminen", "Återförening av familjen"),
        ),
        group(
            "sosiaalihuollon_asiakkaan_asemasta_ja_oikeuksista_annetun_lain_mukaisen_selvityksen_antaminen",
            "Sosiaalihuollon asiakkaan asemasta ja oikeuksista annetun lain mukaisen selvityksen antaminen",
            "Redogörelse enligt lagen om klientens ställning och rättigheter inom socialvården",
            yes(
                "selvitys_oikeuksista",
                (
                    "Lapselle (ja perheelle) on annettu selvitys oikeuksista, velvollisuuksista ja erilaisista "
                    "tilanteeseen sopivista toimenpidevaihtoehdoista"
                ),
                (
                    "Barnet (och familjen) har fått en redogörelse över rättigheter, skyldigheter och lämpliga "
                    "åtgärdsalternativ i olika situationer"
                ),
            ),
            text(
                "kuvaus_siita_miten_selvitys_on_annettu",
                "Kuvaus siitä, miten selvitys on annettu",
                "Beskrivning av hur redogörelsen har getts",
            ),
        ),
        text("sovitut_jatkotoimet", "Sovitut jatkotoimet", "Avtalade fortsatta åtgärder"),
        text(
            "eriavat_nakemykset",
            "Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä",
            "Avvikande åsikter om planens innehåll bland de personer som har medverkat i upprättandet av planen",
        ),
        text("arvio_asiakkuuden_kestosta", "Arvio asiakkuuden kestosta", "Bedömning av klientrelationens varaktighet"),
        group(
            "asiakassuunnitelman_tarkistaminen",
            "Asiakassuunnitelman tarkistaminen",
            "Granskning av klientplanen",
            moment("paivamaara_ja_kellonaika", "Päivämäärä ja kellonaika", "Datum och klockslag"),
            text("ajankohta", "Ajankohta", "Tidpunkt"),
            text("paikka", "Paikka", "Plats"),
        ),
        text("jakelu", "Henkilöt joille tämä suunnitelma toimitetaan", "Personer som planen ska ges till"),
        text("lisatiedot", "Lisätiedot", "Tilläggsuppgifter"),
        text("lakiselostus", "Lakiselostus", "Lagförklaring"),
        day("paivamaara", "Päivämäärä", "Datum"),
        author(),
        needed=True,
    ),
)
