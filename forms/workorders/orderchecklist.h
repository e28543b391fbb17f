// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace Allpost {

class LineEdit;

/// What is asked and looked at for a category, each with a line for its answer, two beside one another. Answers stay when
/// another category asks the same.
class OrderChecklist : public QWidget
{
    Q_OBJECT
public:
    explicit OrderChecklist(QWidget *parent = nullptr);

    void setQuestions(const QStringList &questions);
    const QStringList &questions() const { return m_questions; }
    /// As an order keeps it (WorkOrder::checklist): one a line, "+" answered or "-" open, the answer behind a tab.
    QString text() const;
    /// Fills in the answers of such a text; questions must be set.
    void setText(const QString &text);
    int answered() const;
    QList<LineEdit *> lines() const { return m_lines; }

Q_SIGNALS:
    void touched();

private:
    QGridLayout *m_grid;
    QStringList m_questions;
    QList<LineEdit *> m_lines;
    QHash<QString, QString> m_answers;
};

} // namespace Allpost
