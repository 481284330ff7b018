"""GEDCOM 5.5, 5.5.1 and 7, in and out."""
