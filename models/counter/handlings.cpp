// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/handlings.h"

#include "models/access/worker.h"
#include "models/calendar/workingtime.h"
#include "models/counter/counterrows.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

Error refused(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

/// Only what the data answers and nobody has to look at is there before anybody opened a bag.
QString presetState(const MatterMaterial &material, bool isKept, bool hasAgent)
{
    if (material.onlyAgent.value_or(false) && !hasAgent)
        return u"waived"_s;
    return isKept && material.dataKnown.value_or(false) && !material.originalNeeded.value_or(false) ? u"known"_s : u"missing"_s;
}

/// What a stranger said of themselves, for the form.
QJsonObject said(const CounterVisit &visit)
{
    QJsonObject json;
    for (const auto &[name, value] : {std::pair{u"resident.name"_s, visit.name}, {u"applicant.name"_s, visit.name}, {u"order.caller"_s, visit.name},
                                      {u"resident.phone"_s, visit.phone}, {u"order.caller_phone"_s, visit.phone}})
        if (!value.isEmpty())
            json.insert(name, value);
    return json;
}

bool isSettled(const QString &state)
{
    return state == "done"_L1 || state == "refused"_L1 || state == "dropped"_L1;
}

Status writeMaterials(const Store &store, UnitOfWork &work, HandlingDraft &draft)
{
    for (int i = 0; i < draft.materials.size(); ++i) {
        DraftMaterial &one = draft.materials[i];
        if (!one.key) {
            HandlingMaterial made{draft.key, one.material, one.name, i + 1, one.kind, one.copies, one.originalNeeded ? std::optional(true) : std::nullopt,
                                  one.state, one.note};
            auto key = work.create(made);
            if (!key)
                return key.error();
            one.key = *key;
            continue;
        }
        auto seen = Store::read(store.db(), HandlingMaterial::entity(), one.key);
        if (!seen)
            return seen.error();
        HandlingMaterial now = seen->as<HandlingMaterial>();
        now.state = one.state;
        now.note = one.note;
        if (auto changed = work.change(*seen, now); !changed)
            return changed.error();
    }
    return {};
}

} // namespace

Result<HandlingDraft> Handlings::begin(Key visit, Key matter)
{
    auto came = m_store.get<CounterVisit>(visit);
    auto card = Matters::card(m_store.db(), matter);
    if (!came || !card)
        return !came ? came.error() : card.error();
    if (came->resident) {
        auto open = CounterRows::number(m_store.db(), u"SELECT key FROM handling WHERE resident = ?1 AND matter = ?2 AND state IN ('begun', 'lacking') ORDER BY key DESC LIMIT 1"_s,
                                        {came->resident, matter});
        if (!open)
            return open.error();
        if (*open)
            return resume(visit, *open);
    }
    Handling handling;
    handling.matter = matter;
    handling.title = card->matter.name;
    return start(visit, handling, *card);
}

Result<HandlingDraft> Handlings::beginOther(Key visit, const QString &title)
{
    if (title.simplified().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say what is asked for."), u"title"_s};
    Handling handling;
    handling.title = title.simplified();
    return start(visit, handling, {});
}

Result<HandlingDraft> Handlings::start(Key visit, Handling handling, const MatterCard &matter)
{
    auto came = m_store.get<CounterVisit>(visit);
    if (!came)
        return came.error();
    if (came->state != "open"_L1)
        return refused(came->state == "waiting"_L1 ? Words::tr("Call the visitor to the counter first.") : Words::tr("This visit is over. Receive the visitor again."));
    auto count = CounterRows::number(m_store.db(), u"SELECT count(*) FROM handling WHERE visit = ?1"_s, {visit});
    if (!count)
        return count.error();
    handling.visit = visit;
    handling.resident = came->resident;
    handling.worker = m_store.worker();
    handling.state = u"begun"_s;
    handling.beganAt = CounterRows::moment(m_now());
    handling.receipt = u"%1-%2"_s.arg(came->number).arg(*count + 1);

    HandlingDraft draft;
    draft.matter = matter;
    for (int i = 0; i < matter.materials.size(); ++i) {
        const MatterMaterial &material = matter.materials.at(i);
        draft.materials.append({0, matter.materialKeys.at(i), material.name, material.kind, int(material.copies.value_or(1)), material.originalNeeded.value_or(false),
                                presetState(material, came->resident, !came->agentName.isEmpty()), {}, material.note});
        if (draft.materials.last().state == "waived"_L1)
            draft.materials.last().note = Words::tr("no agent came");
    }
    auto fields = CounterForm::filled(m_store, CounterForm::fields(matter.matter.formFields), came->resident, came->household, said(*came), m_now().date());
    if (!fields)
        return fields.error();
    handling.form = CounterForm::snapshot(*fields);

    auto work = UnitOfWork::begin(m_store, {u"handling.begin"_s});
    if (!work)
        return work.error();
    auto key = (*work)->create(handling);
    if (!key)
        return key.error();
    draft.key = *key;
    if (auto done = writeMaterials(m_store, **work, draft); !done)
        return done.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return open(*key);
}

Result<HandlingDraft> Handlings::open(Key handling) const
{
    auto seen = m_store.read(Handling::entity(), handling);
    if (!seen)
        return seen.error();
    return laidOut(handling, *seen);
}

Result<HandlingDraft> Handlings::laidOut(Key key, const Snapshot &seen) const
{
    HandlingDraft draft;
    draft.key = key;
    draft.seen = seen;
    draft.handling = seen.as<Handling>();
    draft.openedAt = m_now();
    if (draft.handling.matter) {
        auto card = Matters::card(m_store.db(), draft.handling.matter);
        if (!card)
            return card.error();
        draft.matter = *card;
    }
    auto rows = CounterRows::read<HandlingMaterial>(m_store.db(), u"WHERE t.handling = ?1 ORDER BY t.position, t.key"_s, {key});
    if (!rows)
        return rows.error();
    for (const auto &[row, material] : *rows) {
        const qsizetype place = material.material ? draft.matter.materialKeys.indexOf(material.material) : -1;
        draft.materials.append({row, material.material, material.name, material.kind, int(material.copies.value_or(1)), material.originalNeeded.value_or(false),
                                material.state, material.note, place < 0 ? QString() : draft.matter.materials.at(place).note});
    }
    auto visit = m_store.get<CounterVisit>(draft.handling.visit);
    if (!visit)
        return visit.error();
    QList<FormField> fields = CounterForm::fields(draft.matter.matter.formFields);
    // What was settled stays as it stood then; what is open knows what the records know today.
    if (draft.isOpen()) {
        auto filled = CounterForm::filled(m_store, fields, draft.handling.resident, visit->household, said(*visit), m_now().date());
        if (!filled)
            return filled.error();
        fields = *filled;
    }
    draft.fields = CounterForm::fromSnapshot(fields, draft.handling.form);
    if (draft.matter.key) {
        auto said = remarks(m_store, draft.matter, draft.handling.resident, key, m_now().date());
        auto guided = isGuided(m_store.db(), m_store.worker(), draft.matter);
        if (!said || !guided)
            return !said ? said.error() : guided.error();
        draft.remarks = *said;
        draft.guided = *guided;
    }
    return draft;
}

Result<HandlingDraft> Handlings::resume(Key visit, Key handling)
{
    auto draft = open(handling);
    auto came = m_store.get<CounterVisit>(visit);
    if (!draft || !came)
        return !draft ? draft : Result<HandlingDraft>(came.error());
    if (came->state != "open"_L1)
        return refused(Words::tr("This visit is over. Receive the visitor again."));
    if (isSettled(draft->handling.state))
        return refused(Words::tr("This matter is settled already. Begin it anew."));
    if (draft->handling.visit == visit || draft->handling.continuedIn == visit)
        return draft;
    auto done = keep(*draft, u"handling.continue"_s, [visit](Handling &now) { now.continuedIn = visit; });
    if (!done)
        return done.error();
    return draft;
}

Status Handlings::keep(HandlingDraft &draft, const QString &action, const std::function<void(Handling &)> &change, bool takesOver)
{
    const auto within = [&change](UnitOfWork &, Handling &now) {
        change(now);
        return Status();
    };
    return keepWith(draft, action, within, takesOver);
}

Status Handlings::keepWith(HandlingDraft &draft, const QString &action, const Within &change, bool takesOver)
{
    Handling now = draft.handling;
    now.form = CounterForm::snapshot(draft.fields);
    const qint64 seconds = draft.openedAt.isValid() ? qMax<qint64>(0, draft.openedAt.secsTo(m_now())) : 0;
    const qint64 spent = (seconds + 30) / 60;
    if (spent > 0)
        now.minutes = now.minutes.value_or(0) + spent;
    if (takesOver && now.worker != m_store.worker()) {
        now.worker = m_store.worker();
        now.handedTo = 0;
    }
    auto work = UnitOfWork::begin(m_store, {action});
    if (!work)
        return work.error();
    if (auto done = change(**work, now); !done)
        return done;
    if (auto changed = (*work)->change(draft.seen, now); !changed)
        return changed.error();
    if (auto done = writeMaterials(m_store, **work, draft); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    draft.handling = now;
    draft.openedAt = draft.openedAt.isValid() ? draft.openedAt.addSecs(spent * 60) : m_now();
    auto seen = m_store.read(Handling::entity(), draft.key);
    if (!seen)
        return seen.error();
    draft.seen = *seen;
    return {};
}

Status Handlings::mayAccept(const HandlingDraft &draft) const
{
    if (!draft.isOpen())
        return refused(Words::tr("This matter is no longer open: %1.").arg(CounterRows::label(u"handling_state", draft.handling.state)));
    if (const QString missing = draft.whatIsMissing(); !missing.isEmpty())
        return refused(missing);
    return {};
}

Result<QString> Handlings::dueOn(const HandlingDraft &draft) const
{
    if (!draft.matter.matter.limitDays)
        return QString();
    auto time = WorkingTime::of(m_store.db());
    if (!time)
        return time.error();
    return Moments::day(time->afterDays(Moments::of(m_now()), int(*draft.matter.matter.limitDays))).toString(Qt::ISODate);
}

Status Handlings::save(HandlingDraft &draft)
{
    if (!draft.isOpen())
        return refused(Words::tr("This matter is no longer open: %1.").arg(CounterRows::label(u"handling_state", draft.handling.state)));
    return keep(draft, u"handling.save"_s, [](Handling &) {});
}

Status Handlings::accept(HandlingDraft &draft)
{
    if (auto may = mayAccept(draft); !may)
        return may;
    auto due = dueOn(draft);
    if (!due)
        return due.error();
    return keep(draft, u"handling.accept"_s, [&due](Handling &now) {
        now.state = u"accepted"_s;
        now.noticeUntil.clear();
        now.dueOn = *due;
    });
}

Result<Key> Handlings::ofOrder(const Database &db, Key workOrder)
{
    return CounterRows::number(db, u"SELECT key FROM handling WHERE work_order = ?1 ORDER BY key DESC LIMIT 1"_s, {workOrder});
}

QDate Handlings::comeBackBy(int workingDays) const
{
    auto time = WorkingTime::of(m_store.db());
    return time ? Moments::day(time->afterDays(Moments::of(m_now()), workingDays)) : m_now().date().addDays(workingDays * 7 / 5);
}

Status Handlings::notice(HandlingDraft &draft, QDate until)
{
    if (!draft.isOpen())
        return refused(Words::tr("This matter is no longer open: %1.").arg(CounterRows::label(u"handling_state", draft.handling.state)));
    if (draft.isComplete())
        return refused(Words::tr("Nothing is missing: it can be accepted."));
    const QDate day = until.isValid() ? until : comeBackBy();
    if (day < m_now().date())
        return Error{ErrorCode::Invalid, Words::tr("The day to come back lies before today."), u"notice_until"_s};
    return keep(draft, u"handling.notice"_s, [day](Handling &now) {
        now.state = u"lacking"_s;
        now.noticeUntil = day.toString(Qt::ISODate);
    });
}

Status Handlings::finish(HandlingDraft &draft, const QString &note, Key paper)
{
    if (draft.isOpen())
        return refused(Words::tr("Accept it first."));
    if (isSettled(draft.handling.state))
        return refused(Words::tr("This matter is settled already."));
    // Who took it in stays the one who handled it.
    return keep(draft, u"handling.finish"_s, [&](Handling &now) {
        now.state = u"done"_s;
        now.endedAt = CounterRows::moment(m_now());
        now.note = note.trimmed().isEmpty() ? now.note : note.trimmed();
        now.paper = paper ? paper : now.paper;
    }, false);
}

Status Handlings::settle(HandlingDraft &draft, const QString &note, Key paper)
{
    if (auto may = mayAccept(draft); !may)
        return may;
    return keep(draft, u"handling.settle"_s, [&](Handling &now) {
        now.state = u"done"_s;
        now.noticeUntil.clear();
        now.endedAt = CounterRows::moment(m_now());
        now.note = note.trimmed().isEmpty() ? now.note : note.trimmed();
        now.paper = paper ? paper : now.paper;
    });
}

Status Handlings::mayPassOn(const HandlingDraft &draft) const
{
    if (draft.handling.state == "passed_on"_L1)
        return refused(Words::tr("This matter was passed on already."));
    return draft.handling.state == "accepted"_L1 ? Status() : mayAccept(draft);
}

namespace {

void nowPassedOn(Handling &now, const QString &due, Key workOrder)
{
    now.dueOn = now.state == "accepted"_L1 ? now.dueOn : due;
    now.state = u"passed_on"_s;
    now.noticeUntil.clear();
    now.workOrder = workOrder;
}

} // namespace

Status Handlings::passOn(HandlingDraft &draft, Key workOrder)
{
    if (!workOrder)
        return Error{ErrorCode::Invalid, Words::tr("There is no work order to pass it on with."), u"work_order"_s};
    auto due = dueOn(draft);
    if (auto may = mayPassOn(draft); !may || !due)
        return !may ? may : Status(due.error());
    return keep(draft, u"handling.pass"_s, [&](Handling &now) { nowPassedOn(now, *due, workOrder); });
}

Result<Key> Handlings::passOn(HandlingDraft &draft, const WorkOrder &order, const OrderStart &start)
{
    if (auto may = mayPassOn(draft); !may)
        return may.error();
    auto due = dueOn(draft);
    auto whole = Orders::completed(m_store, order, Moments::of(m_now()));
    if (!due || !whole)
        return !due ? due.error() : whole.error();
    whole->handling = draft.key;
    for (const Finding &finding : Orders::check(m_store.db(), *whole, Moments::of(m_now())))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    Key made = 0;
    const auto within = [&](UnitOfWork &work, Handling &now) -> Status {
        auto key = Orders::add(work, m_store, *whole, start);
        if (!key)
            return key.error();
        made = *key;
        nowPassedOn(now, *due, made);
        return {};
    };
    if (auto done = keepWith(draft, u"handling.pass"_s, within); !done)
        return done.error();
    return made;
}

Status Handlings::handOver(HandlingDraft &draft, Key worker, const QString &note)
{
    if (isSettled(draft.handling.state))
        return refused(Words::tr("This matter is settled already."));
    auto colleague = m_store.get<Worker>(worker);
    if (!colleague)
        return Error{ErrorCode::Invalid, Words::tr("Choose a colleague."), u"handed_to"_s};
    if (worker == draft.handling.worker && worker == m_store.worker())
        return refused(Words::tr("%1 has it already.").arg(colleague->name));
    if (colleague->inactive.value_or(false))
        return refused(Words::tr("%1 no longer works here.").arg(colleague->name));
    return keep(draft, u"handling.hand"_s, [&](Handling &now) {
        now.handedTo = worker;
        now.handedNote = note.trimmed();
    });
}

Status Handlings::take(HandlingDraft &draft)
{
    if (isSettled(draft.handling.state))
        return refused(Words::tr("This matter is settled already."));
    if (draft.handling.worker == m_store.worker() && !draft.handling.handedTo)
        return refused(Words::tr("It is on your desk already."));
    return keep(draft, u"handling.take"_s, [this](Handling &now) {
        now.worker = m_store.worker();
        now.handedTo = 0;
    });
}

Status Handlings::drop(HandlingDraft &draft, const QString &reason)
{
    if (isSettled(draft.handling.state))
        return refused(Words::tr("This matter is settled already."));
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say why it is dropped."), u"note"_s};
    return keep(draft, u"handling.drop"_s, [&](Handling &now) {
        now.state = u"dropped"_s;
        now.endedAt = CounterRows::moment(m_now());
        now.note = reason.trimmed();
    });
}

Status Handlings::reopen(HandlingDraft &draft, const QString &reason)
{
    if (draft.isOpen())
        return refused(Words::tr("It is open already."));
    if (draft.handling.refusedPaper)
        return refused(Words::tr("This matter is settled already."));
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say why it is taken back."), u"note"_s};
    return keep(draft, u"handling.reopen"_s, [&reason](Handling &now) {
        now.state = u"begun"_s;
        now.endedAt.clear();
        now.dueOn.clear();
        now.workOrder = 0;
        now.note = reason.trimmed();
    });
}

Result<Key> Handlings::refuse(Key visit, Key refusedPaper)
{
    auto came = m_store.get<CounterVisit>(visit);
    auto paper = m_store.get<RefusedPaper>(refusedPaper);
    if (!came || !paper)
        return !came ? came.error() : paper.error();
    if (came->state != "open"_L1)
        return refused(Words::tr("This visit is over. Receive the visitor again."));
    auto count = CounterRows::number(m_store.db(), u"SELECT count(*) FROM handling WHERE visit = ?1"_s, {visit});
    if (!count)
        return count.error();
    Handling handling;
    handling.visit = visit;
    handling.refusedPaper = refusedPaper;
    handling.title = paper->name;
    handling.resident = came->resident;
    handling.worker = m_store.worker();
    handling.state = u"refused"_s;
    handling.beganAt = CounterRows::moment(m_now());
    handling.endedAt = handling.beganAt;
    handling.receipt = u"%1-%2"_s.arg(came->number).arg(*count + 1);
    return UnitOfWork::createOne(m_store, {u"handling.refuse"_s}, handling);
}

Result<CounterOrderDraft> Handlings::orderDraft(const HandlingDraft &draft) const
{
    auto visit = m_store.get<CounterVisit>(draft.handling.visit);
    if (!visit)
        return visit.error();
    CounterOrderDraft order;
    order.handling = draft.key;
    order.title = draft.handling.title;
    order.resident = draft.handling.resident;
    order.household = visit->household;
    order.caller = visit->name;
    order.phone = visit->phone;
    order.category = draft.matter.matter.orderCategory;
    order.decidedBy = draft.matter.matter.decidedBy;
    order.limitDays = draft.matter.matter.limitDays;
    for (const DraftMaterial &material : draft.materials)
        if (material.state == "brought"_L1 || material.state == "known"_L1)
            order.materials << material.name;
    QStringList text{Words::tr("Asked for at the counter on %1, receipt %2: %3.").arg(draft.handling.beganAt.left(10), draft.handling.receipt, draft.handling.title)};
    if (!order.decidedBy.isEmpty())
        text << Words::tr("To be decided by: %1.").arg(order.decidedBy);
    if (!order.materials.isEmpty())
        text << Words::tr("With it go: %1.").arg(order.materials.join(Words::tr(", ")));
    if (!draft.handling.note.isEmpty())
        text << draft.handling.note;
    order.text = text.join(u'\n');
    return order;
}

Result<WorkOrder> Handlings::orderFor(const HandlingDraft &draft) const
{
    auto said = orderDraft(draft);
    auto time = WorkingTime::of(m_store.db());
    if (!said || !time)
        return !said ? said.error() : time.error();
    WorkOrder order;
    order.title = said->title;
    order.text = said->text;
    order.category = said->category;
    order.resident = said->resident;
    order.household = said->household;
    order.caller = said->caller;
    order.phone = said->phone;
    order.channel = u"counter"_s;
    order.handling = draft.key;
    auto whole = Orders::completed(m_store, order, Moments::of(m_now()));
    if (!whole)
        return whole;
    // A matter's own limit stands where its category has none.
    if (!whole->limitHandle && said->limitDays)
        whole->limitHandle = *said->limitDays * time->minutesOfDay();
    return whole;
}

} // namespace Allpost
