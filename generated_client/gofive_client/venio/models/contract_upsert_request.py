# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_space, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset
from .contract_service_input import ContractServiceInput

_MEMBERS: dict[str, str] = {
    "contractNo": "contract_no",
    "contractName": "contract_name",
    "contractType": "contract_type",
    "contractValue": "contract_value",
    "customerCode": "customer_code",
    "dateStart": "date_start",
    "dateEnd": "date_end",
    "description": "description",
    "owner": "owner",
    "contractService": "contract_service",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "contractName",
        "contractType",
        "customerCode",
        "dateStart",
        "dateEnd",
        "owner",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ContractUpsertRequest(_Model):
    """A contract to create or to update.

    Attributes:
        contract_no: Number of a contract that exists already.
        contract_name: What the contract is called.
        contract_type: Code of the contract type, two letters in the example; see Get Contract Types.
        contract_value: What the contract is worth; the currency is not named. Integer by the table, perhaps a decimal
            in fact.
        customer_code: The customer's code, a letter and six digits. The example has the letter L where other pages have
            C, so the letter seems to go by the customer type.
        date_start: When the contract begins.
        date_end: When the contract ends.
        description: What the contract is about. Not nullable by the table, but null in the example.
        owner: Who looks after the contract; a staff code, by the look of the example.
        contract_service: One service agreement to go with the contract.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    contract_no: str | None | Unset = UNSET
    contract_name: str
    contract_type: str
    contract_value: int | None | Unset = UNSET
    customer_code: str
    date_start: datetime.datetime
    date_end: datetime.datetime
    description: str | None | Unset = UNSET
    owner: str
    contract_service: ContractServiceInput | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ContractUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ContractUpsertRequest = _new(cls)
        (
            (
                self.contract_no,
                self.contract_name,
                self.contract_type,
                self.contract_value,
                self.customer_code,
                v_date_start,
                v_date_end,
                self.description,
                self.owner,
                v_contract_service,
            ),
            self._others,
        ) = _read(src)
        self.date_start = parse_datetime(v_date_start)
        self.date_end = parse_datetime(v_date_end)
        self.contract_service = (
            ContractServiceInput.from_dict(v_contract_service)
            if v_contract_service.__class__ is dict
            else v_contract_service
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.contract_no) is not UNSET:
            out["contractNo"] = v
        out["contractName"] = self.contract_name
        out["contractType"] = self.contract_type
        if (v := self.contract_value) is not UNSET:
            out["contractValue"] = v
        out["customerCode"] = self.customer_code
        v = self.date_start
        out["dateStart"] = format_date_time_space(v)
        v = self.date_end
        out["dateEnd"] = format_date_time_space(v)
        if (v := self.description) is not UNSET:
            out["description"] = v
        out["owner"] = self.owner
        if (v := self.contract_service) is not UNSET:
            out["contractService"] = None if v is None else v.to_dict() if isinstance(v, ContractServiceInput) else v
        return out
