// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"
#include "models/grids/planmodel.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QPixmap>
#include <QStaticText>
#include <QTableView>

#include <vector>

namespace Allpost {

/// 楼栋图 on the screen: the doors of a PlanModel painted as on the wall, floors and unit heads fixed while scrolling.
/// Arrows walk from door to door across stairwells and gaps, Home and End to the ends of a floor, with Ctrl of the
/// building; a door's number typed jumps there; Enter opens.
class PlanView : public QTableView
{
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    PlanModel *planModel() const { return m_model; }
    const PlanDoor *currentDoor() const { return m_model ? m_model->door(currentIndex()) : nullptr; }
    /// The first door with somebody behind it, else the first door.
    void goToFirstDoor();
    void keyboardSearch(const QString &typed) override;
    /// What was typed of a number so far.
    QString searched() const { return m_searched; }

Q_SIGNALS:
    /// Enter or a double click on a door.
    void opened(const QModelIndex &index);
    void currentDoorChanged();
    /// Right click or the menu key on a door.
    void menuRequested(const QPoint &globalPos);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// The texts of a door laid out for the present size of cells.
    struct Prepared
    {
        bool isReady = false;
        QStaticText number, beside, name, foot, mark;
        int besideWidth = 0;
        int markWidth = 0;
        Tone markTone = Tone::Ink;
    };

    QModelIndex nextInRow(int row, int column, int by) const;
    QModelIndex nextInColumn(int row, int column, int by) const;
    void arrange();
    void forget();
    QRect cellRect(int row, int column) const;
    const Prepared &prepared(int row, int column, const PlanDoor &door, const QSize &size);
    const QPixmap &ground(int kind, bool faded, const QSize &size);
    void paintDoor(QPainter &painter, int row, int column, const PlanDoor &door, const QRect &rect);

    PlanModel *m_model = nullptr;
    std::vector<Prepared> m_prepared; ///< by row and column
    QHash<int, QPixmap> m_grounds;    ///< by kind and whether faded
    QSize m_cell;                     ///< the size m_prepared and m_grounds are made for
    QModelIndex m_hovered;
    QString m_searched;
    QElapsedTimer m_sinceSearch;
};

/// The head line of a plan: the name of each stairwell over its doors, and who looks after it.
class PlanHeads : public QHeaderView
{
    Q_OBJECT
public:
    explicit PlanHeads(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The floors beside a plan.
class PlanFloors : public QHeaderView
{
    Q_OBJECT
public:
    explicit PlanFloors(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Allpost
