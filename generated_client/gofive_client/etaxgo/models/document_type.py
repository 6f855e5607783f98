# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import StrEnum


class DocumentType(StrEnum):
    """What kind of document it is, by the code list of the Thai ETDA recommendation 3-2560 for e-tax messages, as read
    from public code. The list is not from Gofive's docs, which show 388 alone; which codes eTaxGo takes is unconfirmed.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    DEBIT_NOTE = "80"
    CREDIT_NOTE = "81"
    INVOICE = "380"
    TAX_INVOICE = "388"
    RECEIPT = "T01"
    INVOICE_TAX_INVOICE = "T02"
    RECEIPT_TAX_INVOICE = "T03"
    DELIVERY_ORDER_TAX_INVOICE = "T04"
    ABBREVIATED_TAX_INVOICE = "T05"
    RECEIPT_ABBREVIATED_TAX_INVOICE = "T06"
    CANCELLATION_NOTE = "T07"
