// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/care/careeditor.h"
#include "ui_careeditor.h"
#include "ui_careend.h"

#include "forms/care/caretexts.h"
#include "forms/shared/keys.h"
#include "forms/shared/workplace.h"
#include "models/access/rights.h"
#include "models/access/workers.h"
#include "models/dictionary/codelist.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QTimer>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Esc and Ctrl+S are the editor's while it is open, whatever the page does with them.
bool isOwnKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Escape || event.matches(QKeySequence::Save);
}

} // namespace

CareEditor::CareEditor(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::CareEditor>())
{
    m_ui->setupUi(this);
    m_ui->since->setMayBeFuture(false);
    m_ui->responsible->setFreeText(false);
    QList<Choice> levels;
    for (const Code &code : CodeList::find(u"attention")->items())
        levels << Choice{code.code, LabelPair{code.zh, code.en}.text()};
    m_ui->attention->setChoices(levels);
    QList<Choice> people;
    if (auto workers = Workers::list(workplace.store().db()))
        for (const Workers::Entry &entry : *workers)
            if (!entry.isInactive())
                people << Choice{QString::number(entry.key), entry.worker.name};
    m_ui->responsible->setChoices(people);
    auto *enter = new EnterMoves(this);
    connect(enter, &EnterMoves::finished, this, &CareEditor::save);
    connect(enter, &EnterMoves::escaped, this, &CareEditor::left);
    connect(m_ui->group, &CodeCombo::codeChanged, this, &CareEditor::followGroup);
    // Enter in the narrowed list has chosen the group: on to the day.
    connect(m_ui->group->completer(), qOverload<const QString &>(&QCompleter::activated), this, [this] {
        QTimer::singleShot(0, m_ui->since, [this] {
            if (!m_seen.key && !m_ui->group->code().isEmpty())
                m_ui->since->setFocus(Qt::TabFocusReason);
        });
    });
    connect(m_ui->save, &QAbstractButton::clicked, this, &CareEditor::save);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &CareEditor::left);
}

CareEditor::~CareEditor() = default;

void CareEditor::add(Key resident, Key household)
{
    m_resident = resident;
    m_household = household;
    m_seen = {};
    m_group = {};
    m_offered.clear();
    QList<Choice> choices;
    if (auto all = CareGroups::list(m_workplace.store().db()))
        for (const CareGroupInfo &info : *all) {
            const bool fits = info.ofHousehold ? household != 0 : resident != 0;
            if (info.isInactive || !fits || !Rights::may(m_workplace.store(), m_workplace.store().worker(), u"care.change", info.group))
                continue;
            choices << Choice{info.group, info.title()};
            m_offered.push_back(info);
        }
    m_ui->group->setChoices(choices);
    m_ui->groupBox->show();
    m_ui->untilBox->hide();
    fill({});
    m_ui->group->setFocus();
    // In a new record the day is the last thing that has to be typed: Enter there saves. EnterMoves takes its inputs anew
    // when they are first shown, and who came last is asked first.
    QMetaObject::invokeMethod(this, [this] { m_ui->since->installEventFilter(this); }, Qt::QueuedConnection);
}

void CareEditor::edit(const CareRecord &record)
{
    m_seen = record;
    if (record.group.isRestricted && !record.isShown) {
        auto read = CareRecords(m_workplace.store()).read(record.key);
        if (!read) {
            m_workplace.complain(read.error());
            return;
        }
        m_seen = *read;
    } else if (record.group.own) {
        QStringList names;
        for (size_t i = 1; i < record.ownValues.size(); ++i)
            if (record.group.own->fields[i].isPersonal() && !record.ownValues[i].isNull())
                names << record.group.own->fields[i].name;
        if (!names.isEmpty())
            m_workplace.recordRead(u"reveal"_s, record.key, names, 1, {});
    }
    m_group = m_seen.group;
    m_ui->group->setChoices({Choice{m_seen.care.group, m_group.title()}});
    m_ui->groupBox->setEnabled(false);
    m_ui->untilBox->setVisible(!m_seen.care.until.isEmpty());
    fill({m_seen.care, m_seen.ownValues});
    m_ui->since->setFocus();
}

void CareEditor::fill(const CareEntry &entry)
{
    m_shown = entry;
    clearFindings();
    m_ui->group->setCode(entry.care.group);
    m_ui->since->setIso(entry.care.since);
    m_ui->until->setIso(entry.care.until);
    m_ui->attention->setCode(entry.care.attention);
    m_ui->every->setText(entry.care.visitEvery ? QString::number(*entry.care.visitEvery) : QString());
    m_ui->responsible->setCode(entry.care.responsible ? QString::number(entry.care.responsible) : QString());
    m_ui->note->setText(entry.care.note);
    m_ui->own->setEntity(m_group.own, entry.own);
    followGroup();
}

/// What the group brings: its own fields, and what stands where nothing is typed.
void CareEditor::followGroup()
{
    if (!m_seen.key) {
        const QString chosen = m_ui->group->code();
        const auto known = std::find_if(m_offered.begin(), m_offered.end(), [&](const CareGroupInfo &info) { return info.group == chosen; });
        const CareGroupInfo now = known == m_offered.end() ? CareGroupInfo() : *known;
        if (now.group != m_group.group)
            m_ui->own->setEntity(now.own, {});
        m_group = now;
        m_ui->groupBox->clearFinding();
        m_ui->groupBox->setNote(!m_group.group.isEmpty() && m_group.ofHousehold && m_resident ? tr("Kept for the whole household.") : m_group.note);
    }
    m_ui->attention->lineEdit()->setPlaceholderText(m_group.group.isEmpty() ? QString() : tr("as the group: %1").arg(CareTexts::attention(m_group.attention)));
    m_ui->every->setPlaceholderText(m_group.group.isEmpty()    ? QString()
                                    : m_group.visitEvery == 0  ? tr("as the group: no visits planned")
                                                               : tr("as the group: %1").arg(m_group.visitEvery));
}

CareEntry CareEditor::typed() const
{
    CareEntry entry = m_shown;
    if (!m_seen.key) {
        entry.care.group = m_group.group;
        const bool forHousehold = m_group.ofHousehold && m_household;
        entry.care.household = forHousehold ? m_household : 0;
        entry.care.resident = forHousehold ? 0 : m_resident;
    }
    entry.care.since = m_ui->since->iso();
    entry.care.until = m_ui->until->iso();
    entry.care.attention = m_ui->attention->code();
    const auto every = CareTexts::readNumber(m_ui->every->text());
    entry.care.visitEvery.reset();
    if (every && !every->isNull())
        entry.care.visitEvery = every->number();
    entry.care.responsible = m_ui->responsible->code().toLongLong();
    entry.care.note = m_ui->note->text().trimmed();
    if (m_group.own)
        entry.own = m_ui->own->values();
    return entry;
}

bool CareEditor::isModified() const
{
    const CareEntry now = typed();
    Care before = m_shown.care;
    before.resident = now.care.resident;
    before.household = now.care.household;
    return valuesOf(now.care) != valuesOf(before) || m_ui->own->isModified();
}

void CareEditor::clearFindings()
{
    for (FieldBox *box : {m_ui->groupBox, m_ui->sinceBox, m_ui->untilBox, m_ui->attentionBox, m_ui->everyBox, m_ui->responsibleBox, m_ui->noteBox})
        box->clearFinding();
    m_ui->own->clearFindings();
    m_ui->message->clear();
}

bool CareEditor::showFindings(const Findings &findings)
{
    clearFindings();
    const QHash<QString, FieldBox *> boxes{{u"care_group"_s, m_ui->groupBox}, {u"since"_s, m_ui->sinceBox},        {u"until"_s, m_ui->untilBox},
                                           {u"attention"_s, m_ui->attentionBox}, {u"visit_every"_s, m_ui->everyBox}, {u"responsible"_s, m_ui->responsibleBox}};
    QWidget *first = nullptr;
    for (const Finding &finding : findings) {
        if (finding.weight == Finding::Weight::Note)
            continue;
        const bool refuses = finding.weight == Finding::Weight::HoldBack;
        if (FieldBox *box = boxes.value(finding.field)) {
            box->setFinding(finding.message, refuses ? Tone::Bad : Tone::Warn);
            if (refuses && !first)
                first = box->input();
        } else if (!m_ui->own->setFinding(finding.field, finding.message, refuses && !first)) {
            m_ui->message->setText(finding.message);
        }
    }
    if (first)
        first->setFocus();
    return !mustHoldBack(findings);
}

void CareEditor::save()
{
    CareRecords records(m_workplace.store());
    Findings unread;
    const auto cannotRead = [&](const QString &field, const QString &problem) {
        if (problem.isEmpty())
            return;
        Finding finding = Finding::holdBack(u"unreadable"_s, problem);
        finding.field = field;
        unread << finding;
    };
    if (!m_seen.key && m_group.group.isEmpty() && !m_ui->group->currentText().trimmed().isEmpty())
        cannotRead(u"care_group"_s, tr("There is no group of this name. New ones are added under Settings."));
    cannotRead(u"since"_s, m_ui->since->problem());
    cannotRead(u"until"_s, m_ui->until->problem());
    cannotRead(u"attention"_s, m_ui->attention->problem());
    cannotRead(u"responsible"_s, m_ui->responsible->problem());
    if (!CareTexts::readNumber(m_ui->every->text()))
        cannotRead(u"visit_every"_s, tr("Write a whole number of days."));
    const QHash<QString, QString> problems = m_ui->own->problems();
    for (auto it = problems.begin(); it != problems.end(); ++it)
        cannotRead(it.key(), it.value());
    const CareEntry entry = typed();
    if (unread.isEmpty()) {
        auto findings = records.check(entry, m_seen.key);
        if (!findings) {
            m_ui->message->setText(findings.error().message);
            return;
        }
        unread = *findings;
    }
    if (!showFindings(unread))
        return;
    if (m_seen.key) {
        auto changed = records.change(m_seen, entry);
        if (!changed) {
            m_ui->message->setText(changed.error().message);
            return;
        }
        Q_EMIT saved(qlonglong(m_seen.key));
        return;
    }
    auto made = records.begin(entry);
    if (!made) {
        m_ui->message->setText(made.error().message);
        return;
    }
    Q_EMIT saved(qlonglong(*made));
}

bool CareEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->since && event->type() == QEvent::KeyPress && !m_seen.key) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ShiftModifier)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool CareEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CareEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        save();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

CareEnd::CareEnd(Workplace &workplace, const CareRecord &record, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::CareEnd>()), m_record(record)
{
    m_ui->setupUi(this);
    m_ui->head->setText(tr("%1 ends").arg(record.group.title()));
    m_ui->until->setDate(QDate::currentDate());
    m_ui->reason->setFreeText(true);
    QList<Choice> reasons;
    for (const LabelPair &reason : record.group.endReasons)
        reasons << Choice{reason.text(), reason.text()};
    m_ui->reason->setChoices(reasons);
    auto *enter = new EnterMoves(this);
    connect(enter, &EnterMoves::finished, this, &CareEnd::save);
    connect(enter, &EnterMoves::escaped, this, &CareEnd::left);
    connect(m_ui->end, &QAbstractButton::clicked, this, &CareEnd::save);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &CareEnd::left);
}

CareEnd::~CareEnd() = default;

void CareEnd::begin()
{
    m_ui->until->setFocus();
    m_ui->until->selectAll();
}

void CareEnd::save()
{
    m_ui->untilBox->clearFinding();
    m_ui->message->clear();
    const QString problem = m_ui->until->problem();
    if (!problem.isEmpty()) {
        m_ui->untilBox->setFinding(problem);
        m_ui->until->setFocus();
        return;
    }
    if (auto ended = CareRecords(m_workplace.store()).end(m_record.key, m_ui->until->iso(), m_ui->reason->currentText().simplified()); !ended) {
        if (ended.error().detail == "until"_L1)
            m_ui->untilBox->setFinding(ended.error().message);
        else
            m_ui->message->setText(ended.error().message);
        m_ui->until->setFocus();
        return;
    }
    Q_EMIT saved(qlonglong(m_record.key));
}

bool CareEnd::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CareEnd::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        save();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Allpost
