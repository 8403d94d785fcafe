"""What the program says, the same in the window and on the command line. Plain words, no Qt."""
