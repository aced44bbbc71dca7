# The front door: every task of the project, and all that CI runs. `make help` lists them.
PYTHON ?= python3
ifeq ($(OS),Windows_NT)
RUN = .venv/Scripts/python.exe
else
RUN = .venv/bin/python
endif

.DEFAULT_GOAL := help
.PHONY: help setup demo test generate drift spec-diff check fix fuzz mutants soak sandbox lock bench audit package ci

help:  ## List these targets
	@$(PYTHON) scripts/help.py

setup:  ## Make .venv and install everything into it (the other targets do it too)
	@$(PYTHON) scripts/setup.py

demo: setup  ## Run the main job against the sandbox, from a data file to PDF: make demo [DATA=file]
	@$(RUN) scripts/demo.py $(if $(DATA),--data "$(DATA)")

test: setup  ## Run all tests
	@$(RUN) -m pytest --numprocesses 2 --dist worksteal --cov --cov-report=term

generate: setup  ## Write generated/ and docs/api-coverage.md anew from spec/
	@$(RUN) scripts/generate.py

drift: setup  ## Fail when generated/ or docs/api-coverage.md is not exactly what spec/ gives
	@$(RUN) scripts/generate.py --check

spec-diff: setup  ## What changed in the API since a git ref, file or address: make spec-diff BASE=main, or SERVER=http://host:9340 [DOC=address]
	@$(RUN) scripts/spec_diff.py $(if $(SERVER),--server "$(SERVER)" $(if $(DOC),--doc "$(DOC)"),--base "$(or $(BASE),HEAD)")

check: setup  ## Lint, format, types and import rules; writes nothing
	@$(RUN) scripts/check.py

fix: setup  ## Format, and mend what the linter can mend
	@$(RUN) -m ruff check --fix --quiet
	@$(RUN) -m ruff format --quiet

fuzz: setup  ## Fuzz the sandbox by the description, or a server: make fuzz [SERVER=http://host:9340] [API_VERSION=V] [TIME=5m] [SEED=N] [ALLOW_WRITES=1] [ALLOW_OUTPUT=1] [ARGS=...]
	@$(RUN) scripts/fuzz.py $(if $(SERVER),--server "$(SERVER)") $(if $(API_VERSION),--api-version "$(API_VERSION)") \
		$(if $(TIME),--time "$(TIME)") $(if $(SEED),--seed "$(SEED)") $(if $(filter 1,$(ALLOW_WRITES)),--allow-writes) \
		$(if $(filter 1,$(ALLOW_OUTPUT)),--allow-output) $(ARGS)

mutants: setup  ## Measure the fuzz: seed faults into the sandbox, see which it finds: make mutants [ARGS="--clean" or "--only ID"]
	@$(RUN) scripts/mutants.py $(ARGS)

soak: setup  ## Run both clients for long against a sandbox that breaks all the time: make soak [ARGS="--seed 1"]
	@$(RUN) scripts/soak.py $(ARGS)

sandbox: setup  ## Serve a sandbox on http://127.0.0.1:9340: make sandbox [ARGS="--port 0 --no-security"]
	@$(RUN) -m olconnect_sandbox $(ARGS)

lock: setup  ## Pin the development requirements anew
	@$(RUN) -m uv pip compile --universal --generate-hashes --no-emit-index-url --python-version 3.11 \
		--extra otel --extra sandbox --quiet --upgrade pyproject.toml requirements/dev.in -o requirements/dev.txt

audit: setup  ## Look for known weaknesses in the pinned dependencies; needs the network
	@$(RUN) -m uv tool run --quiet pip-audit==2.10.1 --strict --require-hashes --disable-pip -r requirements/dev.txt

bench: setup  ## Time and memory of 100,000 data records, as ratios in one run
	@$(RUN) scripts/bench.py

package: setup  ## Build wheel and sdist, try the wheel outside of the tree with lowest and highest dependencies
	@$(RUN) scripts/package.py

ci: check drift test package  ## What CI runs
