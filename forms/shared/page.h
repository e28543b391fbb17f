// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"

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

private:
    Workplace &m_workplace;
};

} // namespace Allpost
