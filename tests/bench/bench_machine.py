"""What it was measured on."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = (
    "httpx",
    "httpcore",
    "aiohttp",
    "httpx-aiohttp",
    "orjson",
    "attrs",
    "pydantic",
    "urllib3",
    "openapi-python-client",
    "openapi-generator-cli",
)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def machine() -> dict[str, str]:
    """Processor, system, Python and packages, in words."""
    found = {name: _version(name) for name in PACKAGES}
    try:
        load = f"{os.getloadavg()[0]:.1f}"
    except OSError:
        load = "unknown"
    return {
        "Processor": f"{_processor()}, {os.cpu_count()} cores",
        "System": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "Packages": ", ".join(f"{name} {number}" for name, number in found.items() if number),
        "Load when it began": f"{load} processes that wanted to run",
    }
