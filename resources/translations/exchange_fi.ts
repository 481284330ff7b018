<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A family has more than two partners; the further ones are linked to its children only.</source>
        <translation>Perheellä on tiedostossa yli kaksi puolisoa; muut yhdistettiin vain perheen lapsiin.</translation>
    </message>
    <message>
        <source>A family names a person who isn&apos;t in the file; that link was left out.</source>
        <translation>Perheessä mainitaan henkilö, jota tiedostossa ei ole; se yhteys jätettiin pois.</translation>
    </message>
    <message>
        <source>A line of the file could not be understood and was passed over.</source>
        <translation>Yhtä tiedoston riviä ei ymmärretty; se ohitettiin.</translation>
    </message>
    <message>
        <source>A person names a family that isn&apos;t in the file; that link was left out.</source>
        <translation>Henkilöllä on perhe, jota tiedostossa ei ole; se yhteys jätettiin pois.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Tarkista, että tiedosto on paikallaan ja että saat avata sen.</translation>
    </message>
    <message>
        <source>Save the file again in the program it comes from, as GEDCOM 5.5.1 or 7 in UTF-8, and try anew.</source>
        <translation>Tallenna tiedosto uudelleen alkuperäisessä ohjelmassa muodossa GEDCOM 5.5.1 tai 7 (UTF-8) ja yritä sitten uudelleen.</translation>
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
        <source>The file is too large to be a family file; nothing was read.</source>
        <translation>Tiedosto on liian suuri sukutiedostoksi; mitään ei luettu.</translation>
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
        <source>Two records of the file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Kahdella tiedoston tietueella on sama tunnus, joten ei ole selvää, ketä tarkoitetaan. Mitään ei luettu.</translation>
    </message>
</context>
</TS>
