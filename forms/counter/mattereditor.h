// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/counter/matters.h"

#include <QWidget>

class QVBoxLayout;

namespace Allpost {

class Button;
class FormBinder;
class FormFieldRows;
class Label;
class LineEdit;
class MaterialRows;
class Table;
class Workplace;

/// A matter of the catalogue being written: what it is, its materials, its form.
class MatterEditor : public QWidget
{
    Q_OBJECT
public:
    explicit MatterEditor(Workplace &workplace, QWidget *parent = nullptr);

    /// Shows a matter; the focus goes to its name.
    void begin(const MatterCard &card);
    /// As typed.
    MatterCard card() const;
    bool isModified() const;
    /// Says beside the fields what is wrong; true when nothing holds it back.
    bool check();
    MaterialRows *materials() const { return m_materials; }
    FormFieldRows *fields() const { return m_fields; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeMaterials();
    QWidget *makeFields();
    void setChoices();
    void tellCounts();

    Workplace &m_workplace;
    FormBinder *m_binder = nullptr;
    MatterCard m_begun;
    MaterialRows *m_materials;
    Table *m_materialList;
    FormFieldRows *m_fields;
    Table *m_fieldList;
    LineEdit *m_fieldFilter;
    Label *m_fieldCount;
    bool m_touched = false;
};

} // namespace Allpost
