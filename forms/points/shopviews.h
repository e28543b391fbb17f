// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/dayclose.h"
#include "models/points/donations.h"
#include "models/points/vouchers.h"

#include <QWidget>

namespace Allpost {

class Label;
class LineEdit;
class LinesCard;
class SidePanel;
class Workplace;

/// 日结: what today's close would hold; the closes before it.
class DayCloseView : public QWidget
{
    Q_OBJECT
public:
    explicit DayCloseView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    /// The close under the cursor; 0: today's, not closed yet.
    Key current() const;
    const DayCard &today() const { return m_today; }
    bool isClosedToday() const { return m_isClosed; }

Q_SIGNALS:
    void currentChanged();

private:
    void showCurrent();

    Workplace &m_workplace;
    LinesCard *m_list;
    SidePanel *m_panel;
    LinesCard *m_goods;
    DayCard m_today;
    bool m_isClosed = false;
};

/// 友好商户 with what waits to be settled; beside it the statements of the one under the cursor.
class MerchantsView : public QWidget
{
    Q_OBJECT
public:
    explicit MerchantsView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    void choose(Key merchant);
    const MerchantEntry *entry() const;
    /// The statement under the cursor; 0: none.
    Key settlement() const;

Q_SIGNALS:
    /// Vouchers that wait to be settled.
    void counted(int open);
    void currentChanged();
    void opened();

private:
    void showCurrent();

    Workplace &m_workplace;
    LinesCard *m_list;
    SidePanel *m_panel;
    LinesCard *m_statements;
    QList<MerchantEntry> m_merchants;
};

/// 券: issued, redeemed, settled.
class VouchersView : public QWidget
{
    Q_OBJECT
public:
    explicit VouchersView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    Key current() const;
    QString voucherNumber() const;
    bool stepBack();

Q_SIGNALS:
    void currentChanged();
    void opened();

private:
    Workplace &m_workplace;
    LineEdit *m_filter;
    Label *m_count;
    LinesCard *m_list;
    QList<VoucherCard> m_vouchers;
};

/// 捐赠去向: who gave what, and who got it.
class DonationsView : public QWidget
{
    Q_OBJECT
public:
    explicit DonationsView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    const QList<DonationChain> &chains() const { return m_chains; }
    bool stepBack();

private:
    void fill();
    void showCurrent();

    Workplace &m_workplace;
    LineEdit *m_filter;
    Label *m_count;
    LinesCard *m_list;
    SidePanel *m_panel;
    LinesCard *m_shares;
    QList<DonationChain> m_all;
    QList<DonationChain> m_chains;
};

} // namespace Allpost
