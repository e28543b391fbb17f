// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/settings/caregroupscard.h"
#include "forms/settings/caregroupsmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/table.h"
#include "models/access/workers.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The care groups of the office under Settings, over a real file.
class TestCareGroupsCard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<CareGroupsCard> m_card;

    template <typename T>
    T *child(const char *name) const
    {
        return m_card->findChild<T *>(QLatin1String(name));
    }
    CareGroupInfo group(const QString &stored) const
    {
        auto found = CareGroups::of(m_work->store().db(), stored);
        return found ? *found : CareGroupInfo();
    }
    void open()
    {
        m_card = std::make_unique<CareGroupsCard>(*m_work);
        m_card->resize(1150, m_card->sizeHint().height());
        m_card->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    }
    void choose(const QString &stored)
    {
        auto *list = child<Table>("list");
        auto *model = qobject_cast<CareGroupsModel *>(list->model());
        list->setCurrentIndex(model->index(model->rowOf(stored), 0));
    }

private Q_SLOTS:
    void initTestCase() { useLanguage(u"en"_s); }
    void init()
    {
        m_work = std::make_unique<TestWorkplace>();
        open();
    }
    void cleanup()
    {
        m_card.reset();
        m_work.reset();
    }

    void aGroupOfTheOffice()
    {
        const QAbstractItemModelTester tester(child<Table>("list")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        child<Button>("add")->click();
        child<QLineEdit>("name")->setText(u"低保"_s);
        child<Button>("save")->click();
        QVERIFY(!child<FieldBox>("nameBox")->finding().isEmpty());
        child<QLineEdit>("name")->setText(u"敬老卡"_s);
        child<QLineEdit>("every")->setText(u"45"_s);
        child<Button>("save")->click();
        QVERIFY(group(u"~敬老卡"_s).record);
        QCOMPARE(group(u"~敬老卡"_s).visitEvery, 45);
        child<QLineEdit>("name")->setText(u"敬老优待卡"_s);
        child<Button>("save")->click();
        QVERIFY(group(u"~敬老优待卡"_s).record);
        QVERIFY(!group(u"~敬老卡"_s).record);
        m_work->offered.act();
        QTRY_VERIFY(group(u"~敬老卡"_s).record);
    }

    void whatShipsIsSetOtherwise()
    {
        choose(u"living_alone_old"_s);
        QVERIFY(!child<QLineEdit>("name")->isEnabled());
        QCOMPARE(child<QLineEdit>("every")->text(), u"7"_s);
        child<QLineEdit>("every")->setText(u"soon"_s);
        child<Button>("save")->click();
        QVERIFY(!child<FieldBox>("everyBox")->finding().isEmpty());
        child<QLineEdit>("every")->setText(u"3"_s);
        child<CodeCombo>("attention")->setCode(u"high"_s);
        child<Button>("save")->click();
        QCOMPARE(group(u"living_alone_old"_s).visitEvery, 3);
        QCOMPARE(group(u"living_alone_old"_s).attention, u"high"_s);
    }

    void whatALawClosesStaysClosed()
    {
        choose(u"community_correction"_s);
        QVERIFY(!child<QCheckBox>("restricted")->isEnabled());
        const Key other = *Workers::add(m_work->store(), u"陈波"_s);
        QVERIFY(Workers::switchTo(m_work->store(), other));
        Q_EMIT m_work->workerChanged();
        choose(u"community_correction"_s);
        QVERIFY(!child<Button>("save")->refusal().isEmpty());
    }

    void fits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("percent");
        QTest::newRow("zh") << u"zh_CN"_s << false << 100;
        QTest::newRow("zh-dark") << u"zh_CN"_s << true << 100;
        QTest::newRow("en") << u"en"_s << false << 100;
        QTest::newRow("zh-130") << u"zh_CN"_s << false << 130;
    }
    void fits()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, percent);
        m_card.reset();
        useLanguage(language);
        Theme::apply(*qApp, dark ? Scheme::Dark : Scheme::Light, percent);
        const auto back = qScopeGuard([] {
            useLanguage(u"en"_s);
            Theme::apply(*qApp, Scheme::Light, 100);
        });
        open();
        choose(u"severe_mental_disorder"_s);
        QTest::qWait(50);
        const QString folder = qEnvironmentVariable("ALLPOST_LOOK_DIR");
        if (!folder.isEmpty())
            QVERIFY(m_card->grab().save(folder + u"/groups-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag()))));
        QStringList problems;
        for (const FitProblem &problem : checkFit(m_card.get(), m_card->size()))
            problems << problem.sentence();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestCareGroupsCard)
#include "tst_caregroupscard.moc"
