// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/phone.h"

#include "models/residents/typedtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

struct PhoneWords
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::Phone)
};

bool isSeparator(QChar c)
{
    static constexpr QStringView marks = u"、，,；;/／\\|\n\r\t。和或";
    return marks.contains(c);
}

// Signs inside one number.
bool isJoint(QChar c)
{
    static constexpr QStringView marks = u"-‐‑‒–—―−－.·_()（） ";
    return marks.contains(c);
}

bool isMobile(QStringView digits)
{
    return digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3';
}

// Area codes: 010 and 02x have three digits, the others four; the number itself seven or eight.
qsizetype areaLength(QStringView digits)
{
    if (digits.size() < 10 || digits[0] != u'0' || digits[1] == u'0')
        return 0;
    const qsizetype area = digits[1] == u'1' || digits[1] == u'2' ? 3 : 4;
    const qsizetype local = digits.size() - area;
    return local == 7 || local == 8 ? area : 0;
}

bool isLocal(QStringView digits)
{
    return (digits.size() == 7 || digits.size() == 8) && digits[0] >= u'2';
}

bool isService(QStringView digits)
{
    return (digits.size() == 10 && (digits.startsWith(u"400") || digits.startsWith(u"800")))
           || (digits.size() >= 5 && digits.size() <= 6
               && (digits.startsWith(u"95") || digits.startsWith(u"123") || digits.startsWith(u"96")))
           || (digits.size() == 3 && digits[0] == u'1');
}

Phone classify(QStringView typedDigits, bool hasPlus)
{
    QString digits = typedDigits.toString();
    if (digits.startsWith("0086"_L1) && digits.size() > 11) {
        digits.remove(0, 4);
    } else if (digits.startsWith("86"_L1) && digits.size() >= 12) {
        digits.remove(0, 2);
    } else if (hasPlus && !digits.startsWith("86"_L1) && digits.size() >= 8) {
        const qsizetype country = digits.startsWith("85"_L1) || digits.startsWith("886"_L1) ? 3
                                  : digits.startsWith(u'1') || digits.startsWith(u'7')      ? 1
                                                                                            : 2;
        return {u'+' + digits.left(country) + u' ' + digits.mid(country), PhoneKind::Foreign};
    }
    if (digits.size() == 12 && digits[0] == u'0' && isMobile(QStringView(digits).sliced(1)))
        digits.remove(0, 1);
    if (isMobile(digits))
        return {digits, PhoneKind::Mobile};
    if (const qsizetype area = areaLength(digits))
        return {digits.left(area) + u'-' + digits.mid(area), PhoneKind::Landline};
    if (isLocal(digits))
        return {digits, PhoneKind::Landline};
    if (isService(digits))
        return {digits, PhoneKind::Service};
    return {digits, PhoneKind::Unknown};
}

// One run of digits may be two numbers that only a blank parted, or one number with blanks in it.
struct Run
{
    QStringList groups = {};
    bool hasPlus = false;
    QString joined() const { return groups.join(QString()); }
};

void addRun(const Run &run, QList<Phone> &phones)
{
    if (run.groups.isEmpty())
        return;
    const Phone whole = classify(run.joined(), run.hasPlus);
    if (whole.kind != PhoneKind::Unknown || run.groups.size() == 1) {
        phones += whole;
        return;
    }
    // Shortest beginnings first: 139 9196 3043 13800138000 is two numbers of three groups and one.
    QList<Phone> parts;
    QString pending;
    for (const QString &group : run.groups) {
        pending += group;
        const Phone part = classify(pending, false);
        if (part.kind == PhoneKind::Mobile || (part.kind == PhoneKind::Landline && areaLength(pending))
            || (part.kind == PhoneKind::Landline && pending == group)) {
            parts += part;
            pending.clear();
        }
    }
    if (pending.isEmpty())
        phones += parts;
    else
        phones += whole;
}

// 13800138000139123456780 and the like: eleven and eleven without anything between.
void splitGlued(QList<Phone> &phones)
{
    for (qsizetype i = 0; i < phones.size(); ++i) {
        const QString digits = phones[i].number;
        if (phones[i].kind == PhoneKind::Unknown && digits.size() == 22 && isMobile(QStringView(digits).first(11))
            && isMobile(QStringView(digits).last(11))) {
            phones[i] = {digits.left(11), PhoneKind::Mobile, phones[i].note};
            phones.insert(i + 1, Phone{digits.right(11), PhoneKind::Mobile});
        }
    }
}

QString trimmedNote(const QString &note)
{
    QString text = note.trimmed();
    static constexpr QStringView marks = u"()（）:： -、，,;；";
    while (!text.isEmpty() && marks.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && marks.contains(text.back()))
        text.chop(1);
    for (const QStringView label :
         {QStringView(u"电话"), QStringView(u"手机"), QStringView(u"手机号"), QStringView(u"联系电话"),
          QStringView(u"TEL"), QStringView(u"Tel"), QStringView(u"tel")}) {
        if (text == label)
            return {};
    }
    return text;
}

/// Walks through a cell: digits and joints make runs, separators end them, words are notes to the number beside them.
class PhoneScanner
{
public:
    explicit PhoneScanner(const QString &text) : m_text(text) {}

    QList<Phone> scan()
    {
        for (const QChar c : m_text) {
            if (Typed::isDigit(c))
                m_group += c;
            else if (c == u'+' && m_group.isEmpty())
                startPlus();
            else if (isJoint(c))
                endGroup();
            else if (isSeparator(c))
                endRun(true);
            else
                addWord(c);
        }
        endRun(true);
        splitGlued(m_phones);
        return m_phones;
    }
    QString words() const { return trimmedNote(m_unused); }

private:
    void startPlus()
    {
        endRun(false);
        m_run.hasPlus = true;
    }
    void endGroup()
    {
        if (!m_group.isEmpty())
            m_run.groups += m_group;
        m_group.clear();
        // A word that ends here belongs to the number before it, one that runs into digits to the number behind.
        const QString note = trimmedNote(m_word);
        if (m_hasOpen && m_run.groups.isEmpty() && !note.isEmpty() && m_phones.last().note.isEmpty()) {
            m_phones.last().note = note;
            m_word.clear();
        } else if (!m_word.isEmpty()) {
            m_word += u' ';
        }
    }
    void addWord(QChar c)
    {
        if (!m_group.isEmpty() || !m_run.groups.isEmpty())
            endRun(false);
        m_word += c;
    }
    void endRun(bool isEnd)
    {
        endGroup();
        const qsizetype before = m_phones.size();
        addRun(m_run, m_phones);
        m_run = {};
        const QString note = trimmedNote(m_word);
        if (m_phones.size() > before) {
            if (!note.isEmpty())
                m_phones[before].note = note;
            m_word.clear();
            m_hasOpen = !isEnd;
            return;
        }
        if (!note.isEmpty() && isEnd) {
            if (m_hasOpen && m_phones.last().note.isEmpty())
                m_phones.last().note = note;
            else
                m_unused += note;
            m_word.clear();
        }
        if (isEnd)
            m_hasOpen = false;
    }

    const QString &m_text;
    QString m_group, m_word, m_unused;
    Run m_run;
    QList<Phone> m_phones;
    bool m_hasOpen = false;
};

bool isCleanMobile(QStringView cell)
{
    return Typed::allDigits(cell) && isMobile(cell);
}

bool isExponentText(const QString &text)
{
    const qsizetype mark = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    return mark > 0 && Typed::isDigit(text[0]) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return Typed::isDigit(c) || c == u'.' || c == u'+' || c == u'E' || c == u'e';
           });
}

// 1.3800138E+10 is 13800138000 written shortly as long as no digit was dropped.
QString expanded(const QString &text)
{
    const qsizetype mark = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    const QString mantissa = text.left(mark);
    const int power = text.mid(mark + 1).remove(u'+').toInt();
    const qsizetype point = mantissa.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : mantissa.size() - point - 1;
    if (power > 14)
        return {};
    // Excel shows six digits; a number kept whole has more of them.
    QString digits = mantissa;
    digits.remove(u'.');
    if (digits.size() < 8 || decimals > power)
        return {};
    return digits + QString(power - decimals, u'0');
}

} // namespace

QStringList PhoneText::numbers() const
{
    QStringList all;
    for (const Phone &phone : phones)
        all += phone.number;
    return all;
}

QString PhoneText::text() const
{
    QStringList all;
    for (const Phone &phone : phones)
        all += phone.note.isEmpty() ? phone.number : u"%1（%2）"_s.arg(phone.number, phone.note);
    return all.join(u'、');
}

PhoneText readPhones(QStringView cell, bool wasNumeric)
{
    PhoneText result;
    if (isCleanMobile(cell)) {
        result.phones += Phone{cell.toString(), PhoneKind::Mobile};
        return result;
    }
    QString text = Typed::unguarded(cell);
    if (text.isEmpty() || text == u"无" || text == u"没有" || text == u"-" || text == u"/")
        return result;
    if (isExponentText(text)) {
        const QString whole = expanded(text);
        if (whole.isEmpty()) {
            result.phones += Phone{text, PhoneKind::Unknown};
            result.findings += Finding::warning(
                u"phone_lost_to_float"_s,
                PhoneWords::tr("The spreadsheet kept only a part of this phone number. Ask for it again."));
            return result;
        }
        text = whole;
    }
    if (wasNumeric && text.endsWith(".0"_L1))
        text.chop(2);
    PhoneScanner scanner(text);
    result.phones = scanner.scan();
    if (result.phones.isEmpty()) {
        result.phones += Phone{text, PhoneKind::Unknown};
        result.findings += Finding::warning(
            u"phone_unreadable"_s, PhoneWords::tr("No phone number could be found in this text. Have a look."));
        return result;
    }
    if (!scanner.words().isEmpty() && result.phones.first().note.isEmpty())
        result.phones.first().note = scanner.words();
    for (const Phone &phone : result.phones) {
        if (phone.kind == PhoneKind::Unknown) {
            result.findings += Finding::warning(
                u"phone_length"_s, PhoneWords::tr("A phone number with %n digits cannot be right. Have a look.",
                                                  nullptr, int(phone.number.size())));
        }
    }
    if (result.phones.size() > 1) {
        result.findings +=
            Finding::note(u"phone_several"_s, PhoneWords::tr("%n phone numbers stood in one cell and are kept apart.",
                                                             nullptr, int(result.phones.size())));
    } else if (result.findings.isEmpty() && result.text() != cell) {
        result.findings +=
            Finding::note(u"phone_cleaned"_s, PhoneWords::tr("Blanks or signs in the phone number were taken away."));
    }
    return result;
}

QString phoneDigits(QStringView phone)
{
    QString digits;
    for (const QChar c : Typed::folded(phone)) {
        if (Typed::isDigit(c))
            digits += c;
    }
    if (digits.startsWith("86"_L1) && digits.size() == 13)
        digits.remove(0, 2);
    return digits;
}

} // namespace Allpost
