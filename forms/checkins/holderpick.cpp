// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/holderpick.h"

#include "forms/checkins/householdchoices.h"
#include "forms/shared/workplace.h"
#include "models/access/workers.h"
#include "models/points/people.h"
#include "models/residents/finder.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownPeople = 8;

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartyForms)
};

} // namespace

HolderPick::HolderPick(Workplace &workplace, CodeCombo *combo, With with) : m_workplace(workplace), m_combo(combo), m_withHouseholds(with == With::Households)
{
    if (with == With::Workers)
        if (auto workers = Workers::list(workplace.store().db()))
            for (const Workers::Entry &entry : std::as_const(*workers))
                if (!entry.isInactive())
                    m_workers.append({u"w%1"_s.arg(entry.key), Words::tr("%1 · worker").arg(entry.worker.name)});
    m_combo->setFreeText(true);
    m_combo->setChoices(m_workers);
    QObject::connect(m_combo->lineEdit(), &QLineEdit::textEdited, m_combo, [this](const QString &typed) { look(typed); });
}

HolderPick::Chosen HolderPick::chosen() const
{
    const QString code = m_combo->code();
    bool isKey = false;
    const Key key = code.mid(1).toLongLong(&isKey);
    Chosen who;
    if (isKey && code.startsWith(u'w'))
        who.worker = key;
    else if (isKey && code.startsWith(u'r'))
        who.resident = key;
    else if (isKey && code.startsWith(u'o'))
        who.outsider = key;
    else if (isKey && code.startsWith(u'h'))
        who.household = key;
    else
        who.newcomer = m_combo->currentText().simplified();
    return who;
}

void HolderPick::set(const Chosen &who, const QString &name)
{
    const QString code = who.worker ? u"w%1"_s.arg(who.worker) : who.resident ? u"r%1"_s.arg(who.resident) : who.outsider ? u"o%1"_s.arg(who.outsider) : who.household ? u"h%1"_s.arg(who.household) : QString();
    if (code.isEmpty())
        return;
    QList<Choice> choices = m_workers;
    choices.prepend({code, name});
    m_combo->setChoices(choices);
    m_combo->setCode(code);
}

void HolderPick::look(const QString &typed)
{
    QList<Choice> choices;
    for (const Choice &worker : std::as_const(m_workers))
        if (CodeCombo::matches(typed, worker))
            choices.append(worker);
    if (typed.size() >= 2) {
        const SearchResult found = m_workplace.finder().search(typed, ShownPeople);
        const auto at = [](const QString &name, const QString &where) { return where.isEmpty() ? name : u"%1 · %2"_s.arg(name, where); };
        if (auto lines = m_workplace.finder().lines(found.hits)) {
            for (const FoundResident &line : std::as_const(*lines))
                choices.append({u"r%1"_s.arg(line.key), at(line.name, line.address)});
            for (const HomeChoice &home : m_withHouseholds ? householdChoices(m_workplace.store(), *lines) : QList<HomeChoice>())
                choices.append({u"h%1"_s.arg(home.key), at(home.name, home.door)});
        }
        if (auto others = People::find(m_workplace.store().db(), typed, ShownPeople))
            for (const auto &other : std::as_const(*others))
                choices.append({u"o%1"_s.arg(other.person.outsider), at(other.name, other.where)});
    }
    const int cursor = m_combo->lineEdit()->cursorPosition();
    m_combo->setChoices(choices);
    m_combo->lineEdit()->setText(typed);
    m_combo->lineEdit()->setCursorPosition(cursor);
}

} // namespace Allpost
