-- Work orders: facts, events that are only added to, and what follows from them (order_state, order_hop: kept by the same
-- transaction, never exchanged, made anew from the events at any time).
CREATE TABLE order_category (key INTEGER PRIMARY KEY, parent INTEGER, code TEXT, name TEXT, department INTEGER, limit_accept INTEGER, limit_sign INTEGER, limit_handle INTEGER, limit_callback INTEGER, urgent_accept INTEGER, urgent_sign INTEGER, urgent_handle INTEGER, urgent_callback INTEGER, checklist TEXT, note TEXT, example INTEGER, inactive INTEGER, position INTEGER)
--;
CREATE TABLE work_order (key INTEGER PRIMARY KEY, number TEXT, kind TEXT, title TEXT, text TEXT, channel TEXT, urgency TEXT, category INTEGER, caller_kind TEXT, resident INTEGER, household INTEGER, caller TEXT, phone TEXT, place TEXT, estate INTEGER, building INTEGER, stairwell INTEGER, dwelling INTEGER, grid INTEGER, reported_at TEXT, limit_accept INTEGER, limit_sign INTEGER, limit_handle INTEGER, limit_callback INTEGER, around_clock INTEGER, force TEXT, partner_grid INTEGER, worker INTEGER, visit INTEGER, handling INTEGER, external_source TEXT, external_number TEXT, external_due TEXT, external_state TEXT, checklist TEXT)
--;
CREATE INDEX work_order_number ON work_order (number)
--;
CREATE INDEX work_order_external ON work_order (external_number) WHERE external_number IS NOT NULL
--;
CREATE INDEX work_order_resident ON work_order (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX work_order_household ON work_order (household) WHERE household IS NOT NULL
--;
CREATE INDEX work_order_building ON work_order (building, category) WHERE building IS NOT NULL
--;
CREATE INDEX work_order_estate ON work_order (estate, category) WHERE estate IS NOT NULL
--;
CREATE INDEX work_order_visit ON work_order (visit) WHERE visit IS NOT NULL
--;
CREATE INDEX work_order_category ON work_order (category, reported_at)
--;
CREATE TABLE order_caller (key INTEGER PRIMARY KEY, work_order INTEGER, resident INTEGER, caller TEXT, phone TEXT, channel TEXT, called_at TEXT, text TEXT, external_number TEXT, external_due TEXT, worker INTEGER)
--;
CREATE INDEX order_caller_order ON order_caller (work_order)
--;
CREATE INDEX order_caller_resident ON order_caller (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX order_caller_external ON order_caller (external_number) WHERE external_number IS NOT NULL
--;
CREATE TABLE order_event (key INTEGER PRIMARY KEY, work_order INTEGER, step TEXT, at TEXT, depth INTEGER, seen INTEGER, worker INTEGER, department INTEGER, assignee INTEGER, reason TEXT, note TEXT, until TEXT, days INTEGER, grade TEXT, level TEXT, reached INTEGER, solved INTEGER, satisfaction TEXT, opinion TEXT, target INTEGER, into_order INTEGER)
--;
CREATE INDEX order_event_order ON order_event (work_order, depth)
--;
CREATE INDEX order_event_into ON order_event (into_order) WHERE into_order IS NOT NULL
--;
CREATE TABLE order_file (key INTEGER PRIMARY KEY, work_order INTEGER, event INTEGER, content TEXT, name TEXT, kind TEXT, bytes INTEGER, added_at TEXT, worker INTEGER, note TEXT)
--;
CREATE INDEX order_file_order ON order_file (work_order)
--;
CREATE TABLE attendance (key INTEGER PRIMARY KEY, work_order INTEGER, department INTEGER, called_at TEXT, arrive_by TEXT, answer TEXT, answered_at TEXT, arrived_at TEXT, person TEXT, phone TEXT, signed INTEGER, finding TEXT, task TEXT, task_due TEXT)
--;
CREATE INDEX attendance_order ON attendance (work_order)
--;
CREATE INDEX attendance_department ON attendance (department, called_at)
--;
CREATE TABLE order_state (work_order INTEGER PRIMARY KEY, state TEXT NOT NULL, open INTEGER NOT NULL, waiting INTEGER NOT NULL, asked INTEGER NOT NULL, since INTEGER NOT NULL, wait_until TEXT, department INTEGER, assignee INTEGER, level TEXT, urge TEXT, reopened INTEGER NOT NULL, returned INTEGER NOT NULL, tries INTEGER NOT NULL, into_order INTEGER, due INTEGER, accept_due INTEGER, sign_due INTEGER, handle_due INTEGER, handle_due_bare INTEGER, callback_due INTEGER, reported INTEGER NOT NULL, accepted INTEGER, dispatched INTEGER, signed INTEGER, answered INTEGER, called INTEGER, closed INTEGER, waited INTEGER NOT NULL, granted INTEGER NOT NULL, spent INTEGER, reached INTEGER, solved INTEGER, satisfaction TEXT, opinion TEXT, excluded TEXT, contested INTEGER NOT NULL, events INTEGER NOT NULL, depth INTEGER NOT NULL)
--;
CREATE INDEX order_state_open ON order_state (state, due) WHERE open = 1
--;
CREATE INDEX order_state_due ON order_state (due) WHERE due IS NOT NULL
--;
CREATE INDEX order_state_assignee ON order_state (assignee, due) WHERE open = 1
--;
CREATE INDEX order_state_reported ON order_state (reported)
--;
CREATE INDEX order_state_closed ON order_state (closed) WHERE closed IS NOT NULL
--;
CREATE INDEX order_state_called ON order_state (called) WHERE called IS NOT NULL
--;
CREATE INDEX order_state_contested ON order_state (contested) WHERE contested > 0
--;
CREATE TABLE order_hop (work_order INTEGER NOT NULL, hop INTEGER NOT NULL, department INTEGER, assignee INTEGER, level TEXT, dispatched INTEGER NOT NULL, sign_due INTEGER, signed INTEGER, handle_due INTEGER, handle_due_bare INTEGER, answered INTEGER, ended INTEGER, outcome TEXT, waited INTEGER NOT NULL, spent INTEGER, PRIMARY KEY (work_order, hop))
--;
CREATE INDEX order_hop_dispatched ON order_hop (dispatched, department)
--;
CREATE INDEX order_hop_department ON order_hop (department, dispatched)
