"""Reads who says, thinks or demands what in a sentence: words of report, noun phrases, frames."""
