<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A family has more than two partners; the further ones are linked to its children only.</source>
        <translation>En familj har fler än två parter i filen; de övriga kopplades bara till familjens barn.</translation>
    </message>
    <message>
        <source>A family names a person who isn&apos;t in the file; that link was left out.</source>
        <translation>En familj nämner en person som inte finns i filen; den kopplingen utelämnades.</translation>
    </message>
    <message>
        <source>A line of the file could not be understood and was passed over.</source>
        <translation>En rad i filen kunde inte tolkas och hoppades över.</translation>
    </message>
    <message>
        <source>A person names a family that isn&apos;t in the file; that link was left out.</source>
        <translation>En person nämner en familj som inte finns i filen; den kopplingen utelämnades.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Kontrollera att filen finns och att du får öppna den.</translation>
    </message>
    <message>
        <source>Save the file again in the program it comes from, as GEDCOM 5.5.1 or 7 in UTF-8, and try anew.</source>
        <translation>Spara filen på nytt i sitt eget program som GEDCOM 5.5.1 eller 7 i UTF-8 och försök igen.</translation>
    </message>
    <message>
        <source>The archive is damaged or holds no family file; nothing was read.</source>
        <translation>Arkivet är skadat eller innehåller ingen släktfil; ingenting lästes.</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was taken from it.</source>
        <translation>Filen kan inte läsas; ingenting hämtades ur den.</translation>
    </message>
    <message>
        <source>The file is too large to be a family file; nothing was read.</source>
        <translation>Filen är för stor för att vara en släktfil; ingenting lästes.</translation>
    </message>
    <message>
        <source>The letters of the file are not written as the file says; nothing was read.</source>
        <translation>Tecknen i filen är inte skrivna så som filen uppger; ingenting lästes.</translation>
    </message>
    <message>
        <source>This is no GEDCOM file: it doesn&apos;t begin as one. Nothing was read.</source>
        <translation>Det här är ingen GEDCOM-fil: den börjar inte som en sådan. Ingenting lästes.</translation>
    </message>
    <message>
        <source>Two records of the file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Två poster i filen har samma nummer, så det är oklart vem som avses. Ingenting lästes.</translation>
    </message>
</context>
</TS>
