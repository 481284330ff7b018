<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a non-disclosure for personal safety is in force</source>
        <translation>en spärrmarkering är i kraft</translation>
    </message>
    <message>
        <source>a prohibition of disclosure is in force</source>
        <translation>ett utlämnandeförbud gäller</translation>
    </message>
    <message>
        <source>a recipient&apos;s copy</source>
        <translation>mottagarens exemplar</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>adoptive father</source>
        <translation>adoptivfar</translation>
    </message>
    <message>
        <source>adoptive father’s</source>
        <translation>adoptivfars</translation>
    </message>
    <message>
        <source>adoptive mother</source>
        <translation>adoptivmor</translation>
    </message>
    <message>
        <source>adoptive mother’s</source>
        <translation>adoptivmors</translation>
    </message>
    <message>
        <source>adoptive parent’s</source>
        <translation>adoptivförälders</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>aktör</translation>
    </message>
    <message>
        <source>answer to a scale</source>
        <translation>svar på en skala</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>bedömning</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>deltagande</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>moster eller faster</translation>
    </message>
    <message>
        <source>aunt’s</source>
        <translation>mosters eller fasters</translation>
    </message>
    <message>
        <source>birth father</source>
        <translation>biologisk far</translation>
    </message>
    <message>
        <source>birth father</source>
        <comment>after whose he is</comment>
        <translation>biologiska far</translation>
    </message>
    <message>
        <source>birth father’s</source>
        <translation>biologiska fars</translation>
    </message>
    <message>
        <source>birth mother</source>
        <translation>biologisk mor</translation>
    </message>
    <message>
        <source>birth mother</source>
        <comment>after whose she is</comment>
        <translation>biologiska mor</translation>
    </message>
    <message>
        <source>birth mother’s</source>
        <translation>biologiska mors</translation>
    </message>
    <message>
        <source>birth parent</source>
        <comment>after whose they are</comment>
        <translation>biologiska förälder</translation>
    </message>
    <message>
        <source>birth parent’s</source>
        <translation>biologiska förälders</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>bror</translation>
    </message>
    <message>
        <source>brother’s</source>
        <translation>brors</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>ändrat dem</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>child’s</source>
        <translation>barns</translation>
    </message>
    <message>
        <source>Choose the recipient again.</source>
        <translation>Välj mottagaren på nytt.</translation>
    </message>
    <message>
        <source>classroom assistant</source>
        <translation>skolgångshandledare</translation>
    </message>
    <message>
        <source>close person</source>
        <translation>närstående</translation>
    </message>
    <message>
        <source>closeness</source>
        <translation>närhet</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtycke</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinator</translation>
    </message>
    <message>
        <source>copy given out</source>
        <translation>utlämnat exemplar</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>parrelation</translation>
    </message>
    <message>
        <source>cousin</source>
        <translation>kusin</translation>
    </message>
    <message>
        <source>cousin’s</source>
        <translation>kusins</translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation>kultur och språk</translation>
    </message>
    <message>
        <source>danger and safeguard</source>
        <translation>risk och skydd</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>dotter</translation>
    </message>
    <message>
        <source>daughter’s</source>
        <translation>dotters</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>description of the situation</source>
        <translation>beskrivning av situationen</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>early childhood education teacher</source>
        <translation>lärare inom småbarnspedagogik</translation>
    </message>
    <message>
        <source>effect on the child</source>
        <translation>konsekvenser för barnet</translation>
    </message>
    <message>
        <source>everything, for the worker</source>
        <translation>allt, för arbetstagaren</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>efternamn</translation>
    </message>
    <message>
        <source>family therapist</source>
        <translation>familjeterapeut</translation>
    </message>
    <message>
        <source>family worker</source>
        <translation>familjearbetare</translation>
    </message>
    <message>
        <source>father</source>
        <translation>far</translation>
    </message>
    <message>
        <source>father&apos;s former partner</source>
        <translation>fars tidigare partner</translation>
    </message>
    <message>
        <source>father&apos;s partner</source>
        <translation>fars partner</translation>
    </message>
    <message>
        <source>father&apos;s sibling</source>
        <translation>fars syskon</translation>
    </message>
    <message>
        <source>father’s</source>
        <translation>fars</translation>
    </message>
    <message>
        <source>father’s sibling’s</source>
        <translation>fars syskons</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>respons</translation>
    </message>
    <message>
        <source>for the wall in a meeting</source>
        <translation>för väggen vid en överläggning</translation>
    </message>
    <message>
        <source>former husband</source>
        <translation>tidigare make</translation>
    </message>
    <message>
        <source>former husband’s</source>
        <translation>tidigare makes</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>tidigare partner</translation>
    </message>
    <message>
        <source>former partner’s</source>
        <translation>tidigare partners</translation>
    </message>
    <message>
        <source>former spouse</source>
        <translation>tidigare make eller maka</translation>
    </message>
    <message>
        <source>former spouse’s</source>
        <translation>tidigare makes eller makas</translation>
    </message>
    <message>
        <source>former wife</source>
        <translation>tidigare maka</translation>
    </message>
    <message>
        <source>former wife’s</source>
        <translation>tidigare makas</translation>
    </message>
    <message>
        <source>foster brother</source>
        <translation>fosterbror</translation>
    </message>
    <message>
        <source>foster child</source>
        <translation>placerat barn</translation>
    </message>
    <message>
        <source>foster child’s</source>
        <translation>placerat barns</translation>
    </message>
    <message>
        <source>foster father</source>
        <translation>fosterfar</translation>
    </message>
    <message>
        <source>foster father’s</source>
        <translation>fosterfars</translation>
    </message>
    <message>
        <source>foster mother</source>
        <translation>fostermor</translation>
    </message>
    <message>
        <source>foster mother’s</source>
        <translation>fostermors</translation>
    </message>
    <message>
        <source>foster parent’s</source>
        <translation>fosterförälders</translation>
    </message>
    <message>
        <source>foster sibling</source>
        <translation>fostersyskon</translation>
    </message>
    <message>
        <source>foster sister</source>
        <translation>fostersyster</translation>
    </message>
    <message>
        <source>functioning in everyday life</source>
        <translation>funktionsförmåga i vardagen</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>barnbarn</translation>
    </message>
    <message>
        <source>grandchild’s</source>
        <translation>barnbarns</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>morfar eller farfar</translation>
    </message>
    <message>
        <source>grandfather’s</source>
        <translation>morfars eller farfars</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>mormor eller farmor</translation>
    </message>
    <message>
        <source>grandmother’s</source>
        <translation>mormors eller farmors</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>mor- eller farförälder</translation>
    </message>
    <message>
        <source>grandparent&apos;s sibling</source>
        <translation>mor- eller farförälders syskon</translation>
    </message>
    <message>
        <source>grandparent’s</source>
        <translation>mor- eller farförälders</translation>
    </message>
    <message>
        <source>great-aunt</source>
        <translation>mor- eller farförälders syster</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>mor- eller farförälders far</translation>
    </message>
    <message>
        <source>great-grandfather’s</source>
        <translation>mor- eller farförälders fars</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>mor- eller farförälders mor</translation>
    </message>
    <message>
        <source>great-grandmother’s</source>
        <translation>mor- eller farförälders mors</translation>
    </message>
    <message>
        <source>great-grandparent</source>
        <translation>mor- eller farförälders förälder</translation>
    </message>
    <message>
        <source>great-grandparent’s</source>
        <translation>mor- eller farförälders förälders</translation>
    </message>
    <message>
        <source>great-uncle</source>
        <translation>mor- eller farförälders bror</translation>
    </message>
    <message>
        <source>guardian’s</source>
        <translation>vårdnadshavares</translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation>halvbror</translation>
    </message>
    <message>
        <source>half-brother’s</source>
        <translation>halvbrors</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>halvsyskon</translation>
    </message>
    <message>
        <source>half-sibling&apos;s father</source>
        <translation>halvsyskonets far</translation>
    </message>
    <message>
        <source>half-sibling&apos;s mother</source>
        <translation>halvsyskonets mor</translation>
    </message>
    <message>
        <source>half-sibling&apos;s parent</source>
        <translation>halvsyskonets förälder</translation>
    </message>
    <message>
        <source>half-sibling’s</source>
        <translation>halvsyskons</translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation>halvsyster</translation>
    </message>
    <message>
        <source>half-sister’s</source>
        <translation>halvsysters</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>rektor</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hem</translation>
    </message>
    <message>
        <source>how a measure went</source>
        <translation>hur en åtgärd gick</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>make</translation>
    </message>
    <message>
        <source>husband’s</source>
        <translation>makes</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypotes</translation>
    </message>
    <message>
        <source>instructor</source>
        <translation>handledare</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>life event</source>
        <translation>livshändelse</translation>
    </message>
    <message>
        <source>made copies of it</source>
        <translation>gjort exemplar av dem</translation>
    </message>
    <message>
        <source>mark on a person</source>
        <translation>märke på en person</translation>
    </message>
    <message>
        <source>marked for others&apos; eyes</source>
        <translation>märkt för andras ögon</translation>
    </message>
    <message>
        <source>maternal aunt</source>
        <translation>moster</translation>
    </message>
    <message>
        <source>maternal aunt’s</source>
        <translation>mosters</translation>
    </message>
    <message>
        <source>maternal grandfather</source>
        <translation>morfar</translation>
    </message>
    <message>
        <source>maternal grandfather’s</source>
        <translation>morfars</translation>
    </message>
    <message>
        <source>maternal grandmother</source>
        <translation>mormor</translation>
    </message>
    <message>
        <source>maternal grandmother’s</source>
        <translation>mormors</translation>
    </message>
    <message>
        <source>maternal grandparent</source>
        <translation>morförälder</translation>
    </message>
    <message>
        <source>maternal grandparent’s</source>
        <translation>morförälders</translation>
    </message>
    <message>
        <source>maternal uncle</source>
        <translation>morbror</translation>
    </message>
    <message>
        <source>maternal uncle’s</source>
        <translation>morbrors</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>överläggning</translation>
    </message>
    <message>
        <source>meeting place</source>
        <translation>plats för mötet</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>promemoria</translation>
    </message>
    <message>
        <source>minutes of a phase</source>
        <translation>promemoria från en fas</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mor</translation>
    </message>
    <message>
        <source>mother&apos;s former partner</source>
        <translation>mors tidigare partner</translation>
    </message>
    <message>
        <source>mother&apos;s partner</source>
        <translation>mors partner</translation>
    </message>
    <message>
        <source>mother&apos;s sibling</source>
        <translation>mors syskon</translation>
    </message>
    <message>
        <source>mother’s</source>
        <translation>mors</translation>
    </message>
    <message>
        <source>mother’s sibling’s</source>
        <translation>mors syskons</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>name of an agency</source>
        <translation>aktörens namn</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>new husband</source>
        <translation>nya make</translation>
    </message>
    <message>
        <source>new husband’s</source>
        <translation>nya makes</translation>
    </message>
    <message>
        <source>new partner</source>
        <translation>nya partner</translation>
    </message>
    <message>
        <source>new partner’s</source>
        <translation>nya partners</translation>
    </message>
    <message>
        <source>new spouse</source>
        <translation>nya make eller maka</translation>
    </message>
    <message>
        <source>new spouse’s</source>
        <translation>nya makes eller makas</translation>
    </message>
    <message>
        <source>new wife</source>
        <translation>nya maka</translation>
    </message>
    <message>
        <source>new wife’s</source>
        <translation>nya makas</translation>
    </message>
    <message>
        <source>no ground to see this part of the data</source>
        <translation>ingen grund att se den här delen av uppgifterna</translation>
    </message>
    <message>
        <source>not for a child&apos;s copy</source>
        <translation>inte för barnets exemplar</translation>
    </message>
    <message>
        <source>not for the wall</source>
        <translation>inte för väggen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>number of the case</source>
        <translation>ärendets nummer</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>sjukskötare</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>yrke</translation>
    </message>
    <message>
        <source>of {name}</source>
        <comment>the person&apos;s name stays as it is in every language</comment>
        <translation>personen {name}s</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>öppnat uppgifterna</translation>
    </message>
    <message>
        <source>own child</source>
        <translation>eget barn</translation>
    </message>
    <message>
        <source>own row of the assessment</source>
        <translation>egen rad i bedömningen</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>förälder</translation>
    </message>
    <message>
        <source>parent and child</source>
        <translation>förälder och barn</translation>
    </message>
    <message>
        <source>parent&apos;s former partner</source>
        <translation>förälderns tidigare partner</translation>
    </message>
    <message>
        <source>parent&apos;s partner</source>
        <translation>förälderns partner</translation>
    </message>
    <message>
        <source>parent&apos;s sibling</source>
        <translation>förälderns syskon</translation>
    </message>
    <message>
        <source>parent’s</source>
        <translation>förälders</translation>
    </message>
    <message>
        <source>parent’s sibling’s</source>
        <translation>förälders syskons</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>partner’s</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>paternal aunt</source>
        <translation>faster</translation>
    </message>
    <message>
        <source>paternal aunt’s</source>
        <translation>fasters</translation>
    </message>
    <message>
        <source>paternal grandfather</source>
        <translation>farfar</translation>
    </message>
    <message>
        <source>paternal grandfather’s</source>
        <translation>farfars</translation>
    </message>
    <message>
        <source>paternal grandmother</source>
        <translation>farmor</translation>
    </message>
    <message>
        <source>paternal grandmother’s</source>
        <translation>farmors</translation>
    </message>
    <message>
        <source>paternal grandparent</source>
        <translation>farförälder</translation>
    </message>
    <message>
        <source>paternal grandparent’s</source>
        <translation>farförälders</translation>
    </message>
    <message>
        <source>paternal uncle</source>
        <translation>farbror</translation>
    </message>
    <message>
        <source>paternal uncle’s</source>
        <translation>farbrors</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>läkare</translation>
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
        <source>plan that others keep</source>
        <translation>plan som andra ansvarar för</translation>
    </message>
    <message>
        <source>point of the agenda</source>
        <translation>punkt på föredragningslistan</translation>
    </message>
    <message>
        <source>police officer</source>
        <translation>polis</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>yrkesutbildad person</translation>
    </message>
    <message>
        <source>psychiatrist</source>
        <translation>psykiater</translation>
    </message>
    <message>
        <source>psychologist</source>
        <translation>psykolog</translation>
    </message>
    <message>
        <source>public health nurse</source>
        <translation>hälsovårdare</translation>
    </message>
    <message>
        <source>quality of a relation</source>
        <translation>relationens kvalitet</translation>
    </message>
    <message>
        <source>recipient of the plan</source>
        <translation>planens mottagare</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>släkting</translation>
    </message>
    <message>
        <source>relative&apos;s partner</source>
        <translation>släktingens partner</translation>
    </message>
    <message>
        <source>request to an agency</source>
        <translation>begäran till en aktör</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>ansvarsperson</translation>
    </message>
    <message>
        <source>review of a goal</source>
        <translation>utvärdering av mål</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>row of the team</source>
        <translation>rad i teamet</translation>
    </message>
    <message>
        <source>safe place</source>
        <translation>trygg plats</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skala</translation>
    </message>
    <message>
        <source>school social worker</source>
        <translation>kurator</translation>
    </message>
    <message>
        <source>second cousin</source>
        <translation>syssling</translation>
    </message>
    <message>
        <source>second cousin’s</source>
        <translation>sysslings</translation>
    </message>
    <message>
        <source>sector of the circles</source>
        <translation>sektor i cirklarna</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>services of an adult</source>
        <translation>en vuxens tjänster</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>syskon</translation>
    </message>
    <message>
        <source>sibling&apos;s child</source>
        <translation>syskonbarn</translation>
    </message>
    <message>
        <source>sibling’s</source>
        <translation>syskons</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>syster</translation>
    </message>
    <message>
        <source>sister’s</source>
        <translation>systers</translation>
    </message>
    <message>
        <source>social counsellor</source>
        <translation>socialhandledare</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>socialarbetare</translation>
    </message>
    <message>
        <source>somebody else&apos;s private matter</source>
        <translation>någon annans privata sak</translation>
    </message>
    <message>
        <source>son</source>
        <translation>son</translation>
    </message>
    <message>
        <source>son’s</source>
        <translation>sons</translation>
    </message>
    <message>
        <source>special needs teacher</source>
        <translation>speciallärare</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>make eller maka</translation>
    </message>
    <message>
        <source>spouse’s</source>
        <translation>makes eller makas</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>utsaga</translation>
    </message>
    <message>
        <source>step-parent’s</source>
        <translation>styvförälders</translation>
    </message>
    <message>
        <source>step-sibling</source>
        <translation>styvsyskon</translation>
    </message>
    <message>
        <source>stepbrother</source>
        <translation>styvbror</translation>
    </message>
    <message>
        <source>stepchild</source>
        <translation>styvbarn</translation>
    </message>
    <message>
        <source>stepchild’s</source>
        <translation>styvbarns</translation>
    </message>
    <message>
        <source>stepdaughter</source>
        <translation>styvdotter</translation>
    </message>
    <message>
        <source>stepdaughter’s</source>
        <translation>styvdotters</translation>
    </message>
    <message>
        <source>stepfather</source>
        <translation>styvfar</translation>
    </message>
    <message>
        <source>stepfather’s</source>
        <translation>styvfars</translation>
    </message>
    <message>
        <source>stepmother</source>
        <translation>styvmor</translation>
    </message>
    <message>
        <source>stepmother’s</source>
        <translation>styvmors</translation>
    </message>
    <message>
        <source>stepsister</source>
        <translation>styvsyster</translation>
    </message>
    <message>
        <source>stepson</source>
        <translation>styvson</translation>
    </message>
    <message>
        <source>stepson’s</source>
        <translation>styvsons</translation>
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
        <source>teacher</source>
        <translation>lärare</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a free text</comment>
        <translation>text</translation>
    </message>
    <message>
        <source>the child&apos;s own copy</source>
        <translation>barnets eget exemplar</translation>
    </message>
    <message>
        <source>The recipient is no longer in the case, so no copy was made.</source>
        <translation>Mottagaren finns inte längre i ärendet, så inget exemplar gjordes.</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>terapeut</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>band</translation>
    </message>
    <message>
        <source>title</source>
        <translation>uppgiftsbeteckning</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>morbror eller farbror</translation>
    </message>
    <message>
        <source>uncle’s</source>
        <translation>morbrors eller farbrors</translation>
    </message>
    <message>
        <source>ward</source>
        <comment>whom a guardian stands for</comment>
        <translation>myndling</translation>
    </message>
    <message>
        <source>ward’s</source>
        <comment>whom a guardian stands for</comment>
        <translation>myndlings</translation>
    </message>
    <message>
        <source>warning signs</source>
        <translation>varningstecken</translation>
    </message>
    <message>
        <source>what adults do in a crisis</source>
        <translation>vad vuxna gör i kris</translation>
    </message>
    <message>
        <source>what has been tried</source>
        <translation>vad som har prövats</translation>
    </message>
    <message>
        <source>what the child does in a crisis</source>
        <translation>vad barnet gör i kris</translation>
    </message>
    <message>
        <source>where somebody lives</source>
        <translation>boningsort</translation>
    </message>
    <message>
        <source>who checks</source>
        <translation>vem som kontrollerar</translation>
    </message>
    <message>
        <source>who made the first contact</source>
        <translation>vem som tog den första kontakten</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>vem som sade det</translation>
    </message>
    <message>
        <source>whom to call in a crisis</source>
        <translation>vem man ringer i kris</translation>
    </message>
    <message>
        <source>whose goal it is</source>
        <translation>vems mål det är</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>maka</translation>
    </message>
    <message>
        <source>wife’s</source>
        <translation>makas</translation>
    </message>
    <message>
        <source>would tell who is meant</source>
        <translation>skulle avslöja vem det gäller</translation>
    </message>
    <message>
        <source>youth worker</source>
        <translation>ungdomsarbetare</translation>
    </message>
</context>
</TS>
