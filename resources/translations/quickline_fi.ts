<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a home that isn’t in the case yet</source>
        <translation>koti, jota tapauksessa ei vielä ole</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Lisää toimija</translation>
    </message>
    <message>
        <source>Add professional</source>
        <translation>Lisää ammattihenkilö</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Lisää suhde</translation>
    </message>
    <message>
        <source>Add relative</source>
        <translation>Lisää läheinen</translation>
    </message>
    <message>
        <source>Add residence</source>
        <translation>Lisää asuminen</translation>
    </message>
    <message>
        <source>Add the parent’s new partner first: a stepsibling is their child.</source>
        <translation>Lisää ensin vanhemman uusi kumppani: uussisarus on hänen lapsensa.</translation>
    </message>
    <message>
        <source>Add what was written</source>
        <translation>Lisää kirjoitettu</translation>
    </message>
    <message>
        <source>adolescent psychiatry</source>
        <translation>nuorisopsykiatria</translation>
    </message>
    <message>
        <source>adopted child</source>
        <translation>adoptoitu lapsi</translation>
    </message>
    <message>
        <source>adopted daughter</source>
        <translation>adoptiotytär</translation>
    </message>
    <message>
        <source>adopted son</source>
        <translation>adoptiopoika</translation>
    </message>
    <message>
        <source>adoptive father</source>
        <translation>adoptioisä</translation>
    </message>
    <message>
        <source>adoptive mother</source>
        <translation>adoptioäiti</translation>
    </message>
    <message>
        <source>adult psychiatry</source>
        <translation>aikuispsykiatria</translation>
    </message>
    <message>
        <source>adult social work</source>
        <translation>aikuissosiaalityö</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>association</source>
        <translation>järjestö</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>täti</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>synt. {date}</translation>
    </message>
    <message>
        <source>boyfriend</source>
        <translation>poikaystävä</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>veli</translation>
    </message>
    <message>
        <source>brother’s daughter</source>
        <translation>veljentytär</translation>
    </message>
    <message>
        <source>brother’s son</source>
        <translation>veljenpoika</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>kissa</translation>
    </message>
    <message>
        <source>child</source>
        <translation>lapsi</translation>
    </message>
    <message>
        <source>child health clinic</source>
        <translation>lastenneuvola</translation>
    </message>
    <message>
        <source>child neurology</source>
        <translation>lastenneurologia</translation>
    </message>
    <message>
        <source>child psychiatry</source>
        <translation>lastenpsykiatria</translation>
    </message>
    <message>
        <source>child welfare</source>
        <translation>lastensuojelu</translation>
    </message>
    <message>
        <source>child welfare institution</source>
        <translation>lastensuojelulaitos</translation>
    </message>
    <message>
        <source>close person</source>
        <translation>läheinen</translation>
    </message>
    <message>
        <source>cohabiting man</source>
        <translation>avomies</translation>
    </message>
    <message>
        <source>cohabiting partner</source>
        <translation>avopuoliso</translation>
    </message>
    <message>
        <source>cohabiting woman</source>
        <translation>avovaimo</translation>
    </message>
    <message>
        <source>cousin</source>
        <translation>serkku</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>tytär</translation>
    </message>
    <message>
        <source>day-care centre</source>
        <translation>päiväkoti</translation>
    </message>
    <message>
        <source>died {date}</source>
        <translation>kuollut {date}</translation>
    </message>
    <message>
        <source>disability services</source>
        <translation>vammaispalvelut</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>koira</translation>
    </message>
    <message>
        <source>early childhood education teacher</source>
        <translation>varhaiskasvatuksen opettaja</translation>
    </message>
    <message>
        <source>Edit partnership</source>
        <translation>Muokkaa parisuhdetta</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Muokkaa henkilöä</translation>
    </message>
    <message>
        <source>Edit residence</source>
        <translation>Muokkaa asumista</translation>
    </message>
    <message>
        <source>employment services</source>
        <translation>työllisyyspalvelut</translation>
    </message>
    <message>
        <source>family centre</source>
        <translation>perhekeskus</translation>
    </message>
    <message>
        <source>family counselling clinic</source>
        <translation>perheneuvola</translation>
    </message>
    <message>
        <source>family therapist</source>
        <translation>perheterapeutti</translation>
    </message>
    <message>
        <source>family work</source>
        <translation>perhetyö</translation>
    </message>
    <message>
        <source>family worker</source>
        <translation>perhetyöntekijä</translation>
    </message>
    <message>
        <source>father</source>
        <translation>isä</translation>
    </message>
    <message>
        <source>fiancé</source>
        <translation>kihlattu</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>kenelle: {name}</translation>
    </message>
    <message>
        <source>former cohabiting partner</source>
        <translation>entinen avopuoliso</translation>
    </message>
    <message>
        <source>former husband</source>
        <translation>entinen aviomies</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>entinen kumppani</translation>
    </message>
    <message>
        <source>former spouse</source>
        <translation>entinen puoliso</translation>
    </message>
    <message>
        <source>former wife</source>
        <translation>entinen vaimo</translation>
    </message>
    <message>
        <source>foster child</source>
        <translation>sijoitettu lapsi</translation>
    </message>
    <message>
        <source>foster daughter</source>
        <translation>sijaistytär</translation>
    </message>
    <message>
        <source>foster father</source>
        <translation>sijaisisä</translation>
    </message>
    <message>
        <source>foster mother</source>
        <translation>sijaisäiti</translation>
    </message>
    <message>
        <source>foster son</source>
        <translation>sijaispoika</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>ystävä</translation>
    </message>
    <message>
        <source>girlfriend</source>
        <translation>tyttöystävä</translation>
    </message>
    <message>
        <source>godparent</source>
        <translation>kummi</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>lapsenlapsi</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>isoisä</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>isoäiti</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>isovanhempi</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>isoisoisä</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>isoisoäiti</translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation>velipuoli</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>sisarpuoli</translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation>siskopuoli</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>kuollut</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>rehtori</translation>
    </message>
    <message>
        <source>health centre</source>
        <translation>terveysasema</translation>
    </message>
    <message>
        <source>hobby</source>
        <translation>harrastus</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Koti</translation>
    </message>
    <message>
        <source>home service for families</source>
        <translation>lapsiperheiden kotipalvelu</translation>
    </message>
    <message>
        <source>How did they part?</source>
        <translation>Miten he erosivat?</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>aviomies</translation>
    </message>
    <message>
        <source>In which home?</source>
        <translation>Missä kodissa?</translation>
    </message>
    <message>
        <source>instructor</source>
        <translation>ohjaaja</translation>
    </message>
    <message>
        <source>Is {name} somebody new?</source>
        <translation>Onko {name} joku uusi?</translation>
    </message>
    <message>
        <source>Kela</source>
        <translation>Kela</translation>
    </message>
    <message>
        <source>Link partners</source>
        <translation>Yhdistä pariksi</translation>
    </message>
    <message>
        <source>Link twins</source>
        <translation>Merkitse kaksosiksi</translation>
    </message>
    <message>
        <source>maternal aunt</source>
        <translation>täti</translation>
    </message>
    <message>
        <source>maternal grandfather</source>
        <translation>äidinisä</translation>
    </message>
    <message>
        <source>maternal grandmother</source>
        <translation>äidinäiti</translation>
    </message>
    <message>
        <source>maternal uncle</source>
        <translation>eno</translation>
    </message>
    <message>
        <source>maternity and child health clinic</source>
        <translation>neuvola</translation>
    </message>
    <message>
        <source>maternity clinic</source>
        <translation>äitiysneuvola</translation>
    </message>
    <message>
        <source>mental health services</source>
        <translation>mielenterveyspalvelut</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>äiti</translation>
    </message>
    <message>
        <source>name becomes {name}</source>
        <translation>nimeksi {name}</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>nimi ei tiedossa</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>naapuri</translation>
    </message>
    <message>
        <source>Nobody is called {name}. Write first what they are: mother, brother, school…</source>
        <translation>Kenenkään nimi ei ole {name}. Kirjoita ensin, kuka hän on: äiti, veli, koulu…</translation>
    </message>
    <message>
        <source>Nobody of that name is in the case.</source>
        <translation>Asiassa ei ole ketään sen nimistä.</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ei mikään näistä</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a parent</comment>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>not known: only the home till then ends</source>
        <translation>ei tiedossa: vain siihenastinen koti päättyy</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>sairaanhoitaja</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>vanhempi</translation>
    </message>
    <message>
        <source>parents: {names}</source>
        <translation>vanhemmat: {names}</translation>
    </message>
    <message>
        <source>parish</source>
        <translation>seurakunta</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>kumppani</translation>
    </message>
    <message>
        <source>paternal aunt</source>
        <translation>täti</translation>
    </message>
    <message>
        <source>paternal grandfather</source>
        <translation>isänisä</translation>
    </message>
    <message>
        <source>paternal grandmother</source>
        <translation>isänäiti</translation>
    </message>
    <message>
        <source>paternal uncle</source>
        <translation>setä</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>lääkäri</translation>
    </message>
    <message>
        <source>police</source>
        <translation>poliisi</translation>
    </message>
    <message>
        <source>police officer</source>
        <translation>poliisi</translation>
    </message>
    <message>
        <source>pre-primary education</source>
        <translation>esiopetus</translation>
    </message>
    <message>
        <source>psychologist</source>
        <translation>psykologi</translation>
    </message>
    <message>
        <source>public health nurse</source>
        <translation>terveydenhoitaja</translation>
    </message>
    <message>
        <source>Say first who is between them.</source>
        <translation>Kerro ensin, kuka on heidän välissään.</translation>
    </message>
    <message>
        <source>Say of both partners: {name} and who?</source>
        <translation>Kerro molemmat: {name} ja kuka?</translation>
    </message>
    <message>
        <source>Say with whom {name} lives.</source>
        <translation>Kirjoita, kenen luona asutaan: {name}.</translation>
    </message>
    <message>
        <source>school</source>
        <translation>koulu</translation>
    </message>
    <message>
        <source>school health care</source>
        <translation>kouluterveydenhuolto</translation>
    </message>
    <message>
        <source>school social worker</source>
        <translation>kuraattori</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>turvakoti</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>sisarus</translation>
    </message>
    <message>
        <source>sibling&apos;s child</source>
        <translation>sisaruksen lapsi</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>sisko</translation>
    </message>
    <message>
        <source>sister’s daughter</source>
        <translation>sisarentytär</translation>
    </message>
    <message>
        <source>sister’s son</source>
        <translation>sisarenpoika</translation>
    </message>
    <message>
        <source>social counsellor</source>
        <translation>sosiaaliohjaaja</translation>
    </message>
    <message>
        <source>social work for families with children</source>
        <translation>lapsiperheiden sosiaalityö</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>sosiaalityöntekijä</translation>
    </message>
    <message>
        <source>son</source>
        <translation>poika</translation>
    </message>
    <message>
        <source>special needs teacher</source>
        <translation>erityisopettaja</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>puoliso</translation>
    </message>
    <message>
        <source>step-sibling</source>
        <translation>uussisarus</translation>
    </message>
    <message>
        <source>stepbrother</source>
        <translation>uusveli</translation>
    </message>
    <message>
        <source>stepfather</source>
        <translation>isäpuoli</translation>
    </message>
    <message>
        <source>stepmother</source>
        <translation>äitipuoli</translation>
    </message>
    <message>
        <source>stepsister</source>
        <translation>uussisko</translation>
    </message>
    <message>
        <source>stressful</source>
        <translation>kuormittava</translation>
    </message>
    <message>
        <source>student welfare</source>
        <translation>opiskeluhuolto</translation>
    </message>
    <message>
        <source>substance abuse services</source>
        <translation>päihdepalvelut</translation>
    </message>
    <message>
        <source>support family</source>
        <translation>tukiperhe</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>tukihenkilö</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>opettaja</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>Niin se jo on.</translation>
    </message>
    <message>
        <source>That would be one and the same person.</source>
        <translation>Se olisi yksi ja sama ihminen.</translation>
    </message>
    <message>
        <source>the child of the case</source>
        <translation>lapsi, jonka tapaus tämä on</translation>
    </message>
    <message>
        <source>the same as {who}</source>
        <translation>sama kuin {who}</translation>
    </message>
    <message>
        <source>The years go backwards: {since}–{until}.</source>
        <translation>Vuodet kulkevat takaperin: {since}–{until}.</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>terapeutti</translation>
    </message>
    <message>
        <source>There are not two parents in the case.</source>
        <translation>Asiassa ei ole kahta vanhempaa.</translation>
    </message>
    <message>
        <source>This was not understood. Begin with what somebody is: mother, brother, school…</source>
        <translation>Tätä ei ymmärretty. Aloita siitä, kuka tai mikä: äiti, veli, koulu…</translation>
    </message>
    <message>
        <source>Through whom: {kin}?</source>
        <translation>Kenen kautta: {kin}?</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>yhteys</translation>
    </message>
    <message>
        <source>tie: {strength}</source>
        <translation>yhteys: {strength}</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>kaksonen</translation>
    </message>
    <message>
        <source>twin brother</source>
        <translation>kaksosveli</translation>
    </message>
    <message>
        <source>twin sister</source>
        <translation>kaksossisko</translation>
    </message>
    <message>
        <source>Twins are at least two; write both names.</source>
        <translation>Kaksosia on ainakin kaksi; kirjoita molempien nimet.</translation>
    </message>
    <message>
        <source>Twins are born together; these were born years apart.</source>
        <translation>Kaksoset syntyvät yhdessä; näiden syntymillä on vuosia väliä.</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>epävarma</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>setä tai eno</translation>
    </message>
    <message>
        <source>What are they to each other?</source>
        <translation>Mitä he ovat toisilleen?</translation>
    </message>
    <message>
        <source>What were they to each other?</source>
        <translation>Mitä he olivat toisilleen?</translation>
    </message>
    <message>
        <source>Where did {name} move?</source>
        <translation>Minne muutettiin: {name}?</translation>
    </message>
    <message>
        <source>Where do they work?</source>
        <translation>Missä hän työskentelee?</translation>
    </message>
    <message>
        <source>Which home of {name}?</source>
        <translation>Mikä koti: {name}?</translation>
    </message>
    <message>
        <source>Which one: {kin}?</source>
        <translation>Kuka heistä: {kin}?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Kuka heistä?</translation>
    </message>
    <message>
        <source>Which year?</source>
        <translation>Mikä vuosi?</translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation>Kuka heistä: {name}?</translation>
    </message>
    <message>
        <source>Who acts on whom?</source>
        <translation>Kumpi vaikuttaa kumpaan?</translation>
    </message>
    <message>
        <source>Who are the parents of {name}?</source>
        <translation>Ketkä ovat vanhemmat: {name}?</translation>
    </message>
    <message>
        <source>Who is the other parent?</source>
        <translation>Kuka on toinen vanhempi?</translation>
    </message>
    <message>
        <source>Who left this home?</source>
        <translation>Kuka lähti tästä kodista?</translation>
    </message>
    <message>
        <source>Whose child is {name}?</source>
        <translation>Kenen lapsi on {name}?</translation>
    </message>
    <message>
        <source>Whose parent is {name}?</source>
        <translation>Kenen vanhempi on {name}?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>Kenen?</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>vaimo</translation>
    </message>
    <message>
        <source>Write also when {name} moved: a year is enough.</source>
        <translation>Kirjoita myös, milloin muutettiin: {name}. Vuosi riittää.</translation>
    </message>
    <message>
        <source>Write the child’s name first, and then the relatives.</source>
        <translation>Kirjoita ensin lapsen nimi ja sitten sukulaiset.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Kirjoita vuosi neljällä numerolla.</translation>
    </message>
    <message>
        <source>youth services</source>
        <translation>nuorisopalvelut</translation>
    </message>
    <message>
        <source>youth worker</source>
        <translation>nuorisotyöntekijä</translation>
    </message>
    <message>
        <source>{name} and somebody who isn’t known</source>
        <translation>{name} ja joku, joka ei ole tiedossa</translation>
    </message>
    <message>
        <source>{name} has nobody of that kind in the case: {kin}.</source>
        <translation>Asiassa ei ole tällaista: {name} – {kin}.</translation>
    </message>
    <message>
        <source>{name} is somebody else: another {kin}</source>
        <translation>{name} on joku muu, uusi henkilö ({kin})</translation>
    </message>
    <message>
        <source>{name} is the same person.</source>
        <translation>{name} on sama ihminen.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} on jo asiassa.</translation>
    </message>
    <message>
        <source>{name} lives elsewhere too: {home}?</source>
        <translation>{name} asuu myös muualla: {home}?</translation>
    </message>
    <message>
        <source>{name} lives in both by turns</source>
        <translation>{name} asuu vuorotellen molemmissa</translation>
    </message>
    <message>
        <source>{name} moved: {home} is no home of theirs any more</source>
        <translation>{name} muutti: {home} ei ole enää koti</translation>
    </message>
    <message>
        <source>{name} only stays here at times</source>
        <translation>{name} on täällä vain ajoittain</translation>
    </message>
    <message>
        <source>{who} is the one: the name becomes {name}</source>
        <translation>sama kuin {who}: nimeksi tulee {name}</translation>
    </message>
</context>
</TS>
