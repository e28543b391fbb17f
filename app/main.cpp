// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "app/shell/language.h"
#include "app/shell/log.h"
#include "app/shell/mainwindow.h"
#include "app/shell/preferences.h"
#include "app/shell/singleinstance.h"
#include "models/store/homemarker.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

#include <csignal>
#include <cstdlib>
#include <cstring>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

/// The verbs that draw need fonts and painters, but never a display.
int runVerb(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const Preferences preferences;
    startLog(preferences.folder());
    HomeMarker::setFolder(preferences.folder() + u"/desks"_s);
    QApplication app(argc, argv);
    useLanguage(languageOfTerminal(preferences.language()));
    QTextStream out(stdout), err(stderr);
    return CommandLine::run(QCoreApplication::arguments(), out, err);
}

int runWindow(int argc, char **argv)
{
    Preferences preferences;
    startLog(preferences.folder());
    HomeMarker::setFolder(preferences.folder() + u"/desks"_s);
    QApplication app(argc, argv);
    const QString file = QCoreApplication::arguments().size() > 1 ? QFileInfo(QCoreApplication::arguments().at(1)).absoluteFilePath() : QString();
    SingleInstance instance(u"allpost-"_s + QString::number(qHash(preferences.folder()), 16));
    if (instance.handOver(file))
        return 0;
    useLanguage(preferences.language());
    Theme::apply(app, preferences.scheme(), preferences.textPercent());

    MainWindow window(preferences);
    QObject::connect(&instance, &SingleInstance::called, &window, [&](const QString &called) {
        window.raiseUp();
        if (!called.isEmpty())
            window.openOffice(called);
    });
    instance.listen();
    const QString last = file.isEmpty() ? preferences.lastOffice() : file;
    if (!last.isEmpty())
        window.openOffice(last);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // Where a limit on file sizes is set, a save must fail with a sentence, not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(u"allpost"_s);
    QCoreApplication::setOrganizationName(u"allpost"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ALLPOST_VERSION));
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool file = word.endsWith(u".allpost"_s) || (QFileInfo(word).isFile() && !CommandLine::isVerb(word));
    return word.isEmpty() || file ? runWindow(argc, argv) : runVerb(argc, argv);
}
