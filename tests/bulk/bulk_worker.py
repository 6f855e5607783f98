"""A process that makes a run with a journal; started, and ended, by tests. Its argument is JSON; it prints its report."""

from __future__ import annotations

import asyncio
import json
import resource
import signal
import sys
from operator import attrgetter
from typing import Any

from gofive import AsyncGofive, Gofive, bulk


async def run_async(told: dict[str, Any], options: dict[str, Any]) -> bulk.Report[Any, Any]:
    async with AsyncGofive(**told["settings"]) as gofive:
        return await bulk.arun(attrgetter(told["method"])(gofive), told["inputs"], **options)


def main() -> None:
    told = json.loads(sys.argv[1])
    if told.get("largest file"):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (told["largest file"], told["largest file"]))
    options: dict[str, Any] = {"workers": told["workers"], "journal": bulk.Journal(told["journal"], durable=told.get("durable", False))}
    try:
        if told["world"] == "async":
            report = asyncio.run(run_async(told, options))
        else:
            with Gofive(**told["settings"]) as gofive:
                report = bulk.run(attrgetter(told["method"])(gofive), told["inputs"], **options)
    except KeyboardInterrupt:
        print("interrupted", flush=True)
        sys.exit(130)
    print(report, flush=True)


if __name__ == "__main__":
    main()
