// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/matters.h"

#include <QWidget>

class QStackedWidget;

namespace Allpost {

class FormBinder;
class LineEdit;
class MatterEditor;
class ShortList;
class Table;
class Workplace;

/// The list of matters, or of papers not issued, with a few letters to narrow it; beside it what the row says, or its
/// editor. Steps are the page's commands.
class CatalogueView : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Matters, Refused };

    CatalogueView(Workplace &workplace, Kind kind, QWidget *parent = nullptr);

    void begin();
    void load();
    /// Of the row under the cursor; 0: none.
    Key current() const;
    bool isEditing() const { return m_isEditing; }
    bool isClosed() const;
    bool isExample() const;
    void select(Key key);

    void add();
    void edit();
    void copy();
    /// Closes what is offered, offers what is closed.
    void toggleClosed();
    void markChecked();
    /// Keeps what was typed; false when something holds it back.
    bool save();
    /// One step back: out of the editor, out of the letters; false when there is none.
    bool stepBack();
    bool isModified() const;
    void print();

    MatterEditor *editor() const { return m_editor; }
    LineEdit *filter() const { return m_filter; }

Q_SIGNALS:
    /// Another row, editing begun or ended.
    void changed();
    void counted(int shown, int examples);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry { Key key = 0; QString name = {}; QString detail = {}; QString side = {}; bool closed = false; bool example = false; };

    void showRows();
    void showCurrent();
    void showMatter(Key key);
    void showRefused(Key key);
    void setEditing(bool on);
    QWidget *makeRefusedEditor();
    RefusedPaper typedPaper() const;
    void say(const QString &words);

    Workplace &m_workplace;
    Kind m_kind;
    LineEdit *m_filter;
    ShortList *m_model;
    Table *m_list;
    QStackedWidget *m_right;
    QWidget *m_reading;
    QWidget *m_readingBody = nullptr;
    MatterEditor *m_editor = nullptr;
    FormBinder *m_binder = nullptr;
    QWidget *m_paperEditor = nullptr;
    QList<Entry> m_entries;
    QList<Entry> m_shown;
    MatterCard m_seenMatter;
    Snapshot m_seenPaper;
    Key m_editing = 0;
    bool m_isEditing = false;
};

} // namespace Allpost
