// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/dutyimport.h"
#include "models/departments/duties.h"

#include <QWidget>

namespace Allpost {

class ActionBar;
class Banner;
class CodeCombo;
class Label;
class LineEdit;
class LinesCard;
class Workplace;

/// The duty list: own duties, what is handed down, what was struck. A spreadsheet is looked at line by line in its place
/// before it is written.
class DutyView : public QWidget
{
    Q_OBJECT
public:
    explicit DutyView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    Key current() const;
    /// The list chosen to be shown (own, handed_down, removed); empty: all.
    QString list() const;

    /// Reads a spreadsheet and shows what would become of its lines.
    void preview(const QString &path);
    bool isPreviewing() const { return m_previewing; }
    /// How many lines F10 would write.
    int toWrite() const;
    void write();
    /// Leaves the preview or takes the narrowing back; false when there is neither.
    bool stepBack();

Q_SIGNALS:
    void counted(int own, int handedDown);
    void currentChanged();
    void previewChanged();
    void opened();

private:
    void fill();
    void showPlan();
    void endPreview();

    Workplace &m_workplace;
    QList<DutyLine> m_lines;
    DutyImportPlan m_plan;
    bool m_previewing = false;
    QWidget *m_desk;
    QWidget *m_preview;
    LineEdit *m_filter;
    CodeCombo *m_which;
    Label *m_count;
    Label *m_mark;
    LinesCard *m_list;
    Banner *m_summary;
    LinesCard *m_rows;
};

} // namespace Allpost
