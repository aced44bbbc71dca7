"""Shares the width of a table out among its columns."""

from collections.abc import Sequence


def column_widths(natural: Sequence[float], available: float) -> list[float]:
    """The widths of the columns; together they are the available width.

    A column that needs no more than its share gets what it needs, and the others share the rest
    equally; what nobody needs goes to the last column.

    Args:
        natural: The width that each column needs in order to break no line.
        available: The width of the table.
    """
    widths: dict[int, float] = {}
    while len(widths) < len(natural):
        rest = available - sum(widths.values())
        share = rest / (len(natural) - len(widths))
        open_columns = [column for column in range(len(natural)) if column not in widths]
        narrow = {column: natural[column] for column in open_columns if natural[column] <= share}
        widths |= narrow or dict.fromkeys(open_columns, share)
    last = len(natural) - 1
    widths[last] += available - sum(widths.values())
    return [widths[column] for column in range(len(natural))]
