// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/scenes.h"
#include "models/residents/officestart.h"
#include "models/residents/residentlist.h"
#include "models/residents/sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Every screen in both languages, light and dark, on the small and the large screen: drawn, nothing cut, and the window never
/// larger than the screen.
class TestScenes : public QObject
{
    Q_OBJECT
public:
    /// Some hundreds of pictures in one function: how long that takes says nothing about them.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private Q_SLOTS:
    void everyTextFits()
    {
        QTemporaryDir folder;
        const QString office = folder.filePath(u"sample.allpost"_s);
        {
            auto store = Store::create(office, {u"长青社区"_s, u"刘敏"_s});
            QVERIFY(store);
            SampleOptions options;
            options.households = 60;
            Progress progress;
            QVERIFY(OfficeStart::addUsual(**store));
            QVERIFY(fillSample(**store, options, progress));
        }
        Progress progress;
        auto drawn = drawScreens(office, folder.filePath(u"out"_s), progress, {}, true);
        QVERIFY2(drawn, drawn ? "" : qPrintable(drawn.error().message));
        QCOMPARE(drawn->pictures, int(scenes().size()) * 4);
        // Each by itself: a long text is cut where it is compared.
        for (const QString &problem : std::as_const(drawn->problems))
            qWarning().noquote() << problem;
        QCOMPARE(drawn->problems.size(), 0);
        QVERIFY(QFile::exists(folder.filePath(u"out/residents-zh_CN-light-1366.png"_s)));
    }
};

QTEST_MAIN(TestScenes)
#include "tst_scenes.moc"
