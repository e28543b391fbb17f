-- What the rates of a period ask for: the few kinds of steps that are counted by the day they happened.
CREATE INDEX order_event_counted ON order_event (at) WHERE step IN ('refuse', 'urge', 'escalate', 'reopen', 'merge', 'withdraw', 'undo')
