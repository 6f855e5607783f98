"""Judge an answer: open its envelope, or say which error it is."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

from gofive_client import Call, Operation, PayloadError, RepeatedPageError

from ._context import ErrorContext
from ._failures import context_of
from ._http import FORM, AnyAnswer
from ._json import from_json
from ._redaction import Redactor
from .errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    BusinessError,
    DecodeError,
    GofiveError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    QuotaExceededError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    SubscriptionKeyError,
    TokenRequestError,
)

T = TypeVar("T")

SUCCESS = "1000"
_SNIPPET = 500
_REQUEST_IDS = ("x-request-id", "request-id", "apim-request-id", "x-ms-request-id")
_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
}


def result(response: AnyAnswer, call: Call[T], redact: Redactor) -> T:
    """The decoded payload of an answer.

    Raises:
        APIError: The answer says no.
        DecodeError: The answer can't be read.
        PaginationError: It is a page that was there before.
    """
    operation = call.operation
    if response.status_code >= 300:
        raise refusal(response, operation, redact)
    body = response.content
    if not body and response.status_code != 204 and call.effect == "read":
        # Nothing is no list without rows: who mirrors one would delete all.
        raise _unusable(DecodeError, response, operation, redact, "the answer has no body")
    kind: type[DecodeError | PaginationError] = DecodeError
    # What goes wrong is raised outside of the `except` clauses: a JSON error carries the whole body along.
    try:
        data = from_json(body) if body else None
    except ValueError:
        message = "the answer is no JSON"
    else:
        payload = _opened(data, response, operation, redact)
        try:
            return operation.decode(payload)
        except RepeatedPageError as error:
            message, kind = str(error), PaginationError
        except PayloadError as error:
            message = f"the answer has another shape than documented: {error}"
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            message = f"the answer has another shape than documented ({type(error).__name__})"
    raise _unusable(kind, response, operation, redact, message)


def _opened(data: Any, response: AnyAnswer, operation: Operation[Any], redact: Redactor) -> Any:
    """The payload of a body, after its business code was judged."""
    envelope = operation.envelope
    if envelope == "none" or data.__class__ is not dict:
        return data
    refused, description, enveloped = business_status(data, response.status_code)
    if refused is not None:
        context = _answered(context_of(operation), response, redact)
        raise BusinessError(code=redact(refused), description=redact(description), context=context)
    payload = data.get("data")
    if envelope in ("value", "auto") and payload.__class__ is dict and "value" in payload and not enveloped:
        return payload["value"]
    if envelope == "auto" and not enveloped and "data" not in data:
        return data
    return payload


def business_status(data: dict[str, Any], http_status: int) -> tuple[str | None, str, bool]:
    """The business code of a refusal as text (None for a success), its description, and whether there is a status at all."""
    status = data.get("status")
    if status.__class__ is dict and "code" in status:
        return _refused(status["code"], http_status), str(status.get("description") or ""), True
    code = data.get("statusCode")
    if code.__class__ in (int, str):
        return _refused(code, http_status), str(data.get("message") or data.get("description") or ""), True
    return None, "", False


def _refused(code: object, http_status: int) -> str | None:
    """The code as text, unless it is a success or says no more than the HTTP status does.

    A write that was answered 200 or 201 must not be taken for a failure because a code repeats one of these.
    """
    text = str(code)
    repeats = text == str(http_status) or (http_status < 300 and len(text) == 3 and text.startswith("2"))
    return None if code is None or text == SUCCESS or repeats else text


def refusal(response: AnyAnswer, operation: Operation[Any], redact: Redactor) -> GofiveError:
    """The error that an answer with a status other than 2xx stands for."""
    status = response.status_code
    context = _answered(context_of(operation), response, redact)
    data = json_object(response)
    if is_subscription_key_refusal(response):
        return SubscriptionKeyError(f"the gateway refused the subscription key: {redact(str(data['message']))}", context=context)
    if status == 429:
        wait = retry_after(response)
        hint = "" if wait is None else f"; wait {wait:g} s"
        return RateLimitError(f"too many calls (HTTP 429){hint}", retry_after=wait, context=context)
    if not _is_gateway_error(response, data):
        code, description, _ = business_status(data, status)
        if code is not None:
            return BusinessError(code=redact(code), description=redact(description), context=context)
    if status < 400:
        return APIError(f"redirected (HTTP {status}), which is never followed: the credentials stay at home", context=context)
    if status >= 500:
        unavailable = status in (502, 503, 504)
        server_error = ServiceUnavailableError if unavailable else ServerError
        return server_error(f"HTTP {status}", retry_after=retry_after(response), context=context)
    if status == 403 and _is_gateway_error(response, data) and "quota" in str(data["message"]).lower():
        return QuotaExceededError("the gateway's quota of calls is used up (HTTP 403)", retry_after=retry_after(response), context=context)
    kind = _BY_STATUS.get(status, APIError)
    if status == 401:
        return kind("the access token was refused (HTTP 401)", context=context)
    return kind(f"HTTP {status}", context=context)


def token_refusal(response: AnyAnswer, operation: Operation[Any], redact: Redactor) -> GofiveError:
    """The error that a refused token request stands for."""
    data = json_object(response)
    if is_subscription_key_refusal(response) or response.status_code == 429 or response.status_code >= 500:
        return refusal(response, operation, redact)
    # The body of a token answer is not kept, but for the two fields that OAuth 2.0 defines for errors.
    context = _answered(context_of(operation), response, redact)
    error = data.get("error")
    code = redact(error)[:100] if isinstance(error, str) else None
    words = data.get("error_description")
    text = f"no access token (HTTP {response.status_code})"
    if code:
        text += f": {code}"
    if isinstance(words, str) and words:
        text += f", {redact(words)[:200]}"
    if code == "invalid_client":
        text += "; check the client id and the client secret"
    return TokenRequestError(text, error=code, context=context)


def json_object(response: AnyAnswer) -> dict[str, Any]:
    """The body as a JSON object; empty when it is none."""
    try:
        data = from_json(response.content)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def _is_gateway_error(response: AnyAnswer, data: dict[str, Any]) -> bool:
    """Whether a body is the gateway's own (Azure API Management), which repeats the HTTP status, not a flat business status."""
    return "message" in data and data.get("statusCode") == response.status_code


def is_subscription_key_refusal(response: AnyAnswer) -> bool:
    """Whether a 401 is about the subscription key, so that a new token would not help.

    The gateway's token check answers with the same two fields, so the message has to name the key.
    """
    if response.status_code != 401:
        return False
    data = json_object(response)
    return _is_gateway_error(response, data) and "subscription key" in str(data["message"]).lower()


def retry_after(response: AnyAnswer) -> float | None:
    """Seconds that the answer asks to wait; None when it does not say, or not readably."""
    value = response.headers.get("retry-after", "").strip()
    try:
        seconds = float(value)
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
            # By the server's own clock where it shows it: ours may be wrong.
            now = parsedate_to_datetime(response.headers["date"]) if "date" in response.headers else datetime.now(UTC)
            seconds = (moment - now).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


def _answered(context: ErrorContext, response: AnyAnswer, redact: Redactor) -> ErrorContext:
    body = None
    if response.request.headers.get("content-type") != FORM:  # a token request: its answers hold secrets that nobody else knows
        # Cut after the secrets are replaced, or half of one could stay.
        body = redact(response.content.decode("utf-8", errors="replace"))[:_SNIPPET]
    request_id = next((response.headers[name] for name in _REQUEST_IDS if name in response.headers), None)
    return context.replace(http_status=response.status_code, request_id=redact(request_id) if request_id else None, body=body or None)


def _unusable(
    kind: type[DecodeError | PaginationError], response: AnyAnswer, operation: Operation[Any], redact: Redactor, message: str
) -> GofiveError:
    media_type = redact(response.headers.get("content-type", "no content type")).split(";")[0][:60]
    text = f"{message} (HTTP {response.status_code}, {media_type}, {len(response.content)} bytes)"
    return kind(text, context=_answered(context_of(operation), response, redact))
