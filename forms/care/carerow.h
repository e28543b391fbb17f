// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/care/carerecords.h"

#include <QWidget>

namespace Allpost {

class Button;

/// One care record in a card: group, attention, since when, visits, what is noted. Takes the focus; Enter changes it, Del
/// ends it, arrows go to the next.
class CareRow : public QWidget
{
    Q_OBJECT
public:
    /// onPerson: shown among the records of a person, so what the household has is marked.
    CareRow(const CareRecord &record, bool onPerson, bool inFull, bool mayChange, QWidget *parent = nullptr);

    const CareRecord &record() const { return m_record; }

Q_SIGNALS:
    void changeWanted();
    void endWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    CareRecord m_record;
    Button *m_change = nullptr;
    Button *m_end = nullptr;
};

} // namespace Allpost
