"""The store on its own: entities, files, contents, tokens, snapshots."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from olconnect_sandbox import StoreError
from olconnect_sandbox.store.blobs import LARGEST_IN_DATABASE, Blob, BlobFolder
from olconnect_sandbox.store.entities import LARGEST_ID, NewEntity
from olconnect_sandbox.store.store import Store
from olconnect_sandbox.store.tokens import TokenOwner

LARGE = b"x" * (LARGEST_IN_DATABASE + 1)


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "sandbox.db" if request.param == "file" else None) as store:
        yield store


@pytest.fixture
def blobs(tmp_path: Path) -> BlobFolder:
    return BlobFolder(tmp_path / "blobs")


class TestEntities:
    def test_no_two_entities_share_an_id(self, store: Store) -> None:
        (data_set,) = store.entities.add("data set", [NewEntity()])
        records = store.entities.add("data record", [NewEntity(parent=data_set)] * 3)
        file = store.files.add("DATA_FILE", Blob.of(b"x"))
        assert len({data_set, *records, file}) == 5

    def test_entities_are_found_in_the_order_asked_for(self, store: Store) -> None:
        first, second = store.entities.add("job", [NewEntity(content="1"), NewEntity(content="2")])
        found = store.entities.find("job", [second, 4242, first, second, -1, LARGEST_ID + 1, 10**40])
        assert [entity.content for entity in found] == ["2", "1", "2"]

    def test_an_entity_of_another_kind_is_not_found(self, store: Store) -> None:
        (job,) = store.entities.add("job", [NewEntity()])
        assert not store.entities.exists("job set", job)

    def test_deletion_reaches_everything_below(self, store: Store) -> None:
        entities = store.entities
        one, other = entities.add("job set", [NewEntity(), NewEntity()])
        job, kept = entities.add("job", [NewEntity(parent=one), NewEntity(parent=other)])
        (segment,) = entities.add("job segment", [NewEntity(parent=job)])
        entities.delete(one)
        assert entities.ids("job set") == [other]
        assert entities.ids("job") == [kept]
        assert not entities.exists("job segment", segment)
        assert [entity.id for entity in entities.find("job segment", [segment], deleted=True)] == [segment]

    def test_a_transaction_that_fails_changes_nothing(self, store: Store) -> None:
        def fail() -> None:
            with store.database.transaction():
                store.entities.add("data set", [NewEntity()])
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail()
        assert store.entities.ids("data set") == []


class TestFiles:
    def test_a_snapshot_brings_back_what_was_deleted(self, store: Store) -> None:
        small = store.files.add("DATA_FILE", Blob.of(b"small"), filename="small")
        large = store.files.add("DATA_FILE", store.blobs.adopt([LARGE]), filename="large")
        snapshot = store.snapshot()
        for number in (small, large):
            store.blobs.remove(store.files.delete(number))
        store.files.add("DATA_FILE", store.blobs.adopt([LARGE]), filename="later")
        store.reset(snapshot)
        found = {name: store.files.find(name) for name in ("small", "large", "later")}
        assert found["later"] is None
        assert found["small"] is not None
        assert found["small"].blob.read() == b"small"
        assert found["large"] is not None
        assert found["large"].blob.read() == LARGE

    def test_a_reset_removes_contents_that_came_later(self, store: Store) -> None:
        empty = store.snapshot()
        blob = store.blobs.adopt([LARGE])
        store.files.add("DATA_FILE", blob)
        store.reset(empty)
        assert blob.path is not None
        assert not blob.path.exists()

    def test_ids_go_on_from_the_snapshot(self, store: Store) -> None:
        empty = store.snapshot()
        first = store.files.add("DATA_FILE", Blob.of(b"x"))
        store.reset(empty)
        assert store.files.add("DATA_FILE", Blob.of(b"x")) == first


class TestBlobs:
    def test_small_contents_stay_in_memory(self, blobs: BlobFolder) -> None:
        blob = blobs.adopt([b"a", b"b"])
        assert (blob.size, blob.content, blob.path) == (2, b"ab", None)

    def test_large_contents_go_to_a_file(self, blobs: BlobFolder) -> None:
        blob = blobs.adopt([b"x"] * 3 + [LARGE])
        assert blob.path is not None
        assert (blob.size, blob.content, blob.path.stat().st_size) == (len(LARGE) + 3, None, len(LARGE) + 3)
        assert blob.read() == b"xxx" + LARGE

    async def test_content_that_breaks_off_leaves_nothing(self, blobs: BlobFolder, tmp_path: Path) -> None:
        async def broken() -> AsyncIterator[bytes]:
            yield LARGE
            raise ConnectionError

        with pytest.raises(ConnectionError):
            await blobs.receive(broken())
        assert list((tmp_path / "blobs").iterdir()) == []

    def test_what_nobody_knows_is_swept_away(self, blobs: BlobFolder, tmp_path: Path) -> None:
        kept, left = blobs.adopt([LARGE]), blobs.adopt([LARGE])
        assert kept.path is not None
        assert left.path is not None
        blobs.sweep([kept.path.name])
        assert list((tmp_path / "blobs").iterdir()) == [kept.path]


class TestTokens:
    def test_a_token_is_known_until_long_after_it_has_expired(self, store: Store) -> None:
        owner = TokenOwner("ann", expires=1100)
        store.tokens.add("secret", owner, now=1000)
        store.tokens.add("other", TokenOwner("bob", expires=2100), now=2000)
        assert store.tokens.find("secret") == owner
        store.tokens.add("third", TokenOwner("bob", expires=200_000), now=100_000)
        assert store.tokens.find("secret") is None

    def test_the_store_holds_no_token(self, store: Store) -> None:
        store.tokens.add("a-secret-token", TokenOwner("ann", expires=1100), now=1000)
        assert b"a-secret-token" not in store.database.serialize()


class TestStoreFile:
    def test_everything_is_there_after_a_restart(self, tmp_path: Path) -> None:
        path = tmp_path / "sandbox.db"
        with Store(path) as store:
            (data_set,) = store.entities.add("data set", [NewEntity()])
            large = store.files.add("DATA_FILE", store.blobs.adopt([LARGE]), filename="large")
            (path.with_name("sandbox.db.files") / "blobs" / "left-over").write_bytes(b"x")
        with Store(path) as store:
            assert store.entities.ids("data set") == [data_set]
            found = store.files.find("large")
            assert found is not None
            assert found.blob.read() == LARGE
            assert store.files.add("DATA_FILE", Blob.of(b"x")) == large + 1
        assert not (tmp_path / "sandbox.db.files" / "blobs" / "left-over").exists()

    def test_two_sandboxes_cannot_share_it(self, tmp_path: Path) -> None:
        with Store(tmp_path / "sandbox.db"), pytest.raises(StoreError, match="locked"):
            Store(tmp_path / "sandbox.db")

    def test_another_file_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "letter.txt").write_bytes(b"no database" * 500)
        with pytest.raises(StoreError, match=r"letter\.txt"):
            Store(tmp_path / "letter.txt")

    def test_a_store_of_another_format_is_refused(self, tmp_path: Path) -> None:
        connection = sqlite3.connect(tmp_path / "sandbox.db")
        connection.executescript("CREATE TABLE entity (id); PRAGMA user_version = 99;")
        connection.close()
        with pytest.raises(StoreError, match="format 99"):
            Store(tmp_path / "sandbox.db")

    def test_a_folder_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="cannot open"):
            Store(tmp_path / "missing" / "sandbox.db")

    def test_a_store_in_memory_leaves_no_folder(self) -> None:
        with Store() as store:
            folder = store.output.parent
            assert folder.exists()
        assert not folder.exists()
