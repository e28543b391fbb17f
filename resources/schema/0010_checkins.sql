-- Units and their members who report for service, posts, wishes, activities, volunteers, the Party organisations.
CREATE TABLE service_unit (key INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT, tie TEXT, party_org TEXT,
    secretary TEXT, contact TEXT, phone TEXT, address TEXT, members_total INTEGER, reported_on TEXT, agreement TEXT,
    ended_on TEXT, department INTEGER, note TEXT)
--;
CREATE TABLE party_member (key INTEGER PRIMARY KEY, unit INTEGER, resident INTEGER, outsider INTEGER, duty TEXT,
    joined_party_on TEXT, party_branch TEXT, home TEXT, grid INTEGER, skills TEXT, wanted_posts TEXT,
    service_time TEXT, reported_on TEXT, received_by INTEGER, moved_on TEXT, moved_to TEXT, ended_on TEXT,
    end_reason TEXT, note TEXT)
--;
CREATE INDEX party_member_unit ON party_member (unit)
--;
CREATE INDEX party_member_resident ON party_member (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX party_member_outsider ON party_member (outsider) WHERE outsider IS NOT NULL
--;
CREATE TABLE cadre_stay (key INTEGER PRIMARY KEY, member INTEGER, resident INTEGER, outsider INTEGER, unit INTEGER,
    since TEXT, until TEXT, targets TEXT, note TEXT)
--;
CREATE TABLE cadre_month (key INTEGER PRIMARY KEY, cadre_stay INTEGER, month TEXT, result TEXT, worker INTEGER)
--;
CREATE INDEX cadre_month_cadre_stay ON cadre_month (cadre_stay)
--;
CREATE TABLE service_post (key INTEGER PRIMARY KEY, name TEXT NOT NULL, duty TEXT, wanted INTEGER, skills TEXT,
    hours TEXT, five_micro INTEGER, inactive INTEGER, example INTEGER, position INTEGER)
--;
CREATE TABLE post_claim (key INTEGER PRIMARY KEY, service_post INTEGER, party_member INTEGER, since TEXT, until TEXT,
    promise TEXT)
--;
CREATE INDEX post_claim_service_post ON post_claim (service_post)
--;
CREATE INDEX post_claim_party_member ON post_claim (party_member)
--;
CREATE TABLE appraisal (key INTEGER PRIMARY KEY, party_member INTEGER, year INTEGER, grade TEXT, stars INTEGER,
    text TEXT, worker INTEGER, paper INTEGER)
--;
CREATE INDEX appraisal_party_member ON appraisal (party_member)
--;
CREATE TABLE appraisal_step (key INTEGER PRIMARY KEY, from_year INTEGER, stars INTEGER, grade TEXT, hours INTEGER,
    activities INTEGER)
--;
CREATE TABLE five_micro (key INTEGER PRIMARY KEY, name TEXT NOT NULL, position INTEGER, inactive INTEGER)
--;
CREATE TABLE wish (key INTEGER PRIMARY KEY, kind TEXT, resident INTEGER, household INTEGER, title TEXT NOT NULL,
    text TEXT, skill TEXT, wanted INTEGER, five_micro INTEGER, opened_on TEXT, withdrawn_on TEXT, worker INTEGER)
--;
CREATE INDEX wish_resident ON wish (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX wish_household ON wish (household) WHERE household IS NOT NULL
--;
CREATE TABLE wish_claim (key INTEGER PRIMARY KEY, wish INTEGER, resident INTEGER, outsider INTEGER, claimed_on TEXT,
    done_on TEXT, given_up_on TEXT, note TEXT)
--;
CREATE INDEX wish_claim_wish ON wish_claim (wish)
--;
CREATE INDEX wish_claim_resident ON wish_claim (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX wish_claim_outsider ON wish_claim (outsider) WHERE outsider IS NOT NULL
--;
CREATE TABLE activity (key INTEGER PRIMARY KEY, number TEXT, title TEXT NOT NULL, five_micro INTEGER, starts_at TEXT,
    ends_at TEXT, place TEXT, grid INTEGER, organiser TEXT, unit INTEGER, team INTEGER, leader TEXT, rule INTEGER,
    wanted INTEGER, content TEXT, outcome TEXT, closed_at TEXT, cancelled_on TEXT, worker INTEGER)
--;
CREATE INDEX activity_starts_at ON activity (starts_at)
--;
CREATE TABLE activity_file (key INTEGER PRIMARY KEY, activity INTEGER, content TEXT, name TEXT, kind TEXT,
    bytes INTEGER, added_at TEXT, worker INTEGER, note TEXT)
--;
CREATE INDEX activity_file_activity ON activity_file (activity)
--;
CREATE TABLE sign_in (key INTEGER PRIMARY KEY, activity INTEGER, resident INTEGER, outsider INTEGER, unit INTEGER,
    team INTEGER, state TEXT, in_at TEXT, out_at TEXT, minutes INTEGER, way TEXT, worker INTEGER, note TEXT)
--;
CREATE INDEX sign_in_activity ON sign_in (activity)
--;
CREATE INDEX sign_in_resident ON sign_in (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX sign_in_outsider ON sign_in (outsider) WHERE outsider IS NOT NULL
--;
CREATE TABLE volunteer (key INTEGER PRIMARY KEY, resident INTEGER, outsider INTEGER, number TEXT, registered_on TEXT,
    skills TEXT, until TEXT, note TEXT)
--;
CREATE INDEX volunteer_resident ON volunteer (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX volunteer_outsider ON volunteer (outsider) WHERE outsider IS NOT NULL
--;
CREATE TABLE volunteer_team (key INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT, direction TEXT, leader TEXT,
    resident INTEGER, outsider INTEGER, phone TEXT, grid INTEGER, since TEXT, until TEXT, note TEXT)
--;
CREATE TABLE team_member (key INTEGER PRIMARY KEY, volunteer_team INTEGER, resident INTEGER, outsider INTEGER,
    role TEXT, since TEXT, until TEXT)
--;
CREATE INDEX team_member_volunteer_team ON team_member (volunteer_team)
--;
CREATE INDEX team_member_resident ON team_member (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX team_member_outsider ON team_member (outsider) WHERE outsider IS NOT NULL
--;
CREATE TABLE party_org (key INTEGER PRIMARY KEY, name TEXT NOT NULL, level TEXT, parent INTEGER, estate INTEGER,
    grid INTEGER, building INTEGER, household INTEGER, since TEXT, until TEXT, note TEXT)
--;
CREATE INDEX party_org_parent ON party_org (parent) WHERE parent IS NOT NULL
--;
CREATE TABLE party_office (key INTEGER PRIMARY KEY, party_org INTEGER, role TEXT, resident INTEGER, outsider INTEGER,
    worker INTEGER, unit INTEGER, since TEXT, until TEXT, term_until TEXT, note TEXT)
--;
CREATE INDEX party_office_party_org ON party_office (party_org)
--;
CREATE TABLE adoption (key INTEGER PRIMARY KEY, thing TEXT NOT NULL, kind TEXT, place TEXT, building INTEGER,
    resident INTEGER, household INTEGER, outsider INTEGER, duty TEXT, since TEXT, until TEXT, note TEXT)
--;
CREATE INDEX adoption_resident ON adoption (resident) WHERE resident IS NOT NULL
