"""Whose a claim is: who holds it, whom a bare noun means, who issues a statement."""
