"""Library in, pages out: what each template gets, and the files written below `docs/`."""
