"""The path and the server of an operation, as a page gives them. Pages are foreign input: a path becomes a key of the spec."""

from __future__ import annotations

import re

from ..problems import GenerationError, fail

_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_SERVER = re.compile(r"https?://[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?(?::[0-9]{1,5})?", re.IGNORECASE)
_PARAMETER = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,99}")
_LITERAL = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
_HIDDEN = re.compile(r"%(?:2e|2f|5c|7f|[01][0-9a-f])", re.IGNORECASE)
_LONGEST = 500
_MOST_SERVERS = 4


def split_address(address: str) -> tuple[tuple[str, ...], str]:
    """Servers and path of an address.

    Docs pages print the server twice when the page's own path already has it; then both are returned and the path is what follows the last.

    Returns:
        The servers in lower case without a slash at the end, none when the address is only a path; and the path, not yet checked.
    """
    servers: list[str] = []
    while len(servers) < _MOST_SERVERS and (match := _SCHEME.match(address)):
        found = _SERVER.match(address)
        if found is None:
            break
        server, rest = found.group(), address[found.end() :]
        # The second scheme stands right behind the first host, so its letters were taken for a part of that host.
        glued = re.search(r"https?$", server, re.IGNORECASE)
        if glued and rest.startswith("://") and glued.start() > match.end():
            server, rest = server[: glued.start()], server[glued.start() :] + rest
        servers.append(server.lower())
        address = rest
    return tuple(servers), address


def checked_path(path: str, origin: str, line: int) -> str:
    """The path, if it is a plain absolute one.

    Raises:
        GenerationError: It is anything else; the message says what.
    """
    if fault := _fault(path):
        raise _refused(path, fault, origin, line)
    return path


def path_parameters(path: str) -> list[str]:
    """Names of the parameters in a path template, in order."""
    return _PARAMETER.findall(path)


def _refused(path: str, fault: str, origin: str, line: int) -> GenerationError:
    return fail(origin, line, f"the path {path[:120]!r} {fault}; give the page a path such as /v1/orders/{{orderId}}")


def _fault(path: str) -> str | None:
    if not path.startswith("/"):
        return "does not start with a slash"
    if len(path) > _LONGEST:
        return f"is longer than {_LONGEST} characters"
    if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in path):
        return "has a control character"
    for mark, name in (("\\", "a backslash"), ("?", "a query"), ("#", "a fragment"), ("//", "an empty segment")):
        if mark in path:
            return f"has {name}"
    if _HIDDEN.search(path):
        return "hides a dot, a slash or a control character behind a percent sign"
    if any(segment in (".", "..") for segment in path.split("/")):
        return "has a segment of dots"
    names = path_parameters(path)
    if bad := [name for name in names if not _NAME.fullmatch(name)]:
        return f"has the parameter {{{bad[0]}}}, which is no name"
    if len(set(names)) < len(names):
        return "has a parameter twice"
    if not _LITERAL.fullmatch(_PARAMETER.sub("", path)):
        return "has characters that a path can't have"
    return None
