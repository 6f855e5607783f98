# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "Description": "description",
    "Amount": "amount",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "Description",
        "Amount",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DocumentDiscountInput(_Model):
    """Discount on a whole document.

    Attributes:
        description: What the discount is for.
        amount: Amount of the discount, as text; the currency is not named.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    description: str
    amount: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentDiscountInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DocumentDiscountInput = _new(cls)
        (
            (
                self.description,
                self.amount,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["Description"] = self.description
        out["Amount"] = self.amount
        return out
