-- Papers going out: templates the office edits, and one register of numbers for all kinds.
CREATE TABLE paper_template (key INTEGER PRIMARY KEY, code TEXT, title TEXT, kind TEXT, series TEXT, number_pattern TEXT,
    description TEXT, salutation TEXT, body TEXT, fields TEXT, facts TEXT, signatures TEXT, basis TEXT, note TEXT, face TEXT,
    needs_seal INTEGER, example INTEGER, inactive INTEGER, position INTEGER)
--;
CREATE TABLE issued_paper (key INTEGER PRIMARY KEY, number TEXT, seq INTEGER, year INTEGER, month INTEGER, desk TEXT, kind TEXT,
    template INTEGER, title TEXT, issued_at TEXT, worker INTEGER, resident INTEGER, household INTEGER, work_order INTEGER,
    handling INTEGER, recipient TEXT, purpose TEXT, copies INTEGER, content TEXT, outside INTEGER, voided_on TEXT,
    void_reason TEXT, note TEXT)
--;
CREATE INDEX issued_paper_seq ON issued_paper (year, desk, seq)
--;
CREATE INDEX issued_paper_month ON issued_paper (year, month)
--;
CREATE INDEX issued_paper_resident ON issued_paper (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX issued_paper_work_order ON issued_paper (work_order) WHERE work_order IS NOT NULL
--;
CREATE INDEX issued_paper_handling ON issued_paper (handling) WHERE handling IS NOT NULL
