# Made from the spec by `make generate`; changes here are lost.
"""The hosts of the API, by the names that operations refer to."""

SERVERS: dict[str, str | None] = {
    "gateway": "https://api.gofive.co.th",
    "partner": None,
}
"""Base URLs by name; None where the docs don't name the host, so that each caller has to."""
