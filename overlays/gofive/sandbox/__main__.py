"""``python -m gofive.sandbox``: serve until interrupted."""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path

from .app import SandboxApp
from .gateway import TestCredentials
from .server import HOST, environment, make_server
from .store import StoreError
from .webhooks import WebhookTargetError


def main() -> int:
    """Run the command line.

    Returns:
        Exit code.
    """
    parser = argparse.ArgumentParser(prog="python -m gofive.sandbox", description="A Gofive API on this machine.")
    parser.add_argument("--port", type=int, default=8765, help="port on 127.0.0.1 (default 8765; 0 for a free one)")
    parser.add_argument("--token-lifetime", type=int, default=3600, metavar="SECONDS", help="how long its tokens live")
    parser.add_argument("--db", type=Path, metavar="FILE", help="keep the state in this file (default: in memory)")
    parser.add_argument(
        "--webhook",
        action="append",
        default=[],
        metavar="[KIND=]URL",
        help="post notifications there (one kind of them); repeatable",
    )
    arguments = parser.parse_args()
    if arguments.token_lifetime < 1:
        parser.error("--token-lifetime must be 1 or more")
    credentials = TestCredentials()
    try:
        app = SandboxApp(credentials, token_lifetime=arguments.token_lifetime, database=arguments.db, webhooks=arguments.webhook)
    except (StoreError, WebhookTargetError) as error:
        print(error, file=sys.stderr)
        return 1
    try:
        server, bound = make_server(app, HOST, arguments.port)
    except (OSError, OverflowError) as error:
        print(f"can't listen on {HOST}:{arguments.port}: {error}; choose another with --port", file=sys.stderr)
        return 1
    address = f"http://{HOST}:{bound.getsockname()[1]}"
    print(f"Gofive sandbox on {address} (state in {arguments.db or 'memory'}, Ctrl-C ends it)\n")
    print("These credentials open this sandbox and nothing else:\n")
    variables = environment(address, credentials)
    print("\n".join(f"  export {name}={shlex.quote(value)}" for name, value in variables.items()), flush=True)
    server.run(sockets=[bound])
    return 0


if __name__ == "__main__":
    sys.exit(main())
