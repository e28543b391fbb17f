// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Cards to cut out and several papers in one printout.
#include "app/printing/cards.h"
#include "app/printing/pagedocument.h"

#include <QtTest>

using namespace Allpost;
using namespace Allpost::Printing;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const PagedDocument> laid(const Printout &printout)
{
    Progress progress;
    auto document = PagedDocument::make(printout, {}, progress);
    return document ? *document : nullptr;
}

Printout sheetOf(PrintCards::Style style, int count)
{
    PrintCards cards;
    cards.style = style;
    for (int i = 0; i < count; ++i)
        cards.cards.append({u"长青社区党委"_s, u"党员先锋岗"_s, u"王建国"_s, {{u"单位"_s, u"市第一中学"_s.repeated(1 + i % 5)}}, {u"有需要，找党员"_s.repeated(1 + i % 9)}, u"A0001"_s, u"ALLPOST:M-1"_s});
    Printout printout;
    printout.title = u"卡片"_s;
    printout.blocks.append(cards);
    return printout;
}

Printout letter(const QString &number, int paragraphs)
{
    Printout printout;
    printout.number = number;
    printout.title = u"在职党员报到反馈函"_s;
    printout.face = Printout::Face::Document;
    printout.foot = Printout::Foot::PageNumber;
    for (int i = 0; i < paragraphs; ++i)
        printout.blocks.append(PrintText{u"贵单位党员到我社区报到，认领岗位，参加活动。"_s.repeated(3), PrintText::Kind::Body});
    return printout;
}

} // namespace

class TestPrintingCards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asManyAsASheetHolds_data();
    void asManyAsASheetHolds();
    void theCodeAndTheMarksAreThere();
    void papersBeginOnPagesOfTheirOwn();
};

void TestPrintingCards::asManyAsASheetHolds_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("pages");
    QTest::newRow("eight cards") << int(PrintCards::Style::Card) << 8 << 1;
    QTest::newRow("nine cards") << int(PrintCards::Style::Card) << 9 << 2;
    QTest::newRow("nine badges") << int(PrintCards::Style::Badge) << 9 << 1;
    QTest::newRow("nineteen badges") << int(PrintCards::Style::Badge) << 19 << 3;
    QTest::newRow("two plates") << int(PrintCards::Style::Plate) << 2 << 1;
    QTest::newRow("five plates") << int(PrintCards::Style::Plate) << 5 << 3;
}

void TestPrintingCards::asManyAsASheetHolds()
{
    QFETCH(int, style);
    QFETCH(int, cards);
    QFETCH(int, pages);
    const auto document = laid(sheetOf(PrintCards::Style(style), cards));
    QVERIFY(document);
    QCOMPARE(document->pageCount(), pages);
    int placed = 0;
    for (int page = 0; page < document->pageCount(); ++page) {
        for (const PageItem &item : document->items(page)) {
            placed += item.last - item.first;
            QVERIFY(item.rect.bottom() <= document->body(page).bottom() + 1.5);
        }
    }
    QCOMPARE(placed, cards);
}

void TestPrintingCards::theCodeAndTheMarksAreThere()
{
    const auto inkIn = [](const QImage &image, const QRectF &part) {
        int ink = 0;
        for (int y = int(part.top()); y < int(part.bottom()); ++y)
            for (int x = int(part.left()); x < int(part.right()); ++x)
                ink += qGray(image.pixel(x, y)) < 128;
        return ink;
    };
    const auto document = laid(sheetOf(PrintCards::Style::Card, 2));
    Printout plain = sheetOf(PrintCards::Style::Card, 2);
    for (PrintCards::Card &card : std::get<PrintCards>(plain.blocks[0]).cards)
        card.code.clear();
    const auto without = laid(plain);
    QVERIFY(document && without);
    constexpr qreal dpi = 150;
    const qreal scale = dpi / unitsPerInch;
    const QImage image = document->image(0, dpi), bare = without->image(0, dpi);
    const QRectF row = document->items(0).first().rect;
    const qreal width = mm(CardsBlock::sizeMm(PrintCards::Style::Card).width());
    const qreal left = row.left() + (row.width() - 2 * width) / 2;
    const QRectF code(QPointF(left + width - mm(28), row.top() + mm(17)) * scale, QSizeF(mm(24), mm(22)) * scale);
    QVERIFY(inkIn(image, code) > inkIn(bare, code) + 400);
    // The cross at the upper left corner.
    const QRectF corner(QPointF(left - mm(3.2), row.top() - mm(3.2)) * scale, QSizeF(mm(6.4), mm(6.4)) * scale);
    int marked = 0;
    for (int x = int(corner.left()); x < int(corner.right()); ++x)
        for (int y = int(corner.top()); y < int(corner.bottom()); ++y)
            marked += qGray(image.pixel(x, y)) < 230;
    QVERIFY2(marked > 20, qPrintable(QString::number(marked)));
}

void TestPrintingCards::papersBeginOnPagesOfTheirOwn()
{
    const Printout all = Printout::together({letter(u"长青〔2026〕函A0001号"_s, 20), letter(u"长青〔2026〕函A0002号"_s, 2), letter(u"长青〔2026〕函A0003号"_s, 2)}, u"反馈函"_s);
    QCOMPARE(all.fileName, u"反馈函"_s);
    QCOMPARE(all.number, u"长青〔2026〕函A0001号"_s);
    const auto first = laid(letter(u"长青〔2026〕函A0001号"_s, 20));
    const auto document = laid(all);
    QVERIFY(first && document);
    QVERIFY(first->pageCount() > 1);
    QCOMPARE(document->pageCount(), first->pageCount() + 2);
    // The second paper looks as it does alone: its head at the top, its page number 1.
    const auto second = laid(letter(u"长青〔2026〕函A0002号"_s, 2));
    QVERIFY(second);
    QCOMPARE(document->image(first->pageCount(), 50), second->image(0, 50));
    QVERIFY(laid(Printout::together({}, u"空"_s)));
}

QTEST_MAIN(TestPrintingCards)
#include "tst_printing_cards.moc"
