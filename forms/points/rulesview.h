// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/rules.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Allpost {

class Banner;
class Card;
class FormBinder;
class Label;
class LineEdit;
class ShortList;
class Table;
class Workplace;

namespace Ui {
class RuleForm;
}

/// The rules by their groups; at the right the chosen one with the version that holds, to be given new values from a day on,
/// and all its versions.
class RulesView : public QWidget
{
    Q_OBJECT
public:
    explicit RulesView(Workplace &workplace, QWidget *parent = nullptr);
    ~RulesView() override;

    void load();
    void select(Key rule);
    void begin();
    void startNew();
    void save();
    void toggleClosed();
    void markChecked();
    /// Out of what is being typed; false when nothing was.
    bool stepBack();

    Key current() const { return m_seen.key; }
    const RuleCard &card() const { return m_seen; }
    bool isNew() const { return m_new; }
    bool isModified() const;
    int examples() const { return m_examples; }
    LineEdit *filter() const { return m_filter; }
    Table *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void showRule(const RuleCard &card);
    void showHistory();
    PointsRule typedRule() const;
    std::optional<PointsRuleVersion> typedVersion();
    bool versionDiffers(const PointsRuleVersion &typed) const;
    void edited(const QString &field);
    bool showFindings(const Findings &findings);

    Workplace &m_workplace;
    std::unique_ptr<Ui::RuleForm> m_ui;
    FormBinder *m_binder;
    LineEdit *m_filter;
    Table *m_list;
    ShortList *m_rows;
    Card *m_formCard;
    Banner *m_example;
    Label *m_notice;
    Table *m_history;
    ShortList *m_versions;
    QList<RuleCard> m_cards;
    RuleCard m_seen = {};
    bool m_new = false;
    int m_examples = 0;
};

} // namespace Allpost
