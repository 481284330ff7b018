"""The verbs: whatever changes a case is a function here, inside a transaction."""
