"""Posts what waits in the outbox: a thread with an event loop of its own, because a sandbox without sockets has none."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from typing import TYPE_CHECKING

import orjson

from .._http import AsyncClient, NotConnected, TimedOut
from .store import Record
from .webhooks import ASSUMES, Target

if TYPE_CHECKING:
    from .deliveries import Deliveries

log = logging.getLogger("gofive.sandbox")

_LONGEST = 3600.0


class Dispatcher:
    """Delivers until it is closed.

    Args:
        deliveries: The outbox and its log.
    """

    def __init__(self, deliveries: Deliveries) -> None:
        self._deliveries = deliveries
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._awake = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="gofive-sandbox-webhooks", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Look now for what is to be delivered; from any thread."""
        # Without a loop the thread only begins, and looks before it waits.
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it is closed
                self._loop.call_soon_threadsafe(self._awake.set)

    def close(self) -> None:
        """Stop; what is on its way stays pending."""
        self._closed = True
        self.wake()
        self._thread.join(10)

    def _run(self) -> None:
        try:
            asyncio.run(self._dispatch())
        except Exception as error:  # noqa: BLE001 - nobody else would say so
            log.error("the sandbox's webhooks stopped with %s", type(error).__name__)

    async def _dispatch(self) -> None:
        self._loop = asyncio.get_running_loop()
        lanes: dict[str, asyncio.Task[None]] = {}
        # Of proxies in the environment nothing is taken: they have no business with a loopback address.
        async with AsyncClient(trust_env=False) as http:
            while not self._closed:
                self._awake.clear()
                due, soon = self._deliveries.due()
                for target_id, ids in due.items():
                    # A lane that is busy says when it is done.
                    if target_id not in lanes or lanes[target_id].done():
                        lanes[target_id] = asyncio.create_task(self._deliver_to(http, target_id, ids))
                if not self._closed:
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._awake.wait(), None if soon is None else min(soon, _LONGEST))
            for lane in lanes.values():
                lane.cancel()
            await asyncio.gather(*lanes.values(), return_exceptions=True)

    async def _deliver_to(self, http: AsyncClient, target_id: str, ids: list[str]) -> None:
        """Deliver to one target, one after the other, so that it hears of things in their order."""
        for delivery_id in ids:
            found = self._deliveries.pending(target_id, delivery_id)
            if found is not None and not self._closed:
                target, record = found
                started = time.perf_counter()
                status, error = await self._attempt(http, target, record)
                self._deliveries.settle(record, status, error, time.perf_counter() - started)
        # The loop looks again once this task is done.
        asyncio.get_running_loop().call_soon(self._awake.set)

    async def _attempt(self, http: AsyncClient, target: Target, record: Record) -> tuple[int | None, str | None]:
        headers = {
            "content-type": "application/json",
            "user-agent": "gofive-sandbox",
            "x-sandbox-delivery": record["id"],
            ASSUMES: record["assumes"],
            **target.headers,
        }
        timeout = self._deliveries.timeout
        try:
            async with (
                asyncio.timeout(timeout),
                http.stream("POST", target.url, content=orjson.dumps(record["body"]), headers=headers, timeout=timeout) as answer,
            ):
                return answer.status_code, None
        except (TimeoutError, TimedOut):
            return None, "no answer in time"
        except NotConnected:
            return None, "can't connect"
        except Exception as error:  # noqa: BLE001 - whatever happens, the next delivery has its turn
            return None, type(error).__name__  # its words may hold the address
