# Made from the spec by `make generate`; changes here are lost.
"""Resources of the empeo API, one package each."""
