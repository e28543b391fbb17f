// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/papers/paper.h"
#include "models/papers/papersheet.h"
#include "models/papers/papertemplates.h"
#include "models/papers/paperwriter.h"
#include "models/store/unitofwork.h"

#include <QDateTime>

namespace Allpost {

/// A paper to be issued. The office's own facts are added by issue(); facts holds what the caller knows beyond them.
struct IssueRequest
{
    QString code = {};        ///< of the template, "assign_slip" …
    Key paperTemplate = 0;    ///< or its key
    PaperFacts facts = {};
    Key resident = 0;
    Key household = 0;
    Key workOrder = 0;
    Key handling = 0;
    QString recipient = {};
    QString purpose = {};
    qint64 copies = 1;
    QDateTime at = {};        ///< invalid: now
};

/// A letter written outside the program that takes a number of this register.
struct OutsidePaper
{
    QString title = {};
    QString kind = QStringLiteral("letter");
    QString recipient = {};
    QString purpose = {};
    QDate on = {};            ///< invalid: today
    qint64 copies = 1;
    QString note = {};
};

struct PaperNumber
{
    QString text = {};
    qint64 seq = 0;
    qint64 year = 0;
    QString desk = {};
};

struct IssuedSheet
{
    Key key = 0;
    IssuedPaper paper = {};
    Printout printout = {};
};

/// Which papers of the register.
struct RegisterQuestion
{
    int year = 0;        ///< 0: all
    int month = 0;       ///< 1 … 12; 0: the whole year
    QString kind = {};
    Key worker = 0;
    Key resident = 0;
    QString text = {};   ///< in number, title, name, recipient, purpose
    int limit = 5000;

    bool operator==(const RegisterQuestion &) const = default;
};

struct RegisterLine
{
    Key key = 0;
    IssuedPaper paper = {}; ///< without content
    QString resident = {};  ///< name
    QString worker = {};

    bool isVoid() const { return !paper.voidedOn.isEmpty(); }
};

/// 发文登记: one run of numbers for each desk and year over all kinds of papers, so that letters, proofs, slips and those
/// written elsewhere never collide and no number is missing.
class PaperRegister
{
public:
    /// The next number of this desk in the year of that day, inside the caller's unit of work: taken only when it commits.
    static Result<PaperNumber> mint(UnitOfWork &work, const Store &store, const PaperTemplate &paper, QDate on);

    /// Writes the paper, gives it its number and keeps it as it was: one deed issued_paper.issue. Invalid when something is
    /// not filled, the placeholder names in Error::detail, parted by commas.
    static Result<IssuedSheet> issue(Store &store, const IssueRequest &request);
    /// The same inside a unit of work of the caller; in a job only for a paper that names neither person nor household.
    static Result<IssuedSheet> issue(UnitOfWork &work, const Store &store, const IssueRequest &request);
    /// Takes a number for a letter written elsewhere: one deed issued_paper.outside.
    static Result<IssuedSheet> addOutside(Store &store, const OutsidePaper &paper);
    /// 作废: the paper no longer counts, its number stays used. Refused when it is void already, Invalid without a reason.
    static Status makeVoid(Store &store, Key paper, const QString &reason, QDate on = QDate::currentDate());

    /// The paper exactly as it was issued, a void one with the word on it. Refused for one written elsewhere.
    static Result<Printout> printAgain(const Database &db, Key paper);
    static Result<PaperSheet> sheet(const Database &db, Key paper);

    /// The latest number first.
    static Result<QList<RegisterLine>> lines(const Database &db, const RegisterQuestion &question);
    /// The register with exactly these lines; filter: the question in words.
    static Printout list(const QList<RegisterLine> &lines, const QString &filter);
    /// Months that have papers, as 2026-11, the latest first.
    static Result<QStringList> months(const Database &db);
};

} // namespace Allpost
