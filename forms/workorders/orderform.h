// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/departmentbook.h"
#include "models/workorders/orderfiles.h"
#include "models/workorders/orderplaces.h"
#include "models/workorders/ordersuggestions.h"

#include <QWidget>

#include <memory>
#include <optional>

class QJsonObject;

namespace Allpost {

class FieldBox;
class Workplace;

namespace Ui {
class OrderForm;
}

/// What an order is typed in: the matter and its category by letters, the place by letters or door, who asks, to whom it
/// goes, what to ask, photos and files. Enter goes on; what is known is filled in and never asked.
class OrderForm : public QWidget
{
    Q_OBJECT
public:
    explicit OrderForm(QWidget *parent = nullptr);
    ~OrderForm() override;

    void setWorkplace(Workplace *workplace);
    /// Categories, departments, workers and places as they are now; the words that suggest a category come a moment later.
    void load();
    /// A new order with what is known of it; the focus goes to the matter.
    void begin(const WorkOrder &known);

    /// As typed, without what follows from it.
    WorkOrder order() const;
    /// To whom it goes; nothing chosen: nobody yet.
    OrderStart start() const;
    QString receiverName() const;
    const QList<OrderFileDraft> &files() const;
    /// The person who asks, instead of a new order.
    OrderCaller caller() const;
    bool isModified() const;

    /// Takes what is half chosen in a line.
    void settle();
    /// Shows beside the fields what is wrong; true when nothing holds it back. dispatch: somebody must get it.
    bool check(bool dispatch);
    /// A sentence beside the field that an error names; false when there is no such field here.
    bool showError(const Error &error);
    /// Is a category suggested for what was typed?
    Key suggested() const { return m_suggested; }
    const OrderCategoryBook &book() const { return m_book; }

    /// What was typed, for a draft; without files.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

Q_SIGNALS:
    void touched();
    /// Ctrl+Enter in a field.
    void joined();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectFields();
    void loadReceivers();
    void loadPartnerGrids();
    void learn();
    void suggest();
    bool takeSuggestion();
    void categoryChosen();
    void showCategory();
    void placeTyped(const QString &text);
    void placePicked(int row);
    void showPlace();
    void callerTyped(const QString &text);
    void callerPicked(int row);
    void showCaller();
    void showForce();
    QString receiver() const;
    FieldBox *boxOf(const QString &field) const;
    void tell();

    std::unique_ptr<Ui::OrderForm> m_ui;
    Workplace *m_workplace = nullptr;
    OrderCategoryBook m_book;
    std::optional<OrderSuggestions> m_suggestions;
    OrderPlaces m_places;
    DepartmentBook m_departments;
    QHash<QString, QString> m_receiverWords; ///< code of a department: its other names
    WorkOrder m_begun = {};                  ///< with what is not asked here: visit, handling, household
    OrderPlace m_place = {};
    QList<OrderPlace> m_placeHits;
    QList<Key> m_callerHits;
    Key m_resident = 0;
    QString m_callerName;
    Key m_suggested = 0;
    bool m_receiverTouched = false;
    bool m_filling = false;
};

} // namespace Allpost
