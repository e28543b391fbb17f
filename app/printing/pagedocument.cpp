// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pagedocument.h"

#include "app/printing/blocks.h"
#include "app/printing/cards.h"
#include "app/printing/charts.h"
#include "app/printing/faces.h"
#include "app/printing/grid.h"
#include "app/printing/notice.h"
#include "app/printing/plan.h"
#include "app/printing/qrcode.h"
#include "app/printing/table.h"

#include <QLocale>
#include <QMutex>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Allpost {
namespace Printing {
namespace {

constexpr qreal listHeadMm = 8;
const QMarginsF listMargins(15, 14, 15, 18);
const QMarginsF letterMargins(28, 37, 26, 35); // GB/T 9704: 37 above, 35 below, 28 left, 26 right

bool isLetter(const Printout &printout)
{
    return printout.face == Printout::Face::Document;
}

GridStyle gridStyle(const Printout &printout, qreal points)
{
    GridStyle style;
    style.font = {isLetter(printout) ? fangSong() : sans(), points, false};
    style.headFont = {isLetter(printout) ? hei() : sans(), points, !isLetter(printout)};
    return style;
}

} // namespace

Printout oneAtATime(Printout printout)
{
    const auto asking = std::make_shared<QMutex>();
    for (PrintBlock &block : printout.blocks) {
        auto *table = std::get_if<PrintTable>(&block);
        if (!table || !table->row)
            continue;
        table->row = [row = table->row, asking](int number) {
            const QMutexLocker locker(asking.get());
            return row(number);
        };
    }
    return printout;
}

std::optional<QPageSize::PageSizeId> paperOf(const Printout &printout)
{
    if (printout.paper == Printout::Paper::Any)
        return {};
    return printout.paper == Printout::Paper::A3 ? QPageSize::A3 : QPageSize::A4;
}

std::optional<QList<int>> readPages(const QString &text, int count)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).remove(u' '); // full-width digits, commas, dashes
    plain.replace(u'、', u',');
    plain.replace(u'~', u'-');
    plain.replace(u'—', u'-');
    plain.replace(u'至', u'-');
    QList<int> pages;
    if (plain.isEmpty())
        return pages;
    static const QRegularExpression form(u"^(\\d{1,6})(?:-(\\d{1,6}))?$"_s);
    for (const QString &part : plain.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch())
            return {};
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (from < 1 || to < from || to > count)
            return {};
        for (int page = from; page <= to; ++page)
            pages.append(page);
    }
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

PagedDocument::PagedDocument(const Printout &printout, const PageSetup &setup) : m_printout(printout), m_setup(setup)
{
    if (!m_printout.at.isValid())
        m_printout.at = QDateTime::currentDateTime();
    if (m_setup.orientation == Printout::Orientation::Auto)
        m_setup.orientation = m_printout.orientation;
    if (!m_setup.paper)
        m_setup.paper = paperOf(m_printout).value_or(QPageSize::A4);
}

PagedDocument::~PagedDocument() = default;

Result<std::shared_ptr<const PagedDocument>> PagedDocument::make(const Printout &printout, const PageSetup &setup,
                                                                 Progress &progress)
{
    std::shared_ptr<PagedDocument> document(new PagedDocument(printout, setup));
    const Fit fit = document->fit();
    document->m_landscape = fit.landscape;

    PageGeometry geometry;
    geometry.sizeMm = QPageSize(document->paper()).size(QPageSize::Millimeter);
    if (fit.landscape)
        geometry.sizeMm.transpose();
    geometry.marginsMm = isLetter(printout) ? letterMargins : listMargins;
    geometry.laterHeadMm = isLetter(printout) ? 0 : listHeadMm; // a letter has its head in the wide margin
    document->m_composer = std::make_unique<PageComposer>(geometry);

    document->addTitle();
    for (const PrintBlock &block : printout.blocks)
        document->addBlock(block, fit);
    for (const QString &note : printout.notes)
        document->addText({note, PrintText::Kind::Note});
    if (const Status done = document->m_composer->layOut(progress); !done)
        return done.error();
    document->findPapers();
    return std::shared_ptr<const PagedDocument>(document);
}

// The way that takes least paper while most rows keep one line, upright rather than across and in larger rather than
// smaller type; when nothing keeps its rows short, the smallest type across.
PagedDocument::Fit PagedDocument::fit() const
{
    using Orientation = Printout::Orientation;
    const bool letter = isLetter(m_printout);
    const QList<qreal> sizes = letter ? QList<qreal>{12, 10.5, 9, 7.5} : QList<qreal>{10, 9, 8, 7};
    const QSizeF paper = QPageSize(*m_setup.paper).size(QPageSize::Millimeter);
    const QMarginsF margins = letter ? letterMargins : listMargins;

    struct Sampled
    {
        QList<ColumnDemand> demand;
        int rows;
    };
    QList<Sampled> tables;
    for (const PrintBlock &block : m_printout.blocks) {
        if (const auto *table = std::get_if<PrintTable>(&block)) {
            const GridStyle style = gridStyle(m_printout, sizes.first() * m_setup.textSize);
            tables.append({columnDemand(*table, style, 120), table->rowCount});
        }
    }
    // Pages of all tables; nothing when names break or rows get longer than that many lines.
    const auto pages = [&](bool landscape, qreal points, qreal most) -> std::optional<qreal> {
        const GridStyle style = gridStyle(m_printout, points * m_setup.textSize);
        const QSizeF size = landscape ? paper.transposed() : paper;
        const qreal width = mm(size.width() - margins.left() - margins.right());
        const qreal height = mm(size.height() - margins.top() - margins.bottom());
        qreal sum = 0;
        for (const Sampled &table : std::as_const(tables)) {
            const auto lines = linesInRow(scaled(table.demand, points / sizes.first()), width, style);
            if (!lines || *lines > most)
                return {};
            const qreal row = std::accumulate(table.demand.begin(), table.demand.end(), *lines * style.pitch() + 2 * style.padV,
                                              [](qreal least, const ColumnDemand &column) { return qMax(least, column.height); });
            sum += table.rows * row / height;
        }
        return sum;
    };

    QList<bool> ways{false, true};
    if (m_setup.orientation != Orientation::Auto)
        ways = {m_setup.orientation == Orientation::Landscape};
    else if (std::any_of(m_printout.blocks.begin(), m_printout.blocks.end(),
                         [](const PrintBlock &block) { return std::holds_alternative<PrintPlan>(block); }))
        ways = {planLies()};
    else if (letter || tables.isEmpty())
        ways = {false};
    struct Try
    {
        QList<qreal> points;
        qreal most;
    };
    for (const Try &attempt : {Try{{sizes[0], sizes[1]}, 1.35}, Try{{sizes[2]}, 1.35}, Try{{sizes[1], sizes[2]}, 2.5}}) {
        std::optional<Fit> best;
        qreal least = 0;
        for (const qreal points : attempt.points) {
            for (const bool landscape : ways) {
                const auto needed = pages(landscape, points, attempt.most);
                if (!needed)
                    continue;
                const qreal cost = *needed * (points == attempt.points.first() ? 1 : 1.3); // small type has its price
                if (!best || cost < least) {
                    best = Fit{landscape, points};
                    least = cost;
                }
            }
        }
        if (best)
            return *best;
    }
    return {ways.last(), sizes[3]};
}

// The first plan decides: the way that takes fewer pages and shows its doors larger.
bool PagedDocument::planLies() const
{
    const QMarginsF margins = isLetter(m_printout) ? letterMargins : listMargins;
    const QSizeF paper = QPageSize(*m_setup.paper).size(QPageSize::Millimeter);
    for (const PrintBlock &block : m_printout.blocks) {
        const auto *plan = std::get_if<PrintPlan>(&block);
        if (!plan || plan->floors.isEmpty() || plan->stairwells.isEmpty())
            continue;
        const auto fitOn = [&](const QSizeF &size) {
            constexpr qreal titleMm = 14;
            return fitPlan(*plan, {mm(size.width() - margins.left() - margins.right()),
                                   mm(size.height() - margins.top() - margins.bottom() - titleMm)}, m_setup.textSize);
        };
        return !fitOn(paper).betterThan(fitOn(paper.transposed()));
    }
    return false;
}

void PagedDocument::addTitle()
{
    if (!m_printout.blocks.isEmpty()
        && (std::holds_alternative<PrintNotice>(m_printout.blocks.first()) || std::holds_alternative<PrintCards>(m_printout.blocks.first())))
        return; // it has its own
    addTitle(m_printout.number, m_printout.title, m_printout.subtitle);
}

void PagedDocument::addTitle(const QString &number, const QString &title, const QString &subtitle)
{
    const bool letter = isLetter(m_printout);
    if (!number.isEmpty()) {
        TextStyle style;
        style.font = {letter ? fangSong() : sans(), (letter ? 14 : 10) * m_setup.textSize, false};
        style.align = Qt::AlignRight;
        style.keepWithNext = true;
        m_composer->add(std::make_unique<TextBlock>(number, style));
        m_composer->add(std::make_unique<SpaceBlock>(letter ? 6 : 2));
    }
    if (!title.isEmpty()) {
        TextStyle style;
        style.font = letter ? PrintFont{xiaoBiaoSong(), 22, true} : PrintFont{sans(), 15, true};
        style.align = Qt::AlignHCenter;
        style.leading = letter ? 1.5 : 1.4;
        style.keepWithNext = true;
        style.font.points *= m_setup.textSize;
        m_composer->add(std::make_unique<TextBlock>(title, style));
    }
    if (!subtitle.isEmpty()) {
        TextStyle style;
        style.font = {letter ? fangSong() : sans(), (letter ? 14 : 9) * m_setup.textSize, false};
        style.color = letter ? QColor(Qt::black) : secondInk();
        style.align = Qt::AlignHCenter;
        style.keepWithNext = true;
        m_composer->add(std::make_unique<TextBlock>(subtitle, style));
    }
    if (!title.isEmpty() || !subtitle.isEmpty())
        m_composer->add(std::make_unique<SpaceBlock>(letter ? 8 : 2.5));
}

// Papers of one printout are numbered each for itself.
void PagedDocument::findPapers()
{
    m_papers = {{0, pageCount(), m_printout.title, m_printout.subtitle}};
    for (int page = 0; page < pageCount(); ++page) {
        for (const PageItem &item : items(page)) {
            const auto start = m_paperStarts.constFind(item.block);
            if (start == m_paperStarts.cend())
                continue;
            m_papers.last().count = page - m_papers.last().first;
            m_papers.append({page, pageCount() - page, start->title, start->subtitle});
        }
    }
}

const PagedDocument::Paper &PagedDocument::paperOn(int page) const
{
    const auto after = std::upper_bound(m_papers.cbegin(), m_papers.cend(), page, [](int wanted, const Paper &paper) { return wanted < paper.first; });
    return *std::prev(after);
}

void PagedDocument::addBlock(const PrintBlock &block, const Fit &fit)
{
    const qreal textSize = m_setup.textSize;
    const auto add = [this](std::unique_ptr<Block> made) {
        m_composer->add(std::move(made));
        m_composer->add(std::make_unique<SpaceBlock>(3));
    };
    if (const auto *text = std::get_if<PrintText>(&block)) {
        addText(*text);
    } else if (const auto *facts = std::get_if<PrintFacts>(&block)) {
        addFacts(*facts);
    } else if (const auto *table = std::get_if<PrintTable>(&block)) {
        addTable(*table, fit);
    } else if (const auto *qr = std::get_if<PrintQr>(&block)) {
        const bool letter = isLetter(m_printout);
        add(std::make_unique<QrBlock>(*qr, PrintFont{letter ? fangSong() : sans(), (letter ? 14 : 10) * textSize, false}));
    } else if (const auto *plan = std::get_if<PrintPlan>(&block)) {
        auto made = std::make_unique<PlanBlock>(*plan, textSize);
        m_plans.append(made.get());
        add(std::move(made));
    } else if (const auto *bars = std::get_if<PrintBars>(&block)) {
        add(std::make_unique<BarsBlock>(*bars, textSize));
    } else if (const auto *pyramid = std::get_if<PrintPyramid>(&block)) {
        add(std::make_unique<PyramidBlock>(*pyramid, textSize));
    } else if (const auto *notice = std::get_if<PrintNotice>(&block)) {
        add(std::make_unique<NoticeBlock>(*notice, textSize));
    } else if (const auto *cards = std::get_if<PrintCards>(&block)) {
        add(std::make_unique<CardsBlock>(*cards));
    } else if (const auto *paper = std::get_if<PrintPaper>(&block)) {
        m_paperStarts.insert(m_composer->blockCount(), *paper);
        m_composer->add(std::make_unique<PaperBlock>());
        addTitle(paper->number, paper->title, paper->subtitle);
    } else if (std::holds_alternative<PrintPageBreak>(block)) {
        m_composer->add(std::make_unique<PageBreakBlock>());
    } else {
        m_composer->add(std::make_unique<RuleBlock>(0.75, lineInk()));
    }
}

void PagedDocument::addText(const PrintText &text)
{
    const bool letter = isLetter(m_printout);
    TextStyle style;
    switch (text.kind) {
    case PrintText::Kind::Body:
    case PrintText::Kind::Flush:
    case PrintText::Kind::Right:
        style.font = {letter ? fangSong() : sans(), letter ? 16.0 : 10.5, false};
        style.align = text.kind == PrintText::Kind::Right ? Qt::AlignRight : Qt::AlignJustify;
        style.leading = letter ? 1.8 : 1.6;
        style.firstIndent = letter && text.kind == PrintText::Kind::Body ? 2 : 0;
        break;
    case PrintText::Kind::Heading:
        style.font = {letter ? hei() : sans(), letter ? 16.0 : 12.0, !letter};
        style.leading = letter ? 1.8 : 1.6;
        style.firstIndent = letter ? 2 : 0;
        style.keepWithNext = true;
        break;
    case PrintText::Kind::Note:
        style.font = {letter ? fangSong() : sans(), letter ? 12.0 : 9.0, false};
        style.color = letter ? QColor(Qt::black) : secondInk();
        break;
    }
    style.font.points *= m_setup.textSize;
    if (!letter)
        m_composer->add(std::make_unique<SpaceBlock>(text.kind == PrintText::Kind::Heading ? 2.5 : 1));
    m_composer->add(std::make_unique<TextBlock>(text.text, style));
    if (!letter)
        m_composer->add(std::make_unique<SpaceBlock>(1));
}

void PagedDocument::addFacts(const PrintFacts &facts)
{
    const GridStyle style = gridStyle(m_printout, (isLetter(m_printout) ? 12 : 10) * m_setup.textSize);
    const int pairs = qBound(1, facts.pairsInRow, 4);
    const qreal share = m_composer->body(0).width() / pairs;
    Typesetter &names = Typesetter::of(style.headFont);
    Typesetter &values = Typesetter::of(style.font);
    qreal nameWidth = 0;
    for (const auto &fact : facts.facts)
        nameWidth = qMax(nameWidth, names.width(fact.first));
    nameWidth = qMin(nameWidth + 2 * style.padH + names.em() * 0.2, share * 0.4);
    const qreal valueRoom = share - nameWidth - 2 * style.padH;

    GridRows rows;
    QList<GridCell> row;
    const auto close = [&] {
        if (row.isEmpty())
            return;
        int used = 0;
        for (const GridCell &cell : std::as_const(row))
            used += cell.colSpan;
        row.last().colSpan += 2 * pairs - used;
        rows.append(row);
        row.clear();
    };
    for (const auto &[name, value] : facts.facts) {
        const bool wide = name.isEmpty() || values.width(value) > valueRoom;
        if (wide || row.size() >= 2 * pairs)
            close();
        if (!name.isEmpty())
            row.append({name, 1, 1, Qt::AlignLeft, true});
        row.append({value, name.isEmpty() ? 2 : 1, 1, Qt::AlignLeft, false});
        if (wide)
            close();
    }
    close();

    QList<qreal> weights;
    for (int i = 0; i < pairs; ++i)
        weights << nameWidth << share - nameWidth;
    m_composer->add(std::make_unique<GridBlock>(GridRows{}, rows, weights, style));
    m_composer->add(std::make_unique<SpaceBlock>(3));
}

void PagedDocument::addTable(const PrintTable &table, const Fit &fit)
{
    const GridStyle style = gridStyle(m_printout, fit.points * m_setup.textSize);
    auto block = std::make_unique<TableBlock>(table, columnDemand(table, style), style);
    m_tables.append(block.get());
    m_composer->add(std::move(block));
    m_composer->add(std::make_unique<SpaceBlock>(3));
}

QPageLayout PagedDocument::pageLayout() const
{
    return {QPageSize(paper()), m_landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

QString PagedDocument::fontNote() const
{
    const QString body = installedFamily(isLetter(m_printout) ? fangSong() : sans());
    if (!isLetter(m_printout) || fangSong().indexOf(body) < 5)
        return {};
    return tr("This computer has no 仿宋 font; %1 stands in for it.").arg(body);
}

QList<PrintFont> PagedDocument::fonts()
{
    QList<PrintFont> fonts;
    for (const QStringList &chain : {sans(), fangSong(), hei(), xiaoBiaoSong()})
        fonts << PrintFont{chain, 10, false} << PrintFont{chain, 10, true};
    return fonts;
}

int PagedDocument::cutCells() const
{
    int sum = 0;
    for (const TableBlock *table : m_tables)
        sum += table->cutCells();
    for (const PlanBlock *plan : m_plans)
        sum += plan->cutCells();
    return sum;
}

QString PagedDocument::footText() const
{
    QStringList parts;
    if (!m_printout.office.isEmpty())
        parts << m_printout.office;
    if (!m_printout.worker.isEmpty())
        parts << tr("Printed by %1").arg(m_printout.worker);
    //: a date and time as QLocale writes it, in the foot of a printed page
    parts << QLocale::c().toString(m_printout.at, tr("yyyy-MM-dd HH:mm"));
    if (m_printout.personal == Printout::Personal::Masked)
        parts << tr("ID numbers and phones are masked");
    else if (m_printout.personal == Printout::Personal::InFull)
        parts << tr("With full ID numbers");
    return parts.join(u"　"_s);
}

void PagedDocument::paintHead(QPainter &painter, int page) const
{
    const Paper &paper = paperOn(page);
    if (page == paper.first || paper.title.isEmpty())
        return;
    const QRectF body = m_composer->body(page);
    Typesetter &type = Typesetter::of({sans(), 8.5, false});
    const qreal pitch = type.em() * 1.4;
    const qreal rule = body.top() - mm(2.5);
    painter.setPen(secondInk());
    const QString text = paper.subtitle.isEmpty() ? paper.title : paper.title + u"　"_s + paper.subtitle;
    type.draw(painter, {body.left(), rule - mm(0.6) - pitch}, body.width(), text, Qt::AlignLeft, pitch, 1);
    type.flush(painter);
    painter.setPen(QPen(QColor(0x9a, 0x9c, 0xa0), pt(0.5)));
    painter.drawLine(QPointF(body.left(), rule), QPointF(body.right(), rule));
}

void PagedDocument::paintFoot(QPainter &painter, int page) const
{
    const QRectF body = m_composer->body(page);
    const Paper &paper = paperOn(page);
    if (m_printout.foot == Printout::Foot::PageNumber) {
        Typesetter &number = Typesetter::of({fangSong(), 14, false});
        painter.setPen(Qt::black);
        number.draw(painter, {body.left(), body.bottom() + mm(7)}, body.width(), u"— %1 —"_s.arg(page - paper.first + 1), Qt::AlignHCenter, number.em() * 1.35, 1);
        number.flush(painter);
        return;
    }
    Typesetter &type = Typesetter::of({sans(), 8.5, false});
    const qreal pitch = type.em() * 1.35;
    const qreal rule = body.bottom() + mm(2.5);
    painter.setPen(QPen(QColor(0x9a, 0x9c, 0xa0), pt(0.5)));
    painter.drawLine(QPointF(body.left(), rule), QPointF(body.right(), rule));

    painter.setPen(secondInk());
    const QString count = tr("Page %1 of %2").arg(page - paper.first + 1).arg(paper.count);
    const qreal countWidth = type.width(count) + type.em() * 0.2;
    const qreal top = rule + mm(1);
    type.draw(painter, {body.right() - countWidth, top}, countWidth, count, Qt::AlignRight, pitch, 1);
    type.draw(painter, {body.left(), top}, body.width() - countWidth - mm(6), footText(), Qt::AlignLeft, pitch, 2);
    type.flush(painter);
}

void PagedDocument::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHead(painter, page);
    m_composer->paint(painter, page);
    paintFoot(painter, page);
    painter.restore();
}

QImage PagedDocument::image(int page, qreal dpi) const
{
    const qreal scale = dpi / unitsPerInch;
    QImage image((pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, page);
    return image;
}

} // namespace Printing
} // namespace Allpost
