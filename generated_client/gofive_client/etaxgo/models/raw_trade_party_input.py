# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "id": "id",
    "name": "name",
    "taxId": "tax_id",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class RawTradePartyInput(_Model):
    """A seller; the example is cut after the tax id.

    Attributes:
        id: Number of the party, going by the name.
        name: Name of the company or person.
        tax_id: Tax id of the party; its form was not seen here.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawTradePartyInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: RawTradePartyInput = _new(cls)
        (
            (
                self.id,
                self.name,
                self.tax_id,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.id) is not UNSET:
            out["id"] = v
        if (v := self.name) is not UNSET:
            out["name"] = v
        if (v := self.tax_id) is not UNSET:
            out["taxId"] = v
        return out
