// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/people.h"

#include "models/base/pinyin.h"
#include "models/dictionary/codelist.h"
#include "models/households/householdhistory.h"
#include "models/households/householdlookup.h"
#include "models/residents/idnumber.h"
#include "models/residents/masking.h"
#include "models/residents/phone.h"
#include "models/residents/secondrecords.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Points)
};

QString tailOf(const QString &phone, const QString &idNumber)
{
    return !phone.isEmpty() ? maskPhone(phone) : !idNumber.isEmpty() ? maskIdTail(idNumber) : QString();
}

QString whereOf(const QString &employer, const QString &kind)
{
    //: The language of the program as a code: write zh in Chinese.
    const QString language = QCoreApplication::translate("ViewText", "en");
    return !employer.isEmpty() ? employer : CodeList::find(u"outsider_kind")->display(kind, language);
}

} // namespace

Result<Person> People::identity(const Database &db, Person person)
{
    auto all = identities(db, {person});
    return all ? Result<Person>(all->first()) : Result<Person>(all.error());
}

Result<QList<Person>> People::identities(const Database &db, const QList<Person> &people)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    QList<Person> counted;
    Statement found(db, u"SELECT resident FROM outsider WHERE key = ?"_s);
    for (Person person : people) {
        if (!person.resident && person.outsider) {
            found.bind(1, person.outsider);
            auto row = found.step();
            if (!row)
                return row.error();
            if (*row && !found.isNull(0))
                person = {found.number(0), 0};
            found.reset();
        }
        if (person.resident)
            person = {second->root(person.resident), 0};
        counted << person;
    }
    return counted;
}

Result<QList<PersonLine>> People::find(const Database &db, const QString &typed, int limit)
{
    const QString text = typed.simplified().remove(u' ').toLower();
    QList<PersonLine> lines;
    if (text.isEmpty())
        return lines;
    auto rows = Query::run(db, u"SELECT key, name, phone, id_number, employer, kind FROM outsider WHERE resident IS NULL ORDER BY name, key"_s);
    if (!rows)
        return rows.error();
    while (rows->next() && lines.size() < limit) {
        const QString name = rows->text(1);
        const QString letters = Pinyin::initials(name).toLower();
        const bool digits = text.size() >= 3 && (phoneDigits(rows->text(2)).endsWith(text) || rows->text(3).toLower().endsWith(text));
        if (name.toLower().contains(text) || letters.startsWith(text) || Pinyin::full(name).toLower().remove(u' ').startsWith(text) || digits)
            lines << PersonLine{{0, rows->number(0)}, name, letters, tailOf(rows->text(2), rows->text(3)), whereOf(rows->text(4), rows->text(5))};
    }
    return lines;
}

Result<PersonLine> People::describe(const Database &db, Person person)
{
    const Error none{ErrorCode::NotFound, Words::tr("This person is no longer in the file."), {}};
    PersonLine line;
    line.person = person;
    if (person.resident) {
        auto row = Query::run(db, u"SELECT name, phone, id_number FROM resident WHERE key = :key"_s, {{u":key"_s, person.resident}});
        if (!row)
            return row.error();
        if (!row->next())
            return none;
        line.name = row->text(0);
        line.tail = tailOf(row->text(1), row->text(2));
        auto ties = HouseholdHistory::householdsOf(db, person.resident, QDate::currentDate());
        if (!ties)
            return ties.error();
        if (!ties->isEmpty() && ties->first().dwelling)
            line.where = HouseholdLookup::doorText(db, ties->first().dwelling);
    } else {
        auto row = Query::run(db, u"SELECT name, phone, id_number, employer, kind FROM outsider WHERE key = :key"_s, {{u":key"_s, person.outsider}});
        if (!row)
            return row.error();
        if (!row->next())
            return none;
        line.name = row->text(0);
        line.tail = tailOf(row->text(1), row->text(2));
        line.where = whereOf(row->text(3), row->text(4));
    }
    line.letters = Pinyin::initials(line.name).toLower();
    return line;
}

QString People::nameOf(const Database &db, Person person)
{
    auto row = person.resident ? Query::run(db, u"SELECT name FROM resident WHERE key = :key"_s, {{u":key"_s, person.resident}})
                               : Query::run(db, u"SELECT name FROM outsider WHERE key = :key"_s, {{u":key"_s, person.outsider}});
    return row && row->next() ? row->text(0) : QString();
}

Result<Key> People::householdOf(const Database &db, Person person, QDate day)
{
    if (!person.resident)
        return Key(0);
    auto ties = HouseholdHistory::householdsOf(db, person.resident, day);
    if (!ties)
        return ties.error();
    return ties->isEmpty() ? Key(0) : ties->first().household;
}

Findings People::check(const Database &db, const Outsider &outsider, Key self)
{
    Findings findings;
    if (outsider.name.trimmed().isEmpty())
        findings << Finding::held(u"name"_s, u"required"_s, Words::tr("Say the name."));
    if (!outsider.idNumber.isEmpty()) {
        if (const IdCheck id = checkIdNumber(outsider.idNumber); !id.isTrusted())
            findings << Finding::warned(u"id_number"_s, u"id_number"_s, Words::tr("This ID number cannot be right: look again."));
        auto same = Query::run(db, u"SELECT key FROM outsider WHERE id_number = :number AND key <> :self"_s, {{u":number"_s, outsider.idNumber}, {u":self"_s, self}});
        if (same && same->next())
            findings << Finding::held(u"id_number"_s, u"id_taken"_s, Words::tr("Somebody with this ID number is kept already."));
        auto resident = Query::run(db, u"SELECT key FROM resident WHERE id_number = :number"_s, {{u":number"_s, outsider.idNumber}});
        if (!outsider.resident && resident && resident->next())
            findings << Finding::warned(u"id_number"_s, u"is_resident"_s, Words::tr("A resident has this ID number: choose the resident instead."));
    }
    return findings;
}

Result<Key> People::add(Store &store, const Outsider &outsider)
{
    for (const Finding &finding : check(store.db(), outsider))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    Outsider tidy = outsider;
    tidy.name = tidy.name.trimmed();
    return UnitOfWork::createOne(store, {u"outsider.add"_s}, tidy);
}

Result<bool> People::change(Store &store, const Snapshot &seen, const Outsider &now)
{
    for (const Finding &finding : check(store.db(), now, seen.key))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return UnitOfWork::changeOne(store, {u"outsider.change"_s}, seen, now);
}

} // namespace Allpost
