// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/care/hints.h"

#include <memory>
#include <optional>

class QVBoxLayout;

namespace Allpost {

class ListLoader;
class Workplace;

/// What is to be said of a person or of all who live in a household, a line each, with what there is to ask; worked out
/// off the UI thread. Hidden as long as there is nothing to say.
class HintCard : public Card
{
    Q_OBJECT
public:
    explicit HintCard(QWidget *parent = nullptr);
    ~HintCard() override;

    /// Must outlive the card.
    void setWorkplace(Workplace *workplace);
    /// Today unless a test says otherwise; before what is shown is set.
    void setToday(QDate today) { m_today = today; }
    /// 0: nothing.
    void setResident(Key resident);
    void setHousehold(Key household);
    void refresh();

    /// What is shown.
    const QList<Hint> &hints() const { return m_hints; }

Q_SIGNALS:
    /// The hints of what was set are there.
    void shown();

private:
    void show(const QList<Hint> &hints);
    void noteRead();
    void addLine(const Hint &hint);
    void settle(const Hint &hint, QWidget *at);

    Workplace *m_workplace = nullptr;
    std::unique_ptr<ListLoader> m_loader;
    std::optional<Hints> m_rules; ///< read once, and again when they change
    QDate m_today;
    Key m_resident = 0;
    Key m_household = 0;
    Key m_noted = 0; ///< whose hints are in the log of reads already
    quint64 m_token = 0;
    bool m_isWhole = false; ///< all lines are shown, not only the first
    QList<Hint> m_hints;
    QVBoxLayout *m_lines;
};

} // namespace Allpost
