"""The assembled documents as the reference shows them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any
from urllib.parse import urlsplit

from ..routes import METHODS


def presentable(document: dict[str, Any]) -> dict[str, Any]:
    """A document whose servers and token endpoints are this sandbox, and whose operations tell in words what is known of them."""
    shown = deepcopy(document)
    shown["servers"] = [{"url": "/", "description": "This sandbox"}]
    for scheme in shown["components"].get("securitySchemes", {}).values():
        for flow in scheme.get("flows", {}).values():
            flow["tokenUrl"] = urlsplit(flow["tokenUrl"]).path
    for item in shown["paths"].values():
        item.pop("servers", None)
        for method in METHODS:
            if method in item:
                item[method].pop("servers", None)
                item[method]["description"] = _description(method, item[method])
    return shown


def _description(method: str, operation: dict[str, Any]) -> str:
    parts = [operation.get("description", "")]
    if python := operation.get("x-python"):
        parts.append(f"**In Python**: `{python['resource']}.{python['method']}`")
    if method in ("get", "delete") and "requestBody" in operation:
        parts.append(
            "**Try it out** can't send this one as documented: browsers send no body with GET, and few proxies pass one with DELETE."
        )
    if gaps := operation.get("x-gaps"):
        parts.append("**Not known**\n\n" + "\n".join(f"- {gap}" for gap in gaps))
    hints = operation.get("x-sandbox", {})
    parts.append("**Here in the sandbox**: " + ("it acts on state." if hints else "it answers an example, and keeps nothing."))
    if assumes := hints.get("assumes"):
        parts.append("It assumes:\n\n" + "\n".join(f"- {one}" for one in assumes))
    if source := operation.get("x-source"):
        parts.append(f"[Gofive's page]({source})")
    return "\n\n".join(part for part in parts if part)
