"""From the words of articles to the facts of the record; each module is one stage and imports only downwards."""
