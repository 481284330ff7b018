<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>1 wholly disagree</source>
        <translation>1 helt av annan åsikt</translation>
    </message>
    <message>
        <source>5 wholly agree</source>
        <translation>5 helt av samma åsikt</translation>
    </message>
    <message>
        <source>A child is taken to need special support until a worker has judged otherwise.</source>
        <translation>Barnet anses behöva särskilt stöd tills en arbetstagare har bedömt något annat.</translation>
    </message>
    <message>
        <source>A child of twelve or more has been given the opportunity to be heard</source>
        <translation>Ett barn som har fyllt 12 år har getts tillfälle att bli hört</translation>
    </message>
    <message>
        <source>A measure has nobody who does it:</source>
        <translation>En åtgärd har ingen som utför den:</translation>
    </message>
    <message>
        <source>A need has no measure:</source>
        <translation>Ett behov har ingen åtgärd:</translation>
    </message>
    <message>
        <source>A prohibition is in force. Not on this copy: {parts}.</source>
        <translation>Ett förbud gäller. Finns inte i det här exemplaret: {parts}.</translation>
    </message>
    <message>
        <source>A pupil who can judge the matter consents in person (1287/2013 14 §).</source>
        <translation>En elev som kan bedöma saken ger själv sitt samtycke (1287/2013 14 §).</translation>
    </message>
    <message>
        <source>a safe place</source>
        <translation>en trygg plats</translation>
    </message>
    <message>
        <source>A strained relation is not worked on in the plan:</source>
        <translation>En ansträngd relation har ingen åtgärd i planen:</translation>
    </message>
    <message>
        <source>A strained tie is not worked on in the plan:</source>
        <translation>En belastande förbindelse har ingen åtgärd i planen:</translation>
    </message>
    <message>
        <source>Agencies in a plan, on average</source>
        <translation>Aktörer i en plan, i medeltal</translation>
    </message>
    <message>
        <source>Agree how often you meet, and ask the child how often it wishes to.</source>
        <translation>Kom överens om hur ofta ni träffas och fråga barnet hur ofta det önskar det.</translation>
    </message>
    <message>
        <source>Agree who does it; an agency will do until somebody is named.</source>
        <translation>Kom överens om vem som gör det; en aktör räcker tills någon har utsetts.</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>a time limit</comment>
        <translation>kommande</translation>
    </message>
    <message>
        <source>all who answered</source>
        <translation>alla som svarat</translation>
    </message>
    <message>
        <source>among needs, goals and measures</source>
        <translation>bland behov, mål och åtgärder</translation>
    </message>
    <message>
        <source>An agency is in the family’s life but not in the plan:</source>
        <translation>En aktör finns i familjens liv men inte i planen:</translation>
    </message>
    <message>
        <source>Ask each party whether they see something otherwise; say here that nobody does, where it is so.</source>
        <translation>Fråga var och en om de ser något annorlunda; gör ingen det, skriv det här.</translation>
    </message>
    <message>
        <source>Ask the child and the family whether they would like this person to come.</source>
        <translation>Fråga barnet och familjen om de vill att den här personen kommer.</translation>
    </message>
    <message>
        <source>Ask the child and the parents what they need, and write it as they say it.</source>
        <translation>Fråga barnet och föräldrarna vad de behöver och skriv det som de säger det.</translation>
    </message>
    <message>
        <source>Ask the child and write what it says. It may be left out only where it would endanger the child’s health or development or is plainly unnecessary: then say here why.</source>
        <translation>Fråga barnet och skriv vad det säger. Hörandet får utebli endast om det skulle äventyra barnets hälsa eller utveckling eller är uppenbart onödigt: ange då här varför.</translation>
    </message>
    <message>
        <source>Ask the family and a professional of each earlier goal how far it was reached.</source>
        <translation>Fråga både familjen och en yrkesutbildad person om varje tidigare mål hur långt det har nåtts.</translation>
    </message>
    <message>
        <source>Ask the family how the help would suit them, and write the answer.</source>
        <translation>Fråga familjen hur hjälpen skulle passa dem och skriv svaret.</translation>
    </message>
    <message>
        <source>Ask the family whether they need a worker of their own, and write what you think yourself.</source>
        <translation>Fråga familjen om de behöver en egen kontaktperson och skriv även din egen bedömning.</translation>
    </message>
    <message>
        <source>Ask the guardians, and those who are close.</source>
        <translation>Fråga vårdnadshavarna och de närstående.</translation>
    </message>
    <message>
        <source>Ask the school or the day care to take part, or say why not.</source>
        <translation>Be skolan eller småbarnspedagogiken att delta, eller säg varför inte.</translation>
    </message>
    <message>
        <source>Ask what would make it easier, and write it as a measure.</source>
        <translation>Fråga vad som skulle göra det lättare och skriv det som en åtgärd.</translation>
    </message>
    <message>
        <source>Ask whether it could do something, or whether its help is still needed.</source>
        <translation>Fråga om den kunde göra något, eller om dess hjälp ännu behövs.</translation>
    </message>
    <message>
        <source>Assessing the urgent need of help</source>
        <translation>Bedömning av det brådskande behovet av hjälp</translation>
    </message>
    <message>
        <source>Assessment of other people’s service needs</source>
        <translation>Bedömning av andra personers servicebehov</translation>
    </message>
    <message>
        <source>At once: on the very day the matter was initiated, {due}.</source>
        <translation>Omedelbart: samma dag som ärendet inleddes, {due}.</translation>
    </message>
    <message>
        <source>Beginning the assessment of service needs</source>
        <translation>Inledande av bedömningen av servicebehovet</translation>
    </message>
    <message>
        <source>Begun without delay, finished without undue delay. There is no day, but for somebody over 75 or with the highest care allowance: the seventh working day.</source>
        <translation>Inleds utan dröjsmål och slutförs utan ogrundat dröjsmål. Det finns ingen bestämd dag, utom för den som är över 75 år eller får vårdbidrag enligt den högsta nivån: den sjunde vardagen.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>Carrying out the decision</source>
        <translation>Verkställighet av beslutet</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a part of the plan</comment>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>Child Welfare Act 20 §</source>
        <translation>barnskyddslagen 20 §</translation>
    </message>
    <message>
        <source>Child Welfare Act 26 §</source>
        <translation>barnskyddslagen 26 §</translation>
    </message>
    <message>
        <source>Child Welfare Act 26–27 §, Social Welfare Act 36 §</source>
        <translation>barnskyddslagen 26–27 §, socialvårdslagen 36 §</translation>
    </message>
    <message>
        <source>Child Welfare Act 30 §</source>
        <translation>barnskyddslagen 30 §</translation>
    </message>
    <message>
        <source>Child Welfare Act 30.2 §</source>
        <translation>barnskyddslagen 30 § 2 mom.</translation>
    </message>
    <message>
        <source>Child Welfare Act 37.5 §</source>
        <translation>barnskyddslagen 37 § 5 mom.</translation>
    </message>
    <message>
        <source>Child welfare matter: deciding whether to assess, and telling the child and the guardians</source>
        <translation>Barnskyddsärende: avgörande om bedömning och besked till barnet och vårdnadshavarna</translation>
    </message>
    <message>
        <source>Children of whom it is written why they were not asked</source>
        <translation>Barn som inte tillfrågats och skälet är antecknat</translation>
    </message>
    <message>
        <source>Children whose own words are written down</source>
        <translation>Barn vars egna ord är antecknade</translation>
    </message>
    <message>
        <source>Choose in the assessment how long support is thought to be needed.</source>
        <translation>Välj i bedömningen hur länge stödet bedöms behövas.</translation>
    </message>
    <message>
        <source>Clarifying the need of child welfare</source>
        <translation>Utredning av behovet av barnskydd</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023) 11 §</source>
        <translation>kunduppgiftslagen (703/2023) 11 §</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023) 21 §</source>
        <translation>kunduppgiftslagen (703/2023) 21 §</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023) 42 §</source>
        <translation>kunduppgiftslagen (703/2023) 42 §</translation>
    </message>
    <message>
        <source>Client Data Act (703/2023) 43 §</source>
        <translation>kunduppgiftslagen (703/2023) 43 §</translation>
    </message>
    <message>
        <source>Counted from the day the plan is agreed; none has been agreed yet.</source>
        <translation>Räknas från dagen då planen har avtalats; ingen plan har avtalats ännu.</translation>
    </message>
    <message>
        <source>crisis page</source>
        <translation>krissida</translation>
    </message>
    <message>
        <source>Dissenting views of the parties</source>
        <translation>De delaktigas avvikande åsikter</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a time limit</comment>
        <translation>gjord</translation>
    </message>
    <message>
        <source>effect on the child</source>
        <translation>konsekvenser för barnet</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a part of the plan</comment>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>Estimated length of the client relationship</source>
        <translation>Bedömning av klientrelationens varaktighet</translation>
    </message>
    <message>
        <source>Estimated time in which the goals are reached</source>
        <translation>Uppskattad tid inom vilken målen nås</translation>
    </message>
    <message>
        <source>Family and surroundings</source>
        <translation>Familj och miljö</translation>
    </message>
    <message>
        <source>Finishing the assessment of service needs</source>
        <translation>Slutförande av bedömningen av servicebehovet</translation>
    </message>
    <message>
        <source>Follow-up, attainment of the goals and a new assessment</source>
        <translation>Uppföljning, uppnående av målen och ny bedömning</translation>
    </message>
    <message>
        <source>Free of charge. Log data older than two years are given only for a special reason.</source>
        <translation>Avgiftsfritt. Logguppgifter som är äldre än två år lämnas ut endast av särskilda skäl.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <source>from when</source>
        <translation>från och med när</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>Goals for the services, and the means to reach them</source>
        <translation>Målen för servicen och metoderna för att nå dem</translation>
    </message>
    <message>
        <source>Goals set together</source>
        <translation>Mål som har ställts tillsammans</translation>
    </message>
    <message>
        <source>Goals that all found reached, of those evaluated</source>
        <translation>Mål som alla ansåg uppnådda, av de utvärderade</translation>
    </message>
    <message>
        <source>health and functioning</source>
        <translation>hälsa och funktionsförmåga</translation>
    </message>
    <message>
        <source>Health care, and early education or school, during the substitute care</source>
        <translation>Hälso- och sjukvård samt småbarnspedagogik eller undervisning under vården utom hemmet</translation>
    </message>
    <message>
        <source>Holds once a decision has been made: it is carried out within three months of the initiation.</source>
        <translation>Gäller när ett beslut har fattats: det verkställs inom tre månader efter att ärendet inleddes.</translation>
    </message>
    <message>
        <source>how far</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>How it was given isn’t written down.</source>
        <translation>Det är inte antecknat hur det gavs.</translation>
    </message>
    <message>
        <source>How life situation and surroundings affect functioning</source>
        <translation>Hur livssituationen och omgivningen påverkar funktionsförmågan</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>hur ofta</translation>
    </message>
    <message>
        <source>How often the client and the own worker meet</source>
        <translation>Hur ofta klienten och den egna kontaktpersonen träffas</translation>
    </message>
    <message>
        <source>how rights were told</source>
        <translation>hur rättigheterna har berättats</translation>
    </message>
    <message>
        <source>how the family would like it</source>
        <translation>familjens önskemål</translation>
    </message>
    <message>
        <source>how we notice it</source>
        <translation>hur vi märker det</translation>
    </message>
    <message>
        <source>how we notice that it is getting hard</source>
        <translation>hur vi märker att det börjar bli svårt</translation>
    </message>
    <message>
        <source>in the assessment</source>
        <translation>i bedömningen</translation>
    </message>
    <message>
        <source>in the plan’s own texts</source>
        <translation>i planens egna texter</translation>
    </message>
    <message>
        <source>It is a Saturday, a holiday or an eve. The Act on Counting Fixed Periods (150/1930, 5 §) would still let it be done on {later}; the earlier day is shown.</source>
        <translation>Det är en lördag, en helgdag eller en afton. Enligt 5 § i lagen om beräknande av laga tid (150/1930) kunde det ännu göras {later}; här visas den tidigare dagen.</translation>
    </message>
    <message>
        <source>It is clarified within the assessment of service needs, in the same time.</source>
        <translation>Utreds vid bedömningen av servicebehovet, inom samma tid.</translation>
    </message>
    <message>
        <source>It rests on no consent that is in force, so it opens nothing.</source>
        <translation>Raden grundar sig inte på något samtycke som gäller, så den öppnar ingenting.</translation>
    </message>
    <message>
        <source>It was judged that the child needs special support.</source>
        <translation>Barnet har bedömts behöva särskilt stöd.</translation>
    </message>
    <message>
        <source>It was judged, with a reason, that the child does not need special support.</source>
        <translation>Det har bedömts med en motivering att barnet inte behöver särskilt stöd.</translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <comment>an item of the list</comment>
        <translation>avsiktligt utelämnat</translation>
    </message>
    <message>
        <source>length of the client relationship</source>
        <translation>klientrelationens varaktighet</translation>
    </message>
    <message>
        <source>Let at least one need be told by the child or the family, and one by a professional.</source>
        <translation>Låt minst ett behov berättas av barnet eller familjen och ett av en yrkesutbildad person.</translation>
    </message>
    <message>
        <source>Life as a whole</source>
        <translation>livet som helhet</translation>
    </message>
    <message>
        <source>Look together whether one of them could help here instead.</source>
        <translation>Se tillsammans efter om någon av dem kunde hjälpa här i stället.</translation>
    </message>
    <message>
        <source>meetings with the own worker</source>
        <translation>möten med den egna kontaktpersonen</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metod</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>an item of the list</comment>
        <translation>saknas</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>Name for each measure who does it, the services of other sectors too.</source>
        <translation>Namnge vem som utför varje åtgärd, även inom andra sektorers service.</translation>
    </message>
    <message>
        <source>National structure of the client plan</source>
        <translation>klientplanens nationella struktur</translation>
    </message>
    <message>
        <source>necessary services</source>
        <translation>nödvändig service</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a part of the plan</comment>
        <translation>ny</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>No consent in force covers this recipient. Record it first, or choose the ground there is.</source>
        <translation>Inget gällande samtycke omfattar den här mottagaren. Anteckna det först, eller välj den grund som finns.</translation>
    </message>
    <message>
        <source>no day</source>
        <comment>a time limit</comment>
        <translation>ingen dag</translation>
    </message>
    <message>
        <source>No day is set to look at the plan again.</source>
        <translation>Ingen dag har bestämts för att granska planen.</translation>
    </message>
    <message>
        <source>No ground is recorded for this recipient: the copy holds what they said themselves and their own tasks. Record a consent or a row of the team first, if they are to get more.</source>
        <translation>Ingen grund har antecknats för den här mottagaren: exemplaret innehåller bara vad mottagaren själv har sagt och sina egna uppgifter. Anteckna först ett samtycke eller en rad i teamet om mottagaren ska få mer.</translation>
    </message>
    <message>
        <source>No need of special support is marked, but without a reason: until it is there the limits hold.</source>
        <translation>Det är antecknat att särskilt stöd inte behövs, men motiveringen saknas: tidsfristerna gäller tills den finns.</translation>
    </message>
    <message>
        <source>No part of the data is named, so everything is forbidden to them.</source>
        <translation>Ingen del av uppgifterna är nämnd, så allt är förbjudet för dem.</translation>
    </message>
    <message>
        <source>No part of the data is named, so it opens nothing.</source>
        <translation>Ingen del av uppgifterna är nämnd, så samtycket öppnar ingenting.</translation>
    </message>
    <message>
        <source>No part of the data is named, so they get what they said themselves and their own tasks.</source>
        <translation>Ingen del av uppgifterna är nämnd, så de får bara vad de själva har sagt och sina egna uppgifter.</translation>
    </message>
    <message>
        <source>No pupil’s request is written down.</source>
        <translation>Ingen begäran från eleven är antecknad.</translation>
    </message>
    <message>
        <source>No request for the log data is written down.</source>
        <translation>Ingen begäran om logguppgifter är antecknad.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>inte namngiven</translation>
    </message>
    <message>
        <source>Not written yet:</source>
        <translation>Ännu inte antecknat:</translation>
    </message>
    <message>
        <source>Nothing in the plan is about the child’s mental wellbeing.</source>
        <translation>Inget i planen handlar om barnets psykiska välbefinnande.</translation>
    </message>
    <message>
        <source>Nothing in the plan is done at day care or school.</source>
        <translation>Inget i planen görs i småbarnspedagogiken eller skolan.</translation>
    </message>
    <message>
        <source>Of somebody over 75 the assessment is begun by the seventh working day.</source>
        <translation>Bedömningen av den som är över 75 år inleds senast den sjunde vardagen.</translation>
    </message>
    <message>
        <source>One year from {start}: {due}.</source>
        <translation>Ett år från {start}: {due}.</translation>
    </message>
    <message>
        <source>Only a person can be a party.</source>
        <translation>Bara en person kan vara part.</translation>
    </message>
    <message>
        <source>Only a special reason lets it take longer.</source>
        <translation>Längre tid endast av särskilda skäl.</translation>
    </message>
    <message>
        <source>other services and methods</source>
        <translation>övriga tjänster och metoder</translation>
    </message>
    <message>
        <source>Own rows</source>
        <translation>Egna rader</translation>
    </message>
    <message>
        <source>Partners of different sectors, and who is responsible for what</source>
        <translation>Samarbetspartner från olika sektorer och fördelningen av ansvar</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Plan, version {version}</source>
        <translation>Plan, version {version}</translation>
    </message>
    <message>
        <source>Private persons who support the client, and their tasks</source>
        <translation>Privatpersoner som stöder klienten och deras uppgifter</translation>
    </message>
    <message>
        <source>Pupil’s talk with the psychologist or the kuraattori</source>
        <translation>Elevens samtal med psykologen eller kuratorn</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a goal</comment>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>Read in the Act as amended up to 205/2025.</source>
        <translation>Läst i lagen med ändringar till och med 205/2025.</translation>
    </message>
    <message>
        <source>Read in the Act as it was first published; amendments since then are not checked here.</source>
        <translation>Läst i lagen i dess ursprungliga lydelse; senare ändringar har inte kontrollerats här.</translation>
    </message>
    <message>
        <source>Read in THL’s Handbook of Child Welfare.</source>
        <translation>Läst i THL:s handbok för barnskyddet.</translation>
    </message>
    <message>
        <source>Read in THL’s national document structure of November 2024.</source>
        <translation>Läst i THL:s nationella handlingsstruktur från november 2024.</translation>
    </message>
    <message>
        <source>Recording client data</source>
        <translation>Anteckning av klientuppgifter</translation>
    </message>
    <message>
        <source>Review of the child welfare client plan</source>
        <translation>Översyn av klientplanen för barnskyddet</translation>
    </message>
    <message>
        <source>Review of the client plan</source>
        <translation>Granskning av klientplanen</translation>
    </message>
    <message>
        <source>Review of the placement in community care</source>
        <translation>Bedömning av förutsättningarna för placeringen inom öppenvården</translation>
    </message>
    <message>
        <source>Rights explained to the client, and how</source>
        <translation>Redogörelse över rättigheter och hur den har getts</translation>
    </message>
    <message>
        <source>Rights, duties, alternatives and their effects explained so that the client understands</source>
        <translation>Rättigheter, skyldigheter, alternativ och deras konsekvenser förklarade så att klienten förstår</translation>
    </message>
    <message>
        <source>Said besides</source>
        <translation>Sagt därutöver</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lör</translation>
    </message>
    <message>
        <source>Say in the assessment whether they were explained, and how.</source>
        <translation>Ange i bedömningen om de har förklarats och hur.</translation>
    </message>
    <message>
        <source>Say whether rights were explained, and in what way.</source>
        <translation>Ange om rättigheterna har förklarats och på vilket sätt.</translation>
    </message>
    <message>
        <source>School days are counted, and the school’s holidays are not known here: every working day is counted, so the day can be earlier. A Saturday that is a school day makes it one day earlier still.</source>
        <translation>Tiden räknas i skolans arbetsdagar, och skolans lov är inte kända här: varje vardag räknas, så dagen kan vara för tidig. Om en lördag är skoldag går tiden ut en dag tidigare.</translation>
    </message>
    <message>
        <source>Sending the written plan to the parties</source>
        <translation>Utskick av den skriftliga planen till parterna</translation>
    </message>
    <message>
        <source>Services and other support measures</source>
        <translation>Service och andra stödåtgärder</translation>
    </message>
    <message>
        <source>Set a day to look at the plan again, and say for each goal how the change will be noticed.</source>
        <translation>Bestäm en dag när planen ses över och skriv för varje mål hur förändringen märks.</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>beskrivning av situationen</translation>
    </message>
    <message>
        <source>So also in THL’s Handbook of Child Welfare.</source>
        <translation>Likaså i THL:s handbok för barnskyddet.</translation>
    </message>
    <message>
        <source>So also in THL’s national document structure.</source>
        <translation>Likaså i THL:s nationella handlingsstruktur.</translation>
    </message>
    <message>
        <source>Social Welfare Act 36.1 §, Child Welfare Act 26.2 §</source>
        <translation>socialvårdslagen 36 § 1 mom., barnskyddslagen 26 § 2 mom.</translation>
    </message>
    <message>
        <source>Social Welfare Act 36.2 §</source>
        <translation>socialvårdslagen 36 § 2 mom.</translation>
    </message>
    <message>
        <source>Social Welfare Act 36.3 §</source>
        <translation>socialvårdslagen 36 § 3 mom.</translation>
    </message>
    <message>
        <source>Social Welfare Act 36.4 §</source>
        <translation>socialvårdslagen 36 § 4 mom.</translation>
    </message>
    <message>
        <source>Social Welfare Act 37 §</source>
        <translation>socialvårdslagen 37 §</translation>
    </message>
    <message>
        <source>Social Welfare Act 39 §</source>
        <translation>socialvårdslagen 39 §</translation>
    </message>
    <message>
        <source>Social Welfare Act 39 §, later addition</source>
        <translation>socialvårdslagen 39 §, senare tillägg</translation>
    </message>
    <message>
        <source>Social Welfare Act 39.2–3 §</source>
        <translation>socialvårdslagen 39 § 2–3 mom.</translation>
    </message>
    <message>
        <source>Social Welfare Act 45.2 §</source>
        <translation>socialvårdslagen 45 § 2 mom.</translation>
    </message>
    <message>
        <source>Some parts of the data are left out by their kind. Free texts may still speak of them: read the copy through.</source>
        <translation>En del av uppgifterna är utelämnade enligt sitt slag. Fria texter kan ändå tala om dem: läs igenom exemplaret.</translation>
    </message>
    <message>
        <source>Somebody close to the child has not been asked to any meeting:</source>
        <translation>En person som står barnet nära har inte bjudits in till någon överläggning:</translation>
    </message>
    <message>
        <source>soon</source>
        <comment>a time limit</comment>
        <translation>snart</translation>
    </message>
    <message>
        <source>Special support for the child’s parents and guardians</source>
        <translation>Särskilt stöd för barnets föräldrar och vårdnadshavare</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Student Welfare Act (1287/2013) 15 §</source>
        <translation>lagen om elev- och studerandevård (1287/2013) 15 §</translation>
    </message>
    <message>
        <source>Summary of the situation and of the need for services and special support</source>
        <translation>Sammandrag av situationen och behovet av service och särskilt stöd</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>sön</translation>
    </message>
    <message>
        <source>support measure</source>
        <translation>stödåtgärd</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Telling the client who has used or received the data</source>
        <translation>Besked till klienten om vem som har använt eller fått uppgifterna</translation>
    </message>
    <message>
        <source>That month has no such day, so it is the last day of the month (150/1930, 3 §).</source>
        <translation>Den månaden har ingen sådan dag, så tiden går ut den sista dagen i månaden (150/1930, 3 §).</translation>
    </message>
    <message>
        <source>The aim of bringing the family together again</source>
        <translation>Målet att återförena familjen</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Klientrelationen är avslutad.</translation>
    </message>
    <message>
        <source>The child is not a client of child welfare.</source>
        <translation>Barnet är inte klient inom barnskyddet.</translation>
    </message>
    <message>
        <source>The child is not placed alone in community care.</source>
        <translation>Barnet är inte placerat ensamt inom öppenvården.</translation>
    </message>
    <message>
        <source>The child welfare plan has a limit of its own.</source>
        <translation>Planen för barnskyddet har en egen tidsfrist.</translation>
    </message>
    <message>
        <source>The child’s and the family’s need of services and support</source>
        <translation>Barnets och familjens behov av service och stöd</translation>
    </message>
    <message>
        <source>The child’s contact with the parents and others who are close</source>
        <translation>Barnets kontakt med föräldrarna och andra närstående</translation>
    </message>
    <message>
        <source>The child’s development</source>
        <translation>Barnets utveckling</translation>
    </message>
    <message>
        <source>The child’s life</source>
        <translation>Barnets liv</translation>
    </message>
    <message>
        <source>The child’s own words are not written down yet.</source>
        <translation>Barnets egna ord har ännu inte skrivits ner.</translation>
    </message>
    <message>
        <source>The child’s wishes and view, and how they were found out</source>
        <translation>Barnets önskemål och åsikt och hur de har utretts</translation>
    </message>
    <message>
        <source>The circumstances to be influenced</source>
        <translation>Faktorer och omständigheter som man försöker påverka</translation>
    </message>
    <message>
        <source>The client’s and the others’ view, and the worker’s assessment, of how the goals were met</source>
        <translation>Klientens och de övrigas syn på och arbetstagarens bedömning av hur målen har nåtts</translation>
    </message>
    <message>
        <source>The client’s and the professional’s assessment of the need for support</source>
        <translation>Klientens och den yrkesutbildade personens bedömning av stödbehovet</translation>
    </message>
    <message>
        <source>The client’s and the professional’s estimate of the need for an own worker</source>
        <translation>Klientens och den yrkesutbildade personens bedömning av behovet av en egen kontaktperson</translation>
    </message>
    <message>
        <source>The client’s and the worker’s assessment of strengths and resources</source>
        <translation>Klientens och arbetstagarens bedömning av styrkor och resurser</translation>
    </message>
    <message>
        <source>The client’s own view of the need</source>
        <translation>Klientens egen syn på behovet</translation>
    </message>
    <message>
        <source>The client’s proposal on how the services are provided</source>
        <translation>Klientens förslag till hur tjänsterna ska produceras och tillhandahållas</translation>
    </message>
    <message>
        <source>The consent it rests on ends on {day}.</source>
        <translation>Samtycket som det grundar sig på upphör {day}.</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <comment>a time limit</comment>
        <translation>dagen har passerat</translation>
    </message>
    <message>
        <source>The day of receipt, {start}, is not counted; day one is the next working day. Saturdays, Sundays and holidays are not counted. The seventh working day is {due}.</source>
        <translation>Ankomstdagen, {start}, räknas inte; den första är nästa vardag. Lördagar, söndagar och helgdagar räknas inte. Den sjunde vardagen är {due}.</translation>
    </message>
    <message>
        <source>The day the matter was initiated is not written down.</source>
        <translation>Datum för inledande är inte antecknat.</translation>
    </message>
    <message>
        <source>The day the matter was initiated is not written down: write it in the case’s header.</source>
        <translation>Datum för inledande är inte antecknat: skriv det i uppgifterna om ärendet.</translation>
    </message>
    <message>
        <source>The day the placement began is not written down: write it on the home.</source>
        <translation>Dagen då placeringen började är inte antecknad: skriv den vid hemmet.</translation>
    </message>
    <message>
        <source>The day written down for it, {day}, is before this began and does not count: write the day of this matter.</source>
        <translation>Den antecknade dagen, {day}, ligger före början av detta och räknas inte: anteckna dagen för det här ärendet.</translation>
    </message>
    <message>
        <source>The last year and a half</source>
        <translation>De senaste ett och ett halvt åren</translation>
    </message>
    <message>
        <source>The law names no time; THL says so. Give it soon, and write down to whom.</source>
        <translation>Lagen nämner ingen tid; så säger THL. Ge planen snart och anteckna till vem.</translation>
    </message>
    <message>
        <source>The limits are a child’s; the case is about an adult.</source>
        <translation>Tidsfristerna gäller barn; ärendet gäller en vuxen.</translation>
    </message>
    <message>
        <source>The need of help is not marked as urgent.</source>
        <translation>Behovet av hjälp är inte antecknat som brådskande.</translation>
    </message>
    <message>
        <source>The own worker’s assessment of the services necessary for health or development, with start and duration</source>
        <translation>Den egna kontaktpersonens bedömning av service som är nödvändig för hälsan eller utvecklingen, med start och varaktighet</translation>
    </message>
    <message>
        <source>The parents’ ability</source>
        <translation>Föräldrarnas förmåga</translation>
    </message>
    <message>
        <source>The plan names no day yet.</source>
        <translation>Planen nämner ingen dag ännu.</translation>
    </message>
    <message>
        <source>The plan names {due}.</source>
        <translation>Planen nämner {due}.</translation>
    </message>
    <message>
        <source>The professional’s conclusions</source>
        <translation>Den yrkesutbildade personens slutsatser</translation>
    </message>
    <message>
        <source>The purpose and the goals of the substitute care</source>
        <translation>Syftet och målen med vården utom hemmet</translation>
    </message>
    <message>
        <source>The view of the guardian, a relative or another person close to the child, when needed</source>
        <translation>Vårdnadshavarens, en anhörigs eller en annan närståendes åsikt vid behov</translation>
    </message>
    <message>
        <source>The whole life</source>
        <translation>Hela livet</translation>
    </message>
    <message>
        <source>The worker’s personal meetings with the child</source>
        <translation>Arbetstagarens personliga möten med barnet</translation>
    </message>
    <message>
        <source>there</source>
        <comment>an item of the list</comment>
        <translation>finns</translation>
    </message>
    <message>
        <source>There is no field of its own: write it in the plan’s further information, and say here that it is there.</source>
        <translation>Det finns inget eget fält för det: skriv det i planens tilläggsuppgifter och ange här att det finns där.</translation>
    </message>
    <message>
        <source>There is no ground, so they get what they said themselves and their own tasks.</source>
        <translation>Det finns ingen grund, så de får bara vad de själva har sagt och sina egna uppgifter.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Det finns ännu ingen plan.</translation>
    </message>
    <message>
        <source>This is a child welfare matter: the same limits hold.</source>
        <translation>Detta är ett barnskyddsärende: samma tidsfrister gäller.</translation>
    </message>
    <message>
        <source>This is not a child welfare matter.</source>
        <translation>Detta är inte ett barnskyddsärende.</translation>
    </message>
    <message>
        <source>This recipient is not recorded as a party.</source>
        <translation>Den här mottagaren är inte antecknad som part.</translation>
    </message>
    <message>
        <source>THL’s Handbook of Child Welfare</source>
        <translation>THL:s handbok för barnskyddet</translation>
    </message>
    <message>
        <source>Three agencies or more work on one need, and none on another:</source>
        <translation>Minst tre aktörer arbetar med ett behov och ingen med ett annat:</translation>
    </message>
    <message>
        <source>Three months from {start} end on the same day of the month: {due}.</source>
        <translation>Tre månader från {start} går ut på dagen med samma nummer: {due}.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>tors</translation>
    </message>
    <message>
        <source>tie to an agency</source>
        <translation>band till en aktör</translation>
    </message>
    <message>
        <source>Time limits kept by their day</source>
        <translation>Tidsfrister som hölls i tid</translation>
    </message>
    <message>
        <source>To whom isn’t written down.</source>
        <translation>Mottagaren är inte antecknad.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tis</translation>
    </message>
    <message>
        <source>Two months from {start} end on the same day of the month: {due}.</source>
        <translation>Två månader från {start} går ut på dagen med samma nummer: {due}.</translation>
    </message>
    <message>
        <source>Two things: whether to assess, and telling that the notification came and what follows.</source>
        <translation>Två saker: om en bedömning görs, och besked om att anmälan har tagits emot och vad som följer.</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>till när</translation>
    </message>
    <message>
        <source>Urgent: the same or the next working day, {due}.</source>
        <translation>Brådskande: samma eller nästa arbetsdag, {due}.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>what adults do</source>
        <translation>vad de vuxna gör</translation>
    </message>
    <message>
        <source>what else is agreed</source>
        <translation>vad annat som har avtalats</translation>
    </message>
    <message>
        <source>what happens next</source>
        <translation>hur vi fortsätter</translation>
    </message>
    <message>
        <source>what I do myself</source>
        <translation>vad jag själv gör</translation>
    </message>
    <message>
        <source>what keeps it away</source>
        <translation>vad som förhindrar det</translation>
    </message>
    <message>
        <source>What the services did</source>
        <translation>Vad tjänsterna gjorde</translation>
    </message>
    <message>
        <source>when</source>
        <translation>när</translation>
    </message>
    <message>
        <source>When needed, and at least once a year. An agreed new version counts as the review.</source>
        <translation>Vid behov och minst en gång om året. En avtalad ny version räknas som översyn.</translation>
    </message>
    <message>
        <source>When needed: the law names no interval. The plan itself says how and when it is followed up.</source>
        <translation>Vid behov: lagen nämner inget intervall. Planen säger själv hur och när den följs upp.</translation>
    </message>
    <message>
        <source>where it starts from</source>
        <translation>utgångsläge</translation>
    </message>
    <message>
        <source>Whether the need is temporary, recurring or long-term</source>
        <translation>Om stödbehovet är tillfälligt, återkommande eller långvarigt</translation>
    </message>
    <message>
        <source>Which services and measures are needed</source>
        <translation>Vilken service och vilka åtgärder som behövs</translation>
    </message>
    <message>
        <source>who</source>
        <translation>vem</translation>
    </message>
    <message>
        <source>who checks</source>
        <translation>vem som kontrollerar</translation>
    </message>
    <message>
        <source>whose goal</source>
        <translation>vems mål</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>med vem</translation>
    </message>
    <message>
        <source>Within three months of the beginning, {start}, and then every three months.</source>
        <translation>Inom tre månader från början, {start}, och därefter med tre månaders mellanrum.</translation>
    </message>
    <message>
        <source>Without delay once the matter was handled or the document finished. There is no day.</source>
        <translation>Utan dröjsmål när ärendet har behandlats eller handlingen är klar. Det finns ingen bestämd dag.</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>formulering</translation>
    </message>
    <message>
        <source>Worries and strengths</source>
        <translation>Oro och styrkor</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Write a need about parenthood with its measures, or name the parents’ own plan among the other plans.</source>
        <translation>Skriv ett behov som gäller föräldraskapet med åtgärder, eller nämn föräldrarnas egen plan bland de andra planerna.</translation>
    </message>
    <message>
        <source>Write among the necessary services what the substitute care is for, and set goals for it.</source>
        <translation>Skriv bland den nödvändiga servicen vad vården utom hemmet är till för och ställ upp mål för den.</translation>
    </message>
    <message>
        <source>Write an estimate, even a rough one.</source>
        <translation>Skriv en bedömning, även en grov.</translation>
    </message>
    <message>
        <source>Write for each goal at least one measure.</source>
        <translation>Skriv minst en åtgärd för varje mål.</translation>
    </message>
    <message>
        <source>Write for each goal by when.</source>
        <translation>Skriv för varje mål när det ska nås.</translation>
    </message>
    <message>
        <source>Write for each need who does what.</source>
        <translation>Skriv för varje behov vem som gör vad.</translation>
    </message>
    <message>
        <source>Write how everyday life and surroundings help or hinder managing.</source>
        <translation>Skriv hur vardagen och omgivningen hjälper eller hindrar att klara sig.</translation>
    </message>
    <message>
        <source>Write how often the child’s own worker meets the child in person.</source>
        <translation>Skriv hur ofta barnets egen kontaktperson träffar barnet personligen.</translation>
    </message>
    <message>
        <source>Write in a few sentences how things stand.</source>
        <translation>Skriv med några meningar hur det står till.</translation>
    </message>
    <message>
        <source>Write in the row of family and relations how they meet and keep in touch.</source>
        <translation>Skriv på raden för familj och sociala relationer hur de träffas och håller kontakt.</translation>
    </message>
    <message>
        <source>Write in the rows of health and of day care or school how they are arranged.</source>
        <translation>Skriv på raderna för hälsa och för daghem eller skola hur de har ordnats.</translation>
    </message>
    <message>
        <source>Write in the situation what is to change.</source>
        <translation>Skriv i situationen vad som ska förändras.</translation>
    </message>
    <message>
        <source>Write the child’s own words and how you learnt them, or why the child was not asked.</source>
        <translation>Skriv barnets egna ord och hur de kom fram, eller varför barnet inte har tillfrågats.</translation>
    </message>
    <message>
        <source>Write the provision that this is given by.</source>
        <translation>Skriv den bestämmelse med stöd av vilken detta ges.</translation>
    </message>
    <message>
        <source>Write what goes well, as the family sees it and as a professional does.</source>
        <translation>Skriv vad som går bra, så som familjen ser det och så som en yrkesutbildad person gör det.</translation>
    </message>
    <message>
        <source>Write what is done for it, or say why nothing is needed.</source>
        <translation>Skriv vad som görs för det, eller säg varför inget behövs.</translation>
    </message>
    <message>
        <source>Write what relatives and other close people do, or that nobody does.</source>
        <translation>Skriv vad släktingar och andra närstående gör, eller att ingen gör något.</translation>
    </message>
    <message>
        <source>Write what the child or the family needs support with.</source>
        <translation>Skriv vad barnet eller familjen behöver stöd med.</translation>
    </message>
    <message>
        <source>Write what will be different for the child.</source>
        <translation>Skriv vad som blir annorlunda för barnet.</translation>
    </message>
    <message>
        <source>Write what you conclude from what all have said.</source>
        <translation>Skriv vad du drar för slutsats av det som alla har berättat.</translation>
    </message>
    <message>
        <source>Write which services are necessary, from when and how long, or that none are.</source>
        <translation>Skriv vilken service som är nödvändig, från när och hur länge, eller att ingen är det.</translation>
    </message>
    <message>
        <source>Write who does something about it, or say why it waits.</source>
        <translation>Skriv vem som gör något åt det, eller säg varför det får vänta.</translation>
    </message>
    <message>
        <source>{child} is {years}: ask the child too (417/2007 20–21 §).</source>
        <translation>{child} är {years} år: fråga också barnet (417/2007 20–21 §).</translation>
    </message>
    <message>
        <source>{eve} is an eve. The sources do not say whether it is a working day; it is counted, which gives the earlier day. Otherwise the day would be {later}.</source>
        <translation>{eve} är en afton. Källorna säger inte om den är en vardag; den räknas, vilket ger den tidigare dagen. Annars vore dagen {later}.</translation>
    </message>
    <message>
        <source>{name} dies</source>
        <translation>{name} dör</translation>
    </message>
    <message>
        <source>{name} is born</source>
        <translation>{name} föds</translation>
    </message>
    <message>
        <source>{name} is not recorded as a guardian of {child}.</source>
        <translation>{name} är inte antecknad som vårdnadshavare för {child}.</translation>
    </message>
    <message>
        <source>{name} is of age: record it as a prohibition.</source>
        <translation>{name} är myndig: anteckna det som ett utlämnandeförbud.</translation>
    </message>
    <message>
        <source>{name} is {years}: record that the child can judge this, or ask a guardian.</source>
        <translation>{name} är {years} år: anteckna att barnet kan bedöma saken, eller fråga en vårdnadshavare.</translation>
    </message>
    <message>
        <source>{title} ({ends}).</source>
        <translation>{title} ({ends}).</translation>
    </message>
</context>
</TS>
