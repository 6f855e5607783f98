# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

_MEMBERS: dict[str, str] = {
    "fieldName": "field_name",
    "value": "value",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomFieldValue(_Model):
    """A field of the company's own, with its value.

    Attributes:
        field_name: Name of the field.
        value: Value of the field.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    field_name: str | None = None
    value: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomFieldValue:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomFieldValue = _new(cls)
        (
            (
                self.field_name,
                self.value,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.field_name) is not None:
            out["fieldName"] = v
        if (v := self.value) is not None:
            out["value"] = v
        return out
