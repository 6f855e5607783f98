"""Put credentials on requests: what is there to be put on them, and the simple ways to come by it."""

from __future__ import annotations

from ._http import AnyAnswer, AsyncAuthFlow, Auth, AuthFlow, Request
from ._prepared import Signature
from ._tokens import Token

KEY_HEADER = "Ocp-Apim-Subscription-Key"
"""Key header of the gateway."""


class NoCredentials(Auth):
    """Adds nothing: for operations that anybody may call, and what all ways to sign have in common."""

    _signature = Signature({})

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def ready(self) -> Signature | None:
        """What to sign requests with right now; None when it has to be fetched first."""
        return self._signature

    def sign(self, request: Request) -> None:
        """Sign a request."""
        self._signature.put_on(request)

    def sync_auth_flow(self, request: Request) -> AuthFlow:
        """The flow of one request."""
        self.sign(request)
        yield request

    async def async_auth_flow(self, request: Request) -> AsyncAuthFlow:
        """The flow of one request, where waiting lets other tasks run."""
        self.sign(request)
        yield request

    def renewal_flow(self, request: Request, refused: Token, answer: AnyAnswer) -> AuthFlow:
        """The rest of the flow of a request that was signed with a token and answered 401; here there is none."""
        yield from ()

    async def async_renewal_flow(self, request: Request, refused: Token, answer: AnyAnswer) -> AsyncAuthFlow:
        """As `renewal_flow`, where waiting lets other tasks run."""
        nothing: tuple[Request, ...] = ()
        for request in nothing:
            yield request


class SubscriptionKey(NoCredentials):
    """Adds the subscription key to a request: all that the gateway's token endpoint needs.

    Args:
        subscription_key: Key of the subscription at the gateway.
        header: Header that carries it.
    """

    def __init__(self, subscription_key: str, header: str = KEY_HEADER) -> None:
        self.fields = {header: subscription_key}
        self._signature = Signature(self.fields)
