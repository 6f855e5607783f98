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
    "refNo": "ref_no",
    "deliveryMethod": "delivery_method",
    "deliveryInfo": "delivery_info",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "refNo",
        "deliveryMethod",
        "deliveryInfo",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DocumentResendRequest(_Model):
    """Which document goes to whom, and how.

    Attributes:
        ref_no: Number of the document; may be empty text for a custom delivery.
        delivery_method: E for e-mail, S for SMS.
        delivery_info: E-mail address or phone number to send it to, as plain text; Document Raw Data has an object of
            this name.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    ref_no: str
    delivery_method: str
    delivery_info: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentResendRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DocumentResendRequest = _new(cls)
        (
            (
                self.ref_no,
                self.delivery_method,
                self.delivery_info,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["refNo"] = self.ref_no
        out["deliveryMethod"] = self.delivery_method
        out["deliveryInfo"] = self.delivery_info
        return out
