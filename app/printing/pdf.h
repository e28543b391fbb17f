// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/pagedocument.h"

#include <QByteArray>

class QPrinter;

namespace Allpost {
namespace Printing {

/// The pages (from 1, ascending; none given: all) as a PDF whose text can be searched and copied.
/// progress counts pages; fails when cancelled, or with Internal when the PDF could not be completed.
Result<QByteArray> pdf(const PagedDocument &document, Progress &progress, const QList<int> &pages = {});

/// The same into a file. It takes the place of an older one only when it is complete: no failure and no cancelling
/// leaves half a file. Fails with a sentence that says what to do (no such folder, no right to write, medium full).
Status writePdf(const PagedDocument &document, const QString &path, Progress &progress, const QList<int> &pages = {});

/// Lays out and writes: what the command line needs.
Status writePdf(const Printout &printout, const PageSetup &setup, const QString &path, Progress &progress);

/// Sends the pages to a printer, set up for the document's paper; copies and sides are the printer's. Fails when
/// cancelled (what the printer already has may still come out) or when the printer does not take the job.
Status printPages(const PagedDocument &document, QPrinter &printer, Progress &progress, const QList<int> &pages = {});

/// A PDF with the ToUnicode maps of its fonts repaired (see tounicode.h). fonts: those it was painted with; beyond:
/// what takeDrawnBeyond() gave for it.
Result<QByteArray> searchable(const QByteArray &pdf, const QList<PrintFont> &fonts,
                              const QList<DrawnBeyond> &beyond = {});

} // namespace Printing
} // namespace Allpost
