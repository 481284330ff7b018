"""The child's words as the national document about finding out an opinion (5003; Child Welfare Act 417/2007 20 §)."""

from __future__ import annotations

from app.errors import AppError
from app.exchange.sosmeta import entries
from app.exchange.sosmeta.entries import Fact, listed
from app.exchange.sosmeta.plan import statement
from app.exchange.sosmeta.teller import Content, Teller
from app.i18n import mark
from app.lens.view import StatementKind


def opinion(teller: Teller) -> Content:
    """Return what the child said, word for word, and how it was found out; ``AppError`` where neither is known."""
    said = [one for one in teller.view.statements if one.kind is StatementKind.CHILDS_WORDS]
    not_asked = [one for one in teller.view.statements if one.kind is StatementKind.NOT_ASKED]
    if not said and not not_asked:
        raise AppError(
            mark("The child’s opinion is not written down, nor why it was not asked; nothing was written."),
            mark("Write down in the assessment what the child says, or why the child was not asked."),
        )
    client = teller.client()
    ways = dict.fromkeys(teller.say(one.said.found_out.label) for one in said if one.said.found_out)
    days = dict.fromkeys(one.said.on for one in said if one.said.on)
    facts: list[Fact] = [(entries.FOUND_OUT, way) for way in ways]
    words = [f"– {teller.say(label)}: {value}" for label, value in facts]
    return {
        "asiakas": [client],
        "kuulemisasiakirja": {
            "kuuleminen": {
                "kuultava": {"sukunimi": client["sukunimi"], "etunimet": client["etunimet"]},
                "mielipide": listed(*(statement(teller, one, is_kind_told=False) for one in said)),
                "selvittamisen_tapa": listed(*words, *(statement(teller, one) for one in not_asked)),
            }
        },
        "paivamaara": (max(days) if days else teller.view.day).isoformat(),
        "laatija": teller.own_worker()[0],
    }
