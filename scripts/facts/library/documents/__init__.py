"""The joint documents in the library: points, texts, formulas, verdicts, and their checks."""
