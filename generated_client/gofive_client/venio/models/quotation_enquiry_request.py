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

if TYPE_CHECKING:
    from .quotation_status import QuotationStatus

_MEMBERS: dict[str, str] = {
    "take": "take",
    "skip": "skip",
    "quotationNo": "quotation_no",
    "quotationStatus": "quotation_status",
    "staffCode": "staff_code",
    "customerCode": "customer_code",
    "quotationDate": "quotation_date",
}
_read = _reader(_MEMBERS, UNSET, ("take",))


@_define(kw_only=True, slots=True, repr=False, eq=False)
class QuotationEnquiryRequest(_Model):
    """Filters of an enquiry and the page wanted.

    Attributes:
        take: Number of rows wanted.
        skip: Number of rows to pass over.
        quotation_no: Only the quotation with this number.
        quotation_status: Only quotations in this status.
        staff_code: Only quotations of the salesperson with this staff code.
        customer_code: Only quotations for the customer with this code.
        quotation_date: Only quotations created on this date. The page's example holds a datetime placeholder, the
            vendor's sample says YYYY-MM-DD.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    take: int
    skip: int | None | Unset = UNSET
    quotation_no: str | None | Unset = UNSET
    quotation_status: QuotationStatus | int | None | Unset = UNSET
    staff_code: str | None | Unset = UNSET
    customer_code: str | None | Unset = UNSET
    quotation_date: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> QuotationEnquiryRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: QuotationEnquiryRequest = _new(cls)
        (
            (
                self.take,
                self.skip,
                self.quotation_no,
                self.quotation_status,
                self.staff_code,
                self.customer_code,
                self.quotation_date,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["take"] = self.take
        if (v := self.skip) is not UNSET:
            out["skip"] = v
        if (v := self.quotation_no) is not UNSET:
            out["quotationNo"] = v
        if (v := self.quotation_status) is not UNSET:
            out["quotationStatus"] = v
        if (v := self.staff_code) is not UNSET:
            out["staffCode"] = v
        if (v := self.customer_code) is not UNSET:
            out["customerCode"] = v
        if (v := self.quotation_date) is not UNSET:
            out["quotationDate"] = v
        return out
