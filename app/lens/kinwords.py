"""The words for a relative, each as it is said of somebody and as it is said of what is theirs.

The second form stands inside a chain ("father's new partner's sister"): Finnish and Swedish bend it in their own ways,
so every word brings both.
"""

from __future__ import annotations

from typing import Final

from app.i18n import Text, mark
from app.lens import kinship
from app.lens.view import Gender
from app.records import record


@record
class Word:
    """``name`` is what somebody is, ``whose`` the same in the genitive."""

    name: Text
    whose: Text


Words = tuple[Word, Word, Word]
"""The word for a woman, for a man, and for anybody."""


def _each(names: kinship.Terms, *whose: Text) -> Words:
    (woman, man, anybody), (of_woman, of_man, of_anybody) = names, whose
    return Word(woman, of_woman), Word(man, of_man), Word(anybody, of_anybody)


def _same(name: Text, whose: Text) -> Words:
    word = Word(name, whose)
    return word, word, word


PARENT: Final = _each(kinship.PARENT, mark("mother’s"), mark("father’s"), mark("parent’s"))
BIRTH_PARENT: Final = _each(
    (
        mark("birth mother", "after whose she is"),
        mark("birth father", "after whose he is"),
        mark("birth parent", "after whose they are"),
    ),
    mark("birth mother’s"),
    mark("birth father’s"),
    mark("birth parent’s"),
)
ADOPTIVE_PARENT: Final = _each(
    kinship.ADOPTIVE_PARENT, mark("adoptive mother’s"), mark("adoptive father’s"), mark("adoptive parent’s")
)
FOSTER_PARENT: Final = _each(
    kinship.FOSTER_PARENT, mark("foster mother’s"), mark("foster father’s"), mark("foster parent’s")
)
STEP_PARENT: Final = _each(kinship.STEP_PARENT, mark("stepmother’s"), mark("stepfather’s"), mark("step-parent’s"))
GUARDIAN: Final = _same(kinship.GUARDIAN, mark("guardian’s"))
CHILD: Final = _each((mark("daughter"), mark("son"), kinship.CHILD), mark("daughter’s"), mark("son’s"), mark("child’s"))
FOSTER_CHILD: Final = _same(mark("foster child"), mark("foster child’s"))
STEP_CHILD: Final = _each(
    (mark("stepdaughter"), mark("stepson"), mark("stepchild")),
    mark("stepdaughter’s"),
    mark("stepson’s"),
    mark("stepchild’s"),
)
WARD: Final = _same(mark("ward", "whom a guardian stands for"), mark("ward’s", "whom a guardian stands for"))
SIBLING: Final = _each(kinship.SIBLING, mark("sister’s"), mark("brother’s"), mark("sibling’s"))
HALF_SIBLING: Final = _each(kinship.HALF_SIBLING, mark("half-sister’s"), mark("half-brother’s"), mark("half-sibling’s"))
GRANDPARENT: Final = {
    Gender.FEMALE: _each(
        kinship.GRANDPARENT[Gender.FEMALE],
        mark("maternal grandmother’s"),
        mark("maternal grandfather’s"),
        mark("maternal grandparent’s"),
    ),
    Gender.MALE: _each(
        kinship.GRANDPARENT[Gender.MALE],
        mark("paternal grandmother’s"),
        mark("paternal grandfather’s"),
        mark("paternal grandparent’s"),
    ),
    Gender.UNKNOWN: _each(
        kinship.GRANDPARENT[Gender.UNKNOWN], mark("grandmother’s"), mark("grandfather’s"), mark("grandparent’s")
    ),
}
AUNT_OR_UNCLE: Final = {
    Gender.FEMALE: _each(
        kinship.AUNT_OR_UNCLE[Gender.FEMALE],
        mark("maternal aunt’s"),
        mark("maternal uncle’s"),
        mark("mother’s sibling’s"),
    ),
    Gender.MALE: _each(
        kinship.AUNT_OR_UNCLE[Gender.MALE],
        mark("paternal aunt’s"),
        mark("paternal uncle’s"),
        mark("father’s sibling’s"),
    ),
    Gender.UNKNOWN: _each(
        kinship.AUNT_OR_UNCLE[Gender.UNKNOWN], mark("aunt’s"), mark("uncle’s"), mark("parent’s sibling’s")
    ),
}
GREAT_GRANDPARENT: Final = _each(
    kinship.GREAT_GRANDPARENT,
    mark("great-grandmother’s"),
    mark("great-grandfather’s"),
    mark("great-grandparent’s"),
)
COUSIN: Final = _same(kinship.COUSIN, mark("cousin’s"))
SECOND_COUSIN: Final = _same(kinship.SECOND_COUSIN, mark("second cousin’s"))
GRANDCHILD: Final = _same(kinship.GRANDCHILD, mark("grandchild’s"))
SPOUSE: Final = _each(
    (mark("wife"), mark("husband"), mark("spouse")), mark("wife’s"), mark("husband’s"), mark("spouse’s")
)
NEW_SPOUSE: Final = _each(
    (mark("new wife"), mark("new husband"), mark("new spouse")),
    mark("new wife’s"),
    mark("new husband’s"),
    mark("new spouse’s"),
)
FORMER_SPOUSE: Final = _each(
    (mark("former wife"), mark("former husband"), mark("former spouse")),
    mark("former wife’s"),
    mark("former husband’s"),
    mark("former spouse’s"),
)
PARTNER: Final = _same(kinship.PARTNER, mark("partner’s"))
NEW_PARTNER: Final = _same(mark("new partner"), mark("new partner’s"))
FORMER_PARTNER: Final = _same(kinship.EX_PARTNER, mark("former partner’s"))

BY_STEPS: Final[dict[tuple[int, int], Words]] = {
    (1, 0): PARENT,
    (0, 1): CHILD,
    (1, 1): SIBLING,
    (2, 0): GRANDPARENT[Gender.UNKNOWN],
    (3, 0): GREAT_GRANDPARENT,
    (2, 1): AUNT_OR_UNCLE[Gender.UNKNOWN],
    (2, 2): COUSIN,
    (3, 3): SECOND_COUSIN,
    (0, 2): GRANDCHILD,
}
"""Steps up and then down that one word says."""
