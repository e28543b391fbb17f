// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/shared/takesscans.h"

#include <functional>

class QAction;
class QStackedWidget;

namespace Allpost {

class Banner;
class DayCloseView;
class CountView;
class DonationsView;
class MerchantsView;
class PageHead;
class StockView;
class Tabs;
class VouchersView;

/// 物品: stock and its movements, stock-taking, the daily close, merchants, vouchers, what became of donations.
class GoodsPage : public Page, public TakesScans
{
    Q_OBJECT
public:
    enum Tab { StockTab, CountTab, CloseTab, MerchantsTab, VouchersTab, DonationsTab };

    explicit GoodsPage(Workplace &workplace, QWidget *parent = nullptr);

    /// what: stock, count, close, merchants, vouchers, donations; the key of goods; nothing: as it was left.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;
    /// A bar code finds its goods, the code of a voucher redeems it.
    bool takeScan(const ScannedText &scan) override;

    StockView *stock() const { return m_stock; }
    CountView *count() const { return m_count; }
    DayCloseView *closing() const { return m_close; }

private:
    QAction *add(const char *id, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act);
    void addCommands();
    void addButtons();
    void chooseTab(int tab);
    void showActions();
    void load();
    int tab() const;
    void makeNew();
    void change();
    void finish();
    void closeOrOpen();
    void print();
    void stepBack();
    void tellShipments();
    void tellOverdrawn();
    QString formerDesk() const;
    void tellFormer();
    void takeOver();

    PageHead *m_head;
    Tabs *m_tabs;
    Banner *m_shipments;
    Banner *m_overdrawn;
    Banner *m_former;
    QStackedWidget *m_views;
    StockView *m_stock;
    CountView *m_count;
    DayCloseView *m_close;
    MerchantsView *m_merchants;
    VouchersView *m_vouchers;
    DonationsView *m_donations;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_inactive = nullptr;
    QAction *m_spoil = nullptr;
    QAction *m_send = nullptr;
    QAction *m_take = nullptr;
    QAction *m_reverse = nullptr;
    QAction *m_print = nullptr;
    QAction *m_finish = nullptr;
    bool m_stale = true;
};

} // namespace Allpost
