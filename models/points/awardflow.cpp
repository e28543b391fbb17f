// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/awardflow.h"

#include "models/dictionary/codelist.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Allpost {

using namespace Qt::StringLiterals;
using enum AwardAt;
using enum AwardDo;

namespace {

constexpr std::array<QLatin1StringView, size_t(Nowhere)> AtCodes{"asked"_L1, "checked"_L1, "on_notice"_L1, "entered"_L1, "refused"_L1, "withdrawn"_L1};
constexpr std::array<QLatin1StringView, size_t(Unknown)> StepCodes{"ask"_L1, "check"_L1, "notice"_L1, "object"_L1, "answer"_L1, "enter"_L1, "refuse"_L1, "withdraw"_L1};

template <typename Enum, size_t N>
Enum found(const std::array<QLatin1StringView, N> &codes, QStringView code)
{
    return Enum(std::find(codes.begin(), codes.end(), code) - codes.begin());
}

QString label(QStringView list, const QString &code)
{
    return CodeList::find(list)->display(code, QLocale().name());
}

} // namespace

const QList<AwardRule> &AwardFlow::table()
{
    static const QList<AwardRule> rules{
        {Ask, {Nowhere}, Asked},
        {Check, {Asked}, Checked},
        {Notice, {Checked}, OnNotice},
        {Enter, {Checked, OnNotice}, Entered},
        {Object, {OnNotice}, Nowhere, true, true},
        {Answer, {OnNotice}, Nowhere, true, true},
        // Of one line: that line is struck, the award goes on.
        {Refuse, {Asked, Checked, OnNotice}, Refused, true, true},
        {Withdraw, {Asked, Checked, OnNotice}, Withdrawn, true, false},
    };
    return rules;
}

const AwardRule *AwardFlow::find(AwardDo step, AwardAt at)
{
    for (const AwardRule &rule : table())
        if (rule.step == step && rule.from.contains(at))
            return &rule;
    return nullptr;
}

QString AwardFlow::code(AwardAt at)
{
    return at < Nowhere ? QString(AtCodes[size_t(at)]) : QString();
}

QString AwardFlow::code(AwardDo step)
{
    return step < Unknown ? QString(StepCodes[size_t(step)]) : QString();
}

AwardAt AwardFlow::at(QStringView code)
{
    return found<AwardAt>(AtCodes, code);
}

AwardDo AwardFlow::step(QStringView code)
{
    return found<AwardDo>(StepCodes, code);
}

QString AwardFlow::words(AwardAt at)
{
    return label(u"award_state", code(at));
}

QString AwardFlow::words(AwardDo step)
{
    return label(u"award_step", code(step));
}

} // namespace Allpost
