"""What may go wrong by a user's hand: said plainly, never with a name of a person in it.

An ``AppError`` is expected and shown as it is. Anything else is the program's own fault: rolled back, logged without
names, and said so.
"""

from __future__ import annotations

from app.i18n import Language, Text, current_language, translate


class AppError(Exception):
    """An expected mistake or obstacle.

    ``message`` says what happened and what was kept, ``hint`` what to do now. Both are marked texts, so that the error
    can be shown in the language of whoever looks; ``values`` fill their places and must not hold names of people.
    """

    def __init__(self, message: Text, hint: Text | None = None, **values: object) -> None:
        super().__init__(message.source)
        self.message = message
        self.hint = hint
        self.values = values

    def spoken(self, language: Language | None = None) -> str:
        """Return the message and the hint as one paragraph in ``language`` (the window's unless given)."""
        language = language or current_language()
        parts = [self.message] if self.hint is None else [self.message, self.hint]
        return " ".join(translate(part, language, None, **self.values) for part in parts)
