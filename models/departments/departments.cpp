// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/departments.h"

#include "models/base/text.h"
#include "models/departments/departmentwords.h"
#include "models/dictionary/codelist.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace DepartmentWords;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Departments)
};

Status dayFits(QDate on)
{
    if (on.isValid() && on <= QDate::currentDate())
        return {};
    return Error{ErrorCode::Invalid, Words::tr("The day is today or earlier."), u"on"_s};
}

Department tidied(Department department)
{
    department.name = department.name.simplified();
    department.contact = department.contact.simplified();
    department.phone = department.phone.simplified();
    department.aliases = Text::tidiedLines(department.aliases);
    department.duties = Text::tidiedLines(department.duties);
    department.note = department.note.trimmed();
    return department;
}

/// One change of one record as a deed of its own.
Status changed(Store &store, const QString &action, const Snapshot &seen, const Department &now)
{
    auto changed = UnitOfWork::changeOne(store, {action}, seen, now);
    return changed ? Status() : Status(changed.error());
}

} // namespace

Result<QList<DepartmentEntry>> Departments::list(const Database &db, bool withClosed)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    QList<DepartmentEntry> entries = book->entries();
    if (!withClosed)
        entries.removeIf([](const DepartmentEntry &entry) { return !entry.isOpen(); });
    return entries;
}

Result<QList<DepartmentEntry>> Departments::find(const Database &db, const QString &typed, int limit)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    QList<DepartmentEntry> entries;
    for (const Key key : book->search(typed, limit))
        entries << *book->find(key);
    return entries;
}

Result<DepartmentMatch> Departments::resolve(const Database &db, const QString &text)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    return book->resolve(text);
}

Result<Key> Departments::survivor(const Database &db, Key key)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    return book->survivor(key);
}

Result<QList<DepartmentName>> Departments::formerNames(const Database &db, Key key)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    const DepartmentEntry *entry = book->find(key);
    return entry ? entry->formerNames : QList<DepartmentName>();
}

Result<qint64> Departments::uses(const Database &db, Key key)
{
    qint64 all = 0;
    for (const Entity *entity : Dictionary::entities()) {
        if (entity == &DepartmentName::entity())
            continue;
        for (const Field &field : entity->fields) {
            if (field.link != "department"_L1 || !field.isStored())
                continue;
            auto row = Query::run(db, u"SELECT count(*) FROM %1 WHERE %2 = :key"_s.arg(entity->name, field.name), {{u":key"_s, key}});
            if (!row)
                return row.error();
            all += row->next() ? row->number(0) : 0;
        }
    }
    return all;
}

Findings Departments::check(const Database &db, const Department &department, Key self)
{
    Findings findings;
    const QString name = Text::foldedName(department.name);
    if (name.isEmpty())
        findings << held(u"name"_s, u"required"_s, Words::tr("The name is missing."));
    else if (name.size() > 60)
        findings << held(u"name"_s, u"too_long"_s, Words::tr("A name has 60 characters at most."));
    if (department.phone.size() > 40)
        findings << held(u"phone"_s, u"too_long"_s, Words::tr("A call number has 40 characters at most."));
    for (const auto &[field, list, stored] : {std::tuple{u"kind"_s, u"department_kind"_s, department.kind}, {u"level"_s, u"department_level"_s, department.level}}) {
        const CodeValue value = CodeValue::parse(stored);
        if (!stored.isEmpty() && !value.isOutside() && !CodeList::find(list)->at(value.code))
            findings << held(field, u"code_unknown"_s, Words::tr("This is not in the list."));
    }
    auto others = list(db);
    if (!others)
        return findings;
    QStringList aliases;
    for (const QString &alias : department.aliases.split(u'\n', Qt::SkipEmptyParts))
        aliases << Text::foldedName(alias);
    for (const DepartmentEntry &other : std::as_const(*others)) {
        if (other.key == self)
            continue;
        const QString otherName = Text::foldedName(other.department.name);
        if (!name.isEmpty() && otherName == name)
            findings << held(u"name"_s, u"name_taken"_s, Words::tr("There is a department called %1 already. Merge the two if they are one.").arg(other.department.name));
        for (const QString &alias : other.aliases())
            if (Text::foldedName(alias) == name || aliases.contains(Text::foldedName(alias)))
                findings << warned(u"aliases"_s, u"alias_taken"_s, Words::tr("%1 is also called “%2”. Lists with this word lead to neither.").arg(other.department.name, alias));
        if (aliases.contains(otherName))
            findings << warned(u"aliases"_s, u"alias_taken"_s, Words::tr("“%1” is the name of another department; lists with it lead there.").arg(other.department.name));
    }
    return findings;
}

Result<Key> Departments::add(const Department &department)
{
    Department made = tidied(department);
    made.mergedInto = 0;
    made.closedOn.clear();
    if (auto fine = refused(check(m_store.db(), made)); !fine)
        return fine.error();
    if (!made.position) {
        auto last = Query::run(m_store.db(), u"SELECT max(position) FROM department"_s);
        if (!last)
            return last.error();
        made.position = last->next() ? last->number(0) + 1 : 1;
    }
    return UnitOfWork::createOne(m_store, {u"department.add"_s}, made);
}

Result<bool> Departments::change(const Snapshot &seen, const Department &now)
{
    const auto before = seen.as<Department>();
    Department kept = tidied(now);
    kept.name = before.name;
    kept.mergedInto = before.mergedInto;
    kept.closedOn = before.closedOn;
    Findings findings = check(m_store.db(), kept, seen.key);
    // Its name stays as it is: a double that came from another desk does not keep its call number from being mended.
    findings.removeIf([](const Finding &finding) { return finding.field == "name"_L1; });
    if (auto fine = refused(findings); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {u"department.change"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->change(seen, kept); !done)
        return done.error();
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Result<Snapshot> Departments::openOne(Key department) const
{
    auto seen = m_store.read(Department::entity(), department);
    if (!seen)
        return seen;
    const auto now = seen->as<Department>();
    if (now.mergedInto) {
        auto into = m_store.get<Department>(now.mergedInto);
        return Error{ErrorCode::Refused, Words::tr("%1 was merged into %2. Change that one.").arg(now.name, into ? into->name : QString()), {}};
    }
    if (!now.closedOn.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("%1 was closed on %2. Reopen it first.").arg(now.name, now.closedOn), {}};
    return seen;
}

Status Departments::rename(Key department, const QString &name, QDate on)
{
    auto seen = openOne(department);
    if (!seen)
        return seen.error();
    if (auto fine = dayFits(on); !fine)
        return fine;
    auto now = seen->as<Department>();
    const DepartmentName before{department, now.name, {}, on.toString(Qt::ISODate)};
    now.name = name.simplified();
    if (now.name == before.name)
        return {};
    if (auto fine = refused(check(m_store.db(), now, department)); !fine)
        return fine;
    auto former = formerNames(m_store.db(), department);
    if (!former)
        return former.error();
    DepartmentName kept = before;
    if (!former->isEmpty())
        kept.since = former->first().until;
    if (kept.since > kept.until)
        return Error{ErrorCode::Invalid, Words::tr("It has been called so only since %1; the change comes after that.").arg(kept.since), u"on"_s};
    auto work = UnitOfWork::begin(m_store, {u"department.rename"_s});
    if (!work)
        return work.error();
    if (auto made = (*work)->create(kept); !made)
        return made.error();
    if (auto done = (*work)->change(*seen, now); !done)
        return done.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Status Departments::merge(Key gone, Key kept, QDate on)
{
    auto book = DepartmentBook::read(m_store.db());
    if (!book)
        return book.error();
    if (gone == kept || book->survivor(kept) == gone)
        return Error{ErrorCode::Refused, Words::tr("A department cannot be merged into itself."), u"kept"_s};
    auto seen = openOne(gone);
    if (!seen)
        return seen.error();
    if (auto into = openOne(kept); !into)
        return into.error();
    if (auto fine = dayFits(on); !fine)
        return fine;
    auto now = seen->as<Department>();
    now.mergedInto = kept;
    now.closedOn = on.toString(Qt::ISODate);
    return changed(m_store, u"department.merge"_s, *seen, now);
}

Status Departments::close(Key department, QDate on)
{
    auto seen = openOne(department);
    if (!seen)
        return seen.error();
    if (auto fine = dayFits(on); !fine)
        return fine;
    auto now = seen->as<Department>();
    now.closedOn = on.toString(Qt::ISODate);
    return changed(m_store, u"department.close"_s, *seen, now);
}

Status Departments::reopen(Key department)
{
    auto seen = m_store.read(Department::entity(), department);
    if (!seen)
        return seen.error();
    auto now = seen->as<Department>();
    if (now.closedOn.isEmpty() && !now.mergedInto)
        return {};
    now.closedOn.clear();
    now.mergedInto = 0;
    if (auto fine = refused(check(m_store.db(), now, department)); !fine)
        return fine;
    return changed(m_store, u"department.reopen"_s, *seen, now);
}

Status Departments::remove(Key department)
{
    auto used = uses(m_store.db(), department);
    if (!used)
        return used.error();
    if (*used > 0)
        return Error{ErrorCode::Refused, Words::tr("%n records name this department. It can be closed or merged, but not removed.", nullptr, int(*used)), {}};
    auto names = Query::run(m_store.db(), u"SELECT key FROM department_name WHERE department = :key"_s, {{u":key"_s, department}});
    if (!names)
        return names.error();
    auto work = UnitOfWork::begin(m_store, {u"department.remove"_s});
    if (!work)
        return work.error();
    while (names->next())
        if (auto done = (*work)->remove(DepartmentName::entity(), names->number(0)); !done)
            return done;
    if (auto done = (*work)->remove(Department::entity(), department); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

} // namespace Allpost
