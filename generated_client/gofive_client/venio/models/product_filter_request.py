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
    "productType": "product_type",
    "productFor": "product_for",
    "typeFor": "type_for",
    "productGroupIds": "product_group_ids",
    "status": "status",
    "skip": "skip",
    "take": "take",
    "smartSearch": "smart_search",
    "orderBy": "order_by",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "productType",
        "status",
        "take",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductFilterRequest(_Model):
    """Filter and paging of a product search.

    Attributes:
        product_type: Kind of product. The table has 1301 for a product and 1302 for a bundle; the page's example sends
            1031, and the 2021 portal has 1031 and 1032, so the table may have swapped digits. Known values: 1301
            PRODUCT, 1302 BUNDLE.
        product_for: Purpose of the product; not explained.
        type_for: Use of the product; without it there is no restriction. The page's example sends 0. Known values: 1
            FOR_SALE, 2 FOR_INVENTORY.
        product_group_ids: Ids of product groups.
        status: States wanted. The table has integers; the page's example and the 2021 portal have booleans.
        skip: Number of products to pass over.
        take: Number of products wanted.
        smart_search: Text to search for; in which fields is not stated.
        order_by: Order of the products; its values are not documented.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    product_type: int
    product_for: str | None | Unset = UNSET
    type_for: int | None | Unset = UNSET
    product_group_ids: Sequence[int] | None | Unset = UNSET
    status: Sequence[int | bool]
    skip: int | Unset = UNSET
    take: int
    smart_search: str | None | Unset = UNSET
    order_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductFilterRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductFilterRequest = _new(cls)
        (
            (
                self.product_type,
                self.product_for,
                self.type_for,
                self.product_group_ids,
                self.status,
                self.skip,
                self.take,
                self.smart_search,
                self.order_by,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["productType"] = self.product_type
        if (v := self.product_for) is not UNSET:
            out["productFor"] = v
        if (v := self.type_for) is not UNSET:
            out["typeFor"] = v
        if (v := self.product_group_ids) is not UNSET:
            out["productGroupIds"] = None if v is None else as_list(v)
        v = self.status
        out["status"] = as_list(v)
        if (v := self.skip) is not UNSET:
            out["skip"] = v
        out["take"] = self.take
        if (v := self.smart_search) is not UNSET:
            out["smartSearch"] = v
        if (v := self.order_by) is not UNSET:
            out["orderBy"] = v
        return out
