# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

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


@_define(kw_only=True, slots=True)
class DealSummary:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DealSummary:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            deals_id=get("dealsId"),
            deal_no=get("dealNo"),
            deals_name=get("dealsName"),
            customer_id=get("customerId"),
            customer_name=get("customerName"),
            customer_code=get("customerCode"),
            deals_value=get("dealsValue"),
            status_id=get("statusId"),
            status_name=get("statusName"),
            deal_stage_id=get("dealStageId"),
            deal_stage_name=get("dealStageName"),
            notes=get("notes"),
            deal_quantity=get("dealQuantity"),
            quantity=get("quantity"),
            deal_measure=get("dealMeasure"),
            deal_measure_unit=get("dealMeasureUnit"),
            measure=get("measure"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
