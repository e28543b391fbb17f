// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/cases.h"

#include <QWidget>

class QStandardItemModel;
class QVBoxLayout;

namespace Allpost {

class Button;
class Card;
class EmptyState;
class ReasonCard;
class Table;
class Workplace;

/// 积分疑难: what two desks did apart, each case with both slips, and guided: reverse, make good, or allow, with a reason and
/// a second worker who confirms by name. What does not fit a case says why.
class CasesView : public QWidget
{
    Q_OBJECT
public:
    explicit CasesView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void print();
    /// F10: what the open form asks.
    void apply();
    bool isAsking() const;
    void leaveForm();
    /// Begins one of the ways: reverse, compensate, allow.
    void begin(const QString &step);
    const QList<PointsCase> &cases() const { return m_cases; }
    Table *table() const { return m_table; }
    ReasonCard *reasons() const { return m_reasons; }
    static const QStringList &steps();

Q_SIGNALS:
    void counted(int count);
    void askingChanged();
    void accountChosen(Allpost::Key account);

private:
    void showCase();
    void settle(const QString &reason, Key second);
    QWidget *slip(Key transfer, const QString &title) const;
    QWidget *goodsSlip(Key slip, const QString &title) const;
    QWidget *holder(Key account, const QString &title) const;
    QWidget *statement(Key settlement, const QString &title) const;
    QWidget *redemption(const QString &number, const QString &at, const QString &worker, const QString &title) const;
    /// What will happen, a sentence.
    QString whatComes(const PointsCase &one, const QString &step) const;
    const PointsCase *current() const;

    Workplace &m_workplace;
    QStandardItemModel *m_model;
    Table *m_table;
    EmptyState *m_none;
    QWidget *m_side;
    Card *m_card;
    QVBoxLayout *m_column;
    QWidget *m_choices; ///< the ways to settle it
    QWidget *m_body = nullptr;
    QList<Button *> m_ways;
    ReasonCard *m_reasons;
    QList<PointsCase> m_cases;
    QString m_step;
};

} // namespace Allpost
