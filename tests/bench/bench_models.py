"""Between bytes and models, without a network: what each client does with the body of an answer, and of a request."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import bench_generated
import orjson
from attrs import frozen
from bench_payloads import LINES, ORDER_DATE, ORDER_FIELDS, line_fields


@frozen
class Codec:
    """The two ways of a client.

    Attributes:
        order: From the answer with the sales order to its model.
        page: From the answer with employees to their models.
        encode: From the request model of a sales order with ten lines, made beforehand, to the body.
    """

    order: Callable[[bytes], Any]
    page: Callable[[bytes], Any]
    encode: Callable[[], bytes]


def _request(request: Any, line: Any) -> Any:
    return request(**ORDER_FIELDS, sales_order_date=ORDER_DATE, sales_order_details=[line(**line_fields(n)) for n in range(LINES)])


def gofive() -> Codec:
    """Ours: what the transport calls after the envelope was judged, and before the request is made."""
    from gofive._json import to_json
    from gofive_client.venio import models
    from gofive_client.venio.api.employees import employees_enquiry
    from gofive_client.venio.api.sales_orders import sales_orders_create_or_update, sales_orders_get

    read, rows = sales_orders_get.OPERATION.decode, employees_enquiry.OPERATION.decode
    call = sales_orders_create_or_update.call
    model = _request(models.SalesOrderUpsertRequest, models.SalesOrderLineInput)
    return Codec(
        order=lambda body: read(orjson.loads(body)["data"]),
        page=lambda body: rows(orjson.loads(body)["data"]["value"]),
        encode=lambda: to_json(call(_body=model).body),
    )


def plain_json() -> Codec:
    """No models at all: the standard library's JSON, which is what httpx and aiohttp use."""
    body = json.loads(gofive().encode())
    return Codec(
        order=lambda text: json.loads(text)["data"],
        page=lambda text: json.loads(text)["data"]["value"],
        encode=lambda: json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode(),
    )


def stock() -> Codec:
    """openapi-python-client: ``response.json()`` and ``from_dict``; ``to_dict`` and the JSON of httpx."""
    folder = bench_generated.stock()
    models = bench_generated.module(folder, "stock_client.models")
    model = _request(models.SalesOrderUpsertRequest, models.SalesOrderLineInput)
    order, page = models.SalesOrdersGetResponse200.from_dict, models.EmployeesEnquiryResponse200.from_dict
    return Codec(
        order=lambda body: order(json.loads(body)).data,
        page=lambda body: page(json.loads(body)).data.value,
        encode=lambda: json.dumps(model.to_dict(), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode(),
    )


def openapi_generator() -> Codec:
    """openapi-generator: its ``deserialize`` and ``sanitize_for_serialization``, which are pydantic models inside."""
    package = bench_generated.module(bench_generated.openapi_generator(), "og_client")
    client = package.ApiClient()
    model = _request(package.SalesOrderUpsertRequest, package.SalesOrderLineInput)

    def read(body: bytes, kind: str) -> Any:
        return client.deserialize(body.decode(), kind, "application/json").data

    return Codec(
        order=lambda body: read(body, "SalesOrdersGet200Response"),
        page=lambda body: read(body, "EmployeesEnquiry200Response").value,
        encode=lambda: json.dumps(client.sanitize_for_serialization(model)).encode(),
    )


CODECS: dict[str, Callable[[], Codec]] = {
    "gofive": gofive,
    "json": plain_json,
    "openapi-python-client": stock,
    "openapi-generator": openapi_generator,
}


def checked(name: str) -> Codec:
    """A codec that was seen to write what ours writes.

    Raises:
        RuntimeError: The body differs.
        bench_generated.Missing: Its generator is not installed.
    """
    codec = CODECS[name]()
    if json.loads(codec.encode()) != json.loads(gofive().encode()):
        raise RuntimeError(f"{name} writes another body")
    return codec
