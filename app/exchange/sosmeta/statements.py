"""What a document says that somebody said, taken into the assessment word for word, with its source where known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast
from uuid import UUID

from app.exchange.sosmeta import entries
from app.exchange.sosmeta.entries import Entry, folded
from app.exchange.sosmeta.people import People, one_of
from app.i18n import mark
from app.lens.view import CaseView, LifeDomain, StatementKind
from app.operations.assessment import StatementFields, add_own_domain, add_statement

if TYPE_CHECKING:
    from app.exchange.sosmeta.taking import Taken
    from app.store.casefile import CaseFile

STATEMENTS = mark("statements")


class StatementTaking:
    """Adds what a document's entries say. With ``merges`` what the assessment says already is not said again."""

    def __init__(self, case: CaseFile, view: CaseView, taken: Taken, *, merges: bool) -> None:
        self.people = People(view)
        self._case, self._view, self._taken = case, view, taken
        statements = view.statements if merges else ()
        self._own_domains = {folded(one.title): one.id for one in view.assessment.own_domains}
        self._there: set[tuple[object, ...]] = {
            (one.kind, one.said.by_id or one.agency_id, folded(one.text)) for one in statements
        }

    def take(self, voices: Iterable[Entry], usual: StatementKind | None, domain: LifeDomain | None = None) -> None:
        """Add each entry that is a statement: of the kind it names, else of the ``usual`` one; nothing without either.

        The same words of the same voice may stand in several sections: they are one statement.
        """
        for one in voices:
            kind = one_of(one.facts.get(entries.KIND, ""), StatementKind) or usual
            fields, words = self.people.source(one, with_agency=True)
            by = fields.get("source_person_id") or fields.get("source_professional_id") or fields.get("agency_id")
            known = (kind, by, folded(words))
            if not isinstance(kind, StatementKind) or not words or known in self._there:
                continue
            self._there.add(known)
            named = one.facts.get(entries.DOMAIN, "")
            fields["domain"] = one_of(named, LifeDomain)
            if fields["domain"] is None and named:
                fields["own_domain_id"] = self._own_domain(named)
            elif fields["domain"] is None:
                fields["domain"] = domain
            about = self.people.known(one.facts.get(entries.ABOUT, ""))
            if about in self._view.people_by_id:
                fields["about_id"] = about
            add_statement(self._case, kind, words, **cast("StatementFields", fields))
            self._taken.made[STATEMENTS] += 1

    def _own_domain(self, name: str) -> UUID:
        """Return the row of the worker's own that goes by ``name``; make one where there is none."""
        key = folded(name)
        if key not in self._own_domains:
            self._own_domains[key] = add_own_domain(self._case, name)
        return self._own_domains[key]
