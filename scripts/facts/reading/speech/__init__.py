"""Reads who says, thinks or demands what in a sentence: `find_reports` in `finder` is the way in.

A sentence is read as `tokens`, each with a tag of one letter; `words.yml` has the words of report,
`phrases` the noun phrases. Reports hang on `verbs` in `frames`, on `nouns`, or stand `beside` what
is said; `hearsay` and `wholeness` tell what is nobody’s word and what no whole thought.
"""
