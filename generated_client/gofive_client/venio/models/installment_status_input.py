from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET

_KNOWN: frozenset[str] = frozenset(
    [
        "InstallmentNumber",
        "periodNo",
        "status",
    ]
)


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
            additional_properties=extra_members(src, _KNOWN),
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
        """A member that the spec does not know, by its name in the JSON."""
        return self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        return name in self.additional_properties
