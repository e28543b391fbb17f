// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/question.h"
#include "models/checkins/appraisalsteps.h"

#include <array>

namespace Allpost {

class CodeCombo;
class FieldBox;
class LineEdit;

/// From how many hours and activities on which grade and stars are suggested: a line for each number of stars. What does
/// not fit is said beside its field; nothing typed is lost.
class StepsForm : public Question
{
    Q_OBJECT
public:
    StepsForm(Store &store, int year, const QList<AppraisalStep> &steps, QWidget *parent = nullptr);

    /// Accepted: something was changed and kept.
    bool ask();
    QList<AppraisalStep> steps() const;

public Q_SLOTS:
    void accept() override;

private:
    struct Line { CodeCombo *grade = nullptr; LineEdit *hours = nullptr; LineEdit *activities = nullptr; };

    FieldBox *box(const QString &field) const;
    void fill(const QList<AppraisalStep> &steps);

    Store &m_store;
    int m_year;
    QWidget *m_body;
    std::array<Line, AppraisalSteps::MostStars> m_lines = {}; ///< the most stars first
    bool m_changed = false;
};

} // namespace Allpost
