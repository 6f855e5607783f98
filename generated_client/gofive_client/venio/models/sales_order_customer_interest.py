# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "customerId": "customer_id",
    "topicId": "topic_id",
    "isActive": "is_active",
}


@_define(kw_only=True, slots=True)
class SalesOrderCustomerInterest:
    """An interest of the customer within a sales order.

    Attributes:
        customer_id: Internal id of the customer.
        topic_id: Id of the topic.
        is_active: Whether the interest is in use.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    customer_id: int | None = None
    topic_id: int | None = None
    is_active: bool | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderCustomerInterest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            customer_id=get("customerId"),
            topic_id=get("topicId"),
            is_active=get("isActive"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        if (v := self.topic_id) is not None:
            out["topicId"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
