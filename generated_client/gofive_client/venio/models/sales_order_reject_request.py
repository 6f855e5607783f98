# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "salesOrderIds": "sales_order_ids",
    "reason": "reason",
}


@_define(kw_only=True, slots=True)
class SalesOrderRejectRequest:
    """The sales orders to reject, and why.

    Attributes:
        sales_order_ids: Numeric ids of the orders, not their numbers.
        reason: Why the orders are rejected.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    sales_order_ids: Sequence[int]
    reason: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderRejectRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            sales_order_ids=get("salesOrderIds"),
            reason=get("reason"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        v = self.sales_order_ids
        out["salesOrderIds"] = as_list(v)
        out["reason"] = self.reason
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
