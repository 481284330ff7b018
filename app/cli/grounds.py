"""On what ground each copy is given: what was asked for on the command line, else what the register proposes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.cli.looking import Order, leaving_on, look_at, order_of, view_of
from app.i18n import mark, tr
from app.lens.build import case_standing
from app.lens.view import DisclosureGround
from app.operations.consents import DisclosureFields
from app.rules.grounds import doubts_about, proposed, provision_for
from app.store.casefile import CaseFile


def orders_of(case: CaseFile, arguments: argparse.Namespace) -> list[Order]:
    """Return an order for each recipient asked for, in their order, each with its ground and its number of how many."""
    wanted: Sequence[str] = arguments.audience
    orders: list[Order] = []
    for number, name in enumerate(wanted, 1):
        one = argparse.Namespace(**{**vars(arguments), "audience": name})
        order = replace(order_of(look_at(case), one), number=number, copies=len(wanted))
        orders.append(grounded(case, order, one))
    return orders


def grounded(case: CaseFile, order: Order, arguments: argparse.Namespace) -> Order:
    """Return the order with ground, provision, consent and purpose for the log, and what the worker should know."""
    day = leaving_on()
    consents = view_of(case, None, day, order.language).consents
    standing = case_standing(case.session, order.audience, day)
    proposal = proposed(order.audience, standing, consents)
    ground = DisclosureGround(arguments.ground) if arguments.ground else proposal.ground
    provision = arguments.provision or provision_for(ground, proposal)
    whom: DisclosureFields = {**order.whom, "legal_ground": provision, "purpose": arguments.purpose or ""}
    whom["copies"] = order.copies
    if ground is DisclosureGround.CONSENT and proposal.consent_id is not None:
        whom["consent_id"] = proposal.consent_id
    doubts = doubts_about(order.audience, standing, consents, ground, provision, day)
    return replace(order, ground=ground, whom=whom, doubts=tuple(doubt.spoken() for doubt in doubts))


def path_of(path: Path, order: Order) -> Path:
    """Return where an order's copy goes: each of several has its number in the name, and nobody's name."""
    return path if order.copies == 1 else path.with_name(f"{path.stem}-{order.number}{path.suffix}")


def told_of(order: Order, told: Sequence[str]) -> list[str]:
    """Return what is told of a copy, of several with the number of the copy before it."""
    lines = [*order.doubts, *told]
    if order.copies == 1:
        return lines
    return [tr(mark("copy {number}: {what}"), number=order.number, what=line) for line in lines]
