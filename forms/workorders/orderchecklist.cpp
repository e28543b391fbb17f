// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderchecklist.h"

#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"

#include <QGridLayout>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int Columns = 2;
} // namespace

OrderChecklist::OrderChecklist(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::s);
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void OrderChecklist::setQuestions(const QStringList &questions)
{
    if (questions == m_questions)
        return;
    m_questions = questions;
    m_lines.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QString &question = questions.at(i);
        auto *line = new LineEdit;
        line->setText(m_answers.value(question));
        line->setAccessibleName(question);
        auto *box = new FieldBox(question, line);
        box->setReserveNote(false);
        m_grid->addWidget(box, int(i) / Columns, int(i) % Columns);
        m_lines << line;
        connect(line, &QLineEdit::textEdited, this, [this, question](const QString &answer) {
            m_answers.insert(question, answer);
            Q_EMIT touched();
        });
    }
}

QString OrderChecklist::text() const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const QString answer = m_lines.at(i)->text().simplified();
        lines << (answer.isEmpty() ? u"-"_s + m_questions.at(i) : u"+"_s + m_questions.at(i) + u'\t' + answer);
    }
    return lines.join(u'\n');
}

void OrderChecklist::setText(const QString &text)
{
    m_answers.clear();
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        if (line.startsWith(u'+'))
            m_answers.insert(line.mid(1).section(u'\t', 0, 0), line.section(u'\t', 1));
    for (qsizetype i = 0; i < m_questions.size(); ++i)
        m_lines.at(i)->setText(m_answers.value(m_questions.at(i)));
}

int OrderChecklist::answered() const
{
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const LineEdit *line) { return !line->text().trimmed().isEmpty(); }));
}

} // namespace Allpost
