CREATE TABLE matter (key INTEGER PRIMARY KEY, code TEXT, name TEXT NOT NULL, also TEXT, area TEXT, basis TEXT, who_may_apply TEXT,
    condition TEXT, steps TEXT, limit_days INTEGER, limit_note TEXT, at_counter INTEGER, online INTEGER, by_agent INTEGER,
    decided_by TEXT, form_fields TEXT, result TEXT, say TEXT, note TEXT, goes_out INTEGER, order_category INTEGER, paper TEXT,
    certainty TEXT, example INTEGER, inactive INTEGER, position INTEGER)
--;
CREATE INDEX matter_code ON matter (code)
--;
CREATE TABLE matter_material (key INTEGER PRIMARY KEY, matter INTEGER, position INTEGER, name TEXT NOT NULL, kind TEXT,
    copies INTEGER, note TEXT, data_known INTEGER, original_needed INTEGER,
    only_agent INTEGER)
--;
CREATE INDEX matter_material_matter ON matter_material (matter)
--;
CREATE TABLE refused_paper (key INTEGER PRIMARY KEY, code TEXT, name TEXT NOT NULL, covers TEXT, go_to TEXT, reply TEXT,
    basis TEXT, batch TEXT, certainty TEXT, example INTEGER, inactive INTEGER, position INTEGER)
--;
CREATE TABLE skill (key INTEGER PRIMARY KEY, worker INTEGER, area TEXT, matter INTEGER, level TEXT, since TEXT)
--;
CREATE INDEX skill_worker ON skill (worker)
--;
CREATE TABLE counter_visit (key INTEGER PRIMARY KEY, number TEXT, arrived_at TEXT, began_at TEXT, ended_at TEXT,
    worker INTEGER, resident INTEGER, household INTEGER, name TEXT, phone TEXT, id_note TEXT, agent_name TEXT,
    agent_relation TEXT, agent_id TEXT, state TEXT, queue INTEGER, note TEXT, finished_here INTEGER)
--;
CREATE INDEX counter_visit_number ON counter_visit (number)
--;
CREATE INDEX counter_visit_arrived_at ON counter_visit (arrived_at)
--;
CREATE INDEX counter_visit_resident ON counter_visit (resident, arrived_at) WHERE resident IS NOT NULL
--;
CREATE INDEX counter_visit_household ON counter_visit (household, arrived_at) WHERE household IS NOT NULL
--;
CREATE INDEX counter_visit_state ON counter_visit (state) WHERE state IN ('waiting', 'open')
--;
CREATE TABLE handling (key INTEGER PRIMARY KEY, visit INTEGER, continued_in INTEGER, matter INTEGER, refused_paper INTEGER,
    title TEXT, resident INTEGER, worker INTEGER, state TEXT, began_at TEXT, ended_at TEXT, minutes INTEGER, form TEXT,
    notice_until TEXT, due_on TEXT, work_order INTEGER, paper INTEGER, handed_to INTEGER, handed_note TEXT, receipt TEXT,
    note TEXT)
--;
CREATE INDEX handling_visit ON handling (visit)
--;
CREATE INDEX handling_continued_in ON handling (continued_in) WHERE continued_in IS NOT NULL
--;
CREATE INDEX handling_resident ON handling (resident, began_at) WHERE resident IS NOT NULL
--;
CREATE INDEX handling_began_at ON handling (began_at, worker, matter)
--;
CREATE INDEX handling_state ON handling (state) WHERE state IN ('begun', 'lacking', 'accepted', 'passed_on')
--;
CREATE INDEX handling_work_order ON handling (work_order) WHERE work_order IS NOT NULL
--;
CREATE INDEX handling_receipt ON handling (receipt)
--;
CREATE INDEX handling_handed_to ON handling (handed_to) WHERE handed_to IS NOT NULL
--;
CREATE TABLE handling_material (key INTEGER PRIMARY KEY, handling INTEGER, material INTEGER, name TEXT, position INTEGER,
    kind TEXT, copies INTEGER, original_needed INTEGER, state TEXT, note TEXT)
--;
CREATE INDEX handling_material_handling ON handling_material (handling)
