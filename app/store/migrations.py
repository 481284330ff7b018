"""The form of the file, by number: how a new file is laid out and how an older one takes the newer form.

The models are the newest form. When they change, a step is added to ``STEPS`` that takes a file from the form before to
the new one, in SQL that names its own tables and columns: a step must still do the same when the models have moved on.
An encrypted file of every released form is kept in ``tests/golden`` and opened for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from sqlalchemy import Connection, inspect

from app.errors import AppError
from app.i18n import mark
from app.models import Base
from app.store import drafts, form_2, history, places
from app.store.engine import APPLICATION_ID, EncryptedFile
from app.store.journal import Image, RowChange, RowKey, all_rows, stored
from app.store.trouble import cannot_open

Migration = Callable[[Connection], None]

FIRST: Final = 1

_FORM_2_TABLES: Final = (
    """CREATE TABLE person_mark (
        person_id CHAR(32) NOT NULL, kind VARCHAR(40) NOT NULL, state VARCHAR(40) NOT NULL, text TEXT NOT NULL,
        since VARCHAR(20), until VARCHAR(20), source_person_id CHAR(32), source_professional_id CHAR(32),
        said_on DATE, found_out VARCHAR(40), confidentiality VARCHAR(40) NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_person_mark PRIMARY KEY (id),
        CONSTRAINT fk_person_mark_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_person_mark_source_person_id FOREIGN KEY(source_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_person_mark_source_professional_id FOREIGN KEY(source_professional_id)
            REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_person_mark_person_id ON person_mark (person_id)",
    """CREATE TABLE foreign_record (
        format TEXT NOT NULL, text TEXT NOT NULL, person_id CHAR(32), partnership_id CHAR(32),
        position INTEGER NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_foreign_record PRIMARY KEY (id),
        CONSTRAINT fk_foreign_record_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_foreign_record_partnership_id FOREIGN KEY(partnership_id) REFERENCES partnership (id)
            DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_foreign_record_partnership_id ON foreign_record (partnership_id)",
    "CREATE INDEX ix_foreign_record_person_id ON foreign_record (person_id)",
    """CREATE TABLE drawing_place (
        diagram TEXT NOT NULL, subject_id CHAR(32) NOT NULL,
        start_x FLOAT, start_y FLOAT, found_x FLOAT, found_y FLOAT, PRIMARY KEY (diagram, subject_id)
    )""",
    "CREATE TABLE drawing_lasting (diagram TEXT NOT NULL, numbers BLOB NOT NULL, PRIMARY KEY (diagram))",
)


def _tell_how_families_are_drawn(connection: Connection) -> None:
    """Form 2: what the notation marks, how the genogram is drawn, and what other programs' files said besides."""
    for column in (
        "person ADD COLUMN birth_gender VARCHAR(40)",
        "person ADD COLUMN orientation VARCHAR(40)",
        "person ADD COLUMN migration VARCHAR(40)",
        "person ADD COLUMN cultures TEXT NOT NULL DEFAULT ''",
        "person ADD COLUMN is_off_copies BOOLEAN NOT NULL DEFAULT 0",
        "partnership ADD COLUMN resumed_on VARCHAR(20)",
        "partnership ADD COLUMN children VARCHAR(40)",
        "bond ADD COLUMN is_uncertain BOOLEAN NOT NULL DEFAULT 0",
        "closeness ADD COLUMN contact VARCHAR(40) NOT NULL DEFAULT 'one'",
        "\"case\" ADD COLUMN notation VARCHAR(40) NOT NULL DEFAULT 'mcgoldrick'",
        "\"case\" ADD COLUMN partner_order VARCHAR(40) NOT NULL DEFAULT 'chronological'",
        "\"case\" ADD COLUMN death_sign VARCHAR(40) NOT NULL DEFAULT 'crossed'",
        '"case" ADD COLUMN shows_health BOOLEAN NOT NULL DEFAULT 0',
        '"case" ADD COLUMN shows_orientation BOOLEAN NOT NULL DEFAULT 0',
        '"case" ADD COLUMN shows_occupation BOOLEAN NOT NULL DEFAULT 0',
    ):
        connection.exec_driver_sql(f"ALTER TABLE {column}")
    for statement in _FORM_2_TABLES:
        connection.exec_driver_sql(statement)
    _tell_how_the_matter_began(connection)
    _carry_the_matter_through(connection)


def _tell_how_the_matter_began(connection: Connection) -> None:
    """Form 2, too: the first contact, who answers for the plan, and the days by which time limits are kept."""
    for column in (
        "contact_kind VARCHAR(40)",
        "contact_note TEXT NOT NULL DEFAULT ''",
        "is_urgent BOOLEAN NOT NULL DEFAULT 0",
        "urgent_assessed_on DATE",
        "special_support VARCHAR(40) NOT NULL DEFAULT 'not_judged'",
        "special_support_reason TEXT NOT NULL DEFAULT ''",
        "welfare_stage VARCHAR(40)",
        "welfare_decided_on DATE",
        "receipt_told_on DATE",
        "assessment_begun_on DATE",
        "assessment_done_on DATE",
        "decided_on DATE",
        "carried_out_on DATE",
        "placement_reviewed_on DATE",
        "pupil_asked_on DATE",
        "pupil_is_urgent BOOLEAN NOT NULL DEFAULT 0",
        "pupil_met_on DATE",
        "data_asked_on DATE",
        "data_answered_on DATE",
    ):
        connection.exec_driver_sql(f'ALTER TABLE "case" ADD COLUMN {column}')
    for name, target in (
        ("plan_responsible_id", "professional"),
        ("contact_person_id", "person"),
        ("contact_professional_id", "professional"),
        ("contact_agency_id", "agency"),
    ):
        link = f"CONSTRAINT fk_case_{name} REFERENCES {target} (id) DEFERRABLE INITIALLY DEFERRED"
        connection.exec_driver_sql(f'ALTER TABLE "case" ADD COLUMN {name} CHAR(32) {link}')
        connection.exec_driver_sql(f'CREATE INDEX ix_case_{name} ON "case" ({name})')


def _carry_the_matter_through(connection: Connection) -> None:
    """Form 2, too: the assessment's voices, the plan's goals and reviews, meetings by phase, participants.

    A meeting of form 1 was written down after it was held: it is closed, unless nothing was written down yet.
    """
    for statement in form_2.TABLES:
        connection.exec_driver_sql(statement)
    for column in form_2.COLUMNS:
        connection.exec_driver_sql(f"ALTER TABLE {column}")
    connection.exec_driver_sql(form_2.COMING)
    for table, name, target in form_2.LINKS:
        link = f"CONSTRAINT fk_{table}_{name} REFERENCES {target} (id) DEFERRABLE INITIALLY DEFERRED"
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {name} CHAR(32) {link}")
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_{name} ON {table} ({name})")


STEPS: tuple[Migration, ...] = (_tell_how_families_are_drawn,)
"""The step at place n takes a file from form ``FIRST + n`` to the next."""


def lay_out(file: EncryptedFile, who: str) -> None:
    """Give an empty file its tables, its history and its numbers, all or nothing."""
    with file.writing(), file.engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={FIRST + len(STEPS)}")
        Base.metadata.create_all(connection)
        history.install(connection)
        places.install(connection)
        history.append_once(connection, who, mark("Made the case file"), history.StepKind.CARE, ())


def is_behind(file: EncryptedFile) -> bool:
    """Say whether ``file`` has an older form; raise ``AppError`` for one newer than this program."""
    version = file.schema_version
    if version > FIRST + len(STEPS):
        raise AppError(
            mark("This file was written by a newer version of the program. Nothing was changed."),
            mark("Update this program, or open the file where the newer one is installed."),
        )
    if version < FIRST:
        raise cannot_open()
    return version < FIRST + len(STEPS)


def bring_up_to_date(file: EncryptedFile, who: str) -> None:
    """Take ``file`` through the steps it lacks, all or nothing, and tell the history what they did to the rows."""
    missing = STEPS[file.schema_version - FIRST :]
    with file.writing(), file.without_foreign_keys(), file.engine.begin() as connection:
        before = _snapshot(connection)
        for step in missing:
            step(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise RuntimeError("a migration left a link to nowhere")
        changes = _differences(before, _snapshot(connection))
        label = mark("Gave the file its newer form")
        history.append_once(connection, who, label, history.StepKind.CARE, changes)
        connection.exec_driver_sql(f"PRAGMA user_version={FIRST + len(STEPS)}")


def _snapshot(connection: Connection) -> dict[RowKey, Image]:
    """Return every row of every recorded table as the database has it now, whatever the models say."""
    beside = {*history.METADATA.tables, *places.METADATA.tables, *drafts.METADATA.tables}
    names = set(inspect(connection).get_table_names()) - beside
    now = {name: stored(name, [column["name"] for column in inspect(connection).get_columns(name)]) for name in names}
    return all_rows(connection, now.values())


def _differences(before: dict[RowKey, Image], after: dict[RowKey, Image]) -> Sequence[RowChange]:
    return [
        RowChange(*key, before.get(key), after.get(key))
        for key in {**before, **after}
        if before.get(key) != after.get(key)
    ]
