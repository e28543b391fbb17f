// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosterrows.h"

#include "models/access/rights.h"
#include "models/residents/datetext.h"
#include "models/residents/idnumber.h"
#include "models/residents/names.h"
#include "models/residents/phone.h"
#include "models/residents/resident.h"
#include "models/residents/typedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost::Roster {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::RosterImport)
};

constexpr int relationSlot = FieldCount;
constexpr int careSlot = FieldCount + 1;
constexpr int mostRowsOfHousehold = 200; ///< how far up an empty cell looks for its household's value

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

// Text that is kept as written: only what cannot be seen and the blanks around it are taken away.
QString keptText(const CellView &cell)
{
    QString text = textOf(cell);
    text.removeIf([](QChar c) { return c.unicode() >= 0x80 && Typed::isInvisible(c); });
    return text.trimmed();
}

bool saysNothing(const QString &text)
{
    static const QStringView words[] = {u"无", u"没有", u"否", u"不是", u"-", u"--", u"—", u"/", u"\\", u"×", u"0", u"N", u"n", u"暂无", u"不详"};
    return text.isEmpty() || std::find(std::begin(words), std::end(words), text) != std::end(words);
}

bool saysYes(const QString &text)
{
    static const QStringView words[] = {u"是", u"有", u"√", u"✓", u"✔", u"Y", u"y", u"YES", u"Yes", u"yes", u"1", u"对", u"T", u"TRUE"};
    return std::find(std::begin(words), std::end(words), text) != std::end(words);
}

DateText readDateCell(const CellView &cell, const DateRules &rules)
{
    if (cell.kind == CellView::Kind::Date || cell.kind == CellView::Kind::DateTime)
        return readDate(textOf(cell).left(10), rules);
    // A date whose format was lost: days since 1899-12-30. Years (1990) and 19900101 are outside this span.
    if (cell.kind == CellView::Kind::Number && cell.number > 3000 && cell.number < 100000) {
        DateText read = readDate(QDate(1899, 12, 30).addDays(qint64(cell.number)).toString(Qt::ISODate), rules);
        read.findings += Finding::note(u"date_from_number"_s, Words::tr("The cell held a number that a spreadsheet uses for a date."));
        return read;
    }
    return readDate(textOf(cell), rules);
}

const std::vector<Field> &fields()
{
    return Resident::entity().fields;
}

} // namespace

quint64 hashOf(QStringView text)
{
    // FNV-1a over the units, then mixed, since keys are taken by their low bits.
    quint64 hash = 14695981039346656037ull;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    hash ^= hash >> 32;
    hash *= 0x9E3779B97F4A7C15ull;
    hash ^= hash >> 29;
    return hash ? hash : 1;
}

quint64 hashOfName(QStringView name)
{
    return name.isEmpty() ? 0 : hashOf(nameKey(name));
}

quint64 keyOfId(const QString &number)
{
    if (number.isEmpty())
        return 0;
    if (number.size() == 15 && Typed::allDigits(number)) {
        const QString upgraded = upgradedId(number);
        return upgraded.isEmpty() ? hashOf(number) : keyOfId(upgraded);
    }
    return hashOf(number);
}

quint64 keyOfDoor(const Address &address)
{
    return address.isEmpty() ? 0 : hashOf(address.key());
}

QString CleanRow::reason() const
{
    for (const QStringView first : {QStringView(u"id_lost_to_float"), QStringView(u"id_bad_date"), QStringView(u"id_bad_checksum")}) {
        for (const Finding &finding : findings) {
            if (finding.weight == Finding::Weight::HoldBack && finding.code == first)
                return finding.code;
        }
    }
    for (const Finding &finding : findings) {
        if (finding.weight == Finding::Weight::HoldBack)
            return finding.code;
    }
    return {};
}

SheetPlan SheetPlan::of(const QList<ColumnMapping> &columns, const AddressReading &place)
{
    SheetPlan plan;
    plan.place = place;
    const Entity &entity = Resident::entity();
    const CodeList *groups = CodeList::find(u"care_group");
    const std::pair<QStringView, int SheetPlan::*> ties[] = {
        {RelationTarget, &SheetPlan::relation}, {HeadTarget, &SheetPlan::head}, {HouseholdTarget, &SheetPlan::household},
        {SerialTarget, &SheetPlan::serial}, {AddressTarget, &SheetPlan::address}, {EstateTarget, &SheetPlan::estate},
        {BuildingTarget, &SheetPlan::building}, {StairwellTarget, &SheetPlan::stairwell}, {RoomTarget, &SheetPlan::room},
        {u"name", &SheetPlan::name}, {u"id_number", &SheetPlan::id}};
    for (const ColumnMapping &column : columns) {
        const size_t at = size_t(column.column);
        if (plan.fillDown.size() <= at) {
            plan.fillDown.resize(at + 1);
            plan.mapped.resize(at + 1);
        }
        if (column.target.isEmpty())
            continue;
        plan.fillDown[at] = column.fillDown;
        plan.mapped[at] = column.target != SerialTarget && !column.fillDown;
        if (column.target == CareTarget) {
            const QString last = column.heading.section(u'/', -1);
            const CodeMatch match = groups->codeOf(headingKey(last));
            const bool own = match && match.list == groups->name() && last != u"类别";
            plan.care.push_back({column.column, own ? match.code : QString(),
                                 last.contains(u"家庭类") || last.startsWith(u"户") || last.contains(u"家庭情况")});
            continue;
        }
        bool isTie = false;
        for (const auto &[target, member] : ties) {
            if (column.target == target) {
                plan.*member = column.column;
                isTie = true;
            }
        }
        const int field = entity.indexOf(column.target);
        if (isTie || field < 0)
            continue;
        if (field == IdType)
            plan.idType = column.column;
        else if (field == Note)
            plan.notes.push_back(column.column);
        else if (fields()[size_t(field)].type == FieldType::Code || fields()[size_t(field)].type == FieldType::YesNo)
            plan.codes.push_back({column.column, field});
        else if (fields()[size_t(field)].type == FieldType::Date)
            plan.dates.push_back({column.column, field});
        else if (fields()[size_t(field)].type == FieldType::Phone)
            plan.phones.push_back({column.column, field});
        else
            plan.texts.push_back({column.column, field});
    }
    std::sort(plan.phones.begin(), plan.phones.end(), [](const At &a, const At &b) { return a.field < b.field; });
    return plan;
}

RowReader::RowReader(const RowStore &rows, const std::vector<SheetPlan> &plans, QDate today, const OfficeWords &office)
    : m_rows(rows), m_plans(plans), m_today(today), m_office(office), m_words(FieldCount + 2)
{
}

void RowReader::read(int row, CleanRow &out)
{
    for (QString &value : out.values)
        value.clear();
    out.relation.clear();
    out.headName.clear();
    out.householdNumber.clear();
    out.address = {};
    out.care.clear();
    out.idKey = out.nameKey = out.door = 0;
    out.isEmpty = out.isHead = out.startsHousehold = false;
    out.findings.clear();

    const SheetPlan &plan = m_plans[size_t(m_rows.sheet(row))];
    m_rows.cells(row, m_cells);
    out.isEmpty = true;
    for (size_t i = 0; i < m_cells.size() && i < plan.mapped.size(); ++i) {
        if (plan.mapped[i] && !m_cells[i].isEmpty() && !isBlank(m_cells[i].text)) {
            out.isEmpty = false;
            break;
        }
    }
    if (out.isEmpty)
        return;
    readId(row, plan, out);
    readName(row, plan, out);
    readCodes(row, plan, out);
    readDates(row, plan, out);
    readPhones(row, plan, out);
    for (const SheetPlan::At &at : plan.texts) {
        const CellView value = cell(row, plan, at.column);
        noteCell(value, at.column, at.field, out);
        out.values[size_t(at.field)] = keptText(value);
    }
    for (const int column : plan.notes) {
        const QString text = keptText(cell(row, plan, column));
        if (text.isEmpty())
            continue;
        QString &note = out.values[Note];
        note = note.isEmpty() ? text : note + u'；' + text;
    }
    readTies(row, plan, out);
    readAddress(row, plan, out);
    readCare(row, plan, out);
}

CellView RowReader::cell(int row, const SheetPlan &plan, int column)
{
    if (column < 0)
        return {};
    CellView value;
    if (size_t(column) < m_cells.size())
        value = m_cells[size_t(column)];
    if (value.isEmpty() || isBlank(value.text))
        value = plan.fillDown[size_t(column)] ? shown(row, column) : CellView{};
    if (value.kind == CellView::Kind::Error)
        return {};
    return value;
}

bool RowReader::startsHousehold(int row, const SheetPlan &plan) const
{
    for (const int column : {plan.serial, plan.head, plan.household}) {
        if (column >= 0 && !isBlank(m_rows.cell(row, column).text))
            return true;
    }
    if (plan.relation < 0)
        return false;
    const std::string_view relation = m_rows.cell(row, plan.relation).text;
    return relation == "户主" || relation == "本人" || relation == "02";
}

CellView RowReader::shown(int row, int column) const
{
    const CellView own = m_rows.cell(row, column);
    if (!isBlank(own.text) || m_rows.isMended(row, column))
        return own;
    const int sheet = m_rows.sheet(row);
    const SheetPlan &plan = m_plans[size_t(sheet)];
    if (column < 0 || size_t(column) >= plan.fillDown.size() || !plan.fillDown[size_t(column)])
        return own;
    const CellView merged = m_rows.shown(row, column);
    if (!isBlank(merged.text))
        return merged;
    for (int above = row, steps = 0; steps < mostRowsOfHousehold; --above, ++steps) {
        if (above < 0 || m_rows.sheet(above) != sheet)
            break;
        const CellView value = m_rows.shown(above, column);
        if (!isBlank(value.text))
            return value;
        if (startsHousehold(above, plan))
            break;
    }
    return own;
}

void RowReader::add(CleanRow &out, Finding finding, int column, QStringView field) const
{
    finding.column = column;
    finding.field = field.toString();
    out.findings.append(std::move(finding));
}

void RowReader::add(CleanRow &out, const Findings &findings, int column, QStringView field) const
{
    for (const Finding &finding : findings)
        add(out, finding, column, field);
}

void RowReader::noteCell(const CellView &cell, int column, int field, CleanRow &out)
{
    constexpr quint8 told = GarbledText | CutText | ImpossibleValue | NoCachedValue;
    if (!(cell.notes & told))
        return;
    const QString &name = fields()[size_t(field)].name;
    if (cell.notes & GarbledText)
        add(out, Finding::warning(u"cell_garbled"_s, Words::tr("Some characters of this cell cannot be read in the chosen encoding.")), column, name);
    if (cell.notes & CutText)
        add(out, Finding::warning(u"cell_cut"_s, Words::tr("This cell is longer than a spreadsheet allows; only its beginning is taken.")), column, name);
    if (cell.notes & ImpossibleValue)
        add(out, Finding::warning(u"cell_impossible"_s, Words::tr("This cell holds a value that cannot be: a day or number that does not exist.")), column, name);
    if (cell.notes & NoCachedValue)
        add(out, Finding::warning(u"cell_formula_empty"_s, Words::tr("A formula stands here whose result the file does not hold. Open it in a spreadsheet program and save it again.")), column, name);
}

const RowReader::Word &RowReader::word(const QString &list, int slot, const CellView &cell)
{
    WordMap &words = m_words[size_t(slot)];
    if (const auto known = words.find(cell.text); known != words.end())
        return known->second;
    // Words differ little in a column of codes; a column of prose must not fill the memory.
    if (words.size() > 20000)
        words.clear();
    Word word;
    const QString text = keptText(cell);
    if (!text.isEmpty()) {
        const CodeList *codes = CodeList::find(list);
        const CodeMatch match = codes->codeOf(text, m_office.aliases.value(list));
        if (match && match.list == list) {
            word.stored = match.word.isEmpty() ? CodeValue{match.code, match.keepText ? text : QString()}.stored() : CodeValue{{}, match.word}.stored();
        } else {
            word.stored = CodeValue{{}, text}.stored();
            word.isUnknown = true;
            if (match) {
                const std::pair<QStringView, int> elsewhere[] = {
                    {u"residence_kind", Residence}, {u"presence", Presence}, {u"political", Political}, {u"marriage", Marital}};
                for (const auto &[other, field] : elsewhere) {
                    if (match.list == other) {
                        word.otherField = field;
                        word.stored = CodeValue{match.code, match.keepText ? text : QString()}.stored();
                        word.isUnknown = false;
                    }
                }
            }
        }
    }
    return words.emplace(std::string(cell.text), std::move(word)).first->second;
}

// 138****4471: the file was exported masked. What is hidden is not there, and stars are no value.
bool RowReader::isMasked(const CellView &cell, int column, int field, CleanRow &out)
{
    if (cell.text.find("**") == std::string_view::npos)
        return false;
    add(out, Finding::warning(u"value_masked"_s, Words::tr("This value is masked. It is left out; the file was exported without it.")), column, fields()[size_t(field)].name);
    return true;
}

void RowReader::readId(int row, const SheetPlan &plan, CleanRow &out)
{
    if (plan.idType >= 0)
        out.values[IdType] = word(u"id_type"_s, IdType, cell(row, plan, plan.idType)).stored;
    if (plan.id < 0)
        return;
    CellView value = cell(row, plan, plan.id);
    if (isMasked(value, plan.id, IdNumber, out))
        value = {};
    noteCell(value, plan.id, IdNumber, out);
    const bool wasNumeric = value.kind == CellView::Kind::Number || value.kind == CellView::Kind::Date || value.kind == CellView::Kind::DateTime;
    const bool isBare = plan.isCsv && !(value.notes & CleanedText);
    const IdCell cellKind = wasNumeric ? IdCell::Number : isBare ? IdCell::Bare : IdCell::Text;
    const Allpost::IdType type = out.values[IdType].isEmpty() ? Allpost::IdType::Unknown : idTypeFromCode(CodeValue::parse(out.values[IdType]).code);
    const IdCheck check = checkIdCell(textOf(value), cellKind, type, m_today);
    add(out, check.findings, plan.id, u"id_number");
    if (check.isTrusted()) {
        out.values[IdNumber] = check.number;
        out.idKey = keyOfId(check.number);
        out.values[Sex] = check.sex;
        if (check.birth.isValid())
            out.values[Birth] = check.birth.toString(Qt::ISODate);
        if (out.values[IdType].isEmpty() && check.kind != IdKind::Resident18 && check.kind != IdKind::Legacy15) {
            static const std::pair<IdKind, Allpost::IdType> kinds[] = {{IdKind::ForeignPermanent, Allpost::IdType::ForeignPermanent},
                {IdKind::HmtResidence, Allpost::IdType::HmtResidence}, {IdKind::HmTravel, Allpost::IdType::HmTravel},
                {IdKind::TwTravel, Allpost::IdType::TwTravel}, {IdKind::Passport, Allpost::IdType::Passport}};
            for (const auto &[kind, said] : kinds) {
                if (check.kind == kind)
                    out.values[IdType] = idTypeCode(said);
            }
        }
    } else if (check.findings.isEmpty()) {
        add(out, Finding::note(u"id_missing"_s, Words::tr("There is no ID number. The person goes in and is listed as incomplete.")), plan.id, u"id_number");
    }
}

void RowReader::readName(int row, const SheetPlan &plan, CleanRow &out)
{
    const CellView value = cell(row, plan, plan.name);
    noteCell(value, plan.name, Name, out);
    NameText read = Allpost::readName(textOf(value));
    add(out, read.findings, plan.name, u"name");
    if (read.name.isEmpty())
        add(out, Finding::holdBack(u"name_missing"_s, Words::tr("There is no name in this row. Write it, or leave the row out.")), plan.name, u"name");
    out.nameKey = hashOfName(read.name);
    out.values[Name] = std::move(read.name);
}

void RowReader::readCodes(int row, const SheetPlan &plan, CleanRow &out)
{
    QString sexInFile;
    for (const SheetPlan::At &at : plan.codes) {
        const CellView value = cell(row, plan, at.column);
        if (value.isEmpty())
            continue;
        const Field &field = fields()[size_t(at.field)];
        const bool isYesNo = field.type == FieldType::YesNo;
        const Word &found = word(isYesNo ? u"yes_no"_s : field.codes, at.field, value);
        if (found.stored.isEmpty())
            continue;
        if (isYesNo && found.isUnknown) {
            add(out, Finding::warning(u"yes_no_unknown"_s, Words::tr("“%1” is neither yes nor no. It is left out.").arg(keptText(value))), at.column, field.name);
            continue;
        }
        out.values[size_t(found.otherField >= 0 ? found.otherField : at.field)] = found.stored;
        if (found.isUnknown)
            add(out, Finding::warning(u"word_unknown"_s, Words::tr("“%1” is in no list. It is kept as it is written.").arg(keptText(value))), at.column, field.name);
    }
}

void RowReader::readDates(int row, const SheetPlan &plan, CleanRow &out)
{
    const QString birthOfNumber = out.values[Birth];
    for (const SheetPlan::At &at : plan.dates) {
        const CellView value = cell(row, plan, at.column);
        if (value.isEmpty())
            continue;
        // Nearly every row says the day its number says.
        if (at.field == Birth && value.text.size() == 10 && QLatin1StringView(value.text.data(), 10) == birthOfNumber)
            continue;
        noteCell(value, at.column, at.field, out);
        // today is given with the rules: asking the clock for each row would cost more than the reading.
        const bool mayBeFuture = at.field == IdValidUntil || at.field == PermitUntil;
        const DateText read = readDateCell(value, DateRules{m_today, mayBeFuture});
        const QString &name = fields()[size_t(at.field)].name;
        add(out, read.findings, at.column, name);
        if (read.iso.isEmpty())
            continue;
        // 1955年12月 beside a number that gives the day says the same, less precisely.
        const bool saysLess = at.field == Birth && birthOfNumber.startsWith(read.iso);
        if (!saysLess)
            out.values[size_t(at.field)] = read.iso;
    }
    if (out.idKey && (out.values[Birth] != birthOfNumber || !out.values[Sex].isEmpty())) {
        const QString sex = CodeValue::parse(out.values[Sex]).code;
        const QString &number = out.values[IdNumber];
        const bool sexFits = number.size() != 18 || !number[16].isDigit() || sex == (number[16].digitValue() % 2 ? u"1" : u"2");
        if (out.values[Birth] != birthOfNumber || !sexFits) {
            const Findings differ = compareWithId(checkIdNumber(number, Allpost::IdType::Unknown, m_today), sex, out.values[Birth]);
            for (const Finding &finding : differ) {
                const bool isSex = finding.code.contains("sex"_L1);
                int column = plan.id;
                for (const SheetPlan::At &at : isSex ? plan.codes : plan.dates) {
                    if (at.field == (isSex ? Sex : Birth))
                        column = at.column;
                }
                add(out, finding, column, isSex ? u"sex" : u"birth_date");
            }
        }
    }
}

void RowReader::readPhones(int row, const SheetPlan &plan, CleanRow &out)
{
    for (const SheetPlan::At &at : plan.phones) {
        const CellView value = cell(row, plan, at.column);
        if (value.isEmpty() || isMasked(value, at.column, at.field, out))
            continue;
        noteCell(value, at.column, at.field, out);
        const PhoneText read = Allpost::readPhones(textOf(value), value.kind == CellView::Kind::Number);
        add(out, read.findings, at.column, fields()[size_t(at.field)].name);
        for (qsizetype i = 0; i < read.phones.size(); ++i) {
            const QString one = PhoneText{{read.phones[i]}, {}}.text();
            QString &first = out.values[size_t(at.field)];
            QString &others = out.values[OtherPhone];
            if (i == 0 && first.isEmpty())
                first = one;
            else if (others.isEmpty())
                others = one;
            else if (!others.contains(one))
                others += u'、' + one;
        }
    }
}

void RowReader::readTies(int row, const SheetPlan &plan, CleanRow &out)
{
    out.startsHousehold = plan.serial >= 0 && size_t(plan.serial) < m_cells.size() && !isBlank(m_cells[size_t(plan.serial)].text);
    if (plan.head >= 0) {
        const CellView value = cell(row, plan, plan.head);
        out.headName = Allpost::readName(textOf(value)).name;
    }
    if (plan.household >= 0)
        out.householdNumber = keptText(cell(row, plan, plan.household));
    if (plan.relation >= 0) {
        const CellView value = cell(row, plan, plan.relation);
        const Word &found = word(u"relation"_s, relationSlot, value);
        out.relation = found.stored;
        if (found.isUnknown)
            add(out, Finding::warning(u"word_unknown"_s, Words::tr("“%1” is in no list. It is kept as it is written.").arg(keptText(value))), plan.relation, RelationTarget);
        // In a roster the head's own line says 户主 or 本人; both mean the head.
        if (CodeValue::parse(out.relation).code == u"01")
            out.relation = CodeValue{u"02"_s, keptText(value)}.stored();
    } else if (!out.headName.isEmpty() && isSameName(out.headName, out.values[Name])) {
        out.relation = u"02"_s;
    }
    out.isHead = out.relation == u"02" || out.relation.startsWith(u"02~");
    if (out.isHead && out.headName.isEmpty())
        out.headName = out.values[Name];
}

void RowReader::readAddress(int row, const SheetPlan &plan, CleanRow &out)
{
    const bool hasParts = plan.room >= 0 || plan.building >= 0 || plan.estate >= 0 || plan.stairwell >= 0;
    const CellView whole = cell(row, plan, plan.address);
    if (!hasParts && isBlank(whole.text))
        return;
    std::string key;
    const std::array<CellView, 4> parts{cell(row, plan, plan.estate), cell(row, plan, plan.building), cell(row, plan, plan.stairwell), cell(row, plan, plan.room)};
    key.append(1, char('0' + int(whole.kind))).append(whole.text);
    for (const CellView &part : parts)
        key.append(1, '\x1f').append(1, char('0' + int(part.kind))).append(part.text);
    if (key != m_lastAddress || m_lastPlan != &plan) {
        m_lastAddress = key;
        m_lastPlan = &plan;
        AddressText read;
        const bool partsGiven = !isBlank(parts[3].text) || (isBlank(whole.text) && (!isBlank(parts[0].text) || !isBlank(parts[1].text)));
        if (partsGiven) {
            read = joinAddress(textOf(parts[0]), textOf(parts[1]), textOf(parts[2]), textOf(parts[3]), plan.place);
        } else if (whole.kind == CellView::Kind::Date || whole.kind == CellView::Kind::DateTime) {
            const QDate date = QDate::fromString(textOf(whole).left(10), Qt::ISODate);
            read = readAddressDate(date.year(), date.month(), date.day(), plan.place);
        } else if (!isBlank(whole.text)) {
            AddressReading reading = plan.place;
            if (!isBlank(parts[0].text))
                reading.estate = keptText(parts[0]);
            if (!isBlank(parts[1].text))
                reading.building = keptText(parts[1]);
            if (!isBlank(parts[2].text))
                reading.stairwell = keptText(parts[2]);
            read = Allpost::readAddress(textOf(whole), reading);
        }
        m_lastAddressRead = std::move(read);
        m_lastDoor = keyOfDoor(m_lastAddressRead.address);
    }
    const int column = plan.address >= 0 && !isBlank(whole.text) ? plan.address : plan.room >= 0 ? plan.room : plan.building;
    add(out, m_lastAddressRead.findings, column, AddressTarget);
    out.address = m_lastAddressRead.address;
    out.door = m_lastDoor;
}

void RowReader::readCare(int row, const SheetPlan &plan, CleanRow &out)
{
    for (const SheetPlan::CareColumn &column : plan.care) {
        const CellView value = cell(row, plan, column.column);
        if (isBlank(value.text))
            continue;
        // One cell merged over several rows speaks of the household, like a column that says so.
        const MergedRange *range = m_rows.mergedAt(row, column.column);
        const bool ofHousehold = column.ofHousehold || (range && range->lastRow > range->firstRow);
        addCare(textOf(value), column, ofHousehold, out);
    }
}

void RowReader::addCare(const QString &text, const SheetPlan::CareColumn &column, bool ofHousehold, CleanRow &out)
{
    auto tie = [&](const QString &group, const QString &note) {
        if (m_office.unseenGroups.contains(Rights::careSubject(group))) {
            add(out, Finding::warning(u"group_restricted"_s, Words::tr("“%1” may only be entered by those who have the right. It is left out.").arg(text.trimmed())),
                column.column, CareTarget);
            return;
        }
        for (const CareWord &known : out.care) {
            if (known.group == group)
                return;
        }
        out.care.push_back({group, note, ofHousehold});
    };
    // "disabled person" is one word of the list; blanks part words only where the whole is none.
    const QByteArray whole = text.toUtf8();
    const Word &asOne = word(u"care_group"_s, careSlot, CellView::ofText({whole.constData(), size_t(whole.size())}));
    const bool isOne = !asOne.stored.isEmpty() && !asOne.isUnknown;
    const QStringList parts = isOne ? QStringList{text.trimmed()} : splitWords(text);
    for (const QString &part : parts) {
        if (saysNothing(part))
            continue;
        if (!column.headingGroup.isEmpty() && saysYes(part)) {
            tie(column.headingGroup, {});
            continue;
        }
        const QByteArray utf8 = part.toUtf8();
        const Word &found = word(u"care_group"_s, careSlot, CellView::ofText({utf8.constData(), size_t(utf8.size())}));
        if (found.otherField >= 0) {
            QString &value = out.values[size_t(found.otherField)];
            if (value.isEmpty())
                value = found.stored;
        } else if (found.isUnknown && !column.headingGroup.isEmpty()) {
            tie(column.headingGroup, part);
        } else {
            tie(found.stored, {});
            if (found.isUnknown)
                add(out, Finding::warning(u"group_unknown"_s, Words::tr("“%1” is no care group of the list. It is kept as it is written.").arg(part)), column.column, CareTarget);
        }
    }
}

} // namespace Allpost::Roster
