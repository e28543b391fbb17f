// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/casesview.h"

#include "forms/points/pointscells.h"
#include "forms/points/reasoncard.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"
#include "models/points/accountcard.h"
#include "models/points/goodslist.h"
#include "models/points/reversalpair.h"
#include "models/points/slips.h"
#include "models/points/vouchers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PointsCells;

namespace {

constexpr int SideWidth = 520;
constexpr int LabelWidth = 72;

/// As high as what it holds; on a low screen that scrolls before anything is crushed.
class FactsArea : public QScrollArea
{
public:
    explicit FactsArea(QWidget *content)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        setWidget(content);
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
    }
    QSize sizeHint() const override
    {
        const QWidget *held = widget();
        const int high = held->hasHeightForWidth() ? held->heightForWidth(viewport()->width()) : held->sizeHint().height();
        // Lines that wrap want more at first than they need in the end.
        return {held->sizeHint().width(), qMax(high, held->minimumSizeHint().height())};
    }
    QSize minimumSizeHint() const override { return {0, qMin(sizeHint().height(), LeastHeight)}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    static constexpr int LeastHeight = 64;
};

QString readable(const QString &at)
{
    return at.left(16).replace(u'T', u' ');
}

/// One of the two that stand side by side: which it is, its number, and what is known of it.
QWidget *sideOf(const QString &title, const QString &number, const QList<std::pair<QString, QString>> &facts)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Space::xs);
    column->addWidget(new Label(title, Theme::Type::Small, Tone::Ink2));
    column->addWidget(new Label(number, Theme::Type::Strong));
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *fact = new FactRow(name, value, LabelWidth);
        fact->setWordWrap(true);
        column->addWidget(fact);
    }
    column->addStretch();
    return box;
}

QString kindText(const QString &kind)
{
    const CodeList *codes = CodeList::find(u"points_case");
    return codes ? codes->display(kind, QLocale().name()) : kind;
}

} // namespace

CasesView::CasesView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_model(new QStandardItemModel(this)), m_table(new Table), m_none(new EmptyState), m_side(new QWidget), m_card(new Card), m_column(new QVBoxLayout(m_card)), m_choices(new QWidget),
      m_reasons(new ReasonCard(workplace))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::m);
    auto *left = new QVBoxLayout;
    m_table->setObjectName(u"cases"_s);
    m_table->setAccessibleName(tr("Cases to settle"));
    m_table->setRowHeight(Height::row2);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    left->addWidget(m_table, 1);
    m_none->setKind(EmptyState::Done);
    m_none->setTitle(tr("Nothing is to be settled"));
    m_none->setHelp(tr("Overdrawn accounts and stock, reversals and vouchers entered twice, statements that paid twice, cases settled twice, two accounts of one holder stand here after an exchange with another desk."));
    left->addWidget(m_none, 1);
    row->addLayout(left, 1);
    m_side->setFixedWidth(SideWidth);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(Space::m);
    m_card->setBar(true);
    m_card->setTone(Tone::Bad);
    m_column->setSpacing(Space::s);
    column->addWidget(new FactsArea(m_card), 0);
    auto *ways = new QHBoxLayout(m_choices);
    ways->setContentsMargins({});
    ways->setSpacing(Space::s);
    const QStringList icons{u"undo-2"_s, u"coins"_s, u"check"_s};
    for (int i = 0; i < steps().size(); ++i) {
        auto *way = new Button({}, icons.at(i), QString::number(i + 1));
        way->setObjectName(steps().at(i));
        connect(way, &QAbstractButton::clicked, this, [this, i] { begin(steps().at(i)); });
        ways->addWidget(way);
        m_ways << way;
    }
    ways->addStretch();
    column->addWidget(m_choices);
    column->addWidget(m_reasons);
    column->addStretch();
    row->addWidget(m_side);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!isAsking())
            showCase();
    });
    connect(m_table, &Table::opened, this, [this] {
        if (const PointsCase *one = current(); one && one->account)
            Q_EMIT accountChosen(one->account);
    });
    connect(m_reasons, &ReasonCard::decided, this, &CasesView::settle);
    connect(m_reasons, &ReasonCard::left, this, &CasesView::leaveForm);
}

const QStringList &CasesView::steps()
{
    static const QStringList all{u"reverse"_s, u"compensate"_s, u"allow"_s};
    return all;
}

bool CasesView::isAsking() const
{
    return !m_reasons->isHidden();
}

const PointsCase *CasesView::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_cases.size() ? &m_cases.at(row) : nullptr;
}

void CasesView::load()
{
    auto cases = PointsCases::open(m_workplace.store().db());
    if (!cases) {
        m_workplace.complain(cases.error());
        return;
    }
    if (isAsking())
        return;
    const int kept = m_table->currentIndex().row();
    m_cases = *cases;
    m_model->clear();
    setHeadings(m_model, {tr("What is so"), tr("Points")});
    for (const PointsCase &one : std::as_const(m_cases)) {
        auto card = one.account ? AccountCard::read(m_workplace.store().db(), one.account) : Result<AccountCard>(Error{});
        auto goods = one.goods && !card ? GoodsList::get(m_workplace.store().db(), one.goods) : Result<GoodsEntry>(Error{});
        auto *what = text(card ? card->holder + u" · "_s + card->number : goods ? goods->goods.name : kindText(one.kind), one.sentence);
        what->setData(QVariant::fromValue(QList<ChipValue>{{kindText(one.kind), Meaning::Bad, u"triangle-alert"_s}}), ChipsRole);
        m_model->appendRow({what, figure(one.points)});
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const bool nothing = m_cases.isEmpty();
    m_table->setVisible(!nothing);
    m_none->setVisible(nothing);
    m_side->setVisible(!nothing);
    if (!nothing)
        m_table->setCurrentIndex(m_model->index(qBound(0, kept, int(m_cases.size()) - 1), 0));
    showCase();
    Q_EMIT counted(int(m_cases.size()));
}

QWidget *CasesView::slip(Key transfer, const QString &title) const
{
    auto read = transfer ? TransferSlip::read(m_workplace.store().db(), transfer) : Result<TransferSlip>(Error{});
    if (!read)
        return nullptr;
    return sideOf(title, read->number, {{tr("Points"), number(read->amount)}, {tr("Kind"), read->kind}, {tr("What for"), read->cause}, {tr("Entered"), read->entered}, {tr("Worker"), read->worker},
                                        {tr("From"), read->from}, {tr("To"), read->to}});
}

QWidget *CasesView::goodsSlip(Key slip, const QString &title) const
{
    auto read = slip ? Slips::card(m_workplace.store().db(), slip) : Result<SlipCard>(Error{});
    if (!read)
        return nullptr;
    return sideOf(title, read->slip.number, {{tr("Points"), number(read->total())}, {tr("Goods"), read->inWords()}, {tr("Holder"), read->holder}, {tr("Entered"), readable(read->slip.at)}, {tr("Worker"), read->worker}});
}

QWidget *CasesView::holder(Key account, const QString &title) const
{
    auto read = account ? AccountCard::read(m_workplace.store().db(), account) : Result<AccountCard>(Error{});
    if (!read)
        return nullptr;
    return sideOf(title, read->number, {{tr("Holder"), read->holder}, {tr("Balance"), number(read->balance)}, {tr("Opened"), read->openedOn}});
}

QWidget *CasesView::statement(Key settlement, const QString &title) const
{
    auto read = settlement ? Settlements::card(m_workplace.store().db(), settlement) : Result<SettlementCard>(Error{});
    if (!read)
        return nullptr;
    const MerchantSettlement &paid = read->settlement;
    return sideOf(title, paid.number, {{tr("Merchant"), read->merchant}, {tr("Period"), tr("%1 to %2").arg(paid.fromOn.mid(5), paid.untilOn.mid(5))}, {tr("Vouchers"), number(paid.vouchers.value_or(0))},
                                       {tr("Points"), number(paid.points.value_or(0))}, {tr("Yuan"), QLocale().toString(double(paid.value.value_or(0)) / 100, 'f', 2)}, {tr("Worker"), read->worker}});
}

QWidget *CasesView::redemption(const QString &number, const QString &at, const QString &worker, const QString &title) const
{
    return sideOf(title, number, {{tr("Entered"), readable(at)}, {tr("Worker"), worker}});
}

void CasesView::showCase()
{
    const PointsCase *one = current();
    m_side->setVisible(one != nullptr);
    delete std::exchange(m_body, nullptr);
    if (!one)
        return;
    const QString kind = kindText(one->kind);
    m_card->setTitle(kind.left(1).toUpper() + kind.mid(1));
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    auto *sentence = new Label(one->sentence, Theme::Type::Body, Tone::Ink);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::l);
    QList<QWidget *> sides;
    if (one->other)
        sides = {holder(one->account, tr("This account")), holder(one->other, tr("The other one"))};
    else if (one->settlement)
        sides = {statement(one->beforeSettlement, tr("Came first")), statement(one->settlement, tr("One too many"))};
    else if (one->voucher && !one->transfer)
        sides = {redemption(one->beforeNumber, one->beforeAt, one->beforeWorker, tr("Came first")), redemption(one->number, one->at, one->worker, tr("One too many"))};
    else if (one->goods)
        sides = {goodsSlip(one->beforeSlip, tr("Came first")), goodsSlip(one->slip, tr("One too many"))};
    else
        sides = {slip(one->before, tr("Came first")), slip(one->transfer, tr("One too many"))};
    for (QWidget *side : std::as_const(sides))
        if (side)
            row->addWidget(side, 1);
    column->addLayout(row);
    m_column->addWidget(m_body);
    const bool statements = one->settlement;
    const bool isSettled = one->kind == "twice_settled"_L1;
    const QStringList names{statements ? tr("Withdraw it") : tr("Reverse it"), statements ? tr("Deduct it") : isSettled ? tr("Take it back") : tr("Make good"), tr("Allow it")};
    for (int i = 0; i < m_ways.size(); ++i)
        m_ways.at(i)->setText(names.at(i));
    for (int i = 0; i < m_ways.size(); ++i)
        m_ways.at(i)->setRefusal(PointsCases::whyNot(m_workplace.store().db(), *one, steps().at(i)));
}

QString CasesView::whatComes(const PointsCase &one, const QString &step) const
{
    if (one.settlement)
        return step == "reverse"_L1      ? tr("Statement %1 no longer counts; what was paid on it is asked back from the merchant.").arg(one.number)
               : step == "compensate"_L1 ? tr("%1 points are taken off the next statement of this merchant.").arg(number(one.points))
                                         : tr("The merchant keeps what was paid; %1 points come from the office, so that the account is good again.").arg(number(one.points));
    if (one.kind == "twice_settled"_L1 && step != "allow"_L1)
        return step == "reverse"_L1 ? tr("%1 is reversed exactly: the decision before it stands.").arg(one.number)
                                    : tr("%1 points go back to the office; the rest of %2 stands.").arg(number(one.points), one.number);
    if (step == "reverse"_L1)
        return tr("%1 is reversed exactly; the account has its points again.").arg(one.number);
    if (step == "allow"_L1)
        return tr("It stays as it is; the case is closed with the reason.");
    return one.other   ? tr("The points of %1 move to this account and %1 is closed.").arg(one.number)
           : one.goods ? tr("%1 pieces are booked in as found, so that the stock is good again.").arg(number(one.points))
           : one.kind == "overdrawn"_L1 ? tr("At most %1 points come from the office, until the account is no longer below zero.").arg(number(one.points))
                       : tr("%1 points come from the office, so that the account is good again.").arg(number(one.points));
}

void CasesView::begin(const QString &step)
{
    const PointsCase *one = current();
    if (!one)
        return;
    if (const QString why = PointsCases::whyNot(m_workplace.store().db(), *one, step); !why.isEmpty()) {
        m_workplace.say(why);
        return;
    }
    m_step = step;
    const QString question = one->settlement ? step == "reverse"_L1 ? tr("Withdraw the statement?") : step == "compensate"_L1 ? tr("Deduct it next time?") : tr("Allow it?")
                             : step == "reverse"_L1 ? tr("Reverse it?") : step == "compensate"_L1 ? (one->kind == "twice_settled"_L1 ? tr("Take it back?") : tr("Make it good?")) : tr("Allow it?");
    m_reasons->ask(question, {whatComes(*one, step), tr("Both facts stay in the ledger.")}, tr("Settle"),
                   ReasonCard::Second::Needed, tr("Another worker looks at it and confirms by name."), step == "reverse"_L1);
    // The way is chosen: its room is for the reason.
    m_choices->hide();
    Q_EMIT askingChanged();
}

void CasesView::apply()
{
    if (isAsking())
        m_reasons->apply();
    else
        m_workplace.say(tr("Choose a way first: 1 reverse, 2 make good, 3 allow."));
}

void CasesView::leaveForm()
{
    if (!isAsking())
        return;
    m_reasons->hide();
    m_choices->show();
    m_table->setFocus();
    Q_EMIT askingChanged();
}

void CasesView::settle(const QString &reason, Key second)
{
    const PointsCase *one = current();
    if (!one)
        return;
    // Settling changes the list: the case is kept for what is said afterwards.
    const PointsCase settled = *one;
    if (auto done = PointsCases::settle(m_workplace.store(), settled, m_step, second, reason); !done) {
        m_reasons->refuse(done.error());
        return;
    }
    leaveForm();
    load();
    m_workplace.say(tr("Settled: %1").arg(kindText(settled.kind)));
    if (m_step == "reverse"_L1)
        if (auto pair = ReversalPair::read(m_workplace.store().db(), settled.transfer); pair && pair->reversal)
            m_workplace.print(pair->paper());
}

void CasesView::print()
{
    Printout page;
    page.title = tr("Points cases to settle");
    page.subtitle = tr("%n cases", nullptr, int(m_cases.size()));
    page.personal = Printout::Personal::Masked;
    PrintTable table;
    table.columns = {PrintColumn{.heading = tr("Kind"), .weight = 2}, PrintColumn{.heading = tr("What is so"), .weight = 5}, PrintColumn{.heading = tr("Came first"), .weight = 2},
                     PrintColumn{.heading = tr("One too many"), .weight = 2}, PrintColumn{.heading = tr("Points"), .align = PrintColumn::Align::Right}, PrintColumn{.heading = tr("Settled (signature)"), .weight = 3, .fill = PrintColumn::Fill::Writing}};
    table.rowCount = int(m_cases.size());
    table.row = [cases = m_cases](int at) {
        const PointsCase &one = cases.at(at);
        return QStringList{kindText(one.kind), one.sentence, one.beforeNumber, one.number, number(one.points), {}};
    };
    table.whenEmpty = tr("Nothing is to be settled");
    page.blocks << table;
    m_workplace.print(page);
}

} // namespace Allpost
