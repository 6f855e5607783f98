"""Values in plain Python: they behave as attrs classes do, without the time that attrs takes to load."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import pytest

from gofive import CallOptions, ConfigurationError, Response, Retries, Server
from gofive._auth import _Manner
from gofive._context import ErrorContext, SentRequest
from gofive._pace import Rate
from gofive._settings import Address, Credentials
from gofive._sharing import Look
from gofive._tokens import Token
from gofive.tokens import StoredToken
from gofive_client import Call, Operation, Paging, Record

ALL: list[type[Record]] = [
    Address, Call, CallOptions, Credentials, ErrorContext, Look, Operation, Paging, Rate, Response, Retries, SentRequest, Server,
    StoredToken, Token, _Manner,
]  # fmt: skip
STORED = StoredToken(access_token="c4n4ry-token", issued_at=1.0, expires_at=2.0)


def made(cls: type[Record], first: Any = 1) -> Any:
    parameters = inspect.signature(cls).parameters
    values = {name: float(number) for number, name in enumerate(parameters, 1)} | {next(iter(parameters)): first}
    return cls(**values)


def test_all_of_them_are_looked_at_here() -> None:
    assert set(Record.__subclasses__()) == set(ALL)


@pytest.mark.parametrize("cls", ALL)
def test_what_it_takes_is_what_it_has(cls: type[Record]) -> None:
    names = list(inspect.signature(cls).parameters)
    assert sorted(names) == sorted(cls.__slots__) == sorted(cls.__annotations__)
    assert [getattr(made(cls), name) for name in names] == [1, *(float(n) for n in range(2, len(names) + 1))]
    assert not hasattr(made(cls), "__dict__")


@pytest.mark.parametrize("cls", ALL)
def test_it_is_compared_by_what_it_holds(cls: type[Record]) -> None:
    one, same, other = made(cls), made(cls), made(cls, 2)
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != 1
    assert {one, same, other} == {one, other}
    name = next(iter(inspect.signature(cls).parameters))
    assert one.replace(**{name: 2}) == other
    with pytest.raises(TypeError, match="unheard_of"):
        one.replace(unheard_of=1)


@pytest.mark.parametrize("cls", ALL)
def test_it_is_copied_and_pickled(cls: type[Record]) -> None:
    one = made(cls)
    for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert again == one


@pytest.mark.parametrize("cls", ALL)
def test_it_can_not_be_changed(cls: type[Record]) -> None:
    one = made(cls)
    for name in (*inspect.signature(cls).parameters, "unheard_of"):
        with pytest.raises(AttributeError, match="can't be changed"):
            setattr(one, name, 3)
        with pytest.raises(AttributeError, match="can't be changed"):
            delattr(one, name)
    assert one == made(cls)


def test_one_class_is_not_the_other() -> None:
    assert Rate(1, 2.0) != Address(1, 2.0)  # type: ignore[arg-type]


def test_secrets_and_bulk_stay_out_of_the_repr() -> None:
    assert repr(STORED) == "StoredToken(issued_at=1.0, expires_at=2.0, after_refusal=False)"
    assert repr(Server(client_id="id", client_secret="c4n4ry-secret")) == "Server(base_url=None, client_id='id')"
    assert repr(Credentials(client_id="id", client_secret="c4n4ry", subscription_key="k3y")) == "Credentials(client_id='id')"
    assert repr(CallOptions(headers={"X": "c4n4ry"})) == "CallOptions(timeout=UNSET, deadline=UNSET, retries=UNSET, base_url=None)"
    token = Token("c4n4ry", fresh_until=1.0, ends=2.0, issued=0.0)
    assert repr(Look(STORED)) == f"Look(stored={STORED!r})"
    assert "c4n4ry" not in repr(token)


def test_what_is_refused_when_it_is_made_is_refused_in_a_copy() -> None:
    assert Retries().replace(limit=5).limit == 5
    with pytest.raises(ConfigurationError, match="retries"):
        Retries().replace(limit=-1)


def test_options_that_are_left_out_are_empty_and_their_own() -> None:
    one, other = CallOptions(), CallOptions()
    assert one.headers == one.query == one.body == {}
    assert one.headers is not other.headers
