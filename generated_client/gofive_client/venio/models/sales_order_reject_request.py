# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "salesOrderIds": "sales_order_ids",
    "reason": "reason",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "salesOrderIds",
        "reason",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrderRejectRequest(_Model):
    """The sales orders to reject, and why.

    Attributes:
        sales_order_ids: Numeric ids of the orders, not their numbers.
        reason: Why the orders are rejected.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    sales_order_ids: Sequence[int]
    reason: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderRejectRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrderRejectRequest = _new(cls)
        (
            (
                self.sales_order_ids,
                self.reason,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        v = self.sales_order_ids
        out["salesOrderIds"] = as_list(v)
        out["reason"] = self.reason
        return out
