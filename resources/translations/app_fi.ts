<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n backup still opens with an older passphrase.</source>
        <translation>
            <numerusform>%n varmuuskopio avautuu vielä vanhemmalla salalauseella.</numerusform>
            <numerusform>%n varmuuskopiota avautuu vielä vanhemmalla salalauseella.</numerusform>
        </translation>
    </message>
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
        <source>A child&apos;s network and plan in one encrypted file.</source>
        <translation>Lapsen verkosto ja suunnitelma yhdessä salatussa tiedostossa.</translation>
    </message>
    <message>
        <source>Add a need and a goal to the plan first.</source>
        <translation>Lisää suunnitelmaan ensin tuen tarve ja tavoite.</translation>
    </message>
    <message>
        <source>as in the system</source>
        <translation>kuten järjestelmässä</translation>
    </message>
    <message>
        <source>as it was on this day (2026-11-22)</source>
        <translation>sellaisena kuin se oli tänä päivänä (2026-11-22)</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>vaihda salalause</translation>
    </message>
    <message>
        <source>Check its name, and that it is plain text.</source>
        <translation>Tarkista tiedoston nimi ja että se on pelkkää tekstiä.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it, and that the disk has room.</source>
        <translation>Tarkista, että kansio on olemassa, että saat kirjoittaa siihen ja että levyllä on tilaa.</translation>
    </message>
    <message>
        <source>check the file and its history</source>
        <translation>tarkista tiedosto ja sen historia</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>Valitse toinen valinnalla --out.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMENTO</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultaatio</translation>
    </message>
    <message>
        <source>dark</source>
        <comment>colours</comment>
        <translation>tumma</translation>
    </message>
    <message>
        <source>Do not work on in this file: open the newest backup in the folder beside it.</source>
        <translation>Älä jatka työtä tässä tiedostossa: avaa uusin varmuuskopio sen viereisestä kansiosta.</translation>
    </message>
    <message>
        <source>draw a case or a GEDCOM file</source>
        <translation>piirrä tapaus tai GEDCOM-tiedosto</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Piirretään…</translation>
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
        <source>language of what is written</source>
        <translation>tulosteen kieli</translation>
    </message>
    <message>
        <source>left out: {what} ({why})</source>
        <translation>jätetty pois: {what} ({why})</translation>
    </message>
    <message>
        <source>Let the file&apos;s name end in .svg, .pdf or .png.</source>
        <translation>Anna tiedostolle pääte .svg, .pdf tai .png.</translation>
    </message>
    <message>
        <source>light</source>
        <comment>colours</comment>
        <translation>vaalea</translation>
    </message>
    <message>
        <source>list every change</source>
        <translation>luettele kaikki muutokset</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>Lukitse, kun mitään ei tehdä</translation>
    </message>
    <message>
        <source>make an empty case file</source>
        <translation>tee tyhjä tapaustiedosto</translation>
    </message>
    <message>
        <source>make the invented sample case, its pictures and its plan</source>
        <translation>tee keksitty esimerkkitapaus, sen kuvat ja suunnitelma</translation>
    </message>
    <message>
        <source>Making the sample case…</source>
        <translation>Tehdään esimerkkitapausta…</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Uusi salalause: </translation>
    </message>
    <message>
        <source>No movement in pictures</source>
        <translation>Ei liikettä kuvissa</translation>
    </message>
    <message>
        <source>Nobody in the case can be told by that name; nothing was written.</source>
        <translation>Tapauksessa ei ole ketään sen nimistä; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>not a day; write it as 2026-11-22</source>
        <translation>ei ole päivä; kirjoita se näin: 2026-11-22</translation>
    </message>
    <message>
        <source>Open {file} with the passphrase in {passphrase}.</source>
        <translation>Avaa {file} salalauseella, joka on tiedostossa {passphrase}.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Salalause: </translation>
    </message>
    <message>
        <source>Pictures are written as SVG, PDF or PNG; nothing was written.</source>
        <translation>Kuvat kirjoitetaan muodossa SVG, PDF tai PNG; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>print a document for one recipient</source>
        <translation>tulosta asiakirja yhdelle vastaanottajalle</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tulostetaan…</translation>
    </message>
    <message>
        <source>read the new passphrase from a file</source>
        <translation>lue uusi salalause tiedostosta</translation>
    </message>
    <message>
        <source>read the passphrase from a file</source>
        <translation>lue salalause tiedostosta</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Luetaan tiedostoa…</translation>
    </message>
    <message>
        <source>Remember which case was open last, under its neutral file name</source>
        <translation>Muista viimeksi auki ollut tapaus sen neutraalilla tiedostonimellä</translation>
    </message>
    <message>
        <source>Several in the case have that name; nothing was written.</source>
        <translation>Tapauksessa on useampi sen niminen; mitään ei kirjoitettu.</translation>
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
        <source>take a family file into a case</source>
        <translation>tuo sukutiedosto tapaukseen</translation>
    </message>
    <message>
        <source>Taken in: {people} people, {couples} couples, {links} links of parents and children.</source>
        <translation>Tuotiin {people} henkilöä, {couples} paria ja {links} vanhemman ja lapsen yhteyttä.</translation>
    </message>
    <message>
        <source>The case has no plan yet; nothing was printed.</source>
        <translation>Tapauksessa ei ole vielä suunnitelmaa; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>The file could not be written; an older one is as it was.</source>
        <translation>Tiedostoa ei voitu kirjoittaa; aiempi on ennallaan.</translation>
    </message>
    <message>
        <source>The file is whole, and its history too.</source>
        <translation>Tiedosto on ehjä, ja sen historia myös.</translation>
    </message>
    <message>
        <source>The folder could not be made; nothing was written.</source>
        <translation>Kansiota ei voitu tehdä; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Historiaa ei voi lukea.</translation>
    </message>
    <message>
        <source>The history is broken at entry {number} ({at}): {how}.</source>
        <translation>Historia on rikki kohdassa {number} ({at}): {how}.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read; nothing was done.</source>
        <translation>Salalausetiedostoa ei voi lukea; mitään ei tehty.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Salalause vaihdettiin.</translation>
    </message>
    <message>
        <source>The responsible worker</source>
        <translation>Vastuutyöntekijä</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Sama uudelleen: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was done.</source>
        <translation>Ne eivät ole samat; mitään ei tehty.</translation>
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
        <source>Type the new passphrase again.</source>
        <translation>Kirjoita uusi salalause uudelleen.</translation>
    </message>
    <message>
        <source>worker, wall, child, anonymous, or a name in the case</source>
        <translation>worker, wall, child, anonymous tai nimi tapauksesta</translation>
    </message>
    <message>
        <source>write the genogram&apos;s layout as boxes</source>
        <translation>kirjoita sukupuun asettelu laatikoina</translation>
    </message>
    <message>
        <source>Write the whole name as it is in the case, or worker, wall, child or anonymous.</source>
        <translation>Kirjoita koko nimi niin kuin se on tapauksessa, tai worker, wall, child tai anonymous.</translation>
    </message>
    <message>
        <source>Your name and task, as they stand in the log</source>
        <translation>Nimesi ja tehtäväsi, niin kuin ne näkyvät lokissa</translation>
    </message>
    <message>
        <source>… {seconds} s</source>
        <translation>… {seconds} s</translation>
    </message>
</context>
</TS>
