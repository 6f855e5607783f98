# Made from the spec by `make generate`; changes here are lost.
"""Models of the empeo API: what is sent and what is read. A model is loaded when it is first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token import AccessToken
    from .cost_center_entry import CostCenterEntry
    from .cost_center_list_request import CostCenterListRequest
    from .custom_field_value import CustomFieldValue
    from .employee_family_update_request import EmployeeFamilyUpdateRequest
    from .employee_information_update_request import EmployeeInformationUpdateRequest
    from .employee_summary import EmployeeSummary
    from .employee_update_result import EmployeeUpdateResult
    from .gender import Gender
    from .organization_levels import OrganizationLevels
    from .token_request import TokenRequest
    from .working_information import WorkingInformation

_MODULES: dict[str, str] = {
    "AccessToken": "access_token",
    "CostCenterEntry": "cost_center_entry",
    "CostCenterListRequest": "cost_center_list_request",
    "CustomFieldValue": "custom_field_value",
    "EmployeeFamilyUpdateRequest": "employee_family_update_request",
    "EmployeeInformationUpdateRequest": "employee_information_update_request",
    "EmployeeSummary": "employee_summary",
    "EmployeeUpdateResult": "employee_update_result",
    "Gender": "gender",
    "OrganizationLevels": "organization_levels",
    "TokenRequest": "token_request",
    "WorkingInformation": "working_information",
}

__all__: list[str] = [
    "AccessToken",
    "CostCenterEntry",
    "CostCenterListRequest",
    "CustomFieldValue",
    "EmployeeFamilyUpdateRequest",
    "EmployeeInformationUpdateRequest",
    "EmployeeSummary",
    "EmployeeUpdateResult",
    "Gender",
    "OrganizationLevels",
    "TokenRequest",
    "WorkingInformation",
]


if not TYPE_CHECKING:  # to a type checker a module with __getattr__ has every name

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
