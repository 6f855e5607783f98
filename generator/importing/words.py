"""Names and titles as words: what the docs call a thing, taken apart and put together again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

_ARTICLES = {"a", "an", "the"}
_PREPOSITIONS = {"by", "for", "from", "in", "of", "on", "to", "with"}
_JOINTS = {"or", "and", "&"}
_LISTING = {"enquiry", "inquiry", "search", "list"}
_SAME = {"add": "create", "edit": "update", "modify": "update", "inquiry": "enquiry", "retrieve": "get", "read": "get", "remove": "delete"}
_VERBS = {
    *("activate", "add", "approve", "archive", "assign", "calculate", "cancel", "change", "check", "close", "confirm", "convert", "copy"),
    *(
        "create",
        "deactivate",
        "delete",
        "download",
        "edit",
        "export",
        "generate",
        "get",
        "import",
        "issue",
        "link",
        "list",
        "mark",
        "merge",
    ),
    *("modify", "move", "open", "post", "print", "publish", "read", "reject", "remove", "resend", "reset", "retrieve", "revoke", "save"),
    *("search", "send", "set", "sign", "start", "stop", "submit", "sync", "unlink", "update", "upload", "validate", "verify", "void"),
}
_MASS = {
    *(
        "attendance",
        "authentication",
        "authorization",
        "chat",
        "content",
        "data",
        "history",
        "information",
        "leave",
        "money",
        "news",
        "payroll",
    ),
    *("recruitment", "staff", "status", "stock", "warranty", "welfare", "address", "business", "process", "class", "success"),
}
# They are singular, whatever they end in.
_ENDS_IN_S = {"status", "address", "business", "process", "class", "success", "gps", "sms", "is", "was", "has", "this", "pos", "news"}
_WITHOUT_PLURAL = _MASS - {"address", "business", "process", "class", "status"}


def words(text: str) -> list[str]:
    """The words of a name or a title, in lower case: ``SalesOrderNo`` gives sales, order, no. Other scripts than Latin are left out."""
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", text)
    return [word.lower() for word in re.findall(r"[A-Za-z0-9]+", text)]


def singular(word: str) -> str:
    """The singular of an English noun, as far as its ending tells."""
    if word in _ENDS_IN_S or word.endswith("ss") or not word.endswith("s") or len(word) < 3:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "statuses")):
        return word[:-2]
    return word[:-1]


def plural(word: str) -> str:
    """The plural of an English noun, as far as its ending tells."""
    if word in _WITHOUT_PLURAL or singular(word) != word:
        return word
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def is_plural(word: str) -> bool:
    """Whether a noun is in the plural."""
    return singular(word) != word


def pascal(parts: Sequence[str]) -> str:
    """Words as the name of a class."""
    return "".join(part[:1].upper() + part[1:] for part in parts)


def snake(parts: Sequence[str]) -> str:
    """Words as a name in Python."""
    return "_".join(parts)


def with_article(parts: Sequence[str]) -> str:
    """Words with *a* or *an* before them, if they are in the singular."""
    text = " ".join(parts)
    if not parts or is_plural(parts[-1]) or parts[-1] in _MASS - _ENDS_IN_S:
        return text
    return f"an {text}" if text[0] in "aeio" else f"a {text}"


@frozen
class Title:
    """The title of a page, taken apart.

    Attributes:
        verbs: What the operation does, in the words of the title: create, update, get, enquiry; empty when no word says it.
        noun: What it is done to.
        tail: The rest from the first preposition on.
        path: Whether the title is no more than a path.
    """

    verbs: tuple[str, ...]
    noun: tuple[str, ...]
    tail: tuple[str, ...]
    path: bool = False

    @property
    def verb(self) -> str:
        """The verbs as one, in the house's words: ``create_or_update``."""
        return "_or_".join(dict.fromkeys(_SAME.get(verb, verb) for verb in self.verbs))

    @property
    def thing(self) -> tuple[str, ...]:
        """The noun in the singular."""
        return (*self.noun[:-1], singular(self.noun[-1])) if self.noun else ()


def taken_apart(title: str) -> Title:
    """A title by its parts; a word that is no Latin one counts for nothing."""
    if title.strip().startswith("/"):
        return Title((), tuple(path_words(title)), (), path=True)
    rest = [word for word in words(title.replace("&", " and ")) if word not in _ARTICLES]
    verbs: list[str] = []
    while rest and (rest[0] in _VERBS or (verbs and rest[0] in _JOINTS)):
        word = rest.pop(0)
        if word not in _JOINTS:
            verbs.append(word)
    cut = next((i for i, word in enumerate(rest) if word in _PREPOSITIONS), len(rest))
    noun, tail = rest[:cut], rest[cut:]
    if not verbs and noun and noun[-1] in _LISTING:
        verbs.append(noun.pop())
    return Title(tuple(verbs), tuple(noun), tuple(tail))


def path_words(path: str) -> list[str]:
    """The words of a path's literal segments, versions and the product's own prefix left out."""
    literal = [part for part in path.split("/") if part and "{" not in part and not re.fullmatch(r"(?i)v\d+|api|etaxgo|empeo", part)]
    return [word for part in literal for word in words(part)]
