# Made from the spec by `make generate`; changes here are lost.
"""Resource customers of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.custom_field_input import CustomFieldInput
    from ...models.customer import Customer
    from ...models.customer_address_input import CustomerAddressInput
    from ...models.customer_contact_input import CustomerContactInput
    from ...models.customer_gender import CustomerGender
    from ...models.customer_marital_status import CustomerMaritalStatus
    from ...models.customer_state import CustomerState
    from ...models.customer_status import CustomerStatus
    from ...models.customer_type import CustomerType
    from ...models.lead_status import LeadStatus
    from ...models.legacy_customer_type import LegacyCustomerType
    from ...models.satisfaction_source_type import SatisfactionSourceType
    from ...models.social_accounts_input import SocialAccountsInput


class Customers:
    """Calls of the resource customers, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create_or_update(
        self,
        *,
        customer_name: str,
        customer_state: CustomerState | int,
        customer_code: str | None | Unset = UNSET,
        customer_status: CustomerStatus | int | None | Unset = UNSET,
        customer_type: CustomerType | int | None | Unset = UNSET,
        customer_picture: str | None | Unset = UNSET,
        customer_2nd_name: str | None | Unset = UNSET,
        customer_aliases: Sequence[str] | None | Unset = UNSET,
        customer_tax_no: str | None | Unset = UNSET,
        branch_code: str | None | Unset = UNSET,
        customer_phone: str | None | Unset = UNSET,
        customer_mobile: str | None | Unset = UNSET,
        customer_email: str | Unset = UNSET,
        customer_position: str | None | Unset = UNSET,
        customer_gender: CustomerGender | int | None | Unset = UNSET,
        customer_marital_status: CustomerMaritalStatus | int | None | Unset = UNSET,
        customer_birthdate: datetime.date | None | Unset = UNSET,
        customer_income: str | None | Unset = UNSET,
        credit_limit: str | None | Unset = UNSET,
        addresses: Sequence[CustomerAddressInput] | None | Unset = UNSET,
        source_name: str | None | Unset = UNSET,
        customer_group_name: str | None | Unset = UNSET,
        lead_status: LeadStatus | int | None | Unset = UNSET,
        unqulified_reason_name: str | None | Unset = UNSET,
        unqulified_reason_note: str | None | Unset = UNSET,
        interests_name: Sequence[str] | None | Unset = UNSET,
        customer_tags: Sequence[str] | None | Unset = UNSET,
        classification_name: str | None | Unset = UNSET,
        contact: CustomerContactInput | None | Unset = UNSET,
        contacts: Sequence[CustomerContactInput] | None | Unset = UNSET,
        customer_social_account: SocialAccountsInput | None | Unset = UNSET,
        custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET,
        customer_note: str | None | Unset = UNSET,
        owners: Sequence[str] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Adds a lead, prospect or customer. With the code of an existing one in the body it changes that one instead.

        It is repeated only when customer_code is given, without a list of objects. Otherwise, when its outcome is
        unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            customer_name: Name, which no other customer may have (the uniqueness is known from the vendor's sample).
            customer_state: Whether it is a lead, a prospect or a customer.
            customer_code: Code of the customer to update; absent or null creates a new one.
            customer_status: Whether relations with the customer go on; 1 and 2 need a customerNote.
            customer_type: Business or individual.
            customer_picture: Address of a picture (that it is a URL is known from the vendor's sample).
            customer_2nd_name: Further name, such as the one in another language.
            customer_aliases: Other names the customer goes by.
            customer_tax_no: Tax id; the vendor's sample has 13 digits.
            branch_code: Code of the customer's branch.
            customer_phone: Phone number; written with +66 in the vendor's sample.
            customer_mobile: Mobile number; written with +66 in the vendor's sample.
            customer_email: E-mail address. Not nullable, unlike its neighbours; the vendor's sample omits it when
                empty.
            customer_position: Job title.
            customer_gender: Gender.
            customer_marital_status: Marital status.
            customer_birthdate: Date of birth (its form is known from the vendor's sample).
            customer_income: Income, a number written as text; currency and period are not stated. The vendor's sample
                omits it when empty.
            credit_limit: Credit limit as text, currency not stated; the page says that Venio makes no use of it.
            addresses: Addresses; the page gives each one five members.
            source_name: Channel through which the customer was won.
            customer_group_name: Name of the customer group; an unknown name makes a new group.
            lead_status: How far the lead has been worked. Left out, it becomes 1 for a lead, 2 for a prospect and 3 for
                a customer, going by the sample's latest text (first commits: 1, 4 and 4).
            unqulified_reason_name: Heading of the reason why a lead is unqualified; needed only with leadStatus 3 and
                customerState 1.
            unqulified_reason_note: Text of the reason why a lead is unqualified; needed only with leadStatus 3 and
                customerState 1.
            interests_name: Names of interests; unknown names make new ones.
            customer_tags: Tags of the customer.
            classification_name: Class of the customer, three characters at most.
            contact: The one contact of an individual (customerType 2).
            contacts: Contacts of a business (customerType 1).
            customer_social_account: Social accounts of the customer.
            custom_fields: Values of the company's own fields.
            customer_note: Note; needed with customerStatus 1 and 2.
            owners: Employee codes of those who look after the customer.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v3/customers`` (Create or Update customer)
        Source: https://developer.gofive.co.th/api-3590385 (the page was seen in part)

        Not known:
            - The table was read from customerCode to addresses; later fields are those of the vendor's sample of
              January 2023.
            - Members of addresses, contact, contacts, customFields and customerSocialAccount come from that sample too.
            - Required and nullable flags of the fields from the sample are not those of the page, which were not seen.
            - Fields that were added after the sample are not known.
            - The answer, other statuses and the page's request example were not seen.
        """
        from ...models.customer_upsert_request import CustomerUpsertRequest
        from .customers_create_or_update import call as _call

        return self._transport.send(
            _call(
                _body=CustomerUpsertRequest(
                    customer_code=customer_code,
                    customer_name=customer_name,
                    customer_state=customer_state,
                    customer_status=customer_status,
                    customer_type=customer_type,
                    customer_picture=customer_picture,
                    customer_2nd_name=customer_2nd_name,
                    customer_aliases=customer_aliases,
                    customer_tax_no=customer_tax_no,
                    branch_code=branch_code,
                    customer_phone=customer_phone,
                    customer_mobile=customer_mobile,
                    customer_email=customer_email,
                    customer_position=customer_position,
                    customer_gender=customer_gender,
                    customer_marital_status=customer_marital_status,
                    customer_birthdate=customer_birthdate,
                    customer_income=customer_income,
                    credit_limit=credit_limit,
                    addresses=addresses,
                    source_name=source_name,
                    customer_group_name=customer_group_name,
                    lead_status=lead_status,
                    unqulified_reason_name=unqulified_reason_name,
                    unqulified_reason_note=unqulified_reason_note,
                    interests_name=interests_name,
                    customer_tags=customer_tags,
                    classification_name=classification_name,
                    contact=contact,
                    contacts=contacts,
                    customer_social_account=customer_social_account,
                    custom_fields=custom_fields,
                    customer_note=customer_note,
                    owners=owners,
                ),
            ),
            options,
        )

    def get(
        self,
        customer_code: str,
        *,
        options: CallOptions | None = None,
    ) -> Customer:
        """Reads one customer by its code.

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            customer_code: Code of the customer.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v3/customers/{customerCode}`` (Get a Customer By CustomerCode)
        Source: https://developer.gofive.co.th/api-3590379 (no docs page was seen; known from public code that calls it)

        Not known:
            - The page's body was not seen; that the source given is the page of this operation is not confirmed.
            - The name of the path parameter is ours.
            - Whether there are query parameters is unknown.
            - Members of the customer in the answer were not seen.
            - Whether status.code is a string here was not seen; code that calls this compares it with the number 1000.
            - Error answers were not seen.
        """
        from .customers_get import call as _call

        return self._transport.send(
            _call(
                customer_code,
            ),
            options,
        )

    def enquiry(
        self,
        *,
        customer_type: LegacyCustomerType | int,
        page_length: int,
        latitude: float | Unset = UNSET,
        longitude: float | Unset = UNSET,
        distance_limit: float | Unset = UNSET,
        states: int | Unset = UNSET,
        action_states: int | Unset = UNSET,
        owner_teams: int | Unset = UNSET,
        display_columns: Sequence[str] | Unset = UNSET,
        topic_interests: Sequence[str] | Unset = UNSET,
        owners: Sequence[str] | Unset = UNSET,
        classifications: Sequence[int] | Unset = UNSET,
        groups: Sequence[int] | Unset = UNSET,
        statuses: Sequence[bool] | Unset = UNSET,
        probabilities: Sequence[int] | Unset = UNSET,
        skip: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        keyword: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Finds customers by kind, place, owners and other filters, one page of rows per call.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            customer_type: Kind of customers to look for, as the portal's example spells the field.
            page_length: How many rows a page holds.
            latitude: Latitude of the place to look around, presumably in degrees.
            longitude: Longitude of the place to look around, presumably in degrees.
            distance_limit: How far around that place to look; the unit is not given.
            states: State of the customers; values unknown.
            action_states: A further state, by its name; values unknown.
            owner_teams: Whose customers to look for; every other value is the id of a team. Known values: 1 ALL, 2
                ASSIGNED.
            display_columns: Columns to show, by its name; values unknown.
            topic_interests: Interests of the customers.
            owners: Owners of the customers; whether by staff code or by user id is not given.
            classifications: Ids of classifications.
            groups: Ids of customer groups.
            statuses: Statuses of the customers, presumably true for active ones.
            probabilities: Probabilities, presumably in percent.
            skip: How many rows to leave out before the page.
            order_by: What to sort by; accepted values unknown.
            keyword: Text to look for.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/Customers/Enquiry`` (Customers Enquiry)
        Source: https://veniocrm.developer.azure-api.net/APIs/Customer/EnquiryCustomer (only the 2021 portal documents
            it, so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it, or under another version.
            - The page of the present docs was not seen; path and request are those of the 2021 portal, where the title
              is Customer Enquiry.
            - The answer was not seen.
            - The portal's table names ccustomerType, its example customerType.
            - Accepted values of states, actionStates, displayColumns, probabilities and orderBy are not given.
            - Whether fields may be null is not given.
            - Newer request fields are possible and unknown.
        """
        from ...models.customer_enquiry_request import CustomerEnquiryRequest
        from .customers_enquiry import call as _call

        return self._transport.send(
            _call(
                _body=CustomerEnquiryRequest(
                    customer_type=customer_type,
                    latitude=latitude,
                    longitude=longitude,
                    distance_limit=distance_limit,
                    states=states,
                    action_states=action_states,
                    owner_teams=owner_teams,
                    display_columns=display_columns,
                    topic_interests=topic_interests,
                    owners=owners,
                    classifications=classifications,
                    groups=groups,
                    statuses=statuses,
                    probabilities=probabilities,
                    page_length=page_length,
                    skip=skip,
                    order_by=order_by,
                    keyword=keyword,
                ),
            ),
            options,
        )

    def create_satisfaction(
        self,
        *,
        source_name: str,
        source_type: SatisfactionSourceType | int,
        point: int,
        customer_code: str,
        date_created: str,
        answer_by: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Stores a CSAT or NPS score of a customer. The body's members start with a capital letter.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            source_name: Survey the score comes from; in the example a kind, then a product in brackets. A new name
                makes a new source.
            source_type: Scale of the score.
            point: The score in points, from 1 to 5 (CSAT) or from 1 to 10 (NPS).
            customer_code: Code of the customer that gave the score.
            date_created: Date and time of the score, made of the tokens yyyy (Gregorian), MM, dd, HH (24 hours), mm and
                ss; what separates them was not seen.
            answer_by: Person who answered the survey.
            comment: Remark in the customer's words.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v3/customers/satisfaction`` (Create Customer Satisfaction)
        Source: https://developer.gofive.co.th/api-4823671 (the page was seen in part)

        Not known:
            - The answer was not seen.
            - Which separators DateCreated has was not seen.
        """
        from ...models.customer_satisfaction_request import CustomerSatisfactionRequest
        from .customers_create_satisfaction import call as _call

        return self._transport.send(
            _call(
                _body=CustomerSatisfactionRequest(
                    answer_by=answer_by,
                    source_name=source_name,
                    source_type=source_type,
                    point=point,
                    comment=comment,
                    customer_code=customer_code,
                    date_created=date_created,
                ),
            ),
            options,
        )


class AsyncCustomers:
    """Calls of the resource customers, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create_or_update(
        self,
        *,
        customer_name: str,
        customer_state: CustomerState | int,
        customer_code: str | None | Unset = UNSET,
        customer_status: CustomerStatus | int | None | Unset = UNSET,
        customer_type: CustomerType | int | None | Unset = UNSET,
        customer_picture: str | None | Unset = UNSET,
        customer_2nd_name: str | None | Unset = UNSET,
        customer_aliases: Sequence[str] | None | Unset = UNSET,
        customer_tax_no: str | None | Unset = UNSET,
        branch_code: str | None | Unset = UNSET,
        customer_phone: str | None | Unset = UNSET,
        customer_mobile: str | None | Unset = UNSET,
        customer_email: str | Unset = UNSET,
        customer_position: str | None | Unset = UNSET,
        customer_gender: CustomerGender | int | None | Unset = UNSET,
        customer_marital_status: CustomerMaritalStatus | int | None | Unset = UNSET,
        customer_birthdate: datetime.date | None | Unset = UNSET,
        customer_income: str | None | Unset = UNSET,
        credit_limit: str | None | Unset = UNSET,
        addresses: Sequence[CustomerAddressInput] | None | Unset = UNSET,
        source_name: str | None | Unset = UNSET,
        customer_group_name: str | None | Unset = UNSET,
        lead_status: LeadStatus | int | None | Unset = UNSET,
        unqulified_reason_name: str | None | Unset = UNSET,
        unqulified_reason_note: str | None | Unset = UNSET,
        interests_name: Sequence[str] | None | Unset = UNSET,
        customer_tags: Sequence[str] | None | Unset = UNSET,
        classification_name: str | None | Unset = UNSET,
        contact: CustomerContactInput | None | Unset = UNSET,
        contacts: Sequence[CustomerContactInput] | None | Unset = UNSET,
        customer_social_account: SocialAccountsInput | None | Unset = UNSET,
        custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET,
        customer_note: str | None | Unset = UNSET,
        owners: Sequence[str] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Adds a lead, prospect or customer. With the code of an existing one in the body it changes that one instead.

        It is repeated only when customer_code is given, without a list of objects. Otherwise, when its outcome is
        unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            customer_name: Name, which no other customer may have (the uniqueness is known from the vendor's sample).
            customer_state: Whether it is a lead, a prospect or a customer.
            customer_code: Code of the customer to update; absent or null creates a new one.
            customer_status: Whether relations with the customer go on; 1 and 2 need a customerNote.
            customer_type: Business or individual.
            customer_picture: Address of a picture (that it is a URL is known from the vendor's sample).
            customer_2nd_name: Further name, such as the one in another language.
            customer_aliases: Other names the customer goes by.
            customer_tax_no: Tax id; the vendor's sample has 13 digits.
            branch_code: Code of the customer's branch.
            customer_phone: Phone number; written with +66 in the vendor's sample.
            customer_mobile: Mobile number; written with +66 in the vendor's sample.
            customer_email: E-mail address. Not nullable, unlike its neighbours; the vendor's sample omits it when
                empty.
            customer_position: Job title.
            customer_gender: Gender.
            customer_marital_status: Marital status.
            customer_birthdate: Date of birth (its form is known from the vendor's sample).
            customer_income: Income, a number written as text; currency and period are not stated. The vendor's sample
                omits it when empty.
            credit_limit: Credit limit as text, currency not stated; the page says that Venio makes no use of it.
            addresses: Addresses; the page gives each one five members.
            source_name: Channel through which the customer was won.
            customer_group_name: Name of the customer group; an unknown name makes a new group.
            lead_status: How far the lead has been worked. Left out, it becomes 1 for a lead, 2 for a prospect and 3 for
                a customer, going by the sample's latest text (first commits: 1, 4 and 4).
            unqulified_reason_name: Heading of the reason why a lead is unqualified; needed only with leadStatus 3 and
                customerState 1.
            unqulified_reason_note: Text of the reason why a lead is unqualified; needed only with leadStatus 3 and
                customerState 1.
            interests_name: Names of interests; unknown names make new ones.
            customer_tags: Tags of the customer.
            classification_name: Class of the customer, three characters at most.
            contact: The one contact of an individual (customerType 2).
            contacts: Contacts of a business (customerType 1).
            customer_social_account: Social accounts of the customer.
            custom_fields: Values of the company's own fields.
            customer_note: Note; needed with customerStatus 1 and 2.
            owners: Employee codes of those who look after the customer.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v3/customers`` (Create or Update customer)
        Source: https://developer.gofive.co.th/api-3590385 (the page was seen in part)

        Not known:
            - The table was read from customerCode to addresses; later fields are those of the vendor's sample of
              January 2023.
            - Members of addresses, contact, contacts, customFields and customerSocialAccount come from that sample too.
            - Required and nullable flags of the fields from the sample are not those of the page, which were not seen.
            - Fields that were added after the sample are not known.
            - The answer, other statuses and the page's request example were not seen.
        """
        from ...models.customer_upsert_request import CustomerUpsertRequest
        from .customers_create_or_update import call as _call

        return await self._transport.send(
            _call(
                _body=CustomerUpsertRequest(
                    customer_code=customer_code,
                    customer_name=customer_name,
                    customer_state=customer_state,
                    customer_status=customer_status,
                    customer_type=customer_type,
                    customer_picture=customer_picture,
                    customer_2nd_name=customer_2nd_name,
                    customer_aliases=customer_aliases,
                    customer_tax_no=customer_tax_no,
                    branch_code=branch_code,
                    customer_phone=customer_phone,
                    customer_mobile=customer_mobile,
                    customer_email=customer_email,
                    customer_position=customer_position,
                    customer_gender=customer_gender,
                    customer_marital_status=customer_marital_status,
                    customer_birthdate=customer_birthdate,
                    customer_income=customer_income,
                    credit_limit=credit_limit,
                    addresses=addresses,
                    source_name=source_name,
                    customer_group_name=customer_group_name,
                    lead_status=lead_status,
                    unqulified_reason_name=unqulified_reason_name,
                    unqulified_reason_note=unqulified_reason_note,
                    interests_name=interests_name,
                    customer_tags=customer_tags,
                    classification_name=classification_name,
                    contact=contact,
                    contacts=contacts,
                    customer_social_account=customer_social_account,
                    custom_fields=custom_fields,
                    customer_note=customer_note,
                    owners=owners,
                ),
            ),
            options,
        )

    async def get(
        self,
        customer_code: str,
        *,
        options: CallOptions | None = None,
    ) -> Customer:
        """Reads one customer by its code.

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            customer_code: Code of the customer.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v3/customers/{customerCode}`` (Get a Customer By CustomerCode)
        Source: https://developer.gofive.co.th/api-3590379 (no docs page was seen; known from public code that calls it)

        Not known:
            - The page's body was not seen; that the source given is the page of this operation is not confirmed.
            - The name of the path parameter is ours.
            - Whether there are query parameters is unknown.
            - Members of the customer in the answer were not seen.
            - Whether status.code is a string here was not seen; code that calls this compares it with the number 1000.
            - Error answers were not seen.
        """
        from .customers_get import call as _call

        return await self._transport.send(
            _call(
                customer_code,
            ),
            options,
        )

    async def enquiry(
        self,
        *,
        customer_type: LegacyCustomerType | int,
        page_length: int,
        latitude: float | Unset = UNSET,
        longitude: float | Unset = UNSET,
        distance_limit: float | Unset = UNSET,
        states: int | Unset = UNSET,
        action_states: int | Unset = UNSET,
        owner_teams: int | Unset = UNSET,
        display_columns: Sequence[str] | Unset = UNSET,
        topic_interests: Sequence[str] | Unset = UNSET,
        owners: Sequence[str] | Unset = UNSET,
        classifications: Sequence[int] | Unset = UNSET,
        groups: Sequence[int] | Unset = UNSET,
        statuses: Sequence[bool] | Unset = UNSET,
        probabilities: Sequence[int] | Unset = UNSET,
        skip: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        keyword: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Finds customers by kind, place, owners and other filters, one page of rows per call.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            customer_type: Kind of customers to look for, as the portal's example spells the field.
            page_length: How many rows a page holds.
            latitude: Latitude of the place to look around, presumably in degrees.
            longitude: Longitude of the place to look around, presumably in degrees.
            distance_limit: How far around that place to look; the unit is not given.
            states: State of the customers; values unknown.
            action_states: A further state, by its name; values unknown.
            owner_teams: Whose customers to look for; every other value is the id of a team. Known values: 1 ALL, 2
                ASSIGNED.
            display_columns: Columns to show, by its name; values unknown.
            topic_interests: Interests of the customers.
            owners: Owners of the customers; whether by staff code or by user id is not given.
            classifications: Ids of classifications.
            groups: Ids of customer groups.
            statuses: Statuses of the customers, presumably true for active ones.
            probabilities: Probabilities, presumably in percent.
            skip: How many rows to leave out before the page.
            order_by: What to sort by; accepted values unknown.
            keyword: Text to look for.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/Customers/Enquiry`` (Customers Enquiry)
        Source: https://veniocrm.developer.azure-api.net/APIs/Customer/EnquiryCustomer (only the 2021 portal documents
            it, so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it, or under another version.
            - The page of the present docs was not seen; path and request are those of the 2021 portal, where the title
              is Customer Enquiry.
            - The answer was not seen.
            - The portal's table names ccustomerType, its example customerType.
            - Accepted values of states, actionStates, displayColumns, probabilities and orderBy are not given.
            - Whether fields may be null is not given.
            - Newer request fields are possible and unknown.
        """
        from ...models.customer_enquiry_request import CustomerEnquiryRequest
        from .customers_enquiry import call as _call

        return await self._transport.send(
            _call(
                _body=CustomerEnquiryRequest(
                    customer_type=customer_type,
                    latitude=latitude,
                    longitude=longitude,
                    distance_limit=distance_limit,
                    states=states,
                    action_states=action_states,
                    owner_teams=owner_teams,
                    display_columns=display_columns,
                    topic_interests=topic_interests,
                    owners=owners,
                    classifications=classifications,
                    groups=groups,
                    statuses=statuses,
                    probabilities=probabilities,
                    page_length=page_length,
                    skip=skip,
                    order_by=order_by,
                    keyword=keyword,
                ),
            ),
            options,
        )

    async def create_satisfaction(
        self,
        *,
        source_name: str,
        source_type: SatisfactionSourceType | int,
        point: int,
        customer_code: str,
        date_created: str,
        answer_by: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Stores a CSAT or NPS score of a customer. The body's members start with a capital letter.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            source_name: Survey the score comes from; in the example a kind, then a product in brackets. A new name
                makes a new source.
            source_type: Scale of the score.
            point: The score in points, from 1 to 5 (CSAT) or from 1 to 10 (NPS).
            customer_code: Code of the customer that gave the score.
            date_created: Date and time of the score, made of the tokens yyyy (Gregorian), MM, dd, HH (24 hours), mm and
                ss; what separates them was not seen.
            answer_by: Person who answered the survey.
            comment: Remark in the customer's words.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v3/customers/satisfaction`` (Create Customer Satisfaction)
        Source: https://developer.gofive.co.th/api-4823671 (the page was seen in part)

        Not known:
            - The answer was not seen.
            - Which separators DateCreated has was not seen.
        """
        from ...models.customer_satisfaction_request import CustomerSatisfactionRequest
        from .customers_create_satisfaction import call as _call

        return await self._transport.send(
            _call(
                _body=CustomerSatisfactionRequest(
                    answer_by=answer_by,
                    source_name=source_name,
                    source_type=source_type,
                    point=point,
                    comment=comment,
                    customer_code=customer_code,
                    date_created=date_created,
                ),
            ),
            options,
        )
