-- Which change of an account goes out next is asked at every change: without reading all that wait.
CREATE INDEX outbox_due ON outbox (connection, not_before, id) WHERE state IN ('waiting', 'waiting-until');
CREATE INDEX outbox_by_lane ON outbox (lane, id) WHERE state IN ('waiting', 'sending', 'waiting-until');
