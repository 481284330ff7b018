"""The assessment of a child's and a family's need of services (Sosmeta 1.2.246.537.6.1506.1005)."""

from __future__ import annotations

from typing import Final

from app.rules.national.structure import (
    FAMILY_NAME,
    GIVEN_NAMES,
    POST,
    Field,
    Form,
    Structure,
    author,
    client,
    code,
    day,
    group,
    text,
    yes,
)

ASSESSMENT: Final = Structure(
    "1.2.246.537.6.1506.1005.2023.9.8",
    group(
        "lapsen_ja_perheen_palvelutarpeen_arvio",
        "Lapsen ja perheen palvelutarpeen arvio",
        "Bedömning av ett barns och en familjs servicebehov",
        client(number_needed=True),
        group(
            "asian_vireilletuloa_koskevat_tiedot",
            "Asian vireilletuloa koskevat tiedot",
            "Uppgifter om inledning av ett ärende",
            code("vireilletulon_tapa", "Vireilletulon tapa", "Metod för inledande", "1.2.246.537.6.1242"),
            text("vireilletulon_syyt", "Vireilletulon syyt", "Orsaker till inledning"),
            day("vireilletulopaiva", "Vireilletulopäivä", "Datum för inledande", needed=True),
        ),
        group(
            "palvelutarpeen_arviointia_koskevat_tiedot",
            "Palvelutarpeen arviointia koskevat tiedot",
            "Uppgifter om bedömningen av servicebehovet",
            yes(
                "lastensuojelun_tarve",
                "Palvelutarpeen arvioinnin yhteydessä selvitetään lastensuojelun tarve",
                "I samband med bedömningen av servicebehovet utreds behovet av barnskydd",
            ),
            text(
                "perustelut_miksi_lastensuojelun_tarvetta_ei_selviteta",
                "Perustelut miksi lastensuojelun tarvetta ei selvitetä",
                "Motiveringar till varför behovet av barnskydd inte utreds",
            ),
            day(
                "palvelutarpeen_arvioinnin_aloittamispaiva",
                "Palvelutarpeen arvioinnin aloittamispäivä",
                "Inledningsdatum för bedömning av servicebehovet",
                needed=True,
            ),
            text(
                "kuvaus_arvioinnin_toteuttamisesta",
                "Kuvaus arvioinnin toteuttamisesta",
                "Beskrivning av genomförandet av bedömningen",
            ),
            text(
                "palvelutarpeen_arviointiin_osallistuneet_henkilot",
                "Palvelutarpeen arviointiin osallistuneet henkilöt",
                "Personer som deltagit i bedömningen av servicebehovet",
            ),
            text(
                "arvioinnista_poisjaaneet_henkilot",
                "Arvioinnista poisjääneet henkilöt",
                "Personer som uteblivit från bedömningen",
            ),
            yes(
                "asiakkaalla_on_oikeus_erityiseen_tukeen",
                "Asiakkaalla on oikeus erityiseen tukeen",
                "Klienten har rätt till särskilt stöd",
                needed=True,
            ),
            text("erityisen_tuen_perustelut", "Erityisen tuen perustelut", "Motiveringar till särskilt stöd"),
        ),
        text("aikaisemmat_ja_nykyiset_palvelut", "Aikaisemmat ja nykyiset palvelut", "Tidigare och nuvarande service"),
        group(
            "lapsen_tarpeet_ja_arki",
            "Lapsen tarpeet ja arki",
            "Barnets behov och vardag",
            text("lapsen_arki_ja_kasvuymparisto", "Lapsen arki ja kasvuympäristö", "Barnets vardag och uppväxtmiljö"),
            text(
                "perhesuhteet_ja_muut_sosiaaliset_suhteet",
                "Perhesuhteet ja muut sosiaaliset suhteet",
                "Familjerelationer och andra sociala relationer",
            ),
            text("lapsen_hyvinvointi", "Lapsen hyvinvointi", "Barnets välbefinnande"),
            text("lapsen_osallisuus", "Lapsen osallisuus", "Barnets delaktighet"),
        ),
        group(
            "perheen_olosuhteet",
            "Perheen olosuhteet",
            "Familjens förhållanden",
            text("perheen_tausta", "Perheen tausta", "Familjens bakgrund"),
            text(
                "vanhempien_terveys_ja_hyvinvointi",
                "Vanhempien terveys ja hyvinvointi",
                "Föräldrarnas hälsa och välfärd",
            ),
            group(
                "vanhempien_paihteiden_kaytto_ja_riippuvuudet",
                "Vanhempien päihteiden käyttö ja riippuvuudet",
                "Föräldrarnas användning av berusningsmedel och beroenden",
                text(
                    "kayton_kuvaus",
                    "Kuvaus vanhempien päihteiden käytöstä ja riippuvuuksista",
                    "Beskrivning av föräldrarnas användning av berusningsmedel och beroenden",
                ),
            ),
            text("asuminen", "Asuminen", "Boende"),
            text("kotoutuminen", "Kotoutuminen", "Integration"),
            text("tyollisyys_ja_toimeentulo", "Työllisyys ja toimeentulo", "Sysselsättning och utkomst"),
        ),
        group(
            "vanhempien_valmiudet",
            "Vanhempien valmiudet",
            "Föräldrarnas beredskap",
            text("huolenpito_ja_kasvatus", "Huolenpito ja kasvatus", "Omsorg och fostran"),
            text(
                "laheisten_ihmissuhteiden_turvaaminen_ja_yhteistyokyky",
                "Läheisten ihmissuhteiden turvaaminen ja yhteistyökyky",
                "Trygga nära mänskliga relationer och samarbetsförmågan",
            ),
            text(
                "lapsen_tasapainoisen_kehityksen_ja_hyvinvoinnin_turvaaminen",
                "Lapsen tasapainoisen kehityksen ja hyvinvoinnin turvaaminen",
                "Trygga en balanserad utveckling och välbefinnande hos barnet",
            ),
            text("lapsen_osallisuuden_tukeminen", "Lapsen osallisuuden tukeminen", "Främja barnets delaktighet"),
        ),
        group(
            "laheisverkoston_kartoittaminen",
            "Läheisverkoston kartoittaminen",
            "Kartläggning av närståendenätverket",
            text("laheisverkoston_antama_tuki", "Läheisverkoston antama tuki", "Stöd som ges av närståendenätverket"),
            yes(
                "laheisen_tuen_tarve_on_selvitetty",
                "Läheisen tuen tarve on selvitetty",
                "De närståendes stödbehov har utretts",
            ),
        ),
        group(
            "johtopaatokset_ja_jatkotoimet",
            "Johtopäätökset ja jatkotoimet",
            "Slutsatser och fortsatta åtgärder",
            text(
                "lapsen_arvio_tuen_ja_palvelujen_tarpeesta",
                "Lapsen arvio tuen ja palvelujen tarpeesta",
                "Barnets bedömning av behovet av stöd och service",
            ),
            text(
                "vanhemman_arvio_tuen_ja_palvelujen_tarpeesta",
                "Vanhemman arvio tuen ja palvelujen tarpeesta",
                "Förälderns bedömning av behovet av stöd och service",
            ),
            text(
                "muun_laheisen_arvio_tuen_ja_palvelujen_tarpeesta",
                "Muun läheisen arvio tuen ja palvelujen tarpeesta",
                "Andra personers bedömning av behovet av stöd och service",
            ),
            text(
                "muiden_yhteistyotahojen_arvio_tuen_ja_palvelujen_tarpeesta",
                "Muiden yhteistyötahojen arvio tuen ja palvelujen tarpeesta",
                "Andra samarbetsaktörers bedömning av behovet av stöd och service",
            ),
            code(
                "ammattihenkilon_arvio_tuen_tarpeesta",
                "Ammattihenkilön arvio tuen tarpeesta",
                "En yrkesutbildad persons bedömning av stödbehovet",
                "1.2.246.537.6.1282",
                repeats=True,
            ),
            group(
                "asiakkuuden_jatko",
                "Asiakkuuden jatko",
                "Klientrelationens fortsättning",
                yes("asiakkuus_jatkuu", "Asiakkuus jatkuu", "Klientrelationen fortsätter", needed=True),
                needed=True,
            ),
            Field(
                (
                    ""
                    "ammattihenkilon_johtopaatokset_asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta"
                ),
                (
                    "Ammattihenkilön johtopäätökset asiakkaan tilanteesta sekä sosiaalipalvelujen ja erityisen "
                    "tuen tarpeesta"
                ),
                (
                    "Den yrkesutbildade personens slutsatser om klientens situation samt om behovet av "
                    "socialservice och särskilt stöd"
                ),
                Form.NAME,
                is_needed=True,
            ),
            group(
                "lastensuojelun_tarve",
                "Lastensuojelun tarve",
                "Behov av barnskydd",
                text(
                    "sosiaalityontekijan_yhteenveto_ja_johtopaatokset_lastensuojelun_tarpeesta",
                    "Sosiaalityöntekijän yhteenveto ja johtopäätökset lastensuojelun tarpeesta",
                    "Socialarbetarens sammanfattning och slutsatser om behovet av barnskydd",
                ),
                yes(
                    "lastensuojeluasiakkuus_alkaa",
                    "Lastensuojeluasiakkuus alkaa",
                    "Klientrelationen inom barnskyddet inleds",
                ),
                code(
                    "lastensuojeluasiakkuuden_alkamisen_syy",
                    "Lastensuojeluasiakkuuden alkamisen syy",
                    "Orsaken till att en klientrelation inom barnskyddet inleddes",
                    "1.2.246.537.6.1251",
                ),
            ),
            code(
                "arvio_tuen_tarpeen_luonteesta",
                "Arvio tuen tarpeen luonteesta",
                "Bedömning av typen av stödbehov",
                "1.2.246.537.6.1294",
            ),
            yes(
                "asiakkaalle_laaditaan_asiakassuunnitelma",
                "Asiakkaalle laaditaan asiakassuunnitelma",
                "En klientplan upprättas för klienten",
            ),
            text(
                "perustelut_miksi_asiakassuunnitelmaa_ei_laadita",
                "Perustelut miksi asiakassuunnitelmaa ei laadita",
                "Motiveringar till att ingen klientplan upprättas",
            ),
            yes(
                "asiakas_tarvitsee_omatyontekijan",
                "Asiakas tarvitsee omatyöntekijän",
                "Klienten behöver en egen kontaktperson",
                needed=True,
            ),
            group(
                "omatyontekija",
                "Omatyöntekijä",
                "Egen kontaktperson",
                FAMILY_NAME,
                GIVEN_NAMES,
                POST,
                repeats=True,
            ),
            text("jatkosuunnitelma", "Jatkosuunnitelma", "Plan för fortsatta åtgärder"),
        ),
        text(
            "henkilot_joille_asiakirja_toimitetaan",
            "Henkilöt, joille asiakirja toimitetaan",
            "Personer som handlingen ska ges till",
        ),
        text("lakiselostus", "Lakiselostus", "Lagförklaring"),
        day("paivamaara", "Päivämäärä", "Datum"),
        author(),
        needed=True,
    ),
)
