// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/points/accounthall.h"
#include "forms/shared/page.h"
#include "forms/shared/takesscans.h"
#include "forms/visits/visitsubject.h"
#include "models/points/people.h"

class QAction;
class QStackedWidget;

namespace Allpost {

class AccountLines;
class BasketView;
class ExchangeBasket;
class PageHead;

/// 积分兑换: whose account it is, what they take, what remains. A scan, a digit and F10 are an exchange.
class PointsPage : public Page, public HasVisitSubject, public TakesScans
{
    Q_OBJECT
public:
    explicit PointsPage(Workplace &workplace, QWidget *parent = nullptr);

    /// what: nothing (as it was left); a map: scan (what a reader typed), account (key), resident, outsider, slip. "at" in
    /// the map tells two equal wishes apart.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;
    VisitSubject visitSubject() const override;
    bool takeScan(const ScannedText &scan) override;

    ExchangeBasket *basket() const { return m_basket; }
    AccountHall *hall() const { return m_hall; }
    BasketView *view() const { return m_view; }
    /// Takes this account in front.
    void choose(const AccountChoice &who);
    /// The question about a slip: hand over or cancel a reserved one, print or reverse a done one.
    void askSlip(Key slip);
    /// Redeems the voucher of this number after a question; empty: asks for the number.
    void askVoucher(const QString &number = {});

private:
    void addCommands();
    void addButtons();
    QAction *add(const char *id, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act);
    void showStage();
    void showHead();
    void leaveAccount();
    void stepBack();
    void digit(int number);
    void finish();
    void reserve();
    void scanSlip(Key slip);
    void choosePerson(const Person &person);
    void printSlip(Key slip);
    void reverse(Key slip);
    bool did(const Status &done);

    PageHead *m_head;
    QStackedWidget *m_stages;
    AccountHall *m_hall;
    QWidget *m_work;
    ExchangeBasket *m_basket;
    BasketView *m_view;
    AccountLines *m_lines;
    AccountChoice m_who;
    QAction *m_award = nullptr;
    QAction *m_voucher = nullptr;
    QAction *m_count = nullptr;
    QAction *m_other = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_reserve = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_statement = nullptr;
    QVariant m_shown;
    bool m_stale = true;
};

} // namespace Allpost
