// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/checkins/checkinreading.h"
#include "models/checkins/memberimport.h"
#include "models/checkins/members.h"
#include "models/checkins/units.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Rows that may be a resident stay outsiders: only a person can say that they are the same.
Result<int> importList(CommandCall &call)
{
    if (call.arguments().size() < 2)
        return Error{ErrorCode::Invalid, Words::tr("Say which list: checkin import FILE --unit NAME."), {}};
    if (call.value(u"unit"_s).simplified().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say whose list it is: --unit NAME."), {}};
    auto store = call.office(true);
    if (!store)
        return store.error();
    Progress progress([&call](qint64 done, qint64 total, const QString &step) { call.progress(step, done, total); });
    auto list = MemberImport::read((*store)->db(), call.arguments().at(1), call.value(u"unit"_s), progress);
    if (!list)
        return list.error();
    if (const auto counts = list->counts(); counts.heldBack == counts.read) {
        const Findings &why = list->rows().first().findings;
        return Error{ErrorCode::Unreadable, Words::tr("No row of the list can be taken; row %1: %2").arg(list->rows().first().row).arg(why.isEmpty() ? QString() : why.last().message), {}};
    }
    auto written = list->write(**store, progress);
    if (!written)
        return written.error();
    for (const MemberImportRow &row : list->rows())
        for (const Finding &finding : row.findings)
            if (finding.weight != Finding::Weight::Note)
                call.line(Words::tr("row %1: %2").arg(row.row).arg(finding.message));
    const QLocale locale;
    call.answer(list->toJson(), Words::tr("%1 read, %2 are residents, %3 are not; %4 added, %5 filled up, %6 as they were, %7 held back")
                                    .arg(locale.toString(written->read), locale.toString(written->matched), locale.toString(written->unknown), locale.toString(written->added),
                                         locale.toString(written->filled), locale.toString(written->same), locale.toString(written->heldBack)));
    return 0;
}

Result<int> listMembers(CommandCall &call)
{
    auto store = call.office(false);
    if (!store)
        return store.error();
    Members::Question question;
    if (call.has(u"state"_s)) {
        question.state = Members::stateNamed(call.value(u"state"_s));
        if (!question.state)
            return Error{ErrorCode::Invalid, Words::tr("--state is one of: not_yet, reported, on_duty, moved, ended."), call.value(u"state"_s)};
    }
    if (call.has(u"unit"_s)) {
        auto unit = Units::named((*store)->db(), call.value(u"unit"_s));
        if (!unit)
            return unit.error();
        if (!*unit)
            return Error{ErrorCode::NotFound, Words::tr("No unit is called “%1”.").arg(call.value(u"unit"_s)), {}};
        question.unit = *unit;
    }
    auto lines = Members::list((*store)->db(), question);
    if (!lines)
        return lines.error();
    QJsonArray rows;
    for (const MemberLine &line : std::as_const(*lines)) {
        auto id = idValue(**store, line.key);
        if (!id)
            return id.error();
        rows.append(QJsonObject{{u"id"_s, *id}, {u"name"_s, line.name}, {u"unit"_s, orNull(line.unit)}, {u"state"_s, Members::code(line.state)}, {u"resident"_s, line.isResident()},
                                {u"grid"_s, orNull(line.grid)}, {u"reported_on"_s, orNull(line.member.reportedOn)}, {u"posts"_s, QJsonArray::fromStringList(line.posts)}});
        call.line(QStringList{line.name, orDash(line.unit), Checkins::word(u"member_state"_s, Members::code(line.state)), orDash(line.grid), orDash(line.posts.join(Words::tr(", ")))}.join(u'\t'));
    }
    call.answer({{u"members"_s, rows}}, Words::tr("%n members", nullptr, int(rows.size())));
    return 0;
}

Result<int> run(CommandCall &call)
{
    const QString what = call.arguments().first();
    if (what == "import"_L1)
        return importList(call);
    if (what == "list"_L1)
        return listMembers(call);
    return Error{ErrorCode::Invalid, Words::tr("checkin takes import FILE or list."), what};
}

} // namespace

Verb checkinVerb()
{
    return {u"checkin"_s, Words::tr("brings in a unit's list of Party members, or lists who reported"), {u"import|list"_s, u"[FILE]"_s},
            {officeOption(),
             {u"unit"_s, Words::tr("The unit the list is of; added when it is new. Of list: only its members."), u"NAME"_s},
             {u"state"_s, Words::tr("Of list: only these: not_yet, reported, on_duty, moved, ended."), u"STATE"_s}},
            run};
}

} // namespace Allpost
