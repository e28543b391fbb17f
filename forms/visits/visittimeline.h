// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/visits/visits.h"

#include <QWidget>

namespace Allpost {

class Label;
class Timeline;
class Workplace;
struct TimelineItem;

/// The visits of a person or household, for their cards: when last visited, when due, and what was found when. Follows the
/// office by itself.
class VisitTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit VisitTimeline(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace);
    /// Reads and shows; an empty subject shows nothing.
    void setSubject(const VisitSubject &subject);
    const VisitSubject &subject() const { return m_subject; }
    /// How many visits are listed at most.
    void setLimit(int limit) { m_limit = limit; }
    void refresh();

    /// "Last visited 9 days ago · 2 days over"; without care records only the first half.
    QString facts() const;
    qsizetype count() const { return m_count; }

Q_SIGNALS:
    void refreshed();

private:
    QString dueWords() const;
    void addOrders(const QList<VisitLine> &lines, QList<TimelineItem> &items) const;

    Workplace *m_workplace = nullptr;
    VisitSubject m_subject;
    Label *m_facts;
    Timeline *m_timeline;
    int m_limit = 20;
    qsizetype m_count = 0;
};

} // namespace Allpost
