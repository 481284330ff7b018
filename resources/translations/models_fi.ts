<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a party: the client or the client’s guardian</source>
        <translation>asianosainen: asiakas tai hänen huoltajansa</translation>
    </message>
    <message>
        <source>a professional’s conclusion</source>
        <translation>ammattihenkilön johtopäätös</translation>
    </message>
    <message>
        <source>a worker’s own observation</source>
        <translation>työntekijän oma havainto</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>noin {date}</translation>
    </message>
    <message>
        <source>abuse, kind not told</source>
        <translation>kaltoinkohtelu, laatu ei tiedossa</translation>
    </message>
    <message>
        <source>Acts for everyday life</source>
        <translation>Arjen teot</translation>
    </message>
    <message>
        <source>addresses and telephones</source>
        <translation>osoitteet ja puhelinnumerot</translation>
    </message>
    <message>
        <source>admires</source>
        <translation>ihailee</translation>
    </message>
    <message>
        <source>adoptive parent</source>
        <translation>adoptiovanhempi</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Neuvo</translation>
    </message>
    <message>
        <source>advice, without telling who the child is</source>
        <translation>neuvo kertomatta, kuka lapsi on</translation>
    </message>
    <message>
        <source>affair</source>
        <translation>sivusuhde</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>jälkeen {date}</translation>
    </message>
    <message>
        <source>after-care</source>
        <translation>jälkihuolto</translation>
    </message>
    <message>
        <source>Agree on the next day before anybody leaves. Each says from 1 to 5 how the meeting was.</source>
        <translation>Sopikaa seuraava päivä ennen kuin kukaan lähtee. Jokainen kertoo asteikolla 1–5, millainen neuvottelu oli.</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>a plan</comment>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>Agreeing on the plan</source>
        <translation>Suunnitelmasta sopiminen</translation>
    </message>
    <message>
        <source>alcohol or drug problem</source>
        <translation>päihdeongelma</translation>
    </message>
    <message>
        <source>An ordinary day at home: what is strong in it, what is fragile?</source>
        <translation>Tavallinen päivä kotona: mikä siinä kantaa, mikä on haurasta?</translation>
    </message>
    <message>
        <source>An ordinary day there: what does the child do well, where is help needed, who notices?</source>
        <translation>Tavallinen päivä siellä: missä lapsi on hyvä, missä tarvitaan apua, kuka huomaa?</translation>
    </message>
    <message>
        <source>annulment</source>
        <translation>avioliiton mitätöinti</translation>
    </message>
    <message>
        <source>another authority’s contact</source>
        <translation>toisen viranomaisen yhteydenotto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>application</source>
        <translation>hakemus</translation>
    </message>
    <message>
        <source>asked, answer awaited</source>
        <translation>pyydetty, vastausta odotetaan</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>arviointi</translation>
    </message>
    <message>
        <source>assessment meeting</source>
        <translation>arviointikokous</translation>
    </message>
    <message>
        <source>assessment under way</source>
        <translation>arviointi kesken</translation>
    </message>
    <message>
        <source>associations, parishes and Kela</source>
        <translation>järjestöt, seurakunnat ja Kela</translation>
    </message>
    <message>
        <source>at present</source>
        <translation>nykyisin</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>syksy {year}</translation>
    </message>
    <message>
        <source>away from the family</source>
        <translation>perheestä poispäin</translation>
    </message>
    <message>
        <source>basic care</source>
        <translation>perushoito</translation>
    </message>
    <message>
        <source>basic level</source>
        <translation>perustaso</translation>
    </message>
    <message>
        <source>Before the meeting: the convener asks the family whom to invite, and what it needs to feel safe there.</source>
        <translation>Ennen neuvonpitoa: koollekutsuja kysyy perheeltä, ketkä kutsutaan ja mitä se tarvitsee, jotta siellä on turvallista.</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>ennen {date}</translation>
    </message>
    <message>
        <source>belonging to the community</source>
        <translation>kuuluminen yhteisöön</translation>
    </message>
    <message>
        <source>birth parent</source>
        <translation>biologinen vanhempi</translation>
    </message>
    <message>
        <source>bisexual</source>
        <translation>biseksuaali</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>molempiin suuntiin</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a tie</comment>
        <translation>katkennut</translation>
    </message>
    <message>
        <source>by consent</source>
        <translation>suostumuksella</translation>
    </message>
    <message>
        <source>by law, without consent</source>
        <translation>lain nojalla ilman suostumusta</translation>
    </message>
    <message>
        <source>by playing or drawing together</source>
        <translation>leikkien tai piirtäen yhdessä</translation>
    </message>
    <message>
        <source>care and upbringing plan</source>
        <translation>hoito- ja kasvatussuunnitelma</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>puheenjohtaja</translation>
    </message>
    <message>
        <source>child in need of special support</source>
        <translation>erityistä tukea tarvitseva lapsi</translation>
    </message>
    <message>
        <source>child welfare notification</source>
        <translation>lastensuojeluilmoitus</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kehät</translation>
    </message>
    <message>
        <source>client of child welfare</source>
        <translation>lastensuojelun asiakas</translation>
    </message>
    <message>
        <source>client of family services</source>
        <translation>lapsiperheiden palvelujen asiakas</translation>
    </message>
    <message>
        <source>client plan of child welfare</source>
        <translation>lastensuojelun asiakassuunnitelma</translation>
    </message>
    <message>
        <source>client plan of family services</source>
        <translation>lapsiperheiden palvelujen asiakassuunnitelma</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a relation</comment>
        <translation>läheinen</translation>
    </message>
    <message>
        <source>close and hostile</source>
        <translation>läheinen ja riitaisa</translation>
    </message>
    <message>
        <source>close and violent</source>
        <translation>läheinen ja väkivaltainen</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a case</comment>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a meeting</comment>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>cohabitation</source>
        <translation>avoliitto</translation>
    </message>
    <message>
        <source>community care</source>
        <translation>avohuolto</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ristiriitainen</translation>
    </message>
    <message>
        <source>consent to a common plan</source>
        <translation>suostumus yhteiseen suunnitelmaan</translation>
    </message>
    <message>
        <source>consent to an expert group</source>
        <translation>suostumus asiantuntijaryhmään</translation>
    </message>
    <message>
        <source>consent to mapping the close network</source>
        <translation>suostumus läheisverkoston kartoittamiseen</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>konsultaatio</translation>
    </message>
    <message>
        <source>contact to have the need of support assessed</source>
        <translation>yhteydenotto tuen tarpeen arvioimiseksi</translation>
    </message>
    <message>
        <source>contribution to the assessment</source>
        <translation>osallistuminen arviointiin</translation>
    </message>
    <message>
        <source>contribution to the plan</source>
        <translation>osallistuminen suunnitelmaan</translation>
    </message>
    <message>
        <source>controlling</source>
        <translation>kontrolloiva</translation>
    </message>
    <message>
        <source>cross through the symbol</source>
        <translation>risti kuvion yli</translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation>kulttuuri ja kieli</translation>
    </message>
    <message>
        <source>Curious questions only, no advice. What do we not know yet? Who would say it differently?</source>
        <translation>Vain uteliaita kysymyksiä, ei neuvoja. Mitä emme vielä tiedä? Kuka sanoisi sen toisin?</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>katkennut</translation>
    </message>
    <message>
        <source>Day care or school</source>
        <comment>a phase of a meeting</comment>
        <translation>Päiväkoti tai koulu</translation>
    </message>
    <message>
        <source>day care or school</source>
        <translation>varhaiskasvatus tai koulu</translation>
    </message>
    <message>
        <source>death</source>
        <translation>kuolema</translation>
    </message>
    <message>
        <source>difficulty with language</source>
        <translation>kielellinen vaikeus</translation>
    </message>
    <message>
        <source>dissenting view</source>
        <translation>eriävä näkemys</translation>
    </message>
    <message>
        <source>distant</source>
        <translation>etäinen</translation>
    </message>
    <message>
        <source>distant and hostile</source>
        <translation>etäinen ja vihamielinen</translation>
    </message>
    <message>
        <source>distant and violent</source>
        <translation>etäinen ja väkivaltainen</translation>
    </message>
    <message>
        <source>distrust</source>
        <translation>epäluottamus</translation>
    </message>
    <message>
        <source>divorce</source>
        <translation>avioero</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>donor of egg or sperm</source>
        <translation>munasolun tai siittiöiden luovuttaja</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>a plan</comment>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>Each says a worry of their own, not what others do wrong. Ask: what have you seen, and when?</source>
        <translation>Jokainen kertoo oman huolensa, ei toisten virheitä. Kysy: mitä olet nähnyt ja milloin?</translation>
    </message>
    <message>
        <source>Each voice in turn</source>
        <translation>Jokainen ääni vuorollaan</translation>
    </message>
    <message>
        <source>earlier partners further out</source>
        <translation>aiemmat kumppanit ulompana</translation>
    </message>
    <message>
        <source>early education plan</source>
        <translation>varhaiskasvatussuunnitelma</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Verkostokartta</translation>
    </message>
    <message>
        <source>education, youth and leisure</source>
        <translation>varhaiskasvatus, koulu, nuoret ja vapaa-aika</translation>
    </message>
    <message>
        <source>emotional abuse</source>
        <translation>henkinen väkivalta</translation>
    </message>
    <message>
        <source>emotional availability</source>
        <translation>tunteiden vastaanottaminen</translation>
    </message>
    <message>
        <source>emotions and behaviour</source>
        <translation>tunteet ja käyttäytyminen</translation>
    </message>
    <message>
        <source>engaged, living together</source>
        <translation>kihloissa, asuvat yhdessä</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>kihlaus</translation>
    </message>
    <message>
        <source>everybody who takes part in the plan</source>
        <translation>kaikki suunnitelmaan osallistuvat</translation>
    </message>
    <message>
        <source>everyday act</source>
        <translation>arjen teko</translation>
    </message>
    <message>
        <source>everyday environments</source>
        <translation>arjen ympäristöt</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>tutkimus</translation>
    </message>
    <message>
        <source>family and network</source>
        <translation>perhe ja verkosto</translation>
    </message>
    <message>
        <source>family and social relations</source>
        <translation>perhe ja ihmissuhteet</translation>
    </message>
    <message>
        <source>family group conference</source>
        <translation>läheisneuvonpito</translation>
    </message>
    <message>
        <source>family history and situation</source>
        <translation>perheen tausta ja tilanne</translation>
    </message>
    <message>
        <source>family network</source>
        <translation>suvun ja läheisten verkosto</translation>
    </message>
    <message>
        <source>family secret</source>
        <translation>perheen salaisuus</translation>
    </message>
    <message>
        <source>Family tree and situation</source>
        <translation>Sukupuu ja tilanne</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nainen</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>yhteydenotto</translation>
    </message>
    <message>
        <source>focused on</source>
        <translation>keskittynyt toiseen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>forced relationship</source>
        <translation>pakotettu suhde</translation>
    </message>
    <message>
        <source>former partners left, the present one right</source>
        <translation>entiset kumppanit vasemmalla, nykyinen oikealla</translation>
    </message>
    <message>
        <source>foster parent</source>
        <translation>sijaisvanhempi</translation>
    </message>
    <message>
        <source>fraternal twins</source>
        <translation>epäidenttiset kaksoset</translation>
    </message>
    <message>
        <source>free time</source>
        <translation>vapaa-aika</translation>
    </message>
    <message>
        <source>Free time and friends</source>
        <translation>Vapaa-aika ja ystävät</translation>
    </message>
    <message>
        <source>Friends, hobbies, grown-ups who matter: where does the child shine?</source>
        <translation>Ystävät, harrastukset, tärkeät aikuiset: missä lapsi loistaa?</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>asiakirjasta</translation>
    </message>
    <message>
        <source>fused (over-close)</source>
        <translation>takertunut</translation>
    </message>
    <message>
        <source>fused and hostile</source>
        <translation>takertunut ja riitaisa</translation>
    </message>
    <message>
        <source>fused and violent</source>
        <translation>sulautunut ja väkivaltainen</translation>
    </message>
    <message>
        <source>gay or lesbian</source>
        <translation>homo tai lesbo</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Sukupuu</translation>
    </message>
    <message>
        <source>GenoPro</source>
        <translation>GenoPro</translation>
    </message>
    <message>
        <source>Go through the parts of life. Each says what they see; views that differ are written side by side.</source>
        <translation>Käykää läpi elämän osa-alueet. Jokainen kertoo, mitä näkee; eriävät näkemykset kirjataan rinnakkain.</translation>
    </message>
    <message>
        <source>guardian</source>
        <comment>custodian of a child</comment>
        <translation>huoltaja</translation>
    </message>
    <message>
        <source>guidance and limits</source>
        <translation>ohjaus ja rajat</translation>
    </message>
    <message>
        <source>Handling in the meeting</source>
        <translation>Käsittely kokouksessa</translation>
    </message>
    <message>
        <source>has lived in several cultures</source>
        <translation>elänyt useassa kulttuurissa</translation>
    </message>
    <message>
        <source>hate</source>
        <translation>viha</translation>
    </message>
    <message>
        <source>have never met</source>
        <translation>eivät ole tavanneet</translation>
    </message>
    <message>
        <source>health</source>
        <translation>terveys</translation>
    </message>
    <message>
        <source>health</source>
        <comment>a part of the data</comment>
        <translation>terveys</translation>
    </message>
    <message>
        <source>health and social services for children and families</source>
        <translation>lasten ja perheiden sosiaali- ja terveyspalvelut</translation>
    </message>
    <message>
        <source>help that social welfare cannot give</source>
        <translation>apu, jota sosiaalihuolto ei voi antaa</translation>
    </message>
    <message>
        <source>helper outside the family</source>
        <translation>auttaja perheen ulkopuolelta</translation>
    </message>
    <message>
        <source>hobbies and friends</source>
        <translation>harrastukset ja ystävät</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a phase of a meeting</comment>
        <translation>Koti</translation>
    </message>
    <message>
        <source>home and everyday life</source>
        <translation>koti ja arki</translation>
    </message>
    <message>
        <source>hostile</source>
        <translation>vihamielinen</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>asuminen</translation>
    </message>
    <message>
        <source>housing and livelihood</source>
        <translation>asuminen ja toimeentulo</translation>
    </message>
    <message>
        <source>How it is carried out</source>
        <translation>Toteuttaminen</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypoteesit</translation>
    </message>
    <message>
        <source>identical twins</source>
        <translation>identtiset kaksoset</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identiteetti</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>sairaus</translation>
    </message>
    <message>
        <source>important institution</source>
        <translation>tärkeä laitos</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>muulla tavalla</translation>
    </message>
    <message>
        <source>in harmony</source>
        <translation>sopuisa</translation>
    </message>
    <message>
        <source>in love</source>
        <translation>rakastuneet</translation>
    </message>
    <message>
        <source>in touch</source>
        <translation>yhteydessä</translation>
    </message>
    <message>
        <source>in touch in several ways</source>
        <translation>yhteydessä monella tavalla</translation>
    </message>
    <message>
        <source>indifferent</source>
        <translation>välinpitämätön</translation>
    </message>
    <message>
        <source>infatuated</source>
        <translation>ihastunut</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Tiedonanto</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tulkki</translation>
    </message>
    <message>
        <source>jealous</source>
        <translation>mustasukkainen</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>ilonaihe</translation>
    </message>
    <message>
        <source>legal separation</source>
        <translation>asumusero</translation>
    </message>
    <message>
        <source>Let&apos;s Talk about Children discussion</source>
        <translation>Lapset puheeksi -keskustelu</translation>
    </message>
    <message>
        <source>Let&apos;s Talk network meeting</source>
        <translation>Lapset puheeksi -neuvonpito</translation>
    </message>
    <message>
        <source>lives here</source>
        <translation>asuu täällä</translation>
    </message>
    <message>
        <source>lives here by turns</source>
        <translation>vuoroasuu täällä</translation>
    </message>
    <message>
        <source>living together without being a couple</source>
        <translation>asuvat yhdessä, eivät pari</translation>
    </message>
    <message>
        <source>long-term</source>
        <comment>a need of support</comment>
        <translation>pitkäaikainen</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>menetys</translation>
    </message>
    <message>
        <source>love</source>
        <translation>rakkaus</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mies</translation>
    </message>
    <message>
        <source>managing by oneself</source>
        <translation>omatoimisuus</translation>
    </message>
    <message>
        <source>manipulative</source>
        <translation>manipuloiva</translation>
    </message>
    <message>
        <source>marriage</source>
        <translation>avioliitto</translation>
    </message>
    <message>
        <source>may have more children</source>
        <translation>lapsia voi olla lisää</translation>
    </message>
    <message>
        <source>McGoldrick, Gerson and Petry</source>
        <translation>McGoldrick, Gerson ja Petry</translation>
    </message>
    <message>
        <source>Measures carried out so far, and by whom.</source>
        <translation>Mitä on tehty tähän mennessä ja kuka on tehnyt.</translation>
    </message>
    <message>
        <source>meeting places and digital services</source>
        <translation>kohtaamispaikat ja sähköiset palvelut</translation>
    </message>
    <message>
        <source>meeting together</source>
        <translation>yhteinen tapaaminen</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>neuvottelut</translation>
    </message>
    <message>
        <source>mental illness</source>
        <translation>mielenterveyden häiriö</translation>
    </message>
    <message>
        <source>minor&apos;s prohibition</source>
        <translation>alaikäisen kielto</translation>
    </message>
    <message>
        <source>minute-taker</source>
        <translation>kirjaaja</translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation>keskenmeno</translation>
    </message>
    <message>
        <source>most demanding level</source>
        <translation>vaativin taso</translation>
    </message>
    <message>
        <source>move</source>
        <translation>muutto</translation>
    </message>
    <message>
        <source>moved from another country</source>
        <translation>muuttanut toisesta maasta</translation>
    </message>
    <message>
        <source>multidisciplinary expert group of the school</source>
        <translation>monialainen asiantuntijaryhmä</translation>
    </message>
    <message>
        <source>national structure of the assessment</source>
        <translation>arvioinnin kansallinen rakenne</translation>
    </message>
    <message>
        <source>negative attention</source>
        <translation>kielteinen huomio</translation>
    </message>
    <message>
        <source>neglect</source>
        <translation>laiminlyönti</translation>
    </message>
    <message>
        <source>network meeting</source>
        <translation>verkostoneuvottelu</translation>
    </message>
    <message>
        <source>Next time and feedback</source>
        <translation>Seuraava kerta ja palaute</translation>
    </message>
    <message>
        <source>no clear direction</source>
        <translation>ei selvää suuntaa</translation>
    </message>
    <message>
        <source>no ground: gets nothing</source>
        <translation>ei perustetta: ei saa mitään</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>ei enää tarpeen</translation>
    </message>
    <message>
        <source>no more children</source>
        <translation>ei enempää lapsia</translation>
    </message>
    <message>
        <source>no need of special support</source>
        <translation>ei erityisen tuen tarvetta</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>muunsukupuolinen</translation>
    </message>
    <message>
        <source>not all children are drawn</source>
        <translation>kaikkia lapsia ei ole piirretty</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ei alkanut</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>ei toteutunut</translation>
    </message>
    <message>
        <source>not in touch now</source>
        <translation>ei nyt yhteydessä</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>ei vielä arvioitu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ei saavutettu</translation>
    </message>
    <message>
        <source>obesity</source>
        <translation>ylipaino</translation>
    </message>
    <message>
        <source>One question that the others can answer. The child has no name here unless there is a consent.</source>
        <translation>Yksi kysymys, johon toiset voivat vastata. Lapsen nimeä ei mainita, ellei suostumusta ole.</translation>
    </message>
    <message>
        <source>One to three goals in the family’s words. How will each of us notice that it has come true?</source>
        <translation>Yhdestä kolmeen tavoitetta perheen omin sanoin. Mistä kukin huomaa, että tavoite on toteutunut?</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Avaus</translation>
    </message>
    <message>
        <source>Opening of the case</source>
        <translation>Avaus ja tilaus</translation>
    </message>
    <message>
        <source>ordinary</source>
        <comment>a tie</comment>
        <translation>tavallinen</translation>
    </message>
    <message>
        <source>ordinary relation</source>
        <translation>tavallinen suhde</translation>
    </message>
    <message>
        <source>other event</source>
        <translation>muu tapahtuma</translation>
    </message>
    <message>
        <source>other named illness or condition</source>
        <translation>muu nimetty sairaus tai vamma</translation>
    </message>
    <message>
        <source>other plan</source>
        <translation>muu suunnitelma</translation>
    </message>
    <message>
        <source>other relation</source>
        <translation>muu suhde ihmisten välillä</translation>
    </message>
    <message>
        <source>other relationship</source>
        <translation>muu suhde</translation>
    </message>
    <message>
        <source>own rows only</source>
        <translation>vain omat rivit</translation>
    </message>
    <message>
        <source>parenthood</source>
        <translation>vanhemmuus</translation>
    </message>
    <message>
        <source>parents of a child together</source>
        <translation>yhteisen lapsen vanhemmat</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>osallistuja</translation>
    </message>
    <message>
        <source>partly reached</source>
        <translation>osittain saavutettu</translation>
    </message>
    <message>
        <source>passing relationship</source>
        <translation>ohimenevä suhde</translation>
    </message>
    <message>
        <source>permission to disclose</source>
        <translation>luovutuslupa</translation>
    </message>
    <message>
        <source>person</source>
        <translation>henkilö</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>lemmikki</translation>
    </message>
    <message>
        <source>physical abuse</source>
        <translation>fyysinen väkivalta</translation>
    </message>
    <message>
        <source>physical illness</source>
        <translation>fyysinen sairaus</translation>
    </message>
    <message>
        <source>placed here</source>
        <translation>sijoitettu tänne</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>sijoitus</translation>
    </message>
    <message>
        <source>placement in community care</source>
        <translation>avohuollon sijoitus</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>suunnitelma</translation>
    </message>
    <message>
        <source>plan for support in learning</source>
        <translation>oppimisen tuen suunnitelma</translation>
    </message>
    <message>
        <source>plan of a parent’s own</source>
        <translation>vanhemman oma suunnitelma</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a meeting</comment>
        <translation>suunniteltu</translation>
    </message>
    <message>
        <source>Planning the conversation</source>
        <translation>Keskustelun suunnittelu</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>raskaus</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>esittelijä</translation>
    </message>
    <message>
        <source>professionals only</source>
        <translation>vain ammattihenkilöt</translation>
    </message>
    <message>
        <source>Professionals tell what they know and what must be in the plan, and answer. They propose no solutions.</source>
        <translation>Ammattilaiset kertovat, mitä tietävät ja mitä suunnitelmassa on oltava, ja vastaavat kysymyksiin. He eivät ehdota ratkaisuja.</translation>
    </message>
    <message>
        <source>prohibition of disclosure</source>
        <translation>luovutuskielto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>saavutettu</translation>
    </message>
    <message>
        <source>Read aloud what was written. Ask everybody: is it right? Mend it at once.</source>
        <translation>Lukekaa ääneen, mitä on kirjattu. Kysy jokaiselta: onko se oikein? Korjatkaa heti.</translation>
    </message>
    <message>
        <source>recovering or recovered</source>
        <translation>toipumassa tai toipunut</translation>
    </message>
    <message>
        <source>recurring</source>
        <comment>a need of support</comment>
        <translation>toistuva</translation>
    </message>
    <message>
        <source>Reflecting</source>
        <translation>Reflektointi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>kieltäydytty</translation>
    </message>
    <message>
        <source>registered cohabitation</source>
        <translation>rekisteröity avoliitto</translation>
    </message>
    <message>
        <source>registered partnership</source>
        <translation>rekisteröity parisuhde</translation>
    </message>
    <message>
        <source>rehabilitation plan</source>
        <translation>kuntoutussuunnitelma</translation>
    </message>
    <message>
        <source>relatives and other homes</source>
        <translation>sukulaiset ja muut kodit</translation>
    </message>
    <message>
        <source>resumed after a break</source>
        <translation>uudelleen alkanut</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>turvallisuus</translation>
    </message>
    <message>
        <source>safety step</source>
        <translation>turvallisuutta lisäävä teko</translation>
    </message>
    <message>
        <source>Say what the meeting is for and how long it lasts. Everybody says who they are and what they wish for.</source>
        <translation>Kerro, mitä varten kokoonnutaan ja kauanko se kestää. Jokainen kertoo, kuka on ja mitä toivoo.</translation>
    </message>
    <message>
        <source>school or day care</source>
        <translation>koulu tai päivähoito</translation>
    </message>
    <message>
        <source>schooling and learning</source>
        <translation>koulunkäynti ja oppiminen</translation>
    </message>
    <message>
        <source>secret affair</source>
        <translation>salattu suhde</translation>
    </message>
    <message>
        <source>seen by the worker</source>
        <translation>työntekijän havainto</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>ero</translation>
    </message>
    <message>
        <source>separation in the family</source>
        <translation>ero perheessä</translation>
    </message>
    <message>
        <source>service began or ended</source>
        <translation>palvelu alkoi tai päättyi</translation>
    </message>
    <message>
        <source>service plan of disability services</source>
        <translation>vammaispalvelujen palvelusuunnitelma</translation>
    </message>
    <message>
        <source>services</source>
        <translation>palvelut</translation>
    </message>
    <message>
        <source>services for adults</source>
        <translation>aikuisten palvelut</translation>
    </message>
    <message>
        <source>Several, risks too. For each: seen by whom, what speaks for it and what against it? None is called true.</source>
        <translation>Useita, myös riskit. Jokaisesta: kenen näkökulmasta, mikä puhuu puolesta ja mikä vastaan? Mitään ei sanota todeksi.</translation>
    </message>
    <message>
        <source>sexual abuse</source>
        <translation>seksuaalinen väkivalta</translation>
    </message>
    <message>
        <source>short relationship</source>
        <translation>lyhyt suhde</translation>
    </message>
    <message>
        <source>Small acts at home, at school and in free time that support the strong and ease the fragile.</source>
        <translation>Pieniä tekoja kotona, koulussa ja vapaa-ajalla: ne vahvistavat sitä, mikä kantaa, ja helpottavat sitä, mikä on haurasta.</translation>
    </message>
    <message>
        <source>small cross beside the symbol</source>
        <translation>pieni risti kuvion vieressä</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Pienet askeleet</translation>
    </message>
    <message>
        <source>smoking</source>
        <translation>tupakointi</translation>
    </message>
    <message>
        <source>social conduct</source>
        <translation>sosiaalinen käyttäytyminen</translation>
    </message>
    <message>
        <source>special level</source>
        <translation>erityistaso</translation>
    </message>
    <message>
        <source>specialised services</source>
        <translation>erityispalvelut</translation>
    </message>
    <message>
        <source>spiritual connection</source>
        <translation>hengellinen yhteys</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>kevät {year}</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>pysyvyys</translation>
    </message>
    <message>
        <source>stays here at times</source>
        <translation>on täällä välillä</translation>
    </message>
    <message>
        <source>step-parent</source>
        <translation>uusvanhempi</translation>
    </message>
    <message>
        <source>stillbirth</source>
        <translation>kuolleena syntynyt</translation>
    </message>
    <message>
        <source>stimulation</source>
        <translation>virikkeet</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>vahvuus</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>a tie</comment>
        <translation>vahva</translation>
    </message>
    <message>
        <source>substitute care</source>
        <translation>sijaishuolto</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>kesä {year}</translation>
    </message>
    <message>
        <source>support or service</source>
        <translation>tuki tai palvelu</translation>
    </message>
    <message>
        <source>support where the child is</source>
        <translation>tuki siellä, missä lapsi on</translation>
    </message>
    <message>
        <source>surrogate mother</source>
        <translation>sijaissynnyttäjä</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>epäilty</translation>
    </message>
    <message>
        <source>systemic weekly meeting</source>
        <translation>systeeminen viikkokokous</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a request</comment>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>takes care of</source>
        <translation>hoivaa</translation>
    </message>
    <message>
        <source>takes part in the joint work; what is necessary for the common client</source>
        <translation>osallistuu yhteiseen työhön; yhteisen asiakkaan asiassa välttämätön</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>a need of support</comment>
        <translation>tilapäinen</translation>
    </message>
    <message>
        <source>termination of pregnancy</source>
        <translation>raskauden keskeytys</translation>
    </message>
    <message>
        <source>the child and the family</source>
        <translation>lapsi ja perhe</translation>
    </message>
    <message>
        <source>The child first, in the child’s own words. If the child is not here: who brings the child’s voice?</source>
        <translation>Lapsi ensin, omin sanoin. Jos lapsi ei ole paikalla: kuka tuo lapsen äänen?</translation>
    </message>
    <message>
        <source>the child or the family asked for help</source>
        <translation>lapsi tai perhe pyysi apua</translation>
    </message>
    <message>
        <source>the child&apos;s own words</source>
        <translation>lapsen omat sanat</translation>
    </message>
    <message>
        <source>the client or the client&apos;s representative</source>
        <translation>asiakas tai asiakkaan edustaja</translation>
    </message>
    <message>
        <source>The family is by itself. Professionals leave the room. The family makes its plan and writes it itself.</source>
        <translation>Perhe on keskenään. Ammattilaiset poistuvat huoneesta. Perhe tekee suunnitelmansa ja kirjoittaa sen itse.</translation>
    </message>
    <message>
        <source>The family presents its plan. Does it keep the child safe? Who of the family sees that it happens?</source>
        <translation>Perhe esittelee suunnitelmansa. Onko lapsi sen varassa turvassa? Kuka perheestä huolehtii, että se toteutuu?</translation>
    </message>
    <message>
        <source>The family tree is on the wall. Facts with their source; the child’s voice first. Others listen.</source>
        <translation>Sukupuu on seinällä. Tosiasiat ja niiden lähde; lapsen ääni ensin. Muut kuuntelevat.</translation>
    </message>
    <message>
        <source>The family’s own doing first. Every deed has a name, a day and somebody who checks.</source>
        <translation>Perheen oma toiminta ensin. Jokaisella teolla on nimi, päivä ja joku, joka tarkistaa.</translation>
    </message>
    <message>
        <source>The family’s own time</source>
        <translation>Perheen oma aika</translation>
    </message>
    <message>
        <source>The matter and who brought it</source>
        <translation>Asia ja sen vireillepanija</translation>
    </message>
    <message>
        <source>The one who writes reads the decisions aloud. Is this written right?</source>
        <translation>Kirjaaja lukee päätökset ääneen. Onko tämä kirjattu oikein?</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>the responsible worker only</source>
        <translation>vain vastuutyöntekijä</translation>
    </message>
    <message>
        <source>the responsible worker&apos;s own copy</source>
        <translation>vastuutyöntekijän oma kappale</translation>
    </message>
    <message>
        <source>The team talks together, the presenter and the family listen. Then they say what touched them.</source>
        <translation>Tiimi keskustelee, asian esittelijä ja perhe kuuntelevat. Sitten he kertovat, mikä kosketti.</translation>
    </message>
    <message>
        <source>There is no such date; nothing was changed.</source>
        <translation>Tällaista päivämäärää ei ole; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>aikajana</translation>
    </message>
    <message>
        <source>together, living apart</source>
        <translation>yhdessä, asuvat erillään</translation>
    </message>
    <message>
        <source>told by somebody else</source>
        <translation>toisen kertomaa</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>kertonut itse</translation>
    </message>
    <message>
        <source>towards the family</source>
        <translation>perheelle päin</translation>
    </message>
    <message>
        <source>treatment plan</source>
        <translation>hoitosuunnitelma</translation>
    </message>
    <message>
        <source>triangle: child, parents, surroundings</source>
        <translation>kolmio: lapsi, vanhemmat, ympäristö</translation>
    </message>
    <message>
        <source>twins, kind not known</source>
        <translation>kaksoset, laatu ei tiedossa</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>kesken</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a meeting</comment>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>hyvin läheinen</translation>
    </message>
    <message>
        <source>view of the situation</source>
        <translation>näkemys tilanteesta</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>väkivaltainen</translation>
    </message>
    <message>
        <source>We read it together</source>
        <translation>Luetaan yhdessä</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>a tie</comment>
        <translation>heikko</translation>
    </message>
    <message>
        <source>What do those we ask think, and on what ground? Advice is not a decision.</source>
        <translation>Mitä ne ajattelevat, joilta kysytään, ja millä perusteella? Neuvo ei ole päätös.</translation>
    </message>
    <message>
        <source>What does the child need, and from whom? Write it so that the family knows itself in it.</source>
        <translation>Mitä lapsi tarvitsee ja keneltä? Kirjatkaa niin, että perhe tunnistaa itsensä.</translation>
    </message>
    <message>
        <source>What goes well already, and who makes it happen? Strengths before worries.</source>
        <translation>Mikä sujuu jo, ja kuka sen saa aikaan? Vahvuudet ennen huolia.</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Mitä on tehty</translation>
    </message>
    <message>
        <source>What has been tried</source>
        <translation>Mitä on kokeiltu</translation>
    </message>
    <message>
        <source>What is it about, who brought it, and what does the pupil want from us?</source>
        <translation>Mistä on kyse, kuka toi asian, ja mitä oppilas meiltä haluaa?</translation>
    </message>
    <message>
        <source>What shall be different</source>
        <translation>Mikä muuttuu</translation>
    </message>
    <message>
        <source>What the child says</source>
        <translation>Mitä lapsi sanoo</translation>
    </message>
    <message>
        <source>What was decided, who does it, who follows up and when.</source>
        <translation>Mitä päätettiin, kuka toteuttaa, kuka seuraa ja milloin.</translation>
    </message>
    <message>
        <source>What was done to clarify the matter</source>
        <translation>Asian selvittäminen</translation>
    </message>
    <message>
        <source>What was found out, by whom and how.</source>
        <translation>Mitä saatiin selville, kuka selvitti ja miten.</translation>
    </message>
    <message>
        <source>What was tried, by whom, for how long, and what came of it?</source>
        <translation>Mitä kokeiltiin, kuka, kuinka kauan, ja mitä siitä seurasi?</translation>
    </message>
    <message>
        <source>What we find together</source>
        <translation>Mitä yhdessä toteamme</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Mikä toimii</translation>
    </message>
    <message>
        <source>What worries us</source>
        <translation>Mikä huolettaa</translation>
    </message>
    <message>
        <source>When do we look at how it went, and who calls us together?</source>
        <translation>Milloin katsomme, miten kävi, ja kuka kutsuu koolle?</translation>
    </message>
    <message>
        <source>Which conversation comes next, with whom, with which questions? Try the first words aloud.</source>
        <translation>Mikä keskustelu käydään seuraavaksi, kenen kanssa ja millä kysymyksillä? Kokeilkaa ensimmäisiä sanoja ääneen.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kuka tekee mitä</translation>
    </message>
    <message>
        <source>Who does what by when? Steps for safety apart from the others. When do we come back to this?</source>
        <translation>Kuka tekee mitä ja mihin mennessä? Turvallisuusaskeleet erikseen. Milloin palaamme tähän?</translation>
    </message>
    <message>
        <source>Who said what in their own task. Choose the one who is responsible for the matter.</source>
        <translation>Kuka totesi mitä omassa tehtävässään. Valitkaa asian vastuuhenkilö.</translation>
    </message>
    <message>
        <source>Whose matter, how much time, is the family here? The one who presents says what they want from the team.</source>
        <translation>Kenen asia, paljonko aikaa, onko perhe paikalla? Asian esittelijä kertoo, mitä toivoo tiimiltä.</translation>
    </message>
    <message>
        <source>why the child was not asked</source>
        <translation>miksi lapselta ei kysytty</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>talvi {year}</translation>
    </message>
    <message>
        <source>with picture cards</source>
        <translation>kuvakorttien avulla</translation>
    </message>
    <message>
        <source>with the client’s consent</source>
        <translation>asiakkaan suostumuksella</translation>
    </message>
    <message>
        <source>without consent: necessary, as the client cannot take care of themselves</source>
        <translation>ilman suostumusta: välttämätöntä, koska asiakas ei kykene huolehtimaan itsestään</translation>
    </message>
    <message>
        <source>without consent: the child’s interest needs it</source>
        <translation>ilman suostumusta: lapsen etu vaatii</translation>
    </message>
    <message>
        <source>without identity, for consultation</source>
        <translation>tunnisteettomana konsultaatioon</translation>
    </message>
    <message>
        <source>work</source>
        <translation>työ</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>huolenaihe</translation>
    </message>
    <message>
        <source>worry</source>
        <comment>an event</comment>
        <translation>huoli</translation>
    </message>
    <message>
        <source>Write for example 5.3.2019, 3/2019, 2019, about 1984, spring 2019 or before 2010.</source>
        <translation>Kirjoita esimerkiksi 5.3.2019, 3/2019, 2019, noin 1984, kevät 2019 tai ennen 2010.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>Kirjaus</translation>
    </message>
</context>
</TS>
