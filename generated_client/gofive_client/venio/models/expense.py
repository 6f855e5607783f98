# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_offset, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from .expense_activity_log import ExpenseActivityLog
from .expense_attachment import ExpenseAttachment
from .expense_line import ExpenseLine
from .expense_state import ExpenseState

_MEMBERS: dict[str, str] = {
    "expenseId": "expense_id",
    "teamId": "team_id",
    "activityId": "activity_id",
    "expenseNo": "expense_no",
    "statusId": "status_id",
    "dateTransaction": "date_transaction",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "updatedByUserId": "updated_by_user_id",
    "dateUpdated": "date_updated",
    "waitingApproveByUserId": "waiting_approve_by_user_id",
    "waitingApproveByRoleId": "waiting_approve_by_role_id",
    "waitingApproveByRankNo": "waiting_approve_by_rank_no",
    "approvedByUserId": "approved_by_user_id",
    "dateApproved": "date_approved",
    "modifiedByUserId": "modified_by_user_id",
    "remark": "remark",
    "subject": "subject",
    "totalBaht": "total_baht",
    "activityExpenses": "activity_expenses",
    "expenseDetails": "expense_details",
    "expenseStates": "expense_states",
    "canApprove": "can_approve",
    "isEdit": "is_edit",
    "deletable": "deletable",
    "total": "total",
    "statusName": "status_name",
    "reason": "reason",
    "attachments": "attachments",
    "pictureUrl": "picture_url",
    "activityLogs": "activity_logs",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class Expense(_Model):
    """An expense claim, as far as its members were seen.

    Attributes:
        expense_id: Id of the expense.
        team_id: Id of the team.
        activity_id: Id of the activity.
        expense_no: Number of the expense; its form is not known.
        status_id: Id of the status; the page's example has 302, which is not explained.
        date_transaction: Date of the expense.
        created_by_user_id: Id of the user who filed the claim.
        date_created: When the claim was filed.
        updated_by_user_id: Id of the user who last updated the claim.
        date_updated: When the claim was last updated.
        waiting_approve_by_user_id: Id of the user whose approval is awaited.
        waiting_approve_by_role_id: Id of the role whose approval is awaited.
        waiting_approve_by_rank_no: Number of the rank whose approval is awaited.
        approved_by_user_id: Id of the user who approved the claim.
        date_approved: When the claim was approved.
        modified_by_user_id: Id of the user who modified the claim.
        remark: Remark on the claim; empty in the page's example.
        subject: Subject of the claim.
        total_baht: Total in baht, by its name.
        activity_expenses: Expenses of activities, by the name; empty in the page's example, items unknown.
        expense_details: Lines of the claim; requests write ExpenseDetails.
        expense_states: Approval states of the claim.
        can_approve: Whether the claim can be approved.
        is_edit: Whether the claim can be edited, by its name.
        deletable: Whether the claim can be deleted.
        total: Total of the claim; the currency is not stated.
        status_name: Name of the status; values unknown.
        reason: Reason; for what is not explained.
        attachments: Attachments of the claim.
        picture_url: URL of a picture; of what is not explained.
        activity_logs: Activity log of the claim.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    expense_id: int | None = None
    team_id: int | None = None
    activity_id: int | None = None
    expense_no: str | None = None
    status_id: int | None = None
    date_transaction: datetime.datetime | None = None
    created_by_user_id: str | None = None
    date_created: datetime.datetime | None = None
    updated_by_user_id: str | None = None
    date_updated: datetime.datetime | None = None
    waiting_approve_by_user_id: str | None = None
    waiting_approve_by_role_id: str | None = None
    waiting_approve_by_rank_no: int | None = None
    approved_by_user_id: str | None = None
    date_approved: str | None = None
    modified_by_user_id: str | None = None
    remark: str | None = None
    subject: str | None = None
    total_baht: float | None = None
    activity_expenses: list[Any] | None = None
    expense_details: list[ExpenseLine] | None = None
    expense_states: list[ExpenseState] | None = None
    can_approve: bool | None = None
    is_edit: bool | None = None
    deletable: bool | None = None
    total: float | None = None
    status_name: str | None = None
    reason: str | None = None
    attachments: list[ExpenseAttachment] | None = None
    picture_url: str | None = None
    activity_logs: list[ExpenseActivityLog] | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Expense:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: Expense = _new(cls)
        (
            (
                self.expense_id,
                self.team_id,
                self.activity_id,
                self.expense_no,
                self.status_id,
                v_date_transaction,
                self.created_by_user_id,
                v_date_created,
                self.updated_by_user_id,
                v_date_updated,
                self.waiting_approve_by_user_id,
                self.waiting_approve_by_role_id,
                self.waiting_approve_by_rank_no,
                self.approved_by_user_id,
                self.date_approved,
                self.modified_by_user_id,
                self.remark,
                self.subject,
                self.total_baht,
                self.activity_expenses,
                v_expense_details,
                v_expense_states,
                self.can_approve,
                self.is_edit,
                self.deletable,
                self.total,
                self.status_name,
                self.reason,
                v_attachments,
                self.picture_url,
                v_activity_logs,
            ),
            self._others,
        ) = _read(src)
        self.date_transaction = parse_datetime(v_date_transaction)
        self.date_created = parse_datetime(v_date_created)
        self.date_updated = parse_datetime(v_date_updated)
        self.expense_details = (
            [ExpenseLine.from_dict(i) if i.__class__ is dict else i for i in v_expense_details]
            if v_expense_details.__class__ is list
            else v_expense_details
        )
        self.expense_states = (
            [ExpenseState.from_dict(i) if i.__class__ is dict else i for i in v_expense_states]
            if v_expense_states.__class__ is list
            else v_expense_states
        )
        self.attachments = (
            [ExpenseAttachment.from_dict(i) if i.__class__ is dict else i for i in v_attachments]
            if v_attachments.__class__ is list
            else v_attachments
        )
        self.activity_logs = (
            [ExpenseActivityLog.from_dict(i) if i.__class__ is dict else i for i in v_activity_logs]
            if v_activity_logs.__class__ is list
            else v_activity_logs
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.expense_id) is not None:
            out["expenseId"] = v
        if (v := self.team_id) is not None:
            out["teamId"] = v
        if (v := self.activity_id) is not None:
            out["activityId"] = v
        if (v := self.expense_no) is not None:
            out["expenseNo"] = v
        if (v := self.status_id) is not None:
            out["statusId"] = v
        if (v := self.date_transaction) is not None:
            out["dateTransaction"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.updated_by_user_id) is not None:
            out["updatedByUserId"] = v
        if (v := self.date_updated) is not None:
            out["dateUpdated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.waiting_approve_by_user_id) is not None:
            out["waitingApproveByUserId"] = v
        if (v := self.waiting_approve_by_role_id) is not None:
            out["waitingApproveByRoleId"] = v
        if (v := self.waiting_approve_by_rank_no) is not None:
            out["waitingApproveByRankNo"] = v
        if (v := self.approved_by_user_id) is not None:
            out["approvedByUserId"] = v
        if (v := self.date_approved) is not None:
            out["dateApproved"] = v
        if (v := self.modified_by_user_id) is not None:
            out["modifiedByUserId"] = v
        if (v := self.remark) is not None:
            out["remark"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        if (v := self.total_baht) is not None:
            out["totalBaht"] = v
        if (v := self.activity_expenses) is not None:
            out["activityExpenses"] = v
        if (v := self.expense_details) is not None:
            out["expenseDetails"] = (
                [i.to_dict() if isinstance(i, ExpenseLine) else i for i in v] if v.__class__ is list else v
            )
        if (v := self.expense_states) is not None:
            out["expenseStates"] = (
                [i.to_dict() if isinstance(i, ExpenseState) else i for i in v] if v.__class__ is list else v
            )
        if (v := self.can_approve) is not None:
            out["canApprove"] = v
        if (v := self.is_edit) is not None:
            out["isEdit"] = v
        if (v := self.deletable) is not None:
            out["deletable"] = v
        if (v := self.total) is not None:
            out["total"] = v
        if (v := self.status_name) is not None:
            out["statusName"] = v
        if (v := self.reason) is not None:
            out["reason"] = v
        if (v := self.attachments) is not None:
            out["attachments"] = (
                [i.to_dict() if isinstance(i, ExpenseAttachment) else i for i in v] if v.__class__ is list else v
            )
        if (v := self.picture_url) is not None:
            out["pictureUrl"] = v
        if (v := self.activity_logs) is not None:
            out["activityLogs"] = (
                [i.to_dict() if isinstance(i, ExpenseActivityLog) else i for i in v] if v.__class__ is list else v
            )
        return out
