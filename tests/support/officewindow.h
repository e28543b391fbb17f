// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/mainwindow.h"
#include "app/shell/preferences.h"
#include "app/shell/seat.h"
#include "forms/shared/theme.h"
#include "models/residents/sample.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace Allpost {

/// The whole window over an office of its own, with choices of its own.
struct OfficeWindow
{
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("preferences/p.ini"))};
    std::unique_ptr<MainWindow> window;

    QString file() const { return folder.filePath(QStringLiteral("office.allpost")); }

    /// An office of invented people, so many households; it is open and in front.
    void open(int households = 0)
    {
        {
            auto made = Store::create(file(), {QStringLiteral("长青社区"), QStringLiteral("刘敏")});
            if (!made)
                qFatal("no office: %s", qPrintable(made.error().detail));
            if (households) {
                Progress progress;
                SampleOptions options;
                options.households = households;
                if (auto filled = fillSample(**made, options, progress); !filled)
                    qFatal("no sample: %s", qPrintable(filled.error().detail));
            }
        }
        start();
        QVERIFY(window->openOffice(file()));
        window->seat()->finder().wait();
    }
    void start()
    {
        Theme::apply(*qApp, Scheme::Light, 100);
        window = std::make_unique<MainWindow>(preferences);
        window->resize(1366, 696);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    Seat &seat() const { return *window->seat(); }
    Store &store() const { return window->seat()->store(); }
    QAction *command(const char *id) const { return window->seat()->commands().find(QLatin1String(id)); }
    /// In the page in front, or else anywhere in the window.
    template <typename W>
    W *find(const char *name = nullptr) const
    {
        const QString called = name ? QString(QLatin1String(name)) : QString();
        W *found = window->page() ? window->page()->findChild<W *>(called) : nullptr;
        return found ? found : window->findChild<W *>(called);
    }
};

} // namespace Allpost
