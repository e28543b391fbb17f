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
ALTER TABLE estate ADD COLUMN closed_on TEXT
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
ALTER TABLE building ADD COLUMN closed_on TEXT
--;
ALTER TABLE stairwell ADD COLUMN floors INTEGER
--;
ALTER TABLE stairwell ADD COLUMN doors_per_floor INTEGER
--;
ALTER TABLE stairwell ADD COLUMN note TEXT
--;
ALTER TABLE stairwell ADD COLUMN closed_on TEXT
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
ALTER TABLE dwelling ADD COLUMN closed_on TEXT
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
    position INTEGER, until TEXT)
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
--;
-- Beside the journal: the care groups that the worker at this desk may not see. Lists and searches leave them out.
CREATE TABLE unseen_group (care_group TEXT PRIMARY KEY)
--;
-- What is kept of each care group beside the care record: resources/dictionary/care_groups.json.
CREATE TABLE care_low_income (key INTEGER PRIMARY KEY, care INTEGER, certificate_no TEXT, kind TEXT, single_person INTEGER,
    reason TEXT, covered_members INTEGER, monthly_amount INTEGER, classified_amount INTEGER, approved_on TEXT, review_every TEXT,
    next_review_on TEXT, bank_name TEXT, bank_account TEXT)
--;
CREATE INDEX care_low_income_care ON care_low_income (care)
--;
CREATE TABLE care_destitute (key INTEGER PRIMARY KEY, care INTEGER, certificate_no TEXT, support_mode TEXT, self_care TEXT,
    assessed_on TEXT, caregiver TEXT, caregiver_phone TEXT, institution TEXT, monthly_amount INTEGER, care_amount INTEGER)
--;
CREATE INDEX care_destitute_care ON care_destitute (care)
--;
CREATE TABLE care_low_income_edge (key INTEGER PRIMARY KEY, care INTEGER, reason TEXT, member_count INTEGER, approved_on TEXT,
    next_review_on TEXT)
--;
CREATE INDEX care_low_income_edge_care ON care_low_income_edge (care)
--;
CREATE TABLE care_rigid_expenditure (key INTEGER PRIMARY KEY, care INTEGER, expense_kind TEXT, expense_year INTEGER,
    approved_on TEXT, next_review_on TEXT)
--;
CREATE INDEX care_rigid_expenditure_care ON care_rigid_expenditure (care)
--;
CREATE TABLE care_temporary_relief (key INTEGER PRIMARY KEY, care INTEGER, difficulty TEXT, relief_kind TEXT,
    small_or_large TEXT, amount INTEGER, approved_on TEXT, notice_from TEXT, notice_to TEXT)
--;
CREATE INDEX care_temporary_relief_care ON care_temporary_relief (care)
--;
CREATE TABLE care_disabled (key INTEGER PRIMARY KEY, care INTEGER, certificate_no TEXT, kind TEXT, kinds TEXT, grade TEXT,
    cause TEXT, issued_on TEXT, valid_until TEXT, guardian TEXT, guardian_phone TEXT, work_ability TEXT, aid_device TEXT,
    rehab_need TEXT)
--;
CREATE INDEX care_disabled_care ON care_disabled (care)
--;
CREATE TABLE care_disability_living_subsidy (key INTEGER PRIMARY KEY, care INTEGER, monthly_amount INTEGER, approved_on TEXT,
    bank_account TEXT, recheck_on TEXT)
--;
CREATE INDEX care_disability_living_subsidy_care ON care_disability_living_subsidy (care)
--;
CREATE TABLE care_disability_care_subsidy (key INTEGER PRIMARY KEY, care INTEGER, monthly_amount INTEGER, approved_on TEXT,
    bank_account TEXT, recheck_on TEXT)
--;
CREATE INDEX care_disability_care_subsidy_care ON care_disability_care_subsidy (care)
--;
CREATE TABLE care_high_age_allowance (key INTEGER PRIMARY KEY, care INTEGER, category TEXT, monthly_amount INTEGER,
    registered_on TEXT, paid_from TEXT, bank_name TEXT, bank_account TEXT, last_certified_on TEXT, stop_reason TEXT,
    backpay_reason TEXT)
--;
CREATE INDEX care_high_age_allowance_care ON care_high_age_allowance (care)
--;
CREATE TABLE care_living_alone_old (key INTEGER PRIMARY KEY, care INTEGER, emergency_contact TEXT, emergency_phone TEXT,
    children_where TEXT, key_holder TEXT, device TEXT, call_day TEXT, twin_helper TEXT)
--;
CREATE INDEX care_living_alone_old_care ON care_living_alone_old (care)
--;
CREATE TABLE care_empty_nest_old (key INTEGER PRIMARY KEY, care INTEGER, emergency_contact TEXT, emergency_phone TEXT,
    children_where TEXT)
--;
CREATE INDEX care_empty_nest_old_care ON care_empty_nest_old (care)
--;
CREATE TABLE care_disabled_old (key INTEGER PRIMARY KEY, care INTEGER, level TEXT, assessed_on TEXT, assessor TEXT,
    caregiver TEXT, bedridden INTEGER, dementia INTEGER, service TEXT)
--;
CREATE INDEX care_disabled_old_care ON care_disabled_old (care)
--;
CREATE TABLE care_service_consumption_subsidy (key INTEGER PRIMARY KEY, care INTEGER, level TEXT, applied_on TEXT,
    valid_until TEXT)
--;
CREATE INDEX care_service_consumption_subsidy_care ON care_service_consumption_subsidy (care)
--;
CREATE TABLE care_special_family (key INTEGER PRIMARY KEY, care INTEGER, kind TEXT, approved_on TEXT, monthly_amount INTEGER,
    two_contacts TEXT, priority_clinic INTEGER, signed_doctor INTEGER)
--;
CREATE INDEX care_special_family_care ON care_special_family (care)
--;
CREATE TABLE care_only_child_parent (key INTEGER PRIMARY KEY, care INTEGER, certificate_no TEXT, issued_on TEXT,
    award_paid INTEGER, child_birth TEXT)
--;
CREATE INDEX care_only_child_parent_care ON care_only_child_parent (care)
--;
CREATE TABLE care_orphan (key INTEGER PRIMARY KEY, care INTEGER, guardian TEXT, guardian_phone TEXT, care_mode TEXT,
    monthly_amount INTEGER, school TEXT, grade TEXT)
--;
CREATE INDEX care_orphan_care ON care_orphan (care)
--;
CREATE TABLE care_unattended_child (key INTEGER PRIMARY KEY, care INTEGER, parent_state TEXT, guardian TEXT, guardian_phone TEXT,
    monthly_amount INTEGER, school TEXT)
--;
CREATE INDEX care_unattended_child_care ON care_unattended_child (care)
--;
CREATE TABLE care_hardship_child (key INTEGER PRIMARY KEY, care INTEGER, kind TEXT, guardian TEXT, guardian_phone TEXT,
    school TEXT, helper TEXT)
--;
CREATE INDEX care_hardship_child_care ON care_hardship_child (care)
--;
CREATE TABLE care_left_behind_child (key INTEGER PRIMARY KEY, care INTEGER, entrusted_to TEXT, entrusted_phone TEXT,
    parents_where TEXT, contact_weekly INTEGER, school TEXT)
--;
CREATE INDEX care_left_behind_child_care ON care_left_behind_child (care)
--;
CREATE TABLE care_veteran (key INTEGER PRIMARY KEY, care INTEGER, kind TEXT, enlisted_on TEXT, retired_on TEXT, card_no TEXT,
    card_state TEXT, plaque INTEGER, employment TEXT, filed INTEGER)
--;
CREATE INDEX care_veteran_care ON care_veteran (care)
--;
CREATE TABLE care_preferential_object (key INTEGER PRIMARY KEY, care INTEGER, kind TEXT, certificate_no TEXT,
    disability_grade TEXT, monthly_amount INTEGER)
--;
CREATE INDEX care_preferential_object_care ON care_preferential_object (care)
--;
CREATE TABLE care_soldier_family (key INTEGER PRIMARY KEY, care INTEGER, relation TEXT, plaque INTEGER, allowance_paid INTEGER)
--;
CREATE INDEX care_soldier_family_care ON care_soldier_family (care)
--;
CREATE TABLE care_unemployed (key INTEGER PRIMARY KEY, care INTEGER, certificate_no TEXT, registered_on TEXT, reason TEXT,
    unemployed_on TEXT, benefit_until TEXT, skill TEXT, wish TEXT)
--;
CREATE INDEX care_unemployed_care ON care_unemployed (care)
--;
CREATE TABLE care_employment_difficulty (key INTEGER PRIMARY KEY, care INTEGER, kind TEXT, approved_on TEXT, subsidy TEXT,
    subsidy_until TEXT)
--;
CREATE INDEX care_employment_difficulty_care ON care_employment_difficulty (care)
--;
CREATE TABLE care_zero_employment_family (key INTEGER PRIMARY KEY, care INTEGER, approved_on TEXT, wish TEXT, helper TEXT)
--;
CREATE INDEX care_zero_employment_family_care ON care_zero_employment_family (care)
--;
CREATE TABLE care_graduate_unemployed (key INTEGER PRIMARY KEY, care INTEGER, school TEXT, major TEXT, graduated_on TEXT,
    wish TEXT)
--;
CREATE INDEX care_graduate_unemployed_care ON care_graduate_unemployed (care)
--;
CREATE TABLE care_public_post (key INTEGER PRIMARY KEY, care INTEGER, post TEXT, begins_on TEXT, ends_on TEXT)
--;
CREATE INDEX care_public_post_care ON care_public_post (care)
--;
CREATE TABLE care_serious_illness (key INTEGER PRIMARY KEY, care INTEGER, disease TEXT, hospital TEXT, self_paid_year INTEGER,
    chronic_card INTEGER)
--;
CREATE INDEX care_serious_illness_care ON care_serious_illness (care)
--;
CREATE TABLE care_pregnant (key INTEGER PRIMARY KEY, care INTEGER, due_on TEXT, high_risk INTEGER, registered INTEGER,
    delivered_on TEXT)
--;
CREATE INDEX care_pregnant_care ON care_pregnant (care)
--;
CREATE TABLE care_hardship_party_member (key INTEGER PRIMARY KEY, care INTEGER, reason TEXT, helped_on TEXT)
--;
CREATE INDEX care_hardship_party_member_care ON care_hardship_party_member (care)
--;
CREATE TABLE care_old_party_member (key INTEGER PRIMARY KEY, care INTEGER, joined_on TEXT, medal50 INTEGER)
--;
CREATE INDEX care_old_party_member_care ON care_old_party_member (care)
--;
CREATE TABLE care_model_worker (key INTEGER PRIMARY KEY, care INTEGER, title TEXT, awarded_on TEXT, level TEXT)
--;
CREATE INDEX care_model_worker_care ON care_model_worker (care)
--;
CREATE TABLE care_new_employment (key INTEGER PRIMARY KEY, care INTEGER, employer TEXT, kind TEXT, part_time_grid INTEGER,
    party_member INTEGER)
--;
CREATE INDEX care_new_employment_care ON care_new_employment (care)
--;
CREATE TABLE care_community_correction (key INTEGER PRIMARY KEY, care INTEGER, kind TEXT, begins_on TEXT, ends_on TEXT,
    helper TEXT, helper_phone TEXT, talks INTEGER)
--;
CREATE INDEX care_community_correction_care ON care_community_correction (care)
--;
CREATE TABLE care_resettlement (key INTEGER PRIMARY KEY, care INTEGER, released_on TEXT, help_until TEXT, placed_on TEXT,
    helper TEXT)
--;
CREATE INDEX care_resettlement_care ON care_resettlement (care)
--;
CREATE TABLE care_severe_mental_disorder (key INTEGER PRIMARY KEY, care INTEGER, level TEXT, guardian TEXT, guardian_phone TEXT,
    reward_agreement INTEGER, treatment TEXT, clinic TEXT)
--;
CREATE INDEX care_severe_mental_disorder_care ON care_severe_mental_disorder (care)
--;
CREATE TABLE care_drug_recovery (key INTEGER PRIMARY KEY, care INTEGER, kind TEXT, begins_on TEXT, ends_on TEXT, team TEXT)
--;
CREATE INDEX care_drug_recovery_care ON care_drug_recovery (care)
--;
CREATE TABLE care_petition_matter (key INTEGER PRIMARY KEY, care INTEGER, matter TEXT, state TEXT, leader TEXT, level TEXT)
--;
CREATE INDEX care_petition_matter_care ON care_petition_matter (care)
--;
CREATE TABLE care_key_youth (key INTEGER PRIMARY KEY, care INTEGER, kind TEXT, guardian TEXT, school TEXT)
--;
CREATE INDEX care_key_youth_care ON care_key_youth (care)
--;
CREATE INDEX post_stairwell ON post (stairwell) WHERE stairwell IS NOT NULL
--;
CREATE INDEX post_household ON post (household) WHERE household IS NOT NULL
--;
CREATE INDEX post_resident ON post (resident) WHERE resident IS NOT NULL
