"""Content folder in, Library out: curation applied; names, links, verdicts resolved; checked."""
