# Made from the spec by `make generate`; changes here are lost.
"""The empeo API."""

from .client import AsyncEmpeo, Empeo

__all__ = ["AsyncEmpeo", "Empeo"]
