"""A long run against a sandbox that breaks all the time, and books that must agree at its end."""
