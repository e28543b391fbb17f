// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/matters.h"

#include <QWidget>

namespace Allpost {

class Label;
class LineEdit;
class ShortList;
class Table;
class Workplace;

/// Chooses a matter: the nine this worker handles most by number keys, or a few letters among all matters and the papers
/// that are not issued. Letters typed on the list go to the input; what nobody finds can be taken in under its own name.
class MatterPick : public QWidget
{
    Q_OBJECT
public:
    explicit MatterPick(Workplace &workplace, QWidget *parent = nullptr);

    /// Empties the input and puts the focus on the list, where digits choose.
    void begin();
    void refresh();
    /// The one of number key 1 … 9; false when there is none.
    bool choose(int number);
    /// Nothing typed any more; false when nothing was.
    bool clear();
    const QList<MatterChoice> &choices() const { return m_choices; }
    Table *list() const { return m_list; }
    LineEdit *input() const { return m_input; }

Q_SIGNALS:
    void chosen(const Allpost::MatterChoice &choice);
    /// Not in the catalogue: what was typed.
    void otherWanted(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChoices();
    void open(int row);

    Workplace &m_workplace;
    LineEdit *m_input;
    Label *m_what;
    ShortList *m_model;
    Table *m_list;
    QList<MatterChoice> m_choices;
};

} // namespace Allpost
