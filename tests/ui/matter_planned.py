"""The plan of the matter and its two meetings, up to the second version."""

from __future__ import annotations

from app.i18n import tr
from app.models.kinds import AttendanceRole, MeasureStatus
from app.models.planning import Attainment, MeasureKind
from app.models.voices import LifeDomain
from tests.ui.matter import CHILD, FATHER, GRANDMOTHER, MOTHER, Matter
from tests.ui.matter_heard import answered

PEOPLE = (CHILD, MOTHER, FATHER, GRANDMOTHER, "Sirpa Sosiaali", "Tuula Opettaja")


def planned(matter: Matter) -> None:
    """One need, one goal, three measures, and whom to call."""
    hand, texts = matter.hand, matter.texts
    matter.clock.turn("2026-04-01")
    hand.key("Ctrl+3")
    hand.press("Start the plan")
    hand.write("We look at it again on", "25.8.2026")
    hand.write("Situation", texts["situation"])
    hand.add("need", texts["need"])
    hand.press(f"+ {tr('who sees it so')}")
    hand.choose("Seen by", CHILD)
    hand.choose("Part of life", LifeDomain.EMOTIONS)
    hand.add("goal", texts["goal"])
    hand.write("How we will notice", texts["noticing"])
    hand.write("Where we start", texts["baseline"])
    hand.press(f"+ {tr('everybody’s goal')}")
    hand.choose("Whose goal", CHILD)
    _measure(matter, "grandmothers_evening", CHILD)
    hand.write("How often", texts["weekly"], texts["grandmothers_evening"])
    _details(matter, "grandmothers_evening")
    hand.choose("Kind", MeasureKind.EVERYDAY, texts["grandmothers_evening"])
    _measure(matter, "talks", "Kirsi Ohjaaja")
    hand.write("By when", "6/2026", texts["talks"])
    _details(matter, "talks")
    hand.choose("Kind", MeasureKind.SUPPORT, texts["talks"])
    hand.choose("Who checks", "Sirpa Sosiaali", texts["talks"])
    hand.write("Since", "4/2026", texts["talks"])
    hand.write("Times planned", "6", texts["talks"])
    _measure(matter, "calm_corner", "Tuula Opettaja")
    _details(matter, "calm_corner")
    hand.write("Where", texts["school"], texts["calm_corner"])
    hand.turn("Crisis page")
    hand.press("+ somebody to call")
    hand.choose("Who", GRANDMOTHER)
    hand.write("When", texts["evenings"])
    hand.turn("Needs and goals")


def _measure(matter: Matter, words: str, who: str) -> None:
    matter.hand.add("measure", matter.texts[words])
    matter.hand.choose("Who", who, matter.texts[words])


def _details(matter: Matter, words: str) -> None:
    matter.hand.press(f"+ {tr('method, place, who checks')}", matter.texts[words])


def first_meeting(matter: Matter) -> None:
    """Ask six people, lead, decide, close into version 1, and hear how it was."""
    hand, texts = matter.hand, matter.texts
    matter.clock.turn("2026-03-31")
    hand.key("Ctrl+4")
    hand.press("New meeting")
    hand.write("Day", "14.4.2026")
    hand.write("At", "13:00")
    hand.write("Place", texts["school"])
    hand.write("What for", texts["purpose"])
    for who in PEOPLE:
        hand.choose("Ask somebody to the meeting", who)
    hand.write("Invited by", "Sirpa Sosiaali", CHILD)
    hand.tick("family’s wish", GRANDMOTHER)
    hand.choose("Role", AttendanceRole.CHAIR, f"Sirpa Sosiaali, {texts['worker']}")
    hand.choose("Role", AttendanceRole.RECORDER, f"Tuula Opettaja, {texts['teacher']}")
    hand.add("point of the agenda", texts["agenda"])
    hand.choose("Who brought it", MOTHER)
    matter.clock.turn("2026-04-14", "13:00")
    hand.press("Lead this meeting")
    hand.key("Ctrl+Return")
    hand.key("Ctrl+Shift+H")
    for who in (CHILD, FATHER, FATHER):  # who is ticked and ticked off again has not come
        hand.tick(tr("{name} came", name=who))
    hand.key("Ctrl+M")
    hand.type(texts["opening"])
    matter.clock.turn("2026-04-14", "13:06")
    hand.key("F7")
    hand.type(texts["in_meeting"])
    matter.clock.turn("2026-04-14", "13:30")
    for _ in range(4):
        hand.key("F7")
    hand.key("F9")
    hand.type(texts["decision"])
    hand.key("Return")
    hand.choose("Who sees to it", "Tuula Opettaja")
    hand.choose("Who follows up", "Sirpa Sosiaali")
    hand.write("By when", "4.5.2026")
    _close(matter, "25.8.2026", "14:00", "2026-04-14")
    hand.press(f"+ {tr('feedback')}")
    hand.choose("How the meeting was", tr("4 – good"))
    hand.write("In words", texts["feedback"])
    hand.key("Ctrl+2")
    matter.limit("Carrying out the decision", "Carried out on", "14.4.2026")


def _close(matter: Matter, day: str, time: str, now: str) -> None:
    hand, texts = matter.hand, matter.texts
    hand.key("F4")
    hand.key("Ctrl+Shift+W")
    hand.type(day)
    hand.key("Tab")
    hand.write("At", time)
    hand.write("Place", texts["school"])
    matter.clock.turn(now, "14:50")
    hand.key("Ctrl+Return")
    hand.key("F5")


def second_meeting(matter: Matter) -> None:
    """Everybody says how far it was reached; a new version, its meeting, and the next one."""
    hand, texts = matter.hand, matter.texts
    matter.clock.turn("2026-08-20")
    hand.key("Ctrl+2")
    answered(matter, "6", "20.8.2026")
    hand.key("Ctrl+3")
    hand.turn("How goals were met")
    _review(matter, CHILD, Attainment.PARTLY)
    hand.write("In their words", texts["review_child"])
    matter.clock.turn("2026-08-21")
    _review(matter, MOTHER, Attainment.REACHED)
    hand.turn("Needs and goals")
    hand.choose("How far", MeasureStatus.DONE, texts["talks"])
    hand.write("How it went", texts["result"], texts["talks"])
    hand.write("Times kept", "6", texts["talks"])
    matter.clock.turn("2026-08-22")
    hand.press("New version")
    hand.write("We look at it again on", "20.1.2027")
    hand.write("Where we start", texts["new_baseline"])
    _measure(matter, "swimming", FATHER)
    hand.write("How often", texts["weekly"], texts["swimming"])
    _details(matter, "swimming")
    hand.choose("Kind", MeasureKind.EVERYDAY, texts["swimming"])
    hand.key("Ctrl+4")
    hand.tick("done", texts["decision"])
    hand.press("Plan the next meeting")
    hand.write("What for", texts["second_purpose"])
    matter.clock.turn("2026-08-25", "14:00")
    hand.press("Lead this meeting")
    hand.key("Ctrl+Return")
    hand.key("F7")
    hand.key("F7")
    hand.type(texts["works"])
    hand.key("F9")
    hand.type(texts["second_decision"])
    hand.key("Return")
    hand.choose("Who sees to it", FATHER)
    hand.write("By when", "30.9.2026")
    _close(matter, "20.1.2027", "14:00", "2026-08-25")
    hand.press("Plan the next meeting")


def _review(matter: Matter, who: str, attainment: Attainment) -> None:
    hand = matter.hand
    hand.choose("Ask somebody how far this goal was reached", who)
    hand.choose("How far it was reached", attainment, last=True)
