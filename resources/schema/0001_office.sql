-- Identity: one key for each record of the file. Rows of the tables below go by it; the id leaves the file, the key never does.
CREATE TABLE entity_name (number INTEGER PRIMARY KEY, name TEXT NOT NULL)
--;
CREATE TABLE record (key INTEGER PRIMARY KEY, id BLOB NOT NULL, entity INTEGER NOT NULL, born INTEGER)
--;
CREATE UNIQUE INDEX record_id ON record (id)
--;
-- Desks: every incarnation whose deeds this file holds. own = 1 is the one that writes here now.
CREATE TABLE desk (number INTEGER PRIMARY KEY, id BLOB NOT NULL, own INTEGER NOT NULL, letter TEXT, name TEXT,
    sign_key BLOB, sign_secret BLOB, box_key BLOB, box_secret BLOB, status TEXT, acknowledged BLOB)
--;
CREATE UNIQUE INDEX desk_id ON desk (id)
--;
-- The journal: one row a saved deed.
CREATE TABLE op (key INTEGER PRIMARY KEY, desk INTEGER NOT NULL, number INTEGER NOT NULL, epoch INTEGER NOT NULL,
    time INTEGER NOT NULL, tick INTEGER NOT NULL, account INTEGER, action TEXT NOT NULL, detail TEXT, wall INTEGER NOT NULL,
    undone_desk BLOB, undone_number INTEGER, parts INTEGER NOT NULL, body_hash BLOB NOT NULL, chain BLOB NOT NULL)
--;
CREATE UNIQUE INDEX op_desk_number ON op (desk, number)
--;
CREATE TABLE op_body (op INTEGER NOT NULL, chunk INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (op, chunk))
--;
-- Which later deeds touched a record; its birth stands in record.born.
CREATE TABLE op_touch (record INTEGER NOT NULL, op INTEGER NOT NULL, PRIMARY KEY (record, op))
--;
-- Heads of a field: only where it changed after the record was born, or has several heads.
-- shown = 1: the value in the table. value: of heads that are not shown. overtaken = 1: named as seen by a later deed.
CREATE TABLE head (record INTEGER NOT NULL, field TEXT NOT NULL, desk INTEGER NOT NULL, number INTEGER NOT NULL,
    shown INTEGER NOT NULL, overtaken INTEGER NOT NULL, value BLOB, PRIMARY KEY (record, field, desk, number))
--;
CREATE TABLE removal (record INTEGER NOT NULL, desk INTEGER NOT NULL, number INTEGER NOT NULL, covers BLOB NOT NULL,
    PRIMARY KEY (record, desk, number))
--;
CREATE TABLE chain_head (desk INTEGER NOT NULL, number INTEGER NOT NULL, chain BLOB NOT NULL, signature BLOB NOT NULL,
    PRIMARY KEY (desk, number))
--;
CREATE TABLE parked (desk INTEGER NOT NULL, number INTEGER NOT NULL, why TEXT NOT NULL, PRIMARY KEY (desk, number))
--;
CREATE TABLE receipt (bundle BLOB PRIMARY KEY, sha256 BLOB NOT NULL, wall INTEGER NOT NULL, account INTEGER, fresh INTEGER NOT NULL)
--;
CREATE TABLE attachment (sha256 BLOB PRIMARY KEY, size INTEGER NOT NULL, content BLOB NOT NULL)
--;
-- Beside the journal: this desk's own notes. Outside digest and exchange.
CREATE TABLE read_log (key INTEGER PRIMARY KEY, wall INTEGER NOT NULL, account INTEGER, what TEXT NOT NULL, record INTEGER,
    fields TEXT, reason TEXT, rows INTEGER)
--;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT)
--;
CREATE TABLE draft (name TEXT PRIMARY KEY, account INTEGER, wall INTEGER NOT NULL, content TEXT NOT NULL)
--;
CREATE TABLE office (key INTEGER PRIMARY KEY, community TEXT, street TEXT, division TEXT, phone TEXT)
--;
CREATE TABLE worker (key INTEGER PRIMARY KEY, name TEXT, role TEXT, inactive INTEGER)
--;
CREATE TABLE saved_view (key INTEGER PRIMARY KEY, list TEXT, name TEXT, filter TEXT, columns TEXT, sort TEXT, position INTEGER)
--;
CREATE TABLE code_alias (key INTEGER PRIMARY KEY, list TEXT, word TEXT, code TEXT, keep_word INTEGER)
--;
CREATE TABLE import_mapping (key INTEGER PRIMARY KEY, fingerprint TEXT, mapping TEXT)
--;
CREATE TABLE estate (key INTEGER PRIMARY KEY, name TEXT)
--;
CREATE TABLE building (key INTEGER PRIMARY KEY, estate INTEGER, number TEXT)
--;
CREATE TABLE stairwell (key INTEGER PRIMARY KEY, building INTEGER, number TEXT)
--;
CREATE TABLE dwelling (key INTEGER PRIMARY KEY, estate INTEGER, building INTEGER, stairwell INTEGER, room TEXT, address TEXT)
--;
CREATE INDEX dwelling_building ON dwelling (building)
--;
CREATE TABLE household (key INTEGER PRIMARY KEY, number TEXT, kind TEXT, pending_head TEXT, note TEXT)
--;
CREATE TABLE resident (key INTEGER PRIMARY KEY, name TEXT, former_name TEXT, sex TEXT, id_type TEXT, id_number TEXT,
    birth_date TEXT, ethnicity TEXT, political_status TEXT, education TEXT, marital_status TEXT, phone TEXT, other_phone TEXT,
    occupation TEXT, employer TEXT, registered_address TEXT, residence TEXT, presence TEXT, died_on TEXT, note TEXT)
--;
CREATE INDEX resident_id_number ON resident (id_number)
--;
CREATE TABLE membership (key INTEGER PRIMARY KEY, resident INTEGER, household INTEGER, relation TEXT, since TEXT, until TEXT)
--;
CREATE INDEX membership_resident ON membership (resident)
--;
CREATE INDEX membership_household ON membership (household)
--;
CREATE TABLE occupancy (key INTEGER PRIMARY KEY, household INTEGER, dwelling INTEGER, since TEXT, until TEXT)
--;
CREATE INDEX occupancy_household ON occupancy (household)
--;
CREATE INDEX occupancy_dwelling ON occupancy (dwelling)
--;
CREATE TABLE care (key INTEGER PRIMARY KEY, resident INTEGER, household INTEGER, care_group TEXT, since TEXT, until TEXT, note TEXT)
--;
CREATE INDEX care_resident ON care (resident)
--;
CREATE INDEX care_household ON care (household)
