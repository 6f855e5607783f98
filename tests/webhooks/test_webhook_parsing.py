"""Any body is an event or a WebhookError, and the error tells nothing of the body."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import random
import traceback
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from webhook_servers import CHAT, SALES_ORDER

from gofive import GofiveError, WebhookError
from gofive.webhooks import ChatMessageEvent, ChatPlatform, Event, SalesOrderEvent, parse

CANARY = "c4n4ry"


def recased(node: Any, how: str) -> Any:
    if isinstance(node, dict):
        return {getattr(key, how)(): recased(value, how) for key, value in node.items()}
    return node


@pytest.mark.parametrize("how", ["lower", "upper", "swapcase", "title"])
def test_a_chat_message_in_any_letter_case(how: str) -> None:
    event = parse(json.dumps(recased(CHAT, how)).encode())
    assert isinstance(event, ChatMessageEvent)
    assert (event.topic, event.event) == ("Chat", "Message")
    assert event.message.room_id == "00000000-0000-4000-8000-000000000001"
    assert event.message.platform == ChatPlatform.LINE
    assert event.message.content == "Is the mango still there?"
    assert event.message.user is not None
    assert event.message.user.original_name == "Somchai Example"
    assert event.raw == recased(CHAT, how)
    assert event.message.additional_properties == event.message.user.additional_properties == {}


def test_unknown_members_are_kept() -> None:
    payload = copy.deepcopy(CHAT)
    payload["Sent"] = "2026-11-01"
    payload["Data"]["Other"] = [1, None]
    payload["Data"]["ChatMessage"]["Type"] = "text"
    payload["Data"]["ChatMessage"]["User"]["Id"] = 7
    event = parse(payload)
    assert isinstance(event, ChatMessageEvent)
    assert event.raw == payload
    assert event.data == payload["Data"]
    assert event.message.additional_properties == {"Type": "text"}
    assert event.message.user is not None
    assert event.message.user.additional_properties == {"Id": 7}


def test_a_sales_order_is_told_by_its_data() -> None:
    event = parse(json.dumps(SALES_ORDER))
    assert isinstance(event, SalesOrderEvent)
    assert (event.topic, event.event, event.sales_order_no) == ("Anything", "Whatever", "SO26110001")
    assert isinstance(parse({"topic": "x", "data": {"saleorderno": "SO26110001"}}), SalesOrderEvent)


@pytest.mark.parametrize(
    ("topic", "name", "data"),
    [
        ("Customer", "Created", {"CustomerCode": "C000001"}),
        ("Customer", None, None),
        ("Customer", "Created", ["a", {"b": 1}]),
        ("Customer", "Created", "text"),
        ("Customer", "Created", {"SaleOrderNo": 26110001}),
        ("Customer", "Created", {"SaleOrderNo": ""}),
        ("Chat", "Read", CHAT["Data"]),
        ("Chat", None, CHAT["Data"]),
        ("Chat", "Message", None),
        ("Chat", "Message", {}),
        ("Chat", "Message", {"ChatMessage": None}),
        ("Chat", "Message", {"ChatMessage": "text"}),
        ("Chat", "Message", {"ChatMessage": {"RoomId": 1}}),
        ("Chat", "Message", {"ChatMessage": {"Platform": "1"}}),
        ("Chat", "Message", {"ChatMessage": {"Platform": True}}),
        ("Chat", "Message", {"ChatMessage": {"Platform": 1.5}}),
        ("Chat", "Message", {"ChatMessage": {"Content": {"Text": "x"}}}),
        ("Chat", "Message", {"ChatMessage": {"User": "Somchai Example"}}),
        ("Chat", "Message", {"ChatMessage": {"User": {"OriginalName": 1}}}),
    ],
)
def test_everything_else_is_a_plain_event_and_whole(topic: str, name: str | None, data: Any) -> None:
    payload = {"Topic": topic, "Event": name, "Data": data}
    event = parse(json.dumps(payload))
    assert type(event) is Event
    assert (event.topic, event.event, event.data, event.raw) == (topic, name, data, payload)


def test_what_is_missing_in_a_chat_message_is_none() -> None:
    event = parse({"Topic": "Chat", "Event": "Message", "Data": {"ChatMessage": {}}})
    assert isinstance(event, ChatMessageEvent)
    assert (event.message.room_id, event.message.platform, event.message.content, event.message.user) == (None, None, None, None)


REFUSED: dict[str, tuple[Any, str]] = {
    "nothing": (b"", "no JSON"),
    "blanks": (b"  \n", "no JSON"),
    "no JSON": (f"<p>{CANARY}</p>".encode(), "no JSON, from character 0"),
    "cut short": (f'{{"Topic": "{CANARY}'.encode(), "no JSON, from character 10"),
    "something behind it": (b'{"Topic": "Chat"} {}', "no JSON"),
    "a form": (f"Topic={CANARY}".encode(), "no JSON"),
    "a list": (f'["{CANARY}"]'.encode(), "must be a JSON object, not a list"),
    "a text": (f'"{CANARY}"'.encode(), "must be a JSON object, not text"),
    "a number": (b"1", "must be a JSON object, not a number"),
    "a boolean": (b"true", "must be a JSON object, not a boolean"),
    "null": (b"null", "must be a JSON object, not null"),
    "no topic": (f'{{"Event": "{CANARY}"}}'.encode(), "has no Topic"),
    "an empty topic": (b'{"Topic": ""}', "has no Topic"),
    "topic null": (b'{"Topic": null}', "has no Topic"),
    "topic a number": (b'{"Topic": 5}', "Topic must be text, not a number"),
    "topic an object": (f'{{"Topic": {{"a": "{CANARY}"}}}}'.encode(), "Topic must be text, not an object"),
    "event a list": (f'{{"Topic": "Chat", "Event": ["{CANARY}"]}}'.encode(), "Event must be text, not a list"),
    "topic twice": (f'{{"Topic": "Chat", "Topic": "{CANARY}"}}'.encode(), "gives a member twice"),
    "topic in two spellings": (f'{{"Topic": "Chat", "topic": "{CANARY}"}}'.encode(), "gives Topic 2 times"),
    "a member twice, deep inside": (f'{{"Topic": "Chat", "Data": {{"a": [{{"{CANARY}": 1, "{CANARY}": 2}}]}}}}'.encode(), "a member twice"),
    "a known member in two spellings": (
        b'{"Topic": "x", "Data": {"SaleOrderNo": "SO1", "saleOrderNo": "SO2"}}',
        "gives SaleOrderNo 2 times",
    ),
    "NaN": (b'{"Topic": "Chat", "Data": NaN}', "holds NaN"),
    "infinity": (b'{"Topic": "Chat", "Data": [-Infinity]}', "holds -Infinity"),
    "infinity in digits": (b'{"Topic": "Chat", "Data": 1e999}', "infinite"),
    "a number without end": (b'{"Topic": "Chat", "Data": ' + b"9" * 5000 + b"}", "number that is too long"),
    "a byte order mark": (b'\xef\xbb\xbf{"Topic": "Chat"}', "byte order mark"),
    "a byte order mark in text": ('\ufeff{"Topic": "Chat"}', "byte order mark"),
    "UTF-16": ('{"Topic": "Chat"}'.encode("utf-16"), "not in UTF-8"),
    "UTF-16 without a mark": ('{"Topic": "Chat"}'.encode("utf-16-le"), "no JSON"),
    "Thai in TIS-620": ('{"Topic": "ลูกค้า"}'.encode("tis-620"), "not in UTF-8"),
    "half a surrogate pair": (b'{"Topic": "\\ud83d"}', "surrogate"),
    "half a surrogate pair as a name": (b'{"Topic": "Chat", "\\udc00": 1}', "surrogate"),
    "half a surrogate pair in text": ('{"Topic": "\ud83d"}', "surrogate"),
    "deep lists": (b'{"Topic": "Chat", "Data": ' + b"[" * 70 + b"]" * 70 + b"}", "more than 64 levels"),
    "very deep lists": (b'{"Topic": "Chat", "Data": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "more than 64 levels"),
    "very deep objects": (b'{"Data":' * 100_000 + b"1" + b"}" * 100_000, "more than 64 levels"),
    "a deep mapping": ({"Topic": "Chat", "Data": json.loads("[" * 70 + "]" * 70)}, "more than 64 levels"),
    "NaN in a mapping": ({"Topic": "Chat", "Data": float("nan")}, "not a number"),
    "a date in a mapping": ({"Topic": "Chat", "Data": date(2026, 11, 1)}, "holds a date, which is no JSON"),
    "a mapping with a number for a name": ({"Topic": "Chat", 5: CANARY}, "name is not text"),
    "nothing at all": (None, "bytes, text or a mapping, not NoneType"),
    "a list of a framework's": ([CANARY], "bytes, text or a mapping, not list"),
}


@pytest.mark.parametrize(("body", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_delivery(body: Any, reason: str) -> None:
    with pytest.raises(WebhookError, match=reason) as caught:
        parse(body)
    assert isinstance(caught.value, GofiveError)
    # Not even a hidden context: a JSONDecodeError holds the whole body, and error trackers show it.
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert CANARY not in str(caught.value) + repr(caught.value) + repr(vars(caught.value))
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert CANARY not in traceback.format_exception(caught.value)[-1]


def test_as_deep_as_allowed() -> None:
    event = parse('{"Topic": "Chat", "Data": ' + "[" * 63 + "1" + "]" * 63 + "}")
    assert json.dumps(event.data).count("[") == 63


@pytest.mark.parametrize(
    "kind", [bytes, bytearray, memoryview, lambda b: b.decode(), json.loads, lambda b: MappingProxyType(json.loads(b))]
)
def test_a_body_in_any_form(kind: Any) -> None:
    assert parse(kind(json.dumps(CHAT).encode())) == parse(CHAT)


def test_an_event_shares_nothing_with_the_mapping_it_was_made_of() -> None:
    payload = copy.deepcopy(CHAT)
    event = parse(payload)
    payload["Data"]["ChatMessage"]["Content"] = "changed"
    assert event.raw == CHAT


def test_a_mapping_that_holds_itself() -> None:
    payload: dict[str, Any] = {"Topic": "Chat"}
    payload["Data"] = payload
    with pytest.raises(WebhookError, match="64 levels"):
        parse(payload)


def test_events_are_frozen_comparable_and_can_be_queued() -> None:
    event = parse(CHAT)
    assert pickle.loads(pickle.dumps(event)) == event == copy.deepcopy(event)
    with pytest.raises(AttributeError):
        event.topic = "other"  # type: ignore[misc]


def test_an_event_that_is_shown_tells_nothing_personal(caplog: pytest.LogCaptureFixture) -> None:
    payload = copy.deepcopy(CHAT)
    payload["Phone"] = payload["Data"]["ChatMessage"]["Mail"] = payload["Data"]["ChatMessage"]["User"]["Id"] = CANARY
    payload["Data"]["ChatMessage"]["Content"] = payload["Data"]["ChatMessage"]["User"]["OriginalName"] = CANARY
    with caplog.at_level(logging.DEBUG):
        event = parse(payload)
        logging.getLogger("test").info("got %r %s", event, event)
    assert "topic='Chat'" in caplog.text
    assert CANARY not in caplog.text


def test_large_numbers_and_thai_survive() -> None:
    event = parse('{"Topic": "ลูกค้า", "Data": {"id": 12345678901234567890123, "emoji": "\\ud83d\\ude00", "zero": 0}}'.encode())
    assert (event.topic, event.data) == ("ลูกค้า", {"id": 12345678901234567890123, "emoji": "😀", "zero": 0})


ODD: list[Any] = [None, True, 0, -1, 1.5, 1e308, 10**30, "", "Chat", "Message", "SO26110001", CANARY, "ก" * 50, "\x00", [], {}]
NAMES = [
    "Topic",
    "topic",
    "Event",
    "EVENT",
    "Data",
    "data",
    "ChatMessage",
    "RoomId",
    "Platform",
    "Content",
    "User",
    "OriginalName",
    "SaleOrderNo",
    "",
]


def odd_json(chance: random.Random, depth: int = 0) -> Any:
    if depth < 5 and chance.random() < 0.5:
        if chance.random() < 0.7:
            return {chance.choice(NAMES): odd_json(chance, depth + 1) for _ in range(chance.randrange(6))}
        return [odd_json(chance, depth + 1) for _ in range(chance.randrange(4))]
    return chance.choice(ODD)


def check(body: Any) -> Event | None:
    error = None
    try:
        event = parse(body)
    except WebhookError as refused:
        error = refused
    if error is not None:
        assert CANARY not in str(error)
        assert error.__context__ is None
        return None
    assert isinstance(event.topic, str)
    assert event.topic
    assert isinstance(event.event, str | None)
    assert isinstance(event.raw, Mapping)
    if isinstance(event, ChatMessageEvent):
        assert isinstance(event.message.room_id, str | None)
        assert isinstance(event.message.content, str | None)
        assert type(event.message.platform) in (int, type(None))
        assert event.message.user is None or isinstance(event.message.user.original_name, str | None)
    if isinstance(event, SalesOrderEvent):
        assert isinstance(event.sales_order_no, str)
        assert event.sales_order_no
    assert CANARY not in repr(event).replace(f"topic='{CANARY}'", "").replace(f"event='{CANARY}'", "").replace(
        f"room_id='{CANARY}'", ""
    ).replace(f"sales_order_no='{CANARY}'", "")
    return event


@pytest.mark.parametrize("seed", range(8))
def test_odd_objects_are_events_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    outcomes = []
    for _ in range(300):
        payload = {
            "Topic": chance.choice(["Chat", "chat", odd_json(chance)]),
            "Event": chance.choice(["Message", odd_json(chance)]),
            "Data": chance.choice([{"ChatMessage": {"RoomId": "r", "User": odd_json(chance)}}, odd_json(chance)]),
            **chance.choice([{}, {"data": odd_json(chance)}, {"Other": odd_json(chance)}]),
        }
        text = json.dumps(payload)
        read = check(text.encode())
        assert read == check(text) == check(payload)
        if read is not None:
            assert json.dumps(read.raw) == text
        outcomes.append(type(read))
    assert {type(None), Event, ChatMessageEvent} <= set(outcomes)


@pytest.mark.parametrize("seed", range(8))
def test_damaged_bytes_are_events_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    original = json.dumps(CHAT, ensure_ascii=False).encode()
    for _ in range(500):
        body = bytearray(original)
        for _ in range(chance.randrange(1, 6)):
            at = chance.randrange(len(body))
            match chance.randrange(4):
                case 0:
                    body[at] = chance.randrange(256)
                case 1:
                    del body[at : at + chance.randrange(1, 20)]
                case 2:
                    body[at:at] = chance.choice(
                        [b'"', b"{", b"}", b"[", b",", b":", b"\\u", b"\\ud800", b"1e999", b"NaN", b"\xff", b"\x00"]
                    )
                case _:
                    body[at:at] = body[: chance.randrange(len(body) + 1)]
            if not body:
                break
        check(bytes(body))
    for _ in range(500):
        check(chance.randbytes(chance.randrange(64)))
