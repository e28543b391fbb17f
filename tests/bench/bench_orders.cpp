// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/officestart.h"
#include "models/residents/sample.h"
#include "models/workorders/ordersample.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
using namespace Allpost;
using namespace Qt::StringLiterals;
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int n = atoi(argv[1]);
    QTemporaryDir d;
    auto store = std::move(*Store::create(argc > 2 ? QString::fromLocal8Bit(argv[2]) : d.filePath(u"x.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    Progress progress;
    SampleOptions people;
    people.households = 300;
    if (!OfficeStart::addUsual(*store) || !fillSample(*store, people, progress))
        qFatal("no");
    QElapsedTimer t;
    t.start();
    if (auto f = fillOrders(*store, {n, 36}, progress); !f)
        qFatal("%s", qPrintable(f.error().detail));
    std::printf("%d orders %.1f s\n", n, double(t.elapsed()) / 1e3);
}
