# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_space, parse_datetime
from ..._operation import extra_members
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


@_define(kw_only=True, slots=True)
class ContractUpsertRequest:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ContractUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            contract_no=get("contractNo", UNSET),
            contract_name=get("contractName"),
            contract_type=get("contractType"),
            contract_value=get("contractValue", UNSET),
            customer_code=get("customerCode"),
            date_start=parse_datetime(get("dateStart")),
            date_end=parse_datetime(get("dateEnd")),
            description=get("description", UNSET),
            owner=get("owner"),
            contract_service=ContractServiceInput.from_dict(v)
            if (v := get("contractService", UNSET)).__class__ is dict
            else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
