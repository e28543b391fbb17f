// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/awardentrypage.h"

#include "forms/counter/shortlist.h"
#include "forms/points/awardform.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/counter/counterrows.h"
#include "models/counter/scannedtext.h"
#include "models/points/awardlists.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int RuleWidth = 336;
constexpr int NameWidth = 200;
constexpr int AccountWidth = 120;
constexpr int NumberWidth = 84;
constexpr int LabelWidth = 72;
constexpr qint64 Whole = 100;

QString quantityText(qint64 hundredths)
{
    return QLocale().toString(double(hundredths) / Whole, 'f', hundredths % Whole ? 2 : 0);
}

QString signedPoints(qint64 points)
{
    return points > 0 ? u'+' + QLocale().toString(points) : QLocale().toString(points);
}

} // namespace

AwardEntryPage::AwardEntryPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_form(new AwardForm(workplace)), m_head(new PageHead), m_bar(new ActionBar), m_own(new Banner), m_list(new Table), m_shares(new ShortList(5, this)),
      m_none(new EmptyState), m_listCard(new Card), m_ruleCard(new Card), m_secondBox(new FieldBox), m_second(new LineEdit)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, Space::m, 0, 0);
    whole->setSpacing(Space::s);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(Space::l, 0, Space::l, 0);
    content->setSpacing(12);
    m_head->setTitle(tr("Ask for points"));
    content->addWidget(m_head);
    content->addWidget(m_own);
    m_own->setTone(Tone::Warn);
    m_own->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    auto *formCard = new Card;
    auto *formLayout = new QVBoxLayout(formCard);
    formLayout->addWidget(m_form);
    left->addWidget(formCard);
    m_listCard->setTitle(tr("Who gets how much"));
    m_listCard->setPadding(1);
    auto *listLayout = new QVBoxLayout(m_listCard);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_list);
    listLayout->addWidget(m_none);
    left->addWidget(m_listCard, 1);
    row->addLayout(left, 1);
    m_ruleCard->setFixedWidth(RuleWidth);
    m_ruleCard->setTitle(tr("The rule"));
    m_ruleFacts = new QVBoxLayout(m_ruleCard);
    m_ruleFacts->setSpacing(Space::xs);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_ruleCard);
    right->addWidget(m_secondBox);
    right->addStretch();
    row->addLayout(right);
    content->addLayout(row, 1);
    whole->addLayout(content, 1);
    whole->addWidget(m_bar);

    m_secondBox->setLabel(tr("Second worker confirms by name"));
    m_secondBox->setInput(m_second);
    m_secondBox->setRequired(true);
    m_secondBox->setFixedWidth(RuleWidth);
    m_secondBox->hide();
    connect(m_second, &QLineEdit::textEdited, m_secondBox, &FieldBox::clearFinding);
    connect(m_second, &QLineEdit::returnPressed, this, &AwardEntryPage::ask);

    m_shares->setHeads({tr("Name"), tr("Account"), tr("How many"), tr("Points"), tr("Why less")});
    m_list->setModel(m_shares);
    m_list->setRowHeight(Height::row2);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Who gets how much"));
    m_list->setObjectName(u"awardShares"_s);
    m_list->horizontalHeader()->setSectionsClickable(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(0, NameWidth), {1, AccountWidth}, {2, NumberWidth}, {3, NumberWidth}}) {
        m_list->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_list->setColumnWidth(column, width);
    }
    m_list->installEventFilter(this);
    m_none->setKind(EmptyState::Fresh);
    m_none->setIcon(u"users"_s);
    m_none->setTitle(tr("Nobody is on the list yet"));
    connect(m_form, &AwardForm::changed, this, &AwardEntryPage::work);
    addCommands();
    work();
}

AwardEntryPage::~AwardEntryPage() = default;

void AwardEntryPage::addCommands()
{
    m_ask = addCommand("award-entry.ask", tr("Ask for the points"), u"check"_s, Qt::Key_F10, [this] { ask(); });
    QAction *leave = addCommand("award-entry.leave", tr("To the awards"), u"x"_s, Qt::Key_Escape, [this] { workplace().back(); });
    QAction *anew = addCommand("award-entry.new", tr("Begin anew"), u"rotate-ccw"_s, Qt::Key_F5, [this] {
        m_form->begin(false);
        m_form->focusStart();
    });
    addCommand("award-entry.list", tr("To the list of people"), u"users"_s, Qt::CTRL | Qt::Key_Down, [this] { m_list->setFocus(); });
    for (const auto &[action, kind] : {std::pair(leave, Button::Normal), {anew, Button::Normal}, {m_ask, Button::Primary}})
        m_bar->addButton(buttonFor(action, kind));
}

QString AwardEntryPage::title() const
{
    return tr("Ask for points");
}

void AwardEntryPage::show(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    if (!map.isEmpty())
        m_form->begin(false);
    if (const Key rule = map.value(u"rule"_s).toLongLong())
        m_form->setRule(rule);
    if (const Key activity = map.value(u"activity"_s).toLongLong())
        m_form->takeActivity(activity);
    const AwardPerson person{{map.value(u"resident"_s).toLongLong(), map.value(u"outsider"_s).toLongLong()}, map.value(u"account"_s).toLongLong(), 0};
    if (person.person.resident || person.person.outsider || person.account)
        m_form->add(person);
    work();
    m_form->focusStart();
}

bool AwardEntryPage::leave()
{
    if (!m_form->isEmpty())
        workplace().say(tr("Not asked for yet; the list stays here."));
    return true;
}

void AwardEntryPage::refresh()
{
    work();
}

bool AwardEntryPage::takeScan(const ScannedText &scan)
{
    return m_form->takeScan(scan);
}

void AwardEntryPage::work()
{
    m_asking = false;
    m_form->clearFindings();
    const AwardAsk ask = m_form->ask();
    auto preview = Awards::preview(workplace().store(), ask);
    if (!preview) {
        workplace().complain(preview.error());
        return;
    }
    m_preview = *preview;
    // What is simply not typed yet is no fault; it is said when asked for.
    Findings shown;
    for (const Finding &finding : m_preview.findings)
        if (!ask.people.isEmpty() && finding.field != "evidence"_L1 && (finding.field != "rule"_L1 || ask.rule))
            shown << finding;
    m_form->showFindings(shown);
    showShares();
    showRule();
    showBar();
}

void AwardEntryPage::showShares()
{
    const int kept = m_list->currentIndex().row();
    QList<ShortList::Row> rows;
    for (const AwardShare &share : m_preview.shares) {
        const Meaning meaning = share.barred ? Meaning::Bad : share.points == 0 || share.points != share.wanted ? Meaning::Warn : Meaning::Plain;
        const QString account = share.barred ? tr("none") : CounterRows::label(u"account_kind", share.holder.kind);
        rows.append({{{share.name, share.place, {}, {}, Meaning::Plain, Meaning::Quiet, true},
                      {account, share.barred ? QString() : share.account ? QString() : tr("opened with it")},
                      {quantityText(share.quantity), {}, {}, {}, Meaning::Plain, Meaning::Quiet, false, true},
                      {share.barred ? u"—"_s : signedPoints(share.points), share.points == share.wanted ? QString() : tr("of %1").arg(signedPoints(share.wanted)), {}, {}, meaning, Meaning::Quiet, true, true},
                      {share.why, share.own, share.own.isEmpty() ? QString() : u"triangle-alert"_s, {}, meaning, Meaning::Warn}},
                     {}});
    }
    m_shares->setRows(rows);
    // First away, then there: both at once would make the window higher for a moment, and it stays so.
    (rows.isEmpty() ? static_cast<QWidget *>(m_list) : m_none)->hide();
    (rows.isEmpty() ? static_cast<QWidget *>(m_none) : m_list)->show();
    m_listCard->setCount(rows.isEmpty() ? QString() : QLocale().toString(rows.size()));
    if (kept >= 0)
        m_list->setCurrentIndex(m_shares->index(qMin(kept, int(rows.size()) - 1), 0));
}

void AwardEntryPage::showRule()
{
    while (QLayoutItem *item = m_ruleFacts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const RuleCard &card = m_form->rule();
    const RuleCard::Version *version = card.key ? card.find(m_preview.version) : nullptr;
    const auto say = [&](const QString &text, Theme::Type type, Tone tone) {
        auto *label = new Label(text, type, tone);
        label->setWordWrap(true);
        m_ruleFacts->addWidget(label);
    };
    if (!card.key) {
        say(tr("Type the number of a rule or letters of its words; with nothing typed the most used stand there."), Theme::Type::Small, Tone::Ink3);
        return;
    }
    say(card.rule.deed, Theme::Type::Strong, Tone::Ink);
    if (card.isExample())
        say(PointsRules::exampleMark(), Theme::Type::Small, Tone::Warn);
    if (version) {
        const auto fact = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                m_ruleFacts->addWidget(new FactRow(name, value, LabelWidth));
        };
        fact(tr("Worth"), RuleWords::points(version->version));
        fact(tr("Limits"), RuleWords::limits(version->version));
        fact(tr("Accounts"), RuleWords::who(card.rule));
        fact(tr("Evidence"), CounterRows::lines(version->version.evidence).join(tr(", ")));
        fact(tr("Holds from"), version->version.fromOn);
    }
    if (!card.rule.note.isEmpty())
        say(card.rule.note, Theme::Type::Small, Tone::Ink2);
}

void AwardEntryPage::showBar()
{
    m_own->setVisible(!m_preview.second.isEmpty());
    m_own->setText(m_preview.second);
    m_secondBox->setVisible(!m_preview.second.isEmpty());
    if (m_preview.second.isEmpty()) {
        m_second->clear();
        m_secondBox->clearFinding();
    }
    const bool held = mustHoldBack(m_preview.findings);
    if (m_form->isEmpty())
        m_bar->setMessage(tr("Enter takes a person in, Del takes one out, + and - change how many, F10 asks"));
    else if (held) {
        // The evidence may still be typed; what cannot be mended by typing is said first.
        const auto graver = std::find_if(m_preview.findings.begin(), m_preview.findings.end(), [](const Finding &finding) { return finding.field != "evidence"_L1; });
        m_bar->setMessage((graver == m_preview.findings.end() ? m_preview.findings.first() : *graver).message, Tone::Bad);
    }
    else
        m_bar->setMessage(m_preview.straight ? tr("%n get %1 points in all, entered at once", nullptr, m_preview.receiving).arg(signedPoints(m_preview.total))
                                             : tr("%n get %1 points in all, after: %2", nullptr, m_preview.receiving)
                                                   .arg(signedPoints(m_preview.total), RuleWords::way(m_preview.rule.find(m_preview.version)->version)));
}

Key AwardEntryPage::secondWorker() const
{
    const QString typed = m_second->text().simplified();
    return typed.isEmpty() ? 0 : Awards::workerNamed(workplace().store().db(), typed);
}

void AwardEntryPage::ask()
{
    work();
    if (mustHoldBack(m_preview.findings)) {
        m_form->showFindings(m_preview.findings);
        m_bar->setMessage(tr("Not asked for yet: see the fields marked red."), Tone::Bad);
        return;
    }
    Key second = 0;
    if (!m_preview.second.isEmpty()) {
        second = secondWorker();
        if (!second) {
            m_secondBox->setFinding(m_second->text().trimmed().isEmpty() ? tr("The other worker types the name here.") : tr("No worker of the office has this name."));
            m_second->setFocus();
            return;
        }
    }
    auto made = Awards(workplace().store()).ask(m_form->ask(), second);
    if (!made) {
        if (made.error().detail == "second"_L1)
            m_secondBox->setFinding(made.error().message);
        m_bar->setMessage(made.error().message, Tone::Bad);
        return;
    }
    const auto award = workplace().store().get<Award>(*made);
    const bool straight = m_preview.straight;
    const QString words = straight ? tr("%1: %2 points are entered", nullptr).arg(award ? award->number : QString(), signedPoints(m_preview.total))
                                   : tr("%1: %2 points are asked for", nullptr).arg(award ? award->number : QString(), signedPoints(m_preview.total));
    m_form->begin(true);
    m_form->focusPerson();
    workplace().say(words, {tr("Open it"), {}, [place = &workplace(), key = *made] { place->go({u"awards"_s, qlonglong(key)}); }});
}

bool AwardEntryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Delete: m_form->removeAt(row); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_form->changeQuantity(row, Whole); return true;
    case Qt::Key_Minus: m_form->changeQuantity(row, -Whole); return true;
    default: return Page::eventFilter(watched, event);
    }
}

} // namespace Allpost
