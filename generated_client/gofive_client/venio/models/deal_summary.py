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
    "dealNo": "deal_no",
    "dealsName": "deals_name",
    "customerId": "customer_id",
    "customerName": "customer_name",
    "customerCode": "customer_code",
    "dealsValue": "deals_value",
    "statusId": "status_id",
    "statusName": "status_name",
    "dealStageId": "deal_stage_id",
    "dealStageName": "deal_stage_name",
    "notes": "notes",
    "dealQuantity": "deal_quantity",
    "quantity": "quantity",
    "dealMeasure": "deal_measure",
    "dealMeasureUnit": "deal_measure_unit",
    "measure": "measure",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DealSummary(_Model):
    """A deal as a row of Deal Enquiry, up to where the table breaks off.

    Attributes:
        deals_id: Id of the deal.
        deal_no: Running number of the deal.
        deals_name: What the deal is called.
        customer_id: Id of the customer.
        customer_name: The customer's name.
        customer_code: The customer's code.
        deals_value: What the deal is worth; the currency is not named.
        status_id: Id of the deal's status; values unknown.
        status_name: Name of the deal's status; values unknown.
        deal_stage_id: Id of the stage that the deal is in.
        deal_stage_name: Name of the stage.
        notes: Note on the deal.
        deal_quantity: How much the deal is about; the unit is not stated.
        quantity: A quantity, its unit not stated; how it differs from dealQuantity is not given.
        deal_measure: A number for the deal's measure; its meaning is not given.
        deal_measure_unit: Unit of the measure; the table names a type Unit without its members.
        measure: A number for the measure; how it differs from dealMeasure is not given.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    deals_id: int | None = None
    deal_no: str | None = None
    deals_name: str | None = None
    customer_id: int | None = None
    customer_name: str | None = None
    customer_code: str | None = None
    deals_value: float | None = None
    status_id: int | None = None
    status_name: str | None = None
    deal_stage_id: int | None = None
    deal_stage_name: str | None = None
    notes: str | None = None
    deal_quantity: float | None = None
    quantity: float | None = None
    deal_measure: int | None = None
    deal_measure_unit: Any = None
    measure: int | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DealSummary:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DealSummary = _new(cls)
        (
            (
                self.deals_id,
                self.deal_no,
                self.deals_name,
                self.customer_id,
                self.customer_name,
                self.customer_code,
                self.deals_value,
                self.status_id,
                self.status_name,
                self.deal_stage_id,
                self.deal_stage_name,
                self.notes,
                self.deal_quantity,
                self.quantity,
                self.deal_measure,
                self.deal_measure_unit,
                self.measure,
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
        if (v := self.deal_no) is not None:
            out["dealNo"] = v
        if (v := self.deals_name) is not None:
            out["dealsName"] = v
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        if (v := self.customer_name) is not None:
            out["customerName"] = v
        if (v := self.customer_code) is not None:
            out["customerCode"] = v
        if (v := self.deals_value) is not None:
            out["dealsValue"] = v
        if (v := self.status_id) is not None:
            out["statusId"] = v
        if (v := self.status_name) is not None:
            out["statusName"] = v
        if (v := self.deal_stage_id) is not None:
            out["dealStageId"] = v
        if (v := self.deal_stage_name) is not None:
            out["dealStageName"] = v
        if (v := self.notes) is not None:
            out["notes"] = v
        if (v := self.deal_quantity) is not None:
            out["dealQuantity"] = v
        if (v := self.quantity) is not None:
            out["quantity"] = v
        if (v := self.deal_measure) is not None:
            out["dealMeasure"] = v
        if (v := self.deal_measure_unit) is not None:
            out["dealMeasureUnit"] = v
        if (v := self.measure) is not None:
            out["measure"] = v
        return out
