"""The four stages from a data file to print output.

Each has work that runs in a thread on plain values, and a function that stores what came of it.
"""
