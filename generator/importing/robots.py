"""What a site's robots.txt allows (RFC 9309). The standard library's reader takes ``*`` and ``$`` in a rule for plain letters."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote, unquote

from attrs import frozen

_LONGEST = 500_000


@frozen
class Rules:
    """The rules for one robot.

    Attributes:
        rules: Pattern and whether it allows.
        delay: Seconds that the site asks for between requests.
    """

    rules: tuple[tuple[str, bool], ...] = ()
    delay: float = 0.0

    def allows(self, path: str) -> bool:
        """Whether the path may be fetched: the longest rule that fits decides, and of two of one length the one that allows."""
        fitting = [(len(pattern), allowed) for pattern, allowed in self.rules if _fits(pattern, _plain(path))]
        return max(fitting, default=(0, True))[1]


def read_robots(text: str, robot: str) -> Rules:
    """Rules of a robots.txt for a robot.

    Args:
        text: The file.
        robot: Name of the robot, in lower case.
    """
    groups: list[tuple[list[str], list[tuple[str, bool]], list[float]]] = []
    naming = False
    for line in text[:_LONGEST].splitlines():
        key, _, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if key == "user-agent":
            if not naming:
                groups.append(([], [], []))
            groups[-1][0].append(value.lower())
        elif groups and key in ("allow", "disallow") and value:
            groups[-1][1].append((_plain(value), key == "allow"))
        elif groups and key == "crawl-delay" and value.replace(".", "", 1).isdecimal():
            groups[-1][2].append(float(value))
        if key:
            naming = key == "user-agent"
    own = [group for group in groups if robot in group[0]] or [group for group in groups if "*" in group[0]]
    return Rules(
        tuple(rule for _, rules, _ in own for rule in rules),
        max((delay for _, _, delays in own for delay in delays), default=0.0),
    )


def _plain(path: str) -> str:
    return quote(unquote(path, errors="replace"), safe="/*$?=&:@!+,;()'~")


def _fits(pattern: str, path: str) -> bool:
    whole = pattern.endswith("$")
    pieces = pattern.removesuffix("$").split("*")
    return _fits_pieces(pieces, path, whole)


def _fits_pieces(pieces: Sequence[str], path: str, whole: bool) -> bool:
    if not path.startswith(pieces[0]):
        return False
    at = len(pieces[0])
    for piece in pieces[1:-1]:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    if len(pieces) == 1:
        return not whole or at == len(path)
    if whole:
        return path.endswith(pieces[-1]) and len(path) - len(pieces[-1]) >= at
    return path.find(pieces[-1], at) >= 0
