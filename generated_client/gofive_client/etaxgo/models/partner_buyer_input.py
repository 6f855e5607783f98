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
from .partner_buyer_address_input import PartnerBuyerAddressInput

if TYPE_CHECKING:
    from .tax_id_scheme import TaxIdScheme

_MEMBERS: dict[str, str] = {
    "name": "name",
    "taxId": "tax_id",
    "taxIdSchemeId": "tax_id_scheme_id",
    "branchNo": "branch_no",
    "address": "address",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class PartnerBuyerInput(_Model):
    """The buyer of a document.

    Attributes:
        name: Name of the company or person.
        tax_id: Tax id, 13 digits in the example; taxIdSchemeId says of which kind.
        tax_id_scheme_id: Kind of the tax id; TXID in the example.
        branch_no: Number of the branch, 5 digits; 00000 is the head office.
        address: Address of the buyer.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    name: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    tax_id_scheme_id: TaxIdScheme | str | Unset = UNSET
    branch_no: str | Unset = UNSET
    address: PartnerBuyerAddressInput | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> PartnerBuyerInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: PartnerBuyerInput = _new(cls)
        (
            (
                self.name,
                self.tax_id,
                self.tax_id_scheme_id,
                self.branch_no,
                v_address,
            ),
            self._others,
        ) = _read(src)
        self.address = PartnerBuyerAddressInput.from_dict(v_address) if v_address.__class__ is dict else v_address
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.name) is not UNSET:
            out["name"] = v
        if (v := self.tax_id) is not UNSET:
            out["taxId"] = v
        if (v := self.tax_id_scheme_id) is not UNSET:
            out["taxIdSchemeId"] = v
        if (v := self.branch_no) is not UNSET:
            out["branchNo"] = v
        if (v := self.address) is not UNSET:
            out["address"] = v.to_dict() if isinstance(v, PartnerBuyerAddressInput) else v
        return out
