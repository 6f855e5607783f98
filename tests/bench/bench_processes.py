"""The parts that measure whole processes: ``start``, ``walk`` and ``generate``."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import bench_generated
import bench_sizes
from bench_effort import Effort
from bench_payloads import CLIENT_ID, CLIENT_SECRET, KEY_HEADER, SUBSCRIPTION_KEY, TOKEN
from bench_results import Results
from bench_rounds import in_rounds
from bench_walk import WALKERS

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

ELSEWHERE = "https://api.example.com"

CLIENTS = {
    "gofive": (
        f"import gofive\nclient = gofive.Gofive(client_id={CLIENT_ID!r}, client_secret={CLIENT_SECRET!r}, "
        f"subscription_key={SUBSCRIPTION_KEY!r}, base_url=URL)",
        "client.venio.employees.enquiry(key_word='', skip=0, page_length=1).first_page()",
    ),
    "httpx": (
        "import httpx\nclient = httpx.Client(base_url=URL)",
        "client.post('/v1/Employees/Enquiry', json={'skip': 0, 'pageLength': 1}).json()",
    ),
    "openapi-python-client": (
        "from stock_client import AuthenticatedClient\n"
        f"client = AuthenticatedClient(base_url=URL, token={TOKEN!r}, headers={{{KEY_HEADER!r}: {SUBSCRIPTION_KEY!r}}})\n"
        "client.get_httpx_client()",
        "from stock_client.api.employee import employees_enquiry\nfrom stock_client.models import EmployeeEnquiryRequest\n"
        "employees_enquiry.sync(client=client, body=EmployeeEnquiryRequest(skip=0, page_length=1))",
    ),
    "openapi-generator": (
        "import og_client\n"
        f"client = og_client.ApiClient(og_client.Configuration(host=URL, access_token={TOKEN!r}, "
        f"api_key={{'SubscriptionKey': {SUBSCRIPTION_KEY!r}}}))",
        "og_client.EmployeeApi(client).employees_enquiry(og_client.EmployeeEnquiryRequest(skip=0, page_length=1))",
    ),
}
"""What makes a client, and what makes its first call."""

_CLOCKED = """
import sys, time
URL, PATHS, HERE = {url!r}, {paths!r}, {here!r}
sys.path.extend(PATHS)
cpu, wall = time.process_time(), time.perf_counter()
{code}
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
sys.path.append(HERE)
import json
from bench_memory import peak
print(json.dumps({{"cpu": cpu, "wall": wall, "peak": peak(), "modules": len(sys.modules)}}))
"""


def _environment() -> dict[str, str]:
    """That of this process, but with bytecode kept, whatever it says: installed packages always have theirs."""
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**given, "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bench" / "bytecode")}


def python(*arguments: str, python: str = sys.executable) -> str:
    """What a new interpreter prints.

    Raises:
        RuntimeError: It failed.
    """
    command, environment = [python, *arguments], _environment()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)[:200]} failed: {done.stderr.strip()[-2000:]}")
    return done.stdout


def _generated(results: Results) -> dict[str, str]:
    """Folders of the generated packages, by contender."""
    found = {}
    makers: dict[str, Callable[[], Path]] = {
        "openapi-python-client": bench_generated.stock,
        "openapi-generator": bench_generated.openapi_generator,
    }
    for name, make in makers.items():
        try:
            found[name] = str(make())
        except bench_generated.Missing as reason:
            results.missing[name] = str(reason)
    return found


def _program(name: str, url: str, folders: dict[str, str], *, call: bool) -> str:
    client, first = CLIENTS[name]
    paths = [folders[name]] if name in folders else []
    return _CLOCKED.format(url=url, paths=paths, here=str(HERE), code=f"{client}\n{first}" if call else client)


def measure_start(results: Results, effort: Effort, url: str) -> None:
    """Import and client, and these with a first call: time and memory of fresh processes."""
    folders = _generated(results)
    names = [name for name in CLIENTS if name in ("gofive", "httpx") or name in folders]
    # A client for an address on this machine has less to set up: without a call it is made for one that is not, and sends nothing.
    for case, address, call in (("client", ELSEWHERE, False), ("first call", url, True)):

        def clocked(program: str, name: str, case: str) -> tuple[float, float]:
            said = json.loads(python("-c", program))
            results.numbers[f"start/{case}/{name}/peak"] = said["peak"]
            results.numbers[f"start/{case}/{name}/modules"] = said["modules"]
            return said["cpu"], said["wall"]

        work = {name: partial(clocked, _program(name, address, folders, call=call), name, case) for name in names}
        for first in work.values():
            first()  # bytecode is compiled, files are in memory
        results.add(f"start/{case}", in_rounds(work, rounds=effort.processes, seconds=25))


def import_times(name: str, most: int = 25) -> str:
    """The modules that take longest to import for a client, with what they import not counted in."""
    client, _ = CLIENTS[name]
    program = f"URL = {ELSEWHERE!r}\n{client}"
    command, environment = [sys.executable, "-X", "importtime", "-c", program], _environment()
    for _ in range(2):  # the first may have to compile
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    found = re.findall(r"import time:\s+(\d+) \|\s+(\d+) \|\s+(\S+)", done.stderr)
    slowest = sorted(((int(own), int(whole), module) for own, whole, module in found), reverse=True)[:most]
    lines = [f"{own / 1000:8.1f} {whole / 1000:8.1f}  {module}" for own, whole, module in slowest]
    return "\n".join(["  own ms  with all", *lines, f"{sum(int(own) for own, *_ in found) / 1000:8.1f} ms in {len(found)} modules"])


def measure_walk(results: Results, effort: Effort, url: str) -> None:
    """A list of a million records, read page by page."""
    folders = _generated(results)
    for name in WALKERS:
        if name not in ("gofive", "httpx") and name not in folders:
            continue
        said = json.loads(python(str(HERE / "bench_walk.py"), name, url, str(effort.records)))
        if said["records"] != effort.records:
            raise RuntimeError(f"{name} read {said['records']} records of {effort.records}")
        for figure in ("peak", "early peak"):
            results.numbers[f"walk/{name}/{figure}"] = said[figure]
        for clock in ("cpu", "wall"):
            results.numbers[f"walk/{name}/{clock}"] = said["records"] / said[clock]


def generator_python() -> str:
    """An interpreter that can run the generator: this one, or that of the project's own environment.

    Raises:
        bench_generated.Missing: There is none.
    """
    for candidate in (os.environ.get("GENERATOR_PYTHON"), sys.executable, str(ROOT / ".venv" / "bin" / "python")):
        if candidate and Path(candidate).exists():
            tried = [candidate, "-c", "import jsonpath, openapi_python_client, ruamel.yaml, ruff"]
            if subprocess.run(tried, capture_output=True, check=False).returncode == 0:
                return candidate
    raise bench_generated.Missing("no environment has what the generator needs; `make setup` makes one")


def measure_generate(results: Results, effort: Effort) -> None:
    """The generator as a whole process, for the spec as it is and for greater ones."""
    try:
        interpreter = generator_python()
    except bench_generated.Missing as reason:
        results.missing["generator"] = str(reason)
        return

    def clocked(operations: int, *commands: list[str]) -> tuple[float, float]:
        wall, before = time.perf_counter(), os.times()
        for command in commands:
            python("-m", "generator", *command, python=interpreter)
        after = os.times()
        cpu = after.children_user + after.children_system - before.children_user - before.children_system
        return cpu / operations, (time.perf_counter() - wall) / operations

    with tempfile.TemporaryDirectory(prefix="gofive-bench-") as name:
        folder = Path(name)
        real = partial(clocked, 1, ["generate", "--out", str(folder / "real")], ["coverage"])
        results.add("generate/as it is", in_rounds({"all products": real}, rounds=5, seconds=0))
        work = {}
        for times in effort.sizes:
            operations = bench_sizes.write(folder / f"{times}x", times)
            results.numbers[f"generate/{times}x/operations"] = operations
            spec, overlays, out = (str(folder / f"{times}x" / part) for part in ("spec", "overlays", "client"))
            command = ["generate", "--spec", spec, "--overlays", overlays, "--out", out]
            work[f"{times}x"] = partial(clocked, operations, command)
        # A round takes a minute or two, so these are few.
        for case, samples in in_rounds(work, rounds=effort.generations, seconds=60, fewest=1).items():
            results.series[f"generate/{case}/whole"] = samples
