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
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DocumentHeaderInput(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    exchanged_document: ExchangedDocumentInput | Unset = UNSET
    seller_trade_party: TradePartyInput | Unset = UNSET
    buyer_trade_party: TradePartyInput | Unset = UNSET
    additional_referenced_document: ReferencedDocumentInput | Unset = UNSET
    applicable_trade_tax: TradeTaxInput | Unset = UNSET
    specified_trade_allowance: AllowanceChargeInput | Unset = UNSET
    specified_trade_charge: AllowanceChargeInput | Unset = UNSET
    specified_trade_settlement_header_monetary_summation: MonetarySummationInput | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentHeaderInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DocumentHeaderInput = _new(cls)
        (
            (
                v_exchanged_document,
                v_seller_trade_party,
                v_buyer_trade_party,
                v_additional_referenced_document,
                v_applicable_trade_tax,
                v_specified_trade_allowance,
                v_specified_trade_charge,
                v_specified_trade_settlement_header_monetary_summation,
            ),
            self._others,
        ) = _read(src)
        self.exchanged_document = (
            ExchangedDocumentInput.from_dict(v_exchanged_document)
            if v_exchanged_document.__class__ is dict
            else v_exchanged_document
        )
        self.seller_trade_party = (
            TradePartyInput.from_dict(v_seller_trade_party)
            if v_seller_trade_party.__class__ is dict
            else v_seller_trade_party
        )
        self.buyer_trade_party = (
            TradePartyInput.from_dict(v_buyer_trade_party)
            if v_buyer_trade_party.__class__ is dict
            else v_buyer_trade_party
        )
        self.additional_referenced_document = (
            ReferencedDocumentInput.from_dict(v_additional_referenced_document)
            if v_additional_referenced_document.__class__ is dict
            else v_additional_referenced_document
        )
        self.applicable_trade_tax = (
            TradeTaxInput.from_dict(v_applicable_trade_tax)
            if v_applicable_trade_tax.__class__ is dict
            else v_applicable_trade_tax
        )
        self.specified_trade_allowance = (
            AllowanceChargeInput.from_dict(v_specified_trade_allowance)
            if v_specified_trade_allowance.__class__ is dict
            else v_specified_trade_allowance
        )
        self.specified_trade_charge = (
            AllowanceChargeInput.from_dict(v_specified_trade_charge)
            if v_specified_trade_charge.__class__ is dict
            else v_specified_trade_charge
        )
        self.specified_trade_settlement_header_monetary_summation = (
            MonetarySummationInput.from_dict(v_specified_trade_settlement_header_monetary_summation)
            if v_specified_trade_settlement_header_monetary_summation.__class__ is dict
            else v_specified_trade_settlement_header_monetary_summation
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
