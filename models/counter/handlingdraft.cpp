// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/handlingdraft.h"

#include "models/counter/counterrows.h"

#include <QCoreApplication>

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
        return Words::tr("original, to be looked at");
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

} // namespace Allpost
