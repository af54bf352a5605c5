"""The shapes of everything in `content/`: fields, allowed values, their labels for readers."""
