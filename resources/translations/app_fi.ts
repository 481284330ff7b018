<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>10 minutes</source>
        <translation>10 minuuttia</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuuttia</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minuuttia</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuuttia</translation>
    </message>
    <message>
        <source>as in the system</source>
        <translation>kuten järjestelmässä</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>dark</source>
        <comment>colours</comment>
        <translation>tumma</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Every open page changes at once. What was written in the case stays as it was written.</source>
        <translation>Kaikki avoimet sivut vaihtuvat heti. Tapaukseen kirjoitettu pysyy niin kuin se on kirjoitettu.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>suuri kontrasti</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Asiakirjojen kieli</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ikkunan kieli</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Let shared screens and screenshots show this window</source>
        <translation>Salli ikkunan näkyä jaetulla näytöllä ja kuvakaappauksissa</translation>
    </message>
    <message>
        <source>light</source>
        <comment>colours</comment>
        <translation>vaalea</translation>
    </message>
    <message>
        <source>List the last cases on the first page</source>
        <translation>Luettele viimeksi avatut tapaukset ensimmäisellä sivulla</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>Lukitse, kun mitään ei tehdä</translation>
    </message>
    <message>
        <source>Locking and traces</source>
        <translation>Lukitus ja jäljet</translation>
    </message>
    <message>
        <source>No movement in pictures</source>
        <translation>Ei liikettä kuvissa</translation>
    </message>
    <message>
        <source>On Windows and macOS it is kept from them unless you choose this. The wall is always shown.</source>
        <translation>Windowsissa ja macOS:ssä ikkuna ei näy niissä, ellet valitse tätä. Seinä näkyy aina.</translation>
    </message>
    <message>
        <source>Paper is always light: what is printed doesn’t depend on this.</source>
        <translation>Paperi on aina vaalea: tulosteisiin tämä ei vaikuta.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>The case also locks when the screen is locked or the computer goes to sleep.</source>
        <translation>Tapaus lukittuu myös, kun näyttö lukitaan tai kone menee lepotilaan.</translation>
    </message>
    <message>
        <source>The size of everything in the window; the picture is made larger by itself, with Ctrl and + or −.</source>
        <translation>Kaiken koko ikkunassa; kuvaa suurennetaan erikseen näppäimillä Ctrl ja + tai −.</translation>
    </message>
    <message>
        <source>The window’s libraries do not load; “python3 run.py” names what the system lacks.</source>
        <translation>Ikkunan kirjastot eivät lataudu; ”python3 run.py” kertoo, mitä järjestelmästä puuttuu.</translation>
    </message>
    <message>
        <source>There is no screen here to show a window on. Try “lahipiiri --help” for what can be done without one.</source>
        <translation>Täällä ei ole näyttöä, jolle ikkunan voisi avata. Komento ”lahipiiri --help” kertoo, mitä ilman sitä voi tehdä.</translation>
    </message>
    <message>
        <source>They are called by their numbers. Switching this off forgets them at once.</source>
        <translation>Niistä näytetään vain numero ja päivä. Kun valinta poistetaan, luettelo unohdetaan heti.</translation>
    </message>
    <message>
        <source>Things are in their new place at once. Where the system asks for this, it is so in any case.</source>
        <translation>Asiat ovat uudella paikallaan heti. Jos järjestelmä pyytää samaa, niin tehdään joka tapauksessa.</translation>
    </message>
    <message>
        <source>What a copy is proposed in: the window’s language until you choose here. Each copy can be in another one.</source>
        <translation>Tällä kielellä kappaletta ehdotetaan: ikkunan kielellä, kunnes valitset tässä toisen. Jokaiselle kappaleelle voi valita oman kielensä.</translation>
    </message>
    <message>
        <source>Written beside every change and every copy that leaves, from the next opening of a case on.</source>
        <translation>Kirjataan jokaisen muutoksen ja lähtevän kappaleen viereen, seuraavasta tapauksen avaamisesta alkaen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>Your name and task, as they stand in the log</source>
        <translation>Nimesi ja tehtäväsi, niin kuin ne näkyvät lokissa</translation>
    </message>
</context>
</TS>
