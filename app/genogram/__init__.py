"""Pictures of a family and its network: computed from what the lens shows, never from rows."""
