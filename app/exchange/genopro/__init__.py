"""GenoPro files, in."""
