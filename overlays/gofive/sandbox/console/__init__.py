"""The page at ``/``: the API reference with try-it-out, and what goes on in the sandbox.

Static files and the documents that they show; everything else the page asks of the admin API under ``/__sandbox__/``, as any other caller
could. The reference is rendered by Swagger UI, whose files come with the package swagger-ui-py and are served from here, so that the page
asks nothing of any other host.
"""

from __future__ import annotations

from .files import Console

__all__ = ["Console"]
