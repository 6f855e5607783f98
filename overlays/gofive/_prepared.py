"""Requests made of prepared parts: addresses parsed once, headers encoded once, credentials put on as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import httpx

from ._tokens import Token

_PATH = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
_QUERY = re.compile(r"(?:[A-Za-z0-9._~&+=-]|%[0-9A-Fa-f]{2})*")
"""What every release of httpx takes into an address as it is."""

_LONGEST = 8192
_SAMPLE = "/a%20b/c", "d=e%2Ff&g=1+2"
_WITH_BODY = ("POST", "PUT", "PATCH")


class Signature:
    """Headers that carry credentials, encoded once for all requests that get them. A new token has a new one.

    Attributes:
        token: The access token that they carry; None for none.

    Args:
        fields: The headers.
        token: See above.
    """

    def __init__(self, fields: Mapping[str, str], token: Token | None = None) -> None:
        self.token = token
        self.fields = fields
        self.signed: dict[object, httpx.Headers] = {}
        self.translated: dict[object, Any] = {}

    def __repr__(self) -> str:
        return "Signature()"

    def put_on(self, request: httpx.Request) -> None:
        """Sign a request, which may carry the signature of an attempt before."""
        if isinstance(request, PreparedRequest):
            request.sign(self)
        else:
            request.headers.update(self.fields)


_UNSIGNED = Signature({})


class PreparedRequest(httpx.Request):
    """An `httpx.Request` that was not parsed and encoded anew. Parts that nobody asks for are not even made.

    Args:
        method: HTTP method, in capital letters.
        address: The whole address as text.
        url: It as httpx has it, or what makes that of it.
        headers: All headers but the body's length and those that carry credentials.
        content: The body; None for none.
        timeout: Seconds of each phase, as httpx's extension has them.
        kind: Names the headers when other requests carry the same ones; None when they are of this request alone.
    """

    def __init__(
        self,
        method: str,
        address: str,
        url: httpx.URL | Callable[[], httpx.URL],
        headers: httpx.Headers,
        content: bytes | None,
        timeout: Mapping[str, float | None],
        kind: object = None,
    ) -> None:
        self.method = method
        self.address = address
        self.extensions = {"timeout": timeout}
        self._url = url
        self._plain = headers
        self._kind = kind
        self._content = content or b""
        self.stream = httpx.ByteStream(self._content)
        self._signature = _UNSIGNED
        self._headers: httpx.Headers | None = None

    @property
    def url(self) -> httpx.URL:
        """The whole address."""
        if not isinstance(self._url, httpx.URL):
            self._url = self._url()
        return self._url

    @url.setter
    def url(self, url: httpx.URL) -> None:
        self._url, self.address = url, str(url)

    @property
    def headers(self) -> httpx.Headers:
        """All headers."""
        headers = self._headers
        if headers is None:
            headers = self._headers = httpx.Headers(self._signed())
            if self._content or self.method in _WITH_BODY:
                headers["Content-Length"] = str(len(self._content))
        return headers

    @headers.setter
    def headers(self, headers: httpx.Headers) -> None:
        self._headers = headers

    def sign(self, signature: Signature) -> None:
        """Put credentials on, in the place of those of an attempt before."""
        self._signature = signature
        if self._headers is not None:  # somebody has seen them, and may have added some, such as a trace's
            self._headers.update(signature.fields)

    def _signed(self) -> httpx.Headers:
        """All headers but the body's length; not to be changed."""
        signed = self._signature.signed
        headers = signed.get(self._kind) if self._kind is not None else None
        if headers is None:
            headers = httpx.Headers(self._plain)
            headers.update(self._signature.fields)
            if self._kind is not None:
                signed[self._kind] = headers
        return headers

    def headers_for(self, translate: Callable[[httpx.Headers], Any]) -> Any:
        """The headers as another library wants them, perhaps without the body's length; the same for all that share them.

        Args:
            translate: Makes that of httpx's headers; the same function each time.
        """
        if self._kind is None or self._headers is not None:  # somebody has seen them, and may have changed them
            return translate(self.headers)
        translated = self._signature.translated
        headers = translated.get(self._kind)
        if headers is None:
            headers = translated[self._kind] = translate(self._signed())
        return headers


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
        self._start = str(self._parsed).rstrip("/")
        self._common = httpx.Headers({"Host": self._parsed.netloc.decode("ascii"), **common})
        self._by_media_type: dict[str | None, httpx.Headers] = {None: self._common}
        self._copies = self._can_copy(*_SAMPLE)

    def _can_copy(self, path: str, query: str) -> bool:
        """Whether this release of httpx keeps the parts of an address where they are expected."""
        try:
            wholes = [httpx.URL(self._base_url + path), httpx.URL(f"{self._base_url}{path}?{query}")]
            texts = [self._start + path, f"{self._start}{path}?{query}"]
            return [self._copied(path, None), self._copied(path, query)] == wholes and [str(whole) for whole in wholes] == texts
        except (AttributeError, TypeError, ValueError):
            return False

    def _copied(self, path: str, query: str | None) -> httpx.URL:
        url = httpx.URL.__new__(httpx.URL)
        url._uri_reference = self._parsed._uri_reference._replace(path=self._path + path, query=query)
        return url

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
        url: httpx.URL | Callable[[], httpx.URL]
        target = path if query is None else f"{path}?{query}"
        plain = len(target) < _LONGEST and "/." not in path and _PATH.fullmatch(path) and _QUERY.fullmatch(query or "")
        if plain and self._copies:
            address = self._start + target
            url = partial(self._copied, path, query)
        else:
            url = httpx.URL(self._base_url + target)
            address = str(url)
        return PreparedRequest(method, address, url, headers, content, timeout, kind)
