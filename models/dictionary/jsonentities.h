// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

#include <QJsonObject>

#include <vector>

namespace Allpost {

class CodeList;

/// The kinds of records that have no rules of their own: described in resources/dictionary, read once. To everything
/// above they look like those that stand in C++ (design.md, "The dictionary says once what the office keeps").
class JsonEntities
{
public:
    /// In the order of the files; what links to a record ("of") has that link as its first field.
    static const std::vector<const Entity *> &all();

    /// The list of codes that stands inside a field: "care_disabled.kind"; null for another name.
    static const CodeList *codeList(QStringView name);

    /// What a file says of an entity beside its fields (notes, ready reasons of an end); empty for another name.
    static QJsonObject about(QStringView entity);

    /// A pair of labels out of an object: "zh" and "en", or with a word before them ("note" → note_zh, note_en).
    static LabelPair pair(const QJsonObject &object, const QString &word = {});
};

} // namespace Allpost
