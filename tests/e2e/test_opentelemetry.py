"""OpenTelemetry's instrumentation of httpx sees the calls of both clients and hands its trace on."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from loopback import SUBSCRIPTION_KEY, Loopback

PROGRAM = """
import asyncio, sys
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

exporter, provider = InMemorySpanExporter(), TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
HTTPXClientInstrumentor().instrument(tracer_provider=provider)

from gofive import AsyncGofive, Gofive

access = dict(client_id="a", client_secret="b", subscription_key=sys.argv[1], base_url=sys.argv[2])
with Gofive(**access) as gofive:
    gofive.request("GET", "/v1/blocking")

async def main():
    async with AsyncGofive(**access) as gofive:
        await gofive.request("GET", "/v1/awaited")

asyncio.run(main())
for span in exporter.get_finished_spans():
    print(span.name, span.attributes)
"""


def test_calls_are_traced_and_the_trace_goes_along(loopback: Loopback) -> None:
    pytest.importorskip("opentelemetry.instrumentation.httpx", reason="OpenTelemetry is not installed with the oldest dependencies")
    command = [sys.executable, "-c", PROGRAM, SUBSCRIPTION_KEY, loopback.base_url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 4  # two token requests, two calls
    assert SUBSCRIPTION_KEY not in done.stdout
    assert [request.path for request in loopback.requests] == ["/v1/blocking", "/v1/awaited"]
    for request in loopback.requests:
        assert re.fullmatch(r"00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}", request.headers["traceparent"])
