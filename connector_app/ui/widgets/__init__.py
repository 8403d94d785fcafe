"""The parts that screens are put together from. Each takes the Theme first and follows it by itself."""
