"""Search of data entities: rules in two grammars, sorting and grouping."""
