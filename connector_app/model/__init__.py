"""The ground floor: the nouns of the field and their rules. No I/O, no clock, no chance. Start reading here."""
