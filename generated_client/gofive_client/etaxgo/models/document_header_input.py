# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset
from .allowance_charge_input import AllowanceChargeInput
from .exchanged_document_input import ExchangedDocumentInput
from .monetary_summation_input import MonetarySummationInput
from .referenced_document_input import ReferencedDocumentInput
from .trade_party_input import TradePartyInput
from .trade_tax_input import TradeTaxInput

_MEMBERS: dict[str, str] = {
    "ExchangedDocument": "exchanged_document",
    "SellerTradeParty": "seller_trade_party",
    "BuyerTradeParty": "buyer_trade_party",
    "AdditionalReferencedDocument": "additional_referenced_document",
    "ApplicableTradeTax": "applicable_trade_tax",
    "SpecifiedTradeAllowance": "specified_trade_allowance",
    "SpecifiedTradeCharge": "specified_trade_charge",
    "SpecifiedTradeSettlementHeaderMonetarySummation": "specified_trade_settlement_header_monetary_summation",
}


@_define(kw_only=True, slots=True)
class DocumentHeaderInput:
    """A document without its lines; the example is cut among the totals.

    Attributes:
        exchanged_document: The document itself, with number, type, date and purpose.
        seller_trade_party: Who sells.
        buyer_trade_party: Who buys.
        additional_referenced_document: An earlier document that this one refers to. One object in the example, not a
            list.
        applicable_trade_tax: The tax on the whole document.
        specified_trade_allowance: An allowance on the whole document, such as a discount.
        specified_trade_charge: A charge on the whole document.
        specified_trade_settlement_header_monetary_summation: The totals of the document.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    exchanged_document: ExchangedDocumentInput | Unset = UNSET
    seller_trade_party: TradePartyInput | Unset = UNSET
    buyer_trade_party: TradePartyInput | Unset = UNSET
    additional_referenced_document: ReferencedDocumentInput | Unset = UNSET
    applicable_trade_tax: TradeTaxInput | Unset = UNSET
    specified_trade_allowance: AllowanceChargeInput | Unset = UNSET
    specified_trade_charge: AllowanceChargeInput | Unset = UNSET
    specified_trade_settlement_header_monetary_summation: MonetarySummationInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentHeaderInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            exchanged_document=ExchangedDocumentInput.from_dict(v)
            if (v := get("ExchangedDocument", UNSET)).__class__ is dict
            else v,
            seller_trade_party=TradePartyInput.from_dict(v)
            if (v := get("SellerTradeParty", UNSET)).__class__ is dict
            else v,
            buyer_trade_party=TradePartyInput.from_dict(v)
            if (v := get("BuyerTradeParty", UNSET)).__class__ is dict
            else v,
            additional_referenced_document=ReferencedDocumentInput.from_dict(v)
            if (v := get("AdditionalReferencedDocument", UNSET)).__class__ is dict
            else v,
            applicable_trade_tax=TradeTaxInput.from_dict(v)
            if (v := get("ApplicableTradeTax", UNSET)).__class__ is dict
            else v,
            specified_trade_allowance=AllowanceChargeInput.from_dict(v)
            if (v := get("SpecifiedTradeAllowance", UNSET)).__class__ is dict
            else v,
            specified_trade_charge=AllowanceChargeInput.from_dict(v)
            if (v := get("SpecifiedTradeCharge", UNSET)).__class__ is dict
            else v,
            specified_trade_settlement_header_monetary_summation=MonetarySummationInput.from_dict(v)
            if (v := get("SpecifiedTradeSettlementHeaderMonetarySummation", UNSET)).__class__ is dict
            else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.exchanged_document) is not UNSET:
            out["ExchangedDocument"] = v.to_dict() if isinstance(v, ExchangedDocumentInput) else v
        if (v := self.seller_trade_party) is not UNSET:
            out["SellerTradeParty"] = v.to_dict() if isinstance(v, TradePartyInput) else v
        if (v := self.buyer_trade_party) is not UNSET:
            out["BuyerTradeParty"] = v.to_dict() if isinstance(v, TradePartyInput) else v
        if (v := self.additional_referenced_document) is not UNSET:
            out["AdditionalReferencedDocument"] = v.to_dict() if isinstance(v, ReferencedDocumentInput) else v
        if (v := self.applicable_trade_tax) is not UNSET:
            out["ApplicableTradeTax"] = v.to_dict() if isinstance(v, TradeTaxInput) else v
        if (v := self.specified_trade_allowance) is not UNSET:
            out["SpecifiedTradeAllowance"] = v.to_dict() if isinstance(v, AllowanceChargeInput) else v
        if (v := self.specified_trade_charge) is not UNSET:
            out["SpecifiedTradeCharge"] = v.to_dict() if isinstance(v, AllowanceChargeInput) else v
        if (v := self.specified_trade_settlement_header_monetary_summation) is not UNSET:
            out["SpecifiedTradeSettlementHeaderMonetarySummation"] = (
                v.to_dict() if isinstance(v, MonetarySummationInput) else v
            )
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
