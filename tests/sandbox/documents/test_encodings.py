"""Character encodings are found out; what is no text is refused."""

# ruff: noqa: RUF001 (letters of many alphabets are what this is about)

import pytest

from olconnect_sandbox.documents import DataFileError, read_records

WESTERN = "Name;Stadt;Notiz\r\nJürgen Müßig;Köln;Größe 5 für 3 €\r\nJosé Peña;Besançon;l'été – déjà\r\n"
CENTRAL = "Jméno;Město;Poznámka\r\nČeněk Řehoř;Plzeň;příliš žluťoučký kůň\r\nŻaneta Łęcka;Łódź;źdźbło\r\n"
CYRILLIC = "Имя;Город;Примечание\r\nПётр Щукин;Псков;подъезд № 5\r\nЇжак Ґудзь;Київ;взірець\r\n"
GREEK = "Όνομα;Πόλη;Σημείωση\r\nΓιώργος Παπάς;Αθήνα;δεύτερος όροφος\r\nΕλένη Ξένου;Πάτρα;πόρτα 5\r\n"
TURKISH = "Ad;Şehir;Not\r\nİbrahim Öztürk;Eskişehir;ikinci kapı\r\nIşıl Güneş;Muğla;bahçeli yeşil ev\r\n"
BALTIC = "Vardas;Miestas;Pastaba\r\nŽydrūnas Šarūnas;Šiauliai;įėjimas iš kiemo\r\nĀbols Ķēniņš;Rīga;trešais stāvs\r\n"
LATIN_9 = "Nom;Ville;Prix\r\nŒuvrard Zoë;Besançon;5 €\r\nHélène Bœuf;Orléans;où ça\r\n"

ENCODED = [
    (WESTERN, "utf-8", "utf-8"),
    (WESTERN, "utf-8-sig", "utf-8"),
    (WESTERN, "utf-16", "utf-16-le"),
    (WESTERN, "utf-32", "utf-32-le"),
    (WESTERN, "cp1252", "cp1252"),
    (CENTRAL, "cp1250", "cp1250"),
    (CYRILLIC, "cp1251", "cp1251"),
    (CYRILLIC, "utf-16-le", "utf-16-le"),
    (CYRILLIC, "utf-16-be", "utf-16-be"),
    (GREEK, "cp1253", "cp1253"),
    (TURKISH, "cp1254", "cp1254"),
    (BALTIC, "cp1257", "cp1257"),
    (LATIN_9, "iso8859-15", "iso8859-15"),
    ("a;b\r\n1;2\r\n", "ascii", "utf-8"),
]


@pytest.mark.parametrize(("text", "encoding", "found"), ENCODED)
def test_the_encoding_is_found_out(text: str, encoding: str, found: str) -> None:
    records = read_records(text.encode(encoding))
    assert records.encoding == found
    assert [";".join(records.fields), *map(";".join, map(dict.values, records.rows))] == text.splitlines()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_mark_is_no_part_of_the_first_name(encoding: str) -> None:
    assert read_records("\ufeffid;name\n1;Ann\n".encode(encoding)).fields == ("id", "name")


def test_accents_far_into_a_file_are_seen() -> None:
    content = b"id;name\n" + b"1;Ann\n" * 50_000 + "2;Čeněk Řehoř\n3;Žaneta Šťastná\n".encode("cp1250")
    assert read_records(content).rows[-1] == {"id": "3", "name": "Žaneta Šťastná"}


def test_windows_1252_where_several_encodings_give_the_same_text() -> None:
    assert read_records("id;name\n1;Jürgen\n".encode("cp1250")).encoding == "cp1252"


def test_an_encoding_that_cannot_be_is_not_taken() -> None:
    """0x81 is no character of Windows-1252; the sample alone fits ISO-8859-15 as well."""
    content = b"id;name\n" + "1;Jürgen Müßig\n".encode("cp1252") * 6_000 + b"2;\x81\n"
    assert read_records(content).encoding == "iso8859-15"


def test_a_byte_that_no_likely_encoding_has_is_reported() -> None:
    """0xD2 is no character of Windows-1253."""
    content = GREEK.encode("cp1253") + "1;Γιώργος;Πάτρα\r\n".encode("cp1253") * 6_000 + b"2;\xd2;\n"
    with pytest.raises(DataFileError, match=r"not valid cp1253: .* 0xd2 in position"):
        read_records(content)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "empty"),
        (b"id;name\n1;a\0b\x01\n", "zero bytes"),
        ("id;name\n1;Čeněk Žižka".encode()[:-1] + b"\xc5", "UTF-8 but for 1 bytes, the first at offset 24"),
        (b"\xef\xbb\xbfid;name\n1;\xff\n", "not valid utf-8"),
        (b"\xef\xbb\xbfid;name\n1;\0\n", "zero bytes"),
        (b"\xff\xfei\0d\0\n\0x", "not valid utf-16-le"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(DataFileError, match=message):
        read_records(content)
