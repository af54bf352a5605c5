"""The claims of a text: who holds them, in which words, and how firmly. `finder` is the way in.

`sentences` reads a sentence: what is reported in it (`reported` where its words begin and whether
they say enough, `deeds` of speech, `additions` of the author, which are cut), then what is left.
Who tells it where no report does: `voices` that speak on, `others` who were asked or listed, and
of a statement those who `issued` it. `stance` tells what is done with it, `fragments` what says
nothing alone, `making` makes the claim, and `threads` joins those that lean on each other.
"""
