"""The part of the model that follows the values of data records, and the pages of content sets."""

from attrs import define, field

from fuzzing.broken import expect
from fuzzing.counts import pages_told
from fuzzing.exchange import Exchange, Json, entries, member


@define
class Values:
    """The values that were put into data records, or read from them, by name."""

    strict: bool
    known: dict[int, dict[str, str]] = field(factory=dict[int, dict[str, str]])

    def observe(self, exchange: Exchange) -> None:
        """Take notice of what concerns values."""
        if not exchange.ok or not self.strict:
            return
        if exchange.id in ("data_records_update_values", "data_records_update_multiple_values"):
            sent = exchange.sent_json
            for update in sent if isinstance(sent, list) else [sent]:
                record = member(update, "id")
                if isinstance(record, (int, float)):
                    self.known.setdefault(int(record), {}).update(_fields(update))
        elif exchange.id == "data_records_get_values":
            self._read(exchange)

    def _read(self, exchange: Exchange) -> None:
        found = exchange.json
        record = member(found, "id")
        read = _fields(found)
        if not isinstance(record, int) or not read:
            return
        expect(record == exchange.entity, f"{exchange.id} reads another data record")
        for name, value in self.known.get(record, {}).items():
            expect(read.get(name) == value, f"{exchange.id} does not read the value that was put")
        self.known[record] = read


def _fields(document: Json) -> dict[str, str]:
    """Names and texts; a value that is no text is left out, and so is what a data model may write in its own way."""
    pairs = ((member(pair, "name"), member(pair, "value")) for pair in entries(document, "fields"))
    return {name: value for name, value in pairs if isinstance(name, str) and isinstance(value, str)}


@define
class Pages:
    """How many pages content sets have, as a whole and by content item."""

    whole: dict[int, int] = field(factory=dict[int, int])
    details: dict[int, list[Json]] = field(factory=dict[int, list[Json]])

    def observe(self, exchange: Exchange) -> None:
        """Take notice of what concerns pages."""
        entity, found = exchange.entity, exchange.json
        if exchange.id != "content_sets_get_page_details" or not exchange.ok or entity is None:
            return
        if isinstance(found, list):
            self.details[entity] = found
        else:
            self.whole[entity] = pages_told(found)
        if entity in self.whole and entity in self.details:
            told = sum(map(pages_told, self.details[entity]))
            expect(told == self.whole[entity], f"{entity} has {self.whole[entity]} pages, its content items {told}")
