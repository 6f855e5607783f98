"""The pages of a docs site, fetched politely: what its ``llms.txt`` lists, one at a time, from that host only."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpx
from attrs import define, field, frozen

from ..problems import GenerationError, Problem, fail
from .page_cache import PageCache
from .robots import Rules, read_robots
from .saved import LARGEST_PAGE, checked_text

ROBOT = "gofive-docs-import"
"""Name by which robots.txt can address us."""
_AGENT = f"{ROBOT}/1 (keeps an OpenAPI document of these docs up to date; one request at a time)"
_ATTEMPTS = 4
_REDIRECTS = 5
_LONGEST_PAGE_TIME = 60.0
_LONGEST_WAIT = 120.0
_MOST_PAGES = 2_000
_LINK = re.compile(r"\]\(\s*<?([^\s()<>]{1,2000})>?")
_WAITING = (429, 503)
_PASSING = (408, 429, 500, 502, 503, 504)


@frozen
class FetchedPage:
    """A page of the site.

    Attributes:
        address: Its address.
        file: Its file in the cache.
    """

    address: str
    file: Path


def to_stderr(line: str) -> None:
    """Print a line of progress."""
    print(line, file=sys.stderr, flush=True)


def fetch_site(
    address: str,
    cache: Path,
    *,
    interval: float = 1.0,
    timeout: float = 20.0,
    say: Callable[[str], None] = to_stderr,
) -> list[FetchedPage]:
    """Fetch every Markdown page that the site's ``llms.txt`` lists.

    A run that breaks off is gone on with by the next one, which asks for nothing again that it has. After a complete run the next asks
    for each page whether it has changed. A page that is gone is named and left out.

    Args:
        address: Address of the site, which may have a path.
        cache: Folder for what is fetched.
        interval: Seconds between two requests; more if robots.txt asks for more.
        timeout: Seconds without an answer after which an attempt is given up.
        say: Told about progress; stderr by default.

    Returns:
        The pages in the order of the list.

    Raises:
        GenerationError: The address is none of a site, its list can't be fetched, or pages can't; those fetched stay in the cache.
    """
    root = _checked(address)
    site = _Site.of(root)
    fetched: list[FetchedPage] = []
    problems: list[Problem] = []
    with httpx.Client(headers={"User-Agent": _AGENT}, timeout=timeout, follow_redirects=False) as client:
        fetcher = _Fetcher(client, site, PageCache(cache, root), interval, say)
        fetcher.read_robots(root)
        addresses = list(fetcher.listed(f"{root}/llms.txt"))
        for number, page in enumerate(addresses, start=1):
            try:
                file = fetcher.page(page, f"{number}/{len(addresses)}")
            except GenerationError as error:
                problems += error.problems
                continue
            if file is not None:
                fetched.append(FetchedPage(page, file))
        if problems:
            raise GenerationError(problems)
        fetcher.cache.finish()
    return fetched


def _checked(address: str) -> str:
    try:
        parts = urlsplit(address)
        plain = bool(parts.hostname) and parts.port != 0 and parts.scheme in ("http", "https") and "@" not in parts.netloc
    except ValueError:
        plain = False
    if not plain or parts.query or parts.fragment or re.search(r"[\s\\\x00-\x1f]", address):
        raise fail(address[:200], 0, "no address of a docs site; give one such as https://docs.example.com")
    return address.rstrip("/")


@frozen
class _Site:
    """What belongs to the site: the same scheme, host and port."""

    scheme: str
    host: str
    port: int | None

    @classmethod
    def of(cls, address: str) -> _Site:
        parts = urlsplit(address)
        return cls(parts.scheme, (parts.hostname or "").lower(), parts.port or {"http": 80, "https": 443}.get(parts.scheme))

    def owns(self, address: str) -> bool:
        try:
            return _Site.of(address) == self and "@" not in urlsplit(address).netloc
        except ValueError:
            return False


@frozen
class _Reply:
    status: int
    headers: httpx.Headers
    content: bytes


class _Passing(Exception):
    """A failure that another attempt may not meet.

    Attributes:
        wait: Seconds that the server asks for, None when it says nothing.
    """

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


@define
class _Fetcher:
    client: httpx.Client
    site: _Site
    cache: PageCache
    interval: float
    say: Callable[[str], None]
    _rules: Rules = field(factory=Rules)
    _run: str = field(init=False)
    _last: float | None = None

    def __attrs_post_init__(self) -> None:
        self._run = self.cache.begin()

    def read_robots(self, root: str) -> None:
        """Learn what the site allows. Without a robots.txt all is allowed; with one that can't be had, nothing (RFC 9309)."""
        address = urljoin(f"{root}/", "/robots.txt")
        kept = self.cache.get(address)
        if kept is not None and kept.run == self._run:
            content = kept.file.read_bytes()
        else:
            reply = self._fetch(address, {})
            if reply.status >= 500:
                raise fail(address, 0, f"answers {reply.status}, so nothing may be fetched from this site now; run again later")
            content = reply.content if reply.status == 200 else b""
            self.cache.put(address, content, {}, self._run)
        self._rules = read_robots(content.decode("utf-8", "replace"), ROBOT)
        self.interval = max(self.interval, min(self._rules.delay, _LONGEST_WAIT))

    def listed(self, address: str) -> Iterator[str]:
        """Addresses of the pages that the list names."""
        file = self.page(address, "list")
        if file is None:
            raise fail(address, 0, "can't be had: the site has no list of its pages for machines, or does not allow it; save pages by hand")
        known = set()
        for link in _LINK.findall(checked_text(file.read_bytes(), address)):
            target = self._target(address, link)
            if target is None or target in known:
                continue
            known.add(target)
            if len(known) > _MOST_PAGES:
                raise fail(address, 0, f"lists more than {_MOST_PAGES} pages; that is not a list of docs pages")
            yield target
        if not known:
            raise fail(address, 0, "lists no Markdown page of this site")

    def _target(self, base: str, link: str) -> str | None:
        try:
            parts = urlsplit(urljoin(base, link))
        except ValueError:
            self.say(f"passed over: {link[:200]} (no address)")
            return None
        target = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
        if not self.site.owns(target):
            self.say(f"passed over: {link} (another host)")
            return None
        if parts.query or not parts.path.endswith(".md"):
            self.say(f"passed over: {link} (no Markdown page)")
            return None
        return target

    def page(self, address: str, which: str) -> Path | None:
        """File of a page; None when the site does not have it."""
        kept = self.cache.get(address)
        if kept is not None and kept.run == self._run:
            self.say(f"{which} have {address}")
            return kept.file
        if not self._rules.allows(urlsplit(address).path):
            self.say(f"passed over: {address} (robots.txt does not allow it)")
            return None
        reply = self._fetch(address, kept.validators if kept else {})
        if reply.status == 304 and kept is not None:
            self.say(f"{which} unchanged {address}")
            return self.cache.put(address, kept.file.read_bytes(), kept.validators, self._run).file
        if reply.status in (404, 410):
            self.say(f"passed over: {address} (answers {reply.status})")
            self.cache.drop(address)
            return None
        if reply.status != 200:
            raise fail(address, 0, f"answers {reply.status}; open it in a browser to see why")
        _check_kind(reply, address)
        checked_text(reply.content, address)
        validators = {
            asked: value
            for asked, told in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified"))
            if (value := reply.headers.get(told)) and value.isprintable() and value.isascii()
        }
        self.say(f"{which} fetched {address}")
        return self.cache.put(address, reply.content, validators, self._run).file

    def _fetch(self, address: str, headers: dict[str, str]) -> _Reply:
        """The answer of an address, after redirects inside of the site and a few attempts."""
        at = address
        for _ in range(_REDIRECTS):
            reply = self._persist(at, headers)
            if reply.status not in (301, 302, 303, 307, 308):
                return reply
            target = urljoin(at, reply.headers.get("Location", ""))
            if not self.site.owns(target):
                raise fail(address, 0, f"redirects to another host, {target[:200]}, which is not followed")
            if not self._rules.allows(urlsplit(target).path):
                raise fail(address, 0, f"redirects to {target[:200]}, which robots.txt does not allow")
            at = target
        raise fail(address, 0, f"redirects more than {_REDIRECTS} times")

    def _persist(self, address: str, headers: dict[str, str]) -> _Reply:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return self._attempt(address, headers, last=attempt == _ATTEMPTS)
            except _Passing as error:
                if attempt == _ATTEMPTS:
                    raise fail(address, 0, f"{error} ({_ATTEMPTS} attempts); run again to go on from here") from None
                if error.wait is not None and error.wait > _LONGEST_WAIT:
                    raise fail(address, 0, f"asks to wait {error.wait:.0f} seconds; run again then to go on from here") from None
                self.say(f"again: {address} ({error})")
                time.sleep(error.wait if error.wait is not None else min(self.interval * 2 ** (attempt - 1), _LONGEST_WAIT))
        raise AssertionError("unreachable")

    def _attempt(self, address: str, headers: dict[str, str], last: bool) -> _Reply:
        self._pause()
        started = time.monotonic()
        try:
            with self.client.stream("GET", address, headers=headers) as response:
                content = bytearray()
                for chunk in response.iter_bytes(65_536):
                    content += chunk
                    if len(content) > LARGEST_PAGE:
                        raise fail(address, 0, f"larger than {LARGEST_PAGE // 1_000_000} MB, which no page is")
                    if time.monotonic() - started > _LONGEST_PAGE_TIME:
                        raise _Passing(f"takes longer than {_LONGEST_PAGE_TIME:.0f} seconds")
                reply = _Reply(response.status_code, response.headers, bytes(content))
        except httpx.InvalidURL as error:
            raise fail(address, 0, f"no address: {error}") from None
        except httpx.DecodingError:
            raise fail(address, 0, "its compression can't be undone") from None
        except httpx.HTTPError as error:
            raise _Passing(f"can't be fetched: {str(error) or type(error).__name__}") from None
        finally:
            self._last = time.monotonic()
        if reply.status in _PASSING and not (last and reply.status >= 500):
            raise _Passing(f"answers {reply.status}", _retry_after(reply.headers) if reply.status in _WAITING else None)
        return reply

    def _pause(self) -> None:
        if self._last is not None:
            time.sleep(max(0.0, self._last + self.interval - time.monotonic()))


def _check_kind(reply: _Reply, address: str) -> None:
    kind = reply.headers.get("Content-Type", "")
    if kind.partition(";")[0].strip().lower() in ("text/html", "application/xhtml+xml"):
        raise fail(address, 0, "is a web page instead of Markdown; save pages by hand")
    charset = re.search(r"charset\s*=\s*\"?([^\s;\"]+)", kind, re.IGNORECASE)
    if charset and charset.group(1).lower() not in ("utf-8", "utf8", "us-ascii"):
        raise fail(address, 0, f"comes in {charset.group(1)[:40]}; only UTF-8 is read")


def _retry_after(headers: httpx.Headers) -> float | None:
    """Seconds to wait, from seconds or a date."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return None
