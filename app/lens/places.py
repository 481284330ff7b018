"""Words about places: the two names of Finnish municipalities, and the words so common that they tell no place."""

from __future__ import annotations

from typing import Final

# The Finnish and the Swedish name where both are in use.
_BOTH_NAMES: Final = """
Espoo/Esbo, Hamina/Fredrikshamn, Hanko/Hangö, Helsinki/Helsingfors, Hyvinkää/Hyvinge, Hämeenlinna/Tavastehus,
Inari/Enare, Inkoo/Ingå, Järvenpää/Träskända, Kaarina/S:t Karins, Kajaani/Kajana, Karkkila/Högfors,
Kaskinen/Kaskö, Kauniainen/Grankulla, Kemiönsaari/Kimitoön, Kerava/Kervo, Kirkkonummi/Kyrkslätt, Kokkola/Karleby,
Kristiinankaupunki/Kristinestad, Kruunupyy/Kronoby, Lahti/Lahtis, Lapinjärvi/Lappträsk, Lappeenranta/Villmanstrand,
Lohja/Lojo, Loviisa/Lovisa, Luoto/Larsmo, Maalahti/Malax, Maarianhamina/Mariehamn,
Mikkeli/S:t Michel, Mustasaari/Korsholm, Myrskylä/Mörskom, Naantali/Nådendal, Närpiö/Närpes, Oulu/Uleåborg,
Parainen/Pargas, Pedersören kunta/Pedersöre, Pietarsaari/Jakobstad, Pori/Björneborg, Porvoo/Borgå, Pyhtää/Pyttis,
Raahe/Brahestad, Raasepori/Raseborg, Rauma/Raumo, Savonlinna/Nyslott, Sipoo/Sibbo, Siuntio/Sjundeå,
Tampere/Tammerfors, Tornio/Torneå, Turku/Åbo, Tuusula/Tusby, Uusikaarlepyy/Nykarleby, Uusikaupunki/Nystad, Vaasa/Vasa,
Vantaa/Vanda, Vihti/Vichtis, Vöyri/Vörå
"""
_PAIRS: Final = [tuple(pair.strip().split("/")) for pair in _BOTH_NAMES.split(",")]
_OTHER_NAME: Final = {one.casefold(): other for pair in _PAIRS for one, other in (pair, pair[::-1])}

# What agencies and streets are called in general, in three languages: such a word alone tells no place.
_COMMON: Final = """
ala alakoulu aste esikoulu esiopetus eskari hammashoitola hoitola hyvinvointialue hyvinvointialueen järjestö
kansalaisopisto kaupunki kaupungin kerho keskus keskussairaala keskustan kirjasto kirkko koti kodin koulu koulun
koulukuraattori kouluterveydenhuolto kunta kunnan lapsiperheiden lastensuojelu lastensuojelun leikkipuisto liitto
lukio lääkäri musiikkiopisto neuvola neuvolan nuorisotalo nuorten lasten opisto oppilaitos palvelu palvelut
palvelukeskus perhekeskus perheneuvola perhetyö perusopetus peruskoulu poliisi poliklinikka päivystys päiväkoti
päiväkodin ryhmä ryhmäperhepäiväkoti sairaala seura seurakunta sosiaalityö sosiaalitoimisto sosiaalipalvelut
terveysasema terveyskeskus tukiperhe tukikeskus turvakoti varhaiskasvatus virasto yhdistys yhteiskoulu ylä yläaste
yläkoulu yliopistollinen yhtenäiskoulu
barn barnrådgivning bibliotek byrå center central dagis daghem daghemmet elevhälsa familj familjecenter
familjerådgivning förening församling gymnasium hälsostation hälsocentral hälsovård hem hemmet kommun kyrka
lågstadieskola läroanstalt mottagning polisen poliklinik rådgivning rådgivningsbyrå sjukhus skola skolan social
socialbyrå stad stads service tjänster ungdomsgård välfärdsområde
care centre child children church clinic club county day daycare early education family hall health home hospital
house kindergarten library nursery office parish primary school secondary services society shelter upper young youth
ja ry rf oy ab och and the of in for st as bst pl box po
tie katu kuja polku väg vägen gata gatan gränd stig street road lane
"""
COMMON_WORDS: Final = frozenset(_COMMON.split())


def names_of_municipality(name: str) -> tuple[str, ...]:
    """Return the name and, where there is one, the name in Finland's other national language."""
    other = _OTHER_NAME.get(name.strip().casefold())
    return (name, other) if other else (name,)
