# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "take": "take",
    "status": "status",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "take",
        "status",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductListRequest(_Model):
    """Which products to list, and how many.

    Attributes:
        take: Number of products wanted.
        status: States wanted, one or several.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    take: int
    status: Sequence[int]
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductListRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductListRequest = _new(cls)
        (
            (
                self.take,
                self.status,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["take"] = self.take
        v = self.status
        out["status"] = as_list(v)
        return out
