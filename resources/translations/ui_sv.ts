<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n backup still opens with an older passphrase.</source>
        <translation>
            <numerusform>%n säkerhetskopia öppnas ännu med en äldre lösenfras.</numerusform>
            <numerusform>%n säkerhetskopior öppnas ännu med en äldre lösenfras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>between two days</comment>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved, and each recorded in the case.</source>
        <translation>
            <numerusform>%n exemplar sparat och antecknat i ärendet.</numerusform>
            <numerusform>%n exemplar sparade och vart och ett antecknat i ärendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couples</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n hittades</numerusform>
            <numerusform>%n hittades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n homes</source>
        <translation>
            <numerusform>%n hem</numerusform>
            <numerusform>%n hem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are there</source>
        <translation>
            <numerusform>%n punkt finns</numerusform>
            <numerusform>%n punkter finns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links of a parent and a child</source>
        <translation>
            <numerusform>%n band mellan förälder och barn</numerusform>
            <numerusform>%n band mellan förälder och barn</numerusform>
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
        <source>%n others: done, or without a day</source>
        <translation>
            <numerusform>%n annan: gjord eller utan dag</numerusform>
            <numerusform>%n andra: gjorda eller utan dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken in.</source>
        <translation>
            <numerusform>%n person importerad.</numerusform>
            <numerusform>%n personer importerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n tjänst</numerusform>
            <numerusform>%n tjänster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n till</numerusform>
            <numerusform>+ %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>+ ask somebody</source>
        <translation>+ bjud in någon</translation>
    </message>
    <message>
        <source>+ ask somebody how it went</source>
        <translation>+ fråga någon hur det gick</translation>
    </message>
    <message>
        <source>+ other plan</source>
        <translation>+ annan plan</translation>
    </message>
    <message>
        <source>+ somebody to call</source>
        <translation>+ någon att ringa</translation>
    </message>
    <message>
        <source>+1, more than hoped</source>
        <translation>+1, mer än man hoppades</translation>
    </message>
    <message>
        <source>+2, much more than hoped</source>
        <translation>+2, mycket mer än man hoppades</translation>
    </message>
    <message>
        <source>0, as hoped</source>
        <translation>0, så som man hoppades</translation>
    </message>
    <message>
        <source>1 – very bad</source>
        <translation>1 – mycket dålig</translation>
    </message>
    <message>
        <source>1987, about 1984, spring 2019, 5.3.2019</source>
        <translation>1987, omkring 1984, våren 2019, 5.3.2019</translation>
    </message>
    <message>
        <source>1–9</source>
        <comment>keys</comment>
        <translation>1–9</translation>
    </message>
    <message>
        <source>2 – bad</source>
        <translation>2 – dålig</translation>
    </message>
    <message>
        <source>3 – so-so</source>
        <translation>3 – så där</translation>
    </message>
    <message>
        <source>4 – good</source>
        <translation>4 – bra</translation>
    </message>
    <message>
        <source>5 – very good</source>
        <translation>5 – mycket bra</translation>
    </message>
    <message>
        <source>A child keeps the strict time limits until a reason says otherwise.</source>
        <translation>Barnet har de strikta tidsfristerna tills en motivering finns.</translation>
    </message>
    <message>
        <source>A child’s close people, the helpers around them, and one plan for all.</source>
        <translation>Barnets närstående, hjälparna runt dem och en gemensam plan.</translation>
    </message>
    <message>
        <source>A goal has no measure yet.</source>
        <translation>Ett mål har ännu ingen åtgärd:</translation>
    </message>
    <message>
        <source>A home of their own</source>
        <translation>Ett eget hem åt dem</translation>
    </message>
    <message>
        <source>A measure’s day has passed.</source>
        <translation>En åtgärds dag har passerat:</translation>
    </message>
    <message>
        <source>A meeting keeps who was there, what was said, and what was decided, with a name to each decision.</source>
        <translation>Av en överläggning sparas vilka som var med, vad som sades och vad som beslutades – och ett namn för varje beslut.</translation>
    </message>
    <message>
        <source>A picture by itself</source>
        <translation>Enbart en bild</translation>
    </message>
    <message>
        <source>A plan begins with what is needed. A good goal says what will be different and how everybody will notice it: “Aino is at school by nine on four days of five”.</source>
        <translation>En plan börjar med vad det behövs stöd med. Ett bra mål säger vad som blir annorlunda och hur alla märker det: ”Aino är i skolan klockan nio fyra dagar av fem”.</translation>
    </message>
    <message>
        <source>A prohibition shuts its parts at once; one that names no part shuts everything.</source>
        <translation>Ett förbud stänger sina delar genast; ett som inte nämner någon del stänger allt.</translation>
    </message>
    <message>
        <source>A row opens the parts it names. Without one a professional gets nothing.</source>
        <translation>En rad öppnar de delar den nämner. Utan en rad får en yrkesutbildad person ingenting.</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>En trygg plats</translation>
    </message>
    <message>
        <source>A time limit is near:</source>
        <translation>En tidsfrist närmar sig:</translation>
    </message>
    <message>
        <source>about a risk</source>
        <translation>gäller en risk</translation>
    </message>
    <message>
        <source>About which</source>
        <translation>Om vilket</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>gäller: {name}</translation>
    </message>
    <message>
        <source>Across cases</source>
        <translation>Ärendena tillsammans</translation>
    </message>
    <message>
        <source>Across cases…</source>
        <translation>Ärendena tillsammans…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation>Lägg till märke</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Lägg till aktör</translation>
    </message>
    <message>
        <source>Add case…</source>
        <translation>Lägg till ett ärende…</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Lägg till samtycke</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Lägg till beslut</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Lägg till stödåtgärd</translation>
    </message>
    <message>
        <source>Add only what is new</source>
        <translation>Lägg bara till det nya</translation>
    </message>
    <message>
        <source>Add sector</source>
        <translation>Lägg till sektor</translation>
    </message>
    <message>
        <source>Add the answer</source>
        <translation>Lägg till svaret</translation>
    </message>
    <message>
        <source>Add to the child’s life</source>
        <translation>Lägg till i barnets liv</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Lägg till i teamet</translation>
    </message>
    <message>
        <source>Add: {domain}, {voice}</source>
        <translation>Lägg till: {domain}, {voice}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Agencies</source>
        <comment>heading of a list</comment>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>aktör</translation>
    </message>
    <message>
        <source>agency</source>
        <comment>add</comment>
        <translation>aktör</translation>
    </message>
    <message>
        <source>Agency with a tie</source>
        <translation>Aktör med band</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>Agree on the next day</source>
        <translation>Kom överens om följande dag</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>Kom överens om planen</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>Avtalade fortsatta åtgärder</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla tangenter</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>All of it is new</source>
        <translation>Allt är nytt</translation>
    </message>
    <message>
        <source>All of them are the same people</source>
        <translation>Alla är samma personer</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Alla relationer</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alla tjänster</translation>
    </message>
    <message>
        <source>all voices</source>
        <translation>alla röster</translation>
    </message>
    <message>
        <source>All who are chosen live there already.</source>
        <translation>Alla valda bor redan där.</translation>
    </message>
    <message>
        <source>all who take part</source>
        <translation>alla deltagare</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt medan man drar</translation>
    </message>
    <message>
        <source>An invented child of nine, with two homes and many helpers: try everything, nothing can break.</source>
        <translation>Ett påhittat barn på nio år, två hem och många hjälpare: prova allt, ingenting kan gå sönder.</translation>
    </message>
    <message>
        <source>An invented child’s family. Click somebody, or walk from one to the next with the arrow keys.</source>
        <translation>Här är ett påhittat barns familj. Klicka på någon, eller gå med piltangenterna från den ena till den andra.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more kinds</source>
        <translation>
            <numerusform>och %n slag till</numerusform>
            <numerusform>och %n slag till</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>och {number} till</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>Ett annat ärende</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>En annan lösenfras</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>En annan person</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Svar önskas senast</translation>
    </message>
    <message>
        <source>answer hoped for by {day}</source>
        <translation>svar önskas senast {day}</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svaret gavs av</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Answers for the plan</source>
        <translation>Svarar för planen</translation>
    </message>
    <message>
        <source>Answers for the plan</source>
        <comment>in a narrow column</comment>
        <translation>Svarar för planen</translation>
    </message>
    <message>
        <source>answers what is asked</source>
        <translation>svarar på frågan</translation>
    </message>
    <message>
        <source>Apple tree</source>
        <translation>Äppelträd</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>as in the national classification</source>
        <translation>enligt den nationella klassifikationen</translation>
    </message>
    <message>
        <source>As of another day…</source>
        <translation>Läget en annan dag…</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>Läget den dag</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Läget i dag</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Läget {day}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Be</translation>
    </message>
    <message>
        <source>Ask somebody how far this goal was reached</source>
        <translation>Fråga någon hur långt det här målet nåddes</translation>
    </message>
    <message>
        <source>Ask somebody to the meeting</source>
        <translation>Bjud in någon till överläggningen</translation>
    </message>
    <message>
        <source>Ask the child first. Each says in their own words how far it was reached.</source>
        <translation>Fråga barnet först. Var och en berättar med egna ord hur långt målet nåddes.</translation>
    </message>
    <message>
        <source>Ask the child who feels close, and place them in the rings. There they can be dragged.</source>
        <translation>Fråga barnet vem som känns nära och placera dem i ringarna. Där kan de dras med musen.</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>inbjuden av {name}</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Asked of others</source>
        <translation>Begärt av andra</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Begärd</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>begärt {day}</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>frågar</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bedömd</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>At least {least} characters. Four or more words are easiest to remember.</source>
        <translation>Minst {least} tecken. Fyra ord eller fler är lättast att minnas.</translation>
    </message>
    <message>
        <source>Await an answer again</source>
        <translation>Vänta på svar igen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back to a window  Esc</source>
        <translation>Tillbaka till ett fönster  Esc</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Begin or close the meeting</source>
        <translation>Inled eller avsluta överläggningen</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Inled överläggningen</translation>
    </message>
    <message>
        <source>Begin with somebody who is close to the child, or with a helper. Everybody you add is in all pictures.</source>
        <translation>Börja med någon som står barnet nära, eller med en hjälpare. Alla du lägger till finns i alla bilder.</translation>
    </message>
    <message>
        <source>begins the next sentence</source>
        <translation>inleder nästa mening</translation>
    </message>
    <message>
        <source>begins · {whose}</source>
        <translation>börjar · {whose}</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Inledd</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Svartvitt</translation>
    </message>
    <message>
        <source>Blank the wall</source>
        <translation>Släck väggen</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>born {date}</source>
        <comment>a person</comment>
        <translation>född {date}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>By hand in the picture</source>
        <translation>För hand i bilden</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>senast när</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>senast vilken dag</translation>
    </message>
    <message>
        <source>By which provision</source>
        <translation>Med stöd av vilken bestämmelse</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>Verkställt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendets nummer</translation>
    </message>
    <message>
        <source>Case {number}, opened on {day}</source>
        <translation>Ärende {number}, öppnat {day}</translation>
    </message>
    <message>
        <source>case-{number}</source>
        <translation>arende-{number}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>observera</translation>
    </message>
    <message>
        <source>Change after</source>
        <translation>Nästa ändring</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Föregående ändring</translation>
    </message>
    <message>
        <source>Change services that are there already as the file says</source>
        <translation>Ändra tjänster som redan finns så som filen säger</translation>
    </message>
    <message>
        <source>Change since {day}</source>
        <translation>Förändring sedan {day}</translation>
    </message>
    <message>
        <source>Change something beside the picture, for example the first name, and press Enter. It is saved at once.</source>
        <translation>Ändra något bredvid bilden, till exempel förnamnet, och tryck Enter. Ändringen sparas genast.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Changes since the version before: {number}</source>
        <translation>Ändringar sedan föregående version: {number}</translation>
    </message>
    <message>
        <source>Chart of the figures in the table above</source>
        <translation>Diagram över siffrorna i tabellen ovan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>child</source>
        <comment>add</comment>
        <translation>barn</translation>
    </message>
    <message>
        <source>Child of an adult whom other services treat</source>
        <translation>Barn till en vuxen som vårdas inom andra tjänster</translation>
    </message>
    <message>
        <source>Child:</source>
        <translation>Barn:</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Children</source>
        <comment>heading of a list</comment>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Child’s own worker</source>
        <translation>Egen kontaktperson</translation>
    </message>
    <message>
        <source>Child’s own worker</source>
        <comment>in a narrow column</comment>
        <translation>Egen kontakt­person</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Välj först en person.</translation>
    </message>
    <message>
        <source>Choose a person in the picture first.</source>
        <translation>Välj först en person i bilden.</translation>
    </message>
    <message>
        <source>Choose a place and create…</source>
        <translation>Välj plats och skapa…</translation>
    </message>
    <message>
        <source>choose all in a band</source>
        <translation>välj med en ram</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Välj ett annat namn eller en annan mapp.</translation>
    </message>
    <message>
        <source>Choose everybody</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Choose first what shall be removed.</source>
        <translation>Välj först vad som ska tas bort.</translation>
    </message>
    <message>
        <source>choose on the way</source>
        <translation>välj längs vägen</translation>
    </message>
    <message>
        <source>Choose several people first.</source>
        <translation>Välj först flera personer.</translation>
    </message>
    <message>
        <source>Choose somebody else than the child first.</source>
        <translation>Välj först någon annan än barnet.</translation>
    </message>
    <message>
        <source>Choose somebody in the picture and press S for a sibling, or use the buttons here. Write the name.</source>
        <translation>Välj någon i bilden och tryck S för ett syskon, eller använd knapparna här. Skriv namnet.</translation>
    </message>
    <message>
        <source>Choose somebody in the picture, or search with Ctrl+K.</source>
        <translation>Välj någon i bilden eller sök med Ctrl+K.</translation>
    </message>
    <message>
        <source>Choose something in the picture first.</source>
        <translation>Välj först något i bilden.</translation>
    </message>
    <message>
        <source>Choose the goal above. In an agreed plan begin a new version first.</source>
        <translation>Välj målet ovan. Om planen redan är överenskommen, börja först en ny version.</translation>
    </message>
    <message>
        <source>choose them above to see what to know first</source>
        <translation>välj personen ovan och se vad du bör veta först</translation>
    </message>
    <message>
        <source>choose together</source>
        <translation>välj tillsammans</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cirklar</translation>
    </message>
    <message>
        <source>Circles as rings or as an apple tree</source>
        <translation>Cirklarna som ringar eller som ett äppelträd</translation>
    </message>
    <message>
        <source>Client: {name}</source>
        <translation>Klient: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close and be back at today</source>
        <translation>Stäng och gå tillbaka till i dag</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Stäng ärendet</translation>
    </message>
    <message>
        <source>Close people</source>
        <translation>Närstående</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Avsluta överläggningen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Close the sample where it is open, and try again.</source>
        <translation>Stäng exemplet där det är öppet och försök igen.</translation>
    </message>
    <message>
        <source>closest to the child</source>
        <translation>närmast barnet</translation>
    </message>
    <message>
        <source>Closing agrees on version {number} of the plan</source>
        <translation>Avslutandet fastställer version {number} av planen</translation>
    </message>
    <message>
        <source>Code of the service task</source>
        <translation>Serviceuppgiftens kod</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>a key</comment>
        <translation>komma</translation>
    </message>
    <message>
        <source>Compare with the day</source>
        <translation>Jämför med dagen</translation>
    </message>
    <message>
        <source>Compare with this day</source>
        <translation>Jämför med denna dag</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Jämförs med {day}</translation>
    </message>
    <message>
        <source>Conclusions on the conditions of being a client</source>
        <translation>Slutsatser om förutsättningarna för klientrelationen</translation>
    </message>
    <message>
        <source>Consents and prohibitions</source>
        <translation>Samtycken och förbud</translation>
    </message>
    <message>
        <source>Consents and team</source>
        <translation>Samtycken och team</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>konsultation</translation>
    </message>
    <message>
        <source>Contacts as a table (CSV)</source>
        <translation>Kontaktuppgifter som tabell (CSV)</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Handbokens innehåll</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a heading</comment>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute, and when the case is locked.</source>
        <translation>Kopierat. Urklippet töms efter en minut och när ärendet låses.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the key figures</source>
        <translation>Kopiera nyckeltalen</translation>
    </message>
    <message>
        <source>Copy the next heading for the client record system</source>
        <translation>Kopiera nästa rubrik till klientdatasystemet</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Copy: {heading}</source>
        <translation>Kopiera: {heading}</translation>
    </message>
    <message>
        <source>Could not be taken over</source>
        <translation>Kunde inte importeras</translation>
    </message>
    <message>
        <source>Countries or cultures</source>
        <translation>Länder eller kulturer</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Crisis page</source>
        <translation>Krissida</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + pilar</translation>
    </message>
    <message>
        <source>Ctrl or Shift + click</source>
        <translation>Ctrl eller Skift + klick</translation>
    </message>
    <message>
        <source>Ctrl+Enter writes it down, Esc shuts.</source>
        <translation>Ctrl+Enter antecknar, Esc stänger.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the case at once; it also locks by itself. Shift+F1 tells about the page you are on.</source>
        <translation>Ctrl+L låser ärendet genast; det låses också av sig självt. Skift+F1 berättar om sidan du är på.</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>risk</translation>
    </message>
    <message>
        <source>dates-{number}</source>
        <translation>datum-{number}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day of the picture</source>
        <translation>Bildens dag</translation>
    </message>
    <message>
        <source>Days and basis</source>
        <translation>Dagar och grund</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Avlidna</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>Decision made on</source>
        <translation>Beslut fattat</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Död</translation>
    </message>
    <message numerus="yes">
        <source>died at %n</source>
        <translation>
            <numerusform>dog vid %n års ålder</numerusform>
            <numerusform>dog vid %n års ålder</numerusform>
        </translation>
    </message>
    <message>
        <source>died {date}</source>
        <comment>a person</comment>
        <translation>död {date}</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>Servicekatalog</translation>
    </message>
    <message>
        <source>dissenting view</source>
        <translation>avvikande åsikt</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Indelning</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>document to print</source>
        <translation>utskrift</translation>
    </message>
    <message>
        <source>document-{number}</source>
        <translation>dokument-{number}</translation>
    </message>
    <message>
        <source>does what is shown, or asks what is open</source>
        <translation>gör det som visas eller frågar det som är öppet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjord</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Gjordes om: {step}</translation>
    </message>
    <message>
        <source>done again: {step}</source>
        <translation>gjort om: {step}</translation>
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
        <source>drag from a handle</source>
        <translation>dra från ett handtag</translation>
    </message>
    <message>
        <source>draw a line to somebody</source>
        <translation>rita en linje till någon</translation>
    </message>
    <message>
        <source>Draw a line…</source>
        <translation>Rita en linje…</translation>
    </message>
    <message>
        <source>Draw without drawing</source>
        <translation>Rita utan att rita</translation>
    </message>
    <message>
        <source>Drawing the chart…</source>
        <translation>Diagrammet ritas…</translation>
    </message>
    <message>
        <source>Drawing the life line…</source>
        <translation>Livslinjen ritas…</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Sidorna ritas…</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Ritas som</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Each gets a copy of their own, with its own record. The one chosen above is shown.</source>
        <translation>Var och en får ett eget exemplar med en egen anteckning. Det som valts ovan visas.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Nätverkskarta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>encrypted · no network</source>
        <translation>krypterat · inget nät</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Avsluta rundturen</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Slutade med</translation>
    </message>
    <message>
        <source>ends · {whose}</source>
        <translation>slutar · {whose}</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter asks what is open.</source>
        <translation>Enter frågar det som är öppet.</translation>
    </message>
    <message>
        <source>Enter does this. Ctrl+Z takes it back.</source>
        <translation>Enter gör detta. Ctrl+Z ångrar det.</translation>
    </message>
    <message>
        <source>Enter does what is ticked; the rest stays in the line.</source>
        <translation>Enter gör det som är avbockat; resten stannar på raden.</translation>
    </message>
    <message>
        <source>Enter goes to the next, Shift+Enter to the one before, Esc shuts.</source>
        <translation>Enter går till nästa, Skift+Enter till föregående, Esc stänger.</translation>
    </message>
    <message>
        <source>Enter keeps · Esc takes it back</source>
        <translation>Enter behåller · Esc ångrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimated length</source>
        <translation>Bedömd varaktighet</translation>
    </message>
    <message>
        <source>Even a rough estimate will do</source>
        <translation>Även en grov bedömning duger</translation>
    </message>
    <message>
        <source>Everybody around the child</source>
        <translation>Alla kring barnet</translation>
    </message>
    <message>
        <source>Everybody in the room</source>
        <translation>Alla i rummet</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>allas</translation>
    </message>
    <message>
        <source>everybody’s goal</source>
        <translation>allas mål</translation>
    </message>
    <message>
        <source>Everything in the document was in the case already.</source>
        <translation>Allt i dokumentet fanns redan i ärendet.</translation>
    </message>
    <message>
        <source>Everything stays in one encrypted file on this computer. The program uses no network.</source>
        <translation>Allt stannar i en krypterad fil på den här datorn. Programmet använder inget nät.</translation>
    </message>
    <message>
        <source>everything that was said</source>
        <translation>allt som sagts</translation>
    </message>
    <message>
        <source>example</source>
        <comment>an invented case</comment>
        <translation>exempel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>family counselling</source>
        <translation>familjerådgivning</translation>
    </message>
    <message>
        <source>Family files and national documents</source>
        <translation>Familjefiler och nationella dokument</translation>
    </message>
    <message>
        <source>family group conference</source>
        <translation>familjerådslag</translation>
    </message>
    <message>
        <source>family work</source>
        <translation>familjearbete</translation>
    </message>
    <message>
        <source>family-{number}</source>
        <translation>familj-{number}</translation>
    </message>
    <message>
        <source>family’s wish</source>
        <translation>familjens önskan</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>respons</translation>
    </message>
    <message>
        <source>Fields that the published structure hasn’t, or of another form.</source>
        <translation>Fält som den publicerade strukturen inte har, eller av annan form.</translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n cases together</source>
        <translation>
            <numerusform>Siffror om %n ärende</numerusform>
            <numerusform>Siffror om %n ärenden tillsammans</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Hitta vad som helst</translation>
    </message>
    <message>
        <source>Find by words</source>
        <translation>Sök med ord</translation>
    </message>
    <message>
        <source>Find in the picture</source>
        <translation>Sök i bilden</translation>
    </message>
    <message>
        <source>Find on the line</source>
        <translation>Sök på linjen</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>finishes the word</source>
        <translation>fyller i ordet</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Den första kontakten</translation>
    </message>
    <message>
        <source>first in line {line}</source>
        <translation>först på rad {line}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Fits the need or the part of life</source>
        <translation>Passar behovet eller livsområdet</translation>
    </message>
    <message>
        <source>five levels in words</source>
        <translation>fem nivåer i ord</translation>
    </message>
    <message>
        <source>Five sectors</source>
        <translation>Fem sektorer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>For a consultation, without identity</source>
        <translation>För konsultation, utan identitet</translation>
    </message>
    <message>
        <source>For a loss that only the worker should see: no copy and no wall shows it.</source>
        <translation>För en förlust som bara arbetaren ska se: den syns inte på kopior eller på väggen.</translation>
    </message>
    <message>
        <source>for example 1.2.2026</source>
        <translation>till exempel 1.2.2026</translation>
    </message>
    <message>
        <source>for example 1.8.2021</source>
        <translation>till exempel 1.8.2021</translation>
    </message>
    <message>
        <source>for example 1/2027</source>
        <translation>till exempel 1/2027</translation>
    </message>
    <message>
        <source>for example 14.1.2027</source>
        <translation>till exempel 14.1.2027</translation>
    </message>
    <message>
        <source>for example 2017 or 5.3.2017</source>
        <translation>t.ex. 2017 eller 5.3.2017</translation>
    </message>
    <message>
        <source>for example 9.00</source>
        <translation>t.ex. 9.00</translation>
    </message>
    <message>
        <source>For example a rehabilitation plan or a plan for support in learning.</source>
        <translation>Till exempel en rehabiliteringsplan eller en plan för stöd i lärandet.</translation>
    </message>
    <message>
        <source>for example diabetes</source>
        <translation>till exempel diabetes</translation>
    </message>
    <message>
        <source>for example godparent, support family</source>
        <translation>t.ex. fadder, stödfamilj</translation>
    </message>
    <message>
        <source>for example Let’s Talk about Children</source>
        <translation>till exempel Föra barnen på tal</translation>
    </message>
    <message>
        <source>for example sleep</source>
        <translation>till exempel sömn</translation>
    </message>
    <message>
        <source>for example sleep, Mallila</source>
        <translation>till exempel sömn, Mallila</translation>
    </message>
    <message>
        <source>For example: How well are you doing?</source>
        <translation>Till exempel: Hur bra har du det?</translation>
    </message>
    <message>
        <source>For the child, for those who answer for it or live with it, and for those named to be called.</source>
        <translation>För barnet, för dem som ansvarar för det eller bor med det och för dem som ska ringas enligt sidan.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>För vad</translation>
    </message>
    <message>
        <source>For which needs</source>
        <translation>För vilka behov</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>For whose eyes</source>
        <translation>För vems ögon</translation>
    </message>
    <message>
        <source>For whose eyes this is</source>
        <translation>Vem får se detta</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an end of a tie</comment>
        <translation>Vem eller vad</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>Functioning in everyday life</source>
        <translation>Funktionsförmåga i vardagen</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Mer information</translation>
    </message>
    <message>
        <source>GEDCOM 5.5.1: nearly every program reads it</source>
        <translation>GEDCOM 5.5.1: nästan alla program läser det</translation>
    </message>
    <message>
        <source>GEDCOM 5.5: old programs</source>
        <translation>GEDCOM 5.5: gamla program</translation>
    </message>
    <message>
        <source>GEDCOM 7 in an archive (GEDZIP)</source>
        <translation>GEDCOM 7 packat (GEDZIP)</translation>
    </message>
    <message>
        <source>GEDCOM 7: newer programs</source>
        <translation>GEDCOM 7: nyare program</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Gender at birth</source>
        <translation>Kön vid födseln</translation>
    </message>
    <message>
        <source>Gender at birth and orientation are drawn only where the case says so.</source>
        <translation>Kön vid födseln och läggning ritas bara om det har valts i ärendet.</translation>
    </message>
    <message>
        <source>Gender at birth too. Both are sensitive: choose this only if the plan needs it and the person agrees.</source>
        <translation>Också könet vid födseln. Båda är känsliga: välj detta bara om planen behöver dem och personen samtycker.</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Släktträd</translation>
    </message>
    <message>
        <source>Genogram, ecomap or circles for a wall, a table or another document.</source>
        <translation>Släktträd, nätverkskarta eller ringar för en vägg, ett bord eller ett annat dokument.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Givet av</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Givet den</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Go through time</source>
        <translation>Gå genom tiden</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>Goals of this version</source>
        <translation>Målen i den här versionen</translation>
    </message>
    <message>
        <source>Goals of version {number}</source>
        <translation>Målen i version {number}</translation>
    </message>
    <message>
        <source>Goals over time</source>
        <translation>Målen över tid</translation>
    </message>
    <message>
        <source>goes back to the picture; the text stays</source>
        <translation>går tillbaka till bilden; texten stannar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Guessed in no time: take more words, or let the program suggest.</source>
        <translation>Gissas på nolltid: ta fler ord eller låt programmet föreslå.</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Har dött</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>död</translation>
    </message>
    <message>
        <source>Has left the team today</source>
        <translation>Lämnade teamet i dag</translation>
    </message>
    <message>
        <source>has not ended</source>
        <translation>har inte slutat</translation>
    </message>
    <message>
        <source>Headings also in</source>
        <translation>Rubriker även på</translation>
    </message>
    <message>
        <source>Health is drawn</source>
        <translation>Hälsa ritas</translation>
    </message>
    <message>
        <source>Health is not drawn unless the case says so.</source>
        <translation>Hälsa ritas inte om det inte har valts i ärendet.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Help flows</source>
        <translation>Hjälpen går</translation>
    </message>
    <message>
        <source>Here the very day is needed; nothing was changed.</source>
        <translation>Här behövs en exakt dag; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Dölj beteckningen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Dölj lösenfrasen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Holds for good.</source>
        <translation>Håller för gott.</translation>
    </message>
    <message>
        <source>Holds for years.</source>
        <translation>Håller i åratal.</translation>
    </message>
    <message>
        <source>Holds off somebody with a computer; one word more holds for years.</source>
        <translation>Håller stånd mot en gissare med dator; ett ord till håller i åratal.</translation>
    </message>
    <message>
        <source>Holds off the curious only: add a word.</source>
        <translation>Håller bara den nyfikna borta: lägg till ett ord.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hem</translation>
    </message>
    <message>
        <source>home</source>
        <comment>add</comment>
        <translation>hem</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Hemmen</translation>
    </message>
    <message>
        <source>Homes</source>
        <comment>heading of a list</comment>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Homes or one circle in the ecomap</source>
        <translation>Hemmen eller en cirkel mitt i nätverkskartan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>Hur nära</translation>
    </message>
    <message>
        <source>How counted</source>
        <translation>Så räknat</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>How far it was reached</source>
        <translation>Hur långt man kom</translation>
    </message>
    <message>
        <source>How found out</source>
        <translation>Hur utrett</translation>
    </message>
    <message>
        <source>how found out</source>
        <translation>hur utrett</translation>
    </message>
    <message>
        <source>How goals were met</source>
        <translation>Hur målen nåddes</translation>
    </message>
    <message>
        <source>How it was explained</source>
        <translation>Hur det förklarades</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hur det gavs</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>How life situation and surroundings help or hinder</source>
        <translation>Hur livssituationen och omgivningen hjälper eller hindrar</translation>
    </message>
    <message>
        <source>How long support is needed</source>
        <translation>Hur länge stöd behövs</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>hur ofta</translation>
    </message>
    <message>
        <source>How often, where, and how often the child wishes</source>
        <translation>Hur ofta, var och hur ofta barnet önskar</translation>
    </message>
    <message>
        <source>How one gets there</source>
        <translation>Hur man får tjänsten</translation>
    </message>
    <message>
        <source>How the family would like it</source>
        <translation>Hur familjen önskar det</translation>
    </message>
    <message>
        <source>How the family would like the help</source>
        <translation>Hur familjen önskar få hjälp</translation>
    </message>
    <message>
        <source>How the genogram is drawn</source>
        <translation>Hur släktträdet ritas</translation>
    </message>
    <message>
        <source>How the meeting was</source>
        <translation>Hurdan överläggningen var</translation>
    </message>
    <message>
        <source>How was the meeting?</source>
        <translation>Hurdan var överläggningen?</translation>
    </message>
    <message>
        <source>How we notice that it is getting hard</source>
        <translation>Hur vi märker att det börjar bli svårt</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Hur vi märker det</translation>
    </message>
    <message>
        <source>how, to whom, in which language</source>
        <translation>hur, för vem, på vilket språk</translation>
    </message>
    <message>
        <source>Hypotheses of the team</source>
        <translation>Teamets hypoteser</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypotes</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Den finns nu på papper</translation>
    </message>
    <message>
        <source>Illness and substance use are sensitive: choose this only if this child’s plan needs it.</source>
        <translation>Sjukdom och missbruk är känsliga uppgifter: välj detta bara om det här barnets plan behöver dem.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import a national document</source>
        <translation>Importera ett nationellt dokument</translation>
    </message>
    <message>
        <source>Import family</source>
        <translation>Importera familj</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <translation>I en kris</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>med några ord</translation>
    </message>
    <message>
        <source>In a few words: where things stand now</source>
        <translation>Med några ord: hur läget är nu</translation>
    </message>
    <message>
        <source>In child welfare</source>
        <comment>in a narrow column</comment>
        <translation>Inom barn­skyddet</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>I kraft till</translation>
    </message>
    <message>
        <source>In numbers, over time</source>
        <translation>I siffror, över tid</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>I ärendet</translation>
    </message>
    <message>
        <source>In the case already?</source>
        <translation>Finns de här redan i ärendet?</translation>
    </message>
    <message>
        <source>In the case: {value}</source>
        <translation>I ärendet: {value}</translation>
    </message>
    <message>
        <source>In the child’s circles</source>
        <translation>I barnets cirklar</translation>
    </message>
    <message>
        <source>In the child’s own words</source>
        <translation>Med barnets egna ord</translation>
    </message>
    <message>
        <source>In the family’s own words.</source>
        <translation>Med familjens egna ord.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>I filen: {value}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>I mitten</translation>
    </message>
    <message>
        <source>in the network</source>
        <translation>i nätverket</translation>
    </message>
    <message>
        <source>In the quick line</source>
        <translation>På snabbraden</translation>
    </message>
    <message>
        <source>In the speaker’s own words where you can</source>
        <translation>Med talarens egna ord om du kan</translation>
    </message>
    <message>
        <source>in their own name</source>
        <translation>i eget namn</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>I vilken ordning</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>in writing, by word of mouth, recorded in a meeting</source>
        <translation>skriftligt, muntligt, antecknat vid en överläggning</translation>
    </message>
    <message>
        <source>Initiated on</source>
        <translation>Datum för inledande</translation>
    </message>
    <message>
        <source>intensified family work</source>
        <translation>intensifierat familjearbete</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>Into the client record system</source>
        <translation>Till klientdatasystemet</translation>
    </message>
    <message>
        <source>Into the client record system…</source>
        <translation>Till klientdatasystemet…</translation>
    </message>
    <message>
        <source>Into the network</source>
        <translation>In i nätverket</translation>
    </message>
    <message>
        <source>Into the network, tied to</source>
        <translation>Till nätverket, kontakt för vem</translation>
    </message>
    <message>
        <source>Into the plan</source>
        <translation>In i planen</translation>
    </message>
    <message>
        <source>Into the plan, under the goal</source>
        <translation>In i planen, under målet</translation>
    </message>
    <message>
        <source>invented example</source>
        <translation>påhittat exempel</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Inbjuden av</translation>
    </message>
    <message>
        <source>It is a measure of the plan now, which the service answers for.</source>
        <translation>Den är nu en åtgärd i planen som tjänsten ansvarar för.</translation>
    </message>
    <message>
        <source>It is in the network now, tied to {name}. The tie can be changed there.</source>
        <translation>Den finns nu i nätverket, i kontakt med: {name}. Kontakten kan ändras där.</translation>
    </message>
    <message>
        <source>It isn’t said which goal it is for; nothing was changed.</source>
        <translation>Det är inte valt vilket mål den gäller; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Just so</source>
        <translation>Just så</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Upprättas av</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Slag av fil</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Planens slag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Senast bedömd</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Lay into a home</source>
        <translation>Placera i ett hem</translation>
    </message>
    <message>
        <source>Lay into a home…</source>
        <translation>Placera i ett hem…</translation>
    </message>
    <message>
        <source>Lay out afresh</source>
        <translation>Ordna på nytt</translation>
    </message>
    <message>
        <source>Lead this meeting</source>
        <translation>Led denna överläggning</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>låt vara som det är</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Leave out: {file}</source>
        <translation>Lämna bort: {file}</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>lämnas som det är</translation>
    </message>
    <message>
        <source>Left as it is: {reason}</source>
        <translation>Lämnas som det är: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnat</translation>
    </message>
    <message>
        <source>Left out of this copy</source>
        <translation>Utelämnat ur detta exemplar</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Utelämnat: {count}</translation>
    </message>
    <message>
        <source>let go of rows and neighbours</source>
        <translation>släpp rader och grannar</translation>
    </message>
    <message>
        <source>Letters work when the picture has the focus. The arrow keys walk from one to the next there.</source>
        <translation>Bokstäverna fungerar när bilden är i fokus. Där går man med piltangenterna från den ena till den andra.</translation>
    </message>
    <message>
        <source>Let’s Talk about Children</source>
        <translation>Föra barnen på tal</translation>
    </message>
    <message>
        <source>Let’s Talk network meeting</source>
        <translation>Föra barnen på tal-rådslag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Life as a whole</source>
        <translation>livet som helhet</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bor i</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>se på det här</translation>
    </message>
    <message>
        <source>Look at this before you print:</source>
        <translation>Se över detta innan du skriver ut:</translation>
    </message>
    <message>
        <source>Look whether the printer is on and reachable, or save the copy as a file.</source>
        <translation>Se efter om skrivaren är på och går att nå, eller spara exemplaret som fil.</translation>
    </message>
    <message>
        <source>Lähipiiri</source>
        <translation>Lähipiiri</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Uppgjord</translation>
    </message>
    <message>
        <source>Making copy {number} of {count}…</source>
        <translation>Exemplar {number} av {count} görs…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Manual: about this page</source>
        <translation>Handbok: om den här sidan</translation>
    </message>
    <message>
        <source>Map of the whole picture</source>
        <translation>Översikt över hela bilden</translation>
    </message>
    <message>
        <source>Mapping of the close network</source>
        <translation>Kartläggning av närståendenätverket</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Märke</translation>
    </message>
    <message>
        <source>Mark what has changed since the day shown</source>
        <translation>Märk ut vad som har ändrats sedan den visade dagen</translation>
    </message>
    <message>
        <source>Marks on the symbol</source>
        <translation>Märken på symbolen</translation>
    </message>
    <message>
        <source>MDFT, multidimensional family therapy</source>
        <translation>MDFT, multidimensionell familjeterapi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>åtgärd</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Överläggning</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Överläggningar</translation>
    </message>
    <message>
        <source>Meetings with the own worker</source>
        <translation>Möten med den egna kontaktpersonen</translation>
    </message>
    <message>
        <source>Mend what was written down</source>
        <translation>Rätta det som antecknats</translation>
    </message>
    <message>
        <source>Menu of the program</source>
        <translation>Programmets meny</translation>
    </message>
    <message>
        <source>menu, with a finger</source>
        <translation>meny, med ett finger</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>method, place, who checks</source>
        <translation>metod, plats, vem som kontrollerar</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Flytt från annat land</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Minutes of the phase</source>
        <translation>Promemoria från fasen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Move in the circles</source>
        <translation>Flytta i cirklarna</translation>
    </message>
    <message>
        <source>Move in the picture</source>
        <translation>Flytta i bilden</translation>
    </message>
    <message>
        <source>Move up: {what}</source>
        <translation>Flytta upp: {what}</translation>
    </message>
    <message>
        <source>move what is chosen a step</source>
        <translation>flytta det valda ett steg</translation>
    </message>
    <message>
        <source>Moves, schools, losses and joys, and when a service began: whatever has a date comes here by itself.</source>
        <translation>Flyttar, skolor, förluster och glädjeämnen, och när en service började: allt som har en dag kommer hit av sig självt.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>My own copy</source>
        <translation>Mitt eget exemplar</translation>
    </message>
    <message>
        <source>My own copy: everything</source>
        <translation>Mitt eget exemplar: allt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name and year of birth</source>
        <translation>Namn och födelseår</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>Namnge i bilden</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>namn okänt</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Aktörens namn</translation>
    </message>
    <message>
        <source>Name of the goal</source>
        <translation>Målets namn</translation>
    </message>
    <message>
        <source>Name of the home</source>
        <translation>Hemmets namn</translation>
    </message>
    <message>
        <source>Name of the own row</source>
        <translation>Den egna radens namn</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Fasens namn</translation>
    </message>
    <message>
        <source>Name of the professional</source>
        <translation>Den yrkesutbildade personens namn</translation>
    </message>
    <message>
        <source>Necessary services</source>
        <translation>Nödvändig service</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>Need of special support</source>
        <translation>Behov av särskilt stöd</translation>
    </message>
    <message>
        <source>Needs and goals</source>
        <translation>Behov och mål</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Network map, four sectors</source>
        <translation>Nätverkskarta, fyra sektorer</translation>
    </message>
    <message>
        <source>neuropsychiatric coaching</source>
        <translation>neuropsykiatrisk coachning</translation>
    </message>
    <message>
        <source>Never the address of a protected home</source>
        <translation>Aldrig adressen till ett hem med spärrmarkering</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Ny aktör</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nytt ärende…</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Första gången här?</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Ny överläggning</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>Ny sektor</translation>
    </message>
    <message>
        <source>New tie</source>
        <translation>Nytt band</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Följande datum</translation>
    </message>
    <message>
        <source>Next dates for a calendar (iCalendar), with no names</source>
        <translation>De följande datumen för en kalender (iCalendar), utan namn</translation>
    </message>
    <message>
        <source>Next dates, open points and figures of the cases you may open. No names. Each look is written in the case’s history. Nothing is kept: closing this page or locking empties it.</source>
        <translation>Följande datum, öppna punkter och siffror om de ärenden du får öppna. Inga namn. Varje titt antecknas i ärendets historik. Ingenting sparas: sidan töms när den stängs eller låses.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nästa fas</translation>
    </message>
    <message>
        <source>Next step of the tour</source>
        <translation>Nästa steg i rundturen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>inget samtycke</translation>
    </message>
    <message>
        <source>No copy was made, and nothing was recorded.</source>
        <translation>Inget exemplar gjordes och inget antecknades.</translation>
    </message>
    <message>
        <source>No day is set to look at the plan again.</source>
        <translation>Ingen dag har bestämts för att granska planen.</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>inget mål</translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>inte längre i ärendet</translation>
    </message>
    <message>
        <source>No meeting is being led.</source>
        <translation>Inget möte leds just nu.</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Ingen överläggning ännu</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ingen siffra</translation>
    </message>
    <message>
        <source>no other language</source>
        <translation>inget annat språk</translation>
    </message>
    <message>
        <source>No page tells of that. Try another word.</source>
        <translation>Ingen sida berättar om det. Prova ett annat ord.</translation>
    </message>
    <message>
        <source>No relations</source>
        <translation>Inga relationer</translation>
    </message>
    <message>
        <source>No service mentions it. Try another word, or look at all.</source>
        <translation>Ingen tjänst nämner det. Prova ett annat ord eller se på alla.</translation>
    </message>
    <message>
        <source>No time limit is running now.</source>
        <translation>Ingen tidsfrist löper just nu.</translation>
    </message>
    <message>
        <source>No tour is under way.</source>
        <translation>Ingen rundtur pågår.</translation>
    </message>
    <message>
        <source>no, not yet</source>
        <translation>nej, inte ännu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>ingen nämnd</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>ingen vald</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Other authorities take part when the worker asks them.</source>
        <translation>Ingen har ännu ombetts. Andra myndigheter medverkar när arbetstagaren ber om det.</translation>
    </message>
    <message>
        <source>nobody here has a task in the plan</source>
        <translation>ingen här har en uppgift i planen</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>ingen särskild</translation>
    </message>
    <message>
        <source>nobody in the case</source>
        <translation>ingen i ärendet</translation>
    </message>
    <message>
        <source>Nobody is chosen; nothing was added.</source>
        <translation>Ingen är vald; ingenting lades till.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Här finns ännu ingen</translation>
    </message>
    <message>
        <source>Nobody may know who is meant</source>
        <translation>Ingen får veta vem det gäller</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen namngiven</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>Nobody yet. Parents and the child see as parties; nobody else without a row.</source>
        <translation>Ingen ännu. Barnet och föräldrarna ser som parter; ingen annan utan en rad.</translation>
    </message>
    <message>
        <source>Non-disclosure for personal safety</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a migration</comment>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>not asked, because</source>
        <translation>inte tillfrågat, eftersom</translation>
    </message>
    <message>
        <source>not followed: {why}</source>
        <translation>följs inte: {why}</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>gäller inte</translation>
    </message>
    <message>
        <source>not in the circles</source>
        <translation>inte i cirklarna</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a place of work</comment>
        <translation>okänd</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>inte namngiven</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Inte på väggen</translation>
    </message>
    <message>
        <source>Not on the wall: {number}</source>
        <translation>Inte på väggen: {number}</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a part of life</comment>
        <translation>inte sagt</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of a goal</comment>
        <translation>inte sagt</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of children</comment>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of rights</comment>
        <translation>inte sagt</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>who keeps a plan</comment>
        <translation>inte sagt</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Importeras inte</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Kunde inte tolkas</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>inte förstått</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>Förstods inte: {words}</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>Not written yet:</source>
        <translation>Ännu inte antecknat:</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Beteckningar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>Notes added afterwards</source>
        <translation>Anmärkningar som lagts till i efterhand</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Ingenting har en dag ännu</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting har ännu ändrats.</translation>
    </message>
    <message>
        <source>Nothing has been taken back.</source>
        <translation>Inget har ångrats.</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet. It becomes one step, which can be undone.</source>
        <translation>Inget har importerats ännu. Importen är ett enda steg som kan ångras.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>Nothing here must be done: look at it together.</source>
        <translation>Inget av detta måste göras: se på det tillsammans.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Ännu görs ingenting.</translation>
    </message>
    <message>
        <source>Nothing is final</source>
        <translation>Allt kan ångras</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ingenting är öppet.</translation>
    </message>
    <message>
        <source>Nothing joins this to the others yet.</source>
        <translation>Ingenting förenar ännu detta med de andra.</translation>
    </message>
    <message>
        <source>Nothing on the line fits what you look for.</source>
        <translation>Inget på linjen motsvarar sökningen.</translation>
    </message>
    <message>
        <source>Nothing stops you: an item can be left out, with a reason.</source>
        <translation>Inget hindrar dig: en punkt kan lämnas ut om orsaken anges.</translation>
    </message>
    <message>
        <source>Nothing yet. A consent names who gave it, to whom, and which data.</source>
        <translation>Inget ännu. Ett samtycke anger vem som gav det, till vem och vilka uppgifter.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask first what the family does already.</source>
        <translation>Inget ännu. Fråga först vad familjen redan gör.</translation>
    </message>
    <message>
        <source>Nothing yet. Take in a table of services, or add them one by one.</source>
        <translation>Ingenting ännu. Ta in tjänsterna som en tabell eller lägg till dem en och en.</translation>
    </message>
    <message>
        <source>Nothing yet. Take in a table: a statement a row, a unit a column.</source>
        <translation>Ingenting ännu. Ta in en tabell: ett påstående per rad, en enhet per kolumn.</translation>
    </message>
    <message>
        <source>Nothing: everything is on it.</source>
        <translation>Ingenting: allt är med.</translation>
    </message>
    <message>
        <source>Noticed by: {words}</source>
        <translation>Märks på: {words}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Ärendets nummer</translation>
    </message>
    <message>
        <source>Numbers of one question can be compared from day to day, not with those of another question.</source>
        <translation>Tal på samma fråga kan jämföras från dag till dag, inte med tal på en annan fråga.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>Occupation is drawn</source>
        <translation>Yrket ritas</translation>
    </message>
    <message>
        <source>Off every copy</source>
        <translation>Inte på någon kopia</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>På väggen</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Vilken dag</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Läget {day}</translation>
    </message>
    <message>
        <source>Once a plan is agreed, its goals come here to be looked at again.</source>
        <translation>När en plan har avtalats kommer dess mål hit för att utvärderas.</translation>
    </message>
    <message>
        <source>One case is one file about one child. The file’s name tells nothing of the child.</source>
        <translation>Ett ärende är en fil om ett barn. Filens namn säger ingenting om barnet.</translation>
    </message>
    <message>
        <source>One circle</source>
        <translation>En cirkel</translation>
    </message>
    <message>
        <source>One plan for all</source>
        <translation>En plan för alla</translation>
    </message>
    <message>
        <source>One way to see it</source>
        <translation>Ett sätt att se saken</translation>
    </message>
    <message>
        <source>Only rows where something was said</source>
        <translation>Bara rader där något har sagts</translation>
    </message>
    <message>
        <source>Only surmised</source>
        <translation>Bara förmodat</translation>
    </message>
    <message>
        <source>Only the child is here yet. Begin with the parents, or write below who is who.</source>
        <translation>Här är bara barnet ännu. Börja med föräldrarna, eller skriv nedan vem som är vem.</translation>
    </message>
    <message>
        <source>Only you see this list; the copy doesn’t tell.</source>
        <translation>Bara du ser den här listan; exemplaret säger inget om den.</translation>
    </message>
    <message>
        <source>Only you see this: it is on nobody’s copy.</source>
        <translation>Bara du ser detta: det finns inte i någons exemplar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a gap</comment>
        <translation>öppen</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>Öppna först ett ärende.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Öppna ärende</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Öppna ärende…</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Öppna punkter</translation>
    </message>
    <message>
        <source>Open printing with Ctrl+P. Choose whose copy it is: beside the page stands what it leaves out, and why.</source>
        <translation>Öppna utskriften med Ctrl+P. Välj vems exemplar det är: bredvid sidan står vad som lämnas bort och varför.</translation>
    </message>
    <message>
        <source>Open the chosen cases</source>
        <translation>Öppna de valda ärendena</translation>
    </message>
    <message>
        <source>Open the ecomap: the helpers around the family. Press Alt+2, or choose it here.</source>
        <translation>Öppna nätverkskartan: hjälparna kring familjen. Tryck Alt+2 eller välj den här.</translation>
    </message>
    <message>
        <source>Open the plan with Ctrl+3, or at the left. Whose goal it is, who does what, by when, and who checks.</source>
        <translation>Öppna planen med Ctrl+3 eller till vänster. Vems mål det är, vem som gör vad, till när och vem som kontrollerar.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>Öppna med den nya lösenfrasen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Opened the case with the recovery key</source>
        <translation>Öppnat ärendets fil med återställningsnyckeln</translation>
    </message>
    <message>
        <source>Or called</source>
        <translation>Eller namn</translation>
    </message>
    <message>
        <source>Or why not</source>
        <translation>Eller varför inte</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Läggning</translation>
    </message>
    <message>
        <source>Orientation is drawn</source>
        <translation>Läggningen ritas</translation>
    </message>
    <message>
        <source>Other plans in force</source>
        <translation>Andra gällande planer</translation>
    </message>
    <message>
        <source>Other services and means</source>
        <translation>Övriga tjänster och metoder</translation>
    </message>
    <message>
        <source>Our common plan</source>
        <translation>Gemensam plan</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a time that has passed</comment>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>own row</source>
        <translation>egen rad</translation>
    </message>
    <message>
        <source>own sectors</source>
        <translation>egna sektorer</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidans bredd</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sida {number} av {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Parent:</source>
        <translation>Förälder:</translation>
    </message>
    <message>
        <source>Parenthood</source>
        <translation>Föräldraskap</translation>
    </message>
    <message>
        <source>parenting plan</source>
        <translation>föräldraskapsplan</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Föräldrar</translation>
    </message>
    <message>
        <source>Parents</source>
        <comment>heading of a list</comment>
        <translation>Föräldrar</translation>
    </message>
    <message>
        <source>parents</source>
        <comment>add</comment>
        <translation>föräldrar</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Del av planen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>add</comment>
        <translation>partner</translation>
    </message>
    <message>
        <source>Partner:</source>
        <translation>Partner:</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>heading of a list</comment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Passphrase and recovery key</source>
        <translation>Lösenfras och återställningsnyckel</translation>
    </message>
    <message>
        <source>Passphrase and recovery key…</source>
        <translation>Lösenfras och återställningsnyckel…</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Lösenfras för {file}</translation>
    </message>
    <message>
        <source>PDF, for printing</source>
        <translation>PDF, för utskrift</translation>
    </message>
    <message>
        <source>People and homes</source>
        <comment>heading of a list</comment>
        <translation>Människor och hem</translation>
    </message>
    <message>
        <source>People, couples and children; in your own copy relations, marks and homes too. The plan, the network and the statements stay here.</source>
        <translation>Personer, par och barn; i ditt eget exemplar också relationer, märkningar och hem. Planen, nätverket och utsagorna stannar här.</translation>
    </message>
    <message>
        <source>People, homes and helpers</source>
        <translation>Människor, hem och hjälpare</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fas</translation>
    </message>
    <message>
        <source>Phase before</source>
        <translation>Föregående fas</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Place somebody in the circles ({number})</source>
        <translation>Placera någon i cirklarna ({number})</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Planera följande överläggning</translation>
    </message>
    <message>
        <source>Plan, version {number}, agreed</source>
        <translation>Plan, version {number}, avtalad</translation>
    </message>
    <message>
        <source>Plan, version {number}, draft</source>
        <translation>Plan, version {number}, utkast</translation>
    </message>
    <message>
        <source>Plans that other services keep. They are told of here, not copied.</source>
        <translation>Planer som andra tjänster upprättar. De omnämns här men kopieras inte.</translation>
    </message>
    <message>
        <source>Play through time</source>
        <translation>Spela upp ändringarna</translation>
    </message>
    <message>
        <source>PNG, an image of 300 dots an inch</source>
        <translation>PNG, bild, 300 punkter per tum</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Punkt på föredragningslistan</translation>
    </message>
    <message>
        <source>point of the agenda</source>
        <translation>punkt på föredragningslistan</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Press Ctrl+K, write the name of a person or of anything that can be done, and press Enter.</source>
        <translation>Tryck Ctrl+K, skriv namnet på en person eller på något som kan göras, och tryck Enter.</translation>
    </message>
    <message>
        <source>press long</source>
        <translation>tryck länge</translation>
    </message>
    <message>
        <source>Press the number of the right one. Esc goes back to the line.</source>
        <translation>Tryck på numret för rätt alternativ. Esc går tillbaka till raden.</translation>
    </message>
    <message>
        <source>Press to add; drag to somebody to draw a line</source>
        <translation>Tryck för att lägga till; dra till någon för att rita en linje</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Printed the recovery key</source>
        <translation>Skrivit ut återställningsnyckeln</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>professionals</source>
        <comment>for whose eyes</comment>
        <translation>yrkespersoner</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Proved the recovery key on paper</source>
        <translation>Kontrollerat återställningsnyckeln på papper</translation>
    </message>
    <message>
        <source>psychologist’s visits</source>
        <translation>besök hos psykolog</translation>
    </message>
    <message>
        <source>Put the cursor into a field first: its history is shown there.</source>
        <translation>Ställ markören i ett fält först: dess historik visas där.</translation>
    </message>
    <message>
        <source>Question of the scale</source>
        <translation>Skalans fråga</translation>
    </message>
    <message>
        <source>question with a scale</source>
        <translation>skalfråga</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Snabbrad</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Range of the scale</source>
        <translation>Skalans omfång</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Läs igenom tillsammans</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Genomläsning</translation>
    </message>
    <message>
        <source>read: {number}</source>
        <translation>läst: {number}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo: {step} ({key})</source>
        <translation>Gör om: {step} ({key})</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>add</comment>
        <translation>relation</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Relation till barnet</translation>
    </message>
    <message>
        <source>Relation with</source>
        <translation>Relation till</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Relations</source>
        <comment>heading of a list</comment>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Relations and ties</source>
        <translation>Relationer och band</translation>
    </message>
    <message>
        <source>Relations and triangles…</source>
        <translation>Relationer och trianglar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the backups that open with an older passphrase? What is in them only is gone for good.</source>
        <translation>Ta bort säkerhetskopiorna som öppnas med en äldre lösenfras? Det som finns bara i dem försvinner för gott.</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Ta bort beslutet</translation>
    </message>
    <message>
        <source>Remove the feedback</source>
        <translation>Ta bort responsen</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Ta bort överläggningen</translation>
    </message>
    <message>
        <source>Remove the older backups…</source>
        <translation>Ta bort de äldre säkerhetskopiorna…</translation>
    </message>
    <message>
        <source>Remove the sector {name}</source>
        <translation>Ta bort sektorn {name}</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Ta bort det valda</translation>
    </message>
    <message>
        <source>Remove what was chosen</source>
        <translation>Ta bort det valda</translation>
    </message>
    <message>
        <source>Remove {phase}</source>
        <translation>Ta bort {phase}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
    <message>
        <source>Rights, duties, alternatives and their effects explained</source>
        <translation>Rättigheter, skyldigheter, alternativ och deras verkningar har förklarats</translation>
    </message>
    <message>
        <source>ring {number}</source>
        <translation>cirkel {number}</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Rows of the assessment</source>
        <translation>Bedömningens rader</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Trygghet</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Berättat</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Samma person</translation>
    </message>
    <message numerus="yes">
        <source>Save %n copies…</source>
        <translation>
            <numerusform>Spara %n exemplar…</numerusform>
            <numerusform>Spara %n exemplar…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Spara som tabell…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Spara som text…</translation>
    </message>
    <message>
        <source>Save as {form}…</source>
        <translation>Spara som {form}…</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Spara dokumentet</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Spara fil…</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Spara den i en annan mapp.</translation>
    </message>
    <message>
        <source>Save or print the picture…</source>
        <translation>Spara eller skriv ut bilden…</translation>
    </message>
    <message>
        <source>Save the survey…</source>
        <translation>Spara enkäten…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>sparat</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>Saved, and recorded in the case.</source>
        <translation>Sparat och antecknat i ärendet.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Saved: {step}</source>
        <translation>Sparat: {step}</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Sök eller gör vad som helst</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Sector {number}</source>
        <translation>Sektor {number}</translation>
    </message>
    <message>
        <source>Sectors and rings</source>
        <translation>Sektorer och ringar</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sett av</translation>
    </message>
    <message>
        <source>seen by {name}</source>
        <translation>lyft fram av {name}</translation>
    </message>
    <message>
        <source>Seen differently</source>
        <translation>Avvikande åsikter</translation>
    </message>
    <message>
        <source>Seen in the network</source>
        <translation>Det som syns i nätverket</translation>
    </message>
    <message>
        <source>Sent to the printer, and recorded in the case.</source>
        <translation>Skickat till skrivaren och antecknat i ärendet.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>services</source>
        <translation>tjänster</translation>
    </message>
    <message>
        <source>Services and meetings</source>
        <translation>Service och överläggningar</translation>
    </message>
    <message>
        <source>Services by group</source>
        <translation>Service enligt grupp</translation>
    </message>
    <message>
        <source>Services by level</source>
        <translation>Service enligt nivå</translation>
    </message>
    <message>
        <source>Services the team knows. The directory tells of no family, and no copy of the case holds it.</source>
        <translation>Tjänster som teamet känner till. Katalogen berättar inte om någon familj och finns inte på någon kopia av ärendet.</translation>
    </message>
    <message>
        <source>Services: {new} new, {changed} changed, {left} left as they were.</source>
        <translation>Tjänster: {new} nya, {changed} ändrade, {left} som de var.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>lagd åt sidan</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>inställning</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Sidorna sätts…</translation>
    </message>
    <message>
        <source>Several copies in one go</source>
        <translation>Flera exemplar på en gång</translation>
    </message>
    <message>
        <source>Several partners</source>
        <translation>Flera partner</translation>
    </message>
    <message>
        <source>Several ways to see it, none of them true. They are on no copy unless that very document is chosen.</source>
        <translation>Flera sätt att se saken, inget av dem är sanningen. De finns inte i något exemplar om inte just det dokumentet väljs.</translation>
    </message>
    <message>
        <source>Shared assessment</source>
        <translation>Gemensam bedömning</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Skift + pilar</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Skift + dra</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Visa den igen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Visa beteckningen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Visa lösenfrasen</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Visa återställningsnyckeln</translation>
    </message>
    <message>
        <source>Showed the recovery key</source>
        <translation>Visat återställningsnyckeln</translation>
    </message>
    <message>
        <source>Shown on the wall</source>
        <translation>Visas på väggen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Visar</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Syskon</translation>
    </message>
    <message>
        <source>sibling</source>
        <comment>add</comment>
        <translation>syskon</translation>
    </message>
    <message>
        <source>Signs that those near the child can see</source>
        <translation>Tecken som de som är nära barnet kan se</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Size and day of the picture</source>
        <translation>Bildens storlek och dag</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Some relations are not shown.</source>
        <translation>Alla relationer visas inte.</translation>
    </message>
    <message>
        <source>Something else on the wall</source>
        <translation>Byt det som visas på väggen</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Start case</source>
        <translation>Påbörja ärende</translation>
    </message>
    <message>
        <source>Start the next version</source>
        <translation>Inled nästa version</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation>Börja planen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>of the survey</comment>
        <translation>påstående</translation>
    </message>
    <message>
        <source>Statement of the survey</source>
        <translation>Enkätens påstående</translation>
    </message>
    <message>
        <source>Statements about the region’s services, answered from 1 to 5: a mean a unit. No family.</source>
        <translation>Påståenden om områdets tjänster, svar 1–5: ett medeltal per enhet. Inte om någon familj.</translation>
    </message>
    <message>
        <source>Statements: {statements}, new answers: {count}.</source>
        <translation>Påståenden: {statements}, nya svar: {count}.</translation>
    </message>
    <message>
        <source>Stay at this day</source>
        <translation>Stanna vid denna dag</translation>
    </message>
    <message>
        <source>Step before in the tour</source>
        <translation>Föregående steg i rundturen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ännu öppet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stop marking what has changed</source>
        <translation>Sluta märka ut ändringar</translation>
    </message>
    <message>
        <source>Straining</source>
        <translation>Belastande</translation>
    </message>
    <message>
        <source>straining</source>
        <translation>belastande</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Lösenfrasens styrka</translation>
    </message>
    <message>
        <source>strengths</source>
        <comment>a choice of what to show</comment>
        <translation>styrkor</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>substitute {name}</source>
        <translation>ersättare {name}</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Föreslå ord</translation>
    </message>
    <message>
        <source>Summary of the situation and the needs</source>
        <translation>Sammandrag av situationen och behoven</translation>
    </message>
    <message>
        <source>support family</source>
        <translation>stödfamilj</translation>
    </message>
    <message>
        <source>Support map (easyNWK), four sectors</source>
        <translation>Stödkarta (easyNWK), fyra sektorer</translation>
    </message>
    <message>
        <source>support measure</source>
        <translation>stödåtgärd</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>stödperson</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enkat</translation>
    </message>
    <message>
        <source>Survey of the situation</source>
        <translation>Lägesbildsenkät</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG, skarp i alla storlekar</translation>
    </message>
    <message>
        <source>Symbols of the genogram</source>
        <translation>Släktträdets symboler</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>table-{number}</source>
        <translation>tabell-{number}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Take down the wall</source>
        <translation>Ta ner väggen</translation>
    </message>
    <message>
        <source>Take in a survey…</source>
        <translation>Ta in en enkät…</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Ta in en tabell</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Ta in en tabell…</translation>
    </message>
    <message>
        <source>Take it back with Ctrl+Z, or press Undo down here. You can take back every step, without limit.</source>
        <translation>Ångra med Ctrl+Z eller tryck Ångra här nere. Varje steg kan ångras, utan gräns.</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Ta bort från föredragningslistan</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp på nytt</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Stryk {name}</translation>
    </message>
    <message>
        <source>Taken back today</source>
        <translation>Återkallat i dag</translation>
    </message>
    <message>
        <source>taken back {day}</source>
        <translation>återkallat {day}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Ångrat: {step}</translation>
    </message>
    <message>
        <source>taken back: {step}</source>
        <translation>ångrat: {step}</translation>
    </message>
    <message>
        <source>Taken in: {what}.</source>
        <translation>Importerades: {what}.</translation>
    </message>
    <message>
        <source>takes part from elsewhere</source>
        <translation>deltar på distans</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>behandlad</translation>
    </message>
    <message>
        <source>Talked on</source>
        <translation>Samtal hållet</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgiftsbeteckning</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Tells where somebody lives</source>
        <translation>Avslöjar var någon bor</translation>
    </message>
    <message>
        <source>the answer was hoped for by {day}</source>
        <translation>svar önskades senast {day}</translation>
    </message>
    <message>
        <source>The arrow keys move what is seen.</source>
        <translation>Piltangenterna flyttar det som syns.</translation>
    </message>
    <message>
        <source>The assessment as a whole</source>
        <translation>Bedömningen som helhet</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>The case in the national structure. Copy it over heading by heading with {key}, or save it all as a file. What is marked for you only stays out: the client reads these documents.</source>
        <translation>Ärendet enligt den nationella dokumentstrukturen. Kopiera rubrik för rubrik med {key}, eller spara allt som en fil. Det som är märkt bara för dig lämnas ute, eftersom klienten läser dessa dokument.</translation>
    </message>
    <message>
        <source>The case is encrypted.</source>
        <translation>Ärendet är krypterat.</translation>
    </message>
    <message>
        <source>The case is locked.</source>
        <translation>Ärendet är låst.</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>Ärendet är öppet.</translation>
    </message>
    <message>
        <source>The case needs a number.</source>
        <translation>Ärendet behöver ett nummer.</translation>
    </message>
    <message>
        <source>The case tells these in places of their own: the network, the meetings, the header.</source>
        <translation>I ärendet har dessa sina egna ställen: nätverket, överläggningarna, ärendets uppgifter.</translation>
    </message>
    <message>
        <source>The case was kept as it was. Change it yourself where the document is right.</source>
        <translation>Ärendet behölls som det var. Ändra det själv där dokumentet har rätt.</translation>
    </message>
    <message>
        <source>The case was kept as it was. Change it yourself where the file is right.</source>
        <translation>Ärendet är oförändrat. Ändra det själv där filen har rätt.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>the child of the case</source>
        <translation>barnet som ärendet gäller</translation>
    </message>
    <message>
        <source>The child’s copy</source>
        <translation>Barnets exemplar</translation>
    </message>
    <message>
        <source>The child’s first name</source>
        <translation>Barnets förnamn</translation>
    </message>
    <message>
        <source>The child’s life</source>
        <translation>Barnets liv</translation>
    </message>
    <message>
        <source>the child’s own words</source>
        <translation>barnets egna ord</translation>
    </message>
    <message>
        <source>The child’s own words are not written down yet.</source>
        <translation>Barnets egna ord har ännu inte skrivits ner.</translation>
    </message>
    <message>
        <source>the child’s own worker</source>
        <translation>egen kontaktperson</translation>
    </message>
    <message>
        <source>The child’s personal identity code</source>
        <translation>Barnets personbeteckning</translation>
    </message>
    <message>
        <source>The child’s view is not here yet: write what the child says, or why it was not asked.</source>
        <translation>Barnets syn saknas ännu: anteckna vad barnet säger, eller varför barnet inte har tillfrågats.</translation>
    </message>
    <message>
        <source>The client’s view: is an own worker needed</source>
        <translation>Klientens bedömning: behövs en egen kontaktperson</translation>
    </message>
    <message>
        <source>The code goes into the saved file only: it is not kept in the case, nor in its log.</source>
        <translation>Beteckningen går bara till den sparade filen: den sparas varken i ärendet eller i dess logg.</translation>
    </message>
    <message>
        <source>The consent it rests on</source>
        <translation>Samtycket som det grundar sig på</translation>
    </message>
    <message>
        <source>The copy was not written: the folder does not take it. The case says that a copy was to be made.</source>
        <translation>Exemplaret skrevs inte: mappen tar inte emot det. I ärendet står att ett exemplar skulle göras.</translation>
    </message>
    <message>
        <source>The day of a time limit has passed:</source>
        <translation>En tidsfrists dag har passerat:</translation>
    </message>
    <message>
        <source>The day the matter was initiated is not written down.</source>
        <translation>Datum för inledande är inte antecknat.</translation>
    </message>
    <message>
        <source>The day to look at the plan again has passed.</source>
        <translation>Dagen då planen skulle granskas har passerat.</translation>
    </message>
    <message>
        <source>The document says otherwise</source>
        <translation>Dokumentet säger annat</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Familjen</translation>
    </message>
    <message>
        <source>The family as a file for other programs</source>
        <translation>Familjen som fil för andra program</translation>
    </message>
    <message>
        <source>The family was taken in. It was one step, which can be undone.</source>
        <translation>Familjen har importerats. Importen var ett enda steg som kan ångras.</translation>
    </message>
    <message>
        <source>The family, the next dates or a table as a file for other programs, for whom you choose.</source>
        <translation>Familjen, de följande datumen eller en tabell som fil för andra program, för den du väljer.</translation>
    </message>
    <message>
        <source>The file is encrypted anew, after a backup. The recovery key of before opens nothing any more.</source>
        <translation>Filen krypteras på nytt, och före det görs en säkerhetskopia. Den tidigare återställningsnyckeln öppnar sedan ingenting.</translation>
    </message>
    <message>
        <source>The file says otherwise</source>
        <translation>Filen säger något annat</translation>
    </message>
    <message>
        <source>The folder has a file called {name} already. No copy was saved, and nothing was recorded.</source>
        <translation>I mappen finns redan filen {name}. Inget exemplar sparades och inget antecknades.</translation>
    </message>
    <message>
        <source>The Incredible Years, group management</source>
        <translation>De otroliga åren, gruppledarskap</translation>
    </message>
    <message>
        <source>The Incredible Years, parents</source>
        <translation>De otroliga åren, föräldrar</translation>
    </message>
    <message>
        <source>The manual is in Finnish and in Swedish.</source>
        <translation>Handboken finns på finska och svenska.</translation>
    </message>
    <message>
        <source>The map is hidden.</source>
        <translation>Översikten är dold.</translation>
    </message>
    <message>
        <source>The map is shown.</source>
        <translation>Översikten visas.</translation>
    </message>
    <message>
        <source>The meeting has been closed.</source>
        <translation>Överläggningen har avslutats.</translation>
    </message>
    <message>
        <source>The meeting hasn’t begun</source>
        <translation>Överläggningen har inte börjat</translation>
    </message>
    <message>
        <source>The network over time</source>
        <translation>Nätverket över tid</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>The next meeting is on the page of meetings.</source>
        <translation>Följande överläggning finns på sidan Överläggningar.</translation>
    </message>
    <message>
        <source>The older backups were removed.</source>
        <translation>De äldre säkerhetskopiorna togs bort.</translation>
    </message>
    <message>
        <source>The oldest first</source>
        <translation>Äldst först</translation>
    </message>
    <message>
        <source>The own worker’s assessment, with start and duration</source>
        <translation>Den egna kontaktpersonens bedömning, start och varaktighet</translation>
    </message>
    <message>
        <source>The paper is right. Keep it in a locked cabinet; the key is shown no more.</source>
        <translation>Papperet stämmer. Förvara det i ett låst skåp. Nyckeln visas inte längre.</translation>
    </message>
    <message>
        <source>The passphrase opens the case; the recovery key on paper does when it is forgotten.</source>
        <translation>Lösenfrasen öppnar ärendet. Om den glöms bort öppnas ärendet med återställningsnyckeln på papper.</translation>
    </message>
    <message>
        <source>The passphrase was changed. The recovery key of before opens nothing any more: make a new one.</source>
        <translation>Lösenfrasen har bytts. Den tidigare återställningsnyckeln öppnar ingenting längre: gör en ny.</translation>
    </message>
    <message>
        <source>The personal identity code in the file is not taken in; nor are codes of national classifications.</source>
        <translation>Personbeteckningen i filen importeras inte, och inte heller koder ur nationella klassifikationer.</translation>
    </message>
    <message>
        <source>The picture as tables</source>
        <translation>Bilden som tabeller</translation>
    </message>
    <message>
        <source>The picture is already laid out like this.</source>
        <translation>Bilden är redan ordnad så här.</translation>
    </message>
    <message>
        <source>The place is kept secret</source>
        <translation>Platsen hemlighålls</translation>
    </message>
    <message>
        <source>The place where this was being typed is no longer there: {words}</source>
        <translation>Stället där det här skrevs finns inte längre: {words}</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>The plan is agreed: how it goes is written down here.</source>
        <translation>Planen är avtalad: här antecknas hur det går.</translation>
    </message>
    <message>
        <source>The printer did not take it. The case says that a copy was to be made.</source>
        <translation>Skrivaren tog inte emot det. I ärendet står att ett exemplar skulle göras.</translation>
    </message>
    <message>
        <source>The professional’s view: is an own worker needed</source>
        <translation>Den yrkesutbildade personens bedömning: behövs en egen kontaktperson</translation>
    </message>
    <message>
        <source>The program made a mistake, and the last thing was not done. All that was saved before is safe.</source>
        <translation>Ett fel inträffade i programmet och det sista blev inte gjort. Allt som sparats tidigare är i behåll.</translation>
    </message>
    <message>
        <source>the reason is not written down</source>
        <translation>motiveringen är inte antecknad</translation>
    </message>
    <message>
        <source>The same people, three pictures</source>
        <translation>Samma människor, tre bilder</translation>
    </message>
    <message>
        <source>The sample case could not be made: its folder takes no file. Nothing else is touched.</source>
        <translation>Exempelärendet kunde inte skapas: mappen tar inte emot någon fil. Inget annat har rörts.</translation>
    </message>
    <message>
        <source>The table is copied and can be pasted elsewhere until the case is locked.</source>
        <translation>Tabellen är kopierad och kan klistras in på annat håll tills ärendet låses.</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Teamet</translation>
    </message>
    <message>
        <source>The wall is behind this window. F11 lets it fill the screen.</source>
        <translation>Väggen ligger bakom det här fönstret. Med F11 fyller den skärmen.</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>Arbetstagaren</translation>
    </message>
    <message>
        <source>Then put a recovery key on paper</source>
        <translation>Ta sedan en återställningsnyckel på papper</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Det finns ingen plan ännu</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>These lines are kept as they are, for your eyes only, and written back when you export the family.</source>
        <translation>De här raderna sparas som de är, bara för dina ögon, och skrivs tillbaka när du exporterar familjen.</translation>
    </message>
    <message>
        <source>They describe the network the child has told of; they don’t say how good it is. Only what is written in the case is counted.</source>
        <translation>Talen beskriver det nätverk som barnet har berättat om; de säger inte hur bra det är. Bara det som är antecknat i ärendet räknas.</translation>
    </message>
    <message>
        <source>They hold for this computer’s user. Nothing of a case is kept among them.</source>
        <translation>De gäller den här datorns användare. Ingenting om ärendena sparas bland dem.</translation>
    </message>
    <message>
        <source>This is another name than the child’s in the case. Go on only where it is the same child.</source>
        <translation>Namnet är ett annat än barnets i ärendet. Gå vidare bara om det är samma barn.</translation>
    </message>
    <message>
        <source>This is how it would look, laid out afresh. Nothing is stored yet.</source>
        <translation>Så här skulle bilden se ut om den ordnades på nytt. Ingenting har sparats ännu.</translation>
    </message>
    <message>
        <source>This is no number; nothing was changed.</source>
        <translation>Det här är inget tal; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This is not the line. Compare the paper with the key: show it again.</source>
        <translation>Det här är inte den raden. Visa nyckeln igen och jämför papperet med den.</translation>
    </message>
    <message>
        <source>This is the invented case; its passphrase is {passphrase}</source>
        <translation>Detta är det påhittade ärendet; dess lösenfras är {passphrase}</translation>
    </message>
    <message>
        <source>This meeting has been closed.</source>
        <translation>Denna överläggning har avslutats.</translation>
    </message>
    <message>
        <source>This needs an open case. Open one, or try the sample case.</source>
        <translation>Det här kräver ett öppet ärende. Öppna ett, eller prova exempelärendet.</translation>
    </message>
    <message>
        <source>Three-minute tour</source>
        <translation>Rundtur på tre minuter</translation>
    </message>
    <message>
        <source>Tick who gets a copy.</source>
        <translation>Kryssa för vem som får ett exemplar.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>tie</source>
        <comment>add</comment>
        <translation>band</translation>
    </message>
    <message>
        <source>tie to an agency</source>
        <translation>band till en aktör</translation>
    </message>
    <message>
        <source>Tie to the agency</source>
        <translation>Band till aktören</translation>
    </message>
    <message>
        <source>Ties {count}</source>
        <translation>Band {count}</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Times kept</source>
        <translation>Gånger som blivit av</translation>
    </message>
    <message>
        <source>Times planned</source>
        <translation>Planerade gånger</translation>
    </message>
    <message>
        <source>To</source>
        <comment>an end of a tie</comment>
        <translation>Den andra</translation>
    </message>
    <message>
        <source>To each their own copy</source>
        <translation>Var och en sitt exemplar</translation>
    </message>
    <message>
        <source>To or against whom</source>
        <translation>Till eller mot vem</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Together again</source>
        <translation>Tillsammans igen</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Berättat av</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Berättat</translation>
    </message>
    <message>
        <source>Told so that it is understood</source>
        <translation>Förklarat så att det förstås</translation>
    </message>
    <message>
        <source>Told to the child and the guardians on</source>
        <translation>Barnet och vårdnadshavarna underrättade</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters.</source>
        <translation>För kort: minst {least} tecken.</translation>
    </message>
    <message>
        <source>Tour, {place} of {of}</source>
        <translation>Rundtur, {place}/{of}</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Trianglar</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Verklig storlek</translation>
    </message>
    <message>
        <source>Try again. If it happens again, close the case, start anew and tell whoever looks after the program.</source>
        <translation>Försök igen. Om det upprepas, stäng ärendet, starta om och berätta för den som sköter programmet.</translation>
    </message>
    <message>
        <source>Try the sample case</source>
        <translation>Prova exempelärendet</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Vänd på den</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Två personer</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Skriv för att välja</translation>
    </message>
    <message>
        <source>Type who is who: {example}</source>
        <translation>Skriv vem som är vem: {example}</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>förstått</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: {step} ({key})</source>
        <translation>Ångra: {step} ({key})</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>until then</source>
        <translation>till dess</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till och med {day}</translation>
    </message>
    <message>
        <source>Up and Down: symbol</source>
        <translation>↑ ↓ symbol</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Brådskande</translation>
    </message>
    <message>
        <source>Urgent need of help</source>
        <translation>Brådskande behov av hjälp</translation>
    </message>
    <message>
        <source>urgent need of help</source>
        <translation>brådskande behov av hjälp</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Använd igen</translation>
    </message>
    <message>
        <source>Use again: {value}</source>
        <translation>Använd igen: {value}</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Använd återställningsnyckeln</translation>
    </message>
    <message>
        <source>version {number} · {status}</source>
        <translation>version {number} · {status}</translation>
    </message>
    <message>
        <source>Version {number}: {said}</source>
        <translation>Version {number}: {said}</translation>
    </message>
    <message>
        <source>views and conclusions</source>
        <translation>synpunkter och slutsatser</translation>
    </message>
    <message>
        <source>Voimaperheet, parent training by telephone</source>
        <translation>Voimaperheet, föräldrahandledning per telefon</translation>
    </message>
    <message>
        <source>Wall over the whole screen</source>
        <translation>Väggen över hela skärmen</translation>
    </message>
    <message>
        <source>Wall – Lähipiiri</source>
        <translation>Vägg – Lähipiiri</translation>
    </message>
    <message>
        <source>We look at it again on</source>
        <translation>Vi granskar den igen</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Vi möts igen</translation>
    </message>
    <message>
        <source>We meet again: {when}</source>
        <translation>Vi möts igen: {when}</translation>
    </message>
    <message>
        <source>We read it together</source>
        <translation>Vi läser igenom tillsammans</translation>
    </message>
    <message>
        <source>We started from: {words}</source>
        <translation>Vi började från: {words}</translation>
    </message>
    <message>
        <source>Were rights explained?</source>
        <translation>Har rättigheterna förklarats?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What adults do</source>
        <translation>Vad vuxna gör</translation>
    </message>
    <message>
        <source>What are you afraid could happen?</source>
        <translation>Vad är ni rädda för att kunde hända?</translation>
    </message>
    <message>
        <source>What could happen</source>
        <translation>Vad som kunde hända</translation>
    </message>
    <message>
        <source>What could happen, and what keeps it away</source>
        <translation>Vad som kunde hända och vad som håller det borta</translation>
    </message>
    <message>
        <source>What does the child or the family need support with?</source>
        <translation>Vad behöver barnet eller familjen stöd med?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
    <message>
        <source>What happens before we meet again</source>
        <translation>Vad som händer innan vi ses igen</translation>
    </message>
    <message>
        <source>What has been found out</source>
        <translation>Vad som har klarlagts</translation>
    </message>
    <message>
        <source>What has been tried so far</source>
        <translation>Vad som har prövats hittills</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>What has changed in the plan</source>
        <translation>Vad som har ändrats i planen</translation>
    </message>
    <message>
        <source>What has no other place</source>
        <translation>Det som inte har någon annan plats</translation>
    </message>
    <message>
        <source>What has stood here</source>
        <translation>Vad som har stått här</translation>
    </message>
    <message>
        <source>What has stood in this field</source>
        <translation>Vad som har stått i det här fältet</translation>
    </message>
    <message>
        <source>What helps besides the measures</source>
        <translation>Vad som hjälper utöver åtgärderna</translation>
    </message>
    <message>
        <source>What helps, and what does not</source>
        <translation>Vad som hjälper och vad som inte gör det</translation>
    </message>
    <message>
        <source>What I do myself</source>
        <translation>Vad jag själv gör</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>What is chosen is told here</source>
        <translation>Här står om det valda</translation>
    </message>
    <message>
        <source>What is chosen together</source>
        <translation>Det som valts tillsammans</translation>
    </message>
    <message>
        <source>What is empty in the case is filled in, and what is new is added. Nothing is overwritten.</source>
        <translation>Det som är tomt i ärendet fylls i, och det som är nytt läggs till. Ingenting skrivs över.</translation>
    </message>
    <message>
        <source>What is said, as it is said</source>
        <translation>Vad som sägs, så som det sägs</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>What is shown of the chosen thing</source>
        <translation>Vad som visas av det valda</translation>
    </message>
    <message>
        <source>What is the phase called?</source>
        <translation>Vad heter fasen?</translation>
    </message>
    <message>
        <source>What is to be added beside what was written?</source>
        <translation>Vad ska läggas till bredvid det som antecknats?</translation>
    </message>
    <message>
        <source>What is to be answered from 1 to 5</source>
        <translation>Vad ska besvaras på skalan 1–5?</translation>
    </message>
    <message>
        <source>What is to be different?</source>
        <translation>Vad ska bli annorlunda?</translation>
    </message>
    <message>
        <source>What it aims at</source>
        <translation>Vad den siktar på</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>what it is given for</source>
        <translation>vad det ges för</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Hurdan</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Vad det var</translation>
    </message>
    <message>
        <source>What keeps it away</source>
        <translation>Vad som håller det borta</translation>
    </message>
    <message>
        <source>What keeps it away?</source>
        <translation>Vad håller det borta?</translation>
    </message>
    <message>
        <source>What kind of request</source>
        <translation>Vilket slags begäran</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>Vad ska vi tala om?</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Vad som talar emot</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Vad som talar för</translation>
    </message>
    <message>
        <source>What the case has already</source>
        <translation>Det som ärendet redan har</translation>
    </message>
    <message>
        <source>What the family and those close to it do</source>
        <translation>Vad familjen och de närstående gör</translation>
    </message>
    <message>
        <source>What the plan’s decisions do to the child’s life</source>
        <translation>Vad planens beslut gör med barnets liv</translation>
    </message>
    <message>
        <source>What the service is called</source>
        <translation>Tjänstens namn</translation>
    </message>
    <message>
        <source>What the statutes ask for</source>
        <translation>Vad lagen förutsätter</translation>
    </message>
    <message>
        <source>What this means for the child</source>
        <translation>Vad detta betyder för barnet</translation>
    </message>
    <message>
        <source>What this part of life is called</source>
        <translation>Vad det här livsområdet heter</translation>
    </message>
    <message>
        <source>What to the child</source>
        <translation>Vad för barnet</translation>
    </message>
    <message>
        <source>What was agreed in the meeting</source>
        <translation>Vad som avtalades vid överläggningen</translation>
    </message>
    <message>
        <source>What was agreed, and close people’s own need of support</source>
        <translation>Vad som avtalades, och de närståendes eget behov av stöd</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Vad svaret var</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Vad beslutades?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>What was half typed when the case was closed is kept.</source>
        <translation>Det som höll på att skrivas när ärendet stängdes finns kvar.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>vad som sades</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Vad som berättades</translation>
    </message>
    <message>
        <source>What was written has been read aloud and found right</source>
        <translation>Det antecknade har lästs högt och konstaterats vara rätt</translation>
    </message>
    <message>
        <source>What was written is kept as it is; a note can be added on the page of meetings.</source>
        <translation>Det antecknade bevaras som det är; en anmärkning kan läggas till på sidan Överläggningar.</translation>
    </message>
    <message>
        <source>What we conclude</source>
        <translation>Våra slutsatser</translation>
    </message>
    <message>
        <source>What we notice by</source>
        <translation>Hur vi märker det</translation>
    </message>
    <message>
        <source>What we would like to know</source>
        <translation>Vad vi vill veta</translation>
    </message>
    <message>
        <source>What will be different, seen from the child?</source>
        <translation>Vad blir annorlunda för barnet?</translation>
    </message>
    <message>
        <source>What would be seen at each level? Leave them empty where they are no help.</source>
        <translation>Vad skulle man se på varje nivå? Lämna dem tomma om de inte är till hjälp.</translation>
    </message>
    <message>
        <source>What {number} means</source>
        <translation>Vad {number} betyder</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>When you leave the table</source>
        <translation>När du lämnar bordet</translation>
    </message>
    <message>
        <source>When, where and by whom it suits them</source>
        <translation>När, var och med vem det passar dem</translation>
    </message>
    <message>
        <source>when: 2019, spring 2019, 5.3.2019</source>
        <translation>när: 2019, våren 2019, 5.3.2019</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Informationskälla</translation>
    </message>
    <message>
        <source>Where the matter stands</source>
        <translation>Var ärendet är</translation>
    </message>
    <message>
        <source>Where we start</source>
        <translation>Var vi börjar</translation>
    </message>
    <message>
        <source>Where you say the same person, only what is empty in the case is filled in. Nothing is overwritten.</source>
        <translation>Där du väljer samma person fylls bara det som är tomt i ärendet i. Inget skrivs över.</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>Which lane</source>
        <translation>Vilken rad</translation>
    </message>
    <message>
        <source>Which line</source>
        <translation>Vilken linje</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Vem som svarar</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>vem som svarar</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Vem som ansvarar</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Vem tog upp saken</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Vilka kom</translation>
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
        <source>Who does what as a table (CSV)</source>
        <translation>Vem gör vad som tabell (CSV)</translation>
    </message>
    <message>
        <source>Who does what for the last goal?</source>
        <translation>Vem gör vad för det sista målet?</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Vem gör vad?</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Vem som följer upp</translation>
    </message>
    <message>
        <source>Who gives or forbids</source>
        <translation>Vem ger eller förbjuder</translation>
    </message>
    <message>
        <source>Who helps the child or meets them in everyday life? Begin with the school, day care or health care.</source>
        <translation>Vem hjälper barnet eller möter det i vardagen? Börja med skolan, småbarnspedagogiken eller hälsovården.</translation>
    </message>
    <message>
        <source>Who is close to the child? Add them first, then place them in the rings.</source>
        <translation>Vem står barnet nära? Lägg först till personen och placera hen sedan i ringarna.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Vilka är här</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Vem är {name}?</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <comment>heading of a list</comment>
        <translation>Här bor</translation>
    </message>
    <message>
        <source>Who may see what of this matter, and on what ground. Every copy follows it on the day it leaves.</source>
        <translation>Vem som får se vad av det här ärendet och på vilken grund. Varje exemplar följer detta den dag det ges.</translation>
    </message>
    <message>
        <source>Who said it, when and how: {what}</source>
        <translation>Vem som sade det, när och hur: {what}</translation>
    </message>
    <message>
        <source>Who sees it differently, and how</source>
        <translation>Vem ser det annorlunda, och hur</translation>
    </message>
    <message>
        <source>Who sees it so</source>
        <translation>Vem ser det så</translation>
    </message>
    <message>
        <source>who sees it so</source>
        <translation>vem som ser det så</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Vem ser till det</translation>
    </message>
    <message>
        <source>Whoever holds the paper can open the case. Keep it in a locked cabinet, away from this computer.</source>
        <translation>Den som har papperet kan öppna ärendet. Förvara det i ett låst skåp, skilt från den här datorn.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Hela bilden</translation>
    </message>
    <message>
        <source>Whom to add</source>
        <translation>Vem läggs till</translation>
    </message>
    <message>
        <source>Whom to call, in this order</source>
        <translation>Vem man ringer, i den här ordningen</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Whose eyes the wall is for</source>
        <translation>Vem väggen visas för</translation>
    </message>
    <message>
        <source>Whose feedback it is</source>
        <translation>Vems respons</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Vems mål</translation>
    </message>
    <message>
        <source>whose view: not written down</source>
        <translation>vems syn: inte antecknat</translation>
    </message>
    <message>
        <source>Whose voice is shown</source>
        <translation>Vems röst som visas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Why do you go on without a consent?</source>
        <translation>Varför fortsätter ni utan samtycke?</translation>
    </message>
    <message>
        <source>Why it cannot be followed</source>
        <translation>Varför det inte kan följas</translation>
    </message>
    <message>
        <source>why it cannot be followed</source>
        <translation>varför det inte kan följas</translation>
    </message>
    <message>
        <source>Why no special support is needed is not written down.</source>
        <translation>Motiveringen till att särskilt stöd inte behövs är inte antecknad.</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Varför de lämnade</translation>
    </message>
    <message>
        <source>Why? Write the reason.</source>
        <translation>Varför? Skriv orsaken.</translation>
    </message>
    <message>
        <source>Width of the contents</source>
        <translation>Innehållets bredd</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>Panelens bredd</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>tillsammans med {name}</translation>
    </message>
    <message>
        <source>Without the passphrase or a recovery key on paper nobody can open the case, nor can we.</source>
        <translation>Utan lösenfrasen eller en återställningsnyckel på papper kan ingen öppna ärendet, inte heller vi.</translation>
    </message>
    <message>
        <source>words to find it by: sleep, fear, school</source>
        <translation>ord som den hittas med: sömn, rädsla, skola</translation>
    </message>
    <message>
        <source>worker only</source>
        <translation>bara arbetstagaren</translation>
    </message>
    <message>
        <source>Workers</source>
        <comment>heading of a list</comment>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>Working talk, no findings</source>
        <translation>Arbetssamtal, inga konstateranden</translation>
    </message>
    <message>
        <source>Works along</source>
        <translation>Arbetar med</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Arbetar på</translation>
    </message>
    <message>
        <source>worries</source>
        <comment>a choice of what to show</comment>
        <translation>oro</translation>
    </message>
    <message>
        <source>Write any number or sign of your own.</source>
        <translation>Skriv vilket eget nummer eller tecken som helst.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Skriv ner</translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation>Skriv ner vad som sades</translation>
    </message>
    <message>
        <source>Write for example 5.3.2019.</source>
        <translation>Skriv till exempel 5.3.2019.</translation>
    </message>
    <message>
        <source>Write for example 6.</source>
        <translation>Skriv till exempel 6.</translation>
    </message>
    <message>
        <source>Write line {number} from the paper</source>
        <translation>Skriv av rad {number} från papperet</translation>
    </message>
    <message>
        <source>Write the directory to a file</source>
        <translation>Skriv katalogen till en fil</translation>
    </message>
    <message>
        <source>Write the six lines. Small or capital letters and spaces make no difference.</source>
        <translation>Skriv de sex raderna. Stora och små bokstäver eller mellanslag har ingen betydelse.</translation>
    </message>
    <message>
        <source>Write the survey to a file</source>
        <translation>Skriv enkäten till en fil</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, rights were explained</source>
        <translation>ja, rättigheterna har förklarats</translation>
    </message>
    <message>
        <source>{kept} times of {planned}</source>
        <translation>{kept} gånger av {planned}</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} kom</translation>
    </message>
    <message>
        <source>{name} checks</source>
        <translation>{name} kontrollerar</translation>
    </message>
    <message>
        <source>{name} dies</source>
        <translation>{name} dör</translation>
    </message>
    <message>
        <source>{name} follows up</source>
        <translation>{name} följer upp</translation>
    </message>
    <message>
        <source>{name} is a parent</source>
        <translation>{name} är förälder</translation>
    </message>
    <message>
        <source>{name} is born</source>
        <translation>{name} föds</translation>
    </message>
    <message>
        <source>{name}, {day}: number</source>
        <translation>{name}, {day}: tal</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{name}’s own goal</source>
        <translation>eget mål: {name}</translation>
    </message>
    <message>
        <source>{number} – Lähipiiri</source>
        <translation>{number} – Lähipiiri</translation>
    </message>
    <message>
        <source>{one} and {other}: no family tie is known</source>
        <translation>{one} och {other}: ingen familjerelation är känd</translation>
    </message>
    <message>
        <source>{phase}: here we are</source>
        <translation>{phase}: här är vi</translation>
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
        <translation>{what}: dagen har passerat</translation>
    </message>
    <message>
        <source>{who} is {whose} {chain}</source>
        <translation>{who} är {whose} {chain}</translation>
    </message>
    <message>
        <source>−1, less than hoped</source>
        <translation>−1, mindre än man hoppades</translation>
    </message>
    <message>
        <source>−2, much less than hoped</source>
        <translation>−2, mycket mindre än man hoppades</translation>
    </message>
</context>
</TS>
