-- What keeps an account's live updates from working, as a sentence for its owner; '' where nothing does.
ALTER TABLE connections ADD COLUMN live_trouble TEXT NOT NULL DEFAULT '';
