// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/lineedit.h"

class QFrame;
class QStandardItemModel;

namespace Allpost {

class Table;

/// A line to type into with what the words may mean below it, chosen with the arrows, Enter or a click. Words that mean
/// nothing known stay words.
class PickLine : public LineEdit
{
    Q_OBJECT
public:
    struct Hit
    {
        QString text = {};
        QString more = {};
    };

    explicit PickLine(QWidget *parent = nullptr);

    /// What was found for the words typed; first: whether Enter takes the first one without a choice.
    void setHits(const QList<Hit> &hits, bool first);
    bool isOpen() const;
    int current() const;
    /// Leaving the line: takes the hit that is marked, or leaves the words as they are.
    void settle();
    void close();

Q_SIGNALS:
    /// The hit of this row was taken.
    void picked(int row);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void place();

    QFrame *m_popup;
    Table *m_list;
    QStandardItemModel *m_model;
};

} // namespace Allpost
