"""Writes the sample data file, `examples/data/customers.csv`: invented customers of all Europe.

The names stand in `sample_names.toml`; everything else is derived from a hash, so that every run
writes the same file, whatever the version of Python.
"""

import csv
import hashlib
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

NAMES = Path(__file__).with_name("sample_names.toml")
TARGET = Path(__file__).parents[1] / "examples" / "data" / "customers.csv"
CUSTOMERS_PER_LANGUAGE = 5
FIELDS = (
    "CustomerNumber",
    "FirstName",
    "LastName",
    "Company",
    "Street",
    "PostalCode",
    "City",
    "Country",
    "Region",
    "Language",
    "Email",
    "CustomerSince",
    "Balance",
    "PaymentReference",
    "Note",
)
LONG_NOTE = (
    "Wishes to receive every statement on paper, in large print, with the full list of items that "
    "were ordered, returned, exchanged, repaired or lost in the quarter, including those of the "
    'branch "Under the Arches"; a copy goes to the bookkeeper, who asks that amounts be written as '
    "1,234.50 and not otherwise, and that nobody folds the page more than twice."
)
NOTES = (
    "",
    'Asked for "the blue form", not the green one; call back on Monday, after ten.',
    "",
    "Ring twice.\nLeave parcels at the back door; the dog, Crumpet, is friendly.",
    LONG_NOTE,
    "Prefers e-mail | keep the tab\tin this note, it is on purpose.",
    "",
)
SPELLED = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ð": "d", "þ": "th", "đ": "d", "ł": "l", "ħ": "h"}
    | {"ŋ": "n", "ŧ": "t", "\N{LATIN SMALL LETTER DOTLESS I}": "i", "ə": "a"}
)


class Language(TypedDict):
    """The names of one language; `more` holds letters without an upper or lower case partner."""

    name: str
    country: str
    region: str
    letters: str
    more: str
    first: list[str]
    last: list[str]
    company: list[str]
    street: list[str]
    city: list[str]


def languages() -> list[Language]:
    """The languages of the sample, in the order of the file of names."""
    table: list[Language] = tomllib.loads(NAMES.read_text(encoding="utf-8"))["language"]
    return [{**language, "more": language.get("more", "")} for language in table]


def alphabet(language: Language) -> str:
    """The special letters of a language, each in upper and lower case where it has both."""
    pairs = (letter.upper() + letter if len(letter.upper()) == 1 else letter for letter in language["letters"])
    return "".join(pairs) + language["more"]


def digits(count: int, *seed: object) -> str:
    """Digits that look random and are always the same for the same seed."""
    text = hashlib.sha512(repr(seed).encode()).hexdigest()
    return str(int(text, 16))[-count:]


def customers() -> Iterator[dict[str, str]]:
    """All customers, the languages in turn."""
    table = languages()
    for turn in range(CUSTOMERS_PER_LANGUAGE):
        for position, language in enumerate(table):
            yield customer(language, turn, 42 + 7 * (turn * len(table) + position))


def customer(language: Language, turn: int, number: int) -> dict[str, str]:
    """One customer; `number` is different for each, `turn` counts those of a language."""
    first = language["first"][turn % len(language["first"])]
    last = language["last"][(turn + turn // len(language["first"])) % len(language["last"])]
    streets, cities, companies = language["street"], language["city"], language["company"]
    house = int(digits(3, "house", number)) % 180 + 1
    return {
        "CustomerNumber": f"{number:08d}",
        "FirstName": first,
        "LastName": last,
        "Company": companies[turn % len(companies)] if number % 2 else "",
        "Street": f"{streets[turn % len(streets)]} {house}",
        "PostalCode": ("0" if number % 3 else "") + digits(4, "postal code", number),
        "City": cities[turn % len(cities)],
        "Country": language["country"],
        "Region": language["region"],
        "Language": language["name"],
        "Email": email(first, last, number),
        "CustomerSince": f"{1990 + number % 35}-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
        "Balance": f"{(int(digits(7, 'balance', number)) - 2_000_000) / 100:,.2f}",
        "PaymentReference": digits(44, "payment", number),
        "Note": note(language, turn, number),
    }


def email(first: str, last: str, number: int) -> str:
    """An address at a reserved domain; none for some, and by number where no Latin letter is left."""
    if number % 11 == 0:
        return ""
    spelled = f"{first}.{last}".lower().translate(SPELLED)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore")
    words = re.findall("[a-z]+", plain.decode())
    return f"{'.'.join(words) if len(words) > 1 else f'customer{number}'}@example.org"


def note(language: Language, turn: int, number: int) -> str:
    """A remark of the customer service; the first customer of a language has all its letters."""
    if turn == 0:
        return f"Test of the special letters of {language['name']}: {' '.join(alphabet(language))}"
    return NOTES[number // 7 % len(NOTES)]


def main() -> None:
    """Writes the sample."""
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(FIELDS)
        writer.writerows([person[field] for field in FIELDS] for person in customers())


if __name__ == "__main__":
    main()
