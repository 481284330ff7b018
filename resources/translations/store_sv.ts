<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A later entry that stays for good builds on this, so it cannot be taken back.</source>
        <translation>En senare, bestående anteckning bygger på det här, så det kan inte längre ångras.</translation>
    </message>
    <message>
        <source>A part of this file is damaged and cannot be read. Nothing was changed.</source>
        <translation>En del av filen är skadad och kan inte läsas. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A part of this file is damaged, so no sound copy of it could be made. Nothing was changed.</source>
        <translation>En del av filen är skadad, så det gick inte att göra en hel kopia av den. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A passphrase must not have the form x&apos;…&apos; nor hold the character NUL. Choose words instead.</source>
        <translation>En lösenfras får inte ha formen x&apos;…&apos; och inte innehålla tecknet NUL. Välj ord i stället.</translation>
    </message>
    <message>
        <source>A recovery key has {lines} lines of {letters} letters and digits; this one has another length.</source>
        <translation>En återställningsnyckel har {lines} rader med {letters} bokstäver och siffror var; den här har en annan längd.</translation>
    </message>
    <message>
        <source>Another program, perhaps one that syncs folders, replaced, moved or changed this file while it was open. The last change was not saved; all before it is still open here.</source>
        <translation>Ett annat program, kanske ett som synkroniserar mappar, ersatte, flyttade eller ändrade filen medan den var öppen. Den senaste ändringen sparades inte; allt före den är fortfarande öppet här.</translation>
    </message>
    <message>
        <source>Change the entry itself instead; the history keeps what it was.</source>
        <translation>Ändra i stället själva anteckningen; historiken bevarar vad som stod där.</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>Bytt lösenfras</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard’s language, and type it again.</source>
        <translation>Kontrollera Caps Lock och tangentbordets språk och skriv den på nytt.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard’s language, and type the passphrase again.</source>
        <translation>Kontrollera Caps Lock och tangentbordets språk och skriv lösenfrasen på nytt.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard’s language, and type the passphrase again. If it is surely right, restore the newest backup, from {day}.</source>
        <translation>Kontrollera Caps Lock och tangentbordets språk och skriv lösenfrasen på nytt. Om den säkert är rätt, återställ den nyaste säkerhetskopian ({day}).</translation>
    </message>
    <message>
        <source>Check that no line is missing and that none was typed twice.</source>
        <translation>Kontrollera att ingen rad saknas och att ingen rad är skriven två gånger.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, on a disk with room left.</source>
        <translation>Välj en mapp som du får skriva i, på en disk med ledigt utrymme.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Close it there first; two people cannot write to one file at once.</source>
        <translation>Stäng den först där; två personer kan inte skriva i samma fil samtidigt.</translation>
    </message>
    <message>
        <source>Close the file and restore its newest backup.</source>
        <translation>Stäng filen och återställ dess nyaste säkerhetskopia.</translation>
    </message>
    <message>
        <source>Compare that line with the paper, letter by letter.</source>
        <translation>Jämför raden med papperet, tecken för tecken.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Kopiera den till en egen mapp och öppna kopian.</translation>
    </message>
    <message>
        <source>Copying or syncing it was probably cut off. Restore a backup or fetch the file again.</source>
        <translation>Kopieringen eller synkroniseringen har troligen avbrutits. Återställ en säkerhetskopia eller hämta filen på nytt.</translation>
    </message>
    <message>
        <source>entries are missing at the end</source>
        <translation>anteckningar saknas i slutet</translation>
    </message>
    <message>
        <source>entries are missing before it</source>
        <translation>anteckningar saknas före den</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>passphrase</comment>
        <translation>Hygglig</translation>
    </message>
    <message>
        <source>Four or more words make a good one; the program can suggest some.</source>
        <translation>Fyra ord eller fler är bra; programmet kan föreslå ord.</translation>
    </message>
    <message>
        <source>Gave the file its newer form</source>
        <translation>Uppdaterat filen till den nya formen</translation>
    </message>
    <message>
        <source>Look whether it was moved, renamed, or is on a drive not connected.</source>
        <translation>Se efter om den har flyttats eller bytt namn, eller om enheten inte är ansluten.</translation>
    </message>
    <message>
        <source>Made the case file</source>
        <translation>Skapat ärendets fil</translation>
    </message>
    <message>
        <source>Make room on the disk or connect it again, then do the change once more.</source>
        <translation>Frigör utrymme på disken eller anslut den igen och gör sedan ändringen på nytt.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy the backup elsewhere and open it there.</source>
        <translation>Frigör utrymme på disken, eller kopiera säkerhetskopian någon annanstans och öppna den där.</translation>
    </message>
    <message>
        <source>Make room on the disk, then change it once more.</source>
        <translation>Frigör utrymme på disken och byt den sedan på nytt.</translation>
    </message>
    <message>
        <source>Move the file to a folder you may write to, and open it there.</source>
        <translation>Flytta filen till en mapp som du får skriva i och öppna den där.</translation>
    </message>
    <message>
        <source>Move the file to a folder you may write to, on a disk with room left.</source>
        <translation>Flytta filen till en mapp som du får skriva i, på en disk med ledigt utrymme.</translation>
    </message>
    <message>
        <source>No file can be made in this folder; nothing was changed.</source>
        <translation>Det går inte att skapa en fil i den här mappen; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Opened the case</source>
        <translation>Öppnat ärendets fil</translation>
    </message>
    <message>
        <source>Restore the newest backup of the file.</source>
        <translation>Återställ filens nyaste säkerhetskopia.</translation>
    </message>
    <message>
        <source>rows were changed without an entry</source>
        <translation>uppgifter har ändrats utan anteckning</translation>
    </message>
    <message>
        <source>Save a copy under another name, close this file, and then compare the two.</source>
        <translation>Spara en kopia under ett annat namn, stäng den här filen och jämför sedan de två.</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>passphrase</comment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file; nothing was changed.</source>
        <translation>Det här är inte filens lösenfras; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The backup could not be put in place; the file is as it was.</source>
        <translation>Säkerhetskopian kunde inte återställas; filen är som den var.</translation>
    </message>
    <message>
        <source>The disk is full or did not answer, so the last change was not saved. All before it is safe.</source>
        <translation>Disken är full eller svarade inte, så den senaste ändringen sparades inte. Allt före den är i säkerhet.</translation>
    </message>
    <message>
        <source>the entry does not follow the one before it</source>
        <translation>anteckningen fortsätter inte den föregående</translation>
    </message>
    <message>
        <source>the entry is not as it was written</source>
        <translation>anteckningen är inte sådan som den skrevs</translation>
    </message>
    <message>
        <source>The file did not open, and nothing in it was changed. One of three things is the cause: the passphrase is wrong, the file is of another kind, or it is damaged.</source>
        <translation>Filen öppnades inte, och ingenting i den ändrades. Orsaken är en av tre: lösenfrasen är fel, filen är av ett annat slag, eller den är skadad.</translation>
    </message>
    <message>
        <source>The file is empty: it holds nothing to open, and nothing was changed.</source>
        <translation>Filen är tom: den innehåller inget att öppna, och ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to. Nothing was changed.</source>
        <translation>Det går inte att skriva i filen eller i dess mapp. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Filen hittades inte.</translation>
    </message>
    <message>
        <source>The folder for the backups cannot be made, so nothing was changed.</source>
        <translation>Mappen för säkerhetskopiorna kan inte skapas, så ingenting ändrades.</translation>
    </message>
    <message>
        <source>The passphrase is empty; nothing was done.</source>
        <translation>Lösenfrasen är tom; ingenting gjordes.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least {least} characters. Nothing was changed.</source>
        <translation>Lösenfrasen är för kort: den ska ha minst {least} tecken. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The passphrase was being changed {day}: try both the old and the new one. If neither opens it, restore the backup made then.</source>
        <translation>Lösenfrasen höll på att bytas {day}: pröva både den gamla och den nya. Om ingendera öppnar filen, återställ säkerhetskopian som gjordes då.</translation>
    </message>
    <message>
        <source>The passphrase was not changed; the old one opens the file as before.</source>
        <translation>Lösenfrasen byttes inte; den gamla öppnar filen som förut.</translation>
    </message>
    <message>
        <source>There is a mistake in line {line} of the recovery key; nothing was done.</source>
        <translation>Det finns ett fel på rad {line} i återställningsnyckeln; ingenting gjordes.</translation>
    </message>
    <message>
        <source>There is already a file of this name; it was left as it is.</source>
        <translation>Det finns redan en fil med det här namnet; den lämnades som den är.</translation>
    </message>
    <message>
        <source>This cannot be a passphrase; nothing was done.</source>
        <translation>Det här duger inte som lösenfras; ingenting gjordes.</translation>
    </message>
    <message>
        <source>This file can only be read, and a case is opened to be worked on. Nothing was changed.</source>
        <translation>Filen kan bara läsas, och ett ärende öppnas för att bearbetas. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This file is already open elsewhere. Nothing was changed.</source>
        <translation>Filen är redan öppen någon annanstans. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This file is already open on the computer {computer}, since {since}. Nothing was changed.</source>
        <translation>Filen är redan öppen på datorn {computer} (sedan {since}). Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program. Nothing was changed.</source>
        <translation>Filen är gjord med en nyare version av programmet. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This folder is synced to other computers. Keep the case in a folder of this computer, or make sure that only one computer has it open.</source>
        <translation>Den här mappen synkroniseras till andra datorer. Förvara ärendet i en mapp på den här datorn, eller se till att det är öppet på bara en dator.</translation>
    </message>
    <message>
        <source>This is a network drive. Make sure that only one computer has the case open at a time.</source>
        <translation>Det här är en nätverksenhet. Se till att ärendet är öppet på bara en dator åt gången.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed.</source>
        <translation>Lösenfrasen är för lätt att gissa. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Skriv lösenfrasen.</translation>
    </message>
    <message>
        <source>Update this program, or open the file where the newer one is installed.</source>
        <translation>Uppdatera programmet, eller öppna filen där den nyare versionen är installerad.</translation>
    </message>
    <message>
        <source>Very strong</source>
        <comment>passphrase</comment>
        <translation>Mycket stark</translation>
    </message>
    <message>
        <source>Very weak</source>
        <comment>passphrase</comment>
        <translation>Mycket svag</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>passphrase</comment>
        <translation>Svag</translation>
    </message>
</context>
</TS>
