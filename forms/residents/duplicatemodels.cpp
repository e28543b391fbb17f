// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/duplicatemodels.h"

#include "forms/residents/residenttexts.h"
#include "models/residents/datetext.h"
#include "models/views/roles.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Both people of every pair in sight.
constexpr int PeopleKept = 400;

} // namespace

DuplicatePairs::DuplicatePairs(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store), m_cache(PeopleKept) {}

void DuplicatePairs::setPairs(const QList<DuplicatePair> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    m_cache.clear();
    endResetModel();
}

void DuplicatePairs::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.removeAt(row);
    endRemoveRows();
}

QString DuplicatePairs::reasons(const DuplicatePair &pair)
{
    QStringList words;
    for (const auto &[reason, word] : {std::pair{DuplicatePair::SameNumber, tr("same ID number")}, {DuplicatePair::SameBirth, tr("name and birth date")},
                                       {DuplicatePair::SamePhone, tr("name and phone")}, {DuplicatePair::SameDoor, tr("name and door")},
                                       {DuplicatePair::NumbersAlike, tr("numbers differ by a slip")}})
        if (pair.reasons & reason)
            words << word;
    return words.join(u" · "_s);
}

const PopulationName *DuplicatePairs::person(Key key) const
{
    if (const PopulationName *known = m_cache.object(key))
        return known;
    if (!m_names) {
        auto db = m_store.connect();
        if (!db)
            return nullptr;
        m_db.emplace(std::move(*db));
        m_names.emplace(*m_db);
    }
    auto read = m_names->read(key);
    if (!read)
        return nullptr;
    m_cache.insert(key, new PopulationName(std::move(*read)));
    return m_cache.object(key);
}

int DuplicatePairs::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int DuplicatePairs::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant DuplicatePairs::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicatePair &pair = m_pairs.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const PopulationName *one = person(pair.one);
        const QString first = one ? one->name : QString();
        const PopulationName *other = person(pair.other);
        return other && other->name != first ? tr("%1 and %2").arg(first, other->name) : first;
    }
    case SubTextRole: return reasons(pair);
    case StrongRole: return true;
    default: return {};
    }
}

QVariant DuplicatePairs::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section == 0 ? tr("Who and why") : QVariant();
}

void DuplicateFields::setRecords(const Snapshot &counts, const Snapshot &second, const QList<QStringList> &facts)
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < counts.entity->fields.size(); ++i) {
        const Field &field = counts.entity->fields[i];
        if (!field.isStored() || field.has(FieldFlag::Internal) || (counts.values[i].isNull() && second.values[i].isNull()))
            continue;
        Row row{&field, field.title(), counts.values[i], second.values[i], Counts};
        // What only one record knows is kept unless somebody says otherwise.
        if (row.counts.isNull())
            row.choice = Second;
        m_rows.append(row);
    }
    for (const QStringList &fact : facts)
        m_rows.append({nullptr, fact.value(0), Value(fact.value(1)), Value(fact.value(2)), Counts});
    endResetModel();
}

void DuplicateFields::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void DuplicateFields::choose(int row, Column side)
{
    if (!differs(row))
        return;
    m_rows[row].choice = side;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void DuplicateFields::chooseAll(Column side)
{
    for (int row = 0; row < rowCount(); ++row)
        choose(row, side);
}

void DuplicateFields::setInFull(bool on)
{
    m_inFull = on;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool DuplicateFields::differs(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).field && m_rows.at(row).counts != m_rows.at(row).second;
}

int DuplicateFields::nextDifference(int row) const
{
    for (int next = row + 1; next < m_rows.size(); ++next)
        if (differs(next))
            return next;
    return -1;
}

int DuplicateFields::differences() const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += differs(row);
    return count;
}

QHash<QString, Value> DuplicateFields::chosen() const
{
    QHash<QString, Value> values;
    for (int row = 0; row < m_rows.size(); ++row)
        if (differs(row) && m_rows.at(row).choice == Second)
            values.insert(m_rows.at(row).field->name, m_rows.at(row).second);
    return values;
}

QString DuplicateFields::text(const Row &row, Column side) const
{
    const Value &value = side == Counts ? row.counts : row.second;
    if (value.isNull())
        return u"—"_s;
    if (!row.field)
        return value.text();
    switch (row.field->type) {
    case FieldType::Code: return ResidentTexts::word(row.field->codes, value.text());
    case FieldType::YesNo: return value.number() ? tr("yes") : tr("no");
    default: break;
    }
    QString shown = value.isNumber() ? QString::number(value.number()) : value.text();
    switch (row.field->mask) {
    case Mask::IdNumber: shown = ResidentTexts::idNumber(value.text(), m_inFull); break;
    case Mask::Phone: shown = ResidentTexts::phone(value.text(), m_inFull); break;
    case Mask::BirthDate: shown = ResidentTexts::birth(value.text(), m_inFull); break;
    default: return shown;
    }
    // What the mask makes alike is still said to differ.
    const auto masked = [&](const Value &v) {
        return row.field->mask == Mask::IdNumber ? ResidentTexts::idNumber(v.text(), false)
            : row.field->mask == Mask::Phone    ? ResidentTexts::phone(v.text(), false)
                                                : ResidentTexts::birth(v.text(), false);
    };
    if (!m_inFull && side == Second && !row.counts.isNull() && row.counts != row.second && masked(row.counts) == masked(row.second))
        return tr("%1 (not the same)").arg(shown);
    return shown;
}

int DuplicateFields::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DuplicateFields::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DuplicateFields::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool differ = differs(index.row());
    const bool isChosen = differ && index.column() == row.choice;
    switch (role) {
    case Qt::DisplayRole: return index.column() == Label ? row.label : text(row, Column(index.column()));
    case StrongRole: return isChosen;
    case IconRole: return isChosen ? u"check"_s : QString();
    case MeaningRole: return int(index.column() == Label ? Meaning::Quiet : !differ || isChosen ? Meaning::Plain : Meaning::Faint);
    case WashRole: // What only one of them knows is no contradiction.
        return differ && !row.counts.isNull() && !row.second.isNull() ? QVariant(int(Meaning::Warn)) : QVariant();
    case Qt::AccessibleTextRole: return isChosen ? tr("%1, chosen").arg(text(row, Column(index.column()))) : QVariant();
    default: return {};
    }
}

QVariant DuplicateFields::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Counts: return tr("1 Record that counts");
    case Second: return tr("2 Other record");
    default: return tr("Field");
    }
}

} // namespace Allpost
