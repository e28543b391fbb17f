// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/care/hintrules.h"

#include <memory>

class QAction;

namespace Allpost {

class FilterLanguage;
class HintCounts;
class Workplace;

namespace Ui {
class HintRuleEditor;
}

/// A rule is written: for whom, when, what is said. While the condition is typed it is counted; what is wrong stands
/// under its field.
class HintRuleEditor : public Card
{
    Q_OBJECT
public:
    explicit HintRuleEditor(QWidget *parent = nullptr);
    ~HintRuleEditor() override;

    /// Both must outlive the editor.
    void setWorkplace(Workplace *workplace, HintCounts *counts);
    /// The deeds stand on the page's commands.
    void follow(QAction *save, QAction *leave, QAction *remove);

    /// 0: a new rule.
    void edit(Key rule);
    Key rule() const { return m_key; }
    bool isModified() const;
    HintRule typed() const;

    /// Keeps the rule; false when something is to be mended, and the cursor stands there.
    bool save();

Q_SIGNALS:
    void saved(qlonglong rule);

private:
    void showFindings(const Findings &findings);
    void tryOut();
    void showTried(qint64 yes, qint64 ask);

    std::unique_ptr<Ui::HintRuleEditor> m_ui;
    std::unique_ptr<FilterLanguage> m_language;
    Workplace *m_workplace = nullptr;
    HintCounts *m_counts = nullptr;
    Key m_key = 0;
    HintRule m_before;
};

} // namespace Allpost
