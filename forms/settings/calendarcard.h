// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/calendar/noticeimport.h"

#include <memory>

namespace Allpost {

class Workplace;

namespace Ui {
class CalendarCard;
}

/// Calendar and hours: the days of a year as the office works them, its own exceptions, the notices that were read in,
/// and the hours that hold.
class CalendarCard : public Card
{
    Q_OBJECT
public:
    explicit CalendarCard(Workplace &workplace, QWidget *parent = nullptr);
    ~CalendarCard() override;

    void load();
    /// Focus into the year, on today.
    void begin();
    /// Looks into a file of holidays and shows what it would change.
    void readNotice(const QString &path);

private:
    void showYear(int year);
    void showDay();
    void tellYear();
    void toggle();
    void takeBack();
    void rename();
    void confirm();
    void forget();
    void chooseNotice();
    void takeNotice();
    void leaveNotice();
    bool failed(const Status &status);
    void say(const QString &words);

    Workplace &m_workplace;
    std::unique_ptr<Ui::CalendarCard> m_ui;
    int m_year = 0;
    QString m_folder;
};

} // namespace Allpost
