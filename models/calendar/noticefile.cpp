// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/noticefile.h"

#include "models/base/text.h"
#include "models/calendar/calendartable.h"
#include "models/exchange/exchangeerrors.h"
#include "models/exchange/sheetfile.h"
#include "models/residents/datetext.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Calendars)
};

constexpr int MostFindings = 200;
constexpr int LongestRange = 31; ///< days of one row
constexpr int MostWord = 40; ///< of a foreign word in our sentence

Error tooLarge()
{
    return {ErrorCode::Unreadable, Words::tr("This file is far too large for a calendar of holidays. Was another one meant?"), {}};
}

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).simplified();
}

QDate dayOf(QStringView typed)
{
    const DateText date = readDate(typed, {QDate(2000, 1, 1), true, 0});
    return date.precision == DatePrecision::Day ? date.date() : QDate();
}

/// One day, or the first and last of "2027-02-05 至 2027-02-11".
std::pair<QDate, QDate> rangeOf(const QString &typed)
{
    static const QRegularExpression between(u"[至到~～]"_s);
    const qsizetype at = typed.indexOf(between);
    if (at < 0)
        return {dayOf(typed), dayOf(typed)};
    return {dayOf(QStringView(typed).left(at).trimmed()), dayOf(QStringView(typed).mid(at + 1).trimmed())};
}

/// Rows of a sheet as they come by; the first one may say which column is which.
class Rows
{
public:
    Notice notice;
    bool tooMany = false;

    bool take(const RowView &row)
    {
        if (!m_begun) {
            m_begun = true;
            if (isHeading(row))
                return true;
        }
        if (std::all_of(row.cells.begin(), row.cells.end(), [](const CellView &cell) { return cell.isEmpty(); }))
            return true;
        if (++m_taken > NoticeFile::MostDays) {
            tooMany = true;
            return false;
        }
        readRow(row);
        return true;
    }

private:
    enum Column { Day, Kind, Name };

    bool isHeading(const RowView &row)
    {
        static const QStringList known[] = {{u"日期"_s, u"day"_s, u"date"_s, u"节假日日期"_s},
                                            {u"类型"_s, u"休/班"_s, u"班休"_s, u"休班"_s, u"kind"_s, u"type"_s, u"working"_s, u"状态"_s},
                                            {u"名称"_s, u"节日"_s, u"节假日"_s, u"节假日名称"_s, u"name"_s, u"holiday"_s, u"说明"_s}};
        std::array<int, 3> found{-1, -1, -1};
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const QString word = Text::folded(textOf(row.cells[column]));
            for (size_t meaning = 0; meaning < found.size(); ++meaning)
                if (found[meaning] < 0 && known[meaning].contains(word)) {
                    found[meaning] = int(column);
                    break;
                }
        }
        if (found[Day] < 0)
            return false;
        m_columns = found;
        return true;
    }

    const CellView *cell(const RowView &row, Column column) const
    {
        const int at = m_columns[size_t(column)];
        return at >= 0 && size_t(at) < row.cells.size() && !row.cells[size_t(at)].isEmpty() ? &row.cells[size_t(at)] : nullptr;
    }

    void find(const RowView &row, Column column, const QString &code, const QString &message)
    {
        if (notice.findings.size() >= MostFindings)
            return;
        Finding finding = Finding::holdBack(code, message);
        finding.row = row.number;
        finding.column = m_columns[size_t(column)];
        finding.field = column == Day ? u"day"_s : u"working"_s;
        notice.findings.append(finding);
    }

    void readRow(const RowView &row)
    {
        const CellView *day = cell(row, Day);
        const CellView *kind = cell(row, Kind);
        const CellView *name = cell(row, Name);
        const QString typed = day ? textOf(*day) : QString();
        const auto [first, last] = rangeOf(typed);
        if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) >= LongestRange)
            return find(row, Day, u"date_unreadable"_s, typed.isEmpty() ? Words::tr("The day is missing.") : Words::tr("“%1” is no day.").arg(typed.left(MostWord)));
        const QString word = kind ? textOf(*kind) : QString();
        const auto working = NoticeFile::workingOf(word);
        if (!working)
            return find(row, Kind, u"kind_unknown"_s,
                        word.isEmpty() ? Words::tr("It should say 休 (free) or 班 (working).")
                                       : Words::tr("“%1” says neither 休 (free) nor 班 (working).").arg(word.left(MostWord)));
        const LabelPair called = Notice::named(name ? textOf(*name).left(MostWord) : QString());
        for (QDate each = first; each <= last; each = each.addDays(1))
            add(row, {each, *working, called});
    }

    void add(const RowView &row, const NoticeDay &day)
    {
        const auto known = m_days.constFind(day.day);
        if (known == m_days.cend()) {
            m_days.insert(day.day, day.working);
            notice.days.append(day);
        } else if (*known != day.working) {
            find(row, Kind, u"repeated"_s, Words::tr("%1 stands above as well, and says otherwise; the first one counts.").arg(day.day.toString(Qt::ISODate)));
        }
    }

    std::array<int, 3> m_columns{0, 1, 2};
    QHash<QDate, bool> m_days;
    int m_taken = 0;
    bool m_begun = false;
};

Result<Notice> readSheet(const QString &path, Progress &progress)
{
    auto file = SheetFile::open(path);
    if (!file)
        return file.error();
    for (size_t sheet = 0; sheet < (*file)->sheets().size(); ++sheet) {
        Rows rows;
        if (auto read = (*file)->read(int(sheet), [&rows](const RowView &row) { return rows.take(row); }, progress); !read)
            return read.error();
        if (rows.tooMany)
            return tooLarge();
        // A cover sheet before the days says nothing that could be a day.
        if (!rows.notice.days.isEmpty() || sheet + 1 == (*file)->sheets().size())
            return rows.notice;
    }
    return Notice();
}

/// Days outside of the calendar are named, the rest put in order.
Result<Notice> settled(Notice notice)
{
    if (notice.days.size() > NoticeFile::MostDays)
        return tooLarge();
    notice.days.removeIf([&notice](const NoticeDay &day) {
        const bool inside = day.day.year() >= CalendarTable::FirstYear && day.day.year() <= CalendarTable::LastYear;
        if (!inside && notice.findings.size() < MostFindings)
            notice.findings << Finding::holdBack(u"date_outside"_s, Words::tr("%1 is outside of the calendar, which reaches from 2000 to 2100.")
                                                                        .arg(day.day.toString(Qt::ISODate)));
        return !inside;
    });
    std::stable_sort(notice.days.begin(), notice.days.end(), [](const NoticeDay &a, const NoticeDay &b) { return a.day < b.day; });
    if (notice.days.isEmpty() && notice.findings.isEmpty())
        return Error{ErrorCode::Unreadable, Words::tr("No day was found in this file. It should have the columns 日期, 类型 (休 or 班) and 名称."), {}};
    return notice;
}

} // namespace

std::optional<bool> NoticeFile::workingOf(const QString &word)
{
    static const QStringList free{u"休"_s, u"放假"_s, u"休息"_s, u"假"_s, u"假期"_s, u"假日"_s, u"节假日"_s, u"法定节假日"_s, u"法定假日"_s, u"休假"_s,
                                  u"休息日"_s, u"holiday"_s, u"off"_s, u"free"_s};
    static const QStringList work{u"班"_s, u"上班"_s, u"补班"_s, u"调休上班"_s, u"调班"_s, u"工作"_s, u"工作日"_s, u"调休补班"_s, u"补班日"_s,
                                  u"workday"_s, u"work"_s, u"working"_s};
    const QString plain = Text::folded(word).remove(u' ');
    if (free.contains(plain))
        return false;
    if (work.contains(plain))
        return true;
    return {};
}

Result<Notice> NoticeFile::read(const QString &path, Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ExchangeErrors::cannotOpen(path, file.errorString());
    if (QFileInfo(file).isDir() || file.size() > MostBytes)
        return tooLarge();
    QByteArray start = file.peek(64);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    if (!start.trimmed().startsWith('{') && !start.trimmed().startsWith('[')) {
        file.close();
        auto notice = readSheet(path, progress);
        return notice ? settled(std::move(*notice)) : notice;
    }
    QByteArray json = file.read(MostBytes);
    if (json.startsWith("\xEF\xBB\xBF"))
        json.remove(0, 3);
    auto notice = Notice::fromJson(json);
    if (!notice)
        return notice;
    if (notice->findings.size() > MostFindings)
        notice->findings.resize(MostFindings);
    return settled(std::move(*notice));
}

} // namespace Allpost
