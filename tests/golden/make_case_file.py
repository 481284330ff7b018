"""Make the encrypted case file of the present form: ``python tests/golden/make_case_file.py``.

One is made when a form of the file is released, and kept for ever. Only before its first release may a form's file be
made anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.i18n import mark
from app.models import Case, Household, Parentage, PartialDate, Person, Precision, Residence
from app.models.kinds import Gender, ParentageKind
from app.store.casefile import CaseFile
from app.store.migrations import FIRST, STEPS

PASSPHRASE = "kultainen-vyyhti-äijänkäki-2026"


def make(path: Path) -> None:
    """Write the file at ``path``: an invented family, a step taken back and one done again."""
    case = CaseFile.create(path, PASSPHRASE, who="aesimerkki, sosiaalityöntekijä")
    with case.transaction(mark("Add people")) as session:
        child = Person(given_name="Aino", family_name="Esimerkki", gender=Gender.FEMALE, born=PartialDate(2015, 21))
        born = PartialDate(1984, precision=Precision.ABOUT)
        parent = Person(given_name="Maija", family_name="Esimerkki", gender=Gender.FEMALE, born=born)
        home = Household(name="Äidin koti", address="Kuvitteellisenkatu 7")
        session.add_all([child, parent, home, Case(number="2026-014", child_id=child.id)])
        session.add(Parentage(child_id=child.id, parent_id=parent.id, kind=ParentageKind.BIRTH))
        session.add(Residence(person_id=child.id, household_id=home.id))
    for name in ("Aino-Inkeri", "Aino Inkeri"):
        with case.transaction(mark("Edit person")) as session:
            found = session.get(Person, child.id)
            if found is not None:
                found.given_name = name
    case.undo()
    case.close()


if __name__ == "__main__":
    target = Path(__file__).with_name(f"schema_{FIRST + len(STEPS)}.lahipiiri")
    target.unlink(missing_ok=True)
    make(target)
