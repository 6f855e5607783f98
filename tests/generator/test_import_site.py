"""A docs site is fetched politely, page by page, whatever the server does. The servers are real and on loopback."""

from __future__ import annotations

import email.utils
import gzip
import os
import signal
import socket
import struct
import subprocess
import sys
import textwrap
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import pytest
from loopback import HANG_UP, Loopback, Received, Reply
from workbench import ROOT, tree

from generator.importing.robots import read_robots
from generator.importing.site import FetchedPage, fetch_site
from generator.importing.sources import read_site, read_sources
from generator.problems import GenerationError

PAGES = Path(__file__).with_name("import_pages")
ORDER = (PAGES / "order.md").read_text(encoding="utf-8")
MARKDOWN = {"Content-Type": "text/markdown; charset=utf-8"}


def plain(text: str, status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, text.encode(), {**MARKDOWN, **named})


class DocsSite:
    """A docs site with three pages.

    Attributes:
        server: The server.
        odd: What it answers instead for some paths; an answer is taken from the front of the list until one is left.
        said: The lines of progress.
    """

    def __init__(self, server: Loopback, cache: Path) -> None:
        self.server = server
        self.cache = cache
        self.odd: dict[str, list[Reply | Callable[[Received], Reply]]] = {}
        self.said: list[str] = []
        self.pages = {
            "/llms.txt": "# Parcel docs\n\n## Sales\n- [One](/api-1.md): reads one\n- [Two](api-2.md)\n\n## Other\n- [Three](./api-3.md)\n",
            **{f"/api-{n}.md": ORDER.replace("/orders/", f"/orders{n}/").replace("7654321", str(n)) for n in (1, 2, 3)},
        }
        server.answer = self._answer

    def _answer(self, request: Received) -> Reply:
        if odd := self.odd.get(request.path):
            reply = odd.pop(0) if len(odd) > 1 else odd[0]
            return reply if isinstance(reply, Reply) else reply(request)
        text = self.pages.get(request.path)
        if text is None:
            return plain("not here", 404)
        tag = f'"{hash(text):x}"'
        if request.headers.get("If-None-Match") == tag:
            return Reply(304, b"", {"ETag": tag})
        return plain(text, ETag=tag)

    @property
    def address(self) -> str:
        return self.server.base_url

    def fetch(self, *, interval: float = 0.0, timeout: float = 2.0) -> list[FetchedPage]:
        return fetch_site(self.address, self.cache, interval=interval, timeout=timeout, say=self.said.append)

    def names(self) -> list[str]:
        """The pages that a run brings."""
        return [page.address.removeprefix(self.address) for page in self.fetch()]

    def refused(self) -> list[tuple[str, str]]:
        """The addresses that a run names as failed, and why."""
        with pytest.raises(GenerationError) as caught:
            self.fetch()
        return [(one.file.removeprefix(self.address), one.message) for one in caught.value.problems]

    def asked(self) -> list[str]:
        """The paths that were asked for since the last time."""
        paths = [request.path for request in self.server.requests]
        self.server.requests.clear()
        return paths


@pytest.fixture
def site(loopback: Loopback, tmp_path: Path) -> DocsSite:
    return DocsSite(loopback, tmp_path / "cache")


ALL = ["/api-1.md", "/api-2.md", "/api-3.md"]


def test_the_pages_of_the_list_are_fetched_one_after_the_other(site: DocsSite) -> None:
    started = time.monotonic()
    pages = site.fetch(interval=0.1)

    assert [page.address for page in pages] == [site.address + path for path in ALL]
    assert [page.file.read_text(encoding="utf-8") for page in pages] == [site.pages[path] for path in ALL]
    agents = {request.headers["User-Agent"] for request in site.server.requests}
    assert len(agents) == 1
    assert agents.pop().startswith("gofive-docs-import/")
    assert site.asked() == ["/robots.txt", "/llms.txt", *ALL]
    assert time.monotonic() - started >= 0.4
    assert [line.split()[:2] for line in site.said] == [[which, "fetched"] for which in ("list", "1/3", "2/3", "3/3")]


def test_the_pages_can_be_read(site: DocsSite) -> None:
    site.pages["/api-2.md"] = "# Welcome\n\nOnly prose.\n"

    pages = read_site(site.address + "/", site.cache, interval=0, say=site.said.append)

    assert [(page.path, page.origin, page.source) for page in pages] == [
        ("/shop/orders1/{orderNo}/search", f"{site.address}/api-1.md", f"{site.address}/api-1"),
        ("/shop/orders3/{orderNo}/search", f"{site.address}/api-3.md", f"{site.address}/api-3"),
    ]
    assert f"passed over: {site.address}/api-2.md (no operation)" in site.said
    assert [page.path for page in read_sources([str(site.cache)], say=lambda _: None)] == [page.path for page in pages]


def test_a_later_run_asks_only_what_has_changed(site: DocsSite) -> None:
    site.names()
    site.pages["/api-2.md"] += "\nchanged\n"
    site.asked()

    pages = site.fetch()

    assert site.asked() == ["/robots.txt", "/llms.txt", *ALL]
    assert [page.file.read_text(encoding="utf-8") for page in pages] == [site.pages[path] for path in ALL]
    assert [line.split()[1] for line in site.said[-4:]] == ["unchanged", "unchanged", "fetched", "unchanged"]


def test_what_a_site_says_of_the_time_of_change_is_asked_with(site: DocsSite) -> None:
    stamp = "Wed, 05 Feb 2031 10:00:00 GMT"
    site.odd["/api-1.md"] = [plain(ORDER, Last_Modified=stamp), Reply(304, b"", {})]
    first = site.fetch()
    assert [page.file.read_bytes() for page in site.fetch()] == [page.file.read_bytes() for page in first]

    requests = [request for request in site.server.requests if request.path == "/api-1.md"]
    assert [request.headers.get("If-Modified-Since") for request in requests] == [None, stamp]


def test_a_failed_run_goes_on_where_it_stopped(site: DocsSite) -> None:
    site.odd["/api-2.md"] = [plain("", 500)]
    assert site.refused() == [("/api-2.md", "answers 500; open it in a browser to see why")]
    assert Counter(site.asked()) == {"/robots.txt": 1, "/llms.txt": 1, "/api-1.md": 1, "/api-2.md": 4, "/api-3.md": 1}

    del site.odd["/api-2.md"]
    assert site.names() == ALL
    assert site.asked() == ["/api-2.md"]


def test_a_killed_run_goes_on_where_it_stopped(site: DocsSite) -> None:
    reached = threading.Event()

    def stuck(_: Received) -> Reply:
        reached.set()
        time.sleep(20)
        return HANG_UP

    site.odd["/api-3.md"] = [stuck]
    code = f"""
        from pathlib import Path
        from generator.importing.site import fetch_site
        fetch_site({site.address!r}, Path({str(site.cache)!r}), interval=0)
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], env=environment, stderr=subprocess.DEVNULL) as process:
        assert reached.wait(20)
        process.send_signal(signal.SIGKILL)
    site.asked()

    del site.odd["/api-3.md"]
    assert site.names() == ALL
    assert site.asked() == ["/api-3.md"]


def test_a_file_that_was_touched_is_fetched_again(site: DocsSite) -> None:
    first = site.fetch()
    first[0].file.write_text("half", encoding="utf-8")
    first[1].file.unlink()
    note = next((first[2].file.parent / ".about").glob(first[2].file.stem + "*"))
    note.write_text("{", encoding="utf-8")

    assert [page.file.read_text(encoding="utf-8") for page in site.fetch()] == [site.pages[path] for path in ALL]


def test_a_page_that_is_gone_is_named_and_left_out(site: DocsSite) -> None:
    before = site.fetch()
    del site.pages["/api-2.md"]

    assert site.names() == ["/api-1.md", "/api-3.md"]
    assert f"passed over: {site.address}/api-2.md (answers 404)" in site.said
    assert not before[1].file.exists()


@pytest.mark.parametrize("status", [429, 503])
def test_the_server_s_wish_to_wait_is_obeyed(site: DocsSite, status: int) -> None:
    site.odd["/api-1.md"] = [plain("", status, Retry_After="1"), plain(ORDER)]
    started = time.monotonic()

    assert site.names() == ALL
    assert time.monotonic() - started >= 1


def test_a_wish_to_wait_can_be_a_date(site: DocsSite) -> None:
    site.odd["/api-1.md"] = [lambda _: plain("", 429, Retry_After=email.utils.formatdate(time.time() + 2, usegmt=True)), plain(ORDER)]
    started = time.monotonic()

    assert site.names() == ALL
    assert time.monotonic() - started >= 0.9


def test_a_wish_to_wait_long_ends_the_page_not_the_run(site: DocsSite) -> None:
    site.odd["/api-1.md"] = [plain("", 429, Retry_After="86400")]

    assert site.refused() == [("/api-1.md", "asks to wait 86400 seconds; run again then to go on from here")]
    assert site.asked() == ["/robots.txt", "/llms.txt", *ALL]


def test_attempts_are_bounded(site: DocsSite) -> None:
    site.odd["/api-1.md"] = [plain("", 429, Retry_After="0")]

    assert site.refused() == [("/api-1.md", "answers 429 (4 attempts); run again to go on from here")]
    assert Counter(site.asked())["/api-1.md"] == 4


def slow(_: Received) -> Reply:
    time.sleep(1.2)
    return plain(ORDER)


TRUNCATED = Reply(200, ORDER.encode()[:1000], {**MARKDOWN, "Content-Length": "5000", "Connection": "close"})


@pytest.mark.parametrize("failure", [HANG_UP, TRUNCATED, slow, plain("", 502)], ids=["hang up", "truncated", "slow", "bad gateway"])
def test_a_passing_failure_is_tried_again(site: DocsSite, failure: Reply) -> None:
    site.odd["/api-1.md"] = [failure, plain(ORDER)]

    pages = site.fetch(timeout=0.5)

    assert pages[0].file.read_text(encoding="utf-8") == ORDER
    assert Counter(site.asked())["/api-1.md"] == 2
    assert any(line.startswith(f"again: {site.address}/api-1.md") for line in site.said)


def test_a_page_that_is_never_whole_is_not_kept(site: DocsSite) -> None:
    site.odd["/api-1.md"] = [TRUNCATED]

    ((address, message),) = site.refused()
    assert address == "/api-1.md"
    assert "4 attempts" in message
    assert len(list(site.cache.rglob("api-1*"))) == 0


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (Reply(200, "ภาษา".encode("cp874"), {"Content-Type": "text/markdown"}), "not UTF-8"),
        (Reply(200, ORDER.encode(), {"Content-Type": "text/markdown; charset=tis-620"}), "comes in tis-620"),
        (Reply(200, b"<html>", {"Content-Type": "text/html; charset=utf-8"}), "web page instead of Markdown"),
        (Reply(200, b"a\0b", MARKDOWN), "NUL"),
        (Reply(200, b"x" * 2_000_001, MARKDOWN), "larger than 2 MB"),
        (Reply(200, gzip.compress(b"x" * 50_000_000), {**MARKDOWN, "Content-Encoding": "gzip"}), "larger than 2 MB"),
        (Reply(200, b"not gzip", {**MARKDOWN, "Content-Encoding": "gzip"}), "compression"),
        (plain("", 403), "answers 403"),
        (plain("", 301, Location="http://docs.other.example/api-1.md"), "redirects to another host"),
        (plain("", 301, Location="//docs.other.example/api-1.md"), "redirects to another host"),
        (plain("", 301, Location="file:///etc/hostname"), "redirects to another host"),
        (plain("", 302, Location="/api-1.md"), "redirects more than 5 times"),
        (plain("", 302), "redirects more than 5 times"),
    ],
)
def test_a_page_that_can_not_be_taken_is_named(site: DocsSite, reply: Reply, says: str) -> None:
    site.odd["/api-1.md"] = [reply]

    ((address, message),) = site.refused()
    assert address == "/api-1.md"
    assert says in message
    assert not list(site.cache.rglob("api-1.*"))
    assert Counter(site.asked()).keys() == {"/robots.txt", "/llms.txt", *ALL}


def test_a_redirect_inside_of_the_site_is_followed(site: DocsSite) -> None:
    site.odd["/api-1.md"] = [plain("", 301, Location="/moved/api-1.md")]
    site.pages["/moved/api-1.md"] = ORDER

    pages = site.fetch()

    assert pages[0].address == f"{site.address}/api-1.md"
    assert pages[0].file.read_text(encoding="utf-8") == ORDER


def test_the_host_is_never_left(site: DocsSite) -> None:
    with Loopback() as other:
        port = site.address.rsplit(":", 1)[1]
        site.pages["/llms.txt"] = "\n".join(
            f"- [x]({link})"
            for link in (
                f"{other.base_url}/api-1.md",
                "https://docs.other.example/api-1.md",
                f"http://user@127.0.0.1:{port}/api-1.md",
                f"https://127.0.0.1:{port}/api-1.md",
                "mailto:someone.md",
                "http://[bad/api-1.md",
                "/api-1.md?x=1",
                "/guide",
                "/api-1.md#part",
                "/api-1.md",
            )
        )

        assert site.names() == ["/api-1.md"]
        assert other.requests == []
    assert sum(line.startswith("passed over: ") for line in site.said) == 8


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "can't be had"),
        ("# Nothing\n", "lists no Markdown page"),
        ("\n".join(f"[x](/api-{n}.md)" for n in range(2_001)), "lists more than 2000 pages"),
    ],
)
def test_a_site_without_a_list_is_refused(site: DocsSite, text: str | None, says: str) -> None:
    site.pages.pop("/llms.txt")
    if text is not None:
        site.pages["/llms.txt"] = text

    ((address, message),) = site.refused()
    assert address == "/llms.txt"
    assert says in message


def test_robots_txt_is_obeyed(site: DocsSite) -> None:
    site.pages["/robots.txt"] = "User-agent: *\nDisallow: /api-2\nCrawl-delay: 0.2\n"
    started = time.monotonic()

    assert site.names() == ["/api-1.md", "/api-3.md"]
    assert f"passed over: {site.address}/api-2.md (robots.txt does not allow it)" in site.said
    assert time.monotonic() - started >= 0.6
    assert "/api-2.md" not in site.asked()


def test_nothing_is_fetched_while_robots_txt_can_not_be_had(site: DocsSite) -> None:
    site.odd["/robots.txt"] = [plain("", 500)]

    ((address, message),) = site.refused()
    assert address == "/robots.txt"
    assert "nothing may be fetched" in message
    assert set(site.asked()) == {"/robots.txt"}


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("", "/a.md", True),
        ("User-agent: *\nDisallow:", "/a.md", True),
        ("User-agent: *\nDisallow: /", "/a.md", False),
        ("User-agent: *\nDisallow: /\nAllow: /a", "/a.md", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a.md", True),
        ("User-agent: *\nDisallow: /*.md$", "/a.md", False),
        ("User-agent: *\nDisallow: /*.md$", "/a.mdx", True),
        ("User-agent: *\nDisallow: /a*b*c", "/a1b2b3c4", False),
        ("User-agent: *\nDisallow: /a*b$", "/ab", False),
        ("User-agent: *\nDisallow: /ab*b$", "/ab", True),
        ("User-agent: *\nDisallow: /%61", "/a.md", False),
        ("User-agent: other\nDisallow: /", "/a.md", True),
        ("User-agent: other\nUser-agent: Gofive-Docs-Import # us\nDisallow: /", "/a.md", False),
        ("User-agent: *\nDisallow: /\nUser-agent: gofive-docs-import\nAllow: /", "/a.md", True),
        ("Disallow: /\n\0\nUser-agent", "/a.md", True),
    ],
)
def test_rules_of_robots_txt(rules: str, path: str, allowed: bool) -> None:
    assert read_robots(rules, "gofive-docs-import").allows(path) is allowed


@pytest.mark.parametrize(
    "address",
    [
        "",
        "docs.example.com",
        "ftp://docs.example.com",
        "https://",
        "https://a@b.example",
        "https://b.example/?x",
        "https://b.example:x",
        "h\0",
    ],
)
def test_what_is_no_address_of_a_site_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="no address of a docs site"):
        fetch_site(address, tmp_path / "cache")
    assert tree(tmp_path) == {}


def test_nobody_listening_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(GenerationError, match=r"robots\.txt: can't be fetched"):
        fetch_site(address, tmp_path / "cache", interval=0, say=lambda _: None)


def test_a_cache_that_is_no_folder_is_named(site: DocsSite) -> None:
    site.cache.write_text("a file")

    with pytest.raises(GenerationError, match="can't be used as a cache"):
        site.fetch()
    assert site.asked() == []


class Resetting:
    """A server that sends the first part of an answer and resets the connection, a few times; then it answers whole."""

    def __init__(self, failures: int) -> None:
        self._failures = failures
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.resets = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                head = b""
                while b"\r\n\r\n" not in head:
                    head += connection.recv(65_536)
                path = head.split()[1]
                body = {b"/llms.txt": b"[x](/api-1.md)", b"/api-1.md": ORDER.encode()}.get(path, b"")
                answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(body), body)
                if path == b"/api-1.md" and self.resets < self._failures:
                    self.resets += 1
                    connection.sendall(answer[: len(answer) // 2])
                    # Closing with a linger time of zero sends a reset instead of an orderly end.
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                else:
                    connection.sendall(answer)

    def __enter__(self) -> Resetting:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


@pytest.fixture
def resetting() -> Iterator[Resetting]:
    with Resetting(failures=2) as server:
        yield server


def test_a_connection_that_is_reset_in_the_middle_is_tried_again(resetting: Resetting, tmp_path: Path) -> None:
    (page,) = fetch_site(resetting.address, tmp_path / "cache", interval=0, say=lambda _: None)

    assert resetting.resets == 2
    assert page.file.read_text(encoding="utf-8") == ORDER


def test_a_disk_that_takes_no_more_leaves_no_half_page(site: DocsSite) -> None:
    site.fetch()
    before = {file.name: file.read_bytes() for file in site.cache.rglob("api-*.md")}
    site.pages["/api-2.md"] += "x" * 100_000
    code = f"""
        import resource, sys
        from pathlib import Path
        from generator.importing.site import fetch_site
        from generator.problems import GenerationError

        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))  # as a full disk: the write fails in the middle
        try:
            fetch_site({site.address!r}, Path({str(site.cache)!r}), interval=0, say=lambda _: None)
        except GenerationError as error:
            sys.exit(str(error))
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], env=environment, capture_output=True, text=True)

    assert done.returncode == 1
    assert "can't be written: File too large" in done.stderr
    assert {file.name: file.read_bytes() for file in site.cache.rglob("api-*.md")} == before
    assert not list(site.cache.rglob("*.tmp"))
