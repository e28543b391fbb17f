// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/button.h"
#include "forms/shared/componentsheet.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/nav.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/samplerows.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/shared/theme.h"
#include "forms/shared/timeline.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

using ColourOf = QColor Colours::*;

/// Where the pictures go when somebody wants to look at them: ALLPOST_LOOK_DIR.
void keepPicture(QWidget *window, const QString &name)
{
    const QString dir = qEnvironmentVariable("ALLPOST_LOOK_DIR");
    if (!dir.isEmpty())
        QVERIFY(window->grab().save(dir + u'/' + name + u".png"_s));
}

QString nameAt(QWidget *window, QPoint at)
{
    const QWidget *widget = window->childAt(at);
    return widget ? QString::fromLatin1(widget->metaObject()->className()) : u"window"_s;
}

/// Shown, with the focus on nothing that would draw it.
void showPlain(QWidget *window, QSize size)
{
    window->resize(size);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    window->setFocus();
    QCoreApplication::processEvents();
}

/// One of each part that has to rearrange itself when the text size changes.
class LittlePage : public QWidget
{
public:
    LittlePage()
    {
        setAutoFillBackground(true);
        setFocusPolicy(Qt::StrongFocus);
        auto *nav = new Nav;
        nav->setEntries({{u"residents"_s, u"users"_s, u"居民"_s, u"7"_s, Meaning::Warn, false},
                         {u"settings"_s, u"settings"_s, u"设置"_s, {}, Meaning::Neutral, true}});
        nav->setOffice(u"长青社区"_s, u"全岗通"_s);
        nav->setCurrent(u"residents"_s);
        auto *head = new PageHead;
        head->setTitle(u"居民"_s);
        head->setSubtitle(u"8,412 人"_s);
        head->addButton(new Button(u"新登记"_s, u"user-plus"_s, u"Ctrl+N"_s, Button::Primary));
        auto *tabs = new Tabs;
        tabs->addView(u"全部居民"_s, u"8,412"_s);
        tabs->addView(u"待核实"_s, u"57"_s, Meaning::Warn);
        auto *edit = new LineEdit;
        edit->setIconName(u"search"_s);
        edit->setKeyText(u"Ctrl+K"_s);
        auto *box = new FieldBox(u"姓名"_s, edit);
        box->setNote(u"可输拼音"_s);
        auto *table = new Table;
        table->setModel(new SampleRows(table));
        for (int column = 0; column < 6; ++column)
            table->setColumnWidth(column, 130);
        auto *timeline = new Timeline;
        timeline->setItems({{u"11-17"_s, u"走访"_s, u"能扶拐走；要助浴椅"_s, u"footprints"_s, Meaning::Ok, false}});
        auto *page = new QVBoxLayout;
        page->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
        for (QWidget *part : std::initializer_list<QWidget *>{head, tabs, box, table, timeline,
                                                              new FactRow(u"电话"_s, u"138****4471"_s)})
            page->addWidget(part);
        auto *whole = new QHBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(nav);
        whole->addLayout(page, 1);
    }
};

QStringList sentences(const QList<FitProblem> &problems)
{
    QStringList all;
    for (const FitProblem &problem : problems)
        all.append(problem.sentence());
    return all;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::apply(*qApp, Scheme::Light); }
    void contrastHolds_data();
    void contrastHolds();
    void textGrowsWithTheSetting();
    void everyIconOfTheListLoads();
    void everyComponentFits_data();
    void everyComponentFits();
    void switchingRepaintsALivingWindow();
    void growingTextRearrangesALivingWindow();
    void nothingOnTheSheetIsNearlyInvisible();
};

void TestLook::contrastHolds_data()
{
    QTest::addColumn<ColourOf>("text");
    QTest::addColumn<ColourOf>("ground");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    QTest::addColumn<double>("least");

    const auto row = [](const char *name, ColourOf text, ColourOf ground, double light, double dark,
                        double least = 4.5) { QTest::newRow(name) << text << ground << light << dark << least; };
    using C = Colours;
    row("ink surface", &C::ink, &C::surface, 16.0, 13.3);
    row("ink canvas", &C::ink, &C::canvas, 14.4, 14.6);
    row("ink nav", &C::ink, &C::nav, 12.9, 15.3);
    row("ink select", &C::ink, &C::select, 12.9, 8.9);
    row("ink2 surface", &C::ink2, &C::surface, 7.4, 8.2);
    row("ink2 canvas", &C::ink2, &C::canvas, 6.7, 9.0);
    row("ink2 nav", &C::ink2, &C::nav, 6.0, 9.5);
    row("ink2 select", &C::ink2, &C::select, 6.0, 5.5);
    row("ink3 surface", &C::ink3, &C::surface, 6.0, 7.1);
    row("ink3 canvas", &C::ink3, &C::canvas, 5.4, 7.8);
    row("ink3 nav", &C::ink3, &C::nav, 4.8, 8.2);
    row("ink3 select", &C::ink3, &C::select, 4.8, 4.7);
    row("ink3 neutralSoft", &C::ink3, &C::neutralSoft, 5.0, 5.6);
    row("accent surface", &C::accent, &C::surface, 6.8, 7.5);
    row("accent canvas", &C::accent, &C::canvas, 6.2, 8.2);
    row("accent accentSoft", &C::accent, &C::accentSoft, 5.7, 5.9);
    row("accent select", &C::accent, &C::select, 5.5, 5.0);
    row("onAccent accent", &C::onAccent, &C::accent, 6.8, 8.1);
    row("onAccent accentHover", &C::onAccent, &C::accentHover, 8.8, 9.9);
    row("ok surface", &C::ok, &C::surface, 6.6, 8.7);
    row("ok okSoft", &C::ok, &C::okSoft, 5.6, 7.2);
    row("ok select", &C::ok, &C::select, 5.3, 5.9);
    row("warn surface", &C::warn, &C::surface, 6.7, 9.5);
    row("warn warnSoft", &C::warn, &C::warnSoft, 5.9, 7.8);
    row("warn select", &C::warn, &C::select, 5.4, 6.4);
    row("bad surface", &C::bad, &C::surface, 6.5, 8.0);
    row("bad badSoft", &C::bad, &C::badSoft, 5.3, 6.8);
    row("bad select", &C::bad, &C::select, 5.3, 5.4);
    row("wait surface", &C::wait, &C::surface, 7.0, 8.0);
    row("wait waitSoft", &C::wait, &C::waitSoft, 5.9, 6.7);
    row("wait select", &C::wait, &C::select, 5.7, 5.4);
    row("neutral neutralSoft", &C::neutral, &C::neutralSoft, 6.2, 6.5);
    row("edge surface", &C::edge, &C::surface, 3.5, 3.8, 3.0);
    row("edge canvas", &C::edge, &C::canvas, 3.2, 4.2, 3.0);
    row("warnMark surface", &C::warnMark, &C::surface, 3.5, 9.5, 3.0);
    row("badMark surface", &C::badMark, &C::surface, 5.5, 8.0, 3.0);
}

void TestLook::contrastHolds()
{
    QFETCH(ColourOf, text);
    QFETCH(ColourOf, ground);
    QFETCH(double, light);
    QFETCH(double, dark);
    QFETCH(double, least);
    for (const auto &[scheme, measured] : {std::pair(Scheme::Light, light), std::pair(Scheme::Dark, dark)}) {
        const Colours &k = Theme::colours(scheme);
        const double now = contrast(k.*text, k.*ground);
        QVERIFY2(now >= least, qPrintable(QString::number(now)));
        QVERIFY2(std::abs(now - measured) < 0.06, qPrintable(QString::number(now)));
    }
}

void TestLook::textGrowsWithTheSetting()
{
    Theme::apply(*qApp, Scheme::Light, 100);
    QCOMPARE(Theme::font(Theme::Type::Body).pixelSize(), 14);
    QCOMPARE(Theme::font(Theme::Type::Figure).pixelSize(), 28);
    Label label(u"正文"_s);
    const int before = label.sizeHint().width();
    Theme::apply(*qApp, Scheme::Light, 130);
    QCOMPARE(Theme::font(Theme::Type::Body).pixelSize(), 18);
    QCOMPARE(qApp->font().pixelSize(), 18);
    QVERIFY(label.sizeHint().width() > before);
    Theme::apply(*qApp, Scheme::Light, 5000);
    QCOMPARE(Theme::textPercent(), 200);
}

void TestLook::everyIconOfTheListLoads()
{
    const QStringList icons = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(icons.size() > 100);
    for (const QString &file : icons) {
        const QImage image = Theme::icon(file.chopped(4), 16, QColor(Qt::black)).toImage();
        QVERIFY2(!image.isNull(), qPrintable(file));
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(drawn, qPrintable(file));
    }
    QVERIFY(!Theme::applicationIcon().isNull());
}

void TestLook::everyComponentFits_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light 100") << Scheme::Light << 100 << QSize(1366, 1720);
    QTest::newRow("dark 100") << Scheme::Dark << 100 << QSize(1366, 1720);
    QTest::newRow("light 115") << Scheme::Light << 115 << QSize(1560, 1800);
    QTest::newRow("light 130") << Scheme::Light << 130 << QSize(1760, 1980);
    QTest::newRow("dark 130") << Scheme::Dark << 130 << QSize(1760, 1980);
}

void TestLook::everyComponentFits()
{
    QFETCH(Scheme, scheme);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    Theme::apply(*qApp, scheme, percent);
    ComponentSheet sheet;
    showPlain(&sheet, size);
    keepPicture(&sheet, u"look-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    const QStringList problems = sentences(checkFit(&sheet, size));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestLook::switchingRepaintsALivingWindow()
{
    Theme::apply(*qApp, Scheme::Light);
    ComponentSheet living;
    showPlain(&living, {1366, 1720});
    const QImage light = living.grab().toImage();

    Theme::apply(*qApp, Scheme::Dark);
    QCoreApplication::processEvents();
    const QImage switched = living.grab().toImage();
    keepPicture(&living, u"look-switched-dark"_s);
    // As dark as if it had been made so: no widget kept a colour from before.
    ComponentSheet fresh;
    showPlain(&fresh, {1366, 1720});
    const QImage dark = fresh.grab().toImage();
    QSet<QString> different;
    for (int y = 60; y < dark.height(); ++y) { // below the head, whose subtitle names the scheme
        for (int x = 0; x < dark.width(); ++x) {
            if (dark.pixel(x, y) != switched.pixel(x, y))
                different.insert(nameAt(&living, {x, y}));
        }
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.values().join(u" "_s)));
    QVERIFY(light.pixelColor(5, 5).lightnessF() > 0.9);
    QVERIFY(switched.pixelColor(5, 5).lightnessF() < 0.2);

    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::processEvents();
    QCOMPARE(living.grab().toImage(), light);
}

void TestLook::growingTextRearrangesALivingWindow()
{
    Theme::apply(*qApp, Scheme::Light, 100);
    LittlePage living;
    showPlain(&living, {1100, 620});
    const QImage small = living.grab().toImage();
    Theme::apply(*qApp, Scheme::Light, 130);
    QCoreApplication::processEvents();
    const QImage grown = living.grab().toImage();
    keepPicture(&living, u"look-page-grown"_s);
    LittlePage fresh;
    showPlain(&fresh, {1100, 620});
    keepPicture(&fresh, u"look-page-fresh"_s);
    const QImage made = fresh.grab().toImage();
    QSet<QString> different;
    for (int y = 0; y < made.height(); ++y) {
        for (int x = 0; x < made.width(); ++x) {
            if (made.pixel(x, y) != grown.pixel(x, y))
                different.insert(nameAt(&living, {x, y}));
        }
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.values().join(u" "_s)));
    const QStringList problems = sentences(checkFit(&living, living.size()));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    Theme::apply(*qApp, Scheme::Light, 100);
    QCoreApplication::processEvents();
    QCOMPARE(living.grab().toImage(), small);
}

void TestLook::nothingOnTheSheetIsNearlyInvisible()
{
    // A stock black or white of Qt on the wrong ground shows as a label that cannot be told from it.
    Theme::apply(*qApp, Scheme::Dark);
    const QPalette palette = qApp->palette();
    for (auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        QVERIFY(contrast(palette.color(group, QPalette::WindowText), palette.color(group, QPalette::Window)) >= 4.5);
        QVERIFY(contrast(palette.color(group, QPalette::Text), palette.color(group, QPalette::Base)) >= 4.5);
        QVERIFY(contrast(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Button)) >= 4.5);
        QVERIFY(contrast(palette.color(group, QPalette::PlaceholderText), palette.color(group, QPalette::Base)) >= 4.5);
        QVERIFY(contrast(palette.color(group, QPalette::ToolTipText), palette.color(group, QPalette::ToolTipBase)) >= 4.5);
        QVERIFY(contrast(palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight)) >= 4.5);
    }
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
