# Made from the spec by `make generate`; changes here are lost.
"""The resources of empeo by name. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operation import AsyncTransport, Transport

if TYPE_CHECKING:
    from .api.authentication import AsyncAuthentication, Authentication
    from .api.employees import AsyncEmployees, Employees
    from .api.payroll import AsyncPayroll, Payroll


class Empeo:
    """Resources of empeo, blocking."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def authentication(self) -> Authentication:
        """Calls of the resource authentication."""
        from .api.authentication import Authentication

        return Authentication(self._transport)

    @cached_property
    def employees(self) -> Employees:
        """Calls of the resource employees."""
        from .api.employees import Employees

        return Employees(self._transport)

    @cached_property
    def payroll(self) -> Payroll:
        """Calls of the resource payroll."""
        from .api.payroll import Payroll

        return Payroll(self._transport)


class AsyncEmpeo:
    """Resources of empeo, to be awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def authentication(self) -> AsyncAuthentication:
        """Calls of the resource authentication."""
        from .api.authentication import AsyncAuthentication

        return AsyncAuthentication(self._transport)

    @cached_property
    def employees(self) -> AsyncEmployees:
        """Calls of the resource employees."""
        from .api.employees import AsyncEmployees

        return AsyncEmployees(self._transport)

    @cached_property
    def payroll(self) -> AsyncPayroll:
        """Calls of the resource payroll."""
        from .api.payroll import AsyncPayroll

        return AsyncPayroll(self._transport)
