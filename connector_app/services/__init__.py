"""What a person can ask of the program: the verbs, over plain ports."""
