// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/dictionary/entity.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QGridLayout;

namespace Allpost {

class FieldBox;

/// Ticks for a field that holds several codes of a short list.
class CodeTicks : public QWidget
{
    Q_OBJECT
public:
    explicit CodeTicks(const QString &list, QWidget *parent = nullptr);

    /// Codes parted by commas, in the order of the list. Words outside the list that were stored stay.
    QString codes() const;
    void setCodes(const QString &stored);

Q_SIGNALS:
    void changed();

private:
    QList<std::pair<QString, QCheckBox *>> m_ticks;
    QStringList m_others;
};

/// Inputs for the own fields of a care group, made from its entity: two beside each other, notes and ticks across.
class CareInputs : public QWidget
{
    Q_OBJECT
public:
    explicit CareInputs(QWidget *parent = nullptr);

    /// null: no fields. Fills in the values in the order of the entity's fields; may be empty.
    void setEntity(const Entity *entity, const Values &values);
    /// As typed. What cannot be read is null and stands in problems().
    Values values() const;
    /// Field name → sentence, of inputs that hold something unreadable.
    QHash<QString, QString> problems() const;
    bool isModified() const { return m_entity && values() != m_shown; }
    /// False when no input of this name is here.
    bool setFinding(const QString &field, const QString &sentence, bool refuses);
    void clearFindings();

Q_SIGNALS:
    void edited();

private:
    struct Input
    {
        int field = 0;
        FieldBox *box = nullptr;
        QWidget *widget = nullptr;
        std::function<Value()> read = {};
        std::function<QString()> problem = {};
    };
    Input make(const Field &field, const Value &value);

    QGridLayout *m_grid;
    const Entity *m_entity = nullptr;
    Values m_shown;
    std::vector<Input> m_inputs;
};

} // namespace Allpost
