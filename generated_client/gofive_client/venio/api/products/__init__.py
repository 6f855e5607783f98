# Made from the spec by `make generate`; changes here are lost.
"""Resource products of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._paging import AsyncPager, Pager
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.product import Product
    from ...models.product_input import ProductInput
    from ...models.product_stock_input import ProductStockInput
    from ...models.product_summary import ProductSummary
    from ...models.stock_update_result import StockUpdateResult


class Products:
    """Calls of the resource products, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create_or_update(
        self,
        *,
        products: Sequence[ProductInput],
        options: CallOptions | None = None,
    ) -> Any:
        """Creates or updates several products at once. A product stands alone or is the parent of variants (multi-SKU);
        then code, cost, prices and stock belong to the variants.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            products: The products.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v3/Products`` (Create Or Update Products)
        Source: https://developer.gofive.co.th/api-3590384 (the page was seen in part)

        Not known:
            - The answer was not seen, nor any error.
            - The table leaves prices and productVariant closed; their members come from the page's example.
            - The page does not say by which key an existing product is found.
            - The largest number of products in a call is unknown.
            - The table requires productCode, cost and prices, yet the vendor's sample leaves all three out of a parent
              with variants.
            - The path has a capital P on this page and a small one on others.
        """
        from ...models.product_upsert_request import ProductUpsertRequest
        from .products_create_or_update import call as _call

        return self._transport.send(
            _call(
                _body=ProductUpsertRequest(
                    products=products,
                ),
            ),
            options,
        )

    def enquiry(
        self,
        *,
        take: int,
        status: Sequence[int],
        options: CallOptions | None = None,
    ) -> Any:
        """Lists products that are active, inactive or either, up to a number of rows.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            take: Number of products wanted.
            status: States wanted, one or several.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v2/Products/GetProduct`` (Get Products With Take & Status)
        Source: https://developer.gofive.co.th/api-3597198 (the page was seen in part)

        Not known:
            - The answer was seen only as far as status.code; status.description, data and any count were not.
            - No field to skip rows is documented, so it is unknown how to read past the first rows.
            - The page marks the headers Content-Type and Ocp-Apim-Subscription-Key as optional, unlike most pages.
        """
        from ...models.product_list_request import ProductListRequest
        from .products_enquiry import call as _call

        return self._transport.send(
            _call(
                _body=ProductListRequest(
                    take=take,
                    status=status,
                ),
            ),
            options,
        )

    def get(
        self,
        product_code: str,
        *,
        options: CallOptions | None = None,
    ) -> Product:
        """Reads one product by its code.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            product_code: Code of the product.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v2/products/{productCode}`` (Get a Product by ProductCode)
        Source: https://developer.gofive.co.th/api-3597197 (the page was seen in part)

        Not known:
            - The answer was seen only as far as data.productBarcode; the next member begins with "pr", the others are
              unknown.
            - What an unknown code leads to is not documented.
        """
        from .products_get import call as _call

        return self._transport.send(
            _call(
                product_code,
            ),
            options,
        )

    def enquiry_by_filter(
        self,
        *,
        product_type: int,
        status: Sequence[int | bool],
        take: int,
        product_for: str | None | Unset = UNSET,
        type_for: int | None | Unset = UNSET,
        product_group_ids: Sequence[int] | None | Unset = UNSET,
        skip: int | Unset = UNSET,
        smart_search: str | None | Unset = UNSET,
        order_by: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[ProductSummary]:
        """Searches products by kind, purpose, group, state and text, page by page.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            product_type: Kind of product. The table has 1301 for a product and 1302 for a bundle; the page's example
                sends 1031, and the 2021 portal has 1031 and 1032, so the table may have swapped digits. Known values:
                1301 PRODUCT, 1302 BUNDLE.
            status: States wanted. The table has integers; the page's example and the 2021 portal have booleans.
            take: Number of products wanted.
            product_for: Purpose of the product; not explained.
            type_for: Use of the product; without it there is no restriction. The page's example sends 0. Known values:
                1 FOR_SALE, 2 FOR_INVENTORY.
            product_group_ids: Ids of product groups.
            skip: Number of products to pass over.
            smart_search: Text to search for; in which fields is not stated.
            order_by: Order of the products; its values are not documented.
            options: Settings of this call alone.

        Returns:
            The products found. The rows come through a pager, which sends nothing before it is read: iterate over it
            for those of all pages, or take ``pages()`` or ``first_page()``. Each page is asked for with the number of
            rows before it as skip, from what you gave on, until one is empty.

        Raises:
            gofive.GofiveError: Any failure, not before the pager is read; see `gofive.errors` for the tree.
            ValueError: skip is no whole number of 0 or more.

        Endpoint: ``POST /v1/products/getProduct`` (Get Products By Filter)
        Source: https://developer.gofive.co.th/api-3607153 (the page was seen in part)

        Not known:
            - The answer was not seen; its members are those of the 2021 portal, whose list was cut after isActive, and
              may have changed.
            - The wrapper of the answer was not seen.
            - The meaning of productFor, the values of orderBy and the fields that smartSearch covers are not explained.
            - The codes of productType differ between the table (1301, 1302), the page's example (1031) and the 2021
              portal (1031, 1032).
            - The table types status as integers; the page's example and the 2021 portal have booleans.
        """
        from ...models.product_filter_request import ProductFilterRequest
        from .products_enquiry_by_filter import PAGING as _PAGING
        from .products_enquiry_by_filter import call as _call

        return Pager(
            self._transport,
            _call(
                _body=ProductFilterRequest(
                    product_type=product_type,
                    product_for=product_for,
                    type_for=type_for,
                    product_group_ids=product_group_ids,
                    status=status,
                    skip=skip,
                    take=take,
                    smart_search=smart_search,
                    order_by=order_by,
                ),
            ),
            _PAGING,
            options,
        )

    def verify_serial_number(
        self,
        *,
        serial_number: str,
        purchase_date: datetime.date,
        customer_name: str | Unset = UNSET,
        customer_code: str | Unset = UNSET,
        customer_type: int | Unset = UNSET,
        sale_order_no: str | Unset = UNSET,
        note: str | Unset = UNSET,
        latitude: float | Unset = UNSET,
        longtitude: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Checks or registers the serial number of a sold product for a customer and a day of purchase. Which of the two
        is not known.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            serial_number: Serial number of the product.
            purchase_date: Day of purchase.
            customer_name: Name of the customer; needed without CustomerCode (by a comment in the page's example).
            customer_code: Code of the customer; needed without CustomerName (by a comment in the page's example).
            customer_type: Kind of customer, as a number; only 1 was seen, in the page's example, and not explained.
            sale_order_no: Number of the sales order; SO and digits that look like year, month and a running number.
            note: Free note.
            latitude: Latitude in decimal degrees.
            longtitude: Longitude in decimal degrees; the misspelt key is the documented one.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v3/products/serials/verification`` (Verify Serial Number)
        Source: https://developer.gofive.co.th/api-4028746 (the page was seen in part)

        Not known:
            - The answer was not seen, nor any error.
            - Whether the call changes anything or only checks is unknown.
            - The meaning of the CustomerType numbers is not given.
            - The page's example of the subscription key is a template variable that was left unfilled.
        """
        from ...models.product_serial_verification_request import ProductSerialVerificationRequest
        from .products_verify_serial_number import call as _call

        return self._transport.send(
            _call(
                _body=ProductSerialVerificationRequest(
                    serial_number=serial_number,
                    customer_name=customer_name,
                    customer_code=customer_code,
                    customer_type=customer_type,
                    sale_order_no=sale_order_no,
                    note=note,
                    latitude=latitude,
                    longtitude=longtitude,
                    purchase_date=purchase_date,
                ),
            ),
            options,
        )

    def get_serial_status(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads the status of a product's serial number (inferred from the title).

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v3/Products/serials/status`` (/v3/Products/serials/status)
        Source: https://developer.gofive.co.th (navigation of the section Product) (the page was seen in part)

        Not known:
            - The page itself was never seen; the path is its title in the navigation.
            - The parameters are unknown, and so is how the serial number is passed.
            - The answer was not seen.
        """
        from .products_get_serial_status import call as _call

        return self._transport.send(
            _call(),
            options,
        )

    def update_stock(
        self,
        *,
        items: Sequence[ProductStockInput],
        options: CallOptions | None = None,
    ) -> list[StockUpdateResult]:
        """Updates the stock of several products by their codes, active or not, and answers with one result per product.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            items: Stock of several products; the body is the array itself.
            options: Settings of this call alone.

        Returns:
            The results, one per product.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``PUT /v1/products/stock`` (Update Product Stock)
        Source: https://developer.gofive.co.th/api-9077337 (the page was seen in part)

        Not known:
            - Whether statusCode and httpStatusCode stand at the top of the answer or inside error is unclear: the table
              is flat and has them after error.
            - Members of error were not seen, unless statusCode and httpStatusCode are those.
            - The page has more than one example of the 200 answer; the examples were cut after the first item.
            - Whether qty replaces the stock or adds to it is not stated; in the example the answer's qty is larger than
              the request's.
            - No error answer was seen.
            - The page marks the headers Content-Type and Ocp-Apim-Subscription-Key as optional.
        """
        from .products_update_stock import call as _call

        return self._transport.send(
            _call(
                items=items,
            ),
            options,
        )

    def list_units(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Lists the units of products (inferred from the title), presumably those whose names Create Or Update Products
        takes.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v1/products/units`` (/v1/products/units)
        Source: https://developer.gofive.co.th (navigation of the section Product) (the page was seen in part)

        Not known:
            - The page itself was never seen; the path is its title in the navigation.
            - The parameters are unknown.
            - The answer was not seen.
        """
        from .products_list_units import call as _call

        return self._transport.send(
            _call(),
            options,
        )


class AsyncProducts:
    """Calls of the resource products, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create_or_update(
        self,
        *,
        products: Sequence[ProductInput],
        options: CallOptions | None = None,
    ) -> Any:
        """Creates or updates several products at once. A product stands alone or is the parent of variants (multi-SKU);
        then code, cost, prices and stock belong to the variants.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            products: The products.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v3/Products`` (Create Or Update Products)
        Source: https://developer.gofive.co.th/api-3590384 (the page was seen in part)

        Not known:
            - The answer was not seen, nor any error.
            - The table leaves prices and productVariant closed; their members come from the page's example.
            - The page does not say by which key an existing product is found.
            - The largest number of products in a call is unknown.
            - The table requires productCode, cost and prices, yet the vendor's sample leaves all three out of a parent
              with variants.
            - The path has a capital P on this page and a small one on others.
        """
        from ...models.product_upsert_request import ProductUpsertRequest
        from .products_create_or_update import call as _call

        return await self._transport.send(
            _call(
                _body=ProductUpsertRequest(
                    products=products,
                ),
            ),
            options,
        )

    async def enquiry(
        self,
        *,
        take: int,
        status: Sequence[int],
        options: CallOptions | None = None,
    ) -> Any:
        """Lists products that are active, inactive or either, up to a number of rows.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            take: Number of products wanted.
            status: States wanted, one or several.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v2/Products/GetProduct`` (Get Products With Take & Status)
        Source: https://developer.gofive.co.th/api-3597198 (the page was seen in part)

        Not known:
            - The answer was seen only as far as status.code; status.description, data and any count were not.
            - No field to skip rows is documented, so it is unknown how to read past the first rows.
            - The page marks the headers Content-Type and Ocp-Apim-Subscription-Key as optional, unlike most pages.
        """
        from ...models.product_list_request import ProductListRequest
        from .products_enquiry import call as _call

        return await self._transport.send(
            _call(
                _body=ProductListRequest(
                    take=take,
                    status=status,
                ),
            ),
            options,
        )

    async def get(
        self,
        product_code: str,
        *,
        options: CallOptions | None = None,
    ) -> Product:
        """Reads one product by its code.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            product_code: Code of the product.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v2/products/{productCode}`` (Get a Product by ProductCode)
        Source: https://developer.gofive.co.th/api-3597197 (the page was seen in part)

        Not known:
            - The answer was seen only as far as data.productBarcode; the next member begins with "pr", the others are
              unknown.
            - What an unknown code leads to is not documented.
        """
        from .products_get import call as _call

        return await self._transport.send(
            _call(
                product_code,
            ),
            options,
        )

    def enquiry_by_filter(
        self,
        *,
        product_type: int,
        status: Sequence[int | bool],
        take: int,
        product_for: str | None | Unset = UNSET,
        type_for: int | None | Unset = UNSET,
        product_group_ids: Sequence[int] | None | Unset = UNSET,
        skip: int | Unset = UNSET,
        smart_search: str | None | Unset = UNSET,
        order_by: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[ProductSummary]:
        """Searches products by kind, purpose, group, state and text, page by page.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            product_type: Kind of product. The table has 1301 for a product and 1302 for a bundle; the page's example
                sends 1031, and the 2021 portal has 1031 and 1032, so the table may have swapped digits. Known values:
                1301 PRODUCT, 1302 BUNDLE.
            status: States wanted. The table has integers; the page's example and the 2021 portal have booleans.
            take: Number of products wanted.
            product_for: Purpose of the product; not explained.
            type_for: Use of the product; without it there is no restriction. The page's example sends 0. Known values:
                1 FOR_SALE, 2 FOR_INVENTORY.
            product_group_ids: Ids of product groups.
            skip: Number of products to pass over.
            smart_search: Text to search for; in which fields is not stated.
            order_by: Order of the products; its values are not documented.
            options: Settings of this call alone.

        Returns:
            The products found. The rows come through a pager, which sends nothing before it is read: iterate over it
            for those of all pages, or take ``pages()`` or ``first_page()``. Each page is asked for with the number of
            rows before it as skip, from what you gave on, until one is empty.

        Raises:
            gofive.GofiveError: Any failure, not before the pager is read; see `gofive.errors` for the tree.
            ValueError: skip is no whole number of 0 or more.

        Endpoint: ``POST /v1/products/getProduct`` (Get Products By Filter)
        Source: https://developer.gofive.co.th/api-3607153 (the page was seen in part)

        Not known:
            - The answer was not seen; its members are those of the 2021 portal, whose list was cut after isActive, and
              may have changed.
            - The wrapper of the answer was not seen.
            - The meaning of productFor, the values of orderBy and the fields that smartSearch covers are not explained.
            - The codes of productType differ between the table (1301, 1302), the page's example (1031) and the 2021
              portal (1031, 1032).
            - The table types status as integers; the page's example and the 2021 portal have booleans.
        """
        from ...models.product_filter_request import ProductFilterRequest
        from .products_enquiry_by_filter import PAGING as _PAGING
        from .products_enquiry_by_filter import call as _call

        return AsyncPager(
            self._transport,
            _call(
                _body=ProductFilterRequest(
                    product_type=product_type,
                    product_for=product_for,
                    type_for=type_for,
                    product_group_ids=product_group_ids,
                    status=status,
                    skip=skip,
                    take=take,
                    smart_search=smart_search,
                    order_by=order_by,
                ),
            ),
            _PAGING,
            options,
        )

    async def verify_serial_number(
        self,
        *,
        serial_number: str,
        purchase_date: datetime.date,
        customer_name: str | Unset = UNSET,
        customer_code: str | Unset = UNSET,
        customer_type: int | Unset = UNSET,
        sale_order_no: str | Unset = UNSET,
        note: str | Unset = UNSET,
        latitude: float | Unset = UNSET,
        longtitude: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Checks or registers the serial number of a sold product for a customer and a day of purchase. Which of the two
        is not known.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            serial_number: Serial number of the product.
            purchase_date: Day of purchase.
            customer_name: Name of the customer; needed without CustomerCode (by a comment in the page's example).
            customer_code: Code of the customer; needed without CustomerName (by a comment in the page's example).
            customer_type: Kind of customer, as a number; only 1 was seen, in the page's example, and not explained.
            sale_order_no: Number of the sales order; SO and digits that look like year, month and a running number.
            note: Free note.
            latitude: Latitude in decimal degrees.
            longtitude: Longitude in decimal degrees; the misspelt key is the documented one.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v3/products/serials/verification`` (Verify Serial Number)
        Source: https://developer.gofive.co.th/api-4028746 (the page was seen in part)

        Not known:
            - The answer was not seen, nor any error.
            - Whether the call changes anything or only checks is unknown.
            - The meaning of the CustomerType numbers is not given.
            - The page's example of the subscription key is a template variable that was left unfilled.
        """
        from ...models.product_serial_verification_request import ProductSerialVerificationRequest
        from .products_verify_serial_number import call as _call

        return await self._transport.send(
            _call(
                _body=ProductSerialVerificationRequest(
                    serial_number=serial_number,
                    customer_name=customer_name,
                    customer_code=customer_code,
                    customer_type=customer_type,
                    sale_order_no=sale_order_no,
                    note=note,
                    latitude=latitude,
                    longtitude=longtitude,
                    purchase_date=purchase_date,
                ),
            ),
            options,
        )

    async def get_serial_status(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads the status of a product's serial number (inferred from the title).

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v3/Products/serials/status`` (/v3/Products/serials/status)
        Source: https://developer.gofive.co.th (navigation of the section Product) (the page was seen in part)

        Not known:
            - The page itself was never seen; the path is its title in the navigation.
            - The parameters are unknown, and so is how the serial number is passed.
            - The answer was not seen.
        """
        from .products_get_serial_status import call as _call

        return await self._transport.send(
            _call(),
            options,
        )

    async def update_stock(
        self,
        *,
        items: Sequence[ProductStockInput],
        options: CallOptions | None = None,
    ) -> list[StockUpdateResult]:
        """Updates the stock of several products by their codes, active or not, and answers with one result per product.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            items: Stock of several products; the body is the array itself.
            options: Settings of this call alone.

        Returns:
            The results, one per product.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``PUT /v1/products/stock`` (Update Product Stock)
        Source: https://developer.gofive.co.th/api-9077337 (the page was seen in part)

        Not known:
            - Whether statusCode and httpStatusCode stand at the top of the answer or inside error is unclear: the table
              is flat and has them after error.
            - Members of error were not seen, unless statusCode and httpStatusCode are those.
            - The page has more than one example of the 200 answer; the examples were cut after the first item.
            - Whether qty replaces the stock or adds to it is not stated; in the example the answer's qty is larger than
              the request's.
            - No error answer was seen.
            - The page marks the headers Content-Type and Ocp-Apim-Subscription-Key as optional.
        """
        from .products_update_stock import call as _call

        return await self._transport.send(
            _call(
                items=items,
            ),
            options,
        )

    async def list_units(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Lists the units of products (inferred from the title), presumably those whose names Create Or Update Products
        takes.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v1/products/units`` (/v1/products/units)
        Source: https://developer.gofive.co.th (navigation of the section Product) (the page was seen in part)

        Not known:
            - The page itself was never seen; the path is its title in the navigation.
            - The parameters are unknown.
            - The answer was not seen.
        """
        from .products_list_units import call as _call

        return await self._transport.send(
            _call(),
            options,
        )
