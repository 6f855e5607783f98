"""Models beyond their members: what they cost, how they are compared, shown, copied and stored."""

from __future__ import annotations

import copy
import inspect
import pickle
import tracemalloc
from collections import ChainMap
from collections.abc import Mapping
from typing import Any

import attrs
import orjson
import pytest

from gofive.venio import AccessToken, QuotationLineInput, SalesOrder, SalesOrderLine
from gofive_client import UNSET
from gofive_client._model import reader

LINE = {"productCode": "P1", "productName": "Mango", "price": 120.5, "qty": 3, "productUnitName": "bag", "productDescription": "500 g",
        "discountValue": 0, "totalPrice": 361.5, "discountType": False, "vatTaxValue": 7, "whtTaxValue": None, "unitId": 12,
        "isShipping": False, "warehouseCode": "W1"}  # fmt: skip
ALL_BUT_NONE = {name: value for name, value in LINE.items() if value is not None}


def is_made(line: SalesOrderLine) -> bool:
    """Whether the dict of additional properties is there."""
    return line._others is not None


# Reading ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("more", [{}, {"grade": "A"}, {"grade": "A", "origin": {"province": "Rayong"}}], ids=len)
@pytest.mark.parametrize("left_out", [(), ("price",), ("productCode", "warehouseCode"), tuple(LINE)], ids=len)
def test_whatever_is_missing_and_whatever_is_more(left_out: tuple[str, ...], more: dict[str, Any]) -> None:
    src = {name: value for name, value in LINE.items() if name not in left_out} | more
    before = copy.deepcopy(src)
    line = SalesOrderLine.from_dict(src)
    assert src == before
    assert {name: line[name] for name in LINE} == {name: src.get(name) for name in LINE}
    assert line.additional_properties == more
    assert all(line[name] == value for name, value in more.items())
    assert line.to_dict() == {name: value for name, value in src.items() if value is not None}


def test_as_many_members_as_are_known_but_others() -> None:
    src = {**{name: value for name, value in LINE.items() if name != "price"}, "grade": "A"}
    line = SalesOrderLine.from_dict(src)
    assert len(src) == len(LINE)
    assert (line.price, line.additional_properties) == (None, {"grade": "A"})


FIRST: list[Mapping[str, Any]] = [{}, {"grade": "A"}, {"price": 1.0}, LINE, ChainMap[str, Any]({"price": 1.0}, LINE)]


@pytest.mark.parametrize("first", FIRST, ids=len)
def test_the_object_that_is_read_first_decides_nothing(first: Mapping[str, Any]) -> None:
    read = reader(dict.fromkeys(LINE, ""))
    read(first)
    for src in ({}, LINE, ALL_BUT_NONE, {**LINE, "grade": "A"}, orjson.loads(orjson.dumps(LINE))):
        members, others = read(src)
        assert [*members] == [src.get(name) for name in LINE]
        assert (others or {}) == {name: value for name, value in src.items() if name not in LINE}


def test_any_mapping_can_be_read() -> None:
    assert SalesOrderLine.from_dict(ChainMap({"price": 1.0}, LINE)) == SalesOrderLine.from_dict({**LINE, "price": 1.0})


def test_what_is_read_is_what_can_be_made() -> None:
    read = SalesOrderLine.from_dict(LINE)
    assert read == SalesOrderLine(**{field.name: getattr(read, field.name) for field in attrs.fields(SalesOrderLine)})


# Additional properties --------------------------------------------------------------------------------------------------------------


def test_their_dict_is_made_when_somebody_looks() -> None:
    for line in (SalesOrderLine.from_dict(LINE), SalesOrderLine.from_dict({}), SalesOrderLine(price=1.0)):
        line.to_dict(), repr(line), line == SalesOrderLine(), "grade" in line
        assert not is_made(line)
        line.additional_properties["grade"] = "A"
        assert line.additional_properties == {"grade": "A"}
        assert line["grade"] == line.to_dict()["grade"] == "A"


def test_they_are_nobody_elses() -> None:
    one, other = SalesOrderLine(), SalesOrderLine()
    one.additional_properties["grade"] = "A"
    assert other.additional_properties == {}
    one.additional_properties = {"origin": "Rayong"}
    assert one.to_dict() == {"origin": "Rayong"}


def test_an_object_as_documented_has_no_dict_beside_its_members() -> None:
    rows = [dict(LINE) for _ in range(1000)]
    SalesOrderLine.from_dict(rows[0])
    tracemalloc.start()
    try:
        lines = [SalesOrderLine.from_dict(row) for row in rows]
        size = tracemalloc.get_traced_memory()[0] / len(lines)
    finally:
        tracemalloc.stop()
    slots = 8 * (len(LINE) + 2)  # with one for additional properties and one for weak references
    assert size < slots + 16 + 16 + 8 + 16  # object, garbage collector, place in the list, some air: an empty dict takes 64


# Comparing, showing, copying --------------------------------------------------------------------------------------------------------


def test_they_are_compared_by_all_members() -> None:
    one, other = SalesOrderLine.from_dict(LINE), SalesOrderLine.from_dict(LINE)
    assert one == other
    assert one.additional_properties == {}
    assert one == other, "a dict that is empty is none"
    other.additional_properties["grade"] = "A"
    assert one != other
    assert one != SalesOrderLine.from_dict({**LINE, "qty": 4})
    assert one != LINE
    assert AccessToken() != SalesOrderLine()
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_the_repr_shows_what_is_given() -> None:
    assert repr(SalesOrderLine(product_code="P1", qty=3)) == "SalesOrderLine(product_code='P1', qty=3)"
    assert repr(SalesOrderLine.from_dict({"qty": 3, "grade": "A"})) == "SalesOrderLine(qty=3, additional_properties={'grade': 'A'})"
    order = SalesOrder.from_dict({"salesOrderNo": "SO1", "salesorderDetails": [{"qty": 3}]})
    assert repr(order) == "SalesOrder(sales_order_no='SO1', salesorder_details=[SalesOrderLine(qty=3)])"
    asked = QuotationLineInput(product_code="P1", qty=1)
    assert repr(asked) == "QuotationLineInput(product_code='P1', qty=1)"


def test_the_repr_of_a_null_that_is_to_be_sent_is_there() -> None:
    sent: Any = QuotationLineInput.from_dict({"productCode": "P1", "qty": None})
    assert "qty=None" in repr(sent)
    assert "UNSET" not in repr(sent)


def test_a_secret_is_not_in_the_repr() -> None:
    token = AccessToken.from_dict({"access_token": "c4n4ry", "token_type": "Bearer"})
    assert repr(token) == "AccessToken(token_type='Bearer')"


@pytest.mark.parametrize("more", [{}, {"grade": "A"}], ids=["as documented", "with more"])
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, attrs.evolve, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_is_equal(again: Any, more: dict[str, str]) -> None:
    order = SalesOrder.from_dict({"salesOrderNo": "SO1", "salesorderDetails": [{**LINE, **more}], **more})
    assert again(order) == order
    assert again(order).to_dict() == order.to_dict()


def test_a_changed_copy() -> None:
    changed = attrs.evolve(SalesOrderLine.from_dict(LINE), qty=4, additional_properties={"grade": "A"})
    assert changed.to_dict() == {**ALL_BUT_NONE, "qty": 4, "grade": "A"}


def test_they_are_attrs_classes() -> None:
    line = SalesOrderLine.from_dict({"qty": 3})
    assert attrs.has(type(line))
    names = [field.name for field in attrs.fields(SalesOrderLine)]
    assert names == [*inspect.signature(SalesOrderLine).parameters]
    assert names[-1] == "additional_properties"
    assert not hasattr(SalesOrderLine(), "__dict__")
    assert attrs.asdict(line, filter=lambda _, value: value is not None) == {
        "qty": 3,
        "additional_properties": {},
    }
    with pytest.raises(AttributeError):
        SalesOrderLine().no_such_member = 1  # type: ignore[attr-defined]


@attrs.define(kw_only=True)
class Weighed(SalesOrderLine):
    """Somebody's own, with more to it."""

    weight: float = 0.5
    label: str = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.label = f"{self.qty} {self.product_unit_name}"


class Ours(SalesOrderLine):
    """Somebody's own, with a method."""

    def total(self) -> float:
        return (self.price or 0.0) * (self.qty or 0.0)


def test_a_class_made_of_a_model_is_read_as_a_model_is() -> None:
    weighed, ours = Weighed.from_dict({**LINE, "grade": "A"}), Ours.from_dict({**LINE, "grade": "A"})
    assert isinstance(weighed, Weighed)
    assert (weighed.weight, weighed.label, weighed["grade"]) == (0.5, "3 bag", "A")
    assert repr(Ours(qty=3)) == "Ours(qty=3)"
    assert weighed.to_dict() == {**ALL_BUT_NONE, "grade": "A"} == ours.to_dict()
    assert isinstance(ours, Ours)
    assert (ours.total(), ours.additional_properties) == (361.5, {"grade": "A"})
    assert not is_made(Ours())


def test_unset_can_be_written_by_nobody() -> None:
    with pytest.raises(TypeError):
        orjson.dumps({"a": UNSET})
    assert pickle.loads(pickle.dumps(UNSET)) is copy.deepcopy(UNSET) is UNSET
