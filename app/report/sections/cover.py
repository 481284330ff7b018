"""What stands on top of a document and on each of its pages: title, strip, secrecy, recipient, copy."""

from __future__ import annotations

from app.i18n import mark
from app.lens.view import CaseStatus, PlanKind, PlanStatus, ProfessionalView
from app.report.digest import shown
from app.report.request import Copy, joined, unbroken
from app.report.tagged import Block, Field, Furniture, Heading, Paragraph, Span, Strip
from app.report.tagged.direction import held
from app.report.tagged.style import INK, SUBTITLE

SECRET = mark("CONFIDENTIAL")
# Asiakastietolaki 703/2023 4 §: client data are secret for good, and a print of them too.
GROUND = mark("Client Data Act (703/2023), section 4")
PLAN_NAME = mark("Client plan, services for families with children")
WELFARE_PLAN_NAME = mark("Child welfare client plan")


def plan_name(copy: Copy) -> str:
    """Return the official name of the plan: it follows from its kind, and from the child's status."""
    plan = copy.view.plan
    is_said = plan is not None and plan.kind is PlanKind.CHILD_WELFARE
    is_welfare = is_said or copy.view.status is CaseStatus.CHILD_WELFARE
    return copy.say(WELFARE_PLAN_NAME if is_welfare else PLAN_NAME)


def cover(copy: Copy) -> list[Block]:
    """Return the title, what kind of plan and which version it is, and the strip below."""
    title = (
        # Without identity the child goes by a role, which begins small; a title doesn't.
        copy.say(mark("{name} – our common plan"), name=copy.child_name[:1].upper() + copy.child_name[1:])
        if copy.child_name
        else copy.say(mark("Our common plan"))
    )
    subtitle = joined(plan_name(copy), _version(copy), _plan_day(copy), by=" · ")
    if copy.view.is_sample:
        subtitle = joined(subtitle, copy.say(mark("practice data, invented people")), by=" · ")
    return [Heading(1, title), Paragraph(subtitle, SUBTITLE), Strip(_fields(copy))]


def furniture(copy: Copy, digest: str, *, is_plan: bool = True) -> Furniture:
    """Return header and footer: each sheet can be told to be secret, whose it is and which one it is.

    A document that is no plan bears the day it shows, not the plan's version and day.
    """
    request = copy.request
    return Furniture(
        header_left=(Span(copy.say(SECRET), is_bold=True, colour=INK), f" · {copy.say(GROUND)}"),
        header_right=joined(
            copy.say(mark("Copy {number}/{copies}"), number=request.number, copies=request.copies),
            held(request.recipient),
            by=" · ",
        ),
        footer_left=joined(
            "Lähipiiri",
            copy.view.number,
            *((_version(copy), _plan_day(copy)) if is_plan else (copy.day(copy.view.day),)),
            copy.say(mark("digest {digest}"), digest=shown(digest)),
            by=" · ",
        ),
        page_label=lambda page, pages: copy.say(mark("Page {page} / {pages}"), page=page, pages=pages),
    )


def _version(copy: Copy) -> str:
    plan = copy.view.plan
    if plan is None:
        return ""
    version = copy.say(mark("version {version}"), version=plan.version)
    return version if plan.status is PlanStatus.AGREED else joined(version, copy.say(plan.status.label))


def _plan_day(copy: Copy) -> str:
    plan = copy.view.plan
    return copy.day((plan.agreed_on or plan.made_on or copy.view.day) if plan else copy.view.day)


def _fields(copy: Copy) -> tuple[Field, ...]:
    """Return the strip: the child, who answers for the plan, when it is reviewed."""
    plan, child = copy.view.plan, copy.view.child
    fields: list[Field] = []
    if child is not None:
        age = "" if child.age is None else copy.say(mark("%n years"), child.age)
        language = copy.say(mark("speaks {tongue}"), tongue=child.language) if child.language else ""
        fields.append(Field(copy.say(mark("Child")), tuple(filter(None, (joined(held(child.name), age), language)))))
    fields += _answering(copy)
    if plan is not None and plan.review_on is not None:
        when = joined(copy.day(plan.review_on), plan.review_time, by=" ")
        fields.append(
            Field(copy.say(mark("We review it together")), tuple(filter(None, (when, held(plan.review_place)))))
        )
    return tuple(fields)


def _answering(copy: Copy) -> list[Field]:
    """Return who answers for the plan, with the substitute; before them the child's own worker where it is another.

    SHL 42 § names the child's own worker; the joint plan may be somebody else's to answer for, and is always one's.
    """
    view = copy.view
    own = view.professionals_by_id.get(view.responsible_id) if view.responsible_id else None
    lead = view.professionals_by_id.get(view.plan_lead_id) if view.plan_lead_id else None
    fields: list[Field] = []
    if own is not None and own is not lead:
        fields.append(Field(copy.say(mark("Child’s own worker")), _worker(own)))
    if lead is not None:
        substitute = copy.subject_name(view.substitute_id)
        stands_in = copy.say(mark("substitute {name}"), name=substitute) if substitute else ""
        lines = tuple(filter(None, (*_worker(lead), stands_in)))
        fields.append(Field(copy.say(mark("Answers for the plan")), lines))
    return fields


def _worker(worker: ProfessionalView) -> tuple[str, ...]:
    return tuple(filter(None, (joined(held(worker.name), worker.title), unbroken(worker.phone))))
