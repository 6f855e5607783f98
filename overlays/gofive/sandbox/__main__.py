"""``python -m gofive.sandbox``: serve until interrupted."""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import sys
from pathlib import Path

from .app import SandboxApp
from .gateway import TestCredentials
from .limits import Limit
from .server import HOST, environment, is_loopback, make_server
from .store import StoreError
from .webhooks import WebhookTargetError

ADMIN_VARIABLE = "GOFIVE_SANDBOX_ADMIN_TOKEN"
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - the key is what a user gave


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m gofive.sandbox", description="A Gofive API on this machine.")
    parser.add_argument("--host", default=HOST, help=f"address to listen on (default {HOST}: this machine alone)")
    parser.add_argument("--port", type=int, default=8765, help="port (default 8765; 0 for a free one)")
    parser.add_argument("--token-lifetime", type=int, default=3600, metavar="SECONDS", help="how long its tokens live")
    parser.add_argument("--rate-limit", type=_limit, metavar="CALLS/SECONDS", help="throttle calls above this rate, such as 100/60")
    parser.add_argument("--quota", type=_limit, metavar="CALLS/SECONDS", help="refuse calls above this quota, such as 1000/86400")
    parser.add_argument("--db", type=Path, metavar="FILE", help="keep the state in this file (default: in memory)")
    parser.add_argument(
        "--webhook", action="append", default=[], metavar="[KIND=]URL", help="post notifications there (one kind of them); repeatable"
    )
    parser.add_argument("--no-seed", action="store_true", help="start without employees and other records that no operation makes")
    parser.add_argument("--allow-host", action="append", default=[], metavar="NAME", help="a name by which the page may be called")
    parser.add_argument(
        "--admin-token",
        default=os.environ.get(ADMIN_VARIABLE) or None,
        metavar="TOKEN",
        help=f"token that the admin API asks for; other addresses than {HOST} have none without it (better: set {ADMIN_VARIABLE})",
    )
    return parser


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _limit(text: str) -> Limit:
    try:
        return Limit.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def main() -> int:
    """Run the command line.

    Returns:
        Exit code.
    """
    parser = _parser()
    arguments = parser.parse_args()
    if arguments.token_lifetime < 1:
        parser.error("--token-lifetime must be 1 or more")
    if not 0 <= arguments.port <= 65535:
        parser.error("--port must be from 0 to 65535")
    if arguments.admin_token is not None and len(arguments.admin_token) < 16:
        parser.error(f"--admin-token (or {ADMIN_VARIABLE}) must have 16 characters or more")
    local = is_loopback(arguments.host)
    credentials = TestCredentials()
    try:
        app = SandboxApp(
            credentials,
            token_lifetime=arguments.token_lifetime,
            database=arguments.db,
            seeded=not arguments.no_seed,
            admin=local or arguments.admin_token is not None,
            admin_token=arguments.admin_token,
            hosts=tuple(name.lower() for name in (*arguments.allow_host, *(() if local else (arguments.host,)))),
            rate_limit=arguments.rate_limit,
            quota=arguments.quota,
            webhooks=arguments.webhook,
        )
    except (StoreError, WebhookTargetError) as error:
        print(error, file=sys.stderr)
        return 1
    try:
        server, bound = make_server(app, arguments.host, arguments.port)
    except OSError as error:
        app.close()
        print(f"can't listen on {arguments.host}:{arguments.port}: {error}; choose another with --port or --host", file=sys.stderr)
        return 1
    port = bound.getsockname()[1]
    print(f"Gofive sandbox on {_address(arguments.host, port)} (state in {arguments.db or 'memory'}, Ctrl-C ends it)\n")
    if not local:
        off = "" if arguments.admin_token else "; the admin API is off, because there is no --admin-token"
        print(
            f"WARNING: others than this machine can call it, and its credentials are no secret{off}; "
            "gofive's own clients refuse plain http from elsewhere\n",
            file=sys.stderr,
        )
    # What means all of this machine's addresses is for listening, not for calling.
    address = _address(_EVERYWHERE.get(arguments.host, arguments.host), port)
    if local:
        print(f"Its page, with the API's reference, its requests, data and faults: {address}/\n")
    print("These credentials open this sandbox and nothing else:\n")
    variables = environment(address, credentials)
    print("\n".join(f"  export {name}={shlex.quote(value)}" for name, value in variables.items()), flush=True)
    # The server raises the signal that ended it again, and by default that would skip the closing.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        server.run(sockets=[bound])
    except KeyboardInterrupt:
        pass  # the server has ended in good order, and raises the signal again
    finally:
        app.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
