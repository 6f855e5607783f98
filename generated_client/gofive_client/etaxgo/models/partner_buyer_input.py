# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
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


@_define(kw_only=True, slots=True)
class PartnerBuyerInput:
    """The buyer of a document.

    Attributes:
        name: Name of the company or person.
        tax_id: Tax id, 13 digits in the example; taxIdSchemeId says of which kind.
        tax_id_scheme_id: Kind of the tax id; TXID in the example.
        branch_no: Number of the branch, 5 digits; 00000 is the head office.
        address: Address of the buyer.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    name: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    tax_id_scheme_id: TaxIdScheme | str | Unset = UNSET
    branch_no: str | Unset = UNSET
    address: PartnerBuyerAddressInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> PartnerBuyerInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            name=get("name", UNSET),
            tax_id=get("taxId", UNSET),
            tax_id_scheme_id=get("taxIdSchemeId", UNSET),
            branch_no=get("branchNo", UNSET),
            address=PartnerBuyerAddressInput.from_dict(v) if (v := get("address", UNSET)).__class__ is dict else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
