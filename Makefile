# Everything a newcomer types. `make setup` needs Python 3.11+, make and a package index.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# Extras to install beside what crake runs on: `make test EXTRAS=diffusers`.
EXTRAS ?=

.PHONY: setup demo serve test chaos lint fix bench gallery lock clean

setup: .venv/.runtime  ## Make .venv with what crake runs on

demo: .venv/.runtime  ## Send the guide's first request to a running crake and save the video
	@$(BIN)/python tools/demo.py

serve: .venv/.runtime  ## Run the server and print a request with a token
	@$(BIN)/python tools/serve.py

test: .venv/.dev $(EXTRAS:%=.venv/.%)  ## Run all tests (EXTRAS=diffusers: those of that extra too); installs a browser where it can
	@tools/install_browser.sh
	$(BIN)/pytest

chaos: .venv/.dev  ## Break things on purpose; CHAOS="--seed 1 --rounds 2 --only worker" chooses
	$(BIN)/python -m tests.chaos $(CHAOS)

lint: .venv/.dev  ## Check style, types, import contracts, routes, and known weaknesses
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/check_routes.py
	$(BIN)/python tools/check_bandit.py
	$(BIN)/python tools/audit_packages.py

fix: .venv/.dev  ## Mend what can be mended by itself
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: .venv/.dev  ## Measure
	$(BIN)/python -m bench

gallery: .venv/.dev  ## Draw the stills of docs/gallery.md again
	$(BIN)/python tools/write_gallery.py

COMPILE = $(BIN)/uv pip compile --quiet pyproject.toml --group build --universal --no-build \
	--python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header
lock: .venv/.dev  ## Pin every package anew
	$(COMPILE) --upgrade --output-file requirements/runtime.txt
	$(COMPILE) --upgrade --group dev --constraint requirements/runtime.txt \
		--output-file requirements/dev.txt
	$(COMPILE) --upgrade requirements/torch.in --extra diffusers --constraint requirements/dev.txt \
		--overrides requirements/without-torch.txt --output-file requirements/diffusers.txt

clean:
	rm -rf .venv build dist demo

.venv/.runtime: requirements/runtime.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "crake needs Python 3.11 or newer: make PYTHON=python3.12 ...")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) install --require-hashes -r requirements/runtime.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.runtime
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

# torch comes in steps of its own, by exact version: requirements/README.md says why.
.venv/.diffusers: requirements/diffusers.txt requirements/torch.txt .venv/.runtime
	$(PIP) install --no-deps -r requirements/torch.txt
	$(PIP) install --require-hashes -r requirements/diffusers.txt
	$(PIP) install -r requirements/torch.txt
	@touch $@
