// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/papers/registermodel.h"

#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"
#include "models/views/roles.h"

namespace Allpost {

using namespace Qt::StringLiterals;

QString RegisterModel::kindWord(const QString &stored)
{
    return CodeList::find(u"paper_kind")->display(stored, ListText::language());
}

void RegisterModel::setLines(const QList<RegisterLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int RegisterModel::rowOf(Key paper) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).key == paper)
            return row;
    return -1;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    const RegisterLine *line = index.isValid() ? at(index.row()) : nullptr;
    if (!line)
        return {};
    const IssuedPaper &paper = line->paper;
    const QString whom = paper.recipient.isEmpty() ? line->resident : paper.recipient;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Number: return paper.number;
        case Paper: return paper.title;
        case Whom: return whom.isEmpty() ? u"—"_s : whom;
        default: return {};
        }
    case SubTextRole:
        switch (index.column()) {
        case Number: return QStringList{QString(paper.issuedAt).replace(u'T', u' '), line->worker}.join(u" · "_s);
        case Paper:
            return line->isVoid() ? tr("Void: %1").arg(paper.voidReason)
                : paper.outside.value_or(false) ? kindWord(paper.kind) + u" · "_s + tr("written elsewhere")
                                                : kindWord(paper.kind);
        case Whom: return paper.purpose;
        default: return {};
        }
    case SubMeaningRole: return index.column() == Paper && line->isVoid() ? QVariant(int(Meaning::Bad)) : QVariant();
    case MeaningRole: return line->isVoid() ? QVariant(int(Meaning::Faint)) : QVariant();
    case StrongRole: return index.column() == Paper;
    default: return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Number, day, worker");
    case Paper: return tr("Paper");
    case Whom: return tr("For whom, what for");
    default: return {};
    }
}

} // namespace Allpost
