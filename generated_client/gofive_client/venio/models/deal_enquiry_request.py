# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "dealStageIds": "deal_stage_ids",
    "pageLength": "page_length",
    "skip": "skip",
    "orderBy": "order_by",
    "keyword": "keyword",
}


@_define(kw_only=True, slots=True)
class DealEnquiryRequest:
    """Search for deals, with paging.

    Attributes:
        deal_stage_ids: Ids of the stages to look in.
        page_length: How many rows a page holds.
        skip: How many rows to leave out before the page.
        order_by: What to sort by; accepted values unknown.
        keyword: Text to look for.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    deal_stage_ids: Sequence[int] | Unset = UNSET
    page_length: int
    skip: int | Unset = UNSET
    order_by: str | Unset = UNSET
    keyword: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DealEnquiryRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            deal_stage_ids=get("dealStageIds", UNSET),
            page_length=get("pageLength"),
            skip=get("skip", UNSET),
            order_by=get("orderBy", UNSET),
            keyword=get("keyword", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.deal_stage_ids) is not UNSET:
            out["dealStageIds"] = as_list(v)
        out["pageLength"] = self.page_length
        if (v := self.skip) is not UNSET:
            out["skip"] = v
        if (v := self.order_by) is not UNSET:
            out["orderBy"] = v
        if (v := self.keyword) is not UNSET:
            out["keyword"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
