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
        <source>A</source>
        <comment>the letter at the line of an adopted child</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A line is missing: {what}.</source>
        <translation>Viiva puuttuu: {what}.</translation>
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
        <source>ann.</source>
        <comment>annulled, on the line of a couple</comment>
        <translation>mität.</translation>
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
        <source>Ecomap of the family and the systems around it</source>
        <translation>Perheen ja sen ympärillä olevien toimijoiden verkostokartta</translation>
    </message>
    <message>
        <source>eng.</source>
        <comment>engaged, on the line of a couple</comment>
        <translation>kihl.</translation>
    </message>
    <message>
        <source>filled: at present</source>
        <translation>täytetty: tällä hetkellä</translation>
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
        <source>hatched or with a question mark: suspected</source>
        <translation>viivoitettu tai kysymysmerkki: epäilty</translation>
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
        <source>illness and substance problem</source>
        <translation>sairaus ja päihdeongelma</translation>
    </message>
    <message>
        <source>inside: the gender at birth</source>
        <translation>sisällä: syntymässä merkitty sukupuoli</translation>
    </message>
    <message>
        <source>is over (grey, with the year)</source>
        <translation>päättynyt (harmaa, vuosi vieressä)</translation>
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
        <source>No agencies have been added yet.</source>
        <translation>Toimijoita ei ole vielä lisätty.</translation>
    </message>
    <message>
        <source>Nobody has been placed in the circles yet.</source>
        <translation>Kehille ei ole vielä sijoitettu ketään.</translation>
    </message>
    <message>
        <source>Notation: {card}</source>
        <translation>Merkintätapa: {card}</translation>
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
        <source>only surmised</source>
        <translation>vain oletettu</translation>
    </message>
    <message>
        <source>outlined or in brackets: recovering or recovered</source>
        <translation>reunustettu tai suluissa: toipumassa tai toipunut</translation>
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
        <source>Relations: {things}.</source>
        <translation>Suhteet: {things}.</translation>
    </message>
    <message>
        <source>Ring {ring}: {names}.</source>
        <translation>Kehä {ring}: {names}.</translation>
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
        <source>sep.</source>
        <comment>separated, on the line of a couple</comment>
        <translation>ero</translation>
    </message>
    <message>
        <source>Somebody is drawn who doesn&apos;t belong to the picture.</source>
        <translation>Kuvassa on joku, joka ei kuulu siihen.</translation>
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
        <source>Symbols of the genogram</source>
        <translation>Sukupuun merkit</translation>
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
        <source>The home {home} is drawn in several parts.</source>
        <translation>Koti ({home}) on piirretty useana osana.</translation>
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
        <source>The line {what} runs through {name}. Move one of them.</source>
        <translation>Viiva ”{what}” kulkee toisen läpi: {name}. Siirrä jotakuta.</translation>
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
        <source>Twins: {things}.</source>
        <translation>Kaksoset: {things}.</translation>
    </message>
    <message>
        <source>Two lines lie on one another: {a}; {b}. Move somebody.</source>
        <translation>Kaksi viivaa on päällekkäin: {a}; {b}. Siirrä jotakuta.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} asti</translation>
    </message>
    <message>
        <source>Violence and harm</source>
        <comment>a group of relations</comment>
        <translation>Väkivalta ja kaltoinkohtelu</translation>
    </message>
    <message>
        <source>widowed, with a partner since</source>
        <translation>leskeytynyt, uusi kumppani</translation>
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
        <source>{agency}: no tie drawn.</source>
        <translation>{agency}: ei merkittyä yhteyttä.</translation>
    </message>
    <message>
        <source>{agency}: {quality}.</source>
        <translation>{agency}: {quality}.</translation>
    </message>
    <message>
        <source>{a} and {b} lie on one another. Move one of them.</source>
        <translation>{a} ja {b} ovat päällekkäin. Siirrä jompaakumpaa.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} ja {last}</translation>
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
        <source>{name} is drawn more than once.</source>
        <translation>{name} on piirretty useammin kuin kerran.</translation>
    </message>
    <message>
        <source>{name} is missing from the drawing.</source>
        <translation>{name} puuttuu kuvasta.</translation>
    </message>
    <message>
        <source>{name}, ring {ring}</source>
        <translation>{name}, kehä {ring}</translation>
    </message>
</context>
</TS>
