# Made from the spec by `make generate`; changes here are lost.
"""The resources of Venio by name. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operation import AsyncTransport, Transport

if TYPE_CHECKING:
    from .api.activities import Activities, AsyncActivities
    from .api.authentication import AsyncAuthentication, Authentication
    from .api.cases import AsyncCases, Cases
    from .api.chat import AsyncChat, Chat
    from .api.contracts import AsyncContracts, Contracts
    from .api.conversations import AsyncConversations, Conversations
    from .api.customer_events import AsyncCustomerEvents, CustomerEvents
    from .api.customers import AsyncCustomers, Customers
    from .api.deals import AsyncDeals, Deals
    from .api.employees import AsyncEmployees, Employees
    from .api.expenses import AsyncExpenses, Expenses
    from .api.products import AsyncProducts, Products
    from .api.quotations import AsyncQuotations, Quotations
    from .api.sales_orders import AsyncSalesOrders, SalesOrders
    from .api.settings import AsyncSettings, Settings


class Venio:
    """Resources of Venio, blocking."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def activities(self) -> Activities:
        """Calls of the resource activities."""
        from .api.activities import Activities

        return Activities(self._transport)

    @cached_property
    def authentication(self) -> Authentication:
        """Calls of the resource authentication."""
        from .api.authentication import Authentication

        return Authentication(self._transport)

    @cached_property
    def cases(self) -> Cases:
        """Calls of the resource cases."""
        from .api.cases import Cases

        return Cases(self._transport)

    @cached_property
    def chat(self) -> Chat:
        """Calls of the resource chat."""
        from .api.chat import Chat

        return Chat(self._transport)

    @cached_property
    def contracts(self) -> Contracts:
        """Calls of the resource contracts."""
        from .api.contracts import Contracts

        return Contracts(self._transport)

    @cached_property
    def conversations(self) -> Conversations:
        """Calls of the resource conversations."""
        from .api.conversations import Conversations

        return Conversations(self._transport)

    @cached_property
    def customer_events(self) -> CustomerEvents:
        """Calls of the resource customer_events."""
        from .api.customer_events import CustomerEvents

        return CustomerEvents(self._transport)

    @cached_property
    def customers(self) -> Customers:
        """Calls of the resource customers."""
        from .api.customers import Customers

        return Customers(self._transport)

    @cached_property
    def deals(self) -> Deals:
        """Calls of the resource deals."""
        from .api.deals import Deals

        return Deals(self._transport)

    @cached_property
    def employees(self) -> Employees:
        """Calls of the resource employees."""
        from .api.employees import Employees

        return Employees(self._transport)

    @cached_property
    def expenses(self) -> Expenses:
        """Calls of the resource expenses."""
        from .api.expenses import Expenses

        return Expenses(self._transport)

    @cached_property
    def products(self) -> Products:
        """Calls of the resource products."""
        from .api.products import Products

        return Products(self._transport)

    @cached_property
    def quotations(self) -> Quotations:
        """Calls of the resource quotations."""
        from .api.quotations import Quotations

        return Quotations(self._transport)

    @cached_property
    def sales_orders(self) -> SalesOrders:
        """Calls of the resource sales_orders."""
        from .api.sales_orders import SalesOrders

        return SalesOrders(self._transport)

    @cached_property
    def settings(self) -> Settings:
        """Calls of the resource settings."""
        from .api.settings import Settings

        return Settings(self._transport)


class AsyncVenio:
    """Resources of Venio, to be awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def activities(self) -> AsyncActivities:
        """Calls of the resource activities."""
        from .api.activities import AsyncActivities

        return AsyncActivities(self._transport)

    @cached_property
    def authentication(self) -> AsyncAuthentication:
        """Calls of the resource authentication."""
        from .api.authentication import AsyncAuthentication

        return AsyncAuthentication(self._transport)

    @cached_property
    def cases(self) -> AsyncCases:
        """Calls of the resource cases."""
        from .api.cases import AsyncCases

        return AsyncCases(self._transport)

    @cached_property
    def chat(self) -> AsyncChat:
        """Calls of the resource chat."""
        from .api.chat import AsyncChat

        return AsyncChat(self._transport)

    @cached_property
    def contracts(self) -> AsyncContracts:
        """Calls of the resource contracts."""
        from .api.contracts import AsyncContracts

        return AsyncContracts(self._transport)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Calls of the resource conversations."""
        from .api.conversations import AsyncConversations

        return AsyncConversations(self._transport)

    @cached_property
    def customer_events(self) -> AsyncCustomerEvents:
        """Calls of the resource customer_events."""
        from .api.customer_events import AsyncCustomerEvents

        return AsyncCustomerEvents(self._transport)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Calls of the resource customers."""
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self._transport)

    @cached_property
    def deals(self) -> AsyncDeals:
        """Calls of the resource deals."""
        from .api.deals import AsyncDeals

        return AsyncDeals(self._transport)

    @cached_property
    def employees(self) -> AsyncEmployees:
        """Calls of the resource employees."""
        from .api.employees import AsyncEmployees

        return AsyncEmployees(self._transport)

    @cached_property
    def expenses(self) -> AsyncExpenses:
        """Calls of the resource expenses."""
        from .api.expenses import AsyncExpenses

        return AsyncExpenses(self._transport)

    @cached_property
    def products(self) -> AsyncProducts:
        """Calls of the resource products."""
        from .api.products import AsyncProducts

        return AsyncProducts(self._transport)

    @cached_property
    def quotations(self) -> AsyncQuotations:
        """Calls of the resource quotations."""
        from .api.quotations import AsyncQuotations

        return AsyncQuotations(self._transport)

    @cached_property
    def sales_orders(self) -> AsyncSalesOrders:
        """Calls of the resource sales_orders."""
        from .api.sales_orders import AsyncSalesOrders

        return AsyncSalesOrders(self._transport)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Calls of the resource settings."""
        from .api.settings import AsyncSettings

        return AsyncSettings(self._transport)
