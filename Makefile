# Everything runs in a virtual environment of its own, made on first use: Python 3.11 and make are all that is needed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEV := $(VENV)/.dev

SETS ?= $(wildcard .eval/dev-wcxb .eval/dev-wcxb+* .eval/dev-fundus .eval/dev-fundus+*)

.PHONY: demo test check format lint types contract train bench clean

demo: $(READY)  ## run the main job on the samples
	@$(BIN)/newsclean ingest samples/

test: $(DEV)  ## run the tests
	$(BIN)/python -m pytest

check: format lint types contract test  ## all checks and the tests

format: $(DEV)
	$(BIN)/ruff format --check src tests training benchmarks

lint: $(DEV)
	$(BIN)/ruff check src tests training benchmarks

types: $(DEV)
	$(BIN)/mypy

contract: $(DEV)
	$(BIN)/lint-imports

train: $(READY)  ## learn the judge's weights: make train SETS="folder …"
	$(BIN)/python -m pip install --quiet --editable ".[train]"
	$(BIN)/python -m training.train $(SETS)

bench: $(READY)  ## quality and speed beside peers: make bench SETS="folder …" OPTIONS="--limit 100"
	@$(BIN)/python -m pip install --quiet --editable ".[bench]" >&2
	@$(BIN)/python -m benchmarks.bench $(SETS) $(OPTIONS)

clean:  ## remove the virtual environment and all caches
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# What sets up says so on standard error: standard output is the records'.
$(READY): pyproject.toml
	@echo "Making the virtual environment $(VENV) …" >&2
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1" >&2
	@$(BIN)/python -m pip install --quiet --editable . >&2
	@touch $@

$(DEV): $(READY)
	@echo "Installing the tools for checks and tests …" >&2
	@$(BIN)/python -m pip install --quiet --group dev >&2
	@touch $@
