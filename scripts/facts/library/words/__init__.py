"""What is done with the words of an article: finding names, marking facts, showing excerpts."""
