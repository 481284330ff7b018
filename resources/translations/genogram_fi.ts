<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n named conditions</source>
        <comment>on the symbol sheet</comment>
        <translation>
            <numerusform>%n nimetty sairaus</numerusform>
            <numerusform>%n nimettyä sairautta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <comment>in a picture</comment>
        <translation>
            <numerusform>%n ihminen.</numerusform>
            <numerusform>%n ihmistä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <comment>a person</comment>
        <translation>
            <numerusform>%n-vuotias</numerusform>
            <numerusform>%n-vuotias</numerusform>
        </translation>
    </message>
    <message>
        <source>9 is closest. The middle of the ring is reckoned. Mean and deviation of those in touch.</source>
        <translation>9 on lähin. Laskussa käytetään kehän keskikohtaa. Yhteydessä olevien keskiarvo ja keskihajonta.</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the letter at the line of an adopted child</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A bar joins siblings who are not identical twins: {names}.</source>
        <translation>Poikkiviiva yhdistää sisarukset, jotka eivät ole identtiset kaksoset: {names}.</translation>
    </message>
    <message>
        <source>A line is drawn that doesn&apos;t belong to the picture.</source>
        <translation>Kuvassa on viiva, joka ei kuulu siihen.</translation>
    </message>
    <message>
        <source>A line is missing: {what}.</source>
        <translation>Viiva puuttuu: {what}.</translation>
    </message>
    <message>
        <source>a line to the rim is the whole home’s, one to a symbol that person’s</source>
        <translation>viiva kehälle koskee koko kotia, viiva symboliin vain sitä ihmistä</translation>
    </message>
    <message>
        <source>a place or a service</source>
        <translation>paikka tai palvelu</translation>
    </message>
    <message>
        <source>A relation is drawn that doesn&apos;t belong to the picture.</source>
        <translation>Kuvassa on suhde, joka ei kuulu siihen.</translation>
    </message>
    <message>
        <source>adopted child</source>
        <translation>adoptoitu lapsi</translation>
    </message>
    <message>
        <source>aff.</source>
        <comment>an affair, on the line of a couple</comment>
        <translation>suhde</translation>
    </message>
    <message numerus="yes">
        <source>aged %n</source>
        <comment>at death</comment>
        <translation>
            <numerusform>%n vuoden ikäisenä</numerusform>
            <numerusform>%n vuoden ikäisenä</numerusform>
        </translation>
    </message>
    <message>
        <source>agency</source>
        <comment>in a legend</comment>
        <translation>toimija</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the whole network</comment>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>ann.</source>
        <comment>annulled, on the line of a couple</comment>
        <translation>mität.</translation>
    </message>
    <message>
        <source>Apple tree</source>
        <translation>Omenapuu</translation>
    </message>
    <message>
        <source>Apple tree. On the trunk: {name}.</source>
        <translation>Omenapuu. Rungossa: {name}.</translation>
    </message>
    <message>
        <source>at present (filled)</source>
        <translation>tällä hetkellä (täytetty)</translation>
    </message>
    <message>
        <source>At {dpi} dots an inch the picture has {wide} × {high} dots: too many, nothing was made.</source>
        <translation>Tarkkuudella {dpi} pistettä tuumalla kuvassa olisi {wide} × {high} pistettä, mikä on kuvatiedostolle liikaa. Mitään ei tehty.</translation>
    </message>
    <message>
        <source>born {date}</source>
        <comment>a person</comment>
        <translation>syntynyt {date}</translation>
    </message>
    <message>
        <source>Branch {sector}: {steps}.</source>
        <translation>Oksa {sector}: {steps}.</translation>
    </message>
    <message>
        <source>Bridges between sectors</source>
        <translation>Sillat lohkojen välillä</translation>
    </message>
    <message>
        <source>broken tie</source>
        <translation>katkennut yhteys</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a change</comment>
        <translation>muuttunut</translation>
    </message>
    <message>
        <source>Changed since {day}: {changes}.</source>
        <translation>Muuttunut {day} jälkeen: {changes}.</translation>
    </message>
    <message>
        <source>child by a donor</source>
        <translation>luovutetusta solusta syntynyt lapsi</translation>
    </message>
    <message>
        <source>child by a surrogate mother</source>
        <translation>sijaissynnyttäjän synnyttämä lapsi</translation>
    </message>
    <message>
        <source>child by birth</source>
        <translation>biologinen lapsi</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapset</translation>
    </message>
    <message>
        <source>Children: {things}.</source>
        <translation>Lapset: {things}.</translation>
    </message>
    <message>
        <source>Choose {most} dots an inch or fewer, or save it as SVG or PDF, which are sharp at any size.</source>
        <translation>Valitse enintään {most} pistettä tuumalla tai tallenna kuva SVG- tai PDF-tiedostona, joka on terävä kaikenkokoisena.</translation>
    </message>
    <message>
        <source>Circles of closeness</source>
        <translation>Läheisyyden kehät</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a group of relations</comment>
        <translation>Läheiset</translation>
    </message>
    <message>
        <source>Closeness, 9 to 0</source>
        <translation>Läheisyys, 9–0</translation>
    </message>
    <message>
        <source>coh.</source>
        <comment>cohabiting, on the line of a couple</comment>
        <translation>avol.</translation>
    </message>
    <message>
        <source>couple of the same kin</source>
        <translation>keskenään sukua oleva pari</translation>
    </message>
    <message>
        <source>Couples</source>
        <translation>Parisuhteet</translation>
    </message>
    <message>
        <source>Couples: {things}.</source>
        <translation>Parit: {things}.</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the letter at the line from a donor</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>kuollut</translation>
    </message>
    <message>
        <source>deceased, with a cross beside</source>
        <translation>kuollut, risti vieressä</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Tiheys</translation>
    </message>
    <message>
        <source>died {date}</source>
        <comment>a person</comment>
        <translation>kuollut {date}</translation>
    </message>
    <message>
        <source>Distant</source>
        <comment>a group of relations</comment>
        <translation>Etäiset</translation>
    </message>
    <message>
        <source>div.</source>
        <comment>divorced, on the line of a couple</comment>
        <translation>er.</translation>
    </message>
    <message>
        <source>drawn only where it was chosen for this child’s plan</source>
        <translation>piirretään vain, jos se on valittu tämän lapsen suunnitelmaan</translation>
    </message>
    <message>
        <source>E</source>
        <comment>the letter on a line of emotional abuse</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Earlier: {what}</source>
        <translation>Aiemmin: {what}</translation>
    </message>
    <message>
        <source>Ecomap of the family and the systems around it</source>
        <translation>Perheen ja sen ympärillä olevien toimijoiden verkostokartta</translation>
    </message>
    <message>
        <source>eng.</source>
        <comment>engaged, on the line of a couple</comment>
        <translation>kihl.</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>the circle in the middle of an ecomap</comment>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>foster child</source>
        <translation>sijoitettu lapsi</translation>
    </message>
    <message>
        <source>From one to the other</source>
        <comment>a group of relations</comment>
        <translation>Toiselta toiselle</translation>
    </message>
    <message>
        <source>gender at birth: {gender}</source>
        <translation>syntymässä merkitty sukupuoli: {gender}</translation>
    </message>
    <message>
        <source>gender not known</source>
        <translation>sukupuoli ei tiedossa</translation>
    </message>
    <message>
        <source>Genogram: {name}</source>
        <translation>Sukupuu: {name}</translation>
    </message>
    <message>
        <source>Groups where all know one another</source>
        <translation>Ryhmät, joissa kaikilla on suhde toisiinsa</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Terveys</translation>
    </message>
    <message>
        <source>home</source>
        <translation>koti</translation>
    </message>
    <message>
        <source>Homes and signs on lines</source>
        <translation>Kodit ja viivojen merkit</translation>
    </message>
    <message>
        <source>Homes: {things}.</source>
        <translation>Kodit: {things}.</translation>
    </message>
    <message>
        <source>How many of all possible relations between them there are, without the child: from 0 to 1.</source>
        <translation>Kuinka suuri osa kaikista mahdollisista keskinäisistä suhteista on olemassa, lasta lukuun ottamatta: 0–1.</translation>
    </message>
    <message>
        <source>How many stand in the ring.</source>
        <translation>Kuinka monta kehällä on.</translation>
    </message>
    <message>
        <source>illness and substance problem</source>
        <translation>sairaus ja päihdeongelma</translation>
    </message>
    <message>
        <source>In the middle: {names}.</source>
        <translation>Keskellä: {names}.</translation>
    </message>
    <message>
        <source>In touch with the child, and without a relation to anybody else in the circles.</source>
        <translation>Yhteydessä lapseen, mutta ei suhdetta kehenkään muuhun kehillä olevaan.</translation>
    </message>
    <message>
        <source>inside: the gender at birth</source>
        <translation>sisällä: syntymässä merkitty sukupuoli</translation>
    </message>
    <message>
        <source>is over (grey, with the year if known)</source>
        <translation>päättynyt (harmaa, vuosi jos tiedossa)</translation>
    </message>
    <message>
        <source>Known by the child alone</source>
        <translation>Vain lapsen kautta mukana</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the letter beside somebody who has difficulty with language</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>LAT</source>
        <comment>a couple living apart, on its line</comment>
        <translation>LAT</translation>
    </message>
    <message>
        <source>Legend: {signs}</source>
        <translation>Merkkien selitykset: {signs}</translation>
    </message>
    <message>
        <source>m.</source>
        <comment>married, on the line of a couple</comment>
        <translation>av.</translation>
    </message>
    <message>
        <source>Mean and deviation of how many of the others each has a relation with.</source>
        <translation>Kuinka moneen muuhun kullakin on suhde: keskiarvo ja keskihajonta.</translation>
    </message>
    <message>
        <source>Most relations</source>
        <translation>Eniten suhteita</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a change</comment>
        <translation>uusi</translation>
    </message>
    <message>
        <source>No agencies have been added yet.</source>
        <translation>Toimijoita ei ole vielä lisätty.</translation>
    </message>
    <message>
        <source>Nobody has been placed in the circles yet.</source>
        <translation>Kehille ei ole vielä sijoitettu ketään.</translation>
    </message>
    <message>
        <source>Not in touch now</source>
        <translation>Ei nyt yhteydessä</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a home</comment>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Notation: {card}</source>
        <translation>Merkintätapa: {card}</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}.</source>
        <translation>Mikään ei ole muuttunut {day} jälkeen.</translation>
    </message>
    <message>
        <source>O</source>
        <comment>the letter beside somebody who is obese</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>of the same kin</source>
        <translation>keskenään sukua</translation>
    </message>
    <message>
        <source>of them female</source>
        <translation>heistä naisia</translation>
    </message>
    <message>
        <source>of them gender not known</source>
        <translation>heistä sukupuoli ei tiedossa</translation>
    </message>
    <message>
        <source>of them in ring 1, the closest</source>
        <translation>heistä kehällä 1, lähinnä</translation>
    </message>
    <message>
        <source>of them in ring 2</source>
        <translation>heistä kehällä 2</translation>
    </message>
    <message>
        <source>of them in ring 3</source>
        <translation>heistä kehällä 3</translation>
    </message>
    <message>
        <source>of them in ring 4</source>
        <translation>heistä kehällä 4</translation>
    </message>
    <message>
        <source>of them in ring 5</source>
        <translation>heistä kehällä 5</translation>
    </message>
    <message>
        <source>of them in ring 6</source>
        <translation>heistä kehällä 6</translation>
    </message>
    <message>
        <source>of them in ring 7</source>
        <translation>heistä kehällä 7</translation>
    </message>
    <message>
        <source>of them in ring 8</source>
        <translation>heistä kehällä 8</translation>
    </message>
    <message>
        <source>of them male</source>
        <translation>heistä miehiä</translation>
    </message>
    <message>
        <source>of them non-binary</source>
        <translation>heistä muunsukupuolisia</translation>
    </message>
    <message>
        <source>only surmised</source>
        <translation>vain oletettu</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a change</comment>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a couple</comment>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a relation</comment>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>P</source>
        <comment>the letter on a line of physical abuse</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>People and agencies around {name}, the closest first.</source>
        <translation>Ihmiset ja toimijat, läheisimmät ensin. Keskellä {name}.</translation>
    </message>
    <message>
        <source>People and professionals the child is in touch with, and all who stand in the circles.</source>
        <translation>Ihmiset ja työntekijät, joihin lapsi on yhteydessä; suluissa kaikki kehillä olevat.</translation>
    </message>
    <message>
        <source>People: {things}.</source>
        <translation>Ihmiset: {things}.</translation>
    </message>
    <message>
        <source>physical or mental illness</source>
        <translation>fyysinen tai psyykkinen sairaus</translation>
    </message>
    <message>
        <source>Pregnancies and losses</source>
        <translation>Raskaudet ja menetykset</translation>
    </message>
    <message>
        <source>Print it as a poster, or save it as SVG.</source>
        <translation>Tulosta se julisteena tai tallenna se SVG-tiedostona.</translation>
    </message>
    <message>
        <source>professional</source>
        <comment>in a legend</comment>
        <translation>työntekijä</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>työntekijät</translation>
    </message>
    <message>
        <source>Professionals are counted as gender not known.</source>
        <translation>Työntekijöiden sukupuolta ei lasketa.</translation>
    </message>
    <message>
        <source>recovering (outlined, in brackets)</source>
        <translation>toipumassa (reunus, sulut)</translation>
    </message>
    <message>
        <source>reg.</source>
        <comment>registered partnership, on the line of a couple</comment>
        <translation>rek.</translation>
    </message>
    <message>
        <source>rel.</source>
        <comment>a short relationship, on the line of a couple</comment>
        <translation>suhde</translation>
    </message>
    <message>
        <source>Relations a person</source>
        <translation>Suhteita henkilöä kohti</translation>
    </message>
    <message>
        <source>Relations between people of two sectors, and who has them.</source>
        <translation>Suhteet kahden eri lohkon ihmisten välillä ja kenellä niitä on.</translation>
    </message>
    <message>
        <source>Relations to one another</source>
        <translation>Keskinäiset suhteet</translation>
    </message>
    <message>
        <source>Relations, couples and parents in force, and ties to a professional’s agency.</source>
        <translation>Voimassa olevat suhteet, parisuhteet ja vanhemmuudet sekä yhteydet työntekijän toimijaan.</translation>
    </message>
    <message>
        <source>Relations: {things}.</source>
        <translation>Suhteet: {things}.</translation>
    </message>
    <message>
        <source>resources flow the way the arrow points</source>
        <translation>resurssi virtaa nuolen suuntaan</translation>
    </message>
    <message>
        <source>ring {ring}</source>
        <translation>kehä {ring}</translation>
    </message>
    <message>
        <source>Ring {ring}, {sector}: {names}.</source>
        <translation>Kehä {ring}, {sector}: {names}.</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter at the line from a surrogate mother</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter beside somebody who smokes</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a line of sexual abuse</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>sector {number}</source>
        <translation>lohko {number}</translation>
    </message>
    <message>
        <source>sep.</source>
        <comment>separated, on the line of a couple</comment>
        <translation>ero</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>{day} jälkeen:</translation>
    </message>
    <message>
        <source>Size: in touch (all)</source>
        <translation>Koko: yhteydessä (kaikki)</translation>
    </message>
    <message>
        <source>Some relations are not shown.</source>
        <translation>Kaikkia suhteita ei näytetä.</translation>
    </message>
    <message>
        <source>Somebody is drawn who doesn&apos;t belong to the picture.</source>
        <translation>Kuvassa on joku, joka ei kuulu siihen.</translation>
    </message>
    <message>
        <source>Something lies over a text: {what}. Move somebody.</source>
        <translation>Tekstin päällä on jotakin: {what}. Siirrä jotakuta.</translation>
    </message>
    <message>
        <source>Something lies over {name}. Move one of them.</source>
        <translation>Jotakin on tämän ihmisen päällä: {name}. Siirrä jompaakumpaa.</translation>
    </message>
    <message>
        <source>Step 1 is the closest.</source>
        <translation>Porras 1 on lähinnä.</translation>
    </message>
    <message>
        <source>step {step}: {names}</source>
        <comment>in the apple tree</comment>
        <translation>porras {step}: {names}</translation>
    </message>
    <message>
        <source>Strained</source>
        <comment>a group of relations</comment>
        <translation>Kireät</translation>
    </message>
    <message>
        <source>stressful</source>
        <comment>a tie</comment>
        <translation>kuormittava</translation>
    </message>
    <message>
        <source>stressful tie</source>
        <translation>kuormittava yhteys</translation>
    </message>
    <message>
        <source>strong tie</source>
        <translation>vahva yhteys</translation>
    </message>
    <message>
        <source>suspected (hatched, ?)</source>
        <translation>epäilty (viivoitus, ?)</translation>
    </message>
    <message>
        <source>Symbols of the genogram</source>
        <translation>Sukupuun merkit</translation>
    </message>
    <message>
        <source>The arrow points the wrong way: {what}.</source>
        <translation>Nuoli osoittaa väärään suuntaan: {what}.</translation>
    </message>
    <message>
        <source>The bar that joins identical twins is missing: {names}.</source>
        <translation>Identtisten kaksosten poikkiviiva puuttuu: {names}.</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>lapsi</translation>
    </message>
    <message>
        <source>the child the map is about</source>
        <translation>lapsi, jota kartta koskee</translation>
    </message>
    <message>
        <source>The dates of a couple stand at another line: {what}. Move somebody.</source>
        <translation>Parin vuosiluvut ovat toisen viivan kohdalla: {what}. Siirrä jotakuta.</translation>
    </message>
    <message>
        <source>The home {home} is drawn in several parts.</source>
        <translation>Koti ({home}) on piirretty useana osana.</translation>
    </message>
    <message>
        <source>The line of a home is drawn that doesn&apos;t belong to the picture.</source>
        <translation>Kuvassa on kodin viiva, joka ei kuulu siihen.</translation>
    </message>
    <message>
        <source>The line of the home {home} goes round {name}, who doesn&apos;t live there.</source>
        <translation>Kodin viiva ({home}) kiertää ihmisen, joka ei asu siellä: {name}.</translation>
    </message>
    <message>
        <source>The line of the home {home} leaves {name} out.</source>
        <translation>Kodin viivan ({home}) ulkopuolelle on jäänyt {name}.</translation>
    </message>
    <message>
        <source>The line {what} doesn&apos;t reach {name}.</source>
        <translation>Viiva ”{what}” ei yllä perille: {name}.</translation>
    </message>
    <message>
        <source>The line {what} ends at {name}. Move one of them.</source>
        <translation>Viiva ”{what}” päättyy toisen kohdalle: {name}. Siirrä jompaakumpaa.</translation>
    </message>
    <message>
        <source>The line {what} runs through {name}. Move one of them.</source>
        <translation>Viiva ”{what}” kulkee toisen läpi: {name}. Siirrä jotakuta.</translation>
    </message>
    <message>
        <source>The lines of twins don&apos;t begin in one point: {names}.</source>
        <translation>Kaksosten viivat eivät lähde samasta pisteestä: {names}.</translation>
    </message>
    <message>
        <source>The lines of two homes lie on one another: {a}; {b}.</source>
        <translation>Kahden kodin viivat ovat päällekkäin: {a}; {b}.</translation>
    </message>
    <message>
        <source>the nearer to the trunk, the closer to the child</source>
        <translation>mitä lähempänä runkoa, sitä läheisempi lapselle</translation>
    </message>
    <message>
        <source>The picture is larger than a page can be; nothing was written.</source>
        <translation>Kuva on suurempi kuin sivu voi olla. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The situation on {day}.</source>
        <translation>Tilanne {day}.</translation>
    </message>
    <message>
        <source>The strokes over a couple&apos;s line say something else than is known: {what}.</source>
        <translation>Parin viivan vinoviivat kertovat muuta kuin tiedot: {what}.</translation>
    </message>
    <message>
        <source>There are no apples in the tree yet.</source>
        <translation>Puussa ei ole vielä omenia.</translation>
    </message>
    <message>
        <source>These siblings don&apos;t stand in the order of their births: {names}.</source>
        <translation>Sisarukset eivät ole syntymäjärjestyksessä: {names}.</translation>
    </message>
    <message>
        <source>They stand in the circles, and the child is not in touch with them now.</source>
        <translation>He ovat kehillä, mutta lapsi ei ole nyt heihin yhteydessä.</translation>
    </message>
    <message>
        <source>Three or more people who all have relations with one another (cliques).</source>
        <translation>Kolme tai useampi ihminen, joilla kaikilla on suhde toisiinsa (klikki).</translation>
    </message>
    <message>
        <source>together again</source>
        <translation>jälleen yhdessä</translation>
    </message>
    <message>
        <source>trans man</source>
        <translation>transmies</translation>
    </message>
    <message>
        <source>trans woman</source>
        <translation>transnainen</translation>
    </message>
    <message>
        <source>triangle of relations</source>
        <translation>suhteiden kolmio</translation>
    </message>
    <message>
        <source>Triangles: {things}.</source>
        <translation>Kolmiot: {things}.</translation>
    </message>
    <message>
        <source>Twins: {things}.</source>
        <translation>Kaksoset: {things}.</translation>
    </message>
    <message>
        <source>Two lines lie on one another: {a}; {b}. Move somebody.</source>
        <translation>Kaksi viivaa on päällekkäin: {a}; {b}. Siirrä jotakuta.</translation>
    </message>
    <message>
        <source>Two lines touch and look like one: {a}; {b}. Move somebody.</source>
        <translation>Kaksi viivaa koskettaa toisiaan ja näyttää yhdeltä: {a}; {b}. Siirrä jotakuta.</translation>
    </message>
    <message>
        <source>Two relations lie on one another: {a}; {b}. Move somebody.</source>
        <translation>Kaksi suhdetta on päällekkäin: {a}; {b}. Siirrä jotakuta.</translation>
    </message>
    <message>
        <source>Two texts lie on one another: {a}; {b}. Move somebody.</source>
        <translation>Kaksi tekstiä on päällekkäin: {a}; {b}. Siirrä jotakuta.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} asti</translation>
    </message>
    <message>
        <source>usual tie</source>
        <translation>tavallinen yhteys</translation>
    </message>
    <message>
        <source>Violence and harm</source>
        <comment>a group of relations</comment>
        <translation>Väkivalta ja kaltoinkohtelu</translation>
    </message>
    <message>
        <source>weak tie</source>
        <translation>heikko yhteys</translation>
    </message>
    <message>
        <source>Who has a relation with most of the others.</source>
        <translation>Kenellä on suhde useimpiin muihin.</translation>
    </message>
    <message>
        <source>widowed, with a partner since</source>
        <translation>leskeytynyt, uusi kumppani</translation>
    </message>
    <message>
        <source>without professionals</source>
        <translation>ilman työntekijöitä</translation>
    </message>
    <message>
        <source>{actor}, towards {receiver}: {what}</source>
        <translation>{actor}, kohteena {receiver}: {what}</translation>
    </message>
    <message>
        <source>{agency} and {who}: {quality}</source>
        <translation>{agency} ja {who}: {quality}</translation>
    </message>
    <message>
        <source>{agency}: no tie drawn</source>
        <translation>{agency}: yhteyttä ei ole piirretty</translation>
    </message>
    <message>
        <source>{a} and {b} lie on one another. Move one of them.</source>
        <translation>{a} ja {b} ovat päällekkäin. Siirrä jompaakumpaa.</translation>
    </message>
    <message>
        <source>{child} doesn&apos;t stand below a parent: {parent}. Move one of them.</source>
        <translation>{child} ei ole vanhempansa alapuolella: {parent}. Siirrä jompaakumpaa.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} ja {last}</translation>
    </message>
    <message>
        <source>{group}. {ties}.</source>
        <comment>the services of a group, one after the other</comment>
        <translation>{group}. {ties}.</translation>
    </message>
    <message>
        <source>{names} has birth parents in more than one couple. Check the parents.</source>
        <translation>Biologisia vanhempia on useammassa kuin yhdessä parissa: {names}. Tarkista vanhemmat.</translation>
    </message>
    <message>
        <source>{names} would be their own ancestor: one line is left out of the drawing. Check the parents.</source>
        <translation>{names} olisi oma esivanhempansa: yksi viiva on jätetty piirtämättä. Tarkista vanhemmat.</translation>
    </message>
    <message>
        <source>{names}: the parent is younger than the child. Check the years of birth.</source>
        <translation>{names}: vanhempi on lasta nuorempi. Tarkista syntymävuodet.</translation>
    </message>
    <message>
        <source>{name} is drawn as dead, but no death is known.</source>
        <translation>{name} on piirretty kuolleeksi, mutta kuolemasta ei ole tietoa.</translation>
    </message>
    <message>
        <source>{name} is drawn as living, but has died.</source>
        <translation>{name} on piirretty eläväksi, mutta on kuollut.</translation>
    </message>
    <message>
        <source>{name} is drawn more than once.</source>
        <translation>{name} on piirretty useammin kuin kerran.</translation>
    </message>
    <message>
        <source>{name} is marked as the child the map is about.</source>
        <translation>{name} on merkitty lapseksi, jota kartta koskee.</translation>
    </message>
    <message>
        <source>{name} is missing from the drawing.</source>
        <translation>{name} puuttuu kuvasta.</translation>
    </message>
    <message>
        <source>{name} is not in the ring that was told.</source>
        <translation>{name} ei ole kerrotulla kehällä.</translation>
    </message>
    <message>
        <source>{name} is not in the sector that was told.</source>
        <translation>{name} ei ole kerrotulla sektorilla.</translation>
    </message>
    <message>
        <source>{name} is not marked as the child the map is about.</source>
        <translation>{name} on jäänyt merkitsemättä lapseksi, jota kartta koskee.</translation>
    </message>
    <message>
        <source>{name} stands in the circle of the home {home} without living there.</source>
        <translation>{name} on kodin ympyrässä asumatta siellä: {home}.</translation>
    </message>
    <message>
        <source>{name} stands outside the circle of the home {home}.</source>
        <translation>{name} on kotinsa ympyrän ulkopuolella: {home}.</translation>
    </message>
    <message>
        <source>{name}, ring {ring}</source>
        <translation>{name}, kehä {ring}</translation>
    </message>
    <message>
        <source>{name}, step {step}</source>
        <comment>in the apple tree</comment>
        <translation>{name}, porras {step}</translation>
    </message>
</context>
</TS>
