// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/formbinder.h"

#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"

#include <QCheckBox>
#include <QDate>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace Allpost {

namespace {

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString isoOf(const QVariant &value)
{
    if (value.metaType().id() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return value.toString();
}

} // namespace

FormBinder::FormBinder(QWidget *form) : QObject(form), m_form(form)
{
    bind();
}

void FormBinder::bind()
{
    const QList<QWidget *> widgets = m_form->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        QWidget *input = widget;
        const QString field = widget->property("field").toString();
        if (auto *fieldBox = qobject_cast<FieldBox *>(widget))
            input = fieldBox->input();
        if (field.isEmpty() || !input || m_bound.contains(field))
            continue;
        Bound bound{adapterFor(input, field), {}, {}};
        if (!bound.adapter.read) {
            qWarning("field %s stands on a widget that cannot be bound: %s", qPrintable(field),
                     input->metaObject()->className());
            continue;
        }
        bound.read = bound.adapter.read();
        m_order.append(field);
        m_bound.insert(field, std::move(bound));
    }
}

FormBinder::Adapter FormBinder::adapterFor(QWidget *widget, const QString &field)
{
    Adapter adapter = textAdapter(widget, field);
    if (!adapter.read)
        adapter = numberAdapter(widget, field);
    adapter.widget = widget;
    return adapter;
}

FormBinder::Adapter FormBinder::textAdapter(QWidget *widget, const QString &field)
{
    Adapter adapter;
    const auto edited = [this, field] { tellEdited(field); };
    const auto left = [this, field] { tellFinished(field); };
    if (auto *date = qobject_cast<DateEdit *>(widget)) {
        adapter.read = [date] { return orNothing(date->iso().isEmpty() ? date->text().trimmed() : date->iso()); };
        adapter.write = [date](const QVariant &value) { date->setIso(isoOf(value)); };
        adapter.setReadOnly = [date](bool on) { date->setReadOnly(on); };
        adapter.problem = [date] { return date->problem(); };
        connect(date, &QLineEdit::textEdited, this, edited);
        connect(date, &QLineEdit::editingFinished, this, left);
        connect(date, &DateEdit::isoChanged, this, edited);
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        adapter.read = [line] { return orNothing(line->text().trimmed()); };
        adapter.write = [line](const QVariant &value) { line->setText(value.toString()); };
        adapter.setReadOnly = [line](bool on) { line->setReadOnly(on); };
        connect(line, &QLineEdit::textEdited, this, edited);
        connect(line, &QLineEdit::editingFinished, this, left);
    } else if (auto *note = qobject_cast<QPlainTextEdit *>(widget)) {
        adapter.read = [note] { return orNothing(note->toPlainText().trimmed()); };
        adapter.write = [note](const QVariant &value) { note->setPlainText(value.toString()); };
        adapter.setReadOnly = [note](bool on) { note->setReadOnly(on); };
        connect(note, &QPlainTextEdit::textChanged, this, edited);
    } else if (auto *codes = qobject_cast<CodeCombo *>(widget)) {
        adapter.read = [codes] { return orNothing(codes->code()); };
        adapter.write = [codes](const QVariant &value) { codes->setCode(value.toString()); };
        adapter.setReadOnly = [codes](bool on) { codes->setReadOnly(on); };
        adapter.problem = [codes] { return codes->problem(); };
        connect(codes, &QComboBox::editTextChanged, this, edited);
        connect(codes, &CodeCombo::codeChanged, this, left);
    } else if (auto *label = qobject_cast<QLabel *>(widget)) {
        adapter.read = [label] { return orNothing(label->text()); };
        adapter.write = [label](const QVariant &value) { label->setText(value.toString()); };
        adapter.setReadOnly = [](bool) {};
    }
    return adapter;
}

FormBinder::Adapter FormBinder::numberAdapter(QWidget *widget, const QString &field)
{
    Adapter adapter;
    const auto edited = [this, field] { tellEdited(field); };
    const auto left = [this, field] { tellFinished(field); };
    if (auto *tick = qobject_cast<QCheckBox *>(widget)) {
        adapter.read = [tick] {
            return tick->checkState() == Qt::PartiallyChecked ? QVariant() : QVariant(tick->isChecked());
        };
        adapter.write = [tick](const QVariant &value) {
            tick->setCheckState(value.isNull() && tick->isTristate() ? Qt::PartiallyChecked
                                : value.toBool()                      ? Qt::Checked
                                                                      : Qt::Unchecked);
        };
        adapter.setReadOnly = [tick](bool on) { tick->setEnabled(!on); };
        connect(tick, &QCheckBox::stateChanged, this, [edited, left] {
            edited();
            left();
        });
    } else if (auto *spin = qobject_cast<QSpinBox *>(widget)) {
        // With a special text ("unknown") the lowest number stands for nothing.
        adapter.read = [spin] {
            const bool none = !spin->specialValueText().isEmpty() && spin->value() == spin->minimum();
            return none ? QVariant() : QVariant(spin->value());
        };
        adapter.write = [spin](const QVariant &value) {
            spin->setValue(value.isNull() ? spin->minimum() : value.toInt());
        };
        adapter.setReadOnly = [spin](bool on) { spin->setReadOnly(on); };
        connect(spin, &QSpinBox::valueChanged, this, edited);
        connect(spin, &QSpinBox::editingFinished, this, left);
    }
    return adapter;
}

QWidget *FormBinder::input(const QString &field) const
{
    const auto found = m_bound.constFind(field);
    return found == m_bound.constEnd() ? nullptr : found->adapter.widget;
}

FieldBox *FormBinder::box(const QString &field) const
{
    for (QWidget *at = input(field); at && at != m_form; at = at->parentWidget()) {
        if (auto *fieldBox = qobject_cast<FieldBox *>(at))
            return fieldBox;
    }
    return nullptr;
}

void FormBinder::show(const QVariantMap &values)
{
    const QScopedValueRollback filling(m_filling, true);
    for (auto bound = m_bound.begin(); bound != m_bound.end(); ++bound) {
        bound->shown = values.value(bound.key());
        bound->adapter.write(bound->shown);
        bound->read = bound->adapter.read();
    }
}

void FormBinder::type(const QVariantMap &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto bound = m_bound.constFind(value.key());
        if (bound == m_bound.constEnd())
            continue;
        {
            const QScopedValueRollback filling(m_filling, true);
            bound->adapter.write(value.value());
        }
        tellEdited(value.key());
    }
}

QVariantMap FormBinder::values() const
{
    QVariantMap out;
    for (auto bound = m_bound.begin(); bound != m_bound.end(); ++bound) {
        const QVariant now = bound->adapter.read();
        out.insert(bound.key(), now == bound->read ? bound->shown : now);
    }
    return out;
}

QStringList FormBinder::modifiedFields() const
{
    QStringList names;
    for (const QString &field : m_order) {
        const Bound &bound = m_bound[field];
        if (bound.adapter.read() != bound.read)
            names.append(field);
    }
    return names;
}

QHash<QString, QString> FormBinder::problems() const
{
    QHash<QString, QString> out;
    for (auto bound = m_bound.begin(); bound != m_bound.end(); ++bound) {
        const QString sentence = bound->adapter.problem ? bound->adapter.problem() : QString();
        if (!sentence.isEmpty())
            out.insert(bound.key(), sentence);
    }
    return out;
}

bool FormBinder::setFinding(const QString &field, const QString &sentence, Tone tone)
{
    FieldBox *fieldBox = box(field);
    if (!fieldBox)
        return false;
    fieldBox->setFinding(sentence, tone);
    return true;
}

void FormBinder::clearFinding(const QString &field)
{
    if (FieldBox *fieldBox = box(field))
        fieldBox->clearFinding();
}

void FormBinder::clearFindings()
{
    for (const QString &field : std::as_const(m_order))
        clearFinding(field);
}

bool FormBinder::focusFirstFinding()
{
    for (const QString &field : std::as_const(m_order)) {
        const FieldBox *fieldBox = box(field);
        if (fieldBox && !fieldBox->finding().isEmpty() && fieldBox->findingTone() == Tone::Bad) {
            input(field)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void FormBinder::setReadOnly(bool readOnly)
{
    for (const Bound &bound : std::as_const(m_bound))
        bound.adapter.setReadOnly(readOnly);
}

void FormBinder::setReadOnly(const QString &field, bool readOnly)
{
    if (const auto bound = m_bound.constFind(field); bound != m_bound.constEnd())
        bound->adapter.setReadOnly(readOnly);
}

void FormBinder::tellEdited(const QString &field)
{
    if (!m_filling)
        Q_EMIT edited(field);
}

void FormBinder::tellFinished(const QString &field)
{
    if (m_filling)
        return;
    // An input that cannot be read says so at once; the finding goes when it can be.
    const Bound &bound = m_bound[field];
    if (bound.adapter.problem) {
        const QString sentence = bound.adapter.problem();
        FieldBox *fieldBox = box(field);
        if (fieldBox && (!sentence.isEmpty() || fieldBox->findingTone() == Tone::Bad))
            fieldBox->setFinding(sentence);
    }
    Q_EMIT finished(field);
}

} // namespace Allpost
