"""Lähipiiri: a child's network and plan in one encrypted file. ``ARCHITECTURE.md`` is the way in."""

__version__ = "0.1.0"
