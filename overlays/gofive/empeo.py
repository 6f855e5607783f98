"""Models and known values of empeo, for arguments and annotations; see `gofive.venio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gofive_client.empeo import models as _models

if TYPE_CHECKING:
    from gofive_client.empeo.models import *  # noqa: F403

__all__ = _models.__all__


if not TYPE_CHECKING:  # to a type checker a module with __getattr__ has every name

    def __getattr__(name: str) -> Any:
        return getattr(_models, name)


def __dir__() -> list[str]:
    return __all__
