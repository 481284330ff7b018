<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  {tag} ({count}×, first in line {line})</source>
        <translation>  {tag} ({count}×, ensin rivillä {line})</translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more kinds</source>
        <translation>
            <numerusform>  … ja %n laji lisää</numerusform>
            <numerusform>  … ja %n lajia lisää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup still opens with an older passphrase.</source>
        <translation>
            <numerusform>%n varmuuskopio avautuu vielä vanhemmalla salalauseella.</numerusform>
            <numerusform>%n varmuuskopiota avautuu vielä vanhemmalla salalauseella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open points</source>
        <translation>
            <numerusform>%n avoin kohta</numerusform>
            <numerusform>%n avointa kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were in the case already; what was empty was filled in.</source>
        <translation>
            <numerusform>%n ihminen oli jo asiassa; tyhjät kohdat täydennettiin.</numerusform>
            <numerusform>%n ihmistä oli jo asiassa; tyhjät kohdat täydennettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A child&apos;s network and plan in one encrypted file.</source>
        <translation>Lapsen verkosto ja suunnitelma yhdessä salatussa tiedostossa.</translation>
    </message>
    <message>
        <source>A field in brackets may be left out. In a TEXT \n begins a new line. DAY is 2026-03-05 or today, MOMENT 2026-03-05T14:30 or now, DATE a day or less of one (3/2019, about 1984). @thing is an id or its beginning, a @name given before, what the thing is called, or the beginning of its text followed by …; a part of something may be written as meeting/phase or plan/need/goal. Where … follows, the field is written once for each.</source>
        <translation>Hakasulkeissa olevan kentän voi jättää pois. TEXT on teksti, jossa \n aloittaa uuden rivin, ja NUMBER luku. DAY on päivä: 2026-03-05 tai today. MOMENT on hetki: 2026-03-05T14:30 tai now. DATE on päivä tai epätarkempi aika (3/2019, noin 1984). @thing on tunniste tai sen alku, aiemmin annettu @nimi, kohteen nimi tai sen tekstin alku, jonka perässä on …; osan voi kirjoittaa muodossa neuvottelu/vaihe tai suunnitelma/tarve/tavoite. Kenttä, jota … seuraa, kirjoitetaan kerran kutakin kohti.</translation>
    </message>
    <message>
        <source>A file of that name is not written here; nothing was done.</source>
        <translation>Sen nimistä tiedostoa ei kirjoiteta tässä; mitään ei tehty.</translation>
    </message>
    <message>
        <source>A recovery key made before opens nothing any more: make a new one with “recovery”.</source>
        <translation>Aiemmin tehty palautusavain ei enää avaa mitään: tee uusi komennolla ”recovery”.</translation>
    </message>
    <message>
        <source>a sheet to be printed, instead of lines here</source>
        <translation>tulostettava arkki tähän kirjoitettavien rivien sijasta</translation>
    </message>
    <message>
        <source>a verb, or “say” before sentences as in the quick line</source>
        <translation>verbi, tai ”say” ennen pikarivin lauseita</translation>
    </message>
    <message>
        <source>Add a need and a goal to the plan first.</source>
        <translation>Lisää suunnitelmaan ensin tuen tarve ja tavoite.</translation>
    </message>
    <message>
        <source>As csv choose contacts or measures; as sosmeta or text one of the national documents.</source>
        <translation>Valitse csv-muotoon contacts tai measures; sosmeta- tai text-muotoon jokin kansallisista asiakirjoista.</translation>
    </message>
    <message>
        <source>as it was on this day (2026-11-22)</source>
        <translation>sellaisena kuin se oli tänä päivänä (2026-11-22)</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>mustavalkoisena</translation>
    </message>
    <message>
        <source>by which card the symbols are drawn; without it by the one chosen in the case</source>
        <translation>minkä merkintätavan mukaan merkit piirretään; muuten sen, joka tapaukseen on valittu</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message>
        <source>change a case by one verb, or by those of a file</source>
        <translation>muuta tapausta yhdellä käskyllä tai tiedoston käskyillä</translation>
    </message>
    <message>
        <source>change services that are there already as the file says</source>
        <translation>muuta hakemistossa jo olevat palvelut tiedoston mukaisiksi</translation>
    </message>
    <message>
        <source>Change since {day}</source>
        <translation>Muutos päivästä {day}</translation>
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
        <source>check the file, its history and its pictures</source>
        <translation>tarkista tiedosto, sen historia ja sen kuvat</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {count}, or leave it out for the last.</source>
        <translation>Valitse numero 1–{count}, tai jätä se pois, niin otetaan viimeinen.</translation>
    </message>
    <message>
        <source>Choose an earlier day with --since, or a later one with --as-of.</source>
        <translation>Valitse aikaisempi päivä valinnalla --since tai myöhempi valinnalla --as-of.</translation>
    </message>
    <message>
        <source>Choose another document or another reader.</source>
        <translation>Valitse toinen asiakirja tai toinen lukija.</translation>
    </message>
    <message>
        <source>Choose another document, or another case.</source>
        <translation>Valitse toinen asiakirja tai toinen asia.</translation>
    </message>
    <message>
        <source>Choose another folder with --out.</source>
        <translation>Valitse toinen kansio valinnalla --out.</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>Valitse toinen valinnalla --out.</translation>
    </message>
    <message>
        <source>code of the service task in the national classification, for a meeting or a safety plan</source>
        <translation>palvelutehtävän koodi kansallisessa luokituksessa, neuvottelua tai turvasuunnitelmaa varten</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMENTO</translation>
    </message>
    <message>
        <source>copy {number}: {what}</source>
        <translation>kappale {number}: {what}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>Do it in the window, where they can be told apart, or give one of them a fuller name first.</source>
        <translation>Tee se ikkunassa, jossa heidät erottaa toisistaan, tai anna toiselle ensin täydempi nimi.</translation>
    </message>
    <message>
        <source>Do not work on in this file: open the newest backup in the folder beside it.</source>
        <translation>Älä jatka työtä tässä tiedostossa: avaa uusin varmuuskopio sen viereisestä kansiosta.</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>tehty {day}</translation>
    </message>
    <message>
        <source>done on {day}, after its day</source>
        <translation>tehty {day}, määräpäivän jälkeen</translation>
    </message>
    <message>
        <source>dots an inch of a PNG (300)</source>
        <translation>PNG-kuvan tarkkuus pisteinä tuumalla (300)</translation>
    </message>
    <message>
        <source>draw a case or a family file</source>
        <translation>piirrä asia tai sukutiedosto</translation>
    </message>
    <message>
        <source>draw the sheet of every symbol; no file is needed</source>
        <translation>piirrä kaikkien merkkien taulukko; tiedostoa ei tarvita</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Piirretään…</translation>
    </message>
    <message>
        <source>Everything in the document was in the case already.</source>
        <translation>Kaikki asiakirjan tiedot olivat jo asiassa.</translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n cases together</source>
        <translation>
            <numerusform>Luvut %n tapauksesta</numerusform>
            <numerusform>Luvut %n tapauksesta yhdessä</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps seen in the network</source>
        <translation>Verkostossa näkyvät aukot</translation>
    </message>
    <message>
        <source>Give one name to all, or each its own.</source>
        <translation>Anna kaikille yksi nimi tai kullekin omansa.</translation>
    </message>
    <message>
        <source>headings in the family’s language, too</source>
        <translation>otsikot myös perheen kielellä</translation>
    </message>
    <message>
        <source>how the circles are drawn</source>
        <translation>miten kehät piirretään</translation>
    </message>
    <message>
        <source>If it is the same child, say so with --merge same.</source>
        <translation>Jos lapsi on sama, sano se valitsimella --merge same.</translation>
    </message>
    <message>
        <source>It isn’t said what to do; nothing was changed.</source>
        <translation>Ei ole sanottu, mitä tehdään; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>It isn’t said what to draw; nothing was drawn.</source>
        <translation>Piirrettävää ei ole nimetty; mitään ei piirretty.</translation>
    </message>
    <message>
        <source>language of what is written</source>
        <translation>tulosteen kieli</translation>
    </message>
    <message>
        <source>left as it is:</source>
        <translation>jätetty ennalleen:</translation>
    </message>
    <message>
        <source>left out: {what} ({why}), {count}×</source>
        <translation>jätetty pois: {what} ({why}), {count}×</translation>
    </message>
    <message>
        <source>Let the name end in {ends}.</source>
        <translation>Anna nimelle pääte {ends}.</translation>
    </message>
    <message>
        <source>Line {number} of the recovery key: </source>
        <translation>Palautusavaimen rivi {number}: </translation>
    </message>
    <message>
        <source>Line {number}: a quotation mark is not closed. Nothing was done.</source>
        <translation>Rivi {number}: lainausmerkkiä ei ole suljettu. Mitään ei tehty.</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Rivi {number}: {what}</translation>
    </message>
    <message>
        <source>list every change</source>
        <translation>luettele kaikki muutokset</translation>
    </message>
    <message>
        <source>list the time limits and how each was counted</source>
        <translation>luettele määräajat ja miten kukin on laskettu</translation>
    </message>
    <message>
        <source>list the verbs with their fields, or those named</source>
        <translation>luettele käskyt kenttineen tai vain nimetyt</translation>
    </message>
    <message>
        <source>list what the plan lacks, by the statutes and in the network</source>
        <translation>luettele, mitä suunnitelmasta puuttuu lakien mukaan ja verkostossa</translation>
    </message>
    <message>
        <source>list, take in or write the services that the team knows</source>
        <translation>luettele, tuo tai kirjoita tiimin tuntemat palvelut</translation>
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
        <source>mark what is new, changed or over since this day</source>
        <translation>merkitse, mikä on uutta, muuttunut tai päättynyt tämän päivän jälkeen</translation>
    </message>
    <message>
        <source>Name a case or a family file, or ask for the sheet of symbols with --symbols.</source>
        <translation>Nimeä tapaus tai sukutiedosto, tai pyydä merkkien taulukko valinnalla --symbols.</translation>
    </message>
    <message>
        <source>Name one for all, one for each in the same order, or none and type them.</source>
        <translation>Nimeä yksi kaikille tai jokaiselle omansa samassa järjestyksessä, tai kirjoita ne itse.</translation>
    </message>
    <message>
        <source>Near to it: {near}.</source>
        <translation>Lähellä sitä: {near}.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Uusi salalause: </translation>
    </message>
    <message>
        <source>No case could be opened.</source>
        <translation>Yhtään tapausta ei voitu avata.</translation>
    </message>
    <message>
        <source>No passphrase was typed; nothing was done.</source>
        <translation>Salalausetta ei kirjoitettu; mitään ei tehty.</translation>
    </message>
    <message>
        <source>No service in the directory mentions it.</source>
        <translation>Mikään hakemiston palvelu ei mainitse sitä.</translation>
    </message>
    <message>
        <source>No verb has that in its name.</source>
        <translation>Minkään käskyn nimessä ei ole tuota.</translation>
    </message>
    <message>
        <source>Nobody in the case can be told by that name; nothing was written.</source>
        <translation>Tapauksessa ei ole ketään sen nimistä; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>gaps</comment>
        <translation>ei yhtään</translation>
    </message>
    <message>
        <source>not a day; write it as 2026-11-22</source>
        <translation>ei ole päivä; kirjoita se näin: 2026-11-22</translation>
    </message>
    <message>
        <source>not a number of dots an inch from 36 to 2400</source>
        <translation>ei ole pistemäärä tuumalla väliltä 36–2400</translation>
    </message>
    <message>
        <source>Not taken in, as the case tells it in its own place: {what}</source>
        <translation>Ei tuotu, koska asiassa tämä kerrotaan omassa paikassaan: {what}</translation>
    </message>
    <message>
        <source>Not understood, kept as it was:</source>
        <translation>Jäi ymmärtämättä, säilyi ennallaan:</translation>
    </message>
    <message>
        <source>Not understood: {what}</source>
        <translation>Ei ymmärretty: {what}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose with --answer and the number.</source>
        <translation>Mitään ei muutettu. Valitse antamalla --answer ja numero.</translation>
    </message>
    <message>
        <source>on what ground the copy is given, for the log; else the one that the register of consents tells</source>
        <translation>millä perusteella kappale annetaan, lokia varten; muuten suostumusrekisterin kertoma</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Tilanne {day}</translation>
    </message>
    <message>
        <source>only those that mention a word of this need</source>
        <translation>vain ne, jotka mainitsevat jonkin tämän tarpeen sanan</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Avoimet kohdat</translation>
    </message>
    <message>
        <source>open with the recovery key, read from a file or typed, instead of the passphrase that is forgotten</source>
        <translation>avaa unohtuneen salalauseen sijasta palautusavaimella, joka luetaan tiedostosta tai kirjoitetaan</translation>
    </message>
    <message>
        <source>Open {file} with the passphrase in {passphrase}.</source>
        <translation>Avaa {file} salalauseella, joka on tiedostossa {passphrase}.</translation>
    </message>
    <message>
        <source>Opened the case with the recovery key</source>
        <translation>Avattu asian tiedosto palautusavaimella</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a day in a list</comment>
        <translation>päivä on mennyt</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Salalause: </translation>
    </message>
    <message>
        <source>People of this file seem to be in the case already; nothing was taken in.</source>
        <translation>Tiedoston ihmisiä näyttää olevan jo asiassa; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>print a document for one recipient</source>
        <translation>tulosta asiakirja yhdelle vastaanottajalle</translation>
    </message>
    <message>
        <source>print who was given what of a case, and who has used it, for whoever asks</source>
        <translation>tulosta pyytäjälle, kenelle tapauksesta on annettu mitä ja kuka sitä on käyttänyt</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tulostetaan…</translation>
    </message>
    <message>
        <source>Put what has spaces between two of the same quotation marks.</source>
        <translation>Kirjoita välilyöntejä sisältävä kohta kahden samanlaisen lainausmerkin väliin.</translation>
    </message>
    <message>
        <source>read the child’s personal identity code from a file; it goes into the document and is not kept</source>
        <translation>lue lapsen henkilötunnus tiedostosta; se menee asiakirjaan, eikä sitä säilytetä</translation>
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
        <source>read the passphrase from a file: once for all cases, or once for each in their order</source>
        <translation>lue salalause tiedostosta: kerran kaikille tapauksille tai kerran kullekin järjestyksessä</translation>
    </message>
    <message>
        <source>read verbs from a file, one a line: [name =] verb field=value …; @name means what a line made</source>
        <translation>lue käskyt tiedostosta, yksi rivillä: [nimi =] käsky kenttä=arvo …; @nimi tarkoittaa rivillä tehtyä</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Luetaan tiedostoa…</translation>
    </message>
    <message>
        <source>reckon the key figures of the circles</source>
        <translation>laske kehien tunnusluvut</translation>
    </message>
    <message>
        <source>Say with --merge same that they are the same people, or with --merge none that they are others.</source>
        <translation>Sano --merge same, jos he ovat samoja ihmisiä, tai --merge none, jos he ovat muita.</translation>
    </message>
    <message>
        <source>Say with --merge same that what is empty is filled in and what is new is added, or with --merge none that all of it is new.</source>
        <translation>Sano valitsimella --merge same, että tyhjä täydennetään ja uusi lisätään, tai valitsimella --merge none, että kaikki on uutta.</translation>
    </message>
    <message>
        <source>Services: {new} new, {changed} changed, {left} left as they were.</source>
        <translation>Palveluja: {new} uutta, {changed} muutettua, {left} ennallaan.</translation>
    </message>
    <message>
        <source>Several in the case have that name; nothing was written.</source>
        <translation>Tapauksessa on useampi sen niminen; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Showed the recovery key</source>
        <translation>Näytetty palautusavain</translation>
    </message>
    <message>
        <source>Statements: {statements}, new answers: {count}.</source>
        <translation>Väittämiä: {statements}, uusia vastauksia: {count}.</translation>
    </message>
    <message>
        <source>take a family file or a national document into a case</source>
        <translation>tuo perhetiedosto tai kansallinen asiakirja asiaan</translation>
    </message>
    <message>
        <source>Take one in with --in.</source>
        <translation>Tuo kysely valitsimella --in.</translation>
    </message>
    <message>
        <source>take these in</source>
        <translation>tuo nämä</translation>
    </message>
    <message>
        <source>Taken in: {people} people, {couples} couples, {links} links of parents and children, {bonds} relations.</source>
        <translation>Tuotu: {people} ihmistä, {couples} paria, {links} vanhemman ja lapsen sidettä, {bonds} suhdetta.</translation>
    </message>
    <message>
        <source>Taken in: {what}.</source>
        <translation>Tuotiin: {what}.</translation>
    </message>
    <message>
        <source>tell dates, open points and figures of several cases</source>
        <translation>kerro usean tapauksen päivät, avoimet kohdat ja luvut</translation>
    </message>
    <message>
        <source>tell the change since this day, too</source>
        <translation>kerro myös muutos tästä päivästä</translation>
    </message>
    <message>
        <source>tell the survey of the situation, a mean a statement and unit</source>
        <translation>kerro tilannekuvakyselyn tulos, keskiarvo väittämää ja yksikköä kohti</translation>
    </message>
    <message>
        <source>That document is not written in that form; nothing was written.</source>
        <translation>Tätä asiakirjaa ei kirjoiteta siinä muodossa; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>the annex: every copy by itself, every day of use</source>
        <translation>liite: jokainen kappale erikseen, jokainen käyttöpäivä</translation>
    </message>
    <message>
        <source>The case has a plan or an assessment already; nothing was taken in.</source>
        <translation>Asialla on jo suunnitelma tai arvio; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The case has no plan yet; nothing was printed.</source>
        <translation>Tapauksessa ei ole vielä suunnitelmaa; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>The case has one already: what is empty is filled in, what is new is added. Take it in (y)? </source>
        <translation>Asialla on jo sellainen: tyhjä täydennetään, uusi lisätään. Tuodaanko (k)? </translation>
    </message>
    <message>
        <source>The child’s personal identity code (is not kept; Enter leaves it empty): </source>
        <translation>Lapsen henkilötunnus (ei säilytetä; Enter jättää tyhjäksi): </translation>
    </message>
    <message>
        <source>the day on which it was answered</source>
        <translation>päivä, jona siihen vastattiin</translation>
    </message>
    <message>
        <source>The day to compare with is not before the day that is drawn; nothing was written.</source>
        <translation>Vertailupäivä ei ole ennen piirrettävää päivää; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The document names another client than the case’s child. Take it in all the same (y)? </source>
        <translation>Asiakirjassa on muu asiakas kuin asian lapsi. Tuodaanko silti (k)? </translation>
    </message>
    <message>
        <source>The document names another client than the case’s child; nothing was taken in.</source>
        <translation>Asiakirjassa on muu asiakas kuin asian lapsi; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The document says otherwise, the case was kept: {what}</source>
        <translation>Asiakirjassa on toisin, asian tieto säilyi: {what}</translation>
    </message>
    <message>
        <source>the ecomap’s middle</source>
        <translation>ekokartan keskus</translation>
    </message>
    <message>
        <source>The family as a file for other programs</source>
        <translation>Perhe tiedostona muita ohjelmia varten</translation>
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
        <source>The file says otherwise, the case was kept: {what} ({count}×)</source>
        <translation>Tiedostossa on toisin, asia säilyi: {what} ({count}×)</translation>
    </message>
    <message>
        <source>The file was only read so far; nothing of it was done.</source>
        <translation>Tiedosto vasta luettiin; siitä ei tehty mitään.</translation>
    </message>
    <message>
        <source>The file with the personal identity code cannot be read; nothing was written.</source>
        <translation>Henkilötunnuksen tiedostoa ei voi lukea; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The file with the recovery key cannot be read; nothing was done.</source>
        <translation>Palautusavaimen tiedostoa ei voi lukea; mitään ei tehty.</translation>
    </message>
    <message>
        <source>The file with the verbs cannot be read; nothing was done.</source>
        <translation>Käskytiedostoa ei voi lukea; mitään ei tehty.</translation>
    </message>
    <message>
        <source>The folder could not be made; nothing was written.</source>
        <translation>Kansiota ei voitu tehdä; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The folder holds a case of the sample&apos;s name that is not the sample; nothing was written.</source>
        <translation>Kansiossa on esimerkin niminen tapaus, joka ei ole esimerkki; mitään ei kirjoitettu.</translation>
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
        <source>The lines before it have been carried out; those after it have not.</source>
        <translation>Sitä edeltävät rivit on tehty, sen jälkeisiä ei.</translation>
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
        <source>The pictures show what is known.</source>
        <translation>Kuvat näyttävät sen, mitä tiedetään.</translation>
    </message>
    <message>
        <source>The program made a mistake ({place}). What was saved before is safe.</source>
        <translation>Ohjelma teki virheen ({place}). Aiemmin tallennettu on tallessa.</translation>
    </message>
    <message>
        <source>the provision it is given by (703/2023 53 §)</source>
        <translation>säännös, jonka nojalla se annetaan (703/2023 53 §)</translation>
    </message>
    <message>
        <source>The recovery key was not typed to its end; nothing was done.</source>
        <translation>Palautusavainta ei kirjoitettu loppuun; mitään ei tehty.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Sama uudelleen: </translation>
    </message>
    <message>
        <source>The same person (s) or two people (Enter)? </source>
        <translation>Sama ihminen (s) vai kaksi eri ihmistä (Enter)? </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was done.</source>
        <translation>Ne eivät ole samat; mitään ei tehty.</translation>
    </message>
    <message>
        <source>There are no services in the directory yet: take them in with --in.</source>
        <translation>Hakemistossa ei ole vielä palveluja: tuo ne valitsimella --in.</translation>
    </message>
    <message>
        <source>There are not as many names as things were made; it was done, and no name was given.</source>
        <translation>Nimiä ei ole yhtä monta kuin tehtyjä asioita; käsky tehtiin, mutta nimiä ei annettu.</translation>
    </message>
    <message>
        <source>There are not as many passphrase files as cases; nothing was opened.</source>
        <translation>Salalausetiedostoja ei ole yhtä monta kuin tapauksia; mitään ei avattu.</translation>
    </message>
    <message>
        <source>There is no number {number} that this document could be about; nothing was printed.</source>
        <translation>Numeroa {number}, josta tämä asiakirja voisi kertoa, ei ole; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Suunnitelmaa ei vielä ole.</translation>
    </message>
    <message>
        <source>There is no survey in the case yet.</source>
        <translation>Tapauksessa ei ole vielä kyselyä.</translation>
    </message>
    <message>
        <source>There is no verb “{verb}”; nothing was changed.</source>
        <translation>Käskyä ”{verb}” ei ole; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This document is not made for that reader; nothing was printed.</source>
        <translation>Tätä asiakirjaa ei tehdä sille lukijalle; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>Type all six lines.</source>
        <translation>Kirjoita kaikki kuusi riviä.</translation>
    </message>
    <message>
        <source>Type it when asked, or name a file with --passphrase-file.</source>
        <translation>Kirjoita se kysyttäessä tai nimeä tiedosto valinnalla --passphrase-file.</translation>
    </message>
    <message>
        <source>Type the new passphrase again.</source>
        <translation>Kirjoita uusi salalause uudelleen.</translation>
    </message>
    <message>
        <source>what a picture is printed on: one page, or sheets to be joined</source>
        <translation>mille kuva tulostetaan: yhdelle sivulle vai yhteen liitettäville arkeille</translation>
    </message>
    <message>
        <source>what seems to be in the case already: ask, take it as something else, or as the same</source>
        <translation>mikä näyttää olevan jo asiassa: kysy, ota muuna tai ota samana</translation>
    </message>
    <message>
        <source>what the copy is given for, for the log</source>
        <translation>mihin kappale annetaan, lokia varten</translation>
    </message>
    <message>
        <source>What the statutes ask for</source>
        <translation>Mitä laki edellyttää</translation>
    </message>
    <message>
        <source>which choice is meant where “say” asks; again for each further question</source>
        <translation>mikä vaihtoehto valitaan, kun ”say” kysyy; uudelleen jokaista lisäkysymystä varten</translation>
    </message>
    <message>
        <source>which meeting; without it the last one held</source>
        <translation>mikä neuvottelu; ilman tätä viimeksi pidetty</translation>
    </message>
    <message>
        <source>which national document, as sosmeta or text; or contacts or measures, as csv</source>
        <translation>mikä kansallinen asiakirja, muodossa sosmeta tai text; tai contacts tai measures, muodossa csv</translation>
    </message>
    <message>
        <source>which of several, as the first (1) of the meetings; else the last</source>
        <translation>mikä useista, kuten neuvotteluista ensimmäinen (1); muuten viimeinen</translation>
    </message>
    <message>
        <source>who asks: child, worker, or a name</source>
        <translation>kuka pyytää: child, worker tai nimi</translation>
    </message>
    <message>
        <source>Whoever holds the recovery key and the file can open the case: keep it on paper only.</source>
        <translation>Se, jolla on palautusavain ja tiedosto, voi avata tapauksen: säilytä avain vain paperilla.</translation>
    </message>
    <message>
        <source>without the white ground</source>
        <translation>ilman valkoista taustaa</translation>
    </message>
    <message>
        <source>worker, everything (what is marked for the worker too), wall, child, anonymous, or a name in the case</source>
        <translation>worker (työntekijä), everything (myös vain työntekijälle merkitty), wall (seinä), child (lapsi), anonymous (ilman henkilöllisyyttä) tai nimi asiassa</translation>
    </message>
    <message>
        <source>Write quotation marks around what has spaces: text=&quot;like this&quot;.</source>
        <translation>Kirjoita välilyöntejä sisältävän ympärille lainausmerkit: text=&quot;näin se käy&quot;.</translation>
    </message>
    <message>
        <source>Write the directory to a file</source>
        <translation>Kirjoita hakemisto tiedostoon</translation>
    </message>
    <message>
        <source>write the family, a national document, the next dates or a table as a file</source>
        <translation>kirjoita perhe, kansallinen asiakirja, seuraavat päivät tai taulukko tiedostoksi</translation>
    </message>
    <message>
        <source>write the genogram&apos;s layout as boxes</source>
        <translation>kirjoita sukupuun asettelu laatikoina</translation>
    </message>
    <message>
        <source>Write the key figures to a file</source>
        <translation>Kirjoita tunnusluvut tiedostoon</translation>
    </message>
    <message>
        <source>Write the layout to a file</source>
        <translation>Kirjoita asettelu tiedostoon</translation>
    </message>
    <message>
        <source>write the recovery key of a case, to be kept on paper</source>
        <translation>kirjoita tapauksen palautusavain paperilla säilytettäväksi</translation>
    </message>
    <message>
        <source>Write the survey to a file</source>
        <translation>Kirjoita kysely tiedostoon</translation>
    </message>
    <message>
        <source>Write the whole name as it is in the case, or worker, everything, wall, child or anonymous.</source>
        <translation>Kirjoita koko nimi niin kuin se on asiassa, tai worker, everything, wall, child tai anonymous.</translation>
    </message>
    <message>
        <source>Write “do CASE VERB field=value …”, or “do CASE --from FILE”; --list shows the verbs.</source>
        <translation>Kirjoita ”do TAPAUS KÄSKY kenttä=arvo …” tai ”do TAPAUS --from TIEDOSTO”; --list näyttää käskyt.</translation>
    </message>
    <message>
        <source>{file} was passed over. {why}</source>
        <translation>{file} ohitettiin. {why}</translation>
    </message>
    <message>
        <source>{name}: in the file born {born}, in the case born {there}.</source>
        <translation>{name}: tiedostossa syntynyt {born}, asiassa syntynyt {there}.</translation>
    </message>
    <message>
        <source>{sentence}: not understood: {words}</source>
        <translation>{sentence}: ei ymmärretty: {words}</translation>
    </message>
    <message>
        <source>{whose}; again for each further copy</source>
        <translation>{whose}; uudelleen jokaista lisäkappaletta varten</translation>
    </message>
    <message>
        <source>“lahipiiri do --list” shows them all.</source>
        <translation>”lahipiiri do --list” näyttää ne kaikki.</translation>
    </message>
    <message>
        <source>“{verb}” takes its fields as name=value; nothing was changed.</source>
        <translation>”{verb}” ottaa kenttänsä muodossa nimi=arvo; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>… {seconds} s</source>
        <translation>… {seconds} s</translation>
    </message>
</context>
</TS>
