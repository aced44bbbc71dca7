"""Looks around on a server that nothing may be made on, so that ids and names are known which lead somewhere."""

from functools import partial

from fuzzing.world import SECTION, World, read_sets
from olconnect import Client
from olconnect_services import ContentSets, DataSets, JobSets

FEW = 5
_RESOURCES = {
    "template": "TEMPLATE",
    "mapping_configuration": "DATA_MAPPING_CONFIG",
    "job_preset": "JOB_CREATION_CONFIG",
    "output_preset": "OUTPUT_CREATION_CONFIG",
    "data_file": "DATA_FILE",
}


def survey(client: Client) -> World:
    """Some of what exists on the server, read from its own lists; what cannot be read is left out and noted."""
    world = World()
    for kind, resource in _RESOURCES.items():
        world.attempt(partial(_find_files, world, client, kind, resource))
    lists: dict[str, DataSets | ContentSets | JobSets]
    lists = {"data_set": client.data_sets, "content_set": client.content_sets, "job_set": client.job_sets}
    for kind, service in lists.items():
        world.attempt(partial(_find_sets, world, kind, service))
    world.attempt(partial(read_sets, world, client))
    world.add("section", SECTION)
    return world


def _find_sets(world: World, kind: str, service: DataSets | ContentSets | JobSets) -> None:
    world.add(kind, *service.get_all().identifiers[-FEW:])


def _find_files(world: World, client: Client, kind: str, resource: str) -> None:
    found = client.file_store.list_resources(type_=resource)
    world.add(kind, *(file.id for file in found[:FEW]))
