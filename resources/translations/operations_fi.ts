<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A child is added to one parent or to two; nothing was changed.</source>
        <translation>Lapsi lisätään yhdelle tai kahdelle vanhemmalle; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A mean is of at least one answer; nothing was changed.</source>
        <translation>Keskiarvo on vähintään yhden vastauksen; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A number of times cannot be less than nought; nothing was changed.</source>
        <translation>Kertojen määrä ei voi olla alle nollan; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A pet or a pregnancy cannot be a parent or a partner; nothing was changed.</source>
        <translation>Lemmikki tai raskaus ei voi olla vanhempi tai kumppani; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A prohibition that is no longer wanted is withdrawn by whoever gave it.</source>
        <translation>Kiellon, jota ei enää haluta, peruu se, joka sen on antanut.</translation>
    </message>
    <message>
        <source>A relation is between two people; nothing was changed.</source>
        <translation>Suhde on kahden ihmisen välillä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A scale needs a lower and a higher end; nothing was changed.</source>
        <translation>Asteikolla on oltava alempi ja ylempi pää; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Add a note to it: a note stands beside what was written.</source>
        <translation>Lisää siihen huomautus: se jää kirjatun rinnalle.</translation>
    </message>
    <message>
        <source>Add a note to the meeting</source>
        <translation>Lisää neuvotteluun huomautus</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Lisää toimija</translation>
    </message>
    <message>
        <source>Add child</source>
        <translation>Lisää lapsi</translation>
    </message>
    <message>
        <source>Add crisis contact</source>
        <translation>Lisää yhteystieto kriisitilanteeseen</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Lisää päätös</translation>
    </message>
    <message>
        <source>Add feedback</source>
        <translation>Lisää palaute</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Add home</source>
        <translation>Lisää koti</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>Lisää hypoteesi</translation>
    </message>
    <message>
        <source>Add life event</source>
        <translation>Lisää elämäntapahtuma</translation>
    </message>
    <message>
        <source>Add mark</source>
        <translation>Lisää merkintä</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Lisää tukitoimi</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Lisää neuvottelu</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>Lisää tuen tarve</translation>
    </message>
    <message>
        <source>Add other plan</source>
        <translation>Lisää muu suunnitelma</translation>
    </message>
    <message>
        <source>Add own row</source>
        <translation>Lisää oma rivi</translation>
    </message>
    <message>
        <source>Add parents</source>
        <translation>Lisää vanhemmat</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Lisää kumppani</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Lisää vaihe</translation>
    </message>
    <message>
        <source>Add professional</source>
        <translation>Lisää ammattihenkilö</translation>
    </message>
    <message>
        <source>Add recipient</source>
        <translation>Lisää vastaanottaja</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Lisää suhde</translation>
    </message>
    <message>
        <source>Add residence</source>
        <translation>Lisää asuminen</translation>
    </message>
    <message>
        <source>Add risk and safeguard</source>
        <translation>Lisää vaara ja turva</translation>
    </message>
    <message>
        <source>Add scale</source>
        <translation>Lisää asteikko</translation>
    </message>
    <message>
        <source>Add sector</source>
        <translation>Lisää lohko</translation>
    </message>
    <message>
        <source>Add sibling</source>
        <translation>Lisää sisarus</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Lisää lausuma</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Lisää asialistaan</translation>
    </message>
    <message>
        <source>Add to the directory</source>
        <translation>Lisää hakemistoon</translation>
    </message>
    <message>
        <source>Add to the survey</source>
        <translation>Lisää kyselyyn</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Lisää tiimiin</translation>
    </message>
    <message>
        <source>Add twin</source>
        <translation>Lisää kaksonen</translation>
    </message>
    <message>
        <source>Agree on the next day before people leave, or write why there is none.</source>
        <translation>Sopikaa seuraava päivä ennen kuin lähdetään, tai kirjoita, miksi sitä ei ole.</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>Sovi suunnitelmasta</translation>
    </message>
    <message>
        <source>An answer to the survey is from 1 to 5; nothing was changed.</source>
        <translation>Kyselyn vastaus on väliltä 1–5; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Answer a scale</source>
        <translation>Vastaa asteikolla</translation>
    </message>
    <message>
        <source>Answer the survey</source>
        <translation>Vastaa kyselyyn</translation>
    </message>
    <message>
        <source>Answers from {least} to {most} have been given; nothing was changed.</source>
        <translation>Vastauksia on annettu väliltä {least}–{most}; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Arrange the sectors</source>
        <translation>Järjestä lohkot</translation>
    </message>
    <message>
        <source>Ask for a contribution</source>
        <translation>Pyydä osallistumaan</translation>
    </message>
    <message>
        <source>Ask to the meeting</source>
        <translation>Kutsu neuvotteluun</translation>
    </message>
    <message>
        <source>Authorities and workers</source>
        <translation>Viranomaiset ja työntekijät</translation>
    </message>
    <message>
        <source>Await the answer again</source>
        <translation>Odota vastausta uudelleen</translation>
    </message>
    <message>
        <source>Begin it first.</source>
        <translation>Aloita se ensin.</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Aloita neuvottelu</translation>
    </message>
    <message>
        <source>born</source>
        <comment>a field</comment>
        <translation>syntynyt</translation>
    </message>
    <message>
        <source>Both parents are there already; nothing was changed.</source>
        <translation>Molemmat vanhemmat ovat jo mukana; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Change the kind of meeting</source>
        <translation>Vaihda neuvottelun lajia</translation>
    </message>
    <message>
        <source>Change the one that is there, or write when it ended.</source>
        <translation>Muuta olemassa olevaa tai kirjoita, milloin se päättyi.</translation>
    </message>
    <message>
        <source>Change the ones that are there, or link a further parent by itself.</source>
        <translation>Muuta heidän tietojaan tai yhdistä uusi vanhempi erikseen.</translation>
    </message>
    <message>
        <source>Change the rings</source>
        <translation>Muuta kehien määrää</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation>Tarkista molemmat päivämäärät.</translation>
    </message>
    <message>
        <source>Check which of the two is the parent.</source>
        <translation>Tarkista, kumpi heistä on vanhempi.</translation>
    </message>
    <message>
        <source>Choose a number between them.</source>
        <translation>Valitse luku niiden väliltä.</translation>
    </message>
    <message>
        <source>Choose a person, or change the kind first.</source>
        <translation>Valitse henkilö tai muuta ensin laji.</translation>
    </message>
    <message>
        <source>Choose a place in the same version.</source>
        <translation>Valitse paikka samasta versiosta.</translation>
    </message>
    <message>
        <source>Choose a twin.</source>
        <translation>Valitse kaksonen.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Valitse toinen henkilö.</translation>
    </message>
    <message>
        <source>Choose child</source>
        <translation>Valitse lapsi</translation>
    </message>
    <message>
        <source>Choose one of the five levels.</source>
        <translation>Valitse jokin viidestä tasosta.</translation>
    </message>
    <message>
        <source>Choose one of the five.</source>
        <translation>Valitse yksi viidestä.</translation>
    </message>
    <message>
        <source>Choose one of the sectors and rings that are shown.</source>
        <translation>Valitse jokin näkyvistä lohkoista ja kehistä.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Valitse yksi niistä.</translation>
    </message>
    <message>
        <source>Choose one person or a couple.</source>
        <translation>Valitse yksi henkilö tai pari.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Valitse kaksi eri henkilöä.</translation>
    </message>
    <message>
        <source>Choose two or more different people.</source>
        <translation>Valitse kaksi tai useampi eri henkilö.</translation>
    </message>
    <message>
        <source>Choose “New meeting” instead.</source>
        <translation>Valitse sen sijaan ”Uusi neuvottelu”.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Päätä neuvottelu</translation>
    </message>
    <message>
        <source>Correct the family in the program it comes from, and save it again.</source>
        <translation>Korjaa perhe ohjelmassa, josta tiedosto on peräisin, ja tallenna se uudelleen.</translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation>kulttuuri ja kieli</translation>
    </message>
    <message>
        <source>died</source>
        <comment>a field</comment>
        <translation>kuollut</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>Edit a row of the team</source>
        <translation>Muokkaa tiimin riviä</translation>
    </message>
    <message>
        <source>Edit agency</source>
        <translation>Muokkaa toimijaa</translation>
    </message>
    <message>
        <source>Edit an answer to a scale</source>
        <translation>Muuta asteikon vastausta</translation>
    </message>
    <message>
        <source>Edit assessment</source>
        <translation>Muuta arviota</translation>
    </message>
    <message>
        <source>Edit attendance</source>
        <translation>Muokkaa osallistumista</translation>
    </message>
    <message>
        <source>Edit case</source>
        <translation>Muokkaa asiaa</translation>
    </message>
    <message>
        <source>Edit closeness</source>
        <translation>Muokkaa läheisyyttä</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <translation>Muokkaa suostumusta</translation>
    </message>
    <message>
        <source>Edit crisis contact</source>
        <translation>Muuta yhteystietoa kriisitilanteeseen</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Muokkaa päätöstä</translation>
    </message>
    <message>
        <source>Edit feedback</source>
        <translation>Muuta palautetta</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Muokkaa tavoitetta</translation>
    </message>
    <message>
        <source>Edit home</source>
        <translation>Muokkaa kotia</translation>
    </message>
    <message>
        <source>Edit hypothesis</source>
        <translation>Muuta hypoteesia</translation>
    </message>
    <message>
        <source>Edit life event</source>
        <translation>Muokkaa elämäntapahtumaa</translation>
    </message>
    <message>
        <source>Edit mark</source>
        <translation>Muokkaa merkintää</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>Muokkaa tukitointa</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Muokkaa neuvottelua</translation>
    </message>
    <message>
        <source>Edit need</source>
        <translation>Muokkaa tuen tarvetta</translation>
    </message>
    <message>
        <source>Edit other plan</source>
        <translation>Muuta muuta suunnitelmaa</translation>
    </message>
    <message>
        <source>Edit own row</source>
        <translation>Muuta omaa riviä</translation>
    </message>
    <message>
        <source>Edit parent link</source>
        <translation>Muokkaa vanhemmuutta</translation>
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
        <source>Edit phase</source>
        <translation>Muuta vaihetta</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Muokkaa suunnitelmaa</translation>
    </message>
    <message>
        <source>Edit professional</source>
        <translation>Muokkaa ammattihenkilöä</translation>
    </message>
    <message>
        <source>Edit relation</source>
        <translation>Muokkaa suhdetta</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>Muuta pyyntöä</translation>
    </message>
    <message>
        <source>Edit residence</source>
        <translation>Muokkaa asumista</translation>
    </message>
    <message>
        <source>Edit review of a goal</source>
        <translation>Muuta arviota tavoitteesta</translation>
    </message>
    <message>
        <source>Edit risk and safeguard</source>
        <translation>Muuta vaaraa ja turvaa</translation>
    </message>
    <message>
        <source>Edit scale</source>
        <translation>Muuta asteikkoa</translation>
    </message>
    <message>
        <source>Edit sector</source>
        <translation>Muokkaa lohkoa</translation>
    </message>
    <message>
        <source>Edit statement</source>
        <translation>Muokkaa lausumaa</translation>
    </message>
    <message>
        <source>Edit the agenda</source>
        <translation>Muuta asialistaa</translation>
    </message>
    <message>
        <source>Edit the directory</source>
        <translation>Muokkaa hakemistoa</translation>
    </message>
    <message>
        <source>Edit the survey</source>
        <translation>Muokkaa kyselyä</translation>
    </message>
    <message>
        <source>Edit tie</source>
        <translation>Muokkaa yhteyttä</translation>
    </message>
    <message>
        <source>Edit twins</source>
        <translation>Muokkaa kaksosia</translation>
    </message>
    <message>
        <source>End partnership</source>
        <translation>Merkitse parisuhde päättyneeksi</translation>
    </message>
    <message>
        <source>End taking part</source>
        <translation>Päätä osallistuminen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>Family and relatives</source>
        <translation>Perhe ja sukulaiset</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>sukunimi</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Ystävät</translation>
    </message>
    <message>
        <source>Friends and acquaintances</source>
        <translation>Ystävät ja tuttavat</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>sukupuoli</translation>
    </message>
    <message>
        <source>gender at birth</source>
        <translation>sukupuoli syntyessä</translation>
    </message>
    <message>
        <source>Give each a name of its own: “mother,father = add_parents …”.</source>
        <translation>Anna kullekin oma nimensä: ”mother,father = add_parents …”.</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>etunimi</translation>
    </message>
    <message>
        <source>Go on where it stands.</source>
        <translation>Jatka siitä, missä ollaan.</translation>
    </message>
    <message>
        <source>Go on with it, or agree on it before the next version.</source>
        <translation>Jatka sitä tai sovi siitä ennen seuraavaa versiota.</translation>
    </message>
    <message>
        <source>Go to the phase</source>
        <translation>Siirry vaiheeseen</translation>
    </message>
    <message>
        <source>If it is the wrong child, choose the right one for the case first.</source>
        <translation>Jos lapsi on väärä, valitse asialle ensin oikea lapsi.</translation>
    </message>
    <message>
        <source>Import family</source>
        <translation>Tuo perhe</translation>
    </message>
    <message>
        <source>In this file somebody is their own ancestor; nothing was taken in.</source>
        <translation>Tiedostossa joku on oma esivanhempansa; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>It can be: {words}.</source>
        <translation>Se voi olla: {words}.</translation>
    </message>
    <message>
        <source>It has: {fields}.</source>
        <translation>Sillä on: {fields}.</translation>
    </message>
    <message>
        <source>It may have been removed or undone meanwhile: choose again from what is shown.</source>
        <translation>Se on ehkä poistettu tai kumottu sillä välin: valitse uudelleen näkyvistä.</translation>
    </message>
    <message>
        <source>It takes: {kinds}.</source>
        <translation>Se ottaa: {kinds}.</translation>
    </message>
    <message>
        <source>kind of person</source>
        <translation>ihmisen laji</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>Lay out afresh</source>
        <translation>Asettele uudelleen</translation>
    </message>
    <message>
        <source>Leave out on purpose</source>
        <translation>Jätä pois tarkoituksella</translation>
    </message>
    <message>
        <source>Leave the number of respondents empty where it is not known.</source>
        <translation>Jätä vastaajien määrä tyhjäksi, jos se ei ole tiedossa.</translation>
    </message>
    <message>
        <source>Link agency</source>
        <translation>Yhdistä toimija</translation>
    </message>
    <message>
        <source>Link parent</source>
        <translation>Yhdistä vanhempi</translation>
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
        <source>Make a new scale for the new question: numbers of two scales can’t be compared.</source>
        <translation>Tee uudelle kysymykselle uusi asteikko: kahden asteikon lukuja ei voi verrata.</translation>
    </message>
    <message>
        <source>Make the sample case</source>
        <translation>Tee esimerkkitapaus</translation>
    </message>
    <message>
        <source>Mend what was written in its minutes.</source>
        <translation>Korjaa sen muistiota.</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>maahanmuutto</translation>
    </message>
    <message>
        <source>Move crisis contact</source>
        <translation>Siirrä yhteystietoa kriisitilanteeseen</translation>
    </message>
    <message>
        <source>Move decision</source>
        <translation>Siirrä päätöstä</translation>
    </message>
    <message>
        <source>Move goal</source>
        <translation>Siirrä tavoitetta</translation>
    </message>
    <message>
        <source>Move hypothesis</source>
        <translation>Siirrä hypoteesi</translation>
    </message>
    <message>
        <source>Move in the picture</source>
        <translation>Siirrä kuvassa</translation>
    </message>
    <message>
        <source>Move measure</source>
        <translation>Siirrä tukitointa</translation>
    </message>
    <message>
        <source>Move need</source>
        <translation>Siirrä tuen tarvetta</translation>
    </message>
    <message>
        <source>Move on the agenda</source>
        <translation>Siirrä asialistalla</translation>
    </message>
    <message>
        <source>Move other plan</source>
        <translation>Siirrä muuta suunnitelmaa</translation>
    </message>
    <message>
        <source>Move own row</source>
        <translation>Siirrä oma rivi</translation>
    </message>
    <message>
        <source>Move person</source>
        <translation>Kirjaa muutto</translation>
    </message>
    <message>
        <source>Move phase</source>
        <translation>Siirrä vaihe</translation>
    </message>
    <message>
        <source>Move request</source>
        <translation>Siirrä pyyntö</translation>
    </message>
    <message>
        <source>Move risk and safeguard</source>
        <translation>Siirrä vaaraa ja turvaa</translation>
    </message>
    <message>
        <source>Move scale</source>
        <translation>Siirrä asteikko</translation>
    </message>
    <message>
        <source>Move sector</source>
        <translation>Siirrä lohkoa</translation>
    </message>
    <message>
        <source>Move statement</source>
        <translation>Siirrä lausumaa</translation>
    </message>
    <message>
        <source>Move them to another place in the circles first.</source>
        <translation>Siirrä heidät ensin toiseen kohtaan kehillä.</translation>
    </message>
    <message>
        <source>Name what a line makes by “name = verb …”, and write @name after it.</source>
        <translation>Nimeä rivillä tehty kirjoittamalla ”nimi = käsky …”, ja kirjoita sen jälkeen @nimi.</translation>
    </message>
    <message>
        <source>No consent to this expert group is in force; the meeting was not begun.</source>
        <translation>Asiantuntijaryhmään ei ole voimassa olevaa suostumusta; neuvottelua ei aloitettu.</translation>
    </message>
    <message>
        <source>No next day has been agreed, so no meeting was planned.</source>
        <translation>Seuraavaa päivää ei ole sovittu, joten neuvottelua ei suunniteltu.</translation>
    </message>
    <message>
        <source>No next day has been agreed; the meeting was not closed.</source>
        <translation>Seuraavaa päivää ei ole sovittu; neuvottelua ei päätetty.</translation>
    </message>
    <message>
        <source>Nobody can be their own parent; nothing was changed.</source>
        <translation>Kukaan ei voi olla oma vanhempansa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Nobody can be their own partner; nothing was changed.</source>
        <translation>Kukaan ei voi olla oma kumppaninsa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>Nothing was given the name that “{field}” asks for; nothing was changed.</source>
        <translation>Millekään ei ole annettu nimeä, jota ”{field}” pyytää; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>ammatti</translation>
    </message>
    <message>
        <source>Only a minor’s prohibition can be refused; nothing was changed.</source>
        <translation>Vain alaikäisen kiellon voi jättää noudattamatta; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Order the directory</source>
        <translation>Järjestä hakemisto</translation>
    </message>
    <message>
        <source>Order the team</source>
        <translation>Järjestä tiimi</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>suuntautuminen</translation>
    </message>
    <message>
        <source>Others: neighbours, people from work</source>
        <translation>Muut: naapurit, työtoverit</translation>
    </message>
    <message>
        <source>People of this file are in the case already; nothing was taken in.</source>
        <translation>Tiedoston henkilöitä on jo asiassa; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>Place in the circles</source>
        <translation>Sijoita kehille</translation>
    </message>
    <message>
        <source>Plan meeting</source>
        <translation>Suunnittele neuvottelu</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Suunnittele seuraava neuvottelu</translation>
    </message>
    <message>
        <source>Professional helpers</source>
        <translation>Ammattiauttajat</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Ammattihenkilöt</translation>
    </message>
    <message>
        <source>Put it nearer to the others.</source>
        <translation>Vie se lähemmäs muita.</translation>
    </message>
    <message>
        <source>Record a copy given out</source>
        <translation>Kirjaa annettu kopio</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Kirjaa suostumus</translation>
    </message>
    <message>
        <source>Record every copy by itself.</source>
        <translation>Kirjaa jokainen kopio erikseen.</translation>
    </message>
    <message>
        <source>Refuse a minor’s prohibition</source>
        <translation>Jätä alaikäisen kielto noudattamatta</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Sukulaiset</translation>
    </message>
    <message>
        <source>Remove agency</source>
        <translation>Poista toimija</translation>
    </message>
    <message>
        <source>Remove an answer to a scale</source>
        <translation>Poista asteikon vastaus</translation>
    </message>
    <message>
        <source>Remove consent</source>
        <translation>Poista suostumus</translation>
    </message>
    <message>
        <source>Remove crisis contact</source>
        <translation>Poista yhteystieto kriisitilanteeseen</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>Poista päätös</translation>
    </message>
    <message>
        <source>Remove feedback</source>
        <translation>Poista palaute</translation>
    </message>
    <message>
        <source>Remove from the directory</source>
        <translation>Poista hakemistosta</translation>
    </message>
    <message>
        <source>Remove from the survey</source>
        <translation>Poista kyselystä</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Poista tiimistä</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Poista tavoite</translation>
    </message>
    <message>
        <source>Remove home</source>
        <translation>Poista koti</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>Poista hypoteesi</translation>
    </message>
    <message>
        <source>Remove life event</source>
        <translation>Poista elämäntapahtuma</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Poista merkintä</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Poista tukitoimi</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Poista neuvottelu</translation>
    </message>
    <message>
        <source>Remove need</source>
        <translation>Poista tuen tarve</translation>
    </message>
    <message>
        <source>Remove other plan</source>
        <translation>Poista muu suunnitelma</translation>
    </message>
    <message>
        <source>Remove own row</source>
        <translation>Poista oma rivi</translation>
    </message>
    <message>
        <source>Remove parent link</source>
        <translation>Poista vanhemmuus</translation>
    </message>
    <message>
        <source>Remove partnership</source>
        <translation>Poista parisuhde</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Poista henkilö</translation>
    </message>
    <message>
        <source>Remove phase</source>
        <translation>Poista vaihe</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Poista suunnitelma</translation>
    </message>
    <message>
        <source>Remove professional</source>
        <translation>Poista ammattihenkilö</translation>
    </message>
    <message>
        <source>Remove recipient</source>
        <translation>Poista vastaanottaja</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Poista suhde</translation>
    </message>
    <message>
        <source>Remove request</source>
        <translation>Poista pyyntö</translation>
    </message>
    <message>
        <source>Remove residence</source>
        <translation>Poista asuminen</translation>
    </message>
    <message>
        <source>Remove review of a goal</source>
        <translation>Poista arvio tavoitteesta</translation>
    </message>
    <message>
        <source>Remove risk and safeguard</source>
        <translation>Poista vaara ja turva</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Poista asteikko</translation>
    </message>
    <message>
        <source>Remove sector</source>
        <translation>Poista lohko</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Poista lausuma</translation>
    </message>
    <message>
        <source>Remove tie</source>
        <translation>Poista yhteys</translation>
    </message>
    <message>
        <source>Review goal</source>
        <translation>Arvioi tavoite</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rooli</translation>
    </message>
    <message>
        <source>Say of one of them that they are two people.</source>
        <translation>Sano toisesta, että kyseessä on kaksi eri ihmistä.</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>Koulu ja työ</translation>
    </message>
    <message>
        <source>Several in the case could be meant by “{field}”: {ids}. Nothing was changed.</source>
        <translation>”{field}” voi tarkoittaa useaa tapauksessa: {ids}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Shorten it, or divide it into two.</source>
        <translation>Lyhennä sitä tai jaa se kahtia.</translation>
    </message>
    <message>
        <source>Somebody stands there in the circles; nothing was changed.</source>
        <translation>Kehillä on joku sillä kohdalla; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Somebody would become their own ancestor; nothing was changed.</source>
        <translation>Joku olisi näin oma esivanhempansa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Start a new version of the plan and make the change there.</source>
        <translation>Aloita suunnitelman uusi versio ja tee muutos siihen.</translation>
    </message>
    <message>
        <source>Start case</source>
        <translation>Aloita asia</translation>
    </message>
    <message>
        <source>Start plan</source>
        <translation>Aloita suunnitelma</translation>
    </message>
    <message>
        <source>Take a service into the network</source>
        <translation>Ota palvelu verkostoon</translation>
    </message>
    <message>
        <source>Take a service into the plan</source>
        <translation>Ota palvelu suunnitelmaan</translation>
    </message>
    <message>
        <source>Take back a request</source>
        <translation>Peru pyyntö</translation>
    </message>
    <message>
        <source>Take in a survey</source>
        <translation>Tuo kysely</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Poista asialistalta</translation>
    </message>
    <message>
        <source>Take off the meeting</source>
        <translation>Poista neuvottelusta</translation>
    </message>
    <message>
        <source>Take out of the circles</source>
        <translation>Poista kehiltä</translation>
    </message>
    <message>
        <source>Take services into the directory</source>
        <translation>Tuo palveluja hakemistoon</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota takaisin esiin</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>That belongs to another version of the plan; nothing was moved.</source>
        <translation>Se kuuluu suunnitelman toiseen versioon; mitään ei siirretty.</translation>
    </message>
    <message>
        <source>That point is too far outside the picture; nothing was moved.</source>
        <translation>Kohta on liian kaukana kuvan ulkopuolella; mitään ei siirretty.</translation>
    </message>
    <message>
        <source>The answer would be earlier than the question; nothing was changed.</source>
        <translation>Vastaus olisi ennen kysymystä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The case is about this child, who stays in it; nothing was changed.</source>
        <translation>Asia koskee tätä lasta, ja lapsi pysyy siinä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The circles have from {fewest} to {most} sectors and rings; nothing was changed.</source>
        <translation>Kuvassa on {fewest}–{most} lohkoa ja kehää; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The end is before the beginning; nothing was changed.</source>
        <translation>Loppu on ennen alkua; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The feedback goes from 1 to 5; nothing was changed.</source>
        <translation>Palaute annetaan asteikolla 1–5; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The levels of a goal go from −2 to +2; nothing was changed.</source>
        <translation>Tavoitteen tasot ovat −2:sta +2:een; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The scale goes from {least} to {most}; nothing was changed.</source>
        <translation>Asteikko on {least}–{most}; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters; nothing was changed.</source>
        <translation>Teksti on pidempi kuin {limit} merkkiä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is a draft of the plan already; nothing was changed.</source>
        <translation>Suunnitelmasta on jo luonnos; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is no such place in the circles; nothing was changed.</source>
        <translation>Kehillä ei ole sellaista kohtaa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is no text in it; nothing was changed.</source>
        <translation>Siinä ei ole tekstiä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is nothing in the case that “{field}” could mean by that; nothing was changed.</source>
        <translation>Tapauksessa ei ole mitään, mitä ”{field}” voisi tuolla tarkoittaa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This belongs to exactly one: a person, a professional, a home or an agency; nothing was changed.</source>
        <translation>Tämä kuuluu täsmälleen yhdelle: henkilölle, ammattihenkilölle, kodille tai toimijalle; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This consent has been withdrawn already; nothing was changed.</source>
        <translation>Suostumus on jo peruutettu; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This is in the case already; nothing was changed.</source>
        <translation>Tämä on jo asiassa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This is no longer in the case; nothing was changed.</source>
        <translation>Tätä ei enää ole asiassa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This meeting has been begun already; nothing was changed.</source>
        <translation>Neuvottelu on jo aloitettu; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This meeting has been closed and is kept as it is; nothing was changed.</source>
        <translation>Neuvottelu on päätetty ja säilyy sellaisenaan; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This meeting hasn’t been begun yet; nothing was changed.</source>
        <translation>Neuvottelua ei ole vielä aloitettu; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This meeting hasn’t been closed yet; no note was added.</source>
        <translation>Neuvottelua ei ole vielä päätetty; huomautusta ei lisätty.</translation>
    </message>
    <message>
        <source>This person is in no set of twins; nothing was changed.</source>
        <translation>Henkilö ei ole kenenkään kaksonen; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This record belongs to another copy already; nothing was changed.</source>
        <translation>Tämä kirjaus kuuluu jo toiseen kopioon; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This version of the plan has been agreed and is kept as it is; nothing was changed.</source>
        <translation>Tästä suunnitelman versiosta on sovittu, ja se säilyy sellaisenaan; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Turn relation</source>
        <translation>Käännä suhteen suunta</translation>
    </message>
    <message>
        <source>Twins are at least two; nothing was changed.</source>
        <translation>Kaksosia on vähintään kaksi; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Two people of the file would become one person; nothing was taken in.</source>
        <translation>Kahdesta tiedoston ihmisestä tulisi yksi; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>Undo the earlier import first, or add the new people one by one.</source>
        <translation>Kumoa ensin aiempi tuonti tai lisää uudet henkilöt yksitellen.</translation>
    </message>
    <message>
        <source>Unlink twin</source>
        <translation>Poista kaksosuus</translation>
    </message>
    <message>
        <source>What has that name is no such thing as “{field}” takes; nothing was changed.</source>
        <translation>Sen niminen ei ole sellainen, jonka ”{field}” ottaa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Where the day is wrong, undo the withdrawal or record the consent anew.</source>
        <translation>Jos päivä on väärä, kumoa peruutus tai kirjaa suostumus uudelleen.</translation>
    </message>
    <message>
        <source>whether somebody has died</source>
        <translation>onko kuollut</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Peruuta suostumus</translation>
    </message>
    <message>
        <source>Write a number from 1 (wholly disagree) to 5 (wholly agree).</source>
        <translation>Kirjoita luku väliltä 1 (täysin eri mieltä) – 5 (täysin samaa mieltä).</translation>
    </message>
    <message>
        <source>Write a number on the scale.</source>
        <translation>Kirjoita asteikolla oleva luku.</translation>
    </message>
    <message>
        <source>Write down a refusal</source>
        <translation>Kirjaa kieltäytyminen</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Kirjaa vastaus</translation>
    </message>
    <message>
        <source>Write down the consent first, or say why you go on without one.</source>
        <translation>Kirjaa ensin suostumus tai kerro, miksi jatkatte ilman sitä.</translation>
    </message>
    <message>
        <source>Write for example 1 and 10, 0 and 10, 1 and 5, or −2 and 2.</source>
        <translation>Kirjoita esimerkiksi 1 ja 10, 0 ja 10, 1 ja 5 tai −2 ja 2.</translation>
    </message>
    <message>
        <source>Write how many times it is to be, or was.</source>
        <translation>Kirjoita, montako kertaa on tarkoitus tai on ollut.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-05, or today.</source>
        <translation>Kirjoita se muodossa 2026-03-05 tai today.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-05T14:30, or now.</source>
        <translation>Kirjoita se muodossa 2026-03-05T14:30 tai now.</translation>
    </message>
    <message>
        <source>Write one of these ids, or say of what it is a part: meeting/phase, plan/need/goal.</source>
        <translation>Kirjoita jokin näistä tunnisteista tai sano, minkä osa se on: neuvottelu/vaihe, suunnitelma/tarve/tavoite.</translation>
    </message>
    <message>
        <source>Write something, or remove the whole entry.</source>
        <translation>Kirjoita jotakin tai poista koko kirjaus.</translation>
    </message>
    <message>
        <source>Write the whole name as it is in the case, the beginning of a text followed by …, or an id.</source>
        <translation>Kirjoita koko nimi niin kuin se on tapauksessa, tekstin alku ja sen perään …, tai tunniste.</translation>
    </message>
    <message>
        <source>“lahipiiri do --list VERB” shows what a verb takes.</source>
        <translation>”lahipiiri do --list KÄSKY” näyttää, mitä käsky ottaa.</translation>
    </message>
    <message>
        <source>“{field}” cannot be that; nothing was changed.</source>
        <translation>”{field}” ei voi olla tuo; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>“{field}” is empty; nothing was changed.</source>
        <translation>”{field}” on tyhjä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>“{field}” is no day; nothing was changed.</source>
        <translation>”{field}” ei ole päivä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>“{field}” is no moment; nothing was changed.</source>
        <translation>”{field}” ei ole hetki; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>“{field}” is no number; nothing was changed.</source>
        <translation>”{field}” ei ole luku; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>“{field}” is no whole number; nothing was changed.</source>
        <translation>”{field}” ei ole kokonaisluku; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>“{field}” is one thing, and that name was given to several; nothing was changed.</source>
        <translation>”{field}” on yksi, ja tuo nimi on annettu usealle; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>“{field}” is written more than once; nothing was changed.</source>
        <translation>”{field}” on kirjoitettu useammin kuin kerran; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>“{verb}” has no field “{field}”; nothing was changed.</source>
        <translation>Käskyllä ”{verb}” ei ole kenttää ”{field}”; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>“{verb}” lacks what it cannot be without: {fields}. Nothing was changed.</source>
        <translation>Käskystä ”{verb}” puuttuu välttämätön: {fields}. Mitään ei muutettu.</translation>
    </message>
</context>
</TS>
