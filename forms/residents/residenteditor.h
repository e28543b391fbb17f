// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/residents.h"

#include <QSet>
#include <QWidget>

#include <memory>

namespace Allpost {

class Button;
class Drafts;
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
    /// A new person who joins this household: its door and it are chosen already.
    void editNew(Key household, const QString &address);
    Key resident() const { return m_seen.key; }
    bool isModified() const;
    /// Checks and saves; false when something stands in the way, which is then shown.
    bool save();
    /// Keeps what is typed as a draft, on disk a moment later.
    void keepDraft();

Q_SIGNALS:
    void saved(qlonglong resident);
    void left();
    /// The person with this number exists already.
    void existingWanted(qlonglong resident);

private:
    static QVariantMap shownValues(const Values &values);
    static void emptyLayout(QLayout *layout);
    void addBar();
    void connectInputs();
    void fill(const Resident &person, const ResidentTies &ties);
    Resident typed() const;
    ResidentHome home() const;
    void followNumber();
    void derive(const QVariantMap &values);
    void lookForSame();
    void readDoor();
    void setGroups(const QStringList &codes);
    void showGroups();
    void addGroup();
    void showMore(bool on);
    bool showFindings(const Findings &findings);
    void showConflict(const Snapshot &theirs, const QStringList &fields);
    void addChoice(const Field &field, const Value &mine, const Value &theirs);
    void saveDone(Key resident);
    void refused(const Error &error);
    void touched();
    void offerDraft();
    void takeDraft();
    QString draftName() const;
    QStringList ownGroups() const;
    void tell(const QString &sentence, bool bad);

    std::unique_ptr<Ui::ResidentEditor> m_ui;
    Workplace *m_workplace = nullptr;
    std::unique_ptr<Drafts> m_drafts;
    FormBinder *m_binder;
    Button *m_moreButton;
    Snapshot m_seen;
    ResidentTies m_ties;
    Address m_address;
    QStringList m_groups;
    Key m_same = 0;
    QString m_draft;
    QSet<QString> m_derived;   ///< fields whose value the number gave
    QSet<QString> m_undecided; ///< fields of a conflict without a choice yet
    bool m_filling = false;
    bool m_homeTouched = false;
    bool m_waiting = false;
};

} // namespace Allpost
