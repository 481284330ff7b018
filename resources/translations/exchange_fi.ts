<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A family has children and no parents in the file; a parent without a name joins them.</source>
        <translation>Perheellä on tiedostossa lapsia mutta ei vanhempia; heidät yhdistää nimetön vanhempi.</translation>
    </message>
    <message>
        <source>A family has more than two partners; the further ones are linked to its children only.</source>
        <translation>Perheellä on tiedostossa yli kaksi puolisoa; muut yhdistettiin vain perheen lapsiin.</translation>
    </message>
    <message>
        <source>A family names a person who isn&apos;t in the file; that link was left out.</source>
        <translation>Perheessä mainitaan henkilö, jota tiedostossa ei ole; se yhteys jätettiin pois.</translation>
    </message>
    <message>
        <source>A kind of relation is not known; it was taken as another relation.</source>
        <translation>Suhteen laji ei ole tuttu; se tuotiin muuna suhteena.</translation>
    </message>
    <message>
        <source>A line of the file could not be understood and was passed over.</source>
        <translation>Yhtä tiedoston riviä ei ymmärretty; se ohitettiin.</translation>
    </message>
    <message>
        <source>A link names a person or a family that isn&apos;t in the file; it was left out.</source>
        <translation>Side viittaa ihmiseen tai perheeseen, jota ei ole tiedostossa; se jätettiin pois.</translation>
    </message>
    <message>
        <source>A person names a family that isn&apos;t in the file; that link was left out.</source>
        <translation>Henkilöllä on perhe, jota tiedostossa ei ole; se yhteys jätettiin pois.</translation>
    </message>
    <message>
        <source>A person names somebody who isn&apos;t in the file; that link was left out.</source>
        <translation>Joku viittaa ihmiseen, jota ei ole tiedostossa; se side jätettiin pois.</translation>
    </message>
    <message>
        <source>A pet or a pregnancy is named as a parent or a partner; that link was left out.</source>
        <translation>Lemmikki tai raskaus on merkitty vanhemmaksi tai kumppaniksi; se side jätettiin pois.</translation>
    </message>
    <message>
        <source>A text is longer than fits; it was cut.</source>
        <translation>Teksti on liian pitkä; se katkaistiin.</translation>
    </message>
    <message>
        <source>A word of our own tags is not known to this version of the program; it was left out.</source>
        <translation>Oman merkintämme sanaa tämä ohjelmaversio ei tunne; se jätettiin pois.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Tarkista, että tiedosto on paikallaan ja että saat avata sen.</translation>
    </message>
    <message>
        <source>Save it without a password in the program it comes from, and try anew.</source>
        <translation>Tallenna se ilman salasanaa ohjelmassa, josta se tulee, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Save the file again in GenoPro, or export it from there as GEDCOM, and try anew.</source>
        <translation>Tallenna tiedosto uudelleen GenoProssa tai vie se sieltä GEDCOM-muodossa, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Save the file again in the program it comes from, as GEDCOM 5.5.1 or 7 in UTF-8, and try anew.</source>
        <translation>Tallenna tiedosto uudelleen alkuperäisessä ohjelmassa muodossa GEDCOM 5.5.1 tai 7 (UTF-8) ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Somebody in the GenoPro file has no number that others could point to.</source>
        <translation>Jollakulla GenoPro-tiedostossa ei ole numeroa, johon muut voisivat viitata.</translation>
    </message>
    <message>
        <source>Something ends before it begins; the end was left out.</source>
        <translation>Jokin päättyy ennen alkuaan; loppu jätettiin pois.</translation>
    </message>
    <message>
        <source>The archive is damaged or holds no family file; nothing was read.</source>
        <translation>Paketti on vioittunut tai siinä ei ole sukutiedostoa; mitään ei luettu.</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was taken from it.</source>
        <translation>Tiedostoa ei voi lukea; siitä ei otettu mitään.</translation>
    </message>
    <message>
        <source>The file is locked with a password; nothing was read.</source>
        <translation>Tiedosto on lukittu salasanalla; mitään ei luettu.</translation>
    </message>
    <message>
        <source>The file is too large to be a family file; nothing was read.</source>
        <translation>Tiedosto on liian suuri sukutiedostoksi; mitään ei luettu.</translation>
    </message>
    <message>
        <source>The GenoPro file holds what no family file needs and what can do harm. Nothing was read.</source>
        <translation>GenoPro-tiedostossa on sellaista, mitä mikään sukutiedosto ei tarvitse ja mikä voi tehdä vahinkoa. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>The GenoPro file is damaged: it breaks off or isn&apos;t written as it should be. Nothing was read.</source>
        <translation>GenoPro-tiedosto on vioittunut: se katkeaa tai on kirjoitettu väärin. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>The letters of the file are not written as the file says; nothing was read.</source>
        <translation>Tiedoston merkit eivät ole siinä muodossa kuin se väittää; mitään ei luettu.</translation>
    </message>
    <message>
        <source>This is no GEDCOM file: it doesn&apos;t begin as one. Nothing was read.</source>
        <translation>Tämä ei ole GEDCOM-tiedosto: se ei ala sellaisena. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>This is no GenoPro file: it doesn&apos;t begin as one. Nothing was read.</source>
        <translation>Tämä ei ole GenoPro-tiedosto: se ei ala sellaisena. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>Two people of the GenoPro file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Kahdella ihmisellä GenoPro-tiedostossa on sama numero, joten on epäselvää, ketä tarkoitetaan. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>Two records of the file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Kahdella tiedoston tietueella on sama tunnus, joten ei ole selvää, ketä tarkoitetaan. Mitään ei luettu.</translation>
    </message>
</context>
</TS>
