// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/memberimport.h"

#include "models/base/text.h"
#include "models/checkins/checkinreading.h"
#include "models/checkins/members.h"
#include "models/checkins/units.h"
#include "models/exchange/mapping.h"
#include "models/exchange/rowstore.h"
#include "models/exchange/sheetfile.h"
#include "models/grids/gridmap.h"
#include "models/residents/datetext.h"
#include "models/residents/idnumber.h"
#include "models/residents/phone.h"
#include "models/residents/secondrecords.h"
#include "models/store/unitofwork.h"
#include "models/workorders/orderplaces.h"

#include <QCoreApplication>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Checkins;
using Row = MemberImportRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MemberImport)
};

constexpr int LongestText = 200;

struct Heading
{
    const char *target;
    QStringList words;
};

const QList<ImportTarget> &targets()
{
    static const QList<ImportTarget> all = [] {
        const QList<Heading> headings{
            {"name", {u"姓名"_s, u"党员姓名"_s, u"名字"_s, u"name"_s}},
            {"sex", {u"性别"_s, u"sex"_s}},
            {"birth", {u"出生年月"_s, u"出生日期"_s, u"生日"_s, u"birth date"_s}},
            {"id_number", {u"身份证号"_s, u"身份证号码"_s, u"公民身份号码"_s, u"证件号码"_s, u"身份证"_s, u"id number"_s}},
            {"phone", {u"手机"_s, u"手机号"_s, u"手机号码"_s, u"联系电话"_s, u"电话"_s, u"联系方式"_s, u"phone"_s}},
            {"duty", {u"职务"_s, u"单位职务"_s, u"职务职级"_s, u"岗位职务"_s, u"duty"_s}},
            {"joined_party_on", {u"入党时间"_s, u"入党日期"_s, u"入党年月"_s, u"joined the party"_s}},
            {"party_branch", {u"组织关系所在"_s, u"所在党支部"_s, u"党支部"_s, u"组织关系所在党支部"_s, u"所属支部"_s, u"party branch"_s}},
            {"home", {u"居住地址"_s, u"家庭住址"_s, u"现居住地"_s, u"现住址"_s, u"住址"_s, u"居住小区"_s, u"居住小区楼门"_s, u"家庭地址"_s, u"home"_s}},
            {"skills", {u"特长"_s, u"业务特长"_s, u"专业特长"_s, u"专长"_s, u"特长爱好"_s, u"skills"_s}},
            {"wanted_posts", {u"意向岗位"_s, u"认领岗位"_s, u"意向服务岗位"_s, u"服务意向"_s, u"服务事项"_s, u"拟认领岗位"_s, u"posts wanted"_s}},
            {"service_time", {u"服务时间"_s, u"可服务时间"_s, u"服务时段"_s, u"time for service"_s}},
            {"reported_on", {u"报到日期"_s, u"报到时间"_s, u"reported on"_s}},
            {"note", {u"备注"_s, u"说明"_s, u"note"_s}}};
        QList<ImportTarget> list;
        for (const Heading &heading : headings)
            list << ImportTarget{.name = QString::fromLatin1(heading.target), .label = heading.words.first(), .headings = heading.words};
        return withKeys(list);
    }();
    return all;
}

/// A formula that came to nothing (#N/A, #REF!) says nothing.
QString textOf(const CellView &cell)
{
    if (cell.kind == CellView::Kind::Error)
        return {};
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).simplified().left(LongestText);
}

/// Words that a list writes for nothing.
QString unlessNone(const QString &text)
{
    static const QSet<QString> none{u"无"_s, u"-"_s, u"—"_s, u"/"_s, u"暂无"_s};
    return none.contains(text) ? QString() : text;
}

QString linesFrom(const QString &text)
{
    QString lines = unlessNone(text);
    for (const QChar mark : {u'、', u'，', u',', u'；', u';'})
        lines.replace(mark, u'\n');
    return Text::tidiedLines(lines);
}

/// A month in a cell that a spreadsheet took for a number: 1990.1 was 1990.10 or 1990.01, nobody knows: the year is kept.
QString dateOf(const CellView &cell, const QString &field, Findings &findings)
{
    const QString text = unlessNone(textOf(cell));
    if (text.isEmpty())
        return {};
    const DateText date = readDate(text);
    for (Finding finding : date.findings) {
        finding.field = field;
        findings << finding;
    }
    if (cell.kind == CellView::Kind::Number && text.contains(u'.') && text.section(u'.', 1).size() == 1)
        return date.iso.left(4);
    return date.iso;
}

Row readRow(const RowStore &rows, int at, const QHash<QString, int> &columns, Outsider &person)
{
    const auto cell = [&](const char *target) {
        const int column = columns.value(QString::fromLatin1(target), -1);
        return column < 0 ? CellView{} : rows.shown(at, column);
    };
    Row row;
    row.row = rows.number(at);
    person.name = textOf(cell("name"));
    const QString sex = textOf(cell("sex"));
    person.sex = sex.startsWith(u'男') ? u"1"_s : sex.startsWith(u'女') ? u"2"_s : QString();
    const CellView number = cell("id_number");
    const IdCheck id = checkIdCell(unlessNone(textOf(number)), number.kind == CellView::Kind::Number ? IdCell::Number : IdCell::Text);
    person.idNumber = id.isTrusted() ? id.number : QString();
    for (Finding finding : id.findings) {
        // The person comes in all the same, without the number.
        finding.weight = std::min(finding.weight, Finding::Weight::Warning);
        finding.field = u"id_number"_s;
        row.findings << finding;
    }
    if (person.sex.isEmpty())
        person.sex = id.sex;
    const CellView phone = cell("phone");
    const PhoneText phones = readPhones(unlessNone(textOf(phone)), phone.kind == CellView::Kind::Number);
    person.phone = phones.first();
    for (Finding finding : phones.findings)
        if (finding.weight != Finding::Weight::Note) {
            finding.field = u"phone"_s;
            row.findings << finding;
        }
    row.member.duty = unlessNone(textOf(cell("duty")));
    row.member.joinedPartyOn = dateOf(cell("joined_party_on"), u"joined_party_on"_s, row.findings);
    row.member.partyBranch = unlessNone(textOf(cell("party_branch")));
    row.member.home = unlessNone(textOf(cell("home")));
    row.member.skills = linesFrom(textOf(cell("skills")));
    row.member.wantedPosts = linesFrom(textOf(cell("wanted_posts")));
    row.member.serviceTime = unlessNone(textOf(cell("service_time")));
    row.member.reportedOn = dateOf(cell("reported_on"), u"reported_on"_s, row.findings);
    row.member.note = unlessNone(textOf(cell("note")));
    for (const char *target : {"name", "id_number", "phone"})
        if (const CellView given = cell(target); given.kind == CellView::Kind::Error)
            row.findings << Finding::warned(QString::fromLatin1(target), u"formula_failed"_s, Words::tr("The formula in this cell came to nothing (%1): write the value itself.")
                                                                                                  .arg(QString::fromUtf8(given.text.data(), qsizetype(given.text.size()))));
    if (person.name.isEmpty()) {
        row.findings << Finding::held(u"name"_s, u"required"_s, Words::tr("The row has no name."));
        row.fate = Row::Fate::HeldBack;
    }
    return row;
}

/// Of the lines above a table: 某某党支部在职党员到社区报到花名册 names the unit, 填报单位：某某 too.
QString unitOf(const RowStore &rows, const SheetTable &table)
{
    constexpr int Lines = 12;
    static const QStringList ends{u"在职党员"_s, u"党员到社区"_s, u"党员报到"_s, u"党员花名册"_s, u"党员名单"_s, u"花名册"_s, u"报到名单"_s};
    for (int at = 0; at < rows.size() && at < Lines && (!table.headerFirst || rows.number(at) < table.headerFirst); ++at) {
        const QString text = textOf(rows.shown(at, 0));
        const qsizetype named = text.indexOf(u"单位"_s);
        if (const qsizetype colon = text.indexOf(u'：', named < 0 ? text.size() : named); colon > 0) {
            const QString unit = text.sliced(colon + 1).trimmed().section(u' ', 0, 0);
            if (!unit.isEmpty() && !unit.contains(u'：') && !unit.startsWith(u"联系人"_s))
                return unit;
        }
        for (const QString &end : ends)
            if (const qsizetype before = text.indexOf(end); before > 1)
                return text.first(before);
    }
    return {};
}

struct Loaded { RowStore rows = {}; SheetTable table = {}; QHash<QString, int> columns = {}; };

Result<Loaded> loadList(const QString &path, Progress &progress)
{
    auto file = SheetFile::open(path);
    if (!file)
        return file.error();
    for (size_t sheet = 0; sheet < (*file)->sheets().size(); ++sheet) {
        Loaded loaded;
        if (auto read = loaded.rows.load(**file, int(sheet), progress); !read)
            return read.error();
        loaded.table = findTable(loaded.rows, int(sheet), targets());
        if (loaded.table.firstRow)
            for (const ColumnMapping &column : proposeMapping(loaded.rows, int(sheet), loaded.table, targets()))
                if (!column.target.isEmpty() && !loaded.columns.contains(column.target))
                    loaded.columns.insert(column.target, column.column);
        if (loaded.columns.contains(u"name"_s) && loaded.columns.size() > 1)
            return loaded;
    }
    return Error{ErrorCode::Unreadable, Words::tr("No list of members was found in this file. It should have columns such as 姓名, 身份证号, 手机, 居住地址."), {}};
}

QString personId(Key resident, Key outsider)
{
    return resident ? u"r%1"_s.arg(resident) : u"o%1"_s.arg(outsider);
}

/// Fills what was empty; what differs stays and is said.
bool fill(PartyMember &now, const PartyMember &list, Findings &findings)
{
    bool changed = false;
    const Entity &entity = PartyMember::entity();
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Link && field.name != "grid"_L1)
            continue;
        const Value before = field.get(&now), after = field.get(&list);
        if (after.isNull() || before == after)
            continue;
        if (before.isNull()) {
            field.set(&now, after);
            changed = true;
        } else if (field.type != FieldType::Link && !before.text().startsWith(after.text())) {
            findings << Finding{{}, 0, -1, field.name, u"differs"_s, Words::tr("%1: the list says otherwise; what stands here stays.").arg(field.title()), Finding::Weight::Note};
        }
    }
    return changed;
}

} // namespace

Result<QString> MemberImport::proposeUnit(const QString &path)
{
    Progress progress;
    auto loaded = loadList(path, progress);
    if (!loaded)
        return loaded.error();
    return unitOf(loaded->rows, loaded->table);
}

Result<MemberImport> MemberImport::read(const Database &db, const QString &path, const QString &unit, Progress &progress)
{
    MemberImport import;
    auto loaded = loadList(path, progress);
    if (!loaded)
        return loaded.error();
    import.m_proposed = unitOf(loaded->rows, loaded->table);
    import.m_unitName = unit.simplified();
    auto known = Units::named(db, import.m_unitName);
    if (!known)
        return known.error();
    import.m_unit = *known;
    for (int at = 0; at < loaded->rows.size(); ++at) {
        const int number = loaded->rows.number(at);
        if (number < loaded->table.firstRow || number > loaded->table.lastRow || loaded->table.skipped.contains(number))
            continue;
        if (import.m_rows.size() >= MostRows)
            return Error{ErrorCode::Full, Words::tr("The list has more than %n rows: import it in parts.", nullptr, MostRows), {}};
        Outsider person;
        Row row = readRow(loaded->rows, at, loaded->columns, person);
        person.kind = u"unit_member"_s;
        person.employer = import.m_unitName;
        row.person = person;
        import.m_rows << row;
    }
    if (import.m_rows.isEmpty())
        return Error{ErrorCode::Unreadable, Words::tr("The list holds nobody."), {}};
    for (auto step : {import.match(db), import.settle(db)})
        if (!step)
            return step.error();
    return import;
}

/// Residents by number, else by name and phone; people known as no residents; the grid of the home.
Status MemberImport::match(const Database &db)
{
    QHash<QString, QList<qsizetype>> byNumber, byName;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Outsider &person = m_rows.at(i).person;
        if (m_rows.at(i).fate == Row::Fate::HeldBack)
            continue;
        if (!person.idNumber.isEmpty())
            byNumber[person.idNumber] << i;
        byName[Text::foldedName(person.name)] << i;
    }
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    QHash<qsizetype, QString> diedOn;
    Statement residents(db, u"SELECT key, name, id_number, phone, other_phone, died_on FROM resident"_s);
    while (true) {
        auto more = residents.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const QString number = residents.text(2);
        const QString name = Text::foldedName(residents.text(1));
        const QString whole = number.size() == 15 ? upgradedId(number) : number;
        for (const qsizetype i : number.isEmpty() ? QList<qsizetype>() : byNumber.value(whole)) {
            Row &row = m_rows[i];
            if (row.match == Row::Match::ById)
                continue;
            row.resident = second->root(residents.number(0));
            row.residentName = residents.text(1);
            row.match = Text::foldedName(row.person.name) == name ? Row::Match::ById : Row::Match::Perhaps;
            diedOn.insert(i, residents.text(5));
            if (row.match == Row::Match::Perhaps)
                row.findings << Finding::warned(u"name"_s, u"name_differs"_s, Words::tr("The ID number belongs to a resident of another name: is it the same person?"));
        }
        for (const qsizetype i : byName.value(name)) {
            Row &row = m_rows[i];
            if (row.match != Row::Match::Nobody || row.person.phone.isEmpty())
                continue;
            const QString phone = phoneDigits(row.person.phone);
            if (phone != phoneDigits(residents.text(3)) && phone != phoneDigits(residents.text(4)))
                continue;
            // Two trusted numbers that differ are two people.
            if (!row.person.idNumber.isEmpty() && whole.size() == row.person.idNumber.size())
                continue;
            row.resident = second->root(residents.number(0));
            row.residentName = residents.text(1);
            row.match = Row::Match::Perhaps;
            row.findings << Finding::warned(u"resident"_s, u"perhaps_resident"_s, Words::tr("Name and phone are those of a resident: is it the same person?"));
        }
    }
    for (auto it = diedOn.cbegin(); it != diedOn.cend(); ++it)
        if (!it.value().isEmpty())
            m_rows[it.key()].findings << Finding::warned(u"resident"_s, u"died"_s, Words::tr("The register says that this person died on %1.").arg(it.value()));
    Statement outsiders(db, u"SELECT key, name, id_number, phone, resident FROM outsider"_s);
    while (true) {
        auto more = outsiders.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (const qsizetype i : byName.value(Text::foldedName(outsiders.text(1)))) {
            Row &row = m_rows[i];
            const bool sameNumber = !row.person.idNumber.isEmpty() && row.person.idNumber == outsiders.text(2);
            const bool samePhone = (row.person.idNumber.isEmpty() || outsiders.text(2).isEmpty()) && !row.person.phone.isEmpty() && phoneDigits(row.person.phone) == phoneDigits(outsiders.text(3));
            if (row.outsider || !(sameNumber || samePhone))
                continue;
            row.outsider = outsiders.number(0);
            if (const Key found = outsiders.number(4); found && row.match != Row::Match::ById) {
                row.resident = second->root(found);
                row.match = Row::Match::Confirmed;
                row.findings.removeIf([](const Finding &finding) { return finding.code == "perhaps_resident"_L1; });
            }
        }
    }
    auto places = OrderPlaces::read(db);
    auto map = GridMap::read(db, QDate::currentDate());
    auto grids = Query::run(db, u"SELECT key, name FROM grid"_s);
    if (!places || !map || !grids)
        return !places ? places.error() : !map ? map.error() : grids.error();
    while (grids->next())
        m_grids.insert(grids->number(0), grids->text(1));
    for (Row &row : m_rows) {
        if (row.match == Row::Match::Perhaps) {
            auto home = Members::homeOf(db, row.resident);
            if (!home)
                return home.error();
            row.residentDoor = home->door;
        }
        if (row.member.home.isEmpty() && !row.resident)
            continue;
        const OrderPlace place = row.member.home.isEmpty() ? OrderPlace() : places->find(db, row.member.home, 1).value(0);
        row.member.grid = place.isKnown() ? map->ofDoor(place.dwelling, place.stairwell, place.building, place.estate) : 0;
        if (row.isResident() || !place.isKnown()) {
            if (!row.resident) {
                row.findings << Finding{{}, 0, -1, u"home"_s, u"home_outside"_s, Words::tr("The home is no place of this community."), Finding::Weight::Note};
                continue;
            }
            // Where the register has him counts for the grid.
            auto home = Members::homeOf(db, row.resident);
            if (!home)
                return home.error();
            if (home->door.isEmpty())
                row.findings << Finding::warned(u"home"_s, u"moved_away"_s, Words::tr("The register knows this person, but not where he lives now."));
            else if (place.dwelling && home->door != place.text)
                row.findings << Finding{{}, 0, -1, u"home"_s, u"home_differs"_s, Words::tr("The list has another door than the register."), Finding::Weight::Note};
            if (home->grid)
                row.member.grid = home->grid;
        }
    }
    return {};
}

/// Who is a member already, here or with another unit.
Status MemberImport::settle(const Database &db)
{
    auto second = SecondRecords::load(db);
    Statement rows(db, u"SELECT %1, o.resident, u.name FROM party_member m LEFT JOIN outsider o ON o.key = m.outsider LEFT JOIN service_unit u ON u.key = m.unit "
                       "WHERE m.moved_on IS NULL AND m.ended_on IS NULL"_s.arg(columnsOf(PartyMember::entity(), u"m"_s)));
    if (!second)
        return second.error();
    const int more = int(PartyMember::entity().fields.size()) + 1;
    while (true) {
        auto next = rows.step();
        if (!next)
            return next.error();
        if (!*next)
            break;
        const auto kept = keptFrom<PartyMember>(rows);
        const Key resident = kept.record.resident ? kept.record.resident : rows.number(more);
        const QString person = personId(resident ? second->root(resident) : 0, kept.record.outsider);
        if (m_unit && kept.record.unit == m_unit) {
            m_members.insert(kept.key, kept.record);
            m_known.insert(person, kept.key);
        } else {
            m_elsewhere.insert(person, rows.text(more + 1));
        }
    }
    // Twice is who has the same number, or the same name and phone unless two numbers tell them apart.
    QSet<QString> numbers, people;
    QHash<QString, QString> numberOf; ///< of name and phone
    for (Row &row : m_rows) {
        if (row.fate == Row::Fate::HeldBack)
            continue;
        const QString number = row.person.idNumber, phone = phoneDigits(row.person.phone);
        const QString told = phone.isEmpty() && !number.isEmpty() ? QString() : Text::foldedName(row.person.name) + u'|' + phone;
        const bool sameNumber = !number.isEmpty() && numbers.contains(number);
        const bool samePerson = !told.isEmpty() && numberOf.contains(told) && (number.isEmpty() || numberOf.value(told).isEmpty());
        const QString resident = row.isResident() ? personId(row.resident, 0) : QString();
        if (sameNumber || samePerson || (!resident.isEmpty() && people.contains(resident))) {
            row.fate = Row::Fate::HeldBack;
            row.findings << Finding::held(u"name"_s, u"repeated"_s, Words::tr("This person stands in the list twice."));
            continue;
        }
        if (!number.isEmpty())
            numbers << number;
        if (!told.isEmpty())
            numberOf.insert(told, number);
        if (!resident.isEmpty())
            people << resident;
        // Somebody said so when the list came in before.
        if (row.match == Row::Match::Perhaps && m_known.contains(personId(row.resident, 0))) {
            row.match = Row::Match::Confirmed;
            row.findings.removeIf([](const Finding &finding) { return finding.code == "perhaps_resident"_L1 || finding.code == "name_differs"_L1; });
        }
        judge(row);
    }
    return {};
}

/// What becomes of a row, with the person as he is matched now.
void MemberImport::judge(Row &row)
{
    row.findings.removeIf([](const Finding &finding) { return finding.code == "elsewhere"_L1 || finding.code == "differs"_L1; });
    const QString person = personId(row.isResident() ? row.resident : 0, row.outsider);
    row.known = row.isResident() || row.outsider ? m_known.value(person) : 0;
    if (!row.known && row.outsider)
        row.known = m_known.value(personId(0, row.outsider));
    row.fate = Row::Fate::Add;
    row.grid = m_grids.value(row.member.grid);
    if (row.known) {
        PartyMember now = m_members.value(row.known);
        row.fate = fill(now, row.member, row.findings) || row.links ? Row::Fate::Fill : Row::Fate::Same;
        row.member = now;
    } else if (row.isResident() || row.outsider) {
        if (const QString other = m_elsewhere.value(person); !other.isEmpty()) {
            row.fate = Row::Fate::HeldBack;
            row.findings << Finding::held(u"unit"_s, u"elsewhere"_s, Words::tr("Reports with “%1” already: let him move away there first.").arg(other));
        }
    }
}

Status MemberImport::confirm(int index, bool isHe)
{
    if (index < 0 || index >= m_rows.size() || (m_rows.at(index).match != Row::Match::Perhaps && m_rows.at(index).match != Row::Match::Confirmed) || !m_rows.at(index).resident)
        return Error{ErrorCode::Invalid, Words::tr("There is nothing to confirm in this row."), {}};
    Row &row = m_rows[index];
    row.match = isHe ? Row::Match::Confirmed : Row::Match::Perhaps;
    row.links = isHe && row.outsider;
    if (std::none_of(row.findings.cbegin(), row.findings.cend(), [](const Finding &finding) { return finding.code == "repeated"_L1; }))
        judge(row);
    return {};
}

MemberImport::Counts MemberImport::counts() const
{
    Counts counts;
    counts.read = int(m_rows.size());
    for (const Row &row : m_rows) {
        counts.heldBack += row.fate == Row::Fate::HeldBack;
        counts.matched += row.isResident();
        counts.unknown += !row.isResident();
        counts.perhaps += row.match == Row::Match::Perhaps;
        counts.added += row.fate == Row::Fate::Add;
        counts.filled += row.fate == Row::Fate::Fill;
        counts.same += row.fate == Row::Fate::Same;
    }
    return counts;
}

Result<MemberImport::Counts> MemberImport::write(Store &store, Progress &progress) const
{
    const Counts counted = counts();
    if (m_unitName.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say which unit the list is of."), u"unit"_s};
    if (!counted.added && !counted.filled)
        return counted;
    auto work = UnitOfWork::begin(store, {u"import.party_member"_s});
    if (!work)
        return work.error();
    Key unit = m_unit;
    if (!unit) {
        ServiceUnit made;
        made.name = m_unitName;
        auto key = (*work)->create(made);
        if (!key)
            return key.error();
        unit = *key;
    }
    int done = 0;
    for (const Row &row : m_rows) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, Words::tr("The import was stopped. Nothing was written."), {}};
        progress.report(++done, m_rows.size(), Words::tr("Writing the members"));
        if (row.links && row.fate != Row::Fate::HeldBack) {
            // Entered as no resident before: from now on the resident counts.
            auto seen = Store::read((*work)->db(), Outsider::entity(), row.outsider);
            if (!seen)
                return seen.error();
            auto person = seen->as<Outsider>();
            person.resident = row.resident;
            if (auto changed = (*work)->change(*seen, person); !changed)
                return changed.error();
        }
        if (row.fate == Row::Fate::Fill) {
            auto seen = Store::read((*work)->db(), PartyMember::entity(), row.known);
            if (!seen)
                return seen.error();
            if (auto changed = (*work)->change(*seen, row.member); !changed)
                return changed.error();
        }
        if (row.fate != Row::Fate::Add)
            continue;
        PartyMember member = row.member;
        member.unit = unit;
        if (!member.reportedOn.isEmpty())
            member.receivedBy = store.worker();
        if (row.isResident()) {
            member.resident = row.resident;
        } else if (row.outsider) {
            member.outsider = row.outsider;
        } else {
            auto made = (*work)->create(row.person);
            if (!made)
                return made.error();
            member.outsider = *made;
        }
        if (auto made = (*work)->create(member); !made)
            return made.error();
    }
    (*work)->setDetail(u"added"_s, counted.added);
    (*work)->setDetail(u"updated"_s, counted.filled);
    if (auto committed = (*work)->commit(); !committed)
        return committed.error();
    return counted;
}

QJsonObject MemberImport::toJson() const
{
    const Counts counted = counts();
    return {{u"read"_s, counted.read}, {u"matched"_s, counted.matched}, {u"unknown"_s, counted.unknown}};
}

} // namespace Allpost
