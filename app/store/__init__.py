"""One encrypted file: opening, locking, transactions, undo, history, backups."""
