// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/papers/paperregister.h"
#include "models/workorders/ordercard.h"

#include <QDate>

namespace Allpost {

/// What is printed of an order (facts.md 3.14, systems.md rows 8 to 11).
enum class OrderSlip : quint8 {
    Accept,   ///< 受理单
    Dispatch, ///< 交办单
    Transfer, ///< 转办单
    Urge,     ///< 督办单
    Reply,    ///< 回复单
    Whistle,  ///< 吹哨单
    Record,   ///< 报到（会商）记录
    Lifeline, ///< 生命线
};

/// The slips of an order. Their words are the office's templates (PaperTemplates); what goes out to others has its number
/// from the register of papers, and is printed again as it was while nothing happened since.
class OrderSlips
{
public:
    enum class Show { Masked, InFull };

    static const QList<OrderSlip> &all();
    /// accept dispatch transfer urge reply whistle record lifeline
    static QString code(OrderSlip slip);
    /// Nothing for another word.
    static std::optional<OrderSlip> find(QStringView code);
    static QString title(OrderSlip slip);
    /// It goes out to others and takes a number of the register.
    static bool isNumbered(OrderSlip slip);
    /// Why this slip cannot be printed of the order now, a sentence; empty when it can.
    static QString whyNot(const OrderCard &card, OrderSlip slip);

    /// The page without touching the register: with the number it has when it was issued since its step, else without.
    static Result<Printout> page(const Store &store, const OrderCard &card, OrderSlip slip, Show show = Show::Masked);
    /// The page with its number: issued now, or again as it was. One deed issued_paper.issue when it is new.
    static Result<Printout> issue(Store &store, const OrderCard &card, OrderSlip slip, Show show = Show::Masked);

    /// Orders with a dispatch of that day that counts, in the order of the departments.
    static Result<QList<Key>> dispatchedOn(const Database &db, QDate day);
    /// Their dispatch slips one after another, each on its own page; numbered as by issue().
    static Result<Printout> batch(Store &store, const QList<Key> &orders);

    /// 生命线: facts, clock and all steps on one A4 page; when there are too many, those in the middle are left out and
    /// counted.
    static Printout lifeline(const OrderCard &card, Show show = Show::Masked, Moment now = Moments::now());
    /// Steps the life line has room for on one page.
    static constexpr int MostSteps = 30;

    /// What the templates may name: order.*, department.*, reason, demand, level … ; moments as on paper.
    static PaperFacts facts(const OrderCard &card, OrderSlip slip, Show show, Moment now = Moments::now());
};

} // namespace Allpost
