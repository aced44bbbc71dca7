"""Measure the fuzz: seed faults into the sandbox, one at a time, and see whether it finds them.

    python scripts/mutants.py [--only ID ...] [--seeds N ...] [--shards N] [--out FOLDER] [--whole] [--clean]

Each fault is looked for with each seed until the first check fails, for at most as long as `make fuzz` takes; one that
is missed with a seed counts as missed. The folder keeps the results: a run that was stopped goes on where it stopped.
With --clean the sandbox without a fault is run with five seeds instead. What the numbers mean: docs/fuzzing.md.
"""

import argparse
import os
import tempfile
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from fuzzing.mutants.catalogue import MUTANTS
from fuzzing.mutants.clean import add_clean, branches, clean_run, read_clean
from fuzzing.mutants.clean import told as told_clean
from fuzzing.mutants.results import Results, scores
from fuzzing.mutants.tables import tables
from fuzzing.mutants.trial import Outcome, look_for
from fuzzing.run import PARTS

ROOT = Path(__file__).resolve().parent.parent
SEEDS = (1, 2, 3)
CLEAN_SEEDS = (1, 2, 3, 4, 5)


def one(name: str, seed: int, *, whole: bool) -> Outcome:
    """Look for one fault with one seed, in a process of its own."""
    mutant = next(mutant for mutant in MUTANTS if mutant.id == name)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        return look_for(mutant, seed, Path(folder), whole=whole)


def measure(names: list[str], seeds: list[int], results: Results, shards: int, *, whole: bool) -> None:
    """Look for all faults that the results lack; seed by seed, and none that an earlier seed has missed."""
    with ProcessPoolExecutor(shards) as pool:
        for seed in seeds:
            known = results.read()
            missed = {name for name, earlier in known if earlier in seeds and known[name, earlier].kill is None}
            left = [name for name in names if (name, seed) not in known and name not in missed]
            running = [pool.submit(one, name, seed, whole=whole) for name in left]
            for done in as_completed(running):
                outcome = done.result()
                results.add(outcome)
                print(told(outcome), flush=True)


def run_clean(out: Path, shards: int) -> None:
    """Run the sandbox without a fault, and tell of it."""
    file = out / "clean.jsonl"
    known = {(run.part, run.seed) for run in read_clean(file)}
    left = [(part.name, seed) for seed in CLEAN_SEEDS for part in PARTS if (part.name, seed) not in known]
    with ProcessPoolExecutor(shards) as pool:
        for done in as_completed([pool.submit(clean_run, name, seed, out) for name, seed in left]):
            add_clean(file, done.result())
    print(told_clean(read_clean(file), branches(out)))


def told(outcome: Outcome) -> str:
    """One line for people."""
    kill = outcome.kill
    how = f"{kill.phase}: {kill.check}: {kill.operation}: {kill.message}" if kill else "missed"
    return f"mutants: {outcome.mutant} (seed {outcome.seed}, {outcome.seconds:.0f} s): {how}"


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Seed faults into the sandbox and see whether the fuzz finds them.")
    parser.add_argument("--only", nargs="+", metavar="ID", default=[mutant.id for mutant in MUTANTS], help="faults")
    parser.add_argument("--seeds", nargs="+", type=int, default=list(SEEDS), help="a fault must be found with each")
    parser.add_argument("--shards", type=int, default=os.cpu_count() or 1, help="processes (%(default)s)")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "mutants", help="folder for the results")
    parser.add_argument("--whole", action="store_true", help="look for each in a whole default run")
    parser.add_argument("--clean", action="store_true", help="run the sandbox without a fault, with five seeds")
    return parser.parse_args()


def main() -> None:
    """Measure, and print the tables."""
    options = arguments()
    if options.clean:
        run_clean(options.out, options.shards)
        return
    results = Results(options.out / "results.jsonl")
    measure(options.only, options.seeds, results, options.shards, whole=options.whole)
    wanted = [mutant for mutant in MUTANTS if mutant.id in options.only]
    print(tables(scores(wanted, results.read(), options.seeds)))


if __name__ == "__main__":
    main()
