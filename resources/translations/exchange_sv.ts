<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A family has children and no parents in the file; a parent without a name joins them.</source>
        <translation>En familj har barn men inga föräldrar i filen; en namnlös förälder förenar dem.</translation>
    </message>
    <message>
        <source>A family has more than two partners; the further ones are linked to its children only.</source>
        <translation>En familj har fler än två parter i filen; de övriga kopplades bara till familjens barn.</translation>
    </message>
    <message>
        <source>A family names a person who isn&apos;t in the file; that link was left out.</source>
        <translation>En familj nämner en person som inte finns i filen; den kopplingen utelämnades.</translation>
    </message>
    <message>
        <source>A kind of relation is not known; it was taken as another relation.</source>
        <translation>Slaget av relation är inte känt; det importerades som annan relation.</translation>
    </message>
    <message>
        <source>A line of the file could not be understood and was passed over.</source>
        <translation>En rad i filen kunde inte tolkas och hoppades över.</translation>
    </message>
    <message>
        <source>A link names a person or a family that isn&apos;t in the file; it was left out.</source>
        <translation>Ett band nämner en person eller familj som inte finns i filen; det lämnades bort.</translation>
    </message>
    <message>
        <source>A person names a family that isn&apos;t in the file; that link was left out.</source>
        <translation>En person nämner en familj som inte finns i filen; den kopplingen utelämnades.</translation>
    </message>
    <message>
        <source>A person names somebody who isn&apos;t in the file; that link was left out.</source>
        <translation>En person nämner någon som inte finns i filen; det bandet lämnades bort.</translation>
    </message>
    <message>
        <source>A pet or a pregnancy is named as a parent or a partner; that link was left out.</source>
        <translation>Ett husdjur eller en graviditet anges som förälder eller partner; det bandet lämnades bort.</translation>
    </message>
    <message>
        <source>A text is longer than fits; it was cut.</source>
        <translation>En text är för lång; den kortades.</translation>
    </message>
    <message>
        <source>A word of our own tags is not known to this version of the program; it was left out.</source>
        <translation>Ett ord i våra egna märken är okänt för den här programversionen; det lämnades bort.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Kontrollera att filen finns och att du får öppna den.</translation>
    </message>
    <message>
        <source>Save it without a password in the program it comes from, and try anew.</source>
        <translation>Spara den utan lösenord i programmet den kommer från och försök på nytt.</translation>
    </message>
    <message>
        <source>Save the file again in GenoPro, or export it from there as GEDCOM, and try anew.</source>
        <translation>Spara filen på nytt i GenoPro, eller exportera den därifrån som GEDCOM, och försök på nytt.</translation>
    </message>
    <message>
        <source>Save the file again in the program it comes from, as GEDCOM 5.5.1 or 7 in UTF-8, and try anew.</source>
        <translation>Spara filen på nytt i sitt eget program som GEDCOM 5.5.1 eller 7 i UTF-8 och försök igen.</translation>
    </message>
    <message>
        <source>Somebody in the GenoPro file has no number that others could point to.</source>
        <translation>Någon i GenoPro-filen saknar nummer som andra kan hänvisa till.</translation>
    </message>
    <message>
        <source>Something ends before it begins; the end was left out.</source>
        <translation>Något slutar innan det börjar; slutet lämnades bort.</translation>
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
        <source>The file is locked with a password; nothing was read.</source>
        <translation>Filen är låst med lösenord; inget lästes.</translation>
    </message>
    <message>
        <source>The file is too large to be a family file; nothing was read.</source>
        <translation>Filen är för stor för att vara en släktfil; ingenting lästes.</translation>
    </message>
    <message>
        <source>The GenoPro file holds what no family file needs and what can do harm. Nothing was read.</source>
        <translation>GenoPro-filen innehåller sådant som ingen släktfil behöver och som kan göra skada. Inget lästes.</translation>
    </message>
    <message>
        <source>The GenoPro file is damaged: it breaks off or isn&apos;t written as it should be. Nothing was read.</source>
        <translation>GenoPro-filen är skadad: den bryts av eller är inte skriven som den ska. Inget lästes.</translation>
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
        <source>This is no GenoPro file: it doesn&apos;t begin as one. Nothing was read.</source>
        <translation>Det här är ingen GenoPro-fil: den börjar inte som en sådan. Inget lästes.</translation>
    </message>
    <message>
        <source>Two people of the GenoPro file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Två personer i GenoPro-filen har samma nummer, så det är oklart vem som avses. Inget lästes.</translation>
    </message>
    <message>
        <source>Two records of the file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Två poster i filen har samma nummer, så det är oklart vem som avses. Ingenting lästes.</translation>
    </message>
</context>
</TS>
