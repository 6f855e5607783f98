# One word per job; `make` alone lists them. The first one used makes .venv and installs the pinned tools into it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
LOWEST := .venv-lowest
REFEREES := .venv-referees
BIN := $(VENV)/bin
PYTHON := $(BIN)/python
# Tests start one worker per core; `make test ARGS="-k auth -n0"` narrows them.
ARGS ?=

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z-]+):.*## /\1|/' | awk -F'|' '{printf "  make %-12s %s\n", $$1, $$2}'

$(VENV)/.ready: constraints.txt scripts/bootstrap.sh
	@scripts/bootstrap.sh $(VENV) constraints.txt
	@touch $@

$(REFEREES)/.ready: constraints-referees.txt scripts/bootstrap.sh
	@scripts/bootstrap.sh $(REFEREES) constraints-referees.txt
	@touch $@

$(LOWEST)/.ready: constraints-lowest.txt scripts/bootstrap.sh
	@scripts/bootstrap.sh $(LOWEST) constraints-lowest.txt
	@touch $@

.PHONY: setup
setup: $(VENV)/.ready ## make .venv with the pinned tools

.PHONY: demo
demo: generate ## the main job: spec -> client -> sandbox -> quickstart
	@$(PYTHON) examples/demo.py

.PHONY: generate
generate: setup ## make the client from the spec, and the README's coverage table
	@$(PYTHON) -m generator generate
	@$(PYTHON) -m generator coverage --write README.md >/dev/null

.PHONY: coverage
coverage: setup ## count what is documented and what is callable
	@$(PYTHON) -m generator coverage

.PHONY: lint
lint: setup ## judge the house style of the spec; `.venv/bin/python -m generator lint --rules` lists the rules
	@$(PYTHON) -m generator lint

.PHONY: check
check: setup ## fail when client, inventory or coverage table are not what the spec gives, or style or types are off
	@$(PYTHON) -m generator check >/dev/null
	@$(PYTHON) -m generator coverage --check README.md >/dev/null
	@$(PYTHON) -m generator lint
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/mypy --no-error-summary generator overlays/gofive generated_client/gofive_client examples tests
	@echo "check: OK (generated client, inventory, spec, style, types)"

.PHONY: format
format: setup ## format the hand-written code
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .

.PHONY: test
test: setup ## run the tests
	@$(BIN)/pytest -n 2 $(ARGS)

.PHONY: faults
faults: setup ## write docs/faults.md, play every fault of it over real sockets, and print what was seen
	@$(PYTHON) tests/faults/write_matrix.py
	@$(BIN)/pytest -n 2 -s tests/faults $(ARGS)

.PHONY: contract
contract: $(REFEREES)/.ready ## let Schemathesis, Prism and openapi-generator judge spec, sandbox and client (CASES=10000 SEED=7)
	@CASES=$(CASES) SEED=$(SEED) $(REFEREES)/bin/pytest -n 2 --dist worksteal -s tests/referees $(ARGS)

.PHONY: bench
bench: setup $(REFEREES)/.ready ## measure gofive beside others and write docs/performance.md (ARGS="--quick" takes a minute and writes nothing)
	@GENERATOR_PYTHON=$(PYTHON) $(REFEREES)/bin/python tests/bench $(ARGS)

.PHONY: bench-check
bench-check: setup $(REFEREES)/.ready ## measure again and fail when an aim of docs/performance.md is missed
	@GENERATOR_PYTHON=$(PYTHON) $(REFEREES)/bin/python tests/bench --check $(ARGS)

.PHONY: test-lowest
test-lowest: $(LOWEST)/.ready ## run the tests of the client with the oldest dependencies that pyproject.toml allows
	@$(LOWEST)/bin/pytest -n 2 tests/client tests/contract tests/e2e tests/webhooks $(ARGS)

.PHONY: browser
browser: $(REFEREES)/.ready ## test the sandbox's page in headless Chromium
	@$(REFEREES)/bin/pytest tests/browser $(ARGS)

.PHONY: sandbox
sandbox: setup ## serve a Gofive API on this machine (PORT=8765 ARGS="--db state.db")
	@$(PYTHON) -m gofive.sandbox --port $(or $(PORT),8765) $(ARGS)

.PHONY: lock
lock: setup ## pin the newest and the oldest dependencies, and those of the referees, anew
	@$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --upgrade --no-emit-index-url --no-annotate \
		pyproject.toml --extra aiohttp --extra progress --extra redis --extra sandbox --group dev -o constraints.txt
	@$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --upgrade --no-emit-index-url --no-annotate \
		--resolution lowest-direct pyproject.toml --extra aiohttp --extra progress --extra redis --extra sandbox --group test -o constraints-lowest.txt
	@$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --upgrade --no-emit-index-url --no-annotate \
		--constraint constraints.txt pyproject.toml --extra aiohttp --extra progress --extra redis --extra sandbox --group referees -o constraints-referees.txt

.PHONY: wheel
wheel: setup ## build the wheel into dist/
	@$(PYTHON) -m hatchling build -t wheel

.PHONY: clean
clean: ## remove what the other targets made
	rm -rf $(VENV) $(LOWEST) $(REFEREES) build dist .mypy_cache .ruff_cache .pytest_cache
