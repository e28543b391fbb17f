-- Departments, the duty list, tasks from above, scores.
CREATE TABLE department (key INTEGER PRIMARY KEY, name TEXT, kind TEXT, level TEXT, contact TEXT, phone TEXT, duties TEXT,
    aliases TEXT, note TEXT, merged_into INTEGER, closed_on TEXT, enterprise INTEGER, example INTEGER, position INTEGER,
    source TEXT)
--;
CREATE TABLE department_name (key INTEGER PRIMARY KEY, department INTEGER, name TEXT, since TEXT, until TEXT)
--;
CREATE INDEX department_name_department ON department_name (department)
--;
CREATE TABLE duty_item (key INTEGER PRIMARY KEY, number TEXT, title TEXT, list TEXT, department INTEGER, department_text TEXT,
    basis TEXT, since TEXT, until TEXT, note TEXT, example INTEGER, position INTEGER, source TEXT)
--;
CREATE TABLE handed_task (key INTEGER PRIMARY KEY, received_on TEXT, department INTEGER, department_text TEXT, title TEXT,
    text TEXT, due_on TEXT, duty_item INTEGER, answer TEXT, answered_on TEXT, worker INTEGER, reason TEXT, agreed_by TEXT,
    paper INTEGER, work_order INTEGER)
--;
CREATE INDEX handed_task_received_on ON handed_task (received_on)
--;
CREATE TABLE department_score (key INTEGER PRIMARY KEY, department INTEGER, period TEXT, response INTEGER, result INTEGER,
    manner INTEGER, remark TEXT, worker INTEGER)
--;
CREATE INDEX department_score_period ON department_score (period)
