"""The structures of national client documents: what fields they have and how those are officially called."""
