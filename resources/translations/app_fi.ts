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
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>suuri kontrasti</translation>
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
        <source>Let shared screens and screenshots show this window (Windows and macOS; the wall is always shown)</source>
        <translation>Näytä tämä ikkuna jaetussa näytössä ja kuvakaappauksissa (Windows ja macOS; seinä näkyy aina)</translation>
    </message>
    <message>
        <source>light</source>
        <comment>colours</comment>
        <translation>vaalea</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>Lukitse, kun mitään ei tehdä</translation>
    </message>
    <message>
        <source>No movement in pictures</source>
        <translation>Ei liikettä kuvissa</translation>
    </message>
    <message>
        <source>Remember which case was open last, under its neutral file name</source>
        <translation>Muista viimeksi auki ollut tapaus sen neutraalilla tiedostonimellä</translation>
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
        <source>The window’s libraries do not load; “python3 run.py” names what the system lacks.</source>
        <translation>Ikkunan kirjastot eivät lataudu; ”python3 run.py” kertoo, mitä järjestelmästä puuttuu.</translation>
    </message>
    <message>
        <source>There is no screen here to show a window on. Try “lahipiiri --help” for what can be done without one.</source>
        <translation>Täällä ei ole näyttöä, jolle ikkunan voisi avata. Komento ”lahipiiri --help” kertoo, mitä ilman sitä voi tehdä.</translation>
    </message>
    <message>
        <source>Your name and task, as they stand in the log</source>
        <translation>Nimesi ja tehtäväsi, niin kuin ne näkyvät lokissa</translation>
    </message>
</context>
</TS>
