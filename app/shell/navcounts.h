// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace Allpost {

class Workplace;

/// How many visits wait and how many orders are overdue, for the navigation: counted off the UI thread when an office opens and a moment after each deed.
class NavCounts : public QObject
{
    Q_OBJECT
public:
    explicit NavCounts(Workplace &workplace, QObject *parent = nullptr);

Q_SIGNALS:
    /// Of the navigation entry so many wait.
    void counted(const QString &entry, int count);

private:
    void count();

    Workplace &m_workplace;
    QTimer m_soon;
    bool m_counting = false;
};

} // namespace Allpost
