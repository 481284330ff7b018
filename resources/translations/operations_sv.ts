<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A child is added to one parent or to two; nothing was changed.</source>
        <translation>Ett barn läggs till en eller två föräldrar; ingenting ändrades.</translation>
    </message>
    <message>
        <source>A mean is of at least one answer; nothing was changed.</source>
        <translation>Ett medeltal är av minst ett svar; ingenting ändrades.</translation>
    </message>
    <message>
        <source>A number of times cannot be less than nought; nothing was changed.</source>
        <translation>Antalet gånger kan inte vara mindre än noll; ingenting ändrades.</translation>
    </message>
    <message>
        <source>A pet or a pregnancy cannot be a parent or a partner; nothing was changed.</source>
        <translation>Ett husdjur eller en graviditet kan inte vara förälder eller partner; ingenting ändrades.</translation>
    </message>
    <message>
        <source>A prohibition that is no longer wanted is withdrawn by whoever gave it.</source>
        <translation>Ett förbud som inte längre önskas återkallas av den som har gett det.</translation>
    </message>
    <message>
        <source>A relation is between two people; nothing was changed.</source>
        <translation>En relation finns mellan två personer; ingenting ändrades.</translation>
    </message>
    <message>
        <source>A scale needs a lower and a higher end; nothing was changed.</source>
        <translation>En skala behöver en lägre och en högre ände; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Add a note to it: a note stands beside what was written.</source>
        <translation>Lägg till en anmärkning: den står bredvid det som antecknats.</translation>
    </message>
    <message>
        <source>Add a note to the meeting</source>
        <translation>Lägg till en anmärkning till överläggningen</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Lägg till aktör</translation>
    </message>
    <message>
        <source>Add child</source>
        <translation>Lägg till barn</translation>
    </message>
    <message>
        <source>Add crisis contact</source>
        <translation>Lägg till kontakt för krissituation</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Lägg till beslut</translation>
    </message>
    <message>
        <source>Add feedback</source>
        <translation>Lägg till respons</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Add home</source>
        <translation>Lägg till hem</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>Lägg till hypotes</translation>
    </message>
    <message>
        <source>Add life event</source>
        <translation>Lägg till livshändelse</translation>
    </message>
    <message>
        <source>Add mark</source>
        <translation>Lägg till märke</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Lägg till stödåtgärd</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Lägg till överläggning</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>Lägg till stödbehov</translation>
    </message>
    <message>
        <source>Add other plan</source>
        <translation>Lägg till annan plan</translation>
    </message>
    <message>
        <source>Add own row</source>
        <translation>Lägg till egen rad</translation>
    </message>
    <message>
        <source>Add parents</source>
        <translation>Lägg till föräldrar</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Lägg till partner</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Lägg till fas</translation>
    </message>
    <message>
        <source>Add professional</source>
        <translation>Lägg till yrkesutbildad person</translation>
    </message>
    <message>
        <source>Add recipient</source>
        <translation>Lägg till mottagare</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Lägg till relation</translation>
    </message>
    <message>
        <source>Add residence</source>
        <translation>Lägg till boende</translation>
    </message>
    <message>
        <source>Add risk and safeguard</source>
        <translation>Lägg till risk och skydd</translation>
    </message>
    <message>
        <source>Add scale</source>
        <translation>Lägg till skala</translation>
    </message>
    <message>
        <source>Add sector</source>
        <translation>Lägg till sektor</translation>
    </message>
    <message>
        <source>Add sibling</source>
        <translation>Lägg till syskon</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Lägg till utsaga</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Lägg till på föredragningslistan</translation>
    </message>
    <message>
        <source>Add to the directory</source>
        <translation>Lägg till i katalogen</translation>
    </message>
    <message>
        <source>Add to the survey</source>
        <translation>Lägg till i enkäten</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Lägg till i teamet</translation>
    </message>
    <message>
        <source>Add twin</source>
        <translation>Lägg till tvilling</translation>
    </message>
    <message>
        <source>Agree on the next day before people leave, or write why there is none.</source>
        <translation>Kom överens om följande dag innan ni går, eller skriv varför det inte finns någon.</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>Kom överens om planen</translation>
    </message>
    <message>
        <source>An answer to the survey is from 1 to 5; nothing was changed.</source>
        <translation>Ett svar på enkäten är från 1 till 5; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Answer a scale</source>
        <translation>Svara på en skala</translation>
    </message>
    <message>
        <source>Answer the survey</source>
        <translation>Svara på enkäten</translation>
    </message>
    <message>
        <source>Answers from {least} to {most} have been given; nothing was changed.</source>
        <translation>Svar mellan {least} och {most} har getts; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Arrange the sectors</source>
        <translation>Ordna sektorerna</translation>
    </message>
    <message>
        <source>Ask for a contribution</source>
        <translation>Be om medverkan</translation>
    </message>
    <message>
        <source>Ask to the meeting</source>
        <translation>Kalla till överläggningen</translation>
    </message>
    <message>
        <source>Authorities and workers</source>
        <translation>Myndigheter och arbetstagare</translation>
    </message>
    <message>
        <source>Await the answer again</source>
        <translation>Vänta på svaret igen</translation>
    </message>
    <message>
        <source>Begin it first.</source>
        <translation>Inled den först.</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Inled överläggningen</translation>
    </message>
    <message>
        <source>born</source>
        <comment>a field</comment>
        <translation>född</translation>
    </message>
    <message>
        <source>Both parents are there already; nothing was changed.</source>
        <translation>Båda föräldrarna finns redan med; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Change the kind of meeting</source>
        <translation>Byt slag av överläggning</translation>
    </message>
    <message>
        <source>Change the one that is there, or write when it ended.</source>
        <translation>Ändra det som finns, eller skriv när det upphörde.</translation>
    </message>
    <message>
        <source>Change the ones that are there, or link a further parent by itself.</source>
        <translation>Ändra uppgifterna om dem, eller länka ytterligare en förälder för sig.</translation>
    </message>
    <message>
        <source>Change the rings</source>
        <translation>Ändra antalet cirklar</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation>Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>Check which of the two is the parent.</source>
        <translation>Kontrollera vem av de två som är förälder.</translation>
    </message>
    <message>
        <source>Choose a number between them.</source>
        <translation>Välj ett tal där emellan.</translation>
    </message>
    <message>
        <source>Choose a person, or change the kind first.</source>
        <translation>Välj en person, eller ändra arten först.</translation>
    </message>
    <message>
        <source>Choose a place in the same version.</source>
        <translation>Välj en plats i samma version.</translation>
    </message>
    <message>
        <source>Choose a twin.</source>
        <translation>Välj en tvilling.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Välj en annan person.</translation>
    </message>
    <message>
        <source>Choose child</source>
        <translation>Välj barn</translation>
    </message>
    <message>
        <source>Choose one of the five levels.</source>
        <translation>Välj någon av de fem nivåerna.</translation>
    </message>
    <message>
        <source>Choose one of the five.</source>
        <translation>Välj en av de fem.</translation>
    </message>
    <message>
        <source>Choose one of the sectors and rings that are shown.</source>
        <translation>Välj någon av de sektorer och cirklar som visas.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Välj en av dem.</translation>
    </message>
    <message>
        <source>Choose one person or a couple.</source>
        <translation>Välj en person eller ett par.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Välj två olika personer.</translation>
    </message>
    <message>
        <source>Choose two or more different people.</source>
        <translation>Välj två eller flera olika personer.</translation>
    </message>
    <message>
        <source>Choose “New meeting” instead.</source>
        <translation>Välj ”Ny överläggning” i stället.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Avsluta överläggningen</translation>
    </message>
    <message>
        <source>Correct the family in the program it comes from, and save it again.</source>
        <translation>Rätta familjen i det program som filen kommer från och spara den på nytt.</translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation>kultur och språk</translation>
    </message>
    <message>
        <source>died</source>
        <comment>a field</comment>
        <translation>död</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>Edit a row of the team</source>
        <translation>Redigera en rad i teamet</translation>
    </message>
    <message>
        <source>Edit agency</source>
        <translation>Redigera aktör</translation>
    </message>
    <message>
        <source>Edit an answer to a scale</source>
        <translation>Ändra ett svar på en skala</translation>
    </message>
    <message>
        <source>Edit assessment</source>
        <translation>Ändra bedömningen</translation>
    </message>
    <message>
        <source>Edit attendance</source>
        <translation>Redigera deltagande</translation>
    </message>
    <message>
        <source>Edit case</source>
        <translation>Redigera ärende</translation>
    </message>
    <message>
        <source>Edit closeness</source>
        <translation>Redigera närhet</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <translation>Redigera samtycke</translation>
    </message>
    <message>
        <source>Edit crisis contact</source>
        <translation>Ändra kontakt för krissituation</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Redigera beslut</translation>
    </message>
    <message>
        <source>Edit feedback</source>
        <translation>Ändra responsen</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Redigera mål</translation>
    </message>
    <message>
        <source>Edit home</source>
        <translation>Redigera hem</translation>
    </message>
    <message>
        <source>Edit hypothesis</source>
        <translation>Ändra hypotes</translation>
    </message>
    <message>
        <source>Edit life event</source>
        <translation>Redigera livshändelse</translation>
    </message>
    <message>
        <source>Edit mark</source>
        <translation>Redigera märke</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>Redigera stödåtgärd</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Redigera överläggning</translation>
    </message>
    <message>
        <source>Edit need</source>
        <translation>Redigera stödbehov</translation>
    </message>
    <message>
        <source>Edit other plan</source>
        <translation>Ändra annan plan</translation>
    </message>
    <message>
        <source>Edit own row</source>
        <translation>Ändra egen rad</translation>
    </message>
    <message>
        <source>Edit parent link</source>
        <translation>Redigera föräldraskap</translation>
    </message>
    <message>
        <source>Edit partnership</source>
        <translation>Redigera parförhållande</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Redigera person</translation>
    </message>
    <message>
        <source>Edit phase</source>
        <translation>Ändra fasen</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Redigera plan</translation>
    </message>
    <message>
        <source>Edit professional</source>
        <translation>Redigera yrkesutbildad person</translation>
    </message>
    <message>
        <source>Edit relation</source>
        <translation>Redigera relation</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>Ändra begäran</translation>
    </message>
    <message>
        <source>Edit residence</source>
        <translation>Redigera boende</translation>
    </message>
    <message>
        <source>Edit review of a goal</source>
        <translation>Ändra utvärdering av mål</translation>
    </message>
    <message>
        <source>Edit risk and safeguard</source>
        <translation>Ändra risk och skydd</translation>
    </message>
    <message>
        <source>Edit scale</source>
        <translation>Ändra skala</translation>
    </message>
    <message>
        <source>Edit sector</source>
        <translation>Redigera sektor</translation>
    </message>
    <message>
        <source>Edit statement</source>
        <translation>Redigera utsaga</translation>
    </message>
    <message>
        <source>Edit the agenda</source>
        <translation>Ändra föredragningslistan</translation>
    </message>
    <message>
        <source>Edit the directory</source>
        <translation>Redigera katalogen</translation>
    </message>
    <message>
        <source>Edit the survey</source>
        <translation>Redigera enkäten</translation>
    </message>
    <message>
        <source>Edit tie</source>
        <translation>Redigera band</translation>
    </message>
    <message>
        <source>Edit twins</source>
        <translation>Redigera tvillingar</translation>
    </message>
    <message>
        <source>End partnership</source>
        <translation>Markera parförhållandet som avslutat</translation>
    </message>
    <message>
        <source>End taking part</source>
        <translation>Avsluta deltagandet</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Family and relatives</source>
        <translation>Familj och släktingar</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>efternamn</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Vänner</translation>
    </message>
    <message>
        <source>Friends and acquaintances</source>
        <translation>Vänner och bekanta</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>kön</translation>
    </message>
    <message>
        <source>gender at birth</source>
        <translation>kön vid födseln</translation>
    </message>
    <message>
        <source>Give each a name of its own: “mother,father = add_parents …”.</source>
        <translation>Ge var och en sitt namn: ”mother,father = add_parents …”.</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>förnamn</translation>
    </message>
    <message>
        <source>Go on where it stands.</source>
        <translation>Fortsätt där ni är.</translation>
    </message>
    <message>
        <source>Go on with it, or agree on it before the next version.</source>
        <translation>Fortsätt med det, eller kom överens om det före nästa version.</translation>
    </message>
    <message>
        <source>Go to the phase</source>
        <translation>Gå till fasen</translation>
    </message>
    <message>
        <source>If it is the wrong child, choose the right one for the case first.</source>
        <translation>Om det är fel barn, välj först rätt barn för ärendet.</translation>
    </message>
    <message>
        <source>Import family</source>
        <translation>Importera familj</translation>
    </message>
    <message>
        <source>In this file somebody is their own ancestor; nothing was taken in.</source>
        <translation>I filen är någon sin egen förfader; ingenting hämtades in.</translation>
    </message>
    <message>
        <source>It can be: {words}.</source>
        <translation>Det kan vara: {words}.</translation>
    </message>
    <message>
        <source>It has: {fields}.</source>
        <translation>Det har: {fields}.</translation>
    </message>
    <message>
        <source>It may have been removed or undone meanwhile: choose again from what is shown.</source>
        <translation>Det kan ha tagits bort eller ångrats under tiden: välj på nytt bland det som visas.</translation>
    </message>
    <message>
        <source>It takes: {kinds}.</source>
        <translation>Det tar: {kinds}.</translation>
    </message>
    <message>
        <source>kind of person</source>
        <translation>slag av person</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>Lay out afresh</source>
        <translation>Ordna på nytt</translation>
    </message>
    <message>
        <source>Leave out on purpose</source>
        <translation>Lämna ut avsiktligt</translation>
    </message>
    <message>
        <source>Leave the number of respondents empty where it is not known.</source>
        <translation>Lämna antalet svarande tomt om det inte är känt.</translation>
    </message>
    <message>
        <source>Link agency</source>
        <translation>Länka aktör</translation>
    </message>
    <message>
        <source>Link parent</source>
        <translation>Länka förälder</translation>
    </message>
    <message>
        <source>Link partners</source>
        <translation>Länka partner</translation>
    </message>
    <message>
        <source>Link twins</source>
        <translation>Markera som tvillingar</translation>
    </message>
    <message>
        <source>Make a new scale for the new question: numbers of two scales can’t be compared.</source>
        <translation>Gör en ny skala för den nya frågan: tal på två skalor kan inte jämföras.</translation>
    </message>
    <message>
        <source>Make the sample case</source>
        <translation>Skapa exempelfallet</translation>
    </message>
    <message>
        <source>Mend what was written in its minutes.</source>
        <translation>Rätta dess promemoria.</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migration</translation>
    </message>
    <message>
        <source>Move crisis contact</source>
        <translation>Flytta kontakt för krissituation</translation>
    </message>
    <message>
        <source>Move decision</source>
        <translation>Flytta beslut</translation>
    </message>
    <message>
        <source>Move goal</source>
        <translation>Flytta mål</translation>
    </message>
    <message>
        <source>Move hypothesis</source>
        <translation>Flytta hypotes</translation>
    </message>
    <message>
        <source>Move in the picture</source>
        <translation>Flytta i bilden</translation>
    </message>
    <message>
        <source>Move measure</source>
        <translation>Flytta stödåtgärd</translation>
    </message>
    <message>
        <source>Move need</source>
        <translation>Flytta stödbehov</translation>
    </message>
    <message>
        <source>Move on the agenda</source>
        <translation>Flytta på föredragningslistan</translation>
    </message>
    <message>
        <source>Move other plan</source>
        <translation>Flytta annan plan</translation>
    </message>
    <message>
        <source>Move own row</source>
        <translation>Flytta egen rad</translation>
    </message>
    <message>
        <source>Move person</source>
        <translation>Anteckna flytt</translation>
    </message>
    <message>
        <source>Move phase</source>
        <translation>Flytta fasen</translation>
    </message>
    <message>
        <source>Move request</source>
        <translation>Flytta begäran</translation>
    </message>
    <message>
        <source>Move risk and safeguard</source>
        <translation>Flytta risk och skydd</translation>
    </message>
    <message>
        <source>Move scale</source>
        <translation>Flytta skala</translation>
    </message>
    <message>
        <source>Move sector</source>
        <translation>Flytta sektor</translation>
    </message>
    <message>
        <source>Move statement</source>
        <translation>Flytta utsaga</translation>
    </message>
    <message>
        <source>Move them to another place in the circles first.</source>
        <translation>Flytta dem först till ett annat ställe i cirklarna.</translation>
    </message>
    <message>
        <source>Name what a line makes by “name = verb …”, and write @name after it.</source>
        <translation>Ge det en rad gör ett namn med ”namn = kommandoord …”, och skriv @namn efter det.</translation>
    </message>
    <message>
        <source>No consent to this expert group is in force; the meeting was not begun.</source>
        <translation>Det finns inget gällande samtycke till expertgruppen; överläggningen inleddes inte.</translation>
    </message>
    <message>
        <source>No next day has been agreed, so no meeting was planned.</source>
        <translation>Ingen följande dag har avtalats, så ingen överläggning planerades.</translation>
    </message>
    <message>
        <source>No next day has been agreed; the meeting was not closed.</source>
        <translation>Ingen följande dag har avtalats; överläggningen avslutades inte.</translation>
    </message>
    <message>
        <source>Nobody can be their own parent; nothing was changed.</source>
        <translation>Ingen kan vara sin egen förälder; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Nobody can be their own partner; nothing was changed.</source>
        <translation>Ingen kan vara sin egen partner; ingenting ändrades.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>Nothing was given the name that “{field}” asks for; nothing was changed.</source>
        <translation>Inget har fått det namn som ”{field}” ber om; inget ändrades.</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>yrke</translation>
    </message>
    <message>
        <source>Only a minor’s prohibition can be refused; nothing was changed.</source>
        <translation>Bara en minderårigs förbud kan avslås; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Order the directory</source>
        <translation>Ordna katalogen</translation>
    </message>
    <message>
        <source>Order the team</source>
        <translation>Ordna teamet</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>läggning</translation>
    </message>
    <message>
        <source>Others: neighbours, people from work</source>
        <translation>Övriga: grannar, arbetskamrater</translation>
    </message>
    <message>
        <source>People of this file are in the case already; nothing was taken in.</source>
        <translation>Personer i filen finns redan i ärendet; ingenting hämtades in.</translation>
    </message>
    <message>
        <source>Place in the circles</source>
        <translation>Placera i cirklarna</translation>
    </message>
    <message>
        <source>Plan meeting</source>
        <translation>Planera överläggning</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Planera följande överläggning</translation>
    </message>
    <message>
        <source>Professional helpers</source>
        <translation>Professionella hjälpare</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Yrkesutbildade personer</translation>
    </message>
    <message>
        <source>Put it nearer to the others.</source>
        <translation>Flytta det närmare de andra.</translation>
    </message>
    <message>
        <source>Record a copy given out</source>
        <translation>Anteckna en utlämnad kopia</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anteckna samtycke</translation>
    </message>
    <message>
        <source>Record every copy by itself.</source>
        <translation>Anteckna varje kopia för sig.</translation>
    </message>
    <message>
        <source>Refuse a minor’s prohibition</source>
        <translation>Avslå en minderårigs förbud</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Släktingar</translation>
    </message>
    <message>
        <source>Remove agency</source>
        <translation>Ta bort aktör</translation>
    </message>
    <message>
        <source>Remove an answer to a scale</source>
        <translation>Ta bort ett svar på en skala</translation>
    </message>
    <message>
        <source>Remove consent</source>
        <translation>Ta bort samtycke</translation>
    </message>
    <message>
        <source>Remove crisis contact</source>
        <translation>Ta bort kontakt för krissituation</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>Ta bort beslut</translation>
    </message>
    <message>
        <source>Remove feedback</source>
        <translation>Ta bort responsen</translation>
    </message>
    <message>
        <source>Remove from the directory</source>
        <translation>Ta bort ur katalogen</translation>
    </message>
    <message>
        <source>Remove from the survey</source>
        <translation>Ta bort ur enkäten</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Ta bort ur teamet</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Ta bort mål</translation>
    </message>
    <message>
        <source>Remove home</source>
        <translation>Ta bort hem</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>Ta bort hypotes</translation>
    </message>
    <message>
        <source>Remove life event</source>
        <translation>Ta bort livshändelse</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Ta bort märke</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Ta bort stödåtgärd</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Ta bort överläggning</translation>
    </message>
    <message>
        <source>Remove need</source>
        <translation>Ta bort stödbehov</translation>
    </message>
    <message>
        <source>Remove other plan</source>
        <translation>Ta bort annan plan</translation>
    </message>
    <message>
        <source>Remove own row</source>
        <translation>Ta bort egen rad</translation>
    </message>
    <message>
        <source>Remove parent link</source>
        <translation>Ta bort föräldraskap</translation>
    </message>
    <message>
        <source>Remove partnership</source>
        <translation>Ta bort parförhållande</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Ta bort person</translation>
    </message>
    <message>
        <source>Remove phase</source>
        <translation>Ta bort fasen</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Ta bort plan</translation>
    </message>
    <message>
        <source>Remove professional</source>
        <translation>Ta bort yrkesutbildad person</translation>
    </message>
    <message>
        <source>Remove recipient</source>
        <translation>Ta bort mottagare</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Ta bort relation</translation>
    </message>
    <message>
        <source>Remove request</source>
        <translation>Ta bort begäran</translation>
    </message>
    <message>
        <source>Remove residence</source>
        <translation>Ta bort boende</translation>
    </message>
    <message>
        <source>Remove review of a goal</source>
        <translation>Ta bort utvärdering av mål</translation>
    </message>
    <message>
        <source>Remove risk and safeguard</source>
        <translation>Ta bort risk och skydd</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Ta bort skala</translation>
    </message>
    <message>
        <source>Remove sector</source>
        <translation>Ta bort sektor</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Ta bort utsaga</translation>
    </message>
    <message>
        <source>Remove tie</source>
        <translation>Ta bort band</translation>
    </message>
    <message>
        <source>Review goal</source>
        <translation>Utvärdera mål</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>Say of one of them that they are two people.</source>
        <translation>Säg om den ena att det är två personer.</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>Skola och arbete</translation>
    </message>
    <message>
        <source>Several in the case could be meant by “{field}”: {ids}. Nothing was changed.</source>
        <translation>”{field}” kan betyda flera i ärendet: {ids}. Inget ändrades.</translation>
    </message>
    <message>
        <source>Shorten it, or divide it into two.</source>
        <translation>Förkorta den, eller dela den i två.</translation>
    </message>
    <message>
        <source>Somebody stands there in the circles; nothing was changed.</source>
        <translation>Någon finns på det stället i cirklarna; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Somebody would become their own ancestor; nothing was changed.</source>
        <translation>Någon skulle bli sin egen förfader; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Start a new version of the plan and make the change there.</source>
        <translation>Påbörja en ny version av planen och gör ändringen där.</translation>
    </message>
    <message>
        <source>Start case</source>
        <translation>Påbörja ärende</translation>
    </message>
    <message>
        <source>Start plan</source>
        <translation>Påbörja plan</translation>
    </message>
    <message>
        <source>Take a service into the network</source>
        <translation>Ta in en tjänst i nätverket</translation>
    </message>
    <message>
        <source>Take a service into the plan</source>
        <translation>Ta in en tjänst i planen</translation>
    </message>
    <message>
        <source>Take back a request</source>
        <translation>Ta tillbaka en begäran</translation>
    </message>
    <message>
        <source>Take in a survey</source>
        <translation>Ta in en enkät</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Ta bort från föredragningslistan</translation>
    </message>
    <message>
        <source>Take off the meeting</source>
        <translation>Ta bort från överläggningen</translation>
    </message>
    <message>
        <source>Take out of the circles</source>
        <translation>Ta bort från cirklarna</translation>
    </message>
    <message>
        <source>Take services into the directory</source>
        <translation>Ta in tjänster i katalogen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp på nytt</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>That belongs to another version of the plan; nothing was moved.</source>
        <translation>Det hör till en annan version av planen; ingenting flyttades.</translation>
    </message>
    <message>
        <source>That point is too far outside the picture; nothing was moved.</source>
        <translation>Stället är för långt utanför bilden; ingenting flyttades.</translation>
    </message>
    <message>
        <source>The answer would be earlier than the question; nothing was changed.</source>
        <translation>Svaret skulle komma före frågan; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The case is about this child, who stays in it; nothing was changed.</source>
        <translation>Ärendet gäller det här barnet, som stannar kvar i det; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The circles have from {fewest} to {most} sectors and rings; nothing was changed.</source>
        <translation>Bilden har {fewest}–{most} sektorer och cirklar; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The end is before the beginning; nothing was changed.</source>
        <translation>Slutet är före början; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The feedback goes from 1 to 5; nothing was changed.</source>
        <translation>Responsen ges på skalan 1–5; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The levels of a goal go from −2 to +2; nothing was changed.</source>
        <translation>Målets nivåer går från −2 till +2; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The scale goes from {least} to {most}; nothing was changed.</source>
        <translation>Skalan går från {least} till {most}; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters; nothing was changed.</source>
        <translation>Texten är längre än {limit} tecken; ingenting ändrades.</translation>
    </message>
    <message>
        <source>There is a draft of the plan already; nothing was changed.</source>
        <translation>Det finns redan ett utkast till plan; ingenting ändrades.</translation>
    </message>
    <message>
        <source>There is no such place in the circles; nothing was changed.</source>
        <translation>Det finns inget sådant ställe i cirklarna; ingenting ändrades.</translation>
    </message>
    <message>
        <source>There is no text in it; nothing was changed.</source>
        <translation>Det finns ingen text i det; ingenting ändrades.</translation>
    </message>
    <message>
        <source>There is nothing in the case that “{field}” could mean by that; nothing was changed.</source>
        <translation>Det finns inget i ärendet som ”{field}” kunde betyda med det; inget ändrades.</translation>
    </message>
    <message>
        <source>This belongs to exactly one: a person, a professional, a home or an agency; nothing was changed.</source>
        <translation>Det här hör till exakt en: en person, en yrkesutbildad person, ett hem eller en aktör; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This consent has been withdrawn already; nothing was changed.</source>
        <translation>Samtycket har redan återkallats; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This is in the case already; nothing was changed.</source>
        <translation>Det här finns redan i ärendet; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This is no longer in the case; nothing was changed.</source>
        <translation>Det här finns inte längre i ärendet; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This meeting has been begun already; nothing was changed.</source>
        <translation>Överläggningen har redan inletts; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This meeting has been closed and is kept as it is; nothing was changed.</source>
        <translation>Överläggningen har avslutats och bevaras som den är; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This meeting hasn’t been begun yet; nothing was changed.</source>
        <translation>Överläggningen har ännu inte inletts; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This meeting hasn’t been closed yet; no note was added.</source>
        <translation>Överläggningen har ännu inte avslutats; ingen anmärkning lades till.</translation>
    </message>
    <message>
        <source>This person is in no set of twins; nothing was changed.</source>
        <translation>Personen är inte tvilling med någon; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This record belongs to another copy already; nothing was changed.</source>
        <translation>Den här anteckningen hör redan till en annan kopia; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This version of the plan has been agreed and is kept as it is; nothing was changed.</source>
        <translation>Den här versionen av planen är överenskommen och bevaras som den är; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Turn relation</source>
        <translation>Vänd relationens riktning</translation>
    </message>
    <message>
        <source>Twins are at least two; nothing was changed.</source>
        <translation>Tvillingar är minst två; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Two people of the file would become one person; nothing was taken in.</source>
        <translation>Två personer i filen skulle bli en; inget importerades.</translation>
    </message>
    <message>
        <source>Undo the earlier import first, or add the new people one by one.</source>
        <translation>Ångra först den tidigare importen, eller lägg till de nya personerna en i taget.</translation>
    </message>
    <message>
        <source>Unlink twin</source>
        <translation>Ta bort tvillingskapet</translation>
    </message>
    <message>
        <source>What has that name is no such thing as “{field}” takes; nothing was changed.</source>
        <translation>Det som har det namnet är inte sådant som ”{field}” tar; inget ändrades.</translation>
    </message>
    <message>
        <source>Where the day is wrong, undo the withdrawal or record the consent anew.</source>
        <translation>Om dagen är fel, ångra återkallelsen eller anteckna samtycket på nytt.</translation>
    </message>
    <message>
        <source>whether somebody has died</source>
        <translation>om någon har dött</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Återkalla samtycke</translation>
    </message>
    <message>
        <source>Write a number from 1 (wholly disagree) to 5 (wholly agree).</source>
        <translation>Skriv ett tal från 1 (helt av annan åsikt) till 5 (helt av samma åsikt).</translation>
    </message>
    <message>
        <source>Write a number on the scale.</source>
        <translation>Skriv ett tal på skalan.</translation>
    </message>
    <message>
        <source>Write down a refusal</source>
        <translation>Anteckna ett nekande svar</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Anteckna svaret</translation>
    </message>
    <message>
        <source>Write down the consent first, or say why you go on without one.</source>
        <translation>Anteckna först samtycket, eller säg varför ni fortsätter utan det.</translation>
    </message>
    <message>
        <source>Write for example 1 and 10, 0 and 10, 1 and 5, or −2 and 2.</source>
        <translation>Skriv till exempel 1 och 10, 0 och 10, 1 och 5 eller −2 och 2.</translation>
    </message>
    <message>
        <source>Write how many times it is to be, or was.</source>
        <translation>Skriv hur många gånger det ska bli eller har blivit.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-05, or today.</source>
        <translation>Skriv det som 2026-03-05, eller today.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-05T14:30, or now.</source>
        <translation>Skriv det som 2026-03-05T14:30, eller now.</translation>
    </message>
    <message>
        <source>Write one of these ids, or say of what it is a part: meeting/phase, plan/need/goal.</source>
        <translation>Skriv ett av dessa id, eller säg vad det är en del av: överläggning/fas, plan/behov/mål.</translation>
    </message>
    <message>
        <source>Write something, or remove the whole entry.</source>
        <translation>Skriv något, eller ta bort hela anteckningen.</translation>
    </message>
    <message>
        <source>Write the whole name as it is in the case, the beginning of a text followed by …, or an id.</source>
        <translation>Skriv hela namnet som det är i ärendet, början av en text följd av …, eller ett id.</translation>
    </message>
    <message>
        <source>“lahipiiri do --list VERB” shows what a verb takes.</source>
        <translation>”lahipiiri do --list KOMMANDOORD” visar vad ett kommandoord tar.</translation>
    </message>
    <message>
        <source>“{field}” cannot be that; nothing was changed.</source>
        <translation>”{field}” kan inte vara det; inget ändrades.</translation>
    </message>
    <message>
        <source>“{field}” is empty; nothing was changed.</source>
        <translation>”{field}” är tomt; inget ändrades.</translation>
    </message>
    <message>
        <source>“{field}” is no day; nothing was changed.</source>
        <translation>”{field}” är ingen dag; inget ändrades.</translation>
    </message>
    <message>
        <source>“{field}” is no moment; nothing was changed.</source>
        <translation>”{field}” är ingen tidpunkt; inget ändrades.</translation>
    </message>
    <message>
        <source>“{field}” is no number; nothing was changed.</source>
        <translation>”{field}” är inget tal; inget ändrades.</translation>
    </message>
    <message>
        <source>“{field}” is no whole number; nothing was changed.</source>
        <translation>”{field}” är inget heltal; inget ändrades.</translation>
    </message>
    <message>
        <source>“{field}” is one thing, and that name was given to several; nothing was changed.</source>
        <translation>”{field}” är en enda, och det namnet har getts åt flera; inget ändrades.</translation>
    </message>
    <message>
        <source>“{field}” is written more than once; nothing was changed.</source>
        <translation>”{field}” har skrivits mer än en gång; inget ändrades.</translation>
    </message>
    <message>
        <source>“{verb}” has no field “{field}”; nothing was changed.</source>
        <translation>”{verb}” har inget fält ”{field}”; inget ändrades.</translation>
    </message>
    <message>
        <source>“{verb}” lacks what it cannot be without: {fields}. Nothing was changed.</source>
        <translation>”{verb}” saknar det nödvändiga: {fields}. Inget ändrades.</translation>
    </message>
</context>
</TS>
