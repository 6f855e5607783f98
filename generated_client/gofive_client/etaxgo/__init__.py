# Made from the spec by `make generate`; changes here are lost.
"""The eTaxGo API."""

from .client import AsyncEtaxgo, Etaxgo

__all__ = ["AsyncEtaxgo", "Etaxgo"]
