// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendars.h"

#include <QWidget>

#include <array>
#include <memory>

class QCheckBox;

namespace Allpost {

class FieldBox;
class HoursModel;
class LineEdit;
class Workplace;

namespace Ui {
class HoursPanel;
}

/// The office's hours: a list, and beneath it the fields of the chosen line or a new one.
class HoursPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HoursPanel(Workplace &workplace, QWidget *parent = nullptr);
    ~HoursPanel() override;

    void load();

private:
    struct Time
    {
        QString field;
        LineEdit *edit;
        FieldBox *box;
        QString OfficeHours::*value;
    };

    void choose();
    void startNew();
    void show(const OfficeHours &hours);
    OfficeHours typed() const;
    void save();
    void end();
    void remove();
    void refuse(const Error &error);
    void done(Key key, const QString &words);

    Workplace &m_workplace;
    std::unique_ptr<Ui::HoursPanel> m_ui;
    HoursModel *m_model;
    std::array<QCheckBox *, 7> m_days = {};
    std::array<Time, 4> m_times;
    Key m_key = 0;       ///< shown; 0: new or the usual ones
    bool m_new = false;
    Snapshot m_seen;
};

} // namespace Allpost
