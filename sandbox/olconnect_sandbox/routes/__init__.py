"""HTTP: which operation a request means, who is let in, and whether it is well formed."""
