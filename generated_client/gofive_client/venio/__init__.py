# Made from the spec by `make generate`; changes here are lost.
"""The Venio API."""

from .client import AsyncVenio, Venio

__all__ = ["AsyncVenio", "Venio"]
