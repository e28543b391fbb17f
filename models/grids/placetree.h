// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QAbstractItemModel>
#include <QDate>

#include <optional>
#include <vector>

namespace Allpost {

/// The address tree to choose a building from: estates with their buildings, in the order people count. Typing narrows
/// it: a name or its initials, "3-2", "油城3", also by a name a place had before. How many households live in a building
/// is counted when its estate is looked at.
class PlaceTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, IsEstateRole };

    explicit PlaceTree(Store &store, QObject *parent = nullptr);

    /// Reads the tree anew; the condition typed stays.
    Status load();
    void setTyped(const QString &typed);
    QString typed() const { return m_typed; }
    void setClosedShown(bool on);
    bool isClosedShown() const { return m_closedShown; }

    int estateCount() const { return int(m_estates.size()); }
    int buildingCount() const;
    /// Shown or not: the building before or after in the order of the tree; 0 at the end.
    Key beside(Key building, int by) const;
    Key firstBuilding() const;
    QModelIndex indexOfBuilding(Key building) const;
    QModelIndex indexOfEstate(Key estate) const;
    /// The building the typed text leads to first; 0 when to none.
    Key best() const;
    /// The estates as they stand, for choosing: key and name.
    QList<std::pair<Key, QString>> estates() const;
    QList<std::pair<Key, QString>> buildingsOf(Key estate) const;
    Key estateOf(Key building) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Building
    {
        Key key = 0;
        QString number = {};
        QString spoken = {};   ///< 3号楼
        bool isClosed = false;
        QStringList former = {};
        QString found = {};    ///< the former name that was typed
        mutable int households = -1;
    };
    struct Estate
    {
        Key key = 0;           ///< 0: buildings of no estate
        QString name = {};
        QString initials = {};
        bool isClosed = false;
        QStringList former = {};
        QString found = {};
        std::vector<Building> buildings = {};
        std::vector<int> shown = {};
        mutable bool isCounted = false;
    };

    void narrow();
    void count(const Estate &estate) const;
    const Estate &shownEstate(int row) const { return m_estates[size_t(m_shown[size_t(row)])]; }

    Store &m_store;
    std::vector<Estate> m_estates;
    std::vector<int> m_shown;
    QString m_typed;
    bool m_closedShown = false;
};

} // namespace Allpost
