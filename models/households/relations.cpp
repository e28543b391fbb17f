// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/relations.h"

#include "models/dictionary/codelist.h"
#include "models/households/kinship.h"
#include "models/residents/datetext.h"

#include <QDate>

namespace Allpost::Relations {

using namespace Qt::StringLiterals;
using namespace Kinship;

namespace {

constexpr int YoungestParent = 14;

const QString Head = u"02"_s;
const QString OtherRelative = u"97"_s;
const QString NoRelative = u"99"_s;

Sex sexOf(const QString &code)
{
    return code == "1"_L1 ? Sex::Man : code == "2"_L1 ? Sex::Woman : Sex::Unknown;
}

bool isVague(const QString &code)
{
    return code == "80"_L1 || code == OtherRelative;
}

/// Which of two was born first, as far as the dates tell.
Order orderByBirth(const QString &from, const QString &to)
{
    const QDate earliest = firstDay(to), latest = lastDay(to);
    if (!earliest.isValid() || !firstDay(from).isValid())
        return Order::Unknown;
    if (latest < firstDay(from))
        return Order::Elder;
    return earliest > lastDay(from) ? Order::Younger : Order::Unknown;
}

/// Whether somebody old enough stands above and the other below, as a child or parent code says. Unknown dates allow all.
bool agesAllow(const QString &code, const QString &headBirth, const QString &otherBirth)
{
    const QDate head = firstDay(headBirth), other = firstDay(otherBirth);
    const bool child = code.startsWith(u'2') || code.startsWith(u'3'), parent = code == "51"_L1 || code == "52"_L1;
    if (!head.isValid() || !other.isValid() || !(child || parent) || code == "28"_L1 || code == "38"_L1 || code.endsWith(u'7'))
        return true;
    return (child ? head : other).addYears(YoungestParent) <= lastDay(child ? otherBirth : headBirth);
}

/// The ways put end to end, shortened, and said as codes.
Proposed composed(const QList<Path> &first, const QList<Path> &second, const Kin &from, const Kin &to, bool newborn)
{
    const Order order = newborn ? Order::Younger : orderByBirth(from.birthDate, to.birthDate);
    QStringList codes, unlikely;
    bool doubtful = false;
    for (const Path &a : first) {
        for (const Path &b : second) {
            for (const Path &way : shortened(joined(a, b), order, newborn)) {
                doubtful |= way.doubtful;
                for (const QString &code : codesOf(way)) {
                    QStringList &into = agesAllow(code, from.birthDate, to.birthDate) ? codes : unlikely;
                    if (!into.contains(code))
                        into << code;
                }
            }
        }
    }
    doubtful |= codes.size() != 1 || !unlikely.isEmpty();
    codes += unlikely;
    if (codes.isEmpty())
        return {OtherRelative, true, {}};
    const QString likeliest = codes.takeFirst();
    return {likeliest, doubtful, codes};
}

/// What holds without a way through the family: heads, strangers, relatives of no known kind.
bool plain(const QString &a, const QString &b, Proposed &answer)
{
    if (a.isEmpty() || b.isEmpty()) {
        answer = {{}, true, {}};
        return true;
    }
    if (a == NoRelative || b == NoRelative) {
        answer = {NoRelative, a == b, {}};
        return true;
    }
    if (isVague(a) || isVague(b)) {
        answer = {OtherRelative, true, {}};
        return true;
    }
    return false;
}

} // namespace

QString codeOf(const QString &stored)
{
    const QString code = CodeValue::parse(stored).code;
    return code == "01"_L1 ? Head : code;
}

bool isHead(const QString &stored)
{
    return codeOf(stored) == Head;
}

bool isSpouse(const QString &stored)
{
    return codeOf(stored).startsWith(u'1');
}

bool isChild(const QString &stored)
{
    const QString code = codeOf(stored);
    return (code.startsWith(u'2') || code.startsWith(u'3')) && code != "28"_L1 && code != "38"_L1;
}

Proposed relationTo(const Kin &newHead, const Kin &other, const QString &oldHeadSex)
{
    const QString a = codeOf(newHead.relation), b = codeOf(other.relation);
    if (a == Head)
        return {b, b.isEmpty(), {}};
    if (Proposed answer; plain(a, b, answer))
        return answer;
    const Sex told = sexOf(b == Head && oldHeadSex.isEmpty() ? other.sex : oldHeadSex);
    QList<Path> from = pathsOf(a, told, sexOf(newHead.sex)), to = pathsOf(b, told, sexOf(other.sex));
    // What one code says of the head's sex (公公: a woman) holds for the other too.
    const Sex known = told != Sex::Unknown ? told : !from.isEmpty() && from.first().from != Sex::Unknown ? from.first().from
                    : !to.isEmpty() ? to.first().from : Sex::Unknown;
    QList<Path> back;
    for (Path way : from) {
        way.from = way.from == Sex::Unknown ? known : way.from;
        back << inverse(way);
    }
    for (Path &way : to)
        way.from = way.from == Sex::Unknown ? known : way.from;
    return composed(back, to, newHead, other, false);
}

Proposed relationThrough(const Kin &link, const Kin &member, const QString &headSex)
{
    const QString a = codeOf(link.relation), b = codeOf(member.relation);
    if (a == Head)
        return {b, b.isEmpty(), {}};
    if (b == Head)
        return {a, a.isEmpty(), {}};
    if (Proposed answer; plain(a, b, answer))
        return answer;
    // Ages and order are told from the head of the other household, who is not asked about here.
    return composed(pathsOf(a, sexOf(headSex), sexOf(link.sex)), pathsOf(b, sexOf(link.sex), sexOf(member.sex)), {}, {}, false);
}

Proposed relationOfHead(const Kin &member, const Kin &head)
{
    return relationTo(member, {Head, head.sex, head.birthDate}, head.sex);
}

Proposed relationOfNewborn(const Kin &parent, const QString &childSex, const QString &headSex)
{
    const QString a = codeOf(parent.relation);
    if (a == NoRelative)
        return {NoRelative, false, {}};
    if (Proposed answer; plain(a, a, answer))
        return answer;
    const Path child{sexOf(parent.sex), {Step{Kind::Child, sexOf(childSex)}}, false};
    return composed(pathsOf(a, sexOf(headSex), sexOf(parent.sex)), {child}, {}, {}, true);
}

} // namespace Allpost::Relations
