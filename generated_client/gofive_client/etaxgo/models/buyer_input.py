# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .tax_id_scheme import TaxIdScheme

_MEMBERS: dict[str, str] = {
    "CustomerType": "customer_type",
    "TaxID": "tax_id",
    "CustomerName": "customer_name",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class BuyerInput(_Model):
    """The buyer of a simplified document; the example is cut after these fields.

    Attributes:
        customer_type: Kind of the buyer's tax id; NIDN in the example.
        tax_id: Tax id of the buyer; a capital ID in its name.
        customer_name: Name of the company or person.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    customer_type: TaxIdScheme | str | Unset = UNSET
    tax_id: str | Unset = UNSET
    customer_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> BuyerInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: BuyerInput = _new(cls)
        (
            (
                self.customer_type,
                self.tax_id,
                self.customer_name,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.customer_type) is not UNSET:
            out["CustomerType"] = v
        if (v := self.tax_id) is not UNSET:
            out["TaxID"] = v
        if (v := self.customer_name) is not UNSET:
            out["CustomerName"] = v
        return out
