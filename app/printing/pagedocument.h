// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/composer.h"
#include "models/views/printout.h"

#include <QCoreApplication>
#include <QHash>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>

#include <memory>
#include <optional>

namespace Allpost {
namespace Printing {

class PlanBlock;
class TableBlock;

/// The paper a printout is meant for; nothing when any will do.
std::optional<QPageSize::PageSizeId> paperOf(const Printout &printout);

/// What the person chose beside the contents.
struct PageSetup
{
    std::optional<QPageSize::PageSizeId> paper = {};                 ///< none: what the printout is meant for, else A4
    Printout::Orientation orientation = Printout::Orientation::Auto; ///< Auto: as the printout wishes
    qreal textSize = 1;                                              ///< 1.0, 1.15, 1.3
};

/// The same printout, its rows asked for by one thread at a time: needed when a preview shows pages while another
/// thread lays them out or writes them.
Printout oneAtATime(Printout printout);

/// Pages as people write them: "3", "2-5", "1-3, 7", empty for all (an empty list). Nothing when it cannot be read or
/// names a page beyond count.
std::optional<QList<int>> readPages(const QString &text, int count);

/// A printout laid out on pages: the one thing that preview, PDF and printer paint from. Once made it never changes,
/// so several threads may paint it; the rows of its tables are still asked for when they are painted.
class PagedDocument
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::Printing::PagedDocument)

public:
    /// Lays a printout out. progress counts the rows of tables; fails with Cancelled only.
    static Result<std::shared_ptr<const PagedDocument>> make(const Printout &printout, const PageSetup &setup,
                                                             Progress &progress);
    ~PagedDocument();

    const Printout &printout() const { return m_printout; }
    int pageCount() const { return m_composer->pageCount(); }
    QPageSize::PageSizeId paper() const { return *m_setup.paper; }
    QPageLayout pageLayout() const; ///< paper and orientation, no margins: the pages bring their own
    bool isLandscape() const { return m_landscape; }
    QSizeF pageSize() const { return m_composer->pageSize(); } ///< in 1/1200 inch
    QRectF body(int page) const { return m_composer->body(page); }
    const QList<PageItem> &items(int page) const { return m_composer->items(page); }

    /// Which font had to stand in for another, as a sentence; empty when all are there.
    QString fontNote() const;
    /// The fonts its pages are painted with.
    static QList<PrintFont> fonts();
    /// Cells that ended with "…" because no page could hold them.
    int cutCells() const;

    /// Paints a page (from 0) with head and foot; the painter's unit must be 1/1200 inch, its origin the corner.
    void paint(QPainter &painter, int page) const;
    /// The page as a picture of that many pixels to the inch, on white.
    QImage image(int page, qreal dpi) const;

private:
    PagedDocument(const Printout &printout, const PageSetup &setup);

    struct Fit
    {
        bool landscape = false;
        qreal points = 10;
    };

    Fit fit() const;
    bool planLies() const;
    void addTitle();
    void addTitle(const QString &number, const QString &title, const QString &subtitle);
    void findPapers();
    void addBlock(const PrintBlock &block, const Fit &fit);
    void addText(const PrintText &text);
    void addFacts(const PrintFacts &facts);
    void addTable(const PrintTable &table, const Fit &fit);
    void paintHead(QPainter &painter, int page) const;
    void paintFoot(QPainter &painter, int page) const;
    QString footText() const;

    /// A paper and the pages it has: first … first + count - 1.
    struct Paper { int first = 0; int count = 0; QString title = {}; QString subtitle = {}; };
    const Paper &paperOn(int page) const;

    Printout m_printout;
    PageSetup m_setup;
    bool m_landscape = false;
    std::unique_ptr<PageComposer> m_composer;
    QList<const TableBlock *> m_tables;
    QList<const PlanBlock *> m_plans;
    QHash<int, PrintPaper> m_paperStarts; ///< by the number of the block
    QList<Paper> m_papers;
};

} // namespace Printing
} // namespace Allpost
