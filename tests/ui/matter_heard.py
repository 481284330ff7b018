"""The assessment of the matter: what was said, asked, answered, counted, surmised and concluded."""

from __future__ import annotations

from app.i18n import Text, tr
from app.models.kinds import CaseStatus, Confidentiality, FoundOut
from app.models.voices import LifeDomain, MappingGround, NeedDuration, StatementKind
from app.rules.matrix import WHOLE
from tests.ui.matter import CHILD, FATHER, MOTHER, Matter


def heard(matter: Matter) -> None:
    """Write down what everybody said, each in the column of their voice."""
    hand, texts = matter.hand, matter.texts
    matter.clock.turn("2026-03-12")
    _open(matter, LifeDomain.HOME.label, CHILD)
    hand.write("What was said", texts["childs_words"])
    hand.choose("How found out", FoundOut.CARDS)
    hand.press("Write down")
    _open(matter, LifeDomain.SCHOOL.label, texts["school"])
    hand.write("What was said", texts["strength"])
    hand.write("On which day", "17.3.2026")
    hand.press("Write down")
    _said(matter, LifeDomain.EMOTIONS.label, MOTHER, StatementKind.WORRY, "worry", "10.3.2026")
    _said(
        matter,
        LifeDomain.SAFETY.label,
        MOTHER,
        StatementKind.VIEW,
        "confided_mother",
        "10.3.2026",
        Confidentiality.WORKER,
    )
    _said(matter, WHOLE, FATHER, StatementKind.VIEW, "confided_father", "11.3.2026", Confidentiality.WORKER)
    matter.clock.turn("2026-03-24")
    hand.add("dissenting view", texts["dissent"])
    hand.press(tr("Who said it, when and how: {what}", what=texts["dissent"][:60]))
    hand.choose("Told by", FATHER)
    hand.choose("Part of life", tr(LifeDomain.PARENTING.label).capitalize())
    hand.press("Write down")


def _open(matter: Matter, part_of_life: Text, voice: str) -> None:
    matter.hand.press(tr("Add: {domain}, {voice}", domain=tr(part_of_life), voice=voice))


def _said(
    matter: Matter,
    part_of_life: Text,
    voice: str,
    kind: StatementKind,
    words: str,
    day: str,
    eyes: Confidentiality | None = None,
) -> None:
    hand = matter.hand
    _open(matter, part_of_life, voice)
    hand.write("What was said", matter.texts[words])
    hand.choose("What it is", kind)
    hand.write("On which day", day)
    if eyes is not None:
        hand.choose("For whose eyes", eyes)
    hand.press("Write down")


def asked(matter: Matter) -> None:
    """Ask the clinic and the teacher; the one answers, the other doesn't want to."""
    hand, texts = matter.hand, matter.texts
    matter.clock.turn("2026-03-06")
    hand.choose("Asked of", texts["clinic"])
    hand.write("Answer hoped for by", "27.3.2026")
    hand.write("What is asked", texts["asked"], "Ask")
    hand.press("Ask")
    hand.choose("Asked of", "Tuula Opettaja")
    hand.write("What is asked", texts["asked_more"], "Ask")
    hand.press("Ask")
    matter.clock.turn("2026-03-09")
    hand.press("refused", texts["asked_more"])
    hand.write("What was answered", texts["refused"], texts["asked_more"])
    matter.clock.turn("2026-03-20")
    hand.press("answered", texts["asked"])
    hand.write("What was answered", texts["answered"], texts["asked"])
    hand.choose("Answered by", "Kirsi Ohjaaja", texts["asked"])


def concluded(matter: Matter) -> None:
    """A scale, a hypothesis, and what the assessment comes to."""
    hand, texts = matter.hand, matter.texts
    hand.add("question with a scale", texts["scale"])
    hand.write(tr("What {number} means", number=1), texts["least"])
    hand.write(tr("What {number} means", number=10), texts["most"])
    answered(matter, "3", "12.3.2026")
    hand.add("hypothesis", texts["hypothesis"])
    hand.write("What speaks for it", texts["speaks_for"])
    hand.choose("Who sees it so", "Kirsi Ohjaaja")
    hand.write("Summary of the situation and the needs", texts["summary"])
    hand.choose("How long support is needed", NeedDuration.TEMPORARY)
    hand.tick("Rights, duties, alternatives and their effects explained")
    hand.choose("On what ground", MappingGround.CONSENT, "Mapping of the close network")
    matter.clock.turn("2026-04-02")
    matter.limit("Finishing the assessment of service needs", "Finished on", "30.3.2026")
    hand.press("Edit", "The case")
    hand.choose("Stands at", CaseStatus.FAMILY_SERVICES)
    hand.press("Close", "The case")
    matter.limit("Carrying out the decision", "Decision made on", "2.4.2026", "Days and basis")


def answered(matter: Matter, number: str, day: str) -> None:
    """Let the child answer the scale."""
    hand = matter.hand
    hand.choose("Who answers", CHILD)
    hand.choose("Number", number)
    hand.write("On which day", day, "Add the answer")
    hand.press("Add the answer")
