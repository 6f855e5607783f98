"""One run of Schemathesis against the sandbox: every operation of a product, all phases, all checks."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from typing import Any

import httpx
import schemathesis
from attrs import define, field, frozen
from catalogue import OPERATIONS, Operation, documents
from known_failures import Complaint, KnownFailures
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis_checks import of, register
from schemathesis_data import Memory, client_of, hooks

from gofive.sandbox import Sandbox

register()

# One identity is all there is, so nothing can be said about what another one may see.
_NOT_CHECKED = ("object_level_authorization",)


@frozen
class Settings:
    """How much is generated, and from which seed.

    Attributes:
        cases: Cases to generate for all products together, in the phase that draws them at random; the other phases come on top.
        seed: The seed; the same one gives the same cases.
    """

    cases: int
    seed: int

    @staticmethod
    def of_environment() -> Settings:
        """``CASES`` and ``SEED``, as ``make contract`` passes them on."""
        return Settings(int(os.environ.get("CASES") or 650), int(os.environ.get("SEED") or 1))

    @property
    def each(self) -> int:
        """Cases for one operation."""
        return -(-self.cases // len(OPERATIONS))


@define
class Report:
    """What a run saw.

    Attributes:
        requests: Requests sent, by phase.
        answers: Answers by operation and kind.
        failures: What is no known complaint, with a command that repeats it.
        errors: What kept Schemathesis from doing its work.
        records: Reads of records that were made: operation and path.
        seconds: How long it took.
    """

    requests: Counter[str] = field(factory=Counter)
    answers: Counter[tuple[str, str]] = field(factory=Counter)
    failures: list[str] = field(factory=list)
    errors: list[str] = field(factory=list)
    records: dict[str, Operation] = field(factory=dict)
    seconds: float = 0.0

    def __str__(self) -> str:
        phases = ", ".join(f"{phase} {count}" for phase, count in self.requests.items())
        kinds = Counter[str]()
        for (_, kind), count in self.answers.items():
            kinds[kind] += count
        return (
            f"{sum(self.requests.values())} requests ({phases}) in {self.seconds:.0f} s: "
            f"{kinds['accepted']} accepted, {kinds['refused']} refused, {kinds['error']} errors of the gateway; "
            f"{len(self.records)} records made; {len(self.failures)} failures"
        )


def run(product: str, sandbox: Sandbox, known: KnownFailures, settings: Settings) -> Report:
    """Try every operation of a product, and judge every answer.

    Args:
        product: The product.
        sandbox: A running sandbox.
        known: What may be complained about.
        settings: How much, and from which seed.
    """
    report, memory = Report(), Memory(product)
    schema = _schema(product, sandbox, settings)
    ids = {(operation.method.upper(), operation.path): operation for operation in OPERATIONS if operation.product == product}

    def filter_failure(_context: Any, failure: Any, case: Any, response: Any) -> bool:
        covered = [known.covers(complaint) for complaint in _complaints(failure, case, response)]
        return not all(covered)

    def after_call(_context: Any, case: Any, response: Any) -> None:
        operation = ids[case.operation.method.upper(), case.operation.path]
        found = of(response)
        report.answers[operation.spec["operationId"], found.kind] += 1
        if found.kind == "accepted" and case.method == operation.method.upper():
            report.records.update(memory.learn(operation, found.body))

    schema.hook(filter_failure)
    schema.hook(after_call)
    for hook in hooks(product, sandbox.credentials, memory):
        schema.hook(hook)
    started = time.monotonic()
    for event in from_schema(schema).execute():
        _take(report, event)
    report.seconds = time.monotonic() - started
    return report


def _schema(product: str, sandbox: Sandbox, settings: Settings) -> Any:
    config = SchemathesisConfig.from_dict(
        {
            "seed": settings.seed,
            "base-url": sandbox.base_url,
            "continue-on-failure": True,
            "request-timeout": 30,
            # How fast data is made depends on what else the machine does.
            "suppress-health-check": ["too_slow"],
            "generation": {"max-examples": settings.each, "database": "none", "no-shrink": False},
            # A case of the last phase is a walk along links, not a request; there is one machine for all operations.
            "phases": {"stateful": {"generation": {"max-examples": 2 * settings.each}}},
            "checks": {name: {"enabled": False} for name in _NOT_CHECKED},
            "auth": {"auto-signup": False, "openapi": _auth(product, sandbox)},
        }
    )
    return schemathesis.openapi.from_dict(_without_unknown_forms(documents()[product]), config=config)


def _without_unknown_forms(node: Any) -> Any:
    """A document in which a date of unknown form is any text: Schemathesis takes what it does not know for bad data."""
    if isinstance(node, list):
        return [_without_unknown_forms(member) for member in node]
    if isinstance(node, dict):
        return {name: _without_unknown_forms(member) for name, member in node.items() if (name, member) != ("format", "date-time-unknown")}
    return node


def _auth(product: str, sandbox: Sandbox) -> dict[str, dict[str, str]]:
    """Credentials by security scheme."""
    found: dict[str, dict[str, str]] = {}
    for operation in OPERATIONS:
        if operation.product != product:
            continue
        for name, scheme in operation.schemes.items():
            if scheme["type"] == "oauth2" and name not in found:
                found[name] = {"bearer": _token(sandbox, scheme)}
            elif scheme["type"] == "apiKey":
                found[name] = {"api_key": sandbox.credentials.subscription_key}
    return found


def headers_for(sandbox: Sandbox, operation: Operation) -> dict[str, str]:
    """Headers with the credentials that an operation asks for."""
    found = {}
    for scheme in operation.schemes.values():
        if scheme["type"] == "oauth2":
            found["Authorization"] = "Bearer " + _token(sandbox, scheme)
        else:
            found[scheme["name"]] = sandbox.credentials.subscription_key
    return found


def _token(sandbox: Sandbox, scheme: dict[str, Any]) -> str:
    path = httpx.URL(scheme["flows"]["clientCredentials"]["tokenUrl"]).path
    answer = httpx.post(
        sandbox.base_url + path,
        data=client_of(sandbox.credentials, path),
        headers={"Ocp-Apim-Subscription-Key": sandbox.credentials.subscription_key},
        trust_env=False,
    )
    return str(answer.raise_for_status().json()["access_token"])


def _complaints(failure: Any, case: Any, response: Any) -> list[Complaint]:
    # A failure of a check of ours has its name in the title only.
    name = failure.checks[0] if failure.checks else failure.title.partition("`")[2].partition("`")[0]
    # Each of the reasons of a refusal is judged by itself.
    messages = failure.message.split("; ") if name == "valid_data_is_not_refused" else [failure.message]
    return [Complaint(case.operation.definition.raw["operationId"], name, of(response).kind, message) for message in messages]


def _take(report: Report, event: Any) -> None:
    if isinstance(event, events.FatalError):
        report.errors.append(f"{type(event.exception).__name__}: {event.exception}")
    elif isinstance(event, events.NonFatalError):
        report.errors.append(f"{event.label}: {event.info.title}: {event.value}")
    elif isinstance(event, events.ScenarioFinished):
        report.requests[event.phase.value] += len(event.recorder.interactions)
        for case_id, checks in event.recorder.checks.items():
            case = event.recorder.cases[case_id].value
            for check in checks:
                if check.failure_info is not None:
                    failure = check.failure_info.failure
                    operation = case.operation.definition.raw["operationId"]
                    text = json.dumps(failure.message, ensure_ascii=False)[:600]
                    report.failures.append(
                        f"{operation} [{check.name}, {event.phase.value}] {text}\n    {check.failure_info.code_sample[:900]}"
                    )
