"""Everything that can go wrong, as one tree.

    GofiveError                  catch this to catch all
    ├── ConfigurationError       settings are missing or unsafe; nothing was sent
    ├── TransportError           no usable answer
    │   ├── ConnectionFailedError    no connection: the request never left
    │   └── RequestTimeoutError      no answer in time: a write may have been applied
    ├── DecodeError              an answer that can't be read
    ├── WebhookError             a notification of Venio's that can't be read
    └── APIError                 an answer that says no
        ├── BusinessError            a business code other than 1000, whatever the HTTP status
        ├── AuthenticationError      401: the access token was refused, also after a new one was fetched
        │   └── TokenRequestError        the token endpoint gave no token, for instance because the secret is wrong
        ├── SubscriptionKeyError     401 of the gateway: the subscription key is missing, wrong or not active
        ├── BadRequestError          400
        ├── PermissionDeniedError    403
        ├── NotFoundError            404
        ├── RateLimitError           429, with the seconds to wait
        └── ServerError              5xx

Messages hold no secret. A business error's message ends with the API's own words, which may name a record.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen


@frozen(kw_only=True)
class ErrorContext:
    """Which call failed, and how it was answered.

    Attributes:
        operation: Product, resource and method, or ``request`` for a call that the spec does not know.
        method: HTTP method.
        path: Path template, without the values of its parameters.
        http_status: HTTP status of the answer; None without an answer.
        request_id: Id that the gateway gave to the request, if any; worth quoting to Gofive's support.
        body: The first 500 characters of the answer's body, secrets replaced; None without a body.
    """

    operation: str
    method: str
    path: str
    http_status: int | None = None
    request_id: str | None = None
    body: str | None = None


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


class RequestTimeoutError(TransportError):
    """No answer in time. Whether a write was applied is not known."""


class DecodeError(_CallError):
    """An answer that can't be read: not JSON, cut short, or of another shape than documented."""


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
    """HTTP 5xx."""
