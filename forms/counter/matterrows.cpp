// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/matterrows.h"

#include "forms/counter/countertexts.h"
#include "forms/shared/codecombo.h"
#include "forms/visits/visittexts.h"
#include "models/views/roles.h"

#include <QLineEdit>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> MatterMaterial::*flagOf(int column)
{
    switch (column) {
    case MaterialRows::Original: return &MatterMaterial::originalNeeded;
    case MaterialRows::DataKnown: return &MatterMaterial::dataKnown;
    case MaterialRows::OnlyAgent: return &MatterMaterial::onlyAgent;
    default: return nullptr;
    }
}

} // namespace

void MaterialRows::setMaterials(const QList<MatterMaterial> &materials, const QList<Key> &keys)
{
    beginResetModel();
    m_materials = materials;
    m_keys = keys;
    m_keys.resize(m_materials.size());
    endResetModel();
}

int MaterialRows::append()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    MatterMaterial made;
    made.kind = u"original"_s;
    made.copies = 1;
    m_materials << made;
    m_keys << 0;
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void MaterialRows::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_materials.removeAt(row);
    m_keys.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

bool MaterialRows::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_materials.move(row, to);
    m_keys.move(row, to);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

bool MaterialRows::toggle(const QModelIndex &index)
{
    const auto flag = checkIndex(index, CheckIndexOption::IndexIsValid) ? flagOf(index.column()) : nullptr;
    if (!flag)
        return false;
    std::optional<bool> &value = m_materials[index.row()].*flag;
    value = value.value_or(false) ? std::nullopt : std::optional(true);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant MaterialRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatterMaterial &one = m_materials.at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (const auto flag = flagOf(index.column())) {
        const bool on = (one.*flag).value_or(false);
        if (isText)
            return on ? tr("yes") : u"—"_s;
        return role == MeaningRole ? QVariant(int(on ? Meaning::Accent : Meaning::Faint)) : QVariant();
    }
    if (isText) {
        switch (index.column()) {
        case Name: return one.name.isEmpty() && role == Qt::DisplayRole ? tr("name it") : one.name;
        case Kind: return role == Qt::EditRole ? one.kind : CounterTexts::word("material_kind", one.kind);
        case Copies: return role == Qt::EditRole ? QVariant(QString::number(one.copies.value_or(1))) : QVariant(one.copies.value_or(1));
        default: return one.note;
        }
    }
    if (role == StrongRole)
        return index.column() == Name;
    if (role == MeaningRole)
        return int(index.column() == Name && !one.name.isEmpty() ? Meaning::Plain : Meaning::Quiet);
    return role == Qt::TextAlignmentRole && index.column() == Copies ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

bool MaterialRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || flagOf(index.column()))
        return false;
    MatterMaterial &one = m_materials[index.row()];
    const QString text = value.toString().simplified();
    switch (index.column()) {
    case Name: one.name = text; break;
    case Kind: one.kind = text; break;
    case Copies: {
        bool isNumber = false;
        const int count = text.toInt(&isNumber);
        if (!isNumber || count < 1 || count > 99)
            return false;
        one.copies = count;
        break;
    }
    default: one.note = text;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags MaterialRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !flagOf(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant MaterialRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Original: return tr("The paper itself must be shown: never counted as known");
        case DataKnown: return tr("The office’s data answers what the paper says: it need not be brought");
        case OnlyAgent: return tr("Asked for only when somebody comes in the person’s place");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Material"), tr("Kind"), tr("Copies"), tr("Original"), tr("On file"), tr("Agent only"), tr("Note")};
    return heads.value(section);
}

QWidget *MaterialDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != MaterialRows::Kind)
        return CellDelegate::createEditor(parent, option, index);
    auto *combo = new CodeCombo(parent);
    combo->setChoices(VisitTexts::choices(u"material_kind"_s));
    return combo;
}

void MaterialDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<CodeCombo *>(editor))
        combo->setCode(index.data(Qt::EditRole).toString());
    else
        CellDelegate::setEditorData(editor, index);
}

void MaterialDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<CodeCombo *>(editor))
        model->setData(index, combo->code(), Qt::EditRole);
    else
        CellDelegate::setModelData(editor, model, index);
}

void FormFieldRows::setFields(const QString &formFields)
{
    beginResetModel();
    m_rows.clear();
    QStringList names;
    for (const FormField &field : CounterForm::fields(formFields)) {
        m_rows.append({field.name, field.label, field.required ? Asked::Yes : Asked::MayBeEmpty});
        names << field.name;
    }
    for (const FormField &field : CounterForm::known())
        if (!names.contains(field.name))
            m_rows.append({field.name, field.label, Asked::No});
    m_shown.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_shown << row;
    m_filter.clear();
    endResetModel();
}

QString FormFieldRows::fields() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        if (row.asked != Asked::No)
            lines << (row.asked == Asked::Yes ? row.name : row.name + u'?');
    return lines.join(u'\n');
}

int FormFieldRows::asked() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.asked != Asked::No; }));
}

bool FormFieldRows::turn(int row)
{
    if (row < 0 || row >= m_shown.size())
        return false;
    Row &one = m_rows[m_shown.at(row)];
    one.asked = one.asked == Asked::No ? Asked::Yes : one.asked == Asked::Yes ? Asked::MayBeEmpty : Asked::No;
    Q_EMIT dataChanged(index(row, 0), index(row, 1));
    Q_EMIT edited();
    return true;
}

void FormFieldRows::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = typed.trimmed();
    m_shown.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_filter.isEmpty() || CodeCombo::matches(m_filter, {m_rows.at(row).name, m_rows.at(row).label}))
            m_shown << row;
    endResetModel();
}

QVariant FormFieldRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(m_shown.at(index.row()));
    const bool isAsked = row.asked != Asked::No;
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? row.label : row.asked == Asked::Yes ? tr("asked") : row.asked == Asked::MayBeEmpty ? tr("may stay empty") : tr("not asked");
    case MeaningRole: return int(!isAsked ? Meaning::Faint : index.column() == 0 ? Meaning::Plain : row.asked == Asked::Yes ? Meaning::Accent : Meaning::Quiet);
    case StrongRole: return isAsked && index.column() == 0;
    case Qt::TextAlignmentRole: return index.column() == 1 ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

} // namespace Allpost
