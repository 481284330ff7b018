"""People: the family and the close ones, and the professionals who work with them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, link
from app.models.dates import PartialDate
from app.models.kinds import Gender, PersonKind, TwinKind


class TwinSet(Base, kw_only=True):
    """Children born together."""

    __tablename__ = "twin_set"

    kind: Mapped[TwinKind]


class Person(Base, kw_only=True):
    """Somebody of the family or the close network, or a pregnancy, a loss or a pet in it.

    ``is_protected``: a non-disclosure for personal safety (turvakielto, 661/2009 36 §) is in force; the lens then keeps
    address, municipality, phone and everything that would locate the person from all who need not know.
    ``origin_id`` is the record's id in the file another program wrote.
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
    twin_set_id: Mapped[UUID | None] = link("twin_set", is_needed=False)


class Professional(Base, kw_only=True):
    """Somebody who works with the family: a teacher, a social worker, a nurse."""

    __tablename__ = "professional"

    given_name: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
