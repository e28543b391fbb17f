// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/dictionary/value.h"
#include "models/views/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QItemSelection>
#include <QSet>
#include <QStringList>

#include <functional>

namespace Allpost {

class EmptyState;
class Table;

/// One cell as the table paints it.
struct LineCell
{
    QString text = {};
    QString sub = {};
    QList<ChipValue> chips = {};
    Meaning meaning = Meaning::Plain;
    bool strong = false;
    QString tip = {};
};

/// Lines, each of one record: a few hundred that are all in memory, or thousands of which only those on the screen are read.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Line
    {
        Key key = 0;
        QList<LineCell> cells = {};
    };

    /// Reads the lines of these records; one that is no longer kept may be missing.
    using Reader = std::function<QList<Line>(const QList<Key> &keys)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// right: columns of figures.
    void setHeadings(const QStringList &headings, const QList<int> &right = {});
    void setLines(const QList<Line> &lines);
    /// These records in this order, read in blocks when they come on the screen.
    void setKeys(const QList<Key> &keys, Reader read);
    Key keyAt(int row) const { return row < 0 || row >= m_keys.size() ? 0 : m_keys.at(row); }
    int rowOf(Key key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Line &lineAt(int row) const;

    QStringList m_headings;
    QList<int> m_right;
    QList<Key> m_keys;
    Reader m_read;
    mutable QHash<int, QList<Line>> m_blocks; ///< by their number; without a reader one that holds all
};

/// A table of lines in a card, or the sentence that stands there when there are none. The line one stood on stays the
/// current one when the lines are read again, and those that were marked stay marked as far as they are still there.
class LinesCard : public Card
{
    Q_OBJECT
public:
    explicit LinesCard(const QString &name, QWidget *parent = nullptr);

    Table *table() const { return m_table; }
    EmptyState *none() const { return m_none; }
    LinesModel *model() const { return m_model; }
    /// Widths in pixels at 100 % text size; 0: takes what is left.
    void setWidths(const QList<int> &widths);
    void setLines(const QList<LinesModel::Line> &lines);
    /// Thousands of lines, read when they come on the screen.
    void setKeys(const QList<Key> &keys, LinesModel::Reader read);
    Key current() const;
    /// The lines that are marked, in their order; without any the current one.
    QList<Key> marked() const;
    QList<Key> keys() const;
    void setCurrent(Key key);
    /// Focus into the table, or to the empty state's button.
    void begin();

Q_SIGNALS:
    void currentChanged(Allpost::Key key);
    /// A letter was typed into the table: the list is to be narrowed.
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void standOn(int row);
    void refill(const std::function<void()> &fill);
    QList<int> markedRows() const;
    QItemSelection rowsOf(const QSet<Key> &marks) const;

    Table *m_table;
    EmptyState *m_none;
    LinesModel *m_model;
    QList<int> m_widths;
    bool m_filling = false;
};

} // namespace Allpost
