"""What all models have in common.

A model is an attrs class. Its own module says what is read and written, in a straight line; what need not be fast stands here once. What
attrs would build for each class, a repr and a comparison, is inherited instead: a program waits for that when it first meets a model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from attrs import fields

NOTHING_ELSE: Any = None
"""Additional properties of a model that has none. The dict is made when somebody looks at it, which few do."""

Reader: TypeAlias = Callable[[Mapping[str, Any]], tuple[Any, dict[str, Any] | None]]


def reader(members: Mapping[str, str], absent: object = None, required: tuple[str, ...] = ()) -> Reader:
    """What takes a JSON object apart: its known members in their order, and the others.

    Args:
        members: Names of the known members in JSON, and of their attributes.
        absent: Value of a member that is missing.
        required: Those that are None when they are missing.
    """
    names = tuple(members)
    values = tuple(None if name in required else absent for name in names)
    known = len(names)
    exact: Callable[[Mapping[str, Any]], Any] | None = None

    def read(src: Mapping[str, Any]) -> tuple[Any, dict[str, Any] | None]:
        nonlocal names, exact
        if exact is None and src:
            # A JSON parser gives the same text for a name each time. To ask with that one spares the dict comparing letters.
            own = {name: name for name in src}
            names = tuple([own.get(name, name) for name in names])
            exact = itemgetter(*names) if known > 1 else _none_is_exact
        # Both ways are loops in C. The first is for an object that is as the spec says, which is nearly each.
        if exact is not None and len(src) == known:
            try:
                return exact(src), None
            except KeyError:
                pass
        others = dict(src)
        return [*map(others.pop, names, values)], others or None

    return read


def _none_is_exact(src: Mapping[str, Any]) -> Any:
    raise KeyError


new: Any = object.__new__
"""Makes a model without the detour over its ``__init__``."""


class Model:
    """A model: compared by its members, shown by those that are given."""

    __slots__ = ()

    _members: ClassVar[Mapping[str, str]] = {}
    _absent: ClassVar[Any] = None

    if TYPE_CHECKING:

        @property
        def _others(self) -> dict[str, Any] | None:
            """The slot of `additional_properties` as it is: members that the spec does not know; None or empty without any."""

        @_others.setter
        def _others(self, value: dict[str, Any] | None) -> None: ...

    def __init_subclass__(cls) -> None:
        slot: Any = cls.__dict__.get("additional_properties")
        if hasattr(slot, "__get__"):  # attrs makes a class twice, and the second has the slots
            cls._others = slot  # type: ignore[method-assign]
            cls.additional_properties = property(_looked_at, slot.__set__, doc="Members that the spec does not know.")  # type: ignore[attr-defined]
        if not {"_members", "from_dict"} & cls.__dict__.keys():  # a class of somebody's own, which may have more to set
            cls.from_dict = classmethod(_made_by_init)  # type: ignore[attr-defined]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        mine, theirs = ([getattr(one, name) for name in self._members.values()] for one in (self, other))
        return mine == theirs and (self._others or None) == (other._others or None)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        members = [member.name for member in fields(self.__class__) if member.repr]  # type: ignore[arg-type]
        given = {name: getattr(self, name) for name in members if name != "additional_properties"}
        shown = [f"{name}={value!r}" for name, value in given.items() if value is not self._absent]
        if self._others:
            shown.append(f"additional_properties={self._others!r}")
        return f"{self.__class__.__name__}({', '.join(shown)})"

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, self._members[name]) if name in self._members else (self._others or {})[name]

    def __contains__(self, name: object) -> bool:
        if name in self._members:
            return getattr(self, self._members[str(name)]) is not self._absent
        return name in (self._others or {})


def _made_by_init(cls: Any, src: Mapping[str, Any]) -> Any:
    model: Any = next(base for base in cls.__mro__ if "_members" in base.__dict__)
    read = model.from_dict(src)
    return cls(**{member.name: getattr(read, member.name) for member in fields(model)})


def _looked_at(model: Model) -> dict[str, Any]:
    others = model._others
    if others is None:
        others = model._others = {}
    return others
