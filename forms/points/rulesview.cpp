// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/rulesview.h"
#include "ui_ruleform.h"

#include "forms/counter/shortlist.h"
#include "forms/shared/banner.h"
#include "forms/shared/card.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/keys.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/base/pinyin.h"
#include "models/base/text.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListWidth = 520;

const QStringList VersionFields{u"points"_s, u"unit"_s, u"cap_day"_s, u"cap_month"_s, u"cap_year"_s, u"notice_days"_s, u"evidence"_s, u"approval"_s, u"awarder"_s};

struct Whose { const char *field; const char *kind; };
constexpr Whose Kinds[] = {{"for_household", "household"}, {"for_resident", "resident"}, {"for_volunteer", "volunteer"}, {"for_new_group", "new_group"}};

QString text(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

RulesView::RulesView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::RuleForm>()), m_filter(new LineEdit), m_list(new Table), m_rows(new ShortList(3, this)), m_formCard(new Card),
      m_example(new Banner), m_notice(new Label({}, Theme::Type::Small, Tone::Ink2)), m_history(new Table), m_versions(new ShortList(3, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    auto *listCard = new Card;
    listCard->setPadding(1);
    listCard->setMinimumWidth(ListWidth);
    auto *inside = new QVBoxLayout(listCard);
    inside->setSpacing(0);
    auto *find = new QHBoxLayout;
    find->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    m_filter->setIconName(u"search"_s);
    m_filter->setKeyText(u"Ctrl+F"_s);
    m_filter->setPlaceholderText(tr("Number, words or letters"));
    m_filter->setAccessibleName(tr("Find a rule"));
    find->addWidget(m_filter);
    inside->addLayout(find);
    inside->addWidget(m_list);
    row->addWidget(listCard, 1);

    m_rows->setHeads({tr("Rule"), tr("Worth"), tr("Limits")});
    m_list->setModel(m_rows);
    m_list->setRowHeight(Height::row2);
    m_list->setObjectName(u"pointsRules"_s);
    m_list->setAccessibleName(tr("Points rules"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSectionsClickable(false);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

    auto *fields = new QWidget;
    m_ui->setupUi(fields);
    m_ui->fromOn->setMayBeFuture(true);
    m_ui->category->setFreeText(true);
    m_ui->whoHead->setTone(Tone::Ink2);
    m_ui->whoHead->setType(Theme::Type::Small);
    m_ui->versionHead->setType(Theme::Type::Section);
    m_binder = new FormBinder(fields);
    auto *scrolled = new QWidget;
    auto *column = new QVBoxLayout(scrolled);
    column->setContentsMargins(0, 0, Space::xs, 0);
    column->setSpacing(Space::s);
    m_example->setTone(Tone::Warn);
    m_example->setText(PointsRules::exampleMark());
    m_notice->setWordWrap(true);
    column->addWidget(m_example);
    column->addWidget(fields);
    column->addWidget(m_notice);
    column->addWidget(new Label(tr("Versions: what was given keeps the one it was given by"), Theme::Type::Section));
    column->addWidget(m_history);
    column->addStretch();
    m_versions->setHeads({tr("Holds from"), tr("Worth"), tr("Limits and way")});
    m_history->setRowHeight(Height::row2);
    m_history->setModel(m_versions);
    m_history->setFitted(true);
    m_history->setObjectName(u"ruleVersions"_s);
    m_history->setAccessibleName(tr("Versions"));
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    m_history->horizontalHeader()->setSectionsClickable(false);
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_history->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_history->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_history->setColumnWidth(0, 108);
    m_history->setColumnWidth(1, 84);
    auto *formLayout = new QVBoxLayout(m_formCard);
    formLayout->addWidget(plainScrollArea(scrolled));
    row->addWidget(m_formCard, 1);

    auto *enter = new EnterMoves(fields);
    connect(enter, &EnterMoves::finished, this, &RulesView::save);
    connect(m_filter, &QLineEdit::textEdited, this, &RulesView::fill);
    connect(m_filter, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const Key rule = m_rows->what(m_list->currentIndex().row()).toLongLong();
        for (const RuleCard &card : m_cards)
            if (card.key == rule && (m_new || rule != m_seen.key))
                showRule(card);
    });
    connect(m_list, &Table::opened, m_ui->deed, [this] { m_ui->points->setFocus(); });
    connect(m_binder, &FormBinder::edited, this, &RulesView::edited);
}

RulesView::~RulesView() = default;

void RulesView::load()
{
    auto cards = PointsRules::list(m_workplace.store().db(), true);
    if (!cards) {
        m_workplace.complain(cards.error());
        return;
    }
    m_cards = *cards;
    QList<Choice> categories;
    m_examples = 0;
    for (const RuleCard &card : m_cards) {
        m_examples += card.isExample() && !card.isInactive();
        const auto same = [&](const Choice &choice) { return choice.code == card.rule.category; };
        if (!card.rule.category.isEmpty() && std::none_of(categories.begin(), categories.end(), same))
            categories.append({card.rule.category, card.rule.category});
    }
    m_ui->category->setChoices(categories);
    fill();
    if (m_new)
        return;
    const Key kept = m_seen.key;
    const RuleCard *found = nullptr;
    for (const RuleCard &card : m_cards)
        if (card.key == kept)
            found = &card;
    if (found && !isModified())
        showRule(*found);
    else if (!found && !m_cards.isEmpty())
        showRule(m_cards.first());
    Q_EMIT changed();
}

void RulesView::fill()
{
    const QString typed = Text::folded(m_filter->text()).remove(u' ');
    QList<ShortList::Row> rows;
    QString group;
    const QDate today = QDate::currentDate();
    int at = -1;
    for (const RuleCard &card : m_cards) {
        const bool fits = typed.isEmpty() || Text::folded(card.rule.code).contains(typed) || Text::folded(card.rule.deed).contains(typed) || Text::folded(card.rule.category).contains(typed)
            || Pinyin::initials(card.rule.deed).toLower().remove(u' ').contains(typed);
        if (!fits)
            continue;
        const RuleCard::Version *version = card.on(today);
        if (!version && !card.versions.isEmpty())
            version = &card.versions.last();
        ListCell name{(card.rule.code + u' ' + card.rule.deed).trimmed(), card.rule.category == group ? QString() : card.rule.category, {}, {}, Meaning::Plain, Meaning::Quiet, true};
        group = card.rule.category;
        if (card.isInactive())
            name.chips << ChipValue{tr("closed"), Meaning::Neutral, {}};
        else if (card.isExample())
            name.chips << ChipValue{tr("example"), Meaning::Warn, {}};
        name.sub = card.rule.category;
        if (card.key == m_seen.key)
            at = int(rows.size());
        rows.append({{name, {version ? RuleWords::points(version->version) : QString(), {}, {}, {}, version && version->version.points.value_or(0) < 0 ? Meaning::Bad : Meaning::Plain},
                      {version ? RuleWords::limits(version->version) : QString()}},
                     qlonglong(card.key)});
    }
    const QSignalBlocker quiet(m_list->selectionModel());
    m_rows->setRows(rows);
    m_list->setCurrentIndex(m_rows->index(at, 0));
    m_list->viewport()->update();
}

void RulesView::select(Key rule)
{
    m_filter->clear();
    m_new = false;
    for (const RuleCard &card : m_cards)
        if (card.key == rule)
            showRule(card);
    fill();
}

void RulesView::begin()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid() && m_rows->rowCount())
        m_list->setCurrentIndex(m_rows->index(0, 0));
}

void RulesView::startNew()
{
    m_new = true;
    RuleCard fresh;
    fresh.rule.category = m_seen.rule.category;
    fresh.rule.who = u"resident,household"_s;
    showRule(fresh);
    m_new = true;
    m_ui->deed->setFocus();
    Q_EMIT changed();
}

void RulesView::showRule(const RuleCard &card)
{
    m_new = card.key == 0;
    m_seen = card;
    const PointsRule &rule = card.rule;
    const PointsRuleVersion version = card.versions.isEmpty() ? PointsRuleVersion() : card.versions.first().version;
    QVariantMap values{{u"code"_s, rule.code}, {u"deed"_s, rule.deed}, {u"category"_s, rule.category}, {u"note"_s, rule.note},
                       {u"from_on"_s, m_new ? QDate::currentDate().toString(Qt::ISODate) : version.fromOn}, {u"points"_s, text(version.points)}, {u"unit"_s, version.unit},
                       {u"cap_day"_s, text(version.capDay)}, {u"cap_month"_s, text(version.capMonth)}, {u"cap_year"_s, text(version.capYear)}, {u"notice_days"_s, text(version.noticeDays)},
                       {u"evidence"_s, version.evidence}, {u"approval"_s, version.approval}, {u"awarder"_s, version.awarder}};
    for (const Whose &one : Kinds)
        values.insert(QLatin1String(one.field), card.isFor(QString::fromLatin1(one.kind)));
    m_binder->clearFindings();
    m_binder->show(values);
    m_formCard->setTitle(m_new ? tr("New rule") : (rule.code + u' ' + rule.deed).trimmed());
    m_example->setVisible(card.isExample());
    m_notice->setVisible(false);
    showHistory();
    Q_EMIT changed();
}

void RulesView::showHistory()
{
    QList<ShortList::Row> rows;
    const RuleCard::Version *now = m_seen.on(QDate::currentDate());
    for (const RuleCard::Version &one : m_seen.versions) {
        ListCell from{one.version.fromOn, {}, {}, {}, Meaning::Plain, Meaning::Quiet, now && one.key == now->key};
        rows.append({{from, {RuleWords::points(one.version)}, {RuleWords::limits(one.version), RuleWords::way(one.version)}}, qlonglong(one.key)});
    }
    m_versions->setRows(rows);
}

bool RulesView::isModified() const
{
    return m_binder->isModified();
}

PointsRule RulesView::typedRule() const
{
    const QVariantMap values = m_binder->values();
    PointsRule rule = m_seen.rule;
    rule.code = values.value(u"code"_s).toString();
    rule.deed = values.value(u"deed"_s).toString();
    rule.category = values.value(u"category"_s).toString();
    if (rule.category.startsWith(u'~'))
        rule.category.remove(0, 1);
    rule.note = values.value(u"note"_s).toString();
    QStringList who;
    for (const Whose &one : Kinds)
        if (values.value(QLatin1String(one.field)).toBool())
            who << QString::fromLatin1(one.kind);
    // What the office set stays in its order when nothing of it changed.
    QStringList before = m_seen.rule.who.split(u',', Qt::SkipEmptyParts);
    QStringList sorted = who;
    before.sort();
    sorted.sort();
    if (before != sorted)
        rule.who = who.join(u',');
    return rule;
}

std::optional<PointsRuleVersion> RulesView::typedVersion()
{
    const QVariantMap values = m_binder->values();
    PointsRuleVersion version = m_seen.versions.isEmpty() ? PointsRuleVersion() : m_seen.versions.first().version;
    version.fromOn = values.value(u"from_on"_s).toString();
    version.unit = values.value(u"unit"_s).toString();
    version.evidence = values.value(u"evidence"_s).toString();
    version.approval = values.value(u"approval"_s).toString();
    version.awarder = values.value(u"awarder"_s).toString();
    bool fine = true;
    const std::pair<QString, std::optional<qint64> *> numbers[] = {{u"points"_s, &version.points}, {u"cap_day"_s, &version.capDay}, {u"cap_month"_s, &version.capMonth}, {u"cap_year"_s, &version.capYear},
                                                                   {u"notice_days"_s, &version.noticeDays}};
    for (const auto &[name, number] : numbers) {
        const QString typed = values.value(name).toString().trimmed();
        bool isNumber = true;
        number->reset();
        if (!typed.isEmpty())
            *number = typed.toLongLong(&isNumber);
        if (!isNumber) {
            m_binder->setFinding(name, tr("A whole number, as 5."));
            fine = false;
        }
    }
    const QHash<QString, QString> problems = m_binder->problems();
    for (auto it = problems.begin(); it != problems.end(); ++it) {
        m_binder->setFinding(it.key(), it.value());
        fine = false;
    }
    return fine ? std::optional(version) : std::nullopt;
}

bool RulesView::versionDiffers(const PointsRuleVersion &typed) const
{
    if (m_seen.versions.isEmpty())
        return true;
    PointsRuleVersion a = typed, b = m_seen.versions.first().version;
    a.deduct = b.deduct = std::nullopt;
    a.noticeDays = a.noticeDays.value_or(0);
    b.noticeDays = b.noticeDays.value_or(0);
    a.evidence = Text::tidiedLines(a.evidence);
    b.evidence = Text::tidiedLines(b.evidence);
    return valuesOf(a) != valuesOf(b);
}

void RulesView::edited(const QString &field)
{
    m_binder->clearFinding(field);
    if (m_new || m_seen.versions.isEmpty() || !VersionFields.contains(field)) {
        Q_EMIT changed();
        return;
    }
    // New values need a day of their own: tomorrow, unless another is typed.
    const QString before = m_seen.versions.first().version.fromOn;
    if (m_binder->values().value(u"from_on"_s).toString() == before) {
        const QDate day = qMax(QDate::currentDate().addDays(1), QDate::fromString(before, Qt::ISODate).addDays(1));
        m_binder->type({{u"from_on"_s, day.toString(Qt::ISODate)}});
    }
    m_notice->setText(tr("This becomes a new version from that day on. What was given until then stays as it is."));
    m_notice->setVisible(true);
    Q_EMIT changed();
}

bool RulesView::showFindings(const Findings &findings)
{
    bool held = false;
    for (const Finding &finding : findings) {
        const bool hold = finding.weight == Finding::Weight::HoldBack;
        held = held || hold;
        if (!m_binder->setFinding(finding.field, finding.message, hold ? Tone::Bad : Tone::Warn) && hold) {
            m_notice->setText(finding.message);
            m_notice->setVisible(true);
        }
    }
    if (held)
        m_binder->focusFirstFinding();
    return held;
}

void RulesView::save()
{
    m_binder->clearFindings();
    const PointsRule rule = typedRule();
    const auto version = typedVersion();
    if (!version) {
        m_binder->focusFirstFinding();
        return;
    }
    PointsRules rules(m_workplace.store());
    const Database &db = m_workplace.store().db();
    Key key = m_seen.key;
    const bool newVersion = !m_new && versionDiffers(*version);
    if (showFindings(m_new || newVersion ? PointsRules::check(db, rule, *version, m_new ? nullptr : &m_seen) : PointsRules::checkRule(db, rule, key)))
        return;
    if (m_new) {
        auto added = rules.add(rule, *version);
        if (!added) {
            m_workplace.complain(added.error());
            return;
        }
        key = *added;
    } else {
        auto changed = rules.change(m_seen, rule);
        if (!changed) {
            m_workplace.complain(changed.error());
            return;
        }
        if (newVersion) {
            auto fresh = PointsRules::card(db, key);
            auto added = fresh ? rules.addVersion(*fresh, *version) : Result<Key>(fresh.error());
            if (!added) {
                m_workplace.complain(added.error());
                return;
            }
        } else if (!*changed) {
            m_workplace.say(tr("Nothing was changed."));
            return;
        }
    }
    m_new = false;
    m_seen.key = key;
    m_binder->show(m_binder->values());
    load();
    select(key);
    m_list->setFocus();
    m_workplace.say(newVersion ? tr("%1: new values from %2").arg(rule.deed, version->fromOn) : tr("Saved: %1").arg(rule.deed));
}

void RulesView::toggleClosed()
{
    if (!m_seen.key)
        return;
    PointsRules rules(m_workplace.store());
    const bool closed = m_seen.isInactive();
    if (auto done = closed ? rules.reopen(m_seen.key) : rules.close(m_seen.key); !done) {
        m_workplace.complain(done.error());
        return;
    }
    load();
    m_workplace.say(closed ? tr("%1 is used again").arg(m_seen.rule.deed) : tr("%1 is no longer offered; what it gave stays").arg(m_seen.rule.deed));
}

void RulesView::markChecked()
{
    if (!m_seen.key)
        return;
    if (auto done = PointsRules(m_workplace.store()).markChecked(m_seen.key); !done)
        m_workplace.complain(done.error());
    else
        load();
}

bool RulesView::stepBack()
{
    if (m_new || isModified()) {
        const Key kept = m_new ? 0 : m_seen.key;
        m_new = false;
        m_binder->show(m_binder->values());
        m_seen.key = kept ? kept : m_rows->what(0).toLongLong();
        for (const RuleCard &card : m_cards)
            if (card.key == m_seen.key) {
                showRule(card);
                break;
            }
        fill();
        m_list->setFocus();
        return true;
    }
    if (!m_list->hasFocus()) {
        m_list->setFocus();
        return true;
    }
    return false;
}

} // namespace Allpost
