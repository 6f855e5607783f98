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
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "dealStageIds": "deal_stage_ids",
    "pageLength": "page_length",
    "skip": "skip",
    "orderBy": "order_by",
    "keyword": "keyword",
}
_read = _reader(_MEMBERS, UNSET, ("pageLength",))


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DealEnquiryRequest(_Model):
    """Search for deals, with paging.

    Attributes:
        deal_stage_ids: Ids of the stages to look in.
        page_length: How many rows a page holds.
        skip: How many rows to leave out before the page.
        order_by: What to sort by; accepted values unknown.
        keyword: Text to look for.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    deal_stage_ids: Sequence[int] | Unset = UNSET
    page_length: int
    skip: int | Unset = UNSET
    order_by: str | Unset = UNSET
    keyword: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DealEnquiryRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DealEnquiryRequest = _new(cls)
        (
            (
                self.deal_stage_ids,
                self.page_length,
                self.skip,
                self.order_by,
                self.keyword,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
