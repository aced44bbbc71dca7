# The front door: every task of the project, and all that CI runs. `make help` lists them.
PYTHON ?= python3
ifeq ($(OS),Windows_NT)
RUN = .venv/Scripts/python.exe
else
RUN = .venv/bin/python
endif

.DEFAULT_GOAL := help
.PHONY: help setup demo test generate drift check fix fuzz sandbox lock package ci

help:  ## List these targets
	@$(PYTHON) scripts/help.py

setup:  ## Make .venv and install everything into it (the other targets do it too)
	@$(PYTHON) scripts/setup.py

demo: setup  ## Run the main job against the sandbox, from a data file to PDF: make demo [DATA=file]
	@$(RUN) scripts/demo.py $(if $(DATA),--data "$(DATA)")

test: setup  ## Run all tests
	@$(RUN) -m pytest --numprocesses 2 --cov --cov-report=term

generate: setup  ## Write generated/ anew from spec/
	@$(RUN) scripts/generate.py

drift: setup  ## Fail when generated/ is not exactly what spec/ gives
	@$(RUN) scripts/generate.py --check

check: setup  ## Lint, format, types and import rules; writes nothing
	@$(RUN) scripts/check.py

fix: setup  ## Format, and mend what the linter can mend
	@$(RUN) -m ruff check --fix --quiet
	@$(RUN) -m ruff format --quiet

fuzz: setup  ## Run schemathesis at length against the sandbox, or: make fuzz SERVER=http://host:9340 [ARGS=...]
	@$(RUN) scripts/fuzz.py $(if $(SERVER),--server "$(SERVER)") $(ARGS)

sandbox: setup  ## Serve a sandbox on http://127.0.0.1:9340: make sandbox [ARGS="--port 0 --no-security"]
	@$(RUN) -m olconnect_sandbox $(ARGS)

lock: setup  ## Pin the development requirements anew
	@$(RUN) -m uv pip compile --universal --generate-hashes --no-emit-index-url --python-version 3.11 \
		--extra sandbox --quiet --upgrade pyproject.toml requirements/dev.in -o requirements/dev.txt

package: setup  ## Build wheel and sdist, and try the wheel outside of the tree
	@$(RUN) scripts/package.py

ci: check drift test package  ## What CI runs
