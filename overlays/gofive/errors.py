"""Everything that can go wrong, as one tree.

    GofiveError                  catch this to catch all
    ├── ConfigurationError       settings are missing or unsafe; nothing was sent
    ├── TransportError           no usable answer
    │   ├── ConnectionFailedError    no connection: the request never left
    │   │   └── TLSFailedError               ... because no secure channel came about
    │   └── RequestTimeoutError      no answer in time: a write may have been applied
    ├── DecodeError              an answer that can't be read
    ├── AmbiguousWriteError      a write may or may not have been applied; it was not sent again
    ├── PaginationError          a page that was there before: reading on might never end
    ├── WebhookError             a notification of Venio's that can't be read
    └── APIError                 an answer that says no
        ├── BusinessError            a business code other than 1000, whatever the HTTP status
        ├── AuthenticationError      401: the access token was refused, also after a new one was fetched
        │   └── TokenRequestError        the token endpoint gave no token, for instance because the secret is wrong
        ├── SubscriptionKeyError     401 of the gateway: the subscription key is missing, wrong or not active
        ├── BadRequestError          400
        ├── PermissionDeniedError    403
        │   └── QuotaExceededError       ... of the gateway: the quota of calls is used up
        ├── NotFoundError            404
        ├── RateLimitError           429, with the seconds to wait
        └── ServerError              5xx
            └── ServiceUnavailableError  502, 503, 504

Messages hold no secret. A business error's message ends with the API's own words, which may name a record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._context import ErrorContext as ErrorContext
    from ._context import SentRequest as SentRequest
else:

    def __getattr__(name: str) -> Any:
        # What errors hold is loaded with the first error; whoever names it in annotations finds it here.
        if name not in ("ErrorContext", "SentRequest"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import _context

        return getattr(_context, name)


class GofiveError(Exception):
    """Base of all errors of this package."""

    def __reduce__(self) -> Any:
        # Exceptions with keyword arguments don't survive pickling by themselves.
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(cls: type[GofiveError], args: tuple[Any, ...], state: dict[str, Any]) -> GofiveError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(GofiveError, ValueError):
    """Settings are missing or unsafe. Nothing was sent."""


class _CallError(GofiveError):
    """An error of one call.

    Attributes:
        context: Which call failed, and how it was answered.
    """

    def __init__(self, message: str, *, context: ErrorContext) -> None:
        super().__init__(f"{context.operation} ({context.method} {context.path}): {message}")
        self.context = context

    @property
    def http_status(self) -> int | None:
        """HTTP status of the answer; None without an answer."""
        return self.context.http_status


class TransportError(_CallError):
    """No usable answer."""


class ConnectionFailedError(TransportError):
    """No connection. The request never left, so nothing was changed."""


class TLSFailedError(ConnectionFailedError):
    """No secure channel: the certificate is not trusted, has expired or is for another host, or no protocol version is shared."""


class RequestTimeoutError(TransportError):
    """No answer in time. Whether a write was applied is not known."""


class DecodeError(_CallError):
    """An answer that can't be read: not JSON, cut short, or of another shape than documented."""


class AmbiguousWriteError(_CallError):
    """A write may or may not have been applied: it was sent, and no answer told how it ended. It was not sent again.

    Look whether its effect is there before sending it once more.

    Attributes:
        cause: What went wrong, such as `RequestTimeoutError` or `ServerError`. After retries it is what the last attempt met, which may be
            as clear as `BadRequestError`, but says nothing of the attempts before.
        sent: The request, as far as it tells it from others.
        check: Operations that show whether the write was applied, by their names; empty where the API has none.
    """

    def __init__(self, message: str, *, cause: GofiveError, sent: SentRequest, check: tuple[str, ...], context: ErrorContext) -> None:
        super().__init__(message, context=context)
        self.cause = cause
        self.sent = sent
        self.check = check


class PaginationError(_CallError):
    """A page of a list is the same as its first one or the one before, so reading on might never end.

    The server ignores what says which page is wanted, or gives a page again after the last one. What it gave up to here was handed out.
    `first_page()` of the pager does without paging.
    """


class WebhookError(GofiveError):
    """A notification that can't be read: no JSON object, or none with a topic. The message holds nothing of what it says."""


class APIError(_CallError):
    """An answer that says no."""


class BusinessError(APIError):
    """The API refused the call for a reason of its own.

    Attributes:
        code: Business code as text: 4001 for one error, 4002 for several, or a sub-code. The list of sub-codes is not documented.
        description: The reason in the API's words.
    """

    def __init__(self, *, code: str, description: str, context: ErrorContext) -> None:
        super().__init__(f"business code {code}", context=context)
        self.code = code
        self.description = description

    def __str__(self) -> str:
        return f"{super().__str__()}: {self.description}" if self.description else super().__str__()


class AuthenticationError(APIError):
    """The access token was refused, also after a new one was fetched."""


class TokenRequestError(AuthenticationError):
    """The token endpoint gave no token.

    Attributes:
        error: OAuth 2.0 error code such as ``invalid_client``; None when the answer has none.
    """

    def __init__(self, message: str, *, error: str | None, context: ErrorContext) -> None:
        super().__init__(message, context=context)
        self.error = error


class SubscriptionKeyError(APIError):
    """The gateway refused the subscription key. A new token does not help."""


class BadRequestError(APIError):
    """HTTP 400."""


class PermissionDeniedError(APIError):
    """HTTP 403: the credentials are not allowed to do this, or a quota is used up."""


class QuotaExceededError(PermissionDeniedError):
    """HTTP 403 of the gateway: the subscription's quota of calls is used up.

    Attributes:
        retry_after: Seconds until it is filled again; None when the answer does not say.
    """

    def __init__(self, message: str, *, retry_after: float | None, context: ErrorContext) -> None:
        super().__init__(message, context=context)
        self.retry_after = retry_after


class NotFoundError(APIError):
    """HTTP 404."""


class RateLimitError(APIError):
    """HTTP 429: too many calls.

    Attributes:
        retry_after: Seconds to wait before the next call; None when the answer does not say.
    """

    def __init__(self, message: str, *, retry_after: float | None, context: ErrorContext) -> None:
        super().__init__(message, context=context)
        self.retry_after = retry_after


class ServerError(APIError):
    """HTTP 5xx.

    Attributes:
        retry_after: Seconds to wait before the next call; None when the answer does not say.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, context: ErrorContext) -> None:
        super().__init__(message, context=context)
        self.retry_after = retry_after


class ServiceUnavailableError(ServerError):
    """HTTP 502, 503 or 504: something between the client and the API got no answer from what stands behind it."""
