<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A document of this kind is not taken in; nothing was changed.</source>
        <translation>Tällaista asiakirjaa ei tuoda; mitään ei muutettu.</translation>
    </message>
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
        <source>A national document names its client, and this one would not; nothing was written.</source>
        <translation>Kansallisessa asiakirjassa on asiakkaan nimi, eikä tässä olisi sitä; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>A national document names who drew it up, and the case names nobody; nothing was written.</source>
        <translation>Kansallisessa asiakirjassa on laatija, eikä asialle ole nimetty työntekijää; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>A national document needs given and family name of the child and of the worker; nothing was written.</source>
        <translation>Kansallinen asiakirja tarvitsee lapsen ja työntekijän etu- ja sukunimen; mitään ei kirjoitettu.</translation>
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
        <source>A row has no statement (rows {rows}); nothing was taken in.</source>
        <translation>Riviltä puuttuu väittämä (rivit {rows}); mitään ei tuotu.</translation>
    </message>
    <message>
        <source>A service has no name (rows {rows}); nothing was taken in.</source>
        <translation>Palvelulla ei ole nimeä (rivit {rows}); mitään ei tuotu.</translation>
    </message>
    <message>
        <source>A text is longer than fits; it was cut.</source>
        <translation>Teksti on liian pitkä; se katkaistiin.</translation>
    </message>
    <message>
        <source>A text is too long (rows {rows}); nothing was taken in.</source>
        <translation>Teksti on liian pitkä (rivit {rows}); mitään ei tuotu.</translation>
    </message>
    <message>
        <source>A word of our own tags is not known to this version of the program; it was left out.</source>
        <translation>Oman merkintämme sanaa tämä ohjelmaversio ei tunne; se jätettiin pois.</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Kenestä</translation>
    </message>
    <message>
        <source>Add a need and a goal to the plan first.</source>
        <translation>Lisää suunnitelmaan ensin tuen tarve ja tavoite.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>a danger</comment>
        <translation>Mitä vastaan</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Toimija</translation>
    </message>
    <message>
        <source>agreed next steps</source>
        <translation>sovitut jatkotoimet</translation>
    </message>
    <message>
        <source>An answer is not a number from {least} to {most} (rows {rows}); nothing was taken in.</source>
        <translation>Vastaus ei ole luku väliltä {least}–{most} (rivit {rows}); mitään ei tuotu.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>As hoped (0)</source>
        <translation>Kuten toivottiin (0)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Tapauksen tunnus</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Tarkista, että tiedosto on paikallaan ja että saat avata sen.</translation>
    </message>
    <message>
        <source>Check the code, and the child’s day of birth in the case.</source>
        <translation>Tarkista tunnus ja lapsen syntymäpäivä asiassa.</translation>
    </message>
    <message>
        <source>Choose a client plan (15007 or 15009) or an assessment (1005) as a JSON file of Sosmeta’s structure.</source>
        <translation>Valitse asiakassuunnitelma (15007 tai 15009) tai palvelutarpeen arvio (1005) Sosmetan rakenteen mukaisena JSON-tiedostona.</translation>
    </message>
    <message>
        <source>Choose a client plan (15007 or 15009) or an assessment (1005).</source>
        <translation>Valitse asiakassuunnitelma (15007 tai 15009) tai palvelutarpeen arvio (1005).</translation>
    </message>
    <message>
        <source>Choose a day on which a meeting was held.</source>
        <translation>Valitse päivä, jona neuvottelu pidettiin.</translation>
    </message>
    <message>
        <source>Choose the child’s own worker in the case’s header first.</source>
        <translation>Valitse ensin asian tiedoissa lapsen omatyöntekijä.</translation>
    </message>
    <message>
        <source>conclusions</source>
        <translation>johtopäätökset</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Date ahead</source>
        <translation>Tuleva päivä</translation>
    </message>
    <message>
        <source>Date passed</source>
        <translation>Mennyt päivä</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>day of the review</source>
        <translation>tarkistamisen päivä</translation>
    </message>
    <message>
        <source>day the assessment began</source>
        <translation>päivä, jona arviointi alkoi</translation>
    </message>
    <message>
        <source>day the matter was initiated</source>
        <translation>vireilletulopäivä</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>empty, to be filled in where the document goes: {field}</source>
        <translation>tyhjä, täydennetään siellä, minne asiakirja menee: {field}</translation>
    </message>
    <message>
        <source>Fewer than {least} cases: no figures are shown, since they could tell of somebody.</source>
        <translation>Alle {least} tapausta: lukuja ei näytetä, koska ne voisivat kertoa jostakusta.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Fill in both names first.</source>
        <translation>Täytä ensin molemmat nimet.</translation>
    </message>
    <message>
        <source>Fill in first: {fields}.</source>
        <translation>Täytä ensin: {fields}.</translation>
    </message>
    <message>
        <source>Fill in the crisis and safety page of the plan first.</source>
        <translation>Täytä ensin suunnitelman kriisi- ja turvasivu.</translation>
    </message>
    <message>
        <source>For which needs</source>
        <translation>Mihin tarpeisiin</translation>
    </message>
    <message>
        <source>From</source>
        <comment>in a list of facts</comment>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Give each unit a heading of its own.</source>
        <translation>Anna jokaiselle yksikölle oma otsikko.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>tavoitteita</translation>
    </message>
    <message>
        <source>ground for special support</source>
        <translation>erityisen tuen perustelut</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>How far it was reached</source>
        <translation>Miten pitkälle päästiin</translation>
    </message>
    <message>
        <source>How it was found out</source>
        <translation>Miten selvitettiin</translation>
    </message>
    <message>
        <source>How lasting the need is</source>
        <translation>Tuen tarpeen kesto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kuinka usein</translation>
    </message>
    <message>
        <source>How one gets there</source>
        <translation>Miten palveluun pääsee</translation>
    </message>
    <message>
        <source>How rights and alternatives were explained</source>
        <translation>Miten oikeudet ja vaihtoehdot selvitettiin</translation>
    </message>
    <message>
        <source>how rights were explained</source>
        <translation>miten oikeudet selvitettiin</translation>
    </message>
    <message>
        <source>how the matter began</source>
        <translation>miten asia alkoi</translation>
    </message>
    <message>
        <source>How the situation and surroundings affect functioning</source>
        <translation>Elämäntilanteen ja toimintaympäristön vaikutus toimintakykyyn</translation>
    </message>
    <message>
        <source>How we notice</source>
        <translation>Mistä huomaamme</translation>
    </message>
    <message>
        <source>Import document</source>
        <translation>Tuo asiakirja</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanallisesti</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>in a list of facts</comment>
        <translation>Laji</translation>
    </message>
    <message numerus="yes">
        <source>left out, marked for the responsible worker only: %n thing</source>
        <translation>
            <numerusform>jätetty pois, merkitty vain vastuutyöntekijälle: %n kohta</numerusform>
            <numerusform>jätetty pois, merkitty vain vastuutyöntekijälle: %n kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>left out, since it has to hold what the case doesn’t: {group} ({field})</source>
        <translation>jätetty pois, koska siinä pitäisi olla tieto, jota asiassa ei ole: {group} ({field})</translation>
    </message>
    <message>
        <source>length of the client relationship</source>
        <translation>asiakkuuden kesto</translation>
    </message>
    <message>
        <source>Less than hoped (−1)</source>
        <translation>Vähemmän kuin toivottiin (−1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Saavutettu taso</translation>
    </message>
    <message>
        <source>Look across cases</source>
        <translation>Katso tapauksia yhdessä</translation>
    </message>
    <message>
        <source>Look across cases and write the list to a file</source>
        <translation>Katso tapauksia yhdessä ja kirjoita luettelo tiedostoon</translation>
    </message>
    <message>
        <source>Make it for somebody who may read the child’s name, and choose the child first.</source>
        <translation>Tee se jollekulle, joka saa lukea lapsen nimen, ja valitse ensin lapsi.</translation>
    </message>
    <message>
        <source>mapping of the close network</source>
        <translation>läheisverkoston kartoittaminen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tukitoimi</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>tukitoimia</translation>
    </message>
    <message>
        <source>meetings with the designated worker</source>
        <translation>omatyöntekijän tapaamiset</translation>
    </message>
    <message>
        <source>Mend these rows in the file and take it in again.</source>
        <translation>Korjaa nämä rivit tiedostossa ja tuo se uudelleen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <source>more information</source>
        <translation>lisätiedot</translation>
    </message>
    <message>
        <source>More than hoped (+1)</source>
        <translation>Enemmän kuin toivottiin (+1)</translation>
    </message>
    <message>
        <source>Much less than hoped (−2)</source>
        <translation>Paljon vähemmän kuin toivottiin (−2)</translation>
    </message>
    <message>
        <source>Much more than hoped (+2)</source>
        <translation>Paljon enemmän kuin toivottiin (+2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Need of an own worker, as the client sees it</source>
        <translation>Omatyöntekijän tarve asiakkaan mielestä</translation>
    </message>
    <message>
        <source>Need of an own worker, as the professional sees it</source>
        <translation>Omatyöntekijän tarve ammattihenkilön mielestä</translation>
    </message>
    <message>
        <source>need of special support</source>
        <translation>erityisen tuen tarve</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Tuen tarve</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>tarpeita</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava neuvottelu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>No such group is known (rows {rows}); nothing was taken in. Known are: {known}.</source>
        <translation>Ryhmää ei tunneta (rivit {rows}); mitään ei tuotu. Tunnettuja ovat: {known}.</translation>
    </message>
    <message>
        <source>No such level is known (rows {rows}); nothing was taken in. Known are: {known}.</source>
        <translation>Tasoa ei tunneta (rivit {rows}); mitään ei tuotu. Tunnettuja ovat: {known}.</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>ei näytetä: liian vähän</translation>
    </message>
    <message>
        <source>On what ground the network was mapped</source>
        <translation>Millä perusteella verkosto kartoitettiin</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Avoin kohta</translation>
    </message>
    <message>
        <source>other services and means</source>
        <translation>muut palvelut ja keinot</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Elämänalue</translation>
    </message>
    <message>
        <source>place of the review</source>
        <translation>tarkistamisen paikka</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>Put the statements into the first column and each unit’s means into a column of its own.</source>
        <translation>Pane väittämät ensimmäiseen sarakkeeseen ja kunkin yksikön keskiarvot omaan sarakkeeseensa.</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Suunnitelman tarkistaminen</translation>
    </message>
    <message>
        <source>reviews of goals</source>
        <translation>arvioita tavoitteista</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as CSV (UTF-8) and try again.</source>
        <translation>Tallenna se taulukkolaskentaohjelmassa CSV-muotoon (UTF-8) ja yritä uudelleen.</translation>
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
        <source>Services of the adults in the child’s family</source>
        <translation>Lapsen perheen aikuisten palvelut</translation>
    </message>
    <message>
        <source>Sessions kept</source>
        <translation>Toteutuneet käynnit</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Suunnitellut käynnit</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>kuvaus tilanteesta</translation>
    </message>
    <message>
        <source>Social services necessary for health or development</source>
        <translation>Terveyden tai kehityksen kannalta välttämättömät sosiaalipalvelut</translation>
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
        <source>Something that was decided is due</source>
        <translation>Sovitun asian määräpäivä</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Väittämä</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>lausumia</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>That is no personal identity code; nothing was written, and it was not kept.</source>
        <translation>Se ei ole henkilötunnus; mitään ei kirjoitettu, eikä sitä säilytetty.</translation>
    </message>
    <message>
        <source>The archive is damaged or holds no family file; nothing was read.</source>
        <translation>Paketti on vioittunut tai siinä ei ole sukutiedostoa; mitään ei luettu.</translation>
    </message>
    <message>
        <source>The case has no plan yet; nothing was written.</source>
        <translation>Asialla ei ole vielä suunnitelmaa; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The case lacks what the national document has to hold; nothing was written.</source>
        <translation>Asiasta puuttuu tietoja, jotka kansallisessa asiakirjassa on oltava; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The child’s opinion is not written down, nor why it was not asked; nothing was written.</source>
        <translation>Lapsen mielipidettä ei ole kirjattu, eikä sitä, miksi sitä ei kysytty; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The client’s proposal on how the services are given</source>
        <translation>Asiakkaan ehdotus palvelujen toteuttamistavasta</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was taken from it.</source>
        <translation>Tiedostoa ei voi lukea; siitä ei otettu mitään.</translation>
    </message>
    <message>
        <source>The file is damaged or no JSON; nothing was taken in.</source>
        <translation>Tiedosto on vioittunut tai se ei ole JSON-tiedosto; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The file is locked with a password; nothing was read.</source>
        <translation>Tiedosto on lukittu salasanalla; mitään ei luettu.</translation>
    </message>
    <message>
        <source>The file is no table of a survey; nothing was taken in.</source>
        <translation>Tiedosto ei ole kyselyn taulukko; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The file is not a whole table; nothing was taken in.</source>
        <translation>Tiedosto ei ole ehjä taulukko; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8; nothing was taken in.</source>
        <translation>Tiedosto ei ole UTF-8-tekstiä; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The file is too large to be a family file; nothing was read.</source>
        <translation>Tiedosto on liian suuri sukutiedostoksi; mitään ei luettu.</translation>
    </message>
    <message>
        <source>The file is too large to be a national document; nothing was taken in.</source>
        <translation>Tiedosto on liian suuri kansalliseksi asiakirjaksi; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The file is too large to be a table; nothing was taken in.</source>
        <translation>Tiedosto on liian suuri taulukoksi; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The first row holds the headings; call that column “name”, “nimi” or “namn”.</source>
        <translation>Ensimmäisellä rivillä ovat otsikot; nimeä sarake ”name”, ”nimi” tai ”namn”.</translation>
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
        <source>The next dates as a calendar</source>
        <translation>Seuraavat päivät kalenterina</translation>
    </message>
    <message>
        <source>The personal identity code is of another day of birth than the child’s; nothing was written.</source>
        <translation>Henkilötunnuksen syntymäpäivä on muu kuin lapsen; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The plan says nothing of safety yet; nothing was written.</source>
        <translation>Suunnitelmassa ei vielä kerrota turvallisuudesta; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The table has no column for the services’ names; nothing was taken in.</source>
        <translation>Taulukossa ei ole saraketta palvelujen nimille; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The table is empty; nothing was taken in.</source>
        <translation>Taulukko on tyhjä; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>There are more cells than headings (rows {rows}); nothing was taken in.</source>
        <translation>Rivillä on enemmän soluja kuin otsikoita (rivit {rows}); mitään ei tuotu.</translation>
    </message>
    <message>
        <source>There is no such meeting in the case; nothing was written.</source>
        <translation>Asiassa ei ole sellaista neuvottelua; mitään ei kirjoitettu.</translation>
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
        <source>This is no national document the program knows; nothing was taken in.</source>
        <translation>Tämä ei ole ohjelman tuntema kansallinen asiakirja; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>time of the review</source>
        <translation>tarkistamisen aika</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Työpari</translation>
    </message>
    <message>
        <source>Two columns have one heading or none; nothing was taken in.</source>
        <translation>Kahdella sarakkeella on sama otsikko tai otsikko puuttuu; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>Two people of the GenoPro file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Kahdella ihmisellä GenoPro-tiedostossa on sama numero, joten on epäselvää, ketä tarkoitetaan. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>Two records of the file have one number, so it is unclear who is meant. Nothing was read.</source>
        <translation>Kahdella tiedoston tietueella on sama tunnus, joten ei ole selvää, ketä tarkoitetaan. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>Type all eleven signs as they stand in the population register, or leave it empty.</source>
        <translation>Kirjoita kaikki yksitoista merkkiä niin kuin ne ovat väestötietojärjestelmässä, tai jätä kohta tyhjäksi.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mitä se on</translation>
    </message>
    <message>
        <source>What the adults do</source>
        <translation>Mitä aikuiset tekevät</translation>
    </message>
    <message>
        <source>What the child does</source>
        <translation>Mitä lapsi tekee</translation>
    </message>
    <message>
        <source>What the decisions do to the child’s life</source>
        <translation>Päätösten vaikutus lapsen elämään</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Where we start</source>
        <translation>Mistä lähdetään</translation>
    </message>
    <message>
        <source>whether rights were explained</source>
        <translation>onko oikeudet selvitetty</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Kuka vastaa</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Kuka tarkistaa</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kuka tekee mitä</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Kuka hän on</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Who sees that it happens</source>
        <translation>Kuka seuraa, että se tapahtuu</translation>
    </message>
    <message>
        <source>Whose goal it is</source>
        <translation>Kenen tavoite</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Write down in the assessment what the child says, or why the child was not asked.</source>
        <translation>Kirjaa arviointiin, mitä lapsi sanoo, tai miksi lapselta ei kysytty.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>{part} of {whole} ({percent} %)</source>
        <translation>{part}/{whole} ({percent} %)</translation>
    </message>
</context>
</TS>
