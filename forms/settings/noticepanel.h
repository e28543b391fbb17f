// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/noticeimport.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>

namespace Allpost {

namespace Ui {
class NoticePanel;
}

/// The years of a notice, one a row: what reading it in would change.
class NoticeYearsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Year, What, Holidays, MakeUps, WorkingDays, Differing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setYears(const QList<NoticeYear> &years);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<NoticeYear> m_years;
};

/// A file of holidays looked at before it is read in: its years, and its rows that were left out.
class NoticePanel : public QWidget
{
    Q_OBJECT
public:
    explicit NoticePanel(QWidget *parent = nullptr);
    ~NoticePanel() override;

    void show(const NoticePreview &preview);
    using QWidget::show;
    const NoticePreview &preview() const { return m_preview; }

Q_SIGNALS:
    void taken();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::unique_ptr<Ui::NoticePanel> m_ui;
    NoticeYearsModel *m_model;
    NoticePreview m_preview;
};

} // namespace Allpost
