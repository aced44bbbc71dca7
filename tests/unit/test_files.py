"""Files that are there whole or not at all."""

import os
from pathlib import Path

import pytest

from olconnect._files import check_target, whole_file
from olconnect.errors import InvalidRequestError


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "letters.pdf"
    with whole_file(target) as file:
        file.write(b"let")
        assert not target.exists()
        file.write(b"ters")
    assert target.read_bytes() == b"letters"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("problem", [OSError("disk full"), KeyboardInterrupt(), GeneratorExit()])
def test_whatever_goes_wrong_leaves_the_old_file_and_nothing_else(tmp_path: Path, problem: BaseException) -> None:
    target = tmp_path / "letters.pdf"
    target.write_bytes(b"old")
    with pytest.raises(type(problem)), whole_file(target) as file:  # noqa: PT012 - the write belongs to the story
        file.write(b"new")
        raise problem
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_target_that_cannot_be_replaced_keeps_the_file_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use by another program")

    monkeypatch.setattr(Path, "replace", refuse)
    (tmp_path / "letters.pdf").write_bytes(b"old")
    with pytest.raises(InvalidRequestError) as caught, whole_file(tmp_path / "letters.pdf") as file:
        file.write(b"new")
    (kept,) = (each for each in tmp_path.iterdir() if each.name != "letters.pdf")
    assert kept.read_bytes() == b"new"
    assert (tmp_path / "letters.pdf").read_bytes() == b"old"
    assert f"cannot be replaced (in use by another program): the whole file is {str(kept)!r}" in str(caught.value)


@pytest.mark.parametrize("name", ["x" * 200 + ".pdf", ".hidden", "Größe.pdf", "a.b.c"])
def test_names_of_any_kind(tmp_path: Path, name: str) -> None:
    with whole_file(str(tmp_path / name)) as file:
        file.write(b"x")
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_path_without_a_folder_is_in_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with whole_file("letters.pdf") as file:
        file.write(b"x")
    assert (tmp_path / "letters.pdf").read_bytes() == b"x"


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("", "is a folder"),
        ("missing/letters.pdf", "does not exist: make it first"),
        ("file.txt/letters.pdf", "does not exist: make it first"),
    ],
)
def test_a_target_that_cannot_be_is_refused(tmp_path: Path, target: str, said: str) -> None:
    (tmp_path / "file.txt").write_bytes(b"")
    with pytest.raises(InvalidRequestError, match=said):
        check_target(tmp_path / target)


def test_a_device_is_not_replaced_by_a_file() -> None:
    if os.devnull == "nul":
        pytest.skip("devices have no place in the file system here")
    with pytest.raises(InvalidRequestError, match="open it and pass the file object"):
        check_target(os.devnull)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "latest.pdf"
    try:
        link.symlink_to(tmp_path / "real" / "today.pdf")
    except OSError:
        pytest.skip("links may not be made here")
    with whole_file(link) as file:
        file.write(b"x")
    assert link.is_symlink()
    assert [each.name for each in (tmp_path / "real").iterdir()] == ["today.pdf"]
