// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"
#include "forms/shared/theme.h"
#include "models/views/roles.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;

namespace Allpost {

class Button;

/// One place of the program.
struct NavEntry
{
    QString id = {};   ///< stable name: "residents"
    QString icon = {};
    QString text = {};
    QString count = {}; ///< what waits there, empty for nothing
    Meaning countMeaning = Meaning::Neutral;
    bool gap = false; ///< a hairline above
};

class NavModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<NavEntry> &entries);
    const QList<NavEntry> &entries() const { return m_entries; }
    void setCount(const QString &id, const QString &count, Meaning meaning);
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<NavEntry> m_entries;
};

/// The navigation at the left: the program's mark with the office's name, the places with what waits there, and the
/// button that collapses it. Arrow keys walk, Enter or a click goes. Shortcuts (Alt+1 …, F4) are the window's.
class Nav : public QWidget, public Fits
{
    Q_OBJECT
    Q_PROPERTY(bool collapsed READ isCollapsed WRITE setCollapsed NOTIFY collapsedChanged)

public:
    explicit Nav(QWidget *parent = nullptr);

    void setEntries(const QList<NavEntry> &entries);
    const QList<NavEntry> &entries() const { return m_model->entries(); }
    void setCount(const QString &id, const QString &count, Meaning meaning = Meaning::Neutral);
    /// Marks the place one is at, without telling chosen().
    void setCurrent(const QString &id);
    QString current() const { return m_current; }
    /// Name of the office, and the program's or the desk's below it.
    void setOffice(const QString &name, const QString &below);

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<FitText> fitTexts() const override;
    QListView *view() const { return m_view; }
    /// From one entry to the next: lower where the window is too low for all of them.
    int pitch() const;

Q_SIGNALS:
    void chosen(const QString &id);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int wantedWidth() const;
    void arrange();
    void choose(const QModelIndex &index);

    NavModel *m_model;
    QListView *m_view;
    Button *m_fold;
    QString m_current;
    QString m_office;
    QString m_below;
    bool m_collapsed = false;
};

} // namespace Allpost
