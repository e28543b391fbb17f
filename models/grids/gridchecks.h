// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/grids/gridmap.h"

#include <QJsonObject>
#include <QStringList>

namespace Allpost {

/// Something a grid lacks or has too much of.
struct GridProblem
{
    enum Kind {
        TooSmall,          ///< fewer households than the layer's least
        TooLarge,
        NoCommunityWorker, ///< 一格双员: one community worker …
        NoGridWorker,      ///< … and one full-time grid worker
        Vacancy,           ///< a post of which the office wants more than there are (4+N)
        TermOver,          ///< somebody is in a post whose term has ended
    };

    Kind kind = TooSmall;
    QString role = {};  ///< name of the post
    qint64 is = 0;      ///< households or holders there are
    qint64 wanted = 0;  ///< limit or holders wanted
    QString who = {};   ///< TermOver
    QString since = {}; ///< TermOver: the day it ended

    /// too_small, too_large, no_community_worker, no_grid_worker, vacancy, term_over: for scripts.
    QString code() const;
    /// Short, for a chip; and in a sentence.
    QString chip() const;
    QString sentence() const;
};

/// One grid as it stands on a day. Counts of a grid with parts hold those of its parts; parts are not judged by size.
struct GridState
{
    Key grid = 0;
    Key parent = 0;
    QString name = {};
    QString code = {};
    int households = 0;
    int people = 0;
    int doors = 0;
    int buildings = 0;
    int communityWorkers = 0;
    int gridWorkers = 0;
    QStringList workers = {}; ///< names of these, in the order of the posts
    QList<GridProblem> problems = {};
};

/// All grids of a layer on a day, what is wrong with them, and what lies in none.
struct GridReport
{
    Key layer = 0;
    qint64 smallest = 0;
    qint64 largest = 0;
    QList<GridState> grids = {};           ///< by name as people count
    int doorsInNone = 0;
    int householdsInNone = 0;
    int homeless = 0;                      ///< households with members and no door
    QStringList buildingsInNone = {};      ///< the first hundred, as on an envelope
    QStringList inTwo = {};                ///< places that two grids claim: "创业小区3号楼: 第1网格, 第2网格"

    int withProblems() const;
    /// {"grids": [{"name", "households", "community_workers", "grid_workers", "problems": [code]} …], …}
    QJsonObject toJson() const;
};

namespace GridChecks {

/// Reads everything once; a city of 800 grids takes as long as counting its households. layer 0: the main one.
Result<GridReport> read(const Database &db, QDate day, Key layer = 0, Progress *progress = nullptr);

} // namespace GridChecks

} // namespace Allpost
