"""Delivers notifications: an outbox in the store, attempts with pauses in between, and a log of how each delivery went.

A notification is written into the store in the transaction of the change that it tells of. So it exists if and only if the change does, and
whatever was not delivered when the process died is delivered by the next one: at least once. The answer to the request never waits.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import orjson

from .clock import Clock
from .store import Record, Store
from .webhooks import ASSUMES, FROM_REQUEST, Notification, Target, sales_order

if TYPE_CHECKING:
    import httpx

log = logging.getLogger("gofive.sandbox")

COLLECTION = "webhook_deliveries"
KEYS = {COLLECTION: {"id", "status"}}

PAUSES = (1, 2, 4, 8, 16)
"""Seconds of the sandbox's clock before the second and each further attempt."""

TIMEOUT = 10.0
"""Seconds that a receiver may take for its answer."""

MOST_KEPT = 500
"""Deliveries in the log. The oldest that are settled go first."""

_MOST_WAITING = 5000
_SLACK = 50
_MOST_ATTEMPTS_KEPT = 20
_POLL = 0.05
_GONE = 410


class Deliveries:
    """Tells the targets what happened.

    A delivery is ``pending`` until a receiver answers with a status from 200 to 299 (``delivered``) or with 410 (``refused``), or until the
    last attempt (``failed``).

    Attributes:
        timeout: Seconds that a receiver may take for its answer.

    Args:
        store: Where deliveries are kept.
        clock: The time, for the pauses.
        targets: Where to deliver to: addresses, or `Target` for one with headers or kinds.
        watched: Collections whose changes are told as those of sales orders, each with the member that holds the number.

    Raises:
        WebhookTargetError: An address can't be used.
    """

    def __init__(
        self, store: Store, clock: Clock, targets: Iterable[str | Target] = (), *, watched: Mapping[str, str] | None = None
    ) -> None:
        self.timeout = TIMEOUT
        self._store = store
        self._clock = clock
        self._watched = dict(watched or {})
        self._targets: dict[str, Target] = {}
        self._changed: dict[str, bool] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._awake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        store.on_change = self._note
        for target in targets:
            self.add(target)

    # Targets ---------------------------------------------------------------------------------------------------------------------

    @property
    def targets(self) -> tuple[Target, ...]:
        """Where notifications go."""
        return tuple(self._targets.values())

    def add(self, target: str | Target) -> Target:
        """Deliver to this address, too, from now on; one that is there already is replaced.

        Raises:
            WebhookTargetError: It can't be used.
        """
        made = Target.of(target)
        self._targets[made.id] = made
        self._wake()
        return made

    def remove(self, target_id: str) -> None:
        """Deliver no more to a target. What waits for it waits until the target is there again.

        Raises:
            KeyError: There is none with this id.
        """
        del self._targets[target_id]

    # What happened ---------------------------------------------------------------------------------------------------------------

    @contextmanager
    def noting(self, hints: Mapping[str, Any], body: Any) -> Iterator[None]:
        """Tell what is done in this block, unless it raises. It has to be within a transaction."""
        if not self._targets:
            yield
            return
        self._changed = {}
        try:
            yield
            hint = hints.get("notifies", {})
            for number, is_new in self._changed.items():
                self._put(sales_order(number, hint.get("event") or ("Created" if is_new else "Updated")))
            if hint.get("kind") in FROM_REQUEST:
                self._put(FROM_REQUEST[hint["kind"]](body))
        finally:
            self._changed = None

    def notify(self, notification: Notification) -> None:
        """Tell something by hand, for instance that somebody wrote a chat message."""
        with self._store.transaction():
            self._put(notification)
        self.wake()

    def wake(self) -> None:
        """Look for what is to be delivered; to be called after the transaction."""
        if self._targets:
            self._wake()

    def _note(self, collection: str, record: Mapping[str, Any], is_new: bool) -> None:
        number = self._watched.get(collection)
        if self._changed is not None and number is not None and record.get(number):
            # An order that is made and changed at once is a new one.
            self._changed.setdefault(str(record[number]), is_new)

    def _put(self, notification: Notification) -> None:
        for target in self.targets:
            if notification.kind not in target.kinds:
                continue
            delivery = {
                "id": f"wh{self._store.next_id(COLLECTION)}",
                "kind": notification.kind,
                "target": target.id,
                "url": target.shown,
                "status": "pending",
                "createdAt": self._time(),
                "dueAt": self._now(),
                "tries": 0,
                "attempts": [],
                "body": notification.body,
                "assumes": notification.assumes,
            }
            self._store.add(COLLECTION, delivery)
            self._trim()

    def _trim(self) -> None:
        excess = self._store.count(COLLECTION) - MOST_KEPT
        if excess <= 0 or excess % _SLACK:  # not each time, for it looks at all
            return
        records = self._store.all(COLLECTION)
        settled = [record for record in records if record["status"] != "pending"][:excess]
        for record in settled or records[: max(0, len(records) - _MOST_WAITING)]:
            self._store.remove(record)

    # The log ---------------------------------------------------------------------------------------------------------------------

    def log(self) -> list[dict[str, Any]]:
        """All deliveries that are remembered, oldest first, with their attempts and their bodies, and without secrets."""
        return [dict(record) for record in self._store.all(COLLECTION)]

    def redeliver(self, delivery_id: str) -> None:
        """Deliver once more, however it went before, with all attempts.

        Raises:
            KeyError: There is no delivery with this id.
        """
        with self._store.transaction():
            record = self._store.find(COLLECTION, "id", delivery_id)
            if record is None:
                raise KeyError(delivery_id)
            record.update(status="pending", tries=0, dueAt=self._now())
            self._store.save(COLLECTION, record)
        self.wake()

    def wait(self, timeout: float = 10) -> None:
        """Wait until nothing is pending for any target. Not for the thread that serves.

        Raises:
            TimeoutError: Something still is, after as many seconds.
        """
        deadline = time.monotonic() + timeout
        while any(record["target"] in self._targets for record in self._store.find_all(COLLECTION, "status", "pending")):
            if time.monotonic() > deadline:
                raise TimeoutError("webhooks are still to be delivered")
            time.sleep(0.005)

    # Delivering ------------------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Deliver on the running event loop what waits, and whatever comes."""
        self._loop = asyncio.get_running_loop()
        self._kick()

    async def stop(self) -> None:
        """Stop to deliver; what is on its way stays pending."""
        task, self._task, self._loop = self._task, None, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    def _wake(self) -> None:
        if self._loop is None:
            try:
                self._loop = asyncio.get_running_loop()  # a server that tells nothing of its start
            except RuntimeError:
                return
        with contextlib.suppress(RuntimeError):  # it is closed
            self._loop.call_soon_threadsafe(self._kick)

    def _kick(self) -> None:
        if self._loop is not None and self._targets and (self._task is None or self._task.done()):
            self._task = self._loop.create_task(self._deliver())
        self._awake.set()

    async def _deliver(self) -> None:
        import httpx

        lanes: dict[str, asyncio.Task[None]] = {}
        # Of proxies in the environment nothing is taken: they have no business with a loopback address.
        async with httpx.AsyncClient(trust_env=False) as http:
            try:
                while True:
                    self._awake.clear()
                    waits = False
                    for target_id, due in self._due().items():
                        waits = True
                        if due and (target_id not in lanes or lanes[target_id].done()):
                            lanes[target_id] = asyncio.create_task(self._deliver_to(http, target_id, due))
                    with contextlib.suppress(TimeoutError):
                        # The clock may be moved at any time, so what waits for it is looked at again.
                        await asyncio.wait_for(self._awake.wait(), _POLL if waits else None)
            finally:
                for lane in lanes.values():
                    lane.cancel()
                await asyncio.gather(*lanes.values(), return_exceptions=True)

    def _due(self) -> dict[str, list[str]]:
        """The deliveries that are due, by target; no more than the target's name where they are not yet."""
        found: dict[str, list[str]] = {}
        now = self._now()
        for record in self._store.find_all(COLLECTION, "status", "pending"):
            if record["target"] in self._targets:
                due = found.setdefault(record["target"], [])
                if record["dueAt"] <= now:
                    due.append(record["id"])
        return found

    async def _deliver_to(self, http: httpx.AsyncClient, target_id: str, due: list[str]) -> None:
        """Deliver to one target, one after the other, so that it hears of things in their order."""
        for delivery_id in due:
            record = self._store.find(COLLECTION, "id", delivery_id)
            target = self._targets.get(target_id)
            if record is not None and target is not None and record["status"] == "pending":
                started = time.perf_counter()
                status, error = await self._attempt(http, target, record)
                self._settle(record, status, error, time.perf_counter() - started)
        self._awake.set()

    async def _attempt(self, http: httpx.AsyncClient, target: Target, record: Record) -> tuple[int | None, str | None]:
        import httpx

        headers = {
            "content-type": "application/json",
            "user-agent": "gofive-sandbox",
            "x-sandbox-delivery": record["id"],
            ASSUMES: record["assumes"],
            **target.headers,
        }
        try:
            async with (
                asyncio.timeout(self.timeout),
                http.stream("POST", target.url, content=orjson.dumps(record["body"]), headers=headers, timeout=self.timeout) as answer,
            ):
                return answer.status_code, None
        except (TimeoutError, httpx.TimeoutException):
            return None, "no answer in time"
        except httpx.ConnectError:
            return None, "can't connect"
        except Exception as error:  # noqa: BLE001 - whatever happens, the next delivery has its turn
            return None, type(error).__name__  # its words may hold the address

    def _settle(self, sent: Record, status: int | None, error: str | None, seconds: float) -> None:
        with self._store.transaction():
            record = self._store.find(COLLECTION, "id", sent["id"])
            if record is None or record.row != sent.row:  # the state was cleared meanwhile
                return
            record["tries"] += 1
            attempt = {"at": self._time(), "seconds": round(seconds, 3), "status": status, "error": error}
            record["attempts"] = [*record["attempts"], attempt][-_MOST_ATTEMPTS_KEPT:]
            if status is not None and 200 <= status < 300:
                record["status"] = "delivered"
            elif status == _GONE:
                record["status"] = "refused"
            elif record["tries"] > len(PAUSES):
                record["status"] = "failed"
            else:
                record["dueAt"] = self._now() + PAUSES[record["tries"] - 1]
            self._store.save(COLLECTION, record)
        if record["status"] in ("failed", "refused"):
            log.warning("webhook %s to %s %s: %s", record["id"], record["url"], record["status"], error or f"HTTP {status}")

    def _now(self) -> float:
        return self._clock.now().timestamp()

    def _time(self) -> str:
        return self._clock.now().isoformat(timespec="milliseconds")
