// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace Allpost {

class FieldBox;

/// Ties the inputs of a form to a map of field name to value. An input takes part when it has the dynamic property
/// "field" (set in the .ui file). Text and codes are QString, dates ISO text, ticks bool, numbers int; an empty input
/// gives an invalid QVariant. Knows Label and QLabel (shown only), LineEdit, DateEdit, CodeCombo, QLineEdit, plain
/// text edits, QCheckBox, QSpinBox.
class FormBinder : public QObject
{
    Q_OBJECT

public:
    explicit FormBinder(QWidget *form);

    /// Names in the order of creation; inputs added later are found by bind().
    QStringList fields() const { return m_order; }
    QWidget *input(const QString &field) const;
    FieldBox *box(const QString &field) const;
    /// Looks for inputs again.
    void bind();

    /// Fills every input (a name without value empties it), and counts this as the state from which changes are told.
    void show(const QVariantMap &values);
    /// What the inputs hold now; for untouched fields exactly what was shown.
    QVariantMap values() const;
    QStringList modifiedFields() const;
    bool isModified() const { return !modifiedFields().isEmpty(); }
    /// Puts values into inputs as if typed: they count as changed (a draft found after a crash, derived values).
    void type(const QVariantMap &values);

    /// Sentences of inputs that hold something unreadable.
    QHash<QString, QString> problems() const;
    /// False when no input of this name stands in the form, so that the caller shows the sentence elsewhere.
    bool setFinding(const QString &field, const QString &sentence, Tone tone = Tone::Bad);
    void clearFinding(const QString &field);
    void clearFindings();
    /// Goes to the first input with a refusing finding; false when there is none.
    bool focusFirstFinding();

    void setReadOnly(bool readOnly);
    void setReadOnly(const QString &field, bool readOnly);

Q_SIGNALS:
    /// While typing.
    void edited(const QString &field);
    /// Left after a change, or chosen: time to check.
    void finished(const QString &field);

private:
    struct Adapter
    {
        QWidget *widget = nullptr;
        std::function<QVariant()> read = {};
        std::function<void(const QVariant &)> write = {};
        std::function<void(bool)> setReadOnly = {};
        std::function<QString()> problem = {};
    };
    struct Bound
    {
        Adapter adapter = {};
        QVariant shown = {}; ///< as given to show()
        QVariant read = {};  ///< as the input gave it right after
    };

    Adapter adapterFor(QWidget *widget, const QString &field);
    Adapter textAdapter(QWidget *widget, const QString &field);
    Adapter numberAdapter(QWidget *widget, const QString &field);
    void tellEdited(const QString &field);
    void tellFinished(const QString &field);

    QWidget *m_form;
    QStringList m_order;
    QHash<QString, Bound> m_bound;
    bool m_filling = false;
};

} // namespace Allpost
