-- Clocks in working time: the office's own calendar over the one that is shipped, and its hours.
CREATE TABLE calendar_day (key INTEGER PRIMARY KEY, day TEXT, working INTEGER, name TEXT, note TEXT, imported INTEGER)
--;
CREATE INDEX calendar_day_day ON calendar_day (day)
--;
CREATE TABLE calendar_year (key INTEGER PRIMARY KEY, year INTEGER, source TEXT, confirmed_on TEXT)
--;
CREATE TABLE office_hours (key INTEGER PRIMARY KEY, since TEXT, until TEXT, morning_from TEXT, morning_to TEXT, afternoon_from TEXT,
    afternoon_to TEXT, weekdays TEXT, note TEXT)
