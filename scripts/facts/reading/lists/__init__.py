"""Lists in prose, each with its items: `find_lists` is the way in.

`markers` finds what opens an item ("First,", "2.", "in the area of"), `chains` says which of them
go together, and `finder` cuts the items.
"""

from facts.reading.lists.finder import Enumeration, ListItem, find_lists

__all__ = ["Enumeration", "ListItem", "find_lists"]
