"""What the sandbox keeps: entities, managed files, tokens and counters, in one SQLite database."""
