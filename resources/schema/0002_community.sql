-- The community as it is: homes, grids, posts, care groups, visits. Columns of the tables that stood are added at their end.
ALTER TABLE resident ADD COLUMN id_missing_reason TEXT
--;
ALTER TABLE resident ADD COLUMN id_valid_until TEXT
--;
ALTER TABLE resident ADD COLUMN id_issued INTEGER
--;
ALTER TABLE resident ADD COLUMN employment TEXT
--;
ALTER TABLE resident ADD COLUMN unemployed_on TEXT
--;
ALTER TABLE resident ADD COLUMN pension_insurance TEXT
--;
ALTER TABLE resident ADD COLUMN pension_drawing INTEGER
--;
ALTER TABLE resident ADD COLUMN medical_insured INTEGER
--;
ALTER TABLE resident ADD COLUMN party_joined_on TEXT
--;
ALTER TABLE resident ADD COLUMN arrived_on TEXT
--;
ALTER TABLE resident ADD COLUMN permit_until TEXT
--;
ALTER TABLE resident ADD COLUMN registered_kind TEXT
--;
ALTER TABLE resident ADD COLUMN children TEXT
--;
ALTER TABLE resident ADD COLUMN last_health_check TEXT
--;
ALTER TABLE resident ADD COLUMN last_screening TEXT
--;
ALTER TABLE resident ADD COLUMN away_since TEXT
--;
ALTER TABLE resident ADD COLUMN away_to TEXT
--;
ALTER TABLE resident ADD COLUMN away_reason TEXT
--;
ALTER TABLE resident ADD COLUMN verified_on TEXT
--;
ALTER TABLE estate ADD COLUMN code TEXT
--;
ALTER TABLE estate ADD COLUMN kind TEXT
--;
ALTER TABLE estate ADD COLUMN closure TEXT
--;
ALTER TABLE estate ADD COLUMN property_mode TEXT
--;
ALTER TABLE estate ADD COLUMN property_firm TEXT
--;
ALTER TABLE estate ADD COLUMN property_phone TEXT
--;
ALTER TABLE estate ADD COLUMN contract_since TEXT
--;
ALTER TABLE estate ADD COLUMN contract_until TEXT
--;
ALTER TABLE estate ADD COLUMN committee_head TEXT
--;
ALTER TABLE estate ADD COLUMN committee_phone TEXT
--;
ALTER TABLE estate ADD COLUMN committee_since TEXT
--;
ALTER TABLE estate ADD COLUMN committee_until TEXT
--;
ALTER TABLE estate ADD COLUMN built_year TEXT
--;
ALTER TABLE estate ADD COLUMN note TEXT
--;
ALTER TABLE building ADD COLUMN code TEXT
--;
ALTER TABLE building ADD COLUMN use TEXT
--;
ALTER TABLE building ADD COLUMN lowest INTEGER
--;
ALTER TABLE building ADD COLUMN floors INTEGER
--;
ALTER TABLE building ADD COLUMN doors_per_floor INTEGER
--;
ALTER TABLE building ADD COLUMN shop_floors INTEGER
--;
ALTER TABLE building ADD COLUMN missing TEXT
--;
ALTER TABLE building ADD COLUMN extra TEXT
--;
ALTER TABLE building ADD COLUMN built_year TEXT
--;
ALTER TABLE building ADD COLUMN note TEXT
--;
ALTER TABLE stairwell ADD COLUMN floors INTEGER
--;
ALTER TABLE stairwell ADD COLUMN doors_per_floor INTEGER
--;
ALTER TABLE stairwell ADD COLUMN note TEXT
--;
ALTER TABLE dwelling ADD COLUMN code TEXT
--;
ALTER TABLE dwelling ADD COLUMN floor INTEGER
--;
ALTER TABLE dwelling ADD COLUMN use TEXT
--;
ALTER TABLE dwelling ADD COLUMN state TEXT
--;
ALTER TABLE dwelling ADD COLUMN tenure TEXT
--;
ALTER TABLE dwelling ADD COLUMN heating TEXT
--;
ALTER TABLE dwelling ADD COLUMN layout TEXT
--;
ALTER TABLE dwelling ADD COLUMN area INTEGER
--;
ALTER TABLE dwelling ADD COLUMN built_year TEXT
--;
ALTER TABLE dwelling ADD COLUMN owner_name TEXT
--;
ALTER TABLE dwelling ADD COLUMN owner_phone TEXT
--;
ALTER TABLE dwelling ADD COLUMN hazard TEXT
--;
ALTER TABLE dwelling ADD COLUMN hazard_on TEXT
--;
ALTER TABLE dwelling ADD COLUMN note TEXT
--;
ALTER TABLE household ADD COLUMN previous_number TEXT
--;
ALTER TABLE household ADD COLUMN vehicles TEXT
--;
ALTER TABLE household ADD COLUMN pets TEXT
--;
ALTER TABLE household ADD COLUMN verified_on TEXT
--;
ALTER TABLE household ADD COLUMN ended_on TEXT
--;
ALTER TABLE household ADD COLUMN joined_into INTEGER
--;
ALTER TABLE membership ADD COLUMN since_reason TEXT
--;
ALTER TABLE membership ADD COLUMN until_reason TEXT
--;
ALTER TABLE membership ADD COLUMN since_entered TEXT
--;
ALTER TABLE membership ADD COLUMN until_entered TEXT
--;
ALTER TABLE membership ADD COLUMN came_from TEXT
--;
ALTER TABLE membership ADD COLUMN went_to TEXT
--;
ALTER TABLE care ADD COLUMN until_reason TEXT
--;
ALTER TABLE care ADD COLUMN attention TEXT
--;
ALTER TABLE care ADD COLUMN responsible INTEGER
--;
ALTER TABLE care ADD COLUMN visit_every INTEGER
--;
ALTER TABLE care ADD COLUMN since_entered TEXT
--;
ALTER TABLE care ADD COLUMN until_entered TEXT
--;
CREATE TABLE place_name (key INTEGER PRIMARY KEY, level TEXT, estate INTEGER, building INTEGER, stairwell INTEGER,
    dwelling INTEGER, name TEXT, code TEXT, since TEXT, until TEXT)
--;
CREATE TABLE care_group (key INTEGER PRIMARY KEY, care_group TEXT, level TEXT, attention TEXT, visit_every INTEGER,
    restricted INTEGER, inactive INTEGER, note TEXT)
--;
CREATE TABLE same_person (key INTEGER PRIMARY KEY, resident INTEGER, same_as INTEGER, note TEXT)
--;
CREATE INDEX same_person_resident ON same_person (resident)
--;
CREATE INDEX same_person_same_as ON same_person (same_as)
--;
CREATE TABLE different_people (key INTEGER PRIMARY KEY, one INTEGER, other INTEGER, note TEXT)
--;
CREATE INDEX different_people_one ON different_people (one)
--;
CREATE INDEX different_people_other ON different_people (other)
--;
CREATE TABLE hint_rule (key INTEGER PRIMARY KEY, name TEXT, kind TEXT, filter TEXT, lead_days INTEGER, months TEXT,
    suggestion TEXT, basis TEXT, enabled INTEGER, position INTEGER, source TEXT)
--;
CREATE TABLE hint_answer (key INTEGER PRIMARY KEY, resident INTEGER, rule INTEGER, until TEXT, note TEXT)
--;
CREATE INDEX hint_answer_resident ON hint_answer (resident)
--;
CREATE TABLE grid_layer (key INTEGER PRIMARY KEY, name TEXT, kind TEXT, smallest INTEGER, largest INTEGER, main INTEGER,
    position INTEGER)
--;
CREATE TABLE grid (key INTEGER PRIMARY KEY, layer INTEGER, name TEXT, code TEXT, parent INTEGER, branch TEXT, station TEXT,
    since TEXT, until TEXT, note TEXT)
--;
CREATE INDEX grid_of_layer ON grid (layer)
--;
CREATE TABLE grid_range (key INTEGER PRIMARY KEY, grid INTEGER, estate INTEGER, building INTEGER, stairwell INTEGER,
    dwelling INTEGER, since TEXT, until TEXT)
--;
CREATE INDEX grid_range_grid ON grid_range (grid)
--;
CREATE INDEX grid_range_building ON grid_range (building)
--;
CREATE INDEX grid_range_estate ON grid_range (estate) WHERE estate IS NOT NULL
--;
CREATE INDEX grid_range_stairwell ON grid_range (stairwell) WHERE stairwell IS NOT NULL
--;
CREATE INDEX grid_range_dwelling ON grid_range (dwelling) WHERE dwelling IS NOT NULL
--;
CREATE TABLE post_role (key INTEGER PRIMARY KEY, name TEXT, kind TEXT, level TEXT, wanted INTEGER, position INTEGER,
    inactive INTEGER)
--;
CREATE TABLE post (key INTEGER PRIMARY KEY, role INTEGER, grid INTEGER, building INTEGER, stairwell INTEGER, household INTEGER,
    worker INTEGER, resident INTEGER, name TEXT, phone TEXT, employer TEXT, duties TEXT, since TEXT, until TEXT,
    term_until TEXT, note TEXT)
--;
CREATE INDEX post_grid ON post (grid)
--;
CREATE INDEX post_building ON post (building)
--;
CREATE TABLE visit (key INTEGER PRIMARY KEY, household INTEGER, resident INTEGER, dwelling INTEGER, visited_on TEXT,
    worker INTEGER, visitor TEXT, outcome TEXT, kind TEXT, found TEXT, need TEXT, hazard TEXT, difficulty INTEGER,
    follow_up TEXT, follow_up_by TEXT, answered_on TEXT, answer TEXT, photo TEXT)
--;
CREATE INDEX visit_household ON visit (household, visited_on)
--;
CREATE INDEX visit_resident ON visit (resident, visited_on)
--;
CREATE INDEX visit_visited_on ON visit (visited_on)
--;
CREATE INDEX dwelling_stairwell ON dwelling (stairwell)
--;
CREATE INDEX building_estate ON building (estate)
--;
CREATE INDEX stairwell_building ON stairwell (building)
--;
CREATE INDEX membership_since ON membership (since) WHERE since IS NOT NULL
--;
CREATE INDEX membership_until ON membership (until) WHERE until IS NOT NULL
