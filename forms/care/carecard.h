// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/care/carerecords.h"

#include <QPointer>
#include <QSet>

class QVBoxLayout;

namespace Allpost {

class Button;
class CareEditor;
class CareRow;
class Label;
class Workplace;

/// The care records of a person or a household: what holds today, with attention, visits and what is noted; past ones
/// folded. Records are added, changed and ended in the card itself. Used by the cards of people and of households.
class CareCard : public Card
{
    Q_OBJECT
public:
    explicit CareCard(QWidget *parent = nullptr);

    /// Before anything is shown. The page that owns the card gives the key for adding to its own command.
    void setWorkplace(Workplace *workplace);
    /// The records of a person, their household's among them.
    void setResident(Key resident);
    /// The records of a household as a whole.
    void setHousehold(Key household);

    /// Reads again; an editor that is open stays with what was typed.
    void refresh();
    bool isEditing() const { return m_editor != nullptr; }
    bool isModified() const;

public Q_SLOTS:
    /// Opens the editor for a new record.
    void add();

private:
    void show(Key resident, Key household);
    void rebuild();
    void edit(const CareRecord &record);
    void end(const CareRecord &record);
    void open(QWidget *editor, Key record);
    void close(Key focus);
    void addRow(const CareRecord &record, bool mayChange);

    Workplace *m_workplace = nullptr;
    QVBoxLayout *m_rows;
    QPointer<QWidget> m_editor;
    Key m_editedRecord = 0;
    Key m_resident = 0;
    Key m_household = 0;     ///< of a person: where they live
    bool m_pastShown = false;
    QSet<Key> m_noted;       ///< restricted records whose name was shown and recorded since this card came up
    QHash<Key, CareRecord> m_read; ///< restricted records as read while everything is shown in full
};

} // namespace Allpost
