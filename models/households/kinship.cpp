// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/kinship.h"

#include <algorithm>

namespace Allpost::Kinship {

using namespace Qt::StringLiterals;

namespace {

using enum Kind;
using enum Sex;

Sex opposite(Sex sex)
{
    return sex == Man ? Woman : sex == Woman ? Man : Unknown;
}

Order opposite(Order order)
{
    return order == Order::Elder ? Order::Younger : order == Order::Younger ? Order::Elder : Order::Unknown;
}

bool differ(Sex a, Sex b)
{
    return a != Unknown && b != Unknown && a != b;
}

/// The sex of who stands before a step.
Sex sexBefore(const Path &path, qsizetype step)
{
    return step ? path.steps.at(step - 1).sex : path.from;
}

/// Husband and wife tell each other's sex.
void fillSpouses(Path &path)
{
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        Step &step = path.steps[i];
        if (step.kind != Spouse)
            continue;
        Sex &before = i ? path.steps[i - 1].sex : path.from;
        path.doubtful |= before != Unknown && before == step.sex;
        if (step.sex == Unknown)
            step.sex = opposite(before);
        if (before == Unknown)
            before = opposite(step.sex);
    }
}

Step child(Sex sex, int ordinal = 0)
{
    return {Child, sex, Order::Unknown, ordinal, false};
}

Step sibling(Sex sex, Order order = Order::Unknown)
{
    return {Sibling, sex, order, 0, false};
}

/// The code as written, without what is known of the persons. doubtful where the list says 其他.
QList<Path> written(int code)
{
    const Step father{Parent, Man}, mother{Parent, Woman}, parent{Parent}, anyChild{Child}, husband{Spouse, Man}, wife{Spouse, Woman}, spouse{Spouse};
    const Step elderBrother = sibling(Man, Order::Elder), youngerBrother = sibling(Man, Order::Younger);
    const Step elderSister = sibling(Woman, Order::Elder), youngerSister = sibling(Woman, Order::Younger);
    const auto one = [](const QList<Step> &steps, bool doubtful = false) { return QList<Path>{Path{Unknown, steps, doubtful}}; };
    const auto byLaw = [&one](Kind kind, Sex sex) { return one({Step{kind, sex, Order::Unknown, 0, true}}); };
    switch (code) {
    case 2: return one({});
    case 10: return one({spouse});
    case 11: return one({husband});
    case 12: return one({wife});
    case 20: case 29: return one({child(Man)});
    case 21: return one({child(Man, Step::OnlyChild)});
    case 22: case 23: case 24: case 25: case 26: return one({child(Man, code - 21)});
    case 27: return byLaw(Child, Man);
    case 28: return one({child(Woman), husband});
    case 30: case 39: return one({child(Woman)});
    case 31: return one({child(Woman, Step::OnlyChild)});
    case 32: case 33: case 34: case 35: case 36: return one({child(Woman, code - 31)});
    case 37: return byLaw(Child, Woman);
    case 38: return one({child(Man), wife});
    case 40: return one({anyChild, anyChild});
    case 41: return one({child(Man), child(Man)});
    case 42: return one({child(Man), child(Woman)});
    case 43: return one({child(Woman), child(Man)});
    case 44: return one({child(Woman), child(Woman)});
    case 45: return one({anyChild, child(Man), wife});
    case 46: return one({anyChild, child(Woman), husband});
    case 47: return one({anyChild, anyChild, child(Man)});
    case 48: return one({anyChild, anyChild, child(Woman)});
    case 49: return one({anyChild, anyChild}, true);
    case 50: return one({parent});
    case 51: return one({father});
    case 52: return one({mother});
    case 53: return one({husband, father});
    case 54: return one({husband, mother});
    case 55: return one({wife, father});
    case 56: return one({wife, mother});
    case 57: return byLaw(Parent, Man);
    case 58: return byLaw(Parent, Woman);
    case 59: return one({parent}, true);
    case 60: return one({parent, parent});
    case 61: return one({father, father});
    case 62: return one({father, mother});
    case 63: return one({mother, father});
    case 64: return one({mother, mother});
    case 65: return one({spouse, parent, parent});
    case 66: return one({parent, parent, father});
    case 67: return one({parent, parent, mother});
    case 68: return one({spouse, parent, parent, parent});
    case 69: return one({parent, parent}, true);
    case 70: return one({sibling(Unknown)});
    case 71: return one({elderBrother});
    case 72: return one({elderBrother, wife});
    case 73: return one({youngerBrother});
    case 74: return one({youngerBrother, wife});
    case 75: return one({elderSister});
    case 76: return one({elderSister, husband});
    case 77: return one({youngerSister});
    case 78: return one({youngerSister, husband});
    case 79: return one({sibling(Unknown)}, true);
    case 81: return one({father, elderBrother});
    case 82: return one({father, elderBrother, wife});
    case 83: return one({father, youngerBrother});
    case 84: return one({father, youngerBrother, wife});
    case 85: return one({mother, sibling(Man)});
    case 86: return one({mother, sibling(Man), wife});
    case 87: return one({mother, sibling(Woman), husband});
    case 88: return one({mother, sibling(Woman)});
    case 89: return one({father, sibling(Woman), husband});
    case 90: return one({father, sibling(Woman)});
    case 91: return one({father, sibling(Man), anyChild});
    case 92: return one({father, sibling(Woman), anyChild}) + one({mother, sibling(Unknown), anyChild});
    case 93: return one({sibling(Man), child(Man)});
    case 94: return one({sibling(Man), child(Woman)});
    case 95: return one({sibling(Woman), child(Man)});
    case 96: return one({sibling(Woman), child(Woman)});
    default: return {};
    }
}

/// What two steps that follow each other come to: the ways they may be one step or none, the likelier first. Nothing when they
/// cannot be shortened.
struct Shortening
{
    QList<QList<Step>> ways = {};
    bool doubtful = false;
};

/// Both are children of one: the same person, or brothers and sisters.
Shortening childOfParent(const Step &up, const Step &down, Sex start, Order order, bool sameIsPossible)
{
    Shortening found;
    found.doubtful = up.byLaw || down.byLaw;
    const bool ordinals = up.ordinal > 0 && down.ordinal > 0 && start != Unknown && start == down.sex;
    const bool same = sameIsPossible && !differ(start, down.sex) && !(ordinals && up.ordinal != down.ordinal) && up.byLaw == down.byLaw;
    const bool only = up.ordinal == Step::OnlyChild || down.ordinal == Step::OnlyChild;
    if (same)
        found.ways << QList<Step>{};
    if (same && ((only && start == down.sex) || (ordinals && up.ordinal == down.ordinal)))
        return found;
    found.doubtful |= only;
    if (ordinals && up.ordinal != down.ordinal)
        order = down.ordinal < up.ordinal ? Order::Elder : Order::Younger;
    found.ways << QList<Step>{sibling(down.sex, order)};
    return found;
}

/// Both are siblings of one: the same person, or siblings of each other.
Shortening siblingOfSibling(const Step &to, const Step &on, Sex start, Order order, bool sameIsPossible)
{
    Shortening found;
    const bool between = to.order != Order::Unknown && to.order == on.order;
    if (sameIsPossible && !between && !differ(start, on.sex))
        found.ways << QList<Step>{};
    found.ways << QList<Step>{sibling(on.sex, between ? to.order : order)};
    return found;
}

/// Both are parents of one: the same person, or husband and wife.
Shortening parentOfChild(const Step &down, const Step &up, Sex start)
{
    Shortening found;
    found.doubtful = down.byLaw || up.byLaw;
    const bool known = start != Unknown && up.sex != Unknown;
    // A father and a stepfather are two men who have nothing to do with each other.
    if ((!known || start == up.sex) && down.byLaw == up.byLaw)
        found.ways << QList<Step>{};
    if (!known || start != up.sex)
        found.ways << QList<Step>{Step{Spouse, up.sex == Unknown ? opposite(start) : up.sex}};
    return found;
}

Shortening shortening(const Path &path, qsizetype at, Order order, bool newborn)
{
    const Step &a = path.steps.at(at), &b = path.steps.at(at + 1);
    const Sex start = sexBefore(path, at);
    // What the dates tell is the order of the first and the last person.
    const bool ends = path.steps.size() == 2, last = at + 2 == path.steps.size();
    const Order told = ends || (newborn && last) ? order : Order::Unknown;
    const bool same = !(newborn && last);
    if (a.kind == Child && b.kind == Parent)
        return parentOfChild(a, b, start);
    if (a.kind == Parent && b.kind == Child)
        return childOfParent(a, b, start, told, same);
    if (a.kind == Sibling && b.kind == Sibling)
        return siblingOfSibling(a, b, start, told, same);
    if (a.kind == Spouse && b.kind == Spouse)
        return {{QList<Step>{}}, false};
    if (a.kind == Spouse && b.kind == Child)
        return {{QList<Step>{b}}, b.byLaw};
    if (a.kind == Parent && b.kind == Spouse)
        return {{QList<Step>{Step{Parent, b.sex == Unknown ? opposite(a.sex) : b.sex, Order::Unknown, a.ordinal, a.byLaw}}}, a.byLaw};
    if (a.kind == Sibling && b.kind == Parent)
        return {{QList<Step>{Step{Parent, b.sex, Order::Unknown, 0, b.byLaw}}}, b.byLaw};
    if (a.kind == Child && b.kind == Sibling)
        return {{QList<Step>{Step{Child, b.sex, Order::Unknown, 0, a.byLaw}}}, a.byLaw};
    return {};
}

void shorten(const Path &path, Order order, bool newborn, QList<Path> &found)
{
    for (qsizetype at = 0; at + 1 < path.steps.size(); ++at) {
        const Shortening shorter = shortening(path, at, order, newborn);
        for (const QList<Step> &way : shorter.ways) {
            Path next{path.from, path.steps.first(at) + way + path.steps.sliced(at + 2), path.doubtful || shorter.doubtful};
            fillSpouses(next);
            shorten(next, order, newborn, found);
        }
        if (!shorter.ways.isEmpty())
            return;
        // Two men both called father, one of them by law: nothing follows.
        if (shorter.doubtful)
            return;
    }
    if (!path.steps.isEmpty())
        found << path;
}

/// A code for a man, for a woman, or both where the sex is unknown.
QStringList bySex(Sex sex, const QString &man, const QString &woman)
{
    return sex == Man ? QStringList{man} : sex == Woman ? QStringList{woman} : QStringList{man, woman};
}

QStringList byOrder(const Step &step, const QString &elder, const QString &younger)
{
    return step.order == Order::Elder ? QStringList{elder} : step.order == Order::Younger ? QStringList{younger} : QStringList{elder, younger};
}

/// What either sex of an unknown person leads to.
template <typename Codes>
QStringList ofEither(Sex sex, const Codes &codes)
{
    return sex == Unknown ? codes(Man) + codes(Woman) : codes(sex);
}

QStringList childCodes(const Step &step)
{
    if (step.byLaw)
        return bySex(step.sex, u"27"_s, u"37"_s);
    if (step.ordinal == Step::OnlyChild)
        return bySex(step.sex, u"21"_s, u"31"_s);
    return bySex(step.sex, QString::number(step.ordinal ? 21 + step.ordinal : 20), QString::number(step.ordinal ? 31 + step.ordinal : 30));
}

QStringList siblingCodes(const Step &step)
{
    return ofEither(step.sex, [&step](Sex sex) { return sex == Man ? byOrder(step, u"71"_s, u"73"_s) : byOrder(step, u"75"_s, u"77"_s); });
}

QStringList uncleCodes(const Step &parent, const Step &uncle)
{
    return ofEither(parent.sex, [&uncle](Sex side) {
        return ofEither(uncle.sex, [&uncle, side](Sex sex) {
            if (side == Woman)
                return QStringList{sex == Man ? u"85"_s : u"88"_s};
            return sex == Man ? byOrder(uncle, u"81"_s, u"83"_s) : QStringList{u"90"_s};
        });
    });
}

QStringList uncleSpouseCodes(const Step &parent, const Step &uncle)
{
    return ofEither(parent.sex, [&uncle](Sex side) {
        return ofEither(uncle.sex, [&uncle, side](Sex sex) {
            if (side == Woman)
                return QStringList{sex == Man ? u"86"_s : u"87"_s};
            return sex == Man ? byOrder(uncle, u"82"_s, u"84"_s) : QStringList{u"89"_s};
        });
    });
}

} // namespace

QList<Path> pathsOf(const QString &code, Sex head, Sex person)
{
    QList<Path> paths = written(code.toInt());
    for (Path &path : paths) {
        path.from = head;
        if (!path.steps.isEmpty()) {
            Sex &last = path.steps.last().sex;
            path.doubtful |= differ(last, person);
            if (person != Unknown)
                last = person;
        }
        fillSpouses(path);
    }
    return paths;
}

Path inverse(const Path &path)
{
    Path back{path.steps.isEmpty() ? path.from : path.steps.last().sex, {}, path.doubtful};
    for (qsizetype i = path.steps.size() - 1; i >= 0; --i) {
        Step step = path.steps.at(i);
        step.kind = step.kind == Parent ? Child : step.kind == Child ? Parent : step.kind;
        step.sex = sexBefore(path, i);
        step.order = opposite(step.order);
        back.steps << step;
    }
    return back;
}

Path joined(const Path &first, const Path &second)
{
    Path path{first.from, first.steps + second.steps, first.doubtful || second.doubtful};
    if (first.steps.isEmpty() && path.from == Unknown)
        path.from = second.from;
    else if (!first.steps.isEmpty() && path.steps.at(first.steps.size() - 1).sex == Unknown)
        path.steps[first.steps.size() - 1].sex = second.from;
    fillSpouses(path);
    return path;
}

QList<Path> shortened(const Path &path, Order order, bool newborn)
{
    QList<Path> found;
    shorten(path, order, newborn, found);
    return found;
}

QStringList codesOf(const Path &path)
{
    const QStringList other{u"97"_s};
    QString shape;
    for (const Step &step : path.steps)
        shape += step.kind == Parent ? u'P' : step.kind == Child ? u'C' : step.kind == Spouse ? u'S' : u'B';
    const auto at = [&path](qsizetype i) -> const Step & { return path.steps.at(i); };
    const Sex last = path.steps.last().sex;
    if (shape == "S"_L1)
        return last == Man ? QStringList{u"11"_s} : last == Woman ? QStringList{u"12"_s} : QStringList{u"10"_s};
    if (shape == "C"_L1)
        return childCodes(at(0));
    if (shape == "P"_L1)
        return at(0).byLaw ? bySex(last, u"57"_s, u"58"_s) : bySex(last, u"51"_s, u"52"_s);
    if (shape == "B"_L1)
        return siblingCodes(at(0));
    if (shape == "CS"_L1)
        return bySex(last, u"28"_s, u"38"_s);
    if (shape == "CC"_L1)
        return ofEither(at(0).sex, [last](Sex side) { return side == Man ? bySex(last, u"41"_s, u"42"_s) : bySex(last, u"43"_s, u"44"_s); });
    if (shape == "PP"_L1)
        return ofEither(at(0).sex, [last](Sex side) { return side == Man ? bySex(last, u"61"_s, u"62"_s) : bySex(last, u"63"_s, u"64"_s); });
    if (shape == "SP"_L1)
        return ofEither(at(0).sex, [last](Sex spouse) { return spouse == Man ? bySex(last, u"53"_s, u"54"_s) : bySex(last, u"55"_s, u"56"_s); });
    if (shape == "BS"_L1)
        return ofEither(opposite(last), [&at](Sex sex) { return sex == Man ? byOrder(at(0), u"72"_s, u"74"_s) : byOrder(at(0), u"76"_s, u"78"_s); });
    if (shape == "BC"_L1)
        return ofEither(at(0).sex, [last](Sex side) { return side == Man ? bySex(last, u"93"_s, u"94"_s) : bySex(last, u"95"_s, u"96"_s); });
    if (shape == "PB"_L1)
        return uncleCodes(at(0), at(1));
    if (shape == "PBS"_L1)
        return uncleSpouseCodes(at(0), at(1));
    if (shape == "PBC"_L1)
        return at(0).sex == Woman || at(1).sex == Woman ? QStringList{u"92"_s}
             : at(0).sex == Man && at(1).sex == Man ? QStringList{u"91"_s} : QStringList{u"91"_s, u"92"_s};
    if (shape == "CCS"_L1)
        return bySex(last, u"46"_s, u"45"_s);
    if (shape == "CCC"_L1)
        return bySex(last, u"47"_s, u"48"_s);
    if (shape == "PPP"_L1)
        return bySex(last, u"66"_s, u"67"_s);
    if (shape == "SPP"_L1)
        return {u"65"_s};
    if (shape == "SPPP"_L1)
        return {u"68"_s};
    return other;
}

} // namespace Allpost::Kinship
