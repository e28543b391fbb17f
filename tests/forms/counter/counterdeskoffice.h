// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/workers.h"
#include "models/counter/handlings.h"
#include "models/counter/matters.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"

#include <QInputMethodEvent>
#include <QWidget>
#include <QtTest>

namespace Allpost {

/// Types into a widget: keys for what a keyboard has, the input method for the rest.
inline void typeInto(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 128) {
            QTest::keyClick(widget, c.toLatin1());
            continue;
        }
        QInputMethodEvent commit;
        commit.setCommitString(c);
        QCoreApplication::sendEvent(widget, &commit);
    }
}

/// People and matters for the counter's screens, written into any office file.
struct CounterSeed
{
    Store &store;

    /// The shipped catalogue.
    void matters() const
    {
        if (!Matters::addExamples(store))
            qFatal("no matters");
    }
    Key matter(const char *code) const { return *Matters::ofCode(store.db(), QString::fromLatin1(code)); }
    /// Somebody of a household of their own behind a door, with this ID number.
    Key person(const QString &name, const QString &idNumber, const QString &room = QStringLiteral("302")) const
    {
        auto work = UnitOfWork::begin(store, {QStringLiteral("resident.add")});
        const Key estate = *(*work)->create(Estate{QStringLiteral("油城花园")});
        const Key building = *(*work)->create(Building{estate, QStringLiteral("3")});
        const Key stairwell = *(*work)->create(Stairwell{building, QStringLiteral("2")});
        const Key door = *(*work)->create(Dwelling{estate, building, stairwell, room, {}});
        const Key household = *(*work)->create(Household{});
        Resident r;
        r.name = name;
        r.idNumber = idNumber;
        r.birthDate = QStringLiteral("1943-05-13");
        r.sex = QStringLiteral("1");
        r.phone = QStringLiteral("13645678847");
        const Key key = *(*work)->create(r);
        if (!(*work)->create(Occupancy{household, door, {}, {}}) || !(*work)->create(Membership{key, household, QStringLiteral("02"), {}, {}}) || !(*work)->commit())
            qFatal("nobody");
        return key;
    }
    /// A matter of the office's own: these materials (original, to be shown), these fields.
    Key ownMatter(const QString &name, const QStringList &materials, const QString &fields, bool goesOut = false) const
    {
        MatterCard card;
        card.matter.name = name;
        card.matter.area = QStringLiteral("elderly");
        card.matter.formFields = fields;
        card.matter.steps = QStringLiteral("看证件\n收材料\n录入");
        card.matter.limitDays = 5;
        card.matter.goesOut = goesOut ? std::optional(true) : std::nullopt;
        for (const QString &one : materials) {
            MatterMaterial material;
            material.name = one;
            material.kind = QStringLiteral("original");
            material.copies = 1;
            material.originalNeeded = true;
            card.materials << material;
            card.materialKeys << 0;
        }
        auto key = Matters(store).add(card);
        if (!key)
            qFatal("no matter: %s", qPrintable(key.error().message));
        return *key;
    }
};

} // namespace Allpost
