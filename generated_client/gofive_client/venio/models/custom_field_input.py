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
    "customFieldName": "custom_field_name",
    "customFieldValue": "custom_field_value",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomFieldInput(_Model):
    """Values of one field that the company defined itself.

    Attributes:
        custom_field_name: Heading of the field.
        custom_field_value: Values, an array even when there is only one.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    custom_field_name: str | Unset = UNSET
    custom_field_value: Sequence[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomFieldInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomFieldInput = _new(cls)
        (
            (
                self.custom_field_name,
                self.custom_field_value,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.custom_field_name) is not UNSET:
            out["customFieldName"] = v
        if (v := self.custom_field_value) is not UNSET:
            out["customFieldValue"] = as_list(v)
        return out
