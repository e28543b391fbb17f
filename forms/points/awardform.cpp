// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/awardform.h"
#include "ui_awardform.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/workplace.h"
#include "models/checkins/checkinpeople.h"
#include "models/counter/counterrows.h"
#include "models/points/attendants.h"
#include "models/points/awardentry.h"
#include "models/residents/finder.h"

#include <QKeyEvent>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int RuleHits = 9;
constexpr int PersonHits = 6;
constexpr int OutsiderHits = 3;
constexpr int ActivityHits = 6;
constexpr qint64 Whole = 100;

/// 1.5 or 1,5 as hundredths; 0 when it is no number.
qint64 hundredths(const QString &typed)
{
    bool fine = false;
    const double value = QString(typed.trimmed()).replace(u',', u'.').toDouble(&fine);
    return fine && value > 0 && value < 100'000 ? qRound64(value * Whole) : 0;
}

} // namespace

AwardForm::AwardForm(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::AwardForm>())
{
    m_ui->setupUi(this);
    m_binder = new FormBinder(this);
    m_ui->person->setIconName(u"search"_s);
    m_ui->rule->setPlaceholderText(tr("6, R06 or hjzz"));
    m_ui->person->setPlaceholderText(tr("Enter takes the next one"));
    m_ui->activity->setPlaceholderText(tr("Letters of its title"));
    m_ui->deedOn->setMayBeFuture(false);
    // Mostly nothing is wrong with what can be left empty: its line of note is a row more of the list below.
    for (FieldBox *box : {m_ui->evidenceBox, m_ui->activityBox})
        box->setReserveNote(false);
    for (FieldBox *box : {m_ui->ruleBox, m_ui->deedOnBox, m_ui->quantityBox, m_ui->personBox, m_ui->noteBox})
        box->setReserveNote(true);
    connect(m_ui->rule, &QLineEdit::textEdited, this, &AwardForm::searchRule);
    connect(m_ui->rule, &PickLine::picked, this, &AwardForm::takeRule);
    connect(m_ui->rule, &QLineEdit::returnPressed, this, [this] {
        if (m_ui->rule->isOpen())
            m_ui->rule->settle();
        if (m_rule.key)
            focusPerson();
    });
    connect(m_ui->person, &QLineEdit::textEdited, this, &AwardForm::searchPerson);
    connect(m_ui->person, &PickLine::picked, this, &AwardForm::takePerson);
    connect(m_ui->person, &QLineEdit::returnPressed, this, [this] {
        if (m_ui->person->isOpen())
            m_ui->person->settle();
        else if (!m_ui->person->text().trimmed().isEmpty())
            m_ui->personBox->setFinding(tr("Nobody is found for “%1”").arg(m_ui->person->text().trimmed()));
    });
    connect(m_ui->activity, &QLineEdit::textEdited, this, &AwardForm::searchActivity);
    connect(m_ui->activity, &PickLine::picked, this, [this](int row) {
        if (row >= 0 && row < m_activityHits.size())
            takeActivity(m_activityHits.at(row));
    });
    connect(m_ui->activity, &QLineEdit::returnPressed, m_ui->activity, &PickLine::settle);
    for (LineEdit *line : {m_ui->evidence, m_ui->note})
        connect(line, &QLineEdit::returnPressed, this, &AwardForm::focusPerson);
    connect(m_ui->quantity, &QLineEdit::returnPressed, this, &AwardForm::focusPerson);
    connect(m_ui->deedOn, &QLineEdit::returnPressed, m_ui->quantity, [this] {
        m_ui->quantity->setFocus();
        m_ui->quantity->selectAll();
    });
    connect(m_binder, &FormBinder::edited, this, &AwardForm::changed);
    begin(false);
}

AwardForm::~AwardForm() = default;

void AwardForm::begin(bool keepRule)
{
    m_people.clear();
    m_activity = 0;
    if (!keepRule) {
        m_rule = {};
        m_ui->rule->clear();
    }
    m_ui->activity->clear();
    m_ui->person->clear();
    clearFindings();
    m_binder->show({{u"deed_on"_s, QDate::currentDate().toString(Qt::ISODate)}, {u"quantity"_s, u"1"_s}});
    Q_EMIT changed();
}

void AwardForm::clearFindings()
{
    m_binder->clearFindings();
    m_ui->ruleBox->clearFinding();
    m_ui->personBox->clearFinding();
}

void AwardForm::setRule(Key rule)
{
    auto card = PointsRules::card(m_workplace.store().db(), rule);
    if (!card) {
        m_workplace.complain(card.error());
        return;
    }
    m_rule = *card;
    m_ui->rule->setText(u"%1 %2"_s.arg(card->rule.code, card->rule.deed).trimmed());
    m_ui->rule->setCursorPosition(0);
    m_ui->ruleBox->clearFinding();
    Q_EMIT changed();
}

void AwardForm::searchRule(const QString &typed)
{
    m_rule = {};
    const QDate day = m_ui->deedOn->date().isValid() ? m_ui->deedOn->date() : QDate::currentDate();
    auto found = PointsRules::search(m_workplace.store().db(), typed, day, RuleHits);
    m_ruleHits = found ? *found : QList<RuleCard>();
    QList<PickLine::Hit> hits;
    for (const RuleCard &card : m_ruleHits) {
        const RuleCard::Version *version = card.on(day);
        hits.append({u"%1 %2"_s.arg(card.rule.code, card.rule.deed).trimmed(), version ? tr("%1 · %2").arg(RuleWords::points(version->version), RuleWords::caps(version->version)) : QString()});
    }
    m_ui->rule->setHits(hits, !typed.trimmed().isEmpty());
    Q_EMIT changed();
}

void AwardForm::takeRule(int row)
{
    if (row >= 0 && row < m_ruleHits.size())
        setRule(m_ruleHits.at(row).key);
}

void AwardForm::searchPerson(const QString &typed)
{
    m_personHits.clear();
    m_ui->personBox->clearFinding();
    QList<PickLine::Hit> hits;
    const QString wanted = typed.trimmed();
    if (!wanted.isEmpty()) {
        const SearchResult result = m_workplace.finder().search(wanted, PersonHits);
        if (auto lines = m_workplace.finder().lines(result.hits))
            for (const FoundResident &one : *lines)
                m_personHits.append({{{one.key, 0}, 0, 0}, one.name, QStringList{ResidentTexts::sexAndAge(one.sex, one.birthDate), one.address}.join(u" · "_s)});
        if (auto outside = People::find(m_workplace.store().db(), wanted, OutsiderHits))
            for (const PersonLine &one : *outside)
                m_personHits.append({{one.person, 0, 0}, one.name, QStringList{one.where, one.tail}.join(u" · "_s)});
        if (m_personHits.isEmpty())
            if (auto accounts = Accounts::find(m_workplace.store().db(), wanted, PersonHits))
                for (const AccountLine &one : *accounts)
                    if (!one.closed && !Accounts::isOffice(one.kind))
                        m_personHits.append({{{}, one.key, 0}, one.name, QStringList{one.kindText, one.number, one.door}.join(u" · "_s)});
    }
    for (const PersonHit &hit : m_personHits)
        hits.append({hit.name, hit.more});
    m_ui->person->setHits(hits, true);
}

void AwardForm::takePerson(int row)
{
    if (row >= 0 && row < m_personHits.size())
        add(m_personHits.at(row).person);
}

void AwardForm::searchActivity(const QString &typed)
{
    auto found = Attendants::find(m_workplace.store().db(), typed, ActivityHits);
    m_activityHits.clear();
    QList<PickLine::Hit> hits;
    if (found)
        for (const Attendants::Choice &choice : *found) {
            m_activityHits << choice.activity;
            hits.append({choice.title, tr("%1 · %n were there", nullptr, choice.present).arg(choice.day)});
        }
    m_ui->activity->setHits(hits, true);
}

void AwardForm::takeActivity(Key activity)
{
    auto there = Attendants::of(m_workplace.store().db(), activity);
    if (!there) {
        m_workplace.complain(there.error());
        return;
    }
    m_activity = activity;
    m_ui->activity->setText(there->title);
    m_ui->activity->setCursorPosition(0);
    m_binder->type({{u"deed_on"_s, there->day}, {u"evidence"_s, tr("sign-in sheet %1").arg(there->number)}});
    if (there->rule)
        setRule(there->rule);
    const QDate day = QDate::fromString(there->day, Qt::ISODate);
    const RuleCard::Version *version = m_rule.on(day);
    m_people.clear();
    for (const Attendants::One &one : there->people)
        m_people.append({one.person, 0, version ? PointsRules::quantityOf(version->version.unit, one.minutes) : 0});
    m_rule.key ? focusPerson() : m_ui->rule->setFocus();
    Q_EMIT changed();
}

bool AwardForm::takeScan(const ScannedText &scan)
{
    const Database &db = m_workplace.store().db();
    if (scan.kind == ScannedText::Kind::BadId) {
        m_workplace.say(tr("One character of the number is wrong: read the card again, or compare it."));
        return true;
    }
    if (scan.kind == ScannedText::Kind::Account)
        if (auto account = Accounts::byCode(db, scan.text); account && *account) {
            add({{}, *account, 0});
            return true;
        }
    auto people = CheckinPeople::scanned(db, scan);
    if (!people)
        return false;
    if (people->size() == 1) {
        add({people->first(), 0, 0});
        return true;
    }
    // What is typed here already stays: an unknown card is said, it leads nowhere else.
    if (scan.kind != ScannedText::Kind::IdNumber)
        return false;
    m_workplace.say(tr("Nobody in the register has this ID number."));
    return true;
}

void AwardForm::add(const AwardPerson &person)
{
    m_people << person;
    m_ui->person->clear();
    m_ui->personBox->clearFinding();
    focusPerson();
    Q_EMIT changed();
}

void AwardForm::removeAt(int row)
{
    if (row < 0 || row >= m_people.size())
        return;
    m_people.removeAt(row);
    Q_EMIT changed();
}

void AwardForm::changeQuantity(int row, qint64 by)
{
    if (row < 0 || row >= m_people.size())
        return;
    const qint64 now = m_people.at(row).quantity ? m_people.at(row).quantity : hundredths(m_ui->quantity->text());
    m_people[row].quantity = qMax<qint64>(Whole, now + by);
    Q_EMIT changed();
}

AwardAsk AwardForm::ask() const
{
    const QVariantMap values = m_binder->values();
    AwardAsk ask;
    ask.rule = m_rule.key;
    ask.people = m_people;
    ask.deedOn = values.value(u"deed_on"_s).toString();
    ask.quantity = hundredths(values.value(u"quantity"_s).toString());
    ask.evidence = values.value(u"evidence"_s).toString();
    ask.note = values.value(u"note"_s).toString();
    ask.activity = m_activity;
    return ask;
}

void AwardForm::showFindings(const Findings &findings)
{
    clearFindings();
    for (const Finding &finding : findings) {
        const Tone tone = finding.weight == Finding::Weight::HoldBack ? Tone::Bad : Tone::Warn;
        if (finding.field == "rule"_L1)
            m_ui->ruleBox->setFinding(finding.message, tone);
        else if (finding.field == "people"_L1)
            m_ui->personBox->setFinding(finding.message, tone);
        else
            m_binder->setFinding(finding.field, finding.message, tone);
    }
}

void AwardForm::focusStart()
{
    if (m_rule.key)
        focusPerson();
    else
        m_ui->rule->setFocus();
}

void AwardForm::focusPerson()
{
    m_ui->person->setFocus();
    m_ui->person->selectAll();
}

} // namespace Allpost
