# Two commands do everything: `make site` and `make test`. Both set up what they need in .venv.
PY := .venv/bin/python
export NO_MKDOCS_2_WARNING := 1

.PHONY: site test serve check audit coverage bench clean

site: .venv/site.stamp
	$(PY) scripts/extract.py
	$(PY) scripts/render.py
	SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(cat .cache/epoch)} .venv/bin/mkdocs build --strict
	$(PY) -m pagefind --site site --root-selector article --exclude-selectors ".headerlink,.tools,.crumb,sup.letter" --quiet

test: .venv/test.stamp
	$(PY) scripts/machine.py
	$(PY) -m pytest -n 2 --dist loadgroup

serve: .venv/site.stamp
	$(PY) scripts/extract.py
	$(PY) scripts/render.py
	.venv/bin/mkdocs serve

check: .venv/site.stamp
	$(PY) scripts/check.py

audit: site .venv/test.stamp
	$(PY) tests/audit.py

bench: .venv/test.stamp
	$(PY) bench/run.py

coverage: .venv/test.stamp
	$(PY) scripts/machine.py
	$(PY) -m pytest -n 2 --dist loadgroup --cov --cov-report=term

clean:
	rm -rf .cache site

.venv/site.stamp: requirements/site.lock
	test -x $(PY) || python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/site.lock
	touch $@

.venv/test.stamp: requirements/test.lock
	test -x $(PY) || python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.lock
	touch $@ .venv/site.stamp
