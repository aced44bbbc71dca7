"""Faults seeded into the sandbox, one at a time, to measure whether the fuzz finds them."""
