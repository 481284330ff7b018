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
        <source>9 is closest. The middle of the ring is reckoned. Mean and deviation of those in touch.</source>
        <translation>9 är närmast. Ringens mitt räknas. Medelvärde och standardavvikelse för dem som har kontakt.</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the letter at the line of an adopted child</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A bar joins siblings who are not identical twins: {names}.</source>
        <translation>Ett tvärstreck förenar syskon som inte är enäggstvillingar: {names}.</translation>
    </message>
    <message>
        <source>A line is drawn that doesn&apos;t belong to the picture.</source>
        <translation>I bilden finns en linje som inte hör dit.</translation>
    </message>
    <message>
        <source>A line is missing: {what}.</source>
        <translation>En linje saknas: {what}.</translation>
    </message>
    <message>
        <source>a line to the rim is the whole home’s, one to a symbol that person’s</source>
        <translation>en linje till kanten gäller hela hemmet, en linje till en symbol den personen</translation>
    </message>
    <message>
        <source>a place or a service</source>
        <translation>plats eller tjänst</translation>
    </message>
    <message>
        <source>A relation is drawn that doesn&apos;t belong to the picture.</source>
        <translation>I bilden finns en relation som inte hör dit.</translation>
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
        <source>agency</source>
        <comment>in a legend</comment>
        <translation>aktör</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the whole network</comment>
        <translation>alla</translation>
    </message>
    <message>
        <source>ann.</source>
        <comment>annulled, on the line of a couple</comment>
        <translation>annull.</translation>
    </message>
    <message>
        <source>Apple tree</source>
        <translation>Äppelträd</translation>
    </message>
    <message>
        <source>Apple tree. On the trunk: {name}.</source>
        <translation>Äppelträd. På stammen: {name}.</translation>
    </message>
    <message>
        <source>at present (filled)</source>
        <translation>för närvarande (fyllt)</translation>
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
        <source>Branch {sector}: {steps}.</source>
        <translation>Grenen {sector}: {steps}.</translation>
    </message>
    <message>
        <source>Bridges between sectors</source>
        <translation>Broar mellan sektorerna</translation>
    </message>
    <message>
        <source>broken tie</source>
        <translation>bruten kontakt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a change</comment>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>Changed since {day}: {changes}.</source>
        <translation>Ändrat sedan {day}: {changes}.</translation>
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
        <source>Closeness, 9 to 0</source>
        <translation>Närhet, 9–0</translation>
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
        <source>Density</source>
        <translation>Täthet</translation>
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
        <source>Earlier: {what}</source>
        <translation>Tidigare: {what}</translation>
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
        <source>Family</source>
        <comment>the circle in the middle of an ecomap</comment>
        <translation>Familjen</translation>
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
        <source>Groups where all know one another</source>
        <translation>Grupper där alla har en relation till varandra</translation>
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
        <source>How many of all possible relations between them there are, without the child: from 0 to 1.</source>
        <translation>Hur stor del av alla möjliga relationer mellan dem som finns, barnet oräknat: 0–1.</translation>
    </message>
    <message>
        <source>How many stand in the ring.</source>
        <translation>Hur många som finns i ringen.</translation>
    </message>
    <message>
        <source>illness and substance problem</source>
        <translation>sjukdom och missbruksproblem</translation>
    </message>
    <message>
        <source>In the middle: {names}.</source>
        <translation>I mitten: {names}.</translation>
    </message>
    <message>
        <source>In touch with the child, and without a relation to anybody else in the circles.</source>
        <translation>Har kontakt med barnet men ingen relation till någon annan i cirklarna.</translation>
    </message>
    <message>
        <source>inside: the gender at birth</source>
        <translation>inuti: könet vid födseln</translation>
    </message>
    <message>
        <source>is over (grey, with the year if known)</source>
        <translation>avslutad (grå, med årtal om det är känt)</translation>
    </message>
    <message>
        <source>Known by the child alone</source>
        <translation>Med endast genom barnet</translation>
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
        <source>Mean and deviation of how many of the others each has a relation with.</source>
        <translation>Hur många av de andra var och en har en relation till: medelvärde och standardavvikelse.</translation>
    </message>
    <message>
        <source>Most relations</source>
        <translation>Flest relationer</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a change</comment>
        <translation>nytt</translation>
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
        <source>Not in touch now</source>
        <translation>Har inte kontakt nu</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a home</comment>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Notation: {card}</source>
        <translation>Beteckningar: {card}</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}.</source>
        <translation>Ingenting har ändrats sedan {day}.</translation>
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
        <source>of them female</source>
        <translation>av dem kvinnor</translation>
    </message>
    <message>
        <source>of them gender not known</source>
        <translation>av dem kön inte känt</translation>
    </message>
    <message>
        <source>of them in ring 1, the closest</source>
        <translation>av dem i ring 1, närmast</translation>
    </message>
    <message>
        <source>of them in ring 2</source>
        <translation>av dem i ring 2</translation>
    </message>
    <message>
        <source>of them in ring 3</source>
        <translation>av dem i ring 3</translation>
    </message>
    <message>
        <source>of them in ring 4</source>
        <translation>av dem i ring 4</translation>
    </message>
    <message>
        <source>of them in ring 5</source>
        <translation>av dem i ring 5</translation>
    </message>
    <message>
        <source>of them in ring 6</source>
        <translation>av dem i ring 6</translation>
    </message>
    <message>
        <source>of them in ring 7</source>
        <translation>av dem i ring 7</translation>
    </message>
    <message>
        <source>of them in ring 8</source>
        <translation>av dem i ring 8</translation>
    </message>
    <message>
        <source>of them male</source>
        <translation>av dem män</translation>
    </message>
    <message>
        <source>of them non-binary</source>
        <translation>av dem icke-binära</translation>
    </message>
    <message>
        <source>only surmised</source>
        <translation>bara förmodat</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a change</comment>
        <translation>avslutat</translation>
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
        <source>People and professionals the child is in touch with, and all who stand in the circles.</source>
        <translation>Personer och yrkespersoner som barnet har kontakt med; inom parentes alla i cirklarna.</translation>
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
        <source>professional</source>
        <comment>in a legend</comment>
        <translation>yrkesperson</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>yrkespersoner</translation>
    </message>
    <message>
        <source>Professionals are counted as gender not known.</source>
        <translation>Yrkespersonernas kön räknas inte.</translation>
    </message>
    <message>
        <source>recovering (outlined, in brackets)</source>
        <translation>på bättringsvägen (ram, parentes)</translation>
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
        <source>Relations a person</source>
        <translation>Relationer per person</translation>
    </message>
    <message>
        <source>Relations between people of two sectors, and who has them.</source>
        <translation>Relationer mellan personer i två olika sektorer, och vem som har dem.</translation>
    </message>
    <message>
        <source>Relations to one another</source>
        <translation>Relationer till varandra</translation>
    </message>
    <message>
        <source>Relations, couples and parents in force, and ties to a professional’s agency.</source>
        <translation>Gällande relationer, parförhållanden och föräldraskap samt kontakter med yrkespersonens aktör.</translation>
    </message>
    <message>
        <source>Relations: {things}.</source>
        <translation>Relationer: {things}.</translation>
    </message>
    <message>
        <source>resources flow the way the arrow points</source>
        <translation>resurserna flödar i pilens riktning</translation>
    </message>
    <message>
        <source>ring {ring}</source>
        <translation>cirkel {ring}</translation>
    </message>
    <message>
        <source>Ring {ring}, {sector}: {names}.</source>
        <translation>Ring {ring}, {sector}: {names}.</translation>
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
        <source>sector {number}</source>
        <translation>sektor {number}</translation>
    </message>
    <message>
        <source>sep.</source>
        <comment>separated, on the line of a couple</comment>
        <translation>sep.</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Sedan {day}:</translation>
    </message>
    <message>
        <source>Size: in touch (all)</source>
        <translation>Storlek: har kontakt (alla)</translation>
    </message>
    <message>
        <source>Some relations are not shown.</source>
        <translation>Alla relationer visas inte.</translation>
    </message>
    <message>
        <source>Somebody is drawn who doesn&apos;t belong to the picture.</source>
        <translation>På bilden finns någon som inte hör dit.</translation>
    </message>
    <message>
        <source>Something lies over a text: {what}. Move somebody.</source>
        <translation>Något ligger över en text: {what}. Flytta någon.</translation>
    </message>
    <message>
        <source>Something lies over {name}. Move one of them.</source>
        <translation>Något ligger över {name}. Flytta någondera.</translation>
    </message>
    <message>
        <source>Step 1 is the closest.</source>
        <translation>Steg 1 är närmast.</translation>
    </message>
    <message>
        <source>step {step}: {names}</source>
        <comment>in the apple tree</comment>
        <translation>steg {step}: {names}</translation>
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
        <source>stressful tie</source>
        <translation>belastande kontakt</translation>
    </message>
    <message>
        <source>strong tie</source>
        <translation>stark kontakt</translation>
    </message>
    <message>
        <source>suspected (hatched, ?)</source>
        <translation>misstänkt (streckat, ?)</translation>
    </message>
    <message>
        <source>Symbols of the genogram</source>
        <translation>Släktträdets symboler</translation>
    </message>
    <message>
        <source>The arrow points the wrong way: {what}.</source>
        <translation>Pilen pekar åt fel håll: {what}.</translation>
    </message>
    <message>
        <source>The bar that joins identical twins is missing: {names}.</source>
        <translation>Tvärstrecket mellan enäggstvillingarna saknas: {names}.</translation>
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
        <source>The dates of a couple stand at another line: {what}. Move somebody.</source>
        <translation>Ett pars årtal står vid en annan linje: {what}. Flytta någon.</translation>
    </message>
    <message>
        <source>The home {home} is drawn in several parts.</source>
        <translation>Hemmet ({home}) är ritat i flera delar.</translation>
    </message>
    <message>
        <source>The line of a home is drawn that doesn&apos;t belong to the picture.</source>
        <translation>I bilden finns en linje för ett hem som inte hör dit.</translation>
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
        <source>The line {what} ends at {name}. Move one of them.</source>
        <translation>Linjen ”{what}” slutar vid en annan: {name}. Flytta någondera.</translation>
    </message>
    <message>
        <source>The line {what} runs through {name}. Move one of them.</source>
        <translation>Linjen ”{what}” går genom en annan: {name}. Flytta någon.</translation>
    </message>
    <message>
        <source>The lines of twins don&apos;t begin in one point: {names}.</source>
        <translation>Tvillingarnas linjer utgår inte från samma punkt: {names}.</translation>
    </message>
    <message>
        <source>The lines of two homes lie on one another: {a}; {b}.</source>
        <translation>Två hems linjer ligger på varandra: {a}; {b}.</translation>
    </message>
    <message>
        <source>the nearer to the trunk, the closer to the child</source>
        <translation>ju närmare stammen, desto närmare barnet</translation>
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
        <source>The strokes over a couple&apos;s line say something else than is known: {what}.</source>
        <translation>Snedstrecken över ett pars linje säger något annat än uppgifterna: {what}.</translation>
    </message>
    <message>
        <source>There are no apples in the tree yet.</source>
        <translation>Det finns inga äpplen i trädet ännu.</translation>
    </message>
    <message>
        <source>These siblings don&apos;t stand in the order of their births: {names}.</source>
        <translation>Syskonen står inte i födelseordning: {names}.</translation>
    </message>
    <message>
        <source>They stand in the circles, and the child is not in touch with them now.</source>
        <translation>De finns i cirklarna, men barnet har inte kontakt med dem nu.</translation>
    </message>
    <message>
        <source>Three or more people who all have relations with one another (cliques).</source>
        <translation>Tre eller flera personer som alla har en relation till varandra (klick).</translation>
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
        <source>triangle of relations</source>
        <translation>relationstriangel</translation>
    </message>
    <message>
        <source>Triangles: {things}.</source>
        <translation>Trianglar: {things}.</translation>
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
        <source>Two lines touch and look like one: {a}; {b}. Move somebody.</source>
        <translation>Två linjer rör vid varandra och ser ut som en: {a}; {b}. Flytta någon.</translation>
    </message>
    <message>
        <source>Two relations lie on one another: {a}; {b}. Move somebody.</source>
        <translation>Två relationer ligger på varandra: {a}; {b}. Flytta någon.</translation>
    </message>
    <message>
        <source>Two texts lie on one another: {a}; {b}. Move somebody.</source>
        <translation>Två texter ligger på varandra: {a}; {b}. Flytta någon.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>till {date}</translation>
    </message>
    <message>
        <source>usual tie</source>
        <translation>vanlig kontakt</translation>
    </message>
    <message>
        <source>Violence and harm</source>
        <comment>a group of relations</comment>
        <translation>Våld och illabehandling</translation>
    </message>
    <message>
        <source>weak tie</source>
        <translation>svag kontakt</translation>
    </message>
    <message>
        <source>Who has a relation with most of the others.</source>
        <translation>Vem som har en relation till flest av de andra.</translation>
    </message>
    <message>
        <source>widowed, with a partner since</source>
        <translation>änka eller änkling med ny partner</translation>
    </message>
    <message>
        <source>without professionals</source>
        <translation>utan yrkespersoner</translation>
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
        <source>{agency}: no tie drawn</source>
        <translation>{agency}: ingen kontakt ritad</translation>
    </message>
    <message>
        <source>{a} and {b} lie on one another. Move one of them.</source>
        <translation>{a} och {b} ligger på varandra. Flytta någondera.</translation>
    </message>
    <message>
        <source>{child} doesn&apos;t stand below a parent: {parent}. Move one of them.</source>
        <translation>{child} står inte under sin förälder: {parent}. Flytta någondera.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} och {last}</translation>
    </message>
    <message>
        <source>{group}. {ties}.</source>
        <comment>the services of a group, one after the other</comment>
        <translation>{group}. {ties}.</translation>
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
        <source>{name} is drawn as dead, but no death is known.</source>
        <translation>{name} är ritad som avliden, men inget dödsfall är känt.</translation>
    </message>
    <message>
        <source>{name} is drawn as living, but has died.</source>
        <translation>{name} är ritad som levande, men har avlidit.</translation>
    </message>
    <message>
        <source>{name} is drawn more than once.</source>
        <translation>{name} är ritad mer än en gång.</translation>
    </message>
    <message>
        <source>{name} is marked as the child the map is about.</source>
        <translation>{name} är märkt som barnet som kartan gäller.</translation>
    </message>
    <message>
        <source>{name} is missing from the drawing.</source>
        <translation>{name} saknas på bilden.</translation>
    </message>
    <message>
        <source>{name} is not in the ring that was told.</source>
        <translation>{name} är inte i den cirkel som berättats.</translation>
    </message>
    <message>
        <source>{name} is not in the sector that was told.</source>
        <translation>{name} är inte i den sektor som berättats.</translation>
    </message>
    <message>
        <source>{name} is not marked as the child the map is about.</source>
        <translation>{name} är inte märkt som barnet som kartan gäller.</translation>
    </message>
    <message>
        <source>{name} stands in the circle of the home {home} without living there.</source>
        <translation>{name} står i hemmets cirkel utan att bo där: {home}.</translation>
    </message>
    <message>
        <source>{name} stands outside the circle of the home {home}.</source>
        <translation>{name} står utanför sitt hems cirkel: {home}.</translation>
    </message>
    <message>
        <source>{name}, ring {ring}</source>
        <translation>{name}, cirkel {ring}</translation>
    </message>
    <message>
        <source>{name}, step {step}</source>
        <comment>in the apple tree</comment>
        <translation>{name}, steg {step}</translation>
    </message>
</context>
</TS>
