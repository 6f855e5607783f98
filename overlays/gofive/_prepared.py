"""Requests made of prepared parts: addresses parsed once, headers encoded once, credentials put on as they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import httpx

_PLAIN = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
"""Text that httpx takes into an address as it is."""

_LONGEST = 8192
_SAMPLE = "/a%20b/c", "d=e%2Ff&g=1+2"
_WITH_BODY = ("POST", "PUT", "PATCH")


class PreparedRequest(httpx.Request):
    """An `httpx.Request` that was not parsed and encoded anew.

    Args:
        method: HTTP method, in capital letters.
        url: The whole address.
        headers: All headers but the body's length and those that carry credentials.
        content: The body; None for none.
        timeout: Seconds of each phase, as httpx's extension has them.
        kind: Names the headers when other requests carry the same ones; None when they are of this request alone.
    """

    def __init__(
        self,
        method: str,
        url: httpx.URL,
        headers: httpx.Headers,
        content: bytes | None,
        timeout: Mapping[str, float | None],
        kind: object = None,
    ) -> None:
        self.method = method
        self.url = url
        self.plain_headers = headers
        self.kind = kind
        self.extensions = {"timeout": timeout}
        self._content = content or b""
        self.stream = httpx.ByteStream(self._content)
        self.headers = self.with_length(headers)

    def sign(self, fields: Mapping[str, str], signed: dict[object, httpx.Headers]) -> None:
        """Add headers that carry credentials, in the place of those of an attempt before.

        Args:
            fields: The headers.
            signed: All headers of requests that were signed with the same fields, by their kind.
        """
        if self.kind is None:
            self.headers.update(fields)
            return
        headers = signed.get(self.kind)
        if headers is None:
            headers = httpx.Headers(self.plain_headers)
            headers.update(fields)
            signed[self.kind] = headers
        self.headers = self.with_length(headers)

    def with_length(self, headers: httpx.Headers) -> httpx.Headers:
        """A copy of headers that says how long the body is."""
        whole = httpx.Headers(headers)
        if self._content or self.method in _WITH_BODY:
            whole["Content-Length"] = str(len(self._content))
        return whole


class Origin:
    """A base URL that requests go to, parsed once.

    Args:
        base_url: The base URL, without a slash at its end.
        common: Headers of every request.
    """

    def __init__(self, base_url: str, common: Mapping[str, str]) -> None:
        self._base_url = base_url
        self._parsed = httpx.URL(base_url)
        self._path = self._parsed.raw_path.decode("ascii").rstrip("/")
        self._common = httpx.Headers({"Host": self._parsed.netloc.decode("ascii"), **common})
        self._by_media_type: dict[str | None, httpx.Headers] = {None: self._common}
        path, query = _SAMPLE
        try:
            wholes = [httpx.URL(base_url + path), httpx.URL(f"{base_url}{path}?{query}")]
            self._copies = [self._copied(path, None), self._copied(path, query)] == wholes
        except (AttributeError, TypeError, ValueError):  # another release of httpx keeps the parts of an address elsewhere
            self._copies = False

    def _copied(self, path: str, query: str | None) -> httpx.URL:
        url = httpx.URL.__new__(httpx.URL)
        url._uri_reference = self._parsed._uri_reference._replace(path=self._path + path, query=query)
        return url

    def url(self, path: str, query: str | None) -> httpx.URL:
        """The address of a path, without parsing the rest of it again.

        Args:
            path: Path below the base URL, percent-encoded.
            query: The query, percent-encoded; None for none.

        Raises:
            httpx.InvalidURL: That is no address.
        """
        plain = len(path) < _LONGEST and "/." not in path and _PLAIN.fullmatch(path)
        if plain and self._copies and (query is None or len(query) < _LONGEST):
            return self._copied(path, query)
        return httpx.URL(self._base_url + path + ("" if query is None else "?" + query))

    def request(
        self,
        method: str,
        path: str,
        query: str | None,
        *,
        media_type: str | None,
        content: bytes | None,
        more: Mapping[str, str],
        timeout: Mapping[str, Any],
    ) -> PreparedRequest:
        """A request to this address.

        Args:
            method: HTTP method, in capital letters.
            path: Path below the base URL, percent-encoded.
            query: The query, percent-encoded; None for none.
            media_type: Type of the body; None without one.
            content: The body.
            more: Headers of this request alone, which go before the others.
            timeout: Seconds of each phase, as httpx's extension has them.

        Raises:
            httpx.InvalidURL: The path makes no address.
        """
        headers = self._by_media_type.get(media_type)
        if headers is None:
            headers = httpx.Headers(self._common)
            headers["content-type"] = media_type or ""
            self._by_media_type[media_type] = headers
        kind: object = (self._base_url, media_type)
        if more:
            headers, kind = httpx.Headers(headers), None
            headers.update(more)
        return PreparedRequest(method, self.url(path, query), headers, content, timeout, kind)
