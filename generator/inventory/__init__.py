"""What the docs name and how much of it is callable: the inventory of all titles, proven against the spec and counted."""
