"""What is chosen, in full: read, edited in place, one field one step."""
