// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/care/carecard.h"

#include "forms/care/careeditor.h"
#include "forms/care/carerow.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"
#include "models/access/rights.h"
#include "models/residents/residents.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

CareCard::CareCard(QWidget *parent) : Card(parent), m_rows(new QVBoxLayout(this))
{
    setTitle(tr("Care"));
    setPadding(0);
    m_rows->setSpacing(0);
    auto *plus = new Button(tr("Add"), u"plus"_s, u"Ctrl+G"_s, Button::Quiet);
    plus->setObjectName(u"addCare"_s);
    connect(plus, &QAbstractButton::clicked, this, &CareCard::add);
    setCorner(plus);
    // Enter goes from input to input without the page's scrolling following by itself.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || !m_editor || !m_editor->isAncestorOf(now))
            return;
        for (QWidget *at = parentWidget(); at; at = at->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(at))
                return scroll->ensureWidgetVisible(now, 0, Space::xl);
    });
}

void CareCard::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
    connect(workplace, &Workplace::revealedChanged, this, [this] {
        m_read.clear();
        refresh();
    });
    connect(workplace, &Workplace::workerChanged, this, [this] {
        m_noted.clear();
        m_read.clear();
        // What the one before was typing is not for the next.
        close(0);
    });
    connect(&workplace->store(), &Store::committed, this, [this](const ChangeSet &changes) {
        const bool concerned = changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &change) {
            return change.entity->name.startsWith("care"_L1) || change.entity->name == "visit"_L1 || change.entity->name == "membership"_L1;
        });
        if (concerned && isVisible()) {
            m_read.clear();
            refresh();
        }
    });
}

void CareCard::setResident(Key resident)
{
    auto ties = m_workplace && resident ? Residents(m_workplace->store()).ties(resident) : Result<ResidentTies>(Error{});
    show(resident, ties ? ties->household : 0);
}

void CareCard::setHousehold(Key household)
{
    show(0, household);
}

void CareCard::show(Key resident, Key household)
{
    if (resident != m_resident || (!resident && household != m_household)) {
        delete m_editor;
        m_editedRecord = 0;
        m_pastShown = false;
        m_noted.clear();
        m_read.clear();
    }
    m_resident = resident;
    m_household = household;
    refresh();
}

bool CareCard::isModified() const
{
    const auto *editor = qobject_cast<const CareEditor *>(m_editor.data());
    return editor && editor->isModified();
}

void CareCard::refresh()
{
    if (!m_workplace)
        return;
    const auto *row = qobject_cast<CareRow *>(focusWidget());
    const Key focused = row && row->hasFocus() ? row->record().key : 0;
    rebuild();
    if (focused)
        for (CareRow *now : findChildren<CareRow *>())
            if (now->record().key == focused)
                now->setFocus();
}

void CareCard::addRow(const CareRecord &record, bool mayChange)
{
    auto *row = new CareRow(record, m_resident != 0, m_workplace->revealed(), mayChange);
    connect(row, &CareRow::changeWanted, this, [this, row] { edit(row->record()); });
    connect(row, &CareRow::endWanted, this, [this, row] { end(row->record()); });
    m_rows->addWidget(row);
    // At once: it may be given the focus before the layout comes to it.
    row->show();
}

void CareCard::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget() && item->widget() != m_editor)
            item->widget()->deleteLater();
        if (item->widget() && item->widget() != m_editor)
            item->widget()->hide();
        delete item;
    }
    if (!m_resident && !m_household)
        return;
    CareRecords records(m_workplace->store());
    auto found = m_resident ? records.ofResident(m_resident) : records.ofHousehold(m_household);
    if (!found) {
        m_rows->addWidget(new Label(found.error().message, Theme::Type::Small, Tone::Bad));
        return;
    }
    QList<CareRecord> fresh;
    for (const CareRecord &record : std::as_const(*found))
        if (record.group.isRestricted && !m_noted.contains(record.key)) {
            m_noted.insert(record.key);
            fresh << record;
        }
    if (auto noted = records.noteSeen(fresh); !noted)
        m_workplace->complain(noted.error());
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    int past = 0;
    int current = 0;
    for (CareRecord &record : *found) {
        if (record.group.isRestricted && m_workplace->revealed()) {
            if (!m_read.contains(record.key)) {
                auto read = records.read(record.key);
                if (!read) {
                    m_workplace->complain(read.error());
                    continue;
                }
                m_read.insert(record.key, *read);
            }
            record = m_read.value(record.key);
        }
        if (record.isCurrent(today))
            ++current;
        else if (++past; !m_pastShown)
            continue;
        if (record.key == m_editedRecord && m_editor)
            m_rows->addWidget(m_editor);
        else
            addRow(record, Rights::may(m_workplace->store(), m_workplace->store().worker(), u"care.change", record.group.group));
    }
    if (m_editor && !m_editedRecord)
        m_rows->insertWidget(0, m_editor);
    setCount(current ? QLocale().toString(current) : QString());
    if (!current && !m_editor) {
        auto *nothing = new Label(tr("In no group today"), Theme::Type::Small, Tone::Ink3);
        nothing->setContentsMargins(Space::m, 0, Space::m, Space::s);
        m_rows->insertWidget(0, nothing);
    }
    if (past) {
        auto *fold = new Button(m_pastShown ? tr("Hide past records") : tr("%n past records", nullptr, past), m_pastShown ? u"chevron-up"_s : u"chevron-down"_s, {}, Button::Quiet);
        fold->setObjectName(u"pastCare"_s);
        connect(fold, &QAbstractButton::clicked, this, [this] {
            m_pastShown = !m_pastShown;
            rebuild();
            if (auto *again = findChild<Button *>(u"pastCare"_s))
                again->setFocus();
        });
        auto *line = new QWidget;
        auto *left = new QHBoxLayout(line);
        left->setContentsMargins(Space::xs, Space::xs, Space::xs, Space::xs);
        left->addWidget(fold);
        left->addStretch();
        m_rows->addWidget(line);
    }
}

void CareCard::open(QWidget *editor, Key record)
{
    delete m_editor;
    m_editor = editor;
    m_editedRecord = record;
    rebuild();
    editor->show();
}

void CareCard::add()
{
    if (!m_workplace || (!m_resident && !m_household))
        return;
    if (qobject_cast<CareEditor *>(m_editor.data()) && !m_editedRecord) {
        m_editor->setFocus();
        return;
    }
    auto *editor = new CareEditor(*m_workplace, this);
    connect(editor, &CareEditor::left, this, [this] { close(0); });
    connect(editor, &CareEditor::saved, this, [this](qlonglong record) {
        close(Key(record));
        m_workplace->say(tr("Noted"), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace->undo(); }});
    });
    open(editor, 0);
    editor->add(m_resident, m_household);
}

void CareCard::edit(const CareRecord &record)
{
    auto *editor = new CareEditor(*m_workplace, this);
    connect(editor, &CareEditor::left, this, [this, key = record.key] { close(key); });
    connect(editor, &CareEditor::saved, this, [this](qlonglong key) {
        close(Key(key));
        m_workplace->say(tr("Saved"), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace->undo(); }});
    });
    const CareRecord copy = record;
    open(editor, copy.key);
    editor->edit(copy);
}

void CareCard::end(const CareRecord &record)
{
    auto *editor = new CareEnd(*m_workplace, record, this);
    const QString name = record.group.title();
    connect(editor, &CareEnd::left, this, [this, key = record.key] { close(key); });
    connect(editor, &CareEnd::saved, this, [this, name](qlonglong key) {
        close(Key(key));
        m_workplace->say(tr("%1 ended").arg(name), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace->undo(); }});
    });
    open(editor, record.key);
    editor->begin();
}

void CareCard::close(Key focus)
{
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
    }
    m_editedRecord = 0;
    if (!m_workplace)
        return;
    rebuild();
    for (CareRow *row : findChildren<CareRow *>())
        if (focus && row->record().key == focus && !row->isHidden()) {
            row->setFocus();
            return;
        }
    if (auto *plus = findChild<Button *>(u"addCare"_s))
        plus->setFocus();
}

} // namespace Allpost
