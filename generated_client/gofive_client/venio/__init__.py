"""The Venio API."""

from .client import AsyncVenio, Venio

__all__ = ["AsyncVenio", "Venio"]
