// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activities.h"
#include "models/checkins/activityclosing.h"

#include <QWidget>

class QCheckBox;

namespace Allpost {

class Banner;
class Card;
class CodeCombo;
class FieldBox;
class Label;
class LineEdit;
class LinesCard;
class NoteEdit;
class Workplace;

/// 收签: how the hours come about, what the points will be with their limits said, and the outcome, before one F10 ends the
/// sheet.
class CloseView : public QWidget
{
    Q_OBJECT
public:
    explicit CloseView(Workplace &workplace, QWidget *parent = nullptr);

    bool open(Key activity);
    void begin();
    /// Ends the sheet; false with the reason beside its field or told.
    bool close();
    const ClosingPreview &preview() const { return m_preview; }
    ClosingWish wish() const;

private:
    void refresh();
    void fill();

    Workplace &m_workplace;
    Key m_activity = 0;
    ActivityLine m_line;
    ClosingPreview m_preview;
    Banner *m_sum;
    Banner *m_warning;
    CodeCombo *m_how;
    LineEdit *m_hours;
    FieldBox *m_hoursBox;
    QCheckBox *m_anew;
    QCheckBox *m_points;
    FieldBox *m_pointsBox;
    CodeCombo *m_second;
    FieldBox *m_secondBox;
    NoteEdit *m_outcome;
    LinesCard *m_list;
};

} // namespace Allpost
