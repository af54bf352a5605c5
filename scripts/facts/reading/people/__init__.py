"""People whom a text names, with the roles that it gives them: `find_people` is the way in.

`names` finds names of people, `roles` what stands beside them, and `finder` joins the mentions of
one person.
"""

from facts.reading.people.finder import NameMention, find_people

__all__ = ["NameMention", "find_people"]
