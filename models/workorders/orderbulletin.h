// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/departmentscores.h"
#include "models/papers/paperregister.h"
#include "models/workorders/ordermeasures.h"

namespace Allpost {

/// What the bulletin says of one department.
struct BulletinLine
{
    Key department = 0; ///< 0: the office itself
    QString name = {};
    int rank = 0;       ///< 0: nothing was decided of it in the period, it is not ranked
    OrderMeasure received = {}; ///< dispatches to it
    OrderMeasure signedInTime = {}, answeredInTime = {}, answeredInTimeBare = {}, closed = {}, solved = {}, satisfied = {}, hours = {}, overdue = {}, urged = {}, whistles = {};
    OrderMeasure answeredBefore = {}; ///< in time, in the period before

    /// What it is ranked by: the mean of the shares signed in time, answered in time and satisfied that have something to be
    /// a share of, in 1/10000; nothing when none has.
    std::optional<qint64> points() const;
};

struct BulletinOverdue
{
    Key order = 0;
    QString number = {};
    QString title = {};
    QString department = {};
    Moment since = NoMoment;
    QString over = {}; ///< "2 working days 3 hours"
};

struct BulletinVoice
{
    Key order = 0;
    QString number = {};
    QString department = {};
    QString text = {};
};

/// 接办单位周通报 (systems.md rows 11, 13 and 72): the departments of a week, ranked, with what is overdue by name, finished
/// to print. The words are the office's template weekly_bulletin.
class OrderBulletin
{
public:
    static Result<OrderBulletin> read(const Database &db, const OrderPeriod &period, Progress &progress, Moment now = Moments::now());

    const OrderMeasures &measures() const { return m_measures; }
    const QList<BulletinLine> &lines() const { return m_lines; }
    const QList<BulletinOverdue> &overdue() const { return m_overdue; }
    const QList<BulletinVoice> &praise() const { return m_praise; }
    /// How the ranking came about, a sentence.
    static QString rule();

    /// The page without a number.
    Result<Printout> page(const Store &store, const PaperFacts &more = {}) const;
    /// The page with its number of the register: issued now (one deed issued_paper.issue), or again as it was when the same
    /// bulletin was issued before and nothing in it has changed.
    Result<Printout> issue(Store &store, const PaperFacts &more = {}) const;

    /// Figures of departments for their sheet of a quarter. received: sent to it in the period, as far as it was answered or
    /// its limit has passed; the others of these.
    static Result<QList<DepartmentFigures>> departmentFigures(const Database &db, const OrderPeriod &period, Moment now = Moments::now());

private:
    PaperFacts facts(const PaperFacts &more) const;
    QList<PrintTable> tables() const;
    void rank();
    Status readOverdue(const Database &db);
    Status readPraise(const Database &db);

    OrderMeasures m_measures;
    QList<BulletinLine> m_lines;
    QList<BulletinOverdue> m_overdue;
    QList<BulletinVoice> m_praise;
    QHash<Key, QString> m_names;
};

} // namespace Allpost
