<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n named conditions</source>
        <comment>on the symbol sheet</comment>
        <translation>
            <numerusform>%n namngiven sjukdom</numerusform>
            <numerusform>%n namngivna sjukdomar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <comment>in a picture</comment>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <comment>a person</comment>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>A</source>
        <comment>the letter at the line of an adopted child</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A line is missing: {what}.</source>
        <translation>En linje saknas: {what}.</translation>
    </message>
    <message>
        <source>adopted child</source>
        <translation>adopterat barn</translation>
    </message>
    <message>
        <source>aff.</source>
        <comment>an affair, on the line of a couple</comment>
        <translation>förh.</translation>
    </message>
    <message numerus="yes">
        <source>aged %n</source>
        <comment>at death</comment>
        <translation>
            <numerusform>%n år gammal</numerusform>
            <numerusform>%n år gammal</numerusform>
        </translation>
    </message>
    <message>
        <source>ann.</source>
        <comment>annulled, on the line of a couple</comment>
        <translation>annull.</translation>
    </message>
    <message>
        <source>At {dpi} dots an inch the picture has {wide} × {high} dots: too many, nothing was made.</source>
        <translation>Med {dpi} punkter per tum skulle bilden ha {wide} × {high} punkter, vilket är för mycket för en bildfil. Inget gjordes.</translation>
    </message>
    <message>
        <source>born {date}</source>
        <comment>a person</comment>
        <translation>född {date}</translation>
    </message>
    <message>
        <source>child by a donor</source>
        <translation>barn genom donation</translation>
    </message>
    <message>
        <source>child by a surrogate mother</source>
        <translation>barn genom surrogatmamma</translation>
    </message>
    <message>
        <source>child by birth</source>
        <translation>biologiskt barn</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Children: {things}.</source>
        <translation>Barn: {things}.</translation>
    </message>
    <message>
        <source>Choose {most} dots an inch or fewer, or save it as SVG or PDF, which are sharp at any size.</source>
        <translation>Välj högst {most} punkter per tum eller spara bilden som SVG eller PDF, som är skarpa i alla storlekar.</translation>
    </message>
    <message>
        <source>Circles of closeness</source>
        <translation>Närhetens cirklar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a group of relations</comment>
        <translation>Nära</translation>
    </message>
    <message>
        <source>coh.</source>
        <comment>cohabiting, on the line of a couple</comment>
        <translation>sambo</translation>
    </message>
    <message>
        <source>couple of the same kin</source>
        <translation>par som är släkt med varandra</translation>
    </message>
    <message>
        <source>Couples</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Couples: {things}.</source>
        <translation>Par: {things}.</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the letter at the line from a donor</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>avliden</translation>
    </message>
    <message>
        <source>deceased, with a cross beside</source>
        <translation>avliden, med kors bredvid</translation>
    </message>
    <message>
        <source>died {date}</source>
        <comment>a person</comment>
        <translation>död {date}</translation>
    </message>
    <message>
        <source>Distant</source>
        <comment>a group of relations</comment>
        <translation>Avlägsna</translation>
    </message>
    <message>
        <source>div.</source>
        <comment>divorced, on the line of a couple</comment>
        <translation>skild</translation>
    </message>
    <message>
        <source>drawn only where it was chosen for this child’s plan</source>
        <translation>ritas bara om det har valts för det här barnets plan</translation>
    </message>
    <message>
        <source>E</source>
        <comment>the letter on a line of emotional abuse</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Ecomap of the family and the systems around it</source>
        <translation>Nätverkskarta över familjen och aktörerna kring den</translation>
    </message>
    <message>
        <source>eng.</source>
        <comment>engaged, on the line of a couple</comment>
        <translation>förl.</translation>
    </message>
    <message>
        <source>filled: at present</source>
        <translation>fyllt: för närvarande</translation>
    </message>
    <message>
        <source>foster child</source>
        <translation>placerat barn</translation>
    </message>
    <message>
        <source>From one to the other</source>
        <comment>a group of relations</comment>
        <translation>Från den ena till den andra</translation>
    </message>
    <message>
        <source>gender at birth: {gender}</source>
        <translation>kön vid födseln: {gender}</translation>
    </message>
    <message>
        <source>gender not known</source>
        <translation>kön inte känt</translation>
    </message>
    <message>
        <source>Genogram: {name}</source>
        <translation>Släktträd: {name}</translation>
    </message>
    <message>
        <source>hatched or with a question mark: suspected</source>
        <translation>streckat eller frågetecken: misstänkt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hem</translation>
    </message>
    <message>
        <source>Homes and signs on lines</source>
        <translation>Hem och tecken på linjer</translation>
    </message>
    <message>
        <source>Homes: {things}.</source>
        <translation>Hem: {things}.</translation>
    </message>
    <message>
        <source>illness and substance problem</source>
        <translation>sjukdom och missbruksproblem</translation>
    </message>
    <message>
        <source>inside: the gender at birth</source>
        <translation>inuti: könet vid födseln</translation>
    </message>
    <message>
        <source>is over (grey, with the year)</source>
        <translation>avslutad (grå, med årtal)</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the letter beside somebody who has difficulty with language</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>LAT</source>
        <comment>a couple living apart, on its line</comment>
        <translation>särbo</translation>
    </message>
    <message>
        <source>Legend: {signs}</source>
        <translation>Teckenförklaring: {signs}</translation>
    </message>
    <message>
        <source>m.</source>
        <comment>married, on the line of a couple</comment>
        <translation>g.</translation>
    </message>
    <message>
        <source>No agencies have been added yet.</source>
        <translation>Inga aktörer har lagts till ännu.</translation>
    </message>
    <message>
        <source>Nobody has been placed in the circles yet.</source>
        <translation>Ingen har placerats i cirklarna ännu.</translation>
    </message>
    <message>
        <source>Notation: {card}</source>
        <translation>Beteckningar: {card}</translation>
    </message>
    <message>
        <source>O</source>
        <comment>the letter beside somebody who is obese</comment>
        <translation>Ö</translation>
    </message>
    <message>
        <source>of the same kin</source>
        <translation>släkt med varandra</translation>
    </message>
    <message>
        <source>only surmised</source>
        <translation>bara förmodat</translation>
    </message>
    <message>
        <source>outlined or in brackets: recovering or recovered</source>
        <translation>inramat eller inom parentes: på bättringsvägen eller återhämtad</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a couple</comment>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a relation</comment>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>P</source>
        <comment>the letter on a line of physical abuse</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People and agencies around {name}, the closest first.</source>
        <translation>Personer och aktörer, de närmaste först. I mitten {name}.</translation>
    </message>
    <message>
        <source>People: {things}.</source>
        <translation>Personer: {things}.</translation>
    </message>
    <message>
        <source>physical or mental illness</source>
        <translation>fysisk eller psykisk sjukdom</translation>
    </message>
    <message>
        <source>Pregnancies and losses</source>
        <translation>Graviditeter och förluster</translation>
    </message>
    <message>
        <source>Print it as a poster, or save it as SVG.</source>
        <translation>Skriv ut den som affisch eller spara den som SVG.</translation>
    </message>
    <message>
        <source>reg.</source>
        <comment>registered partnership, on the line of a couple</comment>
        <translation>reg.</translation>
    </message>
    <message>
        <source>rel.</source>
        <comment>a short relationship, on the line of a couple</comment>
        <translation>förh.</translation>
    </message>
    <message>
        <source>Relations: {things}.</source>
        <translation>Relationer: {things}.</translation>
    </message>
    <message>
        <source>Ring {ring}: {names}.</source>
        <translation>Cirkel {ring}: {names}.</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter at the line from a surrogate mother</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter beside somebody who smokes</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a line of sexual abuse</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>sep.</source>
        <comment>separated, on the line of a couple</comment>
        <translation>sep.</translation>
    </message>
    <message>
        <source>Somebody is drawn who doesn&apos;t belong to the picture.</source>
        <translation>På bilden finns någon som inte hör dit.</translation>
    </message>
    <message>
        <source>Strained</source>
        <comment>a group of relations</comment>
        <translation>Spända</translation>
    </message>
    <message>
        <source>stressful</source>
        <comment>a tie</comment>
        <translation>belastande</translation>
    </message>
    <message>
        <source>Symbols of the genogram</source>
        <translation>Släktträdets symboler</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>the child the map is about</source>
        <translation>barnet som kartan gäller</translation>
    </message>
    <message>
        <source>The home {home} is drawn in several parts.</source>
        <translation>Hemmet ({home}) är ritat i flera delar.</translation>
    </message>
    <message>
        <source>The line of the home {home} goes round {name}, who doesn&apos;t live there.</source>
        <translation>Hemmets linje ({home}) går runt någon som inte bor där: {name}.</translation>
    </message>
    <message>
        <source>The line of the home {home} leaves {name} out.</source>
        <translation>Utanför hemmets linje ({home}) står {name}.</translation>
    </message>
    <message>
        <source>The line {what} doesn&apos;t reach {name}.</source>
        <translation>Linjen ”{what}” når inte fram: {name}.</translation>
    </message>
    <message>
        <source>The line {what} runs through {name}. Move one of them.</source>
        <translation>Linjen ”{what}” går genom en annan: {name}. Flytta någon.</translation>
    </message>
    <message>
        <source>The picture is larger than a page can be; nothing was written.</source>
        <translation>Bilden är större än en sida kan vara. Inget skrevs.</translation>
    </message>
    <message>
        <source>The situation on {day}.</source>
        <translation>Läget {day}.</translation>
    </message>
    <message>
        <source>together again</source>
        <translation>tillsammans igen</translation>
    </message>
    <message>
        <source>trans man</source>
        <translation>transman</translation>
    </message>
    <message>
        <source>trans woman</source>
        <translation>transkvinna</translation>
    </message>
    <message>
        <source>Twins: {things}.</source>
        <translation>Tvillingar: {things}.</translation>
    </message>
    <message>
        <source>Two lines lie on one another: {a}; {b}. Move somebody.</source>
        <translation>Två linjer ligger på varandra: {a}; {b}. Flytta någon.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>till {date}</translation>
    </message>
    <message>
        <source>Violence and harm</source>
        <comment>a group of relations</comment>
        <translation>Våld och illabehandling</translation>
    </message>
    <message>
        <source>widowed, with a partner since</source>
        <translation>änka eller änkling med ny partner</translation>
    </message>
    <message>
        <source>{actor}, towards {receiver}: {what}</source>
        <translation>{actor}, riktat mot {receiver}: {what}</translation>
    </message>
    <message>
        <source>{agency} and {who}: {quality}</source>
        <translation>{agency} och {who}: {quality}</translation>
    </message>
    <message>
        <source>{agency}: no tie drawn.</source>
        <translation>{agency}: ingen kontakt markerad.</translation>
    </message>
    <message>
        <source>{agency}: {quality}.</source>
        <translation>{agency}: {quality}.</translation>
    </message>
    <message>
        <source>{a} and {b} lie on one another. Move one of them.</source>
        <translation>{a} och {b} ligger på varandra. Flytta någondera.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} och {last}</translation>
    </message>
    <message>
        <source>{names} has birth parents in more than one couple. Check the parents.</source>
        <translation>Biologiska föräldrar finns i fler än ett par: {names}. Kontrollera föräldrarna.</translation>
    </message>
    <message>
        <source>{names} would be their own ancestor: one line is left out of the drawing. Check the parents.</source>
        <translation>{names} skulle vara sin egen förfader: en linje har lämnats oritad. Kontrollera föräldrarna.</translation>
    </message>
    <message>
        <source>{names}: the parent is younger than the child. Check the years of birth.</source>
        <translation>{names}: föräldern är yngre än barnet. Kontrollera födelseåren.</translation>
    </message>
    <message>
        <source>{name} is drawn more than once.</source>
        <translation>{name} är ritad mer än en gång.</translation>
    </message>
    <message>
        <source>{name} is missing from the drawing.</source>
        <translation>{name} saknas på bilden.</translation>
    </message>
    <message>
        <source>{name}, ring {ring}</source>
        <translation>{name}, cirkel {ring}</translation>
    </message>
</context>
</TS>
