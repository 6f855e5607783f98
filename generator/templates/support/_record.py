"""Values that every program loads, in plain Python.

Models are attrs classes. What stands here is needed before the first of them, and building one attrs class takes as long as loading a
whole module of plain ones, attrs itself twenty times as long.
"""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn, Self, dataclass_transform

put: Any = object.__setattr__
"""Sets an attribute of a record that is being made."""


@dataclass_transform(frozen_default=True, eq_default=True)
class Record:
    """A value that is made once and compared by what it holds.

    A subclass has ``__slots__``, annotations, and an ``__init__`` that takes each attribute under its name; their order is that of the
    repr and of `_fill`.

    Args:
        hidden: Names of attributes that the repr leaves out.
    """

    __slots__ = ("__weakref__",)
    _names: ClassVar[tuple[str, ...]] = ()
    _hidden: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, *, hidden: tuple[str, ...] | None = None) -> None:
        if hidden is not None:
            cls._hidden = hidden
        if "__init__" in cls.__dict__:
            code = cls.__init__.__code__
            cls._names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]

    def _fill(self, *values: object) -> None:
        for name, value in zip(self._names, values, strict=True):
            put(self, name, value)

    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some of its attributes.

        Raises:
            TypeError: It has no attribute of a name.
        """
        return type(self)(**{name: getattr(self, name) for name in self._names} | changes)

    __replace__ = replace

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} can't be changed; make another with replace({name}=...)")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} can't be changed")

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self._names])

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, Record) and other.__class__ is self.__class__ else NotImplemented

    def __hash__(self) -> int:
        return hash((self.__class__, self._values()))

    def __getstate__(self) -> tuple[Any, ...]:
        return self._values()

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self._fill(*state)

    def __repr__(self) -> str:
        shown = [f"{name}={getattr(self, name)!r}" for name in self._names if name not in self._hidden]
        return f"{type(self).__name__}({', '.join(shown)})"
