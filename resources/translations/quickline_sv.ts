<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a home that isn’t in the case yet</source>
        <translation>ett hem som ännu inte finns i ärendet</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Lägg till aktör</translation>
    </message>
    <message>
        <source>Add professional</source>
        <translation>Lägg till yrkesutbildad person</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Lägg till relation</translation>
    </message>
    <message>
        <source>Add relative</source>
        <translation>Lägg till en anhörig</translation>
    </message>
    <message>
        <source>Add residence</source>
        <translation>Lägg till boende</translation>
    </message>
    <message>
        <source>Add the parent’s new partner first: a stepsibling is their child.</source>
        <translation>Lägg först till förälderns nya partner: ett styvsyskon är partnerns barn.</translation>
    </message>
    <message>
        <source>Add what was written</source>
        <translation>Lägg till det som skrevs</translation>
    </message>
    <message>
        <source>adolescent psychiatry</source>
        <translation>ungdomspsykiatri</translation>
    </message>
    <message>
        <source>adopted child</source>
        <translation>adopterat barn</translation>
    </message>
    <message>
        <source>adopted daughter</source>
        <translation>adoptivdotter</translation>
    </message>
    <message>
        <source>adopted son</source>
        <translation>adoptivson</translation>
    </message>
    <message>
        <source>adoptive father</source>
        <translation>adoptivfar</translation>
    </message>
    <message>
        <source>adoptive mother</source>
        <translation>adoptivmor</translation>
    </message>
    <message>
        <source>adult psychiatry</source>
        <translation>vuxenpsykiatri</translation>
    </message>
    <message>
        <source>adult social work</source>
        <translation>socialt arbete för vuxna</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>association</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>moster eller faster</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>född {date}</translation>
    </message>
    <message>
        <source>boyfriend</source>
        <translation>pojkvän</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>bror</translation>
    </message>
    <message>
        <source>brother’s daughter</source>
        <translation>brorsdotter</translation>
    </message>
    <message>
        <source>brother’s son</source>
        <translation>brorson</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>katt</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>child health clinic</source>
        <translation>barnrådgivning</translation>
    </message>
    <message>
        <source>child neurology</source>
        <translation>barnneurologi</translation>
    </message>
    <message>
        <source>child psychiatry</source>
        <translation>barnpsykiatri</translation>
    </message>
    <message>
        <source>child welfare</source>
        <translation>barnskydd</translation>
    </message>
    <message>
        <source>child welfare institution</source>
        <translation>barnskyddsanstalt</translation>
    </message>
    <message>
        <source>close person</source>
        <translation>närstående</translation>
    </message>
    <message>
        <source>cohabiting man</source>
        <translation>sambo</translation>
    </message>
    <message>
        <source>cohabiting partner</source>
        <translation>sambo</translation>
    </message>
    <message>
        <source>cohabiting woman</source>
        <translation>sambo</translation>
    </message>
    <message>
        <source>cousin</source>
        <translation>kusin</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>dotter</translation>
    </message>
    <message>
        <source>day-care centre</source>
        <translation>daghem</translation>
    </message>
    <message>
        <source>died {date}</source>
        <translation>död {date}</translation>
    </message>
    <message>
        <source>disability services</source>
        <translation>funktionshinderservice</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>hund</translation>
    </message>
    <message>
        <source>early childhood education teacher</source>
        <translation>lärare inom småbarnspedagogik</translation>
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
        <source>Edit residence</source>
        <translation>Redigera boende</translation>
    </message>
    <message>
        <source>employment services</source>
        <translation>sysselsättningstjänster</translation>
    </message>
    <message>
        <source>family centre</source>
        <translation>familjecenter</translation>
    </message>
    <message>
        <source>family counselling clinic</source>
        <translation>familjerådgivningsbyrå</translation>
    </message>
    <message>
        <source>family therapist</source>
        <translation>familjeterapeut</translation>
    </message>
    <message>
        <source>family work</source>
        <translation>familjearbete</translation>
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
        <source>fiancé</source>
        <translation>fästman eller fästmö</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>till: {name}</translation>
    </message>
    <message>
        <source>former cohabiting partner</source>
        <translation>tidigare sambo</translation>
    </message>
    <message>
        <source>former husband</source>
        <translation>tidigare make</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>tidigare partner</translation>
    </message>
    <message>
        <source>former spouse</source>
        <translation>tidigare make eller maka</translation>
    </message>
    <message>
        <source>former wife</source>
        <translation>tidigare maka</translation>
    </message>
    <message>
        <source>foster child</source>
        <translation>placerat barn</translation>
    </message>
    <message>
        <source>foster daughter</source>
        <translation>fosterdotter</translation>
    </message>
    <message>
        <source>foster father</source>
        <translation>fosterfar</translation>
    </message>
    <message>
        <source>foster mother</source>
        <translation>fostermor</translation>
    </message>
    <message>
        <source>foster son</source>
        <translation>fosterson</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>vän</translation>
    </message>
    <message>
        <source>girlfriend</source>
        <translation>flickvän</translation>
    </message>
    <message>
        <source>godparent</source>
        <translation>fadder</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>barnbarn</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>morfar eller farfar</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>mormor eller farmor</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>mor- eller farförälder</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>mor- eller farförälders far</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>mor- eller farförälders mor</translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation>halvbror</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>halvsyskon</translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation>halvsyster</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>död</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>rektor</translation>
    </message>
    <message>
        <source>health centre</source>
        <translation>hälsostation</translation>
    </message>
    <message>
        <source>hobby</source>
        <translation>hobby</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>home service for families</source>
        <translation>hemservice för barnfamiljer</translation>
    </message>
    <message>
        <source>How did they part?</source>
        <translation>Hur gick de isär?</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>make</translation>
    </message>
    <message>
        <source>In which home?</source>
        <translation>I vilket hem?</translation>
    </message>
    <message>
        <source>instructor</source>
        <translation>handledare</translation>
    </message>
    <message>
        <source>Is {name} somebody new?</source>
        <translation>Är {name} någon ny?</translation>
    </message>
    <message>
        <source>Kela</source>
        <translation>FPA</translation>
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
        <source>maternal aunt</source>
        <translation>moster</translation>
    </message>
    <message>
        <source>maternal grandfather</source>
        <translation>morfar</translation>
    </message>
    <message>
        <source>maternal grandmother</source>
        <translation>mormor</translation>
    </message>
    <message>
        <source>maternal uncle</source>
        <translation>morbror</translation>
    </message>
    <message>
        <source>maternity and child health clinic</source>
        <translation>rådgivningsbyrå</translation>
    </message>
    <message>
        <source>maternity clinic</source>
        <translation>mödrarådgivning</translation>
    </message>
    <message>
        <source>mental health services</source>
        <translation>mentalvårdstjänster</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mor</translation>
    </message>
    <message>
        <source>name becomes {name}</source>
        <translation>namnet blir {name}</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>namn okänt</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>granne</translation>
    </message>
    <message>
        <source>Nobody is called {name}. Write first what they are: mother, brother, school…</source>
        <translation>Ingen heter {name}. Skriv först vem hen är: mor, bror, skola…</translation>
    </message>
    <message>
        <source>Nobody of that name is in the case.</source>
        <translation>I ärendet finns ingen med det namnet.</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ingen av dessa</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a parent</comment>
        <translation>okänd</translation>
    </message>
    <message>
        <source>not known: only the home till then ends</source>
        <translation>inte känt: bara hemmet dittills upphör</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>sjukskötare</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>förälder</translation>
    </message>
    <message>
        <source>parents: {names}</source>
        <translation>föräldrar: {names}</translation>
    </message>
    <message>
        <source>parish</source>
        <translation>församling</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>paternal aunt</source>
        <translation>faster</translation>
    </message>
    <message>
        <source>paternal grandfather</source>
        <translation>farfar</translation>
    </message>
    <message>
        <source>paternal grandmother</source>
        <translation>farmor</translation>
    </message>
    <message>
        <source>paternal uncle</source>
        <translation>farbror</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>läkare</translation>
    </message>
    <message>
        <source>police</source>
        <translation>polisen</translation>
    </message>
    <message>
        <source>police officer</source>
        <translation>polis</translation>
    </message>
    <message>
        <source>pre-primary education</source>
        <translation>förskoleundervisning</translation>
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
        <source>Say first who is between them.</source>
        <translation>Berätta först vem som står mellan dem.</translation>
    </message>
    <message>
        <source>Say of both partners: {name} and who?</source>
        <translation>Nämn båda: {name} och vem?</translation>
    </message>
    <message>
        <source>Say with whom {name} lives.</source>
        <translation>Skriv hos vem: {name}.</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>school health care</source>
        <translation>skolhälsovård</translation>
    </message>
    <message>
        <source>school social worker</source>
        <translation>kurator</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>skyddshem</translation>
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
        <source>sister</source>
        <translation>syster</translation>
    </message>
    <message>
        <source>sister’s daughter</source>
        <translation>systerdotter</translation>
    </message>
    <message>
        <source>sister’s son</source>
        <translation>systerson</translation>
    </message>
    <message>
        <source>social counsellor</source>
        <translation>socialhandledare</translation>
    </message>
    <message>
        <source>social work for families with children</source>
        <translation>socialt arbete för barnfamiljer</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>socialarbetare</translation>
    </message>
    <message>
        <source>son</source>
        <translation>son</translation>
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
        <source>step-sibling</source>
        <translation>styvsyskon</translation>
    </message>
    <message>
        <source>stepbrother</source>
        <translation>styvbror</translation>
    </message>
    <message>
        <source>stepfather</source>
        <translation>styvfar</translation>
    </message>
    <message>
        <source>stepmother</source>
        <translation>styvmor</translation>
    </message>
    <message>
        <source>stepsister</source>
        <translation>styvsyster</translation>
    </message>
    <message>
        <source>stressful</source>
        <translation>belastande</translation>
    </message>
    <message>
        <source>student welfare</source>
        <translation>elevhälsa</translation>
    </message>
    <message>
        <source>substance abuse services</source>
        <translation>missbrukarvård</translation>
    </message>
    <message>
        <source>support family</source>
        <translation>stödfamilj</translation>
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
        <source>That is so already.</source>
        <translation>Så är det redan.</translation>
    </message>
    <message>
        <source>That would be one and the same person.</source>
        <translation>Det skulle vara en och samma person.</translation>
    </message>
    <message>
        <source>the child of the case</source>
        <translation>barnet som ärendet gäller</translation>
    </message>
    <message>
        <source>the same as {who}</source>
        <translation>samma som {who}</translation>
    </message>
    <message>
        <source>The years go backwards: {since}–{until}.</source>
        <translation>Åren går baklänges: {since}–{until}.</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>terapeut</translation>
    </message>
    <message>
        <source>There are not two parents in the case.</source>
        <translation>I ärendet finns inte två föräldrar.</translation>
    </message>
    <message>
        <source>This was not understood. Begin with what somebody is: mother, brother, school…</source>
        <translation>Det här förstods inte. Börja med vem eller vad: mor, bror, skola…</translation>
    </message>
    <message>
        <source>Through whom: {kin}?</source>
        <translation>Genom vem: {kin}?</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>band</translation>
    </message>
    <message>
        <source>tie: {strength}</source>
        <translation>band: {strength}</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>tvilling</translation>
    </message>
    <message>
        <source>twin brother</source>
        <translation>tvillingbror</translation>
    </message>
    <message>
        <source>twin sister</source>
        <translation>tvillingsyster</translation>
    </message>
    <message>
        <source>Twins are at least two; write both names.</source>
        <translation>Tvillingar är minst två; skriv båda namnen.</translation>
    </message>
    <message>
        <source>Twins are born together; these were born years apart.</source>
        <translation>Tvillingar föds tillsammans; de här är födda med års mellanrum.</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>osäker</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>morbror eller farbror</translation>
    </message>
    <message>
        <source>What are they to each other?</source>
        <translation>Vad är de för varandra?</translation>
    </message>
    <message>
        <source>What were they to each other?</source>
        <translation>Vad var de för varandra?</translation>
    </message>
    <message>
        <source>Where did {name} move?</source>
        <translation>Vart flyttade {name}?</translation>
    </message>
    <message>
        <source>Where do they work?</source>
        <translation>Var arbetar hen?</translation>
    </message>
    <message>
        <source>Which home of {name}?</source>
        <translation>Vilket hem: {name}?</translation>
    </message>
    <message>
        <source>Which one: {kin}?</source>
        <translation>Vem av dem: {kin}?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Vem av dem?</translation>
    </message>
    <message>
        <source>Which year?</source>
        <translation>Vilket år?</translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation>Vem av dem: {name}?</translation>
    </message>
    <message>
        <source>Who acts on whom?</source>
        <translation>Vem påverkar vem?</translation>
    </message>
    <message>
        <source>Who are the parents of {name}?</source>
        <translation>Vilka är föräldrarna: {name}?</translation>
    </message>
    <message>
        <source>Who is the other parent?</source>
        <translation>Vem är den andra föräldern?</translation>
    </message>
    <message>
        <source>Who left this home?</source>
        <translation>Vem lämnade det här hemmet?</translation>
    </message>
    <message>
        <source>Whose child is {name}?</source>
        <translation>Vems barn är {name}?</translation>
    </message>
    <message>
        <source>Whose parent is {name}?</source>
        <translation>Vems förälder är {name}?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>Vems?</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>maka</translation>
    </message>
    <message>
        <source>Write also when {name} moved: a year is enough.</source>
        <translation>Skriv också när {name} flyttade: ett år räcker.</translation>
    </message>
    <message>
        <source>Write the child’s name first, and then the relatives.</source>
        <translation>Skriv barnets namn först och sedan de anhöriga.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Skriv året med fyra siffror.</translation>
    </message>
    <message>
        <source>youth services</source>
        <translation>ungdomsservice</translation>
    </message>
    <message>
        <source>youth worker</source>
        <translation>ungdomsarbetare</translation>
    </message>
    <message>
        <source>{name} and somebody who isn’t known</source>
        <translation>{name} och någon okänd</translation>
    </message>
    <message>
        <source>{name} has nobody of that kind in the case: {kin}.</source>
        <translation>I ärendet finns ingen sådan: {name} – {kin}.</translation>
    </message>
    <message>
        <source>{name} is somebody else: another {kin}</source>
        <translation>{name} är någon annan, en ny person ({kin})</translation>
    </message>
    <message>
        <source>{name} is the same person.</source>
        <translation>{name} är samma människa.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} finns redan i ärendet.</translation>
    </message>
    <message>
        <source>{name} lives elsewhere too: {home}?</source>
        <translation>{name} bor också någon annanstans: {home}?</translation>
    </message>
    <message>
        <source>{name} lives in both by turns</source>
        <translation>{name} bor växelvis i båda</translation>
    </message>
    <message>
        <source>{name} moved: {home} is no home of theirs any more</source>
        <translation>{name} flyttade: {home} är inte längre ett hem</translation>
    </message>
    <message>
        <source>{name} only stays here at times</source>
        <translation>{name} är här bara ibland</translation>
    </message>
    <message>
        <source>{who} is the one: the name becomes {name}</source>
        <translation>samma som {who}: namnet blir {name}</translation>
    </message>
</context>
</TS>
