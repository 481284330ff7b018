<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A later entry that stays for good builds on this, so it cannot be taken back.</source>
        <translation>Tämän päälle on tehty pysyväksi tarkoitettu kirjaus, joten sitä ei voi enää kumota.</translation>
    </message>
    <message>
        <source>A part of this file is damaged and cannot be read. Nothing was changed.</source>
        <translation>Osa tiedostosta on vioittunut, eikä sitä voi lukea. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A part of this file is damaged, so no sound copy of it could be made. Nothing was changed.</source>
        <translation>Osa tiedostosta on vioittunut, joten siitä ei saatu ehjää kopiota. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A passphrase must not have the form x&apos;…&apos; nor hold the character NUL. Choose words instead.</source>
        <translation>Salalause ei saa olla muotoa x&apos;…&apos; eikä sisältää NUL-merkkiä. Valitse sen sijaan sanoja.</translation>
    </message>
    <message>
        <source>A recovery key has {lines} lines of {letters} letters and digits; this one has another length.</source>
        <translation>Palautusavaimessa on {lines} riviä ja kullakin {letters} kirjainta tai numeroa; tämä on eri pituinen.</translation>
    </message>
    <message>
        <source>Another program, perhaps one that syncs folders, replaced, moved or changed this file while it was open. The last change was not saved; all before it is still open here.</source>
        <translation>Toinen ohjelma, ehkä kansioita synkronoiva, korvasi, siirsi tai muutti tiedoston sen ollessa auki. Viimeisintä muutosta ei tallennettu; kaikki sitä edeltävä on yhä auki tässä.</translation>
    </message>
    <message>
        <source>Change the entry itself instead; the history keeps what it was.</source>
        <translation>Muuta sen sijaan itse kirjausta; historiaan jää, mitä siinä oli.</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>Vaihdettu salalause</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard’s language, and type it again.</source>
        <translation>Tarkista Caps Lock ja näppäimistön kieli ja kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard’s language, and type the passphrase again.</source>
        <translation>Tarkista Caps Lock ja näppäimistön kieli ja kirjoita salalause uudelleen.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard’s language, and type the passphrase again. If it is surely right, restore the newest backup, from {day}.</source>
        <translation>Tarkista Caps Lock ja näppäimistön kieli ja kirjoita salalause uudelleen. Jos se on varmasti oikein, palauta uusin varmuuskopio ({day}).</translation>
    </message>
    <message>
        <source>Check that no line is missing and that none was typed twice.</source>
        <translation>Tarkista, ettei rivejä puutu eikä mikään rivi ole kahteen kertaan.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, on a disk with room left.</source>
        <translation>Valitse kansio, johon sinulla on kirjoitusoikeus, levyltä, jolla on tilaa.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Close it there first; two people cannot write to one file at once.</source>
        <translation>Sulje se ensin siellä; samaan tiedostoon ei voi kirjoittaa kaksi yhtä aikaa.</translation>
    </message>
    <message>
        <source>Close the file and restore its newest backup.</source>
        <translation>Sulje tiedosto ja palauta sen uusin varmuuskopio.</translation>
    </message>
    <message>
        <source>Compare that line with the paper, letter by letter.</source>
        <translation>Vertaa riviä paperiin merkki merkiltä.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Kopioi se omaan kansioosi ja avaa kopio.</translation>
    </message>
    <message>
        <source>Copying or syncing it was probably cut off. Restore a backup or fetch the file again.</source>
        <translation>Kopiointi tai synkronointi on luultavasti katkennut. Palauta varmuuskopio tai hae tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>entries are missing at the end</source>
        <translation>lopusta puuttuu kirjauksia</translation>
    </message>
    <message>
        <source>entries are missing before it</source>
        <translation>sen edeltä puuttuu kirjauksia</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>passphrase</comment>
        <translation>Kohtalainen</translation>
    </message>
    <message>
        <source>Four or more words make a good one; the program can suggest some.</source>
        <translation>Neljä sanaa tai useampi on hyvä; ohjelma voi ehdottaa sanoja.</translation>
    </message>
    <message>
        <source>Gave the file its newer form</source>
        <translation>Päivitetty tiedosto uuteen muotoon</translation>
    </message>
    <message>
        <source>Look whether it was moved, renamed, or is on a drive not connected.</source>
        <translation>Katso, onko se siirretty tai nimetty uudelleen tai onko sen asema irrallaan.</translation>
    </message>
    <message>
        <source>Made the case file</source>
        <translation>Luotu asian tiedosto</translation>
    </message>
    <message>
        <source>Make room on the disk or connect it again, then do the change once more.</source>
        <translation>Tee levylle tilaa tai liitä se uudelleen ja tee muutos sitten uudestaan.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy the backup elsewhere and open it there.</source>
        <translation>Tee levylle tilaa, tai kopioi varmuuskopio muualle ja avaa se siellä.</translation>
    </message>
    <message>
        <source>Make room on the disk, then change it once more.</source>
        <translation>Tee levylle tilaa ja vaihda se sitten uudestaan.</translation>
    </message>
    <message>
        <source>Move the file to a folder you may write to, and open it there.</source>
        <translation>Siirrä tiedosto kansioon, johon sinulla on kirjoitusoikeus, ja avaa se siellä.</translation>
    </message>
    <message>
        <source>Move the file to a folder you may write to, on a disk with room left.</source>
        <translation>Siirrä tiedosto kansioon, johon sinulla on kirjoitusoikeus, levylle, jolla on tilaa.</translation>
    </message>
    <message>
        <source>No file can be made in this folder; nothing was changed.</source>
        <translation>Tähän kansioon ei voi luoda tiedostoa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Opened the case</source>
        <translation>Avattu asian tiedosto</translation>
    </message>
    <message>
        <source>Restore the newest backup of the file.</source>
        <translation>Palauta tiedoston uusin varmuuskopio.</translation>
    </message>
    <message>
        <source>rows were changed without an entry</source>
        <translation>tietoja on muutettu ilman kirjausta</translation>
    </message>
    <message>
        <source>Save a copy under another name, close this file, and then compare the two.</source>
        <translation>Tallenna kopio toisella nimellä, sulje tämä tiedosto ja vertaa sitten näitä kahta.</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>passphrase</comment>
        <translation>Vahva</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file; nothing was changed.</source>
        <translation>Tämä ei ole tiedoston salalause; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The backup could not be put in place; the file is as it was.</source>
        <translation>Varmuuskopiota ei saatu palautettua; tiedosto on ennallaan.</translation>
    </message>
    <message>
        <source>The disk is full or did not answer, so the last change was not saved. All before it is safe.</source>
        <translation>Levy on täynnä tai ei vastannut, joten viimeisintä muutosta ei tallennettu. Kaikki sitä edeltävä on tallessa.</translation>
    </message>
    <message>
        <source>the entry does not follow the one before it</source>
        <translation>kirjaus ei jatka edellistä</translation>
    </message>
    <message>
        <source>the entry is not as it was written</source>
        <translation>kirjaus ei ole sellainen, jollaiseksi se kirjoitettiin</translation>
    </message>
    <message>
        <source>The file did not open, and nothing in it was changed. One of three things is the cause: the passphrase is wrong, the file is of another kind, or it is damaged.</source>
        <translation>Tiedosto ei auennut, eikä siinä muutettu mitään. Syy on jokin kolmesta: salalause on väärä, tiedosto on muun ohjelman tekemä tai se on vioittunut.</translation>
    </message>
    <message>
        <source>The file is empty: it holds nothing to open, and nothing was changed.</source>
        <translation>Tiedosto on tyhjä: siinä ei ole mitään avattavaa, eikä mitään muutettu.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to. Nothing was changed.</source>
        <translation>Tiedostoon tai sen kansioon ei voi kirjoittaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Tiedostoa ei löytynyt.</translation>
    </message>
    <message>
        <source>The folder for the backups cannot be made, so nothing was changed.</source>
        <translation>Varmuuskopioiden kansiota ei voi luoda, joten mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The passphrase is empty; nothing was done.</source>
        <translation>Salalause on tyhjä; mitään ei tehty.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least {least} characters. Nothing was changed.</source>
        <translation>Salalause on liian lyhyt: siinä on oltava vähintään {least} merkkiä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The passphrase was being changed {day}: try both the old and the new one. If neither opens it, restore the backup made then.</source>
        <translation>Salalausetta oltiin vaihtamassa {day}: kokeile sekä vanhaa että uutta. Jos kumpikaan ei avaa, palauta silloin tehty varmuuskopio.</translation>
    </message>
    <message>
        <source>The passphrase was not changed; the old one opens the file as before.</source>
        <translation>Salalausetta ei vaihdettu; vanha avaa tiedoston kuten ennenkin.</translation>
    </message>
    <message>
        <source>There is a mistake in line {line} of the recovery key; nothing was done.</source>
        <translation>Palautusavaimen rivillä {line} on virhe; mitään ei tehty.</translation>
    </message>
    <message>
        <source>There is already a file of this name; it was left as it is.</source>
        <translation>Tämänniminen tiedosto on jo olemassa; se jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>This cannot be a passphrase; nothing was done.</source>
        <translation>Tämä ei kelpaa salalauseeksi; mitään ei tehty.</translation>
    </message>
    <message>
        <source>This file can only be read, and a case is opened to be worked on. Nothing was changed.</source>
        <translation>Tiedostoa voi vain lukea, ja asia avataan muokattavaksi. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This file is already open elsewhere. Nothing was changed.</source>
        <translation>Tiedosto on jo auki muualla. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This file is already open on the computer {computer}, since {since}. Nothing was changed.</source>
        <translation>Tiedosto on jo auki tietokoneella {computer} ({since} alkaen). Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program. Nothing was changed.</source>
        <translation>Tiedosto on tehty ohjelman uudemmalla versiolla. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This folder is synced to other computers. Keep the case in a folder of this computer, or make sure that only one computer has it open.</source>
        <translation>Tämä kansio synkronoituu muille tietokoneille. Säilytä asiaa tämän tietokoneen omassa kansiossa tai huolehdi, että se on auki vain yhdellä koneella.</translation>
    </message>
    <message>
        <source>This is a network drive. Make sure that only one computer has the case open at a time.</source>
        <translation>Tämä on verkkolevy. Huolehdi, että asia on auki vain yhdellä tietokoneella kerrallaan.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed.</source>
        <translation>Salalause on liian helppo arvata. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Kirjoita salalause.</translation>
    </message>
    <message>
        <source>Update this program, or open the file where the newer one is installed.</source>
        <translation>Päivitä ohjelma tai avaa tiedosto siellä, missä uudempi on asennettuna.</translation>
    </message>
    <message>
        <source>Very strong</source>
        <comment>passphrase</comment>
        <translation>Erittäin vahva</translation>
    </message>
    <message>
        <source>Very weak</source>
        <comment>passphrase</comment>
        <translation>Erittäin heikko</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>passphrase</comment>
        <translation>Heikko</translation>
    </message>
</context>
</TS>
