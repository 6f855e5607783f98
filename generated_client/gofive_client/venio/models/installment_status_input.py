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
    "InstallmentNumber": "installment_number",
    "periodNo": "period_no",
    "status": "status",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "InstallmentNumber",
        "status",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class InstallmentStatusInput(_Model):
    """The new payment status of one instalment.

    Attributes:
        installment_number: Number of the instalment, with a capital I in the table. The page's examples send periodNo
            in its place, and newer answers say installmentNumber.
        period_no: Number of the instalment under the name that both of the page's examples use; the table does not have
            it.
        status: Payment status to set; the meaning of the two values is not stated.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    installment_number: int
    period_no: Any = UNSET
    status: int
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> InstallmentStatusInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: InstallmentStatusInput = _new(cls)
        (
            (
                self.installment_number,
                self.period_no,
                self.status,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["InstallmentNumber"] = self.installment_number
        if (v := self.period_no) is not UNSET:
            out["periodNo"] = v
        out["status"] = self.status
        return out
