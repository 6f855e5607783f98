# Made from the spec by `make generate`; changes here are lost.
"""Resources of the eTaxGo API, one package each."""
