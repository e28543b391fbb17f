// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Allpost {

class ProgressCard;

/// What stands there for a moment while the backup before closing is made.
class ClosingPage : public QWidget
{
    Q_OBJECT
public:
    explicit ClosingPage(QWidget *parent = nullptr);

    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    /// Close now, without the backup.
    void impatient();

private:
    ProgressCard *m_card;
};

} // namespace Allpost
