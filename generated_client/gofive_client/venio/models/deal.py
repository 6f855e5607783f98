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
    "expectedCloseDate": "expected_close_date",
    "probability": "probability",
    "notes": "notes",
    "isActive": "is_active",
    "boardId": "board_id",
    "dateCreated": "date_created",
    "createByUserId": "create_by_user_id",
    "dateModified": "date_modified",
    "modifiedByUserId": "modified_by_user_id",
    "measure": "measure",
    "customer": "customer",
    "dealStage": "deal_stage",
    "dealsInterests": "deals_interests",
    "dealsLabels": "deals_labels",
    "isAction": "is_action",
    "isEdit": "is_edit",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class Deal(_Model):
    """A deal as Get Deal reads it, up to where the table breaks off.

    Attributes:
        deals_id: Id of the deal.
        customer_id: Id of the customer.
        deal_no: Running number of the deal.
        deals_name: What the deal is called.
        deals_value: What the deal is worth; the currency is not named. A decimal in Deal Enquiry.
        status_id: Id of the deal's status; values unknown.
        deal_stage_id: Id of the stage that the deal is in. Boolean by the table, surely by mistake; an integer in
            Update Deal's example.
        deals_index: An index of the deal. String by the table, an integer in Update Deal's example.
        deals_date: When the deal was made.
        expected_close_date: When the deal should be closed.
        probability: Chance of winning, apparently in percent.
        notes: Note on the deal.
        is_active: Whether the deal is active.
        board_id: Id of the board that the deal is on.
        date_created: When the record was created.
        create_by_user_id: User who created it. The other objects spell it createdByUserId.
        date_modified: When the record was last changed.
        modified_by_user_id: User who last changed it.
        measure: A number for the measure; its meaning is not given.
        customer: The customer (type Customer); members not seen.
        deal_stage: The stage (type DealStage); members not seen.
        deals_interests: The deal's interests (type DealsInterest); members not seen.
        deals_labels: The deal's labels (type DealsLabel); members not seen.
        is_action: A flag whose meaning is not given.
        is_edit: Whether the deal can be edited.
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
    expected_close_date: str | None = None
    probability: int | None = None
    notes: str | None = None
    is_active: bool | None = None
    board_id: int | None = None
    date_created: str | None = None
    create_by_user_id: int | str | None = None
    date_modified: str | None = None
    modified_by_user_id: str | None = None
    measure: int | None = None
    customer: dict[str, Any] | None = None
    deal_stage: dict[str, Any] | None = None
    deals_interests: list[dict[str, Any]] | None = None
    deals_labels: list[dict[str, Any]] | None = None
    is_action: bool | None = None
    is_edit: bool | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Deal:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: Deal = _new(cls)
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
                self.expected_close_date,
                self.probability,
                self.notes,
                self.is_active,
                self.board_id,
                self.date_created,
                self.create_by_user_id,
                self.date_modified,
                self.modified_by_user_id,
                self.measure,
                self.customer,
                self.deal_stage,
                self.deals_interests,
                self.deals_labels,
                self.is_action,
                self.is_edit,
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
        if (v := self.expected_close_date) is not None:
            out["expectedCloseDate"] = v
        if (v := self.probability) is not None:
            out["probability"] = v
        if (v := self.notes) is not None:
            out["notes"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        if (v := self.board_id) is not None:
            out["boardId"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = v
        if (v := self.create_by_user_id) is not None:
            out["createByUserId"] = v
        if (v := self.date_modified) is not None:
            out["dateModified"] = v
        if (v := self.modified_by_user_id) is not None:
            out["modifiedByUserId"] = v
        if (v := self.measure) is not None:
            out["measure"] = v
        if (v := self.customer) is not None:
            out["customer"] = v
        if (v := self.deal_stage) is not None:
            out["dealStage"] = v
        if (v := self.deals_interests) is not None:
            out["dealsInterests"] = v
        if (v := self.deals_labels) is not None:
            out["dealsLabels"] = v
        if (v := self.is_action) is not None:
            out["isAction"] = v
        if (v := self.is_edit) is not None:
            out["isEdit"] = v
        return out
