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
from ..._unset import UNSET
from .raw_delivery_model_input import RawDeliveryModelInput

_MEMBERS: dict[str, str] = {
    "DeliveryModels": "delivery_models",
}
_read = _reader(_MEMBERS, UNSET, ("DeliveryModels",))


@_define(kw_only=True, slots=True, repr=False, eq=False)
class RawDataInput(_Model):
    """The deliveries of Document Raw Data.

    Attributes:
        delivery_models: The deliveries, with a capital D among camelCase names.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    delivery_models: Sequence[RawDeliveryModelInput]
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDataInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: RawDataInput = _new(cls)
        (v_delivery_models,), self._others = _read(src)
        self.delivery_models = (
            [RawDeliveryModelInput.from_dict(i) if i.__class__ is dict else i for i in v_delivery_models]
            if v_delivery_models.__class__ is list
            else v_delivery_models
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        v = self.delivery_models
        out["DeliveryModels"] = [i.to_dict() if isinstance(i, RawDeliveryModelInput) else i for i in as_list(v)]
        return out
