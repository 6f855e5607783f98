# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import StrEnum


class TaxIdScheme(StrEnum):
    """What kind of tax id a party has, as the Thai ETDA recommendation 3-2560 for e-tax messages is commonly known to list
    it. Gofive's docs show NIDN and TXID alone; CCPT and OTHR were not seen in any text. Which codes eTaxGo takes is
    unconfirmed.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    TAX_ID = "TXID"
    NATIONAL_ID = "NIDN"
    PASSPORT = "CCPT"
    OTHER = "OTHR"
