from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import settings as module
from app.i18n import Language
from app.settings import (
    DOCUMENT_LANGUAGE,
    IDLE_MINUTES,
    INSPECTOR_WIDTH,
    LANGUAGE,
    REDUCED_MOTION,
    TABLE,
    TEXT_SIZE,
    THEME,
    WORKER,
    Section,
    Settings,
    Theme,
    folder,
    system_language,
)


def test_what_is_chosen_is_there_next_time(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "settings.json"
    Settings(path).set(THEME, Theme.DARK)
    Settings(path).set(WORKER, "Tiina Laine, sosiaalityöntekijä")

    again = Settings(path)
    assert again.get(THEME) is Theme.DARK
    assert again.get(WORKER) == "Tiina Laine, sosiaalityöntekijä"
    assert again.get(IDLE_MINUTES) == 10
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"theme": "pink", "idle_minutes": "x"}', '{"theme": 1}'])
def test_a_broken_file_is_read_as_defaults(content: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    settings = Settings(path)
    assert settings.get(THEME) is Theme.SYSTEM
    assert settings.get(IDLE_MINUTES) == 10
    settings.set(REDUCED_MOTION, value=True)
    assert json.loads(path.read_text(encoding="utf-8"))["reduced_motion"] is True


def test_what_the_table_does_not_allow_is_refused(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    with pytest.raises(ValueError, match="text_size"):
        settings.set(TEXT_SIZE, 73)
    assert settings.get(TEXT_SIZE) == 100


def test_a_truth_is_no_number_and_a_number_no_truth(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"reduced_motion": 1, "worker": 5, "inspector_width": true}', encoding="utf-8")
    settings = Settings(path)
    assert settings.get(REDUCED_MOTION) is False
    assert settings.get(WORKER) == ""
    assert settings.get(INSPECTOR_WIDTH) == INSPECTOR_WIDTH.default


def test_a_place_that_takes_no_file_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    settings = Settings(blocked / "settings.json")
    settings.set(THEME, Theme.LIGHT)
    assert settings.get(THEME) is Theme.LIGHT


def test_keys_are_unique_and_every_default_is_allowed() -> None:
    assert len({setting.key for setting in TABLE}) == len(TABLE)
    for setting in TABLE:
        assert setting.read(setting.default) == setting.default
    defined = {value for value in vars(module).values() if isinstance(value, module.Setting)}
    assert defined == set(TABLE)


def test_every_setting_of_the_page_is_explained_and_has_its_part() -> None:
    for setting in TABLE:
        is_shown = setting.label is not None
        assert (setting.about is not None, setting.section is not None) == (is_shown, is_shown), setting.key
    assert {setting.section for setting in TABLE if setting.section} == set(Section)


def test_what_the_table_no_longer_knows_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"recent": "/home/x/aino.lahipiiri", "theme": "dark"}', encoding="utf-8")
    Settings(path).set(TEXT_SIZE, 150)
    assert json.loads(path.read_text(encoding="utf-8")) == {"theme": "dark", "text_size": 150}


def test_the_folder_is_the_named_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LAHIPIIRI_CONFIG_DIR", str(tmp_path))
    assert folder() == tmp_path
    monkeypatch.delenv("LAHIPIIRI_CONFIG_DIR")
    assert folder().name == "lahipiiri"


@pytest.mark.parametrize(
    ("spoken", "language"),
    [("sv_FI.UTF-8", Language.SV), ("fi_FI", Language.FI), ("en_GB.UTF-8", Language.FI), ("de_DE", Language.FI)],
)
def test_the_first_start_speaks_as_the_system_does(
    spoken: str, language: Language, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LC_ALL", spoken)
    assert system_language() is language
    settings = Settings(tmp_path / "settings.json")
    assert settings.get(LANGUAGE) is language
    settings.set(LANGUAGE, Language.EN)
    assert settings.get(LANGUAGE) is Language.EN


def test_documents_are_in_the_window_s_language_until_another_is_chosen(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    for language in (Language.SV, Language.FI):
        settings.set(LANGUAGE, language)
        assert settings.get(DOCUMENT_LANGUAGE) is language
    settings.set(DOCUMENT_LANGUAGE, Language.SV)
    assert settings.get(DOCUMENT_LANGUAGE) is Language.SV
    settings.set(LANGUAGE, Language.EN)
    assert settings.get(DOCUMENT_LANGUAGE) is Language.SV, "the worker's own choice stands"
