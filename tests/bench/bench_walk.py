"""Read a long list page by page and print what it took: `python tests/bench/bench_walk.py CLIENT URL RECORDS`.

Each client does it in a process of its own, because the most memory that a process has had can't be forgotten.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import bench_generated
import httpx
from bench_memory import peak
from bench_payloads import CLIENT_ID, CLIENT_SECRET, ENQUIRY_PATH, SUBSCRIPTION_KEY, TOKEN, enquiry, headers

SIZE = 1000


def gofive(url: str) -> Iterator[Any]:
    """Ours: a list like any other."""
    from gofive import Gofive

    with Gofive(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, subscription_key=SUBSCRIPTION_KEY, base_url=url) as client:
        yield from client.venio.employees.enquiry(page_length=SIZE)


def bare_httpx(url: str) -> Iterator[Any]:
    """httpx and a loop."""
    with httpx.Client(base_url=url, headers=headers()) as client:
        skip = 0
        while rows := client.post(ENQUIRY_PATH, json=enquiry(SIZE, skip)).json()["data"]["value"]:
            skip += len(rows)
            yield from rows
            del rows


def stock(url: str) -> Iterator[Any]:
    """openapi-python-client and a loop."""
    from bench_sync import stock_client

    folder = bench_generated.stock()
    ask = bench_generated.module(folder, "stock_client.api.employee.employees_enquiry").sync
    body = bench_generated.module(folder, "stock_client.models").EmployeeEnquiryRequest
    with stock_client(url) as client:
        skip = 0
        while rows := ask(client=client, body=body(key_word="", skip=skip, page_length=SIZE)).data.value:
            skip += len(rows)
            yield from rows
            del rows


def openapi_generator(url: str) -> Iterator[Any]:
    """openapi-generator and a loop."""
    package = bench_generated.module(bench_generated.openapi_generator(), "og_client")
    settings = package.Configuration(host=url, access_token=TOKEN, api_key={"SubscriptionKey": SUBSCRIPTION_KEY})
    employees, body = package.EmployeeApi(package.ApiClient(settings)), package.EmployeeEnquiryRequest
    skip = 0
    while rows := employees.employees_enquiry(body(key_word="", skip=skip, page_length=SIZE)).data.value:
        skip += len(rows)
        yield from rows
        del rows


WALKERS = {"gofive": gofive, "httpx": bare_httpx, "openapi-python-client": stock, "openapi-generator": openapi_generator}


def main(name: str, url: str, records: int) -> None:
    """Walk, and print a JSON object."""
    cpu, wall = time.process_time(), time.perf_counter()
    read, early = 0, 0.0
    for _ in WALKERS[name](url):
        read += 1
        if read == records // 4:
            early = peak()
    took = {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
    print(json.dumps({"records": read, "early peak": early, "peak": peak(), **took}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
