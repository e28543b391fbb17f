// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/text.h"

#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsNames_data();
    void foldsNames();
    void tidyTextIsSharedNotCopied();
    void foldingTwiceChangesNothing();
};

void TestText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain") << u"王建国"_s << u"王建国"_s;
    QTest::newRow("full width") << u"ＡＢｃ１２３＃"_s << u"abc123#"_s;
    QTest::newRow("full-width blank") << u"3　2"_s << u"3 2"_s;
    QTest::newRow("dashes") << u"3－2—501–1"_s << u"3-2-501-1"_s;
    QTest::newRow("bullet") << u"买买提\u2022艾力"_s << u"买买提\u00B7艾力"_s;
    QTest::newRow("full-width stop") << u"买买提\uFF0E艾力"_s << u"买买提\u00B7艾力"_s;
    QTest::newRow("katakana dot") << u"买买提\u30FB艾力"_s << u"买买提\u00B7艾力"_s;
    QTest::newRow("zero width") << u"王\u200B建\uFEFF国"_s << u"王建国"_s;
    QTest::newRow("direction marks") << u"\u202E王建国\u202C"_s << u"王建国"_s;
    QTest::newRow("compatibility ideograph") << u"\uF9DD"_s << u"\u5229"_s;
    QTest::newRow("compatibility ideograph, plane 2") << QString::fromUcs4(U"\U0002F80A", 1) << u"\u50E7"_s;
    QTest::newRow("kangxi radical") << u"\u2F08\u2F3E"_s << u"\u4EBA\u6236"_s;
    QTest::newRow("variation selector") << u"葛\U000E0100飾"_s << u"葛飾"_s;
    QTest::newRow("rare character stays") << u"𠮷𬭎㛃"_s << u"𠮷𬭎㛃"_s;
    QTest::newRow("private use stays") << u"\uE001"_s << u"\uE001"_s;
    QTest::newRow("no-break blank") << u"a\u00A0b"_s << u"a b"_s;
    QTest::newRow("x at the end") << u"23010319490101123X"_s << u"23010319490101123x"_s;
}

void TestText::folds()
{
    QFETCH(QString, text);
    QTEST(Text::folded(text), "folded");
}

void TestText::foldsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::newRow("blank inside") << u"张 三"_s << u"张三"_s;
    QTest::newRow("wide blank inside") << u" 张　三 "_s << u"张三"_s;
    QTest::newRow("foreign keeps one blank") << u" John   Smith "_s << u"john smith"_s;
    QTest::newRow("dot kept") << u"阿依古丽·买买提"_s << u"阿依古丽·买买提"_s;
    QTest::newRow("blank") << u"  "_s << QString();
}

void TestText::foldsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, folded);
    QCOMPARE(Text::foldedName(name), folded);
}

void TestText::tidyTextIsSharedNotCopied()
{
    const QString tidy = u"油城花园3号楼2单元501室"_s;
    QCOMPARE(Text::folded(tidy).constData(), tidy.constData());
}

void TestText::foldingTwiceChangesNothing()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 6; ++i)
            text += QChar(char16_t(random.bounded(1, 0xD800)));
        const QString once = Text::folded(text);
        QVERIFY2(Text::folded(once) == once, qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
