"""Write docs/faults.md from the table: `python tests/faults/write_matrix.py`."""

from __future__ import annotations

from pathlib import Path

from fault_table import MATRIX, ROWS, Outcome, Row, Verdict

PAGE = Path(__file__).resolve().parents[2] / "docs" / "faults.md"

_HEAD = """# What a caller is told when something fails

Made from `tests/faults/fault_table.py` by `make faults`; changes here are lost. The tests in `tests/faults/` play each fault over real
sockets, against `Gofive` and against `AsyncGofive` over httpx and over aiohttp, and hold each to every cell below. They also prove, for
each of them:

- The call ends at its deadline, however slowly the server drips.
- A create is applied once at most. A repeatable write may be applied again, with the same body.
- A write that the server applied ends in a result or in `AmbiguousWriteError`, and one that ends in a result was applied.
- No secret, key or token shows in the error (text, attributes, traceback, pickle) or in any log at DEBUG, and nothing goes to another
  host. The one exception stands in the table's notes.

The calls: **read** is a GET and an enquiry by POST, **update** a write that may be repeated (`customer_events.update`), **create** one that
must not be (`customers.create_or_update` without a code). Each has a deadline and two retries. "Stays" is a fault that is there at every
attempt, "passes" one that strikes the first attempt only; a blank says that it makes no difference, or can't be. ×3 is the number of
attempts, ambiguous(X) an `AmbiguousWriteError` whose `cause` is an X. With the default of no deadline, what ends at a deadline here ends
at the timeout of the phase instead, and is tried again as "passes" shows; what drips has no end then.
"""

_TAIL = """
## Notes

- **Logs.** `httpcore`, at DEBUG, logs the headers of each answer. A server that repeats credentials in them, as in the one row above that
  does, gets them into that log; the loggers `gofive` and `httpx` show none. Where you hand in an `http_client`, `httpx` logs each URL at
  INFO, and with it the codes of your records. Neither logs what was sent in headers or bodies. aiohttp logs nothing of all that.
- **A `Content-Length` that is too small**: aiohttp takes what is left over for a broken answer, so over aiohttp it ends like the other
  broken answers, ambiguous for writes as well.
- **A proxy that is silent or hangs up before there is a tunnel** can't be told from a server that does so afterwards: the write is called
  ambiguous although it never left.
- **A server that asks for a client's certificate** says so, in TLS 1.3, only after the request was sent: ambiguous as well.
- **HTTP/1.0 ended too early** looks complete. It is found out because half a JSON body is none.
- **An answer whose form is not documented** (here, of create) may be any JSON: an array is a result.

Known limits: the blocking client can't bound the look-up of a host name; in a client of your own (`http_client=...`) each phase keeps to
the deadline by itself; a body is read whole, however large it is, as long as it comes before the deadline. A server that sends two whole
answers to one request has the second taken for the answer to the next: in HTTP/1.1 only their order tells answers apart.
"""


def page() -> str:
    """The document."""
    parts = [_HEAD, f"\n{len(ROWS)} faults, four calls, three ways to connect.\n"]
    for title, rows in MATRIX.items():
        parts.append(f"\n## {title}\n\n| fault | | read | update | create |\n| --- | --- | --- | --- | --- |\n")
        parts += [line for row in rows for line in _lines(row)]
    return "".join([*parts, _TAIL])


def _lines(row: Row) -> list[str]:
    kinds = {"stays": row.expected.lasts, "passes": row.expected.once}
    shown = [(kind, verdict) for kind, verdict in kinds.items() if verdict is not None]
    names = [row.name, *[""] * (len(shown) - 1)]
    single = len(shown) == 1
    return [f"| {name} | {'' if single else kind} | {_cells(verdict)} |\n" for name, (kind, verdict) in zip(names, shown, strict=True)]


def _cells(verdict: Verdict) -> str:
    reads = _text(verdict.get)
    if verdict.get != verdict.enquiry:
        reads = f"GET: {reads}; enquiry: {_text(verdict.enquiry)}"
    return " | ".join([reads, _text(verdict.update), _text(verdict.create)])


def _text(outcome: Outcome) -> str:
    return str(outcome).replace("AmbiguousWriteError", "ambiguous").replace("ambiguous (", "ambiguous(")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
