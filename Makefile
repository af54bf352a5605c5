# Two commands do everything: `make site` and `make test`. Both set up what they need in .venv.
PYTHON ?= python3
PY := .venv/bin/python
export NO_MKDOCS_2_WARNING := 1

.PHONY: site test serve extract check review audit coverage bench clean install-site install-test

site: install-site
	$(PY) scripts/build.py

test: install-test
	$(PY) tests/machine.py
	$(PY) -m pytest -n 2 --dist loadgroup --no-loadscope-reorder --durations 10

serve: install-site
	$(PY) scripts/serve.py

# Also mends a facts.yml that two people changed: take either side first.
extract: install-site
	$(PY) scripts/extract.py

check: install-site
	$(PY) scripts/check.py

# The text of one article with its facts beside it: make review ARTICLE=tzou-2024
review: install-site
	$(PY) scripts/review.py $(ARTICLE)

audit: site install-test
	$(PY) tests/audit.py

bench: install-test
	$(PY) bench/run.py

coverage: install-test
	$(PY) tests/machine.py
	$(PY) -m pytest -n 2 --dist loadgroup --no-loadscope-reorder --cov --cov-report=term

# Leaves what git has: neither .venv nor pages nor caches; their list is .gitignore.
clean:
	rm -rf .venv .cache site .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .coverage*
	rm -rf $$(grep '^docs/' .gitignore)
	find . -name __pycache__ -prune -exec rm -rf {} +

install-site install-test: install-%:
	@$(PYTHON) requirements/install.py $*
