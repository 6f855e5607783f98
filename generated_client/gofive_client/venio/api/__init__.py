# Made from the spec by `make generate`; changes here are lost.
"""Resources of the Venio API, one package each."""
