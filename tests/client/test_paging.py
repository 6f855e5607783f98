"""Reading a list that comes page by page: what is kept in memory, what runs beside the reader, and where errors come out."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
import tracemalloc
import weakref
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from loopback import Loopback, Received, Reply

from gofive import AsyncGofive, AsyncPager, Gofive, GofiveError, Pager, PaginationError, ServerError
from gofive.venio import DealSummary

both_worlds = pytest.mark.parametrize("world", ["sync", "async"])
every_reading = pytest.mark.parametrize("prefetch", [False, True], ids=["plain", "prefetch"])


def deals(first: int, stop: int) -> Reply:
    """An answer with the deals of these numbers."""
    return Reply.of({"data": {"value": [{"dealsId": i, "dealNo": f"D{i:08d}", "dealsName": f"Deal {i}"} for i in range(first, stop)]}})


def shop(count: int, cap: int = 1000) -> Callable[[Received], Reply]:
    """A server with `count` deals that gives `cap` at most."""

    def answer(received: Received) -> Reply:
        body = received.json()
        start = body.get("skip", 0)
        return deals(start, min(count, start + min(cap, body["pageLength"])))

    return answer


def pager(gofive: Gofive, prefetch: bool, size: int = 2) -> Pager[DealSummary]:
    made = gofive.venio.deals.enquiry(page_length=size)
    return made.prefetch() if prefetch else made


def async_pager(gofive: AsyncGofive, prefetch: bool, size: int = 2) -> AsyncPager[DealSummary]:
    made = gofive.venio.deals.enquiry(page_length=size)
    return made.prefetch() if prefetch else made


async def numbers(world: str, loopback: Loopback, prefetch: bool, seen: list[Any]) -> None:
    """Read all deals into `seen`."""
    if world == "sync":
        with loopback.client() as gofive:
            seen.extend(row.deals_id for row in pager(gofive, prefetch))
        return
    async with loopback.async_client() as awaited:
        async for row in async_pager(awaited, prefetch):
            seen.append(row.deals_id)


def skips(loopback: Loopback) -> list[int]:
    return [received.json().get("skip", 0) for received in loopback.requests]


def eventually(condition: Callable[[], bool]) -> bool:
    """Whether a condition comes true within five seconds."""
    end = time.monotonic() + 5
    while not condition() and time.monotonic() < end:
        time.sleep(0.002)
    return condition()


def fetching() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "gofive-prefetch"]


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    yield
    assert fetching() == []
    gc.collect()  # a coroutine that nobody awaited would complain here


# Pages ------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@both_worlds
@every_reading
@pytest.mark.parametrize("count", [0, 1, 2, 5])
async def test_a_list_of_any_length_is_read(loopback: Loopback, count: int, prefetch: bool, world: str) -> None:
    loopback.answer = shop(count)
    seen: list[Any] = []
    await numbers(world, loopback, prefetch, seen)
    assert seen == list(range(count))
    assert skips(loopback) == [*range(0, count, 2), count]  # the last answer was empty


@every_reading
def test_a_server_that_gives_less_than_asked_for_loses_nothing(loopback: Loopback, prefetch: bool) -> None:
    loopback.answer = shop(10, cap=4)
    with loopback.client() as gofive:
        assert [len(page) for page in pager(gofive, prefetch, size=500).pages()] == [4, 4, 2]
    assert skips(loopback) == [0, 4, 8, 10]


@every_reading
def test_pages_are_the_caller_s_to_change(loopback: Loopback, prefetch: bool) -> None:
    loopback.answer = shop(5)
    with loopback.client() as gofive:
        for page in pager(gofive, prefetch).pages():
            page.clear()
    assert skips(loopback) == [0, 2, 4, 5]


@pytest.mark.anyio
async def test_the_first_page_is_one_request(loopback: Loopback) -> None:
    loopback.answer = shop(5)
    with loopback.client() as gofive:
        assert [row.deals_id for row in gofive.venio.deals.enquiry(page_length=2, skip=1).first_page()] == [1, 2]
    async with loopback.async_client() as awaited:
        assert [row.deals_id for row in await awaited.venio.deals.enquiry(page_length=2, skip=3).first_page()] == [3, 4]
        assert await awaited.venio.deals.enquiry(page_length=2, skip=5).first_page() == []
    assert skips(loopback) == [1, 3, 5]


@pytest.mark.parametrize("payload", [None, {"value": None}, {"value": []}])
def test_what_holds_no_rows_ends_the_list(loopback: Loopback, payload: Any) -> None:
    loopback.answer = lambda received: deals(0, 2) if received.json().get("skip", 0) == 0 else Reply.of({"data": payload})
    with loopback.client() as gofive:
        assert len(list(pager(gofive, False))) == 2


def test_rows_that_are_null_stay(loopback: Loopback) -> None:
    loopback.answer = lambda received: Reply.of({"data": {"value": [] if received.json().get("skip") else [None, {"dealsId": 1}]}})
    with loopback.client() as gofive:
        assert [row and row.deals_id for row in pager(gofive, False)] == [None, 1]


# A server that does not page ----------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@both_worlds
@every_reading
async def test_a_server_that_ignores_skip_is_told_after_its_rows_were_handed_out(loopback: Loopback, prefetch: bool, world: str) -> None:
    loopback.answer = lambda _: deals(0, 3)
    seen: list[Any] = []
    with pytest.raises(PaginationError, match=r"venio\.deals\.enquiry .*a page that it had given before") as caught:
        await numbers(world, loopback, prefetch, seen)
    assert seen == [0, 1, 2]
    assert isinstance(caught.value, GofiveError)
    assert caught.value.http_status == 200
    assert caught.value.__cause__ is caught.value.__context__ is None
    assert skips(loopback) == [0, 3]


@every_reading
def test_a_server_that_starts_over_is_told(loopback: Loopback, prefetch: bool) -> None:
    loopback.answer = lambda received: deals(received.json().get("skip", 0) % 6, received.json().get("skip", 0) % 6 + 2)
    with loopback.client() as gofive, pytest.raises(PaginationError):
        list(pager(gofive, prefetch))
    assert skips(loopback) == [0, 2, 4, 6]


@every_reading
def test_a_server_that_gives_its_last_page_again_is_told(loopback: Loopback, prefetch: bool) -> None:
    loopback.answer = lambda received: deals(first := min(4, received.json().get("skip", 0)), first + 2)
    with loopback.client() as gofive, pytest.raises(PaginationError):
        list(pager(gofive, prefetch))
    assert skips(loopback) == [0, 2, 4, 6]


def test_another_reading_of_the_same_list_is_no_repetition(loopback: Loopback) -> None:
    loopback.answer = shop(3)
    with loopback.client() as gofive:
        made = pager(gofive, False)
        assert [row.deals_id for row in made] == [row.deals_id for row in made] == [0, 1, 2]
        one, other = iter(made), iter(made)
        assert [next(one).deals_id, next(other).deals_id, next(one).deals_id, next(other).deals_id] == [0, 0, 1, 1]


# Errors -------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@both_worlds
@every_reading
@pytest.mark.parametrize("at", [0, 2, 4])
async def test_an_error_comes_after_the_rows_before_it(loopback: Loopback, at: int, prefetch: bool, world: str) -> None:
    good = shop(9)
    loopback.answer = lambda received: Reply(500) if received.json().get("skip", 0) == at else good(received)
    seen: list[Any] = []
    with pytest.raises(ServerError):
        await numbers(world, loopback, prefetch, seen)
    assert seen == list(range(at))
    assert skips(loopback) == list(range(0, at + 1, 2))


# Prefetching --------------------------------------------------------------------------------------------------------------------------


def test_one_page_is_fetched_ahead_and_no_more(loopback: Loopback) -> None:
    loopback.answer = shop(9)
    with loopback.client() as gofive:
        rows = iter(pager(gofive, True))
        assert loopback.requests == []
        next(rows)
        assert eventually(lambda: len(loopback.requests) == 2)
        next(rows)
        time.sleep(0.05)
        assert len(loopback.requests) == 2
        next(rows)
        assert eventually(lambda: len(loopback.requests) == 3)
        assert sum(1 for _ in rows) == 6


@pytest.mark.anyio
async def test_one_page_is_fetched_ahead_and_no_more_when_awaited(loopback: Loopback) -> None:
    loopback.answer = shop(9)
    async with loopback.async_client() as gofive:
        rows = aiter(async_pager(gofive, True))
        await anext(rows)
        while len(loopback.requests) < 2:
            await asyncio.sleep(0.002)
        await anext(rows)
        await asyncio.sleep(0.05)
        assert len(loopback.requests) == 2
        assert len([row async for row in rows]) == 7


def test_without_prefetching_nothing_is_asked_for_before_it_is_wanted(loopback: Loopback) -> None:
    loopback.answer = shop(9)
    with loopback.client() as gofive:
        rows = iter(pager(gofive, False))
        next(rows), next(rows)
        time.sleep(0.05)
        assert len(loopback.requests) == 1
        next(rows)
        assert len(loopback.requests) == 2


class Slow:
    """A server whose second page waits until it is let go."""

    def __init__(self, loopback: Loopback) -> None:
        self.asked, self.go = threading.Event(), threading.Event()
        good = shop(9)

        def answer(received: Received) -> Reply:
            if received.json().get("skip", 0):
                self.asked.set()
                self.go.wait(5)
            return good(received)

        loopback.answer = answer


def leave_by_break(rows: Iterator[Any], slow: Slow) -> None:
    for _ in rows:
        slow.asked.wait(5)
        break


def leave_by_exception(rows: Iterator[Any], slow: Slow) -> None:
    def crash() -> None:
        for _ in rows:
            slow.asked.wait(5)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        crash()


def leave_by_close(rows: Any, slow: Slow) -> None:
    next(rows)
    slow.asked.wait(5)
    rows.close()


@pytest.mark.parametrize("leave", [leave_by_break, leave_by_exception, leave_by_close])
@pytest.mark.parametrize("outcome", ["page", "error"])
def test_who_leaves_early_leaves_no_thread(loopback: Loopback, leave: Callable[[Any, Slow], None], outcome: str) -> None:
    slow = Slow(loopback)
    if outcome == "error":
        waits = loopback.answer
        loopback.answer = lambda received: (waits(received), Reply(500))[1] if received.json().get("skip", 0) else waits(received)
    timer = threading.Timer(0.05, slow.go.set)
    with loopback.client() as gofive:
        timer.start()
        rows = iter(pager(gofive, True))
        leave(rows, slow)
        del rows
        assert fetching() == []
        assert len(loopback.requests) == 2
        slow.go.set()
        loopback.answer = shop(3)
        assert len(list(pager(gofive, True))) == 3  # the client still works
    timer.join()


def test_a_generator_that_is_collected_in_its_own_thread_does_not_wait_for_itself(loopback: Loopback) -> None:
    """The garbage collector closes what it finds in whatever thread it happens to run, which may be the one that fetches."""
    loopback.answer = shop(9)
    held: list[Any] = []
    closed = threading.Event()

    class Meddler:
        def __init__(self, gofive: Gofive) -> None:
            self.transport: Any = gofive.venio.deals._transport

        def send(self, call: Any, options: Any) -> Any:
            if threading.current_thread().name == "gofive-prefetch":
                assert eventually(lambda: bool(held) and not held[0].gi_running)
                held.pop().close()
                closed.set()
            return self.transport.send(call, options)

    with loopback.client() as gofive:
        made = pager(gofive, True)
        made._transport = Meddler(gofive)
        pages = made.pages()
        next(pages)
        held.append(pages)
        assert closed.wait(5)
        assert eventually(lambda: fetching() == [])
        assert list(pages) == []


async def settled() -> set[asyncio.Task[Any]]:
    """The tasks beside this one, after what was cancelled had the time to end."""
    for _ in range(100):
        others = asyncio.all_tasks() - {asyncio.current_task()}
        if not {task for task in others if task.get_name() == "gofive-prefetch"}:
            break
        await asyncio.sleep(0.005)
    return {task for task in others if task.get_name() == "gofive-prefetch"}


async def async_break(rows: AsyncIterator[Any], asked: Callable[[], Any]) -> None:
    async for _ in rows:
        await asked()
        break


async def async_exception(rows: AsyncIterator[Any], asked: Callable[[], Any]) -> None:
    async def crash() -> None:
        async for _ in rows:
            await asked()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await crash()


async def async_close(rows: Any, asked: Callable[[], Any]) -> None:
    await anext(rows)
    await asked()
    await rows.aclose()


async def async_cancel_while_waiting_for_a_page(rows: AsyncIterator[Any], asked: Callable[[], Any]) -> None:
    async def consume() -> None:
        async for _ in rows:
            pass

    consumer = asyncio.create_task(consume())
    await asked()
    await asyncio.sleep(0.02)
    consumer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await consumer


async def async_cancel_while_busy_with_a_page(rows: AsyncIterator[Any], asked: Callable[[], Any]) -> None:
    async def consume() -> None:
        async for _ in rows:
            await asyncio.sleep(60)

    consumer = asyncio.create_task(consume())
    await asked()
    consumer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await consumer


@pytest.mark.anyio
@pytest.mark.parametrize(
    "leave",
    [async_break, async_exception, async_close, async_cancel_while_waiting_for_a_page, async_cancel_while_busy_with_a_page],
)
async def test_who_leaves_early_leaves_no_task(loopback: Loopback, leave: Callable[[Any, Any], Any]) -> None:
    slow = Slow(loopback)

    async def asked() -> None:
        while not slow.asked.is_set():
            await asyncio.sleep(0.002)

    async with loopback.async_client() as gofive:
        rows = aiter(async_pager(gofive, True))
        await leave(rows, asked)
        del rows
        assert await settled() == set()
        assert len(loopback.requests) == 2
        slow.go.set()
        loopback.answer = shop(3)
        assert len([row async for row in async_pager(gofive, True)]) == 3  # the client still works


@pytest.mark.anyio
async def test_an_error_that_nobody_came_for_makes_no_noise(loopback: Loopback) -> None:
    good, failed = shop(9), threading.Event()

    def answer(received: Received) -> Reply:
        if received.json().get("skip", 0):
            failed.set()
            return Reply(500)
        return good(received)

    loopback.answer = answer
    noise: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: noise.append(context))
    async with loopback.async_client() as gofive:
        async for _ in async_pager(gofive, True):
            while not failed.is_set() or await settled():
                await asyncio.sleep(0.002)
            break
        await asyncio.sleep(0.01)
        gc.collect()
        await asyncio.sleep(0)
    assert noise == []


def test_a_loop_that_ends_with_its_reader_still_running_closes_everything(loopback: Loopback) -> None:
    slow = Slow(loopback)

    async def run() -> None:
        gofive = loopback.async_client()
        rows = aiter(async_pager(gofive, True))
        await anext(rows)
        while not slow.asked.is_set():
            await asyncio.sleep(0.002)
        keep.append(rows)

    keep: list[Any] = []
    asyncio.run(run())
    slow.go.set()
    assert not keep[0].ag_running


# Memory -------------------------------------------------------------------------------------------------------------------------------


@every_reading
@pytest.mark.parametrize("by", ["rows", "pages"])
def test_no_page_is_kept_that_was_read(loopback: Loopback, by: str, prefetch: bool) -> None:
    """At each request, the server looks for rows that are still there: none of an earlier page, or those of one when it prefetches."""
    alive: list[weakref.ref[Any]] = []
    counts: list[int] = []
    good = shop(40)

    def answer(received: Received) -> Reply:
        counts.append(sum(ref() is not None for ref in alive))
        return good(received)

    loopback.answer = answer
    with loopback.client() as gofive:
        made = pager(gofive, prefetch, size=8)
        if by == "rows":
            for row in made:
                alive.append(weakref.ref(row))
                del row
        else:
            for page in made.pages():
                alive.extend(map(weakref.ref, page))
                del page
    assert len(alive) == 40
    assert max(counts) <= (8 if prefetch else 0)


def peak(loopback: Loopback, count: int, read: Callable[[Pager[DealSummary]], int]) -> int:
    """Most memory in use at once while a list of `count` rows is read, in bytes."""
    good = shop(count)

    def answer(received: Received) -> Reply:
        # Neither the server's own record must be counted, nor httpx's answers, which are garbage in circles.
        loopback.requests.clear()
        gc.collect()
        return good(received)

    loopback.answer = answer
    with loopback.client() as gofive:
        assert len(gofive.venio.deals.enquiry(page_length=500).first_page()) == 500  # modules and connection are there
        gc.collect()
        gc.freeze()  # so that collecting takes no time
        tracemalloc.start()
        try:
            assert read(gofive.venio.deals.enquiry(page_length=500)) == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            gc.unfreeze()


READINGS: dict[str, Callable[[Pager[DealSummary]], int]] = {
    "rows": lambda made: sum(1 for _ in made),
    "prefetch": lambda made: sum(1 for _ in made.prefetch()),
}


@pytest.mark.parametrize("read", READINGS.values(), ids=READINGS)
def test_memory_does_not_grow_with_the_list(loopback: Loopback, read: Callable[[Pager[DealSummary]], int]) -> None:
    short, long = peak(loopback, 5_000, read), peak(loopback, 50_000, read)
    # Ten times the rows. A page is a third of the peak, and whether one more is there at some moment is up to the threads.
    assert long < 2 * short


def test_a_list_of_all_rows_is_not_flat(loopback: Loopback) -> None:
    """The measure of the test above notices rows that are kept."""
    assert peak(loopback, 5_000, lambda made: len(list(made))) > 2 * peak(loopback, 5_000, READINGS["rows"])
