"""The six places of the window, and the way in."""
