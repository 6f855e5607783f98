# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset
from .raw_exchanged_document_input import RawExchangedDocumentInput
from .raw_trade_party_input import RawTradePartyInput

_MEMBERS: dict[str, str] = {
    "exchangedDocument": "exchanged_document",
    "sellerTradeParty": "seller_trade_party",
}


@_define(kw_only=True, slots=True)
class RawDocumentHeaderInput:
    """A document without its lines; the example is cut in the seller.

    Attributes:
        exchanged_document: The document itself, with number, type, date and purpose.
        seller_trade_party: Who sells.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    exchanged_document: RawExchangedDocumentInput | Unset = UNSET
    seller_trade_party: RawTradePartyInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDocumentHeaderInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            exchanged_document=RawExchangedDocumentInput.from_dict(v)
            if (v := get("exchangedDocument", UNSET)).__class__ is dict
            else v,
            seller_trade_party=RawTradePartyInput.from_dict(v)
            if (v := get("sellerTradeParty", UNSET)).__class__ is dict
            else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.exchanged_document) is not UNSET:
            out["exchangedDocument"] = v.to_dict() if isinstance(v, RawExchangedDocumentInput) else v
        if (v := self.seller_trade_party) is not UNSET:
            out["sellerTradeParty"] = v.to_dict() if isinstance(v, RawTradePartyInput) else v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
