# Made from the spec by `make generate`; changes here are lost.
"""Resource customer_events of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.customer_event import CustomerEvent
    from ...models.customer_event_type import CustomerEventType


class CustomerEvents:
    """Calls of the resource customer_events, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        event_name: str,
        event_type: int,
        event_date: datetime.datetime,
        customer_code: str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Puts an event, such as a meeting on a certain date, into a customer's history.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            event_name: Name of the event.
            event_type: Id of an event type, one of those that Get Customer Event Types gives.
            event_date: When it takes place.
            customer_code: Code of the customer; the example has a C and six digits.
            description: What the event is about.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/customerEvent`` (Add Customer Event)
        Source: https://developer.gofive.co.th/api-13676424 (the page was seen in part)

        Not known:
            - The answer was seen up to status.code; status.description and data were not.
            - Error answers were not seen.
        """
        from ...models.customer_event_create_request import CustomerEventCreateRequest
        from .customer_events_create import call as _call

        return self._transport.send(
            _call(
                _body=CustomerEventCreateRequest(
                    event_name=event_name,
                    event_type=event_type,
                    event_date=event_date,
                    description=description,
                    customer_code=customer_code,
                ),
            ),
            options,
        )

    def list_by_customer(
        self,
        *,
        customer_code: str,
        event_type_ids: int | Unset = UNSET,
        date_from: datetime.datetime | Unset = UNSET,
        date_to: datetime.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[CustomerEvent]:
        """Reads the events of a customer, if wanted of one type only and from a certain period. The period goes in a JSON
        body although the method is GET; there is no paging.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            customer_code: Code of the customer.
            event_type_ids: Id of an event type; one integer in the table in spite of its plural name.
            date_from: Where the period starts; DateFrom in the examples.
            date_to: Where the period ends; DateTo in the examples.
            options: Settings of this call alone.

        Returns:
            Events of the customer.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v1/customerEvent/filter`` (Get Customer Events by Customer Code)
        Source: https://developer.gofive.co.th/api-13677613 (the page was seen in part)

        Not known:
            - The table of the answer was seen up to status.code; the rest is taken from the example.
            - Other statuses were not seen.
            - Whether eventTypeIds takes several ids, repeated or separated by commas, is unknown.
            - The table names dateFrom and dateTo, the JSON and curl examples DateFrom and DateTo; which one counts is
              unknown.
        """
        from ...models.customer_event_filter_request import CustomerEventFilterRequest
        from .customer_events_list_by_customer import call as _call

        return self._transport.send(
            _call(
                _body=CustomerEventFilterRequest(
                    date_from=date_from,
                    date_to=date_to,
                ),
                customer_code=customer_code,
                event_type_ids=event_type_ids,
            ),
            options,
        )

    def update(
        self,
        event_id: int,
        *,
        event_name: str | Unset = UNSET,
        event_type: int | Unset = UNSET,
        event_date: datetime.datetime | Unset = UNSET,
        description: str | Unset = UNSET,
        customer_code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerEvent | None:
        """Changes an event of a customer and answers with its new state.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            event_id: Names the event; presumably the integer eventId that reading the events gives.
            event_name: Name of the event.
            event_type: Id of the event's type.
            event_date: When it takes place.
            description: What the event is about.
            customer_code: Code of the customer.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v1/customerEvent/{eventId}`` (Edit Customer Event)
        Source: https://developer.gofive.co.th/api-13678073 (the page was seen in part)

        Not known:
            - Only the examples were seen, not the tables of parameters, body and answer.
            - That the path ends in a parameter is inferred from an example URL with nothing after its last slash.
            - Type and documented name of the path parameter are unknown; the name is ours.
            - Required and nullable flags of the body's fields are unknown.
        """
        from ...models.customer_event_update_request import CustomerEventUpdateRequest
        from .customer_events_update import call as _call

        return self._transport.send(
            _call(
                event_id,
                _body=CustomerEventUpdateRequest(
                    event_name=event_name,
                    event_type=event_type,
                    event_date=event_date,
                    description=description,
                    customer_code=customer_code,
                ),
            ),
            options,
        )

    def list_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[CustomerEventType]:
        """Reads the types that an event can have.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            options: Settings of this call alone.

        Returns:
            The event types.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v1/customerEvent/event-types`` (Get Customer Event Types)
        Source: https://developer.gofive.co.th/api-13679783 (the page was seen in part)

        Not known:
            - The table types data as one object, where a list would be expected; the example is cut just before data.
            - Ids and names of the event types were not seen.
        """
        from .customer_events_list_types import call as _call

        return self._transport.send(
            _call(),
            options,
        )


class AsyncCustomerEvents:
    """Calls of the resource customer_events, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        event_name: str,
        event_type: int,
        event_date: datetime.datetime,
        customer_code: str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Puts an event, such as a meeting on a certain date, into a customer's history.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            event_name: Name of the event.
            event_type: Id of an event type, one of those that Get Customer Event Types gives.
            event_date: When it takes place.
            customer_code: Code of the customer; the example has a C and six digits.
            description: What the event is about.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/customerEvent`` (Add Customer Event)
        Source: https://developer.gofive.co.th/api-13676424 (the page was seen in part)

        Not known:
            - The answer was seen up to status.code; status.description and data were not.
            - Error answers were not seen.
        """
        from ...models.customer_event_create_request import CustomerEventCreateRequest
        from .customer_events_create import call as _call

        return await self._transport.send(
            _call(
                _body=CustomerEventCreateRequest(
                    event_name=event_name,
                    event_type=event_type,
                    event_date=event_date,
                    description=description,
                    customer_code=customer_code,
                ),
            ),
            options,
        )

    async def list_by_customer(
        self,
        *,
        customer_code: str,
        event_type_ids: int | Unset = UNSET,
        date_from: datetime.datetime | Unset = UNSET,
        date_to: datetime.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[CustomerEvent]:
        """Reads the events of a customer, if wanted of one type only and from a certain period. The period goes in a JSON
        body although the method is GET; there is no paging.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            customer_code: Code of the customer.
            event_type_ids: Id of an event type; one integer in the table in spite of its plural name.
            date_from: Where the period starts; DateFrom in the examples.
            date_to: Where the period ends; DateTo in the examples.
            options: Settings of this call alone.

        Returns:
            Events of the customer.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v1/customerEvent/filter`` (Get Customer Events by Customer Code)
        Source: https://developer.gofive.co.th/api-13677613 (the page was seen in part)

        Not known:
            - The table of the answer was seen up to status.code; the rest is taken from the example.
            - Other statuses were not seen.
            - Whether eventTypeIds takes several ids, repeated or separated by commas, is unknown.
            - The table names dateFrom and dateTo, the JSON and curl examples DateFrom and DateTo; which one counts is
              unknown.
        """
        from ...models.customer_event_filter_request import CustomerEventFilterRequest
        from .customer_events_list_by_customer import call as _call

        return await self._transport.send(
            _call(
                _body=CustomerEventFilterRequest(
                    date_from=date_from,
                    date_to=date_to,
                ),
                customer_code=customer_code,
                event_type_ids=event_type_ids,
            ),
            options,
        )

    async def update(
        self,
        event_id: int,
        *,
        event_name: str | Unset = UNSET,
        event_type: int | Unset = UNSET,
        event_date: datetime.datetime | Unset = UNSET,
        description: str | Unset = UNSET,
        customer_code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerEvent | None:
        """Changes an event of a customer and answers with its new state.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            event_id: Names the event; presumably the integer eventId that reading the events gives.
            event_name: Name of the event.
            event_type: Id of the event's type.
            event_date: When it takes place.
            description: What the event is about.
            customer_code: Code of the customer.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v1/customerEvent/{eventId}`` (Edit Customer Event)
        Source: https://developer.gofive.co.th/api-13678073 (the page was seen in part)

        Not known:
            - Only the examples were seen, not the tables of parameters, body and answer.
            - That the path ends in a parameter is inferred from an example URL with nothing after its last slash.
            - Type and documented name of the path parameter are unknown; the name is ours.
            - Required and nullable flags of the body's fields are unknown.
        """
        from ...models.customer_event_update_request import CustomerEventUpdateRequest
        from .customer_events_update import call as _call

        return await self._transport.send(
            _call(
                event_id,
                _body=CustomerEventUpdateRequest(
                    event_name=event_name,
                    event_type=event_type,
                    event_date=event_date,
                    description=description,
                    customer_code=customer_code,
                ),
            ),
            options,
        )

    async def list_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[CustomerEventType]:
        """Reads the types that an event can have.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            options: Settings of this call alone.

        Returns:
            The event types.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v1/customerEvent/event-types`` (Get Customer Event Types)
        Source: https://developer.gofive.co.th/api-13679783 (the page was seen in part)

        Not known:
            - The table types data as one object, where a list would be expected; the example is cut just before data.
            - Ids and names of the event types were not seen.
        """
        from .customer_events_list_types import call as _call

        return await self._transport.send(
            _call(),
            options,
        )
