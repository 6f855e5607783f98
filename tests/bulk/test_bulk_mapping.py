"""Many calls over one client: order, bounds, failures, and how a run ends before its inputs."""

from __future__ import annotations

import asyncio
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import aclosing
from functools import partial
from typing import Any, assert_type

import pytest
from bulk_worlds import GET, WRITE, both_worlds, customers, map_in, number, refused, run_in
from loopback import HANG_UP, Loopback, Received, Reply, ok

from gofive import AmbiguousWriteError, BusinessError, CallOptions, ConfigurationError, SubscriptionKeyError, bulk
from gofive.bulk import BulkStoppedError
from gofive.venio import Customer


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    yield
    assert [thread for thread in threading.enumerate() if thread.name == "gofive-bulk"] == []


class Crowd:
    """An answer that takes its time and counts how many are under way."""

    def __init__(self, seconds: Callable[[int], float]) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self.now = self.most = 0

    def __call__(self, received: Received) -> Reply:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)
        time.sleep(self._seconds(number(received)))
        with self._lock:
            self.now -= 1
        return Reply.of({"status": {"code": "1000"}, "data": {"customerCode": received.path.rsplit("/", 1)[-1]}})


@both_worlds
def test_results_come_in_the_order_of_the_inputs_and_calls_overlap(loopback: Loopback, world: str) -> None:
    everybody = threading.Barrier(4, timeout=5)

    def pause(n: int) -> float:
        if n < 4:
            everybody.wait()  # fewer at a time would never get past
        return 0.05 if n == 0 else 0.002

    loopback.answer = crowd = Crowd(pause)
    seen: list[bulk.Result[Any, Any]] = []
    map_in(world, loopback, GET, [f"C{i}" for i in range(40)], seen, workers=4)
    assert [result.index for result in seen] == list(range(40))
    assert [result.value.additional_properties["customerCode"] for result in seen] == [f"C{i}" for i in range(40)]
    assert {(result.outcome, result.effect, result.attempts) for result in seen} == {("succeeded", "read", 1)}
    assert seen[0].elapsed >= 0.05
    assert crowd.most == 4
    assert len(loopback.token_requests) == 1


@both_worlds
def test_results_can_come_as_they_complete(loopback: Loopback, world: str) -> None:
    loopback.answer = Crowd(lambda n: 0.3 if n == 0 else 0.002)
    seen: list[bulk.Result[Any, Any]] = []
    map_in(world, loopback, GET, [f"C{i}" for i in range(10)], seen, workers=4, ordered=False)
    assert sorted(result.index for result in seen) == list(range(10))
    assert seen[-1].index == 0


@both_worlds
def test_failures_stop_nothing_and_keep_their_inputs(loopback: Loopback, world: str) -> None:
    def answer(received: Received) -> Reply:
        if number(received) == 3:
            return HANG_UP
        return refused() if number(received) % 10 == 7 else ok(received)

    loopback.answer = answer
    inputs = [*customers(30), {"customer_nam": "a slip"}]
    report = run_in(world, loopback, WRITE, inputs)
    assert (report.total, report.succeeded, report.stopped) == (31, 26, None)
    failed = sorted(report.failed, key=lambda result: result.index)
    assert [(result.index, result.input, type(result.error)) for result in failed] == [
        (7, inputs[7], BusinessError),
        (17, inputs[17], BusinessError),
        (27, inputs[27], BusinessError),
        (30, inputs[30], TypeError),
    ]
    assert [(result.index, type(result.error), result.retryable) for result in report.unknown] == [(3, AmbiguousWriteError, False)]
    assert report.retryable == []
    # Mangoes are nobody's business, and frames hold them.
    assert "Mango" not in repr(report)
    assert all(result.error.__traceback__ is None for result in (*failed[:3], *report.unknown) if result.error)
    assert str(report) == "31 inputs: 26 succeeded, 4 failed (3 BusinessError 4001, 1 TypeError), 1 unknown (1 AmbiguousWriteError)"
    with pytest.raises(ExceptionGroup) as caught:
        report.raise_for_failures()
    assert [getattr(error, "__notes__", None) for error in caught.value.exceptions][:2] == [["input 3"], ["input 7"]]
    with pytest.raises(BusinessError):
        failed[0].value  # noqa: B018 - reading it raises


def test_nothing_failed_raises_nothing(loopback: Loopback) -> None:
    report = run_in("sync", loopback, WRITE, [])
    assert str(report) == "0 inputs: 0 succeeded, 0 failed, 0 unknown"
    report.raise_for_failures()


@both_worlds
def test_what_may_pass_can_be_sent_again(loopback: Loopback, world: str) -> None:
    loopback.answer = lambda received: Reply.of({}, 503) if number(received) in (2, 5) else ok(received)
    report = run_in(world, loopback, GET, [f"C{i}" for i in range(8)])
    assert [result.input for result in report.retryable] == ["C2", "C5"]
    loopback.answer = ok
    assert run_in(world, loopback, GET, [result.input for result in report.retryable]).succeeded == 2
    # A write that sets values may be repeated, even when nobody knows whether it was applied.
    loopback.answer = lambda _: HANG_UP
    setting = run_in(world, loopback, WRITE, [{"customer_code": "C1", "customer_name": "Mango 1", "customer_state": 1}])
    assert [(result.effect, result.retryable) for result in setting.unknown] == [("set", True)]


@both_worlds
def test_inputs_are_read_a_window_ahead_of_their_reader(loopback: Loopback, world: str) -> None:
    read: list[int] = []
    full = threading.Event()

    def inputs() -> Iterator[str]:
        for i in range(60):
            read.append(i)
            if len(read) == 7:
                full.set()
            yield f"C{i}"

    def answer(received: Received) -> Reply:
        full.wait(10)  # a first answer that is there at once leaves nothing to wait for, and so nothing to read ahead
        return ok(received)

    loopback.answer = answer
    most_ahead = 0
    if world == "sync":
        with loopback.client() as gofive:
            for result in bulk.map(gofive.venio.customers.get, inputs(), workers=3, window=7):
                time.sleep(0.002)
                most_ahead = max(most_ahead, len(read) - result.index)
    else:

        async def work() -> None:
            nonlocal most_ahead
            async with loopback.async_client() as gofive:
                async for result in bulk.amap(gofive.venio.customers.get, inputs(), workers=3, window=7):
                    await asyncio.sleep(0.002)
                    most_ahead = max(most_ahead, len(read) - result.index)

        asyncio.run(work())
    assert len(read) == 60
    assert most_ahead == 7


def test_results_that_are_there_wait_for_one_input_at_most(loopback: Loopback) -> None:
    both_are_out = threading.Event()
    read = 0

    def answer(received: Received) -> Reply:
        both_are_out.wait(10)
        return ok(received)

    def inputs() -> Iterator[str]:
        nonlocal read
        for read in range(1, 9):
            if read == 3:
                both_are_out.set()
                time.sleep(0.5)  # meanwhile both answers come
            yield f"C{read}"

    loopback.answer = answer
    with loopback.client() as gofive, gofive_results(gofive, inputs()) as results:
        assert next(results).input == "C1"
        assert read == 3
        assert next(results).input == "C2"
        assert read == 4


def gofive_results(gofive: Any, inputs: Iterator[str]) -> Any:
    from contextlib import closing

    return closing(bulk.map(gofive.venio.customers.get, inputs, workers=2, window=10))


@both_worlds
def test_who_leaves_early_lets_no_further_call_leave(loopback: Loopback, world: str) -> None:
    loopback.answer = Crowd(lambda n: 0.0 if n == 0 else 0.1)
    if world == "sync":
        with loopback.client() as gofive:
            for _ in bulk.map(gofive.venio.customers.get, (f"C{i}" for i in range(100)), workers=3, window=50):
                break
            sent = len(loopback.requests)
    else:

        async def work() -> int:
            async with loopback.async_client() as gofive:
                inputs = (f"C{i}" for i in range(100))
                async with aclosing(bulk.amap(gofive.venio.customers.get, inputs, workers=3, window=50)) as results:
                    async for _ in results:
                        break
                assert [task.get_name() for task in asyncio.all_tasks() if task.get_name() == "gofive-bulk"] == []
                return len(loopback.requests)

        sent = asyncio.run(work())
    time.sleep(0.15)
    assert len(loopback.requests) == sent <= 5


def test_an_error_in_the_loop_is_an_end_as_well(loopback: Loopback) -> None:
    loopback.answer = Crowd(lambda n: 0.05)
    with loopback.client() as gofive:

        def read() -> None:
            for result in bulk.map(gofive.venio.customers.get, (f"C{i}" for i in range(100)), workers=2):
                raise ZeroDivisionError(result.index)

        with pytest.raises(ZeroDivisionError):
            read()
        sent = len(loopback.requests)
        time.sleep(0.1)
        assert len(loopback.requests) == sent <= 4


def test_a_cancelled_reader_waits_for_nothing(loopback: Loopback) -> None:
    loopback.answer = Crowd(lambda n: 3.0)

    async def work() -> None:
        async with loopback.async_client() as gofive:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await bulk.arun(gofive.venio.customers.get, (f"C{i}" for i in range(100)), workers=4)
            assert len(asyncio.all_tasks()) == 1

    started = time.monotonic()
    asyncio.run(work())
    assert time.monotonic() - started < 1.5
    assert len(loopback.requests) == 4


def test_a_reader_that_is_cancelled_between_two_results_waits_for_nothing(loopback: Loopback) -> None:
    loopback.answer = Crowd(lambda n: 3.0 if n else 0.0)

    async def work() -> None:
        async with loopback.async_client() as gofive:

            async def read() -> None:
                async with aclosing(bulk.amap(gofive.venio.customers.get, ["C0", "C1", "C2"], workers=3)) as results:
                    async for _ in results:
                        await asyncio.sleep(60)

            with pytest.raises(TimeoutError):
                await asyncio.wait_for(read(), 0.3)
            assert len(asyncio.all_tasks()) == 1

    started = time.monotonic()
    asyncio.run(work())
    assert time.monotonic() - started < 1.5
    assert len(loopback.requests) == 3


@both_worlds
def test_a_wrong_key_is_not_tried_twenty_thousand_times(loopback: Loopback, world: str) -> None:
    message = {"statusCode": 401, "message": "Access denied due to invalid subscription key."}
    loopback.answer = lambda _: Reply.of(message, 401)
    report = run_in(world, loopback, WRITE, iter(customers(20_000)), workers=4)
    assert len(loopback.requests) <= 4
    assert report.stopped is not None
    assert isinstance(report.stopped.cause, SubscriptionKeyError)
    assert report.total <= 8
    assert len(report.retryable) == report.total
    assert len(report.failed) == len(loopback.requests)
    with pytest.raises(ExceptionGroup) as caught:
        report.raise_for_failures()
    assert caught.value.exceptions[-1] is report.stopped


@both_worlds
def test_a_run_ends_after_as_many_failures_as_allowed(loopback: Loopback, world: str) -> None:
    loopback.answer = lambda _: refused()
    report = run_in(world, loopback, GET, [f"C{i}" for i in range(1000)], stop_after=10, workers=2)
    assert 10 <= len(report.failed) <= 12
    assert str(report.stopped) == "stopped after 10 failures"


@both_worlds
def test_a_run_ends_before_thousands_of_writes_have_to_be_looked_up(loopback: Loopback, world: str) -> None:
    loopback.answer = lambda _: HANG_UP
    report = run_in(world, loopback, WRITE, customers(1000), workers=2)
    assert 20 <= len(report.unknown) <= 22
    assert str(report.stopped) == "stopped after 20 writes of unknown outcome"


@both_worlds
def test_inputs_that_break_off_are_told_after_all_results(loopback: Loopback, world: str) -> None:
    def inputs() -> Iterator[str]:
        yield from ("C1", "C2", "C3")
        raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")

    seen: list[bulk.Result[Any, Any]] = []
    with pytest.raises(BulkStoppedError, match=r"the inputs broke off after 3 \(UnicodeDecodeError\)") as caught:
        map_in(world, loopback, GET, inputs(), seen)
    assert isinstance(caught.value.__cause__, UnicodeDecodeError)
    assert [result.input for result in seen] == ["C1", "C2", "C3"]


@both_worlds
def test_forms_of_inputs(loopback: Loopback, world: str) -> None:
    for inputs, more in (
        (["C1"], {}),
        ([("C1",)], {}),
        ([{"customer_code": "C1"}], {}),
        ([{"code": "C1"}], {"arguments": lambda row: row["code"]}),
        ([{"code": "C1"}], {"arguments": lambda row: {"customer_code": row["code"]}}),
    ):
        assert run_in(world, loopback, GET, inputs, **more).succeeded == 1
    assert [received.path for received in loopback.requests] == ["/v3/customers/C1"] * 5
    broken = run_in(world, loopback, GET, [{}], arguments=lambda row: row["code"])
    assert [type(result.error) for result in broken.failed] == [KeyError]
    assert len(loopback.requests) == 5


def test_common_arguments_own_functions_and_request(loopback: Loopback) -> None:
    with loopback.client() as gofive:
        common = partial(gofive.venio.customers.get, options=CallOptions(headers={"x-run": "night"}))
        assert bulk.run(common, ["C1", "C2"]).succeeded == 2
        assert [received.headers["x-run"] for received in loopback.requests] == ["night", "night"]
        own = list(bulk.map(lambda row: gofive.venio.customers.get(row["code"]), [{"code": "C3"}]))
        assert [(result.outcome, result.attempts) for result in own] == [("succeeded", 0)]
        asked = list(bulk.map(gofive.request, [("GET", "/v1/anything"), {"method": "POST", "path": "/v1/anything"}]))
        assert [result.effect for result in asked] == ["read", "once"]


@both_worlds
def test_an_iterable_may_fill_the_same_row_again(loopback: Loopback, world: str) -> None:
    def rows() -> Iterator[dict[str, Any]]:
        row: dict[str, Any] = {"customer_state": 1}
        for i in range(10):
            row["customer_name"] = f"Mango Example {i}"
            yield row

    loopback.answer = Crowd(lambda n: 0.01)
    map_in(world, loopback, WRITE, rows(), [], workers=1, window=5)
    assert [number(request) for request in loopback.requests] == list(range(10))


@both_worlds
def test_answers_come_along_where_they_are_wanted(loopback: Loopback, world: str) -> None:
    def answered(gofive: Any) -> Any:  # mypy can't tell what a partial of with_response takes
        return partial(gofive.with_response, gofive.venio.customers.get)

    results: list[bulk.Result[str, Any]]
    if world == "sync":
        with loopback.client() as gofive:
            results = list(bulk.map(answered(gofive), ["C1", "C2"]))
    else:

        async def work() -> list[bulk.Result[Any, Any]]:
            async with loopback.async_client() as gofive:
                return [result async for result in bulk.amap(answered(gofive), ["C1", "C2"])]

        results = asyncio.run(work())
    assert [(result.value.status, result.effect, result.attempts) for result in results] == [(200, "read", 1)] * 2


def test_results_are_typed(loopback: Loopback) -> None:
    with loopback.client() as gofive:
        report = bulk.run(gofive.venio.customers.get, ["C1"])
        assert_type(report, bulk.Report[str, Customer])
        for result in bulk.map(gofive.venio.customers.get, [("C1",)]):
            assert_type(result.input, tuple[str])
            assert_type(result.value, Customer)
            assert isinstance(result.value, Customer)

    async def work() -> None:
        async with loopback.async_client() as gofive:
            async for result in bulk.amap(gofive.venio.customers.get, ["C1"]):
                assert_type(result.value, Customer)
                assert isinstance(result.value, Customer)

    asyncio.run(work())


def test_async_inputs(loopback: Loopback) -> None:
    async def inputs() -> Any:
        for i in range(5):
            await asyncio.sleep(0)
            yield f"C{i}"

    async def work() -> None:
        async with loopback.async_client() as gofive:
            assert (await bulk.arun(gofive.venio.customers.get, inputs())).succeeded == 5

    asyncio.run(work())


def test_what_is_no_call_is_refused_at_once(loopback: Loopback) -> None:
    with loopback.client() as gofive:
        awaited = loopback.async_client()
        with pytest.raises(TypeError, match=r"venio.deals.enquiry gives a pager.*: iterate over it"):
            bulk.map(gofive.venio.deals.enquiry, [])
        with pytest.raises(TypeError, match=r"is to be awaited: use bulk\.amap or bulk\.arun"):
            bulk.map(awaited.venio.customers.get, [])
        with pytest.raises(TypeError, match=r"is not to be awaited: use bulk\.map or bulk\.run"):
            bulk.amap(gofive.venio.customers.get, [])  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="effect= is for functions of your own"):
            bulk.run(gofive.venio.customers.get, [], effect="read")
        with pytest.raises(TypeError, match="not a str"):
            bulk.run("venio.customers.get", [])  # type: ignore[arg-type]
        single: Any
        for single in ("C000001", {"customer_code": "C000001"}):
            with pytest.raises(TypeError, match=r"not a single \w+: put it in a list"):
                bulk.run(gofive.venio.customers.get, single)
            with pytest.raises(TypeError, match=r"not a single \w+: put it in a list"):
                bulk.amap(awaited.venio.customers.get, single)
        for name in ("workers", "window", "stop_after", "stop_after_unknown"):
            with pytest.raises(ConfigurationError, match=f"{name} is a whole number of 1 or more, not 0"):
                bulk.map(gofive.venio.customers.get, [], **{name: 0})  # type: ignore[arg-type]
        asyncio.run(awaited.close())
    assert loopback.requests == []


def test_memory_does_not_grow_with_the_inputs() -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        for _ in bulk.map(lambda value: bytes(1000), iter(range(count))):
            pass
        top = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return top

    peak(100)
    few, many = peak(1_000), peak(10_000)
    assert many < few + 50_000
