// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/button.h"
#include "models/dictionary/value.h"

#include <QAction>
#include <QKeySequence>
#include <QVariant>
#include <QWidget>

namespace Allpost {

class Workplace;

/// Where the worker can be: a page and what it shows (a record, a filter, a file).
struct Place
{
    QString page = {};    ///< residents, resident, import, settings …
    QVariant what = {};   ///< a Key as qlonglong, a filter or a path as text
};

/// One screen of the program. It is made once and shown again; show() gives it its matter.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Workplace &workplace, QWidget *parent = nullptr) : QWidget(parent), m_workplace(workplace) {}

    /// Shows this matter and puts the focus where work starts.
    virtual void show(const QVariant &what) = 0;
    using QWidget::show;
    /// May the worker go away now? An editor with unsaved text keeps it as a draft and says yes, or asks within itself.
    virtual bool leave() { return true; }
    /// Read again (F5, after an import).
    virtual void refresh() {}
    /// What the worker sees as its name, in the window's title.
    virtual QString title() const = 0;

protected:
    Workplace &workplace() const { return m_workplace; }

    /// A verb of this page, its key while the page is in front, and what it does. Id as CommandRegistry::add wants it.
    template <typename Act>
    QAction *addCommand(const char *id, const QString &text, const QString &icon, const QKeySequence &key, Act act)
    {
        QAction *action = newCommand(QLatin1String(id), text, icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    }
    /// A button that does the command and is off with it; its object's name is the command's id and "Button".
    static Button *buttonFor(QAction *action, Button::Kind kind = Button::Normal);
    /// Says what was done, and offers to take it back.
    void done(const QString &words);

private:
    QAction *newCommand(const QString &id, const QString &text, const QString &icon, const QKeySequence &key);

    Workplace &m_workplace;
};

} // namespace Allpost
