// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <array>

namespace Allpost {

/// What is counted of work orders, in the order of resources/content/order_measures.json, which defines each in words.
enum class OrderCount : quint8 {
    Received, Accepted, Refused, Dispatched, Closed, Open, Overdue,
    ResponseRate, SolveRate, SatisfyRate, BasicallySatisfied, ThreeRates,
    SignedInTime, AnsweredInTime, AnsweredInTimeBare, ClosedInTime, CloseRate, Called, Reached,
    HoursAverage, HoursMedian, Extended, Reopened, Returned, Merged, Withdrawn, Escalated,
    Urged, UrgedYellow, UrgedRed, Whistles, WhistleAttended, WhistleInTime, Praise, Complaints,
    ForceCommunity, ForceEnterprise, ForceJoint, ForceJointClosed, By12345, ByGrid, HazardsFound, HazardsRemoved,
    Last
};
constexpr size_t OrderCounts = size_t(OrderCount::Last);

/// Why an order is left out of a denominator. The first ones were decided by a person (code list exclusion, in its
/// order), the others follow from the order itself.
enum class OrderOut : quint8 {
    Unreasonable, Repeated, Unreachable, Legacy, OtherwiseExcluded,
    NoLimit, Waiting, NotReached, Anonymous, Declined, Told, Platform, Uncalled, NotDue, NoTime, Unanswered,
    Last
};
constexpr size_t OrderOuts = size_t(OrderOut::Last);

/// One measure as it is defined.
struct OrderMeasureText
{
    enum class Unit { Count, Share, Hours };

    QString name = {};       ///< response_rate: for scripts and reports
    QString label = {};      ///< in the language of the program
    QString definition = {}; ///< what counts on which date, what stands below the line, what is left out
    QString group = {};      ///< flow, rates, time, voice, whistle, force, source
    QString unitCode = {};
    Unit unit = Unit::Count;
    int better = 0;          ///< 1: more is better, -1: less is better
};

/// Weights of the three rates in the whole, adding up to 100.
struct OrderWeights
{
    int response = 30;
    int solve = 35;
    int satisfy = 35;

    bool isValid() const { return response >= 0 && solve >= 0 && satisfy >= 0 && response + solve + satisfy == 100; }
    bool operator==(const OrderWeights &) const = default;
    /// 30 35 35; and back, the example for another text.
    QString toText() const;
    static OrderWeights fromText(const QString &text);
    /// What ships as an example.
    static OrderWeights example();
};

/// The definitions that ship, read once in the language of the program.
class OrderMeasureBook
{
public:
    static const OrderMeasureText &text(OrderCount count);
    /// Last for a name that is none.
    static OrderCount find(QStringView name);
    static QString code(OrderOut reason);
    /// In the language of the program.
    static QString label(OrderOut reason);
    /// 示例内容，使用前请按本地规定核对
    static QString exampleMark();
};

} // namespace Allpost
