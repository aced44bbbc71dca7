"""Fuzzing a server by the description: what schemathesis is set up with, and what is made of its report.

`scripts/fuzz.py` runs it. `hooks` is what schemathesis loads; it puts the rest together.
"""
