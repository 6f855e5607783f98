# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "employeeType": "employee_type",
    "teamId": "team_id",
    "status": "status",
    "keyWord": "key_word",
    "orderBy": "order_by",
    "skip": "skip",
    "pageLength": "page_length",
    "type": "type_",
}


@_define(kw_only=True, slots=True)
class EmployeeEnquiryRequest:
    """Search for staff, with paging.

    Attributes:
        employee_type: Kind of employee, by its name; the client sends null.
        team_id: Team to look in, by its name; the client sends null.
        status: Status of the employee, by its name; the client sends null.
        key_word: Text to look for. Written with a capital W.
        order_by: What to sort by; values unknown, the client sends 0. A string in the 2021 Deal and Customer enquiries.
        skip: How many rows to leave out before the page.
        page_length: How many rows a page holds; the client asks for 1 to 50.
        type_: A further filter of unknown meaning; the client sends null.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    employee_type: Any = UNSET
    team_id: Any = UNSET
    status: Any = UNSET
    key_word: str | Unset = UNSET
    order_by: int | Unset = UNSET
    skip: int | Unset = UNSET
    page_length: int | Unset = UNSET
    type_: Any = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeEnquiryRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            employee_type=get("employeeType", UNSET),
            team_id=get("teamId", UNSET),
            status=get("status", UNSET),
            key_word=get("keyWord", UNSET),
            order_by=get("orderBy", UNSET),
            skip=get("skip", UNSET),
            page_length=get("pageLength", UNSET),
            type_=get("type", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.employee_type) is not UNSET:
            out["employeeType"] = v
        if (v := self.team_id) is not UNSET:
            out["teamId"] = v
        if (v := self.status) is not UNSET:
            out["status"] = v
        if (v := self.key_word) is not UNSET:
            out["keyWord"] = v
        if (v := self.order_by) is not UNSET:
            out["orderBy"] = v
        if (v := self.skip) is not UNSET:
            out["skip"] = v
        if (v := self.page_length) is not UNSET:
            out["pageLength"] = v
        if (v := self.type_) is not UNSET:
            out["type"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
