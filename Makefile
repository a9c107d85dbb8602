# All targets run in .venv, and create it if needed.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
# Clients use httpx2 by default if only that is installed, so it gets an environment of its own.
VENV2 := .venv-httpx2
BENCH_VENV := .venv-bench
FOREIGN_VENV := .venv-foreign
BIN := $(VENV)/bin
STAMPS := $(VENV)/.stamps
# worksteal: an idle worker takes over tests of another; most tests of a module stay together.
PARALLEL := --numprocesses auto --maxprocesses 4 --dist worksteal
# Tests that send no request, and tests of the simulator, which uses no HTTP library.
WITHOUT_HTTP := $(addprefix --ignore tests/,generation testing codec foreign contract/test_simulator.py \
	$(addprefix behaviour/test_,simulator_model.py variables_model.py typescript_client.py) \
	$(addprefix ratelimit/test_,scenarios.py world.py))
PYTHON ?= $(shell sh scripts/find_python.sh)

.PHONY: help demo test test-httpx2 test-typescript test-foreign lint typecheck api check-api format generate check-generated regenerate sync bench wheel check-wheel clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(STAMPS)/run: pyproject.toml
	@test -n "$(PYTHON)" || { echo "no Python 3.11 or newer found; set PYTHON=/path/to/python" >&2; exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/%: $(STAMPS)/run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[$*]'
	@touch $@

demo: $(STAMPS)/testing ## run the demo on the simulator; with QOVERY_API_TOKEN, read from the real API
	$(BIN)/python examples/main_job.py

test: $(STAMPS)/test ## run the tests
	$(BIN)/python -m pytest $(PARALLEL)

test-httpx2: ## run the tests of the client with httpx2 only
	@test -n "$(PYTHON)" || { echo "no Python 3.11 or newer found; set PYTHON=/path/to/python" >&2; exit 1; }
	@test -x $(VENV2)/bin/python || "$(PYTHON)" -m venv $(VENV2)
	$(VENV2)/bin/python -m pip install --quiet --disable-pip-version-check -e '.[test,httpx2]'
	$(VENV2)/bin/python -m pip uninstall --quiet --yes httpx httpcore respx
	$(VENV2)/bin/python -m pytest $(PARALLEL) $(WITHOUT_HTTP)

test-typescript: $(STAMPS)/test ## run the official TypeScript client on the simulator; requires Node
	sh scripts/install_typescript_client.sh
	$(BIN)/python -m pytest tests/behaviour/test_typescript_client.py

test-foreign: $(STAMPS)/test ## run foreign clients on the simulator: TypeScript, PyPI qovery, schemathesis
	@test -x $(FOREIGN_VENV)/bin/python || "$(PYTHON)" -m venv $(FOREIGN_VENV)
	$(FOREIGN_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r tests/foreign/requirements.txt
	sh scripts/install_typescript_client.sh
	QOVERY_TEST_FOREIGN=1 $(BIN)/python -m pytest tests/foreign

lint: $(STAMPS)/lint ## check style, language and import circles
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python scripts/check_language.py --test-files

format: $(STAMPS)/lint ## format the code
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

typecheck: $(STAMPS)/lint ## check types: mypy and pyright strict, examples of the docs, all public types
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/python scripts/check_docs.py
	$(BIN)/python scripts/check_types.py

api: $(STAMPS)/lint ## rewrite docs/api, the lists of public names
	$(BIN)/python scripts/check_api.py --write

check-api: $(STAMPS)/lint ## fail if public names differ from docs/api
	$(BIN)/python scripts/check_api.py

sync: $(STAMPS)/generate ## rewrite openapi/qovery.yaml from DOCUMENT=
	$(BIN)/python scripts/sync_spec.py "$(DOCUMENT)"

generate: $(STAMPS)/generate ## recreate qovery_async/_raw
	$(BIN)/python scripts/generate.py

check-generated: $(STAMPS)/generate ## fail if qovery_async/_raw differs from the generator's output
	$(BIN)/python scripts/generate.py --check

regenerate: $(STAMPS)/generate ## build the package from DOCUMENT= in OUT=
	@test -n "$(DOCUMENT)" && test -n "$(OUT)" || { echo "usage: make regenerate DOCUMENT=file-or-url OUT=folder" >&2; exit 2; }
	$(BIN)/python scripts/regenerate.py "$(DOCUMENT)" "$(OUT)"

bench: ## compare with other clients and SDKs; bench-NAME runs one, e.g. bench-shared_troubles
	@test -n "$(PYTHON)" || { echo "no Python 3.11 or newer found; set PYTHON=/path/to/python" >&2; exit 1; }
	@test -x $(BENCH_VENV)/bin/python || "$(PYTHON)" -m venv $(BENCH_VENV)
	$(BENCH_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -e '.[bench]'
	$(BENCH_VENV)/bin/python benchmarks/run.py $(NAMES)

bench-%:
	$(MAKE) bench NAMES=$*

wheel: $(STAMPS)/run ## build the wheel into dist/
	rm -rf dist
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist .

check-wheel: wheel $(STAMPS)/lint ## try the wheel in clean environments
	$(BIN)/python scripts/check_wheel.py dist/*.whl

clean: ## remove everything that the targets created
	rm -rf $(VENV) $(VENV2) $(BENCH_VENV) $(FOREIGN_VENV) .bench dist build tests/typescript/node_modules tests/typescript/built
