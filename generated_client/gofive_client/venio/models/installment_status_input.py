# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "InstallmentNumber": "installment_number",
    "periodNo": "period_no",
    "status": "status",
}


@_define(kw_only=True, slots=True)
class InstallmentStatusInput:
    """The new payment status of one instalment.

    Attributes:
        installment_number: Number of the instalment, with a capital I in the table. The page's examples send periodNo
            in its place, and newer answers say installmentNumber.
        period_no: Number of the instalment under the name that both of the page's examples use; the table does not have
            it.
        status: Payment status to set; the meaning of the two values is not stated.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    installment_number: int
    period_no: Any = UNSET
    status: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> InstallmentStatusInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            installment_number=get("InstallmentNumber"),
            period_no=get("periodNo", UNSET),
            status=get("status"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        out["InstallmentNumber"] = self.installment_number
        if (v := self.period_no) is not UNSET:
            out["periodNo"] = v
        out["status"] = self.status
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
