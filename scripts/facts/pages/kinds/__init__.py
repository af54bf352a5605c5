"""The kinds of page, one module each: what a page of the kind holds, and where it stands."""
