# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
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


@_define(kw_only=True, slots=True)
class ProductFilterRequest:
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

    product_type: int
    product_for: str | None | Unset = UNSET
    type_for: int | None | Unset = UNSET
    product_group_ids: Sequence[int] | None | Unset = UNSET
    status: Sequence[int | bool]
    skip: int | Unset = UNSET
    take: int
    smart_search: str | None | Unset = UNSET
    order_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductFilterRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            product_type=get("productType"),
            product_for=get("productFor", UNSET),
            type_for=get("typeFor", UNSET),
            product_group_ids=get("productGroupIds", UNSET),
            status=get("status"),
            skip=get("skip", UNSET),
            take=get("take"),
            smart_search=get("smartSearch", UNSET),
            order_by=get("orderBy", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
