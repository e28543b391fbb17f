// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QTextStream;

namespace Allpost {

class Store;

/// What a verb gets: its options, the streams, the office file.
class CommandCall
{
public:
    CommandCall(const QCommandLineParser &parser, QTextStream &out, QTextStream &err) : m_parser(parser), m_out(out), m_err(err) {}

    QString value(const QString &option) const { return m_parser.value(option); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    /// A whole number of an option, or otherwise when it is not given; ErrorCode::Invalid for anything else.
    Result<qint64> number(const QString &option, qint64 otherwise, qint64 least, qint64 most) const;

    /// The answer: with --json one object, else the sentence.
    void answer(const QJsonObject &object, const QString &sentence);
    /// A line of the spoken answer; silent with --json.
    void line(const QString &text);
    /// How far a long step is, on standard error when that is a terminal.
    void progress(const QString &step, qint64 done, qint64 total);
    QTextStream &err() { return m_err; }

    /// Opens --office for writing, or beside a running window for reading only.
    Result<std::unique_ptr<Store>> office(bool writing) const;

private:
    const QCommandLineParser &m_parser;
    QTextStream &m_out;
    QTextStream &m_err;
};

/// One verb of the command line.
struct Verb
{
    QString name;
    QString summary;
    QStringList arguments = {};                ///< names of what stands without a dash; in brackets: may be left out
    QList<QCommandLineOption> options = {};    ///< besides --json and --help
    /// Done: the exit status, 0 or 1. An error is printed on one line; Invalid exits with 2.
    std::function<Result<int>(CommandCall &)> run;
};

/// The same program without a window. Exits 0 when done, 1 when it failed with one clear line on standard error, 2 when
/// called wrongly.
class CommandLine
{
public:
    static const std::vector<Verb> &verbs();
    /// Is this the name of a verb (else: a file to open in the window)?
    static bool isVerb(const QString &word);
    static int run(const QStringList &arguments, QTextStream &out, QTextStream &err);
};

} // namespace Allpost
