# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_offset, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "customerCodes": "customer_codes",
    "boardId": "board_id",
    "dealName": "deal_name",
    "probability": "probability",
    "dealValue": "deal_value",
    "dealQuantity": "deal_quantity",
    "dealQuantityUnit": "deal_quantity_unit",
    "dealInterests": "deal_interests",
    "dealLabels": "deal_labels",
    "dealDate": "deal_date",
    "expectedCloseDate": "expected_close_date",
    "note": "note",
    "assignTo": "assign_to",
    "participantCodes": "participant_codes",
    "dateFollowUp": "date_follow_up",
    "followUpNotes": "follow_up_notes",
    "remark": "remark",
    "dealStageId": "deal_stage_id",
    "reasonCategoryId": "reason_category_id",
    "markAllTaskAsDone": "mark_all_task_as_done",
    "cancleAllOrder": "cancle_all_order",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "customerCodes",
        "boardId",
        "dealName",
        "probability",
        "dealValue",
        "expectedCloseDate",
        "assignTo",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DealCreateRequest(_Model):
    """A deal to open.

    Attributes:
        customer_codes: Codes of the customers that the deal is with.
        board_id: Id of the board that takes the deal, from Get Deal Board.
        deal_name: What the deal is called.
        probability: Chance of winning, in percent by the look of the examples.
        deal_value: What the deal is worth; the currency is not named. Integer by the table, although the 2021 portal
            reads it as a decimal.
        deal_quantity: How much the deal is about, counted in dealQuantityUnit.
        deal_quantity_unit: Unit of dealQuantity, free text in the example.
        deal_interests: Ids of interests, from Get Deal Interest.
        deal_labels: Ids of labels, from Get DealLabel.
        deal_date: When the deal was made. Whether it must be sent is not shown; the 2021 portal requires it.
        expected_close_date: When the deal should be closed.
        note: Note on the deal.
        assign_to: Staff code of the person who handles the deal.
        participant_codes: Staff codes of others who take part.
        date_follow_up: When to get back to the customer. The table's pattern has no offset (yyyy-MM-ddTHH:mm:ss), the
            example has one.
        follow_up_notes: Note for the follow-up.
        remark: A further remark.
        deal_stage_id: Id of the stage, from Get Deal Stage.
        reason_category_id: Id of a reason category, presumably from Get Deal Missed Reason Categories.
        mark_all_task_as_done: By its name, marks all tasks of the deal as done.
        cancle_all_order: By its name (spelled so in the docs), cancels all orders of the deal.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    customer_codes: Sequence[str]
    board_id: int
    deal_name: str
    probability: int
    deal_value: float
    deal_quantity: float | Unset = UNSET
    deal_quantity_unit: str | Unset = UNSET
    deal_interests: Sequence[int] | Unset = UNSET
    deal_labels: Sequence[int] | Unset = UNSET
    deal_date: datetime.datetime | Unset = UNSET
    expected_close_date: datetime.datetime
    note: str | Unset = UNSET
    assign_to: str
    participant_codes: Sequence[str] | Unset = UNSET
    date_follow_up: datetime.datetime | Unset = UNSET
    follow_up_notes: str | Unset = UNSET
    remark: str | Unset = UNSET
    deal_stage_id: int | Unset = UNSET
    reason_category_id: int | Unset = UNSET
    mark_all_task_as_done: bool | Unset = UNSET
    cancle_all_order: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DealCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DealCreateRequest = _new(cls)
        (
            (
                self.customer_codes,
                self.board_id,
                self.deal_name,
                self.probability,
                self.deal_value,
                self.deal_quantity,
                self.deal_quantity_unit,
                self.deal_interests,
                self.deal_labels,
                v_deal_date,
                v_expected_close_date,
                self.note,
                self.assign_to,
                self.participant_codes,
                v_date_follow_up,
                self.follow_up_notes,
                self.remark,
                self.deal_stage_id,
                self.reason_category_id,
                self.mark_all_task_as_done,
                self.cancle_all_order,
            ),
            self._others,
        ) = _read(src)
        self.deal_date = parse_datetime(v_deal_date)
        self.expected_close_date = parse_datetime(v_expected_close_date)
        self.date_follow_up = parse_datetime(v_date_follow_up)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        v = self.customer_codes
        out["customerCodes"] = as_list(v)
        out["boardId"] = self.board_id
        out["dealName"] = self.deal_name
        out["probability"] = self.probability
        out["dealValue"] = self.deal_value
        if (v := self.deal_quantity) is not UNSET:
            out["dealQuantity"] = v
        if (v := self.deal_quantity_unit) is not UNSET:
            out["dealQuantityUnit"] = v
        if (v := self.deal_interests) is not UNSET:
            out["dealInterests"] = as_list(v)
        if (v := self.deal_labels) is not UNSET:
            out["dealLabels"] = as_list(v)
        if (v := self.deal_date) is not UNSET:
            out["dealDate"] = format_date_time_offset(v)
        v = self.expected_close_date
        out["expectedCloseDate"] = format_date_time_offset(v)
        if (v := self.note) is not UNSET:
            out["note"] = v
        out["assignTo"] = self.assign_to
        if (v := self.participant_codes) is not UNSET:
            out["participantCodes"] = as_list(v)
        if (v := self.date_follow_up) is not UNSET:
            out["dateFollowUp"] = format_date_time_offset(v)
        if (v := self.follow_up_notes) is not UNSET:
            out["followUpNotes"] = v
        if (v := self.remark) is not UNSET:
            out["remark"] = v
        if (v := self.deal_stage_id) is not UNSET:
            out["dealStageId"] = v
        if (v := self.reason_category_id) is not UNSET:
            out["reasonCategoryId"] = v
        if (v := self.mark_all_task_as_done) is not UNSET:
            out["markAllTaskAsDone"] = v
        if (v := self.cancle_all_order) is not UNSET:
            out["cancleAllOrder"] = v
        return out
