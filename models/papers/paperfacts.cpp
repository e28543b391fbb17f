// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/worker.h"
#include "models/dictionary/codelist.h"
#include "models/households/householdcard.h"
#include "models/papers/paperwriter.h"
#include "models/residents/datetext.h"
#include "models/residents/masking.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperRegister)
};

/// Papers are written in Chinese whatever language the window speaks.
const QString PaperLanguage = u"zh"_s;

/// 1945年8月17日, 1945年8月, 1945年
QString spokenDate(const QString &iso)
{
    const QStringList parts = iso.split(u'-');
    static const QStringList units{u"年"_s, u"月"_s, u"日"_s};
    QString spoken;
    for (int i = 0; i < parts.size() && i < 3; ++i)
        spoken += QString::number(parts.at(i).left(4).toInt()) + units.at(i);
    return iso.isEmpty() ? QString() : spoken;
}

QString spoken(const Field &field, const Value &value, PaperWriter::Show show)
{
    if (value.isNull())
        return {};
    const bool masked = show == PaperWriter::Show::Masked;
    if (masked && field.mask == Mask::IdNumber)
        return maskIdTail(value.text());
    if (masked && field.mask == Mask::Phone)
        return maskPhone(value.text());
    if (masked && field.mask == Mask::BirthDate)
        return value.text().left(4) + u"年"_s;
    switch (field.type) {
    case FieldType::Date: return spokenDate(value.text());
    case FieldType::YesNo: return value.number() ? u"是"_s : u"否"_s;
    case FieldType::Code: {
        const CodeList *list = CodeList::find(field.codes);
        return list ? list->display(value.text(), PaperLanguage) : value.text();
    }
    case FieldType::Integer: return QString::number(value.number());
    default: return value.text();
    }
}

/// What of a record may stand on a paper: text and codes, nothing kept for the program or hidden from others.
bool mayStand(const Field &field)
{
    return field.isStored() && field.mask != Mask::Hidden && field.type != FieldType::Link && field.type != FieldType::Attachment
        && !field.has(FieldFlag::Internal);
}

void addRecord(PaperFacts &facts, const QString &group, const Entity &entity, const Values &values, PaperWriter::Show show)
{
    for (size_t i = 0; i < entity.fields.size() && i < values.size(); ++i)
        if (mayStand(entity.fields[i]))
            facts.add(group + u'.' + entity.fields[i].name, spoken(entity.fields[i], values[i], show));
}

Status addHousehold(PaperFacts &facts, const Store &store, Key household, QDate day)
{
    auto card = HouseholdCard::read(store, household, {day, false});
    if (!card)
        return card.error();
    const QString address = card->address.longText();
    facts.add(u"household.number"_s, card->household.number);
    facts.add(u"household.head"_s, card->headName());
    facts.add(u"household.address"_s, address);
    facts.add(u"resident.address"_s, address);
    QStringList names;
    for (const CardMember &member : std::as_const(card->members))
        if (member.person.diedOn.isEmpty())
            names << member.person.name;
    facts.add(u"household.members"_s, names.join(u'、'));
    if (!names.isEmpty())
        facts.add(u"household.size"_s, QString::number(names.size()));
    for (const CardGrid &grid : std::as_const(card->grids))
        if (grid.main)
            facts.add(u"household.grid"_s, grid.name);
    return {};
}

} // namespace

Result<Office> PaperWriter::office(const Database &db)
{
    auto row = Query::run(db, u"SELECT min(key) FROM office"_s);
    if (!row)
        return row.error();
    auto office = Store::read(db, Office::entity(), row->next() ? row->number(0) : 0);
    return office ? Result<Office>(office->as<Office>()) : Result<Office>(office.error());
}

Result<PaperFacts> PaperWriter::ofOffice(const Database &db, Key worker, const QDateTime &at)
{
    PaperFacts facts;
    const QDate today = at.date();
    auto known = office(db);
    if (!known)
        return known.error();
    facts.add(u"office.community"_s, known->community);
    facts.add(u"office.street"_s, known->street);
    facts.add(u"office.phone"_s, known->phone);
    facts.add(u"office.short"_s, shortName(known->community));
    auto writer = Store::read(db, Worker::entity(), worker);
    facts.add(u"worker.name"_s, writer ? writer->as<Worker>().name : QString());
    facts.add(u"today"_s, chineseDate(today));
    facts.add(u"today.year"_s, QString::number(today.year()));
    facts.add(u"today.month"_s, QString::number(today.month()));
    facts.add(u"now"_s, chineseDate(today) + at.time().toString(u" HH:mm"_s));
    return facts;
}

Result<PaperFacts> PaperWriter::standard(const Store &store, Key resident, Key household, Show show, const QDateTime &at)
{
    const QDate today = at.date();
    auto facts = ofOffice(store.db(), store.worker(), at);
    if (!facts)
        return facts;
    if (resident) {
        auto person = store.read(Resident::entity(), resident);
        if (!person)
            return person.error();
        addRecord(*facts, u"resident"_s, Resident::entity(), person->values, show);
        const Resident who = person->as<Resident>();
        if (const auto age = ageOn(who.birthDate, today); age && isAgeCertain(who.birthDate, today))
            facts->add(u"resident.age"_s, QString::number(*age));
        if (!household) {
            auto home = HouseholdCard::ofResident(store, resident, today);
            if (!home)
                return home.error();
            household = *home;
        }
    }
    if (household)
        if (auto done = addHousehold(*facts, store, household, today); !done)
            return done.error();
    return facts;
}

QList<PaperWord> PaperWriter::words()
{
    const QString resident = Words::tr("Resident"), household = Words::tr("Household"), office = Words::tr("Office and day");
    QList<PaperWord> all;
    for (const Field &field : Resident::entity().fields)
        if (mayStand(field))
            all.append({u"resident."_s + field.name, field.title(), resident});
    all.append({u"resident.age"_s, Words::tr("Age"), resident});
    all.append({u"resident.address"_s, Words::tr("Home address"), resident});
    all.append({u"household.head"_s, Words::tr("Head of the household"), household});
    all.append({u"household.number"_s, Words::tr("Household number"), household});
    all.append({u"household.address"_s, Words::tr("Address of the household"), household});
    all.append({u"household.members"_s, Words::tr("Members by name"), household});
    all.append({u"household.size"_s, Words::tr("Number of members"), household});
    all.append({u"household.grid"_s, Words::tr("Grid"), household});
    all.append({u"office.community"_s, Words::tr("Name of the office"), office});
    all.append({u"office.short"_s, Words::tr("Short name of the office"), office});
    all.append({u"office.street"_s, Words::tr("Street"), office});
    all.append({u"office.phone"_s, Words::tr("Telephone of the office"), office});
    all.append({u"worker.name"_s, Words::tr("Worker who issues it"), office});
    all.append({u"today"_s, Words::tr("Today"), office});
    all.append({u"today.year"_s, Words::tr("This year"), office});
    all.append({u"today.month"_s, Words::tr("This month"), office});
    all.append({u"now"_s, Words::tr("Now, with the time"), office});
    all.append({u"number"_s, Words::tr("Number of the paper"), office});
    return all;
}

} // namespace Allpost
