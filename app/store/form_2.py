"""Form 2 of the file, the matter's part: voices, plan, meetings, participants and the directory, as SQL that stays.

What the migrations step to form 2 does besides telling how families are drawn. It names its own tables and columns, so
that it still does the same when the models have moved on.
"""

from __future__ import annotations

from typing import Final

COLUMNS: Final = (
    "client_plan ADD COLUMN kind VARCHAR(40) NOT NULL DEFAULT 'family_services'",
    "client_plan ADD COLUMN functioning TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN necessary_services TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN clients_proposal TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN other_means TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN next_steps TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN childs_effect TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN are_rights_told BOOLEAN",
    "client_plan ADD COLUMN more TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN warning_signs TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN child_does TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN adults_do TEXT NOT NULL DEFAULT ''",
    "client_plan ADD COLUMN safe_place TEXT NOT NULL DEFAULT ''",
    "need ADD COLUMN domain VARCHAR(40)",
    "goal ADD COLUMN title TEXT NOT NULL DEFAULT ''",
    "goal ADD COLUMN level_much_less TEXT NOT NULL DEFAULT ''",
    "goal ADD COLUMN level_less TEXT NOT NULL DEFAULT ''",
    "goal ADD COLUMN level_expected TEXT NOT NULL DEFAULT ''",
    "goal ADD COLUMN level_more TEXT NOT NULL DEFAULT ''",
    "goal ADD COLUMN level_much_more TEXT NOT NULL DEFAULT ''",
    "support_measure ADD COLUMN kind VARCHAR(40) NOT NULL DEFAULT 'support'",
    "support_measure ADD COLUMN service_code TEXT NOT NULL DEFAULT ''",
    "support_measure ADD COLUMN clients_proposal TEXT NOT NULL DEFAULT ''",
    "support_measure ADD COLUMN sessions_planned INTEGER",
    "support_measure ADD COLUMN sessions_kept INTEGER",
    "support_measure ADD COLUMN result TEXT NOT NULL DEFAULT ''",
    "meeting ADD COLUMN status VARCHAR(40) NOT NULL DEFAULT 'closed'",
    "meeting ADD COLUMN begun_at VARCHAR(32)",
    "meeting ADD COLUMN closed_at VARCHAR(32)",
    "meeting ADD COLUMN is_read_back BOOLEAN NOT NULL DEFAULT 0",
    "meeting ADD COLUMN next_on DATE",
    "meeting ADD COLUMN next_time TEXT NOT NULL DEFAULT ''",
    "meeting ADD COLUMN next_place TEXT NOT NULL DEFAULT ''",
    "meeting ADD COLUMN gate_note TEXT NOT NULL DEFAULT ''",
    "meeting ADD COLUMN no_next TEXT NOT NULL DEFAULT ''",
    "attendance ADD COLUMN invited_on DATE",
    "attendance ADD COLUMN is_familys_wish BOOLEAN NOT NULL DEFAULT 0",
    "attendance ADD COLUMN is_remote BOOLEAN NOT NULL DEFAULT 0",
    "attendance ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "consent ADD COLUMN parts TEXT NOT NULL DEFAULT ''",
    "consent ADD COLUMN given_how TEXT NOT NULL DEFAULT ''",
    "consent ADD COLUMN refused TEXT NOT NULL DEFAULT ''",
    "disclosure ADD COLUMN purpose TEXT NOT NULL DEFAULT ''",
    "disclosure ADD COLUMN legal_ground TEXT NOT NULL DEFAULT ''",
    "disclosure ADD COLUMN copies INTEGER NOT NULL DEFAULT 1",
)
"""Columns that tables of form 1 lack."""
COMING: Final = """UPDATE meeting SET status = 'planned' WHERE minutes = ''
    AND id NOT IN (SELECT meeting_id FROM attendance WHERE has_come IS NOT NULL)
    AND id NOT IN (SELECT meeting_id FROM decision)"""
"""A meeting of form 1 of which nothing was written down has still to be held."""
LINKS: Final = (
    ("statement", "own_domain_id", "own_domain"),
    ("statement", "agency_id", "agency"),
    ("client_plan", "meeting_id", "meeting"),
    ("need", "former_id", "need"),
    ("goal", "owner_id", "person"),
    ("goal", "former_id", "goal"),
    ("support_measure", "pair_id", "professional"),
    ("support_measure", "checker_person_id", "person"),
    ("support_measure", "checker_professional_id", "professional"),
    ("support_measure", "former_id", "support_measure"),
    ("decision", "agency_id", "agency"),
    ("decision", "checker_person_id", "person"),
    ("decision", "checker_professional_id", "professional"),
    ("consent", "to_professional_id", "professional"),
    ("disclosure", "consent_id", "consent"),
    ("disclosure", "agency_id", "agency"),
)
"""Columns that point to a row: table, column, the table pointed to."""
TABLES: Final = (
    """CREATE TABLE assessment (
        template VARCHAR(40) NOT NULL, summary TEXT NOT NULL, conclusion TEXT NOT NULL, need_duration
        VARCHAR(40), own_worker_client_view TEXT NOT NULL, own_worker_view TEXT NOT NULL, is_explained BOOLEAN,
        explained TEXT NOT NULL, mapping_ground VARCHAR(40), mapping_note TEXT NOT NULL, adult_services TEXT NOT
        NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_assessment PRIMARY KEY (id)
    )""",
    """CREATE TABLE own_domain (
        name TEXT NOT NULL, position INTEGER NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_own_domain PRIMARY KEY (id)
    )""",
    """CREATE TABLE request (
        kind VARCHAR(40) NOT NULL, agency_id CHAR(32), professional_id CHAR(32), text TEXT NOT NULL, tried TEXT
        NOT NULL, asked_on DATE, due_on DATE, status VARCHAR(40) NOT NULL, answer TEXT NOT NULL, position
        INTEGER NOT NULL, source_person_id CHAR(32), source_professional_id CHAR(32), said_on DATE, found_out
        VARCHAR(40), confidentiality VARCHAR(40) NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_request PRIMARY KEY (id),
        CONSTRAINT fk_request_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_request_professional_id FOREIGN KEY(professional_id) REFERENCES professional (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_request_source_person_id FOREIGN KEY(source_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_request_source_professional_id FOREIGN KEY(source_professional_id) REFERENCES professional (id)
            DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_request_agency_id ON request (agency_id)",
    "CREATE INDEX ix_request_professional_id ON request (professional_id)",
    """CREATE TABLE scale (
        question TEXT NOT NULL, least INTEGER NOT NULL, most INTEGER NOT NULL, least_words TEXT NOT NULL,
        most_words TEXT NOT NULL, domain VARCHAR(40), position INTEGER NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_scale PRIMARY KEY (id)
    )""",
    """CREATE TABLE scale_answer (
        scale_id CHAR(32) NOT NULL, value INTEGER NOT NULL, text TEXT NOT NULL, source_person_id CHAR(32),
        source_professional_id CHAR(32), said_on DATE, found_out VARCHAR(40), confidentiality VARCHAR(40) NOT
        NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_scale_answer PRIMARY KEY (id),
        CONSTRAINT fk_scale_answer_scale_id FOREIGN KEY(scale_id) REFERENCES scale (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_scale_answer_source_person_id FOREIGN KEY(source_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_scale_answer_source_professional_id FOREIGN KEY(source_professional_id)
            REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_scale_answer_scale_id ON scale_answer (scale_id)",
    """CREATE TABLE hypothesis (
        text TEXT NOT NULL, speaks_for TEXT NOT NULL, speaks_against TEXT NOT NULL, is_risk BOOLEAN NOT NULL,
        is_set_aside BOOLEAN NOT NULL, meeting_id CHAR(32), position INTEGER NOT NULL, source_person_id
        CHAR(32), source_professional_id CHAR(32), said_on DATE, found_out VARCHAR(40), confidentiality
        VARCHAR(40) NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_hypothesis PRIMARY KEY (id),
        CONSTRAINT fk_hypothesis_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_hypothesis_source_person_id FOREIGN KEY(source_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_hypothesis_source_professional_id FOREIGN KEY(source_professional_id)
            REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_hypothesis_meeting_id ON hypothesis (meeting_id)",
    """CREATE TABLE goal_review (
        goal_id CHAR(32) NOT NULL, attainment VARCHAR(40), level INTEGER, text TEXT NOT NULL, source_person_id
        CHAR(32), source_professional_id CHAR(32), said_on DATE, found_out VARCHAR(40), confidentiality
        VARCHAR(40) NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_goal_review PRIMARY KEY (id),
        CONSTRAINT fk_goal_review_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_goal_review_source_person_id FOREIGN KEY(source_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_goal_review_source_professional_id FOREIGN KEY(source_professional_id)
            REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_goal_review_goal_id ON goal_review (goal_id)",
    """CREATE TABLE crisis_contact (
        plan_id CHAR(32) NOT NULL, person_id CHAR(32), professional_id CHAR(32), agency_id CHAR(32), name TEXT
        NOT NULL, phone TEXT NOT NULL, "when" TEXT NOT NULL, position INTEGER NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_crisis_contact PRIMARY KEY (id),
        CONSTRAINT fk_crisis_contact_plan_id FOREIGN KEY(plan_id) REFERENCES client_plan (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_crisis_contact_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_crisis_contact_professional_id FOREIGN KEY(professional_id) REFERENCES professional (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_crisis_contact_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id)
            DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_crisis_contact_agency_id ON crisis_contact (agency_id)",
    "CREATE INDEX ix_crisis_contact_person_id ON crisis_contact (person_id)",
    "CREATE INDEX ix_crisis_contact_plan_id ON crisis_contact (plan_id)",
    "CREATE INDEX ix_crisis_contact_professional_id ON crisis_contact (professional_id)",
    """CREATE TABLE safety_pair (
        plan_id CHAR(32) NOT NULL, risk TEXT NOT NULL, safeguard TEXT NOT NULL, position INTEGER NOT NULL, id
        CHAR(32) NOT NULL,
        CONSTRAINT pk_safety_pair PRIMARY KEY (id),
        CONSTRAINT fk_safety_pair_plan_id FOREIGN KEY(plan_id) REFERENCES client_plan (id)
            DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_safety_pair_plan_id ON safety_pair (plan_id)",
    """CREATE TABLE other_plan (
        kind VARCHAR(40) NOT NULL, name TEXT NOT NULL, agency_id CHAR(32), professional_id CHAR(32), since
        VARCHAR(20), until VARCHAR(20), goals TEXT NOT NULL, position INTEGER NOT NULL, source_person_id
        CHAR(32), source_professional_id CHAR(32), said_on DATE, found_out VARCHAR(40), confidentiality
        VARCHAR(40) NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_other_plan PRIMARY KEY (id),
        CONSTRAINT fk_other_plan_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_other_plan_professional_id FOREIGN KEY(professional_id) REFERENCES professional (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_other_plan_source_person_id FOREIGN KEY(source_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_other_plan_source_professional_id FOREIGN KEY(source_professional_id)
            REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_other_plan_agency_id ON other_plan (agency_id)",
    "CREATE INDEX ix_other_plan_professional_id ON other_plan (professional_id)",
    """CREATE TABLE left_out (
        item TEXT NOT NULL, reason TEXT NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_left_out PRIMARY KEY (id),
        CONSTRAINT uq_left_out_item UNIQUE (item)
    )""",
    """CREATE TABLE meeting_phase (
        meeting_id CHAR(32) NOT NULL, "key" TEXT NOT NULL, name TEXT NOT NULL, minutes_planned INTEGER NOT NULL,
        begun_at VARCHAR(32), ended_at VARCHAR(32), text TEXT NOT NULL, position INTEGER NOT NULL,
        seconds_before INTEGER NOT NULL,
        source_person_id CHAR(32), source_professional_id CHAR(32), said_on DATE, found_out VARCHAR(40),
        confidentiality VARCHAR(40) NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_meeting_phase PRIMARY KEY (id),
        CONSTRAINT fk_meeting_phase_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_meeting_phase_source_person_id FOREIGN KEY(source_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_meeting_phase_source_professional_id FOREIGN KEY(source_professional_id)
            REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_meeting_phase_meeting_id ON meeting_phase (meeting_id)",
    """CREATE TABLE agenda_item (
        meeting_id CHAR(32) NOT NULL, text TEXT NOT NULL, brought_by_person_id CHAR(32),
        brought_by_professional_id CHAR(32), is_done BOOLEAN NOT NULL, position INTEGER NOT NULL, id CHAR(32)
        NOT NULL,
        CONSTRAINT pk_agenda_item PRIMARY KEY (id),
        CONSTRAINT fk_agenda_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_agenda_item_brought_by_person_id FOREIGN KEY(brought_by_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_agenda_item_brought_by_professional_id FOREIGN KEY(brought_by_professional_id)
            REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_agenda_item_brought_by_person_id ON agenda_item (brought_by_person_id)",
    "CREATE INDEX ix_agenda_item_brought_by_professional_id ON agenda_item (brought_by_professional_id)",
    "CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id)",
    """CREATE TABLE meeting_feedback (
        meeting_id CHAR(32) NOT NULL, rating INTEGER, text TEXT NOT NULL, source_person_id CHAR(32),
        source_professional_id CHAR(32), said_on DATE, found_out VARCHAR(40), confidentiality VARCHAR(40) NOT
        NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_meeting_feedback PRIMARY KEY (id),
        CONSTRAINT fk_meeting_feedback_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_meeting_feedback_source_person_id FOREIGN KEY(source_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_meeting_feedback_source_professional_id FOREIGN KEY(source_professional_id)
            REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_meeting_feedback_meeting_id ON meeting_feedback (meeting_id)",
    """CREATE TABLE meeting_note (
        meeting_id CHAR(32) NOT NULL, text TEXT NOT NULL, added_at VARCHAR(32) NOT NULL, source_person_id CHAR(32),
        source_professional_id CHAR(32), said_on DATE, found_out VARCHAR(40), confidentiality VARCHAR(40) NOT
        NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_meeting_note PRIMARY KEY (id),
        CONSTRAINT fk_meeting_note_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_meeting_note_source_person_id FOREIGN KEY(source_person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_meeting_note_source_professional_id FOREIGN KEY(source_professional_id)
            REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_meeting_note_meeting_id ON meeting_note (meeting_id)",
    """CREATE TABLE participant (
        person_id CHAR(32), professional_id CHAR(32), agency_id CHAR(32), task TEXT NOT NULL, ground VARCHAR(40)
        NOT NULL, consent_id CHAR(32), parts TEXT NOT NULL, since VARCHAR(20), until VARCHAR(20), left_why TEXT
        NOT NULL, position INTEGER NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_participant PRIMARY KEY (id),
        CONSTRAINT fk_participant_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_participant_professional_id FOREIGN KEY(professional_id) REFERENCES professional (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_participant_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_participant_consent_id FOREIGN KEY(consent_id) REFERENCES consent (id)
            DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_participant_agency_id ON participant (agency_id)",
    "CREATE INDEX ix_participant_consent_id ON participant (consent_id)",
    "CREATE INDEX ix_participant_person_id ON participant (person_id)",
    "CREATE INDEX ix_participant_professional_id ON participant (professional_id)",
    """CREATE TABLE known_service (
        name TEXT NOT NULL, "group" VARCHAR(40) NOT NULL, level VARCHAR(40) NOT NULL, content TEXT NOT NULL,
        criteria TEXT NOT NULL, needs TEXT NOT NULL, area TEXT NOT NULL, contact TEXT NOT NULL, phone TEXT NOT
        NULL, address TEXT NOT NULL, position INTEGER NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_known_service PRIMARY KEY (id)
    )""",
    """CREATE TABLE survey_question (
        text TEXT NOT NULL, position INTEGER NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_survey_question PRIMARY KEY (id)
    )""",
    """CREATE TABLE survey_answer (
        question_id CHAR(32) NOT NULL, unit TEXT NOT NULL, value DOUBLE NOT NULL, respondents INTEGER,
        answered_on DATE, position INTEGER NOT NULL, id CHAR(32) NOT NULL,
        CONSTRAINT pk_survey_answer PRIMARY KEY (id),
        CONSTRAINT fk_survey_answer_question_id FOREIGN KEY(question_id) REFERENCES survey_question (id)
            DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_survey_answer_question_id ON survey_answer (question_id)",
)
"""Tables that form 1 lacks, and their indexes."""
