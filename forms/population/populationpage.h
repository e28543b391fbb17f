// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/population/population.h"
#include "models/views/printout.h"

#include <memory>
#include <optional>

namespace Allpost {

class FigureCard;
class PopulationFigures;
class PopulationPeople;

namespace Ui {
class PopulationPage;
}

/// The people of a month in numbers: what it began with, who came and went, what it ended with; by part of the community,
/// age, sex, class and care group. Every number opens its people, who can be printed and exported.
class PopulationPage : public Page
{
    Q_OBJECT
public:
    explicit PopulationPage(Workplace &workplace, QWidget *parent = nullptr);
    ~PopulationPage() override;

    /// what: a month as text (2026-10); nothing: the one shown before, at first this one.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    bool isCounting() const { return m_counting; }
    bool showsPeople() const;

private:
    enum View { Grids, Estates, Buildings, Ages, Classes, Groups };
    struct Counted
    {
        PopulationMonth month = {};
        QList<PopulationPart> parts = {};
        QList<PopulationCount> counts = {};
        QList<PopulationCount> bands = {};
    };

    void addCommands();
    void goBy(int months);
    void count();
    void showNumbers();
    void openFigure(int card);
    void openRow(int row);
    void openPeople(const QString &title, const QList<PopulationEvent> &events);
    void openPeople(const QString &title, std::function<Result<QList<Key>>(const Database &)> read);
    void showPeople(const QString &title);
    void closePeople();
    void print();
    void exportShown();
    Printout paper() const;
    QString monthText() const;
    QString scopeText() const;
    QDate lastDay() const { return m_month.addMonths(1).addDays(-1); }
    PopulationScope scope() const;
    Population::Breakdown breakdown() const;
    Population::Part part() const;
    bool isByPart() const;

    std::unique_ptr<Ui::PopulationPage> m_ui;
    QList<FigureCard *> m_cards;
    PopulationFigures *m_figures;
    PopulationPeople *m_people;
    QDate m_month;
    std::optional<Counted> m_counted;
    QString m_peopleTitle;
    quint64 m_run = 0;
    bool m_counting = false;
};

} // namespace Allpost
