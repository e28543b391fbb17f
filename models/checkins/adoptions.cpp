// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/adoptions.h"

#include "models/dictionary/codelist.h"
#include "models/grids/grids.h"
#include "models/points/outsider.h"
#include "models/residents/datetext.h"
#include "models/store/layout.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Adoptions)
};

Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

} // namespace

QString AdoptionLine::place() const
{
    if (building.isEmpty() || adoption.place.startsWith(building))
        return adoption.place;
    return adoption.place.isEmpty() ? building : Words::tr("%1, %2").arg(building, adoption.place);
}

Result<QList<AdoptionLine>> Adoptions::list(const Database &db, QDate day, const QString &kind)
{
    QStringList columns;
    for (const Field &field : Adoption::entity().fields)
        columns << u"a."_s + field.name;
    Statement rows(db, u"SELECT a.key, coalesce(r.name, o.name), (SELECT x.name FROM membership m JOIN resident x ON x.key = m.resident WHERE m.household = a.household "
                       "AND m.relation = '02' AND m.until IS NULL ORDER BY m.key LIMIT 1), %1 FROM adoption a LEFT JOIN resident r ON r.key = a.resident "
                       "LEFT JOIN outsider o ON o.key = a.outsider WHERE ?1 = '' OR a.kind = ?1 ORDER BY a.key"_s.arg(columns.join(u", "_s)));
    rows.bind(1, kind);
    const QString iso = day.toString(Qt::ISODate);
    QList<AdoptionLine> all;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        AdoptionLine line;
        line.key = rows.number(0);
        Values values;
        for (int i = 3; i < rows.columns(); ++i)
            values.push_back(rows.value(i));
        line.adoption = recordFrom<Adoption>(values);
        line.adopter = line.adoption.household ? Words::tr("Household of %1").arg(rows.text(2)) : rows.text(1);
        line.kind = CodeList::find(u"adoption_kind")->display(line.adoption.kind, ListText::language());
        line.isOpen = (line.adoption.since.isEmpty() || line.adoption.since <= iso) && (line.adoption.until.isEmpty() || line.adoption.until > iso);
        if (line.adoption.building) {
            auto title = Grids::placeTitle(db, {GridPlace::Building, line.adoption.building});
            if (!title)
                return title.error();
            line.building = *title;
        }
        all << line;
    }
    std::stable_sort(all.begin(), all.end(), [](const AdoptionLine &a, const AdoptionLine &b) {
        return a.isOpen != b.isOpen ? a.isOpen : a.adoption.kind < b.adoption.kind;
    });
    return all;
}

Findings Adoptions::check(const Adoption &adoption) const
{
    Findings findings;
    if (adoption.thing.trimmed().isEmpty())
        findings << Finding::held(u"thing"_s, u"required"_s, Words::tr("Say what is adopted: a tree, a green, a stairwell."));
    const int adopters = (adoption.resident ? 1 : 0) + (adoption.household ? 1 : 0) + (adoption.outsider ? 1 : 0);
    if (adopters == 0)
        findings << Finding::held(u"person"_s, u"required"_s, Words::tr("Choose who adopts it, or write a name."));
    else if (adopters > 1)
        findings << Finding::held(u"person"_s, u"two_people"_s, Words::tr("One person or one household adopts it."));
    for (const auto &[field, text] : {std::pair{u"since"_s, adoption.since}, {u"until"_s, adoption.until}})
        if (!text.isEmpty() && datePrecision(text) == DatePrecision::None)
            findings << Finding::held(field, u"date_unreadable"_s, Words::tr("This is no date. Write it as 2026-05-01."));
    if (!adoption.until.isEmpty() && !adoption.since.isEmpty() && adoption.until < adoption.since)
        findings << Finding::held(u"until"_s, u"date_order"_s, Words::tr("The end lies before the beginning."));
    return findings;
}

Result<Key> Adoptions::add(const Adoption &adoption, const QString &newcomer)
{
    auto work = UnitOfWork::begin(m_store, {u"adoption.add"_s});
    if (!work)
        return work.error();
    Adoption record = adoption;
    record.thing = record.thing.simplified();
    if (!record.resident && !record.household && !record.outsider && !newcomer.simplified().isEmpty()) {
        Outsider outsider;
        outsider.name = newcomer.simplified();
        outsider.kind = u"volunteer"_s;
        auto made = (*work)->create(outsider);
        if (!made)
            return made;
        record.outsider = *made;
    }
    if (auto fit = refused(check(record)); !fit)
        return fit.error();
    auto key = (*work)->create(record);
    if (!key)
        return key;
    auto done = (*work)->commit();
    return done ? key : Result<Key>(done.error());
}

Result<bool> Adoptions::change(const Snapshot &seen, const Adoption &now)
{
    if (auto fit = refused(check(now)); !fit)
        return fit.error();
    return UnitOfWork::changeOne(m_store, {u"adoption.change"_s}, seen, now);
}

Status Adoptions::end(Key adoption, QDate on)
{
    auto seen = m_store.read(Adoption::entity(), adoption);
    if (!seen)
        return seen.error();
    auto now = seen->as<Adoption>();
    now.until = on.toString(Qt::ISODate);
    if (auto fit = refused(check(now)); !fit)
        return fit;
    auto done = UnitOfWork::changeOne(m_store, {u"adoption.end"_s}, *seen, now);
    return done ? Status() : Status(done.error());
}

} // namespace Allpost
