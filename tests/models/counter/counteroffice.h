// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/workers.h"
#include "models/counter/counter.h"
#include "models/counter/handlings.h"
#include "models/counter/matters.h"
#include "models/workorders/workorder.h"
#include "tests/models/visits/visitoffice.h"

namespace Allpost {

/// An office with the shipped catalogue and a clock of its own: Monday 2026-11-23, 09:00.
class CounterOffice : public VisitOffice
{
public:
    CounterOffice()
    {
        if (auto added = Matters::addExamples(store()); !added)
            qFatal("no matters: %s", qPrintable(added.error().detail));
    }

    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(9, 0));
    Counter counter() { return Counter(store(), [this] { return now; }); }
    Handlings handlings() { return Handlings(store(), [this] { return now; }); }
    void wait(int minutes) { now = now.addSecs(minutes * 60); }

    Key matter(const QString &code) { return *Matters::ofCode(db(), code); }
    Key worker(const QString &name) { return *Workers::add(store(), name); }
    void sit(Key worker)
    {
        if (!Workers::switchTo(store(), worker))
            qFatal("no worker");
    }
    /// A resident of a household, with numbers.
    Key resident(const QString &name, const QString &birth = QStringLiteral("1943-05-13"), const QString &door = QStringLiteral("3-2-302"))
    {
        const Key key = person(name, household(door), QStringLiteral("02"), birth);
        alter<Resident>(key, [](Resident &r) {
            r.idNumber = QStringLiteral("230602194305130516");
            r.phone = QStringLiteral("13645678847");
            r.sex = QStringLiteral("1");
            r.residence = QStringLiteral("registered");
            r.registeredAddress = QStringLiteral("大庆市让胡路区油城花园3号楼2单元302室");
        });
        return key;
    }
    Key receive(Key resident, const QString &name = {})
    {
        Arrival arrival;
        arrival.resident = resident;
        arrival.name = name;
        auto visit = counter().receive(arrival);
        if (!visit)
            qFatal("not received: %s", qPrintable(visit.error().message));
        return *visit;
    }
    /// Ticks all materials and types something fitting into every gap.
    static void complete(HandlingDraft &draft)
    {
        draft.tickAll();
        for (const FormField &field : draft.gaps()) {
            switch (field.type) {
            case FieldType::Date: draft.type(field.name, QStringLiteral("2026-01-05")); break;
            case FieldType::Integer:
            case FieldType::Money: draft.type(field.name, QStringLiteral("12")); break;
            case FieldType::Phone: draft.type(field.name, QStringLiteral("13845671234")); break;
            case FieldType::ResidentId: draft.type(field.name, QStringLiteral("230602194305130516")); break;
            default: draft.type(field.name, field.name.endsWith(QLatin1String("bank_account")) ? QStringLiteral("6217991288345503") : QStringLiteral("如实"));
            }
        }
    }
};

} // namespace Allpost
