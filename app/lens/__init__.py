"""What this audience may see, on this day: rows become a frozen ``CaseView``."""
