"""Which way writing runs: the bidirectional algorithm (UAX #9), whose steps python-bidi brings.

Its rule N0, without which "Name (44)" falls apart in Arabic and Persian, is newer than python-bidi and stands here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

from bidi import algorithm

LTR_MARK: Final = "\u200e"
"""A letter without ink that reads from left to right."""

_DIRECTED: Final = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_STRONG: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_EMBEDDINGS: Final = str.maketrans("\u2066\u2067\u2068\u2069", "\u202a\u202b\u202a\u202c")
"""Isolates, which python-bidi doesn't know, taken for the embeddings that came before them."""
_CLOSING: Final = {"(": ")", "[": "]", "{": "}"}


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter that has a direction reads from right to left."""
    return algorithm.get_base_level(text) == 1


def has_right_to_left(text: str) -> bool:
    """Return whether any part of ``text`` reads from right to left."""
    return any(unicodedata.bidirectional(character) in _DIRECTED for character in text)


def held(words: str) -> str:
    """Return somebody's words fit to stand within a line that the program composes from left to right."""
    return f"{LTR_MARK}{words}{LTR_MARK}" if has_right_to_left(words) else words


def embedding_levels(text: str, is_rtl: bool) -> list[int]:
    """Return each character's embedding level in a paragraph that runs ``is_rtl``; odd ones read from right to left."""
    if not is_rtl and not has_right_to_left(text):
        return [0] * len(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(is_rtl), "LR"[is_rtl]
    algorithm.get_embedding_levels(text.translate(_EMBEDDINGS), storage)
    for index, character in enumerate(storage["chars"]):
        character["idx"] = index
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    known = {entry["idx"]: entry["level"] for entry in storage["chars"] if "idx" in entry and "level" in entry}
    found: list[int] = []
    for index in range(len(text)):
        # Joiners and other marks without ink are left out by the algorithm: they go with the letter before them.
        found.append(known.get(index, found[-1] if found else int(is_rtl)))
    return found


def _resolve_brackets(storage: algorithm.Storage) -> None:
    """Rule N0: a pair of brackets takes the direction of what is in it, or of what stands before it."""
    start = 0
    characters = storage["chars"]
    while start < len(characters):
        level = characters[start].get("level", 0)
        end = start
        while end < len(characters) and characters[end].get("level", 0) == level:
            end += 1
        _resolve_run(characters[start:end], "LR"[level % 2])
        start = end


def _resolve_run(run: Sequence[algorithm.Character], embedding: str) -> None:
    """Apply N0 to characters of one level; outside of them the embedding direction holds."""
    for opening, closing in _pairs(run):
        inner = {_STRONG[kind] for entry in run[opening + 1 : closing] if (kind := entry.get("type", "")) in _STRONG}
        if not inner:
            continue
        direction = embedding
        if embedding not in inner:
            before = [_STRONG[kind] for entry in run[:opening] if (kind := entry.get("type", "")) in _STRONG]
            direction = before[-1] if before else embedding
        run[opening]["type"] = run[closing]["type"] = direction


def _pairs(run: Sequence[algorithm.Character]) -> list[tuple[int, int]]:
    """Return the places of opening and closing brackets that belong together, in the order of the opening ones."""
    found: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for index, entry in enumerate(run):
        sign = entry.get("ch", "") if entry.get("type") == "ON" else ""
        if sign in _CLOSING:
            waiting.append((_CLOSING[sign], index))
        elif sign and any(sign == closing for closing, _ in waiting):
            while waiting:
                closing, opening = waiting.pop()
                if closing == sign:
                    found.append((opening, index))
                    break
    return sorted(found)
