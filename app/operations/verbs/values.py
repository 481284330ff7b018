"""What is typed for a field, read as the field's own kind of value; nothing is guessed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from typing import Final, cast
from uuid import UUID

from app.errors import AppError
from app.i18n import Text, mark
from app.models import PartialDate, Precision
from app.models.gathering import DataPart, parts_text
from app.operations.verbs.catalogue import Field, Verb

Look = Callable[[Field, str], tuple[UUID, ...]]
"""How a link is found by what is typed for it."""
_YES: Final = frozenset({"yes", "true", "1", "kyllä", "ja"})
_NO: Final = frozenset({"no", "false", "0", "ei", "nej"})
NOT_DONE: Final = mark("“lahipiiri do --list VERB” shows what a verb takes.")


def folded(text: str) -> str:
    """Return ``text`` as it is compared: composed, without case, its spaces made one."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def read(verb: Verb, written: Sequence[tuple[str, str]], look: Look) -> dict[str, object]:
    """Return the values of a verb's fields by their names.

    Raises ``AppError`` where a field is not there, lacks, is written twice, or doesn't hold what is written.
    """
    by_field: dict[Field, list[str]] = {}
    for key, text in written:
        field = verb.field(key)
        if field is None:
            raise AppError(
                mark("“{verb}” has no field “{field}”; nothing was changed."),
                mark("It has: {fields}."),
                verb=verb.name,
                field=key,
                fields=", ".join(each.short_name for each in verb.fields),
            )
        by_field.setdefault(field, []).append(text)
    missing = [field.short_name for field in verb.fields if field.is_needed and field not in by_field]
    if missing:
        raise AppError(
            mark("“{verb}” lacks what it cannot be without: {fields}. Nothing was changed."),
            NOT_DONE,
            verb=verb.name,
            fields=", ".join(missing),
        )
    return {field.name: _value(field, texts, look) for field, texts in by_field.items()}


def _value(field: Field, texts: Sequence[str], look: Look) -> object:
    if field.is_many:
        if field.holds is UUID:
            return [found for text in texts for found in look(field, text)]
        return [_single(field, text) for text in texts]
    if len(texts) > 1:
        raise _wrong(field, mark("“{field}” is written more than once; nothing was changed."), NOT_DONE)
    if field.may_be_empty and not texts[0].strip():
        return None
    if field.holds is not UUID:
        return _single(field, texts[0])
    found = look(field, texts[0])
    if len(found) != 1:
        raise _wrong(
            field,
            mark("“{field}” is one thing, and that name was given to several; nothing was changed."),
            mark("Give each a name of its own: “mother,father = add_parents …”."),
        )
    return found[0]


def _single(field: Field, text: str) -> object:
    if issubclass(field.holds, Enum):
        return _of_kind(field, text)
    if field.name == "parts":
        return _parts(field, text)
    return _READ[field.holds](field, text)


def _of_kind(field: Field, text: str) -> Enum:
    members = {word_of(member): member for member in cast("type[Enum]", field.holds)}
    found = members.get(folded(text).replace(" ", "_"))
    if found is None:
        raise _none_of(field, list(members))
    return found


def word_of(member: Enum) -> str:
    """Return how a word of a vocabulary is written: its stored value, else its name."""
    return member.value if isinstance(member.value, str) else member.name.lower()


def _parts(field: Field, text: str) -> str:
    words = text.split()
    if not {part.value for part in DataPart}.issuperset(words):
        raise _none_of(field, [part.value for part in DataPart])
    return parts_text(DataPart(word) for word in words)


def _text(_field: Field, text: str) -> str:
    return text.replace("\\n", "\n")


def _whether(field: Field, text: str) -> bool:
    word = folded(text)
    if word not in _YES | _NO:
        raise _none_of(field, ["yes", "no"])
    return word in _YES


def _whole(field: Field, text: str) -> int:
    try:
        return int(text.replace("−", "-"))
    except ValueError:
        raise _wrong(field, mark("“{field}” is no whole number; nothing was changed."), NOT_DONE) from None


def _number(field: Field, text: str) -> float:
    try:
        return float(text.replace("−", "-").replace(",", "."))
    except ValueError:
        raise _wrong(field, mark("“{field}” is no number; nothing was changed."), NOT_DONE) from None


def _moment(field: Field, text: str) -> datetime:
    if folded(text) == "now":
        return datetime.now(UTC)
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise _wrong(
            field,
            mark("“{field}” is no moment; nothing was changed."),
            mark("Write it as 2026-03-05T14:30, or now."),
        ) from None
    return found if found.tzinfo else found.astimezone()


def _day(field: Field, text: str) -> date:
    if folded(text) == "today":
        return datetime.now(UTC).astimezone().date()
    found = PartialDate.spoken(text)
    if found is None or found.day is None or found.precision is not Precision.EXACT:
        raise _wrong(
            field, mark("“{field}” is no day; nothing was changed."), mark("Write it as 2026-03-05, or today.")
        )
    return found.earliest


def _partial(field: Field, text: str) -> PartialDate:
    try:
        found = PartialDate.decode(text.strip())
    except ValueError:
        found = PartialDate.spoken(text)
    if found is None:
        raise _wrong(field, mark("“{field}” is empty; nothing was changed."), NOT_DONE)
    return found


def _none_of(field: Field, words: Sequence[str]) -> AppError:
    return AppError(
        mark("“{field}” cannot be that; nothing was changed."),
        mark("It can be: {words}."),
        field=field.short_name,
        words=", ".join(words),
    )


def _wrong(field: Field, message: Text, hint: Text) -> AppError:
    return AppError(message, hint, field=field.short_name)


_READ: Final[Mapping[type, Callable[[Field, str], object]]] = {
    str: _text,
    bool: _whether,
    int: _whole,
    float: _number,
    datetime: _moment,
    date: _day,
    PartialDate: _partial,
}
