// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/datetext.h"

#include "models/residents/typedtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::DateText)
};

struct Numbers
{
    QStringList parts = {};
    bool isReadable = true;
    bool hasYearSign = false;
};

// 一九九〇年一月一日 in digits; the parts of a date keep their signs.
QString withDigits(const QString &text)
{
    QString result;
    QString pending;
    const auto flush = [&] {
        result += Typed::chineseNumber(pending);
        pending.clear();
    };
    for (const QChar c : text) {
        if (Typed::isChineseDigit(c)) {
            pending += c;
        } else {
            flush();
            result += c;
        }
    }
    flush();
    return result;
}

bool hasChineseDigit(const QString &text)
{
    return text.contains(u'年') && std::any_of(text.begin(), text.end(), Typed::isChineseDigit);
}

// A time behind the date says nothing about the day.
QString withoutTime(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    qsizetype start = colon;
    while (start > 0 && Typed::isDigit(text[start - 1]))
        --start;
    if (start > 0 && (text[start - 1] == u'T' || text[start - 1] == u' '))
        return text.left(start - 1).trimmed();
    return text;
}

Numbers numbersOf(const QString &text)
{
    Numbers numbers;
    static constexpr QStringView joints = u"./-年月日号。、,_–—− ";
    QString pending;
    for (const QChar c : text) {
        if (Typed::isDigit(c)) {
            pending += c;
            continue;
        }
        if (!joints.contains(c)) {
            numbers.isReadable = false;
            return numbers;
        }
        numbers.hasYearSign = numbers.hasYearSign || c == u'年';
        if (!pending.isEmpty())
            numbers.parts += pending;
        pending.clear();
    }
    if (!pending.isEmpty())
        numbers.parts += pending;
    return numbers;
}

bool isLunar(QStringView text)
{
    static constexpr QStringView words[] = {u"农历", u"阴历", u"闰", u"腊月", u"正月", u"冬月", u"初"};
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return text.contains(word); });
}

class DateReader
{
public:
    DateReader(const DateRules &rules, DateText &result) : m_rules(rules), m_result(result) {}

    // Nearly every cell: year in four digits, signs as usual. True when that was it.
    bool readPlain(QStringView text)
    {
        int values[3] = {};
        int digits[3] = {};
        int part = 0;
        static constexpr QStringView joints = u"./-年月日";
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (Typed::isDigit(text[i])) {
                if (part > 2 || ++digits[part] > 8)
                    return false;
                values[part] = values[part] * 10 + (text[i].unicode() - u'0');
            } else if (!joints.contains(text[i]) || i == 0 || !Typed::isDigit(text[i - 1])) {
                return false;
            } else {
                ++part;
            }
        }
        if (digits[0] == 8 && digits[1] == 0)
            keep(values[0] / 10000, values[0] / 100 % 100, values[0] % 100, DatePrecision::Day);
        else if (digits[0] == 4 && digits[1] >= 1 && digits[1] <= 2 && digits[2] >= 1 && digits[2] <= 2)
            keep(values[0], values[1], values[2], DatePrecision::Day);
        else
            return false;
        return true;
    }

    void read(const QString &text)
    {
        if (isLunar(text)) {
            ask(u"date_lunar"_s,
                DateWords::tr("This is a date of the farmer's calendar. Ask for the date on the document."));
            return;
        }
        const Numbers numbers = numbersOf(withoutTime(hasChineseDigit(text) ? withDigits(text) : text));
        if (!numbers.isReadable || numbers.parts.isEmpty() || numbers.parts.size() > 3) {
            unreadable();
            return;
        }
        switch (numbers.parts.size()) {
        case 1: readOne(numbers.parts[0]); break;
        case 2: readTwo(numbers.parts[0], numbers.parts[1]); break;
        default: readThree(numbers.parts); break;
        }
    }

private:
    void readOne(const QString &digits)
    {
        if (digits.size() == 8)
            keep(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt(), DatePrecision::Day);
        else if (digits.size() == 6 && isYear(digits.left(4)))
            keep(digits.left(4).toInt(), digits.mid(4, 2).toInt(), 1, DatePrecision::Month);
        else if (digits.size() == 6)
            askYear(digits.left(2), digits.mid(2, 2), digits.mid(4, 2));
        else if (digits.size() == 4 && isYear(digits))
            keep(digits.toInt(), 1, 1, DatePrecision::Year);
        else
            unreadable();
    }

    void readTwo(const QString &a, const QString &b)
    {
        if (a.size() == 4 && b.size() <= 2)
            keep(a.toInt(), b.toInt(), 1, DatePrecision::Month);
        else if (a.size() == 4 && b.size() == 4)
            keep(a.toInt(), b.left(2).toInt(), b.mid(2).toInt(), DatePrecision::Day);
        else if (a.size() <= 2 && b.size() == 4)
            keep(b.toInt(), a.toInt(), 1, DatePrecision::Month);
        else if (a.size() == 2 && b.size() <= 2)
            askYear(a, b, {});
        else
            unreadable();
    }

    void readThree(const QStringList &parts)
    {
        const QString &a = parts[0];
        const QString &b = parts[1];
        const QString &c = parts[2];
        if (a.size() == 4 && b.size() <= 2 && c.size() <= 2)
            keep(a.toInt(), b.toInt(), c.toInt(), DatePrecision::Day);
        else if (c.size() == 4 && a.size() <= 2 && b.size() <= 2)
            askOrder(c.toInt(), a.toInt(), b.toInt());
        else if (a.size() <= 2 && b.size() <= 2 && c.size() <= 2)
            askYear(a, b, c);
        else
            unreadable();
    }

    // 01/02/1990: January or February? 13/02/1990 can only be read in one way.
    void askOrder(int year, int first, int second)
    {
        const bool canMonthFirst = QDate::isValid(year, first, second);
        const bool canDayFirst = QDate::isValid(year, second, first);
        if (canMonthFirst != canDayFirst || (canMonthFirst && first == second)) {
            keep(year, canMonthFirst ? first : second, canMonthFirst ? second : first, DatePrecision::Day);
            return;
        }
        if (!canMonthFirst) {
            impossible();
            return;
        }
        m_result.proposals = {isoDate(year, first, second), isoDate(year, second, first)};
        ask(u"date_order"_s, DateWords::tr("Is this %1 or %2?").arg(m_result.proposals[0], m_result.proposals[1]));
    }

    void askYear(const QString &year, const QString &month, const QString &day)
    {
        for (const int century : {1900, 2000}) {
            const int full = century + year.toInt();
            const bool fits = day.isEmpty() ? month.toInt() >= 1 && month.toInt() <= 12
                                            : QDate::isValid(full, month.toInt(), day.toInt());
            if (fits && (m_rules.mayBeFuture || full <= m_rules.today.year()))
                m_result.proposals += isoDate(full, month.toInt(), day.toInt());
        }
        if (m_result.proposals.isEmpty()) {
            unreadable();
            return;
        }
        ask(u"date_two_digit_year"_s,
            DateWords::tr("The year has two digits only. Write all four, such as %1.").arg(m_result.proposals[0]));
    }

    void keep(int year, int month, int day, DatePrecision precision)
    {
        if (!QDate::isValid(year, month, day) || year < 1) {
            impossible();
            return;
        }
        const QDate date(year, month, day);
        if (!m_rules.mayBeFuture && date > m_rules.today) {
            ask(u"date_future"_s, DateWords::tr("This date lies in the future. Have a look."));
            return;
        }
        if (m_rules.maxYears > 0 && date.addYears(m_rules.maxYears + 1) <= m_rules.today) {
            ask(u"date_too_old"_s,
                DateWords::tr("This date is more than %1 years ago. Have a look.").arg(m_rules.maxYears));
            return;
        }
        m_result.precision = precision;
        m_result.iso =
            isoDate(year, precision == DatePrecision::Year ? 0 : month, precision == DatePrecision::Day ? day : 0);
    }

    bool isYear(const QString &digits) const { return digits.toInt() >= 1800 && digits.toInt() <= 2199; }
    void ask(const QString &code, const QString &message) { m_result.findings += Finding::warning(code, message); }
    void impossible() { ask(u"date_impossible"_s, DateWords::tr("There is no such day. Have a look.")); }
    void unreadable()
    {
        ask(u"date_unreadable"_s, DateWords::tr("This is no date that can be read. Write it as 1990-01-31."));
    }

    const DateRules &m_rules;
    DateText &m_result;
};

bool saysNone(const QString &text)
{
    return text.isEmpty() || text == u"无" || text == u"-" || text == u"/" || text == u"不详" || text == u"未知";
}

} // namespace

DateText readDate(QStringView typed, const DateRules &rules)
{
    DateText result;
    DateReader reader(rules, result);
    if (reader.readPlain(typed))
        return result;
    QString text = Typed::unguarded(typed);
    if (saysNone(text))
        return result;
    static const QString words[] = {u"公历"_s, u"阳历"_s, u"出生"_s, u"生"_s, u"出"_s};
    for (const QString &word : words)
        text.remove(word);
    reader.read(text);
    return result;
}

QString isoDate(int year, int month, int day)
{
    QString iso(month <= 0 ? 4 : day <= 0 ? 7 : 10, u'-');
    const auto put = [&iso](qsizetype end, int value, int digits) {
        for (; digits > 0; --digits, value /= 10)
            iso[--end] = QChar(u'0' + value % 10);
    };
    put(4, year, 4);
    if (month > 0)
        put(7, month, 2);
    if (month > 0 && day > 0)
        put(10, day, 2);
    return iso;
}

DatePrecision datePrecision(QStringView iso)
{
    if (!firstDay(iso).isValid())
        return DatePrecision::None;
    return iso.size() == 4 ? DatePrecision::Year : iso.size() == 7 ? DatePrecision::Month : DatePrecision::Day;
}

QDate firstDay(QStringView iso)
{
    const auto isDash = [&](qsizetype at) { return iso[at] == u'-'; };
    if (iso.size() == 4 && Typed::allDigits(iso))
        return QDate(iso.toInt(), 1, 1);
    if (iso.size() < 7 || !isDash(4) || !Typed::allDigits(iso.first(4)) || !Typed::allDigits(iso.sliced(5, 2)))
        return {};
    if (iso.size() == 7)
        return QDate(iso.first(4).toInt(), iso.sliced(5, 2).toInt(), 1);
    if (iso.size() != 10 || !isDash(7) || !Typed::allDigits(iso.sliced(8)))
        return {};
    return QDate(iso.first(4).toInt(), iso.sliced(5, 2).toInt(), iso.sliced(8).toInt());
}

QDate lastDay(QStringView iso)
{
    const QDate first = firstDay(iso);
    if (!first.isValid() || iso.size() == 10)
        return first;
    return iso.size() == 4 ? QDate(first.year(), 12, 31) : QDate(first.year(), first.month(), first.daysInMonth());
}

namespace {

// QDate::addYears would move 29 February back to the 28th.
QDate anniversary(QDate birth, int years)
{
    const int year = birth.year() + years;
    if (birth.month() == 2 && birth.day() == 29 && !QDate::isLeapYear(year))
        return QDate(year, 3, 1);
    return QDate(year, birth.month(), birth.day());
}

std::optional<int> completedYears(QDate birth, QDate day)
{
    if (!birth.isValid() || !day.isValid() || birth > day)
        return std::nullopt;
    const int years = day.year() - birth.year();
    return anniversary(birth, years) > day ? years - 1 : years;
}

} // namespace

std::optional<int> ageOn(QStringView birthIso, QDate day)
{
    return completedYears(firstDay(birthIso), day);
}

bool isAgeCertain(QStringView birthIso, QDate day)
{
    const std::optional<int> age = ageOn(birthIso, day);
    return age && age == completedYears(lastDay(birthIso), day);
}

QDate turnsOn(QStringView birthIso, int years)
{
    const QDate birth = firstDay(birthIso);
    return birth.isValid() ? anniversary(birth, years) : QDate();
}

QString bornBy(int years, QDate day)
{
    // A text, not a QDate: on 29 February this may name a day that year did not have, and still compares rightly.
    return isoDate(day.year() - years, day.month(), day.day());
}

} // namespace Allpost
