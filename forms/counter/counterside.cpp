// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/counterside.h"

#include "forms/counter/counterdesk.h"
#include "forms/counter/countertexts.h"
#include "forms/counter/shortlist.h"
#include "forms/shared/card.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"
#include "models/calendar/workingtime.h"
#include "models/counter/matters.h"
#include "models/households/householdcard.h"
#include "models/views/listloader.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// More hints than keys and room wait on the person's card.
constexpr int MostHints = 4;
constexpr int MostOpen = 8;

void letGrow(Label *label)
{
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
}

/// How long there is still, then what else is to be known of it.
QString withLimit(const QString &limit, const QString &facts)
{
    return limit.isEmpty() ? facts : limit + u" · "_s + facts;
}

} // namespace

struct CounterSide::Read
{
    struct Suggested { Hint hint = {}; Key matter = 0; };

    QList<Suggested> hints = {};
    CounterOpen open = {};
    QList<OrderLine> orders = {};
};

CounterSide::CounterSide(Workplace &workplace, CounterDesk &desk, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_desk(desk), m_loader(std::make_unique<ListLoader>(workplace.store(), *this)), m_sayCard(new Card), m_say(new Label),
      m_until(new DateEdit), m_hintCard(new Card), m_hints(new ShortList(2, this)), m_hintList(new Table), m_openCard(new Card), m_open(new ShortList(1, this)),
      m_openList(new Table), m_nothing(new Label(tr("Nothing is open for this household."), Theme::Type::Body, Tone::Ink2))
{
    setFixedWidth(284 * Theme::textPercent() / 100);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_sayCard->setTitle(tr("Say it like this"));
    m_sayCard->setTone(Tone::Accent);
    m_sayCard->setWashed(true);
    auto *say = new QVBoxLayout(m_sayCard);
    letGrow(m_say);
    m_say->setObjectName(u"sentence"_s);
    say->addWidget(m_say);
    m_untilBox = new FieldBox(tr("Come back by"), m_until);
    m_untilBox->setReserveNote(false);
    m_untilBox->setMinimumHeight(60 * Theme::textPercent() / 100);
    m_until->setObjectName(u"comeBack"_s);
    say->addWidget(m_untilBox);
    column->addWidget(m_sayCard);
    for (const auto &[card, table, model, title] : {std::tuple(m_hintCard, m_hintList, m_hints, tr("What they may ask for")), {m_openCard, m_openList, m_open, tr("Open for this household")}}) {
        card->setTitle(title);
        card->setPadding(1);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        card->hide();
        auto *inside = new QVBoxLayout(card);
        inside->setSpacing(0);
        inside->addWidget(table);
        CounterTexts::setUp(table, model, title, 76);
        column->addWidget(card);
    }
    m_hintList->setObjectName(u"hintList"_s);
    m_openList->setObjectName(u"openList"_s);
    m_nothing->setContentsMargins(15, 0, 15, 12);
    m_openCard->layout()->addWidget(m_nothing);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(plainScrollArea(content));
    connect(m_until, &DateEdit::isoChanged, this, &CounterSide::refresh);
    connect(m_hintList, &Table::opened, this, [this](const QModelIndex &index) { openRow(m_hints->what(index.row())); });
    connect(m_openList, &Table::opened, this, [this](const QModelIndex &index) { openRow(m_open->what(index.row())); });
}

CounterSide::~CounterSide() = default;

QDate CounterSide::comeBack() const
{
    return m_until->date().isValid() ? m_until->date() : m_desk.handlings().comeBackBy();
}

void CounterSide::refresh()
{
    const bool isMatter = m_desk.stage() == CounterDesk::Stage::Matter;
    m_sayCard->setVisible(isMatter);
    if (!isMatter)
        return;
    const HandlingDraft &draft = m_desk.draft();
    if (std::exchange(m_untilOf, draft.key) != draft.key) {
        const QDate agreed = QDate::fromString(draft.handling.noticeUntil, Qt::ISODate);
        m_until->setDate(agreed >= QDate::currentDate() ? agreed : m_desk.handlings().comeBackBy());
    }
    const bool isLacking = draft.isOpen() && !draft.isComplete();
    m_untilBox->setVisible(isLacking);
    const QDate day = comeBack();
    if (day < QDate::currentDate())
        m_untilBox->setFinding(tr("lies before today"));
    else
        m_untilBox->clearFinding();
    m_say->setText(u"“"_s + CounterTexts::sentence(draft, day) + u"”"_s);
}

void CounterSide::load()
{
    const quint64 token = ++m_token;
    const Arrival who = m_desk.who();
    if (m_desk.stage() == CounterDesk::Stage::Hall || (!who.resident && !who.household)) {
        show({});
        return;
    }
    auto rules = Hints::open(m_workplace.store(), QDate::currentDate());
    Key household = who.household;
    if (auto home = household ? Result<Key>(household) : HouseholdCard::ofResident(m_workplace.store(), who.resident))
        household = *home;
    if (!rules) {
        m_workplace.complain(rules.error());
        return;
    }
    m_loader->run(
        [this, token, rules = *rules, household, resident = who.resident, inFull = m_workplace.revealed()](const Database &db, const std::atomic<bool> &) -> ListLoader::Done {
            auto read = std::make_shared<Read>();
            if (auto hints = household ? rules.ofHousehold(db, household, inFull) : rules.ofResident(db, resident, inFull))
                for (const Hint &hint : *hints) {
                    if (hint.toAsk || read->hints.size() >= MostHints)
                        continue;
                    auto matter = Matters::ofHintRule(db, hint.rule);
                    read->hints.append({hint, matter ? *matter : 0});
                }
            if (auto open = household ? Counter::openOfHousehold(db, household) : Counter::openOf(db, resident))
                read->open = *open;
            if (auto orders = household ? OrdersOf::household(db, household) : OrdersOf::resident(db, resident))
                read->orders = *orders;
            return [this, token, read] {
                if (token == m_token)
                    show(*read);
            };
        },
        [this](const Error &error) { m_workplace.complain(error); });
}

void CounterSide::show(const Read &read)
{
    QList<ShortList::Row> rows;
    for (const Read::Suggested &one : read.hints) {
        const Hint &hint = one.hint;
        const QString key = rows.size() < 9 ? u"Ctrl+%1"_s.arg(rows.size() + 1) : QString();
        const QVariantMap what{{u"matter"_s, qlonglong(one.matter)}, {u"resident"_s, qlonglong(hint.resident)}};
        rows.append({{{hint.title, hint.name, u"hand-heart"_s, {}, Meaning::Plain, Meaning::Ok}, {{}, {}, {}, key}}, what});
    }
    m_hints->setRows(rows);
    m_hintCard->setCount(rows.isEmpty() ? QString() : QLocale().toString(rows.size()));
    m_hintCard->setVisible(!rows.isEmpty());
    rows.clear();
    const QDate today = QDate::currentDate();
    for (const HandlingLine &line : read.open.open) {
        if (rows.size() >= MostOpen)
            break;
        const QString state = line.handling.state;
        const QString facts = line.missing ? tr("lacks %n · %1", nullptr, line.missing).arg(line.name) : line.name + u" · "_s + CounterTexts::word("handling_state", state);
        const Meaning meaning = line.isOverdue(today) ? Meaning::Bad : Meaning::Plain;
        rows.append({{{line.handling.title, withLimit(CounterTexts::limitOf(line, today), facts), CounterTexts::iconOf(state), {}, meaning, CounterTexts::meaningOf(state)}},
                     QVariantMap{{u"handling"_s, qlonglong(line.key)}}});
    }
    auto time = WorkingTime::of(m_workplace.store().db());
    for (const OrderLine &line : read.orders) {
        if (rows.size() >= MostOpen)
            break;
        const OrderRemaining left = time ? OrdersOf::remaining(line, *time) : OrderRemaining();
        rows.append({{{line.title, withLimit(left.words, line.number), u"clipboard-list"_s, {}, left.meaning() == Meaning::Bad ? Meaning::Bad : Meaning::Plain, Meaning::Accent}},
                     QVariantMap{{u"order"_s, qlonglong(line.order)}}});
    }
    m_open->setRows(rows);
    m_openCard->setCount(rows.isEmpty() ? QString() : QLocale().toString(rows.size()));
    m_openCard->setVisible(m_desk.who().resident || !rows.isEmpty());
    m_openList->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    Q_EMIT loaded();
}

bool CounterSide::openHint(int number)
{
    const QVariant what = m_hints->what(number - 1);
    if (!what.isValid())
        return false;
    openRow(what);
    return true;
}

void CounterSide::openRow(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    if (const qlonglong matter = map.value(u"matter"_s).toLongLong())
        Q_EMIT matterWanted(matter, map.value(u"resident"_s).toLongLong());
    else if (const qlonglong handling = map.value(u"handling"_s).toLongLong())
        Q_EMIT handlingWanted(handling);
    else if (const qlonglong order = map.value(u"order"_s).toLongLong())
        Q_EMIT placeWanted(u"order"_s, order);
    else if (const qlonglong resident = map.value(u"resident"_s).toLongLong())
        Q_EMIT placeWanted(u"resident"_s, resident);
}

} // namespace Allpost
