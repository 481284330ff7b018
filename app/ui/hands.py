"""What the window does for the commands."""

from __future__ import annotations

from typing import Protocol

from app.models.kinds import Diagram
from app.ui.desk import Desk


class WallHands(Protocol):
    """What the window does about the wall."""

    def meet(self) -> None:
        """Begin or end showing on the wall."""
        ...

    def fill_wall(self) -> None:
        """Let the wall fill its screen, or be a window again."""
        ...

    def blank_wall(self) -> None:
        """Show nothing on the wall, or something again."""
        ...


class Hands(WallHands, Protocol):
    """What a command may do beside the case itself: the window offers it."""

    @property
    def desk(self) -> Desk:
        """The desk with the case."""
        ...

    def go(self, page: str) -> None:
        """Show one of the places."""
        ...

    def show_diagram(self, diagram: Diagram) -> None:
        """Show one of the pictures."""
        ...

    def print_picture(self) -> None:
        """Show the picture that is seen as it would be on paper or in a file."""
        ...

    def zoom(self, factor: float) -> None:
        """Make the picture larger or smaller; 0 fits it to the window, 1 shows it at its true size."""
        ...

    def new_case(self) -> None:
        """Begin a case."""
        ...

    def open_case(self) -> None:
        """Open a case."""
        ...

    def open_sample(self) -> None:
        """Open the invented case."""
        ...

    def tour(self) -> None:
        """Show by the invented case, step by step, how the program is used."""
        ...

    def step_tour(self, by: int) -> None:
        """Go ``by`` steps on in the tour, back where it is negative."""
        ...

    def close_case(self) -> None:
        """Put the case away."""
        ...

    def import_family(self) -> None:
        """Show what another program's family file or document holds, and take it in if wanted."""
        ...

    def turn_to(self, leaf: str) -> None:
        """Show a page over the places: ``"help"``, ``"symbols"``, ``"preferences"``, ``"register"`` of consents,
        ``"keys"`` that open the case,
        ``"directory"`` of services, what is seen ``"across"`` cases, the ``"manual"`` at the page about what is shown.

        ``"family"`` writes the case as a family file, ``"record"`` as documents of the client record system.
        """
        ...

    def quit(self) -> None:
        """End the program."""
        ...

    def search(self) -> None:
        """Put the cursor into the search line."""
        ...

    def copy_next(self) -> None:
        """Copy the next heading of the document for the client record system; show that document first."""
        ...

    def open_menu(self) -> None:
        """Open the menu of the program."""
        ...

    def quick_line(self) -> None:
        """Put the cursor into the quick line."""
        ...

    def choose_day(self) -> None:
        """Let the user choose the day the case is looked at."""
        ...

    def show_field_history(self) -> None:
        """Show what has stood in the field that the cursor is in."""
        ...
