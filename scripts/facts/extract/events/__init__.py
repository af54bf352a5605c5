"""The events of an article: clauses and names that are dated, and deeds that are not.

`finder` is the way in: it walks the sentences and makes a draft (`drafts`) of each happening, with
the `meetings` that are spoken of again; `selecting` keeps those to be told, without `states` and
what `refusals` name, with the `papers` that parties sign; `anchors` tells the dates that no event
has. `participants` and `places` are read from the words of an event.
"""
