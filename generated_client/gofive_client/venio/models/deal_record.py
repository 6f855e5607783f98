# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

_MEMBERS: dict[str, str] = {
    "dealsId": "deals_id",
    "customerId": "customer_id",
    "dealNo": "deal_no",
    "dealsName": "deals_name",
    "dealsValue": "deals_value",
    "statusId": "status_id",
    "dealStageId": "deal_stage_id",
    "dealsIndex": "deals_index",
    "dealsDate": "deals_date",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DealRecord(_Model):
    """The deal that Update Deal answers with, up to where its example breaks off.

    Attributes:
        deals_id: Id of the deal.
        customer_id: Id of the customer.
        deal_no: Running number of the deal.
        deals_name: What the deal is called (dealName in requests).
        deals_value: What the deal is worth (dealValue in requests); the currency is not named.
        status_id: Id of the deal's status; values unknown.
        deal_stage_id: Id of the stage that the deal is in.
        deals_index: An index of the deal; its meaning is not given.
        deals_date: When the deal was made; starts with yyyy-MM-dd, the rest was cut off.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    deals_id: int | None = None
    customer_id: int | None = None
    deal_no: str | None = None
    deals_name: str | None = None
    deals_value: float | None = None
    status_id: int | None = None
    deal_stage_id: int | None = None
    deals_index: int | None = None
    deals_date: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DealRecord:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DealRecord = _new(cls)
        (
            (
                self.deals_id,
                self.customer_id,
                self.deal_no,
                self.deals_name,
                self.deals_value,
                self.status_id,
                self.deal_stage_id,
                self.deals_index,
                self.deals_date,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.deals_id) is not None:
            out["dealsId"] = v
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        if (v := self.deal_no) is not None:
            out["dealNo"] = v
        if (v := self.deals_name) is not None:
            out["dealsName"] = v
        if (v := self.deals_value) is not None:
            out["dealsValue"] = v
        if (v := self.status_id) is not None:
            out["statusId"] = v
        if (v := self.deal_stage_id) is not None:
            out["dealStageId"] = v
        if (v := self.deals_index) is not None:
            out["dealsIndex"] = v
        if (v := self.deals_date) is not None:
            out["dealsDate"] = v
        return out
