// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/grids/places.h"

#include <QVariantMap>

class QCheckBox;
class QVBoxLayout;

namespace Allpost {

class DateEdit;
class FieldBox;
class FormBinder;
class Label;
class Workplace;

/// An estate or a building is put down or changed here, beside the plan: facts, and of a building its shape, which the
/// plan shows while it is typed. Enter goes on, Ctrl+S keeps, Esc leaves.
class PlaceEditor : public Card
{
    Q_OBJECT
public:
    explicit PlaceEditor(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    /// 0: a new one.
    void editEstate(Key estate);
    /// 0: a new one in the estate; rooms are the numbers on the doors that are there, to begin from.
    void editBuilding(Key building, Key estate, const QStringList &rooms);
    bool isBuilding() const { return m_isBuilding; }
    bool isNew() const { return !m_seen.key; }
    bool isModified() const;
    /// True when it was kept.
    bool save();

    /// The building as typed; fields that cannot be read are left out.
    BuildingDraft draft() const;
    /// Stairwells as a person types them: "4" for 1 to 4, "1 2 东", "3=18x2" for other floors and doors.
    static QString entrancesText(const QList<BuildingDraft::Entrance> &entrances);
    static QList<BuildingDraft::Entrance> readEntrances(const QString &typed, const QList<BuildingDraft::Entrance> &before);

Q_SIGNALS:
    void saved(qlonglong key, bool isBuilding);
    void left();
    /// The shape changed while typing.
    void shapeChanged();

private:
    void build(const Entity &entity, const QStringList &fields);
    void fill(const QVariantMap &values);
    bool showFindings(const Findings &findings);
    void showError(const Error &error);
    void tellShape();
    void clearForm();

    Workplace *m_workplace = nullptr;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_formHolder;
    FormBinder *m_binder = nullptr;
    Label *m_message;
    QCheckBox *m_doors;
    FieldBox *m_onBox = nullptr;
    DateEdit *m_on = nullptr;
    Snapshot m_seen;
    BuildingDraft m_before;
    Key m_estate = 0;
    bool m_isBuilding = false;
};

} // namespace Allpost
