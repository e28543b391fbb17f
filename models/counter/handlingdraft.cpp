// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/handlingdraft.h"

#include "models/counter/counterrows.h"
#include "models/dictionary/codelist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

} // namespace

QString DraftMaterial::howMany() const
{
    if (originalNeeded && kind == "original"_L1)
        return Words::tr("original, shown");
    if (kind == "photo"_L1)
        return Words::tr("%n photo(s)", nullptr, copies);
    if (kind == "copy"_L1)
        return originalNeeded ? Words::tr("original and %n copies", nullptr, copies) : Words::tr("%n copies", nullptr, copies);
    return CounterRows::label(u"material_kind", kind);
}

void HandlingDraft::tick(int material, bool there)
{
    if (material < 0 || material >= materials.size())
        return;
    DraftMaterial &one = materials[material];
    if (there && one.state != "known"_L1)
        one.state = u"brought"_s;
    else if (!there)
        one.state = u"missing"_s;
    one.note.clear();
}

void HandlingDraft::tickAll()
{
    for (DraftMaterial &one : materials)
        if (!one.isThere())
            one.state = u"brought"_s;
}

Status HandlingDraft::waive(int material, const QString &note)
{
    if (note.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say why this material is not asked for."), u"note"_s};
    if (material < 0 || material >= materials.size())
        return Error{ErrorCode::NotFound, Words::tr("This material is not on the list."), {}};
    materials[material].state = u"waived"_s;
    materials[material].note = note.trimmed();
    return {};
}

void HandlingDraft::type(const QString &field, const QString &value)
{
    for (FormField &one : fields) {
        if (one.name != field || one.value == value)
            continue;
        one.value = value;
        one.from.clear();
    }
}

QList<DraftMaterial> HandlingDraft::missingMaterials() const
{
    QList<DraftMaterial> missing;
    for (const DraftMaterial &one : materials)
        if (!one.isThere())
            missing << one;
    return missing;
}

QList<FormField> HandlingDraft::gaps() const
{
    QList<FormField> missing;
    for (const FormField &one : fields)
        // What the records say was judged when it was entered there.
        if (one.isGap() || (one.from.isEmpty() && !CounterForm::problem(one, one.value).isEmpty()))
            missing << one;
    return missing;
}

QString HandlingDraft::whatIsMissing() const
{
    QStringList parts;
    if (const int count = int(missingMaterials().size()))
        parts << Words::tr("%n material(s)", nullptr, count);
    if (const int count = int(gaps().size()))
        parts << Words::tr("%n piece(s) of information", nullptr, count);
    return parts.isEmpty() ? QString() : Words::tr("Missing: %1. It cannot be accepted yet.").arg(parts.join(Words::tr(", ")));
}

int HandlingDraft::materialsThere() const
{
    return int(materials.size() - missingMaterials().size());
}

int HandlingDraft::fieldsFilled() const
{
    return int(std::count_if(fields.begin(), fields.end(), [](const FormField &one) { return one.isFilled(); }));
}

bool HandlingDraft::isOpen() const
{
    return handling.state == "begun"_L1 || handling.state == "lacking"_L1;
}

QString HandlingDraft::typed() const
{
    QJsonObject lying;
    for (const DraftMaterial &one : materials)
        lying.insert(one.name, QJsonArray{one.state, one.note});
    QJsonObject written;
    for (const FormField &one : fields)
        if (one.from.isEmpty() && !one.value.isEmpty())
            written.insert(one.name, one.value);
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"materials"_s, lying}, {u"fields"_s, written}}).toJson(QJsonDocument::Compact));
}

void HandlingDraft::takeTyped(const QString &kept)
{
    if (!isOpen())
        return;
    const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
    const QJsonObject lying = json["materials"_L1].toObject();
    const CodeList *states = CodeList::find(u"material_state");
    for (DraftMaterial &one : materials) {
        const QJsonArray state = lying.value(one.name).toArray();
        if (state.size() != 2 || !states || !states->at(state.at(0).toString()))
            continue;
        one.state = state.at(0).toString();
        one.note = state.at(1).toString();
    }
    const QJsonObject written = json["fields"_L1].toObject();
    for (auto one = written.begin(); one != written.end(); ++one)
        type(one.key(), one.value().toString());
}

} // namespace Allpost
