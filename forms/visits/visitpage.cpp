// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/visitpage.h"
#include "ui_visitpage.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "forms/visits/visitsubject.h"
#include "models/access/drafts.h"
#include "models/residents/finder.h"
#include "models/residents/residents.h"
#include "models/views/roles.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostHits = 12;
} // namespace

VisitPage::VisitPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::VisitPage>()), m_drafts(std::make_unique<Drafts>(workplace.store())), m_hits(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->entry->setWorkplace(&workplace);
    m_ui->before->setWorkplace(&workplace);
    m_ui->draft->setTone(Tone::Accent);
    m_ui->hits->setModel(m_hits);
    m_ui->hits->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (QScrollArea *scroll : {m_ui->entryScroll, m_ui->beforeScroll}) {
        scroll->viewport()->setAutoFillBackground(false);
        scroll->widget()->setAutoFillBackground(false);
    }
    connect(m_ui->before, &VisitTimeline::refreshed, this, [this] {
        m_ui->beforeCard->setCount(m_ui->before->count() ? QString::number(m_ui->before->count()) : QString());
    });
    connect(m_ui->entry, &VisitEntry::touched, this, [this] {
        m_ui->draft->hide();
        if (m_ui->entry->isModified())
            m_drafts->keep(draftName(), QString::fromUtf8(QJsonDocument(m_ui->entry->typed()).toJson(QJsonDocument::Compact)));
    });
    connect(m_ui->entry, &VisitEntry::finished, this, &VisitPage::save);
    connect(m_ui->draft, &Banner::acted, this, &VisitPage::takeDraft);
    connect(m_ui->search, &QLineEdit::textEdited, this, &VisitPage::showHits);
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->rowCount())
            begin({0, m_hits->item(qMax(0, m_ui->hits->currentIndex().row()))->data(Qt::UserRole).toLongLong()});
    });
    connect(m_ui->hits, &Table::opened, this, [this](const QModelIndex &index) { begin({0, index.siblingAtColumn(0).data(Qt::UserRole).toLongLong()}); });
    connect(&workplace.finder(), &ResidentFinder::ready, this, &VisitPage::showHits);
    addCommands();
}

VisitPage::~VisitPage() = default;

VisitEntry *VisitPage::entry() const
{
    return m_ui->entry;
}

void VisitPage::addCommands()
{
    QAction *save = addCommand("visit.save", tr("Note the visit"), u"check"_s, Qt::Key_F10, [this] { this->save(); });
    addCommand("visit.savetoo", tr("Save the visit"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] { this->save(); });
    QAction *leave = addCommand("visit.leave", tr("Leave it"), u"x"_s, Qt::Key_Escape, [this] { workplace().back(); });
    QAction *remove = addCommand("visit.remove", tr("Take the visit back"), u"trash-2"_s, {}, [this] { this->remove(); });
    QAction *order = addCommand("visit.order", tr("Make an order of it"), u"clipboard-list"_s, Qt::Key_F6, [this] { makeOrder(); });
    auto button = [&](QAction *action, Button::Kind kind) {
        auto *made = new Button(action->text(), action->property("iconName").toString(), {}, kind);
        made->follow(action);
        m_ui->bar->addButton(made);
        return made;
    };
    button(remove, Button::Danger)->setObjectName(u"removeVisit"_s);
    button(leave, Button::Normal);
    button(order, Button::Normal)->setObjectName(u"orderOfVisit"_s);
    button(save, Button::Primary)->setObjectName(u"saveVisit"_s);
}

QString VisitPage::title() const
{
    return m_name.isEmpty() ? tr("Note a visit") : tr("Visit: %1").arg(m_name);
}

void VisitPage::show(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    if (const Key visit = map.value(u"visit"_s).toLongLong()) {
        edit(visit);
        return;
    }
    const VisitSubject subject{map.value(u"household"_s).toLongLong(), map.value(u"resident"_s).toLongLong()};
    if (subject.isEmpty())
        ask();
    else
        begin(subject);
}

void VisitPage::ask()
{
    m_seen = {};
    m_subject = {};
    m_name.clear();
    m_ui->head->setTitle(tr("Note a visit"));
    m_ui->head->setSubtitle(tr("Who was visited?"));
    m_ui->pages->setCurrentWidget(m_ui->askPage);
    m_ui->bar->hide();
    m_ui->draft->hide();
    m_ui->search->clear();
    showHits();
    m_ui->search->setFocus();
}

void VisitPage::showHits()
{
    m_hits->clear();
    const QString text = m_ui->search->text().trimmed();
    if (!text.isEmpty() && workplace().finder().isReady()) {
        auto lines = workplace().finder().lines(workplace().finder().search(text, MostHits).hits);
        if (lines)
            for (const FoundResident &line : *lines) {
                auto *name = new QStandardItem(line.name);
                name->setData(qlonglong(line.key), Qt::UserRole);
                name->setData(true, StrongRole);
                auto *address = new QStandardItem(line.address);
                auto *age = new QStandardItem(ResidentTexts::sexAndAge(line.sex, line.birthDate));
                m_hits->appendRow({name, age, address});
            }
    }
    m_hits->setHorizontalHeaderLabels({tr("Name"), tr("Sex and age"), tr("Address")});
    m_ui->hits->setVisible(m_hits->rowCount() > 0);
    m_ui->nobody->setVisible(m_hits->rowCount() == 0);
    m_ui->nobody->setTitle(text.isEmpty() ? tr("Who was visited?") : tr("Nobody fits “%1”").arg(text));
    m_ui->nobody->setHelp(text.isEmpty() ? tr("Name, pinyin initials, door or the last digits of a number; Enter takes the first.")
                                         : tr("Looked at names, pinyin, numbers, phones and addresses."));
    if (m_hits->rowCount())
        m_ui->hits->setCurrentIndex(m_hits->index(0, 0));
}

void VisitPage::begin(const VisitSubject &subject)
{
    m_seen = {};
    m_subject = subject;
    Visit visit;
    visit.household = subject.household;
    visit.resident = subject.resident;
    visit.visitedOn = QDate::currentDate().toString(Qt::ISODate);
    visit.worker = workplace().store().worker();
    if (!visit.household)
        if (auto household = Visits::householdOf(workplace().store().db(), subject.resident))
            m_subject.household = visit.household = *household;
    // In a household of one it is that person who was visited.
    if (!visit.resident)
        if (auto members = Residents(workplace().store()).members(visit.household); members && members->size() == 1)
            m_subject.resident = visit.resident = members->first().resident;
    showSubject();
    m_ui->entry->begin(visit);
    offerDraft();
}

void VisitPage::edit(Key visit)
{
    auto seen = workplace().store().read(Visit::entity(), visit);
    if (!seen) {
        workplace().complain(seen.error());
        ask();
        return;
    }
    m_seen = *seen;
    const Visit was = seen->as<Visit>();
    m_subject = {was.household, was.resident};
    showSubject();
    m_ui->entry->begin(was);
    offerDraft();
}

void VisitPage::showSubject()
{
    QStringList facts;
    m_name.clear();
    if (m_subject.resident) {
        if (auto person = workplace().store().get<Resident>(m_subject.resident)) {
            m_name = person->name;
            facts << ResidentTexts::sexAndAge(person->sex, person->birthDate);
        }
        if (auto ties = Residents(workplace().store()).ties(m_subject.resident))
            facts << ties->address.longText();
    } else if (auto members = Residents(workplace().store()).members(m_subject.household); members && !members->isEmpty()) {
        m_name = tr("household of %1").arg(members->first().name);
        if (auto ties = Residents(workplace().store()).ties(members->first().resident))
            facts << ties->address.longText();
        facts << tr("%n people", nullptr, int(members->size()));
    }
    facts.removeAll(QString());
    m_ui->head->setTitle(m_seen.key ? tr("Visit: %1").arg(m_name) : tr("Note a visit: %1").arg(m_name));
    m_ui->head->setSubtitle(facts.join(u" · "_s));
    m_ui->before->setSubject(m_subject);
    m_ui->pages->setCurrentWidget(m_ui->entryPage);
    m_ui->bar->show();
    m_ui->bar->setMessage({});
    m_ui->bar->findChild<Button *>(u"removeVisit"_s)->setVisible(m_seen.key != 0);
    m_ui->bar->findChild<Button *>(u"saveVisit"_s)->setText(m_seen.key ? tr("Save the visit") : tr("Note the visit"));
    workplace().titleChanged();
}

void VisitPage::save()
{
    const bool fresh = !m_seen.key;
    const QString name = m_name;
    if (!keepVisit())
        return;
    workplace().back();
    workplace().say(fresh ? tr("Visit noted: %1").arg(name) : tr("Saved"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

/// The visit is noted first, so that the order can name it and the visit show what became of it.
void VisitPage::makeOrder()
{
    if (m_ui->pages->currentWidget() != m_ui->entryPage) {
        workplace().go({u"order-entry"_s, {}});
        return;
    }
    const Visit typed = m_ui->entry->visit();
    if (typed.need.isEmpty() && typed.hazard.isEmpty() && typed.followUp.isEmpty() && typed.found.isEmpty()) {
        m_ui->bar->setMessage(tr("Write what was found, needed or seen first: the order is made of it."), Tone::Warn);
        return;
    }
    if (const Key visit = keepVisit()) {
        // The way back from the order leads to where the visit began.
        workplace().back();
        workplace().go({u"order-entry"_s, QVariantMap{{u"visit"_s, qlonglong(visit)}}});
    }
}

Key VisitPage::keepVisit()
{
    if (m_ui->pages->currentWidget() != m_ui->entryPage)
        return 0;
    if (!m_ui->entry->check()) {
        m_ui->bar->setMessage(tr("Not saved yet: see the fields marked red."), Tone::Bad);
        return 0;
    }
    Visits visits(workplace().store());
    const Visit visit = m_ui->entry->visit();
    Result<Key> kept = m_seen.key;
    if (m_seen.key) {
        if (auto changed = visits.change(m_seen, visit, m_ui->entry->photo()); !changed)
            kept = changed.error();
    } else {
        kept = visits.add(visit, m_ui->entry->photo());
    }
    if (!kept) {
        // What was typed stays where it is.
        m_ui->bar->setMessage(kept.error().message, Tone::Bad);
        workplace().complain(kept.error());
        return 0;
    }
    m_drafts->drop(draftName());
    m_ui->entry->begin(visit);
    return *kept;
}

void VisitPage::remove()
{
    if (!m_seen.key)
        return;
    if (auto removed = Visits(workplace().store()).remove(m_seen.key); !removed) {
        workplace().complain(removed.error());
        return;
    }
    m_drafts->drop(draftName());
    m_ui->entry->begin(m_seen.as<Visit>());
    workplace().back();
    workplace().say(tr("The visit is taken back."), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

QString VisitPage::draftName() const
{
    return m_seen.key ? u"visit:%1"_s.arg(m_seen.key) : u"visit:new:%1:%2"_s.arg(m_subject.household).arg(m_subject.resident);
}

void VisitPage::offerDraft()
{
    const auto draft = m_drafts->find(draftName());
    m_draft = draft ? draft->content : QString();
    m_ui->draft->setVisible(draft.has_value());
    m_ui->draft->setText(tr("A visit was typed here and not saved."));
    m_ui->draft->setAction(tr("Take it back in"), {});
}

void VisitPage::takeDraft()
{
    m_ui->draft->hide();
    m_ui->entry->setTyped(QJsonDocument::fromJson(m_draft.toUtf8()).object());
}

bool VisitPage::leave()
{
    if (m_ui->pages->currentWidget() == m_ui->entryPage && m_ui->entry->isModified())
        workplace().say(tr("Not saved; what was typed is kept as a draft."));
    return true;
}

void VisitPage::refresh()
{
    m_ui->before->refresh();
}

bool VisitPage::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows choose among the hits while the text goes on being typed.
    if (watched == m_ui->search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_ui->hits->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && row >= 0 && row < m_hits->rowCount()) {
            m_ui->hits->setCurrentIndex(m_hits->index(row, 0));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace Allpost
