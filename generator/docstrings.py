"""Docstrings of the generated code, in Google's sections."""

from __future__ import annotations

import textwrap

from .access import MAIN_SERVER
from .views import ConstantsView, FieldView, ModelView, OperationView

_WIDTH = 120
_COVERAGE = {
    "full": "documented in full",
    "partial": "the page was seen in part",
    "legacy": "only the 2021 portal documents it, so it may have changed",
    "observed": "no docs page was seen; known from public code that calls it",
}


def safe(text: str) -> str:
    """Text on one line that can stand in a docstring."""
    return " ".join(text.replace("\\", "\\\\").replace('"""', "'''").split())


def _wrapped(text: str, indent: int, hang: int = 0) -> str:
    return textwrap.fill(
        safe(text),
        width=_WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hang),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _closed(lines: list[str], indent: int) -> str:
    """Opening and closing quotes around lines that are already indented."""
    text = "\n".join(lines).lstrip()
    if text.endswith('"') or "\n" in text:
        text += "\n" + " " * indent
    return f'"""{text}"""'


def operation_doc(view: OperationView, indent: int = 8) -> str:
    """Docstring of a resource's method."""
    lines = [_wrapped(view.description, indent)]
    if view.coverage in ("legacy", "observed"):
        lines += ["", _wrapped(f"Warning: {_COVERAGE[view.coverage]}.", indent)]
    lines += ["", _wrapped(_repeating(view), indent)]
    lines += ["", " " * indent + "Args:"]
    lines += [_wrapped(f"{a.name}: {a.doc}", indent + 4, 4) for a in [*view.positional, *view.named]]
    lines.append(_wrapped("options: Settings of this call alone.", indent + 4))
    lines += ["", " " * indent + "Returns:", _wrapped(_returned(view), indent + 4)]
    lines += ["", " " * indent + "Raises:"]
    when = ", not before the pager is read" if view.paging else ""
    lines.append(_wrapped(f"gofive.GofiveError: Any failure{when}; see `gofive.errors` for the tree.", indent + 4, 4))
    if view.paged_by:
        lines.append(_wrapped(f"ValueError: {view.paged_by.name} is no whole number of 0 or more.", indent + 4, 4))
    if view.positional:
        lines.append(_wrapped("ValueError: A path parameter is empty, ``.`` or ``..``.", indent + 4, 4))
    if view.of("header"):
        lines.append(_wrapped("ValueError: A header parameter is empty or no printable ASCII text.", indent + 4, 4))
    lines += ["", _wrapped(f"Endpoint: ``{view.http_method} {view.path}`` ({view.summary})", indent, 4)]
    if view.access.server != MAIN_SERVER:
        name = view.access.server
        lines.append(_wrapped(f"Server: ``{name}``, whose address and credentials the client takes as ``servers``", indent, 4))
    lines += [_wrapped(f"Source: {view.source} ({_COVERAGE[view.coverage]})", indent, 4)]
    if view.gaps:
        lines += ["", " " * indent + "Not known:"]
        lines += [_wrapped(f"- {gap}", indent + 4, 2) for gap in view.gaps]
    return _closed(lines, indent)


def _repeating(view: OperationView) -> str:
    """What happens after a failure that leaves the outcome open."""
    if view.effect == "read":
        return "Changes nothing, so it is repeated after a failure that may pass."
    if view.effect == "set":
        return "Sets values, so it is repeated after a failure that may pass: a second time changes nothing more."
    argument = next((a.name for a in view.arguments if a.wire == view.set_when), None)
    repeated = (
        f"It is repeated only when {argument} is given, without a list of objects. Otherwise, when" if argument else "Never repeated: when"
    )
    return f"{repeated} its outcome is unknown it raises `gofive.AmbiguousWriteError`."


def _returned(view: OperationView) -> str:
    if view.paged_by is None:
        return view.returns_doc
    counted = "of rows before it" if view.paging and view.paging.counts == "rows" else "of the page"
    return (
        f"{view.returns_doc} The rows come through a pager, which sends nothing before it is read: iterate over it for those of all pages, "
        f"or take ``pages()`` or ``first_page()``. Each page is asked for with the number {counted} as {view.paged_by.name}, from what "
        "you gave on, until one is empty."
    )


def model_doc(view: ModelView, indent: int = 4) -> str:
    """Docstring of a model."""
    lines = [_wrapped(view.doc, indent), "", " " * indent + "Attributes:"]
    lines += [_wrapped(_attribute(f), indent + 4, 4) for f in view.fields]
    lines.append(_wrapped("additional_properties: Members that the spec does not know, as they arrived or are to be sent.", indent + 4, 4))
    return _closed(lines, indent)


def _attribute(member: FieldView) -> str:
    return f"{member.name}: {member.doc or member.wire}"


def module_doc(view: OperationView) -> str:
    """Docstring of an operation's module."""
    return _closed([_wrapped(f"{view.http_method} {view.path}: {view.summary}", 0)], 0)


def constants_doc(view: ConstantsView, indent: int = 4) -> str:
    """Docstring of an open enumeration."""
    note = "Values that are known; others may occur, so what is read stays a plain value."
    return _closed([_wrapped(view.doc, indent), "", _wrapped(note, indent)], indent)
