# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import StrEnum


class DocumentPurpose(StrEnum):
    """Why a note or a replacement is issued, by the code list of the Thai ETDA recommendation 3-2560 for e-tax messages,
    as read from public code. The list is not from Gofive's docs, which show DBNG01 and RCTC01 alone; which codes eTaxGo
    takes is unconfirmed. DBN stands for debit notes, CDN for credit notes (G goods, S services), TIVC for a replaced
    tax invoice, RCTC for a replaced receipt.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    DEBIT_GOODS_MORE_DELIVERED = "DBNG01"
    DEBIT_GOODS_PRICE_TOO_LOW = "DBNG02"
    DEBIT_GOODS_OTHER = "DBNG99"
    DEBIT_SERVICES_MORE_RENDERED = "DBNS01"
    DEBIT_SERVICES_PRICE_TOO_LOW = "DBNS02"
    DEBIT_SERVICES_OTHER = "DBNS99"
    CREDIT_GOODS_NOT_AS_AGREED = "CDNG01"
    CREDIT_GOODS_DAMAGED = "CDNG02"
    CREDIT_GOODS_QUANTITY_SHORT = "CDNG03"
    CREDIT_GOODS_PRICE_TOO_HIGH = "CDNG04"
    CREDIT_GOODS_RETURNED = "CDNG05"
    CREDIT_GOODS_OTHER = "CDNG99"
    CREDIT_SERVICES_NOT_AS_AGREED = "CDNS01"
    CREDIT_SERVICES_QUANTITY_SHORT = "CDNS02"
    CREDIT_SERVICES_PRICE_TOO_HIGH = "CDNS03"
    CREDIT_SERVICES_CONTRACT_TERMINATED = "CDNS04"
    CREDIT_SERVICES_OTHER = "CDNS99"
    TAX_INVOICE_WRONG_NAME = "TIVC01"
    TAX_INVOICE_WRONG_ADDRESS = "TIVC02"
    TAX_INVOICE_OTHER = "TIVC99"
    RECEIPT_WRONG_NAME = "RCTC01"
    RECEIPT_WRONG_ADDRESS = "RCTC02"
    RECEIPT_ALL_RETURNED_OR_CANCELLED = "RCTC03"
    RECEIPT_PARTLY_RETURNED_OR_CANCELLED = "RCTC04"
    RECEIPT_OTHER = "RCTC99"
