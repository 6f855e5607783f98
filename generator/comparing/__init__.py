"""Two versions of a spec side by side: field by field, and what a difference means for those who use the client."""
