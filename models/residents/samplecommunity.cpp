// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/samplecommunity.h"

#include "models/residents/household.h"
#include "models/visits/visit.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfYear = 365;

QString pick(QRandomGenerator &random, const QStringList &words)
{
    return words.at(int(random.bounded(words.size())));
}

} // namespace

Estate SampleCommunity::estate(const QString &name, int number)
{
    static const QStringList kinds{u"commercial"_s, u"employer"_s, u"old"_s, u"resettled"_s};
    static const QStringList closures{u"closed"_s, u"half"_s, u"open"_s};
    Estate estate{name};
    estate.kind = kinds.at(number % kinds.size());
    estate.closure = closures.at(number % closures.size());
    estate.propertyMode = number % 4 == 2 ? u"community"_s : u"firm"_s;
    if (estate.propertyMode == "firm"_L1) {
        estate.propertyFirm = number % 2 ? u"油城物业服务公司"_s : u"安居物业服务公司"_s;
        estate.propertyPhone = u"0459-5501234"_s;
        estate.contractSince = u"2024-01-01"_s;
        estate.contractUntil = u"2026-12-31"_s;
    }
    if (number % 2 == 0) {
        estate.committeeHead = u"韩春生"_s;
        estate.committeeSince = u"2023-05-20"_s;
        estate.committeeUntil = u"2028-05-19"_s;
    }
    estate.builtYear = QString::number(1986 + number * 7 % 30);
    return estate;
}

Dwelling SampleCommunity::dwelling(const Dwelling &door, QRandomGenerator &random)
{
    const int percent = int(random.bounded(100));
    Dwelling d = door;
    d.use = u"home"_s;
    d.state = percent < 82 ? u"own"_s : percent < 95 ? u"rented"_s : u"lent"_s;
    d.tenure = d.state == "own"_L1 ? u"owned"_s : d.state == "rented"_L1 ? u"rented"_s : u"borrowed"_s;
    d.heating = u"district"_s;
    d.area = 48 + 2 * int(random.bounded(30));
    d.layout = *d.area < 60 ? u"一室一厅"_s : *d.area < 85 ? u"两室一厅"_s : u"三室一厅"_s;
    return d;
}

SampleCommunity::SampleCommunity(UnitOfWork &work, quint32 seed, QDate today, int months)
    : m_work(work), m_random(seed ^ 0x5eedu), m_today(today), m_months(months)
{
}

template <typename Record>
Status SampleCommunity::add(const Record &record)
{
    auto made = m_work.create(record);
    if (!made)
        return made.error();
    return {};
}

Status SampleCommunity::addFields(const QString &name, std::initializer_list<std::pair<QString, Value>> values)
{
    const Entity *entity = Dictionary::find(name);
    if (!entity)
        return {};
    Values all(entity->fields.size());
    for (const auto &[field, value] : values)
        if (const int at = entity->indexOf(field); at >= 0)
            all[size_t(at)] = value;
    auto made = m_work.create(*entity, all);
    if (!made)
        return made.error();
    return {};
}

Status SampleCommunity::care(const SampleHome &home)
{
    for (const SampleHome::CareRecord &record : home.care) {
        const Value link{record.key};
        Status done;
        if (record.group == "disabled"_L1) {
            const QString grade = QString::number(1 + below(4));
            const QStringList kinds{u"limbs"_s, u"limbs"_s, u"sight"_s, u"hearing"_s, u"intellect"_s, u"mental"_s};
            done = addFields(u"care_disabled"_s, {{u"care"_s, link}, {u"kind"_s, Value(pick(m_random, kinds))}, {u"grade"_s, Value(grade)},
                                                  {u"valid_until"_s, Value(m_today.addDays(below(3600) - 60).toString(Qt::ISODate))}});
        } else if (record.group == "low_income"_L1) {
            done = addFields(u"care_low_income"_s,
                             {{u"care"_s, link}, {u"kind"_s, Value(u"urban"_s)}, {u"reason"_s, Value(pick(m_random, {u"illness"_s, u"disability"_s, u"no_steady_work"_s}))},
                              {u"covered_members"_s, Value(qint64(home.people.size()))}, {u"monthly_amount"_s, Value(qint64(60000 + 100 * below(600)))},
                              {u"approved_on"_s, Value(daysAgo(200 + below(900)))}, {u"next_review_on"_s, Value(m_today.addDays(below(360) - 20).toString(Qt::ISODate))}});
        } else if (record.group == "living_alone_old"_L1) {
            done = addFields(u"care_living_alone_old"_s,
                             {{u"care"_s, link}, {u"emergency_contact"_s, Value(u"子女"_s)}, {u"emergency_phone"_s, Value(u"1390459%1"_s.arg(1000 + below(9000)))},
                              {u"children_where"_s, Value(pick(m_random, {u"city"_s, u"province"_s, u"elsewhere"_s}))}});
        } else if (record.group == "veteran"_L1) {
            done = addFields(u"care_veteran"_s, {{u"care"_s, link}, {u"kind"_s, Value(pick(m_random, {u"conscript"_s, u"sergeant"_s, u"transferred_officer"_s}))},
                                                 {u"card_state"_s, Value(pick(m_random, {u"received"_s, u"received"_s, u"not_applied"_s}))}, {u"plaque"_s, Value(qint64(chance(80) ? 1 : 0))}});
        } else if (record.group == "high_age_allowance"_L1) {
            done = addFields(u"care_high_age_allowance"_s,
                             {{u"care"_s, link}, {u"category"_s, Value(record.age >= 90 ? u"90_99"_s : u"80_89"_s)}, {u"monthly_amount"_s, Value(qint64(record.age >= 90 ? 20000 : 10000))},
                              {u"last_certified_on"_s, Value(daysAgo(below(45)))}});
        }
        if (!done)
            return done;
    }
    return {};
}

Status SampleCommunity::visits(const SampleHome &home)
{
    static const QStringList found{u"身体尚好，饮食正常"_s, u"在家，情况没有变化"_s, u"腿脚不便，少下楼"_s, u"子女每周来一次"_s, u"血压偏高，按时吃药"_s, u"屋里整洁，用气安全"_s};
    static const QStringList needs{u"想申请助浴椅"_s, u"希望帮助预约体检"_s, u"厨房下水慢"_s, u"想参加老年合唱队"_s};
    static const QStringList hazards{u"楼道堆放杂物"_s, u"电线老化"_s, u"燃气软管超期"_s};
    const bool cared = !home.care.empty();
    int often = DaysOfYear;
    for (const SampleHome::CareRecord &record : home.care)
        often = std::min(often, record.group == "living_alone_old"_L1 ? 7 : record.group == "empty_nest_old"_L1 ? 14 : 90);
    if (!cared && !chance(25))
        return {};
    int days = cared ? below(often * 5 / 4) : below(DaysOfYear);
    for (int i = 0; i < (cared ? 3 : 1) && days <= 31 * std::max(1, m_months); ++i, days += often + below(8)) {
        Visit visit;
        visit.household = home.household;
        visit.dwelling = home.dwelling;
        visit.resident = cared && home.care.front().resident ? home.care.front().resident : home.people.front();
        visit.visitedOn = daysAgo(days);
        visit.worker = m_workers.at(below(int(m_workers.size())));
        visit.outcome = pick(m_random, {u"met"_s, u"met"_s, u"met"_s, u"family"_s, u"phone"_s, u"not_home"_s});
        visit.kind = pick(m_random, {u"service"_s, u"service"_s, u"information"_s, u"needs"_s, u"hazard"_s});
        if (visit.outcome != "not_home"_L1)
            visit.found = pick(m_random, found);
        if (visit.kind == "needs"_L1 || chance(6)) {
            visit.need = pick(m_random, needs);
            visit.followUp = u"联系落实后回复"_s;
            visit.followUpBy = m_today.addDays(10 - days).toString(Qt::ISODate);
            if (days > 20 || chance(40)) {
                visit.answeredOn = daysAgo(std::max(0, days - 5));
                visit.answer = u"已办妥，本人满意"_s;
            }
        }
        if (visit.kind == "hazard"_L1)
            visit.hazard = chance(40) ? pick(m_random, hazards) : u"未见隐患"_s;
        if (auto done = add(visit); !done)
            return done;
    }
    return {};
}

Status SampleCommunity::furnish(Store &store, const std::vector<SampleHome> &homes, quint32 seed, QDate today, int months, const Progress &progress)
{
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        return work.error();
    if (auto done = SampleCommunity(**work, seed, today, months).run(homes, progress); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Status SampleCommunity::run(const std::vector<SampleHome> &homes, const Progress &progress)
{
    auto workers = Query::run(m_work.db(), u"SELECT key FROM worker WHERE inactive IS NULL OR inactive = 0 ORDER BY key"_s);
    if (!workers)
        return workers.error();
    while (workers->next())
        m_workers << workers->number(0);
    for (const SampleHome &home : homes) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
        if (auto done = care(home); !done)
            return done;
        if (auto done = visits(home); !done)
            return done;
    }
    return {};
}

} // namespace Allpost
