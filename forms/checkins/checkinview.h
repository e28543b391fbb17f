// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/departments/linesmodel.h"
#include "forms/shared/codecombo.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Allpost {

class Label;
class LineEdit;
class SidePanel;
class Workplace;

/// A list that is narrowed by typing and by one choice, with the line under the cursor beside it: what the tabs of units,
/// members, posts and wishes have in common.
class CheckinView : public QWidget
{
    Q_OBJECT
public:
    /// name: of the table; the filter is called name + "Filter", the choice name + "Which", the panel name + "Panel".
    CheckinView(Workplace &workplace, const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    void begin();
    Key current() const;
    /// Several lines may be marked: Shift with the arrows, Ctrl with the mouse, Ctrl+A.
    void setMarking();
    /// The marked ones in the order of the list; without any the one stood on.
    QList<Key> marked() const;
    /// Stands on this line, also when it comes with the lines that are being read; narrowing that hides it is taken back.
    void choose(Key key);
    /// Takes the narrowing back; false when there is none.
    bool stepBack();
    void addDeed(QWidget *button);
    /// Above the list, at its right end: what is done with several lines.
    void addTool(QWidget *button);
    LinesCard *list() const { return m_list; }
    SidePanel *panel() const { return m_panel; }

Q_SIGNALS:
    /// How many there are, and how many of them want something.
    void counted(int all, int wanting);
    void currentChanged();
    /// Enter on a line.
    void opened();
    /// Right click or the menu key on a line; where on the screen.
    void menuWanted(const QPoint &where);

protected:
    /// all: the choice that hides nothing.
    void setChoices(const QList<Choice> &choices, const QString &all);
    QString typed() const;
    QString which() const;
    virtual void fill() = 0;
    /// The line under the cursor into the panel; nothing: hides it.
    virtual void showCurrent() = 0;

    Workplace &workplace() const { return m_workplace; }
    /// Lines into the table with the words for none and the count.
    void setLines(const QList<LinesModel::Line> &lines, const QString &count, const QString &none, const QString &help);
    /// The same for thousands, read when they come on the screen.
    void setKeys(const QList<Key> &keys, LinesModel::Reader read, const QString &count, const QString &none, const QString &help);
    void setMark(const QString &mark);
    /// Stands on the line that was wanted before it was there.
    void standOnWanted();

    /// The body of the panel, begun with startBody(): facts, headings, texts; endBody() puts it in.
    void startBody();
    void fact(const QString &name, const QString &value);
    void heading(const QString &text);
    void line(const QString &text, bool quiet = false);
    void endBody();

private:
    Workplace &m_workplace;
    LineEdit *m_filter;
    CodeCombo *m_which;
    Label *m_count;
    Label *m_mark;
    LinesCard *m_list;
    SidePanel *m_panel;
    QString m_all;
    Key m_wanted = 0; ///< to stand on as soon as it is there
    bool m_beginThere = false; ///< with the focus
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_top;
};

} // namespace Allpost
