// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/search/searchmodel.h"

#include "forms/shared/workplace.h"
#include "models/base/pinyin.h"
#include "models/counter/scannedtext.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"
#include "models/residents/masking.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString word(const QString &list, const QString &stored)
{
    const CodeList *codes = CodeList::find(list);
    return codes ? codes->display(stored, QLocale().name()) : stored;
}

QList<MarkSpan> spans(const QList<SearchMark> &marks, SearchField field, int shift = 0)
{
    QList<MarkSpan> out;
    for (const SearchMark &mark : marks)
        if (mark.field == field)
            out.append({mark.start + shift, mark.length});
    return out;
}

bool has(const QList<SearchMark> &marks, SearchField field)
{
    return std::any_of(marks.begin(), marks.end(), [&](const SearchMark &m) { return m.field == field; });
}

} // namespace

SearchModel::SearchModel(Workplace &workplace, QObject *parent) : QAbstractTableModel(parent), m_workplace(workplace) {}

void SearchModel::search(const QString &text)
{
    beginResetModel();
    m_text = text;
    m_people.clear();
    m_orders.clear();
    m_accounts.clear();
    m_commands.clear();
    m_total = 0;
    if (!text.trimmed().isEmpty()) {
        const SearchResult found = m_workplace.finder().search(text, MostPeople);
        m_total = found.total;
        if (auto lines = m_workplace.finder().lines(found.hits))
            m_people = *lines;
        m_orders = findOrders(text);
        m_accounts = findAccounts(text);
    }
    for (QAction *action : m_workplace.commands().matching(text, MostCommands))
        m_commands.append(action);
    endResetModel();
}

Key SearchModel::resident(int row) const
{
    return row >= 0 && row < m_people.size() ? m_people.at(row).key : 0;
}

QAction *SearchModel::command(int row) const
{
    return m_commands.value(row - m_people.size() - m_orders.size() - m_accounts.size());
}

Key SearchModel::order(int row) const
{
    const qsizetype at = row - m_people.size();
    return at >= 0 && at < m_orders.size() ? m_orders.at(at).key : 0;
}

Key SearchModel::account(int row) const
{
    const qsizetype at = row - m_people.size() - m_orders.size();
    return at >= 0 && at < m_accounts.size() ? m_accounts.at(at).key : 0;
}

/// Who lives here is found as a person; an account of its own is found by who is no resident, and by what stands on a slip.
QList<AccountLine> SearchModel::findAccounts(const QString &text) const
{
    auto found = Accounts::find(m_workplace.store().db(), text, MostAccounts * 4);
    if (!found)
        return {};
    const QString tidy = ScannedText::read(text).text.toUpper().remove(u'-');
    QList<AccountLine> shown;
    for (const AccountLine &line : *found)
        if (shown.size() < MostAccounts && (line.person.outsider || line.merchant || line.code == tidy || QString(line.number).remove(u'-') == tidy))
            shown << line;
    return shown;
}

QList<ListedOrder> SearchModel::findOrders(const QString &text)
{
    const Database &db = m_workplace.store().db();
    if (!m_time)
        if (auto time = WorkingTime::of(db))
            m_time = *time;
    if (!m_time)
        return {};
    auto found = OrderLists(db, *m_time).search(text, MostOrders);
    return found ? *found : QList<ListedOrder>();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size() + m_orders.size() + m_accounts.size() + m_commands.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() < m_people.size())
        return personData(m_people.at(index.row()), index.column(), role);
    if (index.row() < m_people.size() + m_orders.size())
        return orderData(m_orders.at(index.row() - m_people.size()), index.column(), role);
    if (account(index.row()))
        return accountData(m_accounts.at(index.row() - m_people.size() - m_orders.size()), index.column(), role);
    const QAction *action = command(index.row());
    if (!action)
        return {};
    switch (role) {
    case Qt::DisplayRole: return index.column() == Who ? QVariant(action->text().remove(u'&')) : QVariant(QString());
    case IconRole: return index.column() == Who ? action->property("iconName") : QVariant();
    case KeyRole: return index.column() == Numbers ? QVariant(action->shortcut().toString(QKeySequence::NativeText)) : QVariant();
    case MeaningRole: return int(action->isEnabled() ? Meaning::Plain : Meaning::Faint);
    case SubTextRole: return index.column() == Where ? action->property("refusal") : QVariant();
    default: return {};
    }
}

QVariant SearchModel::accountData(const AccountLine &account, int column, int role) const
{
    switch (column) {
    case Who:
        if (role == Qt::DisplayRole)
            return account.name;
        if (role == StrongRole)
            return true;
        if (role == IconRole)
            return u"coins"_s;
        if (role == SubTextRole)
            return tr("points account %1").arg(account.number);
        break;
    case Where:
        if (role == Qt::DisplayRole)
            return account.kindText;
        if (role == SubTextRole)
            return account.door;
        break;
    case Numbers:
        if (role == Qt::DisplayRole)
            return account.tail;
        if (role == SubTextRole)
            return account.closed ? tr("closed") : QString();
        break;
    default: break;
    }
    return {};
}

QVariant SearchModel::orderData(const ListedOrder &order, int column, int role) const
{
    switch (column) {
    case Who:
        if (role == Qt::DisplayRole)
            return order.title;
        if (role == StrongRole)
            return true;
        if (role == IconRole)
            return u"clipboard-list"_s;
        if (role == SubTextRole)
            return order.external.isEmpty() ? order.number : order.number + u" · "_s + order.external;
        break;
    case Where:
        if (role == Qt::DisplayRole)
            return order.place.isEmpty() ? tr("No place") : order.place;
        if (role == SubTextRole)
            return order.holder;
        break;
    case Numbers:
        if (role == Qt::DisplayRole)
            return OrderFlow::words(order.at);
        if (role == SubTextRole)
            return order.clock.words;
        if (role == SubMeaningRole)
            return int(order.clock.meaning());
        break;
    default: break;
    }
    return {};
}

QVariant SearchModel::personData(const FoundResident &person, int column, int role) const
{
    const QDate today = QDate::currentDate();
    switch (column) {
    case Who:
        if (role == Qt::DisplayRole)
            return person.name;
        if (role == MarkRole)
            return QVariant::fromValue(spans(person.marks, SearchField::Name));
        if (role == StrongRole)
            return true;
        if (role == SubTextRole) {
            QStringList facts{Pinyin::full(person.name), word(u"sex"_s, person.sex)};
            if (const auto age = ageOn(person.birthDate, today))
                facts << tr("%n years", nullptr, *age);
            if (!person.formerName.isEmpty())
                facts << tr("formerly %1").arg(person.formerName);
            facts.removeAll(QString());
            return facts.join(u" · "_s);
        }
        if (role == ChipsRole) {
            QList<ChipValue> chips;
            if (person.isSecond || person.hasSecond)
                chips.append({person.isSecond ? tr("second record") : tr("two records"), Meaning::Neutral, u"link"_s});
            for (const QString &group : person.groups)
                chips.append({word(u"care_group"_s, group), Meaning::Accent, {}});
            return QVariant::fromValue(chips);
        }
        break;
    case Where:
        if (role == Qt::DisplayRole)
            return person.address.isEmpty() ? tr("No address") : person.address;
        if (role == MeaningRole)
            return int(person.address.isEmpty() ? Meaning::Faint : Meaning::Plain);
        if (role == MarkRole)
            return QVariant::fromValue(spans(person.marks, SearchField::Address));
        if (role == SubTextRole) {
            const QString relation = word(u"relation"_s, person.relation);
            return person.household.isEmpty() ? relation : tr("%1 · household of %2").arg(relation, person.household);
        }
        break;
    case Numbers:
        // Masked, and what was typed of a number is marked only where it is shown.
        if (role == Qt::DisplayRole)
            return person.phone.isEmpty() ? tr("No phone") : maskPhone(person.phone);
        if (role == MeaningRole)
            return int(person.phone.isEmpty() ? Meaning::Faint : has(person.marks, SearchField::Phone) ? Meaning::Accent : Meaning::Plain);
        if (role == SubTextRole)
            return person.idNumber.isEmpty() ? tr("ID number missing") : maskIdTail(person.idNumber);
        if (role == SubMeaningRole)
            return int(person.idNumber.isEmpty() ? Meaning::Warn : has(person.marks, SearchField::IdNumber) ? Meaning::Accent : Meaning::Faint);
        break;
    default: break;
    }
    return {};
}

} // namespace Allpost
