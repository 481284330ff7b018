<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a non-disclosure for personal safety is in force</source>
        <translation>turvakielto on voimassa</translation>
    </message>
    <message>
        <source>a prohibition of disclosure is in force</source>
        <translation>luovutuskielto on voimassa</translation>
    </message>
    <message>
        <source>a recipient&apos;s copy</source>
        <translation>vastaanottajan kappale</translation>
    </message>
    <message>
        <source>address</source>
        <translation>osoite</translation>
    </message>
    <message>
        <source>adoptive father</source>
        <translation>adoptioisä</translation>
    </message>
    <message>
        <source>adoptive father’s</source>
        <translation>adoptioisän</translation>
    </message>
    <message>
        <source>adoptive mother</source>
        <translation>adoptioäiti</translation>
    </message>
    <message>
        <source>adoptive mother’s</source>
        <translation>adoptioäidin</translation>
    </message>
    <message>
        <source>adoptive parent’s</source>
        <translation>adoptiovanhemman</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>toimija</translation>
    </message>
    <message>
        <source>answer to a scale</source>
        <translation>vastaus asteikolle</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>arviointi</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>osallistuminen</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>täti</translation>
    </message>
    <message>
        <source>aunt’s</source>
        <translation>tädin</translation>
    </message>
    <message>
        <source>birth father</source>
        <translation>biologinen isä</translation>
    </message>
    <message>
        <source>birth father</source>
        <comment>after whose he is</comment>
        <translation>biologinen isä</translation>
    </message>
    <message>
        <source>birth father’s</source>
        <translation>biologisen isän</translation>
    </message>
    <message>
        <source>birth mother</source>
        <translation>biologinen äiti</translation>
    </message>
    <message>
        <source>birth mother</source>
        <comment>after whose she is</comment>
        <translation>biologinen äiti</translation>
    </message>
    <message>
        <source>birth mother’s</source>
        <translation>biologisen äidin</translation>
    </message>
    <message>
        <source>birth parent</source>
        <comment>after whose they are</comment>
        <translation>biologinen vanhempi</translation>
    </message>
    <message>
        <source>birth parent’s</source>
        <translation>biologisen vanhemman</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>veli</translation>
    </message>
    <message>
        <source>brother’s</source>
        <translation>veljen</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>muuttanut niitä</translation>
    </message>
    <message>
        <source>child</source>
        <translation>lapsi</translation>
    </message>
    <message>
        <source>child’s</source>
        <translation>lapsen</translation>
    </message>
    <message>
        <source>Choose the recipient again.</source>
        <translation>Valitse vastaanottaja uudelleen.</translation>
    </message>
    <message>
        <source>classroom assistant</source>
        <translation>koulunkäynninohjaaja</translation>
    </message>
    <message>
        <source>close person</source>
        <translation>läheinen</translation>
    </message>
    <message>
        <source>closeness</source>
        <translation>läheisyys</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>suostumus</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinaattori</translation>
    </message>
    <message>
        <source>copy given out</source>
        <translation>luovutettu kappale</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>parisuhde</translation>
    </message>
    <message>
        <source>cousin</source>
        <translation>serkku</translation>
    </message>
    <message>
        <source>cousin’s</source>
        <translation>serkun</translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation>kulttuuri ja kieli</translation>
    </message>
    <message>
        <source>danger and safeguard</source>
        <translation>vaara ja turva</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>tytär</translation>
    </message>
    <message>
        <source>daughter’s</source>
        <translation>tyttären</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>päätös</translation>
    </message>
    <message>
        <source>description of the situation</source>
        <translation>kuvaus tilanteesta</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>early childhood education teacher</source>
        <translation>varhaiskasvatuksen opettaja</translation>
    </message>
    <message>
        <source>effect on the child</source>
        <translation>vaikutus lapseen</translation>
    </message>
    <message>
        <source>everything, for the worker</source>
        <translation>kaikki, työntekijälle</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>sukunimi</translation>
    </message>
    <message>
        <source>family therapist</source>
        <translation>perheterapeutti</translation>
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
        <source>father&apos;s former partner</source>
        <translation>isän entinen kumppani</translation>
    </message>
    <message>
        <source>father&apos;s partner</source>
        <translation>isän kumppani</translation>
    </message>
    <message>
        <source>father&apos;s sibling</source>
        <translation>isän sisarus</translation>
    </message>
    <message>
        <source>father’s</source>
        <translation>isän</translation>
    </message>
    <message>
        <source>father’s sibling’s</source>
        <translation>isän sisaruksen</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>palaute</translation>
    </message>
    <message>
        <source>for the wall in a meeting</source>
        <translation>seinälle neuvotteluun</translation>
    </message>
    <message>
        <source>former husband</source>
        <translation>entinen aviomies</translation>
    </message>
    <message>
        <source>former husband’s</source>
        <translation>entisen aviomiehen</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>entinen kumppani</translation>
    </message>
    <message>
        <source>former partner’s</source>
        <translation>entisen kumppanin</translation>
    </message>
    <message>
        <source>former spouse</source>
        <translation>entinen puoliso</translation>
    </message>
    <message>
        <source>former spouse’s</source>
        <translation>entisen puolison</translation>
    </message>
    <message>
        <source>former wife</source>
        <translation>entinen vaimo</translation>
    </message>
    <message>
        <source>former wife’s</source>
        <translation>entisen vaimon</translation>
    </message>
    <message>
        <source>foster brother</source>
        <translation>sijaisveli</translation>
    </message>
    <message>
        <source>foster child</source>
        <translation>sijoitettu lapsi</translation>
    </message>
    <message>
        <source>foster child’s</source>
        <translation>sijoitetun lapsen</translation>
    </message>
    <message>
        <source>foster father</source>
        <translation>sijaisisä</translation>
    </message>
    <message>
        <source>foster father’s</source>
        <translation>sijaisisän</translation>
    </message>
    <message>
        <source>foster mother</source>
        <translation>sijaisäiti</translation>
    </message>
    <message>
        <source>foster mother’s</source>
        <translation>sijaisäidin</translation>
    </message>
    <message>
        <source>foster parent’s</source>
        <translation>sijaisvanhemman</translation>
    </message>
    <message>
        <source>foster sibling</source>
        <translation>sijaissisarus</translation>
    </message>
    <message>
        <source>foster sister</source>
        <translation>sijaissisko</translation>
    </message>
    <message>
        <source>functioning in everyday life</source>
        <translation>toimintakyky arjessa</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>tavoite</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>lapsenlapsi</translation>
    </message>
    <message>
        <source>grandchild’s</source>
        <translation>lapsenlapsen</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>isoisä</translation>
    </message>
    <message>
        <source>grandfather’s</source>
        <translation>isoisän</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>isoäiti</translation>
    </message>
    <message>
        <source>grandmother’s</source>
        <translation>isoäidin</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>isovanhempi</translation>
    </message>
    <message>
        <source>grandparent&apos;s sibling</source>
        <translation>isovanhemman sisarus</translation>
    </message>
    <message>
        <source>grandparent’s</source>
        <translation>isovanhemman</translation>
    </message>
    <message>
        <source>great-aunt</source>
        <translation>isotäti</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>isoisoisä</translation>
    </message>
    <message>
        <source>great-grandfather’s</source>
        <translation>isoisoisän</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>isoisoäiti</translation>
    </message>
    <message>
        <source>great-grandmother’s</source>
        <translation>isoisoäidin</translation>
    </message>
    <message>
        <source>great-grandparent</source>
        <translation>isoisovanhempi</translation>
    </message>
    <message>
        <source>great-grandparent’s</source>
        <translation>isoisovanhemman</translation>
    </message>
    <message>
        <source>great-uncle</source>
        <translation>isosetä tai isoeno</translation>
    </message>
    <message>
        <source>guardian’s</source>
        <translation>huoltajan</translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation>velipuoli</translation>
    </message>
    <message>
        <source>half-brother’s</source>
        <translation>velipuolen</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>sisarpuoli</translation>
    </message>
    <message>
        <source>half-sibling&apos;s father</source>
        <translation>sisarpuolen isä</translation>
    </message>
    <message>
        <source>half-sibling&apos;s mother</source>
        <translation>sisarpuolen äiti</translation>
    </message>
    <message>
        <source>half-sibling&apos;s parent</source>
        <translation>sisarpuolen vanhempi</translation>
    </message>
    <message>
        <source>half-sibling’s</source>
        <translation>sisarpuolen</translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation>siskopuoli</translation>
    </message>
    <message>
        <source>half-sister’s</source>
        <translation>siskopuolen</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>rehtori</translation>
    </message>
    <message>
        <source>home</source>
        <translation>koti</translation>
    </message>
    <message>
        <source>how a measure went</source>
        <translation>miten toimenpide sujui</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>aviomies</translation>
    </message>
    <message>
        <source>husband’s</source>
        <translation>aviomiehen</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypoteesi</translation>
    </message>
    <message>
        <source>instructor</source>
        <translation>ohjaaja</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>life event</source>
        <translation>elämäntapahtuma</translation>
    </message>
    <message>
        <source>made copies of it</source>
        <translation>tehnyt niistä kappaleita</translation>
    </message>
    <message>
        <source>mark on a person</source>
        <translation>merkintä henkilössä</translation>
    </message>
    <message>
        <source>marked for others&apos; eyes</source>
        <translation>merkitty muiden nähtäväksi</translation>
    </message>
    <message>
        <source>maternal aunt</source>
        <translation>täti</translation>
    </message>
    <message>
        <source>maternal aunt’s</source>
        <translation>tädin</translation>
    </message>
    <message>
        <source>maternal grandfather</source>
        <translation>äidinisä</translation>
    </message>
    <message>
        <source>maternal grandfather’s</source>
        <translation>äidinisän</translation>
    </message>
    <message>
        <source>maternal grandmother</source>
        <translation>äidinäiti</translation>
    </message>
    <message>
        <source>maternal grandmother’s</source>
        <translation>äidinäidin</translation>
    </message>
    <message>
        <source>maternal grandparent</source>
        <translation>äidin vanhempi</translation>
    </message>
    <message>
        <source>maternal grandparent’s</source>
        <translation>äidin vanhemman</translation>
    </message>
    <message>
        <source>maternal uncle</source>
        <translation>eno</translation>
    </message>
    <message>
        <source>maternal uncle’s</source>
        <translation>enon</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>neuvottelu</translation>
    </message>
    <message>
        <source>meeting place</source>
        <translation>tapaamispaikka</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>muistio</translation>
    </message>
    <message>
        <source>minutes of a phase</source>
        <translation>vaiheen muistio</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>äiti</translation>
    </message>
    <message>
        <source>mother&apos;s former partner</source>
        <translation>äidin entinen kumppani</translation>
    </message>
    <message>
        <source>mother&apos;s partner</source>
        <translation>äidin kumppani</translation>
    </message>
    <message>
        <source>mother&apos;s sibling</source>
        <translation>äidin sisarus</translation>
    </message>
    <message>
        <source>mother’s</source>
        <translation>äidin</translation>
    </message>
    <message>
        <source>mother’s sibling’s</source>
        <translation>äidin sisaruksen</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>name of an agency</source>
        <translation>toimijan nimi</translation>
    </message>
    <message>
        <source>need</source>
        <translation>tarve</translation>
    </message>
    <message>
        <source>new husband</source>
        <translation>uusi aviomies</translation>
    </message>
    <message>
        <source>new husband’s</source>
        <translation>uuden aviomiehen</translation>
    </message>
    <message>
        <source>new partner</source>
        <translation>uusi kumppani</translation>
    </message>
    <message>
        <source>new partner’s</source>
        <translation>uuden kumppanin</translation>
    </message>
    <message>
        <source>new spouse</source>
        <translation>uusi puoliso</translation>
    </message>
    <message>
        <source>new spouse’s</source>
        <translation>uuden puolison</translation>
    </message>
    <message>
        <source>new wife</source>
        <translation>uusi vaimo</translation>
    </message>
    <message>
        <source>new wife’s</source>
        <translation>uuden vaimon</translation>
    </message>
    <message>
        <source>no ground to see this part of the data</source>
        <translation>ei perustetta nähdä tätä tietojen osaa</translation>
    </message>
    <message>
        <source>not for a child&apos;s copy</source>
        <translation>ei lapsen kappaleeseen</translation>
    </message>
    <message>
        <source>not for the wall</source>
        <translation>ei seinälle</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>number of the case</source>
        <translation>asian numero</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>sairaanhoitaja</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>ammatti</translation>
    </message>
    <message>
        <source>of {name}</source>
        <comment>the person&apos;s name stays as it is in every language</comment>
        <translation>henkilön {name}</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>avannut tiedot</translation>
    </message>
    <message>
        <source>own child</source>
        <translation>oma lapsi</translation>
    </message>
    <message>
        <source>own row of the assessment</source>
        <translation>arvion oma rivi</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>vanhempi</translation>
    </message>
    <message>
        <source>parent and child</source>
        <translation>vanhempi ja lapsi</translation>
    </message>
    <message>
        <source>parent&apos;s former partner</source>
        <translation>vanhemman entinen kumppani</translation>
    </message>
    <message>
        <source>parent&apos;s partner</source>
        <translation>vanhemman kumppani</translation>
    </message>
    <message>
        <source>parent&apos;s sibling</source>
        <translation>vanhemman sisarus</translation>
    </message>
    <message>
        <source>parent’s</source>
        <translation>vanhemman</translation>
    </message>
    <message>
        <source>parent’s sibling’s</source>
        <translation>vanhemman sisaruksen</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>kumppani</translation>
    </message>
    <message>
        <source>partner’s</source>
        <translation>kumppanin</translation>
    </message>
    <message>
        <source>paternal aunt</source>
        <translation>täti</translation>
    </message>
    <message>
        <source>paternal aunt’s</source>
        <translation>tädin</translation>
    </message>
    <message>
        <source>paternal grandfather</source>
        <translation>isänisä</translation>
    </message>
    <message>
        <source>paternal grandfather’s</source>
        <translation>isänisän</translation>
    </message>
    <message>
        <source>paternal grandmother</source>
        <translation>isänäiti</translation>
    </message>
    <message>
        <source>paternal grandmother’s</source>
        <translation>isänäidin</translation>
    </message>
    <message>
        <source>paternal grandparent</source>
        <translation>isän vanhempi</translation>
    </message>
    <message>
        <source>paternal grandparent’s</source>
        <translation>isän vanhemman</translation>
    </message>
    <message>
        <source>paternal uncle</source>
        <translation>setä</translation>
    </message>
    <message>
        <source>paternal uncle’s</source>
        <translation>sedän</translation>
    </message>
    <message>
        <source>person</source>
        <translation>henkilö</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>lääkäri</translation>
    </message>
    <message>
        <source>place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>suunnitelma</translation>
    </message>
    <message>
        <source>plan that others keep</source>
        <translation>muiden laatima suunnitelma</translation>
    </message>
    <message>
        <source>point of the agenda</source>
        <translation>asialistan kohta</translation>
    </message>
    <message>
        <source>police officer</source>
        <translation>poliisi</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>ammattihenkilö</translation>
    </message>
    <message>
        <source>psychiatrist</source>
        <translation>psykiatri</translation>
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
        <source>quality of a relation</source>
        <translation>suhteen laatu</translation>
    </message>
    <message>
        <source>recipient of the plan</source>
        <translation>suunnitelman vastaanottaja</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>sukulainen</translation>
    </message>
    <message>
        <source>relative&apos;s partner</source>
        <translation>sukulaisen puoliso</translation>
    </message>
    <message>
        <source>request to an agency</source>
        <translation>pyyntö toimijalle</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>vastuuhenkilö</translation>
    </message>
    <message>
        <source>review of a goal</source>
        <translation>arvio tavoitteesta</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rooli</translation>
    </message>
    <message>
        <source>row of the team</source>
        <translation>tiimin rivi</translation>
    </message>
    <message>
        <source>safe place</source>
        <translation>turvallinen paikka</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>asteikko</translation>
    </message>
    <message>
        <source>school social worker</source>
        <translation>kuraattori</translation>
    </message>
    <message>
        <source>second cousin</source>
        <translation>pikkuserkku</translation>
    </message>
    <message>
        <source>second cousin’s</source>
        <translation>pikkuserkun</translation>
    </message>
    <message>
        <source>sector of the circles</source>
        <translation>kehien sektori</translation>
    </message>
    <message>
        <source>service</source>
        <translation>palvelu</translation>
    </message>
    <message>
        <source>services of an adult</source>
        <translation>aikuisen palvelut</translation>
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
        <source>sibling’s</source>
        <translation>sisaruksen</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>sisko</translation>
    </message>
    <message>
        <source>sister’s</source>
        <translation>siskon</translation>
    </message>
    <message>
        <source>social counsellor</source>
        <translation>sosiaaliohjaaja</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>sosiaalityöntekijä</translation>
    </message>
    <message>
        <source>somebody else&apos;s private matter</source>
        <translation>jonkun muun yksityinen asia</translation>
    </message>
    <message>
        <source>son</source>
        <translation>poika</translation>
    </message>
    <message>
        <source>son’s</source>
        <translation>pojan</translation>
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
        <source>spouse’s</source>
        <translation>puolison</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>lausuma</translation>
    </message>
    <message>
        <source>step-parent’s</source>
        <translation>uusvanhemman</translation>
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
        <source>stepchild</source>
        <translation>lapsipuoli</translation>
    </message>
    <message>
        <source>stepchild’s</source>
        <translation>lapsipuolen</translation>
    </message>
    <message>
        <source>stepdaughter</source>
        <translation>tytärpuoli</translation>
    </message>
    <message>
        <source>stepdaughter’s</source>
        <translation>tytärpuolen</translation>
    </message>
    <message>
        <source>stepfather</source>
        <translation>isäpuoli</translation>
    </message>
    <message>
        <source>stepfather’s</source>
        <translation>isäpuolen</translation>
    </message>
    <message>
        <source>stepmother</source>
        <translation>äitipuoli</translation>
    </message>
    <message>
        <source>stepmother’s</source>
        <translation>äitipuolen</translation>
    </message>
    <message>
        <source>stepsister</source>
        <translation>uussisko</translation>
    </message>
    <message>
        <source>stepson</source>
        <translation>poikapuoli</translation>
    </message>
    <message>
        <source>stepson’s</source>
        <translation>poikapuolen</translation>
    </message>
    <message>
        <source>support measure</source>
        <translation>tukitoimi</translation>
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
        <source>telephone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a free text</comment>
        <translation>teksti</translation>
    </message>
    <message>
        <source>the child&apos;s own copy</source>
        <translation>lapsen oma kappale</translation>
    </message>
    <message>
        <source>The recipient is no longer in the case, so no copy was made.</source>
        <translation>Vastaanottajaa ei enää ole asiassa, joten kappaletta ei tehty.</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>terapeutti</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>yhteys</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tehtävänimike</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>setä tai eno</translation>
    </message>
    <message>
        <source>uncle’s</source>
        <translation>sedän tai enon</translation>
    </message>
    <message>
        <source>ward</source>
        <comment>whom a guardian stands for</comment>
        <translation>huollettava</translation>
    </message>
    <message>
        <source>ward’s</source>
        <comment>whom a guardian stands for</comment>
        <translation>huollettavan</translation>
    </message>
    <message>
        <source>warning signs</source>
        <translation>varoitusmerkit</translation>
    </message>
    <message>
        <source>what adults do in a crisis</source>
        <translation>mitä aikuiset tekevät kriisissä</translation>
    </message>
    <message>
        <source>what has been tried</source>
        <translation>mitä on kokeiltu</translation>
    </message>
    <message>
        <source>what the child does in a crisis</source>
        <translation>mitä lapsi tekee kriisissä</translation>
    </message>
    <message>
        <source>where somebody lives</source>
        <translation>asuinpaikka</translation>
    </message>
    <message>
        <source>who checks</source>
        <translation>kuka tarkistaa</translation>
    </message>
    <message>
        <source>who made the first contact</source>
        <translation>ensimmäisen yhteydenoton tekijä</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>kuka sanoi</translation>
    </message>
    <message>
        <source>whom to call in a crisis</source>
        <translation>kenelle soitetaan kriisissä</translation>
    </message>
    <message>
        <source>whose goal it is</source>
        <translation>kenen tavoite</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>vaimo</translation>
    </message>
    <message>
        <source>wife’s</source>
        <translation>vaimon</translation>
    </message>
    <message>
        <source>would tell who is meant</source>
        <translation>paljastaisi, kenestä on kyse</translation>
    </message>
    <message>
        <source>youth worker</source>
        <translation>nuorisotyöntekijä</translation>
    </message>
</context>
</TS>
