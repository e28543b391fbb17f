// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/residents/residenteditor.h"
#include "forms/residents/residentpage.h"
#include "forms/residents/residentspage.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/theme.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"
#include "models/views/recordlistmodel.h"
#include "tests/support/testworkplace.h"

#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Every state of the screens of people fits its window, in both languages, at 100 and 130 % text. With ALLPOST_LOOK_DIR
/// set the pictures are kept there.
class TestResidentsLook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkplace> m_work;
    int m_number = 0;

    template <typename T>
    T *child(QWidget *page, const char *name)
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    Key somebody() const { return m_work->key(u"SELECT m.resident FROM membership m JOIN care c ON c.resident = m.resident GROUP BY m.household HAVING count(*) > 1 ORDER BY 1"_s); }
    Key bare() const { return m_work->key(u"SELECT key FROM resident WHERE id_number IS NULL ORDER BY key"_s); }

    std::unique_ptr<Page> build(const QString &scene)
    {
        std::unique_ptr<Page> page;
        if (scene.startsWith("list"_L1) || scene == "nobody"_L1)
            page = std::make_unique<ResidentsPage>(*m_work);
        else
            page = std::make_unique<ResidentPage>(*m_work);
        page->setFocusPolicy(Qt::NoFocus);
        return page;
    }

    void bring(Page *page, const QString &scene)
    {
        auto type = [&](const char *name, const QString &text) {
            auto *input = child<QLineEdit>(page, name);
            input->setFocus();
            // Chinese comes from an input method, not from keys.
            QInputMethodEvent given;
            given.setCommitString(text);
            QCoreApplication::sendEvent(input, &given);
        };
        if (scene == "list"_L1) {
            page->show(QVariant());
        } else if (scene == "list-filtered"_L1) {
            page->show(u"age >= 60 and sex = 女"_s);
        } else if (scene == "list-problem"_L1) {
            page->show(u"年龄 大约 80"_s);
        } else if (scene == "nobody"_L1) {
            page->show(u"age >= 119"_s);
        } else if (scene == "card"_L1) {
            page->show(qlonglong(somebody()));
        } else if (scene == "card-bare"_L1) {
            page->show(qlonglong(bare() ? bare() : somebody()));
        } else if (scene == "new"_L1) {
            page->show(u"new"_s);
        } else if (scene == "new-typed"_L1) {
            page->show(u"new"_s);
            type("id_number", u"230604194508170026"_s);
            type("name", u"王桂兰"_s);
        } else if (scene == "new-wrong"_L1) {
            page->show(u"new"_s);
            type("id_number", u"230604194513170027"_s);
            type("phone", u"1380000"_s);
            static_cast<ResidentPage *>(page)->editor()->save();
        } else if (scene == "new-same"_L1) {
            page->show(u"new"_s);
            type("id_number", m_work->store().get<Resident>(somebody())->idNumber);
        } else if (scene == "change"_L1) {
            page->show(QVariantMap{{u"key"_s, qlonglong(somebody())}, {u"edit"_s, true}});
        } else if (scene == "conflict"_L1) {
            const Key key = somebody();
            page->show(QVariantMap{{u"key"_s, qlonglong(key)}, {u"edit"_s, true}});
            child<QLineEdit>(page, "phone")->clear();
            type("phone", u"138%1"_s.arg(++m_number, 8, 10, QChar(u'0')));
            child<QLineEdit>(page, "employer")->clear();
            type("employer", u"甲单位%1"_s.arg(m_number));
            auto seen = m_work->store().read(Resident::entity(), key);
            auto unit = UnitOfWork::begin(m_work->store(), {u"resident.change"_s});
            Resident other = seen->as<Resident>();
            other.phone = u"139%1"_s.arg(m_number, 8, 10, QChar(u'0'));
            other.employer = u"乙单位%1"_s.arg(m_number);
            QVERIFY((*unit)->change(*seen, other));
            QVERIFY((*unit)->commit());
            static_cast<ResidentPage *>(page)->editor()->save();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(u"zh_CN"_s);
        m_work = std::make_unique<TestWorkplace>(400);
    }

    void fits_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        // What the navigation, the top bar and the status line leave.
        const QSize small(1366 - 168, 696 - 84), large(1920 - 168, 1080 - 84), english(1366 - 200, 696 - 84);
        for (const char *scene : {"list", "list-filtered", "list-problem", "nobody", "card", "card-bare", "new", "new-typed", "new-wrong", "new-same", "change", "conflict"}) {
            const QString name = QString::fromLatin1(scene);
            QTest::newRow(qPrintable(name + u"-zh"_s)) << name << u"zh_CN"_s << false << small << 100;
            QTest::newRow(qPrintable(name + u"-zh-dark"_s)) << name << u"zh_CN"_s << true << small << 100;
            QTest::newRow(qPrintable(name + u"-zh-1920"_s)) << name << u"zh_CN"_s << false << large << 100;
            QTest::newRow(qPrintable(name + u"-en"_s)) << name << u"en"_s << false << english << 100;
            QTest::newRow(qPrintable(name + u"-zh-130"_s)) << name << u"zh_CN"_s << false << large << 130;
        }
    }
    void fits()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        useLanguage(language);
        Theme::apply(*qApp, dark ? Scheme::Dark : Scheme::Light, percent);
        const std::unique_ptr<Page> page = build(scene);
        page->resize(size);
        page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        bring(page.get(), scene);
        if (auto *list = qobject_cast<ResidentsPage *>(page.get()))
            QTRY_VERIFY(!list->model().isLoading());
        QTest::qWait(80);
        const QString folder = qEnvironmentVariable("ALLPOST_LOOK_DIR");
        if (!folder.isEmpty())
            QVERIFY(page->grab().save(folder + u"/%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag()))));
        QCOMPARE(page->size(), size);
        QStringList problems;
        for (const FitProblem &problem : checkFit(page.get(), size))
            problems << problem.sentence();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestResidentsLook)
#include "tst_residentslook.moc"
