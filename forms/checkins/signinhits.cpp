// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/signinhits.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString clock(const QString &iso)
{
    return iso.mid(11, 5);
}

} // namespace

void SignInHits::setHits(const QList<SignInHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int SignInHits::firstToCome() const
{
    for (int i = 0; i < m_hits.size(); ++i)
        if (m_hits.at(i).canCome())
            return i;
    return -1;
}

QVariant SignInHits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SignInHit &hit = m_hits.at(index.row());
    using State = SignInHit::State;
    switch (index.column()) {
    case NameColumn:
        switch (role) {
        case Qt::DisplayRole: return hit.who.name;
        case KeyRole: return QString::number(index.row() + 1);
        case StrongRole: return true;
        case MarkRole: return QVariant::fromValue(hit.marks);
        default: return {};
        }
    case ReadingColumn:
        switch (role) {
        case Qt::DisplayRole: return hit.who.tail().isEmpty() ? hit.reading : tr("%1 · last four %2").arg(hit.reading, hit.who.tail());
        case MarkRole: return QVariant::fromValue(hit.readingMarks);
        case MeaningRole: return int(Meaning::Quiet);
        default: return {};
        }
    case WhereColumn:
        return role == Qt::DisplayRole ? QVariant(hit.where.isEmpty() ? u"—"_s : hit.where) : QVariant();
    case KindColumn:
        if (role == ChipsRole)
            return QVariant::fromValue(QList<ChipValue>{{hit.who.kind(), hit.who.kindMeaning(), {}}});
        return role == Qt::AccessibleTextRole ? QVariant(hit.who.kind()) : QVariant();
    case StateColumn:
        switch (role) {
        case Qt::DisplayRole:
            switch (hit.state) {
            case State::NotYet: return hit.row ? tr("not here yet") : tr("not on the list");
            case State::Here: return tr("here since %1").arg(clock(hit.since));
            case State::Left: return tr("left %1").arg(clock(hit.since));
            case State::Leave: return tr("excused");
            }
            return {};
        case IconRole: return hit.state == State::Here || hit.state == State::Left ? u"circle-check"_s : hit.state == State::Leave ? u"circle-minus"_s : hit.row ? u"circle"_s : u"circle-plus"_s;
        case MeaningRole: return int(hit.state == State::Here ? Meaning::Ok : hit.state == State::Leave ? Meaning::Wait : Meaning::Quiet);
        default: return {};
        }
    default: return {};
    }
}

} // namespace Allpost
