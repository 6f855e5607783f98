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
    "attributeName": "attribute_name",
    "attributeValueName": "attribute_value_name",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "attributeName",
        "attributeValueName",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductVariantAttributeInput(_Model):
    """An attribute of a variant and its value.

    Attributes:
        attribute_name: Name of the attribute, such as a size or colour; by the vendor's sample, an unknown one is an
            error.
        attribute_value_name: Value of the attribute; by the vendor's sample, an unknown one is an error.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    attribute_name: str
    attribute_value_name: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductVariantAttributeInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductVariantAttributeInput = _new(cls)
        (
            (
                self.attribute_name,
                self.attribute_value_name,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["attributeName"] = self.attribute_name
        out["attributeValueName"] = self.attribute_value_name
        return out
