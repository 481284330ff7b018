"""What kind of matter it is: whether the time limits of a child in need of special support bind."""

from __future__ import annotations

from typing import Final

from app.i18n import mark
from app.lens.view import CaseStatus, CaseView, ContactKind, SpecialSupport
from app.rules.words import Sentence, say

_ADULT: Final = 18


def is_adult(view: CaseView) -> bool:
    """Say whether the case is about somebody known to be of age; who isn't known to be is taken for a child."""
    return view.child is not None and view.child.age is not None and view.child.age >= _ADULT


def is_welfare_matter(view: CaseView) -> bool:
    """Say whether it is a child welfare matter: a notification began it, or the child is a client of child welfare."""
    began_so = view.clock.contact_kind is ContactKind.NOTIFICATION
    return not is_adult(view) and (began_so or view.status is CaseStatus.CHILD_WELFARE)


def is_bound(view: CaseView) -> bool:
    """Say whether the assessment has the limits of a child in need of special support (SHL 36.3 §).

    The stricter reading wins: a child is taken to be in need of special support until a worker has judged otherwise
    *and* written why, and a child welfare matter has the same limits whatever was judged (SHL 36 §, LsL 26–27 §).
    """
    clock = view.clock
    if clock.special_support is SpecialSupport.YES or is_welfare_matter(view):
        return True
    is_switched_off = clock.special_support is SpecialSupport.NO and clock.special_support_reason.strip()
    return not is_adult(view) and not is_switched_off


def why_bound(view: CaseView) -> Sentence:
    """Return in words why the limits bind, or why they don't."""
    clock = view.clock
    if clock.special_support is SpecialSupport.YES:
        return say(mark("It was judged that the child needs special support."))
    if is_welfare_matter(view):
        return say(mark("This is a child welfare matter: the same limits hold."))
    if is_adult(view):
        return say(mark("The limits are a child’s; the case is about an adult."))
    if clock.special_support is not SpecialSupport.NO:
        return say(mark("A child is taken to need special support until a worker has judged otherwise."))
    if clock.special_support_reason.strip():
        return say(mark("It was judged, with a reason, that the child does not need special support."))
    return say(mark("No need of special support is marked, but without a reason: until it is there the limits hold."))
