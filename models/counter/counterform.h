// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"
#include "models/store/store.h"

#include <QDate>
#include <QJsonObject>

namespace Allpost {

/// A field of a matter's form with what the office knows for it.
struct FormField
{
    QString name = {};      ///< resident.phone
    QString label = {};
    QString value = {};     ///< as it stands on the form: words, no codes
    QString from = {};      ///< where it came from: "from the resident's record"; empty: typed or unknown
    QString codes = {};     ///< code list to choose from; the value is then the label; mostly empty
    FieldType type = FieldType::Text;
    Mask mask = Mask::Public; ///< how it is shown and printed when not revealed
    bool required = true;

    bool isFilled() const { return !value.trimmed().isEmpty(); }
    bool isGap() const { return required && !isFilled(); }
    /// The value masked as its field asks, or as it is.
    QString shown(bool inFull) const;
};

/// The forms of the matters: which fields there are and what fills them. Names come from resources/content/form_fields.json,
/// where they do not name a field of the dictionary.
class CounterForm
{
public:
    /// Reads "resident.name\nresident.phone?" into fields without values; "?" may stay empty. Unknown names keep their name as
    /// label, so that an office can add a field by writing its Chinese name.
    static QList<FormField> fields(const QString &formFields);
    /// All names with labels that a form may ask for, for the editor.
    static QList<FormField> known();

    /// Fills what the records of the person and the household say as of a day; a stranger's name and phone from `asked`.
    static Result<QList<FormField>> filled(const Store &store, QList<FormField> fields, Key resident, Key household,
                                           const QJsonObject &asked = {}, QDate today = QDate::currentDate());

    /// What is wrong with a value as typed ("4 digits short, a card has 16 to 19"), empty when nothing: ID numbers, phones,
    /// bank accounts, days.
    static QString problem(const FormField &field, const QString &value);

    /// The snapshot kept in Handling::form, and back into fields.
    static QString snapshot(const QList<FormField> &fields);
    static QList<FormField> fromSnapshot(QList<FormField> fields, const QString &snapshot);
};

} // namespace Allpost
