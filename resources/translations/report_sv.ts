<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>! worry</source>
        <comment>in a narrow column</comment>
        <translation>! oro</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <comment>given out</comment>
        <translation>
            <numerusform>%n exemplar</numerusform>
            <numerusform>%n exemplar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no date and are not on the line.</source>
        <translation>
            <numerusform>%n sak har inget datum och finns inte på linjen.</numerusform>
            <numerusform>%n saker har inget datum och finns inte på linjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients</source>
        <translation>
            <numerusform>%n mottagare</numerusform>
            <numerusform>%n mottagare</numerusform>
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
        <source>+ strength</source>
        <comment>in a narrow column</comment>
        <translation>+ styrka</translation>
    </message>
    <message>
        <source>A change of the passphrase makes it worthless: destroy it then, and make a new one.</source>
        <translation>När lösenfrasen byts blir den värdelös: förstör papperet då och gör ett nytt.</translation>
    </message>
    <message>
        <source>A consent was taken back</source>
        <translation>Ett samtycke har återkallats</translation>
    </message>
    <message>
        <source>A consultation sheet is made without identity only; nothing was printed.</source>
        <translation>Ett konsultationsblad görs endast utan identitet; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>A form for the child and the family to fill in after a meeting.</source>
        <translation>En blankett som barnet och familjen fyller i efter mötet.</translation>
    </message>
    <message>
        <source>A full bar is a time. An empty one is a day of which only the month or the year is known; dashed, the date is not sure.</source>
        <translation>En fylld stapel är en tid. En tom är en dag av vilken bara månaden eller året är känt; streckad är tiden osäker.</translation>
    </message>
    <message>
        <source>A prohibition can be taken back whenever you want, without saying why.</source>
        <translation>Ett förbud kan återkallas när som helst, utan att säga varför.</translation>
    </message>
    <message>
        <source>A prohibition was taken back</source>
        <translation>Ett förbud har återkallats</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>En trygg plats</translation>
    </message>
    <message>
        <source>A safe place:</source>
        <translation>En trygg plats:</translation>
    </message>
    <message>
        <source>about a risk</source>
        <translation>gäller en risk</translation>
    </message>
    <message>
        <source>Added afterwards</source>
        <translation>Tillagt i efterhand</translation>
    </message>
    <message>
        <source>Advice, who gave it, and the day of the answer:</source>
        <translation>Rådet, vem som gav det och svarsdagen:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Emot:</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>åldern okänd</translation>
    </message>
    <message>
        <source>Agencies with a tie</source>
        <translation>Aktörer med kontakt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <comment>section of the plan</comment>
        <translation>Avtalade fortsatta åtgärder</translation>
    </message>
    <message>
        <source>Among professionals</source>
        <translation>Mellan yrkespersoner</translation>
    </message>
    <message>
        <source>Annex to the log report</source>
        <translation>Bilaga till loggutredningen</translation>
    </message>
    <message>
        <source>Annex to the log report: copy by copy</source>
        <translation>Bilaga till loggutredningen: exemplar för exemplar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answers for the plan</source>
        <translation>Svarar för planen</translation>
    </message>
    <message>
        <source>answers for the plan</source>
        <translation>svarar för planen</translation>
    </message>
    <message>
        <source>anything about the child’s matter</source>
        <translation>vad som helst i barnets ärende</translation>
    </message>
    <message>
        <source>anything about the plan</source>
        <translation>vad som helst i planen</translation>
    </message>
    <message>
        <source>as hoped</source>
        <translation>så som man hoppades</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>läget {day}</translation>
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
        <source>Asked of others, answer awaited</source>
        <translation>Begärt av andra, svar inväntas</translation>
    </message>
    <message>
        <source>Assessment of service needs</source>
        <translation>Bedömning av servicebehovet</translation>
    </message>
    <message>
        <source>assessment-{number}</source>
        <translation>bedomning-{number}</translation>
    </message>
    <message>
        <source>Attainment of goals</source>
        <comment>section of the assessment</comment>
        <translation>Uppnående av målen</translation>
    </message>
    <message>
        <source>Attainment of the previous plan’s goals</source>
        <comment>section of the plan</comment>
        <translation>Uppnående av målen i föregående plan</translation>
    </message>
    <message>
        <source>Background and present situation</source>
        <comment>section of the plan</comment>
        <translation>Bakgrund och nuläge</translation>
    </message>
    <message>
        <source>Begun without a consent, because:</source>
        <translation>Inlett utan samtycke, eftersom:</translation>
    </message>
    <message>
        <source>Born:</source>
        <translation>Född:</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Senast {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>card-{number}</source>
        <translation>kort-{number}</translation>
    </message>
    <message>
        <source>changes-{number}</source>
        <translation>andringar-{number}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Child of an adult whom other services treat</source>
        <translation>Barn till en vuxen som vårdas inom andra tjänster</translation>
    </message>
    <message>
        <source>Child welfare client plan</source>
        <translation>Klientplan för barnskyddet</translation>
    </message>
    <message>
        <source>Child’s own worker</source>
        <translation>Egen kontaktperson</translation>
    </message>
    <message>
        <source>Choose a new passphrase, and make a new recovery key.</source>
        <translation>Välj en ny lösenfras och gör en ny återställningsnyckel.</translation>
    </message>
    <message>
        <source>Choose another document, or record first what it is to tell of.</source>
        <translation>Välj en annan handling, eller anteckna först det som den ska berätta om.</translation>
    </message>
    <message>
        <source>Choose another meeting, or another recipient.</source>
        <translation>Välj en annan överläggning eller en annan mottagare.</translation>
    </message>
    <message>
        <source>Choose another picture or another recipient.</source>
        <translation>Välj en annan bild eller en annan mottagare.</translation>
    </message>
    <message>
        <source>Choose the consultation without identity as its reader.</source>
        <translation>Välj konsultation utan identitet som läsare.</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023), section 4</source>
        <translation>kunduppgiftslagen 4 §</translation>
    </message>
    <message>
        <source>Client plan, services for families with children</source>
        <translation>Klientplan inom servicen för barnfamiljer</translation>
    </message>
    <message>
        <source>Client’s proposal, necessary services, other services and means</source>
        <comment>section of the plan</comment>
        <translation>Klientens förslag till hur tjänsterna ska produceras och tillhandahållas, den yrkesutbildade personens bedömning av stödbehovet, övriga tjänster och metoder</translation>
    </message>
    <message>
        <source>Closeness, 9 to 0</source>
        <translation>Närhet, 9–0</translation>
    </message>
    <message>
        <source>conclusion</source>
        <comment>in a narrow column</comment>
        <translation>slutsats</translation>
    </message>
    <message>
        <source>Conclusions and further measures</source>
        <comment>section of the assessment</comment>
        <translation>Slutsatser och fortsatta åtgärder</translation>
    </message>
    <message>
        <source>Conclusions on the conditions of being a client</source>
        <translation>Slutsatser om förutsättningarna för klientrelationen</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>SEKRETESSBELAGD</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>consent of {name}</source>
        <translation>samtycke av {name}</translation>
    </message>
    <message>
        <source>Consent sheet to sign</source>
        <translation>Samtyckesblankett att underteckna</translation>
    </message>
    <message>
        <source>consent-{number}</source>
        <translation>samtycke-{number}</translation>
    </message>
    <message>
        <source>Consents</source>
        <comment>section of the plan</comment>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Consents and log</source>
        <translation>Samtycken och logg</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Consultation sheet</source>
        <translation>Konsultationsblad</translation>
    </message>
    <message>
        <source>Consultation sheet, without identity</source>
        <translation>Konsultationsblad, utan identitet</translation>
    </message>
    <message>
        <source>Consultation without identity</source>
        <translation>Konsultation utan identitet</translation>
    </message>
    <message>
        <source>consultation-{number}</source>
        <translation>konsultation-{number}</translation>
    </message>
    <message>
        <source>Contact page: whom do I call about what</source>
        <translation>Kontaktsida: vem ringer jag om vad</translation>
    </message>
    <message>
        <source>contacts-{number}</source>
        <translation>kontakter-{number}</translation>
    </message>
    <message>
        <source>Copies given out</source>
        <translation>Utlämnade exemplar</translation>
    </message>
    <message>
        <source>Copy {number}/{copies}</source>
        <translation>Exemplar {number}/{copies}</translation>
    </message>
    <message>
        <source>Crisis card</source>
        <translation>Kriskort</translation>
    </message>
    <message>
        <source>Crisis card for a pocket</source>
        <translation>Kriskort för fickan</translation>
    </message>
    <message>
        <source>Cut along the dashed line and fold in the middle. It names no family, so that it may be lost.</source>
        <translation>Klipp längs den streckade linjen och vik på mitten. Kortet nämner ingen familj, så det gör inget om det tappas bort.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Kommande dagar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decisions, who carries them out and who follows up</source>
        <translation>Beslut, de som genomför dem och de som ansvarar för uppföljningen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Täthet</translation>
    </message>
    <message>
        <source>digest {digest}</source>
        <translation>kontrollsumma {digest}</translation>
    </message>
    <message>
        <source>Dissenting views</source>
        <comment>section of the plan</comment>
        <translation>Avvikande åsikter</translation>
    </message>
    <message>
        <source>Each day is reckoned from what was in force on it.</source>
        <translation>Varje dag är räknad utifrån det som gällde då.</translation>
    </message>
    <message>
        <source>Every copy given of your data, and every day of use</source>
        <translation>Varje exemplar som getts av dina uppgifter och varje dag då de använts</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Allt.</translation>
    </message>
    <message>
        <source>Family and people close to the child</source>
        <translation>Familj och närstående</translation>
    </message>
    <message>
        <source>feedback-{number}</source>
        <translation>respons-{number}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>Five faces in a row, from very sad (1) to very glad (5).</source>
        <translation>Fem ansikten på rad, från mycket ledset (1) till mycket glatt (5).</translation>
    </message>
    <message>
        <source>For a client who asks for more: each copy by itself, each day of use.</source>
        <translation>För en klient som ber om mer: varje exemplar för sig, varje dag av användning.</translation>
    </message>
    <message>
        <source>For a client who asks who has got or seen what. One page.</source>
        <translation>För en klient som frågar vem som har fått eller sett vad. En sida.</translation>
    </message>
    <message>
        <source>For advice from outside: nobody can be told from it.</source>
        <translation>För råd utifrån: ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>För:</translation>
    </message>
    <message>
        <source>For the child and the family</source>
        <translation>För barnet och familjen</translation>
    </message>
    <message>
        <source>For the door of the refrigerator: whom to call about what.</source>
        <translation>För kylskåpsdörren: vem man ringer om vad.</translation>
    </message>
    <message>
        <source>For the next worker: the matter read in two minutes.</source>
        <translation>För nästa arbetstagare: ärendet läst på två minuter.</translation>
    </message>
    <message>
        <source>For the table of a meeting: who does what, with overlaps and gaps.</source>
        <translation>För mötesbordet: vem gör vad, med överlappningar och luckor.</translation>
    </message>
    <message>
        <source>For whoever took a consent back: what it was and since when it is no longer in force.</source>
        <translation>För den som återkallat ett samtycke: vad det var och sedan när det inte längre gäller.</translation>
    </message>
    <message>
        <source>Forbidden by</source>
        <translation>Förbjuds av</translation>
    </message>
    <message>
        <source>from version {old} to version {new}</source>
        <translation>från version {old} till version {new}</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från och med {day}</translation>
    </message>
    <message>
        <source>From {since} until further notice.</source>
        <translation>Från och med {since}, tills vidare.</translation>
    </message>
    <message>
        <source>From {since} until {until}.</source>
        <translation>{since}–{until}.</translation>
    </message>
    <message>
        <source>Further information:</source>
        <translation>Mer information:</translation>
    </message>
    <message>
        <source>Gaps to look at together</source>
        <translation>Luckor att se på tillsammans</translation>
    </message>
    <message>
        <source>Gaps: {gaps}.</source>
        <translation>Luckor: {gaps}.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Givet av</translation>
    </message>
    <message>
        <source>given by {name}</source>
        <translation>gavs av {name}</translation>
    </message>
    <message>
        <source>Giving it is voluntary. You can take it back whenever you want, without saying why, by telling the worker. From that day on nothing more is given. What has been given before cannot be called back.</source>
        <translation>Det är frivilligt att ge samtycke. Du kan återkalla det när som helst utan att säga varför: meddela det till socialarbetaren. Från och med den dagen ges inget nytt ut. Det som redan har getts kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Mål och vad vi gör</translation>
    </message>
    <message>
        <source>Goals to be set, services and other means</source>
        <comment>section of the plan</comment>
        <translation>Mål som ska fastställas, service som planeras för klienten, övriga tjänster och metoder</translation>
    </message>
    <message>
        <source>Guardians:</source>
        <translation>Vårdnadshavare:</translation>
    </message>
    <message>
        <source>Hand-over to the next worker</source>
        <translation>Överlämning till nästa arbetstagare</translation>
    </message>
    <message>
        <source>hand-over-{number}</source>
        <translation>overlamning-{number}</translation>
    </message>
    <message>
        <source>Handling of the matter</source>
        <translation>Behandling av ärendet</translation>
    </message>
    <message>
        <source>Here is room for the child&apos;s own words, just as the child says them.</source>
        <translation>Här finns plats för barnets egna ord, precis så som barnet säger dem.</translation>
    </message>
    <message>
        <source>Home municipality:</source>
        <translation>Hemkommun:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How and when rights were explained:</source>
        <translation>Hur och när rättigheterna har förklarats:</translation>
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation>Hur var och en av oss ser det</translation>
    </message>
    <message>
        <source>How everyday life affects managing:</source>
        <translation>Hur vardagen påverkar förmågan att klara sig:</translation>
    </message>
    <message>
        <source>How far it was reached</source>
        <translation>Hur långt man kom</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hur det går</translation>
    </message>
    <message>
        <source>How it has gone, in numbers</source>
        <translation>Hur det har gått, i siffror</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>Hur det bedömdes</translation>
    </message>
    <message>
        <source>How long support is needed</source>
        <translation>Hur länge stöd behövs</translation>
    </message>
    <message>
        <source>How long we think we work together:</source>
        <translation>Bedömning av klientrelationens varaktighet:</translation>
    </message>
    <message>
        <source>How many have used the data</source>
        <translation>Antal användare</translation>
    </message>
    <message>
        <source>How our goals have gone</source>
        <translation>Hur det har gått med våra mål</translation>
    </message>
    <message>
        <source>How the earlier goals went</source>
        <translation>Hur det gick med de tidigare målen</translation>
    </message>
    <message>
        <source>How the family would like the help:</source>
        <translation>Hur familjen önskar få hjälp:</translation>
    </message>
    <message>
        <source>How the support is arranged</source>
        <translation>Hur stödet ordnas</translation>
    </message>
    <message>
        <source>How things are now</source>
        <translation>Så här är läget nu</translation>
    </message>
    <message>
        <source>How this plan came about</source>
        <translation>Så här kom planen till</translation>
    </message>
    <message>
        <source>How was the meeting?</source>
        <translation>Hurdan var överläggningen?</translation>
    </message>
    <message>
        <source>How we go on</source>
        <translation>Hur vi går vidare</translation>
    </message>
    <message>
        <source>How we notice</source>
        <translation>Hur vi märker det</translation>
    </message>
    <message>
        <source>How we notice that it is getting hard</source>
        <translation>Hur vi märker att det börjar bli svårt</translation>
    </message>
    <message>
        <source>How we notice that it is getting hard:</source>
        <translation>Hur vi märker att det börjar bli svårt:</translation>
    </message>
    <message>
        <source>Hypotheses of the team</source>
        <translation>Teamets hypoteser</translation>
    </message>
    <message>
        <source>I</source>
        <comment>the child speaks</comment>
        <translation>Jag</translation>
    </message>
    <message>
        <source>I also want to say:</source>
        <translation>Jag vill också säga:</translation>
    </message>
    <message>
        <source>I call</source>
        <translation>Jag ringer</translation>
    </message>
    <message>
        <source>I got to say what I wanted: yes, partly, no. What was left unsaid?</source>
        <translation>Jag fick säga det jag ville: ja, delvis, nej. Vad blev osagt?</translation>
    </message>
    <message>
        <source>I may ask to talk alone with my worker.</source>
        <translation>Jag får be att få prata ensam med min arbetstagare.</translation>
    </message>
    <message>
        <source>I may ask, and say if something is written wrong.</source>
        <translation>Jag får fråga, och säga till om något är fel skrivet.</translation>
    </message>
    <message>
        <source>I may say what I think, and I may stay silent.</source>
        <translation>Jag får säga vad jag tänker, och jag får vara tyst.</translation>
    </message>
    <message>
        <source>I want to talk about this:</source>
        <translation>Jag vill tala om detta:</translation>
    </message>
    <message>
        <source>Identity of the pupil and the guardian</source>
        <translation>Identifieringsuppgifter för eleven och vårdnadshavaren</translation>
    </message>
    <message>
        <source>If not reached:</source>
        <translation>Om hen inte svarar:</translation>
    </message>
    <message>
        <source>If something here surprises you, ask the worker. You may ask for this report again free of charge, and you get it within two months at the latest.</source>
        <translation>Om något här förvånar dig, fråga socialarbetaren. Du får begära den här utredningen på nytt utan avgift, och du får den senast inom två månader.</translation>
    </message>
    <message>
        <source>If something worries me, I may call</source>
        <translation>Om något oroar mig kan jag ringa</translation>
    </message>
    <message>
        <source>If you see something differently, write it here.</source>
        <translation>Om du ser något på ett annat sätt, skriv det här.</translation>
    </message>
    <message>
        <source>in a crisis</source>
        <translation>i en kris</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Information on rights given</source>
        <comment>section of the plan</comment>
        <translation>Redogörelse över rättigheter</translation>
    </message>
    <message>
        <source>interpreter: {tongue}</source>
        <translation>tolk: {tongue}</translation>
    </message>
    <message>
        <source>Invitation to a meeting</source>
        <translation>Inbjudan till en överläggning</translation>
    </message>
    <message>
        <source>invitation-{number}</source>
        <translation>inbjudan-{number}</translation>
    </message>
    <message>
        <source>It cannot be followed: {why}</source>
        <translation>Det kan inte följas: {why}</translation>
    </message>
    <message>
        <source>It has not counted since {day}.</source>
        <translation>Det har inte gällt sedan {day}.</translation>
    </message>
    <message>
        <source>It is followed.</source>
        <translation>Det följs.</translation>
    </message>
    <message>
        <source>Keep it like a key</source>
        <translation>Förvara den som en nyckel</translation>
    </message>
    <message>
        <source>Keep no photograph and no copy of it on a computer.</source>
        <translation>Spara inget foto och ingen kopia av den på en dator.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sista</translation>
    </message>
    <message>
        <source>last {last}, first {first}; on {count} days</source>
        <translation>senast {last}, först {first}; {count} dagar</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>less than hoped</source>
        <translation>mindre än man hoppades</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>Nivåer: {levels}</translation>
    </message>
    <message>
        <source>Life line</source>
        <translation>Livslinje</translation>
    </message>
    <message>
        <source>Life line in three lanes</source>
        <translation>Livslinje i tre spår</translation>
    </message>
    <message>
        <source>life-line-{number}</source>
        <translation>linje-{number}</translation>
    </message>
    <message>
        <source>Log report</source>
        <translation>Loggutredning</translation>
    </message>
    <message>
        <source>Log report: who was given what</source>
        <translation>Loggutredning: vem som har fått vad</translation>
    </message>
    <message>
        <source>log-annex-{number}</source>
        <translation>logg-bilaga-{number}</translation>
    </message>
    <message>
        <source>log-{number}</source>
        <translation>logg-{number}</translation>
    </message>
    <message>
        <source>Mapping of the close network</source>
        <translation>Kartläggning av närståendenätverket</translation>
    </message>
    <message>
        <source>Meeting in which this plan was made</source>
        <comment>section of the plan</comment>
        <translation>Information om överläggning där planen har upprättats</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Överläggningar</translation>
    </message>
    <message>
        <source>Meetings with the designated worker:</source>
        <translation>Möten med den egna kontaktpersonen:</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Promemoria från en överläggning</translation>
    </message>
    <message>
        <source>minutes-{number}</source>
        <translation>promemoria-{number}</translation>
    </message>
    <message>
        <source>more than hoped</source>
        <translation>mer än man hoppades</translation>
    </message>
    <message>
        <source>much less than hoped</source>
        <translation>mycket mindre än man hoppades</translation>
    </message>
    <message>
        <source>much more than hoped</source>
        <translation>mycket mer än man hoppades</translation>
    </message>
    <message>
        <source>My own page</source>
        <translation>Min egen sida</translation>
    </message>
    <message>
        <source>My tree: the people who are near me</source>
        <translation>Mitt träd: människorna som står mig nära</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name a worker of the child’s own, or somebody who does something in the plan.</source>
        <translation>Namnge barnets egen kontaktperson eller någon som gör något i planen.</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Stödbehov</translation>
    </message>
    <message>
        <source>Need {number}: {need}, {services}.</source>
        <translation>Behov {number}: {need}, {services}.</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Behov: {need}</translation>
    </message>
    <message>
        <source>No copy has been given out that you could be told of.</source>
        <translation>Inga utlämnade exemplar som du kan få veta om.</translation>
    </message>
    <message>
        <source>No next meeting, because:</source>
        <translation>Ingen följande överläggning, eftersom:</translation>
    </message>
    <message>
        <source>no service, own doing only</source>
        <translation>ingen service, bara eget</translation>
    </message>
    <message>
        <source>nobody does anything yet</source>
        <translation>ingen gör ännu något</translation>
    </message>
    <message>
        <source>Not asked, because:</source>
        <translation>Inte tillfrågat, eftersom:</translation>
    </message>
    <message>
        <source>Not looked at together again yet; earlier it was found:</source>
        <translation>Ännu inte utvärderat på nytt tillsammans; tidigare sades:</translation>
    </message>
    <message>
        <source>Not looked at together yet.</source>
        <translation>Ännu inte utvärderat tillsammans.</translation>
    </message>
    <message>
        <source>Not to</source>
        <translation>Får inte ges till</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what stood in a field before</comment>
        <translation>inget</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>Nothing in the case has a date yet; nothing was printed.</source>
        <translation>Inget i ärendet har ännu ett datum; inget skrevs ut.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ingenting är öppet.</translation>
    </message>
    <message>
        <source>Nothing is recorded of it that you could be told.</source>
        <translation>Ingenting som du kan få veta är antecknat om det.</translation>
    </message>
    <message>
        <source>Now: {baseline}</source>
        <translation>Nu: {baseline}</translation>
    </message>
    <message>
        <source>on behalf of {name}</source>
        <translation>för {name}</translation>
    </message>
    <message>
        <source>On one {paper} page the smallest text would be under {least} points, too small to read.</source>
        <translation>På en {paper}-sida skulle den minsta texten bli under {least} punkter och för liten att läsa.</translation>
    </message>
    <message>
        <source>On what ground, for what</source>
        <translation>På vilken grund, för vad</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Vilka dagar</translation>
    </message>
    <message>
        <source>One A3 page</source>
        <translation>En A3-sida</translation>
    </message>
    <message>
        <source>One A4 page</source>
        <translation>En A4-sida</translation>
    </message>
    <message>
        <source>Open the case file in Lähipiiri and choose “Use the recovery key”.</source>
        <translation>Öppna ärendets fil i Lähipiiri och välj ”Använd återställningsnyckeln”.</translation>
    </message>
    <message>
        <source>Other parties’ estimate of the need of support</source>
        <comment>section of the assessment</comment>
        <translation>Andra samarbetsaktörers bedömning av behovet av stöd och service</translation>
    </message>
    <message>
        <source>Other plans in force</source>
        <comment>section of the plan</comment>
        <translation>Mer information</translation>
    </message>
    <message>
        <source>Other plans of the child</source>
        <translation>Barnets andra planer</translation>
    </message>
    <message>
        <source>Other things that help:</source>
        <translation>Annat som hjälper:</translation>
    </message>
    <message>
        <source>Our common plan</source>
        <translation>Gemensam plan</translation>
    </message>
    <message>
        <source>Our shared assessment</source>
        <translation>Vår gemensamma bedömning</translation>
    </message>
    <message>
        <source>own-page-{number}</source>
        <translation>egen-sida-{number}</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Sida {page} / {pages}</translation>
    </message>
    <message>
        <source>Parents and guardians</source>
        <translation>Föräldrar och vårdnadshavare</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Del av planen</translation>
    </message>
    <message>
        <source>Participants and their position</source>
        <translation>Deltagarna och deras ställning</translation>
    </message>
    <message>
        <source>People and professionals in the circles</source>
        <translation>Personer och yrkespersoner i ringarna</translation>
    </message>
    <message>
        <source>People in the network</source>
        <translation>Personer i nätverket</translation>
    </message>
    <message>
        <source>Persons the plan is given to</source>
        <comment>section of the plan</comment>
        <translation>Personer som planen ska ges till</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Plats och datum</translation>
    </message>
    <message>
        <source>Plan and assessment</source>
        <translation>Plan och bedömning</translation>
    </message>
    <message>
        <source>Plan for meetings, review of the plan, length of the client relationship</source>
        <comment>section of the plan</comment>
        <translation>Plan för möten mellan klienten och klientens egen kontaktperson, granskning av planen, bedömning av klientrelationens varaktighet</translation>
    </message>
    <message>
        <source>plan-{number}</source>
        <translation>plan-{number}</translation>
    </message>
    <message>
        <source>Poster of A3 sheets</source>
        <translation>Affisch av A3-ark</translation>
    </message>
    <message>
        <source>Poster of A4 sheets</source>
        <translation>Affisch av A4-ark</translation>
    </message>
    <message>
        <source>practice data, invented people</source>
        <translation>övningsmaterial, påhittade personer</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Närvarande:</translation>
    </message>
    <message>
        <source>Print it as a poster of {sheets} A4 sheets.</source>
        <translation>Skriv ut den som affisch, {sheets} A4-ark.</translation>
    </message>
    <message>
        <source>Print it on one A3 page, or as a poster of {sheets} A4 sheets.</source>
        <translation>Skriv ut den på en A3-sida eller som affisch, {sheets} A4-ark.</translation>
    </message>
    <message>
        <source>Print without it, or have the list checked by somebody who speaks the language.</source>
        <translation>Skriv ut utan det, eller låt någon som talar språket granska ordlistan.</translation>
    </message>
    <message>
        <source>Pupil:</source>
        <translation>Elev:</translation>
    </message>
    <message>
        <source>Purpose of the meeting</source>
        <translation>Överläggningens syfte</translation>
    </message>
    <message>
        <source>Put a ring round the face that fits. There is no wrong answer.</source>
        <translation>Ringa in det ansikte som passar. Det finns inget fel svar.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>Receipt for a consent taken back</source>
        <translation>Kvitto på ett återkallat samtycke</translation>
    </message>
    <message>
        <source>receipt-{number}</source>
        <translation>kvitto-{number}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Mottaget av</translation>
    </message>
    <message>
        <source>Record the consent first, or choose who gave it as the reader.</source>
        <translation>Anteckna samtycket först, eller välj den som gav det som läsare.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Relations a person</source>
        <translation>Relationer per person</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Granskning av planen</translation>
    </message>
    <message>
        <source>Rights have not been explained yet.</source>
        <translation>Rättigheterna har ännu inte förklarats.</translation>
    </message>
    <message>
        <source>Rights were explained.</source>
        <translation>Rättigheterna har förklarats.</translation>
    </message>
    <message>
        <source>Rights, duties, alternatives and their effects explained</source>
        <translation>Rättigheter, skyldigheter, alternativ och deras verkningar har förklarats</translation>
    </message>
    <message>
        <source>Scaling questions</source>
        <comment>section of the assessment</comment>
        <translation>Skalfrågor</translation>
    </message>
    <message>
        <source>Service providers and their responsibilities, private persons and their tasks</source>
        <comment>section of the plan</comment>
        <translation>Tjänstetillhandahållarna och deras ansvar, privatpersoner och deras uppgifter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services and professionals</source>
        <translation>Service och yrkesutbildade personer</translation>
    </message>
    <message>
        <source>Services around the child</source>
        <translation>Tjänster kring barnet</translation>
    </message>
    <message>
        <source>Services in the network</source>
        <translation>Tjänster i nätverket</translation>
    </message>
    <message>
        <source>Services that are necessary:</source>
        <translation>Nödvändig service:</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>lagd åt sidan</translation>
    </message>
    <message>
        <source>Several ways to see it, side by side. None of them is known to be true.</source>
        <translation>Flera sätt att se saken, sida vid sida. Inget av dem är känt som sant.</translation>
    </message>
    <message>
        <source>Sheet {name}: a part of the picture that is described on the page before the sheets.</source>
        <translation>Ark {name}: en del av bilden som beskrivs på sidan före arken.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <comment>section of the plan</comment>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Size: in touch (all)</source>
        <translation>Storlek: har kontakt (alla)</translation>
    </message>
    <message>
        <source>Social services, school, health care and others make one plan together with you. With this you agree that the plan is made together and that those who take part see in it what they need for their part.</source>
        <translation>Socialservicen, skolan, hälso- och sjukvården och andra gör en plan tillsammans med dig. Med detta samtycker du till att planen görs tillsammans och att de som deltar ser det i den som de behöver för sin del.</translation>
    </message>
    <message>
        <source>Some lines stand for several copies, so that all is on this page. Every copy by itself, with its day, is in the annex: ask for it, it costs nothing either.</source>
        <translation>Några rader står för flera exemplar, så att allt ryms på den här sidan. Varje exemplar för sig, med dag, finns i bilagan: be om den, inte heller den kostar något.</translation>
    </message>
    <message>
        <source>speaks {tongue}</source>
        <translation>språk: {tongue}</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <comment>section of the plan</comment>
        <translation>Klientens starka sidor och resurser</translation>
    </message>
    <message>
        <source>substitute {name}</source>
        <translation>ersättare {name}</translation>
    </message>
    <message>
        <source>Summary of the situation and the needs</source>
        <translation>Sammandrag av situationen och behoven</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tänk på det här</translation>
    </message>
    <message>
        <source>Task in this plan</source>
        <translation>Uppgift i den här planen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tell us if you need an interpreter, help to get there, or another time.</source>
        <translation>Berätta om du behöver tolk, hjälp att ta dig dit eller en annan tid.</translation>
    </message>
    <message>
        <source>Tell: {worker}</source>
        <translation>Meddela: {worker}</translation>
    </message>
    <message>
        <source>The advice we got</source>
        <translation>Rådet vi fick</translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation>Bedömningen</translation>
    </message>
    <message>
        <source>The assessment with the team’s hypotheses</source>
        <translation>Bedömningen med teamets hypoteser</translation>
    </message>
    <message>
        <source>The case has no such consent for this reader; nothing was printed.</source>
        <translation>Ärendet har inget sådant samtycke för den här läsaren; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>The case has nothing of an assessment yet; nothing was printed.</source>
        <translation>Fallet har ingen bedömning än; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>The case has nothing yet that this document could be about; nothing was printed.</source>
        <translation>Det finns ännu ingenting i ärendet som den här handlingen kunde handla om; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>The child&apos;s opinion</source>
        <comment>section of the plan</comment>
        <translation>Barnets åsikt</translation>
    </message>
    <message>
        <source>The child’s needs and everyday life, the family’s circumstances</source>
        <comment>section of the assessment</comment>
        <translation>Barnets behov och vardag, familjens förhållanden</translation>
    </message>
    <message>
        <source>The child’s own page</source>
        <translation>Barnets egen sida</translation>
    </message>
    <message>
        <source>The child’s own words are not written down yet. Ask the child first.</source>
        <translation>Barnets egna ord är inte nedskrivna ännu. Fråga barnet först.</translation>
    </message>
    <message>
        <source>The client’s view: is an own worker needed</source>
        <translation>Klientens bedömning: behövs en egen kontaktperson</translation>
    </message>
    <message>
        <source>The family and people close to it</source>
        <translation>Familjen och de närstående</translation>
    </message>
    <message>
        <source>The nearer to the middle, the closer to the child.</source>
        <translation>Ju närmare mitten, desto närmare barnet.</translation>
    </message>
    <message>
        <source>The network over time</source>
        <translation>Nätverket över tid</translation>
    </message>
    <message>
        <source>The picture is on {count} sheets.</source>
        <translation>Bilden är på {count} ark.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>The professional’s view: is an own worker needed</source>
        <translation>Den yrkesutbildade personens bedömning: behövs en egen kontaktperson</translation>
    </message>
    <message>
        <source>The pupil</source>
        <translation>Eleven</translation>
    </message>
    <message>
        <source>The responsible worker</source>
        <translation>Den ansvariga arbetstagaren</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Samma som tabell</translation>
    </message>
    <message>
        <source>The same with the team’s own guesses: for the team, with thought.</source>
        <translation>Detsamma med teamets egna antaganden: för teamet, med eftertanke.</translation>
    </message>
    <message>
        <source>There is no checked word list for this language; nothing was printed.</source>
        <translation>Det finns ingen granskad ordlista för det här språket; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>There is no crisis page for this reader; nothing was printed.</source>
        <translation>Det finns ingen krissida för den här läsaren; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>There is nobody to call yet; nothing was printed.</source>
        <translation>Det finns ännu ingen att ringa; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>There is nothing in the plan yet that anybody could do; nothing was printed.</source>
        <translation>Det finns ännu inget att göra i planen; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>There is nothing in this picture for this copy; nothing was printed.</source>
        <translation>Det finns inget i den här bilden för det här exemplaret. Inget skrevs ut.</translation>
    </message>
    <message>
        <source>There is only one version of the plan yet; nothing was printed.</source>
        <translation>Det finns ännu bara en version av planen; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>These things are well</source>
        <translation>De här sakerna är bra</translation>
    </message>
    <message>
        <source>This I would do in another way:</source>
        <translation>Det här skulle jag göra på ett annat sätt:</translation>
    </message>
    <message>
        <source>This is what I have said</source>
        <translation>Så här har jag sagt</translation>
    </message>
    <message>
        <source>This is what we do together</source>
        <translation>Det här gör vi tillsammans</translation>
    </message>
    <message>
        <source>This meeting is not on this recipient’s copy; nothing was printed.</source>
        <translation>Denna överläggning hör inte till denna mottagares exemplar; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>This was good:</source>
        <translation>Det här var bra:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To be cut out and folded: what to do and whom to call when it is hard.</source>
        <translation>Att klippa ut och vika: vad man gör och vem man ringer när det är svårt.</translation>
    </message>
    <message>
        <source>To how many recipients</source>
        <translation>Till hur många mottagare</translation>
    </message>
    <message>
        <source>To the next worker: two minutes</source>
        <translation>Till nästa arbetstagare: två minuter</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>To whom and about what</source>
        <translation>Till vem och om vad</translation>
    </message>
    <message>
        <source>together with {people}</source>
        <translation>tillsammans med {people}</translation>
    </message>
    <message>
        <source>took part from elsewhere</source>
        <translation>deltog på distans</translation>
    </message>
    <message>
        <source>Trim each sheet along its dashed line at the left and above, and glue it over the edge of the sheet beside it. The names in the margins say which sheet comes next.</source>
        <translation>Klipp arket längs den streckade linjen till vänster och upptill och limma det över kanten på arket bredvid. Beteckningarna i kanterna visar vilket ark som kommer bredvid.</translation>
    </message>
    <message>
        <source>Two numbers: without and with what has no date. That is counted for certain from the day somebody told of it. In the chart the dashed line is without it.</source>
        <translation>Två tal: utan och med det som saknar datum. Det räknas som säkert från den dag någon berättade om det. I bilden är den streckade linjen utan det.</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>Until further notice.</source>
        <translation>Tills vidare.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till och med {day}</translation>
    </message>
    <message>
        <source>Until {until}.</source>
        <translation>Till och med {until}.</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>view</source>
        <comment>in a narrow column</comment>
        <translation>synpunkt</translation>
    </message>
    <message>
        <source>Was asked and did not come:</source>
        <translation>Inbjuden, kom inte:</translation>
    </message>
    <message>
        <source>Was asked; coming is not written down:</source>
        <translation>Inbjuden, närvaron är inte antecknad:</translation>
    </message>
    <message>
        <source>We have read this together</source>
        <translation>Vi har läst det här tillsammans</translation>
    </message>
    <message>
        <source>We meet again:</source>
        <translation>Vi möts igen:</translation>
    </message>
    <message>
        <source>We notice: {noticing}</source>
        <translation>Vi märker: {noticing}</translation>
    </message>
    <message>
        <source>We review it together</source>
        <translation>Vi ser över den tillsammans</translation>
    </message>
    <message>
        <source>We review this plan:</source>
        <translation>Vi ser över planen:</translation>
    </message>
    <message>
        <source>We would like advice on:</source>
        <translation>Vi önskar råd om:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is to be done</comment>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What adults do</source>
        <translation>Vad vuxna gör</translation>
    </message>
    <message>
        <source>What adults do:</source>
        <translation>Vad vuxna gör:</translation>
    </message>
    <message>
        <source>What could happen</source>
        <translation>Vad som kunde hända</translation>
    </message>
    <message>
        <source>What do we want to be different, who does what, and how will we notice?</source>
        <translation>Vad vill vi att ska bli annorlunda, vem gör vad och hur märker vi det?</translation>
    </message>
    <message>
        <source>What everybody has told of the child’s life, the child first.</source>
        <translation>Vad var och en har berättat om barnets liv, barnet först.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
    <message>
        <source>What happened, what worried whom and what was done, on one line of time.</source>
        <translation>Vad som hände, vad som oroade vem och vad som gjordes, på samma tidslinje.</translation>
    </message>
    <message>
        <source>What has been consented to</source>
        <translation>Vad man har samtyckt till</translation>
    </message>
    <message>
        <source>What has been tried</source>
        <translation>Vad som har prövats</translation>
    </message>
    <message>
        <source>What has changed can be told once a second version has been started.</source>
        <translation>Ändringarna kan berättas när en andra version har inletts.</translation>
    </message>
    <message>
        <source>What has changed in the plan</source>
        <translation>Vad som har ändrats i planen</translation>
    </message>
    <message>
        <source>What has ended</source>
        <translation>Vad som har upphört</translation>
    </message>
    <message>
        <source>What I do myself</source>
        <translation>Vad jag själv gör</translation>
    </message>
    <message>
        <source>What I do myself:</source>
        <translation>Vad jag själv gör:</translation>
    </message>
    <message>
        <source>What I may do</source>
        <translation>Vad jag får göra</translation>
    </message>
    <message>
        <source>What is agreed and still to be done</source>
        <translation>Vad som är avtalat och ännu ogjort</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Vad som är annorlunda nu</translation>
    </message>
    <message>
        <source>What is going well</source>
        <translation>Det som fungerar bra</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Vad som är nytt</translation>
    </message>
    <message>
        <source>What is new, changed or gone since the version before.</source>
        <translation>Vad som är nytt, ändrat eller borttaget sedan förra versionen.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
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
        <source>What somebody consents to, to be read through and signed.</source>
        <translation>Vad man samtycker till, att läsa igenom och underteckna.</translation>
    </message>
    <message>
        <source>What the child says</source>
        <translation>Vad barnet säger</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation>Vad barnet vill</translation>
    </message>
    <message>
        <source>what the child, the family and people close to them do themselves</source>
        <translation>det som barnet, familjen och närstående själva gör</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Vad de gjorde</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>What this means for the child:</source>
        <translation>Vad detta betyder för barnet:</translation>
    </message>
    <message>
        <source>What to do in a crisis, safety</source>
        <comment>section of the plan</comment>
        <translation>Säkerhetsplan</translation>
    </message>
    <message>
        <source>What was agreed together: needs, goals, who does what and when it is reviewed.</source>
        <translation>Vad man kom överens om: behov, mål, vem gör vad och när det följs upp.</translation>
    </message>
    <message>
        <source>What was agreed, in plain words and the child’s own, to be read together.</source>
        <translation>Vad man kom överens om, med enkla ord och barnets egna, att läsa tillsammans.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Vad vi bad om</translation>
    </message>
    <message>
        <source>What was decided, who sees to it and by when?</source>
        <translation>Vad beslutades, vem ser till det och senast när?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What was done, by whom, and what came of it:</source>
        <translation>Vad som gjordes, av vem och vad det ledde till:</translation>
    </message>
    <message>
        <source>What was given before that day cannot be called back.</source>
        <translation>Det som gavs före den dagen kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>What was taken back</source>
        <translation>Vad som återkallades</translation>
    </message>
    <message>
        <source>What was talked of and decided, phase by phase.</source>
        <translation>Vad man talade om och beslöt, fas för fas.</translation>
    </message>
    <message>
        <source>What was written was read aloud and found right.</source>
        <translation>Det antecknade lästes högt och konstaterades vara rätt.</translation>
    </message>
    <message>
        <source>What we agreed to do next</source>
        <translation>Vad vi kom överens om härnäst</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Vad vi frågar</translation>
    </message>
    <message>
        <source>What we asked others</source>
        <translation>Vad vi bad andra om</translation>
    </message>
    <message>
        <source>What we conclude</source>
        <translation>Våra slutsatser</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Vad vi beslutade</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Vad vi gör</translation>
    </message>
    <message>
        <source>What we do with it, and by when:</source>
        <translation>Vad vi gör med rådet och till när:</translation>
    </message>
    <message>
        <source>What we have reached</source>
        <translation>Vad vi har uppnått</translation>
    </message>
    <message>
        <source>What we met for</source>
        <translation>Varför vi möttes</translation>
    </message>
    <message>
        <source>What we wanted to talk about</source>
        <translation>Vad vi ville tala om</translation>
    </message>
    <message>
        <source>What worries us</source>
        <translation>Det som bekymrar</translation>
    </message>
    <message>
        <source>What you may do beforehand</source>
        <translation>Vad du kan göra på förhand</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Vad {name} säger</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>When it is about</source>
        <translation>När det gäller</translation>
    </message>
    <message>
        <source>When it is hard</source>
        <translation>När det är svårt</translation>
    </message>
    <message>
        <source>when the others do not answer</source>
        <translation>när de andra inte svarar</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten</source>
        <translation>När lösenfrasen har glömts</translation>
    </message>
    <message>
        <source>When we meet again</source>
        <translation>När vi träffas igen</translation>
    </message>
    <message>
        <source>When we meet next</source>
        <translation>När vi träffas nästa gång</translation>
    </message>
    <message>
        <source>When, where and what for, with who comes.</source>
        <translation>När, var och varför, och vilka som kommer.</translation>
    </message>
    <message>
        <source>Whenever you don’t know whom to call</source>
        <translation>Alltid när du inte vet vem du ska ringa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where we disagree</source>
        <translation>Där vi är av olika åsikt</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem som begär</translation>
    </message>
    <message>
        <source>Who asks you</source>
        <translation>Vem bjuder in</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Who does what, on one page</source>
        <translation>Vem gör vad, på en sida</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Vem som följer upp</translation>
    </message>
    <message>
        <source>Who gets this plan</source>
        <translation>Vem som får planen</translation>
    </message>
    <message>
        <source>Who has been given your data, and who has used them</source>
        <translation>Vem som har fått dina uppgifter och vem som har använt dem</translation>
    </message>
    <message>
        <source>Who has used the data</source>
        <translation>Vem som har använt uppgifterna</translation>
    </message>
    <message>
        <source>Who is with us</source>
        <translation>Vilka som är med</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Vem personen är</translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation>Vem får se detta?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Vem som säger så</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Vem ser till det</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Vilka var där</translation>
    </message>
    <message>
        <source>Who, when and how</source>
        <translation>Vem, när och hur</translation>
    </message>
    <message>
        <source>who-does-what-{number}</source>
        <translation>vem-gor-vad-{number}</translation>
    </message>
    <message>
        <source>Whoever holds this paper and the file can open the case. Keep it in a locked cabinet.</source>
        <translation>Den som har det här papperet och filen kan öppna ärendet. Förvara det i ett låst skåp.</translation>
    </message>
    <message>
        <source>Whom do I call about what?</source>
        <translation>Vem ringer jag om vad?</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>Vem som rings först</translation>
    </message>
    <message>
        <source>Whom to call, in this order:</source>
        <translation>Vem man ringer, i den här ordningen:</translation>
    </message>
    <message>
        <source>Whose goal: {name}</source>
        <translation>Vems mål: {name}</translation>
    </message>
    <message>
        <source>With this key the case opens when its passphrase is forgotten.</source>
        <translation>Med den här nyckeln öppnas ärendet när lösenfrasen har glömts.</translation>
    </message>
    <message>
        <source>With this you agree that a pupil’s matter is handled in an expert group of the school, with the members named here. They may use what they hear for pupil welfare only.</source>
        <translation>Med detta samtycker du till att elevens ärende behandlas i skolans expertgrupp med de medlemmar som nämns här. De får använda det de hör endast för elevvården.</translation>
    </message>
    <message>
        <source>With this you agree that the worker finds out together with you who the close people are and how they can help. They are asked whether they need support themselves.</source>
        <translation>Med detta samtycker du till att socialarbetaren tillsammans med dig tar reda på vilka de närstående är och hur de kan hjälpa. De tillfrågas om de själva behöver stöd.</translation>
    </message>
    <message>
        <source>With this you allow the social worker to tell the one named here what is written below, and nothing else.</source>
        <translation>Med detta ger du socialarbetaren lov att berätta det som står nedan för den som nämns här, och ingenting annat.</translation>
    </message>
    <message>
        <source>With this you forbid giving the one named here what is written below.</source>
        <translation>Med detta förbjuder du att det som står nedan ges till den som nämns här.</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>tillsammans med {people}</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>utan dag</translation>
    </message>
    <message>
        <source>Working talk, no findings</source>
        <translation>Arbetssamtal, inga konstateranden</translation>
    </message>
    <message>
        <source>Worries</source>
        <comment>section of the plan</comment>
        <translation>Bekymmer</translation>
    </message>
    <message>
        <source>Write a need and a measure first.</source>
        <translation>Skriv först ett behov och en åtgärd.</translation>
    </message>
    <message>
        <source>Write down what the child and the others say first.</source>
        <translation>Anteckna först vad barnet och de andra säger.</translation>
    </message>
    <message>
        <source>Write down when things happened, as well as it is known.</source>
        <translation>Anteckna när saker hände, så noga som det är känt.</translation>
    </message>
    <message>
        <source>Write the crisis page in the plan, or choose another recipient.</source>
        <translation>Skriv krissidan i planen, eller välj en annan mottagare.</translation>
    </message>
    <message>
        <source>Write the six lines. Small or capital letters and spaces make no difference.</source>
        <translation>Skriv de sex raderna. Stora och små bokstäver eller mellanslag har ingen betydelse.</translation>
    </message>
    <message>
        <source>Write which data:</source>
        <translation>Skriv vilka uppgifter:</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Written down in the child&apos;s own words.</source>
        <translation>Antecknat med barnets egna ord.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>You are asked to a meeting in which we plan together what helps.</source>
        <translation>Du bjuds in till en överläggning där vi tillsammans planerar vad som hjälper.</translation>
    </message>
    <message>
        <source>You can take it back</source>
        <translation>Du kan återkalla detta</translation>
    </message>
    <message>
        <source>You decide: only my own worker, the professionals, or my family too.</source>
        <translation>Du bestämmer: bara min egen arbetare, de yrkesutbildade eller också familjen.</translation>
    </message>
    <message>
        <source>You may ask, for a weighty reason, that your own matters are not told to your guardian. The worker judges it with you. If it cannot be followed, you are told why.</source>
        <translation>Du kan av ett vägande skäl be att dina ärenden inte berättas för din vårdnadshavare. Socialarbetaren bedömer det tillsammans med dig. Om det inte kan följas får du veta varför.</translation>
    </message>
    <message>
        <source>You may say what you want to talk about.</source>
        <translation>Du kan berätta vad du vill tala om.</translation>
    </message>
    <message>
        <source>You may say who else should be asked, and who not.</source>
        <translation>Du kan berätta vem mer som ska bjudas in och vem inte.</translation>
    </message>
    <message>
        <source>You may take somebody along whom you trust.</source>
        <translation>Du kan ta med någon du litar på.</translation>
    </message>
    <message>
        <source>You take part from elsewhere. You are told how before the meeting.</source>
        <translation>Du deltar på distans. Du får anvisningar före överläggningen.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Dina rättigheter</translation>
    </message>
    <message>
        <source>{count} people, from {first} to {last}. The annex names each of them.</source>
        <translation>{count} personer, {first}–{last}. Bilagan nämner var och en.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{kept} times of {planned}</source>
        <translation>{kept} gånger av {planned}</translation>
    </message>
    <message>
        <source>{name} (then {names})</source>
        <translation>{name} (då {names})</translation>
    </message>
    <message>
        <source>{name} checks</source>
        <translation>{name} kontrollerar</translation>
    </message>
    <message>
        <source>{name} follows up</source>
        <translation>{name} följer upp</translation>
    </message>
    <message>
        <source>{name} lives:</source>
        <translation>Var {name} bor:</translation>
    </message>
    <message>
        <source>{name} needs an interpreter: {tongue}</source>
        <translation>{name} behöver tolk: {tongue}</translation>
    </message>
    <message>
        <source>{name} – our common plan</source>
        <translation>{name} – gemensam plan</translation>
    </message>
    <message>
        <source>{name} – our shared assessment</source>
        <translation>{name} – vår gemensamma bedömning</translation>
    </message>
    <message>
        <source>{name}: my own page</source>
        <translation>{name}: min egen sida</translation>
    </message>
    <message>
        <source>{name}: non-disclosure for personal safety. No address, school or place to anybody.</source>
        <translation>{name}: spärrmarkering. Adress, skola eller plats berättas inte för någon.</translation>
    </message>
    <message>
        <source>{name}: {tasks}.</source>
        <translation>{name}: {tasks}.</translation>
    </message>
    <message>
        <source>{person}, on behalf of {other}</source>
        <translation>{person} (företräder: {other})</translation>
    </message>
    <message>
        <source>{picture}: on one A4 page the smallest text would be under {least} points, too small to read. It goes on {sheets} sheets to be joined.</source>
        <translation>{picture}: på en A4-sida skulle den minsta texten bli under {least} punkter och för liten att läsa. Bilden kommer på {sheets} ark som fogas ihop.</translation>
    </message>
</context>
</TS>
