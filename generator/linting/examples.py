"""Examples: there, fitting, and made up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker

from .forms import FORMS
from .model import Fault, Node, Spec
from .words import vocabulary, words

_SHOWN_WORDS = vocabulary("address code comment description name no note number remark subject text title")
_NOT_KNOWN = re.compile(
    r"\bunknown\b|\b(?:not|nor|never|nobody) (?:\w+ ){0,2}(?:documented|explained|given|known|named|said|saw|seen|shown|stated)\b"
)

_HOST = re.compile(r"(?:.*\.)?example(?:\.(?:com|net|org|co\.th))?|.*\.(?:invalid|test)")
_ADDRESS = re.compile(r"[\w.+-]+@([\w.-]+)")
_URL = re.compile(r"https?://[^\s\"'<>]+")
_PHONE_WORDS = vocabulary("fax mobile phone tel telephone")
_PERSONAL_NUMBER = re.compile(r"\d{13}")
_ZEROS = re.compile(r"0{5}")
_SECRETS = (
    re.compile(r"\beyJ[\w-]{8,}\.[\w-]+"),
    re.compile(r"\b(?=[0-9a-f]*\d)[0-9a-fA-F]{32,}\b"),
    re.compile(r"[A-Za-z0-9+_~-]{40,}"),
)


def _fits(test: Callable[[str], bool], value: object) -> bool:
    return not isinstance(value, str) or test(value)


_FORMS = FormatChecker(formats=())
for _name, _test in FORMS.items():
    _FORMS.checks(_name)(partial(_fits, _test))


def examples_given(spec: Spec) -> Iterator[Fault]:
    """Codes, numbers, dates and free text show an example, unless their form is not known."""
    for node in spec.nodes:
        if _needs_example(node) and not node.examples and not _NOT_KNOWN.search(node.description):
            yield node.fault("add `examples` with a made-up value, or say in the description that its values or its form are not known")


def _needs_example(node: Node) -> bool:
    if node.role not in ("member", "parameter") or {"enum", "x-known-values"} & node.schema.keys():
        return False
    items = node.schema.get("items")
    if "array" in node.types and isinstance(items, dict):
        return items.get("type") in ("integer", "number", "string") and not items.keys() & {"enum", "examples", "x-known-values"}
    if node.types & {"integer", "number"}:
        return True
    form = node.schema.get("format")
    if "string" not in node.types or form in ("byte", "date-time-unknown", "password"):
        return False
    return form is not None or not _SHOWN_WORDS.isdisjoint(words(node.name)[-1:])


def examples_fit(spec: Spec) -> Iterator[Fault]:
    """An example is a value of its own schema: type, format, members, and one of the known values where some are known."""
    for node in spec.nodes:
        if "examples" not in node.schema:
            continue
        if not node.examples:
            yield node.fault("`examples` is a list with at least one value", "examples")
        schema = {**node.schema, "components": {"schemas": node.document.schemas}}
        judge = Draft202012Validator(schema, format_checker=_FORMS)
        known = node.known_values
        for i, example in enumerate(node.examples):
            for error in judge.iter_errors(example):
                yield node.fault(f"the example does not fit its schema: {error.message}", "examples", i)
            if known and str(example) not in known:
                yield node.fault(f"the example {example!r} is none of the known values", "examples", i)


def examples_made_up(spec: Spec) -> Iterator[Fault]:
    """An example can't be taken for a person, a company, an address or a key that there is."""
    for node in spec.nodes:
        for i, example in enumerate(node.examples):
            for text in _texts(example):
                for message in _suspicions(node.name, text):
                    yield node.fault(message, "examples", i)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)


def _suspicions(name: str, text: str) -> Iterator[str]:
    for host in _ADDRESS.findall(text):
        if not _HOST.fullmatch(host):
            yield f"the e-mail address at {host} may be somebody's; use one at example.com or example.co.th"
    for url in _URL.findall(text):
        host = urlsplit(url).hostname or ""
        if not _HOST.fullmatch(host):
            yield f"the address at {host} may be somebody's; use one at https://example.com"
    parts = words(name)
    digits = re.sub(r"[\s().-]", "", text)
    if not _PHONE_WORDS.isdisjoint(parts) and re.search(r"\d{7}", digits) and not _ZEROS.search(digits):
        yield f"the phone number {text} may be somebody's; use zeros, such as 02-000-0000 or 080-000-0000"
    elif _PERSONAL_NUMBER.fullmatch(digits) and not _ZEROS.search(digits):
        yield f"{text} may be somebody's tax or citizen id; use zeros, such as 0000000000123"
    if any(pattern.search(text) for pattern in _SECRETS):
        yield "the value looks like a real key or token; use words, such as sandbox-token"
