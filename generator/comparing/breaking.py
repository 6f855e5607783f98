"""What a difference means for code that calls the generated client and reads its models: the table of rules, with reasons."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from .changes import Change
from .changes import Difference as D


class Impact(StrEnum):
    """What a change does to code that was written for the old version."""

    BREAKING = "breaking"
    ADDED = "added"
    CHANGED = "changed"


@frozen
class Rule:
    """How one kind of difference is judged.

    Attributes:
        difference: The difference.
        impact: What it does to users' code. `ADDED` and `CHANGED` are both harmless.
        says: The difference in a few words, behind the name of what differs.
        reason: Why it is judged so.
        reverse: What the way back may be reported as; more than one where another circumstance decides.
        shows: Whether a report shows before and after; long texts are left to the JSON.
    """

    difference: D
    impact: Impact
    says: str
    reason: str
    reverse: tuple[D, ...]
    shows: bool = True


_B, _A, _C = Impact.BREAKING, Impact.ADDED, Impact.CHANGED

_TABLE = (
    # The product
    Rule(D.PRODUCT_ADDED, _A, "product added", "Nothing that was there is touched.", (D.PRODUCT_REMOVED,)),
    Rule(D.PRODUCT_REMOVED, _B, "product removed", "Its imports and resources are gone.", (D.PRODUCT_ADDED,)),
    Rule(
        D.CREDENTIAL_REQUIRED,
        _B,
        "credential needed from now on",
        "No operation of the product needed it before, so users have not given it to the client.",
        (D.CREDENTIAL_DROPPED,),
    ),
    Rule(D.CREDENTIAL_DROPPED, _C, "credential no longer needed", "What is given too much does no harm.", (D.CREDENTIAL_REQUIRED,)),
    Rule(
        D.SERVER_CHANGED,
        _C,
        "address changed",
        "The address is a setting of the client, no part of a call. Who lets only known hosts through has to know, so it is reported.",
        (D.SERVER_CHANGED,),
    ),
    Rule(D.DOCUMENT_CHANGED, _C, "changed in the document", "No method and no model shows it.", (D.DOCUMENT_CHANGED,), shows=False),
    # Operations
    Rule(D.OPERATION_ADDED, _A, "operation added", "Nothing that was there is touched.", (D.OPERATION_REMOVED,)),
    Rule(D.OPERATION_REMOVED, _B, "operation removed", "The method is gone.", (D.OPERATION_ADDED,)),
    Rule(
        D.OPERATION_RENAMED,
        _B,
        "resource or method renamed",
        "Code calls it by its old name.",
        (D.OPERATION_RENAMED,),
    ),
    Rule(
        D.OPERATION_MOVED,
        _C,
        "other method or path on the wire",
        "The method in Python keeps its name and knows where to send; its arguments and result are compared by themselves.",
        (D.OPERATION_MOVED,),
    ),
    # Arguments: parameters, members of the body, and members of the models in it
    Rule(D.ARGUMENT_ADDED, _A, "optional argument added", "Calls may leave it out.", (D.ARGUMENT_REMOVED,)),
    Rule(D.REQUIRED_ARGUMENT_ADDED, _B, "required argument added", "Calls without it raise TypeError.", (D.ARGUMENT_REMOVED,)),
    Rule(
        D.ARGUMENT_REMOVED,
        _B,
        "argument removed",
        "Calls that give it raise TypeError. That goes for one that the client takes from another argument from now on, too.",
        (D.ARGUMENT_ADDED, D.REQUIRED_ARGUMENT_ADDED),
    ),
    Rule(
        D.ARGUMENT_RENAMED,
        _B,
        "path argument renamed",
        "Calls that give it by name raise TypeError; those that give it by position do not.",
        (D.ARGUMENT_RENAMED,),
    ),
    Rule(
        D.ARGUMENT_RESPELLED,
        _C,
        "spelled otherwise on the wire",
        "The argument keeps its name in Python, and only the client writes the other one.",
        (D.ARGUMENT_RESPELLED,),
    ),
    Rule(
        D.ARGUMENT_MOVED,
        _C,
        "other place on the wire",
        "Arguments go by their names, whether they travel in query, header or body. A position that is lost is a change of its own.",
        (D.ARGUMENT_MOVED,),
    ),
    Rule(D.ARGUMENT_REQUIRED, _B, "argument required from now on", "Calls without it raise TypeError.", (D.ARGUMENT_OPTIONAL,)),
    Rule(D.ARGUMENT_OPTIONAL, _C, "argument optional from now on", "Calls that give it still may.", (D.ARGUMENT_REQUIRED,)),
    Rule(
        D.ARGUMENT_RETYPED,
        _B,
        "argument of another type",
        "What was given is refused, by the type checker or by the format that writes it (text where a date is expected).",
        (D.ARGUMENT_RETYPED,),
    ),
    Rule(D.ARGUMENT_NARROWED, _B, "argument takes fewer types", "What was given may be one of those dropped.", (D.ARGUMENT_WIDENED,)),
    Rule(D.ARGUMENT_WIDENED, _C, "argument takes more types", "All that was given is still taken.", (D.ARGUMENT_NARROWED,)),
    Rule(D.ARGUMENT_NULL_REFUSED, _B, "argument no longer takes None", "Calls that give None are wrong now.", (D.ARGUMENT_NULL_ACCEPTED,)),
    Rule(D.ARGUMENT_NULL_ACCEPTED, _C, "argument takes None", "All that was given is still taken.", (D.ARGUMENT_NULL_REFUSED,)),
    Rule(
        D.POSITIONS_CHANGED,
        _B,
        "order of the positional arguments changed",
        "Path parameters may be given by position: calls put a value in the wrong place, or raise TypeError.",
        (D.POSITIONS_CHANGED, D.POSITIONS_EXTENDED),
    ),
    Rule(
        D.POSITIONS_EXTENDED,
        _C,
        "more arguments may be given by position",
        "Each position keeps its argument, and names still work.",
        (D.POSITIONS_CHANGED,),
    ),
    Rule(
        D.BODY_RESHAPED,
        _B,
        "body of another shape",
        "Its members are arguments, or it is one argument of its own: no call fits both.",
        (D.BODY_RESHAPED,),
    ),
    # Results: what a method returns, and the models in it
    Rule(D.RESULT_RETYPED, _B, "result of another type", "Code reads what is no longer there.", (D.RESULT_RETYPED, D.READ_NARROWED)),
    Rule(
        D.RESULT_REOPENED,
        _B,
        "envelope changed of an untyped result",
        "The result is the JSON as it came, so it is other JSON when another envelope is taken off. `auto` tells envelopes by what "
        "arrives, so a change from or to it counts only beside `none`.",
        (D.RESULT_REOPENED,),
    ),
    Rule(D.MEMBER_ADDED, _A, "member of the result added", "Unknown members were kept already; now one has a name.", (D.MEMBER_REMOVED,)),
    Rule(D.MEMBER_REMOVED, _B, "member of the result removed", "The attribute is gone.", (D.MEMBER_ADDED,)),
    Rule(
        D.MEMBER_RESPELLED,
        _B,
        "member of the result spelled otherwise on the wire",
        'The attribute keeps its name, but `model["name"]` goes by the name in the JSON.',
        (D.MEMBER_RESPELLED,),
    ),
    Rule(
        D.READ_RETYPED,
        _B,
        "member of another type",
        "Code works with the value as it was: text is no datetime, a dict no model.",
        (D.READ_RETYPED,),
    ),
    Rule(D.READ_WIDENED, _B, "member may be of more types", "Code is not prepared for the added ones.", (D.READ_NARROWED,)),
    Rule(
        D.READ_NARROWED,
        _C,
        "member of fewer types",
        "Code is prepared for all of them. The value is the JSON value as before; only its annotation says more.",
        (D.READ_WIDENED, D.RESULT_RETYPED),
    ),
    Rule(
        D.PRESENCE_CHANGED,
        _C,
        "required or nullable changed",
        "Whatever is read is optional in Python: None is what is missing and what is null.",
        (D.PRESENCE_CHANGED,),
    ),
    # Classes
    Rule(D.CLASS_ADDED, _A, "class added", "Nothing that was there is touched.", (D.CLASS_REMOVED,)),
    Rule(D.CLASS_REMOVED, _B, "class removed", "Models and constants are public: code imports them.", (D.CLASS_ADDED,)),
    Rule(D.CLASS_RENAMED, _B, "class renamed", "Models and constants are public: code imports them.", (D.CLASS_RENAMED,)),
    Rule(
        D.CLASS_TURNED,
        _B,
        "class sent, or read only, from now on",
        "Members that are missing are UNSET in what is sent, None in what is only read; required ones must be given in what is sent.",
        (D.CLASS_TURNED,),
    ),
    Rule(D.CONSTANT_ADDED, _A, "known value added", "Values are open: a new one does no harm.", (D.CONSTANT_REMOVED,)),
    Rule(D.CONSTANT_REMOVED, _B, "known value removed", "Code that names the constant raises AttributeError.", (D.CONSTANT_ADDED,)),
    Rule(D.CONSTANT_RENAMED, _B, "known value renamed", "Code that names the constant raises AttributeError.", (D.CONSTANT_RENAMED,)),
    Rule(
        D.CONSTANT_REVALUED,
        _B,
        "known value has another value",
        "The name means another value than the one that code has stored.",
        (D.CONSTANT_REVALUED,),
    ),
    # What code does not see
    Rule(
        D.VALUES_CHANGED,
        _C,
        "list of values changed",
        "Enumerations are open: a field keeps its plain type, and its values stand in the documentation only.",
        (D.VALUES_CHANGED,),
    ),
    Rule(
        D.FORMAT_CHANGED, _C, "other form on the wire", "The type in Python is the same; the client writes the form.", (D.FORMAT_CHANGED,)
    ),
    Rule(
        D.ENVELOPE_CHANGED,
        _C,
        "envelope changed",
        "The client opens it. What that does to a typed result is reported as a change of the result.",
        (D.ENVELOPE_CHANGED,),
    ),
    Rule(
        D.SECURITY_CHANGED,
        _C,
        "security changed",
        "The client signs by itself with what it was given once; a credential that is new to the product is a change of its own.",
        (D.SECURITY_CHANGED,),
    ),
    Rule(D.MEDIA_TYPE_CHANGED, _C, "media type of the body changed", "The client writes the body.", (D.MEDIA_TYPE_CHANGED,)),
    Rule(
        D.WIRE_CHANGED,
        _C,
        "changed on the wire only",
        "Envelopes, refusals, ruled headers and what the client fills in are no arguments and no results.",
        (D.WIRE_CHANGED,),
    ),
    Rule(D.COVERAGE_CHANGED, _C, "coverage changed", "It says how much is known, not what is called.", (D.COVERAGE_CHANGED,)),
    Rule(D.GAP_ADDED, _C, "new gap", "It says what is not known.", (D.GAP_CLOSED,)),
    Rule(D.GAP_CLOSED, _C, "gap closed", "It says what is not known.", (D.GAP_ADDED,)),
    Rule(D.SOURCE_CHANGED, _C, "source changed", "It says where the knowledge comes from.", (D.SOURCE_CHANGED,)),
    Rule(D.DESCRIPTION_CHANGED, _C, "description changed", "Words.", (D.DESCRIPTION_CHANGED,), shows=False),
    Rule(
        D.DETAIL_CHANGED,
        _C,
        "detail changed",
        "Examples, limits and the like: the client neither shows nor checks them.",
        (D.DETAIL_CHANGED,),
        shows=False,
    ),
)

RULES: dict[D, Rule] = {rule.difference: rule for rule in _TABLE}
"""The judgement of every difference."""


def impact(change: Change) -> Impact:
    """What a change does to users' code."""
    return RULES[change.difference].impact


def rules_table() -> str:
    """The rules as a Markdown table, for the documentation."""
    lines = ["| rule | judgement | because |", "| --- | --- | --- |"]
    words = {Impact.BREAKING: "**breaking**", Impact.ADDED: "added", Impact.CHANGED: "changed"}
    lines += [f"| `{rule.difference}`: {rule.says} | {words[rule.impact]} | {rule.reason} |" for rule in _TABLE]
    return "\n".join(lines) + "\n"
