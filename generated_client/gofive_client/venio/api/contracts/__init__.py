# Made from the spec by `make generate`; changes here are lost.
"""Resource contracts of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.contract import Contract
    from ...models.contract_service_input import ContractServiceInput
    from ...models.service_frequency import ServiceFrequency


class Contracts:
    """Calls of the resource contracts, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def get(
        self,
        no: str,
        *,
        options: CallOptions | None = None,
    ) -> Contract:
        """Reads a contract by its number; service agreements, files and the customer come along. The page is labelled
        Developing and may change.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            no: Number of the contract.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/contract/{no}`` (Get Contract By No)
        Source: https://developer.gofive.co.th/api-18392899 (the page was seen in part)

        Not known:
            - The five members of an entry of contractServices were collapsed.
            - The 24 members of an attachment (AttachmentDto) were collapsed.
            - The example is cut off at its start.
            - The form of dateStart and dateEnd in the answer was not seen.
            - Error answers were not seen.
        """
        from .contracts_get import call as _call

        return self._transport.send(
            _call(
                no,
            ),
            options,
        )

    def create_or_update(
        self,
        *,
        contract_name: str,
        contract_type: str,
        customer_code: str,
        date_start: datetime.datetime,
        date_end: datetime.datetime,
        owner: str,
        contract_no: str | None | Unset = UNSET,
        contract_value: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        contract_service: ContractServiceInput | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Makes a contract with a customer, or changes an existing one named by contractNo; a service agreement can go
        along. The page is labelled Developing and may change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            contract_name: What the contract is called.
            contract_type: Code of the contract type, two letters in the example; see Get Contract Types.
            customer_code: The customer's code, a letter and six digits. The example has the letter L where other pages
                have C, so the letter seems to go by the customer type.
            date_start: When the contract begins.
            date_end: When the contract ends.
            owner: Who looks after the contract; a staff code, by the look of the example.
            contract_no: Number of a contract that exists already.
            contract_value: What the contract is worth; the currency is not named. Integer by the table, perhaps a
                decimal in fact.
            description: What the contract is about. Not nullable by the table, but null in the example.
            contract_service: One service agreement to go with the contract.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/contract`` (Create or Update Contract)
        Source: https://developer.gofive.co.th/api-18402429 (the page was seen in part)

        Not known:
            - The answer and error answers were not seen.
            - The page does not say how it tells creating from updating; contractNo, which may be null, is the likely
              key.
        """
        from ...models.contract_upsert_request import ContractUpsertRequest
        from .contracts_create_or_update import call as _call

        return self._transport.send(
            _call(
                _body=ContractUpsertRequest(
                    contract_no=contract_no,
                    contract_name=contract_name,
                    contract_type=contract_type,
                    contract_value=contract_value,
                    customer_code=customer_code,
                    date_start=date_start,
                    date_end=date_end,
                    description=description,
                    owner=owner,
                    contract_service=contract_service,
                ),
            ),
            options,
        )

    def create_or_update_service_agreement(
        self,
        *,
        contract_no: str,
        frequency: ServiceFrequency | int,
        subject: str,
        number_of_times: int,
        contract_service_id: int | None | Unset = UNSET,
        agreement_note: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Gives a contract a recurring service agreement, or changes an existing one named by contractServiceId. The page
        is labelled Developing and may change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            contract_no: Number of the contract.
            frequency: How often the service is due.
            subject: What the service is.
            number_of_times: How many times the service is done.
            contract_service_id: Id of an agreement that exists already.
            agreement_note: Note on the agreement.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/contract/service-agreement`` (Create or Update Contract Service Agreement)
        Source: https://developer.gofive.co.th/api-18402720 (the page was seen in part)

        Not known:
            - The members of data (ContractServiceDto) were not seen; the name of the first one starts with contract.
            - Whether a status stands beside data was not seen; the table starts with data.
            - Error answers were not seen.
        """
        from ...models.service_agreement_upsert_request import ServiceAgreementUpsertRequest
        from .contracts_create_or_update_service_agreement import call as _call

        return self._transport.send(
            _call(
                _body=ServiceAgreementUpsertRequest(
                    contract_no=contract_no,
                    contract_service_id=contract_service_id,
                    frequency=frequency,
                    subject=subject,
                    number_of_times=number_of_times,
                    agreement_note=agreement_note,
                ),
            ),
            options,
        )


class AsyncContracts:
    """Calls of the resource contracts, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(
        self,
        no: str,
        *,
        options: CallOptions | None = None,
    ) -> Contract:
        """Reads a contract by its number; service agreements, files and the customer come along. The page is labelled
        Developing and may change.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            no: Number of the contract.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/contract/{no}`` (Get Contract By No)
        Source: https://developer.gofive.co.th/api-18392899 (the page was seen in part)

        Not known:
            - The five members of an entry of contractServices were collapsed.
            - The 24 members of an attachment (AttachmentDto) were collapsed.
            - The example is cut off at its start.
            - The form of dateStart and dateEnd in the answer was not seen.
            - Error answers were not seen.
        """
        from .contracts_get import call as _call

        return await self._transport.send(
            _call(
                no,
            ),
            options,
        )

    async def create_or_update(
        self,
        *,
        contract_name: str,
        contract_type: str,
        customer_code: str,
        date_start: datetime.datetime,
        date_end: datetime.datetime,
        owner: str,
        contract_no: str | None | Unset = UNSET,
        contract_value: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        contract_service: ContractServiceInput | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Makes a contract with a customer, or changes an existing one named by contractNo; a service agreement can go
        along. The page is labelled Developing and may change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            contract_name: What the contract is called.
            contract_type: Code of the contract type, two letters in the example; see Get Contract Types.
            customer_code: The customer's code, a letter and six digits. The example has the letter L where other pages
                have C, so the letter seems to go by the customer type.
            date_start: When the contract begins.
            date_end: When the contract ends.
            owner: Who looks after the contract; a staff code, by the look of the example.
            contract_no: Number of a contract that exists already.
            contract_value: What the contract is worth; the currency is not named. Integer by the table, perhaps a
                decimal in fact.
            description: What the contract is about. Not nullable by the table, but null in the example.
            contract_service: One service agreement to go with the contract.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/contract`` (Create or Update Contract)
        Source: https://developer.gofive.co.th/api-18402429 (the page was seen in part)

        Not known:
            - The answer and error answers were not seen.
            - The page does not say how it tells creating from updating; contractNo, which may be null, is the likely
              key.
        """
        from ...models.contract_upsert_request import ContractUpsertRequest
        from .contracts_create_or_update import call as _call

        return await self._transport.send(
            _call(
                _body=ContractUpsertRequest(
                    contract_no=contract_no,
                    contract_name=contract_name,
                    contract_type=contract_type,
                    contract_value=contract_value,
                    customer_code=customer_code,
                    date_start=date_start,
                    date_end=date_end,
                    description=description,
                    owner=owner,
                    contract_service=contract_service,
                ),
            ),
            options,
        )

    async def create_or_update_service_agreement(
        self,
        *,
        contract_no: str,
        frequency: ServiceFrequency | int,
        subject: str,
        number_of_times: int,
        contract_service_id: int | None | Unset = UNSET,
        agreement_note: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Gives a contract a recurring service agreement, or changes an existing one named by contractServiceId. The page
        is labelled Developing and may change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            contract_no: Number of the contract.
            frequency: How often the service is due.
            subject: What the service is.
            number_of_times: How many times the service is done.
            contract_service_id: Id of an agreement that exists already.
            agreement_note: Note on the agreement.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/contract/service-agreement`` (Create or Update Contract Service Agreement)
        Source: https://developer.gofive.co.th/api-18402720 (the page was seen in part)

        Not known:
            - The members of data (ContractServiceDto) were not seen; the name of the first one starts with contract.
            - Whether a status stands beside data was not seen; the table starts with data.
            - Error answers were not seen.
        """
        from ...models.service_agreement_upsert_request import ServiceAgreementUpsertRequest
        from .contracts_create_or_update_service_agreement import call as _call

        return await self._transport.send(
            _call(
                _body=ServiceAgreementUpsertRequest(
                    contract_no=contract_no,
                    contract_service_id=contract_service_id,
                    frequency=frequency,
                    subject=subject,
                    number_of_times=number_of_times,
                    agreement_note=agreement_note,
                ),
            ),
            options,
        )
