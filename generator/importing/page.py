"""What a docs page says, whatever form it came in. The readers make it, the draft of an operation is made from it."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen


@frozen(kw_only=True)
class Row:
    """A line of a table of parameters or members.

    Attributes:
        name: Name on the wire; empty for the element of a list.
        types: JSON types as OpenAPI names them, without null; empty when the page does not say.
        nullable: Whether null is among its types.
        required: Whether the page marks it required; None when it does not say.
        form: Format that the page gives beside the type, such as ``byte``.
        enum: Closed list of values that the page's own table declares.
        rows: Members of an object, or of the objects in a list, in order.
        item: Element of a list, when the page tells its type. When that is an object, its members stand in the rows of the list.
        example: The page's own example value. Only its form may be used, never itself.
        others: Further example values of the page, which may not be used either.
        from_example: Whether it is known from a JSON example alone, not from the table.
        placed: Whether the page tells what it is a member of.
    """

    name: str
    types: tuple[str, ...] = ()
    nullable: bool = False
    required: bool | None = None
    form: str | None = None
    enum: tuple[Any, ...] = ()
    rows: tuple[Row, ...] = ()
    item: Row | None = None
    example: Any = field(default=None, repr=False)
    others: tuple[Any, ...] = field(default=(), repr=False)
    from_example: bool = False
    placed: bool = True


@frozen(kw_only=True)
class Content:
    """A body.

    Attributes:
        media_type: Its media type.
        root: The body as a row without a name: its types, members or element.
    """

    media_type: str
    root: Row


@frozen(kw_only=True)
class Answer:
    """A documented answer.

    Attributes:
        status: HTTP status.
        content: Its body, None when the page shows none.
    """

    status: int
    content: Content | None = None


@frozen(kw_only=True)
class Parameter:
    """A parameter outside of the body.

    Attributes:
        place: path, query or header.
        row: Its name and type.
    """

    place: str
    row: Row


@frozen(kw_only=True)
class Page:
    """One operation as its page documents it.

    Attributes:
        origin: The file or address that it was read from, for error messages.
        source: Address of the docs page, when the input tells it.
        section: Section of the docs, from the breadcrumb or the folder; None when the page does not say.
        title: Title, verbatim.
        method: HTTP method in lower case.
        server: Scheme and host, such as ``https://api.gofive.co.th``; None when the page does not say.
        path: Path template, starting with a slash.
        parameters: Parameters in the page's order; header rows included.
        body: The request body.
        answers: The answers in the page's order.
        gaps: What could not be read from the page, a short sentence each.
        folded: Places of parameters whose heading is there without a table: path, query or header. Such a page says nothing of them.
        cut: Whether the page seems to end before its end, so that what it lacks may have been cut off.
    """

    origin: str
    source: str | None = None
    section: str | None = None
    title: str
    method: str
    server: str | None = None
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Content | None = None
    answers: tuple[Answer, ...] = ()
    gaps: tuple[str, ...] = ()
    folded: frozenset[str] = frozenset()
    cut: bool = False
