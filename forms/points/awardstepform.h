// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/points/awardlists.h"

#include <memory>

namespace Allpost {

class Button;
class FormBinder;
class Label;
class Workplace;

namespace Ui {
class AwardStepForm;
}

/// One step of the chosen awards being filled in, beside the list: a notice's days and place, an objection, its answer, why it
/// is refused, who confirms.
class AwardStepForm : public Card
{
    Q_OBJECT
public:
    explicit AwardStepForm(Workplace &workplace, QWidget *parent = nullptr);
    ~AwardStepForm() override;

    /// Begins a step for these awards; one: its lines can be chosen. line: chosen before.
    void begin(AwardDo step, const QList<Key> &awards, Key line = 0);
    AwardDo step() const { return m_step; }
    const QList<Key> &awards() const { return m_awards; }
    /// Takes the step; what is wrong stands beside the fields.
    void commit();

    /// A step as a deed: 核实, 张榜公示, 入账.
    static QString deed(AwardDo step);

Q_SIGNALS:
    void taken(const Allpost::AwardDone &done);
    void left();

private:
    AwardMove move() const;
    void showSummary();

    Workplace &m_workplace;
    std::unique_ptr<Ui::AwardStepForm> m_ui;
    QWidget *m_fields;
    FormBinder *m_binder;
    Label *m_summary;
    Label *m_problem;
    Button *m_go;
    AwardDo m_step = AwardDo::Unknown;
    QList<Key> m_awards;
};

} // namespace Allpost
