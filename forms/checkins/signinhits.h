// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/signinlist.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The lines under the input of the sign-in page: who may be meant, each with the digit that picks him.
class SignInHits : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ReadingColumn, WhereColumn, KindColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHits(const QList<SignInHit> &hits);
    const QList<SignInHit> &hits() const { return m_hits; }
    /// Row of the first who can still come; -1 when nobody can.
    int firstToCome() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_hits.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SignInHit> m_hits;
};

} // namespace Allpost
