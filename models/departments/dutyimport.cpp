// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/dutyimport.h"

#include "models/base/text.h"
#include "models/departments/duties.h"
#include "models/dictionary/codelist.h"
#include "models/exchange/mapping.h"
#include "models/residents/typedtext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

/// The columns of a duty list, with the headings offices give them.
QList<ImportTarget> targets()
{
    QList<ImportTarget> all;
    for (const QString &name : {u"number"_s, u"title"_s, u"list"_s, u"department"_s, u"basis"_s, u"note"_s}) {
        const Field *field = DutyItem::entity().find(name);
        ImportTarget target;
        target.name = name;
        target.label = field->title();
        target.headings = field->headings;
        all << target;
    }
    all[1].headings << u"职责事项"_s << u"职责"_s << u"清单事项"_s << u"事项内容"_s;
    all[2].headings << u"清单"_s << u"清单类别"_s << u"类别"_s;
    all[3].headings << u"部门"_s << u"主责部门"_s << u"责任单位"_s << u"牵头单位"_s;
    return withKeys(all);
}

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
}

/// 1.0 as a spreadsheet keeps a number is 1 on a list.
QString numberText(const CellView &cell)
{
    if (cell.kind == CellView::Kind::Number && cell.number >= 0 && cell.number < 1e9 && cell.number == double(qint64(cell.number)))
        return QString::number(qint64(cell.number));
    return Typed::unguarded(textOf(cell)).simplified();
}

/// Items kept already, by what makes two the same: the words, and whether it is the office's own.
QString identity(const DutyItem &item)
{
    return (item.list == "own"_L1 ? u"own\n"_s : u"down\n"_s) + Text::foldedName(item.title);
}

class Reading
{
public:
    Reading(const Database &db, const DepartmentBook &book, QString list) : m_db(db), m_book(book), m_list(std::move(list)) {}

    Status known()
    {
        auto lines = Duties::list(m_db);
        if (!lines)
            return lines.error();
        for (const DutyLine &line : std::as_const(*lines))
            m_known.insert(identity(line.item), line.key);
        return {};
    }

    Result<DutyImportRow> row(const RowStore &rows, int index, const QHash<QString, int> &columns)
    {
        DutyImportRow row;
        row.row = rows.number(index);
        const auto cell = [&](const QString &target) { return columns.contains(target) ? rows.shown(index, columns.value(target)) : CellView(); };
        const auto text = [&](const QString &target) { return Typed::unguarded(textOf(cell(target))).simplified(); };
        DutyItem &item = row.item;
        item.number = numberText(cell(u"number"_s));
        item.title = text(u"title"_s);
        item.basis = text(u"basis"_s);
        item.note = text(u"note"_s);
        item.list = m_list;
        if (const QString said = text(u"list"_s); !said.isEmpty()) {
            if (const CodeMatch match = CodeList::find(u"duty_list")->codeOf(said); !match.code.isEmpty())
                item.list = match.code;
            else
                row.findings << of(u"list"_s, Finding::warning(u"code_unknown"_s, Words::tr("“%1” is none of the lists; it was put on the one chosen.").arg(said.left(40))));
        }
        if (const QString said = text(u"department"_s); !said.isEmpty()) {
            const DepartmentMatch match = m_book.resolve(said);
            item.department = match.key;
            item.departmentText = match.key ? QString() : said;
            for (Finding finding : match.findings)
                row.findings << of(u"department"_s, finding);
        }
        row.department = item.department ? m_book.name(item.department) : item.departmentText;
        for (const auto &[field, value, most] : {std::tuple{u"number"_s, item.number, 40}, {u"basis"_s, item.basis, 2000}, {u"note"_s, item.note, 2000}, {u"department"_s, item.departmentText, 100}})
            if (value.size() > most)
                row.findings << of(field, Finding::holdBack(u"too_long"_s, Words::tr("More than %n characters stand here.", nullptr, most)));
        row.findings << Duties::check(m_db, item).mid(0, 3);
        row.findings.removeIf([](const Finding &finding) { return finding.code == "title_taken"_L1; });
        if (auto judged = judge(row); !judged)
            return judged.error();
        for (Finding &finding : row.findings)
            finding.row = row.row;
        return row;
    }

private:
    static Finding of(const QString &field, Finding finding)
    {
        finding.field = field;
        return finding;
    }

    Status judge(DutyImportRow &row)
    {
        using Fate = DutyImportRow::Fate;
        const QString id = identity(row.item);
        if (mustHoldBack(row.findings)) {
            row.fate = Fate::HeldBack;
            return {};
        }
        if (m_seen.contains(id)) {
            row.fate = Fate::HeldBack;
            row.findings << of(u"title"_s, Finding::holdBack(u"repeated"_s, Words::tr("This stands in row %1 already.").arg(m_seen.value(id))));
            return {};
        }
        m_seen.insert(id, row.row);
        const Key key = m_known.value(id);
        if (!key)
            return {};
        auto before = Store::read(m_db, DutyItem::entity(), key);
        if (!before)
            return before.error();
        row.before = *before;
        // What the file leaves empty stays; what the office added stays.
        DutyItem now = before->as<DutyItem>();
        now.title = row.item.title;
        now.list = row.item.list;
        for (QString DutyItem::*field : {&DutyItem::number, &DutyItem::basis, &DutyItem::note})
            if (!(row.item.*field).isEmpty())
                now.*field = row.item.*field;
        if (row.item.department || !row.item.departmentText.isEmpty()) {
            const bool same = row.item.department && m_book.survivor(now.department) == row.item.department;
            now.department = same ? now.department : row.item.department;
            now.departmentText = row.item.departmentText;
        }
        if (valuesOf(now) != before->values)
            now.example.reset();
        row.fate = valuesOf(now) == before->values ? Fate::Same : Fate::Change;
        row.item = now;
        return {};
    }

    const Database &m_db;
    const DepartmentBook &m_book;
    QString m_list;
    QHash<QString, Key> m_known;
    QHash<QString, int> m_seen;
};

} // namespace

int DutyImportPlan::count(DutyImportRow::Fate fate) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [fate](const DutyImportRow &row) { return row.fate == fate; }));
}

Result<DutyImportPlan> DutyImport::read(const Database &db, const QString &path, const QString &list, Progress &progress)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    auto file = SheetFile::open(path);
    if (!file)
        return file.error();
    DutyImportPlan plan;
    plan.file = QFileInfo(path).fileName();
    const QList<ImportTarget> wanted = targets();
    for (size_t sheet = 0; sheet < (*file)->sheets().size(); ++sheet) {
        RowStore rows;
        if (auto loaded = rows.load(**file, int(sheet), progress); !loaded)
            return loaded.error();
        const SheetTable table = findTable(rows, int(sheet), wanted);
        if (!table.firstRow)
            continue;
        QHash<QString, int> columns;
        for (const ColumnMapping &column : proposeMapping(rows, int(sheet), table, wanted))
            if (!column.target.isEmpty() && !columns.contains(column.target))
                columns.insert(column.target, column.column);
        if (!columns.contains(u"title"_s))
            continue;
        if (table.lastRow - table.firstRow >= MostRows)
            return Error{ErrorCode::Invalid, Words::tr("This file has more than %1 rows; no duty list has. Look whether it is the right file.").arg(MostRows), {}};
        plan.sheet = (*file)->sheets()[sheet].name;
        Reading reading(db, *book, list);
        if (auto done = reading.known(); !done)
            return done.error();
        for (int number = table.firstRow; number <= table.lastRow; ++number) {
            const int index = rows.indexOf(int(sheet), number);
            if (index < 0 || table.skipped.contains(number))
                continue;
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, Words::tr("Stopped. Nothing was written."), {}};
            progress.report(number - table.firstRow, table.lastRow - table.firstRow, Words::tr("Reading the duty list"));
            auto row = reading.row(rows, index, columns);
            if (!row)
                return row.error();
            if (row->item.title.isEmpty() && row->item.number.isEmpty() && row->department.isEmpty() && row->item.basis.isEmpty())
                continue;
            plan.rows << *row;
        }
        return plan;
    }
    return Error{ErrorCode::Invalid, Words::tr("No sheet of this file has a column of duties (事项). Look whether it is the right file."), {}};
}

Result<int> DutyImport::write(Store &store, const DutyImportPlan &plan)
{
    const int added = plan.count(DutyImportRow::Fate::Add);
    const int changed = plan.count(DutyImportRow::Fate::Change);
    if (added + changed == 0)
        return 0;
    auto work = UnitOfWork::begin(store, {u"duty_item.import"_s, {{u"added"_s, added}, {u"changed"_s, changed}}});
    if (!work)
        return work.error();
    QHash<QString, qint64> last;
    auto positions = Query::run((*work)->db(), u"SELECT list, max(position) FROM duty_item GROUP BY list"_s);
    if (!positions)
        return positions.error();
    while (positions->next())
        last.insert(positions->text(0), positions->number(1));
    for (const DutyImportRow &row : plan.rows) {
        if (row.fate == DutyImportRow::Fate::Add) {
            DutyItem made = row.item;
            made.position = ++last[made.list];
            if (auto key = (*work)->create(made); !key)
                return key.error();
        } else if (row.fate == DutyImportRow::Fate::Change) {
            if (auto done = (*work)->change(row.before, row.item); !done)
                return done.error();
        }
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return added + changed;
}

} // namespace Allpost
