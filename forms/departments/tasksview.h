// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/drafts.h"
#include "models/departments/handedtasks.h"

#include <QWidget>

class QVBoxLayout;

namespace Allpost {

class CodeCombo;
class DateEdit;
class FieldBox;
class Label;
class LineEdit;
class LinesCard;
class SidePanel;
class Workplace;

/// Tasks from above: one line takes a task in (Enter goes on, after the last field it is received); below it what is open
/// and what was answered; beside it the task with the items of the duty list that share its words.
class TasksView : public QWidget
{
    Q_OBJECT
public:
    explicit TasksView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    /// Into the line that takes a task in.
    void startNew();
    Key current() const;
    const HandedTaskLine *line() const;
    /// Stands on this task.
    void choose(Key key);
    /// Clears the line; false when it is empty.
    bool stepBack();
    /// A deed below the head of the panel.
    void addDeed(QWidget *button);

Q_SIGNALS:
    void counted(int open, int overdue);
    void currentChanged();
    void opened();

private:
    void receive();
    void suggest();
    void keepDraft();
    void takeDraft();
    void showCurrent();
    void addText(QVBoxLayout *column, const QString &title, const QStringList &lines);

    Workplace &m_workplace;
    Drafts m_drafts;
    DepartmentBook m_book;
    QList<DutyLine> m_items;
    QList<HandedTaskLine> m_lines;
    LineEdit *m_title;
    CodeCombo *m_department;
    DateEdit *m_due;
    FieldBox *m_titleBox;
    FieldBox *m_departmentBox;
    FieldBox *m_dueBox;
    LinesCard *m_list;
    SidePanel *m_panel;
    bool m_filling = false;
};

} // namespace Allpost
