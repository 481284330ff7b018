<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n backup still opens with an older passphrase.</source>
        <translation>
            <numerusform>%n varmuuskopio avautuu vielä vanhemmalla salalauseella.</numerusform>
            <numerusform>%n varmuuskopiota avautuu vielä vanhemmalla salalauseella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>between two days</comment>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valittu</numerusform>
            <numerusform>%n valittua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved, and each recorded in the case.</source>
        <translation>
            <numerusform>%n kappale tallennettu ja kirjattu tapaukseen.</numerusform>
            <numerusform>%n kappaletta tallennettu ja jokainen kirjattu tapaukseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couples</source>
        <translation>
            <numerusform>%n pari</numerusform>
            <numerusform>%n paria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n löytyi</numerusform>
            <numerusform>%n löytyi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n homes</source>
        <translation>
            <numerusform>%n koti</numerusform>
            <numerusform>%n kotia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are there</source>
        <translation>
            <numerusform>%n kohta on jo</numerusform>
            <numerusform>%n kohtaa on jo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links of a parent and a child</source>
        <translation>
            <numerusform>%n vanhemman ja lapsen side</numerusform>
            <numerusform>%n vanhemman ja lapsen sidettä</numerusform>
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
        <source>%n others: done, or without a day</source>
        <translation>
            <numerusform>%n muu: tehty tai ilman päivää</numerusform>
            <numerusform>%n muuta: tehty tai ilman päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n ihminen</numerusform>
            <numerusform>%n ihmistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken in.</source>
        <translation>
            <numerusform>%n ihminen tuotu.</numerusform>
            <numerusform>%n ihmistä tuotu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n suhde</numerusform>
            <numerusform>%n suhdetta</numerusform>
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
        <source>%n times</source>
        <translation>
            <numerusform>%n kerta</numerusform>
            <numerusform>%n kertaa</numerusform>
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
        <source>+ ask somebody</source>
        <translation>+ kutsu joku</translation>
    </message>
    <message>
        <source>+ ask somebody how it went</source>
        <translation>+ kysy joltakulta, miten sujui</translation>
    </message>
    <message>
        <source>+ other plan</source>
        <translation>+ muu suunnitelma</translation>
    </message>
    <message>
        <source>+ somebody to call</source>
        <translation>+ joku, jolle soittaa</translation>
    </message>
    <message>
        <source>+1, more than hoped</source>
        <translation>+1, enemmän kuin toivottiin</translation>
    </message>
    <message>
        <source>+2, much more than hoped</source>
        <translation>+2, paljon enemmän kuin toivottiin</translation>
    </message>
    <message>
        <source>0, as hoped</source>
        <translation>0, niin kuin toivottiin</translation>
    </message>
    <message>
        <source>1 – very bad</source>
        <translation>1 – erittäin huono</translation>
    </message>
    <message>
        <source>1987, about 1984, spring 2019, 5.3.2019</source>
        <translation>1987, noin 1984, kevät 2019, 5.3.2019</translation>
    </message>
    <message>
        <source>1–9</source>
        <comment>keys</comment>
        <translation>1–9</translation>
    </message>
    <message>
        <source>2 – bad</source>
        <translation>2 – huono</translation>
    </message>
    <message>
        <source>3 – so-so</source>
        <translation>3 – siltä väliltä</translation>
    </message>
    <message>
        <source>4 – good</source>
        <translation>4 – hyvä</translation>
    </message>
    <message>
        <source>5 – very good</source>
        <translation>5 – erittäin hyvä</translation>
    </message>
    <message>
        <source>A child keeps the strict time limits until a reason says otherwise.</source>
        <translation>Lapsella on tiukat määräajat, kunnes perustelu on kirjattu.</translation>
    </message>
    <message>
        <source>A child’s close people, the helpers around them, and one plan for all.</source>
        <translation>Lapsen läheiset, auttajat heidän ympärillään ja yksi yhteinen suunnitelma.</translation>
    </message>
    <message>
        <source>A goal has no measure yet.</source>
        <translation>Tavoitteella ei ole vielä tukitoimea:</translation>
    </message>
    <message>
        <source>A home of their own</source>
        <translation>Oma koti heille</translation>
    </message>
    <message>
        <source>A measure’s day has passed.</source>
        <translation>Tukitoimen määräpäivä on mennyt:</translation>
    </message>
    <message>
        <source>A meeting keeps who was there, what was said, and what was decided, with a name to each decision.</source>
        <translation>Neuvottelusta jää talteen, ketkä olivat paikalla, mitä puhuttiin ja mitä päätettiin – ja jokaiselle päätökselle nimi.</translation>
    </message>
    <message>
        <source>A picture by itself</source>
        <translation>Pelkkä kuva</translation>
    </message>
    <message>
        <source>A plan begins with what is needed. A good goal says what will be different and how everybody will notice it: “Aino is at school by nine on four days of five”.</source>
        <translation>Suunnitelma alkaa siitä, mihin tarvitaan tukea. Hyvä tavoite kertoo, mikä muuttuu ja mistä kaikki sen huomaavat: ”Aino on koulussa yhdeksältä neljänä päivänä viidestä”.</translation>
    </message>
    <message>
        <source>A prohibition shuts its parts at once; one that names no part shuts everything.</source>
        <translation>Kielto sulkee nimetyt osat heti; kielto, joka ei nimeä osaa, sulkee kaiken.</translation>
    </message>
    <message>
        <source>A row opens the parts it names. Without one a professional gets nothing.</source>
        <translation>Rivi avaa nimetyt osat. Ilman riviä ammattihenkilö ei saa mitään.</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>Turvallinen paikka</translation>
    </message>
    <message>
        <source>A time limit is near:</source>
        <translation>Määräaika on lähellä:</translation>
    </message>
    <message>
        <source>about a risk</source>
        <translation>koskee riskiä</translation>
    </message>
    <message>
        <source>About which</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>koskee: {name}</translation>
    </message>
    <message>
        <source>Across cases</source>
        <translation>Tapaukset yhdessä</translation>
    </message>
    <message>
        <source>Across cases…</source>
        <translation>Tapaukset yhdessä…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation>Lisää merkintä</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Lisää toimija</translation>
    </message>
    <message>
        <source>Add case…</source>
        <translation>Lisää tapaus…</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Lisää suostumus</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Lisää päätös</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Lisää tukitoimi</translation>
    </message>
    <message>
        <source>Add only what is new</source>
        <translation>Lisää vain uusi</translation>
    </message>
    <message>
        <source>Add sector</source>
        <translation>Lisää lohko</translation>
    </message>
    <message>
        <source>Add the answer</source>
        <translation>Lisää vastaus</translation>
    </message>
    <message>
        <source>Add to the child’s life</source>
        <translation>Lisää lapsen elämään</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Lisää tiimiin</translation>
    </message>
    <message>
        <source>Add: {domain}, {voice}</source>
        <translation>Lisää: {domain}, {voice}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Agencies</source>
        <comment>heading of a list</comment>
        <translation>Toimijat</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Toimija</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>toimija</translation>
    </message>
    <message>
        <source>agency</source>
        <comment>add</comment>
        <translation>toimija</translation>
    </message>
    <message>
        <source>Agency with a tie</source>
        <translation>Toimija ja yhteys</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Asialista</translation>
    </message>
    <message>
        <source>Agree on the next day</source>
        <translation>Sovi seuraava päivä</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>Sovi suunnitelmasta</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>Sovitut jatkotoimet</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sovitut asiat</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Kaikki näppäimet</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Kaikki rivit</translation>
    </message>
    <message>
        <source>All of it is new</source>
        <translation>Kaikki on uutta</translation>
    </message>
    <message>
        <source>All of them are the same people</source>
        <translation>Kaikki ovat samoja ihmisiä</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Kaikki suhteet</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Kaikki palvelut</translation>
    </message>
    <message>
        <source>all voices</source>
        <translation>kaikki äänet</translation>
    </message>
    <message>
        <source>All who are chosen live there already.</source>
        <translation>Kaikki valitut asuvat siellä jo.</translation>
    </message>
    <message>
        <source>all who take part</source>
        <translation>kaikki osallistujat</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt vedettäessä</translation>
    </message>
    <message>
        <source>An invented child of nine, with two homes and many helpers: try everything, nothing can break.</source>
        <translation>Keksitty yhdeksänvuotias, kaksi kotia ja monta auttajaa: kokeile kaikkea, mitään ei voi rikkoa.</translation>
    </message>
    <message>
        <source>An invented child’s family. Click somebody, or walk from one to the next with the arrow keys.</source>
        <translation>Tässä on keksityn lapsen perhe. Napsauta jotakuta tai kulje nuolinäppäimillä yhdestä toiseen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more kinds</source>
        <translation>
            <numerusform>ja %n laji lisää</numerusform>
            <numerusform>ja %n lajia lisää</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ja {count} muuta</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>ja {number} muuta</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>Toinen tapaus</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Toinen salalause</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Muu henkilö</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Vastausta toivotaan viimeistään</translation>
    </message>
    <message>
        <source>answer hoped for by {day}</source>
        <translation>vastausta toivotaan viimeistään {day}</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Vastaaja</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Answers for the plan</source>
        <translation>Suunnitelmasta vastaa</translation>
    </message>
    <message>
        <source>Answers for the plan</source>
        <comment>in a narrow column</comment>
        <translation>Suunnitel­masta vastaa</translation>
    </message>
    <message>
        <source>answers what is asked</source>
        <translation>vastaa kysyttyyn</translation>
    </message>
    <message>
        <source>Apple tree</source>
        <translation>Omenapuu</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>as in the national classification</source>
        <translation>kansallisen luokituksen mukaan</translation>
    </message>
    <message>
        <source>As of another day…</source>
        <translation>Tilanne muuna päivänä…</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>Tilanne päivänä</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Tilanne tänään</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Tilanne {day}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pyydä</translation>
    </message>
    <message>
        <source>Ask somebody how far this goal was reached</source>
        <translation>Kysy joltakulta, miten tämä tavoite toteutui</translation>
    </message>
    <message>
        <source>Ask somebody to the meeting</source>
        <translation>Kutsu joku neuvotteluun</translation>
    </message>
    <message>
        <source>Ask the child first. Each says in their own words how far it was reached.</source>
        <translation>Kysy ensin lapselta. Jokainen kertoo omin sanoin, miten tavoite toteutui.</translation>
    </message>
    <message>
        <source>Ask the child who feels close, and place them in the rings. There they can be dragged.</source>
        <translation>Kysy lapselta, kuka tuntuu läheiseltä, ja sijoita heidät kehille. Siellä heitä voi vetää hiirellä.</translation>
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
        <source>Asked of others</source>
        <translation>Muilta pyydettyä</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>pyydetty {day}</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>kysyy</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Arvioitu</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klo</translation>
    </message>
    <message>
        <source>At least {least} characters. Four or more words are easiest to remember.</source>
        <translation>Vähintään {least} merkkiä. Helpoin muistaa on neljä sanaa tai enemmän.</translation>
    </message>
    <message>
        <source>Await an answer again</source>
        <translation>Odota vastausta uudelleen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Back to a window  Esc</source>
        <translation>Takaisin ikkunaksi  Esc</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Begin or close the meeting</source>
        <translation>Aloita tai päätä neuvottelu</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Aloita neuvottelu</translation>
    </message>
    <message>
        <source>Begin with somebody who is close to the child, or with a helper. Everybody you add is in all pictures.</source>
        <translation>Aloita jostakusta lapselle läheisestä tai auttajasta. Jokainen lisäämäsi on kaikissa kuvissa.</translation>
    </message>
    <message>
        <source>begins the next sentence</source>
        <translation>aloittaa seuraavan lauseen</translation>
    </message>
    <message>
        <source>begins · {whose}</source>
        <translation>alkaa · {whose}</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Mustavalkoisena</translation>
    </message>
    <message>
        <source>Blank the wall</source>
        <translation>Pimennä seinä</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>born {date}</source>
        <comment>a person</comment>
        <translation>syntynyt {date}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>By hand in the picture</source>
        <translation>Käsin kuvassa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>mihin mennessä</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>mihin päivään mennessä</translation>
    </message>
    <message>
        <source>By which provision</source>
        <translation>Minkä säännöksen nojalla</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>Toimeenpantu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Tapauksen tunnus</translation>
    </message>
    <message>
        <source>Case {number}, opened on {day}</source>
        <translation>Tapaus {number}, avattu {day}</translation>
    </message>
    <message>
        <source>case-{number}</source>
        <translation>tapaus-{number}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>huomaa</translation>
    </message>
    <message>
        <source>Change after</source>
        <translation>Seuraava muutos</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Edellinen muutos</translation>
    </message>
    <message>
        <source>Change services that are there already as the file says</source>
        <translation>Muuta hakemistossa jo olevat palvelut tiedoston mukaisiksi</translation>
    </message>
    <message>
        <source>Change since {day}</source>
        <translation>Muutos päivästä {day}</translation>
    </message>
    <message>
        <source>Change something beside the picture, for example the first name, and press Enter. It is saved at once.</source>
        <translation>Muuta jotakin kuvan vieressä, vaikka etunimi, ja paina Enter. Muutos tallentuu heti.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Vaihda salalause</translation>
    </message>
    <message>
        <source>Changes since the version before: {number}</source>
        <translation>Muutoksia edelliseen versioon: {number}</translation>
    </message>
    <message>
        <source>Chart of the figures in the table above</source>
        <translation>Kaavio yllä olevan taulukon luvuista</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Lapsi</translation>
    </message>
    <message>
        <source>child</source>
        <comment>add</comment>
        <translation>lapsi</translation>
    </message>
    <message>
        <source>Child of an adult whom other services treat</source>
        <translation>Muiden palvelujen hoitaman aikuisen lapsi</translation>
    </message>
    <message>
        <source>Child:</source>
        <translation>Lapsi:</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapset</translation>
    </message>
    <message>
        <source>Children</source>
        <comment>heading of a list</comment>
        <translation>Lapset</translation>
    </message>
    <message>
        <source>Child’s own worker</source>
        <translation>Omatyöntekijä</translation>
    </message>
    <message>
        <source>Child’s own worker</source>
        <comment>in a narrow column</comment>
        <translation>Oma­työntekijä</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Valitse ensin henkilö.</translation>
    </message>
    <message>
        <source>Choose a person in the picture first.</source>
        <translation>Valitse ensin henkilö kuvasta.</translation>
    </message>
    <message>
        <source>Choose a place and create…</source>
        <translation>Valitse paikka ja luo…</translation>
    </message>
    <message>
        <source>choose all in a band</source>
        <translation>valitse kehyksellä</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Valitse toinen nimi tai toinen kansio.</translation>
    </message>
    <message>
        <source>Choose everybody</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Choose first what shall be removed.</source>
        <translation>Valitse ensin, mitä poistetaan.</translation>
    </message>
    <message>
        <source>choose on the way</source>
        <translation>valitse matkan varrelta</translation>
    </message>
    <message>
        <source>Choose several people first.</source>
        <translation>Valitse ensin useita ihmisiä.</translation>
    </message>
    <message>
        <source>Choose somebody else than the child first.</source>
        <translation>Valitse ensin joku muu kuin lapsi.</translation>
    </message>
    <message>
        <source>Choose somebody in the picture and press S for a sibling, or use the buttons here. Write the name.</source>
        <translation>Valitse kuvasta joku ja paina S, niin hän saa sisaruksen; painikkeet ovat tässä. Kirjoita nimi.</translation>
    </message>
    <message>
        <source>Choose somebody in the picture, or search with Ctrl+K.</source>
        <translation>Valitse joku kuvasta tai etsi näppäimillä Ctrl+K.</translation>
    </message>
    <message>
        <source>Choose something in the picture first.</source>
        <translation>Valitse ensin jotain kuvasta.</translation>
    </message>
    <message>
        <source>Choose the goal above. In an agreed plan begin a new version first.</source>
        <translation>Valitse tavoite yltä. Jos suunnitelma on jo sovittu, aloita ensin uusi versio.</translation>
    </message>
    <message>
        <source>choose them above to see what to know first</source>
        <translation>valitse hänet yllä ja katso, mitä on hyvä tietää ensin</translation>
    </message>
    <message>
        <source>choose together</source>
        <translation>valitse yhdessä</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kehät</translation>
    </message>
    <message>
        <source>Circles as rings or as an apple tree</source>
        <translation>Kehät ympyröinä tai omenapuuna</translation>
    </message>
    <message>
        <source>Client: {name}</source>
        <translation>Asiakas: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close and be back at today</source>
        <translation>Sulje ja palaa tähän päivään</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Sulje tapaus</translation>
    </message>
    <message>
        <source>Close people</source>
        <translation>Läheiset</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Päätä neuvottelu</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
    <message>
        <source>Close the sample where it is open, and try again.</source>
        <translation>Sulje esimerkki sieltä, missä se on auki, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>closest to the child</source>
        <translation>lähimpänä lasta</translation>
    </message>
    <message>
        <source>Closing agrees on version {number} of the plan</source>
        <translation>Päättäminen vahvistaa suunnitelman version {number}</translation>
    </message>
    <message>
        <source>Code of the service task</source>
        <translation>Palvelutehtävän koodi</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>a key</comment>
        <translation>pilkku</translation>
    </message>
    <message>
        <source>Compare with the day</source>
        <translation>Vertaa päivään</translation>
    </message>
    <message>
        <source>Compare with this day</source>
        <translation>Vertaa tähän päivään</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Verrataan päivään {day}</translation>
    </message>
    <message>
        <source>Conclusions on the conditions of being a client</source>
        <translation>Johtopäätökset asiakkuuden edellytyksistä</translation>
    </message>
    <message>
        <source>Consents and prohibitions</source>
        <translation>Suostumukset ja kiellot</translation>
    </message>
    <message>
        <source>Consents and team</source>
        <translation>Suostumukset ja tiimi</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>konsultaatio</translation>
    </message>
    <message>
        <source>Contacts as a table (CSV)</source>
        <translation>Yhteystiedot taulukkona (CSV)</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Käyttöohjeen sisällys</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a heading</comment>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute, and when the case is locked.</source>
        <translation>Kopioitu. Leikepöytä tyhjennetään minuutin kuluttua ja kun asia lukitaan.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the key figures</source>
        <translation>Kopioi tunnusluvut</translation>
    </message>
    <message>
        <source>Copy the next heading for the client record system</source>
        <translation>Kopioi seuraava kohta asiakastietojärjestelmään</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopioi taulukko</translation>
    </message>
    <message>
        <source>Copy: {heading}</source>
        <translation>Kopioi: {heading}</translation>
    </message>
    <message>
        <source>Could not be taken over</source>
        <translation>Ei voitu tuoda</translation>
    </message>
    <message>
        <source>Countries or cultures</source>
        <translation>Maat tai kulttuurit</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Pari</translation>
    </message>
    <message>
        <source>Crisis page</source>
        <translation>Kriisisivu</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + nuolet</translation>
    </message>
    <message>
        <source>Ctrl or Shift + click</source>
        <translation>Ctrl tai Vaihto + napsautus</translation>
    </message>
    <message>
        <source>Ctrl+Enter writes it down, Esc shuts.</source>
        <translation>Ctrl+Enter kirjaa, Esc sulkee.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the case at once; it also locks by itself. Shift+F1 tells about the page you are on.</source>
        <translation>Ctrl+L lukitsee tapauksen heti; se lukittuu myös itsestään. Vaihto+F1 kertoo sivusta, jolla olet.</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>vaara</translation>
    </message>
    <message>
        <source>dates-{number}</source>
        <translation>paivat-{number}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Day of the picture</source>
        <translation>Kuvan päivä</translation>
    </message>
    <message>
        <source>Days and basis</source>
        <translation>Päivät ja peruste</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Kuolleet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>päätös</translation>
    </message>
    <message>
        <source>Decision made on</source>
        <translation>Päätös tehty</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Kuollut</translation>
    </message>
    <message numerus="yes">
        <source>died at %n</source>
        <translation>
            <numerusform>kuoli %n-vuotiaana</numerusform>
            <numerusform>kuoli %n-vuotiaana</numerusform>
        </translation>
    </message>
    <message>
        <source>died {date}</source>
        <comment>a person</comment>
        <translation>kuollut {date}</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>Palveluhakemisto</translation>
    </message>
    <message>
        <source>dissenting view</source>
        <translation>eriävä näkemys</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>document to print</source>
        <translation>tuloste</translation>
    </message>
    <message>
        <source>document-{number}</source>
        <translation>asiakirja-{number}</translation>
    </message>
    <message>
        <source>does what is shown, or asks what is open</source>
        <translation>tekee näytetyn tai kysyy avoimen asian</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Tehtiin uudelleen: {step}</translation>
    </message>
    <message>
        <source>done again: {step}</source>
        <translation>tehty uudelleen: {step}</translation>
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
        <source>drag from a handle</source>
        <translation>vedä kahvasta</translation>
    </message>
    <message>
        <source>draw a line to somebody</source>
        <translation>piirrä viiva jonkun luo</translation>
    </message>
    <message>
        <source>Draw a line…</source>
        <translation>Piirrä viiva…</translation>
    </message>
    <message>
        <source>Draw without drawing</source>
        <translation>Piirrä piirtämättä</translation>
    </message>
    <message>
        <source>Drawing the chart…</source>
        <translation>Piirretään kaaviota…</translation>
    </message>
    <message>
        <source>Drawing the life line…</source>
        <translation>Piirretään elämänjanaa…</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Sivuja piirretään…</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Piirretään</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Each gets a copy of their own, with its own record. The one chosen above is shown.</source>
        <translation>Kukin saa oman kappaleensa, ja jokaisesta tulee oma merkintä. Yllä valittu näytetään.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aikaisemmaksi</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Verkostokartta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>encrypted · no network</source>
        <translation>salattu · ei verkkoa</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Lopeta kierros</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>ends · {whose}</source>
        <translation>päättyy · {whose}</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter asks what is open.</source>
        <translation>Enter kysyy avoimen asian.</translation>
    </message>
    <message>
        <source>Enter does this. Ctrl+Z takes it back.</source>
        <translation>Enter tekee tämän. Ctrl+Z peruu sen.</translation>
    </message>
    <message>
        <source>Enter does what is ticked; the rest stays in the line.</source>
        <translation>Enter tekee sen, mikä on merkitty oikein-merkillä; loppu jää riville.</translation>
    </message>
    <message>
        <source>Enter goes to the next, Shift+Enter to the one before, Esc shuts.</source>
        <translation>Enter siirtyy seuraavaan, Vaihto+Enter edelliseen, Esc sulkee.</translation>
    </message>
    <message>
        <source>Enter keeps · Esc takes it back</source>
        <translation>Enter säilyttää · Esc peruu</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimated length</source>
        <translation>Arvioitu kesto</translation>
    </message>
    <message>
        <source>Even a rough estimate will do</source>
        <translation>Karkeakin arvio riittää</translation>
    </message>
    <message>
        <source>Everybody around the child</source>
        <translation>Kaikki lapsen ympärillä</translation>
    </message>
    <message>
        <source>Everybody in the room</source>
        <translation>Kaikki huoneessa olevat</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>kaikkien</translation>
    </message>
    <message>
        <source>everybody’s goal</source>
        <translation>kaikkien tavoite</translation>
    </message>
    <message>
        <source>Everything in the document was in the case already.</source>
        <translation>Kaikki asiakirjan tiedot olivat jo asiassa.</translation>
    </message>
    <message>
        <source>Everything stays in one encrypted file on this computer. The program uses no network.</source>
        <translation>Kaikki pysyy yhdessä salatussa tiedostossa tällä koneella. Ohjelma ei käytä verkkoa.</translation>
    </message>
    <message>
        <source>everything that was said</source>
        <translation>kaikki sanottu</translation>
    </message>
    <message>
        <source>example</source>
        <comment>an invented case</comment>
        <translation>esimerkki</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie tiedostoksi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie tiedostoksi…</translation>
    </message>
    <message>
        <source>family counselling</source>
        <translation>perheneuvonta</translation>
    </message>
    <message>
        <source>Family files and national documents</source>
        <translation>Perhetiedostot ja kansalliset asiakirjat</translation>
    </message>
    <message>
        <source>family group conference</source>
        <translation>läheisneuvonpito</translation>
    </message>
    <message>
        <source>family work</source>
        <translation>perhetyö</translation>
    </message>
    <message>
        <source>family-{number}</source>
        <translation>perhe-{number}</translation>
    </message>
    <message>
        <source>family’s wish</source>
        <translation>perheen toive</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>palaute</translation>
    </message>
    <message>
        <source>Fields that the published structure hasn’t, or of another form.</source>
        <translation>Kenttiä, joita julkaistussa rakenteessa ei ole tai joiden muoto on toinen.</translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n cases together</source>
        <translation>
            <numerusform>Luvut %n tapauksesta</numerusform>
            <numerusform>Luvut %n tapauksesta yhdessä</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Löydä mitä vain</translation>
    </message>
    <message>
        <source>Find by words</source>
        <translation>Etsi sanoilla</translation>
    </message>
    <message>
        <source>Find in the picture</source>
        <translation>Etsi kuvasta</translation>
    </message>
    <message>
        <source>Find on the line</source>
        <translation>Etsi janalta</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Valmistunut</translation>
    </message>
    <message>
        <source>finishes the word</source>
        <translation>täydentää sanan</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Ensimmäinen yhteydenotto</translation>
    </message>
    <message>
        <source>first in line {line}</source>
        <translation>ensin rivillä {line}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Fits the need or the part of life</source>
        <translation>Sopii tarpeeseen tai elämänalueeseen</translation>
    </message>
    <message>
        <source>five levels in words</source>
        <translation>viisi tasoa sanoin</translation>
    </message>
    <message>
        <source>Five sectors</source>
        <translation>Viisi lohkoa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>For a consultation, without identity</source>
        <translation>Konsultaatioon, ilman tunnistetietoja</translation>
    </message>
    <message>
        <source>For a loss that only the worker should see: no copy and no wall shows it.</source>
        <translation>Menetykselle, joka on vain työntekijän tiedossa: se ei näy kopioissa eikä seinällä.</translation>
    </message>
    <message>
        <source>for example 1.2.2026</source>
        <translation>esimerkiksi 1.2.2026</translation>
    </message>
    <message>
        <source>for example 1.8.2021</source>
        <translation>esimerkiksi 1.8.2021</translation>
    </message>
    <message>
        <source>for example 1/2027</source>
        <translation>esimerkiksi 1/2027</translation>
    </message>
    <message>
        <source>for example 14.1.2027</source>
        <translation>esimerkiksi 14.1.2027</translation>
    </message>
    <message>
        <source>for example 2017 or 5.3.2017</source>
        <translation>esim. 2017 tai 5.3.2017</translation>
    </message>
    <message>
        <source>for example 9.00</source>
        <translation>esim. 9.00</translation>
    </message>
    <message>
        <source>For example a rehabilitation plan or a plan for support in learning.</source>
        <translation>Esimerkiksi kuntoutussuunnitelma tai oppimisen tuen suunnitelma.</translation>
    </message>
    <message>
        <source>for example diabetes</source>
        <translation>esimerkiksi diabetes</translation>
    </message>
    <message>
        <source>for example godparent, support family</source>
        <translation>esim. kummi, tukiperhe</translation>
    </message>
    <message>
        <source>for example Let’s Talk about Children</source>
        <translation>esimerkiksi Lapset puheeksi</translation>
    </message>
    <message>
        <source>for example sleep</source>
        <translation>esimerkiksi uni</translation>
    </message>
    <message>
        <source>for example sleep, Mallila</source>
        <translation>esimerkiksi uni, Mallila</translation>
    </message>
    <message>
        <source>For example: How well are you doing?</source>
        <translation>Esimerkiksi: Kuinka hyvin sinulla menee?</translation>
    </message>
    <message>
        <source>For the child, for those who answer for it or live with it, and for those named to be called.</source>
        <translation>Lapselle, hänestä vastaaville tai hänen kanssaan asuville ja niille, joille sivun mukaan soitetaan.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Mihin</translation>
    </message>
    <message>
        <source>For which needs</source>
        <translation>Mihin tarpeisiin</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>For whose eyes</source>
        <translation>Kenen nähtäväksi</translation>
    </message>
    <message>
        <source>For whose eyes this is</source>
        <translation>Kuka saa nähdä tämän</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an end of a tie</comment>
        <translation>Kuka tai mikä</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>etänä</translation>
    </message>
    <message>
        <source>Functioning in everyday life</source>
        <translation>Toimintakyky arjessa</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>GEDCOM 5.5.1: nearly every program reads it</source>
        <translation>GEDCOM 5.5.1: lähes kaikki ohjelmat lukevat sitä</translation>
    </message>
    <message>
        <source>GEDCOM 5.5: old programs</source>
        <translation>GEDCOM 5.5: vanhat ohjelmat</translation>
    </message>
    <message>
        <source>GEDCOM 7 in an archive (GEDZIP)</source>
        <translation>GEDCOM 7 pakattuna (GEDZIP)</translation>
    </message>
    <message>
        <source>GEDCOM 7: newer programs</source>
        <translation>GEDCOM 7: uudemmat ohjelmat</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Gender at birth</source>
        <translation>Syntymässä merkitty sukupuoli</translation>
    </message>
    <message>
        <source>Gender at birth and orientation are drawn only where the case says so.</source>
        <translation>Syntymässä merkitty sukupuoli ja suuntautuminen piirretään vain, jos tapauksessa on niin valittu.</translation>
    </message>
    <message>
        <source>Gender at birth too. Both are sensitive: choose this only if the plan needs it and the person agrees.</source>
        <translation>Samoin syntymässä merkitty sukupuoli. Molemmat ovat arkaluonteisia: valitse vain, jos suunnitelma tarvitsee niitä ja ihminen suostuu.</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Sukupuu</translation>
    </message>
    <message>
        <source>Genogram, ecomap or circles for a wall, a table or another document.</source>
        <translation>Sukupuu, verkostokartta tai kehät seinälle, pöydälle tai toiseen asiakirjaan.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Antaja</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Palaa</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Jatka kirjoittamista</translation>
    </message>
    <message>
        <source>Go through time</source>
        <translation>Kulje ajassa</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>tavoite</translation>
    </message>
    <message>
        <source>Goals of this version</source>
        <translation>Tämän version tavoitteet</translation>
    </message>
    <message>
        <source>Goals of version {number}</source>
        <translation>Version {number} tavoitteet</translation>
    </message>
    <message>
        <source>Goals over time</source>
        <translation>Tavoitteet ajan mittaan</translation>
    </message>
    <message>
        <source>goes back to the picture; the text stays</source>
        <translation>palaa kuvaan; teksti jää</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Guessed in no time: take more words, or let the program suggest.</source>
        <translation>Arvattavissa hetkessä: ota lisää sanoja tai anna ohjelman ehdottaa.</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>On kuollut</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>kuollut</translation>
    </message>
    <message>
        <source>Has left the team today</source>
        <translation>Lähti tiimistä tänään</translation>
    </message>
    <message>
        <source>has not ended</source>
        <translation>ei ole päättynyt</translation>
    </message>
    <message>
        <source>Headings also in</source>
        <translation>Otsikot myös kielellä</translation>
    </message>
    <message>
        <source>Health is drawn</source>
        <translation>Terveys piirretään</translation>
    </message>
    <message>
        <source>Health is not drawn unless the case says so.</source>
        <translation>Terveyttä ei piirretä, ellei tapauksessa ole niin valittu.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Help flows</source>
        <translation>Apu kulkee</translation>
    </message>
    <message>
        <source>Here the very day is needed; nothing was changed.</source>
        <translation>Tähän tarvitaan tarkka päivä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Piilota tunnus</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Piilota salalause</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Holds for good.</source>
        <translation>Kestää.</translation>
    </message>
    <message>
        <source>Holds for years.</source>
        <translation>Kestää vuosia.</translation>
    </message>
    <message>
        <source>Holds off somebody with a computer; one word more holds for years.</source>
        <translation>Pidättelee tietokoneellista arvaajaa; yksi sana lisää kestää vuosia.</translation>
    </message>
    <message>
        <source>Holds off the curious only: add a word.</source>
        <translation>Pidättelee vain uteliaan: lisää sana.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Koti</translation>
    </message>
    <message>
        <source>home</source>
        <translation>koti</translation>
    </message>
    <message>
        <source>home</source>
        <comment>add</comment>
        <translation>koti</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Kodit</translation>
    </message>
    <message>
        <source>Homes</source>
        <comment>heading of a list</comment>
        <translation>Kodit</translation>
    </message>
    <message>
        <source>Homes or one circle in the ecomap</source>
        <translation>Verkostokartan keskelle kodit tai yksi ympyrä</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>Kuinka lähellä</translation>
    </message>
    <message>
        <source>How counted</source>
        <translation>Näin laskettu</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>How far it was reached</source>
        <translation>Miten pitkälle päästiin</translation>
    </message>
    <message>
        <source>How found out</source>
        <translation>Miten selvitetty</translation>
    </message>
    <message>
        <source>how found out</source>
        <translation>miten selvitetty</translation>
    </message>
    <message>
        <source>How goals were met</source>
        <translation>Miten tavoitteet toteutuivat</translation>
    </message>
    <message>
        <source>How it was explained</source>
        <translation>Miten selvitettiin</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Miten annettiin</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Miten sujui</translation>
    </message>
    <message>
        <source>How life situation and surroundings help or hinder</source>
        <translation>Miten elämäntilanne ja ympäristö auttavat tai haittaavat</translation>
    </message>
    <message>
        <source>How long support is needed</source>
        <translation>Tuen tarpeen kesto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kuinka usein</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>kuinka usein</translation>
    </message>
    <message>
        <source>How often, where, and how often the child wishes</source>
        <translation>Miten usein, missä ja miten usein lapsi toivoo</translation>
    </message>
    <message>
        <source>How one gets there</source>
        <translation>Miten palveluun pääsee</translation>
    </message>
    <message>
        <source>How the family would like it</source>
        <translation>Miten perhe toivoo sen</translation>
    </message>
    <message>
        <source>How the family would like the help</source>
        <translation>Miten perhe toivoo saavansa apua</translation>
    </message>
    <message>
        <source>How the genogram is drawn</source>
        <translation>Miten sukupuu piirretään</translation>
    </message>
    <message>
        <source>How the meeting was</source>
        <translation>Millainen neuvottelu oli</translation>
    </message>
    <message>
        <source>How was the meeting?</source>
        <translation>Millainen neuvottelu oli?</translation>
    </message>
    <message>
        <source>How we notice that it is getting hard</source>
        <translation>Mistä huomaamme, että alkaa olla vaikeaa</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Mistä huomaamme</translation>
    </message>
    <message>
        <source>how, to whom, in which language</source>
        <translation>miten, kenelle, millä kielellä</translation>
    </message>
    <message>
        <source>Hypotheses of the team</source>
        <translation>Tiimin hypoteesit</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypoteesi</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Se on nyt paperilla</translation>
    </message>
    <message>
        <source>Illness and substance use are sensitive: choose this only if this child’s plan needs it.</source>
        <translation>Sairaudet ja päihteet ovat arkaluonteisia: valitse vain, jos tämän lapsen suunnitelma tarvitsee niitä.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Import a national document</source>
        <translation>Tuo kansallinen asiakirja</translation>
    </message>
    <message>
        <source>Import family</source>
        <translation>Tuo perhe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <translation>Kriisissä</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>muutamalla sanalla</translation>
    </message>
    <message>
        <source>In a few words: where things stand now</source>
        <translation>Muutamalla sanalla: missä nyt mennään</translation>
    </message>
    <message>
        <source>In child welfare</source>
        <comment>in a narrow column</comment>
        <translation>Lasten­suojelussa</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>In numbers, over time</source>
        <translation>Lukuina, ajan mittaan</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Asiassa</translation>
    </message>
    <message>
        <source>In the case already?</source>
        <translation>Ovatko nämä jo asiassa?</translation>
    </message>
    <message>
        <source>In the case: {value}</source>
        <translation>Asiassa: {value}</translation>
    </message>
    <message>
        <source>In the child’s circles</source>
        <translation>Lapsen kehillä</translation>
    </message>
    <message>
        <source>In the child’s own words</source>
        <translation>Lapsen omin sanoin</translation>
    </message>
    <message>
        <source>In the family’s own words.</source>
        <translation>Perheen omin sanoin.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Tiedostossa</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>Tiedostossa: {value}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Keskellä</translation>
    </message>
    <message>
        <source>in the network</source>
        <translation>verkostossa</translation>
    </message>
    <message>
        <source>In the quick line</source>
        <translation>Pikarivillä</translation>
    </message>
    <message>
        <source>In the speaker’s own words where you can</source>
        <translation>Puhujan omin sanoin, jos voit</translation>
    </message>
    <message>
        <source>in their own name</source>
        <translation>omasta puolestaan</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Yhteydessä</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Missä järjestyksessä</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanallisesti</translation>
    </message>
    <message>
        <source>in writing, by word of mouth, recorded in a meeting</source>
        <translation>kirjallisesti, suullisesti, kirjattu neuvottelussa</translation>
    </message>
    <message>
        <source>Initiated on</source>
        <translation>Vireilletulo</translation>
    </message>
    <message>
        <source>intensified family work</source>
        <translation>tehostettu perhetyö</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tarvitsee tulkin</translation>
    </message>
    <message>
        <source>Into the client record system</source>
        <translation>Asiakastietojärjestelmään</translation>
    </message>
    <message>
        <source>Into the client record system…</source>
        <translation>Asiakastietojärjestelmään…</translation>
    </message>
    <message>
        <source>Into the network</source>
        <translation>Verkostoon</translation>
    </message>
    <message>
        <source>Into the network, tied to</source>
        <translation>Verkostoon, yhteys kenelle</translation>
    </message>
    <message>
        <source>Into the plan</source>
        <translation>Suunnitelmaan</translation>
    </message>
    <message>
        <source>Into the plan, under the goal</source>
        <translation>Suunnitelmaan, tavoitteen alle</translation>
    </message>
    <message>
        <source>invented example</source>
        <translation>keksitty esimerkki</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Kutsuja</translation>
    </message>
    <message>
        <source>It is a measure of the plan now, which the service answers for.</source>
        <translation>Se on nyt suunnitelman toimenpide, josta palvelu vastaa.</translation>
    </message>
    <message>
        <source>It is in the network now, tied to {name}. The tie can be changed there.</source>
        <translation>Se on nyt verkostossa, yhteydessä: {name}. Yhteyttä voi muuttaa siellä.</translation>
    </message>
    <message>
        <source>It isn’t said which goal it is for; nothing was changed.</source>
        <translation>Ei ole valittu, mihin tavoitteeseen se liittyy; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Arvioitu</translation>
    </message>
    <message>
        <source>Just so</source>
        <translation>Juuri niin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Laatija</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Tunnusluvut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tiedoston laji</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Suunnitelman laji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ikkunan kieli</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Viimeksi arvioitu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Lay into a home</source>
        <translation>Sijoita kotiin</translation>
    </message>
    <message>
        <source>Lay into a home…</source>
        <translation>Sijoita kotiin…</translation>
    </message>
    <message>
        <source>Lay out afresh</source>
        <translation>Asettele uudelleen</translation>
    </message>
    <message>
        <source>Lead this meeting</source>
        <translation>Vedä tätä neuvottelua</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>jätä ennalleen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Leave out: {file}</source>
        <translation>Jätä pois: {file}</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>jätetty ennalleen</translation>
    </message>
    <message>
        <source>Left as it is: {reason}</source>
        <translation>Jätetty ennalleen: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>Left out of this copy</source>
        <translation>Tästä kappaleesta jätetty pois</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Jätetty pois: {count}</translation>
    </message>
    <message>
        <source>let go of rows and neighbours</source>
        <translation>irrota riveistä ja naapureista</translation>
    </message>
    <message>
        <source>Letters work when the picture has the focus. The arrow keys walk from one to the next there.</source>
        <translation>Kirjaimet toimivat, kun kuva on valittuna. Siellä nuolinäppäimillä kuljetaan henkilöstä toiseen.</translation>
    </message>
    <message>
        <source>Let’s Talk about Children</source>
        <translation>Lapset puheeksi</translation>
    </message>
    <message>
        <source>Let’s Talk network meeting</source>
        <translation>Lapset puheeksi -neuvonpito</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Life as a whole</source>
        <translation>elämä kokonaisuutena</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Viivat</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Asuu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>katso tätä</translation>
    </message>
    <message>
        <source>Look at this before you print:</source>
        <translation>Katso tämä ennen tulostamista:</translation>
    </message>
    <message>
        <source>Look whether the printer is on and reachable, or save the copy as a file.</source>
        <translation>Katso, onko tulostin päällä ja yhteydessä, tai tallenna kappale tiedostoksi.</translation>
    </message>
    <message>
        <source>Lähipiiri</source>
        <translation>Lähipiiri</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Laadittu</translation>
    </message>
    <message>
        <source>Making copy {number} of {count}…</source>
        <translation>Tehdään kappaletta {number}/{count}…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Käyttöohje</translation>
    </message>
    <message>
        <source>Manual: about this page</source>
        <translation>Käyttöohje: tästä sivusta</translation>
    </message>
    <message>
        <source>Map of the whole picture</source>
        <translation>Koko kuvan pikkukartta</translation>
    </message>
    <message>
        <source>Mapping of the close network</source>
        <translation>Läheisverkoston kartoittaminen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>Mark what has changed since the day shown</source>
        <translation>Merkitse, mikä on muuttunut näytetyn päivän jälkeen</translation>
    </message>
    <message>
        <source>Marks on the symbol</source>
        <translation>Merkinnät symbolissa</translation>
    </message>
    <message>
        <source>MDFT, multidimensional family therapy</source>
        <translation>MDFT, monimuotoinen perheterapia</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tukitoimi</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>tukitoimi</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Neuvottelu</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Neuvottelut</translation>
    </message>
    <message>
        <source>Meetings with the own worker</source>
        <translation>Tapaamiset omatyöntekijän kanssa</translation>
    </message>
    <message>
        <source>Mend what was written down</source>
        <translation>Korjaa kirjattua</translation>
    </message>
    <message>
        <source>Menu of the program</source>
        <translation>Ohjelman valikko</translation>
    </message>
    <message>
        <source>menu, with a finger</source>
        <translation>valikko, sormella</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <source>method, place, who checks</source>
        <translation>menetelmä, paikka, kuka tarkistaa</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Maahan-muutto</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Minutes of the phase</source>
        <translation>Vaiheen muistio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää tietoja</translation>
    </message>
    <message>
        <source>Move in the circles</source>
        <translation>Siirrä kehillä</translation>
    </message>
    <message>
        <source>Move in the picture</source>
        <translation>Siirrä kuvassa</translation>
    </message>
    <message>
        <source>Move up: {what}</source>
        <translation>Siirrä ylös: {what}</translation>
    </message>
    <message>
        <source>move what is chosen a step</source>
        <translation>siirrä valittuja askel</translation>
    </message>
    <message>
        <source>Moves, schools, losses and joys, and when a service began: whatever has a date comes here by itself.</source>
        <translation>Muutot, koulut, menetykset ja ilot sekä se, milloin palvelu alkoi: kaikki, millä on päivä, tulee tänne itsestään.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>My own copy</source>
        <translation>Oma kappaleeni</translation>
    </message>
    <message>
        <source>My own copy: everything</source>
        <translation>Oma kappaleeni: kaikki</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name and year of birth</source>
        <translation>Nimi ja syntymävuosi</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>Nimeä kuvassa</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>nimi ei tiedossa</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Toimijan nimi</translation>
    </message>
    <message>
        <source>Name of the goal</source>
        <translation>Tavoitteen nimi</translation>
    </message>
    <message>
        <source>Name of the home</source>
        <translation>Kodin nimi</translation>
    </message>
    <message>
        <source>Name of the own row</source>
        <translation>Oman rivin nimi</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Vaiheen nimi</translation>
    </message>
    <message>
        <source>Name of the professional</source>
        <translation>Ammattihenkilön nimi</translation>
    </message>
    <message>
        <source>Necessary services</source>
        <translation>Välttämättömät palvelut</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>need</source>
        <translation>tarve</translation>
    </message>
    <message>
        <source>Need of special support</source>
        <translation>Erityisen tuen tarve</translation>
    </message>
    <message>
        <source>Needs and goals</source>
        <translation>Tarpeet ja tavoitteet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>Network map, four sectors</source>
        <translation>Verkostokartta, neljä lohkoa</translation>
    </message>
    <message>
        <source>neuropsychiatric coaching</source>
        <translation>nepsy-valmennus</translation>
    </message>
    <message>
        <source>Never the address of a protected home</source>
        <translation>Ei koskaan turvakiellon alaisen kodin osoitetta</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Uusi toimija</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Uusi tapaus</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Uusi tapaus…</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Ensimmäistä kertaa?</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi neuvottelu</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>Uusi lohko</translation>
    </message>
    <message>
        <source>New tie</source>
        <translation>Uusi suhde</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Uusi versio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Seuraavat päivät</translation>
    </message>
    <message>
        <source>Next dates for a calendar (iCalendar), with no names</source>
        <translation>Seuraavat päivät kalenteriin (iCalendar), ilman nimiä</translation>
    </message>
    <message>
        <source>Next dates, open points and figures of the cases you may open. No names. Each look is written in the case’s history. Nothing is kept: closing this page or locking empties it.</source>
        <translation>Seuraavat päivät, avoimet kohdat ja luvut niistä tapauksista, jotka saat avata. Ei nimiä. Jokainen katselu kirjataan tapauksen historiaan. Mitään ei säilytetä: sivun sulkeminen tai lukitus tyhjentää sen.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <source>Next step of the tour</source>
        <translation>Kierroksen seuraava vaihe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>ei suostumusta</translation>
    </message>
    <message>
        <source>No copy was made, and nothing was recorded.</source>
        <translation>Yhtään kappaletta ei tehty eikä mitään kirjattu.</translation>
    </message>
    <message>
        <source>No day is set to look at the plan again.</source>
        <translation>Suunnitelman tarkistukselle ei ole päivää.</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>ei tavoitetta</translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>ei enää tapauksessa</translation>
    </message>
    <message>
        <source>No meeting is being led.</source>
        <translation>Yhtään neuvottelua ei johdeta nyt.</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Ei vielä neuvotteluja</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ei numeroa</translation>
    </message>
    <message>
        <source>no other language</source>
        <translation>ei muuta kieltä</translation>
    </message>
    <message>
        <source>No page tells of that. Try another word.</source>
        <translation>Mikään sivu ei kerro siitä. Kokeile toista sanaa.</translation>
    </message>
    <message>
        <source>No relations</source>
        <translation>Ei suhteita</translation>
    </message>
    <message>
        <source>No service mentions it. Try another word, or look at all.</source>
        <translation>Mikään palvelu ei mainitse sitä. Kokeile toista sanaa tai katso kaikkia.</translation>
    </message>
    <message>
        <source>No time limit is running now.</source>
        <translation>Mikään määräaika ei ole nyt kulumassa.</translation>
    </message>
    <message>
        <source>No tour is under way.</source>
        <translation>Kierros ei ole käynnissä.</translation>
    </message>
    <message>
        <source>no, not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei ketään</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>ei nimettyä</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>ketään ei ole valittu</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Other authorities take part when the worker asks them.</source>
        <translation>Keneltäkään ei ole vielä pyydetty mitään. Muut viranomaiset osallistuvat, kun työntekijä pyytää.</translation>
    </message>
    <message>
        <source>nobody here has a task in the plan</source>
        <translation>kenelläkään täällä ei ole tehtävää suunnitelmassa</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>ei kukaan erityisesti</translation>
    </message>
    <message>
        <source>nobody in the case</source>
        <translation>ei kukaan tapauksesta</translation>
    </message>
    <message>
        <source>Nobody is chosen; nothing was added.</source>
        <translation>Ketään ei ole valittu; mitään ei lisätty.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Täällä ei ole vielä ketään</translation>
    </message>
    <message>
        <source>Nobody may know who is meant</source>
        <translation>Kukaan ei saa tietää, kenestä on kyse</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ketään ei nimetty</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä kukaan</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ei vielä kukaan</translation>
    </message>
    <message>
        <source>Nobody yet. Parents and the child see as parties; nobody else without a row.</source>
        <translation>Ei vielä ketään. Lapsi ja vanhemmat näkevät asianosaisina; muut eivät ilman riviä.</translation>
    </message>
    <message>
        <source>Non-disclosure for personal safety</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a migration</comment>
        <translation>ei merkitty</translation>
    </message>
    <message>
        <source>not asked, because</source>
        <translation>ei kysytty, koska</translation>
    </message>
    <message>
        <source>not followed: {why}</source>
        <translation>ei noudateta: {why}</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>ei voimassa</translation>
    </message>
    <message>
        <source>not in the circles</source>
        <translation>ei kehillä</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a place of work</comment>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ei nimetty</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Ei seinällä</translation>
    </message>
    <message>
        <source>Not on the wall: {number}</source>
        <translation>Ei seinällä: {number}</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a part of life</comment>
        <translation>ei sanottu</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of a goal</comment>
        <translation>ei sanottu</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of children</comment>
        <translation>ei sanottu</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of rights</comment>
        <translation>ei sanottu</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>who keeps a plan</comment>
        <translation>ei sanottu</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Ei tuoda</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Jäi ymmärtämättä</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>ei ymmärretty</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>Ei ymmärretty: {words}</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>Not written yet:</source>
        <translation>Ei vielä kirjattu:</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Merkintätapa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>Notes added afterwards</source>
        <translation>Jälkikäteen lisätyt huomautukset</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Millään ei ole vielä päivää</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>Nothing has been taken back.</source>
        <translation>Mitään ei ole kumottu.</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet. It becomes one step, which can be undone.</source>
        <translation>Mitään ei ole vielä tuotu. Tuonti on yksi askel, jonka voi kumota.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Mikään ei ole muuttunut.</translation>
    </message>
    <message>
        <source>Nothing here must be done: look at it together.</source>
        <translation>Mitään näistä ei ole pakko tehdä: katsokaa yhdessä.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Mitään ei vielä tehdä.</translation>
    </message>
    <message>
        <source>Nothing is final</source>
        <translation>Kaiken voi perua</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Mikään ei ole kesken.</translation>
    </message>
    <message>
        <source>Nothing joins this to the others yet.</source>
        <translation>Mikään ei vielä yhdistä tätä muihin.</translation>
    </message>
    <message>
        <source>Nothing on the line fits what you look for.</source>
        <translation>Janalla ei ole mitään, mikä vastaisi hakua.</translation>
    </message>
    <message>
        <source>Nothing stops you: an item can be left out, with a reason.</source>
        <translation>Mikään ei estä jatkamasta: kohdan voi jättää pois, kun kertoo syyn.</translation>
    </message>
    <message>
        <source>Nothing yet. A consent names who gave it, to whom, and which data.</source>
        <translation>Ei vielä mitään. Suostumus kertoo, kuka sen antoi, kenelle ja mitkä tiedot.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask first what the family does already.</source>
        <translation>Ei vielä mitään. Kysy ensin, mitä perhe jo tekee.</translation>
    </message>
    <message>
        <source>Nothing yet. Take in a table of services, or add them one by one.</source>
        <translation>Ei vielä mitään. Tuo palvelut taulukkona tai lisää ne yksitellen.</translation>
    </message>
    <message>
        <source>Nothing yet. Take in a table: a statement a row, a unit a column.</source>
        <translation>Ei vielä mitään. Tuo taulukko: väittämä riville, yksikkö sarakkeeseen.</translation>
    </message>
    <message>
        <source>Nothing: everything is on it.</source>
        <translation>Ei mitään: kaikki on mukana.</translation>
    </message>
    <message>
        <source>Noticed by: {words}</source>
        <translation>Huomataan siitä: {words}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Tapauksen tunnus</translation>
    </message>
    <message>
        <source>Numbers of one question can be compared from day to day, not with those of another question.</source>
        <translation>Saman kysymyksen lukuja voi verrata päivästä toiseen, ei toisen kysymyksen lukuihin.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Työ tai ammatti</translation>
    </message>
    <message>
        <source>Occupation is drawn</source>
        <translation>Työ tai ammatti piirretään</translation>
    </message>
    <message>
        <source>Off every copy</source>
        <translation>Ei millekään kopiolle</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Kenen puolesta</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Seinällä</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Millä perusteella</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Minä päivänä</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Tilanne {day}</translation>
    </message>
    <message>
        <source>Once a plan is agreed, its goals come here to be looked at again.</source>
        <translation>Kun suunnitelma on sovittu, sen tavoitteet tulevat tänne arvioitaviksi.</translation>
    </message>
    <message>
        <source>One case is one file about one child. The file’s name tells nothing of the child.</source>
        <translation>Yksi tapaus on yksi tiedosto yhdestä lapsesta. Tiedoston nimi ei kerro lapsesta mitään.</translation>
    </message>
    <message>
        <source>One circle</source>
        <translation>Yksi ympyrä</translation>
    </message>
    <message>
        <source>One plan for all</source>
        <translation>Yksi suunnitelma kaikille</translation>
    </message>
    <message>
        <source>One way to see it</source>
        <translation>Yksi tapa nähdä asia</translation>
    </message>
    <message>
        <source>Only rows where something was said</source>
        <translation>Vain rivit, joilla on sanottu jotakin</translation>
    </message>
    <message>
        <source>Only surmised</source>
        <translation>Vain oletettu</translation>
    </message>
    <message>
        <source>Only the child is here yet. Begin with the parents, or write below who is who.</source>
        <translation>Tässä on vasta lapsi. Aloita vanhemmista tai kirjoita alle, kuka on kuka.</translation>
    </message>
    <message>
        <source>Only you see this list; the copy doesn’t tell.</source>
        <translation>Vain sinä näet tämän luettelon; kappaleesta se ei näy.</translation>
    </message>
    <message>
        <source>Only you see this: it is on nobody’s copy.</source>
        <translation>Vain sinä näet tämän: sitä ei ole kenenkään kappaleessa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>auki</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a gap</comment>
        <translation>avoin</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>Avaa ensin jokin asia.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Avaa tapaus</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Avaa tapaus…</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Avoimet kohdat</translation>
    </message>
    <message>
        <source>Open printing with Ctrl+P. Choose whose copy it is: beside the page stands what it leaves out, and why.</source>
        <translation>Avaa tulosteet näppäimillä Ctrl+P. Valitse, kenen kappale se on: sivun vieressä lukee, mitä siitä jää pois ja miksi.</translation>
    </message>
    <message>
        <source>Open the chosen cases</source>
        <translation>Avaa valitut tapaukset</translation>
    </message>
    <message>
        <source>Open the ecomap: the helpers around the family. Press Alt+2, or choose it here.</source>
        <translation>Avaa verkostokartta: auttajat perheen ympärillä. Paina Alt+2 tai valitse se tästä.</translation>
    </message>
    <message>
        <source>Open the plan with Ctrl+3, or at the left. Whose goal it is, who does what, by when, and who checks.</source>
        <translation>Avaa suunnitelma näppäimillä Ctrl+3 tai vasemmalta. Kenen tavoite se on, kuka tekee mitä, mihin mennessä ja kuka tarkistaa.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>Avaa uudella salalauseella</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Viimeksi avatut</translation>
    </message>
    <message>
        <source>Opened the case with the recovery key</source>
        <translation>Avattu asian tiedosto palautusavaimella</translation>
    </message>
    <message>
        <source>Or called</source>
        <translation>Tai nimi</translation>
    </message>
    <message>
        <source>Or why not</source>
        <translation>Tai miksi ei</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Suuntau-tuminen</translation>
    </message>
    <message>
        <source>Orientation is drawn</source>
        <translation>Suuntautuminen piirretään</translation>
    </message>
    <message>
        <source>Other plans in force</source>
        <translation>Muut voimassa olevat suunnitelmat</translation>
    </message>
    <message>
        <source>Other services and means</source>
        <translation>Muut palvelut ja keinot</translation>
    </message>
    <message>
        <source>Our common plan</source>
        <translation>Yhteinen suunnitelma</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a time that has passed</comment>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>own row</source>
        <translation>oma rivi</translation>
    </message>
    <message>
        <source>own sectors</source>
        <translation>omat lohkot</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sivun leveys</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sivu {number}/{count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Parent:</source>
        <translation>Vanhempi:</translation>
    </message>
    <message>
        <source>Parenthood</source>
        <translation>Vanhemmuus</translation>
    </message>
    <message>
        <source>parenting plan</source>
        <translation>vanhemmuussuunnitelma</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Vanhemmat</translation>
    </message>
    <message>
        <source>Parents</source>
        <comment>heading of a list</comment>
        <translation>Vanhemmat</translation>
    </message>
    <message>
        <source>parents</source>
        <comment>add</comment>
        <translation>vanhemmat</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Elämänalue</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Suunnitelman osa</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Kumppani</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>add</comment>
        <translation>kumppani</translation>
    </message>
    <message>
        <source>Partner:</source>
        <translation>Kumppani:</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>heading of a list</comment>
        <translation>Kumppanit</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Passphrase and recovery key</source>
        <translation>Salalause ja palautusavain</translation>
    </message>
    <message>
        <source>Passphrase and recovery key…</source>
        <translation>Salalause ja palautusavain…</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Nykyinen salalause</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Tiedoston {file} salalause</translation>
    </message>
    <message>
        <source>PDF, for printing</source>
        <translation>PDF, tulostettavaksi</translation>
    </message>
    <message>
        <source>People and homes</source>
        <comment>heading of a list</comment>
        <translation>Ihmiset ja kodit</translation>
    </message>
    <message>
        <source>People, couples and children; in your own copy relations, marks and homes too. The plan, the network and the statements stay here.</source>
        <translation>Ihmiset, parit ja lapset; omassa kappaleessasi myös suhteet, merkinnät ja kodit. Suunnitelma, verkosto ja lausumat jäävät tänne.</translation>
    </message>
    <message>
        <source>People, homes and helpers</source>
        <translation>Ihmiset, kodit ja auttajat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>vaihe</translation>
    </message>
    <message>
        <source>Phase before</source>
        <translation>Edellinen vaihe</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Place somebody in the circles ({number})</source>
        <translation>Sijoita joku kehille ({number})</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Suunnittele seuraava neuvottelu</translation>
    </message>
    <message>
        <source>Plan, version {number}, agreed</source>
        <translation>Suunnitelma, versio {number}, sovittu</translation>
    </message>
    <message>
        <source>Plan, version {number}, draft</source>
        <translation>Suunnitelma, versio {number}, luonnos</translation>
    </message>
    <message>
        <source>Plans that other services keep. They are told of here, not copied.</source>
        <translation>Muiden palvelujen laatimat suunnitelmat. Ne kerrotaan tässä, ei kopioida.</translation>
    </message>
    <message>
        <source>Play through time</source>
        <translation>Toista muutokset</translation>
    </message>
    <message>
        <source>PNG, an image of 300 dots an inch</source>
        <translation>PNG, kuva, 300 pistettä tuumalla</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Asialistan kohta</translation>
    </message>
    <message>
        <source>point of the agenda</source>
        <translation>asialistan kohta</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Press Ctrl+K, write the name of a person or of anything that can be done, and press Enter.</source>
        <translation>Paina Ctrl+K, kirjoita henkilön tai toiminnon nimi ja paina Enter.</translation>
    </message>
    <message>
        <source>press long</source>
        <translation>paina pitkään</translation>
    </message>
    <message>
        <source>Press the number of the right one. Esc goes back to the line.</source>
        <translation>Paina oikean numeroa. Esc palaa riville.</translation>
    </message>
    <message>
        <source>Press to add; drag to somebody to draw a line</source>
        <translation>Lisää painamalla; piirrä viiva vetämällä jonkun luo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosteet</translation>
    </message>
    <message>
        <source>Printed the recovery key</source>
        <translation>Tulostettu palautusavain</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Työntekijä</translation>
    </message>
    <message>
        <source>professionals</source>
        <comment>for whose eyes</comment>
        <translation>ammattihenkilöt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Proved the recovery key on paper</source>
        <translation>Tarkistettu palautusavain paperilta</translation>
    </message>
    <message>
        <source>psychologist’s visits</source>
        <translation>psykologin käynnit</translation>
    </message>
    <message>
        <source>Put the cursor into a field first: its history is shown there.</source>
        <translation>Vie osoitin ensin kenttään: sen historia näytetään siinä.</translation>
    </message>
    <message>
        <source>Question of the scale</source>
        <translation>Asteikon kysymys</translation>
    </message>
    <message>
        <source>question with a scale</source>
        <translation>asteikkokysymys</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Pikarivi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Range of the scale</source>
        <translation>Asteikon väli</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Lue yhdessä</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Luettavaksi</translation>
    </message>
    <message>
        <source>read: {number}</source>
        <translation>luettu: {number}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Redo: {step} ({key})</source>
        <translation>Tee uudelleen: {step} ({key})</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Suhde</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>add</comment>
        <translation>suhde</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Suhde lapseen</translation>
    </message>
    <message>
        <source>Relation with</source>
        <translation>Suhde:</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Suhteet</translation>
    </message>
    <message>
        <source>Relations</source>
        <comment>heading of a list</comment>
        <translation>Suhteet</translation>
    </message>
    <message>
        <source>Relations and ties</source>
        <translation>Suhteet ja yhteydet</translation>
    </message>
    <message>
        <source>Relations and triangles…</source>
        <translation>Suhteet ja kolmiot…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the backups that open with an older passphrase? What is in them only is gone for good.</source>
        <translation>Poistetaanko varmuuskopiot, jotka avautuvat vanhemmalla salalauseella? Se, mikä on vain niissä, häviää lopullisesti.</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Poista päätös</translation>
    </message>
    <message>
        <source>Remove the feedback</source>
        <translation>Poista palaute</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Poista neuvottelu</translation>
    </message>
    <message>
        <source>Remove the older backups…</source>
        <translation>Poista vanhemmat varmuuskopiot…</translation>
    </message>
    <message>
        <source>Remove the sector {name}</source>
        <translation>Poista lohko {name}</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Poista valittu</translation>
    </message>
    <message>
        <source>Remove what was chosen</source>
        <translation>Poista valitut</translation>
    </message>
    <message>
        <source>Remove {phase}</source>
        <translation>Poista {phase}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Poista: {what}</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Oikeudet</translation>
    </message>
    <message>
        <source>Rights, duties, alternatives and their effects explained</source>
        <translation>Oikeudet, velvollisuudet, vaihtoehdot ja niiden vaikutukset selvitetty</translation>
    </message>
    <message>
        <source>ring {number}</source>
        <translation>kehä {number}</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Kehät</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Rows of the assessment</source>
        <translation>Arvion rivit</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Sama ihminen</translation>
    </message>
    <message numerus="yes">
        <source>Save %n copies…</source>
        <translation>
            <numerusform>Tallenna %n kappale…</numerusform>
            <numerusform>Tallenna %n kappaletta…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Tallenna taulukkona…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Tallenna tekstinä…</translation>
    </message>
    <message>
        <source>Save as {form}…</source>
        <translation>Tallenna {form}…</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Tallenna asiakirja</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Tallenna tiedosto…</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Tallenna se toiseen kansioon.</translation>
    </message>
    <message>
        <source>Save or print the picture…</source>
        <translation>Tallenna tai tulosta kuva…</translation>
    </message>
    <message>
        <source>Save the survey…</source>
        <translation>Tallenna kysely…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>tallennettu</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tallennettu {time}</translation>
    </message>
    <message>
        <source>Saved, and recorded in the case.</source>
        <translation>Tallennettu ja kirjattu tapaukseen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>Saved: {step}</source>
        <translation>Tallennettu: {step}</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Etsi käyttöohjeesta</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Etsi tai tee mitä vain</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lohko</translation>
    </message>
    <message>
        <source>Sector {number}</source>
        <translation>Lohko {number}</translation>
    </message>
    <message>
        <source>Sectors and rings</source>
        <translation>Lohkot ja kehät</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Näkijä</translation>
    </message>
    <message>
        <source>seen by {name}</source>
        <translation>esille tuonut {name}</translation>
    </message>
    <message>
        <source>Seen differently</source>
        <translation>Eriävät näkemykset</translation>
    </message>
    <message>
        <source>Seen in the network</source>
        <translation>Verkostossa näkyvää</translation>
    </message>
    <message>
        <source>Sent to the printer, and recorded in the case.</source>
        <translation>Lähetetty tulostimelle ja kirjattu tapaukseen.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>service</source>
        <translation>palvelu</translation>
    </message>
    <message>
        <source>services</source>
        <translation>palvelut</translation>
    </message>
    <message>
        <source>Services and meetings</source>
        <translation>Palvelut ja neuvottelut</translation>
    </message>
    <message>
        <source>Services by group</source>
        <translation>Palvelut ryhmittäin</translation>
    </message>
    <message>
        <source>Services by level</source>
        <translation>Palvelut tasoittain</translation>
    </message>
    <message>
        <source>Services the team knows. The directory tells of no family, and no copy of the case holds it.</source>
        <translation>Palvelut, jotka tiimi tuntee. Hakemisto ei kerro mistään perheestä, eikä se ole missään tapauksen kopiossa.</translation>
    </message>
    <message>
        <source>Services: {new} new, {changed} changed, {left} left as they were.</source>
        <translation>Palveluja: {new} uutta, {changed} muutettua, {left} ennallaan.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>jätetty sivuun</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>asetus</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Sivuja ladotaan…</translation>
    </message>
    <message>
        <source>Several copies in one go</source>
        <translation>Monta kappaletta kerralla</translation>
    </message>
    <message>
        <source>Several partners</source>
        <translation>Useita kumppaneita</translation>
    </message>
    <message>
        <source>Several ways to see it, none of them true. They are on no copy unless that very document is chosen.</source>
        <translation>Monta tapaa nähdä asia, mikään niistä ei ole totuus. Ne eivät ole missään kappaleessa, ellei juuri sitä asiakirjaa valita.</translation>
    </message>
    <message>
        <source>Shared assessment</source>
        <translation>Yhteinen arvio</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Vaihto + nuolet</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Vaihto + veto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Näytä vähemmän</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Näytä se uudelleen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Näytä tunnus</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Näytä salalause</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Näytä palautusavain</translation>
    </message>
    <message>
        <source>Showed the recovery key</source>
        <translation>Näytetty palautusavain</translation>
    </message>
    <message>
        <source>Shown on the wall</source>
        <translation>Näkyy seinällä</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Näyttää</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>kiinni</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Sisarus</translation>
    </message>
    <message>
        <source>sibling</source>
        <comment>add</comment>
        <translation>sisarus</translation>
    </message>
    <message>
        <source>Signs that those near the child can see</source>
        <translation>Merkit, jotka lähellä olevat voivat nähdä</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Size and day of the picture</source>
        <translation>Kuvan koko ja päivä</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Some relations are not shown.</source>
        <translation>Kaikkia suhteita ei näytetä.</translation>
    </message>
    <message>
        <source>Something else on the wall</source>
        <translation>Vaihda seinän sisältö</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Start case</source>
        <translation>Aloita asia</translation>
    </message>
    <message>
        <source>Start the next version</source>
        <translation>Aloita seuraava versio</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation>Aloita suunnitelma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>of the survey</comment>
        <translation>väittämä</translation>
    </message>
    <message>
        <source>Statement of the survey</source>
        <translation>Kyselyn väittämä</translation>
    </message>
    <message>
        <source>Statements about the region’s services, answered from 1 to 5: a mean a unit. No family.</source>
        <translation>Väittämiä alueen palveluista, vastaukset 1–5: keskiarvo yksikköä kohti. Ei mistään perheestä.</translation>
    </message>
    <message>
        <source>Statements: {statements}, new answers: {count}.</source>
        <translation>Väittämiä: {statements}, uusia vastauksia: {count}.</translation>
    </message>
    <message>
        <source>Stay at this day</source>
        <translation>Jää tähän päivään</translation>
    </message>
    <message>
        <source>Step before in the tour</source>
        <translation>Kierroksen edellinen vaihe</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Vielä avoinna</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Stop marking what has changed</source>
        <translation>Lopeta muutosten merkitseminen</translation>
    </message>
    <message>
        <source>Straining</source>
        <translation>Kuormittava</translation>
    </message>
    <message>
        <source>straining</source>
        <translation>kuormittava</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Vahvuus</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Salalauseen vahvuus</translation>
    </message>
    <message>
        <source>strengths</source>
        <comment>a choice of what to show</comment>
        <translation>vahvuudet</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Sijainen</translation>
    </message>
    <message>
        <source>substitute {name}</source>
        <translation>sijainen {name}</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Ehdota sanoja</translation>
    </message>
    <message>
        <source>Summary of the situation and the needs</source>
        <translation>Yhteenveto tilanteesta ja tarpeista</translation>
    </message>
    <message>
        <source>support family</source>
        <translation>tukiperhe</translation>
    </message>
    <message>
        <source>Support map (easyNWK), four sectors</source>
        <translation>Tukikartta (easyNWK), neljä lohkoa</translation>
    </message>
    <message>
        <source>support measure</source>
        <translation>tukitoimi</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>tukihenkilö</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>kysely</translation>
    </message>
    <message>
        <source>Survey of the situation</source>
        <translation>Tilannekuvakysely</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG, terävä kaikenkokoisena</translation>
    </message>
    <message>
        <source>Symbols of the genogram</source>
        <translation>Sukupuun merkit</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Sarkain</translation>
    </message>
    <message>
        <source>table-{number}</source>
        <translation>taulukko-{number}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <source>Take down the wall</source>
        <translation>Ota seinä pois</translation>
    </message>
    <message>
        <source>Take in a survey…</source>
        <translation>Tuo kysely…</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Tuo taulukko</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Tuo taulukko…</translation>
    </message>
    <message>
        <source>Take it back with Ctrl+Z, or press Undo down here. You can take back every step, without limit.</source>
        <translation>Peru muutos näppäimillä Ctrl+Z tai paina alta Kumoa. Jokaisen vaiheen voi perua, rajatta.</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Poista asialistalta</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota takaisin esiin</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Poista {name} luettelosta</translation>
    </message>
    <message>
        <source>Taken back today</source>
        <translation>Peruttu tänään</translation>
    </message>
    <message>
        <source>taken back {day}</source>
        <translation>peruttu {day}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Kumottu: {step}</translation>
    </message>
    <message>
        <source>taken back: {step}</source>
        <translation>kumottu: {step}</translation>
    </message>
    <message>
        <source>Taken in: {what}.</source>
        <translation>Tuotiin: {what}.</translation>
    </message>
    <message>
        <source>takes part from elsewhere</source>
        <translation>osallistuu etänä</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>käsitelty</translation>
    </message>
    <message>
        <source>Talked on</source>
        <translation>Keskusteltu</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>Tells where somebody lives</source>
        <translation>Kertoo, missä joku asuu</translation>
    </message>
    <message>
        <source>the answer was hoped for by {day}</source>
        <translation>vastausta toivottiin viimeistään {day}</translation>
    </message>
    <message>
        <source>The arrow keys move what is seen.</source>
        <translation>Nuolinäppäimet siirtävät näkymää.</translation>
    </message>
    <message>
        <source>The assessment as a whole</source>
        <translation>Arvio kokonaisuutena</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>The case in the national structure. Copy it over heading by heading with {key}, or save it all as a file. What is marked for you only stays out: the client reads these documents.</source>
        <translation>Asia kansallisen asiakirjarakenteen mukaan. Kopioi otsikko kerrallaan näppäimillä {key} tai tallenna kokonaan tiedostoksi. Vain sinulle merkitty jää pois, koska asiakas lukee nämä asiakirjat.</translation>
    </message>
    <message>
        <source>The case is encrypted.</source>
        <translation>Tapaus on salattu.</translation>
    </message>
    <message>
        <source>The case is locked.</source>
        <translation>Tapaus on lukittu.</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>Tapaus on auki.</translation>
    </message>
    <message>
        <source>The case needs a number.</source>
        <translation>Tapaus tarvitsee tunnuksen.</translation>
    </message>
    <message>
        <source>The case tells these in places of their own: the network, the meetings, the header.</source>
        <translation>Asiassa näillä on omat paikkansa: verkosto, neuvottelut, asian tiedot.</translation>
    </message>
    <message>
        <source>The case was kept as it was. Change it yourself where the document is right.</source>
        <translation>Asia säilyi ennallaan. Muuta se itse, jos asiakirja on oikeassa.</translation>
    </message>
    <message>
        <source>The case was kept as it was. Change it yourself where the file is right.</source>
        <translation>Asia säilyi ennallaan. Muuta se itse, jos tiedosto on oikeassa.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Lapsi</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>lapsi</translation>
    </message>
    <message>
        <source>the child of the case</source>
        <translation>lapsi, jonka tapaus tämä on</translation>
    </message>
    <message>
        <source>The child’s copy</source>
        <translation>Lapsen kappale</translation>
    </message>
    <message>
        <source>The child’s first name</source>
        <translation>Lapsen etunimi</translation>
    </message>
    <message>
        <source>The child’s life</source>
        <translation>Lapsen elämä</translation>
    </message>
    <message>
        <source>the child’s own words</source>
        <translation>lapsen omat sanat</translation>
    </message>
    <message>
        <source>The child’s own words are not written down yet.</source>
        <translation>Lapsen omia sanoja ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>the child’s own worker</source>
        <translation>omatyöntekijä</translation>
    </message>
    <message>
        <source>The child’s personal identity code</source>
        <translation>Lapsen henkilötunnus</translation>
    </message>
    <message>
        <source>The child’s view is not here yet: write what the child says, or why it was not asked.</source>
        <translation>Lapsen näkemys puuttuu vielä: kirjaa, mitä lapsi sanoo, tai miksi lapselta ei ole kysytty.</translation>
    </message>
    <message>
        <source>The client’s view: is an own worker needed</source>
        <translation>Asiakkaan arvio: tarvitaanko omatyöntekijää</translation>
    </message>
    <message>
        <source>The code goes into the saved file only: it is not kept in the case, nor in its log.</source>
        <translation>Tunnus menee vain tallennettavaan tiedostoon: sitä ei säilytetä asiassa eikä sen lokissa.</translation>
    </message>
    <message>
        <source>The consent it rests on</source>
        <translation>Suostumus, johon se perustuu</translation>
    </message>
    <message>
        <source>The copy was not written: the folder does not take it. The case says that a copy was to be made.</source>
        <translation>Kappaletta ei kirjoitettu: kansio ei ota sitä vastaan. Tapauksessa lukee, että kappale aiottiin tehdä.</translation>
    </message>
    <message>
        <source>The day of a time limit has passed:</source>
        <translation>Määräajan päivä on mennyt:</translation>
    </message>
    <message>
        <source>The day the matter was initiated is not written down.</source>
        <translation>Vireilletulopäivämäärää ei ole kirjattu.</translation>
    </message>
    <message>
        <source>The day to look at the plan again has passed.</source>
        <translation>Suunnitelman tarkistuspäivä on mennyt.</translation>
    </message>
    <message>
        <source>The document says otherwise</source>
        <translation>Asiakirjassa on toisin</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>The family as a file for other programs</source>
        <translation>Perhe tiedostona muita ohjelmia varten</translation>
    </message>
    <message>
        <source>The family was taken in. It was one step, which can be undone.</source>
        <translation>Perhe on tuotu. Tuonti oli yksi askel, jonka voi kumota.</translation>
    </message>
    <message>
        <source>The family, the next dates or a table as a file for other programs, for whom you choose.</source>
        <translation>Perhe, seuraavat päivät tai taulukko tiedostoksi muille ohjelmille, sille, jonka valitset.</translation>
    </message>
    <message>
        <source>The file is encrypted anew, after a backup. The recovery key of before opens nothing any more.</source>
        <translation>Tiedosto salataan uudelleen, ja sitä ennen tehdään varmuuskopio. Aiempi palautusavain ei sen jälkeen avaa mitään.</translation>
    </message>
    <message>
        <source>The file says otherwise</source>
        <translation>Tiedostossa on toisin</translation>
    </message>
    <message>
        <source>The folder has a file called {name} already. No copy was saved, and nothing was recorded.</source>
        <translation>Kansiossa on jo tiedosto {name}. Yhtään kappaletta ei tallennettu eikä mitään kirjattu.</translation>
    </message>
    <message>
        <source>The Incredible Years, group management</source>
        <translation>Ihmeelliset vuodet, ryhmänhallinta</translation>
    </message>
    <message>
        <source>The Incredible Years, parents</source>
        <translation>Ihmeelliset vuodet, vanhemmat</translation>
    </message>
    <message>
        <source>The manual is in Finnish and in Swedish.</source>
        <translation>Käyttöohje on suomeksi ja ruotsiksi.</translation>
    </message>
    <message>
        <source>The map is hidden.</source>
        <translation>Pikkukartta on piilotettu.</translation>
    </message>
    <message>
        <source>The map is shown.</source>
        <translation>Pikkukartta näkyy.</translation>
    </message>
    <message>
        <source>The meeting has been closed.</source>
        <translation>Neuvottelu on päätetty.</translation>
    </message>
    <message>
        <source>The meeting hasn’t begun</source>
        <translation>Neuvottelu ei ole alkanut</translation>
    </message>
    <message>
        <source>The network over time</source>
        <translation>Verkosto ajan kuluessa</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Uusin ensin</translation>
    </message>
    <message>
        <source>The next meeting is on the page of meetings.</source>
        <translation>Seuraava neuvottelu on Neuvottelut-sivulla.</translation>
    </message>
    <message>
        <source>The older backups were removed.</source>
        <translation>Vanhemmat varmuuskopiot poistettiin.</translation>
    </message>
    <message>
        <source>The oldest first</source>
        <translation>Vanhin ensin</translation>
    </message>
    <message>
        <source>The own worker’s assessment, with start and duration</source>
        <translation>Omatyöntekijän arvio, alkaminen ja kesto</translation>
    </message>
    <message>
        <source>The paper is right. Keep it in a locked cabinet; the key is shown no more.</source>
        <translation>Paperi on oikein. Säilytä sitä lukitussa kaapissa. Avainta ei enää näytetä.</translation>
    </message>
    <message>
        <source>The passphrase opens the case; the recovery key on paper does when it is forgotten.</source>
        <translation>Salalause avaa tapauksen. Jos se unohtuu, tapauksen avaa paperilla oleva palautusavain.</translation>
    </message>
    <message>
        <source>The passphrase was changed. The recovery key of before opens nothing any more: make a new one.</source>
        <translation>Salalause on vaihdettu. Aiempi palautusavain ei enää avaa mitään: tee uusi.</translation>
    </message>
    <message>
        <source>The personal identity code in the file is not taken in; nor are codes of national classifications.</source>
        <translation>Tiedostossa olevaa henkilötunnusta ei tuoda, eikä kansallisten luokitusten koodeja.</translation>
    </message>
    <message>
        <source>The picture as tables</source>
        <translation>Kuva taulukoina</translation>
    </message>
    <message>
        <source>The picture is already laid out like this.</source>
        <translation>Kuva on jo aseteltu näin.</translation>
    </message>
    <message>
        <source>The place is kept secret</source>
        <translation>Paikka pidetään salassa</translation>
    </message>
    <message>
        <source>The place where this was being typed is no longer there: {words}</source>
        <translation>Kohtaa, johon tätä kirjoitettiin, ei enää ole: {words}</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>The plan is agreed: how it goes is written down here.</source>
        <translation>Suunnitelma on sovittu: tänne kirjataan, miten sujuu.</translation>
    </message>
    <message>
        <source>The printer did not take it. The case says that a copy was to be made.</source>
        <translation>Tulostin ei ottanut sitä vastaan. Tapauksessa on merkintä, että kappale oli määrä tehdä.</translation>
    </message>
    <message>
        <source>The professional’s view: is an own worker needed</source>
        <translation>Ammattihenkilön arvio: tarvitaanko omatyöntekijää</translation>
    </message>
    <message>
        <source>The program made a mistake, and the last thing was not done. All that was saved before is safe.</source>
        <translation>Ohjelmassa tapahtui virhe, eikä viimeisintä asiaa tehty. Kaikki aiemmin tallennettu on tallessa.</translation>
    </message>
    <message>
        <source>the reason is not written down</source>
        <translation>perustelua ei ole kirjattu</translation>
    </message>
    <message>
        <source>The same people, three pictures</source>
        <translation>Samat ihmiset, kolme kuvaa</translation>
    </message>
    <message>
        <source>The sample case could not be made: its folder takes no file. Nothing else is touched.</source>
        <translation>Esimerkkitapausta ei voitu tehdä: sen kansio ei ota tiedostoa vastaan. Muuhun ei koskettu.</translation>
    </message>
    <message>
        <source>The table is copied and can be pasted elsewhere until the case is locked.</source>
        <translation>Taulukko on kopioitu, ja sen voi liittää muualle, kunnes tapaus lukitaan.</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>The wall is behind this window. F11 lets it fill the screen.</source>
        <translation>Seinä on tämän ikkunan takana. F11 avaa sen koko näytölle.</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>Työntekijä</translation>
    </message>
    <message>
        <source>Then put a recovery key on paper</source>
        <translation>Ota sen jälkeen palautusavain paperille</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Suunnitelmaa ei vielä ole</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Mitään ei ole kumottavana.</translation>
    </message>
    <message>
        <source>These lines are kept as they are, for your eyes only, and written back when you export the family.</source>
        <translation>Nämä rivit säilyvät sellaisinaan vain sinun nähtävinäsi, ja ne kirjoitetaan takaisin, kun viet perheen.</translation>
    </message>
    <message>
        <source>They describe the network the child has told of; they don’t say how good it is. Only what is written in the case is counted.</source>
        <translation>Luvut kuvaavat verkostoa, josta lapsi on kertonut; ne eivät kerro, kuinka hyvä se on. Vain se lasketaan, mikä tapaukseen on kirjattu.</translation>
    </message>
    <message>
        <source>They hold for this computer’s user. Nothing of a case is kept among them.</source>
        <translation>Ne koskevat tämän koneen käyttäjää. Tapauksista niissä ei säilytetä mitään.</translation>
    </message>
    <message>
        <source>This is another name than the child’s in the case. Go on only where it is the same child.</source>
        <translation>Nimi on muu kuin asian lapsen. Jatka vain, jos lapsi on sama.</translation>
    </message>
    <message>
        <source>This is how it would look, laid out afresh. Nothing is stored yet.</source>
        <translation>Tältä kuva näyttäisi uudelleen aseteltuna. Mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>This is no number; nothing was changed.</source>
        <translation>Tämä ei ole luku; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This is not the line. Compare the paper with the key: show it again.</source>
        <translation>Tämä ei ole se rivi. Näytä avain uudelleen ja vertaa paperia siihen.</translation>
    </message>
    <message>
        <source>This is the invented case; its passphrase is {passphrase}</source>
        <translation>Tämä on keksitty tapaus; sen salalause on {passphrase}</translation>
    </message>
    <message>
        <source>This meeting has been closed.</source>
        <translation>Tämä neuvottelu on päätetty.</translation>
    </message>
    <message>
        <source>This needs an open case. Open one, or try the sample case.</source>
        <translation>Tähän tarvitaan avoin tapaus. Avaa tapaus tai kokeile esimerkkitapausta.</translation>
    </message>
    <message>
        <source>Three-minute tour</source>
        <translation>Kolmen minuutin kierros</translation>
    </message>
    <message>
        <source>Tick who gets a copy.</source>
        <translation>Merkitse, kuka saa kappaleen.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>tie</source>
        <comment>add</comment>
        <translation>yhteys</translation>
    </message>
    <message>
        <source>tie to an agency</source>
        <translation>yhteys toimijaan</translation>
    </message>
    <message>
        <source>Tie to the agency</source>
        <translation>Yhteys toimijaan:</translation>
    </message>
    <message>
        <source>Ties {count}</source>
        <translation>Suhteet {count}</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Määräajat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Times kept</source>
        <translation>Kertoja toteutunut</translation>
    </message>
    <message>
        <source>Times planned</source>
        <translation>Kertoja suunniteltu</translation>
    </message>
    <message>
        <source>To</source>
        <comment>an end of a tie</comment>
        <translation>Toinen</translation>
    </message>
    <message>
        <source>To each their own copy</source>
        <translation>Kullekin oma kappale</translation>
    </message>
    <message>
        <source>To or against whom</source>
        <translation>Kenelle tai ketä vastaan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Together again</source>
        <translation>Jälleen yhdessä</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Kertonut</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>Told so that it is understood</source>
        <translation>Selvitetty ymmärrettävästi</translation>
    </message>
    <message>
        <source>Told to the child and the guardians on</source>
        <translation>Kerrottu lapselle ja huoltajille</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters.</source>
        <translation>Liian lyhyt: vähintään {least} merkkiä.</translation>
    </message>
    <message>
        <source>Tour, {place} of {of}</source>
        <translation>Kierros, {place}/{of}</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Kolmiot</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Todellinen koko</translation>
    </message>
    <message>
        <source>Try again. If it happens again, close the case, start anew and tell whoever looks after the program.</source>
        <translation>Yritä uudelleen. Jos sama toistuu, sulje tapaus, käynnistä ohjelma uudelleen ja kerro ohjelman ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Try the sample case</source>
        <translation>Kokeile esimerkkitapausta</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Käännä toisin päin</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Kaksi eri ihmistä</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Kirjoita ja valitse</translation>
    </message>
    <message>
        <source>Type who is who: {example}</source>
        <translation>Kirjoita, kuka on kuka: {example}</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>ymmärretty</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undo: {step} ({key})</source>
        <translation>Kumoa: {step} ({key})</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>until then</source>
        <translation>siihen asti</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>Up and Down: symbol</source>
        <translation>↑ ↓ symboli</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Kiireellinen</translation>
    </message>
    <message>
        <source>Urgent need of help</source>
        <translation>Kiireellinen avun tarve</translation>
    </message>
    <message>
        <source>urgent need of help</source>
        <translation>kiireellinen avun tarve</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Käytä uudelleen</translation>
    </message>
    <message>
        <source>Use again: {value}</source>
        <translation>Käytä uudelleen: {value}</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Käytä palautusavainta</translation>
    </message>
    <message>
        <source>version {number} · {status}</source>
        <translation>versio {number} · {status}</translation>
    </message>
    <message>
        <source>Version {number}: {said}</source>
        <translation>Versio {number}: {said}</translation>
    </message>
    <message>
        <source>views and conclusions</source>
        <translation>näkemykset ja johtopäätökset</translation>
    </message>
    <message>
        <source>Voimaperheet, parent training by telephone</source>
        <translation>Voimaperheet, vanhempainohjaus puhelimitse</translation>
    </message>
    <message>
        <source>Wall over the whole screen</source>
        <translation>Seinä koko näytölle</translation>
    </message>
    <message>
        <source>Wall – Lähipiiri</source>
        <translation>Seinä – Lähipiiri</translation>
    </message>
    <message>
        <source>We look at it again on</source>
        <translation>Tarkistamme yhdessä</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Tavataan seuraavan kerran</translation>
    </message>
    <message>
        <source>We meet again: {when}</source>
        <translation>Tavataan seuraavan kerran: {when}</translation>
    </message>
    <message>
        <source>We read it together</source>
        <translation>Luetaan yhdessä</translation>
    </message>
    <message>
        <source>We started from: {words}</source>
        <translation>Lähdettiin tästä: {words}</translation>
    </message>
    <message>
        <source>Were rights explained?</source>
        <translation>Onko oikeudet selvitetty?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>What adults do</source>
        <translation>Mitä aikuiset tekevät</translation>
    </message>
    <message>
        <source>What are you afraid could happen?</source>
        <translation>Mitä pelkäätte, että voisi tapahtua?</translation>
    </message>
    <message>
        <source>What could happen</source>
        <translation>Mitä voisi tapahtua</translation>
    </message>
    <message>
        <source>What could happen, and what keeps it away</source>
        <translation>Mitä voisi tapahtua ja mikä pitää sen poissa</translation>
    </message>
    <message>
        <source>What does the child or the family need support with?</source>
        <translation>Mihin lapsi tai perhe tarvitsee tukea?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>What happens before we meet again</source>
        <translation>Mitä tapahtuu ennen seuraavaa tapaamista</translation>
    </message>
    <message>
        <source>What has been found out</source>
        <translation>Mitä on selvinnyt</translation>
    </message>
    <message>
        <source>What has been tried so far</source>
        <translation>Mitä on jo kokeiltu</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Mikä on muuttunut</translation>
    </message>
    <message>
        <source>What has changed in the plan</source>
        <translation>Mikä suunnitelmassa on muuttunut</translation>
    </message>
    <message>
        <source>What has no other place</source>
        <translation>Mille ei ole muuta paikkaa</translation>
    </message>
    <message>
        <source>What has stood here</source>
        <translation>Mitä tässä on lukenut</translation>
    </message>
    <message>
        <source>What has stood in this field</source>
        <translation>Mitä tässä kentässä on lukenut</translation>
    </message>
    <message>
        <source>What helps besides the measures</source>
        <translation>Mikä auttaa toimenpiteiden lisäksi</translation>
    </message>
    <message>
        <source>What helps, and what does not</source>
        <translation>Mikä auttaa ja mikä ei</translation>
    </message>
    <message>
        <source>What I do myself</source>
        <translation>Mitä teen itse</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Mitä pyydetään</translation>
    </message>
    <message>
        <source>What is chosen is told here</source>
        <translation>Valitusta kerrotaan tässä</translation>
    </message>
    <message>
        <source>What is chosen together</source>
        <translation>Yhdessä valitut</translation>
    </message>
    <message>
        <source>What is empty in the case is filled in, and what is new is added. Nothing is overwritten.</source>
        <translation>Asiassa tyhjä täydennetään ja uusi lisätään. Mitään ei korvata.</translation>
    </message>
    <message>
        <source>What is said, as it is said</source>
        <translation>Mitä sanotaan, niin kuin se sanotaan</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>What is shown of the chosen thing</source>
        <translation>Mitä valitusta näytetään</translation>
    </message>
    <message>
        <source>What is the phase called?</source>
        <translation>Mikä vaiheen nimi on?</translation>
    </message>
    <message>
        <source>What is to be added beside what was written?</source>
        <translation>Mitä kirjatun rinnalle lisätään?</translation>
    </message>
    <message>
        <source>What is to be answered from 1 to 5</source>
        <translation>Mihin vastataan asteikolla 1–5?</translation>
    </message>
    <message>
        <source>What is to be different?</source>
        <translation>Mikä muuttuu?</translation>
    </message>
    <message>
        <source>What it aims at</source>
        <translation>Mihin sillä pyritään</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mitä se on</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>what it is given for</source>
        <translation>mihin se annetaan</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Millainen</translation>
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
        <source>What keeps it away?</source>
        <translation>Mikä pitää sen poissa?</translation>
    </message>
    <message>
        <source>What kind of request</source>
        <translation>Millainen pyyntö</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>Mistä puhutaan?</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Mikä puhuu vastaan</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Mikä puhuu puolesta</translation>
    </message>
    <message>
        <source>What the case has already</source>
        <translation>Mitä asiassa on jo</translation>
    </message>
    <message>
        <source>What the family and those close to it do</source>
        <translation>Mitä perhe ja läheiset tekevät</translation>
    </message>
    <message>
        <source>What the plan’s decisions do to the child’s life</source>
        <translation>Mitä suunnitelman päätökset vaikuttavat lapsen elämään</translation>
    </message>
    <message>
        <source>What the service is called</source>
        <translation>Palvelun nimi</translation>
    </message>
    <message>
        <source>What the statutes ask for</source>
        <translation>Mitä laki edellyttää</translation>
    </message>
    <message>
        <source>What this means for the child</source>
        <translation>Mitä tämä merkitsee lapselle</translation>
    </message>
    <message>
        <source>What this part of life is called</source>
        <translation>Mikä tämän elämänalueen nimi on</translation>
    </message>
    <message>
        <source>What to the child</source>
        <translation>Mikä lapselle</translation>
    </message>
    <message>
        <source>What was agreed in the meeting</source>
        <translation>Mitä neuvottelussa sovittiin</translation>
    </message>
    <message>
        <source>What was agreed, and close people’s own need of support</source>
        <translation>Mitä sovittiin, ja läheisten oma tuen tarve</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Mitä vastattiin</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Mitä päätettiin?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
    <message>
        <source>What was half typed when the case was closed is kept.</source>
        <translation>Se, mitä oltiin kirjoittamassa, kun tapaus suljettiin, on tallessa.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>mitä sanottiin</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Mitä kerrottiin</translation>
    </message>
    <message>
        <source>What was written has been read aloud and found right</source>
        <translation>Kirjattu on luettu ääneen ja todettu oikeaksi</translation>
    </message>
    <message>
        <source>What was written is kept as it is; a note can be added on the page of meetings.</source>
        <translation>Kirjattu säilyy sellaisenaan; huomautuksen voi lisätä Neuvottelut-sivulla.</translation>
    </message>
    <message>
        <source>What we conclude</source>
        <translation>Mitä tästä päättelemme</translation>
    </message>
    <message>
        <source>What we notice by</source>
        <translation>Mistä huomaamme</translation>
    </message>
    <message>
        <source>What we would like to know</source>
        <translation>Mitä haluamme tietää</translation>
    </message>
    <message>
        <source>What will be different, seen from the child?</source>
        <translation>Mikä on toisin lapsen kannalta?</translation>
    </message>
    <message>
        <source>What would be seen at each level? Leave them empty where they are no help.</source>
        <translation>Mitä kullakin tasolla nähtäisiin? Jätä tyhjiksi, jos niistä ei ole apua.</translation>
    </message>
    <message>
        <source>What {number} means</source>
        <translation>Mitä {number} tarkoittaa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>When you leave the table</source>
        <translation>Kun lähdet pöydän äärestä</translation>
    </message>
    <message>
        <source>When, where and by whom it suits them</source>
        <translation>Milloin, missä ja kenen kanssa heille sopii</translation>
    </message>
    <message>
        <source>when: 2019, spring 2019, 5.3.2019</source>
        <translation>milloin: 2019, kevät 2019, 5.3.2019</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Tiedon lähde</translation>
    </message>
    <message>
        <source>Where the matter stands</source>
        <translation>Missä asia on</translation>
    </message>
    <message>
        <source>Where we start</source>
        <translation>Mistä lähdetään</translation>
    </message>
    <message>
        <source>Where you say the same person, only what is empty in the case is filled in. Nothing is overwritten.</source>
        <translation>Jos valitset saman ihmisen, vain asiassa tyhjät kohdat täydennetään. Mitään ei korvata.</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Mitkä tiedot</translation>
    </message>
    <message>
        <source>Which lane</source>
        <translation>Mikä rivi</translation>
    </message>
    <message>
        <source>Which line</source>
        <translation>Mikä viiva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kuka vastaa</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>kuka vastaa</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Kuka vastaa</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Kuka toi asian</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Ketkä tulivat</translation>
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
        <source>Who does what as a table (CSV)</source>
        <translation>Kuka tekee mitä taulukkona (CSV)</translation>
    </message>
    <message>
        <source>Who does what for the last goal?</source>
        <translation>Kuka tekee mitä viimeisen tavoitteen eteen?</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Kuka tekee mitä?</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Kuka seuraa</translation>
    </message>
    <message>
        <source>Who gives or forbids</source>
        <translation>Kuka antaa tai kieltää</translation>
    </message>
    <message>
        <source>Who helps the child or meets them in everyday life? Begin with the school, day care or health care.</source>
        <translation>Kuka auttaa lasta tai kohtaa hänet arjessa? Aloita koulusta, varhaiskasvatuksesta tai terveydenhuollosta.</translation>
    </message>
    <message>
        <source>Who is close to the child? Add them first, then place them in the rings.</source>
        <translation>Kuka on lapselle läheinen? Lisää hänet ensin ja sijoita sitten kehille.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Ketkä ovat paikalla</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Kuka on {name}?</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <comment>heading of a list</comment>
        <translation>Täällä asuvat</translation>
    </message>
    <message>
        <source>Who may see what of this matter, and on what ground. Every copy follows it on the day it leaves.</source>
        <translation>Kuka saa nähdä tästä asiasta mitäkin ja millä perusteella. Jokainen kappale noudattaa tätä sinä päivänä, jona se annetaan.</translation>
    </message>
    <message>
        <source>Who said it, when and how: {what}</source>
        <translation>Kuka sanoi, milloin ja miten: {what}</translation>
    </message>
    <message>
        <source>Who sees it differently, and how</source>
        <translation>Kuka näkee asian toisin, ja miten</translation>
    </message>
    <message>
        <source>Who sees it so</source>
        <translation>Kuka näkee näin</translation>
    </message>
    <message>
        <source>who sees it so</source>
        <translation>kuka näkee sen näin</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kuka huolehtii</translation>
    </message>
    <message>
        <source>Whoever holds the paper can open the case. Keep it in a locked cabinet, away from this computer.</source>
        <translation>Se, jolla on paperi, voi avata tapauksen. Säilytä sitä lukitussa kaapissa, erillään tästä tietokoneesta.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Koko sivu</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Koko kuva</translation>
    </message>
    <message>
        <source>Whom to add</source>
        <translation>Kenet lisätään</translation>
    </message>
    <message>
        <source>Whom to call, in this order</source>
        <translation>Kenelle soitetaan, tässä järjestyksessä</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>Whose eyes the wall is for</source>
        <translation>Kenelle seinä näytetään</translation>
    </message>
    <message>
        <source>Whose feedback it is</source>
        <translation>Kenen palaute</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Kenen tavoite</translation>
    </message>
    <message>
        <source>whose view: not written down</source>
        <translation>kenen näkemys: ei kirjattu</translation>
    </message>
    <message>
        <source>Whose voice is shown</source>
        <translation>Kenen ääni näytetään</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Why do you go on without a consent?</source>
        <translation>Miksi jatkatte ilman suostumusta?</translation>
    </message>
    <message>
        <source>Why it cannot be followed</source>
        <translation>Miksi sitä ei voida noudattaa</translation>
    </message>
    <message>
        <source>why it cannot be followed</source>
        <translation>miksi sitä ei voida noudattaa</translation>
    </message>
    <message>
        <source>Why no special support is needed is not written down.</source>
        <translation>Perustelua sille, ettei erityistä tukea tarvita, ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Miksi lähti</translation>
    </message>
    <message>
        <source>Why? Write the reason.</source>
        <translation>Miksi? Kirjoita syy.</translation>
    </message>
    <message>
        <source>Width of the contents</source>
        <translation>Sisällyksen leveys</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>Paneelin leveys</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>yhdessä: {name}</translation>
    </message>
    <message>
        <source>Without the passphrase or a recovery key on paper nobody can open the case, nor can we.</source>
        <translation>Ilman salalausetta tai paperilla olevaa palautusavainta tapausta ei avaa kukaan, emme mekään.</translation>
    </message>
    <message>
        <source>words to find it by: sleep, fear, school</source>
        <translation>sanoja, joilla sen löytää: uni, pelko, koulu</translation>
    </message>
    <message>
        <source>worker only</source>
        <translation>vain työntekijä</translation>
    </message>
    <message>
        <source>Workers</source>
        <comment>heading of a list</comment>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>Working talk, no findings</source>
        <translation>Työskentelypuhetta, ei havaintoja</translation>
    </message>
    <message>
        <source>Works along</source>
        <translation>Työpari</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Työpaikka</translation>
    </message>
    <message>
        <source>worries</source>
        <comment>a choice of what to show</comment>
        <translation>huolet</translation>
    </message>
    <message>
        <source>Write any number or sign of your own.</source>
        <translation>Kirjoita mikä tahansa oma tunnus.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation>Kirjaa, mitä sanottiin</translation>
    </message>
    <message>
        <source>Write for example 5.3.2019.</source>
        <translation>Kirjoita esimerkiksi 5.3.2019.</translation>
    </message>
    <message>
        <source>Write for example 6.</source>
        <translation>Kirjoita esimerkiksi 6.</translation>
    </message>
    <message>
        <source>Write line {number} from the paper</source>
        <translation>Kirjoita paperista rivi {number}</translation>
    </message>
    <message>
        <source>Write the directory to a file</source>
        <translation>Kirjoita hakemisto tiedostoon</translation>
    </message>
    <message>
        <source>Write the six lines. Small or capital letters and spaces make no difference.</source>
        <translation>Kirjoita kuusi riviä. Isoilla ja pienillä kirjaimilla tai välilyönneillä ei ole merkitystä.</translation>
    </message>
    <message>
        <source>Write the survey to a file</source>
        <translation>Kirjoita kysely tiedostoon</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>yes, rights were explained</source>
        <translation>kyllä, oikeudet on selvitetty</translation>
    </message>
    <message>
        <source>{kept} times of {planned}</source>
        <translation>{kept} kertaa, suunniteltu {planned}</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} tuli paikalle</translation>
    </message>
    <message>
        <source>{name} checks</source>
        <translation>tarkistaa: {name}</translation>
    </message>
    <message>
        <source>{name} dies</source>
        <translation>{name} kuolee</translation>
    </message>
    <message>
        <source>{name} follows up</source>
        <translation>seuraa: {name}</translation>
    </message>
    <message>
        <source>{name} is a parent</source>
        <translation>{name} on vanhempi</translation>
    </message>
    <message>
        <source>{name} is born</source>
        <translation>{name} syntyy</translation>
    </message>
    <message>
        <source>{name}, {day}: number</source>
        <translation>{name}, {day}: luku</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{name}’s own goal</source>
        <translation>oma tavoite: {name}</translation>
    </message>
    <message>
        <source>{number} – Lähipiiri</source>
        <translation>{number} – Lähipiiri</translation>
    </message>
    <message>
        <source>{one} and {other}: no family tie is known</source>
        <translation>{one} ja {other}: perhesuhdetta ei ole tiedossa</translation>
    </message>
    <message>
        <source>{phase}: here we are</source>
        <translation>{phase}: tässä ollaan</translation>
    </message>
    <message>
        <source>{planned} min</source>
        <translation>{planned} min</translation>
    </message>
    <message>
        <source>{strength}. {advice}</source>
        <translation>{strength}. {advice}</translation>
    </message>
    <message>
        <source>{used} of {planned} min</source>
        <translation>{used} / {planned} min</translation>
    </message>
    <message>
        <source>{what}: the day has passed</source>
        <translation>{what}: päivä on mennyt</translation>
    </message>
    <message>
        <source>{who} is {whose} {chain}</source>
        <translation>{who} on {whose} {chain}</translation>
    </message>
    <message>
        <source>−1, less than hoped</source>
        <translation>−1, vähemmän kuin toivottiin</translation>
    </message>
    <message>
        <source>−2, much less than hoped</source>
        <translation>−2, paljon vähemmän kuin toivottiin</translation>
    </message>
</context>
</TS>
