<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>! worry</source>
        <comment>in a narrow column</comment>
        <translation>! huoli</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <comment>given out</comment>
        <translation>
            <numerusform>%n kappale</numerusform>
            <numerusform>%n kappaletta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no date and are not on the line.</source>
        <translation>
            <numerusform>%n asialla ei ole päivää, eikä se ole janalla.</numerusform>
            <numerusform>%n asialla ei ole päivää, eivätkä ne ole janalla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients</source>
        <translation>
            <numerusform>%n vastaanottaja</numerusform>
            <numerusform>%n vastaanottajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n palvelu</numerusform>
            <numerusform>%n palvelua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n v</numerusform>
            <numerusform>%n v</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n muu</numerusform>
            <numerusform>+ %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>+ strength</source>
        <comment>in a narrow column</comment>
        <translation>+ vahvuus</translation>
    </message>
    <message>
        <source>A change of the passphrase makes it worthless: destroy it then, and make a new one.</source>
        <translation>Salalauseen vaihto tekee siitä arvottoman: hävitä paperi silloin ja tee uusi.</translation>
    </message>
    <message>
        <source>A consent was taken back</source>
        <translation>Suostumus on peruttu</translation>
    </message>
    <message>
        <source>A consultation sheet is made without identity only; nothing was printed.</source>
        <translation>Konsultaatiopohja tehdään vain ilman tunnistetietoja; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>A form for the child and the family to fill in after a meeting.</source>
        <translation>Lomake, jonka lapsi ja perhe täyttävät neuvottelun jälkeen.</translation>
    </message>
    <message>
        <source>A full bar is a time. An empty one is a day of which only the month or the year is known; dashed, the date is not sure.</source>
        <translation>Täysi palkki on ajanjakso. Tyhjä on päivä, josta tiedetään vain kuukausi tai vuosi; katkoviiva kertoo, ettei aika ole varma.</translation>
    </message>
    <message>
        <source>A prohibition can be taken back whenever you want, without saying why.</source>
        <translation>Kiellon voi perua milloin tahansa kertomatta syytä.</translation>
    </message>
    <message>
        <source>A prohibition was taken back</source>
        <translation>Kielto on peruttu</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>Turvallinen paikka</translation>
    </message>
    <message>
        <source>A safe place:</source>
        <translation>Turvallinen paikka:</translation>
    </message>
    <message>
        <source>about a risk</source>
        <translation>koskee riskiä</translation>
    </message>
    <message>
        <source>Added afterwards</source>
        <translation>Jälkikäteen lisätty</translation>
    </message>
    <message>
        <source>Advice, who gave it, and the day of the answer:</source>
        <translation>Neuvo, sen antaja ja vastauspäivä:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Vastaan:</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>ikä ei tiedossa</translation>
    </message>
    <message>
        <source>Agencies with a tie</source>
        <translation>Toimijat, joihin on yhteys</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Asialista</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <comment>section of the plan</comment>
        <translation>Sovitut jatkotoimet</translation>
    </message>
    <message>
        <source>Among professionals</source>
        <translation>Ammattilaisten kesken</translation>
    </message>
    <message>
        <source>Annex to the log report</source>
        <translation>Lokiselvityksen liite</translation>
    </message>
    <message>
        <source>Annex to the log report: copy by copy</source>
        <translation>Lokiselvityksen liite: kappale kerrallaan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answers for the plan</source>
        <translation>Suunnitelmasta vastaa</translation>
    </message>
    <message>
        <source>answers for the plan</source>
        <translation>vastaa suunnitelmasta</translation>
    </message>
    <message>
        <source>anything about the child’s matter</source>
        <translation>mikä tahansa lapsen asia</translation>
    </message>
    <message>
        <source>anything about the plan</source>
        <translation>mikä tahansa suunnitelman asia</translation>
    </message>
    <message>
        <source>as hoped</source>
        <translation>niin kuin toivottiin</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>tilanne {day}</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>kutsuja: {name}</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Keneltä pyydettiin</translation>
    </message>
    <message>
        <source>Asked of others, answer awaited</source>
        <translation>Muilta pyydetty, vastausta odotetaan</translation>
    </message>
    <message>
        <source>Assessment of service needs</source>
        <translation>Palvelutarpeen arviointi</translation>
    </message>
    <message>
        <source>assessment-{number}</source>
        <translation>arvio-{number}</translation>
    </message>
    <message>
        <source>Attainment of goals</source>
        <comment>section of the assessment</comment>
        <translation>Tavoitteiden saavuttaminen</translation>
    </message>
    <message>
        <source>Attainment of the previous plan’s goals</source>
        <comment>section of the plan</comment>
        <translation>Edellisen suunnitelman tavoitteiden saavuttaminen</translation>
    </message>
    <message>
        <source>Background and present situation</source>
        <comment>section of the plan</comment>
        <translation>Tausta ja nykytilanne</translation>
    </message>
    <message>
        <source>Begun without a consent, because:</source>
        <translation>Aloitettu ilman suostumusta, koska:</translation>
    </message>
    <message>
        <source>Born:</source>
        <translation>Syntynyt:</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Viimeistään {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Soita</translation>
    </message>
    <message>
        <source>card-{number}</source>
        <translation>kortti-{number}</translation>
    </message>
    <message>
        <source>changes-{number}</source>
        <translation>muutokset-{number}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Lapsi</translation>
    </message>
    <message>
        <source>Child of an adult whom other services treat</source>
        <translation>Muiden palvelujen hoitaman aikuisen lapsi</translation>
    </message>
    <message>
        <source>Child welfare client plan</source>
        <translation>Lastensuojelun asiakassuunnitelma</translation>
    </message>
    <message>
        <source>Child’s own worker</source>
        <translation>Omatyöntekijä</translation>
    </message>
    <message>
        <source>Choose a new passphrase, and make a new recovery key.</source>
        <translation>Valitse uusi salalause ja tee uusi palautusavain.</translation>
    </message>
    <message>
        <source>Choose another document, or record first what it is to tell of.</source>
        <translation>Valitse toinen asiakirja, tai kirjaa ensin se, mistä sen on tarkoitus kertoa.</translation>
    </message>
    <message>
        <source>Choose another meeting, or another recipient.</source>
        <translation>Valitse toinen neuvottelu tai toinen vastaanottaja.</translation>
    </message>
    <message>
        <source>Choose another picture or another recipient.</source>
        <translation>Valitse toinen kuva tai toinen vastaanottaja.</translation>
    </message>
    <message>
        <source>Choose the consultation without identity as its reader.</source>
        <translation>Valitse lukijaksi konsultaatio ilman tunnistetietoja.</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023), section 4</source>
        <translation>asiakastietolaki 4 §</translation>
    </message>
    <message>
        <source>Client plan, services for families with children</source>
        <translation>Lapsiperheiden palvelujen asiakassuunnitelma</translation>
    </message>
    <message>
        <source>Client’s proposal, necessary services, other services and means</source>
        <comment>section of the plan</comment>
        <translation>Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta, ammattihenkilön arvio tarvittavasta tuesta, muut palvelut ja keinot</translation>
    </message>
    <message>
        <source>Closeness, 9 to 0</source>
        <translation>Läheisyys, 9–0</translation>
    </message>
    <message>
        <source>conclusion</source>
        <comment>in a narrow column</comment>
        <translation>johtopäätös</translation>
    </message>
    <message>
        <source>Conclusions and further measures</source>
        <comment>section of the assessment</comment>
        <translation>Johtopäätökset ja jatkotoimet</translation>
    </message>
    <message>
        <source>Conclusions on the conditions of being a client</source>
        <translation>Johtopäätökset asiakkuuden edellytyksistä</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>SALASSA PIDETTÄVÄ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>consent of {name}</source>
        <translation>suostumuksen antoi {name}</translation>
    </message>
    <message>
        <source>Consent sheet to sign</source>
        <translation>Suostumuslomake allekirjoitettavaksi</translation>
    </message>
    <message>
        <source>consent-{number}</source>
        <translation>suostumus-{number}</translation>
    </message>
    <message>
        <source>Consents</source>
        <comment>section of the plan</comment>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Consents and log</source>
        <translation>Suostumukset ja loki</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultaatio</translation>
    </message>
    <message>
        <source>Consultation sheet</source>
        <translation>Konsultaatiopohja</translation>
    </message>
    <message>
        <source>Consultation sheet, without identity</source>
        <translation>Konsultaatiopohja, ilman tunnistetietoja</translation>
    </message>
    <message>
        <source>Consultation without identity</source>
        <translation>Konsultaatio ilman tunnistetietoja</translation>
    </message>
    <message>
        <source>consultation-{number}</source>
        <translation>konsultaatio-{number}</translation>
    </message>
    <message>
        <source>Contact page: whom do I call about what</source>
        <translation>Yhteystietosivu: kenelle soitan mistäkin</translation>
    </message>
    <message>
        <source>contacts-{number}</source>
        <translation>yhteystiedot-{number}</translation>
    </message>
    <message>
        <source>Copies given out</source>
        <translation>Luovutetut kappaleet</translation>
    </message>
    <message>
        <source>Copy {number}/{copies}</source>
        <translation>Kappale {number}/{copies}</translation>
    </message>
    <message>
        <source>Crisis card</source>
        <translation>Kriisikortti</translation>
    </message>
    <message>
        <source>Crisis card for a pocket</source>
        <translation>Kriisikortti taskuun</translation>
    </message>
    <message>
        <source>Cut along the dashed line and fold in the middle. It names no family, so that it may be lost.</source>
        <translation>Leikkaa katkoviivaa pitkin ja taita keskeltä. Kortissa ei ole perheen nimeä, jotta sen voi hukatakin.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päiviä</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Tulevat päivät</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Decisions, who carries them out and who follows up</source>
        <translation>Päätökset, toteuttajat ja seurannasta vastaavat</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Tiheys</translation>
    </message>
    <message>
        <source>digest {digest}</source>
        <translation>tiiviste {digest}</translation>
    </message>
    <message>
        <source>Dissenting views</source>
        <comment>section of the plan</comment>
        <translation>Eriävät näkemykset</translation>
    </message>
    <message>
        <source>Each day is reckoned from what was in force on it.</source>
        <translation>Jokainen päivä on laskettu siitä, mitä silloin oli voimassa.</translation>
    </message>
    <message>
        <source>Every copy given of your data, and every day of use</source>
        <translation>Jokainen tiedoistasi annettu kappale ja jokainen käyttöpäivä</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Kaikki.</translation>
    </message>
    <message>
        <source>Family and people close to the child</source>
        <translation>Perhe ja läheiset</translation>
    </message>
    <message>
        <source>feedback-{number}</source>
        <translation>palaute-{number}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Ensimmäinen</translation>
    </message>
    <message>
        <source>Five faces in a row, from very sad (1) to very glad (5).</source>
        <translation>Viisi kasvoa rivissä, hyvin surullisesta (1) hyvin iloiseen (5).</translation>
    </message>
    <message>
        <source>For a client who asks for more: each copy by itself, each day of use.</source>
        <translation>Asiakkaalle, joka pyytää lisää: jokainen kappale erikseen, jokainen käyttöpäivä.</translation>
    </message>
    <message>
        <source>For a client who asks who has got or seen what. One page.</source>
        <translation>Asiakkaalle, joka kysyy, kuka on saanut tai nähnyt mitä. Yksi sivu.</translation>
    </message>
    <message>
        <source>For advice from outside: nobody can be told from it.</source>
        <translation>Neuvon pyytämiseen ulkopuolelta: siitä ei tunnista ketään.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Kuinka pitkäksi aikaa</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>Puolesta:</translation>
    </message>
    <message>
        <source>For the child and the family</source>
        <translation>Lapselle ja perheelle</translation>
    </message>
    <message>
        <source>For the door of the refrigerator: whom to call about what.</source>
        <translation>Jääkaapin oveen: kenelle soitetaan mistäkin asiasta.</translation>
    </message>
    <message>
        <source>For the next worker: the matter read in two minutes.</source>
        <translation>Seuraavalle työntekijälle: asia luettuna kahdessa minuutissa.</translation>
    </message>
    <message>
        <source>For the table of a meeting: who does what, with overlaps and gaps.</source>
        <translation>Neuvottelun pöydälle: kuka tekee mitä, päällekkäisyydet ja aukot.</translation>
    </message>
    <message>
        <source>For whoever took a consent back: what it was and since when it is no longer in force.</source>
        <translation>Suostumuksen peruneelle: mikä se oli ja mistä alkaen se ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>Forbidden by</source>
        <translation>Kieltäjä</translation>
    </message>
    <message>
        <source>from version {old} to version {new}</source>
        <translation>versiosta {old} versioon {new}</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Mistä alkaen</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>alkaen {day}</translation>
    </message>
    <message>
        <source>From {since} until further notice.</source>
        <translation>{since} alkaen, toistaiseksi.</translation>
    </message>
    <message>
        <source>From {since} until {until}.</source>
        <translation>{since}–{until}.</translation>
    </message>
    <message>
        <source>Further information:</source>
        <translation>Lisätiedot:</translation>
    </message>
    <message>
        <source>Gaps to look at together</source>
        <translation>Aukot, joita katsotaan yhdessä</translation>
    </message>
    <message>
        <source>Gaps: {gaps}.</source>
        <translation>Aukot: {gaps}.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Antaja</translation>
    </message>
    <message>
        <source>given by {name}</source>
        <translation>antoi {name}</translation>
    </message>
    <message>
        <source>Giving it is voluntary. You can take it back whenever you want, without saying why, by telling the worker. From that day on nothing more is given. What has been given before cannot be called back.</source>
        <translation>Suostumuksen antaminen on vapaaehtoista. Voit perua sen milloin tahansa kertomatta syytä: ilmoita siitä työntekijälle. Siitä päivästä lähtien mitään uutta ei anneta. Aiemmin annettua ei voi saada takaisin.</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Tavoite ja teot</translation>
    </message>
    <message>
        <source>Goals to be set, services and other means</source>
        <comment>section of the plan</comment>
        <translation>Asetettavat tavoitteet, palvelut joita asiakkaalle suunnitellaan, muut palvelut ja keinot</translation>
    </message>
    <message>
        <source>Guardians:</source>
        <translation>Huoltajat:</translation>
    </message>
    <message>
        <source>Hand-over to the next worker</source>
        <translation>Siirtosivu seuraavalle työntekijälle</translation>
    </message>
    <message>
        <source>hand-over-{number}</source>
        <translation>siirto-{number}</translation>
    </message>
    <message>
        <source>Handling of the matter</source>
        <translation>Asian käsittely</translation>
    </message>
    <message>
        <source>Here is room for the child&apos;s own words, just as the child says them.</source>
        <translation>Tässä on tilaa lapsen omille sanoille, juuri niin kuin lapsi ne sanoo.</translation>
    </message>
    <message>
        <source>Home municipality:</source>
        <translation>Kotikunta:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>How and when rights were explained:</source>
        <translation>Miten ja milloin oikeuksista on kerrottu:</translation>
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation>Miten kukin meistä sen näkee</translation>
    </message>
    <message>
        <source>How everyday life affects managing:</source>
        <translation>Miten arki vaikuttaa pärjäämiseen:</translation>
    </message>
    <message>
        <source>How far it was reached</source>
        <translation>Miten pitkälle päästiin</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Missä mennään</translation>
    </message>
    <message>
        <source>How it has gone, in numbers</source>
        <translation>Miten on mennyt, lukuina</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>Miten se arvioitiin</translation>
    </message>
    <message>
        <source>How long support is needed</source>
        <translation>Tuen tarpeen kesto</translation>
    </message>
    <message>
        <source>How long we think we work together:</source>
        <translation>Arvio asiakkuuden kestosta:</translation>
    </message>
    <message>
        <source>How many have used the data</source>
        <translation>Kuinka moni on käyttänyt tietoja</translation>
    </message>
    <message>
        <source>How our goals have gone</source>
        <translation>Miten tavoitteissamme on edetty</translation>
    </message>
    <message>
        <source>How the earlier goals went</source>
        <translation>Miten aiemmat tavoitteet toteutuivat</translation>
    </message>
    <message>
        <source>How the family would like the help:</source>
        <translation>Miten perhe toivoo saavansa apua:</translation>
    </message>
    <message>
        <source>How the support is arranged</source>
        <translation>Miten tuki järjestetään</translation>
    </message>
    <message>
        <source>How things are now</source>
        <translation>Missä nyt mennään</translation>
    </message>
    <message>
        <source>How this plan came about</source>
        <translation>Miten tämä suunnitelma syntyi</translation>
    </message>
    <message>
        <source>How was the meeting?</source>
        <translation>Millainen neuvottelu oli?</translation>
    </message>
    <message>
        <source>How we go on</source>
        <translation>Miten jatketaan</translation>
    </message>
    <message>
        <source>How we notice</source>
        <translation>Mistä huomaamme</translation>
    </message>
    <message>
        <source>How we notice that it is getting hard</source>
        <translation>Mistä huomaamme, että alkaa olla vaikeaa</translation>
    </message>
    <message>
        <source>How we notice that it is getting hard:</source>
        <translation>Mistä huomaamme, että alkaa olla vaikeaa:</translation>
    </message>
    <message>
        <source>Hypotheses of the team</source>
        <translation>Tiimin hypoteesit</translation>
    </message>
    <message>
        <source>I</source>
        <comment>the child speaks</comment>
        <translation>Minä</translation>
    </message>
    <message>
        <source>I also want to say:</source>
        <translation>Haluan sanoa vielä:</translation>
    </message>
    <message>
        <source>I call</source>
        <translation>Soitan</translation>
    </message>
    <message>
        <source>I got to say what I wanted: yes, partly, no. What was left unsaid?</source>
        <translation>Sain sanoa, mitä halusin: kyllä, osittain, en. Mitä jäi sanomatta?</translation>
    </message>
    <message>
        <source>I may ask to talk alone with my worker.</source>
        <translation>Saan pyytää jutella kahden kesken työntekijäni kanssa.</translation>
    </message>
    <message>
        <source>I may ask, and say if something is written wrong.</source>
        <translation>Saan kysyä, ja sanoa, jos jokin on kirjoitettu väärin.</translation>
    </message>
    <message>
        <source>I may say what I think, and I may stay silent.</source>
        <translation>Saan sanoa, mitä ajattelen, ja saan olla hiljaa.</translation>
    </message>
    <message>
        <source>I want to talk about this:</source>
        <translation>Haluan puhua tästä:</translation>
    </message>
    <message>
        <source>Identity of the pupil and the guardian</source>
        <translation>Oppilaan ja huoltajan yksilöintitiedot</translation>
    </message>
    <message>
        <source>If not reached:</source>
        <translation>Jos hän ei vastaa:</translation>
    </message>
    <message>
        <source>If something here surprises you, ask the worker. You may ask for this report again free of charge, and you get it within two months at the latest.</source>
        <translation>Jos jokin tässä yllättää, kysy työntekijältä. Voit pyytää tämän selvityksen uudelleen maksutta, ja saat sen viimeistään kahdessa kuukaudessa.</translation>
    </message>
    <message>
        <source>If something worries me, I may call</source>
        <translation>Jos jokin huolettaa, voin soittaa</translation>
    </message>
    <message>
        <source>If you see something differently, write it here.</source>
        <translation>Jos näet jonkin asian toisin, kirjoita se tähän.</translation>
    </message>
    <message>
        <source>in a crisis</source>
        <translation>kriisissä</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Information on rights given</source>
        <comment>section of the plan</comment>
        <translation>Selvitys oikeuksista</translation>
    </message>
    <message>
        <source>interpreter: {tongue}</source>
        <translation>tulkki: {tongue}</translation>
    </message>
    <message>
        <source>Invitation to a meeting</source>
        <translation>Kutsu neuvotteluun</translation>
    </message>
    <message>
        <source>invitation-{number}</source>
        <translation>kutsu-{number}</translation>
    </message>
    <message>
        <source>It cannot be followed: {why}</source>
        <translation>Sitä ei voida noudattaa: {why}</translation>
    </message>
    <message>
        <source>It has not counted since {day}.</source>
        <translation>Se ei ole ollut voimassa {day} alkaen.</translation>
    </message>
    <message>
        <source>It is followed.</source>
        <translation>Sitä noudatetaan.</translation>
    </message>
    <message>
        <source>Keep it like a key</source>
        <translation>Säilytä kuin avainta</translation>
    </message>
    <message>
        <source>Keep no photograph and no copy of it on a computer.</source>
        <translation>Älä säilytä siitä valokuvaa äläkä kopiota tietokoneella.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeinen</translation>
    </message>
    <message>
        <source>last {last}, first {first}; on {count} days</source>
        <translation>viimeksi {last}, ensin {first}; {count} päivänä</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Puheenjohtaja</translation>
    </message>
    <message>
        <source>less than hoped</source>
        <translation>vähemmän kuin toivottiin</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>Tasot: {levels}</translation>
    </message>
    <message>
        <source>Life line</source>
        <translation>Elämänjana</translation>
    </message>
    <message>
        <source>Life line in three lanes</source>
        <translation>Elämänjana kolmena kaistana</translation>
    </message>
    <message>
        <source>life-line-{number}</source>
        <translation>jana-{number}</translation>
    </message>
    <message>
        <source>Log report</source>
        <translation>Lokiselvitys</translation>
    </message>
    <message>
        <source>Log report: who was given what</source>
        <translation>Lokiselvitys: kenelle on annettu mitä</translation>
    </message>
    <message>
        <source>log-annex-{number}</source>
        <translation>loki-liite-{number}</translation>
    </message>
    <message>
        <source>log-{number}</source>
        <translation>loki-{number}</translation>
    </message>
    <message>
        <source>Mapping of the close network</source>
        <translation>Läheisverkoston kartoittaminen</translation>
    </message>
    <message>
        <source>Meeting in which this plan was made</source>
        <comment>section of the plan</comment>
        <translation>Tiedot neuvottelusta, jossa tämä suunnitelma on tehty</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Neuvottelut</translation>
    </message>
    <message>
        <source>Meetings with the designated worker:</source>
        <translation>Tapaamiset omatyöntekijän kanssa:</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Neuvottelun muistio</translation>
    </message>
    <message>
        <source>minutes-{number}</source>
        <translation>muistio-{number}</translation>
    </message>
    <message>
        <source>more than hoped</source>
        <translation>enemmän kuin toivottiin</translation>
    </message>
    <message>
        <source>much less than hoped</source>
        <translation>paljon vähemmän kuin toivottiin</translation>
    </message>
    <message>
        <source>much more than hoped</source>
        <translation>paljon enemmän kuin toivottiin</translation>
    </message>
    <message>
        <source>My own page</source>
        <translation>Oma sivuni</translation>
    </message>
    <message>
        <source>My tree: the people who are near me</source>
        <translation>Minun puuni: ihmiset, jotka ovat lähelläni</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name a worker of the child’s own, or somebody who does something in the plan.</source>
        <translation>Nimeä lapsen omatyöntekijä tai joku, joka tekee suunnitelmassa jotakin.</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Tuen tarve</translation>
    </message>
    <message>
        <source>Need {number}: {need}, {services}.</source>
        <translation>Tarve {number}: {need}, {services}.</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Tarve: {need}</translation>
    </message>
    <message>
        <source>No copy has been given out that you could be told of.</source>
        <translation>Ei luovutettuja kappaleita, joista sinulle voisi kertoa.</translation>
    </message>
    <message>
        <source>No next meeting, because:</source>
        <translation>Seuraavaa neuvottelua ei ole, koska:</translation>
    </message>
    <message>
        <source>no service, own doing only</source>
        <translation>ei palvelua, vain omaa tekemistä</translation>
    </message>
    <message>
        <source>nobody does anything yet</source>
        <translation>kukaan ei vielä tee mitään</translation>
    </message>
    <message>
        <source>Not asked, because:</source>
        <translation>Ei kysytty, koska:</translation>
    </message>
    <message>
        <source>Not looked at together again yet; earlier it was found:</source>
        <translation>Ei vielä arvioitu uudelleen yhdessä; aiemmin sanottiin:</translation>
    </message>
    <message>
        <source>Not looked at together yet.</source>
        <translation>Ei vielä arvioitu yhdessä.</translation>
    </message>
    <message>
        <source>Not to</source>
        <translation>Ei saa antaa</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what stood in a field before</comment>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Mikään ei ole muuttunut.</translation>
    </message>
    <message>
        <source>Nothing in the case has a date yet; nothing was printed.</source>
        <translation>Millään tapauksen tiedolla ei ole vielä päivää; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Mikään ei ole kesken.</translation>
    </message>
    <message>
        <source>Nothing is recorded of it that you could be told.</source>
        <translation>Siitä ei ole kirjattu mitään, mitä sinulle voisi kertoa.</translation>
    </message>
    <message>
        <source>Now: {baseline}</source>
        <translation>Nyt: {baseline}</translation>
    </message>
    <message>
        <source>on behalf of {name}</source>
        <translation>henkilön {name} puolesta</translation>
    </message>
    <message>
        <source>On one {paper} page the smallest text would be under {least} points, too small to read.</source>
        <translation>Yhdellä {paper}-sivulla pienin teksti jäisi alle {least} pisteen ja olisi liian pientä luettavaksi.</translation>
    </message>
    <message>
        <source>On what ground, for what</source>
        <translation>Millä perusteella, mihin</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Minä päivinä</translation>
    </message>
    <message>
        <source>One A3 page</source>
        <translation>Yksi A3-sivu</translation>
    </message>
    <message>
        <source>One A4 page</source>
        <translation>Yksi A4-sivu</translation>
    </message>
    <message>
        <source>Open the case file in Lähipiiri and choose “Use the recovery key”.</source>
        <translation>Avaa tapauksen tiedosto Lähipiirissä ja valitse ”Käytä palautusavainta”.</translation>
    </message>
    <message>
        <source>Other parties’ estimate of the need of support</source>
        <comment>section of the assessment</comment>
        <translation>Muiden yhteistyötahojen arvio tuen ja palvelujen tarpeesta</translation>
    </message>
    <message>
        <source>Other plans in force</source>
        <comment>section of the plan</comment>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>Other plans of the child</source>
        <translation>Lapsen muut suunnitelmat</translation>
    </message>
    <message>
        <source>Other things that help:</source>
        <translation>Muu, mikä auttaa:</translation>
    </message>
    <message>
        <source>Our common plan</source>
        <translation>Yhteinen suunnitelma</translation>
    </message>
    <message>
        <source>Our shared assessment</source>
        <translation>Yhteinen arviomme</translation>
    </message>
    <message>
        <source>own-page-{number}</source>
        <translation>oma-sivu-{number}</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Sivu {page} / {pages}</translation>
    </message>
    <message>
        <source>Parents and guardians</source>
        <translation>Vanhemmat ja huoltajat</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Suunnitelman osa</translation>
    </message>
    <message>
        <source>Participants and their position</source>
        <translation>Osallistujat ja heidän asemansa</translation>
    </message>
    <message>
        <source>People and professionals in the circles</source>
        <translation>Ihmiset ja ammattilaiset kehillä</translation>
    </message>
    <message>
        <source>People in the network</source>
        <translation>Ihmisiä verkostossa</translation>
    </message>
    <message>
        <source>Persons the plan is given to</source>
        <comment>section of the plan</comment>
        <translation>Henkilöt joille tämä suunnitelma toimitetaan</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Paikka ja päivämäärä</translation>
    </message>
    <message>
        <source>Plan and assessment</source>
        <translation>Suunnitelma ja arvio</translation>
    </message>
    <message>
        <source>Plan for meetings, review of the plan, length of the client relationship</source>
        <comment>section of the plan</comment>
        <translation>Suunnitelma asiakkaan ja omatyöntekijän tapaamisista, suunnitelman tarkistaminen, arvio asiakkuuden kestosta</translation>
    </message>
    <message>
        <source>plan-{number}</source>
        <translation>suunnitelma-{number}</translation>
    </message>
    <message>
        <source>Poster of A3 sheets</source>
        <translation>Juliste A3-arkeista</translation>
    </message>
    <message>
        <source>Poster of A4 sheets</source>
        <translation>Juliste A4-arkeista</translation>
    </message>
    <message>
        <source>practice data, invented people</source>
        <translation>harjoitusaineisto, keksittyjä henkilöitä</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Läsnä:</translation>
    </message>
    <message>
        <source>Print it as a poster of {sheets} A4 sheets.</source>
        <translation>Tulosta se julisteena, {sheets} A4-arkkia.</translation>
    </message>
    <message>
        <source>Print it on one A3 page, or as a poster of {sheets} A4 sheets.</source>
        <translation>Tulosta se yhdelle A3-sivulle tai julisteena, {sheets} A4-arkkia.</translation>
    </message>
    <message>
        <source>Print without it, or have the list checked by somebody who speaks the language.</source>
        <translation>Tulosta ilman sitä, tai anna kieltä puhuvan tarkistaa sanasto.</translation>
    </message>
    <message>
        <source>Pupil:</source>
        <translation>Oppilas:</translation>
    </message>
    <message>
        <source>Purpose of the meeting</source>
        <translation>Neuvottelun tarkoitus</translation>
    </message>
    <message>
        <source>Put a ring round the face that fits. There is no wrong answer.</source>
        <translation>Ympyröi sopivat kasvot. Väärää vastausta ei ole.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kuittaus</translation>
    </message>
    <message>
        <source>Receipt for a consent taken back</source>
        <translation>Kuittaus perutusta suostumuksesta</translation>
    </message>
    <message>
        <source>receipt-{number}</source>
        <translation>kuittaus-{number}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Record the consent first, or choose who gave it as the reader.</source>
        <translation>Kirjaa suostumus ensin tai valitse lukijaksi sen antaja.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Relations a person</source>
        <translation>Suhteita henkilöä kohti</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Suunnitelman tarkistaminen</translation>
    </message>
    <message>
        <source>Rights have not been explained yet.</source>
        <translation>Oikeuksia ei ole vielä selvitetty.</translation>
    </message>
    <message>
        <source>Rights were explained.</source>
        <translation>Oikeudet on selvitetty.</translation>
    </message>
    <message>
        <source>Rights, duties, alternatives and their effects explained</source>
        <translation>Oikeudet, velvollisuudet, vaihtoehdot ja niiden vaikutukset selvitetty</translation>
    </message>
    <message>
        <source>Scaling questions</source>
        <comment>section of the assessment</comment>
        <translation>Asteikkokysymykset</translation>
    </message>
    <message>
        <source>Service providers and their responsibilities, private persons and their tasks</source>
        <comment>section of the plan</comment>
        <translation>Palvelunantajat ja heidän vastuunsa, yksityishenkilöt ja heidän tehtävänsä</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Services and professionals</source>
        <translation>Palvelut ja ammattilaiset</translation>
    </message>
    <message>
        <source>Services around the child</source>
        <translation>Palvelut lapsen ympärillä</translation>
    </message>
    <message>
        <source>Services in the network</source>
        <translation>Palveluja verkostossa</translation>
    </message>
    <message>
        <source>Services that are necessary:</source>
        <translation>Välttämättömät palvelut:</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>jätetty sivuun</translation>
    </message>
    <message>
        <source>Several ways to see it, side by side. None of them is known to be true.</source>
        <translation>Monta tapaa nähdä asia, rinnakkain. Mistään niistä ei tiedetä, että se olisi totta.</translation>
    </message>
    <message>
        <source>Sheet {name}: a part of the picture that is described on the page before the sheets.</source>
        <translation>Arkki {name}: osa kuvaa, joka on kuvailtu arkkeja edeltävällä sivulla.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <comment>section of the plan</comment>
        <translation>Allekirjoitukset</translation>
    </message>
    <message>
        <source>Size: in touch (all)</source>
        <translation>Koko: yhteydessä (kaikki)</translation>
    </message>
    <message>
        <source>Social services, school, health care and others make one plan together with you. With this you agree that the plan is made together and that those who take part see in it what they need for their part.</source>
        <translation>Sosiaalipalvelut, koulu, terveydenhuolto ja muut tekevät kanssasi yhden suunnitelman. Tällä suostut siihen, että suunnitelma tehdään yhdessä ja että mukana olevat näkevät siitä sen, mitä he omaan osuuteensa tarvitsevat.</translation>
    </message>
    <message>
        <source>Some lines stand for several copies, so that all is on this page. Every copy by itself, with its day, is in the annex: ask for it, it costs nothing either.</source>
        <translation>Joillakin riveillä on monta kappaletta, jotta kaikki mahtuu tälle sivulle. Jokainen kappale päivineen on liitteessä: pyydä se, sekään ei maksa mitään.</translation>
    </message>
    <message>
        <source>speaks {tongue}</source>
        <translation>kieli: {tongue}</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <comment>section of the plan</comment>
        <translation>Asiakkaan vahvuudet ja voimavarat</translation>
    </message>
    <message>
        <source>substitute {name}</source>
        <translation>sijainen {name}</translation>
    </message>
    <message>
        <source>Summary of the situation and the needs</source>
        <translation>Yhteenveto tilanteesta ja tarpeista</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Muista tämä</translation>
    </message>
    <message>
        <source>Task in this plan</source>
        <translation>Tehtävä tässä suunnitelmassa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Tell us if you need an interpreter, help to get there, or another time.</source>
        <translation>Kerro, jos tarvitset tulkkia, apua matkaan tai toisen ajan.</translation>
    </message>
    <message>
        <source>Tell: {worker}</source>
        <translation>Ilmoita: {worker}</translation>
    </message>
    <message>
        <source>The advice we got</source>
        <translation>Saatu neuvo</translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>The assessment with the team’s hypotheses</source>
        <translation>Arvio ja tiimin hypoteesit</translation>
    </message>
    <message>
        <source>The case has no such consent for this reader; nothing was printed.</source>
        <translation>Tapauksessa ei ole tälle lukijalle tällaista suostumusta; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>The case has nothing of an assessment yet; nothing was printed.</source>
        <translation>Tapauksessa ei ole vielä arviota; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>The case has nothing yet that this document could be about; nothing was printed.</source>
        <translation>Tapauksessa ei ole vielä mitään, mistä tämä asiakirja voisi kertoa; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>The child&apos;s opinion</source>
        <comment>section of the plan</comment>
        <translation>Lapsen mielipide</translation>
    </message>
    <message>
        <source>The child’s needs and everyday life, the family’s circumstances</source>
        <comment>section of the assessment</comment>
        <translation>Lapsen tarpeet ja arki, perheen olosuhteet</translation>
    </message>
    <message>
        <source>The child’s own page</source>
        <translation>Lapsen oma sivu</translation>
    </message>
    <message>
        <source>The child’s own words are not written down yet. Ask the child first.</source>
        <translation>Lapsen omia sanoja ei ole vielä kirjattu. Kysy ensin lapselta.</translation>
    </message>
    <message>
        <source>The client’s view: is an own worker needed</source>
        <translation>Asiakkaan arvio: tarvitaanko omatyöntekijää</translation>
    </message>
    <message>
        <source>The family and people close to it</source>
        <translation>Perhe ja läheiset</translation>
    </message>
    <message>
        <source>The nearer to the middle, the closer to the child.</source>
        <translation>Mitä lähempänä keskustaa, sitä läheisempi lapselle.</translation>
    </message>
    <message>
        <source>The network over time</source>
        <translation>Verkosto ajan kuluessa</translation>
    </message>
    <message>
        <source>The picture is on {count} sheets.</source>
        <translation>Kuva on {count} arkilla.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>The professional’s view: is an own worker needed</source>
        <translation>Ammattihenkilön arvio: tarvitaanko omatyöntekijää</translation>
    </message>
    <message>
        <source>The pupil</source>
        <translation>Oppilas</translation>
    </message>
    <message>
        <source>The responsible worker</source>
        <translation>Vastuutyöntekijä</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Sama taulukkona</translation>
    </message>
    <message>
        <source>The same with the team’s own guesses: for the team, with thought.</source>
        <translation>Sama tiimin omien oletusten kanssa: tiimille, harkiten.</translation>
    </message>
    <message>
        <source>There is no checked word list for this language; nothing was printed.</source>
        <translation>Tälle kielelle ei ole tarkistettua sanastoa; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>There is no crisis page for this reader; nothing was printed.</source>
        <translation>Tälle lukijalle ei ole kriisisivua; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>There is nobody to call yet; nothing was printed.</source>
        <translation>Ei ole vielä ketään, jolle soittaa; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>There is nothing in the plan yet that anybody could do; nothing was printed.</source>
        <translation>Suunnitelmassa ei ole vielä mitään tehtävää; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>There is nothing in this picture for this copy; nothing was printed.</source>
        <translation>Tässä kuvassa ei ole tälle kappaleelle mitään. Mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>There is only one version of the plan yet; nothing was printed.</source>
        <translation>Suunnitelmasta on vasta yksi versio; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>These things are well</source>
        <translation>Nämä asiat ovat hyvin</translation>
    </message>
    <message>
        <source>This I would do in another way:</source>
        <translation>Tämän tekisin toisin:</translation>
    </message>
    <message>
        <source>This is what I have said</source>
        <translation>Näin olen sanonut</translation>
    </message>
    <message>
        <source>This is what we do together</source>
        <translation>Tätä teemme yhdessä</translation>
    </message>
    <message>
        <source>This meeting is not on this recipient’s copy; nothing was printed.</source>
        <translation>Tämä neuvottelu ei kuulu tämän vastaanottajan kappaleeseen; mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>This was good:</source>
        <translation>Tämä oli hyvää:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>To be cut out and folded: what to do and whom to call when it is hard.</source>
        <translation>Leikattavaksi ja taitettavaksi: mitä tehdä ja kenelle soittaa, kun on vaikeaa.</translation>
    </message>
    <message>
        <source>To how many recipients</source>
        <translation>Kuinka monelle</translation>
    </message>
    <message>
        <source>To the next worker: two minutes</source>
        <translation>Seuraavalle työntekijälle: kaksi minuuttia</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>To whom and about what</source>
        <translation>Kenelle ja mistä</translation>
    </message>
    <message>
        <source>together with {people}</source>
        <translation>työparina {people}</translation>
    </message>
    <message>
        <source>took part from elsewhere</source>
        <translation>osallistui etänä</translation>
    </message>
    <message>
        <source>Trim each sheet along its dashed line at the left and above, and glue it over the edge of the sheet beside it. The names in the margins say which sheet comes next.</source>
        <translation>Leikkaa arkki vasemman ja ylemmän katkoviivan kohdalta ja liimaa se viereisen arkin reunan päälle. Reunojen tunnukset kertovat, mikä arkki tulee viereen.</translation>
    </message>
    <message>
        <source>Two numbers: without and with what has no date. That is counted for certain from the day somebody told of it. In the chart the dashed line is without it.</source>
        <translation>Kaksi lukua: ilman päiväämättömiä ja niiden kanssa. Päiväämätön lasketaan varmaksi siitä päivästä, jona joku kertoi siitä. Kuvassa katkoviiva on ilman niitä.</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>toistaiseksi</translation>
    </message>
    <message>
        <source>Until further notice.</source>
        <translation>Toistaiseksi.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>Until {until}.</source>
        <translation>{until} asti.</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versio {version}</translation>
    </message>
    <message>
        <source>view</source>
        <comment>in a narrow column</comment>
        <translation>näkemys</translation>
    </message>
    <message>
        <source>Was asked and did not come:</source>
        <translation>Kutsuttu, ei tullut:</translation>
    </message>
    <message>
        <source>Was asked; coming is not written down:</source>
        <translation>Kutsuttu, tuloa ei ole merkitty:</translation>
    </message>
    <message>
        <source>We have read this together</source>
        <translation>Olemme lukeneet tämän yhdessä</translation>
    </message>
    <message>
        <source>We meet again:</source>
        <translation>Tavataan seuraavan kerran:</translation>
    </message>
    <message>
        <source>We notice: {noticing}</source>
        <translation>Huomaamme: {noticing}</translation>
    </message>
    <message>
        <source>We review it together</source>
        <translation>Tarkistamme yhdessä</translation>
    </message>
    <message>
        <source>We review this plan:</source>
        <translation>Tarkistamme suunnitelman:</translation>
    </message>
    <message>
        <source>We would like advice on:</source>
        <translation>Toivomme neuvoa tähän:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is to be done</comment>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>What adults do</source>
        <translation>Mitä aikuiset tekevät</translation>
    </message>
    <message>
        <source>What adults do:</source>
        <translation>Mitä aikuiset tekevät:</translation>
    </message>
    <message>
        <source>What could happen</source>
        <translation>Mitä voisi tapahtua</translation>
    </message>
    <message>
        <source>What do we want to be different, who does what, and how will we notice?</source>
        <translation>Minkä toivomme muuttuvan, kuka tekee mitä, ja mistä huomaamme muutoksen?</translation>
    </message>
    <message>
        <source>What everybody has told of the child’s life, the child first.</source>
        <translation>Mitä kukin on kertonut lapsen elämästä, lapsi ensin.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>What happened, what worried whom and what was done, on one line of time.</source>
        <translation>Mitä tapahtui, mikä huoletti ketä ja mitä tehtiin, samalla aikajanalla.</translation>
    </message>
    <message>
        <source>What has been consented to</source>
        <translation>Mihin on suostuttu</translation>
    </message>
    <message>
        <source>What has been tried</source>
        <translation>Mitä on kokeiltu</translation>
    </message>
    <message>
        <source>What has changed can be told once a second version has been started.</source>
        <translation>Muutokset voi kertoa, kun toinen versio on aloitettu.</translation>
    </message>
    <message>
        <source>What has changed in the plan</source>
        <translation>Mikä suunnitelmassa on muuttunut</translation>
    </message>
    <message>
        <source>What has ended</source>
        <translation>Mikä on päättynyt</translation>
    </message>
    <message>
        <source>What I do myself</source>
        <translation>Mitä teen itse</translation>
    </message>
    <message>
        <source>What I do myself:</source>
        <translation>Mitä teen itse:</translation>
    </message>
    <message>
        <source>What I may do</source>
        <translation>Mitä minä saan</translation>
    </message>
    <message>
        <source>What is agreed and still to be done</source>
        <translation>Mitä on sovittu ja vielä tekemättä</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Mikä on nyt toisin</translation>
    </message>
    <message>
        <source>What is going well</source>
        <translation>Mikä on hyvin</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Mikä on uutta</translation>
    </message>
    <message>
        <source>What is new, changed or gone since the version before.</source>
        <translation>Mikä on uutta, muuttunut tai poistunut edellisen version jälkeen.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mitä se on</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Mitä se oli</translation>
    </message>
    <message>
        <source>What keeps it away</source>
        <translation>Mikä pitää sen poissa</translation>
    </message>
    <message>
        <source>What somebody consents to, to be read through and signed.</source>
        <translation>Mihin suostutaan, läpi luettavaksi ja allekirjoitettavaksi.</translation>
    </message>
    <message>
        <source>What the child says</source>
        <translation>Mitä lapsi sanoo</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation>Mitä lapsi haluaa</translation>
    </message>
    <message>
        <source>what the child, the family and people close to them do themselves</source>
        <translation>lapsen, perheen ja läheisten oma teko</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Mitä teki</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>What this means for the child:</source>
        <translation>Mitä tämä merkitsee lapselle:</translation>
    </message>
    <message>
        <source>What to do in a crisis, safety</source>
        <comment>section of the plan</comment>
        <translation>Turvasuunnitelma</translation>
    </message>
    <message>
        <source>What was agreed together: needs, goals, who does what and when it is reviewed.</source>
        <translation>Mitä yhdessä sovittiin: tarpeet, tavoitteet, kuka tekee mitä ja milloin tarkistetaan.</translation>
    </message>
    <message>
        <source>What was agreed, in plain words and the child’s own, to be read together.</source>
        <translation>Mitä sovittiin, selkein sanoin ja lapsen omin sanoin, yhdessä luettavaksi.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Mitä pyydettiin</translation>
    </message>
    <message>
        <source>What was decided, who sees to it and by when?</source>
        <translation>Mitä päätettiin, kuka huolehtii ja mihin mennessä?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>What was done, by whom, and what came of it:</source>
        <translation>Mitä tehtiin, kuka teki ja mitä siitä seurasi:</translation>
    </message>
    <message>
        <source>What was given before that day cannot be called back.</source>
        <translation>Ennen sitä päivää annettua ei voi saada takaisin.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>What was taken back</source>
        <translation>Mitä peruttiin</translation>
    </message>
    <message>
        <source>What was talked of and decided, phase by phase.</source>
        <translation>Mistä puhuttiin ja mitä päätettiin, vaihe vaiheelta.</translation>
    </message>
    <message>
        <source>What was written was read aloud and found right.</source>
        <translation>Kirjattu luettiin ääneen ja todettiin oikeaksi.</translation>
    </message>
    <message>
        <source>What we agreed to do next</source>
        <translation>Mitä sovimme seuraavaksi</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Mitä kysymme</translation>
    </message>
    <message>
        <source>What we asked others</source>
        <translation>Mitä pyysimme muilta</translation>
    </message>
    <message>
        <source>What we conclude</source>
        <translation>Mitä tästä päättelemme</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Mitä päätimme</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Mitä teemme</translation>
    </message>
    <message>
        <source>What we do with it, and by when:</source>
        <translation>Mitä teemme neuvolla ja mihin mennessä:</translation>
    </message>
    <message>
        <source>What we have reached</source>
        <translation>Mitä olemme saavuttaneet</translation>
    </message>
    <message>
        <source>What we met for</source>
        <translation>Mitä varten tapasimme</translation>
    </message>
    <message>
        <source>What we wanted to talk about</source>
        <translation>Mistä halusimme puhua</translation>
    </message>
    <message>
        <source>What worries us</source>
        <translation>Mikä huolettaa</translation>
    </message>
    <message>
        <source>What you may do beforehand</source>
        <translation>Mitä voit tehdä etukäteen</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Mitä {name} sanoo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>When it is about</source>
        <translation>Kun asia on</translation>
    </message>
    <message>
        <source>When it is hard</source>
        <translation>Kun on vaikeaa</translation>
    </message>
    <message>
        <source>when the others do not answer</source>
        <translation>kun muut eivät vastaa</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten</source>
        <translation>Kun salalause on unohtunut</translation>
    </message>
    <message>
        <source>When we meet again</source>
        <translation>Milloin tapaamme taas</translation>
    </message>
    <message>
        <source>When we meet next</source>
        <translation>Milloin tapaamme seuraavan kerran</translation>
    </message>
    <message>
        <source>When, where and what for, with who comes.</source>
        <translation>Milloin, missä ja mitä varten, ja ketkä tulevat.</translation>
    </message>
    <message>
        <source>Whenever you don’t know whom to call</source>
        <translation>Aina kun et tiedä, kenelle soittaa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Where we disagree</source>
        <translation>Missä olemme eri mieltä</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Mitkä tiedot</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kuka pyytää</translation>
    </message>
    <message>
        <source>Who asks you</source>
        <translation>Kuka kutsuu</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kuka tekee mitä</translation>
    </message>
    <message>
        <source>Who does what, on one page</source>
        <translation>Kuka tekee mitä, yhdellä sivulla</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Kuka seuraa</translation>
    </message>
    <message>
        <source>Who gets this plan</source>
        <translation>Kuka saa tämän suunnitelman</translation>
    </message>
    <message>
        <source>Who has been given your data, and who has used them</source>
        <translation>Kenelle tietojasi on annettu ja kuka niitä on käyttänyt</translation>
    </message>
    <message>
        <source>Who has used the data</source>
        <translation>Kuka tietoja on käyttänyt</translation>
    </message>
    <message>
        <source>Who is with us</source>
        <translation>Ketkä ovat mukana</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Kuka hän on</translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation>Kuka saa nähdä tämän?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kuka sanoo näin</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kuka huolehtii</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Ketkä olivat paikalla</translation>
    </message>
    <message>
        <source>Who, when and how</source>
        <translation>Kuka, milloin ja miten</translation>
    </message>
    <message>
        <source>who-does-what-{number}</source>
        <translation>kuka-tekee-mita-{number}</translation>
    </message>
    <message>
        <source>Whoever holds this paper and the file can open the case. Keep it in a locked cabinet.</source>
        <translation>Se, jolla on tämä paperi ja tiedosto, voi avata tapauksen. Säilytä lukitussa kaapissa.</translation>
    </message>
    <message>
        <source>Whom do I call about what?</source>
        <translation>Kenelle soitan mistäkin?</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>Kenelle soittaa ensin</translation>
    </message>
    <message>
        <source>Whom to call, in this order:</source>
        <translation>Kenelle soitetaan, tässä järjestyksessä:</translation>
    </message>
    <message>
        <source>Whose goal: {name}</source>
        <translation>Kenen tavoite: {name}</translation>
    </message>
    <message>
        <source>With this key the case opens when its passphrase is forgotten.</source>
        <translation>Tällä avaimella tapaus avautuu, kun sen salalause on unohtunut.</translation>
    </message>
    <message>
        <source>With this you agree that a pupil’s matter is handled in an expert group of the school, with the members named here. They may use what they hear for pupil welfare only.</source>
        <translation>Tällä suostut siihen, että oppilaan asiaa käsitellään koulun asiantuntijaryhmässä, jonka jäsenet on nimetty tässä. He saavat käyttää kuulemaansa vain opiskeluhuoltoon.</translation>
    </message>
    <message>
        <source>With this you agree that the worker finds out together with you who the close people are and how they can help. They are asked whether they need support themselves.</source>
        <translation>Tällä suostut siihen, että työntekijä selvittää kanssasi, keitä läheiset ovat ja miten he voivat auttaa. Heiltä kysytään, tarvitsevatko he itse tukea.</translation>
    </message>
    <message>
        <source>With this you allow the social worker to tell the one named here what is written below, and nothing else.</source>
        <translation>Tällä annat sosiaalityöntekijälle luvan kertoa tässä nimetylle sen, mitä alla lukee, eikä muuta.</translation>
    </message>
    <message>
        <source>With this you forbid giving the one named here what is written below.</source>
        <translation>Tällä kiellät antamasta tässä nimetylle sitä, mitä alla lukee.</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>mukana {people}</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>ilman päivää</translation>
    </message>
    <message>
        <source>Working talk, no findings</source>
        <translation>Työskentelypuhetta, ei havaintoja</translation>
    </message>
    <message>
        <source>Worries</source>
        <comment>section of the plan</comment>
        <translation>Huolenaiheet</translation>
    </message>
    <message>
        <source>Write a need and a measure first.</source>
        <translation>Kirjoita ensin tarve ja toimenpide.</translation>
    </message>
    <message>
        <source>Write down what the child and the others say first.</source>
        <translation>Kirjaa ensin, mitä lapsi ja muut sanovat.</translation>
    </message>
    <message>
        <source>Write down when things happened, as well as it is known.</source>
        <translation>Kirjaa, milloin asiat tapahtuivat, niin tarkasti kuin se tiedetään.</translation>
    </message>
    <message>
        <source>Write the crisis page in the plan, or choose another recipient.</source>
        <translation>Kirjoita suunnitelman kriisisivu tai valitse toinen saaja.</translation>
    </message>
    <message>
        <source>Write the six lines. Small or capital letters and spaces make no difference.</source>
        <translation>Kirjoita kuusi riviä. Isoilla ja pienillä kirjaimilla tai välilyönneillä ei ole merkitystä.</translation>
    </message>
    <message>
        <source>Write which data:</source>
        <translation>Kirjoita, mitkä tiedot:</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kirjaaja</translation>
    </message>
    <message>
        <source>Written down in the child&apos;s own words.</source>
        <translation>Kirjattu lapsen omin sanoin.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>You are asked to a meeting in which we plan together what helps.</source>
        <translation>Sinut kutsutaan neuvotteluun, jossa suunnitellaan yhdessä, mikä auttaa.</translation>
    </message>
    <message>
        <source>You can take it back</source>
        <translation>Voit perua tämän</translation>
    </message>
    <message>
        <source>You decide: only my own worker, the professionals, or my family too.</source>
        <translation>Sinä päätät: vain oma työntekijä, ammattilaiset vai perhekin.</translation>
    </message>
    <message>
        <source>You may ask, for a weighty reason, that your own matters are not told to your guardian. The worker judges it with you. If it cannot be followed, you are told why.</source>
        <translation>Voit painavasta syystä pyytää, ettei asioitasi kerrota huoltajallesi. Työntekijä arvioi sen kanssasi. Jos pyyntöä ei voida noudattaa, sinulle kerrotaan miksi.</translation>
    </message>
    <message>
        <source>You may say what you want to talk about.</source>
        <translation>Voit kertoa, mistä haluat puhua.</translation>
    </message>
    <message>
        <source>You may say who else should be asked, and who not.</source>
        <translation>Voit kertoa, kenet muun pitäisi kutsua ja kenet ei.</translation>
    </message>
    <message>
        <source>You may take somebody along whom you trust.</source>
        <translation>Voit ottaa mukaan jonkun, johon luotat.</translation>
    </message>
    <message>
        <source>You take part from elsewhere. You are told how before the meeting.</source>
        <translation>Osallistut etänä. Saat ohjeet ennen neuvottelua.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Sinun oikeutesi</translation>
    </message>
    <message>
        <source>{count} people, from {first} to {last}. The annex names each of them.</source>
        <translation>{count} henkilöä, {first}–{last}. Liitteessä on jokaisen nimi.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{kept} times of {planned}</source>
        <translation>{kept} kertaa, suunniteltu {planned}</translation>
    </message>
    <message>
        <source>{name} (then {names})</source>
        <translation>{name} (silloin {names})</translation>
    </message>
    <message>
        <source>{name} checks</source>
        <translation>tarkistaa: {name}</translation>
    </message>
    <message>
        <source>{name} follows up</source>
        <translation>seuraa: {name}</translation>
    </message>
    <message>
        <source>{name} lives:</source>
        <translation>Missä {name} asuu:</translation>
    </message>
    <message>
        <source>{name} needs an interpreter: {tongue}</source>
        <translation>{name} tarvitsee tulkin: {tongue}</translation>
    </message>
    <message>
        <source>{name} – our common plan</source>
        <translation>{name} – yhteinen suunnitelma</translation>
    </message>
    <message>
        <source>{name} – our shared assessment</source>
        <translation>{name} – yhteinen arviomme</translation>
    </message>
    <message>
        <source>{name}: my own page</source>
        <translation>{name}: oma sivuni</translation>
    </message>
    <message>
        <source>{name}: non-disclosure for personal safety. No address, school or place to anybody.</source>
        <translation>{name}: turvakielto. Osoitetta, koulua tai paikkaa ei kerrota kenellekään.</translation>
    </message>
    <message>
        <source>{name}: {tasks}.</source>
        <translation>{name}: {tasks}.</translation>
    </message>
    <message>
        <source>{person}, on behalf of {other}</source>
        <translation>{person} (edustaa: {other})</translation>
    </message>
    <message>
        <source>{picture}: on one A4 page the smallest text would be under {least} points, too small to read. It goes on {sheets} sheets to be joined.</source>
        <translation>{picture}: yhdellä A4-sivulla pienin teksti jäisi alle {least} pisteen ja olisi liian pientä luettavaksi. Kuva tulee {sheets} arkille, jotka liitetään yhteen.</translation>
    </message>
</context>
</TS>
