// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/residents.h"

#include <QWidget>

#include <memory>

namespace Allpost {

class FormBinder;
class Workplace;

namespace Ui {
class ResidentEditor;
}

/// Registering a person and changing one. Begins with the ID number: what it says follows. What is typed survives any
/// failure and, as a draft, a crash; what somebody else saved meanwhile is shown beside it.
class ResidentEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ResidentEditor(QWidget *parent = nullptr);
    ~ResidentEditor() override;

    void setWorkplace(Workplace *workplace);
    /// 0: a new person.
    void edit(Key resident);
    Key resident() const { return m_seen.key; }
    bool isModified() const;
    /// Checks and saves; false when something stands in the way, which is then shown.
    bool save();
    /// Keeps what is typed as a draft.
    void keepDraft();

Q_SIGNALS:
    void saved(qlonglong resident);
    void left();
    /// The person with this number exists already.
    void existingWanted(qlonglong resident);

private:
    void fill(const Resident &person, const ResidentTies &ties);
    Resident typed() const;
    ResidentHome home() const;
    void followNumber();
    void lookForSame();
    void readDoor();
    void showGroups();
    void addGroup();
    bool showFindings(const Findings &findings);
    void showConflict(const Snapshot &theirs, const QStringList &fields);
    void saveDone(Key resident);
    void offerDraft();
    void forgetDraft();
    QString draftName() const;
    void tell(const QString &sentence, bool bad);

    std::unique_ptr<Ui::ResidentEditor> m_ui;
    Workplace *m_workplace = nullptr;
    FormBinder *m_binder;
    Snapshot m_seen;
    ResidentTies m_ties;
    Address m_address;
    QStringList m_groups;
    Key m_same = 0;
    QString m_draft;
    bool m_derived = false;
    bool m_homeTouched = false;
    bool m_waiting = false;
};

} // namespace Allpost
