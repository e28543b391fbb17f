// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activities.h"

#include <QWidget>

namespace Allpost {

class Banner;
class Label;
class LineEdit;
class LinesCard;
class Workplace;

/// The printed sheet typed in: everybody counts as come; the numbers (or letters, or Space on the row) of those who did not
/// come are marked, and one F10 writes the whole sheet.
class MarkView : public QWidget
{
    Q_OBJECT
public:
    explicit MarkView(Workplace &workplace, QWidget *parent = nullptr);

    bool open(Key activity);
    void begin();
    /// Who is marked absent (keys of rows).
    const QSet<Key> &absent() const { return m_absent; }
    int coming() const;
    bool isModified() const { return m_touched; }
    /// Marks by the number on the paper, or the other way round; false when there is none.
    bool toggleNumber(int number);
    void toggle(Key row);
    /// Writes it as one deed; gives how many came by it, -1 when it was refused.
    int save();
    LineEdit *input() const { return m_input; }
    LinesCard *list() const { return m_list; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();

    Workplace &m_workplace;
    Key m_activity = 0;
    QList<SheetRow> m_rows; ///< in the order of the paper
    QSet<Key> m_absent;
    bool m_touched = false;
    Label *m_count;
    Label *m_word;
    LineEdit *m_input;
    LinesCard *m_list;
};

} // namespace Allpost
