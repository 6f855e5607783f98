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
from .raw_exchanged_document_input import RawExchangedDocumentInput
from .raw_trade_party_input import RawTradePartyInput

_MEMBERS: dict[str, str] = {
    "exchangedDocument": "exchanged_document",
    "sellerTradeParty": "seller_trade_party",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class RawDocumentHeaderInput(_Model):
    """A document without its lines; the example is cut in the seller.

    Attributes:
        exchanged_document: The document itself, with number, type, date and purpose.
        seller_trade_party: Who sells.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    exchanged_document: RawExchangedDocumentInput | Unset = UNSET
    seller_trade_party: RawTradePartyInput | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDocumentHeaderInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: RawDocumentHeaderInput = _new(cls)
        (
            (
                v_exchanged_document,
                v_seller_trade_party,
            ),
            self._others,
        ) = _read(src)
        self.exchanged_document = (
            RawExchangedDocumentInput.from_dict(v_exchanged_document)
            if v_exchanged_document.__class__ is dict
            else v_exchanged_document
        )
        self.seller_trade_party = (
            RawTradePartyInput.from_dict(v_seller_trade_party)
            if v_seller_trade_party.__class__ is dict
            else v_seller_trade_party
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.exchanged_document) is not UNSET:
            out["exchangedDocument"] = v.to_dict() if isinstance(v, RawExchangedDocumentInput) else v
        if (v := self.seller_trade_party) is not UNSET:
            out["sellerTradeParty"] = v.to_dict() if isinstance(v, RawTradePartyInput) else v
        return out
