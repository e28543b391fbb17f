// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/counterdesk.h"

#include "forms/shared/workplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Allpost {

using namespace Qt::StringLiterals;

CounterDesk::CounterDesk(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace), m_drafts(workplace.store()) {}

Counter CounterDesk::counter() const
{
    return Counter(m_workplace.store());
}

Handlings CounterDesk::handlings() const
{
    return Handlings(m_workplace.store());
}

QList<HandlingLine> CounterDesk::asked() const
{
    if (!m_visit)
        return {};
    auto lines = counter().handlings(m_visit);
    return lines ? *lines : QList<HandlingLine>();
}

qint64 CounterDesk::seconds() const
{
    const qint64 now = m_draft.openedAt.isValid() ? m_draft.openedAt.secsTo(QDateTime::currentDateTime()) : 0;
    return m_draft.handling.minutes.value_or(0) * 60 + qMax<qint64>(0, now);
}

void CounterDesk::move(Stage stage)
{
    m_stage = stage;
    Q_EMIT moved();
}

void CounterDesk::choose(const Arrival &who)
{
    if (!leave())
        return;
    m_who = who;
    if (who.resident)
        if (auto mine = counter().atDesk(m_workplace.store().worker()))
            for (const CounterVisitLine &line : *mine)
                if (line.visit.resident == who.resident && line.visit.arrivedAt.left(10) == QDate::currentDate().toString(Qt::ISODate)) {
                    m_visit = line.key;
                    m_number = line.visit.number;
                }
    move(Stage::Person);
}

Status CounterDesk::goOn(Key visit)
{
    auto line = counter().visit(visit);
    if (!line)
        return line.error();
    if (line->visit.state == "waiting"_L1)
        if (auto called = counter().call(visit); !called)
            return called;
    if (!leave())
        return {};
    const CounterVisit &v = line->visit;
    m_who = {v.resident, v.household, v.name, v.phone, v.idNote, v.agentName, v.agentRelation, v.agentId, v.note};
    m_visit = visit;
    m_number = v.number;
    move(Stage::Person);
    return {};
}

Status CounterDesk::setAgent(const QString &name, const QString &relation, const QString &id)
{
    m_who.agentName = name;
    m_who.agentRelation = relation;
    m_who.agentId = id;
    if (m_visit) {
        auto seen = m_workplace.store().read(CounterVisit::entity(), m_visit);
        if (!seen)
            return seen.error();
        CounterVisit now = seen->as<CounterVisit>();
        now.agentName = name;
        now.agentRelation = relation;
        now.agentId = id;
        if (auto changed = counter().change(*seen, now); !changed)
            return changed.error();
    }
    // An agent shows papers of their own: the matter in front asks for them from now on.
    if (m_stage == Stage::Matter && m_draft.isOpen()) {
        for (DraftMaterial &material : m_draft.materials) {
            const qsizetype place = m_draft.matter.materialKeys.indexOf(material.material);
            if (place < 0 || !m_draft.matter.materials.at(place).onlyAgent.value_or(false))
                continue;
            material.state = name.isEmpty() ? u"waived"_s : material.state == "waived"_L1 ? u"missing"_s : material.state;
            material.note = name.isEmpty() ? tr("no agent came") : QString();
        }
        touch();
    }
    Q_EMIT moved();
    return {};
}

Status CounterDesk::identify(Key resident)
{
    if (m_visit) {
        if (auto done = counter().identify(m_visit, resident); !done)
            return done;
        return goOn(m_visit);
    }
    m_who.resident = resident;
    m_who.household = 0;
    m_who.name.clear();
    Q_EMIT moved();
    return {};
}

bool CounterDesk::leave()
{
    if (!putAside())
        return false;
    m_who = {};
    m_visit = 0;
    m_number.clear();
    if (m_stage != Stage::Hall)
        move(Stage::Hall);
    return true;
}

Status CounterDesk::ensureVisit()
{
    if (m_visit)
        return {};
    auto made = counter().receive(m_who);
    if (!made)
        return made.error();
    m_visit = *made;
    if (auto line = counter().visit(m_visit)) {
        m_number = line->visit.number;
        m_who.name = line->visit.name;
        m_who.household = line->visit.household;
    }
    return {};
}

Status CounterDesk::lay(const Result<HandlingDraft> &draft)
{
    if (!draft)
        return draft.error();
    m_draft = *draft;
    m_touched = false;
    recover();
    move(Stage::Matter);
    return {};
}

Status CounterDesk::begin(Key matter)
{
    if (!putAside())
        return {};
    if (auto there = ensureVisit(); !there)
        return there;
    return lay(handlings().begin(m_visit, matter));
}

Status CounterDesk::beginOther(const QString &title)
{
    if (!putAside())
        return {};
    if (auto there = ensureVisit(); !there)
        return there;
    return lay(handlings().beginOther(m_visit, title));
}

Status CounterDesk::take(Key handling)
{
    auto draft = handlings().open(handling);
    if (!draft)
        return draft.error();
    if (!putAside())
        return {};
    const bool isTheirs = m_stage != Stage::Hall && draft->handling.resident && draft->handling.resident == m_who.resident;
    if (!isTheirs && draft->handling.visit != m_visit) {
        // Somebody else's: they stand at the counter now.
        auto came = counter().visit(draft->handling.visit);
        if (!came)
            return came.error();
        if (draft->handling.resident)
            choose({draft->handling.resident});
        else if (came->visit.state == "open"_L1 || came->visit.state == "waiting"_L1) {
            if (auto done = goOn(draft->handling.visit); !done)
                return done;
        } else {
            choose({0, 0, came->visit.name, came->visit.phone, came->visit.idNote});
        }
    }
    const QString state = draft->handling.state;
    if (state == "done"_L1 || state == "refused"_L1 || state == "dropped"_L1)
        return lay(handlings().open(handling));
    if (auto there = ensureVisit(); !there)
        return there;
    auto resumed = handlings().resume(m_visit, handling);
    if (resumed && resumed->handling.handedTo == m_workplace.store().worker())
        if (auto taken = handlings().take(*resumed); !taken)
            return taken;
    return lay(resumed);
}

Result<Key> CounterDesk::refuse(Key paper)
{
    if (auto there = ensureVisit(); !there)
        return there.error();
    auto made = handlings().refuse(m_visit, paper);
    if (made)
        Q_EMIT moved();
    return made;
}

bool CounterDesk::putAside()
{
    if (m_stage != Stage::Matter)
        return true;
    if (m_touched && m_draft.isOpen())
        if (auto saved = save(); !saved) {
            m_workplace.complain(saved.error());
            return false;
        }
    m_draft = {};
    m_touched = false;
    move(Stage::Person);
    return true;
}

void CounterDesk::touch()
{
    if (m_stage != Stage::Matter)
        return;
    m_touched = true;
    QJsonArray materials;
    for (const DraftMaterial &material : std::as_const(m_draft.materials))
        materials.append(QJsonArray{qint64(material.key), material.state, material.note});
    const QJsonObject kept{{u"materials"_s, materials}, {u"form"_s, CounterForm::snapshot(m_draft.fields)}};
    m_drafts.keep(draftName(), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    Q_EMIT changed();
}

/// What a crash left unsaved is taken in where the matter is still open.
void CounterDesk::recover()
{
    m_recovered = false;
    const auto draft = m_drafts.find(draftName());
    if (!draft || draft->content.isEmpty() || !m_draft.isOpen())
        return;
    const QJsonObject kept = QJsonDocument::fromJson(draft->content.toUtf8()).object();
    for (const QJsonValue &one : kept[u"materials"_s].toArray())
        for (DraftMaterial &material : m_draft.materials)
            if (material.key == Key(one[0].toInteger())) {
                material.state = one[1].toString();
                material.note = one[2].toString();
            }
    m_draft.fields = CounterForm::fromSnapshot(m_draft.fields, kept[u"form"_s].toString());
    m_recovered = m_touched = true;
}

Status CounterDesk::stepped(const Status &done)
{
    if (!done)
        return done;
    m_drafts.drop(draftName());
    m_touched = m_recovered = false;
    Q_EMIT changed();
    return done;
}

Status CounterDesk::save()
{
    return stepped(handlings().save(m_draft));
}

Status CounterDesk::notice(QDate until)
{
    return stepped(handlings().notice(m_draft, until));
}

Status CounterDesk::accept()
{
    return stepped(handlings().accept(m_draft));
}

Status CounterDesk::finish(const QString &note)
{
    return stepped(m_draft.isOpen() ? handlings().settle(m_draft, note) : handlings().finish(m_draft, note));
}

Status CounterDesk::handOver(Key worker, const QString &note)
{
    return stepped(handlings().handOver(m_draft, worker, note));
}

Status CounterDesk::drop(const QString &reason)
{
    return stepped(handlings().drop(m_draft, reason));
}

Status CounterDesk::passOn()
{
    auto order = handlings().orderFor(m_draft);
    if (!order)
        return order.error();
    auto made = handlings().passOn(m_draft, *order);
    if (!made)
        return made.error();
    return stepped({});
}

Status CounterDesk::reopen(const QString &reason)
{
    return stepped(handlings().reopen(m_draft, reason));
}

Status CounterDesk::end()
{
    if (!putAside())
        return {};
    if (m_visit)
        if (auto done = counter().end(m_visit); !done)
            return done;
    leave();
    return {};
}

} // namespace Allpost
