# Made from the spec by `make generate`; changes here are lost.
"""Models of the eTaxGo API: what is sent and what is read. A model is loaded when it is first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .abbreviated_tax_invoice_create_request import AbbreviatedTaxInvoiceCreateRequest
    from .access_token import AccessToken
    from .allowance_charge_input import AllowanceChargeInput
    from .buyer_input import BuyerInput
    from .corrected_receipt_create_request import CorrectedReceiptCreateRequest
    from .debit_note_create_request import DebitNoteCreateRequest
    from .delivery_input import DeliveryInput
    from .document_cancel_request import DocumentCancelRequest
    from .document_create_request import DocumentCreateRequest
    from .document_discount_input import DocumentDiscountInput
    from .document_header_input import DocumentHeaderInput
    from .document_input import DocumentInput
    from .document_purpose import DocumentPurpose
    from .document_resend_request import DocumentResendRequest
    from .document_type import DocumentType
    from .exchanged_document_input import ExchangedDocumentInput
    from .item_product_input import ItemProductInput
    from .monetary_summation_input import MonetarySummationInput
    from .partner_access_token import PartnerAccessToken
    from .partner_buyer_address_input import PartnerBuyerAddressInput
    from .partner_buyer_input import PartnerBuyerInput
    from .partner_document_create_request import PartnerDocumentCreateRequest
    from .partner_token_request import PartnerTokenRequest
    from .raw_data_create_request import RawDataCreateRequest
    from .raw_data_input import RawDataInput
    from .raw_delivery_input import RawDeliveryInput
    from .raw_delivery_model_input import RawDeliveryModelInput
    from .raw_document_header_input import RawDocumentHeaderInput
    from .raw_document_input import RawDocumentInput
    from .raw_exchanged_document_input import RawExchangedDocumentInput
    from .raw_trade_party_input import RawTradePartyInput
    from .reference_document_input import ReferenceDocumentInput
    from .referenced_document_input import ReferencedDocumentInput
    from .tax_id_scheme import TaxIdScheme
    from .tax_invoice_update_request import TaxInvoiceUpdateRequest
    from .token_request import TokenRequest
    from .trade_party_input import TradePartyInput
    from .trade_tax_input import TradeTaxInput

_MODULES: dict[str, str] = {
    "AbbreviatedTaxInvoiceCreateRequest": "abbreviated_tax_invoice_create_request",
    "AccessToken": "access_token",
    "AllowanceChargeInput": "allowance_charge_input",
    "BuyerInput": "buyer_input",
    "CorrectedReceiptCreateRequest": "corrected_receipt_create_request",
    "DebitNoteCreateRequest": "debit_note_create_request",
    "DeliveryInput": "delivery_input",
    "DocumentCancelRequest": "document_cancel_request",
    "DocumentCreateRequest": "document_create_request",
    "DocumentDiscountInput": "document_discount_input",
    "DocumentHeaderInput": "document_header_input",
    "DocumentInput": "document_input",
    "DocumentPurpose": "document_purpose",
    "DocumentResendRequest": "document_resend_request",
    "DocumentType": "document_type",
    "ExchangedDocumentInput": "exchanged_document_input",
    "ItemProductInput": "item_product_input",
    "MonetarySummationInput": "monetary_summation_input",
    "PartnerAccessToken": "partner_access_token",
    "PartnerBuyerAddressInput": "partner_buyer_address_input",
    "PartnerBuyerInput": "partner_buyer_input",
    "PartnerDocumentCreateRequest": "partner_document_create_request",
    "PartnerTokenRequest": "partner_token_request",
    "RawDataCreateRequest": "raw_data_create_request",
    "RawDataInput": "raw_data_input",
    "RawDeliveryInput": "raw_delivery_input",
    "RawDeliveryModelInput": "raw_delivery_model_input",
    "RawDocumentHeaderInput": "raw_document_header_input",
    "RawDocumentInput": "raw_document_input",
    "RawExchangedDocumentInput": "raw_exchanged_document_input",
    "RawTradePartyInput": "raw_trade_party_input",
    "ReferenceDocumentInput": "reference_document_input",
    "ReferencedDocumentInput": "referenced_document_input",
    "TaxIdScheme": "tax_id_scheme",
    "TaxInvoiceUpdateRequest": "tax_invoice_update_request",
    "TokenRequest": "token_request",
    "TradePartyInput": "trade_party_input",
    "TradeTaxInput": "trade_tax_input",
}

__all__: list[str] = [
    "AbbreviatedTaxInvoiceCreateRequest",
    "AccessToken",
    "AllowanceChargeInput",
    "BuyerInput",
    "CorrectedReceiptCreateRequest",
    "DebitNoteCreateRequest",
    "DeliveryInput",
    "DocumentCancelRequest",
    "DocumentCreateRequest",
    "DocumentDiscountInput",
    "DocumentHeaderInput",
    "DocumentInput",
    "DocumentPurpose",
    "DocumentResendRequest",
    "DocumentType",
    "ExchangedDocumentInput",
    "ItemProductInput",
    "MonetarySummationInput",
    "PartnerAccessToken",
    "PartnerBuyerAddressInput",
    "PartnerBuyerInput",
    "PartnerDocumentCreateRequest",
    "PartnerTokenRequest",
    "RawDataCreateRequest",
    "RawDataInput",
    "RawDeliveryInput",
    "RawDeliveryModelInput",
    "RawDocumentHeaderInput",
    "RawDocumentInput",
    "RawExchangedDocumentInput",
    "RawTradePartyInput",
    "ReferenceDocumentInput",
    "ReferencedDocumentInput",
    "TaxIdScheme",
    "TaxInvoiceUpdateRequest",
    "TokenRequest",
    "TradePartyInput",
    "TradeTaxInput",
]


if not TYPE_CHECKING:  # to a type checker a module with __getattr__ has every name

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
