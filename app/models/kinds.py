"""The closed vocabularies: what a row may say, each member with its label beside it.

Stored by value, never by label; a value is never renamed once it has been in a released file.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from app.i18n import Text, mark


class Kind(StrEnum):
    """A closed vocabulary whose members carry their label."""

    label: Text

    def __new__(cls, value: str, label: Text) -> Self:
        """Make the member out of its stored value and its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


# --- people ---------------------------------------------------------------------------------------------------------


class Gender(Kind):
    """The gender a person lives in; what the symbol shows (notation card, person shapes)."""

    FEMALE = "female", mark("female")
    MALE = "male", mark("male")
    NON_BINARY = "non_binary", mark("non-binary")
    UNKNOWN = "unknown", mark("not known")


class Orientation(Kind):
    """What a triangle in the symbol says of a person's orientation; drawn only where the case allows it (GDPR 9)."""

    SAME_GENDER = "same_gender", mark("gay or lesbian")
    BISEXUAL = "bisexual", mark("bisexual")


class Migration(Kind):
    """What a wave over the line from the parents says."""

    IMMIGRATED = "immigrated", mark("moved from another country")
    SEVERAL_CULTURES = "several_cultures", mark("has lived in several cultures")


class PersonKind(Kind):
    """Who or what stands in the family picture."""

    PERSON = "person", mark("person")
    PREGNANCY = "pregnancy", mark("pregnancy")
    MISCARRIAGE = "miscarriage", mark("miscarriage")
    ABORTION = "abortion", mark("termination of pregnancy")
    STILLBIRTH = "stillbirth", mark("stillbirth")
    PET = "pet", mark("pet")
    INSTITUTION = "institution", mark("important institution")
    HELPER = "helper", mark("helper outside the family")


class PersonMarkKind(Kind):
    """What the notation marks in or beside a symbol besides gender and age."""

    PHYSICAL_ILLNESS = "physical_illness", mark("physical illness")
    MENTAL_ILLNESS = "mental_illness", mark("mental illness")
    SUBSTANCE_USE = "substance_use", mark("alcohol or drug problem")
    CONDITION = "condition", mark("other named illness or condition")
    SMOKING = "smoking", mark("smoking")
    OBESITY = "obesity", mark("obesity")
    LANGUAGE = "language", mark("difficulty with language")
    SECRET = "secret", mark("family secret")

    @property
    def is_health(self) -> bool:
        """Say whether it tells of health: drawn only where it was chosen for this child's plan."""
        return self is not PersonMarkKind.SECRET


class MarkState(Kind):
    """How certain, and how far behind, what is marked is."""

    CURRENT = "current", mark("at present")
    SUSPECTED = "suspected", mark("suspected")
    RECOVERING = "recovering", mark("recovering or recovered")


class TwinKind(Kind):
    """How twins are twins."""

    IDENTICAL = "identical", mark("identical twins")
    FRATERNAL = "fraternal", mark("fraternal twins")
    UNKNOWN = "unknown", mark("twins, kind not known")


# --- family ---------------------------------------------------------------------------------------------------------


class PartnershipKind(Kind):
    """What two partners are or were to each other."""

    MARRIAGE = "marriage", mark("marriage")
    REGISTERED = "registered", mark("registered partnership")
    COHABITATION = "cohabitation", mark("cohabitation")
    ENGAGEMENT = "engagement", mark("engagement")
    LIVING_APART = "living_apart", mark("together, living apart")
    AFFAIR = "affair", mark("affair")
    CASUAL = "casual", mark("short relationship")
    PARENTS = "parents", mark("parents of a child together")
    ENGAGED_COHABITATION = "engaged_cohabitation", mark("engaged, living together")
    LEGAL_COHABITATION = "legal_cohabitation", mark("registered cohabitation")
    HOUSEMATES = "housemates", mark("living together without being a couple")
    SECRET_AFFAIR = "secret_affair", mark("secret affair")
    TEMPORARY = "temporary", mark("passing relationship")
    FORCED = "forced", mark("forced relationship")
    OTHER = "other", mark("other relationship")


class Ending(Kind):
    """How a partnership ended."""

    SEPARATION = "separation", mark("separation")
    DIVORCE = "divorce", mark("divorce")
    ANNULMENT = "annulment", mark("annulment")
    DEATH = "death", mark("death")
    LEGAL_SEPARATION = "legal_separation", mark("legal separation")


class ChildrenKnown(Kind):
    """Whether a couple's children are all there."""

    COMPLETE = "complete", mark("no more children")
    OPEN = "open", mark("may have more children")
    UNFINISHED = "unfinished", mark("not all children are drawn")


class ParentageKind(Kind):
    """In what way somebody is a child's parent."""

    BIRTH = "birth", mark("birth parent")
    ADOPTIVE = "adoptive", mark("adoptive parent")
    FOSTER = "foster", mark("foster parent")
    STEP = "step", mark("step-parent")
    GUARDIAN = "guardian", mark("guardian", "custodian of a child")
    DONOR = "donor", mark("donor of egg or sperm")
    SURROGATE = "surrogate", mark("surrogate mother")


class BondKind(Kind):
    """The emotional line between two people: its meaning, never its look."""

    NORMAL = "normal", mark("ordinary relation")
    CLOSE = "close", mark("close", "a relation")
    VERY_CLOSE = "very_close", mark("very close")
    FUSED = "fused", mark("fused (over-close)")
    DISTANT = "distant", mark("distant")
    CUT_OFF = "cut_off", mark("cut off")
    RESUMED = "resumed", mark("resumed after a break")
    CONFLICT = "conflict", mark("conflict")
    HOSTILE = "hostile", mark("hostile")
    CLOSE_HOSTILE = "close_hostile", mark("close and hostile")
    FUSED_HOSTILE = "fused_hostile", mark("fused and hostile")
    VIOLENCE = "violence", mark("violence")
    PHYSICAL_ABUSE = "physical_abuse", mark("physical abuse")
    EMOTIONAL_ABUSE = "emotional_abuse", mark("emotional abuse")
    SEXUAL_ABUSE = "sexual_abuse", mark("sexual abuse")
    NEGLECT = "neglect", mark("neglect")
    CONTROLLING = "controlling", mark("controlling")
    FOCUSED = "focused", mark("focused on")
    CARETAKER = "caretaker", mark("takes care of")
    NEVER_MET = "never_met", mark("have never met")
    CONNECTED = "connected", mark("in touch")
    HARMONY = "harmony", mark("in harmony")
    LOVE = "love", mark("love")
    IN_LOVE = "in_love", mark("in love")
    SPIRITUAL = "spiritual", mark("spiritual connection")
    INDIFFERENT = "indifferent", mark("indifferent")
    HATE = "hate", mark("hate")
    DISTRUST = "distrust", mark("distrust")
    DISTANT_HOSTILE = "distant_hostile", mark("distant and hostile")
    DISTANT_VIOLENCE = "distant_violence", mark("distant and violent")
    CLOSE_VIOLENCE = "close_violence", mark("close and violent")
    FUSED_VIOLENCE = "fused_violence", mark("fused and violent")
    ABUSE = "abuse", mark("abuse, kind not told")
    NEGATIVE_FOCUS = "negative_focus", mark("negative attention")
    MANIPULATIVE = "manipulative", mark("manipulative")
    JEALOUS = "jealous", mark("jealous")
    ADMIRER = "admirer", mark("admires")
    LIMERENCE = "limerence", mark("infatuated")
    OTHER = "other", mark("other relation")

    @property
    def is_directed(self) -> bool:
        """Say whether the line has an actor and a receiver."""
        return self in _DIRECTED

    @property
    def is_strained(self) -> bool:
        """Say whether the line tells of strain or harm."""
        return self in _STRAINED

    @property
    def is_supporting(self) -> bool:
        """Say whether the line tells of closeness or care."""
        return self in _SUPPORTING

    @property
    def is_harm(self) -> bool:
        """Say whether the line tells of violence, abuse or control."""
        return self in _HARM


_DIRECTED = {
    BondKind.PHYSICAL_ABUSE,
    BondKind.EMOTIONAL_ABUSE,
    BondKind.SEXUAL_ABUSE,
    BondKind.NEGLECT,
    BondKind.CONTROLLING,
    BondKind.FOCUSED,
    BondKind.CARETAKER,
    BondKind.ABUSE,
    BondKind.NEGATIVE_FOCUS,
    BondKind.MANIPULATIVE,
    BondKind.JEALOUS,
    BondKind.ADMIRER,
    BondKind.LIMERENCE,
}
_SUPPORTING = {
    BondKind.CLOSE,
    BondKind.VERY_CLOSE,
    BondKind.RESUMED,
    BondKind.CARETAKER,
    BondKind.HARMONY,
    BondKind.LOVE,
    BondKind.IN_LOVE,
    BondKind.SPIRITUAL,
}
_HARM = {
    BondKind.VIOLENCE,
    BondKind.DISTANT_VIOLENCE,
    BondKind.CLOSE_VIOLENCE,
    BondKind.FUSED_VIOLENCE,
    BondKind.ABUSE,
    BondKind.PHYSICAL_ABUSE,
    BondKind.EMOTIONAL_ABUSE,
    BondKind.SEXUAL_ABUSE,
    BondKind.NEGLECT,
    BondKind.CONTROLLING,
}
_STRAINED = _HARM | {
    BondKind.CONFLICT,
    BondKind.HATE,
    BondKind.DISTRUST,
    BondKind.HOSTILE,
    BondKind.DISTANT_HOSTILE,
    BondKind.CLOSE_HOSTILE,
    BondKind.FUSED_HOSTILE,
    BondKind.NEGATIVE_FOCUS,
    BondKind.MANIPULATIVE,
    BondKind.JEALOUS,
}


class ResidenceKind(Kind):
    """How somebody lives in a household."""

    PERMANENT = "permanent", mark("lives here")
    ALTERNATING = "alternating", mark("lives here by turns")
    WEEKENDS = "weekends", mark("stays here at times")
    PLACED = "placed", mark("placed here")


class LifeEventKind(Kind):
    """What happened in a life."""

    MOVE = "move", mark("move")
    SCHOOL = "school", mark("school or day care")
    SEPARATION = "separation", mark("separation in the family")
    LOSS = "loss", mark("loss")
    ILLNESS = "illness", mark("illness")
    PLACEMENT = "placement", mark("placement")
    SERVICE = "service", mark("service began or ended")
    JOY = "joy", mark("joy")
    WORRY = "worry", mark("worry", "an event")
    OTHER = "other", mark("other event")


# --- network --------------------------------------------------------------------------------------------------------


class AgencyGroup(Kind):
    """The six groups of a Finnish family centre's services."""

    WELLBEING = "wellbeing", mark("health and social services for children and families")
    EDUCATION = "education", mark("education, youth and leisure")
    COMMUNITY = "community", mark("associations, parishes and Kela")
    SPECIALISED = "specialised", mark("specialised services")
    MEETING_PLACES = "meeting_places", mark("meeting places and digital services")
    ADULTS = "adults", mark("services for adults")


class AgencyLevel(Kind):
    """How demanding the support is that an agency gives."""

    BASIC = "basic", mark("basic level")
    SPECIAL = "special", mark("special level")
    DEMANDING = "demanding", mark("most demanding level")


class TieStrength(Kind):
    """How strong the tie to an agency is."""

    WEAK = "weak", mark("weak", "a tie")
    NORMAL = "normal", mark("ordinary", "a tie")
    STRONG = "strong", mark("strong", "a tie")
    BROKEN = "broken", mark("broken", "a tie")


class TieFlow(Kind):
    """Where help and energy flow between family and agency."""

    NONE = "none", mark("no clear direction")
    TO_FAMILY = "to_family", mark("towards the family")
    FROM_FAMILY = "from_family", mark("away from the family")
    BOTH = "both", mark("both ways")


class Contact(Kind):
    """Whether the child and somebody in the circles are in touch now (the ego's line of a support map)."""

    NONE = "none", mark("not in touch now")
    ONE = "one", mark("in touch")
    SEVERAL = "several", mark("in touch in several ways")


class Diagram(Kind):
    """The three pictures."""

    GENOGRAM = "genogram", mark("Genogram")
    ECOMAP = "ecomap", mark("Ecomap")
    CIRCLES = "circles", mark("Circles")


class Notation(Kind):
    """By which card the genogram is drawn: it belongs to the case, so that every reader reads the same."""

    MCGOLDRICK = "mcgoldrick", mark("McGoldrick, Gerson and Petry")
    GENOPRO = "genopro", mark("GenoPro")


class PartnerOrder(Kind):
    """How several partners of one person stand beside them."""

    CHRONOLOGICAL = "chronological", mark("earlier partners further out")
    FORMER_LEFT = "former_left", mark("former partners left, the present one right")


class DeathSign(Kind):
    """How somebody dead is told from the living."""

    CROSSED = "crossed", mark("cross through the symbol")
    BESIDE = "beside", mark("small cross beside the symbol")


# --- statements -----------------------------------------------------------------------------------------------------


class Confidentiality(Kind):
    """For whose eyes a statement is."""

    SHARED = "shared", mark("everybody who takes part in the plan")
    FAMILY = "family", mark("the child and the family")
    PROFESSIONALS = "professionals", mark("professionals only")
    WORKER = "worker", mark("the responsible worker only")


class FoundOut(Kind):
    """How a thing was found out (Child Welfare Act 20 §: recorded with the child's view)."""

    TOLD = "told", mark("told by the person")
    PLAY = "play", mark("by playing or drawing together")
    CARDS = "cards", mark("with picture cards")
    SEEN = "seen", mark("seen by the worker")
    DOCUMENT = "document", mark("from a document")
    OTHER_TOLD = "other_told", mark("told by somebody else")


# --- plan, meetings, consents ---------------------------------------------------------------------------------------


class CaseStatus(Kind):
    """Where the child's matter stands; never inferred from anything else."""

    CONTACT = "contact", mark("first contact")
    ASSESSMENT = "assessment", mark("assessment under way")
    FAMILY_SERVICES = "family_services", mark("client of family services")
    CHILD_WELFARE = "child_welfare", mark("client of child welfare")
    CLOSED = "closed", mark("closed", "a case")


class PlanStatus(Kind):
    """Whether a plan can still be changed."""

    DRAFT = "draft", mark("draft", "a plan")
    AGREED = "agreed", mark("agreed", "a plan")


class MeasureStatus(Kind):
    """How far a support measure is."""

    OPEN = "open", mark("not begun")
    UNDER_WAY = "under_way", mark("under way")
    DONE = "done", mark("done")
    NOT_DONE = "not_done", mark("not carried out")


class MeetingKind(Kind):
    """What kind of meeting it is."""

    NETWORK = "network", mark("network meeting")
    ASSESSMENT = "assessment", mark("assessment meeting")
    WEEKLY = "weekly", mark("systemic weekly meeting")
    LETS_TALK = "lets_talk", mark("Let's Talk about Children discussion")
    LETS_TALK_NETWORK = "lets_talk_network", mark("Let's Talk network meeting")
    FAMILY_GROUP = "family_group", mark("family group conference")
    EXPERT_GROUP = "expert_group", mark("multidisciplinary expert group of the school")
    CONSULTATION = "consultation", mark("consultation")


class AttendanceRole(Kind):
    """What somebody does in a meeting."""

    PARTICIPANT = "participant", mark("participant")
    CHAIR = "chair", mark("chair")
    RECORDER = "recorder", mark("minute-taker")
    PRESENTER = "presenter", mark("presenter")
    INTERPRETER = "interpreter", mark("interpreter")


class ConsentKind(Kind):
    """What is consented to or forbidden: never one tick box."""

    COMMON_PLAN = "common_plan", mark("consent to a common plan")
    DISCLOSURE = "disclosure", mark("permission to disclose")
    EXPERT_GROUP = "expert_group", mark("consent to an expert group")
    NETWORK_MAPPING = "network_mapping", mark("consent to mapping the close network")
    PROHIBITION = "prohibition", mark("prohibition of disclosure")
    MINORS_PROHIBITION = "minors_prohibition", mark("minor's prohibition")


class DisclosureGround(Kind):
    """On what ground a copy is given."""

    PARTY = "party", mark("the client or the client's representative")
    CONSENT = "consent", mark("by consent")
    LAW = "law", mark("by law, without consent")
    OWN_WORK = "own_work", mark("the responsible worker's own copy")
    ANONYMOUS = "anonymous", mark("without identity, for consultation")
