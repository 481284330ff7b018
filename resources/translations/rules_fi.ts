<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>1 wholly disagree</source>
        <translation>1 täysin eri mieltä</translation>
    </message>
    <message>
        <source>5 wholly agree</source>
        <translation>5 täysin samaa mieltä</translation>
    </message>
    <message>
        <source>A child is taken to need special support until a worker has judged otherwise.</source>
        <translation>Lapsi katsotaan erityistä tukea tarvitsevaksi, kunnes työntekijä on arvioinut toisin.</translation>
    </message>
    <message>
        <source>A child of twelve or more has been given the opportunity to be heard</source>
        <translation>12 vuotta täyttäneelle lapselle on annettu tilaisuus tulla kuulluksi</translation>
    </message>
    <message>
        <source>A measure has nobody who does it:</source>
        <translation>Toimenpiteellä ei ole tekijää:</translation>
    </message>
    <message>
        <source>A need has no measure:</source>
        <translation>Tarpeeseen ei ole toimenpidettä:</translation>
    </message>
    <message>
        <source>A prohibition is in force. Not on this copy: {parts}.</source>
        <translation>Kielto on voimassa. Tässä kappaleessa ei ole: {parts}.</translation>
    </message>
    <message>
        <source>A pupil who can judge the matter consents in person (1287/2013 14 §).</source>
        <translation>Oppilas, joka kykenee arvioimaan asian merkityksen, antaa suostumuksen itse (1287/2013 14 §).</translation>
    </message>
    <message>
        <source>a safe place</source>
        <translation>turvallinen paikka</translation>
    </message>
    <message>
        <source>A strained relation is not worked on in the plan:</source>
        <translation>Kuormittuneeseen suhteeseen ei ole suunnitelmassa toimenpidettä:</translation>
    </message>
    <message>
        <source>A strained tie is not worked on in the plan:</source>
        <translation>Kuormittavaan yhteyteen ei ole suunnitelmassa toimenpidettä:</translation>
    </message>
    <message>
        <source>Agencies in a plan, on average</source>
        <translation>Tahoja suunnitelmassa keskimäärin</translation>
    </message>
    <message>
        <source>Agree how often you meet, and ask the child how often it wishes to.</source>
        <translation>Sopikaa, miten usein tapaatte, ja kysy lapselta, miten usein hän toivoo tapaavansa.</translation>
    </message>
    <message>
        <source>Agree who does it; an agency will do until somebody is named.</source>
        <translation>Sopikaa, kuka sen tekee; taho riittää, kunnes tekijä on nimetty.</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>a time limit</comment>
        <translation>edessä</translation>
    </message>
    <message>
        <source>all who answered</source>
        <translation>kaikki vastanneet</translation>
    </message>
    <message>
        <source>among needs, goals and measures</source>
        <translation>tarpeissa, tavoitteissa ja toimenpiteissä</translation>
    </message>
    <message>
        <source>An agency is in the family’s life but not in the plan:</source>
        <translation>Taho on perheen elämässä mutta ei suunnitelmassa:</translation>
    </message>
    <message>
        <source>Ask each party whether they see something otherwise; say here that nobody does, where it is so.</source>
        <translation>Kysy kaikilta, näkeekö joku jonkin asian toisin; jos ei näe, kerro se tässä.</translation>
    </message>
    <message>
        <source>Ask the child and the family whether they would like this person to come.</source>
        <translation>Kysy lapselta ja perheeltä, haluavatko he tämän ihmisen mukaan.</translation>
    </message>
    <message>
        <source>Ask the child and the parents what they need, and write it as they say it.</source>
        <translation>Kysy lapselta ja vanhemmilta, mitä he tarvitsevat, ja kirjaa se niin kuin he sen sanovat.</translation>
    </message>
    <message>
        <source>Ask the child and write what it says. It may be left out only where it would endanger the child’s health or development or is plainly unnecessary: then say here why.</source>
        <translation>Kysy lapselta ja kirjaa, mitä hän sanoo. Kuulemisen saa jättää väliin vain, jos se vaarantaisi lapsen terveyttä tai kehitystä tai on ilmeisen tarpeetonta: kerro silloin tässä miksi.</translation>
    </message>
    <message>
        <source>Ask the family and a professional of each earlier goal how far it was reached.</source>
        <translation>Kysy jokaisesta aiemmasta tavoitteesta sekä perheeltä että ammattilaiselta, miten se toteutui.</translation>
    </message>
    <message>
        <source>Ask the family how the help would suit them, and write the answer.</source>
        <translation>Kysy perheeltä, miten apu sopisi heille, ja kirjaa vastaus.</translation>
    </message>
    <message>
        <source>Ask the family whether they need a worker of their own, and write what you think yourself.</source>
        <translation>Kysy perheeltä, tarvitsevatko he omatyöntekijän, ja kirjaa myös oma arviosi.</translation>
    </message>
    <message>
        <source>Ask the guardians, and those who are close.</source>
        <translation>Kysy huoltajilta ja läheisiltä.</translation>
    </message>
    <message>
        <source>Ask the school or the day care to take part, or say why not.</source>
        <translation>Pyydä koulu tai varhaiskasvatus mukaan tai kerro, miksi ei.</translation>
    </message>
    <message>
        <source>Ask what would make it easier, and write it as a measure.</source>
        <translation>Kysy, mikä helpottaisi, ja kirjaa se toimenpiteeksi.</translation>
    </message>
    <message>
        <source>Ask whether it could do something, or whether its help is still needed.</source>
        <translation>Kysy, voisiko se tehdä jotakin tai tarvitaanko sen apua enää.</translation>
    </message>
    <message>
        <source>Assessing the urgent need of help</source>
        <translation>Kiireellisen avun tarpeen arviointi</translation>
    </message>
    <message>
        <source>Assessment of other people’s service needs</source>
        <translation>Muun henkilön palvelutarpeen arviointi</translation>
    </message>
    <message>
        <source>At once: on the very day the matter was initiated, {due}.</source>
        <translation>Välittömästi: sinä päivänä, jona asia tuli vireille, {due}.</translation>
    </message>
    <message>
        <source>Beginning the assessment of service needs</source>
        <translation>Palvelutarpeen arvioinnin aloittaminen</translation>
    </message>
    <message>
        <source>Begun without delay, finished without undue delay. There is no day, but for somebody over 75 or with the highest care allowance: the seventh working day.</source>
        <translation>Aloitetaan viipymättä ja tehdään loppuun ilman aiheetonta viivytystä. Päivää ei ole, paitsi yli 75-vuotiaalla ja ylintä hoitotukea saavalla: seitsemäs arkipäivä.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message>
        <source>Carrying out the decision</source>
        <translation>Päätöksen toimeenpano</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a part of the plan</comment>
        <translation>muuttunut</translation>
    </message>
    <message>
        <source>Child Welfare Act 20 §</source>
        <translation>LsL 20 §</translation>
    </message>
    <message>
        <source>Child Welfare Act 26 §</source>
        <translation>LsL 26 §</translation>
    </message>
    <message>
        <source>Child Welfare Act 26–27 §, Social Welfare Act 36 §</source>
        <translation>LsL 26–27 §, SHL 36 §</translation>
    </message>
    <message>
        <source>Child Welfare Act 30 §</source>
        <translation>LsL 30 §</translation>
    </message>
    <message>
        <source>Child Welfare Act 30.2 §</source>
        <translation>LsL 30.2 §</translation>
    </message>
    <message>
        <source>Child Welfare Act 37.5 §</source>
        <translation>LsL 37.5 §</translation>
    </message>
    <message>
        <source>Child welfare matter: deciding whether to assess, and telling the child and the guardians</source>
        <translation>Lastensuojeluasia: ratkaisu arvioinnin tekemisestä ja tieto lapselle ja huoltajille</translation>
    </message>
    <message>
        <source>Children of whom it is written why they were not asked</source>
        <translation>Lapset, joilta ei kysytty ja syy on kirjattu</translation>
    </message>
    <message>
        <source>Children whose own words are written down</source>
        <translation>Lapset, joiden omat sanat on kirjattu</translation>
    </message>
    <message>
        <source>Choose in the assessment how long support is thought to be needed.</source>
        <translation>Valitse arvioinnissa, miten pitkään tukea arvioidaan tarvittavan.</translation>
    </message>
    <message>
        <source>Clarifying the need of child welfare</source>
        <translation>Lastensuojelun tarpeen selvittäminen</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023) 11 §</source>
        <translation>asiakastietolaki (703/2023) 11 §</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023) 21 §</source>
        <translation>asiakastietolaki (703/2023) 21 §</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023) 42 §</source>
        <translation>asiakastietolaki (703/2023) 42 §</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023) 43 §</source>
        <translation>asiakastietolaki (703/2023) 43 §</translation>
    </message>
    <message>
        <source>Counted from the day the plan is agreed; none has been agreed yet.</source>
        <translation>Lasketaan päivästä, jona suunnitelmasta on sovittu; suunnitelmasta ei ole vielä sovittu.</translation>
    </message>
    <message>
        <source>crisis page</source>
        <translation>kriisisivu</translation>
    </message>
    <message>
        <source>Dissenting views of the parties</source>
        <translation>Osallisten eriävät näkemykset</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a time limit</comment>
        <translation>tehty</translation>
    </message>
    <message>
        <source>effect on the child</source>
        <translation>vaikutus lapseen</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a part of the plan</comment>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>Estimated length of the client relationship</source>
        <translation>Arvio asiakkuuden kestosta</translation>
    </message>
    <message>
        <source>Estimated time in which the goals are reached</source>
        <translation>Arvioitu aika, jossa tavoitteet saavutetaan</translation>
    </message>
    <message>
        <source>Family and surroundings</source>
        <translation>Perhe ja ympäristö</translation>
    </message>
    <message>
        <source>Finishing the assessment of service needs</source>
        <translation>Palvelutarpeen arvioinnin valmistuminen</translation>
    </message>
    <message>
        <source>Follow-up, attainment of the goals and a new assessment</source>
        <translation>Seuranta, tavoitteiden saavuttaminen ja uudelleenarviointi</translation>
    </message>
    <message>
        <source>Free of charge. Log data older than two years are given only for a special reason.</source>
        <translation>Maksutta. Kahta vuotta vanhempia lokitietoja annetaan vain erityisestä syystä.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pe</translation>
    </message>
    <message>
        <source>from when</source>
        <translation>mistä alkaen</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>tavoite</translation>
    </message>
    <message>
        <source>Goals for the services, and the means to reach them</source>
        <translation>Palvelujen tavoitteet ja keinot niiden saavuttamiseksi</translation>
    </message>
    <message>
        <source>Goals set together</source>
        <translation>Yhdessä asetetut tavoitteet</translation>
    </message>
    <message>
        <source>Goals that all found reached, of those evaluated</source>
        <translation>Tavoitteet, jotka kaikki arvioivat saavutetuiksi, arvioiduista</translation>
    </message>
    <message>
        <source>health and functioning</source>
        <translation>terveys ja toimintakyky</translation>
    </message>
    <message>
        <source>Health care, and early education or school, during the substitute care</source>
        <translation>Terveydenhuolto sekä varhaiskasvatus tai opetus sijaishuollon aikana</translation>
    </message>
    <message>
        <source>Holds once a decision has been made: it is carried out within three months of the initiation.</source>
        <translation>Koskee päätöstä, kun se on tehty: päätös toimeenpannaan kolmen kuukauden kuluessa vireilletulosta.</translation>
    </message>
    <message>
        <source>how far</source>
        <translation>vaihe</translation>
    </message>
    <message>
        <source>How it was given isn’t written down.</source>
        <translation>Antamistapaa ei ole kirjattu.</translation>
    </message>
    <message>
        <source>How life situation and surroundings affect functioning</source>
        <translation>Miten elämäntilanne ja ympäristö vaikuttavat toimintakykyyn</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>kuinka usein</translation>
    </message>
    <message>
        <source>How often the client and the own worker meet</source>
        <translation>Miten usein asiakas ja omatyöntekijä tapaavat</translation>
    </message>
    <message>
        <source>how rights were told</source>
        <translation>miten oikeuksista on kerrottu</translation>
    </message>
    <message>
        <source>how the family would like it</source>
        <translation>perheen toive</translation>
    </message>
    <message>
        <source>how we notice it</source>
        <translation>mistä huomaamme</translation>
    </message>
    <message>
        <source>how we notice that it is getting hard</source>
        <translation>mistä huomaamme, että alkaa olla vaikeaa</translation>
    </message>
    <message>
        <source>in the assessment</source>
        <translation>arvioinnissa</translation>
    </message>
    <message>
        <source>in the plan’s own texts</source>
        <translation>suunnitelman omissa teksteissä</translation>
    </message>
    <message>
        <source>It is a Saturday, a holiday or an eve. The Act on Counting Fixed Periods (150/1930, 5 §) would still let it be done on {later}; the earlier day is shown.</source>
        <translation>Se on lauantai, pyhäpäivä tai aatto. Säädettyjen määräaikain laskemisesta annetun lain (150/1930) 5 §:n mukaan sen voisi tehdä vielä {later}; tässä näytetään aikaisempi päivä.</translation>
    </message>
    <message>
        <source>It is clarified within the assessment of service needs, in the same time.</source>
        <translation>Selvitetään palvelutarpeen arvioinnissa, samassa ajassa.</translation>
    </message>
    <message>
        <source>It rests on no consent that is in force, so it opens nothing.</source>
        <translation>Rivin perusteena ei ole voimassa olevaa suostumusta, joten se ei avaa mitään.</translation>
    </message>
    <message>
        <source>It was judged that the child needs special support.</source>
        <translation>Lapsi on arvioitu erityistä tukea tarvitsevaksi.</translation>
    </message>
    <message>
        <source>It was judged, with a reason, that the child does not need special support.</source>
        <translation>On arvioitu perustellusti, ettei lapsi tarvitse erityistä tukea.</translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <comment>an item of the list</comment>
        <translation>jätetty pois tarkoituksella</translation>
    </message>
    <message>
        <source>length of the client relationship</source>
        <translation>asiakkuuden kesto</translation>
    </message>
    <message>
        <source>Let at least one need be told by the child or the family, and one by a professional.</source>
        <translation>Kirjaa ainakin yksi tarve lapsen tai perheen kertomana ja yksi ammattilaisen kertomana.</translation>
    </message>
    <message>
        <source>Life as a whole</source>
        <translation>elämä kokonaisuutena</translation>
    </message>
    <message>
        <source>Look together whether one of them could help here instead.</source>
        <translation>Katsokaa yhdessä, voisiko joku heistä auttaa tässä.</translation>
    </message>
    <message>
        <source>meetings with the own worker</source>
        <translation>tapaamiset omatyöntekijän kanssa</translation>
    </message>
    <message>
        <source>method</source>
        <translation>menetelmä</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>an item of the list</comment>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Name for each measure who does it, the services of other sectors too.</source>
        <translation>Nimeä jokaiselle toimenpiteelle tekijä, myös muiden hallinnonalojen palveluista.</translation>
    </message>
    <message>
        <source>National structure of the client plan</source>
        <translation>asiakassuunnitelman valtakunnallinen rakenne</translation>
    </message>
    <message>
        <source>necessary services</source>
        <translation>välttämättömät palvelut</translation>
    </message>
    <message>
        <source>need</source>
        <translation>tarve</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a part of the plan</comment>
        <translation>uusi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>No consent in force covers this recipient. Record it first, or choose the ground there is.</source>
        <translation>Mikään voimassa oleva suostumus ei koske tätä saajaa. Kirjaa se ensin tai valitse oikea peruste.</translation>
    </message>
    <message>
        <source>no day</source>
        <comment>a time limit</comment>
        <translation>ei päivää</translation>
    </message>
    <message>
        <source>No day is set to look at the plan again.</source>
        <translation>Suunnitelman tarkistukselle ei ole päivää.</translation>
    </message>
    <message>
        <source>No ground is recorded for this recipient: the copy holds what they said themselves and their own tasks. Record a consent or a row of the team first, if they are to get more.</source>
        <translation>Tälle saajalle ei ole kirjattu perustetta: kappaleessa on vain, mitä hän on itse sanonut, ja hänen omat tehtävänsä. Kirjaa ensin suostumus tai tiimin rivi, jos hänen kuuluu saada enemmän.</translation>
    </message>
    <message>
        <source>No need of special support is marked, but without a reason: until it is there the limits hold.</source>
        <translation>On merkitty, ettei erityistä tukea tarvita, mutta perustelu puuttuu: määräajat pysyvät, kunnes se on kirjattu.</translation>
    </message>
    <message>
        <source>No part of the data is named, so everything is forbidden to them.</source>
        <translation>Tietojen osaa ei ole nimetty, joten heiltä on kielletty kaikki.</translation>
    </message>
    <message>
        <source>No part of the data is named, so it opens nothing.</source>
        <translation>Tietojen osaa ei ole nimetty, joten suostumus ei avaa mitään.</translation>
    </message>
    <message>
        <source>No part of the data is named, so they get what they said themselves and their own tasks.</source>
        <translation>Tietojen osaa ei ole nimetty, joten he saavat vain, mitä ovat itse sanoneet, ja omat tehtävänsä.</translation>
    </message>
    <message>
        <source>No pupil’s request is written down.</source>
        <translation>Oppilaan pyyntöä ei ole kirjattu.</translation>
    </message>
    <message>
        <source>No request for the log data is written down.</source>
        <translation>Lokitietopyyntöä ei ole kirjattu.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ei nimetty</translation>
    </message>
    <message>
        <source>Not written yet:</source>
        <translation>Ei vielä kirjattu:</translation>
    </message>
    <message>
        <source>Nothing in the plan is about the child’s mental wellbeing.</source>
        <translation>Suunnitelmassa ei ole mitään lapsen psyykkisestä hyvinvoinnista.</translation>
    </message>
    <message>
        <source>Nothing in the plan is done at day care or school.</source>
        <translation>Suunnitelmassa ei tehdä mitään varhaiskasvatuksessa tai koulussa.</translation>
    </message>
    <message>
        <source>Of somebody over 75 the assessment is begun by the seventh working day.</source>
        <translation>Yli 75-vuotiaan arviointi aloitetaan viimeistään seitsemäntenä arkipäivänä.</translation>
    </message>
    <message>
        <source>One year from {start}: {due}.</source>
        <translation>Vuosi päivästä {start}: {due}.</translation>
    </message>
    <message>
        <source>Only a person can be a party.</source>
        <translation>Vain henkilö voi olla asianosainen.</translation>
    </message>
    <message>
        <source>Only a special reason lets it take longer.</source>
        <translation>Pidempi aika vain erityisestä syystä.</translation>
    </message>
    <message>
        <source>other services and methods</source>
        <translation>muut palvelut ja keinot</translation>
    </message>
    <message>
        <source>Own rows</source>
        <translation>Omat rivit</translation>
    </message>
    <message>
        <source>Partners of different sectors, and who is responsible for what</source>
        <translation>Eri hallinnonalojen yhteistyötahot ja vastuiden jakautuminen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>suunnitelma</translation>
    </message>
    <message>
        <source>Plan, version {version}</source>
        <translation>Suunnitelma, versio {version}</translation>
    </message>
    <message>
        <source>Private persons who support the client, and their tasks</source>
        <translation>Asiakkaan tukena olevat yksityishenkilöt ja heidän tehtävänsä</translation>
    </message>
    <message>
        <source>Pupil’s talk with the psychologist or the kuraattori</source>
        <translation>Oppilaan keskustelu psykologin tai kuraattorin kanssa</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a goal</comment>
        <translation>saavutettu</translation>
    </message>
    <message>
        <source>Read in the Act as amended up to 205/2025.</source>
        <translation>Luettu laista sellaisena kuin se on muutettuna säädökseen 205/2025 asti.</translation>
    </message>
    <message>
        <source>Read in the Act as it was first published; amendments since then are not checked here.</source>
        <translation>Luettu laista alkuperäisessä muodossaan; myöhempiä muutoksia ei ole tarkistettu tähän.</translation>
    </message>
    <message>
        <source>Read in THL’s Handbook of Child Welfare.</source>
        <translation>Luettu THL:n Lastensuojelun käsikirjasta.</translation>
    </message>
    <message>
        <source>Read in THL’s national document structure of November 2024.</source>
        <translation>Luettu THL:n valtakunnallisesta asiakirjarakenteesta, marraskuu 2024.</translation>
    </message>
    <message>
        <source>Recording client data</source>
        <translation>Asiakastietojen kirjaaminen</translation>
    </message>
    <message>
        <source>Review of the child welfare client plan</source>
        <translation>Lastensuojelun asiakassuunnitelman tarkistaminen</translation>
    </message>
    <message>
        <source>Review of the client plan</source>
        <translation>Asiakassuunnitelman tarkistaminen</translation>
    </message>
    <message>
        <source>Review of the placement in community care</source>
        <translation>Avohuollon sijoituksen edellytysten arviointi</translation>
    </message>
    <message>
        <source>Rights explained to the client, and how</source>
        <translation>Selvitys oikeuksista ja sen antamisen tapa</translation>
    </message>
    <message>
        <source>Rights, duties, alternatives and their effects explained so that the client understands</source>
        <translation>Oikeudet, velvollisuudet, vaihtoehdot ja niiden vaikutukset selvitetty niin, että asiakas ymmärtää</translation>
    </message>
    <message>
        <source>Said besides</source>
        <translation>Muualla sanottua</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>la</translation>
    </message>
    <message>
        <source>Say in the assessment whether they were explained, and how.</source>
        <translation>Kerro arvioinnissa, onko ne selvitetty ja miten.</translation>
    </message>
    <message>
        <source>Say whether rights were explained, and in what way.</source>
        <translation>Kerro, onko oikeudet selvitetty ja millä tavalla.</translation>
    </message>
    <message>
        <source>School days are counted, and the school’s holidays are not known here: every working day is counted, so the day can be earlier. A Saturday that is a school day makes it one day earlier still.</source>
        <translation>Aika lasketaan koulun työpäivinä, eikä koulun loma-aikoja tunneta tässä: jokainen arkipäivä lasketaan, joten päivä voi olla todellista aikaisempi. Jos lauantai on koulupäivä, aika päättyy päivää aikaisemmin.</translation>
    </message>
    <message>
        <source>Sending the written plan to the parties</source>
        <translation>Kirjallisen suunnitelman lähettäminen asianosaisille</translation>
    </message>
    <message>
        <source>Services and other support measures</source>
        <translation>Palvelut ja muut tukitoimet</translation>
    </message>
    <message>
        <source>Set a day to look at the plan again, and say for each goal how the change will be noticed.</source>
        <translation>Sopikaa päivä, jona suunnitelmaa tarkastellaan, ja kirjatkaa joka tavoitteelle, mistä muutos huomataan.</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>kuvaus tilanteesta</translation>
    </message>
    <message>
        <source>So also in THL’s Handbook of Child Welfare.</source>
        <translation>Samoin THL:n Lastensuojelun käsikirjassa.</translation>
    </message>
    <message>
        <source>So also in THL’s national document structure.</source>
        <translation>Samoin THL:n valtakunnallisessa asiakirjarakenteessa.</translation>
    </message>
    <message>
        <source>Social Welfare Act 36.1 §, Child Welfare Act 26.2 §</source>
        <translation>SHL 36.1 §, LsL 26.2 §</translation>
    </message>
    <message>
        <source>Social Welfare Act 36.2 §</source>
        <translation>SHL 36.2 §</translation>
    </message>
    <message>
        <source>Social Welfare Act 36.3 §</source>
        <translation>SHL 36.3 §</translation>
    </message>
    <message>
        <source>Social Welfare Act 36.4 §</source>
        <translation>SHL 36.4 §</translation>
    </message>
    <message>
        <source>Social Welfare Act 37 §</source>
        <translation>SHL 37 §</translation>
    </message>
    <message>
        <source>Social Welfare Act 39 §</source>
        <translation>SHL 39 §</translation>
    </message>
    <message>
        <source>Social Welfare Act 39 §, later addition</source>
        <translation>SHL 39 §, myöhempi lisäys</translation>
    </message>
    <message>
        <source>Social Welfare Act 39.2–3 §</source>
        <translation>SHL 39.2–3 §</translation>
    </message>
    <message>
        <source>Social Welfare Act 45.2 §</source>
        <translation>SHL 45.2 §</translation>
    </message>
    <message>
        <source>Some parts of the data are left out by their kind. Free texts may still speak of them: read the copy through.</source>
        <translation>Osa tiedoista on jätetty pois lajinsa mukaan. Vapaat tekstit voivat silti puhua niistä: lue kappale läpi.</translation>
    </message>
    <message>
        <source>Somebody close to the child has not been asked to any meeting:</source>
        <translation>Lapselle läheistä ihmistä ei ole pyydetty yhteenkään neuvotteluun:</translation>
    </message>
    <message>
        <source>soon</source>
        <comment>a time limit</comment>
        <translation>pian</translation>
    </message>
    <message>
        <source>Special support for the child’s parents and guardians</source>
        <translation>Erityinen tuki lapsen vanhemmille ja huoltajille</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Vahvuus</translation>
    </message>
    <message>
        <source>Student Welfare Act (1287/2013) 15 §</source>
        <translation>oppilas- ja opiskelijahuoltolaki (1287/2013) 15 §</translation>
    </message>
    <message>
        <source>Summary of the situation and of the need for services and special support</source>
        <translation>Yhteenveto tilanteesta sekä palvelujen ja erityisen tuen tarpeesta</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>su</translation>
    </message>
    <message>
        <source>support measure</source>
        <translation>tukitoimi</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>Telling the client who has used or received the data</source>
        <translation>Tieto asiakkaalle siitä, kuka on käyttänyt tai saanut hänen tietojaan</translation>
    </message>
    <message>
        <source>That month has no such day, so it is the last day of the month (150/1930, 3 §).</source>
        <translation>Siinä kuussa ei ole sitä päivää, joten aika päättyy kuukauden viimeisenä päivänä (150/1930, 3 §).</translation>
    </message>
    <message>
        <source>The aim of bringing the family together again</source>
        <translation>Perheen jälleenyhdistämisen tavoite</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Asiakkuus on päättynyt.</translation>
    </message>
    <message>
        <source>The child is not a client of child welfare.</source>
        <translation>Lapsi ei ole lastensuojelun asiakas.</translation>
    </message>
    <message>
        <source>The child is not placed alone in community care.</source>
        <translation>Lasta ei ole sijoitettu yksin avohuollossa.</translation>
    </message>
    <message>
        <source>The child welfare plan has a limit of its own.</source>
        <translation>Lastensuojelun suunnitelmalla on oma määräaikansa.</translation>
    </message>
    <message>
        <source>The child’s and the family’s need of services and support</source>
        <translation>Lapsen ja perheen palvelujen ja tuen tarve</translation>
    </message>
    <message>
        <source>The child’s contact with the parents and others who are close</source>
        <translation>Lapsen yhteydenpito vanhempiin ja muihin läheisiin</translation>
    </message>
    <message>
        <source>The child’s development</source>
        <translation>Lapsen kehitys</translation>
    </message>
    <message>
        <source>The child’s life</source>
        <translation>Lapsen elämä</translation>
    </message>
    <message>
        <source>The child’s own words are not written down yet.</source>
        <translation>Lapsen omia sanoja ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>The child’s wishes and view, and how they were found out</source>
        <translation>Lapsen toivomukset ja mielipide ja miten ne selvitettiin</translation>
    </message>
    <message>
        <source>The circumstances to be influenced</source>
        <translation>Asiat ja olosuhteet, joihin pyritään vaikuttamaan</translation>
    </message>
    <message>
        <source>The client’s and the others’ view, and the worker’s assessment, of how the goals were met</source>
        <translation>Asiakkaan ja muiden näkemys sekä työntekijän arvio tavoitteiden toteutumisesta</translation>
    </message>
    <message>
        <source>The client’s and the professional’s assessment of the need for support</source>
        <translation>Asiakkaan ja ammattihenkilön arvio tuen tarpeesta</translation>
    </message>
    <message>
        <source>The client’s and the professional’s estimate of the need for an own worker</source>
        <translation>Asiakkaan ja ammattihenkilön arvio omatyöntekijän tarpeesta</translation>
    </message>
    <message>
        <source>The client’s and the worker’s assessment of strengths and resources</source>
        <translation>Asiakkaan ja työntekijän arvio vahvuuksista ja voimavaroista</translation>
    </message>
    <message>
        <source>The client’s own view of the need</source>
        <translation>Asiakkaan oma näkemys tarpeesta</translation>
    </message>
    <message>
        <source>The client’s proposal on how the services are provided</source>
        <translation>Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta</translation>
    </message>
    <message>
        <source>The consent it rests on ends on {day}.</source>
        <translation>Suostumus, johon se perustuu, päättyy {day}.</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <comment>a time limit</comment>
        <translation>päivä on mennyt</translation>
    </message>
    <message>
        <source>The day of receipt, {start}, is not counted; day one is the next working day. Saturdays, Sundays and holidays are not counted. The seventh working day is {due}.</source>
        <translation>Saapumispäivää {start} ei lasketa; ensimmäinen on seuraava arkipäivä. Lauantaita, sunnuntaita ja pyhäpäiviä ei lasketa. Seitsemäs arkipäivä on {due}.</translation>
    </message>
    <message>
        <source>The day the matter was initiated is not written down.</source>
        <translation>Vireilletulopäivämäärää ei ole kirjattu.</translation>
    </message>
    <message>
        <source>The day the matter was initiated is not written down: write it in the case’s header.</source>
        <translation>Vireilletulopäivämäärää ei ole kirjattu: kirjaa se asian tietoihin.</translation>
    </message>
    <message>
        <source>The day the placement began is not written down: write it on the home.</source>
        <translation>Sijoituksen alkamispäivää ei ole kirjattu: kirjaa se kodin tietoihin.</translation>
    </message>
    <message>
        <source>The day written down for it, {day}, is before this began and does not count: write the day of this matter.</source>
        <translation>Siihen merkitty päivä {day} on ennen tämän alkua, eikä sitä lasketa: merkitse tämän asian päivä.</translation>
    </message>
    <message>
        <source>The last year and a half</source>
        <translation>Viimeiset puolitoista vuotta</translation>
    </message>
    <message>
        <source>The law names no time; THL says so. Give it soon, and write down to whom.</source>
        <translation>Laissa ei ole aikaa; näin THL sanoo. Anna suunnitelma pian ja kirjaa, kenelle.</translation>
    </message>
    <message>
        <source>The limits are a child’s; the case is about an adult.</source>
        <translation>Määräajat ovat lapsen; asia koskee aikuista.</translation>
    </message>
    <message>
        <source>The need of help is not marked as urgent.</source>
        <translation>Avun tarvetta ei ole merkitty kiireelliseksi.</translation>
    </message>
    <message>
        <source>The own worker’s assessment of the services necessary for health or development, with start and duration</source>
        <translation>Omatyöntekijän arvio terveyden tai kehityksen kannalta välttämättömistä palveluista, niiden alkamisesta ja kestosta</translation>
    </message>
    <message>
        <source>The parents’ ability</source>
        <translation>Vanhempien kyky</translation>
    </message>
    <message>
        <source>The plan names no day yet.</source>
        <translation>Suunnitelmassa ei ole vielä päivää.</translation>
    </message>
    <message>
        <source>The plan names {due}.</source>
        <translation>Suunnitelmassa on päivä {due}.</translation>
    </message>
    <message>
        <source>The professional’s conclusions</source>
        <translation>Ammattihenkilön johtopäätökset</translation>
    </message>
    <message>
        <source>The purpose and the goals of the substitute care</source>
        <translation>Sijaishuollon tarkoitus ja tavoitteet</translation>
    </message>
    <message>
        <source>The view of the guardian, a relative or another person close to the child, when needed</source>
        <translation>Huoltajan, omaisen tai muun läheisen näkemys tarvittaessa</translation>
    </message>
    <message>
        <source>The whole life</source>
        <translation>Koko elämä</translation>
    </message>
    <message>
        <source>The worker’s personal meetings with the child</source>
        <translation>Työntekijän henkilökohtaiset tapaamiset lapsen kanssa</translation>
    </message>
    <message>
        <source>there</source>
        <comment>an item of the list</comment>
        <translation>on</translation>
    </message>
    <message>
        <source>There is no field of its own: write it in the plan’s further information, and say here that it is there.</source>
        <translation>Sille ei ole omaa kenttää: kirjaa se suunnitelman lisätietoihin ja kerro tässä, että se on siellä.</translation>
    </message>
    <message>
        <source>There is no ground, so they get what they said themselves and their own tasks.</source>
        <translation>Perustetta ei ole, joten he saavat vain, mitä ovat itse sanoneet, ja omat tehtävänsä.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Suunnitelmaa ei vielä ole.</translation>
    </message>
    <message>
        <source>This is a child welfare matter: the same limits hold.</source>
        <translation>Tämä on lastensuojeluasia: samat määräajat koskevat sitä.</translation>
    </message>
    <message>
        <source>This is not a child welfare matter.</source>
        <translation>Tämä ei ole lastensuojeluasia.</translation>
    </message>
    <message>
        <source>This recipient is not recorded as a party.</source>
        <translation>Tätä saajaa ei ole kirjattu asianosaiseksi.</translation>
    </message>
    <message>
        <source>THL’s Handbook of Child Welfare</source>
        <translation>THL:n Lastensuojelun käsikirja</translation>
    </message>
    <message>
        <source>Three agencies or more work on one need, and none on another:</source>
        <translation>Yhdessä tarpeessa on mukana vähintään kolme tahoa, toisessa ei yhtään:</translation>
    </message>
    <message>
        <source>Three months from {start} end on the same day of the month: {due}.</source>
        <translation>Kolme kuukautta päivästä {start} päättyy saman numeroisena päivänä: {due}.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>to</translation>
    </message>
    <message>
        <source>tie to an agency</source>
        <translation>yhteys toimijaan</translation>
    </message>
    <message>
        <source>Time limits kept by their day</source>
        <translation>Määräajat, jotka pidettiin ajallaan</translation>
    </message>
    <message>
        <source>To whom isn’t written down.</source>
        <translation>Saajaa ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Two months from {start} end on the same day of the month: {due}.</source>
        <translation>Kaksi kuukautta päivästä {start} päättyy saman numeroisena päivänä: {due}.</translation>
    </message>
    <message>
        <source>Two things: whether to assess, and telling that the notification came and what follows.</source>
        <translation>Kaksi asiaa: tehdäänkö arviointi, ja tieto ilmoituksen vastaanottamisesta ja siitä, mitä seuraa.</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>mihin asti</translation>
    </message>
    <message>
        <source>Urgent: the same or the next working day, {due}.</source>
        <translation>Kiireellinen: samana tai seuraavana työpäivänä, {due}.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>what adults do</source>
        <translation>mitä aikuiset tekevät</translation>
    </message>
    <message>
        <source>what else is agreed</source>
        <translation>mitä muuta on sovittu</translation>
    </message>
    <message>
        <source>what happens next</source>
        <translation>miten jatketaan</translation>
    </message>
    <message>
        <source>what I do myself</source>
        <translation>mitä teen itse</translation>
    </message>
    <message>
        <source>what keeps it away</source>
        <translation>mikä sen estää</translation>
    </message>
    <message>
        <source>What the services did</source>
        <translation>Mitä palvelut tekivät</translation>
    </message>
    <message>
        <source>when</source>
        <translation>milloin</translation>
    </message>
    <message>
        <source>When needed, and at least once a year. An agreed new version counts as the review.</source>
        <translation>Tarvittaessa ja vähintään kerran vuodessa. Sovittu uusi versio on tarkistus.</translation>
    </message>
    <message>
        <source>When needed: the law names no interval. The plan itself says how and when it is followed up.</source>
        <translation>Tarvittaessa: laissa ei ole määräväliä. Suunnitelmassa sanotaan, miten ja milloin sitä seurataan.</translation>
    </message>
    <message>
        <source>where it starts from</source>
        <translation>lähtötilanne</translation>
    </message>
    <message>
        <source>Whether the need is temporary, recurring or long-term</source>
        <translation>Onko tuen tarve tilapäinen, toistuva vai pitkäaikainen</translation>
    </message>
    <message>
        <source>Which services and measures are needed</source>
        <translation>Mitä palveluja ja toimenpiteitä tarvitaan</translation>
    </message>
    <message>
        <source>who</source>
        <translation>kuka</translation>
    </message>
    <message>
        <source>who checks</source>
        <translation>kuka tarkistaa</translation>
    </message>
    <message>
        <source>whose goal</source>
        <translation>kenen tavoite</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>kenen kanssa</translation>
    </message>
    <message>
        <source>Within three months of the beginning, {start}, and then every three months.</source>
        <translation>Kolmen kuukauden kuluessa alkamisesta, {start}, ja sen jälkeen kolmen kuukauden välein.</translation>
    </message>
    <message>
        <source>Without delay once the matter was handled or the document finished. There is no day.</source>
        <translation>Viipymättä, kun asia on käsitelty tai asiakirja valmis. Päivää ei ole.</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>sanamuoto</translation>
    </message>
    <message>
        <source>Worries and strengths</source>
        <translation>Huolet ja vahvuudet</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Huoli</translation>
    </message>
    <message>
        <source>Write a need about parenthood with its measures, or name the parents’ own plan among the other plans.</source>
        <translation>Kirjaa vanhemmuutta koskeva tarve toimenpiteineen tai nimeä vanhempien oma suunnitelma muihin suunnitelmiin.</translation>
    </message>
    <message>
        <source>Write among the necessary services what the substitute care is for, and set goals for it.</source>
        <translation>Kirjaa välttämättömiin palveluihin, mitä varten sijaishuolto on, ja aseta sille tavoitteet.</translation>
    </message>
    <message>
        <source>Write an estimate, even a rough one.</source>
        <translation>Kirjaa arvio, vaikka karkeakin.</translation>
    </message>
    <message>
        <source>Write for each goal at least one measure.</source>
        <translation>Kirjaa joka tavoitteelle ainakin yksi toimenpide.</translation>
    </message>
    <message>
        <source>Write for each goal by when.</source>
        <translation>Kirjaa joka tavoitteelle, mihin mennessä.</translation>
    </message>
    <message>
        <source>Write for each need who does what.</source>
        <translation>Kirjaa joka tarpeeseen, kuka tekee mitä.</translation>
    </message>
    <message>
        <source>Write how everyday life and surroundings help or hinder managing.</source>
        <translation>Kirjaa, miten arki ja ympäristö auttavat tai haittaavat pärjäämistä.</translation>
    </message>
    <message>
        <source>Write how often the child’s own worker meets the child in person.</source>
        <translation>Kirjaa, miten usein lapsen omatyöntekijä tapaa lapsen henkilökohtaisesti.</translation>
    </message>
    <message>
        <source>Write in a few sentences how things stand.</source>
        <translation>Kirjaa muutamalla lauseella, miten asiat ovat.</translation>
    </message>
    <message>
        <source>Write in the row of family and relations how they meet and keep in touch.</source>
        <translation>Kirjaa perheen ja ihmissuhteiden riville, miten he tapaavat ja pitävät yhteyttä.</translation>
    </message>
    <message>
        <source>Write in the rows of health and of day care or school how they are arranged.</source>
        <translation>Kirjaa terveyden ja päiväkodin tai koulun riville, miten ne on järjestetty.</translation>
    </message>
    <message>
        <source>Write in the situation what is to change.</source>
        <translation>Kirjaa tilanteeseen, minkä pitää muuttua.</translation>
    </message>
    <message>
        <source>Write the child’s own words and how you learnt them, or why the child was not asked.</source>
        <translation>Kirjaa lapsen omat sanat ja miten ne saatiin selville tai miksi lapselta ei kysytty.</translation>
    </message>
    <message>
        <source>Write the provision that this is given by.</source>
        <translation>Kirjoita säännös, jonka nojalla tämä annetaan.</translation>
    </message>
    <message>
        <source>Write what goes well, as the family sees it and as a professional does.</source>
        <translation>Kirjaa, mikä sujuu, sekä perheen että ammattilaisen näkemänä.</translation>
    </message>
    <message>
        <source>Write what is done for it, or say why nothing is needed.</source>
        <translation>Kirjaa, mitä sen hyväksi tehdään, tai kerro, miksi mitään ei tarvita.</translation>
    </message>
    <message>
        <source>Write what relatives and other close people do, or that nobody does.</source>
        <translation>Kirjaa, mitä sukulaiset ja muut läheiset tekevät tai ettei kukaan tee mitään.</translation>
    </message>
    <message>
        <source>Write what the child or the family needs support with.</source>
        <translation>Kirjaa, missä lapsi tai perhe tarvitsee tukea.</translation>
    </message>
    <message>
        <source>Write what will be different for the child.</source>
        <translation>Kirjaa, mikä lapsen elämässä muuttuu.</translation>
    </message>
    <message>
        <source>Write what you conclude from what all have said.</source>
        <translation>Kirjaa, mitä päättelet siitä, mitä kaikki ovat kertoneet.</translation>
    </message>
    <message>
        <source>Write which services are necessary, from when and how long, or that none are.</source>
        <translation>Kirjaa, mitkä palvelut ovat välttämättömiä, mistä alkaen ja miten kauan, tai ettei mikään ole.</translation>
    </message>
    <message>
        <source>Write who does something about it, or say why it waits.</source>
        <translation>Kirjaa, kuka tekee asialle jotakin, tai kerro, miksi se odottaa.</translation>
    </message>
    <message>
        <source>{child} is {years}: ask the child too (417/2007 20–21 §).</source>
        <translation>{child} on {years}-vuotias: kysy myös lapselta (417/2007 20–21 §).</translation>
    </message>
    <message>
        <source>{eve} is an eve. The sources do not say whether it is a working day; it is counted, which gives the earlier day. Otherwise the day would be {later}.</source>
        <translation>{eve} on aatto. Lähteet eivät kerro, onko se arkipäivä; se lasketaan, jolloin päivä on aikaisempi. Muuten päivä olisi {later}.</translation>
    </message>
    <message>
        <source>{name} dies</source>
        <translation>{name} kuolee</translation>
    </message>
    <message>
        <source>{name} is born</source>
        <translation>{name} syntyy</translation>
    </message>
    <message>
        <source>{name} is not recorded as a guardian of {child}.</source>
        <translation>{name} ei ole kirjattu henkilön {child} huoltajaksi.</translation>
    </message>
    <message>
        <source>{name} is of age: record it as a prohibition.</source>
        <translation>{name} on täysi-ikäinen: kirjaa luovutuskieltona.</translation>
    </message>
    <message>
        <source>{name} is {years}: record that the child can judge this, or ask a guardian.</source>
        <translation>{name} on {years}-vuotias: kirjaa, että lapsi kykenee arvioimaan asian, tai kysy huoltajalta.</translation>
    </message>
    <message>
        <source>{title} ({ends}).</source>
        <translation>{title} ({ends}).</translation>
    </message>
</context>
</TS>
