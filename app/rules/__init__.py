"""Deadlines and completeness, reckoned from what the lens shows."""
