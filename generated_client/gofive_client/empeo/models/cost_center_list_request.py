# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "CompanyName": "company_name",
    "Year": "year",
    "PeriodCalculateNo": "period_calculate_no",
}


@_define(kw_only=True, slots=True)
class CostCenterListRequest:
    """Company and payroll period to read. The names start with capital letters.

    Attributes:
        company_name: Name of the company as set up in empeo.
        year: Year of the period, Gregorian.
        period_calculate_no: Number of the payroll's calculation period within the year.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    company_name: str | Unset = UNSET
    year: int | Unset = UNSET
    period_calculate_no: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CostCenterListRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            company_name=get("CompanyName", UNSET),
            year=get("Year", UNSET),
            period_calculate_no=get("PeriodCalculateNo", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.company_name) is not UNSET:
            out["CompanyName"] = v
        if (v := self.year) is not UNSET:
            out["Year"] = v
        if (v := self.period_calculate_no) is not UNSET:
            out["PeriodCalculateNo"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
