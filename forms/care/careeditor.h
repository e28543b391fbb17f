// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/care/carerecords.h"

#include <QWidget>

#include <memory>

namespace Allpost {

class Workplace;

namespace Ui {
class CareEditor;
class CareEnd;
}

/// A care record as it is typed, in the place where it will stand. New: two letters of the group, Enter, the day, Enter.
class CareEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CareEditor(Workplace &workplace, QWidget *parent = nullptr);
    ~CareEditor() override;

    /// A new record of this person (0: none) or, where the group concerns a whole household, of this household.
    void add(Key resident, Key household);
    /// Changes a record; one that is restricted is read in full first, which is recorded.
    void edit(const CareRecord &record);
    Key record() const { return m_seen.key; }
    bool isModified() const;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    /// Kept as this record.
    void saved(qlonglong record);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const CareEntry &entry);
    void followGroup();
    CareEntry typed() const;
    bool showFindings(const Findings &findings);
    void clearFindings();

    Workplace &m_workplace;
    std::unique_ptr<Ui::CareEditor> m_ui;
    Key m_resident = 0;
    Key m_household = 0;
    CareRecord m_seen;       ///< key 0: a new one
    CareGroupInfo m_group;   ///< chosen; its own fields are shown
    CareEntry m_shown;
    std::vector<CareGroupInfo> m_offered;
};

/// From which day on a record holds no longer, and why; in the place of the record.
class CareEnd : public QWidget
{
    Q_OBJECT
public:
    CareEnd(Workplace &workplace, const CareRecord &record, QWidget *parent = nullptr);
    ~CareEnd() override;

    void begin();

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(qlonglong record);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Workplace &m_workplace;
    std::unique_ptr<Ui::CareEnd> m_ui;
    CareRecord m_record;
};

} // namespace Allpost
