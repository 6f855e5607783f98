"""A Gofive that runs on a laptop: a real HTTP server on loopback, driven by the assembled spec.

    python -m gofive.sandbox            # or `make sandbox`

    from gofive.sandbox import Sandbox

    with Sandbox() as sandbox, sandbox.client() as gofive:
        ...

It needs the extra ``gofive[sandbox]``. What it assumes where Gofive documents nothing stands in ``docs/sandbox.md``, and in the header
``X-Sandbox-Assumes`` of the answers concerned.
"""

from __future__ import annotations

try:
    from .server import Sandbox
    from .webhooks import Target
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(f"the sandbox needs {error.name}; install it with: pip install 'gofive[sandbox]'") from None

__all__ = ["Sandbox", "Target"]
