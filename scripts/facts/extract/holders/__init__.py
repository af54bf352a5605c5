"""Whose a claim is: `attribution` is the way in.

`antecedents` tells whom a pronoun or a bare noun means, `issuers` who issues a statement.
"""
