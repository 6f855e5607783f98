"""A process that shares its token: started by tests, told by lines of JSON what to do, one line of answer each.

The first line says how to make the client, each further one how many calls to make at once.
"""

from __future__ import annotations

import asyncio
import json
import resource
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from gofive import AsyncGofive, Gofive, GofiveError
from gofive.tokens import FileTokenStore, RedisTokenStore, TokenStore


def make_store(kind: str, place: str) -> TokenStore:
    return FileTokenStore(place) if kind == "file" else RedisTokenStore(place)


def orders() -> Any:
    for line in sys.stdin:
        yield json.loads(line)


def answer(results: list[Any]) -> None:
    errors = [repr(result) for result in results if isinstance(result, Exception)]
    print(json.dumps({"calls": len(results), "errors": errors}), flush=True)


def work(settings: dict[str, Any], store: TokenStore) -> None:
    def call(gofive: Gofive) -> Any:
        try:
            return gofive.request("GET", "/v1/anything")
        except GofiveError as error:
            return error

    with httpx.Client(trust_env=False) as own, Gofive(**settings, token_store=store, http_client=own) as gofive:
        print("ready", flush=True)
        for order in orders():
            with ThreadPoolExecutor(order["at once"]) as pool:
                answer(list(pool.map(call, [gofive] * order["calls"])))


async def work_async(settings: dict[str, Any], store: TokenStore) -> None:
    async with httpx.AsyncClient(trust_env=False) as own, AsyncGofive(**settings, token_store=store, http_client=own) as gofive:
        print("ready", flush=True)
        for order in orders():
            limit = asyncio.Semaphore(order["at once"])

            async def call(limit: asyncio.Semaphore = limit) -> Any:
                async with limit:
                    return await gofive.request("GET", "/v1/anything")

            answer(await asyncio.gather(*(call() for _ in range(order["calls"])), return_exceptions=True))


def main() -> None:
    told = json.loads(sys.stdin.readline())
    if told.get("full disk"):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # each byte is one too many, for root, too
    store = make_store(told["store"], told["place"])
    if told["awaited"]:
        asyncio.run(work_async(told["settings"], store))
    else:
        work(told["settings"], store)


if __name__ == "__main__":
    main()
