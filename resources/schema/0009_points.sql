-- Points: accounts, transfers from one to another that are only ever added, rules with their versions, awards, the store with
-- its stock. Derived (kept by the same transaction, never exchanged): points_balance, points_month, stock_state, award_state.
CREATE TABLE outsider (key INTEGER PRIMARY KEY, name TEXT, sex TEXT, phone TEXT, id_number TEXT, kind TEXT,
    employer TEXT, resident INTEGER, note TEXT)
--;
CREATE INDEX outsider_name ON outsider (name)
--;
CREATE INDEX outsider_phone ON outsider (phone)
--;
CREATE INDEX outsider_id_number ON outsider (id_number)
--;
CREATE INDEX outsider_resident ON outsider (resident) WHERE resident IS NOT NULL
--;
CREATE TABLE points_account (key INTEGER PRIMARY KEY, kind TEXT, household INTEGER, resident INTEGER, outsider INTEGER,
    merchant INTEGER, name TEXT, code TEXT, number TEXT, desk TEXT, seq INTEGER, opened_on TEXT, closed_on TEXT,
    note TEXT)
--;
CREATE INDEX points_account_household ON points_account (household) WHERE household IS NOT NULL
--;
CREATE INDEX points_account_resident ON points_account (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX points_account_outsider ON points_account (outsider) WHERE outsider IS NOT NULL
--;
CREATE INDEX points_account_merchant ON points_account (merchant) WHERE merchant IS NOT NULL
--;
CREATE INDEX points_account_kind ON points_account (kind) WHERE kind IN ('source', 'store', 'expiry')
--;
CREATE INDEX points_account_code ON points_account (code)
--;
CREATE INDEX points_account_number ON points_account (number)
--;
CREATE INDEX points_account_desk ON points_account (desk, seq)
--;
CREATE TABLE points_transfer (key INTEGER PRIMARY KEY, desk TEXT, seq INTEGER, kind TEXT, from_account INTEGER,
    to_account INTEGER, amount INTEGER, rule INTEGER, reason TEXT, deed_on TEXT, entered_at TEXT, resident INTEGER,
    outsider INTEGER, worker INTEGER, approver INTEGER, award_line INTEGER, slip INTEGER, voucher INTEGER,
    settlement INTEGER, expiry_run INTEGER, activity INTEGER, reverses INTEGER)
--;
CREATE INDEX points_transfer_from_account ON points_transfer (from_account, entered_at)
--;
CREATE INDEX points_transfer_to_account ON points_transfer (to_account, entered_at)
--;
CREATE INDEX points_transfer_desk ON points_transfer (desk, seq)
--;
CREATE INDEX points_transfer_reverses ON points_transfer (reverses) WHERE reverses IS NOT NULL
--;
CREATE INDEX points_transfer_award_line ON points_transfer (award_line) WHERE award_line IS NOT NULL
--;
CREATE INDEX points_transfer_slip ON points_transfer (slip) WHERE slip IS NOT NULL
--;
CREATE INDEX points_transfer_voucher ON points_transfer (voucher) WHERE voucher IS NOT NULL
--;
CREATE INDEX points_transfer_settlement ON points_transfer (settlement) WHERE settlement IS NOT NULL
--;
CREATE INDEX points_transfer_expiry_run ON points_transfer (expiry_run) WHERE expiry_run IS NOT NULL
--;
CREATE TABLE points_rule (key INTEGER PRIMARY KEY, code TEXT, deed TEXT, who TEXT, category TEXT, inactive INTEGER,
    example INTEGER, position INTEGER, five_micro INTEGER, note TEXT)
--;
CREATE TABLE points_rule_version (key INTEGER PRIMARY KEY, rule INTEGER, from_on TEXT, points INTEGER, unit TEXT,
    cap_day INTEGER, cap_month INTEGER, cap_year INTEGER, evidence TEXT, awarder TEXT, approval TEXT,
    notice_days INTEGER, deduct INTEGER)
--;
CREATE INDEX points_rule_version_rule ON points_rule_version (rule, from_on)
--;
CREATE TABLE award (key INTEGER PRIMARY KEY, number TEXT, rule INTEGER, activity INTEGER, deed_on TEXT, evidence TEXT,
    note TEXT, worker INTEGER, asked_at TEXT)
--;
CREATE INDEX award_number ON award (number)
--;
CREATE INDEX award_activity ON award (activity) WHERE activity IS NOT NULL
--;
CREATE TABLE award_line (key INTEGER PRIMARY KEY, award INTEGER, account INTEGER, resident INTEGER, outsider INTEGER,
    quantity INTEGER, asked INTEGER, points INTEGER, cap TEXT)
--;
CREATE INDEX award_line_award ON award_line (award)
--;
CREATE INDEX award_line_account ON award_line (account)
--;
CREATE INDEX award_line_resident ON award_line (resident) WHERE resident IS NOT NULL
--;
CREATE INDEX award_line_outsider ON award_line (outsider) WHERE outsider IS NOT NULL
--;
CREATE TABLE award_event (key INTEGER PRIMARY KEY, award INTEGER, award_line INTEGER, step TEXT, at TEXT,
    worker INTEGER, second INTEGER, notice INTEGER, objector TEXT, note TEXT, upheld INTEGER)
--;
CREATE INDEX award_event_award ON award_event (award)
--;
CREATE INDEX award_event_notice ON award_event (notice) WHERE notice IS NOT NULL
--;
CREATE TABLE points_notice (key INTEGER PRIMARY KEY, number TEXT, from_on TEXT, until_on TEXT, place TEXT,
    worker INTEGER)
--;
CREATE TABLE points_policy (key INTEGER PRIMARY KEY, mode TEXT, months INTEGER, notice_days INTEGER,
    deductions INTEGER, own_limit INTEGER, award_to TEXT, largest_manual INTEGER, since TEXT, worker INTEGER)
--;
CREATE TABLE expiry_run (key INTEGER PRIMARY KEY, announced_on TEXT, effective_on TEXT, before_on TEXT,
    accounts INTEGER, points INTEGER, worker INTEGER)
--;
CREATE TABLE expiry_line (key INTEGER PRIMARY KEY, expiry_run INTEGER, account INTEGER, points INTEGER)
--;
CREATE INDEX expiry_line_expiry_run ON expiry_line (expiry_run)
--;
CREATE TABLE points_case_event (key INTEGER PRIMARY KEY, kind TEXT, account INTEGER, goods INTEGER, place TEXT,
    transfer INTEGER, slip INTEGER, step TEXT, at TEXT, worker INTEGER, second INTEGER, note TEXT)
--;
CREATE INDEX points_case_event_account ON points_case_event (account) WHERE account IS NOT NULL
--;
CREATE INDEX points_case_event_transfer ON points_case_event (transfer) WHERE transfer IS NOT NULL
--;
CREATE TABLE goods (key INTEGER PRIMARY KEY, name TEXT, kind TEXT, unit TEXT, price INTEGER, barcode TEXT,
    low_at INTEGER, merchant INTEGER, valid_days INTEGER, face_value INTEGER, inactive INTEGER, example INTEGER,
    position INTEGER, note TEXT)
--;
CREATE INDEX goods_barcode ON goods (barcode) WHERE barcode IS NOT NULL
--;
CREATE INDEX goods_merchant ON goods (merchant) WHERE merchant IS NOT NULL
--;
CREATE TABLE stock_movement (key INTEGER PRIMARY KEY, number TEXT, goods INTEGER, place TEXT, kind TEXT,
    quantity INTEGER, at TEXT, donor TEXT, department INTEGER, value INTEGER, slip INTEGER, stocktake INTEGER,
    partner_place TEXT, worker INTEGER, reverses INTEGER, note TEXT)
--;
CREATE INDEX stock_movement_goods ON stock_movement (goods, place)
--;
CREATE INDEX stock_movement_slip ON stock_movement (slip) WHERE slip IS NOT NULL
--;
CREATE INDEX stock_movement_stocktake ON stock_movement (stocktake) WHERE stocktake IS NOT NULL
--;
CREATE INDEX stock_movement_at ON stock_movement (at)
--;
CREATE INDEX stock_movement_reverses ON stock_movement (reverses) WHERE reverses IS NOT NULL
--;
CREATE TABLE points_slip (key INTEGER PRIMARY KEY, number TEXT, account INTEGER, resident INTEGER, outsider INTEGER,
    place TEXT, worker INTEGER, at TEXT, total INTEGER)
--;
CREATE INDEX points_slip_number ON points_slip (number)
--;
CREATE INDEX points_slip_account ON points_slip (account, at)
--;
CREATE INDEX points_slip_at ON points_slip (at)
--;
CREATE TABLE slip_line (key INTEGER PRIMARY KEY, slip INTEGER, goods INTEGER, quantity INTEGER, price INTEGER,
    voucher INTEGER)
--;
CREATE INDEX slip_line_slip ON slip_line (slip)
--;
CREATE INDEX slip_line_goods ON slip_line (goods)
--;
CREATE TABLE slip_event (key INTEGER PRIMARY KEY, slip INTEGER, account INTEGER, step TEXT, at TEXT, worker INTEGER,
    note TEXT)
--;
CREATE INDEX slip_event_slip ON slip_event (slip)
--;
CREATE TABLE voucher (key INTEGER PRIMARY KEY, number TEXT, goods INTEGER, slip INTEGER, account INTEGER,
    merchant INTEGER, points INTEGER, face_value INTEGER, issued_on TEXT, valid_until TEXT)
--;
CREATE INDEX voucher_number ON voucher (number)
--;
CREATE INDEX voucher_slip ON voucher (slip) WHERE slip IS NOT NULL
--;
CREATE INDEX voucher_account ON voucher (account)
--;
CREATE INDEX voucher_merchant ON voucher (merchant) WHERE merchant IS NOT NULL
--;
CREATE TABLE voucher_event (key INTEGER PRIMARY KEY, voucher INTEGER, step TEXT, at TEXT, merchant INTEGER,
    worker INTEGER, note TEXT, settlement INTEGER)
--;
CREATE INDEX voucher_event_voucher ON voucher_event (voucher)
--;
CREATE INDEX voucher_event_merchant ON voucher_event (merchant, at) WHERE merchant IS NOT NULL
--;
CREATE INDEX voucher_event_settlement ON voucher_event (settlement) WHERE settlement IS NOT NULL
--;
CREATE TABLE merchant (key INTEGER PRIMARY KEY, name TEXT, contact TEXT, phone TEXT, address TEXT, offer TEXT,
    department INTEGER, since TEXT, until TEXT, note TEXT)
--;
CREATE TABLE merchant_settlement (key INTEGER PRIMARY KEY, number TEXT, merchant INTEGER, from_on TEXT, until_on TEXT,
    vouchers INTEGER, points INTEGER, value INTEGER, worker INTEGER)
--;
CREATE INDEX merchant_settlement_merchant ON merchant_settlement (merchant, from_on)
--;
CREATE INDEX merchant_settlement_number ON merchant_settlement (number)
--;
CREATE TABLE stocktake (key INTEGER PRIMARY KEY, place TEXT, at TEXT, worker INTEGER, note TEXT)
--;
CREATE TABLE stocktake_line (key INTEGER PRIMARY KEY, stocktake INTEGER, goods INTEGER, booked INTEGER, counted INTEGER)
--;
CREATE INDEX stocktake_line_stocktake ON stocktake_line (stocktake)
--;
CREATE TABLE day_close (key INTEGER PRIMARY KEY, day TEXT, place TEXT, number TEXT, slips INTEGER, points INTEGER,
    goods INTEGER, head TEXT, worker INTEGER, at TEXT)
--;
CREATE INDEX day_close_day ON day_close (day, place)
--;
CREATE TABLE points_balance (account INTEGER PRIMARY KEY, balance INTEGER NOT NULL, reserved INTEGER NOT NULL, transfers INTEGER NOT NULL,
    counted INTEGER NOT NULL, latest INTEGER, under INTEGER, last_on TEXT)
--;
CREATE INDEX points_balance_under ON points_balance (under) WHERE under IS NOT NULL
--;
CREATE TABLE points_month (account INTEGER NOT NULL, month TEXT NOT NULL, received INTEGER NOT NULL, spent INTEGER NOT NULL,
    earned INTEGER NOT NULL, transfers INTEGER NOT NULL, PRIMARY KEY (account, month)) WITHOUT ROWID
--;
CREATE TABLE stock_state (goods INTEGER NOT NULL, place TEXT NOT NULL, quantity INTEGER NOT NULL, reserved INTEGER NOT NULL,
    under INTEGER, counted INTEGER NOT NULL, PRIMARY KEY (goods, place)) WITHOUT ROWID
--;
CREATE TABLE award_state (award INTEGER PRIMARY KEY, state TEXT NOT NULL, lines INTEGER NOT NULL, points INTEGER NOT NULL,
    open_objections INTEGER NOT NULL, notice_until TEXT, since TEXT)
--;
CREATE INDEX award_state_state ON award_state (state)
--;
ALTER TABLE worker ADD COLUMN resident INTEGER
--;
CREATE TRIGGER points_transfer_no_update BEFORE UPDATE ON points_transfer BEGIN SELECT RAISE(ABORT, 'A points transfer is never changed: reverse it.'); END
--;
CREATE TRIGGER points_transfer_no_delete BEFORE DELETE ON points_transfer BEGIN SELECT RAISE(ABORT, 'A points transfer is never changed: reverse it.'); END
--;
CREATE TRIGGER stock_movement_no_update BEFORE UPDATE ON stock_movement BEGIN SELECT RAISE(ABORT, 'A stock movement is never changed: reverse it.'); END
--;
CREATE TRIGGER stock_movement_no_delete BEFORE DELETE ON stock_movement BEGIN SELECT RAISE(ABORT, 'A stock movement is never changed: reverse it.'); END
