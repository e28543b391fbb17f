// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosterimportdata.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <future>
#include <mutex>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Roster;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::RosterImport)
};

Finding repeatedFinding(int firstRow)
{
    return Finding::warning(u"repeated"_s, Words::tr("This person already stands in row %1. Only that row is taken.").arg(firstRow));
}

struct CodeWords
{
    QString title;
    QString remedy;
};

/// What a code is called in the list beside the preview, and what becomes of its rows.
CodeWords wordsOf(const QString &code)
{
    static const QHash<QString, std::pair<const char *, const char *>> all{
        {u"id_lost_to_float"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "ID number spoilt by the spreadsheet"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Held back. Type it again from the document.")}},
        {u"id_bad_date"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "ID number with a day that does not exist"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Held back. Compare with the document.")}},
        {u"id_bad_checksum"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Last place of the ID number does not fit"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Held back. Compare with the document.")}},
        {u"id_length"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "ID number too short or too long"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Held back. Compare with the document.")}},
        {u"id_characters"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "ID number with wrong characters"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Held back. Compare with the document.")}},
        {u"id_future"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "ID number of somebody not yet born"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Held back. Compare with the document.")}},
        {u"id_too_old"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "ID number of somebody over 130"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Held back. Compare with the document.")}},
        {u"id_region_unknown"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "ID number of an unknown region"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in. The region may be abolished.")}},
        {u"id_missing"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "No ID number"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in, listed as incomplete.")}},
        {u"id_sex_differs"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Sex differs from the ID number"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as written.")}},
        {u"id_birth_differs"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Birth date differs from the ID number"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as written.")}},
        {u"id_type_differs"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "The number is of another kind of ID"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in. Have a look.")}},
        {u"id_cleaned"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "ID number put right"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in without blanks and in half width.")}},
        {u"repeated"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "One person twice"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Only the first row is taken.")}},
        {u"name_missing"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "No name"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Held back. Write the name.")}},
        {u"name_cleaned"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Name put right"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in without blanks.")}},
        {u"name_odd"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Unusual name"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in. Have a look.")}},
        {u"name_private_use"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Name with a home-made character"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in. Other computers will not show it.")}},
        {u"phone_length"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Phone with a wrong number of digits"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as written, to be verified.")}},
        {u"phone_lost_to_float"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Phone spoilt by the spreadsheet"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as written, to be verified.")}},
        {u"phone_unreadable"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "No phone number in the cell"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as written, to be verified.")}},
        {u"phone_several"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Several phones in one cell"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Kept apart.")}},
        {u"phone_cleaned"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Phone put right"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in without dashes and blanks.")}},
        {u"date_two_digit_year"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Year of two digits"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "The date is left out until it is said.")}},
        {u"date_order"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Day and month unclear"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "The date is left out until it is said.")}},
        {u"date_lunar"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Lunar date"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "The date is left out until it is said.")}},
        {u"date_impossible"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "A day that does not exist"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "The date is left out.")}},
        {u"date_future"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "A date in the future"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "The date is left out.")}},
        {u"date_too_old"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "A date too long ago"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "The date is left out.")}},
        {u"date_unreadable"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Not a date"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "The date is left out.")}},
        {u"date_from_number"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Date written as a number"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as a date.")}},
        {u"address_unparsed"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Address not understood"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as written.")}},
        {u"address_no_room"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Address without a room"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as written.")}},
        {u"address_from_date"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "House number turned into a date"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Have a look before it goes in.")}},
        {u"word_unknown"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Word outside the lists"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as written.")}},
        {u"group_unknown"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Care group outside the list"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in as written.")}},
        {u"id_ends_in_zeros"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "ID number that ends in 000"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in. Compare with the document.")}},
        {u"value_masked"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Masked value"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Left out; the rest goes in.")}},
        {u"cell_cut"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Cell too long"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Only its beginning goes in.")}},
        {u"cell_impossible"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Value that cannot be"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in. Have a look.")}},
        {u"cell_formula_empty"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Formula without a result"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "The cell counts as empty.")}},
        {u"cell_garbled"_s, {QT_TRANSLATE_NOOP("Allpost::RosterImport", "Unreadable characters"), QT_TRANSLATE_NOOP("Allpost::RosterImport", "Goes in. Another encoding may be right.")}},
    };
    const auto found = all.constFind(code);
    if (found == all.cend())
        return {code, Words::tr("Goes in. Have a look.")};
    return {Words::tr(found->first), Words::tr(found->second)};
}

} // namespace

quint16 RosterImport::Private::codeOf(const QString &code)
{
    const auto found = std::ranges::find(codes, code);
    if (found != codes.end())
        return quint16(found - codes.begin());
    codes.push_back(code);
    return quint16(codes.size() - 1);
}

void RosterImport::Private::invalidate()
{
    isPlanned = false;
    data.clear();
    staged.clear();
    marks.clear();
    groups.clear();
    differences.clear();
    differencesOf.clear();
    missing.clear();
    office.reset();
    reader.reset();
}

void RosterImport::Private::stage(int row, const CleanRow &clean, std::vector<Mark> &into)
{
    Staged &at = staged[size_t(row)];
    at = Staged();
    at.idKey = clean.idKey;
    at.nameKey = clean.nameKey;
    at.door = clean.door;
    at.head = hashOfName(clean.headName);
    at.number = clean.householdNumber.isEmpty() ? 0 : estateKey(clean.householdNumber);
    at.isHead = clean.isHead;
    at.hasCare = !clean.care.empty();
    if (clean.findings.isEmpty())
        return;
    const QString reason = clean.reason();
    at.reason = reason.isEmpty() ? 0 : codeOf(reason);
    for (const Finding &finding : clean.findings) {
        into.push_back({quint32(row), codeOf(finding.code), quint8(finding.weight)});
        if (finding.weight == Finding::Weight::Warning)
            at.isWarned = true;
    }
}

Status RosterImport::check(Progress &progress)
{
    d->invalidate();
    d->codes.assign(1, QString());
    if (const QString stands = blocker(); !stands.isEmpty())
        return Error{ErrorCode::Invalid, stands, {}};
    d->makePlans();
    for (const ImportSheet &sheet : std::as_const(d->sheets)) {
        if (!sheet.chosen || !sheet.table.firstRow)
            continue;
        const int first = d->rows.indexOf(sheet.index, sheet.table.firstRow);
        const int last = d->rows.indexOf(sheet.index, sheet.table.lastRow);
        const QSet<int> skipped(sheet.table.skipped.cbegin(), sheet.table.skipped.cend());
        for (int i = std::max(first, 0); i <= last; ++i) {
            const bool left = d->rows.sheet(i) != sheet.index || (d->rows.hidden(i) && !d->options.hiddenRows)
                || (!skipped.isEmpty() && skipped.contains(d->rows.number(i)));
            if (!left)
                d->data.push_back(i);
        }
    }

    // Two halves on two cores; rows stand for themselves here. What runs across rows comes after.
    const auto total = d->data.size();
    d->staged.resize(total);
    std::vector<char> isEmpty(total, 0);
    std::mutex codesLock;
    auto run = [&](size_t from, size_t to, std::vector<Mark> &marks, bool tells) {
        RowReader reader(d->rows, d->plans, d->options.today, d->officeWords);
        CleanRow clean;
        for (size_t i = from; i < to; ++i) {
            if (i % 1024 == 0) {
                if (progress.cancelled())
                    return;
                if (tells)
                    progress.report(qint64(i - from) * 2, qint64(total), Words::tr("Checking rows"));
            }
            reader.read(d->data[i], clean);
            if (clean.isEmpty) {
                isEmpty[i] = 1;
                continue;
            }
            if (clean.findings.isEmpty()) {
                d->stage(int(i), clean, marks);
            } else {
                const std::scoped_lock lock(codesLock);
                d->stage(int(i), clean, marks);
            }
        }
    };
    std::vector<Mark> second;
    const size_t middle = total < 2000 ? total : total / 2;
    auto other = std::async(std::launch::async, [&] { run(middle, total, second, false); });
    run(0, middle, d->marks, true);
    other.get();
    if (progress.cancelled()) {
        d->invalidate();
        return Error{ErrorCode::Cancelled, Words::tr("The import was stopped. Nothing was written."), {}};
    }
    d->marks.insert(d->marks.end(), second.begin(), second.end());

    // Rows in which nothing but a running number stands are no people; they take no part.
    std::vector<quint32> place(total);
    size_t kept = 0;
    for (size_t i = 0; i < total; ++i) {
        place[i] = quint32(kept);
        if (isEmpty[i])
            continue;
        d->data[kept] = d->data[i];
        d->staged[kept] = d->staged[i];
        ++kept;
    }
    d->data.resize(kept);
    d->staged.resize(kept);
    for (Mark &mark : d->marks)
        mark.row = place[mark.row];
    d->findRepeats();
    return {};
}

void RosterImport::Private::findRepeats()
{
    const quint16 repeated = codeOf(u"repeated"_s);
    std::erase_if(marks, [&](const Mark &mark) { return mark.code == repeated; });
    repeatOf.clear();
    std::unordered_map<quint64, quint32> first;
    first.reserve(staged.size());
    bool any = false;
    for (size_t i = 0; i < staged.size(); ++i) {
        Staged &row = staged[i];
        row.isRepeated = false;
        if (row.reason || !row.nameKey)
            continue;
        // Without a number: the same name, head and door; the birth date is compared by those who read the row.
        const quint64 key = row.idKey ? row.idKey : (row.nameKey ^ (row.door * 3) ^ (row.head * 7)) | 1;
        const auto [at, isNew] = first.emplace(key, quint32(i));
        if (isNew)
            continue;
        if (!row.idKey) {
            CleanRow one;
            CleanRow two;
            single().read(data[at->second], one);
            single().read(data[i], two);
            if (one.values[Birth] != two.values[Birth] || one.values[Sex] != two.values[Sex] || one.relation != two.relation)
                continue;
        }
        row.isRepeated = true;
        repeatOf.emplace(quint32(i), at->second);
        marks.push_back({quint32(i), repeated, quint8(Finding::Weight::Warning)});
        any = true;
    }
    if (any)
        std::ranges::stable_sort(marks, {}, &Mark::row);
}

Roster::RowReader &RosterImport::Private::single()
{
    if (!reader)
        reader = std::make_unique<RowReader>(rows, plans, options.today, officeWords);
    return *reader;
}

Findings RosterImport::Private::findings(int row)
{
    CleanRow clean;
    single().read(data[size_t(row)], clean);
    Findings all = clean.findings;
    if (staged[size_t(row)].isRepeated) {
        Finding finding = repeatedFinding(rows.number(data[repeatOf.at(quint32(row))]));
        finding.column = plans[size_t(rows.sheet(data[size_t(row)]))].id;
        finding.field = u"id_number"_s;
        all.prepend(finding);
    }
    const QString reason = clean.reason();
    std::ranges::stable_sort(all, [&](const Finding &a, const Finding &b) {
        const auto rank = [&](const Finding &f) { return f.code == reason ? -1 : 2 - int(f.weight); };
        return rank(a) < rank(b);
    });
    const int number = rows.number(data[size_t(row)]);
    const QString sheet = sheets.at(rows.sheet(data[size_t(row)])).name;
    for (Finding &finding : all) {
        finding.row = number;
        finding.sheet = sheet;
    }
    return all;
}

void RosterImport::Private::restage(int row)
{
    CleanRow clean;
    single().read(data[size_t(row)], clean);
    std::erase_if(marks, [&](const Mark &mark) { return mark.row == quint32(row); });
    stage(row, clean, marks);
}

int RosterImport::rowCount() const { return int(d->data.size()); }
int RosterImport::rowNumber(int row) const { return d->rows.number(d->data[size_t(row)]); }
int RosterImport::rowSheet(int row) const { return d->rows.sheet(d->data[size_t(row)]); }

QString RosterImport::cellText(int row, int column) const
{
    const CellView cell = d->single().shown(d->data[size_t(row)], column);
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
}

bool RosterImport::isMended(int row, int column) const { return d->rows.isMended(d->data[size_t(row)], column); }
Findings RosterImport::findings(int row) const { return d->findings(row); }
bool RosterImport::isHeldBack(int row) const { return d->staged[size_t(row)].reason != 0; }
QString RosterImport::reason(int row) const { return d->codes[d->staged[size_t(row)].reason]; }
const Findings &RosterImport::sheetFindings() const { return d->sheetFindings; }

QList<int> RosterImport::heldBackRows() const
{
    QList<int> held;
    for (size_t i = 0; i < d->staged.size(); ++i) {
        if (d->staged[i].reason)
            held << int(i);
    }
    return held;
}

QList<FindingGroup> RosterImport::findingGroups() const
{
    QHash<int, qsizetype> known;
    QList<FindingGroup> groups;
    for (const Mark &mark : d->marks) {
        auto at = known.constFind(mark.code);
        if (at == known.cend()) {
            const QString &code = d->codes[mark.code];
            const CodeWords words = wordsOf(code);
            at = known.insert(mark.code, groups.size());
            groups << FindingGroup{code, words.title, words.remedy, Finding::Weight(mark.weight), {}};
        }
        QList<int> &rows = groups[*at].rows;
        if (rows.isEmpty() || rows.last() != int(mark.row))
            rows << int(mark.row);
    }
    for (FindingGroup &group : groups)
        std::ranges::sort(group.rows);
    std::ranges::stable_sort(groups, [](const FindingGroup &a, const FindingGroup &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.rows.size() > b.rows.size();
    });
    return groups;
}

Findings RosterImport::allFindings() const
{
    Findings all = d->sheetFindings;
    quint32 last = ~0u;
    std::vector<quint32> rows;
    for (const Mark &mark : d->marks)
        rows.push_back(mark.row);
    std::ranges::sort(rows);
    for (const quint32 row : rows) {
        if (row != last)
            all += d->findings(int(row));
        last = row;
    }
    return all;
}

QList<KeptValue> RosterImport::kept(int row) const
{
    CleanRow clean;
    d->single().read(d->data[size_t(row)], clean);
    return d->keptOf(clean);
}

QList<KeptRow> RosterImport::firstKept(int sheet, int count) const
{
    QList<KeptRow> rows;
    const SheetTable &table = d->sheets.at(sheet).table;
    const int first = table.firstRow ? d->rows.indexOf(sheet, table.firstRow) : -1;
    const int last = table.firstRow ? d->rows.indexOf(sheet, table.lastRow) : -2;
    CleanRow clean;
    for (int i = std::max(first, 0); i <= last && rows.size() < count; ++i) {
        if (d->rows.sheet(i) != sheet || (d->rows.hidden(i) && !d->options.hiddenRows) || table.skipped.contains(d->rows.number(i)))
            continue;
        d->single().read(i, clean);
        if (!clean.isEmpty)
            rows << KeptRow{d->rows.number(i), d->keptOf(clean)};
    }
    return rows;
}

QList<KeptValue> RosterImport::Private::keptOf(const CleanRow &clean) const
{
    const auto inWords = [](const QString &list, const QString &stored) {
        const CodeList *known = CodeList::find(list);
        return known && !stored.isEmpty() ? known->display(stored, QLocale().name()) : stored;
    };
    QList<KeptValue> out;
    const QList<ImportTarget> all = Roster::targets();
    for (const ImportTarget &target : all) {
        QString text;
        if (const int field = Resident::entity().indexOf(target.name); field >= 0) {
            const Field &about = Resident::entity().fields[size_t(field)];
            text = clean.values[size_t(field)];
            if (about.type == FieldType::Code || about.type == FieldType::YesNo)
                text = inWords(about.type == FieldType::Code ? about.codes : u"yes_no"_s, text);
        }
        else if (target.name == RelationTarget)
            text = inWords(u"relation"_s, clean.relation);
        else if (target.name == HeadTarget)
            text = clean.headName;
        else if (target.name == HouseholdTarget)
            text = clean.householdNumber;
        else if (target.name == AddressTarget)
            text = clean.address.longText();
        else if (target.name == CareTarget) {
            QStringList words;
            for (const CareWord &care : clean.care)
                words << inWords(u"care_group"_s, care.group) + (care.note.isEmpty() ? QString() : u"（%1）"_s.arg(care.note));
            text = words.join(u'、');
        }
        if (!text.isEmpty())
            out << KeptValue{target.name, target.label, text};
    }
    return out;
}

void RosterImport::setCell(int row, int column, const QString &text)
{
    const int at = d->data[size_t(row)];
    const QByteArray utf8 = text.toUtf8();
    d->rows.mend(at, column, text.isEmpty() ? CellView::Kind::Empty : CellView::Kind::Text, {utf8.constData(), size_t(utf8.size())});
    d->mended(row, column);
}

void RosterImport::resetCell(int row, int column)
{
    d->rows.unmend(d->data[size_t(row)], column);
    d->mended(row, column);
}

void RosterImport::Private::mended(int row, int column)
{
    isPlanned = false;
    reader.reset(); // remembers words by the text of cells
    const int sheet = rows.sheet(data[size_t(row)]);
    const SheetPlan &plan = plans[size_t(sheet)];
    const bool reachesDown = size_t(column) < plan.fillDown.size() && plan.fillDown[size_t(column)];
    restage(row);
    for (size_t below = size_t(row) + 1; reachesDown && below < data.size() && rows.sheet(data[below]) == sheet; ++below) {
        const CellView own = rows.cell(data[below], column);
        if (!own.isEmpty())
            break;
        restage(int(below));
    }
    findRepeats();
}

} // namespace Allpost
