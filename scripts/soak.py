"""A long run of both clients against a sandbox that breaks all the time; at its end the books must agree.

    python scripts/soak.py [--seed N] [--operations 2000] [--minutes 10]

Every operation that the server has started must be known to a client: it has it, has adopted it, or names its start as
uncertain. Loopback only. Exit status 1 on any difference.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypedDict

from attrs import define
from soaking.books import Books
from soaking.night import Night
from soaking.weather import LATE_SECONDS, Weather
from soaking.work import PACE, PASSWORD, RETRY, TIMEOUT, TOTAL_TIMEOUT, USER, Press, Work, at_once

from olconnect import AsyncClient, Client, Hooks, Pace, Retry
from olconnect_sandbox import Sandbox

WORKERS = 6  # of each client
PIECES = 8  # that each worker does in a round
OPERATION_SECONDS = 0.03  # that an operation takes at least: some are still listed when an answer is lost
CLEARING_ROUNDS = 3


class Options(TypedDict):
    """What both clients are made with."""

    timeout: float
    total_timeout: float
    retry: Retry
    pace: Pace
    hooks: Hooks


def chance(seed: int) -> random.Random:
    """Numbers that are the same for the same seed."""
    return random.Random(seed)  # noqa: S311 - chance, no secret


@define(eq=False)
class Soak:
    """One run."""

    sandbox: Sandbox
    work: Work
    hooks: Hooks

    def synchronous(self, seeds: list[int], tokens: list[str]) -> list[str]:
        """A round of work by the synchronous client; the tokens of which the end is not seen yet."""

        def worker(seed: int) -> None:
            draw = chance(seed)
            for _ in range(PIECES):
                at_once(self.work.one(client, draw))

        def resumed(token: str) -> bool:
            return at_once(self.work.resume(client, token))

        with (
            Client(self.sandbox.url, user=USER, password=PASSWORD, **self._options) as client,
            ThreadPoolExecutor(WORKERS) as pool,
        ):
            list(pool.map(worker, seeds))
            return [token for token, seen in zip(tokens, pool.map(resumed, tokens), strict=True) if not seen]

    async def asynchronous(self, seeds: list[int], tokens: list[str]) -> list[str]:
        """The same by the asynchronous client."""

        async def worker(seed: int) -> None:
            draw = chance(seed)
            for _ in range(PIECES):
                await self.work.one(client, draw)

        async with AsyncClient(self.sandbox.url, user=USER, password=PASSWORD, **self._options) as client:
            await asyncio.gather(*map(worker, seeds))
            seen = await asyncio.gather(*(self.work.resume(client, token) for token in tokens))
        return [token for token, was in zip(tokens, seen, strict=True) if not was]

    def round(self, draw: random.Random) -> None:
        """Both at once; afterwards it is decided about uncertain starts."""
        books = self.work.books
        tokens, books.unfinished = books.unfinished, []
        half = len(tokens) // 2
        seeds = [draw.getrandbits(32) for _ in range(2 * WORKERS)]
        with ThreadPoolExecutor(1) as pool:
            other = pool.submit(lambda: asyncio.run(self.asynchronous(seeds[WORKERS:], tokens[half:])))
            left = self.synchronous(seeds[:WORKERS], tokens[:half]) + other.result()
        books.counts["resumed"] += len(tokens) - len(left)
        books.unfinished += left
        books.decide()

    def clear(self) -> None:
        """See the end of every operation that is left, in fair weather."""
        books = self.work.books
        for _ in range(CLEARING_ROUNDS):
            tokens, books.unfinished = books.unfinished, []
            left = self.synchronous([], tokens)
            books.counts["resumed"] += len(tokens) - len(left)
            books.unfinished += left
        books.failures += [f"its end was never seen: {token}" for token in books.unfinished]

    @property
    def _options(self) -> Options:
        return Options(timeout=TIMEOUT, total_timeout=TOTAL_TIMEOUT, retry=RETRY, pace=PACE, hooks=self.hooks)


def report(soak: Soak, weather: Weather, seconds: float) -> list[str]:
    """Print the figures; gives the differences."""
    books = soak.work.books
    started = soak.sandbox.started
    differences = books.differences(started)
    kinds = ", ".join(f"{name} {count}" for name, count in sorted(weather.hits.items()))
    errors = ", ".join(f"{name} {count}" for name, count in sorted(books.errors.items()))
    figures = {
        "operations": len(started),
        "pieces of work": books.counts["pieces of work"],
        "faults": f"{weather.hits.total()} ({kinds})",
        "restarts": weather.restarts,
        "retries": books.counts["retries"],
        "errors": errors,
        "uncertain": books.counts["uncertain"],
        "adopted": books.counts["adopted"],
        "resumed": books.counts["resumed"],
        "pipeline": f"{books.counts['runs killed']} runs killed, {books.counts['runs ended']} ended",
        "duration": f"{seconds:.0f} s",
        "differences": len(differences),
    }
    for name, figure in figures.items():
        print(f"soak: {name:<15} {figure}")
    return differences


def run(seed: int, operations: int, minutes: float, *, kills: int = 6, letters: int = 12) -> list[str]:
    """Work until so many operations were started, then see to it that the books agree; gives the differences."""
    began, draw, books = time.monotonic(), chance(seed), Books()
    hooks = Hooks(on_retry=lambda _: books.count("retries"))
    with (
        tempfile.TemporaryDirectory() as folder,
        Sandbox(user=USER, password=PASSWORD, pace=OPERATION_SECONDS, seed=seed) as sandbox,
    ):
        press = Press.made(sandbox.url)
        books.reported |= {each.id for each in sandbox.started}
        soak = Soak(sandbox, Work(press, books, Path(folder)), hooks)
        night = Night(sandbox, press, books, Path(folder), [f"letter-{number}" for number in range(letters)])
        with Weather(sandbox, seed) as weather:
            for _ in range(kills):
                night.run_and_kill(draw)
            while len(books.reported) < operations and time.monotonic() - began < minutes * 60:
                soak.round(draw)
        time.sleep(2 * LATE_SECONDS)  # what the server carries out late has been carried out then
        night.finish()
        soak.clear()
        return report(soak, weather, time.monotonic() - began)


def main() -> None:
    """Run, and tell what was found."""
    parser = argparse.ArgumentParser(
        description="Run both clients for long against a sandbox that breaks all the time."
    )
    parser.add_argument("--seed", type=int, help="of an earlier run, for the same faults")
    parser.add_argument("--operations", type=int, default=2_000, help="that are started at least (%(default)s)")
    parser.add_argument("--minutes", type=float, default=10, help="after which no more begins (%(default)s)")
    options = parser.parse_args()
    seed = random.SystemRandom().randrange(2**32) if options.seed is None else options.seed
    print(f"soak: seed {seed}", flush=True)
    differences = run(seed, options.operations, options.minutes)
    if differences:
        sys.exit("\n".join(f"soak: {difference}" for difference in differences))


if __name__ == "__main__":
    main()
