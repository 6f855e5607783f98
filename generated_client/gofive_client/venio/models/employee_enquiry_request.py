# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
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
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class EmployeeEnquiryRequest(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    employee_type: Any = UNSET
    team_id: Any = UNSET
    status: Any = UNSET
    key_word: str | Unset = UNSET
    order_by: int | Unset = UNSET
    skip: int | Unset = UNSET
    page_length: int | Unset = UNSET
    type_: Any = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeEnquiryRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: EmployeeEnquiryRequest = _new(cls)
        (
            (
                self.employee_type,
                self.team_id,
                self.status,
                self.key_word,
                self.order_by,
                self.skip,
                self.page_length,
                self.type_,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
