"""The window's composition: an application, Qt's loop, the engine's thread, the main window."""
