<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  {tag} ({count}×, first in line {line})</source>
        <translation>  {tag} ({count}×, först på rad {line})</translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more kinds</source>
        <translation>
            <numerusform>  … och %n slag till</numerusform>
            <numerusform>  … och %n slag till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup still opens with an older passphrase.</source>
        <translation>
            <numerusform>%n säkerhetskopia öppnas ännu med en äldre lösenfras.</numerusform>
            <numerusform>%n säkerhetskopior öppnas ännu med en äldre lösenfras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open points</source>
        <translation>
            <numerusform>%n öppen punkt</numerusform>
            <numerusform>%n öppna punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were in the case already; what was empty was filled in.</source>
        <translation>
            <numerusform>%n person fanns redan i ärendet; det som var tomt fylldes i.</numerusform>
            <numerusform>%n personer fanns redan i ärendet; det som var tomt fylldes i.</numerusform>
        </translation>
    </message>
    <message>
        <source>A child&apos;s network and plan in one encrypted file.</source>
        <translation>Barnets nätverk och plan i en krypterad fil.</translation>
    </message>
    <message>
        <source>A field in brackets may be left out. In a TEXT \n begins a new line. DAY is 2026-03-05 or today, MOMENT 2026-03-05T14:30 or now, DATE a day or less of one (3/2019, about 1984). @thing is an id or its beginning, a @name given before, what the thing is called, or the beginning of its text followed by …; a part of something may be written as meeting/phase or plan/need/goal. Where … follows, the field is written once for each.</source>
        <translation>Ett fält inom hakparentes kan utelämnas. TEXT är text, där \n börjar en ny rad, och NUMBER ett tal. DAY är en dag: 2026-03-05 eller today. MOMENT är en tidpunkt: 2026-03-05T14:30 eller now. DATE är en dag eller en mindre exakt tid (3/2019, omkring 1984). @thing är ett id eller dess början, ett @namn som getts tidigare, vad saken heter eller början av dess text följd av …; en del kan skrivas som överläggning/fas eller plan/behov/mål. Ett fält som följs av … skrivs en gång för var och en.</translation>
    </message>
    <message>
        <source>A file of that name is not written here; nothing was done.</source>
        <translation>En fil med det namnet skrivs inte här; ingenting gjordes.</translation>
    </message>
    <message>
        <source>A recovery key made before opens nothing any more: make a new one with “recovery”.</source>
        <translation>En återställningsnyckel som gjorts tidigare öppnar ingenting längre: gör en ny med ”recovery”.</translation>
    </message>
    <message>
        <source>a sheet to be printed, instead of lines here</source>
        <translation>ett ark att skriva ut i stället för rader här</translation>
    </message>
    <message>
        <source>a verb, or “say” before sentences as in the quick line</source>
        <translation>ett verb, eller ”say” före meningar som på snabbraden</translation>
    </message>
    <message>
        <source>Add a need and a goal to the plan first.</source>
        <translation>Lägg först till ett stödbehov och ett mål i planen.</translation>
    </message>
    <message>
        <source>As csv choose contacts or measures; as sosmeta or text one of the national documents.</source>
        <translation>Välj contacts eller measures som csv; något av de nationella dokumenten som sosmeta eller text.</translation>
    </message>
    <message>
        <source>as it was on this day (2026-11-22)</source>
        <translation>som det var den här dagen (2026-11-22)</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>svartvitt</translation>
    </message>
    <message>
        <source>by which card the symbols are drawn; without it by the one chosen in the case</source>
        <translation>enligt vilka beteckningar symbolerna ritas; annars enligt dem som valts i ärendet</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>change a case by one verb, or by those of a file</source>
        <translation>ändra ett ärende med ett kommandoord eller med dem i en fil</translation>
    </message>
    <message>
        <source>change services that are there already as the file says</source>
        <translation>ändra tjänster som redan finns så som filen säger</translation>
    </message>
    <message>
        <source>Change since {day}</source>
        <translation>Förändring sedan {day}</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>byt lösenfras</translation>
    </message>
    <message>
        <source>Check its name, and that it is plain text.</source>
        <translation>Kontrollera filens namn och att den är ren text.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it, and that the disk has room.</source>
        <translation>Kontrollera att mappen finns, att du får skriva i den och att det finns plats på disken.</translation>
    </message>
    <message>
        <source>check the file, its history and its pictures</source>
        <translation>granska filen, dess historik och dess bilder</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {count}, or leave it out for the last.</source>
        <translation>Välj ett nummer från 1 till {count}, eller lämna bort det så tas det sista.</translation>
    </message>
    <message>
        <source>Choose an earlier day with --since, or a later one with --as-of.</source>
        <translation>Välj en tidigare dag med --since eller en senare med --as-of.</translation>
    </message>
    <message>
        <source>Choose another document or another reader.</source>
        <translation>Välj en annan handling eller en annan läsare.</translation>
    </message>
    <message>
        <source>Choose another document, or another case.</source>
        <translation>Välj ett annat dokument eller ett annat ärende.</translation>
    </message>
    <message>
        <source>Choose another folder with --out.</source>
        <translation>Välj en annan mapp med --out.</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>Välj en annan med --out.</translation>
    </message>
    <message>
        <source>code of the service task in the national classification, for a meeting or a safety plan</source>
        <translation>serviceuppgiftens kod i den nationella klassifikationen, för en överläggning eller en säkerhetsplan</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>copy {number}: {what}</source>
        <translation>exemplar {number}: {what}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Do it in the window, where they can be told apart, or give one of them a fuller name first.</source>
        <translation>Gör det i fönstret, där de går att skilja åt, eller ge först den ena ett fullständigare namn.</translation>
    </message>
    <message>
        <source>Do not work on in this file: open the newest backup in the folder beside it.</source>
        <translation>Arbeta inte vidare i den här filen: öppna den nyaste säkerhetskopian i mappen bredvid.</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>gjord {day}</translation>
    </message>
    <message>
        <source>done on {day}, after its day</source>
        <translation>gjord {day}, efter den bestämda dagen</translation>
    </message>
    <message>
        <source>dots an inch of a PNG (300)</source>
        <translation>PNG-bildens punkter per tum (300)</translation>
    </message>
    <message>
        <source>draw a case or a family file</source>
        <translation>rita ett ärende eller en släktfil</translation>
    </message>
    <message>
        <source>draw the sheet of every symbol; no file is needed</source>
        <translation>rita tabellen över alla symboler; ingen fil behövs</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Ritar…</translation>
    </message>
    <message>
        <source>Everything in the document was in the case already.</source>
        <translation>Allt i dokumentet fanns redan i ärendet.</translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n cases together</source>
        <translation>
            <numerusform>Siffror om %n ärende</numerusform>
            <numerusform>Siffror om %n ärenden tillsammans</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps seen in the network</source>
        <translation>Luckor som syns i nätverket</translation>
    </message>
    <message>
        <source>Give one name to all, or each its own.</source>
        <translation>Ge alla ett namn, eller var och en sitt eget.</translation>
    </message>
    <message>
        <source>headings in the family’s language, too</source>
        <translation>rubrikerna även på familjens språk</translation>
    </message>
    <message>
        <source>how the circles are drawn</source>
        <translation>hur cirklarna ritas</translation>
    </message>
    <message>
        <source>If it is the same child, say so with --merge same.</source>
        <translation>Om det är samma barn, säg det med --merge same.</translation>
    </message>
    <message>
        <source>It isn’t said what to do; nothing was changed.</source>
        <translation>Det sägs inte vad som ska göras; inget ändrades.</translation>
    </message>
    <message>
        <source>It isn’t said what to draw; nothing was drawn.</source>
        <translation>Det sägs inte vad som ska ritas; inget ritades.</translation>
    </message>
    <message>
        <source>language of what is written</source>
        <translation>språket i det som skrivs</translation>
    </message>
    <message>
        <source>left as it is:</source>
        <translation>lämnas som det är:</translation>
    </message>
    <message>
        <source>left out: {what} ({why}), {count}×</source>
        <translation>utelämnat: {what} ({why}), {count}×</translation>
    </message>
    <message>
        <source>Let the name end in {ends}.</source>
        <translation>Låt namnet sluta på {ends}.</translation>
    </message>
    <message>
        <source>Line {number} of the recovery key: </source>
        <translation>Rad {number} i återställningsnyckeln: </translation>
    </message>
    <message>
        <source>Line {number}: a quotation mark is not closed. Nothing was done.</source>
        <translation>Rad {number}: ett citattecken är inte stängt. Inget gjordes.</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Rad {number}: {what}</translation>
    </message>
    <message>
        <source>list every change</source>
        <translation>lista alla ändringar</translation>
    </message>
    <message>
        <source>list the time limits and how each was counted</source>
        <translation>räkna upp tidsfristerna och hur var och en har räknats</translation>
    </message>
    <message>
        <source>list the verbs with their fields, or those named</source>
        <translation>räkna upp kommandoorden med sina fält, eller de nämnda</translation>
    </message>
    <message>
        <source>list what the plan lacks, by the statutes and in the network</source>
        <translation>lista vad planen saknar enligt lagarna och i nätverket</translation>
    </message>
    <message>
        <source>list, take in or write the services that the team knows</source>
        <translation>lista, ta in eller skriv de tjänster som teamet känner till</translation>
    </message>
    <message>
        <source>make an empty case file</source>
        <translation>skapa en tom ärendefil</translation>
    </message>
    <message>
        <source>make the invented sample case, its pictures and its plan</source>
        <translation>skapa det påhittade exempelärendet, dess bilder och plan</translation>
    </message>
    <message>
        <source>Making the sample case…</source>
        <translation>Skapar exempelärendet…</translation>
    </message>
    <message>
        <source>mark what is new, changed or over since this day</source>
        <translation>märk ut vad som är nytt, ändrat eller avslutat sedan denna dag</translation>
    </message>
    <message>
        <source>Name a case or a family file, or ask for the sheet of symbols with --symbols.</source>
        <translation>Ange ett ärende eller en släktfil, eller be om symboltabellen med --symbols.</translation>
    </message>
    <message>
        <source>Name one for all, one for each in the same order, or none and type them.</source>
        <translation>Ange en för alla, en för var och en i samma ordning, eller ingen och skriv dem.</translation>
    </message>
    <message>
        <source>Near to it: {near}.</source>
        <translation>Nära det: {near}.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Ny lösenfras: </translation>
    </message>
    <message>
        <source>No case could be opened.</source>
        <translation>Inget ärende kunde öppnas.</translation>
    </message>
    <message>
        <source>No passphrase was typed; nothing was done.</source>
        <translation>Ingen lösenfras skrevs; ingenting gjordes.</translation>
    </message>
    <message>
        <source>No service in the directory mentions it.</source>
        <translation>Ingen tjänst i katalogen nämner det.</translation>
    </message>
    <message>
        <source>No verb has that in its name.</source>
        <translation>Inget kommandoord har det i sitt namn.</translation>
    </message>
    <message>
        <source>Nobody in the case can be told by that name; nothing was written.</source>
        <translation>Ingen i ärendet har det namnet; ingenting skrevs.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>gaps</comment>
        <translation>inga</translation>
    </message>
    <message>
        <source>not a day; write it as 2026-11-22</source>
        <translation>inte ett datum; skriv det så här: 2026-11-22</translation>
    </message>
    <message>
        <source>not a number of dots an inch from 36 to 2400</source>
        <translation>inte ett antal punkter per tum mellan 36 och 2400</translation>
    </message>
    <message>
        <source>Not taken in, as the case tells it in its own place: {what}</source>
        <translation>Importerades inte, eftersom ärendet berättar det på sitt eget ställe: {what}</translation>
    </message>
    <message>
        <source>Not understood, kept as it was:</source>
        <translation>Kunde inte tolkas, sparades som det var:</translation>
    </message>
    <message>
        <source>Not understood: {what}</source>
        <translation>Förstods inte: {what}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose with --answer and the number.</source>
        <translation>Inget ändrades. Välj med --answer och numret.</translation>
    </message>
    <message>
        <source>on what ground the copy is given, for the log; else the one that the register of consents tells</source>
        <translation>på vilken grund exemplaret ges, för loggen; annars den som samtyckesregistret anger</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Läget {day}</translation>
    </message>
    <message>
        <source>only those that mention a word of this need</source>
        <translation>bara de som nämner något ord i detta behov</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Öppna punkter</translation>
    </message>
    <message>
        <source>open with the recovery key, read from a file or typed, instead of the passphrase that is forgotten</source>
        <translation>öppna med återställningsnyckeln, läst från en fil eller skriven, i stället för den glömda lösenfrasen</translation>
    </message>
    <message>
        <source>Open {file} with the passphrase in {passphrase}.</source>
        <translation>Öppna {file} med lösenfrasen i {passphrase}.</translation>
    </message>
    <message>
        <source>Opened the case with the recovery key</source>
        <translation>Öppnat ärendets fil med återställningsnyckeln</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a day in a list</comment>
        <translation>dagen har passerat</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Lösenfras: </translation>
    </message>
    <message>
        <source>People of this file seem to be in the case already; nothing was taken in.</source>
        <translation>Personer i filen verkar redan finnas i ärendet; inget importerades.</translation>
    </message>
    <message>
        <source>print a document for one recipient</source>
        <translation>skriv ut ett dokument för en mottagare</translation>
    </message>
    <message>
        <source>print who was given what of a case, and who has used it, for whoever asks</source>
        <translation>skriv ut för den som frågar vem som har fått vad av ärendet och vem som har använt det</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Skriver ut…</translation>
    </message>
    <message>
        <source>Put what has spaces between two of the same quotation marks.</source>
        <translation>Skriv det som har mellanslag mellan två likadana citattecken.</translation>
    </message>
    <message>
        <source>read the child’s personal identity code from a file; it goes into the document and is not kept</source>
        <translation>läs barnets personbeteckning ur en fil; den går till dokumentet och sparas inte</translation>
    </message>
    <message>
        <source>read the new passphrase from a file</source>
        <translation>läs den nya lösenfrasen ur en fil</translation>
    </message>
    <message>
        <source>read the passphrase from a file</source>
        <translation>läs lösenfrasen ur en fil</translation>
    </message>
    <message>
        <source>read the passphrase from a file: once for all cases, or once for each in their order</source>
        <translation>läs lösenfrasen ur en fil: en gång för alla ärenden eller en gång för vart och ett i ordning</translation>
    </message>
    <message>
        <source>read verbs from a file, one a line: [name =] verb field=value …; @name means what a line made</source>
        <translation>läs kommandoorden ur en fil, ett per rad: [namn =] kommandoord fält=värde …; @namn betyder det som en rad gjorde</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Läser filen…</translation>
    </message>
    <message>
        <source>reckon the key figures of the circles</source>
        <translation>räkna ut cirklarnas nyckeltal</translation>
    </message>
    <message>
        <source>Say with --merge same that they are the same people, or with --merge none that they are others.</source>
        <translation>Säg med --merge same att de är samma personer, eller med --merge none att de är andra.</translation>
    </message>
    <message>
        <source>Say with --merge same that what is empty is filled in and what is new is added, or with --merge none that all of it is new.</source>
        <translation>Säg med --merge same att det tomma fylls i och det nya läggs till, eller med --merge none att allt är nytt.</translation>
    </message>
    <message>
        <source>Services: {new} new, {changed} changed, {left} left as they were.</source>
        <translation>Tjänster: {new} nya, {changed} ändrade, {left} som de var.</translation>
    </message>
    <message>
        <source>Several in the case have that name; nothing was written.</source>
        <translation>Flera i ärendet har det namnet; ingenting skrevs.</translation>
    </message>
    <message>
        <source>Showed the recovery key</source>
        <translation>Visat återställningsnyckeln</translation>
    </message>
    <message>
        <source>Statements: {statements}, new answers: {count}.</source>
        <translation>Påståenden: {statements}, nya svar: {count}.</translation>
    </message>
    <message>
        <source>take a family file or a national document into a case</source>
        <translation>importera en familjefil eller ett nationellt dokument till ett ärende</translation>
    </message>
    <message>
        <source>Take one in with --in.</source>
        <translation>Ta in en med --in.</translation>
    </message>
    <message>
        <source>take these in</source>
        <translation>ta in dessa</translation>
    </message>
    <message>
        <source>Taken in: {people} people, {couples} couples, {links} links of parents and children, {bonds} relations.</source>
        <translation>Importerat: {people} personer, {couples} par, {links} band mellan förälder och barn, {bonds} relationer.</translation>
    </message>
    <message>
        <source>Taken in: {what}.</source>
        <translation>Importerades: {what}.</translation>
    </message>
    <message>
        <source>tell dates, open points and figures of several cases</source>
        <translation>berätta datum, öppna punkter och siffror om flera ärenden</translation>
    </message>
    <message>
        <source>tell the change since this day, too</source>
        <translation>berätta också förändringen sedan den här dagen</translation>
    </message>
    <message>
        <source>tell the survey of the situation, a mean a statement and unit</source>
        <translation>berätta lägesbildsenkätens resultat, ett medeltal per påstående och enhet</translation>
    </message>
    <message>
        <source>That document is not written in that form; nothing was written.</source>
        <translation>Det dokumentet skrivs inte i den formen; ingenting skrevs.</translation>
    </message>
    <message>
        <source>the annex: every copy by itself, every day of use</source>
        <translation>bilagan: varje exemplar för sig, varje dag av användning</translation>
    </message>
    <message>
        <source>The case has a plan or an assessment already; nothing was taken in.</source>
        <translation>Ärendet har redan en plan eller en bedömning; ingenting importerades.</translation>
    </message>
    <message>
        <source>The case has no plan yet; nothing was printed.</source>
        <translation>Ärendet har ännu ingen plan; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>The case has one already: what is empty is filled in, what is new is added. Take it in (y)? </source>
        <translation>Ärendet har redan en sådan: det tomma fylls i, det nya läggs till. Importeras den (j)? </translation>
    </message>
    <message>
        <source>The child’s personal identity code (is not kept; Enter leaves it empty): </source>
        <translation>Barnets personbeteckning (sparas inte; Enter lämnar den tom): </translation>
    </message>
    <message>
        <source>the day on which it was answered</source>
        <translation>dagen då den besvarades</translation>
    </message>
    <message>
        <source>The day to compare with is not before the day that is drawn; nothing was written.</source>
        <translation>Jämförelsedagen är inte före den dag som ritas; ingenting skrevs.</translation>
    </message>
    <message>
        <source>The document names another client than the case’s child. Take it in all the same (y)? </source>
        <translation>Dokumentet nämner en annan klient än ärendets barn. Importeras det ändå (j)? </translation>
    </message>
    <message>
        <source>The document names another client than the case’s child; nothing was taken in.</source>
        <translation>Dokumentet nämner en annan klient än ärendets barn; ingenting importerades.</translation>
    </message>
    <message>
        <source>The document says otherwise, the case was kept: {what}</source>
        <translation>Dokumentet säger annat, ärendets uppgift behölls: {what}</translation>
    </message>
    <message>
        <source>the ecomap’s middle</source>
        <translation>ekokartans mitt</translation>
    </message>
    <message>
        <source>The family as a file for other programs</source>
        <translation>Familjen som fil för andra program</translation>
    </message>
    <message>
        <source>The file could not be written; an older one is as it was.</source>
        <translation>Filen kunde inte skrivas; en äldre är som den var.</translation>
    </message>
    <message>
        <source>The file is whole, and its history too.</source>
        <translation>Filen är hel, och dess historik likaså.</translation>
    </message>
    <message>
        <source>The file says otherwise, the case was kept: {what} ({count}×)</source>
        <translation>Filen säger något annat, ärendet är oförändrat: {what} ({count}×)</translation>
    </message>
    <message>
        <source>The file was only read so far; nothing of it was done.</source>
        <translation>Filen har bara lästs; inget av den gjordes.</translation>
    </message>
    <message>
        <source>The file with the personal identity code cannot be read; nothing was written.</source>
        <translation>Filen med personbeteckningen kan inte läsas; ingenting skrevs.</translation>
    </message>
    <message>
        <source>The file with the recovery key cannot be read; nothing was done.</source>
        <translation>Filen med återställningsnyckeln kan inte läsas; ingenting gjordes.</translation>
    </message>
    <message>
        <source>The file with the verbs cannot be read; nothing was done.</source>
        <translation>Filen med kommandoorden kan inte läsas; inget gjordes.</translation>
    </message>
    <message>
        <source>The folder could not be made; nothing was written.</source>
        <translation>Mappen kunde inte skapas; ingenting skrevs.</translation>
    </message>
    <message>
        <source>The folder holds a case of the sample&apos;s name that is not the sample; nothing was written.</source>
        <translation>Mappen innehåller ett ärende med exemplets namn som inte är exemplet; ingenting skrevs.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Historiken kan inte läsas.</translation>
    </message>
    <message>
        <source>The history is broken at entry {number} ({at}): {how}.</source>
        <translation>Historiken är bruten vid post {number} ({at}): {how}.</translation>
    </message>
    <message>
        <source>The lines before it have been carried out; those after it have not.</source>
        <translation>Raderna före den har utförts, de efter den inte.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read; nothing was done.</source>
        <translation>Lösenfrasfilen kan inte läsas; ingenting gjordes.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Lösenfrasen byttes.</translation>
    </message>
    <message>
        <source>The pictures show what is known.</source>
        <translation>Bilderna visar det som är känt.</translation>
    </message>
    <message>
        <source>The program made a mistake ({place}). What was saved before is safe.</source>
        <translation>Programmet gjorde ett fel ({place}). Det som sparats tidigare är i säkerhet.</translation>
    </message>
    <message>
        <source>the provision it is given by (703/2023 53 §)</source>
        <translation>bestämmelsen med stöd av vilken det ges (703/2023 53 §)</translation>
    </message>
    <message>
        <source>The recovery key was not typed to its end; nothing was done.</source>
        <translation>Återställningsnyckeln skrevs inte till slut; ingenting gjordes.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Samma igen: </translation>
    </message>
    <message>
        <source>The same person (s) or two people (Enter)? </source>
        <translation>Samma person (s) eller två personer (Enter)? </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was done.</source>
        <translation>De är inte likadana; ingenting gjordes.</translation>
    </message>
    <message>
        <source>There are no services in the directory yet: take them in with --in.</source>
        <translation>Det finns inga tjänster i katalogen ännu: ta in dem med --in.</translation>
    </message>
    <message>
        <source>There are not as many names as things were made; it was done, and no name was given.</source>
        <translation>Det finns inte lika många namn som det gjordes saker; det gjordes, men inget namn gavs.</translation>
    </message>
    <message>
        <source>There are not as many passphrase files as cases; nothing was opened.</source>
        <translation>Det finns inte lika många filer med lösenfraser som ärenden; ingenting öppnades.</translation>
    </message>
    <message>
        <source>There is no number {number} that this document could be about; nothing was printed.</source>
        <translation>Det finns inget nummer {number} som den här handlingen kunde handla om; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Det finns ännu ingen plan.</translation>
    </message>
    <message>
        <source>There is no survey in the case yet.</source>
        <translation>Det finns ingen enkät i ärendet ännu.</translation>
    </message>
    <message>
        <source>There is no verb “{verb}”; nothing was changed.</source>
        <translation>Det finns inget kommandoord ”{verb}”; inget ändrades.</translation>
    </message>
    <message>
        <source>This document is not made for that reader; nothing was printed.</source>
        <translation>Den här handlingen görs inte för den läsaren; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>Type all six lines.</source>
        <translation>Skriv alla sex rader.</translation>
    </message>
    <message>
        <source>Type it when asked, or name a file with --passphrase-file.</source>
        <translation>Skriv den när den efterfrågas, eller ange en fil med --passphrase-file.</translation>
    </message>
    <message>
        <source>Type the new passphrase again.</source>
        <translation>Skriv den nya lösenfrasen på nytt.</translation>
    </message>
    <message>
        <source>what a picture is printed on: one page, or sheets to be joined</source>
        <translation>vad en bild skrivs ut på: en sida eller ark som fogas ihop</translation>
    </message>
    <message>
        <source>what seems to be in the case already: ask, take it as something else, or as the same</source>
        <translation>det som verkar finnas i ärendet redan: fråga, ta som något annat eller som detsamma</translation>
    </message>
    <message>
        <source>what the copy is given for, for the log</source>
        <translation>för vad exemplaret ges, för loggen</translation>
    </message>
    <message>
        <source>What the statutes ask for</source>
        <translation>Vad lagen förutsätter</translation>
    </message>
    <message>
        <source>which choice is meant where “say” asks; again for each further question</source>
        <translation>vilket alternativ som väljs när ”say” frågar; på nytt för varje ytterligare fråga</translation>
    </message>
    <message>
        <source>which meeting; without it the last one held</source>
        <translation>vilken överläggning; utan detta den senast hållna</translation>
    </message>
    <message>
        <source>which national document, as sosmeta or text; or contacts or measures, as csv</source>
        <translation>vilket nationellt dokument, som sosmeta eller text; eller contacts eller measures, som csv</translation>
    </message>
    <message>
        <source>which of several, as the first (1) of the meetings; else the last</source>
        <translation>vilken av flera, såsom den första (1) av överläggningarna; annars den sista</translation>
    </message>
    <message>
        <source>who asks: child, worker, or a name</source>
        <translation>vem som frågar: child, worker eller ett namn</translation>
    </message>
    <message>
        <source>Whoever holds the recovery key and the file can open the case: keep it on paper only.</source>
        <translation>Den som har återställningsnyckeln och filen kan öppna ärendet: förvara nyckeln endast på papper.</translation>
    </message>
    <message>
        <source>without the white ground</source>
        <translation>utan vit bakgrund</translation>
    </message>
    <message>
        <source>worker, everything (what is marked for the worker too), wall, child, anonymous, or a name in the case</source>
        <translation>worker (arbetstagaren), everything (också det som är märkt bara för arbetstagaren), wall (väggen), child (barnet), anonymous (utan identitet) eller ett namn i ärendet</translation>
    </message>
    <message>
        <source>Write quotation marks around what has spaces: text=&quot;like this&quot;.</source>
        <translation>Skriv citattecken kring det som har mellanslag: text=&quot;så här&quot;.</translation>
    </message>
    <message>
        <source>Write the directory to a file</source>
        <translation>Skriv katalogen till en fil</translation>
    </message>
    <message>
        <source>write the family, a national document, the next dates or a table as a file</source>
        <translation>skriv familjen, ett nationellt dokument, de följande datumen eller en tabell som fil</translation>
    </message>
    <message>
        <source>write the genogram&apos;s layout as boxes</source>
        <translation>skriv släktträdets layout som rutor</translation>
    </message>
    <message>
        <source>Write the key figures to a file</source>
        <translation>Skriv nyckeltalen till en fil</translation>
    </message>
    <message>
        <source>Write the layout to a file</source>
        <translation>Skriv layouten till en fil</translation>
    </message>
    <message>
        <source>write the recovery key of a case, to be kept on paper</source>
        <translation>skriv ärendets återställningsnyckel för att förvaras på papper</translation>
    </message>
    <message>
        <source>Write the survey to a file</source>
        <translation>Skriv enkäten till en fil</translation>
    </message>
    <message>
        <source>Write the whole name as it is in the case, or worker, everything, wall, child or anonymous.</source>
        <translation>Skriv hela namnet som det står i ärendet, eller worker, everything, wall, child eller anonymous.</translation>
    </message>
    <message>
        <source>Write “do CASE VERB field=value …”, or “do CASE --from FILE”; --list shows the verbs.</source>
        <translation>Skriv ”do ÄRENDE KOMMANDOORD fält=värde …” eller ”do ÄRENDE --from FIL”; --list visar kommandoorden.</translation>
    </message>
    <message>
        <source>{file} was passed over. {why}</source>
        <translation>{file} hoppades över. {why}</translation>
    </message>
    <message>
        <source>{name}: in the file born {born}, in the case born {there}.</source>
        <translation>{name}: i filen född {born}, i ärendet född {there}.</translation>
    </message>
    <message>
        <source>{sentence}: not understood: {words}</source>
        <translation>{sentence}: förstods inte: {words}</translation>
    </message>
    <message>
        <source>{whose}; again for each further copy</source>
        <translation>{whose}; på nytt för varje ytterligare exemplar</translation>
    </message>
    <message>
        <source>“lahipiiri do --list” shows them all.</source>
        <translation>”lahipiiri do --list” visar dem alla.</translation>
    </message>
    <message>
        <source>“{verb}” takes its fields as name=value; nothing was changed.</source>
        <translation>”{verb}” tar sina fält som namn=värde; inget ändrades.</translation>
    </message>
    <message>
        <source>… {seconds} s</source>
        <translation>… {seconds} s</translation>
    </message>
</context>
</TS>
