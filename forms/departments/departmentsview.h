// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/departments.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Allpost {

class Label;
class LineEdit;
class LinesCard;
class SidePanel;
class Workplace;

/// The departments, narrowed by name, alias, former name or letters; beside them the one under the cursor with whom to
/// call, what it is for and what it was called before.
class DepartmentsView : public QWidget
{
    Q_OBJECT
public:
    explicit DepartmentsView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    Key current() const;
    /// Stands on this department, also when it is closed.
    void choose(Key key);
    const DepartmentEntry *entry() const { return m_book.find(current()); }
    const DepartmentBook &book() const { return m_book; }
    /// Takes the narrowing back; false when there is none.
    bool stepBack();
    /// A deed below the head of the panel.
    void addDeed(QWidget *button);

Q_SIGNALS:
    void counted(int open);
    void currentChanged();
    /// Enter on a line: it is to be changed.
    void opened();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showCurrent();
    void addList(QVBoxLayout *column, const QString &title, const QStringList &lines);

    Workplace &m_workplace;
    DepartmentBook m_book;
    LineEdit *m_filter;
    QCheckBox *m_closed;
    Label *m_count;
    Label *m_mark;
    LinesCard *m_list;
    SidePanel *m_panel;
};

} // namespace Allpost
