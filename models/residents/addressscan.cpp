// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/addressscan.h"

#include "models/residents/divisions.h"
#include "models/residents/typedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost::AddressScan {

namespace {

struct MarkWord
{
    QStringView word;
    Mark mark;
};

// Longer words before their beginnings.
constexpr MarkWord markWords[] = {
    {u"号楼", Mark::Building}, {u"#楼", Mark::Building},   {u"栋楼", Mark::Building},    {u"号院", Mark::Part},
    {u"号小区", Mark::Part},   {u"号门", Mark::Door},      {u"号单元", Mark::Stairwell}, {u"号室", Mark::Room},
    {u"号房", Mark::Room},     {u"单元", Mark::Stairwell}, {u"单", Mark::Stairwell},     {u"楼层", Mark::Floor},
    {u"楼", Mark::Storey},     {u"栋", Mark::Building},    {u"幢", Mark::Building},      {u"座", Mark::Building},
    {u"号", Mark::Number},     {u"#", Mark::Hash},         {u"门", Mark::Door},          {u"层", Mark::Floor},
    {u"室", Mark::Room},       {u"房", Mark::Room},        {u"户", Mark::Room},
};

constexpr QStringView roomWords[] = {u"底商", u"门市", u"商服", u"商铺", u"车库", u"门面", u"地下室", u"阁楼", u"门卫"};

bool isPlainNumber(QChar c)
{
    return Typed::isDigit(c) || Typed::isCapital(c);
}

bool isDash(QChar c)
{
    static constexpr QStringView dashes = u"-‐‑‒–—―−－~～_/／\\";
    return dashes.contains(c);
}

bool isPause(QChar c)
{
    static constexpr QStringView pauses = u",，、;；:：.。";
    return pauses.contains(c);
}

const MarkWord *markAt(QStringView text)
{
    if (text.isEmpty())
        return nullptr;
    for (const MarkWord &mark : markWords) {
        if (text.startsWith(mark.word))
            return &mark;
    }
    return nullptr;
}

QStringView roomWordAt(QStringView text)
{
    for (const QStringView word : roomWords) {
        if (text.startsWith(word))
            return word;
    }
    return {};
}

// The number that begins here: 3, 501A, A, 十二 (Chinese ones only before a mark that leaves no doubt).
QStringView numberAt(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isPlainNumber(text[length]))
        ++length;
    if (length)
        return text.first(length);
    while (length < text.size() && Typed::isChineseDigit(text[length]))
        ++length;
    if (!length)
        return {};
    const MarkWord *mark = markAt(text.sliced(length));
    const bool isSure = mark
                        && (mark->mark == Mark::Building || mark->mark == Mark::Stairwell || mark->mark == Mark::Floor
                            || mark->mark == Mark::Room);
    return isSure ? text.first(length) : QStringView();
}

// Whether the number at this place begins the door part, or belongs to a name (二期, 16区, 306小区, CBD公寓, 创业路12号).
bool beginsDoor(QStringView text, qsizetype at, qsizetype length)
{
    const QStringView behind = text.sliced(at + length);
    const bool hasDigit = std::any_of(text.begin() + at, text.begin() + at + length,
                                      [](QChar c) { return Typed::isDigit(c) || Typed::isChineseDigit(c); });
    if (behind.isEmpty())
        return hasDigit && !endsAsRoad(text.first(at));
    if (isDash(behind.front()) || isPause(behind.front()) || behind.front() == u'(' || behind.front() == u'（')
        return hasDigit || (isDash(behind.front()) && length == 1);
    if (!roomWordAt(behind).isEmpty())
        return hasDigit;
    const MarkWord *mark = markAt(behind);
    if (!mark || mark->mark == Mark::Part)
        return false;
    return mark->mark != Mark::Number || !endsAsRoad(text.first(at));
}

// Where the door part begins; the whole length when there is none.
qsizetype doorStart(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView number = numberAt(text.sliced(at));
        if (number.isEmpty()) {
            if (text.sliced(at).startsWith(u"平房") || !roomWordAt(text.sliced(at)).isEmpty())
                return at;
            ++at;
            continue;
        }
        if (beginsDoor(text, at, number.size()))
            return at;
        at += number.size();
        // A road's number: its 号 is none of a building.
        if (const MarkWord *mark = markAt(text.sliced(at)); mark && mark->mark == Mark::Number)
            ++at;
    }
    return text.size();
}

QString valueOf(QStringView number)
{
    const QString text = isPlainNumber(number.front()) ? number.toString() : Typed::chineseNumber(number);
    return withoutZeros(text);
}

/// Reads the door part from left to right.
class DoorScanner
{
public:
    DoorScanner(QStringView text, Scan &result) : m_text(text), m_result(result) {}

    void run()
    {
        while (m_at < m_text.size()) {
            const QStringView ahead = m_text.sliced(m_at);
            if (isDash(ahead.front())) {
                m_isDashed = true;
                ++m_at;
            } else if (isPause(ahead.front())) {
                ++m_at;
            } else if (ahead.front() == u'(' || ahead.front() == u'（') {
                takeBracket(ahead);
            } else if (ahead.startsWith(u"平房")) {
                add({u"平房"_s, Mark::Building, false, true}, 2);
            } else if (const QStringView word = roomWordAt(ahead); !word.isEmpty()) {
                add({word.toString(), Mark::Room, false, true}, word.size());
            } else if (const QStringView number = numberAt(ahead); !number.isEmpty()) {
                takeNumber(number);
            } else {
                m_result.rest += ahead.front();
                ++m_at;
            }
        }
    }

private:
    void add(const Item &item, qsizetype length)
    {
        m_result.items += item;
        m_at += length;
        m_isDashed = false;
    }
    void takeNumber(QStringView number)
    {
        const MarkWord *mark = markAt(m_text.sliced(m_at + number.size()));
        add({valueOf(number), mark ? mark->mark : Mark::None, m_isDashed, false},
            number.size() + (mark ? mark->word.size() : 0));
    }
    void takeBracket(QStringView ahead)
    {
        qsizetype end = 1;
        while (end < ahead.size() && ahead[end] != u')' && ahead[end] != u'）')
            ++end;
        m_result.rest += ahead.sliced(1, end - 1);
        m_at += std::min(end + 1, ahead.size());
    }

    QStringView m_text;
    Scan &m_result;
    qsizetype m_at = 0;
    bool m_isDashed = false;
};

// Levels of a region in their order, with the endings of the names.
struct RegionEnding
{
    QStringView ending;
    int level;
};
constexpr RegionEnding regionEndings[] = {
    {u"自治区", 1}, {u"省", 1}, {u"自治州", 2}, {u"地区", 2},       {u"盟", 2},         {u"市", 2},     {u"自治县", 3},
    {u"自治旗", 3}, {u"县", 3}, {u"旗", 3},     {u"区", 3},         {u"街道办事处", 4}, {u"街道办", 4}, {u"街道", 4},
    {u"办事处", 4}, {u"镇", 4}, {u"乡", 4},     {u"社区居委会", 5}, {u"社区", 5},
};

// 小区, 园区, 生活区 are names of estates, not districts.
bool isEstateEnding(QStringView name)
{
    static constexpr QStringView endings[] = {u"小区", u"园区",   u"校区", u"生活区", u"家属区", u"住宅区",
                                              u"厂区", u"别墅区", u"新区", u"花园区", u"期区"};
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](QStringView ending) { return name.endsWith(ending); })
           || (name.endsWith(u"区") && name.size() >= 2
               && (isPlainNumber(name[name.size() - 2]) || Typed::isChineseDigit(name[name.size() - 2])));
}

// 城市花园, 农贸市场, 梦里水乡花园: an ending alone makes no region. It is one when the list knows the name, when
// something greater stands before it, or when the ending is used for nothing else.
bool isRegion(QStringView name, int level, int levelBefore)
{
    if (isRegionName(name))
        return true;
    if (isEstateEnding(name))
        return false;
    const bool isPlain = name.endsWith(u"街道") || name.endsWith(u"办事处") || name.endsWith(u"街道办") || level == 1 || level == 5;
    return levelBefore > 0 || (isPlain && name.size() > 3);
}

// Length of the region that a text begins with, of a deeper level than the one before; 0 when there is none.
qsizetype nextRegion(QStringView text, int &level)
{
    static constexpr QStringView firsts = u"自省地盟市县旗区街办镇乡社";
    constexpr qsizetype longestName = 11;
    for (qsizetype at = 1; at < text.size() && at <= longestName; ++at) {
        if (!firsts.contains(text[at]))
            continue;
        for (const RegionEnding &ending : regionEndings) {
            const qsizetype end = at + ending.ending.size();
            if (ending.level > level && end < text.size() && text.sliced(at).startsWith(ending.ending)
                && isRegion(text.first(end), ending.level, level)) {
                level = ending.level;
                return end;
            }
        }
    }
    return 0;
}

} // namespace

QString withoutZeros(const QString &number)
{
    qsizetype zeros = 0;
    while (zeros + 1 < number.size() && number[zeros] == u'0' && Typed::isDigit(number[zeros + 1]))
        ++zeros;
    return zeros ? number.mid(zeros) : number;
}

QString tidied(QStringView typed)
{
    const QString text = Typed::unguarded(typed);
    QString tidy;
    tidy.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c.isSpace()) {
            while (i + 1 < text.size() && text[i + 1].isSpace())
                ++i;
            const bool isBetween = !tidy.isEmpty() && isPlainNumber(tidy.back()) && i + 1 < text.size()
                                   && text[i + 1].unicode() < 0x80 && text[i + 1].isLetterOrNumber();
            if (isBetween)
                tidy += u'-';
            continue;
        }
        if (c >= u'a' && c <= u'z')
            c = c.toUpper();
        tidy += c == u'/' || c == u'\\' || c == u'_' || !isDash(c) ? (c == u'_' ? QChar(u'-') : c) : QChar(u'-');
    }
    return tidy;
}

Scan scan(const QString &tidy)
{
    Scan result;
    const qsizetype door = doorStart(tidy);
    result.head = tidy.left(door);
    while (!result.head.isEmpty() && (isDash(result.head.back()) || isPause(result.head.back())))
        result.head.chop(1);
    DoorScanner(QStringView(tidy).sliced(door), result).run();
    return result;
}

QString takeRegion(QString &head)
{
    qsizetype cut = 0;
    int level = 0;
    while (const qsizetype length = nextRegion(QStringView(head).sliced(cut), level))
        cut += length;
    const QString region = head.left(cut);
    head.remove(0, cut);
    while (!head.isEmpty() && (isDash(head.front()) || isPause(head.front())))
        head.remove(0, 1);
    return region;
}

bool endsAsRoad(QStringView name)
{
    static constexpr QStringView roads[] = {u"路", u"街", u"巷", u"胡同", u"大道", u"弄"};
    return std::any_of(std::begin(roads), std::end(roads), [&](QStringView road) { return name.endsWith(road); });
}

bool isSingleStorey(QStringView word)
{
    return word == u"平房";
}

bool isRoomWord(QStringView word)
{
    return !roomWordAt(word).isEmpty();
}

QString bareNumber(QStringView cell)
{
    QString text = tidied(cell);
    if (text.endsWith(".0"_L1))
        text.chop(2);
    if (isSingleStorey(text) || isRoomWord(text))
        return text;
    const QStringView number = numberAt(text);
    if (number.isEmpty()) {
        const QString chinese = Typed::chineseNumber(text);
        return chinese;
    }
    const QStringView behind = QStringView(text).sliced(number.size());
    const MarkWord *mark = markAt(behind);
    if (behind.isEmpty() || (mark && mark->mark != Mark::Part && mark->word.size() == behind.size()))
        return valueOf(number);
    return {};
}

} // namespace Allpost::AddressScan
