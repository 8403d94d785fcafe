"""The pretend platform: a stranger of our own, for practice accounts and for tests, strict where the rules are."""
