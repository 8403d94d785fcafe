"""What each page does: asks the door, reads the database, tells its view. One small controller a page."""
