# Two commands are enough: `make demo` and `make test`. Each installs what it needs, once; a step is done again only
# when one of its inputs changed. `make` alone lists all targets.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

VENV := .venv
PYTHON := $(VENV)/bin/python
PIP := $(PYTHON) -m pip --disable-pip-version-check --no-input -qq
# The lock files are complete and hold hashes, and wheels run no code of their own while they are installed.
PIP_LOCKED := $(PIP) install --require-hashes --no-deps --only-binary :all:
PIP_COMPILE := CUSTOM_COMPILE_COMMAND='make lock' $(PYTHON) -W ignore -m piptools compile --quiet --generate-hashes \
	--allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	$(if $(UPGRADE),--upgrade)

# Stamps: they lie inside what they stand for, so that they vanish together with it.
RUNTIME := $(VENV)/.runtime-installed
DEV := $(VENV)/.dev-installed
NPM := zendesk_app/node_modules/.installed
PANEL := backend/web/static/panel/.vite/manifest.json

# Folders are listed too: theirs is the time that changes when a file is deleted.
PANEL_SOURCES := $(shell find zendesk_app/src zendesk_app/public translations) \
	zendesk_app/vite.config.ts zendesk_app/tsconfig.json

# Runs one stage under its name, and says which it was when it fails.
stage = @printf '\n== %s\n' '$(1)'; $(2) || { printf '\nStopped: the stage "%s" failed.\n' '$(1)' >&2; exit 1; }

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup: $(DEV) $(PANEL) ## Install everything but Chromium, and build the sidebar

.PHONY: demo
demo: $(RUNTIME) $(PANEL) ## Start the demo and print its one URL; needs no account
	@exec $(PYTHON) -m backend.emulators.demo

# In their own order: the browser's files come first, so that no long file is left over for one core at the end.
PYTEST := $(PYTHON) -m pytest -n auto --dist loadfile --no-loadscope-reorder

.PHONY: test
test: setup chromium lint types imports front ## Run everything: lint, types, import rules, front end, all Python tests
	$(call stage,pytest,$(PYTEST))

.PHONY: check
check: lint types imports unit ## Run what is fast, as pre-commit does: lint, types, import rules, unit tests

.PHONY: lint
lint: $(DEV) ## Check lint and format
	$(call stage,lint,$(PYTHON) -m ruff check --quiet . && $(PYTHON) -m ruff format --check .)

.PHONY: types
types: $(DEV) ## Check the Python types
	$(call stage,types,$(PYTHON) -m mypy --no-error-summary)

.PHONY: imports
imports: $(DEV) ## Check that imports go down the floors only
	$(call stage,imports,$(VENV)/bin/lint-imports --no-logo)

.PHONY: front
front: $(NPM) ## Check the sidebar's types and run its unit tests
	$(call stage,front,(cd zendesk_app && npm run --silent check && npm test --silent))

.PHONY: unit
unit: $(DEV) $(PANEL) ## Run the Python tests but those with a browser or the whole stage
	$(call stage,unit,$(PYTEST) -m 'not browser' --ignore tests/integration)

.PHONY: bench
bench: $(DEV) $(PANEL) chromium ## Run the benchmarks; one JSON object a line
	@$(PYTHON) -m tests.bench

.PHONY: chromium
chromium: ## Install Chromium and a Chinese font for the browser tests
	@scripts/need.sh chromium

.PHONY: lock
lock: $(DEV) ## Write the lock files anew from pyproject.toml; UPGRADE=1 takes the newest versions
	@$(PIP_COMPILE) --build-deps-for editable -o requirements/runtime.txt pyproject.toml
	@$(PIP_COMPILE) --extra dev -c requirements/runtime.txt -o requirements/dev.txt pyproject.toml

.PHONY: clean
clean: ## Remove all that make installed, built or cached
	@rm -rf $(VENV) zendesk_app/node_modules backend/web/static/panel build dist *.egg-info \
		.pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find backend tests -name __pycache__ -prune -exec rm -rf {} +

$(PYTHON):
	@python=$$(scripts/need.sh python); echo "Making the virtual environment"; "$$python" -m venv $(VENV)

$(RUNTIME): requirements/runtime.txt pyproject.toml | $(PYTHON)
	@echo "Installing the Python packages"
	@$(PIP_LOCKED) -r requirements/runtime.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements/dev.txt $(RUNTIME)
	@echo "Installing the tools for development"
	@$(PIP_LOCKED) -r requirements/dev.txt
	@touch $@

$(NPM): zendesk_app/package.json zendesk_app/package-lock.json
	@scripts/need.sh node
	@echo "Installing the sidebar's npm packages"
	@cd zendesk_app && npm ci --no-audit --no-fund --no-update-notifier --loglevel=error >/dev/null
	@touch $@

$(PANEL): $(PANEL_SOURCES) $(NPM)
	@echo "Building the sidebar"
	@cd zendesk_app && npm run --silent build -- --logLevel warn
	@touch $@
