<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A child is taken to need special support until a worker has judged otherwise.</source>
        <translation>Barnet anses behöva särskilt stöd tills en arbetstagare har bedömt något annat.</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>a time limit</comment>
        <translation>kommande</translation>
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
        <source>Carrying out the decision</source>
        <translation>Verkställighet av beslutet</translation>
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
        <source>Counted from the day the plan is agreed; none has been agreed yet.</source>
        <translation>Räknas från dagen då planen har avtalats; ingen plan har avtalats ännu.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a time limit</comment>
        <translation>gjord</translation>
    </message>
    <message>
        <source>Finishing the assessment of service needs</source>
        <translation>Slutförande av bedömningen av servicebehovet</translation>
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
        <source>Holds once a decision has been made: it is carried out within three months of the initiation.</source>
        <translation>Gäller när ett beslut har fattats: det verkställs inom tre månader efter att ärendet inleddes.</translation>
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
        <source>It was judged that the child needs special support.</source>
        <translation>Barnet har bedömts behöva särskilt stöd.</translation>
    </message>
    <message>
        <source>It was judged, with a reason, that the child does not need special support.</source>
        <translation>Det har bedömts med en motivering att barnet inte behöver särskilt stöd.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>no day</source>
        <comment>a time limit</comment>
        <translation>ingen dag</translation>
    </message>
    <message>
        <source>No need of special support is marked, but without a reason: until it is there the limits hold.</source>
        <translation>Det är antecknat att särskilt stöd inte behövs, men motiveringen saknas: tidsfristerna gäller tills den finns.</translation>
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
        <source>Of somebody over 75 the assessment is begun by the seventh working day.</source>
        <translation>Bedömningen av den som är över 75 år inleds senast den sjunde vardagen.</translation>
    </message>
    <message>
        <source>One year from {start}: {due}.</source>
        <translation>Ett år från {start}: {due}.</translation>
    </message>
    <message>
        <source>Only a special reason lets it take longer.</source>
        <translation>Längre tid endast av särskilda skäl.</translation>
    </message>
    <message>
        <source>Pupil’s talk with the psychologist or the kuraattori</source>
        <translation>Elevens samtal med psykologen eller kuratorn</translation>
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
        <source>Sat</source>
        <translation>lör</translation>
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
        <source>Social Welfare Act 39.2–3 §</source>
        <translation>socialvårdslagen 39 § 2–3 mom.</translation>
    </message>
    <message>
        <source>Social Welfare Act 45.2 §</source>
        <translation>socialvårdslagen 45 § 2 mom.</translation>
    </message>
    <message>
        <source>soon</source>
        <comment>a time limit</comment>
        <translation>snart</translation>
    </message>
    <message>
        <source>Student Welfare Act (1287/2013) 15 §</source>
        <translation>lagen om elev- och studerandevård (1287/2013) 15 §</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>sön</translation>
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
        <source>the day has passed</source>
        <comment>a time limit</comment>
        <translation>dagen har passerat</translation>
    </message>
    <message>
        <source>The day of receipt, {start}, is not counted; day one is the next working day. Saturdays, Sundays and holidays are not counted. The seventh working day is {due}.</source>
        <translation>Ankomstdagen, {start}, räknas inte; den första är nästa vardag. Lördagar, söndagar och helgdagar räknas inte. Den sjunde vardagen är {due}.</translation>
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
        <source>The plan names no day yet.</source>
        <translation>Planen nämner ingen dag ännu.</translation>
    </message>
    <message>
        <source>The plan names {due}.</source>
        <translation>Planen nämner {due}.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Det finns ingen plan ännu.</translation>
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
        <source>THL’s Handbook of Child Welfare</source>
        <translation>THL:s handbok för barnskyddet</translation>
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
        <source>Urgent: the same or the next working day, {due}.</source>
        <translation>Brådskande: samma eller nästa arbetsdag, {due}.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons</translation>
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
        <source>Within three months of the beginning, {start}, and then every three months.</source>
        <translation>Inom tre månader från början, {start}, och därefter med tre månaders mellanrum.</translation>
    </message>
    <message>
        <source>Without delay once the matter was handled or the document finished. There is no day.</source>
        <translation>Utan dröjsmål när ärendet har behandlats eller handlingen är klar. Det finns ingen bestämd dag.</translation>
    </message>
    <message>
        <source>{eve} is an eve. The sources do not say whether it is a working day; it is counted, which gives the earlier day. Otherwise the day would be {later}.</source>
        <translation>{eve} är en afton. Källorna säger inte om den är en vardag; den räknas, vilket ger den tidigare dagen. Annars vore dagen {later}.</translation>
    </message>
</context>
</TS>
