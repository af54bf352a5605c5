"""What was released stays true.

`changes` says what a release records and changes, `kept_labels` which labels the facts of an
article have had, `days` which days cannot be; `checks` whether an id still stands for what was
released, and `checks.check` runs all checks of the content.
"""
