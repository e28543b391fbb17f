// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"

#include "models/store/store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <unistd.h>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString overview()
{
    QString text = Words::tr("allpost [OFFICE.allpost] opens the window. Verbs without a window:") + u'\n';
    for (const Verb &verb : CommandLine::verbs())
        text += u"  allpost %1  %2\n"_s.arg(verb.name.leftJustified(9), verb.summary);
    return text + Words::tr("allpost VERB --help tells more of each.") + u'\n';
}

} // namespace

Result<qint64> CommandCall::number(const QString &option, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!has(option))
        return otherwise;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < least || number > most)
        return Error{ErrorCode::Invalid, Words::tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(least).arg(most), value(option)};
    return number;
}

void CommandCall::answer(const QJsonObject &object, const QString &sentence)
{
    if (json())
        m_out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    else
        m_out << sentence << '\n';
}

void CommandCall::line(const QString &text)
{
    if (!json())
        m_out << text << '\n';
}

void CommandCall::progress(const QString &step, qint64 done, qint64 total)
{
    if (isatty(STDERR_FILENO) && total > 0)
        m_err << '\r' << step << ' ' << done * 100 / total << "%  " << Qt::flush;
}

Result<std::unique_ptr<Store>> CommandCall::office(bool writing) const
{
    const QString path = value(u"office"_s);
    if (path.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say which office: --office FILE."), {}};
    auto store = Store::open(path);
    if (!store && !writing && store.error().code == ErrorCode::Busy)
        return Store::openReading(path);
    return store;
}

bool CommandLine::isVerb(const QString &word)
{
    for (const Verb &verb : verbs())
        if (verb.name == word)
            return true;
    return false;
}

int CommandLine::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const QString word = arguments.value(1);
    if (word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1) {
        out << overview();
        return 0;
    }
    if (word == "--version"_L1) {
        out << "allpost " ALLPOST_VERSION "\n";
        return 0;
    }
    const Verb *verb = nullptr;
    for (const Verb &known : verbs())
        if (known.name == word)
            verb = &known;
    if (!verb) {
        err << Words::tr("There is no verb “%1”.").arg(word) << '\n' << overview();
        return 2;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(verb->summary);
    for (const QString &argument : verb->arguments)
        parser.addPositionalArgument(argument, {});
    parser.addOptions(verb->options);
    parser.addOption({u"json"_s, Words::tr("One JSON object on standard output and nothing else there.")});
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Tells what this verb takes.")});

    QStringList rest = arguments;
    rest.removeAt(1);
    const bool understood = parser.parse(rest);
    if (parser.isSet(u"help"_s)) {
        out << parser.helpText().replace(u"Usage: "_s + QCoreApplication::applicationName(), u"allpost "_s + verb->name);
        return 0;
    }
    const auto needed = std::count_if(verb->arguments.cbegin(), verb->arguments.cend(), [](const QString &argument) { return !argument.startsWith(u'['); });
    if (!understood || parser.positionalArguments().size() < needed || parser.positionalArguments().size() > verb->arguments.size()) {
        err << (understood ? Words::tr("%1 takes: %2").arg(verb->name, verb->arguments.join(u' ')) : parser.errorText()) << '\n';
        return 2;
    }
    CommandCall call(parser, out, err);
    auto done = verb->run(call);
    if (isatty(STDERR_FILENO))
        err << "\r\033[K";
    if (done)
        return *done;
    err << done.error().message << '\n';
    return done.error().code == ErrorCode::Invalid ? 2 : 1;
}

} // namespace Allpost
