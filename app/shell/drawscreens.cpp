// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/scenes.h"

#include "app/printing/printpreview.h"
#include "app/shell/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/preferences.h"
#include "app/shell/seat.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/toast.h"
#include "models/store/backup.h"
#include "models/store/homemarker.h"
#include "models/store/officefile.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocale>
#include <QPixmap>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTimer>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWaitMs = 5000;

bool isBusy(const MainWindow &window)
{
    if (const auto *preview = window.findChild<Printing::PrintPreview *>(); preview && !preview->isIdle())
        return true;
    return window.seat() && (window.seat()->tasks().isBusy() || !window.seat()->finder().isReady());
}

/// Until nothing runs and nothing is left to lay out or paint.
void settle(MainWindow &window)
{
    QElapsedTimer since;
    since.start();
    do {
        QEventLoop loop;
        QTimer::singleShot(120, &loop, &QEventLoop::quit);
        loop.exec();
    } while (since.elapsed() < LongestWaitMs && isBusy(window));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// Sees a window grow beyond what it was given, also for a moment: a maximised window could not.
class GrowthWatch : public QObject
{
public:
    GrowthWatch(QWidget &window, QSize given) : m_window(window), m_given(given) { window.installEventFilter(this); }

    QString sentence() const { return m_sentence; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize && (m_window.width() > m_given.width() || m_window.height() > m_given.height()) && m_sentence.isEmpty())
            m_sentence = u"window grew to %1x%2: %3"_s.arg(m_window.width()).arg(m_window.height()).arg(widestPath(&m_window));
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_window;
    QSize m_given;
    QString m_sentence = {};
};

struct Variant
{
    QString language;
    Scheme scheme;
    QSize size;
};

std::vector<Variant> variants()
{
    std::vector<Variant> all;
    for (const QString &language : {u"zh_CN"_s, u"en"_s})
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (const QSize size : {QSize(1366, 696), QSize(1920, 1080)})
                all.push_back({language, scheme, size});
    return all;
}

} // namespace

Result<DrawnScreens> drawScreens(const QString &office, const QString &folder, Progress &progress, const QString &only, bool lightOnly)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io, QCoreApplication::translate("Scenes", "The folder cannot be made. Choose another place."), folder};
    QTemporaryDir work;
    DrawnScreens drawn;
    // What is said after the drawing is said in the language it was asked in.
    const auto speakAsBefore = qScopeGuard([language = QLocale().name()] { useLanguage(language == "zh_CN"_L1 ? language : u"en"_s); });
    // The pictures show the desk as it is in the office; what is drawn of a copy is no move of that desk.
    const auto guardAsBefore = qScopeGuard([folder = HomeMarker::setFolder({})] { HomeMarker::setFolder(folder); });
    auto kinds = variants();
    if (lightOnly)
        std::erase_if(kinds, [](const Variant &variant) { return variant.scheme == Scheme::Dark; });
    std::vector<const Scene *> wanted;
    for (const Scene &scene : scenes())
        if (scene.name.startsWith(only))
            wanted.push_back(&scene);
    const qint64 total = qint64(kinds.size() * wanted.size());
    int copies = 0;
    for (const Variant &variant : kinds) {
        // A copy of its own, so that drawing leaves no trace in the office, not even in its notes.
        const QString copy = work.filePath(u"copy-%1.allpost"_s.arg(copies++));
        Progress silent;
        auto source = OfficeFile::openReading(office);
        if (!source)
            return source.error();
        if (auto copied = Backup::copyToLookAt(*source, copy, silent); !copied)
            return copied.error();
        Preferences preferences(work.filePath(u"preferences.ini"_s));
        preferences.setLanguage(variant.language);
        preferences.setScheme(variant.scheme);
        useLanguage(variant.language);
        Theme::apply(*qApp, variant.scheme, 100);
        for (const Scene *scene : wanted) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
            MainWindow window(preferences);
            window.resize(variant.size);
            const GrowthWatch growth(window, variant.size);
            window.show();
            if (!window.openOffice(copy))
                return Error{ErrorCode::Unreadable, QCoreApplication::translate("Scenes", "This office cannot be opened, so nothing can be drawn."), copy};
            const auto wait = [&] { settle(window); };
            scene->show(window, wait);
            wait();
            // What opening a copy has to say belongs to no picture.
            window.toast()->dismiss();
            const QString name = u"%1-%2-%3-%4"_s.arg(scene->name, variant.language, variant.scheme == Scheme::Dark ? u"dark"_s : u"light"_s)
                                     .arg(variant.size.width());
            if (!window.grab().save(folder + u'/' + name + u".png"_s))
                return Error{ErrorCode::Io, QCoreApplication::translate("Scenes", "The pictures cannot be saved there."), folder};
            if (!growth.sentence().isEmpty())
                drawn.problems << name + u": "_s + growth.sentence();
            for (const FitProblem &problem : checkFit(&window, variant.size))
                drawn.problems << name + u": "_s + problem.sentence();
            progress.report(++drawn.pictures, total, QCoreApplication::translate("Scenes", "Drawing the screens"));
        }
    }
    return drawn;
}

} // namespace Allpost
