"""A child's matter from first contact to a reviewed plan, played by a hand in the window.

It is the matter of ``tests.cli.matter``, in the same words; what the hand finds controls by is in English here.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from app.i18n import Language, mark, tr
from app.models.gathering import AccessGround, DataPart
from app.models.kinds import AgencyGroup, AgencyLevel, BondKind, CaseStatus, ConsentKind, Gender, TieFlow, TieStrength
from app.models.matter import ContactKind, SpecialSupport
from app.ui.subjects import sentence
from tests.cli.matter import TEXTS
from tests.ui.conftest import PASSPHRASE
from tests.ui.hand import Hand, spoken

CHILD: Final = "Aino Esimerkki"
MOTHER: Final = "Maija Esimerkki"
FATHER: Final = "Pekka Malli"
GRANDMOTHER: Final = "Raili Esimerkki"


_NARROW: Final = "in a narrow column"


class Clock:
    """What the window asks of the day and the hour: the matter takes half a year, and nobody waits for it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 5, 9, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moment it is."""
        return self.moment

    def turn(self, day: str, time: str = "9:00") -> None:
        """Let it be ``time`` of ``day``."""
        self.moment = self.at(day, time)

    @staticmethod
    def at(day: str, time: str = "9:00") -> datetime:
        """Return ``time`` of ``day``."""
        return datetime.fromisoformat(f"{day} {time:0>5}").replace(tzinfo=UTC)


class Matter:
    """What the worker does, stretch by stretch. ``texts`` are the words of the matter in her language."""

    def __init__(self, hand: Hand, language: Language, clock: Clock) -> None:
        self.hand, self.texts, self.clock = hand, TEXTS[language], clock

    def begin(self) -> None:
        """Make the case; where its file shall be is asked beside the page."""
        hand = self.hand
        hand.press("New case…")
        hand.write("Number of the case", "17")
        hand.write("Initiated on", "2.3.2026")
        hand.write("The child’s first name", "Aino")
        hand.write("Born", "12.5.2017")
        hand.write("Passphrase", PASSPHRASE)
        hand.press("Choose a place and create…")
        hand.press("Later")  # the recovery key

    def family(self) -> None:
        """The child, the parents, the grandmother, the brother, two homes."""
        hand = self.hand
        hand.search("Aino")
        hand.write("Last name", "Esimerkki")
        hand.choose("Gender", Gender.FEMALE)
        hand.write("Language", self.texts["lang"])
        hand.key("Ctrl+1")
        hand.key("P")
        self._named(MOTHER)
        self._named(FATHER)
        hand.search(MOTHER)
        hand.write("Phone", "040 1112223")
        hand.search(FATHER)
        hand.write("Phone", "040 4445556")
        hand.search(MOTHER)
        hand.key("P")
        self._named(GRANDMOTHER)
        self._named("")
        hand.search(GRANDMOTHER)
        hand.write("Phone", "040 7778889")
        hand.choose("How close", "closest to the child")
        hand.search(GRANDMOTHER)
        hand.key("R")
        hand.type(spoken(BondKind.CLOSE.label))
        hand.key("Return")
        hand.search(CHILD)
        hand.key("S")
        self._named("Eino Esimerkki")
        hand.choose("Gender", Gender.MALE)
        hand.write("Born", "2019")
        hand.search(MOTHER)
        hand.key("H")
        self._home("Turvatie 3 B", "Salola", "044 9990001")
        hand.tick("The place is kept secret")
        hand.search(FATHER)
        hand.key("H")
        self._home("Koivukuja 8", "Mallila", "")
        hand.search(CHILD)
        hand.tab("Ties {count}")
        hand.choose("New tie", "Lives in")
        hand.choose("With whom", self.texts["home"])
        hand.press("Add")

    def _named(self, name: str) -> None:
        """Write the name of somebody new on the card over them; Enter leads to the next one, or leaves it."""
        if name:
            self.hand.key("Ctrl+A")
            self.hand.type(name)
        self.hand.key("Return")

    def _person(self, given: str, family: str, phone: str) -> None:
        self.hand.write("First name", given)
        self.hand.write("Last name", family)
        if phone:
            self.hand.write("Phone", phone)

    def _home(self, address: str, municipality: str, phone: str) -> None:
        self._named(self.texts["home"])
        self.hand.write("Address", address)
        self.hand.write("Municipality", municipality)
        if phone:
            self.hand.write("Phone", phone)

    def helpers(self) -> None:
        """The agencies with their ties, and who works there."""
        hand, texts = self.hand, self.texts
        hand.search(CHILD)
        hand.key("T")
        self._agency("school", AgencyGroup.EDUCATION, "02 3334444")
        hand.search(CHILD)
        hand.tab("Ties {count}")
        hand.open(f"{texts['home']},")
        hand.key("Ctrl+1")
        hand.key("T")
        self._agency("clinic", AgencyGroup.WELLBEING, "02 5556666")
        hand.choose("Level", AgencyLevel.SPECIAL)
        hand.search(texts["school"])
        hand.key("T")
        self._agency("office", AgencyGroup.WELLBEING, "02 1112222")
        for given, family, task, agency, phone in (
            ("Sirpa", "Sosiaali", "worker", "office", "02 1112223"),
            ("Kirsi", "Ohjaaja", "leader", "clinic", "02 5556667"),
            ("Tuula", "Opettaja", "teacher", "school", "02 3334445"),
        ):
            hand.search(texts[agency])
            hand.key("Ctrl+Shift+A")
            self._person(given, family, phone)
            hand.write("Task", texts[task])
        hand.search(CHILD)
        hand.tab("Ties {count}")
        hand.open(texts["school"])
        hand.choose("Strength", TieStrength.STRONG)
        hand.choose("Help flows", TieFlow.BOTH)

    def _agency(self, name: str, group: AgencyGroup, phone: str) -> None:
        self._named(self.texts[name])
        self.hand.choose("Group", group)
        self.hand.write("Phone", phone)

    def head(self) -> None:
        """How the matter came to be known, who answers for it, and the day the assessment began."""
        hand, texts = self.hand, self.texts
        hand.key("Ctrl+2")
        hand.press("Edit", "The case")
        hand.choose("Stands at", CaseStatus.ASSESSMENT)
        hand.choose("How", ContactKind.REQUEST)
        hand.choose("By whom", "Tuula Opettaja")
        hand.write("What was told", texts["contact"])
        hand.choose("Judged", SpecialSupport.YES)
        hand.write("Why", texts["special"])
        hand.choose(mark("Child’s own worker", _NARROW), "Sirpa Sosiaali")
        hand.choose(mark("Answers for the plan", _NARROW), "Kirsi Ohjaaja")
        hand.choose("Substitute", "Tuula Opettaja")
        hand.press("Close", "The case")
        self.limit("Beginning the assessment of service needs", "Begun on", "5.3.2026")

    def limit(self, limit: str, name: str, day: str, sign: str = "How counted") -> None:
        """Open a time limit to its days, and write one of them."""
        if not self.hand.reads(tr(limit)):
            self.hand.open(ends=tr("%n others: done, or without a day", n=5).lstrip("5"))
        self.hand.press(sign, limit)
        self.hand.write(name, day, limit)

    def consents(self) -> None:
        """The mother's consent, the teacher who rests on it, and the father as a party."""
        hand, texts = self.hand, self.texts
        hand.key("Ctrl+R")
        hand.choose("Who gives or forbids", MOTHER)
        hand.press("Add consent")
        hand.choose("Kind", ConsentKind.COMMON_PLAN)
        hand.choose("To or against whom", texts["school"])
        hand.write("How it was given", texts["signed"])
        hand.write("Given on", "5.3.2026")
        self._parts()
        hand.press("Close", MOTHER)
        hand.choose("Whom to add", "Tuula Opettaja")
        hand.press("Add to the team")
        hand.choose("On what ground", AccessGround.CONSENT)
        hand.choose("The consent it rests on", sentence(tr(ConsentKind.COMMON_PLAN.label)))
        hand.write("Task", texts["teacher"])
        self._parts()
        hand.press("Close", "Tuula Opettaja")
        hand.choose("Whom to add", FATHER)
        hand.press("Add to the team")
        hand.write("Task", texts["father_task"])
        hand.press("Close", last=True)
        hand.key("Ctrl+2")

    def _parts(self) -> None:
        for part in (DataPart.NETWORK, DataPart.ASSESSMENT, DataPart.PLAN, DataPart.MEETINGS):
            self.hand.tick(part.label)
