<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a party: the client or the client’s guardian</source>
        <translation>part: klienten eller klientens vårdnadshavare</translation>
    </message>
    <message>
        <source>a professional’s conclusion</source>
        <translation>en yrkesutbildad persons slutsats</translation>
    </message>
    <message>
        <source>a worker’s own observation</source>
        <translation>en arbetstagares egen iakttagelse</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>omkring {date}</translation>
    </message>
    <message>
        <source>abuse, kind not told</source>
        <translation>illabehandling, arten okänd</translation>
    </message>
    <message>
        <source>Acts for everyday life</source>
        <translation>Handlingar i vardagen</translation>
    </message>
    <message>
        <source>addresses and telephones</source>
        <translation>adresser och telefonnummer</translation>
    </message>
    <message>
        <source>admires</source>
        <translation>beundrar</translation>
    </message>
    <message>
        <source>adoptive parent</source>
        <translation>adoptivförälder</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>advice, without telling who the child is</source>
        <translation>råd utan att berätta vem barnet är</translation>
    </message>
    <message>
        <source>affair</source>
        <translation>sidoförhållande</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>efter {date}</translation>
    </message>
    <message>
        <source>after-care</source>
        <translation>eftervård</translation>
    </message>
    <message>
        <source>Agree on the next day before anybody leaves. Each says from 1 to 5 how the meeting was.</source>
        <translation>Kom överens om följande dag innan någon går. Var och en säger på skalan 1–5 hurdan överläggningen var.</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>a plan</comment>
        <translation>avtalad</translation>
    </message>
    <message>
        <source>Agreeing on the plan</source>
        <translation>Överenskommelse om planen</translation>
    </message>
    <message>
        <source>alcohol or drug problem</source>
        <translation>missbruksproblem</translation>
    </message>
    <message>
        <source>An ordinary day at home: what is strong in it, what is fragile?</source>
        <translation>En vanlig dag hemma: vad bär i den, vad är skört?</translation>
    </message>
    <message>
        <source>An ordinary day there: what does the child do well, where is help needed, who notices?</source>
        <translation>En vanlig dag där: vad är barnet bra på, var behövs hjälp, vem märker det?</translation>
    </message>
    <message>
        <source>annulment</source>
        <translation>annullering av äktenskap</translation>
    </message>
    <message>
        <source>another authority’s contact</source>
        <translation>kontakt från en annan myndighet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>application</source>
        <translation>ansökan</translation>
    </message>
    <message>
        <source>asked, answer awaited</source>
        <translation>begärd, svar inväntas</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>bedömning</translation>
    </message>
    <message>
        <source>assessment meeting</source>
        <translation>bedömningsmöte</translation>
    </message>
    <message>
        <source>assessment under way</source>
        <translation>bedömning pågår</translation>
    </message>
    <message>
        <source>associations, parishes and Kela</source>
        <translation>organisationer, församlingar och FPA</translation>
    </message>
    <message>
        <source>at present</source>
        <translation>för närvarande</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>hösten {year}</translation>
    </message>
    <message>
        <source>away from the family</source>
        <translation>från familjen</translation>
    </message>
    <message>
        <source>basic care</source>
        <translation>grundläggande omsorg</translation>
    </message>
    <message>
        <source>basic level</source>
        <translation>grundnivå</translation>
    </message>
    <message>
        <source>Before the meeting: the convener asks the family whom to invite, and what it needs to feel safe there.</source>
        <translation>Före rådslaget: sammankallaren frågar familjen vilka som ska bjudas in och vad den behöver för att det ska kännas tryggt.</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>före {date}</translation>
    </message>
    <message>
        <source>belonging to the community</source>
        <translation>social integrering</translation>
    </message>
    <message>
        <source>birth parent</source>
        <translation>biologisk förälder</translation>
    </message>
    <message>
        <source>bisexual</source>
        <translation>bisexuell</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>åt båda hållen</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a tie</comment>
        <translation>bruten</translation>
    </message>
    <message>
        <source>by consent</source>
        <translation>med samtycke</translation>
    </message>
    <message>
        <source>by law, without consent</source>
        <translation>med stöd av lag utan samtycke</translation>
    </message>
    <message>
        <source>by playing or drawing together</source>
        <translation>genom att leka eller rita tillsammans</translation>
    </message>
    <message>
        <source>care and upbringing plan</source>
        <translation>plan för vård och fostran</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>ordförande</translation>
    </message>
    <message>
        <source>child in need of special support</source>
        <translation>barn som behöver särskilt stöd</translation>
    </message>
    <message>
        <source>child welfare notification</source>
        <translation>barnskyddsanmälan</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cirklar</translation>
    </message>
    <message>
        <source>client of child welfare</source>
        <translation>klient inom barnskyddet</translation>
    </message>
    <message>
        <source>client of family services</source>
        <translation>klient inom servicen för barnfamiljer</translation>
    </message>
    <message>
        <source>client plan of child welfare</source>
        <translation>klientplan för barnskyddet</translation>
    </message>
    <message>
        <source>client plan of family services</source>
        <translation>klientplan inom servicen för barnfamiljer</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a relation</comment>
        <translation>nära</translation>
    </message>
    <message>
        <source>close and hostile</source>
        <translation>nära och stridig</translation>
    </message>
    <message>
        <source>close and violent</source>
        <translation>nära och våldsam</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a case</comment>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a meeting</comment>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>cohabitation</source>
        <translation>samboförhållande</translation>
    </message>
    <message>
        <source>community care</source>
        <translation>öppenvård</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konfliktfylld</translation>
    </message>
    <message>
        <source>consent to a common plan</source>
        <translation>samtycke till en gemensam plan</translation>
    </message>
    <message>
        <source>consent to an expert group</source>
        <translation>samtycke till en expertgrupp</translation>
    </message>
    <message>
        <source>consent to mapping the close network</source>
        <translation>samtycke till kartläggning av närståendenätverket</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>konsultation</translation>
    </message>
    <message>
        <source>contact to have the need of support assessed</source>
        <translation>kontakt för bedömning av stödbehovet</translation>
    </message>
    <message>
        <source>contribution to the assessment</source>
        <translation>medverkan i bedömningen</translation>
    </message>
    <message>
        <source>contribution to the plan</source>
        <translation>medverkan i planen</translation>
    </message>
    <message>
        <source>controlling</source>
        <translation>kontrollerande</translation>
    </message>
    <message>
        <source>cross through the symbol</source>
        <translation>kryss över symbolen</translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation>kultur och språk</translation>
    </message>
    <message>
        <source>Curious questions only, no advice. What do we not know yet? Who would say it differently?</source>
        <translation>Bara nyfikna frågor, inga råd. Vad vet vi inte än? Vem skulle säga det på ett annat sätt?</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>bruten</translation>
    </message>
    <message>
        <source>Day care or school</source>
        <comment>a phase of a meeting</comment>
        <translation>Daghem eller skola</translation>
    </message>
    <message>
        <source>day care or school</source>
        <translation>småbarnspedagogik eller skola</translation>
    </message>
    <message>
        <source>death</source>
        <translation>dödsfall</translation>
    </message>
    <message>
        <source>difficulty with language</source>
        <translation>språksvårighet</translation>
    </message>
    <message>
        <source>dissenting view</source>
        <translation>avvikande åsikt</translation>
    </message>
    <message>
        <source>distant</source>
        <translation>distanserad</translation>
    </message>
    <message>
        <source>distant and hostile</source>
        <translation>avlägsen och fientlig</translation>
    </message>
    <message>
        <source>distant and violent</source>
        <translation>avlägsen och våldsam</translation>
    </message>
    <message>
        <source>distrust</source>
        <translation>misstro</translation>
    </message>
    <message>
        <source>divorce</source>
        <translation>skilsmässa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjord</translation>
    </message>
    <message>
        <source>donor of egg or sperm</source>
        <translation>ägg- eller spermiedonator</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>a plan</comment>
        <translation>utkast</translation>
    </message>
    <message>
        <source>Each says a worry of their own, not what others do wrong. Ask: what have you seen, and when?</source>
        <translation>Var och en berättar om sin egen oro, inte om andras fel. Fråga: vad har du sett, och när?</translation>
    </message>
    <message>
        <source>Each voice in turn</source>
        <translation>Varje röst i tur och ordning</translation>
    </message>
    <message>
        <source>earlier partners further out</source>
        <translation>tidigare partner längre ut</translation>
    </message>
    <message>
        <source>early education plan</source>
        <translation>plan för småbarnspedagogik</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Nätverkskarta</translation>
    </message>
    <message>
        <source>education, youth and leisure</source>
        <translation>småbarnspedagogik, skola, ungdom och fritid</translation>
    </message>
    <message>
        <source>emotional abuse</source>
        <translation>psykiskt våld</translation>
    </message>
    <message>
        <source>emotional availability</source>
        <translation>känslomässig tillgänglighet</translation>
    </message>
    <message>
        <source>emotions and behaviour</source>
        <translation>känslor och beteende</translation>
    </message>
    <message>
        <source>engaged, living together</source>
        <translation>förlovade, bor ihop</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>förlovning</translation>
    </message>
    <message>
        <source>everybody who takes part in the plan</source>
        <translation>alla som deltar i planen</translation>
    </message>
    <message>
        <source>everyday act</source>
        <translation>vardagshandling</translation>
    </message>
    <message>
        <source>everyday environments</source>
        <translation>vardagsmiljöer</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>undersökning</translation>
    </message>
    <message>
        <source>family and network</source>
        <translation>familj och nätverk</translation>
    </message>
    <message>
        <source>family and social relations</source>
        <translation>familj och sociala relationer</translation>
    </message>
    <message>
        <source>family group conference</source>
        <translation>familjerådslag</translation>
    </message>
    <message>
        <source>family history and situation</source>
        <translation>familjens bakgrund och situation</translation>
    </message>
    <message>
        <source>family network</source>
        <translation>familjens nätverk</translation>
    </message>
    <message>
        <source>family secret</source>
        <translation>familjehemlighet</translation>
    </message>
    <message>
        <source>Family tree and situation</source>
        <translation>Släktträd och situation</translation>
    </message>
    <message>
        <source>female</source>
        <translation>kvinna</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>focused on</source>
        <translation>fokuserad på den andra</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>forced relationship</source>
        <translation>påtvingat förhållande</translation>
    </message>
    <message>
        <source>former partners left, the present one right</source>
        <translation>tidigare partner till vänster, nuvarande till höger</translation>
    </message>
    <message>
        <source>foster parent</source>
        <translation>fosterförälder</translation>
    </message>
    <message>
        <source>fraternal twins</source>
        <translation>tvåäggstvillingar</translation>
    </message>
    <message>
        <source>free time</source>
        <translation>fritid</translation>
    </message>
    <message>
        <source>Free time and friends</source>
        <translation>Fritid och vänner</translation>
    </message>
    <message>
        <source>Friends, hobbies, grown-ups who matter: where does the child shine?</source>
        <translation>Vänner, hobbyer, viktiga vuxna: var glänser barnet?</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>ur en handling</translation>
    </message>
    <message>
        <source>fused (over-close)</source>
        <translation>sammanflätad</translation>
    </message>
    <message>
        <source>fused and hostile</source>
        <translation>sammanflätad och stridig</translation>
    </message>
    <message>
        <source>fused and violent</source>
        <translation>sammansmält och våldsam</translation>
    </message>
    <message>
        <source>gay or lesbian</source>
        <translation>homosexuell eller lesbisk</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Släktträd</translation>
    </message>
    <message>
        <source>GenoPro</source>
        <translation>GenoPro</translation>
    </message>
    <message>
        <source>Go through the parts of life. Each says what they see; views that differ are written side by side.</source>
        <translation>Gå igenom livets delområden. Var och en berättar vad hen ser; avvikande åsikter antecknas sida vid sida.</translation>
    </message>
    <message>
        <source>guardian</source>
        <comment>custodian of a child</comment>
        <translation>vårdnadshavare</translation>
    </message>
    <message>
        <source>guidance and limits</source>
        <translation>vägledning och gränser</translation>
    </message>
    <message>
        <source>Handling in the meeting</source>
        <translation>Behandling vid mötet</translation>
    </message>
    <message>
        <source>has lived in several cultures</source>
        <translation>har levt i flera kulturer</translation>
    </message>
    <message>
        <source>hate</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>have never met</source>
        <translation>har aldrig träffats</translation>
    </message>
    <message>
        <source>health</source>
        <translation>hälsa</translation>
    </message>
    <message>
        <source>health</source>
        <comment>a part of the data</comment>
        <translation>hälsa</translation>
    </message>
    <message>
        <source>health and social services for children and families</source>
        <translation>social- och hälsovårdstjänster för barn och familjer</translation>
    </message>
    <message>
        <source>help that social welfare cannot give</source>
        <translation>hjälp som socialvården inte kan ge</translation>
    </message>
    <message>
        <source>helper outside the family</source>
        <translation>hjälpare utanför familjen</translation>
    </message>
    <message>
        <source>hobbies and friends</source>
        <translation>hobbyer och vänner</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a phase of a meeting</comment>
        <translation>Hemmet</translation>
    </message>
    <message>
        <source>home and everyday life</source>
        <translation>hem och vardag</translation>
    </message>
    <message>
        <source>hostile</source>
        <translation>fientlig</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>boende</translation>
    </message>
    <message>
        <source>housing and livelihood</source>
        <translation>boende och försörjning</translation>
    </message>
    <message>
        <source>How it is carried out</source>
        <translation>Genomförande</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypoteser</translation>
    </message>
    <message>
        <source>identical twins</source>
        <translation>enäggstvillingar</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identitet</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>sjukdom</translation>
    </message>
    <message>
        <source>important institution</source>
        <translation>viktig institution</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>på annat sätt</translation>
    </message>
    <message>
        <source>in harmony</source>
        <translation>harmonisk</translation>
    </message>
    <message>
        <source>in love</source>
        <translation>förälskade</translation>
    </message>
    <message>
        <source>in touch</source>
        <translation>i kontakt</translation>
    </message>
    <message>
        <source>in touch in several ways</source>
        <translation>i kontakt på flera sätt</translation>
    </message>
    <message>
        <source>indifferent</source>
        <translation>likgiltig</translation>
    </message>
    <message>
        <source>infatuated</source>
        <translation>betagen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>jealous</source>
        <translation>svartsjuk</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>glädjeämne</translation>
    </message>
    <message>
        <source>legal separation</source>
        <translation>hemskillnad</translation>
    </message>
    <message>
        <source>Let&apos;s Talk about Children discussion</source>
        <translation>Föra barnen på tal-samtal</translation>
    </message>
    <message>
        <source>Let&apos;s Talk network meeting</source>
        <translation>Föra barnen på tal-rådslag</translation>
    </message>
    <message>
        <source>lives here</source>
        <translation>bor här</translation>
    </message>
    <message>
        <source>lives here by turns</source>
        <translation>bor här växelvis</translation>
    </message>
    <message>
        <source>living together without being a couple</source>
        <translation>bor ihop utan att vara ett par</translation>
    </message>
    <message>
        <source>long-term</source>
        <comment>a need of support</comment>
        <translation>långvarigt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>förlust</translation>
    </message>
    <message>
        <source>love</source>
        <translation>kärlek</translation>
    </message>
    <message>
        <source>male</source>
        <translation>man</translation>
    </message>
    <message>
        <source>managing by oneself</source>
        <translation>att klara sig själv</translation>
    </message>
    <message>
        <source>manipulative</source>
        <translation>manipulativ</translation>
    </message>
    <message>
        <source>marriage</source>
        <translation>äktenskap</translation>
    </message>
    <message>
        <source>may have more children</source>
        <translation>kan ha fler barn</translation>
    </message>
    <message>
        <source>McGoldrick, Gerson and Petry</source>
        <translation>McGoldrick, Gerson och Petry</translation>
    </message>
    <message>
        <source>Measures carried out so far, and by whom.</source>
        <translation>Vad som har gjorts hittills och av vem.</translation>
    </message>
    <message>
        <source>meeting places and digital services</source>
        <translation>mötesplatser och digitala tjänster</translation>
    </message>
    <message>
        <source>meeting together</source>
        <translation>gemensam träff</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>överläggningar</translation>
    </message>
    <message>
        <source>mental illness</source>
        <translation>psykisk sjukdom</translation>
    </message>
    <message>
        <source>minor&apos;s prohibition</source>
        <translation>minderårigs förbud</translation>
    </message>
    <message>
        <source>minute-taker</source>
        <translation>protokollförare</translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation>missfall</translation>
    </message>
    <message>
        <source>most demanding level</source>
        <translation>mest krävande nivå</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytt</translation>
    </message>
    <message>
        <source>moved from another country</source>
        <translation>har flyttat från ett annat land</translation>
    </message>
    <message>
        <source>multidisciplinary expert group of the school</source>
        <translation>sektorsövergripande expertgrupp</translation>
    </message>
    <message>
        <source>national structure of the assessment</source>
        <translation>bedömningens nationella struktur</translation>
    </message>
    <message>
        <source>negative attention</source>
        <translation>negativ uppmärksamhet</translation>
    </message>
    <message>
        <source>neglect</source>
        <translation>försummelse</translation>
    </message>
    <message>
        <source>network meeting</source>
        <translation>nätverksmöte</translation>
    </message>
    <message>
        <source>Next time and feedback</source>
        <translation>Nästa gång och respons</translation>
    </message>
    <message>
        <source>no clear direction</source>
        <translation>ingen tydlig riktning</translation>
    </message>
    <message>
        <source>no ground: gets nothing</source>
        <translation>ingen grund: får ingenting</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>behövs inte längre</translation>
    </message>
    <message>
        <source>no more children</source>
        <translation>inga fler barn</translation>
    </message>
    <message>
        <source>no need of special support</source>
        <translation>inget behov av särskilt stöd</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>ickebinär</translation>
    </message>
    <message>
        <source>not all children are drawn</source>
        <translation>alla barn är inte ritade</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>inte påbörjad</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>genomfördes inte</translation>
    </message>
    <message>
        <source>not in touch now</source>
        <translation>inte i kontakt nu</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>inte bedömt ännu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>inte uppnått</translation>
    </message>
    <message>
        <source>obesity</source>
        <translation>övervikt</translation>
    </message>
    <message>
        <source>One question that the others can answer. The child has no name here unless there is a consent.</source>
        <translation>En fråga som de andra kan svara på. Barnets namn nämns inte utan samtycke.</translation>
    </message>
    <message>
        <source>One to three goals in the family’s words. How will each of us notice that it has come true?</source>
        <translation>Ett till tre mål med familjens egna ord. Hur märker var och en att målet har uppnåtts?</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Opening of the case</source>
        <translation>Inledning och uppdrag</translation>
    </message>
    <message>
        <source>ordinary</source>
        <comment>a tie</comment>
        <translation>vanlig</translation>
    </message>
    <message>
        <source>ordinary relation</source>
        <translation>vanlig relation</translation>
    </message>
    <message>
        <source>other event</source>
        <translation>annan händelse</translation>
    </message>
    <message>
        <source>other named illness or condition</source>
        <translation>annan namngiven sjukdom eller skada</translation>
    </message>
    <message>
        <source>other plan</source>
        <translation>annan plan</translation>
    </message>
    <message>
        <source>other relation</source>
        <translation>annan relation</translation>
    </message>
    <message>
        <source>other relationship</source>
        <translation>annat förhållande</translation>
    </message>
    <message>
        <source>own rows only</source>
        <translation>endast egna rader</translation>
    </message>
    <message>
        <source>parenthood</source>
        <translation>föräldraskap</translation>
    </message>
    <message>
        <source>parents of a child together</source>
        <translation>föräldrar till ett gemensamt barn</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltagare</translation>
    </message>
    <message>
        <source>partly reached</source>
        <translation>delvis uppnått</translation>
    </message>
    <message>
        <source>passing relationship</source>
        <translation>tillfälligt förhållande</translation>
    </message>
    <message>
        <source>permission to disclose</source>
        <translation>tillstånd för utlämnande</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>husdjur</translation>
    </message>
    <message>
        <source>physical abuse</source>
        <translation>fysiskt våld</translation>
    </message>
    <message>
        <source>physical illness</source>
        <translation>fysisk sjukdom</translation>
    </message>
    <message>
        <source>placed here</source>
        <translation>placerad här</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>placering</translation>
    </message>
    <message>
        <source>placement in community care</source>
        <translation>placering inom öppenvården</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plan for support in learning</source>
        <translation>plan för stöd i lärandet</translation>
    </message>
    <message>
        <source>plan of a parent’s own</source>
        <translation>en förälders egen plan</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a meeting</comment>
        <translation>planerat</translation>
    </message>
    <message>
        <source>Planning the conversation</source>
        <translation>Planering av samtalet</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>graviditet</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Förberedelse</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>föredragande</translation>
    </message>
    <message>
        <source>professionals only</source>
        <translation>endast yrkesutbildade personer</translation>
    </message>
    <message>
        <source>Professionals tell what they know and what must be in the plan, and answer. They propose no solutions.</source>
        <translation>De yrkesutbildade berättar vad de vet och vad planen måste innehålla och svarar på frågor. De föreslår inga lösningar.</translation>
    </message>
    <message>
        <source>prohibition of disclosure</source>
        <translation>förbud mot utlämnande</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>Read aloud what was written. Ask everybody: is it right? Mend it at once.</source>
        <translation>Läs högt vad som har antecknats. Fråga alla: är det rätt? Rätta genast.</translation>
    </message>
    <message>
        <source>recovering or recovered</source>
        <translation>på bättringsvägen eller återhämtad</translation>
    </message>
    <message>
        <source>recurring</source>
        <comment>a need of support</comment>
        <translation>återkommande</translation>
    </message>
    <message>
        <source>Reflecting</source>
        <translation>Reflektion</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avböjd</translation>
    </message>
    <message>
        <source>registered cohabitation</source>
        <translation>registrerat samboförhållande</translation>
    </message>
    <message>
        <source>registered partnership</source>
        <translation>registrerat partnerskap</translation>
    </message>
    <message>
        <source>rehabilitation plan</source>
        <translation>rehabiliteringsplan</translation>
    </message>
    <message>
        <source>relatives and other homes</source>
        <translation>släktingar och andra hem</translation>
    </message>
    <message>
        <source>resumed after a break</source>
        <translation>återupptagen</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>trygghet</translation>
    </message>
    <message>
        <source>safety step</source>
        <translation>steg för tryggheten</translation>
    </message>
    <message>
        <source>Say what the meeting is for and how long it lasts. Everybody says who they are and what they wish for.</source>
        <translation>Berätta varför ni möts och hur länge det varar. Var och en berättar vem hen är och vad hen önskar.</translation>
    </message>
    <message>
        <source>school or day care</source>
        <translation>skola eller dagvård</translation>
    </message>
    <message>
        <source>schooling and learning</source>
        <translation>skolgång och lärande</translation>
    </message>
    <message>
        <source>secret affair</source>
        <translation>hemligt förhållande</translation>
    </message>
    <message>
        <source>seen by the worker</source>
        <translation>arbetstagarens iakttagelse</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>separation</translation>
    </message>
    <message>
        <source>separation in the family</source>
        <translation>separation i familjen</translation>
    </message>
    <message>
        <source>service began or ended</source>
        <translation>service inleddes eller avslutades</translation>
    </message>
    <message>
        <source>service plan of disability services</source>
        <translation>serviceplan inom funktionshinderservicen</translation>
    </message>
    <message>
        <source>services</source>
        <translation>tjänster</translation>
    </message>
    <message>
        <source>services for adults</source>
        <translation>tjänster för vuxna</translation>
    </message>
    <message>
        <source>Several, risks too. For each: seen by whom, what speaks for it and what against it? None is called true.</source>
        <translation>Flera, också risker. För varje: ur vems synvinkel, vad talar för och vad emot? Ingen kallas sann.</translation>
    </message>
    <message>
        <source>sexual abuse</source>
        <translation>sexuellt våld</translation>
    </message>
    <message>
        <source>short relationship</source>
        <translation>kort förhållande</translation>
    </message>
    <message>
        <source>Small acts at home, at school and in free time that support the strong and ease the fragile.</source>
        <translation>Små handlingar hemma, i skolan och på fritiden som stärker det som bär och lättar det som är skört.</translation>
    </message>
    <message>
        <source>small cross beside the symbol</source>
        <translation>litet kors bredvid symbolen</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Små steg</translation>
    </message>
    <message>
        <source>smoking</source>
        <translation>rökning</translation>
    </message>
    <message>
        <source>social conduct</source>
        <translation>socialt uppträdande</translation>
    </message>
    <message>
        <source>special level</source>
        <translation>specialnivå</translation>
    </message>
    <message>
        <source>specialised services</source>
        <translation>specialservice</translation>
    </message>
    <message>
        <source>spiritual connection</source>
        <translation>andlig gemenskap</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>våren {year}</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>stabilitet</translation>
    </message>
    <message>
        <source>stays here at times</source>
        <translation>är här ibland</translation>
    </message>
    <message>
        <source>step-parent</source>
        <translation>styvförälder</translation>
    </message>
    <message>
        <source>stillbirth</source>
        <translation>dödfött barn</translation>
    </message>
    <message>
        <source>stimulation</source>
        <translation>stimulans</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>styrka</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>a tie</comment>
        <translation>stark</translation>
    </message>
    <message>
        <source>substitute care</source>
        <translation>vård utom hemmet</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>sommaren {year}</translation>
    </message>
    <message>
        <source>support or service</source>
        <translation>stöd eller tjänst</translation>
    </message>
    <message>
        <source>support where the child is</source>
        <translation>stöd där barnet är</translation>
    </message>
    <message>
        <source>surrogate mother</source>
        <translation>surrogatmamma</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>misstänkt</translation>
    </message>
    <message>
        <source>systemic weekly meeting</source>
        <translation>systemiskt veckomöte</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a request</comment>
        <translation>återtagen</translation>
    </message>
    <message>
        <source>takes care of</source>
        <translation>tar hand om</translation>
    </message>
    <message>
        <source>takes part in the joint work; what is necessary for the common client</source>
        <translation>deltar i det gemensamma arbetet; det som är nödvändigt för den gemensamma klienten</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>a need of support</comment>
        <translation>tillfälligt</translation>
    </message>
    <message>
        <source>termination of pregnancy</source>
        <translation>avbruten graviditet</translation>
    </message>
    <message>
        <source>the child and the family</source>
        <translation>barnet och familjen</translation>
    </message>
    <message>
        <source>The child first, in the child’s own words. If the child is not here: who brings the child’s voice?</source>
        <translation>Barnet först, med egna ord. Om barnet inte är här: vem för fram barnets röst?</translation>
    </message>
    <message>
        <source>the child or the family asked for help</source>
        <translation>barnet eller familjen bad om hjälp</translation>
    </message>
    <message>
        <source>the child&apos;s own words</source>
        <translation>barnets egna ord</translation>
    </message>
    <message>
        <source>the client or the client&apos;s representative</source>
        <translation>klienten eller klientens företrädare</translation>
    </message>
    <message>
        <source>The family is by itself. Professionals leave the room. The family makes its plan and writes it itself.</source>
        <translation>Familjen är för sig själv. De yrkesutbildade lämnar rummet. Familjen gör sin plan och skriver den själv.</translation>
    </message>
    <message>
        <source>The family presents its plan. Does it keep the child safe? Who of the family sees that it happens?</source>
        <translation>Familjen lägger fram sin plan. Håller den barnet tryggt? Vem i familjen ser till att den genomförs?</translation>
    </message>
    <message>
        <source>The family tree is on the wall. Facts with their source; the child’s voice first. Others listen.</source>
        <translation>Släktträdet är på väggen. Fakta med källa; barnets röst först. De andra lyssnar.</translation>
    </message>
    <message>
        <source>The family’s own doing first. Every deed has a name, a day and somebody who checks.</source>
        <translation>Familjens eget handlande först. Varje handling har ett namn, en dag och någon som ser efter.</translation>
    </message>
    <message>
        <source>The family’s own time</source>
        <translation>Familjens egen tid</translation>
    </message>
    <message>
        <source>The matter and who brought it</source>
        <translation>Ärendet och den som inlett det</translation>
    </message>
    <message>
        <source>The one who writes reads the decisions aloud. Is this written right?</source>
        <translation>Sekreteraren läser besluten högt. Är detta rätt antecknat?</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>the responsible worker only</source>
        <translation>endast den ansvariga arbetstagaren</translation>
    </message>
    <message>
        <source>the responsible worker&apos;s own copy</source>
        <translation>den ansvariga arbetstagarens eget exemplar</translation>
    </message>
    <message>
        <source>The team talks together, the presenter and the family listen. Then they say what touched them.</source>
        <translation>Teamet samtalar, den som presenterar och familjen lyssnar. Sedan berättar de vad som berörde.</translation>
    </message>
    <message>
        <source>There is no such date; nothing was changed.</source>
        <translation>Datumet finns inte; ingenting ändrades.</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>tidslinje</translation>
    </message>
    <message>
        <source>together, living apart</source>
        <translation>tillsammans, bor isär</translation>
    </message>
    <message>
        <source>told by somebody else</source>
        <translation>berättat av någon annan</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>personen berättade själv</translation>
    </message>
    <message>
        <source>towards the family</source>
        <translation>mot familjen</translation>
    </message>
    <message>
        <source>treatment plan</source>
        <translation>vårdplan</translation>
    </message>
    <message>
        <source>triangle: child, parents, surroundings</source>
        <translation>triangel: barn, föräldrar, omgivning</translation>
    </message>
    <message>
        <source>twins, kind not known</source>
        <translation>tvillingar, arten okänd</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a meeting</comment>
        <translation>pågår</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>mycket nära</translation>
    </message>
    <message>
        <source>view of the situation</source>
        <translation>syn på situationen</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>våldsam</translation>
    </message>
    <message>
        <source>We read it together</source>
        <translation>Vi läser igenom tillsammans</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>a tie</comment>
        <translation>svag</translation>
    </message>
    <message>
        <source>What do those we ask think, and on what ground? Advice is not a decision.</source>
        <translation>Vad tänker de som vi frågar, och på vilken grund? Ett råd är inget beslut.</translation>
    </message>
    <message>
        <source>What does the child need, and from whom? Write it so that the family knows itself in it.</source>
        <translation>Vad behöver barnet, och av vem? Skriv så att familjen känner igen sig.</translation>
    </message>
    <message>
        <source>What goes well already, and who makes it happen? Strengths before worries.</source>
        <translation>Vad går redan bra, och vem får det att ske? Styrkor före bekymmer.</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Vad som har gjorts</translation>
    </message>
    <message>
        <source>What has been tried</source>
        <translation>Vad som har prövats</translation>
    </message>
    <message>
        <source>What is it about, who brought it, and what does the pupil want from us?</source>
        <translation>Vad gäller saken, vem tog upp den, och vad vill eleven av oss?</translation>
    </message>
    <message>
        <source>What shall be different</source>
        <translation>Vad ska bli annorlunda</translation>
    </message>
    <message>
        <source>What the child says</source>
        <translation>Vad barnet säger</translation>
    </message>
    <message>
        <source>What was decided, who does it, who follows up and when.</source>
        <translation>Vad som beslutades, vem som genomför, vem som följer upp och när.</translation>
    </message>
    <message>
        <source>What was done to clarify the matter</source>
        <translation>Utredning av ärendet</translation>
    </message>
    <message>
        <source>What was found out, by whom and how.</source>
        <translation>Vad som kom fram, vem som utredde och hur.</translation>
    </message>
    <message>
        <source>What was tried, by whom, for how long, and what came of it?</source>
        <translation>Vad prövades, av vem, hur länge, och vad ledde det till?</translation>
    </message>
    <message>
        <source>What we find together</source>
        <translation>Vad vi kommer fram till tillsammans</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Vad som fungerar</translation>
    </message>
    <message>
        <source>What worries us</source>
        <translation>Det som bekymrar</translation>
    </message>
    <message>
        <source>When do we look at how it went, and who calls us together?</source>
        <translation>När ser vi på hur det gick, och vem kallar oss samman?</translation>
    </message>
    <message>
        <source>Which conversation comes next, with whom, with which questions? Try the first words aloud.</source>
        <translation>Vilket samtal kommer härnäst, med vem och med vilka frågor? Pröva de första orden högt.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Who does what by when? Steps for safety apart from the others. When do we come back to this?</source>
        <translation>Vem gör vad och när? Steg för säkerheten skilt. När återkommer vi till detta?</translation>
    </message>
    <message>
        <source>Who said what in their own task. Choose the one who is responsible for the matter.</source>
        <translation>Vem sade vad i sin egen uppgift. Välj den som ansvarar för ärendet.</translation>
    </message>
    <message>
        <source>Whose matter, how much time, is the family here? The one who presents says what they want from the team.</source>
        <translation>Vems ärende, hur mycket tid, är familjen här? Den som presenterar berättar vad hen önskar av teamet.</translation>
    </message>
    <message>
        <source>why the child was not asked</source>
        <translation>varför barnet inte tillfrågades</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>vintern {year}</translation>
    </message>
    <message>
        <source>with picture cards</source>
        <translation>med bildkort</translation>
    </message>
    <message>
        <source>with the client’s consent</source>
        <translation>med klientens samtycke</translation>
    </message>
    <message>
        <source>without consent: necessary, as the client cannot take care of themselves</source>
        <translation>utan samtycke: nödvändigt, eftersom klienten inte kan ta hand om sig själv</translation>
    </message>
    <message>
        <source>without consent: the child’s interest needs it</source>
        <translation>utan samtycke: barnets bästa kräver det</translation>
    </message>
    <message>
        <source>without identity, for consultation</source>
        <translation>utan identitet för konsultation</translation>
    </message>
    <message>
        <source>work</source>
        <translation>arbete</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>bekymmer</translation>
    </message>
    <message>
        <source>worry</source>
        <comment>an event</comment>
        <translation>bekymmer</translation>
    </message>
    <message>
        <source>Write for example 5.3.2019, 3/2019, 2019, about 1984, spring 2019 or before 2010.</source>
        <translation>Skriv till exempel 5.3.2019, 3/2019, 2019, omkring 1984, våren 2019 eller före 2010.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>Anteckning</translation>
    </message>
</context>
</TS>
