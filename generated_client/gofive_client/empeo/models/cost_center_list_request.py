# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "CompanyName": "company_name",
    "Year": "year",
    "PeriodCalculateNo": "period_calculate_no",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CostCenterListRequest(_Model):
    """Company and payroll period to read. The names start with capital letters.

    Attributes:
        company_name: Name of the company as set up in empeo.
        year: Year of the period, Gregorian.
        period_calculate_no: Number of the payroll's calculation period within the year.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    company_name: str | Unset = UNSET
    year: int | Unset = UNSET
    period_calculate_no: int | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CostCenterListRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CostCenterListRequest = _new(cls)
        (
            (
                self.company_name,
                self.year,
                self.period_calculate_no,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.company_name) is not UNSET:
            out["CompanyName"] = v
        if (v := self.year) is not UNSET:
            out["Year"] = v
        if (v := self.period_calculate_no) is not UNSET:
            out["PeriodCalculateNo"] = v
        return out
