"""Knows nothing about the record: what every other package builds on.

Faults and their report, files, strict YAML, EDTF dates and their wording, spans of text, digests,
work on all cores, the lock of a run, and word of what takes long.
"""
