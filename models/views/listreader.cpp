// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/listreader.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"
#include "models/residents/masking.h"
#include "models/residents/typedtext.h"
#include "models/store/database.h"

#include <QtEndian>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;

namespace {

constexpr QChar CodeSeparator = u'\x1f';

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ViewText)
};

QString anyText(const Value &value)
{
    return value.isNumber() ? QString::number(value.number()) : value.text();
}

QString moneyText(qint64 cents)
{
    const qint64 whole = qAbs(cents);
    return (cents < 0 ? u"-"_s : QString()) + QString::number(whole / 100) + u'.' + u"%1"_s.arg(whole % 100, 2, 10, QChar(u'0'));
}

QByteArray numberKey(qint64 number)
{
    QByteArray key(8, '\0');
    qToBigEndian(quint64(number) ^ (quint64(1) << 63), key.data());
    return key;
}

int indexIn(const CodeList *list, const QString &code)
{
    const Code *found = list ? list->at(code) : nullptr;
    return found ? int(found - list->items().constData()) : 9998;
}

QByteArray codeKey(const ListColumn &column, const QString &stored)
{
    if (stored.isEmpty())
        return {};
    const CodeValue value = CodeValue::parse(stored);
    const int index = value.isOutside() ? 9999 : indexIn(CodeList::find(column.codes), value.code);
    return QByteArray::number(index).rightJustified(4, '0') + (value.text.isEmpty() ? QByteArray() : Pinyin::sortKey(value.text));
}

Meaning meaningOf(const Code *code)
{
    if (!code)
        return Meaning::Neutral;
    const QString attention = code->more.value("attention"_L1).toString();
    if (attention == "high"_L1)
        return Meaning::Bad;
    if (attention == "raised"_L1)
        return Meaning::Warn;
    return code->more.value("level"_L1).toString().contains("household"_L1) ? Meaning::Accent : Meaning::Neutral;
}

} // namespace

QString ListText::language()
{
    //: The language of the program as a code: write zh in Chinese.
    return ViewText::tr("en");
}

QString ListText::full(const ListColumn &column, std::span<const Value> raw, QStringView language, QDate today)
{
    if (column.text)
        return column.text(raw, language, today);
    const Value &value = raw.front();
    if (value.isNull())
        return {};
    switch (column.kind) {
    case Kind::Money: return moneyText(value.number());
    case Kind::Age: {
        const auto age = ageOn(value.text(), today);
        return age ? QString::number(*age) : QString();
    }
    case Kind::Days: {
        const QDate from = firstDay(value.text());
        return from.isValid() ? QString::number(from.daysTo(today)) : QString();
    }
    case Kind::YesNo: return value.number() ? ViewText::tr("yes") : ViewText::tr("no");
    case Kind::Code: {
        const CodeList *list = CodeList::find(column.codes);
        return list ? list->display(anyText(value), language) : anyText(value);
    }
    case Kind::Many: {
        QStringList words;
        for (const ChipValue &chip : chips(column, raw, language))
            words << chip.text;
        return words.join(language.startsWith(u"zh") ? u"、"_s : u", "_s);
    }
    default: return anyText(value);
    }
}

QString ListText::masked(const ListColumn &column, std::span<const Value> raw, QStringView language, QDate today)
{
    const QString text = full(column, raw, language, today);
    if (text.isEmpty() || column.kind == Kind::Age)
        return text;
    switch (column.mask) {
    case Mask::IdNumber: return maskIdTail(text);
    case Mask::Phone: return maskPhone(text);
    case Mask::BirthDate: return text.left(4);
    case Mask::Hidden: return u"····"_s;
    default: return text;
    }
}

QList<ChipValue> ListText::chips(const ListColumn &column, std::span<const Value> raw, QStringView language)
{
    QList<ChipValue> chips;
    const CodeList *list = CodeList::find(column.codes);
    QStringList codes = raw.front().text().split(CodeSeparator, Qt::SkipEmptyParts);
    std::stable_sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        return indexIn(list, CodeValue::parse(a).code) < indexIn(list, CodeValue::parse(b).code);
    });
    for (const QString &stored : std::as_const(codes)) {
        const QString text = list ? list->display(stored, language) : stored;
        chips << ChipValue{text, meaningOf(list ? list->at(CodeValue::parse(stored).code) : nullptr), {}};
    }
    return chips;
}

QByteArray ListText::sortKey(const ListColumn &column, std::span<const Value> raw)
{
    if (column.sortKey)
        return column.sortKey(raw);
    const Value &value = raw.front();
    if (value.isNull())
        return {};
    switch (column.kind) {
    case Kind::Number:
    case Kind::Money:
    case Kind::YesNo: return numberKey(value.number());
    case Kind::Date: return value.text().toLatin1();
    case Kind::Age:
    case Kind::Days: {
        // Older is more: birth dates from the latest on.
        const QDate birth = firstDay(value.text());
        return birth.isValid() ? numberKey(-birth.toJulianDay()) : QByteArray();
    }
    case Kind::Code: return codeKey(column, anyText(value));
    case Kind::Many: {
        const CodeList *list = CodeList::find(column.codes);
        QByteArray key;
        QList<QByteArray> keys;
        for (const QString &stored : value.text().split(CodeSeparator, Qt::SkipEmptyParts))
            keys << QByteArray::number(indexIn(list, CodeValue::parse(stored).code)).rightJustified(4, '0');
        std::sort(keys.begin(), keys.end());
        return keys.join();
    }
    case Kind::Plain: return naturalKey(anyText(value));
    default: return Pinyin::sortKey(anyText(value));
    }
}

namespace {

/// 第二网格, 三号楼: a number written in characters stands where 2 and 3 stand. Alone (王二) it is a word.
QString withFigures(const QString &text)
{
    static const QString Counted = u"网单号栋楼区期组层院幢座支"_s;
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && Typed::isChineseDigit(text[end]))
            ++end;
        const bool counts = end > i && ((i > 0 && text[i - 1] == u'第') || (end < text.size() && Counted.contains(text[end])));
        const QString number = counts ? Typed::chineseNumber(QStringView(text).sliced(i, end - i)) : QString();
        if (end == i)
            ++end;
        out += number.isEmpty() ? text.sliced(i, end - i) : number;
        i = end;
    }
    return out;
}

} // namespace

QByteArray ListText::naturalKey(const QString &text)
{
    const QString folded = withFigures(Text::folded(text));
    QByteArray key;
    QString words;
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && Text::isDigit(folded[end].unicode()))
            ++end;
        if (end == i) {
            words += folded[i++];
            continue;
        }
        if (!words.isEmpty())
            key += Pinyin::sortKey(std::exchange(words, {}));
        while (i < end - 1 && folded[i] == u'0')
            ++i;
        // The count of digits first: of whole numbers the longer is the greater.
        key += char('0' + std::min<qsizetype>(end - i, 60));
        key += folded.sliced(i, end - i).toLatin1();
        i = end;
    }
    return words.isEmpty() ? key : key + Pinyin::sortKey(words);
}

ListReader::ListReader(const Database &db, const ListDefinition &definition, const QStringList &columns, QDate today)
    : m_today(today), m_language(ListText::language())
{
    QStringList parts;
    QStringList joins;
    for (const QString &name : columns) {
        const ListColumn *column = definition.find(name);
        if (!column)
            continue;
        m_columns.push_back(column);
        m_offsets.push_back(int(parts.size()));
        if (column->kind == Kind::Many)
            continue;
        for (const QString &part : column->parts)
            parts << (column->isCondition ? u"CASE WHEN "_s + part + u" THEN 1 ELSE 0 END"_s : part);
        joins << column->joins;
    }
    m_selected = int(parts.size());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->kind != Kind::Many)
            continue;
        m_offsets[i] = m_selected + int(m_many.size());
        m_many.emplace_back(db, m_columns[i]->allSql);
        m_many.back().bind(1, today.toString(Qt::ISODate));
    }
    parts.prepend(u"r.key"_s);
    m_select = Statement(db, u"SELECT "_s + parts.join(u", "_s) + u" FROM "_s + definition.from(joins) + u" WHERE r.key = ?2"_s);
    // Stays bound from row to row.
    m_select.bind(1, today.toString(Qt::ISODate));
}

Result<ListRow> ListReader::read(Key key)
{
    m_select.bind(2, key);
    auto found = m_select.step();
    if (!found)
        return found.error();
    ListRow row;
    row.values.resize(size_t(m_selected) + m_many.size());
    if (!*found)
        return row;
    row.key = key;
    for (int i = 0; i < m_selected; ++i)
        row.values[size_t(i)] = m_select.value(i + 1);
    m_select.reset();
    for (size_t i = 0; i < m_many.size(); ++i) {
        Statement &all = m_many[i];
        all.bind(2, key);
        QStringList codes;
        for (;;) {
            auto more = all.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (const QString code = all.text(0); !codes.contains(code))
                codes << code;
        }
        row.values[size_t(m_selected) + i] = Value(codes.join(CodeSeparator));
    }
    return row;
}

std::span<const Value> ListReader::raw(const ListRow &row, int i) const
{
    const ListColumn &c = column(i);
    const size_t count = c.kind == Kind::Many ? 1 : size_t(c.parts.size());
    return std::span<const Value>(row.values).subspan(size_t(m_offsets[size_t(i)]), count);
}

QString ListReader::text(const ListRow &row, int i, bool inFull) const
{
    if (!row.key)
        return {};
    return inFull ? ListText::full(column(i), raw(row, i), m_language, m_today) : ListText::masked(column(i), raw(row, i), m_language, m_today);
}

} // namespace Allpost
