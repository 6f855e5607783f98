"""Headers: what the client sets by itself is no parameter."""

from __future__ import annotations

from collections.abc import Iterator

from ..limits import FORM
from .model import Fault, Spec, fault

RULED = {
    "authorization": "the security overlay says it",
    "ocp-apim-subscription-key": "the security overlay says it",
    "content-type": "the key of `content` says it",
}
"""Headers in lower case, and what has them in the place of a parameter."""


def ruled_headers(spec: Spec) -> Iterator[Fault]:
    """No operation lists a header that the client rules; only that of the token does, as its page has them."""
    for document in spec.documents:
        for path, method, operation in document.operations():
            if FORM in operation.get("requestBody", {}).get("content", {}):
                continue
            for i, parameter in enumerate(operation.get("parameters", [])):
                if parameter["in"] == "header" and (where := RULED.get(parameter["name"].lower())):
                    message = f"{method.upper()} {path}: {parameter['name']} is no parameter, for {where}; remove it"
                    yield fault(document, ("paths", path, method, "parameters", i), message)
