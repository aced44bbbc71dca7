"""All faults."""

from fuzzing.mutants.access import ACCESS
from fuzzing.mutants.entities import ENTITIES
from fuzzing.mutants.files import FILES
from fuzzing.mutants.forms import FORMS
from fuzzing.mutants.life_cycle import LIFE_CYCLE
from fuzzing.mutants.numbers import NUMBERS
from fuzzing.mutants.search import QUIRKS, SEARCH
from fuzzing.mutants.statuses import STATUSES

MUTANTS = (*STATUSES, *FORMS, *ACCESS, *LIFE_CYCLE, *ENTITIES, *FILES, *NUMBERS, *SEARCH, *QUIRKS)
