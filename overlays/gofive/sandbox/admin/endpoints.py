"""What the admin API offers."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from ..._version import __version__
from ..deliveries import COLLECTION as DELIVERIES
from ..faults import KINDS
from ..latency import DISTRIBUTIONS, TOKEN
from ..limits import Limit
from ..members import BadInput, Members
from .api import Absent, Asked, Endpoint
from .hooks import HOOKS

_MOST_RECORDS = 10_000
_YEARS = range(1000, 9001)
"""Years with four digits, as the API's dates have them, and so far from Python's last one that the clock does not run into it."""


def _index(asked: Asked) -> Any:
    return {
        "name": "gofive sandbox",
        "version": __version__,
        "products": sorted(asked.app.router.documents),
        "endpoints": [endpoint.shown() for endpoint in ENDPOINTS],
    }


def _operations(asked: Asked) -> Any:
    paths = asked.app.router.token_paths
    return {
        "operations": [
            {
                "name": TOKEN if route.path in paths else route.name,
                "product": route.name.split(".")[0],
                "method": route.method,
                "path": route.path,
                "summary": route.operation.get("summary"),
                "coverage": route.operation.get("x-coverage"),
                "behaviour": route.sandbox.get("behaviour"),
                "assumes": route.sandbox.get("assumes", []),
            }
            for route in asked.app.router.routes
        ]
    }


def _counters(asked: Asked) -> Any:
    gateway, faults = asked.app.gateway, asked.app.faults.all()
    return {
        "token_requests": gateway.token_requests,
        "calls": gateway.calls,
        "throttled": gateway.limits.throttled,
        "out_of_quota": gateway.limits.out_of_quota,
        "faults": sum(fault.struck for fault in faults),
        **asked.app.journal.counters(),
    }


def _reset(asked: Asked) -> Any:
    members = Members(asked.body, "a reset")
    seeded = members.flag("seed") if "seed" in members else None
    members.done()
    asked.app.reset(seeded=seeded)


# Requests ---------------------------------------------------------------------------------------------------------------------------------


def _requests(asked: Asked) -> Any:
    query = Query(asked.query)
    found = asked.app.journal.find(
        operation=query.text("operation"),
        method=(query.text("method") or "").upper() or None,
        path=query.text("path"),
        status=query.whole("status"),
        since=query.whole("since") or 0,
        limit=query.whole("limit"),
    )
    query.done()
    return {"requests": found, "last": asked.app.journal.last}


def _forget_requests(asked: Asked) -> Any:
    asked.app.journal.clear()


# State ------------------------------------------------------------------------------------------------------------------------------------


def _state(asked: Asked) -> Any:
    known = dict.fromkeys(sorted(asked.app.router.keys()), 0)
    return {"collections": {**known, **asked.app.store.collections()}}


def _reset_state(asked: Asked) -> Any:
    members = Members(asked.body, "a reset")
    seeded = members.flag("seed") if "seed" in members else None
    members.done()
    asked.app.reset_state(seeded=seeded)
    return _state(asked)


def _records(asked: Asked) -> Any:
    query = Query(asked.query)
    offset, limit = query.whole("offset") or 0, query.whole("limit", 100)
    query.done()
    store, collection = asked.app.store, _collection(asked)
    rows = store.page(collection, slice(offset, offset + (100 if limit is None else limit)))
    return {"collection": collection, "count": store.count(collection), "offset": offset, "records": rows}


def _load(asked: Asked) -> Any:
    return _put(asked, replace=False)


def _replace(asked: Asked) -> Any:
    return _put(asked, replace=True)


def _put(asked: Asked, *, replace: bool) -> Any:
    members = Members(asked.body, "the body")
    records = members.any("records")
    members.done()
    if not isinstance(records, list) or len(records) > _MOST_RECORDS or not all(isinstance(record, dict) for record in records):
        raise BadInput(f"records must be a list of at most {_MOST_RECORDS} objects")
    if asked.path["collection"] == DELIVERIES:
        raise BadInput(f"{DELIVERIES} is the log of the sandbox's own deliveries and can't be loaded")
    store, collection = asked.app.store, _collection(asked)
    records = asked.app.blotted(records)
    with store.transaction():
        if replace:
            store.clear(collection)
        for record in records:
            store.add(collection, record)
    return {"collection": collection, "count": store.count(collection)}


def _clear(asked: Asked) -> Any:
    asked.app.store.clear(_collection(asked))


def _collection(asked: Asked) -> str:
    name = asked.path["collection"]
    known = {*asked.app.router.keys(), *asked.app.store.collections()}
    if name not in known:
        raise Absent(f"no collection is called so; there are {', '.join(sorted(known))}")
    return name


# Tokens and limits ------------------------------------------------------------------------------------------------------------------------


def _tokens(asked: Asked) -> Any:
    gateway, now = asked.app.gateway, asked.app.clock.seconds()
    return {
        "issued": gateway.token_requests,
        "lifetime": gateway.lifetime,
        "live": [
            {"id": one.id, "endpoint": one.endpoint, "age": int(now - one.issued), "left": int(one.end - now)} for one in gateway.tokens()
        ],
    }


def _set_tokens(asked: Asked) -> Any:
    members = Members(asked.body, "the body")
    lifetime = members.whole("lifetime", asked.app.gateway.lifetime, least=1)
    members.done()
    asked.app.gateway.lifetime = lifetime or 1
    return _tokens(asked)


def _revoke(asked: Asked) -> Any:
    members = Members(asked.body, "the body")
    name = members.text("id")
    members.done()
    revoked = asked.app.gateway.revoke_tokens(name)
    if name is not None and not revoked:
        raise Absent("no token that lives has this id; GET /__sandbox__/tokens lists them")
    return {"revoked": revoked}


def _limits(asked: Asked) -> Any:
    limits = asked.app.gateway.limits
    used = limits.used()
    return {
        name: None if limit is None else {"limit": str(limit), "calls": limit.calls, "seconds": limit.seconds, "used": used[name]}
        for name, limit in (("rate_limit", limits.rate), ("quota", limits.quota))
    }


def _set_limits(asked: Asked) -> Any:
    members = Members(asked.body, "limits")
    rate, quota = _limit(members, "rate_limit"), _limit(members, "quota")
    members.done()
    asked.app.gateway.limits.set(rate, quota)
    return _limits(asked)


def _limit(members: Members, name: str) -> Limit | None:
    text = members.text(name, most=40)
    try:
        return None if text is None else Limit.parse(text)
    except ValueError as error:
        raise BadInput(f"{name}: {error}") from None


def _no_limits(asked: Asked) -> Any:
    asked.app.gateway.limits.set()


# Clock ------------------------------------------------------------------------------------------------------------------------------------


def _clock(asked: Asked) -> Any:
    clock = asked.app.clock
    return {"now": clock.now().isoformat(timespec="milliseconds"), "shift": round(clock.shift, 3)}


def _set_clock(asked: Asked) -> Any:
    members, clock = Members(asked.body, "the body"), asked.app.clock
    if len(asked.body) != 1:
        raise BadInput("say one of advance (seconds), set (a time in ISO 8601) and reset (true)")
    if "advance" in members:
        seconds = members.number("advance", least=-10e9, most=10e9)
        _moved(lambda: clock.advance(seconds), asked)
    elif "set" in members:
        text = members.text("set") or ""
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise BadInput("set must be a time in ISO 8601, such as 2026-03-31T09:30:00+07:00") from None
        _moved(lambda: clock.set(moment), asked)
    elif "reset" in members:
        if not members.flag("reset"):
            raise BadInput("reset must be true")
        clock.reset()
    members.done()
    return _clock(asked)


def _moved(move: Any, asked: Asked) -> None:
    before = asked.app.clock.shift
    try:
        move()
        year = asked.app.clock.now().year
    except OverflowError:
        year = 0
    if year not in _YEARS:
        asked.app.clock.shift = before
        raise BadInput(f"the clock goes from the year {_YEARS.start} to {_YEARS.stop - 1}")


# Faults and latency -----------------------------------------------------------------------------------------------------------------------


def _faults(asked: Asked) -> Any:
    kinds = {name: {"does": kind.does, "parameters": dict(kind.parameters), "operation": kind.operation} for name, kind in KINDS.items()}
    return {"faults": [fault.shown() for fault in asked.app.faults.all()], "kinds": kinds}


def _add_fault(asked: Asked) -> Any:
    return asked.app.faults.read(asked.body).shown()


def _fault(asked: Asked) -> Any:
    for fault in asked.app.faults.all():
        if fault.id == asked.path["id"]:
            return fault.shown()
    raise Absent("no fault has this id")


def _remove_fault(asked: Asked) -> Any:
    if not asked.app.faults.remove(asked.path["id"]):
        raise Absent("no fault has this id")


def _remove_faults(asked: Asked) -> Any:
    asked.app.faults.clear()


def _latency(asked: Asked) -> Any:
    return {"rules": asked.app.latency.shown(), "distributions": DISTRIBUTIONS}


def _set_latency(asked: Asked) -> Any:
    asked.app.latency.read(asked.body)
    return _latency(asked)


def _no_latency(asked: Asked) -> Any:
    asked.app.latency.clear()


class Query:
    """The members of a query, each taken once; `done` refuses those that nobody took."""

    def __init__(self, given: dict[str, str]) -> None:
        self._given = given
        self._known: list[str] = []

    def text(self, name: str) -> str | None:
        """A member; None when it is missing or empty."""
        self._known.append(name)
        return self._given.get(name) or None

    def whole(self, name: str, default: int | None = None) -> int | None:
        """A member that is a whole number from 0."""
        text = self.text(name)
        if text is None:
            return default
        if not re.fullmatch(r"\d{1,12}", text, re.ASCII):
            raise BadInput(f"{name} must be a whole number from 0")
        return int(text)

    def done(self) -> None:
        """Refuse the members that are left.

        Raises:
            BadInput: There are some.
        """
        if unknown := set(self._given) - set(self._known):
            raise BadInput(f"the query has no member {', '.join(sorted(unknown))[:200]}; it has: {', '.join(self._known)}")


ENDPOINTS = (
    Endpoint("GET", "/", "lists what there is", _index),
    Endpoint("GET", "/operations", "lists the operations of the API", _operations),
    Endpoint("GET", "/counters", "counts tokens, calls, requests by operation and by status, and faults that struck", _counters),
    Endpoint("POST", "/reset", "makes all as it was at first", _reset),
    Endpoint("GET", "/requests", "shows the requests that were seen", _requests),
    Endpoint("DELETE", "/requests", "forgets them, and counts anew", _forget_requests),
    Endpoint("GET", "/state", "counts the records of each collection", _state),
    Endpoint("POST", "/state/reset", "forgets all records and where the numbers stood", _reset_state),
    Endpoint("GET", "/state/{collection}", "shows records", _records),
    Endpoint("POST", "/state/{collection}", "adds records", _load, 201),
    Endpoint("PUT", "/state/{collection}", "replaces the records", _replace),
    Endpoint("DELETE", "/state/{collection}", "forgets the records", _clear),
    Endpoint("GET", "/tokens", "lists the access tokens that live, without their values", _tokens),
    Endpoint("PUT", "/tokens", "sets the lifetime of tokens to come", _set_tokens),
    Endpoint("POST", "/tokens/revoke", "makes one token invalid, or all", _revoke),
    Endpoint("GET", "/limits", "shows the rate limit and the quota", _limits),
    Endpoint("PUT", "/limits", "sets both", _set_limits),
    Endpoint("DELETE", "/limits", "removes both", _no_limits),
    Endpoint("GET", "/clock", "shows the sandbox's time", _clock),
    Endpoint("POST", "/clock", "moves it", _set_clock),
    Endpoint("GET", "/faults", "lists the faults, and the kinds that there are", _faults),
    Endpoint("POST", "/faults", "adds a fault", _add_fault, 201),
    Endpoint("DELETE", "/faults", "removes all faults", _remove_faults),
    Endpoint("GET", "/faults/{id}", "shows a fault", _fault),
    Endpoint("DELETE", "/faults/{id}", "removes a fault", _remove_fault),
    Endpoint("GET", "/latency", "shows how much longer answers take", _latency),
    Endpoint("PUT", "/latency", "sets that for a pattern of operations", _set_latency),
    Endpoint("DELETE", "/latency", "removes it", _no_latency),
    *HOOKS,
)
"""All of it; a path that is literal stands before one with a variable in its place."""
