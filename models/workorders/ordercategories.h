// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/store/unitofwork.h"
#include "models/workorders/workorder.h"

namespace Allpost {

/// A category with what a list shows beside it.
struct OrderCategoryEntry
{
    Key key = 0;
    OrderCategory category = {};
    QString department = {}; ///< name of the default department as of today; empty: the office itself

    bool isClass() const { return !category.parent; }
    bool isOpen() const { return !category.inactive.value_or(false); }
    bool isExample() const { return category.example.value_or(false); }
    /// It has limits of its own for urgent orders.
    bool hasUrgentTrack() const;
    /// What to ask and look at.
    QStringList questions() const { return category.checklist.split(u'\n', Qt::SkipEmptyParts); }
};

/// All categories of an office as they are now, read once: for typing, lists, names. Holds values, so it may go to another
/// thread.
class OrderCategoryBook
{
public:
    static Result<OrderCategoryBook> read(const Database &db);

    /// Class after class, each with its leaves behind it, in the order of the office; closed ones in their place.
    const QList<OrderCategoryEntry> &entries() const { return m_entries; }
    /// Null when there is none of this key.
    const OrderCategoryEntry *find(Key key) const;
    /// "市容环境 · 垃圾乱堆"; a class alone by its name.
    QString path(Key key) const;
    /// The class of a leaf; itself for a class.
    Key classOf(Key key) const;
    /// Open leaves of open classes, and open classes that have no leaf: what an order can be given.
    QList<Key> choices() const;
    bool isChoice(Key key) const;
    /// Of these the ones that fit: part of the name or of its class, its code, or letters of the reading (ljld, lajiluandui);
    /// the best first. Empty text gives all.
    QList<Key> search(const QString &typed, int limit = 60) const;

private:
    QList<OrderCategoryEntry> m_entries;
    QHash<Key, qsizetype> m_index;
};

/// 事项分类: the tree of two levels that the office edits. What orders were filed under stays: a category that is used is
/// closed, never removed.
class OrderCategories
{
public:
    static constexpr int LongestName = 40;
    /// Of a limit: a year of working days.
    static constexpr qint64 MostMinutes = 2000 * 60;

    explicit OrderCategories(Store &store) : m_store(store) {}

    /// What is wrong with a category as typed; HoldBack refuses saving. Names fields as in the dictionary. self: the record
    /// changed, 0 for a new one.
    static Findings check(const Database &db, const OrderCategory &category, Key self = 0);
    /// Orders filed under it; of a class, under its leaves too.
    static Result<qint64> uses(const Database &db, Key category);

    /// At the end of its class unless a position is given. Invalid with the first finding, its field in Error::detail.
    Result<Key> add(OrderCategory category);
    /// Everything, also the class it stands in. False when nothing differs. What is changed is no example any more.
    Result<bool> change(const Snapshot &seen, OrderCategory now);
    /// One place up (-1) or down (1) among its siblings. False at the end.
    Result<bool> move(Key category, int by);
    /// No longer offered; its orders keep it. Of a class its leaves are no longer offered either.
    Status close(Key category);
    Status reopen(Key category);
    /// Takes away what no order uses and has no leaf. Refused with a sentence that says what stands in the way.
    Status remove(Key category);

    /// The example tree, marked as such; what the office had of it already is left alone. One deed, gives how many were
    /// added. Default departments are found by name.
    static Result<int> addExamples(Store &store);
    /// What every new office begins with, after its departments.
    static Status found(Store &store);
    /// 示例内容，使用前请按本地规定核对, in the language of the program.
    static QString exampleMark();

    /// Words that lead to a shipped category, by its code: for suggesting it from what was typed.
    static const QHash<QString, QStringList> &shippedWords();

    /// Hours as people write them (0.5, 24) into minutes; nothing for an empty text, Invalid for what is no number of hours.
    static Result<std::optional<qint64>> minutes(const QString &hours);
    /// 90 → "1.5"; empty for nothing.
    static QString hours(const std::optional<qint64> &minutes);

private:
    Result<OrderCategory> read(Key category) const;
    Status set(Key category, bool inactive);

    Store &m_store;
};

} // namespace Allpost
