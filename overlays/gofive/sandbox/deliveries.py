"""Delivers notifications: an outbox in the store, attempts with pauses in between, and a log of how each delivery went.

A notification is written into the store in the transaction of the change that it tells of. So it exists if and only if the change does, and
whatever was not delivered when the process died is delivered by the next one: at least once. The answer to the request never waits.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from attrs import evolve

from .clock import Clock
from .store import Record, Store
from .webhooks import FROM_REQUEST, Notification, Target, sales_order

if TYPE_CHECKING:
    from .dispatching import Dispatcher

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
        self._dispatcher: Dispatcher | None = None
        self._starting = threading.Lock()
        store.on_change = self._note
        clock.on_move = self.wake
        self._first: dict[str, Target] = {}
        for target in map(Target.of, targets):
            known = self._first.get(target.id)  # one address for each kind is one target of both
            self._first[target.id] = target if known is None else evolve(target, kinds=known.kinds | target.kinds)
        self.reset()

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
        self._targets = {**self._targets, made.id: made}
        self.wake()
        return made

    def remove(self, target_id: str) -> None:
        """Deliver no more to a target. What waits for it waits until the target is there again.

        Raises:
            KeyError: There is none with this id.
        """
        if target_id not in self._targets:
            raise KeyError(target_id)
        self._targets = {one: target for one, target in self._targets.items() if one != target_id}

    def reset(self) -> None:
        """Deliver to the first targets and to no others, as at the start."""
        self._targets = self._first
        self.timeout = TIMEOUT
        self.wake()

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
        if not self._targets:
            return
        with self._starting:
            if self._dispatcher is None:
                from .dispatching import Dispatcher  # loaded by those who have a target

                self._dispatcher = Dispatcher(self)
        self._dispatcher.wake()

    def close(self) -> None:
        """Deliver no more; what is on its way stays pending."""
        with self._starting:
            self._targets = {}
            if self._dispatcher is not None:
                self._dispatcher.close()

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

    # For the dispatcher ----------------------------------------------------------------------------------------------------------

    def due(self) -> tuple[dict[str, list[str]], float | None]:
        """Ids of the deliveries that are due, by target, and how many seconds it is until one more is; None when none will be."""
        found: dict[str, list[str]] = {}
        soon: float | None = None
        now = self._now()
        for record in self._store.find_all(COLLECTION, "status", "pending"):
            if record["target"] in self._targets:
                if record["dueAt"] <= now:
                    found.setdefault(record["target"], []).append(record["id"])
                else:
                    soon = min(record["dueAt"], soon or record["dueAt"])
        return found, None if soon is None else soon - now

    def pending(self, target_id: str, delivery_id: str) -> tuple[Target, Record] | None:
        """A target and a delivery to it, if both are still there and it is still to be made."""
        target, record = self._targets.get(target_id), self._store.find(COLLECTION, "id", delivery_id)
        if target is None or record is None or record["status"] != "pending" or record["target"] != target_id:
            return None
        return target, record

    def settle(self, sent: Record, status: int | None, error: str | None, seconds: float) -> None:
        """Write down how an attempt went.

        Args:
            sent: The delivery as it was when it was sent.
            status: HTTP status of the answer; None for none.
            error: Why there is none.
            seconds: How long it took.
        """
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
