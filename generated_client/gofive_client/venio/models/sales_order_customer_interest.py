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
    "customerId": "customer_id",
    "topicId": "topic_id",
    "isActive": "is_active",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrderCustomerInterest(_Model):
    """An interest of the customer within a sales order.

    Attributes:
        customer_id: Internal id of the customer.
        topic_id: Id of the topic.
        is_active: Whether the interest is in use.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    customer_id: int | None = None
    topic_id: int | None = None
    is_active: bool | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderCustomerInterest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrderCustomerInterest = _new(cls)
        (
            (
                self.customer_id,
                self.topic_id,
                self.is_active,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        if (v := self.topic_id) is not None:
            out["topicId"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        return out
