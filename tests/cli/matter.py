"""A child's matter from first contact to a reviewed plan: lines for ``lahipiiri do``, and its words in two languages.

Everybody in it is invented. ``SCRIPTS`` are the stretches in their order; ``$word`` stands for a text of ``TEXTS``.
"""

from __future__ import annotations

from string import Template
from typing import Final

from app.i18n import Language

CONTACT: Final = """
# who they are
child = add_person given_name=Aino family_name=Esimerkki gender=female born=12.5.2017 language=$lang
mother,father = add_parents child=@child mother.given_name=Maija mother.family_name=Esimerkki \
    mother.phone="040 1112223" father.given_name=Pekka father.family_name=Malli father.phone="040 4445556" \
    partnership=parents
choose_child person=@child
grandmother = add_parents child=@mother mother.given_name=Raili mother.family_name=Esimerkki mother.phone="040 7778889"
brother = add_child parent=Maija parent=Pekka given_name=Eino family_name=Esimerkki gender=male born=2019
home = add_household name="$home" address="Turvatie 3 B" municipality=Salola phone="044 9990001" is_protected=yes \
    person=@child person=@mother
add_household name="$home" address="Koivukuja 8" municipality=Mallila person=@father
add_bond a=@child b="Raili Esimerkki" kind=close
# who is around them
office = add_agency name="$office" group=wellbeing phone="02 1112222"
school = add_agency name="$school" group=education phone="02 3334444"
clinic = add_agency name="$clinic" group=wellbeing level=special phone="02 5556666"
worker = add_professional given_name=Sirpa family_name=Sosiaali title="$worker" agency=@office phone="02 1112223"
leader = add_professional given_name=Kirsi family_name=Ohjaaja title="$leader" agency=@clinic phone="02 5556667"
teacher = add_professional given_name=Tuula family_name=Opettaja title="$teacher" agency=@school phone="02 3334445"
link_agency agency=@school person=@child strength=strong flow=both
link_agency agency="$clinic" household=@home since=3/2026
place_in_circle subject="Raili Esimerkki" sector=0 ring=1 source_person=@child
# how it came to be known, and by when things are due
edit_case number=17 status=assessment opened_on=2026-03-02 contact_kind=request contact_professional=@teacher \
    contact_note="$contact" responsible=@worker plan_responsible=@leader substitute="Tuula Opettaja" \
    special_support=yes special_support_reason="$special" assessment_begun_on=2026-03-05
consent = give_consent kind=common_plan given_by=@mother on_behalf_of=@child to_agency=@school \
    parts="network assessment plan meetings" given_on=2026-03-05 given_how="$signed"
add_participant professional=@teacher ground=consent consent=@consent \
    parts="network assessment plan meetings" task="$teacher"
add_participant person=@father ground=party task="$father_task"
"""

ASSESSMENT: Final = """
add_statement kind=childs_words text="$childs_words" source_person=Aino said_on=2026-03-12 found_out=cards domain=home
add_statement kind=strength text="$strength" source_professional="Tuula Opettaja" said_on=2026-03-17 domain=school
add_statement kind=worry text="$worry" source_person=Maija said_on=2026-03-10 domain=emotions
add_statement kind=view text="$confided_mother" domain=safety source_person=Maija \
    confidentiality=worker said_on=2026-03-10
add_statement kind=view text="$confided_father" source_person=Pekka \
    confidentiality=worker said_on=2026-03-11
add_statement kind=dissent text="$dissent" source_person=Pekka said_on=2026-03-24 domain=parenting
asked = ask_for text="$asked" agency="$clinic" asked_on=2026-03-06 due_on=2026-03-27
answer_request request=@asked on=2026-03-20 answer="$answered" source_professional="Kirsi Ohjaaja"
refused = ask_for text="$asked_more" professional="Tuula Opettaja" asked_on=2026-03-06
refuse_request request="$asked_more" on=2026-03-09 answer="$refused"
scale = add_scale question="$scale" least_words="$least" most_words="$most"
answer_scale scale=@scale value=3 source_person=Aino said_on=2026-03-12
answer_scale scale="$scale" value=6 source_person=Aino said_on=2026-08-20
add_hypothesis text="$hypothesis" speaks_for="$speaks_for" source_professional="Kirsi Ohjaaja"
edit_assessment summary="$summary" need_duration=temporary is_explained=yes mapping_ground=consent
edit_case assessment_done_on=2026-03-30 status=family_services decided_on=2026-04-02
"""

FIRST_MEETING: Final = """
plan = start_plan made_on=2026-04-01 situation="$situation" review_on=2026-08-25
need = add_need plan=@plan text="$need" domain=emotions source_person=Aino
goal = add_goal need=@need text="$goal" owner=Aino noticing="$noticing" baseline="$baseline"
add_measure goal=@goal text="$grandmothers_evening" kind=everyday person=Aino frequency="$weekly"
add_measure goal="$goal" text="$talks" kind=support professional="Kirsi Ohjaaja" checker_professional="Sirpa Sosiaali" \
    since=4/2026 due=6/2026 sessions_planned=6
add_measure goal=@goal text="$calm_corner" professional="Tuula Opettaja" place="$school"
add_crisis_contact plan=1 person="Raili Esimerkki" when="$evenings"
meeting = plan_meeting kind=network held_on=2026-04-14 time=13:00 place="$school" purpose="$purpose"
add_attendance meeting=@meeting person=Aino invited_by="Sirpa Sosiaali" invited_on=2026-03-31
add_attendance meeting=@meeting person=Maija invited_on=2026-03-31
add_attendance meeting=@meeting person=Pekka invited_on=2026-03-31
add_attendance meeting=@meeting person="Raili Esimerkki" is_familys_wish=yes
add_attendance meeting=@meeting professional="Sirpa Sosiaali" role=chair
add_attendance meeting=@meeting professional="Tuula Opettaja" role=recorder
add_agenda_item meeting=@meeting text="$agenda" brought_by_person=Maija
begin_meeting meeting=@meeting at=2026-04-14T13:00
edit_attendance attendance="@meeting/Aino Esimerkki" has_come=yes
edit_attendance attendance="@meeting/Pekka Malli" has_come=no
edit_phase phase=@meeting/opening text="$opening"
go_to_phase phase=@meeting/child at=2026-04-14T13:06
edit_phase phase=@meeting/child text="$in_meeting"
go_to_phase phase=2026-04-14/agreeing at=2026-04-14T13:30
add_decision meeting=@meeting text="$decision" professional="Tuula Opettaja" checker_professional="Sirpa Sosiaali" \
    due_on=2026-05-04
edit_meeting meeting=@meeting is_read_back=yes next_on=2026-08-25 next_time=14:00 next_place="$school"
close_meeting meeting=@meeting at=2026-04-14T14:00
add_feedback meeting=@meeting rating=4 text="$feedback" source_person=Aino
edit_case carried_out_on=2026-04-14
"""

SECOND_MEETING: Final = """
add_goal_review goal="1/$need/$goal" attainment=partly text="$review_child" source_person=Aino said_on=2026-08-20
add_goal_review goal="1/$need/$goal" attainment=reached source_person=Maija said_on=2026-08-21
edit_measure measure="1/$need/$goal/$talks" status=done result="$result" sessions_kept=6
edit_decision decision="$decision" is_done=yes
plan = start_plan made_on=2026-08-22 review_on=2027-01-20
edit_goal goal="@plan/$need/$goal" baseline="$new_baseline"
add_measure goal="2/$need/$goal" text="$swimming" kind=everyday person=Pekka frequency="$weekly"
meeting = plan_next_meeting meeting=2026-04-14
edit_meeting meeting=2026-08-25 purpose="$second_purpose"
begin_meeting meeting=@meeting at=2026-08-25T14:00
edit_phase phase=@meeting/strengths text="$works"
add_decision meeting=@meeting text="$second_decision" person=Pekka due_on=2026-09-30
edit_meeting meeting=@meeting is_read_back=yes next_on=2027-01-20 next_time=14:00
close_meeting meeting=@meeting at=2026-08-25T14:50
coming = plan_next_meeting meeting=@meeting
"""
SCRIPTS: Final = (CONTACT, ASSESSMENT, FIRST_MEETING, SECOND_MEETING)

_FI: Final = {
    "lang": "fi",
    "home": "Koti",
    "office": "Mallin sosiaalitoimisto",
    "school": "Kalliolan koulu",
    "clinic": "Mallin perheneuvola",
    "worker": "sosiaalityöntekijä",
    "leader": "perheohjaaja",
    "teacher": "luokanopettaja",
    "contact": "Opettaja otti yhteyttä, kun aamut kävivät raskaiksi.",
    "special": "Lapsi tarvitsee erityistä tukea.",
    "signed": "allekirjoitettu",
    "father_task": "isä",
    "childs_words": "Illalla kuuntelen, tuleeko äiti vielä sanomaan hyvää yötä.",
    "strength": "Aino piirtää hienosti ja auttaa pienempiä.",
    "worry": "Nukahtaminen kestää usein yli tunnin.",
    "confided_mother": "Pelkäsin talvella salakäytävää kotona.",
    "confided_father": "Minulla on takanani maksuhäiriövuosi.",
    "dissent": "Minusta iltojen rauhoittaminen ei yksin riitä.",
    "asked": "Mitä tukea perheneuvola voi antaa?",
    "answered": "Kuusi tapaamista voidaan aloittaa huhtikuussa.",
    "asked_more": "Kuvaus aamuista luokassa",
    "refused": "Opettaja haluaa ensin kysyä huoltajilta.",
    "scale": "Miten nukun?",
    "least": "huonosti",
    "most": "hyvin",
    "hypothesis": "Ehkä iltojen levottomuus kantaa eron surua.",
    "speaks_for": "Alkoi erosyksynä.",
    "summary": "Aino tarvitsee tukea iltojen rauhoittumiseen.",
    "situation": "Vanhemmat asuvat erillään ja hoitavat arkea yhdessä.",
    "need": "Aino haluaa nukkua paremmin",
    "goal": "Nukahdan ennen yhdeksää",
    "noticing": "Aamulla ei väsytä.",
    "baseline": "Nukahtaminen noin kello kymmeneltä.",
    "grandmothers_evening": "Iltasatu puhelimessa mummin kanssa",
    "weekly": "kerran viikossa",
    "talks": "Perhetapaamiset perheneuvolassa",
    "calm_corner": "Rauhallinen alku koulupäivään",
    "evenings": "illalla kello 21 asti",
    "purpose": "Sovimme yhdessä, kuka tekee mitäkin.",
    "agenda": "Illat kotona",
    "opening": "Kaikki kertoivat, mitä toivovat.",
    "in_meeting": "Aino sanoi haluavansa lukea äidin kanssa.",
    "decision": "Koulu varaa aamuihin rauhallisen paikan.",
    "feedback": "Sain puhua ensin.",
    "review_child": "Nukahdan jo melkein aina.",
    "result": "Kaikki kuusi tapaamista pidettiin.",
    "new_baseline": "Nukahtaminen useimmiten ennen puolta kymmentä.",
    "swimming": "Uimahalli isän kanssa",
    "second_purpose": "Katsomme, mikä on muuttunut.",
    "works": "Iltasadut mummin kanssa auttavat.",
    "second_decision": "Isä varaa uimahallin lauantaille.",
}
_SV: Final = {
    "lang": "sv",
    "home": "Hemmet",
    "office": "Modellens socialbyrå",
    "school": "Bergets skola",
    "clinic": "Modellens familjerådgivning",
    "worker": "socialarbetare",
    "leader": "familjehandledare",
    "teacher": "klasslärare",
    "contact": "Läraren tog kontakt när morgnarna blev tunga.",
    "special": "Barnet behöver särskilt stöd.",
    "signed": "undertecknat",
    "father_task": "far",
    "childs_words": "På kvällen lyssnar jag om mamma kommer och säger god natt.",
    "strength": "Aino ritar fint och hjälper de mindre.",
    "worry": "Det tar ofta över en timme att somna.",
    "confided_mother": "I vintras var jag rädd för lönngången hemma.",
    "confided_father": "Jag har ett betalningsanmärkningsår bakom mig.",
    "dissent": "Jag tycker inte att lugnare kvällar ensamt räcker.",
    "asked": "Vilket stöd kan familjerådgivningen ge?",
    "answered": "Sex träffar kan börja i april.",
    "asked_more": "En beskrivning av morgnarna i klassen",
    "refused": "Läraren vill först fråga vårdnadshavarna.",
    "scale": "Hur sover jag?",
    "least": "dåligt",
    "most": "bra",
    "hypothesis": "Kanske bär kvällarnas oro sorgen efter skilsmässan.",
    "speaks_for": "Började skilsmässohösten.",
    "summary": "Aino behöver stöd för att kvällarna ska bli lugnare.",
    "situation": "Föräldrarna bor isär och sköter vardagen tillsammans.",
    "need": "Aino vill sova bättre",
    "goal": "Jag somnar före nio",
    "noticing": "På morgonen är jag inte trött.",
    "baseline": "Somnar omkring klockan tio.",
    "grandmothers_evening": "Kvällssaga i telefon med mormor",
    "weekly": "en gång i veckan",
    "talks": "Familjeträffar på familjerådgivningen",
    "calm_corner": "En lugn början på skoldagen",
    "evenings": "på kvällen till klockan 21",
    "purpose": "Vi kommer överens om vem som gör vad.",
    "agenda": "Kvällarna hemma",
    "opening": "Alla berättade vad de hoppas på.",
    "in_meeting": "Aino sade att hon vill läsa med mamma.",
    "decision": "Skolan ordnar en lugn plats på morgnarna.",
    "feedback": "Jag fick tala först.",
    "review_child": "Jag somnar redan nästan alltid.",
    "result": "Alla sex träffar hölls.",
    "new_baseline": "Somnar oftast före halv tio.",
    "swimming": "Simhallen med pappa",
    "second_purpose": "Vi ser på vad som har förändrats.",
    "works": "Kvällssagorna med mormor hjälper.",
    "second_decision": "Pappa bokar simhallen på lördag.",
}
TEXTS: Final = {Language.FI: _FI, Language.SV: _SV}


def told(script: str, language: Language) -> str:
    """Return a stretch of the matter with its words in ``language``."""
    return Template(script).substitute(TEXTS[language])
