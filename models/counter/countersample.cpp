// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/countersample.h"

#include "models/access/workers.h"
#include "models/calendar/workingtime.h"
#include "models/counter/counterform.h"
#include "models/counter/counterrows.h"
#include "models/counter/handling.h"
#include "models/counter/matters.h"
#include "models/store/unitofwork.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// What a community is asked for most, the most frequent first.
const QStringList Frequent{u"resident_medical_insurance"_s, u"high_age_allowance_apply"_s, u"pension_certification"_s, u"elder_transit_card"_s, u"resident_update"_s,
                           u"temporary_relief_apply"_s, u"low_income_change"_s, u"floating_register"_s, u"heating_complaint"_s, u"disability_aid_device"_s,
                           u"family_doctor"_s, u"residence_note"_s, u"points_account"_s, u"legal_aid"_s, u"childcare_subsidy"_s, u"volunteer_register"_s,
                           u"unemployment_registration"_s, u"preferential_card"_s, u"letter_intro"_s, u"mediation_apply"_s};

struct Person
{
    Key key = 0;
    Key household = 0;
    QString name = {};
    QString phone = {};
    QString birthDate = {};
};

class CounterSample
{
public:
    CounterSample(Store &store, UnitOfWork &work, const CounterSampleOptions &options, WorkingTime calendar)
        : m_store(store), m_work(work), m_options(options), m_calendar(std::move(calendar)), m_random(options.seed + 77)
    {
    }

    Status run(const Progress &progress)
    {
        if (auto done = read(); !done)
            return done;
        if (m_people.isEmpty() || m_matters.isEmpty() || m_workers.isEmpty())
            return {};
        if (auto done = skills(); !done)
            return done;
        const QDate first = m_options.today.addMonths(-m_options.months);
        for (QDate day = first; day < m_options.today; day = day.addDays(1)) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
            if (!m_calendar.isWorkingDay(day))
                continue;
            const int visits = qMax(1, m_options.visitsADay + below(3) - 1);
            for (int i = 0; i < visits; ++i)
                if (auto done = visit(day, i, QTime(8, 40).addSecs((i * 440 / visits + below(20)) * 60)); !done)
                    return done;
        }
        return today();
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    Status read()
    {
        Statement people(m_store.db(), u"SELECT r.key, m.household, r.name, r.phone, r.birth_date FROM resident r JOIN membership m ON m.resident = r.key AND m.until IS NULL "
                                       "WHERE r.died_on IS NULL AND r.birth_date < ?1 AND r.phone IS NOT NULL ORDER BY r.key LIMIT 3000"_s);
        people.bind(1, m_options.today.addYears(-18).toString(Qt::ISODate));
        for (;;) {
            auto more = people.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            m_people.append({people.number(0), people.number(1), people.text(2), people.text(3), people.text(4)});
            if (m_people.last().birthDate < m_options.today.addYears(-78).toString(Qt::ISODate))
                m_old << m_people.last();
        }
        Statement workers(m_store.db(), u"SELECT key FROM worker WHERE coalesce(inactive, 0) = 0 ORDER BY key LIMIT 6"_s);
        for (;;) {
            auto more = workers.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            m_workers << workers.number(0);
        }
        auto matters = Matters::list(m_store.db());
        auto papers = Matters::refusedPapers(m_store.db());
        if (!matters || !papers)
            return !matters ? matters.error() : papers.error();
        m_matters = *matters;
        m_papers = *papers;
        return {};
    }

    Status skills()
    {
        const QStringList areas{u"civil_affairs"_s, u"elderly"_s, u"disability"_s, u"health"_s, u"labour"_s, u"housing"_s, u"veterans"_s, u"party"_s, u"household"_s};
        for (int i = 0; i < m_workers.size(); ++i) {
            for (int j = 0; j < areas.size(); ++j) {
                const QString level = j % m_workers.size() == i ? u"master"_s : chance(50) ? u"able"_s : chance(40) ? u"learning"_s : QString();
                if (level.isEmpty())
                    continue;
                const Skill skill{m_workers.at(i), areas.at(j), 0, level, m_options.today.addMonths(-below(30) - 1).toString(Qt::ISODate)};
                if (auto made = m_work.create(skill); !made)
                    return made.error();
            }
        }
        return {};
    }

    const MatterCard &matter()
    {
        if (chance(85)) {
            // The first ones are asked for more often.
            const QString code = Frequent.at(qMin(below(int(Frequent.size())), below(int(Frequent.size()))));
            for (const MatterCard &card : std::as_const(m_matters))
                if (card.matter.code == code)
                    return card;
        }
        return m_matters.at(below(int(m_matters.size())));
    }

    const Person &person(const MatterCard &card)
    {
        const QList<Person> &whom = card.matter.area == "elderly"_L1 && !m_old.isEmpty() ? m_old : m_people;
        return whom.at(below(int(whom.size())));
    }

    CounterVisit arrival(QDate day, int queue, QTime at, const Person &who)
    {
        if (day.year() != m_year) {
            m_year = day.year();
            m_number = 0;
        }
        CounterVisit visit;
        visit.number = u"%1-%2-V%3"_s.arg(m_year).arg(m_store.deskLetter()).arg(++m_number, 4, 10, QLatin1Char('0'));
        visit.arrivedAt = CounterRows::moment(QDateTime(day, at));
        visit.queue = queue + 1;
        visit.resident = who.key;
        visit.household = who.household;
        visit.name = who.name;
        visit.phone = who.phone;
        return visit;
    }

    Status visit(QDate day, int queue, QTime at)
    {
        const MatterCard &first = matter();
        const Person &who = person(first);
        CounterVisit visit = arrival(day, queue, at, who);
        if (chance(12)) {
            visit.agentName = m_people.at(below(int(m_people.size()))).name;
            visit.agentRelation = u"亲属"_s;
        }
        visit.worker = m_workers.at(qMin(below(int(m_workers.size())), below(int(m_workers.size()))));
        const QTime began = at.addSecs((chance(60) ? 0 : below(14)) * 60);
        visit.beganAt = CounterRows::moment(QDateTime(day, began));
        QList<Handling> asked{handling(visit, first, began)};
        if (chance(18))
            asked << handling(visit, matter(), began.addSecs(7 * 60));
        if (chance(6) && !m_papers.isEmpty())
            asked << refusal(visit, began.addSecs(9 * 60));
        bool inOneGo = true;
        qint64 minutes = 0;
        for (Handling &one : asked) {
            settle(one, day);
            minutes += one.minutes.value_or(1);
            inOneGo = inOneGo && one.state != "lacking"_L1 && one.state != "dropped"_L1 && !one.handedTo;
        }
        visit.state = u"finished"_s;
        visit.endedAt = CounterRows::moment(QDateTime(day, began.addSecs(int(minutes) * 60)));
        visit.finishedHere = inOneGo;
        return write(visit, asked);
    }

    Handling handling(const CounterVisit &visit, const MatterCard &card, QTime at)
    {
        Handling made;
        made.matter = card.key;
        made.title = card.matter.name;
        made.resident = visit.resident;
        made.worker = visit.worker;
        made.beganAt = visit.arrivedAt.left(11) + at.toString(u"HH:mm"_s);
        made.minutes = 4 + below(14);
        made.form = QString::fromUtf8(QJsonDocument(QJsonObject{{u"resident.name"_s, visit.name}, {u"resident.phone"_s, visit.phone}}).toJson(QJsonDocument::Compact));
        return made;
    }

    Handling refusal(const CounterVisit &visit, QTime at)
    {
        const auto &[key, paper] = m_papers.at(below(int(m_papers.size())));
        Handling made;
        made.refusedPaper = key;
        made.title = paper.name;
        made.resident = visit.resident;
        made.worker = visit.worker;
        made.beganAt = visit.arrivedAt.left(11) + at.toString(u"HH:mm"_s);
        made.endedAt = made.beganAt;
        made.minutes = 2;
        made.state = u"refused"_s;
        return made;
    }

    /// How it went on until today.
    void settle(Handling &one, QDate day)
    {
        if (!one.state.isEmpty())
            return;
        const qint64 ago = day.daysTo(m_options.today);
        if (ago < 14 && chance(20)) {
            one.state = u"lacking"_s;
            one.noticeUntil = Moments::day(m_calendar.afterDays(Moments::of(day.startOfDay()), 10)).toString(Qt::ISODate);
        } else if (ago < 30 && chance(25)) {
            one.state = u"accepted"_s;
            one.dueOn = Moments::day(m_calendar.afterDays(Moments::of(day.startOfDay()), 20)).toString(Qt::ISODate);
        } else if (chance(3)) {
            one.state = u"dropped"_s;
            one.note = u"改由家属网上办理"_s;
            one.endedAt = one.beganAt;
        } else {
            one.state = u"done"_s;
            one.endedAt = one.beganAt;
        }
    }

    Status write(const CounterVisit &visit, QList<Handling> &asked)
    {
        auto key = m_work.create(visit);
        if (!key)
            return key.error();
        for (int i = 0; i < asked.size(); ++i) {
            Handling &one = asked[i];
            one.visit = *key;
            one.receipt = u"%1-%2"_s.arg(visit.number).arg(i + 1);
            auto made = m_work.create(one);
            if (!made)
                return made.error();
            if (auto done = materials(*made, one); !done)
                return done;
        }
        return {};
    }

    Status materials(Key key, const Handling &one)
    {
        for (const MatterCard &card : std::as_const(m_matters)) {
            if (card.key != one.matter)
                continue;
            for (int i = 0; i < card.materials.size(); ++i) {
                const MatterMaterial &material = card.materials.at(i);
                const bool known = material.dataKnown.value_or(false) && !material.originalNeeded.value_or(false);
                const bool isMissing = one.state == "lacking"_L1 && !known && i + 1 == card.materials.size();
                const QString state = isMissing ? u"missing"_s : known ? u"known"_s : material.onlyAgent.value_or(false) ? u"waived"_s : u"brought"_s;
                HandlingMaterial made{key, card.materialKeys.at(i), material.name, i + 1, material.kind, material.copies, material.originalNeeded, state, {}};
                if (auto done = m_work.create(made); !done)
                    return done.error();
            }
        }
        return {};
    }

    /// The morning of today: some served, one put off for a colleague, two who wait.
    Status today()
    {
        for (int i = 0; i < 4; ++i)
            if (auto done = visit(m_options.today, i, QTime(8, 35).addSecs(i * 17 * 60)); !done)
                return done;
        const MatterCard &card = matter();
        CounterVisit over = arrival(m_options.today, 4, QTime(9, 50), person(card));
        over.beganAt = over.arrivedAt;
        over.worker = m_workers.last();
        over.state = u"finished"_s;
        over.endedAt = CounterRows::moment(QDateTime(m_options.today, QTime(10, 1)));
        over.finishedHere = false;
        Handling handed = handling(over, card, QTime(9, 50));
        handed.state = u"accepted"_s;
        handed.handedTo = m_workers.first();
        handed.handedNote = u"社保卡下午送来，请帮忙核对后录入。"_s;
        QList<Handling> asked{handed};
        if (auto done = write(over, asked); !done)
            return done;
        for (int i = 0; i < 2; ++i) {
            CounterVisit waiting = arrival(m_options.today, 5 + i, QTime(10, 4).addSecs(i * 5 * 60), m_people.at(below(int(m_people.size()))));
            waiting.state = u"waiting"_s;
            if (auto made = m_work.create(waiting); !made)
                return made.error();
        }
        return {};
    }

    Store &m_store;
    UnitOfWork &m_work;
    CounterSampleOptions m_options;
    WorkingTime m_calendar;
    QRandomGenerator m_random;
    QList<Person> m_people;
    QList<Person> m_old;
    QList<Key> m_workers;
    QList<MatterCard> m_matters;
    QList<std::pair<Key, RefusedPaper>> m_papers;
    int m_year = 0;
    int m_number = 0;
};

/// One worker alone can hand nothing over and shows no table of skills.
Status addColleagues(Store &store)
{
    auto people = CounterRows::number(store.db(), u"SELECT count(*) FROM resident"_s);
    auto workers = Workers::list(store.db());
    if (!people || !workers)
        return !people ? people.error() : workers.error();
    if (!*people || workers->size() > 1)
        return {};
    for (const auto &[name, role] : {std::pair{u"赵强"_s, u"全岗通"_s}, {u"马晓东"_s, u"前台"_s}})
        if (auto added = Workers::add(store, name, role); !added)
            return added.error();
    return {};
}

} // namespace

Status fillCounter(Store &store, const CounterSampleOptions &options, Progress &progress)
{
    auto any = CounterRows::number(store.db(), u"SELECT count(*) FROM counter_visit"_s);
    auto calendar = WorkingTime::of(store.db());
    if (!any || !calendar)
        return !any ? any.error() : calendar.error();
    if (*any)
        return {};
    if (auto done = addColleagues(store); !done)
        return done;
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        return work.error();
    CounterSample sample(store, **work, options, *calendar);
    if (auto done = sample.run(progress); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

} // namespace Allpost
