"""The verbs by their names: what can be done, with which fields, read from words as they are typed."""
