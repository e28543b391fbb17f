// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/visits/readywords.h"

#include "models/base/pinyin.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadyWords)
};

QString settingName(const QString &kind)
{
    return u"visit.words/"_s + kind;
}

} // namespace

QStringList ReadyWords::shipped(const QString &kind)
{
    if (kind == "needs"_L1)
        return {Words::tr("Needs help with shopping."), Words::tr("Needs somebody along to the doctor."), Words::tr("Asks for home meals."),
                Words::tr("Asks about an allowance."), Words::tr("Wants a handrail at home.")};
    if (kind == "information"_L1)
        return {Words::tr("Particulars checked, nothing changed."), Words::tr("Phone number corrected."), Words::tr("A member was added."),
                Words::tr("The flat is let.")};
    if (kind == "hazard"_L1)
        return {Words::tr("No hazard found."), Words::tr("Things stored in the corridor."), Words::tr("E-bike charged indoors."), Words::tr("Gas hose is old."),
                Words::tr("Wiring is old.")};
    if (kind == "dispute"_L1)
        return {Words::tr("Talked with both neighbours."), Words::tr("They agreed."), Words::tr("Not settled yet, will come again.")};
    if (kind == "service"_L1)
        return {Words::tr("Gifts handed over."), Words::tr("Policy explained."), Words::tr("Helped with cleaning."), Words::tr("Blood pressure taken.")};
    if (kind == "solving"_L1)
        return {Words::tr("Solved on the spot."), Words::tr("Passed on to the department."), Words::tr("Told how it ended.")};
    return {Words::tr("In good health and good spirits."), Words::tr("Life as usual, no needs."), Words::tr("Children come by often."),
            Words::tr("Takes medicine regularly."), Words::tr("Reminded of gas and electricity."), Words::tr("Reminded of fraud.")};
}

QStringList ReadyWords::of(const Store &store, const QString &kind)
{
    const QStringList own = store.setting(settingName(kind)).split(u'\n', Qt::SkipEmptyParts);
    return own.isEmpty() ? shipped(kind) : own;
}

Status ReadyWords::save(Store &store, const QString &kind, const QStringList &words)
{
    QStringList kept;
    for (const QString &word : words)
        if (const QString tidy = word.simplified(); !tidy.isEmpty() && !kept.contains(tidy))
            kept << tidy;
    return store.setSetting(settingName(kind), kept == shipped(kind) ? QString() : kept.join(u'\n'));
}

QString ReadyWords::matching(const QStringList &words, const QString &letters)
{
    if (letters.size() < 2)
        return {};
    for (const QString &word : words)
        if (Pinyin::initials(word).startsWith(letters, Qt::CaseInsensitive))
            return word;
    return {};
}

QString ReadyWords::lettersBefore(const QString &text, qsizetype cursor)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    qsizetype from = qMin(cursor, text.size());
    const qsizetype end = from;
    while (from > 0 && isLetter(text.at(from - 1)))
        --from;
    return end - from < 2 ? QString() : text.mid(from, end - from);
}

} // namespace Allpost
