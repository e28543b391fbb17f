// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/journal.h"

#include <QJsonObject>

#include <optional>

namespace Allpost {

/// Head of one saved deed as people hear of it.
struct DeedInfo
{
    qint64 op = 0;
    DeedRef ref = {};
    qint64 wall = 0;   ///< milliseconds UTC, as the desk claimed
    Key account = 0;   ///< worker
    QString action = {};
    QJsonObject detail = {};
    std::optional<DeedRef> undone = {};
    qint64 parts = 0;  ///< records it touched
};

/// Deeds put in words. An action is a word of the code ("resident.change"); the sentence belongs to the screen.
class Deeds
{
public:
    /// A deed of thousands of records (an import): done in the background, read again instead of followed.
    static constexpr qint64 LargeFrom = 2000;

    static Result<DeedInfo> load(const Database &db, qint64 op);
    static Result<DeedInfo> load(const Database &db, const DeedRef &ref);
    /// "Change of phone", "Import of 1,204 residents", "Undo: change of phone". Never empty, never personal data.
    static QString words(const DeedInfo &deed);
    static QString words(const QString &action, const QJsonObject &detail);
    /// Name of the worker who did it; empty when there is none.
    static QString workerName(const Database &db, Key account);
    /// When, for a sentence: "2026-11-22 10:31", local time.
    static QString time(qint64 wall);
    /// Whether the deed is one that a person thinks of as done and would take back by Ctrl+Z.
    static bool isFelt(const QString &action);
};

} // namespace Allpost
