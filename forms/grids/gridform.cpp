// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/gridform.h"

#include "forms/shared/fieldbox.h"
#include "forms/shared/keys.h"

#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

GridForm::GridForm(const QString &question, const QString &consequences, QWidget *parent)
    : Question(question, consequences, parent), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::xs);
    setBody(m_body);
}

FieldBox *GridForm::add(const QString &field, const QString &label, QWidget *input, bool required)
{
    auto *box = new FieldBox(label, input);
    box->setObjectName(field + u"Box"_s);
    box->setRequired(required);
    input->setObjectName(field);
    m_column->addWidget(box);
    return box;
}

bool GridForm::ask()
{
    auto *moves = new EnterMoves(m_body);
    connect(moves, &EnterMoves::finished, this, &GridForm::accept);
    connect(moves, &EnterMoves::escaped, this, &QDialog::reject);
    const auto boxes = m_body->findChildren<FieldBox *>();
    if (!boxes.isEmpty())
        boxes.first()->input()->setFocus();
    return exec() == QDialog::Accepted;
}

void GridForm::accept()
{
    const auto boxes = m_body->findChildren<FieldBox *>();
    for (FieldBox *box : boxes)
        box->clearFinding();
    const Status done = m_save ? m_save() : Status();
    if (done) {
        Question::accept();
        return;
    }
    auto *box = m_body->findChild<FieldBox *>(done.error().detail + u"Box"_s);
    if (!box && !boxes.isEmpty())
        box = boxes.last();
    if (!box)
        return;
    box->setFinding(done.error().message);
    box->input()->setFocus();
}

} // namespace Allpost
