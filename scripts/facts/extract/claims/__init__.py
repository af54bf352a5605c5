"""The claims of a text: who holds them, in which words, and how firmly."""
