// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/matter.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// One cell of the skill table: a worker in an area.
struct SkillCell
{
    Key worker = 0;
    QString area = {};
    QString level = {};  ///< code list skill_level; empty: none
    QString since = {};
    int matters = 0;     ///< of the area for which the worker has a level of its own
    int done = 0;        ///< handlings of the area finished by this worker in the last year
};

/// 技能表: who masters what.
struct SkillTable
{
    struct Worker { Key key = 0; QString name = {}; };

    QList<Worker> workers = {};      ///< active ones
    QStringList areas = {};          ///< codes, in the order of matter_area
    QList<SkillCell> cells = {};     ///< areas × workers, row by row

    const SkillCell *cell(Key worker, QStringView area) const;
};

/// A matter nobody masters, or only one worker does.
struct SkillGap
{
    Key matter = 0;
    QString name = {};
    QString area = {};
    QStringList able = {};  ///< names of who can do it
    int masters = 0;
};

class Skills
{
public:
    static Result<SkillTable> table(const Database &db, QDate today = QDate::currentDate());
    /// The level of a worker in a matter: its own, else the area's; empty when none.
    static Result<QString> level(const Database &db, Key worker, Key matter);
    /// Matters in use without a master.
    static Result<QList<SkillGap>> gaps(const Database &db);
    /// Sets the level in an area or (matter) in one matter; empty level: none. One deed skill.set. False when it is so already.
    static Result<bool> set(Store &store, Key worker, const QString &area, Key matter, const QString &level,
                            QDate since = QDate::currentDate());
};

} // namespace Allpost
