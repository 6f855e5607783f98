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


def _others() -> str:
    """What else the machine was doing."""
    try:
        load = os.getloadavg()[0]
    except OSError:  # Windows has no such figure
        return "how busy the machine was is not known"
    if load > 0.5 * (os.cpu_count() or 1):
        return f"{load:.1f} other processes wanted to run, so times by the clock and calls per second say little, and ratios more"
    return f"the machine was idle (load {load:.1f})"


def machine() -> dict[str, str]:
    """Processor, system, Python and packages, in words."""
    found = {name: _version(name) for name in PACKAGES}
    return {
        "Processor": f"{_processor()}, {os.cpu_count()} cores",
        "System": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "Packages": ", ".join(f"{name} {number}" for name, number in found.items() if number),
        "When it began": _others(),
    }
