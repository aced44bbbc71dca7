"""Operations: work that goes on while clients ask how far it is."""
