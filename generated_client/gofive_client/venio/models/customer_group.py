# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_offset, parse_datetime
from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "customerGroupId": "customer_group_id",
    "companyId": "company_id",
    "customerGroupName": "customer_group_name",
    "isActive": "is_active",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "modifiedByUserId": "modified_by_user_id",
    "dateModified": "date_modified",
}


@_define(kw_only=True, slots=True)
class CustomerGroup:
    """A group that customers are put into.

    Attributes:
        customer_group_id: Id of the group.
        company_id: Id of the company that uses it.
        customer_group_name: Name of the group.
        is_active: Whether the group is in use.
        created_by_user_id: Id of the user who made the record.
        date_created: When the record was made.
        modified_by_user_id: Id of the user who changed the record last.
        date_modified: When the record was last changed.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    customer_group_id: int | None = None
    company_id: int | None = None
    customer_group_name: str | None = None
    is_active: bool | None = None
    created_by_user_id: str | None = None
    date_created: datetime.datetime | None = None
    modified_by_user_id: str | None = None
    date_modified: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerGroup:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            customer_group_id=get("customerGroupId"),
            company_id=get("companyId"),
            customer_group_name=get("customerGroupName"),
            is_active=get("isActive"),
            created_by_user_id=get("createdByUserId"),
            date_created=parse_datetime(get("dateCreated")),
            modified_by_user_id=get("modifiedByUserId"),
            date_modified=parse_datetime(get("dateModified")),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.customer_group_id) is not None:
            out["customerGroupId"] = v
        if (v := self.company_id) is not None:
            out["companyId"] = v
        if (v := self.customer_group_name) is not None:
            out["customerGroupName"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.modified_by_user_id) is not None:
            out["modifiedByUserId"] = v
        if (v := self.date_modified) is not None:
            out["dateModified"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
