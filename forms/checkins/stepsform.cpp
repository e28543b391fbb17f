// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/stepsform.h"

#include "forms/checkins/partyfields.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/keys.h"

#include <QGridLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Empty is nothing; what is no number is below 0, so that the rule refuses it.
int numberOf(const LineEdit &edit)
{
    const QString text = edit.text().trimmed();
    bool fine = false;
    const int value = text.toInt(&fine);
    return text.isEmpty() ? 0 : fine ? value : -1;
}

QString textOf(int number)
{
    return number ? QString::number(number) : QString();
}

} // namespace

StepsForm::StepsForm(Store &store, int year, const QList<AppraisalStep> &steps, QWidget *parent)
    : Question(tr("What brings which grade and stars, from %1 on?").arg(year),
               tr("Hours or activities, whichever comes first; what is left empty does not count. What was given already stays."), parent),
      m_store(store), m_year(year), m_body(new QWidget)
{
    setDeeds(tr("Leave them as they are"), tr("Keep the steps"));
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(0);
    for (int row = 0; row < AppraisalSteps::MostStars; ++row) {
        const int stars = AppraisalSteps::MostStars - row;
        Line &line = m_lines.at(size_t(row));
        line = {PartyFields::codes(u"appraisal_grade"_s, {}), PartyFields::line({}), PartyFields::line({})};
        int column = 0;
        for (const auto &[name, label, input] : {std::tuple(u"hours"_s, tr("%n stars from hours", nullptr, stars), static_cast<QWidget *>(line.hours)),
                                                 {u"activities"_s, tr("or activities"), static_cast<QWidget *>(line.activities)}, {u"grade"_s, tr("Grade"), static_cast<QWidget *>(line.grade)}}) {
            auto *box = new FieldBox(label, input);
            box->setObjectName(name + QString::number(stars) + u"Box"_s);
            input->setObjectName(name + QString::number(stars));
            grid->addWidget(box, row, column++, Qt::AlignTop);
        }
    }
    setBody(m_body);
    fill(steps);
}

void StepsForm::fill(const QList<AppraisalStep> &steps)
{
    for (const AppraisalStep &step : steps)
        if (step.stars >= 1 && step.stars <= AppraisalSteps::MostStars) {
            Line &line = m_lines.at(size_t(AppraisalSteps::MostStars - step.stars));
            line.grade->setCode(step.grade);
            line.hours->setText(textOf(step.hours));
            line.activities->setText(textOf(step.activities));
        }
}

QList<AppraisalStep> StepsForm::steps() const
{
    QList<AppraisalStep> steps;
    for (int row = 0; row < AppraisalSteps::MostStars; ++row) {
        const Line &line = m_lines.at(size_t(row));
        steps.append({AppraisalSteps::MostStars - row, line.grade->code(), numberOf(*line.hours), numberOf(*line.activities)});
    }
    return steps;
}

FieldBox *StepsForm::box(const QString &field) const
{
    return m_body->findChild<FieldBox *>(field + u"Box"_s);
}

bool StepsForm::ask()
{
    auto *moves = new EnterMoves(m_body);
    connect(moves, &EnterMoves::finished, this, &StepsForm::accept);
    connect(moves, &EnterMoves::escaped, this, &QDialog::reject);
    m_lines.front().hours->setFocus();
    m_lines.front().hours->selectAll();
    return exec() == QDialog::Accepted && m_changed;
}

void StepsForm::accept()
{
    for (FieldBox *one : m_body->findChildren<FieldBox *>())
        one->clearFinding();
    Findings findings = AppraisalSteps::check(steps());
    if (findings.isEmpty()) {
        auto kept = AppraisalSteps::set(m_store, m_year, steps());
        if (kept) {
            m_changed = *kept;
            Question::accept();
            return;
        }
        findings << Finding::held(u"hours%1"_s.arg(int(AppraisalSteps::MostStars)), u"appraisal_step"_s, kept.error().message);
    }
    // From the top down, as they stand.
    QWidget *first = nullptr;
    for (auto finding = findings.crbegin(); finding != findings.crend(); ++finding)
        if (FieldBox *wrong = box(finding->field)) {
            wrong->setFinding(finding->message);
            first = first ? first : wrong->input();
        }
    if (first)
        first->setFocus();
}

} // namespace Allpost
