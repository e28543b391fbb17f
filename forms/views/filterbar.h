// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/filter.h"

#include <QWidget>

class QCompleter;
class QStandardItemModel;

namespace Allpost {

class ConditionFlow;
class Label;
class LineEdit;

/// The line above a list: a condition is typed in the filter language and becomes a chip; a click on a chip brings its
/// text back to be changed (Esc leaves it as it was), its cross takes it out. Where a word is wrong a sentence says so,
/// and nothing typed is lost.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The list's words. Must outlive the bar.
    void setLanguage(const FilterLanguage *language);
    /// What stands in the empty input: a condition of this list.
    void setExample(const QString &example);
    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    /// Text that was typed and not yet taken as a condition.
    QString typed() const;
    void setTyped(const QString &text);
    QString problem() const;
    /// Focus into the input, with what may stand there.
    void begin();
    LineEdit *input() const { return m_input; }

Q_SIGNALS:
    void filterChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void offer();
    void insert(const QModelIndex &suggestion);
    void edit(int condition);
    void showChips();
    void showProblem(const QString &sentence);
    void showHelp();

    const FilterLanguage *m_language = nullptr;
    Filter m_filter;
    QString m_example;
    LineEdit *m_input;
    Label *m_problem;
    ConditionFlow *m_flow;
    int m_edited = -1; ///< the condition whose text stands in the input
    QStandardItemModel *m_suggestions;
    QCompleter *m_completer;
};

} // namespace Allpost
