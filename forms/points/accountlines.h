// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"

#include <QWidget>

namespace Allpost {

class Card;
struct LastLine;
class ShortList;
class Table;
class Workplace;

/// The last lines of an account beside its basket: when, what for, how many, what was left. A reversal is red and names
/// what it reverses; what was reversed is grey.
class AccountLines : public QWidget
{
    Q_OBJECT
public:
    explicit AccountLines(Workplace &workplace, QWidget *parent = nullptr);

    void load(Key account);
    /// Below the lines.
    void addDeed(QWidget *button);

Q_SIGNALS:
    /// Enter on a line that came of a slip.
    void slipWanted(qlonglong slip);

private:
    QString words(const LastLine &line) const;

    Workplace &m_workplace;
    Card *m_card;
    ShortList *m_list;
    Table *m_table;
    QWidget *m_foot;
};

} // namespace Allpost
