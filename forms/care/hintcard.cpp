// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/care/hintcard.h"

#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"
#include "models/residents/residentlist.h"
#include "models/views/listloader.h"
#include "models/views/listreader.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// More lines than these wait behind a button.
constexpr int FirstLines = 4;

Tone toneOf(const Hint &hint)
{
    return hint.kind == "stop"_L1 ? Tone::Bad : hint.when == Hint::When::Past || hint.kind == "check"_L1 ? Tone::Warn : Tone::Accent;
}

/// A label lets go of its one line only when told to: long sentences take the height they need.
void letGrow(Label *label)
{
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
}

} // namespace

HintCard::HintCard(QWidget *parent) : Card(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setSpacing(Space::s);
    setTitle(tr("Hints"));
    setVisible(false);
}

HintCard::~HintCard() = default;

void HintCard::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
    m_loader = std::make_unique<ListLoader>(workplace->store(), *this);
    connect(&workplace->store(), &Store::committed, this, [this](const ChangeSet &changes) {
        const bool rules = changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &c) { return c.entity == &HintRule::entity(); });
        if (rules)
            m_rules.reset();
        // A card nobody sees is set again before it is shown.
        if (!parentWidget() || parentWidget()->isVisible())
            refresh();
    });
    connect(workplace, &Workplace::workerChanged, this, [this] {
        m_rules.reset();
        refresh();
    });
    connect(workplace, &Workplace::revealedChanged, this, &HintCard::refresh);
}

void HintCard::setResident(Key resident)
{
    m_household = 0;
    m_isWhole = m_isWhole && m_resident == resident;
    if (m_resident != resident)
        show({});
    m_resident = resident;
    refresh();
}

void HintCard::setHousehold(Key household)
{
    m_resident = 0;
    m_isWhole = m_isWhole && m_household == household;
    if (m_household != household)
        show({});
    m_household = household;
    refresh();
}

void HintCard::refresh()
{
    const quint64 token = ++m_token;
    if (!m_workplace || (!m_resident && !m_household))
        return;
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    if (!m_rules || m_rules->today() != today) {
        auto rules = Hints::open(m_workplace->store(), today);
        if (!rules)
            return m_workplace->complain(rules.error());
        m_rules = std::move(*rules);
    }
    m_loader->run(
        [this, token, rules = *m_rules, resident = m_resident, household = m_household, inFull = m_workplace->revealed()](
            const Database &db, const std::atomic<bool> &) -> ListLoader::Done {
            auto found = resident ? rules.ofResident(db, resident, inFull) : rules.ofHousehold(db, household, inFull);
            if (!found)
                return {};
            return [this, token, hints = *found] {
                if (token != m_token)
                    return;
                show(hints);
                noteRead();
                Q_EMIT shown();
            };
        },
        [this](const Error &error) { m_workplace->complain(error); });
}

void HintCard::show(const QList<Hint> &hints)
{
    m_hints = hints;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int sure = 0;
    QStringList missing;
    for (const Hint &hint : hints) {
        if (hint.toAsk) {
            for (const QString &field : hint.missing)
                if (!missing.contains(field))
                    missing << field;
        } else if (sure++ < FirstLines || m_isWhole) {
            addLine(hint);
        }
    }
    if (sure > FirstLines && !m_isWhole) {
        auto *more = new Button(tr("%n more", nullptr, sure - FirstLines), u"chevron-down"_s, {}, Button::Quiet);
        connect(more, &QAbstractButton::clicked, this, [this] {
            m_isWhole = true;
            show(QList<Hint>(m_hints));
        });
        m_lines->addWidget(more, 0, Qt::AlignLeft);
    }
    if (!missing.isEmpty()) {
        auto *ask = new Label(tr("Worth asking: %1").arg(missing.join(tr(", "))), Theme::Type::Small, Tone::Ink3);
        ask->setObjectName(u"ask"_s);
        letGrow(ask);
        m_lines->addWidget(ask);
    }
    setCount(sure ? QLocale().toString(sure) : QString());
    setVisible(sure || !missing.isEmpty());
}

/// What restricted care groups lead to is recorded, once for each person or household looked at.
void HintCard::noteRead()
{
    const Key shownOf = m_resident ? m_resident : m_household;
    if (m_noted == shownOf || !m_rules)
        return;
    m_noted = shownOf;
    if (std::any_of(m_hints.begin(), m_hints.end(), [this](const Hint &hint) { return m_rules->isRestricted(hint.rule) && !hint.toAsk; }))
        m_workplace->recordRead(u"reveal"_s, shownOf, {u"care_group"_s}, 1, {});
}

void HintCard::addLine(const Hint &hint)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Space::s);
    const CodeList *kinds = CodeList::find(u"hint_kind");
    row->addWidget(new Chip(kinds ? kinds->display(hint.kind, ListText::language()) : hint.kind, toneOf(hint)), 0, Qt::AlignTop);
    auto *sentence = new Label(hint.sentence);
    sentence->setObjectName(u"sentence"_s);
    letGrow(sentence);
    sentence->setToolTip(hint.title);
    row->addWidget(sentence, 1);
    auto *done = new Button({}, u"check"_s, {}, Button::Quiet);
    done->setToolTip(tr("Settled"));
    done->setAccessibleName(tr("Settled: %1").arg(hint.title));
    connect(done, &QAbstractButton::clicked, this, [this, hint, done] { settle(hint, done); });
    row->addWidget(done, 0, Qt::AlignTop);
    m_lines->addWidget(line);
}

void HintCard::settle(const Hint &hint, QWidget *at)
{
    QMenu menu;
    const QDate today = m_rules ? m_rules->today() : QDate::currentDate();
    for (const auto &[text, until] : {std::pair{tr("Done, for good"), QDate()}, {tr("Ask again in a month"), today.addMonths(1)},
                                      {tr("Ask again in three months"), today.addMonths(3)}, {tr("Ask again in a year"), today.addYears(1)}})
        menu.addAction(text)->setData(until.isValid() ? until.toString(Qt::ISODate) : QString());
    menu.setActiveAction(menu.actions().constFirst());
    const QAction *chosen = menu.exec(at->mapToGlobal(QPoint(0, at->height())));
    if (!chosen)
        return;
    if (auto done = Hints::settle(m_workplace->store(), hint.resident, hint.rule, chosen->data().toString()); !done)
        return m_workplace->complain(done.error());
    m_workplace->say(tr("Settled"), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace->undo(); }});
}

} // namespace Allpost
