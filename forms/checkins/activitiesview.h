// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activities.h"

#include <QWidget>

#include <memory>

class QTemporaryDir;

namespace Allpost {

class Label;
class LineEdit;
class LinesCard;
class SidePanel;
class Workplace;

/// The activities of one tab as a list, and beside it what is known of the one stood on: numbers, content, outcome, photos.
class ActivitiesView : public QWidget
{
    Q_OBJECT
public:
    enum Part { Coming, Running, Past };

    explicit ActivitiesView(Workplace &workplace, QWidget *parent = nullptr);
    ~ActivitiesView() override;

    void load();
    void setPart(Part part);
    void begin();
    /// One step back: the filter is emptied; false when it was.
    bool stepBack();
    Key current() const;
    const ActivityLine *line() const;
    void choose(Key activity);
    LineEdit *filter() const { return m_filter; }
    LinesCard *list() const { return m_list; }
    SidePanel *panel() const { return m_panel; }
    /// Asks for a photo or paper and keeps it with the activity.
    void addFile();
    bool addFile(const QString &path);

Q_SIGNALS:
    /// How many come, run or wait for closing, and are over.
    void counted(int coming, int running, int unclosed, int past);
    void currentChanged();
    void opened();

private:
    void fill();
    void showCurrent();
    QWidget *fileLine(Key key, const ActivityFile &file);
    void openFile(const ActivityFile &file);
    void removeFile(Key file, const QString &name);
    bool fits(const ActivityLine &line, const QString &typed) const;

    Workplace &m_workplace;
    QList<ActivityLine> m_lines;
    Part m_part = Running;
    LineEdit *m_filter;
    Label *m_count;
    LinesCard *m_list;
    SidePanel *m_panel;
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace Allpost
