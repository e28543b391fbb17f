// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/household.h"
#include "models/store/store.h"

namespace Allpost {

/// A care group as this office has it today: what ships, with what the office set otherwise, or one of its own.
struct CareGroupInfo
{
    QString group = {};         ///< as care records name it: "low_income", or "~敬老卡" for one of the office's own
    LabelPair name = {};
    bool isOwn = false;
    bool ofHousehold = false;   ///< kept for the whole household
    QString attention = {};     ///< code list attention; what a record without one of its own has
    qint64 visitEvery = 0;      ///< days; 0: not visited by plan
    bool isRestricted = false;  ///< seen only with the right
    bool byLaw = false;         ///< a law closes it: the office cannot open it
    bool isInactive = false;    ///< no longer offered
    bool isCommon = false;      ///< offered first
    QString note = {};
    const Entity *own = nullptr; ///< entity of its own fields; null: none
    QList<LabelPair> endReasons = {}; ///< ready words for why it ends
    Key record = 0;             ///< the office's setting, 0: as shipped

    /// In the language of the program.
    QString title() const { return name.text(); }
};

/// The care groups of an office: the shipped ones with its changes and those it adds itself. Each change is a deed.
class CareGroups
{
public:
    /// What may be set. Of a shipped group what equals the shipped value is kept as nothing.
    struct Setting
    {
        bool ofHousehold = false;  ///< only of the office's own
        QString attention = {};
        qint64 visitEvery = 0;     ///< days, 0 … 3650
        bool isRestricted = false;
        bool isInactive = false;
        QString note = {};
    };

    explicit CareGroups(Store &store) : m_store(store) {}

    /// All groups: common ones first, then the others as the list has them, then the office's own.
    static Result<QList<CareGroupInfo>> list(const Database &db);
    /// The group a stored value (also with words kept: "special_family~失独") belongs to. One that is no longer known, or
    /// stood so in a spreadsheet, is a group without settings.
    static Result<CareGroupInfo> of(const Database &db, const QString &stored);
    static Setting settingOf(const CareGroupInfo &group);

    /// What is wrong with a name; empty when it may be given. self: the group that is renamed.
    Result<QString> problemOf(const QString &name, const QString &self = {}) const;
    /// A group of the office's own; gives how records name it. Records that came in with this word belong to it from then on.
    Result<QString> add(const QString &name, const Setting &setting);
    /// One deed: the group, its records, and the words that lead to it. Only the office's own.
    Status rename(const QString &group, const QString &name);
    /// Refused: opening what a law closes, and changing the restriction without the right.
    Status set(const QString &group, const Setting &setting);
    /// No longer offered, and its current records end on that day (ISO) with this reason: nothing of it is due any more. One
    /// deed; gives the number of records that ended.
    Result<int> close(const QString &group, const QString &until, const QString &reason);
    /// Records that hold today.
    static Result<int> recordCount(const Database &db, const QString &group, QDate day = QDate::currentDate());

private:
    Store &m_store;
};

} // namespace Allpost
