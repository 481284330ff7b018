"""The phases that each kind of meeting goes through, with a few words for whoever leads it for the first time.

The names are plain and every meeting may change its own: no authority names the phases of the systemic weekly meeting.
Sources: the systemic meeting follows the published descriptions of the model (questions before answers, several
hypotheses with none marked true, from reflection to a planned conversation); the family group conference its
international stages; the school's group the items of the record in 1287/2013 20 §.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.i18n import Text, mark
from app.models.kinds import ConsentKind, MeetingKind
from app.records import record


@record
class Phase:
    """A phase: ``name`` as shown unless the meeting has its own, ``guide`` for whoever leads it.

    ``is_talk``: what is said is working talk, never findings, and stays off every copy. ``is_private``: the family is
    by itself, and what it writes down is for those it chooses.
    """

    key: str
    name: Text
    guide: Text
    is_talk: bool = False
    is_private: bool = False


_ALL: Final = (
    Phase(
        "opening",
        mark("Opening"),
        mark("Say what the meeting is for and how long it lasts. Everybody says who they are and what they wish for."),
    ),
    Phase(
        "child",
        mark("What the child says"),
        mark("The child first, in the child’s own words. If the child is not here: who brings the child’s voice?"),
    ),
    Phase(
        "strengths",
        mark("What works"),
        mark("What goes well already, and who makes it happen? Strengths before worries."),
    ),
    Phase(
        "worries",
        mark("What worries us"),
        mark("Each says a worry of their own, not what others do wrong. Ask: what have you seen, and when?"),
    ),
    Phase(
        "goals",
        mark("What shall be different"),
        mark("One to three goals in the family’s words. How will each of us notice that it has come true?"),
    ),
    Phase(
        "agreeing",
        mark("Who does what"),
        mark("The family’s own doing first. Every deed has a name, a day and somebody who checks."),
    ),
    Phase(
        "reading",
        mark("We read it together"),
        mark("Read aloud what was written. Ask everybody: is it right? Mend it at once."),
    ),
    Phase(
        "next",
        mark("Next time and feedback"),
        mark("Agree on the next day before anybody leaves. Each says from 1 to 5 how the meeting was."),
    ),
    Phase(
        "voices",
        mark("Each voice in turn"),
        mark("Go through the parts of life. Each says what they see; views that differ are written side by side."),
    ),
    Phase(
        "conclusion",
        mark("What we find together"),
        mark("What does the child need, and from whom? Write it so that the family knows itself in it."),
    ),
    Phase(
        "case_opening",
        mark("Opening of the case"),
        mark(
            "Whose matter, how much time, is the family here? The one who presents says what they want from the team."
        ),
    ),
    Phase(
        "story",
        mark("Family tree and situation"),
        mark("The family tree is on the wall. Facts with their source; the child’s voice first. Others listen."),
    ),
    Phase(
        "questions",
        mark("Questions"),
        mark("Curious questions only, no advice. What do we not know yet? Who would say it differently?"),
        is_talk=True,
    ),
    Phase(
        "hypotheses",
        mark("Hypotheses"),
        mark(
            "Several, risks too. For each: seen by whom, what speaks for it and what against it? None is called true."
        ),
        is_talk=True,
    ),
    Phase(
        "reflecting",
        mark("Reflecting"),
        mark("The team talks together, the presenter and the family listen. Then they say what touched them."),
        is_talk=True,
    ),
    Phase(
        "conversation",
        mark("Planning the conversation"),
        mark("Which conversation comes next, with whom, with which questions? Try the first words aloud."),
    ),
    Phase(
        "steps",
        mark("Small steps"),
        mark("Who does what by when? Steps for safety apart from the others. When do we come back to this?"),
    ),
    Phase(
        "recording",
        mark("Writing down"),
        mark("The one who writes reads the decisions aloud. Is this written right?"),
    ),
    Phase(
        "at_home",
        mark("Home", "a phase of a meeting"),
        mark("An ordinary day at home: what is strong in it, what is fragile?"),
    ),
    Phase(
        "at_school",
        mark("Day care or school", "a phase of a meeting"),
        mark("An ordinary day there: what does the child do well, where is help needed, who notices?"),
    ),
    Phase(
        "at_leisure",
        mark("Free time and friends"),
        mark("Friends, hobbies, grown-ups who matter: where does the child shine?"),
    ),
    Phase(
        "everyday",
        mark("Acts for everyday life"),
        mark("Small acts at home, at school and in free time that support the strong and ease the fragile."),
    ),
    Phase(
        "preparing",
        mark("Preparation"),
        mark("Before the meeting: the convener asks the family whom to invite, and what it needs to feel safe there."),
    ),
    Phase(
        "information",
        mark("Information"),
        mark("Professionals tell what they know and what must be in the plan, and answer. They propose no solutions."),
    ),
    Phase(
        "private_time",
        mark("The family’s own time"),
        mark("The family is by itself. Professionals leave the room. The family makes its plan and writes it itself."),
        is_private=True,
    ),
    Phase(
        "plan",
        mark("Agreeing on the plan"),
        mark("The family presents its plan. Does it keep the child safe? Who of the family sees that it happens?"),
    ),
    Phase(
        "follow_up",
        mark("Follow-up"),
        mark("When do we look at how it went, and who calls us together?"),
    ),
    Phase(
        "matter",
        mark("The matter and who brought it"),
        mark("What is it about, who brought it, and what does the pupil want from us?"),
    ),
    Phase(
        "clarifying",
        mark("What was done to clarify the matter"),
        mark("What was found out, by whom and how."),
    ),
    Phase(
        "handling",
        mark("Handling in the meeting"),
        mark("Who said what in their own task. Choose the one who is responsible for the matter."),
    ),
    Phase(
        "implementing",
        mark("How it is carried out"),
        mark("What was decided, who does it, who follows up and when."),
    ),
    Phase(
        "carried_out",
        mark("What has been done"),
        mark("Measures carried out so far, and by whom."),
    ),
    Phase(
        "question",
        mark("The question"),
        mark("One question that the others can answer. The child has no name here unless there is a consent."),
    ),
    Phase(
        "tried",
        mark("What has been tried"),
        mark("What was tried, by whom, for how long, and what came of it?"),
    ),
    Phase(
        "advice",
        mark("Advice"),
        mark("What do those we ask think, and on what ground? Advice is not a decision."),
    ),
)
PHASES: Final[Mapping[str, Phase]] = {phase.key: phase for phase in _ALL}
"""Every phase there is a template of, by its key."""
_FROM_HERE: Final = (("reading", 5), ("next", 5))
PROGRAMMES: Final[Mapping[MeetingKind, tuple[tuple[str, int], ...]]] = {
    MeetingKind.NETWORK: (
        *(("opening", 5), ("child", 10), ("strengths", 10), ("worries", 5), ("goals", 10), ("agreeing", 10)),
        *_FROM_HERE,
    ),
    MeetingKind.ASSESSMENT: (("opening", 5), ("child", 10), ("voices", 25), ("conclusion", 10), *_FROM_HERE),
    MeetingKind.WEEKLY: (
        *(("case_opening", 5), ("story", 15), ("questions", 10), ("hypotheses", 15), ("reflecting", 15)),
        *(("conversation", 15), ("steps", 10), ("recording", 5)),
    ),
    MeetingKind.LETS_TALK: (
        *(("opening", 5), ("at_home", 15), ("at_school", 10), ("at_leisure", 10), ("everyday", 10)),
        *_FROM_HERE,
    ),
    MeetingKind.LETS_TALK_NETWORK: (
        *(("opening", 10), ("strengths", 15), ("everyday", 20), ("agreeing", 10)),
        *_FROM_HERE,
    ),
    MeetingKind.FAMILY_GROUP: (
        ("preparing", 0),
        ("information", 30),
        ("private_time", 60),
        ("plan", 30),
        ("follow_up", 10),
    ),
    MeetingKind.EXPERT_GROUP: (
        *(("matter", 5), ("clarifying", 10), ("handling", 20), ("implementing", 10), ("carried_out", 5)),
        *_FROM_HERE,
    ),
    MeetingKind.CONSULTATION: (("question", 5), ("story", 10), ("tried", 10), ("advice", 20), ("steps", 10)),
}
"""The phases of each kind in their order, with the minutes proposed for each."""
GATES: Final[Mapping[MeetingKind, ConsentKind]] = {MeetingKind.EXPERT_GROUP: ConsentKind.EXPERT_GROUP}
"""The consent without which a kind of meeting isn't begun, but by saying why (1287/2013 14 § and 19 §)."""
MAKES_PLAN: Final = frozenset(
    {
        MeetingKind.NETWORK,
        MeetingKind.ASSESSMENT,
        MeetingKind.LETS_TALK_NETWORK,
        MeetingKind.FAMILY_GROUP,
    }
)
"""The meetings whose closing agrees on the plan that lies on the table, unless somebody says otherwise."""
BY_ITSELF: Final = frozenset(phase.key for phase in _ALL if phase.is_private)
TALK: Final = frozenset(phase.key for phase in _ALL if phase.is_talk)
