"""Reports that hang on verbs: `finder` is the way in.

`uses` reads a verb where it stands, `subjects` and `speakers` find who says it, `unsaid` tells
whether nothing is said; `making` and `passives` give the report.
"""
