<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A document of this kind is not taken in; nothing was changed.</source>
        <translation>Ett sådant dokument importeras inte; ingenting ändrades.</translation>
    </message>
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
        <source>A national document names its client, and this one would not; nothing was written.</source>
        <translation>I ett nationellt dokument står klientens namn, och här skulle det saknas; ingenting skrevs.</translation>
    </message>
    <message>
        <source>A national document names who drew it up, and the case names nobody; nothing was written.</source>
        <translation>I ett nationellt dokument står vem som upprättat det, och ärendet nämner ingen; ingenting skrevs.</translation>
    </message>
    <message>
        <source>A national document needs given and family name of the child and of the worker; nothing was written.</source>
        <translation>Ett nationellt dokument behöver barnets och arbetarens för- och efternamn; ingenting skrevs.</translation>
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
        <source>A row has no statement (rows {rows}); nothing was taken in.</source>
        <translation>En rad saknar påstående (rader {rows}); ingenting togs in.</translation>
    </message>
    <message>
        <source>A service has no name (rows {rows}); nothing was taken in.</source>
        <translation>En tjänst saknar namn (rader {rows}); ingenting togs in.</translation>
    </message>
    <message>
        <source>A text is longer than fits; it was cut.</source>
        <translation>En text är för lång; den kortades.</translation>
    </message>
    <message>
        <source>A text is too long (rows {rows}); nothing was taken in.</source>
        <translation>En text är för lång (rader {rows}); ingenting togs in.</translation>
    </message>
    <message>
        <source>A word of our own tags is not known to this version of the program; it was left out.</source>
        <translation>Ett ord i våra egna märken är okänt för den här programversionen; det lämnades bort.</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Om vem</translation>
    </message>
    <message>
        <source>Add a need and a goal to the plan first.</source>
        <translation>Lägg först till ett stödbehov och ett mål i planen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>a danger</comment>
        <translation>Mot vad</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>agreed next steps</source>
        <translation>avtalade fortsatta åtgärder</translation>
    </message>
    <message>
        <source>An answer is not a number from {least} to {most} (rows {rows}); nothing was taken in.</source>
        <translation>Ett svar är inte ett tal från {least} till {most} (rader {rows}); ingenting togs in.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>As hoped (0)</source>
        <translation>Som önskat (0)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendets nummer</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Kontrollera att filen finns och att du får öppna den.</translation>
    </message>
    <message>
        <source>Check the code, and the child’s day of birth in the case.</source>
        <translation>Kontrollera beteckningen och barnets födelsedag i ärendet.</translation>
    </message>
    <message>
        <source>Choose a client plan (15007 or 15009) or an assessment (1005) as a JSON file of Sosmeta’s structure.</source>
        <translation>Välj en klientplan (15007 eller 15009) eller en bedömning (1005) som JSON-fil enligt Sosmetas struktur.</translation>
    </message>
    <message>
        <source>Choose a client plan (15007 or 15009) or an assessment (1005).</source>
        <translation>Välj en klientplan (15007 eller 15009) eller en bedömning (1005).</translation>
    </message>
    <message>
        <source>Choose a day on which a meeting was held.</source>
        <translation>Välj en dag då en överläggning hölls.</translation>
    </message>
    <message>
        <source>Choose the child’s own worker in the case’s header first.</source>
        <translation>Välj först barnets egen kontaktperson i ärendets uppgifter.</translation>
    </message>
    <message>
        <source>conclusions</source>
        <translation>slutsatser</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Date ahead</source>
        <translation>Kommande datum</translation>
    </message>
    <message>
        <source>Date passed</source>
        <translation>Datum som passerat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>day of the review</source>
        <translation>dagen för granskningen</translation>
    </message>
    <message>
        <source>day the assessment began</source>
        <translation>dagen då bedömningen inleddes</translation>
    </message>
    <message>
        <source>day the matter was initiated</source>
        <translation>dagen då ärendet inleddes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>empty, to be filled in where the document goes: {field}</source>
        <translation>tomt, fylls i där dokumentet tas emot: {field}</translation>
    </message>
    <message>
        <source>Fewer than {least} cases: no figures are shown, since they could tell of somebody.</source>
        <translation>Färre än {least} ärenden: inga siffror visas, eftersom de kunde berätta om någon.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Fill in both names first.</source>
        <translation>Fyll först i båda namnen.</translation>
    </message>
    <message>
        <source>Fill in first: {fields}.</source>
        <translation>Fyll först i: {fields}.</translation>
    </message>
    <message>
        <source>Fill in the crisis and safety page of the plan first.</source>
        <translation>Fyll först i planens kris- och säkerhetssida.</translation>
    </message>
    <message>
        <source>For which needs</source>
        <translation>För vilka behov</translation>
    </message>
    <message>
        <source>From</source>
        <comment>in a list of facts</comment>
        <translation>Från</translation>
    </message>
    <message>
        <source>Give each unit a heading of its own.</source>
        <translation>Ge varje enhet en egen rubrik.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>ground for special support</source>
        <translation>motiveringar till särskilt stöd</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>How far it was reached</source>
        <translation>Hur långt man kom</translation>
    </message>
    <message>
        <source>How it was found out</source>
        <translation>Hur det utreddes</translation>
    </message>
    <message>
        <source>How lasting the need is</source>
        <translation>Stödbehovets varaktighet</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>How one gets there</source>
        <translation>Hur man får tjänsten</translation>
    </message>
    <message>
        <source>How rights and alternatives were explained</source>
        <translation>Hur rättigheter och alternativ förklarades</translation>
    </message>
    <message>
        <source>how rights were explained</source>
        <translation>hur rättigheterna förklarades</translation>
    </message>
    <message>
        <source>how the matter began</source>
        <translation>hur ärendet började</translation>
    </message>
    <message>
        <source>How the situation and surroundings affect functioning</source>
        <translation>Hur livssituationen och omgivningen påverkar funktionsförmågan</translation>
    </message>
    <message>
        <source>How we notice</source>
        <translation>Hur vi märker det</translation>
    </message>
    <message>
        <source>Import document</source>
        <translation>Importera dokument</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>in a list of facts</comment>
        <translation>Slag</translation>
    </message>
    <message numerus="yes">
        <source>left out, marked for the responsible worker only: %n thing</source>
        <translation>
            <numerusform>utelämnat, märkt endast för den ansvariga arbetaren: %n uppgift</numerusform>
            <numerusform>utelämnat, märkt endast för den ansvariga arbetaren: %n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>left out, since it has to hold what the case doesn’t: {group} ({field})</source>
        <translation>utelämnat, eftersom det ska innehålla en uppgift som inte finns i ärendet: {group} ({field})</translation>
    </message>
    <message>
        <source>length of the client relationship</source>
        <translation>klientrelationens varaktighet</translation>
    </message>
    <message>
        <source>Less than hoped (−1)</source>
        <translation>Mindre än önskat (−1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Uppnådd nivå</translation>
    </message>
    <message>
        <source>Look across cases</source>
        <translation>Se på ärendena tillsammans</translation>
    </message>
    <message>
        <source>Look across cases and write the list to a file</source>
        <translation>Se på ärendena tillsammans och skriv listan till en fil</translation>
    </message>
    <message>
        <source>Make it for somebody who may read the child’s name, and choose the child first.</source>
        <translation>Gör det för någon som får läsa barnets namn, och välj först barnet.</translation>
    </message>
    <message>
        <source>mapping of the close network</source>
        <translation>kartläggning av närståendenätverket</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>åtgärder</translation>
    </message>
    <message>
        <source>meetings with the designated worker</source>
        <translation>möten med den egna kontaktpersonen</translation>
    </message>
    <message>
        <source>Mend these rows in the file and take it in again.</source>
        <translation>Rätta dessa rader i filen och ta in den på nytt.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>more information</source>
        <translation>mer information</translation>
    </message>
    <message>
        <source>More than hoped (+1)</source>
        <translation>Mer än önskat (+1)</translation>
    </message>
    <message>
        <source>Much less than hoped (−2)</source>
        <translation>Mycket mindre än önskat (−2)</translation>
    </message>
    <message>
        <source>Much more than hoped (+2)</source>
        <translation>Mycket mer än önskat (+2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Need of an own worker, as the client sees it</source>
        <translation>Behovet av en egen kontaktperson enligt klienten</translation>
    </message>
    <message>
        <source>Need of an own worker, as the professional sees it</source>
        <translation>Behovet av en egen kontaktperson enligt den yrkesutbildade personen</translation>
    </message>
    <message>
        <source>need of special support</source>
        <translation>behov av särskilt stöd</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Stödbehov</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa överläggning</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>No such group is known (rows {rows}); nothing was taken in. Known are: {known}.</source>
        <translation>Gruppen är inte känd (rader {rows}); ingenting togs in. Kända är: {known}.</translation>
    </message>
    <message>
        <source>No such level is known (rows {rows}); nothing was taken in. Known are: {known}.</source>
        <translation>Nivån är inte känd (rader {rows}); ingenting togs in. Kända är: {known}.</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>visas inte: för få</translation>
    </message>
    <message>
        <source>On what ground the network was mapped</source>
        <translation>På vilken grund nätverket kartlades</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Öppen punkt</translation>
    </message>
    <message>
        <source>other services and means</source>
        <translation>övriga tjänster och metoder</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>place of the review</source>
        <translation>platsen för granskningen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Put the statements into the first column and each unit’s means into a column of its own.</source>
        <translation>Lägg påståendena i den första kolumnen och varje enhets medeltal i en egen kolumn.</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Granskning av planen</translation>
    </message>
    <message>
        <source>reviews of goals</source>
        <translation>utvärderingar av mål</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Berättat</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as CSV (UTF-8) and try again.</source>
        <translation>Spara den i kalkylprogrammet som CSV (UTF-8) och försök på nytt.</translation>
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
        <source>Services of the adults in the child’s family</source>
        <translation>Tjänster för de vuxna i barnets familj</translation>
    </message>
    <message>
        <source>Sessions kept</source>
        <translation>Genomförda besök</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Planerade besök</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>beskrivning av situationen</translation>
    </message>
    <message>
        <source>Social services necessary for health or development</source>
        <translation>Socialservice som är nödvändig för hälsan eller utvecklingen</translation>
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
        <source>Something that was decided is due</source>
        <translation>Sista dagen för något avtalat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>utsagor</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>That is no personal identity code; nothing was written, and it was not kept.</source>
        <translation>Det är ingen personbeteckning; ingenting skrevs, och den sparades inte.</translation>
    </message>
    <message>
        <source>The archive is damaged or holds no family file; nothing was read.</source>
        <translation>Arkivet är skadat eller innehåller ingen släktfil; ingenting lästes.</translation>
    </message>
    <message>
        <source>The case has no plan yet; nothing was written.</source>
        <translation>Ärendet har ingen plan ännu; ingenting skrevs.</translation>
    </message>
    <message>
        <source>The case lacks what the national document has to hold; nothing was written.</source>
        <translation>Ärendet saknar uppgifter som det nationella dokumentet måste innehålla; ingenting skrevs.</translation>
    </message>
    <message>
        <source>The child’s opinion is not written down, nor why it was not asked; nothing was written.</source>
        <translation>Barnets åsikt är inte antecknad, och inte heller varför den inte frågats efter; ingenting skrevs.</translation>
    </message>
    <message>
        <source>The client’s proposal on how the services are given</source>
        <translation>Klientens förslag till hur tjänsterna ska tillhandahållas</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was taken from it.</source>
        <translation>Filen kan inte läsas; ingenting hämtades ur den.</translation>
    </message>
    <message>
        <source>The file is damaged or no JSON; nothing was taken in.</source>
        <translation>Filen är skadad eller ingen JSON-fil; ingenting importerades.</translation>
    </message>
    <message>
        <source>The file is locked with a password; nothing was read.</source>
        <translation>Filen är låst med lösenord; inget lästes.</translation>
    </message>
    <message>
        <source>The file is no table of a survey; nothing was taken in.</source>
        <translation>Filen är ingen enkättabell; ingenting togs in.</translation>
    </message>
    <message>
        <source>The file is not a whole table; nothing was taken in.</source>
        <translation>Filen är ingen hel tabell; ingenting togs in.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8; nothing was taken in.</source>
        <translation>Filen är inte text i UTF-8; ingenting togs in.</translation>
    </message>
    <message>
        <source>The file is too large to be a family file; nothing was read.</source>
        <translation>Filen är för stor för att vara en släktfil; ingenting lästes.</translation>
    </message>
    <message>
        <source>The file is too large to be a national document; nothing was taken in.</source>
        <translation>Filen är för stor för att vara ett nationellt dokument; ingenting importerades.</translation>
    </message>
    <message>
        <source>The file is too large to be a table; nothing was taken in.</source>
        <translation>Filen är för stor för att vara en tabell; ingenting togs in.</translation>
    </message>
    <message>
        <source>The first row holds the headings; call that column “name”, “nimi” or “namn”.</source>
        <translation>Den första raden har rubrikerna; kalla kolumnen ”name”, ”nimi” eller ”namn”.</translation>
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
        <source>The next dates as a calendar</source>
        <translation>De följande datumen som kalender</translation>
    </message>
    <message>
        <source>The personal identity code is of another day of birth than the child’s; nothing was written.</source>
        <translation>Personbeteckningens födelsedag är en annan än barnets; ingenting skrevs.</translation>
    </message>
    <message>
        <source>The plan says nothing of safety yet; nothing was written.</source>
        <translation>Planen säger ännu ingenting om säkerhet; ingenting skrevs.</translation>
    </message>
    <message>
        <source>The table has no column for the services’ names; nothing was taken in.</source>
        <translation>Tabellen har ingen kolumn för tjänsternas namn; ingenting togs in.</translation>
    </message>
    <message>
        <source>The table is empty; nothing was taken in.</source>
        <translation>Tabellen är tom; ingenting togs in.</translation>
    </message>
    <message>
        <source>There are more cells than headings (rows {rows}); nothing was taken in.</source>
        <translation>Det finns fler celler än rubriker (rader {rows}); ingenting togs in.</translation>
    </message>
    <message>
        <source>There is no such meeting in the case; nothing was written.</source>
        <translation>En sådan överläggning finns inte i ärendet; ingenting skrevs.</translation>
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
        <source>This is no national document the program knows; nothing was taken in.</source>
        <translation>Detta är inget nationellt dokument som programmet känner; ingenting importerades.</translation>
    </message>
    <message>
        <source>time of the review</source>
        <translation>tiden för granskningen</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Arbetspar</translation>
    </message>
    <message>
        <source>Two columns have one heading or none; nothing was taken in.</source>
        <translation>Två kolumner har samma rubrik eller ingen; ingenting togs in.</translation>
    </message>
    <message>
        <source>Two people of the GenoPro file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Två personer i GenoPro-filen har samma nummer, så det är oklart vem som avses. Inget lästes.</translation>
    </message>
    <message>
        <source>Two records of the file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Två poster i filen har samma nummer, så det är oklart vem som avses. Ingenting lästes.</translation>
    </message>
    <message>
        <source>Type all eleven signs as they stand in the population register, or leave it empty.</source>
        <translation>Skriv alla elva tecken så som de står i befolkningsdatasystemet, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>What the adults do</source>
        <translation>Vad de vuxna gör</translation>
    </message>
    <message>
        <source>What the child does</source>
        <translation>Vad barnet gör</translation>
    </message>
    <message>
        <source>What the decisions do to the child’s life</source>
        <translation>Beslutens inverkan på barnets liv</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where we start</source>
        <translation>Var vi börjar</translation>
    </message>
    <message>
        <source>whether rights were explained</source>
        <translation>om rättigheterna har förklarats</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Vem som ansvarar</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Vem som kontrollerar</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Vem personen är</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Who sees that it happens</source>
        <translation>Vem som ser till att det sker</translation>
    </message>
    <message>
        <source>Whose goal it is</source>
        <translation>Vems mål</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Write down in the assessment what the child says, or why the child was not asked.</source>
        <translation>Anteckna i bedömningen vad barnet säger, eller varför barnet inte tillfrågats.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{part} of {whole} ({percent} %)</source>
        <translation>{part} av {whole} ({percent} %)</translation>
    </message>
</context>
</TS>
