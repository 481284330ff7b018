"""People: the family and the close ones, and the professionals who work with them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Sourced, link
from app.models.dates import PartialDate
from app.models.kinds import (
    Gender,
    MarkState,
    Migration,
    Orientation,
    PersonKind,
    PersonMarkKind,
    TwinKind,
)


class TwinSet(Base, kw_only=True):
    """Children born together."""

    __tablename__ = "twin_set"

    kind: Mapped[TwinKind]


class Person(Base, kw_only=True):
    """Somebody of the family or the close network, or a pregnancy, a loss or a pet in it.

    ``is_protected``: a non-disclosure for personal safety (turvakielto, 661/2009 36 §) is in force; the lens then keeps
    address, municipality, phone and everything that would locate the person from all who need not know.
    ``origin_id`` is the record's id in the file another program wrote. ``gender`` is the one the person lives in,
    ``birth_gender`` the one registered at birth where it differs and was told. ``cultures`` names the countries or
    cultures that ``migration`` is about. ``is_off_copies`` keeps a loss off every copy and the wall.
    """

    __tablename__ = "person"

    kind: Mapped[PersonKind] = mapped_column(default=PersonKind.PERSON)
    given_name: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str] = mapped_column(default="")
    gender: Mapped[Gender] = mapped_column(default=Gender.UNKNOWN)
    born: Mapped[PartialDate | None] = mapped_column(default=None)
    died: Mapped[PartialDate | None] = mapped_column(default=None)
    is_dead: Mapped[bool] = mapped_column(default=False)
    is_index: Mapped[bool] = mapped_column(default=False)
    is_protected: Mapped[bool] = mapped_column(default=False)
    protected_until: Mapped[PartialDate | None] = mapped_column(default=None)
    role: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    needs_interpreter: Mapped[bool] = mapped_column(default=False)
    occupation: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    origin_id: Mapped[str | None] = mapped_column(default=None)
    birth_gender: Mapped[Gender | None] = mapped_column(default=None)
    orientation: Mapped[Orientation | None] = mapped_column(default=None)
    migration: Mapped[Migration | None] = mapped_column(default=None)
    cultures: Mapped[str] = mapped_column(default="")
    is_off_copies: Mapped[bool] = mapped_column(default=False)
    twin_set_id: Mapped[UUID | None] = link("twin_set", is_needed=False)


class PersonMark(Sourced, Base, kw_only=True):
    """Something about a person that the notation marks: an illness, substance use, a secret. ``text`` names it."""

    __tablename__ = "person_mark"

    person_id: Mapped[UUID] = link("person")
    kind: Mapped[PersonMarkKind]
    state: Mapped[MarkState] = mapped_column(default=MarkState.CURRENT)
    text: Mapped[str] = mapped_column(default="")
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)


class Professional(Base, kw_only=True):
    """Somebody who works with the family: a teacher, a social worker, a nurse."""

    __tablename__ = "professional"

    given_name: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
